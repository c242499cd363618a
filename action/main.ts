import { readFileSync, realpathSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import * as core from "@actions/core";
import { maskText } from "../shared/detection/mask-text.ts";
import { hideGiven } from "../shared/hide-given.ts";
import type { Report } from "../shared/model/report.ts";
import { counts, type Verdict } from "../shared/model/verdict.ts";
import { findRoot, type Root } from "../shared/node/files.ts";
import { readHead } from "../shared/node/git.ts";
import { readPage } from "../shared/node/page.ts";
import { UserError } from "../shared/node/user-error.ts";
import { unappliedRules } from "../shared/policy/rules/index.ts";
import { html } from "../shared/report/html.ts";
import { json } from "../shared/report/json.ts";
import { sarif } from "../shared/report/sarif.ts";
import { noBefore, outcome, summaryNotWritten, tally, unappliedSentence } from "../shared/report/wording/index.ts";
import { annotate } from "./annotations.ts";
import { approvalsOf } from "./approvals.ts";
import { findBase } from "./base.ts";
import { readFingerprintKeys } from "./fingerprint-keys.ts";
import { describeFault } from "./faults.ts";
import { exitCode } from "./exit-code.ts";
import type { GitHub } from "./github-calls.ts";
import { givenRules } from "./given-rules.ts";
import { isRecord, readInputs, type Event, type FailOn, type Inputs } from "./inputs.ts";
import { defaultMaxFileSize, type RunOptions } from "./options.ts";
import { pullRequestOf } from "./pull-request.ts";
import { createTell, publish } from "./publish.ts";
import { renderReport, writeReport } from "./report-files.ts";
import { remind } from "./remind.ts";
import { auditRepository } from "./run.ts";
import { renderSummary } from "./summary.ts";

/** More than this the job summary does not take: 1 MiB a step. */
const summaryLimit = 1_000_000;

async function main(): Promise<number> {
  const { env } = process;
  const inputs = readInputs((name) => core.getInput(name));
  const cwd = env["GITHUB_WORKSPACE"] ?? process.cwd();
  const event: Event = { name: env["GITHUB_EVENT_NAME"] ?? "", payload: readEvent(env["GITHUB_EVENT_PATH"]) };
  const root = await findRoot(inputs.paths.length === 0 ? [cwd] : inputs.paths.map((path) => resolve(cwd, path)));
  const { repository } = root;
  const commit = repository && (await readHead(repository));
  const connect = connectOnce(inputs);
  const since = await findBase(event, inputs.scope, { repository, commit, connect });
  if (event.name === "push" && since === undefined && inputs.scope !== "all") core.info(noBefore);
  const pullRequest = pullRequestOf(event);
  const tell = createTell(pullRequest);
  const approve = commit && approvalsOf(event, commit, connect, tell);
  const rules = await givenRules(inputs);
  const options: RunOptions & { readonly root: Root } = {
    paths: inputs.paths,
    cwd,
    root,
    ...(since && { since }),
    ...(inputs.scope && { scope: inputs.scope }),
    allowances: true,
    ignore: true,
    today: new Date().toISOString().slice(0, 10),
    maxFileSize: defaultMaxFileSize,
    fingerprintKeys: readFingerprintKeys(inputs.fingerprintKey || env["KEYHOLDER_FINGERPRINT_KEY"]),
    ...(approve && { approve }),
    ...(inputs.codeowners !== "" && { codeowners: inputs.codeowners }),
    ...(inputs.baseline !== "" && { baseline: inputs.baseline }),
    ...rules,
    ...workflowOf(env),
  };
  const audited = await auditRepository(options);
  const { register, policy } = rules.given ?? {};
  const given = { ...(register && { register: register.path }), ...(policy && { policy: policy.path }) };
  const report = isPublic(event) ? hideGiven(audited.report, given) : audited.report;
  const code = outcomeCode(report, inputs.failOn);
  warnOfUnapplied(inputs.failOn);
  if (inputs.annotations) show(report, folderOf(root, cwd));
  core.info(`Keyholder: ${outcome(report.summary)}. ${tally(report)}.`);
  if (inputs.summary) await summarise(report);
  setOutputs(report);
  writeReports(report, inputs, cwd);
  const showsThere = pullRequest !== undefined || inputs.checkName !== "" || inputs.uploadSarif;
  const github = showsThere ? await connect() : undefined;
  if (github) {
    const stopsStep = (verdict: Verdict): boolean => stops(verdict, inputs.failOn);
    await publish(
      report,
      github,
      { inputs, pullRequest, isReview: event.name.startsWith("pull_request_review"), code, stops: stopsStep, env },
      tell,
    );
  }
  if (inputs.registerCheck)
    await remind(audited, options, {
      event,
      ref: env["GITHUB_REF"] ?? "",
      ...(isPublic(event) && { given }),
      connect,
      tell,
    });
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
function connectOnce({ token }: Inputs): () => Promise<GitHub | undefined> {
  const [owner = "", repository = ""] = (process.env["GITHUB_REPOSITORY"] ?? "").split("/");
  if (token === "" || repository === "") return async () => undefined;
  let connected: Promise<GitHub> | undefined;
  return () => (connected ??= import("./github.ts").then(({ connect }) => connect({ token, owner, repository })));
}

/** `owner/name/.github/workflows/check.yml@refs/heads/main`, of this repository or of another one's required workflow. */
function workflowOf({ GITHUB_WORKFLOW_REF: ref = "", GITHUB_REPOSITORY: repository = "" }: NodeJS.ProcessEnv) {
  const path = ref.slice(0, ref.lastIndexOf("@")).slice(repository.length + 1);
  return repository !== "" && ref.startsWith(`${repository}/`) && path !== "" ? { workflow: path } : {};
}

/** Whether everybody can read what is shown; where the event does not tell, it is taken to be so. */
const isPublic = ({ payload }: Event): boolean => {
  const repository = isRecord(payload) ? payload["repository"] : undefined;
  return !isRecord(repository) || repository["private"] !== true;
};

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

function show(report: Report, folder: string): void {
  for (const { level, message, file, ...properties } of annotate(report)) {
    core[level](message, { ...properties, file: `${folder}${file}` });
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

/** 2 whenever something could not be judged; `fail-on` decides about findings only. */
function outcomeCode(report: Report, failOn: FailOn): number {
  if (failOn === "block") return exitCode(report);
  if (report.verdicts.some((verdict) => stops(verdict, failOn))) return 1;
  return exitCode({ ...report, decision: "allow" });
}

/** Whether one verdict alone makes the step fail. */
function stops(verdict: Verdict, failOn: FailOn): boolean {
  const { decision, reasons } = verdict;
  if (!counts(verdict) || failOn === "never") return false;
  if (failOn === "block" || failOn === "warn") return decision === "block" || decision === failOn;
  return reasons.some((reason) => reason.decision !== "allow" && failOn.rules.includes(reason.rule));
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
