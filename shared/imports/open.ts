import type { Import, PinnedCopy } from "../model/import.ts";
import type { Problem, Skipped } from "../model/problem.ts";
import type { SourceFile } from "../model/source.ts";
import { addDays } from "../text/days.ts";
import { isCommit } from "../text/import-source.ts";
import { copyPath, digestOf, parseRecord, recordPath } from "./record.ts";

/** Gives a file's text, `undefined` where there is none, or why that which is there cannot be read. */
type Read = (path: string) => Promise<string | undefined | Pick<Skipped, "why">>;

export interface Opened {
  /** Copies that may be relied on. */
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
}

/** More than an organisation splits its register into; each is read at every scan. */
const mostImports = 20;

/** Opens the copies of what a register or policy imports. Nothing is ever fetched here. `today`: ISO day. */
export async function openImports(imports: readonly Import[], read: Read, today?: string): Promise<Opened> {
  if (imports.length === 0) return { files: [], problems: [] };
  const record = await readRecord(read);
  const opened = await Promise.all(
    imports.slice(0, mostImports).map((one) => openImport(one, record.copies, read, today)),
  );
  const surplus = imports[mostImports];
  return {
    files: opened.flatMap(({ files }) => files),
    problems: [
      ...record.problems,
      ...opened.flatMap(({ problems }) => problems),
      ...(surplus ? [problem("too-many-imports", surplus, { max: mostImports })] : []),
    ],
  };
}

async function readRecord(read: Read): Promise<ReturnType<typeof parseRecord>> {
  const text = await read(recordPath);
  if (typeof text === "string") return parseRecord({ path: recordPath, text });
  return { copies: [], problems: text ? [unreadable(recordPath, text.why)] : [] };
}

async function openImport(
  one: Import,
  copies: readonly PinnedCopy[],
  read: Read,
  today: string | undefined,
): Promise<Opened> {
  const path = copyPath(one);
  const copy = copies.find(({ repo, path: from, ref }) => repo === one.repo && from === one.path && ref === one.ref);
  const text = await read(path);
  if (typeof text === "object") return { files: [], problems: [unreadable(path, text.why)] };
  if (copy === undefined || text === undefined) return { files: [], problems: [problem("import-missing", one)] };
  const digest = digestOf(text);
  if (one.sha256 !== undefined && one.sha256 !== digest)
    return { files: [], problems: [problem("import-not-as-pinned", one)] };
  if (digest !== copy.sha256 || (isCommit(one.ref) && copy.commit !== one.ref))
    return { files: [], problems: [problem("import-changed", one)] };
  return { files: [{ path, text }], problems: ageProblems(one, copy, today) };
}

/** A copy that is too old still counts: without it, less would be demanded and more would be unowned. */
function ageProblems(one: Import, { fetched }: PinnedCopy, today: string | undefined): readonly Problem[] {
  if (one.maxAgeDays === undefined) return isCommit(one.ref) ? [] : [problem("import-without-age", one)];
  const staleAfter = addDays(fetched, Math.floor(one.maxAgeDays));
  const isStale = today !== undefined && (staleAfter < today || fetched > addDays(today, 1));
  return isStale ? [problem("import-stale", one, { fetched })] : [];
}

const problem = (code: string, { place }: Import, detail?: NonNullable<Problem["detail"]>): Problem => ({
  code,
  ...place,
  severity: "error",
  ...(detail && { detail }),
});

const unreadable = (path: string, why: Skipped["why"]): Problem => ({
  code: "rules-unreadable",
  path,
  severity: "error",
  detail: { why },
});
