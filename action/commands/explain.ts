import { realpathSync } from "node:fs";
import { relative, sep } from "node:path";
import { maskText } from "../../shared/detection/mask-text.ts";
import { findRoot } from "../../shared/node/files.ts";
import { UserError } from "../../shared/node/user-error.ts";
import { explain, find } from "../../shared/report/explain.ts";
import { runOptionsOf, withAuditOptions, type AuditFlags } from "../arguments.ts";
import { run } from "../run.ts";
import type { Command } from "./command.ts";

/** `keyholder explain FINGERPRINT|PATH:LINE`: every step of how the verdict came about. */
export const explainCommand: Command = {
  name: "explain",
  define: (program, terminal, finish) =>
    withAuditOptions(
      program
        .command("explain")
        .description("every step of how a verdict came about, with its evidence")
        .argument("<what>", "a fingerprint, a credential's id, or PATH:LINE as `keyholder scan` prints them"),
    ).action(async (asked: string, flags: AuditFlags) => {
      const what = await maskText(asked);
      // The whole repository, since a chain may begin and end outside of the folder one stands in.
      const { directory } = await findRoot([terminal.cwd]);
      const report = await run(runOptionsOf([directory], flags, terminal));
      const standing = relative(directory, realpathSync(terminal.cwd)).split(sep).join("/");
      const found = find(report, what);
      const verdicts = found.length > 0 || standing === "" ? found : find(report, `${standing}/${what}`);
      if (verdicts.length === 0) {
        throw new UserError(
          "Nothing is found there. `keyholder scan --verbose` lists every place with its fingerprint.",
        );
      }
      terminal.out.write(`${verdicts.map((verdict) => explain(verdict, report)).join("\n\n---\n\n")}\n`);
      finish(0);
    }),
};
