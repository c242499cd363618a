import { parentPort, workerData } from "node:worker_threads";
import type { ScanOptions } from "../model/scan.ts";
import type { SourceFile } from "../model/source.ts";
import { createInPlaceScanner } from "../scanner.ts";
import { createLook, pack, type UnreadFile } from "./look.ts";
import { createReader } from "./read.ts";

const scanner = createInPlaceScanner(workerData as ScanOptions);
const read = createReader();

async function answer(files: readonly (SourceFile | UnreadFile)[]): Promise<void> {
  // Anew for each message, since an editor's workers live while files and links come and go.
  const look = createLook(scanner, read);
  const answers = [];
  for (const file of files) answers.push(pack(await look(file)));
  parentPort?.postMessage(answers);
}

let last: Promise<void> = Promise.resolve();

parentPort?.on("message", (files: readonly (SourceFile | UnreadFile)[]) => {
  last = last.then(() => answer(files));
});
