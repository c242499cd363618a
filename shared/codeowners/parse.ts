import type { Codeowners } from "../model/context.ts";
import type { CodeownersDialect, CodeownersRule } from "../model/codeowners.ts";
import type { Owner } from "../model/identity.ts";
import type { Problem } from "../model/problem.ts";
import type { Conceal } from "../model/source.ts";
import type { Globbed } from "../text/glob-index.ts";
import { limitProblems } from "../text/problems.ts";
import { coversEverything, translatePattern } from "./globs.ts";
import { createCustody } from "./match.ts";
import type { RuleLine } from "./match.ts";
import { readOwner } from "./owners.ts";
import { defaultSection, readSection } from "./sections.ts";

export interface CodeownersReading {
  readonly codeowners: Codeowners;
  readonly problems: readonly Problem[];
}

/**
 * Bytes at which GitHub no longer loads the file:
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-file-size
 */
export const maxCodeownersBytes = 3 * 1024 * 1024;

const maxPatternLength = 4096;

/**
 * Reads CODEOWNERS as its host does: a line the host cannot use is skipped and is a problem. Owners and patterns are told
 * as `conceal` leaves them; a pattern matches as it is written.
 */
export function parseCodeowners(
  text: string,
  path: string,
  dialect: CodeownersDialect,
  conceal: Conceal = (written) => written,
): CodeownersReading {
  const problems: Problem[] = [];
  const lines: Globbed<RuleLine>[] = [];
  const sectionNames = new Map<string, string>();
  let section = defaultSection;

  function report(code: string, line: number, column: number): void {
    problems.push({ code, path, line, column, severity: "warning" });
  }

  function readRule(content: string, line: number, indent: number): void {
    const { pattern, words } = splitLine(content, indent);
    const fault = patternFault(pattern, dialect);
    if (fault !== undefined) return report(fault, line, indent + 1);
    const excludes = dialect === "gitlab" && pattern.startsWith("!");
    const globs = translatePattern(excludes ? pattern.slice(1) : pattern, dialect);
    const named = readOwners(words, line);
    const owners = named.length === 0 && dialect === "gitlab" ? section.owners : named;
    const unnamed = words.length === 0 || words[0]?.text.startsWith("#") === true;
    if (owners.length === 0 && dialect === "gitlab" && unnamed && !excludes) {
      report("codeowners-entry-without-owners", line, indent + 1);
    }
    if (owners.length === 0 && dialect !== "gitlab" && !unnamed) return;
    const rule: CodeownersRule = {
      path,
      line,
      pattern: conceal(pattern),
      owners: owners.map((owner) => ({ ...owner, handle: conceal(owner.handle) })),
      ...(dialect === "gitlab" ? { section: section.name } : {}),
      catchAll: coversEverything(pattern, globs),
    };
    lines.push({ globs, value: { rule, excludes } });
  }

  function readOwners(words: readonly Word[], line: number): readonly Owner[] {
    const comment = words.findIndex(({ text: word }) => word.startsWith("#"));
    const named = words.map((word) => ({ word, owner: readOwner(word.text, dialect) }));
    for (const { word, owner } of comment === -1 ? named : named.slice(0, comment)) {
      if (owner === undefined) report("codeowners-invalid-owner", line, word.column);
    }
    if (comment !== -1 && dialect === "gitlab") report("codeowners-inline-comment", line, words[comment]?.column ?? 1);
    const counted = comment === -1 || dialect === "gitlab" ? named : named.slice(0, comment);
    return counted.flatMap(({ owner }) => owner ?? []);
  }

  function readHeader(content: string, line: number, indent: number): boolean {
    const header = readSection(content, (word) => readOwner(word, dialect));
    if (header === undefined) {
      if (!content.includes("]")) report("codeowners-invalid-section", line, indent + 1);
      return false;
    }
    for (const fault of header.faults) report(fault, line, indent + 1);
    const key = header.section.name.toLowerCase();
    const name = sectionNames.get(key) ?? header.section.name;
    sectionNames.set(key, name);
    section = { ...header.section, name };
    return true;
  }

  if (isLongerThan(text, maxCodeownersBytes)) {
    problems.push({ code: "codeowners-too-large", path, severity: "error", detail: { max: maxCodeownersBytes } });
  } else {
    for (const [index, raw] of text
      .replace(/^\uFEFF/, "")
      .split(/\r\n?|\n/)
      .entries()) {
      const content = raw.trim();
      if (content === "" || content.startsWith("#")) continue;
      const indent = raw.length - raw.trimStart().length;
      if (dialect === "gitlab" && /^\^?\[/.test(content) && readHeader(content, index + 1, indent)) continue;
      readRule(content, index + 1, indent);
    }
  }
  const codeowners = {
    path,
    dialect,
    rules: lines.filter(({ value }) => !value.excludes).map(({ value }) => value.rule),
    custody: createCustody(lines),
  };
  return { codeowners, problems: limitProblems(problems, path) };
}

interface Word {
  readonly text: string;
  /** 1-based. */
  readonly column: number;
}

/** The pattern ends at the first white space without a backslash before it. */
function splitLine(content: string, indent: number): { readonly pattern: string; readonly words: readonly Word[] } {
  const pattern = /^(?:\\.|[^\\\s])*\\?/.exec(content)?.[0] ?? "";
  const words = [...content.slice(pattern.length).matchAll(/\S+/g)];
  return {
    pattern,
    words: words.map((word) => ({ text: word[0], column: indent + pattern.length + word.index + 1 })),
  };
}

/** Why the host skips this pattern; `undefined` when it does not. */
function patternFault(pattern: string, dialect: CodeownersDialect): string | undefined {
  if (pattern.length > maxPatternLength) return "codeowners-pattern-too-long";
  if (dialect === "gitlab") return undefined;
  if (pattern.startsWith("!")) return "codeowners-negation";
  if (pattern.startsWith("\\#")) return "codeowners-escaped-hash";
  if (pattern.includes("***")) return "codeowners-three-stars";
  if (/[[\]]/.test(pattern.replace(/\\./g, ""))) return "codeowners-brackets";
  return /^\/+$/.test(pattern) ? "codeowners-matches-nothing" : undefined;
}

/** Bytes in UTF-8, counted only where the length alone does not tell. */
function isLongerThan(text: string, bytes: number): boolean {
  if (text.length * 3 <= bytes) return false;
  let count = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    count += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    if (count > bytes) return true;
  }
  return false;
}
