import { registerKeys } from "../../model/finding.ts";
import type { LifetimeBasis } from "../../model/lifetime.ts";
import type { Reason, Verdict } from "../../model/verdict.ts";
import { candidateList, credentialPhrase, ownerPhrase, shortList } from "./attribution.ts";
import { capitalise, durationPhrase, plural } from "./words.ts";

type Detail = NonNullable<Reason["detail"]>;

interface Wording {
  /** A few words for one line in a list of problems. */
  readonly short: string;
  /** Why the rule applied. */
  readonly why: (detail: Detail, verdict: Verdict) => string;
  /** What to do next. */
  readonly next: (detail: Detail, verdict: Verdict) => string;
}

const register = ".keyholder/register.yml";

const unknownOwner: Readonly<Record<string, string>> = {
  "no-codeowners": "there is no register entry for it and no CODEOWNERS file",
  "no-rule": "no register entry claims it and no CODEOWNERS rule covers this file",
  "catch-all-only": "no register entry claims it, and a catch-all CODEOWNERS rule is custody, not ownership",
  "rule-without-owners": "no register entry claims it, and the CODEOWNERS rule for this file names nobody",
  "owners-missing": "its register entry names no owners, and CODEOWNERS names none for this file",
};

/** Entries that an account or a path points to, and that do not claim it. */
const hint = ({ candidates = [] }: Verdict["identity"]): string =>
  candidates.length === 0 ? "" : `; it may belong to ${candidates.join(" or ")}, whose match does not name it`;

/** Registering it comes first, and asks for this as well. */
const coveredByRegistration = "";

/** The command that writes the entry, where it could find what was found, and what only a person can add. */
function whereToRegister({ finding, identity }: Verdict): string {
  if (identity.status === "known") return `complete the owners of ${identity.id} in ${register}`;
  const owners = "one business owner and one steward";
  const [key] = registerKeys(finding);
  if (!key)
    return `add an entry to ${register} with the fingerprint that a scan with KEYHOLDER_FINGERPRINT_KEY gives, ${owners}`;
  const match = ` with match.${key.key}: [${key.values.join(", ")}]`;
  if (finding.kind === "exposed-secret" && finding.commit !== undefined)
    return `add an entry to ${register}${match}, ${owners}`;
  const by = key.key === "fingerprints" ? "" : match;
  return `run \`keyholder register add ${finding.fingerprints[0]}\`, which adds an entry${by} to ${register}, and name ${owners} there`;
}

/** What an agent's own settings let it do unasked; empty where only the register says that it acts by itself. */
function consent(finding: Verdict["finding"]): string {
  const unattended = finding.at?.unattended;
  if (unattended === undefined) return "";
  return unattended.includes("*") ? ", and asks for nothing," : ` and may use ${shortList(unattended)} unasked`;
}

/** What each policy rule says of a verdict; ids as in `policy/rules`. */
export const reasonWordings: Readonly<Record<string, Wording>> = {
  "compromised-identity": {
    short: "identity is compromised",
    why: ({ identity }) => `the register says that ${identity} is compromised; no exception applies`,
    next: ({ identity, incidentLead }) =>
      `do not merge: follow the containment plan (keyholder contain ${identity})${incidentLead === undefined ? "; the register names no incident lead, so name one first" : ` with ${incidentLead}`}`,
  },
  "retired-identity": {
    short: "identity has ended",
    why: ({ state }, { identity }) =>
      `the register says that ${identity.id ?? "its identity"} is ${state}, and its credential is still here`,
    next: () => "remove it here, and revoke it at the issuer if that has not happened",
  },
  "exposed-secret": {
    short: "secret in the repository",
    why: (_, { lifetime, finding }) =>
      finding.kind === "exposed-secret" && finding.commit !== undefined
        ? `a secret stood here in commit ${finding.commit.slice(0, 12)} of this change: it is gone again, and everyone who can read that commit can use it`
        : lifetime.class === "expired"
          ? `a secret stands in the repository; it ended on ${day(lifetime.expiresAt)}`
          : finding.kind === "exposed-secret" && finding.confidence === "low"
            ? "what stands here may be a secret"
            : "a secret stands in the repository: everyone who can read the code can use it",
    next: (_, { lifetime, finding }) =>
      finding.kind === "exposed-secret" && finding.commit !== undefined
        ? "revoke it at the issuer first, then rewrite the branch without that commit"
        : lifetime.class === "expired"
          ? "remove it"
          : "revoke it at the issuer first, then replace it by a reference to a secret store; if it is not live, write `keyholder:allow <reason>` on the line",
  },
  "ambiguous-owner": {
    short: "two owners claim it",
    why: (_, { identity, owner }) =>
      `${(identity.candidates ?? []).join(" and ")} claim it equally${owner.candidates ? ` (${candidateList(owner.candidates)})` : ""}`,
    next: () =>
      `settle it in ${register}: give one entry a stronger key (fingerprint, key id) or narrow the other's match`,
  },
  "pending-registration": {
    short: "registration is pending",
    why: (_, { owner, identity }) =>
      identity.reason === "only-in-this-change"
        ? `its registration (${ownerPhrase(owner)}) is part of this change and counts once approved`
        : "its register entry is only proposed",
    next: ({ approvers }, { identity }) =>
      identity.reason === "only-in-this-change"
        ? approvers === undefined
          ? "give the register an owner by a CODEOWNERS rule for /.keyholder/ first: nobody in particular can approve it now"
          : `ask ${approvers} for approval; the author's own does not count`
        : "an owner of the register sets lifecycle.state: active",
  },
  unowned: {
    short: "nobody owns it",
    why: (_, { owner, identity }) =>
      `${unknownOwner[owner.reason ?? "no-rule"] ?? "nobody is named for it"}${hint(identity)}`,
    next: (_, verdict) => whereToRegister(verdict),
  },
  "long-lived": {
    short: "long-lived",
    why: ({ limitDays }, verdict) => whyLongLived(verdict, Number(limitDays)),
    next: (_, { finding }) =>
      finding.kind === "credential-use" && finding.alternative
        ? finding.alternative.text
        : finding.kind === "exposed-secret"
          ? "when it is revoked, put a short-lived credential in its place"
          : "replace it by a short-lived credential, or record its rotation (rotation.every, lastRotated) in the register",
  },
  "overdue-rotation": {
    short: "rotation overdue",
    why: ({ dueBy }) => `its rotation was due by ${dueBy}`,
    next: (_, { rotation }) =>
      `rotate it${rotation?.runbook === undefined ? "" : ` (${rotation.runbook})`} and set lastRotated in the register`,
  },
  unregistered: {
    short: "not registered",
    why: (_, { owner, identity }) =>
      identity.status === "known"
        ? `its register entry names ${owner.business ? "no steward" : "no business owner"}`
        : `only CODEOWNERS speaks for it (${ownerPhrase(owner)}); no business owner is named`,
    next: (_, verdict) => whereToRegister(verdict),
  },
  "unknown-lifetime": {
    short: "lifetime unknown",
    why: ({ credentials }) =>
      credentials === undefined
        ? "nothing says how long it lives"
        : `${credentials} claim it equally and do not agree how long it lives`,
    next: ({ credentials }, { identity }) =>
      credentials !== undefined
        ? `settle it in ${register}: give one of the credentials a stronger key (fingerprint, key id) or narrow the other's match`
        : identity.status === "known"
          ? `record ttl, expires or rotation of ${identity.credential ?? `each credential of ${identity.id}`} in ${register}`
          : coveredByRegistration,
  },
  "static-credential": {
    short: "short-lived alternative exists",
    why: (_, verdict) => `${credentialPhrase(verdict)} is stored, and this step can do without`,
    next: ({ alternative, reference }) => `${String(alternative).replace(/\.$/, "")} (${reference})`,
  },
  "personal-credential-in-automation": {
    short: "a person's credential in automation",
    why: () =>
      "automation acts with a person's credential: it ends when the person leaves and can do all that the person can",
    next: () => "use a machine identity, such as an app installation token or a federated role",
  },
  "agent-credential": {
    short: "agent with a lasting credential",
    why: (_, { finding }) => `an agent that acts by itself${consent(finding)} holds a credential that outlives its run`,
    next: () => "give the agent a short-lived credential for each run",
  },
  "third-party-credential": {
    short: "handed to third-party code",
    why: ({ action }) => `it is handed to ${action}, whose code can change under that name at any time`,
    next: (_, { finding }) =>
      finding.at?.system === "github-actions"
        ? "pin it to a full commit id"
        : "pin it to a commit, a digest or a whole version",
  },
  "shared-credential": {
    short: "shared",
    why: ({ files, consumers, stores }) =>
      stores !== undefined
        ? `it is stored in ${plural(Number(stores), "place")} at once`
        : files === undefined
          ? `${plural(Number(consumers), "consumer")} share it`
          : `the same credential stands in ${plural(Number(files), "file")}`,
    next: () => "give each consumer a credential of its own, so that one can be revoked without breaking the others",
  },
  "environment-crossing": {
    short: "crosses environments",
    why: ({ production, other }) => `the same name serves ${production} and ${other}`,
    next: () =>
      "keep one credential for each environment; if each environment stores its own under this name, register them apart by environment",
  },
  "over-privileged": {
    short: "over-privileged",
    why: ({ privilege, permission, granted }, { finding }) => {
      if (permission !== undefined) return `the job gives its token ${permission}`;
      if (granted !== undefined) return `the code grants it ${granted}`;
      return privilege === undefined
        ? `it gets ${credentialPhrase({ finding })}`
        : `the register grants it ${privilege}`;
    },
    next: ({ privilege, permission, granted }) => {
      if (permission !== undefined) return "give the job only the permissions that it needs, one by one";
      if (granted !== undefined)
        return `put a role with only the actions and resources that it needs in place of ${granted}`;
      return privilege === undefined
        ? "name the secrets that are needed, one by one"
        : "narrow intent.privileges to what it needs, at the issuer and in the register";
    },
  },
  "unrestricted-federation": {
    short: "anybody may federate",
    why: ({ subject }) => {
      if (subject === "*") return "it trusts the tokens of any repository at its issuer";
      return subject === undefined
        ? "its federation trusts more than one repository"
        : `it trusts more than one repository: ${subject}`;
    },
    next: () => "restrict the trusted subject to one repository and a branch or environment",
  },
  "weak-authentication": {
    short: "bare password",
    why: () => "it is a bare password: whoever reads it once can use it from anywhere",
    next: () => "use a token, a key or a federated login in its place",
  },
  "incomplete-registration": {
    short: "registration incomplete",
    why: ({ missing }, { identity }) => `${identity.id ?? "its register entry"} lacks: ${missing}`,
    next: (_, { identity }) => `complete ${identity.id ?? "the entry"} in ${register}`,
  },
  "missing-detection": {
    short: "nobody watches it",
    why: (_, { identity }) => `the register says that nobody watches how ${identity.id ?? "it"} is used`,
    next: () => "let the SOC cover it and record detection.coverage and sources",
  },
  "overdue-review": {
    short: "review overdue",
    why: ({ dueBy }, { identity }) => `the review of ${identity.id ?? "its entry"} was due by ${dueBy}`,
    next: () => "review the entry and set lifecycle.reviewBy",
  },
  "unjustified-allowance": {
    short: "allowance without a reason",
    why: ({ line }) => `the allowance in line ${line} gives no reason`,
    next: () => "write the reason behind the allowance, or make it an exception in .keyholder/policy.yml",
  },
  "unprotected-register": {
    short: "register unprotected",
    why: () => "its owner rests on a register that anyone may change: no specific CODEOWNERS rule covers it",
    next: () => "add a CODEOWNERS rule for /.keyholder/",
  },
  "unknown-issuer": {
    short: "issuer unknown",
    why: () => "nothing says which system issued it",
    next: (_, { identity }) =>
      identity.status === "known" ? `record issuedBy.issuer of ${identity.id} in ${register}` : coveredByRegistration,
  },
  "steward-mismatch": {
    short: "steward and CODEOWNERS differ",
    why: ({ steward, custodian }) => `the register's steward is ${steward}, CODEOWNERS names ${custodian}`,
    next: () => "let both name the same team, if they should",
  },
};

const day = (instant: string | undefined): string => instant?.slice(0, 10) ?? "a day in the past";

function whyLongLived({ lifetime, rotation }: Verdict, limitDays: number): string {
  const { basis, byRotation, expiresAt } = lifetime;
  const limit = `the ${durationPhrase(limitDays)} that the policy allows`;
  if (byRotation)
    return rotation?.everyDays !== undefined && rotation.everyDays > limitDays
      ? `its rotation is promised every ${durationPhrase(rotation.everyDays)}, less often than ${limit}`
      : `its rotation was due by ${day(expiresAt)}`;
  if (expiresAt !== undefined) return `it ends on ${day(expiresAt)}, after ${limit}`;
  return basis === undefined ? `nothing says that it ends within ${limit}` : `${longLivedBy[basis]} ${limit}`;
}

const longLivedBy: Readonly<Record<LifetimeBasis, string>> = {
  register: "by the register it outlives",
  code: "the code that mints it asks for more than",
  credential: "by its own words it outlives",
  type: "its type lets it outlive",
};

const lowered: Readonly<Record<NonNullable<Reason["loweredBy"]>, (detail: Detail) => string>> = {
  allowance: () => "allowed in the file",
  exception: () => "excepted in the policy",
  baseline: () => "in the baseline",
  from: ({ from }) => `blocks from ${from}`,
  confidence: () => "low confidence",
  lifetime: () => "because of its lifetime",
  pending: () => "pending in this change",
};

/** Why one rule applied, with what lowered it. */
export function reasonSentence(reason: Reason, verdict: Verdict): string {
  const detail = reason.detail ?? {};
  const why = reasonWordings[reason.rule]?.why(detail, verdict) ?? reason.rule;
  return reason.loweredBy ? `${why} (${lowered[reason.loweredBy](detail)})` : why;
}

/** What to do about one reason: a sentence without its full stop; empty when another reason's step covers it. */
export const nextStep = (reason: Reason, verdict: Verdict): string => {
  const step = reasonWordings[reason.rule]?.next(reason.detail ?? {}, verdict) ?? "";
  return capitalise(step.replace(/\.$/, ""));
};
