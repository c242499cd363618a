/** Keeps the secrets of one file out of every other text that leaves detection. */
export interface Concealment {
  /** Whether a text repeats eight characters or more of any secret. */
  readonly reveals: (text: string) => boolean;
  /** The text with every such stretch replaced by `…`, safe to show on one line. */
  readonly conceal: (text: string) => string;
}

const pieceLength = 8;
const hashBits = 30;
const hashMask = 2 ** hashBits - 1;
const factor = 31;

/**
 * Remembers a hash of every piece of eight characters that a secret holds. That is linear in the secrets and in the
 * text, whatever their number; two pieces with the same hash only hide a little more.
 */
export function createConcealment(secrets: Iterable<string>): Concealment {
  const pieces = new Set<number>();
  const whole = new Set<string>();
  for (const secret of secrets) {
    if (secret.length < pieceLength) whole.add(secret);
    else for (const { hash } of hashes(secret)) pieces.add(hash);
  }

  return {
    reveals(text) {
      for (const { hash } of hashes(text)) if (pieces.has(hash)) return true;
      return whole.has(text);
    },
    conceal(text) {
      let shown = "";
      let at = 0;
      let hiddenTo = -1;
      for (const { start, hash } of hashes(text)) {
        if (!pieces.has(hash)) continue;
        if (start > hiddenTo) shown += `${text.slice(at, start)}…`;
        hiddenTo = start + pieceLength;
        at = hiddenTo;
      }
      return escapeInvisible(shown + text.slice(at));
    },
  };
}

/** A rolling polynomial hash of each piece of `pieceLength` characters. */
function* hashes(text: string): Generator<{ start: number; hash: number }, void> {
  let hash = 0;
  let leaving = 1;
  for (let at = 1; at < pieceLength; at++) leaving = Math.imul(leaving, factor);
  for (let at = 0; at < text.length; at++) {
    if (at >= pieceLength) hash = (hash - Math.imul(text.charCodeAt(at - pieceLength), leaving)) | 0;
    hash = (Math.imul(hash, factor) + text.charCodeAt(at)) | 0;
    if (at >= pieceLength - 1) yield { start: at - pieceLength + 1, hash: hash & hashMask };
  }
}

/** Controls (escape sequences among them), marks that reorder text, line separators and lone surrogates. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/** Spells out what a terminal, an editor or a log would act upon instead of showing it; a tab becomes a blank. */
export function escapeInvisible(text: string): string {
  return text.replaceAll(invisible, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return character === "\t" ? " " : `\\u{${code.toString(16)}}`;
  });
}
