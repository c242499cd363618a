import { o as __toESM } from "./rolldown-runtime-chunk.js";
import { o as failedScan } from "./look-chunk.js";
import { c as fingerprintUse, f as firstIndex, p as createLines, s as fingerprintIssuance, t as detect } from "./detect-chunk.js";
import { a as loadAll, n as Type, r as YAMLException, t as CORE_SCHEMA } from "./js-yaml-chunk.js";
/** The name of a use whose stored name is only known at run time, as by `secrets[inputs.name]`. */
const computedName = "*dynamic*";
/** Whether a finding is about one credential; a use of every secret, or of one chosen at run time, is not. */
const namesOneCredential = (finding) => finding.kind !== "credential-use" || finding.name !== "*" && finding.name !== "*dynamic*";
/** The strongest first; a name only where there is no stronger one. None where only its place tells it apart. */
function registerKeys(finding) {
	if (!namesOneCredential(finding)) return [];
	const [fingerprint] = finding.fingerprints;
	const keyIds = finding.kind === "exposed-secret" ? finding.facts.keyIds ?? [] : [];
	const namesValue = finding.kind !== "credential-use" && !fingerprint.startsWith("p1:");
	const strong = [{
		key: "keyIds",
		values: keyIds
	}, {
		key: "fingerprints",
		values: namesValue ? [fingerprint] : []
	}].filter(({ values }) => values.length > 0);
	if (strong.length > 0) return strong;
	const names = [...new Set([finding, ...finding.parts ?? []].flatMap(({ name = [] }) => name))];
	return names.length === 0 ? [] : [{
		key: "names",
		values: names
	}];
}
// shared/text/subjects.ts
/**
* What of a subject says which one repository, project, pipeline or service account a token is of, up to the mark that
* ends it. A wildcard behind that lets in its branches and environments, one before or in it lets in others' tokens.
*/
const units = [
	/^repo:[^*?/:]+\/[^*?/:]+:/,
	/^project_path:[^*?:]+:/,
	/^org\/[^*?/]+\/project\/[^*?/]+\//,
	/^organization:[^*?:]+:pipeline:[^*?:]+:/,
	/^organization:[^*?:]+:project:[^*?:]+:workspace:[^*?:]+:/,
	/^\{?[\da-f-]{36}\}?:/,
	/^system:serviceaccount:[^*?:]+:[^*?]+$/
];
/** Whether only tokens of one repository, project, pipeline or service account have this subject, `*` and `?` being wildcards. */
const isOfOneUnit = (subject) => !/[*?]/.test(subject) || units.some((unit) => unit.test(subject));
// shared/text/durations.ts
const day = /^(\d{4})-(\d{2})-(\d{2})$/;
const short = /^(\d{1,6})(min|h|d|w)$/;
/** https://www.rfc-editor.org/rfc/rfc3339#appendix-A; a year counts 365 days, a month 30. */
const iso = /^P(?=.)(?:(\d{1,6})Y)?(?:(\d{1,6})M)?(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?=.)(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})S)?)?$/;
const shortDays = {
	min: 1 / 1440,
	h: 1 / 24,
	d: 1,
	w: 7
};
const isoDays = [
	365,
	30,
	7,
	1,
	1 / 24,
	1 / 1440,
	1 / 86400
];
/** Days of `90d`, `12h`, `30min`, `2w` or ISO 8601 `P90D`; `undefined` for anything else. `3m` is refused: minutes or months? */
function parseDuration(text) {
	const days = readDuration$1(text);
	return days === void 0 || days > longestDays ? void 0 : days;
}
/** Dates beyond stop sorting as text. */
const longestDays = 36525;
/** The limit in words, for a problem about what is longer. */
const longestDuration = "at most 100 years";
function readDuration$1(text) {
	const [, count, unit] = short.exec(text) ?? [];
	if (count !== void 0 && unit !== void 0) return Number(count) * (shortDays[unit] ?? 0);
	return (iso.exec(text)?.slice(1))?.reduce((sum, part, index) => sum + Number(part ?? 0) * (isoDays[index] ?? 0), 0);
}
/** Whether a text is a day of the calendar, `2026-11-22`. */
function isDay(text) {
	const [, year, month, date] = (day.exec(text) ?? []).map(Number);
	if (year === void 0 || month === void 0 || date === void 0) return false;
	const days = [
		31,
		year % 4 === 0 && year % 100 !== 0 || year % 400 === 0 ? 29 : 28,
		31,
		30,
		31,
		30,
		31,
		31,
		30,
		31,
		30,
		31
	][month - 1] ?? 0;
	return date >= 1 && date <= days;
}
// shared/text/yaml-tree.ts
/** A class, so that lines and columns are worked out only for the few nodes that are asked for them. */
var Placed = class {
	#from;
	#to;
	/** Nodes in it, itself included, with every alias written out. */
	size;
	/** `!reference`, `!Ref`, ...; absent for the standard tags. */
	tag;
	#lines;
	constructor(lines, range, size, tag) {
		this.#lines = lines;
		this.#from = range.start;
		this.#to = range.end;
		this.size = size;
		this.tag = tag;
	}
	get range() {
		return {
			start: this.#from,
			end: this.#to
		};
	}
	get start() {
		return this.#lines.position(this.#from);
	}
	get end() {
		return this.#lines.position(this.#to);
	}
};
/** An ISO date stays a string, as the core schema has it: https://yaml.org/spec/1.2.2/#103-core-schema */
var YamlScalar = class extends Placed {
	kind = "scalar";
	value;
	constructor(lines, range, value, tag) {
		super(lines, range, 1, tag);
		this.value = value;
	}
};
var YamlMapping = class extends Placed {
	kind = "mapping";
	/** In the order of the file; of two with one name the last counts. */
	entries;
	constructor(lines, range, size, entries, tag) {
		super(lines, range, size, tag);
		this.entries = entries;
	}
};
var YamlSequence = class extends Placed {
	kind = "sequence";
	items;
	constructor(lines, range, size, items, tag) {
		super(lines, range, size, tag);
		this.items = items;
	}
};
/** Nodes that a text may stand for once its aliases are written out. */
const maxSize$3 = 1e6;
/** A problem with the place it is found at. */
var YamlFault = class extends Error {
	code;
	offset;
	constructor(code, offset) {
		super(code);
		this.code = code;
		this.offset = offset;
	}
};
/**
* js-yaml reports each attempt to read a node as `open` and `close`, innermost first, but builds plain values. This
* turns the reports into nodes. In a block it tries a node as a key before it takes it as a value:
*
*     - [1, 2]     open(item) open(as key) ... close close    the inner node is handed on: same result, same node
*     - |          open(item) open(as key) close close        the inner attempt read nothing: kind is null
*     a: 1         open(map) open close open close close      children are key, value, key, value, ...
*     ? a          open(map) open close close                 no `:` follows, so `a` has no value
*/
function growTree(text, shift, lines) {
	const root = {
		opened: 0,
		children: []
	};
	const documents = [];
	const duplicates = [];
	const stack = [root];
	const anchors = /* @__PURE__ */ new Map();
	function close(state, position) {
		const frame = stack.pop();
		const parent = stack.at(-1);
		if (frame === void 0 || parent === void 0) return;
		const last = frame.children.at(-1);
		const handedOn = last !== void 0 && handsOn(state, last) ? last : void 0;
		const start = handedOn === void 0 ? skipProperties(text, frame.opened) : frame.opened;
		const alias = handedOn?.alias ?? (state.kind === null && text[start] === "*" && start < position);
		const node = handedOn?.node ?? (alias ? readAlias(start) : readNode(state, position, frame, start));
		const end = handedOn?.end ?? (alias ? endOfAlias(text, start) : node.range.end);
		if (state.anchor !== null) anchors.set(state.anchor, node);
		if (alias) state.result = true;
		if (parent === root) documents.push(node);
		else parent.children.push({
			node,
			result: state.result,
			alias,
			end,
			isKey: separatorAt(text, position)
		});
	}
	function readAlias(start) {
		const node = anchors.get(text.slice(start + 1, endOfAlias(text, start)));
		if (node === void 0) throw new YamlFault("yaml-recursive-alias", start);
		return node;
	}
	function readNode(state, position, frame, start) {
		const { kind, tag } = state;
		if (kind !== "mapping" && kind !== "sequence" && kind !== "scalar") return nullAt(frame.opened);
		const last = kind === "scalar" || text[start] === "{" || text[start] === "[" ? void 0 : frame.children.at(-1);
		const end = last === void 0 ? trimEnd(text, start, position) : Math.max(last.end, start);
		const size = kind === "scalar" ? 1 : sizeOf(frame.children);
		if (size > maxSize$3 && anchors.size > 0) throw new YamlFault("yaml-too-many-aliases", start);
		const range = {
			start,
			end
		};
		const own = isOwnTag(tag) ? tag : void 0;
		if (kind === "scalar") return new YamlScalar(lines, range, state.result, own);
		if (kind === "sequence") return new YamlSequence(lines, range, size, listItems(state.result, frame.children), own);
		const entries = pairUp(frame.children);
		reportDuplicates(entries);
		return new YamlMapping(lines, range, size, entries, own);
	}
	const nullAt = (offset) => new YamlScalar(lines, {
		start: offset,
		end: offset
	}, null);
	function pairUp(children) {
		const entries = [];
		for (let index = 0; index < children.length; index += 1) {
			const key = children[index];
			if (key === void 0) break;
			if (!key.isKey) {
				if (key.node.range.start === key.node.range.end) continue;
				entries.push(entryOf$1(key.node, nullAt(key.node.range.end)));
				continue;
			}
			index += 1;
			entries.push(entryOf$1(key.node, children[index]?.node ?? nullAt(key.node.range.end)));
		}
		return entries;
	}
	/** js-yaml stays silent about an empty item (`-` alone), and reports a pair in a list (`[a: 1]`) as two nodes. */
	function listItems(results, children) {
		let next = 0;
		return results.map((result) => {
			const child = children[next];
			if (child === void 0 || result === null && child.result !== null) return nullAt(child?.node.range.start ?? 0);
			next += 1;
			if (!child.isKey) return child.node;
			const value = children[next]?.node ?? nullAt(child.node.range.end);
			next += 1;
			return new YamlMapping(lines, {
				start: child.node.range.start,
				end: Math.max(child.node.range.end, value.range.end)
			}, 1 + child.node.size + value.size, [entryOf$1(child.node, value)]);
		});
	}
	function reportDuplicates(entries) {
		if (entries.length < 2) return;
		const seen = /* @__PURE__ */ new Set();
		for (const { name, key } of entries) {
			if (seen.has(name)) duplicates.push(key);
			seen.add(name);
		}
	}
	return {
		documents,
		duplicates,
		depth: () => stack.length - 1,
		listener: (event, state) => {
			if (event === "open") stack.push({
				opened: state.position + shift,
				children: []
			});
			else close(state, state.position + shift);
		}
	};
}
function handsOn(state, child) {
	if (child.alias) return state.kind === null;
	if (state.kind === "scalar") return child.node.kind === "scalar" && child.node.range.end > child.node.range.start;
	return state.kind !== null && child.result === state.result;
}
/** Not one of YAML's own, which say no more than the value does. */
function isOwnTag(tag) {
	return tag !== null && tag.startsWith("!") && tag.length > 1;
}
function entryOf$1(key, value) {
	return {
		name: key.kind === "scalar" ? String(key.value ?? "") : "",
		key,
		value
	};
}
function sizeOf(children) {
	let size = 1;
	for (const child of children) size += child.node.size;
	return size;
}
function separatorAt(text, offset) {
	return text[skipSpace(text, offset)] === ":";
}
/** White space, line ends and comments. */
function skipSpace(text, offset) {
	let at = offset;
	for (;;) {
		const character = text[at];
		if (character === "#") while (at < text.length && text[at] !== "\n" && text[at] !== "\r") at += 1;
		else if (character === " " || character === "	" || character === "\n" || character === "\r") at += 1;
		else return at;
	}
}
const property = /[!&][^\s,[\]{}]*/y;
/** Also tags and anchors, which stand before the value they belong to. */
function skipProperties(text, offset) {
	let at = skipSpace(text, offset);
	for (;;) {
		property.lastIndex = at;
		if (!property.test(text)) return at;
		at = skipSpace(text, property.lastIndex);
	}
}
function endOfAlias(text, start) {
	const name = /[^\s,[\]{}]*/y;
	name.lastIndex = start;
	name.test(text);
	return name.lastIndex;
}
const space = /\s/;
function trimEnd(text, start, end) {
	let at = Math.min(end, text.length);
	while (at > start && space.test(text[at - 1] ?? "")) at -= 1;
	return at;
}
// shared/text/yaml.ts
const maxDepth$1 = 100;
const maxMergeDepth = 20;
/** Reads one YAML text. Never throws for what the text holds; a duplicate key is a problem and the rest still counts. */
function parseYaml(file) {
	const lines = createLines(file.text);
	const problemAt = (code, severity, offset) => ({
		code,
		path: file.path,
		...lines.position(offset),
		severity
	});
	const shift = file.text.startsWith("﻿") ? 1 : 0;
	const tree = growTree(file.text, shift, lines);
	try {
		loadAll(file.text, null, {
			schema: anyTagSchema,
			json: true,
			listener: tree.listener
		});
	} catch (error) {
		const { code, offset } = faultOf(error, tree.depth(), shift);
		return {
			root: void 0,
			documents: [],
			problems: [problemAt(code, "error", offset)]
		};
	}
	const problems = tree.duplicates.map(({ range }) => problemAt("yaml-duplicate-key", "warning", range.start));
	return {
		root: tree.documents[0],
		documents: tree.documents,
		problems
	};
}
/** The value under a key, merge keys (`<<`) followed; `undefined` when there is none or the node is no mapping. */
function valueAt(node, name, depth = 0) {
	if (node?.kind !== "mapping") return void 0;
	const own = node.entries.findLast((entry) => entry.name === name);
	if (own !== void 0 || depth === maxMergeDepth) return own?.value;
	const merged = node.entries.findLast((entry) => entry.name === "<<")?.value;
	return (merged?.kind === "sequence" ? merged.items : [merged]).map((source) => valueAt(source, name, depth + 1)).find((value) => value !== void 0);
}
/** The text of a string scalar; `undefined` for everything else. */
function textOf(node) {
	return node?.kind === "scalar" && typeof node.value === "string" ? node.value : void 0;
}
/** Tags such as GitLab's `!reference` are kept and change nothing about the value. */
const anyTagSchema = CORE_SCHEMA.extend([
	"scalar",
	"sequence",
	"mapping"
].map((kind) => new Type("!", {
	kind,
	multi: true,
	resolve: () => true,
	construct: (data) => data
})));
function faultOf(error, depth, shift) {
	if (error instanceof YamlFault) return error;
	if (!(error instanceof YAMLException)) throw error;
	return {
		code: depth >= maxDepth$1 ? "yaml-too-deep" : "yaml-syntax",
		offset: error.mark.position + shift
	};
}
// shared/model/link.ts
/** Stores that each pipeline system has of its own, so that one name in two systems is two stations. */
const ownStore = /^(?:repository|organization|environment:.+)$/;
/**
* Id of the station of a stored name: `github-actions:repository/NPM_TOKEN`, `aws-ssm/db`,
* `caller:.github/workflows/publish.yml/TOKEN`.
*/
const storedNameId = (system, scope, name) => ownStore.test(scope) ? `${system}:${scope}/${name}` : `${scope}/${name}`;
/** The scope of a name that one environment keeps for itself. */
const environmentScope = (environment) => `environment:${environment}`;
/** The scope of a name that whoever calls a workflow hands in: two called workflows may mean two credentials by it. */
const callerScope = (path) => `caller:${path}`;
// shared/pipelines/presentable.ts
/** Letters and digits mixed like this, and this many, read like a token, whatever they are called. */
const opaqueRun = /(?=[a-z\d]*\d[a-z]+\d)[a-z\d]{16}/i;
/** A pinned action names a commit. */
const pinnedCommit = /@[\da-f]{40}(?:[\da-f]{24})?$/;
/**
* A label that may leave the file as it is: a step's name, a job, an action, a stored name. `undefined` for expressions, for long text
* and for whatever could be a secret that someone put in the wrong place.
*/
function presentable(label) {
	if (label === void 0 || label === "" || label.length > 200 || label.includes("${{")) return void 0;
	return opaqueRun.test(label.replace(pinnedCommit, "")) || label.includes("\n") ? void 0 : label;
}
// shared/pipelines/known-names.ts
/**
* Variables whose meaning their own tool documents. A name that a team could have given to anything is not here: then
* the type stays open.
*/
const documentedNames = {
	AWS_ACCESS_KEY_ID: {
		role: "key-id",
		type: "aws-access-key"
	},
	AWS_SECRET_ACCESS_KEY: {
		role: "secret",
		type: "aws-access-key"
	},
	KUBE_CONFIG: { role: "token" },
	KUBE_CONFIG_BASE64: { role: "token" },
	KUBE_CONFIG_DATA: { role: "token" },
	KUBECONFIG_BASE64: { role: "token" },
	KUBECONFIG_CONTENT: { role: "token" },
	KUBECONFIG_DATA: { role: "token" },
	PGPASSWORD: { role: "token" },
	REDISCLI_AUTH: { role: "token" },
	SSHPASS: { role: "token" },
	AWS_SESSION_TOKEN: {
		role: "session-token",
		type: "aws-access-key"
	},
	...tokens({
		"anthropic-key": "ANTHROPIC_API_KEY",
		"anthropic-oauth-token": "CLAUDE_CODE_OAUTH_TOKEN",
		"azure-entra-client-secret": "AZURE_CLIENT_SECRET ARM_CLIENT_SECRET AZURE_CREDENTIALS",
		"azure-storage-account-key": "AZURE_STORAGE_KEY",
		"buildkite-token": "BUILDKITE_API_TOKEN BUILDKITE_API_ACCESS_TOKEN",
		"circleci-token": "CIRCLE_TOKEN CIRCLECI_CLI_TOKEN",
		"cloudflare-token": "CLOUDFLARE_API_TOKEN CF_API_TOKEN",
		"codecov-token": "CODECOV_TOKEN",
		"crates-token": "CARGO_REGISTRY_TOKEN",
		"databricks-token": "DATABRICKS_TOKEN",
		"datadog-key": "DD_API_KEY DD_APP_KEY DATADOG_API_KEY DATADOG_APP_KEY",
		"digitalocean-token": "DIGITALOCEAN_ACCESS_TOKEN DIGITALOCEAN_TOKEN",
		"docker-config-auth": "DOCKER_AUTH_CONFIG",
		"docker-pat": "DOCKERHUB_TOKEN DOCKER_HUB_TOKEN",
		"discord-webhook": "DISCORD_WEBHOOK DISCORD_WEBHOOK_URL",
		"doppler-token": "DOPPLER_TOKEN",
		"flyio-token": "FLY_API_TOKEN FLY_ACCESS_TOKEN",
		"gcp-service-account-key": "GOOGLE_CREDENTIALS GCP_SA_KEY GCP_CREDENTIALS GCP_SERVICE_ACCOUNT_KEY GCLOUD_SERVICE_KEY",
		"heroku-key": "HEROKU_API_KEY",
		"huggingface-token": "HF_TOKEN HUGGING_FACE_HUB_TOKEN",
		"jfrog-token": "JF_ACCESS_TOKEN",
		"launchdarkly-key": "LAUNCHDARKLY_ACCESS_TOKEN LAUNCHDARKLY_SDK_KEY",
		"linear-key": "LINEAR_API_KEY",
		"netlify-token": "NETLIFY_AUTH_TOKEN",
		"notion-token": "NOTION_TOKEN",
		"npm-token": "NPM_TOKEN NODE_AUTH_TOKEN NPM_AUTH_TOKEN",
		"nuget-key": "NUGET_API_KEY",
		"onepassword-sa-token": "OP_SERVICE_ACCOUNT_TOKEN",
		"openai-key": "OPENAI_API_KEY",
		"pulumi-token": "PULUMI_ACCESS_TOKEN",
		"pypi-token": "PYPI_TOKEN PYPI_API_TOKEN TWINE_PASSWORD UV_PUBLISH_TOKEN POETRY_PYPI_TOKEN_PYPI",
		"rubygems-key": "GEM_HOST_API_KEY RUBYGEMS_API_KEY",
		"sendgrid-key": "SENDGRID_API_KEY",
		"sentry-org-token": "SENTRY_AUTH_TOKEN",
		"slack-bot-token": "SLACK_BOT_TOKEN",
		"slack-webhook": "SLACK_WEBHOOK_URL SLACK_WEBHOOK",
		"snyk-token": "SNYK_TOKEN",
		"sonar-token": "SONAR_TOKEN",
		"stripe-secret-key": "STRIPE_SECRET_KEY STRIPE_API_KEY",
		"tailscale-key": "TAILSCALE_AUTHKEY TS_AUTHKEY",
		"telegram-bot-token": "TELEGRAM_BOT_TOKEN",
		"terraform-cloud-token": "TF_API_TOKEN TF_TOKEN_APP_TERRAFORM_IO TFE_TOKEN",
		"vault-service-token": "VAULT_TOKEN",
		"vercel-token": "VERCEL_TOKEN"
	})
};
/** The short-lived form of types that pipelines often hold, wherever the name stands. By pipeline system, then by type. */
const alternatives = {
	"github-actions": {
		"aws-access-key": {
			text: "Let the job assume an IAM role through GitHub's OIDC provider instead of carrying an access key.",
			reference: "https://docs.github.com/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws"
		},
		"azure-entra-client-secret": {
			text: "Give the app registration a federated credential for this workflow and sign in without a client secret.",
			reference: "https://docs.github.com/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-azure"
		},
		"crates-token": {
			text: "Publish with trusted publishing: rust-lang/crates-io-auth-action mints a token for this run.",
			reference: "https://crates.io/docs/trusted-publishing"
		},
		"gcp-service-account-key": {
			text: "Let the job sign in through workload identity federation instead of a service account key.",
			reference: "https://docs.github.com/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-google-cloud-platform"
		},
		"npm-token": {
			text: "Publish with trusted publishing: npm 11.5.1 or later, permissions id-token: write, and no token.",
			reference: "https://docs.npmjs.com/trusted-publishers"
		},
		"nuget-key": {
			text: "Publish with trusted publishing: NuGet/login mints a key for this run.",
			reference: "https://learn.microsoft.com/nuget/nuget-org/trusted-publishing"
		},
		"pypi-token": {
			text: "Publish with trusted publishing: permissions id-token: write, and no password.",
			reference: "https://docs.pypi.org/trusted-publishers/"
		},
		"pulumi-token": {
			text: "Let pulumi/auth-actions exchange the job's OIDC token for a Pulumi token.",
			reference: "https://www.pulumi.com/docs/administration/access-identity/oidc-client/github/"
		},
		"rubygems-key": {
			text: "Publish with trusted publishing: rubygems/release-gem signs in with the job's OIDC token.",
			reference: "https://guides.rubygems.org/trusted-publishing/"
		}
	},
	"gitlab-ci": signIns("an id_tokens entry of the job", {
		"aws-access-key": ["assume an IAM role", "https://docs.gitlab.com/ci/cloud_services/aws/"],
		"gcp-service-account-key": ["sign in through workload identity federation", "https://docs.gitlab.com/ci/cloud_services/google_cloud/"],
		"azure-entra-client-secret": ["sign in by a federated credential of the app registration", "https://docs.gitlab.com/ci/cloud_services/azure/"],
		"vault-service-token": ["log in to Vault by JWT", "https://docs.gitlab.com/ci/secrets/hashicorp_vault/"],
		"pypi-token": ["publish with trusted publishing", "https://docs.pypi.org/trusted-publishers/"],
		"npm-token": ["publish with trusted publishing", "https://docs.npmjs.com/trusted-publishers"]
	}),
	circleci: signIns("the job's CIRCLE_OIDC_TOKEN_V2", {
		"aws-access-key": ["assume an IAM role", "https://circleci.com/docs/openid-connect-tokens/"],
		"gcp-service-account-key": ["sign in through workload identity federation", "https://circleci.com/docs/openid-connect-tokens/"]
	}),
	"bitbucket-pipelines": signIns("the step's oidc: true", { "aws-access-key": ["assume an IAM role", "https://support.atlassian.com/bitbucket-cloud/docs/deploy-on-aws-using-bitbucket-pipelines-openid-connect/"] }),
	buildkite: signIns("buildkite-agent oidc request-token", {
		"aws-access-key": ["assume an IAM role", "https://buildkite.com/docs/pipelines/security/oidc/aws"],
		"gcp-service-account-key": ["sign in through workload identity federation", "https://buildkite.com/docs/pipelines/security/oidc"]
	}),
	"azure-pipelines": { "azure-entra-client-secret": {
		text: "Use a service connection with workload identity federation instead of carrying a client secret.",
		reference: "https://learn.microsoft.com/azure/devops/pipelines/library/connect-to-azure"
	} }
};
/** Who signs in where, so that a shell variable of this name belongs to a sign-in too. */
const signInNames = endingIn("REGION ACCOUNT ACCOUNT_ID ACCOUNT_NAME CLIENT_ID TENANT_ID TENANT SUBSCRIPTION_ID SUBSCRIPTION", "APP_ID APPLICATION_ID OBJECT_ID PRINCIPAL_ID INSTALLATION_ID ORG ORG_ID ORGANIZATION ORGANIZATION_ID", "ROLE ROLE_ARN ROLE_NAME ROLE_TO_ASSUME WORKLOAD_IDENTITY_PROVIDER SERVICE_ACCOUNT_EMAIL ARN", "USER USERNAME USER_NAME USER_ID LOGIN EMAIL ACTOR");
/** Names that stand beside credentials and are none; one that is also {@link isCredentialName} stays a credential. */
const plainNames = endingIn("LOCATION ZONE ZONE_ID CLUSTER CLUSTER_NAME NAMESPACE STAGE ENVIRONMENT ENV", "TEAM TEAM_ID PROJECT PROJECT_ID PROJECT_NUMBER PROJECT_NAME PROJECT_KEY WORKSPACE WORKSPACE_ID", "SITE_ID DISTRIBUTION_ID RESOURCE_GROUP SERVICE_ID CHAT_ID CHANNEL CHANNEL_ID GUILD_ID MAIL_TO MAIL_FROM", "HOST HOSTNAME PORT ADDR ADDRESS SERVER DOMAIN ENDPOINT IP PATH DIR", "API_URL BASE_URL HOST_URL SERVER_URL SITE_URL APP_URL REGISTRY_URL REPOSITORY_URL", "BUCKET BUCKET_NAME REGISTRY REPOSITORY REPO IMAGE IMAGE_NAME TAG VERSION BRANCH KNOWN_HOSTS");
/** Each is a whole name or what follows an underscore in one. */
function endingIn(...lines) {
	return new RegExp(`(?:^|_)(?:${lines.join(" ").replaceAll(" ", "|")})$`);
}
/** The last word or two of a name that says it holds a credential. */
const credentialNames = /(?:^|_)(?:PASSWORD|PASSWD|PASS|PWD|PASSPHRASE|SECRET|TOKEN|PAT|CREDENTIALS?|CREDENTIALS_JSON|CREDS|API_?KEY|ACCESS_?KEY|SECRET_?KEY|PRIVATE_?KEY|DEPLOY_?KEY|SSH_?KEY|SIGNING_?KEY|ENCRYPTION_?KEY|AUTH_?KEY|LICENSE_?KEY|CONNECTION_?STRING|WEBHOOK|WEBHOOK_URL|DATABASE_URL|DSN)$/;
/** What a variable or stored name is known to hold; `undefined` for a name anybody could have chosen. */
const expectationOf = (name) => expectations.get(name.toUpperCase());
const expectations = new Map(Object.entries(documentedNames));
function alternativeTo(type, system) {
	return type === void 0 ? void 0 : alternatives[system]?.[type];
}
/** Whether a literal under this key would be a credential. Any spelling: `apiKey`, `api-key`, `API_KEY`. */
function isCredentialName(name) {
	return expectationOf(name) !== void 0 || credentialNames.test(snakeCase$1(name));
}
/** Whether a stored name says of itself that it is no credential: a region, a user name, a role. */
function isPlainName(name) {
	const words = snakeCase$1(name);
	return (plainNames.test(words) || signInNames.test(words)) && !isCredentialName(name);
}
/** Whether a name says who signs in where, and is no credential. */
function isSignInName(name) {
	return signInNames.test(snakeCase$1(name)) && !isCredentialName(name);
}
function snakeCase$1(name) {
	if (/^[A-Z\d_]+$/.test(name)) return name;
	return name.replace(/([a-z\d])([A-Z])/g, "$1_$2").replace(/[-. ]/g, "_").toUpperCase();
}
/** By type: what the job could do with its own identity instead, and where that is documented. */
function signIns(means, ways) {
	return Object.fromEntries(Object.entries(ways).map(([type, [does, reference]]) => [type, {
		text: `Let the job ${does} with ${means} instead of a stored credential.`,
		reference
	}]));
}
function tokens(namesByType) {
	return Object.fromEntries(Object.entries(namesByType).flatMap(([type, names]) => names.split(" ").map((name) => [name, {
		role: "token",
		type
	}])));
}
// shared/pipelines/settings/references.ts
/**
*     ${X}  ${X:-other}  ${env:X}  ${env.X}  {env:X}  %X%  $X         variables of the environment
*     ${input:id}                                                     https://code.visualstudio.com/docs/copilot/reference/mcp-configuration
*     ${{ secrets.X }}                                                https://docs.continue.dev/customize/deep-dives/secrets
*/
const pattern = /\$\{\{\s{0,20}(?:secrets|inputs)\.(?<secret>[\w.-]{1,200})\s{0,20}\}\}|\$\{input:(?<prompt>[\w.-]{1,200})\}|\$\{(?:env[:.])?(?<variable>[A-Za-z_]\w{0,200})(?:(?<sign>:?[-?])(?<otherwise>[^}]{0,2000}))?\}|\{env:(?<braced>[A-Za-z_]\w{0,200})\}|%(?<percent>[A-Za-z_]\w{0,200})%|(?<![\w$\\])\$(?:env:)?(?<bare>[A-Z_][A-Z0-9_]{1,200})\b/g;
/** All references in a stretch of text that starts at an offset of its file. */
function findReferences(raw, offset) {
	if (!/[${%]/.test(raw)) return [];
	return [...raw.matchAll(pattern)].map((match) => {
		const { secret, prompt, variable, sign, otherwise, braced, percent, bare } = match.groups ?? {};
		const start = offset + match.index;
		const end = start + match[0].length;
		const fallback = sign?.endsWith("-") === true && otherwise !== void 0 && otherwise !== "";
		return {
			name: secret ?? prompt ?? variable ?? braced ?? percent ?? bare ?? "",
			scope: secret !== void 0 ? "secrets" : prompt !== void 0 ? "prompt" : "environment",
			start,
			end,
			...fallback && { otherwise: {
				start: end - 1 - otherwise.length,
				end: end - 1
			} }
		};
	});
}
// shared/pipelines/settings/values.ts
/** Headers that carry a credential. */
const credentialHeader = /^(?:proxy-)?authorization$|^cookie$|(?:^|[-_])(?:api-?key|access-?key|key|token|secret|auth)$/i;
/** The scheme in front of a header's credential. */
const scheme = /^(?:Bearer|Basic|Token|ApiKey)\s+/i;
/** Parameters of a URL that carry a credential. */
const credentialParameter = /^(?:key|auth|authorization|sig|code)$/i;
const isUrl$1 = (text) => /^[a-z][\w+.-]*:\/\//i.test(text);
/** The value of a header, without the scheme in front of it. */
function headerTaking(taken) {
	const skip = scheme.exec(taken.raw)?.[0].length ?? 0;
	const isCredential = credentialHeader.test(taken.key) || isCredentialName(taken.key);
	return {
		...taken,
		raw: taken.raw.slice(skip),
		start: taken.start + skip,
		isCredential
	};
}
/** The parameters of a URL that carry a credential, and whatever else of it stands elsewhere. */
function urlTakings(taken) {
	const { raw, start } = taken;
	const query = raw.indexOf("?");
	const head = query < 0 ? raw : raw.slice(0, query);
	const takings = [{
		...taken,
		raw: head,
		end: start + head.length,
		isCredential: false
	}];
	if (query < 0) return takings;
	for (const { index, 0: pair } of raw.slice(query + 1).matchAll(/[^&#]+/g)) {
		const equals = pair.indexOf("=");
		const key = pair.slice(0, Math.max(equals, 0));
		const from = query + 1 + index + equals + 1;
		const value = pair.slice(equals + 1);
		takings.push({
			...taken,
			key,
			raw: value,
			start: start + from,
			end: start + from + value.length,
			isCredential: isCredentialName(key) || credentialParameter.test(key)
		});
	}
	return takings;
}
// shared/pipelines/agents/arguments.ts
/** Options that hand a variable to a container. */
const variableOptions = /^(?:-e|--env)$/;
const headerOptions = /^(?:-H|--header)$/;
/**
* What the words of a command hand over.
*
*     --api-key X   --api-key=X   API_KEY=X   -e API_KEY   --header "Authorization: Bearer X"   https://host/?api_key=X
*
* `set` names the variables that the server's own settings give a value: `-e NAME` of one of them looks at nothing else.
*/
function argumentTakings(words, set) {
	return words.flatMap(({ raw, start, end }, index) => {
		const previous = words[index - 1]?.raw ?? "";
		const whole = {
			raw,
			start,
			end,
			key: /^--?([A-Za-z][\w-]*)$/.exec(previous)?.[1] ?? ""
		};
		const from = (skip, key) => ({
			raw: raw.slice(skip),
			start: start + skip,
			end,
			key
		});
		if (headerOptions.test(previous)) {
			const [head = "", name = ""] = /^\s*([\w-]{1,100})\s*:\s*/.exec(raw) ?? [];
			return [headerTaking(from(head.length, name))];
		}
		const [pair, key = ""] = /^(?:--?|)([A-Za-z][\w-]{0,100})=/.exec(raw) ?? [];
		if (pair !== void 0) return valueOf(from(pair.length, key));
		if (variableOptions.test(previous)) return set.has(raw) ? [] : [{
			...whole,
			key: raw,
			isVariable: true,
			isCredential: isCredentialName(raw)
		}];
		return raw.startsWith("-") ? [{
			...whole,
			key: "",
			isCredential: false
		}] : valueOf(whole);
	});
}
const valueOf = (taken) => isUrl$1(taken.raw) ? urlTakings(taken) : [taken];
// shared/pipelines/agents/autonomy.ts
/** A setting that lets an agent act by itself: the end of its keys, and the value it then has. */
const everything$1 = [
	[/(?:^|\n)permissions\ndefaultMode$/, /^bypassPermissions$/],
	[/^approval_policy$/, /^never$/],
	[/(?:^|\n)chat\.tools\.(?:global\.)?autoApprove$/, /^true$/],
	[/(?:^|\n)agent\nalways_allow_tool_actions$/, /^true$/],
	[/^permission$/, /^allow$/]
];
/** Lists of what needs no consent. Of `Bash(npm test)` only `Bash` is told: an argument may hold anything. */
const listed = /(?:^|\n)(?:permissions\nallow|alwaysAllow|autoApprove|allowedTools)\n\d+$/;
/** https://github.com/google-gemini/gemini-cli/blob/main/docs/tools/mcp-server.md */
const trusted = /(?:^|\n)trust$/;
/** The server that a rule of an agent names: `mcp__github__create_issue`, and `mcp__github` for all of its tools. */
const serverTool = /^mcp__(.+?)(?:__(.*))?$/s;
const maxTools = 20;
/** What the file says of consent. `serverOf` gives the server that a field belongs to, `""` for none. */
function autonomyOf(fields, serverOf) {
	const found = /* @__PURE__ */ new Map();
	for (const { keys, raw } of fields) {
		const path = keys.join("\n");
		if (everything$1.some(([key, value]) => key.test(path) && value.test(raw))) add("", "*");
		else if (trusted.test(path) && raw === "true") add(serverOf(keys), "*");
		else if (listed.test(path)) allow(serverOf(keys), raw.replace(/\(.*/s, ""));
		else if (/^permission\n[^\n]+$/.test(path) && raw === "allow") add("", keys[1] ?? "*");
	}
	return new Map([...found].map(([server, tools]) => [server, tools.has("*") ? ["*"] : [...tools]]));
	function allow(server, tool) {
		const [, named, own] = serverTool.exec(tool) ?? [];
		if (named === void 0) add(server, tool);
		else add(named, own ?? "*");
	}
	function add(server, tool) {
		const tools = found.get(server) ?? /* @__PURE__ */ new Set();
		found.set(server, tools);
		if (tools.size < maxTools) tools.add(presentable(tool) ?? "*");
	}
}
/** What may be done without consent with what one server is handed; with what the agent itself is handed, for `""`. */
function unattendedAt(autonomy, server) {
	const own = autonomy.get(server) ?? [];
	return autonomy.get("")?.includes("*") === true || own.includes("*") ? ["*"] : own;
}
// shared/pipelines/agents/servers.ts
/** The keys under which servers stand, whichever agent reads them. */
const serverKeys = /^(?:[\w.]+\.)?(?:mcp_?servers|context_servers)$/i;
const listOfHeaders = /(?:^|_)headers$/i;
/** Everything in an agent's file that is, or may be, handed a credential. */
function takingsOf$1(fields, agent, servers) {
	const depthOf = (keys) => depthOfServer(keys, servers);
	const autonomy = autonomyOf(fields, (keys) => keys[depthOf(keys)] ?? "");
	const own = [];
	const found = /* @__PURE__ */ new Map();
	for (const field of fields) {
		const depth = depthOf(field.keys);
		const key = field.keys[depth];
		if (key === void 0) own.push(field);
		else {
			const id = field.keys.slice(0, depth + 1).join("\n");
			const server = found.get(id) ?? {
				key,
				fields: []
			};
			found.set(id, server);
			server.fields.push({
				...field,
				keys: field.keys.slice(depth + 1)
			});
		}
	}
	const at = placeOf$1(agent, autonomy, "", void 0);
	return [...own.flatMap((field) => valueTakings(field, {
		at,
		group: ""
	})), ...[...found].flatMap(([id, server]) => serverTakings(server, id, autonomy))];
}
/** Where in the keys the name of a server stands; -1 for a field of none. */
function depthOfServer(keys, servers) {
	const at = keys.findIndex((key, index) => serverKeys.test(key) || key === servers && (index === 0 || keys[index - 1] === "mcp"));
	if (at < 0) return -1;
	const name = servers === "mcp" && keys[at + 1] === "servers" ? at + 2 : at + 1;
	return name < keys.length - 1 ? name : -1;
}
function placeOf$1(job, autonomy, server, action) {
	const unattended = unattendedAt(autonomy, server);
	return {
		system: "agents",
		job,
		...action !== void 0 && { action },
		...unattended.length > 0 && { unattended }
	};
}
function serverTakings({ key, fields }, id, autonomy) {
	const valueOf = (...keys) => fields.find((field) => field.keys.join("\n") === keys.join("\n"))?.raw;
	const name = presentable(/^\d+$/.test(key) ? valueOf("name") ?? key : key) ?? "server";
	const words = fields.filter(({ keys }) => isArgument(keys));
	const address = [
		"url",
		"httpUrl",
		"serverUrl",
		"uri"
	].map((each) => valueOf(each)).find((each) => each !== void 0);
	const around = {
		at: placeOf$1(name, autonomy, key, address === void 0 ? programOf$1(words, valueOf("command")) : hostOf(address)),
		group: id
	};
	const set = new Set(fields.flatMap(({ keys }) => /^env(?:ironment)?$/.test(keys.at(-2) ?? "") ? keys.at(-1) ?? [] : []));
	return [...fields.filter(({ keys }) => !isArgument(keys)).flatMap((field) => valueTakings(field, around)), ...argumentTakings(words, set).map((taking) => ({
		...taking,
		...around
	}))];
}
/** `args: [...]`, `command: [...]` and `command: { args: [...] }`. */
const isArgument = (keys) => /^(?:args|command)$/.test(keys.at(-2) ?? "") && /^\d+$/.test(keys.at(-1) ?? "");
function valueTakings(field, around) {
	const { keys, raw, start, end } = field;
	const key = keys.at(-1) ?? "";
	const holder = keys.at(-2) ?? "";
	const taken = {
		raw,
		start,
		end,
		key,
		...around
	};
	if (/^env_http_headers$/.test(holder) || key === "bearer_token_env_var") return [variableTaking(taken, true)];
	if (holder === "env_vars") return [variableTaking(taken, isCredentialName(raw))];
	if (listOfHeaders.test(holder)) return [headerTaking(taken)];
	if (isUrl$1(raw)) return urlTakings(taken);
	return isCredentialName(key) || findReferences(raw, start).length > 0 ? [taken] : [];
}
/** The value is the name of a variable, as if it were written `$NAME`. */
const variableTaking = (taken, isCredential) => ({
	...taken,
	isCredential,
	isVariable: true
});
const hostOf = (url) => presentable(/^[a-z+]+:\/\/(?:[^/?#@]*@)?([\w.-]+(?::\d+)?)/i.exec(url)?.[1]);
/** Programs that fetch and start another one. */
const starters = /^(?:npx|bunx|pnpx|uvx|uv|pipx|docker|podman|node|python3?|deno|bun|pnpm|yarn|npm|cmd|sh|bash|env)(?:\.(?:exe|cmd))?$/;
/** Words of a starter's own. */
const starterWords = /^(?:run|exec|dlx|tool|x|\/c|mcp-remote(?:@.*)?)$/;
/** The package, image or program that a server is: the first word that is no option, variable or starter. */
function programOf$1(words, command) {
	const all = [...command === void 0 ? [] : [command], ...words.map(({ raw }) => raw)];
	const program = all.find((word, index) => !starters.test(word) && !starterWords.test(word) && !/^-|=|\$/.test(word) && !/^(?:-e|--env|-v|--volume|--mount|--network|--name|-p)$/.test(all[index - 1] ?? ""));
	if (program === void 0) return presentable(command);
	return isUrl$1(program) ? hostOf(program) : presentable(program);
}
// shared/pipelines/scalars.ts
/** A YAML scalar's range without its quotes, or without the header of a block scalar. */
function valueRange(text, { start, end }) {
	const first = text[start];
	if ((first === "\"" || first === "'") && end - start > 1 && text[end - 1] === first) return {
		start: start + 1,
		end: end - 1
	};
	if (first !== "|" && first !== ">") return {
		start,
		end
	};
	const body = /\S/g;
	body.lastIndex = text.indexOf("\n", start) + 1;
	const match = body.exec(text);
	return {
		start: Math.min(match?.index ?? start, end),
		end
	};
}
/** Whether the line ends of a YAML scalar are blanks of its value. */
const isFolded = (text, { start }) => text[start] !== "|";
/** By ASCII code: 1 for what opens, -1 for what closes. */
function stepsOf(opening, closing) {
	const steps = /* @__PURE__ */ new Int8Array(128);
	for (const [characters, step] of [[opening, 1], [closing, -1]]) for (const character of characters.split("")) steps[character.charCodeAt(0)] = step;
	return steps;
}
const squareSteps = stepsOf("[{", "]}");
const roundSteps = stepsOf("([{", ")]}");
/** Brackets, braces, and round brackets where they are asked for, that are open at once, at most. */
function deepestNesting(text, round = false) {
	const steps = round ? roundSteps : squareSteps;
	let open = 0;
	let most = 0;
	for (let at = 0; at < text.length; at += 1) {
		open = Math.max(0, open + (steps[text.charCodeAt(at)] ?? 0));
		if (open > most) most = open;
	}
	return most;
}
// shared/pipelines/settings/field.ts
/** UTF-16 units. Settings of people and of agents are a thousandth of it. */
const maxLength$8 = 1e6;
/** Brackets, braces or elements open at once. */
const maxNesting$3 = 200;
/** Why a file is not read as settings at all; undefined when it is. `depthOf` says how deep its format nests. */
function tooLarge({ path, text }, depthOf = deepestNesting) {
	return text.length > maxLength$8 || depthOf(text) > maxNesting$3 ? {
		code: "settings-too-large",
		path,
		severity: "error"
	} : void 0;
}
/** Whether keys lead to a setting: no tool has one that lies as deep as 50 keys, or has a key of 300 characters. */
const isSetting = (keys) => keys.length <= 50 && keys.every((key) => key.length <= 300);
/** What stands behind a fault is read line by line, so that nothing is judged clean because of it. */
const syntaxProblem = ({ path, text }, offset) => ({
	code: "settings-syntax",
	path,
	...createLines(text).position(offset),
	severity: "warning"
});
// shared/pipelines/settings/json.ts
/** JSON as editors and agents read it: with comments and trailing commas. */
const readJson$1 = async (file) => {
	const refused = tooLarge(file);
	if (refused !== void 0) return {
		fields: [],
		problems: [refused]
	};
	const { parseTree } = await import("./main-chunk2.js");
	const errors = [];
	const root = parseTree(file.text, errors, {
		allowTrailingComma: true,
		allowEmptyContent: true
	});
	const fields = [];
	if (root !== void 0) visit(root, []);
	return {
		fields,
		problems: errors.slice(0, 1).map(({ offset }) => syntaxProblem(file, offset))
	};
	function visit(node, keys) {
		if (node.type === "object" || node.type === "array") for (const [index, child] of (node.children ?? []).entries()) {
			const [key, value] = node.type === "array" ? [void 0, child] : child.children ?? [];
			if (value !== void 0) visit(value, [...keys, key === void 0 ? String(index) : String(key.value)]);
		}
		else if (isSetting(keys)) fields.push(leaf(node, keys));
	}
	function leaf({ type, offset, length }, keys) {
		const quote = type === "string" ? 1 : 0;
		const start = offset + quote;
		const isClosed = length > 1 && file.text[offset + length - 1] === "\"";
		const end = Math.max(start, offset + length - (isClosed ? quote : 0));
		return {
			keys,
			start,
			end,
			raw: file.text.slice(start, end)
		};
	}
};
// shared/pipelines/reading.ts
/** Every name of a file's own variables reaches every job, so that a hostile file could ask for millions. */
const maxLinks = 2e4;
const nothingSeen = {
	references: [],
	signIns: [],
	issuances: [],
	slots: [],
	jobs: [],
	links: []
};
const emptyReading = {
	uses: [],
	issuances: [],
	slots: [],
	links: [],
	notCredentials: [],
	problems: []
};
/** Puts together what a reader saw of one file, everything in the order of the text. */
function assembleReading(path, seen, problems) {
	const plain = [];
	const known = [];
	for (const reference of seen.references) (isPlainReference(reference) ? plain : known).push(reference);
	const uses = [...usesOf(known), ...seen.signIns.map(signInUse)].toSorted(byPlace);
	const links = chainOf(path, uses, seen);
	return {
		uses: withoutRepeats(uses).map(withoutPart),
		issuances: seen.issuances.toSorted(byPlace).map(withoutPart),
		slots: [...new Map(seen.slots.map((slot) => [`${slot.start} ${slot.end}`, withoutPart(slot)])).values()],
		links,
		notCredentials: [...new Set(plain.map(({ name }) => name))].toSorted(),
		...seen.grants && { grants: seen.grants },
		problems: links.length < maxLinks ? problems : [...problems, {
			code: "too-many-links",
			path,
			severity: "error",
			detail: { max: maxLinks }
		}]
	};
}
/** What two readings of one file say together; the problems of the first alone. */
function mergeReadings(one, other) {
	return {
		uses: [...one.uses, ...other.uses].toSorted(byPlace),
		issuances: [...one.issuances, ...other.issuances].toSorted(byPlace),
		slots: [...one.slots, ...other.slots],
		links: [...one.links, ...other.links],
		notCredentials: [.../* @__PURE__ */ new Set([...one.notCredentials, ...other.notCredentials])].toSorted(),
		problems: one.problems
	};
}
const jobId = (path, job) => `${path}#${job}`;
/** Whether a stored name holds no credential: what receives it says so, or the name itself does. */
function isPlainReference({ name, expectation, minted }) {
	if (minted !== void 0 || expectationOf(name) !== void 0 || isCredentialName(name)) return false;
	return expectation === void 0 ? isPlainName(name) : expectation.role === "none";
}
/** Parts have told the links all that they know. */
function withoutPart(placed) {
	if (placed.at?.part === void 0) return placed;
	const { part: _, ...at } = placed.at;
	return {
		...placed,
		at
	};
}
/** An anchor's value stands in one place, however many jobs get it by its aliases; the links name all of them. */
function withoutRepeats(uses) {
	if (uses.every(({ start }, index) => start !== uses[index + 1]?.start)) return uses;
	return [...new Map(uses.toReversed().map((use) => [placeOf(use), use])).values()].toReversed();
}
const placeOf = ({ start, end, name, scope, form, at: { environment, grants } }) => [
	start,
	end,
	name,
	scope,
	form,
	environment,
	grants
].join("\n");
const byPlace = (one, other) => one.start - other.start || one.end - other.end;
/** One use for each reference; an id and its secret in one group are one use with parts. */
function usesOf(references) {
	return groupParts(references.map((reference) => ({
		...reference,
		is: expectationFor(reference)
	}))).map(useOf);
}
function signInUse({ name, provider, type = "oidc-federation", at, start, end }) {
	return {
		kind: "credential-use",
		type,
		...provider === void 0 ? {} : { provider },
		name,
		scope: "run",
		form: "federated",
		at,
		start,
		end
	};
}
function expectationFor({ name, expectation, minted }) {
	if (minted !== void 0) return { role: "token" };
	return expectation?.type === void 0 ? expectationOf(name) ?? expectation ?? { role: "token" } : expectation;
}
/**
* The first id goes with the first secret of its group and type, the second with the second, and so do session tokens.
* What finds no partner stands alone.
*
*     id A, secret A, id B, secret B     [A, A] [B, B]
*     id A, secret A, session A          [A, A, A]
*     id A                               [A]
*/
function groupParts(references) {
	const credentials = /* @__PURE__ */ new Map();
	const seen = /* @__PURE__ */ new Map();
	for (const [index, reference] of references.entries()) {
		const { role, type } = reference.is;
		const place = `${reference.group} ${type ?? ""}`;
		const ordinal = seen.get(`${place} ${role}`) ?? 0;
		seen.set(`${place} ${role}`, ordinal + 1);
		const key = role === "token" ? `token ${index}` : `${place} ${ordinal}`;
		const partners = credentials.get(key);
		if (partners === void 0) credentials.set(key, [reference]);
		else partners.push(reference);
	}
	return [...credentials.values()];
}
function useOf(group) {
	const main = group.find(({ is }) => is.role === "secret") ?? group[0];
	if (main === void 0) throw new Error("A group has at least one reference");
	const parts = group.map(({ is, name, start, end }) => ({
		role: is.role,
		name,
		start,
		end
	}));
	return {
		kind: "credential-use",
		name: main.name,
		at: main.at,
		start: main.start,
		end: main.end,
		...group.length > 1 ? { parts } : {},
		...main.remedy === void 0 ? {} : { remedies: [main.remedy] },
		...standing(main)
	};
}
function standing({ scope, is, at, alternative = alternativeTo(is.type, at.system), minted }) {
	if (minted !== void 0) return {
		scope: "run",
		form: "federated",
		...minted
	};
	return {
		scope,
		form: "stored",
		...is.type === void 0 ? {} : { type: is.type },
		...alternative === void 0 ? {} : { alternative }
	};
}
/**
* How stored names reach jobs, and jobs environments.
*
*     repository/NPM_TOKEN -> release.yml#publish -> production     a stored name
*     release.yml#publish -> run/deploy                             minted for the run: the job issues it
*     release.yml#rotate -> aws iam create-access-key               minted to stay: likewise
*
* A name in the file's own variables reaches every job, one in a part of the file those that take it over.
*/
function chainOf(path, uses, { jobs, issuances, links: others, takers, takersOfAny = /* @__PURE__ */ new Set() }) {
	const links = /* @__PURE__ */ new Map();
	const nodes = new Map(jobs.map((job) => [job.name, jobNode(path, job)]));
	const everyJob = [...nodes.values()];
	/** What a name or an issuance at a place is linked to already, so that each costs once what it reaches. */
	const linked = /* @__PURE__ */ new Set();
	function add(link) {
		const { from, to } = link;
		const key = `${from.kind} ${from.id} ${to.kind} ${to.id}`;
		if (links.size < maxLinks && !links.has(key)) links.set(key, link);
	}
	function jobsAt(id, { job, part }) {
		const key = [
			id,
			job,
			part
		].join("\n");
		if (links.size === maxLinks || linked.has(key)) return [];
		linked.add(key);
		const taking = part === void 0 ? void 0 : takers?.get(part);
		if (job === void 0 && taking === void 0) return everyJob;
		return [.../* @__PURE__ */ new Set([...job === void 0 ? takersOfAny : [job], ...taking ?? []])].map((name) => nodes.get(name) ?? jobOf(path, name));
	}
	for (const use of uses) for (const { name, range } of storedNames(use)) {
		const stored = {
			kind: "stored-name",
			id: storedNameId(use.at.system, use.scope, name)
		};
		for (const job of jobsAt(`${use.form} ${stored.id}`, use.at)) add(use.form === "federated" ? {
			from: job,
			to: stored,
			range
		} : {
			from: stored,
			to: job,
			range
		});
	}
	for (const { address, at } of issuances) for (const job of jobsAt(address, at)) add({
		from: job,
		to: {
			kind: "resource",
			id: address
		}
	});
	for (const job of jobs) {
		const node = nodes.get(job.name);
		if (node !== void 0 && job.environment !== void 0) add({
			from: node,
			to: {
				kind: "environment",
				id: job.environment
			}
		});
	}
	others.forEach(add);
	return [...links.values()];
}
/** Names that stand for all or for an unknown one are no station of a chain. */
function storedNames({ parts, ...use }) {
	return (parts ?? [use]).flatMap(({ name, start, end }) => name === void 0 || name === "*" || name === "*dynamic*" ? [] : {
		name,
		range: {
			start,
			end
		}
	});
}
const jobOf = (path, name) => ({
	kind: "job",
	id: jobId(path, name)
});
function jobNode(path, { name, key }) {
	return {
		...jobOf(path, name),
		place: {
			path,
			start: key.start,
			end: key.end
		}
	};
}
// shared/pipelines/settings/takings.ts
/** Tools' own, such as `${workspaceFolder}`, are written otherwise. */
const isVariableName = /^[A-Z][A-Z0-9_]*$/;
/** What was taken, as uses of what is kept elsewhere and as slots for what may stand here. */
function readingOf({ path }, takings, signIns, problems) {
	const references = [];
	const slots = [];
	const groups = /* @__PURE__ */ new Map();
	for (const taking of takings) take(taking);
	return assembleReading(path, {
		...nothingSeen,
		references,
		signIns,
		slots
	}, problems);
	function take({ raw, key, start, end, at, group, type, alternative, ...taking }) {
		const expected = expectationOf(key);
		const known = type === void 0 ? expected : {
			role: expected?.role ?? "token",
			type
		};
		const isCredential = taking.isCredential ?? isCredentialName(key);
		const ordinal = groups.get(group) ?? groups.size;
		groups.set(group, ordinal);
		const slot = (range) => {
			slots.push({
				name: key,
				...known?.type !== void 0 && { type: known.type },
				at,
				...range
			});
		};
		const lookups = taking.isVariable === true ? [{
			name: raw,
			scope: "environment",
			start,
			end
		}] : findReferences(raw, start);
		for (const { name, scope, otherwise, ...range } of lookups) {
			const isOne = isCredential || isCredentialName(name);
			if (taking.own?.has(name) === true || !isOne && !(isPlainName(name) && isVariableName.test(name))) continue;
			references.push({
				...range,
				name: presentable(name) ?? key,
				scope,
				at,
				group: ordinal,
				...isOne && { expectation: expectationOf(name) ?? known ?? { role: "token" } },
				...alternative && { alternative }
			});
			if (isOne && otherwise !== void 0) slot(otherwise);
		}
		if (isCredential && lookups.length === 0 && end > start) slot({
			start,
			end
		});
	}
}
// shared/pipelines/settings/lines.ts
const section = /^[ \t]*\[(?<section>[^\]\r\n]{1,300})\]/;
const key$2 = (signs) => new RegExp(String.raw`^[ \t]*(?:export[ \t]+|-[ \t]+)?(?<key>[^\s=#;[][^=\r\n]{0,300}?)[ \t]{0,50}[${signs}][ \t]*`);
const withEquals = key$2("=");
const withEither = key$2("=:");
/**
* `[section]`, `key = value`, `export KEY=value`: the shape that most settings of command line tools have. Anything else
* is passed over, so that it also reads what is left of a broken file of another format.
*/
const readLines = ({ split = (whole) => [whole], colon = false } = {}) => (file) => {
	const refused = tooLarge(file);
	return Promise.resolve(refused === void 0 ? {
		fields: fieldsOf$2(file, split, colon ? withEither : withEquals),
		problems: []
	} : {
		fields: [],
		problems: [refused]
	});
};
function fieldsOf$2({ text }, split, pattern) {
	const fields = [];
	let within = [];
	for (const { index, 0: content } of text.matchAll(/[^\r\n]+/g)) {
		const opened = section.exec(content)?.groups?.["section"];
		if (opened !== void 0) within = [opened.trim()];
		const match = opened === void 0 ? pattern.exec(content) : null;
		const name = match?.groups?.["key"];
		if (match === null || name === void 0) continue;
		const range = valueIn(content, match[0].length);
		const [start, end] = [index + range.start, index + range.end];
		fields.push({
			keys: [...within, ...split(unquoted(name.trim()))],
			start,
			end,
			raw: text.slice(start, end)
		});
	}
	return fields;
}
const unquoted = (name) => name.replace(/^(["'])(.*)\1$/, "$2");
/** The value that starts at an offset of a line, without quotes, blanks and a comment behind it. */
function valueIn(content, from) {
	const quote = content[from];
	if (quote === "\"" || quote === "'") {
		const close = content.indexOf(quote, from + 1);
		return {
			start: from + 1,
			end: close < 0 ? content.trimEnd().length : close
		};
	}
	const comment = /[ \t][#;]/g;
	comment.lastIndex = from;
	const end = comment.exec(content)?.index ?? content.length;
	return {
		start: from,
		end: from + content.slice(from, end).trimEnd().length
	};
}
// shared/pipelines/settings/toml.ts
/** A file with a fault is read line by line, which tables and pairs of a line survive. */
const readToml = async (file) => {
	const refused = tooLarge(file);
	if (refused !== void 0) return {
		fields: [],
		problems: [refused]
	};
	const { parseTOML, ParseError } = await import("./lib-chunk.js");
	try {
		return {
			fields: fieldsOf$1(file.text, parseTOML(file.text).body[0].body),
			problems: []
		};
	} catch (error) {
		if (!(error instanceof ParseError)) throw error;
		const split = (key) => key.split(".");
		const { fields } = await readLines({ split })(file);
		const problems = [syntaxProblem(file, error.index)];
		return {
			fields: fields.map((field) => ({
				...field,
				keys: field.keys.flatMap(split)
			})),
			problems
		};
	}
};
function fieldsOf$1(text, body) {
	const fields = [];
	for (const part of body) if (part.type === "TOMLTable") {
		const table = part.resolvedKey.map(String);
		if (isSetting(table)) for (const pair of part.body) visit(pair.value, [...table, ...keysOf(pair)]);
	} else visit(part.value, keysOf(part));
	return fields;
	function visit(value, keys) {
		if (value.type === "TOMLArray") value.elements.forEach((element, index) => visit(element, [...keys, String(index)]));
		else if (value.type === "TOMLInlineTable") for (const pair of value.body) visit(pair.value, [...keys, ...keysOf(pair)]);
		else if (isSetting(keys)) {
			const [from, to] = value.range;
			const quotes = /^(?:"""|'''|"|')/.exec(text.slice(from, from + 3))?.[0].length ?? 0;
			const [start, end] = [from + quotes, to - quotes];
			fields.push({
				keys,
				start,
				end,
				raw: text.slice(start, end)
			});
		}
	}
}
const keysOf = ({ key }) => key.keys.map((piece) => piece.type === "TOMLBare" ? piece.name : piece.value);
// shared/pipelines/settings/yaml.ts
/** Values, with aliases written out. */
const maxSize$2 = 1e5;
/** All documents of a file as if they were one; a file that is a template is read line by line. */
const readYaml = async (file) => {
	const refused = tooLarge(file);
	if (refused !== void 0) return {
		fields: [],
		problems: [refused]
	};
	const { documents, problems } = parseYaml(file);
	const fault = problems.find(({ severity }) => severity === "error");
	if (fault !== void 0) {
		const { fields } = await readLines({ colon: true })(file);
		return {
			fields,
			problems: [{
				...fault,
				code: "settings-syntax",
				severity: "warning"
			}]
		};
	}
	if (documents.reduce((sum, { size }) => sum + size, 0) > maxSize$2) return {
		fields: [],
		problems: [{
			...syntaxProblem(file, 0),
			code: "settings-too-large",
			severity: "error"
		}]
	};
	const fields = [];
	for (const document of documents) visit(document, []);
	return {
		fields,
		problems: []
	};
	function visit(node, keys) {
		if (node.kind === "mapping") for (const { name, value } of node.entries) visit(value, [...keys, name]);
		else if (node.kind === "sequence") node.items.forEach((item, index) => visit(item, [...keys, String(index)]));
		else if (isSetting(keys)) {
			const { start, end } = scalarRange(file.text, node.range.start, node.range.end);
			fields.push({
				keys,
				start,
				end,
				raw: file.text.slice(start, end)
			});
		}
	}
};
/** Without quotes, or without the header of a block scalar. */
function scalarRange(text, start, end) {
	const first = text[start];
	if ((first === "\"" || first === "'") && end - start > 1 && text[end - 1] === first) return {
		start: start + 1,
		end: end - 1
	};
	if (first !== "|" && first !== ">") return {
		start,
		end
	};
	const body = /\S/g;
	body.lastIndex = Math.max(start, text.indexOf("\n", start) + 1);
	return {
		start: Math.min(body.exec(text)?.index ?? start, end),
		end
	};
}
// shared/pipelines/agents.ts
/** Where agents look in a repository or a home; the first that fits names the agent. */
const agentFiles = [
	{
		agent: "claude-code",
		files: /(?:^|\/)\.claude\/settings(?:\.local)?\.json$|(?:^|\/)\.claude\.json$/
	},
	{
		agent: "claude-desktop",
		files: /(?:^|\/)claude_desktop_config\.json$/
	},
	{
		agent: "cursor",
		files: /(?:^|\/)\.cursor\/(?:mcp|cli)\.json$/
	},
	{
		agent: "vscode",
		files: /(?:^|\/)\.vscode\/(?:mcp|settings)\.json$/,
		servers: "servers"
	},
	{
		agent: "vscode",
		files: /\.code-workspace$/,
		servers: "servers"
	},
	{
		agent: "codex",
		files: /(?:^|\/)\.codex\/config\.toml$/
	},
	{
		agent: "gemini-cli",
		files: /(?:^|\/)\.(?:gemini|qwen)\/settings\.json$|(?:^|\/)gemini-extension\.json$/
	},
	{
		agent: "roo",
		files: /(?:^|\/)\.roo\/mcp\.json$|(?:^|\/)(?:cline_)?mcp_settings\.json$/
	},
	{
		agent: "windsurf",
		files: /(?:^|\/)(?:\.windsurf|\.codeium(?:\/windsurf)?)\/mcp(?:_config)?\.json$/
	},
	{
		agent: "continue",
		files: /(?:^|\/)\.continue\/(?:config\.(?:ya?ml|json)|(?:mcpServers|models)\/[^/]+\.(?:ya?ml|json))$/
	},
	{
		agent: "zed",
		files: /(?:^|\/)\.zed\/settings\.json$/
	},
	{
		agent: "opencode",
		files: /(?:^|\/)(?:\.opencode\/)?opencode\.jsonc?$|(?:^|\/)\.?crush\.json$/,
		servers: "mcp"
	},
	{
		agent: "kiro",
		files: /(?:^|\/)\.kiro\/settings\/mcp\.json$/
	},
	{
		agent: "amazon-q",
		files: /(?:^|\/)\.amazonq\/(?:mcp|default|(?:cli-)?agents\/[^/]+)\.json$/
	},
	{
		agent: "copilot",
		files: /(?:^|\/)\.copilot\/mcp-config\.json$/
	},
	{
		agent: "mcp",
		files: /(?:^|\/)\.?mcp(?:[-_](?:config|servers))?\.json$/,
		servers: "servers"
	}
];
const agentFileOf = (path) => agentFiles.find(({ files }) => files.test(path));
const formatOf = (path) => path.endsWith(".toml") ? readToml : /\.ya?ml$/.test(path) ? readYaml : readJson$1;
/** Settings by which an agent gets a credential for a session instead of being handed one; with values, only these do. */
const sessionSettings = {
	authProviderType: {
		provider: "google",
		values: /^(?:google_credentials|service_account_impersonation)$/
	},
	awsAuthRefresh: { provider: "aws" },
	awsCredentialExport: { provider: "aws" }
};
const signInsIn = (fields, agent) => fields.flatMap(({ keys, raw, start, end }) => {
	const key = keys.at(-1) ?? "";
	const known = Object.hasOwn(sessionSettings, key) ? sessionSettings[key] : void 0;
	if (known === void 0 || known.values?.test(raw) === false) return [];
	const name = presentable(keys.at(-2)) ?? agent;
	return {
		name,
		provider: known.provider,
		at: {
			system: agents.id,
			job: name
		},
		start,
		end
	};
});
/** What agents are handed: the servers they start or call, what they may do with them, and with which credentials. */
const agents = {
	id: "agents",
	files: (path) => agentFileOf(path) !== void 0,
	async read(file) {
		const agentFile = agentFileOf(file.path);
		const { fields, problems } = await formatOf(file.path)(file);
		const { agent = "", servers } = agentFile ?? {};
		return readingOf(file, takingsOf$1(fields, agent, servers), signInsIn(fields, agent), problems);
	}
};
// shared/pipelines/salvage.ts
/** UTF-16 units that are parsed at most to find out what can be read, and what a parse costs beside its length. */
const budget = 2e6;
const costOfParse = 1e3;
/**
* What of a broken text can be read, YAML or JSON: every place of it where it was, and blank where a fault has cost
* something. Of a YAML document that is broken the lines above the fault are kept, of JSON what is whole before it.
*
*     kind: Secret        kind: Secret          {"a": {"b": 1, "c":      {"a": {"b": 1}}
*     data:               data:
*       a: eA==             a: eA==
*       b: [
*     ---                 ---
*     kind: Pod           kind: Pod
*/
function salvage({ path, text }) {
	let left = budget;
	function faultIn(part) {
		left -= part.length + costOfParse;
		return left < 0 ? {} : parseYaml({
			path,
			text: part
		}).problems.find(({ severity }) => severity === "error");
	}
	if (/^\s*[{[]/.test(text)) {
		const fault = faultIn(text);
		const closed = fault ? closeBrackets(text, fault) : text;
		return faultIn(closed) ? blank$2(text) : closed;
	}
	return text.split(/^(?=---(?:\s|$))/m).map((document) => {
		if (!faultIn(document)) return document;
		const lines = document.split(/(?<=\n)/);
		let [readable, broken] = [0, lines.length];
		while (broken - readable > 1) {
			const middle = readable + broken >> 1;
			if (faultIn(lines.slice(0, middle).join(""))) broken = middle;
			else readable = middle;
		}
		return lines.slice(0, readable).join("") + blank$2(lines.slice(readable).join(""));
	}).join("");
}
const blank$2 = (text) => text.replace(/[^\r\n]/g, " ");
/** Up to the last entry before the fault that is whole. */
function closeBrackets(text, { line = 1, column = 1 }) {
	const fault = text.split("\n", line - 1).reduce((sum, { length }) => sum + length + 1, column - 1);
	const open = [];
	let end = 0;
	for (const { index, 0: token } of text.slice(0, fault).matchAll(/"(?:\\.|[^"\\])*"?|[{}[\],]/g)) {
		if (token.startsWith("\"")) continue;
		if (token === "{" || token === "[") open.push(token === "{" ? "}" : "]");
		else if (token !== ",") open.pop();
		end = token === "," ? index : index + 1;
	}
	const kept = text.slice(0, end) + open.toReversed().join("");
	return kept + blank$2(text.slice(kept.length));
}
// shared/pipelines/templates.ts
/** Stands for what a template fills in; no file has it. */
const filler = "￼";
/** `{{ }}`, `{% %}` and `<% %>`, as Helm, Jinja and ERB write them. */
const template = /^[ \t]*(?:(?:\{\{[^{}]{0,2000}\}\}|\{%[^%]{0,2000}%\}|<%[^%]{0,2000}%>)[ \t]*)+$|\{\{[^{}]{0,2000}\}\}|\{%[^%]{0,2000}%\}|<%[^%]{0,2000}%>/gm;
/** Whether a template begins somewhere in a text, complete or not. */
const hasTemplate = (text) => /\{\{|\{%|<%/.test(text);
/**
* A templated text as something that YAML can read, every place of it where it was. Lines that only steer the template
* become blank; within a line a placeholder stands in.
*/
function blankTemplates(text) {
	if (!hasTemplate(text)) return text;
	return text.replace(template, (found, at) => {
		const isLine = (at === 0 || text[at - 1] === "\n") && /^[ \t]*[{<]/.test(found) && endsLine(text, at + found.length);
		return found.replace(/[^\r\n]/g, isLine ? " " : filler);
	});
}
const endsLine = (text, at) => at >= text.length || text[at] === "\n" || text[at] === "\r";
/** Whether a name is, in part, whatever a template or a pipeline fills in: `$(NAME)`, `${NAME}`, `#{NAME}#`. */
const isTemplated = (name) => name.includes(filler) || /[$#][({]/.test(name);
// shared/pipelines/addresses.ts
/**
* Tells apart what one file issues in several places under one address: the second place gets `#2`, and so on. A place
* that is looked at again, as an alias in YAML is, keeps its own. `start` is its UTF-16 offset.
*/
function createAddresses() {
	const numbers = /* @__PURE__ */ new Map();
	return (address, start) => {
		const places = numbers.get(address) ?? /* @__PURE__ */ new Map();
		const number = places.get(start) ?? places.size + 1;
		numbers.set(address, places.set(start, number));
		return number === 1 ? address : `${address} #${number}`;
	};
}
// shared/pipelines/shell.ts
/** Not a password but the folder a shell is in. */
const shellsOwn = /^(?:OLD)?PWD$/i;
/**
* Variables that a stretch of shell text looks at: sh, PowerShell and cmd, which pipelines mix freely. Text in single
* quotes counts, since that is how commands are handed to another shell; lines that are comments do not.
*
*     $NAME   ${NAME}   ${NAME:-x}   ${!NAME}   $env:NAME   ${env:NAME}   ${env.NAME}   GetEnvironmentVariable("NAME")   %NAME%
*/
function variableAccesses(text, within) {
	const found = [];
	for (const { index, 0: whole, groups = {} } of text.slice(within.start, within.end).matchAll(accessPattern$1)) {
		const name = groups["bare"] ?? groups["braced"] ?? groups["asked"] ?? groups["percent"];
		const start = within.start + index;
		if (name !== void 0) found.push({
			name,
			start,
			end: start + whole.length
		});
	}
	return found;
}
const accessPattern$1 = /^[ \t]*(?:- )?#.*|\\\$|\$(?:env:)?(?<bare>[A-Za-z_]\w*)|\$\{(?:env[.:]|[#!])?(?<braced>[A-Za-z_]\w*)(?:[^\w}\n{$][^}\n{$]{0,200})?\}?|GetEnvironmentVariable\(\s*["'](?<asked>\w{1,200})["']|%(?<percent>[A-Za-z_]\w{1,100})%/gm;
// shared/pipelines/shell/steps.ts
/** So deep do people nest commands at most. */
const maxFrames = 50;
/** By so many words it shows what a command runs. */
const maxWords = 50;
/**
* The steps of a stretch of shell text. It knows just enough of shells to tell where a command begins and what goes
* into it; `folded` text has blanks where its line ends stand. Where quotes do not come in pairs, as in cmd's, one ends
* with its line at the latest.
* https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html
*/
function readSteps(text, within, folded = false) {
	return tryReadSteps(text, within, folded, true) ?? tryReadSteps(text, within, folded, false) ?? [];
}
/** `undefined` where quotes are to come in pairs and do not. */
function tryReadSteps(text, within, folded, paired) {
	const steps = [];
	const hereDocuments = [];
	const nextLine = createLineFinder(text, within);
	let top = newFrame("place", within.end, within.end);
	const around = [];
	let commands = 0;
	let at = within.start;
	let isBroken = false;
	function beginWord() {
		top.word ??= {
			start: at,
			text: "",
			from: at
		};
	}
	function endWord() {
		const { word, words, awaitsPattern, isProse } = top;
		if (word === void 0) return;
		top.word = void 0;
		const written = word.text + text.slice(word.from, at);
		const isFirst = words.length === 0;
		const isReserved = braces.has(written) || isFirst && (awaitsPattern ? /^esac$/ : reserved).test(written);
		if (isProse || !isReserved) words.push({
			text: bare(written),
			start: word.start,
			end: at
		});
		else {
			endCommand();
			if (written === "case") top.cases += 1;
			if (written === "esac") top.cases = Math.max(0, top.cases - 1);
			top.awaitsPattern = written === "case";
			steps.push({
				kind: "reserved",
				start: word.start,
				word: written.replace("@", ""),
				isFirst
			});
		}
	}
	/** The number of the command that ends here, if there is one. */
	function endCommand() {
		endWord();
		const { words, fedBy, isProse } = top;
		const [first] = words;
		top.words = [];
		top.fedBy = [];
		top.quoted = isProse;
		if (first === void 0 || isProse) return fedBy.at(-1);
		steps.push({
			kind: "command",
			words,
			fedBy,
			start: first.start,
			end: words.at(-1)?.end ?? first.end
		});
		commands += 1;
		return commands - 1;
	}
	function operate(operator, length) {
		const ended = endCommand();
		steps.push({
			kind: "operator",
			start: at,
			operator
		});
		if (operator === "|" && ended !== void 0) top.fedBy.push(ended);
		if (operator === ";;") top.awaitsPattern = true;
		at += length;
	}
	/** `at` is behind the sign that opens it. */
	function open(closedBy, { words = [], until = top.until, resumes = at, isProse = false, isExpanded = false } = {}) {
		if (top.word !== void 0) top.word.from = at;
		if (around.length >= maxFrames) return;
		steps.push({
			kind: "open",
			start: at,
			words: words.slice(0, maxWords),
			isExpanded
		});
		around.push(top);
		top = newFrame(closedBy, Math.min(until, top.until), resumes, isProse);
	}
	function close(resumes) {
		const inner = endCommand();
		const outer = around.pop();
		at = resumes;
		if (outer === void 0) return;
		steps.push({
			kind: "close",
			start: at
		});
		top = outer;
		if (top.word !== void 0) top.word.from = at;
		if (inner !== void 0 && (top.word !== void 0 || text[at - 1] === ")")) top.fedBy.push(inner);
	}
	/** The word goes on where what begins here ends. */
	function interrupt(length) {
		beginWord();
		if (top.word !== void 0) top.word.text += text.slice(top.word.from, at);
		at += length;
	}
	function substitute(length) {
		const sign = text[at];
		interrupt(length);
		open(sign === "`" ? "`" : ")");
	}
	/** A text that a command hands to a shell. */
	function openText(end, isExpanded) {
		interrupt(1);
		open("place", {
			words: top.words,
			until: end,
			resumes: end + 1,
			isExpanded
		});
	}
	function readQuote() {
		const quote = paired ? text.indexOf("'", at + 1) : endOfQuote(text, at);
		const isClosed = quote >= 0 && quote < top.until;
		isBroken ||= paired && !isClosed;
		if (isClosed && runsNext(top.words)) return openText(quote, false);
		beginWord();
		at = isClosed ? quote + 1 : at + 1;
	}
	function readDoubleQuote() {
		const end = !top.quoted && top.word === void 0 && runsNext(top.words) ? endOfDoubleQuote(text, at, top.until) : -1;
		if (end >= 0) return openText(end, true);
		beginWord();
		top.quoted = !top.quoted;
		at += 1;
	}
	function readHereDocuments() {
		for (let next = hereDocuments.shift(); next !== void 0; next = hereDocuments.shift()) {
			const line = nextLine(next.delimiter, at);
			if (line === void 0) continue;
			const { words, expands } = next;
			const isAlone = words[0]?.text.startsWith("<<") === true;
			const isProse = !isAlone && !runsText(words);
			if (!isProse || expands) {
				open("place", {
					words,
					until: line.start,
					resumes: line.end,
					isProse,
					isExpanded: expands && !isAlone && !isProse
				});
				return;
			}
			at = line.end;
		}
	}
	function readBracket() {
		const { word, words, awaitsPattern } = top;
		functionBody.lastIndex = at;
		const name = word === void 0 ? words[0]?.text : text.slice(word.start, at);
		if (name !== void 0 && words.length === (word === void 0 ? 1 : 0) && functionBody.test(text)) {
			endWord();
			top.words = [];
			steps.push({
				kind: "function",
				start: at,
				name
			});
			at = text.indexOf(")", at) + 1;
			return;
		}
		if (word !== void 0 && reserved.test(text.slice(word.start, at))) endWord();
		if (top.word !== void 0) return substitute(1);
		at += 1;
		if (!awaitsPattern) open(")");
	}
	function endPattern() {
		endWord();
		const isDefault = top.words.at(-1)?.text === "*";
		endCommand();
		steps.push({
			kind: "pattern",
			start: at,
			isDefault
		});
		top.awaitsPattern = false;
		at += 1;
	}
	function readSign() {
		const sign = text[at] ?? "";
		const next = text[at + 1] ?? "";
		if (sign === "\n" && !folded) {
			operate(";", 1);
			readHereDocuments();
		} else if (sign === "(") readBracket();
		else if (sign === ")" && top.awaitsPattern) endPattern();
		else if (sign === ")" && top.closedBy === ")") close(at + 1);
		else if (sign === ")") {
			endCommand();
			at += 1;
		} else if (sign === "'") readQuote();
		else if (sign === "#" && top.word === void 0 && !text.startsWith("##vso", at)) {
			const newline = text.indexOf("\n", at);
			at = newline < 0 ? within.end : newline;
		} else if (/\s/.test(sign)) {
			endWord();
			at += 1;
		} else if (sign === "<" && next === "(") substitute(2);
		else if (sign === "<" && next === "<") {
			hereDocument.lastIndex = at;
			const { 0: whole = "<<", groups: { quote, delimiter } = {} } = hereDocument.exec(text) ?? {};
			beginWord();
			if (delimiter !== void 0 && !folded) hereDocuments.push({
				delimiter,
				expands: quote === "",
				words: top.words
			});
			at += whole.length;
		} else if (sign === ";" && top.cases > 0 && (next === ";" || next === "&")) operate(";;", text.startsWith(";;&", at) ? 3 : 2);
		else if (sign === ";") operate(";", 1);
		else if (sign === "&" && next === "&") operate("&&", 2);
		else if (sign === "&" && next !== ">" && !/[<>]/.test(text[at - 1] ?? "")) operate("&", 1);
		else if (sign === "|" && next === "|") operate("||", 2);
		else if (sign === "|") operate("|", next === "&" ? 2 : 1);
		else {
			beginWord();
			at += 1;
		}
	}
	while (!isBroken && (at < within.end || around.length > 0)) {
		const { until, resumes, closedBy, isProse, quoted } = top;
		const sign = text[at] ?? "";
		plain$1.lastIndex = at;
		lineEnd.lastIndex = at;
		if (at >= until) {
			isBroken = paired && quoted && !isProse;
			at = until;
			close(closedBy === "place" ? resumes : until);
			if (closedBy === "place") readHereDocuments();
		} else if (plain$1.test(text)) {
			beginWord();
			at = Math.min(plain$1.lastIndex, until);
		} else if (lineEnd.test(text)) {
			if (!quoted) endWord();
			at = lineEnd.lastIndex;
		} else if (sign === "\\") {
			beginWord();
			at += 2;
		} else if (sign === "\"" && !isProse) readDoubleQuote();
		else if (sign === "`" && closedBy === "`") close(at + 1);
		else if (sign === "`") substitute(1);
		else if (sign === "$") substitute(2);
		else if (quoted && (sign !== "\n" || folded || paired || isProse)) {
			beginWord();
			at += 1;
		} else readSign();
	}
	if (isBroken || paired && top.quoted) return void 0;
	at = within.end;
	endCommand();
	return steps;
}
function newFrame(closedBy, until, resumes, isProse = false) {
	return {
		closedBy,
		until,
		resumes,
		isProse,
		quoted: isProse,
		words: [],
		fedBy: [],
		cases: 0,
		awaitsPattern: false,
		word: void 0
	};
}
/** Finds the line that says one word and nothing else; `from` never gets smaller. */
function createLineFinder(text, within) {
	let lines;
	return (word, from) => {
		lines ??= linesOfOneWord(text, within);
		const left = lines.get(word) ?? [];
		while ((left.at(-1)?.start ?? from) < from) left.pop();
		return left.at(-1);
	};
}
/** By their word, the last line first. */
function linesOfOneWord(text, within) {
	const lines = /* @__PURE__ */ new Map();
	for (const { index, 0: whole } of text.slice(within.start, within.end).matchAll(lineOfOneWord)) {
		const start = within.start + index;
		const known = lines.get(whole.trim()) ?? [];
		known.push({
			start,
			end: start + whole.length
		});
		lines.set(whole.trim(), known);
	}
	for (const known of lines.values()) known.reverse();
	return lines;
}
const lineOfOneWord = /^[ \t]{0,100}[\w.-]{1,100}[ \t]{0,100}\r?$/gm;
const hereDocument = /<<(?!<)-?[ \t]{0,100}(?<quote>["'\\]?)(?<delimiter>[\w.-]{1,100})["']?/y;
/** What means nothing to a shell, or nothing where it stands. */
const plain$1 = /(?:[\w./:=,+%~?@!*[\]{}-]|\$(?!\())+/y;
/** sh, PowerShell and cmd continue a line each in their own way. */
const lineEnd = /[\\`^]\r?\n/y;
const singleQuoted = /'[^'\n]*'/y;
/** The end of a quote that ends on its line; -1 where none does. */
function endOfQuote(text, at) {
	singleQuoted.lastIndex = at;
	return singleQuoted.test(text) ? singleQuoted.lastIndex - 1 : -1;
}
function endOfDoubleQuote(text, from, until) {
	for (let at = from + 1; at < until; at += text[at] === "\\" ? 2 : 1) if (text[at] === "\"") return at;
	return -1;
}
const functionBody = /\([ \t]{0,100}\)\s{0,100}[{(]/y;
const reserved = /^(?:!|case|do|done|elif|else|esac|fi|for|function|if|select|then|until|while)$/;
/** PowerShell's tables begin with `@{`. */
const braces = /* @__PURE__ */ new Set([
	"{",
	"@{",
	"}"
]);
const shells$1 = /^(?:.*\/)?(?:(?:ba|z|da|k|a)?sh|ssh|su)$/;
/** Whether what a command gets to read is a script. */
const runsText = (words) => words.slice(0, maxWords).some(({ text }) => shells$1.test(text));
/** Whether the word behind these is a script. */
function runsNext(words) {
	return /^(?:eval|ssh)$/.test(words[0]?.text ?? "") || /^-\w{0,5}c$/.test(words.at(-1)?.text ?? "") && runsText(words);
}
/** A word without its quotes; long ones, such as programs in another language, are cut. */
function bare(word) {
	return word.slice(0, maxWordLength).replace(/\\(.)|["']/g, "$1");
}
const maxWordLength = 500;
// shared/pipelines/shell/own-values.ts
const nowhere = -1n;
/** Of more names than these, every look is one at a stored name. */
const maxNames = 1e3;
/** A script that nests deeper is not followed. */
const maxBlocks = 200;
/**
* Follows a script's own values through it, as POSIX has it: an assignment before a command is that command's alone;
* one in brackets, in a pipe or in a function that nobody calls is gone behind it; one in a branch counts behind the
* branches if each of them has it. A name that is only handed on or given a default (`export A=$A`, `A=${A:-x}`) is
* still the stored one. Assignments of PowerShell and cmd count too.
* https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html
*
* `accesses` come in the order of the text.
*/
function followOwnValues(text, within, accesses, folded) {
	const bits = /* @__PURE__ */ new Map();
	const found = /* @__PURE__ */ new Set();
	const functions = /* @__PURE__ */ new Map();
	const blocks = [];
	const logs = text.slice(within.start, within.end).includes("##vso[");
	let looked = 0;
	let listStart = within.start;
	let now = 0n;
	let list = newList(now);
	/** Of the list that ended last, for `then` and `do` to ask for. */
	let outcome = {
		well: now,
		badly: now
	};
	let heading;
	/** Names of the shell that puts its values into the text of this one. */
	let expanded;
	/** PowerShell's block that has just ended, to which an `else` may come. */
	let branch;
	function bitOf(name) {
		const known = bits.get(name);
		if (known !== void 0) return known;
		if (bits.size >= maxNames) return 0n;
		const bit = 1n << BigInt(bits.size);
		bits.set(name, bit);
		return bit;
	}
	function look(until) {
		for (let access = accesses[looked]; access !== void 0 && access.start < until; access = accesses[looked]) {
			looked += 1;
			const names = expanded ?? now;
			if (names !== nowhere && (names & (bits.get(access.name) ?? 0n)) !== 0n) found.add(access);
		}
	}
	/** Goes on at another place of the script. */
	function go(names) {
		now = names;
		list = newList(names);
		outcome = list.outcome;
	}
	function end(well, badly = well) {
		list.last = {
			well,
			badly
		};
		now = well & badly;
	}
	/** Takes the command that ended last into its list. */
	function settle() {
		if (list.last === void 0) return;
		const { joinedBy, last, isPiped, isNegated, handedOn } = list;
		const before = list.outcome;
		const start = startOf(list);
		const alone = isPiped ? {
			well: start,
			badly: start
		} : last;
		const well = (isNegated ? alone.badly : alone.well) | handedOn;
		const badly = (isNegated ? alone.well : alone.badly) | handedOn;
		if (joinedBy === "&&") list.outcome = {
			well,
			badly: before.badly & badly
		};
		else if (joinedBy === "||") list.outcome = {
			well: before.well & well,
			badly
		};
		else list.outcome = {
			well,
			badly
		};
		list.last = void 0;
		list.isPiped = false;
		list.isNegated = false;
		list.joinedBy = "";
	}
	/** Ends a list; one that is empty has the outcome of the list before. */
	function finish() {
		const isEmpty = list.last === void 0 && list.joinedBy === "";
		settle();
		const result = isEmpty ? outcome : list.outcome;
		go(result.well & result.badly);
		outcome = result;
		return result;
	}
	function operate(operator) {
		if (operator === ";" && list.last === void 0) return;
		if (operator === "|" || operator === "&") list.isPiped = true;
		if (operator === "|") now = startOf(list);
		else if (operator === "&&" || operator === "||") {
			settle();
			list.joinedBy = operator;
			now = startOf(list);
		} else finish();
		const block = blocks.at(-1);
		if (operator !== ";;" || block?.kind !== "case") return;
		block.ended &= now;
		block.hasBegun = false;
		go(block.entry);
	}
	function begin(kind, skipped = now, name = "") {
		blocks.push({
			kind,
			list,
			entry: now,
			name,
			heading,
			expanded,
			hasBegun: false,
			ended: nowhere,
			skipped,
			local: 0n
		});
		go(now);
	}
	function leave(block, well, badly = well) {
		blocks.pop();
		list = block.list;
		end(well, badly);
	}
	function closeShell() {
		const at = blocks.findLastIndex(({ kind }) => kind === "shell");
		const shell = blocks[at];
		if (shell === void 0) return;
		blocks.length = at;
		list = shell.list;
		now = shell.entry;
		({heading, expanded} = shell);
		list.last ??= {
			well: now,
			badly: now
		};
	}
	function readReserved(word, isFirst) {
		const [header, ended] = [heading, branch];
		const block = blocks.at(-1);
		heading = void 0;
		branch = void 0;
		if (word === "!") list.isNegated = !list.isNegated;
		else if (word === "if" || word === "while" || word === "until") begin(word);
		else if (word === "for" || word === "select" || word === "case") {
			begin(word === "case" ? word : "for");
			heading = { word };
		} else if (word === "function") heading = { word };
		else if (word === "{") openBrace(header, isFirst);
		else if (word === "else" && ended !== void 0) {
			go(ended.entry);
			heading = {
				word,
				otherwise: ended.names
			};
		} else if (block?.kind === "if") readIf(block, word);
		else if (block?.kind === "while" || block?.kind === "until" || block?.kind === "for") readLoop(block, word);
		else if (block?.kind === "case" && word === "esac") {
			finish();
			leave(block, (block.hasBegun ? now : nowhere) & block.ended & block.skipped);
		} else if (block !== void 0 && word === "}") closeBrace(block);
	}
	function readIf(block, word) {
		if (word === "then") {
			const { well, badly } = finish();
			block.skipped = badly;
			block.hasBegun = true;
			go(well);
		} else if ((word === "elif" || word === "else") && block.hasBegun) {
			finish();
			block.ended &= now;
			go(block.skipped);
			if (word === "else") block.skipped = nowhere;
		} else if (word === "fi") {
			finish();
			leave(block, now & block.ended & block.skipped);
		}
	}
	function readLoop(block, word) {
		const { kind, hasBegun } = block;
		if (word === "do" && !hasBegun) {
			const { well, badly } = finish();
			block.hasBegun = true;
			if (kind === "for") return;
			block.skipped = kind === "while" ? badly : well;
			go(kind === "while" ? well : badly);
		} else if (word === "done") {
			finish();
			leave(block, (kind === "for" ? now : nowhere) & block.ended & block.skipped);
		}
	}
	function openBrace(header, isFirst) {
		const block = blocks.at(-1);
		if (header?.word === "function") begin("function", now, header.name);
		else if (header?.word === "else") begin("maybe", header.otherwise);
		else if (block !== void 0 && [
			"if",
			"while",
			"until",
			"for"
		].includes(block.kind) && !block.hasBegun) {
			blocks.pop();
			list = block.list;
			begin("maybe");
		} else begin(isFirst ? "group" : "maybe");
	}
	function closeBrace(block) {
		const { kind, name, entry, local, ended, skipped } = block;
		if (kind !== "group" && kind !== "maybe" && kind !== "function") return;
		const { well, badly } = finish();
		if (kind === "group") leave(block, well, badly);
		else if (kind === "maybe") {
			leave(block, well & badly & skipped);
			branch = {
				entry,
				names: well & badly
			};
		} else {
			const names = well & badly & ended;
			functions.set(name, names === nowhere ? nowhere : names & ~entry & ~local);
			leave(block, entry);
		}
	}
	function openShell(words, isExpanded) {
		if (heading?.name !== void 0) heading = void 0;
		begin("shell");
		heading = void 0;
		if (isExpanded) expanded ??= now;
		for (const { text: word } of words) now |= nameBit(assigned.exec(word)?.groups?.["name"] ?? "");
		go(now);
	}
	function readCommand(command) {
		const { words } = command;
		const [first] = words;
		const { word, name } = heading ?? {};
		branch = void 0;
		if (word === "function" && name === void 0) heading = {
			word,
			name: first?.text ?? ""
		};
		else heading = void 0;
		if (word === "for" || word === "select") beginTurns(words, word === "for");
		else if (word === void 0 || word === "else") run(command);
	}
	/** A list with a word that is written out is not empty. */
	function beginTurns([variable, , ...items], isSure) {
		const block = blocks.at(-1);
		if (block?.kind !== "for" || variable === void 0) return;
		if (isSure && items.some(({ start, end: until }) => !/[$`*?[]/.test(text.slice(start, until)))) block.skipped = nowhere;
		go(now | bitOf(variable.text));
	}
	function run({ words, start, end: until }) {
		const own = words.filter(({ text: word }, index) => !isRedirection(word) && !opensFile.test(words[index - 1]?.text ?? ""));
		const behind = own.findIndex(({ start: at }) => !isAssignment(at));
		const [first, ...rest] = behind < 0 ? [] : own.slice(behind);
		const said = first?.text ?? "";
		let given = 0n;
		if (behind < 0) for (const word of own) given |= assign(word);
		else if (behind === 0 && /^(?:declare|export|local|readonly|set|typeset)$/i.test(said)) {
			for (const word of rest) given |= assign(word);
			const body = /^(?:declare|local|typeset)$/.test(said) ? blockOf("function") : void 0;
			if (body !== void 0) body.local |= given;
		} else if (/^(?:mapfile|read|readarray)$/.test(said)) for (const { text: word } of rest) given |= nameBit(word);
		else if (said === "getopts") given |= nameBit(rest[1]?.text ?? "");
		else if (said === "printf" && rest[0]?.text === "-v") given |= nameBit(rest[1]?.text ?? "");
		else if (said.startsWith("$")) given |= assignAsPowerShell(own, until);
		else if (/^(?:source|\.)$/.test(said) && rest[0]?.text.includes("BASH_ENV")) given |= takeBack();
		handOn(words, start, until);
		const called = functions.get(said) ?? 0n;
		const stays = now | given | called;
		if (said === "exit") end(nowhere);
		else if (said === "return") leaveBy(blockOf("function"));
		else if (said === "break" || said === "continue") leaveBy(blockOf("for", "until", "while"), stays);
		else if (said === "true" || said === ":") end(stays, nowhere);
		else end(stays);
	}
	/** The innermost one of this shell. */
	function blockOf(...kinds) {
		const at = blocks.findLastIndex(({ kind }) => kind === "shell" || kinds.includes(kind));
		return blocks[at]?.kind === "shell" ? void 0 : blocks[at];
	}
	function leaveBy(block, otherwise = nowhere) {
		if (block === void 0) return end(otherwise);
		block.ended &= now;
		end(nowhere);
	}
	function isAssignment(at) {
		assignment.lastIndex = at;
		return assignment.test(text);
	}
	function nameBit(word) {
		return /^[A-Za-z_]\w*$/.test(word) ? bitOf(word) : 0n;
	}
	function assign({ text: word, start, end: until }) {
		const name = assigned.exec(word)?.groups?.["name"];
		return name === void 0 ? 0n : assignFrom(name, start, until);
	}
	/** `$env:NAME = value`, with blanks or without. */
	function assignAsPowerShell([first, second], until) {
		if (first === void 0) return 0n;
		const { name, sign } = powerShellVariable.exec(first.text)?.groups ?? {};
		if (name === void 0) return 0n;
		return sign !== "" || second !== void 0 && /^=(?!=)/.test(second.text) ? assignFrom(name, first.start + first.text.indexOf(name) + name.length, until) : 0n;
	}
	/** What is made of the name's own value is not the script's. */
	function assignFrom(name, start, until) {
		return variableAccesses(text, {
			start,
			end: until
		}).some((access) => access.name === name) ? 0n : bitOf(name);
	}
	/** What was written for later steps is there at once, if the script reads it. */
	function takeBack() {
		let taken = 0n;
		for (const [name, bit] of bits) if (name.startsWith(">") && (now & bit) !== 0n) taken |= bitOf(name.slice(1));
		return taken;
	}
	function handOn(words, start, until) {
		if (words.some(({ text: word }) => word.includes("BASH_ENV"))) for (const { groups } of text.slice(Math.max(listStart, until - maxLine), until).matchAll(anyAssignment)) list.handedOn |= bitOf(`>${groups?.["name"]}`);
		if (logs) for (const { groups } of text.slice(start, until).matchAll(loggedVariable)) list.handedOn |= bitOf(`>${groups?.["name"]}`);
	}
	for (const step of readSteps(text, within, folded)) {
		look(step.kind === "command" ? step.end : step.start);
		if (step.kind === "command") readCommand(step);
		else if (step.kind === "open") openShell(step.words, step.isExpanded);
		else if (step.kind === "close") closeShell();
		else if (step.kind === "function") heading = {
			word: "function",
			name: step.name
		};
		else if (step.kind === "reserved") readReserved(step.word, step.isFirst);
		else if (step.kind === "pattern") readPattern(step.isDefault);
		else operate(step.operator);
		if (step.kind === "operator" && step.operator !== "|") listStart = step.start;
		if (blocks.length > maxBlocks) return {
			found: /* @__PURE__ */ new Set(),
			kept: [],
			handedOn: []
		};
	}
	finish();
	const last = blocks[0]?.entry ?? now;
	look(within.end);
	const sure = [...bits].filter(([, bit]) => last !== nowhere && (last & bit) !== 0n).map(([name]) => name);
	return {
		found,
		kept: sure.filter((name) => !name.startsWith(">")),
		handedOn: sure.filter((name) => name.startsWith(">")).map((name) => name.slice(1))
	};
	function readPattern(isDefault) {
		const block = blocks.at(-1);
		heading = void 0;
		if (block?.kind !== "case") return;
		block.hasBegun = true;
		if (isDefault) block.skipped = nowhere;
		go(block.entry);
	}
}
function newList(names) {
	return {
		outcome: {
			well: names,
			badly: names
		},
		joinedBy: "",
		last: void 0,
		isPiped: false,
		isNegated: false,
		handedOn: 0n
	};
}
/** The names that the next command of a list finds. */
function startOf({ outcome: { well, badly }, joinedBy }) {
	return joinedBy === "||" ? badly : well;
}
const assigned = /^(?<name>[A-Za-z_]\w{0,100})=/;
const assignment = /[A-Za-z_]\w{0,100}=/y;
const powerShellVariable = /^\$(?:env:)?(?<name>[A-Za-z_]\w{0,100})(?<sign>(?:=(?!=).*)?)$/is;
const opensFile = /^(?:\d?|&)(?:[<>]|>>|<<<)$/;
const isRedirection = (word) => /^(?:\d?|&)[<>]/.test(word);
/** As in the texts that are written to `BASH_ENV`. */
const anyAssignment = /(?<=^|[\s;"'])(?<name>[A-Za-z_]\w{0,100})=/g;
/** https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands#setvariable-initialize-or-modify-the-value-of-a-variable */
const loggedVariable = /##vso\[task\.setvariable [^\]\n]{0,100}?variable=(?<name>[\w.]{1,100})/g;
/** UTF-16 units. */
const maxLine = 2e3;
// shared/pipelines/asked-lifetime.ts
/** What a place that was asked says; nothing for what is no lifetime. */
function readLifetime(asked, unit) {
	if (unit === "end") return isDay(asked.slice(0, 10)) ? { expiresAt: asked.slice(0, 10) } : {};
	const days = unit === "duration" ? readDuration(asked) : asked === "" ? NaN : Number(asked) * unitDays[unit];
	return Number.isFinite(days) && days > 0 ? { days } : {};
}
const unitDays = {
	seconds: 1 / 86400,
	days: 1,
	years: 365
};
const durationDays = {
	s: 1 / 86400,
	m: 1 / 1440,
	h: 1 / 24,
	d: 1,
	w: 7
};
/** `8760h`, `1h30m`, `7d`; a bare number counts seconds. Days; NaN for what is none of it. */
function readDuration(asked) {
	if (/^\d{1,12}$/.test(asked)) return Number(asked) * unitDays.seconds;
	if (!/^(?:\d{1,9}[smhdw])+$/.test(asked)) return NaN;
	return [...asked.matchAll(/(\d+)([smhdw])/g)].reduce((sum, [, count, unit]) => sum + Number(count) * (durationDays[unit ?? ""] ?? 0), 0);
}
// shared/pipelines/shell/known-commands.ts
const entraSecret = {
	issues: "azure-entra-client-secret",
	whose: [
		"{--id}",
		"{--name}",
		"{-n}"
	],
	asks: [{
		flags: ["--years"],
		unit: "years"
	}, {
		flags: ["--end-date"],
		unit: "end"
	}],
	days: 365
};
const azureSas = {
	issues: "azure-sas",
	whose: [
		"{--account-name}",
		"{--container-name}",
		"{-c}",
		"{--name}",
		"{-n}"
	],
	asks: [{
		flags: ["--expiry"],
		unit: "end"
	}]
};
const flyToken = {
	issues: "flyio-token",
	whose: [
		"{1}",
		"{--app}",
		"{-a}",
		"{--org}",
		"{-o}",
		"{--name}",
		"{-n}"
	],
	valued: "--app -a --config -c --expiry -x --name -n --org -o",
	asks: [{
		flags: ["--expiry", "-x"],
		unit: "duration"
	}],
	days: 7300
};
const dockerConfig = {
	issues: "docker-config-auth",
	whose: ["{1}"],
	valued: "--expiry-seconds --context --access-token -t --output -o",
	asks: [{
		flags: ["--expiry-seconds"],
		unit: "seconds"
	}]
};
const kubernetesSecret = {
	stores: {
		scope: "kubernetes",
		name: "{1}"
	},
	valued: "--from-literal --from-file --from-env-file --namespace -n --context --type --dry-run --output -o"
};
const azureVariable = {
	system: "azure-pipelines",
	scope: "repository",
	name: "{--name}"
};
/** By the words a command begins with. What each issues, and for how long, is as its own reference documents it. */
const knownCommands = {
	"aws iam create-access-key": {
		issues: "aws-access-key",
		whose: ["{--user-name}"]
	},
	"aws sts assume-role-with-web-identity": { signsIn: {
		provider: "aws",
		flags: []
	} },
	"gcloud iam service-accounts keys create": {
		issues: "gcp-service-account-key",
		whose: ["{--iam-account}"]
	},
	"gcloud storage hmac create": {
		issues: "gcp-hmac-key",
		whose: ["{1}"],
		valued: "--project"
	},
	"gsutil hmac create": {
		issues: "gcp-hmac-key",
		whose: ["{1}"],
		valued: "-p"
	},
	"gcloud services api-keys create": {
		issues: "google-api-key",
		whose: ["{--display-name}"]
	},
	"gcloud iam workload-identity-pools create-cred-config": { signsIn: {
		provider: "google",
		flags: []
	} },
	"az ad sp create-for-rbac": entraSecret,
	"az ad sp credential reset": entraSecret,
	"az ad app credential reset": entraSecret,
	"az storage account generate-sas": azureSas,
	"az storage container generate-sas": azureSas,
	"az storage blob generate-sas": azureSas,
	"az storage account keys renew": {
		issues: "azure-storage-account-key",
		whose: ["{--account-name}", "{-n}"]
	},
	"az login": { signsIn: {
		provider: "azure",
		flags: ["--federated-token"]
	} },
	"vault token create": {
		issues: "vault-service-token",
		whose: [
			"{-role}",
			"{--role}",
			"{-policy}",
			"{--policy}",
			"{-display-name}",
			"{--display-name}"
		],
		asks: [{
			flags: [
				"-ttl",
				"--ttl",
				"-explicit-max-ttl"
			],
			unit: "duration"
		}]
	},
	"vault write auth/jwt/login": { signsIn: {
		provider: "vault",
		flags: []
	} },
	"vault login": { signsIn: {
		provider: "vault",
		flags: ["-method=jwt"]
	} },
	"kubectl create token": {
		issues: "k8s-sa-token-bound",
		whose: [
			"{--namespace}",
			"{-n}",
			"{1}"
		],
		valued: "--audience --bound-object-kind --bound-object-name --context --duration --namespace -n --output -o",
		asks: [{
			flags: ["--duration"],
			unit: "duration"
		}],
		days: 1 / 24
	},
	"kubectl create secret generic": kubernetesSecret,
	"kubectl create secret docker-registry": kubernetesSecret,
	"kubectl create secret tls": kubernetesSecret,
	"npm token create": {
		issues: "npm-token",
		whose: ["{--name}"],
		asks: [{
			flags: ["--expires"],
			unit: "days"
		}]
	},
	"doctl registry docker-config": dockerConfig,
	"doctl registries docker-config": dockerConfig,
	"heroku authorizations:create": {
		issues: "heroku-key",
		whose: ["{--description}", "{-d}"],
		asks: [{
			flags: ["--expires-in", "-e"],
			unit: "seconds"
		}]
	},
	"fly tokens create": flyToken,
	"flyctl tokens create": flyToken,
	"databricks tokens create": {
		issues: "databricks-token",
		whose: ["{--comment}"],
		asks: [{
			flags: ["--lifetime-seconds"],
			unit: "seconds"
		}]
	},
	"doppler configs tokens create": {
		issues: "doppler-token",
		whose: [
			"{--project}",
			"{-p}",
			"{--config}",
			"{-c}",
			"{1}"
		],
		valued: "--access --config -c --max-age --project -p",
		asks: [{
			flags: ["--max-age"],
			unit: "duration"
		}]
	},
	"op service-account create": {
		issues: "onepassword-sa-token",
		whose: ["{1}"],
		valued: "--expires-in --vault",
		asks: [{
			flags: ["--expires-in"],
			unit: "duration"
		}]
	},
	"glab token create": {
		issues: "gitlab-pat",
		whose: [
			"{--group}",
			"{-g}",
			"{--repo}",
			"{-R}",
			"{--user}",
			"{-U}",
			"{1}"
		],
		valued: "--access-level -A --description --duration -D --expires-at -E --group -g --repo -R --scope -S --user -U",
		asks: [{
			flags: ["--duration", "-D"],
			unit: "duration"
		}, {
			flags: ["--expires-at", "-E"],
			unit: "end"
		}],
		days: 30
	},
	"glab variable set": {
		stores: {
			system: "gitlab-ci",
			scope: "repository",
			name: "{1}",
			elsewhere: {
				"--group": "organization",
				"-g": "organization"
			}
		},
		valued: "--group -g --repo -R --scope -s --type -t --value -v"
	},
	"gh secret set": {
		stores: {
			system: "github-actions",
			scope: "repository",
			name: "{1}",
			upper: true,
			elsewhere: {
				"--org": "organization",
				"-o": "organization",
				"--user": "user",
				"-u": "user",
				"--env": "environment:{--env}",
				"-e": "environment:{-e}"
			}
		},
		valued: "--app -a --body -b --env -e --env-file -f --org -o --repo -R --repos -r --visibility -v"
	},
	"circleci context store-secret": {
		stores: {
			scope: "context:{-2}",
			name: "{-1}"
		},
		valued: "--org-id"
	},
	"circleci run oidc get": { signsIn: { flags: [] } },
	"az pipelines variable create": { stores: azureVariable },
	"az pipelines variable update": { stores: azureVariable },
	"drone secret add": { stores: {
		system: "drone",
		scope: "repository",
		name: "{--name}"
	} },
	"woodpecker-cli repo secret add": { stores: {
		system: "woodpecker",
		scope: "repository",
		name: "{--name}"
	} },
	"buildkite-agent oidc request-token": { signsIn: { flags: [] } },
	"buildkite-agent secret get": { reads: {
		scope: "cluster",
		name: "{1}"
	} }
};
// shared/pipelines/shell/script.ts
const nothing = {
	issuances: [],
	references: [],
	signIns: [],
	links: []
};
const wordsOfCommands = Object.keys(knownCommands).map((name) => name.split(" "));
/** Whether a text has all words of a command; most have not, and are not taken apart. */
const mayRunKnown = (text) => wordsOfCommands.some((words) => words.every((word) => text.includes(word)));
/**
* Follows what commands issue to where later commands of the script store it: through pipes, variables and files.
*
*     aws iam create-access-key | gh secret set KEY
*     KEY=$(aws iam create-access-key | jq -r .x); gh secret set KEY --body "$KEY"
*     gcloud iam service-accounts keys create key.json; gh secret set KEY < key.json
*/
function readScript(script) {
	const { text, path, at, group, addressOf } = script;
	if (!mayRunKnown(text.slice(script.start, script.end))) return nothing;
	const issuances = [];
	const references = [];
	const signIns = [];
	const links = [];
	const job = {
		kind: "job",
		id: jobId(path, at.job ?? "")
	};
	const outputs = [];
	/** Addresses of what variables and files hold, by their names. */
	const holders = /* @__PURE__ */ new Map();
	for (const command of readSteps(text, script, script.folded)) {
		if (command.kind !== "command") continue;
		const found = knownCommand(command);
		const { known = {}, name = "", rest = [] } = found ?? {};
		const place = {
			start: found?.start ?? command.start,
			end: command.end
		};
		let source = command.fedBy.map((number) => outputs[number]).find((address) => address !== void 0) ?? holderIn(command, holders);
		const lifetime = lifetimeOf$2(known, rest);
		if (known.issues !== void 0 && lifetime.days !== void 0 && lifetime.days <= 1) signIns.push({
			name,
			type: known.issues,
			at,
			...place
		});
		else if (known.issues !== void 0) {
			source = addressOf([
				at.job === void 0 ? path : job.id,
				whoseOf(known, rest),
				name
			].filter(Boolean).join("/"), place.start);
			issuances.push({
				kind: "credential-issuance",
				type: known.issues,
				address: source,
				at,
				...lifetime,
				...place
			});
		}
		if (known.signsIn?.flags.every((flag) => rest.some((word) => word === flag || word.startsWith(`${flag}=`)))) signIns.push({
			name,
			...known.signsIn.provider && { provider: known.signsIn.provider },
			at,
			...place
		});
		const reads = known.reads && storedAs(known.reads, rest, known);
		if (reads) references.push({
			...reads,
			at,
			group,
			...place
		});
		const stores = known.stores && storedAs(known.stores, rest, known);
		if (stores) {
			const to = {
				kind: "stored-name",
				id: storedNameId(known.stores?.system ?? at.system, stores.scope, stores.name)
			};
			if (source !== void 0) links.push({
				from: {
					kind: "resource",
					id: source
				},
				to,
				range: place
			});
			else if (at.job !== void 0) links.push({
				from: job,
				to,
				range: place
			});
		}
		outputs.push(source);
		if (source !== void 0) for (const holder of heldBy(command, found !== void 0, rest)) holders.set(holder, source);
	}
	return {
		issuances,
		references,
		signIns,
		links
	};
}
function programOf(name) {
	return name.slice(0, name.indexOf(" "));
}
/** Known commands by their program; no command is the beginning of another. */
const byProgram = /* @__PURE__ */ new Map();
for (const [name, known] of Object.entries(knownCommands)) {
	const program = programOf(name);
	const others = byProgram.get(program) ?? [];
	byProgram.set(program, [...others, [
		name.split(" ").slice(1),
		name,
		known
	]]);
}
/** Words before a command that leave it the command it is. */
const prefixes = /^(?:sudo|env|exec|time|command|nohup|[@&-]|=|\$[\w:]+|[A-Za-z_]\w*=.*)$/s;
/** Other words, such as a program's own flags, that may stand before the words of a command. */
const maxGap = 6;
function knownCommand({ words }) {
	const first = words.findIndex(({ text }) => !prefixes.test(text));
	const program = words[first];
	if (program === void 0) return void 0;
	for (const [wanted, name, known] of byProgram.get(program.text.replace(/^.*\//, "").replace(/\.exe$/, "")) ?? []) for (let at = first + 1; at <= first + 1 + maxGap && at + wanted.length <= words.length; at += 1) if (wanted.every((word, index) => words[at + index]?.text === word)) {
		const rest = words.slice(at + wanted.length).map(({ text }) => text);
		return {
			name,
			known,
			start: program.start,
			rest
		};
	}
}
/** Variables, files and redirections that a command writes its output to. */
function heldBy({ words }, isKnown, rest) {
	const held = [];
	for (const [index, { text }] of words.entries()) {
		const assigned = /^(?:\$(?:env:)?)?([A-Za-z_]\w*)(?:=|$)/.exec(text)?.[1];
		const isAssignment = text.includes("=") || words[index + 1]?.text === "=";
		if (assigned !== void 0 && isAssignment && !text.startsWith("-")) held.push(assigned);
		const target = /^>>?(.*)$/.exec(text)?.[1];
		if (target !== void 0) held.push(target === "" ? words[index + 1]?.text ?? "" : target);
	}
	if (isKnown) held.push(...rest.filter((word) => /^[\w./-]+\.(?:json|p12|pem|key|txt|ya?ml)$/.test(word)));
	return held.filter((name) => name !== "" && name !== "/dev/null");
}
function holderIn({ words }, holders) {
	if (holders.size === 0) return void 0;
	for (const { text } of words) for (const [name] of text.matchAll(/[\w./-]+/g)) {
		const source = holders.get(name);
		if (source !== void 0) return source;
	}
}
function flagValue(rest, flags) {
	for (const [index, word] of rest.entries()) for (const flag of flags) {
		if (word === flag) return rest[index + 1];
		if (word.startsWith(`${flag}=`)) return word.slice(flag.length + 1);
	}
}
function storedAs({ scope, name, upper = false, elsewhere = {} }, rest, known) {
	const repository = flagValue(rest, ["--repo", "-R"]);
	if (repository !== void 0 && !/github[._]repository|CI_PROJECT_/i.test(repository)) return void 0;
	const fill = fillerOf(known, rest);
	const stored = presentable(upper ? fill(name).toUpperCase() : fill(name));
	const kept = presentable(fill(Object.entries(elsewhere).find(([flag]) => rest.some((word) => word.split("=")[0] === flag))?.[1] ?? scope));
	return stored !== void 0 && kept !== void 0 && /^[\w.-]+$/.test(stored) ? {
		scope: kept,
		name: stored
	} : void 0;
}
/** Puts arguments of a command in the place of `{1}`, `{-1}` and `{--flag}`. */
function fillerOf({ valued = "" }, rest) {
	const valuedFlags = new Set(valued.split(" "));
	const positional = rest.filter((word, index) => !/^[-<>]/.test(word) && (index === 0 || !valuedFlags.has(rest[index - 1] ?? "")));
	return (template) => template.replace(/\{(-?\d|--?[a-z][\w-]*)\}/gi, (_, key) => {
		if (/^--?[a-z]/i.test(key)) return flagValue(rest, [key]) ?? "";
		return positional.at(key.startsWith("-") ? Number(key) : Number(key) - 1) ?? "";
	});
}
/** Whose credential a command issues, as its arguments have it. */
function whoseOf(known, rest) {
	return presentable((known.whose ?? []).map(fillerOf(known, rest)).filter(Boolean).join(" "));
}
/** The lifetime that a command asks for; its tool's own where it asks for none, nothing where that is not known. */
function lifetimeOf$2({ asks = [], days }, rest) {
	for (const { flags, unit } of asks) {
		const asked = flagValue(rest, flags);
		if (asked !== void 0) return readLifetime(asked, unit);
	}
	return days === void 0 ? {} : { days };
}
// shared/pipelines/collector.ts
/** Jobs and what they take over, in pairs; where there are more, every part goes to every job. */
const maxTakings = 1e5;
/** Gathers what a reader sees; names that the file itself gives a value are set aside at the end. */
function createCollector({ path, text }, dialect) {
	const { system, accesses = variableAccesses, minted, predefined, assigns } = dialect;
	const references = [];
	const looks = [];
	const signIns = [];
	const issuances = [];
	const addressOf = createAddresses();
	const slots = [];
	const jobs = [];
	const links = [];
	/** From where on names have a value of their own, by their owners; that of the whole file is `undefined`. */
	const defined = /* @__PURE__ */ new Map();
	const scopes = /* @__PURE__ */ new Map();
	const takers = /* @__PURE__ */ new Map();
	const takersOfAny = /* @__PURE__ */ new Set();
	let takings = 0;
	let groups = 0;
	function define(name, owner, from = 0) {
		const names = defined.get(owner) ?? /* @__PURE__ */ new Map();
		defined.set(owner, names.set(name, Math.min(from, names.get(name) ?? from)));
	}
	const look = (within, around, key, expectation) => take(accesses(text, within), around, key, expectation);
	function take(looked, { at, group, scope = "repository", owner = at.job, inherits = [] }, key, expectation) {
		const isToldApart = looked.length > 1 && looked.some((access) => isCredentialName(access.name));
		const wanted = key !== void 0 && !isToldApart && (expectation !== void 0 || isCredentialName(key));
		const owners = [
			owner,
			...inherits,
			void 0
		];
		for (const access of looked) {
			const name = presentable(access.name);
			if (name === void 0) continue;
			const made = Object.hasOwn(minted, name) ? minted[name] : void 0;
			if (made === void 0 && !wanted && !isCredentialName(name) && !isSignInName(name)) continue;
			if (shellsOwn.test(name)) continue;
			if (made === void 0 && predefined.test(name) && !isCredentialName(name)) continue;
			const reference = {
				...access,
				name,
				scope,
				at,
				group,
				...expectation === void 0 ? {} : { expectation },
				...made === void 0 ? {} : { minted: made }
			};
			looks.push({
				reference,
				owners,
				...key === void 0 ? {} : { handedTo: key }
			});
		}
	}
	function slot(name, { start, end }, type = expectationOf(name)?.type, encoding) {
		slots.push({
			name,
			...type === void 0 ? {} : { type },
			...encoding && { encoding },
			start,
			end
		});
	}
	return {
		slot,
		newGroup: () => groups += 1,
		define,
		/** A name is kept elsewhere than in the repository's own settings. */
		keptIn: (name, scope) => scopes.set(name, scope),
		job: (job) => jobs.push(job),
		signIn: (signIn) => signIns.push(signIn),
		reference: (reference) => references.push(reference),
		link: (link) => links.push(link),
		look,
		/** These jobs get what stands in a part of the file, and no others but those that are told with it elsewhere. */
		taken(part, by = []) {
			if (takings > maxTakings) return;
			const jobsOf = takers.get(part) ?? /* @__PURE__ */ new Set();
			takers.set(part, jobsOf);
			for (const job of by) jobsOf.add(job);
			takings += by.length;
		},
		/** Who takes over what does not count any more. */
		hasTooManyTakings: () => takings > maxTakings,
		/** What this job takes over stands in another file, and may take over any part of this one. */
		takesAny: (job) => takersOfAny.add(job),
		/** The address under which it is kept. */
		issuance(issuance) {
			const address = addressOf(issuance.address, issuance.start);
			issuances.push({
				...issuance,
				address
			});
			return address;
		},
		/** A value that is handed to a variable or parameter; a literal there could be a credential. */
		hand(key, node, around, expectation = expectationOf(key)) {
			if (node.kind !== "scalar" || node.value === null || typeof node.value === "boolean") return;
			look(node.range, around, key, expectation);
			if (expectation?.role === "none" || expectation === void 0 && !isCredentialName(key)) return;
			const type = expectation?.type;
			slots.push({
				name: key,
				...type === void 0 ? {} : { type },
				at: around.at,
				...valueRange(text, node.range)
			});
		},
		/** A variable that the file gives a value; an empty one waits for a stored value of its name. */
		variable(name, node, around) {
			this.hand(name, node, around);
			if (node.kind !== "scalar" || node.value === null || node.value === "") return;
			if (!accesses(text, node.range).some((access) => access.name === name)) define(name, around.owner ?? around.at.job);
		},
		/** Commands, as one text or as a list of them. */
		script(node, around, whole = node.range.start) {
			if (node.kind === "sequence" && node.tag === void 0) for (const item of node.items) this.script(item, around, whole);
			if (node.kind !== "scalar" || typeof node.value !== "string") return;
			this.shell(valueRange(text, node.range), around, isFolded(text, node.range), whole);
		},
		/** `whole` is where the script begins of which this is a part. */
		shell(range, around, folded = false, whole = range.start) {
			const { at, group, owner = at.job, inherits = [] } = around;
			const script = `script at ${whole}`;
			const looked = accesses(text, range);
			const { found, kept, handedOn } = followOwnValues(text, range, looked, folded);
			const isOwn = (access) => assigns !== "nowhere" && found.has(access) && !Object.hasOwn(minted, access.name);
			take(looked.filter((access) => !isOwn(access)), {
				...around,
				inherits: [...inherits, script]
			});
			for (const name of assigns === "nowhere" ? [] : kept) define(name, assigns === "job" ? owner : script, range.end);
			for (const name of handedOn) define(name, owner, range.end);
			const done = readScript({
				text,
				path,
				folded,
				at,
				group,
				addressOf,
				start: range.start,
				end: range.end
			});
			issuances.push(...done.issuances);
			references.push(...done.references);
			signIns.push(...done.signIns);
			links.push(...done.links);
		},
		/** Every name of a group of stored names, such as a context, reaches the job. */
		everyNameOf(scope, range, { at, group }) {
			const shown = presentable(scope);
			if (shown !== void 0) references.push({
				name: "*",
				scope: shown,
				at,
				group,
				...range
			});
		},
		finish() {
			const isOwn = ({ reference: { name, minted: made, start }, owners }) => made === void 0 && owners.some((owner) => (defined.get(owner)?.get(name) ?? Infinity) <= start);
			return {
				references: [...references, ...looks.filter((each) => !isOwn(each) || each.handedTo === each.reference.name).map(({ reference }) => ({
					...reference,
					scope: scopes.get(reference.name) ?? reference.scope
				}))].toSorted((one, other) => one.start - other.start),
				signIns,
				issuances,
				slots,
				jobs,
				links,
				...takings > maxTakings ? {} : {
					takers,
					takersOfAny
				}
			};
		},
		system
	};
}
// shared/pipelines/yaml-file.ts
/** UTF-16 units. */
const maxLength$7 = 5e6;
/** Values, with aliases written out. */
const maxSize$1 = 1e6;
const maxNesting$2 = 500;
/**
* What nearly every name, key or command that has to do with a credential has one of, or an escape that could stand
* for it.
*/
const credentialMarker = /secret|token|pass|pwd|cred|key|auth|oidc|vault|webhook|connection|login|role|(?<![a-z])(?:pat|dsn)(?![a-z])|database.?url|context|subscription|gcloud|kubectl|kube_?config|\\[xuU\d]/i;
/** Never throws for what the file holds; what cannot be read as YAML still names what it looks at. */
function readYamlPipeline(file, pipeline) {
	const { path, text } = file;
	if (!pipeline.marker.test(text)) return emptyReading;
	const collector = createCollector(file, pipeline);
	if (text.length > maxLength$7 || deepestNesting(text) > maxNesting$2) return readAsText$2(file, pipeline, {
		code: "pipeline-too-large",
		path,
		severity: "error"
	});
	const { documents, problems } = parseYaml(file);
	const [fault] = problems;
	if (fault === void 0 && documents.every((one) => one.kind === "scalar" && one.value === null)) return emptyReading;
	if (fault?.severity === "error" || documents.every(({ kind }) => kind === "scalar")) {
		const code = fault?.code.startsWith("yaml-too-") === true ? "pipeline-too-large" : "pipeline-syntax";
		return readAsText$2(file, pipeline, {
			...fault,
			code,
			path,
			severity: "error"
		});
	}
	if (documents.reduce((size, document) => size + document.size, 0) > maxSize$1) return readAsText$2(file, pipeline, {
		code: "pipeline-too-large",
		path,
		severity: "error"
	});
	const found = pipeline.walk(documents, collector, file);
	return assembleReading(path, collector.finish(), [...problems, ...found]);
}
function readAsText$2(file, pipeline, problem) {
	const collector = createCollector(file, {
		...pipeline,
		accesses: everyAccess(pipeline)
	});
	if (pipeline.walkText) pipeline.walkText(file.text, collector);
	else collector.look({
		start: 0,
		end: file.text.length
	}, {
		at: { system: pipeline.system },
		group: 0
	});
	return assembleReading(file.path, collector.finish(), [problem]);
}
/** Only names that say what they are: in a text without a shape anything else could be anything. */
function everyAccess({ accesses = variableAccesses, minted }) {
	return (text, within) => accesses(text, within).filter(({ name }) => isCredentialName(name) || Object.hasOwn(minted, name));
}
// shared/pipelines/infrastructure.ts
/** What writes two braces itself, always where YAML can read them. */
const ownBraces = /* @__PURE__ */ new Set(["ansible", "cloudformation"]);
/**
* As a pipeline, but for templates, much of which was never meant to be read before it is filled in; and what is broken
* costs no more than itself.
*/
function readInfrastructure({ path, text }, kind) {
	const blanked = ownBraces.has(kind.system) ? text : blankTemplates(text);
	const whole = readYamlPipeline({
		path,
		text: blanked
	}, kind);
	const fault = whole.problems.find(({ code }) => code === "pipeline-syntax");
	if (fault === void 0) return {
		...whole,
		problems: whole.problems.flatMap(asInfrastructure)
	};
	const rest = salvage({
		path,
		text: blanked
	});
	const read = readYamlPipeline({
		path,
		text: rest
	}, kind);
	const isLost = ({ start }) => rest[start] !== blanked[start];
	return {
		...mergeReadings(read, {
			...whole,
			uses: whole.uses.filter(isLost),
			issuances: whole.issuances.filter(isLost),
			links: whole.links.filter(({ range }) => range !== void 0 && isLost(range))
		}),
		problems: [...read.problems.filter(({ code }) => code !== "pipeline-syntax").flatMap(asInfrastructure), lostIn(linesLost(text, blanked, rest), fault)]
	};
}
function asInfrastructure(problem) {
	if (problem.code === "pipeline-too-large") return {
		...problem,
		code: "infrastructure-too-large"
	};
	return problem.code === "yaml-duplicate-key" ? [] : problem;
}
/** The lines of a text that cannot be read, as they are written; what only steers a template goes with the line above. */
function linesLost(text, blanked, rest) {
	const [before, after] = [blanked.split("\n"), rest.split("\n")];
	let isLost = false;
	return text.split("\n").filter((_, line) => {
		isLost = before[line] !== after[line] || isLost && (after[line] ?? "").trim() === "";
		return isLost;
	}).join("\n");
}
function lostIn(lost, fault) {
	if (hasTemplate(lost)) return {
		code: "infrastructure-template",
		path: fault.path,
		severity: "warning"
	};
	const severity = credentialMarker.test(lost) ? "error" : "warning";
	return {
		...fault,
		code: "infrastructure-syntax",
		severity
	};
}
// shared/pipelines/ansible.ts
/** Playbooks, wherever they lie. https://docs.ansible.com/ansible/latest/playbook_guide/playbooks_intro.html */
const playbooks = {
	system: "ansible",
	marker: /^(?:- | {2})hosts:[ \t]*\S/m,
	minted: {},
	predefined: /^$/,
	accesses: () => [],
	walk: (documents, seen, file) => {
		for (const document of documents) visit$1(document, seen, file, void 0);
		findLookups(file.text, seen);
		return [];
	},
	walkText: findLookups
};
const paths$5 = /(?:^|\/)(?:group_vars|host_vars)\/.*(?:\.ya?ml|\/[^/.]+)$|(?:^|\/)roles\/[^/]+\/(?:defaults|handlers|tasks|vars)\/.*\.ya?ml$/;
const variables$1 = {
	...playbooks,
	marker: credentialMarker
};
/** Variables and roles. https://docs.ansible.com/ansible/latest/inventory_guide/intro_inventory.html */
const ansible = {
	id: "ansible",
	files: (path) => paths$5.test(path),
	read: (file) => Promise.resolve(readInfrastructure(file.text.startsWith("$ANSIBLE_VAULT") ? {
		...file,
		text: ""
	} : file, variables$1))
};
/** Modules that issue a credential, by the last part of their name. https://docs.ansible.com/ansible/latest/collections/ */
const issuingModules = {
	azure_rm_adpassword: "azure-entra-client-secret",
	gcp_iam_service_account_key: "gcp-service-account-key",
	iam_access_key: "aws-access-key",
	openssh_keypair: "ssh-private-key"
};
function visit$1(node, seen, file, key) {
	if (node.kind === "sequence") for (const item of node.items) visit$1(item, seen, file, key);
	else if (node.kind === "mapping") for (const { name, key: place, value } of node.entries) {
		const module = name.replace(/^.*\./, "");
		const type = Object.hasOwn(issuingModules, module) ? issuingModules[module] : void 0;
		if (type !== void 0 && value.kind === "mapping" && textOf(valueAt(value, "state")) !== "absent") {
			const task = presentable(textOf(valueAt(node, "name"))) ?? module;
			const at = {
				system: "ansible",
				step: task
			};
			seen.issuance({
				kind: "credential-issuance",
				type,
				address: `${file.path}/${task}`,
				at,
				...place.range
			});
		}
		visit$1(value, seen, file, name);
	}
	else if (key !== void 0 && isCredentialName(key) && node.tag === void 0 && textOf(node)) seen.slot(key, valueRange(file.text, node.range));
}
/** Plugins that read a value which is kept elsewhere, and where; by the last part of their name. */
const stores = {
	aws_secret: "aws-secrets-manager",
	aws_ssm: "aws-ssm",
	env: "environment",
	hashi_vault: "vault",
	onepassword: "1password",
	secretsmanager_secret: "aws-secrets-manager",
	ssm_parameter: "aws-ssm",
	vault_kv2_get: "vault"
};
/** `lookup('env', 'TOKEN')`; a setting may be read like that as well, so the variable has to say what it is. */
const lookups = /\b(?:lookup|query|q)\(\s*(?<quote>["'])(?<plugin>[\w.]{1,100})\k<quote>\s*,\s*["'](?<term>[^"'\n]{1,200})/g;
function findLookups(text, seen) {
	const at = { system: "ansible" };
	for (const { index, 0: whole, groups = {} } of text.matchAll(lookups)) {
		const plugin = groups["plugin"]?.replace(/^.*\./, "") ?? "";
		const scope = Object.hasOwn(stores, plugin) ? stores[plugin] : void 0;
		const name = presentable(groups["term"]?.replace(/^secret=/, "").replace(/[ :].*$/, ""));
		if (scope === void 0 || name === void 0 || scope === "environment" && !isCredentialName(name)) continue;
		const expectation = expectationOf(name) ?? { role: "token" };
		seen.reference({
			name,
			scope,
			at,
			group: seen.newGroup(),
			expectation,
			start: index,
			end: index + whole.length
		});
	}
}
// shared/pipelines/azure-pipelines/known-tasks.ts
/** Inputs that name a service connection in whatever task they stand; in lower case. */
const connectionInputs = new Set([
	"azureSubscription connectedServiceName connectedServiceNameARM azureResourceManagerConnection backendServiceArm",
	"environmentServiceNameAWSRM environmentServiceNameAzureRM environmentServiceNameGCP",
	"containerRegistry dockerRegistryServiceConnection dockerRegistryEndpoint azureContainerRegistryConnection",
	"kubernetesServiceConnection kubernetesServiceEndpoint kubernetesServiceConnectionEndpoint",
	"serviceConnection serviceConnectionName serviceEndpoint endpoint",
	"awsCredentials sshEndpoint serverEndpoint publishEndpoint customEndpoint externalEndpoint externalEndpoints",
	"publishFeedCredentials nuGetServiceConnections mavenServiceConnections pythonUploadServiceConnection",
	"pythonDownloadServiceConnections cargoServiceConnections artifactoryConnection artifactoryService",
	"gitHubConnection githubServiceConnection SonarQube SonarCloud SnykEndpoint snykServiceConnection"
].join(" ").toLowerCase().split(" "));
/**
* Inputs that name a file of the library of secure files: keys, certificates, profiles. In lower case.
* https://learn.microsoft.com/azure/devops/pipelines/library/secure-files
*/
const secureFileInputs = /* @__PURE__ */ new Set([
	"securefile",
	"sshkeysecurefile",
	"certsecurefile"
]);
/** Tasks whose scripts, given `addSpnToEnvironment`, see the connection's own token in `idToken`. By name in lower case. */
const federatingTasks = /* @__PURE__ */ new Set(["azurecli"]);
/** Inputs that hold a script; in lower case. */
const scriptInputs = /* @__PURE__ */ new Set([
	"inline",
	"inlinescript",
	"script",
	"inlinecommand"
]);
// shared/pipelines/azure-pipelines.ts
const paths$4 = /(?:^|\/)(?:[^/]*azure-?pipelines?[^/]*\.ya?ml|\.(?:azure-?pipelines?|azuredevops|ado|vsts)\/.+\.ya?ml|azure-pipelines?\/.+\.ya?ml|\.vsts-ci\.ya?ml)$/i;
const ownToken = { provider: "azure-devops" };
const pipeline$6 = {
	system: "azure-pipelines",
	marker: new RegExp([
		credentialMarker.source,
		"group",
		"template",
		...connectionInputs
	].join("|"), "i"),
	accesses: macroAccesses,
	minted: {
		"System.AccessToken": ownToken,
		"system.accesstoken": ownToken,
		SYSTEM_ACCESSTOKEN: ownToken
	},
	assigns: "nowhere",
	predefined: /^(?:Agent|Build|Common|Environment|Pipeline|Release|Resources|System|TF)[._]/i,
	walk: walkPipeline$2
};
/** The same in a file of any name, which a task gives away: a pipeline's own is chosen in its settings. */
const azureTasks = {
	...pipeline$6,
	marker: /^[ \t]*-[ \t]+task:[ \t]*["']?[\w.-]{1,100}@\d/m
};
/** https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/ */
const azurePipelines = {
	id: pipeline$6.system,
	files: (path) => paths$4.test(path),
	read: (file) => Promise.resolve(readYamlPipeline(file, pipeline$6))
};
/**
* Secret variables reach a script only where a macro writes them into it or into its `env`.
* https://learn.microsoft.com/azure/devops/pipelines/process/variables#understand-variable-syntax
*
*     $(NAME)   $[variables.NAME]   $[variables['NAME']]   ${{ variables.NAME }}
*/
function macroAccesses(text, within) {
	return [...text.slice(within.start, within.end).matchAll(macroPattern)].flatMap((match) => {
		const name = match[1] ?? match[2] ?? match[3];
		const start = within.start + match.index;
		return name === void 0 ? [] : [{
			name,
			start,
			end: start + match[0].length
		}];
	});
}
const macroPattern = /^[ \t]*#.*|\$\(([A-Za-z_][\w.-]{0,200})\)|(?<![\w.])variables(?:\.([A-Za-z_]\w{0,200})|\[\s*'([\w.-]{1,200})'\s*\])/gm;
/** The keys that make a mapping a step with a script. */
const scriptKeys$1 = [
	"bash",
	"powershell",
	"pwsh",
	"script"
];
function walkPipeline$2(documents, seen, { path, text }) {
	const start = (at) => ({
		at: {
			system: pipeline$6.system,
			...at
		},
		group: seen.newGroup()
	});
	/** Told once a file, whatever else it includes. */
	const problems = /* @__PURE__ */ new Map();
	const repeated = repeatedJobs(documents);
	/** Their names, by the part of the file that each is. */
	const stages = /* @__PURE__ */ new Map();
	/** Jobs, stages, steps and conditions (`${{ if }}:`) nest in each other at will, so what a mapping is, its keys tell. */
	function visit(node, around) {
		if (node.kind === "sequence") for (const item of node.items) visit(item, around);
		else if (node.kind === "scalar") seen.look(node.range, around);
		else if (valueAt(node, "task") !== void 0) visitTask(node, around);
		else if (scriptKeys$1.some((key) => valueAt(node, key) !== void 0)) visitScript(node, around);
		else visitMapping(node, inside(node, around));
	}
	/** The stage or job that a mapping begins, if it does. */
	function inside(node, around) {
		const owned = {
			owner: `mapping at ${node.range.start}`,
			inherits: [...around.inherits ?? [], ...around.owner === void 0 ? [] : [around.owner]]
		};
		const stage = valueAt(node, "stage");
		if (stage !== void 0) {
			seen.taken(owned.owner);
			stages.set(owned.owner, presentable(textOf(stage)));
			return {
				...around,
				...owned,
				at: {
					...around.at,
					part: owned.owner
				}
			};
		}
		const entry = jobEntry(node);
		if (entry === void 0) return around;
		const name = presentable(textOf(entry.value));
		const stageName = stages.get(around.at.part);
		const job = name !== void 0 && repeated.has(name) && stageName ? `${stageName}.${name}` : name;
		const declared = valueAt(node, "environment");
		const named = presentable(textOf(declared) ?? textOf(valueAt(declared, "name")));
		const environment = named?.includes("$") === true ? void 0 : named?.split(".")[0];
		const place = environment === void 0 ? {} : { environment };
		if (job === void 0) return {
			...start({
				...around.at,
				...place
			}),
			...owned
		};
		seen.job({
			name: job,
			key: entry.value,
			...place
		});
		if (around.at.part !== void 0) seen.taken(around.at.part, [job]);
		return {
			...start({
				job,
				...place
			}),
			...owned
		};
	}
	function visitMapping(node, around) {
		for (const { name, value } of node.entries) if (name === "variables") visitVariables(value, around);
		else if (name === "parameters") visitParameters(value, around);
		else if (connectionInputs.has(name.toLowerCase())) visitConnection(value, around);
		else if (name === "env") handAll(value, {
			...around,
			group: seen.newGroup()
		});
		else if (name === "template") visitTemplate(value);
		else visit(value, around);
	}
	/** https://learn.microsoft.com/azure/devops/pipelines/process/template-expressions */
	function visitTemplate(node) {
		const named = textOf(node);
		const [, file = "", repository = "self"] = /^(.*?\.ya?ml)(?:@([^@]*))?$/is.exec(named ?? "") ?? [];
		if (named === void 0 || paths$4.test(pathFrom(path, file))) return;
		const code = repository === "self" ? "include-unknown" : "include-elsewhere";
		const detail = {
			name: "build.azure-pipelines.yml",
			folder: ".azure-pipelines"
		};
		if (!problems.has(code)) problems.set(code, {
			code,
			path,
			...node.start,
			severity: "warning",
			...repository === "self" && { detail }
		});
	}
	function visitScript(step, around) {
		const named = {
			...around,
			group: seen.newGroup(),
			at: {
				...around.at,
				...labelOf(step)
			}
		};
		for (const { name, value } of step.entries) if (scriptKeys$1.includes(name)) seen.script(value, named);
		else if (name === "env") handAll(value, named);
		else visit(value, named);
	}
	function visitTask(step, around) {
		const action = presentable(textOf(valueAt(step, "task")));
		const task = action?.split("@")[0]?.split(".").at(-1)?.toLowerCase() ?? "";
		const at = {
			...around.at,
			...labelOf(step),
			...action === void 0 ? {} : { action }
		};
		const named = {
			...around,
			group: seen.newGroup(),
			at
		};
		const inputs = valueAt(step, "inputs");
		for (const { name, value } of step.entries) if (name === "env") handAll(value, named);
		else if (name !== "inputs") visit(value, named);
		for (const { name, value } of inputs?.kind === "mapping" ? inputs.entries : []) {
			const input = name.toLowerCase();
			if (connectionInputs.has(input)) visitConnection(value, named);
			else if (secureFileInputs.has(input)) visitConnection(value, named, "secure-file");
			else if (scriptInputs.has(input)) seen.script(value, named);
			else if (value.kind === "scalar") seen.hand(name, value, named);
			else visit(value, named);
		}
		if (task === "azurekeyvault") visitKeyVault(inputs, named);
		const asked = valueAt(inputs, "addSpnToEnvironment");
		if (federatingTasks.has(task) && asked?.kind === "scalar" && String(asked.value) === "true") {
			if (/\bidToken\b/.test(text.slice(step.range.start, step.range.end))) seen.signIn({
				name: "idToken",
				provider: "azure",
				at,
				...valueRange(text, asked.range)
			});
		}
	}
	/** What a vault holds becomes variables of the job. */
	function visitKeyVault(inputs, around) {
		const vault = presentable(textOf(valueAt(inputs, "KeyVaultName") ?? valueAt(inputs, "keyVaultName")));
		const filter = valueAt(inputs, "SecretsFilter") ?? valueAt(inputs, "secretsFilter");
		const scope = `key-vault:${vault === void 0 || vault.includes("$") ? "" : vault}`;
		if (filter === void 0) return;
		const range = valueRange(text, filter.range);
		if ((textOf(filter) ?? "*").trim() === "*") return seen.everyNameOf(scope, range, around);
		for (const { 0: part, index } of text.slice(range.start, range.end).matchAll(/[\w-]+/g)) {
			const name = presentable(part);
			if (name === void 0) continue;
			seen.keptIn(name, scope);
			seen.reference({
				...around,
				name,
				scope,
				start: range.start + index,
				end: range.start + index + part.length
			});
		}
	}
	function visitConnection(node, around, scope = "service-connection") {
		if (node.kind !== "scalar") return visit(node, around);
		const range = valueRange(text, node.range);
		for (const { 0: part, index } of text.slice(range.start, range.end).matchAll(/[^,\r\n]+/g)) {
			const name = presentable(part.trim());
			const at = range.start + index + (part.length - part.trimStart().length);
			if (name === void 0 || /\$[([{]/.test(name)) continue;
			const place = {
				start: at,
				end: at + name.length
			};
			seen.reference({
				...around,
				name,
				scope,
				expectation: { role: "token" },
				...place
			});
		}
	}
	function visitVariables(node, around) {
		if (node.kind === "sequence") for (const item of node.items) visitVariables(item, around);
		if (node.kind !== "mapping") return;
		const name = textOf(valueAt(node, "name"));
		const value = valueAt(node, "value");
		const group = valueAt(node, "group");
		const shown = textOf(group);
		const template = valueAt(node, "template");
		if (template && value === void 0) visitTemplate(template);
		else if (shown !== void 0 && group) {
			if (!shown.includes("$")) seen.everyNameOf(`group:${shown}`, valueRange(text, group.range), around);
		} else if (name !== void 0 && value !== void 0) seen.variable(name, value, around);
		else for (const entry of node.entries) if (entry.value.kind === "scalar") seen.variable(entry.name, entry.value, around);
		else visitVariables(entry.value, around);
	}
	/** Parameters that a template declares with a default, or that are handed to a template. */
	function visitParameters(node, around) {
		if (node.kind === "mapping") return handAll(node, {
			...around,
			group: seen.newGroup()
		});
		for (const item of node.kind === "sequence" ? node.items : []) {
			const name = textOf(valueAt(item, "name"));
			const fallback = valueAt(item, "default");
			if (name !== void 0 && fallback?.kind === "scalar") seen.hand(name, fallback, around);
			else if (fallback !== void 0) visit(fallback, around);
		}
	}
	function handAll(node, around) {
		for (const { name, value } of node.kind === "mapping" ? node.entries : []) if (value.kind !== "scalar") visit(value, around);
		else if (connectionInputs.has(name.toLowerCase())) visitConnection(value, around);
		else seen.hand(name, value, around, expectationOf(name));
	}
	for (const root of documents) visit(root, start({}));
	return [...problems.values()];
}
/** A template is named from the file that includes it, or from the root of the repository. */
function pathFrom(path, named) {
	const steps = named.startsWith("/") ? [] : path.split("/").slice(0, -1);
	for (const step of named.split("/")) if (step === "..") steps.pop();
	else if (step !== "." && step !== "") steps.push(step);
	return steps.join("/");
}
const jobEntry = ({ entries }) => entries.find(({ name }) => name === "job" || name === "deployment");
/** Names of jobs that tell them apart in their stage alone. */
function repeatedJobs(documents) {
	const [known, repeated] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
	function visit(node) {
		if (node.kind === "sequence") node.items.forEach(visit);
		if (node.kind !== "mapping") return;
		const name = textOf(jobEntry(node)?.value);
		if (name !== void 0) (known.has(name) ? repeated : known).add(name);
		for (const { value } of node.entries) visit(value);
	}
	documents.forEach(visit);
	return repeated;
}
function labelOf(step) {
	const label = presentable(textOf(valueAt(step, "displayName"))) ?? presentable(textOf(valueAt(step, "name")));
	return label === void 0 ? {} : { step: label };
}
// shared/pipelines/policy-statements.ts
/** Whether an identity lets in whoever has the right token of another issuer. */
const isTrust = ({ allows, issuer, actions }) => allows && issuer !== void 0 && actions.some((action) => /^(?:sts:(?:AssumeRoleWithWebIdentity|\*)|\*)$/i.test(action));
const allowsEverything = ({ allows, actions, resources }) => allows && actions.includes("*") && resources.includes("*");
/** Claims that many repositories, projects or people share; a trust that asks for no other lets all of them in. */
const shared = new Set([
	"actor actor_id amr aud base_ref enterprise enterprise_id environment event_name head_ref iss namespace_id",
	"namespace_path oaud ref ref_protected ref_type repository_owner repository_owner_id repository_visibility",
	"runner_environment user_email user_id user_login"
].join(" ").split(" "));
/** Issuers whose tokens are of people who sign in to an application, and are told apart by their audience. */
const forPeople = /cognito-identity|accounts\.google\.com|graph\.facebook\.com|www\.amazon\.com|appleid\.apple\.com/;
/**
* A subject that conditions let in and that is not one repository's, project's or service account's alone: `*` where none
* asks for one. `undefined` where one does, or where what the file computes may.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html
*/
function admittedBy({ issuer = "", conditions }) {
	if (forPeople.test(issuer)) return void 0;
	const widest = conditions.filter(({ test, claim }) => !/StringNot|^Null$/.test(test) && !shared.has(claim.toLowerCase())).map(({ test, values }) => /Like/.test(test) ? values.find(isWide) : void 0);
	return widest.includes(void 0) ? void 0 : presentable(widest[0]) ?? "*";
}
/** What a file fills in before a wildcard may be all of the name; so is the file of a workflow, before its branch. */
const isWide = (value) => !isOfOneUnit(value) && !/^[^*?]*\$\{/.test(value) && !/^[^*?:/]+\/[^*?:]+@/.test(value);
/** The last part of a condition's key. */
const claimIn = (key) => /:([\w-]+)$/.exec(key)?.[1] ?? "";
/** The statements of a policy document in JSON or YAML. */
const statementsOf = (document) => listOf(valueAt(document, "Statement")).map((statement) => {
	const issuer = textsIn$1(valueAt(valueAt(statement, "Principal"), "Federated"));
	return {
		allows: textOf(valueAt(statement, "Effect")) === "Allow",
		actions: textsIn$1(valueAt(statement, "Action")),
		resources: textsIn$1(valueAt(statement, "Resource")),
		...valueAt(valueAt(statement, "Principal"), "Federated") && { issuer: issuer.join(" ") },
		conditions: conditionsIn(valueAt(statement, "Condition"))
	};
});
function conditionsIn(condition) {
	if (condition === void 0) return [];
	if (condition.kind !== "mapping") return [computed];
	return condition.entries.flatMap(({ name: test, value }) => value.kind === "mapping" ? value.entries.map(({ name, value: wanted }) => ({
		test,
		claim: claimIn(name),
		values: textsIn$1(wanted)
	})) : computed);
}
/** A condition of which nothing can be told. */
const computed = {
	test: "",
	claim: "",
	values: []
};
const listOf = (node) => node === void 0 ? [] : node.kind === "sequence" ? node.items : [node];
/** The strings of a list, or one alone; without those that a function of the template's language makes. */
function textsIn$1(node) {
	return listOf(node).flatMap((item) => item.tag === void 0 || item.tag === "!Sub" ? textOf(item) ?? [] : []);
}
// shared/pipelines/programs/calls.ts
const blank$1 = (text) => text.replace(/[^\r\n]/g, " ");
const strings = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/;
const comments = {
	"#": /"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|#.*/,
	"//": /\/\/.*|\/\*[\s\S]*?(?:\*\/|$)/
};
/** Escapes outside of strings are read as one, so that no quote is looked at twice. */
const patterns = {
	"#": new RegExp(`\\\\.|(?<comment>${comments["#"].source})|${strings.source}`, "g"),
	"//": new RegExp(`\\\\.|(?<comment>${comments["//"].source})|${strings.source}|\`(?:\\\\[\\s\\S]|[^\`\\\\])*\``, "g")
};
/** Reads a program as far as its strings and comments; `sign` begins a comment that ends with its line. */
function readCode(text, sign) {
	const [code, bare] = [[], []];
	const found = [];
	let end = 0;
	for (const { index, 0: piece, groups = {} } of text.matchAll(patterns[sign])) {
		const between = text.slice(end, index);
		end = index + piece.length;
		const inner = {
			start: index + 1,
			end: end - 1,
			value: piece.slice(1, -1)
		};
		const isComment = groups["comment"] !== void 0;
		code.push(between, isComment ? blank$1(piece) : piece);
		if (isComment || piece.startsWith("\\")) bare.push(between, blank$1(piece));
		else {
			bare.push(between, piece.slice(0, 1), blank$1(inner.value), piece.slice(-1));
			found.push(inner);
		}
	}
	const rest = text.slice(end);
	return {
		code: code.join("") + rest,
		bare: bare.join("") + rest,
		strings: found
	};
}
/** One of the strings that stand in a stretch, by its index among them; negative from the last. */
function stringWithin(all, { start, end }, index = 0) {
	const found = all[firstFrom(all, index < 0 ? end : start) + index];
	return found !== void 0 && start < found.start && found.end < end ? found : void 0;
}
function firstFrom(all, offset) {
	let [low, high] = [0, all.length];
	while (low < high) {
		const middle = low + high >> 1;
		if ((all[middle]?.start ?? 0) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
const callPattern = /(?:(?<variable>[A-Za-z_]\w{0,100})(?:\s{0,5}:\s{0,5}[\w.]{1,100})?\s{0,5}=\s{0,5})?(?:\bnew\s{1,5}|\bawait\s{1,5})?(?<![\w.])(?<name>[A-Za-z_]\w{0,60}(?:\??\.[A-Za-z_]\w{0,60}){0,5})\s{0,5}\(/g;
/** Calls in the order of the text, outer before inner. What is not closed ends with the text. */
function callsIn(bare) {
	const closes = closingBrackets(bare);
	return [...bare.matchAll(callPattern)].map(({ index, 0: whole, groups = {} }) => {
		const open = index + whole.length;
		const close = closes.get(open - 1) ?? bare.length;
		const name = groups["name"] ?? "";
		return {
			name,
			...groups["variable"] !== void 0 && { variable: groups["variable"] },
			start: index + whole.lastIndexOf(name),
			end: close + 1,
			inside: {
				start: open,
				end: close
			}
		};
	});
}
/** Where each round bracket is closed. */
function closingBrackets(bare) {
	const closes = /* @__PURE__ */ new Map();
	const open = [];
	for (const { index, 0: bracket } of bare.matchAll(/[()]/g)) {
		if (bracket === "(") open.push(index);
		const start = bracket === ")" ? open.pop() : void 0;
		if (start !== void 0) closes.set(start, index);
	}
	return closes;
}
/** How far what belongs to a call lies from its beginning, in UTF-16 units, so that nested calls cost no more than their number. */
const farthest = 3e3;
/** What the nearest braces or round brackets around a place hold; lists are looked through. */
function enclosing(bare, at) {
	const reach = (step, more, less) => {
		let depth = 0;
		let place = at;
		for (; place >= 0 && place < bare.length && Math.abs(place - at) < 3e3; place += step) {
			const character = bare[place] ?? "";
			if (more.includes(character)) depth += 1;
			else if (less.includes(character) && depth-- === 0) break;
		}
		return place;
	};
	return {
		start: reach(-1, ")}", "({") + 1,
		end: reach(1, "({", ")}")
	};
}
// shared/pipelines/azure/known-functions.ts
/** Functions by which a template reads a resource's own keys: `listKeys(...)`, `account.listKeys()`. */
const listFunction = /\blist(?:[A-Z]\w{0,60})?\(/;
/** The type of what such an expression gives, as far as it says. */
const listedType = (expression) => {
	if (/\blist\w*Sas\(/.test(expression)) return "azure-sas";
	return /storage/i.test(expression) ? "azure-storage-account-key" : "generic-secret";
};
/** Whose tokens a managed identity takes. */
const federatedCredential = "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials";
// shared/pipelines/azure/bicep.ts
/** UTF-16 units. */
const maxLength$6 = 1e6;
/** The same as of the JSON that it compiles to, so that what both tell is one credential. */
const system = "azure-resource-manager";
/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/file */
const bicep = {
	id: "bicep",
	files: (path) => /\.bicep(?:param)?$/.test(path),
	read: (file) => Promise.resolve(readBicep(file))
};
const declaration = /^(?<decorators>(?:[ \t]*@[^\n]{0,500}\n){0,20})[ \t]*param[ \t]+(?<name>\w{1,100})(?<rest>[^\n]{0,1000})/gm;
const literal = /^[ \t]*(?<key>\w{1,100}):[ \t]*'(?<value>[^'\n$]{1,1000})'/gm;
const output = /^(?<header>[ \t]*output[ \t]+(?<name>\w{1,100}))[^\n]{0,300}=(?<value>[^\n]{0,2000}\blist(?:[A-Z]\w{0,60})?\()/gm;
const listing = /\b(?<account>[A-Za-z_]\w{0,100})!?\.(?<list>list[A-Z]\w{0,60})\(/g;
const federated$1 = new RegExp(`^[ \\t]*resource[ \\t]+(?<name>\\w{1,100})[ \\t]+'${federatedCredential.replaceAll(".", "\\.")}@[^\\n]{0,200}(?<body>(?:\\n[ \\t]+[^\\n]{0,500}|\\n){0,40})`, "gm");
/**
* Bicep, line by line: there is no published parser of it beside its own compiler, which is a program of .NET. Parameters,
* literals of properties, outputs and calls are read where they stand; what a variable, a module or a user-defined type
* stands for is not followed. The JSON that it compiles to says these.
*/
function readBicep({ path, text }) {
	if (!credentialMarker.test(text) && !text.includes("@secure(")) return emptyReading;
	const seen = createCollector({
		path,
		text
	}, {
		system,
		minted: {},
		predefined: /^$/,
		accesses: () => []
	});
	if (text.length > maxLength$6) return assembleReading(path, seen.finish(), [{
		code: "infrastructure-too-large",
		path,
		severity: "error"
	}]);
	const { code, bare, strings } = readCode(text, "//");
	for (const { index, 0: whole, groups = {} } of code.matchAll(declaration)) {
		const { name = "", rest = "", decorators = "" } = groups;
		const isSecure = decorators.includes("@secure()");
		const isSecret = isCredentialName(name) || isSecure && !isPlainName(name);
		const given = /=[ \t]*'(?<value>[^'\n$]{1,1000})'[ \t\r]*$/.exec(rest);
		const start = index + whole.length - rest.length;
		if (isSecret && given) {
			const at = start + given.index + given[0].indexOf("'") + 1;
			seen.slot(name, {
				start: at,
				end: at + (given.groups?.["value"]?.length ?? 0)
			});
		} else if (isSecure && isSecret && !rest.includes("=")) refer(name, `parameter:${path}`, around(name), start - name.length, start);
	}
	for (const { index, 0: whole, groups: { key = "", value = "" } = {} } of code.matchAll(literal)) {
		const end = index + whole.length - 1;
		if (isCredentialName(key)) seen.slot(key, {
			start: end - value.length,
			end
		});
	}
	const outputs = [...code.matchAll(output)].map(({ index, 0: whole, groups = {} }) => {
		const { header = "", name = "", value = "" } = groups;
		const step = `outputs.${name}`;
		const place = {
			start: index + header.length - header.trimStart().length,
			end: index + header.length
		};
		const type = listedType(value);
		seen.issuance({
			kind: "credential-issuance",
			type,
			address: `${path}/${step}`,
			...around(step),
			...place
		});
		return {
			start: index,
			end: index + whole.length
		};
	});
	let next = 0;
	for (const { index, 0: whole, groups: { account = "", list = "" } = {} } of code.matchAll(listing)) {
		while ((outputs[next]?.end ?? Infinity) <= index) next += 1;
		if ((outputs[next]?.start ?? Infinity) <= index) continue;
		const type = listedType(`${account}.${list}(`);
		const end = index + whole.length - 1;
		refer(account, `account-key:${path}`, around(account), index, end, type === "generic-secret" ? void 0 : type);
	}
	for (const { name, inside } of callsIn(bare)) {
		const string = /(?:^|\.)getSecret$/.test(name) ? stringWithin(strings, inside, name === "az.getSecret" ? 3 : 0) : void 0;
		if (string) refer(string.value, "key-vault", around(name), string.start, string.end);
	}
	for (const { index, groups: { name = "", body = "" } = {}, 0: whole } of code.matchAll(federated$1)) {
		const subject = /\bsubject:[ \t]*'([^'\n]{1,300})'/.exec(body)?.[1] ?? "";
		const admits = isWide(subject) ? presentable(subject) ?? "*" : void 0;
		const called = presentable(/^[ \t]+name:[ \t]*'([^'\n$]{1,200})'/m.exec(body)?.[1]) ?? name;
		const at = {
			system,
			step: called,
			...admits !== void 0 && { admits }
		};
		seen.signIn({
			name: called,
			provider: "azure",
			at,
			start: index,
			end: index + whole.length - body.length
		});
	}
	return assembleReading(path, seen.finish(), []);
	function around(step) {
		return {
			at: {
				system,
				step
			},
			group: seen.newGroup()
		};
	}
	function refer(name, scope, inner, start, end, type) {
		const shown = presentable(name);
		const expectation = type === void 0 ? expectationOf(name) : {
			role: "token",
			type
		};
		if (shown !== void 0) seen.reference({
			name: shown,
			scope,
			...inner,
			expectation: expectation ?? { role: "token" },
			start,
			end
		});
	}
}
// shared/pipelines/called-code.ts
const digest = /@sha256:[\da-f]{64}$/;
/** How a pipeline system names the code that it runs for a job; the task versions of Azure cannot be pinned. */
const callsBySystem = {
	"github-actions": {
		own: /^(?:actions|github)\/|^[^@]*$/,
		fixed: pinnedCommit
	},
	"bitbucket-pipelines": {
		own: /^atlassian\//,
		fixed: digest
	},
	buildkite: {
		own: /^\.|^[^/]*$/,
		fixed: /#[\da-f]{40}$/
	},
	circleci: {
		own: /^circleci\/|^[^@]*$/,
		fixed: /@\d+\.\d+\.\d+$/
	},
	drone: {
		own: /^plugins\//,
		fixed: digest
	},
	woodpecker: {
		own: /^(?:docker\.io\/)?woodpeckerci\//,
		fixed: digest
	}
};
const longPin = /(?:@sha256:|#)[\da-f]{40,64}$/;
/** What is called, as people see it, and whether others can put other code behind the name. */
function calledCode(system, called = "") {
	const action = presentable(called) ?? presentable(called.replace(longPin, ""));
	if (action === void 0) return {};
	const calls = Object.hasOwn(callsBySystem, system) ? callsBySystem[system] : void 0;
	return {
		action,
		...calls !== void 0 && !calls.own.test(called) && !calls.fixed.test(called) && { actionMayChange: true }
	};
}
// shared/pipelines/fixed-reference.ts
/**
* The public name in a federated input: the end of a role's ARN or of a provider's resource name, or the name of the
* variable it comes from. `undefined` when neither stands there.
*
*     arn:aws:iam::123456789012:role/ci/deploy                                     deploy
*     projects/1/locations/global/workloadIdentityPools/pool/providers/github      providers/github
*     ${{ secrets.AWS_ROLE_ARN }}   ${{ vars.AZURE_CLIENT_ID }}                    AWS_ROLE_ARN, AZURE_CLIENT_ID
*/
function fixedReference(value) {
	const text = value?.trim() ?? "";
	return presentable((/^arn:aws[\w-]*:iam::\d{12}:role\/(?:[\w+=,.@-]+\/)*([\w+=,.@-]+)$/.exec(text) ?? /^projects\/\d+\/locations\/[\w-]+\/workloadIdentityPools\/[\w-]+\/(providers\/[\w-]+)$/.exec(text) ?? /^\$\{\{\s*(?:secrets|vars|env)\.(\w+)\s*\}\}$/.exec(text))?.[1]);
}
// shared/pipelines/bitbucket-pipelines.ts
const pipeline$5 = {
	system: "bitbucket-pipelines",
	marker: credentialMarker,
	minted: { BITBUCKET_STEP_OIDC_TOKEN: {
		provider: "atlassian",
		type: "oidc-federation"
	} },
	predefined: /^BITBUCKET_/,
	assigns: "job",
	walk: walkPipelines$1
};
/** https://support.atlassian.com/bitbucket-cloud/docs/bitbucket-pipelines-configuration-reference/ */
const bitbucketPipelines = {
	id: pipeline$5.system,
	files: (path) => /(?:^|\/)bitbucket-pipelines\.ya?ml$/.test(path),
	read: (file) => Promise.resolve(readYamlPipeline(file, pipeline$5))
};
const key$1 = (role) => ({
	role,
	type: "aws-access-key"
});
/** What an image's `aws` section takes. */
const imageKeys = {
	"access-key": key$1("key-id"),
	"secret-key": key$1("secret")
};
/** Variables by which Atlassian's pipes and images are told a role to take on with the step's token. */
const roles = {
	AWS_OIDC_ROLE_ARN: "aws",
	"oidc-role": "aws"
};
/** https://support.atlassian.com/bitbucket-cloud/docs/cache-and-service-container-definitions/ */
const serviceOf = (name) => `service ${name}`;
function walkPipelines$1(documents, seen) {
	/** Steps that anchors repeat are one job. */
	const steps = /* @__PURE__ */ new Map();
	function visit(node, around, label) {
		if (node.kind === "sequence") node.items.forEach((item) => visit(item, around, label));
		else if (node.kind === "scalar") seen.look(node.range, around);
		else for (const { name, value } of node.entries) if (name === "step" || name === "stage") visitStep(value, around, label, name === "step");
		else if (name === "image") visitImage(value, around);
		else if (name === "variables" || name === "environment") visitVariables(value, around);
		else if (label === "definitions/services") visit(value, {
			...around,
			at: {
				...around.at,
				part: serviceOf(name)
			}
		}, label);
		else visit(value, around, label === "" ? name : `${label}/${name}`);
	}
	function visitStep(step, around, label, isStep) {
		if (steps.has(step)) return;
		const deployment = presentable(textOf(valueAt(step, "deployment")));
		const place = deployment === void 0 ? around.at.environment : deployment;
		const environment = place === void 0 ? {} : { environment: place };
		if (!isStep) return visit(step, {
			...around,
			at: {
				...around.at,
				...environment
			}
		}, label);
		const job = presentable(textOf(valueAt(step, "name"))) ?? presentable(`${label} ${steps.size + 1}`);
		steps.set(step, job ?? "");
		const at = {
			system: pipeline$5.system,
			...job === void 0 ? {} : { job },
			...environment
		};
		if (job !== void 0) {
			seen.job({
				name: job,
				key: step,
				...environment
			});
			const services = valueAt(step, "services");
			for (const service of services?.kind === "sequence" ? services.items : []) seen.taken(serviceOf(textOf(service) ?? ""), [job]);
		}
		const inside = {
			at,
			group: seen.newGroup()
		};
		const oidc = valueAt(step, "oidc");
		if (oidc?.kind === "scalar" && oidc.value === true) seen.signIn({
			name: "BITBUCKET_STEP_OIDC_TOKEN",
			at,
			...oidc.range
		});
		for (const { name, value } of step.kind === "mapping" ? step.entries : []) if (name === "script" || name === "after-script") visitScript(value, inside);
		else if (name === "image") visitImage(value, inside);
		else visit(value, inside, label);
	}
	/** Commands, and pipes with what they are handed. */
	function visitScript(script, around) {
		for (const item of script.kind === "sequence" ? script.items : [script]) if (item.kind === "scalar") seen.script(item, around);
		else visit(item, {
			at: {
				...around.at,
				...calledCode("bitbucket-pipelines", textOf(valueAt(item, "pipe")))
			},
			group: seen.newGroup()
		}, "");
	}
	function visitVariables(variables, around) {
		if (variables.kind === "sequence") return visit(variables, around, "");
		for (const { name, value } of variables.kind === "mapping" ? variables.entries : []) {
			seen.hand(name, value, around);
			visitRole(name, value, around);
		}
	}
	function visitImage(image, around) {
		const inside = {
			...around,
			group: seen.newGroup()
		};
		for (const { name, value } of image.kind === "mapping" ? image.entries : []) if (name === "aws" && value.kind === "mapping") for (const entry of value.entries) {
			seen.hand(entry.name, entry.value, inside, imageKeys[entry.name]);
			visitRole(entry.name, entry.value, inside);
		}
		else seen.hand(name, value, inside);
	}
	function visitRole(name, value, { at }) {
		const provider = Object.hasOwn(roles, name) ? roles[name] : void 0;
		if (provider !== void 0) seen.signIn({
			name: fixedReference(textOf(value)) ?? name,
			provider,
			at,
			...value.range
		});
	}
	for (const root of documents) for (const { name, value } of root.kind === "mapping" ? root.entries : []) {
		const around = {
			at: { system: pipeline$5.system },
			group: seen.newGroup()
		};
		if (name === "image") visitImage(value, around);
		else visit(value, around, name === "pipelines" ? "" : name);
	}
	return [];
}
// shared/pipelines/buildkite.ts
const pipeline$4 = {
	system: "buildkite",
	marker: credentialMarker,
	minted: { BUILDKITE_AGENT_ACCESS_TOKEN: { provider: "buildkite" } },
	predefined: /^BUILDKITE_/,
	walk: walkPipeline$1
};
/** https://buildkite.com/docs/pipelines/configure/step-types */
const buildkite = {
	id: pipeline$4.system,
	files: (path) => /(?:^|\/)\.?buildkite\/.+\.ya?ml$|(?:^|\/)buildkite\.ya?ml$/.test(path),
	read: (file) => Promise.resolve(readYamlPipeline(file, pipeline$4))
};
/** Parameters of plugins that sign in with the job's own token. By the plugin's name without its owner. */
const signInsOfPlugins = {
	"aws-assume-role-with-web-identity": {
		by: "role-arn",
		provider: "aws"
	},
	"gcp-workload-identity-federation": {
		by: "audience",
		provider: "google"
	}
};
/** Kinds of steps that begin a job, and the keys that hold a script. */
const stepKeys$1 = [
	"command",
	"commands",
	"script",
	"trigger",
	"plugins"
];
const scriptKeys = /* @__PURE__ */ new Set([
	"command",
	"commands",
	"script"
]);
function walkPipeline$1(documents, seen) {
	let count = 0;
	function visit(node, around) {
		if (node.kind === "sequence") for (const item of node.items) visit(item, around);
		else if (node.kind === "scalar") seen.look(node.range, around);
		else if (around.at.job === void 0 && stepKeys$1.some((key) => valueAt(node, key) !== void 0)) visitStep(node);
		else for (const entry of node.entries) visitEntry(entry, around);
	}
	function visitStep(step) {
		count += 1;
		const job = [
			"key",
			"id",
			"label",
			"name"
		].map((key) => presentable(textOf(valueAt(step, key)))).find((name) => name !== void 0 && !name.includes("$")) ?? String(count);
		seen.job({
			name: job,
			key: step
		});
		const around = {
			at: {
				system: pipeline$4.system,
				job
			},
			group: seen.newGroup()
		};
		for (const entry of step.entries) visitEntry(entry, around);
	}
	function visitEntry({ name, value }, around) {
		if (scriptKeys.has(name)) seen.script(value, around);
		else if (name === "env" || name === "environment") visitVariables(value, around);
		else if (name === "secrets") visitSecrets(value, around);
		else if (name === "plugins") visitPlugins(value, around);
		else visit(value, around);
	}
	function visitVariables(variables, around) {
		if (variables.kind !== "mapping") return visit(variables, around);
		for (const { name, value } of variables.entries) seen.variable(name, value, around);
	}
	/**
	* Names of the cluster's secrets: a list, or by the variable each becomes.
	* https://buildkite.com/docs/pipelines/security/secrets/buildkite-secrets
	*/
	function visitSecrets(secrets, around) {
		const given = secrets.kind === "mapping" ? secrets.entries.map(({ name, value }) => ({
			variable: name,
			value
		})) : secrets.kind === "sequence" ? secrets.items.map((value) => ({
			variable: textOf(value) ?? "",
			value
		})) : [];
		for (const { variable, value } of given) {
			const name = presentable(textOf(value));
			if (name === void 0) continue;
			const expectation = expectationOf(variable);
			seen.reference({
				...around,
				name,
				scope: "cluster",
				...expectation && { expectation },
				...value.range
			});
			if (variable === name) seen.keptIn(name, "cluster");
			else seen.define(variable, around.at.job);
		}
	}
	function visitPlugins(plugins, around) {
		for (const item of plugins.kind === "sequence" ? plugins.items : [plugins]) for (const { name, value } of item.kind === "mapping" ? item.entries : []) {
			const at = {
				...around.at,
				...calledCode("buildkite", name)
			};
			visitParameters(value, {
				at,
				group: seen.newGroup()
			});
			const plugin = /([\w-]+?)(?:-buildkite-plugin)?(?:\.git)?(?:#.*)?$/.exec(name)?.[1] ?? "";
			const signIn = Object.hasOwn(signInsOfPlugins, plugin) ? signInsOfPlugins[plugin] : void 0;
			const by = signIn && valueAt(value, signIn.by);
			if (signIn && by) seen.signIn({
				name: fixedReference(textOf(by)) ?? signIn.by,
				provider: signIn.provider,
				at,
				...by.range
			});
		}
	}
	/** What a plugin is told is a value, or the name of the variable that holds it (`password-env: NAME`). */
	function visitParameters(node, around) {
		if (node.kind === "sequence") for (const item of node.items) visitParameters(item, around);
		if (node.kind === "scalar") seen.look(node.range, around);
		for (const { name, value } of node.kind === "mapping" ? node.entries : []) {
			const variable = presentable(textOf(value));
			if (value.kind !== "scalar") visitParameters(value, around);
			else if (/-env(?:-var)?$/.test(name) && variable !== void 0 && isCredentialName(name.replace(/-env.*$/, ""))) seen.reference({
				...around,
				name: variable,
				scope: "repository",
				expectation: { role: "token" },
				...value.range
			});
			else seen.hand(name, value, around);
		}
	}
	for (const root of documents) visit(root, {
		at: { system: pipeline$4.system },
		group: seen.newGroup()
	});
	return [];
}
// shared/pipelines/circleci.ts
const idToken$1 = {
	provider: "circleci",
	type: "oidc-federation"
};
const pipeline$3 = {
	system: "circleci",
	marker: credentialMarker,
	minted: {
		CIRCLE_OIDC_TOKEN: idToken$1,
		CIRCLE_OIDC_TOKEN_V2: idToken$1
	},
	predefined: /^CIRCLE_/,
	walk: walkConfig
};
/** https://circleci.com/docs/configuration-reference/ */
const circleci = {
	id: pipeline$3.system,
	files: (path) => /(?:^|\/)\.circleci\/.+\.ya?ml$/.test(path),
	read: (file) => Promise.resolve(readYamlPipeline(file, pipeline$3))
};
/** Parameters of orbs that sign in with the job's own token. By `orb/command` without the namespace. */
const signInsOfOrbs = {
	"aws-cli/setup": {
		by: "role_arn",
		provider: "aws"
	},
	"aws-cli/role_arn_setup": {
		by: "role_arn",
		provider: "aws"
	},
	"gcp-cli/setup": {
		by: "use_oidc",
		provider: "google"
	},
	"gcp-oidc-auth/authenticate": {
		by: "workload_identity_pool_provider_id",
		provider: "google"
	}
};
const key = (role, type) => ({
	role,
	type
});
/** Parameters of orbs whose meaning the orb documents; others are judged by their names. In the spelling with `_`. */
const orbParameters = {
	aws_access_key_id: key("key-id", "aws-access-key"),
	access_key_id: key("key-id", "aws-access-key"),
	aws_secret_access_key: key("secret", "aws-access-key"),
	secret_access_key: key("secret", "aws-access-key"),
	gcloud_service_key: key("token", "gcp-service-account-key"),
	docker_password: key("token", "docker-pat"),
	ssh_private_key: key("token", "ssh-private-key")
};
const expectedParameter = (name) => {
	const spelled = name.replaceAll("-", "_").toLowerCase();
	return Object.hasOwn(orbParameters, spelled) ? orbParameters[spelled] : expectationOf(name);
};
function walkConfig(documents, collector) {
	for (const root of documents) {
		const orbs = valueAt(root, "orbs");
		const called = orbs ? entriesOf$2(orbs).map(({ name, value }) => [name, textOf(value) ?? name]) : [];
		const seen = {
			...collector,
			orbs: new Map(called)
		};
		const contexts = contextsOf(root);
		takeParts(root, seen);
		for (const { name, value } of root.kind === "mapping" ? root.entries : []) if (name === "jobs") for (const job of entriesOf$2(value)) visitJob$1(job, contexts, seen);
		else if (name === "workflows") for (const workflow of entriesOf$2(value)) visitWorkflow(workflow, contexts, seen);
		else if (sharedParts.has(name)) for (const part of entriesOf$2(value)) visit(part.value, partOf$1(name, part.name, seen), seen);
		else visit(value, partOf$1(name, "", seen), seen);
	}
	return [];
}
/** Parts that jobs name: what one defines counts for these jobs, and for itself. */
const sharedParts = /* @__PURE__ */ new Set(["commands", "executors"]);
const partOf$1 = (section, name, seen) => ({
	...surroundings({ part: `${section}/${name}` }, seen),
	owner: `${section}/${name}`
});
/** So many parts are followed for one job. */
const maxParts = 100;
/**
* Tells which jobs get what commands and executors of the file hold, whatever leads there: steps, commands of commands,
* parameters. https://circleci.com/docs/reference/reusing-config/
*/
function takeParts(root, seen) {
	const named = /* @__PURE__ */ new Map();
	for (const section of sharedParts) for (const { name, value } of entriesAt(root, section)) named.set(`${section}/${name}`, [...namesIn(value)]);
	const parts = new Map([...named].map(([part, names]) => [part, names.filter((name) => named.has(name))]));
	const given = entriesAt(root, "workflows").flatMap(({ value }) => {
		const jobs = valueAt(value, "jobs");
		return jobs?.kind === "sequence" ? jobs.items.flatMap(entriesOf$2) : [];
	});
	for (const [name, said] of Map.groupBy([...entriesAt(root, "jobs"), ...given], (entry) => entry.name)) {
		const job = presentable(name);
		if (job === void 0 || seen.hasTooManyTakings()) continue;
		const taken = new Set(said.flatMap(({ value }) => [...namesIn(value)].filter((part) => parts.has(part))));
		for (const part of taken) {
			if (taken.size > maxParts) break;
			for (const next of parts.get(part)?.slice(0, maxParts) ?? []) taken.add(next);
		}
		const isElsewhere = said.some(({ value }) => executorOf(value)?.includes("<< pipeline.") === true);
		if (taken.size > maxParts || isElsewhere) seen.takesAny(job);
		for (const part of taken) seen.taken(part, [job]);
	}
}
function executorOf(job) {
	const executor = valueAt(job, "executor");
	return textOf(executor) ?? textOf(valueAt(executor, "name"));
}
/** What of the file could be meant by a text: an executor anywhere, a command in a list of steps alone. */
function* namesIn(node, isItem = false) {
	const text = textOf(node);
	if (text !== void 0) yield `executors/${text}`;
	if (text !== void 0 && isItem) yield `commands/${text}`;
	if (node.kind === "sequence") for (const item of node.items) yield* namesIn(item, true);
	for (const { name, value } of entriesOf$2(node)) {
		if (isItem) yield `commands/${name}`;
		yield* namesIn(value);
	}
}
/** The executor and the commands of the file that a job names. */
function partsOf(job) {
	const steps = valueAt(job, "steps");
	const named = executorOf(job);
	return [...named === void 0 ? [] : [`executors/${named}`], ...(steps?.kind === "sequence" ? steps.items : []).map((step) => textOf(step) ?? entriesOf$2(step)[0]?.name).map((command) => `commands/${command}`)];
}
const entriesOf$2 = (node) => node?.kind === "mapping" ? node.entries : [];
const entriesAt = (node, name) => entriesOf$2(valueAt(node, name));
const surroundings = (at, seen) => ({
	at: {
		system: pipeline$3.system,
		...at
	},
	group: seen.newGroup()
});
function visitJob$1({ name, key: place, value }, contexts, seen) {
	const job = presentable(name);
	const defines = {
		owner: `jobs/${name}`,
		inherits: partsOf(value)
	};
	if (job === void 0) return visit(value, {
		...surroundings({}, seen),
		...defines
	}, seen);
	seen.job({
		name: job,
		key: place
	});
	visit(value, {
		...surroundings({ job }, seen),
		...defines,
		...scopeOf(contexts.get(name))
	}, seen);
}
/** Variables of a context win over those of the project; which of several has a name, the file does not say. */
function scopeOf(contexts = /* @__PURE__ */ new Set()) {
	const [only] = contexts;
	return contexts.size === 1 && only !== void 0 ? { scope: `context:${only}` } : {};
}
/** Steps, executors, commands: what a key holds is known by its name wherever it stands. */
function visit(node, around, seen) {
	if (node.kind === "sequence") for (const item of node.items) visit(item, around, seen);
	else if (node.kind === "mapping") for (const entry of node.entries) visitEntry(entry, around, seen);
	else seen.look(node.range, around);
}
function visitEntry({ name, value }, around, seen) {
	if (name === "run" || name === "command") visitRun(value, around, seen);
	else if (name === "environment") for (const entry of entriesOf$2(value)) seen.variable(entry.name, entry.value, around);
	else if (name === "auth" || name === "aws_auth") {
		const group = seen.newGroup();
		for (const entry of entriesOf$2(value)) seen.hand(entry.name, entry.value, {
			...around,
			group
		});
	} else if (name === "docker" && value.kind === "sequence") visitContainers(value.items, around, seen);
	else if (name === "parameters") visitParameters(value, around, seen);
	else if (name.includes("/") && value.kind === "mapping") visitOrb(name, value, around, seen);
	else visit(value, around, seen);
}
/** Steps run in the first; the others keep their variables. https://circleci.com/docs/configuration-reference/#docker */
function visitContainers([first, ...services], around, seen) {
	if (first !== void 0) visit(first, around, seen);
	for (const service of services) visit(service, {
		...around,
		owner: `service at ${service.range.start}`
	}, seen);
}
function visitRun(run, around, seen) {
	if (run.kind !== "mapping") return seen.script(run, around);
	const step = presentable(textOf(valueAt(run, "name")));
	const at = step === void 0 ? around.at : {
		...around.at,
		step
	};
	const variables = valueAt(run, "environment");
	/** What the step alone gets. */
	const own = `environment at ${variables?.range.start}`;
	for (const entry of run.entries) if (entry.value === variables) visitEntry(entry, {
		...around,
		at,
		owner: own
	}, seen);
	else visitEntry(entry, {
		...around,
		at,
		inherits: [...around.inherits ?? [], own]
	}, seen);
}
/** Defaults of parameters; one of the type env_var_name names the variable that is meant where nothing is given. */
function visitParameters(parameters, around, seen) {
	for (const { name, value } of entriesOf$2(parameters)) {
		const fallback = valueAt(value, "default");
		if (fallback === void 0) continue;
		if (textOf(valueAt(value, "type")) === "env_var_name") visitVariableName(name, fallback, around, seen);
		else seen.hand(name, fallback, around);
	}
}
function visitOrb(orb, parameters, around, seen) {
	const at = {
		...around.at,
		...calledCode("circleci", seen.orbs.get(orb.replace(/\/.*$/, "")) ?? orb)
	};
	const inside = {
		...around,
		at,
		group: seen.newGroup()
	};
	for (const entry of entriesOf$2(parameters)) {
		const value = textOf(entry.value);
		if ([
			"steps",
			"pre-steps",
			"post-steps",
			"environment",
			"executor"
		].includes(entry.name)) visitEntry(entry, inside, seen);
		else if (value !== void 0 && /^[A-Z][A-Z\d]*_[A-Z\d_]+$/.test(value)) visitVariableName(entry.name, entry.value, inside, seen);
		else if (entry.value.kind === "scalar") seen.hand(entry.name, entry.value, inside, expectedParameter(entry.name));
		else visit(entry.value, inside, seen);
	}
	const signIn = Object.hasOwn(signInsOfOrbs, orb) ? signInsOfOrbs[orb] : void 0;
	const by = signIn && valueAt(parameters, signIn.by);
	if (signIn && by !== void 0 && !(by.kind === "scalar" && by.value === false)) seen.signIn({
		name: fixedReference(textOf(by)) ?? signIn.by,
		provider: signIn.provider,
		at,
		...by.range
	});
}
/** Orbs are told the name of a variable where others are told its value. */
function visitVariableName(parameter, node, around, seen) {
	const name = presentable(textOf(node));
	const expectation = expectedParameter(parameter);
	if (name === void 0 || !(expectation !== void 0 || isCredentialName(parameter) || isCredentialName(name))) return;
	seen.reference({
		name,
		scope: around.scope ?? "repository",
		at: around.at,
		group: around.group,
		...expectation === void 0 ? {} : { expectation },
		...node.range
	});
}
/** A workflow runs jobs of the file, or of orbs, and hands contexts and parameters to them. */
function visitWorkflow({ value }, contexts, seen) {
	const jobs = valueAt(value, "jobs");
	for (const item of jobs?.kind === "sequence" ? jobs.items : []) for (const { name, key: place, value: given } of entriesOf$2(item)) {
		const job = presentable(name);
		const around = surroundings(job === void 0 ? {} : { job }, seen);
		if (job !== void 0 && name.includes("/")) seen.job({
			name: job,
			key: place
		});
		for (const context of contextNodes(given)) {
			const kept = textOf(context);
			if (kept !== void 0 && !kept.includes("<<")) seen.everyNameOf(`context:${kept}`, context.range, around);
		}
		visitOrb(name, given, {
			...around,
			...scopeOf(contexts.get(name))
		}, seen);
	}
}
function contextNodes(job) {
	const context = valueAt(job, "context");
	if (context === void 0) return [];
	return context.kind === "sequence" ? context.items : [context];
}
function contextsOf(root) {
	const contexts = /* @__PURE__ */ new Map();
	for (const { value } of entriesOf$2(valueAt(root, "workflows") ?? root)) {
		const jobs = valueAt(value, "jobs");
		for (const item of jobs?.kind === "sequence" ? jobs.items : []) for (const { name, value: given } of entriesOf$2(item)) for (const context of contextNodes(given)) {
			const kept = presentable(textOf(context));
			if (kept === void 0) continue;
			const names = contexts.get(name) ?? /* @__PURE__ */ new Set();
			contexts.set(name, names.add(kept));
		}
	}
	return contexts;
}
// shared/pipelines/terraform/json.ts
/** How many labels a block of this kind has. */
const labelCounts = {
	data: 2,
	ephemeral: 2,
	module: 1,
	output: 1,
	provider: 1,
	resource: 2,
	variable: 1
};
/** Terraform's language in JSON. https://developer.hashicorp.com/terraform/language/syntax/json */
function readJsonBody(text, root) {
	const blocks = [];
	const attributes = [];
	for (const entry of root.kind === "mapping" ? root.entries : []) {
		const count = labelCounts[entry.name];
		if (count !== void 0) blocks.push(...readBlocks(text, entry.name, count, [], entry));
		else if (entry.name === "locals" || entry.name === "terraform") blocks.push(...readBlocks(text, entry.name, 0, [], entry));
		else attributes.push({
			name: entry.name,
			value: readValue(text, entry.value)
		});
	}
	return {
		attributes,
		blocks
	};
}
function readBlocks(text, kind, missing, labels, { key, value }) {
	if (value.kind === "sequence") return value.items.flatMap((item) => readBlocks(text, kind, missing, labels, {
		name: "",
		key,
		value: item
	}));
	if (value.kind === "scalar") return [];
	if (missing > 0) return value.entries.flatMap((entry) => readBlocks(text, kind, missing - 1, [...labels, entry.name], entry));
	const attributes = value.entries.map(({ name, value: inner }) => ({
		name,
		value: readValue(text, inner)
	}));
	return [{
		kind,
		labels,
		header: key.range,
		body: {
			attributes,
			blocks: []
		},
		...value.range
	}];
}
function readValue(text, node) {
	const objects = [];
	const traversals = [];
	collect(text, node, objects, traversals);
	const string = textOf(node);
	return {
		kind: node.kind !== "scalar" || string?.includes("${") ? "expression" : string === void 0 ? "scalar" : "string",
		traversals,
		objects,
		...valueRange(text, node.range)
	};
}
function collect(text, node, objects, traversals) {
	if (node.kind === "sequence") for (const item of node.items) collect(text, item, objects, traversals);
	else if (node.kind === "scalar") traversals.push(...traversalsIn(textOf(node) ?? ""));
	else {
		objects.push(node.entries.map(({ name, value }) => ({
			name,
			value: readValue(text, value)
		})));
		for (const { value } of node.entries) collect(text, value, objects, traversals);
	}
}
const maxTemplate = 2e4;
/** Words with dots inside `${...}`. */
function traversalsIn(template) {
	return [...template.slice(0, maxTemplate).matchAll(/\$\{([^}]*)/g)].flatMap(([, expression = ""]) => [...expression.matchAll(/(?<![\w."-])[a-z_][\w-]{0,100}(?:(?:\[[^\]]{0,100}\])?\.[A-Za-z_][\w-]{0,100}){1,9}/g)].map(([word]) => ({ path: word.replace(/\[[^\]]*\]/g, "").split(".") })));
}
// shared/pipelines/terraform/tokens.ts
const blank = /(?:[ \t\r\uFEFF]|#.*|\/\/.*|\/\*[\s\S]*?(?:\*\/|$(?![\s\S])))+/y;
const word = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
const number = /\d[\w.]*/y;
const document = /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)[ \t]*\r?\n/uy;
const mark = /[=!<>]=|=>|&&|\|\||\.{3}|[\s\S]/y;
/** https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#lexical-elements */
function tokenize(text) {
	const tokens = [];
	let at = 0;
	function take(kind, end) {
		tokens.push({
			kind,
			start: at,
			end
		});
		at = end;
	}
	function matches(pattern) {
		pattern.lastIndex = at;
		return pattern.test(text);
	}
	while (at < text.length) if (matches(blank)) at = blank.lastIndex;
	else if (text[at] === "\n") take("end", at + 1);
	else if (matches(word)) take("word", word.lastIndex);
	else if (matches(number)) take("number", number.lastIndex);
	else if (text[at] === "\"") take("string", endOfString(text, at));
	else if (matches(document)) take("document", endOfDocument(text, at));
	else take("mark", matches(mark) ? mark.lastIndex : at + 1);
	return tokens;
}
/** After the quote that ends it: those within `${...}` do not. A line end does, where none is missing. */
function endOfString(text, start) {
	const open = ["\""];
	let at = start + 1;
	while (at < text.length) {
		const character = text[at];
		const isText = open.at(-1) === "\"";
		if (character === "\n" && open.length === 1) return at;
		if (isText && (character === "\\" || text.startsWith("$${", at) || text.startsWith("%%{", at))) at += 1;
		else if (character === "\"") {
			if (!isText) open.push("\"");
			else {
				open.pop();
				if (open.length === 0) return at + 1;
			}
		} else if (isText ? text.startsWith("${", at) || text.startsWith("%{", at) : character === "{") {
			if (isText) at += 1;
			open.push("}");
		} else if (!isText && character === "}") open.pop();
		at += 1;
	}
	return text.length;
}
/** Where the line begins that ends it; the end of the text when none does. */
function endOfDocument(text, start) {
	document.lastIndex = start;
	const name = document.exec(text)?.[1] ?? "";
	const last = new RegExp(`^[ \\t]*${name}(?![\\w-])`, "gm");
	last.lastIndex = document.lastIndex;
	return last.test(text) ? last.lastIndex : text.length;
}
// shared/pipelines/terraform/hcl.ts
/**
* Blocks, attributes (in quotes too, as HCL 1 has them), objects and names; what expressions compute is left open. No published parser is tolerant of
* half-written files and takes linear time: codemirror-lang-hcl refuses calls inside of objects inside of calls, and
* needs seconds for them.
* https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#structural-elements
*/
function readHcl$1(text) {
	const tokens = tokenize(text);
	const faults = [];
	let at = 0;
	const textOf = (token) => token ? text.slice(token.start, token.end) : "";
	const peek = (ahead = 0) => textOf(tokens[at + ahead]);
	const fault = () => faults.push(tokens[at]?.start ?? text.length);
	const isName = (token) => token?.kind === "word" || token?.kind === "string";
	const isLineEnd = () => tokens[at]?.kind === "end";
	const bare = (token) => textOf(token).replace(/^"|"$/g, "");
	function readBody(isInner) {
		const attributes = [];
		const blocks = [];
		while (at < tokens.length) if (isLineEnd()) at += 1;
		else if (peek() === "}") {
			if (isInner) return {
				attributes,
				blocks
			};
			fault();
			at += 1;
		} else if (isName(tokens[at]) && peek(1) === "=") {
			const name = bare(tokens[at]);
			at += 2;
			attributes.push({
				name,
				value: readValue()
			});
		} else if (tokens[at]?.kind === "word") {
			const block = readBlock();
			if (block) blocks.push(block);
		} else {
			fault();
			at += 1;
		}
		if (isInner) fault();
		return {
			attributes,
			blocks
		};
	}
	function readBlock() {
		const first = tokens[at];
		const labels = [];
		let last = first;
		at += 1;
		for (let token = tokens[at]; token?.kind === "word" || token?.kind === "string"; token = tokens[at]) {
			labels.push(bare(token));
			last = token;
			at += 1;
		}
		if (peek() !== "{" || first === void 0 || last === void 0) {
			fault();
			return;
		}
		at += 1;
		const body = readBody(true);
		const end = tokens[at]?.end ?? text.length;
		at += 1;
		const header = {
			start: first.start,
			end: last.end
		};
		return {
			kind: textOf(first),
			labels,
			header,
			body,
			start: first.start,
			end
		};
	}
	/** Up to the end of its line, or to what encloses it. */
	function readValue() {
		const first = tokens[at];
		const from = at;
		const objects = [];
		const traversals = [];
		while (at < tokens.length && !isLineEnd() && !/^[,)\]}]$/.test(peek())) readPiece(objects, traversals);
		const last = tokens[at - 1];
		const found = {
			traversals,
			objects
		};
		if (first === void 0 || last === void 0 || at === from) return {
			kind: "expression",
			...found,
			start: first?.start ?? text.length,
			end: first?.start ?? text.length
		};
		if (at === from + 1 && !/[$%]\{/.test(textOf(first)) && (first.kind === "string" || first.kind === "document")) return {
			kind: "string",
			...found,
			...insideOf(first)
		};
		return {
			kind: /^(?:true|false|null|-?\d[\w.]*)$/.test(text.slice(first.start, last.end)) ? "scalar" : "expression",
			...found,
			start: first.start,
			end: last.end
		};
	}
	function insideOf({ kind, start, end }) {
		if (kind === "string") return {
			start: start + 1,
			end: text[end - 1] === "\"" && end > start + 1 ? end - 1 : end
		};
		const body = text.indexOf("\n", start) + 1;
		return {
			start: body,
			end: Math.max(body, text.lastIndexOf("\n", end - 1))
		};
	}
	/** A name, a literal, or whatever stands in brackets. */
	function readPiece(objects, traversals) {
		const token = tokens[at];
		if (token?.kind === "string" || token?.kind === "document") traversals.push(...traversalsIn(textOf(token)));
		if (peek() === "{") readObject(objects, traversals);
		else if (peek() === "(" || peek() === "[") readGroup(objects, traversals);
		else if (token?.kind === "word") readName(objects, traversals);
		else at += 1;
	}
	function readGroup(objects, traversals) {
		at += 1;
		while (at < tokens.length && !/^[)\]}]$/.test(peek())) readPiece(objects, traversals);
		if (at < tokens.length && peek() !== "}") at += 1;
	}
	function readName(objects, traversals) {
		const path = [textOf(tokens[at])];
		at += 1;
		for (;;) {
			const next = tokens[at + 1];
			if (peek() === "[") readGroup(objects, traversals);
			else if (peek() === "." && next !== void 0 && next.kind !== "end") {
				if (next.kind === "word") path.push(textOf(next));
				at += 2;
			} else break;
		}
		if (path.length > 1) traversals.push({ path });
	}
	/** The outer one comes first. */
	function readObject(objects, traversals) {
		const entries = [];
		objects.push(entries);
		at += 1;
		while (at < tokens.length && peek() !== "}") {
			const key = tokens[at];
			if (/^[=:]$/.test(peek(1)) && (key?.kind === "word" || key?.kind === "string")) {
				at += 2;
				const value = readValue();
				entries.push({
					name: bare(key),
					value
				});
				for (const object of value.objects) objects.push(object);
				for (const traversal of value.traversals) traversals.push(traversal);
			} else if (/^[)\]]$/.test(peek())) break;
			else readPiece(objects, traversals);
		}
		if (peek() === "}") at += 1;
	}
	return {
		body: readBody(false),
		faults
	};
}
// shared/pipelines/settings/hcl.ts
/** Blocks by their type and labels: `credentials "app.terraform.io" { token = "x" }` is `credentials app.terraform.io token`. */
const readHcl = async (file) => {
	const refused = tooLarge(file);
	if (refused !== void 0) return {
		fields: [],
		problems: [refused]
	};
	const { body, faults } = readHcl$1(file.text);
	return {
		fields: fieldsOf(file.text, body, []).toSorted((one, other) => one.start - other.start),
		problems: faults[0] === void 0 ? [] : [syntaxProblem(file, faults[0])]
	};
};
const fieldsOf = (text, { attributes, blocks }, around) => [...attributes.flatMap(({ name, value: { start, end } }) => {
	const keys = [...around, name];
	return isSetting(keys) ? [{
		keys,
		start,
		end,
		raw: text.slice(start, end)
	}] : [];
}), ...blocks.flatMap(({ kind, labels, body }) => {
	const keys = [
		...around,
		kind,
		...labels
	];
	return isSetting(keys) ? fieldsOf(text, body, keys) : [];
})];
// shared/pipelines/settings/words.ts
/**
* `machine` entries, whose words stand in one line or in several: the password of `machine host login user password x`
* is `host password`. https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html
*/
const readNetrc = (file) => {
	const refused = tooLarge(file);
	const fields = [];
	let machine = "";
	let key;
	for (const { index, 0: word } of refused === void 0 ? file.text.matchAll(/#[^\r\n]*|\S+/g) : []) {
		if (key === void 0 && word.startsWith("#")) continue;
		const [start, end] = [index, index + word.length];
		if (key === void 0) {
			if (word === "default") machine = word;
			else if (/^(?:machine|login|account|password)$/.test(word)) key = word;
			continue;
		}
		if (key === "machine") machine = word;
		else if (isSetting([machine])) fields.push({
			keys: [machine, key],
			start,
			end,
			raw: word
		});
		key = void 0;
	}
	return Promise.resolve({
		fields,
		problems: refused === void 0 ? [] : [refused]
	});
};
/** `host:port:database:user:password`, one a line. https://www.postgresql.org/docs/current/libpq-pgpass.html */
const readPgpass = (file) => {
	const refused = tooLarge(file);
	const fields = [];
	for (const { index, 0: line } of refused === void 0 ? file.text.matchAll(/[^\r\n]+/g) : []) {
		const [head, host = ""] = /^([^#:\s][^:]*)(?::[^:]*){3}:/.exec(line) ?? [];
		if (head === void 0) continue;
		const start = index + head.length;
		fields.push({
			keys: [host, "password"],
			start,
			end: index + line.length,
			raw: line.slice(head.length)
		});
	}
	return Promise.resolve({
		fields,
		problems: refused === void 0 ? [] : [refused]
	});
};
// shared/pipelines/settings/xml.ts
/** Elements within each other; what lies deeper is no setting. */
const maxDepth = 50;
/**
* The text of elements and their attributes.
*
*     <server><id>releases</id></server>     server id        releases
*     <source url="https://..." />           source url       https://...
*     <add key="Password" value="%PW%" />    Password         %PW%
*/
const readXml = async (file) => {
	const refused = tooLarge(file, elementsOpen);
	if (refused !== void 0) return {
		fields: [],
		problems: [refused]
	};
	const { parser } = await import("./dist-chunk.js");
	const { text } = file;
	const fields = [];
	const elements = [];
	let attribute = "";
	let key;
	let fault;
	const field = (keys, from, to) => {
		const raw = text.slice(from, to);
		const start = from + raw.length - raw.trimStart().length;
		if (raw.trim() !== "" && isSetting(keys)) fields.push({
			keys,
			start,
			end: start + raw.trim().length,
			raw: raw.trim()
		});
	};
	parser.parse(text).iterate({
		enter({ name, from, to, type }) {
			if (type.isError) fault ??= from;
			else if (name === "Element") {
				key = void 0;
				elements.push(/^<\s*([^\s/>]*)/.exec(text.slice(from, Math.min(to, from + 200)))?.[1] ?? "");
			} else if (elements.length > maxDepth) return;
			else if (name === "Text" || name === "Cdata") field([...elements], from, to);
			else if (name === "AttributeName") attribute = text.slice(from, to);
			else if (name === "AttributeValue") {
				const value = text.slice(from + 1, to - 1);
				if (elements.at(-1) === "add" && attribute === "key") key = value;
				else if (attribute === "value" && key !== void 0) field([...elements.slice(0, -1), key], from + 1, to - 1);
				else field([...elements, attribute], from + 1, to - 1);
			}
		},
		leave({ name }) {
			if (name === "Element") elements.pop();
		}
	});
	return {
		fields,
		problems: fault === void 0 || text.trim() === "" ? [] : [syntaxProblem(file, fault)]
	};
};
/** At once, at most; the parser runs out of memory over a million. */
function elementsOpen(text) {
	let open = 0;
	let most = 0;
	for (const [mark] of text.matchAll(/<\/|\/>|<[!?]?/g)) if (mark === "<") most = Math.max(most, open += 1);
	else if (mark.includes("/")) open = Math.max(0, open - 1);
	return most;
}
// shared/pipelines/clients/files.ts
/** Several keys at once, a comma between them. */
const secrets = (keys, type) => keys.split(", ").map((each) => ({
	keys: each,
	is: "secret",
	...type !== void 0 && { type }
}));
const addresses = (keys) => keys.split(", ").map((each) => ({
	keys: each,
	is: "address"
}));
const federated = (keys, provider) => keys.split(", ").map((each) => ({
	keys: each,
	is: "federated",
	provider
}));
/** `//registry.npmjs.org/:_authToken`: the registry, and what it is told. */
const npmKey = (key) => {
	const colon = key.lastIndexOf(":");
	return colon < 0 ? [key] : [key.slice(0, colon).replace(/^\/\/|\/$/g, ""), key.slice(colon + 1)];
};
/** Settings of command line tools, as a repository or a home holds them. Each format is its tool's own documentation's. */
const clientFiles = [
	{
		files: /(?:^|\/)\.?npmrc$/,
		read: readLines({ split: npmKey }),
		fields: secrets("* _authToken, * _password, * _auth, _authToken, _password, _auth", "npm-registry-auth")
	},
	{
		files: /(?:^|\/)\.yarnrc\.yml$/,
		read: readYaml,
		fields: secrets("npmAuthToken, npmAuthIdent, npmRegistries * npmAuthToken, npmRegistries * npmAuthIdent, npmScopes * npmAuthToken, npmScopes * npmAuthIdent", "npm-registry-auth")
	},
	{
		files: /(?:^|\/)\.?pypirc$/,
		read: readLines({ colon: true }),
		fields: [
			...secrets("pypi password, testpypi password", "pypi-token"),
			...secrets("* password"),
			...addresses("* repository")
		]
	},
	{
		files: /(?:^|\/)pip\.(?:conf|ini)$/,
		read: readLines({ colon: true }),
		fields: addresses("* index-url, * extra-index-url, * find-links, * proxy")
	},
	{
		files: /(?:^|\/)[._]netrc$/,
		read: readNetrc,
		fields: secrets("* password", "netrc-entry")
	},
	{
		files: /(?:^|\/)\.docker\/config\.json$|(?:^|\/)\.?dockerconfig(?:json|\.json)$/,
		read: readJson$1,
		fields: [
			...secrets("auths * auth, auths * password, auths * identitytoken, auths * registrytoken", "docker-config-auth"),
			...addresses("proxies * httpProxy, proxies * httpsProxy"),
			{
				keys: "credHelpers *",
				is: "program"
			},
			{
				keys: "credsStore",
				is: "program"
			}
		]
	},
	{
		files: /(?:^|\/)\.dockercfg$/,
		read: readJson$1,
		fields: secrets("* auth", "docker-config-auth")
	},
	{
		files: /(?:^|\/)nuget(?:\.\w+)?\.config$/i,
		read: readXml,
		fields: [
			...secrets("configuration packageSourceCredentials * ClearTextPassword, configuration packageSourceCredentials * Password", "nuget-config-password"),
			...secrets("configuration apikeys *", "nuget-key"),
			...secrets("configuration config http_proxy.password")
		]
	},
	{
		files: /(?:^|\/)(?:[\w.-]*-)?settings(?:-[\w.-]*)?\.xml$/,
		read: readXml,
		label: "id",
		fields: secrets("settings servers server password, settings servers server passphrase, settings proxies proxy password, settingsSecurity master")
	},
	{
		files: /(?:^|\/)gradle(?:-[\w-]+)?\.properties$/,
		read: readLines({ colon: true }),
		byName: true,
		fields: secrets("signing.password, systemProp.http.proxyPassword, systemProp.https.proxyPassword")
	},
	{
		files: /(?:^|\/)\.aws\/(?:credentials|config)$/,
		read: readLines(),
		fields: [...secrets("* aws_access_key_id, * aws_secret_access_key, * aws_session_token", "aws-access-key"), ...federated("* credential_process, * sso_session, * sso_start_url, * web_identity_token_file", "aws")]
	},
	{
		files: /(?:^|\/)\.kube\/config$|(?:^|\/)(?:[\w-]*[.-])?kubeconfig(?:[_-][\w-]*)?(?:\.(?:ya?ml|conf|json))?$/,
		read: readYaml,
		marker: /^[ \t]*"?kind"?:[ \t]*["']?Config\b/m,
		label: "name",
		fields: [
			...secrets("users * user client-key-data", "kubeconfig-client-key"),
			...secrets("users * user token, users * user password, users * user auth-provider config access-token, users * user auth-provider config id-token, users * user auth-provider config refresh-token, users * user auth-provider config client-secret"),
			{
				keys: "users * user exec command",
				is: "program"
			}
		]
	},
	{
		files: /(?:^|\/)\.?terraform(?:rc|\.rc)$|\.tfrc$|(?:^|\/)\.tofurc$/,
		read: readHcl,
		fields: secrets("credentials * token", "terraform-cloud-token")
	},
	{
		files: /(?:^|\/)credentials\.tfrc\.json$/,
		read: readJson$1,
		fields: secrets("credentials * token", "terraform-cloud-token")
	},
	{
		files: /(?:^|\/)\.env(?:\.(?!(?:example|sample|template|dist|defaults?|te?mpl)\b)[\w-]+)*$|(?:^|\/)(?!example\b)[\w-]+\.env$/,
		read: readLines(),
		byName: true,
		fields: []
	},
	{
		files: /(?:^|\/)\.s3cfg$/,
		read: readLines(),
		fields: [...secrets("* access_key, * secret_key, * access_token", "aws-access-key"), ...secrets("* gpg_passphrase")]
	},
	{
		files: /(?:^|\/)\.boto$|(?:^|\/)boto\.cfg$/,
		read: readLines(),
		fields: [
			...secrets("* aws_access_key_id, * aws_secret_access_key", "aws-access-key"),
			...secrets("* gs_secret_access_key", "gcp-hmac-key"),
			...secrets("* gs_oauth2_refresh_token, * proxy_pass")
		]
	},
	{
		files: /(?:^|\/)auth\.json$/,
		read: readJson$1,
		fields: [
			...secrets("github-oauth *", "github-oauth-token"),
			...secrets("gitlab-token *, gitlab-token * token, gitlab-oauth *, gitlab-oauth * token"),
			...secrets("bitbucket-oauth * consumer-secret, http-basic * password, bearer *")
		]
	},
	{
		files: /(?:^|\/)\.gem\/credentials$/,
		read: readYaml,
		fields: [...secrets(":rubygems_api_key", "rubygems-key"), ...secrets("*")]
	},
	{
		files: /(?:^|\/)\.bundle\/config$/,
		read: readYaml,
		fields: secrets("BUNDLE_GITHUB__COM, BUNDLE_GEMS__CONTRIBSYS__COM, BUNDLE_RUBYGEMS__PKG__GITHUB__COM")
	},
	{
		files: /(?:^|\/)\.cargo\/(?:credentials|config)(?:\.toml)?$/,
		read: readToml,
		fields: [...secrets("registry token", "crates-token"), ...secrets("registries * token")]
	},
	{
		files: /(?:^|\/)gh\/hosts\.yml$|(?:^|\/)\.config\/hub$/,
		read: readYaml,
		fields: secrets("* oauth_token, * users * oauth_token, * * oauth_token", "github-oauth-token")
	},
	{
		files: /(?:^|\/)glab-cli\/config\.yml$/,
		read: readYaml,
		fields: secrets("hosts * token", "gitlab-pat")
	},
	{
		files: /(?:^|\/)rclone\.conf$/,
		read: readLines(),
		fields: secrets("* pass, * password, * password2, * token, * client_secret, * secret_access_key, * key, * api_key, * bearer_token, * service_account_credentials, * sas_url")
	},
	{
		files: /(?:^|\/)\.?odbc\.ini$/,
		read: readLines(),
		fields: secrets("* Password, * PWD")
	},
	{
		files: /(?:^|\/)\.my(?:login)?\.cnf$/,
		read: readLines(),
		fields: secrets("* password")
	},
	{
		files: /(?:^|\/)\.pgpass$|(?:^|\/)pgpass\.conf$/,
		read: readPgpass,
		fields: secrets("* password")
	},
	{
		files: /(?:^|\/)\.databrickscfg$/,
		read: readLines(),
		fields: [...secrets("* token", "databricks-token"), ...secrets("* client_secret, * password")]
	},
	{
		files: /(?:^|\/)pypoetry\/auth\.toml$/,
		read: readToml,
		fields: [...secrets("pypi-token *", "pypi-token"), ...secrets("http-basic * password")]
	},
	{
		files: /(?:^|\/)\.?(?:sbt|ivy2)\/\.?credentials$|(?:^|\/)\.credentials$/,
		read: readLines(),
		fields: secrets("password")
	}
];
// shared/pipelines/clients/minters.ts
/** Programs that mint a credential for the moment, and the system that accepts it. */
const minters = [
	[/^(?:aws(?:-iam-authenticator|-vault)?|heptio-authenticator-aws|ecr-login)$/, "aws"],
	[/^(?:gke-gcloud-auth-plugin|gcloud|gcr)$/, "google"],
	[/^(?:kubelogin|az|acr-(?:env|linux))$/, "azure"]
];
/**
* The system that a helper's credentials are for; undefined for a helper that only keeps what somebody stored, such as
* `osxkeychain`, and for one that nobody knows.
*/
function minterOf(command) {
	const program = command.replace(/^.*[/\\]/, "").replace(/\.exe$/i, "");
	return minters.find(([pattern]) => pattern.test(program))?.[1];
}
// shared/pipelines/clients.ts
const clientFileOf = (path) => clientFiles.find(({ files }) => files.test(path));
/** How command line tools sign in: to registries, clusters, clouds and databases. */
const clients = {
	id: "clients",
	files: (path) => clientFileOf(path) !== void 0,
	async read(file) {
		const clientFile = clientFileOf(file.path);
		if (clientFile === void 0 || clientFile.marker?.test(file.text) === false) return readingOf(file, [], [], []);
		const { fields, problems } = await clientFile.read(file);
		const takings = [];
		const signIns = [];
		const own = new Set(fields.flatMap(({ keys }) => keys.length === 1 ? keys : []));
		for (const [index, field] of fields.entries()) {
			const { is, label } = meaningOf(clientFile, field);
			if (is === void 0) continue;
			const job = presentable(labelAt(clientFile, fields, index) ?? label);
			const at = {
				system: clients.id,
				...job !== void 0 && { job }
			};
			const { start, end, raw } = field;
			const provider = is.is === "program" ? minterOf(raw) : is.provider;
			if (is.is === "federated" || is.is === "program" && provider !== void 0) signIns.push({
				name: job ?? provider ?? is.keys,
				...provider !== void 0 && { provider },
				at,
				start,
				end
			});
			else if (is.is !== "program") takings.push(...takingsOf(is, field, at, own));
		}
		return readingOf(file, takings, signIns, problems);
	}
};
function takingsOf({ is, type }, { keys, start, end, raw }, at, own) {
	if (/^\{[A-Za-z0-9+/=]{20,}\}$/.test(raw)) return [];
	const taken = {
		raw,
		start,
		end,
		key: keys.at(-1) ?? "",
		at,
		group: at.job ?? "",
		own,
		...type !== void 0 && { type }
	};
	if (is === "address" || isUrl$1(raw)) return urlTakings(taken);
	return [is === "named" ? taken : {
		...taken,
		isCredential: true,
		isVariable: is === "variable"
	}];
}
const byName = {
	keys: "",
	is: "named"
};
/** What a field is by the keys that lead to it, and what the `*` among them stands for. */
function meaningOf({ fields, byName: reads }, { keys }) {
	for (const is of fields) {
		const pattern = is.keys.split(" ");
		if (pattern.length !== keys.length) continue;
		if (!pattern.every((each, index) => each === "*" || each.toLowerCase() === keys[index]?.toLowerCase())) continue;
		const star = keys[pattern.indexOf("*")];
		return {
			is,
			...star !== void 0 && { label: star }
		};
	}
	return reads === true ? { is: byName } : {};
}
/** How the thing that a credential is for is called beside it: the nearest such field in the same part of the file. */
function labelAt({ label }, fields, index) {
	const keys = fields[index]?.keys ?? [];
	if (label === void 0) return void 0;
	const from = Math.max(0, index - maxDistance);
	return [...fields.slice(from, index).toReversed(), ...fields.slice(index + 1, index + maxDistance)].find((field) => field.keys.length > 2 && field.keys.at(-1) === label && field.keys.slice(0, -1).every((key, depth) => key === keys[depth]))?.raw;
}
const maxDistance = 20;
// shared/pipelines/compose.ts
const paths$3 = /(?:^|\/)(?:docker-)?compose(?:[.-][^/]*)?\.ya?ml$|(?:^|\/)docker-stack[^/]*\.ya?ml$/i;
/** So many services that extend each other are followed. */
const maxLevels$1 = 10;
/** Of the secrets of one service, so that a hostile file costs no more than its length. */
const maxListed = 100;
const pipeline$2 = {
	system: "compose",
	marker: credentialMarker,
	minted: {},
	predefined: /^COMPOSE_/,
	walk: (documents, seen, file) => {
		for (const document of documents) walkProject$1(document, seen, file);
		return [];
	}
};
/** https://docs.docker.com/reference/compose-file/ */
const compose = {
	id: "compose",
	files: (path) => paths$3.test(path),
	read: (file) => Promise.resolve(readInfrastructure(file, pipeline$2))
};
function walkProject$1(root, seen, file) {
	const services = valueAt(root, "services");
	for (const service of services?.kind === "mapping" ? services.entries : []) visitService(service);
	const secrets = valueAt(root, "secrets");
	for (const secret of secrets?.kind === "mapping" ? secrets.entries : []) visitSecret(secret);
	function visitService({ name, key, value }) {
		const job = presentable(name) ?? "service";
		const action = presentable(textOf(valueAt(value, "image")));
		seen.job({
			name: job,
			key
		});
		takeSecrets(value, job);
		const around = {
			at: {
				system: "compose",
				job,
				...action === void 0 ? {} : { action }
			},
			group: seen.newGroup(),
			scope: "environment"
		};
		for (const entry of value.kind === "mapping" ? value.entries : []) visitEntry(entry, around);
	}
	/**
	* A service gets the secrets that it lists, and those of a service that it extends.
	* https://docs.docker.com/reference/compose-file/services/#extends
	*/
	function takeSecrets(service, job, level = 0) {
		if (seen.hasTooManyTakings()) return;
		for (const listed of [valueAt(service, "secrets"), valueAt(valueAt(service, "build"), "secrets")]) {
			const items = listed?.kind === "sequence" ? listed.items : [];
			if (items.length > maxListed) return void seen.takesAny(job);
			for (const item of items) {
				const secret = textOf(item) ?? textOf(valueAt(item, "source"));
				if (secret !== void 0) seen.taken(secret, [job]);
			}
		}
		const base = valueAt(service, "extends");
		if (base === void 0) return;
		const extended = valueAt(services, textOf(base) ?? textOf(valueAt(base, "service")) ?? "");
		if (extended === void 0 || valueAt(base, "file") !== void 0 || level === maxLevels$1) seen.takesAny(job);
		else takeSecrets(extended, job, level + 1);
	}
	function visitEntry({ name, value }, around) {
		if (name === "environment" || name === "args") visitVariables(value, around);
		else if (name === "command" || name === "entrypoint" || name === "test") seen.look(value.range, around);
		else if (value.kind === "mapping") for (const entry of value.entries) visitEntry(entry, around);
	}
	/** `A: b`, `- A=b`, and `A` alone, which is handed on from whoever starts it. */
	function visitVariables(variables, around) {
		for (const { name, key, value } of variables.kind === "mapping" ? variables.entries : []) if (value.kind === "scalar" && value.value === null) handOn(name, key, around);
		else seen.hand(name, value, around);
		for (const item of variables.kind === "sequence" ? variables.items : []) {
			const range = valueRange(file.text, item.range);
			const equals = file.text.slice(range.start, range.end).indexOf("=");
			if (equals < 0) {
				handOn(textOf(item) ?? "", item, around);
				continue;
			}
			const name = file.text.slice(range.start, range.start + equals).trim();
			const value = {
				start: range.start + equals + 1,
				end: range.end
			};
			seen.look(value, around, name, expectationOf(name));
			if (isCredentialName(name) && value.end > value.start) seen.slot(name, value);
		}
	}
	function handOn(name, node, { at, group }) {
		const shown = presentable(name);
		if (shown === void 0 || !isCredentialName(shown)) return;
		const expectation = expectationOf(shown) ?? { role: "token" };
		seen.reference({
			name: shown,
			scope: "environment",
			at,
			group,
			expectation,
			...valueRange(file.text, node.range)
		});
	}
	/** https://docs.docker.com/reference/compose-file/secrets/ */
	function visitSecret({ name, key, value }) {
		const variable = presentable(textOf(valueAt(value, "environment")));
		const shown = variable ?? presentable(textOf(valueAt(value, "name")) ?? name);
		if (shown === void 0 || isPlainName(shown)) return;
		const scope = variable === void 0 ? "docker-secret" : "environment";
		const expectation = expectationOf(shown) ?? { role: "token" };
		seen.reference({
			name: shown,
			scope,
			at: {
				system: "compose",
				part: name
			},
			group: seen.newGroup(),
			expectation,
			...key.range
		});
	}
}
// shared/pipelines/dockerfile.ts
/** UTF-16 units. */
const maxLength$5 = 1e6;
const paths$2 = /(?:^|\/)(?:(?:[^/]*\.)?(?:Dockerfile|Containerfile)|(?:Dockerfile|Containerfile)[.-][^/]*)$|\.dockerfile$/i;
/** https://docs.docker.com/reference/dockerfile/ */
const dockerfile = {
	id: "dockerfile",
	files: (path) => paths$2.test(path),
	async read(file) {
		if (!credentialMarker.test(file.text)) return emptyReading;
		if (file.text.length > maxLength$5) return assembleReading(file.path, nothingSeen, [{
			code: "infrastructure-too-large",
			path: file.path,
			severity: "error"
		}]);
		const { DockerfileParser, PropertyInstruction: Properties } = await import("./main-chunk.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
		const isAssignment = (instruction) => instruction instanceof Properties && /^(?:ARG|ENV)$/.test(instruction.getKeyword());
		return walk(file, DockerfileParser.parse(file.text).getInstructions(), isAssignment);
	}
};
/** So many stages can stand on each other. */
const maxBases = 20;
function walk(file, instructions, isAssignment) {
	const { text, path } = file;
	const seen = createCollector(file, {
		system: "dockerfile",
		minted: {},
		predefined: /^$/
	});
	const starts = lineStarts(text);
	let stage = 0;
	let around = {
		at: { system: "dockerfile" },
		group: seen.newGroup(),
		scope: "image",
		owner: "FROM",
		inherits: []
	};
	const named = /* @__PURE__ */ new Map();
	const offset = ({ line, character }) => (starts[line] ?? text.length) + character;
	const rangeOf = ({ start, end }) => ({
		start: offset(start),
		end: offset(end)
	});
	/** What a build is handed under this name stays in the image's history. */
	function visitArgument(name, range) {
		seen.define(name, around.owner, range.end);
		const shown = presentable(name);
		if (shown === void 0 || isPlainName(name) || !isCredentialName(name)) return;
		const expectation = expectationOf(name) ?? { role: "token" };
		seen.reference({
			name: shown,
			scope: "build-argument",
			at: around.at,
			group: around.group,
			expectation,
			...range
		});
	}
	function visitVariable(name, whole, value) {
		if (value !== void 0 && isCredentialName(name) && !text.slice(value.start, value.end).includes("$")) seen.slot(name, value);
		seen.define(name, around.owner, whole.end);
	}
	function visitRun(instruction) {
		const range = rangeOf(instruction.getRange());
		const mounts = `mounts at ${range.start}`;
		for (const { index, 0: whole, groups = {} } of text.slice(range.start, range.end).matchAll(mountedSecret)) {
			const options = new Map((groups["options"] ?? "").split(",").map((each) => splitOption(each)));
			const name = presentable(options.get("id") ?? options.get("target")?.replace(/^.*\//, ""));
			const start = range.start + index;
			if (name !== void 0 && options.get("type") === "secret") seen.reference({
				name,
				scope: "build-secret",
				at: around.at,
				group: around.group,
				expectation: expectationOf(name) ?? { role: "token" },
				start,
				end: start + whole.length
			});
			seen.define(options.get("env") ?? "", mounts);
		}
		flags.lastIndex = range.start;
		seen.shell({
			start: flags.test(text) ? flags.lastIndex : range.start,
			end: range.end
		}, {
			...around,
			inherits: [mounts, ...around.inherits]
		});
	}
	/** A stage has what the one has that it is built from. */
	function beginStage(instruction) {
		stage += 1;
		const from = instruction.getRawArgumentsContent() ?? "";
		const name = /\sAS\s+([\w.-]+)/i.exec(from)?.[1];
		const base = named.get((/^(?:--\S+\s+)*(\S+)/.exec(from)?.[1] ?? "").toLowerCase());
		const job = presentable(name) ?? String(stage);
		const at = {
			system: "dockerfile",
			job
		};
		const inherits = base === void 0 ? [] : [base.owner, ...base.inherits].slice(0, maxBases);
		around = {
			at,
			group: seen.newGroup(),
			scope: "image",
			owner: `stage ${stage}`,
			inherits
		};
		if (name !== void 0) named.set(name.toLowerCase(), around);
		const { start, end } = instruction.getRange();
		seen.job({
			name: job,
			key: {
				start: {
					line: start.line + 1,
					column: start.character + 1
				},
				end: {
					line: end.line + 1,
					column: end.character + 1
				}
			}
		});
	}
	for (const instruction of instructions) {
		const keyword = instruction.getKeyword();
		if (keyword === "FROM") beginStage(instruction);
		else if (keyword === "RUN") visitRun(instruction);
		else if (isAssignment(instruction)) for (const property of instruction.getProperties()) {
			const given = property.getValueRange();
			if (keyword === "ARG" && given === null) visitArgument(property.getName(), rangeOf(property.getNameRange()));
			else visitVariable(property.getName(), rangeOf(property.getRange()), given === null ? void 0 : rangeOf(given));
		}
	}
	return assembleReading(path, seen.finish(), []);
}
/** What stands before the command. */
const flags = /RUN(?:\s+(?:\\\r?\n\s*)?--\S+)*\s+/iy;
/** `--mount=type=secret,id=npm,env=NPM_TOKEN`: https://docs.docker.com/reference/dockerfile/#run---mounttypesecret */
const mountedSecret = /--mount=(?<options>[^\s]{1,500})/g;
function splitOption(option) {
	const equals = option.indexOf("=");
	return equals < 0 ? [option, ""] : [option.slice(0, equals), option.slice(equals + 1)];
}
function lineStarts(text) {
	return [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ index, 0: end }) => index + end.length)];
}
// shared/pipelines/drone.ts
/** https://docs.drone.io/pipeline/overview/ */
const drone = systemOf("drone", /(?:^|\/)(?:[^/]*\.)?drone\.ya?ml$|(?:^|\/)\.drone\/.+\.ya?ml$/);
/** https://woodpecker-ci.org/docs/usage/workflow-syntax */
const woodpecker = systemOf("woodpecker", /(?:^|\/)\.woodpecker(?:\.ya?ml|\/.+\.ya?ml)$/);
/** Woodpecker began as Drone, and both still write what is secret in the same way. */
function systemOf(id, paths) {
	const pipeline = {
		system: id,
		marker: credentialMarker,
		minted: {},
		predefined: /^(?:CI|DRONE)_/,
		walk: (documents, seen) => walkPipelines(id, documents, seen)
	};
	return {
		id,
		files: (path) => paths.test(path),
		read: (file) => Promise.resolve(readYamlPipeline(file, pipeline))
	};
}
/** Keys that hold steps: a list of them, or mappings by their names. */
const stepKeys = /* @__PURE__ */ new Set([
	"clone",
	"pipeline",
	"services",
	"steps"
]);
function walkPipelines(system, documents, seen) {
	let count = 0;
	/** A file may hold several pipelines; what stands in one is not for the steps of another. */
	function visitDocument(root) {
		const part = `pipeline at ${root.range.start}`;
		const around = {
			at: {
				system,
				part
			},
			group: seen.newGroup()
		};
		if (textOf(valueAt(root, "kind")) === "secret") return visitKept(root, {
			...around,
			at: { system }
		});
		seen.taken(part);
		for (const entry of root.kind === "mapping" ? root.entries : []) if (entry.name === "variables") continue;
		else if (!stepKeys.has(entry.name)) visitEntry(entry, around);
		else if (entry.value.kind === "sequence") entry.value.items.forEach((step) => visitStep(step, void 0, part));
		else if (entry.value.kind === "mapping") for (const { name, value } of entry.value.entries) visitStep(value, name, part);
	}
	/** A secret that Drone takes out of a vault; what stands in `data` is encrypted for this repository. */
	function visitKept(root, around) {
		const node = valueAt(root, "name");
		const name = presentable(textOf(node));
		if (node === void 0 || name === void 0 || valueAt(root, "get") === void 0) return;
		seen.reference({
			...around,
			name,
			scope: "vault",
			expectation: { role: "token" },
			...node.range
		});
		seen.keptIn(name, "vault");
	}
	function visitStep(step, given, part) {
		count += 1;
		const job = presentable(textOf(valueAt(step, "name")) ?? given) ?? String(count);
		seen.job({
			name: job,
			key: step
		});
		seen.taken(part, [job]);
		const { action, ...change } = calledCode(system, textOf(valueAt(step, "image")));
		const isPlugin = valueAt(step, "settings") !== void 0;
		const around = {
			at: {
				system,
				job,
				...action !== void 0 && { action },
				...isPlugin && change
			},
			group: seen.newGroup()
		};
		for (const entry of step.kind === "mapping" ? step.entries : []) visitEntry(entry, around);
	}
	function visitEntry({ name, value }, around) {
		if (name === "commands") seen.script(value, around);
		else if (name === "environment") visitVariables(value, around);
		else if (name === "secrets" || name === "image_pull_secrets") visitSecrets(value, around);
		else if (name === "settings") visitVariables(value, around);
		else visit(value, around, name);
	}
	function visit(node, around, key) {
		const kept = valueAt(node, "from_secret");
		if (kept) visitKeptName(kept, around, key);
		else if (node.kind === "sequence") node.items.forEach((item) => visit(item, around, key));
		else if (node.kind === "mapping") for (const entry of node.entries) visit(entry.value, around, entry.name);
		else seen.look(node.range, around);
	}
	function visitVariables(variables, around) {
		if (variables.kind === "sequence") return visit(variables, around, "");
		for (const { name, value } of variables.kind === "mapping" ? variables.entries : []) if (value.kind === "scalar") seen.variable(name, value, around);
		else {
			visit(value, around, name);
			seen.define(name, around.at.job);
		}
	}
	/** Woodpecker's list of names, each of which becomes a variable: `[a, { source: b, target: c }]`. */
	function visitSecrets(secrets, around) {
		for (const item of secrets.kind === "sequence" ? secrets.items : []) {
			const kept = valueAt(item, "source") ?? item;
			const variable = textOf(valueAt(item, "target")) ?? textOf(kept) ?? "";
			visitKeptName(kept, around, variable);
			if (around.at.job !== void 0) seen.define(variable.toUpperCase(), around.at.job);
		}
	}
	function visitKeptName(node, around, key) {
		const name = presentable(textOf(node));
		if (name === void 0) return;
		const expectation = expectationOf(key.replace(/^plugin_/i, ""));
		seen.reference({
			...around,
			name,
			scope: "repository",
			...expectation && { expectation },
			...node.range
		});
	}
	documents.forEach(visitDocument);
	return [];
}
// shared/pipelines/github-actions/expressions.ts
/** The name under which both `secrets.GITHUB_TOKEN` and `github.token` are reported. */
const runToken = "GITHUB_TOKEN";
/** https://docs.github.com/en/actions/reference/workflows-and-actions/contexts */
const contexts = "env github inputs job jobs matrix needs runner secrets steps strategy vars".split(" ");
const functions = [
	"always",
	"cancelled",
	"failure",
	"hashFiles",
	"success"
].map((name) => ({
	name,
	minArgs: 0,
	maxArgs: Number.MAX_SAFE_INTEGER
}));
/** Nearly every expression that names a secret; GitHub's parser would say no more of it. */
const plainAccess = /^\s*secrets\.([A-Za-z_]\w*)\s*$/i;
/** Loads GitHub's expression parser, which only readers of workflows pay for. */
async function loadGrammar() {
	const { Lexer } = await import("./lexer-chunk2.js");
	const { Parser } = await import("./parser-chunk2.js");
	const ast = await import("./ast-chunk.js");
	function textOf(index) {
		return index instanceof ast.Literal ? index.literal.coerceString() : void 0;
	}
	function contextOf(expression) {
		const inner = expression instanceof ast.Grouping ? expression.group : expression;
		return inner instanceof ast.ContextAccess ? inner.name.lexeme.toLowerCase() : void 0;
	}
	function visit(expression) {
		if (expression instanceof ast.IndexAccess) {
			const context = contextOf(expression.expr);
			const name = textOf(expression.index);
			if (context === "github") return name?.toLowerCase() === "token" ? [runToken] : nested(expression.index);
			if (context !== "secrets") return [...visit(expression.expr), ...nested(expression.index)];
			if (expression.index instanceof ast.Star) return ["*"];
			return name === void 0 ? [computedName, ...nested(expression.index)] : [nameOf(name)];
		}
		if (expression instanceof ast.ContextAccess) return contextOf(expression) === "secrets" ? ["*"] : [];
		if (expression instanceof ast.Grouping) return visit(expression.group);
		if (expression instanceof ast.Unary) return visit(expression.expr);
		if (expression instanceof ast.Binary) return [...visit(expression.left), ...visit(expression.right)];
		if (expression instanceof ast.Logical || expression instanceof ast.FunctionCall) return expression.args.flatMap(visit);
		return [];
	}
	function nested(index) {
		return index instanceof ast.Star ? [] : visit(index);
	}
	return { names(expression) {
		const name = plainAccess.exec(expression)?.[1];
		if (name !== void 0) return [nameOf(name)];
		try {
			return visit(new Parser(new Lexer(expression).lex().tokens, contexts, functions).parse());
		} catch {
			return;
		}
	} };
}
/** The expressions inside `${{ }}`, read as GitHub reads them: a `}}` within quotes ends nothing, nor does a missing one. */
function splitExpressions(value) {
	const expressions = [];
	for (let open = value.indexOf("${{"); open >= 0;) {
		const close = closingBraces(value, open + 3);
		expressions.push(value.slice(open + 3, close));
		open = value.indexOf("${{", close);
	}
	return expressions;
}
function closingBraces(value, from) {
	let quoted = false;
	for (let at = from; at < value.length; at += 1) if (value[at] === "'") quoted = !quoted;
	else if (!quoted && value.startsWith("}}", at)) return at;
	return value.length;
}
/**
* Names are in upper case since GitHub ignores case there; {@link everySecret} or {@link computedName} stand for others.
*
* All looks at stored names that stand in a stretch of text, strings and comments included. Only the places are taken
* from here when GitHub's parser could read the expression; when it could not, so are the names.
*
*     secrets.NAME   secrets['NAME']   secrets[''NAME'']   secrets[matrix.x]   secrets.*   toJSON(secrets)   github.token
*/
function findAccesses(text, within) {
	const part = text.slice(within.start, within.end);
	return [...part.matchAll(accessPattern)].map((match) => {
		const after = match.index + match[0].length;
		const end = match[3] === void 0 ? after : closingBracket(part, after);
		return {
			name: nameIn$1(match),
			start: within.start + match.index,
			end: within.start + end
		};
	});
}
const accessPattern = /(?<![\w.-])(?:github\s*(?:\.\s*token\b|\[\s*'+token'+\s*\])|secrets\b(?:\s*\.\s*([\w-]+|\*)|\s*\[\s*'+([\w-]+)'+\s*\]|\s*(\[))?)/gi;
function nameIn$1([text, dotted, quoted, bracket]) {
	if (text?.toLowerCase().startsWith("github") === true) return runToken;
	if (bracket !== void 0) return computedName;
	return nameOf(dotted ?? quoted ?? "*");
}
/** People paste a token where its name belongs; then the name is as good as unknown. */
function nameOf(name) {
	return presentable(name)?.toUpperCase() ?? "*dynamic*";
}
/** So that brackets that never close cost no more than their number. */
const maxIndexLength = 200;
/** Where a bracket that was opened before `from` closes; `from` itself when it does not within reason. */
function closingBracket(text, from) {
	let depth = 1;
	for (let at = from; at < Math.min(text.length, from + maxIndexLength); at += 1) {
		if (text[at] === "[") depth += 1;
		else if (text[at] === "]") depth -= 1;
		if (depth === 0) return at + 1;
	}
	return from;
}
// shared/pipelines/github-actions/validate.ts
/** Loads GitHub's own rules of what may stand where; they are held against our tree, so that no text is parsed twice. */
async function loadValidator() {
	const { readTemplate } = await import("./template-reader-chunk2.js");
	const { TemplateContext, TemplateValidationErrors } = await import("./template-context-chunk2.js");
	const { NoOperationTraceWriter } = await import("./trace-writer-chunk.js");
	const tokens = await import("./tokens-chunk2.js");
	const { getWorkflowSchema } = await import("./workflow-schema-chunk.js");
	const { WORKFLOW_ROOT } = await import("./workflow-constants-chunk.js");
	const { getActionSchema } = await import("./action-schema-chunk.js");
	const { ACTION_ROOT } = await import("./action-constants-chunk.js");
	const by = (schema, type) => (text, root) => {
		const errors = new TemplateValidationErrors();
		const context = new TemplateContext(errors, schema(), new NoOperationTraceWriter());
		readTemplate(context, type, readerOf(eventsOf(text, root)), void 0);
		return errors.getErrors().map(({ range }) => ({ ...range?.start }));
	};
	/** What GitHub's reader is told of a tree, in its order; an alias is told as what it stands for. */
	function eventsOf(text, root) {
		const events = [];
		function visit(node) {
			if (node.kind === "scalar") events.push(literal(text, node));
			else if (node.kind === "sequence") {
				events.push(new tokens.SequenceToken(void 0, node, void 0));
				node.items.forEach(visit);
				events.push("end");
			} else {
				events.push(new tokens.MappingToken(void 0, node, void 0));
				node.entries.forEach(visitEntry);
				events.push("end");
			}
		}
		function visitEntry({ name, key, value }) {
			events.push(new tokens.StringToken(void 0, key, name, void 0));
			visit(value);
		}
		visit(root);
		return events;
	}
	function literal(text, scalar) {
		const { value } = scalar;
		if (value === null) return new tokens.NullToken(void 0, scalar, void 0);
		if (typeof value === "number") return new tokens.NumberToken(void 0, scalar, value, void 0);
		if (typeof value === "boolean") return new tokens.BooleanToken(void 0, scalar, value, void 0);
		return new tokens.StringToken(void 0, scalar, value, void 0, sourceOf$1(text, scalar));
	}
	function readerOf(events) {
		let next = 0;
		function take(kind) {
			const event = events[next];
			if (!(event instanceof kind)) return void 0;
			next += 1;
			return event;
		}
		function takeEnd() {
			if (events[next] !== "end") return false;
			next += 1;
			return true;
		}
		return {
			allowLiteral: () => take(tokens.LiteralToken),
			allowSequenceStart: () => take(tokens.SequenceToken),
			allowMappingStart: () => take(tokens.MappingToken),
			allowSequenceEnd: takeEnd,
			allowMappingEnd: takeEnd,
			validateStart: () => {},
			validateEnd: () => {}
		};
	}
	return {
		workflow: by(getWorkflowSchema, WORKFLOW_ROOT),
		action: by(getActionSchema, ACTION_ROOT)
	};
}
/** As it is written, by which GitHub's reader counts lines; that of a block begins under its header. */
function sourceOf$1(text, { range: { start, end } }) {
	const isBlock = text[start] === "|" || text[start] === ">";
	return text.slice(isBlock ? text.indexOf("\n", start) + 1 : start, end);
}
// shared/pipelines/github-actions/known-actions.ts
const token = (type) => ({
	role: "token",
	...type === void 0 ? {} : { type }
});
const plain = { role: "none" };
const password = token();
/** https://docs.github.com/apps/creating-github-apps/authenticating-with-a-github-app/generating-an-installation-access-token-for-a-github-app */
const appToken = {
	name: "installation-token",
	provider: "github",
	type: "github-app-installation-token"
};
const githubToken = {
	inputs: {
		token: password,
		"github-token": password,
		github_token: password
	},
	alternative: {
		text: "Use the job's own GITHUB_TOKEN, or a token that actions/create-github-app-token mints for this run.",
		reference: "https://docs.github.com/actions/concepts/security/github_token"
	}
};
const sshAction = { inputs: {
	key: token("ssh-private-key"),
	passphrase: password,
	password,
	host: plain,
	username: plain,
	port: plain,
	fingerprint: plain,
	proxy_key: token("ssh-private-key"),
	proxy_password: password
} };
/** By `owner/name` in lower case. The inputs are each action's own, as its `action.yml` names them. */
const knownActions = {
	"aws-actions/configure-aws-credentials": {
		inputs: {
			"aws-access-key-id": {
				role: "key-id",
				type: "aws-access-key"
			},
			"aws-secret-access-key": {
				role: "secret",
				type: "aws-access-key"
			},
			"aws-session-token": {
				role: "session-token",
				type: "aws-access-key"
			},
			"role-to-assume": plain,
			"aws-region": plain
		},
		federation: [{
			provider: "aws",
			by: ["role-to-assume"]
		}],
		federate: {
			remove: [
				"aws-access-key-id",
				"aws-secret-access-key",
				"aws-session-token"
			],
			add: { "role-to-assume": "arn:aws:iam::ACCOUNT_ID:role/ROLE_NAME" }
		},
		alternative: {
			text: "Set role-to-assume and permissions id-token: write, and leave the access key out.",
			reference: "https://github.com/aws-actions/configure-aws-credentials#oidc"
		}
	},
	"google-github-actions/auth": {
		inputs: {
			credentials_json: token("gcp-service-account-key"),
			workload_identity_provider: plain,
			service_account: plain,
			project_id: plain
		},
		federation: [{
			provider: "google",
			by: ["workload_identity_provider"]
		}],
		federate: {
			remove: ["credentials_json"],
			add: {
				workload_identity_provider: "projects/PROJECT_NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER",
				service_account: "NAME@PROJECT_ID.iam.gserviceaccount.com"
			}
		},
		alternative: {
			text: "Set workload_identity_provider and permissions id-token: write, and leave credentials_json out.",
			reference: "https://github.com/google-github-actions/auth#workload-identity-federation-through-a-service-account"
		}
	},
	"azure/login": {
		inputs: {
			creds: token("azure-entra-client-secret"),
			"client-id": plain,
			"tenant-id": plain,
			"subscription-id": plain
		},
		federation: [{
			provider: "azure",
			by: ["client-id", "tenant-id"]
		}],
		federate: {
			remove: ["creds"],
			add: {
				"client-id": "CLIENT_ID",
				"tenant-id": "TENANT_ID",
				"subscription-id": "SUBSCRIPTION_ID"
			}
		},
		alternative: {
			text: "Set client-id, tenant-id and permissions id-token: write, and leave creds out.",
			reference: "https://github.com/Azure/login#login-with-openid-connect-oidc-recommended"
		}
	},
	"pypa/gh-action-pypi-publish": {
		inputs: {
			password: token("pypi-token"),
			user: plain
		},
		federation: [{
			provider: "pypi",
			by: []
		}],
		federate: {
			remove: ["password", "user"],
			add: {}
		}
	},
	"js-devtools/npm-publish": { inputs: { token: token("npm-token") } },
	"docker/login-action": {
		inputs: {
			password,
			username: plain,
			registry: plain
		},
		alternative: {
			text: "For ghcr.io use GITHUB_TOKEN, for a cloud registry its OIDC sign-in, for Docker Hub its OIDC connection.",
			reference: "https://github.com/docker/login-action#readme"
		}
	},
	"hashicorp/vault-action": {
		inputs: {
			token: token("vault-service-token"),
			roleId: plain,
			secretId: password,
			username: plain,
			password,
			githubToken: password,
			url: plain,
			namespace: plain,
			role: plain
		},
		federation: [{
			provider: "vault",
			by: ["role"],
			when: {
				input: "method",
				is: "jwt"
			}
		}],
		federate: {
			remove: [
				"method",
				"token",
				"roleid",
				"secretid",
				"username",
				"password",
				"githubtoken"
			],
			add: {
				method: "jwt",
				role: "ROLE"
			}
		},
		alternative: {
			text: "Set method: jwt with a role that trusts this workflow, and permissions id-token: write.",
			reference: "https://github.com/hashicorp/vault-action#jwt-with-github-oidc-tokens"
		}
	},
	"hashicorp/setup-terraform": { inputs: { cli_config_credentials_token: token("terraform-cloud-token") } },
	"pulumi/auth-actions": { federation: [{
		provider: "pulumi",
		by: ["organization"]
	}] },
	"jfrog/setup-jfrog-cli": {
		federation: [{
			provider: "jfrog",
			by: ["oidc-provider-name"]
		}],
		alternative: {
			text: "Set oidc-provider-name and permissions id-token: write, and leave the access token out.",
			reference: "https://github.com/jfrog/setup-jfrog-cli#readme"
		}
	},
	"rubygems/configure-rubygems-credentials": {
		inputs: {
			"api-token": token("rubygems-key"),
			"role-to-assume": plain
		},
		federation: [{
			provider: "rubygems",
			by: []
		}],
		federate: {
			remove: ["api-token"],
			add: {}
		}
	},
	"rubygems/release-gem": { federation: [{
		provider: "rubygems",
		by: []
	}] },
	"rust-lang/crates-io-auth-action": { federation: [{
		provider: "crates",
		by: []
	}] },
	"nuget/login": {
		inputs: { user: plain },
		federation: [{
			provider: "nuget",
			by: ["user"]
		}]
	},
	"anthropics/claude-code-action": {
		inputs: {
			anthropic_api_key: token("anthropic-key"),
			claude_code_oauth_token: token("anthropic-oauth-token"),
			github_token: password
		},
		federation: [{
			provider: "anthropic",
			by: ["ANTHROPIC_FEDERATION_RULE_ID"]
		}],
		alternative: {
			text: "Let the job sign in through workload identity federation instead of an API key.",
			reference: "https://github.com/anthropics/claude-code-action#readme"
		}
	},
	"codecov/codecov-action": {
		inputs: { token: token("codecov-token") },
		federation: [{
			provider: "codecov",
			by: [],
			when: {
				input: "use_oidc",
				is: "true"
			}
		}],
		federate: {
			remove: ["token"],
			add: { use_oidc: "true" }
		},
		alternative: {
			text: "Set use_oidc: true and permissions id-token: write, and leave the token out.",
			reference: "https://github.com/codecov/codecov-action#using-oidc"
		}
	},
	"tailscale/github-action": {
		inputs: {
			authkey: token("tailscale-key"),
			"oauth-secret": token("tailscale-client-secret"),
			"oauth-client-id": plain
		},
		federate: {
			remove: ["authkey", "oauth-secret"],
			add: {
				"oauth-client-id": "CLIENT_ID",
				audience: "AUDIENCE"
			}
		},
		federation: [{
			provider: "tailscale",
			by: ["audience", "oauth-client-id"]
		}]
	},
	"dopplerhq/secrets-fetch-action": {
		inputs: { "doppler-token": token("doppler-token") },
		federate: {
			remove: ["doppler-token"],
			add: {
				"auth-method": "oidc",
				"doppler-identity-id": "IDENTITY_ID"
			}
		},
		federation: [{
			provider: "doppler",
			by: ["doppler-identity-id"],
			when: {
				input: "auth-method",
				is: "oidc"
			}
		}]
	},
	"actions/create-github-app-token": {
		inputs: {
			"private-key": token("github-app-private-key"),
			"app-id": plain,
			"client-id": plain
		},
		mints: appToken
	},
	"tibdex/github-app-token": {
		inputs: {
			private_key: token("github-app-private-key"),
			app_id: plain
		},
		mints: appToken
	},
	"actions/checkout": {
		...githubToken,
		inputs: {
			...githubToken.inputs,
			"ssh-key": token("ssh-private-key"),
			"ssh-known-hosts": plain
		}
	},
	"actions/setup-node": githubToken,
	"actions/github-script": githubToken,
	"peter-evans/create-pull-request": githubToken,
	"peter-evans/repository-dispatch": githubToken,
	"softprops/action-gh-release": githubToken,
	"googleapis/release-please-action": githubToken,
	"peaceiris/actions-gh-pages": {
		...githubToken,
		inputs: {
			...githubToken.inputs,
			personal_token: password,
			deploy_key: token("ssh-private-key")
		}
	},
	"appleboy/telegram-action": { inputs: {
		token: token("telegram-bot-token"),
		to: plain
	} },
	"appleboy/ssh-action": sshAction,
	"appleboy/scp-action": sshAction,
	"webfactory/ssh-agent": { inputs: { "ssh-private-key": token("ssh-private-key") } },
	"crazy-max/ghaction-import-gpg": { inputs: {
		gpg_private_key: token("pgp-private-key"),
		passphrase: password
	} },
	"slackapi/slack-github-action": { inputs: {
		webhook: token("slack-webhook"),
		token: token("slack-bot-token")
	} },
	"cloudflare/wrangler-action": { inputs: {
		apitoken: token("cloudflare-token"),
		accountid: plain
	} },
	"digitalocean/action-doctl": { inputs: { token: token("digitalocean-token") } },
	"akhileshns/heroku-deploy": { inputs: {
		heroku_api_key: token("heroku-key"),
		heroku_email: plain
	} },
	"amondnet/vercel-action": { inputs: { "vercel-token": token("vercel-token") } }
};
/** What is known of `owner/name/path@version`; `undefined` for local, container and unlisted actions. */
function knownAction(uses) {
	const [repository = ""] = uses.toLowerCase().split("@");
	const name = repository.split("/").slice(0, 2).join("/");
	return Object.hasOwn(knownActions, name) ? knownActions[name] : void 0;
}
/** What an input takes; GitHub ignores case in input names. `undefined` for an input or an action that is not listed. */
function expectedInput(action, input) {
	const name = input.toLowerCase();
	return Object.entries(action?.inputs ?? {}).find(([known]) => known.toLowerCase() === name)?.[1];
}
// shared/pipelines/github-actions/remedy.ts
/**
* The edits after which a step signs in with the job's own identity: the inputs that carry a credential are replaced, and
* the job may ask for its token.
*
*     permissions:                            permissions:
*       contents: read                          id-token: write
*     steps:                                    contents: read
*       - uses: aws-actions/configure-...     steps:
*         with:                                 - uses: aws-actions/configure-...
*           aws-access-key-id: ...                with:
*           aws-secret-access-key: ...              role-to-assume: arn:aws:iam::ACCOUNT_ID:role/ROLE_NAME
*           aws-region: eu-west-1                   aws-region: eu-west-1
*
* Undefined where the file is written in a way that such edits could break: flow style, anchors, merged keys.
*/
function remedyFor(step, replacement, around) {
	const inputs = inputEdits(around.text, step, replacement);
	const permissions = inputs === void 0 || around.mayFederate ? [] : permissionEdits(around);
	if (inputs === void 0 || permissions === void 0) return void 0;
	return {
		title: "let the step sign in with the job's own identity",
		edits: [...permissions, ...inputs].toSorted((one, other) => one.start - other.start)
	};
}
function inputEdits(text, step, { remove, add }) {
	const entry = entryOf(step, "with");
	if (entry?.value.kind !== "mapping" || !isBlock(text, entry, entry.value)) return void 0;
	const gone = new Set(remove);
	const removed = entry.value.entries.filter(({ name }) => gone.has(name.toLowerCase()));
	const kept = entry.value.entries.filter((each) => !removed.includes(each));
	const first = removed[0];
	if (first === void 0 || !removed.every((each) => standsInPlace(text, each))) return void 0;
	const names = new Set(kept.map(({ name }) => name.toLowerCase()));
	const added = Object.entries(add).filter(([name]) => !names.has(name));
	if (kept.length + added.length === 0) {
		const whole = linesOf(text, {
			start: entry.key.range.start,
			end: entry.value.range.end
		});
		return ownsLine(text, entry.key.range.start) ? [{
			...whole,
			newText: ""
		}] : void 0;
	}
	const lines = added.map(([name, value]) => newLine(text, first, `${name}: ${value}`)).join("");
	return removed.map((each, index) => {
		const { start, end } = linesOf(text, {
			start: each.key.range.start,
			end: each.value.range.end
		});
		return {
			start,
			end,
			newText: index === 0 ? atEnd(text, end, lines) : ""
		};
	});
}
/** What a permission may be: anything else is not repeated. */
const permission = /^(?:read|write|none)$/;
function permissionEdits({ text, workflow, job }) {
	if (job === void 0) return [];
	const own = entryOf(job, "permissions");
	if (own !== void 0) return addPermission(text, own);
	const steps = entryOf(job, "steps");
	const inherited = entryOf(workflow, "permissions")?.value;
	if (steps === void 0 || !ownsLine(text, steps.key.range.start)) return void 0;
	if (inherited !== void 0 && inherited.kind !== "mapping") return void 0;
	const before = inherited?.entries.map(({ name, value }) => [name, textOf(value) ?? ""]) ?? [["contents", "read"]];
	if (!before.every(([name, value]) => /^[a-z-]{1,40}$/.test(name) && permission.test(value))) return void 0;
	const lines = [...before.filter(([name]) => name !== "id-token"), ["id-token", "write"]];
	const { start } = linesOf(text, steps.key.range);
	return [{
		start,
		end: start,
		newText: [newLine(text, steps, "permissions:"), ...lines.map(([name, value]) => newLine(text, steps, `  ${name}: ${value}`))].join("")
	}];
}
function addPermission(text, entry) {
	const { value } = entry;
	if (value.kind !== "mapping" || value.range.start < entry.key.range.end) return void 0;
	const token = value.entries.find(({ name }) => name === "id-token");
	if (token !== void 0) return standsInPlace(text, token) && token.value.kind === "scalar" ? [{
		...token.value.range,
		newText: "write"
	}] : void 0;
	const first = value.entries[0];
	if (text[value.range.start] === "{") {
		const start = value.range.start + 1;
		return [{
			start,
			end: start,
			newText: first === void 0 ? " id-token: write " : " id-token: write,"
		}];
	}
	if (first === void 0 || !isBlock(text, entry, value)) return void 0;
	const { start } = linesOf(text, first.key.range);
	return [{
		start,
		end: start,
		newText: newLine(text, first, "id-token: write")
	}];
}
function entryOf(node, name) {
	const found = node.kind === "mapping" ? node.entries.filter((entry) => entry.name === name) : [];
	return found.length === 1 ? found[0] : void 0;
}
/** Whether each entry has lines of its own, and nothing else in the file stands for them. */
function isBlock(text, { key }, { entries }) {
	const first = entries[0];
	return first !== void 0 && /^\s*:(?:\s|#[^\r\n]*)*$/.test(between(text, key, first.key)) && entries.every((entry) => ownsLine(text, entry.key.range.start));
}
/** What divides a key and what belongs to it; where that is more than a comment, the file is left alone. */
function between(text, key, next) {
	const length = next.range.start - key.range.end;
	return length < 0 || length > 300 ? "?" : text.slice(key.range.end, next.range.start);
}
const ownsLine = (text, offset) => /^[ \t]*$/.test(text.slice(lineStart(text, offset), offset));
/** The value follows its key, and is no alias of one elsewhere. */
const standsInPlace = (text, { key, value }) => /^\s*:\s*$/.test(between(text, key, value));
const lineStart = (text, offset) => text.lastIndexOf("\n", offset - 1) + 1;
/** The whole lines of a range, the last line's end included. */
function linesOf(text, { start, end }) {
	let last = end;
	while (last > start && /\s/.test(text[last - 1] ?? "")) last -= 1;
	const next = text.indexOf("\n", last);
	return {
		start: lineStart(text, start),
		end: next < 0 ? text.length : next + 1
	};
}
/** A line at the depth of an entry, ended as the entry's own. */
function newLine(text, { key: { range } }, content) {
	const end = text.indexOf("\n", range.start);
	return `${text.slice(lineStart(text, range.start), range.start)}${content}${text[end - 1] === "\r" ? "\r\n" : "\n"}`;
}
/** A file that ends without a line end keeps to it. */
const atEnd = (text, end, lines) => end === text.length && !text.endsWith("\n") ? lines.trimEnd() : lines;
// shared/pipelines/github-actions/walk.ts
/** The keys under which values are handed to an action, a script, a container or a called workflow. */
const handing = /* @__PURE__ */ new Set([
	"credentials",
	"env",
	"secrets",
	"with"
]);
function walkWorkflow({ path, text }, root, grammar) {
	const handedIn = handedInNames(root);
	const references = [];
	const signIns = [];
	const publishing = [];
	const issuances = [];
	const addressOf = createAddresses();
	const links = [];
	const slots = [];
	const jobs = [];
	const refused = [];
	const jobsWithSteps = /* @__PURE__ */ new Set();
	let groups = 0;
	function visit(node, around) {
		if (node.kind === "sequence") for (const item of node.items) visit(item, around);
		else if (node.kind === "mapping") for (const entry of node.entries) visitEntry(entry, around);
		else visitScalar(node, around);
	}
	function visitEntry({ name, value }, around) {
		visit(value, {
			...around,
			key: name,
			handed: around.handed || handing.has(name)
		});
	}
	function visitScalar(scalar, around) {
		if (scalar.value === null || typeof scalar.value === "boolean") return;
		const { key, handed, action } = around;
		const expectation = handed && key !== void 0 ? expectedInput(action, key) ?? expectationOf(key) : void 0;
		if (typeof scalar.value === "string") visitExpressions(scalar, scalar.value, around, expectation);
		if (!handed || key === void 0 || expectation?.role === "none") return;
		if (expectation === void 0 && !isCredentialName(key)) return;
		const type = expectation?.type;
		slots.push({
			name: key,
			...type === void 0 ? {} : { type },
			at: around.at,
			...valueRange(text, scalar.range)
		});
	}
	function visitExpressions(scalar, value, { at, group, key, handed, action, calls, remedy }, expectation) {
		const bare = key === "if" && !handed;
		if (!bare && !value.includes("${{")) return;
		const places = findAccesses(text, scalar.range);
		let next = 0;
		for (const expression of bare && !value.includes("${{") ? [value] : splitExpressions(value)) {
			const read = grammar.names(expression);
			const names = read ?? findAccesses(expression, {
				start: 0,
				end: expression.length
			}).map(({ name }) => name);
			for (const name of names) {
				const scope = handedIn.has(name) ? callerScope(path) : "repository";
				let found = next;
				while (found < places.length && places[found]?.name !== name) found += 1;
				if (found < places.length) next = found + 1;
				references.push({
					...places[found] ?? {
						name,
						...scalar.range
					},
					...originOf(name, scope),
					at,
					group,
					...expectation === void 0 ? {} : { expectation },
					...action?.alternative === void 0 ? {} : { alternative: action.alternative },
					...remedy !== void 0 && action?.federate?.remove.includes(key?.toLowerCase() ?? "") ? { remedy } : {}
				});
				if (calls !== void 0 && handed && key !== void 0) links.push({
					from: {
						kind: "stored-name",
						id: storedNameId("github-actions", scope, name)
					},
					to: {
						kind: "stored-name",
						id: storedNameId("github-actions", callerScope(calls), key.toUpperCase())
					},
					range: places[found] ?? scalar.range
				});
			}
			if (read === void 0 || bare && names.length > 0) refused.push(scalar.range.start);
		}
	}
	function visitScript(script, at, group) {
		const done = readScript({
			text,
			path,
			at,
			group,
			addressOf,
			folded: isFolded(text, script.range),
			...valueRange(text, script.range)
		});
		references.push(...done.references);
		issuances.push(...done.issuances);
		signIns.push(...done.signIns);
		links.push(...done.links);
	}
	function visitStep(step, number, job, mayFederate, body) {
		const uses = textOf(valueAt(step, "uses"));
		const label = presentable(textOf(valueAt(step, "name"))) ?? presentable(textOf(valueAt(step, "id")));
		const at = {
			...job,
			step: label ?? String(number),
			...calledCode("github-actions", uses)
		};
		const action = uses === void 0 ? void 0 : knownAction(uses);
		groups += 1;
		const around = {
			at,
			group: groups,
			handed: false
		};
		if (step.kind !== "mapping") return visit(step, around);
		const remedy = action?.federate && isStatic(step, action) ? remedyFor(step, action.federate, {
			text,
			workflow: root,
			job: body,
			mayFederate
		}) : void 0;
		const inputs = {
			...around,
			...action && { action },
			...remedy && { remedy }
		};
		for (const entry of step.entries) visitEntry(entry, entry.name === "with" ? inputs : around);
		const run = valueAt(step, "run");
		if (mayFederate && run !== void 0 && /\bnpm publish\b/.test(textOf(run) ?? "")) publishing.push({
			name: "npm",
			provider: "npm",
			at,
			...valueRange(text, run.range)
		});
		if (run !== void 0) visitScript(run, at, groups);
		if (action?.mints !== void 0) signIns.push({
			...action.mints,
			at,
			...valueRange(text, (valueAt(step, "uses") ?? step).range)
		});
		if (action === void 0 || isStatic(step, action)) return;
		const federation = action.federation?.find((candidate) => signsIn(step, candidate, mayFederate));
		if (federation !== void 0) signIns.push(signInOf(step, federation, at));
	}
	/** Without a token, npm signs in with the job's identity. https://docs.npmjs.com/trusted-publishers */
	function publishes() {
		const tokens = references.filter(({ name, expectation }) => [expectation, expectationOf(name)].some((known) => known?.type === "npm-token"));
		const jobsWithToken = new Set(tokens.map(({ at }) => at.job));
		return jobsWithToken.has(void 0) ? [] : publishing.filter(({ at }) => !jobsWithToken.has(at.job));
	}
	function signInOf(step, { by, provider }, at) {
		const input = by[0];
		const value = input === void 0 ? void 0 : handedTo(step, input);
		const place = value ?? valueAt(step, "uses") ?? step;
		return {
			name: fixedReference(textOf(value)) ?? input ?? provider,
			provider,
			at,
			...valueRange(text, place.range)
		};
	}
	function visitJob(entry, mayFederate) {
		const job = entry.value;
		const name = presentable(entry.name) ?? String(jobs.length + 1);
		const environment = environmentOf(job);
		const uses = textOf(valueAt(job, "uses"));
		const called = presentable(uses);
		const calls = uses?.startsWith("./") === true ? called?.slice(2) : void 0;
		const at = {
			system: "github-actions",
			job: name,
			...calledCode("github-actions", uses),
			...environment === void 0 ? {} : { environment },
			...grantsOf$1(valueAt(job, "permissions") ?? valueAt(root, "permissions"))
		};
		jobs.push({
			name,
			key: entry.key,
			...environment === void 0 ? {} : { environment }
		});
		if (uses === void 0) jobsWithSteps.add(name);
		groups += 1;
		const around = {
			at,
			group: groups,
			handed: false,
			...calls === void 0 ? {} : { calls }
		};
		if (job.kind !== "mapping") return visit(job, around);
		const federates = mintsIdentity(valueAt(job, "permissions")) ?? mayFederate;
		for (const part of job.entries) if (part.name === "steps" && part.value.kind === "sequence") part.value.items.forEach((step, index) => visitStep(step, index + 1, at, federates, job));
		else if (part.name === "secrets" && textOf(part.value) === "inherit") inheritSecrets(part.value, at, calls);
		else if (part.name !== "permissions" && part.name !== "outputs") visitEntry(part, around);
		else visit(part.value, {
			...around,
			key: part.name
		});
	}
	/** Which names those are, the called workflow alone declares. */
	function inheritSecrets({ range }, at, calls) {
		references.push({
			name: "*",
			scope: "repository",
			...range,
			at,
			group: groups
		});
		if (calls === void 0 || at.job === void 0) return;
		const to = storedNameId("github-actions", callerScope(calls), "*");
		links.push({
			from: {
				kind: "job",
				id: jobId(path, at.job)
			},
			to: {
				kind: "stored-name",
				id: to
			},
			range
		});
	}
	const at = {
		system: "github-actions",
		part: "workflow"
	};
	const mayFederate = mintsIdentity(valueAt(root, "permissions")) ?? false;
	for (const { name, value } of root.kind === "mapping" ? root.entries : []) {
		const steps = name === "runs" ? valueAt(value, "steps") : void 0;
		if (name === "jobs" && value.kind === "mapping") for (const job of value.entries) visitJob(job, mayFederate);
		else if (steps?.kind === "sequence") steps.items.forEach((step, index) => visitStep(step, index + 1, at, true));
		else visit(value, {
			at,
			group: 0,
			key: name,
			handed: name === "env"
		});
	}
	const takers = /* @__PURE__ */ new Map([["workflow", jobsWithSteps]]);
	return {
		references,
		signIns: [...signIns, ...publishes()],
		issuances,
		slots,
		jobs,
		links,
		takers,
		refused
	};
}
/** The run's own token is kept nowhere. */
function originOf(name, scope) {
	if (name !== "GITHUB_TOKEN") return { scope };
	return {
		scope: "run",
		minted: {
			provider: "github",
			type: "github-app-installation-token"
		}
	};
}
/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions */
const grantsOf$1 = (permissions) => textOf(permissions) === "write-all" ? { grants: "write-all" } : {};
/** `undefined` when nothing is said, so that the workflow's own word holds. */
function mintsIdentity(permissions) {
	if (permissions === void 0) return void 0;
	return textOf(permissions) === "write-all" || textOf(valueAt(permissions, "id-token")) === "write";
}
function environmentOf(job) {
	const environment = valueAt(job, "environment");
	return presentable(textOf(environment) ?? textOf(valueAt(environment, "name")));
}
function handedInNames(root) {
	const declared = valueAt(valueAt(valueAt(root, "on"), "workflow_call"), "secrets");
	return new Set(declared?.kind === "mapping" ? declared.entries.map(({ name }) => name.toUpperCase()) : []);
}
function handedTo(step, name) {
	const value = valueAt(valueAt(step, "with"), name) ?? valueAt(valueAt(step, "env"), name);
	return value?.kind === "scalar" && (value.value === null || value.value === "") ? void 0 : value;
}
/** An action that is handed a static credential uses it, whatever else it is handed. */
function isStatic(step, action) {
	return Object.entries(action.inputs ?? {}).some(([input, { role }]) => role !== "none" && handedTo(step, input) !== void 0);
}
function signsIn(step, { by, when }, mayFederate) {
	const chosen = when === void 0 ? void 0 : handedTo(step, when.input);
	if (when !== void 0 && (chosen?.kind !== "scalar" || String(chosen.value) !== when.is)) return false;
	return by.length === 0 ? mayFederate : by.every((input) => handedTo(step, input) !== void 0);
}
// shared/pipelines/github-actions.ts
/** UTF-16 units. The largest workflows in public repositories are a tenth of it. */
const maxLength$4 = 1e6;
/** Values, with aliases written out. */
const maxSize = 2e5;
/** Opened brackets and braces. */
const maxNesting$1 = 500;
const maxFaults = 20;
/**
* What every credential's name, input or sign-in has one of, or an escape that could stand for it; other files are not
* worth parsing.
*/
const marker$1 = /secret|token|pass|pwd|cred|key|auth|oidc|federat|vault|write-all|webhook|connection|login|role-to-assume|(?<![a-z])(?:pat|dsn)(?![a-z])|database.?url|identity|publish|gcloud|kubectl|kube_?config|\b(?:fly|flyctl) |\[xuU\d]/i;
const workflowPath = /^\.github\/workflows\/[^/]+\.ya?ml$/i;
const actionPath = /(?:^|\/)action\.ya?ml$/;
/**
* Workflows, and actions that consist of steps.
* https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax
*/
const githubActions = {
	id: "github-actions",
	files: (path) => workflowPath.test(path) || actionPath.test(path),
	async read(file) {
		const { path, text } = file;
		if (!marker$1.test(text)) return emptyReading;
		const isWorkflow = workflowPath.test(path);
		const severity = isWorkflow ? "error" : "warning";
		if (text.length > maxLength$4 || deepestNesting(text) > maxNesting$1) return readAsText$1(file, {
			code: "pipeline-too-large",
			path,
			severity
		});
		const { root, documents, problems } = parseYaml(file);
		if (root?.kind !== "mapping" || documents.length > 1) return readAsText$1(file, {
			...problems[0],
			code: "workflow-syntax",
			path,
			severity
		});
		if (root.size > maxSize) return readAsText$1(file, {
			code: "pipeline-too-large",
			path,
			severity
		});
		if (!isWorkflow && valueAt(root, "runs") === void 0) return emptyReading;
		const { grammar, validate } = await (parsers ??= loadParsers());
		const walk = walkWorkflow(file, root, grammar);
		const faults = validate[isWorkflow ? "workflow" : "action"](text, root);
		return assembleReading(path, walk, problemsOf(file, walk.refused, faults));
	}
};
let parsers;
/** GitHub's own rules take a while to load, which only repositories with workflows pay. */
async function loadParsers() {
	return {
		grammar: await loadGrammar(),
		validate: await loadValidator()
	};
}
/** A workflow that cannot be read as one still names what it uses, though not which job does. */
function readAsText$1(file, problem) {
	const references = [];
	const at = { system: githubActions.id };
	for (const { index, 0: stretch } of file.text.matchAll(/^[ \t]*#.*|\$\{\{(?:[^}]|\}(?!\}))*|^[ \t-]*if:.*/gm)) {
		if (stretch.trimStart().startsWith("#")) continue;
		for (const access of findAccesses(file.text, {
			start: index,
			end: index + stretch.length
		})) references.push({
			...access,
			...originOf(access.name, "repository"),
			at,
			group: 0
		});
	}
	return assembleReading(file.path, {
		...nothingSeen,
		references
	}, [problem]);
}
/** One problem a line; what GitHub only warns of here still ran through our own reading, so nothing was missed. */
function problemsOf({ path, text }, refused, faults) {
	const lines = createLines(text);
	const problems = /* @__PURE__ */ new Map();
	for (const offset of refused) {
		const place = lines.position(offset);
		problems.set(place.line, {
			code: "workflow-expression",
			path,
			...place,
			severity: "warning"
		});
	}
	for (const place of faults) {
		if (problems.has(place.line)) continue;
		const code = lines.lineText(place.line ?? 0).slice((place.column ?? 1) - 1).startsWith("${{") ? "workflow-expression" : "workflow-syntax";
		problems.set(place.line, {
			code,
			path,
			...place,
			severity: "warning"
		});
	}
	return [...problems.values()].slice(0, maxFaults);
}
// shared/pipelines/gitlab-ci/inheritance.ts
/** Keywords of the file itself; every other key at the top is a job. https://docs.gitlab.com/ci/yaml/#keywords */
const globals = /* @__PURE__ */ new Set([
	"after_script",
	"before_script",
	"cache",
	"default",
	"image",
	"include",
	"services",
	"spec",
	"stages",
	"variables",
	"workflow"
]);
/** What a job says in place of what it extends, and not beside it. */
const scripts$1 = /* @__PURE__ */ new Set([
	"after_script",
	"before_script",
	"script"
]);
const parts = /* @__PURE__ */ new Set([
	...scripts$1,
	"variables",
	"rest"
]);
const partIn = (keyword) => parts.has(keyword) ? keyword : "rest";
/** In place of a job's name, which it cannot be: what stands under `default` and at the top of the file. */
const everyJob = "default";
/** `script of .deploy`, `rest of default` */
const partOf = (keyword, job = everyJob) => `${partIn(keyword)} of ${job}`;
/** Of what one job takes over, so that a hostile file costs no more than its length. */
const maxTaken = 100;
/** So many levels does GitLab follow. https://docs.gitlab.com/ci/yaml/#extends */
const maxLevels = 11;
/**
* Who takes over what from whom. Which jobs get the parts of another, or of what holds for all, is told to the collector.
* https://docs.gitlab.com/ci/yaml/yaml_optimization/
*/
function readInheritance(documents, seen) {
	const entries = documents.flatMap(entriesOf$1);
	const said = new Map(entries.filter(({ name }) => !globals.has(name)).map(({ name, value }) => [name, saidIn(entriesOf$1(value), value)]));
	const ofAll = entries.filter(({ name }) => globals.has(name));
	said.set(everyJob, saidIn(ofAll.flatMap((entry) => entry.name === everyJob ? entriesOf$1(entry.value) : entry)));
	for (const part of parts) seen.taken(partOf(part));
	for (const job of said.keys()) {
		if (seen.hasTooManyTakings()) break;
		const shown = presentable(job);
		if (shown !== void 0 && job !== everyJob && !job.startsWith(".")) takeOver(job, shown);
	}
	function lineOf(job) {
		const line = /* @__PURE__ */ new Map();
		const follow = (name) => {
			if (line.has(name) || line.size > maxTaken) return;
			const own = line.size < maxTaken ? said.get(name) : void 0;
			line.set(name, own);
			for (const base of own?.bases ?? []) follow(base);
		};
		follow(job);
		return line;
	}
	function takeOver(job, shown) {
		let left = maxTaken;
		const line = lineOf(job);
		const open = take(line, parts);
		take(/* @__PURE__ */ new Map([[everyJob, said.get(everyJob)]]), new Set([...open].filter((part) => inherits(line, part))));
		/** A script stands in place of those behind it. Gives what nobody says in place of what is behind all. */
		function take(sources, asked) {
			const wanted = new Set(asked);
			for (const [from, source] of sources) {
				left -= 1;
				if (source === void 0 || source.isCut || left < 0) seen.takesAny(shown);
				if (source === void 0 || left < 0) break;
				const taken = new Set([...wanted].filter((part) => !scripts$1.has(part) || source.scripts.has(part)));
				for (const part of asked) seen.taken(partOf(part, from), from !== job && taken.has(part) ? [shown] : []);
				for (const part of taken) if (scripts$1.has(part)) wanted.delete(part);
				for (const { within, job: other, part } of source.takings) if (taken.has(within) && left >= 0) take(lineOf(other), part === void 0 ? parts : /* @__PURE__ */ new Set([part]));
			}
			return wanted;
		}
	}
	return {
		basesOf(job) {
			const found = /* @__PURE__ */ new Set();
			let level = [job];
			for (let depth = 0; depth < maxLevels && level.length > 0 && found.size < maxTaken; depth += 1) {
				level = level.flatMap((name) => [...said.get(name)?.bases ?? [], ...(said.get(name)?.takings ?? []).map((one) => one.job)]).filter((name) => !found.has(name)).slice(0, maxTaken);
				for (const name of level) found.add(name);
			}
			return [...found];
		},
		environmentOf: (job) => firstIn(lineOf(job), (value) => environmentIn(valueAt(value, "environment")))
	};
}
function saidIn(keywords, value) {
	const given = valueAt(value, "extends");
	const bases = (given?.kind === "sequence" ? given.items : [given]).flatMap((base) => textOf(base) ?? []).reverse();
	const takings = keywords.flatMap((entry) => takingsIn(entry.value, entry.name));
	return {
		...value && { value },
		scripts: new Set([...scripts$1].filter((script) => keywords.some(({ name }) => name === script) || valueAt(value, script))),
		bases: bases.slice(0, maxTaken),
		takings: takings.slice(0, maxTaken),
		isCut: bases.length > maxTaken || takings.length > maxTaken
	};
}
/** What `!reference` names: a job, and a keyword in it. What is merged in (`<<`) stands for the keywords that it has. */
function takingsIn(node, keyword) {
	if (node.kind === "mapping") return node.entries.flatMap(({ name, value }) => takingsIn(value, keyword === "<<" ? name : keyword));
	if (node.kind !== "sequence") return [];
	if (node.tag === void 0) return node.items.flatMap((item) => takingsIn(item, keyword));
	const [job, named] = node.items.map(textOf);
	return job === void 0 ? [] : [{
		within: partIn(keyword),
		job,
		...named === void 0 ? {} : { part: partIn(named) }
	}];
}
/** https://docs.gitlab.com/ci/yaml/#inherit */
function inherits(line, part) {
	const what = part === "variables" ? part : "default";
	const said = firstIn(line, (value) => valueAt(valueAt(value, "inherit"), what));
	if (said?.kind === "sequence" && scripts$1.has(part)) return said.items.some((item) => textOf(item) === part);
	return said?.kind !== "scalar" || said.value !== false;
}
function firstIn(line, find) {
	for (const source of line.values()) {
		const found = find(source?.value);
		if (found !== void 0) return found;
	}
}
const environmentIn = (environment) => presentable(textOf(environment) ?? textOf(valueAt(environment, "name")));
const entriesOf$1 = (node) => node.kind === "mapping" ? node.entries : [];
// shared/pipelines/gitlab-ci.ts
const paths$1 = /(?:^|\/)(?:[^/]*\.?gitlab-ci[^/]*\.ya?ml|\.?gitlab-ci\/.+\.ya?ml|\.gitlab\/ci\/.+\.ya?ml)$/i;
const scripts = /* @__PURE__ */ new Set([
	"after_script",
	"before_script",
	"pre_get_sources_script",
	"script"
]);
const jobToken = {
	provider: "gitlab",
	type: "gitlab-job-token"
};
const idToken = {
	provider: "gitlab",
	type: "oidc-federation"
};
const pipeline$1 = {
	system: "gitlab-ci",
	marker: new RegExp(`${credentialMarker.source}|include`, "i"),
	minted: {
		CI_DEPENDENCY_PROXY_PASSWORD: jobToken,
		CI_JOB_JWT: idToken,
		CI_JOB_JWT_V1: idToken,
		CI_JOB_JWT_V2: idToken,
		CI_JOB_TOKEN: jobToken,
		CI_REGISTRY_PASSWORD: jobToken
	},
	predefined: /^(?:CI|GITLAB)_/,
	assigns: "job",
	walk: walkPipeline
};
/** https://docs.gitlab.com/ci/yaml/ */
const gitlabCi = {
	id: pipeline$1.system,
	files: (path) => paths$1.test(path),
	read: (file) => Promise.resolve(readYamlPipeline(file, pipeline$1))
};
function walkPipeline(documents, seen, { path }) {
	const around = (at) => ({
		at: {
			system: pipeline$1.system,
			...at
		},
		group: seen.newGroup()
	});
	const problems = /* @__PURE__ */ new Map();
	/** Told once a file, whatever else it includes. */
	const tell = (problem) => {
		if (!problems.has(problem.code)) problems.set(problem.code, problem);
	};
	const inheritance = readInheritance(documents, seen);
	for (const root of documents) for (const entry of root.kind === "mapping" ? root.entries : []) {
		if (entry.name === "include") unread(path, entry.value).forEach(tell);
		else if (entry.name === "default") visitKeywords(entry.value, around({}), seen);
		else if (globals.has(entry.name)) visitKeyword(entry, around({}), seen);
		else visitJob(entry, around, seen, inheritance);
		const child = globals.has(entry.name) ? void 0 : valueAt(valueAt(entry.value, "trigger"), "include");
		if (child) unread(path, child).forEach(tell);
	}
	return [...problems.values()];
}
/** Hidden jobs (`.name`) are run by others that extend them: what they define counts for these, and for themselves. */
function visitJob({ name, key, value }, around, seen, { basesOf, environmentOf }) {
	const shown = name.startsWith(".") ? void 0 : presentable(name);
	const environment = environmentOf(name);
	const known = environment?.includes("$") === true ? void 0 : environment;
	const place = known === void 0 ? {} : { environment: known };
	const defines = {
		owner: name,
		inherits: basesOf(name)
	};
	if (shown === void 0) return visitKeywords(value, {
		...around(place),
		...defines
	}, seen);
	seen.job({
		name: shown,
		key,
		...place
	});
	visitKeywords(value, {
		...around({
			job: shown,
			...place
		}),
		...defines
	}, seen);
}
function visitKeywords(job, around, seen) {
	if (job.kind === "mapping") for (const entry of job.entries) visitKeyword(entry, around, seen);
}
function visitKeyword({ name, value }, outer, seen) {
	const around = {
		...outer,
		at: {
			...outer.at,
			part: partOf(name, outer.owner)
		}
	};
	if (scripts.has(name)) seen.script(value, around);
	else if (name === "variables") visitVariables(value, around, seen);
	else if (name === "id_tokens") visitIdTokens(value, around, seen);
	else if (name === "secrets") visitSecrets(value, around, seen);
	else if (name === "<<" || name === "hooks") visitMerged(value, around, seen);
	else visitOther(value, around, seen);
}
/** Merged mappings stand in the file where their anchor does, and are read there. */
function visitMerged(value, around, seen) {
	if (value.kind === "sequence") for (const item of value.items) visitMerged(item, around, seen);
	else visitKeywords(value, around, seen);
}
/** Images, services, rules, triggers, releases, ...: what they hand on, and what they look at. */
function visitOther(node, around, seen) {
	if (node.kind === "sequence" && node.tag === void 0) for (const item of node.items) visitOther(item, around, seen);
	else if (node.kind === "scalar") seen.look(node.range, around);
	else if (node.kind === "mapping") for (const { name, value } of node.entries) if (name === "variables") visitVariables(value, around, seen);
	else visitOther(value, around, seen);
}
function visitVariables(variables, around, seen) {
	if (variables.kind !== "mapping") return;
	for (const { name, value } of variables.entries) if (name === "<<") visitVariables(value, around, seen);
	else seen.variable(name, value.kind === "mapping" ? valueAt(value, "value") ?? value : value, around);
}
/** https://docs.gitlab.com/ci/secrets/id_token_authentication/ */
function visitIdTokens(tokens, { at, owner }, seen) {
	if (tokens.kind !== "mapping") return;
	for (const { name, key, value } of tokens.entries) {
		const shown = presentable(name);
		if (shown === void 0) continue;
		const provider = providerOf(audienceOf(valueAt(value, "aud")));
		seen.signIn({
			name: shown,
			at,
			...provider === void 0 ? {} : { provider },
			...key.range
		});
		seen.define(shown, owner);
	}
}
function audienceOf(aud) {
	if (aud?.kind === "sequence") return aud.items.map((item) => textOf(item) ?? "").join(" ");
	return textOf(aud) ?? "";
}
/** Who is meant by an audience that its own documentation gives; `undefined` for one a team has chosen. */
function providerOf(audience) {
	return Object.entries(audiences).find(([part]) => audience.includes(part))?.[1];
}
const audiences = {
	"sts.amazonaws.com": "aws",
	"iam.googleapis.com": "google",
	AzureADTokenExchange: "azure",
	vault: "vault",
	pypi: "pypi",
	"npm:registry.npmjs.org": "npm"
};
const vaults = {
	aws_secrets_manager: "aws",
	azure_key_vault: "azure",
	gcp_secret_manager: "google",
	gitlab_secrets_manager: "gitlab",
	vault: "vault"
};
/**
* Read from a vault when the job starts: by the job's own token where one is named, else by what is kept in the
* settings. https://docs.gitlab.com/ci/yaml/#secrets
*/
function visitSecrets(secrets, around, seen) {
	if (secrets.kind !== "mapping") return;
	for (const { name, key, value } of secrets.entries) {
		const shown = presentable(name);
		if (shown === void 0) continue;
		const vault = Object.keys(vaults).find((each) => valueAt(value, each) !== void 0) ?? "vault";
		const provider = vaults[vault] ?? vault;
		if (valueAt(value, "token") !== void 0) seen.signIn({
			name: shown,
			at: around.at,
			provider,
			...key.range
		});
		else seen.reference({
			name: shown,
			scope: provider,
			...around,
			...key.range
		});
		seen.keptIn(shown, provider);
	}
}
/** What is included and not read: files of other places, and those whose names no reader knows. https://docs.gitlab.com/ci/yaml/#include */
function unread(path, include) {
	return (include.kind === "sequence" ? include.items : [include]).flatMap((entry) => {
		const at = {
			path,
			...entry.start,
			severity: "warning"
		};
		const local = textOf(entry) ?? textOf(valueAt(entry, "local"));
		if ([
			"component",
			"project",
			"remote"
		].some((kind) => valueAt(entry, kind) !== void 0) || isUrl(local)) return [{
			code: "include-elsewhere",
			...at
		}];
		if (local === void 0 || paths$1.test(local)) return [];
		return [{
			code: "include-unknown",
			...at,
			detail: {
				name: "build.gitlab-ci.yml",
				folder: ".gitlab/ci"
			}
		}];
	});
}
const isUrl = (text) => /^https?:\/\//.test(text ?? "");
// shared/pipelines/kubernetes.ts
/**
* Manifests of Kubernetes and of what is built on it, such as Argo CD, Tekton and Kustomize.
* https://kubernetes.io/docs/concepts/overview/working-with-objects/
*/
const kubernetes$1 = {
	system: "kubernetes",
	marker: /(?:^|[\s{,"'])apiVersion["']?[ \t]*:|^(?:secretGenerator|generatorOptions):/m,
	minted: {},
	predefined: /^$/,
	accesses: () => [],
	walk: (documents, seen, file) => {
		const administrators = new Set(documents.flatMap(administratorsIn));
		for (const document of documents) walkObject(document, seen, file, administrators);
		return [];
	},
	walkText: (text, seen) => {
		for (const { index, 0: whole, groups = {} } of text.matchAll(writtenReference)) {
			const name = presentable(groups["name"]);
			const end = index + whole.length;
			const place = {
				start: end - (groups["name"]?.length ?? 0),
				end
			};
			const at = { system: seen.system };
			if (name !== void 0) seen.reference({
				name,
				scope: "kubernetes",
				at,
				group: seen.newGroup(),
				expectation: { role: "token" },
				...place
			});
		}
	}
};
const writtenReference = /(?:\b(?:secretKeyRef|secretRef)["']?:\s{1,200}(?:key:[^\n]{0,200}\n\s{1,200})?name|\b(?:secretName|existingSecret)["']?):[ \t]{0,20}["']?(?<name>[\w.-]{1,253})/g;
/** Annotations that let a service account sign in elsewhere without a key, and where. */
const workloadIdentities = {
	"eks.amazonaws.com/role-arn": "aws",
	"iam.gke.io/gcp-service-account": "google",
	"azure.workload.identity/client-id": "azure"
};
/** Types by the key of a secret, as the kinds of secrets have them. https://kubernetes.io/docs/concepts/configuration/secret/ */
const knownKeys = {
	".dockerconfigjson": "docker-config-auth",
	".dockercfg": "docker-config-auth",
	"ssh-privatekey": "ssh-private-key",
	"tls.key": "kubernetes-tls-key"
};
/** Public halves, settings and texts that stand in secrets beside what is secret. */
const plainKey = /^(?:tls|ca|cert|client)\.(?:crt|pem)$|\.(?:ya?ml|conf|cfg|ini|toml|properties|xml|sql|sh)$|^(?:type|url|name|project|insecure|enableLfs|enableOCI)$/i;
/** Named like credentials: a switch, and External Secrets' key within a secret. */
const settings = /* @__PURE__ */ new Set(["automountServiceAccountToken", "secretKey"]);
/** Keys of charts and custom resources whose value is the name of a secret. */
const secretNames = /^(?:secretName|(?:auth|password)SecretName|(?:existing|tls|ca|cert|pull|credentials)Secret(?:Name)?)$|[a-z]ExistingSecret$/;
/** Objects that describe values instead of holding them, or hold them encrypted. */
const described = /* @__PURE__ */ new Set(["CustomResourceDefinition", "SealedSecret"]);
/** The role that may do everything. https://kubernetes.io/docs/reference/access-authn-authz/rbac/#user-facing-roles */
const administrator = "cluster-admin";
/** Service accounts of this file that may do everything in the cluster. */
function administratorsIn(root) {
	const items = valueAt(root, "items");
	if (items?.kind === "sequence") return items.items.flatMap(administratorsIn);
	if (textOf(valueAt(root, "kind")) !== "ClusterRoleBinding") return [];
	if (textOf(valueAt(valueAt(root, "roleRef"), "name")) !== administrator) return [];
	const subjects = valueAt(root, "subjects");
	return (subjects?.kind === "sequence" ? subjects.items : []).flatMap((subject) => textOf(valueAt(subject, "kind")) === "ServiceAccount" ? nameIn(valueAt(subject, "name")) ?? [] : []);
}
function walkObject(root, seen, file, administrators) {
	const items = valueAt(root, "items");
	if (items?.kind === "sequence") for (const item of items.items) walkObject(item, seen, file, administrators);
	if (root.kind !== "mapping" || valueAt(root, "sops") !== void 0) return;
	const kind = textOf(valueAt(root, "kind"));
	if (kind !== void 0 && described.has(kind)) return;
	const given = valueAt(valueAt(root, "metadata"), "name");
	const name = nameIn(given) ?? "*dynamic*";
	const job = kind === void 0 ? void 0 : presentable(`${kind}/${name}`) ?? kind;
	const at = {
		system: seen.system,
		...job === void 0 ? {} : { job }
	};
	const around = {
		at,
		group: seen.newGroup(),
		scope: "kubernetes"
	};
	const grantedTo = (account) => administrators.has(nameIn(account) ?? "default") ? { grants: administrator } : {};
	if (kind === "Secret") {
		const account = valueAt(valueAt(valueAt(root, "metadata"), "annotations"), "kubernetes.io/service-account.name");
		return walkSecret(root, name, {
			...around,
			at: {
				...at,
				...grantedTo(account)
			}
		}, seen, file);
	}
	if (kind === "ExternalSecret") return walkExternalSecret(root, name, seen);
	/** The service account of the pod that is looked at. */
	let account;
	if (job !== void 0) seen.job({
		name: job,
		key: given ?? root
	});
	for (const entry of root.entries) if (entry.value === items && items.kind === "sequence") continue;
	else if (entry.name === "secretGenerator" || entry.name === "configMapGenerator") visitGenerators(entry.value);
	else visitEntry(entry, around);
	function visitEntry({ name: key, value }, inner) {
		if (/^secretKeyRef$|secretRef$/i.test(key)) visitReference(value, inner, void 0);
		else if (key === "secretName" && kind === "Certificate") return;
		else if (key === "secretName" && kind === "Ingress") refer(value, inner, {
			role: "token",
			type: "kubernetes-tls-key"
		});
		else if (secretNames.test(key) && value.kind === "scalar") refer(value, inner, { role: "token" });
		else if (key === "imagePullSecrets" && value.kind === "sequence") for (const item of value.items) refer(valueAt(item, "name") ?? item, inner, {
			role: "token",
			type: "docker-config-auth"
		});
		else if (key === "serviceAccountToken") visitToken(value, inner);
		else if (key === "projected") visitProjected(value, inner);
		else if (key === "script") seen.script(value, inner);
		else if (key === "annotations" || key === "labels") visitAnnotations(value, inner);
		else if (value.kind === "scalar") visitLiteral(key, value);
		else visit(value, inner);
	}
	function visit(node, inner) {
		if (node.kind === "sequence") for (const item of node.items) visit(item, inner);
		if (node.kind !== "mapping") return;
		const own = valueAt(node, "env") ? {
			...inner,
			group: seen.newGroup()
		} : inner;
		account = valueAt(node, "serviceAccountName") ?? account;
		const variable = textOf(valueAt(node, "name"));
		const from = valueAt(node, "valueFrom");
		const value = valueAt(node, "value");
		if (variable !== void 0 && from) visitReference(valueAt(from, "secretKeyRef"), own, variable);
		else if (variable !== void 0 && value?.kind === "scalar") visitLiteral(variable.replace(/^.*\./, ""), value);
		for (const entry of node.entries) if (!(entry.name === "valueFrom" && variable !== void 0)) visitEntry(entry, own);
	}
	function visitLiteral(key, node) {
		if (!isCredentialName(key) || settings.has(key) || !textOf(node)) return;
		seen.slot(key, valueRange(file.text, node.range));
	}
	function visitReference(node, inner, variable) {
		const key = textOf(valueAt(node, "key")) ?? "";
		const known = variable === void 0 ? void 0 : expectationOf(variable);
		const isPlain = isPlainName(variable ?? "") || isPlainName(key);
		const expectation = known ?? { role: isPlain && !isCredentialName(key) ? "none" : "token" };
		refer(valueAt(node, "name"), inner, expectation);
	}
	function refer(node, inner, expectation) {
		if (node?.kind !== "scalar" || !textOf(node)) return;
		const stored = nameIn(node) ?? "*dynamic*";
		const place = valueRange(file.text, node.range);
		seen.reference({
			name: stored,
			scope: "kubernetes",
			at: inner.at,
			group: inner.group,
			expectation,
			...place
		});
	}
	/** https://kubernetes.io/docs/concepts/storage/projected-volumes/ */
	function visitProjected(node, inner) {
		const sources = valueAt(node, "sources");
		for (const source of sources?.kind === "sequence" ? sources.items : []) refer(valueAt(valueAt(source, "secret"), "name"), inner, { role: "token" });
		visit(node, inner);
	}
	/** https://kubernetes.io/docs/concepts/storage/projected-volumes/#serviceaccounttoken */
	function visitToken(node, inner) {
		const audience = nameIn(valueAt(node, "audience"));
		const place = {
			start: node.range.start,
			end: node.range.end
		};
		const type = "k8s-sa-token-bound";
		const at = {
			...inner.at,
			...grantedTo(account)
		};
		seen.signIn({
			name: audience ?? "serviceAccountToken",
			provider: "kubernetes",
			type,
			at,
			...place
		});
	}
	function visitAnnotations(node, inner) {
		for (const { name: key, value } of node.kind === "mapping" ? node.entries : []) {
			const provider = Object.hasOwn(workloadIdentities, key) ? workloadIdentities[key] : void 0;
			if (provider !== void 0) seen.signIn({
				name: key,
				provider,
				at: inner.at,
				...value.range
			});
		}
	}
	/** Kustomize: `literals: [A=b]`. https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/secretgenerator/ */
	function visitGenerators(generators) {
		for (const generator of generators.kind === "sequence" ? generators.items : []) {
			const literals = valueAt(generator, "literals");
			for (const literal of literals?.kind === "sequence" ? literals.items : []) {
				const range = valueRange(file.text, literal.range);
				const equals = file.text.indexOf("=", range.start);
				const key = file.text.slice(range.start, equals).trim();
				if (equals < range.end && equals > 0 && isCredentialName(key)) seen.slot(key, {
					start: equals + 1,
					end: range.end
				});
			}
		}
	}
}
function walkSecret(root, name, around, seen, file) {
	const type = valueAt(root, "type");
	if (textOf(type) === "kubernetes.io/service-account-token" && type) {
		const { at } = around;
		const namespace = nameIn(valueAt(valueAt(root, "metadata"), "namespace")) ?? "default";
		const address = [
			file.path,
			...namespace === "default" ? [] : [namespace],
			"Secret",
			name
		].join("/");
		seen.issuance({
			kind: "credential-issuance",
			type: "k8s-sa-token-legacy",
			address,
			at,
			...type.range
		});
	}
	for (const { name: part, value } of root.entries) if ((part === "data" || part === "stringData") && value.kind === "mapping") for (const { name: key, value: kept } of value.entries) {
		if (!isCredentialName(key) && (isPlainName(key) || plainKey.test(key)) || kept.kind !== "scalar" || !textOf(kept)) continue;
		const known = Object.hasOwn(knownKeys, key) ? knownKeys[key] : void 0;
		seen.slot(key, valueRange(file.text, kept.range), known, part === "data" ? "base64" : void 0);
	}
}
/** The operator writes what it reads elsewhere into a secret. https://external-secrets.io/latest/api/externalsecret/ */
function walkExternalSecret(root, name, seen) {
	const spec = valueAt(root, "spec");
	const target = nameIn(valueAt(valueAt(spec, "target"), "name")) ?? name;
	const store = nameIn(valueAt(valueAt(spec, "secretStoreRef"), "name")) ?? "";
	if (target === "*dynamic*") return;
	const to = {
		kind: "stored-name",
		id: storedNameId("kubernetes", "kubernetes", target)
	};
	const data = valueAt(spec, "data");
	const all = valueAt(spec, "dataFrom");
	for (const item of [data, all].flatMap((list) => list?.kind === "sequence" ? list.items : [])) {
		const key = nameIn(valueAt(valueAt(item, "remoteRef") ?? valueAt(item, "extract"), "key"));
		if (key !== void 0) seen.link({
			from: {
				kind: "stored-name",
				id: storedNameId("kubernetes", `external:${store}`, key)
			},
			to
		});
	}
}
/** A name that stands there as it is; `undefined` for one that a template fills in. */
function nameIn(node) {
	const name = presentable(textOf(node));
	return name === void 0 || isTemplated(name) ? void 0 : name;
}
// shared/pipelines/helm.ts
const values = {
	...kubernetes$1,
	system: "helm",
	marker: credentialMarker
};
/** What a chart is filled in with; its templates are manifests. https://helm.sh/docs/chart_template_guide/values_files/ */
const helm = {
	id: "helm",
	files: (path) => /(?:^|[/.-])values(?:[.-][^/]*)?\.ya?ml$/i.test(path),
	read: (file) => Promise.resolve(readInfrastructure(file, values))
};
// shared/pipelines/jenkins/tokens.ts
/** Columns; the mode asks for it and nothing here depends on it. */
const indentation = 2;
/**
* Groovy as its editor mode sees it, each literal in one piece. The mode gives one token a line and one for each side
* of an expression inside:
*
*     "a ${b['x']} c"      "a ${  b  'x'  } c"
*/
async function loadTokenizer() {
	const { StringStream, groovy } = await import("./groovy-chunk.js");
	/** Each piece that the mode gives a style, line by line as it asks for. */
	function* pieces(text) {
		const state = groovy.startState?.(indentation);
		let offset = 0;
		for (const line of text.split("\n")) {
			const stream = new StringStream(line, indentation, indentation);
			for (; !stream.eol(); stream.start = stream.pos) {
				const style = groovy.token(stream, state);
				if (stream.pos === stream.start) stream.next();
				if (style !== null) yield {
					name: style,
					from: offset + stream.start,
					to: offset + stream.pos
				};
			}
			offset += line.length + 1;
		}
	}
	return (text) => {
		const tokens = [];
		let last = 0;
		let gap = "";
		/** The literal that is open. */
		let open;
		function add(kind, start, end, inner = {
			start,
			end
		}) {
			tokens.push({
				kind,
				text: text.slice(inner.start, inner.end),
				before: gap,
				...inner
			});
			gap = "";
			last = end;
		}
		for (const { name, from, to } of pieces(text)) {
			const piece = text.slice(from, to);
			if (open !== void 0) {
				if (name !== "string" || !closes(piece, open.quote)) continue;
				const { start, quote } = open;
				open = void 0;
				add("string", start, to, {
					start: start + quote.length,
					end: Math.max(start, to - quote.length)
				});
				continue;
			}
			gap += text.slice(last, from);
			last = to;
			if (name === "operator") gap += piece;
			else if (name === "string") {
				const quote = /^(?:'''|"""|'|"|\/)/.exec(piece)?.[0] ?? "";
				if (quote !== "" && piece.length > quote.length && closes(piece.slice(quote.length), quote)) add("string", from, to, {
					start: from + quote.length,
					end: to - quote.length
				});
				else if (quote !== "" && piece !== quote + quote) open = {
					start: from,
					quote
				};
			} else if (name === "property" && piece.endsWith(":")) add("label", from, to, {
				start: from,
				end: to - 1
			});
			else if (name === "variable" || name === "property") add("name", from, to);
		}
		return {
			tokens,
			...open === void 0 ? {} : { unclosed: open.start }
		};
	};
}
/** A piece ends a literal with its quote, unless it is a literal of its own. */
function closes(piece, quote) {
	return piece.endsWith(quote) && !(piece.length > quote.length && piece.startsWith(quote));
}
// shared/pipelines/jenkins.ts
const dialect = {
	system: "jenkins",
	minted: {},
	predefined: /^(?:BUILD|CHANGE|GIT|JENKINS|JOB)_/
};
/** UTF-16 units. */
const maxLength$3 = 1e6;
/** Jenkins keeps credentials under ids, in its own store. https://www.jenkins.io/doc/book/pipeline/jenkinsfile/#handling-credentials */
const store = "jenkins";
/** Also the steps of a shared library. https://www.jenkins.io/doc/book/pipeline/shared-libraries/ */
const jenkins = {
	id: dialect.system,
	files: (path) => /(?:^|\/)(?:(?:[^/]*[._-])?jenkinsfile(?:[._-][^/]*)?|vars\/\w+\.groovy)$|\.jenkinsfile$/i.test(path),
	async read(file) {
		const { path, text } = file;
		if (!credentialMarker.test(text)) return emptyReading;
		if (text.length > maxLength$3) return readAsText(file, { code: "pipeline-too-large" });
		const { tokens, unclosed } = (await (tokenizer ??= loadTokenizer()))(text);
		if (unclosed !== void 0) return readAsText(file, {
			code: "pipeline-syntax",
			...createLines(text).position(unclosed)
		});
		return assembleReading(path, walkTokens(file, tokens), []);
	}
};
let tokenizer;
function readAsText(file, problem) {
	const seen = createCollector(file, dialect);
	seen.look({
		start: 0,
		end: file.text.length
	}, {
		at: { system: dialect.system },
		group: 0,
		scope: store
	});
	const { path } = file;
	return assembleReading(path, seen.finish(), [{
		...problem,
		path,
		severity: "error"
	}]);
}
/** Steps that run what they are given in a shell. */
const shells = /* @__PURE__ */ new Set([
	"bat",
	"powershell",
	"pwsh",
	"sh"
]);
/** What a binding, or the step around an id, is known to hold; by its name. Each plugin documents its own. */
const typesByStep = {
	AmazonWebServicesCredentialsBinding: "aws-access-key",
	aws: "aws-access-key",
	azureServicePrincipal: "azure-entra-client-secret",
	sshUserPrivateKey: "ssh-private-key",
	sshagent: "ssh-private-key",
	withAWS: "aws-access-key"
};
/** Calls whose plain arguments are ids. */
const idCalls = /* @__PURE__ */ new Set([
	"azureServicePrincipal",
	"credentials",
	"sshagent"
]);
const isIdLabel = (name) => /credentials?id$/i.test(name) || name === "credentials";
const isVariableLabel = (name) => /variable$/i.test(name) || name === "envVar";
/** So many blocks with variables of their own can stand around each other. */
const maxScopes = 20;
/** Variables that are given one text and nothing else: `def id = 'npm-token'`. */
function constantsIn(tokens) {
	const texts = /* @__PURE__ */ new Map();
	for (const [at, { kind, text, before }] of tokens.entries()) {
		const name = tokens[at - 1];
		if (name?.kind !== "name" || name.before === "." || !/^\s*=\s*$/.test(before)) continue;
		const said = kind === "string" && !text.includes("${") ? text : void 0;
		texts.set(name.text, texts.has(name.text) && texts.get(name.text) !== said ? void 0 : said);
	}
	return texts;
}
function walkTokens(file, tokens) {
	const seen = createCollector(file, dialect);
	const constants = constantsIn(tokens);
	const lines = createLines(file.text);
	const span = ({ start, end }) => ({
		start: lines.position(start),
		end: lines.position(end)
	});
	const outer = {
		at: { system: dialect.system },
		group: seen.newGroup(),
		scope: store,
		inherits: []
	};
	const frames = [{
		call: "",
		around: outer,
		bound: 0
	}];
	/** Names that steps bind for the block behind them. */
	const bound = [];
	/** The last name before a bracket, and the stage that a `{` begins. */
	let call = "";
	let stage;
	let scopes = 0;
	const top = () => frames.at(-1) ?? {
		call: "",
		around: outer,
		bound: 0
	};
	/** What is defined inside counts there. */
	function openScope(around) {
		const { owner, inherits } = top().around;
		const outside = [...owner === void 0 ? [] : [owner], ...inherits].slice(0, maxScopes);
		scopes += 1;
		frames.push({
			call: "",
			around: {
				...around,
				owner: `block ${scopes}`,
				inherits: outside
			},
			bound: bound.length
		});
	}
	function passBrackets(gap) {
		/** From where on names are bound for a block that begins here. */
		let bindings;
		for (const character of gap) if (character === "{" && stage !== void 0) {
			openScope({
				at: {
					system: dialect.system,
					job: stage
				},
				group: seen.newGroup(),
				scope: store
			});
			stage = void 0;
		} else if (character === "{" && bindings !== void 0 && bindings < bound.length) {
			const names = bound.splice(bindings);
			openScope(top().around);
			for (const name of names) seen.define(name, top().around.owner);
		} else if (character === "(" || character === "[" || character === "{") {
			const { around, ...outside } = top();
			const opened = {
				call,
				around,
				bound: bound.length
			};
			frames.push(call === "" && character === "[" ? {
				...opened,
				call: outside.call,
				type: outside.type
			} : opened);
			call = "";
		} else if (character === ")" || character === "]" || character === "}") {
			bindings = character === ")" ? top().bound : void 0;
			if (frames.length > 1) frames.pop();
			call = "";
		} else if (character === "\n" || character === ";") call = "";
	}
	function visitId(token, frame, variable) {
		if (!token.text.includes("${")) visitNamed(presentable(token.text), token, frame, variable);
		else visitNamed(computedName, token, frame, variable);
	}
	/** A variable that holds one text in the whole file stands for it; what is worked out otherwise nobody can resolve. */
	function visitComputed({ text, start }, frame) {
		const whole = /[\w.]*/y;
		whole.lastIndex = start;
		const [path = text] = whole.exec(file.text) ?? [];
		const known = path === text ? constants.get(text) : void 0;
		const range = {
			start,
			end: start + path.length
		};
		visitNamed(known === void 0 ? computedName : presentable(known), range, frame, assignedTo);
	}
	function visitNamed(name, { start, end }, frame, variable) {
		if (name === void 0 || name === "") return;
		const type = frame.type ?? (Object.hasOwn(typesByStep, frame.call) ? typesByStep[frame.call] : void 0);
		const told = type === void 0 ? expectationOf(variable ?? "") : void 0;
		seen.reference({
			...frame.around,
			name,
			scope: store,
			expectation: told ?? {
				role: "token",
				...type !== void 0 && { type }
			},
			start,
			end
		});
		if (variable !== void 0) for (const ending of [
			"",
			"_USR",
			"_PSW"
		]) seen.define(`${variable}${ending}`, frame.around.owner, start);
	}
	function visitString(token, label, assigned) {
		const frame = top();
		const isPlain = label === void 0;
		if (label !== void 0 && isIdLabel(label)) visitId(token, frame, void 0);
		else if (label === "$class") frame.type = typesByStep[token.text];
		else if (label !== void 0 && isVariableLabel(label)) visitBound(token, label, frame);
		else if (label === "name") frame.named = token.text;
		else if (label === "defaultValue") visitDefault(token, frame);
		else if (isPlain && token.before.trimEnd() === "" && isIdLabel(call)) visitId(token, frame, void 0);
		else if (isPlain && idCalls.has(frame.call) && assigned === void 0) visitId(token, frame, variableBefore());
		else if (frame.call === "withRegistry" && isPlain && token.before.includes(",")) visitId(token, frame, void 0);
		else if (shells.has(call) || shells.has(frame.call)) seen.shell(token, frame.around);
		else if (assigned !== void 0) visitAssigned(token, assigned, frame);
		else seen.look(token, frame.around);
		if (frame.call === "stage" && isPlain) {
			stage = presentable(token.text);
			if (stage !== void 0) seen.job({
				name: stage,
				key: span(token)
			});
		}
	}
	/** The variable that a call's result goes to, as `AWS = credentials('id')`. */
	let assignedTo;
	const variableBefore = () => assignedTo;
	/** `withVault` reads what is kept in a vault; other bindings name the variables of ids that stand beside them. */
	function visitBound(token, label, { around }) {
		const name = presentable(token.text);
		if (name === void 0) return;
		if (label !== "envVar") return void bound.push(name);
		seen.reference({
			...around,
			name,
			scope: "vault",
			start: token.start,
			end: token.end
		});
		seen.keptIn(name, "vault");
	}
	function visitDefault({ start, end }, { call: kind, named = "" }) {
		if (start < end && (kind === "password" || isCredentialName(named))) seen.slot(named, {
			start,
			end
		});
	}
	function visitAssigned(token, name, { around }) {
		const isReference = /^\$\{?(?:env\.)?\w+\}?$/.test(token.text);
		seen.look(token, around, name, expectationOf(name));
		if (isCredentialName(name) && !isReference && token.start < token.end) seen.slot(name, token);
		if (!isReference) seen.define(name, around.owner, token.end);
	}
	let previous;
	for (const token of tokens) {
		passBrackets(token.before);
		const label = previous?.kind === "label" && !/[,)\]}]/.test(token.before) ? previous.text : void 0;
		const assigns = previous?.kind === "name" && /^\s*=\s*$/.test(token.before);
		if (token.kind === "string") visitString(token, label, assigns ? previous?.text : void 0);
		else if (token.kind === "name") {
			if (label === void 0 ? idCalls.has(top().call) && /[([,]\s*$/.test(token.before) : isIdLabel(label)) visitComputed(token, top());
			assignedTo = assigns ? previous?.text : call === "" ? void 0 : assignedTo;
			call = /\bdef\s{1,4}$/.test(file.text.slice(Math.max(0, token.start - 8), token.start)) ? "" : token.text;
			const isVariable = previous?.text === "env" && token.before === "." && isCredentialName(token.text);
			const rest = file.text.slice(token.end, token.end + 4);
			if (isVariable && /^\s*=(?!=)/.test(rest)) seen.define(token.text, void 0, token.end);
			else if (isVariable) seen.reference({
				...top().around,
				name: token.text,
				scope: store,
				start: token.start,
				end: token.end
			});
		}
		previous = token;
	}
	return seen.finish();
}
// shared/pipelines/azure/arm.ts
/**
* Templates of Azure Resource Manager and their parameter files.
* https://learn.microsoft.com/azure/azure-resource-manager/templates/syntax
*/
const arm = {
	system: "azure-resource-manager",
	marker: /schema\.management\.azure\.com\/schemas\/[^"\s]{1,40}\/[\w-]*[dD]eployment(?:Template|Parameters)\.json/,
	minted: {},
	predefined: /^$/,
	accesses: () => [],
	walk: (documents, seen, file) => {
		for (const document of documents) walkTemplate$1(document, seen, file, sourceOf(document, file.path));
		return [];
	}
};
const entriesOf = (node) => node?.kind === "mapping" ? node.entries : [];
/** `[parameters('x')]` is computed, `[[` stands for a bracket. */
const isExpression = (value) => /^\[(?!\[)/.test(value);
/** The Bicep beside it that a template says it is made of, by which a credential is called in both; else the template. */
const sourceOf = (template, path) => textOf(valueAt(valueAt(valueAt(template, "metadata"), "_generator"), "name")) === "bicep" ? path.replace(/\.json$/, ".bicep") : path;
/** `within`: the deployments that lead to this template, each by its number in the one around it. */
function walkTemplate$1(root, seen, file, source, within = "") {
	const { text } = file;
	let deployments = 0;
	for (const parameter of entriesOf(valueAt(root, "parameters"))) visitParameter(parameter);
	for (const output of entriesOf(valueAt(root, "outputs"))) visitOutput(output);
	const resources = valueAt(root, "resources");
	if (resources) visit(resources, around("resources"), "");
	function around(step) {
		return {
			at: {
				system: seen.system,
				step: presentable(step) ?? "unnamed"
			},
			group: seen.newGroup()
		};
	}
	function visitParameter({ name, key, value }) {
		const isSecure = /^secure/i.test(textOf(valueAt(value, "type")) ?? "");
		const given = valueAt(value, "defaultValue") ?? valueAt(value, "value");
		const kept = valueAt(valueAt(value, "reference"), "secretName");
		const isSecret = isCredentialName(name) || isSecure && !isPlainName(name);
		if (kept) refer(kept, "key-vault", around(name));
		else if (isSecret && given?.kind === "scalar" && textOf(given)) literal(name, given);
		else if (isSecure && isSecret && given === void 0 && within === "") refer(key, `parameter:${source}`, around(name));
	}
	function refer(node, scope, inner) {
		const said = textOf(node) ?? "";
		const name = isExpression(said) ? computedName : presentable(said);
		if (name === void 0 || name === "") return;
		const expectation = expectationOf(name) ?? { role: "token" };
		seen.reference({
			name,
			scope,
			...inner,
			expectation,
			...valueRange(text, node.range)
		});
	}
	function literal(name, node) {
		const value = textOf(node) ?? "";
		if (value !== "" && !isExpression(value)) seen.slot(name, valueRange(text, node.range));
	}
	/** Whoever may read a deployment may read its outputs. */
	function visitOutput({ name, key, value }) {
		const said = textOf(valueAt(value, "value")) ?? "";
		if (!isExpression(said) || !listFunction.test(said)) return;
		const step = presentable(name) ?? "unnamed";
		const address = `${source}/${within}outputs.${step}`;
		const place = {
			...around(step),
			...key.range
		};
		seen.issuance({
			kind: "credential-issuance",
			type: listedType(said),
			address,
			source,
			...place
		});
	}
	function visit(node, inner, key) {
		if (node.kind === "sequence") for (const item of node.items) visit(item, inner, key);
		else if (node.kind === "mapping") {
			if (key === "template" ? valueAt(node, "resources") : void 0) {
				deployments += 1;
				return walkTemplate$1(node, seen, file, source, `${within}deployments.${deployments}.`);
			}
			const type = textOf(valueAt(node, "type"));
			const name = textOf(valueAt(node, "name")) ?? "";
			const own = type?.includes("/") ? around(isExpression(name) || name === "" ? type : name) : inner;
			if (type === "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials") trust(node, own);
			for (const { name, value } of node.entries) visit(value, own, name);
		} else if (isCredentialName(key)) literal(key, node);
	}
	function trust(node, { at }) {
		const subject = valueAt(valueAt(node, "properties"), "subject");
		const said = textOf(subject) ?? "";
		const admits = !isExpression(said) && isWide(said) ? presentable(said) ?? "*" : void 0;
		const name = at.step ?? "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials";
		const place = {
			...at,
			...admits !== void 0 && { admits }
		};
		seen.signIn({
			name,
			provider: "azure",
			at: place,
			...(subject ?? node).range
		});
	}
}
// shared/pipelines/cloudformation.ts
/**
* CloudFormation and SAM, in YAML and in JSON.
* https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html
*/
const cloudformation = {
	system: "cloudformation",
	marker: /AWSTemplateFormatVersion|["']?Type["']?[ \t]*:[ \t]*["']?AWS::[A-Z]/,
	minted: {},
	predefined: /^$/,
	accesses: () => [],
	walk: (documents, seen, file) => {
		for (const document of documents) walkTemplate(document, seen, file);
		return [];
	}
};
/** Resources that issue a credential, by the type of what they issue. */
const issuingTypes = {
	"AWS::ApiGateway::ApiKey": "generic-secret",
	"AWS::AppSync::ApiKey": "aws-appsync-key",
	"AWS::IAM::AccessKey": "aws-access-key"
};
/** Resources that keep a value under a name, and the property that holds it. */
const storingTypes = {
	"AWS::SSM::Parameter": {
		scope: "aws-ssm",
		value: "Value"
	},
	"AWS::SecretsManager::Secret": {
		scope: "aws-secrets-manager",
		value: "SecretString"
	}
};
/** `{{resolve:secretsmanager:prod/db:SecretString:password}}`, `{{resolve:ssm-secure:name:1}}` */
const resolved = /\{\{resolve:(?<store>secretsmanager|ssm-secure):(?<name>(?:arn:[^}:]*:[^}:]*:[^}:]*:[^}:]*:secret:)?[^}:]{1,300})[^}]{0,300}\}\}/g;
function walkTemplate(root, seen, file) {
	const { path, text } = file;
	const resources = valueAt(root, "Resources");
	const entries = resources?.kind === "mapping" ? resources.entries : [];
	const address = (name) => `${path}/${presentable(name) ?? "unnamed"}`;
	const issuing = new Set(entries.filter(({ value }) => Object.hasOwn(issuingTypes, typeOf(value))).map(({ name }) => name));
	const parameters = valueAt(root, "Parameters");
	for (const parameter of parameters?.kind === "mapping" ? parameters.entries : []) visitParameter(parameter);
	for (const entry of entries) visitResource(entry);
	const outputs = valueAt(root, "Outputs");
	for (const { name, value } of outputs?.kind === "mapping" ? outputs.entries : []) feed(value, {
		kind: "resource",
		id: address(`Outputs.${name}`)
	});
	function around(step) {
		return {
			at: {
				system: "cloudformation",
				step: presentable(step) ?? "unnamed"
			},
			group: seen.newGroup()
		};
	}
	function visitParameter({ name, key, value }) {
		const given = valueAt(value, "Default");
		const noEcho = valueAt(value, "NoEcho");
		const isSecret = noEcho?.kind === "scalar" && String(noEcho.value) === "true";
		const shown = presentable(name);
		const isText = (textOf(valueAt(value, "Type")) ?? "String") === "String";
		if (shown === void 0 || !isText || !(isCredentialName(name) || isSecret && !isPlainName(name))) return;
		if (given?.kind === "scalar" && textOf(given)) return seen.slot(name, valueRange(text, given.range));
		const expectation = expectationOf(name) ?? { role: "token" };
		seen.reference({
			name: shown,
			scope: `parameter:${path}`,
			...around(name),
			expectation,
			...key.range
		});
	}
	function visitResource({ name, key, value }) {
		const type = typeOf(value);
		const { at: place, group } = around(name);
		const grants = grantsOf(value) ?? grantsOf(valueAt(resources, userOf(value)));
		const at = {
			...place,
			...grants !== void 0 && { grants }
		};
		const issues = Object.hasOwn(issuingTypes, type) ? issuingTypes[type] : void 0;
		if (issues !== void 0) seen.issuance({
			kind: "credential-issuance",
			type: issues,
			address: address(name),
			at,
			...key.range
		});
		if (type === "AWS::IAM::OIDCProvider") seen.signIn({
			name: presentable(name) ?? type,
			provider: "aws",
			at,
			...key.range
		});
		const properties = valueAt(value, "Properties");
		const trusts = statementsOf(valueAt(properties, "AssumeRolePolicyDocument")).filter(isTrust);
		if (trusts.length > 0) {
			const admits = trusts.map(admittedBy).find((subject) => subject !== void 0);
			seen.signIn({
				name: presentable(name) ?? type,
				provider: "aws",
				at: {
					...at,
					...admits !== void 0 && { admits }
				},
				...key.range
			});
			linkRole(properties, {
				kind: "resource",
				id: address(name)
			}, key.range);
		}
		const stores = Object.hasOwn(storingTypes, type) ? storingTypes[type] : void 0;
		const kept = stores && valueAt(properties, stores.value);
		const stored = presentable(textOf(valueAt(properties, "Name")));
		const self = {
			kind: "resource",
			id: address(name)
		};
		if (stores && kept) {
			feed(kept, stored === void 0 ? self : {
				kind: "stored-name",
				id: storedNameId("cloudformation", stores.scope, stored)
			});
			if ((type !== "AWS::SSM::Parameter" || isCredentialName(stored?.replace(/^.*\//, "") ?? name)) && kept.kind === "scalar" && kept.tag === void 0 && textOf(kept)) seen.slot(stores.value, valueRange(text, kept.range));
		} else if (properties) feed(properties, self);
		if (properties) visit(properties, {
			at,
			group
		});
	}
	/** From the name by which a job signs in to it, and on to the policies that it has. */
	function linkRole(properties, self, range) {
		const called = presentable(textOf(valueAt(properties, "RoleName")));
		if (called !== void 0) seen.link({
			from: {
				kind: "stored-name",
				id: storedNameId("cloudformation", "run", called)
			},
			to: self,
			range
		});
		const policies = managedPolicies(properties).flatMap((arn) => presentable(arn.replace(/^.*\//, "")) ?? []);
		if (policies.length > 0) seen.link({
			from: self,
			to: {
				kind: "resource",
				id: policies.toSorted().join(", ")
			},
			range
		});
	}
	function visit(node, inner, key) {
		if (node.kind === "sequence") for (const item of node.items) visit(item, inner);
		if (node.kind === "mapping") {
			const named = textOf(valueAt(node, "Name")) ?? textOf(valueAt(node, "Key"));
			const value = valueAt(node, "Value");
			if (named !== void 0 && value?.kind === "scalar") visit(value, inner, named);
			for (const entry of node.entries) if (!(entry.name === "Value" && named !== void 0)) visit(entry.value, inner, entry.name);
		}
		if (node.kind !== "scalar" || !textOf(node)) return;
		let isResolved = false;
		for (const { index, 0: whole, groups = {} } of text.slice(node.range.start, node.range.end).matchAll(resolved)) {
			isResolved = true;
			const name = presentable(groups["name"]?.replace(/^.*:secret:/, ""));
			const scope = groups["store"] === "secretsmanager" ? "aws-secrets-manager" : "aws-ssm";
			const start = node.range.start + index;
			const expectation = expectationOf(key ?? "") ?? { role: "token" };
			if (name !== void 0) seen.reference({
				name,
				scope,
				...inner,
				expectation,
				start,
				end: start + whole.length
			});
		}
		if (key !== void 0 && node.tag === void 0 && !isResolved && isCredentialName(key)) seen.slot(key, valueRange(text, node.range));
	}
	/** `!GetAtt Key.SecretAccessKey`, `!Ref Key`, `!Sub "${Key}"` and their long forms. */
	function feed(node, to) {
		if (issuing.size === 0) return;
		for (const [word] of text.slice(node.range.start, node.range.end).matchAll(/[A-Za-z\d]{1,255}/g)) if (issuing.has(word) && address(word) !== to.id) seen.link({
			from: {
				kind: "resource",
				id: address(word)
			},
			to
		});
	}
}
/** The user that a key is of, where it is another resource of the template. */
function userOf(resource) {
	const user = valueAt(valueAt(resource, "Properties"), "UserName");
	return (user?.tag === "!Ref" ? textOf(user) : textOf(valueAt(user, "Ref"))) ?? "";
}
function managedPolicies(properties) {
	const managed = valueAt(properties, "ManagedPolicyArns");
	return managed?.kind === "sequence" ? managed.items.flatMap((arn) => textOf(arn) ?? []) : [];
}
/** The permission to do everything that a user or role is given. */
function grantsOf(resource) {
	const properties = valueAt(resource, "Properties");
	if (managedPolicies(properties).some((arn) => arn.endsWith(":policy/AdministratorAccess"))) return "AdministratorAccess";
	const inline = valueAt(properties, "Policies");
	return (inline?.kind === "sequence" ? inline.items : []).some((policy) => statementsOf(valueAt(policy, "PolicyDocument")).some(allowsEverything)) ? "*" : void 0;
}
const typeOf = (resource) => textOf(valueAt(resource, "Type")) ?? "";
// shared/pipelines/manifests.ts
/** What any YAML file may be; the first whose marker its text has. */
const kinds = [
	cloudformation,
	arm,
	azureTasks,
	kubernetes$1,
	playbooks,
	{
		system: "trust-policy",
		marker: /"sts:(?:AssumeRoleWithWebIdentity|\*)"/,
		minted: {},
		predefined: /^$/,
		accesses: () => [],
		walk: (documents, seen) => {
			for (const document of documents) {
				const trusts = statementsOf(document).filter(isTrust);
				if (trusts.length === 0) continue;
				const admits = trusts.map(admittedBy).find((subject) => subject !== void 0);
				const at = {
					system: seen.system,
					...admits !== void 0 && { admits }
				};
				seen.signIn({
					name: "AssumeRoleWithWebIdentity",
					provider: "aws",
					at,
					...document.range
				});
			}
			return [];
		}
	}
];
/** Not the rules by which findings are judged, which are YAML too. */
const yaml = /^(?!\.keyholder\/).*(?:\.ya?ml|\.template)$/i;
/** Of JSON, which most often is something else, what is called like one of them. */
const json = /(?:^|[/._-])(?:cloudformation|cfn|k8s|kubernetes|manifests?|trust|assume|iam|polic(?:y|ies)|roles?|azuredeploy|main|maintemplate|nestedtemplate|templates?|arm|parameters)(?![a-z]).*\.json$/i;
/** Files whose path does not say what they are: manifests, templates, playbooks, pipelines of any name. */
const manifests = {
	id: "manifests",
	files: (path) => yaml.test(path) || json.test(path),
	read: (file) => Promise.resolve(readManifest(file))
};
function readManifest({ path, text }) {
	const kind = kinds.find(({ marker }) => marker.test(text));
	return kind === void 0 ? emptyReading : readInfrastructure({
		path,
		text
	}, kind);
}
// shared/pipelines/programs/imports.ts
/**
* Gives the name that a program calls in the words of the library that it is imported from, without the library's own:
* what CDK has is `aws_iam.CfnAccessKey`, what Pulumi has `github.ActionsSecret`. Other names stay as they are.
*
*     import aws_cdk as cdk                                cdk.aws_iam.CfnAccessKey
*     from aws_cdk import aws_iam as roles                 roles.CfnAccessKey
*     import { aws_iam as roles } from "aws-cdk-lib"       roles.CfnAccessKey
*     import { CfnAccessKey as Key } from "@aws-cdk/aws-iam"    Key
*/
function importedNames(code, sign) {
	const locals = new Map(sign === "#" ? importsOfPython(code) : importsOfScript(code));
	return (name) => {
		const [local = "", ...rest] = name.split(/\??\./);
		return [...locals.get(local) ?? [local], ...rest].join(".") || name;
	};
}
/** What a library's module holds; `undefined` for other people's. */
function moduleNames(module) {
	const [library = "", ...names] = module.replaceAll("-", "_").split(/[./]/);
	if ([
		"aws_cdk",
		"aws_cdk_lib",
		"@aws_cdk"
	].includes(library)) return names.filter((name) => name !== "core");
	if (library === "@pulumi" || library === "@pulumiverse") return names;
	const provider = /^pulumi(?:verse)?_(\w+)$/.exec(library)?.[1];
	return provider === void 0 ? void 0 : [provider, ...names];
}
/** https://docs.python.org/3/reference/simple_stmts.html#the-import-statement */
function* importsOfPython({ bare }) {
	for (const { groups = {} } of bare.matchAll(/^[ \t]*(?:from[ \t]{1,20}(?<module>[\w.]{1,200})[ \t]{1,20})?import[ \t]{0,20}(?:\((?<listed>[^()]{1,2000})\)|(?<named>[^\n;()]{1,2000}))/gm)) for (const item of (groups["listed"] ?? groups["named"] ?? "").split(",")) {
		const [name = "", as, alias] = item.trim().split(/\s+/);
		const { module } = groups;
		const known = module === void 0 && as === void 0 ? name.split(".")[0] ?? "" : name;
		const names = moduleNames(module === void 0 ? known : `${module}.${known}`);
		if (names !== void 0) yield [alias ?? known, names];
	}
}
/** `import`, and `require` as older programs have it. */
function* importsOfScript({ code, strings }) {
	let end = 0;
	for (const string of strings) {
		const before = code.slice(end, string.start - 1).replace(/=\s{0,20}(?:await\s{1,20}import|require)\s{0,20}\($/, "from");
		end = string.end + 1;
		const names = moduleNames(string.value);
		if (names === void 0 || !before.trimEnd().endsWith("from")) continue;
		const begin = Math.max(...[
			"import ",
			"import{",
			"const ",
			"let ",
			"var "
		].map((word) => before.lastIndexOf(word)));
		if (begin < 0) continue;
		const [whole = "", parts = ""] = before.slice(before.slice(begin).search(/[ {]/) + begin, before.trimEnd().length - 4).split("{");
		for (const item of whole.split(",")) {
			const local = item.trim().split(/\s+/).at(-1) ?? "";
			if (local !== "") yield [local, names];
		}
		for (const item of parts.split(/[,}]/)) {
			const [name = "", ...alias] = item.trim().replace(/^type\s/, "").split(/[\s:]+/);
			if (name !== "") yield [alias.at(-1) ?? name, [...names, name]];
		}
	}
}
// shared/pipelines/programs/resource-names.ts
/** What Pulumi and CDK call otherwise than Terraform. */
const renamed = {
	aws_apigateway_api_key: "aws_api_gateway_api_key",
	aws_ssm_string_parameter: "aws_ssm_parameter",
	gcp_projects_api_key: "google_apikeys_key",
	gcp_serviceaccount_key: "google_service_account_key",
	gcp_storage_hmac_key: "google_storage_hmac_key"
};
/**
* What Terraform may call a resource that a program or a Pulumi project names.
*
*     aws:iam/accessKey:AccessKey   aws.iam.AccessKey   iam.CfnAccessKey      aws_iam_access_key, ...
*     random:RandomPassword         github.ActionsSecret                      random_password, github_actions_secret, ...
*/
function resourceNames(token) {
	const parts = token.split(/[:.]/).map((part) => part.replace(/\/.*$/, ""));
	const name = snakeCase((parts.at(-1) ?? "").replace(/^Cfn/, ""));
	const [origin = "", ...areas] = parts.slice(0, -1);
	const area = areas.at(-1);
	return [
		...area === void 0 ? [] : [`${origin}_${area}_${name}`],
		...origin === "" ? [] : [`${origin}_${name}`, `aws_${area ?? origin.replace(/^aws_/, "")}_${name}`],
		...origin === "random" ? [name] : [],
		...origin === "" && name === "access_key" ? ["aws_iam_access_key"] : []
	].map((each) => Object.hasOwn(renamed, each) ? renamed[each] ?? each : each);
}
const snakeCase = (name) => name.replace(/([a-z\d])([A-Z])/g, "$1_$2").toLowerCase();
// shared/pipelines/programs/trusts.ts
/** `"token.actions.githubusercontent.com:sub": "repo:acme/app:*"`, or a list of them; the key may be computed in part. */
const conditionPattern = /["'`](?<key>[^"'`\n]{0,200}:\w{1,50})["'`]\]?\s{0,50}:\s{0,50}(?<values>\[[^\]]{0,2000}\]|["'`][^\n]{0,500}|\w[^\n]{0,200})/g;
/** `variable: "token.actions.githubusercontent.com:sub"`; its test and its values stand in the same brackets. */
const variablePattern = /\bvariable["']?\s{0,20}[:=][^\n]{0,200}?(?<key>:\w{1,50})["'`]/g;
/** Whom a trust that stands in a stretch of a program lets in; as in `PipelinePlace`. */
function admittedIn(code, bare, { start, end }) {
	const written = code.slice(start, end);
	const conditions = [...keyed(written), ...named(written, bare.slice(start, end))];
	return conditions.length === 0 && /String(?:Like|Equals)|[Cc]ondition/.test(written) ? void 0 : admittedBy({
		issuer: written,
		conditions
	});
}
/** Of a map from tests to keys to values, as IAM has it. */
const keyed = (written) => [...written.matchAll(conditionPattern)].map(({ index, groups = {} }) => ({
	test: testIn(written.slice(0, index)),
	claim: claimIn(groups["key"] ?? ""),
	values: textsIn(groups["values"] ?? "")
}));
/** Of a list of tests, each with the variable it looks at, as Terraform and Pulumi have it. */
const named = (written, bare) => [...written.matchAll(variablePattern)].map(({ index, groups = {} }) => {
	const { start, end } = enclosing(bare, index);
	const condition = written.slice(start, end);
	return {
		test: testIn(condition),
		claim: claimIn(groups["key"] ?? ""),
		values: textsIn(/\bvalues["']?\s{0,20}[:=]([\s\S]{0,2000})/.exec(condition)?.[1] ?? "")
	};
});
const testIn = (written) => written.match(/String\w+/g)?.at(-1) ?? "";
const textsIn = (written) => [...written.matchAll(/(["'`])((?:(?!\1)[^\n]){0,500})\1/g)].map(([, , value = ""]) => value);
// shared/pipelines/terraform/known-resources.ts
const end = (attribute) => ({
	attribute,
	unit: "end"
});
const seconds = (attribute) => ({
	attribute,
	unit: "seconds"
});
const days = (attribute) => ({
	attribute,
	unit: "days"
});
const duration = (attribute) => ({
	attribute,
	unit: "duration"
});
/** https://registry.terraform.io/providers/hashicorp/azuread/latest/docs/resources/application_password */
const entraPassword = {
	type: "azure-entra-client-secret",
	asks: [end("end_date"), duration("end_date_relative")],
	days: 730
};
/** https://registry.terraform.io/providers/gitlabhq/gitlab/latest/docs/resources/project_access_token */
const gitlabToken = {
	type: "gitlab-pat",
	asks: [end("expires_at"), days("rotation_configuration.expiration_days")]
};
const hcpToken = {
	type: "terraform-cloud-token",
	asks: [end("expired_at")]
};
const sas = {
	type: "azure-sas",
	asks: [end("expiry")]
};
const generic = { type: "generic-secret" };
/**
* Resources that issue a credential, and so write it into the state. Each is documented at
* https://registry.terraform.io/browse/providers under its provider's name, the first word of its own.
*/
const issuingResources = {
	alicloud_ram_access_key: { type: "alibaba-key" },
	artifactory_scoped_token: {
		type: "jfrog-token",
		asks: [seconds("expires_in")]
	},
	aws_api_gateway_api_key: generic,
	aws_appsync_api_key: {
		type: "aws-appsync-key",
		asks: [end("expires")],
		days: 7
	},
	aws_grafana_workspace_service_account_token: {
		type: "grafana-sa-token",
		asks: [seconds("seconds_to_live")]
	},
	aws_iam_access_key: { type: "aws-access-key" },
	aws_iam_service_specific_credential: {
		...generic,
		asks: [days("credential_age_days")]
	},
	aws_iam_user_login_profile: generic,
	azuread_application_password: entraPassword,
	azuread_service_principal_password: entraPassword,
	buildkite_agent_token: { type: "buildkite-token" },
	buildkite_cluster_agent_token: { type: "buildkite-token" },
	cloudflare_account_token: {
		type: "cloudflare-token",
		asks: [end("expires_on")]
	},
	cloudflare_api_token: {
		type: "cloudflare-token",
		asks: [end("expires_on")]
	},
	confluent_api_key: generic,
	databricks_obo_token: {
		type: "databricks-token",
		asks: [seconds("lifetime_seconds")]
	},
	databricks_token: {
		type: "databricks-token",
		asks: [seconds("lifetime_seconds")]
	},
	datadog_api_key: { type: "datadog-key" },
	datadog_application_key: { type: "datadog-key" },
	doppler_service_token: { type: "doppler-token" },
	github_repository_deploy_key: { type: "ssh-private-key" },
	gitlab_cluster_agent_token: { type: "gitlab-agent-token" },
	gitlab_deploy_token: {
		type: "gitlab-deploy-token",
		asks: [end("expires_at")]
	},
	gitlab_group_access_token: gitlabToken,
	gitlab_group_service_account_access_token: gitlabToken,
	gitlab_personal_access_token: gitlabToken,
	gitlab_pipeline_trigger: { type: "gitlab-trigger-token" },
	gitlab_project_access_token: gitlabToken,
	gitlab_user_runner: { type: "gitlab-runner-token" },
	google_apikeys_key: { type: "google-api-key" },
	google_service_account_key: { type: "gcp-service-account-key" },
	google_storage_hmac_key: { type: "gcp-hmac-key" },
	grafana_cloud_access_policy_token: {
		type: "grafana-cloud-token",
		asks: [end("expires_at")]
	},
	grafana_service_account_token: {
		type: "grafana-sa-token",
		asks: [seconds("seconds_to_live")]
	},
	ibm_iam_api_key: { type: "ibm-cloud-key" },
	ibm_iam_service_api_key: { type: "ibm-cloud-key" },
	kubernetes_token_request: {
		type: "k8s-sa-token-bound",
		asks: [seconds("spec.expiration_seconds")],
		days: 1 / 24
	},
	kubernetes_token_request_v1: {
		type: "k8s-sa-token-bound",
		asks: [seconds("spec.expiration_seconds")],
		days: 1 / 24
	},
	launchdarkly_access_token: { type: "launchdarkly-key" },
	mongodbatlas_api_key: generic,
	mongodbatlas_project_api_key: generic,
	newrelic_api_access_key: { type: "newrelic-key" },
	random_password: generic,
	scaleway_iam_api_key: {
		...generic,
		asks: [end("expires_at")]
	},
	snowflake_user_programmatic_access_token: {
		...generic,
		asks: [days("days_to_expiry")]
	},
	tailscale_oauth_client: { type: "tailscale-client-secret" },
	tailscale_tailnet_key: {
		type: "tailscale-key",
		asks: [seconds("expiry")],
		days: 90
	},
	tfe_agent_token: { type: "terraform-cloud-token" },
	tfe_organization_token: hcpToken,
	tfe_team_token: hcpToken,
	tls_private_key: { type: "private-key" },
	vault_approle_auth_backend_role_secret_id: generic,
	vault_token: {
		type: "vault-service-token",
		asks: [duration("ttl")]
	},
	yandex_iam_service_account_api_key: {
		type: "yandex-key",
		asks: [end("expires_at")]
	},
	yandex_iam_service_account_key: { type: "yandex-key" },
	yandex_iam_service_account_static_access_key: { type: "yandex-key" }
};
/** Data sources that sign a credential anew each time they are read. */
const issuingData = {
	azurerm_storage_account_blob_container_sas: sas,
	azurerm_storage_account_sas: sas
};
/** Data sources and ephemeral resources that get a credential for this run: who gives it, and its type where one is known. */
const mintingData = {
	aws_ecr_authorization_token: { provider: "aws" },
	aws_eks_cluster_auth: { provider: "aws" },
	github_app_token: {
		provider: "github",
		type: "github-app-installation-token"
	},
	google_client_config: {
		provider: "google",
		type: "google-oauth-access-token"
	},
	google_service_account_access_token: {
		provider: "google",
		type: "google-oauth-access-token"
	},
	google_service_account_id_token: { provider: "google" },
	kubernetes_token_request_v1: {
		provider: "kubernetes",
		type: "k8s-sa-token-bound"
	},
	tfe_team_token: {
		provider: "hcp-terraform",
		type: "terraform-cloud-token"
	},
	tfe_organization_token: {
		provider: "hcp-terraform",
		type: "terraform-cloud-token"
	},
	vault_aws_access_credentials: {
		provider: "vault",
		type: "aws-sts-session"
	},
	vault_azure_access_credentials: { provider: "vault" },
	vault_database_secret: { provider: "vault" }
};
const github = {
	system: "github-actions",
	scope: "repository",
	name: ["secret_name"],
	values: [
		"plaintext_value",
		"encrypted_value",
		"value",
		"value_encrypted"
	],
	owner: "repository",
	ignoresCase: true
};
const gitlab = {
	system: "gitlab-ci",
	scope: "repository",
	name: ["key"],
	values: ["value"],
	owner: "project",
	environment: "environment_scope"
};
const kubernetes = {
	scope: "kubernetes",
	name: ["metadata.name"],
	values: [
		"data",
		"data_wo",
		"binary_data"
	]
};
const vault = {
	scope: "vault",
	name: ["name", "path"],
	values: [
		"data_json",
		"data_json_wo",
		"data"
	]
};
const keyValue = (scope) => ({
	scope,
	name: ["key", "name"],
	values: ["value", "value_wo"]
});
/** Resources that keep a value under a name; as data sources and ephemeral resources they read it. */
const storingResources = {
	aws_secretsmanager_secret_version: {
		scope: "aws-secrets-manager",
		name: ["secret_id"],
		values: [
			"secret_string",
			"secret_string_wo",
			"secret_binary"
		]
	},
	aws_ssm_parameter: {
		scope: "aws-ssm",
		name: ["name"],
		values: ["value", "value_wo"]
	},
	azurerm_key_vault_secret: {
		scope: "key-vault",
		name: ["name"],
		values: ["value", "value_wo"]
	},
	bitbucket_repository_variable: {
		...keyValue("repository"),
		system: "bitbucket-pipelines",
		owner: "repository"
	},
	circleci_context_environment_variable: {
		scope: "context",
		name: ["name", "variable"],
		values: ["value"]
	},
	cloudflare_workers_secret: {
		scope: "cloudflare",
		name: ["name"],
		values: ["secret_text"]
	},
	doppler_secret: keyValue("doppler"),
	github_actions_environment_secret: {
		...github,
		environment: "environment"
	},
	github_actions_organization_secret: {
		...github,
		scope: "organization"
	},
	github_actions_secret: github,
	github_codespaces_secret: {
		...github,
		scope: "codespaces"
	},
	github_dependabot_organization_secret: {
		...github,
		scope: "dependabot"
	},
	github_dependabot_secret: {
		...github,
		scope: "dependabot"
	},
	gitlab_group_variable: {
		...gitlab,
		scope: "organization"
	},
	gitlab_instance_variable: {
		...gitlab,
		scope: "organization"
	},
	gitlab_project_variable: gitlab,
	google_secret_manager_secret_version: {
		scope: "google-secret-manager",
		name: ["secret"],
		values: ["secret_data", "secret_data_wo"]
	},
	kubernetes_secret: kubernetes,
	kubernetes_secret_v1: kubernetes,
	netlify_environment_variable: keyValue("netlify"),
	onepassword_item: {
		scope: "1password",
		name: ["title"],
		values: ["password", "password_wo"]
	},
	tfe_variable: keyValue("tfe-workspace"),
	vault_generic_secret: vault,
	vault_kv_secret: vault,
	vault_kv_secret_v2: vault,
	vercel_project_environment_variable: keyValue("vercel")
};
/** Resources that name an issuer whose tokens may be trusted, and blocks or switches of a provider that sign in with one. */
const federations = {
	assume_role_with_web_identity: "aws",
	auth_login_jwt: "vault",
	auth_login_oidc: "vault",
	aws_iam_openid_connect_provider: "aws",
	external_credentials: "google",
	use_oidc: "azure",
	vault_jwt_auth_backend: "vault"
};
/** What the arguments of a provider take, by its name and theirs. */
const providerArguments = {
	aws: {
		access_key: "aws-access-key",
		secret_key: "aws-access-key"
	},
	azuread: { client_secret: "azure-entra-client-secret" },
	azurerm: { client_secret: "azure-entra-client-secret" },
	cloudflare: { api_token: "cloudflare-token" },
	databricks: { token: "databricks-token" },
	datadog: {
		api_key: "datadog-key",
		app_key: "datadog-key"
	},
	digitalocean: { token: "digitalocean-token" },
	google: { credentials: "gcp-service-account-key" },
	"google-beta": { credentials: "gcp-service-account-key" },
	tailscale: {
		api_key: "tailscale-key",
		oauth_client_secret: "tailscale-client-secret"
	},
	tfe: { token: "terraform-cloud-token" }
};
// shared/pipelines/programs.ts
/** UTF-16 units. */
const maxLength$2 = 1e6;
/** So that a hostile file costs no more than its length. */
const maxTrusts = 500;
/** Looked for first, as it is quick. */
const markerWords = ["cdk", "pulumi"];
const marker = /\baws-cdk-lib\b|@aws-cdk\/|\baws_cdk\b|@pulumi\/|\bimport pulumi|\bpulumi_\w+/;
/**
* CDK and Pulumi programs in TypeScript, JavaScript and Python. Nothing of them is run: what counts is what a call says
* in its own text, with literal names. A name that is computed, a helper that wraps a resource, and what another file
* hands in are not seen; the template that CDK writes, or the preview that Pulumi shows, says these.
* https://docs.aws.amazon.com/cdk/api/v2/ https://www.pulumi.com/registry/
*/
const programs = {
	id: "programs",
	files: (path) => /\.(?:[cm]?[jt]s|py)$/.test(path) && !/\.d\.[cm]?ts$|\.min\.js$/.test(path),
	read: (file) => Promise.resolve(readProgram(file))
};
function readProgram(file) {
	const { path, text } = file;
	if (!markerWords.some((word) => text.includes(word)) || !marker.test(text)) return emptyReading;
	const system = /pulumi/.test(marker.exec(text)?.[0] ?? "") ? "pulumi" : "cdk";
	const seen = createCollector(file, {
		system,
		minted: {},
		predefined: /^$/,
		accesses: () => []
	});
	if (text.length > maxLength$2) return assembleReading(path, seen.finish(), [{
		code: "infrastructure-too-large",
		path,
		severity: "error"
	}]);
	const sign = path.endsWith(".py") ? "#" : "//";
	const read = readCode(text, sign);
	const { code, bare, strings } = read;
	const importedName = importedNames(read, sign);
	const calls = callsIn(bare).map((call) => ({
		...call,
		imported: importedName(call.name)
	}));
	/** Addresses of what is issued, by the variable that holds it. */
	const holders = /* @__PURE__ */ new Map();
	const resources = calls.filter(({ imported }) => /(?:^|\.)[A-Z]\w*$/.test(imported));
	const named = resources.map((call) => ({
		inside: call.inside,
		name: nameOf(call)
	})).filter(({ name }) => name);
	for (const call of resources) visitIssuance(call);
	for (const call of resources) visitStore(call);
	for (const call of calls) visitUse(call);
	const principals = calls.filter(({ imported }) => /\b(?:OpenIdConnect|WebIdentity)Principal$/.test(imported));
	const actions = strings.filter(({ value }) => value === "sts:AssumeRoleWithWebIdentity");
	const trusts = [...principals, ...actions];
	for (const trust of trusts.slice(0, maxTrusts)) visitTrust(trust.start, "inside" in trust ? trust.inside : enclosing(bare, trust.start));
	const problem = {
		code: "infrastructure-too-large",
		path,
		severity: "error"
	};
	return assembleReading(path, seen.finish(), trusts.length > maxTrusts ? [problem] : []);
	/** Settings are a project's own. */
	function scopeOf(scope) {
		return scope === projectScope ? `${scope}:${path.slice(0, Math.max(0, path.lastIndexOf("/"))) || "."}` : scope;
	}
	function textWithin({ inside: { start, end } }) {
		return code.slice(start, Math.min(end, start + farthest));
	}
	function around(step) {
		return {
			at: {
				system,
				step
			},
			group: seen.newGroup()
		};
	}
	function visitIssuance(call) {
		const resource = resourceNames(call.imported).find((name) => Object.hasOwn(issuingResources, name));
		const known = resource === void 0 ? void 0 : issuingResources[resource];
		if (known === void 0) return;
		const step = nameOf(call) ?? presentable(call.variable) ?? call.name;
		const { at } = around(step);
		const address = seen.issuance({
			kind: "credential-issuance",
			type: known.type,
			address: `${path}/${resource}/${step}`,
			at,
			...lifetimeOf$1(known, textWithin(call)),
			start: call.start,
			end: call.inside.start - 1
		});
		if (call.variable !== void 0) holders.set(call.variable, address);
	}
	function visitUse(call) {
		const last = call.imported.slice(call.imported.lastIndexOf(".") + 1);
		const reads = Object.hasOwn(readingCalls, last) ? readingCalls[last] : void 0;
		if (reads?.of?.test(call.name) ?? reads !== void 0) readKept(call, stringWithin(strings, call.inside, reads?.argument), scopeOf(reads?.scope ?? ""));
		if (/^unsafe(?:PlainText|_plain_text)$/.test(last)) {
			const value = stringWithin(strings, call.inside);
			if (value) seen.slot(last, value);
		}
		if (/^(?:Cfn)?(?:OpenIdConnectProvider|OIDCProvider)$/.test(last)) {
			const name = nameOf(call) ?? last;
			seen.signIn({
				name,
				provider: "aws",
				...around(name),
				start: call.start,
				end: call.inside.start - 1
			});
		}
	}
	/** The name of a resource, which is the first thing it is handed, or the second behind what it belongs to. */
	function nameOf({ inside }) {
		const string = stringWithin(strings, inside);
		if (string === void 0 || string.value.includes("{")) return void 0;
		const before = code.slice(inside.start, Math.min(string.start, inside.start + farthest));
		return /^\s*(?:[\w.]+\s*,\s*)?(?:\w+\s*=\s*)?["'`]$/.test(before) ? presentable(string.value) : void 0;
	}
	/** The name of the nearest resource around a place that has one. */
	function nameAt(place) {
		return named.findLast(({ inside }) => inside.start <= place && place < inside.end)?.name;
	}
	function readKept(call, string, scope) {
		const name = presentable(string?.value);
		if (string === void 0 || name === void 0) return;
		const expectation = expectationOf(name) ?? { role: isPlainName(name) ? "none" : "token" };
		seen.reference({
			name,
			scope,
			...around(call.name),
			expectation,
			start: string.start,
			end: string.end
		});
	}
	/** A value that is kept under a name: what is issued above leads there. */
	function visitStore({ imported, inside }) {
		const resource = resourceNames(imported).find((each) => Object.hasOwn(storingResources, each));
		const known = resource === void 0 ? void 0 : storingResources[resource];
		const args = textWithin({ inside });
		const given = known?.name.map((attribute) => argument(args, attribute)).find((value) => value !== void 0);
		const name = presentable(given);
		if (known === void 0 || name === void 0) return;
		const owner = known.owner === void 0 ? void 0 : argument(args, known.owner);
		const repository = owner?.includes("{") ? void 0 : presentable(owner);
		if (owner !== void 0 && !owner.includes("{") && repository === void 0) return;
		const stored = known.ignoresCase ? name.toUpperCase() : name;
		const to = {
			kind: "stored-name",
			id: storedNameId(known.system ?? system, known.scope, stored),
			...repository !== void 0 && { repository }
		};
		for (const word of new Set(args.match(/\b[A-Za-z_]\w*/g))) {
			const address = holders.get(word);
			if (address !== void 0) seen.link({
				from: {
					kind: "resource",
					id: address
				},
				to,
				range: inside
			});
		}
	}
	function visitTrust(place, { start, end }) {
		const range = {
			start,
			end: Math.min(end, start + farthest)
		};
		const admits = admittedIn(code, bare, range);
		const at = {
			system,
			...admits !== void 0 && { admits }
		};
		seen.signIn({
			name: nameAt(place) ?? "trust",
			provider: "aws",
			at,
			...range
		});
	}
}
const projectScope = "pulumi-config";
const setting = {
	scope: projectScope,
	of: /config|cfg|settings/i
};
/** Calls that read what is kept under a name. */
const readingCalls = {
	fromSecretNameV2: {
		scope: "aws-secrets-manager",
		argument: -1
	},
	from_secret_name_v2: {
		scope: "aws-secrets-manager",
		argument: -1
	},
	secretsManager: { scope: "aws-secrets-manager" },
	secrets_manager: { scope: "aws-secrets-manager" },
	ssmSecure: { scope: "aws-ssm" },
	ssm_secure: { scope: "aws-ssm" },
	getSecret: setting,
	get_secret: setting,
	requireSecret: setting,
	require_secret: setting
};
/** A literal argument by its name, in the spelling of either language: `secretName: "A"`, `secret_name="A"`. */
function argument(args, attribute) {
	return new RegExp(`\\b(?:${spellings(attribute)})["']?\\s{0,20}[:=]\\s{0,20}(["'\`])([^"'\`\\n]{1,200})\\1`).exec(args)?.[2];
}
/** What a literal argument asks for; what the issuer's own documentation gives where none does. */
function lifetimeOf$1({ asks = [], days }, args) {
	for (const { attribute, unit } of asks) {
		const last = attribute.slice(attribute.lastIndexOf(".") + 1);
		const asked = new RegExp(`\\b(?:${spellings(last)})["']?\\s{0,20}[:=]\\s{0,20}["']?([\\w:.-]{1,40})`).exec(args)?.[1];
		if (asked !== void 0) return readLifetime(asked, unit);
	}
	return days === void 0 ? {} : { days };
}
const spellings = (attribute) => `${attribute}|${attribute.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase())}`;
// shared/pipelines/pulumi.ts
const pipeline = {
	system: "pulumi",
	marker: /^[ \t]*(?:config|resources|environment):/m,
	minted: {},
	predefined: /^$/,
	accesses: () => [],
	walk: (documents, seen, file) => {
		for (const document of documents) walkProject(document, seen, file);
		return [];
	}
};
/** Settings of stacks, and projects in YAML. https://www.pulumi.com/docs/concepts/config/ */
const pulumi = {
	id: "pulumi",
	files: (path) => /(?:^|\/)Pulumi(?:\.[^/]+)?\.ya?ml$/.test(path),
	read: (file) => Promise.resolve(readInfrastructure(file, pipeline))
};
function walkProject(root, seen, file) {
	const config = valueAt(root, "config");
	if (config) visit(config, void 0);
	const resources = valueAt(root, "resources");
	for (const { name, key, value } of resources?.kind === "mapping" ? resources.entries : []) {
		const type = issuedBy(textOf(valueAt(value, "type")) ?? "");
		const step = presentable(name) ?? "unnamed";
		const at = {
			system: "pulumi",
			step
		};
		if (type !== void 0) seen.issuance({
			kind: "credential-issuance",
			type,
			address: `${file.path}/${step}`,
			at,
			...key.range
		});
		const properties = valueAt(value, "properties");
		if (properties) visit(properties, void 0);
	}
	function visit(node, key) {
		if (node.kind === "sequence") for (const item of node.items) visit(item, key);
		else if (node.kind === "mapping") {
			for (const { name, value } of node.entries) if (name !== "secure") visit(value, name.replace(/^.*:/, ""));
		} else if (key !== void 0 && isCredentialName(key) && textOf(node)) seen.slot(key, valueRange(file.text, node.range));
	}
}
/** `aws:iam:AccessKey` and `aws:iam/accessKey:AccessKey` are Terraform's `aws_iam_access_key`, which they are made from. */
function issuedBy(token) {
	const found = resourceNames(token).find((name) => Object.hasOwn(issuingResources, name));
	return found === void 0 ? void 0 : issuingResources[found]?.type;
}
// shared/pipelines/shell-scripts.ts
/** UTF-16 units. */
const maxLength$1 = 1e6;
/** Folders whose scripts try something out, or show it. */
const notInUse = /(?:^|\/)(?:(?:unit|integration|functional|e2e|smoke)?[-_]?tests?|__(?:tests|mocks|fixtures)__|specs?|test[-_]?(?:data|resources|fixtures|cases)|fixtures?|mocks?|e2e|examples?|samples?|docs?|documentation|tutorials?)\//i;
/**
* Scripts that people and pipelines run: what they issue, and where they store it. Who runs one decides which of its
* variables hold stored names, so that none is taken for a use.
*/
const shellScripts = {
	id: "shell",
	files: (path) => /\.(?:ba)?sh$/.test(path) && !notInUse.test(path),
	read: (file) => Promise.resolve(readShellScript(file))
};
function readShellScript({ path, text }) {
	if (!mayRunKnown(text)) return emptyReading;
	if (text.length > maxLength$1) return assembleReading(path, nothingSeen, [{
		code: "pipeline-too-large",
		path,
		severity: "error"
	}]);
	const job = presentable(path.slice(path.lastIndexOf("/") + 1));
	const at = {
		system: shellScripts.id,
		...job !== void 0 && { job }
	};
	const whole = {
		start: 0,
		end: text.length
	};
	const { issuances, links } = readScript({
		text,
		path,
		at,
		group: 0,
		addressOf: createAddresses(),
		...whole
	});
	const start = createLines(text).position(0);
	const jobs = job === void 0 ? [] : [{
		name: job,
		key: {
			start,
			end: start
		}
	}];
	return assembleReading(path, {
		...nothingSeen,
		jobs,
		issuances,
		links
	}, []);
}
// shared/pipelines/terraform/known-grants.ts
/** What a credential may be of, or a token turn into. */
const identityResources = /* @__PURE__ */ new Set([
	"aws_iam_role",
	"aws_iam_user",
	"azuread_application",
	"azuread_service_principal",
	"azurerm_user_assigned_identity",
	"google_service_account",
	"kubernetes_service_account",
	"kubernetes_service_account_v1"
]);
/** Resources that give an identity a role or a policy, and the attribute that names or, as `policy`, spells it out. */
const grantingResources = {
	aws_iam_policy_attachment: "policy_arn",
	aws_iam_role_policy: "policy",
	aws_iam_role_policy_attachment: "policy_arn",
	aws_iam_user_policy: "policy",
	aws_iam_user_policy_attachment: "policy_arn",
	azurerm_role_assignment: "role_definition_name",
	google_folder_iam_binding: "role",
	google_folder_iam_member: "role",
	google_organization_iam_binding: "role",
	google_organization_iam_member: "role",
	google_project_iam_binding: "role",
	google_project_iam_member: "role",
	kubernetes_cluster_role_binding: "role_ref.name",
	kubernetes_cluster_role_binding_v1: "role_ref.name"
};
/**
* Roles that their issuers define as everything.
* https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AdministratorAccess.html
* https://cloud.google.com/iam/docs/roles-overview#basic
* https://learn.microsoft.com/azure/role-based-access-control/built-in-roles
* https://kubernetes.io/docs/reference/access-authn-authz/rbac/#user-facing-roles
*/
const everything = /* @__PURE__ */ new Set([
	"AdministratorAccess",
	"Owner",
	"cluster-admin",
	"roles/owner"
]);
// shared/pipelines/terraform/state.ts
/** What an issuing resource calls the secret it got, beside names that say so themselves. */
const secretAttributes = new Set("hex id_token key private_key_pem private_key_openssh result secret ses_smtp_password_v4 value".split(" "));
/**
* A state holds every value in the clear, whatever the code says of it.
* https://developer.hashicorp.com/terraform/language/state/sensitive-data
*/
function readState(text, root) {
	const slots = [];
	function slot(name, node, type = expectationOf(name)?.type) {
		if (textOf(node)) slots.push({
			name,
			...type === void 0 ? {} : { type },
			...valueRange(text, node.range)
		});
	}
	function visit(node, isSecret, type) {
		if (node.kind === "sequence") for (const item of node.items) visit(item, isSecret, type);
		if (node.kind !== "mapping") return;
		for (const { name, value } of node.entries) if (value.kind === "scalar" && isSecret(name)) slot(name, value, type);
		else visit(value, isSecret, type);
	}
	const outputs = valueAt(root, "outputs");
	for (const { name, value } of outputs?.kind === "mapping" ? outputs.entries : []) {
		const flag = valueAt(value, "sensitive");
		const isSensitive = flag?.kind === "scalar" && flag.value === true;
		const kept = valueAt(value, "value");
		if (kept?.kind === "scalar" && (isSensitive || isCredentialName(name))) slot(name, kept);
		else if (kept) visit(kept, (key) => isSensitive || isCredentialName(key), void 0);
	}
	const resources = valueAt(root, "resources");
	for (const resource of resources?.kind === "sequence" ? resources.items : []) {
		const type = textOf(valueAt(resource, "type")) ?? "";
		const issues = Object.hasOwn(issuingResources, type) ? issuingResources[type]?.type : void 0;
		const stored = Object.hasOwn(storingResources, type) ? storingResources[type]?.values ?? [] : [];
		const isSecret = (name) => isCredentialName(name) || stored.includes(name) || issues !== void 0 && secretAttributes.has(name);
		const instances = valueAt(resource, "instances");
		for (const instance of instances?.kind === "sequence" ? instances.items : []) {
			const sensitive = new Set(sensitiveAttributes(valueAt(instance, "sensitive_attributes")));
			const attributes = valueAt(instance, "attributes");
			if (attributes) visit(attributes, (name) => isSecret(name) || sensitive.has(name), issues);
		}
	}
	return slots;
}
/** `[[{ "type": "get_attr", "value": "password" }]]` */
function sensitiveAttributes(node) {
	if (node?.kind === "sequence") return node.items.flatMap(sensitiveAttributes);
	const name = textOf(valueAt(node, "value"));
	return name === void 0 ? [] : [name];
}
// shared/pipelines/terraform/blocks.ts
/** An attribute of a body, or of a block in it: `metadata.name`. */
function attributeAt({ attributes, blocks }, path) {
	const dot = path.indexOf(".");
	if (dot < 0) return attributes.findLast(({ name }) => name === path)?.value;
	const inner = path.slice(0, dot);
	const rest = path.slice(dot + 1);
	const block = blocks.findLast(({ kind }) => kind === inner);
	if (block) return attributeAt(block.body, rest);
	const object = attributes.findLast(({ name }) => name === inner)?.value.objects[0];
	return object && attributeAt({
		attributes: object,
		blocks: []
	}, rest);
}
// shared/pipelines/terraform/policies.ts
/**
* The statements of a policy, however it is written: as a data source of this file, by `jsonencode`, as JSON.
* https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document
*/
function policyStatements(text, module, value) {
	if (value === void 0) return [];
	for (const { path } of value.traversals) {
		const [first, type = "", name = ""] = path;
		const block = first === "data" && type === "aws_iam_policy_document" ? module.blockOf(type, name) : void 0;
		if (block) return documentStatements(text, block);
	}
	const encoded = value.objects.filter((object) => object.some(({ name }) => name === "Action"));
	if (encoded.length > 0) return encoded.map((object) => encodedStatement(text, object));
	const written = text.slice(value.start, value.end);
	const json = written.slice(written.indexOf("{"), written.lastIndexOf("}") + 1);
	return json === "" ? [] : statementsOf(parseYaml({
		path: "",
		text: json
	}).root);
}
/** Those of a `data "aws_iam_policy_document"`. */
const documentStatements = (text, { body }) => bodiesOf(body, "statement").map((inner) => {
	const isFederated = (one) => stringsIn(text, attributeAt(one, "type")).includes("Federated");
	const federated = bodiesOf(inner, "principals").find(isFederated);
	const identifiers = federated && attributeAt(federated, "identifiers");
	return {
		allows: !stringsIn(text, attributeAt(inner, "effect")).includes("Deny"),
		actions: stringsIn(text, attributeAt(inner, "actions")),
		resources: stringsIn(text, attributeAt(inner, "resources")),
		...identifiers && { issuer: text.slice(identifiers.start, identifiers.end) },
		conditions: inner.blocks.flatMap((block) => conditionIn(text, block))
	};
});
/** Of blocks, and of what stands for blocks: `dynamic "statement" { content {} }`. */
const bodiesOf = ({ blocks }, wanted) => blocks.flatMap(({ kind, labels, body }) => {
	if (kind === "dynamic" && labels.includes(wanted)) return bodiesOf(body, "content");
	return kind === wanted ? body : [];
});
function conditionIn(text, { kind, labels, body }) {
	if (kind === "dynamic") return labels.includes("condition") ? computed : [];
	if (kind !== "condition") return [];
	const [test = ""] = stringsIn(text, attributeAt(body, "test"));
	const variable = attributeAt(body, "variable");
	const key = variable ? text.slice(variable.start, variable.end).replace(/"$/, "") : "";
	return {
		test,
		claim: claimIn(key),
		values: stringsIn(text, attributeAt(body, "values"))
	};
}
function encodedStatement(text, object) {
	const valueOf = (name) => object.find((entry) => entry.name === name)?.value;
	const principal = valueOf("Principal")?.objects[0]?.find(({ name }) => name === "Federated")?.value;
	const condition = valueOf("Condition");
	const tests = condition?.objects[0];
	return {
		allows: stringsIn(text, valueOf("Effect")).includes("Allow"),
		actions: stringsIn(text, valueOf("Action")),
		resources: stringsIn(text, valueOf("Resource")),
		...principal && { issuer: text.slice(principal.start, principal.end) },
		conditions: condition ? tests?.flatMap(({ name: test, value }) => (value.objects[0] ?? []).map((entry) => ({
			test,
			claim: claimIn(entry.name),
			values: stringsIn(text, entry.value)
		}))) ?? [computed] : []
	};
}
/** Strings that stand in a value as they are, `${...}` in them included. */
function stringsIn(text, value) {
	if (value === void 0) return [];
	const written = text.slice(value.start, value.end);
	if (value.kind === "string") return [written];
	return [...written.matchAll(/"((?:[^"\\\n]|\\.){0,1000})"/g)].map(([, inner = ""]) => inner);
}
// shared/pipelines/terraform/grants.ts
/**
* The permissions to do everything that credentials have, by the identity they are of. An identity and its account in a
* directory are one.
*
*     aws_iam_user_policy_attachment -> aws_iam_user.ci <- aws_iam_access_key.ci
*/
function createGrants(text, module, body) {
	const granted = /* @__PURE__ */ new Map();
	for (const block of body.blocks) {
		const permission = permissionIn(block);
		if (permission !== void 0) for (const identity of identitiesIn(block)) granted.set(identity, permission);
	}
	for (const block of granted.size === 0 ? [] : body.blocks) {
		if (!identityResources.has(block.labels[0] ?? "")) continue;
		const all = identitiesIn(block);
		const permission = all.map((one) => granted.get(one)).find((one) => one !== void 0);
		if (permission !== void 0) for (const identity of all) granted.set(identity, permission);
	}
	return {
		of: (block) => {
			const identities = identitiesIn(block);
			const [grants] = identities.flatMap((identity) => granted.get(identity) ?? []);
			if (grants !== void 0) return { grants };
			return identities.length === 0 ? {} : { identities: identities.map(module.inModule) };
		},
		given: Array.from(granted, ([identity, permission]) => ({
			identity: module.inModule(identity),
			permission
		}))
	};
	function permissionIn({ kind, labels: [type = ""], body: inner }) {
		const attribute = kind === "resource" && Object.hasOwn(grantingResources, type) ? grantingResources[type] : void 0;
		const value = attribute === void 0 ? void 0 : attributeAt(inner, attribute);
		if (attribute === "policy") return policyStatements(text, module, value).some(allowsEverything) ? "*" : void 0;
		const name = module.textOf(value)?.replace(/^.*:policy\//, "") ?? "";
		return everything.has(name) ? presentable(name) : void 0;
	}
}
/** Addresses of the identities that a block is or names. */
function identitiesIn({ labels, body }) {
	const found = /* @__PURE__ */ new Set();
	if (identityResources.has(labels[0] ?? "")) found.add(labels.map((label) => presentable(label) ?? "unnamed").join("."));
	visit(body);
	return [...found];
	function visit({ attributes, blocks }) {
		for (const { value } of attributes) addNamed(value);
		for (const block of blocks) visit(block.body);
	}
	function addNamed({ traversals }) {
		for (const { path } of traversals) {
			const [type = "", name = ""] = path[0] === "data" ? path.slice(1) : path;
			const shown = presentable(name);
			if (identityResources.has(type) && shown !== void 0) found.add(`${type}.${shown}`);
		}
	}
}
// shared/pipelines/terraform/module.ts
/** What names stand for in one file of a module; `directory` is the module's own, since names are unique in it alone. */
function createModule(text, directory, body) {
	const blocks = new Map(body.blocks.map((block) => [block.labels.join("."), block]));
	const calls = new Map(body.blocks.flatMap(({ kind, labels: [label], body: inner }) => {
		const source = kind === "module" ? textOf(attributeAt(inner, "source")) : void 0;
		return label !== void 0 && source !== void 0 && /^\.{1,2}\//.test(source) ? [[label, resolvePath(directory, source)]] : [];
	}));
	/** As the code has it; `undefined` for what is computed. */
	function textOf(value) {
		return value?.kind === "string" || value?.kind === "scalar" ? text.slice(value.start, value.end) : void 0;
	}
	const inModule = (address) => directory === "" ? address : `${directory}/${address}`;
	const resource = (address) => ({
		kind: "resource",
		id: inModule(address)
	});
	function outputOf(call, output) {
		const called = calls.get(call);
		if (called === void 0) return resource(`module.${call}.${output}`);
		return {
			kind: "resource",
			id: called === "" ? `output.${output}` : `${called}/output.${output}`
		};
	}
	/** What an attribute says, also where it takes over what another resource of this file says. */
	function saidBy(value) {
		const [first, second, third = ""] = value?.traversals[0]?.path ?? [];
		const meant = blocks.get(`${first}.${second}`);
		return textOf(value?.kind === "expression" && meant ? attributeAt(meant.body, third) : value);
	}
	return {
		textOf,
		inModule,
		resource,
		variable: (name) => variable(directory, name),
		/** What is called, where it lies in this repository. */
		argumentOf: (call, name) => {
			const called = calls.get(call);
			return called === void 0 ? resource(`module.${call}`) : variable(called, name);
		},
		blockOf: (type, name) => blocks.get(`${type}.${name}`),
		/** Where what a name stands for comes from; `undefined` for what has nothing to do with credentials. */
		sourceOf: ({ path }, wanted) => {
			const [first = "", second = "", third = "", last] = path;
			if (first === "var") return wanted || isCredentialName(second) ? variable(directory, second) : void 0;
			if (first === "local") return wanted || isCredentialName(second) ? resource(`local.${second}`) : void 0;
			if (first === "module") return wanted || isCredentialName(third) ? outputOf(second, third) : void 0;
			if (first === "data" || first === "ephemeral") return [
				issuingData,
				mintingData,
				storingResources,
				issuingResources
			].some((table) => Object.hasOwn(table, second)) ? resource(`${first}.${second}.${third}`) : void 0;
			if (second === "" || !first.includes("_")) return void 0;
			return Object.hasOwn(issuingResources, first) && !isPlainAttribute(third) || isCredentialName(last ?? third) ? resource(`${first}.${second}`) : void 0;
		},
		storeOf: (known, inner) => {
			const name = presentable(known.name.map((path) => textOf(attributeAt(inner, path))).find((found) => found));
			if (name === void 0) return void 0;
			const owner = known.owner === void 0 ? void 0 : textOf(attributeAt(inner, known.owner));
			const repository = presentable(owner);
			if (owner !== void 0 && repository === void 0) return void 0;
			const environment = known.environment && presentable(saidBy(attributeAt(inner, known.environment)));
			const scope = environment && environment !== "*" ? environmentScope(environment) : known.scope;
			return {
				system: known.system ?? "terraform",
				scope,
				name: known.ignoresCase ? name.toUpperCase() : name,
				...repository !== void 0 && { repository }
			};
		}
	};
}
/** Values of a variable are kept for each module of its own: two modules may mean two credentials. */
const variableScope = (directory) => `variable:${directory === "" ? "." : directory}`;
const variable = (directory, name) => ({
	kind: "stored-name",
	id: storedNameId("terraform", variableScope(directory), name)
});
/** What an issuing resource says of itself that is no secret. */
const isPlainAttribute = (name) => /^(?:arn|user|name|status|create_date|expir\w*|public_key\w*)$/.test(name);
/** A path relative to a directory, both within the repository; what leads out of it is kept as it is. */
function resolvePath(directory, relative) {
	const parts = directory === "" ? [] : directory.split("/");
	for (const part of relative.split("/")) if (part === "..") parts.pop();
	else if (part !== "." && part !== "") parts.push(part);
	return parts.join("/");
}
// shared/pipelines/terraform/roles.ts
/** What a pipeline names to sign in: roles, and what stands for them in the code of other issuers. */
const signedInto = /* @__PURE__ */ new Set([...identityResources, "google_iam_workload_identity_pool_provider"]);
/** Resources that hand a pipeline the name of one. */
const variables = /* @__PURE__ */ new Set([
	"github_actions_environment_secret",
	"github_actions_environment_variable",
	"github_actions_organization_secret",
	"github_actions_organization_variable",
	"github_actions_secret",
	"github_actions_variable"
]);
/**
* What leads from the name by which a job signs in to the code that defines the role, and on to what that may do:
*
*     run/deploy          -> aws_iam_role.ci                      its own name
*     run/providers/ci    -> google_iam_…_pool_provider.github    its own id
*     run/AWS_ROLE_ARN    -> aws_iam_role.ci                      a variable that is given its ARN
*     aws_iam_role.ci     -> AmazonS3FullAccess, ReadOnlyAccess   what a file attaches to it
*/
function linkRoles({ textOf, resource }, body) {
	const links = [];
	const given = /* @__PURE__ */ new Map();
	for (const block of body.blocks) {
		const [type = "", label = ""] = block.labels.map((one) => presentable(one) ?? "unnamed");
		if (block.kind !== "resource") continue;
		const self = resource(`${type}.${label}`);
		const said = (attribute) => presentable(textOf(attributeAt(block.body, attribute)));
		if (type === "aws_iam_role") lead(forRun(said("name")), self, block);
		const provider = said("workload_identity_pool_provider_id");
		if (provider !== void 0) lead(forRun(`providers/${provider}`), self, block);
		if (type === "azuread_service_principal") for (const one of namedIn(block.body)) lead(resource(one), self, block);
		if (variables.has(type)) for (const one of namedIn(block.body)) lead(forRun(variableOf(said)), resource(one), block);
		const permission = Object.hasOwn(grantingResources, type) ? grantingResources[type] : void 0;
		if (permission === void 0) continue;
		const name = permission === "policy" ? `${type}.${label}` : said(permission)?.replace(/^.*\//, "");
		for (const one of namedIn(block.body)) {
			const known = given.get(one) ?? {
				names: /* @__PURE__ */ new Set(),
				block
			};
			given.set(one, known);
			known.names.add(name ?? `${type}.${label}`);
		}
	}
	for (const [one, { names, block }] of given) lead(resource(one), {
		kind: "resource",
		id: [...names].toSorted().join(", ")
	}, block);
	return links;
	function lead(from, to, { header }) {
		if (from && from.id !== to.id) links.push({
			from,
			to,
			range: header
		});
	}
}
const forRun = (name) => name === void 0 ? void 0 : {
	kind: "stored-name",
	id: storedNameId("terraform", "run", name)
};
const variableOf = (said) => said("variable_name") ?? said("secret_name");
/** Addresses of what a block names, each once. */
function namedIn({ attributes }) {
	const addressOf = ({ path: [type = "", name = ""] }) => signedInto.has(type) && presentable(name) !== void 0 ? [`${type}.${name}`] : [];
	return new Set(attributes.flatMap(({ value }) => value.traversals.flatMap(addressOf)));
}
// shared/pipelines/terraform/trusts.ts
/** Issuers that sign for everybody's repositories or projects. */
const forEverybody = /token\.actions\.githubusercontent\.com|gitlab\.com|app\.terraform\.io|agent\.buildkite\.com/;
/** Resources and data sources that say whose tokens become an identity; each gives nothing where it trusts none. */
const trusting = {
	aws_iam_role: ({ text, module, valueOf }) => {
		const statements = policyStatements(text, module, valueOf("assume_role_policy")).filter(isTrust);
		return statements.length === 0 ? void 0 : trust("aws", statements.map(admittedBy));
	},
	aws_iam_policy_document: ({ text, block }) => {
		const statements = documentStatements(text, block).filter(isTrust);
		return statements.length === 0 ? void 0 : trust("aws", statements.map(admittedBy));
	},
	azuread_application_federated_identity_credential: bySubject,
	azuread_application_flexible_federated_identity_credential: ({ said }) => {
		const [, subject] = /\bmatches\s+'([^']{1,300})'/.exec(said("claims_matching_expression") ?? "") ?? [];
		return trust("azure", [wideOnly(subject)]);
	},
	azurerm_federated_identity_credential: bySubject,
	google_iam_workload_identity_pool_provider: ({ said, valueOf }) => {
		return trust("google", [(valueOf("attribute_condition") === void 0 || said("attribute_condition") === "true") && forEverybody.test(said("oidc.issuer_uri") ?? "") ? "*" : void 0]);
	},
	google_service_account_iam_binding: byMembers,
	google_service_account_iam_member: byMembers,
	vault_jwt_auth_backend_role: ({ valueOf, said }) => {
		const claims = valueOf("bound_claims")?.objects[0]?.map(({ name, value }) => ({
			test: said("bound_claims_type") === "glob" ? "Like" : "",
			claim: name,
			values: [said(`bound_claims.${name}`)].flatMap((one) => one ?? (value.kind === "string" ? "" : []))
		}));
		return trust("vault", [valueOf("bound_subject") !== void 0 || valueOf("bound_claims") && claims === void 0 ? void 0 : admittedBy({ conditions: claims ?? [] })]);
	}
};
/** What a block trusts; `undefined` for one that trusts nobody else's tokens. */
function trustOf(text, module, block) {
	const [type = ""] = block.labels;
	const valueOf = (attribute) => attributeAt(block.body, attribute);
	return Object.hasOwn(trusting, type) ? trusting[type]?.({
		text,
		module,
		block,
		valueOf,
		said: (attribute) => module.textOf(valueOf(attribute))
	}) : void 0;
}
function trust(provider, admitted) {
	const admits = admitted.find((subject) => subject !== void 0);
	return {
		provider,
		...admits !== void 0 && { admits }
	};
}
const wideOnly = (subject) => subject !== void 0 && isWide(subject) ? presentable(subject) ?? "*" : void 0;
function bySubject({ said }) {
	return trust("azure", [wideOnly(said("subject"))]);
}
/**
* `principalSet://` stands for all of a pool, or for all with one attribute.
* https://cloud.google.com/iam/docs/principal-identifiers
*/
function byMembers({ text, valueOf }) {
	const [sets = ""] = [valueOf("member"), valueOf("members")].map((value) => value && text.slice(value.start, value.end)).filter((one) => one !== void 0);
	if (!/principal(?:Set)?:\/\//.test(sets)) return void 0;
	const [, attribute] = /principalSet:\/\/[^"\n]{0,500}\/(attribute\.repository_owner\/[^"\n]{1,200}|\*)(?="|$)/.exec(sets) ?? [];
	return trust("google", [presentable(attribute)]);
}
// shared/pipelines/terraform/walk.ts
/** So that what is handed on in a hostile file costs no more than its length. */
const maxSources = 200;
/** What stands in one file of a module; `directory` is the module's own. */
function walkModule(text, directory, body, isVariables) {
	const references = [];
	const signIns = [];
	const issuances = [];
	const slots = [];
	const links = [];
	const module = createModule(text, directory, body);
	const { textOf, inModule, resource, sourceOf, storeOf } = module;
	const grants = createGrants(text, module, body);
	/** Policy documents that a role of this file takes for its trust are told with the role. */
	const ofRoles = new Set(body.blocks.flatMap(({ labels: [type], body: inner }) => type === "aws_iam_role" ? (attributeAt(inner, "assume_role_policy")?.traversals ?? []).map(({ path }) => path.slice(0, 3).join(".")) : []));
	let groups = 0;
	const placeOf = (address, block) => ({
		system: "terraform",
		step: address,
		...block && grants.of(block)
	});
	function slot(name, { start, end }, type = expectationOf(name)?.type) {
		slots.push({
			name,
			...type === void 0 ? {} : { type },
			start,
			end
		});
	}
	function feed({ traversals, start, end }, to, wanted) {
		for (const traversal of traversals.slice(0, maxSources)) {
			const from = sourceOf(traversal, wanted);
			if (from !== void 0 && from.id !== to.id) links.push({
				from,
				to,
				range: {
					start,
					end
				}
			});
		}
	}
	/** Whatever is named like a credential, in a block of whatever kind. */
	function visitBody({ attributes, blocks }, to, address) {
		for (const attribute of attributes) visitAttribute(attribute, to);
		for (const block of blocks) {
			federate(block.kind, block.header, address);
			visitBody(block.body, to, address);
		}
	}
	function visitAttribute({ name, value }, to) {
		const isCredential = isCredentialName(name.replace(/_wo$/, ""));
		if (isCredential && value.kind === "string") slot(name, value);
		if (isCredential) feed(value, to, true);
		for (const object of value.objects) {
			const named = textOf(object.find((entry) => entry.name === "name" || entry.name === "key")?.value);
			const given = object.find((entry) => entry.name === "value")?.value;
			if (named !== void 0 && given?.kind === "string" && isCredentialName(named)) slot(named, given);
			for (const entry of object) if (isCredentialName(entry.name)) {
				if (entry.value.kind === "string") slot(entry.name, entry.value);
				feed(entry.value, to, true);
			}
		}
	}
	function federate(kind, { start, end }, address) {
		const provider = Object.hasOwn(federations, kind) ? federations[kind] : void 0;
		const name = presentable(address);
		if (provider !== void 0 && name !== void 0) signIns.push({
			name,
			provider,
			at: placeOf(name),
			start,
			end
		});
	}
	function trust(block, address) {
		const found = ofRoles.has(address) ? void 0 : trustOf(text, module, block);
		if (found === void 0) return;
		const { provider, admits } = found;
		signIns.push({
			name: address,
			provider,
			at: {
				...placeOf(address, block),
				...admits !== void 0 && { admits }
			},
			...block.header
		});
	}
	function issue(address, known, block) {
		const { body: inner, header } = block;
		const lifetime = lifetimeOf(known, inner, textOf);
		const at = placeOf(address, block);
		if (lifetime.days !== void 0 && lifetime.days <= 1) signIns.push({
			name: address,
			type: known.type,
			at,
			...header
		});
		else issuances.push({
			kind: "credential-issuance",
			type: known.type,
			address: inModule(address),
			at,
			...lifetime,
			...header
		});
	}
	const nodeOf = ({ system, scope, name, repository }) => ({
		kind: "stored-name",
		id: storedNameId(system, scope, name),
		...repository !== void 0 && { repository }
	});
	function store(known, { body: inner }, self) {
		const stored = storeOf(known, inner);
		const to = stored ? nodeOf(stored) : self;
		for (const path of known.values) {
			const value = attributeAt(inner, path);
			if (value === void 0) continue;
			if (value.kind === "string" && !isCredentialName(path.replace(/_wo$/, ""))) slot(path, value);
			feed(value, to, true);
			for (const { name, value: entry } of value.objects[0] ?? []) if (entry.kind === "string" && !isCredentialName(name) && !isPlainName(name)) slot(name, entry);
		}
		if (to !== self) links.push({
			from: to,
			to: self
		});
	}
	/** A value that is read out of a store of secrets. */
	function readStored(known, { body: inner, header }, address) {
		const stored = storeOf(known, inner) ?? {
			system: "terraform",
			scope: known.scope,
			name: address
		};
		references.push({
			scope: stored.scope,
			name: stored.name,
			at: placeOf(address),
			group: groups += 1,
			expectation: { role: "token" },
			...header
		});
		links.push({
			from: nodeOf(stored),
			to: resource(address),
			range: header
		});
	}
	function visitVariable(name, { body: inner, header }) {
		const type = attributeAt(inner, "type");
		const given = attributeAt(inner, "default");
		const isSensitive = textOf(attributeAt(inner, "sensitive")) === "true";
		const isSwitch = /^(?:bool|number|list|set)/.test(type ? text.slice(type.start, type.end) : "") || given?.kind === "scalar" && textOf(given) !== "null";
		const isManagedKey = /(?:^|_)(?:encryption|kms)_key$/.test(name);
		if (isSwitch || isManagedKey || !(isCredentialName(name) || isSensitive && !isPlainName(name))) return;
		if (given?.kind === "string" && given.end > given.start) return slot(name, given);
		const group = groups += 1;
		const address = `var.${name}`;
		references.push({
			name,
			scope: variableScope(directory),
			at: placeOf(address),
			group,
			expectation: expectationOf(name) ?? { role: "token" },
			...header
		});
	}
	function visitBlock(block) {
		const { kind, body: inner, header } = block;
		const [first, second] = block.labels.map((label) => presentable(label) ?? "unnamed");
		if (kind === "variable" && first !== void 0) visitVariable(first, block);
		else if (kind === "output" && first !== void 0) {
			const value = attributeAt(inner, "value");
			if (value) feed(value, resource(`output.${first}`), isCredentialName(first));
		} else if (kind === "locals") for (const attribute of inner.attributes) {
			feed(attribute.value, resource(`local.${attribute.name}`), isCredentialName(attribute.name));
			visitAttribute(attribute, resource(`local.${attribute.name}`));
		}
		else if (kind === "module" && first !== void 0) for (const attribute of inner.attributes) visitAttribute(attribute, module.argumentOf(first, attribute.name));
		else if ((kind === "data" || kind === "ephemeral") && first !== void 0 && second !== void 0) visitData(block, first, `${kind}.${first}.${second}`);
		else if (kind === "resource" && first !== void 0 && second !== void 0) {
			const address = `${first}.${second}`;
			const issues = Object.hasOwn(issuingResources, first) ? issuingResources[first] : void 0;
			const stores = Object.hasOwn(storingResources, first) ? storingResources[first] : void 0;
			federate(first, header, address);
			trust(block, address);
			if (textOf(attributeAt(inner, "type")) === "kubernetes.io/service-account-token") issue(address, { type: "k8s-sa-token-legacy" }, block);
			if (issues) issue(address, issues, block);
			if (stores) store(stores, block, resource(address));
			visitBody(inner, resource(address), address);
		} else {
			const address = [kind, first].filter(Boolean).join(".");
			if (textOf(attributeAt(inner, "use_oidc")) === "true") federate("use_oidc", header, address);
			const types = kind === "provider" && first !== void 0 && Object.hasOwn(providerArguments, first) ? providerArguments[first] ?? {} : {};
			for (const { name, value } of inner.attributes) if (value.kind === "string" && Object.hasOwn(types, name)) slot(name, value, types[name]);
			visitBody(inner, resource(address), address);
		}
	}
	function visitData(block, type, address) {
		const mints = Object.hasOwn(mintingData, type) ? mintingData[type] : void 0;
		const issues = Object.hasOwn(issuingData, type) ? issuingData[type] : void 0;
		const stores = Object.hasOwn(storingResources, type) ? storingResources[type] : void 0;
		if (mints) signIns.push({
			name: address,
			...mints,
			at: placeOf(address),
			...block.header
		});
		else if (issues) issue(address, issues, block);
		else if (stores) readStored(stores, block, address);
		trust(block, address);
		visitBody(block.body, resource(address), address);
	}
	body.blocks.forEach(visitBlock);
	for (const attribute of body.attributes) visitAttribute(attribute, isVariables ? module.variable(attribute.name) : resource(attribute.name));
	links.push(...linkRoles(module, body));
	return {
		references,
		signIns,
		issuances,
		slots: distinct(slots),
		jobs: [],
		links,
		grants: grants.given
	};
}
function lifetimeOf({ asks = [], days }, body, textOf) {
	for (const { attribute, unit } of asks) {
		const value = attributeAt(body, attribute);
		if (value !== void 0) return readLifetime(textOf(value) ?? "", unit);
	}
	return days === void 0 ? {} : { days };
}
/** Of two for one place the first, which says more. */
function distinct(slots) {
	return [...new Map(slots.toReversed().map((slot) => [`${slot.start} ${slot.end}`, slot])).values()].toReversed();
}
// shared/pipelines/terraform.ts
/** UTF-16 units. */
const maxLength = 5e6;
const maxNesting = 300;
const paths = /\.(?:tf|tofu|tfvars)(?:\.json)?$|(?<!\.terraform\.lock)\.hcl$|\.tfstate(?:\.backup|\.\d+\.backup)?$/;
/**
* Terraform and OpenTofu: modules, values of variables, state; what else is written in their language.
* https://developer.hashicorp.com/terraform/language
*/
const terraform = {
	id: "terraform",
	files: (path) => paths.test(path),
	read: (file) => Promise.resolve(readFile(file))
};
function readFile(file) {
	const { path, text } = file;
	if (!credentialMarker.test(text) && !otherMarker.test(text)) return emptyReading;
	if (text.length > maxLength || deepestNesting(text, true) > maxNesting) return assembleReading(path, nothingSeen, [{
		code: "infrastructure-too-large",
		path,
		severity: "error"
	}]);
	if (/\.(?:json|tfstate|backup)$/.test(path)) return readJson(file);
	const { body, faults } = readHcl$1(text);
	return assembleReading(path, walkModule(text, directoryOf(path), body, path.endsWith(".tfvars")), faults.length === 0 ? [] : [faultAt(file, faults[0] ?? 0)]);
}
const otherMarker = new RegExp(`sensitive|[Ff]ederated|workload_?[iI]dentity|principalSet|${Object.keys({
	...issuingData,
	...federations,
	...grantingResources
}).join("|")}`);
const directoryOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf("/")));
function readJson(file) {
	const { path, text } = file;
	const whole = parseYaml(file);
	const problems = whole.problems.map((problem) => problem.severity === "error" ? {
		...problem,
		code: "infrastructure-syntax"
	} : problem);
	const root = whole.root ?? parseYaml({
		path,
		text: salvage(file)
	}).root;
	if (root === void 0) return assembleReading(path, nothingSeen, problems);
	if (!path.endsWith(".json")) return assembleReading(path, {
		...nothingSeen,
		slots: readState(text, root)
	}, problems);
	return assembleReading(path, walkModule(text, directoryOf(path), readJsonBody(text, root), path.endsWith(".tfvars.json")), problems);
}
function faultAt({ path, text }, offset) {
	return {
		code: "infrastructure-syntax",
		path,
		...createLines(text).position(offset),
		severity: "error"
	};
}
// shared/pipelines/index.ts
/** Adding a system is one file and one line here. */
const pipelineSystems = [
	githubActions,
	gitlabCi,
	azurePipelines,
	circleci,
	bitbucketPipelines,
	buildkite,
	drone,
	woodpecker,
	jenkins,
	shellScripts,
	agents,
	clients,
	terraform,
	dockerfile,
	compose,
	pulumi,
	helm,
	ansible,
	bicep,
	manifests
];
/** The system a path belongs to; `undefined` for files of no pipeline. */
function pipelineSystemFor(path) {
	return pipelineSystems.find((system) => system.files(path));
}
/**
* What reads a path: its system, or for a program that may describe infrastructure, which lies among others of its
* language, theirs. Those are asked for first, as most files of a tree are programs and no system's own.
*/
function readerFor(path) {
	return programs.files(path) ? programs : pipelineSystemFor(path);
}
/** What makes a folder a CDK application or a Pulumi program. */
const projectFiles = [
	"cdk.json",
	"Pulumi.yaml",
	"Pulumi.yml"
];
/**
* Tells which files belong to the chains of a repository, so that they are read whatever else is left out: those of a
* pipeline, and those below a folder that is a project of infrastructure programs. `has` says which files there are.
*/
function chainFiles(has) {
	const projects = /* @__PURE__ */ new Map();
	/** A folder ends in `/`; the root is empty. */
	function isProject(folder) {
		const known = projects.get(folder);
		if (known !== void 0) return known;
		const answer = projectFiles.some((name) => has(`${folder}${name}`)) || folder !== "" && isProject(folderOf(folder.slice(0, -1)));
		projects.set(folder, answer);
		return answer;
	}
	return (path) => {
		const folder = folderOf(path);
		if (programs.files(path)) return isProject(folder);
		return projectFiles.includes(path.slice(folder.length)) || pipelineSystemFor(path) !== void 0;
	};
}
const folderOf = (path) => path.slice(0, path.lastIndexOf("/") + 1);
// shared/scan.ts
const noPipeline = {
	uses: [],
	issuances: [],
	slots: [],
	links: [],
	notCredentials: [],
	problems: []
};
/**
* Looks at one file: pipelines first, since they name the slots that detection reads. Never throws for what a file
* holds; what could not be read is a problem of the result.
*/
async function scan(file, options = {}, foreign) {
	const reading = await readerFor(file.path)?.read(file) ?? noPipeline;
	const detected = await detect(file, reading.slots, options, foreign);
	const { problems, excerpts, conceal } = detected;
	const secrets = withHolders(file, reading.slots, detected.findings, conceal);
	const { uses, issuances, links, notCredentials, grants } = reading;
	const findings = uses.length + issuances.length === 0 ? secrets : [...secrets, ...place(file, reading, excerpts, conceal)];
	return {
		path: file.path,
		findings: findings.toSorted((a, b) => a.start.line - b.start.line || a.start.column - b.start.column),
		links: placeLinks(file, links, secrets.length === 0 ? (text) => text : conceal),
		notCredentials,
		...grants && { grants },
		problems: [...reading.problems, ...problems]
	};
}
/** Tells of secrets that stand in a slot who is handed them. Neither slots nor secrets overlap among themselves. */
function withHolders({ text }, slots, secrets, conceal) {
	const held = slots.filter(({ at }) => at !== void 0).toSorted((one, other) => one.start - other.start);
	if (held.length === 0 || secrets.length === 0) return secrets;
	const lines = createLines(text);
	return secrets.map((secret) => {
		const [start, end] = [lines.offset(secret.start), lines.offset(secret.end)];
		const at = held[firstIndex(held, ({ end: last }) => last > start)];
		return at?.at !== void 0 && at.start < end ? {
			...secret,
			at: withoutSecrets(at.at, conceal)
		} : secret;
	});
}
/** Gives what a pipeline reader saw its lines, its fingerprint and the masked line that people see. */
function place(file, { uses, issuances }, excerpts, conceal) {
	const lines = createLines(file.text);
	const span = ({ start, end }) => ({
		start: lines.position(start),
		end: lines.position(end)
	});
	const seen = (draft) => {
		const { start, end } = span(draft);
		return {
			path: file.path,
			start,
			end,
			excerpt: excerpts.around(draft)
		};
	};
	const use = ({ parts, remedies, ...draft }) => ({
		...draft,
		...seen(draft),
		at: withoutSecrets(draft.at, conceal),
		fingerprints: [fingerprintUse(draft.at.system, draft.scope, draft.name)],
		...parts && { parts: parts.map((part) => ({
			...part,
			...span(part)
		})) },
		...remedies && { remedies: remedies.map(({ title, edits }) => ({
			title,
			edits: edits.map(({ newText, ...range }) => ({
				path: file.path,
				...span(range),
				newText
			}))
		})) }
	});
	const issuance = ({ source = file.path, ...draft }) => ({
		...draft,
		...seen(draft),
		at: withoutSecrets(draft.at, conceal),
		fingerprints: [fingerprintIssuance(source, draft.address)]
	});
	return [...uses.map(use), ...issuances.map(issuance)];
}
/** Steps, jobs and environments are named by whoever wrote the file, and may repeat a secret of it; so may tools. */
const withoutSecrets = ({ system, actionMayChange, unattended, identities, ...labels }, conceal) => ({
	system,
	...actionMayChange && { actionMayChange },
	...unattended && { unattended: unattended.map(conceal) },
	...identities && { identities },
	...Object.fromEntries(Object.entries(labels).map(([key, label]) => [key, conceal(label)]))
});
function placeLinks({ path, text }, links, conceal) {
	if (links.length === 0) return [];
	const lines = createLines(text);
	const hide = ({ repository, ...node }) => ({
		...node,
		id: conceal(node.id),
		...repository !== void 0 && { repository: conceal(repository) }
	});
	return links.map(({ from, to, range }) => ({
		from: hide(from),
		to: hide(to),
		...range && { place: {
			path,
			start: lines.position(range.start),
			end: lines.position(range.end)
		} }
	}));
}
// shared/scanner.ts
/** Scans in this very thread: for the web host and for a handful of files. */
function createInPlaceScanner(options, foreign) {
	return {
		scan: async (file) => {
			try {
				return await scan(file, options, foreign);
			} catch {
				return failedScan(file.path);
			}
		},
		close: async () => {}
	};
}
export { storedNameId as a, valueAt as c, parseDuration as d, isOfOneUnit as f, registerKeys as h, environmentScope as i, isDay as l, namesOneCredential as m, chainFiles as n, parseYaml as o, computedName as p, callerScope as r, textOf as s, createInPlaceScanner as t, longestDuration as u };
