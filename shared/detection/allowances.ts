import type { Allowance } from "../model/finding.ts";
import { firstIndex } from "../text/first-index.ts";
import type { Lines } from "../text/lines.ts";
import type { Concealment } from "./concealment.ts";

/** Where a comment has its effect. `auto`: on the next line when the comment stands alone, else on its own. */
type Reach = "line" | "next" | "auto";

interface Dialect {
  readonly dialect: string;
  /** Where a tool lets a comment name rules, one that is about secrets; other rules allow no secret. */
  readonly marker: RegExp;
  readonly reach: Reach;
}

/**
 * Comments that allow a secret, in the words of the tools that read them. Each tool's documentation:
 * gitleaks and betterleaks (README), trufflehog (README), detect-secrets (README, "Inline Allowlisting"), secretlint
 * (filter-comments), ggshield ("Ignore secrets"), Semgrep ("Ignoring findings"), Datadog, Vault Radar, zizmor, Checkov,
 * Trivy, KICS, Sonar, Kingfisher, CredScan.
 */
const dialects: readonly Dialect[] = [
  { dialect: "keyholder", marker: /keyholder:allow-next-line\b/i, reach: "next" },
  { dialect: "keyholder", marker: /keyholder:allow\b(?!-)/i, reach: "line" },
  { dialect: "gitleaks", marker: /gitleaks:allow\b/, reach: "line" },
  { dialect: "betterleaks", marker: /betterleaks:allow\b/, reach: "line" },
  { dialect: "trufflehog", marker: /trufflehog:ignore\b/, reach: "line" },
  { dialect: "kingfisher", marker: /kingfisher:ignore\b/, reach: "line" },
  {
    dialect: "detect-secrets",
    marker: /^\s*(?:#|\/\/|\/\*|<!--|--|;|').{0,80}?pragma: ?(?:allow|white)list nextline secret/,
    reach: "next",
  },
  {
    dialect: "detect-secrets",
    marker: /(?:#|\/\/|\/\*|<!--|--|;|').{0,80}?pragma: ?(?:allow|white)list secret(?=\s*(?:\*\/|-->)?\s*$)/,
    reach: "line",
  },
  { dialect: "secretlint", marker: /secretlint-disable-next-line\b/, reach: "next" },
  { dialect: "secretlint", marker: /secretlint-disable-line\b/, reach: "line" },
  { dialect: "ggshield", marker: /\bggignore\b/, reach: "line" },
  {
    dialect: "semgrep",
    marker: /\bnosemgrep\b(?!:)|\bnosemgrep:(?=\s*\S*(?:secret|credential|token|passw|api-?key))(?:,?\s*[\w.-]+)+/i,
    reach: "auto",
  },
  { dialect: "datadog", marker: /\bno-dd-secrets\b/, reach: "auto" },
  { dialect: "vault-radar", marker: /\bhashicorpignore\b/i, reach: "line" },
  { dialect: "zizmor", marker: /# ?zizmor: ?ignore\[[\w,\s-]*(?:secret|credential)[\w,\s-]*\]/, reach: "line" },
  { dialect: "checkov", marker: /checkov:skip=CKV_SECRET_\d+:?/, reach: "auto" },
  { dialect: "trivy", marker: /trivy:ignore:(?!(?:avd-)?[a-z]{2,6}-?\d{3}|cve-|ghsa-|temp-)[\w-]+/i, reach: "auto" },
  { dialect: "kics", marker: /kics-scan ignore-line\b/, reach: "auto" },
  { dialect: "sonar", marker: /\bNOSONAR\b/, reach: "line" },
  { dialect: "credscan", marker: /CS002:SecretInNextLine/, reach: "next" },
];

/** Cheap test for a line that can hold any of them. */
const anyMarker =
  /:allow|:ignore|pragma:|secretlint-|ggignore|nosemgrep|no-dd-secrets|hashicorpignore|zizmor:|checkov:skip|ignore-line|NOSONAR|CS002/i;

/** The one dialect that allows from a comment on; the pattern begins with its word, so that it is found fast. */
const block = /secretlint-(?:(?<opens>disable)\b(?!-)|enable\b)/g;

/** Where in a line the words of a tool begin that allow something there; `undefined` for the beginning of a block. */
export function allowanceStart(content: string, tool: string): number | undefined {
  const markers = dialects.filter(({ dialect }) => dialect === tool).map(({ marker }) => marker.exec(content)?.index);
  return markers.find((index) => index !== undefined);
}

/** UTF-16 units of a line that are searched for a comment. */
export const longestAllowanceLine = 2000;
const longestReason = 200;

export interface Allowances {
  /** The first comment that allows something on one of these 1-based lines, both included. */
  readonly on: (from: number, to: number) => Allowance | undefined;
}

/** Reads what stands beside the lines that are asked for: most texts are long, and hold few secrets. */
export function createAllowances(text: string, lines: Lines, { conceal }: Concealment): Allowances {
  const read = new Map<number, readonly Allowed[]>();
  let blocks: readonly Block[] | undefined;

  const contentOf = (line: number): string => lines.lineText(line).slice(0, longestAllowanceLine);

  function allowedBy(line: number): readonly Allowed[] {
    let allowed = read.get(line);
    if (!allowed) {
      allowed = readLine(line, contentOf(line), conceal);
      read.set(line, allowed);
    }
    return allowed;
  }

  function findBlocks(): readonly Block[] {
    const found: (Omit<Block, "to"> & { to: number })[] = [];
    for (const { index, 0: marker, groups } of text.matchAll(block)) {
      const { line, column } = lines.position(index);
      const last = found.at(-1);
      const open = last?.to === Infinity ? last : undefined;
      if (column + marker.length > longestAllowanceLine) continue;
      if (groups?.["opens"] === undefined) {
        if (open) open.to = line;
      } else if (!open) {
        const allowance = allowanceOf("secretlint", line, contentOf(line).slice(column - 1 + marker.length), conceal);
        found.push({ from: line, to: Infinity, allowance });
      }
    }
    return found;
  }

  return {
    on(from, to) {
      for (let line = from; line <= to; line++) {
        const found = [...allowedBy(line - 1), ...allowedBy(line)].find(({ target }) => target === line);
        if (found) return found.allowance;
      }
      blocks ??= findBlocks();
      const nearest = blocks[firstIndex(blocks, ({ from }) => from > to) - 1];
      return nearest && from <= nearest.to ? nearest.allowance : undefined;
    },
  };
}

/** An allowance for one line. */
interface Allowed {
  readonly target: number;
  readonly allowance: Allowance;
}

/** An allowance from a line to a line, both included. */
interface Block {
  readonly from: number;
  readonly to: number;
  readonly allowance: Allowance;
}

const none: readonly Allowed[] = [];

function readLine(line: number, content: string, conceal: Concealment["conceal"]): readonly Allowed[] {
  if (!anyMarker.test(content)) return none;
  return dialects.flatMap(({ dialect, marker, reach }) => {
    const found = marker.exec(content);
    if (!found) return [];
    const target = reach === "next" || (reach === "auto" && standsAlone(content)) ? line + 1 : line;
    return { target, allowance: allowanceOf(dialect, line, content.slice(found.index + found[0].length), conceal) };
  });
}

function allowanceOf(dialect: string, line: number, rest: string, conceal: Concealment["conceal"]): Allowance {
  const reason = conceal(reasonAfter(rest));
  return reason ? { dialect, line, reason } : { dialect, line };
}

function standsAlone(line: string): boolean {
  return /^\s*(?:#|\/\/|\/\*|<!--|--|;|\*|@)/.test(line);
}

/** What the writer says after the marker, without separators and the comment's end. */
function reasonAfter(rest: string): string {
  return rest
    .replace(/\s*(?:\*\/|-->|["')\]]+)\s*$/, "")
    .replace(/^[\s:;,()]*(?:--+)?\s*/, "")
    .trim()
    .slice(0, longestReason);
}
