import assert from "node:assert/strict";
import { calledCode } from "../../shared/pipelines/called-code.ts";
import { pipelineSystemFor } from "../../shared/pipelines/index.ts";

function assertCalled(system: string, called: string, mayChange: boolean, shown: string | undefined = called): void {
  const expected = { ...(shown !== undefined && { action: shown }), ...(mayChange && { actionMayChange: true }) };
  assert.deepEqual(calledCode(system, called), expected, `${system} ${called}`);
}

const commit = "0123456789abcdef".repeat(3).slice(0, 40);
const sha = "0123456789abcdef".repeat(4);

describe("called code", () => {
  it("may change unless it is the maker's own or pinned for good", () => {
    assertCalled("github-actions", "acme/deploy@v1", true);
    assertCalled("github-actions", `acme/deploy@${commit}`, false);
    assertCalled("github-actions", "actions/checkout@v5", false);
    assertCalled("github-actions", "./deploy", false);
    assertCalled("bitbucket-pipelines", "acme/deploy:1.0.0", true);
    assertCalled("bitbucket-pipelines", "atlassian/aws-s3-deploy:1.1.0", false);
    assertCalled("bitbucket-pipelines", `docker://acme/deploy@sha256:${sha}`, false, "docker://acme/deploy");
    assertCalled("buildkite", "acme/deploy#v1.0.0", true);
    assertCalled("buildkite", "docker-login#v3.0.0", false);
    assertCalled("buildkite", `acme/deploy#${commit}`, false, "acme/deploy");
    assertCalled("circleci", "acme/deploy@1.2", true);
    assertCalled("circleci", "acme/deploy@volatile", true);
    assertCalled("circleci", "acme/deploy@1.2.3", false);
    assertCalled("circleci", "circleci/aws-cli@4", false);
    assertCalled("drone", "acme/deploy:1", true);
    assertCalled("drone", "plugins/npm", false);
    assertCalled("woodpecker", "woodpeckerci/plugin-release", false);
    assertCalled("azure-pipelines", "AzureCLI@2", false);
    assert.deepEqual(calledCode("github-actions", undefined), {});
  });

  it("is told with what it is handed", async () => {
    const assertAt = async (path: string, text: string, mayChange: boolean): Promise<void> => {
      const { uses = [] } = (await pipelineSystemFor(path)?.read({ path, text })) ?? {};
      assert.deepEqual(
        uses.map(({ at }) => at.actionMayChange ?? false),
        [mayChange],
        text,
      );
    };
    const job = "jobs:\n  a:\n    steps:\n      - ship/it: { token: MY_TOKEN }\n";
    await assertAt(".circleci/config.yml", `orbs: { ship: acme/ship@1 }\n${job}`, true);
    await assertAt(".circleci/config.yml", `orbs: { ship: acme/ship@1.0.1 }\n${job}`, false);
    const step = (rest: string): string => `kind: pipeline\nsteps:\n  - name: a\n    image: acme/npm\n${rest}`;
    await assertAt(".drone.yml", step("    settings: { token: { from_secret: npm_token } }\n"), true);
    await assertAt(".drone.yml", step("    environment: { TOKEN: { from_secret: npm_token } }\n"), false);
    await assertAt(
      ".buildkite/pipeline.yml",
      "steps:\n  - command: x\n    plugins: [{ acme/login#v1: { password-env: MY_TOKEN } }]\n",
      true,
    );
    await assertAt(
      "bitbucket-pipelines.yml",
      "pipelines:\n  default:\n    - step:\n        script:\n          - pipe: acme/x:1\n            variables: { TOKEN: $MY_TOKEN }\n",
      true,
    );
  });
});
