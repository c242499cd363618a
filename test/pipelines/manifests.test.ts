import assert from "node:assert/strict";
import { pipelineSystemFor } from "../../shared/pipelines/index.ts";
import { manifests } from "../../shared/pipelines/manifests.ts";
import { scan } from "../../shared/scan.ts";
import { blankTemplates } from "../../shared/pipelines/templates.ts";

async function assertLinks(text: string, ...expected: readonly string[]): Promise<void> {
  const { links } = await manifests.read({ path: "a.yaml", text });
  assert.deepEqual(
    links.map(({ from, to }) => `${from.id} -> ${to.id}`),
    expected,
    text,
  );
}

async function assertProblems(text: string, ...expected: readonly string[]): Promise<void> {
  const { problems } = await manifests.read({ path: "a.yaml", text });
  assert.deepEqual(
    problems.map(({ code, severity }) => `${code} ${severity}`),
    expected,
    text.slice(0, 100),
  );
}

describe("manifests", () => {
  it("say where a secret comes from and who gets it", async () => {
    await assertLinks(
      "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  envFrom:\n    - secretRef: { name: db }\n",
      "kubernetes/db -> a.yaml#Pod/web",
    );
    await assertLinks(
      "apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata: { name: db }\nspec:\n" +
        "  secretStoreRef: { name: aws }\n  data:\n    - remoteRef: { key: prod/db }\n",
      "external:aws/prod/db -> kubernetes/db",
    );
  });

  it("say where what a template issues is stored", async () => {
    await assertLinks(
      "Resources:\n  Key: { Type: AWS::IAM::AccessKey }\n  S:\n    Type: AWS::SecretsManager::Secret\n    Properties:\n" +
        "      Name: prod/key\n      SecretString: !Sub '${Key.SecretAccessKey}'\nOutputs:\n  Id: { Value: !Ref Key }\n",
      "a.yaml/Key -> aws-secrets-manager/prod/key",
      "a.yaml/Key -> a.yaml/Outputs.Id",
    );
  });

  it("say whom an identity trusts, and whether it may do everything", async () => {
    const assertAt = async (path: string, text: string, ...expected: readonly string[]): Promise<void> => {
      const reading = await pipelineSystemFor(path)?.read({ path, text });
      const found = [...(reading?.issuances ?? []), ...(reading?.uses ?? [])];
      assert.deepEqual(
        found.map(({ at }) => [at.admits, at.grants].filter(Boolean).join(" ")),
        expected,
        text,
      );
    };
    const trust = (condition: string): string =>
      `{"Statement": [{"Effect": "Allow", "Action": ["sts:AssumeRoleWithWebIdentity"], "Principal": {"Federated": "arn"}${condition}}]}`;
    const subject = (value: string): string =>
      `, "Condition": {"StringLike": {"token.actions.githubusercontent.com:sub": ${value}}}`;
    await assertAt("iam/trust-policy.json", trust(subject('"repo:acme/*"')), "repo:acme/*");
    await assertAt("iam/trust-policy.json", trust(subject('["repo:acme/app:*"]')), "");
    await assertAt("iam/trust-policy.json", trust(""), "*");
    await assertAt("iam/trust-policy.json", trust("").replace("Allow", "Deny"));
    const resource = (type: string, properties: string): string =>
      `{"Resources": {"It": {"Type": "AWS::IAM::${type}", "Properties": ${properties}}}}`;
    await assertAt(
      "cfn/a.json",
      resource("Role", `{"AssumeRolePolicyDocument": ${trust(subject('"repo:acme/*"'))}}`),
      "repo:acme/*",
    );
    await assertAt(
      "cfn/a.json",
      resource("Role", `{"AssumeRolePolicyDocument": ${trust(subject('{"Fn::Sub": "repo:${A}:*"}'))}}`),
      "",
    );
    await assertAt("cfn/a.json", resource("Role", '{"AssumeRolePolicyDocument": {"Statement": []}}'));
    const key =
      "Resources:\n  Key: { Type: AWS::IAM::AccessKey, Properties: { UserName: !Ref Ci } }\n  Ci:\n    Type: AWS::IAM::User\n    Properties:\n";
    await assertAt(
      "a.yaml",
      `${key}      ManagedPolicyArns: ["arn:aws:iam::aws:policy/AdministratorAccess"]\n`,
      "AdministratorAccess",
    );
    await assertAt("a.yaml", `${key}      ManagedPolicyArns: ["arn:aws:iam::aws:policy/ReadOnlyAccess"]\n`, "");
    await assertAt(
      "a.yaml",
      `${key}      Policies: [{ PolicyDocument: { Statement: { Effect: Allow, Action: "*", Resource: "*" } } }]\n`,
      "*",
    );
    const binding = (role: string): string =>
      `apiVersion: v1\nkind: ClusterRoleBinding\nroleRef: { name: ${role} }\nsubjects: [{ kind: ServiceAccount, name: ci }]\n---\n`;
    const token =
      "apiVersion: v1\nkind: Secret\nmetadata: { name: t, annotations: { kubernetes.io/service-account.name: ci } }\ntype: kubernetes.io/service-account-token\n";
    await assertAt("a.yaml", binding("cluster-admin") + token, "cluster-admin");
    await assertAt("a.yaml", binding("view") + token, "");
    const pod =
      "apiVersion: v1\nkind: Pod\nspec:\n  serviceAccountName: ci\n  volumes: [{ projected: { sources: [{ serviceAccountToken: { path: t } }] } }, { secret: { secretName: s } }]\n";
    await assertAt("a.yaml", binding("cluster-admin") + pod, "cluster-admin", "");
  });

  it("still names what it refers to where it cannot be read", async () => {
    const uses = async (path: string, text: string): Promise<readonly string[]> =>
      (await pipelineSystemFor(path)?.read({ path, text }))?.uses.map(({ scope, name }) => `${scope}/${name}`) ?? [];
    const broken = "apiVersion: v1\nkind: Pod\na: [\n";
    assert.deepEqual(await uses("a.yaml", `${broken}secretKeyRef:\n  key: it\n  name: db\nsecretName: tls\n`), [
      "kubernetes/db",
      "kubernetes/tls",
    ]);
    assert.deepEqual(await uses("group_vars/all.yml", "a: [ {{ lookup('env', 'API_TOKEN') }}\n"), [
      "environment/API_TOKEN",
    ]);
  });

  it("costs no more than itself where it is broken", async () => {
    const secret = "apiVersion: v1\nkind: Secret\nstringData:\n  password: hunter2\n";
    const assertSlots = async (path: string, text: string, ...expected: readonly string[]): Promise<void> => {
      const reading = await pipelineSystemFor(path)?.read({ path, text });
      assert.deepEqual(
        reading?.slots.map(({ name }) => name),
        expected,
        text,
      );
      assert.deepEqual(
        reading.problems.map(({ code, severity }) => `${code} ${severity}`),
        ["infrastructure-syntax error"],
        text,
      );
    };
    await assertSlots("a.yaml", `a: [ # token\n---\n${secret}---\nb: "key\n`, "password");
    await assertSlots("a.yaml", `${secret}  broken: [ # key\n`, "password");
    await assertSlots(
      "cfn.template.json",
      '{"Resources": {"K": {"Type": "AWS::A::B", "Properties": {"Password": "x"}}, {',
      "Password",
    );
    await assertSlots("a.tf.json", '{"provider": {"x": {"token": "hunter2"}}, "variable": {', "token");
  });

  it("may be hostile", async () => {
    const head = "apiVersion: v1\nkind: Secret\n";
    for (const text of [
      "{{".repeat(200_000),
      "{% ".repeat(200_000),
      "secretRef:\n ".repeat(50_000),
      "\n".repeat(400_000),
    ])
      assert.ok(await manifests.read({ path: "a.yaml", text: head + text }));
    const aliases = `${head}a: &a [1]\n${Array.from({ length: 30 }, (_, at) => `b${at}: &b${at} [*${at === 0 ? "a" : `b${at - 1}`}, *a]`).join("\n")}\n`;
    assert.ok(await manifests.read({ path: "a.yaml", text: aliases }));
  });

  it("may be anything else, or broken", async () => {
    await assertProblems("a: [\n");
    await assertProblems("apiVersion: v1\nkind: Pod\na: [\n", "infrastructure-syntax warning");
    await assertProblems("apiVersion: v1\nkind: Pod\ntoken: [\n", "infrastructure-syntax error");
    await assertProblems("apiVersion: v1\nkind: Pod\ntoken: [ {{ .b }}\n", "infrastructure-template warning");
    await assertProblems("apiVersion: v1\na: {{ .b }}\nkind: Pod\ntoken: [\n", "infrastructure-syntax error");
    await assertProblems(`apiVersion: v1\nkind: Pod\na: ${"[".repeat(1000)}`, "infrastructure-too-large error");
    await assertProblems("# apiVersion: v1\n");
    await assertProblems("apiVersion: v1\nkind: Pod\n{{- if .a }}\na: 1\n{{- else }}\na: 2\n{{- end }}\n");
    await assertProblems("apiVersion: v1\nkind: List\nitems: [~, 1, [], { kind: Secret, data: x, spec: [] }]\n");
  });
});

describe("tokens of a Kubernetes service account", () => {
  it("are told apart by their namespace, and where two are called the same, by their order", async () => {
    const token = (metadata: string): string =>
      `apiVersion: v1\nkind: Secret\ntype: kubernetes.io/service-account-token\nmetadata: { name: sa-token${metadata} }\n`;
    const text = ["", ", namespace: default", ", namespace: dev", ", namespace: prod"].map(token).join("---\n");
    const { issuances } = await manifests.read({ path: "a.yaml", text });
    assert.deepEqual(
      issuances.map(({ address }) => address),
      [
        "a.yaml/Secret/sa-token",
        "a.yaml/Secret/sa-token #2",
        "a.yaml/dev/Secret/sa-token",
        "a.yaml/prod/Secret/sa-token",
      ],
    );
  });
});

describe("values of a Kubernetes Secret", () => {
  it("have the same fingerprint encoded and in the open", async () => {
    const value = ["correct", "Horse", "42", "staple!"].join("-");
    const fingerprint = async (part: string, written: string): Promise<readonly string[]> => {
      const text = `apiVersion: v1\nkind: Secret\nmetadata: { name: a }\n${part}:\n  password: ${written}\n`;
      const key = { id: "k1", bytes: new Uint8Array(32).fill(7) };
      const { findings } = await scan({ path: "a.yaml", text }, { fingerprintKeys: [key] });
      return findings.map(
        ({ fingerprints: [first], start, end }) =>
          `${first} ${text.split("\n")[start.line - 1]?.slice(start.column - 1, end.column - 1) === written}`,
      );
    };
    const open = await fingerprint("stringData", value);
    assert.match(open.join("\n"), /^h1:k1:\w+ true$/);
    assert.deepEqual(await fingerprint("data", btoa(value)), open);
  });
});

describe("blankTemplates", () => {
  it("leaves every place where it was", () => {
    const text = "a: {{ .b }}\r\n  {{- if c }}\r\n{% for d in e %}{{ f }}\nx{{ y\n";
    const blanked = blankTemplates(text);
    assert.equal(blanked.length, text.length);
    assert.equal(blanked, `a: ${"\uFFFC".repeat(8)}\r\n${" ".repeat(13)}\r\n${" ".repeat(23)}\nx{{ y\n`);
  });
});
