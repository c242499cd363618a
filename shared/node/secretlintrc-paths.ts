/** Where a configuration may stand, relative to the root: https://secretlint.github.io/docs/getting-started */
export const secretlintrcData: readonly string[] = [
  ".secretlintrc.json",
  ".secretlintrc.yml",
  ".secretlintrc.yaml",
  ".secretlintrc",
];

/** Configurations that are never run. */
export const secretlintrcPrograms: readonly string[] = [
  ".secretlintrc.js",
  ".secretlintrc.cjs",
  ".secretlintrc.mjs",
  ".secretlintrc.ts",
];
