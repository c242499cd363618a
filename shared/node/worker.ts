import { parentPort, workerData } from "node:worker_threads";
import type { ScanOptions } from "../model/scan.ts";
import type { SourceFile } from "../model/source.ts";
import { createInPlaceScanner } from "../scanner.ts";
import { createLook, pack, type UnreadFile } from "./look.ts";

const look = createLook(createInPlaceScanner(workerData as ScanOptions));

async function answer(files: readonly (SourceFile | UnreadFile)[]): Promise<void> {
  const answers = [];
  for (const file of files) answers.push(pack(await look(file)));
  parentPort?.postMessage(answers);
}

parentPort?.on("message", (files: readonly (SourceFile | UnreadFile)[]) => void answer(files));
