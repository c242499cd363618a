import { $ as noBefore, A as unappliedSentence, B as skippedPhrases, C as json, Ct as setOutput, D as isCommit, F as more, G as code, H as summaryNotWritten, I as outcome, J as nextStep, K as escapeMarkdown, L as problemTitle, M as comparedWith, N as headline, O as parseImportSource, P as lessGrave, Q as comment, R as resultsLeftOut, S as textAt, St as info, Tt as summary, U as tally, V as summaryIsCut, W as titles, X as approvalPhrase, Y as reasonSentence, Z as baseNotTold, _ as readFingerprintKeys, _t as readHead, a as renderReport, at as ownerPhrase, b as isRecord, bt as error, c as rulePaths, ct as capitalise, d as checkRegister, dt as isMissed, et as notShown, ft as unappliedRules, g as describeFault, gt as findMergeBase, h as compareText, ht as findCommit, i as registerPathOf, it as lifetimeSentence, j as alike, k as problemSentence, l as indexRegister, lt as grouped, m as copyPath, mt as findRoot, nt as issuanceInPublic, o as writeReport, ot as watchers, pt as readPage, rt as issuerInPublic, s as defaultMaxFileSize, st as codePathSentence, t as auditRepository, tt as credentialPhrase, u as emptyRegister, ut as plural, v as createHostStates, vt as counts, w as html, wt as warning, x as readInputs, xt as getInput, y as commitAt, yt as core_exports, z as seeSummary } from "./run-chunk.js";
import { t as maskText } from "./mask-text-chunk.js";
import { r as UserError } from "./secretlintrc-paths-chunk.js";
import { f as createLines, o as visible } from "./detect-chunk.js";
import { a as decode } from "./look-chunk.js";
import { t as require_dist } from "./dist-chunk.js";
import { a as parseYaml, f as namesOneCredential, o as valueAt, p as registerKeys } from "./scanner-chunk.js";
import { n as base64 } from "./base-chunk.js";
import { readFileSync, realpathSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { gzipSync } from "node:zlib";
import { createHash } from "node:crypto";
// shared/hide-given.ts
/**
* A report for people who may not read the register and policy that were given for it: the verdicts stand, and nothing is
* told of the entries and exceptions behind them.
*/
function hideGiven(report, { register, policy }) {
	const isGiven = (path) => path === register || path === policy;
	const isHidden = ({ identity, owner }) => [...identity.evidence, ...owner.evidence].some(({ path }) => path === register);
	const verdicts = report.verdicts.map((verdict) => {
		const shown = isHidden(verdict) ? hide(verdict) : verdict;
		return policy === void 0 ? shown : withoutApproval(shown);
	});
	const hidden = new Set(report.verdicts.filter(isHidden).map(({ credential }) => credential));
	return {
		...report,
		verdicts,
		credentials: report.credentials.map((credential) => {
			if (!hidden.has(credential.id)) return credential;
			const { identity: _, ...rest } = credential;
			const at = report.verdicts.find((verdict) => verdict.credential === credential.id);
			return {
				...rest,
				id: at?.finding.fingerprints[0] ?? credential.id,
				owner: void 0
			};
		}),
		identities: report.identities.filter(({ place }) => !isGiven(place.path)),
		problems: report.problems.map((problem) => {
			if (!isGiven(problem.path)) return problem;
			const { line: _line, column: _column, ...rest } = problem;
			return rest;
		})
	};
}
/** The same of a check of the register. Which entries contradict each other tells of both. */
function hideGivenConcerns(check, { register, policy }) {
	const isHidden = ({ place: { path }, check: id }) => path === register || path === policy || register !== void 0 && id === "ambiguous-owner";
	return {
		...check,
		concerns: check.concerns.filter((concern) => !isHidden(concern))
	};
}
/** Stands for a name. */
const notPublic = "(not public)";
const unnamed = {
	kind: "role",
	handle: "named in a register that is not public"
};
function hide(verdict) {
	const { lifecycle: _lifecycle, rotation: _rotation, containment: _containment, ...rest } = verdict;
	const { status } = verdict.owner;
	return {
		...rest,
		credential: verdict.finding.fingerprints[0],
		identity: {
			status: verdict.identity.status,
			evidence: []
		},
		owner: {
			status,
			...(status === "known" || status === "partial") && { steward: unnamed },
			evidence: []
		},
		detection: {
			coverage: "unknown",
			sources: []
		},
		accountability: {},
		issuer: {
			status: "unknown",
			evidence: []
		},
		issuingPipeline: {
			status: "unknown",
			evidence: []
		},
		reasons: verdict.reasons.map(withoutNames)
	};
}
/** What a reason tells of the repository itself, or in words of our own. */
const ownDetails = /* @__PURE__ */ new Set([
	"action",
	"alternative",
	"approvers",
	"dueBy",
	"granted",
	"missing",
	"permission",
	"reference",
	"state",
	"subject"
]);
function withoutNames({ detail, ...reason }) {
	if (!detail) return reason;
	const told = Object.entries(detail).map(([key, value]) => [key, typeof value === "number" || ownDetails.has(key) ? value : notPublic]);
	return {
		...reason,
		detail: Object.fromEntries(told)
	};
}
/** Whose exception it is cannot be told, and one of the repository's own can be read there. */
function withoutApproval({ suppression, ...verdict }) {
	if (!suppression) return verdict;
	const { kind, by, rule, until } = suppression;
	const told = {
		kind,
		by,
		...rule !== void 0 && { rule },
		...until !== void 0 && { until }
	};
	return {
		...verdict,
		suppression: kind === "allowance" ? suppression : told
	};
}
// shared/report/wording/concerns.ts
const inPlaces = ({ count = 0 }) => `in ${plural(Number(count), "place")}`;
const left = ({ days = 0 }) => Number(days) === 0 ? "today" : Number(days) === 1 ? "tomorrow" : `in ${plural(Number(days), "day")}`;
const gaps = {
	none: {
		why: () => "nobody watches how it is used",
		next: () => "let the SOC cover it, and record detection.coverage and sources"
	},
	"no-sources": {
		why: ({ coverage }) => `detection is said to be ${coverage}, and no source is named that would tell`,
		next: () => "name detection.sources, such as the audit log that is watched"
	},
	"not-tested": {
		why: ({ lastTested }) => `its detection was last tried on ${lastTested}`,
		next: () => "use it in an unusual way, see that somebody notices, and set detection.lastTested"
	}
};
/** Of each check, its sentences. */
const concernWordings = {
	"compromised-identity": {
		why: (detail) => Number(detail["count"]) === 0 ? "it is compromised; nothing here uses it" : `it is compromised, and its credential is still here ${inPlaces(detail)}`,
		next: ({ incidentLead }) => `contain it${incidentLead === void 0 ? ": name an incident lead first" : ` with ${incidentLead}`}; once it is revoked at the issuer, set lifecycle.state: revoked`
	},
	"retired-identity": {
		why: (detail) => `it is ${detail["state"]}, and its credential is still here ${inPlaces(detail)}`,
		next: () => "remove it from the code, and revoke it at the issuer if that has not happened"
	},
	"ambiguous-owner": {
		why: (detail) => Number(detail["count"]) === 0 ? `${detail["others"]} names the same fingerprint or key id` : `${detail["others"]} claims the same credential equally, ${inPlaces(detail)}`,
		next: () => "leave it to one entry: take the key out of the others, or narrow what they match"
	},
	"expired-credential": {
		why: ({ day }) => `it ended on ${day}`,
		next: () => "remove it where it is still used; if it was replaced, record issuedAt, lastRotated or expires anew"
	},
	"overdue-rotation": {
		why: ({ dueBy }) => `its rotation was due by ${dueBy}`,
		next: ({ runbook }) => `rotate it${runbook === void 0 ? "" : ` (${runbook})`} and set lastRotated`
	},
	"expiring-soon": {
		why: (detail) => `it ends ${left(detail)}, on ${detail["day"]}`,
		next: () => "issue its successor now, or move to a credential that is minted for each run"
	},
	"overdue-review": {
		why: ({ dueBy }) => `its review was due by ${dueBy}`,
		next: () => "look whether owners, purpose and privileges still hold, and set lifecycle.reviewBy"
	},
	"due-soon": {
		why: (detail) => `its ${detail["what"]} is due ${left(detail)}, on ${detail["day"]}`,
		next: ({ what }) => what === "rotation" ? "plan its rotation" : "plan its review"
	},
	"proposed-entry": {
		why: ({ since }) => `it is only proposed${since === void 0 ? "" : ` since ${since}`}, so it owns nothing yet`,
		next: () => "confirm its owners and set lifecycle.state: active, or remove it"
	},
	"incomplete-registration": {
		why: ({ missing }) => `it lacks: ${missing}`,
		next: () => "complete the entry"
	},
	"missing-detection": {
		why: (detail) => gaps[String(detail["gap"])]?.why(detail) ?? "",
		next: (detail) => gaps[String(detail["gap"])]?.next(detail) ?? ""
	},
	"unmatched-entry": {
		why: ({ keys }) => Number(keys) === 0 ? "nothing says how to recognise it: it has no name, fingerprint, key id or subject to match" : "nothing in this repository matches it",
		next: ({ keys }) => Number(keys) === 0 ? "add what it is known by to match" : "if it is used elsewhere, name those repositories in match.repos; if it is gone, set lifecycle.state: retired"
	},
	"unmatched-exception": {
		why: ({ rule }) => `${rule} speaks against nothing that this exception covers`,
		next: () => "remove the exception"
	},
	"departed-owner": {
		why: ({ handle }) => `${handle} has no account any more, or may not write here`,
		next: () => "name who answers for it now"
	},
	"unknown-team": {
		why: ({ handle }) => `there is no team ${handle}, or the token may not see it`,
		next: () => "name a team that exists"
	},
	"codeowners-error": {
		why: () => "GitHub cannot use this line, so it names no owners",
		next: () => "correct it: GitHub shows what is wrong where it shows the file"
	},
	"rotation-not-recorded": {
		why: ({ changed, lastRotated }) => `the stored secret was changed on ${changed}, and the register says that it was rotated on ${lastRotated}`,
		next: () => "set lastRotated, or rotate it where that did not happen"
	},
	"ending-exception": {
		why: (detail) => `this exception to ${detail["rule"]} ends ${left(detail)}, on ${detail["day"]}`,
		next: () => "mend what it accepts, or have it approved anew"
	}
};
/** What is wrong. */
const concernSentence = ({ check, detail = {} }) => visible(concernWordings[check]?.why(detail) ?? check);
/** What to do about it. */
const concernStep = ({ check, detail = {} }) => visible(concernWordings[check]?.next(detail) ?? "");
/** The outcome in one line. */
function registerOutcome({ summary, register }) {
	const { block, warn, errors } = summary;
	const parts = [
		block > 0 && `${grouped(block)} to mend now`,
		warn > 0 && `${grouped(warn)} to see to`,
		errors > 0 && `${plural(errors, "error")}: the check is incomplete`
	].filter((part) => part !== false);
	return `${`${plural(register.entries, "entry", "entries")} with ${plural(register.credentials, "credential")}`}: ${parts.length === 0 ? "the register is up to date" : parts.join(", ")}`;
}
/** The parts of the issue that tells one owner what of the register to mend. */
const reminder = {
	title: (owner) => owner === void 0 ? "Register: what nobody owns" : `Register: what ${owner} has to see to`,
	intro: "this is what the register check holds against these entries.",
	more: (count) => `…and ${grouped(count)} more, which \`keyholder register check\` lists.`,
	incomplete: "Not everything could be read, so there may be more: the run tells what.",
	kept: "Keyholder changes this text with each run, closes the issue once nothing is left, and opens it again when something is due.",
	clean: "Nothing is left to see to.",
	hidden: (count) => `Kept from the issues, since the register or policy behind it is not public: ${plural(count, "concern")}.`,
	noToken: "Without a token, no issue about the register can be kept."
};
/** Why the register was not checked in a run that was told to. */
const onlyWhereItCounts = "The register is checked on schedule, and on workflow_dispatch and push where they run on the default branch; not here.";
/** Where there is no register to check. */
const noRegister = (path) => `There is no ${path}, so there is nothing to check. \`keyholder register init\` writes a first one.`;
// shared/report/wording/containment.ts
/** As a shell takes it for one word, whatever a file is called. */
const quoted = (asked) => /^[\w./:@-]+$/.test(asked) ? asked : `'${asked.replaceAll("'", "'\\''")}'`;
/**
* Where containment of a verdict begins, for a comment or a summary that anybody may read: the issuer's first step by the
* type's own documentation, and how to get the whole plan. Absent where nothing is exposed or compromised.
*/
function containmentHint({ finding, reasons, type, containment }, types) {
	if (!reasons.some(({ rule, decision }) => decision === "block" && (rule === "exposed-secret" || rule === "compromised-identity"))) return void 0;
	const [first] = types[containment?.stepsRef ?? type ?? ""]?.containment ?? [];
	const place = `${finding.path.startsWith("-") ? "./" : ""}${finding.path}:${finding.start.line}`;
	const whole = `keyholder contain ${quoted(place)} says who does what`;
	return first === void 0 ? whole : `${first}; ${whole}`;
}
// shared/report/wording/frameworks.ts
const owaspIdentities = {
	name: "OWASP Non-Human Identities Top 10 - 2025",
	url: "https://owasp.org/www-project-non-human-identities-top-10/2025/top-10-2025/",
	kind: "owasp_nhi"
};
const owaspAgents = {
	name: "OWASP Top 10 for Agentic Applications 2026",
	url: "https://genai.owasp.org/resource/owasp-top-10-for-agentic-applications-for-2026/",
	kind: "owasp_asi"
};
const cwe = {
	name: "CWE",
	url: "https://cwe.mitre.org/",
	kind: "cwe"
};
const airmf = {
	name: "NIST AI RMF 1.0",
	url: "https://doi.org/10.6028/NIST.AI.100-1",
	kind: "nist_ai_rmf"
};
const csf = {
	name: "NIST CSF 2.0",
	url: "https://doi.org/10.6028/NIST.CSWP.29",
	kind: "nist_csf"
};
/** The catalogue that an id belongs to; each has its own form of them. */
function frameworkOf(id) {
	if (id.startsWith("NHI")) return owaspIdentities;
	if (id.startsWith("ASI")) return owaspAgents;
	if (id.startsWith("CWE-")) return cwe;
	return id.startsWith("GOVERN") ? airmf : csf;
}
/** What each catalogue calls the items that rules and containment plans name; a test holds that none is missing. */
const frameworkTitles = {
	"NHI1:2025": "Improper Offboarding",
	"NHI2:2025": "Secret Leakage",
	"NHI3:2025": "Vulnerable Third-Party NHI",
	"NHI4:2025": "Insecure Authentication",
	"NHI5:2025": "Overprivileged NHI",
	"NHI6:2025": "Insecure Cloud Deployment Configurations",
	"NHI7:2025": "Long-Lived Secrets",
	"NHI8:2025": "Environment Isolation",
	"NHI9:2025": "NHI Reuse",
	"NHI10:2025": "Human Use of NHI",
	ASI02: "Tool Misuse and Exploitation",
	ASI03: "Identity and Privilege Abuse",
	"GV.RM-05": "Lines of communication across the organization are established for cybersecurity risks, including risks from suppliers and other third parties",
	"GV.RR-02": "Roles, responsibilities, and authorities related to cybersecurity risk management are established, communicated, understood, and enforced",
	"GV.SC-07": "The risks posed by a supplier, their products and services, and other third parties are understood, recorded, prioritized, assessed, responded to, and monitored over the course of the relationship",
	"ID.AM-04": "Inventories of services provided by suppliers are maintained",
	"ID.AM-08": "Systems, hardware, software, services, and data are managed throughout their life cycles",
	"ID.RA-01": "Vulnerabilities in assets are identified, validated, and recorded",
	"ID.IM-04": "Incident response plans and other cybersecurity plans that affect operations are established, communicated, maintained, and improved",
	"PR.AA-01": "Identities and credentials for authorized users, services, and hardware are managed by the organization",
	"PR.AA-02": "Identities are proofed and bound to credentials based on the context of interactions",
	"PR.AA-03": "Users, services, and hardware are authenticated",
	"PR.AA-04": "Identity assertions are protected, conveyed, and verified",
	"PR.AA-05": "Access permissions, entitlements, and authorizations are defined in a policy, managed, enforced, and reviewed, and incorporate the principles of least privilege and separation of duties",
	"PR.DS-01": "The confidentiality, integrity, and availability of data-at-rest are protected",
	"RS.MA-02": "Incident reports are triaged and validated",
	"RS.AN-07": "Incident data and metadata are collected, and their integrity and provenance are preserved",
	"RS.AN-08": "An incident's magnitude is estimated and validated",
	"RS.MI-01": "Incidents are contained",
	"RS.MI-02": "Incidents are eradicated",
	"GOVERN 1.6": "Mechanisms are in place to inventory AI systems and are resourced according to organizational risk priorities.",
	"GOVERN 2.1": "Roles and responsibilities and lines of communication related to mapping, measuring, and managing AI risks are documented and are clear to individuals and teams throughout the organization.",
	"CWE-798": "Use of Hard-coded Credentials",
	"CWE-312": "Cleartext Storage of Sensitive Information",
	"CWE-522": "Insufficiently Protected Credentials",
	"CWE-540": "Inclusion of Sensitive Information in Source Code",
	"CWE-613": "Insufficient Session Expiration",
	"CWE-324": "Use of a Key Past its Expiration Date",
	"CWE-263": "Password Aging with Long Expiration",
	"CWE-250": "Execution with Unnecessary Privileges"
};
// shared/report/format.ts
/** The page of a policy rule. */
const rulePage = (id) => `https://github.com/keyholder/keyholder/blob/main/shared/policy/rules/${id}.md`;
/** What a check of the register demands, and what to do about it. */
const checkPage = (id) => `https://github.com/keyholder/keyholder/blob/main/docs/register-check.md#${id}`;
// shared/report/taxonomies.ts
/** The frameworks that the rules name, each with those of its items (SARIF, section 3.19.3). */
function listTaxonomies(rules) {
	const ids = [...new Set(rules.flatMap(({ frameworks }) => frameworks))];
	return [...Map.groupBy(ids, frameworkOf)].map(([{ name, url }, items]) => ({
		name,
		informationUri: url,
		isComprehensive: false,
		taxa: items.map((id) => ({
			id,
			shortDescription: { text: frameworkTitles[id] ?? id }
		}))
	}));
}
/** Which of those items a rule means. */
function relationshipsOf({ frameworks }, taxonomies) {
	return frameworks.flatMap((id) => {
		const at = taxonomies.findIndex(({ name }) => name === frameworkOf(id).name);
		const taxonomy = taxonomies[at];
		const index = taxonomy?.taxa.findIndex((taxon) => taxon.id === id) ?? -1;
		const toolComponent = {
			name: taxonomy?.name,
			index: at
		};
		return index < 0 ? [] : [{
			target: {
				id,
				index,
				toolComponent
			},
			kinds: ["relevant"]
		}];
	});
}
// shared/report/sarif.ts
/** The most results GitHub takes of one run: https://docs.github.com/en/code-security/reference/code-scanning/sarif-files */
const resultsTaken = 25e3;
const skippedListed = 1e3;
/**
* SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html) for code scanning. No snippet, no
* account, of its reach the jobs that use it alone: more people may read the file than the register.
*/
const sarif = {
	id: "sarif",
	render: (report) => `${JSON.stringify(log(report), null, 2)}\n`
};
function log(report) {
	const told = report.verdicts.filter((verdict) => verdict.decision !== "allow" || verdict.suppression);
	const verdicts = told.slice(0, resultsTaken);
	const used = new Set(verdicts.map(ruleOf));
	const rules = report.rules.filter((rule) => used.has(rule.id));
	const taxonomies = listTaxonomies(rules);
	const ruleIndex = new Map(rules.map((rule, index) => [rule.id, index]));
	return {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "Keyholder",
				informationUri: "https://github.com/keyholder/keyholder",
				rules: rules.map((rule) => ({
					...describeRule(rule),
					relationships: relationshipsOf(rule, taxonomies)
				})),
				supportedTaxonomies: taxonomies.map(({ name }, index) => ({
					name,
					index
				}))
			} },
			taxonomies,
			automationDetails: { id: "keyholder/" },
			columnKind: "utf16CodeUnits",
			originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the audited repository." } } },
			invocations: [{
				executionSuccessful: report.summary.errors === 0,
				toolExecutionNotifications: [...notifications(report.problems, report.skipped), ...told.length > verdicts.length ? [{
					level: "warning",
					message: message(resultsLeftOut(told.length - verdicts.length, resultsTaken))
				}] : []]
			}],
			results: verdicts.map((verdict) => result(verdict, ruleIndex))
		}]
	};
}
/** What could not be read or was not scanned. */
const notifications = (problems, skipped) => [...problems.map(problemNotification), ...skippedNotifications(skipped)];
const problemNotification = (problem) => ({
	level: problem.severity,
	message: message(problemSentence(problem)),
	locations: [location(problem.path, problem.line === void 0 ? void 0 : { startLine: problem.line })]
});
/** What was missed comes first, so that a long list of pictures hides none of it. */
function skippedNotifications(skipped) {
	const listed = skipped.toSorted((a, b) => Number(isMissed(b)) - Number(isMissed(a))).slice(0, skippedListed);
	return [...listed.map((one) => ({
		level: isMissed(one) ? "error" : "note",
		message: message(`${titles.skipped}: ${skippedPhrases[one.why]}`),
		locations: [location(one.path, void 0)]
	})), ...skipped.length > listed.length ? [{
		level: "note",
		message: message(`${titles.skipped}: ${more(skipped.length - listed.length)}`)
	}] : []];
}
/** The rule that decides; a verdict in a SARIF file always has one. */
const ruleOf = (verdict) => verdict.reasons[0]?.rule ?? "exposed-secret";
/** `page`: what to read about it. */
const describeRule = ({ id, title, decision, frameworks }, page = rulePage(id)) => ({
	id,
	shortDescription: { text: title },
	fullDescription: { text: `${title}.` },
	helpUri: page,
	help: { text: `${title}. ${page}` },
	defaultConfiguration: { level: levels$1[decision] },
	properties: {
		tags: ["security", ...frameworks.slice(0, 9)],
		precision: "high",
		"security-severity": decision === "block" ? "8.0" : decision === "warn" ? "5.0" : "2.0"
	}
});
const levels$1 = {
	block: "error",
	warn: "warning",
	allow: "note"
};
function result(verdict, ruleIndex) {
	const { finding, owner, lifetime, identity, lifecycle, suppression, introduced } = verdict;
	const rule = ruleOf(verdict);
	const [reason] = verdict.reasons;
	const next = reason ? nextStep(reason, verdict) : "";
	const why = reason ? reasonSentence(reason, verdict) : headline(verdict);
	return {
		ruleId: rule,
		ruleIndex: ruleIndex.get(rule) ?? 0,
		level: levels$1[verdict.decision],
		message: message(`${credentialPhrase(verdict)}: ${why}. Issuer: ${issuanceInPublic(verdict)}.${next === "" ? "" : ` Next: ${next}.`}`),
		locations: [location(finding.path, {
			startLine: finding.start.line,
			startColumn: finding.start.column,
			endLine: finding.end.line,
			endColumn: finding.end.column
		})],
		partialFingerprints: { "keyholder/v1": `${finding.fingerprints[0]}@${finding.path}` },
		...introduced === void 0 ? {} : { baselineState: introduced ? "new" : "unchanged" },
		suppressions: suppression ? [suppressionOf(suppression)] : [],
		properties: {
			credentialType: finding.type,
			owner: owner.business?.handle,
			steward: owner.steward?.handle,
			ownerStatus: owner.status,
			lifetime: lifetime.class,
			lifecycle: lifecycle?.state,
			registerId: identity.id,
			reasons: verdict.reasons.map((one) => one.rule),
			frameworks: verdict.frameworks
		}
	};
}
const suppressionOf = ({ kind, reason, by }) => ({
	kind: kind === "allowance" ? "inSource" : "external",
	status: "accepted",
	justification: visible(reason ?? `${kind} ${by}`)
});
/** Text with names from the audited repository in it, none of which may become an embedded link (section 3.11.6). */
const message = (text) => ({ text: visible(text).replaceAll("](", "] (") });
/** `region`: absent where the whole file is meant. */
function location(path, region) {
	return { physicalLocation: {
		artifactLocation: {
			uri: path.replace(/\p{Cs}/gu, "�").split("/").map(encodeURIComponent).join("/"),
			uriBaseId: "%SRCROOT%"
		},
		...region && { region }
	} };
}
// action/annotations.ts
/**
* The runner shows ten of each level and drops the rest without a word:
* https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations
*/
const shownPerLevel = 10;
/**
* What decides and what could not be judged, gravest first, each level cut to what is shown; the last one says how many
* more there are.
*/
function annotate(report) {
	const all = listAnnotations(report);
	return ["error", "warning"].flatMap((level) => cut(all.filter((annotation) => annotation.level === level)));
}
/** All of them, gravest first. */
function listAnnotations({ verdicts, problems }) {
	const deciding = verdicts.filter(counts);
	return ["error", "warning"].flatMap((level) => [...deciding.filter(({ decision }) => levels[decision] === level).map((verdict) => ofVerdict(verdict, level)), ...problems.filter(({ severity }) => severity === level).map(ofProblem)]);
}
const levels = {
	block: "error",
	warn: "warning",
	allow: void 0
};
function cut(annotations) {
	const more = annotations.length - shownPerLevel;
	if (more <= 0) return annotations;
	return annotations.slice(0, shownPerLevel).map((annotation, index) => index === 9 ? {
		...annotation,
		message: `${annotation.message}\n${seeSummary(more)}`
	} : annotation);
}
function ofVerdict(verdict, level) {
	const { finding, reasons, decision } = verdict;
	const told = reasons.filter((reason) => reason.decision === decision);
	const [first] = told;
	const next = told.map((reason) => nextStep(reason, verdict)).find((step) => step !== "");
	const message = [...told.map((reason) => `${reason.rule}: ${reasonSentence(reason, verdict)}`), ...next === void 0 ? [] : [`Next: ${next}`]];
	return {
		level,
		title: visible(first ? headline(verdict) : credentialPhrase(verdict)),
		message: message.map(visible).join("\n"),
		file: finding.path,
		startLine: finding.start.line,
		endLine: finding.end.line
	};
}
const ofProblem = (problem) => ({
	level: problem.severity,
	title: problemTitle,
	message: visible(problemSentence(problem)),
	file: problem.path,
	...problem.line !== void 0 && { startLine: problem.line }
});
// action/merge-group.ts
/** `undefined` for events that are about none. */
function mergeGroupOf({ name, payload }) {
	if (name !== "merge_group") return void 0;
	const [head, base] = [commitAt(payload, "merge_group", "head_sha"), commitAt(payload, "merge_group", "base_sha")];
	const [ref, into] = [textAt(payload, "merge_group", "head_ref"), textAt(payload, "merge_group", "base_ref")];
	return head !== void 0 && base !== void 0 && ref !== void 0 && into !== void 0 ? {
		head,
		base,
		ref,
		into
	} : void 0;
}
/** The queue's own branches, which nobody else can write, name a pull request and the commit it was put upon. */
function partsOf(ref) {
	const [, folder, number, upon] = /^refs\/heads\/(gh-readonly-queue\/.+\/)pr-(\d+)-([0-9a-f]{40,64})$/.exec(ref) ?? [];
	return folder !== void 0 && upon !== void 0 ? {
		folder,
		number: Number(number),
		upon
	} : void 0;
}
/**
* The pull requests that a group brings to its base, from the last to the first:
*
*     main @ 3f1  <-  pr-104-3f1 @ 8c2  <-  pr-105-8c2 @ 9d0        the group of 105 stands upon that of 104
*
* `isDirect`: the group's commit has its base for a parent, so that it brings one alone. A pull request that is closed,
* or meant for another branch, and a chain that does not end at the base are no answer: nobody can have approved.
*/
async function listPullRequests(group, isDirect, github) {
	const missing = { fault: "missing" };
	let last = partsOf(group.ref);
	if (!last) return missing;
	const numbers = [last.number];
	if (!isDirect && last.upon !== group.base) {
		const branches = await github.listBranches(last.folder);
		if ("fault" in branches) return branches;
		const byCommit = new Map(branches.value.map(({ name, commit }) => [commit, name]));
		while (last.upon !== group.base) {
			const below = byCommit.get(last.upon);
			byCommit.delete(last.upon);
			last = partsOf(below ?? "");
			if (!last) return missing;
			numbers.push(last.number);
		}
	}
	const found = [];
	for (const number of numbers) {
		const pullRequest = await github.readPullRequest(number);
		if ("fault" in pullRequest) return pullRequest;
		const { isOpen, into } = pullRequest.value;
		if (!isOpen || into !== group.into) return missing;
		found.push(pullRequest.value);
	}
	return { value: found };
}
// action/pull-request.ts
/** `undefined` for events that are about none. https://docs.github.com/en/webhooks/webhook-events-and-payloads#pull_request */
function pullRequestOf({ payload }) {
	const pull = isRecord(payload) ? payload["pull_request"] : void 0;
	if (!isRecord(pull) || typeof pull["number"] !== "number") return void 0;
	const from = textAt(pull, "head", "repo", "full_name");
	return {
		number: pull["number"],
		head: commitAt(pull, "head", "sha"),
		author: textAt(pull, "user", "login"),
		isFork: from === void 0 || from !== textAt(pull, "base", "repo", "full_name"),
		isDraft: pull["draft"] === true
	};
}
// action/approvals.ts
/** `undefined` where what is checked out is not the very commit that can have been approved. */
function approvalsOf(event, { id, parents: [parent, merged] }, connect, tell) {
	const group = mergeGroupOf(event);
	const pullRequest = pullRequestOf(event);
	if (!(pullRequest?.head !== void 0 && [merged, id].includes(pullRequest.head)) && group?.head !== id) return void 0;
	const known = { value: pullRequest ? [pullRequest] : [] };
	let approving;
	async function begin() {
		const github = await connect();
		if (!github) return async () => nobody;
		const read = async () => group ? listPullRequests(group, parent === group.base, github) : known;
		return createApprove(github, read, github.owner, tell);
	}
	return async (files) => files.length === 0 ? nobody : (await (approving ??= begin()))(files);
}
/** Logins and team handles are told apart without case. */
const fold = (text) => text.toLowerCase();
const nobody = /* @__PURE__ */ new Set();
/**
* Who stands behind a pull request as its head commit has it, in lower case; never its author.
*
*     approved the head                          counts
*     approved an earlier commit                 stale: what came later was not looked at
*     approved, then asked for changes           the later word holds
*     approved, and it was dismissed             GitHub turns the review itself into a dismissed one
*     approved, then commented                   a comment takes nothing back
*     approved as a bot                          a workflow of the pull request's own may have done that
*/
function approversAmong(reviews, { head, author }) {
	if (head === void 0 || author === void 0) return nobody;
	const last = /* @__PURE__ */ new Map();
	for (const review of reviews) {
		const { login, state, isBot = false } = review;
		if (login !== void 0 && !isBot && state !== "COMMENTED" && state !== "PENDING") last.set(fold(login), review);
	}
	return new Set([...last].filter(([login, { state, commit }]) => state === "APPROVED" && commit === head && login !== fold(author)).map(([login]) => login));
}
/**
* Asks GitHub who has approved, once and only when somebody wants to know. What it does not tell was not approved: a
* team whose members the token may not read stays to be asked. Of several pull requests each must have been approved.
*/
function createApprove(github, readPullRequests, organisation, tell) {
	let asked;
	const teams = /* @__PURE__ */ new Map();
	async function readApprovers() {
		const pullRequests = await readPullRequests();
		if ("value" in pullRequests) return Promise.all(pullRequests.value.map(approversOf));
		tell("approvals", pullRequests.fault);
		return [];
	}
	async function approversOf(pullRequest) {
		const reviews = await github.listReviews(pullRequest.number);
		if ("value" in reviews) return approversAmong(reviews.value, pullRequest);
		tell("approvals", reviews.fault);
		return nobody;
	}
	async function readMembers(slug) {
		const members = await github.listTeamMembers(organisation, slug);
		if ("value" in members) return new Set(members.value.map(fold));
		tell("teams", members.fault);
		return nobody;
	}
	async function includes(handle, people) {
		const [, name = "", slug] = /^@([^/]+)(?:\/(.+))?$/.exec(fold(handle)) ?? [];
		if (slug === void 0) return people.has(name);
		if (name !== fold(organisation)) return false;
		const reading = teams.get(slug) ?? readMembers(slug);
		teams.set(slug, reading);
		const members = await reading;
		return [...people].some((login) => members.has(login));
	}
	async function isApprovedBy(people, handles) {
		if (people.size === 0) return false;
		for (const handle of handles) if (await includes(handle, people)) return true;
		return false;
	}
	return async (files) => {
		const approved = /* @__PURE__ */ new Set();
		if (files.length === 0) return approved;
		const groups = await (asked ??= readApprovers());
		if (groups.length === 0) return approved;
		for (const { path, approvers } of files) {
			const answers = [];
			for (const people of groups) answers.push(await isApprovedBy(people, approvers));
			if (answers.every(Boolean)) approved.add(path);
		}
		return approved;
	};
}
// action/base.ts
/** What they check out is under review, so that it may not decide about itself, whatever the scope. */
const proposing = /* @__PURE__ */ new Set([
	"pull_request",
	"pull_request_review",
	"pull_request_review_comment",
	"merge_group"
]);
/**
* What to compare with, or `undefined` to judge everything by its own rules.
*
*     pull_request   the first parent of the merge commit that Actions checks out: the base as it is now. Where the
*                    head itself is checked out, the base of the event; its tip may be a merge of another kind
*     merge_group    the base of the group
*     push           what the branch was before; a new branch, or one whose past is gone, begins at the default branch
*
* A clone that does not reach back to it is no obstacle where GitHub tells of it.
*/
async function findBase(event, scope, checkout) {
	if (event.name === "pull_request_target") throw new UserError("Keyholder does not judge pull_request_target: that event checks out the base, so the change is not there to be seen, and runs with the base's secrets. Use `on: pull_request`.");
	if (!(scope === void 0 ? event.name === "push" : scope === "introduced") && !proposing.has(event.name)) return void 0;
	const candidates = candidatesOf(event, checkout.commit);
	const isProposed = proposing.has(event.name);
	const { repository } = checkout;
	if (candidates.length === 0 && (isProposed || scope === "introduced" && event.name !== "push")) throw new UserError(`The event ${event.name} names no base to compare with. Set scope: all for it.`);
	if (!repository && isProposed) throw new UserError("There is no git repository here, so there is nothing to compare with. Run actions/checkout first.");
	if (!repository) return void 0;
	for (const candidate of candidates) {
		const found = await findInClone(repository, candidate);
		if (found) return found;
	}
	let fault = "no-token";
	for (const candidate of candidates) {
		const found = await findAtHost(candidate, checkout);
		if ("base" in found) return found;
		({fault} = found);
	}
	if (isProposed) throw new UserError(baseNotTold(fault));
}
function candidatesOf({ name, payload }, commit) {
	const [parent, merged] = commit?.parents ?? [];
	switch (name) {
		case "pull_request":
		case "pull_request_review":
		case "pull_request_review_comment": return merged !== void 0 && parent !== void 0 && merged === commitAt(payload, "pull_request", "head", "sha") ? [{
			revision: parent,
			atHost: parent,
			isParent: true
		}] : at(commitAt(payload, "pull_request", "base", "sha"));
		case "merge_group": return at(commitAt(payload, "merge_group", "base_sha"));
		case "push": {
			const branch = textAt(payload, "repository", "default_branch");
			const begins = branch === void 0 || textAt(payload, "ref") === `refs/heads/${branch}` ? [] : [branch];
			return [...at(commitAt(payload, "before")), ...begins.map((one) => ({
				revision: `refs/remotes/origin/${one}`,
				atHost: one
			}))];
		}
		default: return [];
	}
}
const at = (commit) => commit === void 0 ? [] : [{
	revision: commit,
	atHost: commit
}];
async function findInClone(repository, { revision, isParent }) {
	const rules = await findCommit(repository, revision);
	if (rules === void 0) return void 0;
	if (isParent) return {
		base: rules,
		rules,
		by: "merge-commit"
	};
	const base = await findMergeBase(repository, rules);
	return base === void 0 ? void 0 : {
		base,
		rules,
		by: "merge-base"
	};
}
async function findAtHost({ atHost, isParent }, { commit, connect }) {
	const github = await connect();
	if (!github || !commit) return { fault: "no-token" };
	const host = createHostStates(github);
	if (isParent || commit.parents.includes(atHost)) return {
		base: atHost,
		rules: atHost,
		by: "code-host",
		host
	};
	const compared = await github.compare(atHost, commit.id);
	return "fault" in compared ? compared : {
		...compared.value,
		by: "code-host",
		host
	};
}
// action/exit-code.ts
/** Whether something in scope could not be judged. */
const isIncomplete = ({ summary }) => summary.errors > 0;
/** 1 if anything blocks; else 2 if something could not be judged; else 0. */
const exitCode = (report) => report.decision === "block" ? 1 : isIncomplete(report) ? 2 : 0;
// action/fetch-import.ts
/** More than a register or policy may have by its own limit. Bytes. */
const largest = 4e7;
/** Fetches one file; `github` is a connection to its repository. Nothing is thrown, and nothing written. */
async function fetchImport(github, { ref, path }) {
	const commit = isCommit(ref) ? { value: ref } : await github.readCommit(ref);
	if ("fault" in commit) return commit;
	const file = await github.readFile(path, commit.value);
	if ("fault" in file) return file;
	if (file.value === void 0) return { fault: "missing" };
	if (file.value.length > largest) return { fault: "oversized" };
	const text = decode(file.value);
	return text === void 0 ? { fault: "refused" } : {
		text,
		commit: commit.value
	};
}
// action/given-rules.ts
/**
* The register and policy that the workflow names. A file of this workspace stands in for the usual one; one of another
* repository is fetched and counts as if the file here imported it. What cannot be had is a problem, so that the run does
* not pass for complete.
*/
async function givenRules(inputs, apiUrl) {
	const paths = {};
	const given = {};
	const problems = [];
	for (const kind of ["register", "policy"]) {
		const source = parseImportSource(inputs[kind]);
		if (inputs[kind] === "") continue;
		if (!source) {
			paths[kind] = inputs[kind];
			continue;
		}
		const token = inputs.registerToken || inputs.token;
		const [owner = "", repository = ""] = source.repo.split("/");
		const { connect } = await import("./github-chunk.js");
		const fetched = token === "" ? { fault: "unauthorized" } : await fetchImport(connect({
			token,
			owner,
			repository,
			...apiUrl !== void 0 && { apiUrl }
		}), source);
		if ("text" in fetched) given[kind] = {
			path: copyPath(source),
			text: fetched.text
		};
		else problems.push({
			code: "import-unreachable",
			path: rulePaths[kind],
			severity: "error",
			detail: { why: fetched.fault }
		});
	}
	return {
		...paths,
		given,
		problems
	};
}
// shared/report/markdown.ts
/** Rows of a table that a person would still read; what is cut is said. */
const rowsShown = 100;
/** Of one rule: many credentials without an owner want the same. */
const stepsShown = 3;
const skippedShown = 20;
const pathsShown = 20;
const containedShown = 20;
/**
* For a job summary or a comment. It may be read by everybody who can read the repository, so it says path, rule, owner
* and next step, and no account, and of its reach the jobs that use it alone.
*/
const markdown = {
	id: "markdown",
	render: (report) => [
		heading(report),
		...verdictTable(report),
		...nextSteps(report),
		...containmentList(report),
		...pathList(report),
		...proposalList(report),
		...problemList(report.problems),
		...skippedList(report.skipped),
		...frameworkList(report),
		[`${capitalise(escapeMarkdown(tally(report)))}.`, ...report.comparison ? [comparedWith(report.comparison)] : []].join(" ")
	].join("\n\n") + "\n"
};
const icons = {
	block: "🔴 block",
	warn: "🟡 warn",
	allow: "🟢 allow"
};
const heading = ({ summary, decision }) => `## ${decision === "block" ? "🔴" : decision === "warn" ? "🟡" : "🟢"} Keyholder: ${escapeMarkdown(outcome(summary))}`;
const deciding = ({ verdicts }) => verdicts.filter((verdict) => verdict.decision !== "allow" && counts(verdict));
function verdictTable(report) {
	const verdicts = deciding(report);
	if (verdicts.length === 0) return [];
	const rows = verdicts.slice(0, rowsShown).map((verdict) => {
		const { finding, decision, owner, lifetime, reasons } = verdict;
		const [reason] = reasons;
		const why = reason ? `${escapeMarkdown(reasonSentence(reason, verdict))} ([${reason.rule}](${rulePage(reason.rule)}))` : "";
		const others = reasons.filter((one) => one.decision !== "allow").length - 1;
		return `| ${[
			icons[decision],
			code(credentialPhrase(verdict)),
			code(`${finding.path}:${finding.start.line}`),
			owner.status === "unknown" ? "**nobody**" : `${escapeMarkdown(ownerPhrase(owner))}${owner.status === "known" ? "" : ` (${owner.status})`}`,
			escapeMarkdown(issuerInPublic(verdict)),
			escapeMarkdown(watchers(verdict)),
			escapeMarkdown(lifetimeSentence(lifetime)),
			others > 0 ? `${why} ${more(others)}` : why
		].join(" | ")} |`;
	});
	const cut = verdicts.length - rows.length;
	return [[
		"| Decision | Credential | Place | Owner | Issuer | Watched by | Lifetime | Why |",
		"| --- | --- | --- | --- | --- | --- | --- | --- |",
		...rows
	].join("\n"), ...cut > 0 ? [lessGrave(cut)] : []];
}
function nextSteps(report) {
	const steps = /* @__PURE__ */ new Map();
	for (const verdict of deciding(report)) for (const reason of verdict.reasons) {
		const step = reason.decision === "block" ? nextStep(reason, verdict) : "";
		if (step !== "") steps.set(reason.rule, (steps.get(reason.rule) ?? /* @__PURE__ */ new Set()).add(step));
	}
	const lines = [...steps].flatMap(([rule, wanted]) => {
		const cut = wanted.size - stepsShown;
		const shown = [...wanted].slice(0, stepsShown).map((step) => `- **${rule}**: ${escapeMarkdown(step)}`);
		return cut > 0 ? [...shown, `- **${rule}**: …${alike(cut)}`] : shown;
	});
	return lines.length === 0 ? [] : [`### ${titles.steps}`, lines.join("\n")];
}
/** Where containment begins of what is exposed or compromised. */
function containmentList(report) {
	const lines = deciding(report).flatMap((verdict) => {
		const hint = containmentHint(verdict, report.types);
		const place = `${verdict.finding.path}:${verdict.finding.start.line}`;
		return hint === void 0 ? [] : [`- ${code(place)} ${escapeMarkdown(hint)}`];
	});
	return list(titles.containment, lines, containedShown);
}
/** Where the code itself tells who issues it; everybody who reads this can read that code. */
function pathList(report) {
	const paths = new Set(deciding(report).map(codePathSentence).filter(Boolean));
	return list(titles.paths, [...paths].map((path) => `- ${code(path)}`), pathsShown);
}
function proposalList({ proposals = [] }) {
	const lines = proposals.map(({ path, approvers, runsAlready }) => `- ${code(path)}: ${approvalPhrase(approvers.map(code).join(", "), runsAlready)}`);
	return list(titles.proposals, lines, pathsShown);
}
/** By rule, since a reader finds the rules in the table. */
function frameworkList(report) {
	const named = /* @__PURE__ */ new Map();
	for (const { rule, frameworks = [], decision } of deciding(report).flatMap(({ reasons }) => reasons)) {
		const all = [...report.rules.find(({ id }) => id === rule)?.frameworks ?? [], ...frameworks];
		if (decision !== "allow") named.set(rule, /* @__PURE__ */ new Set([...named.get(rule) ?? [], ...all]));
	}
	return list(titles.frameworks, [...named].map(([rule, ids]) => `- **${rule}**: ${[...ids].join(", ")}`), rowsShown);
}
/** What could not be read, with its place. */
function problemList(problems) {
	const lines = problems.map((problem) => {
		const place = problem.line === void 0 ? problem.path : `${problem.path}:${problem.line}`;
		return `- ${problem.severity} ${code(place)} ${escapeMarkdown(problemSentence(problem))}`;
	});
	return list(titles.problems, lines, rowsShown);
}
/** What was missed, before what was left out by choice. */
function skippedList(skipped) {
	const lines = skipped.toSorted((a, b) => Number(isMissed(b)) - Number(isMissed(a))).map(({ path, why }) => `- ${code(path)}: ${skippedPhrases[why]}`);
	return list(titles.skipped, lines, skippedShown);
}
function list(title, lines, shown) {
	if (lines.length === 0) return [];
	const cut = lines.length - shown;
	return [`### ${title}`, [...lines.slice(0, shown), ...cut > 0 ? [`- …${more(cut)}`] : []].join("\n")];
}
// action/summary.ts
/** Characters of the longest bar. */
const chartWidth = 30;
/** The report as Markdown with a chart below its heading, cut to so many bytes, which is said. */
function renderSummary(report, limit) {
	const rendered = markdown.render(report);
	const heading = rendered.indexOf("\n\n");
	const text = `${rendered.slice(0, heading)}${chart(report)}${rendered.slice(heading)}`;
	if (Buffer.byteLength(text) <= limit) return text;
	return `${text.slice(0, limit / 4)}\n\n${summaryIsCut}\n`;
}
/** How the credentials stand, in bars that show wherever Markdown does; empty where nothing stands against any. */
function chart({ summary }) {
	const decisions = [
		"block",
		"warn",
		"allow"
	];
	const most = Math.max(...decisions.map((decision) => summary[decision]));
	if (summary.block + summary.warn === 0) return "";
	return `\n\n\`\`\`text\n${decisions.map((decision) => {
		const bar = "█".repeat(Math.ceil(summary[decision] / most * chartWidth));
		return [
			decision.padEnd(5),
			...bar === "" ? [] : [bar],
			grouped(summary[decision])
		].join(" ");
	}).join("\n")}\n\`\`\``;
}
// action/check-run.ts
/** Bytes; GitHub takes 65,535 characters. */
const summaryLimit$1 = 6e4;
/** UTF-16 units; GitHub takes 255 characters. */
const longestTitle = 250;
/** UTF-16 units; GitHub takes 64 KB. */
const longestMessage = 8e3;
/** GitHub takes no more in one call: https://docs.github.com/en/rest/checks/runs#create-a-check-run */
const batchSize = 50;
/** Each batch takes a second; who has more of them reads the summary. */
const mostAnnotations = 500;
/** The check run that says the outcome. Its paths are the repository's own, wherever the checkout is. */
function renderCheck(report, code) {
	const all = listAnnotations(report);
	const cut = all.length - mostAnnotations;
	const note = cut > 0 ? `\n${lessGrave(cut)}\n` : "";
	return {
		title: clip$1(outcome(report.summary), longestTitle),
		summary: `${renderSummary(report, summaryLimit$1)}${note}`,
		conclusion: code === 0 ? "success" : "failure",
		annotations: all.slice(0, mostAnnotations).map(describe)
	};
}
function describe({ level, title, message, file, startLine = 1, endLine }) {
	return {
		path: file,
		start_line: startLine,
		end_line: endLine ?? startLine,
		annotation_level: level === "error" ? "failure" : "warning",
		title: clip$1(title, longestTitle),
		message: clip$1(message, longestMessage)
	};
}
const clip$1 = (text, longest) => text.length > longest ? `${text.slice(0, longest)}…` : text;
/** It is complete only once its last batch is there, so that no half of it is taken for the whole. */
async function postCheck(github, name, commit, check) {
	const { annotations } = check;
	const [first = [], ...others] = Array.from({ length: Math.max(1, Math.ceil(annotations.length / batchSize)) }, (_, index) => annotations.slice(index * batchSize, (index + 1) * batchSize));
	const created = await github.createCheck(name, commit, {
		...check,
		annotations: first
	}, others.length === 0);
	if ("fault" in created) return created.fault;
	for (const [index, batch] of others.entries()) {
		const isLast = index === others.length - 1;
		const updated = await github.updateCheck(created.value, {
			...check,
			annotations: batch
		}, isLast);
		if ("fault" in updated) return updated.fault;
	}
}
// shared/text/edits.ts
var import_dist = require_dist();
/** The text after an edit of it. */
function applyEdit(text, { start, end, newText }) {
	const lines = createLines(text);
	return text.slice(0, lines.offset(start)) + newText + text.slice(lines.offset(end));
}
/** A change as an editor takes it. */
function editOf({ path, text }, { start, end, newText }) {
	const lines = createLines(text);
	return {
		path,
		start: lines.position(start),
		end: lines.position(end),
		newText: newText.replaceAll("\n", lineEndOf(text))
	};
}
const lineEndOf = (text) => text.includes("\r\n") ? "\r\n" : "\n";
// shared/text/yaml-edit.ts
/**
* Adds items to the list under a top-level key and leaves every other character alone; `undefined` when that cannot be
* done. A file that says nothing yet begins with `opening`.
*/
function addItems(file, key, items, opening) {
	const { root, problems } = parseYaml(file);
	if (problems.some(({ severity }) => severity === "error")) return void 0;
	const change = itemsUnder(file.text, root, key, items, opening);
	return change && editOf(file, change);
}
/** Likewise, of a text whose tree is known. */
function itemsUnder(text, root, key, items, opening) {
	const list = () => `${key}:\n${listed(items, 2)}`;
	if (root === void 0 || root.kind === "scalar" && root.value === null) {
		const before = text === "" || text.endsWith("\n") ? "" : "\n";
		return {
			start: text.length,
			end: text.length,
			newText: `${before}${opening}${list()}`
		};
	}
	if (root.kind !== "mapping" || text[root.range.start] === "{") return void 0;
	const there = valueAt(root, key);
	if (there === void 0) return linesBehind(text, root.range.end, list());
	if (there.kind === "scalar" && there.value === null) return linesBehind(text, there.range.end, listed(items, 2));
	if (there.kind !== "sequence") return void 0;
	return text[there.range.start] === "[" && there.items.length === 0 ? {
		...there.range,
		newText: `\n${listed(items, 2).trimEnd()}`
	} : itemsIn(text, there, items);
}
/** Adds items to a list of the text, behind those it has. */
function itemsIn(text, list, items) {
	if (text[list.range.start] !== "[") return linesBehind(text, list.range.end, listed(items, list.start.column - 1));
	const last = list.items.at(-1);
	const at = last?.range.end ?? list.range.start + 1;
	const written = items.map((item) => JSON.stringify(item)).join(", ");
	return {
		start: at,
		end: at,
		newText: last ? `, ${written}` : written
	};
}
const wide = { lineWidth: 0 };
const listed = (items, indent) => indented((0, import_dist.stringify)(items, wide), indent);
const indented = (lines, indent) => lines.replace(/^(?=.)/gm, " ".repeat(indent));
/** On lines of their own, behind whatever else stands on the line before. */
function linesBehind(text, offset, lines) {
	const lineEnd = /[\r\n]|$/g;
	lineEnd.lastIndex = offset;
	const at = lineEnd.exec(text)?.index ?? text.length;
	return {
		start: at,
		end: at,
		newText: `\n${lines.trimEnd()}${at === text.length ? "\n" : ""}`
	};
}
// shared/register/edit.ts
/** How a register begins. */
const registerOpening = "apiVersion: keyholder/v1\nkind: IdentityRegister\n";
/** Adds an entry and leaves every other character alone; `undefined` when the register cannot be read. */
const addIdentity = (file, entry) => addItems(file, "identities", [entry], registerOpening);
// shared/register/ids.ts
/** A name as an id can have it: `NPM_TOKEN` is `npm-token`. */
function slug(name) {
	return name.replace(/([a-z0-9])([A-Z])/g, "$1-$2").toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, 60).replace(/^-+|-+$/g, "") || "credential";
}
/** Gives each wish an id that nobody has: itself, or with a number behind it. */
function createIds(known) {
	const taken = new Set(known);
	const counts = /* @__PURE__ */ new Map();
	return (wish) => {
		let count = counts.get(wish) ?? 1;
		while (taken.has(count === 1 ? wish : `${wish}-${count}`)) count++;
		const id = count === 1 ? wish : `${wish}-${count}`;
		taken.add(id);
		counts.set(wish, count + 1);
		return id;
	};
}
// shared/register/proposal.ts
/** An entry that owns nothing until a person has confirmed it, with a comment at each field that only a person can fill. */
function proposeEntry({ origin, id, kind, owners, issuer, credentials, notes }) {
	const { document, note, ask } = commented({
		id,
		kind,
		...Object.keys(owners).length > 0 && { owners },
		issuedBy: { issuer },
		intent: { purpose: null },
		lifecycle: { state: "proposed" },
		detection: { coverage: null },
		credentials
	});
	document.commentBefore = ` ${origin}`;
	note(["kind"], "machine, human or agent; guessed");
	ask(["owners", "business"], `who answers for it, one person such as "@dana" or dana@acme.example${behind(notes.business)}`);
	if (owners.steward === "") ask(["owners", "steward"], `who looks after it${behind(notes.steward)}`);
	else if (notes.steward !== void 0) note(["owners", "steward"], notes.steward);
	ask(["issuedBy", "issuer"], "the system that issued it");
	if (issuer !== null && notes.issuer !== void 0) note(["issuedBy", "issuer"], notes.issuer);
	ask(["intent", "purpose"], "what it is for, in one sentence");
	note(["lifecycle", "state"], "active, once a person has confirmed this entry");
	ask(["detection", "coverage"], "full, partial or none; who would notice its abuse?");
	for (const at of credentials.keys()) {
		ask([
			"credentials",
			at,
			"type"
		], "an id that `keyholder providers` lists");
		ask([
			"credentials",
			at,
			"ttl"
		], "what the issuer enforces, such as 90d, or none");
		ask([
			"credentials",
			at,
			"lastRotated"
		], "a day");
	}
	return document;
}
const behind = (what) => what === void 0 ? "" : `; ${what}`;
function commented(entry) {
	const { contents } = new import_dist.Document(entry);
	const document = contents instanceof import_dist.YAMLMap ? contents : new import_dist.YAMLMap();
	const scalarAt = (path) => {
		const node = document.getIn(path, true);
		return (0, import_dist.isScalar)(node) ? node : void 0;
	};
	return {
		document,
		note(path, comment) {
			const scalar = scalarAt(path);
			if (scalar) scalar.comment = ` ${comment}`;
		},
		ask(path, what) {
			const scalar = scalarAt(path);
			if (scalar === void 0 || scalar.value !== null && scalar.value !== "") return;
			scalar.comment = ` only a person knows: ${what}`;
			if (scalar.value === null) scalar.source = "";
		}
	};
}
// shared/register/draft.ts
/** Paths that a comment names; the report lists all. */
const placesShown = 5;
/**
* One entry for each credential that no entry claims. Left out: what is minted for one run and needs no owner, what a
* comment allows, and what may well be no credential. Two uses of one name become one entry, since a name is all that an
* entry knows them by.
*/
function draftIdentities(report, options = {}) {
	const wanted = options.verdicts ?? report.verdicts.filter(wantsEntry);
	const tellsApart = options.verdicts === void 0 ? isNamedOrKnown : isRecognisable;
	const [recognised, others] = [wanted.filter(tellsApart), wanted.filter((one) => !tellsApart(one))];
	const idFor = createIds(report.identities.map(({ id }) => id));
	return {
		drafts: groupByKey(recognised).map((verdicts) => ({
			verdicts,
			wish: options.id ?? wishFor(verdicts)
		})).toSorted((a, b) => compareText(a.wish, b.wish)).map(({ verdicts, wish }) => {
			const id = idFor(wish);
			return {
				id,
				entry: draft(id, verdicts, report, options)
			};
		}),
		unrecognisable: new Set(others.map(({ credential }) => credential)).size
	};
}
/** Whether an entry could claim it at all; otherwise nothing but its place tells it apart. */
const isRecognisable = ({ finding }) => registerKeys(finding).length > 0;
/** The name beside a weak secret is often just `password`: unasked, nobody is proposed as the owner of all that have it. */
const isNamedOrKnown = ({ finding }) => registerKeys(finding).some(({ key }) => key !== "names" || finding.kind === "credential-use");
const wantsEntry = ({ finding, identity, lifetime, suppression }) => identity.status === "unknown" && namesOneCredential(finding) && lifetime.class !== "short-lived" && suppression?.kind !== "allowance" && !(finding.kind === "credential-use" && finding.form === "federated") && !(finding.kind === "exposed-secret" && finding.confidence === "low");
/** The keys of a `match:` by which an entry would recognise what was found. */
function matchOf(findings) {
	const keys = /* @__PURE__ */ new Map();
	for (const { key, values } of findings.flatMap(registerKeys)) keys.set(key, /* @__PURE__ */ new Set([...keys.get(key) ?? [], ...values]));
	return Object.fromEntries([...keys].map(([key, values]) => [key, [...values].toSorted(compareText)]));
}
/** What shares a key is one entry: two that claim the same would be ambiguous. */
function groupByKey(verdicts) {
	const byKey = /* @__PURE__ */ new Map();
	for (const verdict of verdicts) {
		const keys = registerKeys(verdict.finding).flatMap(({ key, values }) => values.map((value) => `${key} ${key === "names" ? value.toUpperCase() : value}`));
		const [largest = {
			verdicts: [],
			keys: []
		}, ...others] = [...new Set(keys.flatMap((key) => byKey.get(key) ?? []))].toSorted((a, b) => b.keys.length - a.keys.length);
		largest.verdicts.push(verdict);
		for (const other of others) for (const one of other.verdicts) largest.verdicts.push(one);
		for (const key of [...keys.filter((one) => !byKey.has(one)), ...others.flatMap((other) => other.keys)]) {
			largest.keys.push(key);
			byKey.set(key, largest);
		}
	}
	return [...new Set(byKey.values())].map((group) => group.verdicts);
}
function draft(id, verdicts, { types }, { owners = {}, ownersByDefault = false }) {
	const [first] = verdicts;
	const type = only(verdicts.map(({ finding }) => finding.type));
	const issuer = only(verdicts.map((verdict) => verdict.issuer.system));
	const suggested = only(verdicts.map(({ owner }) => owner.steward?.handle));
	const expires = only(verdicts.map(({ lifetime }) => lifetime.basis === "credential" ? lifetime.expiresAt : void 0));
	const isAgent = verdicts.some(({ finding }) => finding.at?.system === "agents");
	const isHuman = type !== void 0 && types[type]?.identity === "human";
	const said = ownersByDefault ? {} : owners;
	const steward = said.steward ?? suggested;
	const named = {
		...(!ownersByDefault || owners.business === void 0) && { business: said.business ?? "" },
		...(!ownersByDefault || owners.steward === void 0 || steward !== void 0) && { steward: steward ?? "" }
	};
	const source = first?.issuer.evidence[0]?.source;
	const stewardNote = steward === void 0 ? candidatesPhrase(first) : said.steward === void 0 && stewardPhrase(first);
	return proposeEntry({
		origin: `Seen in ${placesPhrase(verdicts)}`,
		id,
		kind: isAgent ? "agent" : isHuman ? "human" : "machine",
		owners: named,
		issuer: issuer ?? null,
		credentials: [{
			type: type ?? null,
			ttl: null,
			...expires !== void 0 && { expires: expires.slice(0, 10) },
			lastRotated: null,
			match: matchOf(verdicts.map(({ finding }) => finding))
		}],
		notes: {
			...stewardNote && { steward: stewardNote },
			...source && { issuer: `guessed from ${sources[source]}` }
		}
	});
}
/** Beside the guess of an issuer: where it comes from. */
const sources = {
	register: "the register",
	codeowners: "CODEOWNERS",
	credential: "what the credential says of itself",
	code: "the code that uses it",
	type: "its type"
};
function placesPhrase(verdicts) {
	const paths = [...new Set(verdicts.map(({ finding }) => finding.path))].toSorted(compareText);
	const shown = paths.slice(0, placesShown).map(visible).join(", ");
	return paths.length > placesShown ? `${shown} and ${paths.length - placesShown} more` : shown;
}
const candidatesPhrase = (verdict) => verdict?.owner.candidates === void 0 ? void 0 : `CODEOWNERS names ${verdict.owner.candidates.map(({ handle }) => visible(handle)).join(", ")}`;
function stewardPhrase(verdict) {
	const [evidence] = verdict?.owner.evidence ?? [];
	return evidence?.path === void 0 ? "suggested" : `suggested by ${visible(evidence.path)}`;
}
/** What all of them say; `undefined` where they differ. */
const only = (values) => new Set(values).size === 1 ? values[0] : void 0;
/** What an entry for a credential would be called. */
function wishFor(verdicts) {
	const [name = verdicts[0]?.finding.type ?? ""] = verdicts.flatMap(({ finding }) => finding.kind === "credential-issuance" ? finding.address : finding.name ?? []).toSorted(compareText);
	return slug(name);
}
// action/comment.ts
/** UTF-16 units. GitHub takes 65,536 characters; what is not cut by these needs the rest. */
const placesBudget = 45e3;
const entriesBudget = 8e3;
const longestText = 600;
const problemsShown = 10;
/** Recognises the comment of earlier runs over the same paths. */
const markerFor = (paths) => `<!-- keyholder ${encodeURIComponent(Array.from(paths.join("\n")).slice(0, 200).join(""))} -->`;
/**
* What stops a pull request, addressed to those who can mend it, gravest first; `undefined` when nothing does. Everybody
* who can read the repository can read it, so it tells no account, and of its reach the jobs alone.
*/
function renderComment(report, stops, runUrl) {
	const told = report.verdicts.filter((verdict) => counts(verdict) && (verdict.decision === "block" || stops(verdict)));
	if (told.length === 0 && report.summary.errors === 0) return void 0;
	return [
		`### ${report.decision === "block" ? "🔴" : "🟡"} Keyholder: ${escapeMarkdown(outcome(report.summary))}`,
		...groups(told, report.proposals === void 0, report.types),
		...proposals(report),
		...problems(report),
		...entries(report, told),
		`${escapeMarkdown(capitalise(tally(report)))}. ${runUrl === void 0 ? comment.seeRun : `[${comment.seeRun}](${runUrl})`}`
	].join("\n\n");
}
const renderClean = ({ summary }) => `### 🟢 Keyholder: ${summary.block === 0 ? comment.clean : escapeMarkdown(outcome(summary))}`;
/** A text as far as it is shown. */
const clip = (text) => text.length > longestText ? `${text.slice(0, longestText)}…` : text;
const mentionable = /^@[A-Za-z0-9][A-Za-z0-9-]*(?:\/[A-Za-z0-9._-]+)?$/;
/** A mention calls people, so only names that the change cannot have chosen are made one. */
const address = (handles, isTrusted) => handles.slice(0, 5).map((handle) => isTrusted && mentionable.test(handle) ? handle : code(clip(handle))).join(", ");
/** Who can mend it: the approvers of a pending entry, the steward's team, else whoever is named. */
function addresseesOf({ owner, reasons }, isTrusted) {
	const approvers = reasons.find(({ rule }) => rule === "pending-registration")?.detail?.["approvers"];
	if (approvers !== void 0) return address(String(approvers).split(" or "), true);
	const { steward, business, candidates = [] } = owner;
	const one = steward ?? business;
	const named = one ? [one] : candidates;
	return named.length === 0 ? void 0 : address(named.map(({ handle }) => handle), isTrusted && owner.status !== "pending");
}
function groups(told, isTrusted, types) {
	const byAddressee = /* @__PURE__ */ new Map();
	let left = placesBudget;
	let shown = 0;
	for (const verdict of told) {
		const title = addresseesOf(verdict, isTrusted) ?? comment.nobody;
		const item = itemOf(verdict, types);
		left -= item.length + (byAddressee.has(title) ? 0 : title.length);
		if (left < 0) break;
		shown++;
		byAddressee.set(title, [...byAddressee.get(title) ?? [], item]);
	}
	const cut = told.length - shown;
	return [...[...byAddressee].map(([title, items]) => `**${title}**\n\n${items.join("\n")}`), ...cut > 0 ? [comment.morePlaces(cut)] : []];
}
/** The gravest reason, how many more there are, the first step out of any, and where its containment begins. */
function itemOf(verdict, types) {
	const { finding, reasons } = verdict;
	const [reason] = reasons;
	const others = reasons.filter(({ decision }) => decision !== "allow").length - 1;
	const place = `${clip(finding.path)}:${finding.start.line}`;
	const why = reason ? `: ${escapeMarkdown(clip(reasonSentence(reason, verdict)))} ([${reason.rule}](${rulePage(reason.rule)}))` : "";
	const step = reasons.map((one) => nextStep(one, verdict)).find((one) => one !== "");
	const head = `- ${code(place)} ${code(clip(credentialPhrase(verdict)))}${why}${others > 0 ? ` ${more(others)}` : ""}`;
	const hint = containmentHint(verdict, types);
	return [
		head,
		`  ${comment.issuer}: ${escapeMarkdown(clip(issuanceInPublic(verdict)))}.`,
		...step === void 0 ? [] : [`  ${comment.next}: ${escapeMarkdown(clip(step))}.`],
		...hint === void 0 ? [] : [`  ${comment.contain}: ${escapeMarkdown(clip(hint))}.`]
	].join("\n");
}
function proposals({ proposals: proposed = [] }) {
	const lines = proposed.map(({ path, approvers, runsAlready }) => `- ${code(clip(path))}: ${approvalPhrase(address(approvers, true), runsAlready)}`);
	const cut = lines.length - problemsShown;
	const shown = [...lines.slice(0, problemsShown), ...cut > 0 ? [`- …${more(cut)}`] : []];
	return lines.length === 0 ? [] : [`**${titles.proposals}**\n\n${shown.join("\n")}`];
}
function problems(report) {
	const lines = [...report.problems.filter(({ severity }) => severity === "error").map((problem) => {
		const place = problem.line === void 0 ? problem.path : `${problem.path}:${problem.line}`;
		return `- ${code(clip(place))} ${escapeMarkdown(clip(problemSentence(problem)))}`;
	}), ...report.skipped.filter(isMissed).map(({ path, why }) => `- ${code(clip(path))}: ${skippedPhrases[why]}`)];
	if (lines.length === 0) return [];
	const cut = lines.length - problemsShown;
	const shown = [...lines.slice(0, problemsShown), ...cut > 0 ? [`- …${more(cut)}`] : []];
	return [`**${titles.problems}**\n\n${shown.join("\n")}`];
}
/** What would claim the credentials that nobody owns, as it would stand in the register. */
function entries(report, told) {
	const { drafts } = draftIdentities(report, { verdicts: told.filter((verdict) => verdict.identity.status === "unknown" && isRecognisable(verdict)) });
	const path = rulePaths.register;
	let text = "";
	let shown = 0;
	for (const { entry } of drafts) {
		const edit = addIdentity({
			path,
			text
		}, entry);
		if (!edit || text.length + edit.newText.length > entriesBudget) break;
		text = applyEdit(text, edit);
		shown++;
	}
	if (shown === 0) return [];
	const yaml = (told.some(({ identity }) => identity.reason !== "no-register") ? text.slice(text.indexOf("identities:\n") + 12) : text).trimEnd().split("\n").map(visible).join("\n");
	const fence = "`".repeat(1 + Math.max(2, ...[...yaml.matchAll(/`+/g)].map(([run]) => run.length)));
	return [[
		`<details><summary>${comment.entry(shown)}${drafts.length > shown ? ` (${more(drafts.length - shown)})` : ""}</summary>`,
		comment.entryPlace(code(path)),
		`${fence}yaml\n${yaml}\n${fence}`,
		"</details>"
	].join("\n\n")];
}
/**
* Keeps one comment: written when there is something to tell, changed in place, turned to `clean` when all is mended. A
* comment that somebody else gave our marker is left alone. Gives what stood in the way of telling something.
*/
async function keepComment(github, pullRequest, marker, text) {
	const listed = await github.listComments(pullRequest);
	const silent = text.told === void 0 && !text.always;
	if ("fault" in listed) return silent ? void 0 : listed.fault;
	const [first, ...others] = await ownAmong(listed.value, marker, github);
	if (!first && silent) return void 0;
	const body = `${marker}\n${text.told ?? text.clean}`;
	const results = first ? first.body === body ? [] : [await github.changeComment(first.id, body)] : [await github.addComment(pullRequest, body)];
	for (const { id } of others) results.push(await github.removeComment(id));
	return results.map((one) => "fault" in one ? one.fault : void 0).find((fault) => fault !== void 0);
}
/** Anybody can write our marker; what a bot wrote, or the token's own user, is ours. */
async function ownAmong(all, marker, github) {
	const marked = all.filter(({ body }) => body.startsWith(marker));
	const byBots = marked.filter(({ author }) => author?.isBot);
	if (byBots.length > 0 || marked.length === 0) return byBots;
	const login = await github.login();
	return "value" in login ? marked.filter(({ author }) => author?.login === login.value) : [];
}
// action/review-requests.ts
/** GitHub takes fifteen in all: who is asked with more of them is not asked at all. */
const mostReviewers = 10;
/**
* Who has to look at a pull request: those who approve what it changes in the rules, then the owners of what stops it.
* A change to the rules may have named the owners, so that it has nobody asked but those approvers.
*/
function reviewersFor({ proposals, verdicts }, stops, author, organisation) {
	const owners = verdicts.filter((verdict) => counts(verdict) && stops(verdict) && verdict.owner.status === "known").flatMap(({ owner: { steward, business } }) => [steward, business]).map((owner) => owner?.handle ?? "");
	const handles = proposals ? proposals.flatMap(({ approvers }) => approvers) : owners;
	const asked = [...new Set(handles.map((handle) => handle.toLowerCase()))].map((handle) => /^@([a-z0-9-]+)(?:\/([\w.-]+))?$/.exec(handle) ?? []).filter(([, name, team]) => team === void 0 ? name && name !== author?.toLowerCase() : isOwn(name)).slice(0, mostReviewers);
	function isOwn(name) {
		return name === organisation.toLowerCase();
	}
	return {
		people: asked.flatMap(([, name = "", team]) => team === void 0 ? [name] : []),
		teams: asked.flatMap(([, , team]) => team ?? [])
	};
}
// action/sarif-upload.ts
/** Bytes, packed: https://docs.github.com/en/code-security/reference/code-scanning/sarif-files#file-compression */
const largestUpload = 10485760;
/** Hands a SARIF file to code scanning, for the very commit that was checked out. */
async function uploadSarif(github, text, { commit, ref }) {
	const packed = gzipSync(text);
	if (packed.length > largestUpload || !/^refs\/(?:heads|tags|pull)\/./.test(ref)) return "refused";
	const uploaded = await github.uploadSarif(commit, ref, base64.encode(packed));
	return "fault" in uploaded ? uploaded.fault : void 0;
}
// action/publish.ts
/** Tells each once. */
function createTell(pullRequest) {
	const told = /* @__PURE__ */ new Set();
	return (showing, fault) => {
		const sentence = notShown(showing, fault, pullRequest?.isFork ?? false);
		if (!told.has(sentence)) info(sentence);
		told.add(sentence);
	};
}
/** Shows a report on GitHub in each way that is wanted; what GitHub does not take changes no verdict. */
async function publish(report, github, publication, tell) {
	const { inputs, pullRequest, isReview, code, stops, env } = publication;
	const { GITHUB_SHA: sha = "", GITHUB_REF: ref = "" } = env;
	const showings = [];
	const commit = pullRequest?.head ?? sha;
	if (inputs.checkName !== "" && commit !== "") showings.push(["check", postCheck(github, inputs.checkName, commit, renderCheck(report, code))]);
	if (inputs.uploadSarif) showings.push(["sarif", uploadSarif(github, sarif.render(report), {
		commit: sha,
		ref
	})]);
	if (pullRequest && inputs.comment !== "never") {
		const text = {
			told: renderComment(report, stops, runUrl(env)),
			clean: renderClean(report),
			always: inputs.comment === "always"
		};
		showings.push(["comment", keepComment(github, pullRequest.number, markerFor(inputs.paths), text)]);
	}
	if (pullRequest && inputs.requestReviewers && !pullRequest.isDraft && !isReview) {
		const { people, teams } = reviewersFor(report, stops, pullRequest.author, github.owner);
		if (people.length + teams.length > 0) showings.push(["reviews", faultOf(github.requestReviews(pullRequest.number, people, teams))]);
	}
	for (const [showing, shown] of showings) {
		const fault = await shown;
		if (fault !== void 0) tell(showing, fault);
	}
}
const faultOf = async (call) => {
	const outcome = await call;
	return "fault" in outcome ? outcome.fault : void 0;
};
function runUrl({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run }) {
	return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : void 0;
}
// action/check-of.ts
/**
* The check of the register that an audit stood on; `undefined` where there is none. One that could not be read has no
* entries, and the problem that tells so.
*/
function checkOf({ report, rulebook, complete }, { fingerprintKeys, registerPath }, host) {
	const isBroken = report.problems.some(({ path, severity }) => path === registerPath && severity === "error");
	const register = rulebook.register ?? (isBroken ? unread(registerPath) : void 0);
	const fingerprintKeyIds = fingerprintKeys.map(({ id }) => id);
	return register && checkRegister(report, {
		register,
		policy: rulebook.policy,
		complete,
		fingerprintKeyIds,
		...host && { host }
	});
}
const unread = (path) => indexRegister(emptyRegister(path));
// action/reminders.ts
/** UTF-16 units. GitHub takes 65,536 characters. */
const itemsBudget = 5e4;
/** GitHub takes titles of 256 characters. */
const longestName = 100;
/** New issues a run: there are three seconds between two things that people are told of. The next run opens more. */
const mostNew = 20;
/** Issues with it are listed together; a workflow's own token finds its own by it. */
const reminderLabel = "keyholder";
const digest = (text) => createHash("sha256").update(text).digest("hex").slice(0, 32);
const markersOf = ({ register }) => `<!-- keyholder register ${digest(register.path)} `;
/** Who mends it: as in the comment, the steward before the business owner. */
const addresseeOf = ({ owners: { steward, business } }) => steward ?? business;
/**
* One reminder an owner, who has the gravest first. Everybody who can read the repository can read it, so like the comment it
* tells entry, place, check, handle and next step, and no account.
*/
function renderReminders(check) {
	return [...Map.groupBy(check.concerns, (one) => addresseeOf(one)?.handle.toLowerCase() ?? "")].map(([key, concerns]) => {
		const owner = concerns[0] && addresseeOf(concerns[0]);
		const marker = `${markersOf(check)}${digest(key)} -->`;
		const { items, cut } = itemsOf(concerns);
		const body = [
			`${marker}\n${owner ? address([owner.handle], isNotified(owner)) : comment.nobody}: ${reminder.intro}`,
			items.join("\n"),
			...cut > 0 ? [reminder.more(cut)] : [],
			...isIncomplete(check) ? [reminder.incomplete] : [],
			reminder.kept
		].join("\n\n");
		return {
			marker,
			title: reminder.title(owner && visible(owner.handle).slice(0, longestName)),
			body
		};
	});
}
const isNotified = ({ kind }) => kind === "person" || kind === "team";
function itemsOf(concerns) {
	const items = [];
	let left = itemsBudget;
	for (const concern of concerns) {
		const { decision, about, place, check } = concern;
		const why = escapeMarkdown(clip(concernSentence(concern)));
		const item = [`- ${decision === "block" ? "🔴" : "🟡"} ${code(clip(about))} ${code(`${clip(place.path)}:${place.line}`)}: ${why} ([${check}](${checkPage(check)}))`, `  ${comment.next}: ${escapeMarkdown(clip(concernStep(concern)))}.`].join("\n");
		left -= item.length + 1;
		if (left < 0) break;
		items.push(item);
	}
	return {
		items,
		cut: concerns.length - items.length
	};
}
/**
* Keeps one issue an owner: opened when there is something to tell, changed in place, closed when all is mended, and opened
* again. A check that could not see everything closes none. Gives what stood in the way first.
*/
async function keepReminders(github, check) {
	const listed = await github.listOwnIssues(reminderLabel);
	if ("fault" in listed) return listed.fault;
	const markers = markersOf(check);
	const ours = listed.value.filter(({ body }) => body.startsWith(markers)).toSorted((a, b) => Number(b.isOpen) - Number(a.isOpen) || a.number - b.number);
	const spare = new Set(ours);
	const calls = [];
	let opened = 0;
	for (const { marker, title, body } of renderReminders(check)) {
		const kept = ours.find((issue) => issue.body.startsWith(marker));
		if (kept) {
			spare.delete(kept);
			calls.push(...changesTo(kept, {
				title,
				body,
				isOpen: true
			}, github));
		} else if (++opened <= mostNew) calls.push(() => github.addIssue({
			title,
			body
		}, reminderLabel));
	}
	for (const issue of isIncomplete(check) ? [] : spare) {
		if (!issue.isOpen) continue;
		const marker = issue.body.slice(0, issue.body.indexOf("-->") + 3);
		calls.push(...changesTo(issue, {
			...issue,
			body: `${marker}\n${reminder.clean}`,
			isOpen: false
		}, github));
	}
	let first;
	for (const call of calls) {
		const outcome = await call();
		if (!("fault" in outcome)) continue;
		first ??= outcome.fault;
		if (outcome.fault === "forbidden") break;
	}
	return first ?? (opened > mostNew ? "limited" : void 0);
}
function changesTo({ number, ...issue }, text, github) {
	return issue.title === text.title && issue.body === text.body && issue.isOpen === text.isOpen ? [] : [() => github.changeIssue(number, text)];
}
// action/remind.ts
/** Checks the register and keeps an issue an owner; what GitHub does not take is told, and changes no verdict. */
async function remind(audited, options, circumstances) {
	const { connect, tell } = circumstances;
	if (!standsForRegister(circumstances)) return info(onlyWhereItCounts);
	const check = await checkWhole(audited, options);
	if (!check) return info(noRegister(options.register ?? rulePaths.register));
	const told = hideGivenConcerns(check, circumstances.given ?? {});
	info(`${registerOutcome(told)}.`);
	const hidden = check.concerns.length - told.concerns.length;
	if (hidden > 0) info(reminder.hidden(hidden));
	const github = await connect();
	if (!github) return info(reminder.noToken);
	const fault = await keepReminders(github, told);
	if (fault !== void 0) tell("reminders", fault);
}
/** A topic branch's register is not yet the repository's. A schedule, whose event may tell no branch, runs on the default. */
function standsForRegister({ event: { name, payload }, ref }) {
	const main = textAt(payload, "repository", "default_branch");
	return name === "schedule" || (name === "push" || name === "workflow_dispatch") && ref === `refs/heads/${main}`;
}
/** By the state that is checked out, whatever part of it the step was asked to judge. */
async function checkWhole(audited, options) {
	const { since, approve: _, ...state } = options;
	return checkOf(since === void 0 && audited.complete ? audited : await auditRepository({
		...state,
		paths: [options.root.directory]
	}), {
		...options,
		registerPath: registerPathOf(options.root, options)
	});
}
// action/main.ts
/** More than this the job summary does not take: 1 MiB a step. */
const summaryLimit = 1e6;
async function main() {
	const { env } = process;
	const inputs = readInputs((name) => getInput(name));
	const cwd = env["GITHUB_WORKSPACE"] ?? process.cwd();
	const event = {
		name: env["GITHUB_EVENT_NAME"] ?? "",
		payload: readEvent(env["GITHUB_EVENT_PATH"])
	};
	const root = await findRoot(inputs.paths.length === 0 ? [cwd] : inputs.paths.map((path) => resolve(cwd, path)));
	const { repository } = root;
	const commit = repository && await readHead(repository);
	const connect = connectOnce(inputs);
	const since = await findBase(event, inputs.scope, {
		repository,
		commit,
		connect
	});
	if (event.name === "push" && since === void 0 && inputs.scope !== "all") info(noBefore);
	const pullRequest = pullRequestOf(event);
	const tell = createTell(pullRequest);
	const approve = commit && approvalsOf(event, commit, connect, tell);
	const rules = await givenRules(inputs);
	const options = {
		paths: inputs.paths,
		cwd,
		root,
		...since && { since },
		...inputs.scope && { scope: inputs.scope },
		allowances: true,
		ignore: true,
		today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
		maxFileSize: defaultMaxFileSize,
		fingerprintKeys: readFingerprintKeys(inputs.fingerprintKey || env["KEYHOLDER_FINGERPRINT_KEY"]),
		...approve && { approve },
		...inputs.codeowners !== "" && { codeowners: inputs.codeowners },
		...inputs.baseline !== "" && { baseline: inputs.baseline },
		...rules,
		...workflowOf(env)
	};
	const audited = await auditRepository(options);
	const { register, policy } = rules.given ?? {};
	const given = {
		...register && { register: register.path },
		...policy && { policy: policy.path }
	};
	const report = isPublic(event) ? hideGiven(audited.report, given) : audited.report;
	const code = outcomeCode(report, inputs.failOn);
	warnOfUnapplied(inputs.failOn);
	if (inputs.annotations) show(report, folderOf(root, cwd));
	info(`Keyholder: ${outcome(report.summary)}. ${tally(report)}.`);
	if (inputs.summary) await summarise(report);
	setOutputs(report);
	writeReports(report, inputs, cwd);
	const github = pullRequest !== void 0 || inputs.checkName !== "" || inputs.uploadSarif ? await connect() : void 0;
	if (github) {
		const stopsStep = (verdict) => stops(verdict, inputs.failOn);
		await publish(report, github, {
			inputs,
			pullRequest,
			isReview: event.name.startsWith("pull_request_review"),
			code,
			stops: stopsStep,
			env
		}, tell);
	}
	if (inputs.registerCheck) await remind(audited, options, {
		event,
		ref: env["GITHUB_REF"] ?? "",
		...isPublic(event) && { given },
		connect,
		tell
	});
	return code;
}
/** Before anything is sent, so that what follows in the job finds them whatever GitHub answers. */
function writeReports(report, { sarifFile, reportFile, dashboardFile }, cwd) {
	if (sarifFile !== "") writeReport(cwd, sarifFile, renderReport(sarif, report));
	if (reportFile !== "") writeReport(cwd, reportFile, renderReport(json, report));
	if (dashboardFile !== "") writeReport(cwd, dashboardFile, renderReport(html, report, { page: () => readPage() }));
	setOutput("dashboard-file", dashboardFile);
	setOutput("sarif-file", sarifFile);
	setOutput("report-file", reportFile);
}
/** Loaded only where something is asked of GitHub: a third of the bundle is GitHub's client. */
function connectOnce({ token }) {
	const [owner = "", repository = ""] = (process.env["GITHUB_REPOSITORY"] ?? "").split("/");
	if (token === "" || repository === "") return async () => void 0;
	let connected;
	return () => connected ??= import("./github-chunk.js").then(({ connect }) => connect({
		token,
		owner,
		repository
	}));
}
/** `owner/name/.github/workflows/check.yml@refs/heads/main`, of this repository or of another one's required workflow. */
function workflowOf({ GITHUB_WORKFLOW_REF: ref = "", GITHUB_REPOSITORY: repository = "" }) {
	const path = ref.slice(0, ref.lastIndexOf("@")).slice(repository.length + 1);
	return repository !== "" && ref.startsWith(`${repository}/`) && path !== "" ? { workflow: path } : {};
}
/** Whether everybody can read what is shown; where the event does not tell, it is taken to be so. */
const isPublic = ({ payload }) => {
	const repository = isRecord(payload) ? payload["repository"] : void 0;
	return !isRecord(repository) || repository["private"] !== true;
};
function readEvent(path) {
	if (path === void 0 || path === "") return void 0;
	try {
		return JSON.parse(readFileSync(path, "utf8"));
	} catch {
		throw new UserError("The event payload (GITHUB_EVENT_PATH) could not be read, so it is not known what changed.");
	}
}
/** Where the checkout is in the workspace, which is what GitHub takes an annotation's path from; empty, or with a `/`. */
function folderOf(root, cwd) {
	const below = relative(realpathSync(cwd), root.directory).split(sep);
	return below[0] === "" || below[0] === ".." ? "" : `${below.join("/")}/`;
}
function show(report, folder) {
	for (const { level, message, file, ...properties } of annotate(report)) core_exports[level](message, {
		...properties,
		file: `${folder}${file}`
	});
}
function warnOfUnapplied(failOn) {
	const rules = typeof failOn === "string" ? [] : failOn.rules.filter((rule) => unappliedRules.includes(rule));
	for (const rule of rules) warning(`fail-on: ${unappliedSentence(rule)}.`);
}
/** A runner that takes no summary changes no verdict. */
async function summarise(report) {
	try {
		await summary.addRaw(renderSummary(report, summaryLimit)).write();
	} catch {
		warning(summaryNotWritten);
	}
}
function setOutputs({ decision, summary }) {
	setOutput("decision", decision);
	setOutput("blocked", summary.block);
	setOutput("warned", summary.warn);
	setOutput("allowed", summary.allow);
	setOutput("unowned", summary.unowned);
	setOutput("long-lived", summary.longLived);
	setOutput("suppressed", summary.suppressed);
}
/** 2 whenever something could not be judged; `fail-on` decides about findings only. */
function outcomeCode(report, failOn) {
	if (failOn === "block") return exitCode(report);
	if (report.verdicts.some((verdict) => stops(verdict, failOn))) return 1;
	return exitCode({
		...report,
		decision: "allow"
	});
}
/** Whether one verdict alone makes the step fail. */
function stops(verdict, failOn) {
	const { decision, reasons } = verdict;
	if (!counts(verdict) || failOn === "never") return false;
	if (failOn === "block" || failOn === "warn") return decision === "block" || decision === failOn;
	return reasons.some((reason) => reason.decision !== "allow" && failOn.rules.includes(reason.rule));
}
process.on("uncaughtException", (error$2) => {
	error(describeFault(error$2));
	process.exit(2);
});
try {
	process.exitCode = await main();
} catch (error$1) {
	error(await maskText(describeFault(error$1)));
	process.exitCode = 2;
}
export {};
