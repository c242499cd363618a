import type {
  Accountability,
  Autonomy,
  ChainMember,
  Identity,
  Issuer,
  Lifecycle,
  RegisteredContainment,
  RegisteredPipeline,
} from "../model/identity.ts";
import type { ImportDocument } from "../text/import-source.ts";

/** `register.schema.json` in TypeScript's words: what stands in the file, before anything is taken to mean something. */
export interface RegisterDocument {
  readonly imports?: readonly ImportDocument[];
  readonly defaults?: { readonly owners?: OwnersDocument; readonly accountability?: Accountability };
  readonly issuers?: readonly Issuer[];
  readonly pipelines?: readonly (Omit<RegisteredPipeline, "oidcSubjects"> & { readonly oidcSubjects?: Texts })[];
  readonly identities?: readonly IdentityDocument[];
}

export type OwnerDocument = string | { readonly handle: string; readonly name?: string };

export interface OwnersDocument {
  readonly business?: OwnerDocument;
  readonly steward?: OwnerDocument;
}

export interface IdentityDocument {
  readonly id: string;
  readonly kind?: Identity["kind"];
  readonly category?: string;
  readonly catalogRef?: string;
  readonly environment?: string;
  readonly owners?: OwnersDocument;
  readonly usedBy?: Texts;
  readonly issuedBy?: NonNullable<Identity["issuedBy"]>;
  readonly intent?: { readonly purpose?: string; readonly privileges?: Texts; readonly reach?: Texts };
  readonly blastRadius?: NonNullable<Identity["blastRadius"]>;
  readonly autonomy?: Autonomy;
  readonly chain?: readonly ChainMember[];
  readonly lifecycle?: Partial<Lifecycle>;
  readonly detection?: Partial<Identity["detection"]>;
  readonly accountability?: Accountability;
  readonly credentials?: readonly CredentialDocument[];
}

export interface CredentialDocument {
  readonly id?: string;
  readonly type?: string;
  readonly ttl?: string;
  readonly issuedAt?: string;
  readonly lastRotated?: string;
  readonly expires?: string;
  readonly rotation?: {
    readonly every?: string;
    readonly automated?: boolean;
    readonly runbook?: string;
    readonly graceUntil?: string;
  };
  readonly storage?: Texts;
  readonly match?: MatchDocument;
  readonly containment?: Partial<RegisteredContainment>;
  readonly imported?: ImportedDocument;
}

/** What the credential's issuer lists of it; `register import` alone writes it, and what a person says counts more. */
export interface ImportedDocument {
  readonly from?: string;
  readonly on?: string;
  readonly of?: string;
  readonly as?: string;
  readonly status?: "active" | "inactive";
  readonly ttl?: string;
  readonly issuedAt?: string;
  readonly lastRotated?: string;
  readonly expires?: string;
  readonly lastUsed?: string;
}

export interface MatchDocument {
  readonly fingerprints?: Texts;
  readonly keyIds?: Texts;
  readonly jwt?: readonly { readonly iss?: string; readonly sub?: string; readonly aud?: string }[];
  readonly subjects?: Texts;
  readonly names?: Texts;
  readonly repos?: Texts;
  readonly accounts?: Texts;
  readonly paths?: Texts;
}

type Texts = readonly string[];
