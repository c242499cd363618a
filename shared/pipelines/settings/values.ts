import { isCredentialName } from "../known-names.ts";
import type { Taking } from "./takings.ts";

type Value = Omit<Taking, "at" | "group">;

/** Headers that carry a credential. */
const credentialHeader =
  /^(?:proxy-)?authorization$|^cookie$|(?:^|[-_])(?:api-?key|access-?key|key|token|secret|auth)$/i;

/** The scheme in front of a header's credential. */
const scheme = /^(?:Bearer|Basic|Token|ApiKey)\s+/i;

/** Parameters of a URL that carry a credential. */
const credentialParameter = /^(?:key|auth|authorization|sig|code)$/i;

export const isUrl = (text: string): boolean => /^[a-z][\w+.-]*:\/\//i.test(text);

/** The value of a header, without the scheme in front of it. */
export function headerTaking<T extends Value>(taken: T): T {
  const skip = scheme.exec(taken.raw)?.[0].length ?? 0;
  const isCredential = credentialHeader.test(taken.key) || isCredentialName(taken.key);
  return { ...taken, raw: taken.raw.slice(skip), start: taken.start + skip, isCredential };
}

/** The parameters of a URL that carry a credential, and whatever else of it stands elsewhere. */
export function urlTakings<T extends Value>(taken: T): readonly T[] {
  const { raw, start } = taken;
  const query = raw.indexOf("?");
  const head = query < 0 ? raw : raw.slice(0, query);
  const takings: T[] = [{ ...taken, raw: head, end: start + head.length, isCredential: false }];
  if (query < 0) return takings;
  for (const { index, 0: pair } of raw.slice(query + 1).matchAll(/[^&#]+/g)) {
    const equals = pair.indexOf("=");
    const key = pair.slice(0, Math.max(equals, 0));
    const from = query + 1 + index + equals + 1;
    const value = pair.slice(equals + 1);
    takings.push({
      ...taken,
      key,
      raw: value,
      start: start + from,
      end: start + from + value.length,
      isCredential: isCredentialName(key) || credentialParameter.test(key),
    });
  }
  return takings;
}
