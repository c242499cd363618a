import type { NamedValue, Pattern } from "../model/provider.ts";
import { assignment } from "./providers/patterns.ts";

const nameOf = ({ name }: NamedValue): string => String.raw`(?:${name})[\w.-]{0,30}(?![\w.-])`;

const expressions = new WeakMap<Pattern, RegExp>();

/** What finds a pattern in a text, the same one each time, and tells where its groups are. */
export function expressionOf(pattern: Pattern): RegExp {
  let expression = expressions.get(pattern);
  if (!expression) {
    expression =
      pattern instanceof RegExp
        ? new RegExp(pattern.source, `${pattern.flags}d`)
        : new RegExp(`${nameOf(pattern)}${assignment}(?<secret>${pattern.form})(?![\\w+/=-])`, "dgi");
    expressions.set(pattern, expression);
  }
  return expression;
}

const names = new WeakMap<NamedValue, RegExp>();

/**
 * False where no match can be, since there is no such name. Hundreds of types have a name, which is quick to look for; to
 * compile what follows for each of them takes as long as to scan 20 MB.
 */
export function mayHold(text: string, pattern: Pattern): boolean {
  if (pattern instanceof RegExp) return true;
  let name = names.get(pattern);
  if (!name) names.set(pattern, (name = new RegExp(nameOf(pattern), "i")));
  return name.test(text);
}
