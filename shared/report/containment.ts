import type { Containment, ContainmentPlan, Task, Track } from "../model/containment.ts";
import { visible } from "../text/visible.ts";
import { noColours, type Colours } from "./format.ts";
import { code, escapeMarkdown } from "./markdown-text.ts";
import {
  capitalise,
  containmentTitles,
  drillTitle,
  impactSteps,
  laneNames,
  planIsAdvice,
  planNotes,
  planTitle,
  requirementSentence,
  roleNames,
  stepTitles,
  taskSentence,
  titles,
  traceNames,
  trackSentences,
} from "./wording/index.ts";

/** One output format of a containment plan; ends with a newline. */
export interface ContainmentFormat {
  readonly id: string;
  readonly render: (containment: Containment, colours?: Colours) => string;
}

const tracks = ["identity", "abuse"] as const satisfies readonly Track[];

/** Who has a track: the role that settles it, and its people. */
function holderOf(plan: ContainmentPlan, track: Track): string {
  const role = track === "identity" ? "iam" : "soc";
  const task = plan.steps.flatMap(({ tasks }) => tasks).find((one) => one.track === track && one.role === role);
  return whoDoes({ role, assignees: task?.assignees ?? [] });
}

const whoDoes = ({ role, assignees }: Pick<Task, "role" | "assignees">): string =>
  `${roleNames[role]} ${assignees.length > 0 ? assignees.join(", ") : `(${containmentTitles.nobody})`}`;

/** Names the lane where a plan has several and the task belongs to one. */
const laneOf = ({ lanes }: Task, plan: ContainmentPlan): string =>
  plan.lanes.length > 1 && lanes.length === 1 && lanes[0] !== undefined ? laneNames[lanes[0]] : "";

const keepOf = ({ keep }: Task): string => keep.map((one) => traceNames[one]).join("; ");

const text: ContainmentFormat = {
  id: "text",
  render: (containment, colours = noColours) =>
    [
      ...(containment.drill ? [`${colours.yellow(drillTitle(containment))}\n`] : []),
      containment.plans.map((plan) => textOf(plan, colours)).join("\n---\n\n"),
      `${colours.dim(`${planIsAdvice}.`)}\n`,
    ].join("\n"),
};

function textOf(plan: ContainmentPlan, colours: Colours): string {
  const paint = plan.ready ? colours.green : colours.red;
  const said = (line: string): string => `  ${visible(line)}`;
  return [
    [
      colours.bold(paint(visible(planTitle(plan)))),
      ...planNotes(plan).map(said),
      said(`${containmentTitles.lead}: ${plan.incidentLead ?? containmentTitles.nobody}`),
      ...tracks.map((track) =>
        said(`${containmentTitles.tracks[track]}: ${holderOf(plan, track)} ${trackSentences[track]}`),
      ),
    ],
    plan.missing.length === 0
      ? []
      : [
          colours.bold(containmentTitles.missing),
          ...plan.missing.map((one) => said(`- ${requirementSentence(one, plan)}`)),
        ],
    ...plan.steps.map(({ step, tasks }, index) => [
      colours.bold(`${index + 1}. ${stepTitles[step]}`),
      ...tasks.flatMap((task) => taskLines(task, plan, colours)),
    ]),
    [`${titles.frameworks}: ${plan.frameworks.join(", ")}`],
  ]
    .filter((part) => part.length > 0)
    .map((part) => `${part.join("\n")}\n`)
    .join("\n");
}

function taskLines(task: Task, plan: ContainmentPlan, colours: Colours): readonly string[] {
  const lane = laneOf(task, plan);
  const head = `${whoDoes(task)}${lane && ` [${lane}]`}`;
  return [
    `   [ ] ${colours.cyan(visible(head))}: ${visible(taskSentence(task, plan))}`,
    ...task.advice.map((step) => `       > ${visible(step)}`),
    `       ${colours.dim(`${containmentTitles.keep}: ${keepOf(task)}`)}`,
  ];
}

const json: ContainmentFormat = {
  id: "json",
  render: (containment) =>
    `${JSON.stringify({ ...containment, plans: containment.plans.map(withSentences) }, null, 2)}\n`,
};

const withSentences = (plan: ContainmentPlan) => ({
  ...plan,
  impact: { ...plan.impact, steps: impactSteps(plan.impact) },
  missing: plan.missing.map((what) => ({ what, text: requirementSentence(what, plan) })),
  steps: plan.steps.map(({ step, tasks }) => ({
    step,
    tasks: tasks.map((task) => ({ ...task, text: taskSentence(task, plan) })),
  })),
});

export const markdown: ContainmentFormat = {
  id: "markdown",
  render: (containment) =>
    [
      ...(containment.drill ? [`> **${escapeMarkdown(drillTitle(containment))}**`] : []),
      ...containment.plans.map(markdownOf),
      `_${planIsAdvice}._`,
    ].join("\n\n") + "\n",
};

function markdownOf(plan: ContainmentPlan): string {
  const item = (name: string, said: string): string => `- **${name}:** ${escapeMarkdown(said)}`;
  return [
    `## ${plan.ready ? "🟢" : "🔴"} ${escapeMarkdown(planTitle(plan))}`,
    [
      ...planNotes(plan).map((note) => `- ${escapeMarkdown(capitalise(note))}`),
      item(containmentTitles.lead, plan.incidentLead ?? containmentTitles.nobody),
      ...tracks.map((track) =>
        item(containmentTitles.tracks[track], `${holderOf(plan, track)} ${trackSentences[track]}`),
      ),
    ].join("\n"),
    ...(plan.missing.length === 0
      ? []
      : [
          `### ${containmentTitles.missing}`,
          plan.missing.map((one) => `- ${escapeMarkdown(capitalise(requirementSentence(one, plan)))}`).join("\n"),
        ]),
    ...plan.steps.flatMap(({ step, tasks }, index) => [
      `### ${index + 1}. ${stepTitles[step]}`,
      tasks.map((task) => taskItem(task, plan)).join("\n"),
    ]),
    `${titles.frameworks}: ${plan.frameworks.join(", ")}`,
  ].join("\n\n");
}

function taskItem(task: Task, plan: ContainmentPlan): string {
  const lane = laneOf(task, plan);
  const who = `**${escapeMarkdown(whoDoes(task))}**${lane && ` (${lane})`}`;
  const advice = task.advice.map((step) => `  \n  ${code(step)}`).join("");
  const what = escapeMarkdown(capitalise(taskSentence(task, plan)));
  return `- [ ] ${who}: ${what}${advice}  \n  _${containmentTitles.keep}: ${escapeMarkdown(keepOf(task))}_`;
}

export const containmentFormats: readonly ContainmentFormat[] = [text, json, markdown];
