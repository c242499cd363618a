import type { CustomProvider } from "../model/provider.ts";
import { createLines } from "../text/lines.ts";
import { maskedRanges } from "./describe.ts";
import { findAllDrafts } from "./detect.ts";

/** `https:/`, as a path has a URL that somebody took for one. */
const collapsed = /([a-z][a-z\d+.-]*:)\/(?!\/)/gi;

/**
 * A text that is no file, such as a path or an answer to what somebody typed, with every secret in it masked, encoded or
 * not. What is only worth a look stays, since a path is needed to find its file.
 */
export async function maskText(text: string, providers: readonly CustomProvider[] = []): Promise<string> {
  const shown = await maskAsWritten(text, providers);
  const url = shown.replace(collapsed, "$1//");
  if (url === shown) return shown;
  const masked = await maskAsWritten(url, providers);
  return masked === url ? shown : masked;
}

async function maskAsWritten(text: string, providers: readonly CustomProvider[]): Promise<string> {
  const { drafts } = await findAllDrafts({ path: "", text }, createLines(text), { providers });
  const ranges = drafts
    .filter(({ candidate }) => candidate.type.confidence !== "low")
    .flatMap((draft) => maskedRanges(text, draft))
    .toSorted((one, other) => one.start - other.start);
  let shown = "";
  let at = 0;
  for (const { start, end, masked } of ranges) {
    shown += `${text.slice(at, start)}${masked}`;
    at = end;
  }
  return shown + text.slice(at);
}
