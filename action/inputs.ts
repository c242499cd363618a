import { UserError } from "../shared/node/user-error.ts";
import { parseMaxFindings } from "./options.ts";
import { ruleIds } from "../shared/policy/rules/index.ts";

/** What the workflow wrote under `with:`; absent inputs are empty. */
export interface Inputs {
  readonly paths: readonly string[];
  readonly scope: "introduced" | "all" | undefined;
  readonly maxFindings: number;
  readonly failOn: FailOn;
  /** `auto`: a comment once something blocks. */
  readonly comment: "auto" | "always" | "never";
  /** Empty: no call is made. */
  readonly token: string;
  /** Of a check run beside the job's own; empty: there is none. */
  readonly checkName: string;
  readonly summary: boolean;
  readonly annotations: boolean;
  /** Relative to the workspace; empty: none is written. */
  readonly sarifFile: string;
  readonly reportFile: string;
  readonly dashboardFile: string;
  readonly uploadSarif: boolean;
  readonly fingerprintKey: string;
  readonly requestReviewers: boolean;
  /** The register is checked too, and each owner has an issue that says what to mend. */
  readonly registerCheck: boolean;
  /** Relative to the workspace; empty: where the code host looks for it, and the usual place. */
  readonly codeowners: string;
  readonly baseline: string;
  /** A file of the workspace, or `owner/repo:path@ref`; empty: the usual place. */
  readonly register: string;
  readonly policy: string;
  /** For files of other repositories; empty: `token` reads them. */
  readonly registerToken: string;
}

/** `rules`: the step fails when one of these rules speaks against something, whatever the policy lets it do. */
export type FailOn = "block" | "warn" | "never" | { readonly rules: readonly string[] };

/** `getInput` as in the Actions toolkit. */
export function readInputs(getInput: (name: string) => string): Inputs {
  const paths = getInput("path")
    .split("\n")
    .map((path) => path.trim())
    .filter((path) => path !== "");
  return {
    paths,
    scope: parseScope(getInput("scope")),
    maxFindings: parseMaxFindings("The input max-findings", getInput("max-findings")),
    failOn: parseFailOn(getInput("fail-on")),
    comment: parseComment(getInput("comment")),
    token: getInput("token"),
    checkName: getInput("check-name").slice(0, longestCheckName),
    summary: parseBoolean("summary", getInput("summary"), true),
    annotations: parseBoolean("annotations", getInput("annotations"), true),
    sarifFile: getInput("sarif-file"),
    reportFile: getInput("report-file"),
    dashboardFile: getInput("dashboard-file"),
    uploadSarif: parseBoolean("upload-sarif", getInput("upload-sarif"), false),
    fingerprintKey: getInput("fingerprint-key"),
    requestReviewers: parseBoolean("request-reviewers", getInput("request-reviewers"), false),
    registerCheck: parseBoolean("register-check", getInput("register-check"), false),
    codeowners: getInput("codeowners"),
    baseline: getInput("baseline"),
    register: getInput("register"),
    policy: getInput("policy"),
    registerToken: getInput("register-token"),
  };
}

function parseScope(value: string): Inputs["scope"] {
  if (value === "" || value === "introduced" || value === "all") return value === "" ? undefined : value;
  throw new UserError("The input scope takes `introduced` or `all`.");
}

const longestCheckName = 100;

function parseBoolean(name: string, value: string, otherwise: boolean): boolean {
  if (value === "") return otherwise;
  if (value === "true" || value === "false") return value === "true";
  throw new UserError(`The input ${name} takes \`true\` or \`false\`.`);
}

function parseComment(value: string): Inputs["comment"] {
  if (value === "" || value === "auto") return "auto";
  if (value === "always" || value === "never") return value;
  throw new UserError("The input comment takes `auto`, `always` or `never`.");
}

function parseFailOn(value: string): FailOn {
  if (value === "" || value === "block") return "block";
  if (value === "warn" || value === "never") return value;
  const rules = value.split(/[\s,]+/).filter((id) => id !== "");
  if (rules.every((id) => ruleIds.includes(id))) return { rules };
  throw new UserError(
    `The input fail-on takes \`block\`, \`warn\`, \`never\`, or policy rule ids: ${ruleIds.join(", ")}.`,
  );
}

/** The parts of an event that say what changed. */
export interface Event {
  readonly name: string;
  readonly payload: unknown;
}

const noCommit = /^0*$/;

/** The commit id at a path of the payload; `undefined` when there is none, or it is the id of no commit. */
export function commitAt(payload: unknown, ...path: readonly string[]): string | undefined {
  const value = textAt(payload, ...path);
  return value !== undefined && /^[0-9a-f]{40,64}$/.test(value) && !noCommit.test(value) ? value : undefined;
}

/** The text at a path of the payload; `undefined` when there is none. */
export function textAt(payload: unknown, ...path: readonly string[]): string | undefined {
  const value = path.reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), payload);
  return typeof value === "string" ? value : undefined;
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
