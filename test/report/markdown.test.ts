import assert from "node:assert/strict";
import fc from "fast-check";
import { markdown } from "../../shared/report/markdown.ts";
import { visible } from "../../shared/text/visible.ts";
import { aSecret, aUse, anIdentity, auditOf, fingerprint, owner } from "../builders.ts";
import { aVariedReport, hostileTexts } from "./reports.ts";

/** A report in which every text that a repository can choose is the given one. */
function render(hostile: string): string {
  const identity = anIdentity(
    "deployer",
    { match: { names: ["OWNED"] } },
    {
      id: hostile,
      owners: { business: { ...owner("@dana"), name: hostile }, steward: { kind: "team", handle: hostile } },
      privileges: [`${hostile}:*`],
    },
  );
  const at = { system: "github-actions", job: hostile, environment: hostile, action: `vendor/${hostile}@v1` };
  const findings = [
    aSecret({ path: hostile, name: hostile, allowance: { dialect: hostile, line: 1 } }),
    aUse({
      name: hostile,
      path: `.github/workflows/${hostile}.yml`,
      at,
      alternative: { text: hostile, reference: hostile },
    }),
    aUse({ name: "OWNED", at }),
  ];
  return markdown.render(
    auditOf(findings, {
      identities: [identity],
      policy: { rules: { "over-privileged": { decision: "block" } } },
      problems: [{ code: "scan-failed", path: hostile, line: 1, severity: "error" }],
    }),
  );
}

const ours = /<\/?code>|\*\*|\[[a-z-]+\]\(https:\/\/github\.com\/keyholder\/[a-z/-]+\.md\)|^#+ |^- |&#\d+;|[(). ]/gm;

function assertHarmless(hostile: string): void {
  const rendered = render(hostile);
  const lines = rendered.split("\n");
  const rows = lines.filter((line) => line.startsWith("| "));
  assert.ok(rows.length >= 4);
  for (const row of rows) assert.equal(row.split("|").length, 10, row);
  for (const line of lines.filter((one) => !one.startsWith("| "))) assert.match(line, /^(?:##+ .*|- .*|\d.*|)$/, line);
  const left = rendered.replaceAll("| --- ", "").replace(ours, "");
  assert.doesNotMatch(left.replaceAll("|", ""), /[`<>@[\]\\~]|:\/\/|www\.|[\u202a-\u202e\u2066-\u2069\u200b]/, left);
  assert.equal(visible(lines.join("")), lines.join(""));
  assert.equal((rendered.match(/<code>/g) ?? []).length, (rendered.match(/<\/code>/g) ?? []).length);
}

describe("markdown", () => {
  it("has one row a credential of which the same is to be said", () => {
    const rows = markdown.render(auditOf([1, 2, 3].map((line) => aUse({ line })))).match(/^\| 🔴.*$/gm) ?? [];
    assert.equal(rows.length, 1);
    assert.match(rows[0] ?? "", /deploy\.yml:1<\/code> and 2 more places \|/);
  });

  it("has a table, gravest first, and the next steps", () => {
    const rendered = markdown.render(auditOf([aUse({ type: "bounded-token" }), aSecret({ confidence: "low" })]));
    assert.equal(
      rendered.replace(/https:\/\/github\S+?\.md/g, "…"),
      `\
## 🔴 Keyholder: 1 credential blocked, 2 unowned

| Decision | Credential | Place | Owner | Issuer | Watched by | Lifetime | Why |
| --- | --- | --- | --- | --- | --- | --- | --- |
| 🔴 block | <code>DEPLOY&#95;TOKEN</code> | <code>.github/workflows/deploy.yml:1</code> | **nobody** | acme, issuing pipeline unknown, used by deploy.yml&#35;&#8203;deploy | nobody | bounded &#40;by its type&#41; | no register entry claims it and no CODEOWNERS rule covers this file ([unowned](…)) |
| 🟡 warn | <code>unknown-token</code> | <code>src/a.ts:1</code> | **nobody** | acme, issuing pipeline unknown | nobody | unknown | what stands here may be a secret &#40;low confidence&#41; ([exposed-secret](…)) and 2 more |

### What to do

- **unowned**: Run <code>keyholder register add u1:4445504c4f595f544f4b454e00000000</code>, which adds an entry with match.names: &#91;DEPLOY&#95;TOKEN&#93; to .keyholder/register.yml, and name one business owner and one steward there

### Frameworks

- **unowned**: NHI1:2025, GV.RR-02, ID.AM-08, PR.AA-01
- **exposed-secret**: NHI2:2025, CWE-798, CWE-540, CWE-312, PR.AA-01, PR.DS-01
- **unknown-lifetime**: NHI7:2025, CWE-613, CWE-263, PR.AA-01

2 credentials in 2 places; 1 block, 1 warn, 0 allow; 1 file scanned.
`,
    );
  });

  it("shows no account, no reach and no line of a file", () => {
    const rendered = markdown.render(aVariedReport());
    for (const absent of ["609629065308", "tok_", "other place", "const t"])
      assert.equal(rendered.includes(absent), false, absent);
  });

  it("cuts a long list, and says so", () => {
    const many = Array.from({ length: 103 }, (_, line) =>
      aSecret({ line: line + 1, fingerprints: [fingerprint("s1", String(line))] }),
    );
    const problems = many.map(
      ({ start }) => ({ code: "scan-failed", path: "a", line: start.line, severity: "error" }) as const,
    );
    const rendered = markdown.render(auditOf(many, { problems }));
    assert.match(rendered, /…and 3 more places, less grave than these\./);
    assert.match(rendered, /- …and 3 more$/m);
    assert.equal(rendered.match(/^- \*\*unowned\*\*: Run/gm)?.length, 3);
    assert.match(rendered, /^- \*\*unowned\*\*: …and 100 more like these$/m);
    assert.ok(rendered.length < 65_536);
  });

  it("names what was not scanned, what was missed first, and cuts the list", () => {
    const pictures = Array.from({ length: 21 }, (_, index) => ({ path: `a${index}.png`, why: "binary" as const }));
    const rendered = markdown.render(auditOf([], { skipped: [...pictures, { path: "z.env", why: "unreadable" }] }));
    assert.ok(
      rendered.includes("### Not scanned\n\n- <code>z.env</code>: could not be read\n- <code>a0.png</code>: binary\n"),
    );
    assert.match(rendered, /- …and 2 more$/m);
  });

  it("says that all is well", () => {
    assert.match(markdown.render(auditOf([])), /^## 🟢 Keyholder: nothing stands against the credentials here\n/);
  });

  it("lets no name break out", () => {
    for (const hostile of hostileTexts) assertHarmless(hostile);
  });

  it("lets no text at all break out", () => {
    const piece = fc.constantFrom(
      "|",
      "\\",
      "`",
      "<",
      ">",
      "[",
      "](",
      ")",
      "@",
      "#",
      "*",
      "_",
      "\n",
      "\r",
      "&",
      "://",
      "www.",
      "-->",
      "\u202e",
      "a",
      " ",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => assertHarmless(`x${pieces.join("")}`)),
      { numRuns: 200 },
    );
  });

  it("mentions nobody and refers to nothing outside of code", () => {
    const rendered = markdown.render(aVariedReport()).replace(/<code>.*?<\/code>/g, "");
    for (const [mention] of rendered.matchAll(/&#(?:64|35);(?!&#8203;)/g)) assert.fail(mention);
    assert.match(rendered, /&#64;&#8203;dana/);
  });
});
