import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { base62Checksum } from "../shared/detection/facts/checksum.ts";
import { fingerprintSecret } from "../shared/detection/fingerprint.ts";
import { fill } from "../shared/detection/providers/fill.ts";

/** The little repositories; each has `repository/`, some have `base/` (what was there before the change), all `expected.txt`. */
export const storiesFolder = join(dirname(fileURLToPath(import.meta.url)), "fixtures/repositories");

export const storyNames: readonly string[] = readdirSync(storiesFolder).sort();

/** The day on which every story is judged. */
export const storyDay = "2026-11-22";

/** A made-up GitHub token with a checksum that holds, the same for the same name. */
export function githubToken(prefix: string, name: string): string {
  const body = fill(`${name}{w:30}`).slice(name.length);
  return `${prefix}${body}${base62Checksum(body)}`;
}

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

/** A made-up JSON Web Token; dates in seconds. */
export const jwt = (iat: number, exp: number): string =>
  [
    part({ alg: "RS256", typ: "JWT" }),
    part({ iss: "https://login.example.org", sub: "ci@example.org", iat, exp }),
    fill("{b:86}"),
  ].join(".");

/**
 * Fixtures hold no secret: `⟦…⟧` says how one is made up when the story is told.
 *
 *     ⟦github ghp_ name⟧               a token
 *     ⟦fingerprint github ghp_ name⟧   its fingerprint
 *     ⟦jwt iat exp⟧                    a token with these dates
 *     ⟦anything {b:20}⟧                a template as in detection's examples
 */
function makeUp(recipe: string): string {
  const [kind = "", ...words] = recipe.split(" ");
  if (kind === "github") return githubToken(words[0] ?? "", words[1] ?? "");
  if (kind === "jwt") return jwt(Number(words[0]), Number(words[1]));
  if (kind !== "fingerprint") return fill(recipe);
  const value = makeUp(words.join(" "));
  const place = { path: "", name: undefined, ordinal: 0 };
  return fingerprintSecret({ type: "github-pat-classic", value, strong: true, place })[0];
}

function copy(from: string, to: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const source = join(entry.parentPath, entry.name);
    const target = join(to, source.slice(from.length));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(
      target,
      readFileSync(source, "utf8").replace(/⟦(.+?)⟧/g, (_, recipe: string) => makeUp(recipe)),
    );
  }
}

export function git(directory: string, ...args: readonly string[]): string {
  const who = [
    "-c",
    "user.name=Test",
    "-c",
    "user.email=test@example.org",
    "-c",
    "commit.gpgsign=false",
    "-c",
    "init.defaultBranch=main",
  ];
  return execFileSync("git", [...who, ...args], {
    cwd: directory,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
}

/** A story as files on the disk. */
export interface Story {
  readonly directory: string;
  /** It has a base: the working tree is a change on top of HEAD. */
  readonly isChange: boolean;
  readonly remove: () => void;
}

/** Writes a story into a new folder; one with a base becomes a repository whose HEAD is the base. */
export function tell(name: string): Story {
  const directory = mkdtempSync(join(tmpdir(), "keyholder-story-"));
  const source = join(storiesFolder, name);
  const isChange = readdirSync(source).includes("base");
  if (isChange) {
    copy(join(source, "base"), directory);
    git(directory, "init", "--quiet");
    git(directory, "add", "--all");
    git(directory, "commit", "--quiet", "--message", "base");
    for (const entry of readdirSync(directory))
      if (entry !== ".git") rmSync(join(directory, entry), { recursive: true });
  }
  copy(join(source, "repository"), directory);
  return { directory, isChange, remove: () => rmSync(directory, { recursive: true, force: true }) };
}
