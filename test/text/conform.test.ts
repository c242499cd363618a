import assert from "node:assert/strict";
import { createConformance } from "../../shared/text/conform.ts";
import type { Schema } from "../../shared/text/shape.ts";

const schema: Schema = {
  type: "object",
  required: ["id", "parts"],
  properties: {
    id: { type: "string", pattern: "^[a-z]+$" },
    count: { type: "integer" },
    kind: { type: "string", enum: ["one", "many"] },
    sealed: { const: true },
    by: { enum: ["merge", "push"] },
    anything: {},
    label: { type: ["string", "number"] },
    names: { type: "array", items: { type: "string" }, default: [] },
    detail: { type: "object", additionalProperties: { type: ["string", "number"] } },
    either: { oneOf: [{ type: "string" }, { $ref: "#/$defs/part" }] },
    parts: { type: "array", items: { $ref: "#/$defs/part" } },
  },
  $defs: { part: { type: "object", properties: { parts: { type: "array", items: { $ref: "#/$defs/part" } } } } },
};
const conforms = createConformance(schema);

function assertConforms(expected: boolean, ...changes: readonly Readonly<Record<string, unknown>>[]): void {
  for (const change of changes)
    assert.equal(conforms({ id: "a", parts: [], ...change }), expected, JSON.stringify(change));
}

describe("a value and its schema", () => {
  it("agree", () => {
    assertConforms(true, {}, { count: 3 }, { kind: "many" }, { sealed: true }, { label: 1.5 }, { label: "x" });
    assertConforms(true, { by: "push" }, { anything: null }, { anything: [1] });
    assertConforms(true, { detail: { a: 1, b: "x" } }, { either: "x" }, { either: {} }, { parts: [{ parts: [{}] }] });
  });

  it("disagree", () => {
    assertConforms(
      false,
      { id: undefined },
      { id: "A" },
      { id: 1 },
      { count: 1.5 },
      { count: null },
      { kind: "two" },
      { by: "x" },
      { by: 1 },
    );
    assertConforms(false, { sealed: false }, { label: true }, { detail: { a: [] } }, { detail: [] }, { either: 1 });
    assertConforms(false, { parts: {} }, { parts: [null] }, { parts: [{ parts: [{ parts: 1 }] }] });
    for (const value of [null, [], "", 1, undefined]) assert.equal(conforms(value), false);
  });

  it("agree where a newer program wrote more, and where an older one wrote less", () => {
    const value: { id: string; parts: never[]; names?: unknown; more: number } = { id: "a", parts: [], more: 1 };
    assert.ok(conforms(value));
    assert.deepEqual(value, { id: "a", parts: [], names: [], more: 1 });
  });
});
