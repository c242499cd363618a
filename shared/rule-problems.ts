import type { AuditContext } from "./model/context.ts";
import type { Identity } from "./model/identity.ts";
import type { Problem } from "./model/problem.ts";
import { isAbsolute, isInForce } from "./policy/judge.ts";

/** What register and policy say that the day of the audit gives the lie to: it does not count, and people are told so. */
export const ruleProblems = (context: AuditContext): readonly Problem[] => [
  ...exceptionProblems(context),
  ...dayProblems(context),
];

const exceptionProblems = ({ rulebook: { policy }, today }: AuditContext): readonly Problem[] =>
  policy.exceptions
    .filter((exception) => isAbsolute(exception.rule) || !isInForce(exception, { policy, today }))
    .map(({ id, rule, path, line, until }) => ({
      code: isAbsolute(rule) ? "exception-refused" : until < today ? "exception-expired" : "exception-not-in-force",
      path,
      line,
      severity: "warning",
      detail: { id, rule, until },
    }));

/** Of the change's own register where there is one: that is the one people can correct. */
const dayProblems = ({ rulebook, proposed, today }: AuditContext): readonly Problem[] =>
  ((proposed ?? rulebook).register?.register.identities ?? []).flatMap((identity) =>
    pastDays(identity)
      .filter(({ day }) => day !== undefined && day > today)
      .map(({ key, place }) => ({ code: "day-not-come", ...place, severity: "warning", detail: { key } })),
  );

/** Days on which something has already happened, if they are true. */
const pastDays = ({ lifecycle, credentials, place }: Identity) => [
  { key: "since", day: lifecycle.since, place },
  ...credentials.flatMap((credential) =>
    (["issuedAt", "lastRotated"] as const).map((key) => ({ key, day: credential[key], place: credential.place })),
  ),
];
