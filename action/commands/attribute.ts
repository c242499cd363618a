import { sep } from "node:path";
import { scannerReports } from "../../shared/detection/imported/index.ts";
import { UserError } from "../../shared/node/user-error.ts";
import { reportedAsNone } from "../../shared/report/wording/index.ts";
import { runOptionsOf, withStateOptions, type AuditFlags } from "../arguments.ts";
import { prepareFormats, withFormatOptions, type FormatFlags } from "../formats.ts";
import { readNamed } from "../read-named.ts";
import { auditRepository, type Reporter } from "../run.ts";
import type { Terminal } from "../terminal.ts";
import type { Command } from "./command.ts";

interface Flags extends AuditFlags, FormatFlags {
  readonly as?: string;
}

const teaching = `
The findings are judged by register, policy, CODEOWNERS and baseline of the
repository you stand in, as if \`keyholder scan\` had made them. A report is
recognised by its form:

${scannerReports.map(({ id, title }) => `  ${id.padEnd(15)} ${title}`).join("\n")}

Where a report hides the values, findings are told apart by their places.

Examples:
  keyholder attribute gitleaks.json trivy.sarif
  keyholder attribute report.json --as trufflehog --format csv

Exit codes: 1 if anything blocks; else 2 if something could not be judged; else
0.
`;

/** `keyholder attribute`: what other scanners have found, given owners. */
export const attributeCommand: Command = {
  define: (program, terminal, finish) =>
    withFormatOptions(
      withStateOptions(
        program
          .command("attribute")
          .description("gives owners, lifetime and verdict to what another scanner has found")
          .argument("<report...>", "reports of gitleaks, trufflehog, detect-secrets, secretlint, or SARIF")
          .option("--as <scanner>", "whose reports they are, where that is not recognised"),
      ),
    )
      .addHelpText("after", teaching)
      .action(async (files: readonly string[], flags: Flags) => {
        if (flags.as !== undefined && !scannerReports.some(({ id }) => id === flags.as))
          throw new UserError(`--as takes one of: ${scannerReports.map(({ id }) => id).join(", ")}.`);
        const tell = prepareFormats(flags, terminal);
        const options = runOptionsOf([terminal.cwd], flags, terminal);
        const { report } = await auditRepository(options, reporterOf(files, flags, terminal));
        finish(tell(report));
      }),
};

/** Several reports may speak of one file. */
function reporterOf(files: readonly string[], { as }: Flags, { cwd, err }: Terminal): Reporter {
  return async ({ directory }, options) => {
    const { joinScans, maxReportLength, readScannerReport } = await import("../../shared/detection/imported/read.ts");
    const root = directory.split(sep).join("/");
    const reported = [];
    let bytes = 0;
    for (const name of files) {
      const file = readNamed(cwd, name, 2 * maxReportLength);
      bytes += file.text.length;
      const read = await readScannerReport(file, { ...options, root, ...(as !== undefined && { as }) });
      if (read.leftOut > 0) err.write(`${reportedAsNone(file.path, read.leftOut)}\n`);
      reported.push(read);
    }
    const scans = joinScans(reported.flatMap((read) => read.scans));
    return {
      scans,
      files: scans.length,
      skipped: [],
      bytes,
      problems: reported.flatMap(({ problems }) => problems),
    };
  };
}
