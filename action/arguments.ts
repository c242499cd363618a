import { Option, type Command as Program } from "commander";
import type { CodeownersDialect } from "../shared/model/codeowners.ts";
import { cacheFolder } from "../shared/node/cache-folder.ts";
import { UserError } from "../shared/node/user-error.ts";
import { createProgressBar } from "./progress.ts";
import { readFingerprintKeys } from "./fingerprint-keys.ts";
import { defaultLimits, parseMaxFindings, type RunOptions } from "./options.ts";
import type { Terminal } from "./terminal.ts";

/** What is asked of every command that audits, as commander hands it over. */
export interface AuditFlags {
  readonly changedSince?: string;
  readonly staged?: true;
  readonly register?: string;
  readonly policy?: string;
  readonly codeowners?: string;
  readonly codeownersDialect?: CodeownersDialect;
  readonly baseline?: string;
  readonly allowances: boolean;
  readonly ignore: boolean;
  readonly today?: string;
  readonly jobs?: number;
  readonly maxFileSize: number;
  readonly maxFindings: number;
  readonly secretlintrc?: true;
  readonly cache?: string | false;
  readonly progress: boolean;
}

const environment = `
Environment:
  KEYHOLDER_FINGERPRINT_KEY  <id>=<base64>[,...]: fingerprints weak secrets,
                             such as passwords, by value instead of by place
  NO_COLOR, FORCE_COLOR      colours off, on`;

/** Adds the options that say what is audited and by which rules. */
export const withAuditOptions = (program: Program): Program =>
  withStateOptions(
    program
      .addOption(
        new Option("--changed-since <rev>", "only what came since REV; rules are read from REV").conflicts("staged"),
      )
      .option("--staged", "only what is about to be committed; rules are read from HEAD"),
  );

/** The same for a command that looks at a state and at no change. */
export const withStateOptions = (program: Program): Program =>
  program
    .option("--register <file>", "the identity register (default: .keyholder/register.yml)")
    .option("--policy <file>", "the policy (default: .keyholder/policy.yml)")
    .option("--codeowners <file>", "the CODEOWNERS file (default: where the host looks for it)")
    .addOption(
      new Option(
        "--codeowners-dialect <dialect>",
        "how CODEOWNERS is read (default: by its place and the origin's host)",
      ).choices(["github", "gitlab", "bitbucket"]),
    )
    .option("--baseline <file>", "findings accepted on a day (default: .keyholder/baseline.json)")
    .option("--no-allowances", "list allowances in comments, but let them allow nothing")
    .option("--no-ignore", "also scan what git ignores and the policy excludes")
    .addOption(
      new Option("--today <YYYY-MM-DD>", "judge dates as of this day, for reproducible reports").argParser(parseDay),
    )
    .addOption(new Option("--jobs <n>", "worker threads (default: as many as help)").argParser(parseCount))
    .addOption(
      new Option("--max-file-size <size>", "leave out larger files; bytes, or with k, M, G")
        .default(defaultLimits.maxFileSize, "20M")
        .argParser(parseSize),
    )
    .addOption(
      new Option(
        "--max-findings <n>",
        "how many findings one scan tells; more is an error, and raising it takes memory",
      )
        .default(defaultLimits.maxFindings)
        .argParser((value: string) => parseMaxFindings("--max-findings", value)),
    )
    .option(
      "--secretlintrc",
      "also run the rules that .secretlintrc.json names, in one thread; this runs code of the repository and its packages",
    )
    .option(
      "--cache <folder>",
      "where to keep what was seen in files that git says are unchanged (default: your cache folder)",
    )
    .option("--no-cache", "look at every file again")
    .option("--no-progress", "no progress bar")
    .addHelpText("after", environment);

/** The run that flags and paths ask for. */
export function runOptionsOf(paths: readonly string[], flags: AuditFlags, terminal: Terminal): RunOptions {
  const { changedSince, staged, register, policy, codeowners, codeownersDialect, baseline, jobs } = flags;
  const folder = flags.cache ?? cacheFolder(terminal.env);
  const bar = flags.progress && terminal.err.isTerminal;
  return {
    paths,
    scope: "introduced",
    cwd: terminal.cwd,
    ...(changedSince !== undefined && { since: { since: changedSince } }),
    ...(staged && { since: { staged } }),
    ...(register !== undefined && { register }),
    ...(policy !== undefined && { policy }),
    ...(codeowners !== undefined && { codeowners }),
    ...(codeownersDialect && { dialect: codeownersDialect }),
    ...(baseline !== undefined && { baseline }),
    ...(jobs !== undefined && { jobs }),
    ...(flags.secretlintrc && { secretlintrc: true }),
    ...(folder !== undefined && folder !== false && { cache: { folder, asked: flags.cache !== undefined } }),
    allowances: flags.allowances,
    ignore: flags.ignore,
    today: flags.today ?? terminal.today,
    maxFileSize: flags.maxFileSize,
    maxFindings: flags.maxFindings,
    fingerprintKeys: readFingerprintKeys(terminal.env["KEYHOLDER_FINGERPRINT_KEY"]),
    ...(bar && { progress: createProgressBar(terminal.err, () => performance.now()) }),
  };
}

/** An ISO day of the command line. */
export function parseDay(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(value).toJSON()?.startsWith(value)) return value;
  throw new UserError("--today takes a day such as 2026-11-22.");
}

function parseCount(value: string): number {
  if (/^[1-9]\d?$/.test(value)) return Number(value);
  throw new UserError("--jobs takes a whole number from 1 to 99.");
}

const units: Readonly<Record<string, number>> = { "": 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 };

function parseSize(value: string): number {
  const match = /^([1-9]\d{0,11})([kmg]?)$/i.exec(value);
  const unit = units[match?.[2]?.toLowerCase() ?? ""];
  if (match && unit !== undefined) return Number(match[1]) * unit;
  throw new UserError("--max-file-size takes bytes, or a number with k, M or G: 20M.");
}
