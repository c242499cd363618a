import type { Exception } from "../model/policy.ts";
import type { Verdict } from "../model/verdict.ts";
import { isAbsolute } from "./judge.ts";

/** The rules that stand against it and that an exception can lower, gravest first. */
export function exceptableRules({ reasons }: Verdict): readonly string[] {
  return reasons.filter(({ decision, rule }) => decision !== "allow" && !isAbsolute(rule)).map(({ rule }) => rule);
}

/** The rules that another tool's comment beside it has lowered: an exception can say so in its place. */
export function rulesAllowedElsewhere({ finding, reasons }: Verdict): readonly string[] {
  const allowance = finding.kind === "exposed-secret" ? finding.allowance : undefined;
  if (allowance === undefined || allowance.dialect === "keyholder") return [];
  return reasons
    .filter(({ loweredBy, rule }) => loweredBy === "allowance" && !isAbsolute(rule))
    .map(({ rule }) => rule);
}

/** The narrowest thing an exception can name; `undefined` when it could name the place alone. */
export function exceptionTarget({
  finding,
  identity,
}: Verdict): Pick<Exception, "fingerprint"> | Pick<Exception, "identity"> | undefined {
  const [fingerprint] = finding.fingerprints;
  if (!fingerprint.startsWith("p1:")) return { fingerprint };
  return identity.status === "known" && identity.id !== undefined ? { identity: identity.id } : undefined;
}
