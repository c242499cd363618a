// shared/node/user-error.ts
/** Its message may be shown as it is, and says what to do next. Everything else that is thrown keeps its stack. */
var UserError = class extends Error {
	name = "UserError";
};
// shared/node/secretlintrc-paths.ts
/** Where a configuration may stand, relative to the root: https://secretlint.github.io/docs/getting-started */
const secretlintrcData = [
	".secretlintrc.json",
	".secretlintrc.yml",
	".secretlintrc.yaml",
	".secretlintrc"
];
/** Configurations that are never run. */
const secretlintrcPrograms = [
	".secretlintrc.js",
	".secretlintrc.cjs",
	".secretlintrc.mjs",
	".secretlintrc.ts"
];
export { secretlintrcPrograms as n, UserError as r, secretlintrcData as t };
