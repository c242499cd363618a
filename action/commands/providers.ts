import { credentialTypes } from "../../shared/detection/providers/index.ts";
import { typeLifetimePhrase } from "../../shared/report/wording/index.ts";
import type { Command } from "./command.ts";

/** `keyholder providers`: every credential type it knows, one a line, its id first. */
export const providersCommand: Command = {
  name: "providers",
  define: (program, terminal, finish) =>
    program
      .command("providers")
      .description("every credential type it knows, one a line: id, lifetime, name, documentation")
      .action(() => {
        const types = credentialTypes().toSorted((a, b) => (a.id < b.id ? -1 : 1));
        const width = Math.max(...types.map((type) => type.id.length));
        for (const { id, lifetime, name, reference } of types) {
          terminal.out.write(
            `${id.padEnd(width)}  ${typeLifetimePhrase(lifetime).padEnd(22)}  ${name}  ${reference}\n`,
          );
        }
        finish(0);
      }),
};
