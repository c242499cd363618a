import type { Range } from "../model/source.ts";
import type { Lines } from "../text/lines.ts";
import type { Candidate } from "./candidate.ts";
import type { Draft, DraftPart } from "./draft.ts";
import { bitsPerCharacter } from "./entropy.ts";
import { isPlaceholder } from "./placeholder.ts";

const farthestLines = 10;
const farthestUnits = 2000;

/** What an AWS secret access key looks like without a name beside it: 40 characters of base64, of all kinds. */
const bareSecret = /(?<![A-Za-z0-9/+=])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/g;

type Role = "key-id" | "secret" | "session-token";

/**
 * Joins an access key id with the secret and the session token nearest to it, each used once. Candidates of other
 * providers come back as they are; all in the order given.
 */
export function groupAwsKeys(text: string, lines: Lines, candidates: readonly Candidate[]): readonly Draft[] {
  if (!candidates.some(roleOf)) return candidates.map(alone);
  const loose = { secret: new Set<Candidate>(), "session-token": new Set<Candidate>() };
  const ids: Candidate[] = [];
  for (const candidate of candidates) {
    const role = roleOf(candidate);
    if (role === "key-id") ids.push(candidate);
    else if (role) loose[role].add(candidate);
  }
  const grouped = new Map<Candidate, Draft>();
  const taken = new Set<Candidate>();
  const byStart = new Map(candidates.map((candidate) => [candidate.range.start, candidate]));
  /** A value that a more telling type already claims is no secret access key; the general types give way. */
  const isFree = (start: number): boolean => {
    const claim = byStart.get(start);
    return !takenStarts.has(start) && (claim === undefined || claim.provider.id === "generic");
  };
  const takenStarts = new Set<number>();

  for (const id of ids) {
    const named = nearest(lines, id, loose.secret);
    const secret = named?.range ?? bareSecretNear(text, lines, id, isFree);
    const session = nearest(lines, id, loose["session-token"]);
    for (const part of [named, session]) {
      if (!part) continue;
      taken.add(part);
      loose.secret.delete(part);
      loose["session-token"].delete(part);
    }
    if (secret) {
      takenStarts.add(secret.start);
      const general = byStart.get(secret.start);
      if (general) taken.add(general);
    }
    const parts: DraftPart[] = [{ role: "key-id", ...id.range }];
    if (secret) parts.push({ role: "secret", ...secret });
    if (session) parts.push({ role: "session-token", ...session.range });
    grouped.set(
      id,
      secret
        ? { candidate: { ...id, range: secret }, parts, confidence: "high", unproven: false }
        : { candidate: id, parts: session ? parts : [], confidence: "low", unproven: true },
    );
  }
  for (const secret of loose.secret) {
    const session = nearest(lines, secret, loose["session-token"]);
    if (!session) continue;
    loose["session-token"].delete(session);
    taken.add(session);
    const parts = [
      { role: "secret", ...secret.range },
      { role: "session-token", ...session.range },
    ];
    grouped.set(secret, { candidate: { ...secret, type: session.type }, parts, confidence: "medium", unproven: false });
  }
  return candidates
    .filter((candidate) => !taken.has(candidate))
    .map((candidate) => grouped.get(candidate) ?? alone(candidate));
}

const alone = (candidate: Candidate): Draft => ({
  candidate,
  parts: [],
  confidence: candidate.type.confidence,
  unproven: false,
});

function roleOf({ type, groups }: Candidate): Role | undefined {
  if (type.id !== "aws-access-key" && type.id !== "aws-sts-session") return undefined;
  if (groups["id"] !== undefined) return "key-id";
  return type.id === "aws-access-key" ? "secret" : "session-token";
}

function nearest(lines: Lines, to: Candidate, among: ReadonlySet<Candidate>): Candidate | undefined {
  let best: Candidate | undefined;
  let bestDistance = farthestUnits;
  for (const candidate of among) {
    const distance = Math.abs(candidate.range.start - to.range.start);
    if (distance >= bestDistance || !areNear(lines, candidate.range.start, to.range.start)) continue;
    best = candidate;
    bestDistance = distance;
  }
  return best;
}

function areNear(lines: Lines, one: number, other: number): boolean {
  return Math.abs(lines.position(one).line - lines.position(other).line) <= farthestLines;
}

function bareSecretNear(
  text: string,
  lines: Lines,
  { range }: Candidate,
  isFree: (start: number) => boolean,
): Range | undefined {
  const from = Math.max(0, range.start - farthestUnits);
  let best: Range | undefined;
  for (const { index, 0: found } of text.slice(from, range.end + farthestUnits).matchAll(bareSecret)) {
    const start = from + index;
    if (!isFree(start) || !isSecretAccessKey(found) || !areNear(lines, start, range.start)) continue;
    if (best && Math.abs(best.start - range.start) < Math.abs(start - range.start)) continue;
    best = { start, end: start + found.length };
  }
  return best;
}

const leastBits = 4;

/** All three kinds of characters, no hash in hexadecimal, no path, no filling. */
export function isSecretAccessKey(text: string): boolean {
  return (
    /[a-z]/.test(text) &&
    /[A-Z]/.test(text) &&
    /\d/.test(text) &&
    (text.match(/\//g)?.length ?? 0) <= 4 &&
    bitsPerCharacter(text) >= leastBits &&
    !isPlaceholder(text)
  );
}
