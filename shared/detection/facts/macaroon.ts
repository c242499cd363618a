import type { CredentialFacts } from "../../model/finding.ts";
import { dateOfSeconds, period } from "./dates.ts";
import { decodeBase64, toText } from "./decode.ts";

const fieldKinds = { end: 0, identifier: 2 };

/**
 * A PyPI token's caveats: https://github.com/pypi/warehouse/blob/main/warehouse/macaroons/caveats/. The binary is
 * libmacaroons' version 2: a byte 2, then fields of kind, length and bytes, with a 0 after each section.
 *
 *     [0, not after, not before]   [1, [projects]]   [2, [project ids]]   [3, user id]
 */
export function pypiFacts(token: string): CredentialFacts {
  const bytes = decodeBase64(token.replace(/^pypi-/, ""));
  if (!bytes) return {};
  let notAfter: string | undefined;
  let notBefore: string | undefined;
  const subjects: { issuer: string; subject: string }[] = [];
  for (const caveat of caveats(bytes)) {
    if (!Array.isArray(caveat)) continue;
    const [kind, first, second] = caveat.map((value: unknown) => value);
    if (kind === 0) {
      notAfter = dateOfSeconds(first);
      notBefore = dateOfSeconds(second);
    }
    if (kind === 1 && Array.isArray(first)) {
      for (const project of first)
        if (typeof project === "string") subjects.push({ issuer: "pypi", subject: `project/${project.slice(0, 100)}` });
    }
    if (kind === 3 && typeof first === "string")
      subjects.push({ issuer: "pypi", subject: `user/${first.slice(0, 100)}` });
  }
  return { ...period(notBefore, notAfter), ...(subjects.length > 0 && { subjects }) };
}

function* caveats(bytes: Uint8Array): Generator<unknown, void> {
  let at = 1;
  let sections = 0;
  while (at < bytes.length) {
    const kind = bytes[at++];
    if (kind === fieldKinds.end) {
      sections++;
      continue;
    }
    const [length, next] = readLength(bytes, at);
    if (next + length > bytes.length) return;
    at = next + length;
    if (sections === 0 || kind !== fieldKinds.identifier) continue;
    try {
      yield JSON.parse(toText(bytes.subarray(next, at)));
    } catch {
      continue;
    }
  }
}

/** A number in groups of seven bits, the lowest first, and the offset after it. */
function readLength(bytes: Uint8Array, from: number): readonly [number, number] {
  let value = 0;
  let at = from;
  for (let shift = 0; shift < 28; shift += 7) {
    const byte = bytes[at++] ?? 0;
    value += (byte & 0x7f) << shift;
    if (byte < 0x80) break;
  }
  return [value, at];
}
