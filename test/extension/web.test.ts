import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import type { WorkerAnswer, WorkerQuestion } from "../../extension/worker-scanner.ts";
import { files } from "./in-host/workspace.ts";

const dist = join(import.meta.dirname, "../../dist");
const read = (name: string): string => readFileSync(join(dist, name), "utf8");

/** Bytes, minified, that an editor on the web loads to begin with. */
const largestDoor = 1_200_000;

/** What a web worker has of what the extension uses; above all no `process` and no `Buffer`. */
const globals = { console, performance, setTimeout, clearTimeout, queueMicrotask, TextDecoder, TextEncoder };

type Load = (module: { exports: object }, require: (name: string) => object) => void;

describe("the web door", () => {
  it("loads in one piece where there is no Node, asking for nothing but vscode", () => {
    const asked: string[] = [];
    const module = { exports: {} };
    const wrapped = `(function (module, require) { const exports = module.exports; ${read("extension.web.cjs")}\n})`;
    const load = runInNewContext(wrapped, { ...globals }) as Load;
    load(module, (name) => {
      asked.push(name);
      return {};
    });
    assert.deepEqual(asked, ["vscode"]);
    assert.deepEqual(Object.keys(module.exports), ["activate"]);
  });

  it("leaves the parsers to its worker", () => {
    const door = read("extension.web.cjs");
    assert.ok(door.length < largestDoor, `${door.length} bytes`);
    assert.ok(!door.includes("workflow-root"));
    assert.ok(read("worker.web.js").includes("workflow-root"));
  });
});

/** What the worker has of its own side. */
interface Self {
  onmessage?: (event: { readonly data: WorkerQuestion }) => void;
  postMessage?: (answer: WorkerAnswer) => void;
}

describe("the worker of the web door", () => {
  it("scans where there is no Node, in the form that it is asked and answers in", async () => {
    const self: Self = {};
    runInNewContext(read("worker.web.js"), { ...globals, self });
    const answered = new Promise<WorkerAnswer>((resolve) => (self.postMessage = resolve));
    self.onmessage?.({ data: { options: {} } });
    const [workflow] = Object.entries(files).filter(([path]) => path.startsWith(".github/workflows/"));
    assert.ok(workflow);
    self.onmessage?.({ data: { id: 7, file: { path: workflow[0], text: workflow[1] } } });
    const { id, scan } = await answered;
    assert.equal(`${id}: ${scan.findings.map(({ name }) => name).join()}`, "7: NPM_TOKEN");
  });
});
