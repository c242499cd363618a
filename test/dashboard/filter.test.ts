import assert from "node:assert/strict";
import { complete } from "../../shared/dashboard/complete.ts";
import { exportCsv, exportJson } from "../../shared/dashboard/export.ts";
import { fields } from "../../shared/dashboard/fields.ts";
import { countValues, match } from "../../shared/dashboard/filter.ts";
import { ageBars, lifetimeBars, ownerBars, posture } from "../../shared/dashboard/pictures.ts";
import {
  findCredential,
  findMeant,
  findWaysOut,
  groupResults,
  keyOf,
  listResults,
  placesOf,
} from "../../shared/dashboard/results.ts";
import { createRows, theField, type Rows } from "../../shared/dashboard/rows.ts";
import { initialState, readState, writeState } from "../../shared/dashboard/state.ts";
import { createDashboard } from "../../shared/report/dashboard.ts";
import { aSecret, aUse, anIdentity, auditOf, fingerprint, owner } from "../builders.ts";
import { hostileTexts } from "../report/reports.ts";
import { reportOf } from "./organisation.ts";

const use = (name: string, environment?: string) =>
  aUse({ name, at: { system: "github-actions", job: "deploy", ...(environment !== undefined && { environment }) } });

function rowsOf(...reports: readonly ReturnType<typeof auditOf>[]): Rows {
  const builder = createDashboard();
  for (const report of reports) builder.add(report);
  return createRows(builder.build().data);
}

/** Owned by people and teams, long overdue, in production, exposed in two repositories. */
const shop = {
  ...auditOf(
    [
      use("OWNED", "production"),
      { ...use("OWNED", "staging"), path: ".github/workflows/test.yml" },
      { ...use("LATE"), start: { line: 9, column: 7 }, end: { line: 9, column: 12 } },
      use("NOBODYS"),
      aSecret({ path: "src/My File.ts", name: "apiToken", fingerprints: [fingerprint("s1", "same")] }),
    ],
    {
      identities: [
        anIdentity("deployer", { match: { names: ["OWNED"] }, rotation: { everyDays: 60 } }),
        anIdentity(
          "late",
          { match: { names: ["LATE"] }, lastRotated: "2026-01-01", rotation: { everyDays: 30 } },
          { owners: { business: owner("@sam"), steward: owner("@acme/api") } },
        ),
      ],
    },
  ),
  repository: { name: "acme/shop" },
};
const other = {
  ...auditOf([aSecret({ path: "b.ts", fingerprints: [fingerprint("s1", "same")] }), use("NOBODYS")]),
  repository: { name: "other/web" },
};
const rows = rowsOf(shop, other);

const found = (query: string, of = rows): readonly string[] =>
  listResults(of, match(of, query), undefined).map(
    ({ row, places }) => `${of.text("repository", row)} ${of.text("name", row)}${places > 1 ? ` (${places})` : ""}`,
  );

function assertFound(query: string, ...expected: readonly string[]): void {
  assert.deepEqual([...found(query)].sort(), [...expected].sort(), query);
}

const secret = "acme/shop unknown-token (2)";
const owned = "acme/shop OWNED (2)";
const late = "acme/shop LATE";
const [mine, theirs] = ["acme/shop NOBODYS", "other/web NOBODYS"];

describe("a filter", () => {
  it("lets through what it asks for", () => {
    assertFound("", secret, owned, late, mine, theirs);
    assertFound("owner:@sam", late);
    assertFound("owner:@acme/api,@acme/web", late, owned);
    assertFound("business:@dana", owned);
    assertFound("owner:none", secret, mine, theirs);
    assertFound("-owner:none", owned, late);
    assertFound("repo:acme/*", "acme/shop unknown-token", owned, late, mine);
    assertFound("repo:*/web", "other/web unknown-token", theirs);
    assertFound("repo:OTHER/WEB name:nobodys", theirs);
    assertFound("env:production", "acme/shop OWNED (2)");
    assertFound("is:overdue", late);
    assertFound("is:exposed", secret);
    assertFound("is:exposed is:overdue");
    assertFound("is:owned", owned, late);
    assertFound("due:<0", late);
    assertFound("age:>90", late);
    assertFound("age:>90d", late);
    assertFound("age:90d..999d", late);
    assertFound("age:none is:exposed", secret);
    assertFound("identity:late,deployer -identity:late", owned);
    assertFound("kind:exposed-secret", secret);
    assertFound('path:"my file"', "acme/shop unknown-token");
    assertFound("job:deploy.yml#deploy -name:nobodys -owner:@sam", owned);
  });

  it("finds words in names, paths, repositories and owners", () => {
    assertFound("nobody", mine, theirs);
    assertFound("@SAM", late);
    assertFound('"my file"', "acme/shop unknown-token");
    assertFound("nobody -other", mine);
    assertFound("nothing-like-it");
  });

  it("tells a fault and passes it over", () => {
    const faults = (query: string) => match(rows, query).faults.map(({ term, kind }) => `${kind} ${term.key}`);
    assert.deepEqual(faults("ownr:@sam age:old is:blocking"), ["key ownr", "value age"]);
    assertFound("ownr:@sam", ...found(""));
    assertFound("age:old is:overdue", late);
  });

  it("says the same of a field as a look at every row", () => {
    const all = rowsOf(reportOf(1, 300));
    for (const field of fields.filter(({ source }) => "text" in source)) {
      const { values, rows: numbers } = all.category(field);
      for (const [number, value] of values.entries()) {
        if (value === "" || /[*,]/.test(value) || field.contains) continue;
        const expected = numbers.filter((one) => values[one]?.toLowerCase() === value.toLowerCase()).length;
        const { rows: included } = match(all, `${field.key}:"${value}"`);
        assert.equal(
          included.reduce((sum, one) => sum + one, 0),
          expected,
          `${field.key} ${number}`,
        );
      }
    }
  });

  it("is linear in what anybody writes into it", () => {
    assertFound(`repo:${"*a".repeat(2000)}`);
    assertFound(`${"is:blocking ".repeat(400)}is:overdue`, late);
  });
});

describe("facets", () => {
  const counts = (key: string, query = "") => {
    const field = theField(key);
    return countValues(rows, field, match(rows, query).besides(field)).map(
      ({ value, credentials, places }) => `${value} ${credentials} (${places})`,
    );
  };

  it("count credentials, and places in brackets", () => {
    assert.deepEqual(counts("repo"), ["acme/shop 4 (5)", "other/web 2 (2)"]);
    assert.deepEqual(counts("owner"), [" 3 (4)", "@acme/api 1 (1)", "@acme/web 1 (2)", "@dana 1 (2)", "@sam 1 (1)"]);
    assert.deepEqual(counts("kind"), ["exposed-secret 1 (2)", "credential-use 4 (5)"]);
  });

  it("keep the other values of a field that is asked for", () => {
    assert.deepEqual(counts("repo", "repo:other/web"), ["acme/shop 4 (5)", "other/web 2 (2)"]);
    assert.deepEqual(counts("repo", "repo:other/web is:exposed"), ["acme/shop 1 (1)", "other/web 1 (1)"]);
    assert.deepEqual(counts("kind", "repo:other/web"), ["exposed-secret 1 (1)", "credential-use 1 (1)"]);
    assert.deepEqual(counts("repo", "-repo:other/web"), ["acme/shop 4 (5)"]);
  });
});

describe("results", () => {
  const order = (key: string, descending: boolean) =>
    listResults(rows, match(rows, "kind:credential-use"), { field: theField(key), descending }).map(
      ({ row }) => `${rows.text("repository", row)} ${rows.text("name", row)}`,
    );

  it("are sorted either way, and what is unknown comes last", () => {
    assert.deepEqual(order("age", false).slice(0, 2), ["acme/shop OWNED", "acme/shop LATE"]);
    assert.deepEqual(order("age", true).slice(0, 2), ["acme/shop LATE", "acme/shop OWNED"]);
    assert.deepEqual(order("name", false)[0], "acme/shop LATE");
    assert.deepEqual(order("name", true)[0], "acme/shop OWNED");
    assert.deepEqual(order("business", true).slice(0, 2), ["acme/shop LATE", "acme/shop OWNED"]);
  });

  it("come most urgent first", () => {
    const all = rowsOf(reportOf(2, 200));
    const decisions = listResults(all, match(all, ""), undefined).map(({ row }) => all.text("decision", row));
    const sorted = decisions.toSorted(
      (a, b) => ["block", "warn", "allow"].indexOf(a) - ["block", "warn", "allow"].indexOf(b),
    );
    assert.deepEqual(decisions, sorted);
  });

  it("are gathered under each of their values", () => {
    const every = match(rows, "");
    const lines = groupResults(rows, every, undefined, theField("owner"), new Set(["@sam"]));
    const groups = lines.flatMap((line) => ("group" in line ? `${line.group.value} ${line.group.credentials}` : []));
    assert.deepEqual(groups, [" 3", "@acme/api 1", "@acme/web 1", "@dana 1", "@sam 1"]);
    assert.equal(lines.length, 5 + 3 + 3);
  });

  it("are as many under a heading as its facet counts", () => {
    const organisation = rowsOf(...[0, 1, 2].map((number) => reportOf(number, 60)));
    const matched = match(organisation, "-decision:allow");
    for (const field of fields) {
      const headings = groupResults(organisation, matched, undefined, field, new Set()).flatMap((line) =>
        "group" in line ? line.group : [],
      );
      assert.deepEqual(headings, countValues(organisation, field, matched.rows), field.key);
      assert.ok(headings.length > 0, field.key);
    }
  });

  it("are found again by what the address says", () => {
    for (const { row, credential } of listResults(rows, match(rows, ""), undefined))
      assert.equal(findCredential(rows, keyOf(rows, row)), credential);
    assert.equal(findCredential(rows, "s1:none"), undefined);
  });

  it("say which part of a filter shuts all out", () => {
    const waysOut = (query: string) => findWaysOut(rows, query).map((way) => `${way.rest}: ${way.credentials}`);
    assert.deepEqual(waysOut("owner:@nobody"), [": 5"]);
    assert.deepEqual(waysOut("is:exposed owner:@sam"), ["owner:@sam: 1", "is:exposed: 1", ": 5"]);
    assert.deepEqual(waysOut("is:exposed  owner:@nobody repo:x"), [": 5"]);
  });

  it("say what may be meant by a value that nothing has", () => {
    const meant = (query: string) => findMeant(rows, query).map(({ rest, credentials }) => `${rest}: ${credentials}`);
    assert.deepEqual(meant("is:overdue owner:@samm"), ["is:overdue owner:@sam: 1"]);
    assert.deepEqual(meant("owner:@samm,@nobody-near  lifetime:long-livd"), []);
    assert.deepEqual(meant("repo:acme/shob"), ["repo:acme/shop: 4"]);
    for (const query of ["owner:@sam", "-owner:@samm", "repo:acme/shob*", "owner:none", "path:a.tz", "age:9o", "shob"])
      assert.deepEqual(meant(query), [], query);
  });

  it("know every place of a credential", () => {
    const [result] = listResults(rows, match(rows, "is:exposed"), undefined);
    assert.deepEqual(
      placesOf(rows, result?.credential ?? -1).map((row) => rows.text("path", row)),
      ["src/My File.ts", "b.ts"],
    );
  });
});

describe("pictures", () => {
  const all = match(rows, "").rows;

  it("show what is owned and ends in time against what is not", () => {
    const corners = posture(rows, all).map(({ credentials, places }) => `${credentials} (${places})`);
    assert.equal(corners.length, 6);
    const asked = posture(rows, all).map(({ query }) => found(query).length);
    assert.deepEqual(
      asked,
      posture(rows, all).map(({ credentials }) => credentials),
    );
  });

  it("split lifetimes and ages by how they stand with policy and promise", () => {
    const late90 = ageBars(rows, all).find(({ value }) => value === "180..364");
    assert.deepEqual(
      late90?.parts.map(({ credentials }) => credentials),
      [1, 0, 0],
    );
    assert.equal(lifetimeBars(rows, all).length, 5);
    assert.equal(
      lifetimeBars(rows, all).reduce((sum, bar) => sum + bar.all.places, 0),
      rows.count,
    );
  });

  it("name who has most to do", () => {
    const [first] = ownerBars(rows, all);
    assert.deepEqual([first?.value, first?.all], ["", { credentials: 3, places: 4 }]);
  });
});

describe("completion", () => {
  const offers = (text: string) => {
    const caret = text.indexOf("|");
    const query = text.replace("|", "");
    return complete(rows, query, caret).map(
      ({ insert, start, end }) => query.slice(0, start) + insert + query.slice(end),
    );
  };

  it("offers filters by their beginning, then their titles", () => {
    assert.deepEqual(offers("own|"), ["owner:", "business:", "custodian:"]);
    assert.deepEqual(offers("is:new -pro|"), ["is:new -provider:"]);
    assert.ok(offers("|").length > 5);
  });

  it("offers values, most frequent first", () => {
    assert.deepEqual(offers("repo:|"), ["repo:acme/shop ", "repo:other/web "]);
    assert.deepEqual(offers("owner:@acme/w|"), ["owner:@acme/web "]);
    assert.deepEqual(offers("owner:@sam,@da|"), ["owner:@sam,@dana "]);
    assert.deepEqual(offers("owner:no|"), ["owner:none "]);
    assert.deepEqual(offers("is:over|"), ["is:overdue "]);
    assert.deepEqual(offers("nothing:|"), []);
  });
});

describe("an address", () => {
  it("says all that is shown", () => {
    const state = {
      query: 'owner:"a b" #&=%',
      sort: "age",
      descending: true,
      group: "owner",
      columns: ["repo", "env"],
      opened: "s1:00@x",
    };
    assert.deepEqual(readState(`#${writeState(state)}`), state);
    assert.equal(writeState(initialState), "");
    assert.deepEqual(readState(""), initialState);
  });

  it("is passed over where it is not known", () => {
    for (const hash of ["#sort=nothing&group=x&columns=", "#%", "#q", "#__proto__=1&sort=constructor"]) {
      const { sort, group } = readState(hash);
      assert.deepEqual([sort, group], [undefined, undefined]);
    }
    assert.ok(readState(`#q=${"a".repeat(1e5)}`).query.length < 1e4);
  });
});

describe("an export", () => {
  const hostile = rowsOf({
    ...auditOf(
      [...hostileTexts, "=cmd()", "+1", "@SUM(A1)", "\t=1", "-2", "__proto__"].map((text, line) =>
        aSecret({ path: text, line, name: text, fingerprints: [fingerprint("s1", `${line}`)] }),
      ),
    ),
    repository: { name: '=HYPERLINK("https://evil.example")' },
  });
  const every = match(hostile, "");
  const results = listResults(hostile, every, undefined);

  it("has every place, and no formula", () => {
    const lines = exportCsv(hostile, every, results, ["owner", "age"]).split("\r\n").slice(0, -1);
    assert.equal(lines.length, hostile.count + 1);
    assert.equal(lines[0], "decision,name,type,repo,path,fingerprint,owner,age,line");
    for (const line of lines.slice(1)) assert.doesNotMatch(line, /(?:^|,)"?[=+@-]/);
  });

  it("is the same as JSON", () => {
    const records = JSON.parse(
      exportJson(rows, match(rows, "is:overdue"), listResults(rows, match(rows, "is:overdue"), undefined), [
        "owner",
        "due",
      ]),
    ) as unknown;
    assert.deepEqual(records, [
      {
        decision: "block",
        name: "LATE",
        type: "unknown-token",
        repo: "acme/shop",
        path: ".github/workflows/deploy.yml",
        fingerprint: fingerprint("u1", "LATE"),
        owner: ["@sam", "@acme/api"],
        due: -295,
        line: 9,
      },
    ]);
  });

  it("has nothing where nothing is shown", () => {
    const none = match(rows, "nothing-like-it");
    assert.equal(exportJson(rows, none, listResults(rows, none, undefined), []), "[]\n");
  });
});
