import { progressPhrase } from "../shared/report/wording/index.ts";
import type { Stream } from "./terminal.ts";

/** Reports how far long work has come; silent for work that takes less than a second. */
export interface Progress {
  readonly advance: (done: number, all: number) => void;
  readonly end: () => void;
}

export const noProgress: Progress = { advance: () => {}, end: () => {} };

const quietFor = 1000;
const redrawEvery = 100;
const width = 24;

/** A bar on one line of a terminal. `now` gives milliseconds. */
export function createProgressBar(stream: Stream, now: () => number): Progress {
  const started = now();
  let drawn = 0;
  return {
    advance(done, all) {
      const at = now();
      if (at - started < quietFor || at - drawn < redrawEvery) return;
      drawn = at;
      const filled = Math.floor((width * done) / Math.max(1, all));
      stream.write(`\r[${"#".repeat(filled)}${" ".repeat(width - filled)}] ${progressPhrase(done, all)}`);
    },
    end() {
      if (drawn > 0) stream.write(`\r\u001b[K`);
    },
  };
}
