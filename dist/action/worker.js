import { t as createInPlaceScanner } from "./scanner-chunk.js";
import { n as createLook, r as pack, s as createReader } from "./look-chunk.js";
import { parentPort, workerData } from "node:worker_threads";
// shared/node/worker.ts
const scanner = createInPlaceScanner(workerData);
const read = createReader();
async function answer(files) {
	const look = createLook(scanner, read);
	const answers = [];
	for (const file of files) answers.push(pack(await look(file)));
	parentPort?.postMessage(answers);
}
let last = Promise.resolve();
parentPort?.on("message", (files) => {
	last = last.then(() => answer(files));
});
export {};
