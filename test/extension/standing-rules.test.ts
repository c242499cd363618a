import assert from "node:assert/strict";
import { keepStanding } from "../../extension/standing-rules.ts";
import { readRulebook } from "../../shared/rulebook.ts";
import { types } from "../builders.ts";

const header = "apiVersion: keyholder/v1\nkind: ";
const register = `${header}IdentityRegister\nidentities: [{ id: a }]\n`;
const policy = `${header}Policy\nexclude: [a/**]\n`;
const before = { ".keyholder/register.yml": register, ".keyholder/policy.yml": policy, CODEOWNERS: "/a @dana\n" };

type Files = Readonly<Record<string, string | { readonly why: "unreadable" }>>;
const read = (files: Files) => readRulebook(async (path) => files[path], { types });

/** What stands once the files have become these, and which file is said to be as it was. */
async function assertStands(
  now: Files,
  expected: readonly [ids: string, exclude: string, owners: number],
  ...kept: string[]
) {
  const { rulebook, problems } = keepStanding(await read(now), (await read(before)).rulebook);
  const ids = rulebook.register?.register.identities.map(({ id }) => id).join(",") ?? "";
  assert.deepEqual([ids, rulebook.policy.exclude.join(","), rulebook.codeowners?.rules.length ?? 0], expected);
  assert.deepEqual(
    problems.filter(({ code }) => code === "earlier-rules-in-force").map(({ path }) => path),
    kept,
  );
}

describe("rules that stand", () => {
  it("are those of now where they can be read", () =>
    assertStands({ ...before, ".keyholder/register.yml": register.replace("id: a", "id: b") }, ["b", "a/**", 1]));
  it("are those of before where they are broken", async () => {
    await assertStands({ ...before, ".keyholder/register.yml": "a: [" }, ["a", "a/**", 1], ".keyholder/register.yml");
    await assertStands({ ...before, ".keyholder/policy.yml": "kind: [" }, ["a", "a/**", 1], ".keyholder/policy.yml");
  });
  it("are those of before where their file cannot be read", () =>
    assertStands(
      { ...before, ".keyholder/policy.yml": { why: "unreadable" } },
      ["a", "a/**", 1],
      ".keyholder/policy.yml",
    ));
  it("are gone with their file", () => assertStands({}, ["", "", 0]));
  it("are not there from the start where nothing was read before", async () => {
    const { rulebook, problems } = keepStanding(await read({ ".keyholder/register.yml": "a: [" }), undefined);
    assert.deepEqual([rulebook.register, problems.map(({ code }) => code)], [undefined, ["yaml-syntax"]]);
  });
});
