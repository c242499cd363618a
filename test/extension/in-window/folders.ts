import { files, paths, register } from "../in-host/workspace.ts";

/** Two folders that differ in nothing but their register. */
export const roots: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  owned: files,
  unowned: { ...files, [paths.register]: register.empty },
};
