import type { DetectableType, Examples, MatchContext, Provider } from "../../model/provider.ts";
import { bitsPerCharacter } from "../entropy.ts";
import { decodeText } from "../facts/decode.ts";
import { readJwt } from "../facts/jwt.ts";
import { isIdentifier } from "../identifiers.ts";
import { isNameOfOther } from "../names.ts";
import { climbs, isPlaceholder } from "../placeholder.ts";
import { isDrawn } from "../words.ts";
import { fill } from "./fill.ts";
import { assignment } from "./patterns.ts";
import { holdsText, isWordForPassword, saysWords } from "./shapes.ts";

const keys = [
  "api",
  "access",
  "account",
  "auth",
  "client",
  "private",
  "signing",
  "encryption",
  "app",
  "master",
  "storage",
];
const names = `pass(?:word|wd|phrase)|_pass|secret|token|(?:${keys.join("|")})[_ .-]?key|credential|_(?:key|auth|pat|pwd)(?![a-z])`;

/** Of a value. One that is too long is refused at once, since trying it in every length costs as much again. */
const part = String.raw`[^\s"'\x60<>{}()\[\],;\\]`;

/** Where a value may be longer, since no other name with a value can follow: in quotes, or first in its line. */
const wholeLine = String.raw`(?<=["'\x60](?:(?:bearer|token|basic)\s{1,4})?|^[ \t]{0,20}(?:export\s)?[\w.-]{1,60}[ \t]?[=:][ \t]?)`;

/** A name for a secret, up to sixty characters of it, then its value: nothing but the two together gives it away. */
const assigned = {
  reference: "https://cwe.mitre.org/data/definitions/798.html",
  lifetime: { expires: "issuer-decides" },
  identity: "either",
  containment: ["Find out who accepts it", "Change it there"],
  keywords: [
    "password",
    "passwd",
    "passphrase",
    "secret",
    "token",
    "credential",
    "_key",
    "_auth",
    "_pat",
    "_pwd",
    "_pass",
    ...keys.flatMap((key) => [`${key}key`, `${key}-key`, `${key}.key`, `${key} key`]),
  ],
  pattern: new RegExp(
    String.raw`(?:${names})[\w.-]{0,30}(?![\w.-])(?<=(?<name>[\w./-]{1,60}))${assignment}(?:${wholeLine}|(?!${part}{301}))(?!${part}{2001})(?<secret>${part}{10,2000})(?=["'\x60\s,;)<}\\]|$)`,
    "gim",
  ),
  bits: 40,
  window: { before: 12, after: 420 },
} as const satisfies Partial<DetectableType>;

const lockFiles =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|go\.sum|[a-z]+\.lock)$/i;

export const generic: Provider = {
  id: "generic",
  name: "Unknown issuer",
  issuer: "",
  types: [
    {
      id: "authorization-header",
      name: "Token in an Authorization header",
      reference: "https://www.rfc-editor.org/rfc/rfc6750",
      lifetime: { expires: "issuer-decides" },
      identity: "either",
      containment: ["Find out who accepts it", "Revoke it there"],
      keywords: ["authorization"],
      pattern:
        /Authorization["'\x60]?\]?(?:\s{0,4}[:=,]\s{0,4}[rbuf]?["'\x60]?|\s{1,4}["'\x60])(?:[A-Za-z][A-Za-z0-9-]{1,20}\s{1,4})?(?<secret>[A-Za-z0-9+/=._~-]{16,2000})(?![\w$({<])/gi,
      confidence: "medium",
      bits: 60,
      window: { before: 4, after: 2100 },
      accepts: isHeaderValue,
    },
    {
      id: "url-key",
      name: "Key in the query of a URL",
      reference: "https://cwe.mitre.org/data/definitions/598.html",
      lifetime: { expires: "issuer-decides" },
      identity: "machine",
      containment: ["Revoke it at the host that the URL names", "Send it in a header instead"],
      keywords: ["?key=", "&key=", "?auth=", "&auth="],
      pattern: /[?&](?:key|auth)=(?<secret>[\w-]{20,200})(?![\w%${<-]|\.\w)/g,
      confidence: "medium",
      bits: 80,
      window: { before: 2, after: 210 },
      accepts: (secret) => isMixedWell(secret) && !isPlaceholder(secret) && !climbs(secret),
      doubts: (secret) => /^[0-9a-f]+$/.test(secret),
    },
    {
      ...assigned,
      id: "generic-token",
      name: "Random value assigned to a secret's name",
      confidence: "medium",
      accepts: (secret, context) => isMixedWell(secret) && isAssigned(secret, context),
      doubts: isOnlyBeside,
    },
    {
      ...assigned,
      id: "generic-secret",
      name: "Value assigned to a secret's name",
      confidence: "low",
      accepts: isAssigned,
    },
  ],
};

/** Constants of this shape stand for something: a marker on a message, a value that is not known yet, one request. */
const markerNames = /unknown|sentinel|marker|magic|sig(?:_?key)?$|(?:client|request|action)_?token$/i;
const markers = /^(?:[0-9a-f]{32}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})$/i;

/** Our own, as reports and evidence name a credential by it. */
const fingerprints = /^(?:[spui]1|h1:[\w-]{1,64}):[0-9a-f]{32}$/;

/** What follows a name in a list: `"GetSecretFloat64", "GetFloat64"`, `ClaimNames.SUB, "value"`. */
const isLabel = /^(?:[A-Z][a-z]+)+\d{0,2}$/;
const memberOfOther = new RegExp(String.raw`\.(?!\w*(?:${names}))\w+$`, "i");

/** A variable beside a name, as in `key: testRSA2048PrivateKey`. */
const namesASecret =
  /^(?:[A-Za-z_]\w*(?:Key|Token|Secret|Password|Credential)|(?:key|token|secret|password|credential)\d)\w{0,6}$/;

/** A value follows these after no more than a blank: `--api-token x`, `ENV API_TOKEN x`. */
const argumentNames = /^--|^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/;

/** `the token x`: nothing between the two says that the one is the other's. */
function isOnlyBeside(secret: string, { groups, match }: MatchContext): boolean {
  const before = match.slice(0, -secret.length).replace(/(?<=["'\x60:=]\s{0,4})(?:bearer|token|basic)\s+$/i, "");
  return /[\w\])](?<!\bis)\s+$/.test(before) && !argumentNames.test(groups["name"] ?? "");
}

/** What people write between a name and its value: `the api key is x`, `token - "x"`, `| token | x |`. */
const inProse = /\s(?:is\s+|-\s+["'\x60]|\|\s+["'\x60]?)$/i;

/** Dots stand between names in code; what was drawn by lot and is longer than names are is none. */
const isDrawnAtLength = (text: string): boolean => text.length >= 40 && isDrawn(text);

/** Functions that are handed a secret's name, as in `GetSecret("smtp-2")`. */
const lookUps = /(?:^|\.)(?:get|try|require|read|fetch|load|find|look_?up|has|delete|remove|type)\w*$/i;

/** What Sealed Secrets, AWS KMS and Vault's transit engine make of a secret, for anybody to see. */
const encrypted = /^(?:Ag[A-D][A-Za-z0-9+/]{300}|AQICAH|vault:v\d)/;

/** Forms that are judged elsewhere, or open nothing. */
const hasOtherForm = (secret: string): boolean =>
  fingerprints.test(secret) || encrypted.test(secret) || (secret.startsWith("eyJ") && readJwt(secret) !== undefined);

function isAssigned(secret: string, { groups, match, path }: MatchContext): boolean {
  const name = groups["name"] ?? "";
  if (isNameOfOther(name) || lockFiles.test(path) || hasOtherForm(secret)) return false;
  if (markerNames.test(name) && markers.test(secret)) return false;
  if (squash(name).includes(squash(secret))) return false;
  const between = match
    .slice(0, match.length - secret.length)
    .replace(/(?:bearer|token|basic)\s+$/i, "")
    .slice(-8);
  if (/\(\s*\\{0,3}["'\x60]?$/.test(between) && lookUps.test(name)) return false;
  if (/,\s*\\{0,3}["'\x60]?$/.test(between) && (isLabel.test(secret) || memberOfOther.test(name))) return false;
  if (inProse.test(between)) {
    if (!isMixedWell(secret)) return false;
  } else if (!/["'\x60]$/.test(between)) {
    if (secret.includes("$") || (secret.includes(".") && !isDrawnAtLength(secret))) return false;
    if (namesASecret.test(secret) || squash(secret).endsWith(squash(name))) return false;
    if (!/(?:[=:>]|:-)\s*$/.test(between) && !isMixedWell(secret)) return false;
  }
  return (
    isRandom(secret) && !climbs(secret) && !isIdentifier(secret) && !saysWords(secret) && !isWordForPassword(secret)
  );
}

/** A value that repeats its name, whatever the spelling: `AUTH_GOST_01: "auth-gost01"`. */
function squash(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9]/g, "").toLowerCase();
}

/** `user:password` in base64 with a password that is no example, or a random token. */
function isHeaderValue(secret: string, { match }: MatchContext): boolean {
  if (!/[A-Za-z]\s+\S+$/.test(match) && !isMixedWell(secret) && !markers.test(secret)) return false;
  if (!/Basic\s+\S+$/i.test(match)) return isRandom(secret, 1) && !isIdentifier(secret);
  const [user, password] = decodeText(secret)?.split(":", 2) ?? [];
  return user !== undefined && password !== undefined && password.length >= 6 && !isPlaceholder(password);
}

/** Twenty characters drawn by lot or of all kinds, or a hash's worth of hexadecimal; a UUID more often names a thing. */
function isMixedWell(text: string): boolean {
  const digits = text.match(/\d/g)?.length ?? 0;
  if (/^[0-9a-f]{32,}$/i.test(text)) return digits >= 4 && bitsPerCharacter(text) >= 3.2;
  return (
    text.length >= 20 &&
    !(markers.test(text) && text.includes("-")) &&
    /^[\w+/=~-]+$/.test(text) &&
    bitsPerCharacter(text) >= 3.7 &&
    (isDrawn(text) || (digits >= 3 && /[a-z]/.test(text) && (/[A-Z]/.test(text) || digits >= 6)))
  );
}

const leastBits = 3;

/** Characters that a generator mixes: digits among letters, many different ones; base64 of a text is judged by the text. */
function isRandom(text: string, fewestDigits = 2): boolean {
  const digits = text.match(/\d/g)?.length ?? 0;
  return (
    (digits >= fewestDigits || (isDrawn(text) && !holdsText(text))) &&
    /[A-Za-z]/.test(text) &&
    bitsPerCharacter(text) >= Math.min(leastBits, Math.log2(text.length) * 0.8)
  );
}

export const examples = (): Examples => ({
  "authorization-header": {
    find: [fill("Authorization: Bearer {w:40}"), fill('"Authorization": "Token {w:40}"')],
    ignore: ["Authorization: Bearer $TOKEN", 'headers["Authorization"] = "Bearer " + token'],
  },
  "url-key": {
    find: [fill("https://api.acme.io/v1/users?key={w:32}"), fill("See https://acme.io/?auth={w:28}7aQ.")],
    ignore: [fill("https://acme.io/?key={w:8}"), "https://acme.io/?key=${apiKeyOfTheAccount1}&x=1"],
  },
  "generic-token": {
    find: [
      fill('api_key = "{w:32}"'),
      fill("DB_PASSWORD: {w:24}"),
      fill("secret_token: '{h:40}'"),
      fill('token = "{a:24}"'),
      fill("| the API token {w:30}2x |"),
      fill('API_KEY="${API_KEY:-{w:32}}"'),
      fill('func getToken() string { return "{w:32}" }'),
      fill('def api_key(self) -> str:\n    return "{w:32}"'),
      fill('API_TOKEN = (\n    "{w:32}"\n)'),
      fill('"adminPassword": {\n  "value": "{w:24}"\n}'),
      fill('"apiKey": { "type": "securestring", "defaultValue": "{w:24}" }'),
      fill("api_key: >-\n  {w:32}\n"),
      fill("<name>fs.s3a.secret.key</name>\n  <value>{w:40}</value>"),
      fill("<Maps apiKey={'{w:32}'} />"),
      fill('Token: aws.String("{w:32}"),'),
      fill('<meta-data android:name="io.acme.API_KEY" android:value="{w:32}" />'),
      fill('.withUser("ci").password("{noop}{w:24}")'),
      fill('buildConfigField "String", "API_KEY", "\\"{w:32}\\""'),
    ],
    ignore: [
      fill('"sha": "{h:40}"'),
      'tokenParser = "ParserForTokens2AndMore3Of4"',
      fill('const tokenUnknownValue = "{h:8}-{h:4}-{h:4}-{h:4}-{h:12}"'),
      fill('_special_secret_sig = "{h:32}"'),
      fill("Credential={u:16}/20200101/eu-west-2/s3/aws4_request"),
      "NPM_TOKEN=${{ secrets.NPM_TOKEN_2 }}",
    ],
  },
  "generic-secret": {
    find: [fill('password = "{l:12}"'), ["db_pass: W", "nt3r-Is-C0ming"].join("i"), fill('app_password = "{a:16}"')],
    ignore: [
      'password = "changeme"',
      "token = getTokenFromStore(user)",
      "apiKey: process.env.API_KEY_2",
      'secretName = "my-app-secret-2024"',
      "readonly credentialOf: Uint32Array;",
      'cloudsecrets "go.acme.io/k6/v2/secrets/cloud"',
      'TOKEN_TO_REFRESH_SHA256: "token_sha256_to_refresh"',
      'config.GetSecret("plain12text")',
      'get(key, "GetSecretFloat64", "GetFloat64")',
      '"token": "acme:providers:my8110"',
      '#define SN_auth_gost01 "AuthGOST01"',
      fill('"credential": "u1:{h:32}"'),
      "password: " + "YXBpS2V5U2Vj" + "cmV0",
      'api_key = "' + "YOUR_API_KEY_12345" + '"',
      fill('public_key = "{w:40}"'),
    ],
  },
});
