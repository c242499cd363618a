import assert from "node:assert/strict";
import fc from "fast-check";
import { asksFor, parseQuery, setValue, toggleValue, writeTerm } from "../../shared/dashboard/query.ts";

function assertTerms(query: string, ...expected: readonly string[]): void {
  const read = parseQuery(query).map(({ key, not, values }) => `${not ? "not " : ""}${key ?? "*"} ${values.join("|")}`);
  assert.deepEqual(read, expected, query);
}

describe("a query", () => {
  it("is read as on code hosts", () => {
    assertTerms("");
    assertTerms("  ");
    assertTerms("owner:@acme/payments", "owner @acme/payments");
    assertTerms("-provider:github is:blocking", "not provider github", "is blocking");
    assertTerms("lifetime:long-lived,unknown", "lifetime long-lived|unknown");
    assertTerms('type:"two words" x', "type two words", "* x");
    assertTerms('name:"a,b",c', "name a,b|c");
    assertTerms('"two words" -gone', "* two words", "not * gone");
    assertTerms('"is:blocking"', "* is:blocking");
    assertTerms('owner:"it \\"says\\" so"', 'owner it "says" so');
    assertTerms("OWNER:@Acme", "owner @Acme");
    assertTerms("age:>90 due:-3..4", "age >90", "due -3..4");
    assertTerms("path:src/a.ts:12", "path src/a.ts:12");
  });

  it("is read as far as it goes while somebody writes it", () => {
    assertTerms("owner:");
    assertTerms("owner:,");
    assertTerms("-", "* -");
    assertTerms('owner:"unended', "owner unended");
    assertTerms('"');
    assertTerms("https://acme.example", "https //acme.example");
  });

  it("is the same after it is written and read again", () => {
    const values = fc.array(fc.string({ minLength: 1, unit: "grapheme" }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.constantFrom("owner", "path", "identity-kind"), fc.boolean(), values, (key, not, written) => {
        const [term, ...others] = parseQuery(writeTerm({ key, not, values: written }));
        assert.deepEqual([term?.key, term?.not, term?.values, others], [key, not, written, []]);
      }),
    );
  });

  it("is read in a time linear in its length", () => {
    for (const hostile of ['"', "\\", "a:", '-"', ",", 'a:"\\'])
      assert.ok(parseQuery(hostile.repeat(20_000)).length <= 20_000);
  });
});

describe("a value of a query", () => {
  function assertToggled(query: string, key: string, value: string, expected: string, how = {}): void {
    const toggled = toggleValue(query, key, value, how);
    assert.equal(toggled, expected, `${query} with ${key}:${value}`);
  }

  it("is asked for, and no longer", () => {
    assertToggled("", "owner", "@acme/api", "owner:@acme/api");
    assertToggled("token", "owner", "two words", 'token owner:"two words"');
    assertToggled("owner:@acme/api x", "owner", "@acme/web", "owner:@acme/api,@acme/web x");
    assertToggled("owner:@acme/api,@acme/web x", "owner", "@acme/api", "owner:@acme/web x");
    assertToggled("a owner:@acme/api b", "owner", "@ACME/api", "a b");
    assertToggled("-owner:x", "owner", "x", "-owner:x owner:x");
    assertToggled('path:"a  b" owner:x', "owner", "x", 'path:"a  b"');
    assertToggled('env:a path:"a  b"', "env", "b  c", 'env:a,"b  c" path:"a  b"');
    assertToggled("", "provider", "github", "-provider:github", { not: true });
    assertToggled("-provider:github", "provider", "github", "", { not: true });
    assertToggled("is:new", "is", "blocking", "is:new is:blocking", { each: true });
  });

  it("takes the place of others where only one can be", () => {
    assert.equal(setValue("age:<30 token", "age", ">=365"), "token age:>=365");
    assert.equal(setValue("age:<30 -age:none token", "age", undefined), "token");
  });

  it("is known however it is written", () => {
    assert.ok(asksFor(parseQuery("owner:a,B"), "owner", "b"));
    assert.ok(!asksFor(parseQuery("-owner:b"), "owner", "b"));
  });
});
