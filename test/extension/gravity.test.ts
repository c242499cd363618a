import assert from "node:assert/strict";
import { gravityOf } from "../../extension/gravity.ts";

describe("how grave a verdict looks", () => {
  it("is an error where the change would be blocked", () => {
    assert.equal(gravityOf({ decision: "block", introduced: true }), "error");
    assert.equal(gravityOf({ decision: "block" }), "error");
  });
  it("is a warning where it would not", () => assert.equal(gravityOf({ decision: "warn" }), "warning"));
  it("is information where it is older", () => {
    assert.equal(gravityOf({ decision: "block", introduced: false }), "information");
    assert.equal(gravityOf({ decision: "warn", introduced: false }), "information");
  });
});
