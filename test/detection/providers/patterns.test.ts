import assert from "node:assert/strict";
import { expressionOf } from "../../../shared/detection/expression.ts";
import { fill } from "../../../shared/detection/providers/fill.ts";
import { issuedBy, uuid } from "../../../shared/detection/providers/patterns.ts";

const key = fill("{h:32}");

/** «...» marks the value. */
function assertValue(marked: string, pattern = issuedBy("acme", "[0-9a-f]{32}")): void {
  const text = marked.replaceAll(/[«»]/g, "");
  const values = [...text.matchAll(expressionOf(pattern))].map(({ groups }) => groups?.["secret"]);
  assert.deepEqual(
    values,
    Array.from(marked.matchAll(/«(.*?)»/g), ([, value]) => value),
    marked,
  );
}

describe("a value of an issuer", () => {
  it("stands beside the issuer's name and a word for its secret", () => {
    assertValue(`ACME_API_KEY=«${key}»`);
    assertValue(`acmeToken: "«${key}»"`);
    assertValue(`[DEBUG] Using acme Key=«${key}»`);
    assertValue(`the Acme API key is «${key}»`);
    assertValue(`acme secret «${key}»`);
  });
  it("opens the issuer's section", () => {
    assertValue(`acme:\n  api_key: «${key}»`);
    assertValue(`[acme]\r\ntoken = «${key}»`);
    assertValue(`provider "acme" {\n  api_key = "«${key}»"\n}`);
    assertValue(`{ "acme": { "apiKey": "«${key}»" } }`);
    assertValue(`config["acme"]["api_key"] = "«${key}»"`);
    assertValue(`acme = {\n    secret = "«${key}»"\n}`);
  });
  it("is not what another name or section has", () => {
    assertValue(`acme: true\nother_key: ${key}`);
    assertValue(`acme_id=1\nother_token=${key}`);
    assertValue(`acme_sha=${key}`);
    assertValue(`ACME_API_KEY=${key}ff`);
  });
  it("may have any of several forms, and its issuer any of several names", () => {
    const pattern = issuedBy("acme|initech", `${uuid}|[0-9a-f]{32}`, "pat");
    const id = fill("{h:8}-{h:4}-{h:4}-{h:4}-{h:12}");
    assertValue(`INITECH_PAT=«${id}»\nACME_PAT=«${key}»\nACME_KEY=${key}`, pattern);
  });
});
