import assert from "node:assert/strict";
import { copyPath, digestOf, recordPath, renderRecord } from "../../shared/imports/record.ts";
import { commitAll, git, repositoryOf, writeFiles } from "../node/temporary.ts";
import { keyholder } from "./doors.ts";

const commit = "3f2c".repeat(10);
const opening = "apiVersion: keyholder/v1\nkind: IdentityRegister\n";
const organisation = (steward = "@acme/iam"): string => `${opening}identities:
  - { id: npm, owners: { business: "@dana", steward: "${steward}" }, detection: { coverage: full, sources: [log] },
      credentials: [ { type: npm-access-token, match: { names: [NPM_TOKEN], repos: ["acme/*"] }, rotation: { every: 90d }, lastRotated: 2026-11-01 } ] }
`;
const register = { repo: "acme/iam", path: "org.yml", ref: commit };
const policy = { repo: "acme/iam", path: "policy.yml", ref: commit };
const importing = `${opening}imports: [ { repo: acme/iam, path: org.yml, ref: "${commit}" } ]\n`;
const extending = `apiVersion: keyholder/v1\nkind: Policy\nextends: [ "acme/iam:policy.yml@${commit}" ]\n`;
const strict = "apiVersion: keyholder/v1\nkind: Policy\nlifetime: { maxTtl: 30d }\n";

/** What `register sync` would have written. */
function copies(texts: readonly (readonly [typeof register, string])[]): Readonly<Record<string, string>> {
  const record = texts.map(([source, text]) => ({ ...source, commit, sha256: digestOf(text), fetched: "2026-11-20" }));
  return {
    [recordPath]: renderRecord(record),
    ...Object.fromEntries(texts.map(([source, text]) => [copyPath(source), text])),
  };
}

const workflow = `on: push
jobs:
  release:
    runs-on: ubuntu-latest
    steps:
      - run: ./release
        env:
          NPM_TOKEN: \${{ secrets.NPM_TOKEN }}
`;
const base: Readonly<Record<string, string>> = {
  ".github/workflows/release.yml": workflow,
  ".github/CODEOWNERS": "/.keyholder/ @acme/security\n",
  ".keyholder/register.yml": importing,
  ...copies([[register, organisation()]]),
};

function checkout(files: Readonly<Record<string, string>>): string {
  const folder = repositoryOf(files);
  git(folder, "remote", "add", "origin", "https://github.com/acme/shop.git");
  return folder;
}

async function assertScan(folder: string, args: string, code: number, ...expected: readonly string[]): Promise<void> {
  const { code: exit, out, err } = await keyholder(folder, ["scan", ...args.split(" ").filter(Boolean)]);
  assert.equal(exit, code, out + err);
  for (const one of expected) assert.ok(out.includes(one), `${one}\n${out}`);
}

const copy = copyPath(register);

describe("a scan over imported rules", () => {
  it("knows the owners that another repository's register names", async () =>
    assertScan(checkout(base), "--verbose", 0, "business @dana, steward @acme/iam", `register ${copy}:5 by name`));

  it("says where copies are missing, changed or stale, and is not clean", async () => {
    const { [copy]: _, ...without } = base;
    await assertScan(
      checkout(without),
      "",
      1,
      ".keyholder/register.yml:3",
      "there is no copy",
      "register sync",
      "1 unowned",
    );
    await assertScan(checkout({ ...base, [copy]: organisation("@acme/web") }), "", 1, "is not as it was fetched");
    const branch = importing.replace(`"${commit}"`, "main, maxAge: 7d");
    const stale = {
      ...base,
      ".keyholder/register.yml": branch,
      ...copies([[{ ...register, ref: "main" }, organisation()]]),
    };
    await assertScan(checkout(stale), "--today 2026-11-27", 0);
    await assertScan(checkout(stale), "--today 2026-11-28", 2, "longer ago than maxAge");
  });

  it("holds the policy here to the one it extends", async () => {
    const files = {
      ...base,
      ".keyholder/policy.yml": extending,
      ...copies([
        [register, organisation()],
        [policy, strict],
      ]),
    };
    await assertScan(checkout(files), "", 1, "the 30 days that the policy allows");
    const loosening = { ...files, ".keyholder/policy.yml": `${extending}lifetime: { maxTtl: 90d }\nexclude: ["**"]\n` };
    await assertScan(checkout(loosening), "", 1, "lifetime.maxTtl does not count here", "exclude does not count here");
  });

  it("judges a change by the copies of its base, and asks for approval of new ones", async () => {
    const folder = checkout(base);
    commitAll(folder);
    writeFiles(folder, copies([[register, organisation("@acme/web")]]));
    await assertScan(folder, "--changed-since HEAD --verbose", 0, "steward @acme/iam");
    await assertScan(
      folder,
      "--changed-since HEAD --format json",
      0,
      `"path": "${copy}",\n      "approvers": [\n        "@acme/security"`,
    );
  });

  it("is told where a change breaks a copy, and what that makes worse", async () => {
    const folder = checkout(base);
    commitAll(folder);
    writeFiles(folder, { [copy]: `${organisation()}# mine\n` });
    await assertScan(folder, "--changed-since HEAD", 1, "is not as it was fetched", "1 unowned");
  });

  for (const [what, hostile] of [
    ["an alias bomb", `${opening}metadata: &a { name: x }\nidentities: ${"[".repeat(200)}`],
    ["a circle", importing],
    ["another kind of file", "kind: Policy\n"],
    ["a link in YAML", `${opening}identities: &x [ *x ]\n`],
  ] as const)
    it(`is not hurt by ${what} in the register of an organisation`, async () => {
      const files = { ...base, ...copies([[register, hostile]]) };
      await assertScan(checkout(files), "", 1, copy, "1 unowned");
    });

  it("tells in a check whose entries are imported, and does not call them unmatched", async () => {
    const { out } = await keyholder(checkout({ ...base, ".github/workflows/release.yml": "on: push\njobs: {}\n" }), [
      "register",
      "check",
    ]);
    assert.match(out, /^1 entry with 1 credential: the register is up to date\.$/m);
  });
});
