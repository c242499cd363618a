import { createHash, randomUUID } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { maskText } from "../detection/mask-text.ts";
import type { ScanOptions } from "../model/scan.ts";
import { pack, unpack, type Answer, type FileScanner, type Look } from "./look.ts";

export interface CacheOptions {
  /** Where caches are kept, those of other repositories too. */
  readonly folder: string;
  /** The audited tree. */
  readonly root: string;
  readonly options: ScanOptions;
  /** By path, the object ids of files that stand in the working tree as git has them, at this moment. */
  readonly listBlobs: () => Promise<ReadonlyMap<string, string>>;
}

/** Object id and size on the disk (a filter of git's may have changed the content on its way), then what was seen. */
type Entry = readonly [blob: string, bytes: number, answer: Answer];

/** All caches together, in bytes, and how many; those that were written longest ago go first. */
const maxSize = 256 * 1024 * 1024;
const maxCaches = 200;

/**
 * Looks only at files that were not looked at before, as long as Keyholder and the options are the same. What is kept
 * is what a report is made of: paths, places, fingerprints and masked lines, readable by its owner alone, and no secret.
 * A cache that is broken, in whatever way, counts as none; one that cannot be written is done without.
 */
export async function withCache(
  scanner: FileScanner,
  { folder, root, options, listBlobs }: CacheOptions,
): Promise<FileScanner> {
  const blobs = await listBlobs();
  const file = join(folder, `${keyOf(root, options)}.json`);
  const known = load(file);
  const seen = new Map([...known].filter(([path]) => blobs.has(path)));
  let news = seen.size < known.size;

  return {
    ...scanner,
    async look(unread) {
      const { path } = unread;
      const blob = blobs.get(path);
      const entry = seen.get(path);
      if (entry?.[0] === blob && entry?.[1] === unread.bytes) return unpack(entry[2], path);
      const look = await scanner.look(unread);
      if (blob !== undefined && isLasting(look)) {
        seen.set(path, [blob, unread.bytes, pack(look)]);
        news = true;
      }
      return look;
    },
    async close() {
      await scanner.close();
      if (!news) return;
      // What was edited in the meantime may have been read before or after the edit.
      const still = await listBlobs().catch(() => new Map<string, string>());
      const lasting = [...seen].filter(([path, [blob]]) => still.get(path) === blob);
      save(folder, file, await withoutTelltales(lasting, options));
    },
  };
}

/** Whether it depends on nothing but the content. */
function isLasting(look: Look): boolean {
  if ("why" in look) return look.why === "binary";
  return !look.scan.problems.some(({ severity }) => severity === "error");
}

function keyOf(root: string, { fingerprintKeys = [], ...options }: ScanOptions): string {
  const keys = fingerprintKeys.map(({ id, bytes }) => [id, Buffer.from(bytes).toString("hex")]);
  return createHash("sha256")
    .update(JSON.stringify([root, process.version, programId(), keys, options]))
    .digest("hex");
}

/** A hash of Keyholder itself: whatever changes in it may find something else. */
function programId(): string {
  const isSource = import.meta.url.endsWith(".ts");
  const folder = fileURLToPath(new URL(isSource ? "../" : "./", import.meta.url));
  const hash = createHash("sha256");
  for (const name of readdirSync(folder, { recursive: isSource, encoding: "utf8" }).toSorted())
    if (/\.c?[jt]s$/.test(name)) hash.update(`${name}\n`).update(readFileSync(join(folder, name)));
  return hash.digest("hex");
}

/** A hash of the rest on the first line, then the entries by path. */
function load(file: string): ReadonlyMap<string, Entry> {
  try {
    const text = readFileSync(file, "utf8");
    const body = text.slice(text.indexOf("\n") + 1);
    if (text !== withHash(body)) return new Map();
    return new Map(JSON.parse(body) as Entries);
  } catch {
    return new Map();
  }
}

type Entries = readonly (readonly [path: string, Entry])[];

/** No entry of a file whose name holds a secret. */
async function withoutTelltales(entries: Entries, { providers }: ScanOptions): Promise<Entries> {
  const tells = async (text: string): Promise<boolean> => (await maskText(text, providers)) !== text;
  if (!(await tells(entries.map(([path]) => path).join("\n")))) return entries;
  const kept = await Promise.all(entries.map(async (entry) => ((await tells(entry[0])) ? [] : [entry])));
  return kept.flat();
}

const withHash = (body: string): string => `${createHash("sha256").update(body).digest("hex")}\n${body}`;

/** Under a name of its own first, so that readers and other writers see a whole file, the old one or the new. */
function save(folder: string, file: string, entries: Entries): void {
  const unfinished = `${file}.${randomUUID()}`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(unfinished, withHash(JSON.stringify(entries)), { mode: 0o600, flag: "wx" });
    renameSync(unfinished, file);
    prune(folder);
  } catch {
    if (existsSync(unfinished)) rmSync(unfinished);
  }
}

const ours = /^[0-9a-f]{64}\.json(?:\.[0-9a-f-]{36})?$/;

function prune(folder: string): void {
  const caches = readdirSync(folder)
    .filter((name) => ours.test(name))
    .flatMap((name) => {
      const path = join(folder, name);
      const stat: Stats | undefined = statSync(path, { throwIfNoEntry: false });
      return stat ? [{ path, written: stat.mtimeMs, bytes: stat.size }] : [];
    })
    .toSorted((one, other) => other.written - one.written);
  let size = 0;
  for (const [index, { path, bytes }] of caches.entries()) {
    size += bytes;
    if (size > maxSize || index >= maxCaches) rmSync(path, { force: true });
  }
}
