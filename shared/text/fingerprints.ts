/** Whether a fingerprint (`h1:<key>:<hex>`) was made with a key that is not at hand, so that nothing can be told by it. */
export function lacksKey(fingerprint: string, keyIds: readonly string[]): boolean {
  const [kind, key = ""] = fingerprint.split(":");
  return kind === "h1" && !keyIds.includes(key);
}
