import type { Examples, MatchContext, Provider } from "../../model/provider.ts";
import { bitsPerCharacter } from "../entropy.ts";
import { isNameOfOther } from "../names.ts";
import { bitsForWords } from "../words.ts";
import { fill } from "./fill.ts";
import { assignedPassword } from "./passwords.ts";

export const generatedPasswords: Provider = {
  id: "generated-passwords",
  name: "Generated passwords",
  issuer: "",
  types: [
    {
      ...assignedPassword,
      id: "generated-password",
      name: "Password of letters, digits and signs drawn by lot",
      reference: "https://cwe.mitre.org/data/definitions/259.html",
      lifetime: { expires: "issuer-decides" },
      identity: "either",
      password: true,
      containment: ["Find out who accepts it", "Change it there"],
      confidence: "medium",
      bits: 30,
      accepts: isAssigned,
    },
  ],
};

function isAssigned(password: string, { groups, match }: MatchContext): boolean {
  const before = match.slice(0, match.length - password.length);
  return /["'\x60]$|[:=>]\s*$/.test(before) && !isNameOfOther(groups["name"] ?? "") && isOfAllKinds(password);
}

/** Of code, formats, addresses, templates and hashes, where signs stand close together as well. */
const forms =
  /\$[{(]|\{\{|\}\}|<[%/]|%>|[#@%]\{|:\/\/|\(\?|\[\^?\w-\w|\.[*+]|=>|->|&&|\|\||\(\)|^\$\w{1,10}\$|^\{\w+\}|^\w+\(.*\)$|%[sdvx]|&\w+;/;

const shortest = 12;
/** From here on, most of what is drawn by lot has a digit; shorter, one is asked for. */
const tellingLength = 16;
/** Those that are in no name, path or base64. */
const tellingSigns = /[!#$%&()*,:;<>?@[\]^{|}~]/g;
const leastChanges = 0.5;
const leastShare = 0.85;

/** Lower and upper case, digits and signs in a mix as no writer makes it: every other character is of another kind than the one before. */
function isOfAllKinds(text: string): boolean {
  const kinds = Array.from(text, kindOf);
  const signs = new Set(text.match(tellingSigns));
  const changes = kinds.filter((kind, at) => at > 0 && kind !== kinds[at - 1]).length;
  return (
    text.length >= shortest &&
    signs.size >= 2 &&
    kinds.includes("lower") &&
    kinds.includes("upper") &&
    (kinds.includes("digit") || text.length >= tellingLength) &&
    changes >= leastChanges * (text.length - 1) &&
    bitsPerCharacter(text) >= leastShare * Math.log2(Math.min(text.length, 64)) &&
    bitsForWords(text) < 0 &&
    !forms.test(text)
  );
}

function kindOf(character: string): "lower" | "upper" | "digit" | "sign" | "other" {
  if (/[a-z]/.test(character)) return "lower";
  if (/[A-Z]/.test(character)) return "upper";
  if (/\d/.test(character)) return "digit";
  return /[!-~]/.test(character) ? "sign" : "other";
}

export const examples = (): Examples => ({
  "generated-password": {
    find: [
      fill('password = "{g:21}"'),
      fill("db_password: '{g:16}7'"),
      fill('"client_secret": "{g:32}"'),
      fill("DB_PASS={g:24}"),
    ],
    ignore: [
      'password = "^(?=.*[A-Z])(?=.*[0-9]).{8,}$"',
      'password = "${DB_Pass1}-{{Env}}"',
      'secret = "Us3r(Name),Pa55word[2]"',
      'password = "getPassword(User1.Id,Config[2])"',
      fill('password = "$2b$10${w:53}"'),
    ],
  },
});
