import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { acmeKey } from "../acme.ts";
import { githubToken } from "../stories.ts";
import { temporaryFolder, writeFiles } from "./temporary.ts";

const root = join(import.meta.dirname, "../..");
const secretlint = join(root, "node_modules/secretlint/bin/secretlint.js");
const rule = "keyholder/secretlint-rule";
const token = githubToken("ghp_", "rule");

interface Result {
  readonly filePath: string;
  readonly messages: readonly {
    readonly messageId: string;
    readonly message: string;
    readonly range: readonly number[];
  }[];
}

/** Runs the stock command line of secretlint over a folder with our rule in its configuration. */
function lint(files: Readonly<Record<string, string>>, options: object = {}): { status: number | null; out: string } {
  const folder = temporaryFolder();
  writeFiles(folder, { ...files, ".secretlintrc.json": JSON.stringify({ rules: [{ id: rule, ...options }] }) });
  // As if somebody had installed Keyholder beside secretlint.
  const packages = temporaryFolder();
  symlinkSync(root, join(packages, "keyholder"));
  const { status, stdout, stderr } = spawnSync(process.execPath, [secretlint, "--format", "json", "**/*"], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, NODE_PATH: packages },
  });
  return { status, out: stdout + stderr };
}

function assertLint(files: Readonly<Record<string, string>>, ...expected: readonly string[]): void {
  const { status, out } = lint(files);
  const results = JSON.parse(out) as readonly Result[];
  const told = results.flatMap(({ filePath, messages }) =>
    messages.map(({ message, range }) => `${filePath.replace(/^.*\//, "")} ${range.join("-")} ${message}`),
  );
  assert.deepEqual(told.toSorted(), expected);
  assert.equal(status, expected.length > 0 ? 1 : 0);
}

describe("the rule for secretlint", () => {
  const words = "GitHub personal access token (classic) ghp_…: may never expire";

  it("finds what Keyholder finds, where it stands, and shows it masked", () => {
    assertLint(
      {
        "a.ts": `// é😀\nconst t = "${token}";\n`,
        "b.txt": `nothing, not even ${acmeKey}\n`,
        "c.txt": `\uFEFF${token}`,
      },
      `a.ts 18-58 ${words}`,
      `c.txt 0-40 ${words}`,
    );
  });

  it("takes a type's id for a message's", () => {
    assert.equal(lint({ "a.ts": token }, { allowMessageIds: ["github-pat-classic"] }).status, 0);
    assert.equal(lint({ "a.ts": token }, { allowMessageIds: ["npm-token"] }).status, 1);
  });

  it("puts no secret into the message, which formats print as it is", () => {
    const { out } = lint({ "a.ts": token });
    const told = (JSON.parse(out) as readonly Result[]).flatMap(({ messages }) => messages);
    assert.equal(told.length, 1);
    assert.ok(!JSON.stringify(told).includes(token.slice(4)));
  });
});
