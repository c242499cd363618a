import { isOfOneUnit } from "../text/subjects.ts";
import { textOf, valueAt } from "../text/yaml.ts";
import type { YamlNode } from "../text/yaml.ts";
import { presentable } from "./presentable.ts";

/** What a token has to say before a statement lets it in. */
export interface Condition {
  /** `StringLike`, `ForAnyValue:StringEquals`, ...; empty where it is computed. */
  readonly test: string;
  /** What of the token is looked at: `sub` of `token.actions.githubusercontent.com:sub`. */
  readonly claim: string;
  /** Those that stand there as they are; none where all of them are computed. */
  readonly values: readonly string[];
}

/** A statement of an IAM policy. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html */
export interface Statement {
  readonly allows: boolean;
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  /** Who signs the tokens that it takes, as the file has it; absent where it takes none. */
  readonly issuer?: string;
  readonly conditions: readonly Condition[];
}

/** Whether an identity lets in whoever has the right token of another issuer. */
export const isTrust = ({ allows, issuer, actions }: Statement): boolean =>
  allows &&
  issuer !== undefined &&
  actions.some((action) => /^(?:sts:(?:AssumeRoleWithWebIdentity|\*)|\*)$/i.test(action));

export const allowsEverything = ({ allows, actions, resources }: Statement): boolean =>
  allows && actions.includes("*") && resources.includes("*");

/** Claims that many repositories, projects or people share; a trust that asks for no other lets all of them in. */
const shared: ReadonlySet<string> = new Set(
  [
    "actor actor_id amr aud base_ref enterprise enterprise_id environment event_name head_ref iss namespace_id",
    "namespace_path oaud ref ref_protected ref_type repository_owner repository_owner_id repository_visibility",
    "runner_environment user_email user_id user_login",
  ]
    .join(" ")
    .split(" "),
);

/** Issuers whose tokens are of people who sign in to an application, and are told apart by their audience. */
const forPeople = /cognito-identity|accounts\.google\.com|graph\.facebook\.com|www\.amazon\.com|appleid\.apple\.com/;

/**
 * A subject that conditions let in and that is not one repository's, project's or service account's alone: `*` where none
 * asks for one. `undefined` where one does, or where what the file computes may.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html
 */
export function admittedBy({ issuer = "", conditions }: Pick<Statement, "issuer" | "conditions">): string | undefined {
  if (forPeople.test(issuer)) return undefined;
  const named = conditions.filter(
    ({ test, claim }) => !/StringNot|^Null$/.test(test) && !shared.has(claim.toLowerCase()),
  );
  const widest = named.map(({ test, values }) => (/Like/.test(test) ? values.find(isWide) : undefined));
  return widest.includes(undefined) ? undefined : (presentable(widest[0]) ?? "*");
}

/** What a file fills in before a wildcard may be all of the name; so is the file of a workflow, before its branch. */
export const isWide = (value: string): boolean =>
  !isOfOneUnit(value) && !/^[^*?]*\$\{/.test(value) && !/^[^*?:/]+\/[^*?:]+@/.test(value);

/** The last part of a condition's key. */
export const claimIn = (key: string): string => /:([\w-]+)$/.exec(key)?.[1] ?? "";

/** The statements of a policy document in JSON or YAML. */
export const statementsOf = (document: YamlNode | undefined): readonly Statement[] =>
  listOf(valueAt(document, "Statement")).map((statement) => {
    const issuer = textsIn(valueAt(valueAt(statement, "Principal"), "Federated"));
    return {
      allows: textOf(valueAt(statement, "Effect")) === "Allow",
      actions: textsIn(valueAt(statement, "Action")),
      resources: textsIn(valueAt(statement, "Resource")),
      ...(valueAt(valueAt(statement, "Principal"), "Federated") && { issuer: issuer.join(" ") }),
      conditions: conditionsIn(valueAt(statement, "Condition")),
    };
  });

function conditionsIn(condition: YamlNode | undefined): readonly Condition[] {
  if (condition === undefined) return [];
  if (condition.kind !== "mapping") return [computed];
  return condition.entries.flatMap(({ name: test, value }) =>
    value.kind === "mapping"
      ? value.entries.map(({ name, value: wanted }) => ({ test, claim: claimIn(name), values: textsIn(wanted) }))
      : computed,
  );
}

/** A condition of which nothing can be told. */
export const computed: Condition = { test: "", claim: "", values: [] };

const listOf = (node: YamlNode | undefined): readonly YamlNode[] =>
  node === undefined ? [] : node.kind === "sequence" ? node.items : [node];

/** The strings of a list, or one alone; without those that a function of the template's language makes. */
function textsIn(node: YamlNode | undefined): readonly string[] {
  return listOf(node).flatMap((item) => (item.tag === undefined || item.tag === "!Sub" ? (textOf(item) ?? []) : []));
}
