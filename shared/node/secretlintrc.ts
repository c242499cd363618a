import { createRequire } from "node:module";
import { extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type {
  SecretLintConfigDescriptor,
  SecretLintCoreConfigUnionRule,
  SecretLintRuleModule,
  SecretLintRulePresetCreator,
  SecretLintUnionRuleCreator,
} from "@secretlint/types";
import { load } from "js-yaml";
import type { ForeignRules } from "../model/scan.ts";
import type { RuleReader } from "../rulebook.ts";
import { secretlintrcData, secretlintrcPrograms } from "./secretlintrc-paths.ts";
import { UserError } from "./user-error.ts";

/** It drops findings by comments, which our own allowances read and list. */
const filterComments = "@secretlint/secretlint-rule-filter-comments";

/**
 * Loads the rules that a repository's `.secretlintrc` names, from its own packages, else from ours. Their code runs, so
 * this is for a user who asked for it. Whatever cannot be loaded is a `UserError`.
 */
export async function loadForeignRules(directory: string, read: RuleReader): Promise<ForeignRules> {
  const { path, descriptor } = await readDescriptor(read);
  const rules: SecretLintCoreConfigUnionRule[] = [];
  for (const [index, rule] of descriptor.rules.entries()) {
    if (namesOf(rule.id).includes(filterComments)) continue;
    const creator = await loadRule(directory, rule.id);
    if (!creator) {
      throw new UserError(
        `Rule ${index + 1} of ${path} could not be loaded. Install its package, or leave --secretlintrc out.`,
      );
    }
    const off = "rules" in rule ? (rule.rules ?? []).filter(({ disabled }) => disabled).map(({ id }) => id) : [];
    const loaded = { ...rule, id: creator.meta.id, rule: withoutFilter(creator, off) };
    rules.push(loaded as SecretLintCoreConfigUnionRule);
  }
  const [{ lintSource }, { secretLintProfiler }] = await Promise.all([
    import("@secretlint/core"),
    import("@secretlint/profiler"),
  ]);
  secretLintProfiler.setEnabled(false);
  const { sharedOptions } = descriptor;
  const config = { ...(sharedOptions && { sharedOptions }), rules };
  return async (file) => {
    const filePath = join(directory, file.path);
    const { messages } = await lintSource({
      source: { filePath, content: file.text, ext: extname(filePath), contentType: "text" },
      options: { config, noPhysicFilePath: true },
    });
    return messages.map(({ ruleId, range: [start, end] }) => ({ rule: ruleId, range: { start, end } }));
  };
}

async function readDescriptor(read: RuleReader): Promise<{ path: string; descriptor: SecretLintConfigDescriptor }> {
  for (const path of secretlintrcData) {
    const text = await read(path);
    if (text !== undefined) return { path, descriptor: parse(text, path) };
  }
  for (const path of secretlintrcPrograms) {
    if ((await read(path)) !== undefined)
      throw new UserError(`${path} is a program and is not run. Write what it says into .secretlintrc.json.`);
  }
  throw new UserError(`--secretlintrc needs a .secretlintrc.json in the repository's root. Add one, or leave it out.`);
}

/** JSON is YAML. */
function parse(text: Awaited<ReturnType<RuleReader>>, path: string): SecretLintConfigDescriptor {
  let value: unknown;
  try {
    value = typeof text === "string" ? load(text) : undefined;
  } catch {
    value = undefined;
  }
  if (isDescriptor(value)) return value;
  throw new UserError(`${path} is no configuration of secretlint's: it takes rules, a list of entries with an id.`);
}

function isDescriptor(value: unknown): value is SecretLintConfigDescriptor {
  if (typeof value !== "object" || value === null || !("rules" in value) || !Array.isArray(value.rules)) return false;
  return value.rules.every(
    (rule: unknown) => typeof rule === "object" && rule !== null && "id" in rule && typeof rule.id === "string",
  );
}

async function loadRule(directory: string, id: string): Promise<SecretLintUnionRuleCreator | undefined> {
  for (const from of [join(directory, "package.json"), import.meta.url]) {
    const require = createRequire(from);
    for (const name of namesOf(id)) {
      try {
        const module = (await import(pathToFileURL(require.resolve(name)).href)) as Partial<SecretLintRuleModule>;
        if (module.creator) return module.creator;
      } catch {
        // Not there or not loadable: the next place may have it.
      }
    }
  }
  return undefined;
}

/** As written, and with the prefix that may be left out: https://secretlint.github.io/docs/rules */
function namesOf(id: string): readonly string[] {
  const [first = "", second] = id.split("/");
  const long =
    id.startsWith("@") && second !== undefined ? `${first}/secretlint-rule-${second}` : `secretlint-rule-${id}`;
  return [long, id];
}

/** A preset takes no heed of rules of its own that are switched off, among which the filter belongs. */
function withoutFilter(creator: SecretLintUnionRuleCreator, off: readonly string[]): SecretLintUnionRuleCreator {
  if (creator.meta.type !== "preset") return creator;
  const preset = creator as SecretLintRulePresetCreator;
  const filtered: SecretLintRulePresetCreator = {
    ...preset,
    create: (context, options) =>
      preset.create(
        {
          ...context,
          registerRule(rule, defaults) {
            if (rule.meta.id !== filterComments && !off.includes(rule.meta.id)) context.registerRule(rule, defaults);
          },
        },
        options,
      ),
  };
  return filtered;
}
