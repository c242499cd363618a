import { emptyScan, failedScan } from "../scan-of-nothing.ts";
import type { Skipped } from "../model/problem.ts";
import type { FileScan, Scanner } from "../model/scan.ts";
import type { SourceFile } from "../model/source.ts";
import { createReader, type Reader } from "./read.ts";

/** A file on the disk, to be read where it is scanned: its text never goes from thread to thread. */
export interface UnreadFile {
  /** Absolute; the path is below it. */
  readonly directory: string;
  readonly path: string;
  readonly bytes: number;
  /** Bytes. */
  readonly maxFileSize: number;
}

/** What became of one file. */
export type Look = { readonly scan: FileScan; readonly bytes: number } | Skipped;

/** Scans texts, and files that it reads itself. */
export interface FileScanner extends Scanner {
  look(file: UnreadFile): Promise<Look>;
}

/** Reads, if need be, and scans, one file at a time; remembers which folders are links, so it is good for as long as nothing moves. */
export function createLook(
  scanner: Scanner,
  read: Reader = createReader(),
): (file: SourceFile | UnreadFile) => Promise<Look> {
  const folders = new Map<string, boolean>();
  return async (file) => {
    const found =
      "text" in file
        ? { ...file, bytes: file.text.length }
        : read(file.directory, file.path, file.maxFileSize, folders);
    return "why" in found ? found : { scan: await scanner.scan(found), bytes: found.bytes };
  };
}

/** A look as it goes between threads, and is kept: of a file in which nothing stands, as nearly everywhere, only its bytes. */
export type Answer = Look | number;

export function pack(look: Look): Answer {
  if ("why" in look) return look;
  const { findings, links, notCredentials, grants = [], problems } = look.scan;
  const found = findings.length + links.length + notCredentials.length + grants.length + problems.length;
  return found === 0 ? look.bytes : look;
}

export function unpack(answer: Answer, path: string): Look {
  return typeof answer === "number" ? { scan: emptyScan(path), bytes: answer } : answer;
}

/** Looks in this very thread, at one file after the other, so that only one text is in memory. */
export function createFileScanner(scanner: Scanner): FileScanner {
  const look = createLook(scanner);
  let last: Promise<unknown> = Promise.resolve();
  let closed = false;
  return {
    ...scanner,
    look(file) {
      const next = last.then(() => (closed ? { scan: failedScan(file.path), bytes: 0 } : look(file)));
      last = next;
      return next;
    },
    close() {
      closed = true;
      return scanner.close();
    },
  };
}
