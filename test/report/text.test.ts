import assert from "node:assert/strict";
import type { Colours } from "../../shared/report/format.ts";
import { text } from "../../shared/report/text.ts";
import { visible } from "../../shared/text/visible.ts";
import { aSecret, aUse, anIdentity, anIntroduction, auditOf, fingerprint, owner } from "../builders.ts";
import { aVariedReport, hostileTexts } from "./reports.ts";

/** Colours that a reader of this test can see. */
const paints: Colours = {
  red: (word) => `<r>${word}</r>`,
  yellow: (word) => `<y>${word}</y>`,
  green: (word) => `<g>${word}</g>`,
  cyan: (word) => `<c>${word}</c>`,
  bold: (word) => `<b>${word}</b>`,
  dim: (word) => `<d>${word}</d>`,
};

const small = auditOf(
  [
    aSecret(),
    aSecret({ line: 9 }),
    aUse({ type: "bounded-token", excerpt: "DEPLOY_TOKEN: ${{ secrets.DEPLOY_TOKEN }}" }),
    aUse({ name: "MINTED", line: 3, form: "federated" }),
  ],
  {
    codeowners: "/.github/ @acme/web\n",
    problems: [{ code: "scan-failed", path: "src/b.ts", severity: "error" }],
    skipped: [
      { path: "logo.png", why: "binary" },
      { path: "secret.txt", why: "unreadable" },
    ],
  },
);

const golden = `\
<b>src/a.ts</b>
  1:7  <r>block</r>  <b>unknown-token</b>
      <d>1</d> <d>│</d> const t = "tok_…"
        <d>│</d>            <r>^^^^^</r>
      <d>owner    </d>unknown: no register entry, no CODEOWNERS rule
      <d>issuer   </d>acme, issuing pipeline unknown; watched by nobody
      <d>lifetime </d>unknown
      <d>reach    </d>1 other place
      <d>also at  </d>9:7
      <d>why      </d><r>✗</r> a secret stands in the repository: everyone who can read the code can use it <d>[exposed-secret]</d>
      <d>         </d><r>✗</r> no register entry claims it and no CODEOWNERS rule covers this file <d>[unowned]</d>
      <d>         </d><y>!</y> nothing says how long it lives <d>[unknown-lifetime]</d>
      <d>next     </d><c>Revoke it at the issuer first, then replace it by a reference to a secret store; if it is not live, write \`keyholder:allow <reason>\` on the line</c>
      <d>         </d><c>Run \`keyholder register add s1:61000000000000000000000000000000\`, which adds an entry to .keyholder/register.yml, and name one business owner and one steward there</c>
      <d>maps to  </d><d>NHI2:2025, CWE-798, CWE-540, CWE-312, PR.AA-01, PR.DS-01, NHI1:2025, GV.RR-02, ID.AM-08, NHI7:2025, CWE-613, CWE-263</d>
      <d>id       </d><d>s1:61000000000000000000000000000000</d>

<b>.github/workflows/deploy.yml</b>
  1:7  <y>warn </y>  <b>DEPLOY_TOKEN</b>
      <d>1</d> <d>│</d> DEPLOY_TOKEN: \${{ secrets.DEPLOY_TOKEN }}
        <d>│</d>                           <y>^^^^^^^^^^^^</y>
      <d>owner    </d>partial: steward @acme/web [.github/CODEOWNERS:1 /.github/]
      <d>issuer   </d>acme, issuing pipeline unknown, used by deploy.yml#deploy; watched by nobody
      <d>lifetime </d>bounded (by its type)
      <d>why      </d><y>!</y> only CODEOWNERS speaks for it (steward @acme/web); no business owner is named <d>[unregistered]</d>
      <d>next     </d><c>Run \`keyholder register add u1:4445504c4f595f544f4b454e00000000\`, which adds an entry with match.names: [DEPLOY_TOKEN] to .keyholder/register.yml, and name one business owner and one steward there</c>
      <d>maps to  </d><d>NHI1:2025, GV.RR-02, ID.AM-08, PR.AA-01</d>
      <d>id       </d><d>u1:4445504c4f595f544f4b454e00000000</d>

<b>Problems</b>
  <r>error  </r>  src/b.ts  the scan of this file broke down, so it counts as not scanned; scan it alone to see whether it happens again

<b>Not scanned</b>
  secret.txt: could not be read

<b><r>1 credential blocked, 1 unowned, 2 errors: the audit is incomplete.</r></b>
3 credentials in 4 places; 1 block, 1 warn, 1 allow; 1 file scanned; 2 skipped. 1 more place with --verbose.
`;

describe("text", () => {
  it("tells the story file by file, the gravest first", () => {
    assert.equal(text.render(small, { colours: paints }), golden);
  });

  it("tells the same without colours", () => {
    assert.equal(text.render(small), golden.replace(/<\/?[rygcbd]>/g, ""));
  });

  it("shows what is allowed, skipped by choice or older than the change when asked", () => {
    const introduction = anIntroduction({ "src/b.ts": [1] });
    const report = auditOf([aSecret(), aSecret({ path: "src/b.ts", fingerprints: [fingerprint("s1", "b")] })], {
      introduction,
    });
    assert.doesNotMatch(text.render(report), /src\/a\.ts/);
    assert.match(text.render(report, { verbose: true }), /src\/a\.ts/);
    const verbose = text.render(small, { verbose: true });
    for (const line of ["3:7  allow  MINTED", "logo.png: binary", "(because of its lifetime)"])
      assert.ok(verbose.includes(line), line);
    assert.doesNotMatch(verbose, /--verbose/);
  });

  it("says what made a verdict milder", () => {
    const rendered = text.render(aVariedReport(), { verbose: true });
    for (const line of [
      "accepted baseline · .keyholder/baseline.json",
      "accepted exception · EX-1 · being replaced",
      "accepted allowance · keyholder · made up",
      "(blocks from 2027-02-01)",
    ])
      assert.ok(rendered.includes(line), line);
  });

  it("is short where there is nothing to say", () => {
    assert.equal(
      text.render(auditOf([])),
      "Nothing stands against the credentials here.\n0 credentials in 0 places; 0 block, 0 warn, 0 allow; 1 file scanned.\n",
    );
  });

  it("lets no name act on the terminal", () => {
    for (const hostile of hostileTexts) {
      const identity = anIdentity(
        "deployer",
        { match: { names: [hostile] } },
        {
          owners: { business: { ...owner("@dana"), name: hostile }, steward: owner("@acme/web") },
          issuedBy: { issuer: hostile, pipeline: hostile },
          privileges: [`${hostile}:*`],
        },
      );
      const at = { system: "github-actions", job: hostile, environment: hostile, action: `vendor/${hostile}@v1` };
      const findings = [
        aSecret({ path: hostile, allowance: { dialect: hostile, line: 1, reason: hostile } }),
        aUse({ name: hostile, at, excerpt: "x" }),
      ];
      const rendered = text.render(
        auditOf(findings, {
          identities: [identity],
          problems: [{ code: "scan-failed", path: hostile, severity: "error" }],
          skipped: [{ path: hostile, why: "failed" }],
        }),
        { verbose: true },
      );
      for (const line of rendered.split("\n")) assert.equal(visible(line), line);
      assert.doesNotMatch(rendered, /^(?:break|# heading)/m);
    }
  });
});
