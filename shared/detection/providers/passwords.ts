import type { DetectableType, Examples, MatchContext, Provider } from "../../model/provider.ts";
import { isIdentifier } from "../identifiers.ts";
import { isNameOfOther } from "../names.ts";
import { climbs } from "../placeholder.ts";
import { isScrambled } from "../words.ts";
import { fill } from "./fill.ts";
import { quote, relation } from "./patterns.ts";
import { isExamplePassword, saysWords } from "./shapes.ts";

const named = String.raw`--pass(?:word|phrase)[=\s]\s{0,4}`;

/** A program, up to 200 characters of its line, then one of the options that take a password. */
const given = (programs: string, options: string): string =>
  String.raw`(?:${programs})(?:\.exe)?\s[^\r\n|;]{0,200}?(?<=\s)(?:${named}${options && `|${options}`})`;

/** What stands before a password, of commands by the options that take it or by its place. */
const commands: readonly string[] = [
  given("sshpass|mysql(?:dump|admin)?|mongo(?:sh|dump|restore|export|import)?", String.raw`-p\s{0,4}`),
  given("(?:docker|podman|registry|az) login|rdesktop|twine upload|ncftp(?:put|get)", String.raw`-p\s{1,4}`),
  given("sqlcmd|bcp|osql|ipmitool|zip|unzip", String.raw`-P\s{0,4}`),
  given("7z[ar]?|unrar|rar", "-p"),
  given("redis-cli", String.raw`-a\s{0,4}`),
  given("ldap(?:search|add|modify)", String.raw`-w\s{0,4}`),
  given("smbclient", String.raw`-p\s{0,4}|-U\s{0,4}["']?[^\s%"']{1,60}%`),
  given("lftp", String.raw`-u\s{1,4}["']?[^\s,"']{1,60},`),
  given("snmp(?:get|walk|set|bulkwalk)", String.raw`-[AX]\s{1,4}`),
  given("openssl", String.raw`-k\s{1,4}|-pass(?:in|out)?\s{1,4}["']?pass:`),
  given("[xw]freerdp", "/p:"),
  given("cmdkey", "/pass:"),
  given("plink|pscp|psftp", String.raw`-pw\s{1,4}`),
  given("nuget", String.raw`-[Pp]assword\s{1,4}`),
  given("gpg2?|svn", ""),
  given("gh secret set", String.raw`(?:-b|--body)[=\s]\s{0,4}`),
  given("az keyvault secret set", String.raw`--value[=\s]\s{0,4}`),
  given("ssh-keygen", String.raw`-N\s{1,4}`),
  String.raw`mc (?:alias set|config host add)\s{1,4}(?:[^\s|;]{1,200}\s{1,4}){3}`,
  String.raw`net use\s{1,4}(?:[^\s|;]{1,200}\s{1,4}){1,2}(?=\S{6,100}\s{1,4}\/user)`,
  String.raw`(?:cargo|vault) login\s{1,4}`,
];

/** What a name for a password is given, in quotes or as the rest of its line: any signs may be in it. */
export const assignedPassword = {
  keywords: [
    "passwd",
    "pwd",
    "pass",
    ...["=", ":", " =", " :", '"', "'"].map((sign) => `pw${sign}`),
    "psk=",
    "identified by",
    "passwort",
    "kennwort",
    "contrase",
    "senha",
    "wachtwoord",
    "secret",
  ],
  pattern: new RegExp(
    String.raw`(?:passw(?:or)?[dt]|passphrase|pwd|psk|(?<![a-z])pass|(?<![a-z=:])pw(?=[=:"']| [=:])|(?:key|trust)storepass|identified by|kennwort|contrase\S{1,2}a|senha|wachtwoord|mot de passe|secret)\d{0,2}(?![\w.-])(?<=(?<name>[\w.-]{1,60}))${relation}(?:[rbuf@n]{0,2}${quote}(?=[^\s"'\x60\\]{6,100}["'\x60\\]))?(?<secret>(?!<[\w/]|\$\{)[^\s"'\x60\\]{6,100}?)(?=["'\x60\\]|<\/|\}(?<=:[-=][^\s"'\x60{}]{6,100}\})|[,;]?\s{0,9}$|\s(?<==[^\s"'\x60]{6,100}\s))`,
    "gim",
  ),
  window: { before: 60, after: 260 },
} as const satisfies Partial<DetectableType>;

export const passwords: Provider = {
  id: "passwords",
  name: "Passwords",
  issuer: "",
  types: [
    {
      id: "command-password",
      name: "Password in a command",
      reference: "https://cwe.mitre.org/data/definitions/214.html",
      lifetime: { expires: "issuer-decides" },
      identity: "either",
      password: true,
      containment: ["Change the password where the command signs in"],
      keywords: [
        "sshpass",
        "mysql",
        "mongo -",
        "mongosh",
        "mongodump",
        "mongorestore",
        "mongoexport",
        "mongoimport",
        "docker login",
        "podman login",
        "registry login",
        "az login",
        "rdesktop",
        "twine upload",
        "ncftp",
        "sqlcmd",
        "bcp ",
        "osql",
        "ipmitool",
        "zip -",
        "7z ",
        "7za ",
        "7zr ",
        "rar ",
        "redis-cli",
        "ldapsearch",
        "ldapadd",
        "ldapmodify",
        "smbclient",
        "lftp",
        "snmpget",
        "snmpwalk",
        "snmpset",
        "snmpbulkwalk",
        "openssl ",
        "freerdp",
        "cmdkey",
        "plink",
        "pscp",
        "psftp",
        "nuget ",
        "nuget.exe",
        "gpg -",
        "gpg2 -",
        "svn ",
        "gh secret set",
        "az keyvault secret set",
        "ssh-keygen",
        "mc alias set",
        "mc config host",
        "net use",
        "cargo login",
        "vault login",
      ],
      pattern: new RegExp(String.raw`\b(?:${commands.join("|")})["']?(?<secret>[^\s"'\x60|;]{6,100})(?=["'\s]|$)`, "g"),
      confidence: "medium",
      bits: 30,
      window: { before: 10, after: 700 },
      accepts: (password) =>
        !isExamplePassword(password) && !code.test(password) && (isScrambled(password) || !isIdentifier(password)),
      doubts: (password) => !/\d/.test(password),
    },
    {
      id: "generic-password",
      name: "Password assigned in code or configuration",
      reference: "https://cwe.mitre.org/data/definitions/259.html",
      lifetime: { expires: "issuer-decides" },
      identity: "either",
      password: true,
      containment: ["Find out who accepts it", "Change it there"],
      ...assignedPassword,
      confidence: "low",
      bits: 30,
      accepts: isAssigned,
    },
  ],
};

const code = /[()[\]{}<>&|\\]|,\w+=|^[./~@#%:-]|::|->|\.\w+\.|^\w+\.\w+$|\?\.|[,;:!?]$|^https?:|^0x[0-9a-fA-F]+$/;

const sign = /[A-Za-z][^\p{L}\p{N}_./:,=-]+[A-Za-z]/u;
/** Of the environment, which a call is handed with what it is if nobody sets it: `env("DB_PASSWORD", "...")`. */
const variable = /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/;

/** What no name, path or version has in it. */
const oddSign = /[!?*^]./;
/** Letters beyond ASCII are a translation's more often than a password's. */
const word = /^[\p{L}\p{M}]*\P{ASCII}[\p{L}\p{M}\p{N}]*$/u;

/** A sign as XML has it where no quotes stand: https://www.w3.org/TR/xml/#sec-predefined-ent */
const entity = /&(?:amp|lt|gt);/g;

/** What a person makes up: letters with a digit or a sign among them, and no code. */
function isMadeUp(written: string): boolean {
  const password = written.replaceAll(entity, "^");
  if (isExamplePassword(password) || climbs(password) || saysWords(password)) return false;
  if (code.test(password) || /passw(?:or)?d/i.test(password) || !/[A-Za-z]/.test(password) || word.test(password))
    return false;
  return (
    sign.test(password) ||
    isScrambled(password) ||
    (/\d/.test(password) && (oddSign.test(password) || !isIdentifier(password)))
  );
}

function isAssigned(password: string, { groups, match }: MatchContext): boolean {
  const name = groups["name"] ?? "";
  if (/secret\d{0,2}$/i.test(name) || isNameOfOther(name) || !isMadeUp(password)) return false;
  const before = match.slice(0, match.length - password.length);
  if (/,\s*[a-z]?\\{0,3}["'\x60]?$/i.test(before) && !variable.test(name)) return false;
  if (/\bpass\s+["'\x60]$/i.test(before)) return false;
  if (/["'\x60]$/.test(before)) return true;
  return (
    (/\d/.test(password) || isScrambled(password)) &&
    (name.startsWith("--") || /(?:[:=>]|:-|[|>][-+\d]{0,2}\s*\n)\s*$/.test(before))
  );
}

export const examples = (): Examples => ({
  "command-password": {
    find: [
      fill("sshpass -p '{w:12}' ssh deploy@10.0.0.4"),
      fill("docker login -u ci -p {w:16} registry.acme.io"),
      fill("mysql -h db -u root -p{w:12} app"),
      fill("redis-cli -h cache -a {w:20} ping"),
      fill("gpg --batch --passphrase {w:12} -d a.gpg"),
      fill("openssl enc -aes-256-cbc -in a -out b -k {w:12}"),
      fill("openssl pkcs12 -export -out a.pfx -passout 'pass:{w:12}'"),
      fill("xfreerdp /u:admin /p:{w:12} /v:10.0.0.4"),
      fill("unzip -P {w:12} a.zip"),
      fill("7z x a.7z -p{w:12}"),
      fill("smbclient //files/share -U 'deploy%{w:12}'"),
      fill("lftp -u deploy,{w:12} ftp.acme.io"),
      fill("plink -pw {w:12} deploy@10.0.0.4"),
      fill('gh secret set DEPLOY_KEY --body "{w:24}"'),
      fill("az keyvault secret set --vault-name prod --name db --value '{w:16}'"),
      fill('ssh-keygen -t ed25519 -N "{w:12}" -f deploy'),
      fill("mc alias set prod https://minio.acme.io ci {w:24}"),
      fill("net use Z: \\\\files\\share {w:12} /user:ACME\\deploy"),
    ],
    ignore: [
      "docker login -u ci -p $REGISTRY_PASSWORD registry.acme.io",
      "docker login -u ci -p password registry.acme.io",
      'gh secret set DEPLOY_KEY --body "$DEPLOY_KEY_2"',
      "ssh-keygen -t ed25519 -N '' -f deploy_key2",
      "mysql -h db -u root -p app",
      "redis-cli -h cache -p 6379",
      "mysql -h db -P 3306 -u root app",
      "unzip -p archive.zip file1.txt",
      "openssl req -newkey rsa:2048 -keyout key1.pem",
      "openssl rsa -in key.pem -passin file:secret.txt2",
      "mc alias set prod https://minio.acme.io $ACCESS_KEY $SECRET_KEY",
      "net use Z: \\\\files\\share2024 /persistent:yes",
    ],
  },
  "generic-password": {
    find: [
      ['password = "Wint', 'er26"'].join(""),
      ["<password>Win&amp;t", "er26</password>\n<password>sum", "m3r</password>"].join(""),
      ["passwd: 'sum", "mer!sun'"].join(""),
      ["password: >-\n  Wint", "er26\n"].join(""),
      ["password: ${DB_PASSWORD:-Wint", "er!26}"].join(""),
      ["db.password=Wint", "er26"].join(""),
      ['"pw": "Wint', 'er26"'].join(""),
      ["{{ db_password | default('Wint", "er26') }}"].join(""),
      ["CREATE USER app IDENTIFIED BY 'Wint", "er2026'"].join(""),
    ],
    ignore: [
      'password = "winter"',
      'password: "Please enter it"',
      "Pass 'sha256' for the other one.",
      'passwordLabel = "Pass' + 'word2"',
      "password = user.password2",
      "password: get_password(1)",
      "password = config.password_1;",
      'password: "{{ vault.x1 }}"',
    ],
  },
});
