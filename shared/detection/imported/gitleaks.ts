import type { ScannerReport } from "./scanner-report.ts";

interface Finding {
  readonly RuleID: string;
  readonly File: string;
  readonly StartLine: number;
  readonly StartColumn?: number;
  readonly Secret?: string;
  readonly Match?: string;
}

export const gitleaks: ScannerReport<Finding> = {
  id: "gitleaks",
  title: "gitleaks dir --report-format json --report-path report.json",
  documentation: "https://github.com/gitleaks/gitleaks#reporting",
  marks: [["RuleID", "File", "StartLine"]],
  schema: {
    type: "object",
    required: ["RuleID", "File", "StartLine"],
    additionalProperties: true,
    properties: {
      RuleID: { type: "string" },
      File: { type: "string" },
      StartLine: { type: "integer" },
      StartColumn: { type: "integer" },
      Secret: { type: "string" },
      Match: { type: "string" },
    },
  },
  read: ({ RuleID: rule, File: path, StartLine: line, StartColumn: column, Secret: secret, Match: context }) => [
    {
      path,
      line,
      rule,
      ...(column !== undefined && { column }),
      ...(secret !== undefined && { secret }),
      ...(context !== undefined && { context }),
    },
  ],
};
