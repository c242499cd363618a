import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { compileFunction } from "node:vm";

const dist = join(import.meta.dirname, "../../dist");
const builtIn = createRequire(import.meta.url);

/** Bytes, minified, that the editor waits for when it activates the extension. */
const largestDoor = 100_000;

/** Stands for all that the editor brings. */
const vscode: object = new Proxy(class {}, { get: (it, key) => (key === "prototype" ? it.prototype : vscode) });

type Load = (require: (name: string) => object, module: { exports: object }, exports: object, file: string) => void;

describe("the desktop door", () => {
  it("loads what is needed to wait for somebody, and nothing that answers", () => {
    const loaded = new Map<string, { readonly text: string; readonly module: { exports: object } }>();
    const load = (name: string): object => {
      const known = loaded.get(name);
      if (known) return known.module.exports;
      const [text, module] = [readFileSync(join(dist, name), "utf8"), { exports: {} }];
      loaded.set(name, { text, module });
      const run = compileFunction(text, ["require", "module", "exports", "__filename"]) as Load;
      run(require, module, module.exports, join(dist, name));
      return module.exports;
    };
    const require = (name: string): object => {
      if (name === "vscode") return vscode;
      return name.startsWith("./") ? load(name.slice(2)) : (builtIn(name) as object);
    };
    assert.ok("activate" in load("extension.node.cjs"));
    const bytes = [...loaded.values()].reduce((sum, { text }) => sum + text.length, 0);
    assert.ok(bytes < largestDoor, `${bytes} bytes: ${[...loaded.keys()].join(", ")}`);
  });
});
