import { setFlagsFromString } from "node:v8";
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
 * Takes what comes of some files in any order, and keeps the first ones, with `most` findings together: the same ones
 * whoever looked at them and however fast.
 */
export interface Collection {
  /** `index`: the file's place among all. */
  readonly add: (look: Look, index: number) => void;
  /** Whether a file may still be told. */
  readonly takes: (index: number) => boolean;
  /** Whether everything has come that may be told. */
  readonly isFull: () => boolean;
  readonly close: () => Collected;
}

/** Findings from which on garbage is collected early. */
const many = 5000;

/** Else V8 lets the heap double first, as suits what is soon over. */
const collectGarbageEarly = (): void => setFlagsFromString("--heap-growing-percent=10");

const findingsOf = (look: Look | undefined): number => (look && "scan" in look ? look.scan.findings.length : 0);

export function createCollection(paths: readonly string[], most: number): Collection {
  const looks = Array.from<Look | undefined>({ length: paths.length });
  let findings = 0;
  /** The first of the files that are not told, whatever comes of them. */
  let end = paths.length;
  /** All before have come. */
  let missing = 0;

  function cut(): void {
    let told = 0;
    const first = looks.findIndex((look) => (told += findingsOf(look)) > most);
    findings = told - findingsOf(looks[first]);
    end = first;
    looks.length = end;
  }

  return {
    add(look, index) {
      if (index >= end) return;
      looks[index] = look;
      if (findings <= many && findings + findingsOf(look) > many) collectGarbageEarly();
      findings += findingsOf(look);
      if (findings > most) cut();
      while (missing < end && looks[missing]) missing++;
    },
    takes: (index) => index < end,
    isFull: () => missing >= end,
    close() {
      const told = looks.filter((look) => look !== undefined);
      const seen = told.filter((look) => "scan" in look);
      const problems = paths.slice(end, end + 1).map((path): Problem => ({
        code: "too-many-findings",
        path,
        severity: "error",
        detail: { told: findings, files: paths.length - end },
      }));
      return {
        scans: seen.map(({ scan }) => scan),
        skipped: told.filter((look) => "why" in look),
        bytes: seen.reduce((sum, { bytes }) => sum + bytes, 0),
        problems,
      };
    },
  };
}
