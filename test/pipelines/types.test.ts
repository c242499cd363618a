import assert from "node:assert/strict";
import { credentialTypes } from "../../shared/detection/providers/index.ts";
import { githubActions } from "../../shared/pipelines/github-actions.ts";
import { knownActions } from "../../shared/pipelines/github-actions/known-actions.ts";
import { knownCommands } from "../../shared/pipelines/shell/known-commands.ts";
import { alternatives, documentedNames } from "../../shared/pipelines/known-names.ts";

const types = credentialTypes();
const issuers = new Set(Array.from(credentialTypes().values(), ({ issuer }) => issuer));

function assertTypes(named: readonly (string | undefined)[]): void {
  const used = named.filter((type) => type !== undefined);
  assert.ok(used.length > 0);
  assert.deepEqual(
    used.filter((type) => !types.has(type)),
    [],
  );
}

describe("what pipelines name", () => {
  it("is a credential type that a provider has", async () => {
    assertTypes(Object.values(documentedNames).map(({ type }) => type));
    assertTypes(Object.values(alternatives).flatMap((byType) => Object.keys(byType)));
    assertTypes(Object.values(knownCommands).map(({ issues }) => issues));
    assertTypes(Object.values(knownActions).map(({ mints }) => mints?.type));
    assertTypes(
      Object.values(knownActions).flatMap(({ inputs = {} }) => Object.values(inputs).map(({ type }) => type)),
    );
    const text =
      "on: push\npermissions: { id-token: write }\njobs:\n  a:\n    runs-on: x\n    steps:\n" +
      "      - uses: pypa/gh-action-pypi-publish@v1\n      - run: echo ${{ github.token }}\n";
    const { uses } = await githubActions.read({ path: ".github/workflows/a.yml", text });
    assert.equal(uses.length, 2);
    assertTypes(uses.map(({ type }) => type));
  });

  it("signs in at an issuer that a provider has", () => {
    const providers = [
      ...Object.values(knownActions).flatMap(({ federation = [] }) => federation),
      ...Object.values(knownCommands).flatMap(({ signsIn }) => (signsIn?.provider === undefined ? [] : [signsIn])),
    ];
    assert.ok(providers.length > 0);
    assert.deepEqual(
      providers.filter(({ provider }) => !issuers.has(provider ?? "")),
      [],
    );
  });

  it("is known although nothing in a value gives it away", () => {
    assert.equal(types.get("github-app-private-key")?.issuer, "github");
    assert.equal(types.get("github-app-private-key")?.lifetime.expires, "never");
    assert.equal(types.get("oidc-federation")?.issuer, undefined);
  });
});
