import { visible } from "../text/visible.ts";

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
/** What the first character of a piece has been multiplied by when the piece is complete. */
const leaving = Math.imul(factor ** 4, factor ** 3);

/** Where not all that is to be kept is known. */
export const hidesAll: Concealment = { reveals: () => true, conceal: () => "…" };

/** Characters of secrets; a file that holds more of them has little else to show. */
const mostPieces = 2 ** 20;

/**
 * Remembers a hash of every piece of eight characters that a secret holds. That is linear in the secrets and in the
 * text, whatever their number; two pieces with the same hash only hide a little more.
 */
export function createConcealment(secrets: Iterable<string>): Concealment {
  const pieces = new Set<number>();
  const short = new Set<string>();
  for (const secret of secrets) {
    if (secret.length < pieceLength) short.add(secret);
    else eachPiece(secret, (_, hash) => void pieces.add(hash));
    if (pieces.size > mostPieces) return hidesAll;
  }

  return {
    reveals(text) {
      let found = short.has(text);
      eachPiece(text, (_, hash) => void (found ||= pieces.has(hash)));
      return found;
    },
    conceal(text) {
      let shown = "";
      let at = 0;
      eachPiece(text, (start, hash) => {
        if (!pieces.has(hash)) return;
        if (start > at || at === 0) shown += `${text.slice(at, start)}…`;
        at = start + pieceLength;
      });
      return visible(shown + text.slice(at));
    },
  };
}

/** Of a file without a secret. */
export const hidesNothing: Concealment = createConcealment([]);

/** Visits each piece of `pieceLength` characters with where it starts and a rolling polynomial hash. */
function eachPiece(text: string, visit: (start: number, hash: number) => void): void {
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    if (at >= pieceLength) hash = (hash - Math.imul(text.charCodeAt(at - pieceLength), leaving)) | 0;
    hash = (Math.imul(hash, factor) + text.charCodeAt(at)) | 0;
    if (at >= pieceLength - 1) visit(at - pieceLength + 1, hash & hashMask);
  }
}
