import type { CodeownersDialect } from "../model/codeowners.ts";
import type { Owner } from "../model/identity.ts";

const email = /^[^\s@#]+@[^\s@#]+\.[^\s@#]+$/;

/** GitLab's roles, plural or not, in any case: https://docs.gitlab.com/user/project/codeowners/reference/#add-a-role-as-a-code-owner */
const role = /^@@(developer|maintainer|owner)s?$/i;

const handles: Readonly<Record<CodeownersDialect, RegExp>> = {
  github: /^@[A-Za-z0-9][\w-]*(\/[\w.-]+)?$/,
  gitlab: /^@[A-Za-z0-9_][\w.-]*(\/[\w.-]+)*$/,
  bitbucket: /^@[^\s@/:#]+(\/[^\s@/:#]+(:(random|least_busy)\(\d{1,3}\)|:all)?)?$/,
};

/** One owner of a line; `undefined` when the text names none. */
export function readOwner(text: string, dialect: CodeownersDialect): Owner | undefined {
  if (handles[dialect].test(text)) return { kind: text.includes("/") ? "team" : "person", handle: text };
  if (dialect === "gitlab") {
    const name = role.exec(text)?.[1];
    if (name !== undefined) return { kind: "role", handle: `@@${name.toLowerCase()}` };
  }
  return email.test(text) ? { kind: "email", handle: text } : undefined;
}
