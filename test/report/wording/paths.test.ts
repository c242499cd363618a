import assert from "node:assert/strict";
import type { IssuingPipeline } from "../../../shared/model/attribution.ts";
import type { ChainNode, Link } from "../../../shared/model/link.ts";
import type { Verdict } from "../../../shared/model/verdict.ts";
import { renderHover } from "../../../shared/report/hover.ts";
import { markdown } from "../../../shared/report/markdown.ts";
import { codePathSentence, pathLines, pathSentence, stationPhrase } from "../../../shared/report/wording/index.ts";
import { auditOf, aUse, verdictOn } from "../../builders.ts";

const kinds = { r: "resource", n: "stored-name", j: "job", e: "environment", i: "issuer" } as const;

function node(text: string): ChainNode {
  const kind = Object.entries(kinds).find(([letter]) => text.startsWith(`${letter}:`))?.[1];
  assert.ok(kind, text);
  return { kind, id: text.slice(2) };
}

const place = { path: "a.tf", start: { line: 3, column: 1 }, end: { line: 3, column: 9 } };

/** A verdict whose chain has these links, each at line 3 of a.tf. */
function linked(links: readonly string[], pipeline: Partial<IssuingPipeline> = {}, cut = false): Verdict {
  const edges = links.map((text): Link => {
    const [from = "", to = ""] = text.split(" -> ");
    return { from: node(from), to: node(to), ...(!/^[ie]:/.test(to) && { place }) };
  });
  const nodes = new Map(edges.flatMap(({ from, to }) => [from, to]).map((one) => [`${one.kind} ${one.id}`, one]));
  const verdict = verdictOn(aUse());
  return {
    ...verdict,
    chain: { nodes: [...nodes.values()], edges, ...(cut && { cut }) },
    issuingPipeline: { status: "known", evidence: [{ source: "code", path: "a.tf", line: 1 }], ...pipeline },
  };
}

const shop = [
  "r:infra/key.a -> n:github-actions:repository/KEY",
  "n:github-actions:repository/KEY -> j:.github/workflows/a.yml#x",
];

function assertPaths(verdict: Verdict, ...expected: readonly string[]): void {
  assert.deepEqual(pathLines(verdict), expected);
}

describe("paths", () => {
  const stored = "key.a -> secret KEY (a.tf:3)";

  it("name each station, its place and its environment", () => {
    assertPaths(linked(shop), `${stored} -> job a.yml#x (a.tf:3)`);
    const whole = [...shop, "j:.github/workflows/a.yml#x -> e:live", "e:live -> i:aws"];
    assertPaths(linked(whole), `${stored} -> job a.yml#x, environment live (a.tf:3) -> aws`);
  });

  it("tell every beginning and every job once", () => {
    assertPaths(
      linked([...shop, "r:key.b -> n:github-actions:repository/KEY", "n:github-actions:repository/KEY -> j:b.yml#y"]),
      `${stored} -> job a.yml#x (a.tf:3)`,
      "key.b -> secret KEY (a.tf:3) -> job a.yml#x (a.tf:3)",
      `${stored} -> job b.yml#y (a.tf:3)`,
    );
  });

  it("leave out where it is kept, unless that is all there is", () => {
    assertPaths(
      linked([...shop, "n:github-actions:repository/KEY -> r:infra/secret.a"]),
      `${stored} -> job a.yml#x (a.tf:3)`,
    );
    assertPaths(linked(["n:github-actions:repository/KEY -> r:infra/secret.a"]), "secret KEY -> secret.a (a.tf:3)");
  });

  it("begin with the register's pipeline, or with nobody", () => {
    const evidence = [{ source: "register", path: "r.yml", line: 4 }] as const;
    const use = ["n:github-actions:repository/KEY -> j:a.yml#x"];
    assertPaths(linked(use, { id: "keys", evidence }), "pipeline keys (r.yml:4) -> secret KEY -> job a.yml#x (a.tf:3)");
    assertPaths(
      linked(use, { status: "unknown", evidence: [] }),
      "issuing pipeline unknown -> secret KEY -> job a.yml#x (a.tf:3)",
    );
  });

  it("end on a circle, and say when there are more", () => {
    assertPaths(
      linked([
        "n:github-actions:repository/A -> n:github-actions:repository/B",
        "n:github-actions:repository/B -> n:github-actions:repository/A",
      ]),
    );
    assertPaths(linked(shop, {}, true), `${stored} -> job a.yml#x (a.tf:3)`, "and more paths");
    const many = Array.from({ length: 14 }, (_, index) => `n:github-actions:repository/KEY -> j:a.yml#j${index}`);
    assert.equal(pathLines(linked(many)).at(-1), "and 4 more paths");
  });

  it("name stores in a few words", () => {
    const named = (id: string): string => stationPhrase({ kind: "stored-name", id });
    assert.equal(named("gitlab-ci:environment:live/KEY"), "secret KEY of environment live");
    assert.equal(named("caller:.github/workflows/a.yml/KEY"), "secret KEY of a.yml");
    assert.equal(named("variable:infra/a/KEY"), "variable KEY");
    assert.equal(named("context:live/KEY"), "secret KEY in context:live");
    assert.equal(named("vault/team/KEY"), "secret team/KEY in vault");
    assert.equal(named("run/KEY"), "KEY for one run");
  });
});

describe("a path in one line", () => {
  it("says how many there are beside it", () => {
    const verdict = linked([...shop, "n:github-actions:repository/KEY -> j:b.yml#y"]);
    const one = "key.a -> secret KEY (a.tf:3) -> job a.yml#x (a.tf:3) (and 1 more)";
    assert.equal(pathSentence(verdict), one);
    assert.ok(renderHover(verdict).includes("- **Path:** key\\.a \\-\\> secret KEY"), renderHover(verdict));
    assert.ok(!renderHover(verdictOn(aUse())).includes("Path:"));
  });

  it("tells in Markdown what the code says alone", () => {
    const verdict = linked([...shop, "j:.github/workflows/a.yml#x -> i:aws"]);
    assert.equal(codePathSentence(verdict), "key.a -> secret KEY (a.tf:3) -> job a.yml#x (a.tf:3)");
    const report = { ...auditOf([aUse()]), verdicts: [verdict, verdict] };
    const told = markdown.render(report);
    assert.equal(told.match(/secret KEY/g)?.length, 1);
    assert.ok(told.includes("### How they get there") && !told.includes("aws"), told);
  });

  it("tells nothing in Markdown that the register says, or of mere consumers", () => {
    const evidence = [{ source: "register", path: "r.yml", line: 4 }] as const;
    assert.equal(codePathSentence(linked(shop, { id: "keys", evidence })), "");
    assert.equal(codePathSentence(linked(shop.slice(1), { status: "unknown", evidence: [] })), "");
  });
});
