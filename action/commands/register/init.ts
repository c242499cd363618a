import { findRoot } from "../../../shared/node/files.ts";
import { run } from "../../run.ts";
import type { Command } from "../command.ts";
import { conclude, starterOptions, withOwnerOptions, writeRegister, type OwnerFlags } from "../init.ts";

const teaching = `
An entry owns nothing until a person has filled in what is marked, and has set
its lifecycle.state to active.

Example:
  keyholder register init --business @dana --steward @acme/web

Exit codes: 0 if it is written; 2 if something could not be judged or written.
`;

/** `keyholder register init`: the first register alone. */
export const registerInit: Command = {
  define: (program, terminal, finish) =>
    withOwnerOptions(
      program
        .command("init")
        .description("writes a first register from what the scan sees: one proposed entry a credential"),
    )
      .addHelpText("after", teaching)
      .action(async (flags: OwnerFlags) => {
        const root = await findRoot([terminal.cwd]);
        const options = starterOptions(root, flags, terminal);
        const notes: string[] = [];
        await writeRegister(root, await run(options), flags, (sentence) => void notes.push(sentence));
        finish(await conclude(root, options, notes, terminal));
      }),
};
