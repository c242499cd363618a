import assert from "node:assert/strict";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { readShape } from "../../shared/text/shape.ts";
import type { Schema } from "../../shared/text/shape.ts";
import baselineSchema from "../../shared/policy/baseline.schema.json" with { type: "json" };
import policySchema from "../../shared/policy/policy.schema.json" with { type: "json" };
import registerSchema from "../../shared/register/register.schema.json" with { type: "json" };

const schema: Schema = {
  type: "object",
  required: ["id"],
  additionalProperties: false,
  properties: {
    id: { type: "string", pattern: "^[a-z]+$", title: "lower-case letters" },
    kind: { type: "string", enum: ["human", "machine"] },
    count: { type: "integer" },
    since: { $ref: "#/$defs/day" },
    owner: { oneOf: [{ type: "string" }, { $ref: "#/$defs/owner" }] },
    names: { type: "array", items: { type: "string" } },
    entries: { type: "array", items: { $ref: "#/$defs/owner" } },
    rules: { type: "object", additionalProperties: { type: "boolean" } },
  },
  $defs: {
    day: { type: ["string", "null"], format: "date", title: "a day" },
    owner: {
      type: "object",
      required: ["handle"],
      additionalProperties: false,
      properties: { handle: { type: "string" }, name: { type: "string" } },
    },
  },
};

const shape = (text: string) => readShape<object>({ path: "a.yml", text }, schema);

describe("shape", () => {
  function assertShape(text: string, expected: unknown, ...faults: readonly string[]): void {
    const { value, problems } = shape(text);
    const found = problems.map(({ line, column, code, detail = {} }) =>
      [`${line}:${column}`, code, ...Object.values(detail)].join(" "),
    );
    assert.deepEqual(found, faults, text);
    assert.deepEqual(value, expected, text);
  }

  it("gives what the schema allows", () => {
    assertShape("id: a", { id: "a" });
    assertShape("id: a\nowner: '@b'\nnames: [x]\nrules: {any: true}\nsince: 2026-11-22\ncount: 2\n", {
      id: "a",
      owner: "@b",
      names: ["x"],
      rules: { any: true },
      since: "2026-11-22",
      count: 2,
    });
    assertShape("id: a\nowner: {handle: '@b'}\n", { id: "a", owner: { handle: "@b" } });
  });

  it("takes a prepared but empty line for nothing said", () => {
    assertShape("id: a\nkind:\nnames: ~\n", { id: "a" });
    assertShape('id: a\nkind: ""\n', { id: "a" });
    assertShape("id:\n", undefined, "1:1 missing-key id");
  });

  it("says which value has the wrong type", () => {
    assertShape("id: a\nnames: x\n", { id: "a" }, "2:8 wrong-type names a list");
    assertShape("id: a\nnames: [x, 1]\n", { id: "a", names: ["x"] }, "2:12 wrong-type names a text");
    assertShape("id: a\nowner: [x]\n", { id: "a" }, "2:8 wrong-type owner a text or a mapping");
    assertShape("id: a\ncount: 1.5\n", { id: "a" }, "2:8 wrong-type count a whole number");
    assertShape("id: a\nrules: {any: 1}\n", { id: "a", rules: {} }, "2:14 wrong-type rules true or false");
    assertShape("id: 5\n", undefined, "1:5 wrong-type id a text");
  });

  it("says what a value may be", () => {
    assertShape("id: a\nkind: robot\n", { id: "a" }, "2:7 not-one-of kind human, machine");
    assertShape("id: A1\n", undefined, "1:5 bad-format id lower-case letters");
    assertShape("id: a\nsince: 2026-02-30\n", { id: "a" }, "2:8 bad-format since a day");
  });

  it("guesses which key was meant", () => {
    assertShape("id: a\nnaems: [x]\n", { id: "a" }, "2:1 unknown-key names");
    assertShape("id: a\nsomething: 1\n", { id: "a" }, "2:1 unknown-key");
    assertShape("id: a\n__proto__: 1\n", { id: "a" }, "2:1 unknown-key");
    assertShape("id: a\nconstructor: 1\n", { id: "a" }, "2:1 unknown-key");
  });

  it("leaves out an entry without what it needs", () => {
    assertShape(
      "id: a\nentries:\n  - {handle: x}\n  - {name: y}\n",
      { id: "a", entries: [{ handle: "x" }] },
      "4:5 missing-key handle",
    );
  });

  it("refuses what is no such document", () => {
    assertShape("", undefined, "1:1 wrong-type a mapping");
    assertShape("- a\n", undefined, "1:1 wrong-type a mapping");
    assertShape("text\n", undefined, "1:1 wrong-type a mapping");
    assertShape("id: [\n", undefined, "2:1 yaml-syntax");
    assertShape("id: a\n---\nid: b\n", { id: "a" }, "3:1 several-documents");
  });

  it("knows the places of objects and their keys", () => {
    const { value, placeOf } = shape("id: a\nowner:\n  handle: x\n") as { value: { owner: object } } & ReturnType<
      typeof shape
    >;
    assert.deepEqual(placeOf(value.owner), { line: 3, column: 3 });
    assert.deepEqual(placeOf(value, "owner"), { line: 2, column: 1 });
    assert.deepEqual(placeOf(value, "nothing"), { line: 1, column: 1 });
    assert.deepEqual(placeOf({}), { line: 1, column: 1 });
  });

  it("never repeats what the file says", () => {
    const odd = "z".repeat(20);
    const { problems } = shape(
      `id: ${odd}1\nkind: ${odd}\n${odd}: 1\nnames: ${odd}\nrules: {${odd}: ${odd}}\nsince: ${odd}\n`,
    );
    assert.equal(problems.length, 6);
    assert.ok(!JSON.stringify(problems).includes(odd));
  });

  it("stays quick with many unknown keys", () => {
    const keys = Array.from({ length: 50_000 }, (_, index) => `key${index}: 1`);
    assert.equal(shape(`id: a\n${keys.join("\n")}`).problems.length, 50_000);
  });
});

describe("schemas", () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
  addFormats.default(ajv);

  const register = { apiVersion: "keyholder/v1", kind: "IdentityRegister" };
  const policy = { apiVersion: "keyholder/v1", kind: "Policy" };
  const identity = (fields: object) => ({ ...register, identities: [{ id: "a", ...fields }] });
  const credential = (fields: object) => identity({ credentials: [fields] });
  const hex = "0a".repeat(16);

  const documents: readonly {
    readonly schema: object;
    readonly good: readonly unknown[];
    readonly bad: readonly unknown[];
  }[] = [
    {
      schema: registerSchema,
      good: [
        register,
        { ...register, metadata: { name: "acme", reviewedAt: "2026-11-01" } },
        { ...register, imports: [{ repo: "a/b", path: "r.yml", ref: "main", maxAge: "7d" }] },
        {
          ...register,
          defaults: { owners: { business: "@d", steward: "@a/t" }, accountability: { detection: "@a/soc" } },
        },
        identity({ owners: { business: { name: "Dana", handle: "d@example.com" }, steward: "group:default/x" } }),
        identity({ chain: [{ human: "@a" }, { identity: "b" }], spiffeId: "spiffe://acme.internal/ns/ci" }),
        identity({ lifecycle: { state: "rotating", since: "2026-02-01" }, blastRadius: "high" }),
        credential({
          match: { names: ["A"], fingerprints: [`s1:${hex}`, `h1:k1:${hex}`], jwt: [{ iss: "i", sub: "*" }] },
        }),
        credential({ ttl: "none", expires: null, rotation: { every: "P90D", automated: true } }),
        credential({ ttl: "30min" }),
        credential({ ttl: "P1DT12H" }),
      ],
      bad: [
        {},
        [],
        "text",
        { ...register, apiVersion: "keyholder/v2" },
        { ...register, kind: "Policy" },
        { ...register, other: 1 },
        { ...register, identities: {} },
        { ...register, identities: [{}] },
        { ...register, identities: [{ id: "a b" }] },
        { ...register, imports: [{ repo: "b", path: "r.yml", ref: "main" }] },
        identity({ kind: "robot" }),
        identity({ owners: { business: ["@a", "@b"] } }),
        identity({ owners: { business: "Dana" } }),
        identity({ owners: { steward: { name: "x" } } }),
        identity({ lifecycle: { since: "2026-02-30" } }),
        identity({ lifecycle: { state: "asleep" } }),
        identity({ spiffeId: "spiffe://Acme:80/x" }),
        credential({ ttl: 90 }),
        credential({ ttl: "3m" }),
        credential({ ttl: "P" }),
        credential({ ttl: "PT" }),
        credential({ rotation: { every: "none" } }),
        credential({ match: { names: "A" } }),
        credential({ match: { fingerprints: ["s1:xyz"] } }),
        credential({ match: { repos: ["acme"] } }),
      ],
    },
    {
      schema: policySchema,
      good: [
        policy,
        { ...policy, extends: ["acme/register:policy.yml@3f2c"], scope: "all" },
        { ...policy, lifetime: { maxTtl: "90d", maxTtlAgents: null, unknownCountsAs: "long-lived" } },
        { ...policy, rules: { unowned: "warn", "long-lived": { decision: "block", from: "2027-02-01" } } },
        { ...policy, baseline: { decision: "warn", until: null, approvedBy: null } },
        {
          ...policy,
          exceptions: [{ rule: "unowned", until: "2026-12-31", approvedBy: "@a", reason: "r", identity: "x" }],
        },
      ],
      bad: [
        { ...policy, kind: "IdentityRegister" },
        { ...policy, scope: "some" },
        { ...policy, lifetime: { maxTtl: 90 } },
        { ...policy, lifetime: { rotationCountsAsBounded: "yes" } },
        { ...policy, rules: { unowned: "deny" } },
        { ...policy, rules: { unowned: { from: "2027-02-01" } } },
        { ...policy, rules: { unowned: { decision: "block", from: "soon" } } },
        { ...policy, exceptions: [{ rule: "unowned", until: "2026-12-31", approvedBy: "@a" }] },
        { ...policy, exceptions: [{ rule: "unowned", until: "2026-12-31", approvedBy: "@a", reason: " " }] },
        { ...policy, exclude: "a" },
      ],
    },
    {
      schema: baselineSchema,
      good: [
        { schema: "keyholder-baseline/1", findings: {} },
        { schema: "keyholder-baseline/1", findings: { "a/b.ts": [`p1:${hex}`] } },
      ],
      bad: [
        { findings: {} },
        { schema: "keyholder-baseline/2", findings: {} },
        { schema: "keyholder-baseline/1", findings: { a: "s1:0" } },
        { schema: "keyholder-baseline/1", findings: { a: ["nothing"] } },
      ],
    },
  ];

  for (const { schema: ours, good, bad } of documents) {
    const { $id: id } = ours as { readonly $id: string };
    it(`${id} is valid, and read as any other reader does`, () => {
      const validate = ajv.compile(ours);
      for (const [document, expected] of [
        ...good.map((one) => [one, true] as const),
        ...bad.map((one) => [one, false] as const),
      ]) {
        const text = JSON.stringify(document);
        assert.equal(validate(document), expected, text);
        const { problems } = readShape({ path: "a.yml", text }, ours as Schema);
        assert.equal(problems.length === 0, expected, text);
      }
    });
  }
});
