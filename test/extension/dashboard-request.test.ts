import assert from "node:assert/strict";
import { readRequest } from "../../extension/dashboard-request.ts";

const place = { repository: "shop", path: "src/a.ts", line: 3, column: 1 };

function assertRead(message: unknown, isRead: boolean): void {
  it(`${isRead ? "is read" : "is no request"}: ${JSON.stringify(message)}`, () =>
    assert.deepEqual(readRequest(message), isRead ? message : undefined));
}

describe("what the dashboard page asks the editor for", () => {
  const all = [
    { command: "open", ...place },
    { command: "explain", ...place, fingerprint: "s1:0" },
    { command: "register", ...place, fingerprint: "s1:0" },
    { command: "save", name: "findings.csv", text: "a\n" },
  ];
  for (const request of all) assertRead(request, true);
  assertRead({ command: "run", ...place }, false);
  assertRead({ command: "explain", ...place }, false);
  assertRead({ command: "open", ...place, line: 0 }, false);
  assertRead({ command: "open", ...place, path: 1 }, false);
  assertRead({ command: "save", name: "../a", text: "" }, false);
  assertRead(undefined, false);
  assertRead("open", false);
});
