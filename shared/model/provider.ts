import type { CredentialFacts, Confidence, FederatedAlternative } from "./finding.ts";
import type { TypeLifetime } from "./lifetime.ts";

/** One format of one provider, as everybody but detection sees it. */
export interface CredentialType {
  readonly id: string;
  readonly name: string;
  /** The system that accepts and mints it, as an attribution names it: `aws`, `github`. Absent when the format names none. */
  readonly issuer?: string;
  /** The issuer's own documentation of the format or the credential. */
  readonly reference: string;
  readonly lifetime: TypeLifetime;
  /** Whose authority it carries. */
  readonly identity: "human" | "machine" | "either";
  readonly alternative?: FederatedAlternative;
  /** What to do at the issuer, in order; advice to check, never executed. */
  readonly containment: readonly string[];
  /** It is a bare password: whoever reads it once can use it anywhere, for as long as it lives. */
  readonly password?: true;
  /** What a reader should know beside it, such as keys that their issuer means to be seen. */
  readonly note?: string;
}

/** A credential type together with how to find it; lives in `detection/providers`. */
export interface DetectableType extends CredentialType {
  /** Lower-case; one of them stands in every text that the pattern can match. */
  readonly keywords: readonly string[];
  /** Linear in hostile text. */
  readonly pattern: Pattern;
  readonly confidence: Confidence;
  /** Random bits of the secret part; 112 and more may be fingerprinted without a key. */
  readonly bits: number;
  /** Characters around a keyword that the pattern may span. Default 400 before and 1,200 after. */
  readonly window?: { readonly before: number; readonly after: number };
  /** Its value is no secret, but the public id of one. */
  readonly keyIdOf?: KeyIdOf;
  /** Refuses what has the shape but cannot be one (checksum, entropy, decoded structure). */
  readonly accepts?: (secret: string, context: MatchContext) => boolean;
  /** Whether what stands around it speaks against it, though nothing rules it out: its confidence is a step lower then. */
  readonly doubts?: (secret: string, context: MatchContext) => boolean;
  readonly facts?: (secret: string, context: MatchContext) => CredentialFacts;
}

export interface KeyIdOf {
  /** The secret's, of the same provider. */
  readonly type: string;
  /** Source of an expression of the secret alone, for one beside which no name says whose it is. */
  readonly form: string;
}

/** An expression has flags `g` or `gm`, optionally `i`; its group `secret` (or 1) is the secret, else the whole match. */
export type Pattern = RegExp | NamedValue;

/**
 * A value that nothing but the name before it gives away: regular expressions' sources of both. There are many ways to
 * write that, so its expression is long, and made when a text first may hold one.
 */
export interface NamedValue {
  readonly name: string;
  readonly form: string;
}

/** What a provider may look at beside the secret. Stays inside detection. */
export interface MatchContext {
  readonly path: string;
  /** The whole match, of which the secret is a part. */
  readonly match: string;
  /** Named groups of the pattern. */
  readonly groups: Readonly<Record<string, string | undefined>>;
}

export interface Provider {
  readonly id: string;
  readonly name: string;
  /** Of all its types; empty when the formats name no system, as with a bare password. */
  readonly issuer: string;
  readonly types: readonly DetectableType[];
  /** Types that pipelines name by what takes them, and that nothing in a value gives away. */
  readonly named?: readonly CredentialType[];
}

/** A credential type that a policy declares: plain data, so that it goes to workers and into caches as it is. */
export interface CustomType extends Omit<DetectableType, "pattern" | "keyIdOf" | "accepts" | "facts"> {
  /** Source of a regular expression that `policy/providers.ts` has weighed. */
  readonly pattern: string;
  readonly ignoreCase: boolean;
}

export interface CustomProvider extends Omit<Provider, "types" | "named"> {
  readonly types: readonly CustomType[];
}

/** Made-up examples of one provider, assembled at run time; exported beside it for tests only. */
export type Examples = Readonly<
  Record<string, { readonly find: readonly string[]; readonly ignore: readonly string[] }>
>;
