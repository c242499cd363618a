/** Works through all of them, so many at a time; resolves when all are done, rejects with the first fault. */
export async function inLanes<T>(count: number, all: Iterable<T>, work: (one: T) => Promise<void>): Promise<void> {
  const waiting = all[Symbol.iterator]();
  const lane = async () => {
    for (let next = waiting.next(); !next.done; next = waiting.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: count }, lane));
}
