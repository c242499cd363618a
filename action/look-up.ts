import { resolve } from "node:path";
import { maskText } from "../shared/detection/mask-text.ts";
import type { Rulebook } from "../shared/model/context.ts";
import type { Report } from "../shared/model/report.ts";
import type { Verdict } from "../shared/model/verdict.ts";
import { findRoot } from "../shared/node/files.ts";
import { pathInto } from "../shared/node/real-path.ts";
import type { Repository } from "../shared/node/repository.ts";
import { UserError } from "../shared/node/user-error.ts";
import { find } from "../shared/report/explain.ts";
import { runOptionsOf, type AuditFlags } from "./arguments.ts";
import { auditRepository } from "./run.ts";
import type { Terminal } from "./terminal.ts";

interface Found {
  /** The audited root. */
  readonly directory: string;
  readonly repository: Repository | undefined;
  readonly report: Report;
  /** What it was judged by. */
  readonly rulebook: Rulebook;
  readonly verdicts: readonly [Verdict, ...Verdict[]];
}

/** Audits the repository one stands in and finds what a fingerprint, a credential's id or PATH:LINE names there. */
export async function lookUp(
  asked: string,
  flags: AuditFlags,
  terminal: Terminal,
  findOtherwise: (report: Report, what: string) => readonly Verdict[] = () => [],
): Promise<Found> {
  const what = await maskText(asked);
  // The whole repository, since a chain may begin and end outside of the folder one stands in.
  const { directory, repository } = await findRoot([terminal.cwd]);
  const { report, rulebook } = await auditRepository(runOptionsOf([directory], flags, terminal));
  const found = find(report, what);
  // As a shell completes it: from where one stands, in full, on Windows with its own separators.
  const here = found.length > 0 ? found : find(report, pathInto(directory, resolve(terminal.cwd, what)) ?? what);
  const [first, ...others] = here.length > 0 ? here : findOtherwise(report, what);
  if (first) return { directory, repository, report, rulebook, verdicts: [first, ...others] };
  throw new UserError(
    `Nothing is found there. ${
      what.startsWith("h1:")
        ? "A fingerprint that begins with h1 is found with the key of the run that told it, in KEYHOLDER_FINGERPRINT_KEY"
        : "`keyholder scan --verbose` lists every place with its fingerprint"
    }.`,
  );
}
