import type { Edit } from "../model/edit.ts";
import type { Allowance } from "../model/finding.ts";
import type { SourceFile, Span } from "../model/source.ts";
import { createLines } from "../text/lines.ts";
import { allowanceStart, longestAllowanceLine } from "./allowances.ts";

interface Comment {
  readonly open: string;
  readonly close?: string;
  /** It has to stand on a line of its own. */
  readonly alone?: true;
}

const hash: Comment = { open: "# " };
const slashes: Comment = { open: "// " };
const dashes: Comment = { open: "-- " };
const stars: Comment = { open: "/* ", close: " */" };
const angles: Comment = { open: "<!-- ", close: " -->" };
const ownHash: Comment = { open: "# ", alone: true };
const ownSemicolon: Comment = { open: "; ", alone: true };

/** How each kind of file, by its name's end, writes a comment. JSON has none, so that it is not here. */
const comments: readonly (readonly [Comment, RegExp])[] = [
  [ownHash, /(?:^|\/)\.env(?:\.[\w-]+)?$|\.(?:env|properties)$/i],
  [ownSemicolon, /\.(?:ini|cfg|npmrc)$|(?:^|\/)\.npmrc$/i],
  [hash, /\.(?:ya?ml|toml|py|rb|sh|bash|zsh|fish|ps1|psm1|tf|tfvars|hcl|pl|r|ex|exs|nix|conf|mk)$/i],
  [hash, /(?:^|\/)(?:Dockerfile|Makefile|Gemfile|Vagrantfile)[^/]*$/],
  [
    slashes,
    /\.(?:[cm]?[jt]sx?|java|kts?|go|rs|c|cc|cpp|h|hpp|cs|swift|scala|php|dart|groovy|gradle|proto|jsonc|json5|bicep)$/i,
  ],
  [slashes, /(?:^|\/)Jenkinsfile[^/]*$/],
  [dashes, /\.(?:sql|lua|hs)$/i],
  [stars, /\.(?:css|scss|less)$/i],
  [angles, /\.(?:html?|xml|md|markdown|svg|config|csproj)$/i],
];

const commentOf = (path: string): Comment | undefined => comments.find(([, name]) => name.test(path))?.[0];

/** Whether a comment can stand in this file. */
export const takesComments = (path: string): boolean => commentOf(path) !== undefined;

/**
 * A comment that allows one finding: at the end of its line, or above it where the secret spans lines, the line is too
 * long to be searched for one, or such a file knows no comment behind a value. `undefined` where none can stand: the file
 * knows none, or the line goes on in the next.
 */
export function allowFinding({ path, text }: SourceFile, { start, end }: Span, reason: string): Edit | undefined {
  const comment = commentOf(path);
  if (comment === undefined) return undefined;
  const lines = createLines(text);
  const line = lines.lineText(start.line);
  if (line.trimEnd().endsWith("\\")) return undefined;
  const above = comment.alone === true || end.line > start.line || line.length > longestAllowanceLine / 2;
  const written = (marker: string): string =>
    `${comment.open}${marker} ${oneLine(reason, comment.close)}${comment.close ?? ""}`;
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const column = above ? 1 : line.trimEnd().length + 1;
  const place = { line: start.line, column };
  const newText = above
    ? `${/^\s*/.exec(line)?.[0] ?? ""}${written("keyholder:allow-next-line")}${newline}`
    : ` ${written("keyholder:allow")}`;
  return { path, start: place, end: place, newText };
}

/**
 * Takes a tool's comment out of the file, with its line where nothing else stands there. `undefined` where it opens a
 * block, or is no comment of this kind of file.
 */
export function withoutAllowance({ path, text }: SourceFile, { dialect, line }: Allowance): Edit | undefined {
  const comment = commentOf(path);
  const lines = createLines(text);
  const content = lines.lineText(line);
  const marker = allowanceStart(content, dialect);
  if (comment === undefined || marker === undefined) return undefined;
  const open = content.lastIndexOf(comment.open.trim(), marker + comment.open.length);
  if (open === -1) return undefined;
  // Other words before the marker stay.
  const said = content.slice(open + comment.open.trim().length, marker).trim();
  const from = said === "" ? open : marker;
  const kept = content.slice(0, from).trimEnd();
  if (kept === "") return { path, start: { line, column: 1 }, end: { line: line + 1, column: 1 }, newText: "" };
  const close = said === "" ? "" : (comment.close ?? "");
  return {
    path,
    start: { line, column: kept.length + 1 },
    end: { line, column: content.length + 1 },
    newText: close,
  };
}

/** What people type ends neither the line nor the comment. */
const oneLine = (reason: string, close = ""): string => {
  const line = reason.replace(/\s+/g, " ").trim();
  return close === "" ? line : line.replaceAll(close.trim(), "");
};
