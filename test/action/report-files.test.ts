import assert from "node:assert/strict";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { refuseSameFile, renderReport } from "../../action/report-files.ts";
import { inParts } from "../../shared/report/format.ts";
import { json } from "../../shared/report/json.ts";
import { auditOf } from "../builders.ts";
import { temporaryFolder } from "../node/temporary.ts";

describe("a report that is rendered", () => {
  it("is as its format has it", () => {
    assert.equal([...renderReport(json, auditOf([]))].join(""), json.render(auditOf([])));
  });

  it("comes in parts that are worth a write each", () => {
    const long = inParts("long", () => Array.from({ length: 10_000 }, (_, index) => `${index} ${"x".repeat(100)}\n`));
    const parts = [...renderReport(long, auditOf([]))];
    assert.equal(parts.join(""), long.render(auditOf([])));
    assert.ok(parts.length > 1 && parts.length < 10, String(parts.length));
    assert.deepEqual(
      [
        ...renderReport(
          inParts("empty", () => []),
          auditOf([]),
        ),
      ],
      [],
    );
  });

  it("may be longer than any text can be, and somebody is told what to do", () => {
    const endless = { id: "endless", render: () => "x".repeat(2 ** 30) };
    assert.throws(
      () => renderReport(endless, auditOf([])),
      /as endless would be larger than 512 MB.*keyholder scan PATH/s,
    );
  });

  it("keeps every other fault", () => {
    const fault = new Error("broken");
    const broken = {
      id: "broken",
      render: (): string => {
        throw fault;
      },
    };
    assert.throws(() => renderReport(broken, auditOf([])), fault);
  });
});

describe("reports that are written to files", () => {
  it("go to a file of its own each, by whatever way it is named", () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, "real"));
    writeFileSync(join(cwd, "there"), "");
    for (const [name, target] of Object.entries({ folder: "real", file: "there", later: "none", loop: "loop" }))
      symlinkSync(target, join(cwd, name));
    const pairs = [
      ["a", "./a"],
      ["a", join(cwd, "a")],
      ["real/a", "folder/a"],
      ["real/new/a", "folder/new/a"],
      ["there", "file"],
      ["none", "later"],
      ["loop/a", "loop/a"],
    ];
    for (const pair of pairs)
      assert.throws(
        () => refuseSameFile(cwd, pair),
        /Two reports go to .*Name a file of its own for each/,
        pair.join(),
      );
    refuseSameFile(cwd, ["a", "b", "real/a", "there", "later", "loop", "new/a"]);
  });
});
