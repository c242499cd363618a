import { files, paths, register } from "../in-host/workspace.ts";

/** What git does not track and never will. */
export const ignored = "out/built.ts";

/** Folders that differ in nothing but their register, and one that git tracks. */
export const roots: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  owned: files,
  unowned: { ...files, [paths.register]: register.empty },
  tracked: { ...files, ".gitignore": "out/*\n", [ignored]: files[paths.unopened] ?? "" },
};
