import type { Allowance } from "../model/finding.ts";
import type { Lines } from "../text/lines.ts";
import type { Concealment } from "./concealment.ts";

/** Where a comment has its effect. `auto`: on the next line when the comment stands alone, else on its own. */
type Reach = "line" | "next" | "auto" | "from" | "to";

interface Dialect {
  readonly dialect: string;
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
  { dialect: "secretlint", marker: /secretlint-disable\b(?!-)/, reach: "from" },
  { dialect: "secretlint", marker: /secretlint-enable\b/, reach: "to" },
  { dialect: "ggshield", marker: /\bggignore\b/, reach: "line" },
  { dialect: "semgrep", marker: /\bnosemgrep\b/, reach: "auto" },
  { dialect: "datadog", marker: /\bno-dd-secrets\b/, reach: "auto" },
  { dialect: "vault-radar", marker: /\bhashicorpignore\b/i, reach: "line" },
  { dialect: "zizmor", marker: /# ?zizmor: ?ignore\[[\w,\s-]*\]/, reach: "line" },
  { dialect: "checkov", marker: /checkov:skip=CKV_SECRET_\d+:?/, reach: "auto" },
  { dialect: "trivy", marker: /trivy:ignore:[\w-]+/, reach: "auto" },
  { dialect: "kics", marker: /kics-scan ignore-line\b/, reach: "auto" },
  { dialect: "sonar", marker: /\bNOSONAR\b/, reach: "line" },
  { dialect: "credscan", marker: /CS002:SecretInNextLine/, reach: "next" },
];

/** Cheap test for a line that can hold any of them. */
const anyMarker =
  /:allow|:ignore|pragma:|secretlint-|ggignore|nosemgrep|no-dd-secrets|hashicorpignore|zizmor:|checkov:skip|ignore-line|NOSONAR|CS002/gi;

/** UTF-16 units of a line that are searched for a comment. */
export const longestAllowanceLine = 2000;
const longestReason = 200;

export interface Allowances {
  /** The first comment that allows something on one of these 1-based lines, both included. */
  readonly on: (from: number, to: number) => Allowance | undefined;
}

export function createAllowances(text: string, lines: Lines, { conceal }: Concealment): Allowances {
  const byLine = new Map<number, Allowance>();
  const blocks: { readonly from: number; to: number; readonly allowance: Allowance }[] = [];

  function read(line: number): void {
    const content = lines.lineText(line).slice(0, longestAllowanceLine);
    for (const { dialect, marker, reach } of dialects) {
      const found = marker.exec(content);
      if (!found) continue;
      const reason = conceal(reasonAfter(content.slice(found.index + found[0].length)));
      const allowance: Allowance = reason ? { dialect, line, reason } : { dialect, line };
      const open = blocks.findLast((block) => block.to === Infinity);
      if (reach === "from") {
        if (!open) blocks.push({ from: line, to: Infinity, allowance });
      } else if (reach === "to") {
        if (open) open.to = line;
      } else {
        const target = reach === "next" || (reach === "auto" && standsAlone(content)) ? line + 1 : line;
        if (!byLine.has(target)) byLine.set(target, allowance);
      }
    }
  }

  let last = 0;
  for (const match of text.matchAll(anyMarker)) {
    const { line } = lines.position(match.index);
    if (line !== last) read(line);
    last = line;
  }

  return {
    on(from, to) {
      for (let line = from; line <= to; line++) {
        const allowance = byLine.get(line);
        if (allowance) return allowance;
      }
      return blocks.find((block) => block.from <= to && from <= block.to)?.allowance;
    },
  };
}

function standsAlone(line: string): boolean {
  return /^\s*(?:#|\/\/|\/\*|<!--|--|;|\*|@)/.test(line);
}

/** What the writer says after the marker, without rule ids, separators and the comment's end. */
function reasonAfter(rest: string): string {
  return rest
    .replace(/\s*(?:\*\/|-->|["')\]]+)\s*$/, "")
    .replace(/^[\s:;,()]*(?:--+)?\s*/, "")
    .trim()
    .slice(0, longestReason);
}
