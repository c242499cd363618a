import { parentPort, workerData } from "node:worker_threads";
import type { ScanOptions } from "../model/scan.ts";
import type { SourceFile } from "../model/source.ts";
import { createInPlaceScanner } from "../scanner.ts";

const scanner = createInPlaceScanner(workerData as ScanOptions);

async function answer(files: readonly SourceFile[]): Promise<void> {
  const scans = [];
  for (const file of files) scans.push(await scanner.scan(file));
  parentPort?.postMessage(scans);
}

parentPort?.on("message", (files: readonly SourceFile[]) => void answer(files));
