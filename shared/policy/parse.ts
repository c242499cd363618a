import type { Import } from "../model/import.ts";
import type { Exception, Policy, RuleSetting } from "../model/policy.ts";
import type { Problem } from "../model/problem.ts";
import type { CredentialType } from "../model/provider.ts";
import type { Conceal, Position, SourceFile } from "../model/source.ts";
import type { Decision } from "../model/verdict.ts";
import { longestDuration, parseDuration } from "../text/durations.ts";
import { parseImportSource, type ImportDocument } from "../text/import-source.ts";
import { nearest } from "../text/nearest.ts";
import { limitProblems } from "../text/problems.ts";
import { readShape } from "../text/shape.ts";
import { defaultPolicy } from "./defaults.ts";
import { readProviders, type ProviderDocument } from "./providers.ts";
import { tighten } from "./tighten.ts";
import schema from "./policy.schema.json" with { type: "json" };

export interface PolicyReading {
  /** The built-in policy wherever the file says nothing that can be used. */
  readonly policy: Policy;
  /** The file as a whole is no policy, so that all of it is built in. */
  readonly unusable?: true;
  /** The policies that it extends, which only who can read them can hold it to. */
  readonly imports?: readonly Import[];
  readonly problems: readonly Problem[];
}

/** Characters of a policy that is still read. */
export const maxPolicyLength = 10_000_000;

/** `policy.schema.json` in TypeScript's words. */
interface PolicyDocument {
  readonly extends?: readonly (string | ImportDocument)[];
  readonly localMay?: Policy["localMay"];
  readonly scope?: Policy["scope"];
  readonly lifetime?: Partial<Record<DurationKey, string>> & Partial<Omit<Policy["lifetime"], DurationKey>>;
  readonly ownership?: Partial<Policy["ownership"]>;
  readonly confidence?: Partial<Policy["confidence"]>;
  readonly rules?: Readonly<Record<string, Decision | RuleSetting>>;
  readonly allowances?: Partial<Policy["allowances"]>;
  readonly exceptionLimits?: { readonly maxDuration?: string; readonly approvers?: readonly string[] };
  readonly baseline?: Partial<Policy["baseline"]>;
  readonly notCredentials?: readonly string[];
  readonly exclude?: readonly string[];
  readonly exceptions?: readonly ExceptionDocument[];
  readonly providers?: readonly ProviderDocument[];
}

type ExceptionDocument = Omit<Exception, "id" | "path" | "line"> & { readonly id?: string };

const durationKeys = [
  "maxTtl",
  "maxTtlProductionPipelines",
  "maxTtlAgents",
  "rotateEvery",
  "reviewEvery",
  "grace",
] as const;
type DurationKey = (typeof durationKeys)[number];

/** What a policy is read with. */
export interface PolicyOptions {
  readonly knownRules: readonly string[];
  /** Those of them that no scan applies. */
  readonly unapplied?: readonly string[];
  /** The built-in ones, whose ids the policy's own types cannot take. */
  readonly types?: ReadonlyMap<string, CredentialType>;
  /** What this policy may only tighten; absent: the built-in one decides where it says nothing. */
  readonly extended?: Policy;
  readonly conceal?: Conceal;
}

/**
 * Reads `.keyholder/policy.yml` over the built-in policy, or over the one it extends. What breaks the schema is a problem and stays as built in; its
 * texts pass through `conceal`.
 */
export function parsePolicy(
  file: SourceFile,
  { knownRules, unapplied = [], types = new Map(), extended, conceal }: PolicyOptions,
): PolicyReading {
  const builtIn = { ...(extended ?? defaultPolicy), path: file.path };
  if (file.text.length > maxPolicyLength) {
    const detail = { max: maxPolicyLength };
    const problem: Problem = { code: "policy-too-large", path: file.path, severity: "error", detail };
    return { policy: builtIn, unusable: true, problems: [problem] };
  }
  const shaped = readShape<PolicyDocument>(file, schema, conceal);
  const problems = [...shaped.problems];
  const document = shaped.value;
  if (document === undefined) return { policy: builtIn, unusable: true, problems: limitProblems(problems, file.path) };

  function report(
    code: string,
    at: Position,
    detail: Readonly<Record<string, string | number>> = {},
    severity: Problem["severity"] = "error",
  ): void {
    problems.push({ code, path: file.path, ...at, severity, detail });
  }

  function isKnownRule(rule: string, at: Position): boolean {
    const known = knownRules.includes(rule);
    const suggestion = known ? undefined : nearest(rule, knownRules);
    if (!known) report("unknown-rule", at, suggestion === undefined ? {} : { suggestion });
    if (unapplied.includes(rule)) report("rule-not-applied", at, { rule }, "warning");
    return known;
  }

  function readRules(rules: Readonly<Record<string, Decision | RuleSetting>>): Policy["rules"] {
    const known = Object.entries(rules).filter(([rule]) => isKnownRule(rule, shaped.placeOf(rules, rule)));
    return Object.fromEntries(
      known.map(([rule, setting]) => [rule, typeof setting === "string" ? { decision: setting } : setting]),
    );
  }

  /** An exception that names nothing, a place or an unknown rule excepts nothing. */
  function readException(entry: ExceptionDocument, index: number): readonly Exception[] {
    const place = shaped.placeOf(entry);
    if (!isKnownRule(entry.rule, shaped.placeOf(entry, "rule"))) return [];
    if ((entry.identity === undefined) === (entry.fingerprint === undefined)) {
      report("exception-without-target", place);
      return [];
    }
    if (entry.fingerprint?.startsWith("p1:") === true) {
      report("place-fingerprint-refused", shaped.placeOf(entry, "fingerprint"));
      return [];
    }
    return [{ ...entry, id: entry.id ?? String(index + 1), path: file.path, line: place.line }];
  }

  /** Days; `undefined` where nothing is said, and where it is too long to reckon with. */
  function readDays<K extends string>(object: Readonly<Partial<Record<K, string>>>, key: K): number | undefined {
    const written = object[key];
    const days = written === undefined ? undefined : parseDuration(written);
    if (days === undefined && written !== undefined)
      report("bad-format", shaped.placeOf(object, key), { key, expected: longestDuration });
    return days;
  }

  /** A text stands in the list itself, which alone has a place. */
  function readExtends(entry: string | ImportDocument): readonly Import[] {
    const source = typeof entry === "string" ? parseImportSource(entry) : entry;
    if (!source) return [];
    const place = typeof entry === "string" ? shaped.placeOf(document ?? {}, "extends") : shaped.placeOf(entry);
    const { sha256, maxAge }: Partial<ImportDocument> = typeof entry === "string" ? {} : entry;
    const maxAgeDays = maxAge === undefined ? undefined : readDays(entry as ImportDocument, "maxAge");
    const { repo, path, ref } = source;
    return [
      {
        repo,
        path,
        ref,
        ...(sha256 !== undefined && { sha256 }),
        ...(maxAgeDays !== undefined && { maxAgeDays }),
        place: { path: file.path, ...place },
      },
    ];
  }

  function placeOfSetting(key: string): Position {
    const [section = "", name] = key.split(".");
    const part = (document as Readonly<Record<string, object | undefined>>)[section];
    return name === undefined || !part ? shaped.placeOf(document ?? {}, section) : shaped.placeOf(part, name);
  }

  const { lifetime = {}, exceptionLimits = {}, rules = {}, exceptions = [], providers = [] } = document;
  const { rotationCountsAsBounded, unknownCountsAs } = { ...builtIn.lifetime, ...lifetime };
  const days = durationKeys.flatMap((key) => {
    const read = readDays(lifetime, key) ?? builtIn.lifetime[key];
    return read === undefined ? [] : [[key, read]];
  });
  const own: Policy = {
    path: file.path,
    localMay: document.localMay ?? builtIn.localMay,
    scope: document.scope ?? builtIn.scope,
    lifetime: { rotationCountsAsBounded, unknownCountsAs, ...Object.fromEntries(days) },
    ownership: { ...builtIn.ownership, ...document.ownership },
    confidence: { ...builtIn.confidence, ...document.confidence },
    rules: readRules(rules),
    allowances: { ...builtIn.allowances, ...document.allowances },
    exceptionLimits: {
      maxDuration: readDays(exceptionLimits, "maxDuration") ?? builtIn.exceptionLimits.maxDuration,
      approvers: exceptionLimits.approvers ?? builtIn.exceptionLimits.approvers,
    },
    baseline: { ...builtIn.baseline, ...document.baseline },
    notCredentials: document.notCredentials ?? [],
    exclude: document.exclude ?? [],
    exceptions: exceptions.flatMap(readException),
    providers: readProviders(providers, { placeOf: shaped.placeOf, report, readDays, types }),
  };
  const { policy, loosened } = extended ? tighten(extended, own) : { policy: own, loosened: [] };
  for (const key of loosened) report("loosens-extended", placeOfSetting(key), { key }, "warning");
  const imports = (document.extends ?? []).flatMap(readExtends);
  return { policy, ...(imports.length > 0 && { imports }), problems: limitProblems(problems, file.path) };
}
