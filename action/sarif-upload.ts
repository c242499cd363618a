import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { base64 } from "@scure/base";
import type { Fault, GitHub } from "./github-calls.ts";

/** Bytes, packed: https://docs.github.com/en/code-security/reference/code-scanning/sarif-files#file-compression */
const largestUpload = 10 * 1024 * 1024;

/** Hands a SARIF file to code scanning, for the very commit that was checked out. */
export async function uploadSarif(
  github: Pick<GitHub, "uploadSarif">,
  text: string,
  { commit, ref }: { readonly commit: string; readonly ref: string },
): Promise<Fault | undefined> {
  const packed = gzipSync(withLineHashes(text));
  if (packed.length > largestUpload || !/^refs\/(?:heads|tags|pull)\/./.test(ref)) return "refused";
  const uploaded = await github.uploadSarif(commit, ref, base64.encode(packed));
  return "fault" in uploaded ? uploaded.fault : undefined;
}

interface Log {
  readonly runs: readonly { readonly results: readonly { readonly partialFingerprints: Record<string, string> }[] }[];
}

/**
 * GitHub knows a result again by this one fingerprint. Its own action for uploads makes it of the source, and warns where
 * a file has it already; who uploads without that action has to bring it.
 * https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support-for-code-scanning
 */
function withLineHashes(text: string): string {
  const log = JSON.parse(text) as Log;
  const counts = new Map<string, number>();
  for (const { partialFingerprints } of log.runs.flatMap(({ results }) => results)) {
    const hash = createHash("sha256").update(Object.values(partialFingerprints).join("\n")).digest("hex").slice(0, 32);
    const count = (counts.get(hash) ?? 0) + 1;
    counts.set(hash, count);
    partialFingerprints["primaryLocationLineHash"] = `${hash}:${count}`;
  }
  return JSON.stringify(log);
}
