import assert from "node:assert/strict";
import type { PipelineReading } from "../../shared/model/scan.ts";
import { relate } from "../../shared/attribution/relate.ts";
import { pipelineSystemFor, pipelineSystems } from "../../shared/pipelines/index.ts";
import { problemSentence, problemSentences } from "../../shared/report/wording/problems.ts";
import { scan } from "../../shared/scan.ts";
import { assertRows, misclassed } from "./summarise.ts";
import type { Absent, Examples } from "./summarise.ts";

async function read(path: string, text: string): Promise<PipelineReading> {
  const system = pipelineSystemFor(path);
  assert.ok(system, path);
  return system.read({ path, text });
}

/**
 * One row a system and class: literal (slot), stored (use), issuance, federated (use), and names that are none. The
 * marked places are those that are expected, in their order.
 */
const systems: Readonly<Record<string, Examples>> = {
  "gitlab-ci": {
    path: ".gitlab-ci.yml",
    rows: [
      ["variables:\n  DB_PASSWORD: «changeme»\n  REGION: eu\n", "slot DB_PASSWORD"],
      ["variables:\n  DB_PASSWORD: { value: '«changeme»', description: x }\n", "slot DB_PASSWORD"],
      [
        "build:\n  services:\n    - name: postgres\n      variables: { POSTGRES_PASSWORD: «pw» }\n  script: x\n",
        "slot POSTGRES_PASSWORD",
      ],
      ["variables:\n  DOCKER_AUTH_CONFIG: '«{\"auths\": {}}»'\n", "slot DOCKER_AUTH_CONFIG docker-config-auth"],
      ["build:\n  script:\n    - deploy --token «$DEPLOY_TOKEN» $REGION $i\n", "stored DEPLOY_TOKEN"],
      ["build:\n  script: |\n    # $OLD_TOKEN\n    npm publish «${NPM_TOKEN}»\n", "stored NPM_TOKEN npm-token"],
      ["build:\n  script: TOKEN=$(make-one) && use $TOKEN «$OTHER_TOKEN»\n", "stored OTHER_TOKEN"],
      [
        "build:\n  script: x «$GCLOUD_SERVICE_KEY» «$AZURE_STORAGE_KEY» «$KUBE_CONFIG» $KUBECONFIG\n",
        "stored GCLOUD_SERVICE_KEY gcp-service-account-key",
        "stored AZURE_STORAGE_KEY azure-storage-account-key",
        "stored KUBE_CONFIG",
      ],
      ["build:\n  rules:\n    - if: «$DEPLOY_KEY» != null\n  script: x\n", "stored DEPLOY_KEY"],
      [
        "build:\n  variables:\n    PGPASSWORD: ««$PROD_DB»»\n  script: psql $PGPASSWORD\n",
        "stored PROD_DB",
        "slot PGPASSWORD",
      ],
      [
        "build:\n  variables:\n    AWS_ACCESS_KEY_ID: «$ID»\n    AWS_SECRET_ACCESS_KEY: ««$KEY»»\n",
        "slot AWS_ACCESS_KEY_ID aws-access-key",
        "stored KEY aws-access-key key-id secret",
        "slot AWS_SECRET_ACCESS_KEY aws-access-key",
      ],
      [
        "build:\n  secrets:\n    «DB_PASSWORD»: { vault: a/b/c@d }\n  script: psql «$DB_PASSWORD»\n",
        "stored DB_PASSWORD in vault",
        "stored DB_PASSWORD in vault",
      ],
      [
        "build:\n  id_tokens:\n    «AWS_TOKEN»: { aud: https://sts.amazonaws.com }\n  script: x $AWS_TOKEN\n",
        "federated AWS_TOKEN oidc-federation at aws",
      ],
      [
        "build:\n  id_tokens:\n    «VAULT_ID_TOKEN»: { aud: https://vault.example.com }\n  secrets:\n    «DB»: { vault: a/b@c, token: $VAULT_ID_TOKEN }\n",
        "federated VAULT_ID_TOKEN oidc-federation at vault",
        "federated DB oidc-federation at vault",
      ],
      [
        "build:\n  script: docker login -p «$CI_JOB_TOKEN» $CI_REGISTRY\n",
        "federated CI_JOB_TOKEN gitlab-job-token at gitlab",
      ],
      ["build:\n  script: docker login -u $CI_DEPLOY_USER -p «$CI_DEPLOY_PASSWORD»\n", "stored CI_DEPLOY_PASSWORD"],
      ["rotate:\n  script:\n    - «aws iam create-access-key --user-name x»\n", "issued aws-access-key"],
    ],
  },
  "azure-pipelines": {
    path: "azure-pipelines.yml",
    rows: [
      ["variables:\n  dbPassword: «changeme»\n  region: eu\n", "slot dbPassword"],
      [
        "variables:\n  - name: DB_PASSWORD\n    value: '«changeme»'\n  - template: azure-pipelines-x.yml\n",
        "slot DB_PASSWORD",
      ],
      ["parameters:\n  - name: apiKey\n    type: string\n    default: «abc»\n", "slot apiKey"],
      [
        "steps:\n  - task: InstallSSHKey@0\n    inputs: { sshKeySecureFile: «deploy.key» }\n",
        "stored deploy.key in secure-file",
      ],
      ["variables:\n  - group: «prod-secrets»\n", "stored * in group:prod-secrets"],
      ["steps:\n  - script: npm publish --token «$(npmToken)» $(Build.BuildId)\n", "stored npmToken"],
      [
        "steps:\n  - bash: deploy $MINE\n    env:\n      MINE: «$(deployKey)»\n      API_TOKEN: ««$(api)»»\n",
        "stored deployKey",
        "stored api",
        "slot API_TOKEN",
      ],
      [
        "steps:\n  - pwsh: x\n    env:\n      AWS_ACCESS_KEY_ID: «$(id)»\n      AWS_SECRET_ACCESS_KEY: ««$(key)»»\n",
        "slot AWS_ACCESS_KEY_ID aws-access-key",
        "stored key aws-access-key key-id secret",
        "slot AWS_SECRET_ACCESS_KEY aws-access-key",
      ],
      [
        "steps:\n  - task: AzureCLI@2\n    inputs:\n      azureSubscription: '«prod-arm»'\n      inlineScript: az group list\n",
        "stored prod-arm in service-connection",
      ],
      [
        "steps:\n  - task: AzureCLI@2\n    inputs:\n      azureSubscription: «arm»\n      addSpnToEnvironment: «true»\n      inlineScript: export ARM_OIDC_TOKEN=$idToken\n",
        "stored arm in service-connection",
        "federated idToken oidc-federation at azure",
      ],
      [
        "steps:\n  - task: AzureKeyVault@2\n    inputs:\n      azureSubscription: «arm»\n      KeyVaultName: kv\n      SecretsFilter: '«db-password»,«api-key»'\n  - script: x «$(db-password)»\n",
        "stored arm in service-connection",
        "stored db-password in key-vault:kv",
        "stored api-key in key-vault:kv",
        "stored db-password in key-vault:kv",
      ],
      [
        "resources:\n  repositories:\n    - repository: t\n      type: github\n      endpoint: «gh»\n",
        "stored gh in service-connection",
      ],
      ["steps:\n  - script: x «$(System.AccessToken)»\n", "federated System.AccessToken at azure-devops"],
      [
        "stages:\n  - stage: s\n    jobs:\n      - deployment: d\n        environment: prod.web\n        strategy:\n          runOnce:\n            deploy:\n              steps:\n                - ${{ if eq(1, 1) }}:\n                    - script: x «$(apiToken)»\n",
        "stored apiToken",
      ],
      [
        'steps:\n  - script: echo "##vso[task.setvariable variable=myToken]x"\n  - script: x $(myToken) «$(otherToken)»\n',
        "stored otherToken",
      ],
      ["steps:\n  - script: «az ad sp credential reset --id x»\n", "issued azure-entra-client-secret 365 days"],
    ],
  },
  circleci: {
    path: ".circleci/config.yml",
    rows: [
      [
        "jobs:\n  a:\n    environment: { DB_PASSWORD: «changeme», REGION: eu }\n    steps: [checkout]\n",
        "slot DB_PASSWORD",
      ],
      [
        "jobs:\n  a:\n    docker:\n      - image: x\n        auth: { username: u, password: ««$DOCKERHUB_PASSWORD»» }\n",
        "stored DOCKERHUB_PASSWORD",
        "slot password",
      ],
      [
        "jobs:\n  a:\n    docker:\n      - image: x\n        aws_auth: { aws_access_key_id: AKIA, aws_secret_access_key: ««$KEY»» }\n".replace(
          "AKIA",
          "«$ID»",
        ),
        "slot aws_access_key_id aws-access-key",
        "stored KEY aws-access-key key-id secret",
        "slot aws_secret_access_key aws-access-key",
      ],
      ["jobs:\n  a:\n    steps:\n      - run: npm publish «$NPM_TOKEN» $CIRCLE_SHA1\n", "stored NPM_TOKEN npm-token"],
      [
        "jobs:\n  a:\n    steps:\n      - run:\n          name: Publish\n          command: |\n            x «$API_TOKEN»\n",
        "stored API_TOKEN",
      ],
      [
        "jobs:\n  a:\n    steps:\n      - run: x «$API_TOKEN»\nworkflows:\n  w:\n    jobs:\n      - a: { context: «prod» }\n",
        "stored API_TOKEN in context:prod",
        "stored * in context:prod",
      ],
      [
        "workflows:\n  w:\n    jobs:\n      - slack/notify: { context: [«one», «two»], token: «MY_TOKEN» }\n",
        "stored * in context:one",
        "stored * in context:two",
        "stored MY_TOKEN",
      ],
      [
        "jobs:\n  a:\n    steps:\n      - aws-cli/setup: { aws-access-key-id: MY_ID, aws-secret-access-key: «MY_KEY» }\n",
        "stored MY_KEY aws-access-key key-id secret",
      ],
      [
        "jobs:\n  a:\n    steps:\n      - aws-cli/setup: { role_arn: «arn:aws:iam::123456789012:role/x», region: eu }\n",
        "federated x oidc-federation at aws",
      ],
      [
        "jobs:\n  a:\n    steps:\n      - run: x --token «$CIRCLE_OIDC_TOKEN_V2»\n",
        "federated CIRCLE_OIDC_TOKEN_V2 oidc-federation at circleci",
      ],
      [
        "commands:\n  c:\n    parameters:\n      token: { type: env_var_name, default: «SLACK_BOT_TOKEN» }\n    steps: [checkout]\n",
        "stored SLACK_BOT_TOKEN slack-bot-token",
      ],
      ["jobs:\n  a:\n    steps:\n      - run: «npm token create --expires 30»\n", "issued npm-token 30 days"],
    ],
  },
  "bitbucket-pipelines": {
    path: "bitbucket-pipelines.yml",
    rows: [
      [
        "definitions:\n  services:\n    db:\n      image: postgres\n      variables: { POSTGRES_PASSWORD: «pw», POSTGRES_USER: u }\n",
        "slot POSTGRES_PASSWORD",
      ],
      [
        "image:\n  name: x\n  username: $U\n  password: ««$REGISTRY_PASSWORD»»\n",
        "stored REGISTRY_PASSWORD",
        "slot password",
      ],
      [
        "pipelines:\n  default:\n    - step:\n        script:\n          - npm publish «$NPM_TOKEN»\n",
        "stored NPM_TOKEN npm-token",
      ],
      [
        "pipelines:\n  default:\n    - parallel:\n        steps:\n          - step:\n              deployment: production\n              script:\n                - pipe: atlassian/aws-s3-deploy:1.1.0\n                  variables:\n                    AWS_ACCESS_KEY_ID: «$ID»\n                    AWS_SECRET_ACCESS_KEY: ««$KEY»»\n",
        "slot AWS_ACCESS_KEY_ID aws-access-key",
        "stored KEY aws-access-key key-id secret",
        "slot AWS_SECRET_ACCESS_KEY aws-access-key",
      ],
      [
        "pipelines:\n  default:\n    - step:\n        oidc: «true»\n        script:\n          - echo «$BITBUCKET_STEP_OIDC_TOKEN» > t\n",
        "federated BITBUCKET_STEP_OIDC_TOKEN oidc-federation",
        "federated BITBUCKET_STEP_OIDC_TOKEN oidc-federation at atlassian",
      ],
      [
        "pipelines:\n  default:\n    - step:\n        script:\n          - pipe: atlassian/aws-ecr-push-image:2.4.0\n            variables: { AWS_OIDC_ROLE_ARN: «arn:aws:iam::123456789012:role/x» }\n",
        "federated x oidc-federation at aws",
      ],
      [
        "pipelines:\n  default:\n    - step:\n        script:\n          - «gcloud iam service-accounts keys create k.json»\n",
        "issued gcp-service-account-key",
      ],
    ],
  },
  buildkite: {
    path: ".buildkite/pipeline.yml",
    rows: [
      ["env:\n  DB_PASSWORD: «changeme»\nsteps:\n  - command: x $DB_PASSWORD\n", "slot DB_PASSWORD"],
      [
        "steps:\n  - label: Publish\n    command: npm publish $«$NPM_TOKEN» $BUILDKITE_BRANCH\n",
        "stored NPM_TOKEN npm-token",
      ],
      [
        "steps:\n  - command: x $API_TOKEN\n    secrets: [«API_TOKEN»]\n".replace("$API_TOKEN", "«$API_TOKEN»"),
        "stored API_TOKEN in cluster",
        "stored API_TOKEN in cluster",
      ],
      ["steps:\n  - command: x $API_TOKEN\n    secrets: { API_TOKEN: «prod_token» }\n", "stored prod_token in cluster"],
      [
        "steps:\n  - command: x\n    plugins:\n      - docker-login#v3.0.0: { username: u, password-env: «MY_REGISTRY» }\n",
        "stored MY_REGISTRY",
      ],
      [
        "steps:\n  - command: x\n    plugins:\n      - aws-assume-role-with-web-identity#v1.4.0: { role-arn: «arn:aws:iam::123456789012:role/x» }\n",
        "federated x oidc-federation at aws",
      ],
      [
        "steps:\n  - command: TOKEN=$$(«buildkite-agent oidc request-token --audience x»)\n",
        "federated buildkite-agent oidc request-token oidc-federation",
      ],
      [
        "steps:\n  - command: x --token $(«buildkite-agent secret get deploy_token»)\n",
        "stored deploy_token in cluster",
      ],
      [
        "steps:\n  - group: g\n    steps:\n      - command: «fly tokens create deploy -x 24h»\n".replace("24h", "48h"),
        "issued flyio-token 2 days",
      ],
    ],
  },
  drone: {
    path: ".drone.yml",
    rows: [
      ["kind: pipeline\nsteps:\n  - name: a\n    environment: { DB_PASSWORD: «changeme» }\n", "slot DB_PASSWORD"],
      [
        "kind: pipeline\nsteps:\n  - name: a\n    image: plugins/npm\n    settings:\n      username: u\n      token: { from_secret: «npm_token» }\n",
        "stored npm_token npm-token",
      ],
      [
        "kind: pipeline\nsteps:\n  - name: a\n    environment:\n      AWS_ACCESS_KEY_ID: { from_secret: id }\n      AWS_SECRET_ACCESS_KEY: { from_secret: «key» }\n    commands: [echo $AWS_SECRET_ACCESS_KEY]\n",
        "stored key aws-access-key key-id secret",
      ],
      ["kind: pipeline\nimage_pull_secrets: [«dockerconfig»]\n", "stored dockerconfig"],
      [
        "kind: secret\nname: «api_token»\nget: { path: secret/data/x, name: y }\n---\nkind: secret\nname: z\ndata: abc\n",
        "stored api_token in vault",
      ],
      [
        "kind: pipeline\nsteps:\n  - name: a\n    commands:\n      - «heroku authorizations:create --expires-in 864000»\n",
        "issued heroku-key 10 days",
      ],
    ],
  },
  woodpecker: {
    path: ".woodpecker/release.yaml",
    rows: [
      ["steps:\n  a:\n    environment:\n      API_TOKEN: «changeme»\n", "slot API_TOKEN"],
      [
        "steps:\n  - name: a\n    settings:\n      api_key:\n        from_secret: «github_token»\n",
        "stored github_token",
      ],
      [
        "steps:\n  a:\n    secrets: [«api_token», { source: «prod_db», target: PGPASSWORD }]\n    commands: [psql $PGPASSWORD $API_TOKEN]\n",
        "stored api_token",
        "stored prod_db",
      ],
      [
        "variables:\n  - &login { password: { from_secret: «registry_password» } }\nsteps:\n  a: { settings: { logins: [*login] } }\n  b: { settings: { logins: [*login] } }\n",
        "stored registry_password",
      ],
      [
        "steps:\n  a:\n    commands:\n      - «kubectl create token ci --duration=1h»\n",
        "federated kubectl create token k8s-sa-token-bound",
      ],
    ],
  },
  jenkins: {
    path: "Jenkinsfile",
    rows: [
      ["pipeline {\n  environment {\n    DB_PASSWORD = '«changeme»'\n    REGION = 'eu'\n  }\n}\n", "slot DB_PASSWORD"],
      ["parameters {\n  password(name: 'PW', defaultValue: '«changeme»', description: 'x')\n}\n", "slot PW"],
      [
        "environment {\n  AWS = credentials('«aws-id»')\n}\nsteps { sh 'x $AWS_PSW $REGION' }\n",
        "stored aws-id in jenkins",
      ],
      [
        "withCredentials([usernamePassword(credentialsId: '«nexus»', usernameVariable: 'U', passwordVariable: 'PASSWORD')]) {\n  sh \"x $PASSWORD\"\n}\n",
        "stored nexus in jenkins",
      ],
      [
        "withCredentials([[$class: 'AmazonWebServicesCredentialsBinding', credentialsId: '«deploy»']]) { sh 'aws s3 ls' }\n",
        "stored deploy aws-access-key in jenkins",
      ],
      [
        "// credentials('old')\nsshagent(['«key-one»', '«key-two»']) { sh 'git push' }\n",
        "stored key-one ssh-private-key in jenkins",
        "stored key-two ssh-private-key in jenkins",
      ],
      ["sshagent(credentials: [\"«key-one»\"]) { sh 'git push' }\n", "stored key-one ssh-private-key in jenkins"],
      ["agent { docker { image 'x'\n registryCredentialsId '«registry»' } }\n", "stored registry in jenkins"],
      ["docker.withRegistry('https://r', '«registry»') { x.push() }\n// token\n", "stored registry in jenkins"],
      [
        "environment {\n  AWS_ACCESS_KEY_ID = credentials('ci-id')\n  AWS_SECRET_ACCESS_KEY = credentials('«ci-key»')\n}\n",
        "stored ci-key aws-access-key in jenkins key-id secret",
      ],
      ["def id = 'git-key'\ngit credentialsId: «id», url: 'x'\n", "stored git-key in jenkins"],
      ["def id = 'a'\nid = 'b'\ngit credentialsId: «id», url: 'x'\n", "stored *dynamic* in jenkins"],
      ["git url: 'x', credentialsId: «params.which»\n", "stored *dynamic* in jenkins"],
      [
        "environment {\n  AWS = credentials(«pick»('a'))\n}\nsteps { sh 'x $AWS_PSW' }\n",
        "stored *dynamic* in jenkins",
      ],
      [
        "def credentials(id) { sshagent([«keyId»]) { sh 'x' } }\nsshagent(credentials: «ids») { sh 'x' }\n",
        "stored *dynamic* ssh-private-key in jenkins",
        "stored *dynamic* ssh-private-key in jenkins",
      ],
      ["git credentialsId: \"«${params.team}-git»\", url: 'x'\n", "stored *dynamic* in jenkins"],
      [
        "withVault([vaultSecrets: [[path: 'a', secretValues: [[envVar: '«API_TOKEN»', vaultKey: 'v']]]]]) { sh 'x «$API_TOKEN»' }\n",
        "stored API_TOKEN in vault",
        "stored API_TOKEN in vault",
      ],
      [
        'stage(\'Publish\') { steps { sh """\n  npm publish «${env.NPM_TOKEN}»\n""" } }\n',
        "stored NPM_TOKEN npm-token in jenkins",
      ],
      [
        "steps { sh '«vault write auth/jwt/login role=x»' }\n",
        "federated vault write auth/jwt/login oidc-federation at vault",
      ],
      ["stage('Rotate') { steps { sh '''\n  «aws iam create-access-key»\n''' } }\n", "issued aws-access-key"],
    ],
  },
};

const absent: Readonly<Record<string, Absent>> = {
  drone: { federated: "Drone mints no token for a run" },
  woodpecker: { issuance: "the commands are those of Drone, which shows one" },
};

/** In settings.test.ts. */
const settings = ["agents", "clients", "github-actions"];

/** In shell-scripts.test.ts. */
const scripts = ["shell"];

/** In infrastructure.test.ts. */
const infrastructure = ["terraform", "dockerfile", "compose", "pulumi", "helm", "ansible", "bicep", "manifests"];

describe("pipeline systems", () => {
  for (const [id, examples] of Object.entries(systems))
    it(`${id}: literals, stored names, issuances, federated sign-ins`, () => assertRows(id, examples));

  /** Looks at one stored name in the way of the system, in a text that is no pipeline any more. */
  const lookIn: Readonly<Record<string, string>> = {
    "azure-pipelines": "$(deployToken)",
    jenkins: "$DEPLOY_TOKEN'",
  };

  for (const [id, { path }] of Object.entries(systems))
    it(`${id}: what cannot be read is a problem, and names in it are still found`, async () => {
      const assertBroken = async (text: string, code: string): Promise<void> => {
        const { problems, uses } = await read(path, text);
        assert.deepEqual(
          problems.map((problem) => `${problem.code} ${problem.severity}`),
          [`${code} error`],
          text.slice(0, 100),
        );
        assert.ok(Object.hasOwn(problemSentences, code));
        assert.equal(uses.length, 1, text.slice(0, 100));
        assert.equal(uses[0]?.at.job, undefined);
      };
      const look = lookIn[id] ?? "${DEPLOY_TOKEN}";
      if (id === "jenkins") {
        await assertBroken(`sh '''\n ${look}`, "pipeline-syntax");
        await assertBroken(`sh '${look}\n//${"x".repeat(1_000_000)}`, "pipeline-too-large");
        return;
      }
      await assertBroken(`steps: ["${look}"\n{% if x %}`, "pipeline-syntax");
      await assertBroken(`a: &a [*a, '${look}']`, "pipeline-syntax");
      await assertBroken(`just ${look}`, "pipeline-syntax");
      await assertBroken(`'${look}': ${"[".repeat(100_000)}`, "pipeline-too-large");
      await assertBroken(`a: '${look}'\n#${"x".repeat(5_000_000)}`, "pipeline-too-large");
      const bomb = Array.from(
        { length: 6 },
        (_, level) =>
          `a${level}: &a${level} [${Array<string>(10)
            .fill(level === 0 ? "x" : `*a${level - 1}`)
            .join(", ")}]`,
      );
      await assertBroken(`${bomb.join("\n")}\nb: '${look}'\n`, "pipeline-too-large");
    });

  it("a name that one file stores is the station that another looks at", async () => {
    const rotate = await scan({
      path: "ci/rotate.gitlab-ci.yml",
      text: "rotate:\n  script:\n    - aws iam create-access-key | jq -r .x | glab variable set DEPLOY_KEY\n",
    });
    const deploy = await scan({
      path: ".gitlab-ci.yml",
      text: "deploy:\n  environment: prod\n  script: ./deploy $DEPLOY_KEY\n",
    });
    const [use] = deploy.findings;
    assert.ok(use);
    const { edges } = relate([rotate, deploy]).chainOf(use);
    assert.deepEqual(edges.map(({ from, to }) => `${from.id} > ${to.id}`).toSorted(), [
      ".gitlab-ci.yml#deploy > prod",
      "ci/rotate.gitlab-ci.yml#rotate > ci/rotate.gitlab-ci.yml#rotate/aws iam create-access-key",
      "ci/rotate.gitlab-ci.yml#rotate/aws iam create-access-key > gitlab-ci:repository/DEPLOY_KEY",
      "gitlab-ci:repository/DEPLOY_KEY > .gitlab-ci.yml#deploy",
    ]);
  });

  it("a name is a use but where a value of the file's own is sure to be there", async () => {
    const assertUses = async (path: string, text: string, ...expected: readonly string[]): Promise<void> => {
      const { uses } = await read(path, text);
      assert.deepEqual(
        [...new Set(uses.map(({ name, at }) => [name, at.job].filter(Boolean).join(" ")))],
        expected,
        text,
      );
    };
    const hide = "{ variables: { A_TOKEN: dummy }, script: 'x $A_TOKEN' }";
    const gitlab = (text: string, ...expected: readonly string[]) => assertUses(".gitlab-ci.yml", text, ...expected);
    const use = "script: 'x $A_TOKEN'";
    await gitlab(`.unit: ${hide}\na: { ${use} }\n`, "A_TOKEN a");
    await gitlab(`.unit: ${hide}\na: { extends: .unit, ${use} }\n`);
    await gitlab(`.unit: ${hide}\n.more: { extends: [.unit] }\na: { extends: .more, ${use} }\n`);
    await gitlab(`.unit: ${hide}\na: { variables: !reference [.unit, variables], ${use} }\n`);
    await gitlab(`a: ${hide}\nb: { ${use} }\n`, "A_TOKEN b");
    await gitlab(`variables: { A_TOKEN: dummy }\na: { ${use} }\n`);
    const script = (...lines: readonly string[]): string =>
      `a:\n  script:\n${lines.map((line) => `    - ${JSON.stringify(line)}\n`).join("")}`;
    await gitlab(script("A_TOKEN=$(make)", "x $A_TOKEN"));
    await gitlab(script("x $A_TOKEN", "A_TOKEN="), "A_TOKEN a");
    for (const guarded of [
      'if [ -z "$B" ]; then A_TOKEN=$C; fi',
      "if a; then if b; then c; fi; A_TOKEN=$C; fi",
      'case $B in "") A_TOKEN=$C;; esac',
      '[ -z "$B" ] && A_TOKEN=$C',
      "[[ -z $B ]] && export A_TOKEN=$C",
      'test -z "$B" && A_TOKEN=$C',
      "false || A_TOKEN=$C",
      "if (!$env:B) { $env:A_TOKEN = $C }",
      "x # A_TOKEN=",
      'A_TOKEN=$C y "$A_TOKEN"',
      "( A_TOKEN=$C )",
      "b=$(A_TOKEN=$C; y)",
      "b() { A_TOKEN=$C; }",
      "docker run -e A_TOKEN=$C b",
      "if a; then A_TOKEN=$C; elif b; then A_TOKEN=$D; fi",
    ])
      await gitlab(script(guarded, "x $A_TOKEN"), "A_TOKEN a");
    for (const sure of [
      "if a; then b; fi; A_TOKEN=$C",
      "if a; then A_TOKEN=$C; else A_TOKEN=$D; fi",
      "case $B in a) A_TOKEN=$C;; *) A_TOKEN=$D;; esac",
      "A_TOKEN=$(a) || exit 1",
    ])
      await gitlab(script(sure, "x $A_TOKEN"));
    const circle = (text: string, ...expected: readonly string[]) =>
      assertUses(".circleci/config.yml", text, ...expected);
    const executors = "executors:\n  e: { environment: { A_TOKEN: dummy } }\n";
    const steps = "steps: [{ run: x $A_TOKEN }]";
    await circle(`${executors}jobs: { a: { ${steps} } }\n`, "A_TOKEN a");
    for (const executor of ["e", "{ name: e }"])
      await circle(`${executors}jobs: { a: { executor: ${executor}, ${steps} } }\n`);
    await circle(`jobs: { a: { environment: { A_TOKEN: dummy }, ${steps} } }\n`);
    const container = "{ image: x, environment: { A_TOKEN: dummy } }";
    await circle(`jobs: { a: { docker: [${container}], ${steps} } }\n`);
    await circle(`jobs: { a: { docker: [{ image: x }, ${container}], ${steps} } }\n`, "A_TOKEN a");
    await circle(
      `executors: { e: { docker: [{ image: x }, ${container}] } }\njobs: { a: { executor: e, ${steps} } }\n`,
      "A_TOKEN a",
    );
    await circle("jobs: { a: { steps: [{ run: A_TOKEN=x }, { run: x $A_TOKEN }] } }\n", "A_TOKEN a");
    await circle("jobs: { a: { steps: [{ run: echo A_TOKEN=x >> $BASH_ENV }, { run: x $A_TOKEN }] } }\n");
    await circle(
      "jobs: { a: { steps: [{ run: { command: y $A_TOKEN, environment: { A_TOKEN: b } } }, { run: x $A_TOKEN }] } }\n",
      "A_TOKEN a",
    );
    await circle(
      `commands:\n  c: { steps: [{ run: { command: x, environment: { A_TOKEN: b } } }] }\njobs: { a: { ${steps} } }\n`,
      "A_TOKEN a",
    );
    const jenkins = (text: string, ...expected: readonly string[]) =>
      assertUses("Jenkinsfile", `pipeline {\n${text}\n}\n`, ...expected);
    const sets = "environment { A_TOKEN = 'dummy' }";
    const runs = "steps { sh 'x $A_TOKEN' }";
    const stageOf = (name: string, ...parts: readonly string[]): string =>
      `stage('${name}') {\n${parts.join("\n")}\n}\n`;
    await jenkins(`${sets}\n${stageOf("a", runs)}`);
    await jenkins(`${stageOf("a", runs)}${sets}`, "A_TOKEN a");
    await jenkins(`${stageOf("a", sets, runs)}${stageOf("b", runs)}`, "A_TOKEN b");
    await jenkins(stageOf("a", sets, stageOf("b", runs)));
    await jenkins(`${stageOf("a", stageOf("b", sets))}post { always { ${runs} } }`, "A_TOKEN");
    await jenkins(
      `${stageOf("a", "environment { A_TOKEN = credentials('one') }", runs)}${stageOf("b", runs)}`,
      "one a",
      "A_TOKEN b",
    );
    const binds = "withCredentials([string(credentialsId: 'one', variable: 'A_TOKEN')])";
    await jenkins(stageOf("a", `steps { ${binds} {\nsh 'x $A_TOKEN'\n} }`), "one a");
    await jenkins(stageOf("a", `steps { ${binds} { sh 'y' }\nsh 'x $A_TOKEN' }`), "one a", "A_TOKEN a");
    await jenkins(stageOf("a", "steps { script { env.A_TOKEN = b() } }", runs));
    await jenkins(stageOf("a", runs, "steps { script { env.A_TOKEN = b() } }"), "A_TOKEN a");
    const azure = (text: string, ...expected: readonly string[]) =>
      assertUses("azure-pipelines.yml", text, ...expected);
    const stage = (name: string, rest: string): string =>
      `  - stage: ${name}\n    ${rest}\n    jobs: [{ job: a, steps: [{ script: x $(aToken) }] }]\n`;
    const variables = "variables: { aToken: dummy }";
    await azure(`stages:\n${stage("one", variables)}${stage("two", "")}`, "aToken two.a");
    await azure(`${variables}\nstages:\n${stage("one", "")}`);
    await azure("steps: [{ script: aToken=b; x $(aToken) }]\n", "aToken");
    await azure(
      "steps: [{ script: x $(aToken) }, { script: echo '##vso[task.setvariable variable=aToken]b' }]\n",
      "aToken",
    );
  });

  /** Which jobs get A_TOKEN, by their names. */
  async function assertTakers(path: string, text: string, ...expected: readonly string[]): Promise<void> {
    const { links, uses, slots, issuances } = await read(path, text);
    const taking = links.filter(({ from, to }) => from.id.endsWith("/A_TOKEN") && to.kind === "job");
    assert.deepEqual(taking.map(({ to }) => to.id.slice(path.length + 1)).toSorted(), expected, text);
    for (const { at } of [...uses, ...slots, ...issuances]) assert.ok(!Object.hasOwn(at ?? {}, "part"), text);
  }

  it("a name outside of a job goes to those jobs that get it: GitHub", async () => {
    const github = (text: string, ...expected: readonly string[]) =>
      assertTakers(".github/workflows/a.yml", text, ...expected);
    const env = "on: push\nenv: { A_TOKEN: '${{ secrets.A_TOKEN }}' }\n";
    const [calls, runs] = ["{ uses: ./.github/workflows/b.yml }", "{ runs-on: x, steps: [{ run: x }] }"];
    await github(`${env}jobs: { a: ${calls}, b: ${runs}, c: ${runs} }\n`, "b", "c");
    await github(`${env}jobs: { a: ${calls} }\n`);
  });

  it("a name outside of a job goes to those jobs that get it: GitLab", async () => {
    const gitlab = (text: string, ...expected: readonly string[]) => assertTakers(".gitlab-ci.yml", text, ...expected);
    const hidden = ".h: { script: 'x $A_TOKEN' }\n";
    const other = "z: { script: x }\n";
    await gitlab(`${hidden}${other}a: { extends: .h }\n`, "a");
    await gitlab(`${hidden}${other}.i: { extends: .h }\na: { extends: [.i] }\n`, "a");
    await gitlab(`${hidden}${other}a: { extends: .h, script: y }\n`);
    await gitlab(`${hidden}${other}b: { extends: .h }\na: { extends: .h, script: y }\n`, "b");
    await gitlab(`${hidden}.i: { script: y }\na: { extends: [.h, .i] }\nb: { extends: [.i, .h] }\n`, "b");
    await gitlab(`${hidden}${other}a: { script: [y, !reference [.h, script]] }\n`, "a");
    await gitlab(`${hidden}${other}b: { extends: .h }\na: { script: !reference [.h, before_script] }\n`, "b");
    await gitlab(`.v: { variables: { B: $A_TOKEN } }\n${other}a: { variables: !reference [.v, variables] }\n`, "a");
    await gitlab(`.v: { image: x:$A_TOKEN }\n${other}a: { extends: .v, image: y }\n`, "a");
    await gitlab(`.h: &h { script: 'x $A_TOKEN' }\n${other}a: { <<: *h }\nb: { extends: .h }\n`, "a", "b");
    await gitlab(`b: { script: 'x $A_TOKEN' }\n${other}a: { extends: b }\n`, "a", "b");
    await gitlab(`${hidden}${other}`, "z");
    await gitlab(`${hidden}${other}a: { extends: .h }\nb: { extends: .elsewhere }\n`, "a", "b");
    await gitlab(`${hidden}${other}a: { extends: .h }\nb: { script: !reference [.elsewhere, script] }\n`, "a", "b");
    const before = "before_script: ['x $A_TOKEN']";
    for (const given of [before, `default: { ${before} }`]) {
      await gitlab(`${given}\n${other}a: { script: y }\nb: { before_script: [y] }\n`, "a", "z");
      await gitlab(`${given}\n${other}.h: { before_script: [] }\na: { extends: .h }\n`, "z");
      await gitlab(`${given}\n${other}a: { inherit: { default: false } }\n`, "z");
      await gitlab(
        `${given}\n${other}a: { inherit: { default: [image] } }\nb: { inherit: { default: [before_script] } }`,
        "b",
        "z",
      );
    }
    await gitlab(
      `default: { before_script: [!reference [.h, script]] }\n${hidden}${other}a: { before_script: y }\n`,
      "z",
    );
    const variables = "variables: { B_TOKEN: $A_TOKEN }\n";
    await gitlab(`${variables}${other}.i: { inherit: { variables: false } }\na: { extends: .i }\n`, "z");
    await gitlab(`${variables}a: { inherit: { default: false } }\n`, "a");
  });

  it("a job of GitLab has the environment of what it extends", async () => {
    const base = ".b: { environment: staging }\n.c: { extends: .b }\n";
    const environments = async (job: string): Promise<readonly string[]> =>
      (await read(".gitlab-ci.yml", `# token\n${base}a: { ${job} }\n`)).links.map(({ to }) => to.id);
    assert.deepEqual(await environments("extends: .c"), ["staging"]);
    assert.deepEqual(await environments("extends: .c, environment: { name: production }"), ["production"]);
    assert.deepEqual(await environments("script: [!reference [.b, script]]"), []);
  });

  it("a name outside of a job goes to those jobs that get it: Azure", async () => {
    const azure = (text: string, ...expected: readonly string[]) =>
      assertTakers("azure-pipelines.yml", text, ...expected);
    const variables = "variables: { b: $(A_TOKEN) }";
    const stage = (name: string, job: string, rest = ""): string =>
      `  - stage: ${name}\n    ${rest}\n    jobs: [{ job: ${job}, steps: [{ script: x }] }]\n`;
    await azure(`stages:\n${stage("one", "a", variables)}${stage("two", "b")}`, "a");
    await azure(`${variables}\nstages:\n${stage("one", "a")}${stage("two", "b")}`, "a", "b");
    await azure(`stages:\n  - stage: one\n    ${variables}\n    jobs: [{ template: a.yml }]\n${stage("two", "b")}`);
    await azure(
      `stages:\n  - \${{ if x }}:\n    ${stage("one", "a", variables).replaceAll("\n", "\n    ")}\n${stage("two", "b")}`,
      "a",
    );
    const both = stage("one", "a", variables) + stage("two", "a");
    await azure(`stages:\n${both}${stage("three", "b")}`, "one.a");
  });

  it("a name outside of a job goes to those jobs that get it: CircleCI", async () => {
    const circle = (text: string, ...expected: readonly string[]) =>
      assertTakers(".circleci/config.yml", text, ...expected);
    const command = "commands:\n  c: { steps: [{ run: x $A_TOKEN }] }\n";
    const [plain, steps] = ["z: { steps: [{ run: c }] }", "steps: [c]"];
    await circle(`${command}jobs: { ${plain}, a: { ${steps} } }\n`, "a");
    await circle(`${command}jobs: { ${plain}, a: { steps: [checkout, { c: { p: 1 } }] } }\n`, "a");
    await circle(`${command}jobs: { ${plain}, a: { steps: [{ when: { condition: x, ${steps} } }] } }\n`, "a");
    await circle(`${command}  d: { ${steps} }\njobs: { ${plain}, a: { steps: [d] } }\n`, "a");
    await circle(`${command}jobs: { ${plain} }\n`, "z");
    await circle(`${command}jobs: { ${plain} }\nworkflows: { w: { jobs: [z, o/p: { pre-${steps} }] } }\n`, "o/p");
    const executors =
      "executors:\n  e: { docker: [{ image: x, auth: { username: u, password: $A_TOKEN } }] }\n  f: {}\n";
    await circle(
      `${executors}jobs: { ${plain}, a: { executor: e }, b: { executor: { name: e } }, f: { executor: f } }\n`,
      "a",
      "b",
    );
    const computed = "a: { parameters: { p: { type: executor } }, executor: << parameters.p >> }";
    await circle(`${executors}jobs: { ${plain}, ${computed} }\nworkflows: { w: { jobs: [a: { p: e }] } }\n`, "a");
    await circle(
      `${executors}jobs: { ${plain}, a: { executor: << pipeline.parameters.p >> }, b: { executor: e } }\n`,
      "a",
      "b",
    );
    await circle(
      `orbs:\n  o: { jobs: { b: { steps: [{ run: x $A_TOKEN }] } } }\njobs: { ${plain}, a: { ${steps} } }\n`,
      "a",
      "z",
    );
  });

  it("a name outside of a job goes to those jobs that get it: Compose", async () => {
    const composed = (services: string, ...expected: readonly string[]) =>
      assertTakers(
        "compose.yml",
        `services: { z: { image: x }, ${services} }\nsecrets: { s: { environment: A_TOKEN } }\n`,
        ...expected,
      );
    await composed("a: { secrets: [s] }, b: { secrets: [t] }", "a");
    await composed("a: { secrets: [{ source: s, target: t }] }", "a");
    await composed("a: { build: { secrets: [s] } }", "a");
    await composed("a: { secrets: [s] }, b: { extends: a }, c: { extends: { service: b } }", "a", "b", "c");
    await composed("a: { secrets: [s] }, b: { extends: { service: a, file: b.yml } }", "a", "b");
    await composed("a: { image: x }", "a", "z");
  });

  it("a name outside of a job goes to those jobs that get it: Bitbucket, Drone", async () => {
    const step = (name: string, rest: string): string => `    - step: { name: ${name}, script: [x], ${rest} }\n`;
    const services =
      "definitions:\n  services: { db: { variables: { P_TOKEN: $A_TOKEN } }, q: {} }\npipelines:\n  default:\n";
    const bitbucket = (text: string, ...expected: readonly string[]) =>
      assertTakers("bitbucket-pipelines.yml", `${services}${text}`, ...expected);
    await bitbucket(step("a", "services: [docker, db]") + step("b", "services: [q]") + step("c", "max-time: 1"), "a");
    await bitbucket(step("a", "services: [q]"), "a");
    const secrets = (rest: string): string => `kind: pipeline\nsteps: [{ name: ${rest} }]\n`;
    const pulls = "image_pull_secrets: [A_TOKEN]\n";
    await assertTakers(".drone.yml", `${secrets("a")}${pulls}---\n${secrets("b")}`, "a");
    await assertTakers(
      ".drone.yml",
      `${secrets("a")}---\nkind: secret\nname: A_TOKEN\nget: { path: a, name: b }\n`,
      "a",
    );
  });

  it("hostile parts cost no more than their number", async () => {
    const many = Array.from({ length: 300 }, (_, index) => index);
    const before = performance.now();
    const hidden = many.map(
      (index) =>
        `.h${index}: { extends: [${many
          .slice(0, 100)
          .map((other) => `.h${(index * 7 + other) % 300}`)
          .join(", ")}], script: x $A_TOKEN }\n`,
    );
    await read(
      ".gitlab-ci.yml",
      `${hidden.join("")}${many.map((index) => `j${index}: { extends: .h${index} }\n`).join("")}`,
    );
    const commands = many.map(
      (index) =>
        `  c${index}: { steps: [${many
          .slice(0, 100)
          .map((other) => `c${(index * 7 + other) % 300}`)
          .join(", ")}, { run: x $A_TOKEN }] }\n`,
    );
    await read(
      ".circleci/config.yml",
      `commands:\n${commands.join("")}jobs:\n${many.map((index) => `  j${index}: { steps: [c${index}] }\n`).join("")}`,
    );
    const references = many.map((index) => `!reference [.r${index}, script]`).join(", ");
    await read(
      ".gitlab-ci.yml",
      `# token\n.b: { script: [${references}] }\n${many.map((index) => `.r${index}: { extends: .b }\nj${index}: { extends: .b }\n`).join("")}`,
    );
    const secrets = many
      .slice(0, 90)
      .map((index) => `s${index}_token`)
      .join(", ");
    await read(
      "compose.yml",
      `services:\n  b: { secrets: [${secrets}] }\n${many.map((index) => `  a${index}: { extends: ${index === 0 ? "b" : `a${index - 1}`} }\n`).join("")}`,
    );
    assert.ok(performance.now() - before < 5_000, String(performance.now() - before));
  });

  /** `code line` of what is said of a file. */
  async function assertUnread(path: string, text: string, ...expected: readonly string[]): Promise<void> {
    const { problems } = await read(path, text);
    for (const { severity, code } of problems) assert.equal(severity, "warning", code);
    assert.deepEqual(
      problems.map(({ code, line }) => `${code} ${line}`),
      expected,
      text,
    );
    for (const problem of problems) assert.doesNotMatch(problemSentence(problem), /undefined/);
  }

  it("an include that is not read is told: GitLab", async () => {
    const gitlab = (include: string, ...expected: readonly string[]) =>
      assertUnread(".gitlab-ci.yml", `include:\n${include}\n`, ...expected);
    await gitlab("  - project: a/b\n    file: c.yml", "include-elsewhere 2");
    await gitlab("  - https://example.com/a.yml", "include-elsewhere 2");
    await gitlab("  - local: .gitlab/ci/a.yml\n  - template: Auto-DevOps.gitlab-ci.yml\n  - /ci/a.gitlab-ci.yml");
    await gitlab("  - local: .gitlab/ci/*.yml\n  - local: /ci/build.yml\n  - local: ci/test.yml", "include-unknown 3");
    await gitlab("  - ci/build.yml\n  - component: a/b@1", "include-unknown 2", "include-elsewhere 3");
    await gitlab("  local: ci/*.yml", "include-unknown 2");
    await assertUnread(".gitlab-ci.yml", "include: ci/build.yml\n", "include-unknown 1");
    await assertUnread(".gitlab-ci.yml", "a:\n  trigger:\n    include: ci/child.yml\n", "include-unknown 3");
    await assertUnread(".gitlab-ci.yml", "a:\n  trigger:\n    include:\n      - local: child.gitlab-ci.yml\n");
    await assertUnread(".gitlab-ci.yml", "a:\n  trigger:\n    include:\n      - { artifact: a.yml, job: b }\n");
  });

  it("an include that is not read is told: Azure", async () => {
    const azure = (text: string, ...expected: readonly string[]) =>
      assertUnread("build/azure-pipelines.yml", text, ...expected);
    await azure("steps:\n  - template: steps/a.yml\n  - template: b.yml\n", "include-unknown 2");
    await azure("jobs:\n  - template: steps/a.yml@self\n", "include-unknown 2");
    await azure("extends:\n  template: a.yml@shared\n", "include-elsewhere 2");
    await azure("variables:\n  - name: a\n    value: b\n  - template: a.yml\n", "include-unknown 4");
    await azure("stages:\n  - ${{ if x }}:\n      - template: ${{ parameters.stage }}.yml\n", "include-unknown 3");
    await azure("steps:\n  - template: azure-pipelines-steps.yml\n");
    await azure("steps:\n  - template: /.azure-pipelines/steps/a.yml\n");
    await azure("steps:\n  - template: ../.azure-pipelines/./a.yml\n  - template: ../../.ado/a.yml\n");
    await azure("steps:\n  - task: A@1\n    inputs: { template: a.yml }\n");
    await assertUnread(".azure-pipelines/main.yml", "steps:\n  - template: steps/a.yml\n");
    await assertUnread(".azure-pipelines/main.yml", "steps:\n  - template: ../steps/a.yml\n", "include-unknown 2");
  });

  it("names of users, regions and roles are counted, not used", async () => {
    const plain = async (path: string, text: string): Promise<readonly string[]> => {
      const { uses, notCredentials } = await read(path, text);
      assert.deepEqual(uses, []);
      return notCredentials;
    };
    assert.deepEqual(
      await plain(".gitlab-ci.yml", "a:\n  script: x $DOCKER_USER $AWS_REGION $CI_REGISTRY_USER # login\n"),
      ["AWS_REGION", "DOCKER_USER"],
    );
    assert.deepEqual(await plain("azure-pipelines.yml", "steps:\n  - script: login $(roleArn)\n"), ["roleArn"]);
    assert.deepEqual(
      await plain(".drone.yml", "steps:\n  - settings: { username: { from_secret: docker_username } }\n"),
      ["docker_username"],
    );
  });

  it("nothing in a file makes a reader throw", async () => {
    const texts = [
      "",
      "token",
      "\uFEFFtoken: 1",
      "token: !!binary |\n  \u0000",
      "- token\n- - token",
      "token: {a: {b: [1, null, true, {c: [}]}",
      "jobs: token\nsteps: 1\nvariables: [token, {name: 1}]\nworkflows: {a: {jobs: {b: token}}}",
      "steps: [null, 1, {secrets: token, plugins: token, env: [token], task: 1, inputs: token}]",
      "a: {secrets: {b: token}, id_tokens: {c: token}, variables: {d: {value: [token]}}, script: {e: token}}",
      "pipelines: {default: [{step: token}, {step: {script: {pipe: 1}, image: {aws: token}}}]}",
      "kind: secret\nname: {token: 1}\nget: 1",
      `token: ${"$( ` \" ' ${ ".repeat(5_000)}`,
      `stage('token') { ${"sh(['".repeat(5_000)}`,
      `)]}${"}".repeat(5_000)} token ' "`,
    ];
    const paths = [".github/workflows/a.yml", ...Object.values(systems).map(({ path }) => path)];
    for (const path of paths)
      for (const text of texts)
        for (const { code } of (await read(path, text)).problems)
          assert.ok(Object.hasOwn(problemSentences, code), code);
  });

  it("large files are read", async () => {
    const script = Array.from({ length: 5_000 }, (_, line) => `    - A${line}=1 x $B${line}_TOKEN $(y '$' | z "q")`);
    const { uses } = await read(".gitlab-ci.yml", `a:\n  script:\n${script.join("\n")}\n`);
    assert.equal(uses.length, 5_000);
  });

  it("show each class of credential, or say why there is none", () => {
    for (const [id, { rows }] of Object.entries(systems)) assert.deepEqual(misclassed(rows, absent[id]), [], id);
  });

  it("are told by the path where it is one's own", () => {
    const of = (path: string): string | undefined => pipelineSystemFor(path)?.id;
    for (const path of ["Jenkinsfile", "ci/Jenkinsfile.release", "deploy.jenkinsfile", "vars/deployTo.groovy"])
      assert.equal(of(path), "jenkins", path);
    for (const path of ["src/Vars.groovy", "vars/notes.txt", "jenkinsfiles/a.txt"])
      assert.equal(of(path), undefined, path);
  });

  it("are all shown here, but for those with a test of their own", () => {
    const own = [...settings, ...scripts, ...infrastructure];
    assert.deepEqual(
      pipelineSystems.map(({ id }) => id).filter((id) => !own.includes(id) && !Object.hasOwn(systems, id)),
      [],
    );
  });
});
