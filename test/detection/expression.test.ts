import assert from "node:assert/strict";
import { expressionOf, mayHold } from "../../shared/detection/expression.ts";
import { typeEntries } from "../../shared/detection/providers/index.ts";
import { issuedBy } from "../../shared/detection/providers/patterns.ts";
import { exampleTexts } from "./examples.ts";

describe("a named value", () => {
  it("has a name that is looked for first, and nothing is lost", () => {
    for (const { type } of typeEntries) {
      const { pattern } = type;
      if (pattern instanceof RegExp) continue;
      for (const text of exampleTexts)
        if (text.search(expressionOf(pattern)) >= 0) assert.ok(mayHold(text, pattern), `${type.id} in ${text}`);
    }
  });

  it("is not looked for where nothing has its name", () => {
    const pattern = issuedBy("acme", "[0-9a-f]{32}");
    assert.ok(mayHold("x=1 Acme api Key", pattern));
    assert.ok(!mayHold(`acme is there, and ${"0f".repeat(16)}`, pattern));
  });
});
