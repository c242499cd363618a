import type { KeyIdOf } from "../model/provider.ts";
import type { Lines } from "../text/lines.ts";
import { secretOf, type Candidate } from "./candidate.ts";
import type { Draft, DraftPart } from "./draft.ts";
import { pairUp } from "./pairs.ts";
import { isPlaceholder } from "./placeholder.ts";
import { isGenerated } from "./providers/shapes.ts";

/**
 * Joins ids of keys with their secrets, each used once. Its secret is of the type that an id says it names; else it has
 * that one's form, under a name that tells no issuer, or without a name as the next value of a call or a list.
 * `drafts` come back in the order given; a pair stands where one of its halves stood.
 */
export function joinKeyIds(text: string, lines: Lines, drafts: readonly Draft[]): readonly Draft[] {
  const single = drafts.filter(({ parts }) => parts.length === 0).map(({ candidate }) => candidate);
  const ids = single.flatMap((id) => (id.type.keyIdOf ? [{ id, range: id.range, keyIdOf: id.type.keyIdOf }] : []));
  if (ids.length === 0) return drafts;
  const secretOfId = new Map<Candidate, Secret>();
  const taken = new Set<Candidate>();

  function pair(owners: readonly KeyId[], secrets: readonly Candidate[]): void {
    for (const [{ id }, secret] of pairUp(
      lines,
      owners.filter(({ id }) => !secretOfId.has(id)),
      secrets.filter((secret) => !taken.has(secret)),
    )) {
      secretOfId.set(id, secret);
      taken.add(secret);
    }
  }

  for (const [keyIdOf, owners] of Map.groupBy(ids, (one) => one.keyIdOf)) {
    const form = new RegExp(`^(?:${keyIdOf.form})$`);
    pair(
      owners,
      single.filter(({ type }) => type.id === keyIdOf.type),
    );
    pair(
      owners,
      single.filter((one) => isOpen(one) && form.test(secretOf(one, text))),
    );
  }
  const starts = new Set(single.map(({ range }) => range.start));
  for (const { id, keyIdOf } of ids) {
    const next = secretOfId.has(id) ? undefined : nextValue(text, id, keyIdOf);
    if (next && !starts.has(next.range.start)) secretOfId.set(id, next);
  }

  return drafts.flatMap((draft) => {
    if (taken.has(draft.candidate)) return [];
    const secret = secretOfId.get(draft.candidate);
    return secret ? [join(draft.candidate, secret)] : [draft];
  });
}

interface KeyId {
  readonly id: Candidate;
  readonly range: Candidate["range"];
  readonly keyIdOf: KeyIdOf;
}

/** What else there is to know of a candidate once its id tells its type. */
type Secret = Omit<Candidate, "provider" | "type">;

/** Whether its type comes from a name alone, which other issuers' clients use as well: Google's storage takes AWS's settings. */
const isOpen = ({ type, provider, groups }: Candidate): boolean =>
  provider.issuer === "" || (type.id === "aws-access-key" && groups["id"] === undefined);

/** What stands behind an id as the next value does: `Auth("<id>", "<secret>")`. */
function nextValue(text: string, { range, decoded }: Candidate, { form }: KeyIdOf): Secret | undefined {
  if (decoded) return undefined;
  const behind = new RegExp(`["'\`]?[ \\t]{0,20}[,:;][ \\t]{0,20}["'\`]?(?<secret>${form})(?![\\w+/=-])`, "dy");
  behind.lastIndex = range.end;
  const match = behind.exec(text);
  const [start, end] = match?.indices?.groups?.["secret"] ?? [];
  if (start === undefined || end === undefined) return undefined;
  const secret = text.slice(start, end);
  if (!isGenerated(secret) || isPlaceholder(secret)) return undefined;
  return { range: { start, end }, match: { start, end }, groups: {} };
}

function join(id: Candidate, secret: Secret): Draft {
  const { provider } = id;
  const type = provider.types.find((one) => one.id === id.type.keyIdOf?.type) ?? id.type;
  return {
    candidate: { ...secret, provider, type },
    parts: [partOf("key-id", id), partOf("secret", secret)],
    confidence: "high",
    unproven: false,
  };
}

const partOf = (role: DraftPart["role"], { range, decoded }: Secret): DraftPart => ({
  role,
  ...range,
  ...(decoded && { decoded: decoded.secret }),
});
