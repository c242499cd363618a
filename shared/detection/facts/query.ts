import { decodePercent } from "../fingerprint.ts";

/** The parameters of a URL's query, percent-decoded; of one that is given twice the first. Names are lower-cased. */
export function readQuery(url: string): ReadonlyMap<string, string> {
  const query = new Map<string, string>();
  const text = url.slice(url.indexOf("?") + 1).replaceAll("&amp;", "&");
  for (const pair of text.split("&")) {
    const [name = "", value = ""] = pair.split("=", 2);
    const key = name.toLowerCase();
    if (!query.has(key)) query.set(key, decodePercent(value));
  }
  return query;
}

/** A URL's host without user information and port; empty when there is none. */
export function hostOf(url: string): string {
  return /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@\s]*@)?([^/?#:\s]+)/i.exec(url)?.[1]?.toLowerCase() ?? "";
}
