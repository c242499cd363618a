import { createLines } from "../../text/lines.ts";
import type { ScannerReport } from "./scanner-report.ts";

interface File {
  readonly filePath: string;
  readonly sourceContent?: string;
  readonly messages: readonly Message[];
}

interface Message {
  readonly ruleId: string;
  /** UTF-16 offsets; the second is behind the last. */
  readonly range?: readonly number[];
  readonly loc?: { readonly start?: { readonly line?: number; readonly column?: number } };
}

export const secretlint: ScannerReport<File> = {
  id: "secretlint",
  title: 'secretlint --format json "**/*" > report.json',
  documentation:
    "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/types/src/SecretLintCoreResult.ts",
  marks: [["filePath", "messages"]],
  schema: {
    type: "object",
    required: ["filePath", "messages"],
    additionalProperties: true,
    properties: {
      filePath: { type: "string" },
      sourceContent: { type: "string" },
      messages: {
        type: "array",
        items: {
          type: "object",
          required: ["ruleId"],
          additionalProperties: true,
          properties: {
            ruleId: { type: "string" },
            range: { type: "array", items: { type: "integer" } },
            loc: {
              type: "object",
              additionalProperties: true,
              properties: {
                start: {
                  type: "object",
                  additionalProperties: true,
                  properties: { line: { type: "integer" }, column: { type: "integer" } },
                },
              },
            },
          },
        },
      },
    },
  },
  read: ({ filePath: path, sourceContent = "", messages }) => {
    const lines = createLines(sourceContent);
    return messages.map(({ ruleId: rule, range: [start = 0, end = 0] = [], loc }) => {
      const { line = 1, column = 0 } = loc?.start ?? {};
      const secret = sourceContent.slice(start, end);
      if (secret === "") return { path, line, column: column + 1, rule };
      const lineStart = lines.offset({ line: lines.position(start).line, column: 1 });
      const from = Math.max(lineStart, start - unitsAround);
      return {
        path,
        ...lines.position(start),
        rule,
        secret,
        context: `${sourceContent.slice(from, end)}${restOfLine(sourceContent, end)}`,
      };
    });
  },
};

/** A line may be a whole file, of which each finding would hold a copy. UTF-16 units. */
const unitsAround = 1000;

const restOfLine = (text: string, at: number): string => /^[^\r\n]*/.exec(text.slice(at, at + unitsAround))?.[0] ?? "";
