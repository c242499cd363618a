import {
  chmodSync,
  closeSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { isUtf8 } from "node:buffer";
import { dirname, join } from "node:path";
import { isBehindLink } from "../shared/node/read.ts";
import { UserError } from "../shared/node/user-error.ts";

/**
 * Puts a text where `before` stands, or where nothing does (`undefined`), in one step: who reads meanwhile sees the one or
 * the other. What was changed meanwhile, or is a link, stays as it is, and a UserError says so.
 */
export function replaceFile(root: string, path: string, before: string | undefined, text: string): void {
  if (isBehindLink(root, path))
    throw new UserError(`${path} lies behind a symbolic link, and is left alone. Put a folder of its own there.`);
  const target = join(root, path);
  const draft = `${target}.${process.pid}.tmp`;
  let isDrafted = false;
  try {
    const mark = before !== undefined && isMarked(target) ? byteOrderMark : "";
    mkdirSync(dirname(target), { recursive: true });
    closeSync(openSync(draft, "wx"));
    isDrafted = true;
    writeFileSync(draft, mark + text, { flush: true });
    if (before === undefined) putNew(draft, target);
    else {
      const there = lstatSync(target, { throwIfNoEntry: false });
      if (!there?.isFile()) throw changedMeanwhile(path);
      const bytes = readFileSync(target);
      if (!isUtf8(bytes)) throw notUtf8(path);
      if (!bytes.equals(Buffer.from(mark + before))) throw changedMeanwhile(path);
      chmodSync(draft, there.mode);
      renameSync(draft, target);
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    if (codeOf(error) === "EEXIST" && existsSync(target)) throw changedMeanwhile(path);
    throw cannotWrite(path, error);
  } finally {
    if (isDrafted) rmSync(draft, { force: true });
  }
}

const byteOrderMark = "\uFEFF";

/** Who reads a file gets its text without the mark, and who writes it keeps the mark. */
const isMarked = (target: string): boolean =>
  lstatSync(target, { throwIfNoEntry: false })?.isFile() === true &&
  readFileSync(target).subarray(0, 3).equals(Buffer.from(byteOrderMark));

/** A link takes the place of nothing; where there are none, as on some network drives, a file that came meanwhile may be missed. */
function putNew(draft: string, target: string): void {
  try {
    linkSync(draft, target);
  } catch (error) {
    if (codeOf(error) === "EEXIST" || existsSync(target)) throw error;
    renameSync(draft, target);
  }
}

/** What stands in the way, by the system's code for it, and what to do. */
const obstacles: Readonly<Record<string, string>> = {
  EACCES: "You may not write there: ask for the right to, or run this as somebody who has it.",
  EPERM: "You may not write there: ask for the right to, or run this as somebody who has it.",
  EROFS: "Its disk can only be read: work in a copy elsewhere.",
  ENOSPC: "Its disk is full: make room.",
  EDQUOT: "Your share of its disk is used up: make room.",
  ENOTDIR: "A file stands where a folder on the way to it should be: move that away.",
  EEXIST: "A file stands where a folder on the way to it should be: move that away.",
  EISDIR: "A folder stands in its place: name another file.",
};

/** For whoever asked for a file that the system refused to write. */
export const cannotWrite = (path: string, error: unknown): UserError =>
  new UserError(
    `${path} could not be written. ${
      obstacles[String(codeOf(error))] ??
      "Check that its folder exists and may be written to, and that the disk is not full."
    }`,
  );

const codeOf = (error: unknown): unknown => (error instanceof Error && "code" in error ? error.code : undefined);

const changedMeanwhile = (path: string): UserError =>
  new UserError(`${path} was changed meanwhile, and is left alone. Run the command again.`);

const notUtf8 = (path: string): UserError =>
  new UserError(`${path} is no UTF-8, and is left alone. Save it as UTF-8, and run the command again.`);

/** Takes a file away that lies below the root and behind no link; one that is not there is no fault. */
export function removeFile(root: string, path: string): void {
  if (!isBehindLink(root, path)) rmSync(join(root, path), { force: true });
}
