import { failedScan } from "./scan-of-nothing.ts";
import type { ForeignRules, ScanOptions, Scanner } from "./model/scan.ts";
import { scan } from "./scan.ts";

/** Scans in this very thread: for the web host and for a handful of files. */
export function createInPlaceScanner(options: ScanOptions, foreign?: ForeignRules): Scanner {
  return {
    scan: async (file) => {
      try {
        return await scan(file, options, foreign);
      } catch {
        return failedScan(file.path);
      }
    },
    close: async () => {},
  };
}
