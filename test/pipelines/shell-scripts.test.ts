import assert from "node:assert/strict";
import { relate } from "../../shared/attribution/relate.ts";
import { chainFiles, pipelineSystemFor } from "../../shared/pipelines/index.ts";
import { scan } from "../../shared/scan.ts";
import { assertRows, misclassed } from "./summarise.ts";
import type { Absent, Examples } from "./summarise.ts";

const examples: Examples = {
  path: "scripts/rotate.sh",
  rows: [
    ["#!/bin/sh\nset -e\n«aws iam create-access-key --user-name ci > key.json»\n", "issued aws-access-key"],
    [
      "KEY=$(\n  «vault token create \\\n    -ttl 72h»\n)\nif a; then «npm token create --expires 30»; fi\n",
      "issued vault-service-token 3 days",
      "issued npm-token 30 days",
    ],
    ["rotate() {\n  «aws iam create-access-key»\n}\n", "issued aws-access-key"],
    ["bash -c '«aws iam create-access-key»'\n", "issued aws-access-key"],
    ['ssh host "\n  «aws iam create-access-key»\n"\n', "issued aws-access-key"],
    ["ssh host <<'END'\n«aws iam create-access-key»\nEND\n", "issued aws-access-key"],
    ["cat <<END\nkey: $(«aws iam create-access-key»)\nEND\n", "issued aws-access-key"],
    // What is said, and not done.
    ["echo aws iam create-access-key\n"],
    ["# aws iam create-access-key\n"],
    ["echo 'run:\n  aws iam create-access-key\n'\n"],
    ['echo "Usage:\n  aws iam create-access-key\n\nMore:\n"\n'],
    ["cat <<END\naws iam create-access-key\nEND\n"],
    ["cat <<-'END'\n\tit's: $(aws iam create-access-key)\n\tEND\n"],
    ['read -p "aws iam create-access-key? " answer\n'],
    // Nobody knows what a script's variables hold, and a token for an hour stays nowhere.
    ["deploy --token $NPM_TOKEN $AWS_SECRET_ACCESS_KEY\n"],
    ["aws iam delete-access-key --token $NPM_TOKEN # not create-access-key\n"],
    ["TOKEN=$(kubectl create token ci --duration=1h)\n"],
  ],
};

const absent: Absent = {
  literal: "a script has no slots; detection reads it as any text",
  stored: "who runs a script decides what its variables hold",
  federated: "who runs a script decides what it signs in with",
};

describe("shell scripts", () => {
  it("shell: what commands issue", () => assertRows("shell", examples));

  it("show each class of credential, or say why there is none", () =>
    assert.deepEqual(misclassed(examples.rows, absent), []));

  it("are those that are in use, and are always read", () => {
    const of = (path: string): string | undefined => pipelineSystemFor(path)?.id;
    const isOfChains = chainFiles(() => false);
    for (const path of ["rotate.sh", "scripts/rotate.bash", "test-infra/rotate.sh", "latest/x.sh"]) {
      assert.equal(of(path), "shell", path);
      assert.ok(isOfChains(path), path);
    }
    for (const path of ["test/a.sh", "pkg/e2e/a.sh", "examples/aws/a.sh", "docs/a.sh", "a.zsh", "sh", "a.sh.md"])
      assert.equal(of(path), undefined, path);
  });

  it("lead from what they issue to the jobs that use it", async () => {
    const rotate = await scan({
      path: "scripts/rotate.sh",
      text: 'key=$(aws iam create-access-key | jq -r .x)\ngh secret set DEPLOY_KEY --body "$key"\ngh secret set OTHER_KEY < file\n',
    });
    const deploy = await scan({
      path: ".github/workflows/deploy.yml",
      text: "on: push\njobs:\n  deploy:\n    runs-on: a\n    steps:\n      - run: x ${{ secrets.DEPLOY_KEY }} ${{ secrets.OTHER_KEY }}\n",
    });
    const chains = deploy.findings.map((use) =>
      relate([rotate, deploy])
        .chainOf(use)
        .edges.map(({ from, to }) => `${from.id} > ${to.id}`)
        .toSorted(),
    );
    assert.deepEqual(chains, [
      [
        "github-actions:repository/DEPLOY_KEY > .github/workflows/deploy.yml#deploy",
        "scripts/rotate.sh#rotate.sh > scripts/rotate.sh#rotate.sh/aws iam create-access-key",
        "scripts/rotate.sh#rotate.sh/aws iam create-access-key > github-actions:repository/DEPLOY_KEY",
      ],
      [
        "github-actions:repository/OTHER_KEY > .github/workflows/deploy.yml#deploy",
        "scripts/rotate.sh#rotate.sh > github-actions:repository/OTHER_KEY",
      ],
    ]);
  });

  it("that are too large are said to be, if they may issue anything", async () => {
    const codes = async (text: string): Promise<readonly string[]> =>
      ((await pipelineSystemFor("a.sh")?.read({ path: "a.sh", text }))?.problems ?? []).map(({ code }) => code);
    assert.deepEqual(await codes(`aws iam create-access-key\n${"#".repeat(1_000_000)}`), ["pipeline-too-large"]);
    assert.deepEqual(await codes("#".repeat(1_000_001)), []);
  });
});
