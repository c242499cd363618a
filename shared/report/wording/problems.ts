import type { Problem } from "../../model/problem.ts";
import { visible } from "../../text/visible.ts";
import { plural } from "./words.ts";

type Detail = Readonly<Record<string, string | number>>;

/** For a rule that a policy or a workflow names in vain. */
export const unappliedSentence = (rule: string): string =>
  `no scan applies ${rule}, since only the code host knows and a scan uses no network; \`keyholder register check --online\` does`;

/** One sentence for each problem code: what is wrong and what to do next. Codes are grouped by the room that finds them. */
export const problemSentences: Readonly<Record<string, (detail: Detail) => string>> = {
  // text: any file with a shape
  "yaml-syntax": () => "this is not valid YAML from here on, so nothing in the file counts; correct it",
  "yaml-too-deep": () => "values are nested over 100 deep here, so nothing in the file counts; flatten them",
  "yaml-too-many-aliases": () => "the aliases (*name) stand for over a million values, so nothing in the file counts",
  "yaml-recursive-alias": () => "this alias (*name) stands for a value it is itself a part of; write the value out",
  "yaml-duplicate-key": () => "this key stands here twice and the last one counts; remove one",
  "several-documents": () => "a second document starts here and does not count; put it all into the first one",
  "unknown-key": ({ suggestion }) =>
    suggestion === undefined
      ? "this key is not known here and says nothing; remove it"
      : `this key is not known here and says nothing; is ${suggestion} meant?`,
  "wrong-type": ({ key, expected }) =>
    `${key === undefined ? "this" : `the value of ${key}`} does not count: it has to be ${expected}`,
  "missing-key": ({ key }) => `${key} is missing, so this entry does not count; add it`,
  "not-one-of": ({ key, allowed }) =>
    `${key === undefined ? "this" : `the value of ${key}`} does not count; choose one of: ${allowed}`,
  "bad-format": ({ key, expected }) =>
    `${key === undefined ? "this" : `the value of ${key}`} does not count: write ${expected}`,
  "more-problems": ({ count }) => `${plural(Number(count), "more problem")} in this file; correct the ones above first`,
  // register
  "register-too-large": ({ max }) => `the register has over ${max} characters and was not read; split it`,
  "duplicate-id": ({ firstLine }) =>
    `line ${firstLine} has an entry with this id, so this one does not count; give each its own id`,
  "place-fingerprint-refused": () =>
    "a p1 fingerprint names a place, not a value, and cannot be used here; use a key for fingerprints (h1) or a name",
  "ttl-on-unlimited-type": ({ key }) =>
    `the issuer cannot end credentials of this type, so this ${key} does not count; write ttl: none and rotation.every`,
  "days-contradict": ({ earlier, later }) =>
    `${later} lies before ${earlier}, so neither counts; correct the one that is wrong`,
  "day-not-come": ({ key }) => `${key} names a day that has not come yet, so it does not count; correct it`,
  "business-owner-not-a-person": () =>
    "a business owner is exactly one person, so this one does not count; name the person who answers for it",
  // the editor
  "earlier-rules-in-force": () =>
    "until this file can be used again, what it said before stays in force in this editor; correct what is marked",
  // exports: listings of issuers, reports of scanners
  "listing-too-large": ({ max }) => `the listing has over ${max} characters and was not read; export it in parts`,
  "listing-unknown": ({ kinds }) =>
    `this is no listing that is known here, or an empty one; say with --as what it is: ${kinds}`,
  "export-form": () =>
    "this is no export: neither a table nor JSON nor YAML begins so; name the file that an issuer or a scanner wrote",
  "export-syntax": () => "this cannot be read from here on, as if the file were cut off; export it again",
  "listing-encoding": () =>
    "this is not written in UTF-8, so nobody can tell what it names; export it again as UTF-8, in a spreadsheet as CSV UTF-8",
  "listing-shallow": () =>
    "PowerShell wrote a name in place of what stands here, so it was not looked at; export it again with ConvertTo-Json -Depth 4",
  "listing-partial": () =>
    "more is listed than stands in this file, so what is missing was not looked at; export every page into it, one behind the other",
  "listing-column-missing": ({ column }) =>
    `the table has no column ${column}, so nothing of it counts; export it again, and rename no columns`,
  "listing-day": ({ key }) =>
    `${key} names no day that can be read, so it does not count; write it as 2026-11-22 or 2026-11-22T10:00:00Z`,
  "report-too-large": ({ max }) => `the report has over ${max} characters and was not read; make it of fewer files`,
  "report-unknown": ({ kinds }) => `this is no report that is known here; say with --as whose it is: ${kinds}`,
  "report-cut-short": () =>
    "its scanner says that it failed, so what it did not find says nothing; mend that and run it again",
  "reported-nowhere": () =>
    "this finding names no file, so nobody can tell whose it is; export the report with the files in it",
  "table-quote-open": () => "a quote opens here and is not closed, so this row does not count; export the table again",
  "table-row-broken": () =>
    "this row has not one value for each column, as if the table were cut off here, so it does not count; export it again",
  // codeowners
  "codeowners-too-large": ({ max }) =>
    `the file has over ${max} bytes, so its host does not load it and it names no owners`,
  "codeowners-pattern-too-long": () => "this pattern is too long to be a path, so the line is skipped",
  "codeowners-negation": () => "the host skips this line: patterns with ! do not work; add a rule for the other paths",
  "codeowners-escaped-hash": () => "the host skips this line: a pattern cannot start with \\#; use a * in its place",
  "codeowners-three-stars": () => "the host skips this line: use * or **",
  "codeowners-brackets": () => "the host skips this line: write \\[ and \\] for brackets, and a rule each for ranges",
  "codeowners-matches-nothing": () => "this pattern matches no file; write * to mean all",
  "codeowners-invalid-owner": () => "this is no owner and does not count; write @user, @org/team or an e-mail address",
  "codeowners-inline-comment": () =>
    "GitLab has no comments behind a rule, and owners named in it count; put the comment on a line of its own",
  "codeowners-entry-without-owners": () =>
    "GitLab approves these paths without anybody, as no owner is named; name one",
  "codeowners-invalid-section": () => "this section has no closing ] and is read as a rule; add it",
  "codeowners-section-without-name": () => "this section has no name; give it one",
  "codeowners-invalid-approvals": () =>
    "this number of approvals does not count: it has to be at least 1, and a section with ^ has none",
  // policy and register
  "import-missing": () =>
    "there is no copy of what is imported here, so what it says does not count; run `keyholder register sync` and commit .keyholder/imports",
  "import-changed": () =>
    "the copy of what is imported here is not as it was fetched, so it does not count; run `keyholder register sync`",
  "import-not-as-pinned": () =>
    "the copy of what is imported here does not have this sha256, so it does not count; see what changed there before you change the pin",
  "import-unreachable": ({ why }) =>
    `what the workflow gives for this file could not be fetched (${why}), so it does not count; check the name, and that register-token may read it`,
  "import-stale": ({ fetched }) =>
    `the copy of what is imported here was fetched on ${fetched}, longer ago than maxAge; it still counts: run \`keyholder register sync\``,
  "import-without-age": () =>
    "a branch moves on, and nothing says how old its copy may get: name a full commit id, or add maxAge",
  "import-nested": () =>
    "what another repository's file imports is not read, so what that says is missing; import it here as well, by its own name",
  "import-too-large": ({ max }) => `the record of copies has over ${max} characters and was not read; write it anew`,
  "too-many-imports": ({ max }) =>
    `no more than ${max} files are imported, so from here on they do not count; put some of them together`,
  "import-without-repos": () =>
    "in a register that others import, names and paths count only for the repositories in match.repos; name them",
  "imported-twice": () => "another imported register has an entry with this id, so this one does not count; rename one",
  "imported-owners-stand": () =>
    "this entry is imported, and its owners are those of the register it comes from; take the others out, or have them changed there",
  "imported-entry-stands": () =>
    "this entry is imported: beside places, a graver state and earlier days, what is said here does not count; have it changed there",
  "repository-not-known": () =>
    "the name of this repository is not known, so no name in an imported register counts here; set its origin",
  "loosens-extended": ({ key }) =>
    `${key} does not count here: it would loosen the policy that this one extends; remove it, or have it changed there`,
  "policy-too-large": ({ max }) =>
    `the policy has over ${max} characters and was not read; the built-in policy decides`,
  "baseline-too-large": ({ max }) =>
    `the baseline has over ${max} characters and was not read; nothing is accepted by it`,
  "unknown-rule": ({ suggestion }) =>
    suggestion === undefined
      ? "there is no rule with this id, so this does not count; see the list of rules"
      : `there is no rule with this id, so this does not count; is ${suggestion} meant?`,
  "rule-not-applied": ({ rule }) => unappliedSentence(String(rule)),
  "exception-without-target": () => "this exception covers nothing: it has to name either an identity or a fingerprint",
  "exception-expired": ({ id, until }) =>
    `exception ${id} ended on ${until} and covers nothing any more; renew or remove it`,
  "exception-refused": ({ id, rule }) =>
    `exception ${id} covers nothing: ${rule} has no exceptions; contain the identity, and remove the exception`,
  "exception-not-in-force": ({ id }) =>
    `exception ${id} covers nothing: it lasts longer than exceptionLimits.maxDuration, or its approver is not among exceptionLimits.approvers`,
  "id-is-built-in": () => "Keyholder has this id itself, so what stands here does not count; choose another id",
  "patterns-too-heavy": ({ max }) =>
    `this pattern is not looked for: with those above, hostile text could cost over ${max} steps a place; remove or shorten some`,
  "pattern-not-read": () =>
    "this pattern is not looked for: it is no regular expression, or has more than plain ASCII, groups, classes, repetitions and looks; write it with these",
  "pattern-captures": () =>
    "this pattern is not looked for: only (?<secret>...) may capture, once and unrepeated; write (?:...) for other groups",
  "pattern-too-long": ({ max }) =>
    `this pattern is not looked for: it can match over ${max} characters; end every repetition, {20,200} in place of + or *`,
  "pattern-too-short": ({ min }) =>
    `this pattern is not looked for: it takes a text of under ${min} characters for a secret; demand more`,
  "pattern-too-heavy": ({ max }) =>
    `this pattern is not looked for: hostile text could cost it over ${max} steps a place; let what follows a repetition begin with a character it does not take`,
  "keyword-not-in-pattern": () =>
    "this type is not looked for: each match has to hold a keyword, spelled out in the pattern in one piece; give one that it does",
  "bits-not-in-pattern": ({ most }) =>
    `this type is not looked for: its secret has at most ${most} random bits; correct bits`,
  "no-containment": () => "this type is not looked for: nothing says what to do at the issuer; give at least one step",
  // rulebook
  "named-file-missing": () => "there is no such file, so nothing was judged by it; check the path that was given",
  "fingerprint-key-missing": ({ count }) =>
    `${plural(Number(count), "keyed fingerprint")} (h1) here can match nothing without the key; set KEYHOLDER_FINGERPRINT_KEY in the terminal or the Action, and in the editor run “Keyholder: Set Fingerprint Key”`,
  "rules-unreadable": ({ why }) =>
    `what decides has to be a readable text file, and this is not (${why}), so it does not count; put one in its place`,
  // pipelines
  "workflow-syntax": () => "GitHub does not accept the workflow here; correct it",
  "workflow-expression": () =>
    "GitHub does not accept this expression, or not in this place; correct it (an if: cannot see secrets, an env: can)",
  "pipeline-too-large": () =>
    "the pipeline is too large or too deeply nested to be read as one, so its jobs are not known; split it",
  "pipeline-syntax": () =>
    "this cannot be read as a pipeline from here on, so only names in its text count and its jobs are not known; correct it",
  "too-many-links": ({ max }) => `this hands on over ${max} names, so where the last of them go is not known; split it`,
  "include-elsewhere": () =>
    "what is included from outside of this repository is not read; scan the repository it comes from as well",
  "include-unknown": ({ name, folder }) =>
    `the name of what is included here does not say that it belongs to a pipeline, so what it uses may be missing; give it a name like ${name}, or put it under ${folder}`,
  "infrastructure-syntax": () =>
    "this cannot be understood here, so what the file says of credentials may not be complete; correct it",
  "infrastructure-template": () =>
    "this template cannot be understood before it is filled in, so what it says of credentials may not be complete; scan what it renders as well",
  "infrastructure-too-large": () =>
    "the file is too large or too deeply nested to be understood, so only secrets in its text are told; split it",
  "settings-syntax": () =>
    "this is not valid from here on, so what follows was read line by line, and a reference in it may be missing; correct it",
  "settings-too-large": () =>
    "the file is too large or too deeply nested to be read as settings, so what it refers to is not known; split it",
  // detection
  "detection-failed": () =>
    "a part of the search for secrets broke down on this file, so more may be in it than is listed; scan it alone to see whether it happens again",
  "too-many-secrets": ({ told }) =>
    `only the first ${told} secrets of this file are listed, and from here on nothing of it is judged; take the file out of the repository, or name it under "exclude" in the policy`,
  "secret-in-path": () =>
    "the name of this file holds what looks like a secret, so it is masked here; revoke the secret and rename the file",
  "foreign-rule-failed": () =>
    "a rule of .secretlintrc broke down on this file, so what it looks for may be in it; correct the rule, or leave --secretlintrc out",
  // scanning
  "too-many-findings": ({ told, files }) =>
    `with ${told} findings the list is full, so this file and all behind it, ${files} in all, were not judged; name what is made up under "exclude" in the policy, scan folders on their own, or raise the limit (--max-findings, max-findings of the Action)`,
  "scan-failed": () =>
    "the scan of this file broke down, so it counts as not scanned; scan it alone to see whether it happens again",
};

/** What is wrong and what to do next. */
export const problemSentence = ({ code, detail }: Problem): string =>
  visible(problemSentences[code]?.(detail ?? {}) ?? code);
