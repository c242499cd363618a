import type { Range } from "../model/source.ts";

/** One look at a name, wherever its value comes from. */
export interface Access extends Range {
  readonly name: string;
}

/** Not a password but the folder a shell is in. */
export const shellsOwn = /^(?:OLD)?PWD$/i;

/**
 * Variables that a stretch of shell text looks at: sh, PowerShell and cmd, which pipelines mix freely. Text in single
 * quotes counts, since that is how commands are handed to another shell; lines that are comments do not.
 *
 *     $NAME   ${NAME}   ${NAME:-x}   ${!NAME}   $env:NAME   ${env:NAME}   ${env.NAME}   GetEnvironmentVariable("NAME")   %NAME%
 */
export function variableAccesses(text: string, within: Range): readonly Access[] {
  const found: Access[] = [];
  for (const { index, 0: whole, groups = {} } of text.slice(within.start, within.end).matchAll(accessPattern)) {
    const name = groups["bare"] ?? groups["braced"] ?? groups["asked"] ?? groups["percent"];
    const start = within.start + index;
    if (name !== undefined) found.push({ name, start, end: start + whole.length });
  }
  return found;
}

const accessPattern =
  /^[ \t]*(?:- )?#.*|\\\$|\$(?:env:)?(?<bare>[A-Za-z_]\w*)|\$\{(?:env[.:]|[#!])?(?<braced>[A-Za-z_]\w*)(?:[^\w}\n{$][^}\n{$]{0,200})?\}?|GetEnvironmentVariable\(\s*["'](?<asked>\w{1,200})["']|%(?<percent>[A-Za-z_]\w{1,100})%/gm;

/** A name that shell text gives a value of its own. */
export interface Assignment {
  readonly name: string;
  /** UTF-16 offset. */
  readonly start: number;
  /** Handed on to later steps of the job, by Azure's logging command or CircleCI's `BASH_ENV`. */
  readonly isHandedOn: boolean;
}

/**
 * Names that shell text gives a value of its own, so that looking at them later is no look at a stored one. A name that
 * is only handed on or given a default (`export A=$A`, `A=${A:-x}`) is still the stored one, and so is one that is
 * assigned under a condition.
 */
export function assignments(text: string, within: Range): readonly Assignment[] {
  const found: Assignment[] = [];
  const script = text.slice(within.start, within.end);
  const certain = blankConditions(script);
  for (const { index, groups = {} } of script.matchAll(assignmentPattern)) {
    const name = groups["set"] ?? groups["power"] ?? groups["read"] ?? groups["vso"];
    if (name === undefined || certain[index] === " ") continue;
    const value = groups["value"] ?? groups["given"];
    if (value !== undefined && looksAt(value, name)) continue;
    const isHandedOn = groups["vso"] !== undefined || /^[^\n]{0,500}BASH_ENV/.test(script.slice(index, index + 500));
    found.push({ name, start: within.start + index, isHandedOn });
  }
  return found;
}

/**
 * The same text without comments and without what runs under a condition alone, every place of it where it was.
 *
 *     [ -z "$A" ] && A=b   test -z "$A" && A=b   a || A=b   if ...; fi   case ... esac   if (...) { ... }
 */
function blankConditions(script: string): string {
  const lines = script.replace(conditionalLine, blank);
  const pieces: string[] = [];
  let [depth, end] = [0, 0];
  for (const { index, 0: whole, groups = {} } of lines.matchAll(conditionWord)) {
    const piece = lines.slice(end, index);
    pieces.push(depth === 0 ? piece : blank(piece), blank(whole));
    end = index + whole.length;
    depth = Math.max(0, depth + (groups["opens"] === undefined ? -1 : 1));
  }
  const rest = lines.slice(end);
  return [...pieces, depth === 0 ? rest : blank(rest)].join("");
}

const blank = (text: string): string => text.replace(/[^\n]/g, " ");

const conditionalLine =
  /(?<=^|\s)#(?!#vso)[^\n]*|\bif\s?\([^\n{]{0,500}\{[^}]{0,2000}|(?:\][ \t]{0,20}&&|\|\||\btest\b[^\n;&|]{0,200}&&)[^\n;]*/gm;
const conditionWord =
  /(?<=(?:^|[;&|(){}\n]|\b(?:then|else|do))[ \t]{0,50})(?:(?<opens>if|case)|fi|esac)(?=[\s;&|)]|$)/g;

function looksAt(value: string, name: string): boolean {
  return ["$", "${", "$env:"].some((sign) => {
    const at = value.indexOf(sign + name);
    return at >= 0 && !/\w/.test(value[at + sign.length + name.length] ?? "");
  });
}

const assignmentPattern =
  /(?<=^|[\s;&|("'])(?:(?<set>[A-Za-z_]\w{0,100})=(?=(?<value>"[^"\n]{0,200}|\$\([^)\n]{0,200}|[^\s;&|]{0,200}))|\$(?:env:)?(?<power>[A-Za-z_]\w{0,100})\s?=(?!=)(?=\s?(?<given>[^\n;]{0,200}))|(?:read(?: -\w+)*|for) (?<read>[A-Za-z_]\w{0,100})\b)|##vso\[task\.setvariable [^\]\n]{0,100}?variable=(?<vso>[\w.]{1,100})/gm;

/** A word of a command, its quotes left off. */
export interface Word extends Range {
  readonly text: string;
}

export interface Command extends Range {
  readonly words: readonly Word[];
  /** Earlier commands, by their number, whose output goes into it: through a pipe, or in the place of a word. */
  readonly fedBy: readonly number[];
}

interface Frame {
  readonly closedBy: ")" | "`" | "end";
  words: Word[];
  fedBy: number[];
  quoted: boolean;
}

/** So deep do people nest commands at most. */
const maxFrames = 50;

/**
 * The commands of a stretch of shell text, inner ones before those they feed. It knows just enough of shells to tell
 * where a command begins and what goes into it; `folded` text has blanks where its line ends stand.
 */
export function splitCommands(text: string, within: Range, folded = false): readonly Command[] {
  const commands: Command[] = [];
  const frames: Frame[] = [{ closedBy: "end", words: [], fedBy: [], quoted: false }];
  let wordStart = -1;
  let at = within.start;

  const top = (): Frame => {
    const frame = frames.at(-1);
    if (frame === undefined) throw new Error("The outermost frame is never closed");
    return frame;
  };

  function endWord(): void {
    if (wordStart >= 0) top().words.push({ text: bare(text.slice(wordStart, at)), start: wordStart, end: at });
    wordStart = -1;
  }

  /** The number of the command that ends here, if there is one. */
  function endCommand(): number | undefined {
    endWord();
    const frame = top();
    const { words, fedBy } = frame;
    const [first] = words;
    frame.words = [];
    frame.fedBy = [];
    frame.quoted = false;
    if (first === undefined) return fedBy.at(-1);
    commands.push({ words, fedBy, start: first.start, end: words.at(-1)?.end ?? first.end });
    return commands.length - 1;
  }

  function open(closedBy: Frame["closedBy"]): void {
    endWord();
    if (frames.length < maxFrames) frames.push({ closedBy, words: [], fedBy: [], quoted: false });
  }

  function close(): void {
    const inner = endCommand();
    if (frames.length > 1) frames.pop();
    if (inner !== undefined) top().fedBy.push(inner);
  }

  while (at < within.end) {
    const character = text[at] ?? "";
    const { quoted, closedBy } = top();
    lineEnd.lastIndex = at;
    const continued = lineEnd.exec(text)?.[0];
    if (continued !== undefined) {
      endWord();
      at += continued.length;
    } else if (character === "\\") {
      if (wordStart < 0) wordStart = at;
      at += 2;
    } else if (character === "'" && !quoted) {
      if (wordStart < 0) wordStart = at;
      singleQuoted.lastIndex = at;
      at = Math.min(singleQuoted.test(text) ? singleQuoted.lastIndex : at + 1, within.end);
    } else if (character === '"') {
      if (wordStart < 0) wordStart = at;
      top().quoted = !quoted;
      at += 1;
    } else if (character === "`") {
      if (closedBy === "`") close();
      else open("`");
      at += 1;
    } else if (text.startsWith("$(", at) || (!quoted && (character === "(" || text.startsWith("<(", at)))) {
      open(")");
      at += character === "(" ? 1 : 2;
    } else if (character === ")" && !quoted) {
      if (closedBy === ")") close();
      else endCommand();
      at += 1;
    } else if (character === "\n" && !folded) {
      endCommand();
      at += 1;
    } else if (quoted || !/[\s;|&#]/.test(character)) {
      if (wordStart < 0) wordStart = at;
      at += 1;
    } else if (character === "#" && wordStart < 0) {
      const newline = text.indexOf("\n", at);
      at = newline < 0 ? within.end : Math.min(newline, within.end);
    } else if (character === "#") {
      at += 1;
    } else if (/\s/.test(character)) {
      endWord();
      at += 1;
    } else {
      const piped = character === "|" && text[at + 1] !== "|" ? endCommand() : (endCommand(), undefined);
      if (piped !== undefined) top().fedBy.push(piped);
      at += 1;
    }
  }
  while (frames.length > 1) close();
  endCommand();
  return commands;
}

/** sh, PowerShell and cmd continue a line each in their own way. */
const lineEnd = /[\\`^]\r?\n/y;

/** A quote without a partner on its line is a character like any other. */
const singleQuoted = /'[^'\n]*'/y;

/** A word without its quotes; long ones, such as programs in another language, are cut. */
function bare(word: string): string {
  return word.slice(0, maxWordLength).replace(/\\(.)|["']/g, "$1");
}

const maxWordLength = 500;
