import type { Uri } from "vscode";
import type { Skipped } from "../shared/model/problem.ts";
import type { FileScan } from "../shared/model/scan.ts";
import type { Before } from "./before.ts";

/** One file as it was last looked at. */
export interface Look {
  readonly uri: Uri;
  /** Bytes on disk, in an open document UTF-16 units; 0 for what was not scanned. */
  readonly size: number;
  /** Of the open document; absent when the file was read from the disk. */
  readonly version?: number | undefined;
  readonly outcome: FileScan | Skipped["why"];
  /** Where git is, and something was found. */
  readonly before?: Before | undefined;
}

/** The files of a folder as they were last looked at. What an audit takes of them grows with what stands in them, not with their number. */
export interface Looks {
  /** Where a file is; `undefined` for one that was not looked at. */
  readonly uri: (path: string) => Uri | undefined;
  /** Why a file was not scanned; `undefined` where it was, or nobody looked. */
  readonly why: (path: string) => Skipped["why"] | undefined;
  readonly set: (path: string, look: Look) => void;
  readonly delete: (path: string) => void;
  /** Deletes files, and all that is in a folder of that name; gives whether there was any. */
  readonly forget: (paths: readonly string[]) => boolean;
  readonly paths: () => readonly string[];
  /** Those in which something stands that an audit is about; what is in them is not changed later. */
  readonly telling: () => ReadonlyMap<string, Look>;
  readonly withFindings: () => readonly Look[];
  readonly scans: () => readonly FileScan[];
  readonly skipped: () => readonly Skipped[];
  /** Scanned ones, and what they hold together in bytes. */
  readonly scanned: () => { readonly files: number; readonly bytes: number };
}

export function createLooks(): Looks {
  // Of a file in which nothing stands, that is all that is kept.
  const all = new Map<string, Pick<Look, "uri" | "size">>();
  const telling = new Map<string, Look>();
  const left = new Map<string, Skipped["why"]>();
  let bytes = 0;

  function remove(path: string): void {
    bytes -= all.get(path)?.size ?? 0;
    for (const map of [all, telling, left]) map.delete(path);
  }

  return {
    uri: (path) => all.get(path)?.uri,
    why: (path) => left.get(path),
    set(path, look) {
      remove(path);
      const { uri, size, outcome } = look;
      all.set(path, { uri, size });
      bytes += size;
      if (typeof outcome === "string") left.set(path, outcome);
      else if (tells(outcome)) telling.set(path, look);
    },
    delete: remove,
    forget(paths) {
      const before = all.size;
      const gone = new Set(paths);
      if (paths.every((path) => all.has(path))) for (const path of paths) remove(path);
      else for (const path of all.keys()) if (isWithin(path, gone)) remove(path);
      return all.size < before;
    },
    paths: () => [...all.keys()],
    telling: () => new Map(telling),
    withFindings: () => [...telling.values()].filter(hasFindings),
    scans: () => [...telling.values()].flatMap(({ outcome }) => (typeof outcome === "string" ? [] : outcome)),
    skipped: () => [...left].map(([path, why]) => ({ path, why })),
    scanned: () => ({ files: all.size - left.size, bytes }),
  };
}

export const hasFindings = ({ outcome }: Look): boolean => typeof outcome !== "string" && outcome.findings.length > 0;

const tells = ({ findings, links, notCredentials, problems }: FileScan): boolean =>
  findings.length + links.length + notCredentials.length + problems.length > 0;

/** Whether a path or a folder it lies in is one of these. */
function isWithin(path: string, among: ReadonlySet<string>): boolean {
  for (let at = path.indexOf("/"); at !== -1; at = path.indexOf("/", at + 1))
    if (among.has(path.slice(0, at))) return true;
  return among.has(path);
}
