import assert from "node:assert/strict";
import { explain, find } from "../../shared/report/explain.ts";
import { rulePage } from "../../shared/report/format.ts";
import { visible } from "../../shared/text/visible.ts";
import { aSecret, aUse, anIssuance, auditOf, fingerprint } from "../builders.ts";
import { aVariedReport, hostileTexts } from "./reports.ts";

describe("explain", () => {
  const report = aVariedReport();
  const explained = (name: string): string => {
    const verdict = report.verdicts.find(({ finding }) => finding.name === name);
    assert.ok(verdict);
    return explain(verdict, report);
  };

  it("goes through every step with its evidence", () => {
    const steps = explained("OWNED");
    for (const line of [
      "OWNED at .github/workflows/deploy.yml:9:7: warn",
      "1. What was found",
      "   fingerprint u1:4f574e45440000000000000000000000",
      "2. Whose it is",
      "   identity owned, credential owned [register .keyholder/register.yml:3 by name, owners by default]",
      "3. Who issued it, and what it reaches",
      "   a ci-cd-robot identity of production",
      "   purpose: deploy the shop",
      "   used by @acme/web, @acme/api",
      "   may *",
      "   can touch acme:42/shop",
      "   minted by terraform:infra/main.tf",
      "   ends when the shop closes",
      "   the pipeline signs in as repo:acme/shop:environment:production",
      "   detection last tested on 2026-10-10",
      "   its owner promises to rotate it every 60 days, automatically",
      "4. How long it lives",
      "   the policy allows 90 days",
      "5. Whether it may stay",
      `     rule overdue-review: ${rulePage("overdue-review")}`,
      "Frameworks:\n",
      "   NHI1:2025 Improper Offboarding\n",
    ])
      assert.ok(`${steps}\n`.includes(line), line);
  });

  it("shows the edits of a remedy by their lines", () => {
    const remedyEdit = (start: number, end: number, newText: string) => ({
      path: "a.yml",
      start: { line: start, column: 1 },
      end: { line: end, column: 1 },
      newText,
    });
    const edits = [
      remedyEdit(4, 4, "    permissions:\n      id-token: write\n"),
      remedyEdit(7, 9, "      use_oidc: true\r\n"),
      remedyEdit(11, 12, ""),
    ];
    const alternative = { text: "use trusted publishing", reference: "https://issuer.example/oidc" };
    const use = aUse({ alternative, remedies: [{ title: "sign in without it", edits }] });
    const one = auditOf([use]);
    const [verdict] = one.verdicts;
    assert.ok(verdict);
    assert.ok(
      explain(verdict, one).includes(
        [
          "6. A way out: sign in without it",
          "   before line 4, add:",
          "   +     permissions:",
          "   +       id-token: write",
          "   replace lines 7 to 8 by:",
          "   +       use_oidc: true",
          "   take out line 11\n",
        ].join("\n"),
      ),
      explain(verdict, one),
    );
    const { alternative: _, ...without } = use;
    assert.deepEqual(auditOf([without]).verdicts[0]?.remedies, []);
  });

  it("shows the chain with places", () => {
    assert.ok(
      explained("DEPLOY_TOKEN").includes(
        "   acme_key.deployer (infra/main.tf:1) -> secret DEPLOY_TOKEN (infra/main.tf:9) -> " +
          "job deploy.yml#deploy, environment production (.github/workflows/deploy.yml:1) -> acme\n",
      ),
      explained("DEPLOY_TOKEN"),
    );
  });

  it("says what made it milder, and when nothing stands against it", () => {
    const accepted = report.verdicts.find(({ suppression }) => suppression?.kind === "exception");
    assert.ok(accepted);
    assert.match(
      explain(accepted, report),
      /6\. What made it milder\n {3}exception, EX-1, being replaced, until 2026-12-31/,
    );
    const [verdict] = auditOf([aUse()], { policy: { rules: {} }, codeowners: null }).verdicts;
    assert.ok(verdict);
    assert.match(explain({ ...verdict, reasons: [] }, report), /no rule stands against it/);
  });

  it("lets no name act on the terminal", () => {
    for (const hostile of hostileTexts) {
      const hostiles = auditOf([aSecret({ path: hostile }), anIssuance({ address: hostile }), aUse({ name: hostile })]);
      for (const verdict of hostiles.verdicts)
        for (const line of explain(verdict, hostiles).split("\n")) assert.equal(visible(line), line);
    }
  });
});

describe("find", () => {
  const multiLine = aSecret({
    path: "key.pem",
    fingerprints: [fingerprint("s1", "pem")],
    start: { line: 3, column: 1 },
    end: { line: 9, column: 2 },
  });
  const parts = [{ role: "key-id", start: { line: 20, column: 1 }, end: { line: 20, column: 9 } }];
  const report = auditOf([multiLine, aSecret({ parts }), aUse({ path: "odd:7.yml" }), aSecret({ path: "src/b.ts" })]);

  /** The paths of what is found. */
  function assertFound(what: string, ...expected: readonly string[]): void {
    assert.deepEqual(
      find(report, what).map(({ finding }) => finding.path),
      expected,
      what,
    );
  }

  it("goes by fingerprint and by credential", () => {
    assertFound(fingerprint("s1", "a"), "src/a.ts", "src/b.ts");
    assertFound(fingerprint("s1", "pem"), "key.pem");
    assertFound("s1:0");
    assertFound("");
  });

  it("goes by any line of a finding or its parts", () => {
    assertFound("key.pem:2");
    assertFound("key.pem:3", "key.pem");
    assertFound("key.pem:9", "key.pem");
    assertFound("key.pem:10");
    assertFound("src/a.ts:1", "src/a.ts");
    assertFound("src/a.ts:20", "src/a.ts");
    assertFound("./src/a.ts:1", "src/a.ts");
  });

  it("takes a place as it is printed, with a column", () => {
    assertFound("src/a.ts:1:7", "src/a.ts");
    assertFound("src/a.ts:2:7");
    assertFound("odd:7.yml:1", "odd:7.yml");
  });

  it("needs a line", () => {
    assertFound("src/a.ts");
    assertFound("src/a.ts:");
  });
});
