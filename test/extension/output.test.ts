import assert from "node:assert/strict";
import { createOutput, type Output } from "../../extension/output.ts";

const value = ["hunter", "2"].join("");

describe("output", () => {
  assertLogs("a fault without what a library says of it", (output) => output.fault("It failed.", parserError()), [
    /^error It failed\.\n {2}SyntaxError\n\s+at parserError/,
  ]);
  assertLogs("a fault that is no Error", (output) => output.fault("It failed.", value), [/^error It failed\.\n/]);
  assertLogs("what a person should know", (output) => output.note("a.ts could not be read."), [
    /^warn a\.ts could not/,
  ]);
  assertLogs("what is traced", (output) => output.trace("a.ts: 1 finding"), [/^info a\.ts: 1 finding$/]);
  assertLogs("nothing of it while tracing is off", (output) => output.trace("a.ts: 1 finding"), [], false);
});

/** The log has one line for each pattern, and none holds the secret. */
function assertLogs(title: string, write: (output: Output) => void, expected: readonly RegExp[], tracing = true): void {
  it(`logs ${title}`, () => {
    const lines: string[] = [];
    const channel = {
      show: () => undefined,
      dispose: () => undefined,
      warn: (line: string) => lines.push(`warn ${line}`),
      info: (line: string) => lines.push(`info ${line}`),
      error: (line: string | Error) => lines.push(`error ${String(line)}`),
    };
    write(createOutput(channel, () => tracing));
    assert.equal(lines.length, expected.length);
    for (const [index, pattern] of expected.entries()) assert.match(lines[index] ?? "", pattern);
    assert.ok(!lines.join("\n").includes(value));
  });
}

/** As parsers do, it quotes its input, which may even look like a stack. */
function parserError(): SyntaxError {
  return new SyntaxError(`unexpected token in\n    at ${value} (a.js:1:1)`);
}
