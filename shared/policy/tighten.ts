import type { Policy, RuleSetting } from "../model/policy.ts";
import { compareGravity } from "./judge.ts";
import { rules } from "./rules/index.ts";

/** The settings that can be loosened by one step or several: the mildest value first. */
const scales: Readonly<Record<string, readonly Setting[]>> = {
  scope: ["introduced", "all"],
  "lifetime.rotationCountsAsBounded": [true, false],
  "lifetime.unknownCountsAs": ["unknown", "long-lived"],
  "ownership.codeownersCounts": ["steward", "nothing"],
  "ownership.catchAllCodeownersCounts": [true, false],
  "ownership.businessOwnerMustBeAPerson": [false, true],
  "confidence.block": ["high", "medium", "low"],
  "allowances.decision": ["honour", "report", "refuse"],
  "allowances.requireReason": [false, true],
  "allowances.foreign": ["honour", "honour-with-owner", "report", "refuse"],
  "allowances.inPullRequest": ["honour", "approve"],
  "baseline.decision": ["allow", "warn", "block"],
};

/** Days, of which fewer are stricter; where nothing is said, the setting behind it holds. */
const limits: Readonly<Record<string, string>> = {
  "lifetime.maxTtl": "lifetime.maxTtl",
  "lifetime.maxTtlProductionPipelines": "lifetime.maxTtl",
  "lifetime.maxTtlAgents": "lifetime.maxTtl",
  "lifetime.rotateEvery": "lifetime.rotateEvery",
  "lifetime.reviewEvery": "lifetime.reviewEvery",
  "lifetime.grace": "lifetime.grace",
  "exceptionLimits.maxDuration": "exceptionLimits.maxDuration",
};

const defaults: ReadonlyMap<string, RuleSetting> = new Map(rules.map(({ id, decision }) => [id, { decision }]));

/** A policy as far as it tightens the one it extends. */
export interface Tightened {
  readonly policy: Policy;
  /** What of it would loosen, and does not count: `lifetime.maxTtl`, `rules.unowned`, `exclude`. */
  readonly loosened: readonly string[];
}

/**
 * Holds a policy to the one it extends. `own` has the other's values wherever it says nothing itself, but for lists and
 * rules, which are its own alone.
 */
export function tighten(extended: Policy, own: Policy): Tightened {
  const refused = [
    ...Object.entries(scales).flatMap(([key, scale]) =>
      scale.indexOf(at(own, key)) < scale.indexOf(at(extended, key)) ? key : [],
    ),
    ...Object.entries(limits).flatMap(([key, behind]) => {
      const [had, has] = [at(extended, key) ?? at(extended, behind), at(own, key)];
      return typeof had === "number" && typeof has === "number" && has > had ? key : [];
    }),
    ...(isLater(own.baseline.until, extended.baseline.until) ? ["baseline.until"] : []),
    ...(mayApproveMore(extended.exceptionLimits.approvers, own.exceptionLimits.approvers)
      ? ["exceptionLimits.approvers"]
      : []),
  ];
  const milder = Object.entries(own.rules).flatMap(([id, setting]) =>
    isMilder(setting, extended.rules[id] ?? defaults.get(id) ?? { decision: "warn" }) ? id : [],
  );
  const barred = added.filter(({ right, list }) => list(own).length > 0 && !extended.localMay.includes(right));
  const may = (right: Right): boolean => !barred.some((one) => one.right === right);
  return {
    policy: {
      ...refused.reduce((policy, key) => withSetting(policy, key, at(extended, key)), own),
      localMay: extended.localMay.filter((right) => own.localMay.includes(right)),
      rules: {
        ...extended.rules,
        ...Object.fromEntries(Object.entries(own.rules).filter(([id]) => !milder.includes(id))),
      },
      notCredentials: [...extended.notCredentials, ...(may("notCredentials") ? own.notCredentials : [])],
      exclude: [...extended.exclude, ...(may("exclude") ? own.exclude : [])],
      exceptions: [...extended.exceptions, ...(may("except") ? own.exceptions : [])],
      providers: [...extended.providers, ...own.providers],
    },
    loosened: [...refused, ...milder.map((id) => `rules.${id}`), ...barred.map(({ key }) => key)],
  };
}

type Right = Policy["localMay"][number];

/** What an extending policy may add where it is let. */
const added: readonly { key: keyof Policy; right: Right; list: (policy: Policy) => readonly unknown[] }[] = [
  { key: "notCredentials", right: "notCredentials", list: ({ notCredentials }) => notCredentials },
  { key: "exclude", right: "exclude", list: ({ exclude }) => exclude },
  { key: "exceptions", right: "except", list: ({ exceptions }) => exceptions },
];

/** A day that is not said never comes. */
const isLater = (day: string | undefined, than: string | undefined): boolean =>
  than !== undefined && (day === undefined || day > than);

/** Nobody named means that everybody may. */
const mayApproveMore = (had: readonly string[], has: readonly string[]): boolean =>
  had.length > 0 && (has.length === 0 || has.some((one) => !had.includes(one)));

/** A rule that only warns until a day is milder than one that blocks already, or sooner. */
function isMilder(setting: RuleSetting, than: RuleSetting): boolean {
  const gravity = compareGravity(setting.decision, than.decision);
  return gravity < 0 || (gravity === 0 && setting.decision === "block" && (setting.from ?? "") > (than.from ?? ""));
}

type Section = Readonly<Record<string, unknown>>;
type Setting = string | boolean | number;

/** The setting behind `section.name`, or at the top. */
function at(policy: Policy, key: string): Setting {
  const [section = "", name] = key.split(".");
  const value = { ...policy }[section as keyof Policy];
  return (name === undefined ? value : (value as unknown as Section)?.[name]) as Setting;
}

function withSetting(policy: Policy, key: string, value: unknown): Policy {
  const [section = "", name] = key.split(".");
  const all: Section = { ...policy };
  const changed = name === undefined ? value : { ...(all[section] as Section), [name]: value };
  return { ...policy, [section]: changed };
}
