import type { CodeownersDialect } from "../model/codeowners.ts";
import type { Edit } from "../model/edit.ts";
import type { SourceFile } from "../model/source.ts";
import { createLines } from "../text/lines.ts";

/** The pattern for exactly one path. */
export function patternOf(path: string): string {
  return `/${path.replace(/[\s\\*?[\]]/g, "\\$&")}`;
}

/** Adds a rule where it decides: at the end, in GitLab's dialect before the first section. */
export function addRule(
  file: SourceFile,
  dialect: CodeownersDialect,
  pattern: string,
  owners: readonly string[],
): Edit {
  const lines = createLines(file.text);
  const header = dialect === "gitlab" ? /^[ \t]*\^?\[[^\]\r\n]*\]/m.exec(file.text) : null;
  const offset = header?.index ?? file.text.length;
  const place = lines.position(offset);
  const newline = file.text.includes("\r\n") ? "\r\n" : "\n";
  const opening = place.column === 1 ? "" : newline;
  return {
    path: file.path,
    start: place,
    end: place,
    newText: `${opening}${[pattern, ...owners].join(" ")}${newline}`,
  };
}
