import assert from "node:assert/strict";
import { accountOfKeyId } from "../../shared/text/aws-key-id.ts";

function assertAccount(keyId: string, expected: string | undefined): void {
  assert.equal(accountOfKeyId(keyId), expected, keyId);
}

describe("the account of an access key id", () => {
  it("stands in its bits", () => {
    assertAccount(["ASIA", "Y34FZKBOKMUTVV7A"].join(""), "609629065308");
    assertAccount("AKIA" + "AAAAAAAAAAAAAAAA", "000000000000");
  });

  it("is missing in ids from before 2019 and in what is none", () => {
    assertAccount("AKIA" + "IOSFODNN7EXAMPLE", undefined);
    assertAccount("AKIA" + "JOSFODNN7EXAMPLE", undefined);
    assertAccount("AKIA" + "Q1111111111111", undefined);
    assertAccount("", undefined);
  });
});
