import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readSync } from "node:fs";
import { join, resolve } from "node:path";
import {
  hashOf,
  largestFile,
  largestManifest,
  manifestName,
  mostFiles,
  parseManifest,
  verify,
  type ManifestReading,
} from "../shared/containment/manifest.ts";
import type { Verification } from "../shared/model/containment.ts";
import { UserError } from "../shared/node/user-error.ts";
import { bundleFault } from "../shared/report/wording/index.ts";

interface ReadBundle {
  readonly verification: Verification;
  /** Of the manifest itself. */
  readonly hash: string;
}

/**
 * Reads a bundle that anybody may have made. Only plain files right in its folder are opened, up to a size, and none but
 * those the manifest names; a link or a folder in a file's place counts as changed. A UserError where it is no bundle.
 */
export function readBundle(cwd: string, bundle: string): ReadBundle {
  const folder = resolve(cwd, bundle);
  const names = listNames(folder, bundle);
  const bytes = readPlain(join(folder, manifestName), largestManifest);
  const reading: ManifestReading = bytes ? parseManifest(bytes.toString("utf8")) : { fault: "no-manifest" };
  if ("fault" in reading || !bytes)
    throw new UserError(bundleFault(bundle, "fault" in reading ? reading.fault : "no-manifest"));
  const there = names.map((name): readonly [string, string] => {
    const content = reading.hashes.has(name) ? readPlain(join(folder, name), largestFile) : undefined;
    return [name, content ? hashOf(content) : ""];
  });
  return { verification: verify(reading.hashes, new Map(there)), hash: hashOf(bytes) };
}

function listNames(folder: string, bundle: string): readonly string[] {
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new UserError(bundleFault(bundle, "no-folder"));
  const names = readdirSync(folder).filter((name) => name !== manifestName);
  if (names.length > mostFiles) throw new UserError(bundleFault(bundle, "too-many-files"));
  return names;
}

/** `undefined` for what is no plain file, is larger than may be, or cannot be read. A device or a pipe is never waited for. */
function readPlain(path: string, largest: number): Buffer | undefined {
  let descriptor: number | undefined;
  try {
    if (!lstatSync(path).isFile()) return undefined;
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const { size } = fstatSync(descriptor);
    if (size > largest) return undefined;
    const buffer = Buffer.alloc(size);
    return readSync(descriptor, buffer, 0, size, 0) === size ? buffer : undefined;
  } catch {
    return undefined;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
