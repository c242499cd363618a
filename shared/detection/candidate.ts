import type { DetectableType, MatchContext, Pattern, Provider } from "../model/provider.ts";
import type { Range } from "../model/source.ts";

/** A place that holds a secret, not yet judged against its neighbours. Never leaves detection. */
export interface Candidate {
  readonly provider: Provider;
  readonly type: DetectableType;
  /** The secret itself. */
  readonly range: Range;
  /** All the pattern matched. */
  readonly match: Range;
  readonly groups: MatchContext["groups"];
  /** Where the file holds the secret encoded or in pieces: what a reader makes of it. The ranges are the file's. */
  readonly decoded?: Decoded;
}

export interface Decoded {
  readonly secret: string;
  readonly match: string;
  /** The name beside it, where the decoded text has one. */
  readonly name: string | undefined;
}

/** The secret itself, as its reader gets it. */
export function secretOf({ range, decoded }: Candidate, text: string): string {
  return decoded?.secret ?? text.slice(range.start, range.end);
}

/** All the pattern matched, as its reader gets it. */
export function matchOf({ match, decoded }: Candidate, text: string): string {
  return decoded?.match ?? text.slice(match.start, match.end);
}

/** A credential type together with the provider it belongs to. */
export interface TypeEntry {
  readonly provider: Provider;
  readonly type: DetectableType;
  readonly keywords: DetectableType["keywords"];
  readonly window?: DetectableType["window"];
}

/** Types that share one pattern, which runs once for all; the first of them that accepts a match has it. */
export interface PatternEntry {
  readonly pattern: Pattern;
  readonly entries: readonly TypeEntry[];
  /** Whether any of them is strong. */
  readonly strong: boolean;
  readonly keywords: DetectableType["keywords"];
  readonly window?: DetectableType["window"];
}
