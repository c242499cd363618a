import { decodePercent } from "../fingerprint.ts";
import type { Reported, ScannerReport } from "./scanner-report.ts";

interface Log {
  readonly runs: readonly {
    readonly tool?: { readonly driver?: { readonly name?: string } };
    readonly invocations?: readonly { readonly executionSuccessful?: boolean }[];
    /** Absent where the scanner did not get as far as to look. */
    readonly results?: readonly Result[];
  }[];
}

interface Result {
  readonly ruleId?: string;
  readonly baselineState?: string;
  readonly suppressions?: readonly { readonly status?: string }[];
  /** Several where one secret stands in several places. */
  readonly locations?: readonly Location[];
}

interface Location {
  readonly physicalLocation?: {
    readonly artifactLocation?: { readonly uri?: string };
    readonly region?: {
      readonly startLine?: number;
      readonly startColumn?: number;
      readonly snippet?: { readonly text?: string };
    };
  };
}

const nowhere: readonly Location[] = [{}];

/** One that is under review or was rejected suppresses nothing: section 3.27.23 of the standard. */
const isSuppressed = ({ suppressions = [] }: Result): boolean =>
  suppressions.length > 0 && suppressions.every(({ status = "accepted" }) => status === "accepted");

const open = (properties: NonNullable<ScannerReport["schema"]["properties"]>) =>
  ({ type: "object", additionalProperties: true, properties }) as const;
const text = { type: "string" } as const;
const number = { type: "integer" } as const;

/** https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html: every result is taken for an exposed secret. */
export const sarif: ScannerReport<Log> = {
  id: "sarif",
  title: "SARIF 2.1.0 of a scanner for secrets",
  documentation: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html",
  marks: [
    ["runs", "version"],
    ["runs", "$schema"],
  ],
  schema: {
    ...open({
      runs: {
        type: "array",
        items: open({
          tool: open({ driver: open({ name: text }) }),
          invocations: { type: "array", items: open({ executionSuccessful: { type: "boolean" } }) },
          results: {
            type: "array",
            items: open({
              ruleId: text,
              baselineState: text,
              suppressions: { type: "array", items: open({ status: text }) },
              locations: {
                type: "array",
                items: open({
                  physicalLocation: open({
                    artifactLocation: open({ uri: text }),
                    region: open({ startLine: number, startColumn: number, snippet: open({ text }) }),
                  }),
                }),
              },
            }),
          },
        }),
      },
    }),
    required: ["runs"],
  },
  isCutShort: ({ runs }) =>
    runs.some(
      ({ results, invocations = [] }) =>
        results === undefined || invocations.some(({ executionSuccessful }) => executionSuccessful === false),
    ),
  read: ({ runs }) =>
    runs.flatMap(({ tool, results = [] }) =>
      results.flatMap((result): readonly (Reported | undefined)[] => {
        if (isSuppressed(result) || result.baselineState === "absent") return [undefined];
        const rule = [tool?.driver?.name, result.ruleId].filter((part) => part !== undefined).join("/");
        const { locations = [] } = result;
        return (locations.length === 0 ? nowhere : locations).map(({ physicalLocation = {} }) => {
          const { artifactLocation, region = {} } = physicalLocation;
          const { startLine: line = 1, startColumn: column, snippet } = region;
          return {
            path: decodePercent((artifactLocation?.uri ?? "").replace(/^file:\/\//, "")),
            line,
            ...(column !== undefined && { column }),
            rule,
            ...(snippet?.text !== undefined && { secret: snippet.text }),
          };
        });
      }),
    ),
};
