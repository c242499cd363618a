import type { SecretLintRuleCreator } from "@secretlint/types";
import type { Range, SourceFile } from "../model/source.ts";
import { loadPresetRules, type PresetRule } from "./preset.ts";
import type { Windows } from "./windows.ts";

/** One of our own matches on its way into the engine. */
export interface Report {
  /** The credential type's id. */
  readonly type: string;
  readonly range: Range;
}

/** What the engine found: which rule and message, and where. The message's text can hold the secret and stays there. */
export interface EngineMatch {
  readonly rule: string;
  readonly message: string;
  readonly range: Range;
}

export const ownRule = "@keyholder/secretlint-rule";

/**
 * The engine compares each message with every other and maps each to a line of the whole content, so it gets texts that
 * hold about a thousand secrets at most: `filterDuplicatedMessages` in https://github.com/secretlint/secretlint.
 */
const sectionLength = 20_000;

/** Runs secretlint over what has something in it: one call for nearly all files. `own` is in the order of the text. */
export async function lint(
  file: SourceFile,
  own: readonly Report[],
  preset: Windows<PresetRule>,
): Promise<readonly EngineMatch[]> {
  const [{ lintSource }, { secretLintProfiler }] = await Promise.all([
    import("@secretlint/core"),
    import("@secretlint/profiler"),
  ]);
  secretLintProfiler.setEnabled(false);
  const presetRules = preset.size > 0 ? await loadPresetRules(new Set([...preset.keys()].map(({ id }) => id))) : [];
  const windows = [...preset.values()].flat().toSorted((one, other) => one.start - other.start);

  const matches: EngineMatch[] = [];
  let nextOwn = 0;
  let nextWindow = 0;
  for (const section of sections(file.text)) {
    const firstOwn = nextOwn;
    while ((own[nextOwn]?.range.start ?? Infinity) < section.end) nextOwn++;
    const reports = own.slice(firstOwn, nextOwn);
    while ((windows[nextWindow]?.end ?? Infinity) <= section.start) nextWindow++;
    const hasWindow = (windows[nextWindow]?.start ?? Infinity) < section.end;
    if (reports.length === 0 && !hasWindow) continue;
    const rules = [reporter(reports, section.start), ...(hasWindow ? presetRules : [])];
    const { messages } = await lintSource({
      source: {
        filePath: file.path,
        content: file.text.slice(section.start, Math.max(section.end, reports.at(-1)?.range.end ?? 0)),
        ext: "",
        contentType: "text",
      },
      options: { config: { rules: rules.map((rule) => ({ id: rule.meta.id, rule })) }, noPhysicFilePath: true },
    });
    for (const { ruleId, messageId, range } of messages) {
      const [start, end] = range;
      matches.push({
        rule: ruleId,
        message: messageId,
        range: { start: start + section.start, end: end + section.start },
      });
    }
  }
  return matches;
}

/** A rule that says what we found between two lines of the engine's own rules. */
function reporter(reports: readonly Report[], offset: number): SecretLintRuleCreator {
  return {
    messages: {},
    meta: { id: ownRule, type: "scanner", recommended: true, supportedContentTypes: ["text"] },
    create: (context) => ({
      file() {
        for (const { type, range } of reports) {
          context.report({
            message: { message: type, messageId: type, data: undefined },
            range: [range.start - offset, range.end - offset],
          });
        }
      },
    }),
  };
}

const byteOrderMark = "\uFEFF";

/** Cuts at line ends where there are any. A byte order mark stays outside: the engine would drop it and shift its ranges. */
function* sections(text: string): Generator<Range, void> {
  let start = text.startsWith(byteOrderMark) ? 1 : 0;
  while (start < text.length) {
    const limit = Math.min(start + sectionLength, text.length);
    const lineEnd = limit === text.length ? 0 : text.slice(start, limit).lastIndexOf("\n") + 1;
    const end = lineEnd > 0 ? start + lineEnd : limit;
    yield { start, end };
    start = end;
  }
}
