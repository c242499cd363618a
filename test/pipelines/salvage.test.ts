import assert from "node:assert/strict";
import { salvage } from "../../shared/pipelines/salvage.ts";

/** What is expected has an underscore for every place that is lost. */
function assertKept(text: string, expected: string): void {
  const kept = salvage({ path: "a.yaml", text });
  assert.equal(kept, expected.replaceAll("_", " "), text);
  assert.equal(kept.length, text.length, text);
}

describe("salvage", () => {
  it("keeps of a YAML document what stands above its fault, and the documents around it", () => {
    assertKept("a: 1\nb: 2\n", "a: 1\nb: 2\n");
    assertKept("a: 1\nb: [\nc: 2\n", "a: 1\n____\n____\n");
    assertKept('a: 1\nb: "x\nc: 2\n', "a: 1\n_____\n____\n");
    assertKept("a: [\n---\nb: 1\n---\nc: {\n", "____\n---\nb: 1\n---\n____\n");
    assertKept("]\r\n", "_\r\n");
  });

  it("keeps of JSON what is whole before its fault", () => {
    assertKept('{"a": {"b": 1, "c":', '{"a": {"b": 1}}____');
    assertKept('{"a": [1, 2}, "b": 3}', '{"a": [1]}___________');
    assertKept('{"a}":', "{}____");
  });

  it("keeps nothing of what has a fault that is none of syntax, or would cost too much", () => {
    assertKept("a: &a [*a]\n", "__________\n");
    const many = "---\na: [\n".repeat(20_000);
    assert.ok(!salvage({ path: "a.yaml", text: many }).includes("["));
  });
});
