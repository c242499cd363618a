import type { Range } from "../model/source.ts";

/** One look at a name, wherever its value comes from. */
export interface Access extends Range {
  readonly name: string;
}

/** Not a password but the folder a shell is in. */
export const shellsOwn = /^(?:OLD)?PWD$/i;

/**
 * Variables that a stretch of shell text looks at: sh, PowerShell and cmd, which pipelines mix freely. Text in single
 * quotes counts, since that is how commands are handed to another shell; lines that are comments do not.
 *
 *     $NAME   ${NAME}   ${NAME:-x}   ${!NAME}   $env:NAME   ${env:NAME}   ${env.NAME}   GetEnvironmentVariable("NAME")   %NAME%
 */
export function variableAccesses(text: string, within: Range): readonly Access[] {
  const found: Access[] = [];
  for (const { index, 0: whole, groups = {} } of text.slice(within.start, within.end).matchAll(accessPattern)) {
    const name = groups["bare"] ?? groups["braced"] ?? groups["asked"] ?? groups["percent"];
    const start = within.start + index;
    if (name !== undefined) found.push({ name, start, end: start + whole.length });
  }
  return found;
}

const accessPattern =
  /^[ \t]*(?:- )?#.*|\\\$|\$(?:env:)?(?<bare>[A-Za-z_]\w*)|\$\{(?:env[.:]|[#!])?(?<braced>[A-Za-z_]\w*)(?:[^\w}\n{$][^}\n{$]{0,200})?\}?|GetEnvironmentVariable\(\s*["'](?<asked>\w{1,200})["']|%(?<percent>[A-Za-z_]\w{1,100})%/gm;
