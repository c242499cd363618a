import type { Lines } from "../text/lines.ts";
import type { Candidate } from "./candidate.ts";
import type { Draft, DraftPart } from "./draft.ts";
import { bitsPerCharacter } from "./entropy.ts";
import { areNear, farthestUnits, pairUp, type Sited } from "./pairs.ts";
import { isPlaceholder } from "./placeholder.ts";

/** What an AWS secret access key looks like without a name beside it: 40 characters of base64, of all kinds. */
const bareSecret = /(?<![A-Za-z0-9/+])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/g;

type Role = "key-id" | "secret" | "session-token";

/**
 * Joins access key ids with their secrets and session tokens, each used once: a secret with a name before one without.
 * Candidates of other providers come back as they are; all in the order given.
 */
export function groupAwsKeys(text: string, lines: Lines, candidates: readonly Candidate[]): readonly Draft[] {
  if (!candidates.some(roleOf)) return candidates.map(alone);
  const {
    "key-id": ids = [],
    secret: named = [],
    "session-token": sessions = [],
  } = Object.groupBy(candidates, (candidate) => roleOf(candidate) ?? "other") as Partial<
    Record<Role | "other", readonly Candidate[]>
  >;
  const secretOfId = new Map<Sited, Sited>(pairUp(lines, ids, named));
  const lonely = ids.filter((id) => !secretOfId.has(id));
  const claims = new Map(candidates.map((candidate) => [candidate.range.start, candidate]));
  for (const [id, secret] of pairUp(lines, lonely, bareSecretsNear(text, lines, lonely, claims)))
    secretOfId.set(id, secret);
  const paired = new Set(secretOfId.values());
  const owners = [...ids, ...named.filter((secret) => !paired.has(secret))];
  const sessionOf = pairUp(lines, owners, sessions);
  const taken = new Set<Candidate>(sessionOf.values());
  for (const { range } of paired) {
    const claim = claims.get(range.start);
    if (claim) taken.add(claim);
  }

  function draftOf(candidate: Candidate): Draft {
    const session = sessionOf.get(candidate);
    const sessionPart: readonly DraftPart[] = session ? [{ role: "session-token", ...session.range }] : [];
    const role = roleOf(candidate);
    if (role === "key-id") {
      const idPart: DraftPart = { role, ...candidate.range };
      const secret = secretOfId.get(candidate)?.range;
      return secret
        ? {
            candidate: { ...candidate, range: secret },
            parts: [idPart, { role: "secret", ...secret }, ...sessionPart],
            confidence: "high",
            unproven: false,
          }
        : { candidate, parts: session ? [idPart, ...sessionPart] : [], confidence: "low", unproven: true };
    }
    if (role !== "secret" || !session) return alone(candidate);
    return {
      candidate: { ...candidate, type: session.type },
      parts: [{ role, ...candidate.range }, ...sessionPart],
      confidence: "medium",
      unproven: false,
    };
  }

  return candidates.filter((candidate) => !taken.has(candidate)).map(draftOf);
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

/** Secrets without a name. What a more telling type already claims is none; the general types give way. */
function bareSecretsNear(
  text: string,
  lines: Lines,
  ids: readonly Candidate[],
  claims: ReadonlyMap<number, Candidate>,
): readonly Sited[] {
  const found = new Map<number, Sited>();
  for (const { range } of ids) {
    const from = Math.max(0, range.start - farthestUnits);
    for (const { index, 0: secret } of text.slice(from, range.end + farthestUnits).matchAll(bareSecret)) {
      const start = from + index;
      const place = { start, end: start + secret.length };
      const claim = claims.get(start);
      const isFree = claim === undefined || claim.provider.id === "generic";
      if (isFree && isSecretAccessKey(secret) && areNear(lines, place, range)) found.set(start, { range: place });
    }
  }
  return [...found.values()];
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
