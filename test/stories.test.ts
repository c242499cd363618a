import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { defaultLimits } from "../action/options.ts";
import { run } from "../action/run.ts";
import { exitCode } from "../action/exit-code.ts";
import { json } from "../shared/report/json.ts";
import { parseReport } from "../shared/report/parse.ts";
import { sarif } from "../shared/report/sarif.ts";
import { text } from "../shared/report/text.ts";
import { storiesFolder, storyDay, storyNames, tell } from "./stories.ts";

/** `UPDATE_STORIES=1` writes what is seen; read it before it is committed. */
const update = process.env["UPDATE_STORIES"] === "1";

const readSchema = (path: string): object => JSON.parse(readFileSync(join(import.meta.dirname, path), "utf8"));

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
const schemas = [
  { format: json, validate: ajv.compile(readSchema("../shared/report/report.schema.json")) },
  { format: sarif, validate: ajv.compile(readSchema("fixtures/sarif-2.1.0.schema.json")) },
];

/** What it says to people; what programs read of it is as its schema says. */
async function hear(name: string): Promise<string> {
  const story = tell(name);
  try {
    const report = await run({
      paths: [],
      cwd: story.directory,
      ...(story.isChange && { since: { since: "HEAD" } }),
      allowances: true,
      ignore: true,
      today: storyDay,
      ...defaultLimits,
      fingerprintKeys: [],
    });
    for (const { format, validate } of schemas) {
      validate(JSON.parse(format.render(report)));
      assert.deepEqual(validate.errors, null, format.id);
    }
    assert.ok("report" in parseReport(json.render(report)), "it reads what it wrote");
    // The base of a change is a commit of its own in every run.
    const rendered = text.render(report).replace(/Compared with [0-9a-f]{12}/, "Compared with the base");
    return `exit ${exitCode(report)}\n\n${rendered}`;
  } finally {
    story.remove();
  }
}

describe("stories", () => {
  for (const name of storyNames) {
    it(name, async () => {
      const expected = join(storiesFolder, name, "expected.txt");
      const heard = await hear(name);
      if (update) writeFileSync(expected, heard);
      assert.ok(existsSync(expected), `${name} has no expected.txt: run with UPDATE_STORIES=1 and read what it writes`);
      assert.equal(heard, readFileSync(expected, "utf8"));
    });
  }
});
