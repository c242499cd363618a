import { Option } from "commander";
import { maskText } from "../../shared/detection/mask-text.ts";
import { findImpact, nearestKnown } from "../../shared/impact.ts";
import type { Report } from "../../shared/model/report.ts";
import { findRoot } from "../../shared/node/files.ts";
import { UserError } from "../../shared/node/user-error.ts";
import { impactFormats } from "../../shared/report/impact.ts";
import { nothingKnown } from "../../shared/report/wording/index.ts";
import { runOptionsOf, withAuditOptions, type AuditFlags } from "../arguments.ts";
import { readAllReports } from "../reports.ts";
import { run } from "../run.ts";
import { coloursFor, type Terminal } from "../terminal.ts";
import type { Command } from "./command.ts";

interface Flags extends AuditFlags {
  readonly format: string;
}

const teaching = `
WHAT is a stored name (NPM_TOKEN), an identity of the register or one of its
credentials (npm-publish, npm-publish/token), a fingerprint, or the address of
what issues it (aws_iam_access_key.ci). Without reports, the repository you
stand in is looked at.

Examples:
  keyholder impact NPM_TOKEN
  keyholder scan --format json --output shop.json   in each of several
  keyholder impact npm-publish shop.json web.json   then over all

Exit codes: 0 if it could answer; 2 if nothing is known by that name, a report
cannot be used, or something was not looked at, so that more may break than is
told.
`;

/** `keyholder impact WHAT [REPORT...]`: what breaks if a credential is rotated or revoked, and in which order to change it. */
export const impactCommand: Command = {
  define: (program, terminal, finish) =>
    withAuditOptions(
      program
        .command("impact")
        .description(
          "what breaks if a credential is rotated or revoked: jobs, environments, places, in the order to change them",
        )
        .argument("<what>", "a stored name, an identity, a fingerprint, or the address of what issues it")
        .argument(
          "[report...]",
          "reports that `keyholder scan --format json` wrote, or folders of them (default: look at this repository)",
        )
        .addOption(
          new Option("--format <format>", "what is printed").choices(impactFormats.map(({ id }) => id)).default("text"),
        ),
    )
      .addHelpText("after", teaching)
      .action(async (asked: string, named: readonly string[], flags: Flags) => {
        const reports = named.length > 0 ? readAllReports(named, terminal.cwd) : [await look(flags, terminal)];
        const impact = findImpact(reports, asked);
        if (!impact) throw new UserError(nothingKnown(asked, nearestKnown(reports, asked)));
        const format = impactFormats.find(({ id }) => id === flags.format);
        const told = format?.render(impact, coloursFor(terminal, terminal.out)) ?? "";
        // What was asked, and reports that others wrote, may hold anything.
        terminal.out.write(await maskText(told));
        finish(impact.complete ? 0 : 2);
      }),
};

/** The whole repository, since what breaks may stand outside of the folder one stands in. */
async function look(flags: AuditFlags, terminal: Terminal): Promise<Report> {
  const { directory } = await findRoot([terminal.cwd]);
  return run(runOptionsOf([directory], flags, terminal));
}
