import { explain } from "../../shared/report/explain.ts";
import { withAuditOptions, type AuditFlags } from "../arguments.ts";
import { lookUp } from "../look-up.ts";
import type { Command } from "./command.ts";

const teaching = `
Examples:
  keyholder explain src/deploy.ts:12
  keyholder explain .github/workflows/deploy.yml:13 --changed-since main

Exit codes: 0 if it could answer; 2 if nothing is found there.
`;

/** `keyholder explain FINGERPRINT|PATH:LINE`: every step of how the verdict came about. */
export const explainCommand: Command = {
  define: (program, terminal, finish) =>
    withAuditOptions(
      program
        .command("explain")
        .description("every step of how a verdict came about, with its evidence")
        .argument("<what>", "a fingerprint, a credential's id, or PATH:LINE as `keyholder scan` prints them"),
    )
      .addHelpText("after", teaching)
      .action(async (what: string, flags: AuditFlags) => {
        const { verdicts, report } = await lookUp(what, flags, terminal);
        terminal.out.write(`${verdicts.map((verdict) => explain(verdict, report)).join("\n\n---\n\n")}\n`);
        finish(0);
      }),
};
