import { visible } from "../text/visible.ts";

/** Every character that means something to Markdown, HTML or a table becomes an entity; so do the parts of a bare link. */
const entities = (text: string): string =>
  visible(text)
    .replace(/[\\`*_{}[\]()#+!|~<>&@]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/:(?=\/\/)/g, "&#58;")
    .replace(/(?<=www)\./gi, "&#46;");

/** Names and places; nobody is mentioned within code. A code span would not do: `\|` ends a table's cell in one. */
export const code = (text: string): string => `<code>${entities(text)}</code>`;

/**
 * Sentences; a command of ours between backticks is code. GitHub looks for mentions and references after entities are read; a
 * space without width keeps them apart.
 */
export const escapeMarkdown = (text: string): string =>
  withCode(text, (words) => entities(words).replace(/&#(?:35|64);/g, "$&&#8203;"), code);

/** Writes the words of a sentence, and the commands it quotes. All else between backticks may be a repository's own text. */
export const withCode = (text: string, words: (text: string) => string, quoted: (text: string) => string): string =>
  text
    .split(/`(keyholder[ :][^`]+)`/)
    .map((piece, index) => (index % 2 === 1 ? quoted(piece) : words(piece)))
    .join("");
