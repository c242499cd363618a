import type { Impact } from "../model/impact.ts";
import { visible } from "../text/visible.ts";
import { noColours, type Colours } from "./format.ts";
import { code, escapeMarkdown } from "./markdown-text.ts";
import {
  capitalise,
  impactNotes,
  impactSteps,
  impactTitle,
  impactTitles,
  waveLines,
  waveTitle,
} from "./wording/index.ts";

/** One output format of an impact; ends with a newline. */
export interface ImpactFormat {
  readonly id: string;
  readonly render: (impact: Impact, colours?: Colours) => string;
}

const text: ImpactFormat = {
  id: "text",
  render(impact, colours = noColours) {
    const waves = impact.waves.flatMap((wave) => [
      `  ${colours.cyan(visible(waveTitle(wave)))}`,
      ...waveLines(wave).map((line) => `    ${visible(line)}`),
    ]);
    const steps = impactSteps(impact).flatMap((step, index) => [
      `  ${index + 1}. ${visible(capitalise(step.text))}`,
      `     ${colours.dim(`why: ${visible(step.why)}`)}`,
    ]);
    return [
      [colours.bold(visible(impactTitle(impact))), ...impactNotes(impact).map((note) => `  ${visible(note)}`)],
      waves.length > 0 ? [colours.bold(impactTitles.breaks), ...waves] : [],
      [colours.bold(impactTitles.order), ...steps],
    ]
      .filter((part) => part.length > 0)
      .map((part) => `${part.join("\n")}\n`)
      .join("\n");
  },
};

const json: ImpactFormat = {
  id: "json",
  render: (impact) => `${JSON.stringify({ ...impact, steps: impactSteps(impact) }, null, 2)}\n`,
};

const markdown: ImpactFormat = {
  id: "markdown",
  render: (impact) =>
    [
      `## ${escapeMarkdown(impactTitle(impact))}`,
      impactNotes(impact)
        .map((note) => `- ${escapeMarkdown(note)}`)
        .join("\n"),
      ...(impact.waves.length > 0 ? [`### ${impactTitles.breaks}`] : []),
      ...impact.waves.flatMap((wave) => [
        `**${escapeMarkdown(waveTitle(wave))}**`,
        waveLines(wave)
          .map((line) => `- ${code(line)}`)
          .join("\n"),
      ]),
      `### ${impactTitles.order}`,
      impactSteps(impact)
        .map(
          ({ text: step, why }, index) =>
            `${index + 1}. ${escapeMarkdown(capitalise(step))}  \n   _${escapeMarkdown(why)}_`,
        )
        .join("\n"),
    ].join("\n\n") + "\n",
};

export const impactFormats: readonly ImpactFormat[] = [text, json, markdown];
