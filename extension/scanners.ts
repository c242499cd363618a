import type { Skipped } from "../shared/model/problem.ts";
import type { CustomProvider } from "../shared/model/provider.ts";
import type { FileScan, Scanner, ScanOptions } from "../shared/model/scan.ts";

/** Scans texts and, where the disk is at hand, files that it reads itself. */
export interface DoorScanner extends Scanner {
  readonly look?: (file: DiskFile) => Promise<{ readonly scan: FileScan; readonly bytes: number } | Skipped>;
}

/** `scan` is for what somebody has open, and waits for nothing else. */
export interface FileScanner extends DoorScanner {
  readonly scanLater: Scanner["scan"];
}

interface DiskFile {
  /** Absolute; the path is below it. */
  readonly directory: string;
  readonly path: string;
  /** 0 where nobody has asked the disk yet. */
  readonly bytes: number;
  /** Bytes. */
  readonly maxFileSize: number;
}

export type CreateScanner<T extends DoorScanner> = (options: ScanOptions) => T;

/** Two scanners of one worker each: one for what is open, one for the rest of the workspace. */
export function createFileScanner(create: CreateScanner<DoorScanner>, options: ScanOptions): FileScanner {
  const [open, rest] = [create(options), create(options)];
  return {
    ...rest,
    scan: (file) => open.scan(file),
    scanLater: (file) => rest.scan(file),
    close: async () => {
      await Promise.all([open.close(), rest.close()]);
    },
  };
}

/** What folders scan with; all of it knows the fingerprint keys of the moment. */
export interface Scanners {
  readonly shared: () => FileScanner;
  readonly create: CreateScanner<FileScanner>;
  readonly keyIds: () => readonly string[];
}

/** The scanner of one folder: the shared one, unless its policy declares types, which go to workers once, when they start. */
export interface FolderScanner {
  readonly of: (providers: readonly CustomProvider[]) => FileScanner;
  /** Ends those whose types the policy no longer declares, once nothing waits for them. */
  readonly endFormer: () => Promise<void>;
  /** No other is started afterwards. */
  readonly close: () => void;
}

export function createFolderScanner(scanners: Scanners): FolderScanner {
  let own: { readonly providers: string; readonly scanner: FileScanner } | undefined;
  const former: FileScanner[] = [];
  let closed = false;
  return {
    of(providers) {
      const written = JSON.stringify(providers);
      if (!closed && written !== (own?.providers ?? "[]")) {
        if (own) former.push(own.scanner);
        own = providers.length > 0 ? { providers: written, scanner: scanners.create({ providers }) } : undefined;
      }
      return own?.scanner ?? scanners.shared();
    },
    endFormer: async () => {
      await Promise.all(former.splice(0).map((scanner) => scanner.close()));
    },
    close() {
      closed = true;
      for (const scanner of [...former, ...(own ? [own.scanner] : [])]) void scanner.close();
    },
  };
}
