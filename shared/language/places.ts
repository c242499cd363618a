import type { Position, SourceFile } from "../model/source.ts";
import { credentialPhrase } from "../report/wording/index.ts";
import { textOf, valueAt, parseYaml } from "../text/yaml.ts";
import { entriesOf, verdictsOf, type Knowledge } from "./knowledge.ts";
import type { Spot } from "./spot.ts";

/** A place that a word of a rule file leads to. */
export interface LinkedPlace extends Position {
  readonly path: string;
  /** What stands there, in a few words. */
  readonly what: string;
}

/** Where that stands which a word names: the entry, the CODEOWNERS rule, the file, else what it matches. */
export function define(file: SourceFile, spot: Spot, knowledge: Knowledge): readonly LinkedPlace[] {
  const elsewhere = (places: readonly LinkedPlace[]): readonly LinkedPlace[] =>
    places.filter(({ path, line }) => path !== file.path || line !== spot.line);
  const found = elsewhere(declarations(file, spot, knowledge));
  return found.length > 0 ? found : elsewhere(findings(spot, knowledge));
}

/** Everywhere a word speaks of: findings, entries, exceptions, CODEOWNERS rules; each line once. */
export function refer(file: SourceFile, spot: Spot, knowledge: Knowledge): readonly LinkedPlace[] {
  const all = [
    ...declarations(file, spot, knowledge),
    ...entries(spot, knowledge),
    ...exceptions(spot, knowledge),
    ...findings(spot, knowledge),
  ];
  return [...Map.groupBy(all, ({ path, line }) => `${path}:${line}`).values()].flatMap(([first]) => first ?? []);
}

function declarations(file: SourceFile, spot: Spot, knowledge: Knowledge): readonly LinkedPlace[] {
  switch (spot.kind) {
    case "identity":
      return entries(spot, knowledge);
    case "owner":
    case "person":
      return custody(spot, knowledge);
    case "issuer":
      return declared(file, "issuers", spot.word);
    case "pipeline":
      return declared(file, "pipelines", spot.word);
    case "file":
      return [{ path: spot.word, line: 1, column: 1, what: spot.word }];
    default:
      return [];
  }
}

const entries = (spot: Spot, knowledge: Knowledge): readonly LinkedPlace[] =>
  entriesOf(spot, knowledge).map(({ id, place }) => ({ ...place, what: `register: ${id}` }));

function exceptions({ kind, word }: Spot, { rulebook: { policy } }: Knowledge): readonly LinkedPlace[] {
  const named = policy.exceptions.filter(
    ({ rule, identity, fingerprint }) =>
      (kind === "rule" && rule === word) ||
      (kind === "identity" && identity === word) ||
      (kind === "fingerprint" && fingerprint === word),
  );
  return named.map(({ line, rule }) => ({ path: policy.path, line, column: 1, what: `exception: ${rule}` }));
}

function custody({ word }: Spot, { rulebook: { codeowners } }: Knowledge): readonly LinkedPlace[] {
  const named = (codeowners?.rules ?? []).filter(({ owners }) => owners.some(({ handle }) => handle === word));
  return named.map(({ path, line, pattern }) => ({ path, line, column: 1, what: `CODEOWNERS: ${pattern}` }));
}

const findings = (spot: Spot, knowledge: Knowledge): readonly LinkedPlace[] =>
  verdictsOf(spot, knowledge).map(({ finding }) => ({
    path: finding.path,
    ...finding.start,
    what: credentialPhrase({ finding }),
  }));

/** The item with an id in a list of the file itself. */
function declared(file: SourceFile, list: string, id: string): readonly LinkedPlace[] {
  const items = valueAt(parseYaml(file).root, list);
  const item = items?.kind === "sequence" ? items.items.find((one) => textOf(valueAt(one, "id")) === id) : undefined;
  return item ? [{ path: file.path, ...item.start, what: id }] : [];
}
