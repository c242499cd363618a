import type { ScannerReport } from "./scanner-report.ts";

interface Baseline {
  readonly results: { readonly [path: string]: readonly Result[] };
}

interface Result {
  readonly type: string;
  readonly line_number?: number;
  readonly is_verified?: boolean;
  /** What somebody has said in an audit. */
  readonly is_secret?: boolean;
}

/** It tells an unkeyed hash of each secret, which is no use to anybody who must not guess one. */
export const detectSecrets: ScannerReport<Baseline> = {
  id: "detect-secrets",
  title: "detect-secrets scan > .secrets.baseline",
  documentation: "https://github.com/Yelp/detect-secrets#configuration",
  marks: [["plugins_used", "results"]],
  schema: {
    type: "object",
    required: ["results"],
    additionalProperties: true,
    properties: {
      results: {
        type: "object",
        additionalProperties: {
          type: "array",
          items: {
            type: "object",
            required: ["type"],
            additionalProperties: true,
            properties: {
              type: { type: "string" },
              line_number: { type: "integer" },
              is_verified: { type: "boolean" },
              is_secret: { type: "boolean" },
            },
          },
        },
      },
    },
  },
  read: ({ results }) =>
    Object.entries(results).flatMap(([path, found]) =>
      found.map(({ type, line_number: line = 1, is_verified: isVerified = false, is_secret: isSecret }) =>
        isSecret === false ? undefined : { path, line, rule: type, isVerified },
      ),
    ),
};
