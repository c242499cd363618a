import type { Concern, RegisterCheck } from "../../model/register-check.ts";
import { checkPage } from "../format.ts";
import { describeRule, levels, location, message, notifications } from "../sarif.ts";
import { concernSentence, concernStep } from "../wording/index.ts";
import type { RegisterCheckFormat } from "./index.ts";

/** SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html): a result is a place in the register. */
export const sarif: RegisterCheckFormat = {
  id: "sarif",
  render: (check) => `${JSON.stringify(log(check), null, 2)}\n`,
};

function log({ concerns, checks, problems, missed, summary }: RegisterCheck) {
  const used = new Set(concerns.map(({ check }) => check));
  const rules = checks.filter(({ id }) => used.has(id));
  const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Keyholder",
            informationUri: "https://github.com/keyholder/keyholder",
            rules: rules.map((rule) => describeRule({ ...rule, frameworks: [] }, checkPage(rule.id))),
          },
        },
        automationDetails: { id: "keyholder/register-check/" },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the audited repository." } } },
        invocations: [
          {
            executionSuccessful: summary.errors === 0,
            toolExecutionNotifications: notifications(problems, missed),
          },
        ],
        results: concerns.map((concern) => result(concern, ruleIndex)),
      },
    ],
  };
}

function result(concern: Concern, ruleIndex: ReadonlyMap<string, number>) {
  const { check, decision, about, owners, place, detail } = concern;
  return {
    ruleId: check,
    ruleIndex: ruleIndex.get(check) ?? 0,
    level: levels[decision],
    message: message(`${about}: ${concernSentence(concern)}. Next: ${concernStep(concern)}.`),
    locations: [location(place.path, { startLine: place.line, startColumn: place.column })],
    partialFingerprints: { "keyholder/v1": [check, about, ...identifying(detail)].join("@") },
    properties: { owner: owners.business?.handle, steward: owners.steward?.handle },
  };
}

/** What tells two concerns of one check about one entry apart, and stays the same as the days go by. */
const identifying = (detail: Concern["detail"]): readonly string[] =>
  ["what", "gap", "others"].flatMap((key) => (detail?.[key] === undefined ? [] : [String(detail[key])]));
