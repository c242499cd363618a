import assert from "node:assert/strict";
import { audit } from "../../shared/audit.ts";
import { credentialTypes } from "../../shared/detection/providers/index.ts";
import { scan } from "../../shared/scan.ts";
import { aContext, anIdentity, type Situation } from "../builders.ts";
import { githubToken } from "../stories.ts";

const types = credentialTypes();

type Files = Readonly<Record<string, string>>;

/** Whether a rule applies to what stands in these files of one system. */
async function assertRule(rule: string, files: Files, applies: boolean, situation: Situation = {}): Promise<void> {
  const scans = await Promise.all(Object.entries(files).map(([path, text]) => scan({ path, text })));
  const { verdicts } = audit(scans, aContext({ types, ...situation }));
  assert.ok(verdicts.length > 0, JSON.stringify(files));
  const applied = verdicts.flatMap(({ reasons }) => reasons.map((reason) => reason.rule));
  assert.equal(applied.includes(rule), applies, JSON.stringify([files, applied]));
}

/** A file of each system in which two jobs, of these environments, use one stored name. */
const inTwo: Readonly<Record<string, (first: string, second: string) => Files>> = {
  "github-actions": (first, second) => ({
    ".github/workflows/a.yml": `on: push\njobs:\n${[first, second].map((one, at) => `  j${at}:\n    runs-on: x\n    environment: ${one}\n    steps:\n      - run: x \${{ secrets.DEPLOY_KEY }}\n`).join("")}`,
  }),
  "gitlab-ci": (first, second) => ({
    ".gitlab-ci.yml": [first, second]
      .map((one, at) => `j${at}:\n  environment: ${one}\n  script: deploy $DEPLOY_KEY\n`)
      .join(""),
  }),
  "azure-pipelines": (first, second) => ({
    "azure-pipelines.yml": `jobs:\n${[first, second].map((one, at) => `  - deployment: j${at}\n    environment: ${one}\n    strategy:\n      runOnce:\n        deploy:\n          steps:\n            - script: x $(deployKey)\n`).join("")}`,
  }),
  "bitbucket-pipelines": (first, second) => ({
    "bitbucket-pipelines.yml": `pipelines:\n  default:\n${[first, second].map((one, at) => `    - step:\n        name: j${at}\n        deployment: ${one}\n        script: [deploy $DEPLOY_KEY]\n`).join("")}`,
  }),
  circleci: (first, second) => ({
    ".circleci/config.yml": `version: 2.1\njobs:\n${[first, second].map((one) => `  deploy-${one}:\n    docker: [{ image: x }]\n    steps:\n      - run: deploy $DEPLOY_KEY\n`).join("")}`,
  }),
  jenkins: (first, second) => ({
    Jenkinsfile: `pipeline { agent any\n stages {\n${[first, second].map((one) => `  stage('Deploy ${one}') { steps { withCredentials([string(credentialsId: 'deploy-key', variable: 'KEY')]) { sh 'deploy' } } }\n`).join("")} }\n}\n`,
  }),
};

describe("environment-crossing over all systems", () => {
  for (const [system, filesOf] of Object.entries(inTwo))
    it(system, async () => {
      await assertRule("environment-crossing", filesOf("production", "staging"), true);
      await assertRule("environment-crossing", filesOf("production", "production"), false);
      await assertRule("environment-crossing", filesOf("qa", "staging"), false);
    });

  const stored = (environment: string): string =>
    `resource "aws_iam_access_key" "${environment}" { user = "${environment}" }
resource "github_actions_environment_secret" "${environment}" {
  environment     = "${environment}"
  secret_name     = "DEPLOY_KEY"
  plaintext_value = aws_iam_access_key.${environment}.secret
}
`;

  it("terraform", async () => {
    const workflow = inTwo["github-actions"]?.("production", "staging") ?? {};
    const rule = "environment-crossing";
    await assertRule(rule, { ...workflow, "infra/a.tf": stored("production") + stored("staging") }, false);
    const shared = stored("production").replace(/_environment_secret|^ {2}environment .*\n/gm, (part) =>
      part.startsWith("_") ? "_secret" : "",
    );
    await assertRule(rule, { ...workflow, "infra/a.tf": shared }, true);
    await assertRule(rule, { "infra/a.tf": shared }, false);
  });
});

/** A person's token of each system: a literal in its file, and a stored name of such a type. */
const token = githubToken("ghp_", "personal");
const personal: Readonly<Record<string, Files>> = {
  "github-actions": {
    ".github/workflows/a.yml": `on: push\njobs:\n  j:\n    runs-on: x\n    env: { GH_TOKEN: ${token} }\n    steps: [{ run: x }]\n`,
  },
  "gitlab-ci": { ".gitlab-ci.yml": `variables:\n  GH_TOKEN: ${token}\nj:\n  script: x\n` },
  "azure-pipelines": { "azure-pipelines.yml": `steps:\n  - script: x\n    env:\n      GH_TOKEN: ${token}\n` },
  circleci: {
    ".circleci/config.yml": `version: 2.1\njobs:\n  j:\n    docker: [{ image: x }]\n    environment: { GH_TOKEN: ${token} }\n    steps: [checkout]\n`,
  },
  agents: { ".mcp.json": JSON.stringify({ mcpServers: { github: { command: "x", env: { GITHUB_TOKEN: token } } } }) },
};

describe("personal-credential-in-automation over all systems", () => {
  const rule = "personal-credential-in-automation";
  for (const [system, files] of Object.entries(personal)) it(system, () => assertRule(rule, files, true));

  it("by the register, whatever uses it", async () => {
    const situation = (kind: "human" | "machine"): Situation => ({
      identities: [anIdentity("one", { match: { names: ["DEPLOY_KEY", "deployKey", "deploy-key"] } }, { kind })],
    });
    for (const filesOf of Object.values(inTwo)) {
      await assertRule(rule, filesOf("qa", "dev"), true, situation("human"));
      await assertRule(rule, filesOf("qa", "dev"), false, situation("machine"));
    }
  });

  it("but not in code or in the settings of tools", async () => {
    await assertRule(rule, { "src/a.ts": `const token = "${token}";\n` }, false);
    await assertRule(rule, { ".npmrc": `//npm.pkg.github.com/:_authToken=${token}\n` }, false);
  });
});

describe("shared-credential and over-privileged over all systems", () => {
  const situation = (changes: Parameters<typeof anIdentity>[2]): Situation => ({
    identities: [anIdentity("one", { match: { names: ["DEPLOY_KEY", "deployKey", "deploy-key"] } }, changes)],
  });

  it("by the register", async () => {
    for (const filesOf of Object.values(inTwo)) {
      const files = filesOf("qa", "dev");
      await assertRule("shared-credential", files, true, situation({ usedBy: ["@acme/a", "@acme/b"] }));
      await assertRule("shared-credential", files, false, situation({ usedBy: ["@acme/a"] }));
      await assertRule("over-privileged", files, true, situation({ privileges: ["iam:*"] }));
      await assertRule("over-privileged", files, false, situation({ privileges: ["ecs:UpdateService"] }));
    }
  });

  it("by a job's own permissions", async () => {
    const job = (workflow: string, own: string, use: string): Files => ({
      ".github/workflows/a.yml": `on: push\n${workflow}jobs:\n  j:\n    runs-on: x\n${own}    steps:\n      - run: x \${{ ${use} }}\n`,
    });
    const all = "permissions: write-all\n";
    await assertRule("over-privileged", job("", `    ${all}`, "github.token"), true);
    await assertRule("over-privileged", job(all, "", "secrets.GITHUB_TOKEN"), true);
    await assertRule("over-privileged", job(all, "    permissions: { contents: read }\n", "github.token"), false);
    await assertRule("over-privileged", job(all, "", "secrets.DEPLOY_KEY"), false);
  });

  it("of a literal in the files of two systems", async () => {
    const { ".gitlab-ci.yml": gitlab = "" } = personal["gitlab-ci"] ?? {};
    const { "azure-pipelines.yml": azure = "" } = personal["azure-pipelines"] ?? {};
    const both = { ".gitlab-ci.yml": gitlab, "azure-pipelines.yml": azure };
    await assertRule("shared-credential", both, true);
    await assertRule("shared-credential", { ".gitlab-ci.yml": gitlab }, false);
  });

  it("of a key that Terraform stores in two places", async () => {
    const key = `resource "aws_iam_access_key" "a" { user = "a" }\n`;
    const secret = (name: string, part: string): string =>
      `resource "github_actions_secret" "${name}" {\n  secret_name     = "${name}"\n  plaintext_value = aws_iam_access_key.a.${part}\n}\n`;
    const cluster = `resource "kubernetes_secret" "a" {\n  metadata { name = "aws" }\n  data = { key = aws_iam_access_key.a.secret }\n}\n`;
    const pair = secret("AWS_ACCESS_KEY_ID", "id") + secret("AWS_SECRET_ACCESS_KEY", "secret");
    await assertRule("shared-credential", { "a.tf": key + pair }, false);
    await assertRule("shared-credential", { "a.tf": key + pair + cluster }, true);
  });
});
