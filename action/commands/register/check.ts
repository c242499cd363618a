import { Option } from "commander";
import { findRoot } from "../../../shared/node/files.ts";
import { UserError } from "../../../shared/node/user-error.ts";
import { registerCheckFormats } from "../../../shared/report/register-check/index.ts";
import { noRegister } from "../../../shared/report/wording/index.ts";
import { rulePaths } from "../../../shared/rulebook.ts";
import { runOptionsOf, withStateOptions, type AuditFlags } from "../../arguments.ts";
import { checkOf } from "../../check-of.ts";
import { exitCode } from "../../exit-code.ts";
import { writeReport } from "../../report-files.ts";
import { registerPathOf } from "../../rules.ts";
import { auditRepository } from "../../run.ts";
import { coloursFor } from "../../terminal.ts";
import type { Command } from "../command.ts";

interface Flags extends AuditFlags {
  readonly format: string;
  readonly output?: string;
}

const teaching = `
It scans the repository you stand in, and holds the register against what it sees and against the day: facts that are
missing, rotations and reviews that are due, credentials and exceptions that end, entries that match nothing. What each
check does is set by its id under \`rules\` in .keyholder/policy.yml.

Exit codes: 1 if anything blocks; else 2 if something could not be judged; else 0.
`;

/** `keyholder register check`: what of the register is missing, due, stale or in vain. */
export const registerCheck: Command = {
  name: "check",
  define: (program, terminal, finish) =>
    withStateOptions(
      program
        .command("check")
        .description("what of the register is missing, due, about to end, contradictory or in vain")
        .addOption(
          new Option("--format <format>", "what is printed")
            .choices(registerCheckFormats.map(({ id }) => id))
            .default("text"),
        )
        .option("--output <file>", "write it to a file instead"),
    )
      .addHelpText("after", teaching)
      .action(async ({ format, output, ...flags }: Flags) => {
        // The whole repository, since an entry may match outside of the folder one stands in.
        const root = await findRoot([terminal.cwd]);
        const options = runOptionsOf([root.directory], flags, terminal);
        const registerPath = registerPathOf(root, options);
        const check = checkOf(await auditRepository(options), { ...options, registerPath });
        if (!check) throw new UserError(noRegister(flags.register ?? rulePaths.register));
        const chosen = registerCheckFormats.find(({ id }) => id === format);
        if (output === undefined) terminal.out.write(chosen?.render(check, coloursFor(terminal, terminal.out)) ?? "");
        else writeReport(terminal.cwd, output, chosen?.render(check) ?? "");
        finish(exitCode(check));
      }),
};
