import { readFileSync, realpathSync } from "node:fs";
import { relative, sep } from "node:path";
import * as core from "@actions/core";
import { maskText } from "../shared/detection/mask-text.ts";
import type { Report } from "../shared/model/report.ts";
import type { Root } from "../shared/node/files.ts";
import { readPage } from "../shared/node/page.ts";
import { UserError } from "../shared/node/user-error.ts";
import { unappliedRules } from "../shared/policy/rules/index.ts";
import { html } from "../shared/report/html.ts";
import { json } from "../shared/report/json.ts";
import { sarif } from "../shared/report/sarif.ts";
import { noBefore, outcome, summaryNotWritten, tally, unappliedSentence } from "../shared/report/wording/index.ts";
import { annotate } from "./annotations.ts";
import { describeFault } from "./faults.ts";
import { judgeEvent, type Surroundings } from "./gate.ts";
import type { GitHub } from "./github-calls.ts";
import { readInputs, type Event, type FailOn, type Inputs } from "./inputs.ts";
import { pullRequestOf } from "./pull-request.ts";
import { createTell, publish } from "./publish.ts";
import { refuseSameFile, renderReport, writeReport } from "./report-files.ts";
import { remind } from "./remind.ts";
import { renderSummary } from "./summary.ts";

/** More than this the job summary does not take: 1 MiB a step. */
const summaryLimit = 1_000_000;

async function main(): Promise<number> {
  const { env } = process;
  const inputs = readInputs((name) => core.getInput(name));
  const cwd = env["GITHUB_WORKSPACE"] ?? process.cwd();
  const files = [inputs.sarifFile, inputs.reportFile, inputs.dashboardFile];
  refuseSameFile(
    cwd,
    files.filter((file) => file !== ""),
  );
  const event: Event = { name: env["GITHUB_EVENT_NAME"] ?? "", payload: readEvent(env["GITHUB_EVENT_PATH"]) };
  const pullRequest = pullRequestOf(event);
  const connect = connectOnce(inputs);
  const tell = createTell(pullRequest);
  const judgement = await judgeEvent(event, inputs, { cwd, env, connect, connectTo, tell });
  const { report, code, stops, options } = judgement;
  if (event.name === "push" && !options.since && inputs.scope !== "all") core.info(noBefore);
  warnOfUnapplied(inputs.failOn);
  if (inputs.annotations) show(report, folderOf(options.root, cwd));
  core.info(`Keyholder: ${outcome(report)}. ${tally(report)}.`);
  if (inputs.summary) await summarise(report);
  setOutputs(report);
  writeReports(report, inputs, cwd);
  const showsThere = pullRequest !== undefined || inputs.checkName !== "" || inputs.uploadSarif;
  const github = showsThere ? await connect() : undefined;
  const isReview = event.name.startsWith("pull_request_review");
  if (github) await publish(report, github, { inputs, pullRequest, isReview, code, stops, env }, tell);
  if (inputs.registerCheck) await remind(judgement, { event, ref: env["GITHUB_REF"] ?? "", connect, tell });
  return code;
}

/** Before anything is sent, so that what follows in the job finds them whatever GitHub answers. */
function writeReports(report: Report, { sarifFile, reportFile, dashboardFile }: Inputs, cwd: string): void {
  if (sarifFile !== "") writeReport(cwd, sarifFile, renderReport(sarif, report));
  if (reportFile !== "") writeReport(cwd, reportFile, renderReport(json, report));
  if (dashboardFile !== "") writeReport(cwd, dashboardFile, renderReport(html, report, { page: () => readPage() }));
  core.setOutput("dashboard-file", dashboardFile);
  core.setOutput("sarif-file", sarifFile);
  core.setOutput("report-file", reportFile);
}

/** Loaded only where something is asked of GitHub: a third of the bundle is GitHub's client. */
const connectTo: Surroundings["connectTo"] = async (where) => (await import("./github.ts")).connect(where);

function connectOnce({ token }: Inputs): Surroundings["connect"] {
  const [owner = "", repository = ""] = (process.env["GITHUB_REPOSITORY"] ?? "").split("/");
  if (token === "" || repository === "") return async () => undefined;
  let connected: Promise<GitHub> | undefined;
  return () => (connected ??= connectTo({ token, owner, repository }));
}

function readEvent(path: string | undefined): unknown {
  if (path === undefined || path === "") return undefined;
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    throw new UserError("The event payload (GITHUB_EVENT_PATH) could not be read, so it is not known what changed.");
  }
}

/** Where the checkout is in the workspace, which is what GitHub takes an annotation's path from; empty, or with a `/`. */
function folderOf(root: Root, cwd: string): string {
  const below = relative(realpathSync(cwd), root.directory).split(sep);
  return below[0] === "" || below[0] === ".." ? "" : `${below.join("/")}/`;
}

/** By their names, so that what `core` has for other purposes, an HTTP client among it, is not loaded. */
const annotations = { error: core.error, warning: core.warning };

function show(report: Report, folder: string): void {
  for (const { level, message, file, ...properties } of annotate(report)) {
    annotations[level](message, { ...properties, file: `${folder}${file}` });
  }
}

function warnOfUnapplied(failOn: FailOn): void {
  const rules = typeof failOn === "string" ? [] : failOn.rules.filter((rule) => unappliedRules.includes(rule));
  for (const rule of rules) core.warning(`fail-on: ${unappliedSentence(rule)}.`);
}

/** A runner that takes no summary changes no verdict. */
async function summarise(report: Report): Promise<void> {
  try {
    await core.summary.addRaw(renderSummary(report, summaryLimit)).write();
  } catch {
    core.warning(summaryNotWritten);
  }
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
