import type { ReadFields } from "./field.ts";
import { isSetting, tooLarge } from "./field.ts";
import type { Field } from "./field.ts";

/**
 * `machine` entries, whose words stand in one line or in several: the password of `machine host login user password x`
 * is `host password`. https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html
 */
export const readNetrc: ReadFields = (file) => {
  const refused = tooLarge(file);
  const fields: Field[] = [];
  let machine = "";
  let key: string | undefined;
  for (const { index, 0: word } of refused === undefined ? file.text.matchAll(/#[^\r\n]*|\S+/g) : []) {
    if (key === undefined && word.startsWith("#")) continue;
    const [start, end] = [index, index + word.length];
    if (key === undefined) {
      if (word === "default") machine = word;
      else if (/^(?:machine|login|account|password)$/.test(word)) key = word;
      continue;
    }
    if (key === "machine") machine = word;
    else if (isSetting([machine])) fields.push({ keys: [machine, key], start, end, raw: word });
    key = undefined;
  }
  return Promise.resolve({ fields, problems: refused === undefined ? [] : [refused] });
};

/** `host:port:database:user:password`, one a line. https://www.postgresql.org/docs/current/libpq-pgpass.html */
export const readPgpass: ReadFields = (file) => {
  const refused = tooLarge(file);
  const fields: Field[] = [];
  for (const { index, 0: line } of refused === undefined ? file.text.matchAll(/[^\r\n]+/g) : []) {
    const [head, host = ""] = /^([^#:\s][^:]*)(?::[^:]*){3}:/.exec(line) ?? [];
    if (head === undefined) continue;
    const start = index + head.length;
    fields.push({ keys: [host, "password"], start, end: index + line.length, raw: line.slice(head.length) });
  }
  return Promise.resolve({ fields, problems: refused === undefined ? [] : [refused] });
};
