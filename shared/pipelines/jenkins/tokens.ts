import type { Range } from "../../model/source.ts";

/** A word or a literal of Groovy; comments and operators are left out. */
export interface Token extends Range {
  /** `label`: the name of an argument, without its colon. */
  readonly kind: "name" | "label" | "string";
  /** A string's without its quotes. */
  readonly text: string;
  /** What stands between this token and the one before: brackets, dots, `=`, line ends. */
  readonly before: string;
}

export interface Tokens {
  readonly tokens: readonly Token[];
  /** Where a literal begins that never ends. */
  readonly unclosed?: number;
}

/** Lines beyond are not taken apart. */
export const longestLine = 10_000;

/**
 * Groovy as its editor mode sees it, each literal in one piece. The mode gives one token a line and one for each side
 * of an expression inside:
 *
 *     "a ${b['x']} c"      "a ${  b  'x'  } c"
 */
export async function loadTokenizer(): Promise<(text: string) => Tokens> {
  const { StreamLanguage } = await import("@codemirror/language");
  const { groovy } = await import("@codemirror/legacy-modes/mode/groovy");
  const { parser } = StreamLanguage.define(groovy);

  return (text) => {
    const tokens: Token[] = [];
    let last = 0;
    let gap = "";
    /** The literal that is open. */
    let open: { readonly start: number; readonly quote: string } | undefined;
    const unclosed = (): Pick<Tokens, "unclosed"> => (open === undefined ? {} : { unclosed: open.start });

    function add(kind: Token["kind"], start: number, end: number, inner: Range = { start, end }): void {
      tokens.push({ kind, text: text.slice(inner.start, inner.end), before: gap, ...inner });
      gap = "";
      last = end;
    }

    parser.parse(text).iterate({
      enter: ({ name, from, to }) => {
        if (name === "Document") return;
        if (open !== undefined) {
          if (name !== "string" || !closes(text.slice(from, to), open.quote)) return;
          const { start, quote } = open;
          open = undefined;
          return add("string", start, to, { start: start + quote.length, end: Math.max(start, to - quote.length) });
        }
        gap += text.slice(last, from);
        last = to;
        if (name === "operator") gap += text.slice(from, to);
        if (name === "string") {
          const piece = text.slice(from, to);
          const quote = /^(?:'''|"""|'|"|\/)/.exec(piece)?.[0] ?? "";
          if (quote !== "" && piece.length > quote.length && closes(piece.slice(quote.length), quote))
            add("string", from, to, { start: from + quote.length, end: to - quote.length });
          else if (quote !== "" && piece !== quote + quote) open = { start: from, quote };
        } else if (name === "propertyName" && text[to - 1] === ":")
          add("label", from, to, { start: from, end: to - 1 });
        else if (name === "variableName" || name === "propertyName") add("name", from, to);
      },
    });
    return { tokens, ...unclosed() };
  };
}

/** A piece ends a literal with its quote, unless it is a literal of its own. */
function closes(piece: string, quote: string): boolean {
  return piece.endsWith(quote) && !(piece.length > quote.length && piece.startsWith(quote));
}
