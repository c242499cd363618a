import { audit } from "../shared/audit.ts";
import { parseCodeowners } from "../shared/codeowners/parse.ts";
import type { AuditContext, Introduction, RegisterIndex, Rulebook } from "../shared/model/context.ts";
import type { CredentialIssuance, CredentialUse, ExposedSecret, Finding } from "../shared/model/finding.ts";
import type { Identity, Owner, Register, RegisteredCredential } from "../shared/model/identity.ts";
import type { Baseline, Exception, Policy } from "../shared/model/policy.ts";
import type { TypeLifetime } from "../shared/model/lifetime.ts";
import type { CredentialType } from "../shared/model/provider.ts";
import type { Report } from "../shared/model/report.ts";
import type { FileScan } from "../shared/model/scan.ts";
import type { Verdict } from "../shared/model/verdict.ts";
import { defaultPolicy } from "../shared/policy/defaults.ts";
import { indexRegister } from "../shared/register/lookup.ts";

/** The day on which every made-up repository is judged. */
export const today = "2026-11-22";

/** A made-up fingerprint: the scheme and something to tell it apart by. */
export const fingerprint = (scheme: "s1" | "p1" | "u1" | "i1" | "h1:k1", what: string): string =>
  `${scheme}:${Array.from(what, (character) => character.charCodeAt(0).toString(16))
    .join("")
    .padEnd(32, "0")
    .slice(0, 32)}`;

function aType(id: string, lifetime: TypeLifetime, more: Partial<CredentialType> = {}): [string, CredentialType] {
  const reference = `https://acme.example/${id}`;
  return [
    id,
    { id, name: `Made-up ${id}`, issuer: "acme", reference, lifetime, identity: "machine", containment: [], ...more },
  ];
}

function anAnonymousType(id: string, lifetime: TypeLifetime): [string, CredentialType] {
  const [, { issuer: _issuer, ...type }] = aType(id, lifetime);
  return [id, type];
}

/** One made-up type for each kind of lifetime. */
export const types: ReadonlyMap<string, CredentialType> = new Map([
  aType("short-token", { expires: "always", maxDays: 1 }),
  aType("bounded-token", { expires: "always", maxDays: 30 }),
  aType("long-token", { expires: "always", maxDays: 365 }),
  aType("open-token", { expires: "always" }),
  aType("endless-token", { expires: "never" }),
  aType("optional-token", { expires: "optional", defaultDays: 30 }),
  aType("unknown-token", { expires: "issuer-decides" }),
  aType("person-token", { expires: "always", maxDays: 30 }, { identity: "human" }),
  anAnonymousType("anonymous-token", { expires: "always", maxDays: 30 }),
  aType("bare-password", { expires: "issuer-decides" }, { password: true }),
]);

type Changes<F extends Finding> = Partial<Omit<F, "kind">> & { readonly line?: number };

const at = (line = 1) => ({ start: { line, column: 7 }, end: { line, column: 47 } });

export function aSecret({ line, ...changes }: Changes<ExposedSecret> = {}): ExposedSecret {
  return {
    kind: "exposed-secret",
    path: "src/a.ts",
    ...at(line),
    type: "unknown-token",
    provider: "acme",
    fingerprints: [fingerprint("s1", "a")],
    excerpt: 'const t = "tok_…"',
    masked: "tok_…",
    confidence: "high",
    facts: {},
    ...changes,
  };
}

/** A use of a stored name; its fingerprint follows from the name. */
export function aUse({ line, ...changes }: Changes<CredentialUse> = {}): CredentialUse {
  const name = changes.name ?? "DEPLOY_TOKEN";
  return {
    kind: "credential-use",
    path: ".github/workflows/deploy.yml",
    ...at(line),
    type: "unknown-token",
    provider: "acme",
    name,
    scope: "repository",
    form: "stored",
    at: { system: "github-actions", job: "deploy" },
    fingerprints: [fingerprint("u1", name)],
    excerpt: `token: \${{ secrets.${name} }}`,
    ...changes,
  };
}

export function anIssuance({ line, ...changes }: Changes<CredentialIssuance> = {}): CredentialIssuance {
  const address = changes.address ?? "acme_key.deployer";
  return {
    kind: "credential-issuance",
    path: "infra/main.tf",
    ...at(line),
    type: "unknown-token",
    provider: "acme",
    address,
    at: { system: "terraform" },
    fingerprints: [fingerprint("i1", address)],
    excerpt: `resource "acme_key" "deployer" {`,
    ...changes,
  };
}

/** `@dana` is a person, `@acme/web` a team. */
export const owner = (handle: string): Owner => ({ kind: handle.includes("/") ? "team" : "person", handle });

const registerPlace = { path: ".keyholder/register.yml", line: 3, column: 5 };

/** A complete and healthy entry; `credential` changes its only credential, which claims the names and fingerprints given there. */
export function anIdentity(
  id: string,
  credential: Partial<Omit<RegisteredCredential, "match">> & {
    readonly match?: Partial<RegisteredCredential["match"]>;
  } = {},
  changes: Partial<Identity> = {},
): Identity {
  const { match, ...rest } = credential;
  const none = { fingerprints: [], keyIds: [], subjects: [], names: [], repos: [], accounts: [], paths: [] };
  return {
    id,
    kind: "machine",
    owners: { business: owner("@dana"), steward: owner("@acme/web") },
    ownersByDefault: false,
    usedBy: [],
    issuedBy: { issuer: "acme" },
    privileges: [],
    reach: [],
    lifecycle: { state: "active", since: "2026-10-01", reviewBy: "2027-01-01" },
    detection: { coverage: "full", sources: ["audit-log"] },
    accountability: {},
    credentials: [
      {
        id,
        type: "unknown-token",
        storage: [],
        lastRotated: "2026-11-01",
        match: { ...none, ...match },
        place: registerPlace,
        ...rest,
      },
    ],
    place: registerPlace,
    ...changes,
  };
}

export const aRegisterIndex = (identities: readonly Identity[], more: Partial<Register> = {}): RegisterIndex =>
  indexRegister(
    { path: ".keyholder/register.yml", identities, issuers: [], pipelines: [], imports: [], ...more },
    "acme/shop",
  );

/** The built-in policy with changes, one level deep. */
export const aPolicy = (changes: { readonly [K in keyof Policy]?: Partial<Policy[K]> } = {}): Policy =>
  ({
    ...defaultPolicy,
    ...changes,
    lifetime: { ...defaultPolicy.lifetime, ...changes.lifetime },
    ownership: { ...defaultPolicy.ownership, ...changes.ownership },
    confidence: { ...defaultPolicy.confidence, ...changes.confidence },
    allowances: { ...defaultPolicy.allowances, ...changes.allowances },
    exceptionLimits: { ...defaultPolicy.exceptionLimits, ...changes.exceptionLimits },
    baseline: { ...defaultPolicy.baseline, ...changes.baseline },
  }) as Policy;

export const anException = (changes: Partial<Exception>): Exception => ({
  id: "EX-1",
  rule: "exposed-secret",
  until: "2026-12-31",
  approvedBy: "@acme/security",
  reason: "being replaced",
  path: ".keyholder/policy.yml",
  line: 9,
  ...changes,
});

/** A specific rule covers the register, none covers anything else. */
export const protectedRegister = "/.keyholder/ @acme/security\n";

export interface RulebookParts {
  readonly policy?: Parameters<typeof aPolicy>[0];
  readonly identities?: readonly Identity[];
  readonly register?: Partial<Register>;
  /** The text of CODEOWNERS; `null`: there is none. */
  readonly codeowners?: string | null;
  readonly baseline?: Baseline["findings"];
}

export const aRulebook = ({
  policy,
  identities,
  register,
  codeowners = protectedRegister,
  baseline,
}: RulebookParts = {}): Rulebook => ({
  policy: aPolicy(policy),
  ...(identities && { register: aRegisterIndex(identities, register) }),
  ...(codeowners !== null && { codeowners: parseCodeowners(codeowners, ".github/CODEOWNERS", "github").codeowners }),
  ...(baseline && { baseline: { path: ".keyholder/baseline.json", findings: baseline } }),
});

export interface Situation extends RulebookParts, Partial<Omit<AuditContext, "rulebook" | "proposed">> {
  readonly proposed?: RulebookParts;
}

export function aContext({ proposed, ...situation }: Situation = {}): AuditContext {
  return {
    repository: { name: "acme/shop" },
    today,
    complete: true,
    types,
    rulebook: aRulebook(situation),
    ...(proposed && { proposed: aRulebook(proposed) }),
    pending: "block",
    allowances: true,
    scanned: { files: 1, bytes: 100, seconds: 0 },
    problems: [],
    skipped: [],
    ...situation,
  };
}

/** Findings as the scans of their files, in the order of their places. */
export function scansOf(findings: readonly Finding[], more: Partial<FileScan> = {}): readonly FileScan[] {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const found = files.get(finding.path);
    if (found) found.push(finding);
    else files.set(finding.path, [finding]);
  }
  return [...files].map(([path, found]) => ({
    path,
    findings: found.toSorted((a, b) => a.start.line - b.start.line || a.start.column - b.start.column),
    links: [],
    notCredentials: [],
    problems: [],
    ...more,
  }));
}

export const auditOf = (findings: readonly Finding[], situation: Situation = {}): Report =>
  audit(scansOf(findings), aContext(situation));

/** The verdict on the only finding of a made-up repository. */
export function verdictOn(finding: Finding, situation: Situation = {}): Verdict {
  const [verdict] = auditOf([finding], situation).verdicts;
  if (!verdict) throw new Error("the audit gave no verdict");
  return verdict;
}

/** What a change brought: for each changed file its touched lines, and what the base held. */
export const anIntroduction = (
  touched: Readonly<Record<string, readonly number[]>>,
  base: readonly Finding[] = [],
): Introduction => ({
  comparison: { base: "0".repeat(40), staged: false, by: "merge-base", net: true },
  base: scansOf(base),
  touched: new Map(Object.entries(touched).map(([path, lines]) => [path, new Set(lines)])),
});
