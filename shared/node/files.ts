import { lstatSync, opendirSync, readdirSync, realpathSync, statSync, type Stats } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Skipped } from "../model/problem.ts";
import { openRepository } from "./repository.ts";
import { listEncoded, listIndex, listUntracked } from "./tracked-files.ts";
import type { Repository } from "./repository.ts";
import { pathBelow } from "./path-below.ts";
import { isBehindLink } from "./read.ts";
import { UserError } from "./user-error.ts";

/** What paths are relative to: the repository's root, or the scanned folder where there is no repository. */
export interface Root {
  /** Absolute, with the system's separators. */
  readonly directory: string;
  readonly repository?: Repository;
}

export interface Entry {
  /** Relative to the root, with `/`. */
  readonly path: string;
  readonly bytes: number;
}

export interface Listing {
  /** Sorted by code unit, likewise `skipped`. */
  readonly files: readonly Entry[];
  readonly skipped: readonly Skipped[];
  /** Whether everything below the root was looked at, so that nothing is left out by the paths or a sparse checkout. */
  readonly complete: boolean;
}

export interface ListOptions {
  /** Bytes. */
  readonly maxFileSize: number;
  readonly exclude: (path: string) => boolean;
  /** False: also what git ignores. Default: true. */
  readonly ignore?: boolean;
  /** Leaves out everything else without a word, and without a look at it; is told what git knows. */
  readonly only?: (isKnown: (path: string) => boolean) => (path: string) => boolean;
  /** As `listUntracked` gives it, where somebody has asked already. */
  readonly untracked?: readonly string[];
}

/** The root of what is asked for; the first path decides, and all others must lie below it. */
export async function findRoot(paths: readonly string[]): Promise<Root> {
  const first = realPath(paths[0] ?? ".");
  const directory = statSync(first).isDirectory() ? first : dirname(first);
  const repository = await openRepository(directory);
  if (repository === undefined) return { directory };
  if (pathBelow(repository.root, directory) === undefined)
    throw new UserError(
      "This repository's configuration (core.worktree) points to another folder. Scan that folder instead.",
    );
  return { directory: repository.root, repository };
}

/**
 * The files below some paths. A repository is listed by git: what it tracks, and what is new and not ignored. Where git
 * names nothing, as in an ignored folder that was asked for, and outside of repositories, everything but `.git` is listed.
 */
export async function listFiles(
  root: Root,
  paths: readonly string[],
  { maxFileSize, exclude, ignore = true, only = () => () => true, untracked }: ListOptions,
): Promise<Listing> {
  const asked = askedPaths(root, paths);
  const files = new Map<string, Entry>();
  const skipped = new Map<string, Skipped>();
  // Whatever is there is found by walking; only git knows what is not.
  const { paths: all, encoded } = root.repository ? await listKnown(root.repository, untracked) : nothingKnown;
  const known = all.filter(({ sparse }) => ignore || sparse);

  const knownPaths = new Set(known.map(({ path }) => path));
  const isWanted = only((path) => knownPaths.has(path));
  const folders = new Map<string, boolean>();

  function take({ path, submodule, sparse, walked }: KnownPath): void {
    if (exclude(path)) skipped.set(path, { path, why: "excluded" });
    else if (submodule) skipped.set(path, { path, why: "submodule" });
    else if (!walked && isBehindLink(root.directory, path, folders)) skipped.set(path, { path, why: "symlink" });
    else {
      const found = look(root.directory, path, maxFileSize) ?? (sparse ? { path, why: "sparse" } : undefined);
      if (found === undefined) return;
      if ("why" in found) skipped.set(path, found);
      else if (encoded.has(path)) skipped.set(path, { path, why: "encoded" });
      else files.set(path, found);
    }
  }

  for (const prefix of asked) {
    const inside = known.filter(({ path }) => isBelow(path, prefix));
    for (const one of inside) if (isWanted(one.path)) take(one);
    if (ignore && (inside.length > 0 || (prefix === "" && root.repository !== undefined))) continue;
    for (const path of walk(root.directory, prefix, (skip) => skipped.set(skip.path, skip)))
      take({ path, submodule: false, sparse: false, walked: true });
  }
  return {
    files: [...files.values()].toSorted(byPath),
    skipped: [...skipped.values()].toSorted(byPath),
    complete: asked.includes("") && ![...skipped.values()].some(({ why }) => why === "sparse"),
  };
}

interface KnownPath {
  readonly path: string;
  readonly submodule: boolean;
  readonly sparse: boolean;
  /** Found by going from folder to folder, none of which is a link. */
  readonly walked?: true;
}

interface Known {
  readonly paths: readonly KnownPath[];
  /** As `listEncoded` gives it. */
  readonly encoded: ReadonlySet<string>;
}

const nothingKnown: Known = { paths: [], encoded: new Set() };

async function listKnown(repository: Repository, told?: readonly string[]): Promise<Known> {
  const indexed = listIndex(repository);
  const [index, encoded, untracked] = await Promise.all([
    indexed,
    indexed.then((entries) => listEncoded(repository, entries)),
    told ?? listUntracked(repository),
  ]);
  const paths = [
    ...index.map(({ path, kind, sparse }) => ({ path, submodule: kind === "submodule", sparse })),
    ...untracked.map((path) => ({ path: path.replace(/\/$/, ""), submodule: path.endsWith("/"), sparse: false })),
  ];
  return { paths, encoded };
}

/** `undefined` for a file that git knows and the working tree does not have. */
function look(root: string, path: string, maxFileSize: number): Entry | Skipped | undefined {
  const stat = statOf(`${root}/${path}`);
  if (stat === "unreadable") return { path, why: "unreadable" };
  if (stat === undefined) return path.includes("\uFFFD") ? { path, why: "unreadable" } : undefined;
  if (stat.isSymbolicLink()) return { path, why: "symlink" };
  if (stat.isDirectory()) return { path, why: isOpen(join(root, path)) ? "submodule" : "unreadable" };
  if (!stat.isFile()) return { path, why: "unreadable" };
  return stat.size > maxFileSize ? { path, why: "oversized" } : { path, bytes: stat.size };
}

function isOpen(folder: string): boolean {
  try {
    opendirSync(folder).closeSync();
    return true;
  } catch {
    return false;
  }
}

/** `undefined` for what is not there, also where a folder on the way became a file. */
function statOf(path: string): Stats | "unreadable" | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ENOTDIR" ? undefined : "unreadable";
  }
}

/** Everything below a path but `.git`; links are named and not followed, so that no loop can catch it. */
function* walk(root: string, start: string, skip: (skipped: Skipped) => void): Generator<string> {
  const stat = statOf(join(root, start));
  if (stat === "unreadable" || !stat?.isDirectory()) {
    yield start;
    return;
  }
  const folders = [start];
  for (let path = folders.pop(); path !== undefined; path = folders.pop()) {
    try {
      for (const entry of readdirSync(join(root, path), { withFileTypes: true })) {
        const inside = path === "" ? entry.name : `${path}/${entry.name}`;
        if (entry.name === ".git") continue;
        if (entry.isDirectory()) folders.push(inside);
        else yield inside;
      }
    } catch {
      skip({ path, why: "unreadable" });
    }
  }
}

/** Whether a path below the root is asked for; without any, all are. A deleted one has no listing that could tell. */
export function isAskedFor(root: Root, paths: readonly string[]): (path: string) => boolean {
  const asked = askedPaths(root, paths);
  return (path) => asked.some((prefix) => isBelow(path, prefix));
}

const askedPaths = ({ directory }: Root, paths: readonly string[]): readonly string[] =>
  paths.length === 0 ? [""] : paths.map((path) => askedPath(directory, path));

function askedPath(root: string, path: string): string {
  const inside = pathBelow(root, realPath(path));
  if (inside === undefined) throw new UserError(`${path} lies outside of ${root}. Scan it by a command of its own.`);
  return inside;
}

/** A link that is asked for by name is followed; below it none is. */
function realPath(path: string): string {
  try {
    return realpathSync.native(resolve(path));
  } catch {
    throw new UserError(`There is no ${path}. Give a file or a folder that exists.`);
  }
}

function isBelow(path: string, prefix: string): boolean {
  return prefix === "" || path === prefix || path.startsWith(`${prefix}/`);
}

function byPath(one: { readonly path: string }, other: { readonly path: string }): number {
  if (one.path === other.path) return 0;
  return one.path < other.path ? -1 : 1;
}
