import assert from "node:assert/strict";
import { keyholder } from "./action/doors.ts";

describe("our own tree", () => {
  it("holds nothing that Keyholder would warn anybody of", async () => {
    const { code, out, err } = await keyholder(`${import.meta.dirname}/..`, ["scan", "--no-cache", "--no-progress"]);
    assert.equal(code, 0, out + err);
    assert.match(out, /^Nothing stands against the credentials here\./, out);
  });
});
