import type { CodeownersDialect } from "../shared/model/codeowners.ts";
import type { Policy } from "../shared/model/policy.ts";
import type { Problem } from "../shared/model/problem.ts";
import type { FingerprintKey } from "../shared/model/scan.ts";
import type { Root } from "../shared/node/files.ts";
import { UserError } from "../shared/node/user-error.ts";
import type { RulebookOptions } from "../shared/rulebook.ts";
import type { Approve } from "./approvals.ts";
import type { Since } from "./changes.ts";
import type { Gate } from "./gate-files.ts";
import type { Progress } from "./progress.ts";

/** What both doors ask for. */
export interface RunOptions {
  /** Files and folders; empty: the folder one stands in. Relative to `cwd`, as are the rule files. */
  readonly paths: readonly string[];
  readonly cwd: string;
  /** Where all paths lie; absent: it is looked for. */
  readonly root?: Root;
  /** Judge a change instead of a state. */
  readonly since?: Since;
  /** Whether what stood there before a change counts as well; absent: as the policy has it. */
  readonly scope?: Policy["scope"];
  readonly register?: string;
  readonly policy?: string;
  readonly codeowners?: string;
  /** How CODEOWNERS is read; absent: by its place and the origin's host. */
  readonly dialect?: CodeownersDialect;
  readonly baseline?: string;
  readonly allowances: boolean;
  /** False: also what git ignores and what the policy excludes. */
  readonly ignore: boolean;
  /** ISO day. */
  readonly today: string;
  /** Worker threads; absent: as many as help. */
  readonly jobs?: number;
  /** Bytes. */
  readonly maxFileSize: number;
  /** How many findings are told; what more there is, is a problem. */
  readonly maxFindings: number;
  readonly fingerprintKeys: readonly FingerprintKey[];
  /** Where to keep what was seen in files that do not change, and whether that very folder was asked for; absent: nowhere. */
  readonly cache?: { readonly folder: string; readonly asked: boolean };
  readonly progress?: Progress;
  /** Another repository's register and policy that count here, fetched before. */
  readonly given?: NonNullable<RulebookOptions["given"]>;
  /** What could not be fetched. */
  readonly problems?: readonly Problem[];
  /** Says what owners have approved of the change; absent: nobody can have. */
  readonly approve?: Approve;
  /** What runs this, of which is listed what the change touches. */
  readonly gate?: Gate;
  /** Rules that the repository's `.secretlintrc` names are loaded and run. */
  readonly secretlintrc?: true;
}

/** Where --max-file-size and --max-findings say nothing else. As many findings as GitHub's code scanning takes of one scan. */
export const defaultLimits = { maxFileSize: 20 * 1024 * 1024, maxFindings: 25_000 } as const;

/** `what` names what takes it; an empty value is the default. */
export function parseMaxFindings(what: string, value: string): number {
  if (value === "") return defaultLimits.maxFindings;
  if (/^[1-9]\d{0,8}$/.test(value)) return Number(value);
  throw new UserError(`${what} takes a whole number from 1 on.`);
}
