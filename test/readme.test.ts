import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { commandNames } from "../action/commands/index.ts";
import { starterWorkflow } from "../action/starter.ts";
import { credentialTypes } from "../shared/detection/providers/index.ts";
import { rules } from "../shared/policy/rules/index.ts";
import { assertPart, table } from "./generated.ts";
import { storiesFolder } from "./stories.ts";

const root = join(import.meta.dirname, "..");
const readme = join(root, "README.md");

describe("README", () => {
  it("shows what the sample prints", () => {
    const told = readFileSync(join(storiesFolder, "sample/expected.txt"), "utf8");
    const shown = told.slice(told.indexOf(".github/workflows/deploy.yml")).trimEnd();
    assertPart(readme, "sample", `\`\`\`\n$ keyholder scan\n\n${shown}\n\`\`\``);
  });

  it("lists every rule with its page", () => {
    const rows = rules.map(({ id, decision, title }) => [
      `[\`${id}\`](../shared/policy/rules/${id}.md)`,
      decision,
      title,
    ]);
    assertPart(join(root, "docs/policy.md"), "rules", table(["rule", "default", "demand"], rows));
  });

  it("names no more credential types than there are", () => {
    const [, claimed] = /about (\d+) credential types/.exec(readFileSync(readme, "utf8")) ?? [];
    assert.ok(Number(claimed) <= credentialTypes().size, claimed);
  });
});

describe("documentation", () => {
  const guides = readdirSync(join(root, "docs")).filter((file) => file.endsWith(".md"));

  for (const page of ["README.md", "CONTRIBUTING.md", "shared/README.md", ...guides.map((file) => `docs/${file}`)])
    it(`leads from ${page} only to files that exist`, () => {
      for (const [, target = ""] of readFileSync(join(root, page), "utf8").matchAll(/\]\((?!https?:|#)([^)#]+)/g))
        assert.ok(existsSync(join(root, dirname(page), target)), target);
    });

  it("shows the workflow that `keyholder init` writes", () => {
    const action = "keyholder/keyholder@v0 # pin it: git ls-remote https://github.com/keyholder/keyholder v0";
    assertPart(join(root, "docs/pull-request-check.md"), "workflow", `\`\`\`yaml\n${starterWorkflow(action)}\`\`\``);
  });

  it("lists every guide", () => {
    const list = readFileSync(join(root, "docs/README.md"), "utf8");
    for (const file of guides.filter((name) => name !== "README.md")) assert.ok(list.includes(`](${file})`), file);
  });

  it("lists every command", () => {
    const told = readFileSync(readme, "utf8");
    for (const name of commandNames) assert.match(told, new RegExp(`\\| \`\\[?${name}\\b`), name);
  });

  it("says of every dependency why it is there", () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      readonly dependencies: object;
      readonly devDependencies: object;
    };
    const told = readFileSync(join(root, "CONTRIBUTING.md"), "utf8");
    for (const name of Object.keys({ ...dependencies, ...devDependencies }).filter((one) => !one.startsWith("@types/")))
      assert.ok(told.includes(`\`${name}\``), name);
  });
});
