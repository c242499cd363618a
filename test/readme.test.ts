import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
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
    const rows = rules.map(({ id, decision, title }) => [`[\`${id}\`](shared/policy/rules/${id}.md)`, decision, title]);
    assertPart(readme, "rules", table(["rule", "default", "demand"], rows));
  });

  it("names only files that exist, and no more credential types than there are", () => {
    const text = readFileSync(readme, "utf8");
    for (const [, target] of text.matchAll(/\]\((?!https?:)([^)#]+)\)/g))
      assert.ok(existsSync(join(root, target ?? "")), target);
    const [, claimed] = /about (\d+) credential types/.exec(text) ?? [];
    assert.ok(Number(claimed) <= credentialTypes().length, claimed);
  });
});
