/** A list that stands empty in a document, and what is to be written there. */
interface LongList {
  readonly key: string;
  /** How many objects and lists it stands in. No other empty list of its name does in as many. */
  readonly depth: number;
  readonly items: Iterable<object>;
}

/**
 * An indented JSON document with each item of its long lists by itself, since of a large report they are nearly everything.
 * `lists`: in the order of the document.
 */
export function* jsonParts(document: object, ...lists: readonly LongList[]): Generator<string, void> {
  let rest = `${JSON.stringify(document, null, 2)}\n`;
  for (const { key, depth, items } of lists) {
    const indent = `\n${"  ".repeat(depth)}`;
    // No text within holds the end of a line, so that this is no part of one.
    const opening = `${indent}"${key}": [`;
    const at = rest.indexOf(`${opening}]`) + opening.length;
    yield rest.slice(0, at);
    rest = rest.slice(at);
    let comma = "";
    for (const item of items) {
      yield `${comma}${indent}  ${JSON.stringify(item, null, 2).replaceAll("\n", `${indent}  `)}`;
      comma = ",";
    }
    if (comma !== "") yield indent;
  }
  yield rest;
}
