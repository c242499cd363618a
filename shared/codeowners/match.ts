import type { CodeownersRule, Custody } from "../model/codeowners.ts";
import { indexGlobs } from "../text/glob-index.ts";
import type { Globbed } from "../text/glob-index.ts";
import { compileGlob } from "./globs.ts";

/** A rule line; an excluding one takes its section's hands off what it matches. */
export interface RuleLine {
  readonly rule: CodeownersRule;
  readonly excludes: boolean;
}

/** The deciding rules for a path: the last match of each section, unless the section excludes the path. */
export function createCustody(lines: readonly Globbed<RuleLine>[]): (path: string) => Custody {
  const candidatesFor = indexGlobs(lines, compileGlob);
  const sections = [...new Set(lines.map(({ value }) => value.rule.section))];
  const order = new Map(sections.map((section, index) => [section, index]));
  const oneDecides = sections.length === 1 && !lines.some(({ value }) => value.excludes);
  return (path) => {
    const candidates = candidatesFor(path);
    if (oneDecides) {
      const last = candidates.find(({ matches }) => matches(path));
      return { rules: last === undefined ? [] : [last.value.rule] };
    }
    const decided = new Map<string | undefined, CodeownersRule>();
    const excluded = new Set<string | undefined>();
    for (const { value, matches } of candidates) {
      const { section } = value.rule;
      if ((value.excludes ? excluded : decided).has(section) || !matches(path)) continue;
      if (value.excludes) excluded.add(section);
      else decided.set(section, value.rule);
    }
    const deciding = [...decided.values()].filter(({ section }) => !excluded.has(section));
    return { rules: deciding.sort((a, b) => (order.get(a.section) ?? 0) - (order.get(b.section) ?? 0)) };
  };
}
