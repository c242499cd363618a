import type { CredentialUse } from "../../model/finding.ts";
import type { PartDraft, UseDraft } from "../../model/scan.ts";
import { expectationOf, isCredentialName, isPlainName } from "../known-names.ts";
import type { Expectation } from "../known-names.ts";
import { alternatives } from "./alternatives.ts";
import { runToken } from "./expressions.ts";
import type { Reference, SignIn } from "./walk.ts";

/** Where a name is kept that the workflow which calls this one hands in: two called workflows may mean two credentials. */
export const callerScope = (path: string): string => `caller:${path}`;

/** A reference with what is known of the credential behind it. */
interface Known extends Reference {
  /** `repository`; `run`, minted for the run; or {@link callerScope}. */
  readonly scope: string;
  readonly is: Expectation;
}

/** One use for each reference; an id and its secret in one group are one use with parts. Names that are none are left out. */
export function usesOf(
  path: string,
  references: readonly Reference[],
  handedIn: ReadonlySet<string>,
): readonly UseDraft[] {
  const known = references
    .filter((reference) => !isPlainReference(reference))
    .map((reference): Known => ({
      ...reference,
      scope: scopeOf(path, reference.name, handedIn),
      is: expectationFor(reference),
    }));
  return groupParts(known).map(useOf);
}

/** Whether a stored name holds no credential: its input says so, or the name itself does. */
export function isPlainReference({ name, expectation }: Reference): boolean {
  // What receives it does not make it harmless: a credential handed to an input for user names is still one.
  if (expectationOf(name) !== undefined || isCredentialName(name)) return false;
  return expectation === undefined ? isPlainName(name) : expectation.role === "none";
}

export function signInUse({ name, provider, at, start, end }: SignIn): UseDraft {
  return {
    kind: "credential-use",
    type: "oidc-federation",
    provider,
    name,
    scope: "run",
    form: "federated",
    at,
    start,
    end,
  };
}

function expectationFor({ name, expectation }: Reference): Expectation {
  return expectation?.type === undefined ? (expectationOf(name) ?? expectation ?? { role: "token" }) : expectation;
}

function scopeOf(path: string, name: string, handedIn: ReadonlySet<string>): string {
  if (name === runToken) return "run";
  return handedIn.has(name) ? callerScope(path) : "repository";
}

/**
 * The first id goes with the first secret of its group and type, the second with the second, and so do session tokens.
 * What finds no partner stands alone.
 *
 *     id A, secret A, id B, secret B     [A, A] [B, B]
 *     id A, secret A, session A          [A, A, A]
 *     id A                               [A]
 */
function groupParts(references: readonly Known[]): readonly (readonly Known[])[] {
  const credentials = new Map<string, Known[]>();
  const seen = new Map<string, number>();
  for (const [index, reference] of references.entries()) {
    const { role, type } = reference.is;
    const place = `${reference.group} ${type ?? ""}`;
    const ordinal = seen.get(`${place} ${role}`) ?? 0;
    seen.set(`${place} ${role}`, ordinal + 1);
    const key = role === "token" ? `token ${index}` : `${place} ${ordinal}`;
    const partners = credentials.get(key);
    if (partners === undefined) credentials.set(key, [reference]);
    else partners.push(reference);
  }
  return [...credentials.values()];
}

function useOf(group: readonly Known[]): UseDraft {
  const main = group.find(({ is }) => is.role === "secret") ?? group[0];
  if (main === undefined) throw new Error("A group has at least one reference");
  const parts: readonly PartDraft[] = group.map(({ is, name, start, end }) => ({ role: is.role, name, start, end }));
  return {
    kind: "credential-use",
    name: main.name,
    at: main.at,
    start: main.start,
    end: main.end,
    ...(group.length > 1 ? { parts } : {}),
    ...standing(main),
  };
}

function standing({
  scope,
  is,
  action,
}: Known): Pick<CredentialUse, "scope" | "form" | "type" | "provider" | "alternative"> {
  if (scope === "run") return { scope, form: "federated", type: "github-app-installation-token", provider: "github" };
  const alternative = action?.alternative ?? (is.type === undefined ? undefined : alternatives[is.type]);
  return {
    scope,
    form: "stored",
    ...(is.type === undefined ? {} : { type: is.type }),
    ...(alternative === undefined ? {} : { alternative }),
  };
}
