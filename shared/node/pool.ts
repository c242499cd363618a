import { Worker } from "node:worker_threads";
import type { FileScan, ScanOptions, Scanner } from "../model/scan.ts";
import type { SourceFile } from "../model/source.ts";
import { failedScan } from "../failed-scan.ts";

export interface PoolOptions {
  /** Worker threads, at least one. They start with the first files. */
  readonly jobs: number;
  readonly options: ScanOptions;
  /** The module that workers run; tests pass their own. */
  readonly worker?: URL;
}

/** UTF-16 units and files that go to a worker in one message, so that small files cost little. */
const batchLength = 256 * 1024;
const batchFiles = 64;

const builtWorker = new URL(import.meta.url.endsWith(".ts") ? "./worker.ts" : "./worker.js", import.meta.url);

interface Task {
  readonly file: SourceFile;
  readonly done: (scan: FileScan) => void;
  /** A worker died over a batch it was in; it goes alone now, so that only the guilty file is lost. */
  readonly alone: boolean;
}

/** Scans in worker threads. A file over which a worker dies comes back as failed, and a new worker takes the dead one's place. */
export function createPool({ jobs, options, worker: module = builtWorker }: PoolOptions): Scanner {
  const waiting: Task[] = [];
  const busy = new Map<Worker, readonly Task[]>();
  const idle: Worker[] = [];
  const workers = new Set<Worker>();
  let closed = false;
  let planned = false;

  function start(): Worker {
    const worker = new Worker(module, { workerData: options });
    workers.add(worker);
    worker.on("message", (scans: readonly FileScan[]) => {
      const tasks = busy.get(worker) ?? [];
      busy.delete(worker);
      tasks.forEach(({ file, done }, index) => done(scans[index] ?? failedScan(file.path)));
      idle.push(worker);
      dispatch();
    });
    worker.on("error", () => bury(worker));
    worker.on("exit", () => bury(worker));
    return worker;
  }

  function bury(worker: Worker): void {
    if (!workers.delete(worker)) return;
    const tasks = busy.get(worker) ?? [];
    busy.delete(worker);
    const position = idle.indexOf(worker);
    if (position >= 0) idle.splice(position, 1);
    if (tasks.length === 1 || closed) for (const { file, done } of tasks) done(failedScan(file.path));
    else waiting.unshift(...tasks.map((task) => ({ ...task, alone: true })));
    dispatch();
  }

  function dispatch(): void {
    while (waiting.length > 0 && !closed) {
      const worker = idle.pop() ?? (workers.size < Math.max(jobs, 1) ? start() : undefined);
      if (worker === undefined) return;
      const tasks = nextBatch(waiting);
      busy.set(worker, tasks);
      worker.postMessage(tasks.map(({ file }) => file));
    }
  }

  /** Files that are handed in together go out together. */
  function plan(): void {
    if (planned) return;
    planned = true;
    queueMicrotask(() => {
      planned = false;
      dispatch();
    });
  }

  return {
    scan: (file) =>
      new Promise((done) => {
        if (closed) return done(failedScan(file.path));
        waiting.push({ file, done, alone: false });
        plan();
      }),
    async close() {
      closed = true;
      for (const { file, done } of waiting.splice(0)) done(failedScan(file.path));
      await Promise.all([...workers].map((worker) => worker.terminate()));
    },
  };
}

function nextBatch(waiting: Task[]): readonly Task[] {
  let length = 0;
  let count = 0;
  for (const { file, alone } of waiting.slice(0, batchFiles)) {
    if (count > 0 && (alone || length + file.text.length > batchLength)) break;
    length += file.text.length;
    count += 1;
    if (alone) break;
  }
  return waiting.splice(0, count);
}
