import type { FileScan } from "./model/scan.ts";

/** What stands for a file whose scan broke down, so that it is never taken for clean. */
export function failedScan(path: string): FileScan {
  return {
    path,
    findings: [],
    links: [],
    notCredentials: [],
    problems: [{ code: "scan-failed", path, severity: "error" }],
  };
}
