import { setOf, type CharacterSet, type Part } from "./pattern.ts";

/** What trying a pattern at one place can cost at worst. */
export interface Weight {
  /** Looks at a character and retreats, as a backtracking engine makes them. */
  readonly steps: number;
  /** Ways to get through to what follows. */
  readonly ways: number;
}

/** What the next part can begin with, whether nothing may have to follow, and the steps until a wrong beginning is refused. */
interface Beginning {
  readonly set: CharacterSet;
  readonly optional: boolean;
  readonly probe: number;
}

const none = setOf(/[^\s\S]/);
const anything: Beginning = { set: setOf(/[\s\S]/), optional: false, probe: 1 };
const nothing: Beginning = { set: none, optional: true, probe: 0 };

const unite = (one: CharacterSet, other: CharacterSet): CharacterSet =>
  one.map((has, index) => has || other[index] === true);
const shareNothing = (one: CharacterSet, other: CharacterSet): boolean =>
  one.every((has, index) => !has || !other[index]);

const then = (one: Beginning, next: Beginning): Beginning =>
  one.optional ? { set: unite(one.set, next.set), optional: next.optional, probe: one.probe + next.probe } : one;

function beginningOf(part: Part, backwards: boolean): Beginning {
  switch (part.kind) {
    case "character":
      return { set: part.set, optional: false, probe: 1 };
    case "sequence":
      return inOrder(part.parts, backwards)
        .map((one) => beginningOf(one, backwards))
        .reduceRight((rest, one) => {
          const joined = then(one, rest);
          return { ...joined, probe: joined.probe + 1 };
        }, nothing);
    case "choice": {
      const options = part.parts.map((one) => beginningOf(one, backwards));
      return {
        set: options.map(({ set }) => set).reduce(unite, none),
        optional: options.some(({ optional }) => optional),
        probe: options.reduce((sum, { probe }) => sum + probe, 1),
      };
    }
    case "repeat": {
      const inner = beginningOf(part.part, backwards);
      return { set: inner.set, optional: inner.optional || part.min === 0, probe: inner.probe + 2 };
    }
    // Whether these hold says nothing of the next character, so what stands before them is tried at every length.
    case "look":
    case "edge":
      return anything;
  }
}

const inOrder = (parts: readonly Part[], backwards: boolean): readonly Part[] =>
  backwards ? parts.toReversed() : parts;

/**
 * An upper bound, from the pattern alone. A repetition whose characters cannot begin what follows ends in one place:
 *
 *     [a-z]{1,80}=            1 way: only where the letters end can a = stand
 *     [a-z]{1,80}[a-f]        80 ways, and all that follows is tried 80 times
 *     (?:[a-z]{1,9}-){1,5}=   1 way: after each round stands a letter or a =
 */
export const weigh = (part: Part): Weight => weighBefore(part, nothing, false);

function weighBefore(part: Part, follow: Beginning, backwards: boolean): Weight {
  switch (part.kind) {
    case "character":
    case "edge":
      return { steps: 1, ways: 1 };
    case "look":
      return { steps: weighBefore(part.part, nothing, part.direction === -1).steps + 1, ways: 1 };
    case "choice": {
      const options = part.parts.map((one) => weighBefore(one, follow, backwards));
      return {
        steps: options.reduce((sum, { steps }) => sum + steps, 1),
        ways: (areApart(part.parts, backwards) ? Math.max : sumOf)(...options.map(({ ways }) => ways)),
      };
    }
    case "sequence":
      return weighSequence(inOrder(part.parts, backwards), follow, backwards);
    case "repeat":
      return weighRepeat(part, follow, backwards);
  }
}

function weighSequence(parts: readonly Part[], follow: Beginning, backwards: boolean): Weight {
  const follows = [follow];
  for (const part of parts.toReversed()) follows.unshift(then(beginningOf(part, backwards), follows[0] ?? nothing));
  return parts.reduce<Weight>(
    ({ steps, ways }, part, index) => {
      const one = weighBefore(part, follows[index + 1] ?? nothing, backwards);
      return { steps: steps + ways * (one.steps + 1), ways: ways * one.ways };
    },
    { steps: 1, ways: 1 },
  );
}

function weighRepeat(
  { part, min, max }: Extract<Part, { kind: "repeat" }>,
  follow: Beginning,
  backwards: boolean,
): Weight {
  const start = beginningOf(part, backwards);
  const isClear =
    shareNothing(start.set, follow.set) && (!follow.optional || sizeOf(follow.set) === 0) && !start.optional;
  const inner = weighBefore(part, then({ ...start, optional: true }, follow), backwards);
  const rounds = max - min + 1;
  const last = inner.ways ** max;
  const ways = isClear ? last : inner.ways === 1 ? rounds : inner.ways * last;
  const started = inner.ways === 1 ? max + 1 : inner.ways * last;
  return { ways, steps: 1 + started * (inner.steps + 1 + follow.probe) };
}

/** The fewest and the most characters that a part takes; what it looks at beyond them counts towards the most. */
export function lengthOf(part: Part): { readonly least: number; readonly most: number } {
  switch (part.kind) {
    case "character":
      return { least: 1, most: 1 };
    case "edge":
      return { least: 0, most: 0 };
    case "look":
      return { least: 0, most: lengthOf(part.part).most };
    case "sequence": {
      const lengths = part.parts.map(lengthOf);
      return { least: sumOf(...lengths.map(({ least }) => least)), most: sumOf(...lengths.map(({ most }) => most)) };
    }
    case "choice": {
      const lengths = part.parts.map(lengthOf);
      return {
        least: Math.min(...lengths.map(({ least }) => least)),
        most: Math.max(...lengths.map(({ most }) => most)),
      };
    }
    case "repeat": {
      const { least, most } = lengthOf(part.part);
      return { least: least * part.min, most: most === 0 ? 0 : most * part.max };
    }
  }
}

/** Random bits that the shortest text a part matches can hold, were each of its characters drawn at random. */
export function leastBits(part: Part): number {
  switch (part.kind) {
    case "character":
      return Math.log2(Math.max(1, sizeOf(part.set)));
    case "sequence":
      return sumOf(...part.parts.map(leastBits));
    case "choice":
      return Math.min(...part.parts.map(leastBits));
    case "repeat":
      return part.min === 0 ? 0 : leastBits(part.part) * part.min;
    case "look":
    case "edge":
      return 0;
  }
}

/** Whether one of the words, in lower case, stands in every text that a part matches, written out in one piece. */
export function alwaysHolds(part: Part, words: readonly string[]): boolean {
  switch (part.kind) {
    case "sequence": {
      const spelled = part.parts.map((one) => (one.kind === "character" ? letterOf(one.set) : "\n")).join("");
      return words.some((word) => spelled.includes(word)) || part.parts.some((one) => alwaysHolds(one, words));
    }
    case "choice":
      return part.parts.every((one) => alwaysHolds(one, words));
    case "repeat":
      return part.min > 0 && alwaysHolds(part.part, words);
    case "character":
    case "look":
    case "edge":
      return false;
  }
}

/** The one character of a set, whatever its case; a line end when there are several. */
function letterOf(set: CharacterSet): string {
  const codes = set.flatMap((has, code) => (has ? code : []));
  const letters = new Set(codes.map((code) => String.fromCharCode(code).toLowerCase()));
  const [letter = "\n"] = letters;
  return letters.size === 1 ? letter : "\n";
}

/** Whether the first character tells which of the parts it is. */
function areApart(parts: readonly Part[], backwards: boolean): boolean {
  const starts = parts.map((one) => beginningOf(one, backwards));
  const taken = sumOf(...starts.map(({ set }) => sizeOf(set)));
  return !starts.some(({ optional }) => optional) && taken === sizeOf(starts.map(({ set }) => set).reduce(unite, none));
}

const sizeOf = (set: CharacterSet): number => set.filter(Boolean).length;
const sumOf = (...numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
