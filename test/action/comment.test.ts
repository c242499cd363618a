import assert from "node:assert/strict";
import fc from "fast-check";
import { after, before } from "mocha";
import { renderClean, renderComment } from "../../action/comment.ts";
import type { Report } from "../../shared/model/report.ts";
import { parseRegister } from "../../shared/register/parse.ts";
import { visible } from "../../shared/text/visible.ts";
import { aSecret, aUse, anIdentity, anIntroduction, auditOf, fingerprint, owner, types } from "../builders.ts";
import { startStandIn, type StandIn, type State } from "../github/stand-in.ts";
import { hostileTexts } from "../report/reports.ts";
import { githubToken } from "../stories.ts";
import { mergeOf, numbered } from "./pull-request.ts";
import { runStepBeside, type StepResult } from "./runner.ts";

const comment = (report: Report): string | undefined => renderComment(report, () => false, undefined);
const longestComment = 65_536;

/** What stands in the fence, which is what people copy. */
const entryOf = (text: string): string => /^(`{3,})yaml\n([\s\S]*?)\n\1$/m.exec(text)?.[2] ?? "";

describe("the comment", () => {
  it("says what blocks, to whom, and what comes next", () => {
    const codeowners = "/src/ @acme/web\n";
    const text = comment(auditOf([aSecret({ type: "bounded-token" }), aUse({ name: "NPM_TOKEN" })], { codeowners }));
    assert.equal(
      (text ?? "").replace(/https:\/\/github\S+?\.md/g, "…").replace(/[0-9a-f]{32}/g, "…"),
      `\
### 🔴 Keyholder: 2 credentials blocked, 1 unowned

**@acme/web**

- <code>src/a.ts:1</code> <code>bounded-token</code>: a secret stands in the repository: everyone who can read the code can use it ([exposed-secret](…)) and 1 more
  Owner: partial: steward &#64;&#8203;acme/web &#91;.github/CODEOWNERS:1 /src/&#93;.
  Issuer: acme, issuing pipeline unknown; watched by nobody.
  Next: Revoke it at the issuer first, then replace it by a reference to a secret store; if it is not live, write <code>keyholder:allow &#60;reason&#62;</code> on the line.
  Contain: keyholder contain src/a.ts:1 says who does what.

**Nobody owns these**

- <code>.github/workflows/deploy.yml:1</code> <code>NPM&#95;TOKEN</code>: no register entry claims it and no CODEOWNERS rule covers this file ([unowned](…)) and 1 more
  Issuer: acme, issuing pipeline unknown, used by deploy.yml&#35;&#8203;deploy; watched by nobody.
  Next: Run <code>keyholder register add u1:…</code>, which adds an entry with match.names: &#91;NPM&#95;TOKEN&#93; to .keyholder/register.yml, and name one business owner and one steward there.

<details><summary>Register entries, ready to copy</summary>

For <code>.keyholder/register.yml</code>. Fill in what only a person knows; everything else is what was seen here.

\`\`\`yaml
apiVersion: keyholder/v1
kind: IdentityRegister
identities:
  # Seen in src/a.ts
  - id: bounded-token
    kind: machine # machine, human or agent; guessed
    owners:
      business: "" # only a person knows: who answers for it, one person such as "@dana" or dana@acme.example
      steward: "@acme/web" # suggested by .github/CODEOWNERS
    issuedBy:
      issuer: acme # guessed from its type
    intent:
      purpose: # only a person knows: what it is for, in one sentence
    lifecycle:
      state: proposed # active, once a person has confirmed this entry
    detection:
      coverage: # only a person knows: full, partial or none; who would notice its abuse?
    credentials:
      - type: bounded-token
        ttl: # only a person knows: what the issuer enforces, such as 90d, or none
        lastRotated: # only a person knows: a day
        match:
          fingerprints:
            - s1:…
  # Seen in .github/workflows/deploy.yml
  - id: npm-token
    kind: machine # machine, human or agent; guessed
    owners:
      business: "" # only a person knows: who answers for it, one person such as "@dana" or dana@acme.example
      steward: "" # only a person knows: who looks after it
    issuedBy:
      issuer: acme # guessed from its type
    intent:
      purpose: # only a person knows: what it is for, in one sentence
    lifecycle:
      state: proposed # active, once a person has confirmed this entry
    detection:
      coverage: # only a person knows: full, partial or none; who would notice its abuse?
    credentials:
      - type: unknown-token
        ttl: # only a person knows: what the issuer enforces, such as 90d, or none
        lastRotated: # only a person knows: a day
        match:
          names:
            - NPM_TOKEN
\`\`\`

</details>

2 credentials in 2 places; 2 block, 0 warn, 0 allow; 1 file scanned. The job summary has all of it.`,
    );
  });

  it("has entries that the register takes, and that own nothing before they are filled in", () => {
    const text = comment(auditOf([aUse({ name: "NPM_TOKEN" }), aUse({ name: "npm-token", line: 9 })])) ?? "";
    const { register, problems } = parseRegister({ path: ".keyholder/register.yml", text: entryOf(text) }, { types });
    assert.deepEqual(problems, []);
    assert.deepEqual(
      register?.identities.map(({ id, owners, lifecycle }) => [id, owners, lifecycle.state]),
      [
        ["npm-token", {}, "proposed"],
        ["npm-token-2", {}, "proposed"],
      ],
    );
  });

  it("offers only list items where there is a register", () => {
    const identities = [anIdentity("other", { match: { names: ["OTHER"] } })];
    const text = comment(auditOf([aUse({ name: "NPM_TOKEN" })], { identities })) ?? "";
    assert.match(entryOf(text), /^ {2}# Seen in \S+\n {2}- id: npm-token\n/);
  });

  it("is silent where nothing blocks, unless the step fails on it", () => {
    const report = auditOf([aUse({ type: "bounded-token" })], { codeowners: "/.github/ @acme/ops\n" });
    assert.equal(report.decision, "warn");
    assert.equal(comment(report), undefined);
    assert.match(renderComment(report, () => true, "https://x/1") ?? "", /🟡[\s\S]*\(https:\/\/x\/1\)$/);
    assert.match(renderClean(report), /🟢 Keyholder: nothing blocks/);
  });

  it("tells what could not be judged", () => {
    const problems = [{ code: "scan-failed", path: "a.ts", severity: "error" }] as const;
    assert.match(comment(auditOf([], { problems })) ?? "", /<code>a\.ts<\/code> /);
  });

  it("says what waits for an approval, and whose, though nothing blocks", () => {
    const proposals = [{ path: ".keyholder/register.yml", approvers: ["@iam"] }];
    const report = auditOf([], { proposals });
    assert.equal(
      comment(report)?.split("\n\n").slice(0, 3).join("\n\n"),
      "### 🟡 Keyholder: nothing stands against the credentials here, 1 file waiting for approval\n\n**Waiting for approval**\n\n" +
        "- <code>.keyholder/register.yml</code>: counts once @iam has approved it; the author's own approval does not count",
    );
  });

  it("mentions nobody whom the change itself may have named", () => {
    const codeowners = "/src/ @acme/web\n";
    const proposals = [{ path: ".keyholder/policy.yml", approvers: ["@acme/security"] }];
    const report = { ...auditOf([aSecret()], { codeowners }), proposals };
    const text = comment(report) ?? "";
    assert.match(text, /\*\*<code>&#64;acme\/web<\/code>\*\*/);
    assert.match(text, /<code>\.keyholder\/policy\.yml<\/code>: counts once @acme\/security has approved/);
  });

  it("mentions owners where the change touches the gate alone, which names nobody", () => {
    const codeowners = "/src/ @acme/web\n";
    const proposals = [{ path: ".github/workflows/check.yml", approvers: ["@acme/ops"], runsAlready: true }] as const;
    const text = comment({ ...auditOf([aSecret()], { codeowners }), proposals }) ?? "";
    assert.match(text, /\*\*@acme\/web\*\*/);
    assert.match(text, /check\.yml<\/code>: part of this check.*@acme\/ops has not approved that/);
  });

  it("tells of a credential once, with its places", () => {
    const uses = [1, 2, 3, 4, 5].map((line) => aUse({ line }));
    const places = [1, 2, 3].map((line) => `<code>.github/workflows/deploy.yml:${line}</code>`).join(", ");
    const text = comment(auditOf(uses)) ?? "";
    assert.ok(text.includes(`- ${places} and 2 more places <code>DEPLOY&#95;TOKEN</code>: `), text);
    assert.equal(text.match(/^- /gm)?.length, 1);
  });

  it("asks for the approval first where that is what is missing", () => {
    const found = [aUse({ name: "NPM_TOKEN" })];
    const identities = [anIdentity("npm", { match: { names: ["NPM_TOKEN"] } })];
    const report = auditOf(found, {
      proposed: { identities },
      introduction: anIntroduction({ [found[0]?.path ?? ""]: [1] }),
    });
    assert.match(
      comment(report) ?? "",
      /\(\[pending-registration\]\S+\)\)[\s\S]*Next: Ask &#64;&#8203;acme\/security for approval/,
    );
  });

  it("tells no account, and of the reach the jobs alone", () => {
    const secrets = ["a", "b"].map((path) => aSecret({ path, facts: { account: "123456789012" } }));
    const use = aUse({ at: { system: "github-actions", job: "job-of-ours", environment: "vault-of-ours" } });
    assert.doesNotMatch(comment(auditOf([...secrets, use])) ?? "", /123456789012|vault-of-ours/);
  });

  it("fits, gravest first, whatever is in it", () => {
    const findings = Array.from({ length: 2000 }, (_, n) =>
      aSecret({
        path: `${"<".repeat(n % 2 === 0 ? 4000 : 10)}${n}`,
        fingerprints: [fingerprint("s1", String(n))],
        confidence: n === 1999 ? "high" : "medium",
      }),
    );
    const text = comment(auditOf(findings)) ?? "";
    assert.ok(text.length < longestComment, String(text.length));
    assert.ok(text.length > longestComment / 3);
    const shown = text.match(/^- <code>/gm)?.length ?? 0;
    assert.match(text, new RegExp(`and ${(2000 - shown).toLocaleString("en")} more places, less grave`));
  });

  it("lets no name become markup, a mention or a fence", () => {
    for (const hostile of hostileTexts) assertHarmless(hostile);
    fc.assert(fc.property(fc.string({ unit: "binary", minLength: 1 }), assertHarmless), { numRuns: 100 });
  });
});

const ours =
  /<\/?(?:details|summary|code)>|\*\*|\[[a-z-]+\]\(https:\/\/github\.com\/keyholder\/[a-z/-]+\.md\)|&#\d+;|^#+ |^- /gm;

function assertHarmless(hostile: string): void {
  const findings = [
    aSecret({ path: hostile, name: hostile }),
    aUse({ name: hostile, path: `.github/workflows/${hostile}.yml` }),
    aUse({ name: "OWNED" }),
  ];
  const business = { ...owner("@dana"), name: hostile };
  const steward = { kind: "team", handle: hostile } as const;
  const owned = anIdentity("x", { match: { names: ["OWNED"] } }, { id: hostile, owners: { business, steward } });
  const text = comment(auditOf(findings, { identities: [owned] })) ?? "";
  const [fence = ""] = /^`{3,}/m.exec(text) ?? [];
  const parts = fence === "" ? [text] : text.split(`\n${fence}`);
  assert.equal(parts.length, fence === "" ? 1 : 3, text);
  const left = `${parts[0]}${parts[2] ?? ""}`.replace(ours, "");
  assert.doesNotMatch(left, /[`<>@[\]\\~]|:\/\/|www\./, text);
  const line = text.replaceAll("\n", "");
  assert.equal(visible(line), line);
}

describe("the comment on a pull request", () => {
  let standIn: StandIn;
  before(async () => void (standIn = await startStandIn()));
  after(() => standIn.close());

  const secret = `token = "${githubToken("ghp_", "two")}"\n`;
  const stopped = mergeOf({ old: "old\n" }, { fresh: secret });
  const clean = mergeOf({ old: "old\n" }, { fresh: "plain\n" });

  interface Run {
    readonly state?: Partial<State>;
    readonly with?: Readonly<Record<string, string>>;
    readonly from?: string;
    readonly pull?: typeof stopped;
    readonly event?: string;
    readonly token?: string;
  }

  async function assertComments(run: Run, ...expected: readonly RegExp[]): Promise<StepResult> {
    const { state, pull = stopped, from, event = "pull_request" } = run;
    if (state) standIn.reset(state);
    const result = await runStepBeside({
      workspace: pull.workspace,
      event,
      payload: numbered(pull, from),
      with: { token: "made-up", ...run.with },
      env: { GITHUB_API_URL: standIn.url, NO_PROXY: "127.0.0.1" },
    });
    assert.equal(result.code, pull === stopped ? 1 : 0, result.stdout + result.stderr);
    assert.equal(result.stderr, "");
    const bodies = standIn.state.comments.map(({ body }) => body);
    assert.equal(bodies.length, expected.length, bodies.join("\n\n"));
    for (const [index, pattern] of expected.entries()) assert.match(bodies[index] ?? "", pattern);
    assert.deepEqual(standIn.broken, []);
    return result;
  }

  const blocks = /^<!-- keyholder \. -->\n### 🔴 Keyholder: 1 credential blocked[\s\S]*<code>fresh:1<\/code>/;
  const isClean = /^<!-- keyholder \. -->\n### 🟢/;

  it("is written once, changed in place, and turned to clean", async () => {
    await assertComments({ state: {} }, blocks);
    standIn.calls.length = 0;
    await assertComments({}, blocks);
    assert.deepEqual(standIn.calls, ["issues/list-comments"]);
    await assertComments({ pull: clean }, isClean);
    await assertComments({ event: "pull_request_review" }, blocks);
  });

  it("is not written where nothing ever blocked, unless it is wanted", async () => {
    await assertComments({ state: {}, pull: clean });
    await assertComments({ state: {}, pull: clean, with: { comment: "always" } }, isClean);
    await assertComments({ state: {}, with: { comment: "never" } });
    assert.deepEqual(standIn.calls, []);
    await assertComments({ state: {}, with: { token: "" } });
    assert.deepEqual(standIn.calls, []);
  });

  it("says what waits for an approval where a change touches the rules alone, until it is approved", async () => {
    const rules = mergeOf(
      { CODEOWNERS: "/.keyholder/ @dana\n" },
      { ".keyholder/policy.yml": "apiVersion: keyholder/v1\nkind: Policy\n" },
    );
    const waits =
      /### 🟡 Keyholder: nothing stands.*1 file waiting for approval\n\n\*\*Waiting.*\n\n- <code>\.keyholder\/policy\.yml<\/code>: counts once @dana/;
    const { summary } = await assertComments({ state: {}, pull: rules }, waits);
    assert.match(summary, /^## 🟡 Keyholder: .*1 file waiting for approval[\s\S]*### Waiting for approval/);
    const reviews = [{ login: "dana", state: "APPROVED", commit: rules.head }];
    const { comments } = standIn.state;
    await assertComments({ state: { comments, reviews }, pull: rules, event: "pull_request_review" }, isClean);
  });

  it("leaves alone what others wrote, also under its marker, and keeps one of its own", async () => {
    const marked = "<!-- keyholder . -->\nmine";
    const theirs = { id: 1, body: marked, login: "mallory" };
    await assertComments({ state: { comments: [theirs] } }, /mine$/, blocks);
    const own = [2, 3].map((id) => ({ id, body: marked, login: "github-actions[bot]" }));
    await assertComments({ state: { comments: [theirs, ...own] } }, /mine$/, blocks);
    const users = { login: "dana", comments: [theirs, { id: 2, body: marked, login: "dana" }] };
    await assertComments({ state: users }, /mine$/, blocks);
  });

  it("is one for each set of paths", async () => {
    await assertComments({ state: {} }, blocks);
    await assertComments({ with: { path: "fresh" } }, blocks, /^<!-- keyholder fresh -->\n### 🔴/);
  });

  it("changes no verdict where it cannot be written, and says in the log what to add", async () => {
    const read = { permissions: { pull_requests: "read" } } as const;
    const told = async (run: Run): Promise<string> => (await assertComments(run)).stdout;
    assert.match(await told({ state: read }), /Add `pull-requests: write` to the job's permissions/);
    assert.match(
      await told({ state: read, from: "mallory/shop" }),
      /from a fork GitHub gives a token that can only read/,
    );
    assert.match(await told({ state: { permissions: {} } }), /Add `pull-requests: write`/);
    assert.doesNotMatch(await told({ state: { permissions: {} }, pull: clean }), /permissions|fork/);
    assert.match(await told({ state: { faults: [{ status: 401 }] } }), /does not accept the token/);
    assert.match(await told({ state: { faults: [{ status: 404 }] } }), /may not see it/);
  });
});
