import type { ExposedSecret } from "../shared/model/finding.ts";
import type { FileScan, Scanner } from "../shared/model/scan.ts";
import { type Repository } from "../shared/node/repository.ts";
import { isShallow } from "../shared/node/revisions.ts";
import { isFile, readBlobs } from "../shared/node/tracked-files.ts";
import { decode } from "../shared/node/read.ts";
import type { Changes } from "./changes.ts";

/** More is not looked into, which is said. */
const mostCommits = 1000;
const mostBlobs = 2000;

interface Version {
  readonly commit: string;
  readonly path: string;
  readonly id: string;
}

export interface History {
  /** Secrets that came with a commit of the change and went again with another. */
  readonly findings: readonly ExposedSecret[];
  /** Whether every commit of the change was there to be looked at. */
  readonly isWhole: boolean;
}

/**
 * What stood in a change for a while: its net difference does not show it, and everybody who can read its commits can. A
 * secret that the base or the change as it is now holds as well is judged there. `most`: findings from which on it is not
 * whole.
 */
export async function readHistory(
  repository: Repository,
  { base, changed, readBase }: Pick<Changes, "base" | "changed" | "readBase">,
  scanner: Pick<Scanner, "scan">,
  isWanted: (path: string) => boolean,
  known: readonly FileScan[],
  most: number,
): Promise<History> {
  const [listed, shallow] = await Promise.all([
    repository.run("rev-list", [`--max-count=${mostCommits + 1}`, "HEAD", `^${base}`]),
    isShallow(repository),
  ]);
  if (listed.status !== 0) return { findings: [], isWhole: false };
  const commits = listed.bytes.toString("latin1").split("\n").slice(0, -1);
  const versions = await listVersions(repository, commits.slice(0, mostCommits), isWanted);
  if (!versions) return { findings: [], isWhole: false };
  const judged = new Set([...known, ...changed].map(({ path }) => path));
  // What the change leaves as it was is among neither: the base has it still.
  const others = new Set(versions.map(({ path }) => path).filter((path) => !judged.has(path)));
  const before: FileScan[] = [];
  for (const path of others) {
    const text = await readBase(path);
    if (text !== undefined) before.push(await scanner.scan({ path, text }));
  }
  const seen = new Set(
    [...known, ...before].flatMap((scan) => scan.findings.flatMap(({ fingerprints }) => fingerprints)),
  );
  const blobs = await readBlobs(
    repository,
    versions.slice(0, mostBlobs).map(({ id }) => id),
  );
  const findings: ExposedSecret[] = [];
  for (const [index, bytes] of blobs.entries()) {
    const { path = "", commit = "" } = versions[index] ?? {};
    const text = bytes && decode(bytes);
    if (text === undefined) continue;
    if (findings.length >= most) return { findings, isWhole: false };
    for (const finding of (await scanner.scan({ path, text })).findings) {
      if (finding.kind !== "exposed-secret" || finding.fingerprints.some((one) => seen.has(one))) continue;
      for (const one of finding.fingerprints) seen.add(one);
      findings.push({ ...finding, commit });
    }
  }
  return { findings, isWhole: !shallow && commits.length <= mostCommits && versions.length <= mostBlobs };
}

/**
 * What each commit wrote, once a blob; `undefined` where git cannot tell, as in a clone without all its folders. Of a merge only what none of its parents has:
 *
 *     <commit> :100644 100644 <id> <id> M path          :: 100644 100644 100644 <id> <id> <id> MM path
 *
 * https://git-scm.com/docs/git-diff-tree#_raw_output_format
 */
async function listVersions(
  repository: Repository,
  commits: readonly string[],
  isWanted: (path: string) => boolean,
): Promise<readonly Version[] | undefined> {
  // One commit alone holds nothing that its own state does not show; a merge of one likewise.
  if (commits.length < 2) return [];
  const flags = ["--stdin", "-r", "-c", "--root", "--raw", "-z", "--no-abbrev", "--no-ext-diff", "--no-textconv"];
  const { status, bytes } = await repository.run("diff-tree", flags, commits.map((commit) => `${commit}\n`).join(""));
  if (status !== 0) return undefined;
  const records = bytes.toString("utf8").split("\0").slice(0, -1);
  const versions = new Map<string, Version>();
  let commit = "";
  for (let at = 0; at < records.length; at++) {
    const record = records[at] ?? "";
    const parents = /^:*/.exec(record)?.[0].length ?? 0;
    if (parents === 0) commit = record;
    else {
      const fields = record.slice(parents).split(" ");
      const [mode = "", id = ""] = [fields[parents], fields[2 * parents + 1]];
      const path = records[++at] ?? "";
      if (isFile(mode) && !versions.has(id) && isWanted(path)) versions.set(id, { commit, path, id });
    }
  }
  return [...versions.values()];
}
