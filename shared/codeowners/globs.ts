import { Minimatch } from "minimatch";
import type { CodeownersDialect } from "../model/codeowners.ts";

const options = {
  dot: true,
  nobrace: true,
  noext: true,
  nonegate: true,
  nocomment: true,
  optimizationLevel: 0,
  platform: "linux",
} as const;

/** Whether a glob of {@link translatePattern} matches a path. Most are plain directories, which need no minimatch. */
export function compileGlob(glob: string): (path: string) => boolean {
  const plain = glob.endsWith("/**") ? glob.slice(0, -2) : glob;
  if (!/[*?[\]\\]/.test(plain))
    return plain === glob ? (path) => path === plain : (path) => path.startsWith(plain) && path !== plain;
  const matcher = new Minimatch(glob, options);
  return (path) => matcher.match(path);
}

/** One CODEOWNERS pattern as minimatch globs of which any may match; none for a pattern that matches nothing. */
export function translatePattern(pattern: string, dialect: CodeownersDialect): readonly string[] {
  return dialect === "gitlab" ? translateGitlab(pattern) : translateGithub(pattern);
}

// https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-syntax
//
//     *           **                      everything
//     foo         **/foo, **/foo/**       a single name floats, and stands for a file or all of a directory
//     foo/        **/foo/**               only what is in the directory
//     /foo, a/b   foo, foo/**             a slash that is not the last anchors at the root
//     docs/*      docs/*                  a lone star at the end does not descend
//     a/**        a/**
function translateGithub(pattern: string): readonly string[] {
  if (pattern === "*") return ["**"];
  const body = pattern.replace(/^\//, "").replace(/\/$/, "");
  if (body === "") return [];
  const anchored = pattern.startsWith("/") || body.includes("/");
  const glob = anchored ? body : `**/${body}`;
  if (pattern.endsWith("/")) return [`${glob}/**`];
  const last = body.slice(body.lastIndexOf("/") + 1);
  return last === "**" || (last === "*" && anchored) ? [glob] : [glob, `${glob}/**`];
}

// Ruby's File.fnmatch with FNM_DOTMATCH and FNM_PATHNAME: `**` descends only as a whole directory, so at the end it is a
// star. https://docs.gitlab.com/user/project/codeowners/reference/
//
//     foo         **/foo                  floats, also with an inner slash; a file only
//     foo/        **/foo/**/*
//     /foo        foo
//     /a/**       a/*
function translateGitlab(pattern: string): readonly string[] {
  const open = pattern.endsWith("/") ? `${pattern}**/*` : pattern;
  const anchored = open.startsWith("/") ? open.slice(1) : `**/${open}`;
  return [anchored.replace(/(^|\/)\*\*$/, "$1*")];
}

/** Whether a pattern of nothing but wildcards covers everything, told by paths that no other rule would name. */
export function coversEverything(pattern: string, globs: readonly string[]): boolean {
  if (!/^[*?/]+$/.test(pattern)) return false;
  const matchers = globs.map(compileGlob);
  return ["q", ".q", "qq/q.q", "q/.qq/q/q"].every((path) => matchers.some((matches) => matches(path)));
}
