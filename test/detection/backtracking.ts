import { hasCharacter, parsePattern, setOf, type CharacterSet, type Part } from "../../shared/text/pattern.ts";

/** Throws for a pattern that our reader of patterns does not know. */
export function partOf({ source, flags }: RegExp): Part {
  const parsed = parsePattern(source, flags.includes("i"));
  if (!parsed || /[^dgim]/.test(flags)) throw new Error(`A pattern that nobody can read: ${source}`);
  return parsed.whole;
}

type Direction = Extract<Part, { kind: "look" }>["direction"];

function has(set: CharacterSet, text: string, at: number): boolean {
  return at >= 0 && at < text.length && hasCharacter(set, text.charCodeAt(at));
}

/** What a search took that tries every way there is, as JavaScript's engine does: each look at a character, each retreat. */
export interface Search {
  readonly steps: number;
  readonly matches: number;
}

/** Searches a text from front to back as `matchAll` does. Stops where `mostSteps` are taken. */
export function countSteps(pattern: Part, text: string, isMultiline: boolean, mostSteps: number): Search {
  let steps = 0;
  let matches = 0;

  function run(part: Part, at: number, direction: Direction, next: (at: number) => boolean): boolean {
    if (++steps > mostSteps) return false;
    switch (part.kind) {
      case "character":
        return has(part.set, text, direction === 1 ? at : at - 1) && next(at + direction);
      case "choice":
        return part.parts.some((option) => run(option, at, direction, next));
      case "sequence": {
        const parts = direction === 1 ? part.parts : part.parts.toReversed();
        const follow = (index: number, from: number): boolean => {
          const following = parts[index];
          return following ? run(following, from, direction, (to) => follow(index + 1, to)) : next(from);
        };
        return follow(0, at);
      }
      case "repeat":
        return part.part.kind === "character"
          ? repeatCharacter(part.part.set, part, at, direction, next)
          : repeatPart(part, 0, at, direction, next);
      case "look":
        return run(part.part, at, part.direction, () => true) !== part.negative && next(at);
      case "edge":
        return isEdge(part.edge, at) && next(at);
    }
  }

  function repeatCharacter(
    set: CharacterSet,
    { min, max, lazy }: { readonly min: number; readonly max: number; readonly lazy: boolean },
    at: number,
    direction: Direction,
    next: (at: number) => boolean,
  ): boolean {
    const reach = (count: number): boolean => {
      steps++;
      return has(set, text, direction === 1 ? at + count : at - count - 1);
    };
    let count = 0;
    if (!lazy) {
      while (count < max && reach(count)) count++;
      for (; count >= min && steps <= mostSteps; count--) if (next(at + direction * count)) return true;
      return false;
    }
    for (; count <= max && steps <= mostSteps; count++) {
      if (count >= min && next(at + direction * count)) return true;
      if (count === max || !reach(count)) return false;
    }
    return false;
  }

  function repeatPart(
    repeat: Extract<Part, { kind: "repeat" }>,
    count: number,
    at: number,
    direction: Direction,
    next: (at: number) => boolean,
  ): boolean {
    const once = (): boolean =>
      count < repeat.max &&
      run(repeat.part, at, direction, (to) => to !== at && repeatPart(repeat, count + 1, to, direction, next));
    const enough = (): boolean => count >= repeat.min && next(at);
    return repeat.lazy ? enough() || once() : once() || enough();
  }

  function isEdge(edge: "start" | "end" | "word", at: number): boolean {
    if (edge === "word") return has(wordSet, text, at - 1) !== has(wordSet, text, at);
    const isOuter = edge === "start" ? at === 0 : at === text.length;
    return isOuter || (isMultiline && has(lineEndSet, text, edge === "start" ? at - 1 : at));
  }

  let start = 0;
  while (start <= text.length && steps <= mostSteps) {
    let end = start;
    const found = run(pattern, start, 1, (at) => {
      end = at;
      return true;
    });
    if (found) matches++;
    start = Math.max(end, start + 1);
  }
  return { steps, matches };
}

const wordSet = setOf(/\w/);
const lineEndSet = setOf(/[\r\n]/);
