/** Calls of so many milliseconds make one run. */
const gatherMilliseconds = 20;

/** Runs take at most one part in so many of the time, however long one is. */
const share = 10;

/** Runs something again and again, at a pace that leaves the time to others. */
export interface Pace {
  /** Many calls in a moment make one run, with which all of them resolve. */
  readonly run: () => Promise<void>;
  /** No run begins afterwards; what waits for one resolves. */
  readonly end: () => void;
}

/** `work` gives for how many milliseconds it kept others from their turn; what it waited for does not count. */
export function createPace(work: () => Promise<number>): Pace {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: PromiseWithResolvers<void> | undefined;
  let lastMilliseconds = 0;
  let ended = false;

  async function begin(): Promise<void> {
    const begun = waiting;
    timer = waiting = undefined;
    lastMilliseconds = await work();
    begun?.resolve();
  }

  return {
    run() {
      if (ended) return Promise.resolve();
      waiting ??= Promise.withResolvers<void>();
      timer ??= setTimeout(() => void begin(), Math.max(gatherMilliseconds, lastMilliseconds * share));
      return waiting.promise;
    },
    end() {
      ended = true;
      clearTimeout(timer);
      waiting?.resolve();
    },
  };
}
