import type {
  Evidence,
  IssuerAttribution,
  IssuingPipeline,
  OwnerAttribution,
  Reach,
  ReachedAgent,
  UnknownReason,
} from "../../model/attribution.ts";
import { computedName, everySecret } from "../../model/finding.ts";
import type { Owner } from "../../model/identity.ts";
import type { Lifetime, LifetimeBasis, TypeLifetime } from "../../model/lifetime.ts";
import type { Verdict } from "../../model/verdict.ts";
import { resourcePhrase, shortJob } from "./paths.ts";
import { grouped, plural } from "./words.ts";

const nameOf = ({ name, handle }: Owner): string => (name === undefined ? handle : `${name} (${handle})`);

/** Several owners, none of them picked. */
export const candidateList = (candidates: readonly Owner[]): string =>
  candidates.map((candidate) => candidate.handle).join(", ");

/** Business owner and steward in a few words. */
export function ownerPhrase({ business, steward, candidates }: OwnerAttribution): string {
  const named = [
    ...(business ? [`business ${nameOf(business)}`] : []),
    ...(steward ? [`steward ${nameOf(steward)}`] : []),
  ];
  if (named.length > 0) return named.join(", ");
  return candidates && candidates.length > 0 ? `candidates ${candidateList(candidates)}` : "nobody";
}

const keys: Readonly<Record<NonNullable<Evidence["key"]>, string>> = {
  fingerprint: "fingerprint",
  "key-id": "key id",
  subject: "subject",
  name: "name",
  account: "account",
  path: "path",
};

/** How we know: the file and line that says so. */
export function evidencePhrase({ source, path, line, pattern, key, byDefault }: Evidence): string {
  const place = path === undefined ? "" : ` ${path}${line === undefined ? "" : `:${line}`}`;
  switch (source) {
    case "register":
      return `register${place}${key === undefined ? "" : ` by ${keys[key]}`}${byDefault ? ", owners by default" : ""}`;
    case "codeowners":
      return `${place === "" ? "CODEOWNERS" : place.trimStart()}${pattern === undefined ? "" : ` ${pattern}`}`;
    case "credential":
      return "the credential itself";
    case "code":
      return `the code${place}`;
    case "type":
      return "the credential type";
  }
}

/** The same for all evidence there is; empty when there is none. */
export const evidenceList = (evidence: readonly Evidence[]): string =>
  evidence.length === 0 ? "" : ` [${evidence.map(evidencePhrase).join("; ")}]`;

/** Why something is not known, in a few words. */
export const unknownReasons: Readonly<Record<UnknownReason, string>> = {
  "no-register": "there is no register",
  "not-registered": "no register entry claims it",
  "no-codeowners": "no register entry, no CODEOWNERS",
  "no-rule": "no register entry, no CODEOWNERS rule",
  "catch-all-only": "only a catch-all CODEOWNERS rule",
  "rule-without-owners": "the CODEOWNERS rule names nobody",
  "owners-missing": "the register entry is incomplete",
  "two-claims": "equal claims",
  "two-credentials": "equal claims of its credentials",
  "only-in-this-change": "only this change says so",
  "not-recorded": "not recorded",
  "no-issuing-pipeline": "no pipeline is known to issue it",
  "bare-name": "a name alone does not tell",
};

/** Whose it is, with how we know. */
export function ownerSentence(owner: OwnerAttribution): string {
  const because = owner.reason === undefined ? "" : unknownReasons[owner.reason];
  switch (owner.status) {
    case "known":
      return `${ownerPhrase(owner)}${evidenceList(owner.evidence)}`;
    case "partial":
    case "pending":
    case "ambiguous":
      return `${owner.status}: ${ownerPhrase(owner)}${because && `, ${because}`}${evidenceList(owner.evidence)}`;
    case "unknown":
      return `unknown: ${because}`;
  }
}

/** Who issued it, which pipeline, and the jobs that use it, as its consumers. */
export function issuerSentence(issuer: IssuerAttribution, pipeline: IssuingPipeline, { jobs }: Reach): string {
  const system =
    issuer.status === "known"
      ? `${issuer.system}${issuer.account === undefined ? "" : ` (${issuer.account})`}`
      : "unknown";
  const equal = pipeline.status === "ambiguous" ? ": equal claims" : "";
  return [
    system,
    ...(pipeline.status !== "unknown" ? [`issued by ${pipelinePhrase(pipeline)}${equal}`] : []),
    ...(pipeline.status === "unknown" && issuer.status === "known" ? ["issuing pipeline unknown"] : []),
    ...(jobs.length > 0 ? [`used by ${jobList(jobs)}`] : []),
  ].join(", ");
}

/** The same without the account, for everybody who may read the code. */
export const issuerInPublic = ({ issuer, issuingPipeline, reach }: Verdict): string => {
  const { account: _account, ...system } = issuer;
  return issuerSentence(system, issuingPipeline, reach);
};

/** Who would notice its misuse: `nobody`, unless the register names a source. */
export const watchers = ({ detection, identity }: Pick<Verdict, "detection" | "identity">): string => {
  if (detection.sources.length > 0) return detection.sources.join(", ");
  // Whose entry is not told of here, as its register is not for all who read this.
  return identity.status === "known" && identity.id === undefined ? "whoever its register names" : "nobody";
};

/** Who issued it, and who watches. */
export const issuanceSentence = (verdict: Verdict): string =>
  `${issuerSentence(verdict.issuer, verdict.issuingPipeline, verdict.reach)}; watched by ${watchers(verdict)}`;

/** The same without the account, for everybody who may read the code. */
export const issuanceInPublic = (verdict: Verdict): string =>
  `${issuerInPublic(verdict)}; watched by ${watchers(verdict)}`;

/** What issues it, with its place; each of several between which the code does not tell. */
export function pipelinePhrase({
  id,
  resource,
  path,
  job,
  environment,
  candidates,
  evidence,
}: IssuingPipeline): string {
  const place = (index: number): string => {
    const said = evidence[index];
    return said?.path === undefined || said.line === undefined ? "" : ` (${said.path}:${said.line})`;
  };
  if (candidates) return candidates.map((one, index) => `${resourcePhrase(one)}${place(index)}`).join(" or ");
  const what = resource === undefined ? path : `${resourcePhrase(resource)}${place(0)}`;
  const where = [id ?? what, job && `job ${job}`, environment && `environment ${environment}`];
  return where.filter(Boolean).join(", ");
}

const agentPhrase = ({ id, runs, unattended }: ReachedAgent): string =>
  `${id}${runs === undefined ? "" : ` (${runs})`}${
    unattended === undefined
      ? ""
      : unattended.includes("*")
        ? " asking for nothing"
        : ` using ${shortList(unattended)} unasked`
  }`;

const shown = 3;
export const shortList = (values: readonly string[]): string =>
  values.length <= shown
    ? values.join(", ")
    : `${values.slice(0, shown).join(", ")} and ${grouped(values.length - shown)} more`;

/** Jobs as `deploy.yml#release`. */
const jobList = (jobs: readonly string[]): string => shortList(jobs.map(shortJob));

const bases: Readonly<Record<LifetimeBasis, string>> = {
  credential: "says the credential itself",
  register: "by the register",
  code: "by the code",
  type: "by its type",
};

/** How long it lives, with what that rests on. */
export function lifetimeSentence({ class: kind, basis, issuedAt, expiresAt, byRotation }: Lifetime): string {
  const dates = [
    issuedAt === undefined ? undefined : `since ${issuedAt.slice(0, 10)}`,
    expiresAt === undefined
      ? undefined
      : `${byRotation ? "rotation due" : kind === "expired" ? "ended" : "ends"} ${expiresAt.slice(0, 10)}`,
    basis === undefined || kind === "unknown" ? undefined : byRotation ? "by rotation" : bases[basis],
  ].filter((part) => part !== undefined);
  return dates.length === 0 ? kind : `${kind} (${dates.join(", ")})`;
}

/** What is known of a type's lifetime, in a few words. */
export function typeLifetimePhrase({ expires, maxDays }: TypeLifetime): string {
  switch (expires) {
    case "never":
      return "never expires";
    case "optional":
      return "may never expire";
    case "issuer-decides":
      return "the issuer decides";
    case "always":
      return maxDays === undefined
        ? "expires"
        : `expires in ${maxDays < 1 ? "hours" : `${plural(Math.round(maxDays), "day")} at most`}`;
  }
}

/** What is meant, in a few words: the type, or the stored name. */
export const credentialPhrase = ({ finding }: Pick<Verdict, "finding">): string => {
  switch (finding.kind) {
    case "exposed-secret":
      return finding.type;
    case "credential-use":
      return finding.name === everySecret
        ? "every secret"
        : finding.name === computedName
          ? "a secret chosen at run time"
          : finding.name;
    case "credential-issuance":
      return finding.address;
  }
};

/** What can be touched with it beside the jobs, which the issuer's sentence names; empty when nothing is known to be. */
export function reachSentence({ reach }: Pick<Verdict, "reach">): string {
  const { environments, accounts, repositories, agents, sightings, complete } = reach;
  const parts = [
    environments.length > 0 && `environments ${shortList(environments)}`,
    agents.length > 0 && `agents ${shortList(agents.map(agentPhrase))}`,
    repositories.length > 1 && `repositories ${shortList(repositories)}`,
    accounts.length > 0 && `accounts ${shortList(accounts)}`,
    sightings.length > 0 && plural(sightings.length, "other place"),
  ].filter((part) => part !== false);
  return parts.length === 0 ? "" : `${parts.join("; ")}${complete ? "" : " (only a part of the repository was seen)"}`;
}
