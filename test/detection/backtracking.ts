/** The parts of a regular expression, as far as our patterns use them. */
export type Part =
  | { readonly kind: "character"; readonly set: CharacterSet }
  | { readonly kind: "sequence" | "choice"; readonly parts: readonly Part[] }
  | { readonly kind: "repeat"; readonly part: Part; readonly min: number; readonly max: number; readonly lazy: boolean }
  | { readonly kind: "look"; readonly part: Part; readonly direction: Direction; readonly negative: boolean }
  | { readonly kind: "edge"; readonly edge: "start" | "end" | "word" };

type Direction = 1 | -1;

/** One flag for each ASCII character, and a last one for all the others. */
export type CharacterSet = readonly boolean[];

const others = 128;

/** Throws for syntax that our patterns do not use, such as back references and sticky or unicode flags. */
export function parsePattern({ source, flags }: RegExp): Part {
  const ignoresCase = flags.includes("i");
  let at = 0;

  function parseChoice(): Part {
    const parts = [parseSequence()];
    while (source[at] === "|") {
      at++;
      parts.push(parseSequence());
    }
    return parts.length === 1 && parts[0] ? parts[0] : { kind: "choice", parts };
  }

  function parseSequence(): Part {
    const parts: Part[] = [];
    while (at < source.length && source[at] !== "|" && source[at] !== ")") parts.push(parseRepeat());
    return { kind: "sequence", parts };
  }

  function parseRepeat(): Part {
    const part = parseAtom();
    const quantifier = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})(\??)/.exec(source.slice(at));
    if (!quantifier) return part;
    at += quantifier[0].length;
    const [, sign, min = "", comma, max = "", lazy] = quantifier;
    return {
      kind: "repeat",
      part,
      min: sign === undefined ? Number(min) : sign === "+" ? 1 : 0,
      max: sign === "?" ? 1 : sign !== undefined || (comma !== "" && max === "") ? Infinity : Number(max || min),
      lazy: lazy === "?",
    };
  }

  function parseAtom(): Part {
    const character = source[at++] ?? "";
    if (character === "(") return parseGroup();
    if (character === "[") return { kind: "character", set: parseClass() };
    if (character === "^" || character === "$") return { kind: "edge", edge: character === "^" ? "start" : "end" };
    if (character === ".") return { kind: "character", set: complement(setOf(/[\r\n]/)) };
    if (character !== "\\") return { kind: "character", set: literal(character) };
    if (source[at] === "b") {
      at++;
      return { kind: "edge", edge: "word" };
    }
    return { kind: "character", set: parseEscape() };
  }

  function parseGroup(): Part {
    const opening = /^\?(?::|(<?)([=!])|<\w+>)/.exec(source.slice(at));
    at += opening?.[0].length ?? 0;
    const part = parseChoice();
    if (source[at++] !== ")") throw new Error(`A group without an end in ${source}`);
    const [, behind, sign] = opening ?? [];
    if (sign === undefined) return part;
    return { kind: "look", part, direction: behind === "<" ? -1 : 1, negative: sign === "!" };
  }

  function parseEscape(): CharacterSet {
    const escape = /^(?:x[0-9a-f]{2}|[dwsDWSrnt]|[^A-Za-z0-9])/.exec(source.slice(at))?.[0];
    if (escape === undefined) throw new Error(`An escape that nobody knows in ${source}`);
    at += escape.length;
    return setOf(new RegExp(`\\${escape}`, ignoresCase ? "i" : ""));
  }

  function parseClass(): CharacterSet {
    const start = at;
    while (source[at] !== "]") at += source[at] === "\\" ? 2 : 1;
    return setOf(new RegExp(`[${source.slice(start, at++)}]`, ignoresCase ? "i" : ""));
  }

  function literal(character: string): CharacterSet {
    return setOf(new RegExp(character.replace(/[/{}\]-]/, "\\$&"), ignoresCase ? "i" : ""));
  }

  const part = parseChoice();
  if (at !== source.length || /[^gim]/.test(flags)) throw new Error(`A pattern that nobody can read: ${source}`);
  return part;
}

function setOf(pattern: RegExp): CharacterSet {
  return Array.from({ length: others + 1 }, (_, code) => pattern.test(code < others ? String.fromCharCode(code) : "é"));
}

function complement(set: CharacterSet): CharacterSet {
  return set.map((has) => !has);
}

function has(set: CharacterSet, text: string, at: number): boolean {
  return at >= 0 && at < text.length && set[Math.min(text.charCodeAt(at), others)] === true;
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
