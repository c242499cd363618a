import assert from "node:assert/strict";
import type { Finding } from "../../shared/model/finding.ts";
import { aSecret, aUse, anIdentity, anIssuance, fingerprint, verdictOn, type Situation } from "../builders.ts";

const match = { names: ["DEPLOY_TOKEN"], fingerprints: [fingerprint("s1", "a")] };
const issuedBy = (by: { issuer?: string; pipeline?: string }): Situation => ({
  identities: [anIdentity("deployer", { match }, { issuedBy: by })],
  register: {
    issuers: [
      { id: "aws-prod", type: "aws", account: "609629065308" },
      { id: "gh", type: "github", org: "acme" },
    ],
    pipelines: [
      {
        id: "deploy",
        workflow: ".github/workflows/deploy.yml",
        job: "release",
        environment: "production",
        oidcSubjects: [],
      },
    ],
  },
});

function assertIssuer(finding: Finding, given: Situation, ...expected: readonly string[]): void {
  const { status, system, account, reason, evidence } = verdictOn(finding, given).issuer;
  const said = [status, system, account, reason, ...evidence.map(({ source }) => `by ${source}`)];
  assert.deepEqual(
    said.filter((one) => one !== undefined),
    expected,
  );
}

function assertPipeline(finding: Finding, given: Situation, ...expected: readonly string[]): void {
  const { status, id, path, job, environment, reason } = verdictOn(finding, given).issuingPipeline;
  assert.deepEqual(
    [status, id, path, job, environment, reason].filter((one) => one !== undefined),
    expected,
  );
}

describe("issuer", () => {
  it("is the register's word before the credential's", () => {
    assertIssuer(
      aSecret({ facts: { account: "1" } }),
      issuedBy({ issuer: "aws-prod" }),
      "known",
      "aws",
      "609629065308",
      "by register",
    );
    assertIssuer(aUse(), issuedBy({ issuer: "gh" }), "known", "github", "acme", "by register");
    assertIssuer(
      aSecret({ facts: { account: "1" } }),
      issuedBy({ issuer: "the vendor's portal" }),
      "known",
      "the vendor's portal",
      "1",
      "by register",
    );
  });

  it("is else what the format says", () => {
    assertIssuer(aSecret({ facts: { account: "1" } }), {}, "known", "acme", "1", "by credential");
    assertIssuer(aSecret(), {}, "known", "acme", "by type");
    assertIssuer(aUse(), issuedBy({}), "known", "acme", "by type");
    const signIn = aUse({ form: "federated", type: "anonymous-token", provider: "aws" });
    assertIssuer(signIn, {}, "known", "aws", "by type");
  });

  it("is unknown where a format stands for no system", () => {
    const { type: _type, ...bare } = aUse();
    assertIssuer(aSecret({ type: "anonymous-token" }), {}, "unknown", "not-recorded");
    assertIssuer(bare, {}, "unknown", "bare-name");
  });
});

describe("issuing pipeline", () => {
  it("is the register's word", () => {
    const place = ["deploy", ".github/workflows/deploy.yml", "release", "production"];
    assertPipeline(aUse(), issuedBy({ pipeline: "deploy" }), "known", ...place);
    assertPipeline(aUse(), issuedBy({ pipeline: "not listed" }), "known", "not listed");
  });

  it("is else the job that mints it, and never one that only uses it", () => {
    const at = { system: "github-actions", job: "deploy", environment: "staging" };
    const { path } = aUse();
    assertPipeline(aUse({ form: "federated", at }), {}, "known", path, "deploy", "staging");
    assertPipeline(anIssuance(), {}, "known", "infra/main.tf");
    assertPipeline(aUse({ at }), {}, "unknown", "no-issuing-pipeline");
    assertPipeline(aSecret(), {}, "unknown", "no-issuing-pipeline");
  });
});
