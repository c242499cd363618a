/** The same draws for the same seed, so that a fault is found again. */
export interface Chance {
  /** A whole number from 0 up to, but not, the limit. */
  readonly below: (limit: number) => number;
  readonly pick: <T>(choices: readonly T[]) => T;
}

/** Numerical Recipes' linear congruential generator, of which the upper bits are used. */
export function createChance(seed: number): Chance {
  let state = seed;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return {
    below,
    pick: (choices) => {
      const choice = choices[below(choices.length)];
      if (choice === undefined) throw new RangeError("nothing to choose from");
      return choice;
    },
  };
}
