import type { ContainmentPlan, Lane } from "../model/containment.ts";
import type { CredentialType } from "../model/provider.ts";
import type { ReportedIdentity } from "../model/report.ts";
import type { Verdict } from "../model/verdict.ts";

type SignsIn = Pick<ContainmentPlan, "kind" | "lanes">;

const order: readonly Lane[] = ["human", "machine", "agent"];

/**
 * What signs in, from the register, the place and the type. A person's credential in automation is a chained path: the
 * person's sessions and the workload are contained side by side. Where nothing tells, the plan is for both.
 */
export function signsIn(
  verdict: Verdict,
  type: CredentialType | undefined,
  identities: ReadonlyMap<string, ReportedIdentity>,
): SignsIn {
  const { identity, reach, finding } = verdict;
  const entry = identity.id === undefined ? undefined : identities.get(identity.id);
  const found = new Set<Lane>();
  if (entry) found.add(entry.kind);
  for (const { human, identity: id } of entry?.chain ?? []) {
    if (human !== undefined) found.add("human");
    const member = id === undefined ? undefined : identities.get(id);
    if (member) found.add(member.kind);
  }
  if (type && type.identity !== "either") found.add(type.identity);
  if (reach.agents.length > 0 || finding.at?.system === "agents") found.add("agent");
  if (reach.jobs.length > 0 || finding.kind !== "exposed-secret") {
    if (!found.has("agent") || reach.jobs.length > 0) found.add("machine");
  }
  const lanes = order.filter((lane) => found.has(lane));
  const [only, ...others] = lanes;
  if (only === undefined) return { kind: "unknown", lanes: ["human", "machine"] };
  return { kind: others.length === 0 ? only : "chained", lanes };
}
