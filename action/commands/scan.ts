import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { Option } from "commander";
import type { Report } from "../../shared/model/report.ts";
import { UserError } from "../../shared/node/user-error.ts";
import { renderBaseline } from "../../shared/policy/baseline.ts";
import { formats } from "../../shared/report/index.ts";
import type { Format } from "../../shared/report/format.ts";
import { rulePaths } from "../../shared/rulebook.ts";
import { runOptionsOf, withAuditOptions, type AuditFlags } from "../arguments.ts";
import { exitCode, isIncomplete } from "../exit-code.ts";
import { run } from "../run.ts";
import { coloursFor, type Terminal } from "../terminal.ts";
import type { Command } from "./command.ts";

interface Flags extends AuditFlags {
  readonly format: string;
  readonly output?: string;
  readonly report: readonly string[];
  readonly writeBaseline?: true;
  readonly verbose?: true;
  readonly exitZero?: true;
}

const ids = formats.map((format) => format.id);

/** `keyholder scan`: the main job. */
export const scanCommand: Command = {
  name: "scan",
  define: (program, terminal, finish) =>
    withAuditOptions(
      program
        .command("scan", { isDefault: true })
        .description(
          "audit files and folders: whose is every credential, who issued it, how long does it live, may it stay",
        )
        .argument("[path...]", "files and folders (default: the folder you stand in)")
        .addOption(new Option("--format <format>", "what is printed").choices(ids).default("text"))
        .option("--output <file>", "write it to a file instead")
        .addOption(
          new Option("--report <format=file>", "a further report; may be given several times")
            .default([])
            .argParser((value: string, all: readonly string[]) => [...all, value]),
        )
        .option("--write-baseline", "accept all that is found now: writes the baseline and exits 0")
        .option("--verbose", "also list what is allowed, old, or skipped by choice")
        .option("--exit-zero", "exit 0 also when something blocks"),
    ).action(async (paths: readonly string[], flags: Flags) => {
      const targets = [
        { format: formatOf(flags.format), file: flags.output },
        ...flags.report.map((target) => parseTarget(target)),
      ];
      const report = await run(runOptionsOf(paths, flags, terminal));
      if (flags.writeBaseline) return finish(writeBaseline(report, flags, terminal));
      for (const { format, file } of targets) {
        const verbose = flags.verbose === true;
        if (file === undefined)
          terminal.out.write(format.render(report, { verbose, colours: coloursFor(terminal, terminal.out) }));
        else write(terminal, file, format.render(report, { verbose }));
      }
      const code = exitCode(report);
      finish(flags.exitZero && code === 1 ? (isIncomplete(report) ? 2 : 0) : code);
    }),
};

function formatOf(id: string): Format {
  const format = formats.find((one) => one.id === id);
  if (format) return format;
  throw new UserError(`There is no such format. Formats: ${ids.join(", ")}.`);
}

function parseTarget(target: string): { format: Format; file: string } {
  const at = target.indexOf("=");
  if (at <= 0 || at === target.length - 1)
    throw new UserError(`--report takes FORMAT=FILE, such as sarif=keyholder.sarif.`);
  return { format: formatOf(target.slice(0, at)), file: target.slice(at + 1) };
}

function write({ cwd }: Terminal, file: string, text: string): void {
  const path = resolve(cwd, file);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } catch {
    throw new UserError(`${file} could not be written. Check that its folder exists and may be written to.`);
  }
}

function writeBaseline(report: Report, flags: Flags, terminal: Terminal): number {
  const file = flags.baseline ?? rulePaths.baseline;
  const accepted = report.verdicts.filter((verdict) => verdict.decision !== "allow");
  write(terminal, file, renderBaseline(accepted.map((verdict) => verdict.finding)));
  terminal.err.write(
    `${file} accepts ${accepted.length} findings. Commit it: it counts from then on, and what is new is judged.\n`,
  );
  return isIncomplete(report) ? 2 : 0;
}
