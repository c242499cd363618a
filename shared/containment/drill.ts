import type { ExposedSecret } from "../model/finding.ts";
import type { BlastRadius, Identity, RegisteredCredential } from "../model/identity.ts";
import type { FileScan } from "../model/scan.ts";
import type { Verdict } from "../model/verdict.ts";

/** What a drill is about. */
export interface Rehearsed {
  readonly identity: Identity;
  readonly credential: RegisteredCredential;
}

const gravity: Readonly<Record<BlastRadius, number>> = { critical: 0, high: 1, medium: 2, low: 3 };

/** Which credential a drill takes when nobody names one: never rehearsed before long ago, then the gravest. */
export function nextToRehearse(identities: readonly Identity[]): Rehearsed | undefined {
  const [next] = identities
    .filter(({ lifecycle }) => lifecycle.state !== "revoked" && lifecycle.state !== "retired")
    .flatMap((identity) => identity.credentials.map((credential) => ({ identity, credential })))
    .toSorted((one, other) => {
      const [last, otherLast] = [one, other].map(({ credential }) => credential.containment?.lastRehearsed ?? "");
      if (last !== otherLast) return (last ?? "") < (otherLast ?? "") ? -1 : 1;
      return gravity[one.identity.blastRadius ?? "medium"] - gravity[other.identity.blastRadius ?? "medium"];
    });
  return next;
}

/** What is asked for: an identity (its first credential), or `identity/credential`; `undefined` when there is none. */
export function findRehearsed(identities: readonly Identity[], asked: string): Rehearsed | undefined {
  for (const identity of identities)
    for (const credential of identity.credentials)
      if (asked === identity.id || asked === `${identity.id}/${credential.id}`) return { identity, credential };
  return undefined;
}

/** Of a credential whose entry names none. */
const unnamedType = "generic-secret";

/** The made-up finding's verdict, with what the credential's real places tell and its entry does not. */
export function asSeen(madeUp: Verdict, { identity, credential }: Rehearsed, verdicts: readonly Verdict[]): Verdict {
  const seen = verdicts.filter((one) => one.identity.id === identity.id && one.identity.credential === credential.id);
  const type = credential.type ?? seen.find((one) => one.type !== undefined)?.type;
  const issuer = [madeUp, ...seen].find((one) => one.issuer.status === "known")?.issuer;
  const reaches = [madeUp, ...seen].map(({ reach }) => reach);
  return {
    ...madeUp,
    ...(type !== undefined && { type }),
    ...(issuer && { issuer }),
    reach: {
      ...madeUp.reach,
      accounts: [...new Set(reaches.flatMap(({ accounts }) => accounts))].toSorted(),
      agents: [...new Map(reaches.flatMap(({ agents }) => agents.map((agent) => [agent.id, agent]))).values()],
    },
  };
}

/** The scan of a file that does not exist, in which a credential would have been exposed, by all its register keys. */
export function madeUpScan({ credential }: Rehearsed): FileScan {
  const path = "drill/made-up.txt";
  const { fingerprints, keyIds, names, subjects } = credential.match;
  const [name] = names;
  const finding: ExposedSecret = {
    kind: "exposed-secret",
    path,
    start: { line: 1, column: 1 },
    end: { line: 1, column: 2 },
    type: credential.type ?? unnamedType,
    provider: "drill",
    ...(name !== undefined && { name }),
    fingerprints: [fingerprints[0] ?? `p1:${"0".repeat(32)}`],
    excerpt: "…",
    masked: "…",
    confidence: "high",
    facts: { keyIds, subjects: subjects.map(({ subject = "", issuer }) => ({ subject, ...(issuer && { issuer }) })) },
  };
  return { path, findings: [finding], links: [], notCredentials: [], problems: [] };
}
