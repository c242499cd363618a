import type { NamedValue } from "../../model/provider.ts";

/** A value right after a name: `NAME_X = "value"`, `name: value`, `"name": "value"`, `--name value`, `name("value")`. */
export const named = (name: string, form: string): NamedValue => ({ name, form });

/**
 * From an issuer's name to the word for its secret: `DATADOG_APP_KEY`, `Datadog app key`, `config["datadog"]["app_key"]`, and
 * what opens a section: `datadog:`, `[datadog]`, `provider "datadog" {`.
 */
const gap = String.raw`(?:[\w. -]{0,20}|["'\]]{0,3}(?: ?[:=])?(?: ?[\[{])?\s{0,20}["']?[\w.-]{0,12})`;

/** Like `named`, for values beside their issuer's name and one of the words that issuers have for a secret. */
export const issuedBy = (
  issuer: string,
  value: string,
  words = "key|token|secret|pat|password|credential",
): NamedValue => named(`(?:${issuer})${gap}(?:${words})`, value);

/** `variable "name" { type = string default = "value" }`: https://developer.hashicorp.com/terraform/language/block/variable */
const variableBlock = String.raw`\{\s{0,20}(?:(?:type|description|sensitive)[ \t]{0,12}=[^\r\n]{0,120}\r?\n[ \t]{0,20}){0,3}default[ \t]{0,12}=`;

/** `name: string`, `name: &'static str`, `name As String`, `name[64]`. */
const declared = String.raw`(?:\[\d{0,4}\])?(?:\s{0,4}(?::|as\b)?\s{0,4}(?:&\s?(?:'static\s)?)?(?:string|str|Final|(?:Final|Optional|ClassVar)\[str\]))?`;

/** `name="password" value="x"`, `{ "name": "PASSWORD", "value": "x" }`, `- name: PASSWORD` above `value: x`. */
const valueBeside = String.raw`(?:,\s{0,20})?(?:["'\x60]?(?:android:)?(?:value|default)["'\x60]?\s{0,4}[:=]|-value\s)`;

/** `"name": { "value": "x" }` of Azure's parameters, with a type before a `defaultValue` as in its templates. */
const valueInside = String.raw`:\s{0,4}\{\s{0,40}(?:"type"\s{0,4}:\s{0,4}"\w{1,20}",\s{0,40})?"(?:value|defaultValue)"\s{0,4}:`;

/** `name: |` above its value, folded or not: https://yaml.org/spec/1.2.2/#81-block-scalar-styles */
const block = String.raw`:[ \t]{1,4}[|>][-+\d]{0,2}[ \t]{0,4}\r?\n[ \t]{1,20}`;

/**
 * `<key>name</key><string>x</string>` of a property list, `<name>` and `<value>` of Hadoop, `<param-name>` and `<param-value>`
 * of servlets, `<Password><Value>x</Value>` of Windows' answer files.
 */
const elementBeside = String.raw`(?:</(?:key|(?:param-)?name))?>\s{0,20}<(?:string|(?:param-)?value)>`;

/** `process.env.TOKEN ||` before what is used where nobody sets it. */
const fallback = String.raw`(?:(?:process|import\.meta)\.env\.\w{1,60}\s{0,4}(?:\|\||\?\?)\s{0,4})?`;

/** Attributes of an element: `<password encrypted="false">`. */
const attributes = String.raw`(?: [\w:.-]{1,30}="[^"\r\n<>]{0,60}"){1,2}>\s{0,20}`;

/** Of a literal, or of one in a string of JSON, as notebooks have it, or of a program. */
export const quote = String.raw`\\{0,3}["'\x60]`;

/** `getToken() { return "x" }`, `def token(self) -> str:` above `return "x"`, `token = () => "x"`, `fun token() = "x"`, `fn token() -> String {` above `"x"`. */
const returned = String.raw`(?:= ?)?\([^()"'\x60\r\n]{0,60}\)[\w\s:<>&'-]{0,30}(?:[{:]\s{0,60}return\s{1,4}|\{\s{1,60}|=>?\s{0,20})`;

/** `{{ password | default("x") }}`: https://jinja.palletsprojects.com/en/stable/templates/#jinja-filters.default */
const filtered = String.raw`\)?\s{0,4}\|\s{0,4}d(?:efault)?\(\s{0,4}`;

/** Between a name and the quotes of a value that is not right beside it; the last is what a parenthesis sets on a line of its own. */
export const apart = String.raw`(?:${returned}|${filtered}|= ?\(\s{1,80})(?=[rbuf]?${quote})`;

/** Between a name and its value, or its quotes; bounded everywhere. */
export const relation = String.raw`(?:\\{0,3}["'\x60\]]){0,3}(?:${attributes}|${declared}\s{0,20}(?:(?:=>|<-|[:.?+|]{0,3}==?(?:\{(?=${quote}))?|:-|${apart}|${valueInside}|${block}|:\*{0,2}|(?<=[ \t])\|(?=[ \t])|,|\(|${elementBeside}|>|\{(?=${quote})|-\s(?=${quote})|is\s|\|\||\?\?|${valueBeside}|${variableBlock})\s{0,20}${fallback}|(?<=\s)))`;

/** What makes bytes or a value of its own of a literal, and the literal's quotes. */
const opening = String.raw`(?:(?:\[\]byte|Buffer\.from|bytes|(?:std::|new )?string(?:::from)?|SecretStr|SecretString|aws\.String|Some|pack|(?:SecretValue\.)?(?:unsafeP|p)lainText)\(\s{0,4})?[rbuf@n]{0,2}${quote}`;

/** A header's scheme, where the name is given a whole header, or how Spring keeps a password: as it is. */
const scheme = String.raw`(?:(?:bearer|token|basic)\s{1,4}|\{noop\})?`;

/** All of it: `=`, `:=`, `?=`, `=>`, `: string =`, `",`, `>`, `[]byte(`. For patterns that ignore case. */
export const assignment = `${relation}(?:${opening}(?:${quote}){0,2})?${scheme}`;

/** A value whose form the issuer does not say, for `named`; `isGenerated` then refuses what only refers to one. */
export const unstated = String.raw`[\w.-]{32,200}`;

/** A UUID in lower case, the form of many an issuer's keys: https://www.rfc-editor.org/rfc/rfc9562#section-4 */
export const uuid = "[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}";
