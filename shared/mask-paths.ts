import { maskText } from "./detection/mask-text.ts";
import type { CustomProvider } from "./model/provider.ts";
import type { Problem } from "./model/problem.ts";
import type { Report } from "./model/report.ts";

/**
 * The same report with every secret masked that a file's name holds, wherever the path or a folder of it is told, and a
 * problem for each such file. Only what is told changes: files are read, owned and compared by their real paths.
 */
export async function maskPaths(report: Report, custom?: readonly CustomProvider[]): Promise<Report> {
  const { verdicts, problems, skipped } = report;
  const told = [verdicts.map(({ finding }) => finding.path), problems.map(pathOf), skipped.map(pathOf)];
  const paths = [...new Set(told.flat())];
  const together = paths.join("\n");
  if ((await maskText(together, custom)) === together) return report;
  const masked = new Map<string, string>();
  for (const path of paths) {
    const shown = await maskText(path, custom);
    if (shown !== path) masked.set(path, shown);
  }
  const folders = new Set([...masked.keys()].flatMap(foldersOf));
  const shownFolders = await Promise.all([...folders].map(async (one) => [one, await maskText(one, custom)] as const));
  const hide = createReplacement([...masked, ...shownFolders.filter(([folder, shown]) => shown !== folder)]);
  const copy: Report = JSON.parse(JSON.stringify(report), (_, value: unknown) =>
    typeof value === "string" ? hide(value) : value,
  );
  const named = [...new Set(masked.values())].map((path): Problem => ({
    code: "secret-in-path",
    path,
    severity: "warning",
  }));
  return { ...copy, problems: [...copy.problems, ...named] };
}

/** A letter further in the paths that begin alike. */
interface Branch {
  readonly next: Map<string, Branch>;
  shown?: string;
}

/** Puts what is shown in the place of each path, in one pass over a text however many paths there are. */
function createReplacement(masked: Iterable<readonly [string, string]>): (text: string) => string {
  const root: Branch = { next: new Map() };
  for (const [path, shown] of masked) {
    let branch = root;
    for (const letter of path.split("")) {
      const next = branch.next.get(letter) ?? { next: new Map() };
      branch.next.set(letter, next);
      branch = next;
    }
    branch.shown = shown;
  }
  return (text) => {
    let hidden = "";
    let told = 0;
    for (let start = 0; start < text.length; start++) {
      const found = longestFrom(root, text, start);
      if (!found) continue;
      hidden += text.slice(told, start) + found.shown;
      told = found.end;
      start = told - 1;
    }
    return hidden + text.slice(told);
  };
}

function longestFrom(root: Branch, text: string, start: number): { shown: string; end: number } | undefined {
  let found: { shown: string; end: number } | undefined;
  let branch = root.next.get(text[start] ?? "");
  for (let end = start + 1; branch; end++) {
    if (branch.shown !== undefined) found = { shown: branch.shown, end };
    branch = branch.next.get(text[end] ?? "");
  }
  return found;
}

/** Every folder on the way to a file, without the `/` at its end. */
const foldersOf = (path: string): readonly string[] =>
  [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index)).filter((folder) => folder !== "");

const pathOf = ({ path }: { readonly path: string }): string => path;
