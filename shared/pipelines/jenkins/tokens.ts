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

/** Columns; the mode asks for it and nothing here depends on it. */
const indentation = 2;

/**
 * Groovy as its editor mode sees it, each literal in one piece. The mode gives one token a line and one for each side
 * of an expression inside:
 *
 *     "a ${b['x']} c"      "a ${  b  'x'  } c"
 */
export async function loadTokenizer(): Promise<(text: string) => Tokens> {
  const { StringStream, groovy } = await import("./groovy.ts");

  /** Each piece that the mode gives a style, line by line as it asks for. */
  function* pieces(text: string): Generator<{ readonly name: string; readonly from: number; readonly to: number }> {
    const state = groovy.startState?.(indentation);
    let offset = 0;
    for (const line of text.split("\n")) {
      const stream = new StringStream(line, indentation, indentation);
      for (; !stream.eol(); stream.start = stream.pos) {
        const style = groovy.token(stream, state);
        if (stream.pos === stream.start) stream.next();
        if (style !== null) yield { name: style, from: offset + stream.start, to: offset + stream.pos };
      }
      offset += line.length + 1;
    }
  }

  return (text) => {
    const tokens: Token[] = [];
    let last = 0;
    let gap = "";
    /** The literal that is open. */
    let open: { readonly start: number; readonly quote: string } | undefined;

    function add(kind: Token["kind"], start: number, end: number, inner: Range = { start, end }): void {
      tokens.push({ kind, text: text.slice(inner.start, inner.end), before: gap, ...inner });
      gap = "";
      last = end;
    }

    for (const { name, from, to } of pieces(text)) {
      const piece = text.slice(from, to);
      if (open !== undefined) {
        if (name !== "string" || !closes(piece, open.quote)) continue;
        const { start, quote } = open;
        open = undefined;
        add("string", start, to, { start: start + quote.length, end: Math.max(start, to - quote.length) });
        continue;
      }
      gap += text.slice(last, from);
      last = to;
      if (name === "operator") gap += piece;
      else if (name === "string") {
        const quote = /^(?:'''|"""|'|"|\/)/.exec(piece)?.[0] ?? "";
        if (quote !== "" && piece.length > quote.length && closes(piece.slice(quote.length), quote))
          add("string", from, to, { start: from + quote.length, end: to - quote.length });
        else if (quote !== "" && piece !== quote + quote) open = { start: from, quote };
      } else if (name === "property" && piece.endsWith(":")) add("label", from, to, { start: from, end: to - 1 });
      else if (name === "variable" || name === "property") add("name", from, to);
    }
    return { tokens, ...(open === undefined ? {} : { unclosed: open.start }) };
  };
}

/** A piece ends a literal with its quote, unless it is a literal of its own. */
function closes(piece: string, quote: string): boolean {
  return piece.endsWith(quote) && !(piece.length > quote.length && piece.startsWith(quote));
}
