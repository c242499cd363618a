import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { problemSentence, problemSentences } from "../../../shared/report/wording/index.ts";

const root = new URL("../../../", import.meta.url);
const sources = ["shared", "action", "extension"]
  .flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`),
  )
  .filter((path) => path.endsWith(".ts") && !path.includes("wording/problems"))
  .map((path) => readFileSync(new URL(path, root), "utf8"))
  .join("\n");

describe("what is said of a problem", () => {
  it("is said for every code there is, and for none that there is not", () => {
    const codes = [...sources.matchAll(/\bcode: "([a-z0-9-]+)"/g)].map(([, code = ""]) => code);
    assert.ok(codes.length > 10);
    assert.deepEqual(
      codes.filter((code) => !(code in problemSentences)),
      [],
    );
    assert.deepEqual(
      Object.keys(problemSentences).filter((code) => !sources.includes(`"${code}"`)),
      [],
    );
  });

  it("is one sentence without an end, so that it fits into others", () => {
    for (const code of Object.keys(problemSentences)) {
      const said = problemSentence({ code, path: "a", severity: "error", detail: { count: 1 } });
      assert.match(said, /^\S(?:.*[^.\s])$/, code);
    }
  });

  it("counts one as one", () => {
    const said = (code: string, count: number) =>
      problemSentence({ code, path: "a", severity: "error", detail: { count } });
    assert.match(said("more-problems", 1), /^1 more problem in/);
    assert.match(said("more-problems", 1200), /^1,200 more problems in/);
  });
});
