import assert from "node:assert/strict";
import { nearest } from "../../shared/text/nearest.ts";

describe("nearest", () => {
  const known = ["owners", "credentials", "rotation", "id", "lifecycle"];

  function assertNearest(word: string, expected: string | undefined): void {
    assert.equal(nearest(word, known), expected, word);
  }

  it("finds the word that was meant", () => {
    assertNearest("owner", "owners");
    assertNearest("onwers", "owners");
    assertNearest("Credential", "credentials");
    assertNearest("rotatoin", "rotation");
    assertNearest("di", "id");
    assertNearest("lifeCycle", "lifecycle");
  });

  it("is silent when nothing is near", () => {
    assertNearest("something", undefined);
    assertNearest("", undefined);
    assertNearest("owners".repeat(20), undefined);
  });
});
