import { isMissed } from "../shared/model/problem.ts";
import type { Report } from "../shared/model/report.ts";
import { counts, type Reason, type Verdict } from "../shared/model/verdict.ts";
import { draftIdentities, isRecognisable } from "../shared/register/draft.ts";
import { addIdentity } from "../shared/register/edit.ts";
import { code, escapeMarkdown } from "../shared/report/markdown-text.ts";
import { rulePage } from "../shared/report/format.ts";
import { groupStories, type Story } from "../shared/report/stories.ts";
import {
  approvalPhrase,
  capitalise,
  comment,
  containmentHint,
  credentialPhrase,
  issuanceInPublic,
  lessGrave,
  more,
  moreMatches,
  nextStep,
  outcome,
  ownerSentence,
  problemSentence,
  reasonSentence,
  skippedPhrases,
  tally,
  titles,
} from "../shared/report/wording/index.ts";
import { rulePaths } from "../shared/rule-paths.ts";
import { applyEdit } from "../shared/text/edits.ts";
import { visible } from "../shared/text/visible.ts";
import type { Fault, GitHub, Outcome, PostedComment } from "./github-calls.ts";
import { mayNameOwners } from "./review-requests.ts";

/** UTF-16 units. GitHub takes 65,536 characters; what is not cut by these needs the rest. */
const placesBudget = 45_000;
const entriesBudget = 8000;
const longestText = 600;
const problemsShown = 10;
const placesShown = 3;

/** Recognises the comment of earlier runs over the same paths. */
export const markerFor = (paths: readonly string[]): string =>
  `<!-- keyholder ${encodeURIComponent(Array.from(paths.join("\n")).slice(0, 200).join(""))} -->`;

/**
 * What stops a pull request, addressed to those who can mend it, gravest first, and what of it waits for an approval;
 * `undefined` when nothing does. Everybody who can read the repository can read it, so it tells no account, and of its
 * reach the jobs alone.
 */
export function renderComment(
  report: Report,
  stops: (verdict: Verdict) => boolean,
  runUrl: string | undefined,
): string | undefined {
  const told = report.verdicts.filter((verdict) => counts(verdict) && (verdict.decision === "block" || stops(verdict)));
  if (told.length === 0 && report.summary.errors === 0 && report.proposals === undefined) return undefined;
  const icon = report.decision === "block" ? "🔴" : "🟡";
  return [
    `### ${icon} Keyholder: ${escapeMarkdown(outcome(report))}`,
    ...groups(told, !mayNameOwners(report), report.types),
    ...proposals(report),
    ...problems(report),
    ...entries(report, told),
    `${escapeMarkdown(capitalise(tally(report)))}. ${runUrl === undefined ? comment.seeRun : `[${comment.seeRun}](${runUrl})`}`,
  ].join("\n\n");
}

export const renderClean = (report: Report): string =>
  `### 🟢 Keyholder: ${report.summary.block === 0 ? comment.clean : escapeMarkdown(outcome(report))}`;

/** A text as far as it is shown. */
export const clip = (text: string): string => (text.length > longestText ? `${text.slice(0, longestText)}…` : text);

const mentionable = /^@[A-Za-z0-9][A-Za-z0-9-]*(?:\/[A-Za-z0-9._-]+)?$/;

/** A mention calls people, so only names that the change cannot have chosen are made one. */
export const address = (handles: readonly string[], isTrusted: boolean): string =>
  handles
    .slice(0, 5)
    .map((handle) => (isTrusted && mentionable.test(handle) ? handle : code(clip(handle))))
    .join(", ");

/** Who can mend it: the approvers of a pending entry, the steward's team, else whoever is named. */
function addresseesOf({ owner, reasons }: Verdict, isTrusted: boolean): string | undefined {
  const approvers = reasons.find(isPending)?.detail?.["approvers"];
  if (approvers !== undefined) return address(String(approvers).split(" or "), true);
  const { steward, business, candidates = [] } = owner;
  const one = steward ?? business;
  const named = one ? [one] : candidates;
  return named.length === 0
    ? undefined
    : address(
        named.map(({ handle }) => handle),
        isTrusted && owner.status !== "pending",
      );
}

function groups(told: readonly Verdict[], isTrusted: boolean, types: Report["types"]): readonly string[] {
  const byAddressee = new Map<string, string[]>();
  let left = placesBudget;
  let shown = 0;
  for (const story of groupStories(told)) {
    const title = addresseesOf(story[0], isTrusted) ?? comment.nobody;
    const item = itemOf(story, types);
    left -= item.length + (byAddressee.has(title) ? 0 : title.length);
    if (left < 0) break;
    shown += story.length;
    byAddressee.set(title, [...(byAddressee.get(title) ?? []), item]);
  }
  const cut = told.length - shown;
  return [
    ...[...byAddressee].map(([title, items]) => `**${title}**\n\n${items.join("\n")}`),
    ...(cut > 0 ? [lessGrave(cut)] : []),
  ];
}

/** Where it stands; why, by the reason that its addressee can mend, and how many more there are; whose it is; what comes next. */
function itemOf(story: Story, types: Report["types"]): string {
  const [verdict] = story;
  const { finding, reasons } = verdict;
  const reason = reasons.find((one) => isPending(one) && finding.kind !== "exposed-secret") ?? reasons[0];
  const others = reasons.filter(({ decision }) => decision !== "allow").length - 1;
  const places = story.slice(0, placesShown).map(({ finding: { path, start } }) => code(`${clip(path)}:${start.line}`));
  const cut = story.length - places.length;
  const where = `${places.join(", ")}${cut > 0 ? ` ${moreMatches(cut)}` : ""}`;
  const why = reason
    ? `: ${escapeMarkdown(clip(reasonSentence(reason, verdict)))} ([${reason.rule}](${rulePage(reason.rule)}))`
    : "";
  const steps = [...(reason ? [reason] : []), ...reasons].map((one) => nextStep(one, verdict));
  const step = steps.find((one) => one !== "");
  const hint = containmentHint(verdict, types);
  return [
    `- ${where} ${code(clip(credentialPhrase(verdict)))}${why}${others > 0 ? ` ${more(others)}` : ""}`,
    ...(reason?.rule === "unowned"
      ? []
      : [`  ${comment.owner}: ${escapeMarkdown(clip(ownerSentence(verdict.owner)))}.`]),
    `  ${comment.issuer}: ${escapeMarkdown(clip(issuanceInPublic(verdict)))}.`,
    ...(step === undefined ? [] : [`  ${comment.next}: ${escapeMarkdown(clip(step))}.`]),
    ...(hint === undefined ? [] : [`  ${comment.contain}: ${escapeMarkdown(clip(hint))}.`]),
  ].join("\n");
}

/** An approval is what it waits for. */
const isPending = ({ rule }: Reason): boolean => rule === "pending-registration";

function proposals({ proposals: proposed = [] }: Report): readonly string[] {
  const lines = proposed.map(
    ({ path, approvers, runsAlready }) =>
      `- ${code(clip(path))}: ${approvalPhrase(address(approvers, true), runsAlready)}`,
  );
  const cut = lines.length - problemsShown;
  const shown = [...lines.slice(0, problemsShown), ...(cut > 0 ? [`- …${more(cut)}`] : [])];
  return lines.length === 0 ? [] : [`**${titles.proposals}**\n\n${shown.join("\n")}`];
}

function problems(report: Report): readonly string[] {
  const lines = [
    ...report.problems
      .filter(({ severity }) => severity === "error")
      .map((problem) => {
        const place = problem.line === undefined ? problem.path : `${problem.path}:${problem.line}`;
        return `- ${code(clip(place))} ${escapeMarkdown(clip(problemSentence(problem)))}`;
      }),
    ...report.skipped.filter(isMissed).map(({ path, why }) => `- ${code(clip(path))}: ${skippedPhrases[why]}`),
  ];
  if (lines.length === 0) return [];
  const cut = lines.length - problemsShown;
  const shown = [...lines.slice(0, problemsShown), ...(cut > 0 ? [`- …${more(cut)}`] : [])];
  return [`**${titles.problems}**\n\n${shown.join("\n")}`];
}

/** What would claim the credentials that nobody owns, as it would stand in the register. */
function entries(report: Report, told: readonly Verdict[]): readonly string[] {
  const verdicts = told.filter((verdict) => verdict.identity.status === "unknown" && isRecognisable(verdict));
  const { drafts } = draftIdentities(report, { verdicts });
  const path = rulePaths.register;
  let text = "";
  let shown = 0;
  for (const { entry } of drafts) {
    const edit = addIdentity({ path, text }, entry);
    if (!edit || text.length + edit.newText.length > entriesBudget) break;
    text = applyEdit(text, edit);
    shown++;
  }
  if (shown === 0) return [];
  const hasRegister = told.some(({ identity }) => identity.reason !== "no-register");
  const list = hasRegister ? text.slice(text.indexOf("identities:\n") + "identities:\n".length) : text;
  const yaml = list.trimEnd().split("\n").map(visible).join("\n");
  const fence = "`".repeat(1 + Math.max(2, ...[...yaml.matchAll(/`+/g)].map(([run]) => run.length)));
  return [
    [
      `<details><summary>${comment.entry(shown)}${drafts.length > shown ? ` (${more(drafts.length - shown)})` : ""}</summary>`,
      comment.entryPlace(code(path)),
      `${fence}yaml\n${yaml}\n${fence}`,
      "</details>",
    ].join("\n\n"),
  ];
}

/**
 * Keeps one comment: written when there is something to tell, changed in place, turned to `clean` when all is mended. A
 * comment that somebody else gave our marker is left alone. Gives what stood in the way of telling something.
 */
export async function keepComment(
  github: Pick<GitHub, "listComments" | "addComment" | "changeComment" | "removeComment" | "login">,
  pullRequest: number,
  marker: string,
  text: { readonly told: string | undefined; readonly clean: string; readonly always: boolean },
): Promise<Fault | undefined> {
  const listed = await github.listComments(pullRequest);
  const silent = text.told === undefined && !text.always;
  if ("fault" in listed) return silent ? undefined : listed.fault;
  const own = await ownAmong(listed.value, marker, github);
  if ("fault" in own) return silent ? undefined : own.fault;
  const [first, ...others] = own.value;
  if (!first && silent) return undefined;
  const body = `${marker}\n${text.told ?? text.clean}`;
  const results = first
    ? first.body === body
      ? []
      : [await github.changeComment(first.id, body)]
    : [await github.addComment(pullRequest, body)];
  for (const { id } of others) results.push(await github.removeComment(id));
  return results.map((one) => ("fault" in one ? one.fault : undefined)).find((fault) => fault !== undefined);
}

/** Anybody can write our marker; what a bot wrote, or the token's own user, is ours. */
async function ownAmong(
  all: readonly PostedComment[],
  marker: string,
  github: Pick<GitHub, "login">,
): Promise<Outcome<readonly PostedComment[]>> {
  const marked = all.filter(({ body }) => body.startsWith(marker));
  const byBots = marked.filter(({ author }) => author?.isBot);
  if (byBots.length > 0 || marked.length === 0) return { value: byBots };
  const login = await github.login();
  if ("value" in login) return { value: marked.filter(({ author }) => author?.login === login.value) };
  // An app's token may not ask, and what it wrote is a bot's.
  return login.fault === "forbidden" ? { value: [] } : login;
}
