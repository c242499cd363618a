import fc from "fast-check";
import { stringify } from "yaml";

const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
const day = fc
  .integer({ min: 0, max: 2000 })
  .map((days) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10));
const optional = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const handle = word.map((name) => `@${name}`);
const names = fc.constantFrom("NPM_TOKEN", "DEPLOY_KEY", "AWS_ACCESS_KEY_ID", "A", "B");

const credential = fc.record({
  type: optional(fc.constantFrom("aws-access-key", "npm-access-token")),
  ttl: optional(fc.constantFrom("90d", "none")),
  lastRotated: optional(day),
  rotation: optional(fc.constant({ every: "90d" })),
  storage: optional(fc.array(word, { maxLength: 2 })),
  match: fc.record({ names: fc.array(names, { minLength: 1, maxLength: 2 }) }),
});

const entry = fc.record({
  kind: optional(fc.constantFrom("machine", "human", "agent")),
  catalogRef: optional(fc.constantFrom("component:default/shop", "api:sales/prices")),
  owners: optional(fc.record({ business: optional(handle), steward: optional(handle) })),
  lifecycle: optional(fc.record({ state: fc.constantFrom("active", "proposed", "retired"), reviewBy: optional(day) })),
  credentials: optional(fc.array(credential, { minLength: 1, maxLength: 3 })),
});

/** A comment, an empty line or nothing, as people put them between entries. */
const gap = fc.constantFrom("", "  # ours\n", "\n", "  # two\n  # lines\n\n");

/** Registers as people write them: in block or flow style, with comments, and with either line end. */
export const registers = fc
  .record({
    entries: fc.array(fc.record({ entry, gap, isFlow: fc.boolean(), note: fc.boolean() }), { maxLength: 6 }),
    lineEnd: fc.constantFrom("\n", "\r\n"),
    tail: fc.constantFrom("", "# end\n", "issuers: []\n"),
  })
  .map(({ entries, lineEnd, tail }) => {
    const ids = entries.map((_, at) => `entry-${at + 1}`);
    const lines = entries.map((one, at) => {
      const said = without({
        id: ids[at],
        ...one.entry,
        credentials: one.entry.credentials?.map((each, n) => ({ id: `c-${n}`, ...each })),
      });
      const note = one.note ? " # noted" : "";
      if (one.isFlow) return `${one.gap}  - ${JSON.stringify(said)}${note}\n`;
      const [first = "", ...rest] = stringify([said], { lineWidth: 0 }).trimEnd().split("\n");
      return `${one.gap}  ${first}${note}\n${rest.map((line) => `  ${line}\n`).join("")}`;
    });
    const list = lines.length === 0 ? "identities:\n" : `identities:\n${lines.join("")}`;
    const text = `# register\napiVersion: keyholder/v1\nkind: IdentityRegister\n${list}${tail}`;
    return { ids, text: text.replaceAll("\n", lineEnd) };
  });

/** What is not said is not written. */
const without = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** As much of a text as another one holds, in order, with anything between. */
export function commonStart(text: string, other: string): string {
  let at = 0;
  for (const character of other) if (character === text[at]) at++;
  return text.slice(0, at);
}
