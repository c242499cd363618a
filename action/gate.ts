import { resolve } from "node:path";
import { hideGiven, type GivenPaths } from "../shared/hide-given.ts";
import type { Report } from "../shared/model/report.ts";
import { counts, type Verdict } from "../shared/model/verdict.ts";
import { findRoot, type Root } from "../shared/node/files.ts";
import { readHead } from "../shared/node/revisions.ts";
import { approvalsOf } from "./approvals.ts";
import { findBase } from "./base.ts";
import { exitCode } from "./exit-code.ts";
import { readFingerprintKeys } from "./fingerprint-keys.ts";
import type { Connection } from "./github.ts";
import type { GitHub } from "./github-calls.ts";
import type { Gate } from "./gate-files.ts";
import { givenRules } from "./given-rules.ts";
import { isRecord, type Event, type FailOn, type Inputs } from "./inputs.ts";
import { defaultLimits, type RunOptions } from "./options.ts";
import type { Tell } from "./publish.ts";
import { auditRepository, type Audited } from "./run.ts";

/** Where a step runs, and whom it can ask. */
export interface Surroundings {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** To the repository that the step runs for; gives nothing where no token was given. */
  readonly connect: () => Promise<GitHub | undefined>;
  readonly connectTo: (where: Connection) => Promise<GitHub>;
  readonly tell: Tell;
}

/** What an event comes to. */
export interface Judgement {
  /** As those may read it who see what the step shows. */
  readonly report: Report;
  readonly code: number;
  /** Whether one verdict alone makes the step fail. */
  readonly stops: (verdict: Verdict) => boolean;
  readonly audited: Audited;
  readonly options: RunOptions & { readonly root: Root };
  /** What those may not see; absent: everything may be told. */
  readonly hidden?: GivenPaths;
}

/** Finds what to compare with, and judges by the rules of that; shows nothing yet. */
export async function judgeEvent(
  event: Event,
  inputs: Inputs,
  { cwd, env, connect, connectTo, tell }: Surroundings,
): Promise<Judgement> {
  const root = await findRoot(inputs.paths.length === 0 ? [cwd] : inputs.paths.map((path) => resolve(cwd, path)));
  const { repository } = root;
  const commit = repository && (await readHead(repository));
  const since = await findBase(event, inputs.scope, { repository, commit, connect });
  const approve = commit && approvalsOf(event, commit, connect, tell);
  const rules = await givenRules(inputs, connectTo);
  const options: Judgement["options"] = {
    paths: inputs.paths,
    cwd,
    root,
    ...(since && { since }),
    ...(inputs.scope && { scope: inputs.scope }),
    allowances: true,
    ignore: true,
    today: new Date().toISOString().slice(0, 10),
    ...defaultLimits,
    maxFindings: inputs.maxFindings,
    fingerprintKeys: readFingerprintKeys(inputs.fingerprintKey || env["KEYHOLDER_FINGERPRINT_KEY"]),
    ...(approve && { approve }),
    ...(inputs.codeowners !== "" && { codeowners: inputs.codeowners }),
    ...(inputs.baseline !== "" && { baseline: inputs.baseline }),
    ...rules,
    gate: gateOf(env),
  };
  const audited = await auditRepository(options);
  const { register, policy } = rules.given ?? {};
  const given = { ...(register && { register: register.path }), ...(policy && { policy: policy.path }) };
  const hidden = isPublic(event) ? given : undefined;
  return {
    report: hidden ? hideGiven(audited.report, hidden) : audited.report,
    code: outcomeCode(audited.report, inputs.failOn),
    stops: (verdict) => stops(verdict, inputs.failOn),
    audited,
    options,
    ...(hidden && { hidden }),
  };
}

/**
 * `GITHUB_WORKFLOW_REF` is `owner/name/.github/workflows/check.yml@refs/heads/main`, of this repository or of another one's
 * required workflow. https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
function gateOf({
  GITHUB_WORKFLOW_REF: ref = "",
  GITHUB_REPOSITORY: repository = "",
  ...env
}: Surroundings["env"]): Gate {
  const action = env["GITHUB_ACTION_REPOSITORY"] ?? "";
  const path = ref.slice(0, ref.lastIndexOf("@")).slice(repository.length + 1);
  const isOwn = repository !== "" && ref.startsWith(`${repository}/`) && path !== "";
  return { ...(isOwn && { workflow: path }), ...(action !== "" && { action }) };
}

/** Whether everybody can read what is shown; where the event does not tell, it is taken to be so. */
const isPublic = ({ payload }: Event): boolean => {
  const repository = isRecord(payload) ? payload["repository"] : undefined;
  return !isRecord(repository) || repository["private"] !== true;
};

/** 2 whenever something could not be judged; `fail-on` decides about findings only. */
function outcomeCode(report: Report, failOn: FailOn): number {
  if (failOn === "block") return exitCode(report);
  if (report.verdicts.some((verdict) => stops(verdict, failOn))) return 1;
  return exitCode({ ...report, decision: "allow" });
}

function stops(verdict: Verdict, failOn: FailOn): boolean {
  const { decision, reasons } = verdict;
  if (!counts(verdict) || failOn === "never") return false;
  if (failOn === "block" || failOn === "warn") return decision === "block" || decision === failOn;
  return reasons.some((reason) => reason.decision !== "allow" && failOn.rules.includes(reason.rule));
}
