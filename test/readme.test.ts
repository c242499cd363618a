import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { credentialTypes } from "../shared/detection/providers/index.ts";
import { rules } from "../shared/policy/rules/index.ts";
import { storiesFolder } from "./stories.ts";

const root = join(import.meta.dirname, "..");
const readme = join(root, "README.md");

/** `UPDATE_README=1` writes the parts that are made from the code. */
const update = process.env["UPDATE_README"] === "1";

/** What stands between `<!-- name -->` and `<!-- /name -->`. */
function assertPart(name: string, expected: string): void {
  const text = readFileSync(readme, "utf8");
  const [before, rest, ...more] = text.split(`<!-- ${name} -->\n`);
  const [part, after, ...others] = (rest ?? "").split(`\n<!-- /${name} -->`);
  assert.ok(after !== undefined && more.length + others.length === 0, `README.md has the marks of ${name} once each`);
  if (update) writeFileSync(readme, `${before}<!-- ${name} -->\n${expected}\n<!-- /${name} -->${after}`);
  else assert.equal(part, expected, `${name} in README.md is not current: run with UPDATE_README=1`);
}

describe("README", () => {
  it("shows what the sample prints", () => {
    const told = readFileSync(join(storiesFolder, "sample/expected.txt"), "utf8");
    const shown = told.slice(told.indexOf(".github/workflows/deploy.yml")).trimEnd();
    assertPart("sample", `\`\`\`\n$ keyholder scan\n\n${shown}\n\`\`\``);
  });

  it("lists every rule with its page", () => {
    const rows = rules.map(
      ({ id, decision, title }) => `| [\`${id}\`](shared/policy/rules/${id}.md) | ${decision} | ${title} |`,
    );
    assertPart("rules", ["", "| rule | default | demand |", "| --- | --- | --- |", ...rows, ""].join("\n"));
  });

  it("names only files that exist, and no more credential types than there are", () => {
    const text = readFileSync(readme, "utf8");
    for (const [, target] of text.matchAll(/\]\((?!https?:)([^)#]+)\)/g))
      assert.ok(existsSync(join(root, target ?? "")), target);
    const [, claimed] = /about (\d+) credential types/.exec(text) ?? [];
    assert.ok(Number(claimed) <= credentialTypes().length, claimed);
  });
});
