import { createInPlaceScanner } from "../shared/scanner.ts";
import type { WebWorker, WorkerAnswer, WorkerQuestion } from "./worker-scanner.ts";

declare const self: Pick<WebWorker, "onmessage" | "postMessage">;

/** The worker of the web door: everything that reads files, with all parsers. */
let scanner = createInPlaceScanner({});

self.onmessage = ({ data }) => {
  const question = data as WorkerQuestion;
  if ("options" in question) scanner = createInPlaceScanner(question.options);
  else
    void scanner.scan(question.file).then((scan) => self.postMessage({ id: question.id, scan } satisfies WorkerAnswer));
};
