import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { checkRegister } from "../../shared/checks/index.ts";
import type { RegisterCheck } from "../../shared/model/register-check.ts";
import { registerCheckFormats } from "../../shared/report/register-check/index.ts";
import { visible } from "../../shared/text/visible.ts";
import { aPolicy, aRegisterIndex, aUse, anIdentity, auditOf, owner } from "../builders.ts";
import { hostileTexts } from "./reports.ts";

const read = (path: string): object => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);
ajv.addSchema(read("../../shared/report/report.schema.json"));
const validate = ajv.compile(read("../../shared/report/register-check.schema.json"));
const loose = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(loose);
const validateSarif = loose.compile(read("../fixtures/sarif-2.1.0.schema.json"));

function render(id: string, check: RegisterCheck): string {
  const format = registerCheckFormats.find((one) => one.id === id);
  assert.ok(format, id);
  return format.render(check);
}

/** One entry that has ended and is still used, one that lacks everything, and what could not be read. */
function aCheck(id = "web", handle = "@acme/web", path = ".github/workflows/deploy.yml"): RegisterCheck {
  const identities = [
    anIdentity(
      id,
      { match: { names: ["DEPLOY_TOKEN"] } },
      { lifecycle: { state: "retired" }, owners: { steward: owner(handle) } },
    ),
    anIdentity("bare", { expires: "2026-11-25" }, { owners: {}, detection: { coverage: "unknown", sources: [] } }),
  ];
  const register = aRegisterIndex(identities);
  const report = auditOf([aUse({ path })], {
    identities,
    problems: [
      { code: "duplicate-id", path: ".keyholder/register.yml", line: 9, severity: "error", detail: { firstLine: 3 } },
    ],
    skipped: [
      { path: "a.bin", why: "binary" },
      { path: "b", why: "unreadable" },
    ],
  });
  return checkRegister(report, { register, policy: aPolicy(), complete: true, fingerprintKeyIds: [] });
}

describe("a check of the register, rendered", () => {
  it("is as its schema says", () => {
    validate(JSON.parse(render("json", aCheck())));
    assert.deepEqual(validate.errors, null);
    const { summary: _, ...without } = aCheck();
    assert.equal(validate(without), false);
  });

  it("is SARIF with a result for each place in the register", () => {
    const log = JSON.parse(render("sarif", aCheck()));
    validateSarif(log);
    assert.deepEqual(validateSarif.errors, null);
    const [{ tool, results, invocations }] = log.runs;
    assert.equal(results.length, aCheck().concerns.length);
    for (const { ruleId, ruleIndex } of results) assert.equal(tool.driver.rules[ruleIndex].id, ruleId);
    const prints = results.map((one: { partialFingerprints: object }) => JSON.stringify(one.partialFingerprints));
    assert.equal(new Set(prints).size, prints.length);
    assert.equal(invocations[0].executionSuccessful, false);
    assert.equal(invocations[0].toolExecutionNotifications.length, 2);
  });

  it("keeps a result's fingerprint as the days go by", () => {
    const check = aCheck();
    const later = {
      ...check,
      concerns: check.concerns.map((one) => ({
        ...one,
        detail: { ...one.detail, days: 1, day: "2027-01-01", count: 7 },
      })),
    };
    const prints = (one: RegisterCheck): readonly unknown[] =>
      JSON.parse(render("sarif", one)).runs[0].results.map(
        (result: { partialFingerprints: unknown }) => result.partialFingerprints,
      );
    assert.deepEqual(prints(later), prints(check));
  });

  it("tells people entry by entry who is to do what", () => {
    const told = render("text", aCheck());
    for (const line of [
      "web  owner @acme/web",
      "✗ it is retired, and its credential is still here in 1 place [retired-identity]",
      ".github/workflows/deploy.yml:1",
      "bare  owner nobody",
      "! it lacks: business owner, steward, detection coverage [incomplete-registration]",
      "line 3 has an entry with this id",
      "b: could not be read",
      "2 entries with 2 credentials: 1 to mend now, 3 to see to, 2 errors: the check is incomplete.",
    ])
      assert.ok(told.includes(line), `${line}\n${told}`);
    assert.ok(!told.includes("a.bin"));
  });

  it("cuts a long table, and says so", () => {
    const check = aCheck();
    const concerns = Array.from({ length: 250 }, () => check.concerns[0]!);
    assert.match(render("markdown", { ...check, concerns }), /…and 150 more/);
  });

  for (const hostile of hostileTexts)
    it(`lets nothing break out: ${JSON.stringify(hostile).slice(0, 40)}`, () => {
      const check = aCheck(hostile, hostile, hostile);
      const markdown = render("markdown", check);
      assert.ok(!/<(?!\/?code>)|@(?!acme)[a-z]/.test(markdown), markdown);
      assert.equal(markdown.split("\n").filter((line) => line.startsWith("| ")).length, 2 + check.concerns.length);
      const text = render("text", check);
      assert.equal(visible(text.replaceAll("\n", "")), text.replaceAll("\n", ""));
      for (const line of render("csv", check).split("\r\n")) assert.ok(!/^[=+\-@]/.test(line), line);
      validateSarif(JSON.parse(render("sarif", check)));
      assert.deepEqual(validateSarif.errors, null);
    });
});
