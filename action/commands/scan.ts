import { existsSync, realpathSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { Option, type Command as Program } from "commander";
import { maskText } from "../../shared/detection/mask-text.ts";
import { findRoot } from "../../shared/node/files.ts";
import { UserError } from "../../shared/node/user-error.ts";
import { acceptable, renderBaseline } from "../../shared/policy/baseline.ts";
import { problemSection, skippedSection } from "../../shared/report/text.ts";
import { baselineWritten } from "../../shared/report/wording/index.ts";
import { rulePaths } from "../../shared/rule-paths.ts";
import { nearest } from "../../shared/text/nearest.ts";
import { runOptionsOf, withAuditOptions, type AuditFlags } from "../arguments.ts";
import { isIncomplete } from "../exit-code.ts";
import { prepareFormats, withFormatOptions, type FormatFlags } from "../formats.ts";
import type { RunOptions } from "../options.ts";
import { writeOutput } from "../report-files.ts";
import { run } from "../run.ts";
import { coloursFor, type Terminal } from "../terminal.ts";
import type { Command } from "./command.ts";

interface Flags extends AuditFlags, FormatFlags {
  readonly writeBaseline?: true;
}

const teaching = `
Examples:
  keyholder scan --changed-since main       only what came since main
  keyholder scan --staged                   what is about to be committed
  keyholder scan src --format json          one folder, for another program
  keyholder scan --report sarif=out.sarif --report html=out.html
                                            text here, and two files
  keyholder scan --write-baseline           begin: accept what is there today

Exit codes: 1 if anything blocks; else 2 if something could not be judged; else
0.
`;

/** `keyholder scan`: the main job. */
export const scanCommand: Command = {
  define: (program, terminal, finish) =>
    withAuditOptions(
      withFormatOptions(
        program
          .command("scan", { isDefault: true })
          .description(
            "audit files and folders: whose is every credential, who issued it, how long does it live, may it stay",
          )
          .argument("[path...]", "files and folders (default: the folder you stand in)")
          .addOption(
            new Option(
              "--write-baseline",
              "accept all that is found now: writes the baseline; exits 0, or 2 if something could not be judged",
            ).conflicts(["changedSince", "staged", "format", "output", "report"]),
          ),
      ),
    )
      .addHelpText("after", teaching)
      .action(async (paths: readonly string[], flags: Flags) => {
        const tell = prepareFormats(flags, terminal);
        refuseMistypedCommand(paths, terminal, program);
        const options = runOptionsOf(paths, flags, terminal);
        if (flags.writeBaseline) return finish(await writeBaseline(options, terminal));
        finish(tell(await run(options)));
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
  const found = report.verdicts.filter(
    ({ decision, suppression }) => decision !== "allow" || suppression?.kind === "baseline",
  );
  const { accepted, leftOut } = acceptable(
    found.map(({ finding }) => finding),
    report.problems,
  );
  writeOutput(terminal.cwd, file, renderBaseline(accepted));
  const colours = coloursFor(terminal, terminal.err);
  const told = [...problemSection(report.problems, colours), ...skippedSection(report.skipped, {}, colours)];
  terminal.err.write(await maskText(`${[...told, baselineWritten(file, accepted.length, leftOut)].join("\n\n")}\n`));
  return isIncomplete(report) ? 2 : 0;
}
