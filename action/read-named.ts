import { realpathSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import type { SourceFile } from "../shared/model/source.ts";
import { readText } from "../shared/node/read.ts";
import { UserError } from "../shared/node/user-error.ts";
import { skippedPhrases } from "../shared/report/wording/index.ts";
import { visible } from "../shared/text/visible.ts";

/** A file that somebody who stands in `cwd` named, wherever it lies; a UserError where it cannot be read. `max`: bytes. */
export function readNamed(cwd: string, file: string, max: number): SourceFile {
  const path = realPathOf(resolve(cwd, file));
  const read = readText(dirname(path), basename(path), max);
  if ("why" in read && read.why === "vanished")
    throw new UserError(`There is no ${visible(file)}. Give a file that exists.`);
  if ("why" in read) throw new UserError(`${visible(file)} cannot be read: ${skippedPhrases[read.why]}.`);
  return { path: visible(file), text: read.text };
}

function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
