import type { Identity } from "../../model/identity.ts";
import type { SourceFile } from "../../model/source.ts";
import type { Paging } from "../../text/records.ts";
import type { Schema } from "../../text/shape.ts";
import type { MatchDocument, OwnersDocument } from "../document.ts";

/** One listing that an issuer, or a catalog, exports: the only thing that knows its form. */
export interface Importer<T = never> {
  /** What `--as` takes, and what an entry names as the source. */
  readonly id: string;
  /** Whose listing it is, and how it is made. */
  readonly title: string;
  /** Where its issuer describes the form. */
  readonly documentation: string;
  /** The system that issues what it lists; absent where the listing only stores it, or knows no credentials. */
  readonly issuer?: string;
  /** It is recognised by any of these sets of columns, or of keys that it or its first item has. */
  readonly marks: readonly (readonly string[])[];
  /** The key under which its items stand, where they are not the whole of it. */
  readonly items?: string;
  readonly paging?: Paging;
  /** What a file of its issuer holds in another encoding; `undefined` where it is no such file. */
  readonly unwrap?: (file: SourceFile) => string | undefined;
  /** Of one item; what is not named here is not read, for it may be a secret. */
  readonly schema: Schema;
  /** What an item lists; `undefined` where it is no credential that people look after, which is counted. */
  readonly read: (item: T, dayAt: DayReader) => ListedIdentity | undefined;
}

/** The day that a key of the item names; `undefined` where it names none. One that cannot be read is a problem. */
export type DayReader = (item: object, key: string) => string | undefined;

/** An identity as its issuer lists it. Those with the same `as` are one. */
export interface ListedIdentity {
  /** What its issuer calls it, for good. */
  readonly as: string;
  /** What an entry for it would be called. */
  readonly name: string;
  readonly kind?: Identity["kind"];
  /** Whom its issuer names beside it: a hint for people, and never an owner. */
  readonly holder?: string;
  readonly credentials: readonly ListedCredential[];
  /** Of a catalog, which knows no credentials and adds to the entries that refer to it. */
  readonly catalog?: { readonly owners: OwnersDocument; readonly isDeprecated: boolean };
}

export interface ListedCredential {
  /** What its issuer calls it, for good: by this, its entry is found again. */
  readonly as: string;
  readonly type?: string;
  readonly match?: MatchDocument;
  readonly ttl?: "none";
  readonly status?: "active" | "inactive";
  /** Days. */
  readonly issuedAt?: string | undefined;
  readonly lastRotated?: string | undefined;
  readonly expires?: string | undefined;
  readonly lastUsed?: string | undefined;
}
