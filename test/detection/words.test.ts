import assert from "node:assert/strict";
import { bitsForWords, isDrawn } from "../../shared/detection/words.ts";
import { fill } from "../../shared/detection/providers/fill.ts";

function assertMade(...texts: readonly string[]): void {
  for (const text of texts) assert.ok(!isDrawn(text) && bitsForWords(text) >= 0, `${text} ${bitsForWords(text)}`);
}

/** Of a hundred draws, how many are told. */
function assertDrawn(alphabet: string, length: number, atLeast: number): void {
  const draws = Array.from({ length: 100 }, (_, n) => fill(`${n}|{${alphabet}:${length}}`).split("|")[1] ?? "");
  const told = draws.filter(isDrawn).length;
  assert.ok(told >= atLeast, `${told} of 100 times ${length} of ${alphabet}`);
}

describe("words", () => {
  it("are told from what was drawn by lot", () => {
    assertMade("getTokenFromStore", "my-app-secret-2024", "correct-horse-battery", "CREDENTIALS_PROVIDER_CHAIN");
    assertMade(
      "kubernetes.io/service-account-token",
      "donaudampfschifffahrt",
      "refreshTokenRotationInterval",
      "pgp:PGP_SIGN_KEY_PASSPHRASE",
    );
    assertMade("", "2026-11-22", "=========", "\u00e4\u00f6\u00fc\u00df\u00e4\u00f6\u00fc\u00df");
    for (const alphabet of ["a", "l", "w", "u", "t", "b", "s"]) {
      assertDrawn(alphabet, 20, 90);
      assertDrawn(alphabet, 32, 97);
    }
  });

  it("are taken for words while there is too little to tell by", () => {
    assert.ok(!isDrawn(fill("{w:15}")));
  });
});
