import { asSeen, findRehearsed, madeUpScan, nextToRehearse, type Rehearsed } from "../shared/containment/drill.ts";
import { planContainment } from "../shared/containment/plan.ts";
import { audit } from "../shared/audit.ts";
import { credentialTypes } from "../shared/detection/providers/index.ts";
import { maskText } from "../shared/detection/mask-text.ts";
import { findImpact } from "../shared/impact.ts";
import type { Rulebook } from "../shared/model/context.ts";
import type { Containment } from "../shared/model/containment.ts";
import type { Report } from "../shared/model/report.ts";
import { findRoot } from "../shared/node/files.ts";
import type { Repository } from "../shared/node/repository.ts";
import { readText } from "../shared/node/read.ts";
import { UserError } from "../shared/node/user-error.ts";
import { withCustomTypes } from "../shared/policy/providers.ts";
import { maxRegisterLength } from "../shared/register/parse.ts";
import { recordRehearsal } from "../shared/register/rehearsal.ts";
import { nobodyOfThatName, nothingToRehearse, notRecorded, rehearsed } from "../shared/report/wording/index.ts";
import { rulePaths } from "../shared/rule-paths.ts";
import { nearest } from "../shared/text/nearest.ts";
import { runOptionsOf, type AuditFlags } from "./arguments.ts";
import { auditRepository } from "./run.ts";
import type { Terminal } from "./terminal.ts";
import { replaceFile } from "./write-file.ts";

interface Drill {
  readonly containment: Containment;
  /** The report on the repository, in which the made-up finding has no part. */
  readonly report: Report;
  readonly rulebook: Rulebook;
  readonly repository: Repository | undefined;
  /** Writes the day into the register, and says so. */
  readonly record: () => string;
}

/** Plans as if a credential of the register had been exposed: by its real entry, with what really uses it. */
export async function rehearse(
  asked: string | undefined,
  flags: AuditFlags,
  terminal: Terminal,
  others: readonly Report[] = [],
): Promise<Drill> {
  const { directory, repository } = await findRoot([terminal.cwd]);
  const options = runOptionsOf([directory], flags, terminal);
  const { report, rulebook } = await auditRepository(options);
  const chosen = choose(rulebook, asked === undefined ? undefined : await maskText(asked));
  const { identity, credential } = chosen;
  const scan = madeUpScan(chosen);
  const { today } = options;
  const madeUp = audit([scan], {
    repository: report.repository,
    today,
    complete: true,
    types: withCustomTypes(credentialTypes(), rulebook.policy.providers),
    rulebook,
    pending: "block",
    allowances: true,
    scanned: { files: 1, bytes: 0, seconds: 0 },
    problems: [],
    skipped: [],
  });
  const impact = findImpact([report, ...others], identity.id);
  // Whoever follows the plan asks for the identity: what is made up leads nowhere.
  const { identities } = madeUp;
  const types = { ...report.types, ...madeUp.types };
  const plans = madeUp.verdicts.flatMap((verdict) => {
    const seen = { ...asSeen(verdict, chosen, report.verdicts), credential: identity.id };
    return impact ? planContainment(seen, { types, identities }, { ...impact, exposed: true }) : [];
  });
  const containment = {
    schema: "keyholder-containment/1",
    today,
    repository: report.repository,
    drill: true,
    plans,
  } as const;

  return { containment, report, rulebook, repository, record };

  function record(): string {
    const path = rulebook.register?.register.path ?? rulePaths.register;
    const name = `${identity.id}/${credential.id}`;
    const file = readText(directory, path, maxRegisterLength);
    const text = "text" in file ? recordRehearsal(file, identity.id, credential.id, today) : undefined;
    if (text === undefined || "why" in file) return notRecorded(name, path);
    if (text !== file.text) replaceFile(directory, path, file.text, text);
    return rehearsed(name, today, path);
  }
}

function choose({ register }: Rulebook, asked: string | undefined): Rehearsed {
  const { identities = [], path = rulePaths.register } = register?.register ?? {};
  const chosen = asked === undefined ? nextToRehearse(identities) : findRehearsed(identities, asked);
  if (chosen) return chosen;
  if (asked === undefined || identities.length === 0) throw new UserError(nothingToRehearse(path));
  const ids = identities.map(({ id }) => id);
  throw new UserError(nobodyOfThatName(asked, nearest(asked, ids)));
}
