import assert from "node:assert/strict";
import type { PipelineReading, RemedyDraft } from "../../../shared/model/scan.ts";
import { githubActions } from "../../../shared/pipelines/github-actions.ts";
import { knownActions } from "../../../shared/pipelines/github-actions/known-actions.ts";

const read = (text: string): Promise<PipelineReading> =>
  githubActions.read({ path: ".github/workflows/release.yml", text });

const remedyOf = async (text: string): Promise<RemedyDraft | undefined> => (await read(text)).uses[0]?.remedies?.[0];

function apply(text: string, { edits }: RemedyDraft): string {
  return edits.toReversed().reduce((changed, { start, end, newText }) => {
    return changed.slice(0, start) + newText + changed.slice(end);
  }, text);
}

/** The remedy of the one use turns the first text into the second, where it is federated. */
async function assertRemedy(before: string, after: string): Promise<void> {
  const remedy = await remedyOf(before);
  assert.ok(remedy, before);
  assert.equal(apply(before, remedy), after);
  const { uses, problems } = await read(after);
  assert.deepEqual(
    uses.map(({ form }) => form),
    ["federated"],
    after,
  );
  assert.deepEqual(problems, []);
}

async function assertNone(text: string): Promise<void> {
  const { uses } = await read(text);
  assert.ok(uses.length > 0, text);
  assert.deepEqual(
    uses.flatMap(({ remedies = [] }) => remedies),
    [],
    text,
  );
}

const workflow = (step: string, job = "", head = ""): string =>
  `on: push\n${head}jobs:\n  ship:\n    runs-on: ubuntu-latest\n${job}    steps:\n      - name: Sign in\n${step}      - run: make\n`;

const mints = "    permissions:\n      id-token: write\n      contents: read\n";
const uses = "        uses: codecov/codecov-action@v5\n";
const token = `${uses}        with:\n          token: \${{ secrets.A }} # ours\n          files: x\n`;
const federated = `${uses}        with:\n          use_oidc: true\n          files: x\n`;

describe("a remedy for a step", () => {
  it("replaces what it is handed", async () => {
    await assertRemedy(workflow(token, mints), workflow(federated, mints));
    await assertRemedy(
      workflow(token, mints).replaceAll("\n", "\r\n"),
      workflow(federated, mints).replaceAll("\n", "\r\n"),
    );
    await assertRemedy(
      workflow(
        `${uses}        with:\n          # why\n          files: x\n          token: >-\n            \${{ secrets.A }}\n`,
        mints,
      ),
      workflow(`${uses}        with:\n          # why\n          files: x\n          use_oidc: true\n`, mints),
    );
    const keys =
      "          aws-access-key-id: ${{ secrets.A }}\n          aws-region: eu-west-1\n          aws-secret-access-key: ${{ secrets.B }}\n";
    const aws = "        uses: aws-actions/configure-aws-credentials@v5\n        with:\n";
    const role = "          role-to-assume: arn:aws:iam::ACCOUNT_ID:role/ROLE_NAME\n          aws-region: eu-west-1\n";
    await assertRemedy(workflow(aws + keys, mints), workflow(aws + role, mints));
    await assertRemedy(
      workflow(`${aws}${keys}          role-to-assume: arn:aws:iam::123456789012:role/x\n`, mints),
      workflow(
        `${aws}          aws-region: eu-west-1\n          role-to-assume: arn:aws:iam::123456789012:role/x\n`,
        mints,
      ),
    );
    const publish = "        uses: pypa/gh-action-pypi-publish@release/v1\n";
    await assertRemedy(
      workflow(`${publish}        with:\n          user: __token__\n          password: \${{ secrets.A }}\n`, mints),
      workflow(publish, mints),
    );
    const last = `on: push\npermissions: { id-token: write }\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: codecov/codecov-action@v5\n        with:\n          token: \${{ secrets.A }}`;
    await assertRemedy(last, last.replace(/token: \$.*$/, "use_oidc: true"));
  });

  it("lets its job ask for a token", async () => {
    const added = "    permissions:\n      contents: read\n      id-token: write\n";
    await assertRemedy(workflow(token), workflow(federated, added));
    await assertRemedy(
      workflow(token, "    permissions:\n      packages: write\n"),
      workflow(federated, "    permissions:\n      id-token: write\n      packages: write\n"),
    );
    await assertRemedy(
      workflow(token, "    permissions:\n      id-token: none # no\n"),
      workflow(federated, "    permissions:\n      id-token: write # no\n"),
    );
    await assertRemedy(
      workflow(token, "    permissions: { contents: read }\n"),
      workflow(federated, "    permissions: { id-token: write, contents: read }\n"),
    );
    await assertRemedy(
      workflow(token, "    permissions: {}\n"),
      workflow(federated, "    permissions: { id-token: write }\n"),
    );
    const head = "permissions:\n  contents: write\n  packages: read\n";
    await assertRemedy(
      workflow(token, "", head),
      workflow(
        federated,
        "    permissions:\n      contents: write\n      packages: read\n      id-token: write\n",
        head,
      ),
    );
  });

  it("is left out where it could break the file", async () => {
    await assertNone(workflow(token, "    permissions: read-all\n"));
    await assertNone(workflow(token, "", "permissions: read-all\n"));
    await assertNone(workflow(`${uses}        with: { token: "\${{ secrets.A }}" }\n`, mints));
    await assertNone(workflow(token.replace("with:", "with: &inputs"), mints));
    await assertNone(
      `on: push\njobs:\n  a:\n    runs-on: x\n    permissions: { id-token: write }\n    env: { X: &a "\${{ secrets.A }}" }\n    steps:\n      - uses: codecov/codecov-action@v5\n        with:\n          token: *a\n`,
    );
    await assertNone(
      workflow("        uses: docker/login-action@v3\n        with:\n          password: ${{ secrets.A }}\n", mints),
    );
    await assertNone(workflow(`        run: x\n        env:\n          CODECOV_TOKEN: \${{ secrets.A }}\n`, mints));
  });

  it("works for each action that has one", async () => {
    const actions = Object.entries(knownActions).filter(([, { federate }]) => federate !== undefined);
    assert.ok(actions.length > 7);
    for (const [name, { inputs = {}, federate }] of actions) {
      const handed = Object.entries(inputs).filter(
        ([input, { role }]) => role !== "none" && federate?.remove.includes(input.toLowerCase()),
      );
      assert.ok(handed.length > 0, name);
      const lines = handed.map(([input], index) => `          ${input}: \${{ secrets.TOKEN_${index} }}\n`).join("");
      const text = workflow(`        uses: ${name}@v1\n        with:\n${lines}`);
      const remedy = await remedyOf(text);
      assert.ok(remedy, name);
      const after = await read(apply(text, remedy));
      assert.deepEqual(
        after.uses.map(({ form }) => form),
        ["federated"],
        name,
      );
      assert.deepEqual(after.problems, [], name);
    }
  });
});
