import { isProduction } from "../text/environments.ts";
import type { Rows } from "./rows.ts";

type Columns = Pick<Rows, "count" | "text" | "list" | "number">;

/** What `is:` asks for, in words that people use. */
export interface Flag {
  readonly id: string;
  readonly says: string;
  readonly holds: (rows: Columns, row: number) => boolean;
}

const decides = (rows: Columns, row: number): boolean => rows.text("state", row) !== "old";

const decided =
  (...decisions: readonly string[]) =>
  (rows: Columns, row: number): boolean =>
    decides(rows, row) && decisions.includes(rows.text("decision", row));

/** At most 31, since a set of them is a number. */
export const flags: readonly Flag[] = [
  { id: "blocking", says: "stops a change", holds: decided("block") },
  { id: "open", says: "asks for work: it blocks or warns", holds: decided("block", "warn") },
  { id: "unowned", says: "nobody answers for it", holds: (rows, row) => rows.list("rule", row).includes("unowned") },
  {
    id: "owned",
    says: "owner and steward are known, or it needs none",
    holds: (rows, row) => ["known", "not-needed"].includes(rows.text("ownership", row)),
  },
  { id: "overdue", says: "its owner promised to rotate it by now", holds: (rows, row) => rows.number("due", row) < 0 },
  {
    id: "outliving",
    says: "lives longer than the policy lets it",
    holds: (rows, row) => rows.list("rule", row).includes("long-lived"),
  },
  {
    id: "production",
    says: "reaches an environment that customers depend on",
    holds: (rows, row) => rows.list("environment", row).some(isProduction),
  },
  {
    id: "exposed",
    says: "its value stands in a file",
    holds: (rows, row) => rows.text("kind", row) === "exposed-secret",
  },
  { id: "new", says: "came with the change that was judged", holds: (rows, row) => rows.text("state", row) === "new" },
  { id: "old", says: "was there before the change", holds: (rows, row) => !decides(rows, row) },
  {
    id: "suppressed",
    says: "allowed, excepted or in the baseline",
    holds: (rows, row) => rows.text("suppression", row) !== "",
  },
  { id: "allowed", says: "may stay", holds: decided("allow") },
];

/** The flags of every row, as numbers of sets; sets are few. */
export function flagSets(rows: Columns): { readonly sets: readonly (readonly number[])[]; readonly rows: Uint32Array } {
  const numbers = new Map<number, number>();
  const sets: number[][] = [];
  const found = new Uint32Array(rows.count);
  for (let row = 0; row < rows.count; row++) {
    const bits = flags.reduce((all, flag, bit) => (flag.holds(rows, row) ? all | (1 << bit) : all), 0);
    let number = numbers.get(bits);
    if (number === undefined) {
      number = sets.push(flags.flatMap((_, bit) => (bits & (1 << bit) ? [bit] : []))) - 1;
      numbers.set(bits, number);
    }
    found[row] = number;
  }
  return { sets, rows: found };
}
