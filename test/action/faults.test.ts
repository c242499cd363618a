import assert from "node:assert/strict";
import { describeFault } from "../../action/faults.ts";
import { UserError } from "../../shared/node/user-error.ts";

describe("describeFault", () => {
  it("tells a user's fault as it is", () => {
    assert.equal(describeFault(new UserError("There is no x. Give another.")), "There is no x. Give another.");
  });

  it("keeps the places of a fault of ours and none of its message", () => {
    for (const message of ["quoted", "quoted\n    at quoted:1:2", "at", ""]) {
      const told = describeFault(new TypeError(message));
      assert.match(
        told,
        /^Something went wrong that should not \(TypeError\), and nothing was judged\. .*\n\s+at .*faults\.test/,
      );
      assert.ok(!told.includes("quoted"), told);
    }
  });

  it("takes whatever is thrown", () => {
    assert.match(describeFault("quoted"), /^Something went wrong that should not \(string\)[^q]*$/);
    assert.match(describeFault(undefined), /\(undefined\)/);
  });
});
