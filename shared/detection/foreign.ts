import type { CredentialType, DetectableType, Provider } from "../model/provider.ts";
import type { FileScan, ForeignMatch, ForeignRules } from "../model/scan.ts";
import type { SourceFile } from "../model/source.ts";
import type { Candidate } from "./candidate.ts";
import { settleOverlaps } from "./overlaps.ts";
import { scannerReports } from "./imported/index.ts";
import type { Search } from "./search.ts";

const references = new Map(scannerReports.map(({ id, documentation }) => [id, documentation]));

const providerOf = (scanner: string): Provider => ({ id: scanner, name: scanner, issuer: "", types: [] });

/** Nothing is known of it but who says so. */
const typeOf = (scanner: string, rule: string): CredentialType => ({
  id: foreignTypeId(scanner, rule),
  name: `Found by ${rule}`,
  reference: references.get(scanner) ?? "",
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

/** The type of what only another scanner knows. */
export const foreignTypeId = (scanner: string, rule: string): string =>
  `${scanner}:${rule.replaceAll(/[^\w@/.-]/g, "_").slice(0, longestRule)}`;

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
function asCandidate({ scanner = "secretlint", rule, range }: ForeignMatch, { text }: SourceFile): Candidate {
  const { start, end } = range;
  if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length))
    throw new RangeError("a match outside of the text");
  return {
    provider: providerOf(scanner),
    type: { ...typeOf(scanner, rule), ...detectable },
    range,
    match: range,
    groups: {},
  };
}

/** The types of what such rules found, by id. */
export function foreignTypes(scans: readonly FileScan[]): ReadonlyMap<string, CredentialType> {
  const ids = scans.flatMap(({ findings }) => findings.flatMap(({ type }) => type ?? []));
  return new Map(
    ids.flatMap((id) => {
      const [scanner = ""] = id.split(":", 1);
      return references.has(scanner) ? [[id, typeOf(scanner, id.slice(scanner.length + 1))] as const] : [];
    }),
  );
}
