import Bottleneck from "bottleneck";
import type { Pace } from "../../action/github.ts";

const spacing = new Bottleneck.Group({ maxConcurrent: 1 });

/** Everything that is waited for in production is waited for here, a second for a millisecond. */
export const hasty: Pace = {
  second: 1,
  patience: 15_000,
  spacing: { write: spacing, notifications: spacing },
};
