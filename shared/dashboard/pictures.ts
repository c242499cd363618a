import { theField, type Rows } from "./rows.ts";

/** Credentials and, behind them, their places. */
export interface Tally {
  readonly credentials: number;
  readonly places: number;
}

/** One bar: a value of a field, split by how it stands with the policy. */
export interface Bar {
  readonly value: string;
  readonly parts: readonly Tally[];
  readonly all: Tally;
}

/** How each part of a bar stands with what was promised or is allowed. */
export const standings = ["beyond", "within", "open-ended"] as const;

/** Which part of a bar a row belongs to. */
type PartOf = (row: number) => number;

/** Counts a row in each cell that it belongs to. */
type CellsOf = (row: number, count: (cell: number) => void) => void;

const none: Tally = { credentials: 0, places: 0 };

/** Counts rows in cells; a credential counts once in each cell in which it has a place. */
function countCells(rows: Rows, included: Uint8Array, cells: number, cellsOf: CellsOf): readonly Tally[] {
  const credentials = new Uint32Array(cells);
  const places = new Uint32Array(cells);
  const last = new Int32Array(cells).fill(-1);
  for (const row of rows.byCredential) {
    if (included[row] !== 1) continue;
    const credential = rows.credentialOf[row] ?? 0;
    cellsOf(row, (cell) => {
      places[cell] = (places[cell] ?? 0) + 1;
      if (last[cell] === credential) return;
      last[cell] = credential;
      credentials[cell] = (credentials[cell] ?? 0) + 1;
    });
  }
  return Array.from(credentials, (count, cell) => ({ credentials: count, places: places[cell] ?? 0 }));
}

/** Counts the values of a field in parts. */
function countBars(rows: Rows, key: string, included: Uint8Array, parts: number, partOf: PartOf): readonly Bar[] {
  const { values, sets, rows: numbers } = rows.category(theField(key));
  const names = [...values, ""];
  const nothing = [values.length];
  // Of each value its parts, and then all of them together.
  const width = parts + 1;
  const tallies = countCells(rows, included, names.length * width, (row, count) => {
    const part = partOf(row);
    const add = (value: number): void => {
      count(value * width + part);
      count(value * width + parts);
    };
    const number = numbers[row] ?? 0;
    const set = sets?.[number];
    if (!sets) add(number);
    else for (const value of set && set.length > 0 ? set : nothing) add(value);
  });
  return names.map((value, number) => ({
    value,
    parts: tallies.slice(number * width, number * width + parts),
    all: tallies[number * width + parts] ?? none,
  }));
}

const flagged = (rows: Rows, id: string): ((row: number) => boolean) => {
  const { values, sets = [], rows: numbers } = rows.category(theField("is"));
  const flag = values.indexOf(id);
  const holds = sets.map((set) => set.includes(flag));
  return (row) => holds[numbers[row] ?? 0] === true;
};

const inOrder = (key: string, bars: readonly Bar[]): readonly Bar[] =>
  (theField(key).order ?? []).map(
    (value) =>
      bars.find((bar) => bar.value === value) ?? {
        value,
        parts: standings.map(() => none),
        all: none,
      },
  );

/** How long credentials live, and whether the policy lets them. */
export function lifetimeBars(rows: Rows, included: Uint8Array): readonly Bar[] {
  const outlives = flagged(rows, "outliving");
  const standing: PartOf = (row) => (outlives(row) ? 0 : rows.text("lifetime", row) === "unknown" ? 2 : 1);
  return inOrder("lifetime", countBars(rows, "lifetime", included, standings.length, standing));
}

/** How long ago they were rotated or issued, and whether their owners keep what they promised. */
export function ageBars(rows: Rows, included: Uint8Array): readonly Bar[] {
  const standing: PartOf = (row) => {
    const due = rows.number("due", row);
    return Number.isNaN(due) ? 2 : due < 0 ? 0 : 1;
  };
  return inOrder("age", countBars(rows, "age", included, standings.length, standing));
}

const ownersShown = 5;

/** Who has most to do: what blocks, then what warns. */
export function ownerBars(rows: Rows, included: Uint8Array): readonly Bar[] {
  const isOpen = flagged(rows, "open");
  const open = included.map((one, row) => (one === 1 && isOpen(row) ? 1 : 0));
  const blocks = flagged(rows, "blocking");
  return countBars(rows, "owner", open, 2, (row) => (blocks(row) ? 0 : 1))
    .filter(({ all }) => all.credentials > 0)
    .sort((a, b) => b.all.credentials - a.all.credentials || (a.value < b.value ? -1 : 1))
    .slice(0, ownersShown);
}

/** One corner of the posture: owned or not, and how it ends. */
export interface Corner extends Tally {
  readonly owned: boolean;
  readonly ends: string;
  /** What asks for it. */
  readonly query: string;
  /** Where nothing is wrong, where something is, where all is. */
  readonly grade: "good" | "fair" | "poor";
}

const endings = [
  { ends: "ends in time", classes: ["short-lived", "bounded", "expired"] },
  { ends: "unknown", classes: ["unknown"] },
  { ends: "long-lived", classes: ["long-lived"] },
] as const;

/** Owned and short-lived against not. */
export function posture(rows: Rows, included: Uint8Array): readonly Corner[] {
  const isOwned = flagged(rows, "owned");
  const { values, rows: numbers } = rows.category(theField("lifetime"));
  const endingOf = values.map((value) =>
    endings.findIndex(({ classes }) => (classes as readonly string[]).includes(value)),
  );
  const tallies = countCells(rows, included, 2 * endings.length, (row, count) => {
    const ending = endingOf[numbers[row] ?? 0] ?? -1;
    if (ending >= 0) count((isOwned(row) ? 0 : endings.length) + ending);
  });
  return tallies.map((tally, cell): Corner => {
    const owned = cell < endings.length;
    const place = cell % endings.length;
    const { ends = "", classes = [] } = endings[place] ?? {};
    return {
      ...tally,
      owned,
      ends,
      query: `${owned ? "" : "-"}is:owned lifetime:${classes.join()}`,
      grade: owned && place === 0 ? "good" : !owned && place === 2 && tally.credentials > 0 ? "poor" : "fair",
    };
  });
}
