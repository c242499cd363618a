import assert from "node:assert/strict";
import { nameBeside } from "../../shared/detection/names.ts";

/** `§` marks where the value starts. */
function assertName(marked: string, expected: string | undefined): void {
  const start = marked.indexOf("§");
  assert.equal(nameBeside(marked.replace("§", ""), start), expected, marked);
}

describe("names", () => {
  it("reads what stands before a value", () => {
    assertName("DATABASE_URL=§postgres://app:x@db", "DATABASE_URL");
    assertName("TOKEN=§x", "TOKEN");
    assertName('export const apiKey = "§x"', "apiKey");
    assertName('  "api-key": "§x"', "api-key");
    assertName("token: '§x'", "token");
    assertName("token := `§x`", "token");
    assertName("token => §x", "token");
    assertName("$env:TOKEN = '§x'", "TOKEN");
    assertName("process.env.TOKEN = '§x'", "TOKEN");
    assertName("let token: string = '§x'", "token");
    assertName("Authorization: Bearer §x", undefined);
    assertName("--api-key §x", "api-key");
    assertName("a: b: token=§x", "token");
    assertName(String.raw`"region: eu\ndb_password: §x`, "db_password");
  });

  it("reads the name on the line above a value", () => {
    assertName("- name: DEPLOY_TOKEN\n  value: §x", "DEPLOY_TOKEN");
    assertName('{ "name": "DEPLOY_TOKEN",\r\n "value": "§x" }', "DEPLOY_TOKEN");
    assertName("other: 1\n  value: §x", "value");
  });

  it("reads the name of what returns a value, filters it or sets it on a line of its own", () => {
    assertName('func getToken() string { return "§x" }', "getToken");
    assertName("def get_token(self) -> str:\n    return '§x'", "get_token");
    assertName('const token = () => "§x"', "token");
    assertName('fun token() = "§x"', "token");
    assertName('fn token() -> &str {\n    "§x"', "token");
    assertName("{{ lookup('env', 'DB_PASSWORD') | default('§x') }}", "DB_PASSWORD");
    assertName("{{ db_password | d('§x') }}", "db_password");
    assertName('TOKEN = (\n    "§x"', "TOKEN");
  });

  it("makes up no name", () => {
    assertName("§x", undefined);
    assertName("return §x", undefined);
    assertName('if (isLive) { return "§x" }', undefined);
    assertName('switch (token) {\n  "§x"', undefined);
    assertName("DATABASE_URL=postgres://app:§x@db", undefined);
    assertName("// see §x", "see");
    assertName("TOKEN=\n§x", undefined);
  });
});
