import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after } from "mocha";

/** A new folder that is gone after the suite. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "keyholder-")));
  made.push(folder);
  return folder;
}

const made: string[] = [];

after(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Git as a person would call it, in a folder of ours; by no configuration but the folder's. */
export function git(folder: string, ...args: readonly string[]): string {
  const settings = [
    "user.name=Test",
    "user.email=test@example.com",
    "init.defaultBranch=main",
    "protocol.file.allow=always",
  ];
  return execFileSync("git", [...settings.flatMap((setting) => ["-c", setting]), ...args], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" },
  }).trim();
}

export function commitAll(folder: string, message = "A change"): string {
  git(folder, "add", "-A");
  git(folder, "commit", "-q", "--no-verify", "--allow-empty", "-m", message);
  return git(folder, "rev-parse", "HEAD");
}

/** A repository with one commit. */
export function repositoryOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  git(folder, "init", "-q");
  writeFiles(folder, files);
  commitAll(folder);
  return folder;
}
