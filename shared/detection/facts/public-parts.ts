import type { CredentialFacts } from "../../model/finding.ts";
import type { MatchContext } from "../../model/provider.ts";

/** What a pattern's groups `account` and `keyId` hold: the parts that the issuer means to be seen. */
export function publicParts(_secret: string, { groups: { account, keyId } }: MatchContext): CredentialFacts {
  return { ...(account !== undefined && { account }), ...(keyId !== undefined && { keyIds: [keyId] }) };
}
