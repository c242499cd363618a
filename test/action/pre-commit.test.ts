import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { load } from "js-yaml";
import manifest from "../../package.json" with { type: "json" };
import { git, repositoryOf, temporaryFolder, writeFiles } from "../node/temporary.ts";
import { githubToken } from "../stories.ts";

const root = join(import.meta.dirname, "../..");

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly pass_filenames: boolean;
}

const [hook] = load(readFileSync(join(root, ".pre-commit-hooks.yaml"), "utf8")) as readonly Hook[];

/**
 * What pre-commit does with `language: node`: packs the project, installs the package, puts its commands on the path and
 * runs the entry. https://pre-commit.com/#node
 */
function install(): string {
  const folder = temporaryFolder();
  const npm = ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder];
  const packed = execFileSync("npm", npm, { cwd: root, encoding: "utf8" }).trim();
  execFileSync("tar", ["-xzf", join(folder, packed), "-C", folder]);
  const bin = join(folder, "bin");
  mkdirSync(bin);
  const command = join(folder, "package", manifest.bin.keyholder);
  assert.ok(existsSync(join(dirname(command), "cli/main.cjs")), "the package lacks a part of the program");
  chmodSync(command, 0o755);
  symlinkSync(command, join(bin, "keyholder"));
  symlinkSync(process.execPath, join(bin, "node"));
  return bin;
}

describe("the pre-commit hook", () => {
  it("stops a commit that brings a secret, and no other", () => {
    assert.deepEqual([hook?.id, hook?.language, hook?.pass_filenames], ["keyholder", "node", false]);
    const folder = repositoryOf({ "a.ts": "const a = 1;\n" });
    const file = join(folder, ".git/hooks/pre-commit");
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `#!/bin/sh\nexec ${hook?.entry}\n`, { mode: 0o755 });
    const env = { ...process.env, PATH: `${install()}${delimiter}${process.env["PATH"]}` };
    const commit = () =>
      spawnSync("git", ["-c", "user.name=Test", "-c", "user.email=test@example.com", "commit", "-qm", "A change"], {
        cwd: folder,
        encoding: "utf8",
        env,
      });

    const token = githubToken("ghp_", "hook");
    writeFiles(folder, { "a.ts": `const a = "${token}";\n` });
    git(folder, "add", "-A");
    const { status, stdout, stderr } = commit();
    const said = stdout + stderr;
    assert.deepEqual([status, said.includes("1 credential blocked"), said.includes(token)], [1, true, false], said);

    writeFiles(folder, { "a.ts": "const a = 2;\n" });
    git(folder, "add", "-A");
    writeFiles(folder, { "a.ts": `const a = "${token}";\n` });
    assert.equal(commit().status, 0, "what is not staged is not committed");
  });
});
