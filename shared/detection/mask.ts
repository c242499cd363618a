import type { DetectableType } from "../model/provider.ts";

const strongBits = 112;

/** Whether secrets of this type have enough random bits that nobody can guess one from its hash. */
export function isStrong(type: Pick<DetectableType, "bits">): boolean {
  return type.bits >= strongBits;
}

/**
 * The beginning that all secrets of the type share, such as `ghp_`; empty when there is none. A weak secret has none:
 * a password may begin with its own keyword.
 */
export function publicPrefix(type: DetectableType, secret: string): string {
  if (!isStrong(type)) return "";
  const start = secret.slice(0, longestPrefix).toLowerCase();
  const prefixes = type.keywords.filter((keyword) => start.startsWith(keyword));
  return secret.slice(0, Math.max(0, ...prefixes.map((keyword) => keyword.length)));
}

const longestPrefix = 40;

/** What people see in the secret's place; tells neither its characters nor its length. */
export function mask(type: DetectableType, secret: string): string {
  return `${publicPrefix(type, secret)}…`;
}
