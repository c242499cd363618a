import type { ScannerReport } from "./scanner-report.ts";

interface Record {
  readonly DetectorName?: string;
  readonly Verified?: boolean;
  readonly Raw?: string;
  /** Of a credential of several parts all of them: `AKIA...:secret`. */
  readonly RawV2?: string;
  readonly SourceMetadata?: {
    readonly Data?: { readonly [source: string]: { readonly file?: string; readonly line?: number } };
  };
}

/** One line a finding; between them can stand lines of its log, which have no detector. */
export const trufflehog: ScannerReport<Record> = {
  id: "trufflehog",
  title: "trufflehog git file://. --json > report.jsonl",
  documentation: "https://github.com/trufflesecurity/trufflehog#8-scan-a-github-repo-using-its-docker-image",
  marks: [["SourceMetadata", "DetectorName"]],
  schema: {
    type: "object",
    additionalProperties: true,
    properties: {
      DetectorName: { type: "string" },
      Verified: { type: "boolean" },
      Raw: { type: "string" },
      RawV2: { type: "string" },
      SourceMetadata: {
        type: "object",
        additionalProperties: true,
        properties: {
          Data: {
            type: "object",
            additionalProperties: {
              type: "object",
              additionalProperties: true,
              properties: { file: { type: "string" }, line: { type: "integer" } },
            },
          },
        },
      },
    },
  },
  read: ({ DetectorName, Verified, Raw, RawV2, SourceMetadata }) => {
    const [place = {}] = Object.values(SourceMetadata?.Data ?? {});
    if (DetectorName === undefined) return [];
    const secret = Raw !== undefined && RawV2?.startsWith(`${Raw}:`) ? RawV2 : Raw;
    return [
      {
        path: place.file ?? "",
        line: place.line ?? 1,
        rule: DetectorName,
        ...(secret !== undefined && { secret }),
        isVerified: Verified === true,
      },
    ];
  },
};
