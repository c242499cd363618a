import type { Remedy } from "./edit.ts";
import type { Span } from "./source.ts";

/**
 * What leaves detection instead of a secret.
 *
 *     s1:<hex>            an exposed secret of at least 112 random bits
 *     h1:<key id>:<hex>   a weaker one, keyed
 *     p1:<hex>            a weaker one without a key: names a place, not a value
 *     u1:<hex>            a use: system, scope, name
 *     i1:<hex>            an issuance: path and resource address
 */
export type Fingerprint = string;

/** `high`: the format alone proves it. `medium`: format and context agree. `low`: worth a look, never a block. */
export type Confidence = "high" | "medium" | "low";

/** A public name a credential carries for whom it speaks; safe to store. */
export interface Subject {
  readonly issuer?: string;
  readonly subject: string;
  readonly audiences?: readonly string[];
}

/** What a credential says of itself, read offline. Nothing here is secret. */
export interface CredentialFacts {
  /** ISO 8601, UTC. */
  readonly issuedAt?: string;
  readonly expiresAt?: string;
  /** The account, tenant, project or organisation at the issuer. */
  readonly account?: string;
  /** Public identifiers of this very credential, such as an AWS access key id. */
  readonly keyIds?: readonly string[];
  readonly subjects?: readonly Subject[];
  readonly checksum?: "valid" | "invalid";
}

/** A comment in the file that allows one finding, in our dialect or another tool's. */
export interface Allowance {
  /** The tool whose comment it is; `keyholder` for ours. */
  readonly dialect: string;
  readonly line: number;
  /** Masked; absent when the comment gives none. */
  readonly reason?: string;
}

/** One piece of a credential that is spread over several places of one file. */
export interface Part extends Span {
  /** `key-id`, `secret`, `session-token`, ... */
  readonly role: string;
  readonly name?: string;
  readonly masked?: string;
}

interface Sighting extends Span {
  readonly path: string;
  /** A credential type's id; absent when a bare name is all there is. */
  readonly type?: string;
  readonly provider?: string;
  /** The variable, key or stored name beside it. */
  readonly name?: string;
  /** Never empty; several when several fingerprint keys are active, the first is the one to write down. */
  readonly fingerprints: readonly [Fingerprint, ...Fingerprint[]];
  /** The line with every secret on it masked. */
  readonly excerpt: string;
  readonly parts?: readonly Part[];
}

export interface ExposedSecret extends Sighting {
  readonly kind: "exposed-secret";
  readonly type: string;
  readonly provider: string;
  readonly masked: string;
  readonly confidence: Confidence;
  readonly facts: CredentialFacts;
  readonly allowance?: Allowance;
  /** It stood in this commit of the change and is gone again; the place is where it stood. Full id. */
  readonly commit?: string;
  /** Who is handed it, where a pipeline or the settings of a tool or an agent hold it. */
  readonly at?: PipelinePlace;
}

/** The short-lived form that could stand in place of a static credential. */
export interface FederatedAlternative {
  /** What to use instead, in one sentence. */
  readonly text: string;
  /** Documentation of the issuer or the action. */
  readonly reference: string;
}

/** Where in a pipeline something happens. */
export interface PipelinePlace {
  /** `github-actions`, `gitlab-ci`, ... */
  readonly system: string;
  readonly job?: string;
  /** The step's name, id or 1-based number. */
  readonly step?: string;
  /** The action, orb, task or plugin that is handed the credential, with its version. */
  readonly action?: string;
  /** It is other people's code, named so that they can put other code behind the name. */
  readonly actionMayChange?: true;
  readonly environment?: string;
  /** A permission to do everything: `write-all` that a job gives its own token, `cluster-admin` that code gives an identity. */
  readonly grants?: string;
  /** Addresses of the identities that it is of, where this file grants them nothing; another may. No report holds them. */
  readonly identities?: readonly string[];
  /** A subject whose tokens code lets in here and that is not one repository's alone: `repo:acme/*`, `*` for anybody's. */
  readonly admits?: string;
  /** What an agent may do here without asking anybody: its tools by name, or `*` for whatever it likes. */
  readonly unattended?: readonly string[];
}

export interface CredentialUse extends Sighting {
  readonly kind: "credential-use";
  readonly name: string;
  /** Where the name is stored: `repository`, `organization`, `context:<name>`, ... */
  readonly scope: string;
  /** `stored`: a long-lived credential kept by the pipeline system. `federated`: minted for this run. */
  readonly form: "stored" | "federated";
  readonly at: PipelinePlace;
  readonly alternative?: FederatedAlternative;
  /** Edits that put the alternative in its place. */
  readonly remedies?: readonly Remedy[];
}

/** The name of a use of every stored secret at once, as by `secrets: inherit`. */
export const everySecret = "*";

/** The name of a use whose stored name is only known at run time, as by `secrets[inputs.name]`. */
export const computedName = "*dynamic*";

/** Whether a finding is about one credential; a use of every secret, or of one chosen at run time, is not. */
export const namesOneCredential = (finding: Finding): boolean =>
  finding.kind !== "credential-use" || (finding.name !== everySecret && finding.name !== computedName);

export interface CredentialIssuance extends Sighting {
  readonly kind: "credential-issuance";
  readonly type: string;
  /** The resource that mints it: `aws_iam_access_key.deployer`. */
  readonly address: string;
  readonly at: PipelinePlace;
  /** Lifetime the code asks for. Days; absent when it asks for none. */
  readonly days?: number;
  /** ISO 8601 end the code asks for. */
  readonly expiresAt?: string;
}

/** How a register entry can claim a finding, named as in the entry's `match`. */
export interface RegisterKey {
  readonly key: "keyIds" | "fingerprints" | "names";
  readonly values: readonly string[];
}

/** The strongest first; a name only where there is no stronger one. None where only its place tells it apart. */
export function registerKeys(finding: Finding): readonly RegisterKey[] {
  if (!namesOneCredential(finding)) return [];
  const [fingerprint] = finding.fingerprints;
  const keyIds = finding.kind === "exposed-secret" ? (finding.facts.keyIds ?? []) : [];
  // u1 says no more than the name it is made of; p1 names a place, which owns nothing.
  const namesValue = finding.kind !== "credential-use" && !fingerprint.startsWith("p1:");
  const keys: readonly RegisterKey[] = [
    { key: "keyIds", values: keyIds },
    { key: "fingerprints", values: namesValue ? [fingerprint] : [] },
  ];
  const strong = keys.filter(({ values }) => values.length > 0);
  if (strong.length > 0) return strong;
  const names = [...new Set([finding, ...(finding.parts ?? [])].flatMap(({ name = [] }) => name))];
  return names.length === 0 ? [] : [{ key: "names", values: names }];
}

export type Finding = ExposedSecret | CredentialUse | CredentialIssuance;
