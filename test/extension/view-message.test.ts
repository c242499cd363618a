import assert from "node:assert/strict";
import { viewMessage, type Seen } from "../../extension/view-message.ts";

const quiet: Seen = { coverage: { is: "begun" }, report: undefined };
const register = ".keyholder/register.yml";

function assertMessage(folders: readonly Partial<Seen>[], ...expected: readonly string[]): void {
  assert.deepEqual(viewMessage(folders.map((folder) => ({ ...quiet, ...folder }))), expected);
}

describe("the message above the findings", () => {
  it("is none where everything was read that was to be read", () => {
    assertMessage([{}, { coverage: { is: "whole" }, report: { problems: [], skipped: [] } }]);
    assertMessage([{ report: { problems: [], skipped: [{ path: "a.png", why: "binary" }] } }]);
  });

  it("says that a scan was stopped, or ended early", () => {
    assertMessage(
      [{ coverage: { is: "stopped", done: 1200, of: 6000 } }, { coverage: { is: "cut", at: 50_000 } }],
      "Stopped after 1,200 of 6,000 files: of the others only what is open counts. Scan again to see all.",
      "Only the first 50,000 files were scanned. Exclude what needs no scan (keyholder.exclude), and scan again.",
    );
  });

  it("says that nobody could list a folder", () =>
    assertMessage(
      [{ coverage: { is: "unlisted" } }],
      "The files of a folder could not be listed: see the output. Of it only what is open counts.",
    ));

  it("counts the folders that nobody could read", () =>
    assertMessage(
      [{ coverage: { is: "partial", unread: 2 } }],
      "2 folders could not be read: see the output. What lies there is missing here.",
    ));

  it("counts the files that nobody could read", () =>
    assertMessage(
      [{ report: { problems: [], skipped: [{ path: "a.ts", why: "unreadable" }] } }],
      "1 file could not be read: see the output.",
    ));

  it("says that a broken register holds as it was", () =>
    assertMessage(
      [
        {
          report: { problems: [{ code: "earlier-rules-in-force", path: register, severity: "warning" }], skipped: [] },
        },
      ],
      `${register}: until this file can be used again, what it said before stays in force in this editor; correct what is marked.`,
    ));
});
