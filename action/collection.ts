import type { Problem, Skipped } from "../shared/model/problem.ts";
import type { FileScan } from "../shared/model/scan.ts";
import type { Look } from "../shared/node/look.ts";

/** What became of many files, as far as it is told. */
export interface Collected {
  readonly scans: readonly FileScan[];
  readonly skipped: readonly Skipped[];
  readonly bytes: number;
  /** None, unless not all is told. */
  readonly problems: readonly Problem[];
}

/**
 * Takes what comes in any order, and keeps the first files, with `most` findings together: the same ones whoever looked at
 * them and however fast.
 */
export interface Collection {
  /** `index`: its place among all files. */
  readonly add: (look: Look, index: number) => void;
  /** The first of the files that are not told, however much comes of them; infinite while there is none. */
  readonly end: () => number;
  /** `paths`: of all files. */
  readonly close: (paths: readonly string[]) => Collected;
}

interface Kept {
  readonly look: Look;
  readonly index: number;
}

const findingsOf = (look: Look): number => ("scan" in look ? look.scan.findings.length : 0);

export function createCollection(most: number): Collection {
  const kept: Kept[] = [];
  let findings = 0;
  let end = Infinity;

  function cut(): void {
    kept.sort((one, other) => one.index - other.index);
    let told = 0;
    const first = kept.findIndex(({ look }) => (told += findingsOf(look)) > most);
    const [cause] = first < 0 ? [] : kept.splice(first);
    if (!cause) return;
    end = cause.index;
    findings = told - findingsOf(cause.look);
  }

  return {
    add(look, index) {
      if (index >= end) return;
      kept.push({ look, index });
      findings += findingsOf(look);
      if (findings > most) cut();
    },
    end: () => end,
    close(paths) {
      const looks = kept.toSorted((one, other) => one.index - other.index).map(({ look }) => look);
      const seen = looks.flatMap((look) => ("scan" in look ? [look] : []));
      const problems = paths.slice(end, end + 1).map((path): Problem => ({
        code: "too-many-findings",
        path,
        severity: "error",
        detail: { told: findings, files: paths.length - end },
      }));
      return {
        scans: seen.map(({ scan }) => scan),
        skipped: looks.flatMap((look) => ("why" in look ? [look] : [])),
        bytes: seen.reduce((sum, { bytes }) => sum + bytes, 0),
        problems,
      };
    },
  };
}
