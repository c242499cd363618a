import { acmeKey } from "../../acme.ts";
import { examples } from "../../../shared/detection/providers/github.ts";

/** A made-up `github-pat-classic`. */
export const [exposed = ""] = examples()["github-pat-classic"]?.find ?? [];

export const paths = {
  codeowners: ".github/CODEOWNERS",
  register: ".keyholder/register.yml",
  policy: ".keyholder/policy.yml",
  workflow: ".github/workflows/release.yml",
  source: "src/config.ts",
  unopened: "lib/unopened.ts",
  custom: "src/deploy.txt",
} as const;

export const oddFiles = { link: "linked", large: "dump.sql" } as const;

const header = "apiVersion: keyholder/v1\nkind: IdentityRegister\nidentities:\n";

export const register = {
  empty: `${header}  []\n`,
  broken: `${header}  - { id: npm-publish, owners: { business: "@druiz" \n`,
  withNpm: `${header}  - id: npm-publish
    owners: { business: "@druiz", steward: "@acme/web" }
    credentials:
      - match: { names: [NPM_TOKEN] }
        rotation: { every: 90d }
        lastRotated: ${new Date().toISOString().slice(0, 10)}
`,
} as const;

export const source = {
  /** `«»` is where the diagnostic stands. */
  marked: `// settings\nexport const token = "«${exposed}»";\n`,
  fixed: `// settings\nexport const token = process.env.TOKEN;\n`,
} as const;

/** What the workspace holds when the editor opens it. */
export const files: Readonly<Record<string, string>> = {
  [paths.codeowners]: "/src/ @acme/web\n",
  [paths.register]: register.withNpm,
  [paths.source]: source.fixed,
  [paths.custom]: `deploy with ${acmeKey}\n`,
  [paths.unopened]: source.marked.replaceAll(/[«»]/g, ""),
  [paths.workflow]: `name: release
on: push
jobs:
  publish:
    runs-on: ubuntu-latest
    steps:
      - run: npm publish
        env:
          NODE_AUTH_TOKEN: \${{ secrets.NPM_TOKEN }}
`,
};

/** More than are scanned before somebody can say stop. */
export const manyFiles = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Array.from({ length: 20_000 }, (_, number) => [`many/${number % 100}/${number}.txt`, `line ${number}\n`]),
  );
