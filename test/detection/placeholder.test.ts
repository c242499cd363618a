import assert from "node:assert/strict";
import { bitsPerCharacter } from "../../shared/detection/entropy.ts";
import { climbs, isPlaceholder } from "../../shared/detection/placeholder.ts";
import { fill } from "../../shared/detection/providers/fill.ts";

function assertPlaceholder(text: string, expected: boolean): void {
  assert.equal(isPlaceholder(text), expected, text);
}

describe("placeholder", () => {
  it("knows references to a value kept elsewhere", () => {
    for (const text of [
      "${TOKEN}",
      "$TOKEN",
      "$(cat token)",
      "${{ secrets.X }}",
      "{{ .Values.x }}",
      "<token>",
      "%TOKEN%",
      "#{x}",
      "[your token]",
    ]) {
      assertPlaceholder(text, true);
    }
  });

  it("knows the filling of examples", () => {
    for (const text of [
      "changeme",
      "CHANGE_ME",
      "your-token-here",
      "xxxxxxxx",
      "********",
      "aaaaaaaaaaaaaaaa",
      "abcdefghijklmnop",
      "12345678901234",
      "deadbeef".repeat(4),
      "EXAMPLE" + fill("{w:20}"),
      "dummy-value",
      "myapikey123",
      "AbCdEfGhIjKlMnOp",
      "hal+9ooo" + "_da!sY",
      `xoxc-${"8".repeat(12)}-${"f".repeat(15)}a9d1`,
      "redacted",
      "0000000000000000",
      "example_password",
      "xoxp-1234-1234-" + "1234-" + fill("{h:32}"),
    ]) {
      assertPlaceholder(text, true);
    }
  });

  it("takes random text for what it is", () => {
    for (const text of ["{w:36}", "{h:32}", "{h:40}", "{b:64}", "{d:16}", "{l:24}", "{u:20}", "{s:86}"])
      assertPlaceholder(fill(text), false);
    for (let index = 0; index < 500; index++) assertPlaceholder(fill(`{h:32}{w:1}${index}`).slice(0, 32), false);
  });

  it("knows letters that climb the alphabet", () => {
    assert.ok(climbs("a1B2c3D4e5F6" + "g7H8i9J0k1L2"));
    assert.ok(climbs("1a2b3c4d-5e6f-" + "7a8b-9c0d-1e2f3a4b"));
    assert.ok(climbs("aB3dE6gH9j" + "K2mN5qR8tV1xY4z"));
    for (let index = 0; index < 500; index++) {
      for (const form of ["w:40", "h:64", "l:40"]) assert.ok(!climbs(fill(`${index}{${form}}`)));
    }
  });

  it("measures entropy", () => {
    assert.equal(bitsPerCharacter(""), 0);
    assert.equal(bitsPerCharacter("aaaa"), 0);
    assert.equal(bitsPerCharacter("abab"), 1);
    assert.equal(bitsPerCharacter("abcd"), 2);
  });
});
