import type { ImportSource } from "../shared/model/import.ts";
import { decode } from "../shared/node/read.ts";
import { isCommit } from "../shared/text/import-source.ts";
import type { Fault, GitHub } from "./github-calls.ts";

/** A file of another repository as it was fetched. */
export interface Fetched {
  readonly text: string;
  /** What the ref was, as a full id. */
  readonly commit: string;
}

/** More than a register or policy may have by its own limit. Bytes. */
const largest = 40_000_000;

/** Fetches one file; `github` is a connection to its repository. Nothing is thrown, and nothing written. */
export async function fetchImport(
  github: Pick<GitHub, "readCommit" | "readFile">,
  { ref, path }: ImportSource,
): Promise<Fetched | { readonly fault: Fault }> {
  const commit = isCommit(ref) ? { value: ref } : await github.readCommit(ref);
  if ("fault" in commit) return commit;
  const file = await github.readFile(path, commit.value);
  if ("fault" in file) return file;
  if (file.value === undefined) return { fault: "missing" };
  if (file.value.length > largest) return { fault: "oversized" };
  const text = decode(file.value);
  return text === undefined ? { fault: "refused" } : { text, commit: commit.value };
}
