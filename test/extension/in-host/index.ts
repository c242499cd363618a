import { runMocha } from "../../hosts/in-host.ts";
import { testActions } from "./actions.ts";
import { testBadInput } from "./bad-input.ts";
import { testDiagnostics } from "./diagnostics.ts";
import { testHover } from "./hover.ts";
import { testLanguages } from "./languages.ts";
import { testRules } from "./rules.ts";
import { testSettings } from "./settings.ts";

/** What the extension host calls. */
export function run(): Promise<void> {
  return runMocha(() => {
    testRules();
    testDiagnostics();
    testHover();
    testActions();
    testLanguages();
    testSettings();
    testBadInput();
  });
}
