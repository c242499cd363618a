import { maskText } from "../../shared/detection/mask-text.ts";
import { dashboardOutcome, notReports } from "../../shared/report/wording/index.ts";
import { visible } from "../../shared/text/visible.ts";
import { gatherDashboard, isGap, readNames } from "../dashboard.ts";
import { createProgressBar } from "../progress.ts";
import { writeOutput } from "../report-files.ts";
import type { Command } from "./command.ts";

interface Flags {
  readonly output: string;
  readonly expect?: string;
  readonly progress: boolean;
}

const teaching = `
Reports are files that \`keyholder scan --format json\` wrote, folders of them, or
patterns. Of several of one repository the newest counts. The page is one file:
it loads nothing and sends nothing, and opens without a server. With --expect, a
repository without a report is shown as missing: a file with one owner/name on
each line, or a list with commas.

Examples:
  keyholder scan --format json --output reports/shop.json   in each repository
  keyholder dashboard reports --expect repositories.txt

Exit codes: 0 if every report could be read and none is missing; else 2, and the
page says which.
`;

/** `keyholder dashboard REPORT...`: one page over many repositories' reports. */
export const dashboardCommand: Command = {
  define: (program, terminal, finish) =>
    program
      .command("dashboard")
      .description("one page that security teams filter, over the reports of any number of repositories")
      .argument("<report...>", "reports that `keyholder scan --format json` wrote, or folders of them")
      .option("--output <file>", "where the page is written", "dashboard.html")
      .option("--expect <names>", "repositories a report is awaited of: a file with one on each line, or a list")
      .option("--no-progress", "no progress bar")
      .addHelpText("after", teaching)
      .action(async (named: readonly string[], { output, expect, progress }: Flags) => {
        const { cwd, err, out } = terminal;
        const notes: string[] = [];
        const { html, reports, totals, faults } = gatherDashboard(named, {
          cwd,
          leaveAside: (...aside) => void notes.push(notReports(...aside)),
          ...(expect !== undefined && { expected: readNames(expect, cwd) }),
          ...(progress && err.isTerminal && { progress: createProgressBar(err, () => performance.now()) }),
        });
        writeOutput(cwd, output, html);
        for (const line of [...notes, ...faults]) err.write(await maskText(`keyholder: ${visible(line)}\n`));
        out.write(await maskText(`${visible(dashboardOutcome(output, reports, totals))}\n`));
        finish(reports.some(isGap) ? 2 : 0);
      }),
};
