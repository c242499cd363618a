import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gatherDashboard } from "../../action/dashboard.ts";
import { json } from "../../shared/report/json.ts";
import { aSecret, aUse, auditOf } from "../builders.ts";
import { builtPage, dataOf } from "../dashboard/pages.ts";
import { temporaryFolder, writeFiles } from "../node/temporary.ts";
import { hostileTexts } from "../report/reports.ts";
import { keyholder, spawnKeyholder } from "./doors.ts";

const reportOf = (name: string | undefined, day = "2026-11-22", ...findings: Parameters<typeof auditOf>[0]): string =>
  json.render({ ...auditOf(findings), today: day, repository: name === undefined ? {} : { name } });

const page = await builtPage();

/** The reports a page shows, each as `repository: state`. */
function assertShown(
  folder: string,
  named: readonly string[],
  expected: readonly string[],
  ...shown: readonly string[]
): ReturnType<typeof gatherDashboard> {
  const gathered = gatherDashboard(named, { cwd: folder, expected, page });
  const { reports } = dataOf(gathered.html);
  assert.deepEqual(
    reports.map(({ repository, state }) => `${repository}: ${state}`),
    shown,
  );
  return gathered;
}

describe("a dashboard over many reports", () => {
  const folder = temporaryFolder();
  writeFiles(folder, {
    "reports/shop.json": reportOf("acme/shop", undefined, aUse(), aSecret()),
    "reports/web.json": reportOf("acme/web", undefined, aUse()),
    "reports/package.json": "{}",
  });

  it("sums what they say", () => {
    const { totals } = assertShown(folder, ["reports"], [], "acme/shop: whole", "acme/web: whole");
    assert.deepEqual([totals.decision, totals.credentials, totals.block], ["block", 3, 3]);
  });

  it("counts a repository that is missing once, broken reports of it or none", () => {
    writeFiles(folder, { "cut/shop.json": '{ "schema": "keyholder-report/1",', "cut/lines.json": "\ufeff\r\n" });
    const awaited = ["acme/shop", "acme/lost"];
    const { missing, reports } = gatherDashboard(["cut"], { cwd: folder, expected: awaited, page });
    assert.equal(missing, awaited.length);
    assert.deepEqual(reports.map(({ state }) => state).toSorted(), ["broken", "broken", "missing", "missing"]);
    assert.equal(gatherDashboard(["reports"], { cwd: folder, expected: awaited, page }).missing, 1);
  });

  it("counts the newest of several of one repository", () => {
    writeFiles(folder, {
      "again/a.json": reportOf("acme/shop", "2026-11-20", aUse(), aUse({ name: "B" })),
      "again/b.json": reportOf("acme/shop", "2026-11-23"),
      "again/c.json": reportOf("acme/shop", "2026-11-21", aSecret()),
    });
    const gathered = assertShown(
      folder,
      ["again"],
      [],
      "acme/shop: whole",
      "acme/shop: repeated",
      "acme/shop: repeated",
    );
    assert.equal(gathered.totals.credentials, 0);
    assert.deepEqual(
      gathered.faults.map((fault) => fault.split(" ")[0]),
      ["again/c.json", "again/a.json"],
    );
  });

  it("shows what is missing, cut off, of another version, and no report at all", () => {
    writeFiles(folder, {
      "broken/cut.json": reportOf("acme/cut").slice(0, 900),
      "broken/newer.json": '{"schema":"keyholder-report/2"}',
      "empty/readme.md": "",
    });
    const awaited = ["acme/shop", "ACME/Web", "acme/cut"];
    assertShown(
      folder,
      ["reports", "broken", "empty", "gone.json"],
      awaited,
      "acme/shop: whole",
      "acme/web: whole",
      "broken/cut.json: broken",
      "broken/newer.json: other-version",
      "gone.json: broken",
      "empty: broken",
      "acme/cut: missing",
    );
  });

  it("tells reports without a repository by their files", () => {
    writeFiles(folder, { "unnamed/a.json": reportOf(undefined), "unnamed/b.json": reportOf(undefined) });
    assertShown(folder, ["unnamed"], [], "unnamed/a.json: whole", "unnamed/b.json: whole");
  });

  it("takes what Windows wrote, backslashes too", () => {
    const use = aUse({ path: ".github\\workflows\\ci.yml" });
    writeFiles(folder, {
      "windows/a.json": `\uFEFF${reportOf("acme\\shop", undefined, use).replaceAll("\n", "\r\n")}`,
    });
    const { html } = assertShown(folder, ["windows"], [], "acme\\shop: whole");
    assert.deepEqual(dataOf(html).texts.path.values, [".github\\workflows\\ci.yml"]);
  });

  it("lets no name become markup", () => {
    const hostile = [
      ...hostileTexts,
      "</script><script>alert(1)</script>",
      "=cmd|' /C calc'!A0",
      "javascript:alert(1)",
    ];
    hostile.forEach((name, number) => writeFiles(folder, { [`hostile/${number}.json`]: reportOf(name) }));
    const { html, reports } = gatherDashboard(["hostile"], {
      cwd: folder,
      page,
      expected: hostile.map((one) => `${one}!`),
    });
    assert.equal(reports.length, hostile.length * 2);
    assert.equal(
      html.match(/<\/script>/g)?.length,
      gatherDashboard([], { cwd: folder, page }).html.match(/<\/script>/g)?.length,
    );
  });

  it("is a page where nothing was found, or nothing was named that is there", () => {
    writeFiles(folder, { "nothing/a.json": reportOf("acme/nothing") });
    assertShown(folder, ["nothing"], [], "acme/nothing: whole");
    assertShown(folder, ["nowhere"], ["acme/a"], "nowhere: broken", "acme/a: missing");
  });
});

describe("keyholder dashboard", () => {
  const folder = temporaryFolder();
  writeFiles(folder, {
    "reports/shop.json": reportOf("acme/shop", undefined, aUse()),
    "names.txt": "# all\r\nacme/shop\r\n\r\nacme/web\r\n",
  });

  /** Holds the exit code and what is said. */
  function assertSaid(
    answer: Awaited<ReturnType<typeof keyholder>>,
    code: number,
    ...expected: readonly string[]
  ): void {
    const said = answer.out + answer.err;
    assert.equal(answer.code, code, said);
    for (const one of expected) assert.ok(said.includes(one), `${one}: ${said}`);
  }

  it("writes the page, as it was built", () => {
    assertSaid(
      spawnKeyholder(folder, ["dashboard", "reports"]),
      0,
      "dashboard.html: 1 credential in 1 repository; 1 blocked",
    );
    assert.match(readFileSync(join(folder, "dashboard.html"), "utf8"), /^<!doctype html>[^]*<\/html>\n$/);
  });

  it("says what is missing, by a list and by a file", async () => {
    const awaited = (names: string) =>
      keyholder(folder, ["dashboard", "reports", "--output", "out/all.html", "--expect", names]);
    assertSaid(await awaited("names.txt"), 2, "acme/web: no report came", "1 report missing");
    assertSaid(await awaited("acme/shop"), 0);
    assertSaid(await awaited("acme/shop,acme/web,acme/blog"), 2, "2 reports missing");
  });

  it("says what it left aside, and what it could not write", async () => {
    writeFileSync(join(folder, "reports/package.json"), "{}");
    assertSaid(await keyholder(folder, ["dashboard", "reports"]), 0, "1 .json file left aside");
    assertSaid(await keyholder(folder, ["dashboard", "reports", "--output", "names.txt/x"]), 2, "could not be written");
    assertSaid(await keyholder(folder, ["dashboard"]), 2, "report");
    assertSaid(
      await keyholder(folder, ["dashboard", "--help"]),
      0,
      "keyholder scan --format json --output",
      "Exit codes",
    );
  });
});
