import { setFlagsFromString } from "node:v8";
import type { Problem, Skipped } from "../shared/model/problem.ts";
import type { FileScan } from "../shared/model/scan.ts";
import { pack, type Answer, type Look } from "../shared/node/look.ts";

/** What became of many files, as far as it is told. */
export interface Collected {
  /** Of files in which something stands. */
  readonly scans: readonly FileScan[];
  /** How many were scanned. */
  readonly files: number;
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

/** Findings and files from which on garbage is collected early. */
const manyFindings = 5000;
const manyFiles = 50_000;

/** Else V8 first lets the heap double, and the room for what is new grow on, as suits what is soon over. */
const collectGarbageEarly = (): void => setFlagsFromString("--heap-growing-percent=10 --semi-space-growth-factor=1");

const isScan = (answer: Answer): answer is Extract<Look, { scan: FileScan }> =>
  typeof answer === "object" && "scan" in answer;

const isSkip = (answer: Answer): answer is Skipped => typeof answer === "object" && "why" in answer;

const findingsOf = (answer: Answer | undefined): number =>
  answer !== undefined && isScan(answer) ? answer.scan.findings.length : 0;

/** Of what was scanned. */
const bytesOf = (answer: Answer): number => {
  if (typeof answer === "number") return answer;
  return isScan(answer) ? answer.bytes : 0;
};

export function createCollection(paths: readonly string[], most: number): Collection {
  const answers = Array.from<Answer | undefined>({ length: paths.length });
  let findings = 0;
  /** The first of the files that are not told, whatever comes of them. */
  let end = paths.length;
  /** All before have come. */
  let missing = 0;
  if (paths.length > manyFiles) collectGarbageEarly();

  function cut(): void {
    let told = 0;
    const first = answers.findIndex((answer) => (told += findingsOf(answer)) > most);
    findings = told - findingsOf(answers[first]);
    end = first;
    answers.length = end;
  }

  return {
    add(look, index) {
      if (index >= end) return;
      const answer = (answers[index] = pack(look));
      if (findings <= manyFindings && findings + findingsOf(answer) > manyFindings) collectGarbageEarly();
      findings += findingsOf(answer);
      if (findings > most) cut();
      while (missing < end && answers[missing] !== undefined) missing++;
    },
    takes: (index) => index < end,
    isFull: () => missing >= end,
    close() {
      const told = answers.filter((answer) => answer !== undefined);
      const looks = told.filter(isScan);
      const skipped = told.filter(isSkip);
      const problems = paths.slice(end, end + 1).map((path): Problem => ({
        code: "too-many-findings",
        path,
        severity: "error",
        detail: { told: findings, files: paths.length - end },
      }));
      return {
        scans: looks.map(({ scan }) => scan),
        files: told.length - skipped.length,
        skipped,
        bytes: told.reduce<number>((sum, answer) => sum + bytesOf(answer), 0),
        problems,
      };
    },
  };
}
