import { Option, type Command as Program } from "commander";
import type { Report } from "../shared/model/report.ts";
import { readPage } from "../shared/node/page.ts";
import { UserError } from "../shared/node/user-error.ts";
import type { Format } from "../shared/report/format.ts";
import { formats } from "../shared/report/index.ts";
import { exitCode, isIncomplete } from "./exit-code.ts";
import { refuseSameFile, renderReport, writeOutput } from "./report-files.ts";
import { coloursFor, type Terminal } from "./terminal.ts";

export interface FormatFlags {
  readonly format: string;
  readonly output?: string;
  readonly report: readonly string[];
  readonly verbose?: true;
  readonly exitZero?: true;
}

const ids = formats.map((format) => format.id);

/** Adds the options that say how a report is told. */
export const withFormatOptions = (program: Program): Program =>
  program
    .addOption(new Option("--format <format>", "what is printed").choices(ids).default("text"))
    .option("--output <file>", "write it to a file instead")
    .addOption(
      new Option("--report <format=file>", "a further report; may be given several times")
        .default([], "none")
        .argParser((value: string, all: readonly string[]) => [...all, value]),
    )
    .option("--verbose", "also list what is allowed, old, or skipped by choice")
    .option("--exit-zero", "exit 0 also when something blocks");

/** Tells a report once it is made, and gives the exit code. What cannot be asked for is refused before. */
export function prepareFormats(flags: FormatFlags, terminal: Terminal): (report: Report) => 0 | 1 | 2 {
  const targets = [
    { format: formatOf(flags.format), file: flags.output },
    ...flags.report.map((target) => parseTarget(target)),
  ];
  refuseSameFile(
    terminal.cwd,
    targets.flatMap(({ file }) => file ?? []),
  );
  return (report) => {
    const options = { verbose: flags.verbose === true, page: () => readPage() };
    for (const { format, file } of targets) {
      if (file !== undefined) {
        writeOutput(terminal.cwd, file, renderReport(format, report, options));
        continue;
      }
      const colours = coloursFor(terminal, terminal.out);
      for (const part of renderReport(format, report, { ...options, colours })) terminal.out.write(part);
    }
    const code = exitCode(report);
    return flags.exitZero && code === 1 ? (isIncomplete(report) ? 2 : 0) : code;
  };
}

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
