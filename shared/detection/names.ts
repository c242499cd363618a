import { apart, quote } from "./providers/patterns.ts";

/** `NAME=`, `"name": `, `name := `, `name => `, `--name `, `name="`: what stands right before a value; `\n` in code ends a line. */
const nameBefore =
  /(?:^|\\n|[^\w.$-])-{0,2}(?:\\{0,3}["'`])?\$?(?:env:|this\.|process\.env\.)?([A-Za-z_][\w.-]{0,79})(?:\\{0,3}["'`])?\]?\)?(?:\s{0,8}:?\s{0,2}(?:&(?:'static\s)?)?\b(?:string|str|String|bytes)\b)?\s{0,20}(?::=|=>|==?|:|,|\s)\s{0,20}(?:[([{]\s{0,4})?(?:[rbuf@$]{0,2}(?:\\{0,3}["'`]){1,3}|\|-?\s|>-?\s)?(?:Bearer |Basic |token |SSWS )?$/;

/** Where more stands between than a sign, such as the rest of a function that returns the value. */
const nameApart = new RegExp(String.raw`([A-Za-z_][\w.-]{0,79})(?:["'\x60\]]){0,2}\s?${apart}[rbuf]?${quote}$`);

/** `- name: DEPLOY_TOKEN` on the line above `value: ...`. */
const nameAbove = /(?:^|[\s{,])["']?(?:name|key)["']?\s{0,4}[:=]\s{0,4}["']?([A-Za-z_][\w.-]{0,79})["']?,?\s*$/i;

const valueWords = /^(?:value|default|data|secret|text|content)$/i;
const noNames =
  /^(?:return|if|while|switch|case|catch|async|const|let|var|def|fun|func|function|fn|export|set|env|run|echo|http|https|bearer|basic|authorization|is|in|to|the|with|and|for|from|e|g)$/i;

/** In a URL the user stands right before the password; what names the two is beside the URL. */
const userBefore = /:\/\/[^\s/?#@]{0,128}:$/;

const longestLook = 200;

/** The variable or key beside a value that starts at `start`; absent when nothing there looks like one. */
export function nameBeside(text: string, start: number): string | undefined {
  const from = Math.max(0, start - longestLook);
  const before = text.slice(from, start);
  if (userBefore.test(before)) return undefined;
  const apartName = nameApart.exec(before)?.[1];
  if (apartName && !noNames.test(apartName)) return apartName;
  const lineStart = Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1;
  const own = nameBefore.exec(before.slice(lineStart))?.[1];
  const above = before.slice(0, Math.max(0, lineStart - 1)).replace(/\r$/, "");
  const aboveName = nameAbove.exec(above.slice(above.lastIndexOf("\n") + 1))?.[1];
  if (own && valueWords.test(own) && aboveName) return aboveName;
  return own && !noNames.test(own) ? own : undefined;
}

/** What is kept about a secret, such as its name, its file or how long it is; keys that open nothing. */
const notSecretNames =
  /public|_id$|key_?name|key_?id|token_?(?:type|url|uri|endpoint|name|path|file|expir|limit|count|length)|max_?tokens?|secret_?(?:name|path|arn|id|ref|version|type)|password_?(?:field|hash|policy|reset|length|url|hint)|tokeniz|tokens$|keyword|key_?(?:code|path|file|size|type|prefix)|_arn$|_url$|_path$|_file$|_dir$|_name$|sort_?key|partition|primary|foreign|hash_?key|cache[_-]?key|integrity|checksum|csrf|xsrf|nonce|license|algo?$|algorithm|(?:encoded|encrypted|hashed)[_-]?pass|credentials?_?id|address$|(?:hash|digest)$|site_?key|search_?only/i;

/** In names of several words run together, where the case tells `credentialsId` from `valid`. */
const identifierNames = /[a-z]I[dD]s?$|[a-z]G?(?:uid|UID)$/;

/**
 * The key of a module's check of itself, which stands in the module:
 * https://github.com/openssl/openssl/blob/master/INSTALL.md#fips-key
 */
const integrityKeys = /fips[_-]?(?:hmac[_-]?)?key/i;

/** What a test holds against the real one, which opens nothing. */
const madeUp = /fake|dummy|mock|invalid|wrong|malformed|bogus|non_?match/i;

/** Tokens that say where a list goes on, which version is meant or that a request is the same: they open nothing. */
const requestTokens =
  /(?:next|prev(?:ious)?|page|paginat\w*|continu\w*|cursor|forward|backward|sync|resume|start|scroll|idempotency|(?<!ex)change|(?<!un)lock|update|authenticity)[_-]?token/i;

/** Whether a name that has a word for a secret in it means something else, such as `token_type`, `next_token` or `wrongPassword`. */
export function isNameOfOther(name: string): boolean {
  return [notSecretNames, identifierNames, integrityKeys, madeUp, requestTokens].some((names) => names.test(name));
}
