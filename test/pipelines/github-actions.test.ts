import assert from "node:assert/strict";
import type { PipelineReading } from "../../shared/model/scan.ts";
import { pipelineSystemFor } from "../../shared/pipelines/index.ts";
import { knownActions } from "../../shared/pipelines/github-actions/known-actions.ts";
import { documentedNames } from "../../shared/pipelines/known-names.ts";
import { knownCommands } from "../../shared/pipelines/shell/known-commands.ts";
import { unmark } from "./marked.ts";

const path = ".github/workflows/release.yml";

async function read(text: string): Promise<PipelineReading> {
  const system = pipelineSystemFor(path);
  assert.ok(system);
  return system.read({ path, text });
}

/** One line for each use: name, what sets it apart from a plain stored name, and the parts. */
function summarise({ uses }: PipelineReading): readonly string[] {
  return uses.map(({ name, form, type, scope, at, parts }) =>
    [
      name,
      ...(form === "stored" ? [] : [form]),
      ...(scope === "repository" || scope === "run" ? [] : [`from ${scope}`]),
      ...(type === undefined ? [] : [type]),
      ...(at.job === undefined ? ["(file)"] : []),
      ...(parts ?? []).map((part) => part.role),
    ].join(" "),
  );
}

/** Marked places are where the uses stand, in order. */
async function assertUses(marked: string, ...expected: readonly string[]): Promise<void> {
  const { text, ranges } = unmark(marked);
  const reading = await read(text);
  assert.deepEqual(summarise(reading), expected, marked);
  assert.deepEqual(
    reading.uses.map(({ start, end }) => text.slice(start, end)),
    ranges.map(([start, end]) => text.slice(start, end)),
    marked,
  );
  assert.deepEqual(
    reading.uses.map(({ start, end }) => [start, end]),
    ranges,
    marked,
  );
}

const job = (body: string, head = ""): string =>
  `on: push\n${head}jobs:\n  ship:\n    runs-on: ubuntu-latest\n${body.replace(/^/gm, "    ")}\n`;

const step = (body: string, head = ""): string => job(`steps:\n  - ${body.replace(/\n/g, "\n    ")}`, head);

const action = (uses: string, inputs: string, head = ""): string =>
  step(`uses: ${uses}\nwith:\n  ${inputs.replace(/\n/g, "\n  ")}`, head);

describe("github-actions: what is called", () => {
  const mayChange = async (uses: string): Promise<boolean | undefined> =>
    (await read(action(uses, "token: ${{ secrets.A }}"))).uses[0]?.at.actionMayChange;

  it("may change where others can move its name", async () => {
    for (const uses of ["vendor/deploy@v2", "vendor/deploy/sub@main", "actions-vendor/deploy@v2"])
      assert.equal(await mayChange(uses), true, uses);
    const commit = "0123456789".repeat(4);
    for (const uses of [`vendor/deploy@${commit}`, "actions/checkout@v6", "github/codeql-action/init@v4", "./deploy"])
      assert.equal(await mayChange(uses), undefined, uses);
  });
});

describe("github-actions: uses", () => {
  it("every way to name a secret", async () => {
    await assertUses(step("run: echo ${{ «secrets.A» }}"), "A");
    await assertUses(step("run: echo ${{ «secrets.a» }}"), "A");
    await assertUses(step("run: echo ${{«secrets.A»}} ${{«secrets.B»}} ${{ «secrets.A» }}"), "A", "B", "A");
    await assertUses(step("run: echo ${{ «secrets['A']» }}"), "A");
    await assertUses(step("run: 'echo ${{ «secrets[''A'']» }}'"), "A");
    await assertUses(step('run: "echo ${{ «secrets.A» }}"'), "A");
    await assertUses(step("run: echo ${{ «secrets . A» || «secrets[ 'B' ]» }}"), "A", "B");
    await assertUses(step("run: echo ${{ «secrets[matrix.name]» }}"), "*dynamic*");
    await assertUses(step("run: echo ${{ «secrets[format('{0}_KEY', matrix.name)]» }}"), "*dynamic*");
    await assertUses(step("run: echo ${{ toJSON(«secrets») }}"), "*");
    await assertUses(step("run: echo ${{ join(«secrets.*», ',') }}"), "*");
    await assertUses(step("run: echo ${{ 'secrets.A' }} ${{ needs.secrets.outputs.b }} secrets.C"));
    await assertUses(step("run: echo ${{ format('secrets.A', «secrets.B») }}"), "B");
    await assertUses(step("run: echo ${{ secrets }}".replace("secrets", "«secrets»")), "*");
  });

  it("in scalars of every style", async () => {
    await assertUses(step("run: |\n  echo a\n  echo ${{ «secrets.A» }}\n\n  echo ${{ «secrets.B» }}"), "A", "B");
    await assertUses(step("run: >-\n  echo a\n  echo ${{ «secrets.A» }}\n  ${{\n    «secrets.B» }}"), "A", "B");
    await assertUses(step("run: echo a\n  --x ${{ «secrets.A» }}\n  --y ${{ «secrets.B» }}"), "A", "B");
    await assertUses(step('run: "echo a\n  --x ${{ «secrets.A» }}"'), "A");
    await assertUses(step("run: echo ${{ «secrets.A» }} # ${{ secrets.B }}"), "A");
    await assertUses(step("run: x\nenv: { A: '${{ «secrets.A» }}', B: \"${{ «secrets.B» }}\" }"), "A", "B");
    await assertUses(step("run: echo é😀 ${{ «secrets.A» }}"), "A");
    await assertUses(step("run: |\n  echo a\n  echo ${{ «secrets.A» }}").replaceAll("\n", "\r\n"), "A");
  });

  it("wherever GitHub allows them", async () => {
    await assertUses(step("run: x", "env:\n  A: ${{ «secrets.A» }}\n"), "A (file)");
    await assertUses(job("env:\n  A: ${{ «secrets.A» }}\nsteps:\n  - run: x"), "A");
    await assertUses(
      job(
        "container:\n  image: x\n  credentials:\n    username: u\n    password: ${{ «secrets.A» }}\nsteps: [{ run: x }]",
      ),
      "A",
    );
    await assertUses(
      job("services:\n  db:\n    image: x\n    credentials:\n      password: ${{ «secrets.A» }}\nsteps: [{ run: x }]"),
      "A",
    );
    await assertUses(
      job("services:\n  db:\n    image: x\n    env:\n      P: ${{ «secrets.A» }}\nsteps: [{ run: x }]"),
      "A",
    );
    await assertUses(step("if: ${{ «secrets.A» != '' }}\nrun: x"), "A");
    await assertUses(step("if: «secrets.A» != ''\nrun: x"), "A");
    await assertUses(step("run: x\nunknown: ${{ «secrets.A» }}"), "A");
    await assertUses(step("run: x\nenv:\n  A: ${{ «secrets.A» }}\n  A: ${{ «secrets.B» }}"), "A", "B");
  });

  it("reusable workflows", async () => {
    const call = (secrets: string): string =>
      `on: push\njobs:\n  call:\n    uses: ./.github/workflows/b.yml\n    secrets:${secrets}\n`;
    await assertUses(call(" «inherit»"), "*");
    await assertUses(call("\n      token: ${{ «secrets.NPM_TOKEN» }}"), "NPM_TOKEN npm-token");
    await assertUses(
      "on:\n  workflow_call:\n    secrets:\n      token: { required: true }\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: ${{ «secrets.TOKEN» }} ${{ «secrets.OTHER» }}\n",
      "TOKEN from caller:.github/workflows/release.yml",
      "OTHER",
    );
  });

  it("the run's own token", async () => {
    const own = "GITHUB_TOKEN federated github-app-installation-token";
    await assertUses(step("run: x\nenv:\n  GH_TOKEN: ${{ «secrets.GITHUB_TOKEN» }}"), own);
    await assertUses(step("run: x\nenv:\n  GH_TOKEN: ${{ «github.token» }}"), own);
    await assertUses(step("run: x ${{ «github['token']» }} ${{ github.token_type }}"), own);
    await assertUses(
      action(
        "docker/login-action@v3",
        "registry: ghcr.io\nusername: ${{ github.actor }}\npassword: ${{ «secrets.GITHUB_TOKEN» }}",
      ),
      own,
    );
  });

  it("what takes a credential does not make it harmless", async () => {
    const signIn = (role: string, region: string): string =>
      action("aws-actions/configure-aws-credentials@v4", `role-to-assume: ${role}\naws-region: ${region}`);
    const role = "arn:aws:iam::123456789012:role/deploy";
    assert.deepEqual(
      (await read(signIn(role, "${{ secrets.DEPLOY_TOKEN }}"))).uses.map(({ name, form }) => `${name} ${form}`),
      ["deploy federated", "DEPLOY_TOKEN stored"],
    );
    assert.deepEqual(
      (await read(signIn("${{ secrets.NPM_TOKEN }}", "eu-west-1"))).uses
        .map(({ name, form }) => `${name} ${form}`)
        .toSorted(),
      ["NPM_TOKEN federated", "NPM_TOKEN stored"],
    );
    await assertUses(step("run: x\nenv:\n  USERNAME: ${{ «secrets.DEPLOY_TOKEN» }}"), "DEPLOY_TOKEN");
  });

  it("an id and its secret are one", async () => {
    const keys = "aws-access-key-id: ${{ secrets.ID }}\naws-secret-access-key: ${{ «secrets.KEY» }}";
    const pair = "KEY aws-access-key key-id secret";
    await assertUses(action("aws-actions/configure-aws-credentials@v4", keys), pair);
    await assertUses(
      action("aws-actions/configure-aws-credentials@v4", `${keys}\nrole-to-assume: arn:aws:iam::123456789012:role/x`),
      pair,
    );
    await assertUses(
      action("aws-actions/configure-aws-credentials@v4", `${keys}\naws-session-token: \${{ secrets.SESSION }}`),
      "KEY aws-access-key key-id secret session-token",
    );
    await assertUses(
      step("run: x\nenv:\n  AWS_ACCESS_KEY_ID: ${{ secrets.ID }}\n  AWS_SECRET_ACCESS_KEY: ${{ «secrets.KEY» }}"),
      pair,
    );
    await assertUses(step("run: a ${{ «secrets.AWS_ACCESS_KEY_ID» }}"), "AWS_ACCESS_KEY_ID aws-access-key");
    await assertUses(
      job("steps:\n  - run: a ${{ «secrets.AWS_ACCESS_KEY_ID» }}\n  - run: b ${{ «secrets.AWS_SECRET_ACCESS_KEY» }}"),
      "AWS_ACCESS_KEY_ID aws-access-key",
      "AWS_SECRET_ACCESS_KEY aws-access-key",
    );
  });

  it("actions that take a static credential", async () => {
    await assertUses(
      action("google-github-actions/auth@v2", "credentials_json: ${{ «secrets.A» }}"),
      "A gcp-service-account-key",
    );
    await assertUses(action("azure/login@v2", "creds: ${{ «secrets.A» }}"), "A azure-entra-client-secret");
    await assertUses(action("Azure/Login@v2", "CREDS: ${{ «secrets.A» }}"), "A azure-entra-client-secret");
    await assertUses(
      action("pypa/gh-action-pypi-publish@release/v1", "user: __token__\npassword: ${{ «secrets.A» }}"),
      "A pypi-token",
    );
    await assertUses(step("run: npm publish\nenv:\n  NODE_AUTH_TOKEN: ${{ «secrets.A» }}"), "A npm-token");
    await assertUses(action("docker/login-action@v3", "username: ${{ secrets.U }}\npassword: ${{ «secrets.A» }}"), "A");
    await assertUses(
      action("hashicorp/vault-action@v3", "method: approle\nroleId: ${{ secrets.R }}\nsecretId: ${{ «secrets.A» }}"),
      "A",
    );
    await assertUses(
      action("hashicorp/setup-terraform@v3", "cli_config_credentials_token: ${{ «secrets.A» }}"),
      "A terraform-cloud-token",
    );
    await assertUses(
      action("appleboy/ssh-action@v1", "host: ${{ secrets.H }}\nkey: ${{ «secrets.A» }}"),
      "A ssh-private-key",
    );
    await assertUses(action("actions/checkout@v4", "ssh-key: ${{ «secrets.A» }}"), "A ssh-private-key");
    await assertUses(
      action("«actions/create-github-app-token@v2»", "app-id: ${{ secrets.I }}\nprivate-key: ${{ «secrets.A» }}"),
      "installation-token federated github-app-installation-token",
      "A github-app-private-key",
    );
    await assertUses(
      action("anthropics/claude-code-action@v1", "anthropic_api_key: ${{ «secrets.A» }}"),
      "A anthropic-key",
    );
    await assertUses(action("cloudflare/wrangler-action@v3", "apiToken: ${{ «secrets.A» }}"), "A cloudflare-token");
    await assertUses(action("someone/else@v1", "password: ${{ «secrets.A» }}"), "A");
  });

  it("steps that sign in with the job's identity", async () => {
    const mints = "permissions:\n  id-token: write\n";
    const signIn = (name: string): string => `${name} federated oidc-federation`;
    await assertUses(
      action("aws-actions/configure-aws-credentials@v4", "role-to-assume: «arn:aws:iam::123456789012:role/ci/deploy»"),
      signIn("deploy"),
    );
    await assertUses(
      action("aws-actions/configure-aws-credentials@v4", "role-to-assume: «${{ secrets.ROLE_ARN }}»"),
      signIn("ROLE_ARN"),
    );
    await assertUses(
      action("aws-actions/configure-aws-credentials@v4", "role-to-assume: «something»"),
      signIn("role-to-assume"),
    );
    await assertUses(
      action(
        "google-github-actions/auth@v2",
        "workload_identity_provider: '«projects/1/locations/global/workloadIdentityPools/p/providers/gh»'",
      ),
      signIn("providers/gh"),
    );
    await assertUses(
      action("azure/login@v2", "client-id: «${{ vars.AZURE_CLIENT_ID }}»\ntenant-id: ${{ secrets.AZURE_TENANT_ID }}"),
      signIn("AZURE_CLIENT_ID"),
    );
    await assertUses(action("azure/login@v2", "client-id: x"));
    await assertUses(action("hashicorp/vault-action@v3", "method: jwt\nrole: «deploy»"), signIn("role"));
    await assertUses(step("uses: «pypa/gh-action-pypi-publish@release/v1»", mints), signIn("pypi"));
    await assertUses(step("uses: pypa/gh-action-pypi-publish@release/v1"));
    await assertUses(step("uses: «rust-lang/crates-io-auth-action@v1»", "permissions: write-all\n"), signIn("crates"));
    await assertUses(job("permissions: {}\nsteps:\n  - uses: rust-lang/crates-io-auth-action@v1", mints));
    await assertUses(
      job("permissions: { id-token: write }\nsteps:\n  - uses: «rust-lang/crates-io-auth-action@v1»"),
      signIn("crates"),
    );
    await assertUses(
      action("codecov/codecov-action@v5", "use_oidc: true", mints).replace("codecov/codecov-action@v5", "«$&»"),
      signIn("codecov"),
    );
  });

  it("npm signs in by itself where no token is handed to it", async () => {
    const mints = "permissions:\n  id-token: write\n";
    await assertUses(step("run: «npm publish --access public»", mints), "npm federated oidc-federation");
    await assertUses(step("run: npm publish"));
    await assertUses(step("run: npm publish\nenv:\n  NODE_AUTH_TOKEN: ${{ «secrets.A» }}", mints), "A npm-token");
    await assertUses(
      step("run: npm publish", `${mints}env:\n  NPM_TOKEN: \${{ «secrets.A» }}\n`),
      "A npm-token (file)",
    );
  });

  it("names that are no credentials are counted, not used", async () => {
    const names =
      "AWS_REGION AWS_ACCOUNT_ID DOCKER_USERNAME DB_USER AWS_ROLE_ARN AZURE_CLIENT_ID SLACK_CHANNEL SMTP_HOST PORT S3_BUCKET".split(
        " ",
      );
    for (const name of names) {
      const reading = await read(step(`run: echo \${{ secrets.${name} }}`));
      assert.deepEqual(reading.uses, [], name);
      assert.deepEqual(reading.notCredentials, [name]);
    }
    for (const name of "AWS_ACCESS_KEY_ID SLACK_WEBHOOK_URL USER_PASSWORD DATABASE_URL GCP_PROJECT_KEY_JSON REGION_TOKEN".split(
      " ",
    )) {
      const reading = await read(step(`run: echo \${{ secrets.${name} }}`));
      assert.deepEqual(
        reading.uses.map((use) => use.name),
        [name],
      );
      assert.deepEqual(reading.notCredentials, []);
    }
  });
});

describe("github-actions: places", () => {
  it("names job, step, action and environment", async () => {
    const at = async (text: string): Promise<unknown> => (await read(text)).uses[0]?.at;
    const system = "github-actions";
    assert.deepEqual(await at(step("run: ${{ secrets.A }}")), { system, job: "ship", step: "1" });
    assert.deepEqual(await at(step("id: go\nrun: ${{ secrets.A }}")), { system, job: "ship", step: "go" });
    assert.deepEqual(await at(step("id: go\nname: Publish it\nrun: ${{ secrets.A }}")), {
      system,
      job: "ship",
      step: "Publish it",
    });
    assert.deepEqual(await at(action("a/b@v1", "x: ${{ secrets.A }}")), {
      system,
      job: "ship",
      step: "1",
      action: "a/b@v1",
      actionMayChange: true,
    });
    assert.deepEqual(await at(job("environment: prod\nenv: { A: '${{ secrets.A }}' }\nsteps: [{ run: x }]")), {
      system,
      job: "ship",
      environment: "prod",
    });
    assert.deepEqual(
      await at(
        job("environment: { name: prod, url: 'https://x' }\nenv: { A: '${{ secrets.A }}' }\nsteps: [{ run: x }]"),
      ),
      {
        system,
        job: "ship",
        environment: "prod",
      },
    );
    assert.deepEqual(
      await at(job("environment: ${{ inputs.to }}\nenv: { A: '${{ secrets.A }}' }\nsteps: [{ run: x }]")),
      { system, job: "ship" },
    );
  });

  it("lets no label out that could be a secret", async () => {
    const secret = `ghp_${"aB3".repeat(12)}`;
    const text = job(
      `environment: ${secret}\nsteps:\n  - name: use ${secret}\n    id: ${secret}\n    uses: a/${secret}@v1\n    with:\n      x: \${{ secrets.A }}`,
    );
    const reading = await read(text);
    assert.equal(reading.uses.length, 1);
    assert.equal(JSON.stringify(reading).includes(secret), false);
    await assertUses(step(`run: \${{ «secrets.${secret}» }}`), "*dynamic*");
    await assertUses(step("run: ${{ «secrets.SSHKEYPRODUCTION2» }}"), "SSHKEYPRODUCTION2");
    const pinned = `a/b@${"0f".repeat(20)}`;
    assert.equal((await read(action(pinned, "x: ${{ secrets.A }}"))).uses[0]?.at.action, pinned);
  });

  it("links names, jobs and environments", async () => {
    const links = async (text: string): Promise<readonly string[]> =>
      (await read(text)).links.map(({ from, to }) => `${from.id} > ${to.id}`);
    assert.deepEqual(await links(job("environment: prod\nsteps:\n  - run: ${{ secrets.A }} ${{ secrets.A }}")), [
      `github-actions:repository/A > ${path}#ship`,
      `${path}#ship > prod`,
    ]);
    assert.deepEqual(await links(step("run: ${{ github.token }}")), [`${path}#ship > run/GITHUB_TOKEN`]);
    assert.deepEqual(
      await links(
        "on: push\nenv: { A: '${{ secrets.A }}' }\njobs:\n  a: { runs-on: x, steps: [] }\n  b: { runs-on: x, steps: [] }\n",
      ),
      [`github-actions:repository/A > ${path}#a`, `github-actions:repository/A > ${path}#b`],
    );
    assert.deepEqual(
      await links(
        "on: push\njobs:\n  a:\n    uses: ./.github/workflows/b.yml\n    secrets:\n      t: ${{ secrets.A }}\n",
      ),
      [`github-actions:repository/A > ${path}#a`, "github-actions:repository/A > caller:.github/workflows/b.yml/T"],
    );
    assert.deepEqual(await links(step("run: ${{ toJSON(secrets) }} ${{ secrets[matrix.x] }}")), []);
  });

  it("follows what a script issues to where it is stored", async () => {
    const assertIssued = async (script: string, issued: readonly string[], ...links: readonly string[]) => {
      const reading = await read(step(`run: |\n  ${script.replace(/\n/g, "\n  ")}`));
      assert.deepEqual(
        reading.issuances.map(({ address, days }) => `${address}${days === undefined ? "" : ` ${days}`}`),
        issued.map((each) => `${path}#ship/${each}`),
        script,
      );
      assert.deepEqual(
        reading.links.map(({ from, to }) => `${from.kind} > ${to.id}`),
        [...issued.map((each) => `job > ${path}#ship/${each.replace(/ \d+$/, "")}`), ...links],
        script,
      );
    };
    const key = "aws iam create-access-key";
    const toKey = "resource > github-actions:repository/KEY";
    await assertIssued(`${key} --user-name ci`, [`ci/${key}`]);
    await assertIssued(`${key} --user-name ci\n${key} --user-name=boss\n${key} --user-name ci`, [
      `ci/${key}`,
      `boss/${key}`,
      `ci/${key} #2`,
    ]);
    await assertIssued("vault token create -policy=x -ttl 48h", ["x/vault token create 2"]);
    await assertIssued("glab token create -R acme/app robot", ["acme/app robot/glab token create 30"]);
    await assertIssued(`${key} --user-name ${"a1".repeat(9)}`, [key]);
    await assertIssued(`aws --profile x iam create-access-key | jq -r .x | gh secret set KEY`, [key], toKey);
    await assertIssued(
      `K=$(${key} --output json)\nS=$(echo "$K" | jq .x)\ngh secret set KEY --body "$S"`,
      [key],
      toKey,
    );
    await assertIssued(`gh secret set KEY -b "$(${key} | jq .x)"`, [key], toKey);
    await assertIssued(`${key} > k.json\ngh secret set KEY < k.json`, [key], toKey);
    await assertIssued(
      `${key} &&\n  gh secret set -e prod KEY --body x`,
      [key],
      "job > github-actions:environment:prod/KEY",
    );
    await assertIssued('gh secret set KEY --org acme --body "$X"', [], "job > github-actions:organization/KEY");
    await assertIssued('gh secret set key --body "$X"', [], "job > github-actions:repository/KEY");
    await assertIssued('gh secret set KEY --repo other/one --body "$X"', []);
    await assertIssued(`# ${key}\necho ${key}\n`, []);
    await assertIssued("sudo az ad sp credential reset --id x --years 2", ["x/az ad sp credential reset 730"]);
    await assertIssued("vault token create -ttl=48h", ["vault token create 2"]);
    await assertIssued(
      "$k = aws iam create-access-key `\n  --user-name x\ngh secret set KEY --body $k",
      [`x/${key}`],
      toKey,
    );
    await assertIssued(
      "gcloud iam service-accounts keys create key.json\nglab variable set KEY < key.json",
      ["gcloud iam service-accounts keys create"],
      "resource > gitlab-ci:repository/KEY",
    );
    const keys = "gcloud iam service-accounts keys create";
    const { links } = await read(step(`run: |\n  ${keys} a.json\n  ${keys} b.json\n  gh secret set KEY < b.json`));
    assert.deepEqual(
      links.filter(({ to }) => to.kind === "stored-name").map(({ from }) => from.id),
      [`${path}#ship/${keys} #2`],
    );
  });

  it("names the slots where a literal would be a credential", async () => {
    const assertSlots = async (marked: string, ...names: readonly string[]): Promise<void> => {
      const { text, ranges } = unmark(marked);
      const { slots } = await read(text);
      assert.deepEqual(
        slots.map((slot) => (slot.type === undefined ? slot.name : `${slot.name} ${slot.type}`)),
        names,
        marked,
      );
      assert.deepEqual(
        slots.map(({ start, end }) => [start, end]),
        ranges,
        marked,
      );
    };
    await assertSlots(step("run: x\nenv:\n  PASSWORD: «changeme»\n  REGION: eu"), "PASSWORD");
    await assertSlots(step("run: x\nenv:\n  PASSWORD: '«changeme»'\n  API_KEY: \"«abc»\""), "PASSWORD", "API_KEY");
    await assertSlots(step("run: x\nenv:\n  PRIVATE_KEY: |\n    «line\n    line»\n  OTHER: x"), "PRIVATE_KEY");
    await assertSlots(step("run: x\nenv:\n  PIN_SECRET: «123456»\n  USE_TOKEN: true\n  EMPTY_TOKEN:"), "PIN_SECRET");
    await assertSlots(step("run: x\nenv:\n  NPM_TOKEN: «${{ secrets.A }}»"), "NPM_TOKEN npm-token");
    await assertSlots(
      job("services:\n  db:\n    image: x\n    credentials:\n      username: u\n      password: «pw»\nsteps: []"),
      "password",
    );
    await assertSlots(
      job("container:\n  image: x\n  credentials: { username: u, password: «pw» }\nsteps: []"),
      "password",
    );
    await assertSlots(action("appleboy/ssh-action@v1", "key: «abc»\nhost: x"), "key ssh-private-key");
    await assertSlots(action("actions/cache@v4", "key: abc\npath: x"));
    await assertSlots(step("run: x", "permissions:\n  id-token: write\n"));
    await assertSlots(step("run: x", "env:\n  DB_PASSWORD: «pw»\n"), "DB_PASSWORD");
  });
});

describe("github-actions: problems", () => {
  async function assertProblems(text: string, ...expected: readonly string[]): Promise<PipelineReading> {
    const reading = await read(text);
    const found = reading.problems.map(({ code, line, severity }) => `${code} ${line ?? "-"} ${severity}`);
    assert.deepEqual(found, expected, text.slice(0, 200));
    assert.ok(reading.problems.every((problem) => problem.path === path));
    return reading;
  }

  it("a good workflow has none", async () => {
    await assertProblems(
      step("run: echo ${{ secrets.A }} ${{ hashFiles('a', 'b') }}\nif: always() && github.ref == 'x'"),
    );
  });

  it("what GitHub refuses is told, and read all the same", async () => {
    await assertProblems(step("if: ${{ secrets.A }}\nrun: x"), "workflow-expression 6 warning");
    await assertProblems(step("if: secrets.A\nrun: x"), "workflow-expression 6 warning");
    await assertProblems(step("run: echo ${{ secrets.A + }}"), "workflow-expression 6 warning");
    await assertProblems(step("run: echo ${{ secrets.A"), "workflow-syntax 6 warning");
    await assertProblems(step("run: x\nunknown: ${{ secrets.A }}"), "workflow-syntax 7 warning");
    await assertProblems("on: push # a token\n", "workflow-syntax 1 warning");
    await assertProblems("jobs: {}\non: push\njobs: {} # a token\n", "workflow-syntax 3 warning");
  });

  it("what nobody can read is an error, and names are found in its text", async () => {
    await assertProblems("token\n", "workflow-syntax - error");
    await assertProblems("- token\n", "workflow-syntax - error");
    const template = step("run: x ${{ secrets.A }}\n{% if x %}\nname: <%= y %>\nenv: [");
    const reading = await assertProblems(template, "workflow-syntax 7 error");
    assert.deepEqual(summarise(reading), ["A (file)"]);
    const twice = await assertProblems(
      `${step("run: x ${{ secrets.A }}")}---\n${step("run: ${{ secrets.B }}")}`,
      "workflow-syntax - error",
    );
    assert.deepEqual(summarise(twice), ["A (file)", "B (file)"]);
    const comment = await assertProblems("# ${{ secrets.A }}\na: [\nif: secrets.B\n", "workflow-syntax 4 error");
    assert.deepEqual(summarise(comment), ["B (file)"]);
  });

  it("what names nothing that could be a credential is not parsed, let alone judged", async () => {
    await assertProblems("");
    await assertProblems("hello\n");
    await assertProblems("on: push\njobs: [\n");
  });

  it("what is known to be a credential is never left unparsed", async () => {
    for (const name of Object.keys(documentedNames))
      assert.equal((await read(step(`run: x\nenv:\n  ${name}: x1`))).slots.length, 1, name);
    for (const [uses, { inputs = {}, federation = [] }] of Object.entries(knownActions)) {
      for (const [input, { role }] of Object.entries(inputs))
        if (role !== "none")
          assert.equal((await read(action(`${uses}@v1`, `${input}: x1`))).slots.length, 1, `${uses} ${input}`);
      for (const { by, when } of federation) {
        const given = [...by.map((input) => `${input}: x`), ...(when ? [`${when.input}: ${when.is}`] : ["z: z"])];
        const text = action(`${uses}@v1`, given.join("\n"), "permissions: write-all\n");
        assert.equal((await read(text)).uses.length, 1, uses);
      }
    }
    for (const name of Object.keys(knownCommands)) {
      const { uses, issuances, links } = await read(
        step(`run: ${name} A_B C_D --name E_F --federated-token -method=jwt`),
      );
      assert.ok(uses.length + issuances.length + links.length > 0, name);
    }
  });

  it("hostile text is refused", async () => {
    const bomb = ["token: &t x", "a0: &a0 [x, x, x, x, x, x, x, x, x, x]"];
    for (let level = 1; level < 9; level += 1)
      bomb.push(
        `a${level}: &a${level} [${Array<string>(10)
          .fill(`*a${level - 1}`)
          .join(", ")}]`,
      );
    const large = await read(`${bomb.join("\n")}\n`);
    assert.deepEqual(
      large.problems.map(({ severity }) => severity),
      ["error"],
    );
    await assertProblems(`token: ${"[".repeat(100_000)}`, "pipeline-too-large - error");
    await assertProblems(`token: ${"{a: ".repeat(100_000)}`, "pipeline-too-large - error");
    const huge = await assertProblems(
      `${step("run: ${{ secrets.A }}")}#${"x".repeat(1_000_000)}`,
      "pipeline-too-large - error",
    );
    assert.deepEqual(summarise(huge), ["A (file)"]);
  });

  it("large and odd ones are read", async () => {
    const keys = Array.from({ length: 20_000 }, (_, index) => `  K${index}: v`).join("\n");
    assert.equal((await read(step("run: ${{ secrets.A }}", `env:\n${keys}\n`))).uses.length, 1);
    assert.equal((await read(step(`run: ${"${{ secrets.A }} ".repeat(2_000)}`))).uses.length, 2_000);
    assert.equal((await read(step(`run: ${"${{ secrets[ ".repeat(20_000)}`))).problems.length, 1);
    const aliased = `${step("run: ${{ secrets.A }}", `x: &x 1\ny: [${"*x, ".repeat(20_000)}]\n`)}`;
    assert.equal((await read(aliased)).uses.length, 1);
    const anchored = "on: push\njobs:\n  a: &a\n    runs-on: x\n    steps:\n      - run: ${{ secrets.A }}\n  b: *a\n";
    const { uses, links } = await read(anchored);
    assert.equal(uses.length, 1);
    assert.deepEqual(
      links.map(({ to }) => to.id),
      [`${path}#a`, `${path}#b`],
    );
  });
});

describe("github-actions: actions", () => {
  async function readAction(text: string): Promise<PipelineReading> {
    const system = pipelineSystemFor("action.yml");
    assert.ok(system);
    return system.read({ path: "action.yml", text });
  }

  it("reads the steps of a composite action", async () => {
    const { uses, slots, problems } = await readAction(
      [
        "name: Deploy",
        "description: Deploys",
        "inputs:",
        "  token: { description: A token, default: '${{ github.token }}' }",
        "runs:",
        "  using: composite",
        "  steps:",
        "    - uses: aws-actions/configure-aws-credentials@v4",
        "      with: { role-to-assume: 'arn:aws:iam::123456789012:role/deploy', aws-region: eu-west-1 }",
        "    - run: ./deploy",
        "      shell: bash",
        "      env: { PASSWORD: hunter2 }",
        "",
      ].join("\n"),
    );
    assert.deepEqual(
      uses.map(({ name, form, at }) => `${name} ${form} ${at.step ?? "-"}`),
      ["GITHUB_TOKEN federated -", "deploy federated 1"],
    );
    assert.deepEqual(
      slots.map(({ name }) => name),
      ["PASSWORD"],
    );
    assert.deepEqual(problems, []);
  });

  it("leaves other tools' action files alone", async () => {
    assert.deepEqual((await readAction("token: 1\n")).problems, []);
    assert.deepEqual(
      (await readAction("token: [\n")).problems.map(({ severity }) => severity),
      ["warning"],
    );
  });
});

describe("pipelineSystemFor", () => {
  it("decides by the path", () => {
    const of = (name: string): string | undefined => pipelineSystemFor(name)?.id;
    assert.equal(of(".github/workflows/a.yml"), "github-actions");
    assert.equal(of(".github/workflows/a.yaml"), "github-actions");
    assert.equal(of(".github/workflows/sub/a.yml"), "manifests");
    assert.equal(of("x/.github/workflows/a.yml"), "manifests");
    assert.equal(of(".github/dependabot.yml"), "manifests");
    assert.equal(of("action.yml"), "github-actions");
    assert.equal(of("tools/deploy/action.yaml"), "github-actions");
    assert.equal(of("reaction.yml"), "manifests");
    assert.equal(of("src/a.ts"), undefined);
  });
});
