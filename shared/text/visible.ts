/**
 * Characters that a terminal, an editor or a renderer acts upon instead of showing: C0 and C1 controls, line and
 * paragraph separators, bidirectional controls (https://www.unicode.org/reports/tr9/), zero-width characters, tags,
 * lone surrogates.
 */
const acting =
  /[\p{Cc}\p{Zl}\p{Zp}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Cs}/gu;

/** Nearly every text is of these alone, which is told many times as quickly. */
const plain = /^[ -~]*$/;

/** The same text with every acting character written as `\u{…}`, a tab as a blank; for paths, names and lines that people are shown. */
export const visible = (text: string): string =>
  plain.test(text)
    ? text
    : text.replace(acting, (character) =>
        character === "\t" ? " " : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
      );
