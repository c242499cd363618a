import type { Owners } from "../../model/identity.ts";
import type { Unchecked } from "../../model/host-facts.ts";
import type { Concern, RegisterCheck } from "../../model/register-check.ts";
import { visible } from "../../text/visible.ts";
import { faultPhrase } from "./code-host.ts";
import { grouped, plural } from "./words.ts";

type Detail = NonNullable<Concern["detail"]>;

interface ConcernWording {
  /** What is wrong. */
  readonly why: (detail: Detail) => string;
  /** What to do about it. */
  readonly next: (detail: Detail) => string;
}

const inPlaces = ({ count = 0 }: Detail): string => `in ${plural(Number(count), "place")}`;

const left = ({ days = 0 }: Detail): string =>
  Number(days) === 0 ? "today" : Number(days) === 1 ? "tomorrow" : `in ${plural(Number(days), "day")}`;

const gaps: Readonly<Record<string, ConcernWording>> = {
  none: {
    why: () => "nobody watches how it is used",
    next: () => "let the SOC cover it, and record detection.coverage and sources",
  },
  "no-sources": {
    why: ({ coverage }) => `detection is said to be ${coverage}, and no source is named that would tell`,
    next: () => "name detection.sources, such as the audit log that is watched",
  },
  "not-tested": {
    why: ({ lastTested }) => `its detection was last tried on ${lastTested}`,
    next: () => "use it in an unusual way, see that somebody notices, and set detection.lastTested",
  },
};

/** Of each check, its sentences. */
export const concernWordings: Readonly<Record<string, ConcernWording>> = {
  "compromised-identity": {
    why: (detail) =>
      Number(detail["count"]) === 0
        ? "it is compromised; nothing here uses it"
        : `it is compromised, and its credential is still here ${inPlaces(detail)}`,
    next: ({ incidentLead }) =>
      `contain it${incidentLead === undefined ? ": name an incident lead first" : ` with ${incidentLead}`}; once it is revoked at the issuer, set lifecycle.state: revoked`,
  },
  "retired-identity": {
    why: (detail) => `it is ${detail["state"]}, and its credential is still here ${inPlaces(detail)}`,
    next: () => "remove it from the code, and revoke it at the issuer if that has not happened",
  },
  "ambiguous-owner": {
    why: (detail) =>
      Number(detail["count"]) === 0
        ? `${detail["others"]} names the same fingerprint or key id`
        : `${detail["others"]} claims the same credential equally, ${inPlaces(detail)}`,
    next: () => "leave it to one entry: take the key out of the others, or narrow what they match",
  },
  "expired-credential": {
    why: ({ day }) => `it ended on ${day}`,
    next: () => "remove it where it is still used; if it was replaced, record issuedAt, lastRotated or expires anew",
  },
  "overdue-rotation": {
    why: ({ dueBy }) => `its rotation was due by ${dueBy}`,
    next: ({ runbook, status, from }) =>
      status === "inactive"
        ? "its issuer lists it as inactive: delete it there, and take it out of the register"
        : `rotate it${runbook === undefined ? "" : ` (${runbook})`} and ${from === undefined ? "" : `import ${from} anew, or `}set lastRotated`,
  },
  "expiring-soon": {
    why: (detail) => `it ends ${left(detail)}, on ${detail["day"]}`,
    next: () => "issue its successor now, or move to a credential that is minted for each run",
  },
  "overdue-review": {
    why: ({ dueBy }) => `its review was due by ${dueBy}`,
    next: () => "look whether owners, purpose and privileges still hold, and set lifecycle.reviewBy",
  },
  "due-soon": {
    why: (detail) => `its ${detail["what"]} is due ${left(detail)}, on ${detail["day"]}`,
    next: ({ what }) => (what === "rotation" ? "plan its rotation" : "plan its review"),
  },
  "proposed-entry": {
    why: ({ since }) => `it is only proposed${since === undefined ? "" : ` since ${since}`}, so it owns nothing yet`,
    next: () => "confirm its owners and set lifecycle.state: active, or remove it",
  },
  "incomplete-registration": {
    why: ({ missing }) => `it lacks: ${missing}`,
    next: () => "complete the entry",
  },
  "missing-detection": {
    why: (detail) => gaps[String(detail["gap"])]?.why(detail) ?? "",
    next: (detail) => gaps[String(detail["gap"])]?.next(detail) ?? "",
  },
  "overdue-rehearsal": {
    why: ({ last }) =>
      last === undefined
        ? "its reach is critical, and its containment was never rehearsed"
        : `its reach is critical, and its containment was last rehearsed on ${last}`,
    next: ({ drill }) => `keyholder contain --drill ${drill} plans it and records the day`,
  },
  "unmatched-entry": {
    why: ({ keys }) =>
      Number(keys) === 0
        ? "nothing says how to recognise it: it has no name, fingerprint, key id or subject to match"
        : "nothing in this repository matches it",
    next: ({ keys }) =>
      Number(keys) === 0
        ? "add what it is known by to match"
        : "if it is used elsewhere, name those repositories in match.repos; if it is gone, set lifecycle.state: retired",
  },
  "unmatched-exception": {
    why: ({ rule }) => `${rule} speaks against nothing that this exception covers`,
    next: () => "remove the exception",
  },
  "departed-owner": {
    why: ({ handle }) => `${handle} has no account any more, or may not write here`,
    next: () => "name who answers for it now",
  },
  "unknown-team": {
    why: ({ handle }) => `there is no team ${handle}, or the token may not see it`,
    next: () => "name a team that exists",
  },
  "codeowners-error": {
    why: () => "GitHub cannot use this line, so it names no owners",
    next: () => "correct it: GitHub shows what is wrong where it shows the file",
  },
  "rotation-not-recorded": {
    why: ({ changed, lastRotated }) =>
      `the stored secret was changed on ${changed}, and the register says that it was rotated on ${lastRotated}`,
    next: () => "set lastRotated, or rotate it where that did not happen",
  },
  "ending-exception": {
    why: (detail) => `this exception to ${detail["rule"]} ends ${left(detail)}, on ${detail["day"]}`,
    next: () => "mend what it accepts, or have it approved anew",
  },
};

const asked: Readonly<Record<Unchecked["what"], string>> = {
  people: "Whether owners may still write here",
  teams: "Whether teams exist",
  codeowners: "How GitHub reads CODEOWNERS",
  secrets: "When stored secrets were changed",
  "organisation-secrets": "When the organisation's secrets were changed",
  "environment-secrets": "When the environments' secrets were changed",
};

/** What the code host did not tell, and why. */
export const uncheckedSentence = ({ what, why }: Unchecked): string =>
  `${asked[what]} could not be checked: ${uncheckedReasons[why] ?? faultPhrase(why)}.`;

const uncheckedReasons: Readonly<Record<string, string>> = {
  forbidden: "the token may not read it",
  "too-many": "there are too many of them",
};

/** What is wrong. */
export const concernSentence = ({ check, detail = {} }: Concern): string =>
  visible(concernWordings[check]?.why(detail) ?? check);

/** What to do about it. */
export const concernStep = ({ check, detail = {} }: Concern): string =>
  visible(concernWordings[check]?.next(detail) ?? "");

/** Those who are to mend it, in a few words. */
export const concernOwners = ({ business, steward }: Owners): string =>
  [business?.handle, steward?.handle].filter((handle) => handle !== undefined).join(" with ") || "nobody";

/** The outcome in one line. */
export function registerOutcome({ summary, register }: RegisterCheck): string {
  const { block, warn, errors } = summary;
  const parts = [
    block > 0 && `${grouped(block)} to mend now`,
    warn > 0 && `${grouped(warn)} to see to`,
    errors > 0 && `${plural(errors, "error")}: the check is incomplete`,
  ].filter((part) => part !== false);
  const entries = `${plural(register.entries, "entry", "entries")} with ${plural(register.credentials, "credential")}`;
  return `${entries}: ${parts.length === 0 ? "the register is up to date" : parts.join(", ")}`;
}

/** The parts of the issue that tells one owner what of the register to mend. */
export const reminder = {
  title: (owner: string | undefined): string =>
    owner === undefined ? "Register: what nobody owns" : `Register: what ${owner} has to see to`,
  intro: "this is what the register check holds against these entries.",
  more: (count: number): string => `…and ${grouped(count)} more, which \`keyholder register check\` lists.`,
  incomplete: "Not everything could be read, so there may be more: the run tells what.",
  kept: "Keyholder changes this text with each run, closes the issue once nothing is left, and opens it again when something is due.",
  clean: "Nothing is left to see to.",
  hidden: (count: number): string =>
    `Kept from the issues, since the register or policy behind it is not public: ${plural(count, "concern")}.`,
  noToken: "Without a token, no issue about the register can be kept.",
} as const;

/** Why the register was not checked in a run that was told to. */
export const onlyWhereItCounts =
  "The register is checked on schedule, and on workflow_dispatch and push where they run on the default branch; not here.";

/** Where there is no register to check. */
export const noRegister = (path: string): string =>
  `There is no ${path}, so there is nothing to check. \`keyholder register init\` writes a first one.`;

export const onlineNeeds =
  "--online asks GitHub: set GITHUB_TOKEN, and see that the origin of this repository is one there.";
