import assert from "node:assert/strict";
import { openImports } from "../../shared/imports/open.ts";
import { copyPath, digestOf, parseRecord, recordPath, renderRecord } from "../../shared/imports/record.ts";
import type { Import, PinnedCopy } from "../../shared/model/import.ts";
import { importSourceText, parseImportSource } from "../../shared/text/import-source.ts";
import { today } from "../builders.ts";

const commit = "3f2c".repeat(10);
const text = "apiVersion: keyholder/v1\nkind: IdentityRegister\n";
const place = { path: ".keyholder/register.yml", line: 4, column: 5 };
const pinned: Import = { repo: "acme/iam", path: "register/org.yml", ref: commit, place };
const branch: Import = { ...pinned, ref: "main", maxAgeDays: 7 };

const copyOf = ({ repo, path, ref }: Import, changes: Partial<PinnedCopy> = {}): PinnedCopy => ({
  repo,
  path,
  ref,
  commit,
  sha256: digestOf(text),
  fetched: "2026-11-20",
  ...changes,
});

const file = copyPath(pinned);
const filesOf = (copies: readonly PinnedCopy[], more: Readonly<Record<string, string>> = {}) => ({
  [recordPath]: renderRecord(copies),
  [file]: text,
  ...more,
});

async function assertOpened(
  imports: readonly Import[],
  files: Readonly<Record<string, string>>,
  ...expected: readonly string[]
): Promise<void> {
  const { files: opened, problems } = await openImports(imports, async (path) => files[path], today);
  const told = problems.map(({ code, path, line, severity }) => `${severity} ${path}:${line} ${code}`);
  assert.deepEqual([...opened.map(({ path }) => path), ...told], expected);
}

const fault = (code: string): string => `error .keyholder/register.yml:4 ${code}`;

describe("copies of what is imported", () => {
  it("count as they were fetched", async () => {
    await assertOpened([pinned], filesOf([copyOf(pinned)]), file);
    await assertOpened([{ ...pinned, sha256: digestOf(text) }], filesOf([copyOf(pinned)]), file);
    await assertOpened([branch], filesOf([copyOf(branch)]), file);
    assert.equal(file, ".keyholder/imports/acme/iam/register/org.yml");
  });

  it("are missing without a copy, a record, or the ref that is asked for", async () => {
    await assertOpened([pinned], {}, fault("import-missing"));
    await assertOpened([pinned], { [file]: text }, fault("import-missing"));
    await assertOpened([pinned], { [recordPath]: renderRecord([copyOf(pinned)]) }, fault("import-missing"));
    await assertOpened([pinned], filesOf([copyOf(branch)]), fault("import-missing"));
  });

  it("do not count where anything of them was changed", async () => {
    await assertOpened([pinned], filesOf([copyOf(pinned)], { [file]: `${text}# mine\n` }), fault("import-changed"));
    await assertOpened([pinned], filesOf([copyOf(pinned, { commit: "0".repeat(40) })]), fault("import-changed"));
    await assertOpened(
      [{ ...pinned, sha256: "0".repeat(64) }],
      filesOf([copyOf(pinned)]),
      fault("import-not-as-pinned"),
    );
  });

  it("are stale after maxAge, and dated in the future, and still count", async () => {
    await assertOpened([branch], filesOf([copyOf(branch, { fetched: "2026-11-15" })]), file);
    await assertOpened([branch], filesOf([copyOf(branch, { fetched: "2026-11-14" })]), file, fault("import-stale"));
    await assertOpened([branch], filesOf([copyOf(branch, { fetched: "2027-11-14" })]), file, fault("import-stale"));
    const { maxAgeDays: _, ...ageless } = branch;
    await assertOpened([ageless], filesOf([copyOf(branch)]), file, fault("import-without-age"));
  });

  it("are named at most twenty at a time", async () => {
    const many = Array.from({ length: 22 }, () => pinned);
    const { files, problems } = await openImports(many, async (path) => filesOf([copyOf(pinned)])[path], today);
    assert.deepEqual([files.length, problems.map(({ code }) => code)], [20, ["too-many-imports"]]);
  });

  it("cannot be relied on where they cannot be read", async () => {
    const { files, problems } = await openImports([pinned], async () => ({ why: "symlink" }));
    assert.deepEqual([files, problems.map(({ code }) => code)], [[], ["rules-unreadable", "rules-unreadable"]]);
  });
});

describe("the record of copies", () => {
  it("gives the same bytes for the same copies", () => {
    const copies = [copyOf(pinned), copyOf(branch), copyOf({ ...pinned, repo: "acme/a" })];
    assert.equal(renderRecord(copies), renderRecord(copies.toReversed()));
    assert.deepEqual(parseRecord({ path: recordPath, text: renderRecord(copies) }).copies.length, 3);
  });

  for (const [bad, code] of [
    ["[", "yaml-syntax"],
    ["{}", "missing-key"],
    ['{"schema":"keyholder-imports/2","copies":[]}', "not-one-of"],
    ['{"schema":"keyholder-imports/1","copies":[{"repo":"a/b"}]}', "missing-key"],
    [" ".repeat(1_000_001), "import-too-large"],
  ] as const)
    it(`names no copy when it is broken: ${bad.slice(0, 50)}`, () => {
      const { copies, problems } = parseRecord({ path: recordPath, text: bad });
      assert.deepEqual([copies, problems[0]?.code, problems[0]?.severity], [[], code, "error"]);
    });
});

describe("where a file is imported from", () => {
  for (const good of [
    "acme/iam:register/org.yml@main",
    `a-b/.github:p.yml@${commit}`,
    "a/b:.keyholder/policy.yml@release/1.2",
  ])
    it(`is ${good}`, () => {
      const source = parseImportSource(good);
      assert.equal(source && importSourceText(source), good);
    });

  for (const bad of [
    "acme/iam",
    "acme/iam:org.yml",
    "iam:org.yml@main",
    "acme/..:org.yml@main",
    "acme/iam:../org.yml@main",
    "acme/iam:a/../../org.yml@main",
    "acme/iam:a/..@main",
    "acme/iam:/etc/passwd@main",
    "acme/iam:a//b@main",
    "acme/iam:a\\b@main",
    "acme/iam:org.yml@-x",
    "acme/iam:org.yml@a..b",
    "acme/iam:org.yml@main\nx",
    "../x:org.yml@main",
  ])
    it(`is not ${JSON.stringify(bad)}`, () => assert.equal(parseImportSource(bad), undefined));
});
