import assert from "node:assert/strict";
import type { PipelineReading } from "../../shared/model/scan.ts";
import { readerFor } from "../../shared/pipelines/index.ts";
import { unmark } from "./marked.ts";

/** A marked text, and what is expected at its marks, in their order. */
export type Row = readonly [marked: string, ...expected: readonly string[]];

/** Files of one path: what a system reads there, and nothing else. */
export interface Examples {
  readonly path: string;
  readonly rows: readonly Row[];
}

/** What each text gives, and that nothing in it is a problem. */
export async function assertRows(system: string, { path, rows }: Examples): Promise<void> {
  const reader = readerFor(path);
  assert.ok(reader);
  assert.equal(reader.id, system);
  for (const [marked, ...expected] of rows) {
    const { text, ranges } = unmark(marked);
    const reading = await reader.read({ path, text });
    assert.deepEqual(
      summarise(reading),
      expected.map((words, index) => [words, ...(ranges[index] ?? [])]),
      marked,
    );
    assert.deepEqual(reading.problems, [], marked);
  }
}

/** What a reading says in the order of the text, one line each: what it is, its name, then what sets it apart. */
export function summarise({ uses, issuances, slots }: PipelineReading): readonly (readonly [string, number, number])[] {
  return [
    ...uses.map(({ start, end, ...use }): readonly [string, number, number] => {
      const scope = use.scope === "repository" || use.scope === "run" ? undefined : `in ${use.scope}`;
      const words = [use.form, use.name, use.type, scope, use.provider && `at ${use.provider}`];
      return [[...words, ...(use.parts ?? []).map(({ role }) => role)].filter(Boolean).join(" "), start, end];
    }),
    ...issuances.map(({ start, end, type, days, expiresAt }): readonly [string, number, number] => [
      ["issued", type, days && `${days} days`, expiresAt].filter(Boolean).join(" "),
      start,
      end,
    ]),
    ...slots.map(({ start, end, name, type, encoding }): readonly [string, number, number] => [
      ["slot", name, type, encoding].filter(Boolean).join(" "),
      start,
      end,
    ]),
  ].toSorted((one, other) => one[1] - other[1] || one[2] - other[2]);
}

const words = { slot: "literal", stored: "stored", issued: "issuance", federated: "federated" } as const;
type Class = (typeof words)[keyof typeof words];

/** Why a system's files cannot have a class. */
export type Absent = Readonly<Partial<Record<Class, string>>>;

/** The classes of which rows show none although nothing says that there cannot be one, or show one all the same. */
export function misclassed(rows: readonly Row[], absent: Absent = {}): readonly string[] {
  const shown = new Set(rows.flatMap(([, ...expected]) => expected.map((one) => one.split(" ", 1)[0])));
  return Object.entries(words).flatMap(([word, name]) => (shown.has(word) === Object.hasOwn(absent, name) ? name : []));
}
