import { UserError } from "../../shared/node/user-error.ts";
import { mostShards, type Wanted } from "./plan.ts";

/** What one step of `.github/workflows/organisation.yml` is asked for. */
export type StepInputs = ListInputs | ScanInputs | MergeInputs;

interface ListInputs extends Wanted {
  readonly step: "list";
  readonly owner: string;
  readonly token: string;
  /** Reports may stand where everybody can read them. */
  readonly public: boolean;
}

export interface ScanInputs {
  readonly step: "scan";
  readonly shard: number;
  readonly token: string;
}

export interface MergeInputs {
  readonly step: "merge";
  readonly failOn: "block" | "never";
}

/** `getInput` as in the Actions toolkit. */
export function readStepInputs(getInput: (name: string) => string): StepInputs {
  const step = getInput("step");
  const token = getInput("token");
  switch (step) {
    case "list":
      return {
        step,
        token,
        owner: readOwner(getInput("owner")),
        include: readGlobs(getInput("include")),
        exclude: readGlobs(getInput("exclude")),
        archived: getInput("archived") === "true",
        forks: getInput("forks") === "true",
        public: getInput("public") === "true",
        shards: readNumber("shards", getInput("shards"), 1, mostShards),
      };
    case "scan":
      return { step, token, shard: readNumber("shard", getInput("shard"), 0, mostShards - 1) };
    case "merge":
      return { step, failOn: readFailOn(getInput("fail-on")) };
    default:
      throw new UserError("The input step takes `list`, `scan` or `merge`.");
  }
}

function readOwner(value: string): string {
  if (/^[A-Za-z0-9_.-]+$/.test(value)) return value;
  throw new UserError("The input owner takes the name of an organisation or a person.");
}

const readGlobs = (value: string): readonly string[] => value.split(/[\s,]+/).filter((glob) => glob !== "");

function readNumber(name: string, value: string, least: number, most: number): number {
  const number = /^\d{1,3}$/.test(value) ? Number(value) : NaN;
  if (number >= least && number <= most) return number;
  throw new UserError(`The input ${name} takes a whole number from ${least} to ${most}.`);
}

function readFailOn(value: string): MergeInputs["failOn"] {
  if (value === "" || value === "never") return "never";
  if (value === "block") return value;
  throw new UserError("The input fail-on takes `block` or `never`.");
}
