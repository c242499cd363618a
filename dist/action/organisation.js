import { $ as summaryNotWritten, At as summary, D as describeFault, Dt as info, Et as getInput, F as createDashboard, K as more, O as json, Ot as setOutput, P as renderPage, S as defaultLimits, Tt as error, V as escapeMarkdown, a as run, bt as plural, d as compileGlobs, f as compareGravity, g as readFingerprintKeys, h as compareText, kt as warning, n as renderReport, nt as dashboardOutcome, o as noProgress, q as outcome, r as writeReport, wt as readPage, y as isRecord$1 } from "./report-files-chunk.js";
import { t as maskText } from "./mask-text-chunk.js";
import { r as UserError } from "./secretlintrc-paths-chunk.js";
import { c as decode } from "./look-chunk.js";
import { n as base64 } from "./base-chunk.js";
import { closeSync, globSync, mkdtempSync, openSync, readFileSync, readSync, rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { spawn } from "node:child_process";
import { tmpdir } from "node:os";
// shared/report/wording/organisation.ts
/** Why an organisation's repositories are not known, and what to do. */
function notListed(owner, why) {
	switch (why) {
		case "nothing": return `${owner} has no repository that is meant. Look at include, exclude, archived and forks, and at what the token may read.`;
		case "missing": return `${owner} is not known, or the token may not know of it. Give the secret token one of ${owner} that may read metadata and contents.`;
		case "limited": return `GitHub takes no more calls from this token for a while. Run it later, or with a token of an app.`;
		default: return `The repositories of ${owner} could not be listed (${why}). Give the secret token one that may read metadata and contents, and try again.`;
	}
}
const publicReports = "Everybody can download what a run in a public repository leaves behind, and the reports say where credentials stand. Run this in a private repository, or set public: true if that is meant.";
const planned = (meant, all, jobs) => `${plural(meant, "repository", "repositories")} of ${all} to scan, in ${plural(jobs, "job")}.`;
/** What became of one repository. */
const scanOutcome = (name, report) => report ? `${name}: ${outcome(report)}` : `${name} could not be fetched, and is shown as missing. Look at whether the token may read its contents.`;
/** Of a list that a person would still read; the page has all. */
const shown = 50;
/** The job summary of a merge. */
function organisationSummary(file, reports, totals, faults) {
	return [
		"## Keyholder",
		escapeMarkdown(dashboardOutcome(file, reports, totals)),
		...faults.length > 0 ? [[...faults.slice(0, shown).map((fault) => `- ${escapeMarkdown(fault)}`), ...faults.length > shown ? [`- ${more(faults.length - shown)}`] : []].join("\n")] : []
	].join("\n\n").concat("\n");
}
// shared/report/wording/reports.ts
/** Of several reports of one repository the newest counts. */
const repeatedReport = (file, repository) => `${file} is another report of ${repository}, and no newer one; it is not counted.`;
const missingReport = (repository) => `${repository}: no report came. See why its scan did not end.`;
/** Why a report cannot be used, and what to do. `file` is a folder or a pattern where no report was found. */
function reportFault(file, found) {
	const again = "Write it anew: keyholder scan --format json --output FILE.";
	switch (found.fault) {
		case "none-there": return `${file} holds no report of Keyholder. Write one for each repository: keyholder scan --format json --output FILE.`;
		case "unreadable": return `${file} could not be read. Check that it is there: keyholder scan --format json --output ${file}`;
		case "too-large": return `${file} is larger than 512 MB, more than can be read in one go. Scan parts of that repository: keyholder scan PATH --format json --output FILE.`;
		case "cut-off": return `${file} is empty or cut off. ${again}`;
		case "no-report": return `${file} is no report of Keyholder. ${again}`;
		case "incomplete-report": return `${file} lacks parts of a keyholder-report/1. ${again}`;
		case "other-version": return `${file} is a keyholder-report/${found.version}, and this Keyholder reads keyholder-report/1. ${found.version > 1 ? "Use a newer Keyholder, or write the report with this one." : again}`;
	}
}
// shared/text/conform.ts
/**
* Whether a value that a program wrote is as its schema says, for programs of the same version: what an older one left
* out gets its `default`, and what a newer one writes beside it is let be. The schema is worked out once, so that a value
* costs no more than its size.
*/
function createConformance(schema) {
	const named = /* @__PURE__ */ new Map();
	function checkOf(part) {
		if (part.$ref !== void 0) return checkNamed(part.$ref.slice(8));
		if (part.oneOf !== void 0) return anyOf(part.oneOf.map(checkOf));
		if (part.const !== void 0) return (value) => value === part.const;
		const types = typeof part.type === "string" ? [part.type] : part.type ?? (part.enum ? ["string"] : []);
		if (types.length === 0) return () => true;
		return anyOf(types.map((type) => checkType(type, part)));
	}
	function checkNamed(name) {
		const known = named.get(name);
		if (known) return known;
		named.set(name, (value) => named.get(name)?.(value) ?? false);
		const check = checkOf(schema.$defs?.[name] ?? {});
		named.set(name, check);
		return check;
	}
	function checkType(type, part) {
		switch (type) {
			case "object": return checkObject(part);
			case "array": {
				const check = checkOf(part.items ?? {});
				return (value) => Array.isArray(value) && value.every(check);
			}
			case "string": return checkText(part);
			case "integer": return Number.isInteger;
			default: return (value) => typeof value === type;
		}
	}
	function checkObject({ properties = {}, required = [], additionalProperties: open }) {
		const checks = Object.entries(properties).map(([key, part]) => [
			key,
			checkOf(part),
			part.default
		]);
		const others = typeof open === "object" ? checkOf(open) : void 0;
		return (value) => {
			if (!isRecord(value)) return false;
			for (const [key, check, otherwise] of checks) {
				const said = value[key];
				if (said !== void 0) {
					if (!check(said)) return false;
				} else if (otherwise) value[key] = otherwise;
				else if (required.includes(key)) return false;
			}
			return others === void 0 || Object.values(value).every(others);
		};
	}
	return checkOf(schema);
}
function anyOf(checks) {
	const [only] = checks;
	return only && checks.length === 1 ? only : (value) => checks.some((check) => check(value));
}
function checkText({ enum: words, pattern }) {
	const allowed = words && new Set(words);
	const shape = pattern === void 0 ? void 0 : new RegExp(pattern, "u");
	return (value) => typeof value === "string" && (allowed?.has(value) ?? true) && (shape?.test(value) ?? true);
}
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
// shared/report/report.schema.json
var report_schema_default = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://keyholder.dev/schemas/report.schema.json",
	title: "Keyholder report",
	description: "Whose every credential of a repository is, who issued it, how long it lives, and whether it may stay. It holds no secret.",
	type: "object",
	required: [
		"schema",
		"repository",
		"today",
		"scanned",
		"decision",
		"verdicts",
		"credentials",
		"identities",
		"rules",
		"types",
		"problems",
		"skipped",
		"summary"
	],
	additionalProperties: false,
	properties: {
		"schema": {
			"description": "The version of this format.",
			"const": "keyholder-report/1"
		},
		"repository": {
			"type": "object",
			"required": [],
			"additionalProperties": false,
			"properties": {
				"name": {
					"description": "owner/name at the code host.",
					"type": "string"
				},
				"commit": {
					"description": "Full commit id.",
					"type": "string"
				}
			}
		},
		"today": {
			"description": "The day all dates were judged by.",
			"$ref": "#/$defs/day"
		},
		"scanned": {
			"type": "object",
			"required": [
				"files",
				"bytes",
				"seconds"
			],
			"additionalProperties": false,
			"properties": {
				"files": {
					"type": "integer",
					"minimum": 0
				},
				"bytes": {
					"type": "integer",
					"minimum": 0
				},
				"seconds": {
					"description": "The only value that differs between two runs on the same input.",
					"type": "number",
					"minimum": 0
				}
			}
		},
		"comparison": {
			"description": "What was compared to find what is new.",
			"type": "object",
			"required": ["base", "staged"],
			"additionalProperties": false,
			"properties": {
				"base": {
					"description": "Full commit id.",
					"type": "string"
				},
				"staged": {
					"description": "Only what is about to be committed was compared.",
					"type": "boolean"
				},
				"net": {
					"description": "What came and went again between the change's commits was not seen, since not all of them were there.",
					"const": true
				},
				"by": {
					"description": "How the base was found: the parent of the merge that was checked out, where the change left its line, or as the code host has it because the clone does not reach back to it.",
					"enum": [
						"merge-commit",
						"merge-base",
						"code-host"
					]
				}
			}
		},
		"decision": {
			"description": "The gravest of what decides.",
			"$ref": "#/$defs/decision"
		},
		"proposals": {
			"description": "Files that decide, as the change under review has them: each counts once one of its approvers has approved it.",
			"type": "array",
			"items": {
				"type": "object",
				"required": ["path", "approvers"],
				"additionalProperties": false,
				"properties": {
					"runsAlready": {
						"description": "It is the gate's workflow, or what that calls, which the code host takes from the change.",
						"const": true
					},
					"path": { "type": "string" },
					"approvers": {
						"description": "Handles; none: nobody in particular may.",
						"type": "array",
						"items": { "type": "string" }
					}
				}
			}
		},
		"verdicts": {
			"description": "In the order of their priority.",
			"type": "array",
			"items": { "$ref": "#/$defs/verdict" }
		},
		"credentials": {
			"type": "array",
			"items": { "$ref": "#/$defs/credential" }
		},
		"identities": {
			"type": "array",
			"items": { "$ref": "#/$defs/identity" }
		},
		"rules": {
			"type": "array",
			"items": { "$ref": "#/$defs/rule" }
		},
		"types": {
			"description": "The credential types seen here, by id.",
			"type": "object",
			"additionalProperties": { "$ref": "#/$defs/type" }
		},
		"judgedBy": {
			"description": "What the verdicts rest on beside findings and register.",
			"type": "object",
			"required": [
				"policy",
				"allowances",
				"registerIsProtected"
			],
			"additionalProperties": false,
			"properties": {
				"policy": {
					"description": "What it decides before anything is judged.",
					"type": "object",
					"required": [
						"path",
						"exclude",
						"notCredentials",
						"businessOwnerMustBeAPerson",
						"providers"
					],
					"additionalProperties": false,
					"properties": {
						"path": { "type": "string" },
						"exclude": {
							"type": "array",
							"items": { "type": "string" }
						},
						"notCredentials": {
							"type": "array",
							"items": { "type": "string" }
						},
						"businessOwnerMustBeAPerson": { "type": "boolean" },
						"providers": {
							"description": "Ids of its own credential types.",
							"type": "array",
							"items": { "type": "string" }
						}
					}
				},
				"baseline": {
					"description": "Its path; absent: there is none.",
					"type": "string"
				},
				"allowances": {
					"description": "Whether allowances in comments count.",
					"type": "boolean"
				},
				"registerIsProtected": {
					"description": "A CODEOWNERS rule other than a catch-all covers the register.",
					"type": "boolean"
				}
			}
		},
		"problems": {
			"type": "array",
			"items": { "$ref": "#/$defs/problem" }
		},
		"skipped": {
			"type": "array",
			"items": { "$ref": "#/$defs/skipped" }
		},
		"summary": { "$ref": "#/$defs/summary" }
	},
	$defs: {
		"decision": {
			"description": "Gravest last.",
			"type": "string",
			"enum": [
				"allow",
				"warn",
				"block"
			]
		},
		"day": {
			"description": "An ISO 8601 day, such as 2026-11-22.",
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
		},
		"instant": {
			"description": "An ISO 8601 day or instant, UTC.",
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}"
		},
		"path": {
			"description": "Relative to the repository's root, or to the scanned folder where there is no repository, with `/`.",
			"type": "string",
			"minLength": 1
		},
		"position": {
			"type": "object",
			"required": ["line", "column"],
			"additionalProperties": false,
			"properties": {
				"line": {
					"description": "1-based.",
					"type": "integer",
					"minimum": 1
				},
				"column": {
					"description": "1-based, in UTF-16 units.",
					"type": "integer",
					"minimum": 1
				}
			}
		},
		"place": {
			"type": "object",
			"required": [
				"path",
				"start",
				"end"
			],
			"additionalProperties": false,
			"properties": {
				"path": { "$ref": "#/$defs/path" },
				"start": { "$ref": "#/$defs/position" },
				"end": {
					"description": "Exclusive.",
					"$ref": "#/$defs/position"
				}
			}
		},
		"frameworks": {
			"description": "Ids of the frameworks that name the fault: NHI2:2025, CWE-798, GV.RR-02.",
			"type": "array",
			"items": {
				"type": "string",
				"pattern": "^\\S.*$"
			}
		},
		"fingerprint": {
			"description": "What tells two secrets apart without being one. s1: a secret, unkeyed; h1: a secret, keyed; p1: a place; u1: a use; i1: an issuance.",
			"type": "string",
			"pattern": "^(?:[spui]1:[0-9a-f]+|h1:[A-Za-z0-9._-]+:[0-9a-f]+)$"
		},
		"owner": {
			"type": "object",
			"required": ["kind", "handle"],
			"additionalProperties": false,
			"properties": {
				"kind": {
					"type": "string",
					"enum": [
						"person",
						"team",
						"email",
						"role"
					]
				},
				"handle": {
					"description": "@user, @org/team, name@example.com or @@role.",
					"type": "string"
				},
				"name": { "type": "string" }
			}
		},
		"owners": {
			"type": "object",
			"required": [],
			"additionalProperties": false,
			"properties": {
				"business": {
					"description": "The one person who answers for it.",
					"$ref": "#/$defs/owner"
				},
				"steward": {
					"description": "The one person or team that looks after it.",
					"$ref": "#/$defs/owner"
				}
			}
		},
		"evidence": {
			"description": "Why a claim is believed.",
			"type": "object",
			"required": ["source"],
			"additionalProperties": false,
			"properties": {
				"source": {
					"description": "What says so.",
					"type": "string",
					"enum": [
						"register",
						"codeowners",
						"credential",
						"code",
						"type"
					]
				},
				"path": { "$ref": "#/$defs/path" },
				"line": {
					"description": "1-based.",
					"type": "integer",
					"minimum": 1
				},
				"pattern": {
					"description": "The CODEOWNERS pattern.",
					"type": "string"
				},
				"key": {
					"description": "The register key that matched.",
					"type": "string",
					"enum": [
						"fingerprint",
						"key-id",
						"subject",
						"name",
						"account",
						"path"
					]
				},
				"tier": {
					"description": "The key's strength, 1 the strongest; 5 and 6 are hints and own nothing.",
					"type": "integer",
					"minimum": 1,
					"maximum": 6
				},
				"byDefault": {
					"description": "The owners come from the register's `defaults`.",
					"type": "boolean"
				},
				"owners": {
					"description": "Of a custodian: whom that CODEOWNERS rule names.",
					"type": "array",
					"items": { "$ref": "#/$defs/owner" }
				},
				"catchAll": {
					"description": "Of a custodian: that CODEOWNERS rule covers everything.",
					"type": "boolean"
				}
			}
		},
		"evidences": {
			"type": "array",
			"items": { "$ref": "#/$defs/evidence" }
		},
		"unknownReason": {
			"description": "Why something is not known.",
			"type": "string",
			"enum": [
				"no-register",
				"not-registered",
				"no-codeowners",
				"no-rule",
				"catch-all-only",
				"rule-without-owners",
				"owners-missing",
				"two-claims",
				"two-credentials",
				"only-in-this-change",
				"not-recorded",
				"no-issuing-pipeline",
				"bare-name"
			]
		},
		"lifecycle": {
			"description": "Where the register entry stands.",
			"type": "object",
			"required": ["state"],
			"additionalProperties": false,
			"properties": {
				"state": {
					"type": "string",
					"enum": [
						"proposed",
						"active",
						"rotating",
						"suspended",
						"compromised",
						"revoked",
						"retired"
					]
				},
				"since": { "$ref": "#/$defs/day" },
				"reviewBy": { "$ref": "#/$defs/day" },
				"offboardWhen": { "type": "string" }
			}
		},
		"chainNode": {
			"description": "One station of a credential's path.",
			"type": "object",
			"required": ["kind", "id"],
			"additionalProperties": false,
			"properties": {
				"kind": {
					"type": "string",
					"enum": [
						"issuer",
						"resource",
						"stored-name",
						"job",
						"environment"
					]
				},
				"id": {
					"description": "Unique within its kind.",
					"type": "string"
				},
				"place": { "$ref": "#/$defs/place" }
			}
		},
		"reason": {
			"description": "Why a rule applied.",
			"type": "object",
			"required": [
				"rule",
				"decision",
				"text",
				"next"
			],
			"additionalProperties": false,
			"properties": {
				"rule": {
					"description": "Id of the policy rule.",
					"type": "string"
				},
				"decision": { "$ref": "#/$defs/decision" },
				"detail": {
					"description": "Ids, dates, numbers and handles the sentence names.",
					"type": "object",
					"additionalProperties": { "type": ["string", "number"] }
				},
				"frameworks": {
					"description": "Of the frameworks, what names this very case beside its rule.",
					"$ref": "#/$defs/frameworks"
				},
				"loweredBy": {
					"description": "What made it milder than its rule.",
					"type": "string",
					"enum": [
						"allowance",
						"exception",
						"baseline",
						"from",
						"confidence",
						"lifetime",
						"pending"
					]
				},
				"text": {
					"description": "Why the rule applied.",
					"type": "string"
				},
				"next": {
					"description": "What to do about it; empty when nothing need be done.",
					"type": "string"
				}
			}
		},
		"part": {
			"description": "One piece of a credential that is spread over several places of one file.",
			"type": "object",
			"required": [
				"start",
				"end",
				"role"
			],
			"additionalProperties": false,
			"properties": {
				"start": { "$ref": "#/$defs/position" },
				"end": {
					"description": "Exclusive.",
					"$ref": "#/$defs/position"
				},
				"role": {
					"description": "key-id, secret, session-token, ...",
					"type": "string"
				},
				"name": { "type": "string" },
				"masked": { "type": "string" }
			}
		},
		"pipelinePlace": {
			"description": "Where in a pipeline something happens.",
			"type": "object",
			"required": ["system"],
			"additionalProperties": false,
			"properties": {
				"system": {
					"description": "github-actions, gitlab-ci, terraform, ...",
					"type": "string"
				},
				"job": { "type": "string" },
				"step": {
					"description": "The step's name, id or 1-based number.",
					"type": "string"
				},
				"action": {
					"description": "What is handed the credential, with its version.",
					"type": "string"
				},
				"actionMayChange": {
					"description": "It is other people's code, named so that they can put other code behind the name.",
					"const": true
				},
				"environment": { "type": "string" },
				"grants": {
					"description": "A permission to do everything: write-all that a job gives its own token, cluster-admin that code gives an identity.",
					"type": "string"
				},
				"admits": {
					"description": "A subject whose tokens code lets in here and that is not one repository's alone: repo:acme/*, * for anybody's.",
					"type": "string"
				},
				"unattended": {
					"description": "What an agent may do here without asking anybody: its tools by name, or * for whatever it likes.",
					"type": "array",
					"items": { "type": "string" }
				}
			}
		},
		"alternative": {
			"description": "The short-lived form that could stand in place of a static credential.",
			"type": "object",
			"required": ["text", "reference"],
			"additionalProperties": false,
			"properties": {
				"text": {
					"description": "What to use instead.",
					"type": "string"
				},
				"reference": {
					"type": "string",
					"format": "uri"
				}
			}
		},
		"exposedSecret": {
			"description": "A value in a file.",
			"type": "object",
			"required": [
				"kind",
				"path",
				"start",
				"end",
				"type",
				"provider",
				"fingerprint",
				"fingerprints",
				"excerpt",
				"masked",
				"confidence",
				"facts"
			],
			"additionalProperties": false,
			"properties": {
				"commit": {
					"description": "It stood in this commit of the change and is gone again; the place is where it stood.",
					"type": "string"
				},
				"kind": { "const": "exposed-secret" },
				"path": { "$ref": "#/$defs/path" },
				"start": { "$ref": "#/$defs/position" },
				"end": {
					"description": "Exclusive.",
					"$ref": "#/$defs/position"
				},
				"type": {
					"description": "A credential type's id.",
					"type": "string"
				},
				"provider": { "type": "string" },
				"at": {
					"description": "Who is handed it, where a pipeline or the settings of a tool or an agent hold it.",
					"$ref": "#/$defs/pipelinePlace"
				},
				"name": {
					"description": "The variable, key or stored name beside it.",
					"type": "string"
				},
				"fingerprint": {
					"description": "The one to write down.",
					"$ref": "#/$defs/fingerprint"
				},
				"fingerprints": {
					"description": "Several when several fingerprint keys are active.",
					"type": "array",
					"items": { "$ref": "#/$defs/fingerprint" },
					"minItems": 1
				},
				"excerpt": {
					"description": "The line, with every secret on it masked.",
					"type": "string"
				},
				"parts": {
					"type": "array",
					"items": { "$ref": "#/$defs/part" }
				},
				"masked": {
					"description": "What people may see of it.",
					"type": "string"
				},
				"confidence": {
					"description": "high: the format alone proves it. medium: format and context agree.",
					"type": "string",
					"enum": [
						"high",
						"medium",
						"low"
					]
				},
				"facts": {
					"description": "What it says of itself, read offline.",
					"type": "object",
					"required": [],
					"additionalProperties": false,
					"properties": {
						"issuedAt": { "$ref": "#/$defs/instant" },
						"expiresAt": { "$ref": "#/$defs/instant" },
						"account": {
							"description": "At the issuer.",
							"type": "string"
						},
						"keyIds": {
							"description": "Public identifiers of this very credential.",
							"type": "array",
							"items": { "type": "string" }
						},
						"subjects": {
							"description": "Public names of whom it speaks for.",
							"type": "array",
							"items": {
								"type": "object",
								"required": ["subject"],
								"additionalProperties": false,
								"properties": {
									"issuer": { "type": "string" },
									"subject": { "type": "string" },
									"audiences": {
										"type": "array",
										"items": { "type": "string" }
									}
								}
							}
						},
						"checksum": {
							"type": "string",
							"enum": ["valid", "invalid"]
						}
					}
				},
				"allowance": {
					"description": "A comment in the file that allows it.",
					"type": "object",
					"required": ["dialect", "line"],
					"additionalProperties": false,
					"properties": {
						"dialect": {
							"description": "The tool whose comment it is; keyholder for ours.",
							"type": "string"
						},
						"line": {
							"type": "integer",
							"minimum": 1
						},
						"reason": { "type": "string" }
					}
				}
			}
		},
		"credentialUse": {
			"description": "A pipeline uses a stored or minted credential.",
			"type": "object",
			"required": [
				"kind",
				"path",
				"start",
				"end",
				"name",
				"fingerprint",
				"fingerprints",
				"excerpt",
				"scope",
				"form",
				"at"
			],
			"additionalProperties": false,
			"properties": {
				"kind": { "const": "credential-use" },
				"path": { "$ref": "#/$defs/path" },
				"start": { "$ref": "#/$defs/position" },
				"end": {
					"description": "Exclusive.",
					"$ref": "#/$defs/position"
				},
				"type": {
					"description": "A credential type's id.",
					"type": "string"
				},
				"provider": { "type": "string" },
				"name": {
					"description": "The variable, key or stored name beside it.",
					"type": "string"
				},
				"fingerprint": {
					"description": "The one to write down.",
					"$ref": "#/$defs/fingerprint"
				},
				"fingerprints": {
					"description": "Several when several fingerprint keys are active.",
					"type": "array",
					"items": { "$ref": "#/$defs/fingerprint" },
					"minItems": 1
				},
				"excerpt": {
					"description": "The line, with every secret on it masked.",
					"type": "string"
				},
				"parts": {
					"type": "array",
					"items": { "$ref": "#/$defs/part" }
				},
				"scope": {
					"description": "Where the name is stored: repository, organization, run, ...",
					"type": "string"
				},
				"form": {
					"description": "federated: minted for this run.",
					"type": "string",
					"enum": ["stored", "federated"]
				},
				"at": { "$ref": "#/$defs/pipelinePlace" },
				"alternative": { "$ref": "#/$defs/alternative" }
			}
		},
		"credentialIssuance": {
			"description": "Infrastructure code mints a credential.",
			"type": "object",
			"required": [
				"kind",
				"path",
				"start",
				"end",
				"type",
				"fingerprint",
				"fingerprints",
				"excerpt",
				"address",
				"at"
			],
			"additionalProperties": false,
			"properties": {
				"kind": { "const": "credential-issuance" },
				"path": { "$ref": "#/$defs/path" },
				"start": { "$ref": "#/$defs/position" },
				"end": {
					"description": "Exclusive.",
					"$ref": "#/$defs/position"
				},
				"type": {
					"description": "A credential type's id.",
					"type": "string"
				},
				"provider": { "type": "string" },
				"name": {
					"description": "The variable, key or stored name beside it.",
					"type": "string"
				},
				"fingerprint": {
					"description": "The one to write down.",
					"$ref": "#/$defs/fingerprint"
				},
				"fingerprints": {
					"description": "Several when several fingerprint keys are active.",
					"type": "array",
					"items": { "$ref": "#/$defs/fingerprint" },
					"minItems": 1
				},
				"excerpt": {
					"description": "The line, with every secret on it masked.",
					"type": "string"
				},
				"parts": {
					"type": "array",
					"items": { "$ref": "#/$defs/part" }
				},
				"address": {
					"description": "The resource that mints it.",
					"type": "string"
				},
				"at": { "$ref": "#/$defs/pipelinePlace" },
				"days": {
					"description": "Lifetime the code asks for, in days.",
					"type": "number"
				},
				"expiresAt": {
					"description": "The end the code asks for.",
					"$ref": "#/$defs/instant"
				}
			}
		},
		"identityAttribution": {
			"description": "Which register entry it belongs to.",
			"type": "object",
			"required": ["status", "evidence"],
			"additionalProperties": false,
			"properties": {
				"status": {
					"type": "string",
					"enum": [
						"known",
						"ambiguous",
						"pending",
						"unknown"
					]
				},
				"id": {
					"description": "Of the register entry.",
					"type": "string"
				},
				"kind": {
					"type": "string",
					"enum": [
						"human",
						"machine",
						"agent"
					]
				},
				"credential": {
					"description": "Id of the entry's credential.",
					"type": "string"
				},
				"candidates": {
					"description": "Ids of entries with an equal claim.",
					"type": "array",
					"items": { "type": "string" }
				},
				"evidence": { "$ref": "#/$defs/evidences" },
				"reason": { "$ref": "#/$defs/unknownReason" }
			}
		},
		"ownerAttribution": {
			"description": "Who answers for it.",
			"type": "object",
			"required": ["status", "evidence"],
			"additionalProperties": false,
			"properties": {
				"status": {
					"description": "known: the register names both owners. partial: only one is named, or only CODEOWNERS speaks. pending: only the change under review says so.",
					"type": "string",
					"enum": [
						"known",
						"partial",
						"ambiguous",
						"pending",
						"unknown"
					]
				},
				"business": { "$ref": "#/$defs/owner" },
				"steward": { "$ref": "#/$defs/owner" },
				"candidates": {
					"description": "None of them is picked.",
					"type": "array",
					"items": { "$ref": "#/$defs/owner" }
				},
				"evidence": { "$ref": "#/$defs/evidences" },
				"reason": { "$ref": "#/$defs/unknownReason" }
			}
		},
		"custodian": {
			"description": "The CODEOWNERS owners of the file: a hint, not ownership.",
			"type": "object",
			"required": [
				"status",
				"owners",
				"specific",
				"evidence"
			],
			"additionalProperties": false,
			"properties": {
				"status": {
					"type": "string",
					"enum": ["known", "unknown"]
				},
				"owners": {
					"description": "Handles.",
					"type": "array",
					"items": { "type": "string" }
				},
				"specific": {
					"description": "A rule names them for this part of the repository, and not just for everything.",
					"type": "boolean"
				},
				"evidence": { "$ref": "#/$defs/evidences" },
				"reason": { "$ref": "#/$defs/unknownReason" }
			}
		},
		"issuer": {
			"description": "The system that accepts and mints it.",
			"type": "object",
			"required": ["status", "evidence"],
			"additionalProperties": false,
			"properties": {
				"status": {
					"type": "string",
					"enum": ["known", "unknown"]
				},
				"system": {
					"description": "aws, github, or the register's own words.",
					"type": "string"
				},
				"account": { "type": "string" },
				"evidence": { "$ref": "#/$defs/evidences" },
				"reason": { "$ref": "#/$defs/unknownReason" }
			}
		},
		"issuingPipeline": {
			"description": "The pipeline that issues it; one that only uses it is not. ambiguous: several issuances feed one name.",
			"type": "object",
			"required": ["status", "evidence"],
			"additionalProperties": false,
			"properties": {
				"status": {
					"type": "string",
					"enum": [
						"known",
						"ambiguous",
						"unknown"
					]
				},
				"resource": {
					"description": "The infrastructure code's resource, or the command, that mints it.",
					"type": "string"
				},
				"candidates": {
					"description": "Issuances that feed the same name, in the order of the evidence.",
					"type": "array",
					"items": { "type": "string" }
				},
				"id": { "type": "string" },
				"path": { "type": "string" },
				"job": { "type": "string" },
				"environment": { "type": "string" },
				"evidence": { "$ref": "#/$defs/evidences" },
				"reason": { "$ref": "#/$defs/unknownReason" },
				"oidcSubjects": {
					"description": "Names under which it signs in at the issuer, by the register.",
					"type": "array",
					"items": { "type": "string" }
				}
			}
		},
		"lifetime": {
			"description": "How long it lives.",
			"type": "object",
			"required": ["class"],
			"additionalProperties": false,
			"properties": {
				"class": {
					"description": "short-lived: at most a day. bounded: ends within the policy's limit.",
					"type": "string",
					"enum": [
						"expired",
						"short-lived",
						"bounded",
						"long-lived",
						"unknown"
					]
				},
				"basis": {
					"description": "What the class rests on, most trustworthy first.",
					"type": "string",
					"enum": [
						"credential",
						"register",
						"code",
						"type"
					]
				},
				"issuedAt": { "$ref": "#/$defs/instant" },
				"expiresAt": { "$ref": "#/$defs/instant" },
				"limitDays": {
					"description": "The limit it was held against.",
					"type": "number"
				},
				"byRotation": {
					"description": "The end is the owner's promise to rotate.",
					"type": "boolean"
				}
			}
		},
		"rotation": {
			"description": "What the register says of its rotation.",
			"type": "object",
			"required": [],
			"additionalProperties": false,
			"properties": {
				"everyDays": { "type": "number" },
				"automated": { "type": "boolean" },
				"lastRotated": { "$ref": "#/$defs/day" },
				"dueBy": { "$ref": "#/$defs/day" },
				"runbook": { "type": "string" }
			}
		},
		"detection": {
			"description": "Who watches how it is used.",
			"type": "object",
			"required": ["coverage", "sources"],
			"additionalProperties": false,
			"properties": {
				"coverage": {
					"type": "string",
					"enum": [
						"full",
						"partial",
						"none",
						"unknown"
					]
				},
				"sources": {
					"type": "array",
					"items": { "type": "string" }
				},
				"lastTested": { "$ref": "#/$defs/day" }
			}
		},
		"accountability": {
			"description": "Who decides and acts when something happens; handles.",
			"type": "object",
			"required": [],
			"additionalProperties": false,
			"properties": {
				"identityTruth": { "type": "string" },
				"privileged": { "type": "string" },
				"platform": { "type": "string" },
				"detection": { "type": "string" },
				"incidentLead": { "type": "string" }
			}
		},
		"reach": {
			"description": "What can be touched with it, as far as this scan saw.",
			"type": "object",
			"required": [
				"complete",
				"blastRadius",
				"jobs",
				"environments",
				"accounts",
				"sightings"
			],
			"additionalProperties": false,
			"properties": {
				"complete": {
					"description": "False when only a part of the repository was looked at.",
					"type": "boolean"
				},
				"blastRadius": {
					"type": "string",
					"enum": [
						"low",
						"medium",
						"high",
						"critical"
					]
				},
				"jobs": {
					"description": "path#job, sorted; at most 100.",
					"type": "array",
					"items": { "type": "string" }
				},
				"environments": {
					"type": "array",
					"items": { "type": "string" }
				},
				"accounts": {
					"type": "array",
					"items": { "type": "string" }
				},
				"repositories": {
					"description": "owner/name, sorted: where the register says that it counts.",
					"type": "array",
					"items": { "type": "string" },
					"default": []
				},
				"agents": {
					"description": "Agents that hold it, at most 20.",
					"type": "array",
					"items": {
						"type": "object",
						"required": ["id"],
						"additionalProperties": false,
						"properties": {
							"id": {
								"description": "path#server.",
								"type": "string"
							},
							"runs": {
								"description": "The program or host behind the server.",
								"type": "string"
							},
							"unattended": {
								"description": "What it may do with it without asking anybody: tools by name, or *.",
								"type": "array",
								"items": { "type": "string" }
							}
						}
					},
					"default": []
				},
				"sightings": {
					"description": "Other places of the same credential, at most 20.",
					"type": "array",
					"items": { "$ref": "#/$defs/place" }
				}
			}
		},
		"chain": {
			"description": "Its path, as far as code and register tell: what mints it, the name it is stored under, jobs, environments, the system that accepts it.",
			"type": "object",
			"required": ["nodes", "edges"],
			"additionalProperties": false,
			"properties": {
				"nodes": {
					"type": "array",
					"items": { "$ref": "#/$defs/chainNode" }
				},
				"edges": {
					"type": "array",
					"items": {
						"type": "object",
						"required": ["from", "to"],
						"additionalProperties": false,
						"properties": {
							"from": { "$ref": "#/$defs/chainNode" },
							"to": { "$ref": "#/$defs/chainNode" },
							"place": {
								"description": "Where the code says so.",
								"$ref": "#/$defs/place"
							}
						}
					}
				},
				"cut": {
					"description": "More lead to it or on from it: of the links in each direction, the nearest 50 are named.",
					"const": true
				}
			}
		},
		"remedy": {
			"description": "A way out that a person can take in one step.",
			"type": "object",
			"required": ["title", "edits"],
			"additionalProperties": false,
			"properties": {
				"title": { "type": "string" },
				"edits": {
					"type": "array",
					"items": {
						"type": "object",
						"required": [
							"path",
							"start",
							"end",
							"newText"
						],
						"additionalProperties": false,
						"properties": {
							"path": { "$ref": "#/$defs/path" },
							"start": { "$ref": "#/$defs/position" },
							"end": {
								"description": "Exclusive.",
								"$ref": "#/$defs/position"
							},
							"newText": { "type": "string" }
						}
					}
				}
			}
		},
		"suppression": {
			"description": "What made the verdict milder.",
			"type": "object",
			"required": ["kind", "by"],
			"additionalProperties": false,
			"properties": {
				"kind": {
					"type": "string",
					"enum": [
						"allowance",
						"exception",
						"baseline"
					]
				},
				"by": {
					"description": "The comment's tool, the exception's id, or the baseline's path.",
					"type": "string"
				},
				"rule": { "type": "string" },
				"reason": { "type": "string" },
				"until": { "$ref": "#/$defs/day" },
				"approvedBy": { "type": "string" }
			}
		},
		"verdict": {
			"description": "Whose a finding is, who issued it, how long it lives, and whether it may stay.",
			"type": "object",
			"required": [
				"decision",
				"priority",
				"reasons",
				"credential",
				"finding",
				"remedies",
				"identity",
				"owner",
				"custodian",
				"issuer",
				"issuingPipeline",
				"lifetime",
				"detection",
				"accountability",
				"reach",
				"chain",
				"frameworks"
			],
			"additionalProperties": false,
			"properties": {
				"decision": { "$ref": "#/$defs/decision" },
				"priority": {
					"description": "1 is the first thing to look at; unique within the report.",
					"type": "integer",
					"minimum": 1
				},
				"reasons": {
					"description": "Gravest first; empty when nothing stands against it.",
					"type": "array",
					"items": { "$ref": "#/$defs/reason" }
				},
				"credential": {
					"description": "Id of an entry in `credentials`.",
					"type": "string"
				},
				"finding": {
					"description": "One place in one file.",
					"oneOf": [
						{ "$ref": "#/$defs/exposedSecret" },
						{ "$ref": "#/$defs/credentialUse" },
						{ "$ref": "#/$defs/credentialIssuance" }
					]
				},
				"type": {
					"description": "Its credential type: what detection says, else the register, else the code that mints it.",
					"type": "string"
				},
				"introduced": {
					"description": "Absent when no base was compared.",
					"type": "boolean"
				},
				"remedies": {
					"type": "array",
					"items": { "$ref": "#/$defs/remedy" }
				},
				"suppression": { "$ref": "#/$defs/suppression" },
				"baselined": {
					"description": "The baseline holds it, whether or not the policy lets that count.",
					"const": true
				},
				"identity": { "$ref": "#/$defs/identityAttribution" },
				"owner": { "$ref": "#/$defs/ownerAttribution" },
				"custodian": { "$ref": "#/$defs/custodian" },
				"issuer": { "$ref": "#/$defs/issuer" },
				"issuingPipeline": { "$ref": "#/$defs/issuingPipeline" },
				"lifetime": { "$ref": "#/$defs/lifetime" },
				"lifecycle": { "$ref": "#/$defs/lifecycle" },
				"rotation": { "$ref": "#/$defs/rotation" },
				"detection": { "$ref": "#/$defs/detection" },
				"accountability": { "$ref": "#/$defs/accountability" },
				"containment": { "$ref": "#/$defs/registeredContainment" },
				"reach": { "$ref": "#/$defs/reach" },
				"chain": { "$ref": "#/$defs/chain" },
				"frameworks": { "$ref": "#/$defs/frameworks" }
			}
		},
		"credential": {
			"description": "Places that are one credential.",
			"type": "object",
			"required": [
				"id",
				"decision",
				"places"
			],
			"additionalProperties": false,
			"properties": {
				"id": {
					"description": "Register entry and credential, else the fingerprint.",
					"type": "string"
				},
				"type": { "type": "string" },
				"name": { "type": "string" },
				"identity": {
					"description": "Id of the register entry.",
					"type": "string"
				},
				"decision": {
					"description": "Of its gravest place.",
					"$ref": "#/$defs/decision"
				},
				"owner": { "$ref": "#/$defs/owner" },
				"places": {
					"type": "array",
					"items": { "$ref": "#/$defs/place" },
					"minItems": 1
				}
			}
		},
		"identity": {
			"description": "A register entry, also one that matches nothing here.",
			"type": "object",
			"required": [
				"id",
				"kind",
				"owners",
				"usedBy",
				"privileges",
				"reach",
				"lifecycle",
				"detection",
				"accountability",
				"place",
				"credentials"
			],
			"additionalProperties": false,
			"properties": {
				"foreign": {
					"description": "It stands in another repository's register.",
					"type": "boolean",
					"const": true
				},
				"id": { "type": "string" },
				"kind": {
					"type": "string",
					"enum": [
						"human",
						"machine",
						"agent"
					]
				},
				"category": { "type": "string" },
				"environment": { "type": "string" },
				"owners": { "$ref": "#/$defs/owners" },
				"usedBy": {
					"description": "Who uses it; sharing adds no owners.",
					"type": "array",
					"items": { "type": "string" }
				},
				"issuedBy": {
					"type": "object",
					"required": [],
					"additionalProperties": false,
					"properties": {
						"issuer": { "type": "string" },
						"pipeline": { "type": "string" },
						"via": { "type": "string" }
					}
				},
				"purpose": { "type": "string" },
				"privileges": {
					"type": "array",
					"items": { "type": "string" }
				},
				"reach": {
					"description": "What it can touch, by the register.",
					"type": "array",
					"items": { "type": "string" }
				},
				"blastRadius": {
					"type": "string",
					"enum": [
						"low",
						"medium",
						"high",
						"critical"
					]
				},
				"chain": {
					"description": "Through whom it acts, in order.",
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"human": { "type": "string" },
							"identity": { "type": "string" }
						}
					}
				},
				"autonomy": {
					"description": "What an agent may do by itself.",
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"level": { "type": "string" },
						"tools": {
							"type": "array",
							"items": { "type": "string" }
						},
						"approval": { "type": "string" }
					}
				},
				"lifecycle": { "$ref": "#/$defs/lifecycle" },
				"detection": { "$ref": "#/$defs/detection" },
				"accountability": { "$ref": "#/$defs/accountability" },
				"place": {
					"description": "Where in the register it stands.",
					"type": "object",
					"required": [
						"path",
						"line",
						"column"
					],
					"additionalProperties": false,
					"properties": {
						"path": { "type": "string" },
						"line": {
							"type": "integer",
							"minimum": 1
						},
						"column": {
							"type": "integer",
							"minimum": 1
						}
					}
				},
				"credentials": {
					"description": "Ids of entries in `credentials`.",
					"type": "array",
					"items": { "type": "string" }
				},
				"ownersByDefault": {
					"description": "The owners come from the register's `defaults`.",
					"type": "boolean"
				},
				"registered": {
					"description": "What the entry says of each of its credentials.",
					"type": "array",
					"items": { "$ref": "#/$defs/registeredCredential" }
				}
			}
		},
		"rule": {
			"description": "A policy rule as this run applied it.",
			"type": "object",
			"required": [
				"id",
				"title",
				"decision",
				"frameworks"
			],
			"additionalProperties": false,
			"properties": {
				"id": { "type": "string" },
				"title": {
					"description": "What it demands.",
					"type": "string"
				},
				"decision": {
					"description": "What the policy lets it do.",
					"$ref": "#/$defs/decision"
				},
				"from": {
					"description": "The day it begins to block.",
					"$ref": "#/$defs/day"
				},
				"frameworks": { "$ref": "#/$defs/frameworks" }
			}
		},
		"type": {
			"description": "One format of one provider.",
			"type": "object",
			"required": [
				"id",
				"name",
				"reference",
				"lifetime",
				"identity",
				"containment"
			],
			"additionalProperties": false,
			"properties": {
				"id": { "type": "string" },
				"name": { "type": "string" },
				"issuer": {
					"description": "The system that accepts and mints it.",
					"type": "string"
				},
				"reference": {
					"description": "The issuer's own documentation.",
					"type": "string",
					"format": "uri"
				},
				"lifetime": {
					"type": "object",
					"required": ["expires"],
					"additionalProperties": false,
					"properties": {
						"expires": {
							"type": "string",
							"enum": [
								"never",
								"optional",
								"always",
								"issuer-decides"
							]
						},
						"defaultDays": { "type": "number" },
						"maxDays": { "type": "number" }
					}
				},
				"identity": {
					"description": "Whose authority it carries.",
					"type": "string",
					"enum": [
						"human",
						"machine",
						"either"
					]
				},
				"alternative": { "$ref": "#/$defs/alternative" },
				"containment": {
					"description": "What to do at the issuer, in order; advice to check.",
					"type": "array",
					"items": { "type": "string" }
				},
				"password": { "const": true },
				"note": { "type": "string" }
			}
		},
		"problem": {
			"description": "A fault in a file of the user's.",
			"type": "object",
			"required": [
				"code",
				"path",
				"severity",
				"text"
			],
			"additionalProperties": false,
			"properties": {
				"code": {
					"type": "string",
					"pattern": "^[a-z0-9-]+$"
				},
				"path": { "type": "string" },
				"line": {
					"type": "integer",
					"minimum": 1
				},
				"column": {
					"type": "integer",
					"minimum": 1
				},
				"severity": {
					"description": "error: something in scope could not be judged, so the run ends with exit code 2.",
					"type": "string",
					"enum": ["error", "warning"]
				},
				"detail": {
					"type": "object",
					"additionalProperties": { "type": ["string", "number"] }
				},
				"text": {
					"description": "What is wrong and what to do next.",
					"type": "string"
				}
			}
		},
		"skipped": {
			"description": "A file that was not scanned.",
			"type": "object",
			"required": ["path", "why"],
			"additionalProperties": false,
			"properties": {
				"path": { "type": "string" },
				"why": {
					"description": "unreadable, vanished and failed mean that something was missed.",
					"type": "string",
					"enum": [
						"binary",
						"oversized",
						"excluded",
						"symlink",
						"submodule",
						"sparse",
						"encoded",
						"unreadable",
						"vanished",
						"failed"
					]
				}
			}
		},
		"summary": {
			"description": "Counts of credentials unless a name says otherwise.",
			"type": "object",
			"required": [
				"block",
				"warn",
				"allow",
				"credentials",
				"places",
				"unowned",
				"longLived",
				"suppressed",
				"notIntroduced",
				"notCredentials",
				"errors"
			],
			"additionalProperties": false,
			"properties": {
				"block": {
					"type": "integer",
					"minimum": 0
				},
				"warn": {
					"type": "integer",
					"minimum": 0
				},
				"allow": {
					"type": "integer",
					"minimum": 0
				},
				"credentials": {
					"type": "integer",
					"minimum": 0
				},
				"places": {
					"type": "integer",
					"minimum": 0
				},
				"unowned": {
					"description": "Not counting what is allowed; likewise longLived.",
					"type": "integer",
					"minimum": 0
				},
				"longLived": {
					"type": "integer",
					"minimum": 0
				},
				"suppressed": {
					"type": "integer",
					"minimum": 0
				},
				"notIntroduced": {
					"description": "Places that an earlier state already had; they do not decide.",
					"type": "integer",
					"minimum": 0
				},
				"notCredentials": {
					"description": "Names that are used like credentials and are none.",
					"type": "integer",
					"minimum": 0
				},
				"errors": {
					"type": "integer",
					"minimum": 0
				}
			}
		},
		"registeredCredential": {
			"description": "One credential of a register entry. No secret is among it.",
			"type": "object",
			"required": [
				"id",
				"storage",
				"match",
				"place"
			],
			"additionalProperties": false,
			"properties": {
				"id": { "type": "string" },
				"type": {
					"description": "A credential type's id.",
					"type": "string"
				},
				"ttl": {
					"description": "Days the issuer enforces; none: it never ends.",
					"type": ["number", "string"]
				},
				"issuedAt": { "$ref": "#/$defs/day" },
				"lastRotated": { "$ref": "#/$defs/day" },
				"expires": { "$ref": "#/$defs/day" },
				"rotation": {
					"type": "object",
					"required": [],
					"additionalProperties": false,
					"properties": {
						"everyDays": {
							"description": "What the owner promises.",
							"type": "number"
						},
						"automated": { "type": "boolean" },
						"runbook": { "type": "string" },
						"graceUntil": { "$ref": "#/$defs/day" }
					}
				},
				"storage": {
					"type": "array",
					"items": { "type": "string" }
				},
				"match": {
					"description": "How the entry recognises it.",
					"type": "object",
					"required": [
						"fingerprints",
						"keyIds",
						"subjects",
						"names",
						"repos",
						"accounts",
						"paths"
					],
					"additionalProperties": false,
					"properties": {
						"fingerprints": {
							"type": "array",
							"items": { "type": "string" }
						},
						"keyIds": {
							"type": "array",
							"items": { "type": "string" }
						},
						"subjects": {
							"type": "array",
							"items": {
								"type": "object",
								"required": [],
								"additionalProperties": false,
								"properties": {
									"issuer": { "type": "string" },
									"subject": { "type": "string" },
									"audience": { "type": "string" }
								}
							}
						},
						"names": {
							"type": "array",
							"items": { "type": "string" }
						},
						"repos": {
							"description": "Repositories in which `names` count; none: this one.",
							"type": "array",
							"items": { "type": "string" }
						},
						"accounts": {
							"type": "array",
							"items": { "type": "string" }
						},
						"paths": {
							"type": "array",
							"items": { "type": "string" }
						}
					}
				},
				"containment": { "$ref": "#/$defs/registeredContainment" },
				"place": {
					"type": "object",
					"required": [
						"path",
						"line",
						"column"
					],
					"additionalProperties": false,
					"properties": {
						"path": { "type": "string" },
						"line": {
							"type": "integer",
							"minimum": 1
						},
						"column": {
							"type": "integer",
							"minimum": 1
						}
					}
				}
			}
		},
		"registeredContainment": {
			"description": "What its owners settled in the register before anything happened.",
			"type": "object",
			"required": ["evidence"],
			"additionalProperties": false,
			"properties": {
				"first": {
					"description": "What is done before anything else: disable.",
					"type": "string"
				},
				"stepsRef": {
					"description": "The credential type whose steps at the issuer hold.",
					"type": "string"
				},
				"approver": { "type": "string" },
				"evidence": {
					"type": "array",
					"items": { "type": "string" }
				},
				"lastRehearsed": {
					"description": "The day of the last drill.",
					"type": "string",
					"format": "date"
				}
			}
		}
	}
};
// shared/report/parse.ts
/** How what the format `json` writes begins, also where other programs have taken out the spaces. */
const begins = /^\s*\{\s*"schema"\s*:\s*"keyholder-report\//;
/** Reads what the format `json` writes; of another Keyholder too, as long as the version is the same. */
function parseReport(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return { fault: text.trim() === "" || begins.test(text) ? "cut-off" : "no-report" };
	}
	const version = versionOf(value);
	if (version === void 0) return { fault: "no-report" };
	if (version !== 1) return {
		fault: "other-version",
		version
	};
	return isReport(value) ? { report: value } : { fault: "incomplete-report" };
}
function versionOf(value) {
	const written = typeof value === "object" && value !== null && "schema" in value ? value.schema : void 0;
	const [, version] = typeof written === "string" ? /^keyholder-report\/(\d{1,9})$/.exec(written) ?? [] : [];
	return version === void 0 ? void 0 : Number(version);
}
const conforms = createConformance(report_schema_default);
const isReport = (value) => conforms(value);
// action/reports.ts
/**
* Reads the reports that are named one after another, so that only one is held: files, folders of them with all below,
* and patterns that no shell has resolved. Each file once, those of a folder or pattern in the order of their names.
*/
function* readReports(named, cwd, { leaveAside = () => {}, newestFirst = false, progress = noProgress } = {}) {
	const listings = named.map((one) => ({
		one,
		listed: listFiles(one, cwd),
		aside: 0
	}));
	const files = /* @__PURE__ */ new Map();
	for (const listing of listings) for (const file of listing.listed ?? [listing.one]) {
		const full = resolve(cwd, file);
		if (!files.has(full)) files.set(full, {
			file,
			listing
		});
	}
	let done = 0;
	for (const [full, { file, listing }] of newestFirst ? byDay(files) : files) {
		progress.advance(done++, files.size);
		const parsed = readReport(full);
		if ("report" in parsed) yield {
			file,
			report: parsed.report
		};
		else if (listing.listed && parsed.fault === "no-report") listing.aside += 1;
		else yield {
			file,
			fault: parsed
		};
	}
	progress.end();
	for (const { one, listed, aside } of listings) if (listed?.length === aside) yield {
		file: one,
		fault: { fault: "none-there" }
	};
	else if (aside > 0) leaveAside(one, aside);
}
/** The files of a folder or pattern; `undefined` where one file is named. */
function listFiles(named, cwd) {
	const stat = statSync(resolve(cwd, named), { throwIfNoEntry: false });
	const isFolder = stat?.isDirectory() === true;
	if (!isFolder && (stat !== void 0 || !/[*?[{]/.test(named))) return void 0;
	return globSync(isFolder ? `${escapeGlob(named || ".")}/**/*.json` : named, { cwd }).sort(compareText);
}
/** A folder's own name is no pattern. */
const escapeGlob = (name) => name.replace(/[*?[\]{}()!+@]/g, "[$&]");
const byDay = (files) => [...files].map(([full, of]) => ({
	full,
	of,
	day: dayOf(full)
})).toSorted((one, other) => compareText(other.day, one.day)).map(({ full, of }) => [full, of]);
/** Bytes in front of a report in which its day stands. */
const head = 4096;
/** The day a report was judged by, without reading all of it; empty where it does not say. */
function dayOf(full) {
	const bytes = Buffer.alloc(head);
	try {
		const descriptor = openSync(full, "r");
		const length = readSync(descriptor, bytes, 0, head, 0);
		closeSync(descriptor);
		return /"today"\s*:\s*"(\d{4}-\d{2}-\d{2})"/.exec(decode(bytes.subarray(0, length)) ?? "")?.[1] ?? "";
	} catch {
		return "";
	}
}
/** As programs on Windows write files too: with a byte order mark, in UTF-16. */
function readReport(full) {
	try {
		const text = decode(readFileSync(full));
		return text === void 0 ? { fault: "no-report" } : parseReport(text);
	} catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : void 0;
		return { fault: code === "ERR_STRING_TOO_LONG" || code === "ERR_FS_FILE_TOO_LARGE" ? "too-large" : "unreadable" };
	}
}
// action/dashboard.ts
/** States in which a report brings nothing that should be there. */
const isGap = ({ state }) => state === "missing" || state === "broken" || state === "other-version";
/** Reads one report after another into one page. Of several of one repository the newest counts. */
function gatherDashboard(named, options) {
	const { cwd, expected = [], page = readPage() } = options;
	const { add, addGap, build } = createDashboard(page.pack);
	const awaited = new Map(expected.map((name) => [name.toLowerCase(), name]));
	const counted = /* @__PURE__ */ new Set();
	const faults = [];
	let totals = nothing;
	for (const read of readReports(named, cwd, {
		...options,
		newestFirst: true
	})) if ("report" in read) {
		const { report, file } = read;
		const name = report.repository.name ?? file;
		add(report, file);
		if (counted.has(name)) faults.push(repeatedReport(file, name));
		else totals = plus(totals, report);
		counted.add(name);
		awaited.delete(name.toLowerCase());
	} else {
		const state = read.fault.fault === "other-version" ? "other-version" : "broken";
		const fault = reportFault(read.file, read.fault);
		addGap(read.file, state, fault);
		faults.push(fault);
	}
	for (const name of awaited.values()) {
		addGap(name, "missing");
		faults.push(missingReport(name));
	}
	const dashboard = build();
	return {
		html: renderPage(dashboard, page),
		reports: dashboard.data.reports,
		totals,
		missing: awaited.size,
		faults
	};
}
const summed = [
	"block",
	"warn",
	"allow",
	"unowned",
	"longLived",
	"suppressed",
	"credentials"
];
const nothing = {
	decision: "allow",
	block: 0,
	warn: 0,
	allow: 0,
	unowned: 0,
	longLived: 0,
	suppressed: 0,
	credentials: 0
};
function plus(totals, { decision, summary }) {
	return {
		...Object.fromEntries(summed.map((key) => [key, totals[key] + summary[key]])),
		decision: compareGravity(decision, totals.decision) > 0 ? decision : totals.decision
	};
}
// action/organisation/clone.ts
/** Milliseconds for one repository. */
const patience = 9e5;
/** `owner/name` as a host allows it; anything else could be another address. */
const plainName = /^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/;
/**
* Fetches the newest state of a repository into a folder, and says whether it could. No configuration but this counts, so
* that no hook, filter, credential helper or other address of the machine's is used; large files stay pointers. The token
* is handed over in the environment, where no list of processes shows it.
*/
async function cloneRepository(name, folder, { server, token }) {
	if (!plainName.test(name) || name.includes("..")) return false;
	const { protocol } = new URL(server);
	const settings = {
		"core.hooksPath": "/dev/null",
		"protocol.allow": "never",
		[`protocol.${protocol.slice(0, -1)}.allow`]: "always",
		...token !== "" && { [`http.${server}/.extraHeader`]: `Authorization: Basic ${basic(token)}` }
	};
	const configured = Object.entries(settings).flatMap(([key, value], index) => [[`GIT_CONFIG_KEY_${index}`, key], [`GIT_CONFIG_VALUE_${index}`, value]]);
	const child = spawn("git", [
		"clone",
		...[
			"--quiet",
			"--depth=1",
			"--single-branch",
			"--no-tags",
			"--no-recurse-submodules",
			"--template="
		],
		"--",
		`${server}/${name}.git`,
		folder
	], {
		stdio: "ignore",
		timeout: patience,
		env: {
			...process.env,
			...Object.fromEntries(configured),
			GIT_CONFIG_COUNT: String(Object.keys(settings).length),
			GIT_CONFIG_NOSYSTEM: "1",
			GIT_CONFIG_GLOBAL: "/dev/null",
			GIT_TERMINAL_PROMPT: "0"
		}
	});
	return new Promise((resolve) => {
		child.on("error", () => resolve(false));
		child.on("close", (code) => resolve(code === 0));
	});
}
const basic = (token) => base64.encode(new TextEncoder().encode(`x-access-token:${token}`));
// action/organisation/plan.ts
/** What a clone costs beside its size, in kilobytes that could be fetched meanwhile. */
const overhead = 4096;
/** Deals the repositories out so that all jobs take about as long: the largest first, each to whoever has least. */
function planShards(repositories, wanted) {
	const isIncluded = wanted.include.length === 0 ? () => true : compileGlobs(wanted.include);
	const isExcluded = compileGlobs(wanted.exclude);
	const meant = repositories.filter(({ isArchived, isFork }) => (wanted.archived || !isArchived) && (wanted.forks || !isFork)).filter(({ name }) => isIncluded(ownName(name)) && !isExcluded(ownName(name))).toSorted((one, other) => other.kilobytes - one.kilobytes || compareText(one.name, other.name));
	const shards = Array.from({ length: Math.min(wanted.shards, meant.length) }, () => ({
		names: [],
		load: 0
	}));
	for (const { name, kilobytes } of meant) {
		const lightest = shards.reduce((least, shard) => shard.load < least.load ? shard : least);
		lightest.names.push(name);
		lightest.load += kilobytes + overhead;
	}
	return { shards: shards.map(({ names }) => names) };
}
const ownName = (name) => name.slice(name.indexOf("/") + 1);
/** The plan as the job that made it wrote it; `undefined` for anything else. */
function parsePlan(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return;
	}
	return isPlan(value) ? value : void 0;
}
const isPlan = (value) => typeof value === "object" && value !== null && "shards" in value && Array.isArray(value.shards) && value.shards.every((names) => Array.isArray(names) && names.every((name) => typeof name === "string"));
// action/organisation/inputs.ts
/** `getInput` as in the Actions toolkit. */
function readStepInputs(getInput) {
	const step = getInput("step");
	const token = getInput("token");
	switch (step) {
		case "list": return {
			step,
			token,
			owner: readOwner(getInput("owner")),
			include: readGlobs(getInput("include")),
			exclude: readGlobs(getInput("exclude")),
			archived: getInput("archived") === "true",
			forks: getInput("forks") === "true",
			public: getInput("public") === "true",
			shards: readNumber("shards", getInput("shards"), 1, 256)
		};
		case "scan": return {
			step,
			token,
			shard: readNumber("shard", getInput("shard"), 0, 255)
		};
		case "merge": return {
			step,
			failOn: readFailOn(getInput("fail-on"))
		};
		default: throw new UserError("The input step takes `list`, `scan` or `merge`.");
	}
}
function readOwner(value) {
	if (/^[A-Za-z0-9_.-]+$/.test(value)) return value;
	throw new UserError("The input owner takes the name of an organisation or a person.");
}
const readGlobs = (value) => value.split(/[\s,]+/).filter((glob) => glob !== "");
function readNumber(name, value, least, most) {
	const number = /^\d{1,3}$/.test(value) ? Number(value) : NaN;
	if (number >= least && number <= most) return number;
	throw new UserError(`The input ${name} takes a whole number from ${least} to ${most}.`);
}
function readFailOn(value) {
	if (value === "" || value === "never") return "never";
	if (value === "block") return value;
	throw new UserError("The input fail-on takes `block` or `never`.");
}
// action/organisation.ts
const planFile = "keyholder-plan.json";
const reportsFolder = "keyholder-reports";
const pageFile = "dashboard.html";
async function main() {
	const { env } = process;
	const cwd = env["GITHUB_WORKSPACE"] ?? process.cwd();
	const inputs = readStepInputs((name) => getInput(name));
	switch (inputs.step) {
		case "list": return list(inputs, cwd);
		case "scan": return scan(inputs, cwd);
		case "merge": return merge(inputs, cwd);
	}
}
async function list(inputs, cwd) {
	if (!inputs.public && isPublic()) throw new UserError(publicReports);
	const [owner = "", repository = ""] = (process.env["GITHUB_REPOSITORY"] ?? "").split("/");
	const { connect } = await import("./github-chunk.js");
	const found = await connect({
		token: inputs.token,
		owner,
		repository
	}).listRepositories(inputs.owner);
	if ("fault" in found) throw new UserError(notListed(inputs.owner, found.fault));
	const plan = planShards(found.value, inputs);
	if (plan.shards.length === 0) throw new UserError(notListed(inputs.owner, "nothing"));
	writeReport(cwd, planFile, `${JSON.stringify(plan, null, 2)}\n`);
	setOutput("shards", JSON.stringify([...plan.shards.keys()]));
	info(planned(plan.shards.flat().length, found.value.length, plan.shards.length));
	return 0;
}
/** Whether everybody may read what the run of this workflow leaves behind. */
function isPublic() {
	try {
		const event = JSON.parse(readFileSync(process.env["GITHUB_EVENT_PATH"] ?? "", "utf8"));
		return !(isRecord$1(event) && isRecord$1(event["repository"]) && event["repository"]["private"] === true);
	} catch {
		return true;
	}
}
/** A repository that cannot be fetched or scanned leaves no report, and is shown as missing; the others go on. */
async function scan({ shard, token }, cwd) {
	const { env } = process;
	const names = readPlan(cwd).shards[shard] ?? [];
	const server = env["GITHUB_SERVER_URL"] ?? "https://github.com";
	const fingerprintKeys = readFingerprintKeys(env["KEYHOLDER_FINGERPRINT_KEY"]);
	for (const name of names) {
		const folder = mkdtempSync(join(env["RUNNER_TEMP"] ?? tmpdir(), "keyholder-"));
		try {
			const report = await cloneRepository(name, folder, {
				server,
				token
			}) && await run({
				...options,
				cwd: folder,
				fingerprintKeys,
				today: today()
			});
			if (report) {
				const named = {
					...report,
					repository: {
						...report.repository,
						name
					}
				};
				writeReport(cwd, `${reportsFolder}/${name.replace("/", "__")}.json`, renderReport(json, named));
			}
			info(await maskText(scanOutcome(name, report || void 0)));
		} catch (error) {
			warning(await maskText(`${name}: ${describeFault(error)}`));
		} finally {
			rmSync(folder, {
				recursive: true,
				force: true
			});
		}
	}
	return 0;
}
const options = {
	paths: [],
	scope: "all",
	allowances: true,
	ignore: true,
	...defaultLimits
};
const today = () => (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
function readPlan(cwd) {
	let plan;
	try {
		plan = parsePlan(readFileSync(resolve(cwd, planFile), "utf8"));
	} catch {}
	if (plan) return plan;
	throw new UserError(`${planFile} is not there or is no plan. The step \`list\` writes it; download its artifact first.`);
}
async function merge({ failOn }, cwd) {
	const expected = readPlan(cwd).shards.flat();
	const { html, reports, totals, missing, faults } = gatherDashboard([reportsFolder], {
		cwd,
		expected
	});
	writeReport(cwd, pageFile, html);
	for (const fault of faults) warning(await maskText(fault));
	info(await maskText(dashboardOutcome(pageFile, reports, totals)));
	for (const [name, value] of Object.entries({
		decision: totals.decision,
		blocked: totals.block,
		warned: totals.warn,
		allowed: totals.allow,
		unowned: totals.unowned,
		"long-lived": totals.longLived,
		suppressed: totals.suppressed,
		missing,
		"dashboard-file": pageFile
	})) setOutput(name, value);
	try {
		await summary.addRaw(await maskText(organisationSummary(pageFile, reports, totals, faults))).write();
	} catch {
		warning(summaryNotWritten);
	}
	if (failOn === "block" && totals.decision === "block") return 1;
	return reports.some(isGap) ? 2 : 0;
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
