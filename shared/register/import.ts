import { Document, type Node } from "yaml";
import type { SourceFile } from "../model/source.ts";
import { applyChanges, type Change } from "../text/edits.ts";
import { visible } from "../text/visible.ts";
import { deepestFirst, itemsUnder, keysIn, lineIn, onOneLine } from "../text/yaml-edit.ts";
import { parseYaml, valueAt, type YamlMapping } from "../text/yaml.ts";
import { credentialsChange, isOpen, ownerChanges } from "./complete.ts";
import type { ImportedDocument } from "./document.ts";
import { registerOpening } from "./edit.ts";
import { createIds, slug } from "./ids.ts";
import type { Importer, ListedCredential, ListedIdentity } from "./importers/importer.ts";
import type { Listing } from "./importers/read.ts";
import { knownEntries, type KnownCredential, type KnownEntry } from "./known-entries.ts";
import { proposeEntry } from "./proposal.ts";

/** What importing did. */
export interface Import {
  /** The whole register. */
  readonly text: string;
  /** Of the register's text as it was. */
  readonly changes: readonly Change[];
  /** Ids of proposed entries. */
  readonly added: readonly string[];
  /** Ids of entries that say more than before. */
  readonly changed: readonly string[];
  /** Credentials of whom nothing new is listed. */
  readonly same: number;
  /** What several entries name, so that nobody can tell whose it is: by what its issuer calls it. */
  readonly ambiguous: readonly string[];
  /** Entities of a catalog to which no entry refers. */
  readonly unmatched: readonly string[];
  /** Credentials that no entry knows, where none are proposed. */
  readonly unproposed: number;
}

export interface ImportOptions {
  /** Whether what no entry knows becomes a proposed one; `true` unless said. */
  readonly propose?: boolean;
}

/**
 * Fills a register from what an issuer lists, each character that a person wrote left as it is: facts stand in a key of their
 * own, `imported`, which only this writes. What no entry knows becomes a proposed one. `undefined` when the register cannot
 * be added to. `today`: an ISO day, under which new facts are kept.
 */
export function importInto(
  register: SourceFile,
  { importer: by, identities }: Listing,
  today: string,
  { propose: mayPropose = true }: ImportOptions = {},
): Import | undefined {
  const { root, problems } = parseYaml(register);
  if (problems.some(({ severity }) => severity === "error")) return undefined;
  const { text } = register;
  const known = knownEntries(root);
  const idFor = createIds(known.ids);
  const changes: (Change | undefined)[] = [];
  const more = new Map<KnownEntry, { readonly id: string }[]>();
  const entries: object[] = [];
  const added: string[] = [];
  const changed = new Set<string>();
  const ambiguous: string[] = [];
  const unmatched: string[] = [];
  const listed = new Map<YamlMapping, Listed>();
  let same = 0;
  let unproposed = 0;

  for (const identity of by ? identities : []) {
    if (identity.catalog) refer(identity, identity.catalog);
    else if (by) take(by, identity);
  }
  if (by) for (const one of listed.values()) refresh(by, one);

  function take(importer: Importer, identity: ListedIdentity): void {
    const entriesOf = known.of(identity.as);
    const unlike = new Map<string, ListedCredential>();
    let entry = entriesOf.length === 1 ? entriesOf[0] : undefined;
    let isAmbiguous = entriesOf.length > 1;
    for (const credential of identity.credentials) {
      const found = known.credentials(credential);
      const [one, ...others] = found.length > 0 ? found : entriesOf.flatMap((of) => sameDay(of, credential));
      if (others.length > 0) {
        ambiguous.push(visible(credential.as));
        isAmbiguous = true;
      } else if (one) {
        const before = listed.get(one.node);
        if (!before || isStaler(credential, before.credential))
          listed.set(one.node, { identity, credential, known: one });
        entry ??= one.entry;
      } else {
        // Nothing in a match tells apart what two environments store under one name.
        const { as, match: { keyIds, names } = {} } = credential;
        const recognisedBy = JSON.stringify(keyIds ?? names ?? as);
        const before = unlike.get(recognisedBy);
        if (!before || isStaler(credential, before)) unlike.set(recognisedBy, credential);
      }
    }
    const unknown = [...unlike.values()];
    if (unknown.length === 0) return;
    if (entry) {
      const idFor = createIds(entry.credentials.flatMap(({ id }) => id ?? entry.id));
      for (const one of more.get(entry) ?? []) idFor(one.id);
      const documents = unknown.map((one) => ({ id: idFor(entry.id), ...documentOf(importer, identity, one) }));
      more.set(entry, [...(more.get(entry) ?? []), ...documents]);
      changed.add(entry.id);
    } else if (isAmbiguous) ambiguous.push(...unknown.map(({ as }) => visible(as)));
    else if (mayPropose) propose(importer, { ...identity, credentials: unknown });
    else unproposed += unknown.length;
  }

  function refresh(importer: Importer, { identity, credential, known: { entry, node, imported } }: Listed): void {
    const facts = factsOf(identity, credential);
    if (imported && saysAll(imported.facts, facts)) same++;
    else {
      const written = onOneLine({ ...imported?.facts, from: importer.id, on: today, ...facts });
      changes.push(
        imported ? { ...imported.node.range, newText: written } : lineIn(text, node, `imported: ${written}`),
      );
      changed.add(entry.id);
    }
    const match = valueAt(node, "match");
    const { keyIds } = credential.match ?? {};
    if (keyIds === undefined || valueAt(match, "keyIds") !== undefined) return;
    changes.push(
      match?.kind === "mapping" ? keysIn(text, match, { keyIds }) : keysIn(text, node, { match: { keyIds } }),
    );
    changed.add(entry.id);
  }

  function documentOf(importer: Importer, identity: ListedIdentity, credential: ListedCredential) {
    return {
      type: credential.type ?? null,
      ...(credential.match && { match: credential.match }),
      imported: flowNode({ from: importer.id, on: today, ...factsOf(identity, credential) }),
    };
  }

  function propose(importer: Importer, identity: ListedIdentity): void {
    const { name, kind = "machine", holder, credentials, as } = identity;
    const id = idFor(slug(name));
    const numbered = createIds([]);
    const documents = credentials.map((one) => ({
      ...(credentials.length > 1 && { id: numbered(id) }),
      ...documentOf(importer, identity, one),
    }));
    const { issuer = null } = importer;
    const notes = holder === undefined ? {} : { business: `${issuer} names ${visible(holder)}` };
    const origin = `Listed as ${visible(as)}`;
    const owners = { business: "", steward: "" };
    entries.push(proposeEntry({ origin, id, kind, owners, issuer, credentials: documents, notes }));
    added.push(id);
  }

  function refer({ as }: ListedIdentity, { owners, isDeprecated }: NonNullable<ListedIdentity["catalog"]>): void {
    const referring = known.referringTo(as);
    if (referring.length === 0) unmatched.push(visible(as));
    for (const entry of referring) {
      const lacking = Object.entries(owners).filter(([role]) => {
        const there = valueAt(valueAt(entry.node, "owners"), role);
        return there === undefined || isOpen(there);
      });
      const found = [
        ...ownerChanges(text, entry.node, Object.fromEntries(lacking)),
        ...(isDeprecated ? reviewChange(text, entry.node, today) : []),
      ];
      if (found.length === 0) same++;
      else changed.add(entry.id);
      changes.push(...found);
    }
  }

  for (const [entry, documents] of more) changes.push(credentialsChange(text, entry.node, documents));
  if (entries.length > 0) changes.push(itemsUnder(text, root, "identities", entries, registerOpening));
  const possible = deepestFirst(changes.filter((change) => change !== undefined));
  if (possible.length < changes.length) return undefined;
  return {
    text: applyChanges(text, possible),
    changes: possible,
    added,
    changed: [...changed],
    same,
    ambiguous,
    unmatched,
    unproposed,
  };
}

/** What a catalog calls deprecated wants a review today, unless somebody has named a day already. */
function reviewChange(text: string, entry: YamlMapping, reviewBy: string): readonly (Change | undefined)[] {
  const lifecycle = valueAt(entry, "lifecycle");
  if (lifecycle === undefined) return [keysIn(text, entry, { lifecycle: { reviewBy } })];
  if (lifecycle.kind !== "mapping" || valueAt(lifecycle, "reviewBy") !== undefined) return [];
  return [keysIn(text, lifecycle, { reviewBy })];
}

/** What is listed of a credential that the register knows. */
interface Listed {
  readonly identity: ListedIdentity;
  readonly credential: ListedCredential;
  readonly known: KnownCredential;
}

/** A credential that is listed under several names, such as a key id and its secret, is as old as the oldest of them. */
const isStaler = (one: ListedCredential, other: ListedCredential): boolean =>
  one.lastRotated !== undefined && (other.lastRotated === undefined || one.lastRotated < other.lastRotated);

/** Another listing of the same identity may call a credential otherwise; that it was made on one day tells it. */
const sameDay = ({ credentials }: KnownEntry, { type, lastRotated }: ListedCredential): readonly KnownCredential[] =>
  lastRotated === undefined
    ? []
    : credentials.filter((one) => one.type === type && one.imported?.facts.lastRotated === lastRotated);

function factsOf(identity: ListedIdentity, credential: ListedCredential): Facts {
  const { as, status, ttl, issuedAt, lastRotated, expires, lastUsed } = credential;
  const of = identity.as === as ? undefined : identity.as;
  const facts = { of, as, status, ttl, issuedAt, lastRotated, expires, lastUsed };
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
}

type Facts = Omit<ImportedDocument, "from" | "on">;

/** What it is called is no news, and that it was used once more is news once a month. */
const saysAll = (known: ImportedDocument, facts: Facts): boolean =>
  (["of", "status", "ttl", "issuedAt", "lastRotated", "expires"] as const).every(
    (key) => facts[key] === undefined || known[key] === facts[key],
  ) &&
  (facts.lastUsed === undefined || known.lastUsed?.slice(0, 7) === facts.lastUsed.slice(0, 7));

/** One for all, since making one takes longer than what is made by it. */
const maker = new Document();

/** Likewise, in an entry that is still to be written. */
const flowNode = (facts: ImportedDocument): Node => maker.createNode(facts, { flow: true });
