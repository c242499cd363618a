import type { PipelineReading } from "../../shared/model/scan.ts";

/** What a reading says in the order of the text, one line each: what it is, its name, then what sets it apart. */
export function summarise({ uses, issuances, slots }: PipelineReading): readonly (readonly [string, number, number])[] {
  return [
    ...uses.map(({ start, end, ...use }): readonly [string, number, number] => {
      const scope = use.scope === "repository" || use.scope === "run" ? undefined : `in ${use.scope}`;
      const words = [use.form, use.name, use.type, scope, use.provider && `at ${use.provider}`];
      return [[...words, ...(use.parts ?? []).map(({ role }) => role)].filter(Boolean).join(" "), start, end];
    }),
    ...issuances.map(({ start, end, type, days, expiresAt }): readonly [string, number, number] => [
      ["issued", type, days && `${days} days`, expiresAt].filter(Boolean).join(" "),
      start,
      end,
    ]),
    ...slots.map(({ start, end, name, type, encoding }): readonly [string, number, number] => [
      ["slot", name, type, encoding].filter(Boolean).join(" "),
      start,
      end,
    ]),
  ].toSorted((one, other) => one[1] - other[1] || one[2] - other[2]);
}
