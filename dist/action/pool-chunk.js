import { t as failedScan } from "./failed-scan-chunk.js";
import { i as unpack } from "./look-chunk.js";
import { extname } from "node:path";
import { Worker } from "node:worker_threads";
// shared/node/pool.ts
/** Bytes (UTF-16 units of a text) and files that go to a worker in one message, so that small files cost little. */
const batchLength = 1048576;
const batchFiles = 256;
/**
* Texts live for a moment only; with more room for them, V8 would let hundreds of megabytes gather. It lets the less
* gather the lower the limit of the old ones is; a file of 20 MB that holds nothing but secrets needs less.
*/
const resourceLimits = {
	maxYoungGenerationSizeMb: 24,
	maxOldGenerationSizeMb: 1024
};
const builtWorker = new URL(`./worker${extname(import.meta.url)}`, import.meta.url);
const failed = ({ path }) => ({
	scan: failedScan(path),
	bytes: 0
});
/** Scans in worker threads. A file over which a worker dies comes back as failed, and a new worker takes the dead one's place. */
function createPool({ jobs, options, worker: module = builtWorker }) {
	const waiting = [];
	const busy = /* @__PURE__ */ new Map();
	const idle = [];
	const workers = /* @__PURE__ */ new Set();
	let closed = false;
	let planned = false;
	function start() {
		const worker = new Worker(module, {
			workerData: options,
			resourceLimits
		});
		workers.add(worker);
		worker.on("message", (answers) => {
			const tasks = busy.get(worker) ?? [];
			busy.delete(worker);
			tasks.forEach(({ file, done }, index) => {
				const answer = answers[index];
				done(answer === void 0 ? failed(file) : unpack(answer, file.path));
			});
			idle.push(worker);
			dispatch();
		});
		worker.on("error", () => bury(worker));
		worker.on("exit", () => bury(worker));
		return worker;
	}
	function bury(worker) {
		if (!workers.delete(worker)) return;
		const tasks = busy.get(worker) ?? [];
		busy.delete(worker);
		const position = idle.indexOf(worker);
		if (position >= 0) idle.splice(position, 1);
		if (tasks.length === 1 || closed) for (const { file, done } of tasks) done(failed(file));
		else waiting.unshift(...tasks.map((task) => ({
			...task,
			alone: true
		})));
		dispatch();
	}
	function dispatch() {
		while (waiting.length > 0 && !closed) {
			const worker = idle.pop() ?? (workers.size < Math.max(jobs, 1) ? start() : void 0);
			if (worker === void 0) return;
			const tasks = nextBatch(waiting);
			busy.set(worker, tasks);
			worker.postMessage(tasks.map(({ file }) => file));
		}
	}
	/** Files that are handed in together go out together. */
	function plan() {
		if (planned) return;
		planned = true;
		queueMicrotask(() => {
			planned = false;
			dispatch();
		});
	}
	const look = (file) => new Promise((done) => {
		if (closed) return done(failed(file));
		waiting.push({
			file,
			done,
			alone: false
		});
		plan();
	});
	return {
		look,
		async scan(file) {
			const answer = await look(file);
			return "scan" in answer ? answer.scan : failedScan(file.path);
		},
		async close() {
			closed = true;
			for (const { file, done } of waiting.splice(0)) done(failed(file));
			await Promise.all([...workers].map((worker) => worker.terminate()));
		}
	};
}
function nextBatch(waiting) {
	let length = 0;
	let count = 0;
	for (const { file, alone } of waiting.slice(0, batchFiles)) {
		if (count > 0 && (alone || length + lengthOf(file) > batchLength)) break;
		length += lengthOf(file);
		count += 1;
		if (alone) break;
	}
	return waiting.splice(0, count);
}
function lengthOf(file) {
	return "text" in file ? file.text.length : file.bytes;
}
export { createPool };
