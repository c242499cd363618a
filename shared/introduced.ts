import type { Introduction } from "./model/context.ts";
import type { Finding } from "./model/finding.ts";
import type { FileScan } from "./model/scan.ts";

/** What a change brought, as opposed to what stood there before. */
export interface Changes {
  readonly introduces: (finding: Finding) => boolean;
  /** Whether the change wrote or rewrote any line of the finding. */
  readonly touches: (finding: Finding) => boolean;
  /** Whether the finding's file holds the credential in more places than at the base. */
  readonly multiplies: (finding: Finding) => boolean;
  readonly touchesLine: (path: string, line: number) => boolean;
}

/**
 * A change introduces
 *
 *     an exposed secret      whose fingerprint the base does not hold in that file; one that only moved is not new.
 *                            A fingerprint that names a place (p1) says nothing of a line that was rewritten
 *     a use, an issuance     that nothing at the base has: a new place of a known name is no new credential
 */
export function compareWithBase({ base, touched }: Introduction, scans: readonly FileScan[]): Changes {
  const before = new Map(base.map((scan) => [scan.path, fingerprintsOf(scan)]));
  const now = new Map(scans.map((scan) => [scan.path, fingerprintsOf(scan)]));
  const anywhereBefore = new Set<string>();
  for (const fingerprints of before.values()) for (const one of fingerprints) anywhereBefore.add(one);
  for (const [path, fingerprints] of now)
    if (!touched.has(path)) for (const one of fingerprints) anywhereBefore.add(one);

  // A secret moved when a file of the base that held it does not hold it any more; each such file excuses one new place.
  const lost = new Map<string, number>();
  const gained = new Map<string, number>();
  const count = (counts: Map<string, number>, one: string): void => void counts.set(one, (counts.get(one) ?? 0) + 1);
  for (const [path, fingerprints] of before) {
    for (const one of fingerprints) if (!now.get(path)?.has(one)) count(lost, one);
  }
  for (const [path, fingerprints] of now) {
    if (touched.has(path)) for (const one of fingerprints) if (!before.get(path)?.has(one)) count(gained, one);
  }
  const moved = (one: string): boolean => (lost.get(one) ?? 0) >= (gained.get(one) ?? 1);

  const touchesLine = (path: string, line: number): boolean => touched.get(path)?.has(line) ?? false;
  const touches = ({ path, start, end }: Finding): boolean => {
    for (let line = start.line; line <= end.line; line++) if (touchesLine(path, line)) return true;
    return false;
  };
  const introduces = (finding: Finding): boolean => {
    const { kind, path, fingerprints } = finding;
    if (kind === "exposed-secret" && finding.commit !== undefined) return true;
    if (kind !== "exposed-secret") return !fingerprints.some((one) => anywhereBefore.has(one));
    if (!touched.has(path)) return false;
    const known = before.get(path);
    if (fingerprints.some((one) => known?.has(one))) return fingerprints[0].startsWith("p1:") && touches(finding);
    return !fingerprints.some(moved);
  };
  const places = (scan: FileScan | undefined, fingerprint: string): number =>
    scan?.findings.filter((finding) => finding.fingerprints[0] === fingerprint).length ?? 0;
  const baseByPath = new Map(base.map((scan) => [scan.path, scan]));
  const nowByPath = new Map(scans.map((scan) => [scan.path, scan]));
  const multiplies = ({ path, fingerprints: [fingerprint] }: Finding): boolean =>
    touched.has(path) && places(nowByPath.get(path), fingerprint) > places(baseByPath.get(path), fingerprint);
  return { introduces, touches, multiplies, touchesLine };
}

const fingerprintsOf = (scan: FileScan): ReadonlySet<string> =>
  new Set(scan.findings.flatMap((finding) => finding.fingerprints));
