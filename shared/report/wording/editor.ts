import type { Skipped } from "../../model/problem.ts";
import { skippedPhrases } from "./summary.ts";
import { grouped, plural } from "./words.ts";

/** Above the findings: what they do not tell, and what to do about it. */
export const scanStopped = (done: number, of: number): string =>
  `Stopped after ${grouped(done)} of ${plural(of, "file")}: of the others only what is open counts. Scan again to see all.`;

export const scanCut = (at: number): string =>
  `Only the first ${plural(at, "file")} were scanned. Exclude what needs no scan (keyholder.exclude), and scan again.`;

export const folderUnlisted =
  "The files of a folder could not be listed: see the output. Of it only what is open counts.";

export const foldersUnread = (count: number): string =>
  `${plural(count, "folder")} could not be read: see the output. What lies there is missing here.`;

export const filesMissed = (count: number): string => `${plural(count, "file")} could not be read: see the output.`;

/** Above the findings, where a person has narrowed them. */
export const onlyShown = (what: string, shown: number, all: number): string =>
  `Only ${what}: ${grouped(shown)} of ${plural(all, "place")}.`;

/** Before a scan knows how much there is to do. */
export const listingPhrase = "listing the files";

/** In the status bar, for the file in front. */
export const notScanned = "not scanned";

export const notScannedBecause = (why: Skipped["why"]): string => `Not scanned: ${skippedPhrases[why]}`;
