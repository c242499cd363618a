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
  const packed = gzipSync(text);
  if (packed.length > largestUpload || !/^refs\/(?:heads|tags|pull)\/./.test(ref)) return "refused";
  const uploaded = await github.uploadSarif(commit, ref, base64.encode(packed));
  return "fault" in uploaded ? uploaded.fault : undefined;
}
