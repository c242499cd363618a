import { bitsPerCharacter } from "./entropy.ts";

/** Words that writers of examples use, and values that issuers publish as samples; long enough not to turn up in random text. */
const exampleWords =
  /example|placeholder|change[-_ ]?(?:me|it|this)|replace[-_ ]?(?:me|this|with)|insert[-_ ]|dummy|sample|redacted|obfuscated|foobar|open[-_ ]?sesame|foo[-_]?bar|not[-_]?(?:a[-_]?)?(?:real|secret)|\byour[-_ ]?|[-_ ]here\b|\bmy[-_]?(?:secret|password|token|api[-_]?key|key)|\b(?:fake|test|todo|tbd|none|null|undefined|secret|password|passwd|token|mock)\b|1f2d1e2e67df|33f!!lloppa|hal\+9ooo_da!sY|(.)\1{14}|abc[-_]?123|x{5,}|\*{3,}|\.{3,}|#{4,}|_{4,}|-{6,}|\b(\d{3,6})-\2-\2\b/i;

/** References to a value that is kept elsewhere: `${X}`, `$X`, `$(x)`, `{{ x }}`, `<x>`, `%X%`, `@{x}`, `#{x}`. */
const templates =
  /^\$[A-Za-z_({]|\$\{|\$\(\(?\s*\w|\{\{|\}\}|^\{[\w. -]+\}$|^<[^>]*>$|^%[\w()]+%?s?$|^[@#]\{|^\[[\w -]+\]$/;

const shortestJudged = 12;
const fewestDifferent = 4;
const leastBits = 2.4;
const longestRun = 8;

/** Whether a text stands where a secret would and is none: an example's filling, or a reference to a stored value. */
export function isPlaceholder(text: string): boolean {
  if (templates.test(text) || exampleWords.test(text.slice(0, 400))) return true;
  if (text.length < shortestJudged) return new Set(text).size < 2;
  const judged = text.slice(0, 200);
  return (
    new Set(judged).size <= fewestDifferent ||
    bitsPerCharacter(judged) < leastBits ||
    hasRun(judged.toLowerCase()) ||
    isRepeated(judged)
  );
}

/** `abcdefgh`, `AbCdEfGh`, `12345678`, `87654321`: neighbours that each differ by the same step of one; in lower case. */
function hasRun(text: string): boolean {
  let length = 1;
  let step = 0;
  for (let at = 1; at < text.length; at++) {
    const difference = text.charCodeAt(at) - text.charCodeAt(at - 1);
    length = Math.abs(difference) === 1 && difference === step ? length + 1 : 2;
    step = difference;
    if (length >= longestRun && Math.abs(step) === 1) return true;
  }
  return false;
}

const longestClimb = 11;
const longestCount = 9;

/**
 * `a1B2c3D4e5F6g7H8i9J0k1`, `1a2b3c4d-5e6f-7a8b-9c0d`: letters that go on through the alphabet, or digits that count.
 * Made up, unless an issuer's form speaks for it.
 */
export function climbs(text: string): boolean {
  return (
    longestSteps(text.toLowerCase().replaceAll(/[^a-z]|([a-z])(?=\1)/g, ""), (by) => by > 0) >= longestClimb ||
    longestSteps(text.replaceAll(/\D/g, ""), (by) => by === 1 || by === -9) >= longestCount
  );
}

/** Of the characters that follow on each other by steps of one kind, how many there are at most. */
function longestSteps(text: string, follows: (by: number) => boolean): number {
  let length = 0;
  let longest = 0;
  for (let at = 0; at < text.length; at++) {
    length = at > 0 && follows(text.charCodeAt(at) - text.charCodeAt(at - 1)) ? length + 1 : 1;
    longest = Math.max(longest, length);
  }
  return longest;
}

/** `deadbeefdeadbeefdeadbeef`: a short piece, three times or more. */
function isRepeated(text: string): boolean {
  for (let period = 1; period <= Math.min(12, text.length / 3); period++) {
    if (text.slice(period) === text.slice(0, -period)) return true;
  }
  return false;
}
