import { t as createInPlaceScanner } from "./scanner-chunk.js";
import { parentPort, workerData } from "node:worker_threads";
// shared/node/worker.ts
const scanner = createInPlaceScanner(workerData);
async function answer(files) {
	const scans = [];
	for (const file of files) scans.push(await scanner.scan(file));
	parentPort?.postMessage(scans);
}
parentPort?.on("message", (files) => void answer(files));
export {};
