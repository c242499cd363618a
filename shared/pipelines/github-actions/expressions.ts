import type { Expr } from "@actions/expressions/ast";
import { computedName, everySecret } from "../../model/finding.ts";
import type { Range } from "../../model/source.ts";
import { presentable } from "../presentable.ts";
import type { Access } from "../shell.ts";

/** The name under which both `secrets.GITHUB_TOKEN` and `github.token` are reported. */
export const runToken = "GITHUB_TOKEN";

/** GitHub's grammar of expressions. */
export interface Grammar {
  /** Names in the order of the expression; `undefined` when GitHub's parser refuses it. */
  readonly names: (expression: string) => readonly string[] | undefined;
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/contexts */
const contexts = "env github inputs job jobs matrix needs runner secrets steps strategy vars".split(" ");

const functions = ["always", "cancelled", "failure", "hashFiles", "success"].map((name) => ({
  name,
  minArgs: 0,
  maxArgs: Number.MAX_SAFE_INTEGER,
}));

/** Nearly every expression that names a secret; GitHub's parser would say no more of it. */
const plainAccess = /^\s*secrets\.([A-Za-z_]\w*)\s*$/i;

/** Loads GitHub's expression parser, which only readers of workflows pay for. */
export async function loadGrammar(): Promise<Grammar> {
  const { Lexer } = await import("@actions/expressions/lexer");
  const { Parser } = await import("@actions/expressions/parser");
  const ast = await import("@actions/expressions/ast");

  function textOf(index: Expr): string | undefined {
    return index instanceof ast.Literal ? index.literal.coerceString() : undefined;
  }

  function contextOf(expression: Expr): string | undefined {
    const inner = expression instanceof ast.Grouping ? expression.group : expression;
    return inner instanceof ast.ContextAccess ? inner.name.lexeme.toLowerCase() : undefined;
  }

  function visit(expression: Expr): readonly string[] {
    if (expression instanceof ast.IndexAccess) {
      const context = contextOf(expression.expr);
      const name = textOf(expression.index);
      if (context === "github") return name?.toLowerCase() === "token" ? [runToken] : nested(expression.index);
      if (context !== "secrets") return [...visit(expression.expr), ...nested(expression.index)];
      if (expression.index instanceof ast.Star) return [everySecret];
      return name === undefined ? [computedName, ...nested(expression.index)] : [nameOf(name)];
    }
    if (expression instanceof ast.ContextAccess) return contextOf(expression) === "secrets" ? [everySecret] : [];
    if (expression instanceof ast.Grouping) return visit(expression.group);
    if (expression instanceof ast.Unary) return visit(expression.expr);
    if (expression instanceof ast.Binary) return [...visit(expression.left), ...visit(expression.right)];
    if (expression instanceof ast.Logical || expression instanceof ast.FunctionCall)
      return expression.args.flatMap(visit);
    return [];
  }

  function nested(index: Expr): readonly string[] {
    return index instanceof ast.Star ? [] : visit(index);
  }

  return {
    names(expression) {
      const name = plainAccess.exec(expression)?.[1];
      if (name !== undefined) return [nameOf(name)];
      try {
        return visit(new Parser(new Lexer(expression).lex().tokens, contexts, functions).parse());
      } catch {
        return undefined;
      }
    },
  };
}

/** The expressions inside `${{ }}`, read as GitHub reads them: a `}}` within quotes ends nothing, nor does a missing one. */
export function splitExpressions(value: string): readonly string[] {
  const expressions: string[] = [];
  for (let open = value.indexOf("${{"); open >= 0;) {
    const close = closingBraces(value, open + 3);
    expressions.push(value.slice(open + 3, close));
    open = value.indexOf("${{", close);
  }
  return expressions;
}

function closingBraces(value: string, from: number): number {
  let quoted = false;
  for (let at = from; at < value.length; at += 1) {
    if (value[at] === "'") quoted = !quoted;
    else if (!quoted && value.startsWith("}}", at)) return at;
  }
  return value.length;
}

/**
 * Names are in upper case since GitHub ignores case there; {@link everySecret} or {@link computedName} stand for others.
 *
 * All looks at stored names that stand in a stretch of text, strings and comments included. Only the places are taken
 * from here when GitHub's parser could read the expression; when it could not, so are the names.
 *
 *     secrets.NAME   secrets['NAME']   secrets[''NAME'']   secrets[matrix.x]   secrets.*   toJSON(secrets)   github.token
 */
export function findAccesses(text: string, within: Range): readonly Access[] {
  const part = text.slice(within.start, within.end);
  return [...part.matchAll(accessPattern)].map((match) => {
    const after = match.index + match[0].length;
    const end = match[3] === undefined ? after : closingBracket(part, after);
    return { name: nameIn(match), start: within.start + match.index, end: within.start + end };
  });
}

const accessPattern =
  /(?<![\w.-])(?:github\s*(?:\.\s*token\b|\[\s*'+token'+\s*\])|secrets\b(?:\s*\.\s*([\w-]+|\*)|\s*\[\s*'+([\w-]+)'+\s*\]|\s*(\[))?)/gi;

function nameIn([text, dotted, quoted, bracket]: readonly (string | undefined)[]): string {
  if (text?.toLowerCase().startsWith("github") === true) return runToken;
  if (bracket !== undefined) return computedName;
  return nameOf(dotted ?? quoted ?? everySecret);
}

/** People paste a token where its name belongs; then the name is as good as unknown. */
function nameOf(name: string): string {
  return presentable(name)?.toUpperCase() ?? computedName;
}

/** So that brackets that never close cost no more than their number. */
const maxIndexLength = 200;

/** Where a bracket that was opened before `from` closes; `from` itself when it does not within reason. */
function closingBracket(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < Math.min(text.length, from + maxIndexLength); at += 1) {
    if (text[at] === "[") depth += 1;
    else if (text[at] === "]") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return from;
}
