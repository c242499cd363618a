import type { BundleFault, Verification } from "../../model/containment.ts";
import { plural } from "./words.ts";

/** What is not as it was written, one a line; `isOther`: the manifest is not the one that was written. */
export const verificationLines = ({ changed, missing, added }: Verification, isOther: boolean): readonly string[] => [
  ...(isOther ? ["changed  the manifest itself: it is not the one with the hash you gave"] : []),
  ...changed.map((name) => `changed  ${name}`),
  ...missing.map((name) => `missing  ${name}`),
  ...added.map((name) => `added    ${name}`),
];

/** What that amounts to. */
export function verifiedSentence(
  { intact, changed, missing, added }: Verification,
  hash: string,
  { isOther, isHeld }: { readonly isOther: boolean; readonly isHeld: boolean },
): string {
  const wrong = changed.length + missing.length + added.length;
  if (wrong > 0 || isOther)
    return `This is not the bundle that was written: ${plural(wrong + Number(isOther), "file")} of ${wrong + intact.length + 1} differ. Take it from where it was kept first.`;
  return isHeld
    ? `Intact: ${plural(intact.length, "file")}, and the manifest is the one that was written.`
    : `${plural(intact.length, "file")} as the manifest says. Compare its own hash with the one that was printed when the bundle was written: ${hash}`;
}

const faults: Readonly<Record<BundleFault, string>> = {
  "no-folder": "is no folder. Name the folder that `keyholder contain --evidence` wrote",
  "no-manifest":
    "has no manifest.sha256 that can be read, so nothing can be held against it. Name the folder that `keyholder contain --evidence` wrote",
  "unsafe-name":
    "has a manifest that names a file outside of it, so nothing of it was opened. It was not written by Keyholder",
  "too-many-files": "holds more files than a bundle has, so nothing of it was opened. It was not written by Keyholder",
};

/** Why a folder cannot be verified. */
export const bundleFault = (bundle: string, fault: BundleFault): string => `${bundle} ${faults[fault]}.`;

/** What writing a bundle did, and what to do with it. */
export const evidenceWritten = (folder: string, count: number, hash: string): string =>
  `Wrote ${folder}: ${plural(count, "file")}. Keep this hash where nobody can change it, such as in the ticket; keyholder verify ${folder} --manifest ${hash} holds the bundle against it.`;
