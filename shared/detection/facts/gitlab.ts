import type { CredentialFacts } from "../../model/finding.ts";
import { crc32 } from "./checksum.ts";
import { decodeBase64, toText } from "./decode.ts";

const routable = /^([a-z]+-(?:t\d_)?)([\w-]{27,300})\.(?:[0-9a-z]{2}\.)?[0-9a-z]{2}([0-9a-z]{7})$/;
const kinds: Readonly<Record<string, string>> = { o: "organization", g: "group", p: "project", u: "user" };

/**
 * What a routable token names: https://docs.gitlab.com/security/tokens/. Its payload's last byte is the payload's
 * length; its lines are `o:<id>`, `g:<id>`, `p:<id>`, `u:<id>` in base 36; a CRC-32 in base 36 ends the token. Empty for
 * the older form, which says nothing.
 */
export function gitlabFacts(token: string): CredentialFacts {
  const [, , payload = "", checksum = ""] = routable.exec(token) ?? [];
  const bytes = decodeBase64(payload);
  const length = bytes?.at(-1);
  if (!bytes || length === undefined || length + 1 > bytes.length) return {};
  const ids = new Map<string, string>();
  for (const line of toText(bytes.subarray(bytes.length - 1 - length, -1)).split("\n")) {
    const [, key = "", value = ""] = /^([a-z]):([0-9a-z]{1,13})$/.exec(line) ?? [];
    const kind = kinds[key];
    if (kind !== undefined) ids.set(kind, String(parseInt(value, 36)));
  }
  const valid = crc32(token.slice(0, -checksum.length)).toString(36).padStart(checksum.length, "0") === checksum;
  const account = ["project", "group", "organization"].find((kind) => ids.has(kind));
  const subjects = [...ids].map(([kind, id]) => ({ issuer: "gitlab", subject: `${kind}/${id}` }));
  return {
    checksum: valid ? "valid" : "invalid",
    ...(account !== undefined && { account: `${account}/${ids.get(account) ?? ""}` }),
    ...(subjects.length > 0 && { subjects }),
  };
}
