import type { ExposedSecret } from "../model/finding.ts";
import type { Problem } from "../model/problem.ts";
import type { ForeignRules, ScanOptions, Slot } from "../model/scan.ts";
import type { SourceFile } from "../model/source.ts";
import { createLines, type Lines } from "../text/lines.ts";
import { groupAwsKeys } from "./aws.ts";
import { matchOf, secretOf, type Candidate } from "./candidate.ts";
import type { Piece } from "./decoding.ts";
import { describe } from "./describe.ts";
import type { Draft } from "./draft.ts";
import type { Excerpts } from "./excerpt.ts";
import { addForeign } from "./foreign.ts";
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
  const { drafts: found, problems } = await findAllDrafts(file, lines, options, foreign);
  const held = withoutEncoded(found, slots);
  const drafts: readonly Draft[] = [
    ...held,
    ...draftSlots(
      file.text,
      slots,
      held.map(({ candidate }) => candidate).toSorted((one, other) => one.range.start - other.range.start),
    ),
  ];
  const sorted = drafts.toSorted((one, other) => one.candidate.range.start - other.candidate.range.start);
  const untold = sorted.length - mostTold;
  const cut: readonly Problem[] =
    untold > 0
      ? [{ code: "too-many-secrets", path: file.path, severity: "error", detail: { told: mostTold, untold } }]
      : [];
  return { ...describe(file, lines, sorted, slots, options, mostTold), problems: [...problems, ...cut] };
}

/** Of one file, so that none fills the memory or a report; what else is in it is a problem, and no excerpt shows it. */
const mostTold = 10_000;

/** Base64 in a JSON string: what is encoded more often than that is not read. */
const mostEncodings = 2;

/** Drafts of whatever a text holds, as it stands there or encoded. */
export async function findAllDrafts(
  file: SourceFile,
  lines: Lines,
  options: ScanOptions,
  foreign?: ForeignRules,
): Promise<Drafts> {
  const found = await addForeign(file, await search(file, options.providers), foreign);
  return findDrafts(file, lines, found, options, mostEncodings);
}

interface Drafts {
  readonly drafts: readonly Draft[];
  readonly problems: readonly Problem[];
}

/** Drafts of what was found in a text, and of the texts it holds. */
async function findDrafts(
  file: SourceFile,
  lines: Lines,
  { candidates, pieces, rankOf, problems }: Search,
  options: ScanOptions,
  encodingsLeft: number,
): Promise<Drafts> {
  const drafts = groupAwsKeys(file.text, lines, candidates);
  if (encodingsLeft === 0) return { drafts, problems };
  const inner: Draft[] = [];
  const all = [...problems];
  for (const piece of pieces) {
    const part = { path: file.path, text: piece.text };
    const found = await search(part, options.providers);
    const held = await findDrafts(part, createLines(part.text), found, options, encodingsLeft - 1);
    inner.push(...held.drafts.map((draft) => bringBack(draft, piece)));
    all.push(...held.problems);
  }
  return { drafts: inner.length === 0 ? drafts : settleDrafts([...drafts, ...inner], rankOf), problems: all };
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
