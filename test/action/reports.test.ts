import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { readReports } from "../../action/reports.ts";
import { json } from "../../shared/report/json.ts";
import { auditOf } from "../builders.ts";
import { temporaryFolder, writeFiles } from "../node/temporary.ts";

const written = json.render(auditOf([]));
const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, "utf16le");

/** What is read of what is named, each as `file` or `file: fault`. */
function assertRead(folder: string, named: readonly string[], ...expected: readonly string[]): void {
  const read = [...readReports(named, folder)].map((one) =>
    "report" in one ? one.file : `${one.file}: ${one.fault.fault}`,
  );
  assert.deepEqual(read, expected, named.join(" "));
}

describe("reports that are named", () => {
  const folder = temporaryFolder();
  writeFiles(folder, {
    "a.json": written,
    "all/b.json": written,
    "all/c/d.json": "",
    "all/c/readme.txt": "",
    "all/package.json": "{}",
    "none/readme.txt": "",
    "none/package.json": "[",
    "[x]/e.json": written,
  });

  it("are files, folders and patterns, each file once", () => {
    assertRead(folder, ["a.json", join(folder, "a.json")], "a.json");
    assertRead(folder, ["all"], "all/b.json", "all/c/d.json: cut-off");
    assertRead(folder, ["all/*.json", "all"], "all/b.json", "all/c/d.json: cut-off");
    assertRead(folder, ["**/[ab].json"], "a.json", "all/b.json");
    assertRead(folder, ["[x]", "[x]/e.json"], "[x]/e.json");
    assertRead(join(folder, "all"), [""], "b.json", "c/d.json: cut-off");
  });

  it("are missed where there is none", () => {
    assertRead(folder, ["none", "*.jsonc", "b.json"], "b.json: unreadable", "none: none-there", "*.jsonc: none-there");
  });

  it("do not count what else stands in a folder", () => {
    const aside: string[] = [];
    const read = [
      ...readReports(["all"], folder, { leaveAside: (named, count) => void aside.push(`${named}: ${count}`) }),
    ];
    assert.equal(read.length, 2);
    assert.deepEqual(aside, ["all: 1"]);
  });

  it("are read as programs on Windows write them", () => {
    const windows = temporaryFolder();
    const lines = written.replaceAll("\n", "\r\n");
    writeFiles(windows, { "bom.json": `\uFEFF${lines}`, "crlf.json": lines, "utf16.json": utf16(lines) });
    assertRead(windows, ["."], "bom.json", "crlf.json", "utf16.json");
  });

  it("are refused for a reason", () => {
    const broken = temporaryFolder();
    writeFiles(broken, {
      "1-cut.json": written.slice(0, -20),
      "2-empty.json": "",
      "3-binary.json": new Uint8Array(100),
      "4-other.json": '{"version":"2.1.0","runs":[]}',
      "5-older.json": '{"schema":"keyholder-report/0"}',
      "6-part.json": '{"schema":"keyholder-report/1"}',
    });
    assertRead(
      broken,
      readdirSync(broken).sort(),
      "1-cut.json: cut-off",
      "2-empty.json: cut-off",
      "3-binary.json: no-report",
      "4-other.json: no-report",
      "5-older.json: other-version",
      "6-part.json: incomplete-report",
    );
  });
});
