import type { CredentialType, CustomProvider, CustomType } from "../model/provider.ts";
import type { TypeLifetime } from "../model/lifetime.ts";
import type { Position } from "../model/source.ts";
import { alwaysHolds, leastBits, lengthOf, weigh } from "../text/pattern-weight.ts";
import { parsePattern } from "../text/pattern.ts";

/** `providers` of `policy.schema.json` in TypeScript's words. */
export interface ProviderDocument {
  readonly id: string;
  readonly name: string;
  readonly types: readonly TypeDocument[];
}

interface TypeDocument extends Omit<CredentialType, "lifetime" | "identity" | "issuer"> {
  readonly keywords: readonly string[];
  readonly pattern: string;
  readonly ignoreCase?: boolean;
  readonly confidence?: CustomType["confidence"];
  readonly bits?: number;
  readonly lifetime: TypeLifetime["expires"] | LifetimeDocument;
  readonly identity?: CredentialType["identity"];
}

interface LifetimeDocument {
  readonly expires: TypeLifetime["expires"];
  readonly default?: string;
  readonly max?: string;
}

/** What a reader of providers needs of the file around them. */
export interface Surroundings {
  readonly placeOf: (value: object, key?: string) => Position;
  readonly report: (code: string, at: Position, detail?: Readonly<Record<string, string | number>>) => void;
  /** Days of a key; reports what is too long to reckon with. */
  readonly readDays: (object: LifetimeDocument, key: "default" | "max") => number | undefined;
  /** The built-in types, whose ids and issuers are taken. */
  readonly types: ReadonlyMap<string, CredentialType>;
}

/**
 * Steps that the engine may take at one place of hostile text: with keywords everywhere, a megabyte then takes a
 * minute at worst. A policy is trusted to say what a secret is, and not to stop the scan.
 */
const mostSteps = 4000;
const mostStepsTogether = 20_000;
const mostCharacters = 4000;
const fewestCharacters = 8;

/** The providers that can be used. A fault is a problem, and what has it is left out: then less is searched for than is asked. */
export function readProviders(
  documents: readonly ProviderDocument[],
  { placeOf, report, readDays, types }: Surroundings,
): readonly CustomProvider[] {
  const issuers = new Set([...types.values()].map(({ issuer }) => issuer));
  const firstLines = new Map<string, number>();
  let steps = 0;

  /** `builtIn`: whether the id is ours. */
  function isFree(kind: "provider" | "type", entry: { readonly id: string }, builtIn: boolean): boolean {
    const key = `${kind} ${entry.id}`;
    const at = placeOf(entry, "id");
    const firstLine = firstLines.get(key);
    if (builtIn) report("id-is-built-in", at);
    else if (firstLine !== undefined) report("duplicate-id", at, { firstLine });
    else firstLines.set(key, at.line);
    return !builtIn && firstLine === undefined;
  }

  function readType(entry: TypeDocument): readonly CustomType[] {
    if (!isFree("type", entry, types.has(entry.id))) return [];
    const { ignoreCase = false, confidence = "medium", bits = 0, identity = "either", ...rest } = entry;
    const keywords = entry.keywords.map((keyword) => keyword.toLowerCase());
    const fault = faultOf(entry, keywords, ignoreCase, bits);
    if (fault) {
      report(fault.code, placeOf(entry, fault.key), fault.detail);
      return [];
    }
    const pattern = parsePattern(entry.pattern, ignoreCase)?.whole ?? nothing;
    const weight = weigh(pattern).steps;
    if (steps + weight > mostStepsTogether) {
      report("patterns-too-heavy", placeOf(entry, "pattern"), { max: mostStepsTogether });
      return [];
    }
    steps += weight;
    const length = lengthOf(pattern).most;
    return [
      {
        ...rest,
        keywords,
        ignoreCase,
        confidence,
        bits,
        identity,
        lifetime: readLifetime(entry.lifetime, readDays),
        window: { before: length, after: length },
      },
    ];
  }

  return documents.flatMap((document) => {
    if (!isFree("provider", document, issuers.has(document.id))) return [];
    const { id, name } = document;
    return [{ id, name, issuer: id, types: document.types.flatMap(readType) }];
  });
}

const nothing = { kind: "sequence", parts: [] } as const;

interface Fault {
  readonly code: string;
  readonly key: keyof TypeDocument;
  readonly detail?: Readonly<Record<string, string | number>>;
}

/** The first reason why a pattern may not be used. */
function faultOf(
  { pattern, containment }: TypeDocument,
  keywords: readonly string[],
  ignoreCase: boolean,
  bits: number,
): Fault | undefined {
  const parsed = parsePattern(pattern, ignoreCase);
  if (!parsed) return { code: "pattern-not-read", key: "pattern" };
  const { whole, captures } = parsed;
  const secret = parsed.secret ?? whole;
  if (captures > (parsed.secret ? 1 : 0)) return { code: "pattern-captures", key: "pattern" };
  if (!(lengthOf(whole).most <= mostCharacters))
    return { code: "pattern-too-long", key: "pattern", detail: { max: mostCharacters } };
  if (lengthOf(secret).least < fewestCharacters)
    return { code: "pattern-too-short", key: "pattern", detail: { min: fewestCharacters } };
  if (!(weigh(whole).steps <= mostSteps))
    return { code: "pattern-too-heavy", key: "pattern", detail: { max: mostSteps } };
  if (!alwaysHolds(whole, keywords)) return { code: "keyword-not-in-pattern", key: "keywords" };
  const most = Math.floor(leastBits(secret));
  if (bits < 0 || bits > most) return { code: "bits-not-in-pattern", key: "bits", detail: { most } };
  return containment.length === 0 ? { code: "no-containment", key: "containment" } : undefined;
}

function readLifetime(lifetime: TypeDocument["lifetime"], readDays: Surroundings["readDays"]): TypeLifetime {
  if (typeof lifetime === "string") return { expires: lifetime };
  const defaultDays = readDays(lifetime, "default");
  const maxDays = readDays(lifetime, "max");
  return {
    expires: lifetime.expires,
    ...(defaultDays !== undefined && { defaultDays }),
    ...(maxDays !== undefined && { maxDays }),
  };
}

/** The built-in types and those of a policy, as everybody but detection sees them. */
export function withCustomTypes(
  types: ReadonlyMap<string, CredentialType>,
  providers: readonly CustomProvider[],
): ReadonlyMap<string, CredentialType> {
  if (providers.length === 0) return types;
  const custom = providers.flatMap((provider) => provider.types.map((type) => describe(provider, type)));
  return new Map([...types, ...custom.map((type) => [type.id, type] as const)]);
}

function describe({ issuer }: CustomProvider, type: CustomType): CredentialType {
  const { id, name, reference, lifetime, identity, containment } = type;
  return { id, name, issuer, reference, lifetime, identity, containment };
}
