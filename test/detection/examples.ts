import { readdirSync } from "node:fs";
import type { Examples } from "../../shared/model/provider.ts";

const folder = new URL("../../shared/detection/providers/", import.meta.url);

const byType = new Map<string, Examples[string]>();
for (const file of readdirSync(folder)) {
  const module = (await import(new URL(file, folder).href)) as { readonly examples?: () => Examples };
  for (const [type, example] of Object.entries(module.examples?.() ?? {})) byType.set(type, example);
}

/** What the providers' files show of each type. */
export const examples: ReadonlyMap<string, Examples[string]> = byType;

/** All of it: what is found, and what is not. */
export const exampleTexts: readonly string[] = [...byType.values()].flatMap(({ find, ignore }) => [...find, ...ignore]);
