import type { ReportedRule } from "../model/report.ts";
import { frameworkOf, frameworkTitles } from "./wording/index.ts";

type Taxonomy = ReturnType<typeof listTaxonomies>[number];

/** The frameworks that the rules name, each with those of its items (SARIF, section 3.19.3). */
export function listTaxonomies(rules: readonly ReportedRule[]) {
  const ids = [...new Set(rules.flatMap(({ frameworks }) => frameworks))];
  return [...Map.groupBy(ids, frameworkOf)].map(([{ name, url }, items]) => ({
    name,
    informationUri: url,
    isComprehensive: false,
    taxa: items.map((id) => ({ id, shortDescription: { text: frameworkTitles[id] ?? id } })),
  }));
}

/** Which of those items a rule means. */
export function relationshipsOf({ frameworks }: ReportedRule, taxonomies: readonly Taxonomy[]) {
  return frameworks.flatMap((id) => {
    const at = taxonomies.findIndex(({ name }) => name === frameworkOf(id).name);
    const taxonomy = taxonomies[at];
    const index = taxonomy?.taxa.findIndex((taxon) => taxon.id === id) ?? -1;
    const toolComponent = { name: taxonomy?.name, index: at };
    return index < 0 ? [] : [{ target: { id, index, toolComponent }, kinds: ["relevant"] }];
  });
}
