import type { Edit } from "../model/edit.ts";
import type { Exception } from "../model/policy.ts";
import type { SourceFile } from "../model/source.ts";
import { addItems } from "../text/yaml-edit.ts";

/** Adds an exception and leaves every other character alone; `undefined` when the policy cannot be read. */
export const addException = (file: SourceFile, exception: Omit<Exception, "id" | "path" | "line">): Edit | undefined =>
  addItems(file, "exceptions", [exception], "apiVersion: keyholder/v1\nkind: Policy\n");
