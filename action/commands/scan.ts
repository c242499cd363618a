import { existsSync, realpathSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { Option, type Command as Program } from "commander";
import { maskText } from "../../shared/detection/mask-text.ts";
import { findRoot } from "../../shared/node/files.ts";
import { readPage } from "../../shared/node/page.ts";
import { UserError } from "../../shared/node/user-error.ts";
import { renderBaseline } from "../../shared/policy/baseline.ts";
import { formats } from "../../shared/report/index.ts";
import type { Format } from "../../shared/report/format.ts";
import { baselineWritten } from "../../shared/report/wording/index.ts";
import { rulePaths } from "../../shared/rulebook.ts";
import { nearest } from "../../shared/text/nearest.ts";
import { runOptionsOf, withAuditOptions, type AuditFlags } from "../arguments.ts";
import { exitCode, isIncomplete } from "../exit-code.ts";
import type { RunOptions } from "../options.ts";
import { renderReport, writeOutput } from "../report-files.ts";
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
            .default([], "none")
            .argParser((value: string, all: readonly string[]) => [...all, value]),
        )
        .addOption(
          new Option(
            "--write-baseline",
            "accept all that is found now: writes the baseline; exits 0, or 2 if something could not be judged",
          ).conflicts(["changedSince", "staged"]),
        )
        .option("--verbose", "also list what is allowed, old, or skipped by choice")
        .option("--exit-zero", "exit 0 also when something blocks"),
    ).action(async (paths: readonly string[], flags: Flags) => {
      const targets = [
        { format: formatOf(flags.format), file: flags.output },
        ...flags.report.map((target) => parseTarget(target)),
      ];
      refuseMistypedCommand(paths, terminal, program);
      const options = runOptionsOf(paths, flags, terminal);
      if (flags.writeBaseline) return finish(await writeBaseline(options, terminal));
      const report = await run(options);
      for (const { format, file } of targets) {
        const verbose = flags.verbose === true;
        if (file === undefined)
          terminal.out.write(
            renderReport(format, report, {
              verbose,
              page: () => readPage(),
              colours: coloursFor(terminal, terminal.out),
            }),
          );
        else writeOutput(terminal.cwd, file, renderReport(format, report, { verbose, page: () => readPage() }));
      }
      const code = exitCode(report);
      finish(flags.exitZero && code === 1 ? (isIncomplete(report) ? 2 : 0) : code);
    }),
};

/** A word that is neither a command nor a path comes here, since `scan` is the default command. */
function refuseMistypedCommand([word = "", ...others]: readonly string[], { cwd }: Terminal, program: Program): void {
  if (others.length > 0 || word === "" || existsSync(resolve(cwd, word))) return;
  const meant = nearest(
    word,
    program.commands.map((command) => command.name()),
  );
  if (meant === undefined) return;
  throw new UserError(`There is no command and no path ${word}; is \`keyholder ${meant}\` meant?`);
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

/** Of the whole root, since what a part of it does not hold would be accepted no more. */
async function writeBaseline(options: RunOptions, terminal: Terminal): Promise<number> {
  const { baseline, ...withoutBaseline } = options;
  const { cwd } = options;
  const asked = options.paths.length === 0 ? [cwd] : options.paths.map((path) => resolve(cwd, path));
  const { directory } = await findRoot(asked);
  if (!asked.some((path) => realpathSync(path) === directory)) {
    throw new UserError(
      `--write-baseline accepts what the whole of ${directory} holds. Run it there, without further paths.`,
    );
  }
  const file = relative(cwd, baseline === undefined ? join(directory, rulePaths.baseline) : resolve(cwd, baseline));
  const report = await run(existsSync(resolve(cwd, file)) ? options : withoutBaseline);
  const accepted = report.verdicts.filter(
    ({ decision, suppression }) => decision !== "allow" || suppression?.kind === "baseline",
  );
  writeOutput(terminal.cwd, file, renderBaseline(accepted.map((verdict) => verdict.finding)));
  terminal.err.write(await maskText(`${baselineWritten(file, accepted.length)}\n`));
  return isIncomplete(report) ? 2 : 0;
}
