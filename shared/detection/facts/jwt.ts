import type { CredentialFacts, Subject } from "../../model/finding.ts";
import { dateOfSeconds, period } from "./dates.ts";
import { decodeText, parseObject, publicText, type JsonObject } from "./decode.ts";

export interface Jwt {
  readonly header: JsonObject;
  readonly claims: JsonObject;
}

/** RFC 7519; undefined when header or claims are no JSON object. The signature is not checked. */
export function readJwt(token: string): Jwt | undefined {
  const [head = "", body = ""] = token.split(".", 2);
  const header = parseObject(decodeText(head));
  const claims = parseObject(decodeText(body));
  return header && claims ? { header, claims } : undefined;
}

/** Dates, subject and key id; empty for what is no JWT. Claims that cannot be true are left out. */
export function jwtFacts(token: string): CredentialFacts {
  const jwt = readJwt(token);
  if (!jwt) return {};
  const { claims, header } = jwt;
  const keyId = publicText(claims["jti"]);
  const subject = subjectOf(claims);
  const account =
    publicText(claims["tid"]) ?? publicText(claims["ref"]) ?? publicText(claims["iss"]) ?? publicText(header["tenant"]);
  return {
    ...period(dateOfSeconds(claims["iat"]), dateOfSeconds(claims["exp"])),
    ...(account !== undefined && { account }),
    ...(keyId !== undefined && { keyIds: [keyId] }),
    ...(subject && { subjects: [subject] }),
  };
}

function subjectOf(claims: JsonObject): Subject | undefined {
  const subject = publicText(claims["sub"]) ?? publicText(claims["client_id"]) ?? publicText(claims["azp"]);
  if (subject === undefined) return undefined;
  const issuer = publicText(claims["iss"]);
  const audiences = [claims["aud"]].flat().flatMap((audience) => publicText(audience) ?? []);
  return { ...(issuer !== undefined && { issuer }), subject, ...(audiences.length > 0 && { audiences }) };
}
