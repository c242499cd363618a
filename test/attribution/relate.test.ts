import assert from "node:assert/strict";
import { relate } from "../../shared/attribution/relate.ts";
import { storedNameId, type ChainNode, type Link } from "../../shared/model/link.ts";
import type { Finding } from "../../shared/model/finding.ts";
import type { FileScan } from "../../shared/model/scan.ts";
import { aSecret, aUse, anIssuance, auditOf, fingerprint } from "../builders.ts";

const kinds = { r: "resource", n: "stored-name", j: "job", e: "environment" } as const;

/** `n:repository/DEPLOY_TOKEN`: the kind's first letter and the id. */
function node(text: string): ChainNode {
  const kind = Object.entries(kinds).find(([letter]) => text.startsWith(`${letter}:`))?.[1];
  if (!kind) throw new Error(`no kind of node: ${text}`);
  return { kind, id: text.slice(2) };
}

const link = (text: string): Link => {
  const [from = "", to = ""] = text.split(" -> ");
  return { from: node(from), to: node(to) };
};

const file = (path: string, links: readonly string[], findings: readonly Finding[] = []): FileScan => ({
  path,
  findings,
  links: links.map(link),
  notCredentials: [],
  problems: [],
});

const written = ({ kind, id }: ChainNode): string => `${kind} ${id}`;

/** The stations of a finding's path, and how many links join them. */
function assertChain(
  finding: Finding,
  scans: readonly FileScan[],
  links: number,
  ...expected: readonly string[]
): void {
  const { nodes, edges } = relate(scans).chainOf(finding);
  assert.deepEqual(new Set(nodes.map(written)), new Set(expected.map((one) => written(node(one)))));
  assert.equal(edges.length, links);
}

/** A use in the whole workflow, in no job of its own. */
const everywhere = (changes: Parameters<typeof aUse>[0] = {}) => aUse({ at: { system: "github-actions" }, ...changes });

const name = `n:${storedNameId("github-actions", "repository", "DEPLOY_TOKEN")}`;

describe("chains", () => {
  const infra = file("infra/main.tf", [`r:acme_key.deployer -> ${name}`]);
  const deploy = file("deploy.yml", [`${name} -> j:deploy.yml#deploy`, "j:deploy.yml#deploy -> e:production"]);
  const nightly = file("nightly.yml", [
    `${name} -> j:nightly.yml#check`,
    "n:github-actions:repository/OTHER -> j:nightly.yml#check",
  ]);
  const whole = ["r:acme_key.deployer", name, "j:deploy.yml#deploy", "e:production"];

  it("join links across files, from the resource to the environment", () => {
    assertChain(everywhere(), [infra, deploy], 3, ...whole);
    assertChain(anIssuance(), [deploy, infra], 3, ...whole);
  });

  it("hold what lies before and behind, not what else meets there", () => {
    assertChain(everywhere(), [infra, deploy, nightly], 4, ...whole, "j:nightly.yml#check");
    assertChain(
      everywhere({ name: "OTHER" }),
      [infra, deploy, nightly],
      1,
      "n:github-actions:repository/OTHER",
      "j:nightly.yml#check",
    );
  });

  it("of a use lead through its own job", () => {
    const use = (path: string, job: string) => aUse({ path, at: { system: "github-actions", job } });
    assertChain(use("deploy.yml", "deploy"), [infra, deploy, nightly], 3, ...whole);
    assertChain(
      use("nightly.yml", "check"),
      [infra, deploy, nightly],
      2,
      "r:acme_key.deployer",
      name,
      "j:nightly.yml#check",
    );
    assertChain(use("nightly.yml", "other"), [infra, deploy, nightly], 1, "r:acme_key.deployer", name);
    const minted = file("mint.yml", [`j:mint.yml#a -> ${name}`, `j:mint.yml#b -> ${name}`]);
    assertChain(use("mint.yml", "a"), [minted], 2, "j:mint.yml#a", "j:mint.yml#b", name);
    assertChain({ ...use("mint.yml", "a"), form: "federated" }, [minted], 1, "j:mint.yml#a", name);
  });

  it("are empty where nothing links", () => {
    assertChain(aSecret(), [infra, deploy], 0);
    assertChain(everywhere({ name: "ELSEWHERE" }), [infra, deploy], 0);
    assertChain(everywhere({ scope: "organization" }), [infra, deploy], 0);
  });

  it("tell each link once, and end on a circle", () => {
    assertChain(everywhere(), [deploy, deploy], 2, name, "j:deploy.yml#deploy", "e:production");
    const circle = file("a.yml", [`${name} -> n:caller/X`, `n:caller/X -> ${name}`, `${name} -> ${name}`]);
    assertChain(everywhere(), [circle], 3, name, "n:caller/X");
  });
});

describe("kin", () => {
  const places = [
    aUse({ path: "b.yml", at: { system: "github-actions", job: "test", environment: "staging" } }),
    aUse({ path: "a.yml", at: { system: "github-actions", job: "deploy", environment: "production" } }),
    aUse({ path: "a.yml", line: 9, at: { system: "github-actions", job: "deploy", environment: "production" } }),
    aUse({ path: "a.yml", line: 12, name: "OTHER", at: { system: "github-actions", job: "other" } }),
  ];

  it("share jobs, environments and places", () => {
    const verdict = auditOf(places).verdicts.find(({ finding }) => finding.path === "b.yml");
    assert.deepEqual(verdict?.reach.jobs, ["a.yml#deploy", "b.yml#test"]);
    assert.deepEqual(verdict?.reach.environments, ["production", "staging"]);
    assert.deepEqual(
      verdict?.reach.sightings.map(({ path, start }) => `${path}:${start.line}`),
      ["a.yml:1", "a.yml:9"],
    );
  });

  it("share accounts", () => {
    const secrets = ["2", "1", "2"].map((account, line) => aSecret({ line: line + 1, facts: { account } }));
    for (const { reach } of auditOf(secrets).verdicts) assert.deepEqual(reach.accounts, ["1", "2"]);
  });

  it("are told apart by fingerprint", () => {
    const [verdict] = auditOf([aSecret(), aSecret({ line: 2, fingerprints: [fingerprint("s1", "b")] })]).verdicts;
    assert.deepEqual(verdict?.reach.sightings, []);
  });

  it("of any number stay a short list in each verdict", () => {
    const many = Array.from({ length: 500 }, (_, index) => aSecret({ path: `src/${index}.ts` }));
    for (const { reach } of auditOf(many).verdicts) assert.equal(reach.sightings.length, 20);
  });
});
