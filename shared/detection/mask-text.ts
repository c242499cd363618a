import type { CustomProvider } from "../model/provider.ts";
import { mask } from "./mask.ts";
import { search } from "./search.ts";

/**
 * A text that is no file, such as a path or an answer to what somebody typed, with every secret in it masked. What is
 * only worth a look stays, since a path is needed to find its file.
 */
export async function maskText(text: string, custom?: readonly CustomProvider[]): Promise<string> {
  const { candidates } = await search({ path: "", text }, custom);
  let shown = "";
  let at = 0;
  for (const { type, range } of candidates) {
    if (type.confidence === "low") continue;
    shown += `${text.slice(at, range.start)}${mask(type, text.slice(range.start, range.end))}`;
    at = range.end;
  }
  return shown + text.slice(at);
}
