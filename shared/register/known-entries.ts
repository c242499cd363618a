import { textOf, valueAt, type YamlMapping, type YamlNode } from "../text/yaml.ts";
import type { ImportedDocument } from "./document.ts";
import type { ListedCredential } from "./importers/importer.ts";

/** An entry as it stands in the register's text. */
export interface KnownEntry {
  readonly id: string;
  readonly node: YamlMapping;
  readonly credentials: readonly KnownCredential[];
}

/** One of its credentials. */
export interface KnownCredential {
  readonly entry: KnownEntry;
  readonly id: string | undefined;
  readonly type: string | undefined;
  readonly node: YamlMapping;
  /** What an import has written of it. */
  readonly imported: { readonly node: YamlMapping; readonly facts: ImportedDocument } | undefined;
}

/** The entries of a register's text, found again by what issuers call their credentials. */
export interface KnownEntries {
  readonly ids: readonly string[];
  /** Those that are this one: by what its issuer calls it, else by a key that it is recognised by. */
  readonly credentials: (listed: ListedCredential) => readonly KnownCredential[];
  /** Those that have a credential of an identity its issuer calls so. */
  readonly of: (identity: string) => readonly KnownEntry[];
  readonly referringTo: (entity: string) => readonly KnownEntry[];
}

export function knownEntries(root: YamlNode | undefined): KnownEntries {
  const byKey = new Map<string, Set<KnownCredential>>();
  const byIdentity = new Map<string, Set<KnownEntry>>();
  const byEntity = new Map<string, KnownEntry[]>();
  const ids: string[] = [];
  const know = (key: string, credential: KnownCredential): void => {
    const there = byKey.get(key);
    if (there) there.add(credential);
    else byKey.set(key, new Set([credential]));
  };

  // What an alias stands for is written once, and can be changed once.
  const seen = new Set<YamlNode>();
  const isFirst = (node: YamlNode): boolean => !seen.has(node) && seen.add(node).has(node);

  for (const node of itemsAt(root, "identities").filter(isFirst)) {
    const id = textOf(valueAt(node, "id")) ?? "";
    const credentials: KnownCredential[] = [];
    const entry = { id, node, credentials };
    ids.push(id);
    const entity = textOf(valueAt(node, "catalogRef"))?.toLowerCase();
    if (entity !== undefined) byEntity.set(entity, [...(byEntity.get(entity) ?? []), entry]);
    for (const credential of itemsAt(node, "credentials").filter(isFirst)) {
      const [own, type] = ["id", "type"].map((key) => textOf(valueAt(credential, key)));
      const imported = importedAt(credential);
      const one = { entry, id: own, type, node: credential, imported };
      credentials.push(one);
      const { as, of = as } = imported?.facts ?? {};
      if (of !== undefined) byIdentity.set(of, (byIdentity.get(of) ?? new Set()).add(entry));
      if (as !== undefined) know(`as ${as}`, one);
      const match = valueAt(credential, "match");
      for (const keyId of textsAt(match, "keyIds")) know(`key ${keyId}`, one);
      for (const name of textsAt(match, "names")) know(`name ${name.toUpperCase()}`, one);
    }
  }

  return {
    ids,
    credentials({ as, match: { keyIds = [], names = [] } = {} }) {
      const tiers = [[`as ${as}`], keyIds.map((id) => `key ${id}`), names.map((name) => `name ${name.toUpperCase()}`)];
      for (const tier of tiers) {
        const found = new Set(tier.flatMap((key) => [...(byKey.get(key) ?? [])]));
        if (found.size > 0) return [...found];
      }
      return [];
    },
    of: (identity) => [...(byIdentity.get(identity) ?? [])],
    referringTo: (entity) => byEntity.get(entity) ?? [],
  };
}

/** A person may have changed it; what is no text says nothing. */
function importedAt(credential: YamlMapping): KnownCredential["imported"] {
  const node = valueAt(credential, "imported");
  if (node?.kind !== "mapping") return undefined;
  const facts = node.entries.flatMap(({ name, value }) => {
    const text = textOf(value);
    return text === undefined ? [] : [[name, text] as const];
  });
  return { node, facts: Object.fromEntries(facts) };
}

function itemsAt(node: YamlNode | undefined, key: string): readonly YamlMapping[] {
  const list = valueAt(node, key);
  return list?.kind === "sequence" ? list.items.filter((item) => item.kind === "mapping") : [];
}

function textsAt(node: YamlNode | undefined, key: string): readonly string[] {
  const list = valueAt(node, key);
  return list?.kind === "sequence" ? list.items.flatMap((item) => textOf(item) ?? []) : [];
}
