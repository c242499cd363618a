import type { Range } from "../../model/source.ts";
import { admittedBy, claimIn } from "../policy-statements.ts";
import type { Condition } from "../policy-statements.ts";
import { enclosing } from "./calls.ts";

/** `"token.actions.githubusercontent.com:sub": "repo:acme/app:*"`, or a list of them; the key may be computed in part. */
const conditionPattern =
  /["'`](?<key>[^"'`\n]{0,200}:\w{1,50})["'`]\]?\s{0,50}:\s{0,50}(?<values>\[[^\]]{0,2000}\]|["'`][^\n]{0,500}|\w[^\n]{0,200})/g;

/** `variable: "token.actions.githubusercontent.com:sub"`; its test and its values stand in the same brackets. */
const variablePattern = /\bvariable["']?\s{0,20}[:=][^\n]{0,200}?(?<key>:\w{1,50})["'`]/g;

/** Whom a trust that stands in a stretch of a program lets in; as in `PipelinePlace`. */
export function admittedIn(code: string, bare: string, { start, end }: Range): string | undefined {
  const written = code.slice(start, end);
  const conditions = [...keyed(written), ...named(written, bare.slice(start, end))];
  const isComputed = conditions.length === 0 && /String(?:Like|Equals)|[Cc]ondition/.test(written);
  return isComputed ? undefined : admittedBy({ issuer: written, conditions });
}

/** Of a map from tests to keys to values, as IAM has it. */
const keyed = (written: string): readonly Condition[] =>
  [...written.matchAll(conditionPattern)].map(({ index, groups = {} }) => ({
    test: testIn(written.slice(0, index)),
    claim: claimIn(groups["key"] ?? ""),
    values: textsIn(groups["values"] ?? ""),
  }));

/** Of a list of tests, each with the variable it looks at, as Terraform and Pulumi have it. */
const named = (written: string, bare: string): readonly Condition[] =>
  [...written.matchAll(variablePattern)].map(({ index, groups = {} }) => {
    const { start, end } = enclosing(bare, index);
    const condition = written.slice(start, end);
    return {
      test: testIn(condition),
      claim: claimIn(groups["key"] ?? ""),
      values: textsIn(/\bvalues["']?\s{0,20}[:=]([\s\S]{0,2000})/.exec(condition)?.[1] ?? ""),
    };
  });

const testIn = (written: string): string => written.match(/String\w+/g)?.at(-1) ?? "";

const textsIn = (written: string): readonly string[] =>
  [...written.matchAll(/(["'`])((?:(?!\1)[^\n]){0,500})\1/g)].map(([, , value = ""]) => value);
