import { issuedOn } from "../attribution/lifetime.ts";
import type { RegisteredCredential } from "../model/identity.ts";
import { addDays } from "../text/days.ts";
import type { Review } from "./check.ts";

/** What ends sooner than this is issued anew all the time, and nobody waits for its end. Days. */
const leastTtl = 14;

/** When the issuer ends a credential: as it says itself where it stands in the open, else as the register has it. ISO day. */
export function endOf(credential: RegisteredCredential, { seen, today }: Review): string | undefined {
  const said = seen(credential).flatMap(({ lifetime: { basis, expiresAt } }) =>
    basis === "credential" && expiresAt !== undefined ? [expiresAt.slice(0, 10)] : [],
  );
  const [first] = said.toSorted();
  if (first !== undefined) return first;
  const { expires, ttl } = credential;
  const issued = issuedOn(credential, today);
  return (
    expires ?? (typeof ttl === "number" && ttl > leastTtl && issued !== undefined ? addDays(issued, ttl) : undefined)
  );
}
