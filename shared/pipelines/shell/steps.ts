import type { Range } from "../../model/source.ts";

/** A word of a command, its quotes and the commands inside left off. */
export interface Word extends Range {
  readonly text: string;
}

export interface Command extends Range {
  readonly kind: "command";
  readonly words: readonly Word[];
  /** Earlier commands, by their number, whose output goes into it: through a pipe, or in the place of a word. */
  readonly fedBy: readonly number[];
}

/** The end of a line is `;`. */
export type Operator = ";" | ";;" | "&" | "&&" | "|" | "||";

/** What is read of a script, in the order of the text; commands when they end, after those inside them. */
export type Step =
  | Command
  /** A shell of its own begins: in brackets, in the place of a word, or in the text that a command gets that begins so. */
  | {
      readonly kind: "open";
      readonly start: number;
      readonly words: readonly Word[];
      /** Variables in it have the values of the shell around it. */
      readonly isExpanded: boolean;
    }
  | { readonly kind: "close"; readonly start: number }
  | { readonly kind: "operator"; readonly start: number; readonly operator: Operator }
  /** A word of the language; a brace that does not begin a command is no shell's but PowerShell's. */
  | { readonly kind: "reserved"; readonly start: number; readonly word: string; readonly isFirst: boolean }
  /** The end of a pattern of `case`. */
  | { readonly kind: "pattern"; readonly start: number; readonly isDefault: boolean }
  | { readonly kind: "function"; readonly start: number; readonly name: string };

interface Frame {
  /** `place`: where its text ends, which is `until`. */
  readonly closedBy: ")" | "`" | "place";
  /** Where it is over, whatever is open inside. */
  readonly until: number;
  /** Where the text goes on that stands around it. */
  readonly resumes: number;
  /** A text for people, of which only the commands are the shell's that stand in the place of words. */
  readonly isProse: boolean;
  words: Word[];
  fedBy: number[];
  quoted: boolean;
  /** How many `case` are open. */
  cases: number;
  awaitsPattern: boolean;
  /** The word that is being read: its beginning, its text so far, and from where on there is more of it. */
  word: { readonly start: number; text: string; from: number } | undefined;
}

interface HereDocument {
  readonly delimiter: string;
  readonly expands: boolean;
  readonly words: readonly Word[];
}

/** So deep do people nest commands at most. */
const maxFrames = 50;

/** By so many words it shows what a command runs. */
const maxWords = 50;

/**
 * The steps of a stretch of shell text. It knows just enough of shells to tell where a command begins and what goes
 * into it; `folded` text has blanks where its line ends stand. Where quotes do not come in pairs, as in cmd's, one ends
 * with its line at the latest.
 * https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html
 */
export function readSteps(text: string, within: Range, folded = false): readonly Step[] {
  return tryReadSteps(text, within, folded, true) ?? tryReadSteps(text, within, folded, false) ?? [];
}

/** `undefined` where quotes are to come in pairs and do not. */
function tryReadSteps(text: string, within: Range, folded: boolean, paired: boolean): readonly Step[] | undefined {
  const steps: Step[] = [];
  const hereDocuments: HereDocument[] = [];
  const nextLine = createLineFinder(text, within);
  let top = newFrame("place", within.end, within.end);
  const around: Frame[] = [];
  let commands = 0;
  let at = within.start;
  let isBroken = false;

  function beginWord(): void {
    top.word ??= { start: at, text: "", from: at };
  }

  function endWord(): void {
    const { word, words, awaitsPattern, isProse } = top;
    if (word === undefined) return;
    top.word = undefined;
    const written = word.text + text.slice(word.from, at);
    const isFirst = words.length === 0;
    const isReserved = braces.has(written) || (isFirst && (awaitsPattern ? /^esac$/ : reserved).test(written));
    if (isProse || !isReserved) words.push({ text: bare(written), start: word.start, end: at });
    else {
      endCommand();
      if (written === "case") top.cases += 1;
      if (written === "esac") top.cases = Math.max(0, top.cases - 1);
      top.awaitsPattern = written === "case";
      steps.push({ kind: "reserved", start: word.start, word: written.replace("@", ""), isFirst });
    }
  }

  /** The number of the command that ends here, if there is one. */
  function endCommand(): number | undefined {
    endWord();
    const { words, fedBy, isProse } = top;
    const [first] = words;
    top.words = [];
    top.fedBy = [];
    top.quoted = isProse;
    if (first === undefined || isProse) return fedBy.at(-1);
    steps.push({ kind: "command", words, fedBy, start: first.start, end: words.at(-1)?.end ?? first.end });
    commands += 1;
    return commands - 1;
  }

  function operate(operator: Operator, length: number): void {
    const ended = endCommand();
    steps.push({ kind: "operator", start: at, operator });
    if (operator === "|" && ended !== undefined) top.fedBy.push(ended);
    if (operator === ";;") top.awaitsPattern = true;
    at += length;
  }

  /** `at` is behind the sign that opens it. */
  function open(
    closedBy: Frame["closedBy"],
    { words = [], until = top.until, resumes = at, isProse = false, isExpanded = false }: Opening = {},
  ): void {
    if (top.word !== undefined) top.word.from = at;
    if (around.length >= maxFrames) return;
    steps.push({ kind: "open", start: at, words: words.slice(0, maxWords), isExpanded });
    around.push(top);
    top = newFrame(closedBy, Math.min(until, top.until), resumes, isProse);
  }

  function close(resumes: number): void {
    const inner = endCommand();
    const outer = around.pop();
    at = resumes;
    if (outer === undefined) return;
    steps.push({ kind: "close", start: at });
    top = outer;
    if (top.word !== undefined) top.word.from = at;
    // What is no word's place feeds nothing: the command that reads a here-document has ended with its line.
    if (inner !== undefined && (top.word !== undefined || text[at - 1] === ")")) top.fedBy.push(inner);
  }

  /** The word goes on where what begins here ends. */
  function interrupt(length: number): void {
    beginWord();
    if (top.word !== undefined) top.word.text += text.slice(top.word.from, at);
    at += length;
  }

  function substitute(length: number): void {
    const sign = text[at];
    interrupt(length);
    open(sign === "`" ? "`" : ")");
  }

  /** A text that a command hands to a shell. */
  function openText(end: number, isExpanded: boolean): void {
    interrupt(1);
    open("place", { words: top.words, until: end, resumes: end + 1, isExpanded });
  }

  function readQuote(): void {
    const quote = paired ? text.indexOf("'", at + 1) : endOfQuote(text, at);
    const isClosed = quote >= 0 && quote < top.until;
    isBroken ||= paired && !isClosed;
    if (isClosed && runsNext(top.words)) return openText(quote, false);
    beginWord();
    at = isClosed ? quote + 1 : at + 1;
  }

  function readDoubleQuote(): void {
    const isText = !top.quoted && top.word === undefined && runsNext(top.words);
    const end = isText ? endOfDoubleQuote(text, at, top.until) : -1;
    if (end >= 0) return openText(end, true);
    beginWord();
    top.quoted = !top.quoted;
    at += 1;
  }

  function readHereDocuments(): void {
    for (let next = hereDocuments.shift(); next !== undefined; next = hereDocuments.shift()) {
      const line = nextLine(next.delimiter, at);
      if (line === undefined) continue;
      const { words, expands } = next;
      // A Dockerfile's `RUN <<EOF` names no command, and is a script that nobody expands before.
      const isAlone = words[0]?.text.startsWith("<<") === true;
      const isProse = !isAlone && !runsText(words);
      if (!isProse || expands) {
        open("place", {
          words,
          until: line.start,
          resumes: line.end,
          isProse,
          isExpanded: expands && !isAlone && !isProse,
        });
        return;
      }
      at = line.end;
    }
  }

  function readBracket(): void {
    const { word, words, awaitsPattern } = top;
    functionBody.lastIndex = at;
    const name = word === undefined ? words[0]?.text : text.slice(word.start, at);
    if (name !== undefined && words.length === (word === undefined ? 1 : 0) && functionBody.test(text)) {
      endWord();
      top.words = [];
      steps.push({ kind: "function", start: at, name });
      at = text.indexOf(")", at) + 1;
      return;
    }
    if (word !== undefined && reserved.test(text.slice(word.start, at))) endWord();
    if (top.word !== undefined) return substitute(1);
    at += 1;
    if (!awaitsPattern) open(")");
  }

  function endPattern(): void {
    endWord();
    const isDefault = top.words.at(-1)?.text === "*";
    endCommand();
    steps.push({ kind: "pattern", start: at, isDefault });
    top.awaitsPattern = false;
    at += 1;
  }

  function readSign(): void {
    const sign = text[at] ?? "";
    const next = text[at + 1] ?? "";
    if (sign === "\n" && !folded) {
      operate(";", 1);
      readHereDocuments();
    } else if (sign === "(") readBracket();
    else if (sign === ")" && top.awaitsPattern) endPattern();
    else if (sign === ")" && top.closedBy === ")") close(at + 1);
    else if (sign === ")") {
      endCommand();
      at += 1;
    } else if (sign === "'") readQuote();
    else if (sign === "#" && top.word === undefined && !text.startsWith("##vso", at)) {
      const newline = text.indexOf("\n", at);
      at = newline < 0 ? within.end : newline;
    } else if (/\s/.test(sign)) {
      endWord();
      at += 1;
    } else if (sign === "<" && next === "(") substitute(2);
    else if (sign === "<" && next === "<") {
      hereDocument.lastIndex = at;
      const { 0: whole = "<<", groups: { quote, delimiter } = {} } = hereDocument.exec(text) ?? {};
      beginWord();
      if (delimiter !== undefined && !folded)
        hereDocuments.push({ delimiter, expands: quote === "", words: top.words });
      at += whole.length;
    } else if (sign === ";" && top.cases > 0 && (next === ";" || next === "&"))
      operate(";;", text.startsWith(";;&", at) ? 3 : 2);
    else if (sign === ";") operate(";", 1);
    else if (sign === "&" && next === "&") operate("&&", 2);
    else if (sign === "&" && next !== ">" && !/[<>]/.test(text[at - 1] ?? "")) operate("&", 1);
    else if (sign === "|" && next === "|") operate("||", 2);
    else if (sign === "|") operate("|", next === "&" ? 2 : 1);
    else {
      beginWord();
      at += 1;
    }
  }

  while (!isBroken && (at < within.end || around.length > 0)) {
    const { until, resumes, closedBy, isProse, quoted } = top;
    const sign = text[at] ?? "";
    plain.lastIndex = at;
    lineEnd.lastIndex = at;
    if (at >= until) {
      // A text that ends takes with it what is still open inside.
      isBroken = paired && quoted && !isProse;
      at = until;
      close(closedBy === "place" ? resumes : until);
      if (closedBy === "place") readHereDocuments();
    } else if (plain.test(text)) {
      beginWord();
      at = Math.min(plain.lastIndex, until);
    } else if (lineEnd.test(text)) {
      if (!quoted) endWord();
      at = lineEnd.lastIndex;
    } else if (sign === "\\") {
      beginWord();
      at += 2;
    } else if (sign === '"' && !isProse) readDoubleQuote();
    else if (sign === "`" && closedBy === "`") close(at + 1);
    else if (sign === "`") substitute(1);
    else if (sign === "$") substitute(2);
    else if (quoted && (sign !== "\n" || folded || paired || isProse)) {
      beginWord();
      at += 1;
    } else readSign();
  }
  if (isBroken || (paired && top.quoted)) return undefined;
  at = within.end;
  endCommand();
  return steps;
}

interface Opening {
  readonly words?: readonly Word[];
  readonly until?: number;
  readonly resumes?: number;
  readonly isProse?: boolean;
  readonly isExpanded?: boolean;
}

function newFrame(closedBy: Frame["closedBy"], until: number, resumes: number, isProse = false): Frame {
  const empty = { words: [], fedBy: [], cases: 0, awaitsPattern: false, word: undefined };
  return { closedBy, until, resumes, isProse, quoted: isProse, ...empty };
}

/** Finds the line that says one word and nothing else; `from` never gets smaller. */
function createLineFinder(text: string, within: Range): (word: string, from: number) => Range | undefined {
  let lines: Map<string, Range[]> | undefined;
  return (word, from) => {
    lines ??= linesOfOneWord(text, within);
    const left = lines.get(word) ?? [];
    while ((left.at(-1)?.start ?? from) < from) left.pop();
    return left.at(-1);
  };
}

/** By their word, the last line first. */
function linesOfOneWord(text: string, within: Range): Map<string, Range[]> {
  const lines = new Map<string, Range[]>();
  for (const { index, 0: whole } of text.slice(within.start, within.end).matchAll(lineOfOneWord)) {
    const start = within.start + index;
    const known = lines.get(whole.trim()) ?? [];
    known.push({ start, end: start + whole.length });
    lines.set(whole.trim(), known);
  }
  for (const known of lines.values()) known.reverse();
  return lines;
}

const lineOfOneWord = /^[ \t]{0,100}[\w.-]{1,100}[ \t]{0,100}\r?$/gm;

const hereDocument = /<<(?!<)-?[ \t]{0,100}(?<quote>["'\\]?)(?<delimiter>[\w.-]{1,100})["']?/y;

/** What means nothing to a shell, or nothing where it stands. */
const plain = /(?:[\w./:=,+%~?@!*[\]{}-]|\$(?!\())+/y;

/** sh, PowerShell and cmd continue a line each in their own way. */
const lineEnd = /[\\`^]\r?\n/y;

const singleQuoted = /'[^'\n]*'/y;

/** The end of a quote that ends on its line; -1 where none does. */
function endOfQuote(text: string, at: number): number {
  singleQuoted.lastIndex = at;
  return singleQuoted.test(text) ? singleQuoted.lastIndex - 1 : -1;
}

function endOfDoubleQuote(text: string, from: number, until: number): number {
  for (let at = from + 1; at < until; at += text[at] === "\\" ? 2 : 1) if (text[at] === '"') return at;
  return -1;
}

const functionBody = /\([ \t]{0,100}\)\s{0,100}[{(]/y;

const reserved = /^(?:!|case|do|done|elif|else|esac|fi|for|function|if|select|then|until|while)$/;

/** PowerShell's tables begin with `@{`. */
const braces: ReadonlySet<string> = new Set(["{", "@{", "}"]);

const shells = /^(?:.*\/)?(?:(?:ba|z|da|k|a)?sh|ssh|su)$/;

/** Whether what a command gets to read is a script. */
const runsText = (words: readonly Word[]): boolean => words.slice(0, maxWords).some(({ text }) => shells.test(text));

/** Whether the word behind these is a script. */
function runsNext(words: readonly Word[]): boolean {
  return (
    /^(?:eval|ssh)$/.test(words[0]?.text ?? "") || (/^-\w{0,5}c$/.test(words.at(-1)?.text ?? "") && runsText(words))
  );
}

/** A word without its quotes; long ones, such as programs in another language, are cut. */
function bare(word: string): string {
  return word.slice(0, maxWordLength).replace(/\\(.)|["']/g, "$1");
}

const maxWordLength = 500;
