import type { ListColumn, NumberColumn, TextColumn } from "../model/dashboard.ts";
import { isProduction } from "../text/environments.ts";

/** What a column must say of a row; of a list, any of its texts. */
type Demand =
  | { readonly text: TextColumn; readonly holds: (value: string) => boolean }
  | { readonly list: ListColumn; readonly holds: (value: string) => boolean }
  | { readonly number: NumberColumn; readonly holds: (value: number) => boolean };

/** What `is:` asks for, in words that people use. */
export interface Flag {
  readonly id: string;
  readonly says: string;
  /** All of them. */
  readonly demands: readonly Demand[];
}

const text = (column: TextColumn, ...values: readonly string[]): Demand => ({
  text: column,
  holds: (value: string) => values.includes(value),
});

const rule = (id: string): Demand => ({ list: "rule", holds: (value: string) => value === id });

/** What a change did not bring does not decide about it. */
const decides = text("state", "new", "");

/** At most 31, since a set of them is a number. */
export const flags: readonly Flag[] = [
  { id: "blocking", says: "stops a change", demands: [decides, text("decision", "block")] },
  { id: "open", says: "asks for work: it blocks or warns", demands: [decides, text("decision", "block", "warn")] },
  { id: "unowned", says: "nobody answers for it", demands: [rule("unowned")] },
  {
    id: "owned",
    says: "owner and steward are known, or it needs none",
    demands: [text("ownership", "known", "not-needed")],
  },
  {
    id: "overdue",
    says: "its owner promised to rotate it by now",
    demands: [{ number: "due", holds: (days: number) => days < 0 }],
  },
  { id: "outliving", says: "lives longer than the policy lets it", demands: [rule("long-lived")] },
  {
    id: "production",
    says: "reaches an environment that customers depend on",
    demands: [{ list: "environment", holds: isProduction }],
  },
  { id: "exposed", says: "its value stands in a file", demands: [text("kind", "exposed-secret")] },
  { id: "new", says: "came with the change that was judged", demands: [text("state", "new")] },
  { id: "old", says: "was there before the change", demands: [text("state", "old")] },
  {
    id: "suppressed",
    says: "allowed, excepted or in the baseline",
    demands: [{ text: "suppression", holds: (value: string) => value !== "" }],
  },
  { id: "allowed", says: "may stay", demands: [decides, text("decision", "allow")] },
];
