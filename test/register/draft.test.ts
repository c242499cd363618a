import assert from "node:assert/strict";
import { addIdentity } from "../../shared/register/edit.ts";
import { parseRegister } from "../../shared/register/parse.ts";
import { draftIdentities, isRecognisable, renderRegister, type DraftOptions } from "../../shared/register/draft.ts";
import type { Finding } from "../../shared/model/finding.ts";
import { applyEdit } from "../../shared/text/edits.ts";
import { aSecret, aUse, anIdentity, anIssuance, auditOf, fingerprint, type Situation } from "../builders.ts";

const path = ".keyholder/register.yml";

describe("a drafted register entry", () => {
  function assertDrafted(findings: readonly Finding[], situation: Situation, ...expected: readonly string[]): void {
    const report = auditOf(findings, situation);
    const { drafts } = draftIdentities(report);
    const { register, problems } = parseRegister({ path, text: renderRegister(drafts) });
    const told = register?.identities.map(({ id, credentials: [first] }) => {
      const { names = [], fingerprints = [], keyIds = [] } = first?.match ?? {};
      return [id, ...names, ...fingerprints, ...keyIds].join(" ");
    });
    assert.deepEqual([told, problems], [expected, []]);
    assert.ok(register?.identities.every(({ lifecycle }) => lifecycle.state === "proposed"));
    const claimed = auditOf(findings, {
      ...situation,
      identities: [...(situation.identities ?? []), ...(register?.identities ?? [])],
    });
    assert.deepEqual(draftIdentities(claimed).drafts, [], "a second time there is nothing to draft");
    assert.ok(claimed.verdicts.every(({ identity }) => identity.status !== "ambiguous"));
  }

  const [s1, i1] = [fingerprint("s1", "a"), fingerprint("i1", "acme_key.deployer")];

  it("proposes one entry a credential", () => {
    assertDrafted(
      [aUse(), aSecret({ name: "token" }), anIssuance()],
      {},
      `acme-key-deployer ${i1}`,
      "deploy-token DEPLOY_TOKEN",
      `token ${s1}`,
    );
    assertDrafted([aUse({ name: "NPM_TOKEN" }), aUse({ name: "NPM_TOKEN", line: 9 })], {}, "npm-token NPM_TOKEN");
    assertDrafted([aSecret(), aSecret({ path: "src/b.ts" })], {}, `unknown-token ${s1}`);
    assertDrafted([aSecret({ facts: { keyIds: ["key-1"] } })], {}, `unknown-token ${s1} key-1`);
    assertDrafted(
      [aSecret({ name: "t" }), aSecret({ name: "t", fingerprints: [fingerprint("s1", "b")] })],
      {},
      `t ${s1}`,
      `t-2 ${fingerprint("s1", "b")}`,
    );
  });

  it("joins what shares a name, which two entries would claim alike", () => {
    const part = (name: string) => ({
      role: "key-id",
      name,
      start: { line: 1, column: 1 },
      end: { line: 1, column: 2 },
    });
    const staged = { name: "A", scope: "environment:staging", fingerprints: [fingerprint("u1", "staging")] as const };
    assertDrafted(
      [aUse({ name: "A" }), aUse({ line: 3, ...staged, fingerprints: [staged.fingerprints[0]] })],
      {},
      "a A",
    );
    assertDrafted(
      [aUse({ name: "A" }), aUse({ name: "C", line: 2 }), aUse({ name: "B", line: 3, parts: [part("A"), part("c")] })],
      {},
      "a A B C c",
    );
  });

  it("leaves out what has an entry, needs none, or may be none", () => {
    assertDrafted([aUse()], { identities: [anIdentity("deploy", { match: { names: ["DEPLOY_TOKEN"] } })] });
    assertDrafted([aUse({ form: "federated" }), aUse({ name: "*" }), aUse({ type: "short-token", name: "SHORT" })], {});
    assertDrafted(
      [
        aSecret({ confidence: "low" }),
        aSecret({ path: "b", allowance: { dialect: "keyholder", line: 1, reason: "made up" } }),
      ],
      {},
    );
  });

  it("counts what no entry could recognise", () => {
    const { drafts, unrecognisable } = draftIdentities(
      auditOf([aSecret({ fingerprints: [fingerprint("p1", "a")] }), aUse()]),
    );
    assert.deepEqual([drafts.length, unrecognisable], [1, 1]);
  });

  it("takes the name beside a weak secret only where a person asked for it", () => {
    const { verdicts, ...report } = auditOf([aSecret({ name: "dbPassword", fingerprints: [fingerprint("p1", "a")] })]);
    assert.equal(draftIdentities({ ...report, verdicts }).unrecognisable, 1);
    const [draft] = draftIdentities({ ...report, verdicts }, { verdicts }).drafts;
    assert.equal(draft?.id, "db-password");
    assert.ok(String(draft?.entry).includes("dbPassword"));
    assert.equal(auditOf([aUse({ name: "*" })]).verdicts.some(isRecognisable), false);
  });

  it("gives ids that nobody has", () => {
    assertDrafted([aUse({ name: "B" })], { identities: [anIdentity("b", { match: { names: ["A"] } })] }, "b-2 B");
  });

  function assertWritten(findings: readonly Finding[], options: DraftOptions, ...expected: readonly string[]): void {
    const report = auditOf(findings, { codeowners: "/infra/ @acme/platform\n/src/ @acme/web @acme/api\n" });
    const text = renderRegister(draftIdentities(report, options).drafts, options.ownersByDefault ? options.owners : {});
    for (const line of expected) assert.ok(text.includes(line), `${line}\n${text}`);
    assert.deepEqual(parseRegister({ path, text }).problems, [], text);
  }

  it("says what it guessed from what, and what only a person knows", () => {
    assertWritten(
      [anIssuance()],
      {},
      "# Seen in infra/main.tf",
      'steward: "@acme/platform" # suggested by .github/CODEOWNERS',
      "issuer: acme # guessed from its type",
    );
    assertWritten(
      [aSecret()],
      {},
      'steward: "" # only a person knows: who looks after it; CODEOWNERS names @acme/web, @acme/api',
    );
    assertWritten(
      [aUse()],
      {},
      'business: "" # only a person knows',
      "ttl: # only a person knows",
      "lastRotated: #",
      "coverage: #",
      "purpose: #",
    );
    assertWritten(
      [aUse()],
      { owners: { business: "@dana" } },
      '    owners:\n      business: "@dana"\n      steward: "" # only',
    );
    assertWritten(
      [aUse()],
      { owners: { business: "@dana" }, ownersByDefault: true },
      'defaults:\n  owners:\n    business: "@dana"\n',
    );
    assertWritten([aUse({ at: { system: "agents", job: "chat" } })], {}, "kind: agent");
    assertWritten([aSecret({ type: "person-token" })], {}, "kind: human");
    assertWritten([aSecret({ facts: { expiresAt: "2026-12-01T10:00:00Z" } })], {}, "expires: 2026-12-01");
    assertWritten([aUse({ path: "a\n- b:\u202e.yml" })], {}, "# Seen in a\\u{a}- b:\\u{202e}.yml\n");
    assertWritten([], {}, "identities: []\n");
  });

  it("drafts for an entry of its own", () => {
    const { verdicts, ...report } = auditOf([aSecret({ confidence: "low" })]);
    const [draft] = draftIdentities(
      { ...report, verdicts },
      { verdicts, id: "mine", owners: { business: "@dana" } },
    ).drafts;
    for (const text of ["", "apiVersion: keyholder/v1\nkind: IdentityRegister\nidentities: [ { id: a } ]\n"]) {
      const edit = draft && addIdentity({ path, text }, draft.entry);
      const added = parseRegister({ path, text: edit ? applyEdit(text, edit) : "" });
      assert.deepEqual([added.register?.identities.at(-1)?.owners.business?.handle, added.problems], ["@dana", []]);
    }
  });
});
