import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { providers } from "../../shared/detection/providers/index.ts";
import type { CredentialType } from "../../shared/model/provider.ts";
import { parsePolicy } from "../../shared/policy/parse.ts";
import { typeLifetimePhrase } from "../../shared/report/wording/index.ts";
import { assertPart, table } from "../generated.ts";

const page = join(import.meta.dirname, "../../shared/detection/README.md");

const rowOf = (provider: string, { id, name, lifetime, identity, reference }: CredentialType): readonly string[] => [
  `\`${id}\``,
  `[${name}](${reference})`,
  provider,
  typeLifetimePhrase(lifetime),
  identity,
];

describe("the page of providers", () => {
  it("shows a policy's own type that works", () => {
    const [, example = ""] = /^```yaml\n(.*?)^```/ms.exec(readFileSync(page, "utf8")) ?? [];
    const text = `apiVersion: keyholder/v1\nkind: Policy\n${example}`;
    const { policy, problems } = parsePolicy({ path: ".keyholder/policy.yml", text }, { knownRules: [] });
    assert.deepEqual(problems, []);
    assert.equal(policy.providers.flatMap(({ types }) => types).length, 1);
  });

  it("lists every type that is found, by provider", () => {
    const rows = providers.flatMap(({ name, types }) => types.map((type) => rowOf(name, type)));
    assertPart(page, "found", table(["type", "documentation", "provider", "lifetime", "identity"], rows));
  });

  it("lists every type that only pipelines name", () => {
    const rows = providers.flatMap(({ name, named = [] }) => named.map((type) => rowOf(name, type)));
    assertPart(page, "named", table(["type", "documentation", "provider", "lifetime", "identity"], rows));
  });
});
