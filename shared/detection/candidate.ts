import type { DetectableType, MatchContext, Provider } from "../model/provider.ts";
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
}

/** A credential type together with the provider it belongs to. */
export interface TypeEntry {
  readonly provider: Provider;
  readonly type: DetectableType;
  readonly keywords: DetectableType["keywords"];
  readonly window?: DetectableType["window"];
}
