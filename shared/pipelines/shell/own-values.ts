import type { Range } from "../../model/source.ts";
import { variableAccesses } from "../shell.ts";
import type { Access } from "../shell.ts";
import { readSteps } from "./steps.ts";
import type { Command, Operator, Word } from "./steps.ts";

/** Where the variables of a script have values that the script itself gave them. */
export interface OwnValues {
  /** The accesses that are sure to find one. */
  readonly found: ReadonlySet<Access>;
  /** Names that are sure to have one when the script ends. */
  readonly kept: readonly string[];
  /** Names that are sure to have one in later steps of the job, by Azure's logging command or CircleCI's `BASH_ENV`. */
  readonly handedOn: readonly string[];
}

/**
 * The names that are sure to have a value of the script's own at one place of it, a bit each. Where the script never
 * comes, all are set, so that such a place takes nothing from those that it would have joined.
 */
type Names = bigint;

const nowhere: Names = -1n;

/** Of more names than these, every look is one at a stored name. */
const maxNames = 1_000;

/** A script that nests deeper is not followed. */
const maxBlocks = 200;

/** A word whose sentence goes on. */
interface Heading {
  readonly word: "for" | "select" | "case" | "function" | "else";
  /** A function's. */
  readonly name?: string;
  /** Names at the end of the block to which PowerShell's `else` is the other. */
  readonly otherwise?: Names;
}

interface Outcome {
  readonly well: Names;
  readonly badly: Names;
}

/** Commands joined by `&&`, `||` and pipes. */
interface List {
  outcome: Outcome;
  joinedBy: "" | "&&" | "||";
  /** That of the command that ended last, until it is known what joins it with the next. */
  last: Outcome | undefined;
  /** What the commands of a pipe change, they change in shells of their own. */
  isPiped: boolean;
  isNegated: boolean;
  /** Names that are written where later steps find them. */
  handedOn: Names;
}

/** What is open: a shell of its own, or a command that holds others; `maybe` is a block of PowerShell. */
interface Block {
  readonly kind: "shell" | "if" | "while" | "until" | "for" | "case" | "group" | "maybe" | "function";
  /** What it is a part of. */
  readonly list: List;
  readonly entry: Names;
  /** A function's. */
  readonly name: string;
  readonly heading: Heading | undefined;
  readonly expanded: Names | undefined;
  /** Whether a branch or the body has begun. */
  hasBegun: boolean;
  /** The names of those branches and turns that have ended. */
  ended: Names;
  /** The names where no branch is taken, or no turn; `nowhere` if one is in any case. */
  skipped: Names;
  /** Names that a function keeps to itself. */
  local: Names;
}

/**
 * Follows a script's own values through it, as POSIX has it: an assignment before a command is that command's alone;
 * one in brackets, in a pipe or in a function that nobody calls is gone behind it; one in a branch counts behind the
 * branches if each of them has it. A name that is only handed on or given a default (`export A=$A`, `A=${A:-x}`) is
 * still the stored one. Assignments of PowerShell and cmd count too.
 * https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html
 *
 * `accesses` come in the order of the text.
 */
export function followOwnValues(text: string, within: Range, accesses: readonly Access[], folded: boolean): OwnValues {
  const bits = new Map<string, Names>();
  const found = new Set<Access>();
  const functions = new Map<string, Names>();
  const blocks: Block[] = [];
  const logs = text.slice(within.start, within.end).includes("##vso[");
  let looked = 0;
  let listStart = within.start;
  let now: Names = 0n;
  let list = newList(now);
  /** Of the list that ended last, for `then` and `do` to ask for. */
  let outcome: Outcome = { well: now, badly: now };
  let heading: Heading | undefined;
  /** Names of the shell that puts its values into the text of this one. */
  let expanded: Names | undefined;
  /** PowerShell's block that has just ended, to which an `else` may come. */
  let branch: { readonly entry: Names; readonly names: Names } | undefined;

  function bitOf(name: string): Names {
    const known = bits.get(name);
    if (known !== undefined) return known;
    if (bits.size >= maxNames) return 0n;
    const bit = 1n << BigInt(bits.size);
    bits.set(name, bit);
    return bit;
  }

  function look(until: number): void {
    for (let access = accesses[looked]; access !== undefined && access.start < until; access = accesses[looked]) {
      looked += 1;
      const names = expanded ?? now;
      if (names !== nowhere && (names & (bits.get(access.name) ?? 0n)) !== 0n) found.add(access);
    }
  }

  /** Goes on at another place of the script. */
  function go(names: Names): void {
    now = names;
    list = newList(names);
    outcome = list.outcome;
  }

  function end(well: Names, badly = well): void {
    list.last = { well, badly };
    now = well & badly;
  }

  /** Takes the command that ended last into its list. */
  function settle(): void {
    if (list.last === undefined) return;
    const { joinedBy, last, isPiped, isNegated, handedOn } = list;
    const before = list.outcome;
    const start = startOf(list);
    const alone = isPiped ? { well: start, badly: start } : last;
    const well = (isNegated ? alone.badly : alone.well) | handedOn;
    const badly = (isNegated ? alone.well : alone.badly) | handedOn;
    if (joinedBy === "&&") list.outcome = { well, badly: before.badly & badly };
    else if (joinedBy === "||") list.outcome = { well: before.well & well, badly };
    else list.outcome = { well, badly };
    list.last = undefined;
    list.isPiped = false;
    list.isNegated = false;
    list.joinedBy = "";
  }

  /** Ends a list; one that is empty has the outcome of the list before. */
  function finish(): Outcome {
    const isEmpty = list.last === undefined && list.joinedBy === "";
    settle();
    const result = isEmpty ? outcome : list.outcome;
    go(result.well & result.badly);
    outcome = result;
    return result;
  }

  function operate(operator: Operator): void {
    // A line that ends in a sign goes on.
    if (operator === ";" && list.last === undefined) return;
    if (operator === "|" || operator === "&") list.isPiped = true;
    if (operator === "|") now = startOf(list);
    else if (operator === "&&" || operator === "||") {
      settle();
      list.joinedBy = operator;
      now = startOf(list);
    } else finish();
    const block = blocks.at(-1);
    if (operator !== ";;" || block?.kind !== "case") return;
    block.ended &= now;
    block.hasBegun = false;
    go(block.entry);
  }

  function begin(kind: Block["kind"], skipped = now, name = ""): void {
    blocks.push({
      kind,
      list,
      entry: now,
      name,
      heading,
      expanded,
      hasBegun: false,
      ended: nowhere,
      skipped,
      local: 0n,
    });
    go(now);
  }

  function leave(block: Block, well: Names, badly = well): void {
    blocks.pop();
    list = block.list;
    end(well, badly);
  }

  function closeShell(): void {
    const at = blocks.findLastIndex(({ kind }) => kind === "shell");
    const shell = blocks[at];
    if (shell === undefined) return;
    blocks.length = at;
    list = shell.list;
    now = shell.entry;
    ({ heading, expanded } = shell);
    // What stands in brackets is a command; what stands in the place of a word belongs to one that ends later.
    list.last ??= { well: now, badly: now };
  }

  function readReserved(word: string, isFirst: boolean): void {
    const [header, ended] = [heading, branch];
    const block = blocks.at(-1);
    heading = undefined;
    branch = undefined;
    if (word === "!") list.isNegated = !list.isNegated;
    else if (word === "if" || word === "while" || word === "until") begin(word);
    else if (word === "for" || word === "select" || word === "case") {
      begin(word === "case" ? word : "for");
      heading = { word };
    } else if (word === "function") heading = { word };
    else if (word === "{") openBrace(header, isFirst);
    else if (word === "else" && ended !== undefined) {
      go(ended.entry);
      heading = { word, otherwise: ended.names };
    } else if (block?.kind === "if") readIf(block, word);
    else if (block?.kind === "while" || block?.kind === "until" || block?.kind === "for") readLoop(block, word);
    else if (block?.kind === "case" && word === "esac") {
      finish();
      leave(block, (block.hasBegun ? now : nowhere) & block.ended & block.skipped);
    } else if (block !== undefined && word === "}") closeBrace(block);
  }

  function readIf(block: Block, word: string): void {
    if (word === "then") {
      const { well, badly } = finish();
      block.skipped = badly;
      block.hasBegun = true;
      go(well);
    } else if ((word === "elif" || word === "else") && block.hasBegun) {
      finish();
      block.ended &= now;
      go(block.skipped);
      if (word === "else") block.skipped = nowhere;
    } else if (word === "fi") {
      finish();
      leave(block, now & block.ended & block.skipped);
    }
  }

  function readLoop(block: Block, word: string): void {
    const { kind, hasBegun } = block;
    if (word === "do" && !hasBegun) {
      const { well, badly } = finish();
      block.hasBegun = true;
      // A list that is not empty is told by its words.
      if (kind === "for") return;
      block.skipped = kind === "while" ? badly : well;
      go(kind === "while" ? well : badly);
    } else if (word === "done") {
      finish();
      leave(block, (kind === "for" ? now : nowhere) & block.ended & block.skipped);
    }
  }

  function openBrace(header: Heading | undefined, isFirst: boolean): void {
    const block = blocks.at(-1);
    if (header?.word === "function") begin("function", now, header.name);
    else if (header?.word === "else") begin("maybe", header.otherwise);
    else if (block !== undefined && ["if", "while", "until", "for"].includes(block.kind) && !block.hasBegun) {
      blocks.pop();
      list = block.list;
      begin("maybe");
    } else begin(isFirst ? "group" : "maybe");
  }

  function closeBrace(block: Block): void {
    const { kind, name, entry, local, ended, skipped } = block;
    if (kind !== "group" && kind !== "maybe" && kind !== "function") return;
    const { well, badly } = finish();
    if (kind === "group") leave(block, well, badly);
    else if (kind === "maybe") {
      leave(block, well & badly & skipped);
      branch = { entry, names: well & badly };
    } else {
      const names = well & badly & ended;
      functions.set(name, names === nowhere ? nowhere : names & ~entry & ~local);
      leave(block, entry);
    }
  }

  function openShell(words: readonly Word[], isExpanded: boolean): void {
    // The body of a function in brackets changes nothing behind it.
    if (heading?.name !== undefined) heading = undefined;
    begin("shell");
    heading = undefined;
    if (isExpanded) expanded ??= now;
    for (const { text: word } of words) now |= nameBit(assigned.exec(word)?.groups?.["name"] ?? "");
    go(now);
  }

  function readCommand(command: Command): void {
    const { words } = command;
    const [first] = words;
    const { word, name } = heading ?? {};
    branch = undefined;
    if (word === "function" && name === undefined) heading = { word, name: first?.text ?? "" };
    else heading = undefined;
    if (word === "for" || word === "select") beginTurns(words, word === "for");
    else if (word === undefined || word === "else") run(command);
  }

  /** A list with a word that is written out is not empty. */
  function beginTurns([variable, , ...items]: readonly Word[], isSure: boolean): void {
    const block = blocks.at(-1);
    if (block?.kind !== "for" || variable === undefined) return;
    if (isSure && items.some(({ start, end: until }) => !/[$`*?[]/.test(text.slice(start, until))))
      block.skipped = nowhere;
    go(now | bitOf(variable.text));
  }

  function run({ words, start, end: until }: Command): void {
    const own = words.filter(
      ({ text: word }, index) => !isRedirection(word) && !opensFile.test(words[index - 1]?.text ?? ""),
    );
    const behind = own.findIndex(({ start: at }) => !isAssignment(at));
    const [first, ...rest] = behind < 0 ? [] : own.slice(behind);
    const said = first?.text ?? "";
    let given: Names = 0n;
    if (behind < 0) for (const word of own) given |= assign(word);
    else if (behind === 0 && /^(?:declare|export|local|readonly|set|typeset)$/i.test(said)) {
      for (const word of rest) given |= assign(word);
      const body = /^(?:declare|local|typeset)$/.test(said) ? blockOf("function") : undefined;
      if (body !== undefined) body.local |= given;
    } else if (/^(?:mapfile|read|readarray)$/.test(said)) for (const { text: word } of rest) given |= nameBit(word);
    else if (said === "getopts") given |= nameBit(rest[1]?.text ?? "");
    else if (said === "printf" && rest[0]?.text === "-v") given |= nameBit(rest[1]?.text ?? "");
    else if (said.startsWith("$")) given |= assignAsPowerShell(own, until);
    else if (/^(?:source|\.)$/.test(said) && rest[0]?.text.includes("BASH_ENV")) given |= takeBack();
    handOn(words, start, until);
    const called = functions.get(said) ?? 0n;
    const stays = now | given | called;
    if (said === "exit") end(nowhere);
    else if (said === "return") leaveBy(blockOf("function"));
    else if (said === "break" || said === "continue") leaveBy(blockOf("for", "until", "while"), stays);
    else if (said === "true" || said === ":") end(stays, nowhere);
    else end(stays);
  }

  /** The innermost one of this shell. */
  function blockOf(...kinds: readonly Block["kind"][]): Block | undefined {
    const at = blocks.findLastIndex(({ kind }) => kind === "shell" || kinds.includes(kind));
    return blocks[at]?.kind === "shell" ? undefined : blocks[at];
  }

  function leaveBy(block: Block | undefined, otherwise = nowhere): void {
    if (block === undefined) return end(otherwise);
    block.ended &= now;
    end(nowhere);
  }

  function isAssignment(at: number): boolean {
    assignment.lastIndex = at;
    return assignment.test(text);
  }

  function nameBit(word: string): Names {
    return /^[A-Za-z_]\w*$/.test(word) ? bitOf(word) : 0n;
  }

  function assign({ text: word, start, end: until }: Word): Names {
    const name = assigned.exec(word)?.groups?.["name"];
    return name === undefined ? 0n : assignFrom(name, start, until);
  }

  /** `$env:NAME = value`, with blanks or without. */
  function assignAsPowerShell([first, second]: readonly Word[], until: number): Names {
    if (first === undefined) return 0n;
    const { name, sign } = powerShellVariable.exec(first.text)?.groups ?? {};
    if (name === undefined) return 0n;
    const isAssigned = sign !== "" || (second !== undefined && /^=(?!=)/.test(second.text));
    return isAssigned ? assignFrom(name, first.start + first.text.indexOf(name) + name.length, until) : 0n;
  }

  /** What is made of the name's own value is not the script's. */
  function assignFrom(name: string, start: number, until: number): Names {
    return variableAccesses(text, { start, end: until }).some((access) => access.name === name) ? 0n : bitOf(name);
  }

  /** What was written for later steps is there at once, if the script reads it. */
  function takeBack(): Names {
    let taken: Names = 0n;
    for (const [name, bit] of bits) if (name.startsWith(">") && (now & bit) !== 0n) taken |= bitOf(name.slice(1));
    return taken;
  }

  function handOn(words: readonly Word[], start: number, until: number): void {
    if (words.some(({ text: word }) => word.includes("BASH_ENV")))
      for (const { groups } of text.slice(Math.max(listStart, until - maxLine), until).matchAll(anyAssignment))
        list.handedOn |= bitOf(`>${groups?.["name"]}`);
    if (logs)
      for (const { groups } of text.slice(start, until).matchAll(loggedVariable))
        list.handedOn |= bitOf(`>${groups?.["name"]}`);
  }

  for (const step of readSteps(text, within, folded)) {
    look(step.kind === "command" ? step.end : step.start);
    if (step.kind === "command") readCommand(step);
    else if (step.kind === "open") openShell(step.words, step.isExpanded);
    else if (step.kind === "close") closeShell();
    else if (step.kind === "function") heading = { word: "function", name: step.name };
    else if (step.kind === "reserved") readReserved(step.word, step.isFirst);
    else if (step.kind === "pattern") readPattern(step.isDefault);
    else operate(step.operator);
    if (step.kind === "operator" && step.operator !== "|") listStart = step.start;
    if (blocks.length > maxBlocks) return { found: new Set(), kept: [], handedOn: [] };
  }
  finish();
  const last = blocks[0]?.entry ?? now;
  look(within.end);
  const sure = [...bits].filter(([, bit]) => last !== nowhere && (last & bit) !== 0n).map(([name]) => name);
  return {
    found,
    kept: sure.filter((name) => !name.startsWith(">")),
    handedOn: sure.filter((name) => name.startsWith(">")).map((name) => name.slice(1)),
  };

  function readPattern(isDefault: boolean): void {
    const block = blocks.at(-1);
    heading = undefined;
    if (block?.kind !== "case") return;
    block.hasBegun = true;
    if (isDefault) block.skipped = nowhere;
    go(block.entry);
  }
}

function newList(names: Names): List {
  const outcome = { well: names, badly: names };
  return { outcome, joinedBy: "", last: undefined, isPiped: false, isNegated: false, handedOn: 0n };
}

/** The names that the next command of a list finds. */
function startOf({ outcome: { well, badly }, joinedBy }: List): Names {
  return joinedBy === "||" ? badly : well;
}

const assigned = /^(?<name>[A-Za-z_]\w{0,100})=/;
const assignment = /[A-Za-z_]\w{0,100}=/y;

const powerShellVariable = /^\$(?:env:)?(?<name>[A-Za-z_]\w{0,100})(?<sign>(?:=(?!=).*)?)$/is;

const opensFile = /^(?:\d?|&)(?:[<>]|>>|<<<)$/;
const isRedirection = (word: string): boolean => /^(?:\d?|&)[<>]/.test(word);

/** As in the texts that are written to `BASH_ENV`. */
const anyAssignment = /(?<=^|[\s;"'])(?<name>[A-Za-z_]\w{0,100})=/g;

/** https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands#setvariable-initialize-or-modify-the-value-of-a-variable */
const loggedVariable = /##vso\[task\.setvariable [^\]\n]{0,100}?variable=(?<name>[\w.]{1,100})/g;

/** UTF-16 units. */
const maxLine = 2_000;
