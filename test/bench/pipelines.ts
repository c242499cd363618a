// What reading pipeline and infrastructure files costs beside a bare parse by the same parsers; a part of `npm run bench`.
import type { SourceFile } from "../../shared/model/source.ts";
import { loadValidator } from "../../shared/pipelines/github-actions/validate.ts";
import { pipelineSystemFor } from "../../shared/pipelines/index.ts";
import { readHcl } from "../../shared/pipelines/terraform/hcl.ts";
import { scan } from "../../shared/scan.ts";
import { parseYaml } from "../../shared/text/yaml.ts";

const runs = 5;

const steps = (count: number, step: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => step(index)).join("");

const kinds: readonly {
  readonly count: number;
  readonly path: (i: number) => string;
  readonly text: (i: number) => string;
}[] = [
  {
    count: 200,
    path: (i) => `.github/workflows/w${i}.yml`,
    text: (i) =>
      `name: w${i}\non: { push: { branches: [main] } }\npermissions: { contents: read }\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v5\n` +
      steps(
        12,
        (n) =>
          `      - name: step ${n}\n        run: make target-${n}\n        env:\n          TOKEN_${n}: \${{ secrets.TOKEN_${i}_${n} }}\n`,
      ),
  },
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

const files: readonly SourceFile[] = kinds.flatMap(({ count, path, text }) =>
  Array.from({ length: count }, (_, index) => ({ path: path(index), text: text(index) })),
);

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

async function milliseconds(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

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
  times.bare.push(await milliseconds(parseBare));
  times.read.push(await milliseconds(read));
  times.scan.push(await milliseconds(scanAll));
}
const [bare, reading, scanning] = [median(times.bare), median(times.read), median(times.scan)];
console.log(`${files.length} pipeline and infrastructure files, warm, medians of ${runs} alternating runs`);
console.log(`bare parse by the same parsers      ${Math.round(bare)} ms`);
console.log(`read: uses, issuances, slots, links ${Math.round(reading)} ms, ${(reading / bare).toFixed(2)} times`);
console.log(`scan: read, and detect secrets      ${Math.round(scanning)} ms, ${(scanning / bare).toFixed(2)} times`);
