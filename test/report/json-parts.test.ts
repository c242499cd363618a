import assert from "node:assert/strict";
import { jsonParts } from "../../shared/report/json-parts.ts";

const written = (...given: Parameters<typeof jsonParts>): string => [...jsonParts(...given)].join("");
const indented = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

describe("a JSON document in parts", () => {
  const items = [{ a: 1, deep: { b: ["x\ny"] } }, {}, { none: undefined }];

  it("is the document as it would be written at once", () => {
    assert.equal(
      written({ before: 1, list: [], after: { list: [] } }, { key: "list", depth: 1, items }),
      indented({ before: 1, list: items, after: { list: [] } }),
    );
    assert.equal(
      written(
        { runs: [{ list: [], x: 1 }], more: [] },
        { key: "list", depth: 3, items },
        { key: "more", depth: 1, items },
      ),
      indented({ runs: [{ list: items, x: 1 }], more: items }),
    );
  });

  it("leaves an empty list as it is", () => {
    assert.equal(written({ list: [] }, { key: "list", depth: 1, items: [] }), indented({ list: [] }));
  });

  it("is not led astray by a text that looks like a list of it", () => {
    const text = '\n  "list": []';
    assert.equal(written({ text, list: [] }, { key: "list", depth: 1, items }), indented({ text, list: items }));
  });

  it("makes an item when it is its turn", () => {
    let made = 0;
    const counted = [1, 2, 3].values().map((item) => ({ item, made: ++made }));
    const parts = jsonParts({ list: [] }, { key: "list", depth: 1, items: counted });
    parts.next();
    assert.equal(made, 0);
    parts.next();
    assert.equal(made, 1);
  });
});
