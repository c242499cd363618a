import type { Attribution } from "../model/attribution.ts";
import { namesOneCredential, type Finding } from "../model/finding.ts";
import type { IdentityDocument, MatchDocument, OwnersDocument } from "./document.ts";

/** What an entry is drafted from; a verdict has it. */
export interface Sighted extends Pick<Attribution, "custodian" | "issuer"> {
  readonly finding: Finding;
}

/**
 * An entry that claims this credential, with what the scan knows of it and an empty text where a person has to say more.
 * `taken`: ids of other entries. `undefined` when nothing could claim it: a p1 fingerprint names a place and no credential.
 */
export function draftIdentity(sighted: Sighted, taken: ReadonlySet<string>): IdentityDocument | undefined {
  const { finding, issuer } = sighted;
  const match = matchOf(finding);
  if (match === undefined) return undefined;
  return {
    id: freeId(slug((match.names ? finding.name : finding.type) ?? "credential"), taken),
    owners: draftOwners(sighted),
    ...(issuer.status === "known" && issuer.system !== undefined && { issuedBy: { issuer: issuer.system } }),
    credentials: [{ ...(finding.type !== undefined && { type: finding.type }), match }],
  };
}

/** The business owner is for a person to name; the steward may be the one custodian of this part of the repository. */
export function draftOwners({ custodian }: Pick<Sighted, "custodian">): OwnersDocument {
  const [steward, ...others] = custodian.specific ? custodian.owners : [];
  return { business: "", steward: others.length === 0 ? (steward ?? "") : "" };
}

/** The strongest key there is. */
function matchOf(finding: Finding): MatchDocument | undefined {
  if (!namesOneCredential(finding)) return undefined;
  const keyIds = finding.kind === "exposed-secret" ? (finding.facts.keyIds ?? []) : [];
  if (keyIds.length > 0) return { keyIds };
  const [fingerprint] = finding.fingerprints;
  if (finding.kind !== "credential-use" && !fingerprint.startsWith("p1:")) return { fingerprints: [fingerprint] };
  return finding.name === undefined ? undefined : { names: [finding.name] };
}

const longestSlug = 60;

function slug(name: string): string {
  const words = name.replace(/([a-z0-9])([A-Z])/g, "$1-$2").replace(/[^A-Za-z0-9]+/g, "-");
  return (
    words
      .slice(0, longestSlug)
      .replace(/^-+|-+$/g, "")
      .toLowerCase() || "credential"
  );
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let count = 2; taken.has(free); count++) free = `${id}-${count}`;
  return free;
}
