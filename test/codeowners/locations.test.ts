import assert from "node:assert/strict";
import { codeownersLocations, dialectOf, findCodeowners } from "../../shared/codeowners/locations.ts";
import vectors from "../fixtures/codeowners-vectors.json" with { type: "json" };

describe("codeowners locations", () => {
  it("are searched in each host's order", () => {
    assert.deepEqual(codeownersLocations.github, vectors.locations.github);
    assert.deepEqual(codeownersLocations.gitlab, vectors.locations.gitlab);
    assert.deepEqual(codeownersLocations.bitbucket, vectors.locations["bitbucket-cloud"]);
  });

  for (const { present, ...expected } of vectors.locations.cases) {
    it(present.join(", "), () => {
      const paths = new Set(present);
      if (expected.github !== undefined) assert.equal(findCodeowners(paths, "github") ?? null, expected.github);
      if (expected.gitlab !== undefined) assert.equal(findCodeowners(paths, "gitlab") ?? null, expected.gitlab);
    });
  }

  it("without a dialect are those of any host", () => {
    assert.equal(findCodeowners(new Set([".gitlab/CODEOWNERS", "docs/CODEOWNERS"])), "docs/CODEOWNERS");
    assert.equal(findCodeowners(new Set([".gitlab/CODEOWNERS"])), ".gitlab/CODEOWNERS");
    assert.equal(findCodeowners(new Set([".bitbucket/CODEOWNERS"])), ".bitbucket/CODEOWNERS");
    assert.equal(findCodeowners(new Set(["owners"])), undefined);
  });

  it("tell the dialect", () => {
    assert.equal(dialectOf(".github/CODEOWNERS"), "github");
    assert.equal(dialectOf("CODEOWNERS"), "github");
    assert.equal(dialectOf(".gitlab/CODEOWNERS"), "gitlab");
    assert.equal(dialectOf(".bitbucket/CODEOWNERS"), "bitbucket");
  });
});
