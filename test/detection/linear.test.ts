import assert from "node:assert/strict";
import { expressionOf } from "../../shared/detection/expression.ts";
import { typeEntries } from "../../shared/detection/providers/index.ts";
import { createWindowFinder } from "../../shared/detection/windows.ts";
import type { DetectableType } from "../../shared/model/provider.ts";
import type { CharacterSet, Part } from "../../shared/text/pattern.ts";
import { countSteps, partOf } from "./backtracking.ts";
import { examples } from "./examples.ts";
import { beginnings } from "./hostile.ts";

type Repeat = Extract<Part, { kind: "repeat" }>;

function* repeatsIn(part: Part): Generator<Repeat, void> {
  if (part.kind === "repeat") yield part;
  if (part.kind === "sequence" || part.kind === "choice") for (const inner of part.parts) yield* repeatsIn(inner);
  if (part.kind === "repeat" || part.kind === "look") yield* repeatsIn(part.part);
}

function* charactersIn(part: Part): Generator<CharacterSet, void> {
  if (part.kind === "character") yield part.set;
  if (part.kind === "sequence" || part.kind === "choice") for (const inner of part.parts) yield* charactersIn(inner);
  if (part.kind === "repeat") yield* charactersIn(part.part);
}

function shareNothing(one: Part, other: Part): boolean {
  const sets = [...charactersIn(other)];
  return [...charactersIn(one)].every((set) => sets.every((second) => set.every((has, code) => !has || !second[code])));
}

const isLong = (part: Part): boolean => part.kind === "repeat" && part.max > 1;
const isOptional = (part: Part): boolean => part.kind === "repeat" && part.min === 0;

/**
 * Whether only one way of cutting a text into the rounds of a repeated group exists: something that every round has, and
 * that nothing long in it can match, tells where a round ends. Else a text of n rounds has 2^n ways.
 *
 *     (?:[^\n]{0,200}\n){1,60}      yes: \n
 *     (?:[a-f]{1,80}\s{1,2}){1,60}  yes: \s, and [a-f] between two of them
 *     (?:[a-f]{1,80}){1,60}         no
 *     (?:[a-f]{1,80}\w){1,60}       no
 */
function hasClearRounds({ part, max }: Repeat): boolean {
  if (max <= 1 || ![...repeatsIn(part)].some(isLong)) return true;
  if (part.kind !== "sequence") return false;
  return part.parts.some(
    (mark) =>
      !isOptional(mark) &&
      part.parts.every((other) => other === mark || ![...repeatsIn(other)].some(isLong) || shareNothing(mark, other)) &&
      (!isLong(mark) || part.parts.some((other) => other !== mark && !isOptional(other) && shareNothing(mark, other))),
  );
}

/** At that, the engine searches a megabyte of the worst text for one type in about a second. */
const mostStepsACharacter = 500;
const mostCharactersAround = 30_000;
const shortText = 300;
const longText = 8_000;
const mostOfThem = 2;

/** Texts that hold the type's keywords as often as they can. */
function hostileUnits(type: DetectableType, pattern: Part): readonly string[] {
  const beginningsAndKeywords = [...beginnings(pattern)].flatMap((text) => {
    const keyword = type.keywords.find((one) => text.toLowerCase().includes(one));
    return keyword === undefined ? type.keywords.slice(0, 2).flatMap((one) => [text + one, one + text]) : [text];
  });
  const broken = (examples.get(type.id)?.find ?? []).flatMap((text) => [
    text,
    `${text.slice(0, -1)}!`,
    text.slice(0, -1),
    text.slice(0, text.length / 2),
  ]);
  return [...new Set([...type.keywords, ...beginningsAndKeywords, ...broken])];
}

/** Steps that a search for one type takes in `length` characters of one text said over and over. */
function stepsFor(type: DetectableType, pattern: Part, unit: string, length: number): number {
  const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  const windows = [...createWindowFinder([type])({ text }).values()].flat();
  let steps = 0;
  for (const { start, end } of windows) {
    const most = mostStepsACharacter * length - steps;
    steps += countSteps(pattern, text.slice(start, end), expressionOf(type.pattern).flags.includes("m"), most).steps;
  }
  return steps;
}

function assertClear(source: RegExp, expected: boolean): void {
  assert.equal([...repeatsIn(partOf(source))].every(hasClearRounds), expected, source.source);
}

function assertSteps(pattern: RegExp, text: string, expected: number): void {
  assert.equal(countSteps(partOf(pattern), text, false, Infinity).steps, expected, `${pattern.source} in ${text}`);
}

describe("linear time", () => {
  it("is judged by a reader of patterns that knows the bad ones", () => {
    assertClear(/(?:[^\n]{0,200}\n){1,60}/g, true);
    assertClear(/(?:[a-f]{1,80}\s{1,2}){1,60}/g, true);
    assertClear(/(?:[a-f]{8}-){3}/g, true);
    assertClear(/(?:[a-f]{1,80}){1,60}/g, false);
    assertClear(/(?:[a-f]{1,80}\w){1,60}/g, false);
    assertClear(/(?:[a-f]{1,80}-?){1,60}/g, false);
    assertSteps(/a/g, "bbbb", 10);
    assertSteps(/ab/g, "aaaa", 14);
    assert.ok(countSteps(partOf(/(?:a|aa){1,40}b/g), "a".repeat(30), false, 1_000_000).steps > 1_000_000);
  });

  for (const entry of typeEntries) {
    const { type } = entry;
    const expression = expressionOf(type.pattern);
    const pattern = partOf(expression);

    it(`holds for ${type.id}`, () => {
      for (const repeat of repeatsIn(pattern)) {
        assert.ok(repeat.max < Infinity, "every repetition ends");
        assert.ok(hasClearRounds(repeat), "the rounds of a repeated group are told apart");
      }
      const { before, after } = type.window ?? { before: 0, after: 0 };
      assert.ok(before + after <= mostCharactersAround, "a keyword opens a small window");

      for (const text of examples.get(type.id)?.find ?? []) {
        const { matches } = countSteps(pattern, text, expression.flags.includes("m"), Infinity);
        assert.equal(matches, [...text.matchAll(expression)].length, `read as JavaScript reads it: ${type.id}`);
      }
      const worst = hostileUnits(type, pattern)
        .map((unit) => ({ unit, steps: stepsFor(type, pattern, unit, shortText) }))
        .toSorted((one, other) => other.steps - one.steps)
        .slice(0, mostOfThem);
      for (const { unit } of worst) {
        const steps = stepsFor(type, pattern, unit, longText);
        assert.ok(steps < mostStepsACharacter * longText, `few steps in ${unit.slice(0, 80)}`);
      }
    });
  }
});
