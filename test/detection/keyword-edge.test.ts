import assert from "node:assert/strict";
import { edgeOf, mayBegin } from "../../shared/detection/keyword-edge.ts";

/** Which of the characters may not stand before the keyword; `undefined` for a pattern that need not begin with it. */
function assertRefused(pattern: RegExp, keyword: string, expected: string | undefined): void {
  const edge = edgeOf(pattern, keyword);
  const refused = edge && "aZ5_-. \n".split("").filter((character) => edge.refused?.[character.charCodeAt(0)] === 1);
  assert.equal(refused?.join(""), expected, String(pattern));
}

/** Which of the characters can follow the keyword; `undefined` where nothing is known of them. */
function assertFollows(pattern: RegExp, keyword: string, expected: string | undefined): void {
  const { follows } = edgeOf(pattern, keyword) ?? {};
  const possible =
    follows && 'aZ5_-. \n"\\'.split("").filter((character) => follows.characters[character.charCodeAt(0)] !== 0);
  assert.equal(possible?.join(""), expected, String(pattern));
}

function assertBegins(pattern: RegExp, keyword: string, texts: readonly string[], expected = true): void {
  const edge = edgeOf(pattern, keyword);
  for (const text of texts) assert.equal(edge && mayBegin(edge, text, 0, keyword.length), expected, text);
}

describe("a keyword's edge", () => {
  it("is what the pattern refuses before it", () => {
    assertRefused(/(?<![A-Za-z0-9])sk_[0-9a-f]{48}/g, "sk_", "aZ5");
    assertRefused(/(?<![\w.-])AKIA[A-Z2-7]{16}/g, "akia", "aZ5_-.");
    assertRefused(/\bsk_[0-9a-f]{48}/g, "sk_", "aZ5_");
    assertRefused(/(?<![A-Za-z0-9])p8e-\w{32}/g, "p8e-", "aZ5");
    assertRefused(/(?<![A-Za-z0-9])sl\.\w{32}/g, "sl.", "aZ5");
    assertRefused(/npm_\w{36}/g, "npm_", "");
    assertRefused(/(?<![A-Za-z0-9])(?<secret>st\.(?<keyId>[0-9a-f]{24}|x)\.\w{32})/g, "st.", "aZ5");
    assertRefused(/(?<![A-Za-z0-9])nf[pcoub]_\w{36}/g, "nfo_", "aZ5");
  });

  it("is what the pattern has behind it, or where a literal ends and the value may go on in the next", () => {
    assertFollows(/(?<![A-Za-z0-9])sk_[0-9a-f]{48}/g, "sk_", 'a5"\\');
    assertFollows(/(?<![A-Za-z0-9])sk_[0-9a-z]{48}/gi, "sk_", 'aZ5"\\');
    assertFollows(/sl\.[\w-]{20,}/g, "sl.", 'aZ5_-"\\');
    assertFollows(/sk_[a-f]{0,2}-\w{32}/g, "sk_", undefined);
    assertFollows(/sk_[a-f]?\w{32}/g, "sk_", undefined);
    assertFollows(/sk_[^a-f]\w{32}/g, "sk_", undefined);
    assertFollows(/sk_\w{32}/g, "sk_", 'aZ5_"\\');
    assertFollows(/sk_(?:live|test)_\w{32}/g, "sk_", undefined);
  });

  it("is as much as the pattern has behind it", () => {
    const pattern = /(?<![A-Za-z0-9])pat[A-Za-z0-9]{14}\.[0-9a-f]{64}/g;
    assertBegins(pattern, "pat", ["patAbCdEf01234567.", 'patAbCd" +', "patAbCd\\", "patAbCdé", "pat"]);
    assertBegins(pattern, "pat", ["pattern = ", "path/to/what/ever", "patAbCdEf012345."], false);
  });

  it("is how the pattern spells it", () => {
    assertBegins(/EAA[a-z]{9}/g, "eaa", ["EAAabcdefghi"]);
    assertBegins(/EAA[a-z]{9}/g, "eaa", ["eaaabcdefghi", "Eaaabcdefghi"], false);
    assertBegins(/EAA[a-z]{9}/gi, "eaa", ["eaaabcdefghi", "EaaABCdefghi"]);
    assertBegins(/nf[po]_\w/g, "nfo_", ["nfo_a"]);
    assertBegins(/nf[po]_\w/g, "nfo_", ["NFO_a", "nfO_a"], false);
    assertBegins(/[Nn]fo_\w/g, "nfo_", ["nfo_a", "Nfo_a", "NFO_a"]);
  });

  it("is unknown where a match may begin otherwise", () => {
    assertRefused(/(?<![A-Za-z0-9])(?:sk|rk)_live_\w{24}/g, "sk_live_", undefined);
    assertRefused(/(?<![A-Za-z0-9])AKIA\w{16}|aws_secret=\w{40}/g, "akia", undefined);
    assertRefused(/(?<![A-Za-z0-9])\w{75}AZDO\w{4}/g, "azdo", undefined);
    assertRefused(/(?<!ab)sk_\w{24}/g, "sk_", undefined);
    assertRefused(/(?<![A-Za-z0-9])(?<secret>st\.\w{24}|v1\.\w{32})/g, "st.", undefined);
    assertRefused(/(?<![A-Za-z0-9])(?:st\.)?\w{24}/g, "st.", undefined);
    assertRefused(/(?<![A-Za-z0-9])(?:st\.){0,1}\w{24}/g, "st.", undefined);
    assertRefused(/(?<![A-Za-z0-9])(?:st\.\w{9})\w{24}|\w{32}/g, "st.", undefined);
    assertRefused(/(?<![A-Za-z0-9])st\.?\w{24}/g, "st.", undefined);
    assertRefused(/(?<![A-Za-z0-9])s[^t]\.\w{24}/g, "st.", undefined);
  });
});
