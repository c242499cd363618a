import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";

const bundle = join(import.meta.dirname, "../../dist/extension.web.cjs");

/** What a web worker has of what the extension uses; above all no `process` and no `Buffer`. */
const globals = { console, performance, setTimeout, clearTimeout, queueMicrotask, TextDecoder, TextEncoder };

type Load = (module: { exports: object }, require: (name: string) => object) => void;

describe("the web door", () => {
  it("loads in one piece where there is no Node, asking for nothing but vscode", () => {
    const asked: string[] = [];
    const module = { exports: {} };
    const wrapped = `(function (module, require) { const exports = module.exports; ${readFileSync(bundle, "utf8")}\n})`;
    const load = runInNewContext(wrapped, { ...globals }) as Load;
    load(module, (name) => {
      asked.push(name);
      return {};
    });
    assert.deepEqual(asked, ["vscode"]);
    assert.deepEqual(Object.keys(module.exports), ["activate"]);
  });
});
