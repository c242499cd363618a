import type { Concern } from "../../model/register-check.ts";
import { visible } from "../../text/visible.ts";
import { noColours, type Colours } from "../format.ts";
import { problemSection, skippedSection } from "../text.ts";
import { concernOwners, concernSentence, concernStep, registerOutcome, uncheckedSentence } from "../wording/index.ts";
import type { RegisterCheckFormat } from "./index.ts";

/** Entry by entry: what is wrong, who is to mend it, and how. */
export const text: RegisterCheckFormat = {
  id: "text",
  render: (check, colours = noColours) => {
    const paint =
      check.decision === "block"
        ? colours.red
        : check.decision === "warn" || check.summary.errors > 0
          ? colours.yellow
          : colours.green;
    return [
      ...[...Map.groupBy(check.concerns, ({ place }) => place.path)].map(([path, concerns]) =>
        [colours.bold(visible(path)), ...entries(concerns, colours)].join("\n"),
      ),
      ...problemSection(check.problems, colours),
      ...skippedSection(check.missed, {}, colours),
      ...(check.unchecked.length > 0 ? [check.unchecked.map(uncheckedSentence).join("\n")] : []),
      colours.bold(paint(`${registerOutcome(check)}.`)),
    ]
      .map((part) => `${part}\n`)
      .join("\n");
  },
};

function entries(concerns: readonly Concern[], colours: Colours): readonly string[] {
  const groups = Map.groupBy(concerns, ({ place, about }) => `${place.line}:${place.column} ${about}`);
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    if (!first) return [];
    const { place, about, owners } = first;
    return [
      `  ${place.line}:${place.column}  ${colours.bold(visible(about))}  ${colours.dim(`owner ${visible(concernOwners(owners))}`)}`,
      ...members.flatMap((concern) => describe(concern, colours)),
    ];
  });
}

const placesShown = 3;

function describe(concern: Concern, colours: Colours): readonly string[] {
  const { check, decision, places = [] } = concern;
  const mark = decision === "block" ? colours.red("✗") : colours.yellow("!");
  const shown = places.slice(0, placesShown).map(({ path, start }) => `${visible(path)}:${start.line}`);
  const cut = places.length - shown.length;
  return [
    `      ${mark} ${concernSentence(concern)} ${colours.dim(`[${check}]`)}`,
    ...(shown.length > 0 ? [`        ${colours.dim(`${shown.join(", ")}${cut > 0 ? `, …${cut} more` : ""}`)}`] : []),
    `        ${colours.cyan(concernStep(concern))}`,
  ];
}
