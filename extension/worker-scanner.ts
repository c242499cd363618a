import { failedScan } from "../shared/scan-of-nothing.ts";
import type { FileScan, ScanOptions, Scanner } from "../shared/model/scan.ts";
import type { SourceFile } from "../shared/model/source.ts";

/** What of a web worker is used; Node's types have none. */
export interface WebWorker {
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  onerror: ((event: unknown) => void) | null;
  postMessage(message: unknown): void;
  terminate(): void;
}

/** What goes to the worker: the first message opens it, the others are files. */
export type WorkerQuestion = { readonly options: ScanOptions } | { readonly id: number; readonly file: SourceFile };

export interface WorkerAnswer {
  readonly id: number;
  readonly scan: FileScan;
}

/**
 * Scans in a worker of the browser, which starts with the first file. Files that it dies over count as failed, and the
 * next file starts another.
 */
export function createWorkerScanner(options: ScanOptions, start: () => WebWorker): Scanner {
  const waiting = new Map<number, { readonly path: string; readonly done: (scan: FileScan) => void }>();
  let worker: WebWorker | undefined;
  let count = 0;

  function end(): void {
    worker?.terminate();
    worker = undefined;
    for (const { path, done } of waiting.values()) done(failedScan(path));
    waiting.clear();
  }

  function open(): WebWorker {
    const opened = start();
    opened.onmessage = ({ data }) => {
      const { id, scan } = data as WorkerAnswer;
      waiting.get(id)?.done(scan);
      waiting.delete(id);
    };
    opened.onerror = end;
    opened.postMessage({ options } satisfies WorkerQuestion);
    return opened;
  }

  return {
    scan: (file) =>
      new Promise((done) => {
        try {
          worker ??= open();
        } catch {
          return done(failedScan(file.path));
        }
        const id = count++;
        waiting.set(id, { path: file.path, done });
        worker.postMessage({ id, file } satisfies WorkerQuestion);
      }),
    close: async () => end(),
  };
}
