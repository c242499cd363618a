import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Option } from "commander";
import { maskText } from "../../shared/detection/mask-text.ts";
import { credentialTypes } from "../../shared/detection/providers/index.ts";
import type { Policy } from "../../shared/model/policy.ts";
import { decode } from "../../shared/node/read.ts";
import { UserError } from "../../shared/node/user-error.ts";
import { trialFormats } from "../../shared/report/trial.ts";
import { notReports, problemSentence, rejudgeFaults, reportFault } from "../../shared/report/wording/index.ts";
import { readRulebook, type RuleReader } from "../../shared/rulebook.ts";
import { visible } from "../../shared/text/visible.ts";
import { createTrial, type TrialBuilder } from "../../shared/trial.ts";
import { parseDay } from "../arguments.ts";
import { readReports, type NamedReport } from "../reports.ts";
import { coloursFor, type Terminal } from "../terminal.ts";
import type { Command } from "./command.ts";

interface Flags {
  readonly policy: string;
  readonly today?: string;
  readonly format: string;
}

const teaching = `
Reports are files that \`keyholder scan --format json\` wrote, folders of them, or
patterns. Nothing is scanned: what was found stays as it is, and is judged as if
the policy had been in force.

Examples:
  keyholder scan --format json --output shop.json   in each repository
  keyholder try --policy stricter.yml shop.json web.json
  keyholder try --policy .keyholder/policy.yml --today 2027-02-01 reports
                                                    what blocks by then

Exit codes: 0 if it could answer; 2 if the policy has a fault, or a report
cannot be used.
`;

/** `keyholder try --policy F REPORT...`: judges existing reports by another policy, without a scan. */
export const tryCommand: Command = {
  define: (program, terminal, finish) =>
    program
      .command("try")
      .description("what another policy would block, and what it would let go, on existing reports and without a scan")
      .argument("<report...>", "reports that `keyholder scan --format json` wrote, or folders of them")
      .requiredOption("--policy <file>", "the policy to try")
      .addOption(
        new Option("--today <YYYY-MM-DD>", "judge dates as of this day (default: the day of each report)").argParser(
          parseDay,
        ),
      )
      .addOption(
        new Option("--format <format>", "what is printed").choices(trialFormats.map(({ id }) => id)).default("text"),
      )
      .addHelpText("after", teaching)
      .action(async (named: readonly string[], flags: Flags) => {
        const trial = createTrial(await readPolicy(flags.policy, terminal), flags.today);
        const notes: string[] = [];
        const faults: string[] = [];
        for (const read of readReports(named, terminal.cwd, {
          leaveAside: (...aside) => notes.push(notReports(...aside)),
        })) {
          const fault = "fault" in read ? reportFault(read.file, read.fault) : tryOn(trial, read);
          if (fault !== undefined) faults.push(fault);
        }
        const tried = trial.build();
        const format = trialFormats.find(({ id }) => id === flags.format);
        if (tried.reports > 0)
          terminal.out.write(await maskText(format?.render(tried, coloursFor(terminal, terminal.out)) ?? ""));
        for (const line of [...notes, ...faults]) terminal.err.write(await maskText(`keyholder: ${visible(line)}\n`));
        finish(faults.length === 0 ? 0 : 2);
      }),
};

function tryOn(
  trial: TrialBuilder,
  { file, report }: Extract<NamedReport, { readonly report: unknown }>,
): string | undefined {
  const fault = trial.add(report, file);
  return fault && rejudgeFaults[fault](file);
}

/** A policy with a fault would be tried in part, which nobody asked for. */
async function readPolicy(file: string, terminal: Terminal): Promise<Policy> {
  const types = credentialTypes();
  const { rulebook, problems } = await readRulebook(
    async (path) => (path === file ? readFile(file, terminal) : undefined),
    { types, policyPath: file },
  );
  const told = problems.filter(({ code }) => code !== "fingerprint-key-missing");
  const lines = told.map((problem) => `${file}:${problem.line ?? 1}: ${problemSentence(problem)}`);
  if (told.some(({ severity }) => severity === "error")) throw new UserError(lines.join("\n"));
  for (const line of lines) terminal.err.write(await maskText(`keyholder: ${line}\n`));
  return rulebook.policy;
}

function readFile(file: string, { cwd }: Terminal): Awaited<ReturnType<RuleReader>> {
  const path = resolve(cwd, file);
  try {
    return decode(readFileSync(path)) ?? { why: "binary" };
  } catch {
    return existsSync(path) ? { why: "unreadable" } : undefined;
  }
}
