import type { Identity } from "../../model/identity.ts";
import type { CredentialType } from "../../model/provider.ts";
import type { RuleSetting } from "../../model/policy.ts";
import type { Verdict } from "../../model/verdict.ts";
import { credentialPhrase, ownerPhrase } from "./attribution.ts";
import { plural } from "./words.ts";

/** What people read beside a word of register, policy and CODEOWNERS, in an editor. */
export function matchSentence(verdicts: readonly Verdict[]): string {
  const credentials = new Set(verdicts.map(({ credential }) => credential)).size;
  if (credentials === 0) return "Nothing that was looked at so far matches it.";
  const places = credentials === verdicts.length ? "" : ` in ${plural(verdicts.length, "place")}`;
  return `Matches ${plural(credentials, "credential")}${places}:`;
}

export const moreMatches = (count: number): string => `and ${plural(count, "more place")}`;

export const placePhrase = ({ finding }: Pick<Verdict, "finding">): string => `${finding.path}:${finding.start.line}`;

/** A finding in a list of what could be written. */
export const sightingPhrase = (verdict: Verdict): string => `${credentialPhrase(verdict)} in ${placePhrase(verdict)}`;

export function identitySentence(identity: Identity): string {
  const { kind, owners, lifecycle, credentials } = identity;
  return `${kind} identity, ${lifecycle.state}: ${ownerPhrase({ status: "known", evidence: [], ...owners })}; ${plural(credentials.length, "credential")} registered`;
}

export function ownedPhrase(rules: number, entries: number): string {
  const named = [
    ...(rules > 0 ? [plural(rules, "CODEOWNERS rule")] : []),
    ...(entries > 0 ? [plural(entries, "register entry", "register entries")] : []),
  ];
  return named.length === 0 ? "named nowhere else" : `in ${named.join(" and ")}`;
}

export const issuerPhrase = (entries: number): string => `${plural(entries, "entry", "entries")} name it`;

const ends: Readonly<Record<CredentialType["lifetime"]["expires"], string>> = {
  never: "never ends by itself",
  optional: "ends only if somebody chose so",
  always: "always ends by itself",
  "issuer-decides": "ends as its issuer is set",
};

export const typeSentence = ({ name, lifetime }: CredentialType): string => `${name}: ${ends[lifetime.expires]}`;

export function ruleSentence(title: string, usual: string, setting: RuleSetting | undefined): string {
  const from = setting?.from === undefined ? "" : ` from ${setting.from}`;
  const now = setting === undefined ? "" : `; here ${setting.decision}${from}`;
  return `${title}. By default ${usual}${now}.`;
}

export const patternSentence = (catchAll: boolean): string =>
  catchAll
    ? "Covers everything: whom to ask, and no ownership."
    : "Decides for the files below; its owners count as stewards.";

export const rotationDueSentence = (dueBy: string): string =>
  `Rotation was due by ${dueBy}: rotate it and set lastRotated.`;

export const reviewDueSentence = (dueBy: string): string =>
  `Review was due by ${dueBy}: review the entry and set lifecycle.reviewBy.`;

export const dayPhrase = (days: number): string => (days === 0 ? "today" : `in ${plural(days, "day")}`);

/** Beside the pattern that names who approves changes to the register. */
export const registerFolderPhrase = "who approves changes to the register and the policy";
