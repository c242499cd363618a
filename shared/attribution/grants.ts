import type { Finding } from "../model/finding.ts";
import type { FileScan } from "../model/scan.ts";

/** Gives each credential what another file grants the identity it is of. */
export function joinGrants(scans: readonly FileScan[]): readonly FileScan[] {
  const granted = new Map(
    scans.flatMap(({ grants = [] }) => grants.map(({ identity, permission }) => [identity, permission] as const)),
  );

  function join(finding: Finding): Finding {
    if (finding.at?.identities === undefined) return finding;
    const { identities, ...at } = finding.at;
    const [grants] = identities.flatMap((identity) => granted.get(identity) ?? []);
    return { ...finding, at: { ...at, ...(grants !== undefined && { grants }) } };
  }

  return scans.map((scan) => ({ ...scan, findings: scan.findings.map(join) }));
}
