import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import type { Skipped } from "../model/problem.ts";
import type { SourceFile } from "../model/source.ts";
import { encodingOf } from "../text/encoding.ts";

export interface TextFile extends SourceFile {
  /** Size on disk. */
  readonly bytes: number;
}

/** Without it, opening a named pipe waits for a writer. Windows has neither. */
const openFlags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

/**
 * Reads one file below `root` as text without its byte order mark, or says why not. Never waits, and never follows a link,
 * nor one on the way. `folders`: as in {@link isBehindLink}.
 */
export function readText(
  root: string,
  path: string,
  maxSize: number,
  folders?: Map<string, boolean>,
): TextFile | Skipped {
  if (isBehindLink(root, path, folders)) return { path, why: "symlink" };
  let descriptor: number | undefined;
  try {
    descriptor = openSync(join(root, path), openFlags);
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) return { path, why: "unreadable" };
    if (stat.size > maxSize) return { path, why: "oversized" };
    const bytes = readAll(descriptor, stat.size);
    const text = decode(bytes);
    return text === undefined ? { path, why: "binary" } : { path, text, bytes: bytes.length };
  } catch (error) {
    return { path, why: reasonFor(error) };
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** Whether a folder on the way to a path is a link. `known` remembers folders, for as long as nothing moves. */
export function isBehindLink(root: string, path: string, known = new Map<string, boolean>()): boolean {
  const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
  if (folder === "") return false;
  const answer = known.get(folder) ?? (isBehindLink(root, folder, known) || isLink(join(root, folder)));
  known.set(folder, answer);
  return answer;
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  } catch {
    return false;
  }
}

/** Text without its byte order mark; bytes that are no UTF-8 become U+FFFD. `undefined` for binary content. */
export function decode(bytes: Uint8Array): string | undefined {
  const encoding = encodingOf(bytes);
  return encoding && new TextDecoder(encoding).decode(bytes);
}

/**
 * Reused for every file, since fresh memory for each would have to be cleared and collected. A `Buffer` looks for a byte
 * many times as fast as other arrays do.
 */
let buffer = Buffer.alloc(0);

/** The bytes stand only until the next file is read. */
function readAll(descriptor: number, size: number): Uint8Array {
  if (buffer.length < size) buffer = Buffer.alloc(size);
  let filled = 0;
  while (filled < size) {
    const read = readSync(descriptor, buffer, filled, size - filled, null);
    if (read === 0) break;
    filled += read;
  }
  return buffer.subarray(0, filled);
}

function reasonFor(error: unknown): Skipped["why"] {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT" || code === "ENOTDIR") return "vanished";
  return code === "ELOOP" || code === "EMLINK" ? "symlink" : "unreadable";
}
