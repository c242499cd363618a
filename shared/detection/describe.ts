import type { Confidence, CredentialFacts, ExposedSecret, Part } from "../model/finding.ts";
import type { ScanOptions, Slot } from "../model/scan.ts";
import type { Range, SourceFile } from "../model/source.ts";
import type { Lines } from "../text/lines.ts";
import { createAllowances } from "./allowances.ts";
import { certificateFacts } from "./certificates.ts";
import { createConcealment, hidesAll, hidesNothing, type Concealment } from "./concealment.ts";
import { matchOf, secretOf, type Candidate } from "./candidate.ts";
import type { Draft, DraftPart } from "./draft.ts";
import { createExcerpts, type Excerpts, type MaskedRange } from "./excerpt.ts";
import { decodePercent, fingerprintPlace, fingerprintSecret } from "./fingerprint.ts";
import { isStrong, mask, publicPrefix } from "./mask.ts";
import { nameBeside } from "./names.ts";
import { isTestPath } from "./test-paths.ts";

interface Description {
  readonly findings: readonly ExposedSecret[];
  readonly excerpts: Excerpts;
  readonly conceal: (text: string) => string;
}

/**
 * Turns drafts, in the order of the text, into findings that hold no secret of any draft any more. Unless they are all
 * that the file holds, no text of the file is shown beside them.
 */
export function describe(
  file: SourceFile,
  lines: Lines,
  drafts: readonly Draft[],
  slots: readonly Slot[],
  options: ScanOptions,
  areAll: boolean,
): Description {
  const { text, path } = file;
  if (drafts.length === 0) {
    const concealment = areAll ? hidesNothing : hidesAll;
    return { findings: [], excerpts: createExcerpts(text, lines, [], concealment), conceal: concealment.conceal };
  }
  const facts = drafts.map((draft) => readFacts(draft, file));
  const concealment = areAll
    ? createConcealment(drafts.flatMap((draft, index) => confidential(text, draft, facts[index] ?? {})))
    : hidesAll;
  const masked = drafts.flatMap((draft) => maskedRanges(text, draft)).toSorted((one, other) => one.start - other.start);
  const excerpts = createExcerpts(text, lines, masked, concealment);
  const allowances = createAllowances(text, lines, concealment);
  const slotNames = nameSlots(slots);
  const seen = new Map<string, number>();

  const findings = drafts.map((draft, index): ExposedSecret => {
    const { provider, type, range, match, decoded } = draft.candidate;
    const ownFacts = withhold(facts[index] ?? {}, concealment);
    const beside = slotNames(range) ?? decoded?.name ?? nameBeside(text, range.start) ?? nameBeside(text, match.start);
    const name = beside !== undefined && !concealment.reveals(beside) ? beside : undefined;
    const place = { path, name, ordinal: count(seen, `${type.id}\0${name ?? ""}`) };
    const span = { start: lines.position(range.start), end: lines.position(range.end) };
    const allowance = allowances.on(span.start.line, lines.position(Math.max(range.start, range.end - 1)).line);
    return {
      kind: "exposed-secret",
      path,
      ...span,
      type: type.id,
      provider: provider.id,
      ...(name !== undefined && { name }),
      fingerprints: isPublicOnly(draft)
        ? [fingerprintPlace(type.id, place)]
        : fingerprintSecret(
            { type: type.id, value: valueOf(text, draft.candidate), strong: isStrong(type) && !draft.unproven, place },
            options.fingerprintKeys,
          ),
      masked: mask(type, secretOf(draft.candidate, text)),
      confidence: confidenceOf(draft, file, ownFacts),
      excerpt: excerpts.around(range),
      facts: ownFacts,
      ...(draft.parts.length > 0 && { parts: draft.parts.map((part) => describePart(part, text, lines, draft)) }),
      ...(allowance && { allowance }),
    };
  });
  return { findings, excerpts, conceal: concealment.conceal };
}

function readFacts(draft: Draft, { path, text }: SourceFile): CredentialFacts {
  const { candidate, unproven } = draft;
  const { type, range, groups } = candidate;
  if (unproven && !groups["id"]) return {};
  const keyId = keyIdOf(draft, text);
  const facts = {
    ...(keyId !== undefined && { keyIds: [keyId] }),
    ...type.facts?.(secretOf(candidate, text), { path, match: matchOf(candidate, text), groups }),
  };
  return facts.expiresAt ? facts : { ...facts, ...certificateFacts(type.id, text, range) };
}

/** What its issuer calls it by: the public half beside its secret, or that half alone. */
function keyIdOf({ candidate, parts }: Draft, text: string): string | undefined {
  const part = parts.find(({ role }) => role === "key-id");
  if (part) return part.decoded ?? text.slice(part.start, part.end);
  return candidate.type.keyIdOf && secretOf(candidate, text);
}

const stepLower = { high: "medium", medium: "low", low: "low" } as const satisfies Record<Confidence, Confidence>;

/**
 * A wrong checksum is what examples have, and tokens from before there was one: never less than medium. In a test, what
 * no issuer has given its form to was more likely made up.
 */
function confidenceOf(
  { candidate, confidence }: Draft,
  { path, text }: SourceFile,
  facts: CredentialFacts,
): Confidence {
  const { provider, type, groups } = candidate;
  if (facts.checksum === "invalid") return confidence === "high" ? "medium" : confidence;
  const context = { path, match: matchOf(candidate, text), groups };
  const doubted =
    (provider.issuer === "" && isTestPath(path)) || type.doubts?.(secretOf(candidate, text), context) === true;
  return doubted ? stepLower[confidence] : confidence;
}

function isPublicOnly({ candidate, unproven }: Draft): boolean {
  return unproven && candidate.groups["id"] !== undefined;
}

/** The secret as its reader gets it: in a URL's user information it is percent-encoded. */
function valueOf(text: string, candidate: Candidate): string {
  const secret = secretOf(candidate, text);
  const next = candidate.decoded ? candidate.decoded.match.split(secret, 2)[1]?.[0] : text[candidate.range.end];
  return next === "@" ? decodePercent(secret) : secret;
}

const boundary = /-----[A-Z0-9 ]+-----/;

/** What no other text may repeat: the random parts, not prefixes and identifiers that the issuer means to be seen. */
function confidential(text: string, draft: Draft, facts: CredentialFacts): readonly string[] {
  const { type, range, groups, decoded } = draft.candidate;
  const ranges: readonly Omit<DraftPart, "role">[] =
    draft.parts.length > 0
      ? draft.parts.filter(({ role }) => role !== "key-id")
      : [{ ...range, ...(decoded && { decoded: decoded.secret }) }];
  if (isPublicOnly(draft) && draft.parts.length === 0) return [];
  const open = [...(facts.keyIds ?? []), groups["account"] ?? "", groups["keyId"] ?? ""].filter((id) => id.length > 0);
  return ranges.flatMap((part) => {
    const shown = text.slice(part.start, part.end);
    const secret = part.decoded ?? shown;
    const prefix = publicPrefix(type, secret);
    return [secret, shown, text[part.end] === "@" ? decodePercent(secret) : secret]
      .flatMap((value) => value.split(boundary))
      .flatMap((value) => open.reduce((pieces, id) => pieces.flatMap((piece) => piece.split(id)), [value]))
      .map((piece) => (prefix !== "" && piece.startsWith(prefix) ? piece.slice(prefix.length) : piece))
      .filter((piece) => piece.length > 0);
  });
}

/** Where a draft's secret stands, or each of its parts, with what people see there. */
export function maskedRanges(text: string, { candidate, parts }: Draft): readonly MaskedRange[] {
  const secret = secretOf(candidate, text);
  return parts.length > 0
    ? parts.map(({ start, end, decoded }) => ({
        start,
        end,
        masked: mask(candidate.type, decoded ?? text.slice(start, end)),
      }))
    : [{ ...candidate.range, masked: mask(candidate.type, secret) }];
}

function describePart(
  { role, start, end, decoded }: Draft["parts"][number],
  text: string,
  lines: Lines,
  { candidate }: Draft,
): Part {
  return {
    role,
    start: lines.position(start),
    end: lines.position(end),
    masked: mask(candidate.type, decoded ?? text.slice(start, end)),
  };
}

/** Facts are public by nature; one that repeats a secret all the same (a user who is also the password) is left out. */
function withhold(facts: CredentialFacts, { reveals }: Concealment): CredentialFacts {
  const { account, keyIds, subjects, ...rest } = facts;
  const open = keyIds?.filter((id) => !reveals(id)) ?? [];
  const speaking =
    subjects?.filter(({ subject, issuer, audiences = [] }) => ![subject, issuer ?? "", ...audiences].some(reveals)) ??
    [];
  return {
    ...rest,
    ...(account !== undefined && !reveals(account) && { account }),
    ...(open.length > 0 && { keyIds: open }),
    ...(speaking.length > 0 && { subjects: speaking }),
  };
}

/** Looks up the name of the slot in which a range stands. */
function nameSlots(slots: readonly Slot[]): (range: Range) => string | undefined {
  const sorted = slots.toSorted((one, other) => one.start - other.start);
  let next = 0;
  return ({ start, end }) => {
    while ((sorted[next]?.end ?? Infinity) <= start) next++;
    const slot = sorted[next];
    return slot && slot.start < end ? slot.name : undefined;
  };
}

function count(seen: Map<string, number>, key: string): number {
  const ordinal = seen.get(key) ?? 0;
  seen.set(key, ordinal + 1);
  return ordinal;
}
