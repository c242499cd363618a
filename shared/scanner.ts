import { failedScan } from "./failed-scan.ts";
import type { ScanOptions, Scanner } from "./model/scan.ts";
import { scan } from "./scan.ts";

/** Scans in this very thread: for the web host and for a handful of files. */
export function createInPlaceScanner(options: ScanOptions): Scanner {
  return {
    scan: async (file) => {
      try {
        return await scan(file, options);
      } catch {
        return failedScan(file.path);
      }
    },
    close: async () => {},
  };
}
