import type { Examples, MatchContext, Provider } from "../../model/provider.ts";
import { isIdentifier } from "../identifiers.ts";
import { isNameOfOther } from "../names.ts";
import { climbs } from "../placeholder.ts";
import { fill } from "./fill.ts";
import { relation } from "./patterns.ts";
import { isExamplePassword, saysWords } from "./shapes.ts";

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
      containment: ["Change the password where the command signs in"],
      keywords: [
        "sshpass",
        "docker login",
        "podman login",
        "registry login",
        "mysql",
        "redis-cli",
        "ldapsearch",
        "smbclient",
        "sqlcmd",
        "mongosh",
        "gpg -",
        "gpg2 -",
      ],
      pattern:
        /\b(?:sshpass|(?:docker|podman|registry) login|mysql(?:dump|admin)?|redis-cli|ldap(?:search|add|modify)|smbclient|sqlcmd|mongosh|gpg2?)\s[^\r\n|;]{0,200}?(?<=\s)(?:--pass(?:word|phrase)[=\s]\s{0,4}|-[pPaw]\s{0,4})["']?(?<secret>[^\s"'\x60|;]{6,100})(?=["'\s]|$)/gi,
      confidence: "medium",
      bits: 30,
      window: { before: 10, after: 700 },
      accepts: (password) => !isExamplePassword(password) && !code.test(password) && !isIdentifier(password),
      doubts: (password) => !/\d/.test(password),
    },
    {
      id: "generic-password",
      name: "Password assigned in code or configuration",
      reference: "https://cwe.mitre.org/data/definitions/259.html",
      lifetime: { expires: "issuer-decides" },
      identity: "either",
      containment: ["Find out who accepts it", "Change it there"],
      keywords: ["password", "passwd", "passphrase", "pwd", "pass", "psk=", "identified by"],
      pattern: new RegExp(
        String.raw`(?:passw(?:or)?d|passphrase|pwd|psk|(?<![a-z])pass|identified by)\d{0,2}(?![\w.-])(?<=(?<name>[\w.-]{1,60}))${relation}(?:[rbuf@n]{0,2}["'\x60](?=[^\s"'\x60]{6,100}["'\x60]))?(?<secret>[^\s"'\x60]{6,100})(?=["'\x60]|[,;]?\s{0,9}$)`,
        "gim",
      ),
      confidence: "low",
      bits: 30,
      window: { before: 60, after: 260 },
      accepts: isAssigned,
    },
  ],
};

const code = /[()[\]{}<>&|\\]|,\w+=|^[./~@#%:-]|::|->|\.\w+\.|^\w+\.\w+$|\?\.|[,;:!?]$|^https?:/;

const sign = /[A-Za-z][^\p{L}\p{N}_./:,=-]+[A-Za-z]/u;
/** Letters beyond ASCII are a translation's more often than a password's. */
const word = /^[\p{L}\p{M}]*\P{ASCII}[\p{L}\p{M}\p{N}]*$/u;

/** What a person makes up: letters with a digit or a sign among them, and no code. */
function isMadeUp(password: string): boolean {
  if (isExamplePassword(password) || climbs(password) || saysWords(password)) return false;
  if (code.test(password) || /passw(?:or)?d/i.test(password) || !/[A-Za-z]/.test(password) || word.test(password))
    return false;
  return sign.test(password) || (/\d/.test(password) && !isIdentifier(password));
}

function isAssigned(password: string, { groups, match }: MatchContext): boolean {
  if (isNameOfOther(groups["name"] ?? "") || !isMadeUp(password)) return false;
  const before = match.slice(0, match.length - password.length);
  if (/,\s*[a-z]?["'\x60]?$/i.test(before)) return false;
  const isOption = groups["name"]?.startsWith("--") === true;
  return /["'\x60]$/.test(before) || (/\d/.test(password) && (isOption || /[:=>]\s*$/.test(before)));
}

export const examples = (): Examples => ({
  "command-password": {
    find: [
      fill("sshpass -p '{w:12}' ssh deploy@10.0.0.4"),
      fill("docker login -u ci -p {w:16} registry.acme.io"),
      fill("mysql -h db -u root -p{w:12} app"),
      fill("redis-cli -h cache -a {w:20} ping"),
      fill("gpg --batch --passphrase {w:12} -d a.gpg"),
    ],
    ignore: [
      "docker login -u ci -p $REGISTRY_PASSWORD registry.acme.io",
      "docker login -u ci -p password registry.acme.io",
      "mysql -h db -u root -p app",
      "redis-cli -h cache -p 6379",
    ],
  },
  "generic-password": {
    find: [
      'password = "Wint' + 'er26"',
      "passwd: 'sum" + "mer!sun'",
      "db.password=Wint" + "er26",
      "CREATE USER app IDENTIFIED BY 'Wint" + "er2026'",
    ],
    ignore: [
      'password = "winter"',
      'password: "Please enter it"',
      'passwordLabel = "Pass' + 'word2"',
      "password = user.password2",
      "password: get_password(1)",
      "password = config.password_1;",
      'password: "{{ vault.x1 }}"',
    ],
  },
});
