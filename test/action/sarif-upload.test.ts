import assert from "node:assert/strict";
import { gunzipSync } from "node:zlib";
import { uploadSarif } from "../../action/sarif-upload.ts";
import type { Report } from "../../shared/model/report.ts";
import { sarif } from "../../shared/report/sarif.ts";
import { aSecret, auditOf, fingerprint } from "../builders.ts";

/** By what GitHub would know each result again. */
async function hashesOf(report: Report): Promise<readonly string[]> {
  let sent = "";
  const github = {
    uploadSarif: async (_: string, __: string, packed: string) => ((sent = packed), { value: undefined }),
  };
  const where = { commit: "1".repeat(40), ref: "refs/heads/main" };
  assert.equal(await uploadSarif(github, sarif.render(report), where), undefined);
  const text = gunzipSync(Buffer.from(sent, "base64")).toString("utf8");
  return [...text.matchAll(/"primaryLocationLineHash":"([^"]+)"/g)].map(([, hash = ""]) => hash);
}

describe("an upload to code scanning", () => {
  it("lets GitHub know a result again where its line moved, and tell two of a kind apart", async () => {
    const first = await hashesOf(auditOf([aSecret({ line: 1 }), aSecret({ line: 2 })]));
    assert.match(first.join(" "), /^([0-9a-f]{32}):1 \1:2$/);
    assert.deepEqual(await hashesOf(auditOf([aSecret({ line: 7 }), aSecret({ line: 90 })])), first);
    const [other] = await hashesOf(auditOf([aSecret({ fingerprints: [fingerprint("s1", "b")] })]));
    assert.notEqual(other, first[0]);
  });
});
