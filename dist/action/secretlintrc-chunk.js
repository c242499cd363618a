import { i as load } from "./js-yaml-chunk.js";
import { n as secretlintrcPrograms, r as UserError, t as secretlintrcData } from "./secretlintrc-paths-chunk.js";
import { createRequire } from "node:module";
import { extname, join } from "node:path";
import { pathToFileURL } from "node:url";
// shared/node/secretlintrc.ts
/** It drops findings by comments, which our own allowances read and list. */
const filterComments = "@secretlint/secretlint-rule-filter-comments";
/**
* Loads the rules that a repository's `.secretlintrc` names, from its own packages, else from ours. Their code runs, so
* this is for a user who asked for it. Whatever cannot be loaded is a `UserError`.
*/
async function loadForeignRules(directory, read) {
	const { path, descriptor } = await readDescriptor(read);
	const rules = [];
	for (const [index, rule] of descriptor.rules.entries()) {
		if (namesOf(rule.id).includes(filterComments)) continue;
		const creator = await loadRule(directory, rule.id);
		if (!creator) throw new UserError(`Rule ${index + 1} of ${path} could not be loaded. Install its package, or leave --secretlintrc out.`);
		const off = "rules" in rule ? (rule.rules ?? []).filter(({ disabled }) => disabled).map(({ id }) => id) : [];
		const loaded = {
			...rule,
			id: creator.meta.id,
			rule: withoutFilter(creator, off)
		};
		rules.push(loaded);
	}
	const [{ lintSource }, { secretLintProfiler }] = await Promise.all([import("./module-chunk.js"), import("./node-chunk2.js")]);
	secretLintProfiler.setEnabled(false);
	const { sharedOptions } = descriptor;
	const config = {
		...sharedOptions && { sharedOptions },
		rules
	};
	return async (file) => {
		const filePath = join(directory, file.path);
		const { messages } = await lintSource({
			source: {
				filePath,
				content: file.text,
				ext: extname(filePath),
				contentType: "text"
			},
			options: {
				config,
				noPhysicFilePath: true
			}
		});
		return messages.map(({ ruleId, range: [start, end] }) => ({
			rule: ruleId,
			range: {
				start,
				end
			}
		}));
	};
}
async function readDescriptor(read) {
	for (const path of secretlintrcData) {
		const text = await read(path);
		if (text !== void 0) return {
			path,
			descriptor: parse(text, path)
		};
	}
	for (const path of secretlintrcPrograms) if (await read(path) !== void 0) throw new UserError(`${path} is a program and is not run. Write what it says into .secretlintrc.json.`);
	throw new UserError(`--secretlintrc needs a .secretlintrc.json in the repository's root. Add one, or leave it out.`);
}
/** JSON is YAML. */
function parse(text, path) {
	let value;
	try {
		value = typeof text === "string" ? load(text) : void 0;
	} catch {
		value = void 0;
	}
	if (isDescriptor(value)) return value;
	throw new UserError(`${path} is no configuration of secretlint's: it takes rules, a list of entries with an id.`);
}
function isDescriptor(value) {
	if (typeof value !== "object" || value === null || !("rules" in value) || !Array.isArray(value.rules)) return false;
	return value.rules.every((rule) => typeof rule === "object" && rule !== null && "id" in rule && typeof rule.id === "string");
}
async function loadRule(directory, id) {
	for (const from of [join(directory, "package.json"), import.meta.url]) {
		const require = createRequire(from);
		for (const name of namesOf(id)) try {
			const module = await import(pathToFileURL(require.resolve(name)).href);
			if (module.creator) return module.creator;
		} catch {}
	}
}
/** As written, and with the prefix that may be left out: https://secretlint.github.io/docs/rules */
function namesOf(id) {
	const [first = "", second] = id.split("/");
	return [id.startsWith("@") && second !== void 0 ? `${first}/secretlint-rule-${second}` : `secretlint-rule-${id}`, id];
}
/** A preset takes no heed of rules of its own that are switched off, among which the filter belongs. */
function withoutFilter(creator, off) {
	if (creator.meta.type !== "preset") return creator;
	const preset = creator;
	return {
		...preset,
		create: (context, options) => preset.create({
			...context,
			registerRule(rule, defaults) {
				if (rule.meta.id !== filterComments && !off.includes(rule.meta.id)) context.registerRule(rule, defaults);
			}
		}, options)
	};
}
export { loadForeignRules };
