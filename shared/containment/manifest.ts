import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { BundleFault, Verification } from "../model/containment.ts";
import { compareText } from "../text/compare.ts";

/** As `sha256sum` writes it, so that `sha256sum --check` reads a bundle too: one `<hash>  <name>` a line. */
export const manifestName = "manifest.sha256";

/** Bytes. */
export const largestManifest = 64 * 1024;
export const largestFile = 64 * 1024 * 1024;
export const mostFiles = 100;

export const hashOf = (content: string | Uint8Array): string =>
  bytesToHex(sha256(typeof content === "string" ? utf8ToBytes(content) : content));

/** The manifest of some files, by name. */
export const renderManifest = (files: ReadonlyMap<string, string>): string =>
  [...files]
    .toSorted(([one], [other]) => compareText(one, other))
    .map(([name, text]) => `${hashOf(text)}  ${name}\n`)
    .join("");

/** No folder and nothing hidden: a name can lead nowhere else. */
export const isBundleName = (name: string): boolean => /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(name);

/** Hashes by name, or why a text is no manifest of ours. */
export type ManifestReading = { readonly hashes: ReadonlyMap<string, string> } | { readonly fault: BundleFault };

export function parseManifest(text: string): ManifestReading {
  const lines = text.split("\n");
  if (text.length === 0 || lines.pop() !== "") return { fault: "no-manifest" };
  if (lines.length > mostFiles) return { fault: "too-many-files" };
  const hashes = new Map<string, string>();
  for (const line of lines) {
    const [, hash, name] = /^([0-9a-f]{64}) {2}(.+)$/s.exec(line) ?? [];
    if (hash === undefined || name === undefined || hashes.has(name)) return { fault: "no-manifest" };
    if (!isBundleName(name) || name === manifestName) return { fault: "unsafe-name" };
    hashes.set(name, hash);
  }
  return { hashes };
}

/** Holds what is there, by name and hash, against a manifest. */
export function verify(manifest: ReadonlyMap<string, string>, there: ReadonlyMap<string, string>): Verification {
  const names = [...manifest.keys()].toSorted(compareText);
  return {
    intact: names.filter((name) => there.get(name) === manifest.get(name)),
    changed: names.filter((name) => there.has(name) && there.get(name) !== manifest.get(name)),
    missing: names.filter((name) => !there.has(name)),
    added: [...there.keys()].filter((name) => !manifest.has(name)).toSorted(compareText),
  };
}
