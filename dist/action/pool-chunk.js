import { i as unpack, o as failedScan } from "./look-chunk.js";
import { extname } from "node:path";
import { Worker } from "node:worker_threads";
// shared/node/pool.ts
/** Bytes (UTF-16 units of a text) and files that go to a worker in one message, so that small files cost little. */
const batchLength = 524288;
const batchFiles = 128;
/** Batches that a worker has at hand: it never waits for the next while this thread takes its answers. */
const batchesAhead = 2;
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
	/** What each worker has at hand, the batch first that it looks at. */
	const underway = /* @__PURE__ */ new Map();
	let closed = false;
	let planned = false;
	function start() {
		const worker = new Worker(module, {
			workerData: options,
			resourceLimits
		});
		underway.set(worker, []);
		worker.on("message", (answers) => {
			const tasks = underway.get(worker)?.shift() ?? [];
			dispatch();
			tasks.forEach(({ file, done }, index) => {
				const answer = answers[index];
				done(answer === void 0 ? failed(file) : unpack(answer, file.path));
			});
		});
		worker.on("error", () => {});
		worker.on("exit", () => bury(worker));
		return worker;
	}
	function bury(worker) {
		const batches = underway.get(worker);
		if (!batches) return;
		underway.delete(worker);
		const [guilty = [], ...untouched] = batches;
		const again = guilty.length === 1 ? [] : guilty.map((task) => ({
			...task,
			alone: true
		}));
		if (!closed) waiting.unshift(...again, ...untouched.flat());
		for (const { file, done } of closed ? batches.flat() : again.length === 0 ? guilty : []) done(failed(file));
		dispatch();
	}
	function dispatch() {
		while (waiting.length > 0 && !closed) {
			const worker = nextWorker();
			if (worker === void 0) return;
			const tasks = nextBatch(waiting);
			underway.get(worker)?.push(tasks);
			worker.postMessage(tasks.map(({ file }) => file));
		}
	}
	/** Who has nothing to do, else a new one, else who has the least to do. */
	function nextWorker() {
		const [idlest] = [...underway].toSorted(([, one], [, other]) => one.length - other.length);
		if (underway.size < Math.max(jobs, 1) && idlest?.[1].length !== 0) return start();
		return idlest && idlest[1].length < batchesAhead ? idlest[0] : void 0;
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
		async scan({ path, text }) {
			const answer = await look({
				path,
				text
			});
			return "scan" in answer ? answer.scan : failedScan(path);
		},
		async close() {
			closed = true;
			for (const { file, done } of waiting.splice(0)) done(failed(file));
			await Promise.all([...underway.keys()].map((worker) => worker.terminate()));
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
