import { checkRegister } from "../shared/checks/index.ts";
import type { HostFacts } from "../shared/model/host-facts.ts";
import type { RegisterCheck } from "../shared/model/register-check.ts";
import { emptyRegister } from "../shared/register/combine.ts";
import { indexRegister } from "../shared/register/lookup.ts";
import type { RunOptions } from "./options.ts";
import type { Audited } from "./run.ts";

/**
 * The check of the register that an audit stood on; `undefined` where there is none. One that could not be read has no
 * entries, and the problem that tells so.
 */
export function checkOf(
  { report, rulebook, complete }: Audited,
  { fingerprintKeys, registerPath }: Pick<RunOptions, "fingerprintKeys"> & { readonly registerPath: string },
  host?: HostFacts,
): RegisterCheck | undefined {
  const isBroken = report.problems.some(({ path, severity }) => path === registerPath && severity === "error");
  const register = rulebook.register ?? (isBroken ? unread(registerPath) : undefined);
  const fingerprintKeyIds = fingerprintKeys.map(({ id }) => id);
  return (
    register &&
    checkRegister(report, { register, policy: rulebook.policy, complete, fingerprintKeyIds, ...(host && { host }) })
  );
}

const unread = (path: string) => indexRegister(emptyRegister(path));
