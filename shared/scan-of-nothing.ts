import type { FileScan } from "./model/scan.ts";

/** The same for nearly every file, so that a hundred thousand of them are no burden. */
const nothing: Omit<FileScan, "path"> = { findings: [], links: [], notCredentials: [], problems: [] };

export const emptyScan = (path: string): FileScan => ({ path, ...nothing });

/** What stands for a file whose scan broke down, so that it is never taken for clean. */
export const failedScan = (path: string): FileScan => ({
  ...emptyScan(path),
  problems: [{ code: "scan-failed", path, severity: "error" }],
});
