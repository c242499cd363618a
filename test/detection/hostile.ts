import type { CharacterSet, Part } from "../../shared/text/pattern.ts";

/** Characters that many classes share come first: they keep the most repetitions going at once. */
const favourites = "aA0-_./+= \n\"'";
const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(index + 32)).join("");

function characterOf(set: CharacterSet): string {
  return Array.from(favourites + printable).find((character) => set[character.charCodeAt(0)]) ?? "é";
}

const mostVariants = 6;
const longestRun = 60;

/** Short texts that a part matches, one for each way through its alternatives; repetitions as short as they may be. */
function shortTexts(part: Part): readonly string[] {
  switch (part.kind) {
    case "character":
      return [characterOf(part.set)];
    case "choice":
      return part.parts.flatMap(shortTexts).slice(0, mostVariants);
    case "sequence":
      return part.parts.reduce<readonly string[]>((texts, next) => append(texts, shortTexts(next)), [""]);
    case "repeat":
      return shortTexts(part.part).map((text) => text.repeat(Math.min(part.min, longestRun)));
    case "look":
    case "edge":
      return [""];
  }
}

function append(texts: readonly string[], endings: readonly string[]): readonly string[] {
  return texts.flatMap((text) => endings.map((ending) => text + ending)).slice(0, mostVariants);
}

/**
 * Beginnings of what a pattern matches, up to each of its parts, and on into each repetition: said over and over, they
 * let a search begin at many places and fail late at each.
 *
 *     https?:\/\/[^"]{3,900}\?   http:   http://   http://aaa   http://aaaaaaaaa   http://aaa?
 */
export function beginnings(pattern: Part): ReadonlySet<string> {
  const found = new Set<string>();
  for (const way of waysThrough(pattern)) {
    let texts: readonly string[] = [""];
    for (const part of way) {
      texts = append(texts, shortTexts(part));
      for (const text of texts) {
        found.add(text);
        if (part.kind === "repeat") found.add(text + (shortTexts(part.part)[0] ?? "").repeat(longestRun));
      }
    }
  }
  found.delete("");
  return found;
}

function waysThrough(pattern: Part): readonly (readonly Part[])[] {
  if (pattern.kind === "choice") return pattern.parts.flatMap(waysThrough);
  if (pattern.kind !== "sequence") return [[pattern]];
  const [only] = pattern.parts;
  return pattern.parts.length === 1 && only ? waysThrough(only) : [pattern.parts];
}
