import Mocha from "mocha";
import { resultsMark, type HostResults } from "./results.ts";

/** Runs mocha inside an extension host and hands the results to `runInHost`. `define` calls `describe` and `it`. */
export async function runMocha(define: () => void): Promise<void> {
  const mocha = new Mocha({ ui: "bdd", timeout: 60_000 });
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  define();
  const passed: string[] = [];
  const failed: string[] = [];
  await new Promise((resolve) => {
    mocha
      .run(resolve)
      .on("pass", (test) => passed.push(test.fullTitle()))
      .on("fail", (test, error: Error) => failed.push(`${test.fullTitle()}: ${error.message}`));
  });
  report({ passed, failed });
}

/** Hands over that the editor has opened something else than what it was asked for, and what. */
export function reportUnopened(complaint: string): void {
  report({ passed: [], failed: [complaint], unopened: true });
}

function report(results: HostResults): void {
  console.log(resultsMark + JSON.stringify(results));
}
