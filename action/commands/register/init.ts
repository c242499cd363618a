import { findRoot } from "../../../shared/node/files.ts";
import { run } from "../../run.ts";
import type { Command } from "../command.ts";
import { conclude, starterOptions, withOwnerOptions, writeRegister, type OwnerFlags } from "../init.ts";

/** `keyholder register init`: the first register alone. */
export const registerInit: Command = {
  name: "init",
  define: (program, terminal, finish) =>
    withOwnerOptions(
      program
        .command("init")
        .description("writes a first register from what the scan sees: one proposed entry a credential"),
    ).action(async (flags: OwnerFlags) => {
      const root = await findRoot([terminal.cwd]);
      const options = starterOptions(root, flags, terminal);
      const notes: string[] = [];
      await writeRegister(root, await run(options), flags, (sentence) => void notes.push(sentence));
      finish(await conclude(root, options, notes, terminal));
    }),
};
