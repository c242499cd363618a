import { isSetting, syntaxProblem, tooLarge } from "./field.ts";
import type { Field, ReadFields } from "./field.ts";

/** Elements within each other; what lies deeper is no setting. */
const maxDepth = 50;

/**
 * The text of elements and their attributes.
 *
 *     <server><id>releases</id></server>     server id        releases
 *     <source url="https://..." />           source url       https://...
 *     <add key="Password" value="%PW%" />    Password         %PW%
 */
export const readXml: ReadFields = async (file) => {
  const refused = tooLarge(file, elementsOpen);
  if (refused !== undefined) return { fields: [], problems: [refused] };
  const { parser } = await import("@lezer/xml");
  const { text } = file;
  const fields: Field[] = [];
  const elements: string[] = [];
  let attribute = "";
  let key: string | undefined;
  let fault: number | undefined;
  const field = (keys: readonly string[], from: number, to: number): void => {
    const raw = text.slice(from, to);
    const start = from + raw.length - raw.trimStart().length;
    if (raw.trim() !== "" && isSetting(keys))
      fields.push({ keys, start, end: start + raw.trim().length, raw: raw.trim() });
  };
  parser.parse(text).iterate({
    enter({ name, from, to, type }) {
      if (type.isError) fault ??= from;
      else if (name === "Element") {
        key = undefined;
        elements.push(/^<\s*([^\s/>]*)/.exec(text.slice(from, Math.min(to, from + 200)))?.[1] ?? "");
      } else if (elements.length > maxDepth) return;
      else if (name === "Text" || name === "Cdata") field([...elements], from, to);
      else if (name === "AttributeName") attribute = text.slice(from, to);
      else if (name === "AttributeValue") {
        const value = text.slice(from + 1, to - 1);
        if (elements.at(-1) === "add" && attribute === "key") key = value;
        else if (attribute === "value" && key !== undefined) field([...elements.slice(0, -1), key], from + 1, to - 1);
        else field([...elements, attribute], from + 1, to - 1);
      }
    },
    leave({ name }) {
      if (name === "Element") elements.pop();
    },
  });
  return { fields, problems: fault === undefined || text.trim() === "" ? [] : [syntaxProblem(file, fault)] };
};

/** At once, at most; the parser runs out of memory over a million. */
function elementsOpen(text: string): number {
  let open = 0;
  let most = 0;
  for (const [mark] of text.matchAll(/<\/|\/>|<[!?]?/g)) {
    if (mark === "<") most = Math.max(most, (open += 1));
    else if (mark.includes("/")) open = Math.max(0, open - 1);
  }
  return most;
}
