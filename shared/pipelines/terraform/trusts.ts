import { admittedBy, isTrust, isWide } from "../policy-statements.ts";
import { presentable } from "../presentable.ts";
import { attributeAt } from "./blocks.ts";
import type { Block, Value } from "./blocks.ts";
import type { Module } from "./module.ts";
import { documentStatements, policyStatements } from "./policies.ts";

/** That an identity takes tokens of another issuer. */
export interface Trust {
  /** Whose identity it is. */
  readonly provider: string;
  /** As in `PipelinePlace`. */
  readonly admits?: string;
}

interface Read {
  readonly text: string;
  readonly module: Module;
  readonly block: Block;
  readonly valueOf: (attribute: string) => Value | undefined;
  /** `undefined` for what is computed. */
  readonly said: (attribute: string) => string | undefined;
}

/** Issuers that sign for everybody's repositories or projects. */
const forEverybody = /token\.actions\.githubusercontent\.com|gitlab\.com|app\.terraform\.io|agent\.buildkite\.com/;

/** Resources and data sources that say whose tokens become an identity; each gives nothing where it trusts none. */
const trusting: Readonly<Record<string, (read: Read) => Trust | undefined>> = {
  aws_iam_role: ({ text, module, valueOf }) => {
    const statements = policyStatements(text, module, valueOf("assume_role_policy")).filter(isTrust);
    return statements.length === 0 ? undefined : trust("aws", statements.map(admittedBy));
  },
  aws_iam_policy_document: ({ text, block }) => {
    const statements = documentStatements(text, block).filter(isTrust);
    return statements.length === 0 ? undefined : trust("aws", statements.map(admittedBy));
  },
  azuread_application_federated_identity_credential: bySubject,
  azuread_application_flexible_federated_identity_credential: ({ said }) => {
    // claims['sub'] matches 'repo:acme/app:*'
    const [, subject] = /\bmatches\s+'([^']{1,300})'/.exec(said("claims_matching_expression") ?? "") ?? [];
    return trust("azure", [wideOnly(subject)]);
  },
  azurerm_federated_identity_credential: bySubject,
  google_iam_workload_identity_pool_provider: ({ said, valueOf }) => {
    const isOpen = valueOf("attribute_condition") === undefined || said("attribute_condition") === "true";
    return trust("google", [isOpen && forEverybody.test(said("oidc.issuer_uri") ?? "") ? "*" : undefined]);
  },
  google_service_account_iam_binding: byMembers,
  google_service_account_iam_member: byMembers,
  vault_jwt_auth_backend_role: ({ valueOf, said }) => {
    const claims = valueOf("bound_claims")?.objects[0]?.map(({ name, value }) => ({
      test: said("bound_claims_type") === "glob" ? "Like" : "",
      claim: name,
      values: [said(`bound_claims.${name}`)].flatMap((one) => one ?? (value.kind === "string" ? "" : [])),
    }));
    const isComputed = valueOf("bound_subject") !== undefined || (valueOf("bound_claims") && claims === undefined);
    return trust("vault", [isComputed ? undefined : admittedBy({ conditions: claims ?? [] })]);
  },
};

/** What a block trusts; `undefined` for one that trusts nobody else's tokens. */
export function trustOf(text: string, module: Module, block: Block): Trust | undefined {
  const [type = ""] = block.labels;
  const valueOf = (attribute: string): Value | undefined => attributeAt(block.body, attribute);
  return Object.hasOwn(trusting, type)
    ? trusting[type]?.({ text, module, block, valueOf, said: (attribute) => module.textOf(valueOf(attribute)) })
    : undefined;
}

function trust(provider: string, admitted: readonly (string | undefined)[]): Trust {
  const admits = admitted.find((subject) => subject !== undefined);
  return { provider, ...(admits !== undefined && { admits }) };
}

const wideOnly = (subject: string | undefined): string | undefined =>
  subject !== undefined && isWide(subject) ? (presentable(subject) ?? "*") : undefined;

function bySubject({ said }: Read): Trust {
  return trust("azure", [wideOnly(said("subject"))]);
}

/**
 * `principalSet://` stands for all of a pool, or for all with one attribute.
 * https://cloud.google.com/iam/docs/principal-identifiers
 */
function byMembers({ text, valueOf }: Read): Trust | undefined {
  const members = [valueOf("member"), valueOf("members")].map((value) => value && text.slice(value.start, value.end));
  const [sets = ""] = members.filter((one) => one !== undefined);
  if (!/principal(?:Set)?:\/\//.test(sets)) return undefined;
  const [, attribute] =
    /principalSet:\/\/[^"\n]{0,500}\/(attribute\.repository_owner\/[^"\n]{1,200}|\*)(?="|$)/.exec(sets) ?? [];
  return trust("google", [presentable(attribute)]);
}
