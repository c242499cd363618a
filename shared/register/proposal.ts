import { Document, isScalar, YAMLMap, type Scalar } from "yaml";
import type { Identity } from "../model/identity.ts";
import type { CredentialDocument } from "./document.ts";

/** What an entry proposes. A person is asked for each empty text and each `null`. */
export interface Proposal {
  /** Above the entry: what it was made from. */
  readonly origin: string;
  readonly id: string;
  readonly kind: Identity["kind"];
  readonly owners: { readonly business?: string; readonly steward?: string };
  readonly issuer: string | null;
  readonly credentials: readonly (Omit<CredentialDocument, Open | "imported"> & {
    readonly [K in Open]?: string | null;
  } & { readonly imported?: object })[];
  readonly notes: {
    /** Who could answer for it, beside the question. */
    readonly business?: string;
    /** Who could look after it, beside the question, or who says that the one that stands there does. */
    readonly steward?: string;
    /** What an issuer that stands there was guessed from. */
    readonly issuer?: string;
  };
}

type Open = "type" | "ttl" | "lastRotated";

/** An entry that owns nothing until a person has confirmed it, with a comment at each field that only a person can fill. */
export function proposeEntry({ origin, id, kind, owners, issuer, credentials, notes }: Proposal): YAMLMap {
  const { document, note, ask } = commented({
    id,
    kind,
    ...(Object.keys(owners).length > 0 && { owners }),
    issuedBy: { issuer },
    intent: { purpose: null },
    lifecycle: { state: "proposed" },
    detection: { coverage: null },
    credentials,
  });
  document.commentBefore = ` ${origin}`;
  note(["kind"], "machine, human or agent; guessed");
  ask(
    ["owners", "business"],
    `who answers for it, one person such as "@dana" or dana@acme.example${behind(notes.business)}`,
  );
  if (owners.steward === "") ask(["owners", "steward"], `who looks after it${behind(notes.steward)}`);
  else if (notes.steward !== undefined) note(["owners", "steward"], notes.steward);
  ask(["issuedBy", "issuer"], "the system that issued it");
  if (issuer !== null && notes.issuer !== undefined) note(["issuedBy", "issuer"], notes.issuer);
  ask(["intent", "purpose"], "what it is for, in one sentence");
  note(["lifecycle", "state"], "active, once a person has confirmed this entry");
  ask(["detection", "coverage"], "full, partial or none; who would notice its abuse?");
  for (const at of credentials.keys()) {
    ask(["credentials", at, "type"], "an id that `keyholder providers` lists");
    ask(["credentials", at, "ttl"], "what the issuer enforces, such as 90d, or none");
    ask(["credentials", at, "lastRotated"], "a day");
  }
  return document;
}

const behind = (what: string | undefined): string => (what === undefined ? "" : `; ${what}`);

type KeyPath = readonly (string | number)[];

interface Commented {
  readonly document: YAMLMap;
  readonly note: (path: KeyPath, comment: string) => void;
  /** Beside a key that is left empty for a person; it counts as not there until then. Where quotes are due, they are there. */
  readonly ask: (path: KeyPath, what: string) => void;
}

function commented(entry: object): Commented {
  const { contents } = new Document(entry);
  const document = contents instanceof YAMLMap ? contents : new YAMLMap();
  const scalarAt = (path: KeyPath): Scalar | undefined => {
    const node = document.getIn(path, true);
    return isScalar(node) ? node : undefined;
  };
  return {
    document,
    note(path, comment) {
      const scalar = scalarAt(path);
      if (scalar) scalar.comment = ` ${comment}`;
    },
    ask(path, what) {
      const scalar = scalarAt(path);
      if (scalar === undefined || (scalar.value !== null && scalar.value !== "")) return;
      scalar.comment = ` only a person knows: ${what}`;
      if (scalar.value === null) scalar.source = "";
    },
  };
}
