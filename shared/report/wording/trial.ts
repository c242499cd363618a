import type { RejudgeFault, RuleTrial, Trial, TrialChange, UntriedPart } from "../../model/trial.ts";
import { more } from "./summary.ts";
import { grouped, plural } from "./words.ts";

/** How many credentials another policy would block, and on how many reports that rests. */
export function trialTitle({ policy, reports, before, after }: Trial): string {
  const credentials = before.block + before.warn + before.allow;
  const on = `${plural(credentials, "credential")} in ${plural(reports, "report")}`;
  return `${policy}, tried on ${on}: ${grouped(before.block)} blocked so far, ${grouped(after.block)} would be`;
}

export const trialTitles = {
  rules: "By rule",
  newlyBlocked: "Newly blocked",
  noLongerBlocked: "No longer blocked",
  others: "Otherwise changed",
  untried: "Only another scan shows",
} as const;

export const nothingChanges = "No credential would be blocked that is not, and none that is would be let go.";

/** `14 newly blocked, 2 no longer blocked`. */
export const ruleTrialPhrase = ({ newlyBlocked, noLongerBlocked }: RuleTrial): string =>
  [
    ...(newlyBlocked > 0 ? [`${grouped(newlyBlocked)} newly blocked`] : []),
    ...(noLongerBlocked > 0 ? [`${grouped(noLongerBlocked)} no longer blocked`] : []),
  ].join(", ");

/** Which credential, where it stands, and which rules decide. */
export function trialChangePhrase({ repository, name, places, from, to, rules }: TrialChange): string {
  const [first] = places;
  const where = first
    ? ` ${first.path}:${first.start.line}${places.length > 1 ? ` ${more(places.length - 1)}` : ""}`
    : "";
  const how = to === "left-out" ? "would not be looked at" : `${from} → ${to}`;
  return `${repository}: ${name}${where} (${how}; ${rules.join(", ")})`;
}

/** What a policy says otherwise without a report being able to tell what follows. */
export const untriedSentences: Readonly<Record<UntriedPart, string>> = {
  exclude: "what `exclude` no longer leaves out: those files were not looked at",
  notCredentials: "what `notCredentials` no longer names: those uses were counted and not judged",
  providers: "what the credential types under `providers` find or no longer find",
  businessOwnerMustBeAPerson: "whom `ownership.businessOwnerMustBeAPerson` lets own: the register is read with it",
};

/** Why a report cannot be judged again, and what to do. */
export const rejudgeFaults: Readonly<Record<RejudgeFault, (file: string) => string>> = {
  "of-a-change": (file) =>
    `${file} is the report of a change, which was held against two states of the rules. Try it on a report of the whole: keyholder scan --format json --output FILE.`,
  "says-too-little": (file) =>
    `${file} is of an older Keyholder and does not say enough to be judged again. Write it anew: keyholder scan --format json --output FILE.`,
};
