import type { CodeownersDialect } from "../model/codeowners.ts";

/**
 * Where each host looks, first found wins; the name is case-sensitive.
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 * https://docs.gitlab.com/user/project/codeowners/
 * https://support.atlassian.com/bitbucket-cloud/docs/set-up-and-use-code-owners/
 */
export const codeownersLocations: Readonly<Record<CodeownersDialect, readonly string[]>> = {
  github: [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"],
  gitlab: ["CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS"],
  bitbucket: [".bitbucket/CODEOWNERS"],
};

/** The dialect that a location alone tells; GitHub's where several hosts look there. */
export function dialectOf(path: string): CodeownersDialect {
  if (path.endsWith(".gitlab/CODEOWNERS")) return "gitlab";
  return path.endsWith(".bitbucket/CODEOWNERS") ? "bitbucket" : "github";
}

/**
 * The CODEOWNERS file that counts among a repository's paths; `undefined` when there is none. Without a chosen dialect
 * the first place of any host decides, GitHub's first.
 */
export function findCodeowners(paths: ReadonlySet<string>, dialect?: CodeownersDialect): string | undefined {
  const { github, gitlab, bitbucket } = codeownersLocations;
  const places = dialect === undefined ? [...github, ...gitlab, ...bitbucket] : codeownersLocations[dialect];
  return places.find((place) => paths.has(place));
}
