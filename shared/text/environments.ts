import type { Identity, RegisteredCredential } from "../model/identity.ts";

/** Whether an environment's name says that it is the one customers depend on. */
export const isProduction = (environment: string): boolean =>
  /(?:^|[^a-z])(?:prod|production|prd|live)(?:$|[^a-z])/i.test(environment);

/** Whether a job's or stage's name says that it serves an environment which nobody depends on; `test` may be a test run. */
export const isBeforeProduction = (job: string): boolean =>
  /(?:^|[^a-z])(?:staging|stage|stg|dev|development|qa|uat|preview|sandbox|nonprod)(?:$|[^a-z])/i.test(job);

/** Environments that a registered credential belongs to: those it is stored in, else its identity's own; none where neither is said. */
export function environmentsOf(identity: Identity, { storage }: RegisteredCredential): readonly string[] {
  const stored = storage.flatMap((place) => /\/environments\/([^/]+)\//.exec(place)?.[1] ?? []);
  return stored.length > 0 || identity.environment === undefined ? stored : [identity.environment];
}
