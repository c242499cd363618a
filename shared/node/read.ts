import { isAscii } from "node:buffer";
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
export type Reader = (
  root: string,
  path: string,
  maxSize: number,
  folders?: Map<string, boolean>,
) => TextFile | Skipped;

/**
 * Reads one file after the other into the same memory, since fresh memory for each would have to be cleared and collected:
 * a file's `ascii` stands until the next is read.
 */
export function createReader(): Reader {
  // It looks for a byte many times as fast as other arrays of bytes do.
  let buffer = Buffer.alloc(0);
  return (root, path, maxSize, folders) => {
    if (isBehindLink(root, path, folders)) return { path, why: "symlink" };
    let descriptor: number | undefined;
    try {
      descriptor = openSync(`${root}/${path}`, openFlags);
      const stat = fstatSync(descriptor);
      if (!stat.isFile()) return { path, why: "unreadable" };
      if (stat.size > maxSize) return { path, why: "oversized" };
      if (buffer.length < stat.size) buffer = Buffer.alloc(stat.size);
      const content = buffer.subarray(0, readInto(buffer, descriptor, stat.size));
      const text = decode(content);
      if (text === undefined) return { path, why: "binary" };
      // No character of UTF-8 is longer than its bytes.
      const ascii = text.length === content.length ? { ascii: content } : {};
      return { path, text, bytes: content.length, ...ascii };
    } catch (error) {
      return { path, why: reasonFor(error) };
    } finally {
      if (descriptor !== undefined) closeSync(descriptor);
    }
  };
}

export const readText: Reader = (...asked) => createReader()(...asked);

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
  if (encoding === undefined) return undefined;
  // As most files are: nothing to decode.
  if (encoding === "utf-8" && isAscii(bytes))
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  let decoder = decoders.get(encoding);
  if (!decoder) decoders.set(encoding, (decoder = new TextDecoder(encoding)));
  return decoder.decode(bytes);
}

/** One for each encoding: to make one takes as long as to decode a small file. */
const decoders = new Map<string, InstanceType<typeof TextDecoder>>();

function readInto(buffer: Buffer, descriptor: number, size: number): number {
  let filled = 0;
  while (filled < size) {
    const read = readSync(descriptor, buffer, filled, size - filled, null);
    if (read === 0) break;
    filled += read;
  }
  return filled;
}

function reasonFor(error: unknown): Skipped["why"] {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT" || code === "ENOTDIR") return "vanished";
  return code === "ELOOP" || code === "EMLINK" ? "symlink" : "unreadable";
}
