import { parentPort } from "node:worker_threads";
import type { SourceFile } from "../../shared/model/source.ts";
import { failedScan } from "../../shared/scan-of-nothing.ts";

/** Answers each file with an empty scan; `die` ends the worker at once, `throw` lets it fall over an error. */
parentPort?.on("message", (files: readonly SourceFile[]) => {
  for (const { path, text } of files) {
    if (path === "die" || text === "die") process.exit(3);
    if (text === "throw") throw new Error("made up");
  }
  parentPort?.postMessage(files.map(({ path }) => ({ scan: { ...failedScan(path), problems: [] }, bytes: 0 })));
});
