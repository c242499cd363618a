import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fill } from "../../shared/detection/providers/fill.ts";
import type { Report } from "../../shared/model/report.ts";
import { commitAll, repositoryOf, temporaryFolder, writeFiles } from "../node/temporary.ts";
import { githubToken } from "../stories.ts";
import { keyholder } from "./doors.ts";

const secret = fill("{d:8}");
const text = `first line\nlock = ACME${secret} # here\n`;
const preset = "@secretlint/secretlint-rule-preset-recommend";

/** A rule of the repository's own, whose message holds the secret, as those of many rules do. */
const rule = (body: string): string => `export const creator = {
  messages: { FOUND: { en: (props) => "found " + props.secret } },
  meta: { id: "secretlint-rule-acme", type: "scanner", recommended: false, supportedContentTypes: ["text"] },
  create(context, options) {
    const t = context.createTranslator(creator.messages);
    return { file(source) { ${body} } };
  },
};
`;
const finding = `for (const match of source.content.matchAll(/ACME(\\d{8})/g))
  context.report({ message: t("FOUND", { secret: match[0] }), range: [match.index, match.index + 12] });`;

const packageOf = (body: string) => ({
  "node_modules/secretlint-rule-acme/package.json": `{ "name": "secretlint-rule-acme", "type": "module", "exports": "./index.js" }`,
  "node_modules/secretlint-rule-acme/index.js": rule(body),
});

const config = (...rules: readonly object[]) => ({ ".secretlintrc.json": JSON.stringify({ rules }) });

/** Findings as `type line:column`, and problems by their code. */
async function assertScan(
  files: Readonly<Record<string, string>>,
  flags: readonly string[],
  ...expected: readonly string[]
): Promise<void> {
  const folder = repositoryOf({ "a.txt": text, ".gitignore": "node_modules\n" });
  writeFiles(folder, files);
  const { out, err } = await keyholder(folder, ["--format", "json", ...flags]);
  assert.notEqual(out, "", err);
  assert.ok(!out.includes(secret) && !err.includes(secret), "a secret was printed");
  const report = JSON.parse(out) as Report;
  assert.deepEqual(
    [
      ...report.verdicts.map(
        ({ finding: { path, type, start, end } }) => `${path} ${type} ${start.line}:${start.column}-${end.column}`,
      ),
      ...report.problems.map(({ code, severity, path }) => `${severity} ${code} ${path}`),
    ].toSorted(),
    expected,
  );
  for (const {
    finding: { type = "" },
  } of report.verdicts)
    assert.equal(report.types[type]?.id, type);
}

async function assertRefused(files: Readonly<Record<string, string>>, ...expected: readonly string[]): Promise<void> {
  const folder = repositoryOf({ "a.txt": text });
  writeFiles(folder, files);
  const { code, out, err } = await keyholder(folder, ["--secretlintrc"]);
  assert.deepEqual([code, out], [2, ""]);
  for (const one of expected) assert.ok(err.includes(one), `${one}: ${err}`);
}

const found = "a.txt secretlint:secretlint-rule-acme 2:8-20";

describe("--secretlintrc", () => {
  it("runs the rules that the repository names, only when it is asked to", async () => {
    const files = { ...packageOf(finding), ...config({ id: "secretlint-rule-acme" }) };
    await assertScan(files, []);
    await assertScan(files, ["--secretlintrc"], found);
    await assertScan(files, ["--secretlintrc", "--jobs", "2"], found);
    await assertScan({ ...files, ...config({ id: "acme" }) }, ["--secretlintrc"], found);
    await assertScan({ ...files, ...config({ id: "acme", disabled: true }) }, ["--secretlintrc"]);
    await assertScan(
      { ...packageOf(finding), ".secretlintrc.yml": "rules:\n  - id: acme\n" },
      ["--secretlintrc"],
      found,
    );
  });

  it("finds rules among our packages, and says more where ours know more", async () => {
    const token = githubToken("ghp_", "rc");
    await assertScan(
      { "a.txt": `${token}\n`, ...config({ id: preset }) },
      ["--secretlintrc"],
      "a.txt github-pat-classic 1:1-41",
    );
  });

  it("lets no comment drop what is found", async () => {
    const files = {
      ...packageOf(finding),
      "a.txt": `// secretlint-disable\n${text}`,
      ...config({ id: "acme" }, { id: preset }, { id: "@secretlint/secretlint-rule-filter-comments" }),
    };
    await assertScan(files, ["--secretlintrc"], "a.txt secretlint:secretlint-rule-acme 3:8-20");
  });

  it("tells of every file over which a rule broke down", async () => {
    const broken = [
      `throw new Error(source.content)`,
      `context.report({ message: t("FOUND", { secret: "" }), range: [3, 900] })`,
      `context.report({ message: t("FOUND", { secret: "" }), range: [9, 3] })`,
    ];
    for (const body of broken) {
      await assertScan(
        { ...packageOf(body), ...config({ id: "acme" }), ".secretlintrc.js": "" },
        ["--secretlintrc"],
        "error foreign-rule-failed .gitignore",
        "error foreign-rule-failed .secretlintrc.js",
        "error foreign-rule-failed .secretlintrc.json",
        "error foreign-rule-failed a.txt",
      );
    }
  });

  it("reads the configuration of the base where a change is judged", async () => {
    const folder = repositoryOf({ ".gitignore": "node_modules\n", ...config({ id: "acme" }) });
    writeFiles(folder, { ...packageOf(finding), ...config(), "a.txt": text });
    commitAll(folder);
    const { out } = await keyholder(folder, ["--secretlintrc", "--changed-since", "HEAD~1"]);
    assert.ok(out.includes("secretlint:secretlint-rule-acme"), out);
  });

  it("refuses what cannot be loaded", async () => {
    await assertRefused({}, "needs a .secretlintrc.json");
    await assertRefused(config({ id: "acme" }), "Rule 1 of .secretlintrc.json could not be loaded");
    await assertRefused({ ...packageOf("throw"), ...config({ id: "acme" }) }, "Rule 1 of");
    await assertRefused({ ".secretlintrc.json": "{" }, ".secretlintrc.json is no configuration");
    await assertRefused({ ".secretlintrc.json": `{ "rules": [ {} ] }` }, "is no configuration");
    const trace = join(temporaryFolder(), "ran");
    const program = `require("node:fs").writeFileSync(${JSON.stringify(trace)}, "")`;
    await assertRefused({ ".secretlintrc.js": program }, ".secretlintrc.js is a program and is not run");
    assert.ok(!existsSync(trace));
  });
});
