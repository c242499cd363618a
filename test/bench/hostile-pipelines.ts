// `node --import ./test/json-modules.mjs test/bench/hostile-pipelines.ts [--write]`: how the time that pipeline readers
// take grows with a file that is made to cost them much. Nothing here passes or fails.
import { join } from "node:path";
import { readerFor } from "../../shared/pipelines/index.ts";
import { table, writePart } from "../generated.ts";

/** Files whose readers are given what costs them most: a path, a beginning, and what is said over and over. */
const read: Readonly<Record<string, readonly [path: string, head: string, unit: string]>> = {
  "calls of a program, none of them closed": [
    "a.ts",
    'import "@pulumi/aws";\n',
    'new github.ActionsSecret("a", { secretName: "B", v: ',
  ],
  "trusts of a program": ["a.ts", 'import "@pulumi/aws";\n', 'new iam.OpenIdConnectPrincipal({ "a:sub": "b" }, '],
  "escaped quotes of a program": ["a.py", "import pulumi\n", '\\"'],
  "lines of a Pulumi project": ["Pulumi.yaml", "config:\n", "\n"],
  "steps of a workflow": [
    ".github/workflows/a.yml",
    "on: push\njobs:\n  a:\n    runs-on: a\n    steps:\n",
    "      - run: gh secret set A --body ${{ secrets.B }}\n",
  ],
  "expressions that never end": [".github/workflows/a.yml", "on: push\nrun: token ", "${{ secrets[ "],
  "documents of a pipeline": [".drone.yml", "", "---\nkind: pipeline\nname: a_token\n"],
  "resources of Terraform": ["a.tf", "", 'resource "aws_iam_access_key" "k" {\n  user = "x"\n}\n'],
  "templates of a manifest": ["a.yaml", "apiVersion: v1\nkind: Secret\n", "{{- if x }}\n"],
  "strings of a Jenkinsfile": ["Jenkinsfile", "// token\n", "sh(['"],
};
const kilobytes = [100, 200, 400, 800];
const readers: string[][] = [];
for (const [what, [path, head, unit]] of Object.entries(read)) {
  const seconds: string[] = [];
  for (const size of kilobytes) {
    const text = head + unit.repeat(Math.ceil((size * 1000) / unit.length));
    const before = process.cpuUsage();
    await readerFor(path)?.read({ path, text });
    const { user, system } = process.cpuUsage(before);
    seconds.push(((user + system) / 1e6).toFixed(2));
  }
  readers.push([what, ...seconds]);
  console.log(readers.at(-1)?.join(" "));
}
const readersTable = table(["one file of", ...kilobytes.map((size) => `${size} kB`)], readers);
if (process.argv.includes("--write")) writePart(join(import.meta.dirname, "README.md"), "readers", readersTable);
