import assert from "node:assert/strict";
import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { commitAll, repositoryOf, temporaryFolder } from "../node/temporary.ts";
import * as listings from "../register/listings.ts";
import { keyholder, type Surroundings } from "./doors.ts";

const register = ".keyholder/register.yml";
const opening = "apiVersion: keyholder/v1\nkind: IdentityRegister\n";
const npm = `${opening}identities:\n  - id: npm # ours\n    credentials: [ { match: { names: [NPM_TOKEN] } } ]\n`;

const exports = temporaryFolder();
const exported = (name: string, text: string | Buffer): string => {
  const path = join(exports, name);
  writeFileSync(path, text);
  return path;
};
const secrets = exported("secrets.json", listings.secrets);
const report = exported("report.csv", listings.credentialReport);

async function assertImport(
  folder: string,
  args: readonly string[],
  code: 0 | 2,
  expected: readonly string[],
  around: Surroundings = {},
): Promise<string> {
  const answer = await keyholder(folder, ["register", "import", ...args], around);
  const said = answer.out + answer.err;
  assert.equal(answer.code, code, said);
  for (const one of expected) assert.ok(said.includes(one), `${one}: ${said}`);
  return said;
}

const read = (folder: string): string => readFileSync(join(folder, register), "utf8");

describe("keyholder register import", () => {
  it("shows the difference and writes nothing unasked", async () => {
    const folder = repositoryOf({ [register]: npm });
    const shown = ["+++ .keyholder/register.yml", "+  - id: deploy-key", "1 entry says more", "Nothing was written"];
    await assertImport(folder, [secrets], 0, shown);
    assert.equal(read(folder), npm);
    await assertImport(folder, [secrets], 0, ["Nothing was written"], { ask: async () => "n" });
    assert.equal(read(folder), npm);
    await assertImport(folder, [secrets], 0, ["Changed"], { ask: async () => "y" });
    assert.ok(read(folder).startsWith(npm.slice(0, npm.indexOf(" } ]"))));
    await assertImport(folder, [secrets, "--yes"], 0, ["nothing new of 2 items"]);
  });

  it("takes two listings of one name in one file for one credential", async () => {
    const folder = repositoryOf({ [register]: opening });
    const listing = (day: string): string =>
      JSON.stringify({ total_count: 1, secrets: [{ name: "API_TOKEN", created_at: day, updated_at: day }] });
    const twice = exported("twice.json", `${listing("2026-11-01T00:00:00Z")}\n${listing("2026-10-01T00:00:00Z")}\n`);
    await assertImport(folder, [twice, "--yes"], 0, ["1 proposed entry", "Changed"]);
    assert.equal(read(folder).match(/API_TOKEN \]|- API_TOKEN/g)?.length, 1, read(folder));
    assert.ok(read(folder).includes("lastRotated: 2026-10-01"), read(folder));
    await assertImport(folder, [twice], 0, ["nothing new"]);
  });

  it("says so where one entry has a name twice", async () => {
    const both = "[ { id: a, match: { names: [NPM_TOKEN] } }, { id: b, match: { names: [NPM_TOKEN] } } ]";
    const folder = repositoryOf({ [register]: `${opening}identities:\n  - id: npm\n    credentials: ${both}\n` });
    await assertImport(folder, [secrets], 0, ["More than one credential of the register claims"]);
  });

  it("keeps a byte order mark", async () => {
    const folder = repositoryOf({ [register]: `\uFEFF${npm}` });
    await assertImport(folder, [secrets, "--yes"], 0, ["Changed"]);
    assert.ok(read(folder).startsWith(`\uFEFF${opening}`));
  });

  it("begins a register, and tells key ids", async () => {
    const folder = repositoryOf({ a: "" });
    const keys = exported("keys.json", listings.accessKeys);
    const said = await assertImport(folder, [report, keys, "--yes"], 0, ["1 proposed entry", "2 items left out"]);
    assert.ok(said.includes(["AKIA", "Y34FZKBOKMUTVV7A"].join("")));
    const { out } = await keyholder(folder, ["register", "list", "--format", "csv"]);
    assert.ok(out.includes("deployer,machine,proposed"), out);
    commitAll(folder);
    assert.equal((await keyholder(folder, ["scan"])).code, 0, "a key id is no secret");
  });

  it("tells what it could not read, and takes the rest", async () => {
    const folder = repositoryOf({ [register]: npm });
    const cut = exported("cut.csv", listings.credentialReport.replace(",false,N/A,false,N/A\nreader", "\nreader"));
    await assertImport(folder, [cut, secrets, "--yes"], 2, ["cut.csv:3: ", "cut off here", "Changed"]);
    await assertImport(folder, [exported("x.json", "{}")], 2, ["say with --as what it is"]);
    await assertImport(folder, [secrets, "--as", "aws"], 2, ["--as takes one of: aws-credential-report"]);
    await assertImport(folder, [join(exports, "none")], 2, ["none. Give a file that exists"]);
    await assertImport(
      folder,
      [exported("wide.csv", Buffer.from(`\uFEFF${listings.credentialReport}`, "utf16le"))],
      0,
      ["1 proposed entry"],
    );
    await assertImport(folder, [exported("bytes.csv", Buffer.from([0, 1, 2, 3, 0, 0]))], 2, ["cannot be read"]);
  });

  it("leaves a register alone that cannot be added to, or was changed meanwhile", async () => {
    await assertImport(repositoryOf({ [register]: "identities: [\n" }), [secrets, "--yes"], 2, ["cannot be added to"]);
    const linked = repositoryOf({ a: "" });
    symlinkSync(exports, join(linked, ".keyholder"));
    await assertImport(linked, [secrets, "--yes"], 2, ["cannot be added to"]);
    const folder = repositoryOf({ [register]: npm });
    const edited = `${npm}# somebody else\n`;
    const ask = async () => {
      writeFileSync(join(folder, register), edited);
      return "yes";
    };
    await assertImport(folder, [secrets], 2, ["changed meanwhile"], { ask });
    assert.equal(read(folder), edited);
  });

  it("proposes nothing where it is told so, and says how many it left out", async () => {
    const folder = repositoryOf({ [register]: npm });
    await assertImport(folder, [secrets, "--yes", "--no-propose"], 0, [
      "1 entry says more",
      "1 credential left out, which no entry knows",
    ]);
    assert.ok(!read(folder).includes("proposed"));
  });

  it("says what to do about a register that would grow too large", async () => {
    const padding = `# ${"x".repeat(9_999_000)}\n`;
    const folder = repositoryOf({ [register]: npm + padding });
    const known = ["With ", "have 10,00", "only 10,000,000 are read. Nothing was written. With --no-propose"];
    await assertImport(folder, [secrets, "--yes"], 2, known);
    assert.equal(read(folder), npm + padding);
    await assertImport(folder, [secrets, "--yes", "--no-propose"], 0, ["Changed"]);
  });

  it("prints no secret that a listing holds by mistake", async () => {
    const token = ["ghp", "_", "A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8".slice(0, 36)].join("");
    const leaky = exported("leaky.json", listings.personalAccessTokens.replace("Deploy from laptop", token));
    const folder = repositoryOf({ a: "" });
    const said = await assertImport(folder, [leaky, "--yes"], 0, ["1 proposed entry"]);
    assert.ok(!(said + read(folder)).includes(token.slice(8)));
  });
});
