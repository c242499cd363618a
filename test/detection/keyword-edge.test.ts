import assert from "node:assert/strict";
import { edgeOf } from "../../shared/detection/keyword-edge.ts";

/** Which of the characters may not stand before the keyword; `undefined` for a pattern that need not begin with it. */
function assertRefused(pattern: RegExp, keyword: string, expected: string | undefined): void {
  const edge = edgeOf(pattern, keyword);
  const refused = edge && "aZ5_-. \n".split("").filter((character) => edge.refused?.[character.charCodeAt(0)] === 1);
  assert.equal(refused?.join(""), expected, String(pattern));
}

describe("a keyword's edge", () => {
  it("is what the pattern refuses before it", () => {
    assertRefused(/(?<![A-Za-z0-9])sk_[0-9a-f]{48}/g, "sk_", "aZ5");
    assertRefused(/(?<![\w.-])AKIA[A-Z2-7]{16}/g, "akia", "aZ5_-.");
    assertRefused(/\bsk_[0-9a-f]{48}/g, "sk_", "aZ5_");
    assertRefused(/(?<![A-Za-z0-9])p8e-\w{32}/g, "p8e-", "aZ5");
    assertRefused(/(?<![A-Za-z0-9])sl\.\w{32}/g, "sl.", "aZ5");
    assertRefused(/npm_\w{36}/g, "npm_", "");
  });

  it("is unknown where a match may begin otherwise", () => {
    assertRefused(/(?<![A-Za-z0-9])(?:sk|rk)_live_\w{24}/g, "sk_live_", undefined);
    assertRefused(/(?<![A-Za-z0-9])AKIA\w{16}|aws_secret=\w{40}/g, "akia", undefined);
    assertRefused(/(?<![A-Za-z0-9])\w{75}AZDO\w{4}/g, "azdo", undefined);
    assertRefused(/(?<!ab)sk_\w{24}/g, "sk_", undefined);
  });
});
