import assert from "node:assert/strict";
import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { copyPath, digestOf, parseRecord, recordPath, renderRecord } from "../../shared/imports/record.ts";
import { startStandIn, type StandIn } from "../github/stand-in.ts";
import { commitAll, git, repositoryOf, temporaryFolder, writeFiles } from "../node/temporary.ts";
import { keyholder, type Answer } from "./doors.ts";

const opening = "apiVersion: keyholder/v1\nkind: IdentityRegister\n";
const organisation = (steward = "@acme/iam"): string =>
  `${opening}identities: [ { id: npm, owners: { business: "@dana", steward: "${steward}" }, credentials: [ { match: { names: [NPM_TOKEN], repos: ["acme/*"] } } ] } ]\n`;
const strict = "apiVersion: keyholder/v1\nkind: Policy\nlifetime: { maxTtl: 30d }\n";

const copy = copyPath({ repo: "acme/iam", path: "register/org.yml" });
const policyCopy = copyPath({ repo: "acme/iam", path: "policy.yml" });
const read = (folder: string, path: string): string => readFileSync(join(folder, path), "utf8");
const recordOf = (folder: string) => parseRecord({ path: recordPath, text: read(folder, recordPath) });

describe("keyholder register sync", () => {
  let github: StandIn;
  let source: string;
  before(async () => {
    github = await startStandIn();
  });
  beforeEach(() => {
    source = repositoryOf({ "register/org.yml": organisation(), "policy.yml": strict, "logo.png": "\0\u0001\0" });
    commitAll(source);
    github.reset({ folder: source });
  });
  afterEach(() => assert.deepEqual(github.broken, []));
  after(() => github.close());

  const sync = (folder: string, env: Readonly<Record<string, string>> = { GITHUB_TOKEN: "t" }): Promise<Answer> =>
    keyholder(folder, ["register", "sync"], { env: { ...env, GITHUB_API_URL: github.url } });
  const head = (): string => git(source, "rev-parse", "HEAD").trim();

  function importing(entry: string, more: Readonly<Record<string, string>> = {}): string {
    const folder = repositoryOf({ ".keyholder/register.yml": `${opening}imports: [ ${entry} ]\n`, ...more });
    git(folder, "remote", "add", "origin", "https://github.com/acme/shop.git");
    return folder;
  }
  const branch = "{ repo: acme/iam, path: register/org.yml, ref: main, maxAge: 7d }";
  const extending = {
    ".keyholder/policy.yml":
      "apiVersion: keyholder/v1\nkind: Policy\nextends: [ { repo: acme/iam, path: policy.yml, ref: main, maxAge: 7d } ]\n",
  };

  it("copies what is imported and extended, after which a scan has nothing against the copies", async () => {
    const folder = importing(branch, extending);
    const answer = await sync(folder);
    assert.equal(answer.code, 0, answer.err);
    assert.match(answer.out, /^acme\/iam:register\/org.yml@main copied, at [0-9a-f]{12}\.$/m);
    assert.deepEqual([read(folder, copy), read(folder, policyCopy)], [organisation(), strict]);
    assert.deepEqual(
      recordOf(folder).copies.map(({ commit, sha256, fetched }) => [commit, sha256, fetched]),
      [strict, organisation()].map((text) => [head(), digestOf(text), "2026-11-22"]),
    );
    const { code, out } = await keyholder(folder, ["scan"]);
    assert.equal(code, 0, out);
  });

  it("changes nothing where nothing changed, and shows as a difference what did", async () => {
    const folder = importing(branch);
    await sync(folder);
    const record = read(folder, recordPath);
    assert.match((await sync(folder)).out, /is as it was/);
    assert.equal(read(folder, recordPath), record);
    writeFiles(source, { "register/org.yml": organisation("@acme/web") });
    commitAll(source);
    assert.match((await sync(folder)).out, /copied anew/);
    assert.equal(read(folder, copy), organisation("@acme/web"));
  });

  it("takes a commit at its word, and any content only as pinned", async () => {
    const pinned = `{ repo: acme/iam, path: register/org.yml, ref: "${head()}", sha256: ${digestOf(organisation())} }`;
    assert.equal((await sync(importing(pinned))).code, 0);
    assert.ok(!github.calls.includes("repos/get-commit"));
    const other = importing(pinned.replace(/sha256: \w+/, `sha256: ${"a".repeat(64)}`));
    const { code, err } = await sync(other);
    assert.equal(code, 2);
    assert.match(err, /does not have the sha256/);
    assert.equal(existsSync(join(other, copy)), false);
  });

  it("fetches what is larger than a megabyte", async () => {
    const large = `${organisation()}# ${"x".repeat(1_500_000)}\n`;
    writeFiles(source, { "register/org.yml": large });
    commitAll(source);
    const folder = importing(branch);
    assert.equal((await sync(folder)).code, 0);
    assert.equal(read(folder, copy), large);
  });

  for (const [what, entry, said] of [
    ["a branch that is not there", branch.replace("main", "gone"), "GitHub has no such thing"],
    ["a file that is not there", branch.replace("org.yml", "x.yml"), "GitHub has no such thing"],
    ["a folder", branch.replace("register/org.yml", "register"), "GitHub has no such thing"],
    ["a picture", branch.replace("register/org.yml", "logo.png"), "it is no text"],
    ["a policy for a register", branch.replace("register/org.yml", "policy.yml"), "it is no identity register"],
  ] as const)
    it(`keeps the copy that is there instead of ${what}`, async () => {
      const folder = importing(entry);
      const { code, err } = await sync(folder);
      assert.equal(code, 2);
      assert.ok(err.includes(said), err);
      assert.deepEqual(recordOf(folder).copies, []);
    });

  it("says why GitHub gives nothing, and leaves the copy alone", async () => {
    const folder = importing(branch);
    await sync(folder);
    for (const [fault, said] of [
      [{ status: 403 }, "the token may not read it"],
      [{ status: 401 }, "GitHub does not accept the token"],
      [{ status: 404 }, "GitHub has no such thing"],
    ] as const) {
      github.state.faults = [fault];
      const { code, err } = await sync(folder);
      assert.equal(code, 2);
      assert.ok(err.includes(said), err);
      assert.equal(read(folder, copy), organisation());
    }
  });

  it("takes away what nothing imports any more, and nothing else", async () => {
    const folder = importing(branch, extending);
    await sync(folder);
    writeFiles(folder, { ".keyholder/policy.yml": "apiVersion: keyholder/v1\nkind: Policy\n", "precious.yml": "x\n" });
    const { copies } = recordOf(folder);
    const hostile = { ...copies[0]!, repo: "acme/..", path: "../../precious.yml" };
    writeFiles(folder, { [recordPath]: renderRecord([...copies, hostile]) });
    assert.match((await sync(folder)).out, /policy\.yml removed/);
    assert.deepEqual([existsSync(join(folder, policyCopy)), existsSync(join(folder, "precious.yml"))], [false, true]);
    assert.equal(recordOf(folder).copies.length, 1);
  });

  it("follows no link out of the repository", async () => {
    const outside = temporaryFolder();
    const folder = importing(branch);
    symlinkSync(outside, join(folder, ".keyholder/imports"));
    const { code, err } = await sync(folder);
    assert.equal(code, 2);
    assert.match(err, /symbolic link|symlink/);
    assert.equal(existsSync(join(outside, "acme")), false);
  });

  it("needs a token, and nothing where nothing is imported", async () => {
    assert.match((await sync(importing(branch), {})).err, /A token is needed/);
    const { code, out } = await sync(repositoryOf({ "a.txt": "a\n" }), {});
    assert.deepEqual([code, /imports anything/.test(out)], [0, true]);
  });

  it("does not choose between two refs, nor go by a broken register", async () => {
    const two = await sync(importing(`${branch}, ${branch.replace("main", "next")}`));
    assert.match(two.err, /at two different refs/);
    assert.match(
      (await sync(repositoryOf({ ".keyholder/register.yml": "- [" }))).err,
      /register\.yml:\d+ cannot be read: this is not valid YAML/,
    );
  });
});
