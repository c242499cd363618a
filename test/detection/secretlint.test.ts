import assert from "node:assert/strict";
import { presetRules, loadPresetRules } from "../../shared/detection/preset.ts";
import { fill } from "../../shared/detection/providers/fill.ts";
import { typeEntry } from "../../shared/detection/providers/index.ts";
import { lint, ownRule } from "../../shared/detection/secretlint.ts";

describe("the engine", () => {
  it("gives back what our rule reports, where it reports it", async () => {
    for (const lead of ["", "\uFEFF", `${"x\u2028y\n".repeat(9000)}`]) {
      const text = `${lead}abc def`;
      const range = { start: lead.length + 4, end: lead.length + 7 };
      assert.deepEqual(await lint({ path: "a", text }, [{ type: "npm-token", range }], new Map()), [
        { rule: ownRule, message: "npm-token", range },
      ]);
    }
  });

  it("gives back thousands", async () => {
    const text = "a ".repeat(30_000);
    const reports = Array.from({ length: 30_000 }, (_, index) => ({
      type: "npm-token",
      range: { start: index * 2, end: index * 2 + 1 },
    }));
    assert.equal((await lint({ path: "a", text }, reports, new Map())).length, 30_000);
  });

  it("runs single rules of the preset where one of their keywords is", async () => {
    const rule = presetRules.find(({ id }) => id.endsWith("-groq"));
    assert.ok(rule);
    const token = fill("gsk_{w:52}");
    const text = `\uFEFF${"x\n".repeat(30_000)}${token}`;
    const range = { start: text.length - token.length, end: text.length };
    assert.deepEqual(await lint({ path: "a", text }, [], new Map([[rule, [range]]])), [
      { rule: rule.id, message: "GROQ_API_KEY", range },
    ]);
  });

  it("knows rules, messages and types that there are", async () => {
    const rules = await loadPresetRules(new Set(presetRules.map(({ id }) => id)));
    assert.equal(rules.length, presetRules.length);
    for (const { id, types } of presetRules) {
      const messages = Object.keys(rules.find(({ meta }) => meta.id === id)?.messages ?? {});
      for (const [message, type] of Object.entries(types)) {
        assert.ok(messages.includes(message), `${id} ${message}`);
        assert.ok(typeEntry(type), `${id} ${type}`);
      }
    }
  });
});
