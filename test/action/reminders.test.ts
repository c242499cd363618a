import assert from "node:assert/strict";
import fc from "fast-check";
import { after, before, beforeEach } from "mocha";
import { connect } from "../../action/github.ts";
import type { PostedIssue } from "../../action/github-issues.ts";
import { keepReminders, reminderLabel, renderReminders } from "../../action/reminders.ts";
import { hideGivenConcerns } from "../../shared/hide-given.ts";
import type { Owner } from "../../shared/model/identity.ts";
import type { Concern, RegisterCheck } from "../../shared/model/register-check.ts";
import { hasty } from "../github/hasty.ts";
import { startStandIn, type StandIn, type State } from "../github/stand-in.ts";
import { hostileTexts } from "../report/reports.ts";

const longestBody = 65_536;
const bot = "github-actions[bot]";

const steward = (handle: string, kind: Owner["kind"] = "team"): Concern["owners"] => ({ steward: { kind, handle } });
const aConcern = (changes: Partial<Concern> = {}): Concern => ({
  check: "overdue-rotation",
  decision: "warn",
  place: { path: ".keyholder/register.yml", line: 3, column: 5 },
  about: "web/npm",
  owners: steward("@acme/web"),
  detail: { dueBy: "2026-11-01" },
  ...changes,
});

const aCheck = (concerns: readonly Concern[], errors = 0): RegisterCheck => ({
  schema: "keyholder-register-check/1",
  repository: {},
  today: "2026-11-22",
  register: { path: ".keyholder/register.yml", entries: 1, credentials: 1 },
  decision: "warn",
  checks: [],
  concerns,
  problems: [],
  missed: [],
  unchecked: [],
  summary: { block: 0, warn: concerns.length, errors },
});

const bodyOf = (concern: Partial<Concern>): string => renderReminders(aCheck([aConcern(concern)]))[0]?.body ?? "";

describe("a reminder", () => {
  it("tells one owner what to mend, and how", () => {
    const [one, ...others] = renderReminders(aCheck([aConcern()]));
    assert.deepEqual(others, []);
    assert.equal(one?.title, "Register: what @acme/web has to see to");
    assert.equal(
      one.body.replace(/[0-9a-f]{32}/g, "…").replace(/https:\S+?(?=\))/g, "…"),
      `\
<!-- keyholder register … … -->
@acme/web: this is what the register check holds against these entries.

- 🟡 <code>web/npm</code> <code>.keyholder/register.yml:3</code>: its rotation was due by 2026-11-01 ([overdue-rotation](…))
  Next: rotate it and set lastRotated.

Keyholder changes this text with each run, closes the issue once nothing is left, and opens it again when something is due.`,
    );
  });

  it("is one an owner, however the handle is written", () => {
    const owners = [steward("@acme/web"), steward("@Acme/Web"), steward("@dana", "person"), {}];
    const told = renderReminders(aCheck(owners.map((one) => aConcern({ owners: one }))));
    assert.deepEqual(
      told.map(({ title }) => title),
      ["Register: what @acme/web has to see to", "Register: what @dana has to see to", "Register: what nobody owns"],
    );
  });

  it("mentions people and teams, and nothing else", () => {
    assert.match(bodyOf({ owners: steward("@dana", "person") }), /\n@dana: /);
    assert.match(bodyOf({ owners: steward("@acme/web") }), /\n@acme\/web: /);
    for (const [handle, kind] of [
      ["dana@example.com", "email"],
      ["@@maintainer", "role"],
      ["@dana @everybody", "person"],
      ["@dana", "role"],
    ] as const)
      assert.match(bodyOf({ owners: steward(handle, kind) }), /\n<code>\S/, handle);
  });

  it("stays below what GitHub takes, and says what it leaves out", () => {
    const many = Array.from({ length: 3000 }, (_, n) => aConcern({ about: `entry-${n}/${"@".repeat(900)}` }));
    const [one] = renderReminders(aCheck(many));
    assert.ok(one && one.body.length < longestBody);
    assert.match(one.body, /…and 2,\d+ more/);
  });

  it("holds no mention, link or markup of what the register says", () => {
    for (const text of hostileTexts) assertHarmless(text);
    fc.assert(fc.property(fc.string({ unit: "binary", minLength: 1 }), assertHarmless), { numRuns: 100 });
  });

  it("tells nothing of a register and policy that its readers may not see", () => {
    const place = (path: string) => ({ place: { path, line: 1, column: 1 } });
    const given = aConcern({ ...place("acme/org:register.yml"), about: "hidden" });
    const exception = aConcern({ ...place("acme/org:policy.yml"), check: "ending-exception" });
    const pair = aConcern({ check: "ambiguous-owner", detail: { others: "hidden", count: 1 } });
    const all = aCheck([given, exception, pair, aConcern()]);
    const paths = { register: "acme/org:register.yml", policy: "acme/org:policy.yml" };
    assert.deepEqual(hideGivenConcerns(all, paths).concerns, [aConcern()]);
    assert.deepEqual(hideGivenConcerns(all, {}).concerns, all.concerns);
  });
});

function assertHarmless(text: string): void {
  const detail = { dueBy: text, runbook: text };
  const [one] = renderReminders(aCheck([aConcern({ about: text, owners: steward(text, "person"), detail })]));
  assert.ok(one && one.title.length <= 256);
  const [marker = "", address = "", ...rest] = one.body.split("\n");
  assert.match(marker, /^<!-- keyholder register [0-9a-f]{32} [0-9a-f]{32} -->$/);
  assert.match(address, /^(?:@[\w./-]+|<code>[^<]*<\/code>): this/);
  const own = /<\/?code>|\]\(https:\/\/github\.com\/keyholder\/[^)]*\)/g;
  assert.doesNotMatch(rest.join("\n").replace(own, ""), /[<@\r]|:\/\/|www\./i);
  assert.equal(rest.length, 5, text);
}

describe("the issues of owners", () => {
  let standIn: StandIn;
  before(async () => void (standIn = await startStandIn()));
  after(() => standIn.close());
  const permissions = { issues: "write" } as const;
  beforeEach(() => standIn.reset({ permissions }));

  async function keep(concerns: readonly Concern[], errors = 0): Promise<string | undefined> {
    const where = { token: "made-up", owner: "acme", repository: "shop", apiUrl: standIn.url, pace: hasty };
    standIn.calls.length = 0;
    const fault = await keepReminders(connect(where), aCheck(concerns, errors));
    assert.deepEqual(standIn.broken, []);
    return fault;
  }

  /** Calls that write, and what there is afterwards. */
  async function assertKept(concerns: readonly Concern[], writes: readonly string[], ...there: readonly string[]) {
    assert.equal(await keep(concerns), undefined);
    assert.deepEqual(
      standIn.calls.filter((call) => /create|update/.test(call)).map((call) => call.slice("issues/".length)),
      writes,
    );
    assert.deepEqual(
      standIn.state.issues.map(({ number, state, title }) => `${number} ${state} ${title}`),
      there,
    );
  }

  const web = "Register: what @acme/web has to see to";
  const dana = "Register: what @dana has to see to";
  const hers = aConcern({ owners: steward("@dana", "person") });

  it("are opened, changed in place, closed when clean and opened again", async () => {
    await assertKept([], []);
    await assertKept([aConcern(), hers], ["create", "create"], `1 open ${web}`, `2 open ${dana}`);
    await assertKept([aConcern(), hers], [], `1 open ${web}`, `2 open ${dana}`);
    await assertKept([aConcern({ about: "other" }), hers], ["update"], `1 open ${web}`, `2 open ${dana}`);
    assert.match(standIn.state.issues[0]?.body ?? "", /<code>other<\/code>/);
    await assertKept([hers], ["update"], `1 closed ${web}`, `2 open ${dana}`);
    assert.match(standIn.state.issues[0]?.body ?? "", /Nothing is left/);
    await assertKept([hers], [], `1 closed ${web}`, `2 open ${dana}`);
    await assertKept([aConcern(), hers], ["update"], `1 open ${web}`, `2 open ${dana}`);
    assert.match(standIn.state.issues[0]?.body ?? "", /web\/npm/);
  });

  it("are left alone where somebody else wrote them", async () => {
    await keep([aConcern()]);
    const [ours] = standIn.state.issues;
    assert.ok(ours);
    const others: State["issues"] = [
      { ...ours, number: 1, login: "mallory" },
      { ...ours, number: 2, body: `Somebody says: ${ours.body}` },
      { ...ours, number: 3, isPull: true },
    ];
    standIn.reset({ permissions, issues: structuredClone(others) });
    await keep([]);
    assert.deepEqual(standIn.state.issues, others);
    await keep([aConcern()]);
    assert.deepEqual(standIn.state.issues.slice(0, 3), others);
    assert.equal(standIn.state.issues.length, 4);
  });

  it("are found by their author where the token is a person's, who may not be let label them", async () => {
    standIn.reset({ permissions, login: "dana" });
    await keep([aConcern()]);
    const [issue] = standIn.state.issues;
    assert.ok(issue);
    standIn.reset({ permissions, login: "dana", issues: [{ ...issue, labels: [] }] });
    await assertKept([aConcern()], [], `1 open ${web}`);
  });

  it("are closed where two runs at once opened two", async () => {
    await keep([aConcern()]);
    const [issue] = standIn.state.issues;
    assert.ok(issue);
    standIn.reset({ permissions, issues: [issue, { ...issue, number: 2 }] });
    await assertKept([aConcern()], ["update"], `1 open ${web}`, `2 closed ${web}`);
  });

  it("are not closed by a check that did not see everything", async () => {
    await keep([aConcern()]);
    await keep([], 1);
    assert.equal(standIn.state.issues[0]?.state, "open");
    assert.match(renderReminders(aCheck([aConcern()], 1))[0]?.body ?? "", /Not everything could be read/);
  });

  it("are opened twenty a run, which waits seconds for each", async () => {
    const many = Array.from({ length: 30 }, (_, n) => aConcern({ owners: steward(`@acme/team-${n}`) }));
    const issues: PostedIssue[] = [];
    const github = {
      listOwnIssues: async () => ({ value: issues }),
      addIssue: async (text: Pick<PostedIssue, "title" | "body">) => {
        issues.push({ number: issues.length + 1, isOpen: true, ...text });
        return { value: undefined };
      },
      changeIssue: () => assert.fail("nothing has changed"),
    };
    assert.equal(await keepReminders(github, aCheck(many)), "limited");
    assert.equal(issues.length, 20);
    assert.equal(await keepReminders(github, aCheck(many)), undefined);
    assert.equal(issues.length, 30);
  });

  it("say why they could not be kept", async () => {
    const assertFault = async (state: Partial<State>, expected: string, calls: number) => {
      standIn.reset({ permissions, ...state });
      assert.equal(await keep([aConcern(), hers]), expected);
      assert.equal(standIn.calls.length, calls);
    };
    await assertFault({ permissions: {} }, "forbidden", 2);
    await assertFault({ permissions: { issues: "read" } }, "forbidden", 3);
    await assertFault({ hasIssues: false }, "missing", 2);
    await assertFault({ faults: [undefined, { status: 404 }] }, "missing", 2);
    await assertFault({ faults: [{ status: 401 }] }, "unauthorized", 1);
    const inAnHour = String(Math.floor(Date.now() / 1000) + 3600);
    const spent = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": inAnHour };
    await assertFault({ faults: [undefined, undefined, { status: 403, headers: spent }] }, "limited", 3);
    await assertFault({ faults: [undefined, undefined, { status: 422 }] }, "refused", 4);
    assert.deepEqual(
      standIn.state.issues.map(({ login, labels }) => ({ login, labels })),
      [{ login: bot, labels: [reminderLabel] }],
    );
  });
});
