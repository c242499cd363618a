import assert from "node:assert/strict";
import { expressionOf } from "../../shared/detection/expression.ts";
import { typeEntries } from "../../shared/detection/providers/index.ts";
import type { ExposedSecret, Finding } from "../../shared/model/finding.ts";
import { decode } from "../../shared/node/read.ts";
import { scan } from "../../shared/scan.ts";
import { createLines } from "../../shared/text/lines.ts";
import { parsePattern } from "../../shared/text/pattern.ts";
import { exampleTexts as examples } from "./examples.ts";
import { beginnings } from "./hostile.ts";
import { createChance, type Chance } from "./chance.ts";

const seed = 20261122;

/** Texts that lead a search into a pattern and out again. */
const nearMatches = typeEntries.flatMap(({ type }) => {
  const { source, flags } = expressionOf(type.pattern);
  const parsed = parsePattern(source, flags.includes("i"));
  return parsed ? [...beginnings(parsed.whole)] : [];
});

/** So many characters of a secret are never seen outside. */
const windowLength = 12;

/** What of a secret nothing may repeat: not its public prefix, its type's name, nor identifiers that its issuer means to be seen. */
function* windowsOf(finding: ExposedSecret, found: string): Generator<string, void> {
  const { keyIds = [], subjects = [], account } = finding.facts;
  const open = [
    finding.type,
    ...keyIds,
    ...subjects.flatMap(({ subject, issuer }) => [subject, issuer ?? ""]),
    account ?? "",
  ];
  const secret = open
    .filter((one) => one !== "")
    .reduce((rest, one) => rest.replaceAll(one, "\n"), found.slice(finding.masked.length - 1));
  for (let at = 0; at + windowLength <= secret.length; at += windowLength) {
    const window = secret.slice(at, at + windowLength);
    if (!open.some((one) => one.includes(window)) && /^(?=.*\d)[A-Za-z0-9+/_-]+$/.test(window)) yield window;
  }
}

const isBefore = (one: Finding, other: Finding): boolean =>
  one.start.line < other.start.line || (one.start.line === other.start.line && one.start.column <= other.start.column);

/** Scans a text as several files, and holds the answer against what is always true. Gives the number of findings. */
async function assertScan(what: string, text: string, paths: readonly string[] = ["src/a.txt"]): Promise<number> {
  let count = 0;
  for (const path of paths) {
    const { findings, problems } = await scan({ path, text });
    const again = await scan({ path, text });
    assert.deepEqual(again.findings, findings, `${what}: the same every time`);
    assert.deepEqual(
      problems.filter(({ code }) => code === "detection-failed"),
      [],
      what,
    );
    const lines = createLines(text);
    const secrets = findings.filter((finding) => finding.kind === "exposed-secret");
    for (const finding of findings) {
      const [start, end] = [lines.offset(finding.start), lines.offset(finding.end)];
      assert.ok(0 <= start && start < end && end <= text.length, `${what}: ${finding.type} at ${start} to ${end}`);
      assert.deepEqual([lines.position(start), lines.position(end)], [finding.start, finding.end], what);
    }
    findings.slice(1).forEach((finding, index) => {
      const before = findings[index];
      assert.ok(before && isBefore(before, finding), `${what}: in the order of the text`);
    });
    const masks = new Set(secrets.map(({ masked }) => masked));
    const told = [...masks].reduce((rest, masked) => rest.replaceAll(masked, "…"), JSON.stringify(findings));
    const shown = [...masks].join("\n");
    const windows = new Map(
      secrets.flatMap((secret) =>
        [...windowsOf(secret, text.slice(lines.offset(secret.start), lines.offset(secret.end)))]
          .filter((one) => !shown.includes(one))
          .map((one) => [one, secret.type]),
      ),
    );
    for (let at = 0; windows.size > 0 && at + windowLength <= told.length; at++) {
      const repeated = windows.get(told.slice(at, at + windowLength));
      if (repeated !== undefined) assert.fail(`${what}: ${repeated} is repeated`);
    }
    for (const { type, facts } of secrets) {
      for (const day of [facts.issuedAt, facts.expiresAt])
        if (day !== undefined) assert.match(day, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/, `${what}: ${type}`);
    }
    count += findings.length;
  }
  return count;
}

const base64url = (value: unknown): string =>
  Buffer.from(typeof value === "string" ? value : JSON.stringify(value)).toString("base64url");

/** One change to a text, of the kinds that files bring: cut, doubled, swapped, with something odd in the middle. */
function mutate(text: string, chance: Chance): string {
  const at = chance.below(text.length + 1);
  const to = Math.min(text.length, at + chance.below(8));
  const odd = chance.pick([
    "",
    "\0",
    "\n",
    "\r\n",
    "\u2028",
    "\uD800",
    "é",
    "\\n",
    '"',
    " ",
    "=",
    "xxxx",
    "*".repeat(9),
    "\u202E",
  ]);
  return chance.pick([
    text.slice(0, at),
    text.slice(at),
    text.slice(0, at) + odd + text.slice(to),
    text.slice(0, at) + text.slice(at, to).repeat(5) + text.slice(to),
    text.toUpperCase(),
    text + text,
    text.replaceAll(/[0-9]/g, "0"),
  ]);
}

const glue = ["\n", " ", "", '", "', "\r\n", "\t", ": ", "=", "\u2028", "|"];

describe("whatever a file holds", () => {
  it("random bytes, as UTF-8 and as UTF-16", async () => {
    const chance = createChance(seed);
    for (const opening of [[], [0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff]]) {
      for (let round = 0; round < 8; round++) {
        const length = chance.below(6000);
        const bytes = Uint8Array.from([...opening, ...Array.from({ length }, () => 1 + chance.below(255))]);
        await assertScan(`bytes ${opening.join()} ${round}`, decode(bytes) ?? "");
      }
    }
  });

  it("characters that are no text, around and inside of secrets", async () => {
    for (const odd of ["\uD800", "\uDFFF", "\0", "\uFEFF", "\u2028", "\u202E", "\x1b[2K", "\r"]) {
      const text = examples
        .map((example) => `${odd}${example}${odd}${example.slice(0, 9)}${odd}${example.slice(9)}`)
        .join("\n");
      await assertScan(`with ${JSON.stringify(odd)}`, text);
    }
  });

  it("near matches of every type: cut, doubled, swapped", async () => {
    const chance = createChance(seed);
    let found = 0;
    for (let round = 0; round < 60; round++) {
      const pieces = Array.from({ length: 60 }, () => {
        const example = chance.pick(examples);
        return chance.below(4) === 0 ? example : mutate(example, chance);
      });
      found += await assertScan(`round ${round}`, pieces.map((piece) => piece + chance.pick(glue)).join(""));
    }
    assert.ok(found > 500, `${found} findings`);
  });

  it("beginnings of every pattern, said over and over", async () => {
    const chance = createChance(seed);
    for (let round = 0; round < 60; round++) {
      const pieces = Array.from({ length: 8 }, () => chance.pick(nearMatches).repeat(1 + chance.below(20)));
      await assertScan(`round ${round}`, pieces.join(chance.pick(glue)));
    }
  });

  it("one line without an end", async () => {
    const chance = createChance(seed);
    const line = Array.from({ length: 3000 }, () => chance.pick(examples))
      .join(",")
      .slice(0, 400_000);
    assert.ok((await assertScan("a long line", line.replaceAll("\n", " "))) > 1000);
    await assertScan("a long word", "token=".repeat(60_000));
    await assertScan(
      "keywords alone",
      typeEntries
        .flatMap(({ type }) => type.keywords)
        .join("")
        .repeat(40),
    );
  });

  it("nesting without an end", async () => {
    const deep = 20_000;
    const token = examples.find((example) => example.startsWith("ghp_")) ?? "";
    const texts = [
      `${"[".repeat(deep)}"${token}"${"]".repeat(deep)}`,
      `${'{"a":'.repeat(deep)}"${token}"${"}".repeat(deep)}`,
      `${"{".repeat(deep)}"${token}"`,
      `${"- ".repeat(deep)}${token}`,
      `jobs:\n${Array.from({ length: 300 }, (_, level) => `${" ".repeat(level)}a:\n`).join("")}${" ".repeat(300)}b: ${token}`,
    ];
    for (const text of texts) {
      const paths = ["a.json", ".github/workflows/a.yml", "docker-compose.yml", "main.tf", ".mcp.json"];
      assert.ok((await assertScan(text.slice(0, 20), text, paths)) >= paths.length);
    }
  });

  it("keys and certificates without an end", async () => {
    const chance = createChance(seed);
    const body = Array.from({ length: 4000 }, () => chance.pick(["A", "b", "7", "+", "/"])).join("");
    for (const label of [
      "RSA PRIVATE KEY",
      "OPENSSH PRIVATE KEY",
      "EC PRIVATE KEY",
      "PGP PRIVATE KEY BLOCK",
      "CERTIFICATE",
    ]) {
      const begin = `-----BEGIN ${label}-----`;
      for (const text of [
        begin,
        begin.repeat(2000),
        `${begin}\n${body}`,
        `${begin}\\n${body.slice(0, 600)}`,
        begin.slice(0, -3),
      ])
        await assertScan(`${label} ${text.length}`, text);
      await assertScan(`${label} ends first`, `-----END ${label}-----\n${body}\n${begin}\n`);
    }
  });

  it("tokens with claims that cannot be", async () => {
    const odd: readonly unknown[] = [
      1e308,
      -1e308,
      -1,
      0,
      8.64e12 + 1,
      NaN,
      "tomorrow",
      "",
      null,
      [],
      {},
      [["a"]],
      true,
      "9".repeat(400),
    ];
    for (const value of odd) {
      const claims = { exp: value, iat: value, nbf: value, iss: value, sub: value, aud: value };
      const text = [
        [base64url({ alg: "HS256", typ: "JWT" }), base64url(claims), "s".repeat(43)],
        [
          base64url({ alg: value }),
          base64url({ exp: 1800000000, sub: "x".repeat(5000) }),
          base64url("signature".repeat(5)),
        ],
        [base64url({ alg: "HS256" }), base64url(`{"exp":${"9".repeat(500)}`), "aB3".repeat(15)],
        [base64url("[]".repeat(20)), base64url("null"), "aB3".repeat(15)],
      ]
        .map((parts) => `token: "${parts.join(".")}"`)
        .join("\n");
      await assertScan(`claims ${JSON.stringify(value)}`, text);
    }
  });

  it("addresses with dates that cannot be", async () => {
    const odd = [
      "9999-99-99T99:99:99Z",
      "0000-00-00",
      "99999999T999999Z",
      "20260230T000000Z",
      "-1",
      "1e99",
      "",
      "%00",
      "2026-13-01T00:00Z",
    ];
    const signed = examples.filter((example) => /[?&](?:se|X-Amz-Date|X-Goog-Date|Expires)=/.test(example));
    assert.ok(signed.length > 0);
    for (const date of odd) {
      const dated = signed.map((text) =>
        text.replaceAll(/(se|st|X-Amz-Date|X-Goog-Date|[A-Za-z-]*Expires)=[^&"'\s]*/g, `$1=${date}`),
      );
      await assertScan(`dates ${date}`, dated.join("\n"));
    }
  });
});
