import type { ExposedSecret } from "../model/finding.ts";
import type { Problem } from "../model/problem.ts";
import type { ForeignRules, ScanOptions, Slot } from "../model/scan.ts";
import type { Range, SourceFile } from "../model/source.ts";
import { firstIndex } from "../text/first-index.ts";
import { createLines, type Lines } from "../text/lines.ts";
import { groupAwsKeys } from "./aws.ts";
import { matchOf, secretOf, type Candidate } from "./candidate.ts";
import type { Piece } from "./decoding.ts";
import { describe } from "./describe.ts";
import type { Draft } from "./draft.ts";
import { createEarliest } from "./earliest.ts";
import type { Excerpts } from "./excerpt.ts";
import { addForeign } from "./foreign.ts";
import { joinKeyIds } from "./key-ids.ts";
import { nameBeside } from "./names.ts";
import { settleOverlaps } from "./overlaps.ts";
import { search, type Search } from "./search.ts";
import { draftSlots, withoutEncoded } from "./slots.ts";

/** What detection says of one file. Nothing in it holds a secret. */
export interface Detection {
  /** In the order of the text. */
  readonly findings: readonly ExposedSecret[];
  readonly problems: readonly Problem[];
  /** Lines of this file with every secret on them masked, for whatever else is found in it. */
  readonly excerpts: Excerpts;
  /** A text of this file, such as a step's name, without any stretch of a secret that was found in it. */
  readonly conceal: (text: string) => string;
}

/** Finds every exposed secret of a file; `slots` are the places at which a pipeline reader expects a credential. */
export async function detect(
  file: SourceFile,
  slots: readonly Slot[],
  options: ScanOptions,
  foreign?: ForeignRules,
): Promise<Detection> {
  const lines = createLines(file.text);
  const found = await findWithProposed(file, lines, options, foreign);
  if (found.drafts.length === 0 && slots.length === 0 && found.end === Infinity)
    return { ...describe(file, lines, [], slots, options, true), problems: found.problems };
  const held = withoutEncoded(found.drafts, slots);
  const taken = held.flatMap(rangesOf).toSorted((one, other) => one.start - other.start);
  const told = createEarliest(mostTold, startOf);
  for (const draft of held) told.add(draft);
  for (const draft of draftSlots(file.text, slots, taken)) told.add(draft);
  const drafts = told.items().filter((draft) => startOf(draft) < found.end);
  const end = Math.min(told.end(), found.end);
  if (end === Infinity) return { ...describe(file, lines, drafts, slots, options, true), problems: found.problems };
  const cut: Problem = {
    code: "too-many-secrets",
    path: file.path,
    ...lines.position(end),
    severity: "error",
    detail: { told: drafts.length },
  };
  return { ...describe(file, lines, drafts, slots, options, false), problems: [...found.problems, cut] };
}

/** What a change's own types find takes nothing from the types in force, whatever it is called. */
async function findWithProposed(
  file: SourceFile,
  lines: Lines,
  options: ScanOptions,
  foreign: ForeignRules | undefined,
): Promise<Drafts> {
  const found = await findAllDrafts(file, lines, options, { foreign, most: mostTold });
  const { proposed = [] } = options;
  if (proposed.length === 0) return found;
  const searching = { ...options, providers: proposed };
  const more = await findAllDrafts(file, lines, searching, { most: mostTold });
  const own = new Set(proposed.flatMap(({ types }) => types.map(({ id }) => id)));
  const taken = found.drafts.flatMap(rangesOf).toSorted((one, other) => one.start - other.start);
  const isFree = ({ start, end }: Range): boolean =>
    (taken[firstIndex(taken, (one) => one.end > start)]?.start ?? Infinity) >= end;
  const beside = more.drafts.filter((draft) => own.has(draft.candidate.type.id) && rangesOf(draft).every(isFree));
  return {
    drafts: [...found.drafts, ...beside],
    problems: found.problems.length > 0 ? found.problems : more.problems,
    end: Math.min(found.end, more.end),
  };
}

const rangesOf = ({ candidate, parts }: Draft): readonly Range[] => (parts.length > 0 ? parts : [candidate.range]);

/** Of one file, so that none fills the memory or a report; from there on it is a problem, and no text of it is shown. */
const mostTold = 10_000;

const startOf = ({ candidate }: Draft): number => candidate.range.start;

/** Base64 in a JSON string: what is encoded more often than that is not read. */
const mostEncodings = 2;

/** Drafts of whatever a text holds, as it stands there or encoded; of about `most`, the first ones. */
export async function findAllDrafts(
  file: SourceFile,
  lines: Lines,
  options: ScanOptions,
  { foreign, most = Infinity }: { readonly foreign?: ForeignRules | undefined; readonly most?: number } = {},
): Promise<Drafts> {
  const found = await addForeign(file, await search(file, options.providers, most), foreign);
  return findDrafts(file, lines, found, options, { encodings: mostEncodings, most });
}

interface Drafts {
  readonly drafts: readonly Draft[];
  readonly problems: readonly Problem[];
  /** As in `Search`. */
  readonly end: number;
}

/** Drafts of what was found in a text, and of the texts it holds. */
async function findDrafts(
  file: SourceFile,
  lines: Lines,
  { candidates, pieces, rankOf, problems, end }: Search,
  options: ScanOptions,
  { encodings, most }: { readonly encodings: number; readonly most: number },
): Promise<Drafts> {
  const drafts = joinKeyIds(file.text, lines, groupAwsKeys(file.text, lines, candidates));
  if (encodings === 0 || !pieces) return { drafts, problems, end };
  const inner = createEarliest(most, startOf);
  const all = [...problems];
  let last = end;
  for (const piece of pieces(() => Math.min(last, inner.end()))) {
    const part = { path: file.path, text: piece.text };
    const found = await search(part, options.providers, most);
    const held = await findDrafts(part, createLines(part.text), found, options, { encodings: encodings - 1, most });
    for (const draft of held.drafts) inner.add(bringBack(draft, piece));
    all.push(...held.problems);
    if (held.end < Infinity) last = Math.min(last, piece.toSource({ start: held.end, end: held.end + 1 }).start);
  }
  const encoded = inner.items();
  return {
    drafts: encoded.length === 0 ? drafts : settleDrafts([...drafts, ...encoded], rankOf),
    problems: all,
    end: Math.min(last, inner.end()),
  };
}

const beforeAll = 10_000;

/** What an issuer has given its form to is whole; else the more specific type has a place, in a piece or around it. */
function settleDrafts(drafts: readonly Draft[], rankOf: Search["rankOf"]): readonly Draft[] {
  const byPlace = new Map<string, Draft>();
  for (const draft of drafts) {
    const { type, range } = draft.candidate;
    const key = `${type.id} ${range.start} ${range.end}`;
    if (!byPlace.has(key)) byPlace.set(key, draft);
  }
  const byCandidate = new Map([...byPlace.values()].map((draft) => [draft.candidate, draft]));
  const rank = (candidate: Candidate): number => {
    if (candidate.decoded) return rankOf(candidate) + 0.5;
    return candidate.provider.issuer === "" ? rankOf(candidate) : rankOf(candidate) - beforeAll;
  };
  return settleOverlaps([...byCandidate.keys()], rank).flatMap((candidate) => byCandidate.get(candidate) ?? []);
}

/** A draft of a piece as one of the text that the piece came from. */
function bringBack({ candidate, parts, ...draft }: Draft, { text, toSource }: Piece): Draft {
  return {
    ...draft,
    candidate: {
      ...candidate,
      range: toSource(candidate.range),
      match: toSource(candidate.match),
      decoded: candidate.decoded ?? {
        secret: secretOf(candidate, text),
        match: matchOf(candidate, text),
        name: nameBeside(text, candidate.range.start) ?? nameBeside(text, candidate.match.start),
      },
    },
    parts: parts.map(({ role, decoded, ...range }) => ({
      role,
      ...toSource(range),
      decoded: decoded ?? text.slice(range.start, range.end),
    })),
  };
}
