import { readFileSync, realpathSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import * as core from "@actions/core";
import { maskText } from "../shared/detection/mask-text.ts";
import type { Report } from "../shared/model/report.ts";
import { counts } from "../shared/model/verdict.ts";
import { findRoot, type Root } from "../shared/node/files.ts";
import { UserError } from "../shared/node/user-error.ts";
import { unappliedRules } from "../shared/policy/rules/index.ts";
import { markdown } from "../shared/report/markdown.ts";
import { outcome, summaryIsCut, summaryNotWritten, tally, unappliedSentence } from "../shared/report/wording/index.ts";
import { annotate } from "./annotations.ts";
import { readFingerprintKeys } from "./fingerprint-keys.ts";
import { describeFault } from "./faults.ts";
import { exitCode } from "./exit-code.ts";
import { readInputs, sinceOf, type Event, type FailOn } from "./inputs.ts";
import { defaultMaxFileSize } from "./options.ts";
import { run } from "./run.ts";

/** More than this the job summary does not take: 1 MiB a step. */
const summaryLimit = 1_000_000;

async function main(): Promise<number> {
  const { env } = process;
  const inputs = readInputs((name) => core.getInput(name));
  const cwd = env["GITHUB_WORKSPACE"] ?? process.cwd();
  const event: Event = { name: env["GITHUB_EVENT_NAME"] ?? "", payload: readEvent(env["GITHUB_EVENT_PATH"]) };
  const root = await findRoot(inputs.paths.length === 0 ? [cwd] : inputs.paths.map((path) => resolve(cwd, path)));
  const since = sinceOf(event, inputs.scope, await secondParent(root));
  const report = await run({
    paths: inputs.paths,
    cwd,
    ...(since && { since }),
    ...(inputs.scope && { scope: inputs.scope }),
    allowances: true,
    ignore: true,
    today: new Date().toISOString().slice(0, 10),
    maxFileSize: defaultMaxFileSize,
    fingerprintKeys: readFingerprintKeys(env["KEYHOLDER_FINGERPRINT_KEY"]),
  });
  warnOfUnapplied(inputs.failOn);
  show(report, folderOf(root, cwd));
  await summarise(report);
  setOutputs(report);
  return outcomeCode(report, inputs.failOn);
}

function readEvent(path: string | undefined): unknown {
  if (path === undefined || path === "") return undefined;
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    throw new UserError("The event payload (GITHUB_EVENT_PATH) could not be read, so it is not known what changed.");
  }
}

/** What HEAD merged, as a full commit id; `undefined` where HEAD is no merge, or the clone does not reach back to it. */
async function secondParent({ repository }: Root): Promise<string | undefined> {
  const parent = await repository?.run("rev-parse", ["--verify", "--quiet", "HEAD^2^{commit}"]);
  return parent?.status === 0 ? parent.bytes.toString("utf8").trim() : undefined;
}

/** Where the checkout is in the workspace, which is what GitHub takes an annotation's path from; empty, or with a `/`. */
function folderOf(root: Root, cwd: string): string {
  const below = relative(realpathSync(cwd), root.directory).split(sep);
  return below[0] === "" || below[0] === ".." ? "" : `${below.join("/")}/`;
}

function show(report: Report, folder: string): void {
  for (const { level, message, file, ...properties } of annotate(report)) {
    core[level](message, { ...properties, file: `${folder}${file}` });
  }
  core.info(`Keyholder: ${outcome(report.summary)}. ${tally(report)}.`);
}

function warnOfUnapplied(failOn: FailOn): void {
  const rules = typeof failOn === "string" ? [] : failOn.rules.filter((rule) => unappliedRules.includes(rule));
  for (const rule of rules) core.warning(`fail-on: ${unappliedSentence(rule)}.`);
}

/** A runner that takes no summary changes no verdict. */
async function summarise(report: Report): Promise<void> {
  try {
    await core.summary.addRaw(fit(markdown.render(report))).write();
  } catch {
    core.warning(summaryNotWritten);
  }
}

function fit(text: string): string {
  if (Buffer.byteLength(text) <= summaryLimit) return text;
  return `${text.slice(0, summaryLimit / 4)}\n\n${summaryIsCut}\n`;
}

function setOutputs({ decision, summary }: Report): void {
  core.setOutput("decision", decision);
  core.setOutput("blocked", summary.block);
  core.setOutput("warned", summary.warn);
  core.setOutput("allowed", summary.allow);
  core.setOutput("unowned", summary.unowned);
  core.setOutput("long-lived", summary.longLived);
  core.setOutput("suppressed", summary.suppressed);
}

/** 2 whenever something could not be judged; `fail-on` decides about findings only. */
function outcomeCode(report: Report, failOn: FailOn): number {
  const code = exitCode(report);
  const withoutFindings = exitCode({ ...report, decision: "allow" });
  if (failOn === "never") return withoutFindings;
  if (failOn === "block") return code;
  const fails =
    failOn === "warn"
      ? report.decision !== "allow"
      : report.verdicts.some(
          (verdict) =>
            counts(verdict) &&
            verdict.reasons.some(({ rule, decision }) => decision !== "allow" && failOn.rules.includes(rule)),
        );
  return fails ? 1 : withoutFindings;
}

// Whatever breaks must not look like a verdict, which Node's own 1 would.
process.on("uncaughtException", (error) => {
  core.error(describeFault(error));
  process.exit(2);
});

try {
  process.exitCode = await main();
} catch (error) {
  core.error(await maskText(describeFault(error)));
  process.exitCode = 2;
}
