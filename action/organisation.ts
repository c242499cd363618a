// The steps of `.github/workflows/organisation.yml`: list an organisation's repositories, scan one job's share of them,
// merge what came into one page. Between them only files pass, `keyholder-plan.json` and `keyholder-reports/`.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import * as core from "@actions/core";
import { maskText } from "../shared/detection/mask-text.ts";
import { UserError } from "../shared/node/user-error.ts";
import { json } from "../shared/report/json.ts";
import {
  dashboardOutcome,
  notListed,
  organisationSummary,
  planned,
  publicReports,
  scanOutcome,
  summaryNotWritten,
} from "../shared/report/wording/index.ts";
import { gatherDashboard, isGap } from "./dashboard.ts";
import { describeFault } from "./faults.ts";
import { readFingerprintKeys } from "./fingerprint-keys.ts";
import { isRecord } from "./inputs.ts";
import { defaultLimits } from "./options.ts";
import { cloneRepository } from "./organisation/clone.ts";
import { readStepInputs, type MergeInputs, type ScanInputs, type StepInputs } from "./organisation/inputs.ts";
import { parsePlan, planShards, type Plan } from "./organisation/plan.ts";
import { renderReport, writeReport } from "./report-files.ts";
import { run } from "./run.ts";

const planFile = "keyholder-plan.json";
const reportsFolder = "keyholder-reports";
const pageFile = "dashboard.html";

async function main(): Promise<number> {
  const { env } = process;
  const cwd = env["GITHUB_WORKSPACE"] ?? process.cwd();
  const inputs = readStepInputs((name) => core.getInput(name));
  switch (inputs.step) {
    case "list":
      return list(inputs, cwd);
    case "scan":
      return scan(inputs, cwd);
    case "merge":
      return merge(inputs, cwd);
  }
}

async function list(inputs: Extract<StepInputs, { readonly step: "list" }>, cwd: string): Promise<number> {
  if (!inputs.public && isPublic()) throw new UserError(publicReports);
  const [owner = "", repository = ""] = (process.env["GITHUB_REPOSITORY"] ?? "").split("/");
  const { connect } = await import("./github.ts");
  const found = await connect({ token: inputs.token, owner, repository }).listRepositories(inputs.owner);
  if ("fault" in found) throw new UserError(notListed(inputs.owner, found.fault));
  const plan = planShards(found.value, inputs);
  if (plan.shards.length === 0) throw new UserError(notListed(inputs.owner, "nothing"));
  writeReport(cwd, planFile, `${JSON.stringify(plan, null, 2)}\n`);
  core.setOutput("shards", JSON.stringify([...plan.shards.keys()]));
  core.info(planned(plan.shards.flat().length, found.value.length, plan.shards.length));
  return 0;
}

/** Whether everybody may read what the run of this workflow leaves behind. */
function isPublic(): boolean {
  try {
    const event: unknown = JSON.parse(readFileSync(process.env["GITHUB_EVENT_PATH"] ?? "", "utf8"));
    return !(isRecord(event) && isRecord(event["repository"]) && event["repository"]["private"] === true);
  } catch {
    return true;
  }
}

/** A repository that cannot be fetched or scanned leaves no report, and is shown as missing; the others go on. */
async function scan({ shard, token }: ScanInputs, cwd: string): Promise<number> {
  const { env } = process;
  const names = readPlan(cwd).shards[shard] ?? [];
  const server = env["GITHUB_SERVER_URL"] ?? "https://github.com";
  const fingerprintKeys = readFingerprintKeys(env["KEYHOLDER_FINGERPRINT_KEY"]);
  for (const name of names) {
    const folder = mkdtempSync(join(env["RUNNER_TEMP"] ?? tmpdir(), "keyholder-"));
    try {
      const isThere = await cloneRepository(name, folder, { server, token });
      const report = isThere && (await run({ ...options, cwd: folder, fingerprintKeys, today: today() }));
      if (report) {
        const named = { ...report, repository: { ...report.repository, name } };
        writeReport(cwd, `${reportsFolder}/${name.replace("/", "__")}.json`, renderReport(json, named));
      }
      core.info(await maskText(scanOutcome(name, report || undefined)));
    } catch (error) {
      core.warning(await maskText(`${name}: ${describeFault(error)}`));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return 0;
}

const options = { paths: [], scope: "all", allowances: true, ignore: true, ...defaultLimits } as const;

const today = (): string => new Date().toISOString().slice(0, 10);

function readPlan(cwd: string): Plan {
  let plan: Plan | undefined;
  try {
    plan = parsePlan(readFileSync(resolve(cwd, planFile), "utf8"));
  } catch {
    // Told below, as for a file that holds something else.
  }
  if (plan) return plan;
  throw new UserError(
    `${planFile} is not there or is no plan. The step \`list\` writes it; download its artifact first.`,
  );
}

async function merge({ failOn }: MergeInputs, cwd: string): Promise<number> {
  const expected = readPlan(cwd).shards.flat();
  const { html, reports, totals, missing, faults } = gatherDashboard([reportsFolder], { cwd, expected });
  writeReport(cwd, pageFile, html);
  for (const fault of faults) core.warning(await maskText(fault));
  core.info(await maskText(dashboardOutcome(pageFile, reports, totals)));
  for (const [name, value] of Object.entries({
    decision: totals.decision,
    blocked: totals.block,
    warned: totals.warn,
    allowed: totals.allow,
    unowned: totals.unowned,
    "long-lived": totals.longLived,
    suppressed: totals.suppressed,
    missing,
    "dashboard-file": pageFile,
  }))
    core.setOutput(name, value);
  try {
    await core.summary.addRaw(await maskText(organisationSummary(pageFile, reports, totals, faults))).write();
  } catch {
    core.warning(summaryNotWritten);
  }
  if (failOn === "block" && totals.decision === "block") return 1;
  return reports.some(isGap) ? 2 : 0;
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
