// `node --import ./test/json-modules.mjs test/bench/pipelines.ts [--write]`: what reading pipeline and infrastructure
// files costs, and what beside a bare parse by the same parsers. Nothing here passes or fails.
import { join } from "node:path";
import type { SourceFile } from "../../shared/model/source.ts";
import { loadValidator } from "../../shared/pipelines/github-actions/validate.ts";
import { pipelineSystemFor } from "../../shared/pipelines/index.ts";
import { readHcl } from "../../shared/pipelines/terraform/hcl.ts";
import { scan } from "../../shared/scan.ts";
import { parseYaml } from "../../shared/text/yaml.ts";
import { table, writePart } from "../generated.ts";

const runs = 5;

const steps = (count: number, step: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => step(index)).join("");

interface Kind {
  readonly count: number;
  readonly path: (i: number) => string;
  readonly text: (i: number) => string;
}

const workflows: Kind = {
  count: 200,
  path: (i) => `.github/workflows/w${i}.yml`,
  text: (i) =>
    `name: w${i}\non: { push: { branches: [main] } }\npermissions: { contents: read }\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v5\n` +
    steps(
      12,
      (n) =>
        `      - name: step ${n}\n        run: make target-${n}\n        env:\n          TOKEN_${n}: \${{ secrets.TOKEN_${i}_${n} }}\n`,
    ),
};

const kinds: readonly Kind[] = [
  workflows,
  {
    count: 100,
    path: (i) => `services/s${i}/.gitlab-ci.yml`,
    text: (i) =>
      `stages: [test]\n` +
      steps(
        12,
        (n) => `job-${n}:\n  stage: test\n  script:\n    - curl -H "Authorization: $TOKEN_${i}" https://acme.io/${n}\n`,
      ),
  },
  {
    count: 100,
    path: (i) => `infra/m${i}/main.tf`,
    text: (i) =>
      steps(
        12,
        (n) =>
          `resource "aws_iam_access_key" "k${n}" {\n  user = aws_iam_user.u${n}.name\n}\nresource "github_actions_secret" "s${n}" {\n  repository      = "app"\n  secret_name     = "KEY_${i}_${n}"\n  plaintext_value = aws_iam_access_key.k${n}.secret\n}\n`,
      ),
  },
  {
    count: 100,
    path: (i) => `deploy/d${i}/app.yaml`,
    text: (i) =>
      `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: app-${i} }\nspec:\n  template:\n    spec:\n      containers:\n        - name: app\n          image: acme/app\n          env:\n` +
      steps(
        12,
        (n) =>
          `            - name: VALUE_${n}\n              valueFrom: { secretKeyRef: { name: app-${i}, key: token-${n} } }\n`,
      ),
  },
];

const filesOf = ({ path, text, count }: Kind): readonly SourceFile[] =>
  Array.from({ length: count }, (_, index) => ({ path: path(index), text: text(index) }));

const files = kinds.flatMap(filesOf);

/** Milliseconds of the processor, which other programs do not add to. */
async function cost(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

// As a first run has it: nothing is loaded or compiled before.
const many = filesOf({ ...workflows, count: 1_000 });
const cold = await cost(async () => {
  for (const file of many) await scan(file);
});

const validate = await loadValidator();

async function parseBare(): Promise<void> {
  for (const file of files) {
    const root = file.path.endsWith(".tf") ? void readHcl(file.text) : parseYaml(file).root;
    if (root && file.path.startsWith(".github/")) validate.workflow(file.text, root);
  }
}

async function read(): Promise<void> {
  for (const file of files) await pipelineSystemFor(file.path)?.read(file);
}

async function scanAll(): Promise<void> {
  for (const file of files) await scan(file);
}

await parseBare();
await read();
await scanAll();
const times = { bare: [] as number[], read: [] as number[], scan: [] as number[] };
for (let run = 0; run < runs; run++) {
  times.bare.push(await cost(parseBare));
  times.read.push(await cost(read));
  times.scan.push(await cost(scanAll));
}
const [bare, reading, scanning] = [Math.min(...times.bare), Math.min(...times.read), Math.min(...times.scan)];
const beside = (part: number): string => `${Math.round(part)} ms, ${(part / bare).toFixed(2)} times`;
const measured = table(
  ["what", "processor"],
  [
    ["1,000 workflows scanned, nothing loaded before", `${(cold / 1000).toFixed(2)} s`],
    [`${files.length} files: a bare parse by the same parsers`, `${Math.round(bare)} ms`],
    [`${files.length} files read: uses, issuances, slots, links`, beside(reading)],
    [`${files.length} files scanned: read, and secrets detected`, beside(scanning)],
  ],
);
console.log(measured);
if (process.argv.includes("--write")) writePart(join(import.meta.dirname, "README.md"), "pipelines", measured);
