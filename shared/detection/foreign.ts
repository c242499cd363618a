import type { CredentialType, DetectableType, Provider } from "../model/provider.ts";
import type { FileScan, ForeignMatch, ForeignRules } from "../model/scan.ts";
import type { SourceFile } from "../model/source.ts";
import type { Candidate } from "./candidate.ts";
import { settleOverlaps } from "./overlaps.ts";
import type { Search } from "./search.ts";

const prefix = "secretlint:";

const provider: Provider = { id: "secretlint", name: "secretlint", issuer: "", types: [] };

/** Nothing is known of it but who says so. */
const typeOf = (rule: string): CredentialType => ({
  id: `${prefix}${rule}`,
  name: `Found by ${rule}`,
  reference: "https://github.com/secretlint/secretlint",
  lifetime: { expires: "issuer-decides" },
  identity: "either",
  containment: ["Find out who accepts it", "Revoke it there"],
});

const detectable: Pick<DetectableType, "keywords" | "pattern" | "confidence" | "bits"> = {
  keywords: [],
  pattern: /(?!)/g,
  confidence: "medium",
  bits: 0,
};

const longestRule = 100;

/** What such rules find beside what we did; where they overlap, ours stands, as it knows more. */
export async function addForeign(file: SourceFile, found: Search, rules: ForeignRules | undefined): Promise<Search> {
  if (!rules) return found;
  const own = new Set(found.candidates);
  try {
    const candidates = (await rules(file)).map((match) => asCandidate(match, file));
    return { ...found, candidates: settleOverlaps([...own, ...candidates], (one) => (own.has(one) ? 0 : 1)) };
  } catch {
    return {
      ...found,
      problems: [...found.problems, { code: "foreign-rule-failed", path: file.path, severity: "error" }],
    };
  }
}

/** Throws for a range that is no part of the text, since then something was missed. */
function asCandidate({ rule, range }: ForeignMatch, { text }: SourceFile): Candidate {
  const { start, end } = range;
  if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length))
    throw new RangeError("a match outside of the text");
  const name = rule.replaceAll(/[^\w@/.-]/g, "_").slice(0, longestRule);
  return { provider, type: { ...typeOf(name), ...detectable }, range, match: range, groups: {} };
}

/** The types of what such rules found, by id. */
export function foreignTypes(scans: readonly FileScan[]): ReadonlyMap<string, CredentialType> {
  const ids = scans.flatMap(({ findings }) => findings.flatMap(({ type }) => type ?? []));
  const foreign = ids.filter((id) => id.startsWith(prefix));
  return new Map(foreign.map((id) => [id, typeOf(id.slice(prefix.length))]));
}
