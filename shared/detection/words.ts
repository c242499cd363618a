/**
 * How much more often than by chance a letter follows another in words: the row is the first letter, the column the
 * second; 6 is chance, each step up twice as often, each step down half as often. Counted over the names and words in
 * sources of open packages in JavaScript, Go, Python and Perl.
 */
const pairs = [
  "56774562634767263778554452",
  "86657643742844754774733253",
  "84657457617654843667642240",
  "75579553831644744675644450",
  "64785553412667454887354631",
  "75667843802754751766622351",
  "74559467702656753775634332",
  "84458433803654843656634152",
  "65766661212669853677251405",
  "87558654646444754485855042",
  "74559555833656553586535251",
  "84568443804744843466643271",
  "86458333814564782465632330",
  "74777683725545742378552031",
  "55763552525678670866766321",
  "83558446604753772867623240",
  "75666545533663447764944353",
  "84669452805565752677543250",
  "64648447804544664578734352",
  "73548537802543752776633362",
  "67656551602778472778222412",
  "85659544812564674565434233",
  "84557457813547753775415533",
  "76767745711554683568454642",
  "65757442722677581587335245",
  "85549244730443642454435546",
];
const chance = 6;

/** In bits, how much likelier a letter of either case is after the one before it in words than in letters drawn by lot. */
const cases = { lowerLower: 0.9, lowerUpper: -2.8, upperLower: 0.6, upperUpper: 0 };
/** Likewise for a letter beside a digit. */
const besideDigit = -1;

const letterA = 97;
const isLower = (code: number): boolean => code >= letterA && code < letterA + 26;
const isDigit = (code: number): boolean => code >= 48 && code < 58;

/**
 * How much likelier, in bits, somebody made a text of words than drew its characters by lot: below zero for what a
 * generator made, above for names, sentences and what people type. 0 for a text without letters.
 *
 *     getTokenFromStore   21      nqyhbstovoxozhub            -16
 *     my-app-secret-2024   5      W4fZrpEAmoSctNxqLvmXFoXE    -26
 */
export function bitsForWords(text: string): number {
  const isOfBothCases = /[a-z]/.test(text) && /[A-Z]/.test(text);
  let bits = 0;
  for (let at = 1; at < text.length; at++) bits += bitsOf(text.charCodeAt(at - 1), text.charCodeAt(at), isOfBothCases);
  return bits;
}

/** Of as many characters of any alphabet, drawn by lot, fewer than one in a hundred read more like words than this. */
const mostOfDrawn = -4;
const shortestJudged = 16;

/** Whether a text long enough to tell was drawn by lot rather than made of words. */
export const isDrawn = (text: string): boolean => text.length >= shortestJudged && bitsForWords(text) < mostOfDrawn;

const shortestPassword = 8;
const mostOfScrambled = -4.5;

/** For what stands beside a name for a password, where fewer characters tell: nine in ten of ten drawn ones, hardly a name. */
export const isScrambled = (text: string): boolean =>
  text.length >= shortestPassword && bitsForWords(text) < mostOfScrambled;

function bitsOf(before: number, code: number, isOfBothCases: boolean): number {
  const [one, other] = [before | 32, code | 32];
  if (!isLower(one) || !isLower(other))
    return (isLower(one) && isDigit(code)) || (isDigit(before) && isLower(other)) ? besideDigit : 0;
  const fit = Number(pairs[one - letterA]?.[other - letterA] ?? chance) - chance;
  if (!isOfBothCases) return fit;
  if (isLower(before)) return isLower(code) ? fit + cases.lowerLower : cases.lowerUpper;
  return fit + (isLower(code) ? cases.upperLower : cases.upperUpper);
}
