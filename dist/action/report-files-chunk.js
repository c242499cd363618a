import "./rolldown-runtime-chunk.js";
import { d as utf8ToBytes, i as foreignTypes, l as sha256, o as visible, r as credentialTypes, u as bytesToHex } from "./detect-chunk.js";
import { n as base64 } from "./base-chunk.js";
import { t as maskText } from "./mask-text-chunk.js";
import { n as secretlintrcPrograms, r as UserError, t as secretlintrcData } from "./secretlintrc-paths-chunk.js";
import { a as storedNameId, c as valueAt, d as parseDuration, f as isOfOneUnit, h as registerKeys, i as environmentScope, l as isDay, m as namesOneCredential, n as chainFiles, o as parseYaml, r as callerScope, s as textOf, t as createInPlaceScanner, u as longestDuration } from "./scanner-chunk.js";
import { a as emptyScan, c as decode, l as isBehindLink, r as pack, t as createFileScanner, u as readText } from "./look-chunk.js";
import { closeSync, existsSync, lstatSync, mkdirSync, openSync, opendirSync, readFileSync, readdirSync, readlinkSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import * as os$1 from "os";
import os, { EOL } from "os";
import * as crypto from "crypto";
import * as fs from "fs";
import { constants as constants$1, promises } from "fs";
import "path";
import * as events from "events";
import { gzipSync } from "node:zlib";
import "child_process";
import "timers";
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { setFlagsFromString } from "node:v8";
// node_modules/@actions/core/lib/utils.js
/**
* Sanitizes an input into a string so it can be passed into issueCommand safely
* @param input input to sanitize into a string
*/
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
/**
*
* @param annotationProperties
* @returns The command properties to send with the actual annotation command
* See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
*/
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
/**
* Issues a command to the GitHub Actions runner
*
* @param command - The command name to issue
* @param properties - Additional properties for the command (key-value pairs)
* @param message - The message to include with the command
* @remarks
* This function outputs a specially formatted string to stdout that the Actions
* runner interprets as a command. These commands can control workflow behavior,
* set outputs, create annotations, mask values, and more.
*
* Command Format:
*   ::name key=value,key=value::message
*
* @example
* ```typescript
* // Issue a warning annotation
* issueCommand('warning', {}, 'This is a warning message');
* // Output: ::warning::This is a warning message
*
* // Set an environment variable
* issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
* // Output: ::set-env name=MY_VAR::some value
*
* // Add a secret mask
* issueCommand('add-mask', {}, 'secretValue123');
* // Output: ::add-mask::secretValue123
* ```
*
* @internal
* This is an internal utility function that powers the public API functions
* such as setSecret, warning, error, and exportVariable.
*/
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os$1.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os$1.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os$1.EOL}${convertedValue}${os$1.EOL}${delimiter}`;
}
// node_modules/@actions/core/lib/summary.js
var __awaiter$6 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	/**
	* Finds the summary file path from the environment, rejects if env var is not found or file does not exist
	* Also checks r/w permissions.
	*
	* @returns step summary file path
	*/
	filePath() {
		return __awaiter$6(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, constants$1.R_OK | constants$1.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	/**
	* Wraps content in an HTML tag, adding any HTML attributes
	*
	* @param {string} tag HTML tag to wrap
	* @param {string | null} content content within the tag
	* @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
	*
	* @returns {string} content wrapped in HTML element
	*/
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	/**
	* Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
	*
	* @param {SummaryWriteOptions} [options] (optional) options for write operation
	*
	* @returns {Promise<Summary>} summary instance
	*/
	write(options) {
		return __awaiter$6(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	/**
	* Clears the summary buffer and wipes the summary file
	*
	* @returns {Summary} summary instance
	*/
	clear() {
		return __awaiter$6(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	/**
	* Returns the current summary buffer as a string
	*
	* @returns {string} string of summary buffer
	*/
	stringify() {
		return this._buffer;
	}
	/**
	* If the summary buffer is empty
	*
	* @returns {boolen} true if the buffer is empty
	*/
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	/**
	* Resets the summary buffer without writing to summary file
	*
	* @returns {Summary} summary instance
	*/
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	/**
	* Adds raw text to the summary buffer
	*
	* @param {string} text content to add
	* @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	/**
	* Adds the operating system-specific end-of-line marker to the buffer
	*
	* @returns {Summary} summary instance
	*/
	addEOL() {
		return this.addRaw(EOL);
	}
	/**
	* Adds an HTML codeblock to the summary buffer
	*
	* @param {string} code content to render within fenced code block
	* @param {string} lang (optional) language to syntax highlight code
	*
	* @returns {Summary} summary instance
	*/
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML list to the summary buffer
	*
	* @param {string[]} items list of items to render
	* @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML table to the summary buffer
	*
	* @param {SummaryTableCell[]} rows table rows
	*
	* @returns {Summary} summary instance
	*/
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds a collapsable HTML details element to the summary buffer
	*
	* @param {string} label text for the closed state
	* @param {string} content collapsable content
	*
	* @returns {Summary} summary instance
	*/
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML image tag to the summary buffer
	*
	* @param {string} src path to the image you to embed
	* @param {string} alt text description of the image
	* @param {SummaryImageOptions} options (optional) addition image attributes
	*
	* @returns {Summary} summary instance
	*/
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML section heading element
	*
	* @param {string} text heading text
	* @param {number | string} [level=1] (optional) the heading level, default: 1
	*
	* @returns {Summary} summary instance
	*/
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML thematic break (<hr>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML line break (<br>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML blockquote to the summary buffer
	*
	* @param {string} text quote text
	* @param {string} cite (optional) citation url
	*
	* @returns {Summary} summary instance
	*/
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML anchor tag to the summary buffer
	*
	* @param {string} text link text/content
	* @param {string} href hyperlink
	*
	* @returns {Summary} summary instance
	*/
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const summary = new Summary();
const { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs.promises;
process.platform;
fs.constants.O_RDONLY;
process.platform;
events.EventEmitter;
events.EventEmitter;
os.platform();
os.arch();
/**
* The code to exit an action
*/
var ExitCode;
(function(ExitCode) {
	/**
	* A code indicating that the action was successful
	*/
	ExitCode[ExitCode["Success"] = 0] = "Success";
	/**
	* A code indicating that the action was a failure
	*/
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
/**
* Gets the value of an input.
* Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
* Returns an empty string if the value is not defined.
*
* @param     name     name of the input to get
* @param     options  optional. See InputOptions.
* @returns   string
*/
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
/**
* Sets the value of an output.
*
* @param     name     name of the output to set
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os$1.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
/**
* Adds an error issue
* @param message error issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a warning issue
* @param message warning issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Writes info to log with console.log.
* @param message info message
*/
function info(message) {
	process.stdout.write(message + os$1.EOL);
}
// shared/node/page.ts
const folder = new URL(import.meta.url.endsWith(".ts") ? "../../dist/" : "./", import.meta.url);
/** The dashboard page as the build left it; read only when a page is written, so that nothing else starts later. */
function readPage(from = folder) {
	try {
		return {
			script: readFileSync(new URL("dashboard.js", from), "utf8"),
			style: readFileSync(new URL("dashboard.css", from), "utf8"),
			pack: (text) => gzipSync(text).toString("base64")
		};
	} catch {
		throw new UserError("The dashboard page is not there, so no HTML can be written. Run `npm ci` and `npm run build`.");
	}
}
// shared/policy/rules/agent-credential.ts
const agentCredential = {
	id: "agent-credential",
	title: "An agent holds only short-lived credentials",
	decision: "warn",
	frameworks: [
		"ASI03",
		"ASI02",
		"GOVERN 1.6",
		"GOVERN 2.1"
	],
	apply: ({ finding, identity, attribution: { lifetime } }) => {
		if (lifetime.class === "short-lived") return void 0;
		return identity?.kind === "agent" || finding.at?.unattended !== void 0 ? {} : void 0;
	}
};
// shared/policy/ceiling.ts
const confidences = [
	"low",
	"medium",
	"high"
];
/** Whether an exposed secret is too doubtful to block by this policy; false for uses and issuances, which are certain. */
const isDoubtful = ({ finding, policy }) => finding.kind === "exposed-secret" && confidences.indexOf(finding.confidence) < confidences.indexOf(policy.confidence.block);
/** Whether its issuer has ended it: the credential says so, or the code that mints it. A register's word is no proof. */
const isProvenExpired = ({ attribution: { lifetime } }) => lifetime.class === "expired" && (lifetime.basis === "credential" || lifetime.basis === "code");
/**
* How far a demand for an owner goes:
*
*     proven expired    warns at most: whoever owns it has nothing left to protect but the habit
*     short-lived       `shortLived` at most: it ends before anybody could be asked
*     doubtful secret   warns at most
*/
function ownershipCeiling(subject, shortLived) {
	if (isProvenExpired(subject)) return {
		atMost: isDoubtful(subject) ? "allow" : "warn",
		because: "lifetime"
	};
	if (subject.attribution.lifetime.class === "short-lived") return {
		atMost: shortLived,
		because: "lifetime"
	};
	if (isDoubtful(subject)) return {
		atMost: "warn",
		because: "confidence"
	};
	return {};
}
/** A demand on the lifetime of a doubtful secret warns at most. */
const lifetimeCeiling = (subject) => isDoubtful(subject) ? {
	atMost: "warn",
	because: "confidence"
} : {};
// shared/policy/rules/ambiguous-owner.ts
const ambiguousOwner$1 = {
	id: "ambiguous-owner",
	title: "Exactly one register entry claims a credential",
	decision: "block",
	frameworks: ["GV.RR-02", "GV.RM-05"],
	presumesCredential: true,
	apply: (subject) => subject.attribution.owner.status === "ambiguous" ? ownershipCeiling(subject, "warn") : void 0
};
// shared/policy/rules/compromised-identity.ts
const compromisedIdentity$1 = {
	id: "compromised-identity",
	title: "A compromised identity is contained before anything else is merged",
	decision: "block",
	frameworks: ["RS.MI-01", "RS.MI-02"],
	absolute: true,
	apply: ({ claimants }) => {
		const compromised = claimants.find(({ lifecycle }) => lifecycle.state === "compromised");
		if (!compromised) return void 0;
		const { id, accountability } = compromised;
		const { incidentLead } = accountability;
		return { detail: {
			identity: id,
			...incidentLead !== void 0 && { incidentLead }
		} };
	}
};
// shared/text/environments.ts
/** Whether an environment's name says that it is the one customers depend on. */
const isProduction = (environment) => /(?:^|[^a-z])(?:prod|production|prd|live)(?:$|[^a-z])/i.test(environment);
/** Whether a job's or stage's name says that it serves an environment which nobody depends on; `test` may be a test run. */
const isBeforeProduction = (job) => /(?:^|[^a-z])(?:staging|stage|stg|dev|development|qa|uat|preview|sandbox|nonprod)(?:$|[^a-z])/i.test(job);
/** Environments that a registered credential belongs to: those it is stored in, else its identity's own; none where neither is said. */
function environmentsOf(identity, { storage }) {
	const stored = storage.flatMap((place) => /\/environments\/([^/]+)\//.exec(place)?.[1] ?? []);
	return stored.length > 0 || identity.environment === void 0 ? stored : [identity.environment];
}
// shared/policy/rules/environment-crossing.ts
/** Systems whose files name no environments: there a job's or stage's own name says which one it serves. */
const namedByJobs = /* @__PURE__ */ new Set([
	"buildkite",
	"circleci",
	"drone",
	"jenkins"
]);
const environmentCrossing = {
	id: "environment-crossing",
	title: "Production and other environments do not share a credential",
	decision: "warn",
	frameworks: ["NHI8:2025"],
	apply: ({ finding, identity, attribution: { reach } }) => {
		if (finding.kind === "credential-use" && finding.form === "federated") return void 0;
		const own = identity?.environment === void 0 ? [] : [identity.environment];
		const jobs = isNamedByJob(finding) ? reach.jobs.map((job) => job.slice(job.indexOf("#") + 1)) : [];
		const environments = [...reach.environments, ...own];
		const production = [...environments, ...jobs].find(isProduction);
		const other = environments.find((environment) => !isProduction(environment)) ?? jobs.find((job) => !isProduction(job) && isBeforeProduction(job));
		return production !== void 0 && other !== void 0 ? { detail: {
			production,
			other
		} } : void 0;
	}
};
const isNamedByJob = ({ at }) => at !== void 0 && namedByJobs.has(at.system);
// shared/policy/rules/exposed-secret.ts
const exposedSecret = {
	id: "exposed-secret",
	title: "No secret stands in the repository",
	decision: "block",
	frameworks: [
		"NHI2:2025",
		"CWE-798",
		"CWE-540",
		"CWE-312",
		"PR.AA-01",
		"PR.DS-01"
	],
	presumesCredential: true,
	apply: (subject) => {
		if (subject.finding.kind !== "exposed-secret") return void 0;
		const doubtful = isDoubtful(subject);
		if (isProvenExpired(subject)) return {
			atMost: doubtful ? "allow" : "warn",
			because: "lifetime",
			frameworks: ["CWE-324"]
		};
		return doubtful ? {
			atMost: "warn",
			because: "confidence"
		} : {};
	}
};
// shared/policy/registered-facts.ts
/** The five facts of a joint identity register, in the words for people, and either owner by its own. */
const facts = {
	"business owner": ({ identity }) => identity?.owners.business !== void 0,
	steward: ({ identity }) => identity?.owners.steward !== void 0,
	"credential type": ({ credentials, typeIsSeen }) => typeIsSeen || credentials.every(({ type }) => type !== void 0),
	"token TTL": ({ credentials, isShortLived }) => isShortLived || credentials.every(({ expires, ttl, rotation }) => expires !== void 0 || ttl !== void 0 && ttl !== "unknown" || rotation?.everyDays !== void 0),
	"last rotation": ({ credentials, isShortLived, today }) => isShortLived || credentials.every((credential) => [credential.lastRotated, credential.issuedAt].some((day) => day !== void 0 && day <= today)),
	"detection coverage": ({ identity }) => identity?.detection.coverage !== "unknown"
};
/** Which of them an entry does not state, in one order. */
const missingFacts = (registered) => Object.keys(facts).filter((fact) => !facts[fact]?.(registered));
// shared/policy/rules/incomplete-registration.ts
const incompleteRegistration$1 = {
	id: "incomplete-registration",
	title: "A register entry states owners, credential type, token TTL, last rotation and detection coverage",
	decision: "warn",
	frameworks: ["ID.AM-08"],
	apply: ({ identity, credentials, finding, attribution, today }) => {
		if (!identity) return void 0;
		const missing = missingFacts({
			identity,
			credentials,
			typeIsSeen: finding.type !== void 0,
			isShortLived: attribution.lifetime.class === "short-lived",
			today
		});
		return missing.length > 0 ? { detail: { missing: missing.join(", ") } } : void 0;
	}
};
// shared/policy/rules/long-lived.ts
const longLived = {
	id: "long-lived",
	title: "Every credential ends within the policy's limit",
	decision: "block",
	frameworks: [
		"NHI7:2025",
		"CWE-613",
		"CWE-263",
		"PR.AA-01"
	],
	presumesCredential: true,
	apply: (subject) => {
		const { lifetime } = subject.attribution;
		if (lifetime.class !== "long-lived") return void 0;
		return {
			...lifetimeCeiling(subject),
			detail: { limitDays: lifetime.limitDays ?? subject.policy.lifetime.maxTtl }
		};
	}
};
// shared/policy/rules/missing-detection.ts
const missingDetection$1 = {
	id: "missing-detection",
	title: "Somebody watches how an identity is used",
	decision: "warn",
	frameworks: ["ID.RA-01", "RS.MA-02"],
	apply: ({ identity }) => identity?.detection.coverage === "none" ? {} : void 0
};
// shared/policy/rules/over-privileged.ts
const everything = /^\*$|:\*$|(?:^|[:/.])(?:admin|administrator|administratoraccess|owner|root|write-all|system:masters|cluster-admin)$/i;
const overPrivileged = {
	id: "over-privileged",
	title: "An identity may do no more than it needs",
	decision: "warn",
	frameworks: [
		"NHI5:2025",
		"PR.AA-05",
		"CWE-250"
	],
	apply: ({ finding, identity }) => {
		if (!namesOneCredential(finding)) return {};
		const isJobsOwn = finding.kind === "credential-use" && finding.form === "federated" && finding.provider === "github";
		const granted = finding.at?.grants;
		if (granted !== void 0 && isJobsOwn) return { detail: { permission: granted } };
		if (granted !== void 0 && finding.at?.system !== "github-actions") return { detail: { granted } };
		const privilege = identity?.privileges.find((name) => everything.test(name));
		return privilege === void 0 ? void 0 : { detail: { privilege } };
	}
};
// shared/text/days.ts
const millisecondsInADay = 864e5;
/** An ISO day (`2026-02-01`) plus whole days, as an ISO day. */
const addDays = (day, days) => new Date(Date.parse(day.slice(0, 10)) + days * millisecondsInADay).toISOString().slice(0, 10);
/** Days from one ISO 8601 instant or day to another, with fractions; negative when `to` is earlier. */
const daysBetween = (from, to) => (Date.parse(to) - Date.parse(from)) / millisecondsInADay;
// shared/policy/due.ts
/** The ISO day by which a register entry is to be reviewed; `undefined` when nothing says since when it stands. */
function reviewDue({ lifecycle }, policy) {
	const { reviewBy, since } = lifecycle;
	return reviewBy ?? (since && addDays(since, policy.lifetime.reviewEvery));
}
/** By which a credential is to be rotated where nobody promised anything and nothing ends it by itself. */
function rotationDueByPolicy(credential, policy) {
	const { expires, ttl, lastRotated, issuedAt } = credential;
	const since = lastRotated ?? issuedAt;
	if (expires !== void 0 || typeof ttl === "number" || since === void 0) return void 0;
	return addDays(since, policy.lifetime.rotateEvery);
}
/** By the owner's promise, else by the policy. */
function rotationDue(credential, policy) {
	const since = credential.lastRotated ?? credential.issuedAt;
	const everyDays = credential.rotation?.everyDays;
	if (since !== void 0 && everyDays !== void 0) return addDays(since, everyDays);
	return rotationDueByPolicy(credential, policy);
}
// shared/policy/rules/overdue-review.ts
const overdueReview$1 = {
	id: "overdue-review",
	title: "A register entry is reviewed when it is due",
	decision: "warn",
	frameworks: [
		"NHI1:2025",
		"ID.AM-08",
		"CWE-324"
	],
	apply: ({ identity, policy, today }) => {
		if (!identity) return void 0;
		const dueBy = reviewDue(identity, policy);
		return dueBy !== void 0 && dueBy < today ? { detail: { dueBy } } : void 0;
	}
};
// shared/policy/rules/overdue-rotation.ts
const overdueRotation$1 = {
	id: "overdue-rotation",
	title: "A credential is rotated when its owner promised",
	decision: "warn",
	frameworks: [
		"NHI7:2025",
		"CWE-613",
		"CWE-263",
		"PR.AA-01"
	],
	apply: (subject) => {
		const promised = subject.attribution.rotation?.dueBy;
		const [dueBy] = [...promised === void 0 ? [] : [promised], ...dueByPolicy(subject)].toSorted();
		return dueBy !== void 0 && dueBy < subject.today ? { detail: { dueBy } } : void 0;
	}
};
/** Of credentials for which nobody promised anything. */
const dueByPolicy = ({ credentials, policy }) => credentials.filter(({ rotation }) => rotation?.everyDays === void 0).flatMap((credential) => rotationDueByPolicy(credential, policy) ?? []);
// shared/policy/rules/pending-registration.ts
const pendingRegistration$1 = {
	id: "pending-registration",
	title: "A registration counts once an owner of the register has approved it",
	decision: "block",
	frameworks: ["GV.RR-02"],
	presumesCredential: true,
	apply: (subject) => subject.attribution.owner.status === "pending" ? ownershipCeiling(subject, "warn") : void 0
};
// shared/policy/rules/personal-credential-in-automation.ts
/** Settings of tools are a person's as often as a runner's. */
const shared = "clients";
/** Whether a pipeline, an agent or infrastructure code holds or mints it. */
const isAutomation = ({ at }) => at !== void 0 && at.system !== shared;
const personalCredentialInAutomation = {
	id: "personal-credential-in-automation",
	title: "Automation does not act as a person",
	decision: "warn",
	frameworks: ["NHI10:2025", "PR.AA-02"],
	apply: ({ finding, identity, type }) => (finding.kind === "credential-use" || isAutomation(finding)) && (identity ? identity.kind === "human" : type?.identity === "human") ? {} : void 0
};
// shared/policy/rules/retired-identity.ts
const ended$1 = /* @__PURE__ */ new Set([
	"suspended",
	"revoked",
	"retired"
]);
const retiredIdentity$1 = {
	id: "retired-identity",
	title: "No credential of an identity that has ended",
	decision: "block",
	frameworks: [
		"NHI1:2025",
		"ID.AM-08",
		"CWE-324"
	],
	apply: ({ identity }) => identity && ended$1.has(identity.lifecycle.state) ? { detail: { state: identity.lifecycle.state } } : void 0
};
// shared/policy/rules/shared-credential.ts
const sharedCredential = {
	id: "shared-credential",
	title: "One credential serves one consumer",
	decision: "warn",
	frameworks: ["NHI9:2025", "PR.AA-02"],
	presumesCredential: true,
	apply: ({ finding, identity, attribution: { reach, chain } }) => {
		if (identity && identity.usedBy.length > 1) return { detail: { consumers: identity.usedBy.length } };
		if (finding.kind === "credential-issuance") {
			const stores = countStores(chain, finding.address);
			return stores > 1 ? { detail: { stores } } : void 0;
		}
		if (finding.kind !== "exposed-secret") return void 0;
		const files = new Set(reach.sightings.map((place) => place.path)).add(finding.path).size;
		return files > 1 ? { detail: { files } } : void 0;
	}
};
/** How many stores get it. An id and its secret stand under two names of one store. */
const countStores = ({ edges }, address) => new Set(edges.flatMap(({ from, to }) => from.kind === "resource" && from.id === address && to.kind === "stored-name" ? to.id.slice(0, to.id.lastIndexOf("/")) : [])).size;
// shared/policy/rules/index.ts
/** Every demand of the policy, the one people must hear of first on top. Adding one is its file, its page and its line here. */
const rules = [
	compromisedIdentity$1,
	retiredIdentity$1,
	exposedSecret,
	ambiguousOwner$1,
	pendingRegistration$1,
	{
		id: "unowned",
		title: "Every credential has an owner",
		decision: "block",
		frameworks: [
			"NHI1:2025",
			"GV.RR-02",
			"ID.AM-08",
			"PR.AA-01"
		],
		presumesCredential: true,
		apply: (subject) => subject.attribution.owner.status === "unknown" ? ownershipCeiling(subject, "allow") : void 0
	},
	longLived,
	overdueRotation$1,
	{
		id: "unregistered",
		title: "Ownership is written in the register, not only implied by CODEOWNERS",
		decision: "warn",
		frameworks: [
			"NHI1:2025",
			"GV.RR-02",
			"ID.AM-08",
			"PR.AA-01"
		],
		presumesCredential: true,
		apply: (subject) => subject.attribution.owner.status === "partial" ? ownershipCeiling(subject, "allow") : void 0
	},
	{
		id: "unknown-lifetime",
		title: "It is known how long a credential lives",
		decision: "warn",
		frameworks: [
			"NHI7:2025",
			"CWE-613",
			"CWE-263",
			"PR.AA-01"
		],
		presumesCredential: true,
		apply: (subject) => {
			const { lifetime, identity } = subject.attribution;
			if (lifetime.class !== "unknown") return void 0;
			const open = lifetime.basis === "register" ? identity.candidates : void 0;
			return {
				...lifetimeCeiling(subject),
				...open && { detail: { credentials: open.join(" and ") } }
			};
		}
	},
	{
		id: "static-credential",
		title: "No stored credential where a short-lived one can be minted",
		decision: "warn",
		frameworks: [
			"NHI6:2025",
			"NHI7:2025",
			"PR.AA-04"
		],
		apply: ({ finding }) => finding.kind === "credential-use" && finding.form === "stored" && finding.alternative ? { detail: {
			alternative: finding.alternative.text,
			reference: finding.alternative.reference
		} } : void 0
	},
	personalCredentialInAutomation,
	agentCredential,
	{
		id: "third-party-credential",
		title: "A stored credential goes to other people's code only at a pinned commit",
		decision: "warn",
		frameworks: [
			"NHI3:2025",
			"GV.SC-07",
			"ID.AM-04"
		],
		apply: ({ finding }) => {
			if (finding.kind !== "credential-use" || finding.form !== "stored") return void 0;
			const { action, actionMayChange } = finding.at;
			return action !== void 0 && actionMayChange ? { detail: { action } } : void 0;
		}
	},
	sharedCredential,
	environmentCrossing,
	overPrivileged,
	{
		id: "unrestricted-federation",
		title: "A federated identity trusts one repository, branch or environment",
		decision: "warn",
		frameworks: ["NHI6:2025", "PR.AA-04"],
		apply: ({ finding, credentials }) => {
			if (finding.at?.admits !== void 0) return { detail: { subject: finding.at.admits } };
			return credentials.flatMap(({ match }) => match.subjects).some(({ subject }) => subject === void 0 || !isOfOneUnit(subject)) ? {} : void 0;
		}
	},
	{
		id: "weak-authentication",
		title: "No bare password where a key or a token can be used",
		decision: "warn",
		frameworks: [
			"NHI4:2025",
			"PR.AA-03",
			"CWE-522"
		],
		presumesCredential: true,
		apply: (subject) => subject.type?.password ? lifetimeCeiling(subject) : void 0
	},
	incompleteRegistration$1,
	missingDetection$1,
	overdueReview$1,
	{
		id: "unjustified-allowance",
		title: "An allowance says why",
		decision: "warn",
		frameworks: ["GV.RR-02"],
		apply: ({ finding, policy }) => policy.allowances.requireReason && finding.kind === "exposed-secret" && finding.allowance && !finding.allowance.reason ? { detail: { line: finding.allowance.line } } : void 0
	},
	{
		id: "unprotected-register",
		title: "A specific CODEOWNERS rule protects the register",
		decision: "warn",
		frameworks: ["GV.RR-02"],
		apply: ({ identity, registerIsProtected }) => identity && !registerIsProtected ? {} : void 0
	},
	{
		id: "unknown-issuer",
		title: "It is known which system issued a credential",
		decision: "warn",
		frameworks: ["ID.AM-08"],
		presumesCredential: true,
		apply: ({ attribution }) => attribution.issuer.status === "unknown" ? {} : void 0
	},
	{
		id: "steward-mismatch",
		title: "The register's steward and the file's CODEOWNERS agree",
		decision: "allow",
		frameworks: ["GV.RR-02"],
		apply: ({ attribution: { owner, custodian } }) => {
			const steward = owner.status === "known" ? owner.steward?.handle : void 0;
			if (steward === void 0 || !custodian.specific || custodian.owners.includes(steward)) return void 0;
			return { detail: {
				steward,
				custodian: custodian.owners.join(" ")
			} };
		}
	}
];
/**
* Rules a policy may set and a scan cannot apply: whether an owner has left is known only at the code host, and a scan
* uses no network.
*/
const unappliedRules = ["departed-owner"];
const ruleIds = [...rules.map((rule) => rule.id), ...unappliedRules].sort();
// shared/model/problem.ts
const missed = /* @__PURE__ */ new Set([
	"encoded",
	"unreadable",
	"vanished",
	"failed"
]);
/** Whether a file should have been scanned and was not; the others were left out by choice. */
const isMissed = ({ why }) => missed.has(why);
// shared/model/verdict.ts
/** Whether a verdict decides: where a change is judged, only what it introduced does. */
const counts = ({ introduced }) => introduced !== false;
// shared/text/packed-numbers.ts
/** Natural numbers as one text, since a list of some hundred thousand takes long to write, and longer to read. */
const packNumbers = (numbers) => numbers.join();
// shared/report/dashboard-columns.ts
function collectValues() {
	const numbers = /* @__PURE__ */ new Map();
	const rows = collectRows();
	return {
		add: (value) => rows.add(rankIn(numbers, value)),
		column: () => ({
			values: [...numbers.keys()],
			rows: rows.pack()
		})
	};
}
function collectLists() {
	const numbers = /* @__PURE__ */ new Map();
	const sets = /* @__PURE__ */ new Map();
	const rows = collectRows();
	return {
		add: (list) => {
			const set = [...new Set(list.map((text) => rankIn(numbers, text)))].sort((a, b) => a - b);
			rows.add(rankIn(sets, set.join()));
		},
		column: () => ({
			values: [...numbers.keys()],
			sets: [...sets.keys()].map((set) => set === "" ? [] : set.split(",").map(Number)),
			rows: rows.pack()
		})
	};
}
/** A natural number for each row, in a quarter of the memory that a list of them would take. */
function collectRows() {
	let rows = /* @__PURE__ */ new Uint32Array(1024);
	let length = 0;
	return {
		add: (number) => {
			if (length === rows.length) {
				const longer = new Uint32Array(2 * length);
				longer.set(rows);
				rows = longer;
			}
			rows[length++] = number;
		},
		pack: () => packNumbers(rows.subarray(0, length))
	};
}
function rankIn(ranks, value) {
	const known = ranks.get(value);
	if (known !== void 0) return known;
	ranks.set(value, ranks.size);
	return ranks.size - 1;
}
// shared/report/wording/words.ts
/** `12,345`. The runtime's own formatter takes longer to load than a small scan takes. */
const grouped = (count) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
/** `1 file`, `2 files`. */
const plural = (count, one, many = `${one}s`) => `${grouped(count)} ${count === 1 ? one : many}`;
const units = [
	[1, "day"],
	[1 / 24, "hour"],
	[1 / 1440, "minute"]
];
/** Days as people write them, `90 days`, `12 hours`: in the largest unit of which they are a whole number. */
function durationPhrase(days) {
	const isWhole = (count) => count > .5 && Math.abs(count - Math.round(count)) < 1e-6;
	const [size, unit] = units.find(([one]) => isWhole(days / one)) ?? units[2];
	return plural(Math.round(days / size), unit);
}
const capitalise = (sentence) => sentence.charAt(0).toUpperCase() + sentence.slice(1);
// shared/report/wording/paths.ts
const keyOf$2 = ({ kind, id }) => `${kind}\0${id}`;
/** A folder whose name begins with a dot is the pipeline system's own. */
const shortJob = (id) => id.replace(/^\.[^#]*\//, "");
/** A resource or a job without its file or folder, which the place beside it tells. */
const resourcePhrase = (address) => address.slice(address.lastIndexOf("/") + 1);
/** A station in a few words: `secret NPM_TOKEN`, `job release.yml#publish`. */
function stationPhrase({ kind, id }) {
	switch (kind) {
		case "stored-name": return storedPhrase(id);
		case "job": return `job ${shortJob(id)}`;
		case "environment": return `environment ${id}`;
		case "resource": return resourcePhrase(id);
		case "issuer": return id;
	}
}
/** Stores without a name of their own are the pipeline system's; a caller's path or a folder may hold slashes itself. */
function storedPhrase(station) {
	const id = station.replace(/^[\w-]+:(?=repository\/|organization\/|environment:)/, "");
	const at = /^(?:caller|variable):/.test(id) ? id.lastIndexOf("/") : id.indexOf("/");
	const [scope, name] = [id.slice(0, at), id.slice(at + 1)];
	const [kind, where = ""] = scope.split(/:(.*)/s);
	switch (kind) {
		case "repository": return `secret ${name}`;
		case "run": return `${name} for one run`;
		case "environment": return `secret ${name} of environment ${where}`;
		case "caller": return `secret ${name} of ${where.slice(where.lastIndexOf("/") + 1)}`;
		case "variable": return `variable ${name}`;
		default: return `secret ${name} in ${scope}`;
	}
}
/** Of what the code says alone, for those who may read the code and not the register; empty where nobody issues it there. */
function codePathSentence({ chain, finding, issuingPipeline }) {
	const fromCode = !(finding.kind === "credential-use" && finding.form === "federated") && issuingPipeline.evidence.some(({ source }) => source === "code");
	const code = {
		nodes: chain.nodes.filter(({ kind }) => kind !== "issuer"),
		edges: chain.edges.filter(({ to }) => to.kind !== "issuer")
	};
	const [path] = listPaths(code);
	return path && fromCode ? `${pathPhrase(path)}${besides(code)}` : "";
}
function besides(chain) {
	const others = listPaths(chain).length - 1;
	return others > 0 ? ` (and ${grouped(others)} more)` : "";
}
/** From each beginning to its nearest end, then from the nearest beginning to each end that is left. */
function listPaths({ nodes, edges }) {
	const placed = new Map(nodes.map((node) => [keyOf$2(node), node]));
	const after = Map.groupBy(edges, ({ from }) => keyOf$2(from));
	const before = Map.groupBy(edges, ({ to }) => keyOf$2(to));
	const isEnd = ({ kind, ...node }) => kind === "job" || kind !== "environment" && kind !== "issuer" && (after.get(keyOf$2({
		...node,
		kind
	})) ?? []).every(({ to }) => to.kind === "issuer");
	const beginnings = nodes.filter((node) => !before.has(keyOf$2(node)));
	const ends = nodes.filter(isEnd);
	const consumers = ends.filter(({ kind }) => kind !== "resource");
	const told = consumers.length > 0 ? consumers : ends;
	const hop = (node, link) => ({
		node,
		place: link?.place ?? placed.get(keyOf$2(node))?.place,
		environment: node.kind === "job" ? after.get(keyOf$2(node))?.find(({ to }) => to.kind === "environment")?.to : void 0
	});
	function walk(start, sides, end) {
		const links = [];
		const visited = /* @__PURE__ */ new Set([keyOf$2(start)]);
		for (let at = start; at;) {
			const next = (sides.get(keyOf$2(at)) ?? []).filter((link) => !visited.has(keyOf$2(link[end]))).toSorted((one, other) => rank(one[end]) - rank(other[end]))[0];
			if (next) {
				links.push(next);
				visited.add(keyOf$2(next[end]));
			}
			at = next?.[end];
		}
		return links;
	}
	const reached = /* @__PURE__ */ new Set();
	const paths = [];
	for (const beginning of beginnings) {
		const links = walk(beginning, after, "to");
		const path = [hop(beginning, void 0), ...links.map((link) => hop(link.to, link))];
		for (const { node } of path) reached.add(keyOf$2(node));
		paths.push(path);
	}
	for (const last of told) {
		if (reached.has(keyOf$2(last))) continue;
		reached.add(keyOf$2(last));
		const links = walk(last, before, "from").toReversed();
		const onward = walk(last, after, "to");
		const first = links[0]?.from ?? last;
		paths.push([hop(first, void 0), ...[...links, ...onward].map((link) => hop(link.to, link))]);
	}
	return paths;
}
/** Which of several ways on is told: to those who get it, and of a job what it mints or stores before where it runs. */
const ranks = {
	job: 0,
	"stored-name": 1,
	resource: 2,
	environment: 3,
	issuer: 4
};
const rank = ({ kind }) => ranks[kind];
function pathPhrase(hops, before = []) {
	const parts = [...before];
	for (const { node, place, environment } of hops) {
		if (node.kind === "environment") continue;
		const within = environment ? `, ${stationPhrase(environment)}` : "";
		parts.push(`${stationPhrase(node)}${within}${place ? ` (${place.path}:${place.start.line})` : ""}`);
	}
	return parts.join(" -> ");
}
// shared/report/wording/attribution.ts
const nameOf = ({ name, handle }) => name === void 0 ? handle : `${name} (${handle})`;
/** Several owners, none of them picked. */
const candidateList = (candidates) => candidates.map((candidate) => candidate.handle).join(", ");
/** Business owner and steward in a few words. */
function ownerPhrase({ business, steward, candidates }) {
	const named = [...business ? [`business ${nameOf(business)}`] : [], ...steward ? [`steward ${nameOf(steward)}`] : []];
	if (named.length > 0) return named.join(", ");
	return candidates && candidates.length > 0 ? `candidates ${candidateList(candidates)}` : "nobody";
}
const keys$1 = {
	fingerprint: "fingerprint",
	"key-id": "key id",
	subject: "subject",
	name: "name",
	account: "account",
	path: "path"
};
/** How we know: the file and line that says so. */
function evidencePhrase({ source, path, line, pattern, key, byDefault }) {
	const place = path === void 0 ? "" : ` ${path}${line === void 0 ? "" : `:${line}`}`;
	switch (source) {
		case "register": return `register${place}${key === void 0 ? "" : ` by ${keys$1[key]}`}${byDefault ? ", owners by default" : ""}`;
		case "codeowners": return `${place === "" ? "CODEOWNERS" : place.trimStart()}${pattern === void 0 ? "" : ` ${pattern}`}`;
		case "credential": return "the credential itself";
		case "code": return `the code${place}`;
		case "type": return "the credential type";
	}
}
/** The same for all evidence there is; empty when there is none. */
const evidenceList = (evidence) => evidence.length === 0 ? "" : ` [${evidence.map(evidencePhrase).join("; ")}]`;
/** Why something is not known, in a few words. */
const unknownReasons = {
	"no-register": "there is no register",
	"not-registered": "no register entry claims it",
	"no-codeowners": "no register entry, no CODEOWNERS",
	"no-rule": "no register entry, no CODEOWNERS rule",
	"catch-all-only": "only a catch-all CODEOWNERS rule",
	"rule-without-owners": "the CODEOWNERS rule names nobody",
	"owners-missing": "the register entry is incomplete",
	"two-claims": "equal claims",
	"two-credentials": "equal claims of its credentials",
	"only-in-this-change": "only this change says so",
	"not-recorded": "not recorded",
	"no-issuing-pipeline": "no pipeline is known to issue it",
	"bare-name": "a name alone does not tell"
};
/** Whose it is, with how we know. */
function ownerSentence(owner) {
	const because = owner.reason === void 0 ? "" : unknownReasons[owner.reason];
	switch (owner.status) {
		case "known": return `${ownerPhrase(owner)}${evidenceList(owner.evidence)}`;
		case "partial":
		case "pending":
		case "ambiguous": return `${owner.status}: ${ownerPhrase(owner)}${because && `, ${because}`}${evidenceList(owner.evidence)}`;
		case "unknown": return `unknown: ${because}`;
	}
}
/** Who issued it, which pipeline, and the jobs that use it, as its consumers. */
function issuerSentence(issuer, pipeline, { jobs }) {
	const system = issuer.status === "known" ? `${issuer.system}${issuer.account === void 0 ? "" : ` (${issuer.account})`}` : "unknown";
	const equal = pipeline.status === "ambiguous" ? ": equal claims" : "";
	return [
		system,
		...pipeline.status !== "unknown" ? [`issued by ${pipelinePhrase(pipeline)}${equal}`] : [],
		...pipeline.status === "unknown" && issuer.status === "known" ? ["issuing pipeline unknown"] : [],
		...jobs.length > 0 ? [`used by ${jobList(jobs)}`] : []
	].join(", ");
}
/** The same without the account, for everybody who may read the code. */
const issuerInPublic = ({ issuer, issuingPipeline, reach }) => {
	const { account: _account, ...system } = issuer;
	return issuerSentence(system, issuingPipeline, reach);
};
/** Who would notice its misuse: `nobody`, unless the register names a source. */
const watchers = ({ detection, identity }) => {
	if (detection.sources.length > 0) return detection.sources.join(", ");
	return identity.status === "known" && identity.id === void 0 ? "whoever its register names" : "nobody";
};
/** The same without the account, for everybody who may read the code. */
const issuanceInPublic = (verdict) => `${issuerInPublic(verdict)}; watched by ${watchers(verdict)}`;
/** What issues it, with its place; each of several between which the code does not tell. */
function pipelinePhrase({ id, resource, path, job, environment, candidates, evidence }) {
	const place = (index) => {
		const said = evidence[index];
		return said?.path === void 0 || said.line === void 0 ? "" : ` (${said.path}:${said.line})`;
	};
	if (candidates) return candidates.map((one, index) => `${resourcePhrase(one)}${place(index)}`).join(" or ");
	const what = resource === void 0 ? path : `${resourcePhrase(resource)}${place(0)}`;
	return [
		id ?? what,
		job && `job ${job}`,
		environment && `environment ${environment}`
	].filter(Boolean).join(", ");
}
const agentPhrase = ({ id, runs, unattended }) => `${id}${runs === void 0 ? "" : ` (${runs})`}${unattended === void 0 ? "" : unattended.includes("*") ? " asking for nothing" : ` using ${shortList(unattended)} unasked`}`;
const shown = 3;
const shortList = (values) => values.length <= shown ? values.join(", ") : `${values.slice(0, shown).join(", ")} and ${grouped(values.length - shown)} more`;
/** Jobs as `deploy.yml#release`. */
const jobList = (jobs) => shortList(jobs.map(shortJob));
const bases = {
	credential: "says the credential itself",
	register: "by the register",
	code: "by the code",
	type: "by its type"
};
/** How long it lives, with what that rests on. */
function lifetimeSentence({ class: kind, basis, issuedAt, expiresAt, byRotation }) {
	const dates = [
		issuedAt === void 0 ? void 0 : `since ${issuedAt.slice(0, 10)}`,
		expiresAt === void 0 ? void 0 : `${byRotation ? "rotation due" : kind === "expired" ? "ended" : "ends"} ${expiresAt.slice(0, 10)}`,
		basis === void 0 || kind === "unknown" ? void 0 : byRotation ? "by rotation" : bases[basis]
	].filter((part) => part !== void 0);
	return dates.length === 0 ? kind : `${kind} (${dates.join(", ")})`;
}
/** What is meant, in a few words: the type, or the stored name. */
const credentialPhrase = ({ finding }) => {
	switch (finding.kind) {
		case "exposed-secret": return finding.type;
		case "credential-use": return finding.name === "*" ? "every secret" : finding.name === "*dynamic*" ? "a secret chosen at run time" : finding.name;
		case "credential-issuance": return finding.address;
	}
};
/** What can be touched with it beside the jobs, which the issuer's sentence names; empty when nothing is known to be. */
function reachSentence({ reach }) {
	const { environments, accounts, repositories, agents, sightings, complete } = reach;
	const parts = [
		environments.length > 0 && `environments ${shortList(environments)}`,
		agents.length > 0 && `agents ${shortList(agents.map(agentPhrase))}`,
		repositories.length > 1 && `repositories ${shortList(repositories)}`,
		accounts.length > 0 && `accounts ${shortList(accounts)}`,
		sightings.length > 0 && plural(sightings.length, "other place")
	].filter((part) => part !== false);
	return parts.length === 0 ? "" : `${parts.join("; ")}${complete ? "" : " (only a part of the repository was seen)"}`;
}
// shared/report/wording/code-host.ts
/** What the Action shows on GitHub or reads there, beside its verdict. */
const showings = {
	comment: {
		what: "The comment on this pull request could not be kept",
		add: "Add `pull-requests: write` to the job's permissions",
		effect: "The verdict stands without it"
	},
	check: {
		what: "The check run could not be written",
		add: "Add `checks: write` to the job's permissions",
		effect: "The verdict stands without it"
	},
	sarif: {
		what: "The SARIF file could not be uploaded to code scanning",
		add: "Add `security-events: write` to the job's permissions, and see that code scanning is on",
		effect: "The verdict stands without it"
	},
	reviews: {
		what: "Nobody could be asked for a review",
		add: "Add `pull-requests: write` to the job's permissions",
		effect: "The verdict stands without it"
	},
	approvals: {
		what: "Approvals could not be read",
		add: "Add `pull-requests: read` to the job's permissions",
		effect: "What this pull request adds to the rules stays pending"
	},
	teams: {
		what: "The members of a team could not be read",
		add: "A workflow's own token never may: give the input token one of an app with `members: read`, or name people in CODEOWNERS",
		effect: "Its approvals do not count"
	},
	reminders: {
		what: "The issues about the register could not all be kept",
		add: "Add `issues: write` to the job's permissions",
		effect: "The verdict stands without them",
		missing: "the repository has its issues turned off, or the token may not see them",
		limited: "GitHub takes no more of them now, and the next run goes on"
	}
};
const faults = {
	unauthorized: "GitHub does not accept the token",
	missing: "GitHub has no such thing, or the token may not see it",
	refused: "GitHub refused what was sent",
	oversized: "it is more than GitHub tells",
	limited: "GitHub's rate limit is reached",
	broken: "GitHub failed to answer",
	unreachable: "GitHub could not be reached"
};
/** Why something was not shown or read; a fault lets nothing through. */
function notShown(showing, fault, isFork) {
	const { what, add, effect, ...own } = showings[showing];
	return `${what}: ${fault !== "forbidden" ? own[fault] ?? faults[fault] ?? fault : isFork && showing !== "approvals" && showing !== "teams" ? "to a pull request from a fork GitHub gives a token that can only read" : `the token may not. ${add}`}. ${effect}.`;
}
/** Why it is not known what changed, and what to do. */
const baseNotTold = (fault) => `This clone does not reach back to what the change is compared with, and ${baseFaults[fault] ?? faults[fault] ?? fault}. ${deepen}`;
const deepen = "Set fetch-depth: 0 in actions/checkout.";
const baseFaults = {
	"no-token": "without a token GitHub cannot be asked for it",
	forbidden: "the token may not read it; it needs `contents: read`"
};
/** A push that nothing is known to come before. */
const noBefore = "Nothing is known that this push could be compared with, so everything is judged.";
/** What has to happen before a changed file that decides counts. */
const approvalPhrase = (approvers, runsAlready = false) => runsAlready ? `part of this check, which runs as the change has it; ${approvers === "" ? "nobody in particular has to approve that" : `${approvers} has not approved that`}` : approvers === "" ? "counts for nothing yet: give it an owner by a CODEOWNERS rule of its own first" : `counts once ${approvers} has approved it; the author's own approval does not count`;
/** The parts of a pull request's comment. */
const comment = {
	clean: "nothing blocks this pull request",
	nobody: "Nobody owns these",
	owner: "Owner",
	issuer: "Issuer",
	next: "Next",
	contain: "Contain",
	entry: (count) => `${count === 1 ? "A register entry" : "Register entries"}, ready to copy`,
	entryPlace: (path) => `For ${path}. Fill in what only a person knows; everything else is what was seen here.`,
	seeRun: "The job summary has all of it."
};
// shared/report/wording/reasons.ts
const register = ".keyholder/register.yml";
const unknownOwner = {
	"no-codeowners": "there is no register entry for it and no CODEOWNERS file",
	"no-rule": "no register entry claims it and no CODEOWNERS rule covers this file",
	"catch-all-only": "no register entry claims it, and a catch-all CODEOWNERS rule is custody, not ownership",
	"rule-without-owners": "no register entry claims it, and the CODEOWNERS rule for this file names nobody",
	"owners-missing": "its register entry names no owners, and CODEOWNERS names none for this file"
};
/** Entries that an account or a path points to, and that do not claim it. */
const hint = ({ candidates = [] }) => candidates.length === 0 ? "" : `; it may belong to ${candidates.join(" or ")}, whose match does not name it`;
/** Registering it comes first, and asks for this as well. */
const coveredByRegistration = "";
/** The command that writes the entry, where it could find what was found, and what only a person can add. */
function whereToRegister({ finding, identity }) {
	if (identity.status === "known") return `complete the owners of ${identity.id} in ${register}`;
	const owners = "one business owner and one steward";
	const [key] = registerKeys(finding);
	if (!key) return `add an entry to ${register} with the fingerprint that a scan with KEYHOLDER_FINGERPRINT_KEY gives, ${owners}`;
	const match = ` with match.${key.key}: [${key.values.join(", ")}]`;
	if (finding.kind === "exposed-secret" && finding.commit !== void 0) return `add an entry to ${register}${match}, ${owners}`;
	const by = key.key === "fingerprints" ? "" : match;
	return `run \`keyholder register add ${finding.fingerprints[0]}\`, which adds an entry${by} to ${register}, and name ${owners} there`;
}
/** What an agent's own settings let it do unasked; empty where only the register says that it acts by itself. */
function consent(finding) {
	const unattended = finding.at?.unattended;
	if (unattended === void 0) return "";
	return unattended.includes("*") ? ", and asks for nothing," : ` and may use ${shortList(unattended)} unasked`;
}
/** What each policy rule says of a verdict; ids as in `policy/rules`. */
const reasonWordings = {
	"compromised-identity": {
		short: "identity is compromised",
		why: ({ identity }) => `the register says that ${identity} is compromised; no exception applies`,
		next: ({ identity, incidentLead }) => `do not merge: follow the containment plan (keyholder contain ${identity})${incidentLead === void 0 ? "; the register names no incident lead, so name one first" : ` with ${incidentLead}`}`
	},
	"retired-identity": {
		short: "identity has ended",
		why: ({ state }, { identity }) => `the register says that ${identity.id ?? "its identity"} is ${state}, and its credential is still here`,
		next: () => "remove it here, and revoke it at the issuer if that has not happened"
	},
	"exposed-secret": {
		short: "secret in the repository",
		why: (_, { lifetime, finding }) => finding.kind === "exposed-secret" && finding.commit !== void 0 ? `a secret stood here in commit ${finding.commit.slice(0, 12)} of this change: it is gone again, and everyone who can read that commit can use it` : lifetime.class === "expired" ? `a secret stands in the repository; it ended on ${day(lifetime.expiresAt)}` : finding.kind === "exposed-secret" && finding.confidence === "low" ? "what stands here may be a secret" : "a secret stands in the repository: everyone who can read the code can use it",
		next: (_, { lifetime, finding }) => finding.kind === "exposed-secret" && finding.commit !== void 0 ? "revoke it at the issuer first, then rewrite the branch without that commit" : lifetime.class === "expired" ? "remove it" : "revoke it at the issuer first, then replace it by a reference to a secret store; if it is not live, write `keyholder:allow <reason>` on the line"
	},
	"ambiguous-owner": {
		short: "two owners claim it",
		why: (_, { identity, owner }) => `${(identity.candidates ?? []).join(" and ")} claim it equally${owner.candidates ? ` (${candidateList(owner.candidates)})` : ""}`,
		next: () => `settle it in ${register}: give one entry a stronger key (fingerprint, key id) or narrow the other's match`
	},
	"pending-registration": {
		short: "registration is pending",
		why: (_, { owner, identity }) => identity.reason === "only-in-this-change" ? `its registration (${ownerPhrase(owner)}) is part of this change and counts once approved` : "its register entry is only proposed",
		next: ({ approvers }, { identity }) => identity.reason === "only-in-this-change" ? approvers === void 0 ? "give the register an owner by a CODEOWNERS rule for /.keyholder/ first: nobody in particular can approve it now" : `ask ${approvers} for approval; the author's own does not count` : "an owner of the register sets lifecycle.state: active"
	},
	unowned: {
		short: "nobody owns it",
		why: (_, { owner, identity }) => `${unknownOwner[owner.reason ?? "no-rule"] ?? "nobody is named for it"}${hint(identity)}`,
		next: (_, verdict) => whereToRegister(verdict)
	},
	"long-lived": {
		short: "long-lived",
		why: ({ limitDays }, verdict) => whyLongLived(verdict, Number(limitDays)),
		next: (_, { finding }) => finding.kind === "credential-use" && finding.alternative ? finding.alternative.text : finding.kind === "exposed-secret" ? "when it is revoked, put a short-lived credential in its place" : "replace it by a short-lived credential, or record its rotation (rotation.every, lastRotated) in the register"
	},
	"overdue-rotation": {
		short: "rotation overdue",
		why: ({ dueBy }) => `its rotation was due by ${dueBy}`,
		next: (_, { rotation }) => `rotate it${rotation?.runbook === void 0 ? "" : ` (${rotation.runbook})`} and set lastRotated in the register`
	},
	unregistered: {
		short: "not registered",
		why: (_, { owner, identity }) => identity.status === "known" ? `its register entry names ${owner.business ? "no steward" : "no business owner"}` : `only CODEOWNERS speaks for it (${ownerPhrase(owner)}); no business owner is named`,
		next: (_, verdict) => whereToRegister(verdict)
	},
	"unknown-lifetime": {
		short: "lifetime unknown",
		why: ({ credentials }) => credentials === void 0 ? "nothing says how long it lives" : `${credentials} claim it equally and do not agree how long it lives`,
		next: ({ credentials }, { identity }) => credentials !== void 0 ? `settle it in ${register}: give one of the credentials a stronger key (fingerprint, key id) or narrow the other's match` : identity.status === "known" ? `record ttl, expires or rotation of ${identity.credential ?? `each credential of ${identity.id}`} in ${register}` : coveredByRegistration
	},
	"static-credential": {
		short: "short-lived alternative exists",
		why: (_, verdict) => `${credentialPhrase(verdict)} is stored, and this step can do without`,
		next: ({ alternative, reference }) => `${String(alternative).replace(/\.$/, "")} (${reference})`
	},
	"personal-credential-in-automation": {
		short: "a person's credential in automation",
		why: () => "automation acts with a person's credential: it ends when the person leaves and can do all that the person can",
		next: () => "use a machine identity, such as an app installation token or a federated role"
	},
	"agent-credential": {
		short: "agent with a lasting credential",
		why: (_, { finding }) => `an agent that acts by itself${consent(finding)} holds a credential that outlives its run`,
		next: () => "give the agent a short-lived credential for each run"
	},
	"third-party-credential": {
		short: "handed to third-party code",
		why: ({ action }) => `it is handed to ${action}, whose code can change under that name at any time`,
		next: (_, { finding }) => finding.at?.system === "github-actions" ? "pin it to a full commit id" : "pin it to a commit, a digest or a whole version"
	},
	"shared-credential": {
		short: "shared",
		why: ({ files, consumers, stores }) => stores !== void 0 ? `it is stored in ${plural(Number(stores), "place")} at once` : files === void 0 ? `${plural(Number(consumers), "consumer")} share it` : `the same credential stands in ${plural(Number(files), "file")}`,
		next: () => "give each consumer a credential of its own, so that one can be revoked without breaking the others"
	},
	"environment-crossing": {
		short: "crosses environments",
		why: ({ production, other }) => `the same name serves ${production} and ${other}`,
		next: () => "keep one credential for each environment; if each environment stores its own under this name, register them apart by environment"
	},
	"over-privileged": {
		short: "over-privileged",
		why: ({ privilege, permission, granted }, { finding }) => {
			if (permission !== void 0) return `the job gives its token ${permission}`;
			if (granted !== void 0) return `the code grants it ${granted}`;
			return privilege === void 0 ? `it gets ${credentialPhrase({ finding })}` : `the register grants it ${privilege}`;
		},
		next: ({ privilege, permission, granted }) => {
			if (permission !== void 0) return "give the job only the permissions that it needs, one by one";
			if (granted !== void 0) return `put a role with only the actions and resources that it needs in place of ${granted}`;
			return privilege === void 0 ? "name the secrets that are needed, one by one" : "narrow intent.privileges to what it needs, at the issuer and in the register";
		}
	},
	"unrestricted-federation": {
		short: "anybody may federate",
		why: ({ subject }) => {
			if (subject === "*") return "it trusts the tokens of any repository at its issuer";
			return subject === void 0 ? "its federation trusts more than one repository" : `it trusts more than one repository: ${subject}`;
		},
		next: () => "restrict the trusted subject to one repository and a branch or environment"
	},
	"weak-authentication": {
		short: "bare password",
		why: () => "it is a bare password: whoever reads it once can use it from anywhere",
		next: () => "use a token, a key or a federated login in its place"
	},
	"incomplete-registration": {
		short: "registration incomplete",
		why: ({ missing }, { identity }) => `${identity.id ?? "its register entry"} lacks: ${missing}`,
		next: (_, { identity }) => `complete ${identity.id ?? "the entry"} in ${register}`
	},
	"missing-detection": {
		short: "nobody watches it",
		why: (_, { identity }) => `the register says that nobody watches how ${identity.id ?? "it"} is used`,
		next: () => "let the SOC cover it and record detection.coverage and sources"
	},
	"overdue-review": {
		short: "review overdue",
		why: ({ dueBy }, { identity }) => `the review of ${identity.id ?? "its entry"} was due by ${dueBy}`,
		next: () => "review the entry and set lifecycle.reviewBy"
	},
	"unjustified-allowance": {
		short: "allowance without a reason",
		why: ({ line }) => `the allowance in line ${line} gives no reason`,
		next: () => "write the reason behind the allowance, or make it an exception in .keyholder/policy.yml"
	},
	"unprotected-register": {
		short: "register unprotected",
		why: () => "its owner rests on a register that anyone may change: no specific CODEOWNERS rule covers it",
		next: () => "add a CODEOWNERS rule for /.keyholder/"
	},
	"unknown-issuer": {
		short: "issuer unknown",
		why: () => "nothing says which system issued it",
		next: (_, { identity }) => identity.status === "known" ? `record issuedBy.issuer of ${identity.id} in ${register}` : coveredByRegistration
	},
	"steward-mismatch": {
		short: "steward and CODEOWNERS differ",
		why: ({ steward, custodian }) => `the register's steward is ${steward}, CODEOWNERS names ${custodian}`,
		next: () => "let both name the same team, if they should"
	}
};
const day = (instant) => instant?.slice(0, 10) ?? "a day in the past";
function whyLongLived({ lifetime, rotation }, limitDays) {
	const { basis, byRotation, expiresAt } = lifetime;
	const limit = `the ${durationPhrase(limitDays)} that the policy allows`;
	if (byRotation) return rotation?.everyDays !== void 0 && rotation.everyDays > limitDays ? `its rotation is promised every ${durationPhrase(rotation.everyDays)}, less often than ${limit}` : `its rotation was due by ${day(expiresAt)}`;
	if (expiresAt !== void 0) return `it ends on ${day(expiresAt)}, after ${limit}`;
	return basis === void 0 ? `nothing says that it ends within ${limit}` : `${longLivedBy[basis]} ${limit}`;
}
const longLivedBy = {
	register: "by the register it outlives",
	code: "the code that mints it asks for more than",
	credential: "by its own words it outlives",
	type: "its type lets it outlive"
};
const lowered = {
	allowance: () => "allowed in the file",
	exception: () => "excepted in the policy",
	baseline: () => "in the baseline",
	from: ({ from }) => `blocks from ${from}`,
	confidence: () => "low confidence",
	lifetime: () => "because of its lifetime",
	pending: () => "pending in this change"
};
/** Why one rule applied, with what lowered it. */
function reasonSentence(reason, verdict) {
	const detail = reason.detail ?? {};
	const why = reasonWordings[reason.rule]?.why(detail, verdict) ?? reason.rule;
	return reason.loweredBy ? `${why} (${lowered[reason.loweredBy](detail)})` : why;
}
/** What to do about one reason: a sentence without its full stop; empty when another reason's step covers it. */
const nextStep = (reason, verdict) => {
	const step = reasonWordings[reason.rule]?.next(reason.detail ?? {}, verdict) ?? "";
	return capitalise(step.replace(/\.$/, ""));
};
// shared/report/wording/dashboard.ts
/** What is wrong with a report that a dashboard is made of, and what to do; empty where nothing is. */
const reportStates = {
	whole: "",
	changed: "only what a change brought was judged; scan without --changed-since to see all of it",
	incomplete: "something in scope could not be judged; its problems say what",
	missing: "no report came; see why its scan did not end",
	repeated: "another report of this repository came first, and this one is not counted; keep one",
	"other-version": "the report is of another version; scan it again with this Keyholder",
	broken: "the report could not be read; scan it again"
};
/** What is told of a place, beside its reasons. */
const dashboardFacts = {
	owner: "Owner",
	custodian: "Custodian",
	issuer: "Issuer",
	lifetime: "Lifetime",
	reach: "Reach",
	watch: "Watched by",
	milder: "Made milder by",
	waysOut: "Ways out"
};
/** What a rule that applies says of a credential, in a few words; its title where there are none. */
const ruleLabel = ({ id, title }) => reasonWordings[id]?.short ?? title;
/** What stands in a page, and how many reports brought less than all or nothing. */
function dashboardOutcome(file, reports, { credentials, block }) {
	const count = (...states) => reports.filter(({ state }) => states.includes(state)).length;
	const told = [
		["missing", count("missing")],
		["unusable", count("broken", "other-version")],
		["repeated", count("repeated")],
		["incomplete", count("incomplete")],
		["of a change only", count("changed")]
	];
	return `${file}: ${[
		`${plural(credentials, "credential")} in ${plural(count("whole", "incomplete", "changed"), "repository", "repositories")}`,
		`${grouped(block)} blocked`,
		...told.flatMap(([state, number]) => number === 0 ? [] : [`${plural(number, "report")} ${state}`])
	].join("; ")}`;
}
// shared/report/wording/summary.ts
/** The outcome in one line: "2 unowned credentials, 1 long-lived". */
function outcome({ summary, proposals = [] }) {
	const { block, warn, unowned, longLived, errors } = summary;
	return [
		block > 0 && `${plural(block, "credential")} blocked`,
		block === 0 && warn > 0 && `${plural(warn, "credential")} to look at`,
		unowned > 0 && `${grouped(unowned)} unowned`,
		longLived > 0 && `${grouped(longLived)} long-lived`,
		block + warn + errors === 0 && "nothing stands against the credentials here",
		proposals.length > 0 && `${plural(proposals.length, "file")} waiting for approval`,
		errors > 0 && `${plural(errors, "error")}: the audit is incomplete`
	].filter((part) => part !== false).join(", ");
}
/** All counts of a report in one sentence. */
function tally({ summary, scanned, skipped }) {
	return [
		`${plural(summary.credentials, "credential")} in ${plural(summary.places, "place")}`,
		`${grouped(summary.block)} block, ${grouped(summary.warn)} warn, ${grouped(summary.allow)} allow`,
		summary.suppressed > 0 && `${grouped(summary.suppressed)} suppressed`,
		summary.notIntroduced > 0 && `${plural(summary.notIntroduced, "place")} not introduced here`,
		`${plural(scanned.files, "file")} scanned`,
		skipped.length > 0 && `${grouped(skipped.length)} skipped`
	].filter((part) => part !== false).join("; ");
}
/** One short line for a list: what it is and the deciding reason. */
function headline(verdict) {
	const [reason] = verdict.reasons;
	const short = reason && reasonWordings[reason.rule]?.short;
	const others = verdict.reasons.filter(({ decision }) => decision !== "allow").length - 1;
	return `${credentialPhrase(verdict)}: ${short ?? "owned"}${others > 0 ? ` ${more(others)}` : ""}`;
}
/** Behind a list that is cut. */
const more = (count) => `and ${grouped(count)} more`;
/** Behind next steps of one rule that are cut. */
const alike$1 = (count) => `and ${grouped(count)} more like ${count === 1 ? "this" : "these"}`;
/** Behind a list of verdicts that is cut, gravest first. */
const lessGrave = (count) => `…and ${plural(count, "more place")}, less grave than these.`;
/** What a change was compared with. */
const comparedWith = ({ base, staged, by, net }) => `Compared with ${base.slice(0, 12)}${staged ? ", staged changes only" : by === void 0 ? "" : `, ${baseSources[by]}`}.${net === true ? ` ${onlyNet}` : ""}`;
const onlyNet = "Not all of its commits were there, so what came and went again between them was not seen: fetch-depth: 0 shows it.";
const baseSources = {
	"merge-commit": "which it is merged into here",
	"merge-base": "where the change began",
	"code-host": "as the code host has it, since this clone does not reach back to it"
};
/** Titles of a report's parts. */
const titles = {
	problems: "Problems",
	skipped: "Not scanned",
	steps: "What to do",
	paths: "How they get there",
	frameworks: "Frameworks",
	containment: "Contain it",
	proposals: "Waiting for approval"
};
/** Over a fault in a file, where it is shown beside the file. */
const problemTitle = "Keyholder could not read all of it";
/** Behind the last of the annotations that are shown. */
const seeSummary = (count) => `${grouped(count)} more: see the job summary.`;
const summaryIsCut = "This summary is cut; `keyholder scan` shows all of it.";
const summaryNotWritten = "The job summary could not be written, since the runner gave no file for it.";
/** What a SARIF file leaves out, since no more is taken. */
const resultsLeftOut = (count, taken) => count === 1 ? `1 result was left out: no more than ${grouped(taken)} are taken.` : `${grouped(count)} results were left out: no more than ${grouped(taken)} are taken.`;
/** Why a file was not scanned. */
const skippedPhrases = {
	binary: "binary",
	oversized: "larger than the size limit",
	excluded: "excluded by the policy or the settings",
	symlink: "a symbolic link, not followed",
	submodule: "a submodule, not entered",
	sparse: "left out by a sparse checkout",
	encoded: "in an encoding that is not read here (working-tree-encoding in .gitattributes)",
	unreadable: "could not be read",
	vanished: "vanished while it was read",
	failed: "the scan of it failed"
};
// shared/report/wording/explanation.ts
/** By what a verdict was made milder, why and until when; empty when nothing did. */
const suppressionPhrase = ({ suppression }, separator) => suppression === void 0 ? "" : [
	suppression.kind,
	suppression.by,
	suppression.reason,
	suppression.until && `until ${suppression.until}`
].filter(Boolean).join(separator);
// shared/report/markdown-text.ts
/** Every character that means something to Markdown, HTML or a table becomes an entity; so do the parts of a bare link. */
const entities = (text) => visible(text).replace(/[\\`*_{}[\]()#+!|~<>&@]/g, (character) => `&#${character.charCodeAt(0)};`).replace(/:(?=\/\/)/g, "&#58;").replace(/(?<=www)\./gi, "&#46;");
/** Names and places; nobody is mentioned within code. A code span would not do: `\|` ends a table's cell in one. */
const code = (text) => `<code>${entities(text)}</code>`;
/**
* Sentences; a command of ours between backticks is code. GitHub looks for mentions and references after entities are read; a
* space without width keeps them apart.
*/
const escapeMarkdown = (text) => withCode(text, (words) => entities(words).replace(/&#(?:35|64);/g, "$&&#8203;"), code);
/** Writes the words of a sentence, and the commands it quotes. All else between backticks may be a repository's own text. */
const withCode = (text, words, quoted) => text.split(/`(keyholder[ :][^`]+)`/).map((piece, index) => index % 2 === 1 ? quoted(piece) : words(piece)).join("");
// shared/report/wording/problems.ts
/** For a rule that a policy or a workflow names in vain. */
const unappliedSentence = (rule) => `no scan applies ${rule}, since only the code host knows and a scan uses no network; \`keyholder register check --online\` does`;
/** One sentence for each problem code: what is wrong and what to do next. Codes are grouped by the room that finds them. */
const problemSentences = {
	"yaml-syntax": () => "this is not valid YAML from here on, so nothing in the file counts; correct it",
	"yaml-too-deep": () => "values are nested over 100 deep here, so nothing in the file counts; flatten them",
	"yaml-too-many-aliases": () => "the aliases (*name) stand for over a million values, so nothing in the file counts",
	"yaml-recursive-alias": () => "this alias (*name) stands for a value it is itself a part of; write the value out",
	"yaml-duplicate-key": () => "this key stands here twice and the last one counts; remove one",
	"several-documents": () => "a second document starts here and does not count; put it all into the first one",
	"unknown-key": ({ suggestion }) => suggestion === void 0 ? "this key is not known here and says nothing; remove it" : `this key is not known here and says nothing; is ${suggestion} meant?`,
	"wrong-type": ({ key, expected }) => `${key === void 0 ? "this" : `the value of ${key}`} does not count: it has to be ${expected}`,
	"missing-key": ({ key }) => `${key} is missing, so this entry does not count; add it`,
	"not-one-of": ({ key, allowed }) => `${key === void 0 ? "this" : `the value of ${key}`} does not count; choose one of: ${allowed}`,
	"bad-format": ({ key, expected }) => `${key === void 0 ? "this" : `the value of ${key}`} does not count: write ${expected}`,
	"more-problems": ({ count }) => `${plural(Number(count), "more problem")} in this file; correct the ones above first`,
	"register-too-large": ({ max }) => `the register has over ${max} characters and was not read; split it`,
	"duplicate-id": ({ firstLine }) => `line ${firstLine} has an entry with this id, so this one does not count; give each its own id`,
	"place-fingerprint-refused": () => "a p1 fingerprint names a place, not a value, and cannot be used here; use a key for fingerprints (h1) or a name",
	"ttl-on-unlimited-type": ({ key }) => `the issuer cannot end credentials of this type, so this ${key} does not count; write ttl: none and rotation.every`,
	"days-contradict": ({ earlier, later }) => `${later} lies before ${earlier}, so neither counts; correct the one that is wrong`,
	"day-not-come": ({ key }) => `${key} names a day that has not come yet, so it does not count; correct it`,
	"business-owner-not-a-person": () => "a business owner is exactly one person, so this one does not count; name the person who answers for it",
	"earlier-rules-in-force": () => "until this file can be used again, what it said before stays in force in this editor; correct what is marked",
	"listing-too-large": ({ max }) => `the listing has over ${max} characters and was not read; export it in parts`,
	"listing-unknown": ({ kinds }) => `this is no listing that is known here, or an empty one; say with --as what it is: ${kinds}`,
	"export-form": () => "this is no export: neither a table nor JSON nor YAML begins so; name the file that an issuer or a scanner wrote",
	"export-syntax": () => "this cannot be read from here on, as if the file were cut off; export it again",
	"listing-encoding": () => "this is not written in UTF-8, so nobody can tell what it names; export it again as UTF-8, in a spreadsheet as CSV UTF-8",
	"listing-shallow": () => "PowerShell wrote a name in place of what stands here, so it was not looked at; export it again with ConvertTo-Json -Depth 4",
	"listing-partial": () => "more is listed than stands in this file, so what is missing was not looked at; export every page into it, one behind the other",
	"listing-column-missing": ({ column }) => `the table has no column ${column}, so nothing of it counts; export it again, and rename no columns`,
	"listing-day": ({ key }) => `${key} names no day that can be read, so it does not count; write it as 2026-11-22 or 2026-11-22T10:00:00Z`,
	"report-too-large": ({ max }) => `the report has over ${max} characters and was not read; make it of fewer files`,
	"report-unknown": ({ kinds }) => `this is no report that is known here; say with --as whose it is: ${kinds}`,
	"report-cut-short": () => "its scanner says that it failed, so what it did not find says nothing; mend that and run it again",
	"reported-nowhere": () => "this finding names no file, so nobody can tell whose it is; export the report with the files in it",
	"table-quote-open": () => "a quote opens here and is not closed, so this row does not count; export the table again",
	"table-row-broken": () => "this row has not one value for each column, as if the table were cut off here, so it does not count; export it again",
	"codeowners-too-large": ({ max }) => `the file has over ${max} bytes, so its host does not load it and it names no owners`,
	"codeowners-pattern-too-long": () => "this pattern is too long to be a path, so the line is skipped",
	"codeowners-negation": () => "the host skips this line: patterns with ! do not work; add a rule for the other paths",
	"codeowners-escaped-hash": () => "the host skips this line: a pattern cannot start with \\#; use a * in its place",
	"codeowners-three-stars": () => "the host skips this line: use * or **",
	"codeowners-brackets": () => "the host skips this line: write \\[ and \\] for brackets, and a rule each for ranges",
	"codeowners-matches-nothing": () => "this pattern matches no file; write * to mean all",
	"codeowners-invalid-owner": () => "this is no owner and does not count; write @user, @org/team or an e-mail address",
	"codeowners-inline-comment": () => "GitLab has no comments behind a rule, and owners named in it count; put the comment on a line of its own",
	"codeowners-entry-without-owners": () => "GitLab approves these paths without anybody, as no owner is named; name one",
	"codeowners-invalid-section": () => "this section has no closing ] and is read as a rule; add it",
	"codeowners-section-without-name": () => "this section has no name; give it one",
	"codeowners-invalid-approvals": () => "this number of approvals does not count: it has to be at least 1, and a section with ^ has none",
	"import-missing": () => "there is no copy of what is imported here, so what it says does not count; run `keyholder register sync` and commit .keyholder/imports",
	"import-changed": () => "the copy of what is imported here is not as it was fetched, so it does not count; run `keyholder register sync`",
	"import-not-as-pinned": () => "the copy of what is imported here does not have this sha256, so it does not count; see what changed there before you change the pin",
	"import-unreachable": ({ why }) => `what the workflow gives for this file could not be fetched (${why}), so it does not count; check the name, and that register-token may read it`,
	"import-stale": ({ fetched }) => `the copy of what is imported here was fetched on ${fetched}, longer ago than maxAge; it still counts: run \`keyholder register sync\``,
	"import-without-age": () => "a branch moves on, and nothing says how old its copy may get: name a full commit id, or add maxAge",
	"import-nested": () => "what another repository's file imports is not read, so what that says is missing; import it here as well, by its own name",
	"import-too-large": ({ max }) => `the record of copies has over ${max} characters and was not read; write it anew`,
	"too-many-imports": ({ max }) => `no more than ${max} files are imported, so from here on they do not count; put some of them together`,
	"import-without-repos": () => "in a register that others import, names and paths count only for the repositories in match.repos; name them",
	"imported-twice": () => "another imported register has an entry with this id, so this one does not count; rename one",
	"imported-owners-stand": () => "this entry is imported, and its owners are those of the register it comes from; take the others out, or have them changed there",
	"imported-entry-stands": () => "this entry is imported: beside places, a graver state and earlier days, what is said here does not count; have it changed there",
	"repository-not-known": () => "the name of this repository is not known, so no name in an imported register counts here; set its origin",
	"loosens-extended": ({ key }) => `${key} does not count here: it would loosen the policy that this one extends; remove it, or have it changed there`,
	"policy-too-large": ({ max }) => `the policy has over ${max} characters and was not read; the built-in policy decides`,
	"baseline-too-large": ({ max }) => `the baseline has over ${max} characters and was not read; nothing is accepted by it`,
	"unknown-rule": ({ suggestion }) => suggestion === void 0 ? "there is no rule with this id, so this does not count; see the list of rules" : `there is no rule with this id, so this does not count; is ${suggestion} meant?`,
	"rule-not-applied": ({ rule }) => unappliedSentence(String(rule)),
	"exception-without-target": () => "this exception covers nothing: it has to name either an identity or a fingerprint",
	"exception-expired": ({ id, until }) => `exception ${id} ended on ${until} and covers nothing any more; renew or remove it`,
	"exception-refused": ({ id, rule }) => `exception ${id} covers nothing: ${rule} has no exceptions; contain the identity, and remove the exception`,
	"exception-not-in-force": ({ id }) => `exception ${id} covers nothing: it lasts longer than exceptionLimits.maxDuration, or its approver is not among exceptionLimits.approvers`,
	"id-is-built-in": () => "Keyholder has this id itself, so what stands here does not count; choose another id",
	"patterns-too-heavy": ({ max }) => `this pattern is not looked for: with those above, hostile text could cost over ${max} steps a place; remove or shorten some`,
	"pattern-not-read": () => "this pattern is not looked for: it is no regular expression, or has more than plain ASCII, groups, classes, repetitions and looks; write it with these",
	"pattern-captures": () => "this pattern is not looked for: only (?<secret>...) may capture, once and unrepeated; write (?:...) for other groups",
	"pattern-too-long": ({ max }) => `this pattern is not looked for: it can match over ${max} characters; end every repetition, {20,200} in place of + or *`,
	"pattern-too-short": ({ min }) => `this pattern is not looked for: it takes a text of under ${min} characters for a secret; demand more`,
	"pattern-too-heavy": ({ max }) => `this pattern is not looked for: hostile text could cost it over ${max} steps a place; let what follows a repetition begin with a character it does not take`,
	"keyword-not-in-pattern": () => "this type is not looked for: each match has to hold a keyword, spelled out in the pattern in one piece; give one that it does",
	"bits-not-in-pattern": ({ most }) => `this type is not looked for: its secret has at most ${most} random bits; correct bits`,
	"no-containment": () => "this type is not looked for: nothing says what to do at the issuer; give at least one step",
	"named-file-missing": () => "there is no such file, so nothing was judged by it; check the path that was given",
	"fingerprint-key-missing": ({ count }) => `${plural(Number(count), "keyed fingerprint")} (h1) here can match nothing without the key; set KEYHOLDER_FINGERPRINT_KEY in the terminal or the Action, and in the editor run “Keyholder: Set Fingerprint Key”`,
	"rules-unreadable": ({ why }) => `what decides has to be a readable text file, and this is not (${why}), so it does not count; put one in its place`,
	"workflow-syntax": () => "GitHub does not accept the workflow here; correct it",
	"workflow-expression": () => "GitHub does not accept this expression, or not in this place; correct it (an if: cannot see secrets, an env: can)",
	"pipeline-too-large": () => "the pipeline is too large or too deeply nested to be read as one, so its jobs are not known; split it",
	"pipeline-syntax": () => "this cannot be read as a pipeline from here on, so only names in its text count and its jobs are not known; correct it",
	"too-many-links": ({ max }) => `this hands on over ${max} names, so where the last of them go is not known; split it`,
	"include-elsewhere": () => "what is included from outside of this repository is not read; scan the repository it comes from as well",
	"include-unknown": ({ name, folder }) => `the name of what is included here does not say that it belongs to a pipeline, so what it uses may be missing; give it a name like ${name}, or put it under ${folder}`,
	"infrastructure-syntax": () => "this cannot be understood here, so what the file says of credentials may not be complete; correct it",
	"infrastructure-template": () => "this template cannot be understood before it is filled in, so what it says of credentials may not be complete; scan what it renders as well",
	"infrastructure-too-large": () => "the file is too large or too deeply nested to be understood, so only secrets in its text are told; split it",
	"settings-syntax": () => "this is not valid from here on, so what follows was read line by line, and a reference in it may be missing; correct it",
	"settings-too-large": () => "the file is too large or too deeply nested to be read as settings, so what it refers to is not known; split it",
	"detection-failed": () => "a part of the search for secrets broke down on this file, so more may be in it than is listed; scan it alone to see whether it happens again",
	"too-many-secrets": ({ told }) => `only the first ${told} secrets of this file are listed, and from here on nothing of it is judged; take the file out of the repository, or name it under "exclude" in the policy`,
	"secret-in-path": () => "the name of this file holds what looks like a secret, so it is masked here; revoke the secret and rename the file",
	"foreign-rule-failed": () => "a rule of .secretlintrc broke down on this file, so what it looks for may be in it; correct the rule, or leave --secretlintrc out",
	"too-many-findings": ({ told, files }) => `with ${told} findings the list is full, so this file and all behind it, ${files} in all, were not judged; name what is made up under "exclude" in the policy, scan folders on their own, or raise the limit (--max-findings, max-findings of the Action)`,
	"scan-failed": () => "the scan of this file broke down, so it counts as not scanned; scan it alone to see whether it happens again"
};
/** What is wrong and what to do next. */
const problemSentence = ({ code, detail }) => visible(problemSentences[code]?.(detail ?? {}) ?? code);
// shared/text/import-source.ts
/** `owner/name:path@ref`, none of which leads out of the folder that copies are kept in; `policy.schema.json` has the same. */
const written = /^([A-Za-z0-9][A-Za-z0-9-]*\/(?!\.{1,2}:)[A-Za-z0-9._-]{1,100}):((?!(?:[^@]*\/)?\.{1,2}[/@])[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)*)@((?!.*\.\.)[A-Za-z0-9][A-Za-z0-9._/-]*)$/;
/** `undefined` for what is not written so. */
function parseImportSource(text) {
	const [, repo, path, ref] = written.exec(text) ?? [];
	return repo === void 0 || path === void 0 || ref === void 0 ? void 0 : {
		repo,
		path,
		ref
	};
}
/** A full commit id names the same content forever. */
const isCommit = (ref) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref);
// shared/report/dashboard-details.ts
/** What the page tells of one place once it is opened. */
function detailsOf(verdict) {
	const { finding, owner, custodian, issuer, issuingPipeline, reach, lifetime } = verdict;
	const facts = [
		[dashboardFacts.owner, ownerSentence(owner)],
		[dashboardFacts.custodian, custodian.owners.join(", ")],
		[dashboardFacts.issuer, issuerSentence(issuer, issuingPipeline, reach)],
		[dashboardFacts.lifetime, lifetimeSentence(lifetime)],
		[dashboardFacts.reach, reachSentence(verdict)],
		[dashboardFacts.watch, watchers(verdict)],
		[dashboardFacts.milder, suppressionPhrase(verdict, ", ")],
		[dashboardFacts.waysOut, verdict.remedies.map(({ title }) => title).join("; ")]
	];
	return {
		excerpt: visible(finding.excerpt),
		reasons: verdict.reasons.map((reason) => ({
			rule: visible(reason.rule),
			decision: reason.decision,
			why: visible(reasonSentence(reason, verdict)),
			next: reason.decision === "allow" ? "" : visible(nextStep(reason, verdict))
		})),
		facts: facts.flatMap(([name, text]) => text === "" ? [] : [[name, visible(text)]]),
		path: pathOf$1(verdict)
	};
}
const placePhrase = ({ path, start }) => visible(`${path}:${start.line}`);
/** Under what the filter knows a station, for the kinds that it knows. */
const filteredAs = {
	issuer: true,
	job: true,
	environment: true
};
/**
* The chain with who issues it in front. A chain also ends at the system that accepts what it made; that is the same
* issuer, and drawn once.
*/
function pathOf$1({ chain, issuer, issuingPipeline }) {
	const stations = [];
	const links = [];
	const numbers = /* @__PURE__ */ new Map();
	const add = (key, station) => {
		const known = numbers.get(key);
		if (known !== void 0) return known;
		numbers.set(key, stations.length);
		return stations.push(station) - 1;
	};
	const addNode = (node) => add(`${node.kind} ${node.id}`, {
		kind: node.kind,
		label: visible(stationPhrase(node)),
		...filteredAs[node.kind] && { id: visible(node.id) },
		...node.place && { place: placePhrase(node.place) }
	});
	let source;
	if (issuer.system !== void 0) source = addNode({
		kind: "issuer",
		id: issuer.system
	});
	if (issuingPipeline.status === "known" && issuingPipeline.resource === void 0) {
		const pipeline = add("pipeline", {
			kind: "pipeline",
			label: visible(pipelinePhrase(issuingPipeline))
		});
		if (source !== void 0) links.push([source, pipeline]);
		source = pipeline;
	}
	for (const node of chain.nodes) if (node.kind !== "issuer") addNode(node);
	const fed = /* @__PURE__ */ new Set();
	for (const { from, to } of chain.edges) {
		if (from.kind === "issuer" || to.kind === "issuer") continue;
		const target = addNode(to);
		links.push([addNode(from), target]);
		fed.add(target);
	}
	for (const node of chain.nodes) {
		if (node.kind === "issuer" || source === void 0) continue;
		const number = addNode(node);
		if (!fed.has(number)) links.push([source, number]);
	}
	return {
		stations,
		links
	};
}
// shared/report/dashboard.ts
/** Rows whose details are packed together: few enough to be read at once when one of them is opened. */
const detailsRows = 500;
/** `pack` compresses a text for the page, or leaves it as it is. */
function createDashboard(pack = (text) => text) {
	const reports = [];
	const seen = /* @__PURE__ */ new Set();
	const problems = [];
	const titles = /* @__PURE__ */ new Map();
	const texts = mapValues(textColumns, () => collectValues());
	const lists = mapValues(listColumns, () => collectLists());
	const numbers = mapValues(numberColumns, () => collectValues());
	const credentials = collectRows();
	const numberOf = /* @__PURE__ */ new Map();
	const details = [];
	let waiting = [];
	let rows = 0;
	function flush() {
		if (waiting.length > 0) details.push(pack(`[${waiting.join(",")}]`));
		waiting = [];
	}
	function addRow(verdict, row) {
		for (const id of keysOf$1(textColumns)) texts[id].add(visible(textColumns[id](verdict, row) ?? ""));
		for (const id of keysOf$1(listColumns)) lists[id].add(listColumns[id](verdict).map(visible));
		for (const id of keysOf$1(numberColumns)) numbers[id].add(numberColumns[id](verdict, row) ?? null);
		const key = isLocal(verdict.credential) ? `${verdict.credential}\0${row.repository}` : verdict.credential;
		const number = numberOf.get(key) ?? numberOf.size;
		numberOf.set(key, number);
		credentials.add(number);
		rows += 1;
		if (waiting.push(JSON.stringify(detailsOf(verdict))) === detailsRows) flush();
	}
	function addGap(repository, state, why = reportStates[state]) {
		reports.push({
			repository: visible(repository),
			state,
			...why !== "" && { why }
		});
	}
	return {
		add: (report, label = "") => {
			const repository = visible(report.repository.name ?? label);
			if (seen.has(repository)) return addGap(repository, "repeated");
			seen.add(repository);
			for (const verdict of report.verdicts) addRow(verdict, {
				repository,
				today: report.today
			});
			for (const problem of report.problems) {
				const { path, line, severity } = problem;
				const sentence = visible(problemSentence(problem));
				problems.push({
					repository,
					path: visible(path),
					...line !== void 0 && { line },
					severity,
					sentence
				});
			}
			for (const rule of report.rules) titles.set(rule.id, visible(ruleLabel(rule)));
			for (const { id, name } of Object.values(report.types)) titles.set(id, visible(name));
			reports.push(describeReport(report, repository));
		},
		addGap,
		build: () => {
			flush();
			return {
				data: {
					schema: "keyholder-dashboard/1",
					today: reports.reduce((latest, { today = "" }) => today > latest ? today : latest, ""),
					reports,
					rows,
					credentials: credentials.pack(),
					texts: mapValues(texts, ({ column }) => column()),
					lists: mapValues(lists, ({ column }) => column()),
					numbers: mapValues(numbers, ({ column }) => column()),
					problems,
					titles: Object.fromEntries(titles),
					detailsRows
				},
				details
			};
		}
	};
}
function describeReport(report, repository) {
	const { summary, comparison, today, scanned, skipped } = report;
	const { commit } = report.repository;
	const state = summary.errors > 0 ? "incomplete" : comparison ? "changed" : "whole";
	const missed = skipped.filter(isMissed).length;
	return {
		repository,
		state,
		...reportStates[state] !== "" && { why: reportStates[state] },
		...commit !== void 0 && { commit: visible(commit) },
		today: visible(today),
		files: scanned.files,
		missed,
		leftOut: skipped.length - missed
	};
}
/** A stored name, a place and a resource are one credential in their own repository alone. */
const isLocal = (credential) => /^[upi]1:/.test(credential);
const textColumns = {
	repository: (_, row) => row.repository,
	decision: ({ decision }) => decision,
	state: (verdict) => verdict.introduced === void 0 ? "" : counts(verdict) ? "new" : "old",
	kind: ({ finding }) => finding.kind,
	name: credentialPhrase,
	type: ({ finding }) => finding.type,
	provider: ({ finding }) => finding.provider,
	path: ({ finding }) => finding.path,
	fingerprint: ({ finding }) => finding.fingerprints[0],
	confidence: ({ finding }) => finding.kind === "exposed-secret" ? finding.confidence : "",
	identity: ({ identity }) => identity.id,
	"identity-kind": ({ identity }) => identity.kind,
	ownership: ({ owner, finding }) => owner.status === "unknown" && finding.kind === "credential-use" && finding.form === "federated" ? "not-needed" : owner.status,
	business: ({ owner }) => owner.business?.handle,
	steward: ({ owner }) => owner.steward?.handle,
	issuer: ({ issuer }) => issuer.system,
	account: ({ issuer }) => issuer.account,
	pipeline: ({ issuingPipeline: { id, path, job } }) => id ?? (job === void 0 ? path : `${path}#${job}`),
	system: ({ finding }) => finding.at?.system,
	lifetime: ({ lifetime }) => lifetime.class,
	lifecycle: ({ lifecycle }) => lifecycle?.state,
	coverage: ({ detection }) => detection.coverage,
	"blast-radius": ({ reach }) => reach.blastRadius,
	suppression: ({ suppression }) => suppression?.kind
};
const listColumns = {
	owner: ({ owner: { business, steward } }) => [business, steward].flatMap((one) => one?.handle ?? []),
	custodian: ({ custodian }) => custodian.owners,
	rule: ({ reasons }) => reasons.filter(({ decision }) => decision !== "allow").map(({ rule }) => rule),
	framework: ({ frameworks }) => frameworks,
	environment: ({ reach, finding }) => [...new Set([...reach.environments, finding.at?.environment ?? []].flat())],
	job: ({ reach }) => reach.jobs
};
const numberColumns = {
	line: ({ finding }) => finding.start.line,
	column: ({ finding }) => finding.start.column,
	age: ({ rotation, lifetime }, { today }) => wholeDays(rotation?.lastRotated ?? lifetime.issuedAt, today),
	expires: ({ lifetime }, { today }) => lifetime.byRotation ? void 0 : wholeDays(today, lifetime.expiresAt),
	due: ({ rotation }, { today }) => wholeDays(today, rotation?.dueBy),
	limit: ({ lifetime }) => lifetime.limitDays
};
/** Absent where one of the days is, or is none. */
function wholeDays(from, to) {
	if (from === void 0 || to === void 0) return void 0;
	const days = Math.floor(daysBetween(from.slice(0, 10), to.slice(0, 10)));
	return Number.isNaN(days) ? void 0 : days;
}
const keysOf$1 = (record) => Object.keys(record);
const mapValues = (record, map) => Object.fromEntries(keysOf$1(record).map((key) => [key, map(record[key])]));
// shared/report/html.ts
/** The dashboard over one report: one file that opens anywhere, asks nobody for anything and runs nothing but its own code. */
const html = {
	id: "html",
	render: (report, { page } = {}) => {
		if (!page) throw new Error("whoever writes html reads the page's code first");
		const code = page();
		const builder = createDashboard(code.pack);
		builder.add(report);
		return renderPage(builder.build(), code);
	}
};
/**
* The page with its data. Only the script and the style whose hashes stand in the policy run
* (https://www.w3.org/TR/CSP3/), nothing is loaded from anywhere, and no text of the data becomes markup
* (https://www.w3.org/TR/trusted-types/).
*/
function renderPage({ data, details }, { script, style, pack }) {
	const code = script.replaceAll("<\/script", "<\\/script").replaceAll("<!--", "<\\!--");
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${[
		"default-src 'none'",
		`script-src '${hashOf(code)}'`,
		`style-src '${hashOf(style)}'`,
		"img-src data:",
		"base-uri 'none'",
		"form-action 'none'",
		"require-trusted-types-for 'script'",
		"trusted-types 'none'"
	].join("; ")}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Keyholder</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<div id="page"><p class="loading">Unpacking…</p></div>
<noscript><p class="fault">This page filters its data by a script of its own, which this browser does not run.</p></noscript>
${[["data", (pack ?? plain)(JSON.stringify(data))], ...details.map((part, number) => [`details-${number}`, part])].map(([id, text = ""]) => `<script type="application/json" id="${id}"${pack ? " data-packed" : ""}>${pack ? text : text.replaceAll("<", "\\u003c")}<\/script>`).join("\n")}
<script>${code}<\/script>
</body>
</html>
`;
}
const plain = (text) => text;
const hashOf = (text) => `sha256-${base64.encode(sha256(utf8ToBytes(text)))}`;
// shared/report/format.ts
/** A format that is given in parts alone. */
const inParts = (id, renderParts) => ({
	id,
	render: (report, options = {}) => [...renderParts(report, options)].join(""),
	renderParts
});
/** The page of a policy rule. */
const rulePage = (id) => `https://github.com/keyholder/keyholder/blob/main/shared/policy/rules/${id}.md`;
/** What a check of the register demands, and what to do about it. */
const checkPage = (id) => `https://github.com/keyholder/keyholder/blob/main/docs/register-check.md#${id}`;
// shared/report/json-parts.ts
/**
* An indented JSON document with each item of its long lists by itself, since of a large report they are nearly everything.
* `lists`: in the order of the document.
*/
function* jsonParts(document, ...lists) {
	let rest = `${JSON.stringify(document, null, 2)}\n`;
	for (const { key, depth, items } of lists) {
		const indent = `\n${"  ".repeat(depth)}`;
		const opening = `${indent}"${key}": [`;
		const at = rest.indexOf(`${opening}]`) + opening.length;
		yield rest.slice(0, at);
		rest = rest.slice(at);
		let comma = "";
		for (const item of items) {
			yield `${comma}${indent}  ${JSON.stringify(item, null, 2).replaceAll("\n", `${indent}  `)}`;
			comma = ",";
		}
		if (comma !== "") yield indent;
	}
	yield rest;
}
// shared/report/json.ts
/**
* The whole report, `keyholder-report/1` (report.schema.json): each finding with the fingerprint to write down, each
* reason and problem with its sentence.
*/
const json = inParts("json", (report) => {
	const { verdicts, credentials, problems } = report;
	return jsonParts({
		...report,
		verdicts: [],
		credentials: [],
		problems: problems.map(withSentence)
	}, {
		key: "verdicts",
		depth: 1,
		items: verdicts.values().map(withSentences)
	}, {
		key: "credentials",
		depth: 1,
		items: credentials
	});
});
/** The verdict first, then what it rests on. */
const withSentences = (verdict) => {
	const { decision, priority, reasons, credential, finding, introduced, remedies, suppression, ...attribution } = verdict;
	return {
		decision,
		priority,
		reasons: reasons.map((reason) => ({
			...reason,
			text: reasonSentence(reason, verdict),
			next: nextStep(reason, verdict)
		})),
		credential,
		finding: {
			...finding,
			remedies: void 0,
			fingerprint: finding.fingerprints[0]
		},
		introduced,
		remedies,
		suppression,
		...attribution
	};
};
const withSentence = (problem) => ({
	...problem,
	text: problemSentence(problem)
});
// action/faults.ts
/**
* What people are told when a run ends early. A user's fault is told as it is. A fault of ours keeps its stack, of which
* only places in our code are shown: a message may quote an audited file.
*/
function describeFault(error) {
	if (error instanceof UserError) return error.message;
	const kind = error instanceof Error ? error.name : typeof error;
	const lines = error instanceof Error ? placesOf$1(error) : [];
	return [`Something went wrong that should not (${kind}), and nothing was judged. Please report it with these lines:`, ...lines].join("\n");
}
/** What stands behind the message, which may itself look like a stack. */
function placesOf$1({ stack = "", message }) {
	const end = message === "" ? 0 : stack.indexOf(message) + message.length;
	return stack.slice(end).split("\n").filter((line) => /^\s+at /.test(line));
}
// shared/node/repository.ts
/**
* A repository's configuration can name programs; nothing here may run one, nor reach the network. Nor may it have git
* take less note of edits.
*/
const safeguards = [
	"core.fsmonitor=false",
	"core.hooksPath=/dev/null",
	"protocol.allow=never",
	"core.checkStat=default",
	"core.trustctime=true"
].flatMap((setting) => ["-c", setting]);
/**
* Nor may git write, ask, or fetch what a partial clone lacks. Paths are meant as they stand, and its messages are matched
* in English.
*/
const quiet = {
	GIT_LITERAL_PATHSPECS: "1",
	GIT_OPTIONAL_LOCKS: "0",
	GIT_NO_LAZY_FETCH: "1",
	GIT_TERMINAL_PROMPT: "0",
	LC_ALL: "C"
};
/** The repository a folder lies in; `undefined` when it lies in none. */
async function openRepository(directory) {
	const run = runner(directory, []);
	const filters = insideRepository(directory) ? filtersOf(run) : void 0;
	filters?.catch(() => {});
	const { status, bytes, complaint } = await run("rev-parse", ["--is-bare-repository", "--show-toplevel"]).catch((error) => {
		if (isMissing(error) && !insideRepository(directory)) return {
			status: 128,
			bytes: Buffer.of(),
			complaint: "not a git repository"
		};
		throw isMissing(error) ? new UserError("This is a git repository, but git was not found. Install git, or put it on the PATH.") : error;
	});
	const [bare, root] = bytes.toString("utf8").split("\n");
	if (status === 0 && root !== void 0 && root !== "") {
		const absolute = resolve(root);
		return {
			root: absolute,
			run: runner(absolute, await (filters ?? filtersOf(run)))
		};
	}
	if (bare === "true") throw new UserError("This is a bare repository, which has no files to scan. Clone it and scan the clone.");
	if (complaint.includes("dubious ownership")) throw new UserError("Git does not trust this repository because another user owns it. If you do, run: git config --global --add safe.directory <folder>");
	if (complaint.includes("not a git repository") || complaint.includes("must be run in a work tree")) return void 0;
	throw new UserError("Git could not open this repository. Run git status in it to see what is wrong.");
}
/** Output that `-z` ends with a NUL each. */
async function listRecords(repository, command, args, input) {
	return (await askForRecords(repository, command, args, input)).records;
}
/** The same, with what git complained of. */
async function askForRecords(repository, command, args, input) {
	const { status, bytes, complaint } = await repository.run(command, args, input);
	if (status !== 0) throw new UserError("Git could not list this repository's files. Run git status in it to see what is wrong.");
	return {
		records: bytes.toString("utf8").split("\0").slice(0, -1),
		complaint
	};
}
function firstLine(bytes) {
	return bytes.toString("utf8").split("\n", 1)[0] ?? "";
}
function insideRepository(directory) {
	const parent = dirname(directory);
	return existsSync(join(directory, ".git")) || parent !== directory && insideRepository(parent);
}
function isMissing(error) {
	return error instanceof Error && "code" in error && error.code === "ENOENT";
}
/**
* To tell whether a file that changed within the index's own second is an edit, git hands it to the clean filter, which
* is a program. An empty setting takes a filter away; then such a file counts as edited, which does no harm here.
* https://git-scm.com/docs/racy-git
*/
async function filtersOf(run) {
	const { bytes } = await run("config", [
		"-z",
		"--name-only",
		"--get-regexp",
		"^filter\\."
	]);
	const names = bytes.toString("utf8").split("\0").slice(0, -1);
	return [...new Set(names.map((name) => name.slice(0, name.lastIndexOf("."))))];
}
/** Settings by environment, since a name in `-c name=value` ends at the first `=`, which a filter's name may hold. */
function withoutFilters(filters) {
	const settings = filters.flatMap((filter) => [...[
		"clean",
		"smudge",
		"process"
	].map((program) => [`${filter}.${program}`, ""]), [`${filter}.required`, "false"]]);
	const present = Number(process.env["GIT_CONFIG_COUNT"] ?? 0);
	const entries = settings.flatMap(([key, value], index) => [[`GIT_CONFIG_KEY_${present + index}`, key], [`GIT_CONFIG_VALUE_${present + index}`, value]]);
	return {
		...Object.fromEntries(entries),
		GIT_CONFIG_COUNT: String(present + settings.length)
	};
}
function runner(cwd, filters) {
	const env = {
		...process.env,
		...quiet,
		...withoutFilters(filters)
	};
	return (command, args, input = "") => new Promise((done, fail) => {
		const git = spawn("git", [
			...safeguards,
			command,
			...args
		], {
			cwd,
			env,
			windowsHide: true
		});
		const output = [];
		const complaint = [];
		git.stdout.on("data", (chunk) => output.push(chunk));
		git.stderr.on("data", (chunk) => complaint.push(chunk));
		git.on("error", fail);
		git.on("close", (status) => {
			done({
				status: status ?? 1,
				bytes: Buffer.concat(output),
				complaint: Buffer.concat(complaint).toString("utf8")
			});
		});
		git.stdin.on("error", () => {});
		git.stdin.end(input);
	});
}
// shared/node/tracked-files.ts
/** What the index holds, of some paths or of all. Paths have `/`; a path in conflict stands once. */
async function listIndex(repository, paths = []) {
	const entries = /* @__PURE__ */ new Map();
	for (const record of await listRecords(repository, "ls-files", [
		"-t",
		"-s",
		"-z",
		"--",
		...paths
	])) {
		const path = record.slice(record.indexOf("	") + 1);
		entries.set(path, {
			path,
			kind: kindOf(record.slice(2, 8)),
			sparse: record.startsWith("S")
		});
	}
	return [...entries.values()];
}
/**
* Object ids, by path, of files that stand in the working tree as the index has them, as far as git's record of times
* and sizes tells. Not among them is what git was told to take as unchanged, come what may: its tag is in lower case.
*/
async function listUnchanged(repository) {
	const [index, edited] = await Promise.all([listRecords(repository, "ls-files", [
		"-v",
		"-s",
		"-z"
	]), listRecords(repository, "diff-files", [
		"--name-only",
		"-z",
		"--no-ext-diff",
		"--ignore-submodules=all"
	])]);
	const blobs = index.map((record) => /^H 100\d{3} ([0-9a-f]+) 0\t(.*)$/s.exec(record));
	const unchanged = new Map(blobs.flatMap((match) => match ? [[match[2] ?? "", match[1] ?? ""]] : []));
	for (const path of edited) unchanged.delete(path);
	return unchanged;
}
/**
* Files that are neither in the index nor ignored. A repository inside this one is its folder, with a `/` at the end; a
* folder that cannot be read, of which git only complains, stands without one.
*/
async function listUntracked(repository) {
	const { complaint, records } = await askForRecords(repository, "ls-files", [
		"-o",
		"--exclude-standard",
		"-z"
	]);
	const closed = [...complaint.matchAll(/^warning: could not open directory '(.+)\/': /gm)];
	return [...records, ...closed.map(([, folder = ""]) => folder)];
}
/** ASCII stays what it is in them, or their bytes tell which it is. */
const readEncodings = /^(?:utf-?8|utf-?16(?:le|be)?(?:-bom)?|(?:us-)?ascii|iso[-_]?8859[-_]?\d+|latin-?\d+|(?:windows-|cp)125\d|shift[-_]jis|sjis|euc-?(?:jp|kr|cn|tw)|gbk|gb2312|gb18030|big5|koi8-[ru])$/i;
/**
* Files of the index that stand in the working tree in an encoding that is not read here: what everybody reads at the code
* host cannot be found there. Told by the attributes that were in force when git wrote them, which are the index's own.
* https://git-scm.com/docs/gitattributes#_working_tree_encoding
*/
async function listEncoded(repository, index) {
	if ((await readBlobs(repository, index.filter(({ path }) => /(?:^|\/)\.gitattributes$/.test(path)).map(({ path }) => `:0:${path}`))).every((bytes) => bytes && !Buffer.from(bytes).includes("working-tree-encoding"))) return /* @__PURE__ */ new Set();
	const records = await listRecords(repository, "check-attr", [
		"--cached",
		"--stdin",
		"-z",
		"working-tree-encoding"
	], index.map(({ path }) => `${path}\0`).join(""));
	const isRead = (value = "") => /^(?:unspecified|unset|set)$/.test(value) || readEncodings.test(value);
	return new Set(records.filter((_, at) => at % 3 === 0 && !isRead(records[at + 2])));
}
/** Whether git can be asked for it: a question is a line. */
const isAskable = (name) => !/[\n\r]/.test(name);
/** The bytes behind object names such as `<id>` or `<commit>:<path>`, in their order; `undefined` where there is no blob. */
async function readBlobs(repository, names) {
	const asked = names.filter(isAskable);
	if (asked.length === 0) return names.map(() => void 0);
	const { status, bytes } = await repository.run("cat-file", ["--batch"], asked.map((name) => `${name}\n`).join(""));
	if (status !== 0) throw new UserError("Git could not read what an earlier state holds. In a partial clone fetch it first: git fetch --refetch");
	const blobs = splitBatch(bytes, asked.length);
	let next = 0;
	return names.map((name) => asked[next] === name ? blobs[next++] : void 0);
}
/** A path and the folders on the way to it: `a`, `a/b` and `a/b/c` for the last of them. */
const withParents = (path) => path.split("/").map((_, depth, names) => names.slice(0, depth + 1).join("/"));
/**
* Files as a commit has them, by path; a path that it lacks is missing in the answer. What is a link or a submodule, or
* lies behind one, is said to be one: git itself would give a link's target as if it were the text.
*/
async function showAt(repository, commit, paths) {
	const asked = [...new Set(paths.flatMap(withParents))].filter((path) => path !== "");
	if (asked.length === 0) return /* @__PURE__ */ new Map();
	const kinds = /* @__PURE__ */ new Map();
	for (const record of await listRecords(repository, "ls-tree", [
		"-z",
		"--full-tree",
		commit,
		"--",
		...asked
	])) kinds.set(record.slice(record.indexOf("	") + 1), kindOf(record.slice(0, 6)));
	const blobs = await readBlobs(repository, paths.map((path) => `${commit}:${path}`));
	const found = paths.map((path, index) => {
		const kind = withParents(path).map((one) => kinds.get(one)).find((one) => one === "symlink" || one === "submodule");
		return [path, kind === "symlink" || kind === "submodule" ? kind : blobs[index]];
	});
	return new Map(found.flatMap(([path, what]) => what === void 0 ? [] : [[path, what]]));
}
function kindOf(mode) {
	if (mode === "120000") return "symlink";
	return mode === "160000" ? "submodule" : "file";
}
/** Whether a mode, as git writes it, is that of a file; zeros are the mode of what is not there. */
const isFile = (mode) => mode !== "000000" && kindOf(mode) === "file";
function noFileOf(mode) {
	const kind = kindOf(mode);
	return kind === "file" ? void 0 : kind;
}
/** `<id> blob <size>\n<content>\n`, or one line that ends in `missing` or `ambiguous`, for each name. */
function splitBatch(bytes, count) {
	const blobs = [];
	let at = 0;
	while (blobs.length < count && at < bytes.length) {
		const lineEnd = bytes.indexOf(10, at);
		const [, type, size] = /^\S+ (\w+) (\d+)$/.exec(bytes.toString("latin1", at, lineEnd)) ?? [];
		const start = lineEnd + 1;
		const length = size === void 0 ? void 0 : Number(size);
		blobs.push(type === "blob" && length !== void 0 ? bytes.subarray(start, start + length) : void 0);
		at = length === void 0 ? start : start + length + 1;
	}
	return blobs;
}
// shared/node/path-below.ts
/** A path relative to `root`, with `/`; `undefined` when it lies elsewhere. Both are absolute. */
function pathBelow(root, full) {
	const path = relative(root, full);
	return path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path) ? void 0 : path.split(sep).join("/");
}
// shared/node/files.ts
/** The root of what is asked for; the first path decides, and all others must lie below it. */
async function findRoot(paths) {
	const first = realPath$1(paths[0] ?? ".");
	const directory = statSync(first).isDirectory() ? first : dirname(first);
	const repository = await openRepository(directory);
	if (repository === void 0) return { directory };
	if (pathBelow(repository.root, directory) === void 0) throw new UserError("This repository's configuration (core.worktree) points to another folder. Scan that folder instead.");
	return {
		directory: repository.root,
		repository
	};
}
/**
* The files below some paths. A repository is listed by git: what it tracks, and what is new and not ignored. Where git
* names nothing, as in an ignored folder that was asked for, and outside of repositories, everything but `.git` is listed.
*/
async function listFiles(root, paths, { maxFileSize, exclude, ignore = true, only = () => () => true, untracked }) {
	const asked = askedPaths(root, paths);
	const files = /* @__PURE__ */ new Map();
	const skipped = /* @__PURE__ */ new Map();
	const { paths: all, encoded } = root.repository ? await listKnown(root.repository, untracked) : nothingKnown;
	const known = all.filter(({ sparse }) => ignore || sparse);
	const knownPaths = new Set(known.map(({ path }) => path));
	const isWanted = only((path) => knownPaths.has(path));
	const folders = /* @__PURE__ */ new Map();
	function take({ path, submodule, sparse, walked }) {
		if (exclude(path)) skipped.set(path, {
			path,
			why: "excluded"
		});
		else if (submodule) skipped.set(path, {
			path,
			why: "submodule"
		});
		else if (!walked && isBehindLink(root.directory, path, folders)) skipped.set(path, {
			path,
			why: "symlink"
		});
		else {
			const found = look(root.directory, path, maxFileSize) ?? (sparse ? {
				path,
				why: "sparse"
			} : void 0);
			if (found === void 0) return;
			if ("why" in found) skipped.set(path, found);
			else if (encoded.has(path)) skipped.set(path, {
				path,
				why: "encoded"
			});
			else files.set(path, found);
		}
	}
	for (const prefix of asked) {
		const inside = known.filter(({ path }) => isBelow(path, prefix));
		for (const one of inside) if (isWanted(one.path)) take(one);
		if (ignore && (inside.length > 0 || prefix === "" && root.repository !== void 0)) continue;
		for (const path of walk(root.directory, prefix, (skip) => skipped.set(skip.path, skip))) take({
			path,
			submodule: false,
			sparse: false,
			walked: true
		});
	}
	return {
		files: [...files.values()].toSorted(byPath$1),
		skipped: [...skipped.values()].toSorted(byPath$1),
		complete: asked.includes("") && ![...skipped.values()].some(({ why }) => why === "sparse")
	};
}
const nothingKnown = {
	paths: [],
	encoded: /* @__PURE__ */ new Set()
};
async function listKnown(repository, told) {
	const indexed = listIndex(repository);
	const [index, encoded, untracked] = await Promise.all([
		indexed,
		indexed.then((entries) => listEncoded(repository, entries)),
		told ?? listUntracked(repository)
	]);
	return {
		paths: [...index.map(({ path, kind, sparse }) => ({
			path,
			submodule: kind === "submodule",
			sparse
		})), ...untracked.map((path) => ({
			path: path.replace(/\/$/, ""),
			submodule: path.endsWith("/"),
			sparse: false
		}))],
		encoded
	};
}
/** `undefined` for a file that git knows and the working tree does not have. */
function look(root, path, maxFileSize) {
	const stat = statOf(`${root}/${path}`);
	if (stat === "unreadable") return {
		path,
		why: "unreadable"
	};
	if (stat === void 0) return path.includes("�") ? {
		path,
		why: "unreadable"
	} : void 0;
	if (stat.isSymbolicLink()) return {
		path,
		why: "symlink"
	};
	if (stat.isDirectory()) return {
		path,
		why: isOpen(join(root, path)) ? "submodule" : "unreadable"
	};
	if (!stat.isFile()) return {
		path,
		why: "unreadable"
	};
	return stat.size > maxFileSize ? {
		path,
		why: "oversized"
	} : {
		path,
		bytes: stat.size
	};
}
function isOpen(folder) {
	try {
		opendirSync(folder).closeSync();
		return true;
	} catch {
		return false;
	}
}
/** `undefined` for what is not there, also where a folder on the way became a file. */
function statOf(path) {
	try {
		return lstatSync(path, { throwIfNoEntry: false });
	} catch (error) {
		return error instanceof Error && "code" in error && error.code === "ENOTDIR" ? void 0 : "unreadable";
	}
}
/** Everything below a path but `.git`; links are named and not followed, so that no loop can catch it. */
function* walk(root, start, skip) {
	const stat = statOf(join(root, start));
	if (stat === "unreadable" || !stat?.isDirectory()) {
		yield start;
		return;
	}
	const folders = [start];
	for (let path = folders.pop(); path !== void 0; path = folders.pop()) try {
		for (const entry of readdirSync(join(root, path), { withFileTypes: true })) {
			const inside = path === "" ? entry.name : `${path}/${entry.name}`;
			if (entry.name === ".git") continue;
			if (entry.isDirectory()) folders.push(inside);
			else yield inside;
		}
	} catch {
		skip({
			path,
			why: "unreadable"
		});
	}
}
/** Whether a path below the root is asked for; without any, all are. A deleted one has no listing that could tell. */
function isAskedFor(root, paths) {
	const asked = askedPaths(root, paths);
	return (path) => asked.some((prefix) => isBelow(path, prefix));
}
const askedPaths = ({ directory }, paths) => paths.length === 0 ? [""] : paths.map((path) => askedPath(directory, path));
function askedPath(root, path) {
	const inside = pathBelow(root, realPath$1(path));
	if (inside === void 0) throw new UserError(`${path} lies outside of ${root}. Scan it by a command of its own.`);
	return inside;
}
/** A link that is asked for by name is followed; below it none is. */
function realPath$1(path) {
	try {
		return realpathSync.native(resolve(path));
	} catch {
		throw new UserError(`There is no ${path}. Give a file or a folder that exists.`);
	}
}
function isBelow(path, prefix) {
	return prefix === "" || path === prefix || path.startsWith(`${prefix}/`);
}
function byPath$1(one, other) {
	if (one.path === other.path) return 0;
	return one.path < other.path ? -1 : 1;
}
// shared/node/revisions.ts
/** The full id of HEAD's commit; `undefined` before the first commit. */
async function headCommit(repository) {
	return findCommit(repository, "HEAD");
}
/** HEAD's commit with its parents, those too that a shallow clone lacks; `undefined` before the first commit. */
async function readHead(repository) {
	const { bytes } = await repository.run("cat-file", ["--batch"], "HEAD\n");
	const [head = ""] = bytes.toString("latin1").split("\n\n", 1);
	const [, id] = /^([0-9a-f]{40,64}) commit /.exec(head) ?? [];
	if (id === void 0) return void 0;
	return {
		id,
		parents: [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = ""]) => parent)
	};
}
/** The full id of a revision's commit. */
async function resolveCommit(repository, revision) {
	if (revision.startsWith("-")) throw new UserError("A revision cannot start with a dash. Give a branch, a tag or a commit.");
	const commit = await findCommit(repository, revision);
	if (commit !== void 0) return commit;
	throw new UserError(await isShallow(repository) ? "That revision is not in this shallow clone. Fetch it first: git fetch --depth=1 origin <revision>, or fetch-depth: 0 in actions/checkout." : "That revision does not exist in this repository. Check its spelling, or fetch it first.");
}
/** Where HEAD's line left the revision's: what came since is the change. */
async function mergeBase(repository, revision) {
	const base = await findMergeBase(repository, await resolveCommit(repository, revision));
	if (base !== void 0) return base;
	throw new UserError(await isShallow(repository) ? "This shallow clone does not reach back to where the change began. Fetch more: git fetch --deepen=1000, or fetch-depth: 0 in actions/checkout." : "HEAD and that revision have no commit in common, so nothing can be compared. Give a revision of the same history.");
}
/** The full id of a revision's commit; `undefined` where the clone has none. */
async function findCommit(repository, revision) {
	const { status, bytes } = await repository.run("rev-parse", [
		"--verify",
		"--quiet",
		`${revision}^{commit}`
	]);
	return status === 0 ? firstLine(bytes) : void 0;
}
/** Where HEAD's line left a commit's; `undefined` where the clone does not reach back to it. */
async function findMergeBase(repository, commit) {
	const { status, bytes } = await repository.run("merge-base", [commit, "HEAD"]);
	return status === 0 ? firstLine(bytes) : void 0;
}
/** Whether the clone lacks what came before some of its commits. */
async function isShallow(repository) {
	return firstLine((await repository.run("rev-parse", ["--is-shallow-repository"])).bytes) === "true";
}
// action/options.ts
/** Where --max-file-size and --max-findings say nothing else. As many findings as GitHub's code scanning takes of one scan. */
const defaultLimits = {
	maxFileSize: 20971520,
	maxFindings: 25e3
};
/** `what` names what takes it; an empty value is the default. */
function parseMaxFindings(what, value) {
	if (value === "") return defaultLimits.maxFindings;
	if (/^[1-9]\d{0,8}$/.test(value)) return Number(value);
	throw new UserError(`${what} takes a whole number from 1 on.`);
}
// action/inputs.ts
/** `getInput` as in the Actions toolkit. */
function readInputs(getInput) {
	return {
		paths: getInput("path").split("\n").map((path) => path.trim()).filter((path) => path !== ""),
		scope: parseScope(getInput("scope")),
		maxFindings: parseMaxFindings("The input max-findings", getInput("max-findings")),
		failOn: parseFailOn(getInput("fail-on")),
		comment: parseComment(getInput("comment")),
		token: getInput("token"),
		checkName: getInput("check-name").slice(0, longestCheckName),
		summary: parseBoolean("summary", getInput("summary"), true),
		annotations: parseBoolean("annotations", getInput("annotations"), true),
		sarifFile: getInput("sarif-file"),
		reportFile: getInput("report-file"),
		dashboardFile: getInput("dashboard-file"),
		uploadSarif: parseBoolean("upload-sarif", getInput("upload-sarif"), false),
		fingerprintKey: getInput("fingerprint-key"),
		requestReviewers: parseBoolean("request-reviewers", getInput("request-reviewers"), false),
		registerCheck: parseBoolean("register-check", getInput("register-check"), false),
		codeowners: getInput("codeowners"),
		baseline: getInput("baseline"),
		register: getInput("register"),
		policy: getInput("policy"),
		registerToken: getInput("register-token")
	};
}
function parseScope(value) {
	if (value === "" || value === "introduced" || value === "all") return value === "" ? void 0 : value;
	throw new UserError("The input scope takes `introduced` or `all`.");
}
const longestCheckName = 100;
function parseBoolean(name, value, otherwise) {
	if (value === "") return otherwise;
	if (value === "true" || value === "false") return value === "true";
	throw new UserError(`The input ${name} takes \`true\` or \`false\`.`);
}
function parseComment(value) {
	if (value === "" || value === "auto") return "auto";
	if (value === "always" || value === "never") return value;
	throw new UserError("The input comment takes `auto`, `always` or `never`.");
}
function parseFailOn(value) {
	if (value === "" || value === "block") return "block";
	if (value === "warn" || value === "never") return value;
	const rules = value.split(/[\s,]+/).filter((id) => id !== "");
	if (rules.every((id) => ruleIds.includes(id))) return { rules };
	throw new UserError(`The input fail-on takes \`block\`, \`warn\`, \`never\`, or policy rule ids: ${ruleIds.join(", ")}.`);
}
const noCommit = /^0*$/;
/** The commit id at a path of the payload; `undefined` when there is none, or it is the id of no commit. */
function commitAt(payload, ...path) {
	const value = textAt(payload, ...path);
	return value !== void 0 && /^[0-9a-f]{40,64}$/.test(value) && !noCommit.test(value) ? value : void 0;
}
/** The text at a path of the payload; `undefined` when there is none. */
function textAt(payload, ...path) {
	const value = path.reduce((at, key) => isRecord(at) ? at[key] : void 0, payload);
	return typeof value === "string" ? value : void 0;
}
const isRecord = (value) => typeof value === "object" && value !== null;
// action/host-states.ts
/** Each is a call, of which a workflow's own token has a thousand an hour for the whole repository. */
const mostBlobs$1 = 500;
const isBlob = (name) => /^[0-9a-f]{40,64}$/.test(name);
function createHostStates(github) {
	const trees = /* @__PURE__ */ new Map();
	let left = mostBlobs$1;
	async function readTree(commit) {
		const tree = await github.readTree(commit);
		if ("fault" in tree) throw new UserError(baseNotTold(tree.fault));
		return new Map(tree.value.map(({ path, mode, id }) => [path, {
			mode,
			id
		}]));
	}
	async function readBlob(id) {
		const blob = await github.readBlob(id);
		if ("fault" in blob) throw new UserError(baseNotTold(blob.fault));
		return blob.value;
	}
	return {
		listTree: (commit) => {
			const reading = trees.get(commit) ?? readTree(commit);
			trees.set(commit, reading);
			return reading;
		},
		readBlobs: async (repository, ids) => {
			const here = await readBlobs(repository, ids);
			const missing = ids.filter((id, index) => here[index] === void 0 && isBlob(id));
			left -= missing.length;
			if (left < 0) throw new UserError(baseNotTold("oversized"));
			const told = new Map(await Promise.all(missing.map(async (id) => [id, await readBlob(id)])));
			return ids.map((id, index) => here[index] ?? told.get(id));
		}
	};
}
/** What the index changes against a tree; a file that moved as it was is renamed. Links and submodules are noted apart. */
async function compareWithTree(repository, tree, noFiles) {
	const index = await listIndexTree(repository);
	const gone = /* @__PURE__ */ new Map();
	for (const [path, { mode, id }] of tree) if (isFile(mode) && !isSame$1(tree, index, path)) gone.set(id, path);
	const differences = [];
	const moved = /* @__PURE__ */ new Set();
	for (const [path, { mode, id }] of index) {
		if (isSame$1(tree, index, path)) continue;
		const before = tree.get(path);
		if (before && noFileOf(before.mode)) noFiles.set(path, void 0);
		if (noFileOf(mode)) noFiles.set(path, noFileOf(mode));
		const was = before && isFile(before.mode) ? before : void 0;
		const origin = was || index.has(gone.get(id) ?? "") ? void 0 : gone.get(id);
		if (!isFile(mode)) {
			if (was) differences.push({
				path,
				basePath: path,
				status: "deleted",
				baseBlob: was.id
			});
		} else if (was) differences.push({
			path,
			basePath: path,
			status: "modified",
			baseBlob: was.id,
			headBlob: id
		});
		else if (origin === void 0) differences.push({
			path,
			status: "added",
			headBlob: id
		});
		else {
			gone.delete(id);
			moved.add(origin);
			differences.push({
				path,
				basePath: origin,
				status: "renamed",
				baseBlob: id,
				headBlob: id
			});
		}
	}
	for (const [path, { mode, id }] of tree) {
		if (index.has(path) || moved.has(path)) continue;
		if (isFile(mode)) differences.push({
			path,
			basePath: path,
			status: "deleted",
			baseBlob: id
		});
		else noFiles.set(path, void 0);
	}
	return differences;
}
const isSame$1 = (tree, index, path) => {
	const [before, now] = [tree.get(path), index.get(path)];
	return before !== void 0 && before.id === now?.id && before.mode === now.mode;
};
/** A path in conflict has no one blob; it stands with our side's. */
async function listIndexTree(repository) {
	const records = await listRecords(repository, "ls-files", ["-s", "-z"]);
	return new Map(records.map((record) => {
		const [mode = "", id = ""] = record.split(" ", 2);
		return [record.slice(record.indexOf("	") + 1), {
			mode,
			id
		}];
	}));
}
/** As `showAt` shows a commit of the clone. */
async function showIn(tree, paths, read) {
	const shown = /* @__PURE__ */ new Map();
	for (const path of new Set(paths)) {
		const noFile = withParents(path).map((one) => noFileOf(tree.get(one)?.mode ?? "100644")).find((kind) => kind !== void 0);
		const id = tree.get(path)?.id;
		const what = noFile ?? (id === void 0 ? void 0 : await read(id));
		if (what !== void 0) shown.set(path, what);
	}
	return shown;
}
/** `k1=<base64>[,k0=<base64>]`; the first key writes. `undefined` when the text is none: it is a secret, and nothing quotes it. */
function parseFingerprintKeys(text) {
	const keys = text.split(",").flatMap((entry) => parseKey(entry.trim()) ?? []);
	return keys.length === text.split(",").length ? keys : void 0;
}
function parseKey(entry) {
	const [, id, encoded] = /^([A-Za-z0-9_-]{1,32})=([A-Za-z0-9+/]+={0,2})$/.exec(entry) ?? [];
	if (id === void 0 || encoded === void 0) return void 0;
	try {
		const bytes = base64.decode(encoded);
		return bytes.length < 16 ? void 0 : {
			id,
			bytes
		};
	} catch {
		return;
	}
}
// action/fingerprint-keys.ts
/** The keys of `KEYHOLDER_FINGERPRINT_KEY`; none when it is not set. Never quoted in an error: it is a secret. */
function readFingerprintKeys(value) {
	if (value === void 0 || value === "") return [];
	const keys = parseFingerprintKeys(value);
	if (keys) return keys;
	throw new UserError(`KEYHOLDER_FINGERPRINT_KEY must be <id>=<base64>[,<id>=<base64>], each key of at least 16 bytes: k1=$(openssl rand -base64 32)`);
}
// shared/text/compare.ts
/** By UTF-16 units, so that no locale changes an order. */
const compareText = (a, b) => a === b ? 0 : a < b ? -1 : 1;
const byPath = (a, b) => compareText(a.path, b.path);
// shared/text/problems.ts
const maxProblems = 1e3;
/** The first thousand problems of one file, and one more that counts the rest and is as severe as they are. */
function limitProblems(problems, path) {
	if (problems.length <= maxProblems) return problems;
	const rest = problems.slice(maxProblems);
	const severity = rest.some((problem) => problem.severity === "error") ? "error" : "warning";
	return [...problems.slice(0, maxProblems), {
		code: "more-problems",
		path,
		severity,
		detail: { count: rest.length }
	}];
}
// shared/text/nearest.ts
const maxLength = 64;
/** The known word that somebody most likely meant: at most a third of it may differ; `undefined` when none is near. */
function nearest(word, known) {
	if (word.length > maxLength) return void 0;
	let best;
	let least = Infinity;
	for (const candidate of known) {
		const allowed = Math.max(1, Math.floor(candidate.length / 3));
		if (Math.abs(candidate.length - word.length) > allowed) continue;
		const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
		if (distance < least && distance <= allowed) {
			best = candidate;
			least = distance;
		}
	}
	return best;
}
/** Insertions, deletions, replacements and swaps of neighbours: https://en.wikipedia.org/wiki/Damerau-Levenshtein_distance */
function editDistance(from, to) {
	let before = [];
	let above = Array.from({ length: to.length + 1 }, (_, column) => column);
	for (let row = 1; row <= from.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= to.length; column += 1) {
			const same = from[row - 1] === to[column - 1];
			const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
			current.push(Math.min((above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + (same ? 0 : 1), swapped ? (before[column - 2] ?? 0) + 1 : Infinity));
		}
		before = above;
		above = current;
	}
	return above[to.length] ?? 0;
}
// shared/text/shape.ts
/** Reads a YAML file by its schema. `T` is the schema in TypeScript's words. Every text of it passes through `conceal`. */
function readShape(file, schema, conceal = asWritten) {
	const { root, documents, problems } = parseYaml(file);
	if (root === void 0 && problems.length > 0) return {
		value: void 0,
		problems,
		placeOf: () => origin
	};
	const shaped = checkShape(root?.kind === "scalar" && root.value === null ? void 0 : root, schema, file.path, conceal);
	const second = documents[1];
	const surplus = second === void 0 ? [] : [{
		code: "several-documents",
		path: file.path,
		...second.start,
		severity: "error"
	}];
	return {
		...shaped,
		problems: [
			...problems,
			...surplus,
			...shaped.problems
		]
	};
}
/**
* Holds a node against a schema. Nothing said (`key:` alone, `null` or `""`) counts as an absent key, so a prepared but
* empty line is no fault.
*/
function checkShape(node, schema, path, conceal = asWritten) {
	const problems = [];
	const places = /* @__PURE__ */ new Map();
	function report(code, at, detail) {
		const severity = code === "unknown-key" ? "warning" : "error";
		problems.push({
			code,
			path,
			line: at.line,
			column: at.column,
			severity,
			detail
		});
	}
	const definitions = new Map(Object.entries(schema.$defs ?? {}).map(([name, part]) => [`#/$defs/${name}`, part]));
	const resolve = (part) => part.$ref === void 0 ? part : resolve(definitions.get(part.$ref) ?? {});
	/** `key` is the known key under which the value stands, for the sentence about it. */
	function read(value, part, key) {
		const about = key === void 0 ? {} : { key };
		const rule = part.oneOf === void 0 ? part : part.oneOf.map(resolve).find((one) => isOfType(value, one));
		if (rule === void 0 || !isOfType(value, rule)) return report("wrong-type", value.start, {
			...about,
			expected: expectedOf(part.oneOf?.map(resolve) ?? [part])
		});
		if (value.kind === "mapping") return readMapping(value, rule, key);
		if (value.kind === "sequence") {
			const items = resolve(rule.items ?? {});
			return value.items.map((item) => read(item, items, key)).filter((item) => item !== void 0);
		}
		const shown = typeof value.value === "string" ? conceal(value.value) : value.value;
		const text = String(shown);
		if (rule.enum !== void 0 && !rule.enum.includes(text)) return report("not-one-of", value.start, {
			...about,
			allowed: rule.enum.join(", ")
		});
		if (!hasFormat(text, rule)) return report("bad-format", value.start, {
			...about,
			expected: rule.title ?? ""
		});
		return shown;
	}
	function readMapping(mapping, rule, key) {
		const { properties = {}, additionalProperties: open, required = [] } = rule;
		const object = {};
		const said = /* @__PURE__ */ new Set();
		for (const { name: written, key: keyNode, value } of mapping.entries) {
			const name = open === true && !Object.hasOwn(properties, written) ? uncapitalised(written) : written;
			const property = Object.hasOwn(properties, name) ? properties[name] : void 0;
			const expected = property ?? (typeof open === "object" ? open : void 0);
			if (expected !== void 0) {
				if (!isSaid(value)) continue;
				if (required.length > 0) said.add(name);
				keep(object, name, read(value, resolve(expected), property === void 0 ? key : name));
			} else if (open !== true) {
				const suggestion = nearest(name, Object.keys(properties));
				report("unknown-key", keyNode.start, suggestion === void 0 ? {} : { suggestion });
			}
		}
		for (const name of required) if (!said.has(name)) report("missing-key", mapping.start, { key: name });
		if (required.some((name) => !Object.hasOwn(object, name))) return void 0;
		places.set(object, mapping);
		return object;
	}
	const keyPlaces = /* @__PURE__ */ new Map();
	function placeOf(object, key) {
		const mapping = places.get(object);
		if (mapping === void 0) return origin;
		if (key === void 0) return mapping.start;
		const keys = keyPlaces.get(mapping) ?? new Map(mapping.entries.map((entry) => [entry.name, entry.key]));
		keyPlaces.set(mapping, keys);
		return (keys.get(key) ?? keys.get(capitalised(key)) ?? mapping).start;
	}
	return {
		value: node === void 0 ? report("wrong-type", origin, { expected: "a mapping" }) : read(node, resolve(schema), void 0),
		problems,
		placeOf
	};
}
/** Of two values with one name the last counts, also where it is none; `__proto__` is a name like any other. */
function keep(object, name, value) {
	if (value === void 0) delete object[name];
	else if (name === "__proto__") Object.defineProperty(object, name, {
		value,
		enumerable: true,
		writable: true,
		configurable: true
	});
	else object[name] = value;
}
const capitalised = (name) => name.slice(0, 1).toUpperCase() + name.slice(1);
const uncapitalised = (name) => name.slice(0, 1).toLowerCase() + name.slice(1);
const asWritten = (text) => text;
const origin = {
	line: 1,
	column: 1
};
const typeWords = {
	string: "a text",
	number: "a number",
	integer: "a whole number",
	boolean: "true or false",
	array: "a list",
	object: "a mapping"
};
function expectedOf(alternatives) {
	const words = alternatives.flatMap(typesOf).map((type) => typeWords[type] ?? type);
	return [...new Set(words)].join(" or ");
}
function isSaid(node) {
	return node.kind !== "scalar" || node.value !== null && node.value !== "";
}
function typesOf(schema) {
	return (typeof schema.type === "string" ? [schema.type] : schema.type ?? []).filter((type) => type !== "null");
}
function isOfType(node, schema) {
	const type = typeOf$1(node);
	if (schema.type === type) return true;
	return typesOf(schema).some((allowed) => allowed === type || allowed === "number" && type === "integer");
}
function typeOf$1(node) {
	if (node.kind === "mapping") return "object";
	if (node.kind === "sequence") return "array";
	return Number.isInteger(node.value) ? "integer" : typeof node.value;
}
function hasFormat(text, schema) {
	if (schema.format === "date" && !isDay(text)) return false;
	return schema.pattern === void 0 || patternOf(schema.pattern).test(text);
}
const patterns = /* @__PURE__ */ new Map();
function patternOf(source) {
	const known = patterns.get(source) ?? new RegExp(source, "u");
	patterns.set(source, known);
	return known;
}
// shared/imports/record.schema.json
var record_schema_default = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://keyholder.dev/schemas/imports.schema.json",
	title: "Keyholder imports",
	description: "What the copies in .keyholder/imports are copies of. Written by `keyholder register sync`.",
	type: "object",
	required: ["schema", "copies"],
	additionalProperties: false,
	properties: {
		"schema": {
			"description": "The version of this format.",
			"type": "string",
			"enum": ["keyholder-imports/1"]
		},
		"copies": {
			"type": "array",
			"items": {
				"type": "object",
				"required": [
					"repo",
					"path",
					"ref",
					"commit",
					"sha256",
					"fetched"
				],
				"additionalProperties": false,
				"properties": {
					"repo": {
						"description": "owner/name",
						"type": "string"
					},
					"path": { "type": "string" },
					"ref": { "type": "string" },
					"commit": {
						"description": "What ref was, as a full id.",
						"type": "string"
					},
					"sha256": {
						"description": "Of the copy.",
						"type": "string"
					},
					"fetched": {
						"type": "string",
						"format": "date"
					}
				}
			}
		}
	}
};
// shared/imports/record.ts
/** Where `register sync` keeps copies of other repositories' registers and policies. */
const importsFolder = ".keyholder/imports";
/** What they are copies of. */
const recordPath = `${importsFolder}/record.json`;
/** Where the copy of a file is kept. One file has one copy, whatever ref names it, so that a new one shows as a difference. */
const copyPath = ({ repo, path }) => `${importsFolder}/${repo}/${path}`;
/** More copies than anybody imports; characters. */
const maxRecordLength = 1e6;
/** Reads the record of copies; what of it cannot be read is a problem, and names no copy. */
function parseRecord(file) {
	if (file.text.length > maxRecordLength) {
		const detail = { max: maxRecordLength };
		return {
			copies: [],
			problems: [{
				code: "import-too-large",
				path: file.path,
				severity: "error",
				detail
			}]
		};
	}
	const { value, problems } = readShape(file, record_schema_default);
	return {
		copies: value?.copies ?? [],
		problems: limitProblems(problems, file.path)
	};
}
/** SHA-256 of a text's UTF-8, in hexadecimal digits. */
const digestOf = (text) => bytesToHex(sha256(utf8ToBytes(text)));
// shared/rule-paths.ts
/** Where the files that decide stand, relative to the root. */
const rulePaths = {
	register: ".keyholder/register.yml",
	policy: ".keyholder/policy.yml",
	baseline: ".keyholder/baseline.json"
};
// shared/attribution/ownership.ts
/** The distinct identities among equal claims, in their order. */
const identitiesOf = (claims) => [...new Set(claims.map((claim) => claim.identity))];
const notRegistered = {
	status: "unknown",
	evidence: [],
	reason: "not-registered"
};
const noRegister = {
	status: "unknown",
	evidence: [],
	reason: "no-register"
};
/** What is known of a credential that no entry claims: the entries that an account or a path hints at own nothing. */
function unclaimedIdentity(finding, register) {
	if (!register) return noRegister;
	const hints = register.hints(finding);
	if (hints.length === 0) return notRegistered;
	const candidates = identitiesOf(hints).map((identity) => identity.id);
	return {
		...notRegistered,
		candidates,
		evidence: hints.map((hint) => hint.evidence)
	};
}
/**
* Which register entry a credential belongs to; `undefined` when none claims it. Two with an equal claim are ambiguous:
* nobody picks one. Two credentials of one entry leave open which of them it is, and not whose.
*/
function claimedIdentity(claims) {
	const [claim] = claims;
	if (!claim) return void 0;
	const identities = identitiesOf(claims);
	const evidence = claims.map((one) => one.evidence);
	if (identities.length > 1) return {
		status: "ambiguous",
		candidates: identities.map((identity) => identity.id),
		evidence,
		reason: "two-claims"
	};
	const { id, kind, lifecycle } = claim.identity;
	const credentials = [...new Set(claims.map((one) => one.credential.id))];
	return {
		status: lifecycle.state === "proposed" ? "pending" : "known",
		id,
		kind,
		...credentials.length === 1 ? { credential: claim.credential.id } : {
			candidates: credentials.map((one) => `${id}/${one}`),
			reason: "two-credentials"
		},
		evidence
	};
}
/** Who looks after the file by CODEOWNERS. */
function attributeCustodian(custody) {
	const rules = custody?.rules ?? [];
	const owners = [...new Set(rules.flatMap((rule) => rule.owners.map((owner) => owner.handle)))];
	const evidence = rules.map((rule) => ({
		...evidenceOf$2(rule),
		owners: rule.owners,
		catchAll: rule.catchAll
	}));
	const specific = rules.some((rule) => !rule.catchAll && rule.owners.length > 0);
	if (owners.length > 0) return {
		status: "known",
		owners,
		specific,
		evidence
	};
	return {
		status: "unknown",
		owners,
		specific,
		evidence,
		reason: !custody ? "no-codeowners" : rules.length > 0 ? "rule-without-owners" : "no-rule"
	};
}
/** Who answers for a credential by the register; no status where its entry names nobody, or none claims it. */
function registeredOwner(claims) {
	const identities = identitiesOf(claims);
	const evidence = claims.map((claim) => claim.evidence);
	if (identities.length > 1) {
		const candidates = identities.flatMap(({ owners }) => [owners.business, owners.steward].filter((owner) => owner !== void 0));
		return {
			status: "ambiguous",
			candidates: distinct(candidates),
			evidence,
			reason: "two-claims"
		};
	}
	const [identity] = identities;
	if (!identity) return { evidence };
	const { business, steward } = identity.owners;
	const named = {
		...business && { business },
		...steward && { steward }
	};
	const said = evidence.map((one) => identity.ownersByDefault ? {
		...one,
		byDefault: true
	} : one);
	if (identity.lifecycle.state === "proposed") return {
		status: "pending",
		...named,
		evidence: said
	};
	if (business && steward) return {
		status: "known",
		...named,
		evidence: said
	};
	if (business || steward) return {
		status: "partial",
		...named,
		evidence: said,
		reason: "owners-missing"
	};
	return { evidence: said };
}
/** Who answers for a credential: the register's word, else what CODEOWNERS implies. */
function attributeOwner(registered, implied) {
	if ("status" in registered) return registered;
	if (registered.evidence.length === 0) return implied;
	return {
		...implied,
		evidence: [...registered.evidence, ...implied.evidence],
		reason: "owners-missing"
	};
}
/** A specific CODEOWNERS rule gives the steward; several owners on it are candidates, and none is picked. */
function impliedOwner(custody, policy) {
	const unknown = (reason) => ({
		status: "unknown",
		evidence: [],
		reason
	});
	if (!custody) return unknown("no-codeowners");
	if (policy.ownership.codeownersCounts === "nothing" || custody.rules.length === 0) return unknown("no-rule");
	const specific = custody.rules.filter((rule) => !rule.catchAll || policy.ownership.catchAllCodeownersCounts);
	if (specific.length === 0) return unknown("catch-all-only");
	const owners = distinct(specific.flatMap((rule) => rule.owners));
	const evidence = specific.map(evidenceOf$2);
	const [steward, ...others] = owners;
	if (!steward) return {
		status: "unknown",
		evidence,
		reason: "rule-without-owners"
	};
	return others.length === 0 ? {
		status: "partial",
		steward,
		evidence
	} : {
		status: "partial",
		candidates: owners,
		evidence
	};
}
const evidenceOf$2 = ({ path, line, pattern }) => ({
	source: "codeowners",
	path,
	line,
	pattern
});
const distinct = (owners) => [...new Map(owners.map((owner) => [owner.handle, owner])).values()];
/** The handles of those who must approve a change to a file: catch-all rules name nobody in particular. */
const specificOwners = (path, codeowners) => codeowners?.custody(path).rules.flatMap((rule) => rule.catchAll ? [] : rule.owners.map((owner) => owner.handle)) ?? [];
/** Whether somebody in particular must approve a change to a file. */
const isProtected = (path, codeowners) => specificOwners(path, codeowners).length > 0;
// shared/text/alike.ts
/** Values that are remembered: of what differs everywhere, remembering more would cost what it is to save. */
const mostKnown = 1e4;
/**
* Gives one value for all that say the same: of a hundred thousand findings most are told alike, and one object each would
* fill the memory.
*/
function createAlike() {
	const known = /* @__PURE__ */ new Map();
	return (value) => {
		const key = JSON.stringify(value);
		const alike = known.get(key);
		if (alike) return alike;
		if (known.size === mostKnown) known.clear();
		known.set(key, value);
		return value;
	};
}
// shared/attribution/inherited.ts
/** So many of each level can one workflow read. https://docs.github.com/en/actions/reference/security/secrets */
const maxInherited = 300;
/** Of what one workflow hands to another, only its jobs beyond the first are left out, so that hostile files cost no more. */
const maxAdded = 1e5;
/** So many workflows call each other. https://docs.github.com/en/actions/reference/workflows-and-actions/reusing-workflow-configurations */
const maxCalls = 10;
/**
* A workflow that is called with every secret gets each name that it declares from its caller's name of that kind, as if it
* had been handed in. What its own caller hands in to that one goes on from there.
*
*     job a.yml#call -> caller:b.yml/*      repository/KEY -> caller:b.yml/KEY, repository/KEY -> a.yml#call
*/
function withInherited(links) {
	const every = links.filter(inheritsAll);
	if (every.length === 0) return links;
	const rest = links.filter((link) => !inheritsAll(link));
	const handedIn = /* @__PURE__ */ new Map();
	for (const { kind, id } of rest.flatMap(({ from, to }) => [from, to])) {
		if (kind !== "stored-name" || !id.startsWith(callerScope(""))) continue;
		const end = id.lastIndexOf("/");
		const names = handedIn.get(id.slice(0, end)) ?? /* @__PURE__ */ new Set();
		handedIn.set(id.slice(0, end), names.add(id.slice(end + 1)));
	}
	const calls = every.map((link) => ({
		link,
		caller: callerScope(link.place?.path ?? ""),
		called: link.to.id.slice(0, -2)
	}));
	const called = new Set(calls.map((call) => call.called));
	const namesOf = (scope) => [...handedIn.get(scope) ?? []].slice(0, maxInherited);
	for (let level = 1; level < maxCalls; level += 1) for (const call of calls) if (called.has(call.caller)) handedIn.set(call.caller, /* @__PURE__ */ new Set([...namesOf(call.caller), ...namesOf(call.called)]));
	const added = [];
	const joined = /* @__PURE__ */ new Set();
	for (const { link, ...call } of calls) {
		const pair = `${call.caller}\0${call.called}`;
		const isFirst = !joined.has(pair);
		joined.add(pair);
		if (!isFirst && added.length > maxAdded) continue;
		for (const name of namesOf(call.called)) {
			const scope = handedIn.get(call.caller)?.has(name) ? call.caller : "repository";
			const from = {
				kind: "stored-name",
				id: storedNameId("github-actions", scope, name)
			};
			added.push({
				...link,
				from,
				to: link.from
			});
			const to = {
				kind: "stored-name",
				id: storedNameId("github-actions", call.called, name)
			};
			if (isFirst) added.push({
				...link,
				from,
				to
			});
		}
	}
	return [...rest, ...added];
}
const inheritsAll = ({ from, to }) => from.kind === "job" && to.id.startsWith(callerScope("")) && to.id.endsWith(`/*`);
// shared/attribution/net.ts
const keyOf$1 = (node) => `${node.kind}\0${node.id}`;
/** Linear in findings and links. `own`: this repository's name, where it is known. */
function createNet(scans, own) {
	const links = withInherited(scans.flatMap((scan) => scan.links.map((link) => withOwner(link, own))));
	const issuances = listIssuances(scans);
	const environments = new Map(links.flatMap(({ from, to }) => from.kind === "job" && to.kind === "environment" ? [[keyOf$1(from), to.id]] : []));
	const storeOf = createStores(links);
	const forward = /* @__PURE__ */ new Map();
	const backward = /* @__PURE__ */ new Map();
	const places = /* @__PURE__ */ new Map();
	for (const [key, [first]] of issuances) if (first) places.set(key, placeOf$1(first));
	for (const link of links) join(link);
	function join(link) {
		const { to } = link;
		const from = link.from.kind === "stored-name" && to.kind === "job" ? {
			...link.from,
			id: storeOf(link.from.id, environments.get(keyOf$1(to)))
		} : link.from;
		const joined = from.id === link.from.id ? link : {
			...link,
			from
		};
		add$2(forward, from, to, joined);
		add$2(backward, to, from, joined);
		for (const node of [from, to]) if (node.place && !places.has(keyOf$1(node))) places.set(keyOf$1(node), node.place);
	}
	const stations = /* @__PURE__ */ new Map();
	function stationOf(finding) {
		if (finding.kind === "exposed-secret") return "";
		const [fingerprint] = finding.fingerprints;
		const { environment } = finding.at;
		let byEnvironment = stations.get(fingerprint);
		if (!byEnvironment) stations.set(fingerprint, byEnvironment = /* @__PURE__ */ new Map());
		let station = byEnvironment.get(environment);
		if (station === void 0) byEnvironment.set(environment, station = keyOf$1(nodeOf(finding)));
		return station;
	}
	function nodeOf(finding) {
		if (finding.kind === "credential-issuance") return {
			kind: "resource",
			id: finding.address
		};
		return {
			kind: "stored-name",
			id: storeOf(storedNameId(finding.at.system, finding.scope, finding.name), finding.at.environment)
		};
	}
	return {
		forward,
		backward,
		environments,
		issuances,
		places,
		stationOf
	};
}
/** What is stored in another repository is another credential, even under the same name; the code may name this one, too. */
function withOwner(link, own) {
	const [from, to] = [link.from, link.to].map((node) => {
		const { repository, ...rest } = node;
		if (repository === void 0) return node;
		return own === void 0 || `/${own}`.toLowerCase().endsWith(`/${repository}`.toLowerCase()) ? rest : {
			...rest,
			id: `${repository}/${node.id.slice(node.id.lastIndexOf("/") + 1)}`
		};
	});
	return from && to && (from !== link.from || to !== link.to) ? {
		...link,
		from,
		to
	} : link;
}
function add$2(sides, near, far, link) {
	const side = sides.get(keyOf$1(near)) ?? {
		jobs: /* @__PURE__ */ new Map(),
		others: /* @__PURE__ */ new Map()
	};
	sides.set(keyOf$1(near), side);
	const ends = far.kind === "job" ? side.jobs : side.others;
	if (!ends.has(keyOf$1(far))) ends.set(keyOf$1(far), link);
}
/** One by one, since a name may have very many and few of them are wanted. */
function* linksOf(side, job, jobsOnly) {
	if (!side) return;
	const own = job === void 0 ? void 0 : side.jobs.get(job);
	if (own) yield own;
	if (job === void 0) yield* side.jobs.values();
	if (!jobsOnly) yield* side.others.values();
}
/** What mints, by its station. Its address is unique but for two files that say the same. */
const listIssuances = (scans) => Map.groupBy(scans.flatMap(({ findings }) => findings.filter((finding) => finding.kind === "credential-issuance")), ({ address }) => keyOf$1({
	kind: "resource",
	id: address
}));
/**
* Which store of a name a job gets. The nearest that the code fills counts, as on GitHub:
* https://docs.github.com/en/actions/concepts/security/secrets#naming-your-secrets
*
*     environment:production/KEY   before   repository/KEY   before   organization/KEY
*
* each of them in the same pipeline system.
*/
function createStores(links) {
	const filled = new Set(links.flatMap(({ to }) => to.kind === "stored-name" ? [to.id] : []));
	if (filled.size === 0) return (id) => id;
	return (id, environment) => {
		const [, system, name] = /^([\w-]+):repository\/(.*)$/s.exec(id) ?? [];
		if (system === void 0 || name === void 0) return id;
		return [
			environment === void 0 ? "" : storedNameId(system, environmentScope(environment), name),
			id,
			storedNameId(system, "organization", name)
		].find((one) => filled.has(one)) ?? id;
	};
}
const isMinted = (finding) => finding.kind === "credential-use" && finding.form === "federated";
const placeOf$1 = ({ path, start, end }) => ({
	path,
	start,
	end
});
// shared/attribution/chain.ts
/** In each direction, so that a report grows with its places and not with their square. */
const linksShown = 50;
const noChain = {
	nodes: [],
	edges: []
};
const environmentKey = "environment\0";
/** The path of a used or issued credential; empty for an exposed secret and for what nothing links. */
function createChains(net) {
	const { forward, backward, issuances, places, stationOf } = net;
	const chains = /* @__PURE__ */ new Map();
	function chainOf(finding) {
		if (finding.kind === "exposed-secret") return noChain;
		const start = stationOf(finding);
		if (!forward.has(start) && !backward.has(start)) return noChain;
		const job = jobKey(finding);
		const key = `${start}\0${job ?? ""}\0${isMinted(finding)}`;
		let chain = chains.get(key);
		if (!chain) {
			chain = walk(start, job, isMinted(finding));
			chains.set(key, chain);
		}
		return chain;
	}
	/**
	* Everything upstream and downstream of a station, the nearest first and each link once. Of the jobs that get the name
	* only the use's own: the others have uses and chains of their own. A job is an end: what else it gets or mints is
	* another credential's path.
	*/
	function walk(start, job, isMintedHere) {
		const edges = /* @__PURE__ */ new Set();
		/** Says whether more leads there than is followed. */
		const follow = (sides, end, only) => {
			const queue = [start];
			const visited = new Set(queue);
			const most = edges.size + linksShown;
			for (const key of queue) {
				const minted = end === "from" && issuances.has(key);
				for (const link of linksOf(sides.get(key), key === start ? only : void 0, minted)) {
					if (edges.size >= most) return true;
					edges.add(link);
					const next = keyOf$1(link[end]);
					if (link[end].kind === "job" || visited.has(next)) continue;
					visited.add(next);
					queue.push(next);
				}
			}
			return false;
		};
		const cut = [follow(backward, "from", isMintedHere ? job : void 0), follow(forward, "to", isMintedHere ? void 0 : job)].includes(true);
		for (const { from, to } of Array.from(edges)) for (const node of [from, to]) if (node.kind === "job") {
			for (const [key, link] of forward.get(keyOf$1(node))?.others ?? []) if (key.startsWith(environmentKey)) edges.add(link);
		}
		return {
			nodes: listNodes(edges, places),
			edges: [...edges],
			...cut ? { cut } : {}
		};
	}
	return chainOf;
}
/** The same path, led on to the system that accepts the credential. */
function leadTo(chain, system) {
	if (system === void 0 || chain.nodes.length === 0) return chain;
	const issuer = {
		kind: "issuer",
		id: system
	};
	const left = new Set(chain.edges.map(({ from }) => keyOf$1(from)));
	const ends = chain.nodes.filter((node) => !left.has(keyOf$1(node)));
	const isMintedHere = chain.nodes.some(({ id }) => id.startsWith("run/"));
	const last = [ends.filter(({ id, kind }) => id.startsWith("run/") || isMintedHere && kind === "resource"), ends.filter(({ kind }) => kind === "job" || kind === "environment")].find((nodes) => nodes.length > 0) ?? ends;
	return {
		...chain,
		nodes: [...chain.nodes, issuer],
		edges: [...chain.edges, ...last.map(({ kind, id }) => ({
			from: {
				kind,
				id
			},
			to: issuer
		}))]
	};
}
function listNodes(edges, places) {
	const nodes = /* @__PURE__ */ new Map();
	for (const { from, to } of edges) for (const { kind, id } of [from, to]) {
		const key = keyOf$1({
			kind,
			id
		});
		const place = places.get(key);
		nodes.set(key, {
			kind,
			id,
			...place && { place }
		});
	}
	return [...nodes.values()];
}
/** The job that a use stands in. */
const jobKey = (finding) => finding.kind === "credential-use" && finding.at.job !== void 0 ? keyOf$1({
	kind: "job",
	id: `${finding.path}#${finding.at.job}`
}) : void 0;
// shared/attribution/issuance.ts
/** Most findings of a large repository are told the same; one value serves them all. */
const bareName = {
	status: "unknown",
	evidence: [],
	reason: "bare-name"
};
const notRecorded = {
	status: "unknown",
	evidence: [],
	reason: "not-recorded"
};
const noIssuingPipeline = {
	status: "unknown",
	evidence: [],
	reason: "no-issuing-pipeline"
};
const byId = (entries = []) => new Map(entries.toReversed().map((entry) => [entry.id, entry]));
const listSystems = (register) => ({
	issuers: byId(register?.issuers),
	pipelines: byId(register?.pipelines)
});
/** Which system accepts and mints it: the register's word, else what the credential's own format says. */
function attributeIssuer(finding, type, claim, systems) {
	const recorded = claim?.identity.issuedBy?.issuer;
	const account = finding.kind === "exposed-secret" ? finding.facts.account : void 0;
	if (claim && recorded !== void 0) {
		const entry = systems.issuers.get(recorded);
		const known = entry?.account ?? entry?.org ?? account;
		return {
			status: "known",
			system: entry?.type ?? recorded,
			...known !== void 0 && { account: known },
			evidence: [claim.evidence]
		};
	}
	const system = type?.issuer ?? (finding.kind === "credential-use" && finding.form === "federated" ? finding.provider : void 0);
	if (system === void 0) return finding.kind === "credential-use" ? bareName : notRecorded;
	const source = account === void 0 ? "type" : "credential";
	return {
		status: "known",
		system,
		...account !== void 0 && { account },
		evidence: [{ source }]
	};
}
/**
* Which pipeline issues it: the register's word, else the code that mints it, else the job that stores it. A pipeline
* that only uses it is a consumer, and never promoted to issuer; two that feed one name are ambiguous.
*/
function attributeIssuingPipeline(finding, claim, systems, origins) {
	const recorded = claim?.identity.issuedBy?.pipeline;
	if (claim && recorded !== void 0) {
		const entry = systems.pipelines.get(recorded);
		return {
			status: "known",
			id: recorded,
			...entry?.workflow !== void 0 && { path: entry.workflow },
			...entry?.job !== void 0 && { job: entry.job },
			...entry?.environment !== void 0 && { environment: entry.environment },
			...entry && entry.oidcSubjects.length > 0 && { oidcSubjects: entry.oidcSubjects },
			evidence: [claim.evidence]
		};
	}
	if (finding.kind === "credential-issuance" || finding.kind === "credential-use" && finding.form === "federated") {
		const { path, start, end, at } = finding;
		const resource = finding.kind === "credential-issuance" ? finding.address : void 0;
		return issuedAt({
			...at,
			place: {
				path,
				start,
				end
			},
			...resource !== void 0 && { resource }
		});
	}
	const [origin, ...others] = origins;
	if (!origin) return noIssuingPipeline;
	if (others.length === 0) return issuedAt(origin);
	const shown = origins.slice(0, candidatesShown);
	return {
		status: "ambiguous",
		candidates: shown.map(({ place, resource, job }) => resource ?? `${place.path}#${job ?? ""}`),
		evidence: shown.map(evidenceOf$1),
		reason: "two-claims"
	};
}
/** Of issuances that feed one name; two already are too many. */
const candidatesShown = 10;
const evidenceOf$1 = ({ place: { path, start } }) => ({
	source: "code",
	path,
	line: start.line
});
const issuedAt = ({ place, resource, job, environment }) => ({
	status: "known",
	path: place.path,
	...resource !== void 0 && { resource },
	...job !== void 0 && { job },
	...environment !== void 0 && { environment },
	evidence: [evidenceOf$1({ place })]
});
// shared/attribution/lifetime.ts
/** At most this many days is short-lived: the longest that a pipeline's own token lives. */
const shortLivedDays = 1;
/**
* How long a credential lives. The first that speaks decides:
*
*     1 the credential itself   an end written into it
*     2 the register            `expires`, `ttl`, then the owner's promise to rotate
*     3 the code                minted for one run; an end that code asks for where it mints it, also for names it fills
*     4 the type                what its issuer allows
*
* An end written into a credential stands under its issuer's signature. That cannot be checked offline and need not be:
* whoever writes another end has a text that no issuer accepts. Nobody holds its beginning against it, so no credential
* is short-lived because it says that it begins shortly before a far end: what is left of it counts.
*/
function attributeLifetime(sources) {
	const limitDays = limitOf(sources);
	const [first, ...others] = sources.credentials;
	const by = (credential) => bySelf(sources, limitDays) ?? byRegister(sources, credential, limitDays) ?? byCode(sources, limitDays) ?? byType(sources, limitDays);
	const found = others.reduce((agreed, one) => agree(agreed, by(one)), by(first));
	if (found && found.class !== "unknown") return {
		...found,
		limitDays
	};
	if (sources.policy.lifetime.unknownCountsAs === "long-lived") return {
		...found,
		class: "long-lived",
		limitDays
	};
	return found ?? { class: "unknown" };
}
/** Of two that may be meant, what both say; that it may be long-lived where one is; else nothing. No order decides. */
function agree(one, other) {
	if ([
		"class",
		"basis",
		"issuedAt",
		"expiresAt"
	].every((key) => one?.[key] === other?.[key])) return one ?? { class: "unknown" };
	const classes = [one?.class, other?.class];
	return {
		class: (one?.class === other?.class ? one?.class : classes.find((each) => each === "long-lived")) ?? "unknown",
		basis: "register"
	};
}
/** The strictest limit that applies, in days. */
function limitOf({ identity, environments, policy: { lifetime } }) {
	const limits = [lifetime.maxTtl];
	if (identity?.kind === "agent" && lifetime.maxTtlAgents !== void 0) limits.push(lifetime.maxTtlAgents);
	if (lifetime.maxTtlProductionPipelines !== void 0 && environments.some(isProduction)) limits.push(lifetime.maxTtlProductionPipelines);
	return Math.min(...limits);
}
const classify = (days, limitDays) => days <= shortLivedDays ? "short-lived" : days <= limitDays ? "bounded" : "long-lived";
function byEnd(expiresAt, said, basis, today, limitDays) {
	const ended = daysBetween(today, expiresAt) < 0;
	const issuedAt = said !== void 0 && said.slice(0, 10) <= today ? said : void 0;
	const days = daysBetween(issuedAt ?? today, expiresAt);
	return {
		class: ended ? "expired" : classify(days, limitDays),
		basis,
		expiresAt,
		...issuedAt !== void 0 && { issuedAt }
	};
}
function bySelf({ finding, today }, limitDays) {
	if (finding.kind !== "exposed-secret" || finding.facts.expiresAt === void 0) return void 0;
	return byEnd(finding.facts.expiresAt, finding.facts.issuedAt, "credential", today, limitDays);
}
/** The day on which a registered credential got its present value; a day that has not come yet is not believed. */
const issuedOn = ({ lastRotated, issuedAt }, today) => [lastRotated, issuedAt].find((day) => day !== void 0 && day <= today);
function byRegister({ identity, type, policy, today }, credential, limitDays) {
	if (!credential) return void 0;
	const { expires, ttl, rotation } = credential;
	const mayEnd = type?.lifetime.expires !== "never";
	const issuedAt = issuedOn(credential, today);
	const dates = issuedAt === void 0 ? {} : { issuedAt };
	if (mayEnd && expires !== void 0) return byEnd(expires, issuedAt, "register", today, limitDays);
	if (mayEnd && typeof ttl === "number") return {
		class: classify(ttl, limitDays),
		basis: "register",
		...dates
	};
	if (rotation?.everyDays !== void 0 && issuedAt !== void 0 && policy.lifetime.rotationCountsAsBounded) {
		const expiresAt = addDays(issuedAt, rotation.everyDays);
		return {
			class: today <= ((identity?.lifecycle.state === "rotating" ? rotation.graceUntil : void 0) ?? addDays(expiresAt, policy.lifetime.grace)) && rotation.everyDays <= limitDays ? "bounded" : "long-lived",
			basis: "register",
			...dates,
			expiresAt,
			byRotation: true
		};
	}
	return ttl === "none" ? {
		class: "long-lived",
		basis: "register",
		...dates
	} : void 0;
}
function byCode({ finding, origins, today }, limitDays) {
	switch (finding.kind) {
		case "exposed-secret": return;
		case "credential-use": {
			if (finding.form === "federated") return {
				class: "short-lived",
				basis: "code"
			};
			const [origin, ...others] = origins;
			return origin && others.length === 0 ? asAsked(origin, today, limitDays) : void 0;
		}
		case "credential-issuance": return asAsked(finding, today, limitDays);
	}
}
function asAsked({ expiresAt, days }, today, limitDays) {
	if (expiresAt !== void 0) return byEnd(expiresAt, void 0, "code", today, limitDays);
	return days === void 0 ? void 0 : {
		class: classify(days, limitDays),
		basis: "code"
	};
}
function byType({ finding, type }, limitDays) {
	if (!type) return void 0;
	const issuedAt = finding.kind === "exposed-secret" ? finding.facts.issuedAt : void 0;
	return {
		class: classOfType(type, limitDays),
		basis: "type",
		...issuedAt !== void 0 && { issuedAt }
	};
}
function classOfType({ lifetime }, limitDays) {
	switch (lifetime.expires) {
		case "never":
		case "optional": return "long-lived";
		case "always": return lifetime.maxDays === void 0 ? "unknown" : classify(lifetime.maxDays, limitDays);
		case "issuer-decides": return "unknown";
	}
}
// shared/attribution/registration.ts
/** Looks up what the register says of findings, each equal claim worked out once: many findings share one. */
function createRegistrations(register, today, relations) {
	const unclaimed = describeClaims([], today);
	const claimsOn = createClaims(register, relations);
	const byClaim = /* @__PURE__ */ new Map();
	return (finding, kin) => {
		const claims = claimsOn(finding, kin);
		const [claim, ...others] = claims;
		if (!claim) return unclaimed;
		if (others.length > 0) return describeClaims(claims, today);
		let known = byClaim.get(claim);
		if (!known) {
			known = describeClaims(claims, today);
			byClaim.set(claim, known);
		}
		return known;
	};
}
/** What equal claims amount to. */
function describeClaims(claims, today) {
	const claimants = identitiesOf(claims);
	const claim = claimants.length === 1 ? claims[0] : void 0;
	const credentials = claim ? [...new Set(claims.map((one) => one.credential))] : [];
	const [first, ...others] = credentials;
	return {
		claim,
		identity: claim?.identity,
		credentials,
		claimants,
		type: others.every(({ type }) => type === first?.type) ? first?.type : void 0,
		rotation: first && others.length === 0 ? rotationOf(first, today) : firstDue(credentials, today),
		containment: others.length === 0 ? first?.containment : void 0,
		owner: registeredOwner(claims),
		whose: claimedIdentity(claims)
	};
}
const none$3 = [];
/**
* The strongest claims on a finding. The same value in several places is one credential, so what claims it in one of them
* claims it in all: two entries that each know it under another name are ambiguous in both places. A stored name is not
* joined so: each environment may store its own value under it. What mints the value of a name, and nothing else does, is
* claimed with it.
*/
function createClaims(register, { namesFilledBy }) {
	if (!register) return () => none$3;
	const byKin = /* @__PURE__ */ new Map();
	const joined = (findings) => {
		const claims = findings.flatMap((one) => register.claims(one));
		return [...new Map(claims.map((claim) => [claim.credential, claim])).values()];
	};
	return (finding, kin) => {
		if (finding.kind === "credential-issuance") {
			const own = register.claims(finding);
			return own.length > 0 ? own : joined(namesFilledBy(finding));
		}
		if (finding.kind !== "exposed-secret" || kin.findings.length === 1) return register.claims(finding);
		let shared = byKin.get(kin);
		if (!shared) {
			shared = joined(kin.findings);
			byKin.set(kin, shared);
		}
		return shared;
	};
}
function rotationOf(credential, today) {
	const { rotation, lastRotated } = credential;
	const everyDays = rotation?.everyDays;
	const since = issuedOn(credential, today);
	if (!rotation && lastRotated === void 0) return void 0;
	return {
		...everyDays !== void 0 && { everyDays },
		...lastRotated !== void 0 && { lastRotated },
		...since !== void 0 && everyDays !== void 0 && { dueBy: addDays(since, everyDays) },
		...rotation?.automated !== void 0 && { automated: rotation.automated },
		...rotation?.runbook !== void 0 && { runbook: rotation.runbook }
	};
}
/** Of several that may be meant, only the first day that is promised: it must be kept whichever it is. */
function firstDue(credentials, today) {
	const [dueBy] = credentials.flatMap((credential) => rotationOf(credential, today)?.dueBy ?? []).toSorted();
	return dueBy === void 0 ? void 0 : { dueBy };
}
// shared/attribution/origins.ts
const consumersShown = 100;
const visitedMost = 200;
const noConsumers = {
	jobs: [],
	environments: []
};
/** Both ends of a name, whatever leads from one to the other; each worked out once for all its uses. */
function createEnds$1({ forward, backward, environments, issuances, stationOf }) {
	const origins = /* @__PURE__ */ new Map();
	function originsOf(finding) {
		if (finding.kind !== "credential-use" || isMinted(finding)) return [];
		const start = stationOf(finding);
		let found = origins.get(start);
		if (!found) {
			found = findOrigins(start);
			origins.set(start, found);
		}
		return found;
	}
	function findOrigins(start) {
		const minting = /* @__PURE__ */ new Map();
		const storing = /* @__PURE__ */ new Map();
		const queue = [start];
		const visited = new Set(queue);
		for (const key of queue) {
			const minted = issuances.get(key) ?? [];
			for (const issuance of minted) minting.set(issuance.fingerprints[0], originOf$1(issuance));
			if (minted.length > 0 || visited.size > visitedMost) continue;
			for (const link of linksOf(backward.get(key), void 0, false)) {
				const from = keyOf$1(link.from);
				if (visited.has(from) || visited.size > visitedMost) continue;
				visited.add(from);
				if (link.from.kind !== "job") queue.push(from);
				else if (!forward.get(key)?.jobs.has(from) && link.place) storing.set(link.from.id, storingOrigin(link.from, link.place, environments.get(from)));
			}
		}
		for (const { place, job } of minting.values()) storing.delete(`${place.path}#${job ?? ""}`);
		return [...minting.values(), ...storing.values()];
	}
	const consumers = /* @__PURE__ */ new Map();
	function consumersOf(finding) {
		if (finding.kind === "exposed-secret" || isMinted(finding)) return noConsumers;
		const start = stationOf(finding);
		let found = consumers.get(start);
		if (!found) {
			found = findConsumers(start);
			consumers.set(start, found);
		}
		return found;
	}
	function findConsumers(start) {
		const jobs = /* @__PURE__ */ new Map();
		const queue = [start];
		const visited = new Set(queue);
		for (const key of queue) for (const { to } of linksOf(forward.get(key), void 0, false)) {
			const next = keyOf$1(to);
			if (visited.has(next) || visited.size > visitedMost || jobs.size >= consumersShown) continue;
			if (to.kind === "job") jobs.set(next, to.id);
			else {
				visited.add(next);
				queue.push(next);
			}
		}
		const found = new Set([...jobs.keys()].flatMap((job) => environments.get(job) ?? []));
		return {
			jobs: [...jobs.values()],
			environments: [...found]
		};
	}
	return {
		originsOf,
		consumersOf
	};
}
const originOf$1 = (issuance) => ({
	place: placeOf$1(issuance),
	resource: issuance.address,
	fingerprint: issuance.fingerprints[0],
	type: issuance.type,
	...issuance.days !== void 0 && { days: issuance.days },
	...issuance.expiresAt !== void 0 && { expiresAt: issuance.expiresAt },
	...issuance.at.job !== void 0 && { job: issuance.at.job },
	...issuance.at.environment !== void 0 && { environment: issuance.at.environment }
});
const storingOrigin = ({ id }, place, environment) => ({
	place,
	job: id.startsWith(`${place.path}#`) ? id.slice(place.path.length + 1) : id,
	...environment !== void 0 && { environment }
});
// shared/attribution/relate.ts
/** How many jobs a verdict names, so that a report grows with its places and not with their square. */
const jobsShown = 100;
/** How many agents a verdict names, likewise. */
const agentsShown = 20;
/** Joins what single files say: sightings of one credential into kin, links into chains. Linear in findings and links. */
function relate(scans, repository) {
	const net = createNet(scans, repository);
	const ends = createEnds$1(net);
	const findings = scans.flatMap((scan) => scan.findings);
	return {
		chainOf: createChains(net),
		originsOf: ends.originsOf,
		kinOf: groupKin(findings, net, ends),
		namesFilledBy: listFilled(findings, net, ends)
	};
}
function listFilled(findings, { stationOf }, { originsOf }) {
	const filled = /* @__PURE__ */ new Map();
	const seen = /* @__PURE__ */ new Set();
	for (const finding of findings) {
		const station = stationOf(finding);
		if (finding.kind !== "credential-use" || seen.has(station)) continue;
		seen.add(station);
		const [origin, ...others] = originsOf(finding);
		if (!origin?.fingerprint || others.length > 0) continue;
		const names = filled.get(origin.fingerprint);
		if (names) names.push(finding);
		else filled.set(origin.fingerprint, [finding]);
	}
	return ({ fingerprints: [fingerprint] }) => filled.get(fingerprint) ?? [];
}
/**
* Keyed fingerprints come in several, in one order; the first is the same for every sighting of one scan. Nothing is kept
* for what is seen once, as nearly every secret is.
*/
function groupKin(findings, net, { consumersOf }) {
	/** What is chosen at run time in one file need not be what another chooses. */
	const stationOf = (finding) => namesOneCredential(finding) ? net.stationOf(finding) : finding.path;
	const sightings = Map.groupBy(findings, ({ fingerprints: [fingerprint] }) => fingerprint);
	const described = /* @__PURE__ */ new Map();
	const describe = (kin, finding) => describeKin(kin, consumersOf(finding));
	return (finding) => {
		const [fingerprint] = finding.fingerprints;
		const seen = sightings.get(fingerprint) ?? [];
		if (seen.length === 1 && seen[0] === finding) return describe(seen, finding);
		let byStation = described.get(fingerprint);
		if (!byStation) {
			const groups = [...Map.groupBy(seen, stationOf)];
			byStation = new Map(groups.map(([station, kin]) => [station, describe(kin, kin[0] ?? finding)]));
			described.set(fingerprint, byStation);
		}
		return byStation.get(stationOf(finding)) ?? describe([finding], finding);
	};
}
function describeKin(findings, consumers) {
	const jobs = new Set(consumers.jobs);
	const environments = new Set(consumers.environments);
	const accounts = /* @__PURE__ */ new Set();
	const agents = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		if (finding.kind === "exposed-secret" && finding.facts.account !== void 0) accounts.add(finding.facts.account);
		if (finding.kind === "credential-issuance" || !finding.at) continue;
		const { system, job, environment, action, unattended } = finding.at;
		if (environment !== void 0) environments.add(environment);
		if (job === void 0) continue;
		const id = `${finding.path}#${job}`;
		if (system !== "agents") jobs.add(id);
		else if (agents.size < agentsShown) agents.set(id, {
			id,
			...action !== void 0 && { runs: action },
			...unattended && { unattended }
		});
	}
	return {
		findings,
		jobs: sorted(jobs).slice(0, jobsShown),
		environments: sorted(environments),
		accounts: sorted(accounts),
		agents: [...agents.values()],
		places: findings.slice(0, 21).map(({ path, start, end }) => ({
			path,
			start,
			end
		}))
	};
}
const sorted = (values) => values.size === 0 ? nothing$2 : [...values].sort();
const nothing$2 = [];
// shared/attribution/attribute.ts
const nobodySaid = {
	coverage: "unknown",
	sources: []
};
const nobodyNamed = {};
const nowhereElse = [];
const asItIs = (value) => value;
/** Answers whose a finding is, who issued it and how long it lives, each with its evidence or the reason why it is not known. */
function createAttribution(context) {
	const { rulebook, relations, types, today } = context;
	const { policy, register } = rulebook;
	const registrationOf = createRegistrations(register, today, relations);
	const systems = listSystems(register?.register);
	const custodyOf = createCustody$1(rulebook);
	const chainTo = createEnds();
	const alike = createAlike();
	return (finding) => {
		const kin = relations.kinOf(finding);
		const registration = registrationOf(finding, kin);
		const { claim, identity, credentials, rotation, containment, whose } = registration;
		const origins = relations.originsOf(finding);
		const type = types.get(finding.type ?? registration.type ?? typeOf(origins) ?? "");
		const { custodian, implied } = custodyOf(finding.path);
		const issuer = attributeIssuer(finding, type, claim, systems);
		const share = identity || kin.findings.length > 1 ? asItIs : alike;
		return {
			attribution: {
				identity: whose ?? unclaimedIdentity(finding, register),
				owner: attributeOwner(registration.owner, implied),
				custodian,
				...type && { type: type.id },
				issuer: share(issuer),
				issuingPipeline: attributeIssuingPipeline(finding, claim, systems, origins),
				lifetime: share(attributeLifetime({
					finding,
					origins,
					identity,
					credentials,
					type,
					environments: kin.environments,
					policy,
					today
				})),
				...identity && { lifecycle: identity.lifecycle },
				...rotation && { rotation },
				detection: identity?.detection ?? nobodySaid,
				accountability: identity?.accountability ?? register?.register.accountability ?? nobodyNamed,
				...containment && { containment },
				reach: share(reachOf(finding, kin, issuer.account, registration, context.complete)),
				chain: chainTo(relations.chainOf(finding), issuer.system)
			},
			registration,
			type
		};
	};
}
/** What all that mint it mint. */
function typeOf(origins) {
	const [first, ...others] = origins;
	return others.every(({ type }) => type === first?.type) ? first?.type : void 0;
}
/** Leads chains on to issuers, each pair once: many findings share one. */
function createEnds() {
	const led = /* @__PURE__ */ new Map();
	return (chain, system) => {
		const known = led.get(chain) ?? /* @__PURE__ */ new Map();
		led.set(chain, known);
		const ended = known.get(system) ?? leadTo(chain, system);
		known.set(system, ended);
		return ended;
	};
}
/** What CODEOWNERS says of a file, worked out once for each rule: many files share one. */
function createCustody$1({ codeowners, policy }) {
	const view = (custody) => ({
		custodian: attributeCustodian(custody),
		implied: impliedOwner(custody, policy)
	});
	if (!codeowners) {
		const nobody = view(void 0);
		return () => nobody;
	}
	const byRule = /* @__PURE__ */ new Map();
	return (path) => {
		const custody = codeowners.custody(path);
		const [rule, ...others] = custody.rules;
		if (!rule || others.length > 0) return view(custody);
		let known = byRule.get(rule);
		if (!known) {
			known = view(custody);
			byRule.set(rule, known);
		}
		return known;
	};
}
function reachOf(finding, kin, account, { identity, credentials }, complete) {
	const sightings = kin.findings.length === 1 ? nowhereElse : kin.places.filter((place) => place.start !== finding.start || place.path !== finding.path).slice(0, 20);
	const accounts = account === void 0 || kin.accounts.includes(account) ? kin.accounts : [...kin.accounts, account].sort();
	return {
		complete,
		blastRadius: identity?.blastRadius ?? (kin.environments.some(isProduction) ? "high" : "medium"),
		jobs: kin.jobs,
		environments: kin.environments,
		accounts,
		repositories: [...new Set(credentials.flatMap(({ match }) => match.repos))].sort(),
		agents: kin.agents,
		sightings
	};
}
// shared/attribution/grants.ts
/** Gives each credential what another file grants the identity it is of. */
function joinGrants(scans) {
	const granted = new Map(scans.flatMap(({ grants = [] }) => grants.map(({ identity, permission }) => [identity, permission])));
	function join(finding) {
		if (finding.at?.identities === void 0) return finding;
		const { identities, ...at } = finding.at;
		const [grants] = identities.flatMap((identity) => granted.get(identity) ?? []);
		return {
			...finding,
			at: {
				...at,
				...grants !== void 0 && { grants }
			}
		};
	}
	return scans.map((scan) => ({
		...scan,
		findings: scan.findings.map(join)
	}));
}
// shared/introduced.ts
/**
* A change introduces
*
*     an exposed secret      whose fingerprint the base does not hold in that file; one that only moved is not new.
*                            A fingerprint that names a place (p1) says nothing of a line that was rewritten
*     a use, an issuance     that nothing at the base has: a new place of a known name is no new credential
*/
function compareWithBase({ base, touched }, scans) {
	const before = new Map(base.map((scan) => [scan.path, fingerprintsOf(scan)]));
	const now = new Map(scans.map((scan) => [scan.path, fingerprintsOf(scan)]));
	const anywhereBefore = /* @__PURE__ */ new Set();
	for (const fingerprints of before.values()) for (const one of fingerprints) anywhereBefore.add(one);
	for (const [path, fingerprints] of now) if (!touched.has(path)) for (const one of fingerprints) anywhereBefore.add(one);
	const lost = /* @__PURE__ */ new Map();
	const gained = /* @__PURE__ */ new Map();
	const count = (counts, one) => void counts.set(one, (counts.get(one) ?? 0) + 1);
	for (const [path, fingerprints] of before) for (const one of fingerprints) if (!now.get(path)?.has(one)) count(lost, one);
	for (const [path, fingerprints] of now) if (touched.has(path)) {
		for (const one of fingerprints) if (!before.get(path)?.has(one)) count(gained, one);
	}
	const moved = (one) => (lost.get(one) ?? 0) >= (gained.get(one) ?? 1);
	const touchesLine = (path, line) => touched.get(path)?.has(line) ?? false;
	const touches = ({ path, start, end }) => {
		for (let line = start.line; line <= end.line; line++) if (touchesLine(path, line)) return true;
		return false;
	};
	const introduces = (finding) => {
		const { kind, path, fingerprints } = finding;
		if (kind === "exposed-secret" && finding.commit !== void 0) return true;
		if (kind !== "exposed-secret") return !fingerprints.some((one) => anywhereBefore.has(one));
		if (!touched.has(path)) return false;
		const known = before.get(path);
		if (fingerprints.some((one) => known?.has(one))) return fingerprints[0].startsWith("p1:") && touches(finding);
		return !fingerprints.some(moved);
	};
	const places = (scan, fingerprint) => scan?.findings.filter((finding) => finding.fingerprints[0] === fingerprint).length ?? 0;
	const baseByPath = new Map(base.map((scan) => [scan.path, scan]));
	const nowByPath = new Map(scans.map((scan) => [scan.path, scan]));
	const multiplies = ({ path, fingerprints: [fingerprint] }) => touched.has(path) && places(nowByPath.get(path), fingerprint) > places(baseByPath.get(path), fingerprint);
	return {
		introduces,
		touches,
		multiplies,
		touchesLine
	};
}
const fingerprintsOf = (scan) => new Set(scan.findings.flatMap((finding) => finding.fingerprints));
// shared/policy/setting.ts
/** What the policy lets a rule or a check do today, or else what it does by itself. */
function settingOf({ id, decision }, { rules }, today) {
	const setting = rules[id] ?? { decision };
	const { from } = setting;
	return from !== void 0 && today < from && setting.decision === "block" ? {
		decision: "warn",
		waitsFor: from
	} : { decision: setting.decision };
}
// shared/policy/judge.ts
const gravity = {
	allow: 0,
	warn: 1,
	block: 2
};
const compareGravity = (a, b) => gravity[a] - gravity[b];
const milder = (a, b) => gravity[a] <= gravity[b] ? a : b;
/** The gravest of several; `allow` when there is none. */
const gravest = (decisions) => decisions.reduce((worst, decision) => gravity[decision] > gravity[worst] ? decision : worst, "allow");
/** Of the reasons of a verdict. */
const alike = createAlike();
const ruleById = new Map(rules.map((rule) => [rule.id, rule]));
/** Whether nothing lowers a rule, so that an exception to it is written in vain. */
const isAbsolute$1 = (rule) => ruleById.get(rule)?.absolute === true;
/** Holds one attributed finding against every rule; the verdict is the gravest reason left. */
function judge(subject, circumstances) {
	const applied = [];
	const one = namesOneCredential(subject.finding);
	for (const rule of rules) {
		const reason = one || !rule.presumesCredential ? reasonOf(rule, subject) : void 0;
		if (reason) applied.push(reason);
	}
	const { reasons, suppression } = suppress(applied.some(({ rule, decision }) => rule !== "unknown-issuer" && decision !== "allow") || subject.identity ? applied : applied.filter(({ rule }) => rule !== "unknown-issuer"), subject, circumstances);
	return {
		decision: gravest(reasons.map((reason) => reason.decision)),
		reasons: alike(reasons.toSorted((a, b) => gravity[b.decision] - gravity[a.decision])),
		...suppression && { suppression },
		...isBaselined(subject.finding, circumstances) && { baselined: true },
		frameworks: frameworksOf(reasons)
	};
}
const frameworksByRules = /* @__PURE__ */ new Map();
/** The frameworks that name any of these faults, each once. */
function frameworksOf(reasons) {
	const key = reasons.map(({ rule, frameworks: own = [] }) => [rule, ...own].join("+")).join(" ");
	let frameworks = frameworksByRules.get(key);
	if (!frameworks) {
		frameworks = [...new Set(reasons.flatMap(({ rule, frameworks: own = [] }) => [...ruleById.get(rule)?.frameworks ?? [], ...own]))];
		frameworksByRules.set(key, frameworks);
	}
	return frameworks;
}
function reasonOf(rule, subject) {
	const application = rule.apply(subject);
	if (!application) return void 0;
	const { detail, frameworks } = application;
	const { decision: wanted, waitsFor } = settingOf(rule, subject.policy, subject.today);
	const decision = milder(wanted, application.atMost ?? "block");
	const loweredBy = decision !== wanted ? application.because : waitsFor === void 0 ? void 0 : "from";
	return {
		rule: rule.id,
		decision,
		...(detail || waitsFor !== void 0) && { detail: {
			...detail,
			...waitsFor !== void 0 && { from: waitsFor }
		} },
		...frameworks && { frameworks },
		...loweredBy && { loweredBy }
	};
}
/** Allowance, exceptions, baseline, in this order: each lowers what is its own; the first that lowers anything is named. */
function suppress(reasons, subject, circumstances) {
	let left = reasons;
	let suppression;
	for (const step of [
		byAllowance,
		byException,
		byBaseline
	]) {
		const next = step(left, subject, circumstances);
		if (!next) continue;
		left = next.reasons;
		suppression ??= next.suppression;
	}
	return {
		reasons: left,
		...suppression && { suppression }
	};
}
/** Lowers the reasons that `covers`, to at most `to`; absolute rules stay. Nothing lowered: undefined. */
function lower(reasons, to, suppression, covers) {
	let lowered = false;
	const left = reasons.map((reason) => {
		const rule = ruleById.get(reason.rule);
		if (!rule || rule.absolute || gravity[reason.decision] <= gravity[to] || !covers(rule, reason)) return reason;
		lowered = true;
		return {
			...reason,
			decision: to,
			loweredBy: suppression.kind
		};
	});
	return lowered ? {
		reasons: left,
		suppression
	} : void 0;
}
const byAllowance = (reasons, subject, { allowances, allowanceIsNew, pending }) => {
	const { finding, policy } = subject;
	if (finding.kind !== "exposed-secret" || !finding.allowance || !allowances) return void 0;
	const { dialect, reason } = finding.allowance;
	const to = allowanceDecision(subject, dialect);
	if (to === void 0) return void 0;
	const unapproved = allowanceIsNew && policy.allowances.inPullRequest === "approve";
	const certain = finding.confidence === "high" && pending === "block";
	if (unapproved && (certain || reason === void 0)) return void 0;
	const suppression = {
		kind: "allowance",
		by: dialect,
		...reason !== void 0 && { reason }
	};
	return lower(reasons, unapproved ? "warn" : to, suppression, (rule) => rule.presumesCredential === true);
};
/** To what an allowance lowers; undefined when the policy does not accept it. */
function allowanceDecision({ policy, attribution }, dialect) {
	const { decision, foreign } = policy.allowances;
	const setting = dialect === "keyholder" || decision === "refuse" ? decision : foreign;
	const honoured = decision === "report" ? "warn" : "allow";
	switch (setting) {
		case "honour": return honoured;
		case "honour-with-owner": return attribution.owner.status === "known" || attribution.owner.status === "partial" ? honoured : void 0;
		case "report": return "warn";
		case "refuse": return;
	}
}
/** Whether an exception may still be relied on: approved by somebody the policy names, in force, not set for too long. */
function isInForce(exception, { policy, today }) {
	const { approvers, maxDuration } = policy.exceptionLimits;
	return exception.until >= today && daysBetween(today, exception.until) <= maxDuration && (approvers.length === 0 || approvers.includes(exception.approvedBy));
}
/** Whether an exception is about this finding, or the identity that it belongs to. */
const isMeant = (exception, { fingerprints }, identity) => exception.identity !== void 0 && exception.identity === identity || exception.fingerprint !== void 0 && fingerprints.includes(exception.fingerprint);
const byException = (reasons, subject) => {
	let left = reasons;
	let suppression;
	for (const exception of subject.policy.exceptions) {
		if (!isMeant(exception, subject.finding, subject.identity?.id) || !isInForce(exception, subject)) continue;
		const { id, rule, reason, until, approvedBy } = exception;
		const next = lower(left, "allow", {
			kind: "exception",
			by: id,
			rule,
			reason,
			until,
			approvedBy
		}, (_, one) => one.rule === rule);
		if (!next) continue;
		left = next.reasons;
		suppression ??= next.suppression;
	}
	return suppression && {
		reasons: left,
		suppression
	};
};
function isBaselined(finding, { baseline, touched }) {
	if (!baseline || !Object.hasOwn(baseline.findings, finding.path)) return false;
	const accepted = baseline.findings[finding.path] ?? [];
	return finding.fingerprints.some((one) => accepted.includes(one) && !(one.startsWith("p1:") && touched));
}
const byBaseline = (reasons, { finding, policy, today }, circumstances) => {
	const { decision, until, approvedBy } = policy.baseline;
	const { baseline } = circumstances;
	if (!baseline || until !== void 0 && until < today || !isBaselined(finding, circumstances)) return void 0;
	return lower(reasons, decision, {
		kind: "baseline",
		by: baseline.path,
		...until !== void 0 && { until },
		...approvedBy !== void 0 && { approvedBy }
	}, () => true);
};
// shared/summary.ts
/** A registered credential is one however it is seen; any other is told apart by its fingerprint. */
const credentialIdOf = (identity, finding) => identity.status === "known" && identity.id !== void 0 && identity.credential !== void 0 ? `${identity.id}/${identity.credential}` : finding.fingerprints[0];
/** Groups verdicts into credentials, in the verdicts' order: people are told of credentials, not of places. */
function listCredentials(verdicts) {
	return [...Map.groupBy(verdicts, (verdict) => verdict.credential)].map(([id, members]) => {
		const { finding, identity, owner, decision } = members.reduce((worst, verdict) => compareGravity(verdict.decision, worst.decision) > 0 ? verdict : worst);
		return {
			id,
			...finding.type !== void 0 && { type: finding.type },
			...finding.name !== void 0 && { name: finding.name },
			...identity.id !== void 0 && { identity: identity.id },
			decision,
			owner: owner.business ?? owner.steward,
			places: members.map(({ finding: { path, start, end } }) => ({
				path,
				start,
				end
			}))
		};
	});
}
/** Every register entry, with what matches it here. */
function listIdentities(register, verdicts) {
	const matched = Map.groupBy(verdicts, (verdict) => verdict.identity.id);
	return (register?.identities ?? []).map((identity) => ({
		...identity,
		registered: identity.credentials,
		credentials: [...new Set(matched.get(identity.id)?.map((verdict) => verdict.credential))]
	}));
}
/** Every rule with what this policy lets it do. */
const listRules = (policy) => rules.map(({ id, title, decision, frameworks }) => ({
	id,
	title,
	...policy.rules[id] ?? { decision },
	frameworks
}));
function listTypes(verdicts, types) {
	const seen = new Set(verdicts.flatMap(({ type, finding, containment }) => [
		type,
		finding.type,
		containment?.stepsRef
	].flatMap((id) => id ?? [])));
	const listed = {};
	for (const id of [...seen].sort()) {
		const type = types.get(id);
		if (type) listed[id] = type;
	}
	return listed;
}
function summarise(verdicts, credentials, problems, skipped, notCredentials) {
	const deciding = verdicts.filter(counts);
	const decisions = /* @__PURE__ */ new Map();
	for (const { credential, decision } of deciding) {
		const known = decisions.get(credential);
		if (known === void 0 || compareGravity(decision, known) > 0) decisions.set(credential, decision);
	}
	const count = (wanted) => [...decisions.values()].filter((decision) => decision === wanted).length;
	const credentialsWhere = (holds) => new Set(deciding.filter(holds).map((verdict) => verdict.credential)).size;
	const against = (rule) => credentialsWhere(({ reasons }) => reasons.some((reason) => reason.rule === rule && reason.decision !== "allow"));
	return {
		block: count("block"),
		warn: count("warn"),
		allow: count("allow"),
		credentials: credentials.length,
		places: verdicts.length,
		unowned: against("unowned"),
		longLived: against("long-lived"),
		suppressed: credentialsWhere((verdict) => verdict.suppression !== void 0),
		notIntroduced: verdicts.length - deciding.length,
		notCredentials,
		errors: problems.filter((problem) => problem.severity === "error").length + skipped.filter(isMissed).length
	};
}
// shared/priority.ts
const exposure = {
	"exposed-secret": 0,
	"credential-issuance": 1,
	"credential-use": 2
};
const lifetimes = {
	"long-lived": 0,
	unknown: 1,
	bounded: 2,
	"short-lived": 3,
	expired: 4
};
const radii = {
	critical: 0,
	high: 1,
	medium: 2,
	low: 3
};
/** Gives every finding its place: new before old, decision, exposure, lifetime, blast radius, path, place. */
function prioritise(judged) {
	return judged.toSorted(compareUrgency).map(({ finding, attribution, judgement, introduced }, index) => ({
		...attribution,
		...judgement,
		priority: index + 1,
		credential: credentialIdOf(attribution.identity, finding),
		finding,
		...introduced !== void 0 && { introduced },
		remedies: remediesOf(finding, judgement)
	}));
}
/** A use that may stay as it is needs no way out. */
const remediesOf = (finding, { reasons }) => finding.kind === "credential-use" && finding.remedies && reasons.some(({ rule }) => rule === "static-credential") ? finding.remedies : none$2;
const none$2 = [];
const compareUrgency = (a, b) => Number(counts(b)) - Number(counts(a)) || compareGravity(b.judgement.decision, a.judgement.decision) || exposure[a.finding.kind] - exposure[b.finding.kind] || lifetimes[a.attribution.lifetime.class] - lifetimes[b.attribution.lifetime.class] || radii[a.attribution.reach.blastRadius] - radii[b.attribution.reach.blastRadius] || b.attribution.reach.jobs.length - a.attribution.reach.jobs.length || comparePlaces(a.finding, b.finding);
function comparePlaces(a, b) {
	if (a.path !== b.path) return a.path < b.path ? -1 : 1;
	return a.start.line - b.start.line || a.start.column - b.start.column || (a.fingerprints[0] < b.fingerprints[0] ? -1 : 1);
}
// shared/rule-problems.ts
/** What register and policy say that the day of the audit gives the lie to: it does not count, and people are told so. */
const ruleProblems = (context) => [...exceptionProblems(context), ...dayProblems(context)];
const exceptionProblems = ({ rulebook: { policy }, today }) => policy.exceptions.filter((exception) => isAbsolute$1(exception.rule) || !isInForce(exception, {
	policy,
	today
})).map(({ id, rule, path, line, until }) => ({
	code: isAbsolute$1(rule) ? "exception-refused" : until < today ? "exception-expired" : "exception-not-in-force",
	path,
	line,
	severity: "warning",
	detail: {
		id,
		rule,
		until
	}
}));
/** Of the change's own register where there is one: that is the one people can correct. */
const dayProblems = ({ rulebook, proposed, today }) => ((proposed ?? rulebook).register?.register.identities ?? []).flatMap((identity) => pastDays(identity).filter(({ day }) => day !== void 0 && day > today).map(({ key, place }) => ({
	code: "day-not-come",
	...place,
	severity: "warning",
	detail: { key }
})));
/** Days on which something has already happened, if they are true. */
const pastDays = ({ lifecycle, credentials, place }) => [{
	key: "since",
	day: lifecycle.since,
	place
}, ...credentials.flatMap((credential) => ["issuedAt", "lastRotated"].map((key) => ({
	key,
	day: credential[key],
	place: credential.place
})))];
// node_modules/balanced-match/dist/esm/index.js
const range = (a, b, str) => {
	let begs, beg, left, right = void 0, result;
	let ai = str.indexOf(a);
	let bi = str.indexOf(b, ai + 1);
	let i = ai;
	if (ai >= 0 && bi > 0) {
		if (a === b) return [ai, bi];
		begs = [];
		left = str.length;
		while (i >= 0 && !result) {
			if (i === ai) {
				begs.push(i);
				ai = str.indexOf(a, i + 1);
			} else if (begs.length === 1) {
				const r = begs.pop();
				if (r !== void 0) result = [r, bi];
			} else {
				beg = begs.pop();
				if (beg !== void 0 && beg < left) {
					left = beg;
					right = bi;
				}
				bi = str.indexOf(b, i + 1);
			}
			i = ai < bi && ai >= 0 ? ai : bi;
		}
		if (begs.length && right !== void 0) result = [left, right];
	}
	return result;
};
// node_modules/brace-expansion/dist/esm/index.js
const escSlash = "\0SLASH" + Math.random().toFixed(16) + "\0";
const escOpen = "\0OPEN" + Math.random().toFixed(16) + "\0";
const escClose = "\0CLOSE" + Math.random().toFixed(16) + "\0";
const escComma = "\0COMMA" + Math.random().toFixed(16) + "\0";
const escPeriod = "\0PERIOD" + Math.random().toFixed(16) + "\0";
const escSlashPattern = new RegExp(escSlash, "g");
const escOpenPattern = new RegExp(escOpen, "g");
const escClosePattern = new RegExp(escClose, "g");
const escCommaPattern = new RegExp(escComma, "g");
const escPeriodPattern = new RegExp(escPeriod, "g");
const slashPattern = /\\\\/g;
const openPattern = /\\{/g;
const closePattern = /\\}/g;
const commaPattern = /\\,/g;
const periodPattern = /\\\./g;
const EXPANSION_MAX = 1e5;
const EXPANSION_MAX_LENGTH = 4e6;
const EXPANSION_MAX_DEPTH = 1e3;
const EXPANSION_MAX_REWRITES = 1e3;
const EXPANSION_MAX_STEPS = 2e7;
const CALL_STEPS = 16;
function numeric(str) {
	return !isNaN(str) ? parseInt(str, 10) : str.charCodeAt(0);
}
function escapeBraces(str) {
	return str.replace(slashPattern, escSlash).replace(openPattern, escOpen).replace(closePattern, escClose).replace(commaPattern, escComma).replace(periodPattern, escPeriod);
}
function unescapeBraces(str) {
	return str.replace(escSlashPattern, "\\").replace(escOpenPattern, "{").replace(escClosePattern, "}").replace(escCommaPattern, ",").replace(escPeriodPattern, ".");
}
function pushAll(target, items) {
	for (let i = 0; i < items.length; i++) target.push(items[i]);
}
function balancedWithBudget(str, masked, budget) {
	if (budget.remaining < 0) return;
	const r = range("{", "}", masked);
	const unmatched = r !== void 0 && masked.indexOf("{") < r[0];
	budget.remaining -= r && !unmatched ? r[1] + 1 : str.length;
	if (!r || budget.remaining < 0) return;
	return {
		end: r[1],
		pre: str.slice(0, r[0]),
		body: str.slice(r[0] + 1, r[1]),
		post: str.slice(r[1] + 1),
		unmatched
	};
}
function maskUnmatchedOpens(masked, budget) {
	budget.remaining -= masked.length;
	const open = [];
	for (let i = 0; i < masked.length; i++) {
		const c = masked.charCodeAt(i);
		if (c === 123) open.push(i);
		else if (c === 125 && open.length) open.pop();
	}
	let out = "";
	let last = 0;
	for (let i = 0; i < open.length; i++) {
		const at = open[i];
		out += masked.slice(last, at) + "\0";
		last = at + 1;
	}
	return out + masked.slice(last);
}
function commaSetFollows(str, budget) {
	budget.remaining -= str.length;
	if (budget.remaining < 0) return false;
	let close = false;
	for (let i = str.length - 1; i >= 0; i--) {
		const c = str.charCodeAt(i);
		if (c === 125) close = true;
		else if (c === 10 || c === 13 || c === 8232 || c === 8233) close = false;
		else if (c === 44 && close && str.charCodeAt(i + 1) !== 44) return true;
	}
	return false;
}
/**
* Basically just str.split(","), but handling cases
* where we have nested braced sections, which should be
* treated as individual members, like {a,{b,c},d}
*
* Returns `undefined` if the step budget runs out before the whole set is
* split, since splitting what is left on every comma would tear apart the
* nested sets it still holds.
*/
function parseCommaParts(str, budget) {
	const parts = [];
	let carry = "";
	for (;;) {
		const m = balancedWithBudget(str, str, budget);
		if (budget.remaining < 0) return;
		if (!m) {
			const tail = str.split(",");
			tail[0] = carry + tail[0];
			pushAll(parts, tail);
			return parts;
		}
		const { pre, body, post } = m;
		const p = pre.split(",");
		p[0] = carry + p[0];
		p[p.length - 1] += "{" + body + "}";
		if (!post.length) {
			pushAll(parts, p);
			return parts;
		}
		carry = p.pop();
		pushAll(parts, p);
		str = post;
	}
}
function bound(value, fallback) {
	return value === void 0 || isNaN(value) ? fallback : value;
}
function expand(str, options = {}) {
	if (!str) return [];
	const max = bound(options.max, EXPANSION_MAX);
	const maxLength = bound(options.maxLength, EXPANSION_MAX_LENGTH);
	const maxDepth = bound(options.maxDepth, EXPANSION_MAX_DEPTH);
	const maxRewrites = bound(options.maxRewrites, EXPANSION_MAX_REWRITES);
	const maxSteps = bound(options.maxSteps, EXPANSION_MAX_STEPS);
	if (str.slice(0, 2) === "{}") str = "\\{\\}" + str.slice(2);
	return expand_(escapeBraces(str), max, maxLength, maxDepth, 0, maxRewrites, { remaining: maxSteps }, true).map(unescapeBraces);
}
function embrace(str) {
	return "{" + str + "}";
}
function isPadded(el) {
	return /^-?0\d/.test(el);
}
function lte(i, y) {
	return i <= y;
}
function gte(i, y) {
	return i >= y;
}
function combine(acc, pre, values, max, maxLength, dropEmpties, budget) {
	const out = [];
	let length = 0;
	let nonEmpty;
	outer: for (let a = 0; a < acc.length; a++) {
		const prefix = acc[a] + pre;
		let vs = values;
		if (dropEmpties && !prefix) {
			if (!nonEmpty) nonEmpty = values.filter((v) => v);
			vs = nonEmpty;
		}
		for (let v = 0; v < vs.length; v++) {
			if (out.length >= max) break outer;
			const expansion = prefix + vs[v];
			if (length + expansion.length > maxLength) break outer;
			out.push(expansion);
			length += expansion.length;
		}
	}
	budget.remaining -= out.length;
	return out;
}
function expandSequence(body, isAlphaSequence, max, maxLength, budget) {
	const n = body.split(/\.\./);
	const N = [];
	/* c8 ignore start */
	if (n[0] === void 0 || n[1] === void 0) return N;
	/* c8 ignore stop */
	const x = numeric(n[0]);
	const y = numeric(n[1]);
	const width = Math.max(n[0].length, n[1].length);
	let incr = n.length === 3 && n[2] !== void 0 ? Math.max(Math.abs(numeric(n[2])), 1) : 1;
	let test = lte;
	if (y < x) {
		incr *= -1;
		test = gte;
	}
	const pad = n.some(isPadded);
	const cost = pad ? width : 1;
	let length = 0;
	for (let i = x; test(i, y) && N.length < max; i += incr) {
		budget.remaining -= cost;
		if (budget.remaining < 0) return;
		let c;
		if (isAlphaSequence) {
			c = String.fromCharCode(i);
			if (c === "\\") c = "";
		} else {
			c = String(i);
			if (pad) {
				const need = width - c.length;
				if (need > 0) {
					const z = new Array(need + 1).join("0");
					if (i < 0) c = "-" + z + c.slice(1);
					else c = z + c;
				}
			}
		}
		if (length + c.length > maxLength) break;
		N.push(c);
		length += c.length;
	}
	return N;
}
function expand_(str, max, maxLength, maxDepth, depth, maxRewrites, budget, isTop) {
	budget.remaining -= CALL_STEPS;
	if (depth > maxDepth) return [str];
	let acc = [""];
	let rewrites = 0;
	let dropEmpties = false;
	let firstGroup = true;
	let masked = str;
	for (;;) {
		const m = balancedWithBudget(str, masked, budget);
		if (!m) return combine(acc, str, [""], max, maxLength, dropEmpties, budget);
		if (m.unmatched) masked = maskUnmatchedOpens(masked, budget);
		const pre = m.pre;
		const literal = () => combine(acc, pre + "{" + m.body + "}" + m.post, [""], max, maxLength, dropEmpties, budget);
		if (/\$$/.test(pre)) {
			acc = combine(acc, pre + "{" + m.body + "}", [""], max, maxLength, dropEmpties && !m.post.length, budget);
			firstGroup = false;
			if (!m.post.length) break;
			str = m.post;
			masked = masked.slice(m.end + 1);
			continue;
		}
		const isNumericSequence = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(m.body);
		const isAlphaSequence = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body);
		const isSequence = isNumericSequence || isAlphaSequence;
		const isOptions = m.body.indexOf(",") >= 0;
		if (!isSequence && !isOptions) {
			if (rewrites < maxRewrites && commaSetFollows(m.post, budget)) {
				rewrites++;
				str = m.pre + "{" + m.body + escClose + m.post;
				masked = masked.slice(0, m.end) + escClose + masked.slice(m.end + 1);
				isTop = true;
				continue;
			}
			return literal();
		}
		if (firstGroup) {
			dropEmpties = isTop && !isSequence;
			firstGroup = false;
		}
		let values;
		if (isSequence) {
			values = expandSequence(m.body, isAlphaSequence, max, maxLength, budget);
			if (!values) return literal();
		} else {
			let n = parseCommaParts(m.body, budget);
			if (!n) return literal();
			if (n.length === 1 && n[0] !== void 0) {
				n = expand_(n[0], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false).map(embrace);
				if (budget.remaining < 0) return literal();
				/* c8 ignore start */
				if (n.length === 1) {
					const next = combine(acc, pre + n[0], [""], max, maxLength, dropEmpties && !m.post.length, budget);
					if (budget.remaining < 0) return literal();
					acc = next;
					if (!m.post.length) break;
					str = m.post;
					masked = masked.slice(m.end + 1);
					continue;
				}
			}
			let dropsEmpties = dropEmpties && !m.post.length && !pre;
			for (let d = 0; dropsEmpties && d < acc.length; d++) if (acc[d]) dropsEmpties = false;
			values = [];
			let valuesLength = 0;
			outer: for (let j = 0; j < n.length; j++) {
				const expanded = expand_(n[j], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false);
				if (budget.remaining < 0) return literal();
				for (let k = 0; k < expanded.length; k++) {
					const v = expanded[k];
					if (dropsEmpties && !v) continue;
					if (values.length >= max || valuesLength + v.length > maxLength) break outer;
					values.push(v);
					valuesLength += v.length;
				}
			}
		}
		const next = combine(acc, pre, values, max, maxLength, dropEmpties && !m.post.length, budget);
		if (budget.remaining < 0) return literal();
		acc = next;
		if (!m.post.length) break;
		str = m.post;
		masked = masked.slice(m.end + 1);
	}
	return acc;
}
// node_modules/@isaacs/nonrecursive-glob-match/dist/esm/numeric-range.js
const digit = (a, b) => a === b ? {
	t: "lit",
	ch: String(a)
} : {
	t: "class",
	re: new RegExp(`^[${a}-${b}]$`)
};
const prefix = (d, alts) => alts.map((s) => [digit(d, d), ...s]);
const fixed = (a, b) => {
	if (!a) return [[]];
	let lo = +a[0];
	let hi = +b[0];
	const ra = a.slice(1);
	const rb = b.slice(1);
	if (lo === hi) return prefix(lo, fixed(ra, rb));
	const zeros = "0".repeat(ra.length);
	const nines = "9".repeat(ra.length);
	const out = [];
	if (ra !== zeros) out.push(...prefix(lo++, fixed(ra, nines)));
	const last = rb === nines ? [] : prefix(hi--, fixed(zeros, rb));
	if (lo <= hi) out.push([digit(lo, hi), ...Array.from(ra, () => digit(0, 9))]);
	out.push(...last);
	return out;
};
const nonneg = (a, b, width) => {
	if (width) return fixed(String(a).padStart(width, "0"), String(b).padStart(width, "0"));
	const out = [];
	for (let len = String(a).length; len <= String(b).length; len++) {
		const lo = Math.max(a, len === 1 ? 0 : 10 ** (len - 1));
		const hi = Math.min(b, 10 ** len - 1);
		out.push(...fixed(String(lo), String(hi)));
	}
	return out;
};
/**
* The strings that the bash brace expansion `{lo..hi}` makes, as
* the alternatives of an `@(...)` extglob. Each one is a sequence of
* digits and digit classes, so there are only a few of them, even for
* a large range.
*
* If either end has a leading zero, such as `{01..10}`, each number
* has leading zeros to make it as long as the longer end, counting a
* `-` sign. So `{-05..3}` makes `-05` to `-01`, then `000` to `003`.
*
* Returns undefined if either end is not a safe integer.
*/
const numericRange = (loStr, hiStr) => {
	let lo = Number(loStr);
	let hi = Number(hiStr);
	if (!Number.isSafeInteger(lo) || !Number.isSafeInteger(hi)) return;
	if (lo > hi) [lo, hi] = [hi, lo];
	const width = /^-?0\d/.test(loStr) || /^-?0\d/.test(hiStr) ? Math.max(loStr.length, hiStr.length) : 0;
	const out = [];
	if (lo < 0) {
		const neg = nonneg(Math.max(-hi, 1), -lo, width && width - 1);
		out.push(...neg.map((s) => [{
			t: "lit",
			ch: "-"
		}, ...s]));
	}
	if (hi >= 0) out.push(...nonneg(Math.max(lo, 0), hi, width));
	return out;
};
// node_modules/@isaacs/nonrecursive-glob-match/dist/esm/parse-class.js
const posixClasses = {
	"[:alnum:]": ["\\p{L}\\p{Nl}\\p{Nd}"],
	"[:alpha:]": ["\\p{L}\\p{Nl}"],
	"[:ascii:]": ["\\x00-\\x7f"],
	"[:blank:]": ["\\p{Zs}\\t"],
	"[:cntrl:]": ["\\p{Cc}"],
	"[:digit:]": ["\\p{Nd}"],
	"[:graph:]": ["\\p{Z}\\p{C}", true],
	"[:lower:]": ["\\p{Ll}"],
	"[:print:]": ["\\p{C}", true],
	"[:punct:]": ["\\p{P}\\p{S}"],
	"[:space:]": ["\\p{Z}\\t\\r\\n\\v\\f"],
	"[:upper:]": ["\\p{Lu}"],
	"[:word:]": ["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}"],
	"[:xdigit:]": ["A-Fa-f0-9"]
};
const braceEscape = (s) => s.replace(/[[\]\\-]/g, "\\$&");
const noMatch = /$./;
const parseClass = (glob, position, nocase = false, form) => {
	const norm = (c) => {
		const n = form ? c.normalize(form) : c;
		return [...n].length === 1 ? n : c;
	};
	const pos = position;
	/* c8 ignore start */
	if (glob.charAt(pos) !== "[") throw new Error("not in a brace expression");
	/* c8 ignore stop */
	const ranges = [];
	const negs = [];
	let i = pos + 1;
	let sawStart = false;
	let escaping = false;
	let negate = false;
	let endPos = pos;
	let rangeStart = "";
	WHILE: while (i < glob.length) {
		const c = String.fromCodePoint(glob.codePointAt(i));
		if ((c === "!" || c === "^") && i === pos + 1) {
			negate = true;
			i++;
			continue;
		}
		if (c === "]" && sawStart && !escaping) {
			endPos = i + 1;
			break;
		}
		sawStart = true;
		if (c === "\\") {
			if (!escaping) {
				escaping = true;
				i++;
				continue;
			}
		}
		if (c === "[" && !escaping) {
			for (const [cls, [unip, neg]] of Object.entries(posixClasses)) if (glob.startsWith(cls, i)) {
				if (rangeStart) return [noMatch, glob.length - pos];
				i += cls.length;
				if (neg) negs.push(unip);
				else ranges.push(unip);
				continue WHILE;
			}
		}
		escaping = false;
		const n = norm(c);
		if (rangeStart) {
			if (n.codePointAt(0) > rangeStart.codePointAt(0)) ranges.push(braceEscape(rangeStart) + "-" + braceEscape(n));
			else if (n === rangeStart) ranges.push(braceEscape(n));
			rangeStart = "";
			i += c.length;
			continue;
		}
		if (glob.startsWith("-]", i + c.length)) {
			ranges.push(braceEscape(n + "-"));
			i += c.length + 1;
			continue;
		}
		if (glob.startsWith("-", i + c.length)) {
			rangeStart = n;
			i += c.length + 1;
			continue;
		}
		ranges.push(braceEscape(n));
		i += c.length;
	}
	if (endPos < i) return [noMatch, 0];
	if (!ranges.length && !negs.length) return [noMatch, glob.length - pos];
	const sranges = "[" + (negate ? "^" : "") + ranges.join("") + "]";
	const snegs = "[" + (negate ? "" : "^") + negs.join("") + "]";
	const comb = "^" + (ranges.length && negs.length ? "(" + sranges + "|" + snegs + ")" : ranges.length ? sranges : snegs);
	return [new RegExp(comb, nocase ? "iu" : "u"), endPos - pos];
};
// node_modules/@isaacs/nonrecursive-glob-match/dist/esm/index.js
const MATCH = {
	t: "match",
	id: 0
};
const extTypes = "!?+*@";
const lit = (ch) => ({
	t: "lit",
	ch
});
const reEscape = (s) => s.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
const newFoldRe = (s) => new RegExp(`^${reEscape(s)}$`, "iu");
const foldCache = /* @__PURE__ */ new Map();
const foldRe = (ch) => {
	let re = foldCache.get(ch);
	if (!re) {
		re = newFoldRe(ch);
		if (foldCache.size >= 1e3) foldCache.clear();
		foldCache.set(ch, re);
	}
	return re;
};
const litMatch = (l, c) => {
	if (c === l.ch) return true;
	if (!l.re) return false;
	const code = c.charCodeAt(0);
	if (code >= 128) return l.re.test(c);
	const ascii = l.ascii ??= /* @__PURE__ */ new Uint8Array(128);
	ascii[code] ||= l.re.test(c) ? 1 : 2;
	return ascii[code] === 1;
};
const tokenize = (p, nocase, noext, form, mark) => {
	const toks = [];
	for (let i = 0; i < p.length;) {
		const c = String.fromCodePoint(p.codePointAt(i));
		if (mark) {
			const m = c === "\\" && p.startsWith(mark, i + 1) ? 1 : 0;
			if (m || c === mark) {
				const start = i + m + mark.length;
				const end = p.indexOf(mark, start);
				const r = /^(-?\d+)\.\.(-?\d+)$/.exec(p.slice(start, end));
				const alts = end !== -1 && r && numericRange(r[1], r[2]);
				if (alts) {
					toks.push({
						t: "ext",
						type: "@",
						alts
					});
					i = end + mark.length;
					continue;
				}
			}
		}
		if (c === "\\") {
			const e = p.codePointAt(i + 1);
			const ch = e === void 0 ? c : String.fromCodePoint(e);
			toks.push(lit(ch));
			i += 1 + ch.length;
			continue;
		}
		if (c === "[") {
			const [re, consumed] = parseClass(p, i, nocase, form);
			if (consumed) {
				toks.push({
					t: "class",
					re
				});
				i += consumed;
				continue;
			}
		}
		if (!noext && extTypes.includes(c) && p[i + 1] === "(") {
			toks.push({
				t: "open",
				type: c
			});
			i += 2;
			continue;
		}
		toks.push(!noext && c === "|" ? { t: "bar" } : !noext && c === ")" ? { t: "close" } : c === "*" ? { t: "star" } : c === "?" ? { t: "any" } : lit(c));
		i += c.length;
	}
	return toks;
};
const pair = (toks) => {
	const pairs = /* @__PURE__ */ new Map();
	const stack = [];
	toks.forEach((tok, i) => {
		if (tok.t === "open") stack.push(i);
		else if (tok.t === "close" && stack.length) pairs.set(stack.pop(), i);
	});
	return pairs;
};
const build = (toks, pairs, start, end, top) => {
	let seq = [];
	const alts = [seq];
	for (let i = start; i < end; i++) {
		const tok = toks[i];
		const close = pairs.get(i);
		if (tok.t === "open" && close !== void 0) {
			const sub = build(toks, pairs, i + 1, close, false);
			seq.push({
				t: "ext",
				type: tok.type,
				alts: sub
			});
			i = close;
		} else if (tok.t === "bar" && !top) alts.push(seq = []);
		else if (tok.t === "open") seq.push(lit(tok.type), lit("("));
		else if (tok.t === "bar") seq.push(lit("|"));
		else if (tok.t === "close") seq.push(lit(")"));
		else seq.push(tok);
	}
	return alts;
};
const normalize = (items, form) => {
	const out = [];
	let run = "";
	const flush = () => {
		for (const ch of run.normalize(form)) out.push(lit(ch));
		run = "";
	};
	for (const it of items) {
		if (it.t === "lit") {
			run += it.ch;
			continue;
		}
		flush();
		out.push(it.t === "ext" ? {
			...it,
			alts: it.alts.map((a) => normalize(a, form))
		} : it);
	}
	flush();
	return out;
};
const compile = (items, nocase) => {
	let id = 1;
	const split = (out) => ({
		t: "split",
		id: id++,
		out
	});
	const seq = (items, next) => items.reduceRight((next, it) => item(it, next), next);
	const item = (it, next) => {
		switch (it.t) {
			case "lit":
				const re = nocase ? foldRe(it.ch) : void 0;
				return {
					t: "lit",
					id: id++,
					ch: it.ch,
					re,
					next
				};
			case "any":
			case "star": return {
				t: it.t,
				id: id++,
				next
			};
			case "class": return {
				t: "class",
				id: id++,
				re: it.re,
				next
			};
		}
		const alts = (next) => it.alts.map((a) => seq(a, next));
		switch (it.type) {
			case "@": return split(alts(next));
			case "?": return split([next, ...alts(next)]);
			case "!": return {
				t: "neg",
				id: id++,
				sub: split(alts(MATCH)),
				next
			};
		}
		const after = split([]);
		const entry = split(alts(after));
		after.out.push(next, entry);
		return it.type === "*" ? after : entry;
	};
	return [seq(items, MATCH), id];
};
const show = (start) => {
	const lines = [];
	const seen = /* @__PURE__ */ new Set();
	const ref = (n) => n.t === "match" ? "match" : String(n.id);
	const walk = (n, indent) => {
		if (n.t === "match" || seen.has(n)) return;
		seen.add(n);
		const line = (desc) => lines.push(`${indent}${n.id}: ${desc}`);
		switch (n.t) {
			case "split":
				line(`split -> ${n.out.map(ref).join(", ")}`);
				for (const o of n.out) walk(o, indent);
				return;
			case "neg":
				line(`!(${ref(n.sub)}) -> ${ref(n.next)}`);
				walk(n.sub, indent + "  ");
				return walk(n.next, indent);
			case "lit":
				line(`${JSON.stringify(n.ch)} -> ${ref(n.next)}`);
				break;
			case "class":
				line(`${n.re} -> ${ref(n.next)}`);
				break;
			default: line(`${n.t === "any" ? "?" : "*"} -> ${ref(n.next)}`);
		}
		walk(n.next, indent);
	};
	walk(start, "");
	return [`start -> ${ref(start)}`, ...lines].join("\n");
};
var State = class {
	gen;
	threads = [];
	match = false;
	runs = [];
	ids = [];
	constructor(gen) {
		this.gen = gen;
	}
	get dead() {
		return !this.threads.length && !this.match && !this.runs.length;
	}
};
const sameState = (a, b) => {
	if (a.ids.length !== b.ids.length) return false;
	if (a.runs.length !== b.runs.length) return false;
	if (a.ids.some((id, i) => id !== b.ids[i])) return false;
	return a.runs.every((r) => b.runs.some((o) => o.neg === r.neg && sameState(o.state, r.state)));
};
const marks = (size) => ({
	has: new Float64Array(size),
	seen: new Float64Array(size),
	gen: 0
});
var Sim = class {
	dots;
	dotStart;
	#marks;
	constructor(dots, dotStart, marks) {
		this.dots = dots;
		this.dotStart = dotStart;
		this.#marks = marks;
	}
	state() {
		return new State(++this.#marks.gen);
	}
	done(state) {
		state.ids = state.threads.map((n) => n.id).sort((a, b) => a - b);
		if (state.match) state.ids.unshift(MATCH.id);
		return state;
	}
	#visit(state, node) {
		const { seen } = this.#marks;
		if (seen[node.id] === state.gen) return false;
		seen[node.id] = state.gen;
		return true;
	}
	#addThread(state, node) {
		const { has } = this.#marks;
		if (has[node.id] === state.gen) return false;
		has[node.id] = state.gen;
		state.threads.push(node);
		return true;
	}
	restricted(i, top) {
		return top && (this.dots || this.dotStart && i === 0);
	}
	add(state, node, i, top) {
		switch (node.t) {
			case "split":
				if (!this.#visit(state, node)) return;
				for (const o of node.out) this.add(state, o, i, top);
				return;
			case "neg":
				if (!this.#visit(state, node)) return;
				const sub = this.state();
				this.add(sub, node.sub, i, false);
				this.done(sub);
				return this.addRun(state, {
					t: "run",
					neg: node,
					state: sub
				}, i, top);
			case "star":
				if (this.restricted(i, top)) return;
				if (this.#addThread(state, node)) this.add(state, node.next, i, top);
				return;
			case "match":
				state.match = true;
				return;
			default: this.#addThread(state, node);
		}
	}
	addRun(state, run, i, top) {
		for (const r of state.runs) if (r.neg === run.neg && sameState(r.state, run.state)) return;
		state.runs.push(run);
		if (!run.state.match) this.add(state, run.neg.next, i, top);
	}
	step(state, c, i, top) {
		const next = this.state();
		for (const th of state.threads) switch (th.t) {
			case "lit":
				if (litMatch(th, c)) this.add(next, th.next, i + 1, top);
				break;
			case "any":
				if (!this.restricted(i, top)) this.add(next, th.next, i + 1, top);
				break;
			case "class":
				if (!this.restricted(i, top) && th.re.test(c)) this.add(next, th.next, i + 1, top);
				break;
			case "star": if (!this.restricted(i, top)) this.add(next, th, i + 1, top);
		}
		if (!this.restricted(i, top)) for (const run of state.runs) {
			if (run.state.dead) {
				this.addRun(next, run, i + 1, top);
				continue;
			}
			const sub = this.step(run.state, c, i, false);
			this.addRun(next, {
				t: "run",
				neg: run.neg,
				state: sub
			}, i + 1, top);
		}
		return this.done(next);
	}
};
const stateKey = (state) => {
	const ids = state.ids.join();
	if (!state.runs.length) return ids;
	return `${ids}|${state.runs.map((r) => `${r.neg.id}(${stateKey(r.state)})`).sort().join("|")}`;
};
const DFA_BUDGET = 1 << 18;
var Dfa = class {
	#start;
	#states = /* @__PURE__ */ new Map();
	#size = 0;
	#plain;
	#dotStart;
	#sim;
	#dotSim;
	constructor(start, marks) {
		this.#start = start;
		this.#sim = new Sim(false, false, marks);
		this.#dotSim = new Sim(false, true, marks);
	}
	#make(state) {
		return {
			state,
			match: state.match,
			dead: state.dead,
			next: /* @__PURE__ */ new Map()
		};
	}
	#intern(state) {
		const key = stateKey(state);
		const found = this.#states.get(key);
		if (found) return found;
		if (this.#size > DFA_BUDGET) this.#clear();
		const d = this.#make(state);
		this.#states.set(key, d);
		this.#size += key.length + 1;
		return d;
	}
	#clear() {
		this.#states.clear();
		this.#size = 0;
		this.#plain = void 0;
		this.#dotStart = void 0;
	}
	start(dotStart) {
		if (dotStart) {
			if (this.#dotStart) return this.#dotStart;
			const state = this.#dotSim.state();
			this.#dotSim.add(state, this.#start, 0, true);
			return this.#dotStart = this.#make(this.#dotSim.done(state));
		}
		if (this.#plain) return this.#plain;
		const state = this.#sim.state();
		this.#sim.add(state, this.#start, 0, true);
		return this.#plain = this.#intern(this.#sim.done(state));
	}
	next(d, c) {
		const code = c.charCodeAt(0);
		const found = code < 128 ? void 0 : d.next.get(c);
		if (found) return found;
		const n = d === this.#dotStart ? this.#intern(this.#dotSim.step(d.state, c, 0, true)) : this.#intern(this.#sim.step(d.state, c, 1, true));
		if (code < 128) {
			if (!d.ascii) {
				d.ascii = new Array(128);
				this.#size += 128;
			}
			d.ascii[code] = n;
		} else d.next.set(c, n);
		this.#size++;
		return n;
	}
};
const linear = (start) => {
	const nodes = [];
	for (let n = start; n.t !== "match"; n = n.next) {
		if (n.t === "split" || n.t === "neg") return void 0;
		nodes.push(n);
	}
	return nodes;
};
const testLinear = (nodes, chars, start, end) => {
	let ni = 0;
	let ci = start;
	let starNi = -1;
	let starCi = 0;
	while (ci < end) {
		const n = nodes[ni];
		if (n?.t === "star") {
			starNi = ni++;
			starCi = ci;
			continue;
		}
		const c = chars[ci];
		if (n && (n.t === "any" || n.t === "lit" && litMatch(n, c) || n.t === "class" && n.re.test(c))) {
			ni++;
			ci++;
			continue;
		}
		if (starNi === -1) return false;
		ni = starNi + 1;
		ci = ++starCi;
	}
	while (nodes[ni]?.t === "star") ni++;
	return ni === nodes.length;
};
const lengths = (items) => {
	let min = 0;
	let max = 0;
	for (const it of items) {
		const [lo, hi] = itemLengths(it);
		min += lo;
		max += hi;
	}
	return [min, max];
};
const itemLengths = (it) => {
	if (it.t === "star") return [0, Infinity];
	if (it.t !== "ext") return [1, 1];
	if (it.type === "!") return [0, Infinity];
	const alts = it.alts.map(lengths);
	const min = Math.min(...alts.map((a) => a[0]));
	const max = Math.max(...alts.map((a) => a[1]));
	const loop = max === 0 ? 0 : Infinity;
	return it.type === "@" ? [min, max] : it.type === "?" ? [0, max] : it.type === "*" ? [0, loop] : [min, loop];
};
const hasAffix = (lits, chars, start) => {
	for (let j = 0; j < lits.length; j++) if (!litMatch(lits[j], chars[start + j])) return false;
	return true;
};
const slashOrSurrogate = /[/\ud800-\udfff]/;
const surrogate = /[\ud800-\udfff]/;
const codePoints = (s) => surrogate.test(s) ? [...s] : s;
const noSlash = (s) => {
	if (s.includes("/")) throw new Error("can only match a single path portion, got: " + s);
};
var Matcher = class {
	pattern;
	options;
	#start;
	#size;
	#marks;
	#dotsSim;
	#literal;
	#literalFold = false;
	#literalRe;
	#linear;
	#wild = false;
	#min = 0;
	#max = Infinity;
	#prefix = [];
	#suffix = [];
	#prefixStr;
	#suffixStr;
	#affix = false;
	#dfa;
	#form;
	constructor(pattern, options = {}) {
		if (pattern.includes("/")) throw new Error("can only match a single path portion, got pattern: " + pattern);
		this.pattern = pattern;
		this.options = options;
		const { nocase = false, noext = false, normalize: n } = options;
		this.#form = n === true ? "NFC" : n || void 0;
		const literal = /^[?*+@]\(\)$/.test(pattern);
		const toks = tokenize(pattern, nocase, noext || literal, this.#form, options.rangeMark);
		let [items] = build(toks, pair(toks), 0, toks.length, true);
		if (this.#form) items = normalize(items, this.#form);
		const [start, size] = compile(items, nocase);
		this.#start = start;
		this.#size = size;
		if (items.every((it) => it.t === "lit")) {
			this.#literal = items.map((it) => it.ch).join("");
			this.#literalFold = nocase;
		} else {
			const lit = (it) => it.t !== "lit" ? void 0 : nocase ? {
				ch: it.ch,
				re: foldRe(it.ch)
			} : { ch: it.ch };
			for (const it of items) {
				const l = lit(it);
				if (!l) break;
				this.#prefix.push(l);
			}
			for (let j = items.length - 1; j >= 0; j--) {
				const l = lit(items[j]);
				if (!l) break;
				this.#suffix.unshift(l);
			}
			this.#affix = !!(this.#prefix.length || this.#suffix.length);
			if (!nocase) {
				this.#prefixStr = this.#prefix.map((l) => l.ch).join("");
				this.#suffixStr = this.#suffix.map((l) => l.ch).join("");
			}
			this.#linear = linear(this.#start)?.slice(this.#prefix.length, -this.#suffix.length || void 0);
			this.#wild = !!this.#linear?.every((n) => n.t === "star" || n.t === "any");
			const [min, max] = lengths(items);
			this.#min = min;
			this.#max = max;
		}
	}
	test(s) {
		if (this.#form) {
			noSlash(s);
			return this.#test(s.normalize(this.#form));
		}
		if (slashOrSurrogate.test(s)) {
			noSlash(s);
			return this.#test(s, [...s]);
		}
		return this.#test(s, s);
	}
	/**
	* The same as {@link Matcher#test}, but the string is not checked
	* for `/` chars, so the result for a string that has one is not
	* defined. Only use it for a string that is known to be one path
	* portion, such as a part of a path that was split on `/`. It can
	* be faster, because some patterns do not need to look at each char
	* of the string.
	*/
	testUnchecked(s) {
		return this.#test(this.#form ? s.normalize(this.#form) : s);
	}
	#test(s, chars) {
		if (this.#literal !== void 0) return this.#literalFold ? (this.#literalRe ??= newFoldRe(this.#literal)).test(s) : s === this.#literal;
		const min = this.#min;
		const max = this.#max;
		if (chars === void 0) {
			const most = s.length;
			const least = most + 1 >> 1;
			if (most < min || least > max) return false;
			if (least < min || most > max) chars = codePoints(s);
		}
		if (chars !== void 0 && (chars.length < min || chars.length > max)) return false;
		const prefix = this.#prefix.length;
		if (this.#affix) {
			if (this.#prefixStr !== void 0 && this.#suffixStr !== void 0) {
				if (!s.startsWith(this.#prefixStr) || !s.endsWith(this.#suffixStr)) return false;
			} else {
				chars ??= codePoints(s);
				const end = chars.length - this.#suffix.length;
				if (!hasAffix(this.#prefix, chars, 0) || !hasAffix(this.#suffix, chars, end)) return false;
			}
		}
		const dotStart = !this.options.dot && s.startsWith(".");
		if (this.#linear) {
			if (s === "." || s === "..") return false;
			if (dotStart && !prefix) return false;
			if (this.#wild) return true;
			chars ??= codePoints(s);
			const end = chars.length - this.#suffix.length;
			return testLinear(this.#linear, chars, prefix, end);
		}
		chars ??= codePoints(s);
		if (s === "." || s === "..") {
			this.#marks ??= marks(this.#size);
			const sim = this.#dotsSim ??= new Sim(true, false, this.#marks);
			const start = sim.state();
			sim.add(start, this.#start, 0, true);
			let state = sim.done(start);
			for (let i = 0; i < chars.length; i++) state = sim.step(state, chars[i], i, true);
			return state.match;
		}
		this.#marks ??= marks(this.#size);
		const dfa = this.#dfa ??= new Dfa(this.#start, this.#marks);
		let d = dfa.start(dotStart);
		const str = chars === s;
		for (let i = 0; i < chars.length; i++) {
			if (d.dead) return false;
			const code = str ? s.charCodeAt(i) : chars[i].charCodeAt(0);
			d = d.ascii?.[code] ?? dfa.next(d, chars[i]);
		}
		return d.match;
	}
	/** a readable listing of the state machine */
	toString() {
		return show(this.#start);
	}
};
// node_modules/minimatch/dist/esm/assert-valid-pattern.js
const MAX_PATTERN_LENGTH = 65536;
const assertValidPattern = (pattern) => {
	if (typeof pattern !== "string") throw new TypeError("invalid pattern");
	if (pattern.length > MAX_PATTERN_LENGTH) throw new TypeError("pattern is too long");
};
// node_modules/minimatch/dist/esm/escape.js
/**
* Escape all magic characters in a glob pattern.
*
* If the {@link MinimatchOptions.windowsPathsNoEscape}
* option is used, then characters are escaped by wrapping in `[]`, because
* a magic character wrapped in a character class can only be satisfied by
* that exact character.  In this mode, `\` is _not_ escaped, because it is
* not interpreted as a magic character, but instead as a path separator.
*
* If the {@link MinimatchOptions.magicalBraces} option is used,
* then braces (`{` and `}`) will be escaped.
*
* A leading `#` or `!` is escaped as well, so that the result is never a
* comment or a negated pattern. In `windowsPathsNoEscape` mode, a leading
* `!` is written as `@(!)`, because `[!` starts a negated class.
*/
const escape$1 = (s, { windowsPathsNoEscape = false, magicalBraces = false } = {}) => {
	const e = magicalBraces ? windowsPathsNoEscape ? s.replace(/[?*()[\]{}]/g, "[$&]") : s.replace(/[?*()[\]\\{}]/g, "\\$&") : windowsPathsNoEscape ? s.replace(/[?*()[\]]/g, "[$&]") : s.replace(/[?*()[\]\\]/g, "\\$&");
	const c = e.charAt(0);
	if (c === "#") return (windowsPathsNoEscape ? "[#]" : "\\#") + e.slice(1);
	if (c === "!") return (windowsPathsNoEscape ? "@(!)" : "\\!") + e.slice(1);
	return e;
};
// node_modules/minimatch/dist/esm/unescape.js
/**
* Un-escape a string that has been escaped with {@link escape}.
*
* If the {@link MinimatchOptions.windowsPathsNoEscape} option is used, then
* square-bracket escapes are removed, but not backslash escapes.
*
* For example, it will turn the string `'[*]'` into `*`, but it will not
* turn `'\\*'` into `'*'`, because `\` is a path separator in
* `windowsPathsNoEscape` mode.
*
* When `windowsPathsNoEscape` is not set, then both square-bracket escapes and
* backslash escapes are removed.
*
* Slashes (and backslashes in `windowsPathsNoEscape` mode) cannot be escaped
* or unescaped.
*
* When `magicalBraces` is not set, escapes of braces (`{` and `}`) will not be
* unescaped.
*/
const unescape$1 = (s, { windowsPathsNoEscape = false, magicalBraces = true } = {}) => {
	if (windowsPathsNoEscape && s.startsWith("@(!)")) return "!" + unescape$1(s.slice(4), {
		windowsPathsNoEscape,
		magicalBraces
	});
	if (magicalBraces) return windowsPathsNoEscape ? s.replace(/\[([^/\\])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\])\]/g, "$1$2").replace(/\\([^/])/g, "$1");
	return windowsPathsNoEscape ? s.replace(/\[([^/\\{}])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\{}])\]/g, "$1$2").replace(/\\([^/{}])/g, "$1");
};
// node_modules/minimatch/dist/esm/index.js
const DEFAULT_BRACE_EXPAND_MAX = 1e5;
const DEFAULT_GLOB_STAR_RECURSION_MAX = 200;
const AWE_KEY = "allowWindowsEscape";
const minimatch = (p, pattern, options) => {
	assertValidPattern(pattern);
	if (!options?.nocomment && pattern.charAt(0) === "#") return false;
	return cachedMinimatch(pattern, options).match(p);
};
let cache = /* @__PURE__ */ new Map();
let oldCache = /* @__PURE__ */ new Map();
let cacheSize = 0;
let cacheTotalWeight = 0;
const cacheMax = 256;
const cacheMaxWeight = 32768;
const cacheMaxEntryWeight = 4096;
const cacheWeight = (mm) => {
	let w = mm.pattern.length;
	for (const s of mm.globSet) {
		w += s.length + 1;
		if (w > cacheMaxEntryWeight) break;
	}
	return w;
};
const tri = (v) => v === void 0 ? 0 : v ? 2 : 1;
const booleanWeights = new Map(Object.keys({
	nobrace: 0,
	nocomment: 0,
	nonegate: 0,
	noglobstar: 0,
	noext: 0,
	nonull: 0,
	partial: 0,
	dot: 0,
	nocase: 0,
	nocaseMagicOnly: 0,
	magicalBraces: 0,
	matchBase: 0,
	flipNegate: 0,
	preserveMultipleSlashes: 0,
	windowsNoMagicRoot: 0
}).map((k, i) => [k, 24 * 3 ** i]));
const optionsKey = (o) => {
	let n = 0;
	let wpe = false;
	for (const k in o) {
		const v = o[k];
		switch (k) {
			case "windowsPathsNoEscape":
				if (v) wpe = true;
				break;
			case AWE_KEY:
				if (v === false) wpe = true;
				break;
			case "platform": {
				const p = v || defaultPlatform;
				if (p === defaultPlatform) break;
				if (p === "darwin") n += 3;
				else if (p === "win32") n += 6;
				else if (p === "linux") n += 9;
				else return JSON.stringify(o);
				break;
			}
			case "optimizationLevel":
				if (v === void 0) break;
				n += v >= 2 ? 1 : v >= 1 ? 0 : 2;
				break;
			case "braceExpandMax":
				if (v !== void 0 && v !== DEFAULT_BRACE_EXPAND_MAX) return JSON.stringify(o);
				break;
			case "maxGlobstarRecursion":
				if (v !== void 0 && v !== DEFAULT_GLOB_STAR_RECURSION_MAX) return JSON.stringify(o);
				break;
			case "normalize":
				if (v !== void 0) return JSON.stringify(o);
				break;
			default: n += (booleanWeights.get(k) ?? 0) * tri(v);
		}
	}
	return wpe ? n + 12 : n;
};
const copyOptions = (o) => {
	const copy = {};
	for (const k in o) copy[k] = o[k];
	return copy;
};
const cachedMinimatch = (pattern, options) => {
	const key = options ? optionsKey(options) : 0;
	let mm = cache.get(key)?.get(pattern);
	if (mm) return mm;
	mm = oldCache.get(key)?.get(pattern) ?? new Minimatch(pattern, copyOptions(options));
	const weight = cacheWeight(mm);
	if (weight > cacheMaxEntryWeight) return mm;
	if (cacheSize >= cacheMax || cacheTotalWeight + weight > cacheMaxWeight) {
		oldCache = cache;
		cache = /* @__PURE__ */ new Map();
		cacheSize = 0;
		cacheTotalWeight = 0;
	}
	let byPattern = cache.get(key);
	if (!byPattern) cache.set(key, byPattern = /* @__PURE__ */ new Map());
	byPattern.set(pattern, mm);
	cacheSize++;
	cacheTotalWeight += weight;
	return mm;
};
/* c8 ignore start */
const defaultPlatform = typeof process === "object" && process ? process.env?.__MINIMATCH_TESTING_PLATFORM__ || process.platform : "posix";
const path$1 = {
	win32: { sep: "\\" },
	posix: { sep: "/" }
};
minimatch.sep = defaultPlatform === "win32" ? path$1.win32.sep : path$1.posix.sep;
const GLOBSTAR = Symbol("globstar **");
minimatch.GLOBSTAR = GLOBSTAR;
const filter = (pattern, options) => {
	let mm;
	return (p) => (mm ??= cachedMinimatch(pattern, options)).match(p);
};
minimatch.filter = filter;
const ext = (a, b = {}) => Object.assign({}, a, b);
const defaults$1 = (def) => {
	if (!def || typeof def !== "object" || !Object.keys(def).length) return minimatch;
	const orig = minimatch;
	const m = (p, pattern, options = {}) => orig(p, pattern, ext(def, options));
	return Object.assign(m, {
		Minimatch: class Minimatch extends orig.Minimatch {
			constructor(pattern, options = {}) {
				super(pattern, ext(def, options));
			}
			static defaults(options) {
				return orig.defaults(ext(def, options)).Minimatch;
			}
		},
		unescape: (s, options = {}) => orig.unescape(s, ext(def, options)),
		escape: (s, options = {}) => orig.escape(s, ext(def, options)),
		filter: (pattern, options = {}) => orig.filter(pattern, ext(def, options)),
		defaults: (options) => orig.defaults(ext(def, options)),
		braceExpand: (pattern, options = {}) => orig.braceExpand(pattern, ext(def, options)),
		match: (list, pattern, options = {}) => orig.match(list, pattern, ext(def, options)),
		sep: orig.sep,
		GLOBSTAR
	});
};
minimatch.defaults = defaults$1;
const braceExpand = (pattern, options = {}) => {
	assertValidPattern(pattern);
	if (options.nobrace || !/\{(?:(?!\{).)*\}/.test(pattern)) return [pattern];
	let p = pattern.replace(/\\\\/g, "\\\\\\\\");
	if (options.windowsPathsNoEscape || options[AWE_KEY] === false) p = p.replace(/\[([{}])\]/g, "[\\$1]");
	return expand(p, { max: options.braceExpandMax });
};
minimatch.braceExpand = braceExpand;
const RANGE_MIN = 100;
const rangeRe = /(?<![\\$])\{(-?\d+)\.\.(-?\d+)\}/g;
const inRepeatOrNegExt = (portion, mark) => {
	const stack = [];
	for (let i = 0; i < portion.length; i++) {
		const c = portion.charAt(i);
		if (c === "\\") i++;
		else if (c === mark) {
			if (stack.some((t) => t !== "@" && t !== "?")) return true;
		} else if (portion.charAt(i + 1) === "(" && "!?+*@".includes(c)) {
			stack.push(c);
			i++;
		} else if (c === ")") stack.pop();
	}
	return false;
};
const match = (list, pattern, options = {}) => {
	const mm = new Minimatch(pattern, options);
	list = list.filter((f) => mm.match(f));
	if (mm.options.nonull && !list.length) list.push(pattern);
	return list;
};
minimatch.match = match;
const globMagic = /[?*]|[+@!]\(.*?\)|\[|\]/;
const classEnd = (pattern, start) => {
	let i = start + 1;
	if (pattern.charAt(i) === "!" || pattern.charAt(i) === "^") i++;
	let sawStart = false;
	for (; i < pattern.length; i++) {
		const c = pattern.charAt(i);
		if (c === "]" && sawStart) return i;
		sawStart = true;
		if (c === "\\") i++;
	}
	return -1;
};
const literal = (pattern, noext) => {
	if (!noext && (pattern === "+()" || pattern === "@()")) return pattern;
	let lit = "";
	for (let i = 0; i < pattern.length; i++) {
		const c = pattern.charAt(i);
		if (c === "\\") lit += pattern.charAt(++i) || c;
		else if (c === "*" || c === "?") return;
		else if (c === "[") {
			const close = classEnd(pattern, i);
			if (close === -1) {
				lit += c;
				continue;
			}
			let body = pattern.slice(i + 1, close);
			if (body.startsWith("\\")) body = body.slice(1);
			if ([...body].length !== 1 || "!^".includes(pattern.charAt(i + 1))) return;
			lit += body;
			i = close;
		} else if (!noext && "+@!".includes(c) && pattern.charAt(i + 1) === "(" && pattern.includes(")", i + 2)) return;
		else lit += c;
	}
	return lit;
};
const MAX_EXTGLOBS = 256;
const extglobCount = (pattern) => {
	let n = 0;
	for (let i = 0; i < pattern.length - 1; i++) {
		const c = pattern.charAt(i);
		if (c === "\\") i++;
		else if ("+@!?*".includes(c) && pattern.charAt(i + 1) === "(") {
			n++;
			i++;
		}
	}
	return n;
};
const assertValidExtglobs = (pattern) => {
	if (extglobCount(pattern) > MAX_EXTGLOBS) throw new TypeError("pattern has too many extglobs");
};
const extSafe = (pattern) => {
	if (/^[?*+@]\(\)$/.test(pattern) || pattern.includes("[:")) return false;
	let depth = 0;
	for (let i = 0; i < pattern.length; i++) {
		const c = pattern.charAt(i);
		if (c === "\\") {
			if (++i === pattern.length) return false;
		} else if (c === "[") {
			const close = classEnd(pattern, i);
			if (close !== -1) i = close;
		} else if ("+@!?*".includes(c) && pattern.charAt(i + 1) === "(") {
			depth++;
			i++;
		} else if (c === ")") {
			if (!depth--) return false;
		} else if (c === "|" && !depth) return false;
	}
	return !depth;
};
let lastSplit;
let lastChecked;
const portionMatch = (p, f) => typeof p === "string" ? f === p : f !== "" && p.testUnchecked(f);
const endIndex = (p, last, lastStart, prev, prevStart) => portionMatch(p, last) ? lastStart : prev !== void 0 && portionMatch(p, prev) ? prevStart : -1;
const isDots = (p) => p === "." || p === "..";
const isDrive = (p) => typeof p === "string" && /^[a-z]:$/i.test(p);
const isLongUNC = (p) => typeof p === "string" && /^unc$/i.test(p);
const uncHost = (p) => {
	if (p[0] !== "" || p[1] !== "") return -1;
	const h = p[2] !== "?" ? 2 : isLongUNC(p[3]) ? 4 : -1;
	const host = p[h];
	const share = p[h + 1];
	return h !== -1 && host !== void 0 && host !== "" && host !== GLOBSTAR && share !== void 0 && share !== "" && share !== GLOBSTAR ? h : -1;
};
const walkable = (p, dot) => !isDots(p) && (dot || !p.startsWith("."));
const dotPortion = (f, start, end, dot, sep) => {
	for (let k = start; k < end;) {
		if (f.charCodeAt(k) === 46) {
			if (!dot) return true;
			const n = f.charCodeAt(k + 1) === 46 ? k + 2 : k + 1;
			if (n >= end || isSep(f.charCodeAt(n), sep)) return true;
		}
		const s = nextSep(f, k, sep);
		if (s === -1) return false;
		k = s + 1;
		while (k < end && isSep(f.charCodeAt(k), sep)) k++;
	}
	return false;
};
const isSep = (c, sep) => sep === "/" ? c === 47 : sep === "\\" ? c === 92 : c === 47 || c === 92;
const nextSep = (f, from, sep) => {
	if (sep !== "both") return f.indexOf(sep, from);
	const s = f.indexOf("/", from);
	const b = f.indexOf("\\", from);
	return s === -1 ? b : b === -1 ? s : Math.min(s, b);
};
const lastSep = (f, from, sep) => sep !== "both" ? f.lastIndexOf(sep, from) : Math.max(f.lastIndexOf("/", from), f.lastIndexOf("\\", from));
const PENDING = {};
var Minimatch = class {
	options;
	set;
	pattern;
	windowsPathsNoEscape;
	nonegate;
	negate;
	comment;
	empty;
	preserveMultipleSlashes;
	partial;
	globSet;
	globParts;
	nocase;
	isWindows;
	platform;
	windowsNoMagicRoot;
	maxGlobstarRecursion;
	#endCheck;
	#literalCheck;
	#level2;
	#form;
	#literals = [];
	#shapes = [];
	#endRows = [];
	#matchers = /* @__PURE__ */ new Map();
	#pending = false;
	#rangeMark;
	#globstarParts = /* @__PURE__ */ new WeakMap();
	constructor(pattern, options = {}) {
		assertValidPattern(pattern);
		options = options || {};
		this.options = options;
		this.maxGlobstarRecursion = options.maxGlobstarRecursion ?? DEFAULT_GLOB_STAR_RECURSION_MAX;
		this.pattern = pattern;
		this.platform = options.platform || defaultPlatform;
		this.isWindows = this.platform === "win32";
		this.windowsPathsNoEscape = !!options.windowsPathsNoEscape || options[AWE_KEY] === false;
		if (this.windowsPathsNoEscape) this.pattern = this.pattern.replace(/\\/g, "/");
		this.preserveMultipleSlashes = !!options.preserveMultipleSlashes;
		this.negate = false;
		this.nonegate = !!options.nonegate;
		this.comment = false;
		this.empty = false;
		this.partial = !!options.partial;
		this.nocase = !!this.options.nocase;
		this.windowsNoMagicRoot = options.windowsNoMagicRoot !== void 0 ? options.windowsNoMagicRoot : !!(this.isWindows && this.nocase);
		this.globSet = [];
		this.globParts = [];
		this.set = [];
		this.#endCheck = !this.preserveMultipleSlashes;
		this.#level2 = (options.optimizationLevel ?? 1) >= 2;
		const n = options.normalize;
		this.#form = n === true ? "NFC" : n || void 0;
		this.make();
		const drives = this.set.map((row) => this.#rootIndex(row));
		this.#endRows = this.set.map((row, r) => this.#endCheck && row.length - 1 > drives[r]);
		this.#literals = this.set.map((row, r) => {
			const end = this.#endRows[r] ? row.length - 1 : row.length;
			const lits = row.slice(drives[r] + 1, end).filter((p) => typeof p === "string" && !!p);
			return [...new Set(lits)];
		});
		this.#literalCheck = this.#literals.some((l) => l.length);
		this.#shapes = this.set.map((row, r) => {
			const [p0, p1, p2] = row;
			if (this.#endRows[r] && row.length === 2) {
				if (p0 === GLOBSTAR && p1 !== GLOBSTAR) return "tail";
			}
			if (this.#endRows[r] && options.matchBase && row.length === 1 && p0 !== GLOBSTAR && p0 !== "") return "base";
			if (!this.#endCheck || drives[r] !== -1) return void 0;
			if (row.length === 3 && p0 === GLOBSTAR && p2 === GLOBSTAR && p1 !== GLOBSTAR && p1 !== "" && this.maxGlobstarRecursion > 0) return "mid";
			if (row.length === 2 && p1 === GLOBSTAR && p0 !== GLOBSTAR && p0 !== "") return "head";
		});
	}
	#norm(p) {
		return this.#form ? p.normalize(this.#form) : p;
	}
	#rootIndex(row) {
		if (!this.isWindows) return -1;
		if (isDrive(row[0])) return 0;
		if (row[0] === "" && row[1] === "" && row[2] === "?" && isDrive(row[3])) return 3;
		const h = uncHost(row);
		return h === -1 ? -1 : h + 1;
	}
	hasMagic() {
		if (this.options.magicalBraces && this.set.length > 1) return true;
		for (const pattern of this.set) for (const part of pattern) if (typeof part !== "string") return true;
		return false;
	}
	make() {
		const pattern = this.pattern;
		const options = this.options;
		if (!options.nocomment && pattern.charAt(0) === "#") {
			this.comment = true;
			return;
		}
		if (!pattern) {
			this.empty = true;
			return;
		}
		this.parseNegate();
		this.globSet = [...new Set(this.#expandBraces())];
		const rawGlobParts = this.globSet.map((s) => this.#slashSplit(s));
		this.globParts = this.preprocess(rawGlobParts);
		this.#pending = true;
		let set = this.globParts.map((s, _, __) => {
			if (this.isWindows && this.windowsNoMagicRoot) {
				const n = s[2] === "?" && isLongUNC(s[3]) ? 6 : 4;
				const isUNC = s[0] === "" && s[1] === "" && (s[2] === "?" || !globMagic.test(s[2])) && s.slice(3, n).every((p) => !globMagic.test(p));
				const isDrive = /^[a-z]:/i.test(s[0]);
				if (isUNC) return [...s.slice(0, n).map((p) => this.#norm(p)), ...s.slice(n).map((ss) => this.parse(ss))];
				else if (isDrive) return [this.#norm(s[0]), ...s.slice(1).map((ss) => this.parse(ss))];
			}
			return s.map((ss) => this.parse(ss));
		});
		this.set = set.filter((s) => s.indexOf(false) === -1);
		if (this.isWindows) for (let i = 0; i < this.set.length; i++) {
			const p = this.set[i];
			if (p[0] === "" && p[1] === "" && this.globParts[i][2] === "?" && (isDrive(p[3]) || isLongUNC(this.globParts[i][3]))) {
				if (isLongUNC(this.globParts[i][3])) p[3] = "UNC";
				p[2] = "?";
			}
		}
		if (!options.noext) this.mergeRows();
		this.#pending = false;
		this.set.forEach((row, i) => {
			for (let k = 0; k < row.length; k++) if (row[k] === PENDING) row[k] = this.parse(this.globParts[i][k]);
		});
	}
	mergeRows() {
		let merged = true;
		while (merged) {
			merged = false;
			if (this.set.length < 2) return;
			let keys = this.#mergeKeys();
			const len = Math.max(0, ...this.set.map((r) => r.length));
			for (let k = 0; k < len; k++) {
				const groups = /* @__PURE__ */ new Map();
				const R = this.set.length + 1;
				this.set.forEach((row, i) => {
					if (!(row[k] instanceof Matcher || row[k] === PENDING) || !extSafe(this.globParts[i][k])) return;
					const { pre, suf } = keys[i];
					const key = pre[k] * R + suf[k + 1];
					const g = groups.get(key);
					if (g) g.push(i);
					else groups.set(key, [i]);
				});
				const drop = /* @__PURE__ */ new Set();
				for (const g of groups.values()) {
					if (g.length < 2) continue;
					const [first, ...rest] = g;
					const glob = `@(${g.map((i) => this.globParts[i][k]).join("|")})`;
					if (extglobCount(glob) > MAX_EXTGLOBS) continue;
					this.globParts[first][k] = glob;
					this.set[first][k] = this.parse(glob);
					for (const i of rest) drop.add(i);
				}
				if (drop.size) {
					merged = true;
					this.set = this.set.filter((_, i) => !drop.has(i));
					this.globParts = this.globParts.filter((_, i) => !drop.has(i));
					if (this.set.length < 2) return;
					keys = this.#mergeKeys();
				}
			}
		}
	}
	#mergeKeys() {
		const partIds = /* @__PURE__ */ new Map();
		const ids = this.globParts.map((parts) => parts.map((s) => {
			let id = partIds.get(s);
			if (id === void 0) partIds.set(s, id = partIds.size);
			return id;
		}));
		const P = partIds.size;
		const len = Math.max(0, ...ids.map((r) => r.length));
		const keys = ids.map((r) => ({
			pre: [0],
			suf: new Array(r.length + 1).fill(0)
		}));
		for (let k = 0; k < len; k++) {
			const m = /* @__PURE__ */ new Map();
			ids.forEach((r, i) => {
				if (k >= r.length) return;
				const { pre } = keys[i];
				const key = pre[k] * P + r[k];
				let id = m.get(key);
				if (id === void 0) m.set(key, id = m.size + 1);
				pre.push(id);
			});
		}
		for (let k = len - 1; k >= 0; k--) {
			const m = /* @__PURE__ */ new Map();
			ids.forEach((r, i) => {
				if (k >= r.length) return;
				const { suf } = keys[i];
				const key = suf[k + 1] * P + r[k];
				let id = m.get(key);
				if (id === void 0) m.set(key, id = m.size + 1);
				suf[k] = id;
			});
		}
		return keys;
	}
	preprocess(globParts) {
		if (this.options.noglobstar) {
			for (const partset of globParts) for (let j = 0; j < partset.length; j++) if (partset[j] === "**") partset[j] = "*";
		}
		const { optimizationLevel = 1 } = this.options;
		if (optimizationLevel >= 2) {
			globParts = this.firstPhasePreProcess(globParts);
			globParts = this.secondPhasePreProcess(globParts);
		} else if (optimizationLevel >= 1) globParts = this.levelOneOptimize(globParts);
		else globParts = this.adjascentGlobstarOptimize(globParts);
		return globParts;
	}
	adjascentGlobstarOptimize(globParts) {
		return globParts.map((parts) => {
			let gs = -1;
			while (-1 !== (gs = parts.indexOf("**", gs + 1))) {
				let i = gs;
				while (parts[i + 1] === "**") i++;
				if (i !== gs) parts.splice(gs, i - gs);
			}
			return parts;
		});
	}
	levelOneOptimize(globParts) {
		return globParts.map((parts) => {
			const root = this.#rootIndex(parts) + 1;
			parts = parts.reduce((set, part) => {
				const prev = set[set.length - 1];
				if (part === "**" && prev === "**") return set;
				if (part === "..") {
					if (set.length > root && prev && prev !== ".." && prev !== "." && prev !== "**") {
						set.pop();
						return set;
					}
				}
				set.push(part);
				return set;
			}, []);
			return parts.length === 0 ? [""] : parts;
		});
	}
	#canMatch(f) {
		const sep = !this.isWindows || !f.includes("\\") ? "/" : f.includes("/") ? "both" : "\\";
		let ends = this.#endCheck ? 0 : -1;
		let last = "";
		let lastStart = 0;
		let prev;
		let prevStart = 0;
		const dot = !!this.options.dot;
		ROWS: for (let r = 0; r < this.set.length; r++) {
			const row = this.set[r];
			const p = row[row.length - 1];
			let end = ends !== -1 && this.#endRows[r] && p !== GLOBSTAR;
			if (end && ends === 0) {
				const i = lastSep(f, f.length, sep);
				lastStart = i + 1;
				last = f.slice(lastStart);
				if (last === "" && i >= 0) {
					let j = i;
					while (j > 0 && isSep(f.charCodeAt(j - 1), sep)) j--;
					prevStart = j === 0 ? 0 : lastSep(f, j - 1, sep) + 1;
					prev = f.slice(prevStart, j);
				}
				const resolves = this.#level2 && (isDots(last) || last === "" && prev !== void 0 && isDots(prev));
				ends = resolves ? -1 : 1;
				end = !resolves;
			}
			let tailStart = -1;
			if (end && typeof p === "string") {
				tailStart = endIndex(p, last, lastStart, prev, prevStart);
				if (tailStart === -1) continue;
			}
			if (this.#literalCheck) {
				for (const l of this.#literals[r]) if (!f.includes(l)) continue ROWS;
			}
			if (end && typeof p === "object") {
				tailStart = endIndex(p, last, lastStart, prev, prevStart);
				if (tailStart === -1) continue;
			}
			const shape = this.#shapes[r];
			if (shape === "base" && end) return "yes";
			if (shape === "tail" && end) {
				if (this.#level2 && dotPortion(f, 0, tailStart, true, sep)) return "maybe";
				if (!dotPortion(f, 0, tailStart, dot, sep)) return "yes";
				continue;
			}
			if (shape === "mid" || shape === "head") {
				const m = this.#walk(f, row, shape === "head", dot, sep);
				if (m !== "no") return m;
				continue;
			}
			return "maybe";
		}
		return "no";
	}
	#matchShape(file, row, shape) {
		const dot = !!this.options.dot;
		const n = file.length;
		if (shape === "head") {
			if (n < 2 || !portionMatch(row[0], file[0])) return false;
			for (let i = 1; i < n; i++) if (!walkable(file[i], dot)) return false;
			return true;
		}
		const x = row[1];
		if (shape === "tail") {
			let t = n - 1;
			if (!portionMatch(x, file[t])) {
				if (file[t] !== "" || n === 1 || !portionMatch(x, file[--t])) return false;
			}
			for (let i = 0; i < t; i++) if (!walkable(file[i], dot)) return false;
			return true;
		}
		for (let k = 0; k < n; k++) {
			if (portionMatch(x, file[k]) && k + 1 < n) {
				let i = k + 1;
				while (i < n && walkable(file[i], dot)) i++;
				if (i === n) return true;
			}
			if (!walkable(file[k], dot)) return false;
		}
		return false;
	}
	#walk(f, row, head, dot, sep) {
		if (this.#level2 && dotPortion(f, 0, f.length, true, sep)) return "maybe";
		const x = row[head ? 0 : 1];
		let s = 0;
		for (let e = nextSep(f, s, sep); e !== -1; e = nextSep(f, s, sep)) {
			let next = e + 1;
			while (next < f.length && isSep(f.charCodeAt(next), sep)) next++;
			if ((typeof x === "string" ? e - s === x.length && f.startsWith(x, s) : e > s && x.testUnchecked(f.slice(s, e))) && !dotPortion(f, next, f.length, dot, sep)) return "yes";
			if (head || dotPortion(f, s, next, dot, sep)) return "no";
			s = next;
		}
		return "no";
	}
	#cachedSplit(f) {
		const last = lastSplit;
		return last?.f === f && last.isWindows === this.isWindows && last.preserveMultipleSlashes === this.preserveMultipleSlashes && last.normalize === this.#form ? last : void 0;
	}
	#split(f) {
		const { isWindows, preserveMultipleSlashes } = this;
		let parts = this.#slashSplit(isWindows ? f.split("\\").join("/") : f);
		const normalize = this.#form;
		if (normalize) parts = parts.map((p) => p.normalize(normalize));
		lastSplit = {
			f,
			isWindows,
			preserveMultipleSlashes,
			normalize,
			parts
		};
		return lastSplit;
	}
	#levelTwoFileOptimize(file) {
		const parts = [...file];
		let didSomething = false;
		do {
			didSomething = false;
			if (!this.preserveMultipleSlashes) {
				for (let i = 1; i < parts.length - 1; i++) {
					const p = parts[i];
					if (i === 1 && p === "" && parts[0] === "") continue;
					if (p === "." || p === "") {
						didSomething = true;
						parts.splice(i, 1);
						i--;
					}
				}
				if (parts[0] === "." && parts.length === 2 && (parts[1] === "." || parts[1] === "")) {
					didSomething = true;
					parts.pop();
				}
			}
			const root = this.#rootIndex(parts) + 1;
			let dd = root;
			while (-1 !== (dd = parts.indexOf("..", dd + 1))) {
				const p = parts[dd - 1];
				if (p && p !== "." && p !== ".." && p !== "**") {
					didSomething = true;
					parts.splice(dd - 1, 2);
					dd = Math.max(dd - 2, root);
				}
			}
		} while (didSomething);
		return parts.length === 0 ? [""] : parts;
	}
	firstPhasePreProcess(globParts) {
		const { braceExpandMax = DEFAULT_BRACE_EXPAND_MAX } = this.options;
		let splitCells = 0;
		const maxSplitCells = 1e6;
		let didSomething = false;
		do {
			didSomething = false;
			for (let parts of globParts) {
				let gs = -1;
				while (-1 !== (gs = parts.indexOf("**", gs + 1))) {
					let gss = gs;
					while (parts[gss + 1] === "**") gss++;
					if (gss > gs) parts.splice(gs + 1, gss - gs);
					let next = parts[gs + 1];
					const p = parts[gs + 2];
					const p2 = parts[gs + 3];
					if (next !== "..") continue;
					if (!p || p === "." || p === ".." || !p2 || p2 === "." || p2 === "..") continue;
					const addedCells = parts.length - 1;
					if (globParts.length >= braceExpandMax || splitCells + addedCells > maxSplitCells) throw new RangeError(`optimizationLevel 2: too many patterns from '**/..'`);
					didSomething = true;
					parts.splice(gs, 1);
					const other = parts.slice(0);
					other[gs] = "**";
					splitCells += addedCells;
					globParts.push(other);
					gs--;
				}
				if (!this.preserveMultipleSlashes) {
					for (let i = 1; i < parts.length - 1; i++) {
						const p = parts[i];
						if (i === 1 && p === "" && parts[0] === "") continue;
						if (p === "." || p === "") {
							didSomething = true;
							parts.splice(i, 1);
							i--;
						}
					}
					if (parts[0] === "." && parts.length === 2 && (parts[1] === "." || parts[1] === "")) {
						didSomething = true;
						parts.pop();
					}
				}
				const root = this.#rootIndex(parts) + 1;
				let dd = root;
				while (-1 !== (dd = parts.indexOf("..", dd + 1))) {
					const p = parts[dd - 1];
					if (p && p !== "." && p !== ".." && p !== "**") {
						didSomething = true;
						const splin = dd === 1 && parts[dd + 1] === "**" ? ["."] : [];
						parts.splice(dd - 1, 2, ...splin);
						if (parts.length === 0) parts.push("");
						dd = Math.max(dd - 2, root);
					}
				}
			}
		} while (didSomething);
		return globParts;
	}
	secondPhasePreProcess(globParts) {
		const keys = /* @__PURE__ */ new Set();
		const rows = globParts.filter((parts) => {
			const key = parts.join("/");
			if (keys.has(key)) return false;
			keys.add(key);
			return true;
		});
		const stars = /* @__PURE__ */ new Map();
		for (const parts of rows) {
			const s = [];
			for (let i = 0; i < parts.length; i++) if (parts[i] === "*") s.push(i);
			if (s.length) stars.set(s.join(","), s);
		}
		if (!stars.size || rows.length * stars.size > 1e5) return rows;
		const { dot } = this.options;
		return rows.filter((parts) => {
			for (const s of stars.values()) {
				if (s[s.length - 1] >= parts.length) continue;
				const c = [...parts];
				let ok = true;
				let changed = false;
				for (const i of s) {
					const p = parts[i];
					if (p === "*") continue;
					if (!p || p === "**" || !dot && p.startsWith(".")) {
						ok = false;
						break;
					}
					c[i] = "*";
					changed = true;
				}
				if (ok && changed && keys.has(c.join("/"))) return false;
			}
			return true;
		});
	}
	parseNegate() {
		if (this.nonegate) return;
		const pattern = this.pattern;
		let negate = false;
		let negateOffset = 0;
		for (let i = 0; i < pattern.length && pattern.charAt(i) === "!"; i++) {
			negate = !negate;
			negateOffset++;
		}
		if (negateOffset) this.pattern = pattern.slice(negateOffset);
		this.negate = negate;
	}
	#matchRow(file, resolved, pattern, partial) {
		let fileStartIndex = 0;
		let patternStartIndex = 0;
		const fh = this.isWindows ? uncHost(resolved) : -1;
		const ph = fh === -1 ? -1 : uncHost(pattern);
		if (ph !== -1) {
			const host = pattern[ph];
			const share = pattern[ph + 1];
			if (typeof host !== "string" || typeof share !== "string") {
				fileStartIndex = fh;
				patternStartIndex = ph;
			} else if (resolved[fh].toLowerCase() === host.toLowerCase() && resolved[fh + 1].toLowerCase() === share.toLowerCase()) {
				fileStartIndex = fh + 2;
				patternStartIndex = ph + 2;
			}
		} else if (this.isWindows) {
			const fileDrive = typeof file[0] === "string" && /^[a-z]:$/i.test(file[0]);
			const fileUNC = !fileDrive && file[0] === "" && file[1] === "" && file[2] === "?" && /^[a-z]:$/i.test(file[3]);
			const patternDrive = typeof pattern[0] === "string" && /^[a-z]:$/i.test(pattern[0]);
			const patternUNC = !patternDrive && pattern[0] === "" && pattern[1] === "" && pattern[2] === "?" && typeof pattern[3] === "string" && /^[a-z]:$/i.test(pattern[3]);
			const fdi = fileUNC ? 3 : fileDrive ? 0 : void 0;
			const pdi = patternUNC ? 3 : patternDrive ? 0 : void 0;
			if (typeof fdi === "number" && typeof pdi === "number") {
				const [fd, pd] = [file[fdi], pattern[pdi]];
				if (fd.toLowerCase() === pd.toLowerCase()) {
					patternStartIndex = pdi + 1;
					fileStartIndex = fdi + 1;
				}
			}
		}
		file = resolved;
		if (pattern.includes(GLOBSTAR)) return this.#matchGlobstar(file, pattern, partial, fileStartIndex, patternStartIndex);
		return this.#matchOne(file, pattern, partial, fileStartIndex, patternStartIndex);
	}
	#matchGlobstar(file, pattern, partial, fileIndex, patternIndex) {
		const { head, body, tail, segments } = this.#getGlobstarParts(pattern, partial, patternIndex);
		if (head.length) {
			const headEnd = fileIndex + head.length;
			if (!this.#matchOne(file, head, partial, fileIndex, 0, headEnd)) return false;
			fileIndex += head.length;
			patternIndex += head.length;
		}
		let fileTailMatch = 0;
		if (tail.length) {
			if (tail.length + fileIndex > file.length) return false;
			let tailStart = file.length - tail.length;
			if (this.#matchOne(file, tail, partial, tailStart, 0)) fileTailMatch = tail.length;
			else {
				if (file[file.length - 1] !== "" || fileIndex + tail.length === file.length) return false;
				tailStart--;
				if (!this.#matchOne(file, tail, partial, tailStart, 0)) return false;
				fileTailMatch = tail.length + 1;
			}
		}
		if (!body.length) {
			let sawSome = !!fileTailMatch;
			for (let i = fileIndex; i < file.length - fileTailMatch; i++) {
				const f = String(file[i]);
				sawSome = true;
				if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) return false;
			}
			return partial || sawSome;
		}
		return !!this.#matchGlobStarBodySections(file, segments, file.length - fileTailMatch, fileIndex, 0, partial, 0, !!fileTailMatch, /* @__PURE__ */ new Set());
	}
	#getGlobstarParts(pattern, partial, patternIndex) {
		let byStart = this.#globstarParts.get(pattern);
		if (!byStart) {
			byStart = [];
			this.#globstarParts.set(pattern, byStart);
		}
		const key = patternIndex * 2 + (partial ? 1 : 0);
		const found = byStart[key];
		if (found) return found;
		const firstgs = pattern.indexOf(GLOBSTAR, patternIndex);
		const lastgs = pattern.lastIndexOf(GLOBSTAR);
		const head = pattern.slice(patternIndex, firstgs);
		const body = pattern.slice(firstgs + 1, partial ? void 0 : lastgs);
		const tail = partial ? [] : pattern.slice(lastgs + 1);
		const segments = [[[], 0]];
		let current = segments[0];
		let nonGsParts = 0;
		const nonGsPartsSums = [0];
		for (const b of body) if (b === GLOBSTAR) {
			nonGsPartsSums.push(nonGsParts);
			current = [[], 0];
			segments.push(current);
		} else {
			current[0].push(b);
			nonGsParts++;
		}
		segments.forEach((b, i) => {
			b[1] = nonGsParts - nonGsPartsSums[i];
		});
		const parts = {
			head,
			body,
			tail,
			segments
		};
		byStart[key] = parts;
		return parts;
	}
	#matchGlobStarBodySections(file, bodySegments, fileLength, fileIndex, bodyIndex, partial, globStarDepth, sawTail, tried) {
		const bs = bodySegments[bodyIndex];
		if (!bs) {
			if (partial) return fileIndex >= fileLength || fileIndex === fileLength - 1 && file[fileIndex] === "";
			for (let i = fileIndex; i < fileLength; i++) {
				sawTail = true;
				const f = file[i];
				if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) return false;
			}
			return sawTail;
		}
		const [body, need] = bs;
		const after = partial ? fileLength : fileLength - need;
		while (fileIndex <= after) {
			const key = bodyIndex * (file.length + 1) + fileIndex;
			if (tried.has(key)) return false;
			tried.add(key);
			if (this.#matchOne(file, body, partial, fileIndex, 0, fileIndex + body.length) && globStarDepth < this.maxGlobstarRecursion) {
				const sub = this.#matchGlobStarBodySections(file, bodySegments, fileLength, fileIndex + body.length, bodyIndex + 1, partial, globStarDepth + 1, sawTail, tried);
				if (sub !== false) return sub;
			}
			if (fileIndex === after) break;
			const f = file[fileIndex];
			if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) return false;
			fileIndex++;
		}
		return partial || null;
	}
	#matchOne(file, pattern, partial, fileIndex, patternIndex, fileEnd = file.length) {
		let fi;
		let pi;
		let pl;
		let fl;
		for (fi = fileIndex, pi = patternIndex, fl = Math.min(fileEnd, file.length), pl = pattern.length; fi < fl && pi < pl; fi++, pi++) {
			let p = pattern[pi];
			let f = file[fi];
			/* c8 ignore start */
			if (p === false || p === GLOBSTAR) return false;
			/* c8 ignore stop */
			if (!portionMatch(p, f)) return false;
		}
		if (fi === fl && pi === pl) return true;
		else if (fi === fl) return partial;
		else if (pi === pl) return fi === fl - 1 && file[fi] === "";
		else throw new Error("wtf?");
		/* c8 ignore stop */
	}
	braceExpand() {
		return braceExpand(this.pattern, this.options);
	}
	#expandBraces() {
		const { pattern } = this;
		if (this.options.nobrace) return this.braceExpand();
		let code = 57344;
		while (pattern.includes(String.fromCharCode(code))) if (++code > 63743) return this.braceExpand();
		const mark = String.fromCharCode(code);
		let found = false;
		const marked = pattern.replace(rangeRe, (m, lo, hi) => {
			const a = Number(lo);
			const b = Number(hi);
			if (!Number.isSafeInteger(a) || !Number.isSafeInteger(b) || Math.abs(a - b) + 1 < RANGE_MIN) return m;
			found = true;
			return `${mark}${lo}..${hi}${mark}`;
		});
		if (!found) return this.braceExpand();
		const set = braceExpand(marked, this.options);
		for (const p of set) for (const portion of p.split("/")) {
			const c = portion.indexOf("[");
			if (c !== -1 && c < portion.lastIndexOf(mark)) return this.braceExpand();
			if (!this.options.noext && inRepeatOrNegExt(portion, mark)) return this.braceExpand();
		}
		this.#rangeMark = mark;
		return set;
	}
	parse(pattern) {
		assertValidPattern(pattern);
		const options = this.options;
		if (pattern === "**") return GLOBSTAR;
		if (pattern === "") return "";
		const { nocase, nocaseMagicOnly, noext = false, dot, normalize } = options;
		const rangeMark = this.#rangeMark;
		const lit = rangeMark && pattern.includes(rangeMark) ? void 0 : literal(pattern, noext);
		if (lit !== void 0 && !(nocase && !nocaseMagicOnly && pattern.toUpperCase() !== pattern.toLowerCase())) return this.#norm(lit);
		if (this.#pending) return PENDING;
		let m = this.#matchers.get(pattern);
		if (!m) {
			if (!noext) assertValidExtglobs(pattern);
			m = new Matcher(pattern, {
				nocase,
				noext,
				dot,
				normalize,
				...rangeMark && { rangeMark }
			});
			this.#matchers.set(pattern, m);
		}
		return m;
	}
	#slashSplit(p) {
		if (this.preserveMultipleSlashes) return p.split("/");
		else if (this.isWindows && /^\/\/[^/]+/.test(p)) return ["", ...p.split(/\/+/)];
		else return p.split(/\/+/);
	}
	match(f, partial = this.partial) {
		if (this.comment) return false;
		if (this.empty) return f === "";
		if (f === "/" && partial) return true;
		const options = this.options;
		let split = this.#cachedSplit(f);
		if (!split) {
			if (!partial && !this.#form && (this.#endCheck || this.#literalCheck) && lastChecked !== f) {
				lastChecked = f;
				const can = this.#canMatch(f);
				if (can === "no") return options.flipNegate ? false : this.negate;
				if (can === "yes") return options.flipNegate ? true : !this.negate;
			}
			split = this.#split(f);
		}
		const ff = split.parts;
		const resolved = this.#level2 ? split.resolved ??= this.#levelTwoFileOptimize(ff) : ff;
		const set = this.set;
		let filename = ff[ff.length - 1];
		if (!filename) for (let i = ff.length - 2; !filename && i >= 0; i--) filename = ff[i];
		for (let r = 0; r < set.length; r++) {
			const pattern = set[r];
			const shape = partial ? void 0 : this.#shapes[r];
			if (shape === "base" ? portionMatch(pattern[0], filename) : shape ? this.#matchShape(resolved, pattern, shape) : options.matchBase && pattern.length === 1 ? this.#matchRow([filename], [filename], pattern, partial) : this.#matchRow(ff, resolved, pattern, partial)) {
				if (options.flipNegate) return true;
				return !this.negate;
			}
		}
		if (options.flipNegate) return false;
		return this.negate;
	}
	static defaults(def) {
		return minimatch.defaults(def).Minimatch;
	}
};
/* c8 ignore stop */
minimatch.Minimatch = Minimatch;
minimatch.escape = escape$1;
minimatch.unescape = unescape$1;
// shared/text/globs.ts
/** Whether one of the globs matches a path. No glob, no match. Names with a leading dot are names like any other. */
function compileGlobs(globs) {
	const matchers = globs.map((glob) => compileGlob$1(normalizeGlob(glob)));
	return (path) => matchers.some((matches) => matches(path));
}
/** A glob from the root down: `./` and `/` at the start say nothing, `/` at the end means all below. */
function normalizeGlob(glob) {
	return glob.replace(/^\.?\//, "").replace(/\/$/, "/**");
}
const options$1 = {
	dot: true,
	nonegate: true,
	nocomment: true,
	noext: true,
	braceExpandMax: 100,
	platform: "linux"
};
/** Whether one normalized glob matches a path; one too long for anybody to have meant it matches nothing. */
function compileGlob$1(glob) {
	if (glob.length > 4096) return () => false;
	const matcher = new Minimatch(glob, options$1);
	return (path) => matcher.match(path);
}
/** A text in which `*` stands for any text, `/` included; everything else stands for itself. Linear in the subject. */
function compileWildcard(pattern) {
	const [head = "", ...rest] = pattern.split("*");
	const tail = rest.pop();
	if (tail === void 0) return (subject) => subject === pattern;
	return (subject) => {
		if (subject.length < head.length + tail.length || !subject.startsWith(head) || !subject.endsWith(tail)) return false;
		const end = subject.length - tail.length;
		let at = head.length;
		for (const piece of rest) {
			const found = subject.indexOf(piece, at);
			if (found === -1 || found + piece.length > end) return false;
			at = found + piece.length;
		}
		return true;
	};
}
// shared/audit.ts
/**
* Says of every finding whose it is, who issued it, how long it lives and whether it may stay. A pure function: the same
* scans in any order and the same context give the same report.
*/
function audit(scans, context) {
	const ordered = joinGrants(scans.toSorted(byPath));
	const { findings, dropped } = withoutNamesOfNoCredential(ordered, context);
	const verdicts = prioritise(findings.map(createJudge(ordered, context)));
	const decision = gravest(verdicts.filter(counts).map((verdict) => verdict.decision));
	const credentials = listCredentials(verdicts);
	const problems = sortProblems([
		...context.problems,
		...ordered.flatMap((scan) => scan.problems),
		...ruleProblems(context)
	]);
	return {
		schema: "keyholder-report/1",
		repository: context.repository,
		today: context.today,
		scanned: context.scanned,
		...context.introduction && context.scope !== "all" && { comparison: context.introduction.comparison },
		decision,
		...context.proposals && { proposals: context.proposals },
		verdicts,
		credentials,
		identities: listIdentities(context.rulebook.register?.register, verdicts),
		rules: listRules(context.rulebook.policy),
		types: listTypes(verdicts, context.types),
		judgedBy: describeJudgement(context),
		problems,
		skipped: context.skipped.toSorted(byPath),
		summary: summarise(verdicts, credentials, problems, context.skipped, dropped + ordered.reduce((sum, scan) => sum + scan.notCredentials.length, 0))
	};
}
function describeJudgement({ approved, rulebook, allowances }) {
	const inForce = approved ?? rulebook;
	const { policy, baseline } = inForce;
	const { path, exclude, notCredentials, ownership, providers } = policy;
	return {
		policy: {
			path,
			exclude,
			notCredentials,
			businessOwnerMustBeAPerson: ownership.businessOwnerMustBeAPerson,
			providers: providers.flatMap((provider) => provider.types.map(({ id }) => id))
		},
		...baseline && { baseline: baseline.path },
		allowances,
		registerIsProtected: isRegisterProtected(inForce)
	};
}
/** The policy may say that a stored name is no credential; such uses are counted and not judged. */
function withoutNamesOfNoCredential(scans, { rulebook, proposed = rulebook }) {
	const names = new Set(rulebook.policy.notCredentials.filter((name) => proposed.policy.notCredentials.includes(name)));
	const all = scans.flatMap((scan) => scan.findings);
	const findings = all.filter((finding) => !(finding.kind === "credential-use" && names.has(finding.name)));
	return {
		findings,
		dropped: all.length - findings.length
	};
}
function createJudge(scans, context) {
	const relations = relate(scans, context.repository.name);
	const changes = context.introduction && compareWithBase(context.introduction, scans);
	const inForce = judgeBy(context.rulebook);
	const proposed = context.proposed && judgeBy(context.proposed);
	const approved = context.approved && judgeBy(context.approved);
	function judgeBy(rulebook) {
		const { types, today, complete, allowances, pending } = context;
		const { policy, baseline } = rulebook;
		const sees = createSight(rulebook, context);
		const attribute = createAttribution({
			relations,
			rulebook,
			types,
			complete,
			today
		});
		const registerIsProtected = isRegisterProtected(rulebook);
		return (finding) => {
			const { attribution, type, registration } = attribute(finding);
			if (!sees(finding)) return {
				finding,
				attribution,
				judgement: unseen
			};
			const { identity, credentials, claimants } = registration;
			return {
				finding,
				attribution,
				judgement: judge({
					finding,
					attribution,
					type,
					identity,
					credentials,
					claimants,
					registerIsProtected,
					policy,
					today
				}, {
					baseline,
					allowances,
					touched: changes?.touches(finding) ?? false,
					allowanceIsNew: isNewAllowance(finding, changes) && !context.approvedAllowances?.has(finding.path),
					pending
				})
			};
		};
	}
	return (finding) => {
		const base = inForce(finding);
		const after = proposed?.(finding);
		const worse = after !== void 0 && worsens(base.judgement, after.judgement);
		const settled = approved?.(finding) ?? base;
		const judged = worse && !worsens(after.judgement, settled.judgement) ? after : after ? asPending(settled, after, context) : settled;
		const worsened = worse || worsens(base.judgement, settled.judgement);
		if (context.scope === "all" || !changes && !worsened) return judged;
		const compromised = judged.judgement.reasons.some((reason) => reason.rule === "compromised-identity");
		const introduced = worsened && !compromised || changes !== void 0 && (changes.introduces(finding) || compromised && (changes.touches(finding) || changes.multiplies(finding)));
		return {
			...judged,
			introduced
		};
	};
}
const isRegisterProtected = ({ register, codeowners }) => register !== void 0 && isProtected(register.register.path, codeowners);
const unseen = {
	decision: "allow",
	reasons: [],
	frameworks: []
};
/**
* Whether a rulebook looks at a finding at all. Where the change brings credential types of its own, takes a path from
* those that are excluded or a name from those of no credential, there are findings that only its own rules know.
*/
function createSight({ policy }, { rulebook, proposed, approved, ignore = true }) {
	if (!proposed) return () => true;
	const excluded = ignore ? compileGlobs(policy.exclude) : () => false;
	const [own = [], ...others] = [
		policy,
		rulebook.policy,
		proposed.policy,
		approved?.policy
	].map((one) => (one?.providers ?? []).flatMap((provider) => provider.types.map(({ id }) => id)));
	const unknown = new Set(others.flat().filter((id) => !own.includes(id)));
	const names = new Set(policy.notCredentials);
	return (finding) => !excluded(finding.path) && !(finding.type !== void 0 && unknown.has(finding.type)) && !(finding.kind === "credential-use" && names.has(finding.name));
}
const blocking = ({ reasons }) => reasons.flatMap(({ rule, decision }) => decision === "block" ? [rule] : []);
/** A graver decision, or one rule more that blocks and none fewer. */
function worsens(before, after) {
	const comparison = compareGravity(after.decision, before.decision);
	if (comparison !== 0) return comparison > 0;
	const [had, has] = [blocking(before), blocking(after)];
	return has.length > had.length && had.every((rule) => has.includes(rule));
}
/** An allowance that the change wrote, or an old one that a new secret was put under. */
const isNewAllowance = (finding, changes) => finding.kind === "exposed-secret" && finding.allowance !== void 0 && changes !== void 0 && (changes.touchesLine(finding.path, finding.allowance.line) || changes.introduces(finding));
/**
* What only the change under review says does not count yet: the reasons stay as the base and what is approved have them, a
* missing owner is shown as pending, and in the editor, where nobody can have approved, what the change would mend only warns.
*/
function asPending(base, after, { pending, rulebook, proposed }) {
	const { identity, owner } = after.attribution;
	const register = proposed?.register?.register.path;
	const approvers = register === void 0 ? [] : specificOwners(register, rulebook.codeowners);
	const isClaimed = owner.status === "known" || owner.status === "pending" && identity.id !== void 0;
	const registers = base.attribution.owner.status !== "known" && isClaimed;
	const waits = owner.status === "known" ? {
		status: "pending",
		reason: "only-in-this-change"
	} : {};
	const remaining = new Map(after.judgement.reasons.map((reason) => [reason.rule, reason.decision]));
	const reasons = base.judgement.reasons.map((reason) => {
		const named = registers && isAboutOwner(reason) ? pendingRegistration(reason, approvers) : reason;
		return reason.decision === "block" && remaining.get(reason.rule) !== "block" && pending === "warn" ? {
			...named,
			decision: "warn",
			loweredBy: "pending"
		} : named;
	});
	return {
		finding: base.finding,
		attribution: {
			...base.attribution,
			...registers && {
				identity: {
					...identity,
					...waits
				},
				owner: {
					...owner,
					...waits
				}
			}
		},
		judgement: {
			...base.judgement,
			reasons: reasons.toSorted((a, b) => compareGravity(b.decision, a.decision)),
			decision: gravest(reasons.map((reason) => reason.decision)),
			frameworks: frameworksOf(reasons)
		}
	};
}
const pendingRegistration = ({ decision }, approvers) => ({
	rule: "pending-registration",
	decision,
	...approvers.length > 0 && { detail: { approvers: approvers.join(" or ") } }
});
const isAboutOwner = ({ rule }) => rule === "unowned" || rule === "unregistered" || rule === "ambiguous-owner";
const sortProblems = (problems) => problems.toSorted((a, b) => Number(b.severity === "error") - Number(a.severity === "error") || compareText(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
// shared/mask-paths.ts
/**
* The same report with every secret masked that a file's name holds, wherever the path or a folder of it is told, and a
* problem for each such file. Only what is told changes: files are read, owned and compared by their real paths.
*/
async function maskPaths(report, custom) {
	const { verdicts, problems, skipped } = report;
	const told = [
		verdicts.map(({ finding }) => finding.path),
		problems.map(pathOf),
		skipped.map(pathOf)
	];
	const paths = [...new Set(told.flat())];
	const together = paths.join("\n");
	if (await maskText(together, custom) === together) return report;
	const masked = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const shown = await maskText(path, custom);
		if (shown !== path) masked.set(path, shown);
	}
	const folders = new Set([...masked.keys()].flatMap(foldersOf));
	const shownFolders = await Promise.all([...folders].map(async (one) => [one, await maskText(one, custom)]));
	const hide = createReplacement([...masked, ...shownFolders.filter(([folder, shown]) => shown !== folder)]);
	const copy = JSON.parse(JSON.stringify(report), (_, value) => typeof value === "string" ? hide(value) : value);
	const named = [...new Set(masked.values())].map((path) => ({
		code: "secret-in-path",
		path,
		severity: "warning"
	}));
	return {
		...copy,
		problems: [...copy.problems, ...named]
	};
}
/** Puts what is shown in the place of each path, in one pass over a text however many paths there are. */
function createReplacement(masked) {
	const root = { next: /* @__PURE__ */ new Map() };
	for (const [path, shown] of masked) {
		let branch = root;
		for (const letter of path.split("")) {
			const next = branch.next.get(letter) ?? { next: /* @__PURE__ */ new Map() };
			branch.next.set(letter, next);
			branch = next;
		}
		branch.shown = shown;
	}
	return (text) => {
		let hidden = "";
		let told = 0;
		for (let start = 0; start < text.length; start++) {
			const found = longestFrom(root, text, start);
			if (!found) continue;
			hidden += text.slice(told, start) + found.shown;
			told = found.end;
			start = told - 1;
		}
		return hidden + text.slice(told);
	};
}
function longestFrom(root, text, start) {
	let found;
	let branch = root.next.get(text[start] ?? "");
	for (let end = start + 1; branch; end++) {
		if (branch.shown !== void 0) found = {
			shown: branch.shown,
			end
		};
		branch = branch.next.get(text[end] ?? "");
	}
	return found;
}
/** Every folder on the way to a file, without the `/` at its end. */
const foldersOf = (path) => [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index)).filter((folder) => folder !== "");
const pathOf = ({ path }) => path;
// shared/node/remote.ts
/** `undefined` without an origin, and for one that is a local path. */
async function originOf(repository) {
	const { status, bytes } = await repository.run("config", ["--get", "remote.origin.url"]);
	return status === 0 ? readRemote(firstLine(bytes)) : void 0;
}
/**
*     https://user:password@host:443/owner/name.git?query      git@host:owner/name.git
*
* A password may hold `@`, `/` and `?`, so only what stands behind the last `@` counts, and nothing at all where that is
* in doubt. https://git-scm.com/docs/git-clone#_git_urls
*/
function readRemote(url) {
	const [, scheme, address = "", rest = ""] = /^(?:([a-z][a-z0-9+.-]*):\/\/)?([^?#]*)(.*)$/i.exec(url) ?? [];
	if (scheme?.toLowerCase() === "file" || rest.includes("@")) return void 0;
	const place = address.slice(address.lastIndexOf("@") + 1);
	const [, host, path = ""] = (scheme === void 0 ? /^([^/:]+):(.*)$/ : /^([^/:]+)(?::\d*)?\/(.*)$/).exec(place) ?? [];
	if (host === void 0) return void 0;
	const name = path.replace(/\/$/, "").replace(/\.git$/, "");
	return {
		host: host.toLowerCase(),
		...plainName.test(name) && { name }
	};
}
const plainName = /^[\w.~%+-]+(?:\/[\w.~%+-]+)*$/;
// shared/text/pattern.ts
const ascii = 128;
/** Any other, a blank, a line separator: `\s` and `.` tell them apart. */
const others = [
	"é",
	"\xA0",
	"\u2028"
];
/** Every character that a pattern of one character matches. */
function setOf(pattern) {
	return Array.from({ length: ascii + others.length }, (_, code) => pattern.test(code < ascii ? String.fromCharCode(code) : others[code - ascii] ?? ""));
}
const quantifier = /(?:([*+?])|\{(\d+)(,?)(\d*)\})(\??)/y;
const groupOpening = /\?(?::|(<?)([=!])|<(\w+)>)/y;
const escape = /x[0-7][0-9A-Fa-f]|[dwsDWSrnt]|[^A-Za-z0-9]/y;
/**
* `undefined` for what is no regular expression, and for syntax beyond groups, classes, repetitions, looks and edges,
* such as back references, characters beyond ASCII, repeated looks, and a `secret` that is repeated or only looked at.
*/
function parsePattern(source, ignoresCase) {
	if (!compiles(source)) return void 0;
	const flags = ignoresCase ? "i" : "";
	let at = 0;
	let understood = /^[\x20-\x7e]*$/.test(source);
	let captures = 0;
	let secret;
	function take(syntax) {
		syntax.lastIndex = at;
		const found = syntax.exec(source) ?? void 0;
		at += found?.[0].length ?? 0;
		return found;
	}
	function parseChoice() {
		const parts = [parseSequence()];
		while (source[at] === "|") {
			at++;
			parts.push(parseSequence());
		}
		return parts.length === 1 && parts[0] ? parts[0] : {
			kind: "choice",
			parts
		};
	}
	function parseSequence() {
		const parts = [];
		while (at < source.length && source[at] !== "|" && source[at] !== ")") parts.push(parseRepeat());
		return {
			kind: "sequence",
			parts
		};
	}
	function parseRepeat() {
		const secretBefore = secret;
		const part = parseAtom();
		const found = take(quantifier);
		if (!found) return part;
		if (part.kind === "look" || part.kind === "edge" || secret !== secretBefore) understood = false;
		const [, sign, min = "", comma, max = "", lazy] = found;
		return {
			kind: "repeat",
			part,
			min: sign === void 0 ? Number(min) : sign === "+" ? 1 : 0,
			max: sign === "?" ? 1 : sign !== void 0 || comma !== "" && max === "" ? Infinity : Number(max || min),
			lazy: lazy === "?"
		};
	}
	function parseAtom() {
		const character = source[at++] ?? "";
		if (character === "(") return parseGroup();
		if (character === "[") return {
			kind: "character",
			set: parseClass()
		};
		if (character === "^" || character === "$") return {
			kind: "edge",
			edge: character === "^" ? "start" : "end"
		};
		if (character === ".") return {
			kind: "character",
			set: setOf(/./)
		};
		if (character !== "\\") return {
			kind: "character",
			set: literal(character)
		};
		if (source[at] !== "b") return {
			kind: "character",
			set: parseEscape()
		};
		at++;
		return {
			kind: "edge",
			edge: "word"
		};
	}
	function parseGroup() {
		const [opening, behind, sign, name] = take(groupOpening) ?? [];
		const secretBefore = secret;
		if (opening === void 0 || name !== void 0) captures++;
		if (opening === void 0 && source[at] === "?") understood = false;
		const part = parseChoice();
		at++;
		if (name === "secret") secret = part;
		if (sign === void 0) return part;
		if (secret !== secretBefore) understood = false;
		return {
			kind: "look",
			part,
			direction: behind === "<" ? -1 : 1,
			negative: sign === "!"
		};
	}
	function parseEscape() {
		const found = take(escape)?.[0];
		if (found !== void 0) return setOf(new RegExp(`\\${found}`, flags));
		understood = false;
		at++;
		return setOf(/[^]/);
	}
	function parseClass() {
		const start = at;
		while (source[at] !== "]") if (source[at] === "\\") {
			at++;
			parseEscape();
		} else at++;
		return understood ? setOf(new RegExp(`[${source.slice(start, at++)}]`, flags)) : setOf(/[^]/);
	}
	function literal(character) {
		return setOf(new RegExp(character.replace(/[^A-Za-z0-9]/, "\\$&"), flags));
	}
	const whole = parseChoice();
	return understood && at === source.length ? {
		whole,
		...secret && { secret },
		captures
	} : void 0;
}
function compiles(source) {
	try {
		return new RegExp(source) instanceof RegExp;
	} catch {
		return false;
	}
}
// shared/text/pattern-weight.ts
const none$1 = setOf(/[^\s\S]/);
const anything = {
	set: setOf(/[\s\S]/),
	optional: false,
	probe: 1
};
const nothing$1 = {
	set: none$1,
	optional: true,
	probe: 0
};
const unite = (one, other) => one.map((has, index) => has || other[index] === true);
const shareNothing = (one, other) => one.every((has, index) => !has || !other[index]);
const then = (one, next) => one.optional ? {
	set: unite(one.set, next.set),
	optional: next.optional,
	probe: one.probe + next.probe
} : one;
function beginningOf(part, backwards) {
	switch (part.kind) {
		case "character": return {
			set: part.set,
			optional: false,
			probe: 1
		};
		case "sequence": return inOrder(part.parts, backwards).map((one) => beginningOf(one, backwards)).reduceRight((rest, one) => {
			const joined = then(one, rest);
			return {
				...joined,
				probe: joined.probe + 1
			};
		}, nothing$1);
		case "choice": {
			const options = part.parts.map((one) => beginningOf(one, backwards));
			return {
				set: options.map(({ set }) => set).reduce(unite, none$1),
				optional: options.some(({ optional }) => optional),
				probe: options.reduce((sum, { probe }) => sum + probe, 1)
			};
		}
		case "repeat": {
			const inner = beginningOf(part.part, backwards);
			return {
				set: inner.set,
				optional: inner.optional || part.min === 0,
				probe: inner.probe + 2
			};
		}
		case "look":
		case "edge": return anything;
	}
}
const inOrder = (parts, backwards) => backwards ? parts.toReversed() : parts;
/**
* An upper bound, from the pattern alone. A repetition whose characters cannot begin what follows ends in one place:
*
*     [a-z]{1,80}=            1 way: only where the letters end can a = stand
*     [a-z]{1,80}[a-f]        80 ways, and all that follows is tried 80 times
*     (?:[a-z]{1,9}-){1,5}=   1 way: after each round stands a letter or a =
*/
const weigh = (part) => weighBefore(part, nothing$1, false);
function weighBefore(part, follow, backwards) {
	switch (part.kind) {
		case "character":
		case "edge": return {
			steps: 1,
			ways: 1
		};
		case "look": return {
			steps: weighBefore(part.part, nothing$1, part.direction === -1).steps + 1,
			ways: 1
		};
		case "choice": {
			const options = part.parts.map((one) => weighBefore(one, follow, backwards));
			return {
				steps: options.reduce((sum, { steps }) => sum + steps, 1),
				ways: (areApart(part.parts, backwards) ? Math.max : sumOf)(...options.map(({ ways }) => ways))
			};
		}
		case "sequence": return weighSequence(inOrder(part.parts, backwards), follow, backwards);
		case "repeat": return weighRepeat(part, follow, backwards);
	}
}
function weighSequence(parts, follow, backwards) {
	const follows = [follow];
	for (const part of parts.toReversed()) follows.unshift(then(beginningOf(part, backwards), follows[0] ?? nothing$1));
	return parts.reduce(({ steps, ways }, part, index) => {
		const one = weighBefore(part, follows[index + 1] ?? nothing$1, backwards);
		return {
			steps: steps + ways * (one.steps + 1),
			ways: ways * one.ways
		};
	}, {
		steps: 1,
		ways: 1
	});
}
function weighRepeat({ part, min, max }, follow, backwards) {
	const start = beginningOf(part, backwards);
	const isClear = shareNothing(start.set, follow.set) && (!follow.optional || sizeOf(follow.set) === 0) && !start.optional;
	const inner = weighBefore(part, then({
		...start,
		optional: true
	}, follow), backwards);
	const rounds = max - min + 1;
	const last = inner.ways ** max;
	return {
		ways: isClear ? last : inner.ways === 1 ? rounds : inner.ways * last,
		steps: 1 + (inner.ways === 1 ? max + 1 : inner.ways * last) * (inner.steps + 1 + follow.probe)
	};
}
/** The fewest and the most characters that a part takes; what it looks at beyond them counts towards the most. */
function lengthOf(part) {
	switch (part.kind) {
		case "character": return {
			least: 1,
			most: 1
		};
		case "edge": return {
			least: 0,
			most: 0
		};
		case "look": return {
			least: 0,
			most: lengthOf(part.part).most
		};
		case "sequence": {
			const lengths = part.parts.map(lengthOf);
			return {
				least: sumOf(...lengths.map(({ least }) => least)),
				most: sumOf(...lengths.map(({ most }) => most))
			};
		}
		case "choice": {
			const lengths = part.parts.map(lengthOf);
			return {
				least: Math.min(...lengths.map(({ least }) => least)),
				most: Math.max(...lengths.map(({ most }) => most))
			};
		}
		case "repeat": {
			const { least, most } = lengthOf(part.part);
			return {
				least: least * part.min,
				most: most === 0 ? 0 : most * part.max
			};
		}
	}
}
/** Random bits that the shortest text a part matches can hold, were each of its characters drawn at random. */
function leastBits(part) {
	switch (part.kind) {
		case "character": return Math.log2(Math.max(1, sizeOf(part.set)));
		case "sequence": return sumOf(...part.parts.map(leastBits));
		case "choice": return Math.min(...part.parts.map(leastBits));
		case "repeat": return part.min === 0 ? 0 : leastBits(part.part) * part.min;
		case "look":
		case "edge": return 0;
	}
}
/** Whether one of the words, in lower case, stands in every text that a part matches, written out in one piece. */
function alwaysHolds(part, words) {
	switch (part.kind) {
		case "sequence": {
			const spelled = part.parts.map((one) => one.kind === "character" ? letterOf(one.set) : "\n").join("");
			return words.some((word) => spelled.includes(word)) || part.parts.some((one) => alwaysHolds(one, words));
		}
		case "choice": return part.parts.every((one) => alwaysHolds(one, words));
		case "repeat": return part.min > 0 && alwaysHolds(part.part, words);
		case "character":
		case "look":
		case "edge": return false;
	}
}
/** The one character of a set, whatever its case; a line end when there are several. */
function letterOf(set) {
	const codes = set.flatMap((has, code) => has ? code : []);
	const letters = new Set(codes.map((code) => String.fromCharCode(code).toLowerCase()));
	const [letter = "\n"] = letters;
	return letters.size === 1 ? letter : "\n";
}
/** Whether the first character tells which of the parts it is. */
function areApart(parts, backwards) {
	const starts = parts.map((one) => beginningOf(one, backwards));
	const taken = sumOf(...starts.map(({ set }) => sizeOf(set)));
	return !starts.some(({ optional }) => optional) && taken === sizeOf(starts.map(({ set }) => set).reduce(unite, none$1));
}
const sizeOf = (set) => set.filter(Boolean).length;
const sumOf = (...numbers) => numbers.reduce((sum, one) => sum + one, 0);
// shared/policy/providers.ts
/**
* Steps that the engine may take at one place of hostile text: with keywords everywhere, a megabyte then takes a
* minute at worst. A policy is trusted to say what a secret is, and not to stop the scan.
*/
const mostSteps = 4e3;
const mostStepsTogether = 2e4;
const mostCharacters = 4e3;
const fewestCharacters = 8;
/** The providers that can be used. A fault is a problem, and what has it is left out: then less is searched for than is asked. */
function readProviders(documents, { placeOf, report, readDays, types }) {
	const issuers = new Set([...types.values()].map(({ issuer }) => issuer));
	const firstLines = /* @__PURE__ */ new Map();
	let steps = 0;
	/** `builtIn`: whether the id is ours. */
	function isFree(kind, entry, builtIn) {
		const key = `${kind} ${entry.id}`;
		const at = placeOf(entry, "id");
		const firstLine = firstLines.get(key);
		if (builtIn) report("id-is-built-in", at);
		else if (firstLine !== void 0) report("duplicate-id", at, { firstLine });
		else firstLines.set(key, at.line);
		return !builtIn && firstLine === void 0;
	}
	function readType(entry) {
		if (!isFree("type", entry, types.has(entry.id))) return [];
		const { ignoreCase = false, confidence = "medium", bits = 0, identity = "either", ...rest } = entry;
		const keywords = entry.keywords.map((keyword) => keyword.toLowerCase());
		const fault = faultOf(entry, keywords, ignoreCase, bits);
		if (fault) {
			report(fault.code, placeOf(entry, fault.key), fault.detail);
			return [];
		}
		const pattern = parsePattern(entry.pattern, ignoreCase)?.whole ?? nothing;
		const weight = weigh(pattern).steps;
		if (steps + weight > mostStepsTogether) {
			report("patterns-too-heavy", placeOf(entry, "pattern"), { max: mostStepsTogether });
			return [];
		}
		steps += weight;
		const length = lengthOf(pattern).most;
		return [{
			...rest,
			keywords,
			ignoreCase,
			confidence,
			bits,
			identity,
			lifetime: readLifetime(entry.lifetime, readDays),
			window: {
				before: length,
				after: length
			}
		}];
	}
	return documents.flatMap((document) => {
		if (!isFree("provider", document, issuers.has(document.id))) return [];
		const { id, name } = document;
		return [{
			id,
			name,
			issuer: id,
			types: document.types.flatMap(readType)
		}];
	});
}
const nothing = {
	kind: "sequence",
	parts: []
};
/** The first reason why a pattern may not be used. */
function faultOf({ pattern, containment }, keywords, ignoreCase, bits) {
	const parsed = parsePattern(pattern, ignoreCase);
	if (!parsed) return {
		code: "pattern-not-read",
		key: "pattern"
	};
	const { whole, captures } = parsed;
	const secret = parsed.secret ?? whole;
	if (captures > (parsed.secret ? 1 : 0)) return {
		code: "pattern-captures",
		key: "pattern"
	};
	if (!(lengthOf(whole).most <= mostCharacters)) return {
		code: "pattern-too-long",
		key: "pattern",
		detail: { max: mostCharacters }
	};
	if (lengthOf(secret).least < fewestCharacters) return {
		code: "pattern-too-short",
		key: "pattern",
		detail: { min: fewestCharacters }
	};
	if (!(weigh(whole).steps <= mostSteps)) return {
		code: "pattern-too-heavy",
		key: "pattern",
		detail: { max: mostSteps }
	};
	if (!alwaysHolds(whole, keywords)) return {
		code: "keyword-not-in-pattern",
		key: "keywords"
	};
	const most = Math.floor(leastBits(secret));
	if (bits < 0 || bits > most) return {
		code: "bits-not-in-pattern",
		key: "bits",
		detail: { most }
	};
	return containment.length === 0 ? {
		code: "no-containment",
		key: "containment"
	} : void 0;
}
function readLifetime(lifetime, readDays) {
	if (typeof lifetime === "string") return { expires: lifetime };
	const defaultDays = readDays(lifetime, "default");
	const maxDays = readDays(lifetime, "max");
	return {
		expires: lifetime.expires,
		...defaultDays !== void 0 && { defaultDays },
		...maxDays !== void 0 && { maxDays }
	};
}
/** The built-in types and those of a policy, as everybody but detection sees them. */
function withCustomTypes(types, providers) {
	if (providers.length === 0) return types;
	const custom = providers.flatMap((provider) => provider.types.map((type) => describe(provider, type)));
	return new Map([...types, ...custom.map((type) => [type.id, type])]);
}
function describe({ issuer }, type) {
	const { id, name, reference, lifetime, identity, containment } = type;
	return {
		id,
		name,
		issuer,
		reference,
		lifetime,
		identity,
		containment
	};
}
// action/changes.ts
const emptyTrees = {
	sha1: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
	sha256: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"
};
const rawFlags = [
	"--raw",
	"-z",
	"--no-abbrev",
	"--no-ext-diff",
	"--no-textconv"
];
/** To look into a submodule, git would run what that repository's own configuration names; the index knows its commit. */
const indexFlags = [
	"--cached",
	"-M",
	"--ignore-submodules=dirty"
];
const treeFlags = ["--ignore-submodules=all"];
/** Bytes; of the base, and of what may have moved by hand. It only keeps one file from filling the memory. */
const maxBaseSize = 268435456;
const windowSize = 200;
async function findChanges(repository, since) {
	const staged = "staged" in since;
	const { base, rules, by, host } = await baseOf(repository, since);
	const differences = /* @__PURE__ */ new Map();
	const noFiles = /* @__PURE__ */ new Map();
	const all = host ? await compareWithTree(repository, await host.listTree(base), noFiles) : await compare(repository, "diff-index", [
		...indexFlags,
		...rawFlags,
		base
	], noFiles);
	for (const difference of all) differences.set(difference.path, difference);
	const untracked = staged ? void 0 : await addWorkingTree(repository, differences, noFiles);
	const sorted = [...differences.values()].toSorted((one, other) => one.path < other.path ? -1 : 1);
	const readBlob = createBlobReader(host ? (ids) => host.readBlobs(repository, ids) : (names) => readBlobs(repository, names), sorted.flatMap(({ baseBlob = [], headBlob = [] }) => [baseBlob, headBlob].flat()));
	const folders = /* @__PURE__ */ new Map();
	return {
		base,
		staged,
		...by && { by },
		showRules: async (paths) => host ? showIn(await host.listTree(rules), paths, readBlob) : showAt(repository, rules, paths),
		changed: sorted.map(({ path, basePath, status }) => ({
			path,
			...basePath === void 0 ? {} : { basePath },
			status
		})),
		noFiles,
		...untracked && { untracked },
		async readHead(path, maxSize) {
			const file = staged ? {
				path,
				why: "vanished"
			} : readText(repository.root, path, maxSize, folders);
			const difference = differences.get(path);
			if (!("why" in file) || file.why !== "vanished" || difference?.status === "deleted") return file;
			const bytes = await readBlob(difference ? difference.headBlob : staged ? `:0:${path}` : void 0);
			if (bytes === void 0) return isAskable(path) ? file : {
				path,
				why: "unreadable"
			};
			if (bytes.length > maxSize) return {
				path,
				why: "oversized"
			};
			const text = decode(bytes);
			return text === void 0 ? {
				path,
				why: "binary"
			} : {
				path,
				text,
				bytes: bytes.length
			};
		},
		async readBase(path) {
			const difference = differences.get(path);
			const bytes = await readBlob(difference ? difference.baseBlob : `${base}:${path}`);
			return bytes === void 0 || bytes.length > maxBaseSize ? void 0 : decode(bytes);
		}
	};
}
/** Blobs that are asked for in their order come a window at a time, since each question to git starts a process. */
function createBlobReader(read, ids) {
	const places = new Map(ids.map((id, index) => [id, index]));
	let window = /* @__PURE__ */ new Map();
	return async (name) => {
		if (name === void 0) return void 0;
		if (!window.has(name)) {
			const place = places.get(name);
			const names = place === void 0 ? [name] : ids.slice(place, place + windowSize);
			const blobs = await read(names);
			window = new Map(names.map((each, index) => [each, blobs[index]]));
		}
		return window.get(name);
	};
}
async function baseOf(repository, since) {
	if ("base" in since) return since;
	if ("since" in since) return {
		base: await mergeBase(repository, since.since),
		rules: await resolveCommit(repository, since.since),
		by: "merge-base"
	};
	const base = await stagedBase(repository);
	return {
		base,
		rules: base
	};
}
async function stagedBase(repository) {
	const head = await headCommit(repository);
	if (head !== void 0) return head;
	const { bytes } = await repository.run("rev-parse", ["--show-object-format"]);
	return bytes.toString("utf8").startsWith("sha256") ? emptyTrees.sha256 : emptyTrees.sha1;
}
/** Edits, deletions and new files that are not in the index; gives what git does not track. */
async function addWorkingTree(repository, differences, noFiles) {
	for (const edit of await compare(repository, "diff-files", [...treeFlags, ...rawFlags], noFiles)) {
		const before = differences.get(edit.path);
		if (edit.status !== "deleted") differences.set(edit.path, before ?? edit);
		else if (before?.basePath === void 0 && before !== void 0) differences.delete(edit.path);
		else differences.set(edit.path, {
			...edit,
			...before,
			status: "deleted"
		});
	}
	const listed = await listUntracked(repository);
	for (const path of listed) if (path.endsWith("/")) noFiles.set(path.slice(0, -1), "submodule");
	const untracked = listed.filter((path) => !path.endsWith("/"));
	for (const path of untracked) differences.set(path, {
		path,
		status: "added"
	});
	await findMoves(repository, differences, untracked);
	return listed;
}
/** A file that was moved by hand is gone from one place and new in another, with the same text. */
async function findMoves(repository, differences, untracked) {
	const gone = [...differences.values()].filter(({ status }) => status === "deleted");
	if (gone.length === 0 || untracked.length === 0) return;
	const blobs = await readBlobs(repository, gone.map(({ baseBlob }) => baseBlob ?? ""));
	const byText = new Map(gone.flatMap((difference, index) => {
		const bytes = blobs[index];
		const text = bytes === void 0 ? void 0 : decode(bytes);
		return text === void 0 ? [] : [[text, difference]];
	}));
	for (const path of untracked) {
		const file = readText(repository.root, path, maxBaseSize);
		const origin = "text" in file ? byText.get(file.text) : void 0;
		if (origin === void 0 || !("text" in file)) continue;
		byText.delete(file.text);
		differences.delete(origin.path);
		differences.set(path, {
			...origin,
			path,
			basePath: origin.basePath ?? origin.path,
			status: "renamed"
		});
	}
}
/**
* Git's raw comparison, one record and one or two paths each:
*
*     :100644 100644 <id> <id> M  path          :000000 100644 <0> <id> A  path
*     :100644 100644 <id> <id> R086  old  new   :100644 000000 <id> <0> D  path
*
*     :100644 000000 <id> <0> U  path
*
* Links and submodules are no files here, and are noted apart: a file that becomes one is deleted. A path in conflict
* (`U`) has no one text in the index; its working tree is compared with our side, and only the index with the base.
* https://git-scm.com/docs/git-diff-index#_raw_output_format
*/
async function compare(repository, command, args, noFiles) {
	const records = await listRecords(repository, command, args);
	const differences = [];
	for (let at = 0; at < records.length;) {
		const [baseMode = "", headMode = "", baseId = "", headId = "", letter = ""] = (records[at] ?? "").slice(1).split(" ");
		const paths = records.slice(at + 1, at + (/^[RC]/.test(letter) ? 3 : 2));
		at += paths.length + 1;
		const path = paths.at(-1);
		const inConflict = letter === "U";
		if (path === void 0 || inConflict && command === "diff-files") continue;
		const wasFile = isFile(baseMode);
		const isNow = isFile(headMode) || inConflict;
		if (noFileOf(baseMode)) noFiles.set(paths[0] ?? path, void 0);
		if (noFileOf(headMode)) noFiles.set(path, noFileOf(headMode));
		if (!wasFile && !isNow) continue;
		differences.push({
			path,
			status: statusOf(letter, wasFile, isNow),
			...wasFile ? {
				basePath: paths[0] ?? path,
				baseBlob: baseId
			} : {},
			...isNow && /[^0]/.test(headId) ? { headBlob: headId } : {}
		});
	}
	return differences;
}
function statusOf(letter, wasFile, isNow) {
	if (!isNow) return "deleted";
	if (!wasFile) return "added";
	return letter.startsWith("R") ? "renamed" : "modified";
}
// action/history.ts
/** More is not looked into, which is said. */
const mostCommits = 1e3;
const mostBlobs = 2e3;
/**
* What stood in a change for a while: its net difference does not show it, and everybody who can read its commits can. A
* secret that the base or the change as it is now holds as well is judged there. `most`: findings from which on it is not
* whole.
*/
async function readHistory(repository, { base, changed, readBase }, scanner, isWanted, known, most) {
	const [listed, shallow] = await Promise.all([repository.run("rev-list", [
		`--max-count=1001`,
		"HEAD",
		`^${base}`
	]), isShallow(repository)]);
	if (listed.status !== 0) return {
		findings: [],
		isWhole: false
	};
	const commits = listed.bytes.toString("latin1").split("\n").slice(0, -1);
	const versions = await listVersions(repository, commits.slice(0, mostCommits), isWanted);
	if (!versions) return {
		findings: [],
		isWhole: false
	};
	const judged = new Set([...known, ...changed].map(({ path }) => path));
	const others = new Set(versions.map(({ path }) => path).filter((path) => !judged.has(path)));
	const before = [];
	for (const path of others) {
		const text = await readBase(path);
		if (text !== void 0) before.push(await scanner.scan({
			path,
			text
		}));
	}
	const seen = new Set([...known, ...before].flatMap((scan) => scan.findings.flatMap(({ fingerprints }) => fingerprints)));
	const blobs = await readBlobs(repository, versions.slice(0, mostBlobs).map(({ id }) => id));
	const findings = [];
	for (const [index, bytes] of blobs.entries()) {
		const { path = "", commit = "" } = versions[index] ?? {};
		const text = bytes && decode(bytes);
		if (text === void 0) continue;
		if (findings.length >= most) return {
			findings,
			isWhole: false
		};
		for (const finding of (await scanner.scan({
			path,
			text
		})).findings) {
			if (finding.kind !== "exposed-secret" || finding.fingerprints.some((one) => seen.has(one))) continue;
			for (const one of finding.fingerprints) seen.add(one);
			findings.push({
				...finding,
				commit
			});
		}
	}
	return {
		findings,
		isWhole: !shallow && commits.length <= mostCommits && versions.length <= mostBlobs
	};
}
/**
* What each commit wrote, once a blob; `undefined` where git cannot tell, as in a clone without all its folders. Of a merge only what none of its parents has:
*
*     <commit> :100644 100644 <id> <id> M path          :: 100644 100644 100644 <id> <id> <id> MM path
*
* https://git-scm.com/docs/git-diff-tree#_raw_output_format
*/
async function listVersions(repository, commits, isWanted) {
	if (commits.length < 2) return [];
	const { status, bytes } = await repository.run("diff-tree", [
		"--stdin",
		"-r",
		"-c",
		"--root",
		"--raw",
		"-z",
		"--no-abbrev",
		"--no-ext-diff",
		"--no-textconv"
	], commits.map((commit) => `${commit}\n`).join(""));
	if (status !== 0) return void 0;
	const records = bytes.toString("utf8").split("\0").slice(0, -1);
	const versions = /* @__PURE__ */ new Map();
	let commit = "";
	for (let at = 0; at < records.length; at++) {
		const record = records[at] ?? "";
		const parents = /^:*/.exec(record)?.[0].length ?? 0;
		if (parents === 0) commit = record;
		else {
			const fields = record.slice(parents).split(" ");
			const [mode = "", id = ""] = [fields[parents], fields[2 * parents + 1]];
			const path = records[++at] ?? "";
			if (isFile(mode) && !versions.has(id) && isWanted(path)) versions.set(id, {
				commit,
				path,
				id
			});
		}
	}
	return [...versions.values()];
}
// shared/node/real-path.ts
/** As many as Linux follows. */
const mostLinks = 40;
/** Where an absolute path leads to, with every link followed, whether anything is there yet or not. */
function realPath(path, links = mostLinks) {
	try {
		return realpathSync(path);
	} catch {
		const parent = dirname(path);
		if (parent === path) return path;
		const folder = realPath(parent, links);
		const target = links > 0 ? targetOf(path) : void 0;
		return target === void 0 ? join(folder, basename(path)) : realPath(resolve(folder, target), links - 1);
	}
}
function targetOf(path) {
	try {
		return readlinkSync(path);
	} catch {
		return;
	}
}
/**
* A path relative to `root`, with `/`, whatever links lead there from outside; `undefined` when it lies elsewhere. Links
* below the root stay, since whoever changes what is there can have put them. Both are absolute, and the root is real.
*/
function pathInto(root, full) {
	for (const start of withAncestors(full)) {
		const inside = pathBelow(root, realPath(start));
		if (inside !== void 0) return [inside, relative(start, full)].filter((part) => part !== "").join("/").replaceAll(sep, "/");
	}
}
/** The shortest first. */
function withAncestors(path) {
	const parent = dirname(path);
	return parent === path ? [path] : [...withAncestors(parent), path];
}
// shared/checks/check.ts
/** Days before something ends or is due on which people are reminded of it, the last call first. */
const notices = [
	1,
	7,
	14
];
/** The notice that is due when so many days are left: 14, 7 or 1; `undefined` while there is time, and when it is over. */
const noticeFor = (days) => days < 0 ? void 0 : notices.find((notice) => days <= notice);
const ended = /* @__PURE__ */ new Set([
	"suspended",
	"revoked",
	"retired"
]);
const hasEnded = ({ lifecycle }) => ended.has(lifecycle.state);
/** Entries that are in use, or may be; what has ended or is compromised needs no upkeep. */
const inUse = ({ register }) => register.identities.filter((identity) => !hasEnded(identity) && identity.lifecycle.state !== "compromised");
/** What a check says of a whole entry. */
const aboutEntry = ({ id, place, owners }) => ({
	about: id,
	place,
	owners
});
/** What a check says of one credential of an entry. */
const aboutCredential = ({ id, owners }, credential) => ({
	about: credential.id === id ? id : `${id}/${credential.id}`,
	place: credential.place,
	owners
});
const placesOf = (verdicts) => verdicts.map(({ finding: { path, start, end } }) => ({
	path,
	start,
	end
}));
// shared/checks/ambiguous-owner.ts
/** Each pair of entries once, at the one that stands first. */
const ambiguousOwner = {
	id: ambiguousOwner$1.id,
	title: ambiguousOwner$1.title,
	decision: "block",
	find: (review) => {
		const found = /* @__PURE__ */ new Map();
		for (const one of [...inTheCode(review), ...inTheRegister(review)]) {
			const key = `${one.about} ${String(one.detail?.["others"])}`;
			if (!found.has(key)) found.set(key, one);
		}
		return [...found.values()];
	}
};
/** Entries that claim the same credential of the repository equally. */
function inTheCode({ register, verdicts }) {
	const ambiguous = verdicts.filter(({ identity }) => identity.status === "ambiguous");
	return [...Map.groupBy(ambiguous, ({ identity }) => (identity.candidates ?? []).toSorted().join(", ")).values()].flatMap((members) => {
		const ids = new Set(members[0]?.identity.candidates);
		const [first, ...others] = register.identities.filter(({ id }) => ids.has(id));
		if (!first) return [];
		const detail = {
			others: others.map(({ id }) => id).join(", "),
			count: members.length
		};
		return [{
			...aboutEntry(first),
			detail,
			places: placesOf(members)
		}];
	});
}
/** Entries that name the same fingerprint or key id, which is one credential wherever it stands. */
function inTheRegister({ register }) {
	const claims = register.identities.flatMap((identity) => identity.credentials.flatMap(({ match }) => [...match.fingerprints, ...match.keyIds].map((key) => ({
		key,
		identity
	}))));
	return [...Map.groupBy(claims, ({ key }) => key).values()].flatMap((members) => {
		const [first, ...others] = new Set(members.map(({ identity }) => identity));
		if (!first || others.length === 0) return [];
		return [{
			...aboutEntry(first),
			detail: {
				others: others.map(({ id }) => id).join(", "),
				count: 0
			}
		}];
	});
}
// shared/checks/compromised-identity.ts
const compromisedIdentity = {
	id: compromisedIdentity$1.id,
	title: compromisedIdentity$1.title,
	decision: "block",
	find: ({ register, seen }) => register.identities.filter(({ lifecycle }) => lifecycle.state === "compromised").map((identity) => {
		const places = placesOf(seen(identity));
		const { incidentLead } = identity.accountability;
		const detail = {
			count: places.length,
			...incidentLead !== void 0 && { incidentLead }
		};
		return {
			...aboutEntry(identity),
			detail,
			...places.length > 0 && { places }
		};
	})
};
// shared/checks/due-soon.ts
const dueSoon = {
	id: "due-soon",
	title: "A rotation or review is announced 14, 7 and 1 days before it is due",
	decision: "warn",
	find: (review) => {
		const announce = (about, what, day) => {
			const days = day === void 0 ? -1 : daysBetween(review.today, day);
			const notice = noticeFor(days);
			return day === void 0 || notice === void 0 ? [] : [{
				...about,
				detail: {
					what,
					day,
					days,
					notice
				}
			}];
		};
		return inUse(review).flatMap((identity) => [...announce(aboutEntry(identity), "review", reviewDue(identity, review.policy)), ...identity.credentials.flatMap((credential) => announce(aboutCredential(identity, credential), "rotation", rotationDue(credential, review.policy)))]);
	}
};
// shared/checks/exceptions.ts
/** Exceptions that count today; of the others the policy's problems tell. */
const inForce = (review) => review.policy.exceptions.filter((exception) => countsToday(exception, review));
/** Whether an exception lowers anything on a day: no exception lowers an absolute rule. */
const countsToday = (exception, day) => !isAbsolute$1(exception.rule) && isInForce(exception, day);
/** The verdicts of which an exception accepts something: a reason of its rule. Empty: it is unmatched. */
const acceptedBy = (exception, verdicts) => verdicts.filter(({ finding, identity, reasons }) => isMeant(exception, finding, identity.id) && reasons.some(({ rule }) => rule === exception.rule));
/** Who approved an exception is who has to renew it. */
const aboutException = ({ id, path, line, approvedBy }) => ({
	about: id,
	place: {
		path,
		line,
		column: 1
	},
	owners: { steward: {
		kind: approvedBy.includes("/") ? "team" : "person",
		handle: approvedBy
	} }
});
const unmatchedException = {
	id: "unmatched-exception",
	title: "An exception accepts something that is there",
	decision: "warn",
	find: (review) => !review.complete ? [] : inForce(review).filter((exception) => acceptedBy(exception, review.verdicts).length === 0).map((exception) => ({
		...aboutException(exception),
		detail: { rule: exception.rule }
	}))
};
const endingException = {
	id: "ending-exception",
	title: "The end of an exception is announced 14, 7 and 1 days before",
	decision: "warn",
	find: (review) => inForce(review).flatMap((exception) => {
		const { rule, until: day } = exception;
		const days = daysBetween(review.today, day);
		const notice = noticeFor(days);
		return notice === void 0 ? [] : [{
			...aboutException(exception),
			detail: {
				rule,
				day,
				days,
				notice
			}
		}];
	})
};
// shared/checks/ends.ts
/** What ends sooner than this is issued anew all the time, and nobody waits for its end. Days. */
const leastTtl = 14;
/** When the issuer ends a credential: as it says itself where it stands in the open, else as the register has it. ISO day. */
function endOf(credential, { seen, today }) {
	const [first] = seen(credential).flatMap(({ lifetime: { basis, expiresAt } }) => basis === "credential" && expiresAt !== void 0 ? [expiresAt.slice(0, 10)] : []).toSorted();
	if (first !== void 0) return first;
	const { expires, ttl } = credential;
	const issued = issuedOn(credential, today);
	return expires ?? (typeof ttl === "number" && ttl > leastTtl && issued !== void 0 ? addDays(issued, ttl) : void 0);
}
// shared/checks/expired-credential.ts
const expiredCredential = {
	id: "expired-credential",
	title: "An entry tells of no credential that has ended",
	decision: "warn",
	find: (review) => inUse(review).flatMap((identity) => identity.credentials.flatMap((credential) => {
		const day = endOf(credential, review);
		return day !== void 0 && day < review.today ? [{
			...aboutCredential(identity, credential),
			detail: { day }
		}] : [];
	}))
};
// shared/checks/expiring-soon.ts
const expiringSoon = {
	id: "expiring-soon",
	title: "The end of a credential is announced 14, 7 and 1 days before",
	decision: "warn",
	find: (review) => inUse(review).flatMap((identity) => identity.credentials.flatMap((credential) => {
		const day = endOf(credential, review);
		const days = day === void 0 ? -1 : daysBetween(review.today, day);
		const notice = noticeFor(days);
		return day === void 0 || notice === void 0 ? [] : [{
			...aboutCredential(identity, credential),
			detail: {
				day,
				days,
				notice
			}
		}];
	}))
};
// shared/checks/host.ts
const departedOwner = {
	id: "departed-owner",
	title: "An owner still has an account and may write to the repository",
	decision: "warn",
	find: (review) => namedAmong(review, review.host?.departed ?? [])
};
const unknownTeam = {
	id: "unknown-team",
	title: "A team that owns something exists",
	decision: "warn",
	find: (review) => namedAmong(review, review.host?.unknownTeams ?? [])
};
const codeownersError = {
	id: "codeowners-error",
	title: "The code host can use every line of CODEOWNERS",
	decision: "warn",
	find: ({ host }) => (host?.codeownersErrors ?? []).map((place) => ({
		about: place.path,
		place,
		owners: {}
	}))
};
const rotationNotRecorded = {
	id: "rotation-not-recorded",
	title: "The register and the code host agree on when a stored secret was changed",
	decision: "warn",
	find: (review) => inUse(review).flatMap((identity) => identity.credentials.flatMap((credential) => {
		const changed = changeOf(identity, credential, review.host?.secrets ?? []);
		const { lastRotated } = credential;
		if (changed === void 0 || lastRotated === void 0 || changed === lastRotated) return [];
		return [{
			...aboutCredential(identity, credential),
			detail: {
				changed,
				lastRotated
			}
		}];
	}))
};
/** The day of the last change where it is stored: in its environments, where it belongs to some. */
function changeOf(identity, credential, secrets) {
	const names = new Set(credential.match.names.map((name) => name.toUpperCase()));
	const environments = environmentsOf(identity, credential);
	const named = secrets.filter(({ name }) => names.has(name));
	const own = named.filter(({ environment }) => environment !== void 0 && environments.includes(environment));
	return (own.length > 0 ? own : named.filter(({ environment }) => environment === void 0)).map(({ changed }) => changed).toSorted().at(-1);
}
const ownersOf = ({ owners: { business, steward } }) => [business, steward].filter((owner) => owner !== void 0);
function namedAmong(review, handles) {
	const meant = new Set(handles.map((handle) => handle.toLowerCase()));
	return inUse(review).flatMap((identity) => ownersOf(identity).filter(({ handle }) => meant.has(handle.toLowerCase())).map(({ handle }) => ({
		...aboutEntry(identity),
		detail: { handle }
	})));
}
// shared/checks/incomplete-registration.ts
const incompleteRegistration = {
	id: incompleteRegistration$1.id,
	title: incompleteRegistration$1.title,
	decision: "warn",
	find: (review) => inUse(review).flatMap((identity) => {
		const missing = missingFrom(identity, review);
		return missing.length === 0 ? [] : [{
			...aboutEntry(identity),
			detail: { missing: missing.join(", ") }
		}];
	})
};
/** What the entry lacks, or any of its credentials, each once. */
function missingFrom(identity, { seen, today }) {
	const perCredential = identity.credentials.flatMap((credential) => {
		const verdicts = seen(credential);
		const typeIsSeen = verdicts.some(({ finding }) => finding.type !== void 0);
		const isShortLived = verdicts.length > 0 && verdicts.every(({ lifetime }) => lifetime.class === "short-lived");
		return missingFacts({
			identity,
			credentials: [credential],
			typeIsSeen,
			isShortLived,
			today
		});
	});
	const ofEntry = missingFacts({
		identity,
		credentials: [],
		typeIsSeen: true,
		isShortLived: true,
		today
	});
	return [.../* @__PURE__ */ new Set([...perCredential, ...ofEntry])];
}
// shared/checks/missing-detection.ts
const missingDetection = {
	id: missingDetection$1.id,
	title: missingDetection$1.title,
	decision: "warn",
	find: (review) => inUse(review).flatMap((identity) => {
		const gap = gapOf(identity.detection, review.policy.lifetime.reviewEvery, review.today);
		return gap === void 0 ? [] : [{
			...aboutEntry(identity),
			detail: gap
		}];
	})
};
/** Coverage that nobody states is missing from the registration; what is stated has to be told by somebody, and tried. */
function gapOf({ coverage, sources, lastTested }, reviewEvery, today) {
	if (coverage === "unknown") return void 0;
	if (coverage === "none") return { gap: "none" };
	if (sources.length === 0) return {
		gap: "no-sources",
		coverage
	};
	return lastTested !== void 0 && addDays(lastTested, reviewEvery) < today ? {
		gap: "not-tested",
		lastTested
	} : void 0;
}
// shared/checks/overdue-rehearsal.ts
/** Of entries that say `blastRadius: critical`. Another repository's are rehearsed there, where the day can be written. */
const overdueRehearsal = {
	id: "overdue-rehearsal",
	title: "The containment of a critical credential is rehearsed",
	decision: "warn",
	find: (review) => inUse(review).filter(({ blastRadius, foreign }) => blastRadius === "critical" && !foreign).flatMap((identity) => identity.credentials.flatMap((credential) => {
		const last = credential.containment?.lastRehearsed;
		if (last !== void 0 && addDays(last, review.policy.lifetime.reviewEvery) >= review.today) return [];
		const { about, ...concern } = aboutCredential(identity, credential);
		return [{
			about,
			...concern,
			detail: {
				drill: about,
				...last !== void 0 && { last }
			}
		}];
	}))
};
// shared/checks/overdue-review.ts
const overdueReview = {
	id: overdueReview$1.id,
	title: overdueReview$1.title,
	decision: "warn",
	find: (review) => inUse(review).flatMap((identity) => {
		const dueBy = reviewDue(identity, review.policy);
		return dueBy !== void 0 && dueBy < review.today ? [{
			...aboutEntry(identity),
			detail: { dueBy }
		}] : [];
	})
};
// shared/checks/overdue-rotation.ts
const overdueRotation = {
	id: overdueRotation$1.id,
	title: overdueRotation$1.title,
	decision: "warn",
	find: (review) => inUse(review).flatMap((identity) => identity.credentials.flatMap((credential) => {
		const dueBy = rotationDue(credential, review.policy);
		if (dueBy === void 0 || dueBy >= review.today) return [];
		const { rotation: { runbook } = {}, imported: { status, from } = {} } = credential;
		const detail = {
			dueBy,
			...runbook !== void 0 && { runbook },
			...status !== void 0 && { status },
			...from !== void 0 && { from }
		};
		return [{
			...aboutCredential(identity, credential),
			detail
		}];
	}))
};
// shared/checks/proposed-entry.ts
const proposedEntry = {
	id: "proposed-entry",
	title: "A proposed entry is confirmed or removed",
	decision: "warn",
	find: ({ register }) => register.identities.filter(({ lifecycle }) => lifecycle.state === "proposed").map((identity) => {
		const { since } = identity.lifecycle;
		return {
			...aboutEntry(identity),
			detail: since === void 0 ? {} : { since }
		};
	})
};
// shared/checks/retired-identity.ts
const retiredIdentity = {
	id: retiredIdentity$1.id,
	title: retiredIdentity$1.title,
	decision: "block",
	find: ({ register, seen }) => register.identities.filter(hasEnded).flatMap((identity) => {
		const places = placesOf(seen(identity));
		return places.length === 0 ? [] : [{
			...aboutEntry(identity),
			detail: {
				state: identity.lifecycle.state,
				count: places.length
			},
			places
		}];
	})
};
// shared/text/fingerprints.ts
/** Whether a fingerprint (`h1:<key>:<hex>`) was made with a key that is not at hand, so that nothing can be told by it. */
function lacksKey(fingerprint, keyIds) {
	const [kind, key = ""] = fingerprint.split(":");
	return kind === "h1" && !keyIds.includes(key);
}
// shared/checks/unmatched-entry.ts
const unmatchedEntry = {
	id: "unmatched-entry",
	title: "An entry claims something that is there",
	decision: "warn",
	find: (review) => !review.complete ? [] : inUse(review).flatMap((identity) => identity.credentials.filter(({ foreign }) => !foreign).filter((credential) => review.seen(credential).length === 0 && isMeantHere(credential, review)).map((credential) => ({
		...aboutCredential(identity, credential),
		detail: { keys: keysOf(credential) }
	})))
};
/** How many names, fingerprints and other keys it can be recognised by. */
const keysOf = ({ match }) => match.fingerprints.length + match.keyIds.length + match.subjects.length + match.names.length;
/** What is meant for other repositories, or made with a key that is not at hand, cannot be told from what is gone. */
function isMeantHere({ match }, { repository, fingerprintKeyIds }) {
	const { repos, fingerprints } = match;
	return !(repos.length > 0 && repository !== void 0 && !repos.some((repo) => compileWildcard(repo.toLowerCase())(repository.toLowerCase()))) && !fingerprints.some((fingerprint) => lacksKey(fingerprint, fingerprintKeyIds));
}
// shared/checks/index.ts
/** Every check of the register, the gravest first. Adding one is its file, its sentences and its line here. */
const checks = [
	compromisedIdentity,
	retiredIdentity,
	ambiguousOwner,
	expiredCredential,
	overdueRotation,
	expiringSoon,
	overdueReview,
	dueSoon,
	proposedEntry,
	incompleteRegistration,
	missingDetection,
	overdueRehearsal,
	unmatchedEntry,
	unmatchedException,
	endingException,
	departedOwner,
	unknownTeam,
	codeownersError,
	rotationNotRecorded
];
/** Holds a register against the day and against what a scan saw. A pure function. */
function checkRegister(report, context) {
	const { repository, today, verdicts, problems, skipped, summary } = report;
	const { register } = context.register;
	const review = {
		register,
		policy: context.policy,
		today,
		verdicts,
		complete: context.complete,
		...repository.name !== void 0 && { repository: repository.name },
		fingerprintKeyIds: context.fingerprintKeyIds,
		...context.host && { host: context.host },
		seen: createSeen(context.register, verdicts)
	};
	const applied = checks.map((check) => ({
		...check,
		decision: settingOf(check, context.policy, today).decision
	}));
	const concerns = applied.flatMap(({ id, decision, find }) => decision === "allow" ? [] : find(review).map((found) => ({
		check: id,
		decision,
		...found
	}))).toSorted(compareConcerns);
	const count = (wanted) => concerns.filter((one) => one.decision === wanted).length;
	return {
		schema: "keyholder-register-check/1",
		repository,
		today,
		register: {
			path: register.path,
			entries: register.identities.length,
			credentials: register.identities.reduce((sum, { credentials }) => sum + credentials.length, 0)
		},
		decision: gravest(concerns.map(({ decision }) => decision)),
		checks: applied.map(({ id, title, decision }) => ({
			id,
			title,
			decision
		})),
		concerns,
		problems,
		missed: skipped.filter(isMissed),
		unchecked: context.host?.unchecked ?? [],
		summary: {
			block: count("block"),
			warn: count("warn"),
			errors: summary.errors
		}
	};
}
const compareConcerns = (a, b) => Number(b.decision === "block") - Number(a.decision === "block") || compareText(a.place.path, b.place.path) || a.place.line - b.place.line || a.place.column - b.place.column;
/** By the claims themselves: a report tells an entry's line, on which others may stand. */
function createSeen(register, verdicts) {
	const seen = /* @__PURE__ */ new Map();
	const add = (one, verdict) => {
		const known = seen.get(one);
		if (known === void 0) seen.set(one, [verdict]);
		else if (known.at(-1) !== verdict) known.push(verdict);
	};
	const byId = new Map(register.register.identities.map((identity) => [identity.id, identity]));
	for (const verdict of verdicts) {
		for (const { identity, credential } of register.claims(verdict.finding)) {
			add(identity, verdict);
			add(credential, verdict);
		}
		const identity = verdict.identity.id === void 0 ? void 0 : byId.get(verdict.identity.id);
		if (!identity) continue;
		add(identity, verdict);
		const named = (one) => one.id === verdict.identity.credential;
		for (const credential of identity.credentials.filter(named)) add(credential, verdict);
	}
	return (one) => seen.get(one) ?? [];
}
// shared/codeowners/locations.ts
/**
* Where each host looks, first found wins; the name is case-sensitive.
* https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
* https://docs.gitlab.com/user/project/codeowners/
* https://support.atlassian.com/bitbucket-cloud/docs/set-up-and-use-code-owners/
*/
const codeownersLocations = {
	github: [
		".github/CODEOWNERS",
		"CODEOWNERS",
		"docs/CODEOWNERS"
	],
	gitlab: [
		"CODEOWNERS",
		"docs/CODEOWNERS",
		".gitlab/CODEOWNERS"
	],
	bitbucket: [".bitbucket/CODEOWNERS"]
};
/** The dialect that a location alone tells; GitHub's where several hosts look there. */
function dialectOf(path) {
	if (path.endsWith(".gitlab/CODEOWNERS")) return "gitlab";
	return path.endsWith(".bitbucket/CODEOWNERS") ? "bitbucket" : "github";
}
/**
* The CODEOWNERS file that counts among a repository's paths; `undefined` when there is none. Without a chosen dialect
* the first place of any host decides, GitHub's first.
*/
function findCodeowners(paths, dialect) {
	const { github, gitlab, bitbucket } = codeownersLocations;
	return (dialect === void 0 ? [
		...github,
		...gitlab,
		...bitbucket
	] : codeownersLocations[dialect]).find((place) => paths.has(place));
}
// shared/codeowners/globs.ts
const options = {
	dot: true,
	nobrace: true,
	noext: true,
	nonegate: true,
	nocomment: true,
	optimizationLevel: 0,
	platform: "linux"
};
/** Whether a glob of {@link translatePattern} matches a path. Most are plain directories, which need no minimatch. */
function compileGlob(glob) {
	const plain = glob.endsWith("/**") ? glob.slice(0, -2) : glob;
	if (!/[*?[\]\\]/.test(plain)) return plain === glob ? (path) => path === plain : (path) => path.startsWith(plain) && path !== plain;
	const matcher = new Minimatch(glob, options);
	return (path) => matcher.match(path);
}
/** One CODEOWNERS pattern as minimatch globs of which any may match; none for a pattern that matches nothing. */
function translatePattern(pattern, dialect) {
	return dialect === "gitlab" ? translateGitlab(pattern) : translateGithub(pattern);
}
function translateGithub(pattern) {
	if (pattern === "*") return ["**"];
	const body = pattern.replace(/^\//, "").replace(/\/$/, "");
	if (body === "") return [];
	const anchored = pattern.startsWith("/") || body.includes("/");
	const glob = anchored ? body : `**/${body}`;
	if (pattern.endsWith("/")) return [`${glob}/**`];
	const last = body.slice(body.lastIndexOf("/") + 1);
	return last === "**" || last === "*" && anchored ? [glob] : [glob, `${glob}/**`];
}
function translateGitlab(pattern) {
	const open = pattern.endsWith("/") ? `${pattern}**/*` : pattern;
	return [(open.startsWith("/") ? open.slice(1) : `**/${open}`).replace(/(^|\/)\*\*$/, "$1*")];
}
/** Whether a pattern of nothing but wildcards covers everything, told by paths that no other rule would name. */
function coversEverything(pattern, globs) {
	if (!/^[*?/]+$/.test(pattern)) return false;
	const matchers = globs.map(compileGlob);
	return [
		"q",
		".q",
		"qq/q.q",
		"q/.qq/q/q"
	].every((path) => matchers.some((matches) => matches(path)));
}
// shared/text/glob-index.ts
/** For a path, every value that can match it, the last of the list first. One value may come twice. */
function indexGlobs(values, compile) {
	if (values.length === 0) return () => [];
	const directories = /* @__PURE__ */ new Map();
	const names = /* @__PURE__ */ new Map();
	const extensions = /* @__PURE__ */ new Map();
	const heads = /* @__PURE__ */ new Map();
	const always = [];
	for (const [order, { globs, value }] of values.entries()) {
		const segments = globs[0]?.split("/");
		if (segments === void 0) continue;
		const entry = {
			order,
			value,
			matches: compileOnce(globs, compile)
		};
		const literal = segments.findIndex(isMagic);
		const named = segments.find((segment) => segment !== "**") ?? "*";
		const extension = /^\*[^*?[\]{}\\]*(\.[^*?[\]{}\\.]+)$/.exec(named)?.[1];
		const head = /^[^*?[\]{}\\]{2}/.exec(named)?.[0];
		if (literal !== 0) add$1(directories, unescape(segments.slice(0, literal === -1 ? void 0 : literal).join("/")), entry);
		else if (!isMagic(named)) add$1(names, unescape(named), entry);
		else if (extension !== void 0) add$1(extensions, extension, entry);
		else if (head !== void 0) add$1(heads, head, entry);
		else always.push(entry);
	}
	return (path) => {
		const found = [...always];
		for (let start = 0, end = 0; end < path.length; start = end + 1) {
			const slash = path.indexOf("/", start);
			end = slash === -1 ? path.length : slash;
			const name = path.slice(start, end);
			const dot = name.lastIndexOf(".");
			collect(found, directories.get(path.slice(0, end)));
			collect(found, names.get(name));
			collect(found, heads.get(name.slice(0, 2)));
			if (dot !== -1) collect(found, extensions.get(name.slice(dot)));
		}
		return found.sort((a, b) => b.order - a.order);
	};
}
function collect(found, bucket) {
	if (bucket !== void 0) for (const entry of bucket) found.push(entry);
}
function add$1(buckets, key, entry) {
	const bucket = buckets.get(key);
	if (bucket === void 0) buckets.set(key, [entry]);
	else bucket.push(entry);
}
function compileOnce(globs, compile) {
	let compiled;
	return (path) => {
		compiled ??= globs.map(compile);
		return compiled.some((matches) => matches(path));
	};
}
/** Whether a segment may stand for more than one name. */
function isMagic(segment) {
	return /[*?[{]/.test(segment.replace(/\\./g, ""));
}
function unescape(text) {
	return text.replace(/\\(.)/g, "$1");
}
// shared/codeowners/match.ts
/** The deciding rules for a path: the last match of each section, unless the section excludes the path. */
function createCustody(lines) {
	const candidatesFor = indexGlobs(lines, compileGlob);
	const sections = [...new Set(lines.map(({ value }) => value.rule.section))];
	const order = new Map(sections.map((section, index) => [section, index]));
	const oneDecides = sections.length === 1 && !lines.some(({ value }) => value.excludes);
	return (path) => {
		const candidates = candidatesFor(path);
		if (oneDecides) {
			const last = candidates.find(({ matches }) => matches(path));
			return { rules: last === void 0 ? [] : [last.value.rule] };
		}
		const decided = /* @__PURE__ */ new Map();
		const excluded = /* @__PURE__ */ new Set();
		for (const { value, matches } of candidates) {
			const { section } = value.rule;
			if ((value.excludes ? excluded : decided).has(section) || !matches(path)) continue;
			if (value.excludes) excluded.add(section);
			else decided.set(section, value.rule);
		}
		return { rules: [...decided.values()].filter(({ section }) => !excluded.has(section)).sort((a, b) => (order.get(a.section) ?? 0) - (order.get(b.section) ?? 0)) };
	};
}
// shared/codeowners/owners.ts
const email = /^[^\s@#]+@[^\s@#]+\.[^\s@#]+$/;
/** GitLab's roles, plural or not, in any case: https://docs.gitlab.com/user/project/codeowners/reference/#add-a-role-as-a-code-owner */
const role = /^@@(developer|maintainer|owner)s?$/i;
const handles = {
	github: /^@[A-Za-z0-9][\w-]*(\/[\w.-]+)?$/,
	gitlab: /^@[A-Za-z0-9_][\w.-]*(\/[\w.-]+)*$/,
	bitbucket: /^@[^\s@/:#]+(\/[^\s@/:#]+(:(random|least_busy)\(\d{1,3}\)|:all)?)?$/
};
/** One owner of a line; `undefined` when the text names none. */
function readOwner$1(text, dialect) {
	if (handles[dialect].test(text)) return {
		kind: text.includes("/") ? "team" : "person",
		handle: text
	};
	if (dialect === "gitlab") {
		const name = role.exec(text)?.[1];
		if (name !== void 0) return {
			kind: "role",
			handle: `@@${name.toLowerCase()}`
		};
	}
	return email.test(text) ? {
		kind: "email",
		handle: text
	} : void 0;
}
// shared/codeowners/sections.ts
/** What rules before any header belong to. */
const defaultSection = {
	name: "codeowners",
	owners: []
};
const header = /^(\^)?\[([^\]]*)\](?:\[([^\]]*)\])?(?:\s+(.*))?$/;
/** A section header with its faults; `undefined` when the line is none, and so an entry. */
function readSection(line, readOwner) {
	const parts = header.exec(line);
	if (parts === null) return void 0;
	const [, caret, name = "", approvals, rest = ""] = parts;
	const asked = Number(approvals);
	const invalidApprovals = approvals !== void 0 && (caret !== void 0 || !Number.isInteger(asked) || asked < 1);
	const section = {
		name: name.trim(),
		owners: rest.split(/\s+/).flatMap((word) => readOwner(word) ?? [])
	};
	return {
		section,
		faults: [...section.name === "" ? ["codeowners-section-without-name"] : [], ...invalidApprovals ? ["codeowners-invalid-approvals"] : []]
	};
}
// shared/codeowners/parse.ts
/**
* Bytes at which GitHub no longer loads the file:
* https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-file-size
*/
const maxCodeownersBytes = 3145728;
const maxPatternLength = 4096;
/**
* Reads CODEOWNERS as its host does: a line the host cannot use is skipped and is a problem. Owners and patterns are told
* as `conceal` leaves them; a pattern matches as it is written.
*/
function parseCodeowners(text, path, dialect, conceal = (written) => written) {
	const problems = [];
	const lines = [];
	const sectionNames = /* @__PURE__ */ new Map();
	let section = defaultSection;
	function report(code, line, column) {
		problems.push({
			code,
			path,
			line,
			column,
			severity: "warning"
		});
	}
	function readRule(content, line, indent) {
		const { pattern, words } = splitLine(content, indent);
		const fault = patternFault(pattern, dialect);
		if (fault !== void 0) return report(fault, line, indent + 1);
		const excludes = dialect === "gitlab" && pattern.startsWith("!");
		const globs = translatePattern(excludes ? pattern.slice(1) : pattern, dialect);
		const named = readOwners(words, line);
		const owners = named.length === 0 && dialect === "gitlab" ? section.owners : named;
		const unnamed = words.length === 0 || words[0]?.text.startsWith("#") === true;
		if (owners.length === 0 && dialect === "gitlab" && unnamed && !excludes) report("codeowners-entry-without-owners", line, indent + 1);
		if (owners.length === 0 && dialect !== "gitlab" && !unnamed) return;
		const rule = {
			path,
			line,
			pattern: conceal(pattern),
			owners: owners.map((owner) => ({
				...owner,
				handle: conceal(owner.handle)
			})),
			...dialect === "gitlab" ? { section: section.name } : {},
			catchAll: coversEverything(pattern, globs)
		};
		lines.push({
			globs,
			value: {
				rule,
				excludes
			}
		});
	}
	function readOwners(words, line) {
		const comment = words.findIndex(({ text: word }) => word.startsWith("#"));
		const named = words.map((word) => ({
			word,
			owner: readOwner$1(word.text, dialect)
		}));
		for (const { word, owner } of comment === -1 ? named : named.slice(0, comment)) if (owner === void 0) report("codeowners-invalid-owner", line, word.column);
		if (comment !== -1 && dialect === "gitlab") report("codeowners-inline-comment", line, words[comment]?.column ?? 1);
		return (comment === -1 || dialect === "gitlab" ? named : named.slice(0, comment)).flatMap(({ owner }) => owner ?? []);
	}
	function readHeader(content, line, indent) {
		const header = readSection(content, (word) => readOwner$1(word, dialect));
		if (header === void 0) {
			if (!content.includes("]")) report("codeowners-invalid-section", line, indent + 1);
			return false;
		}
		for (const fault of header.faults) report(fault, line, indent + 1);
		const key = header.section.name.toLowerCase();
		const name = sectionNames.get(key) ?? header.section.name;
		sectionNames.set(key, name);
		section = {
			...header.section,
			name
		};
		return true;
	}
	if (isLongerThan(text, 3145728)) problems.push({
		code: "codeowners-too-large",
		path,
		severity: "error",
		detail: { max: maxCodeownersBytes }
	});
	else for (const [index, raw] of text.replace(/^\uFEFF/, "").split(/\r\n?|\n/).entries()) {
		const content = raw.trim();
		if (content === "" || content.startsWith("#")) continue;
		const indent = raw.length - raw.trimStart().length;
		if (dialect === "gitlab" && /^\^?\[/.test(content) && readHeader(content, index + 1, indent)) continue;
		readRule(content, index + 1, indent);
	}
	return {
		codeowners: {
			path,
			dialect,
			rules: lines.filter(({ value }) => !value.excludes).map(({ value }) => value.rule),
			custody: createCustody(lines)
		},
		problems: limitProblems(problems, path)
	};
}
/** The pattern ends at the first white space without a backslash before it. */
function splitLine(content, indent) {
	const pattern = /^(?:\\.|[^\\\s])*\\?/.exec(content)?.[0] ?? "";
	return {
		pattern,
		words: [...content.slice(pattern.length).matchAll(/\S+/g)].map((word) => ({
			text: word[0],
			column: indent + pattern.length + word.index + 1
		}))
	};
}
/** Why the host skips this pattern; `undefined` when it does not. */
function patternFault(pattern, dialect) {
	if (pattern.length > maxPatternLength) return "codeowners-pattern-too-long";
	if (dialect === "gitlab") return void 0;
	if (pattern.startsWith("!")) return "codeowners-negation";
	if (pattern.startsWith("\\#")) return "codeowners-escaped-hash";
	if (pattern.includes("***")) return "codeowners-three-stars";
	if (/[[\]]/.test(pattern.replace(/\\./g, ""))) return "codeowners-brackets";
	return /^\/+$/.test(pattern) ? "codeowners-matches-nothing" : void 0;
}
/** Bytes in UTF-8, counted only where the length alone does not tell. */
function isLongerThan(text, bytes) {
	if (text.length * 3 <= bytes) return false;
	let count = 0;
	for (const character of text) {
		const point = character.codePointAt(0) ?? 0;
		count += point < 128 ? 1 : point < 2048 ? 2 : point < 65536 ? 3 : 4;
		if (count > bytes) return true;
	}
	return false;
}
// shared/imports/open.ts
/** More than an organisation splits its register into; each is read at every scan. */
const mostImports = 20;
/** Opens the copies of what a register or policy imports. Nothing is ever fetched here. `today`: ISO day. */
async function openImports(imports, read, today) {
	if (imports.length === 0) return {
		files: [],
		problems: []
	};
	const record = await readRecord(read);
	const opened = await Promise.all(imports.slice(0, mostImports).map((one) => openImport(one, record.copies, read, today)));
	const surplus = imports[mostImports];
	return {
		files: opened.flatMap(({ files }) => files),
		problems: [
			...record.problems,
			...opened.flatMap(({ problems }) => problems),
			...surplus ? [problem("too-many-imports", surplus, { max: mostImports })] : []
		]
	};
}
async function readRecord(read) {
	const text = await read(recordPath);
	if (typeof text === "string") return parseRecord({
		path: recordPath,
		text
	});
	return {
		copies: [],
		problems: text ? [unreadable(recordPath, text.why)] : []
	};
}
async function openImport(one, copies, read, today) {
	const path = copyPath(one);
	const copy = copies.find(({ repo, path: from, ref }) => repo === one.repo && from === one.path && ref === one.ref);
	const text = await read(path);
	if (typeof text === "object") return {
		files: [],
		problems: [unreadable(path, text.why)]
	};
	if (copy === void 0 || text === void 0) return {
		files: [],
		problems: [problem("import-missing", one)]
	};
	const digest = digestOf(text);
	if (one.sha256 !== void 0 && one.sha256 !== digest) return {
		files: [],
		problems: [problem("import-not-as-pinned", one)]
	};
	if (digest !== copy.sha256 || isCommit(one.ref) && copy.commit !== one.ref) return {
		files: [],
		problems: [problem("import-changed", one)]
	};
	return {
		files: [{
			path,
			text
		}],
		problems: ageProblems(one, copy, today)
	};
}
/** A copy that is too old still counts: without it, less would be demanded and more would be unowned. */
function ageProblems(one, { fetched }, today) {
	if (one.maxAgeDays === void 0) return isCommit(one.ref) ? [] : [problem("import-without-age", one)];
	const staleAfter = addDays(fetched, Math.floor(one.maxAgeDays));
	return today !== void 0 && (staleAfter < today || fetched > addDays(today, 1)) ? [problem("import-stale", one, { fetched })] : [];
}
const problem = (code, { place }, detail) => ({
	code,
	...place,
	severity: "error",
	...detail && { detail }
});
const unreadable = (path, why) => ({
	code: "rules-unreadable",
	path,
	severity: "error",
	detail: { why }
});
// shared/missing-keys.ts
/**
* A problem for each rule file that speaks of keyed fingerprints (`h1`) whose key is not at hand: what they claim or
* accept is not recognised, so more may be unowned or blocked than with the key, and never less.
*/
function findMissingKeys({ register, policy, baseline }, keyIds) {
	const credentials = (register?.register.identities ?? []).flatMap((identity) => identity.credentials);
	const claimed = [...Map.groupBy(credentials, ({ place }) => place.path)].map(([path, members]) => ({
		path,
		fingerprints: members.flatMap(({ match }) => match.fingerprints)
	}));
	const excepted = policy.exceptions.flatMap(({ fingerprint }) => fingerprint ?? []);
	const accepted = Object.values(baseline?.findings ?? {}).flat();
	return [
		...claimed,
		{
			path: policy.path,
			fingerprints: excepted
		},
		{
			path: baseline?.path,
			fingerprints: accepted
		}
	].flatMap(({ path, fingerprints }) => {
		const count = fingerprints.filter((one) => lacksKey(one, keyIds)).length;
		return path === void 0 || count === 0 ? [] : [{
			code: "fingerprint-key-missing",
			path,
			severity: "warning",
			detail: { count }
		}];
	});
}
// shared/policy/baseline.schema.json
var baseline_schema_default = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://keyholder.dev/schemas/baseline.schema.json",
	title: "Keyholder baseline",
	description: "Findings accepted on a day, by path and fingerprint. Written by `keyholder scan --write-baseline`.",
	type: "object",
	required: ["schema", "findings"],
	additionalProperties: false,
	properties: {
		"$schema": {
			"description": "Where editors find this schema.",
			"type": "string"
		},
		"schema": {
			"description": "The version of this format.",
			"type": "string",
			"enum": ["keyholder-baseline/1"]
		},
		"findings": {
			"description": "Path to the fingerprints accepted there, sorted.",
			"type": "object",
			"additionalProperties": {
				"type": "array",
				"items": {
					"title": "a fingerprint such as s1:<hex>",
					"type": "string",
					"pattern": "^([spui]1:[0-9a-f]+|h1:[A-Za-z0-9._-]+:[0-9a-f]+)$"
				}
			}
		}
	}
};
// shared/policy/baseline.ts
/** Characters of a baseline that is still read. */
const maxBaselineLength = 5e7;
/** Reads `.keyholder/baseline.json`. JSON is YAML, so its faults have places as well. */
function parseBaseline(file) {
	if (file.text.length > maxBaselineLength) {
		const detail = { max: maxBaselineLength };
		return { problems: [{
			code: "baseline-too-large",
			path: file.path,
			severity: "error",
			detail
		}] };
	}
	const { value, ...shaped } = readShape(file, baseline_schema_default);
	const problems = limitProblems(shaped.problems, file.path);
	return value === void 0 ? { problems } : {
		baseline: {
			path: file.path,
			findings: value.findings
		},
		problems
	};
}
// shared/policy/defaults.ts
/** What decides where no policy file says otherwise. Rules have their default decisions beside their code. */
const defaultPolicy = {
	path: ".keyholder/policy.yml",
	localMay: ["except"],
	scope: "introduced",
	lifetime: {
		maxTtl: 90,
		rotationCountsAsBounded: true,
		rotateEvery: 90,
		reviewEvery: 180,
		grace: 14,
		unknownCountsAs: "unknown"
	},
	ownership: {
		codeownersCounts: "steward",
		catchAllCodeownersCounts: false,
		businessOwnerMustBeAPerson: true
	},
	confidence: { block: "medium" },
	rules: {},
	allowances: {
		decision: "honour",
		requireReason: true,
		foreign: "honour",
		inPullRequest: "approve"
	},
	exceptionLimits: {
		maxDuration: 180,
		approvers: []
	},
	baseline: { decision: "warn" },
	notCredentials: [],
	exclude: [],
	exceptions: [],
	providers: []
};
// shared/policy/tighten.ts
/** The settings that can be loosened by one step or several: the mildest value first. */
const scales = {
	scope: ["introduced", "all"],
	"lifetime.rotationCountsAsBounded": [true, false],
	"lifetime.unknownCountsAs": ["unknown", "long-lived"],
	"ownership.codeownersCounts": ["steward", "nothing"],
	"ownership.catchAllCodeownersCounts": [true, false],
	"ownership.businessOwnerMustBeAPerson": [false, true],
	"confidence.block": [
		"high",
		"medium",
		"low"
	],
	"allowances.decision": [
		"honour",
		"report",
		"refuse"
	],
	"allowances.requireReason": [false, true],
	"allowances.foreign": [
		"honour",
		"honour-with-owner",
		"report",
		"refuse"
	],
	"allowances.inPullRequest": ["honour", "approve"],
	"baseline.decision": [
		"allow",
		"warn",
		"block"
	]
};
/** Days, of which fewer are stricter; where nothing is said, the setting behind it holds. */
const limits = {
	"lifetime.maxTtl": "lifetime.maxTtl",
	"lifetime.maxTtlProductionPipelines": "lifetime.maxTtl",
	"lifetime.maxTtlAgents": "lifetime.maxTtl",
	"lifetime.rotateEvery": "lifetime.rotateEvery",
	"lifetime.reviewEvery": "lifetime.reviewEvery",
	"lifetime.grace": "lifetime.grace",
	"exceptionLimits.maxDuration": "exceptionLimits.maxDuration"
};
const defaults = new Map(rules.map(({ id, decision }) => [id, { decision }]));
/**
* Holds a policy to the one it extends. `own` has the other's values wherever it says nothing itself, but for lists and
* rules, which are its own alone.
*/
function tighten(extended, own) {
	const refused = [
		...Object.entries(scales).flatMap(([key, scale]) => scale.indexOf(at(own, key)) < scale.indexOf(at(extended, key)) ? key : []),
		...Object.entries(limits).flatMap(([key, behind]) => {
			const [had, has] = [at(extended, key) ?? at(extended, behind), at(own, key)];
			return typeof had === "number" && typeof has === "number" && has > had ? key : [];
		}),
		...isLater(own.baseline.until, extended.baseline.until) ? ["baseline.until"] : [],
		...mayApproveMore(extended.exceptionLimits.approvers, own.exceptionLimits.approvers) ? ["exceptionLimits.approvers"] : []
	];
	const milder = Object.entries(own.rules).flatMap(([id, setting]) => isMilder(setting, extended.rules[id] ?? defaults.get(id) ?? { decision: "warn" }) ? id : []);
	const barred = added.filter(({ right, list }) => list(own).length > 0 && !extended.localMay.includes(right));
	const may = (right) => !barred.some((one) => one.right === right);
	return {
		policy: {
			...refused.reduce((policy, key) => withSetting(policy, key, at(extended, key)), own),
			localMay: extended.localMay.filter((right) => own.localMay.includes(right)),
			rules: {
				...extended.rules,
				...Object.fromEntries(Object.entries(own.rules).filter(([id]) => !milder.includes(id)))
			},
			notCredentials: [...extended.notCredentials, ...may("notCredentials") ? own.notCredentials : []],
			exclude: [...extended.exclude, ...may("exclude") ? own.exclude : []],
			exceptions: [...extended.exceptions, ...may("except") ? own.exceptions : []],
			providers: [...extended.providers, ...own.providers]
		},
		loosened: [
			...refused,
			...milder.map((id) => `rules.${id}`),
			...barred.map(({ key }) => key)
		]
	};
}
/** What an extending policy may add where it is let. */
const added = [
	{
		key: "notCredentials",
		right: "notCredentials",
		list: ({ notCredentials }) => notCredentials
	},
	{
		key: "exclude",
		right: "exclude",
		list: ({ exclude }) => exclude
	},
	{
		key: "exceptions",
		right: "except",
		list: ({ exceptions }) => exceptions
	}
];
/** A day that is not said never comes. */
const isLater = (day, than) => than !== void 0 && (day === void 0 || day > than);
/** Nobody named means that everybody may. */
const mayApproveMore = (had, has) => had.length > 0 && (has.length === 0 || has.some((one) => !had.includes(one)));
/** A rule that only warns until a day is milder than one that blocks already, or sooner. */
function isMilder(setting, than) {
	const gravity = compareGravity(setting.decision, than.decision);
	return gravity < 0 || gravity === 0 && setting.decision === "block" && (setting.from ?? "") > (than.from ?? "");
}
/** The setting behind `section.name`, or at the top. */
function at(policy, key) {
	const [section = "", name] = key.split(".");
	const value = { ...policy }[section];
	return name === void 0 ? value : value?.[name];
}
function withSetting(policy, key, value) {
	const [section = "", name] = key.split(".");
	const all = { ...policy };
	const changed = name === void 0 ? value : {
		...all[section],
		[name]: value
	};
	return {
		...policy,
		[section]: changed
	};
}
// shared/policy/policy.schema.json
var policy_schema_default = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://keyholder.dev/schemas/policy.schema.json",
	title: "Keyholder policy",
	description: "Limits, what each rule does, excluded paths and exceptions. What it leaves out is as the built-in policy has it.",
	type: "object",
	required: ["apiVersion", "kind"],
	additionalProperties: false,
	properties: {
		"apiVersion": {
			"description": "The version of this format.",
			"type": "string",
			"enum": ["keyholder/v1"]
		},
		"kind": {
			"description": "What this document is.",
			"type": "string",
			"enum": ["Policy"]
		},
		"extends": {
			"description": "Policies of other repositories that this one may tighten and not loosen: owner/repo:path@ref, or a mapping; `keyholder register sync` fetches copies of them.",
			"type": "array",
			"items": { "oneOf": [{ "$ref": "#/$defs/importText" }, { "$ref": "#/$defs/import" }] }
		},
		"localMay": {
			"description": "What a policy that extends this one may add: paths that are not scanned, names that are no credentials, exceptions within exceptionLimits (the default).",
			"type": "array",
			"items": {
				"type": "string",
				"enum": [
					"exclude",
					"notCredentials",
					"except"
				]
			}
		},
		"scope": {
			"description": "What decides in the Action unless its input says otherwise: only what a change introduces, or everything there is.",
			"type": "string",
			"enum": ["introduced", "all"]
		},
		"lifetime": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"maxTtl": {
					"description": "What lives longer is long-lived.",
					"$ref": "#/$defs/duration"
				},
				"maxTtlProductionPipelines": { "$ref": "#/$defs/duration" },
				"maxTtlAgents": { "$ref": "#/$defs/duration" },
				"rotationCountsAsBounded": {
					"description": "A kept promise to rotate counts as an end.",
					"type": "boolean"
				},
				"rotateEvery": {
					"description": "When a rotation is due that the register promises no day for.",
					"$ref": "#/$defs/duration"
				},
				"reviewEvery": {
					"description": "When a review is due that the register names no day for.",
					"$ref": "#/$defs/duration"
				},
				"grace": {
					"description": "Tolerated after a rotation is due.",
					"$ref": "#/$defs/duration"
				},
				"unknownCountsAs": {
					"type": "string",
					"enum": ["unknown", "long-lived"]
				}
			}
		},
		"ownership": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"codeownersCounts": {
					"type": "string",
					"enum": ["steward", "nothing"]
				},
				"catchAllCodeownersCounts": { "type": "boolean" },
				"businessOwnerMustBeAPerson": { "type": "boolean" }
			}
		},
		"confidence": {
			"type": "object",
			"additionalProperties": false,
			"properties": { "block": {
				"description": "The lowest confidence at which an exposed secret blocks.",
				"type": "string",
				"enum": [
					"high",
					"medium",
					"low"
				]
			} }
		},
		"rules": {
			"description": "What differs from a rule's default decision, by the rule's id.",
			"type": "object",
			"additionalProperties": { "oneOf": [{ "$ref": "#/$defs/decision" }, {
				"type": "object",
				"required": ["decision"],
				"additionalProperties": false,
				"properties": {
					"decision": { "$ref": "#/$defs/decision" },
					"from": {
						"description": "Until that day the rule only warns.",
						"$ref": "#/$defs/day"
					}
				}
			}] }
		},
		"allowances": {
			"description": "Inline comments that allow one finding.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"decision": {
					"type": "string",
					"enum": [
						"honour",
						"report",
						"refuse"
					]
				},
				"requireReason": { "type": "boolean" },
				"foreign": {
					"description": "Other tools' comments.",
					"type": "string",
					"enum": [
						"honour",
						"honour-with-owner",
						"report",
						"refuse"
					]
				},
				"inPullRequest": {
					"description": "Whether one that a pull request adds needs approval.",
					"type": "string",
					"enum": ["approve", "honour"]
				}
			}
		},
		"exceptionLimits": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"maxDuration": { "$ref": "#/$defs/duration" },
				"approvers": {
					"description": "Handles; anybody when empty.",
					"type": "array",
					"items": { "type": "string" }
				}
			}
		},
		"baseline": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"decision": { "$ref": "#/$defs/decision" },
				"until": { "$ref": "#/$defs/day" },
				"approvedBy": { "type": ["string", "null"] }
			}
		},
		"notCredentials": {
			"description": "Names that are used like credentials and are none.",
			"type": "array",
			"items": { "type": "string" }
		},
		"exclude": {
			"description": "Globs of paths that are not scanned.",
			"type": "array",
			"items": { "type": "string" }
		},
		"exceptions": {
			"description": "Accepted verdicts: one rule, for one identity or fingerprint, until a day.",
			"type": "array",
			"items": {
				"type": "object",
				"required": [
					"rule",
					"until",
					"approvedBy",
					"reason"
				],
				"additionalProperties": false,
				"properties": {
					"id": { "$ref": "#/$defs/id" },
					"rule": { "type": "string" },
					"identity": { "$ref": "#/$defs/id" },
					"fingerprint": {
						"title": "a fingerprint such as s1:<hex>",
						"type": "string",
						"pattern": "^([spui]1:[0-9a-f]+|h1:[A-Za-z0-9._-]+:[0-9a-f]+)$"
					},
					"until": { "$ref": "#/$defs/day" },
					"approvedBy": { "$ref": "#/$defs/said" },
					"reason": { "$ref": "#/$defs/said" }
				}
			}
		},
		"providers": {
			"description": "Credential types that are looked for beside the built-in ones.",
			"type": "array",
			"items": {
				"type": "object",
				"required": [
					"id",
					"name",
					"types"
				],
				"additionalProperties": false,
				"properties": {
					"id": {
						"description": "The system that accepts and mints them.",
						"$ref": "#/$defs/plainId"
					},
					"name": { "$ref": "#/$defs/name" },
					"types": {
						"type": "array",
						"items": { "$ref": "#/$defs/type" }
					}
				}
			}
		}
	},
	$defs: {
		"importText": {
			"title": "owner/repo:path@ref",
			"type": "string",
			"pattern": "^[A-Za-z0-9][A-Za-z0-9-]*/(?!\\.{1,2}:)[A-Za-z0-9._-]{1,100}:(?!([^@]*/)?\\.{1,2}[/@])[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*@(?!.*\\.\\.)[A-Za-z0-9][A-Za-z0-9._/-]*$"
		},
		"import": {
			"title": "a mapping with repo, path and ref",
			"type": "object",
			"required": [
				"repo",
				"path",
				"ref"
			],
			"additionalProperties": false,
			"properties": {
				"repo": { "$ref": "#/$defs/importedRepository" },
				"path": { "$ref": "#/$defs/importedPath" },
				"ref": {
					"description": "A commit; a branch needs maxAge.",
					"$ref": "#/$defs/importedRef"
				},
				"sha256": {
					"description": "Pins the content.",
					"$ref": "#/$defs/sha256"
				},
				"maxAge": {
					"description": "After this, a copy is stale.",
					"$ref": "#/$defs/duration"
				}
			}
		},
		"importedRepository": {
			"title": "owner/name",
			"type": "string",
			"pattern": "^[A-Za-z0-9][A-Za-z0-9-]*/(?!\\.{1,2}$)[A-Za-z0-9._-]{1,100}$"
		},
		"importedPath": {
			"title": "a path from the root of that repository",
			"type": "string",
			"pattern": "^(?!(.*/)?\\.{1,2}(/|$))[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*$"
		},
		"importedRef": {
			"title": "a commit or a branch",
			"type": "string",
			"pattern": "^(?!.*\\.\\.)[A-Za-z0-9][A-Za-z0-9._/-]*$"
		},
		"sha256": {
			"title": "64 hexadecimal digits",
			"type": "string",
			"pattern": "^[0-9a-f]{64}$"
		},
		"id": {
			"title": "at most 100 letters, digits and . _ / -",
			"type": "string",
			"pattern": "^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$"
		},
		"decision": {
			"type": "string",
			"enum": [
				"block",
				"warn",
				"allow"
			]
		},
		"type": {
			"type": "object",
			"required": [
				"id",
				"name",
				"keywords",
				"pattern",
				"lifetime",
				"reference",
				"containment"
			],
			"additionalProperties": false,
			"properties": {
				"id": { "$ref": "#/$defs/plainId" },
				"name": { "$ref": "#/$defs/name" },
				"keywords": {
					"description": "One of them stands in every text that the pattern matches, whatever its case.",
					"type": "array",
					"items": {
						"title": "3 to 40 printable ASCII characters",
						"type": "string",
						"pattern": "^[ -~]{3,40}$"
					}
				},
				"pattern": {
					"description": "A regular expression. The group (?<secret>...) is the secret, else the whole match.",
					"title": "a regular expression of at most 500 characters",
					"type": "string",
					"pattern": "^.{1,500}$"
				},
				"ignoreCase": {
					"description": "Whether the pattern takes letters of either case. Default false.",
					"type": "boolean"
				},
				"confidence": {
					"description": "Default medium.",
					"type": "string",
					"enum": [
						"high",
						"medium",
						"low"
					]
				},
				"bits": {
					"description": "Random bits of the secret. From 112 on it is fingerprinted without a key. Default 0.",
					"type": "integer"
				},
				"lifetime": { "oneOf": [{ "$ref": "#/$defs/expires" }, {
					"type": "object",
					"required": ["expires"],
					"additionalProperties": false,
					"properties": {
						"expires": { "$ref": "#/$defs/expires" },
						"default": { "$ref": "#/$defs/duration" },
						"max": { "$ref": "#/$defs/duration" }
					}
				}] },
				"identity": {
					"description": "Whose authority it carries. Default either.",
					"type": "string",
					"enum": [
						"human",
						"machine",
						"either"
					]
				},
				"reference": {
					"description": "Where the format or the credential is documented.",
					"title": "an https address",
					"type": "string",
					"pattern": "^https://[!-~]{1,500}$"
				},
				"containment": {
					"description": "What to do at the issuer, in order.",
					"type": "array",
					"items": { "$ref": "#/$defs/name" }
				}
			}
		},
		"expires": {
			"type": "string",
			"enum": [
				"never",
				"optional",
				"always",
				"issuer-decides"
			]
		},
		"plainId": {
			"title": "at most 60 lower-case letters, digits and single dashes",
			"type": "string",
			"pattern": "^(?=.{1,60}$)[a-z0-9]+(?:-[a-z0-9]+)*$"
		},
		"name": {
			"title": "one line of at most 200 characters",
			"type": "string",
			"pattern": "^(?=.*\\S).{1,200}$"
		},
		"said": {
			"title": "a text that is not empty",
			"type": "string",
			"pattern": "\\S"
		},
		"day": {
			"title": "a day such as 2026-11-22",
			"type": ["string", "null"],
			"format": "date"
		},
		"duration": {
			"title": "a duration such as 90d, 12h, 30min or P90D",
			"type": ["string", "null"],
			"pattern": "^([0-9]{1,6}(min|h|d|w)|P(?=.)([0-9]{1,6}Y)?([0-9]{1,6}M)?([0-9]{1,6}W)?([0-9]{1,6}D)?(T(?=.)([0-9]{1,6}H)?([0-9]{1,6}M)?([0-9]{1,6}S)?)?)$"
		}
	}
};
// shared/policy/parse.ts
/** Characters of a policy that is still read. */
const maxPolicyLength = 1e7;
const durationKeys = [
	"maxTtl",
	"maxTtlProductionPipelines",
	"maxTtlAgents",
	"rotateEvery",
	"reviewEvery",
	"grace"
];
/**
* Reads `.keyholder/policy.yml` over the built-in policy, or over the one it extends. What breaks the schema is a problem and stays as built in; its
* texts pass through `conceal`.
*/
function parsePolicy(file, { knownRules, unapplied = [], types = /* @__PURE__ */ new Map(), extended, conceal }) {
	const builtIn = {
		...extended ?? defaultPolicy,
		path: file.path
	};
	if (file.text.length > 1e7) {
		const detail = { max: maxPolicyLength };
		return {
			policy: builtIn,
			unusable: true,
			problems: [{
				code: "policy-too-large",
				path: file.path,
				severity: "error",
				detail
			}]
		};
	}
	const shaped = readShape(file, policy_schema_default, conceal);
	const problems = [...shaped.problems];
	const document = shaped.value;
	if (document === void 0) return {
		policy: builtIn,
		unusable: true,
		problems: limitProblems(problems, file.path)
	};
	function report(code, at, detail = {}, severity = "error") {
		problems.push({
			code,
			path: file.path,
			...at,
			severity,
			detail
		});
	}
	function isKnownRule(rule, at) {
		const known = knownRules.includes(rule);
		const suggestion = known ? void 0 : nearest(rule, knownRules);
		if (!known) report("unknown-rule", at, suggestion === void 0 ? {} : { suggestion });
		if (unapplied.includes(rule)) report("rule-not-applied", at, { rule }, "warning");
		return known;
	}
	function readRules(rules) {
		const known = Object.entries(rules).filter(([rule]) => isKnownRule(rule, shaped.placeOf(rules, rule)));
		return Object.fromEntries(known.map(([rule, setting]) => [rule, typeof setting === "string" ? { decision: setting } : setting]));
	}
	/** An exception that names nothing, a place or an unknown rule excepts nothing. */
	function readException(entry, index) {
		const place = shaped.placeOf(entry);
		if (!isKnownRule(entry.rule, shaped.placeOf(entry, "rule"))) return [];
		if (entry.identity === void 0 === (entry.fingerprint === void 0)) {
			report("exception-without-target", place);
			return [];
		}
		if (entry.fingerprint?.startsWith("p1:") === true) {
			report("place-fingerprint-refused", shaped.placeOf(entry, "fingerprint"));
			return [];
		}
		return [{
			...entry,
			id: entry.id ?? String(index + 1),
			path: file.path,
			line: place.line
		}];
	}
	/** Days; `undefined` where nothing is said, and where it is too long to reckon with. */
	function readDays(object, key) {
		const written = object[key];
		const days = written === void 0 ? void 0 : parseDuration(written);
		if (days === void 0 && written !== void 0) report("bad-format", shaped.placeOf(object, key), {
			key,
			expected: longestDuration
		});
		return days;
	}
	/** A text stands in the list itself, which alone has a place. */
	function readExtends(entry) {
		const source = typeof entry === "string" ? parseImportSource(entry) : entry;
		if (!source) return [];
		const place = typeof entry === "string" ? shaped.placeOf(document ?? {}, "extends") : shaped.placeOf(entry);
		const { sha256, maxAge } = typeof entry === "string" ? {} : entry;
		const maxAgeDays = maxAge === void 0 ? void 0 : readDays(entry, "maxAge");
		const { repo, path, ref } = source;
		return [{
			repo,
			path,
			ref,
			...sha256 !== void 0 && { sha256 },
			...maxAgeDays !== void 0 && { maxAgeDays },
			place: {
				path: file.path,
				...place
			}
		}];
	}
	function placeOfSetting(key) {
		const [section = "", name] = key.split(".");
		const part = document[section];
		return name === void 0 || !part ? shaped.placeOf(document ?? {}, section) : shaped.placeOf(part, name);
	}
	const { lifetime = {}, exceptionLimits = {}, rules = {}, exceptions = [], providers = [] } = document;
	const { rotationCountsAsBounded, unknownCountsAs } = {
		...builtIn.lifetime,
		...lifetime
	};
	const days = durationKeys.flatMap((key) => {
		const read = readDays(lifetime, key) ?? builtIn.lifetime[key];
		return read === void 0 ? [] : [[key, read]];
	});
	const own = {
		path: file.path,
		localMay: document.localMay ?? builtIn.localMay,
		scope: document.scope ?? builtIn.scope,
		lifetime: {
			rotationCountsAsBounded,
			unknownCountsAs,
			...Object.fromEntries(days)
		},
		ownership: {
			...builtIn.ownership,
			...document.ownership
		},
		confidence: {
			...builtIn.confidence,
			...document.confidence
		},
		rules: readRules(rules),
		allowances: {
			...builtIn.allowances,
			...document.allowances
		},
		exceptionLimits: {
			maxDuration: readDays(exceptionLimits, "maxDuration") ?? builtIn.exceptionLimits.maxDuration,
			approvers: exceptionLimits.approvers ?? builtIn.exceptionLimits.approvers
		},
		baseline: {
			...builtIn.baseline,
			...document.baseline
		},
		notCredentials: document.notCredentials ?? [],
		exclude: document.exclude ?? [],
		exceptions: exceptions.flatMap(readException),
		providers: readProviders(providers, {
			placeOf: shaped.placeOf,
			report,
			readDays,
			types
		})
	};
	const { policy, loosened } = extended ? tighten(extended, own) : {
		policy: own,
		loosened: []
	};
	for (const key of loosened) report("loosens-extended", placeOfSetting(key), { key }, "warning");
	const imports = (document.extends ?? []).flatMap(readExtends);
	return {
		policy,
		...imports.length > 0 && { imports },
		problems: limitProblems(problems, file.path)
	};
}
// shared/register/combine.ts
/**
* One register of this repository's own and those it imports. An entry here that has an imported one's id adds places to
* it, and may be stricter: a graver state, an earlier day. Owners and all else stay as imported; what it says otherwise is
* a problem.
*/
function combineRegisters(own, imported) {
	const problems = [];
	const entries = /* @__PURE__ */ new Map();
	for (const entry of imported.flatMap(({ identities }) => identities)) {
		const first = entries.get(entry.id);
		if (!first) entries.set(entry.id, entry);
		else problems.push({
			code: "imported-twice",
			...entry.place,
			severity: differs(first, entry) ? "error" : "warning"
		});
	}
	for (const entry of own.identities) {
		const known = entries.get(entry.id);
		if (known && !entry.ownersByDefault && saysOtherOwners(entry, known)) problems.push({
			code: "imported-owners-stand",
			...entry.place,
			severity: "error"
		});
		else if (known && saysOtherwise(entry, known)) problems.push({
			code: "imported-entry-stands",
			...entry.place,
			severity: "warning"
		});
		entries.set(entry.id, known ? extend(known, entry) : entry);
	}
	return {
		register: {
			...own,
			...accountabilityOf([...imported, own]),
			identities: [...entries.values()],
			issuers: [...imported.flatMap(({ issuers }) => issuers), ...own.issuers],
			pipelines: [...imported.flatMap(({ pipelines }) => pipelines), ...own.pipelines]
		},
		problems
	};
}
/** The first to name somebody for a role decides it. */
function accountabilityOf(registers) {
	const accountability = registers.reduceRight((all, one) => ({
		...all,
		...one.accountability
	}), {});
	return Object.keys(accountability).length > 0 ? { accountability } : {};
}
/** What stands at a path where there is no register, or none that can be read. */
const emptyRegister = (path) => ({
	path,
	identities: [],
	issuers: [],
	pipelines: [],
	imports: []
});
const differs = (a, b) => saysOtherOwners(a, b) || saysOtherOwners(b, a);
const saysOtherOwners = ({ owners: { business, steward } }, { owners }) => isOther(business, owners.business) || isOther(steward, owners.steward);
const isOther = (one, than) => one !== void 0 && one.handle.toLowerCase() !== than?.handle.toLowerCase();
/** What is looked at by itself; all else of an entry stays as imported. */
const settled = /* @__PURE__ */ new Set([
	"id",
	"owners",
	"ownersByDefault",
	"usedBy",
	"lifecycle",
	"accountability",
	"credentials",
	"foreign",
	"place"
]);
/** An entry where it says nothing. */
const unsaid = {
	kind: "machine",
	privileges: [],
	reach: [],
	detection: {
		coverage: "unknown",
		sources: []
	}
};
function saysOtherwise(entry, known) {
	const there = { ...known };
	return Object.entries(entry).some(([key, value]) => {
		const written = JSON.stringify(value);
		return !settled.has(key) && written !== JSON.stringify(unsaid[key]) && written !== JSON.stringify(there[key]);
	});
}
/** Gravest last. */
const states = [
	"active",
	"rotating",
	"proposed",
	"suspended",
	"retired",
	"revoked",
	"compromised"
];
function extend(known, entry) {
	const graver = states.indexOf(entry.lifecycle.state) > states.indexOf(known.lifecycle.state);
	const reviewBy = earlier(known.lifecycle.reviewBy, entry.lifecycle.reviewBy);
	return {
		...known,
		usedBy: [.../* @__PURE__ */ new Set([...known.usedBy, ...entry.usedBy])],
		lifecycle: {
			...graver ? entry.lifecycle : known.lifecycle,
			...reviewBy !== void 0 && { reviewBy }
		},
		accountability: {
			...entry.accountability,
			...known.accountability
		},
		credentials: [...known.credentials, ...entry.credentials.map((credential) => placed(credential, known))]
	};
}
/** A further place of an imported credential has all that is known of it; one that is not imported is new. */
function placed(credential, { credentials }) {
	const known = credentials.find(({ id }) => id === credential.id);
	if (!known) return credential;
	const { foreign: _, ...facts } = known;
	const { storage, match, place } = credential;
	const expires = earlier(known.expires, credential.expires);
	const everyDays = earlier(known.rotation?.everyDays, credential.rotation?.everyDays);
	return {
		...facts,
		...expires !== void 0 && { expires },
		...everyDays !== void 0 && { rotation: {
			...known.rotation,
			everyDays
		} },
		storage,
		match,
		place
	};
}
/** Where nothing is imported, nothing is stricter: a day that is first named here would let it live that long. */
const earlier = (imported, own) => imported !== void 0 && own !== void 0 && own < imported ? own : imported;
// shared/register/subjects.ts
/**
* Patterns by the literal text before their first `*`: a subject is looked up once for each length such a text has,
* however many patterns there are.
*/
var SubjectIndex = class {
	#heads = /* @__PURE__ */ new Map();
	#lengths = /* @__PURE__ */ new Set();
	add(pattern, value) {
		const head = (pattern.subject ?? "*").split("*", 1)[0] ?? "";
		const entries = this.#heads.get(head) ?? [];
		entries.push({
			value,
			matches: compileSubject(pattern)
		});
		this.#heads.set(head, entries);
		this.#lengths.add(head.length);
	}
	find(subject) {
		return [...this.#lengths].flatMap((length) => this.#heads.get(subject.subject.slice(0, length)) ?? []).filter(({ matches }) => matches(subject)).map(({ value }) => value);
	}
};
function compileSubject({ issuer, subject = "*", audience }) {
	const matchesIssuer = compileWildcard(issuer ?? "*");
	const matchesSubject = compileWildcard(subject);
	const matchesAudience = compileWildcard(audience ?? "*");
	return (said) => matchesSubject(said.subject) && (issuer === void 0 || said.issuer !== void 0 && matchesIssuer(said.issuer)) && (audience === void 0 || said.audiences?.some(matchesAudience) === true);
}
// shared/register/lookup.ts
const none = [];
const isForeign = ({ credential }) => credential.foreign === true;
/** The keys of `Evidence`, the strongest first; a key's place in the list is its tier. */
const keys = [
	"fingerprint",
	"key-id",
	"subject",
	"name",
	"account",
	"path"
];
/** Those that own. */
const claimingKeys = [
	"fingerprint",
	"key-id",
	"subject",
	"name"
];
/**
* Makes a register searchable. `repository` is `owner/name`; without it, an entry for certain repositories counts here
* as well, since it stands in this repository's own register. Suspended, revoked and retired identities still claim.
*/
function indexRegister(register, repository) {
	const fingerprints = /* @__PURE__ */ new Map();
	const keyIds = /* @__PURE__ */ new Map();
	const names = /* @__PURE__ */ new Map();
	const accounts = /* @__PURE__ */ new Map();
	const subjects = new SubjectIndex();
	const entries = register.identities.flatMap((identity) => identity.credentials.map((credential) => createEntry(identity, credential)));
	/** Without a repository's name, nobody can say that another's register means this one. */
	function countsHere({ credential: { match, foreign } }) {
		return repository === void 0 ? !foreign : countsIn(match.repos, repository);
	}
	const importing = entries.some(isForeign);
	for (const entry of entries) {
		const { match } = entry.credential;
		for (const fingerprint of match.fingerprints) add(fingerprints, fingerprint, entry);
		for (const keyId of match.keyIds) add(keyIds, keyId, entry);
		for (const pattern of match.subjects) subjects.add(pattern, entry);
		for (const account of match.accounts) add(accounts, account, entry);
		if (countsHere(entry)) for (const name of match.names) add(names, nameKey(name), entry);
	}
	const candidatesFor = indexGlobs(entries.filter(countsHere).flatMap((entry) => entry.credential.match.paths.map((glob) => ({
		globs: [normalizeGlob(glob)],
		value: entry
	}))), compileGlob$1);
	const searches = {
		fingerprint: (finding) => finding.fingerprints.flatMap((fingerprint) => fingerprints.get(fingerprint) ?? []),
		"key-id": (finding) => factsOf(finding)?.keyIds?.flatMap((keyId) => keyIds.get(keyId) ?? []) ?? [],
		subject: (finding) => factsOf(finding)?.subjects?.flatMap((subject) => subjects.find(subject)) ?? [],
		name: (finding) => {
			const named = namesOf(finding).flatMap((name) => names.get(nameKey(name)) ?? []);
			const foreign = named.filter(isForeign);
			if (foreign.length === 0) return mostSpecific(named, finding);
			const own = named.filter((entry) => !isForeign(entry));
			return [...mostSpecific(foreign, finding), ...mostSpecific(own, finding)];
		},
		account: (finding) => {
			const account = factsOf(finding)?.account;
			return (account === void 0 ? [] : accounts.get(account) ?? []).filter(({ credential }) => credential.type === void 0 || credential.type === finding.type);
		},
		path: ({ path }) => candidatesFor(path).filter(({ matches }) => matches(path)).map(({ value }) => value)
	};
	function search(key, finding) {
		const found = searches[key](finding);
		const [first, ...others] = found;
		if (!first) return none;
		return others.length === 0 ? [claimOf(first, key)] : [...new Set(found)].map((entry) => claimOf(entry, key));
	}
	return {
		register,
		claims(finding) {
			let own = none;
			for (const key of claimingKeys) {
				const found = search(key, finding);
				const decides = !importing || found.some(({ credential }) => credential.foreign);
				if (found.length > 0 && decides) return own.length === 0 ? found : [...own, ...found];
				if (own.length === 0) own = found;
			}
			return own;
		},
		hints: (finding) => {
			const [byAccount, byPath] = [search("account", finding), search("path", finding)];
			return byAccount.length + byPath.length === 0 ? none : [...byAccount, ...byPath];
		}
	};
}
function createEntry(identity, credential) {
	const { paths } = credential.match;
	let matchesPath;
	return {
		identity,
		credential,
		environments: environmentsOf(identity, credential),
		matchesPath: (path) => (matchesPath ??= compileGlobs(paths))(path),
		claims: /* @__PURE__ */ new Map()
	};
}
/**
* Of entries with one name, those that fit the finding's path and environment best; what fits alike stays together. Where
* each names another place, none fits better than the other, and all of them stay.
*/
function mostSpecific(entries, finding) {
	if (entries.length < 2) return entries;
	const environment = finding.kind === "exposed-secret" ? void 0 : finding.at.environment;
	const scored = entries.map((entry) => {
		const path = fit(entry.credential.match.paths.length > 0, () => entry.matchesPath(finding.path));
		const place = fit(entry.environments.length > 0 && environment !== void 0, () => entry.environments.some((known) => known === environment));
		return {
			entry,
			score: Math.min(path, place) < 0 ? -1 : path + place
		};
	});
	const best = scored.reduce((highest, { score }) => Math.max(highest, score), -1);
	return scored.filter(({ score }) => score === best).map(({ entry }) => entry);
}
/** An entry that names another place fits worse than one that names none. */
function fit(isNamed, matches) {
	if (!isNamed) return 0;
	return matches() ? 1 : -1;
}
function countsIn(repos, repository) {
	return repos.length === 0 || repos.some((repo) => compileWildcard(repo.toLowerCase())(repository.toLowerCase()));
}
function factsOf(finding) {
	return finding.kind === "exposed-secret" ? finding.facts : void 0;
}
function namesOf(finding) {
	return [finding.name, ...(finding.parts ?? []).map((part) => part.name)].filter((name) => name !== void 0);
}
/** Code hosts do not tell names apart by case. */
function nameKey(name) {
	return name.toUpperCase();
}
function claimOf({ identity, credential, claims }, key) {
	let claim = claims.get(key);
	if (!claim) {
		claim = {
			identity,
			credential,
			evidence: evidenceOf(identity, credential, key)
		};
		claims.set(key, claim);
	}
	return claim;
}
function evidenceOf(identity, credential, key) {
	const { path, line } = credential.place;
	const byDefault = identity.ownersByDefault ? { byDefault: true } : {};
	return {
		source: "register",
		path,
		line,
		key,
		tier: keys.indexOf(key) + 1,
		...byDefault
	};
}
function add(map, key, entry) {
	const entries = map.get(key);
	if (entries === void 0) map.set(key, [entry]);
	else entries.push(entry);
}
// shared/register/register.schema.json
var register_schema_default = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://keyholder.dev/schemas/register.schema.json",
	title: "Keyholder identity register",
	description: "Whose every credential is, who issued it and how long it lives. It holds no secret values.",
	type: "object",
	required: ["apiVersion", "kind"],
	additionalProperties: false,
	properties: {
		"apiVersion": {
			"description": "The version of this format.",
			"type": "string",
			"enum": ["keyholder/v1"]
		},
		"kind": {
			"description": "What this document is.",
			"type": "string",
			"enum": ["IdentityRegister"]
		},
		"metadata": {
			"description": "Whose register this is, and when it was last reviewed as a whole.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"name": { "type": "string" },
				"description": { "type": "string" },
				"reviewedAt": { "$ref": "#/$defs/day" }
			}
		},
		"imports": {
			"description": "Registers of other repositories that count here as well; `keyholder register sync` fetches copies of them.",
			"type": "array",
			"items": {
				"type": "object",
				"required": [
					"repo",
					"path",
					"ref"
				],
				"additionalProperties": false,
				"properties": {
					"repo": { "$ref": "#/$defs/importedRepository" },
					"path": { "$ref": "#/$defs/importedPath" },
					"ref": {
						"description": "A commit; a branch needs maxAge.",
						"$ref": "#/$defs/importedRef"
					},
					"sha256": {
						"description": "Pins the content.",
						"$ref": "#/$defs/sha256"
					},
					"maxAge": {
						"description": "After this, a copy is stale.",
						"$ref": "#/$defs/duration"
					}
				}
			}
		},
		"defaults": {
			"description": "What holds for every entry that says nothing of its own.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"owners": { "$ref": "#/$defs/owners" },
				"accountability": { "$ref": "#/$defs/accountability" }
			}
		},
		"fingerprintKeys": {
			"description": "Which keys make fingerprints here. The keys themselves are never written down.",
			"type": "array",
			"items": {
				"type": "object",
				"required": ["id"],
				"additionalProperties": false,
				"properties": {
					"id": { "type": "string" },
					"status": {
						"type": "string",
						"enum": ["active", "verify-only"]
					}
				}
			}
		},
		"issuers": {
			"description": "The systems that accept and mint credentials.",
			"type": "array",
			"items": {
				"type": "object",
				"required": ["id"],
				"additionalProperties": false,
				"properties": {
					"id": { "$ref": "#/$defs/id" },
					"type": {
						"description": "aws, github, ...",
						"type": "string"
					},
					"account": { "type": "string" },
					"org": { "type": "string" },
					"environment": { "type": "string" }
				}
			}
		},
		"pipelines": {
			"description": "The pipelines that issue credentials.",
			"type": "array",
			"items": {
				"type": "object",
				"required": ["id"],
				"additionalProperties": false,
				"properties": {
					"id": { "$ref": "#/$defs/id" },
					"type": {
						"description": "github-actions, gitlab-ci, ...",
						"type": "string"
					},
					"repo": { "$ref": "#/$defs/repository" },
					"workflow": {
						"description": "Path of the pipeline file.",
						"type": "string"
					},
					"job": { "type": "string" },
					"environment": { "type": "string" },
					"oidcSubjects": { "$ref": "#/$defs/texts" }
				}
			}
		},
		"identities": {
			"description": "Human, machine and agent identities with their credentials.",
			"type": "array",
			"items": { "$ref": "#/$defs/identity" }
		}
	},
	$defs: {
		"importedRepository": {
			"title": "owner/name",
			"type": "string",
			"pattern": "^[A-Za-z0-9][A-Za-z0-9-]*/(?!\\.{1,2}$)[A-Za-z0-9._-]{1,100}$"
		},
		"importedPath": {
			"title": "a path from the root of that repository",
			"type": "string",
			"pattern": "^(?!(.*/)?\\.{1,2}(/|$))[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*$"
		},
		"importedRef": {
			"title": "a commit or a branch",
			"type": "string",
			"pattern": "^(?!.*\\.\\.)[A-Za-z0-9][A-Za-z0-9._/-]*$"
		},
		"sha256": {
			"title": "64 hexadecimal digits",
			"type": "string",
			"pattern": "^[0-9a-f]{64}$"
		},
		"id": {
			"title": "at most 100 letters, digits and . _ / -",
			"type": "string",
			"pattern": "^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$"
		},
		"day": {
			"title": "a day such as 2026-11-22",
			"type": ["string", "null"],
			"format": "date"
		},
		"duration": {
			"title": "a duration such as 90d, 12h, 30min or P90D",
			"type": ["string", "null"],
			"pattern": "^([0-9]{1,6}(min|h|d|w)|P(?=.)([0-9]{1,6}Y)?([0-9]{1,6}M)?([0-9]{1,6}W)?([0-9]{1,6}D)?(T(?=.)([0-9]{1,6}H)?([0-9]{1,6}M)?([0-9]{1,6}S)?)?)$"
		},
		"ttl": {
			"title": "a duration such as 90d or 12h, none, or unknown",
			"description": "What the issuer enforces.",
			"type": ["string", "null"],
			"pattern": "^(none|unknown|[0-9]{1,6}(min|h|d|w)|P(?=.)([0-9]{1,6}Y)?([0-9]{1,6}M)?([0-9]{1,6}W)?([0-9]{1,6}D)?(T(?=.)([0-9]{1,6}H)?([0-9]{1,6}M)?([0-9]{1,6}S)?)?)$"
		},
		"texts": {
			"type": "array",
			"items": { "type": "string" }
		},
		"repository": {
			"title": "owner/name",
			"type": "string",
			"pattern": "^[^/\\s]+(/[^/\\s]+)+$"
		},
		"handle": {
			"title": "@user, @org/team, name@example.com, user:default/name or group:default/name",
			"type": "string",
			"pattern": "^(@[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*|[^\\s@,:]+@[^\\s@,]+|(user|group):([A-Za-z0-9._-]+/)?[A-Za-z0-9._-]+)$"
		},
		"owner": { "oneOf": [{ "$ref": "#/$defs/handle" }, {
			"type": "object",
			"required": ["handle"],
			"additionalProperties": false,
			"properties": {
				"name": { "type": "string" },
				"handle": { "$ref": "#/$defs/handle" }
			}
		}] },
		"owners": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"business": {
					"description": "Exactly one named person, who answers for it.",
					"$ref": "#/$defs/owner"
				},
				"steward": {
					"description": "Exactly one technical steward, who looks after it.",
					"$ref": "#/$defs/owner"
				}
			}
		},
		"accountability": {
			"description": "Who decides and acts.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"identityTruth": {
					"description": "Ownership, lifecycle, intent.",
					"$ref": "#/$defs/handle"
				},
				"privileged": {
					"description": "Elevation and break-glass.",
					"$ref": "#/$defs/handle"
				},
				"platform": {
					"description": "Workload permissions.",
					"$ref": "#/$defs/handle"
				},
				"detection": {
					"description": "Detection of abuse, and escalation.",
					"$ref": "#/$defs/handle"
				},
				"incidentLead": {
					"description": "Leads when it is compromised.",
					"$ref": "#/$defs/handle"
				}
			}
		},
		"identity": {
			"type": "object",
			"required": ["id"],
			"additionalProperties": false,
			"properties": {
				"id": { "$ref": "#/$defs/id" },
				"description": { "type": "string" },
				"kind": {
					"description": "machine unless said.",
					"type": "string",
					"enum": [
						"human",
						"machine",
						"agent"
					]
				},
				"category": {
					"type": "string",
					"enum": [
						"service-account",
						"shared-service-account",
						"ci-cd-robot",
						"third-party-integration",
						"agentic-workload",
						"api-client",
						"personal-automation"
					]
				},
				"environment": { "type": "string" },
				"owners": { "$ref": "#/$defs/owners" },
				"usedBy": {
					"description": "Who uses it; sharing never adds owners.",
					"$ref": "#/$defs/texts"
				},
				"issuedBy": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"issuer": {
							"description": "The id of an issuer, or free text.",
							"type": "string"
						},
						"pipeline": {
							"description": "The id of a pipeline, or free text.",
							"type": "string"
						},
						"via": {
							"description": "The code that mints it: terraform:infra/iam/payments.tf",
							"type": "string"
						}
					}
				},
				"intent": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"purpose": { "type": "string" },
						"privileges": { "$ref": "#/$defs/texts" },
						"reach": {
							"description": "What it can touch: aws:609629065308/ecs/payments",
							"$ref": "#/$defs/texts"
						}
					}
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
				"spiffeId": {
					"title": "a SPIFFE id such as spiffe://acme.internal/ns/ci",
					"type": "string",
					"pattern": "^spiffe://[a-z0-9._-]{1,255}(/[A-Za-z0-9._-]+)*$"
				},
				"catalogRef": {
					"description": "A Backstage entity: component:default/payments",
					"type": "string"
				},
				"autonomy": {
					"description": "What an agent may do by itself.",
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"level": { "type": "string" },
						"tools": { "$ref": "#/$defs/texts" },
						"approval": { "type": "string" }
					}
				},
				"chain": {
					"description": "Through whom it acts, in order.",
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"human": { "$ref": "#/$defs/handle" },
							"identity": { "$ref": "#/$defs/id" }
						}
					}
				},
				"lifecycle": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"state": {
							"description": "active unless said.",
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
				"detection": {
					"description": "Whether abuse of it would be seen.",
					"type": "object",
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
						"sources": { "$ref": "#/$defs/texts" },
						"lastTested": { "$ref": "#/$defs/day" }
					}
				},
				"accountability": { "$ref": "#/$defs/accountability" },
				"credentials": {
					"type": "array",
					"items": { "$ref": "#/$defs/credential" }
				}
			}
		},
		"credential": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"id": {
					"description": "The identity's id unless said.",
					"$ref": "#/$defs/id"
				},
				"type": {
					"description": "A credential type's id; `keyholder providers` lists them.",
					"type": "string"
				},
				"ttl": { "$ref": "#/$defs/ttl" },
				"issuedAt": { "$ref": "#/$defs/day" },
				"lastRotated": { "$ref": "#/$defs/day" },
				"expires": { "$ref": "#/$defs/day" },
				"rotation": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"every": {
							"description": "What the owner promises.",
							"$ref": "#/$defs/duration"
						},
						"automated": { "type": "boolean" },
						"runbook": { "type": "string" },
						"graceUntil": {
							"description": "While rotating: until when the old one is tolerated.",
							"$ref": "#/$defs/day"
						}
					}
				},
				"storage": {
					"description": "Where it is kept: github:acme/payments/environments/production/secrets/AWS_ACCESS_KEY_ID",
					"$ref": "#/$defs/texts"
				},
				"match": { "$ref": "#/$defs/match" },
				"imported": { "$ref": "#/$defs/imported" },
				"containment": {
					"description": "What its owners settled before anything happens; `keyholder contain` plans by it.",
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"first": {
							"description": "What is done before anything else: disable",
							"type": "string"
						},
						"stepsRef": {
							"description": "The credential type whose steps at the issuer hold.",
							"type": "string"
						},
						"approver": {
							"description": "Who lets it be revoked.",
							"$ref": "#/$defs/handle"
						},
						"evidence": { "$ref": "#/$defs/texts" },
						"lastRehearsed": {
							"description": "The day of the last drill.",
							"$ref": "#/$defs/day"
						}
					}
				}
			}
		},
		"imported": {
			"description": "What its issuer lists of it, as `register import` wrote it; what a person says beside it counts more.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"from": {
					"description": "The kind of listing.",
					"type": "string"
				},
				"on": {
					"description": "The day on which this was imported.",
					"$ref": "#/$defs/day"
				},
				"of": {
					"description": "What its issuer calls the identity.",
					"type": "string"
				},
				"as": {
					"description": "What its issuer calls the credential.",
					"type": "string"
				},
				"status": {
					"type": "string",
					"enum": ["active", "inactive"]
				},
				"ttl": { "$ref": "#/$defs/ttl" },
				"issuedAt": { "$ref": "#/$defs/day" },
				"lastRotated": { "$ref": "#/$defs/day" },
				"expires": { "$ref": "#/$defs/day" },
				"lastUsed": { "$ref": "#/$defs/day" }
			}
		},
		"match": {
			"description": "How it is recognised, without a secret value.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"fingerprints": {
					"description": "s1, h1, u1 or i1; a p1 names a place and is refused.",
					"type": "array",
					"items": {
						"title": "a fingerprint such as s1:<hex>",
						"type": "string",
						"pattern": "^([spui]1:[0-9a-f]+|h1:[A-Za-z0-9._-]+:[0-9a-f]+)$"
					}
				},
				"keyIds": {
					"description": "Public identifiers, such as an AWS access key id.",
					"$ref": "#/$defs/texts"
				},
				"jwt": {
					"description": "Claims of a token; * stands for any text.",
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"iss": { "type": "string" },
							"sub": { "type": "string" },
							"aud": { "type": "string" }
						}
					}
				},
				"subjects": {
					"description": "Public names it speaks for, such as a client_email; * stands for any text.",
					"$ref": "#/$defs/texts"
				},
				"names": {
					"description": "Names of stored secrets and variables.",
					"$ref": "#/$defs/texts"
				},
				"repos": {
					"description": "Repositories in which `names` count; this one unless said.",
					"type": "array",
					"items": { "$ref": "#/$defs/repository" }
				},
				"accounts": {
					"description": "Accounts at the issuer; a hint only.",
					"$ref": "#/$defs/texts"
				},
				"paths": {
					"description": "Globs; beside equal names they decide, alone they are a hint only.",
					"$ref": "#/$defs/texts"
				}
			}
		}
	}
};
// shared/register/parse.ts
/** Characters of a register that is still read. */
const maxRegisterLength = 1e7;
register_schema_default.$defs.handle.title;
new RegExp(register_schema_default.$defs.handle.pattern, "u");
/** Reads `.keyholder/register.yml`. An entry that breaks the schema is left out and is a problem; the others count. */
function parseRegister(file, options = {}) {
	if (file.text.length > 1e7) return { problems: [{
		code: "register-too-large",
		path: file.path,
		severity: "error",
		detail: { max: maxRegisterLength }
	}] };
	const shaped = readShape(file, register_schema_default, options.conceal);
	const document = shaped.value;
	const problems = shaped.problems.map(asOwnerProblem);
	if (document === void 0) return { problems: limitProblems(problems, file.path) };
	const placeOf = (value, key) => ({
		path: file.path,
		...shaped.placeOf(value, key)
	});
	const report = (code, severity, at, detail) => {
		problems.push({
			code,
			...at,
			severity,
			...detail && { detail }
		});
	};
	/** Days; `undefined` where nothing is said, and where it is too long to reckon with. */
	function readDuration(object, key) {
		const written = object[key];
		const days = written === void 0 ? void 0 : parseDuration(written);
		if (days === void 0 && written !== void 0) report("bad-format", "error", placeOf(object, key), {
			key,
			expected: longestDuration
		});
		return days;
	}
	function readOwners(owners) {
		const business = owners.business === void 0 ? void 0 : readOwner(owners.business);
		const steward = owners.steward === void 0 ? void 0 : readOwner(owners.steward);
		const isPerson = options.teamsMayOwn === true || business?.kind === "person" || business?.kind === "email";
		if (business !== void 0 && !isPerson) report("business-owner-not-a-person", "warning", placeOf(owners, "business"));
		return said({
			business: isPerson ? business : void 0,
			steward
		});
	}
	if (options.foreign) for (const entry of document.imports ?? []) report("import-nested", "error", placeOf(entry));
	const { defaults = {} } = document;
	const defaultOwners = defaults.owners === void 0 ? {} : readOwners(defaults.owners);
	function readIdentity(entry) {
		const { id, kind = "machine", category, environment, issuedBy, blastRadius, chain, autonomy } = entry;
		const { usedBy = [], intent = {}, lifecycle, detection, credentials = [] } = entry;
		const own = entry.owners === void 0 ? {} : readOwners(entry.owners);
		const business = entry.owners?.business === void 0 ? defaultOwners.business : own.business;
		const steward = own.steward ?? defaultOwners.steward;
		const owners = said({
			business,
			steward
		});
		return {
			...said({
				category,
				environment,
				issuedBy,
				blastRadius,
				chain,
				autonomy,
				purpose: intent.purpose
			}),
			id,
			kind,
			owners,
			ownersByDefault: business !== own.business || steward !== own.steward,
			usedBy,
			privileges: intent.privileges ?? [],
			reach: intent.reach ?? [],
			lifecycle: {
				state: "active",
				...lifecycle
			},
			detection: {
				coverage: "unknown",
				sources: [],
				...detection
			},
			accountability: {
				...defaults.accountability,
				...entry.accountability
			},
			credentials: unique(credentials.map((credential) => readCredential(credential, id)), problems),
			...options.foreign && { foreign: true },
			place: placeOf(entry)
		};
	}
	function readCredential(entry, identity) {
		const { id = identity, type, rotation, storage = [], match = {}, containment, imported } = entry;
		const unlimited = type !== void 0 && options.types?.get(type)?.lifetime.expires === "never";
		const ttl = readTtl(entry) ?? (imported && readTtl(imported));
		const { expires, ...days } = readDays(entry);
		const refuse = (key) => report("ttl-on-unlimited-type", "warning", placeOf(entry, key), { key });
		if (unlimited && typeof ttl === "number") refuse("ttl");
		if (unlimited && expires !== void 0) refuse("expires");
		return {
			...days,
			...said({
				type,
				expires: unlimited ? void 0 : expires,
				ttl: unlimited && typeof ttl === "number" ? void 0 : ttl,
				rotation: rotation === void 0 ? void 0 : readRotation(rotation),
				containment: containment === void 0 ? void 0 : {
					evidence: [],
					...containment
				},
				imported: imported && readImported(imported)
			}),
			id,
			storage,
			match: readMatch(match),
			...options.foreign && { foreign: true },
			place: placeOf(entry)
		};
	}
	const readTtl = (entry) => entry.ttl === "none" || entry.ttl === "unknown" ? entry.ttl : readDuration(entry, "ttl");
	function readRotation(entry) {
		const { every: _, ...rotation } = entry;
		return {
			...said({ everyDays: readDuration(entry, "every") }),
			...rotation
		};
	}
	/**
	* What its issuer lists stands in for what no person says, where it does not contradict what one does. Of two days in
	* the wrong order one is wrong, and nobody here can tell which: neither counts.
	*/
	function readDays(entry) {
		const listed = entry.imported;
		const dayOf = (key) => entry[key] ?? (listed && isInOrder({
			...daysOf(entry),
			[key]: listed[key]
		}, key) ? listed[key] : void 0);
		const doubted = /* @__PURE__ */ new Set();
		for (const [earlier, later] of orderOfDays) {
			const [from, to] = [dayOf(earlier), dayOf(later)];
			if (from === void 0 || to === void 0 || from <= to) continue;
			report("days-contradict", "warning", placeOf(entry, later), {
				earlier,
				later
			});
			doubted.add(earlier).add(later);
		}
		const believed = (key) => doubted.has(key) ? void 0 : dayOf(key);
		return said({
			issuedAt: believed("issuedAt"),
			lastRotated: believed("lastRotated"),
			expires: believed("expires")
		});
	}
	function readMatch(match) {
		const { fingerprints = [], keyIds = [], jwt = [], names = [], repos = [], accounts = [], paths = [] } = match;
		if (fingerprints.some(namesAPlace)) report("place-fingerprint-refused", "error", placeOf(match, "fingerprints"));
		const isNowhere = options.foreign === true && repos.length === 0 && names.length + paths.length > 0;
		if (isNowhere) report("import-without-repos", "warning", placeOf(match));
		return {
			fingerprints: fingerprints.filter((fingerprint) => !namesAPlace(fingerprint)),
			keyIds,
			subjects: [...jwt.map(({ iss, sub, aud }) => said({
				issuer: iss,
				subject: sub,
				audience: aud
			})), ...(match.subjects ?? []).map((subject) => ({ subject }))],
			names: isNowhere ? [] : names,
			repos,
			accounts,
			paths: isNowhere ? [] : paths
		};
	}
	function readImport(entry) {
		const { repo, path, ref, sha256 } = entry;
		return {
			repo,
			path,
			ref,
			...said({
				sha256,
				maxAgeDays: readDuration(entry, "maxAge")
			}),
			place: placeOf(entry)
		};
	}
	const imports = options.foreign ? [] : (document.imports ?? []).map(readImport);
	const identities = unique((document.identities ?? []).map(readIdentity), problems);
	const pipelines = (document.pipelines ?? []).map((pipeline) => ({
		oidcSubjects: [],
		...pipeline
	}));
	const { accountability } = defaults;
	return {
		register: {
			...said({ accountability }),
			path: file.path,
			identities,
			issuers: document.issuers ?? [],
			pipelines,
			imports
		},
		problems: limitProblems(problems, file.path)
	};
}
const readImported = ({ from, on, of, as, status, lastUsed }) => said({
	from,
	on,
	of,
	as,
	status,
	lastUsed
});
const orderOfDays = [
	["issuedAt", "lastRotated"],
	["issuedAt", "expires"],
	["lastRotated", "expires"]
];
const daysOf = ({ issuedAt, lastRotated, expires }) => ({
	issuedAt,
	lastRotated,
	expires
});
const isInOrder = (days, key) => orderOfDays.filter((pair) => pair[0] === key || pair[1] === key).every(([earlier, later]) => (days[earlier] ?? "") <= (days[later] ?? "9999-12-31"));
function readOwner(owner) {
	const { handle, name } = typeof owner === "string" ? { handle: owner } : {
		name: void 0,
		...owner
	};
	return {
		kind: ownerKind(handle),
		handle,
		...said({ name })
	};
}
/** `@org/team` and Backstage's `group:` are teams: https://backstage.io/docs/features/software-catalog/references */
function ownerKind(handle) {
	if (handle.startsWith("@")) return handle.includes("/") ? "team" : "person";
	if (handle.startsWith("group:")) return "team";
	return handle.startsWith("user:") ? "person" : "email";
}
/** A p1 fingerprint says where something stands, so whatever stands there next would inherit the owner. */
function namesAPlace(fingerprint) {
	return fingerprint.startsWith("p1:");
}
/** Several business owners are none: a list where one person is due is told as what it means. */
function asOwnerProblem(problem) {
	if (problem.code !== "wrong-type" || problem.detail?.["key"] !== "business") return problem;
	const { detail: _, ...rest } = problem;
	return {
		...rest,
		code: "business-owner-not-a-person",
		severity: "warning"
	};
}
function unique(entries, problems) {
	const known = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const first = known.get(entry.id);
		if (first === void 0) known.set(entry.id, entry);
		else problems.push({
			code: "duplicate-id",
			...entry.place,
			severity: "error",
			detail: { firstLine: first.place.line }
		});
	}
	return [...known.values()];
}
/** Without the fields that say nothing. */
function said(fields) {
	const kept = {};
	for (const key of Object.keys(fields)) if (fields[key] !== void 0) kept[key] = fields[key];
	return kept;
}
// shared/rulebook.ts
/** Every path that may decide, so that a change to one of them is noticed. */
const decidingPaths = (options) => [
	options.registerPath ?? rulePaths.register,
	options.policyPath ?? rulePaths.policy,
	options.baselinePath ?? rulePaths.baseline,
	...options.codeownersPath === void 0 ? Object.values(codeownersLocations).flat() : [options.codeownersPath]
];
/**
* Reads register, policy, CODEOWNERS and baseline of one state of a repository. All are optional; what is broken or
* cannot be read is a problem, and the audit goes on without it.
*/
async function readRulebook(read, options) {
	const problems = [];
	const unusable = /* @__PURE__ */ new Map();
	const refuse = (path, why, severity) => void problems.push({
		code: "rules-unreadable",
		path,
		severity,
		detail: { why }
	});
	const open = async (part, path, isNamed) => {
		const text = await read(path);
		if (typeof text === "string") return {
			path,
			text
		};
		if (text) {
			refuse(path, text.why, "error");
			unusable.set(part, path);
		} else if (isNamed) problems.push({
			code: "named-file-missing",
			path,
			severity: "error"
		});
	};
	const { registerPath, policyPath, baselinePath, codeownersPath } = options;
	const policyFile = await open("policy", policyPath ?? rulePaths.policy, policyPath !== void 0);
	const registerFile = await open("register", registerPath ?? rulePaths.register, registerPath !== void 0);
	const baselineFile = await open("baseline", baselinePath ?? rulePaths.baseline, baselinePath !== void 0);
	const codeownersFile = codeownersPath === void 0 ? await findCodeownersFile(read, refuse, options) : await open("codeowners", codeownersPath, true);
	const policy = await readPolicies(policyFile, read, options);
	const providers = policy?.policy.providers;
	const register = await readRegisters(registerFile, policy?.policy, read, options);
	const baseline = baselineFile && parseBaseline(baselineFile);
	const codeowners = codeownersFile && parseCodeowners(codeownersFile.text, codeownersFile.path, options.dialect ?? dialectOf(codeownersFile.path), await concealmentOf(codeownersFile, providers));
	for (const reading of [
		policy,
		register,
		baseline,
		codeowners
	]) problems.push(...reading?.problems ?? []);
	if (policyFile && policy?.unusable) unusable.set("policy", policyFile.path);
	if (registerFile && register?.unusable) unusable.set("register", registerFile.path);
	if (baselineFile && !baseline?.baseline) unusable.set("baseline", baselineFile.path);
	const index = register?.register && indexRegister(register.register, options.repository);
	const owners = codeowners?.codeowners;
	const accepted = baseline?.baseline;
	const rulebook = {
		policy: policy?.policy ?? defaultPolicy,
		...index && { register: index },
		...owners && { codeowners: owners },
		...accepted && { baseline: accepted }
	};
	const missing = findMissingKeys(rulebook, options.fingerprintKeyIds ?? []);
	return {
		rulebook,
		problems: [...problems, ...missing],
		unusable
	};
}
const nested = ({ place }) => ({
	code: "import-nested",
	...place,
	severity: "error"
});
/** What is given stands in for a copy of the same file. */
const withGiven = (given, copies) => given ? [given, ...copies.filter(({ path }) => path !== given.path)] : copies;
/** The policy held to all that it extends, of which each is held to those before it. */
async function readPolicies(file, read, { types, today, given }) {
	const alone = file && await readPolicy(file, types);
	const opened = await openImports(alone?.imports ?? [], read, today);
	const problems = [...opened.problems];
	let extended;
	for (const one of withGiven(given?.policy, opened.files)) {
		const reading = await readPolicy(one, types, extended);
		extended = reading.policy;
		problems.push(...reading.problems.filter(({ code }) => code !== "loosens-extended"));
		problems.push(...(reading.imports ?? []).map(nested));
	}
	const whole = (extended && (file ? await readPolicy(file, types, extended) : {
		policy: extended,
		problems: []
	})) ?? alone;
	return whole && {
		...whole,
		problems: [...problems, ...whole.problems]
	};
}
/** The register and all that it imports, as one. */
async function readRegisters(file, policy, read, { types, repository, today, given }) {
	const providers = policy?.providers;
	const parse = async (one, foreign) => parseRegister(one, {
		types: withCustomTypes(types, providers ?? []),
		conceal: await concealmentOf(one, providers),
		teamsMayOwn: policy?.ownership.businessOwnerMustBeAPerson === false,
		...foreign && { foreign }
	});
	const own = file && await parse(file);
	const opened = await openImports(own?.register?.imports ?? [], read, today);
	const readings = [];
	for (const one of withGiven(given?.register, opened.files)) readings.push(await parse(one, true));
	const imported = readings.flatMap(({ register }) => register ?? []);
	const problems = [
		...own?.problems ?? [],
		...opened.problems,
		...readings.flatMap((reading) => reading.problems)
	];
	const unusable = file && !own?.register && { unusable: true };
	if (imported.length === 0) return {
		...own?.register && { register: own.register },
		problems,
		...unusable
	};
	const combined = combineRegisters(own?.register ?? emptyRegister(file?.path ?? rulePaths.register), imported);
	problems.push(...combined.problems);
	if (repository === void 0) problems.push({
		code: "repository-not-known",
		path: combined.register.path,
		severity: "warning"
	});
	return {
		register: combined.register,
		problems,
		...unusable
	};
}
/**
* Which types of its own may stand in a policy is known once it is read, so that it is read again to be told. What is
* looked for stays as it is written: a secret may begin as its keyword does.
*/
async function readPolicy(file, types, extended) {
	const read = async (providers) => parsePolicy(file, {
		knownRules: [.../* @__PURE__ */ new Set([...ruleIds, ...checks.map(({ id }) => id)])],
		unapplied: unappliedRules,
		types: withCustomTypes(types, extended?.providers ?? []),
		...extended && { extended },
		conceal: await concealmentOf(file, providers)
	});
	const written = await read();
	const { providers } = written.policy;
	if (providers.length === 0) return written;
	const told = await read(providers);
	const faults = new Set(written.problems.map(keyOf));
	return {
		...told,
		policy: {
			...told.policy,
			providers
		},
		problems: told.problems.filter((problem) => faults.has(keyOf(problem)))
	};
}
const keyOf = ({ code, line = 0, column = 0 }) => `${code} ${line} ${column}`;
/** Where nothing is found, every text stays as it is written. */
async function concealmentOf(file, providers = []) {
	const { detect } = await import("./detect-chunk2.js");
	const { findings, conceal } = await detect(file, [], { providers });
	return findings.length === 0 ? (text) => text : conceal;
}
/**
* CODEOWNERS where its host looks for it. The host finds none behind a link or in a submodule, and nobody can tell whether
* there is any, so that such a place is named only when no other has one.
*/
async function findCodeownersFile(read, refuse, { dialect }) {
	const present = /* @__PURE__ */ new Map();
	const hidden = [];
	const places = dialect === void 0 ? Object.values(codeownersLocations).flat() : codeownersLocations[dialect];
	for (const path of new Set(places)) {
		const text = await read(path);
		if (typeof text === "string") present.set(path, {
			path,
			text
		});
		else if (text && await isLinked(path.slice(0, path.lastIndexOf("/") + 1), read)) hidden.push({
			path,
			...text
		});
		else if (text) refuse(path, text.why, "error");
	}
	const found = findCodeowners(new Set(present.keys()), dialect);
	if (found === void 0) for (const { path, why } of hidden) refuse(path, why, "warning");
	return found === void 0 ? void 0 : present.get(found);
}
/** Whether a folder, given with its `/`, is none of the repository's own. */
async function isLinked(folder, read) {
	const at = folder === "" ? void 0 : await read(folder.slice(0, -1));
	return typeof at === "object" && (at.why === "symlink" || at.why === "submodule");
}
// action/gate-files.ts
const isWorkflow = (path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);
/** Bytes; a workflow or an action that is larger calls nothing that is seen. */
const longestFile = 1048576;
/** One workflow cannot make us read the whole repository. */
const mostFiles = 200;
/**
* Which of the files that make up a gate a change touches: its workflow, the reusable workflows and actions of the same
* repository that this calls as the change has it, and every other workflow that called our action before.
*/
async function listGateFiles(changes, { workflow, action }) {
	const { changed, noFiles } = changes;
	const paths = /* @__PURE__ */ new Set([...changed.flatMap(({ path, basePath = path }) => [path, basePath]), ...noFiles.keys()]);
	if (paths.size === 0) return [];
	const belongs = workflow === void 0 ? () => false : await followCalls(workflow, changes);
	const others = action === void 0 ? [] : await listCallers(action.toLowerCase(), changes);
	return [.../* @__PURE__ */ new Set([...[...paths].filter(belongs), ...others])];
}
async function followCalls(workflow, { readHead }) {
	const files = /* @__PURE__ */ new Set([workflow]);
	const folders = [];
	for (const path of files) {
		const file = await readHead(path, longestFile);
		const { called, main = "" } = "text" in file ? readCalls(file) : { called: [] };
		if (!isWorkflow(path)) folders.push(folderOf(path) || folderOf(main));
		const local = called.filter((one) => one.startsWith("./")).map((one) => one.slice(2).replace(/\/+$/, ""));
		for (const one of local.flatMap((place) => isWorkflow(place) ? [place] : manifestsIn(place))) if (files.size < mostFiles) files.add(one);
	}
	return (path) => files.has(path) || folders.some((folder) => folder !== "" && path.startsWith(folder));
}
async function listCallers(action, { changed, readBase }) {
	const callers = [];
	for (const { path, basePath = path } of changed) {
		const text = isWorkflow(basePath) ? await readBase(path) : void 0;
		const { called } = text === void 0 ? { called: [] } : readCalls({
			path: basePath,
			text
		});
		if (called.some((one) => one.toLowerCase().startsWith(`${action}@`))) callers.push(basePath);
	}
	return callers;
}
/** With its `/`; empty at the root. */
const folderOf = (path) => path.slice(0, path.lastIndexOf("/") + 1);
const manifestsIn = (folder) => ["action.yml", "action.yaml"].map((name) => folder === "" ? name : `${folder}/${name}`);
/** What the jobs and steps of a workflow call, or the steps of an action, and the program that an action is. */
function readCalls(file) {
	const { root } = parseYaml(file);
	const jobs = valueAt(root, "jobs");
	const runs = valueAt(root, "runs");
	const callers = [...jobs?.kind === "mapping" ? jobs.entries.map(({ value }) => value) : [], ...runs ? [runs] : []];
	const steps = callers.map((caller) => valueAt(caller, "steps")).flatMap((all) => all?.kind === "sequence" ? all.items : []);
	const main = textOf(valueAt(runs, "main"));
	return {
		called: [...callers, ...steps].flatMap((one) => textOf(valueAt(one, "uses")) ?? []),
		...main !== void 0 && { main }
	};
}
// action/rules.ts
/** Bytes; more than register, policy, CODEOWNERS and baseline may have by their own limits. */
const maxRulesSize = 67108864;
/** What decides is read from the base; the change's own version stands beside it where the change touches it. */
async function readRules(root, changes, { cwd, approve, gate = {}, register, policy, codeowners, baseline }, about) {
	const rulebookOptions = {
		...about,
		...pathOption("registerPath", root, cwd, register),
		...pathOption("policyPath", root, cwd, policy),
		...pathOption("codeownersPath", root, cwd, codeowners),
		...pathOption("baselinePath", root, cwd, baseline)
	};
	const copies = changes?.changed.flatMap(({ path, basePath = path }) => [path, basePath]).filter(isCopy) ?? [];
	const inside = [.../* @__PURE__ */ new Set([...decidingPaths(rulebookOptions).filter((path) => !isOutside(path)), ...copies])];
	const gateFiles = changes ? await listGateFiles(changes, gate) : [];
	const asked = [
		...inside,
		...gateFiles,
		...secretlintrcData,
		...secretlintrcPrograms
	].flatMap(withParents);
	const inIndex = root.repository && await listIndex(root.repository, [...asked, ".keyholder/imports"]);
	const indexed = new Map(inIndex?.map((entry) => [entry.path, entry]));
	const kindsOnTheWay = (path) => withParents(path).map((one) => indexed.get(one)?.kind);
	const now = async (path) => {
		if (isOutside(path)) return found(readOutside(path));
		if (kindsOnTheWay(path).includes("submodule")) return { why: "submodule" };
		if (changes?.staged && kindsOnTheWay(path).includes("symlink")) return { why: "symlink" };
		const file = changes ? await changes.readHead(path, maxRulesSize) : readText(root.directory, path, maxRulesSize);
		return found(file) ?? (indexed.get(path)?.sparse ? { why: "sparse" } : void 0);
	};
	if (!changes || !root.repository) return {
		...await readRulebook(now, rulebookOptions),
		proposals: [],
		readInForce: now
	};
	const stored = await changes.showRules(asked);
	const before = async (path) => {
		if (isOutside(path)) return now(path);
		const at = (isCopy(path) && !stored.has(path) ? await changes.showRules([path]) : stored).get(path);
		return typeof at === "string" ? { why: at } : at && (decode(at) ?? { why: "binary" });
	};
	const base = await readRulebook(before, rulebookOptions);
	const changed = /* @__PURE__ */ new Set([...changes.changed.flatMap(({ path, basePath }) => [path, basePath ?? path]), ...changes.noFiles.keys()]);
	const isTouched = (path) => withParents(path).some((one) => changed.has(one));
	const isAsBefore = async (path) => {
		const text = await before(path);
		return typeof text === "string" && text === await now(path);
	};
	const changedAmong = async (paths) => {
		const listed = paths.filter(isTouched);
		const same = await Promise.all(listed.map(isAsBefore));
		return listed.filter((_, index) => same[index] === false);
	};
	const touched = new Set(await changedAmong(inside));
	const watched = await changedAmong(gateFiles);
	const changedOnTheWay = (path) => withParents(path).filter((one) => changed.has(one));
	const proposalOf = (path) => ({
		path,
		approvers: specificOwners(path, base.rulebook.codeowners)
	});
	const asking = [...new Set([...touched, ...watched].flatMap(changedOnTheWay))];
	const given = asking.length === 0 ? void 0 : await approve?.(asking.map(proposalOf));
	const isApproved = (path) => given !== void 0 && isTouched(path) && changedOnTheWay(path).every((one) => given.has(one));
	const proposals = [...touched, ...watched].filter((path) => !isApproved(path)).toSorted(compareText).map((path) => ({
		...proposalOf(path),
		...watched.includes(path) && { runsAlready: true }
	}));
	if (touched.size === 0) return {
		...base,
		proposals,
		readInForce: before
	};
	const proposed = await readRulebook(async (path) => touched.has(path) ? now(path) : before(path), rulebookOptions);
	const { registerPath = rulePaths.register, policyPath = rulePaths.policy } = rulebookOptions;
	const importing = copies.some((path) => touched.has(path)) ? [registerPath, policyPath] : [];
	const problems = joinProblems(base, proposed, /* @__PURE__ */ new Set([...touched, ...importing]));
	const approved = [...touched].some(isApproved) ? await readRulebook(async (path) => isApproved(path) ? now(path) : before(path), rulebookOptions) : void 0;
	return {
		rulebook: base.rulebook,
		proposed: proposed.rulebook,
		...approved && { approved: approved.rulebook },
		proposals,
		problems,
		readInForce: before
	};
}
const isCopy = (path) => path.startsWith(`${importsFolder}/`);
/** What is not there decides nothing. */
const found = (file) => "text" in file ? file.text : file.why === "vanished" ? void 0 : file;
/** A fault that the change mends only warns; a fault that it brings counts. */
function joinProblems(base, proposed, touched) {
	const mended = (problem) => touched.has(problem.path) && !proposed.problems.some(({ path }) => path === problem.path);
	return [
		...base.problems.filter(({ path }) => !touched.has(path)),
		...base.problems.filter(mended).map((problem) => ({
			...problem,
			severity: "warning"
		})),
		...proposed.problems.filter(({ path }) => touched.has(path))
	];
}
/** A rule file outside of the root keeps its absolute path. */
const isOutside = (path) => isAbsolute(path);
/** Nothing that is audited can have put a link there, so it is followed. */
function readOutside(path) {
	try {
		const file = realpathSync(path);
		return readText(dirname(file), basename(file), maxRulesSize);
	} catch {
		return {
			path,
			why: "vanished"
		};
	}
}
/** Where the register is looked for: below the root, or its absolute path where it lies outside. */
const registerPathOf = (root, { cwd, register }) => pathOption("registerPath", root, cwd, register).registerPath ?? rulePaths.register;
function pathOption(key, root, cwd, path) {
	if (path === void 0) return {};
	const absolute = resolve(realpathSync(cwd), path);
	return { [key]: (pathInto(root.directory, absolute) ?? absolute) || "." };
}
// shared/node/cache-folder.ts
/** Whether what is cached there would be audited and, one day, committed. */
function liesInside(folder, root) {
	return pathBelow(realPath(root), realPath(resolve(folder))) !== void 0;
}
// shared/text/touched-lines.ts
/** 1-based lines of the new text that the old one does not hold anywhere. */
function touchedLines(baseText, headText) {
	const old = new Set(linesOf(baseText));
	return new Set(linesOf(headText).flatMap((line, index) => old.has(line) ? [] : [index + 1]));
}
function linesOf(text) {
	return text.split(/\r\n?|\n/);
}
// action/collection.ts
/** Findings and files from which on garbage is collected early. */
const manyFindings = 5e3;
const manyFiles = 5e4;
/** Else V8 first lets the heap double, and the room for what is new grow on, as suits what is soon over. */
const collectGarbageEarly = () => setFlagsFromString("--heap-growing-percent=10 --semi-space-growth-factor=1");
const isScan = (answer) => typeof answer === "object" && "scan" in answer;
const isSkip = (answer) => typeof answer === "object" && "why" in answer;
const findingsOf = (answer) => answer !== void 0 && isScan(answer) ? answer.scan.findings.length : 0;
/** Of what was scanned. */
const bytesOf$1 = (answer) => {
	if (typeof answer === "number") return answer;
	return isScan(answer) ? answer.bytes : 0;
};
function createCollection(paths, most) {
	const answers = Array.from({ length: paths.length });
	let findings = 0;
	/** The first of the files that are not told, whatever comes of them. */
	let end = paths.length;
	/** All before have come. */
	let missing = 0;
	if (paths.length > manyFiles) collectGarbageEarly();
	function cut() {
		let told = 0;
		const first = answers.findIndex((answer) => (told += findingsOf(answer)) > most);
		findings = told - findingsOf(answers[first]);
		end = first;
		answers.length = end;
	}
	return {
		add(look, index) {
			if (index >= end) return;
			const answer = answers[index] = pack(look);
			if (findings <= manyFindings && findings + findingsOf(answer) > manyFindings) collectGarbageEarly();
			findings += findingsOf(answer);
			if (findings > most) cut();
			while (missing < end && answers[missing] !== void 0) missing++;
		},
		takes: (index) => index < end,
		isFull: () => missing >= end,
		close() {
			const told = answers.filter((answer) => answer !== void 0);
			const looks = told.filter(isScan);
			const skipped = told.filter(isSkip);
			const problems = paths.slice(end, end + 1).map((path) => ({
				code: "too-many-findings",
				path,
				severity: "error",
				detail: {
					told: findings,
					files: paths.length - end
				}
			}));
			return {
				scans: looks.map(({ scan }) => scan),
				files: told.length - skipped.length,
				skipped,
				bytes: told.reduce((sum, answer) => sum + bytesOf$1(answer), 0),
				problems
			};
		}
	};
}
// action/progress.ts
const noProgress = {
	advance: () => {},
	end: () => {}
};
// action/scanning.ts
/** Below this many bytes, starting a worker costs more than it saves; above it, one keeps the memory small. */
const worthAPool = 16777216;
/** Bytes of one file from which on what it may hold can fill the memory; a worker's is bounded. */
const worthAWorker = 1048576;
/** Each further one takes some 50 MB: with two, a tree of 400 MB is scanned in 300 MB. `--jobs` asks for more. */
const mostWorkers = 2;
/** Below this many bytes, a cache that nobody asked for saves nothing. */
const worthACache = 1048576;
/** Files that are handed out in one go, while the batch before is still under way. */
const batchSize = 1024;
async function scanAll(root, listing, changes, whole, excluded, scanner, options) {
	try {
		return changes ? await scanChange(root, listing, changes, whole, excluded, scanner, options) : await scanTree(root, listing, scanner, options);
	} finally {
		await scanner.close();
		options.progress?.end();
	}
}
async function foreignRulesOf({ directory }, read) {
	const { loadForeignRules } = await import("./secretlintrc-chunk.js");
	return loadForeignRules(directory, read);
}
/** Rules that are not ours run in this thread only, as nobody knows what they hold on to. */
async function createScanner(options, files, jobs, foreign) {
	const isLarge = files.some(({ bytes }) => bytes >= worthAWorker) || bytesOf(files) >= worthAPool;
	if (foreign || !isLarge && (jobs ?? 1) === 1) return createFileScanner(createInPlaceScanner(options, foreign));
	const { createPool } = await import("./pool-chunk.js");
	return createPool({
		jobs: jobs ?? Math.min(availableParallelism(), mostWorkers),
		options
	});
}
const bytesOf = (files) => files.reduce((sum, { bytes }) => sum + bytes, 0);
/** Without rules that are not ours: nobody knows what else they depend on. */
async function cached({ directory, repository }, bytes, scanner, options, { cache, cwd, since }) {
	if (cache === void 0 || since || repository === void 0) return scanner;
	if (!cache.asked && bytes < worthACache) return scanner;
	const folder = resolve(cwd, cache.folder);
	if (!liesInside(folder, directory)) {
		const { withCache } = await import("./cache-chunk.js");
		return withCache(scanner, {
			folder,
			root: directory,
			options,
			listBlobs: () => listUnchanged(repository)
		});
	}
	if (!cache.asked) return scanner;
	throw new UserError(`${cache.folder} lies in the tree that is scanned. Give --cache a folder outside of it.`);
}
/** Files are told in the order of the listing, so what would come behind too much is not waited for. */
async function scanTree(root, listing, scanner, options) {
	const { advance } = options.progress ?? noProgress;
	const { directory } = root;
	const { maxFileSize, maxFindings } = options;
	const { files } = listing;
	const collection = createCollection(files.map(({ path }) => path), maxFindings);
	const isFull = Promise.withResolvers();
	let done = 0;
	async function look(file, index) {
		const answer = await scanner.look({
			...file,
			directory,
			maxFileSize
		});
		if (!collection.takes(index)) return;
		collection.add(answer, index);
		advance(++done, files.length);
		if (collection.isFull()) isFull.resolve();
	}
	async function lookAtAll() {
		let underway = Promise.resolve();
		for (let at = 0; collection.takes(at); at += batchSize) {
			const batch = Promise.all(files.slice(at, at + batchSize).map((file, index) => look(file, at + index)));
			await underway;
			underway = batch;
		}
		await underway;
	}
	await Promise.race([isFull.promise, lookAtAll()]);
	const { skipped, ...collected } = collection.close();
	return {
		...collected,
		skipped: [...listing.skipped, ...skipped]
	};
}
/**
* Changed files as they are and as the base has them; those of chains always, since only together they tell which names
* are new. Everything else is left alone, so that cost grows with the change, unless `whole` says that any verdict may
* count: because everything is to be judged, or because the change touches the rules.
*/
async function scanChange(root, listing, changes, whole, excluded, scanner, options) {
	const { advance } = options.progress ?? noProgress;
	const { changed, skipped } = changesInScope(root, listing, changes, whole, options);
	const changedPaths = new Set(changes.changed.map(({ path }) => path));
	const listed = new Set(listing.files.map(({ path }) => path));
	const isOfChains = chainFiles((path) => listed.has(path));
	const isRead = (path) => whole || isOfChains(path);
	const unchanged = listing.files.filter(({ path }) => !changedPaths.has(path) && isRead(path));
	const paths = [...changed, ...unchanged].map(({ path }) => path);
	const [collection, base] = [createCollection(paths, options.maxFindings), createCollection(paths, options.maxFindings)];
	const touched = /* @__PURE__ */ new Map();
	for (const [done, { path, status, basePath }] of changed.entries()) {
		advance(done, changed.length);
		const before = basePath === void 0 || excluded(basePath) ? void 0 : await changes.readBase(path);
		const file = status === "deleted" ? void 0 : await changes.readHead(path, options.maxFileSize);
		const head = file && "text" in file ? file : void 0;
		const isSame = head !== void 0 && head.text === before && basePath === path;
		if (before !== void 0 && !isSame) base.add({
			scan: await scanBefore(scanner, path, basePath, before),
			bytes: before.length
		}, done);
		if (file && "why" in file) skipped.set(path, file);
		if (head === void 0 || isSame && !isRead(path)) continue;
		if (!isSame) touched.set(path, touchedLines(before ?? "", head.text));
		collection.add({
			scan: await scanner.scan(head),
			bytes: head.bytes
		}, done);
	}
	for (const [index, { path }] of unchanged.entries()) {
		const file = await changes.readHead(path, options.maxFileSize);
		if (!("why" in file)) collection.add({
			scan: await scanner.scan(file),
			bytes: file.bytes
		}, changed.length + index);
		else if (!changes.staged || file.why !== "vanished") skipped.set(path, file);
	}
	const { base: commit, staged, by } = changes;
	const comparison = {
		base: commit,
		staged,
		...by && { by }
	};
	const before = base.close();
	const { scans, files, bytes, problems } = collection.close();
	return {
		scans,
		files,
		skipped: [...skipped.values()],
		bytes,
		problems: problems.length > 0 ? problems : before.problems,
		introduction: {
			comparison,
			base: before.scans,
			touched
		}
	};
}
/**
* What the base has, under the path that the change gives it. A pipeline is one by its place: what does nothing where it
* was, such as a workflow outside of the folder for them, uses and issues nothing before it is moved.
*/
async function scanBefore(scanner, path, basePath, text) {
	const scan = await scanner.scan({
		path,
		text
	});
	if (basePath === void 0 || basePath === path) return scan;
	const { findings } = await scanner.scan({
		path: basePath,
		text
	});
	const there = new Set(findings.map(placeOf));
	return {
		...scan,
		findings: scan.findings.filter((one) => one.kind === "exposed-secret" || there.has(placeOf(one)))
	};
}
const placeOf = (finding) => [
	finding.kind,
	finding.at?.system,
	finding.start.line,
	finding.start.column
].join(" ");
/** The changed files that are asked for, and what is left out, with the reason. */
function changesInScope(root, listing, { changed, noFiles, staged }, whole, { paths, cwd }) {
	const left = new Map(listing.skipped.map((skip) => [skip.path, skip]));
	const skipped = /* @__PURE__ */ new Map();
	if (!staged) {
		const listed = new Set(listing.files.map(({ path }) => path));
		for (const path of whole ? left.keys() : [...changed.map((file) => file.path), ...noFiles.keys()]) {
			const skip = left.get(path);
			if (skip) skipped.set(path, skip);
		}
		const sparse = changed.filter(({ path, status }) => status !== "deleted" && left.get(path)?.why === "sparse");
		for (const { path } of sparse) if (skipped.delete(path)) listed.add(path);
		return {
			changed: changed.filter(({ path, status }) => status === "deleted" || listed.has(path)),
			skipped
		};
	}
	const isAsked = isAskedFor(root, paths.map((path) => resolve(cwd, path)));
	const isExcluded = (path) => left.get(path)?.why === "excluded";
	for (const [path, why] of noFiles) if (why && isAsked(path)) skipped.set(path, {
		path,
		why
	});
	for (const path of [...changed.map((file) => file.path), ...noFiles.keys()]) if (isAsked(path) && isExcluded(path)) skipped.set(path, {
		path,
		why: "excluded"
	});
	return {
		changed: changed.filter(({ path }) => isAsked(path) && !isExcluded(path)),
		skipped
	};
}
// action/run.ts
const nothingListed = {
	files: [],
	skipped: [],
	complete: false
};
/** List, read, scan, audit: the one way from a checkout to its report. */
const run = async (options) => (await auditRepository(options)).report;
/**
* The same for who goes on to look at the rules themselves. `reported`: what somebody else has found counts in place of
* the files.
*/
async function auditRepository(options, reported) {
	const started = performance.now();
	const paths = options.paths.length === 0 ? [options.cwd] : options.paths.map((path) => resolve(options.cwd, path));
	const root = options.root ?? await findRoot(paths);
	const [changes, { name, host } = {}, commit] = await Promise.all([
		changesOf(root, options.since),
		root.repository && originOf(root.repository),
		root.repository && headCommit(root.repository)
	]);
	const dialect = options.dialect ?? dialectByHost(host);
	const rules = await readRules(root, changes, options, {
		types: credentialTypes(),
		today: options.today,
		...options.given && { given: options.given },
		fingerprintKeyIds: options.fingerprintKeys.map(({ id }) => id),
		...name !== void 0 && { repository: name },
		...dialect && { dialect }
	});
	const { policy } = rules.approved ?? rules.rulebook;
	const scope = options.scope ?? policy.scope;
	const whole = scope === "all" || rules.proposed !== void 0;
	const excluded = options.ignore ? excludedBy(rules) : () => false;
	const changedPaths = changes && /* @__PURE__ */ new Set([...changes.changed.map(({ path }) => path), ...changes.noFiles.keys()]);
	const listing = reported ? nothingListed : await listFiles(root, paths, {
		ignore: options.ignore,
		maxFileSize: options.maxFileSize,
		exclude: excluded,
		...changedPaths && !whole && { only: (isKnown) => changedOrOfChains(changedPaths, isKnown) },
		...changes?.untracked && { untracked: changes.untracked }
	});
	const { providers } = policy;
	const later = rules.proposed?.policy.providers ?? providers;
	const allProviders = isSame(later, providers) ? providers : [...later, ...providers];
	const foreign = options.secretlintrc && await foreignRulesOf(root, rules.readInForce);
	const scanOptions = {
		fingerprintKeys: options.fingerprintKeys,
		providers,
		...allProviders !== providers && { proposed: later }
	};
	const looking = await createScanner(scanOptions, changes ? [] : listing.files, options.jobs, foreign);
	const scanner = foreign ? looking : await cached(root, bytesOf(listing.files), looking, scanOptions, options);
	const scanned = reported ? await reported(root, scanOptions) : await scanAll(root, listing, changes, whole, excluded, scanner, options);
	const { files, skipped, bytes, introduction } = scanned;
	const { scans: now, problems: missed = [] } = scanned;
	const known = [...now, ...introduction?.base ?? []];
	const history = changes && await historyOf(root, changes, known, scanOptions, excluded, options);
	const scans = withPassing(now, history?.findings ?? []);
	const asked = (policy.allowances.inPullRequest === "approve" ? withNewAllowances(scans, introduction) : []).map((path) => ({
		path,
		approvers: specificOwners(path, rules.rulebook.codeowners)
	}));
	const approvedPaths = await options.approve?.(asked) ?? /* @__PURE__ */ new Set();
	const proposals = [...rules.proposals, ...options.approve ? asked.filter(({ path }) => !approvedPaths.has(path)) : []];
	const complete = listing.complete && missed.length === 0 && (changes === void 0 || scope === "all");
	return {
		report: await maskPaths(audit(scans, {
			repository: {
				...name !== void 0 && { name },
				...commit !== void 0 && { commit }
			},
			today: options.today,
			complete,
			types: new Map([...withCustomTypes(credentialTypes(), allProviders), ...foreignTypes(scans)]),
			rulebook: rules.rulebook,
			...rules.proposed && { proposed: rules.proposed },
			...rules.approved && { approved: rules.approved },
			...proposals.length > 0 && { proposals },
			approvedAllowances: approvedPaths,
			...introduction && {
				introduction: {
					...introduction,
					comparison: comparisonOf(introduction, history)
				},
				scope
			},
			pending: changes?.staged ? "warn" : "block",
			allowances: options.allowances,
			ignore: options.ignore,
			scanned: {
				files,
				bytes,
				seconds: Math.round(performance.now() - started) / 1e3
			},
			problems: [
				...rules.problems,
				...options.problems ?? [],
				...missed
			],
			skipped
		}), allProviders),
		rulebook: rules.approved ?? rules.rulebook,
		complete: complete && !skipped.some(isMissed)
	};
}
/** The commits of a change, where the clone has them. */
async function historyOf(root, changes, known, scanOptions, excluded, { paths, cwd, maxFindings }) {
	if (changes.staged || !root.repository) return void 0;
	if (changes.by === "code-host") return {
		findings: [],
		isWhole: false
	};
	const isAsked = isAskedFor(root, paths.map((path) => resolve(cwd, path)));
	const scanner = createInPlaceScanner(scanOptions);
	const isWanted = (path) => isAsked(path) && !excluded(path);
	return readHistory(root.repository, changes, scanner, isWanted, known, maxFindings);
}
const comparisonOf = ({ comparison }, history) => history === void 0 || history.isWhole ? comparison : {
	...comparison,
	net: true
};
/** Each with its file, which may be gone as well. */
function withPassing(scans, findings) {
	if (findings.length === 0) return scans;
	const byPath = Map.groupBy(findings, ({ path }) => path);
	const there = new Set(scans.map(({ path }) => path));
	const gone = [...byPath].filter(([path]) => !there.has(path));
	return [...scans.map((scan) => ({
		...scan,
		findings: [...scan.findings, ...byPath.get(scan.path) ?? []]
	})), ...gone.map(([path, found]) => ({
		...emptyScan(path),
		findings: found
	}))];
}
/** What both the rules in force and the change's own leave out: what only one of them looks at is still judged by that one. */
function excludedBy({ rulebook, approved, proposed }) {
	const inForce = compileGlobs((approved ?? rulebook).policy.exclude);
	const later = proposed ? compileGlobs(proposed.policy.exclude) : () => true;
	return (path) => inForce(path) && later(path);
}
function changedOrOfChains(changed, isKnown) {
	const isOfChains = chainFiles(isKnown);
	return (path) => changed.has(path) || isOfChains(path);
}
const isSame = (some, others) => JSON.stringify(some) === JSON.stringify(others);
/** Files in which the change may have written an allowance, or put a secret under one. */
const withNewAllowances = (scans, introduction) => scans.filter(({ path }) => introduction?.touched.has(path)).filter(({ findings }) => findings.some((finding) => finding.kind === "exposed-secret" && finding.allowance)).map(({ path }) => path);
/** GitLab and GitHub look for CODEOWNERS in the same places and read it differently; a host's own name tells. */
const dialectByHost = (host) => host !== void 0 && /(?:^|\.)gitlab\./.test(host) ? "gitlab" : void 0;
async function changesOf(root, since) {
	if (since === void 0) return void 0;
	if (root.repository) return findChanges(root.repository, since);
	throw new UserError(`${root.directory} is not in a git repository, so there is nothing to compare with. Leave out --changed-since and --staged.`);
}
// action/write-file.ts
/** What stands in the way, by the system's code for it, and what to do. */
const obstacles = {
	EACCES: "You may not write there: ask for the right to, or run this as somebody who has it.",
	EPERM: "You may not write there: ask for the right to, or run this as somebody who has it.",
	EROFS: "Its disk can only be read: work in a copy elsewhere.",
	ENOSPC: "Its disk is full: make room.",
	EDQUOT: "Your share of its disk is used up: make room.",
	ENOTDIR: "A file stands where a folder on the way to it should be: move that away.",
	EEXIST: "A file stands where a folder on the way to it should be: move that away.",
	EISDIR: "A folder stands in its place: name another file."
};
/** For whoever asked for a file that the system refused to write. */
const cannotWrite = (path, error) => new UserError(`${path} could not be written. ${obstacles[String(codeOf(error))] ?? "Check that its folder exists and may be written to, and that the disk is not full."}`);
const codeOf = (error) => error instanceof Error && "code" in error ? error.code : void 0;
// action/report-files.ts
/** Of two reports in one file, only the last would be left. */
function refuseSameFile(cwd, files) {
	const taken = /* @__PURE__ */ new Set();
	for (const file of files) {
		const path = realPath(resolve(cwd, file));
		if (taken.has(path)) throw new UserError(`Two reports go to ${file}. Name a file of its own for each.`);
		taken.add(path);
	}
}
/**
* Writes a report where the workflow wants it. What is checked out may hold a link of that name, through which the
* report would be written to a place of the change's own choice: such a link is replaced, and a folder that is one is refused.
*/
function writeReport(cwd, file, text) {
	const path = resolve(cwd, file);
	const folder = dirname(path);
	const root = realpathSync(cwd);
	const below = relative(resolve(cwd), folder);
	const isInside = below !== ".." && !below.startsWith(`..${sep}`);
	try {
		mkdirSync(folder, { recursive: true });
		if (isInside && realpathSync(folder) !== resolve(root, below)) throw behindLink(file);
		rmSync(path, { force: true });
		writeParts(path, text, "wx");
	} catch (error) {
		throw error instanceof UserError ? error : cannotWrite(file, error);
	}
}
const behindLink = (file) => new UserError(`${file} could not be written. It lies behind a link, through which it could end up anywhere: name another place.`);
function writeParts(path, text, flag) {
	const file = openSync(path, flag);
	try {
		for (const part of typeof text === "string" ? [text] : text) writeFileSync(file, part);
	} finally {
		closeSync(file);
	}
}
/**
* A report in parts that are worth a write each. No text is longer than 512 MB here, which a repository with a hundred
* thousand findings may well exceed.
*/
function renderReport(format, report, options = {}) {
	if (format.renderParts) return gather(format.renderParts(report, options));
	try {
		return [format.render(report, options)];
	} catch (error) {
		if (!(error instanceof RangeError) || !/string length/i.test(error.message)) throw error;
		throw new UserError(`The report as ${format.id} would be larger than 512 MB. Scan parts of the repository on their own: keyholder scan PATH.`);
	}
}
/** Characters. */
const worthAWrite = 262144;
function* gather(parts) {
	let gathered = "";
	for (const part of parts) {
		gathered += part;
		if (gathered.length < worthAWrite) continue;
		yield gathered;
		gathered = "";
	}
	if (gathered !== "") yield gathered;
}
export { summaryNotWritten as $, checkPage as A, summary as At, code as B, findCommit as C, unappliedRules as Ct, describeFault as D, info as Dt, findRoot as E, getInput as Et, createDashboard as F, lessGrave as G, alike$1 as H, isCommit as I, problemTitle as J, more as K, parseImportSource as L, rulePage as M, html as N, json as O, setOutput as Ot, renderPage as P, summaryIsCut as Q, problemSentence as R, defaultLimits as S, isMissed as St, readHead as T, error as Tt, comparedWith as U, escapeMarkdown as V, headline as W, seeSummary as X, resultsLeftOut as Y, skippedPhrases as Z, createHostStates as _, codePathSentence as _t, run as a, approvalPhrase as at, readInputs as b, plural as bt, indexRegister as c, noBefore as ct, compileGlobs as d, issuanceInPublic as dt, tally as et, compareGravity as f, issuerInPublic as ft, readFingerprintKeys as g, watchers as gt, compareText as h, ownerSentence as ht, auditRepository as i, reasonSentence as it, inParts as j, jsonParts as k, warning as kt, emptyRegister as l, notShown as lt, copyPath as m, ownerPhrase as mt, renderReport as n, dashboardOutcome as nt, noProgress as o, baseNotTold as ot, rulePaths as p, lifetimeSentence as pt, outcome as q, writeReport as r, nextStep as rt, registerPathOf as s, comment as st, refuseSameFile as t, titles as tt, checkRegister as u, credentialPhrase as ut, commitAt as v, capitalise as vt, findMergeBase as w, readPage as wt, textAt as x, counts as xt, isRecord as y, grouped as yt, unappliedSentence as z };
