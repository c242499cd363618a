import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Report } from "../../shared/model/report.ts";
import { sarif } from "../../shared/report/sarif.ts";
import { visible } from "../../shared/text/visible.ts";
import { aSecret, aUse, auditOf, fingerprint } from "../builders.ts";
import { aVariedReport, hostileTexts } from "./reports.ts";

const schema = JSON.parse(readFileSync(new URL("../fixtures/sarif-2.1.0.schema.json", import.meta.url), "utf8"));
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
      readonly region: Region;
    };
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly baselineState?: string;
  readonly suppressions: readonly { readonly kind: string; readonly justification: string }[];
}

interface Run {
  readonly tool: {
    readonly driver: {
      readonly rules: readonly {
        readonly id: string;
        readonly shortDescription: { readonly text: string };
        readonly fullDescription: { readonly text: string };
        readonly help: { readonly text: string };
        readonly properties: { readonly tags: readonly string[]; readonly "security-severity": string };
        readonly relationships: readonly {
          readonly target: {
            readonly id: string;
            readonly index: number;
            readonly toolComponent: { readonly index: number };
          };
        }[];
      }[];
      readonly supportedTaxonomies: readonly { readonly name: string }[];
    };
  };
  readonly taxonomies: readonly {
    readonly name: string;
    readonly taxa: readonly { readonly id: string; readonly shortDescription: { readonly text: string } }[];
  }[];
  readonly automationDetails: { readonly id: string };
  readonly invocations: readonly {
    readonly executionSuccessful: boolean;
    readonly toolExecutionNotifications: readonly unknown[];
  }[];
  readonly results: readonly Result[];
}

function runOf(report: Report): Run {
  const log: { readonly runs: readonly Run[] } = JSON.parse(sarif.render(report));
  validate(log);
  assert.deepEqual(validate.errors, null);
  const [run] = log.runs;
  assert.ok(run);
  return run;
}

describe("SARIF", () => {
  it("is as the standard's schema says", () => {
    runOf(aVariedReport());
    runOf(auditOf([]));
    assert.equal(
      validate({
        version: "2.1.0",
        runs: [{ tool: { driver: { name: "x" } }, results: [{ level: "critical", message: { text: "x" } }] }],
      }),
      false,
    );
  });

  // https://docs.github.com/en/code-security/reference/code-scanning/sarif-files
  it("is what GitHub takes in", () => {
    const { results, tool, automationDetails } = runOf(aVariedReport());
    assert.ok(results.length > 5);
    assert.match(automationDetails.id, /\/$/);
    for (const { ruleId, ruleIndex, message, locations, partialFingerprints } of results) {
      assert.equal(locations.length, 1);
      assert.equal(tool.driver.rules[ruleIndex]?.id, ruleId);
      assert.match(message.text, /^\S.*\.$/);
      assert.deepEqual(Object.keys(partialFingerprints), ["keyholder/v1"]);
      for (const { physicalLocation } of locations) {
        const { artifactLocation, region } = physicalLocation;
        assert.equal(artifactLocation.uriBaseId, "%SRCROOT%");
        assert.match(artifactLocation.uri, /^(?!\/|[a-z]+:)[^\\]+$/i);
        assert.ok(region.endLine > region.startLine || region.endColumn >= region.startColumn);
      }
    }
    for (const { shortDescription, fullDescription, help, properties } of tool.driver.rules) {
      for (const { text } of [shortDescription, fullDescription, help]) assert.match(text, /\w/);
      assert.ok(properties.tags.length <= 10);
      assert.match(properties["security-severity"], /^\d\.\d$/);
    }
  });

  it("names the frameworks of each rule, so that a reader finds their titles", () => {
    const { tool, taxonomies } = runOf(aVariedReport());
    const { rules, supportedTaxonomies } = tool.driver;
    assert.deepEqual(
      supportedTaxonomies.map(({ name }) => name),
      taxonomies.map(({ name }) => name),
    );
    for (const { id, relationships } of rules) {
      assert.deepEqual(
        relationships.map(({ target }) => target.id),
        aVariedReport().rules.find((rule) => rule.id === id)?.frameworks,
      );
      for (const { target } of relationships)
        assert.equal(taxonomies[target.toolComponent.index]?.taxa[target.index]?.id, target.id);
    }
    const taxa = taxonomies.flatMap((taxonomy) => taxonomy.taxa);
    const exposed = taxa.find(({ id }) => id === "CWE-798");
    assert.equal(exposed?.shortDescription.text, "Use of Hard-coded Credentials");
  });

  it("shows no line, no account and no reach", () => {
    const rendered = sarif.render(aVariedReport());
    for (const absent of ["snippet", "excerpt", "609629065308", "tok_", "other place"])
      assert.equal(rendered.includes(absent), false, absent);
  });

  it("is an error only where it blocks", () => {
    const report = aVariedReport();
    const levels = { block: "error", warn: "warning", allow: "note" };
    for (const { level, locations, ruleId } of runOf(report).results) {
      const place = locations[0]?.physicalLocation;
      const verdict = report.verdicts.find(
        ({ finding }) =>
          encodeURI(finding.path) === place?.artifactLocation.uri && finding.start.line === place.region.startLine,
      );
      assert.equal(level, levels[verdict?.decision ?? "allow"], ruleId);
    }
  });

  it("keeps its fingerprints when lines move", () => {
    const prints = (line: number) =>
      runOf(auditOf([aSecret({ line }), aUse({ line })])).results.map((one) => one.partialFingerprints);
    assert.deepEqual(prints(1), prints(40));
    assert.notDeepEqual(
      prints(1),
      runOf(auditOf([aSecret({ fingerprints: [fingerprint("s1", "b")] }), aUse()])).results.map(
        (one) => one.partialFingerprints,
      ),
    );
  });

  it("tells what was accepted, and by what", () => {
    const accepted = runOf(aVariedReport()).results.flatMap(({ suppressions }) =>
      suppressions.map(({ kind, justification }) => `${kind}: ${justification}`),
    );
    assert.deepEqual(accepted.toSorted(), [
      "external: baseline .keyholder/baseline.json",
      "external: being replaced",
      "inSource: made up",
    ]);
  });

  it("tells what was introduced", () => {
    const states = new Set(runOf(aVariedReport()).results.map((one) => one.baselineState));
    assert.deepEqual(states, new Set(["new", "unchanged"]));
    assert.equal(runOf(auditOf([aSecret()])).results[0]?.baselineState, undefined);
  });

  it("leaves out what nothing stands against", () => {
    assert.deepEqual(runOf(auditOf([aUse({ form: "federated" })])).results, []);
  });

  it("says that it failed when something could not be judged", () => {
    const [invocation] = runOf(aVariedReport()).invocations;
    assert.equal(invocation?.executionSuccessful, false);
    assert.ok(invocation.toolExecutionNotifications.length > 0);
    assert.equal(runOf(auditOf([])).invocations[0]?.executionSuccessful, true);
  });

  it("names what was not scanned, what was missed first, and counts the rest", () => {
    const pictures = Array.from({ length: 1001 }, (_, index) => ({ path: `a${index}.png`, why: "binary" as const }));
    const { invocations } = runOf(auditOf([], { skipped: [...pictures, { path: "z.env", why: "unreadable" }] }));
    const told = invocations[0]?.toolExecutionNotifications ?? [];
    assert.match(JSON.stringify(told[0]), /"level":"error".*Not scanned: could not be read.*"uri":"z\.env"/);
    assert.match(JSON.stringify(told[1]), /"level":"note".*Not scanned: binary.*"uri":"a0\.png"/);
    assert.match(JSON.stringify(told.at(-1)), /"level":"note".*Not scanned: and 2 more/);
  });

  it("takes any name a repository may hold", () => {
    for (const hostile of hostileTexts) {
      const { results } = runOf(auditOf([aSecret({ path: `src/${hostile}` }), aUse({ name: hostile })]));
      assert.equal(results.length, 2);
      for (const { message, locations } of results) {
        assert.equal(visible(message.text), message.text);
        assert.ok(!message.text.includes("]("));
        assert.doesNotMatch(locations[0]?.physicalLocation.artifactLocation.uri ?? "", /[ <>"`|\\]/);
      }
    }
  });

  it("says so when there are more results than GitHub takes", () => {
    const many = Array.from({ length: 25_003 }, (_, line) => aSecret({ line: line + 1 }));
    const { results, invocations } = runOf(auditOf(many));
    assert.equal(results.length, 25_000);
    assert.match(JSON.stringify(invocations), /3 results were left out/);
  });
});
