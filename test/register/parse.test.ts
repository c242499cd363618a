import assert from "node:assert/strict";
import { maxRegisterLength, parseRegister } from "../../shared/register/parse.ts";
import type { CredentialType } from "../../shared/model/provider.ts";

const opening = "apiVersion: keyholder/v1\nkind: IdentityRegister\n";
const path = ".keyholder/register.yml";
const read = (text: string) => parseRegister({ path, text });
const hex = "0a".repeat(16);

/** Entries one a line, from line 4 on. */
const entries = (...lines: readonly string[]) =>
  `${opening}identities:\n${lines.map((line) => `  - ${line}\n`).join("")}`;

describe("register", () => {
  it("holds a whole entry in one line", () => {
    const { register, problems } = read(
      entries(
        '{ id: npm-publish, owners: { business: "@druiz", steward: "@acme/web" }, credentials: [ { match: { names: [NPM_TOKEN] }, rotation: { every: 90d }, lastRotated: 2026-09-20 } ] }',
      ),
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(register?.identities, [
      {
        id: "npm-publish",
        kind: "machine",
        owners: { business: { kind: "person", handle: "@druiz" }, steward: { kind: "team", handle: "@acme/web" } },
        ownersByDefault: false,
        usedBy: [],
        privileges: [],
        reach: [],
        lifecycle: { state: "active" },
        detection: { coverage: "unknown", sources: [] },
        accountability: {},
        credentials: [
          {
            id: "npm-publish",
            lastRotated: "2026-09-20",
            rotation: { everyDays: 90 },
            storage: [],
            match: {
              fingerprints: [],
              keyIds: [],
              subjects: [],
              names: ["NPM_TOKEN"],
              repos: [],
              accounts: [],
              paths: [],
            },
            place: { path, line: 4, column: 93 },
          },
        ],
        place: { path, line: 4, column: 5 },
      },
    ]);
  });

  it("reads issuers, pipelines and what an entry says of itself", () => {
    const { register, problems } = read(
      `${opening}issuers: [ { id: aws, type: aws, account: "1" } ]\npipelines: [ { id: deploy, repo: a/b } ]\nidentities:\n` +
        "  - id: a\n    kind: agent\n    environment: production\n    issuedBy: { issuer: aws, pipeline: deploy }\n" +
        '    intent: { purpose: deploys, privileges: ["ecs:*"], reach: [x] }\n    blastRadius: high\n    detection: { coverage: partial }\n' +
        "    credentials:\n      - { id: k, ttl: 12h, match: { jwt: [ { iss: i, sub: s, aud: u } ], subjects: [ n ] } }\n",
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(register?.issuers, [{ id: "aws", type: "aws", account: "1" }]);
    assert.deepEqual(register.pipelines, [{ id: "deploy", repo: "a/b", oidcSubjects: [] }]);
    const [identity] = register.identities;
    assert.deepEqual(
      [
        identity?.kind,
        identity?.environment,
        identity?.purpose,
        identity?.privileges,
        identity?.reach,
        identity?.blastRadius,
      ],
      ["agent", "production", "deploys", ["ecs:*"], ["x"], "high"],
    );
    assert.deepEqual(identity?.issuedBy, { issuer: "aws", pipeline: "deploy" });
    assert.deepEqual(identity.detection, { coverage: "partial", sources: [] });
    assert.equal(identity.credentials[0]?.ttl, 0.5);
    assert.deepEqual(identity.credentials[0].match.subjects, [
      { issuer: "i", subject: "s", audience: "u" },
      { subject: "n" },
    ]);
  });

  it("gives the default owners to entries that have none, and says so", () => {
    const text = `${opening}defaults: { owners: { business: "@dana", steward: "@a/t" }, accountability: { detection: "@a/soc" } }\nidentities:\n  - id: a\n  - { id: b, owners: { steward: "@a/u" } }\n  - { id: c, owners: { business: "@sam", steward: "@a/u" }, accountability: { incidentLead: "@eve" } }\n`;
    const identities = read(text).register?.identities ?? [];
    assert.deepEqual(
      identities.map(({ owners, ownersByDefault }) => [
        owners.business?.handle,
        owners.steward?.handle,
        ownersByDefault,
      ]),
      [
        ["@dana", "@a/t", true],
        ["@dana", "@a/u", true],
        ["@sam", "@a/u", false],
      ],
    );
    assert.deepEqual(identities[2]?.accountability, { detection: "@a/soc", incidentLead: "@eve" });
  });

  it("tells people from teams", () => {
    const handles = ["@dana", "@acme/web", "dana@example.com", "user:default/dana", "group:default/web"];
    const { register } = read(
      entries(...handles.map((handle, index) => `{ id: i${index}, owners: { steward: "${handle}" } }`)),
    );
    assert.deepEqual(
      register?.identities.map(({ owners }) => owners.steward?.kind),
      ["person", "team", "email", "person", "team"],
    );
  });

  it("reads CRLF and a byte order mark", () => {
    const { register, problems } = read(`\uFEFF${entries("{ id: a }", "{ id: b }").replaceAll("\n", "\r\n")}`);
    assert.deepEqual(
      [register?.identities.map(({ id, place }) => [id, place.line]), problems],
      [
        [
          ["a", 4],
          ["b", 5],
        ],
        [],
      ],
    );
  });
});

describe("register problems", () => {
  function assertProblems(text: string, ids: readonly string[] | undefined, ...expected: readonly string[]): void {
    const { register, problems } = read(text);
    assert.deepEqual(
      problems.map(({ severity, line, column, code }) => `${severity} ${line}:${column} ${code}`),
      expected,
      text.slice(0, 200),
    );
    assert.deepEqual(
      register?.identities.map(({ id }) => id),
      ids,
      text.slice(0, 200),
    );
  }

  it("refuse a file that is no register", () => {
    for (const nothing of ["", "# nobody\n", "null\n"]) assertProblems(nothing, undefined, "error 1:1 wrong-type");
    assertProblems("- a\n", undefined, "error 1:1 wrong-type");
    assertProblems("kind: IdentityRegister\n", undefined, "error 1:1 missing-key");
    assertProblems("apiVersion: keyholder/v2\nkind: IdentityRegister\n", undefined, "error 1:13 not-one-of");
    assertProblems("apiVersion: keyholder/v1\nkind: Policy\n", undefined, "error 2:7 not-one-of");
    assertProblems(`${opening}identities: [\n`, undefined, "error 4:1 yaml-syntax");
  });

  it("keep the entries that are whole", () => {
    assertProblems(entries("{ id: a }", "{ kind: human }", "{ id: b }"), ["a", "b"], "error 5:5 missing-key");
    assertProblems(entries("{ id: a, onwers: {} }"), ["a"], "warning 4:14 unknown-key");
    assertProblems(entries("{ id: a, lifecycle: { since: 2026-02-30 } }"), ["a"], "error 4:34 bad-format");
    assertProblems(entries("{ id: a, credentials: [{ ttl: P101Y }] }"), ["a"], "error 4:30 bad-format");
    assertProblems(
      entries("{ id: a, credentials: [{ rotation: { every: 36526d } }] }"),
      ["a"],
      "error 4:42 bad-format",
    );
    assertProblems(entries("{ id: a }", "{ id: b }", "{ id: a }"), ["a", "b"], "error 6:5 duplicate-id");
    assertProblems(entries("{ id: a, credentials: [ { id: k }, { id: k } ] }"), ["a"], "error 4:40 duplicate-id");
  });

  it("accept one person alone as business owner", () => {
    for (const owner of ['"@acme/web"', "group:default/web", '["@a", "@b"]']) {
      const text = entries(`{ id: a, owners: { business: ${owner}, steward: "@s" } }`);
      const { register, problems } = read(text);
      assert.deepEqual(
        problems.map(({ code, severity, line }) => [code, severity, line]),
        [["business-owner-not-a-person", "warning", 4]],
      );
      assert.deepEqual(register?.identities[0]?.owners, { steward: { kind: "person", handle: "@s" } });
    }
  });

  it("refuse fingerprints that name a place", () => {
    const text = entries(`{ id: a, credentials: [ { match: { fingerprints: ["p1:${hex}", "s1:${hex}"] } } ] }`);
    assertProblems(text, ["a"], "error 4:40 place-fingerprint-refused");
    assert.deepEqual(read(text).register?.identities[0]?.credentials[0]?.match.fingerprints, [`s1:${hex}`]);
  });

  it("do not believe a lifetime that the issuer cannot enforce", () => {
    const endless = { id: "endless", lifetime: { expires: "never" } } as CredentialType;
    const types = new Map([["endless", endless]]);
    const text = entries(
      "{ id: a, credentials: [ { type: endless, ttl: 90d }, { id: b, type: other, ttl: 90d }, { id: c, type: endless, ttl: none } ] }",
    );
    const { register, problems } = parseRegister({ path, text }, { types });
    assert.deepEqual(
      problems.map(({ code, line, column }) => [code, line, column]),
      [["ttl-on-unlimited-type", 4, 46]],
    );
    assert.deepEqual(
      register?.identities[0]?.credentials.map(({ ttl }) => ttl),
      [undefined, 90, "none"],
    );
    const ended = entries("{ id: a, credentials: [ { type: endless, expires: 2027-01-01 } ] }");
    const reading = parseRegister({ path, text: ended }, { types });
    assert.deepEqual(
      reading.problems.map(({ code, line, detail }) => [code, line, detail]),
      [["ttl-on-unlimited-type", 4, { key: "expires" }]],
    );
    assert.equal(reading.register?.identities[0]?.credentials[0]?.expires, undefined);
  });

  it("have short names for ids", () => {
    const codes = (id: string) =>
      parseRegister({ path, text: entries(`{ id: ${JSON.stringify(id)} }`) }).problems.map(
        ({ code, line }) => `${code} ${line}`,
      );
    for (const id of ["a", "Payments/deployer_2.prod-eu", "x".repeat(100)]) assert.deepEqual(codes(id), [], id);
    for (const id of ["-a", "two words", "a@b", "a:b", "a\nb", "\u00e9", "x".repeat(101)])
      assert.deepEqual(codes(id), ["bad-format 4"], id);
  });

  it("tell every text as it is concealed", () => {
    const text = entries(
      "{ id: a, owners: { business: '@hidden' }, intent: { purpose: hidden, privileges: [hidden] } }",
    );
    const { register, problems } = parseRegister(
      { path, text },
      { conceal: (said) => said.replaceAll("hidden", "shown") },
    );
    assert.deepEqual(problems, []);
    const [identity] = register?.identities ?? [];
    assert.deepEqual(
      [identity?.owners.business?.handle, identity?.purpose, identity?.privileges],
      ["@shown", "shown", ["shown"]],
    );
  });

  it("believe no day of two that contradict each other", () => {
    const assertDays = (written: string, expected: object, ...contradictions: readonly string[]): void => {
      const { register, problems } = parseRegister({
        path,
        text: entries(`{ id: a, credentials: [ { ${written} } ] }`),
      });
      assert.deepEqual(
        problems.map(({ code, line, severity, detail }) => [
          code,
          line,
          severity,
          `${detail?.["earlier"]} ${detail?.["later"]}`,
        ]),
        contradictions.map((pair) => ["days-contradict", 4, "warning", pair]),
        written,
      );
      const { issuedAt, lastRotated, expires } = register?.identities[0]?.credentials[0] ?? {};
      assert.deepEqual(JSON.parse(JSON.stringify({ issuedAt, lastRotated, expires })), expected, written);
    };
    const [early, middle, late] = ["2026-01-01", "2026-06-01", "2026-12-01"];
    assertDays(`issuedAt: ${early}, lastRotated: ${middle}, expires: ${late}`, {
      issuedAt: early,
      lastRotated: middle,
      expires: late,
    });
    assertDays(`issuedAt: ${early}, lastRotated: ${early}, expires: ${early}`, {
      issuedAt: early,
      lastRotated: early,
      expires: early,
    });
    assertDays(
      `issuedAt: ${early}, lastRotated: ${late}, expires: ${middle}`,
      { issuedAt: early },
      "lastRotated expires",
    );
    assertDays(`issuedAt: ${late}, expires: ${early}`, {}, "issuedAt expires");
    assertDays(
      `issuedAt: ${middle}, lastRotated: ${early}, expires: ${late}`,
      { expires: late },
      "issuedAt lastRotated",
    );
  });

  it("refuse a register that is too large, and count what is too much", () => {
    assertProblems(" ".repeat(maxRegisterLength + 1), undefined, "error undefined:undefined register-too-large");
    const unknown = Array.from({ length: 50_000 }, (_, index) => `key${index}: 1\n`);
    const { register, problems } = read(opening + unknown.join(""));
    assert.deepEqual([register?.identities, problems.length, problems.at(-1)?.detail], [[], 1001, { count: 49_000 }]);
  });
});

describe("register imports", () => {
  it("are named with a place, and an age in days", () => {
    const text =
      "apiVersion: keyholder/v1\nkind: IdentityRegister\nimports: [{ repo: acme/register, path: org.yml, ref: main, maxAge: 7d }]\n";
    const { register, problems } = parseRegister({ path: ".keyholder/register.yml", text });
    const place = { path: ".keyholder/register.yml", line: 3, column: 11 };
    assert.deepEqual(problems, []);
    assert.deepEqual(register?.imports, [
      { repo: "acme/register", path: "org.yml", ref: "main", maxAgeDays: 7, place },
    ]);
  });

  it("lets a team own where the policy says so", () => {
    const text =
      'apiVersion: keyholder/v1\nkind: IdentityRegister\nidentities: [{ id: a, owners: { business: "@acme/web", steward: "@acme/web" } }]\n';
    const owners = (teamsMayOwn: boolean) =>
      parseRegister({ path: "r.yml", text }, { teamsMayOwn }).register?.identities[0]?.owners.business?.handle;
    assert.equal(owners(false), undefined);
    assert.equal(owners(true), "@acme/web");
  });
});
