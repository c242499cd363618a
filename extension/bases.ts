import type { Uri } from "vscode";
import type { FileScan, Scanner } from "../shared/model/scan.ts";
import type { SourceFile } from "../shared/model/source.ts";
import { compareText, type Before } from "./before.ts";
import type { GitBase } from "./git-base.ts";

/** Holds files against the commit that changes are measured by. */
export interface Bases {
  /** `undefined` where there is no commit. */
  readonly compare: (uri: Uri, file: SourceFile, scanner: Pick<Scanner, "scan">) => Promise<Before | undefined>;
  /** What git ignores may be other than before. */
  readonly forget: () => void;
}

interface Base {
  readonly isIgnored: boolean;
  readonly text: string | undefined;
  /** By the scanner that made it. */
  readonly scans: WeakMap<object, Promise<FileScan>>;
}

/** Git is a program, which nobody starts at every keystroke: what it said of a file holds for as long as the commit does. */
export function createBases(git: Pick<GitBase, "commit" | "text" | "ignored"> | undefined): Bases {
  const known = new Map<string, Promise<Base>>();
  let of: string | undefined;

  async function ask(uri: Uri): Promise<Base> {
    const isIgnored = (await git?.ignored([uri]))?.has(uri.fsPath) ?? false;
    return { isIgnored, text: isIgnored ? undefined : await git?.text(uri), scans: new WeakMap() };
  }

  return {
    forget: () => known.clear(),
    async compare(uri, file, scanner) {
      const commit = git?.commit();
      if (commit === undefined) return undefined;
      if (commit !== of) known.clear();
      of = commit;
      const asked = known.get(file.path) ?? ask(uri);
      known.set(file.path, asked);
      const { isIgnored, text, scans } = await asked;
      // What git ignores is no part of any change.
      if (isIgnored) return { commit };
      const scan = (base: SourceFile): Promise<FileScan> => {
        const scanned = scans.get(scanner) ?? scanner.scan(base);
        scans.set(scanner, scanned);
        return scanned;
      };
      return compareText(file, commit, text, { scan });
    },
  };
}
