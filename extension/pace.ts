/** Calls of so many milliseconds make one run. */
const gatherMilliseconds = 20;

/** After a run others have so many times as long to themselves as it took: less where somebody waits for the next. */
const rest = { awaited: 3, other: 10 } as const;

/** Runs something again and again, at a pace that leaves the time to others. */
export interface Pace {
  /** Many calls in a moment make one run, with which all of them resolve; it comes sooner if one of them is awaited. */
  readonly run: (how?: keyof typeof rest) => Promise<void>;
  /** No run begins afterwards; what waits for one resolves. */
  readonly end: () => void;
}

/** `work` gives for how many milliseconds it kept others from their turn; what it waited for does not count. */
export function createPace(work: () => Promise<number>): Pace {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Infinity;
  let waiting: PromiseWithResolvers<void> | undefined;
  let last = { end: -Infinity, milliseconds: 0 };
  let ended = false;

  async function begin(): Promise<void> {
    const begun = waiting;
    timer = waiting = undefined;
    due = Infinity;
    last = { milliseconds: await work(), end: performance.now() };
    begun?.resolve();
  }

  return {
    run(how = "other") {
      if (ended) return Promise.resolve();
      waiting ??= Promise.withResolvers<void>();
      const now = performance.now();
      const at = Math.max(now + gatherMilliseconds, last.end + last.milliseconds * rest[how]);
      if (at < due) {
        clearTimeout(timer);
        due = at;
        timer = setTimeout(() => void begin(), at - now);
      }
      return waiting.promise;
    },
    end() {
      ended = true;
      clearTimeout(timer);
      waiting?.resolve();
    },
  };
}
