import assert from "node:assert/strict";
import { readRemote } from "../../shared/node/remote.ts";

describe("a remote", () => {
  it("has host and name, and nothing else of its URL", () => {
    const token = `ghp_${"aB3".repeat(12)}`;
    const assertRemote = (url: string, ...expected: readonly string[]): void => {
      const { host, name } = readRemote(url) ?? {};
      assert.deepEqual(
        [host, name].filter((part) => part !== undefined),
        expected,
        url,
      );
    };
    assertRemote("git@github.com:acme/web.git", "github.com", "acme/web");
    assertRemote("https://github.com/acme/web", "github.com", "acme/web");
    assertRemote("https://GitHub.com/acme/web/", "github.com", "acme/web");
    assertRemote(`https://x:${token}@github.com/acme/web.git`, "github.com", "acme/web");
    assertRemote("ssh://git@gitlab.com:22/acme/group/web.git", "gitlab.com", "acme/group/web");
    assertRemote("https://dev.azure.com/acme/My%20Shop/_git/web", "dev.azure.com", "acme/My%20Shop/_git/web");
    assertRemote(`https://x:${token}@odd@github.com/acme/web.git`, "github.com", "acme/web");
    assertRemote(`https://x:1/${token}@github.com/acme/web.git`, "github.com", "acme/web");
    assertRemote(`https://x:1/${token}?2@github.com/acme/web.git`);
    assertRemote(`https://x:1/${token}#2@github.com/acme/web.git`);
    assertRemote(`https://github.com/acme/web.git?access_token=${token}`, "github.com", "acme/web");
    assertRemote(`https://github.com/acme/web#${token}`, "github.com", "acme/web");
    assertRemote(`x:${token}@github.com:acme/web.git`, "github.com", "acme/web");
    assertRemote(`https://github.com/acme/web;token=${token}`, "github.com");
    assertRemote("host:/srv/git/web.git", "host");
    assertRemote("C:\\git\\web", "c");
    assertRemote("/srv/git/web.git");
    assertRemote("../web");
    assertRemote("file:///srv/git/web.git");
    assertRemote("");
  });
});
