import assert from "node:assert/strict";
import { createWorkerScanner, type WebWorker } from "../../extension/worker-scanner.ts";

const file = { path: "a.ts", text: "" };

/** A browser's worker as far as it can go wrong. */
const worker = (postMessage: WebWorker["postMessage"] = () => {}): WebWorker => ({
  onmessage: null,
  onerror: null,
  postMessage,
  terminate: () => {},
});

async function assertFails(scan: Promise<{ readonly problems: readonly { readonly code: string }[] }>): Promise<void> {
  assert.deepEqual(
    (await scan).problems.map(({ code }) => code),
    ["scan-failed"],
  );
}

describe("a scanner in a web worker", () => {
  it("counts a file as failed where the browser gives no worker", () =>
    assertFails(
      createWorkerScanner({}, () => {
        throw new Error("refused");
      }).scan(file),
    ));

  it("counts the files as failed over which the worker dies, and starts another for the next", async () => {
    const started: WebWorker[] = [];
    const scanner = createWorkerScanner({}, () => {
      const one = worker();
      started.push(one);
      return one;
    });
    const scan = scanner.scan(file);
    started[0]?.onerror?.({});
    await assertFails(scan);
    const next = scanner.scan(file);
    assert.equal(started.length, 2);
    await scanner.close();
    await assertFails(next);
  });
});
