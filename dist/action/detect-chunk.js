import { r as __exportAll } from "./rolldown-runtime-chunk.js";
import { i as utf8, n as base64$1, r as base64nopad, t as base32nopad } from "./base-chunk.js";
// shared/text/lines.ts
const lineFeed = 10;
const carriageReturn = 13;
function createLines(text) {
	let found;
	/** Where each line starts; looked for when somebody first asks, for most texts hold nothing that needs a place. */
	const allStarts = () => found ??= lineStarts(text);
	function lineOf(offset) {
		const starts = allStarts();
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return low + 1;
	}
	function lineStart(line) {
		return allStarts()[line - 1] ?? text.length;
	}
	function lineEnd(line) {
		if (line >= allStarts().length) return text.length;
		const next = lineStart(line + 1);
		return text.charCodeAt(next - 1) === lineFeed && text.charCodeAt(next - 2) === carriageReturn ? Math.max(lineStart(line), next - 2) : next - 1;
	}
	return {
		get count() {
			return allStarts().length;
		},
		position(offset) {
			const inside = Math.min(Math.max(offset, 0), text.length);
			const line = lineOf(inside);
			return {
				line,
				column: inside - lineStart(line) + 1
			};
		},
		offset({ line, column }) {
			if (line < 1) return 0;
			if (line > allStarts().length) return text.length;
			return Math.min(lineStart(line) + Math.max(column - 1, 0), lineEnd(line));
		},
		lineText: (line) => line < 1 || line > allStarts().length ? "" : text.slice(lineStart(line), lineEnd(line))
	};
}
function lineStarts(text) {
	const starts = [0];
	let carriage = text.indexOf("\r");
	let feed = text.indexOf("\n");
	while (feed !== -1 || carriage !== -1) if (carriage !== -1 && (feed === -1 || carriage < feed)) {
		if (feed !== carriage + 1) starts.push(carriage + 1);
		carriage = text.indexOf("\r", carriage + 1);
	} else {
		starts.push(feed + 1);
		feed = text.indexOf("\n", feed + 1);
	}
	return starts;
}
// shared/text/first-index.ts
/** Index of the first item for which something holds that holds for all behind it as well; the number of items if for none. */
function firstIndex(items, holds) {
	let low = 0;
	let high = items.length;
	while (low < high) {
		const middle = low + high >> 1;
		const item = items[middle];
		if (item === void 0 || holds(item)) high = middle;
		else low = middle + 1;
	}
	return low;
}
// shared/detection/allowances.ts
/**
* Comments that allow a secret, in the words of the tools that read them. Each tool's documentation:
* gitleaks and betterleaks (README), trufflehog (README), detect-secrets (README, "Inline Allowlisting"), secretlint
* (filter-comments), ggshield ("Ignore secrets"), Semgrep ("Ignoring findings"), Datadog, Vault Radar, zizmor, Checkov,
* Trivy, KICS, Sonar, Kingfisher, CredScan.
*/
const dialects = [
	{
		dialect: "keyholder",
		marker: /keyholder:allow-next-line\b/i,
		reach: "next"
	},
	{
		dialect: "keyholder",
		marker: /keyholder:allow\b(?!-)/i,
		reach: "line"
	},
	{
		dialect: "gitleaks",
		marker: /gitleaks:allow\b/,
		reach: "line"
	},
	{
		dialect: "betterleaks",
		marker: /betterleaks:allow\b/,
		reach: "line"
	},
	{
		dialect: "trufflehog",
		marker: /trufflehog:ignore\b/,
		reach: "line"
	},
	{
		dialect: "kingfisher",
		marker: /kingfisher:ignore\b/,
		reach: "line"
	},
	{
		dialect: "detect-secrets",
		marker: /^\s*(?:#|\/\/|\/\*|<!--|--|;|').{0,80}?pragma: ?(?:allow|white)list nextline secret/,
		reach: "next"
	},
	{
		dialect: "detect-secrets",
		marker: /(?:#|\/\/|\/\*|<!--|--|;|').{0,80}?pragma: ?(?:allow|white)list secret(?=\s*(?:\*\/|-->)?\s*$)/,
		reach: "line"
	},
	{
		dialect: "secretlint",
		marker: /secretlint-disable-next-line\b/,
		reach: "next"
	},
	{
		dialect: "secretlint",
		marker: /secretlint-disable-line\b/,
		reach: "line"
	},
	{
		dialect: "ggshield",
		marker: /\bggignore\b/,
		reach: "line"
	},
	{
		dialect: "semgrep",
		marker: /\bnosemgrep\b(?!:)|\bnosemgrep:(?=\s*\S*(?:secret|credential|token|passw|api-?key))(?:,?\s*[\w.-]+)+/i,
		reach: "auto"
	},
	{
		dialect: "datadog",
		marker: /\bno-dd-secrets\b/,
		reach: "auto"
	},
	{
		dialect: "vault-radar",
		marker: /\bhashicorpignore\b/i,
		reach: "line"
	},
	{
		dialect: "zizmor",
		marker: /# ?zizmor: ?ignore\[[\w,\s-]*(?:secret|credential)[\w,\s-]*\]/,
		reach: "line"
	},
	{
		dialect: "checkov",
		marker: /checkov:skip=CKV_SECRET_\d+:?/,
		reach: "auto"
	},
	{
		dialect: "trivy",
		marker: /trivy:ignore:(?!(?:avd-)?[a-z]{2,6}-?\d{3}|cve-|ghsa-|temp-)[\w-]+/i,
		reach: "auto"
	},
	{
		dialect: "kics",
		marker: /kics-scan ignore-line\b/,
		reach: "auto"
	},
	{
		dialect: "sonar",
		marker: /\bNOSONAR\b/,
		reach: "line"
	},
	{
		dialect: "credscan",
		marker: /CS002:SecretInNextLine/,
		reach: "next"
	}
];
/** Cheap test for a line that can hold any of them. */
const anyMarker = /:allow|:ignore|pragma:|secretlint-|ggignore|nosemgrep|no-dd-secrets|hashicorpignore|zizmor:|checkov:skip|ignore-line|NOSONAR|CS002/i;
/** The one dialect that allows from a comment on; the pattern begins with its word, so that it is found fast. */
const block$2 = /secretlint-(?:(?<opens>disable)\b(?!-)|enable\b)/g;
/** UTF-16 units of a line that are searched for a comment. */
const longestAllowanceLine = 2e3;
const longestReason = 200;
/** Reads what stands beside the lines that are asked for: most texts are long, and hold few secrets. */
function createAllowances(text, lines, { conceal }) {
	const read = /* @__PURE__ */ new Map();
	let blocks;
	const contentOf = (line) => lines.lineText(line).slice(0, longestAllowanceLine);
	function allowedBy(line) {
		let allowed = read.get(line);
		if (!allowed) {
			allowed = readLine(line, contentOf(line), conceal);
			read.set(line, allowed);
		}
		return allowed;
	}
	function findBlocks() {
		const found = [];
		for (const { index, 0: marker, groups } of text.matchAll(block$2)) {
			const { line, column } = lines.position(index);
			const last = found.at(-1);
			const open = last?.to === Infinity ? last : void 0;
			if (column + marker.length > 2e3) continue;
			if (groups?.["opens"] === void 0) {
				if (open) open.to = line;
			} else if (!open) {
				const allowance = allowanceOf("secretlint", line, contentOf(line).slice(column - 1 + marker.length), conceal);
				found.push({
					from: line,
					to: Infinity,
					allowance
				});
			}
		}
		return found;
	}
	return { on(from, to) {
		for (let line = from; line <= to; line++) {
			const found = [...allowedBy(line - 1), ...allowedBy(line)].find(({ target }) => target === line);
			if (found) return found.allowance;
		}
		blocks ??= findBlocks();
		const nearest = blocks[firstIndex(blocks, ({ from }) => from > to) - 1];
		return nearest && from <= nearest.to ? nearest.allowance : void 0;
	} };
}
const none$1 = [];
function readLine(line, content, conceal) {
	if (!anyMarker.test(content)) return none$1;
	return dialects.flatMap(({ dialect, marker, reach }) => {
		const found = marker.exec(content);
		if (!found) return [];
		return {
			target: reach === "next" || reach === "auto" && standsAlone(content) ? line + 1 : line,
			allowance: allowanceOf(dialect, line, content.slice(found.index + found[0].length), conceal)
		};
	});
}
function allowanceOf(dialect, line, rest, conceal) {
	const reason = conceal(reasonAfter(rest));
	return reason ? {
		dialect,
		line,
		reason
	} : {
		dialect,
		line
	};
}
function standsAlone(line) {
	return /^\s*(?:#|\/\/|\/\*|<!--|--|;|\*|@)/.test(line);
}
/** What the writer says after the marker, without separators and the comment's end. */
function reasonAfter(rest) {
	return rest.replace(/\s*(?:\*\/|-->|["')\]]+)\s*$/, "").replace(/^[\s:;,()]*(?:--+)?\s*/, "").trim().slice(0, longestReason);
}
// shared/detection/facts/decode.ts
/** The bytes of base64 in either alphabet, padded or not; undefined when it is none. */
function decodeBase64(text) {
	const body = text.replaceAll("-", "+").replaceAll("_", "/").replace(/=+$/, "");
	try {
		return base64$1.decode(body + "=".repeat((4 - body.length % 4) % 4));
	} catch {
		return;
	}
}
/** The text that base64 holds; undefined when it is none. */
function decodeText(text) {
	const bytes = decodeBase64(text);
	return bytes && toText(bytes);
}
/** UTF-8; malformed bytes become U+FFFD. */
function toText(bytes) {
	return utf8.encode(bytes);
}
/** A JSON object; undefined for anything else. */
function parseObject(text) {
	if (text === void 0) return void 0;
	try {
		const value = JSON.parse(text);
		return isObject(value) ? value : void 0;
	} catch {
		return;
	}
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
const longestPublicText = 200;
/** A text short enough to be an identifier; undefined for anything else. */
function publicText(value) {
	return typeof value === "string" && value.length > 0 && value.length <= longestPublicText ? value : void 0;
}
// shared/detection/facts/dates.ts
/** What credentials can truthfully say: not before there was an internet, not after anybody who reads this. */
const earliest = Date.UTC(1990, 0);
const latest = Date.UTC(2200, 0);
/** ISO 8601 in UTC, without milliseconds; undefined for what is no date or an absurd one. */
function dateOfSeconds(seconds) {
	const number = typeof seconds === "string" && /^\d{1,12}(?:\.\d{1,9})?$/.test(seconds) ? Number(seconds) : seconds;
	return typeof number === "number" ? dateOfMilliseconds(number * 1e3) : void 0;
}
function dateOfMilliseconds(milliseconds) {
	if (!(milliseconds >= earliest && milliseconds < latest)) return void 0;
	return new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, "Z");
}
const day = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d)(?::?(\d\d)(?:\.\d{1,9})?)?Z?)?$/;
/** `2026-11-22`, `2026-11-22T10:00:00Z` or `20261122T100000Z`, all taken as UTC; undefined for anything else. */
function dateOfText(text) {
	const found = day.exec(text ?? "");
	if (!found) return void 0;
	const [year = 0, month = 0, date = 0, hours = 0, minutes = 0, seconds = 0] = found.slice(1).map((part) => Number(part ?? 0));
	const milliseconds = Date.UTC(year, month - 1, date, hours, minutes, seconds);
	const read = new Date(milliseconds);
	return read.getUTCMonth() === month - 1 && read.getUTCDate() === date ? dateOfMilliseconds(milliseconds) : void 0;
}
/** `issuedAt` and `expiresAt` without the ones that are not known. */
function period(issuedAt, expiresAt) {
	return {
		...issuedAt !== void 0 && { issuedAt },
		...expiresAt !== void 0 && { expiresAt }
	};
}
// shared/detection/facts/der.ts
const mostChildren = 64;
/** The elements inside another, or at the top; those before the first that is broken. ITU-T X.690. */
function childrenOf(der, parent = all(der)) {
	const elements = [];
	for (let at = parent.start; at < parent.end && elements.length < mostChildren;) {
		const element = readElement(der, at, parent.end);
		if (!element) break;
		elements.push(element);
		at = element.end;
	}
	return elements;
}
/** `undefined` for an element that its parent cuts off. */
function readElement(der, at, limit) {
	const tag = der[at];
	const first = der[at + 1];
	if (tag === void 0 || first === void 0) return void 0;
	const lengthBytes = first < 128 ? 0 : first & 127;
	if (lengthBytes > 4) return void 0;
	let length = first < 128 ? first : 0;
	for (let index = 0; index < lengthBytes; index++) length = length * 256 + (der[at + 2 + index] ?? 0);
	const start = at + 2 + lengthBytes;
	return start + length <= limit ? {
		tag,
		start,
		end: start + length
	} : void 0;
}
/** An element's bytes, tag and length included. */
function encode(tag, ...contents) {
	const length = contents.reduce((sum, content) => sum + content.length, 0);
	const size = [];
	for (let rest = length; rest > 0; rest >>>= 8) size.unshift(rest & 255);
	const head = length < 128 ? [tag, length] : [
		tag,
		128 | size.length,
		...size
	];
	const bytes = new Uint8Array(head.length + length);
	bytes.set(head);
	let at = head.length;
	for (const content of contents) {
		bytes.set(content, at);
		at += content.length;
	}
	return bytes;
}
const all = (der) => ({
	start: 0,
	end: der.length
});
// shared/detection/facts/x509.ts
const tags$2 = {
	explicit0: 160,
	utcTime: 23,
	generalizedTime: 24,
	sequence: 48,
	set: 49
};
/** 2.5.4.3, id-at-commonName, with its tag and length. */
const commonName = [
	6,
	3,
	85,
	4,
	3
];
/**
* RFC 5280, section 4.1; undefined for anything but a certificate.
*
*     Certificate { tbsCertificate { [0] version?, serial, signature, issuer, validity { from, to }, subject, ... } ... }
*/
function readCertificate(der) {
	const [certificate] = childrenOf(der);
	if (certificate?.tag !== tags$2.sequence) return void 0;
	const [toBeSigned] = childrenOf(der, certificate);
	if (toBeSigned?.tag !== tags$2.sequence) return void 0;
	const fields = childrenOf(der, toBeSigned);
	const [, , issuer, validity, subject] = fields[0]?.tag === tags$2.explicit0 ? fields.slice(1) : fields;
	if (!validity) return void 0;
	const [from, to] = childrenOf(der, validity).map((time) => readTime(der, time));
	if (from === void 0 && to === void 0) return void 0;
	const names = {
		subject: subject && readCommonName(der, subject),
		issuer: issuer && readCommonName(der, issuer)
	};
	return {
		...period(from, to),
		...names.subject && { subject: names.subject },
		...names.issuer && { issuer: names.issuer }
	};
}
/** UTCTime's two digits of a year mean 1950 to 2049. */
function readTime(der, { tag, start, end }) {
	const text = toText(der.subarray(start, end));
	if (tag === tags$2.generalizedTime) return dateOfText(spell$1(text));
	if (tag === tags$2.utcTime) return dateOfText(spell$1(`${Number(text.slice(0, 2)) < 50 ? "20" : "19"}${text}`));
}
function spell$1(text) {
	return text.replace(/^(\d{8})(\d{4}(?:\d\d)?)Z$/, "$1T$2Z");
}
function readCommonName(der, name) {
	for (const set of childrenOf(der, name)) for (const pair of childrenOf(der, set)) {
		if (!commonName.every((byte, index) => der[pair.start + index] === byte)) continue;
		const value = readElement(der, pair.start + commonName.length, pair.end);
		if (value) return toText(der.subarray(value.start, value.end)).slice(0, 120);
	}
}
// node_modules/@noble/hashes/utils.js
/**
* Checks if something is Uint8Array. Be careful: nodejs Buffer will return true.
* @param a - value to test
* @returns `true` when the value is a Uint8Array-compatible view.
* @example
* Check whether a value is a Uint8Array-compatible view.
* ```ts
* isBytes(new Uint8Array([1, 2, 3]));
* ```
*/
function isBytes(a) {
	return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
}
const atitle = (title) => title ? `"${title}" ` : "";
/**
* Asserts something is a non-negative integer.
* @param n - number to validate
* @param title - label included in thrown errors
* @returns The validated number.
* @throws On wrong argument types. {@link TypeError}
* @throws On wrong argument ranges or values. {@link RangeError}
* @example
* Validate a non-negative integer option.
* ```ts
* anumber(32, 'length');
* ```
*/
function anumber(n, title = "") {
	if (typeof n !== "number") throw new TypeError(atitle(title) + "expected number, got " + typeof n);
	if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(atitle(title) + "expected integer >= 0, got " + n);
	return n;
}
/**
* Asserts something is Uint8Array.
* @param value - value to validate
* @param length - optional exact length constraint
* @param title - label included in thrown errors
* @returns The validated byte array.
* @throws On wrong argument types. {@link TypeError}
* @throws On wrong argument ranges or values. {@link RangeError}
* @example
* Validate that a value is a byte array.
* ```ts
* abytes(new Uint8Array([1, 2, 3]));
* ```
*/
function abytes(value, length, title = "") {
	if (isBytes(value) && (length === void 0 || value.length === length)) return value;
	if (length !== void 0) anumber(length, "length");
	const bytes = isBytes(value);
	const ofLen = length !== void 0 ? ` of length ${length}` : "";
	const got = bytes ? `length=${value.length}` : `type=${typeof value}`;
	const message = atitle(title) + "expected Uint8Array" + ofLen + ", got " + got;
	if (!bytes) throw new TypeError(message);
	throw new RangeError(message);
}
/**
* Asserts something is a wrapped hash constructor.
* @param h - hash constructor to validate
* @throws On wrong argument types or invalid hash wrapper shape. {@link TypeError}
* @throws On invalid hash metadata ranges or values. {@link RangeError}
* @throws If the hash metadata allows empty outputs or block sizes. {@link Error}
* @example
* Validate a callable hash wrapper.
* ```ts
* import { ahash } from '@noble/hashes/utils.js';
* import { sha256 } from '@noble/hashes/sha2.js';
* ahash(sha256);
* ```
*/
function ahash(h) {
	if (typeof h !== "function" || typeof h.create !== "function") throw new TypeError("expected hash wrapped by utils.createHasher");
	anumber(h.outputLen);
	anumber(h.blockLen);
	if (h.outputLen < 1 || h.blockLen < 1) throw new Error("hash blockLen / outputLen must be >= 1");
}
const aobject = (value, label) => {
	if (value === null || typeof value !== "object" || Array.isArray(value)) throw new TypeError((label === "object" ? "" : `"${label}" `) + "expected object, got type=" + typeof value);
};
const aopts = (value, label) => {
	aobject(value, label);
	const proto = Object.getPrototypeOf(value);
	if (proto !== Object.prototype && proto !== null) throw new TypeError(`"${label}" expected plain object`);
	if (Object.hasOwn(value, "__proto__")) throw new TypeError(`"${label}.__proto__" is not allowed`);
};
/**
* Asserts a hash instance has not been destroyed or finished.
* @param instance - hash instance to validate
* @param checkFinished - whether to reject finalized instances
* @throws If the hash instance has already been destroyed or finalized. {@link Error}
* @example
* Validate that a hash instance is still usable.
* ```ts
* import { aexists } from '@noble/hashes/utils.js';
* import { sha256 } from '@noble/hashes/sha2.js';
* const hash = sha256.create();
* aexists(hash);
* ```
*/
function aexists(instance, checkFinished = true) {
	if (instance.destroyed) throw new Error("hash was destroyed");
	if (checkFinished && instance.finished) throw new Error("digest() was already called");
}
/**
* Asserts output is a sufficiently-sized byte array.
* @param out - destination buffer
* @param instance - hash instance providing output length
* Oversized buffers are allowed; downstream code only promises to fill the first `outputLen` bytes.
* @throws On wrong argument types. {@link TypeError}
* @throws On wrong argument ranges or values. {@link RangeError}
* @example
* Validate a caller-provided digest buffer.
* ```ts
* import { aoutput } from '@noble/hashes/utils.js';
* import { sha256 } from '@noble/hashes/sha2.js';
* const hash = sha256.create();
* aoutput(new Uint8Array(hash.outputLen), hash);
* ```
*/
function aoutput(out, instance) {
	abytes(out, void 0, "output");
	const min = instance.outputLen;
	if (!(out.length >= min)) throw new RangeError("\"output\" expected length >= " + min);
}
/**
* Zeroizes typed arrays in place. Warning: JS provides no guarantees.
* @param arrays - arrays to overwrite with zeros
* @example
* Zeroize sensitive buffers in place.
* ```ts
* clean(new Uint8Array([1, 2, 3]));
* ```
*/
function clean(...arrays) {
	for (let i = 0; i < arrays.length; i++) arrays[i].fill(0);
}
/**
* Creates a DataView for byte-level manipulation.
* @param arr - source typed array
* @returns DataView over the same buffer region.
* @example
* Create a DataView over an existing buffer.
* ```ts
* createView(new Uint8Array(4));
* ```
*/
function createView(arr) {
	return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
}
/**
* Rotate-right operation for uint32 values.
* @param word - source word
* @param shift - shift amount in bits
* @returns Rotated word.
* @example
* Rotate a 32-bit word to the right.
* ```ts
* rotr(0x12345678, 8);
* ```
*/
function rotr(word, shift) {
	return word << 32 - shift | word >>> shift;
}
/**
* Rotate-left operation for uint32 values.
* @param word - source word
* @param shift - shift amount in bits
* @returns Rotated word.
* @example
* Rotate a 32-bit word to the left.
* ```ts
* rotl(0x12345678, 8);
* ```
*/
function rotl(word, shift) {
	return word << shift | word >>> 32 - shift >>> 0;
}
const hasHexBuiltin = /* @__PURE__ */ (() => typeof Uint8Array.from([]).toHex === "function" && typeof Uint8Array.fromHex === "function")();
const hexes = /* @__PURE__ */ Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
/**
* Convert byte array to hex string.
* Uses the built-in function when available and assumes it matches the tested
* fallback semantics.
* @param bytes - bytes to encode
* @returns Lowercase hexadecimal string.
* @throws On wrong argument types. {@link TypeError}
* @example
* Convert bytes to lowercase hexadecimal.
* ```ts
* bytesToHex(Uint8Array.from([0xca, 0xfe, 0x01, 0x23])); // 'cafe0123'
* ```
*/
function bytesToHex(bytes) {
	abytes(bytes);
	if (hasHexBuiltin) return bytes.toHex();
	let hex = "";
	for (let i = 0; i < bytes.length; i++) hex += hexes[bytes[i]];
	return hex;
}
/**
* Converts string to bytes using UTF8 encoding.
* Built-in doesn't validate input to be string: we do the check.
* Non-ASCII details are delegated to the platform `TextEncoder`.
* @param str - string to encode
* @returns UTF-8 encoded bytes.
* @throws On wrong argument types. {@link TypeError}
* @example
* Encode a string as UTF-8 bytes.
* ```ts
* utf8ToBytes('abc'); // Uint8Array.from([97, 98, 99])
* ```
*/
function utf8ToBytes(str) {
	if (typeof str !== "string") throw new TypeError("string expected");
	const encoded = new TextEncoder().encode(str);
	try {
		return new Uint8Array(encoded);
	} finally {
		clean(encoded);
	}
}
/**
* Merges default options and passed options.
* @param defaults - base option object
* @param opts - user overrides
* @param title - label included in thrown override errors
* @returns Fresh merged option object with a null prototype.
* @throws On wrong argument types. {@link TypeError}
* @example
* Merge user overrides onto default options.
* ```ts
* checkOpts({ dkLen: 32 }, { asyncTick: 10 });
* ```
*/
function checkOpts(defaults, opts, title = "opts") {
	aopts(defaults, "defaults");
	if (opts !== void 0) aopts(opts, title);
	return Object.assign(Object.create(null), defaults, opts);
}
/**
* Creates a callable hash function from a stateful class constructor.
* @param hashCons - hash constructor or factory
* @param info - optional metadata such as DER OID
* @returns Frozen callable hash wrapper with `.create()`.
*   Wrapper construction eagerly calls `hashCons(undefined)` once to read
*   `outputLen` / `blockLen`, so constructor side effects happen at module
*   init time.
* @throws On wrong argument types. {@link TypeError}
* @example
* Wrap a stateful hash constructor into a callable helper.
* ```ts
* import { createHasher } from '@noble/hashes/utils.js';
* import { sha256 } from '@noble/hashes/sha2.js';
* const wrapped = createHasher(sha256.create, { oid: sha256.oid });
* wrapped(new Uint8Array([1]));
* ```
*/
function createHasher(hashCons, info = {}) {
	if (typeof hashCons !== "function") throw new TypeError("\"hashCons\" expected function, got type=" + typeof hashCons);
	info = checkOpts({}, info, "info");
	const hashC = (msg, opts) => hashCons(opts).update(msg).digest();
	const tmp = hashCons(void 0);
	hashC.outputLen = tmp.outputLen;
	hashC.blockLen = tmp.blockLen;
	hashC.canXOF = tmp.canXOF;
	hashC.create = (opts) => hashCons(opts);
	Object.assign(hashC, info);
	return Object.freeze(hashC);
}
/**
* Creates OID metadata for NIST hashes with prefix `06 09 60 86 48 01 65 03 04 02`.
* @param suffix - final OID byte for the selected hash.
*   The helper accepts any byte even though only the documented NIST hash
*   suffixes are meaningful downstream.
* @returns Object containing the DER-encoded OID.
* @example
* Build OID metadata for a NIST hash.
* ```ts
* oidNist(0x01);
* ```
*/
const oidNist = (suffix) => ({ oid: Uint8Array.from([
	6,
	9,
	96,
	134,
	72,
	1,
	101,
	3,
	4,
	2,
	suffix
]) });
// node_modules/@noble/hashes/hmac.js
/**
* HMAC: RFC2104 message authentication code.
* @module
*/
/**
* Internal class for HMAC.
* Accepts any byte key, although RFC 2104 §3 recommends keys at least
* `HashLen` bytes long.
*/
var _HMAC = class {
	oHash;
	iHash;
	blockLen;
	outputLen;
	canXOF = false;
	finished = false;
	destroyed = false;
	constructor(hash, key) {
		ahash(hash);
		abytes(key, void 0, "key");
		this.iHash = hash.create();
		if (typeof this.iHash.update !== "function") throw new Error("expected Hash instance");
		this.blockLen = this.iHash.blockLen;
		this.outputLen = this.iHash.outputLen;
		const blockLen = this.blockLen;
		const pad = new Uint8Array(blockLen);
		pad.set(key.length > blockLen ? hash.create().update(key).digest() : key);
		for (let i = 0; i < pad.length; i++) pad[i] ^= 54;
		this.iHash.update(pad);
		this.oHash = hash.create();
		for (let i = 0; i < pad.length; i++) pad[i] ^= 106;
		this.oHash.update(pad);
		clean(pad);
	}
	update(buf) {
		aexists(this);
		this.iHash.update(buf);
		return this;
	}
	digestInto(out) {
		aexists(this);
		aoutput(out, this);
		this.finished = true;
		const buf = out.subarray(0, this.outputLen);
		this.iHash.digestInto(buf);
		this.oHash.update(buf);
		this.oHash.digestInto(buf);
		this.destroy();
	}
	digest() {
		const out = new Uint8Array(this.oHash.outputLen);
		this.digestInto(out);
		return out;
	}
	_cloneInto(to) {
		to ||= Object.create(Object.getPrototypeOf(this), {});
		const { oHash, iHash, finished, destroyed, blockLen, outputLen, canXOF } = this;
		to = to;
		to.finished = finished;
		to.destroyed = destroyed;
		to.blockLen = blockLen;
		to.outputLen = outputLen;
		to.canXOF = canXOF;
		to.oHash = oHash._cloneInto(to.oHash);
		to.iHash = iHash._cloneInto(to.iHash);
		return to;
	}
	clone() {
		return this._cloneInto();
	}
	destroy() {
		this.destroyed = true;
		this.oHash.destroy();
		this.iHash.destroy();
	}
};
const hmac = /* @__PURE__ */ (() => {
	const hmac_ = ((hash, key, message) => new _HMAC(hash, key).update(message).digest());
	hmac_.create = (hash, key) => new _HMAC(hash, key);
	return hmac_;
})();
// node_modules/@noble/hashes/_u64.js
const fromNumH = (n) => n / 2 ** 32 | 0;
const fromNumL = (n) => n >>> 0;
function setU64FromNum(view, byteOffset, n, isLE) {
	const h = fromNumH(n);
	const l = fromNumL(n);
	view.setUint32(byteOffset, isLE ? l : h, isLE);
	view.setUint32(byteOffset + 4, isLE ? h : l, isLE);
}
// node_modules/@noble/hashes/_md.js
/**
* Internal Merkle-Damgard hash utils.
* @module
*/
/**
* Shared 32-bit conditional boolean primitive reused by SHA-256, SHA-1, and MD5 `F`.
* Returns bits from `b` when `a` is set, otherwise from `c`.
* The XOR form is equivalent to MD5's `F(X,Y,Z) = XY v not(X)Z` because the masked terms never
* set the same bit.
* @param a - selector word
* @param b - word chosen when selector bit is set
* @param c - word chosen when selector bit is clear
* @returns Mixed 32-bit word.
* @example
* Combine three words with the shared 32-bit choice primitive.
* ```ts
* Chi(0xffffffff, 0x12345678, 0x87654321);
* ```
*/
function Chi(a, b, c) {
	return a & b ^ ~a & c;
}
/**
* Shared 32-bit majority primitive reused by SHA-256 and SHA-1.
* Returns bits shared by at least two inputs.
* @param a - first input word
* @param b - second input word
* @param c - third input word
* @returns Mixed 32-bit word.
* @example
* Combine three words with the shared 32-bit majority primitive.
* ```ts
* Maj(0xffffffff, 0x12345678, 0x87654321);
* ```
*/
function Maj(a, b, c) {
	return a & b ^ a & c ^ b & c;
}
/**
* Merkle-Damgard hash construction base class.
* Could be used to create MD5, RIPEMD, SHA1, SHA2.
* Accepts only byte-aligned `Uint8Array` input, even when the underlying spec describes bit
* strings with partial-byte tails.
* @param blockLen - internal block size in bytes
* @param outputLen - digest size in bytes
* @param padOffset - trailing length field size in bytes
* @param isLE - whether length and state words are encoded in little-endian
* @example
* Use a concrete subclass to get the shared Merkle-Damgard update/digest flow.
* ```ts
* import { _SHA1 } from '@noble/hashes/legacy.js';
* const hash = new _SHA1();
* hash.update(new Uint8Array([97, 98, 99]));
* hash.digest();
* ```
*/
var HashMD = class {
	blockLen;
	outputLen;
	canXOF = false;
	padOffset;
	isLE;
	buffer;
	view;
	finished = false;
	length = 0;
	pos = 0;
	destroyed = false;
	constructor(blockLen, outputLen, padOffset, isLE) {
		this.blockLen = blockLen;
		this.outputLen = outputLen;
		this.padOffset = padOffset;
		this.isLE = isLE;
		this.buffer = new Uint8Array(blockLen);
		this.view = createView(this.buffer);
	}
	update(data) {
		aexists(this);
		abytes(data);
		const { view, buffer, blockLen } = this;
		const len = data.length;
		let processed = false;
		for (let pos = 0; pos < len;) {
			const take = Math.min(blockLen - this.pos, len - pos);
			if (take === blockLen) {
				const dataView = createView(data);
				for (; blockLen <= len - pos; pos += blockLen) this.process(dataView, pos);
				processed = true;
				continue;
			}
			buffer.set(pos === 0 && take === len ? data : data.subarray(pos, pos + take), this.pos);
			this.pos += take;
			pos += take;
			if (this.pos === blockLen) {
				this.process(view, 0);
				this.pos = 0;
				processed = true;
			}
		}
		this.length += data.length;
		if (processed) this.roundClean();
		return this;
	}
	digestInto(out) {
		aexists(this);
		aoutput(out, this);
		this.finished = true;
		const { buffer, view, blockLen, isLE } = this;
		let { pos } = this;
		buffer[pos++] = 128;
		buffer.fill(0, pos);
		if (this.padOffset > blockLen - pos) {
			this.process(view, 0);
			buffer.fill(0);
		}
		setU64FromNum(view, blockLen - 8, this.length * 8, isLE);
		this.process(view, 0);
		this.roundClean();
		const oview = out === buffer ? view : createView(out);
		const len = this.outputLen;
		const outLen = len / 4;
		const state = this.get();
		if (len % 4 || outLen > state.length) throw new Error("invalid outputLen");
		for (let i = 0; i < outLen; i++) oview.setUint32(4 * i, state[i], isLE);
	}
	digest() {
		const { buffer, outputLen } = this;
		this.digestInto(buffer);
		const res = buffer.slice(0, outputLen);
		this.destroy();
		return res;
	}
	_cloneIntoMeta(to) {
		const { buffer, length, finished, destroyed, pos } = this;
		to.destroyed = destroyed;
		to.finished = finished;
		to.length = length;
		to.pos = pos;
		if (pos) to.buffer.set(buffer);
		return to;
	}
	clone() {
		return this._cloneInto();
	}
};
/**
* Initial SHA-2 state: fractional parts of square roots of first 16 primes 2..53.
* Check out `test/misc/sha2-gen-iv.js` for recomputation guide.
*/
/** Initial SHA256 state from RFC 6234 §6.1: the first 32 bits of the fractional parts of the
* square roots of the first eight prime numbers. Exported as a shared table; callers must treat
* it as read-only because constructors copy words from it by index. */
const SHA256_IV = /* @__PURE__ */ Uint32Array.from([
	1779033703,
	3144134277,
	1013904242,
	2773480762,
	1359893119,
	2600822924,
	528734635,
	1541459225
]);
// node_modules/@noble/hashes/sha2.js
/**
* SHA2 hash function. A.k.a. sha256, sha384, sha512, sha512_224, sha512_256.
* SHA256 is the fastest hash implementable in JS, even faster than Blake3.
* Check out {@link https://www.rfc-editor.org/rfc/rfc4634 | RFC 4634} and
* {@link https://nvlpubs.nist.gov/nistpubs/FIPS/NIST.FIPS.180-4.pdf | FIPS 180-4}.
* @module
*/
/**
* SHA-224 / SHA-256 round constants from RFC 6234 §5.1: the first 32 bits
* of the cube roots of the first 64 primes (2..311).
*/
const SHA256_K = /* @__PURE__ */ Uint32Array.from([
	1116352408,
	1899447441,
	3049323471,
	3921009573,
	961987163,
	1508970993,
	2453635748,
	2870763221,
	3624381080,
	310598401,
	607225278,
	1426881987,
	1925078388,
	2162078206,
	2614888103,
	3248222580,
	3835390401,
	4022224774,
	264347078,
	604807628,
	770255983,
	1249150122,
	1555081692,
	1996064986,
	2554220882,
	2821834349,
	2952996808,
	3210313671,
	3336571891,
	3584528711,
	113926993,
	338241895,
	666307205,
	773529912,
	1294757372,
	1396182291,
	1695183700,
	1986661051,
	2177026350,
	2456956037,
	2730485921,
	2820302411,
	3259730800,
	3345764771,
	3516065817,
	3600352804,
	4094571909,
	275423344,
	430227734,
	506948616,
	659060556,
	883997877,
	958139571,
	1322822218,
	1537002063,
	1747873779,
	1955562222,
	2024104815,
	2227730452,
	2361852424,
	2428436474,
	2756734187,
	3204031479,
	3329325298
]);
/** Reusable SHA-224 / SHA-256 message schedule buffer `W_t` from RFC 6234 §6.2 step 1. */
const SHA256_W = /* @__PURE__ */ new Uint32Array(64);
/** Internal SHA-224 / SHA-256 compression engine from RFC 6234 §6.2. */
var SHA2_32B = class extends HashMD {
	A = 0;
	B = 0;
	C = 0;
	D = 0;
	E = 0;
	F = 0;
	G = 0;
	H = 0;
	constructor(outputLen, IV) {
		super(64, outputLen, 8, false);
		this.A = IV[0] | 0;
		this.B = IV[1] | 0;
		this.C = IV[2] | 0;
		this.D = IV[3] | 0;
		this.E = IV[4] | 0;
		this.F = IV[5] | 0;
		this.G = IV[6] | 0;
		this.H = IV[7] | 0;
	}
	get() {
		const { A, B, C, D, E, F, G, H } = this;
		return [
			A,
			B,
			C,
			D,
			E,
			F,
			G,
			H
		];
	}
	set(A, B, C, D, E, F, G, H) {
		this.A = A | 0;
		this.B = B | 0;
		this.C = C | 0;
		this.D = D | 0;
		this.E = E | 0;
		this.F = F | 0;
		this.G = G | 0;
		this.H = H | 0;
	}
	_cloneInto(to) {
		(to ||= new this.constructor()).set(...this.get());
		return this._cloneIntoMeta(to);
	}
	process(view, offset) {
		for (let i = 0; i < 16; i++, offset += 4) SHA256_W[i] = view.getUint32(offset, false);
		for (let i = 16; i < 64; i++) {
			const W15 = SHA256_W[i - 15];
			const W2 = SHA256_W[i - 2];
			const s0 = rotr(W15, 7) ^ rotr(W15, 18) ^ W15 >>> 3;
			const s1 = rotr(W2, 17) ^ rotr(W2, 19) ^ W2 >>> 10;
			SHA256_W[i] = s1 + SHA256_W[i - 7] + s0 + SHA256_W[i - 16] | 0;
		}
		let { A, B, C, D, E, F, G, H } = this;
		for (let i = 0; i < 64; i++) {
			const sigma1 = rotr(E, 6) ^ rotr(E, 11) ^ rotr(E, 25);
			const T1 = H + sigma1 + Chi(E, F, G) + SHA256_K[i] + SHA256_W[i] | 0;
			const T2 = (rotr(A, 2) ^ rotr(A, 13) ^ rotr(A, 22)) + Maj(A, B, C) | 0;
			H = G;
			G = F;
			F = E;
			E = D + T1 | 0;
			D = C;
			C = B;
			B = A;
			A = T1 + T2 | 0;
		}
		A = A + this.A | 0;
		B = B + this.B | 0;
		C = C + this.C | 0;
		D = D + this.D | 0;
		E = E + this.E | 0;
		F = F + this.F | 0;
		G = G + this.G | 0;
		H = H + this.H | 0;
		this.set(A, B, C, D, E, F, G, H);
	}
	roundClean() {
		clean(SHA256_W);
	}
	destroy() {
		this.destroyed = true;
		this.set(0, 0, 0, 0, 0, 0, 0, 0);
		clean(this.buffer);
	}
};
/** Internal SHA-256 hash class grounded in RFC 6234 §6.2. */
var _SHA256 = class extends SHA2_32B {
	constructor() {
		super(32, SHA256_IV);
	}
};
/**
* SHA2-256 hash function from RFC 4634. In JS it's the fastest: even faster than Blake3. Some info:
*
* - Trying 2^128 hashes would get 50% chance of collision, using birthday attack.
* - BTC network is doing 2^70 hashes/sec (2^95 hashes/year) as per 2025.
* - Each sha256 hash is executing 2^18 bit operations.
* - Good 2024 ASICs can do 200Th/sec with 3500 watts of power, corresponding to 2^36 hashes/joule.
* @param msg - message bytes to hash
* @param opts - Reserved hash options.
* @returns Digest bytes.
* @example
* Hash a message with SHA2-256.
* ```ts
* sha256(new Uint8Array([97, 98, 99]));
* ```
*/
const sha256 = /* @__PURE__ */ createHasher(() => new _SHA256(), /* @__PURE__ */ oidNist(1));
// shared/detection/fingerprint.ts
/**
* A strong secret's fingerprint never depends on a key: forks have none, and must name the same credential. A weak one
* has one for each key, the writing key's first; without keys only its place is named.
*/
function fingerprintSecret({ type, value, strong, place }, keys = []) {
	const message = join$1("nhi-fp/1", type, normalise(value));
	if (strong) return [`s1:${digest(sha256(message))}`];
	const [first, ...others] = keys;
	if (first) return [keyed(first, message), ...others.map((key) => keyed(key, message))];
	return [fingerprintPlace(type, place)];
}
/** Names a place instead of a value, for secrets that may not be hashed without a key. */
function fingerprintPlace(type, { path, name, ordinal }) {
	return `p1:${digest(sha256(join$1("nhi-place/1", type, path, name ?? "", String(ordinal))))}`;
}
function fingerprintUse(system, scope, name) {
	return `u1:${digest(sha256(join$1("nhi-use/1", system, scope, name)))}`;
}
function fingerprintIssuance(path, address) {
	return `i1:${digest(sha256(join$1("nhi-issuance/1", path, address)))}`;
}
function keyed(key, message) {
	return `h1:${key.id}:${digest(hmac(sha256, key.bytes, message))}`;
}
function join$1(...parts) {
	return utf8ToBytes(parts.join("\0"));
}
const digestBytes = 16;
function digest(hash) {
	return bytesToHex(hash.subarray(0, digestBytes));
}
/**
* One spelling for one secret, so that a key file, the same key in a JSON string and the same key in a YAML block are
* one credential: no quotes, no blanks around it, and of PEM only its base64 body.
*/
function normalise(secret) {
	const bare = secret.trim().replace(/^(["'`])(.*)\1$/s, "$2");
	return isPem(bare) ? pemBody(bare) : bare;
}
const isPem = (secret) => secret.includes("-----BEGIN ");
/** The base64 between a PEM block's first two boundaries, without header lines such as `DEK-Info: ...`. */
function pemBody(pem) {
	const [, body = ""] = pem.split(/-----(?:BEGIN|END) [A-Z0-9 ]+-----/, 3);
	return body.replaceAll(/\\[nrt]/g, "\n").replaceAll(/^[\s>|*#/"'+-]*[A-Za-z][\w-]*: .*$/gm, "").replaceAll(/^[\s>|*#/"'+-]*=[A-Za-z0-9+/]{4}["',+\s]*$/gm, "").replaceAll(/[^A-Za-z0-9+/=]+/g, "");
}
/** A URL's password as its reader sees it; unchanged when its percent-encoding is broken. */
function decodePercent(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
// shared/detection/certificates.ts
/** Types that may have a certificate beside them: a key alone has no end. */
const certified = /* @__PURE__ */ new Set([
	"private-key",
	"kubeconfig-client-key",
	"kubernetes-tls-key"
]);
/** Types that stand in one structure with their certificate. Beside any other key it may be another key's. */
const paired = /* @__PURE__ */ new Set(["kubeconfig-client-key", "kubernetes-tls-key"]);
/** A certificate in PEM, or PEM inside base64 as kubeconfig and Kubernetes secrets have it. */
const certificates = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s\\]{100,8000}-----END CERTIFICATE-----|(?:client-certificate-data|tls\.crt)["']?:\s{0,4}["']?(?<data>LS0tLS1CRUdJTi[A-Za-z0-9+/=]{100,12000})/g;
const farthest = 16e3;
/** What the certificate nearest to a private key says of it; empty when there is none within a few hundred lines. */
function certificateFacts(type, text, key) {
	if (!certified.has(type)) return {};
	const from = Math.max(0, key.start - farthest);
	let best;
	let bestDistance = Infinity;
	for (const match of text.slice(from, key.end + farthest).matchAll(certificates)) {
		const start = from + match.index;
		const distance = start < key.start ? key.start - start - match[0].length : start - key.end;
		if (distance >= bestDistance) continue;
		const der = decodeBase64(pemBody(match.groups?.["data"] === void 0 ? match[0] : decodeText(match.groups["data"]) ?? ""));
		const reading = der && readCertificate(der);
		if (!reading) continue;
		best = reading;
		bestDistance = distance;
	}
	if (!best) return {};
	const { issuedAt, expiresAt, subject, issuer } = best;
	return {
		...paired.has(type) && period(issuedAt, expiresAt),
		...subject !== void 0 && { subjects: [{
			...issuer !== void 0 && { issuer },
			subject: `CN=${subject}`
		}] }
	};
}
// shared/text/visible.ts
/**
* Characters that a terminal, an editor or a renderer acts upon instead of showing: C0 and C1 controls, line and
* paragraph separators, bidirectional controls (https://www.unicode.org/reports/tr9/), zero-width characters, tags,
* lone surrogates.
*/
const acting = /[\p{Cc}\p{Zl}\p{Zp}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Cs}/gu;
/** Nearly every text is of these alone, which is told many times as quickly. */
const plain = /^[ -~]*$/;
/** The same text with every acting character written as `\u{…}`, a tab as a blank; for paths, names and lines that people are shown. */
const visible = (text) => plain.test(text) ? text : text.replace(acting, (character) => character === "	" ? " " : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
// shared/detection/concealment.ts
const pieceLength = 8;
const hashMask = 2 ** 30 - 1;
const factor = 31;
/** What the first character of a piece has been multiplied by when the piece is complete. */
const leaving = Math.imul(factor ** 4, factor ** 3);
/** Where not all that is to be kept is known. */
const hidesAll = {
	reveals: () => true,
	conceal: () => "…"
};
/** Characters of secrets; a file that holds more of them has little else to show. */
const mostPieces = 2 ** 20;
/**
* Remembers a hash of every piece of eight characters that a secret holds. That is linear in the secrets and in the
* text, whatever their number; two pieces with the same hash only hide a little more.
*/
function createConcealment(secrets) {
	const pieces = /* @__PURE__ */ new Set();
	const short = /* @__PURE__ */ new Set();
	for (const secret of secrets) {
		if (secret.length < pieceLength) short.add(secret);
		else eachPiece(secret, (_, hash) => void pieces.add(hash));
		if (pieces.size > mostPieces) return hidesAll;
	}
	return {
		reveals(text) {
			let found = short.has(text);
			eachPiece(text, (_, hash) => void (found ||= pieces.has(hash)));
			return found;
		},
		conceal(text) {
			let shown = "";
			let at = 0;
			eachPiece(text, (start, hash) => {
				if (!pieces.has(hash)) return;
				if (start > at || at === 0) shown += `${text.slice(at, start)}…`;
				at = start + pieceLength;
			});
			return visible(shown + text.slice(at));
		}
	};
}
/** Of a file without a secret. */
const hidesNothing = createConcealment([]);
/** Visits each piece of `pieceLength` characters with where it starts and a rolling polynomial hash. */
function eachPiece(text, visit) {
	let hash = 0;
	for (let at = 0; at < text.length; at++) {
		if (at >= pieceLength) hash = hash - Math.imul(text.charCodeAt(at - pieceLength), leaving) | 0;
		hash = Math.imul(hash, factor) + text.charCodeAt(at) | 0;
		if (at >= 7) visit(at - pieceLength + 1, hash & hashMask);
	}
}
// shared/detection/candidate.ts
/** The secret itself, as its reader gets it. */
function secretOf({ range, decoded }, text) {
	return decoded?.secret ?? text.slice(range.start, range.end);
}
/** All the pattern matched, as its reader gets it. */
function matchOf({ match, decoded }, text) {
	return decoded?.match ?? text.slice(match.start, match.end);
}
// shared/detection/excerpt.ts
const unitsBefore = 60;
const unitsAfter = 100;
/** How far to read, so that a line of megabytes costs no more than a short one and masks leave enough to show. */
const reach = 200;
/** `ranges` are in the order of the text and do not overlap. */
function createExcerpts(text, lines, ranges, { conceal }) {
	function masked(from, to, lineStart) {
		let shown = "";
		let at = from;
		for (let index = firstIndex(ranges, ({ end }) => end > from); index < ranges.length; index++) {
			const range = ranges[index];
			if (!range || range.start >= to) break;
			if (range.start > at) shown += conceal(text.slice(at, range.start));
			if (range.start >= from) shown += range.masked;
			else if (from === lineStart) shown += "…";
			at = range.end;
		}
		return at < to ? shown + conceal(text.slice(at, to)) : shown;
	}
	return { around(focus) {
		const { line } = lines.position(focus.start);
		const lineStart = lines.offset({
			line,
			column: 1
		});
		const lineEnd = lineStart + lines.lineText(line).length;
		const middle = Math.min(focus.start, lineEnd);
		const from = Math.max(lineStart, middle - reach);
		const to = Math.min(lineEnd, Math.max(middle, focus.end) + reach);
		const before = masked(from, middle, lineStart).trimStart();
		const after = masked(middle, to, lineStart).trimEnd();
		const cutBefore = from > lineStart || before.length > unitsBefore;
		const cutAfter = to < lineEnd || after.length > unitsAfter;
		return [
			cutBefore ? "…" : "",
			before.slice(-60).replace(/^[\uDC00-\uDFFF]/, ""),
			after.slice(0, unitsAfter).replace(/[\uD800-\uDBFF]$/, ""),
			cutAfter ? "…" : ""
		].join("");
	} };
}
// shared/detection/mask.ts
const strongBits = 112;
/** Whether secrets of this type have enough random bits that nobody can guess one from its hash. */
function isStrong(type) {
	return type.bits >= strongBits;
}
/**
* The beginning that all secrets of the type share, such as `ghp_`; empty when there is none. A weak secret has none:
* a password may begin with its own keyword.
*/
function publicPrefix(type, secret) {
	if (!isStrong(type)) return "";
	const start = secret.slice(0, longestPrefix).toLowerCase();
	const prefixes = type.keywords.filter((keyword) => start.startsWith(keyword));
	return secret.slice(0, Math.max(0, ...prefixes.map((keyword) => keyword.length)));
}
const longestPrefix = 40;
/** What people see in the secret's place; tells neither its characters nor its length. */
function mask(type, secret) {
	return `${publicPrefix(type, secret)}…`;
}
// shared/detection/providers/patterns.ts
/** A value right after a name: `NAME_X = "value"`, `name: value`, `"name": "value"`, `--name value`, `name("value")`. */
const named$1 = (name, form) => ({
	name,
	form
});
/**
* From an issuer's name to the word for its secret: `DATADOG_APP_KEY`, `Datadog app key`, `config["datadog"]["app_key"]`, and
* what opens a section: `datadog:`, `[datadog]`, `provider "datadog" {`.
*/
const gap = String.raw`(?:[\w. -]{0,20}|["'\]]{0,3}(?: ?[:=])?(?: ?[\[{])?\s{0,20}["']?[\w.-]{0,12})`;
/** Like `named`, for values beside their issuer's name and one of the words that issuers have for a secret. */
const issuedBy = (issuer, value, words = "key|token|secret|pat|password|credential") => named$1(`(?:${issuer})${gap}(?:${words})`, value);
/** `variable "name" { type = string default = "value" }`: https://developer.hashicorp.com/terraform/language/block/variable */
const variableBlock = String.raw`\{\s{0,20}(?:(?:type|description|sensitive)[ \t]{0,12}=[^\r\n]{0,120}\r?\n[ \t]{0,20}){0,3}default[ \t]{0,12}=`;
/** `name: string`, `name: &'static str`, `name As String`, `name[64]`. */
const declared = String.raw`(?:\[\d{0,4}\])?(?:\s{0,4}(?::|as\b)?\s{0,4}(?:&\s?(?:'static\s)?)?(?:string|str|Final|(?:Final|Optional|ClassVar)\[str\]))?`;
/** `name="password" value="x"`, `{ "name": "PASSWORD", "value": "x" }`, `- name: PASSWORD` above `value: x`. */
const valueBeside = String.raw`(?:,\s{0,20})?(?:["'\x60]?(?:android:)?(?:value|default)["'\x60]?\s{0,4}[:=]|-value\s)`;
/** `"name": { "value": "x" }` of Azure's parameters, with a type before a `defaultValue` as in its templates. */
const valueInside = String.raw`:\s{0,4}\{\s{0,40}(?:"type"\s{0,4}:\s{0,4}"\w{1,20}",\s{0,40})?"(?:value|defaultValue)"\s{0,4}:`;
/** `name: |` above its value, folded or not: https://yaml.org/spec/1.2.2/#81-block-scalar-styles */
const block$1 = String.raw`:[ \t]{1,4}[|>][-+\d]{0,2}[ \t]{0,4}\r?\n[ \t]{1,20}`;
/**
* `<key>name</key><string>x</string>` of a property list, `<name>` and `<value>` of Hadoop, `<param-name>` and `<param-value>`
* of servlets, `<Password><Value>x</Value>` of Windows' answer files.
*/
const elementBeside = String.raw`(?:</(?:key|(?:param-)?name))?>\s{0,20}<(?:string|(?:param-)?value)>`;
/** `process.env.TOKEN ||` before what is used where nobody sets it. */
const fallback = String.raw`(?:(?:process|import\.meta)\.env\.\w{1,60}\s{0,4}(?:\|\||\?\?)\s{0,4})?`;
/** Attributes of an element: `<password encrypted="false">`. */
const attributes = String.raw`(?: [\w:.-]{1,30}="[^"\r\n<>]{0,60}"){1,2}>\s{0,20}`;
/** Of a literal, or of one in a string of JSON, as notebooks have it, or of a program. */
const quote = String.raw`\\{0,3}["'\x60]`;
/** `getToken() { return "x" }`, `def token(self) -> str:` above `return "x"`, `token = () => "x"`, `fun token() = "x"`, `fn token() -> String {` above `"x"`. */
const returned = String.raw`(?:= ?)?\([^()"'\x60\r\n]{0,60}\)[\w\s:<>&'-]{0,30}(?:[{:]\s{0,60}return\s{1,4}|\{\s{1,60}|=>?\s{0,20})`;
/** `{{ password | default("x") }}`: https://jinja.palletsprojects.com/en/stable/templates/#jinja-filters.default */
const filtered = String.raw`\)?\s{0,4}\|\s{0,4}d(?:efault)?\(\s{0,4}`;
/** Between a name and the quotes of a value that is not right beside it; the last is what a parenthesis sets on a line of its own. */
const apart = String.raw`(?:${returned}|${filtered}|= ?\(\s{1,80})(?=[rbuf]?${quote})`;
/** Between a name and its value, or its quotes; bounded everywhere. */
const relation = String.raw`(?:\\{0,3}["'\x60\]]){0,3}(?:${attributes}|${declared}\s{0,20}(?:(?:=>|<-|[:.?+|]{0,3}==?(?:\{(?=${quote}))?|:-|${apart}|${valueInside}|${block$1}|:\*{0,2}|(?<=[ \t])\|(?=[ \t])|,|\(|${elementBeside}|>|\{(?=${quote})|-\s(?=${quote})|is\s|\|\||\?\?|${valueBeside}|${variableBlock})\s{0,20}${fallback}|(?<=\s)))`;
/** All of it: `=`, `:=`, `?=`, `=>`, `: string =`, `",`, `>`, `[]byte(`. For patterns that ignore case. */
const assignment = `${relation}(?:${String.raw`(?:(?:\[\]byte|Buffer\.from|bytes|(?:std::|new )?string(?:::from)?|SecretStr|SecretString|aws\.String|Some|pack|(?:SecretValue\.)?(?:unsafeP|p)lainText)\(\s{0,4})?[rbuf@n]{0,2}${quote}`}(?:${quote}){0,2})?${String.raw`(?:(?:bearer|token|basic)\s{1,4}|\{noop\})?`}`;
/** A value whose form the issuer does not say, for `named`; `isGenerated` then refuses what only refers to one. */
const unstated = String.raw`[\w.-]{32,200}`;
/** A UUID in lower case, the form of many an issuer's keys: https://www.rfc-editor.org/rfc/rfc9562#section-4 */
const uuid = "[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}";
// shared/detection/names.ts
/** `NAME=`, `"name": `, `name := `, `name => `, `--name `, `name="`: what stands right before a value; `\n` in code ends a line. */
const nameBefore = /(?:^|\\n|[^\w.$-])-{0,2}(?:\\{0,3}["'`])?\$?(?:env:|this\.|process\.env\.)?([A-Za-z_][\w.-]{0,79})(?:\\{0,3}["'`])?\]?\)?(?:\s{0,8}:?\s{0,2}(?:&(?:'static\s)?)?\b(?:string|str|String|bytes)\b)?\s{0,20}(?::=|=>|==?|:|,|\s)\s{0,20}(?:[([{]\s{0,4})?(?:[rbuf@$]{0,2}(?:\\{0,3}["'`]){1,3}|\|-?\s|>-?\s)?(?:Bearer |Basic |token |SSWS )?$/;
/** Where more stands between than a sign, such as the rest of a function that returns the value. */
const nameApart = new RegExp(String.raw`([A-Za-z_][\w.-]{0,79})(?:["'\x60\]]){0,2}\s?${apart}[rbuf]?${quote}$`);
/** `- name: DEPLOY_TOKEN` on the line above `value: ...`. */
const nameAbove = /(?:^|[\s{,])["']?(?:name|key)["']?\s{0,4}[:=]\s{0,4}["']?([A-Za-z_][\w.-]{0,79})["']?,?\s*$/i;
const valueWords = /^(?:value|default|data|secret|text|content)$/i;
const noNames = /^(?:return|if|while|switch|case|catch|async|const|let|var|def|fun|func|function|fn|export|set|env|run|echo|http|https|bearer|basic|authorization|is|in|to|the|with|and|for|from|e|g)$/i;
/** In a URL the user stands right before the password; what names the two is beside the URL. */
const userBefore = /:\/\/[^\s/?#@]{0,128}:$/;
const longestLook = 200;
/** The variable or key beside a value that starts at `start`; absent when nothing there looks like one. */
function nameBeside(text, start) {
	const from = Math.max(0, start - longestLook);
	const before = text.slice(from, start);
	if (userBefore.test(before)) return void 0;
	const apartName = nameApart.exec(before)?.[1];
	if (apartName && !noNames.test(apartName)) return apartName;
	const lineStart = Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1;
	const own = nameBefore.exec(before.slice(lineStart))?.[1];
	const above = before.slice(0, Math.max(0, lineStart - 1)).replace(/\r$/, "");
	const aboveName = nameAbove.exec(above.slice(above.lastIndexOf("\n") + 1))?.[1];
	if (own && valueWords.test(own) && aboveName) return aboveName;
	return own && !noNames.test(own) ? own : void 0;
}
/** What is kept about a secret, such as its name, its file or how long it is; keys that open nothing. */
const notSecretNames = /public|_id$|key_?name|key_?id|token_?(?:type|url|uri|endpoint|name|path|file|expir|limit|count|length)|max_?tokens?|secret_?(?:name|path|arn|id|ref|version|type)|password_?(?:field|hash|policy|reset|length|url|hint)|tokeniz|tokens$|keyword|key_?(?:code|path|file|size|type|prefix)|_arn$|_url$|_path$|_file$|_dir$|_name$|sort_?key|partition|primary|foreign|hash_?key|cache[_-]?key|integrity|checksum|csrf|xsrf|nonce|license|algo?$|algorithm|(?:encoded|encrypted|hashed)[_-]?pass|credentials?_?id|address$|(?:hash|digest)$|site_?key|search_?only/i;
/** In names of several words run together, where the case tells `credentialsId` from `valid`. */
const identifierNames = /[a-z]I[dD]s?$|[a-z]G?(?:uid|UID)$/;
/**
* The key of a module's check of itself, which stands in the module:
* https://github.com/openssl/openssl/blob/master/INSTALL.md#fips-key
*/
const integrityKeys = /fips[_-]?(?:hmac[_-]?)?key/i;
/** What a test holds against the real one, which opens nothing. */
const madeUp = /fake|dummy|mock|invalid|wrong|malformed|bogus|non_?match/i;
/** Tokens that say where a list goes on, which version is meant or that a request is the same: they open nothing. */
const requestTokens = /(?:next|prev(?:ious)?|page|paginat\w*|continu\w*|cursor|forward|backward|sync|resume|start|scroll|idempotency|(?<!ex)change|(?<!un)lock|update|authenticity)[_-]?token/i;
/** Whether a name that has a word for a secret in it means something else, such as `token_type`, `next_token` or `wrongPassword`. */
function isNameOfOther(name) {
	return [
		notSecretNames,
		identifierNames,
		integrityKeys,
		madeUp,
		requestTokens
	].some((names) => names.test(name));
}
// shared/detection/test-paths.ts
const folders = /(?:^|\/)(?:(?:unit|integration|functional|e2e|smoke)?[-_]?tests?|__(?:tests|mocks|fixtures)__|specs?|test[-_]?(?:data|resources|fixtures|cases)|fixtures?|mocks?|e2e|examples?|samples?)\//i;
/** `x_test.go`, `test_x.py`, `x.spec.ts`, `XTests.java`. */
const files = /(?:[._-](?:test|spec)s?\.\w+|(?:^|\/)(?:test_[^/]+|conftest)\.py|[a-z0-9](?:Tests?|Spec)\.\w+)$/;
/** Whether a file is a test, an example, or what one of them reads: most of what looks like a secret there opens nothing. */
function isTestPath(path) {
	return folders.test(path) || files.test(path);
}
// shared/detection/describe.ts
/**
* Turns drafts, in the order of the text, into findings that hold no secret of any draft any more. Unless they are all
* that the file holds, no text of the file is shown beside them.
*/
function describe$1(file, lines, drafts, slots, options, areAll) {
	const { text, path } = file;
	if (drafts.length === 0) {
		const concealment = areAll ? hidesNothing : hidesAll;
		return {
			findings: [],
			excerpts: createExcerpts(text, lines, [], concealment),
			conceal: concealment.conceal
		};
	}
	const facts = drafts.map((draft) => readFacts(draft, file));
	const concealment = areAll ? createConcealment(drafts.flatMap((draft, index) => confidential(text, draft, facts[index] ?? {}))) : hidesAll;
	const excerpts = createExcerpts(text, lines, drafts.flatMap((draft) => maskedRanges(text, draft)).toSorted((one, other) => one.start - other.start), concealment);
	const allowances = createAllowances(text, lines, concealment);
	const slotNames = nameSlots(slots);
	const seen = /* @__PURE__ */ new Map();
	return {
		findings: drafts.map((draft, index) => {
			const { provider, type, range, match, decoded } = draft.candidate;
			const ownFacts = withhold(facts[index] ?? {}, concealment);
			const beside = slotNames(range) ?? decoded?.name ?? nameBeside(text, range.start) ?? nameBeside(text, match.start);
			const name = beside !== void 0 && !concealment.reveals(beside) ? beside : void 0;
			const place = {
				path,
				name,
				ordinal: count(seen, `${type.id}\0${name ?? ""}`)
			};
			const span = {
				start: lines.position(range.start),
				end: lines.position(range.end)
			};
			const allowance = allowances.on(span.start.line, lines.position(Math.max(range.start, range.end - 1)).line);
			return {
				kind: "exposed-secret",
				path,
				...span,
				type: type.id,
				provider: provider.id,
				...name !== void 0 && { name },
				fingerprints: isPublicOnly(draft) ? [fingerprintPlace(type.id, place)] : fingerprintSecret({
					type: type.id,
					value: valueOf(text, draft.candidate),
					strong: isStrong(type) && !draft.unproven,
					place
				}, options.fingerprintKeys),
				masked: mask(type, secretOf(draft.candidate, text)),
				confidence: confidenceOf(draft, file, ownFacts),
				excerpt: excerpts.around(range),
				facts: ownFacts,
				...draft.parts.length > 0 && { parts: draft.parts.map((part) => describePart(part, text, lines, draft)) },
				...allowance && { allowance }
			};
		}),
		excerpts,
		conceal: concealment.conceal
	};
}
function readFacts(draft, { path, text }) {
	const { candidate, unproven } = draft;
	const { type, range, groups } = candidate;
	if (unproven && !groups["id"]) return {};
	const keyId = keyIdOf(draft, text);
	const facts = {
		...keyId !== void 0 && { keyIds: [keyId] },
		...type.facts?.(secretOf(candidate, text), {
			path,
			match: matchOf(candidate, text),
			groups
		})
	};
	return facts.expiresAt ? facts : {
		...facts,
		...certificateFacts(type.id, text, range)
	};
}
/** What its issuer calls it by: the public half beside its secret, or that half alone. */
function keyIdOf({ candidate, parts }, text) {
	const part = parts.find(({ role }) => role === "key-id");
	if (part) return part.decoded ?? text.slice(part.start, part.end);
	return candidate.type.keyIdOf && secretOf(candidate, text);
}
const stepLower = {
	high: "medium",
	medium: "low",
	low: "low"
};
/**
* A wrong checksum is what examples have, and tokens from before there was one: never less than medium. In a test, what
* no issuer has given its form to was more likely made up.
*/
function confidenceOf({ candidate, confidence }, { path, text }, facts) {
	const { provider, type, groups } = candidate;
	if (facts.checksum === "invalid") return confidence === "high" ? "medium" : confidence;
	const context = {
		path,
		match: matchOf(candidate, text),
		groups
	};
	return provider.issuer === "" && isTestPath(path) || type.doubts?.(secretOf(candidate, text), context) === true ? stepLower[confidence] : confidence;
}
function isPublicOnly({ candidate, unproven }) {
	return unproven && candidate.groups["id"] !== void 0;
}
/** The secret as its reader gets it: in a URL's user information it is percent-encoded. */
function valueOf(text, candidate) {
	const secret = secretOf(candidate, text);
	return (candidate.decoded ? candidate.decoded.match.split(secret, 2)[1]?.[0] : text[candidate.range.end]) === "@" ? decodePercent(secret) : secret;
}
const boundary = /-----[A-Z0-9 ]+-----/;
/** What no other text may repeat: the random parts, not prefixes and identifiers that the issuer means to be seen. */
function confidential(text, draft, facts) {
	const { type, range, groups, decoded } = draft.candidate;
	const ranges = draft.parts.length > 0 ? draft.parts.filter(({ role }) => role !== "key-id") : [{
		...range,
		...decoded && { decoded: decoded.secret }
	}];
	if (isPublicOnly(draft) && draft.parts.length === 0) return [];
	const open = [
		...facts.keyIds ?? [],
		groups["account"] ?? "",
		groups["keyId"] ?? ""
	].filter((id) => id.length > 0);
	return ranges.flatMap((part) => {
		const shown = text.slice(part.start, part.end);
		const secret = part.decoded ?? shown;
		const prefix = publicPrefix(type, secret);
		return [
			secret,
			shown,
			text[part.end] === "@" ? decodePercent(secret) : secret
		].flatMap((value) => value.split(boundary)).flatMap((value) => open.reduce((pieces, id) => pieces.flatMap((piece) => piece.split(id)), [value])).map((piece) => prefix !== "" && piece.startsWith(prefix) ? piece.slice(prefix.length) : piece).filter((piece) => piece.length > 0);
	});
}
/** Where a draft's secret stands, or each of its parts, with what people see there. */
function maskedRanges(text, { candidate, parts }) {
	const secret = secretOf(candidate, text);
	return parts.length > 0 ? parts.map(({ start, end, decoded }) => ({
		start,
		end,
		masked: mask(candidate.type, decoded ?? text.slice(start, end))
	})) : [{
		...candidate.range,
		masked: mask(candidate.type, secret)
	}];
}
function describePart({ role, start, end, decoded }, text, lines, { candidate }) {
	return {
		role,
		start: lines.position(start),
		end: lines.position(end),
		masked: mask(candidate.type, decoded ?? text.slice(start, end))
	};
}
/** Facts are public by nature; one that repeats a secret all the same (a user who is also the password) is left out. */
function withhold(facts, { reveals }) {
	const { account, keyIds, subjects, ...rest } = facts;
	const open = keyIds?.filter((id) => !reveals(id)) ?? [];
	const speaking = subjects?.filter(({ subject, issuer, audiences = [] }) => ![
		subject,
		issuer ?? "",
		...audiences
	].some(reveals)) ?? [];
	return {
		...rest,
		...account !== void 0 && !reveals(account) && { account },
		...open.length > 0 && { keyIds: open },
		...speaking.length > 0 && { subjects: speaking }
	};
}
/** Looks up the name of the slot in which a range stands. */
function nameSlots(slots) {
	const sorted = slots.toSorted((one, other) => one.start - other.start);
	let next = 0;
	return ({ start, end }) => {
		while ((sorted[next]?.end ?? Infinity) <= start) next++;
		const slot = sorted[next];
		return slot && slot.start < end ? slot.name : void 0;
	};
}
function count(seen, key) {
	const ordinal = seen.get(key) ?? 0;
	seen.set(key, ordinal + 1);
	return ordinal;
}
// shared/detection/entropy.ts
const counts = /* @__PURE__ */ new Uint32Array(128);
/** Shannon's entropy of a text's characters, in bits for each; 0 for an empty text. Characters outside ASCII count as one. */
function bitsPerCharacter(text) {
	counts.fill(0);
	for (let at = 0; at < text.length; at++) {
		const code = Math.min(text.charCodeAt(at), 127);
		counts[code] = (counts[code] ?? 0) + 1;
	}
	let bits = 0;
	for (const count of counts) if (count > 0) bits -= count / text.length * Math.log2(count / text.length);
	return bits;
}
// shared/detection/pairs.ts
const farthestLines = 10;
/** UTF-16 units between the beginnings of two halves of one credential. */
const farthestUnits = 2e3;
/** Things on either side of one, among which its own is sought. */
const farthestNeighbours = 8;
/**
* Which of `others` belongs to which of `owners`. Where the two alternate and none is left over, they do so in order; else
* those are joined first that stand the fewest lines apart, what follows before what goes before.
*/
function pairUp(lines, owners, others) {
	const pairs = /* @__PURE__ */ new Map();
	const inOrder = [...owners.map((owner) => ({
		owner,
		range: owner.range,
		other: void 0
	})), ...others.map((other) => ({
		other,
		range: other.range,
		owner: void 0
	}))].toSorted((one, next) => one.range.start - next.range.start);
	const isAlternating = inOrder.every(({ owner }, at) => at === 0 || !owner !== !inOrder[at - 1]?.owner);
	const isEven = inOrder.length % 2 === 0;
	const possible = inOrder.flatMap(({ owner, range }, at) => {
		if (!owner) return [];
		const from = Math.max(0, at - farthestNeighbours);
		return inOrder.slice(from, at + farthestNeighbours + 1).flatMap(({ other, range: place }, index) => {
			if (!other || !areNear(lines, range, place)) return [];
			const isOwn = isAlternating && isEven && from + index >> 1 === at >> 1;
			const apart = Math.abs(lines.position(place.start).line - lines.position(range.start).line);
			const distance = Math.max(place.start - range.end, range.start - place.end);
			return [{
				owner,
				other,
				isOwn,
				apart,
				isBefore: place.start < range.start,
				distance
			}];
		});
	});
	const found = /* @__PURE__ */ new Set();
	const best = possible.toSorted((one, next) => Number(next.isOwn) - Number(one.isOwn) || one.apart - next.apart || Number(one.isBefore) - Number(next.isBefore) || one.distance - next.distance);
	for (const { owner, other } of best) {
		if (pairs.has(owner) || found.has(other)) continue;
		pairs.set(owner, other);
		found.add(other);
	}
	return pairs;
}
const areNear = (lines, one, other) => Math.abs(one.start - other.start) < 2e3 && Math.abs(lines.position(one.start).line - lines.position(other.start).line) <= farthestLines;
// shared/detection/placeholder.ts
/** Words that writers of examples use, and values that issuers publish as samples; long enough not to turn up in random text. */
const exampleWords = /example|placeholder|change[-_ ]?(?:me|it|this)|replace[-_ ]?(?:me|this|with)|insert[-_ ]|dummy|sample|redacted|obfuscated|foobar|open[-_ ]?sesame|foo[-_]?bar|not[-_]?(?:a[-_]?)?(?:real|secret)|\byour[-_ ]?|[-_ ]here\b|\bmy[-_]?(?:secret|password|token|api[-_]?key|key)|\b(?:fake|test|todo|tbd|none|null|undefined|secret|password|passwd|token|mock)\b|1f2d1e2e67df|33f!!lloppa|hal\+9ooo_da!sY|(.)\1{14}|abc[-_]?123|x{5,}|\*{3,}|\.{3,}|#{4,}|_{4,}|-{6,}|\b(\d{3,6})-\2-\2\b/i;
/** References to a value that is kept elsewhere: `${X}`, `$X`, `$(x)`, `{{ x }}`, `<x>`, `%X%`, `@{x}`, `#{x}`. */
const templates = /^\$[A-Za-z_({]|\$\{|\$\(\(?\s*\w|\{\{|\}\}|^\{[\w. -]+\}$|^<[^>]*>$|^%[\w()]+%?s?$|^[@#]\{|^\[[\w -]+\]$/;
const shortestJudged$1 = 12;
const fewestDifferent$1 = 4;
const leastBits$3 = 2.4;
const longestRun = 8;
/** Whether a text stands where a secret would and is none: an example's filling, or a reference to a stored value. */
function isPlaceholder(text) {
	if (templates.test(text) || exampleWords.test(text.slice(0, 400))) return true;
	if (text.length < shortestJudged$1) return new Set(text).size < 2;
	const judged = text.slice(0, 200);
	return new Set(judged).size <= fewestDifferent$1 || bitsPerCharacter(judged) < leastBits$3 || hasRun(judged.toLowerCase()) || isRepeated(judged);
}
/** `abcdefgh`, `AbCdEfGh`, `12345678`, `87654321`: neighbours that each differ by the same step of one; in lower case. */
function hasRun(text) {
	let length = 1;
	let step = 0;
	for (let at = 1; at < text.length; at++) {
		const difference = text.charCodeAt(at) - text.charCodeAt(at - 1);
		length = Math.abs(difference) === 1 && difference === step ? length + 1 : 2;
		step = difference;
		if (length >= longestRun && Math.abs(step) === 1) return true;
	}
	return false;
}
const longestClimb = 11;
const longestCount = 9;
/**
* `a1B2c3D4e5F6g7H8i9J0k1`, `1a2b3c4d-5e6f-7a8b-9c0d`: letters that go on through the alphabet, or digits that count.
* Made up, unless an issuer's form speaks for it.
*/
function climbs(text) {
	return longestSteps(text.toLowerCase().replaceAll(/[^a-z]|([a-z])(?=\1)/g, ""), (by) => by > 0) >= longestClimb || longestSteps(text.replaceAll(/\D/g, ""), (by) => by === 1 || by === -9) >= longestCount;
}
/** Of the characters that follow on each other by steps of one kind, how many there are at most. */
function longestSteps(text, follows) {
	let length = 0;
	let longest = 0;
	for (let at = 0; at < text.length; at++) {
		length = at > 0 && follows(text.charCodeAt(at) - text.charCodeAt(at - 1)) ? length + 1 : 1;
		longest = Math.max(longest, length);
	}
	return longest;
}
/** `deadbeefdeadbeefdeadbeef`: a short piece, three times or more. */
function isRepeated(text) {
	for (let period = 1; period <= Math.min(12, text.length / 3); period++) if (text.slice(period) === text.slice(0, -period)) return true;
	return false;
}
// shared/detection/aws.ts
/** What an AWS secret access key looks like without a name beside it: 40 characters of base64, of all kinds. */
const bareSecret = /(?<![A-Za-z0-9/+])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/g;
/**
* Joins access key ids with their secrets and session tokens, each used once: a secret with a name before one without.
* Candidates of other providers come back as they are; all in the order given.
*/
function groupAwsKeys(text, lines, candidates) {
	if (!candidates.some(roleOf)) return candidates.map(alone);
	const { "key-id": ids = [], secret: named = [], "session-token": sessions = [] } = Object.groupBy(candidates, (candidate) => roleOf(candidate) ?? "other");
	const secretOfId = new Map(pairUp(lines, ids, named));
	const lonely = ids.filter((id) => !secretOfId.has(id));
	const claims = new Map(candidates.map((candidate) => [candidate.range.start, candidate]));
	for (const [id, secret] of pairUp(lines, lonely, bareSecretsNear(text, lines, lonely, claims))) secretOfId.set(id, secret);
	const paired = new Set(secretOfId.values());
	const sessionOf = pairUp(lines, [...ids, ...named.filter((secret) => !paired.has(secret))], sessions);
	const taken = new Set(sessionOf.values());
	for (const { range } of paired) {
		const claim = claims.get(range.start);
		if (claim) taken.add(claim);
	}
	function draftOf(candidate) {
		const session = sessionOf.get(candidate);
		const sessionPart = session ? [{
			role: "session-token",
			...session.range
		}] : [];
		const role = roleOf(candidate);
		if (role === "key-id") {
			const idPart = {
				role,
				...candidate.range
			};
			const secret = secretOfId.get(candidate)?.range;
			return secret ? {
				candidate: {
					...candidate,
					range: secret
				},
				parts: [
					idPart,
					{
						role: "secret",
						...secret
					},
					...sessionPart
				],
				confidence: "high",
				unproven: false
			} : {
				candidate,
				parts: session ? [idPart, ...sessionPart] : [],
				confidence: "low",
				unproven: true
			};
		}
		if (role !== "secret" || !session) return alone(candidate);
		return {
			candidate: {
				...candidate,
				type: session.type
			},
			parts: [{
				role,
				...candidate.range
			}, ...sessionPart],
			confidence: "medium",
			unproven: false
		};
	}
	return candidates.filter((candidate) => !taken.has(candidate)).map(draftOf);
}
const alone = (candidate) => ({
	candidate,
	parts: [],
	confidence: candidate.type.confidence,
	unproven: false
});
function roleOf({ type, groups }) {
	if (type.id !== "aws-access-key" && type.id !== "aws-sts-session") return void 0;
	if (groups["id"] !== void 0) return "key-id";
	return type.id === "aws-access-key" ? "secret" : "session-token";
}
/** Secrets without a name. What a more telling type already claims is none; the general types give way. */
function bareSecretsNear(text, lines, ids, claims) {
	const found = /* @__PURE__ */ new Map();
	for (const { range } of ids) {
		const from = Math.max(0, range.start - farthestUnits);
		for (const { index, 0: secret } of text.slice(from, range.end + farthestUnits).matchAll(bareSecret)) {
			const start = from + index;
			const place = {
				start,
				end: start + secret.length
			};
			const claim = claims.get(start);
			if ((claim === void 0 || claim.provider.id === "generic") && isSecretAccessKey(secret) && areNear(lines, place, range)) found.set(start, { range: place });
		}
	}
	return [...found.values()];
}
const leastBits$2 = 4;
/** All three kinds of characters, no hash in hexadecimal, no path, no filling. */
function isSecretAccessKey(text) {
	return /[a-z]/.test(text) && /[A-Z]/.test(text) && /\d/.test(text) && (text.match(/\//g)?.length ?? 0) <= 4 && bitsPerCharacter(text) >= leastBits$2 && !isPlaceholder(text);
}
// shared/detection/earliest.ts
function createEarliest(most, startOf) {
	let kept = [];
	let end = Infinity;
	function sort() {
		kept.sort((one, other) => startOf(one) - startOf(other));
		const first = kept[most];
		if (first === void 0) return kept;
		const limit = end = startOf(first);
		return kept = kept.filter((item) => startOf(item) < limit);
	}
	return {
		add(item) {
			if (startOf(item) >= end) return;
			kept.push(item);
			if (kept.length > 2 * most) sort();
		},
		items: sort,
		end: () => end
	};
}
// shared/detection/overlaps.ts
const bucketBits = 10;
/**
* One candidate a place: the one whose type stands first in the index of providers, where the more specific ones do.
* A candidate gives way to a better one whose match covers its secret. In the order of the text.
*/
function settleOverlaps(candidates, rank) {
	const kept = [];
	/** Kept candidates by stretches of 1,024 characters, so that many candidates need no comparison of all pairs. */
	const buckets = /* @__PURE__ */ new Map();
	for (const candidate of candidates.toSorted((one, other) => rank(one) - rank(other) || byPlace(one, other))) {
		if (bucketsOf(candidate.range).some((bucket) => buckets.get(bucket)?.some((better) => overlap(better, candidate)))) continue;
		kept.push(candidate);
		for (const bucket of /* @__PURE__ */ new Set([...bucketsOf(candidate.match), ...bucketsOf(candidate.range)])) {
			const inside = buckets.get(bucket);
			if (inside) inside.push(candidate);
			else buckets.set(bucket, [candidate]);
		}
	}
	return kept.toSorted(byPlace);
}
function byPlace(one, other) {
	return one.range.start - other.range.start || other.range.end - one.range.end;
}
function overlap(better, { range }) {
	return [better.match, better.range].some(({ start, end }) => range.start < end && start < range.end);
}
function bucketsOf({ start, end }) {
	const first = start >> bucketBits;
	return Array.from({ length: (end - 1 >> bucketBits) - first + 1 }, (_, index) => first + index);
}
// shared/detection/imported/detect-secrets.ts
/** It tells an unkeyed hash of each secret, which is no use to anybody who must not guess one. */
const detectSecrets = {
	id: "detect-secrets",
	title: "detect-secrets scan > .secrets.baseline",
	documentation: "https://github.com/Yelp/detect-secrets#configuration",
	marks: [["plugins_used", "results"]],
	schema: {
		type: "object",
		required: ["results"],
		additionalProperties: true,
		properties: { results: {
			type: "object",
			additionalProperties: {
				type: "array",
				items: {
					type: "object",
					required: ["type"],
					additionalProperties: true,
					properties: {
						type: { type: "string" },
						line_number: { type: "integer" },
						is_verified: { type: "boolean" },
						is_secret: { type: "boolean" }
					}
				}
			}
		} }
	},
	read: ({ results }) => Object.entries(results).flatMap(([path, found]) => found.map(({ type, line_number: line = 1, is_verified: isVerified = false, is_secret: isSecret }) => isSecret === false ? void 0 : {
		path,
		line,
		rule: type,
		isVerified
	}))
};
// shared/detection/imported/gitleaks.ts
const gitleaks = {
	id: "gitleaks",
	title: "gitleaks dir --report-format json --report-path report.json",
	documentation: "https://github.com/gitleaks/gitleaks#reporting",
	marks: [[
		"RuleID",
		"File",
		"StartLine"
	]],
	schema: {
		type: "object",
		required: [
			"RuleID",
			"File",
			"StartLine"
		],
		additionalProperties: true,
		properties: {
			RuleID: { type: "string" },
			File: { type: "string" },
			StartLine: { type: "integer" },
			StartColumn: { type: "integer" },
			Secret: { type: "string" },
			Match: { type: "string" }
		}
	},
	read: ({ RuleID: rule, File: path, StartLine: line, StartColumn: column, Secret: secret, Match: context }) => [{
		path,
		line,
		rule,
		...column !== void 0 && { column },
		...secret !== void 0 && { secret },
		...context !== void 0 && { context }
	}]
};
// shared/detection/imported/sarif.ts
const nowhere = [{}];
/** One that is under review or was rejected suppresses nothing: section 3.27.23 of the standard. */
const isSuppressed = ({ suppressions = [] }) => suppressions.length > 0 && suppressions.every(({ status = "accepted" }) => status === "accepted");
const open = (properties) => ({
	type: "object",
	additionalProperties: true,
	properties
});
const text = { type: "string" };
const number = { type: "integer" };
/** https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html: every result is taken for an exposed secret. */
const sarif = {
	id: "sarif",
	title: "SARIF 2.1.0 of a scanner for secrets",
	documentation: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html",
	marks: [["runs", "version"], ["runs", "$schema"]],
	schema: {
		...open({ runs: {
			type: "array",
			items: open({
				tool: open({ driver: open({ name: text }) }),
				invocations: {
					type: "array",
					items: open({ executionSuccessful: { type: "boolean" } })
				},
				results: {
					type: "array",
					items: open({
						ruleId: text,
						baselineState: text,
						suppressions: {
							type: "array",
							items: open({ status: text })
						},
						locations: {
							type: "array",
							items: open({ physicalLocation: open({
								artifactLocation: open({ uri: text }),
								region: open({
									startLine: number,
									startColumn: number,
									snippet: open({ text })
								})
							}) })
						}
					})
				}
			})
		} }),
		required: ["runs"]
	},
	isCutShort: ({ runs }) => runs.some(({ results, invocations = [] }) => results === void 0 || invocations.some(({ executionSuccessful }) => executionSuccessful === false)),
	read: ({ runs }) => runs.flatMap(({ tool, results = [] }) => results.flatMap((result) => {
		if (isSuppressed(result) || result.baselineState === "absent") return [void 0];
		const rule = [tool?.driver?.name, result.ruleId].filter((part) => part !== void 0).join("/");
		const { locations = [] } = result;
		return (locations.length === 0 ? nowhere : locations).map(({ physicalLocation = {} }) => {
			const { artifactLocation, region = {} } = physicalLocation;
			const { startLine: line = 1, startColumn: column, snippet } = region;
			return {
				path: decodePercent((artifactLocation?.uri ?? "").replace(/^file:\/\//, "")),
				line,
				...column !== void 0 && { column },
				rule,
				...snippet?.text !== void 0 && { secret: snippet.text }
			};
		});
	}))
};
// shared/detection/imported/secretlint.ts
const secretlint = {
	id: "secretlint",
	title: "secretlint --format json \"**/*\" > report.json",
	documentation: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/types/src/SecretLintCoreResult.ts",
	marks: [["filePath", "messages"]],
	schema: {
		type: "object",
		required: ["filePath", "messages"],
		additionalProperties: true,
		properties: {
			filePath: { type: "string" },
			sourceContent: { type: "string" },
			messages: {
				type: "array",
				items: {
					type: "object",
					required: ["ruleId"],
					additionalProperties: true,
					properties: {
						ruleId: { type: "string" },
						range: {
							type: "array",
							items: { type: "integer" }
						},
						loc: {
							type: "object",
							additionalProperties: true,
							properties: { start: {
								type: "object",
								additionalProperties: true,
								properties: {
									line: { type: "integer" },
									column: { type: "integer" }
								}
							} }
						}
					}
				}
			}
		}
	},
	read: ({ filePath: path, sourceContent = "", messages }) => {
		const lines = createLines(sourceContent);
		return messages.map(({ ruleId: rule, range: [start = 0, end = 0] = [], loc }) => {
			const { line = 1, column = 0 } = loc?.start ?? {};
			const secret = sourceContent.slice(start, end);
			if (secret === "") return {
				path,
				line,
				column: column + 1,
				rule
			};
			const lineStart = lines.offset({
				line: lines.position(start).line,
				column: 1
			});
			const from = Math.max(lineStart, start - unitsAround);
			return {
				path,
				...lines.position(start),
				rule,
				secret,
				context: `${sourceContent.slice(from, end)}${restOfLine(sourceContent, end)}`
			};
		});
	}
};
/** A line may be a whole file, of which each finding would hold a copy. UTF-16 units. */
const unitsAround = 1e3;
const restOfLine = (text, at) => /^[^\r\n]*/.exec(text.slice(at, at + unitsAround))?.[0] ?? "";
// shared/detection/foreign.ts
const references$1 = new Map([
	gitleaks,
	{
		id: "trufflehog",
		title: "trufflehog git file://. --json > report.jsonl",
		documentation: "https://github.com/trufflesecurity/trufflehog#8-scan-a-github-repo-using-its-docker-image",
		marks: [["SourceMetadata", "DetectorName"]],
		schema: {
			type: "object",
			additionalProperties: true,
			properties: {
				DetectorName: { type: "string" },
				Verified: { type: "boolean" },
				Raw: { type: "string" },
				RawV2: { type: "string" },
				SourceMetadata: {
					type: "object",
					additionalProperties: true,
					properties: { Data: {
						type: "object",
						additionalProperties: {
							type: "object",
							additionalProperties: true,
							properties: {
								file: { type: "string" },
								line: { type: "integer" }
							}
						}
					} }
				}
			}
		},
		read: ({ DetectorName, Verified, Raw, RawV2, SourceMetadata }) => {
			const [place = {}] = Object.values(SourceMetadata?.Data ?? {});
			if (DetectorName === void 0) return [];
			const secret = Raw !== void 0 && RawV2?.startsWith(`${Raw}:`) ? RawV2 : Raw;
			return [{
				path: place.file ?? "",
				line: place.line ?? 1,
				rule: DetectorName,
				...secret !== void 0 && { secret },
				isVerified: Verified === true
			}];
		}
	},
	detectSecrets,
	secretlint,
	sarif
].map(({ id, documentation }) => [id, documentation]));
const providerOf = (scanner) => ({
	id: scanner,
	name: scanner,
	issuer: "",
	types: []
});
/** Nothing is known of it but who says so. */
const typeOf = (scanner, rule) => ({
	id: foreignTypeId(scanner, rule),
	name: `Found by ${rule}`,
	reference: references$1.get(scanner) ?? "",
	lifetime: { expires: "issuer-decides" },
	identity: "either",
	containment: ["Find out who accepts it", "Revoke it there"]
});
const detectable = {
	keywords: [],
	pattern: /(?!)/g,
	confidence: "medium",
	bits: 0
};
const longestRule = 100;
/** The type of what only another scanner knows. */
const foreignTypeId = (scanner, rule) => `${scanner}:${rule.replaceAll(/[^\w@/.-]/g, "_").slice(0, longestRule)}`;
/** What such rules find beside what we did; where they overlap, ours stands, as it knows more. */
async function addForeign(file, found, rules) {
	if (!rules) return found;
	const own = new Set(found.candidates);
	try {
		const candidates = (await rules(file)).map((match) => asCandidate(match, file));
		return {
			...found,
			candidates: settleOverlaps([...own, ...candidates], (one) => own.has(one) ? 0 : 1)
		};
	} catch {
		return {
			...found,
			problems: [...found.problems, {
				code: "foreign-rule-failed",
				path: file.path,
				severity: "error"
			}]
		};
	}
}
/** Throws for a range that is no part of the text, since then something was missed. */
function asCandidate({ scanner = "secretlint", rule, range }, { text }) {
	const { start, end } = range;
	if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length)) throw new RangeError("a match outside of the text");
	return {
		provider: providerOf(scanner),
		type: {
			...typeOf(scanner, rule),
			...detectable
		},
		range,
		match: range,
		groups: {}
	};
}
/** The types of what such rules found, by id. */
function foreignTypes(scans) {
	const ids = scans.flatMap(({ findings }) => findings.flatMap(({ type }) => type ?? []));
	return new Map(ids.flatMap((id) => {
		const [scanner = ""] = id.split(":", 1);
		return references$1.has(scanner) ? [[id, typeOf(scanner, id.slice(scanner.length + 1))]] : [];
	}));
}
// shared/detection/words.ts
/**
* How much more often than by chance a letter follows another in words: the row is the first letter, the column the
* second; 6 is chance, each step up twice as often, each step down half as often. Counted over the names and words in
* sources of open packages in JavaScript, Go, Python and Perl.
*/
const pairs = [
	"56774562634767263778554452",
	"86657643742844754774733253",
	"84657457617654843667642240",
	"75579553831644744675644450",
	"64785553412667454887354631",
	"75667843802754751766622351",
	"74559467702656753775634332",
	"84458433803654843656634152",
	"65766661212669853677251405",
	"87558654646444754485855042",
	"74559555833656553586535251",
	"84568443804744843466643271",
	"86458333814564782465632330",
	"74777683725545742378552031",
	"55763552525678670866766321",
	"83558446604753772867623240",
	"75666545533663447764944353",
	"84669452805565752677543250",
	"64648447804544664578734352",
	"73548537802543752776633362",
	"67656551602778472778222412",
	"85659544812564674565434233",
	"84557457813547753775415533",
	"76767745711554683568454642",
	"65757442722677581587335245",
	"85549244730443642454435546"
];
const chance = 6;
/** In bits, how much likelier a letter of either case is after the one before it in words than in letters drawn by lot. */
const cases = {
	lowerLower: .9,
	lowerUpper: -2.8,
	upperLower: .6,
	upperUpper: 0
};
/** Likewise for a letter beside a digit. */
const besideDigit = -1;
const letterA = 97;
const isLower = (code) => code >= letterA && code < 123;
const isDigit = (code) => code >= 48 && code < 58;
/**
* How much likelier, in bits, somebody made a text of words than drew its characters by lot: below zero for what a
* generator made, above for names, sentences and what people type. 0 for a text without letters.
*
*     getTokenFromStore   21      nqyhbstovoxozhub            -16
*     my-app-secret-2024   5      W4fZrpEAmoSctNxqLvmXFoXE    -26
*/
function bitsForWords(text) {
	const isOfBothCases = /[a-z]/.test(text) && /[A-Z]/.test(text);
	let bits = 0;
	for (let at = 1; at < text.length; at++) bits += bitsOf(text.charCodeAt(at - 1), text.charCodeAt(at), isOfBothCases);
	return bits;
}
/** Of as many characters of any alphabet, drawn by lot, fewer than one in a hundred read more like words than this. */
const mostOfDrawn = -4;
const shortestJudged = 16;
/** Whether a text long enough to tell was drawn by lot rather than made of words. */
const isDrawn = (text) => text.length >= shortestJudged && bitsForWords(text) < mostOfDrawn;
const shortestPassword = 8;
const mostOfScrambled = -4.5;
/** For what stands beside a name for a password, where fewer characters tell: nine in ten of ten drawn ones, hardly a name. */
const isScrambled = (text) => text.length >= shortestPassword && bitsForWords(text) < mostOfScrambled;
function bitsOf(before, code, isOfBothCases) {
	const [one, other] = [before | 32, code | 32];
	if (!isLower(one) || !isLower(other)) return isLower(one) && isDigit(code) || isDigit(before) && isLower(other) ? besideDigit : 0;
	const fit = Number(pairs[one - letterA]?.[other - letterA] ?? chance) - chance;
	if (!isOfBothCases) return fit;
	if (isLower(before)) return isLower(code) ? fit + cases.lowerLower : cases.lowerUpper;
	return fit + (isLower(code) ? cases.upperLower : cases.upperUpper);
}
// shared/detection/providers/shapes.ts
const fewestDigits = 4;
/** Digits with letters of both cases, hexadecimal, many digits, or drawn by lot: what a generator makes and a person does not type. */
function isMixed(text) {
	const digits = text.match(/\d/g)?.length ?? 0;
	if (digits === 0) return false;
	return digits >= fewestDigits || /^[0-9a-f-]+$/i.test(text) || /[a-z]/.test(text) && /[A-Z]/.test(text) || isDrawn(text);
}
/** Mixed, and no reference to a value: `settings.apiKey2`, `MISTRAL_TOKEN_2026` say what they stand for. */
function isGenerated(text) {
	return isMixed(text) && !/key|token|secret|env|config|setting/i.test(text);
}
const wordsForPasswords = /^(?:pass|passw(?:or)?d|pwd|passwort|secret|user|username|admin|root|guest|test|foo|bar|baz|abc|123|1234|12345|123456|pw|p|postgres|mysql|redis|mongo|rabbitmq|example|hunter2|p@ssw[o0]rd|my_?(?:password|pass|pwd|secret)|s3cr3t|token|key|api_?key|access_?token|x-oauth-basic|x-token-auth|password\d{0,3}|pass\d{0,3}|changeit)$/i;
/** What examples put in a password's place, with a number or without: `hunter2`, `password123`. */
const isWordForPassword = (password) => wordsForPasswords.test(password);
/** `x-$NAME`; a dollar among drawn characters is one of them. */
const reference$2 = /\$(?:\(|[A-Z_][A-Z0-9_]*(?![A-Za-z0-9])|[A-Za-z_]+(?![A-Za-z0-9]))/;
/** Filling of every kind: words that stand for a password, references to one, masks, short numbers. */
function isExamplePassword(password) {
	return isWordForPassword(password) || isPlaceholder(password) || /^[*.x]+$/i.test(password) || /^[<{[$%(]|[>}\])%]$|[\\<>{}]/.test(password) || reference$2.test(password) || /^\d{1,5}$/.test(password);
}
/** Base64 of something to read. */
const holdsText = (secret) => /^[\t\n\r\x20-\x7e]+$/.test(decodeText(secret) ?? "");
/** Base64 of nothing but words, or of filling. */
function saysWords(secret) {
	const text = decodeText(secret);
	return text !== void 0 && (/^[A-Za-z][A-Za-z :,._-]{5,}$/.test(text) || /^[\x20-\x7e]{6,}$/.test(text) && isPlaceholder(text));
}
// shared/detection/key-ids.ts
/**
* Joins ids of keys with their secrets, each used once. Its secret is of the type that an id says it names; else it has
* that one's form, under a name that tells no issuer, or without a name as the next value of a call or a list.
* `drafts` come back in the order given; a pair stands where one of its halves stood.
*/
function joinKeyIds(text, lines, drafts) {
	const single = drafts.filter(({ parts }) => parts.length === 0).map(({ candidate }) => candidate);
	const ids = single.flatMap((id) => id.type.keyIdOf ? [{
		id,
		range: id.range,
		keyIdOf: id.type.keyIdOf
	}] : []);
	if (ids.length === 0) return drafts;
	const secretOfId = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	function pair(owners, secrets) {
		for (const [{ id }, secret] of pairUp(lines, owners.filter(({ id }) => !secretOfId.has(id)), secrets.filter((secret) => !taken.has(secret)))) {
			secretOfId.set(id, secret);
			taken.add(secret);
		}
	}
	for (const [keyIdOf, owners] of Map.groupBy(ids, (one) => one.keyIdOf)) {
		const form = new RegExp(`^(?:${keyIdOf.form})$`);
		pair(owners, single.filter(({ type }) => type.id === keyIdOf.type));
		pair(owners, single.filter((one) => isOpen(one) && form.test(secretOf(one, text))));
	}
	const starts = new Set(single.map(({ range }) => range.start));
	for (const { id, keyIdOf } of ids) {
		const next = secretOfId.has(id) ? void 0 : nextValue(text, id, keyIdOf);
		if (next && !starts.has(next.range.start)) secretOfId.set(id, next);
	}
	return drafts.flatMap((draft) => {
		if (taken.has(draft.candidate)) return [];
		const secret = secretOfId.get(draft.candidate);
		return secret ? [join(draft.candidate, secret)] : [draft];
	});
}
/** Whether its type comes from a name alone, which other issuers' clients use as well: Google's storage takes AWS's settings. */
const isOpen = ({ type, provider, groups }) => provider.issuer === "" || type.id === "aws-access-key" && groups["id"] === void 0;
/** What stands behind an id as the next value does: `Auth("<id>", "<secret>")`. */
function nextValue(text, { range, decoded }, { form }) {
	if (decoded) return void 0;
	const behind = new RegExp(`["'\`]?[ \\t]{0,20}[,:;][ \\t]{0,20}["'\`]?(?<secret>${form})(?![\\w+/=-])`, "dy");
	behind.lastIndex = range.end;
	const [start, end] = behind.exec(text)?.indices?.groups?.["secret"] ?? [];
	if (start === void 0 || end === void 0) return void 0;
	const secret = text.slice(start, end);
	if (!isGenerated(secret) || isPlaceholder(secret)) return void 0;
	return {
		range: {
			start,
			end
		},
		match: {
			start,
			end
		},
		groups: {}
	};
}
function join(id, secret) {
	const { provider } = id;
	const type = provider.types.find((one) => one.id === id.type.keyIdOf?.type) ?? id.type;
	return {
		candidate: {
			...secret,
			provider,
			type
		},
		parts: [partOf("key-id", id), partOf("secret", secret)],
		confidence: "high",
		unproven: false
	};
}
const partOf = (role, { range, decoded }) => ({
	role,
	...range,
	...decoded && { decoded: decoded.secret }
});
// shared/detection/anchors.ts
/** Words that a configuration holds beside a secret, and what other forms of a secret begin with. */
const telling = [
	"eyJ",
	"password",
	"PASSWORD",
	"Password",
	"secret",
	"SECRET",
	"passwd",
	"\"auths\"",
	"-----BEGIN"
];
const shortestWord = 4;
/** A word like any other, which names the issuer beside the secret. */
const plainWord = /^[a-z]+(?:[ _-][a-z]+)*$/;
/**
* How the words that secrets begin with look in an encoding, lower-case as keywords are. Bits that depend on what
* stands before and after are left out:
*
*     ghp_     Z2hwX|w==     dnaHBf|     xnaHBf   with 0, 1 and 2 bytes before it
*/
function anchors(words, alignment) {
	const encoded = alignment === "hex" ? words.map(hexOf) : [...telling, ...words].map((word) => base64Of(word, alignment));
	return [...new Set(encoded.filter(({ length }) => length >= shortestWord).map((anchor) => anchor.toLowerCase()))];
}
/** Every word that a secret of these types begins with. */
const beginnings = (entries) => [...new Set(entries.flatMap(beginningsOf))];
/** Keywords with which the secret itself begins, in the case in which the pattern has them. */
function beginningsOf({ provider, type }) {
	const keywords = type.keywords.filter(({ length }) => length >= shortestWord);
	if (provider.issuer === "" || keywords.length === 0) return [];
	const { pattern } = type;
	const source = (pattern instanceof RegExp ? pattern.source : `${pattern.name} ${pattern.form}`).replaceAll(/\\(?=[.-])/g, "");
	const lower = source.toLowerCase();
	return keywords.flatMap((keyword) => {
		const at = lower.indexOf(keyword);
		const word = source.slice(at, at + keyword.length);
		return at >= 0 && !plainWord.test(word) ? [word] : [];
	});
}
const hexOf = (word) => Array.from(word, (character) => character.charCodeAt(0).toString(16).padStart(2, "0")).join("");
const base64Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/**
* The characters all of whose bits are the word's, six each. Its bits begin in the middle of one, which a decoder of
* whole units cannot say, and there are thousands to make before the first file is read.
*/
function base64Of(word, before) {
	const first = Math.ceil(before * 8 / 6);
	const end = Math.floor((before + word.length) * 8 / 6);
	let encoded = "";
	for (let at = first; at < end; at++) {
		const bit = at * 6 - before * 8;
		const pair = word.charCodeAt(bit >> 3) << 8 | word.charCodeAt((bit >> 3) + 1);
		encoded += base64Alphabet[pair >> 10 - (bit & 7) & 63] ?? "";
	}
	return encoded;
}
// shared/detection/facts/checksum.ts
const polynomial = 3988292384;
/** CRC-32 as in ISO 3309, of a text of ASCII characters. */
function crc32(text) {
	let crc = 4294967295;
	for (let at = 0; at < text.length; at++) {
		crc ^= text.charCodeAt(at) & 255;
		for (let bit = 0; bit < 8; bit++) crc = crc >>> 1 ^ (crc & 1 ? polynomial : 0);
	}
	return (crc ^ 4294967295) >>> 0;
}
const base62Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const checksumLength = 6;
/**
* The six characters that end a GitHub or npm token: CRC-32 of what stands between prefix and checksum, in base 62.
* https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
*/
function base62Checksum(body) {
	let digits = "";
	for (let rest = crc32(body); digits.length < checksumLength; rest = Math.floor(rest / 62)) digits = (base62Digits[rest % 62] ?? "") + digits;
	return digits;
}
/** Judges a token of the form prefix, body, six characters of checksum. */
function judgeBase62(token, prefixLength) {
	const body = token.slice(prefixLength, -6);
	return token.endsWith(base62Checksum(body)) ? "valid" : "invalid";
}
/** CRC-16 as in XMODEM, which NATS puts at the end of a key. */
function crc16(bytes) {
	let crc = 0;
	for (const byte of bytes) {
		crc ^= byte << 8;
		for (let bit = 0; bit < 8; bit++) crc = (crc << 1 ^ (crc & 32768 ? 4129 : 0)) & 65535;
	}
	return crc;
}
// shared/detection/providers/age.ts
const age = {
	id: "age",
	name: "age",
	issuer: "",
	types: [{
		id: "age-key",
		name: "age identity",
		reference: "https://github.com/C2SP/C2SP/blob/main/age.md",
		lifetime: { expires: "never" },
		identity: "either",
		alternative: {
			text: "SOPS can use a cloud's key service instead.",
			reference: "https://getsops.io/docs/"
		},
		containment: ["Encrypt the files to a new recipient, then rotate what they held"],
		keywords: ["age-secret-key-"],
		pattern: /AGE-SECRET-KEY-(?:PQ-)?1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}(?![A-Za-z0-9_])/g,
		confidence: "high",
		bits: 256
	}]
};
// shared/detection/providers/connection-strings.ts
const connectionStrings = {
	id: "connection-strings",
	name: "Connection strings",
	issuer: "",
	types: [{
		id: "connection-string",
		name: "Connection string with a password",
		reference: "https://learn.microsoft.com/dotnet/framework/data/adonet/connection-string-syntax",
		lifetime: { expires: "issuer-decides" },
		identity: "machine",
		password: true,
		alternative: {
			text: "Databases of the large clouds accept a managed identity instead of a password.",
			reference: "https://learn.microsoft.com/sql/connect/ado-net/sql/azure-active-directory-authentication"
		},
		containment: ["Change the user's password", "End open sessions"],
		keywords: ["password", "pwd"],
		pattern: /\b(?:Server|Data Source|Host|Addr|Address|Driver|Provider)\s{0,3}=\s{0,3}(?<host>[^;"'\r\n]{1,200});(?:[^;"'\r\n=]{1,40}=[^;"'\r\n]{0,200};){0,12}?\s{0,3}(?:Password|Pwd)\s{0,3}=\s{0,3}(?<secret>[^;"'\s<>]{4,128})(?=[;"'\s<]|$)/gi,
		confidence: "medium",
		bits: 40,
		window: {
			before: 1200,
			after: 140
		},
		accepts: (password) => !isExamplePassword(password),
		facts: hostFacts$1
	}, {
		id: "data-source-name",
		name: "Data source name with a password",
		reference: "https://pkg.go.dev/github.com/go-sql-driver/mysql#readme-dsn-data-source-name",
		lifetime: { expires: "issuer-decides" },
		identity: "machine",
		password: true,
		containment: ["Change the user's password", "End open sessions"],
		keywords: ["@tcp(", "@unix("],
		pattern: /(?<![\w.-])[\w.-]{1,64}:(?<secret>[^\s"'\x60:@()<>{}]{4,128})@(?:tcp|unix)\((?<host>[^()"'\s]{1,200})\)\//g,
		confidence: "medium",
		bits: 40,
		window: {
			before: 200,
			after: 210
		},
		accepts: (password) => !isExamplePassword(password),
		facts: hostFacts$1
	}]
};
function hostFacts$1(_, { groups }) {
	const host = /^(?:tcp:)?([\w.-]+)/i.exec(groups["host"] ?? "")?.[1];
	return host === void 0 ? {} : { account: host.toLowerCase() };
}
// shared/detection/providers/curl.ts
const curl = {
	id: "curl",
	name: "curl",
	issuer: "",
	types: [{
		id: "curl-user",
		name: "Password in a curl or HTTPie command",
		reference: "https://curl.se/docs/manpage.html#-u",
		lifetime: { expires: "issuer-decides" },
		identity: "either",
		password: true,
		alternative: {
			text: "curl --netrc reads it from a file outside of the repository.",
			reference: "https://curl.se/docs/manpage.html#-n"
		},
		containment: ["Change the password at the host that the command calls"],
		keywords: ["curl", "--auth"],
		pattern: /\b(?:curl\b(?:[^\r\n|;]|\\\r?\n){0,300}?\s(?:-u|--user)|https?\s[^\r\n|;]{0,200}?--auth)[\s=]{1,4}["']?(?<user>[^\s:"']{0,80}):["']?(?<secret>[^\s"']{4,128})(?=["'\s]|$)/g,
		confidence: "medium",
		bits: 40,
		window: {
			before: 210,
			after: 560
		},
		accepts: (password) => !isExamplePassword(password),
		facts: (_, { groups }) => groups["user"] ? { subjects: [{ subject: groups["user"] }] } : {}
	}]
};
// shared/detection/providers/django.ts
const django = {
	id: "django",
	name: "Django",
	issuer: "",
	types: [{
		id: "django-secret-key",
		name: "Signing key of a Django site",
		reference: "https://docs.djangoproject.com/en/stable/ref/settings/#secret-key",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Set a new SECRET_KEY; keep the old one in SECRET_KEY_FALLBACKS only as long as sessions need it", "Sessions, password resets and signed cookies that the old key made end with it"],
		keywords: ["secret_key"],
		pattern: /\bSECRET_KEY\s{0,4}=\s{0,4}["'](?<secret>(?:django-insecure-)?[a-z0-9!@#$%^&*(_=+)-]{50})["']/g,
		confidence: "medium",
		bits: 280,
		accepts: (key) => /\d/.test(key) && /[!@#$%^&*(=+)]/.test(key)
	}]
};
// shared/detection/providers/docker-config.ts
const dockerConfig = {
	id: "docker-config",
	name: "Docker configuration",
	issuer: "",
	types: [{
		id: "docker-config-auth",
		name: "Registry login in a Docker configuration",
		reference: "https://docs.docker.com/reference/cli/docker/login/#credential-stores",
		lifetime: { expires: "issuer-decides" },
		identity: "either",
		alternative: {
			text: "A credential helper keeps it out of the file.",
			reference: "https://docs.docker.com/reference/cli/docker/login/#credential-helpers"
		},
		containment: ["Change the password or token at the registry that the entry names"],
		keywords: ["\"auth\""],
		pattern: /"auth\\?"\s{0,10}:\s{0,10}\\?"(?<secret>[A-Za-z0-9+/]{12,4000}={0,2})\\?"/g,
		confidence: "medium",
		bits: 60,
		window: {
			before: 10,
			after: 4100
		},
		accepts: (secret) => /^[\x21-\x39\x3b-\x7e]{1,80}:[\x20-\x7e]{3,}$/.test(decodeText(secret) ?? ""),
		facts: (secret) => ({ subjects: [{
			issuer: "registry",
			subject: decodeText(secret)?.split(":")[0] ?? ""
		}] })
	}]
};
// shared/detection/providers/federation.ts
const federation$3 = {
	id: "federation",
	name: "Federated sign-in",
	issuer: "",
	types: [],
	named: [{
		id: "oidc-federation",
		name: "Sign-in with a job's own OpenID Connect token",
		reference: "https://openid.net/specs/openid-connect-core-1_0.html#IDToken",
		lifetime: {
			expires: "always",
			maxDays: 1
		},
		identity: "machine",
		containment: ["Take the trust in this repository off the role or account that it signs in to", "End the sessions that are open there"]
	}]
};
// shared/detection/identifiers.ts
const mostWords = .7;
/**
* Code, paths, versions, dates, hosts, addresses, algorithms, digests with their name: long and mixed, yet no secret.
*
*     go.acme.io/v2/secrets      a host and what it serves
*     token_sha256_to_refresh    words, perhaps with a number, between `_` or `-`
*     acme:providers:my8110      words between colons
*     AKID/20160628/eu/s3/x      a scope with its day
*     PBKDF2WithHmacSHA256       an algorithm
*     Uint32Array                a type
*     accessToken123             a stand-in that says what it stands for
*     grant_type=refresh         a name with its value
*     Acme.Web/sites@2024-01-01  a type with its version
*     SK5f...                    one of Twilio's resources: https://www.twilio.com/docs/glossary/what-is-a-sid
*     0x5f...                    an account's address: https://ethereum.org/developers/docs/accounts/
*/
function isIdentifier(padded) {
	const text = padded.replace(/=+$/, "");
	return /^[a-z]+:\/\//i.test(text) || /^(?:sha\d*|md5|arn|urn|data|refs|file|projects|secrets?|env|process|self|this|config|settings)[-:.]/i.test(text) || /^[\w-]+\.[a-z]{2,6}$/i.test(text) || /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\/\w/.test(text) || /^[a-z]+\d{0,4}[a-z]{0,4}(?:[_-](?:[a-z]+\d{0,4}|\d{1,4})){2,}$/.test(text) || /^[a-z]+(?::[a-z]+)+:[\w-]+$/.test(text) || /\/20\d{6}\//.test(text) || /^\d{4}-\d\d-\d\d/.test(text) || /^v?\d+\.\d+/.test(text) || /@[\w-]+\.[a-z]{2,}$/i.test(text) || /^[./~$#&*!-]|\/\.|\.\.|::|->|&&|\|\||\(\)|==|^[a-z_][\w.-]*=[^=]*&/i.test(text) || /^[a-z_.-]+=[^=]/i.test(text) && !isDrawn(text) || /@\d{4}-\d\d-\d\d/.test(text) || /^0x[0-9a-f]{40}$/i.test(text) || /^(?:AC|SK|MG|PN|SM|MM|CA|VA|IS|AP|OR)[0-9a-f]{32}$/.test(text) || /^[a-z]+[A-Za-z]*\.[a-z]+\w*$/.test(text) || /^[A-Z0-9]+(?:_[A-Z0-9]+)+$/.test(text) || /^(?:[A-Z0-9]+With)?(?:Hmac|HMAC|PBKDF2|PBE|AES|DES|RSA|SHA|MD|EC|ISO|UTF|HS|RS|ES|PS)[\w/-]{0,4}\d{1,4}[\w-]{0,12}$/.test(text) || /^(?:[A-Z][a-z]+)+\d{1,3}(?:[A-Z][a-z]+)?(?:Array|Buffer|List|Map|Set|Type|Value|Vector)s?$/.test(text) || /^[a-z]*(?:Token|Secret|Key|Credentials?)\d{0,5}$/i.test(text) || shareOfWords(text) >= mostWords && !isDrawn(text);
}
const mostDigitsInWords = .15;
/** How much of `someWords-like_these` is words; a text with many digits has none. */
function shareOfWords(text) {
	if ((text.match(/\d/g)?.length ?? 0) / text.length >= mostDigitsInWords || /^[a-z0-9]+$/.test(text)) return 0;
	return (text.match(/[A-Z][a-z]{2,}|[a-z]{3,}|[A-Z]{4,}/g) ?? []).join("").length / text.length;
}
// shared/detection/providers/passwords.ts
const named = String.raw`--pass(?:word|phrase)[=\s]\s{0,4}`;
/** A program, up to 200 characters of its line, then one of the options that take a password. */
const given = (programs, options) => String.raw`(?:${programs})(?:\.exe)?\s[^\r\n|;]{0,200}?(?<=\s)(?:${named}${options && `|${options}`})`;
/** What stands before a password, of commands by the options that take it or by its place. */
const commands = [
	given("sshpass|mysql(?:dump|admin)?|mongo(?:sh|dump|restore|export|import)?", String.raw`-p\s{0,4}`),
	given("(?:docker|podman|registry|az) login|rdesktop|twine upload|ncftp(?:put|get)", String.raw`-p\s{1,4}`),
	given("sqlcmd|bcp|osql|ipmitool|zip|unzip", String.raw`-P\s{0,4}`),
	given("7z[ar]?|unrar|rar", "-p"),
	given("redis-cli", String.raw`-a\s{0,4}`),
	given("ldap(?:search|add|modify)", String.raw`-w\s{0,4}`),
	given("smbclient", String.raw`-p\s{0,4}|-U\s{0,4}["']?[^\s%"']{1,60}%`),
	given("lftp", String.raw`-u\s{1,4}["']?[^\s,"']{1,60},`),
	given("snmp(?:get|walk|set|bulkwalk)", String.raw`-[AX]\s{1,4}`),
	given("openssl", String.raw`-k\s{1,4}|-pass(?:in|out)?\s{1,4}["']?pass:`),
	given("[xw]freerdp", "/p:"),
	given("cmdkey", "/pass:"),
	given("plink|pscp|psftp", String.raw`-pw\s{1,4}`),
	given("nuget", String.raw`-[Pp]assword\s{1,4}`),
	given("gpg2?|svn", ""),
	given("gh secret set", String.raw`(?:-b|--body)[=\s]\s{0,4}`),
	given("az keyvault secret set", String.raw`--value[=\s]\s{0,4}`),
	given("ssh-keygen", String.raw`-N\s{1,4}`),
	String.raw`mc (?:alias set|config host add)\s{1,4}(?:[^\s|;]{1,200}\s{1,4}){3}`,
	String.raw`net use\s{1,4}(?:[^\s|;]{1,200}\s{1,4}){1,2}(?=\S{6,100}\s{1,4}\/user)`,
	String.raw`(?:cargo|vault) login\s{1,4}`
];
/** What a name for a password is given, in quotes or as the rest of its line: any signs may be in it. */
const assignedPassword = {
	keywords: [
		"passwd",
		"pwd",
		"pass",
		...[
			"=",
			":",
			" =",
			" :",
			"\"",
			"'"
		].map((sign) => `pw${sign}`),
		"psk=",
		"identified by",
		"passwort",
		"kennwort",
		"contrase",
		"senha",
		"wachtwoord",
		"secret"
	],
	pattern: new RegExp(String.raw`(?:passw(?:or)?[dt]|passphrase|pwd|psk|(?<![a-z])pass|(?<![a-z=:])pw(?=[=:"']| [=:])|(?:key|trust)storepass|identified by|kennwort|contrase\S{1,2}a|senha|wachtwoord|mot de passe|secret)\d{0,2}(?![\w.-])(?<=(?<name>[\w.-]{1,60}))${relation}(?:[rbuf@n]{0,2}${quote}(?=[^\s"'\x60\\]{6,100}["'\x60\\]))?(?<secret>(?!<[\w/]|\$\{)[^\s"'\x60\\]{6,100}?)(?=["'\x60\\]|<\/|\}(?<=:[-=][^\s"'\x60{}]{6,100}\})|[,;]?\s{0,9}$|\s(?<==[^\s"'\x60]{6,100}\s))`, "gim"),
	window: {
		before: 60,
		after: 260
	}
};
const passwords = {
	id: "passwords",
	name: "Passwords",
	issuer: "",
	types: [{
		id: "command-password",
		name: "Password in a command",
		reference: "https://cwe.mitre.org/data/definitions/214.html",
		lifetime: { expires: "issuer-decides" },
		identity: "either",
		password: true,
		containment: ["Change the password where the command signs in"],
		keywords: [
			"sshpass",
			"mysql",
			"mongo -",
			"mongosh",
			"mongodump",
			"mongorestore",
			"mongoexport",
			"mongoimport",
			"docker login",
			"podman login",
			"registry login",
			"az login",
			"rdesktop",
			"twine upload",
			"ncftp",
			"sqlcmd",
			"bcp ",
			"osql",
			"ipmitool",
			"zip -",
			"7z ",
			"7za ",
			"7zr ",
			"rar ",
			"redis-cli",
			"ldapsearch",
			"ldapadd",
			"ldapmodify",
			"smbclient",
			"lftp",
			"snmpget",
			"snmpwalk",
			"snmpset",
			"snmpbulkwalk",
			"openssl ",
			"freerdp",
			"cmdkey",
			"plink",
			"pscp",
			"psftp",
			"nuget ",
			"nuget.exe",
			"gpg -",
			"gpg2 -",
			"svn ",
			"gh secret set",
			"az keyvault secret set",
			"ssh-keygen",
			"mc alias set",
			"mc config host",
			"net use",
			"cargo login",
			"vault login"
		],
		pattern: new RegExp(String.raw`\b(?:${commands.join("|")})["']?(?<secret>[^\s"'\x60|;]{6,100})(?=["'\s]|$)`, "g"),
		confidence: "medium",
		bits: 30,
		window: {
			before: 10,
			after: 700
		},
		accepts: (password) => !isExamplePassword(password) && !code.test(password) && (isScrambled(password) || !isIdentifier(password)),
		doubts: (password) => !/\d/.test(password)
	}, {
		id: "generic-password",
		name: "Password assigned in code or configuration",
		reference: "https://cwe.mitre.org/data/definitions/259.html",
		lifetime: { expires: "issuer-decides" },
		identity: "either",
		password: true,
		containment: ["Find out who accepts it", "Change it there"],
		...assignedPassword,
		confidence: "low",
		bits: 30,
		accepts: isAssigned$2
	}]
};
const code = /[()[\]{}<>&|\\]|,\w+=|^[./~@#%:-]|::|->|\.\w+\.|^\w+\.\w+$|\?\.|[,;:!?]$|^https?:|^0x[0-9a-fA-F]+$/;
const sign = /[A-Za-z][^\p{L}\p{N}_./:,=-]+[A-Za-z]/u;
/** Of the environment, which a call is handed with what it is if nobody sets it: `env("DB_PASSWORD", "...")`. */
const variable = /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/;
/** What no name, path or version has in it. */
const oddSign = /[!?*^]./;
/** Letters beyond ASCII are a translation's more often than a password's. */
const word = /^[\p{L}\p{M}]*\P{ASCII}[\p{L}\p{M}\p{N}]*$/u;
/** A sign as XML has it where no quotes stand: https://www.w3.org/TR/xml/#sec-predefined-ent */
const entity = /&(?:amp|lt|gt);/g;
/** What a person makes up: letters with a digit or a sign among them, and no code. */
function isMadeUp(written) {
	const password = written.replaceAll(entity, "^");
	if (isExamplePassword(password) || climbs(password) || saysWords(password)) return false;
	if (code.test(password) || /passw(?:or)?d/i.test(password) || !/[A-Za-z]/.test(password) || word.test(password)) return false;
	return sign.test(password) || isScrambled(password) || /\d/.test(password) && (oddSign.test(password) || !isIdentifier(password));
}
function isAssigned$2(password, { groups, match }) {
	const name = groups["name"] ?? "";
	if (/secret\d{0,2}$/i.test(name) || isNameOfOther(name) || !isMadeUp(password)) return false;
	const before = match.slice(0, match.length - password.length);
	if (/,\s*[a-z]?\\{0,3}["'\x60]?$/i.test(before) && !variable.test(name)) return false;
	if (/\bpass\s+["'\x60]$/i.test(before)) return false;
	if (/["'\x60]$/.test(before)) return true;
	return (/\d/.test(password) || isScrambled(password)) && (name.startsWith("--") || /(?:[:=>]|:-|[|>][-+\d]{0,2}\s*\n)\s*$/.test(before));
}
// shared/detection/providers/generated-passwords.ts
const generatedPasswords = {
	id: "generated-passwords",
	name: "Generated passwords",
	issuer: "",
	types: [{
		...assignedPassword,
		id: "generated-password",
		name: "Password of letters, digits and signs drawn by lot",
		reference: "https://cwe.mitre.org/data/definitions/259.html",
		lifetime: { expires: "issuer-decides" },
		identity: "either",
		password: true,
		containment: ["Find out who accepts it", "Change it there"],
		confidence: "medium",
		bits: 30,
		accepts: isAssigned$1
	}]
};
function isAssigned$1(password, { groups, match }) {
	const before = match.slice(0, match.length - password.length);
	return /["'\x60]$|[:=>]\s*$/.test(before) && !isNameOfOther(groups["name"] ?? "") && isOfAllKinds(password);
}
/** Of code, formats, addresses, templates and hashes, where signs stand close together as well. */
const forms = /\$[{(]|\{\{|\}\}|<[%/]|%>|[#@%]\{|:\/\/|\(\?|\[\^?\w-\w|\.[*+]|=>|->|&&|\|\||\(\)|^\$\w{1,10}\$|^\{\w+\}|^\w+\(.*\)$|%[sdvx]|&\w+;/;
const shortest = 12;
/** From here on, most of what is drawn by lot has a digit; shorter, one is asked for. */
const tellingLength = 16;
/** Those that are in no name, path or base64. */
const tellingSigns = /[!#$%&()*,:;<>?@[\]^{|}~]/g;
const leastChanges = .5;
const leastShare = .85;
/** Lower and upper case, digits and signs in a mix as no writer makes it: every other character is of another kind than the one before. */
function isOfAllKinds(text) {
	const kinds = Array.from(text, kindOf);
	const signs = new Set(text.match(tellingSigns));
	const changes = kinds.filter((kind, at) => at > 0 && kind !== kinds[at - 1]).length;
	return text.length >= shortest && signs.size >= 2 && kinds.includes("lower") && kinds.includes("upper") && (kinds.includes("digit") || text.length >= tellingLength) && changes >= leastChanges * (text.length - 1) && bitsPerCharacter(text) >= leastShare * Math.log2(Math.min(text.length, 64)) && bitsForWords(text) < 0 && !forms.test(text);
}
function kindOf(character) {
	if (/[a-z]/.test(character)) return "lower";
	if (/[A-Z]/.test(character)) return "upper";
	if (/\d/.test(character)) return "digit";
	return /[!-~]/.test(character) ? "sign" : "other";
}
// shared/detection/facts/jwt.ts
/** RFC 7519; undefined when header or claims are no JSON object. The signature is not checked. */
function readJwt(token) {
	const [head = "", body = ""] = token.split(".", 2);
	const header = parseObject(decodeText(head));
	const claims = parseObject(decodeText(body));
	return header && claims ? {
		header,
		claims
	} : void 0;
}
/** Dates, subject and key id; empty for what is no JWT. Claims that cannot be true are left out. */
function jwtFacts(token) {
	const jwt = readJwt(token);
	if (!jwt) return {};
	const { claims, header } = jwt;
	const keyId = publicText(claims["jti"]);
	const subject = subjectOf(claims);
	const account = publicText(claims["tid"]) ?? publicText(claims["ref"]) ?? publicText(claims["iss"]) ?? publicText(header["tenant"]);
	return {
		...period(dateOfSeconds(claims["iat"]), dateOfSeconds(claims["exp"])),
		...account !== void 0 && { account },
		...keyId !== void 0 && { keyIds: [keyId] },
		...subject && { subjects: [subject] }
	};
}
function subjectOf(claims) {
	const subject = publicText(claims["sub"]) ?? publicText(claims["client_id"]) ?? publicText(claims["azp"]);
	if (subject === void 0) return void 0;
	const issuer = publicText(claims["iss"]);
	const audiences = [claims["aud"]].flat().flatMap((audience) => publicText(audience) ?? []);
	return {
		...issuer !== void 0 && { issuer },
		subject,
		...audiences.length > 0 && { audiences }
	};
}
// shared/detection/providers/generic.ts
const keys = [
	"api",
	"access",
	"account",
	"auth",
	"client",
	"private",
	"signing",
	"encryption",
	"app",
	"master",
	"storage"
];
const names$1 = `pass(?:word|wd|phrase)|_pass|secret|token|(?:${keys.join("|")})[_ .-]?key|credential|_(?:key|auth|pat|pwd)(?![a-z])`;
/** Of a value. One that is too long is refused at once, since trying it in every length costs as much again. */
const part = String.raw`[^\s"'\x60<>{}()\[\],;\\]`;
/** Where a value may be longer, since no other name with a value can follow: in quotes, or first in its line. */
const wholeLine = String.raw`(?<=["'\x60](?:(?:bearer|token|basic)\s{1,4})?|^[ \t]{0,20}(?:export\s)?[\w.-]{1,60}[ \t]?[=:][ \t]?)`;
/** A name for a secret, up to sixty characters of it, then its value: nothing but the two together gives it away. */
const assigned = {
	reference: "https://cwe.mitre.org/data/definitions/798.html",
	lifetime: { expires: "issuer-decides" },
	identity: "either",
	containment: ["Find out who accepts it", "Change it there"],
	keywords: [
		"password",
		"passwd",
		"passphrase",
		"secret",
		"token",
		"credential",
		"_key",
		"_auth",
		"_pat",
		"_pwd",
		"_pass",
		...keys.flatMap((key) => [
			`${key}key`,
			`${key}-key`,
			`${key}.key`,
			`${key} key`
		])
	],
	pattern: new RegExp(String.raw`(?:${names$1})[\w.-]{0,30}(?![\w.-])(?<=(?<name>[\w./-]{1,60}))${assignment}(?:${wholeLine}|(?!${part}{301}))(?!${part}{2001})(?<secret>${part}{10,2000})(?=["'\x60\s,;)<}\\]|$)`, "gim"),
	bits: 40,
	window: {
		before: 12,
		after: 420
	}
};
const lockFiles = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|go\.sum|[a-z]+\.lock)$/i;
const generic = {
	id: "generic",
	name: "Unknown issuer",
	issuer: "",
	types: [
		{
			id: "authorization-header",
			name: "Token in an Authorization header",
			reference: "https://www.rfc-editor.org/rfc/rfc6750",
			lifetime: { expires: "issuer-decides" },
			identity: "either",
			containment: ["Find out who accepts it", "Revoke it there"],
			keywords: ["authorization"],
			pattern: /Authorization["'\x60]?\]?(?:\s{0,4}[:=,]\s{0,4}[rbuf]?["'\x60]?|\s{1,4}["'\x60])(?:[A-Za-z][A-Za-z0-9-]{1,20}\s{1,4})?(?<secret>[A-Za-z0-9+/=._~-]{16,2000})(?![\w$({<])/gi,
			confidence: "medium",
			bits: 60,
			window: {
				before: 4,
				after: 2100
			},
			accepts: isHeaderValue
		},
		{
			id: "url-key",
			name: "Key in the query of a URL",
			reference: "https://cwe.mitre.org/data/definitions/598.html",
			lifetime: { expires: "issuer-decides" },
			identity: "machine",
			containment: ["Revoke it at the host that the URL names", "Send it in a header instead"],
			keywords: [
				"?key=",
				"&key=",
				"?auth=",
				"&auth="
			],
			pattern: /[?&](?:key|auth)=(?<secret>[\w-]{20,200})(?![\w%${<-]|\.\w)/g,
			confidence: "medium",
			bits: 80,
			window: {
				before: 2,
				after: 210
			},
			accepts: (secret) => isMixedWell(secret) && !isPlaceholder(secret) && !climbs(secret),
			doubts: (secret) => /^[0-9a-f]+$/.test(secret)
		},
		{
			...assigned,
			id: "generic-token",
			name: "Random value assigned to a secret's name",
			confidence: "medium",
			accepts: (secret, context) => isMixedWell(secret) && isAssigned(secret, context),
			doubts: isOnlyBeside
		},
		{
			...assigned,
			id: "generic-secret",
			name: "Value assigned to a secret's name",
			confidence: "low",
			accepts: isAssigned
		}
	]
};
/** Constants of this shape stand for something: a marker on a message, a value that is not known yet, one request. */
const markerNames = /unknown|sentinel|marker|magic|sig(?:_?key)?$|(?:client|request|action)_?token$/i;
const markers = /^(?:[0-9a-f]{32}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})$/i;
/** Our own, as reports and evidence name a credential by it. */
const fingerprints = /^(?:[spui]1|h1:[\w-]{1,64}):[0-9a-f]{32}$/;
/** What follows a name in a list: `"GetSecretFloat64", "GetFloat64"`, `ClaimNames.SUB, "value"`. */
const isLabel = /^(?:[A-Z][a-z]+)+\d{0,2}$/;
const memberOfOther = new RegExp(String.raw`\.(?!\w*(?:${names$1}))\w+$`, "i");
/** A variable beside a name, as in `key: testRSA2048PrivateKey`. */
const namesASecret = /^(?:[A-Za-z_]\w*(?:Key|Token|Secret|Password|Credential)|(?:key|token|secret|password|credential)\d)\w{0,6}$/;
/** A value follows these after no more than a blank: `--api-token x`, `ENV API_TOKEN x`. */
const argumentNames = /^--|^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/;
/** `the token x`: nothing between the two says that the one is the other's. */
function isOnlyBeside(secret, { groups, match }) {
	const before = match.slice(0, -secret.length).replace(/(?<=["'\x60:=]\s{0,4})(?:bearer|token|basic)\s+$/i, "");
	return /[\w\])](?<!\bis)\s+$/.test(before) && !argumentNames.test(groups["name"] ?? "");
}
/** What people write between a name and its value: `the api key is x`, `token - "x"`, `| token | x |`. */
const inProse = /\s(?:is\s+|-\s+["'\x60]|\|\s+["'\x60]?)$/i;
/** Dots stand between names in code; what was drawn by lot and is longer than names are is none. */
const isDrawnAtLength = (text) => text.length >= 40 && isDrawn(text);
/** Functions that are handed a secret's name, as in `GetSecret("smtp-2")`. */
const lookUps = /(?:^|\.)(?:get|try|require|read|fetch|load|find|look_?up|has|delete|remove|type)\w*$/i;
/** What Sealed Secrets, AWS KMS and Vault's transit engine make of a secret, for anybody to see. */
const encrypted = /^(?:Ag[A-D][A-Za-z0-9+/]{300}|AQICAH|vault:v\d)/;
/** Forms that are judged elsewhere, or open nothing. */
const hasOtherForm = (secret) => fingerprints.test(secret) || encrypted.test(secret) || secret.startsWith("eyJ") && readJwt(secret) !== void 0;
function isAssigned(secret, { groups, match, path }) {
	const name = groups["name"] ?? "";
	if (isNameOfOther(name) || lockFiles.test(path) || hasOtherForm(secret)) return false;
	if (markerNames.test(name) && markers.test(secret)) return false;
	if (squash$1(name).includes(squash$1(secret))) return false;
	const between = match.slice(0, match.length - secret.length).replace(/(?:bearer|token|basic)\s+$/i, "").slice(-8);
	if (/\(\s*\\{0,3}["'\x60]?$/.test(between) && lookUps.test(name)) return false;
	if (/,\s*\\{0,3}["'\x60]?$/.test(between) && (isLabel.test(secret) || memberOfOther.test(name))) return false;
	if (inProse.test(between)) {
		if (!isMixedWell(secret)) return false;
	} else if (!/["'\x60]$/.test(between)) {
		if (secret.includes("$") || secret.includes(".") && !isDrawnAtLength(secret)) return false;
		if (namesASecret.test(secret) || squash$1(secret).endsWith(squash$1(name))) return false;
		if (!/(?:[=:>]|:-)\s*$/.test(between) && !isMixedWell(secret)) return false;
	}
	return isRandom(secret) && !climbs(secret) && !isIdentifier(secret) && !saysWords(secret) && !isWordForPassword(secret);
}
/** A value that repeats its name, whatever the spelling: `AUTH_GOST_01: "auth-gost01"`. */
function squash$1(text) {
	return text.replaceAll(/[^A-Za-z0-9]/g, "").toLowerCase();
}
/** `user:password` in base64 with a password that is no example, or a random token. */
function isHeaderValue(secret, { match }) {
	if (!/[A-Za-z]\s+\S+$/.test(match) && !isMixedWell(secret) && !markers.test(secret)) return false;
	if (!/Basic\s+\S+$/i.test(match)) return isRandom(secret, 1) && !isIdentifier(secret);
	const [user, password] = decodeText(secret)?.split(":", 2) ?? [];
	return user !== void 0 && password !== void 0 && password.length >= 6 && !isPlaceholder(password);
}
/** Twenty characters drawn by lot or of all kinds, or a hash's worth of hexadecimal; a UUID more often names a thing. */
function isMixedWell(text) {
	const digits = text.match(/\d/g)?.length ?? 0;
	if (/^[0-9a-f]{32,}$/i.test(text)) return digits >= 4 && bitsPerCharacter(text) >= 3.2;
	return text.length >= 20 && !(markers.test(text) && text.includes("-")) && /^[\w+/=~-]+$/.test(text) && bitsPerCharacter(text) >= 3.7 && (isDrawn(text) || digits >= 3 && /[a-z]/.test(text) && (/[A-Z]/.test(text) || digits >= 6));
}
const leastBits$1 = 3;
/** Characters that a generator mixes: digits among letters, many different ones; base64 of a text is judged by the text. */
function isRandom(text, fewestDigits = 2) {
	return ((text.match(/\d/g)?.length ?? 0) >= fewestDigits || isDrawn(text) && !holdsText(text)) && /[A-Za-z]/.test(text) && bitsPerCharacter(text) >= Math.min(leastBits$1, Math.log2(text.length) * .8);
}
// shared/detection/facts/public-parts.ts
/** What a pattern's groups `account` and `keyId` hold: the parts that the issuer means to be seen. */
function publicParts(_secret, { groups: { account, keyId } }) {
	return {
		...account !== void 0 && { account },
		...keyId !== void 0 && { keyIds: [keyId] }
	};
}
// shared/detection/providers/ably.ts
const ably = {
	id: "ably",
	name: "Ably",
	issuer: "ably",
	types: [{
		id: "ably-key",
		name: "Ably API key",
		reference: "https://ably.com/docs/auth",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Dashboard > App > API keys > Revoke"],
		keywords: [
			"ably_",
			"ably api",
			"ably.re"
		],
		pattern: issuedBy("ably(?=_| api|\\.re)", "(?<keyId>[\\w-]{5,8}\\.[\\w-]{5,8}):[\\w-]{43}"),
		confidence: "medium",
		bits: 256,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated,
		facts: publicParts
	}]
};
// shared/detection/providers/abuseipdb.ts
const abuseipdb = {
	id: "abuseipdb",
	name: "AbuseIPDB",
	issuer: "abuseipdb",
	types: [{
		id: "abuseipdb-key",
		name: "AbuseIPDB API key",
		reference: "https://docs.abuseipdb.com/#introduction",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Account > API > Revoke"],
		keywords: ["abuseipdb"],
		pattern: issuedBy("abuseipdb", "[0-9a-f]{80}"),
		confidence: "medium",
		bits: 320,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/activecampaign.ts
const activecampaign = {
	id: "activecampaign",
	name: "ActiveCampaign",
	issuer: "activecampaign",
	types: [{
		id: "activecampaign-key",
		name: "ActiveCampaign API key",
		reference: "https://developers.activecampaign.com/reference/authentication",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Settings > Developer > Reset the API key"],
		keywords: ["activecampaign", "active_campaign"],
		pattern: issuedBy("active_?campaign", "[0-9a-f]{64}[0-9a-f]{0,8}", "key|token"),
		confidence: "medium",
		bits: 256,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/adafruit.ts
const adafruit = {
	id: "adafruit",
	name: "Adafruit IO",
	issuer: "adafruit",
	types: [{
		id: "adafruit-key",
		name: "Adafruit IO key",
		reference: "https://io.adafruit.com/api/docs/#authentication",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["io.adafruit.com > API key > Regenerate"],
		keywords: ["aio_"],
		pattern: /(?<![A-Za-z0-9])aio_[A-Za-z0-9]{28}(?![\w-])/g,
		confidence: "high",
		bits: 166
	}]
};
// shared/detection/providers/adobe.ts
const adobe = {
	id: "adobe",
	name: "Adobe",
	issuer: "adobe",
	types: [{
		id: "adobe-client-secret",
		name: "Adobe OAuth client secret",
		reference: "https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/implementation",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Developer Console > project > Credential > Add a new client secret, then delete the old one"],
		keywords: ["p8e-"],
		pattern: /(?<![A-Za-z0-9])p8e-[\w-]{32}(?![\w-])/g,
		confidence: "high",
		bits: 128
	}]
};
// shared/detection/providers/adyen.ts
const adyen = {
	id: "adyen",
	name: "Adyen",
	issuer: "adyen",
	types: [{
		id: "adyen-key",
		name: "Adyen API key",
		reference: "https://docs.adyen.com/development-resources/api-credentials/",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Customer Area > Developers > API credentials > Generate a new key"],
		keywords: ["adyen"],
		pattern: issuedBy("adyen", "AQE[\\w+/=$^{}<>!&%*()\\[\\],.;:?|~@#-]{100,400}"),
		confidence: "medium",
		bits: 400,
		window: {
			before: 60,
			after: 400
		},
		accepts: isMixed
	}]
};
// shared/detection/providers/aikido.ts
const aikido = {
	id: "aikido",
	name: "Aikido",
	issuer: "aikido",
	types: [{
		id: "aikido-token",
		name: "Aikido client secret or CI token",
		reference: "https://apidocs.aikido.dev/reference/authorization",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Settings > Integrations > API > Delete the client", "CI token: Settings > CI integrations > Regenerate"],
		keywords: ["aik_secret_", "aik_ci_"],
		pattern: /(?<![A-Za-z0-9])AIK_(?:SECRET_[A-Za-z0-9]{64}|CI_[A-Za-z0-9]{20,64})(?![\w-])/g,
		confidence: "high",
		bits: 119
	}]
};
// shared/detection/providers/airbrake.ts
const airbrake = {
	id: "airbrake",
	name: "Airbrake",
	issuer: "airbrake",
	types: [{
		id: "airbrake-key",
		name: "Airbrake project or user key",
		reference: "https://docs.airbrake.io/docs/devops-tools/api/",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Project settings > Regenerate the key"],
		keywords: ["airbrake"],
		pattern: issuedBy("airbrake", "[0-9a-f]{40}|[0-9a-f]{32}", "key|token|secret"),
		confidence: "medium",
		bits: 128,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/airtable.ts
const airtable = {
	id: "airtable",
	name: "Airtable",
	issuer: "airtable",
	types: [{
		id: "airtable-token",
		name: "Airtable personal access token",
		reference: "https://airtable.com/developers/web/guides/personal-access-tokens",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Developer hub > Personal access tokens > Delete"],
		keywords: ["pat"],
		pattern: /(?<![A-Za-z0-9])pat[A-Za-z0-9]{14}\.[0-9a-f]{64}(?![A-Za-z0-9_])/g,
		confidence: "high",
		bits: 256,
		window: {
			before: 2,
			after: 90
		},
		facts: (token) => ({ keyIds: token.split(".").slice(0, 1) })
	}, {
		id: "airtable-legacy-key",
		name: "Airtable API key (retired form)",
		reference: "https://support.airtable.com/docs/airtable-api-key-deprecation-notice",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Nothing to revoke; remove it"],
		note: "Airtable ended keys of this form in February 2024.",
		keywords: ["airtable"],
		pattern: issuedBy("airtable", "key[A-Za-z0-9]{14}", "key|token"),
		confidence: "medium",
		bits: 83,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/aiven.ts
const aiven = {
	id: "aiven",
	name: "Aiven",
	issuer: "aiven",
	types: [{
		id: "aiven-token",
		name: "Aiven token",
		reference: "https://aiven.io/docs/platform/concepts/authentication-tokens",
		lifetime: { expires: "optional" },
		identity: "either",
		containment: ["avn user access-token revoke"],
		keywords: ["aiven"],
		pattern: /(?:aivenv1\s{1,4}|aiven[\w.-]{0,30}token["'\x60]{0,2}\s{0,8}[=:]\s{0,8}["'\x60]?)(?<secret>[\w+/=-]{40,1000})(?![\w+/=-])/gi,
		confidence: "medium",
		bits: 160,
		accepts: isGenerated
	}]
};
// shared/detection/providers/akamai.ts
const akamai = {
	id: "akamai",
	name: "Akamai",
	issuer: "akamai",
	types: [{
		id: "akamai-client-secret",
		name: "Akamai EdgeGrid client secret",
		reference: "https://techdocs.akamai.com/developer/docs/edgegrid",
		lifetime: { expires: "optional" },
		identity: "machine",
		containment: ["Control Center > Identity & access > API client > Deactivate the credential"],
		keywords: ["client_secret", "akab-"],
		pattern: /client_secret\s{0,4}[=:]\s{0,4}["']?(?<secret>[A-Za-z0-9+/]{43}=)(?![\w+/=])(?=[\s\S]{0,400}?akab-)/g,
		confidence: "high",
		bits: 256,
		window: {
			before: 20,
			after: 600
		}
	}]
};
// shared/detection/providers/alchemy.ts
/** A key is a part of its application's addresses as well: https://www.alchemy.com/docs/create-an-api-key */
const key$2 = {
	reference: "https://www.alchemy.com/docs/create-an-api-key",
	lifetime: { expires: "never" },
	identity: "machine",
	containment: ["Dashboard > Apps > the app > Rotate the API key"],
	bits: 178
};
const alchemy = {
	id: "alchemy",
	name: "Alchemy",
	issuer: "alchemy",
	types: [{
		...key$2,
		id: "alchemy-url",
		name: "Alchemy address with its key",
		keywords: ["alchemy.com/v2/", "alchemyapi.io/v2/"],
		pattern: /(?<=alchemy(?:\.com|api\.io)\/v2\/)(?:alcht_[A-Za-z0-9]{30}|[\w-]{32})(?![\w-])/g,
		confidence: "high",
		window: {
			before: 30,
			after: 60
		},
		accepts: isMixed
	}, {
		...key$2,
		id: "alchemy-key",
		name: "Alchemy API key",
		keywords: ["alchemy"],
		pattern: issuedBy("alchemy(?:_?api)?", "(?:alcht_[A-Za-z0-9]{30}|[\\w-]{32})", "key|token"),
		confidence: "medium",
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/algolia.ts
const algolia = {
	id: "algolia",
	name: "Algolia",
	issuer: "algolia",
	types: [{
		id: "algolia-key",
		name: "Algolia API key",
		reference: "https://www.algolia.com/doc/guides/security/api-keys/",
		lifetime: { expires: "optional" },
		identity: "machine",
		containment: ["Dashboard > Settings > API keys > Delete; the admin key: regenerate"],
		note: "A search-only key is made for browsers; the name beside this one does not say that it is one.",
		keywords: ["algolia"],
		pattern: named$1("algolia[\\w.-]{0,20}(?:admin|write|secret|api|monitoring|usage)[\\w.-]{0,10}key|algolia[\\w.-]{0,4}token", "[0-9a-f]{32}"),
		confidence: "medium",
		bits: 128,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/alibaba.ts
const alibaba = {
	id: "alibaba",
	name: "Alibaba Cloud",
	issuer: "alibaba",
	types: [
		{
			id: "alibaba-key",
			name: "Alibaba Cloud access key id",
			reference: "https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair",
			lifetime: { expires: "never" },
			identity: "either",
			containment: ["RAM console > AccessKey > Disable"],
			note: "The id is public; its secret stands elsewhere.",
			keywords: ["ltai"],
			pattern: /(?<![A-Za-z0-9])LTAI[A-Za-z0-9]{17,20}(?![A-Za-z0-9_])/g,
			confidence: "low",
			bits: 0,
			window: {
				before: 2,
				after: 30
			},
			keyIdOf: {
				type: "alibaba-key-secret",
				form: "[A-Za-z0-9]{30}"
			}
		},
		{
			id: "alibaba-key-secret",
			name: "Alibaba Cloud access key secret",
			reference: "https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair",
			lifetime: { expires: "never" },
			identity: "either",
			alternative: {
				text: "A RAM role gives temporary credentials, also to a pipeline's OpenID Connect token.",
				reference: "https://www.alibabacloud.com/help/en/ram/user-guide/overview-of-oidc-based-sso"
			},
			containment: ["RAM console > AccessKey > Disable, then delete"],
			keywords: [
				"alibaba",
				"aliyun",
				"alicloud"
			],
			pattern: named$1("(?:alibaba|aliyun|alicloud)[\\w.-]{0,30}(?:secret|token|key)", "[A-Za-z0-9]{30}|[A-Za-z0-9]{36,46}"),
			confidence: "medium",
			bits: 178,
			window: {
				before: 60,
				after: 400
			},
			accepts: isGenerated
		},
		{
			id: "alibaba-sts-id",
			name: "Alibaba Cloud temporary access key id",
			reference: "https://www.alibabacloud.com/help/en/ram/product-overview/what-is-sts",
			lifetime: {
				expires: "always",
				maxDays: .5
			},
			identity: "either",
			containment: ["It ends within twelve hours; RAM console > Roles > revoke the sessions"],
			note: "The id is public; its secret stands elsewhere.",
			keywords: ["sts."],
			pattern: /(?<![\w.-])STS\.[A-Za-z0-9]{20,40}(?![\w-])/g,
			confidence: "low",
			bits: 0,
			window: {
				before: 4,
				after: 60
			},
			accepts: isMixed
		},
		{
			id: "alibaba-sts-token",
			name: "Alibaba Cloud security token",
			reference: "https://www.alibabacloud.com/help/en/ram/product-overview/what-is-sts",
			lifetime: {
				expires: "always",
				maxDays: .5
			},
			identity: "either",
			containment: ["It ends within twelve hours; RAM console > Roles > revoke the sessions"],
			keywords: ["cais"],
			pattern: /(?<![A-Za-z0-9+/])CAIS[A-Za-z0-9+/]{200,2000}={0,2}(?![\w+/=-])/g,
			confidence: "high",
			bits: 256,
			window: {
				before: 4,
				after: 2020
			},
			accepts: isMixed
		}
	]
};
// shared/detection/providers/alpaca.ts
const alpaca = {
	id: "alpaca",
	name: "Alpaca",
	issuer: "alpaca",
	types: [{
		id: "alpaca-secret-key",
		name: "Alpaca API secret key",
		reference: "https://docs.alpaca.markets/docs/authentication",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Dashboard > API keys > Regenerate"],
		keywords: ["alpaca", "apca"],
		pattern: issuedBy("alpaca|apca", "[A-Za-z0-9]{40,44}", "secret|key"),
		confidence: "medium",
		bits: 238,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/alphavantage.ts
const alphavantage = {
	id: "alphavantage",
	name: "Alpha Vantage",
	issuer: "alphavantage",
	types: [{
		id: "alphavantage-key",
		name: "Alpha Vantage API key",
		reference: "https://www.alphavantage.co/documentation/",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Ask for another key"],
		keywords: ["alphavantage", "alpha_vantage"],
		pattern: issuedBy("alpha_?vantage", "[A-Z0-9]{16}"),
		confidence: "medium",
		bits: 82,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/amplitude.ts
const amplitude = {
	id: "amplitude",
	name: "Amplitude",
	issuer: "amplitude",
	types: [{
		id: "amplitude-secret-key",
		name: "Amplitude secret key",
		reference: "https://amplitude.com/docs/apis/authentication",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Settings > Projects > Secret key > Rotate"],
		keywords: ["amplitude"],
		pattern: issuedBy("amplitude", "[0-9a-f]{32}", "secret|key|token"),
		confidence: "medium",
		bits: 128,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/anthropic.ts
const anthropic = {
	id: "anthropic",
	name: "Anthropic",
	issuer: "anthropic",
	types: [{
		id: "anthropic-key",
		name: "Anthropic API or admin key",
		reference: "https://platform.claude.com/docs/en/api/overview#authentication",
		lifetime: { expires: "never" },
		identity: "machine",
		alternative: {
			text: "Workload identity federation gives tokens that expire in minutes.",
			reference: "https://platform.claude.com/docs/en/manage-claude/workload-identity-federation"
		},
		containment: ["Console > API keys > Disable or delete"],
		keywords: ["sk-ant-api", "sk-ant-admin"],
		pattern: /(?<![A-Za-z0-9])sk-ant-(?:api\d\d|admin\d\d)-[\w-]{60,200}(?![\w-])/g,
		confidence: "high",
		bits: 500
	}, {
		id: "anthropic-oauth-token",
		name: "Anthropic OAuth or session token",
		reference: "https://code.claude.com/docs/en/authentication",
		lifetime: {
			expires: "always",
			maxDays: 365
		},
		identity: "human",
		alternative: {
			text: "Workload identity federation gives tokens that expire in minutes.",
			reference: "https://platform.claude.com/docs/en/manage-claude/workload-identity-federation"
		},
		containment: ["claude.ai account > revoke sessions"],
		keywords: [
			"sk-ant-oat",
			"sk-ant-ort",
			"sk-ant-sid"
		],
		pattern: /(?<![A-Za-z0-9])sk-ant-(?:o[ar]t|sid)\d\d-[\w-]{60,200}(?![\w-])/g,
		confidence: "high",
		bits: 500
	}]
};
// shared/detection/providers/anyscale.ts
const anyscale = {
	id: "anyscale",
	name: "Anyscale",
	issuer: "anyscale",
	types: [{
		id: "anyscale-key",
		name: "Anyscale API key",
		reference: "https://docs.anyscale.com/reference/quickstart-cli",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Console > API keys > Delete"],
		keywords: ["aph0_", "esecret_"],
		pattern: /(?<![A-Za-z0-9])(?:aph0_[A-Za-z0-9]{40,80}|esecret_[a-z0-9]{24,64})(?![\w-])/g,
		confidence: "high",
		bits: 120
	}]
};
// shared/detection/providers/apify.ts
const apify = {
	id: "apify",
	name: "Apify",
	issuer: "apify",
	types: [{
		id: "apify-token",
		name: "Apify API token",
		reference: "https://docs.apify.com/platform/integrations/api",
		lifetime: { expires: "optional" },
		identity: "human",
		containment: ["Console > Settings > API & Integrations > Delete"],
		keywords: ["apify_api_"],
		pattern: /(?<![A-Za-z0-9])apify_api_[A-Za-z0-9]{36}(?![\w-])/g,
		confidence: "high",
		bits: 214
	}]
};
// shared/detection/providers/appsignal.ts
const appsignal = {
	id: "appsignal",
	name: "AppSignal",
	issuer: "appsignal",
	types: [{
		id: "appsignal-key",
		name: "AppSignal push API key",
		reference: "https://docs.appsignal.com/appsignal/terminology.html",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Organization settings > Push & deploy > Renew"],
		keywords: ["appsignal"],
		pattern: issuedBy("appsignal", uuid),
		confidence: "medium",
		bits: 122,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/appveyor.ts
const appveyor = {
	id: "appveyor",
	name: "AppVeyor",
	issuer: "appveyor",
	types: [{
		id: "appveyor-token",
		name: "AppVeyor API token",
		reference: "https://www.appveyor.com/docs/api/#authentication",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Account > API keys > Regenerate"],
		keywords: ["appveyor"],
		pattern: issuedBy("appveyor", "v2\\.[a-z0-9]{20}"),
		confidence: "medium",
		bits: 103,
		window: {
			before: 60,
			after: 400
		},
		accepts: isMixed
	}]
};
// shared/detection/providers/appwrite.ts
const appwrite = {
	id: "appwrite",
	name: "Appwrite",
	issuer: "appwrite",
	types: [{
		id: "appwrite-key",
		name: "Appwrite API key",
		reference: "https://appwrite.io/docs/advanced/platform/api-keys",
		lifetime: { expires: "optional" },
		identity: "machine",
		containment: ["Project > Overview > API keys > Delete"],
		keywords: ["standard_"],
		pattern: /(?<![A-Za-z0-9])standard_[0-9a-f]{256}(?![\w-])/g,
		confidence: "high",
		bits: 1024
	}]
};
// shared/detection/providers/asaas.ts
const asaas = {
	id: "asaas",
	name: "Asaas",
	issuer: "asaas",
	types: [{
		id: "asaas-key",
		name: "Asaas API key",
		reference: "https://docs.asaas.com/docs/authentication-2",
		lifetime: { expires: "optional" },
		identity: "machine",
		containment: ["Account > Integrations > API key > Disable"],
		keywords: ["$aact_"],
		pattern: /\$aact_(?:prod|hmlg)_[\w:+/=-]{30,400}/g,
		confidence: "high",
		bits: 170
	}]
};
// shared/detection/providers/asana.ts
const asana = {
	id: "asana",
	name: "Asana",
	issuer: "asana",
	types: [{
		id: "asana-token",
		name: "Asana personal access token or client secret",
		reference: "https://developers.asana.com/docs/personal-access-token",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Developer console > Personal access tokens > Deauthorize"],
		keywords: ["asana"],
		pattern: issuedBy("asana", "[0-9]/\\d{16}(?:/\\d{16})?:[0-9a-f]{32}|[0-9a-z]{32}", "token|pat|secret"),
		confidence: "medium",
		bits: 128,
		accepts: isGenerated
	}]
};
// shared/detection/providers/assemblyai.ts
const assemblyai = {
	id: "assemblyai",
	name: "AssemblyAI",
	issuer: "assemblyai",
	types: [{
		id: "assemblyai-key",
		name: "AssemblyAI API key",
		reference: "https://www.assemblyai.com/docs/deployment/account-management",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Dashboard > API keys > Delete"],
		keywords: ["assemblyai", "assembly_ai"],
		pattern: issuedBy("assembly_?ai", "[0-9a-z]{32}"),
		confidence: "medium",
		bits: 128,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/atlassian.ts
const atlassian = {
	id: "atlassian",
	name: "Atlassian",
	issuer: "atlassian",
	types: [
		{
			id: "atlassian-api-token",
			name: "Atlassian API token",
			reference: "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/",
			lifetime: {
				expires: "always",
				defaultDays: 365,
				maxDays: 365
			},
			identity: "human",
			alternative: {
				text: "A service account signs in with OAuth 2.0.",
				reference: "https://support.atlassian.com/user-management/docs/understand-service-accounts/"
			},
			containment: ["id.atlassian.com > Security > API tokens > Revoke"],
			keywords: ["atatt3"],
			pattern: /(?<![A-Za-z0-9])ATATT3[\w=-]{50,250}(?![\w-])/g,
			confidence: "high",
			bits: 600
		},
		{
			id: "bitbucket-access-token",
			name: "Bitbucket access token",
			reference: "https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/",
			lifetime: { expires: "optional" },
			identity: "machine",
			alternative: {
				text: "Pipelines can use OpenID Connect.",
				reference: "https://support.atlassian.com/bitbucket-cloud/docs/integrate-pipelines-with-resource-servers-using-oidc/"
			},
			containment: ["Repository settings > Access tokens > Revoke"],
			keywords: ["atctt3"],
			pattern: /(?<![A-Za-z0-9])ATCTT3[\w=-]{50,250}(?![\w-])/g,
			confidence: "high",
			bits: 600
		},
		{
			id: "bitbucket-app-password",
			name: "Bitbucket app password",
			reference: "https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/",
			lifetime: { expires: "never" },
			identity: "human",
			containment: ["Personal settings > App passwords > Delete"],
			keywords: ["atbb"],
			pattern: /(?<![A-Za-z0-9])ATBB[A-Za-z0-9]{32}(?![A-Za-z0-9_])/g,
			confidence: "high",
			bits: 150
		},
		{
			id: "bitbucket-consumer-secret",
			name: "Bitbucket OAuth consumer secret",
			reference: "https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/",
			lifetime: { expires: "never" },
			identity: "machine",
			containment: ["Workspace settings > OAuth consumers > Delete"],
			keywords: ["bitbucket"],
			pattern: issuedBy("bitbucket", "[A-Za-z0-9]{32}|[A-Za-z0-9]{64}", "secret|token|key"),
			confidence: "medium",
			bits: 190,
			window: {
				before: 60,
				after: 400
			},
			accepts: isGenerated
		}
	]
};
// shared/detection/providers/auth0.ts
const auth0 = {
	id: "auth0",
	name: "Auth0",
	issuer: "auth0",
	types: [{
		id: "auth0-client-secret",
		name: "Auth0 client secret",
		reference: "https://auth0.com/docs/secure/application-credentials",
		lifetime: { expires: "never" },
		identity: "machine",
		alternative: {
			text: "A private key JWT proves the client without a shared secret.",
			reference: "https://auth0.com/docs/get-started/authentication-and-authorization-flow/authenticate-with-private-key-jwt"
		},
		containment: ["POST /api/v2/clients/{id}/rotate-secret"],
		keywords: ["auth0"],
		pattern: issuedBy("auth0", "[\\w-]{64}", "secret|key"),
		confidence: "medium",
		bits: 384,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/authress.ts
const authress = {
	id: "authress",
	name: "Authress",
	issuer: "authress",
	types: [{
		id: "authress-key",
		name: "Authress service client access key",
		reference: "https://authress.io/knowledge-base/docs/authorization/service-clients",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Management portal > Service clients > Access keys > Delete"],
		keywords: [".acc_", ".acc-"],
		pattern: /(?<![A-Za-z0-9])(?:sc|ext|scauth|authress)_[A-Za-z0-9]{5,30}\.[A-Za-z0-9]{4,6}\.(?<account>acc[_-][a-z0-9_-]{10,32})\.[\w+/=-]{30,120}(?![\w-])/g,
		confidence: "high",
		bits: 170,
		window: {
			before: 60,
			after: 240
		},
		facts: publicParts
	}]
};
// shared/text/aws-key-id.ts
const base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
/** Ids from before 2019 hold no account; their fifth character tells them. */
const withAccount = /^[A-Z]{4}[A-HK-Z2-7][A-Z2-7]{15}$/;
/**
* The twelve digits of the account that an access key id belongs to, which are the 40 bits after its first one:
* https://awsteele.com/blog/2020/09/26/aws-access-key-format.html. Undefined for ids that hold none.
*/
function accountOfKeyId(keyId) {
	if (!withAccount.test(keyId)) return void 0;
	let bits = 0n;
	for (const character of keyId.slice(4, 14)) bits = bits << 5n | BigInt(base32.indexOf(character));
	return String((bits >> 2n & 140737488355200n) >> 7n).padStart(12, "0");
}
// shared/detection/facts/query.ts
/** The parameters of a URL's query, percent-decoded; of one that is given twice the first. Names are lower-cased. */
function readQuery(url) {
	const query = /* @__PURE__ */ new Map();
	const text = url.slice(url.indexOf("?") + 1).replaceAll("&amp;", "&");
	for (const pair of text.split("&")) {
		const [name = "", value = ""] = pair.split("=", 2);
		const key = name.toLowerCase();
		if (!query.has(key)) query.set(key, decodePercent(value));
	}
	return query;
}
/** A URL's host without user information and port; empty when there is none. */
function hostOf(url) {
	return /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@\s]*@)?([^/?#:\s]+)/i.exec(url)?.[1]?.toLowerCase() ?? "";
}
// shared/detection/providers/aws.ts
const federation$2 = {
	text: "A role assumed by OpenID Connect gives the job credentials that end with it.",
	reference: "https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws"
};
const keyId = String.raw`(?<![A-Za-z0-9])(?<id>AKIA[A-Z2-7]{16})(?![A-Za-z0-9])`;
const namedSecret = String.raw`(?:aws[_-]?secret[_-]?(?:access[_-]?)?key|(?<!(?<![a-z])gc?s[_-]?)secret[_-]?access[_-]?key|aws[_-]?secret)` + assignment + String.raw`(?<secret>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])`;
const sessionId = String.raw`(?<![A-Za-z0-9])(?<id>ASIA[A-Z2-7]{16})(?![A-Za-z0-9])`;
const namedSession = String.raw`session[_-]?token` + assignment + String.raw`(?<secret>(?:FwoG|IQoJ|FQoG|AQoD)[A-Za-z0-9/+=_-]{100,2000})`;
const aws = {
	id: "aws",
	name: "Amazon Web Services",
	issuer: "aws",
	types: [
		{
			id: "aws-access-key",
			name: "AWS access key of an IAM user",
			reference: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html",
			lifetime: { expires: "never" },
			identity: "either",
			alternative: federation$2,
			containment: [
				"aws iam update-access-key --access-key-id <key id> --status Inactive",
				"aws iam delete-access-key --access-key-id <key id>",
				"Deny sessions minted from it: attach AWSRevokeOlderSessions"
			],
			keywords: [
				"akia",
				"secret_access",
				"secretaccess",
				"secret-access",
				"aws_secret",
				"awssecret",
				"aws-secret"
			],
			pattern: new RegExp(`${keyId}|${namedSecret}`, "gi"),
			confidence: "medium",
			bits: 240,
			window: {
				before: 60,
				after: 160
			},
			accepts: acceptsPart,
			facts: keyFacts$2
		},
		{
			id: "aws-sts-session",
			name: "AWS temporary credentials",
			reference: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp.html",
			lifetime: {
				expires: "always",
				defaultDays: 1 / 24,
				maxDays: 1.5
			},
			identity: "either",
			containment: ["IAM > Roles > Revoke active sessions", "Rotate what minted it"],
			keywords: [
				"asia",
				"session_token",
				"sessiontoken",
				"session-token"
			],
			pattern: new RegExp(`${sessionId}|${namedSession}`, "gi"),
			confidence: "medium",
			bits: 240,
			window: {
				before: 40,
				after: 2200
			},
			accepts: acceptsPart,
			facts: keyFacts$2
		},
		{
			id: "aws-bedrock-api-key-long",
			name: "Amazon Bedrock API key (long-term)",
			reference: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html",
			lifetime: { expires: "optional" },
			identity: "machine",
			alternative: {
				text: "A role signs Bedrock's requests; its short-term keys last at most twelve hours.",
				reference: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html"
			},
			containment: ["aws iam update-service-specific-credential --status Inactive", "aws iam delete-service-specific-credential"],
			keywords: ["absk"],
			pattern: /(?<![A-Za-z0-9+/])ABSK[A-Za-z0-9+/]{109,269}={0,2}(?![A-Za-z0-9+/=])/g,
			confidence: "high",
			bits: 250,
			facts: (secret) => {
				const [, account] = /-at-(\d{12}):/.exec(decodeText(secret.slice(4)) ?? "") ?? [];
				return account === void 0 ? {} : { account };
			}
		},
		{
			id: "aws-bedrock-api-key-short",
			name: "Amazon Bedrock API key (short-term)",
			reference: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html",
			lifetime: {
				expires: "always",
				defaultDays: .5,
				maxDays: .5
			},
			identity: "either",
			containment: ["Revoke the role's sessions"],
			keywords: ["bedrock-api-key-"],
			pattern: /(?<![A-Za-z0-9])bedrock-api-key-[A-Za-z0-9+/=_-]{60,4000}/g,
			confidence: "high",
			bits: 250,
			window: {
				before: 10,
				after: 4100
			},
			facts: (secret) => presignedFacts(decodeText(secret.slice(16)) ?? "")
		},
		{
			id: "aws-appsync-key",
			name: "AWS AppSync API key",
			reference: "https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html#api-key-authorization",
			lifetime: {
				expires: "always",
				defaultDays: 7,
				maxDays: 365
			},
			identity: "machine",
			alternative: {
				text: "IAM and OpenID Connect authorization tell callers apart.",
				reference: "https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html#openid-connect-authorization"
			},
			containment: ["aws appsync delete-api-key"],
			keywords: ["da2-"],
			pattern: /(?<![A-Za-z0-9])da2-[a-z0-9]{26}(?![\w-])/g,
			confidence: "high",
			bits: 134,
			window: {
				before: 2,
				after: 40
			}
		},
		{
			id: "aws-presigned-url",
			name: "AWS presigned URL",
			reference: "https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html",
			lifetime: {
				expires: "always",
				maxDays: 7
			},
			identity: "either",
			containment: ["Deactivate the key that signed it, or revoke the role's sessions"],
			keywords: ["x-amz-signature="],
			pattern: /https?:\/\/[^\s"'<>?]{3,1000}\?[^\s"'<>?]{0,3000}?X-Amz-Signature=(?<secret>[0-9a-f]{64})[^\s"'<>]{0,500}/gi,
			confidence: "medium",
			bits: 256,
			window: {
				before: 4e3,
				after: 600
			},
			facts: (_, { match }) => presignedFacts(match)
		}
	]
};
function acceptsPart(part, { groups }) {
	const { id } = groups;
	if (id !== void 0) return id === id.toUpperCase();
	return part.length > 40 || isSecretAccessKey(part);
}
function keyFacts$2(_, { groups }) {
	const keyId = groups["id"];
	return keyId === void 0 ? {} : idFacts(keyId);
}
function idFacts(keyId) {
	const account = accountOfKeyId(keyId);
	return {
		keyIds: [keyId],
		...account !== void 0 && { account }
	};
}
function presignedFacts(url) {
	const query = readQuery(url);
	const issuedAt = dateOfText(query.get("x-amz-date"));
	const seconds = Number(query.get("x-amz-expires") ?? NaN);
	const expiresAt = issuedAt === void 0 ? void 0 : dateOfMilliseconds(Date.parse(issuedAt) + seconds * 1e3);
	const [keyId = ""] = (query.get("x-amz-credential") ?? "").split("/");
	return {
		...period(issuedAt, expiresAt),
		.../^A[KS]IA[A-Z2-7]{16}$/.test(keyId) && idFacts(keyId)
	};
}
// shared/detection/providers/axiom.ts
const axiom = {
	id: "axiom",
	name: "Axiom",
	issuer: "axiom",
	types: [{
		id: "axiom-token",
		name: "Axiom API or personal token",
		reference: "https://axiom.co/docs/reference/tokens",
		lifetime: { expires: "optional" },
		identity: "either",
		containment: ["Settings > API tokens or Profile > Delete"],
		keywords: ["xaat-", "xapt-"],
		pattern: /(?<![A-Za-z0-9])xa[ap]t-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/g,
		confidence: "high",
		bits: 122
	}]
};
// shared/detection/providers/azure.ts
const federation$1 = {
	text: "A federated identity credential or a managed identity needs no stored secret.",
	reference: "https://learn.microsoft.com/entra/workload-id/workload-identity-federation"
};
const regenerate = ["Regenerate the key at the service; keys come in pairs, so callers can switch first"];
const azure = {
	id: "azure",
	name: "Microsoft Azure",
	issuer: "azure",
	types: [
		{
			id: "azure-sas",
			name: "Azure shared access signature",
			reference: "https://learn.microsoft.com/azure/storage/common/storage-sas-overview",
			lifetime: { expires: "optional" },
			identity: "machine",
			alternative: federation$1,
			containment: ["Rotate the account key that signed it, or edit its stored access policy", "User delegation: az storage account revoke-delegation-keys"],
			keywords: ["sig="],
			pattern: /(?<![\w%])(?:(?:https?:\/\/[^\s"'<>?]{3,500}\?|\?|s[vervpts]{1,2}=)[^\s"'<>]{1,600}?|SharedAccessSignature\s{1,3})sig=(?<secret>[A-Za-z0-9%+/]{43,70}={0,2})(?:&[^\s"'<>]{0,500})?/g,
			confidence: "high",
			bits: 256,
			window: {
				before: 2100,
				after: 700
			},
			accepts: (_, { match }) => /(?:^|[?&;])(?:sv|se|sr|sp|si|skn)=/.test(match),
			facts: (_, { match }) => sasFacts(match)
		},
		{
			id: "azure-storage-account-key",
			name: "Azure Storage account key",
			reference: "https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage",
			lifetime: { expires: "never" },
			identity: "machine",
			alternative: federation$1,
			containment: ["az storage account keys renew", "az storage account update --allow-shared-key-access false"],
			keywords: [
				"accountkey",
				"account_key",
				"storage_key",
				"+ast"
			],
			pattern: /(?:(?:AccountName=(?<account>[a-z0-9]{3,24});)?Account_?Key["']?\s{0,4}[=:]\s{0,4}["']?|STORAGE_(?:ACCOUNT_|ACCESS_)?KEY["']?\s{0,4}[=:]\s{0,4}["']?)(?<secret>[A-Za-z0-9+/]{86}==)|(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{76}\+ASt[A-Za-z0-9+/]{6}==/gi,
			confidence: "high",
			bits: 512,
			facts: publicParts
		},
		{
			id: "azure-entra-client-secret",
			name: "Microsoft Entra application client secret",
			reference: "https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials",
			lifetime: {
				expires: "always",
				defaultDays: 180,
				maxDays: 730
			},
			identity: "machine",
			alternative: federation$1,
			containment: ["az ad app credential delete", "az ad sp update --set accountEnabled=false"],
			keywords: ["q~"],
			pattern: /(?<![\w.~-])[A-Za-z0-9_~.]{3}\dQ~[A-Za-z0-9_~.-]{31,34}(?![\w~-])/g,
			confidence: "high",
			bits: 190,
			window: {
				before: 10,
				after: 60
			}
		},
		{
			id: "azure-workflow-url",
			name: "Trigger URL of a Logic Apps or Power Automate workflow",
			reference: "https://learn.microsoft.com/azure/logic-apps/logic-apps-securing-a-logic-app",
			lifetime: { expires: "optional" },
			identity: "machine",
			containment: ["Logic app > Access keys > Regenerate", "Power Automate: save the trigger anew to get another URL"],
			keywords: [".logic.azure.com", ".api.powerplatform.com"],
			pattern: /https:\/\/[\w.-]{1,150}\.(?:logic\.azure|api\.powerplatform)\.com(?::443)?\/[^\s"'<>]{1,600}?[?&](?:amp;)?sig=(?<secret>[\w-]{43})(?![\w-])/g,
			confidence: "high",
			bits: 256,
			window: {
				before: 160,
				after: 800
			}
		},
		{
			id: "azure-connection-key",
			name: "Key in an Azure connection string",
			reference: "https://learn.microsoft.com/azure/service-bus-messaging/service-bus-sas",
			lifetime: { expires: "never" },
			identity: "machine",
			alternative: federation$1,
			containment: regenerate,
			keywords: [
				"sharedaccesskey=",
				"accesskey=",
				"accountkey="
			],
			pattern: /(?:Endpoint=(?:sb|https):\/\/(?<account>[a-z0-9-]{1,60})\.[a-z0-9.-]{1,60}\/?;(?:SharedAccessKeyName=(?<keyId>[\w-]{1,60});)?|(?<=[;"'\s]))(?:SharedAccessKey|AccessKey|AccountKey)=(?<secret>[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{86}==|[A-Za-z0-9+/]{84})(?![A-Za-z0-9+/=])/gi,
			confidence: "high",
			bits: 256,
			facts: publicParts
		},
		{
			id: "azure-cognitive-key",
			name: "Azure AI or API subscription key",
			reference: "https://learn.microsoft.com/azure/ai-services/authentication",
			lifetime: { expires: "never" },
			identity: "machine",
			alternative: federation$1,
			containment: regenerate,
			keywords: [
				"ocp-apim-subscription-key",
				"azure_openai",
				"cognitive"
			],
			pattern: named$1("Ocp-Apim-Subscription-Key|azure_openai_(?:api_)?key|cognitive_?services?_(?:api_)?key", "[0-9a-f]{32}"),
			confidence: "medium",
			bits: 128
		},
		{
			id: "azure-app-configuration-secret",
			name: "Azure App Configuration access key",
			reference: "https://learn.microsoft.com/azure/azure-app-configuration/howto-disable-access-key-authentication",
			lifetime: { expires: "never" },
			identity: "machine",
			alternative: {
				text: "A managed identity reads the store without a key.",
				reference: "https://learn.microsoft.com/azure/azure-app-configuration/howto-integrate-azure-managed-service-identity"
			},
			containment: ["Regenerate the key at the store; keys come in pairs, so callers can switch first"],
			keywords: [".azconfig.io;"],
			pattern: /Endpoint=https:\/\/[\w-]{1,64}\.azconfig\.io;Id=[^;\s"']{4,80};Secret=(?<secret>[A-Za-z0-9+/]{43}=|[A-Za-z0-9]{84})(?![A-Za-z0-9+/=])/g,
			confidence: "high",
			bits: 256
		},
		{
			id: "azure-service-key",
			name: "Azure service key with a signature",
			reference: "https://learn.microsoft.com/purview/sit-defn-azure-storage-account-key",
			lifetime: { expires: "never" },
			identity: "machine",
			alternative: federation$1,
			containment: regenerate,
			keywords: [
				"azfu",
				"azse",
				"apim",
				"acdb",
				"+asb",
				"+aeh",
				"+acr",
				"azca",
				"aiot",
				"azas",
				"jqqj99"
			],
			pattern: /(?<![A-Za-z0-9+/_-])(?:[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9]{26}|[A-Za-z0-9+/_-]{33,80}(?:AzFu|AzSe[A-D]|APIM|ACDb|\+ASb|\+AEh|\+ACR|AzCa|AIoT|AzAs)[A-Za-z0-9+/_-]{5,10}={0,2})(?![A-Za-z0-9+/=_-])/g,
			confidence: "high",
			bits: 200,
			window: {
				before: 120,
				after: 40
			}
		}
	]
};
function sasFacts(url) {
	const query = readQuery(url);
	const account = (hostOf(url) || hostOf(query.get("sr") ?? "")).split(".")[0] || publicText(query.get("sktid"));
	const object = publicText(query.get("skoid"));
	const tenant = publicText(query.get("sktid"));
	const policy = publicText(query.get("si") ?? query.get("skn"));
	const end = query.get("se") ?? query.get("ske");
	return {
		...period(dateOfText(query.get("st")), dateOfText(end) ?? dateOfSeconds(end)),
		...account && { account },
		...object !== void 0 && { subjects: [{
			...tenant !== void 0 && { issuer: tenant },
			subject: object
		}] },
		...object === void 0 && policy !== void 0 && { subjects: [{
			issuer: "azure",
			subject: `policy/${policy}`
		}] }
	};
}
// shared/detection/providers/azure-devops.ts
const reference$1 = "https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate";
const alternative = {
	text: "A service connection with workload identity federation, or a service principal, replaces a person's token.",
	reference: "https://learn.microsoft.com/azure/devops/pipelines/library/connect-to-azure"
};
const containment = ["User settings > Personal access tokens > Revoke", "DELETE _apis/tokens/pats?authorizationId="];
const azureDevops = {
	id: "azure-devops",
	name: "Azure DevOps",
	issuer: "azure-devops",
	types: [{
		id: "azure-devops-pat",
		name: "Azure DevOps personal access token",
		reference: reference$1,
		lifetime: {
			expires: "always",
			defaultDays: 30,
			maxDays: 365
		},
		identity: "human",
		alternative,
		containment,
		keywords: ["azdo"],
		pattern: /(?<![A-Za-z0-9])[A-Za-z0-9]{75,76}AZDO[A-Za-z0-9]{4,5}(?![A-Za-z0-9])/g,
		confidence: "high",
		bits: 400,
		window: {
			before: 90,
			after: 20
		}
	}, {
		id: "azure-devops-pat-classic",
		name: "Azure DevOps personal access token (52 characters)",
		reference: reference$1,
		lifetime: {
			expires: "always",
			defaultDays: 30,
			maxDays: 365
		},
		identity: "human",
		alternative,
		containment,
		keywords: [
			"azure",
			"devops",
			"vsts",
			"azdo",
			"system_accesstoken",
			"ado_"
		],
		pattern: named$1("azure_?devops|azdo|vsts|ado_(?:pat|token)|azure_?pat|azure[\\w.-]{0,20}token", "[a-z2-7]{52}"),
		confidence: "medium",
		bits: 260,
		accepts: (secret) => /^[a-z2-7]{52}$/.test(secret)
	}]
};
// shared/detection/providers/backblaze.ts
const backblaze = {
	id: "backblaze",
	name: "Backblaze",
	issuer: "backblaze",
	types: [{
		id: "backblaze-key",
		name: "Backblaze B2 application key",
		reference: "https://www.backblaze.com/docs/cloud-storage-application-keys",
		lifetime: { expires: "optional" },
		identity: "machine",
		containment: ["b2_delete_key, or Application keys > Delete"],
		keywords: [
			"backblaze",
			"b2_app",
			"b2_key",
			"b2_secret"
		],
		pattern: issuedBy("backblaze|b2_(?=app|key|secret)", "K00\\d[A-Za-z0-9+/]{27}", "key|secret|token"),
		confidence: "medium",
		bits: 162,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/baseten.ts
const baseten = {
	id: "baseten",
	name: "Baseten",
	issuer: "baseten",
	types: [{
		id: "baseten-key",
		name: "Baseten API key",
		reference: "https://docs.baseten.co/observability/api-keys",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Settings > API keys > Delete"],
		keywords: ["baseten"],
		pattern: issuedBy("baseten", "(?<keyId>[A-Za-z0-9]{8})\\.[A-Za-z0-9]{32}"),
		confidence: "medium",
		bits: 190,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated,
		facts: publicParts
	}]
};
// shared/detection/providers/beamer.ts
const beamer = {
	id: "beamer",
	name: "Beamer",
	issuer: "beamer",
	types: [{
		id: "beamer-key",
		name: "Beamer API key",
		reference: "https://www.getbeamer.com/api",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Settings > API > Delete"],
		keywords: ["beamer"],
		pattern: issuedBy("beamer", "b_[\\w=-]{44}"),
		confidence: "medium",
		bits: 220,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/better-stack.ts
const betterStack = {
	id: "better-stack",
	name: "Better Stack",
	issuer: "better-stack",
	types: [{
		id: "better-stack-token",
		name: "Better Stack API or source token",
		reference: "https://betterstack.com/docs/uptime/api/getting-started-with-uptime-api/",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["betterstack.com/settings > API tokens > Remove"],
		keywords: [
			"betteruptime",
			"better_uptime",
			"betterstack",
			"better_stack",
			"logtail"
		],
		pattern: issuedBy("better_?uptime|better_?stack|logtail", "[A-Za-z0-9]{24}", "token"),
		confidence: "medium",
		bits: 140,
		accepts: isGenerated
	}]
};
// shared/detection/providers/binance.ts
const binance = {
	id: "binance",
	name: "Binance",
	issuer: "binance",
	types: [{
		id: "binance-secret-key",
		name: "Binance API key or secret",
		reference: "https://developers.binance.com/docs/binance-spot-api-docs/rest-api/request-security",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["API management > Delete"],
		keywords: ["binance"],
		pattern: issuedBy("binance", "[A-Za-z0-9]{64}", "key|secret"),
		confidence: "medium",
		bits: 380,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/bitly.ts
const bitly = {
	id: "bitly",
	name: "Bitly",
	issuer: "bitly",
	types: [{
		id: "bitly-token",
		name: "Bitly access token",
		reference: "https://dev.bitly.com/docs/getting-started/authentication/",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Settings > API > revoke the token"],
		keywords: ["bitly"],
		pattern: issuedBy("bitly", "[0-9a-f]{40}"),
		confidence: "medium",
		bits: 128,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/bitrise.ts
const bitrise = {
	id: "bitrise",
	name: "Bitrise",
	issuer: "bitrise",
	types: [{
		id: "bitrise-token",
		name: "Bitrise access token",
		reference: "https://docs.bitrise.io/en/bitrise-platform/accounts/personal-access-tokens.html",
		lifetime: { expires: "optional" },
		identity: "either",
		containment: ["Account settings > Security > Revoke"],
		keywords: ["bitrise"],
		pattern: issuedBy("bitrise", "[\\w-]{60,90}"),
		confidence: "medium",
		bits: 300,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/bitwarden.ts
const bitwarden = {
	id: "bitwarden",
	name: "Bitwarden",
	issuer: "bitwarden",
	types: [{
		id: "bitwarden-access-token",
		name: "Bitwarden Secrets Manager access token",
		reference: "https://bitwarden.com/help/access-tokens/",
		lifetime: { expires: "optional" },
		identity: "machine",
		containment: ["Secrets Manager > Machine accounts > Access tokens > Revoke"],
		keywords: ["bws_", "bitwarden"],
		pattern: issuedBy("bws(?=_)|bitwarden", "0\\.(?<keyId>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\\.[A-Za-z0-9]{30}:[A-Za-z0-9+/]{22}=="),
		confidence: "medium",
		bits: 180,
		window: {
			before: 60,
			after: 400
		},
		facts: publicParts
	}]
};
// shared/detection/providers/blockfrost.ts
const blockfrost = {
	id: "blockfrost",
	name: "Blockfrost",
	issuer: "blockfrost",
	types: [{
		id: "blockfrost-project-id",
		name: "Blockfrost project id",
		reference: "https://blockfrost.dev/overview/making-first-call",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["blockfrost.io > Dashboard > the project > Regenerate token"],
		note: "The id of a project is its key.",
		keywords: [
			"mainnet",
			"preprod",
			"preview",
			"ipfs"
		],
		pattern: /(?<![A-Za-z0-9])(?:mainnet|preprod|preview|ipfs)[A-Za-z0-9]{32}(?![\w-])/g,
		confidence: "high",
		bits: 190,
		window: {
			before: 4,
			after: 50
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/blynk.ts
const blynk = {
	id: "blynk",
	name: "Blynk",
	issuer: "blynk",
	types: [{
		id: "blynk-token",
		name: "Blynk device token in an address",
		reference: "https://docs.blynk.io/en/blynk.cloud/device-https-api/authentication",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Device > Device info > Refresh the token"],
		keywords: ["blynk.cloud/external/api/"],
		pattern: /blynk\.cloud\/external\/api\/[\w/]{2,60}\?(?:[^\s"'&]{1,100}&){0,4}token=(?<secret>[\w-]{32})(?![\w-])/g,
		confidence: "high",
		bits: 190
	}]
};
// shared/detection/providers/box.ts
const box = {
	id: "box",
	name: "Box",
	issuer: "box",
	types: [{
		id: "box-token",
		name: "Box developer token or client secret",
		reference: "https://developer.box.com/guides/authentication/",
		lifetime: { expires: "issuer-decides" },
		identity: "machine",
		containment: ["Developer console > app > Configuration > Reset the secret", "A developer token ends within the hour: Revoke"],
		keywords: [
			"box_dev",
			"box_client_secret",
			"box_access",
			"box_token",
			"boxdev"
		],
		pattern: named$1("box_?(?:dev|client_?secret|access|token)", "[A-Za-z0-9]{32}"),
		confidence: "medium",
		bits: 190,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/braintree.ts
const braintree = {
	id: "braintree",
	name: "Braintree",
	issuer: "braintree",
	types: [{
		id: "paypal-braintree-token",
		name: "Braintree access token",
		reference: "https://developer.paypal.com/braintree/docs/guides/extend/oauth/access-tokens",
		lifetime: { expires: "optional" },
		identity: "machine",
		containment: ["Control panel > revoke the OAuth connection"],
		keywords: ["access_token$production$", "access_token$sandbox$"],
		pattern: /(?<secret>access_token\$(?:production|sandbox)\$(?<account>[0-9a-z]{16})\$[0-9a-f]{32})(?![A-Za-z0-9_])/g,
		confidence: "high",
		bits: 128,
		facts: publicParts
	}]
};
// shared/detection/providers/brave.ts
const brave = {
	id: "brave",
	name: "Brave Search",
	issuer: "brave",
	types: [{
		id: "brave-search-key",
		name: "Brave Search API key",
		reference: "https://api-dashboard.search.brave.com/app/documentation/web-search/get-started",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["API dashboard > API keys > Delete"],
		keywords: ["brave", "x-subscription-token"],
		pattern: named$1("brave[\\w.-]{0,20}(?:key|token)|x-subscription-token", "BSA[\\w-]{28}"),
		confidence: "medium",
		bits: 160,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/braze.ts
const braze = {
	id: "braze",
	name: "Braze",
	issuer: "braze",
	types: [{
		id: "braze-rest-key",
		name: "Braze REST API key",
		reference: "https://www.braze.com/docs/api/basics/",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Settings > APIs and identifiers > Delete"],
		note: "The keys of its SDKs are public.",
		keywords: ["braze"],
		pattern: named$1("braze[\\w.-]{0,20}rest[\\w.-]{0,10}key", uuid),
		confidence: "medium",
		bits: 122
	}]
};
// shared/detection/providers/brevo.ts
const brevo = {
	id: "brevo",
	name: "Brevo",
	issuer: "brevo",
	types: [{
		id: "sendinblue-key",
		name: "Brevo API key",
		reference: "https://developers.brevo.com/docs/getting-started",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["SMTP & API > API keys > Delete"],
		keywords: ["xkeysib-", "xsmtpsib-"],
		pattern: /(?<![A-Za-z0-9])x(?:key|smtp)sib-[0-9a-f]{64}-[A-Za-z0-9]{16}(?![\w-])/g,
		confidence: "high",
		bits: 300
	}]
};
// shared/detection/providers/brex.ts
const brex = {
	id: "brex",
	name: "Brex",
	issuer: "brex",
	types: [{
		id: "brex-token",
		name: "Brex user token",
		reference: "https://developer.brex.com/guides/authentication",
		lifetime: { expires: "issuer-decides" },
		identity: "human",
		containment: ["Developer > Settings > Revoke the token"],
		keywords: ["bxt_"],
		pattern: /(?<![A-Za-z0-9])bxt_[A-Za-z0-9]{30,60}(?![\w-])/g,
		confidence: "high",
		bits: 178
	}]
};
// shared/detection/providers/browserbase.ts
const browserbase = {
	id: "browserbase",
	name: "Browserbase",
	issuer: "browserbase",
	types: [{
		id: "browserbase-key",
		name: "Browserbase API key",
		reference: "https://docs.browserbase.com/integrations/crew-ai/python",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Settings > API keys > Rotate"],
		keywords: ["browserbase"],
		pattern: issuedBy("browserbase", "[\\w-]{20,100}", "key"),
		confidence: "medium",
		bits: 128,
		accepts: isGenerated
	}]
};
// shared/detection/providers/browserstack.ts
const browserstack = {
	id: "browserstack",
	name: "BrowserStack",
	issuer: "browserstack",
	types: [{
		id: "browserstack-key",
		name: "BrowserStack access key",
		reference: "https://www.browserstack.com/docs/iaam/security/access-key",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Account > Profile > Access key > Reset"],
		keywords: ["browserstack"],
		pattern: issuedBy("browserstack", "[A-Za-z0-9]{20}", "key"),
		confidence: "medium",
		bits: 119,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}, {
		id: "percy-token",
		name: "Percy project token",
		reference: "https://www.browserstack.com/docs/percy/common-issue/common-errors/missing-percy-token",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["percy.io > Project settings > Regenerate"],
		note: "Whoever has it can use up the account's quota, and read nothing.",
		keywords: ["percy_token"],
		pattern: named$1("percy_token", unstated),
		confidence: "medium",
		bits: 128,
		accepts: isGenerated
	}]
};
// shared/detection/providers/budibase.ts
const budibase = {
	id: "budibase",
	name: "Budibase",
	issuer: "budibase",
	types: [{
		id: "budibase-key",
		name: "Budibase API key",
		reference: "https://docs.budibase.com/docs/public-api",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["User menu > View API key > Generate: the old one ends"],
		keywords: ["budibase"],
		pattern: issuedBy("budibase", "[0-9a-f-]{40,200}", "key"),
		confidence: "medium",
		bits: 160
	}]
};
// shared/detection/providers/bugsnag.ts
const bugsnag = {
	id: "bugsnag",
	name: "BugSnag",
	issuer: "bugsnag",
	types: [{
		id: "bugsnag-key",
		name: "BugSnag API key or token",
		reference: "https://docs.bugsnag.com/api/data-access/#authentication",
		lifetime: { expires: "never" },
		identity: "either",
		containment: ["Project settings or My account > Regenerate the key or token"],
		note: "A project's notifier key is made for shipped apps; a personal token is not.",
		keywords: ["bugsnag"],
		pattern: issuedBy("bugsnag", `${uuid}|[0-9a-f]{32}`),
		confidence: "medium",
		bits: 122,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/buildkite.ts
const buildkite = {
	id: "buildkite",
	name: "Buildkite",
	issuer: "buildkite",
	types: [{
		id: "buildkite-token",
		name: "Buildkite token",
		reference: "https://buildkite.com/docs/platform/security/tokens",
		lifetime: { expires: "optional" },
		identity: "either",
		alternative: {
			text: "A pipeline's own OpenID Connect token needs no stored one.",
			reference: "https://buildkite.com/docs/pipelines/security/oidc"
		},
		containment: ["User settings > API access tokens > Revoke"],
		keywords: [
			"bkua_",
			"bkaa_",
			"bkaj_",
			"bkar_",
			"bkct_",
			"bkpt_",
			"bkpat_",
			"bkps_"
		],
		pattern: /(?<![A-Za-z0-9_])bk(?:ua|aa|aj|ar|ct|pt|pat|ps)_[\w.-]{40,900}(?![\w-])/g,
		confidence: "high",
		bits: 160,
		accepts: isMixed
	}]
};
// shared/detection/providers/bunny.ts
const bunny = {
	id: "bunny",
	name: "bunny.net",
	issuer: "bunny",
	types: [{
		id: "bunny-key",
		name: "bunny.net API key",
		reference: "https://docs.bunny.net/api-reference/authentication",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Account settings > API > Reset"],
		keywords: ["bunny"],
		pattern: issuedBy("bunny(?:_?cdn|_?net|\\.net)?", `${uuid}(?:-?${uuid})?|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{20}`),
		confidence: "medium",
		bits: 122,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/cal-com.ts
const calCom = {
	id: "cal-com",
	name: "Cal.com",
	issuer: "cal-com",
	types: [{
		id: "cal-com-key",
		name: "Cal.com API key",
		reference: "https://cal.com/docs/api-reference/v2/introduction",
		lifetime: { expires: "optional" },
		identity: "human",
		containment: ["Settings > API keys > Delete"],
		keywords: ["cal_live_", "cal_test_"],
		pattern: /(?<![A-Za-z0-9])cal_(?:live|test)_[0-9a-f]{32}(?![\w-])/g,
		confidence: "high",
		bits: 128
	}]
};
// shared/detection/providers/calendly.ts
const calendly = {
	id: "calendly",
	name: "Calendly",
	issuer: "calendly",
	types: [{
		id: "calendly-token",
		name: "Calendly personal access token",
		reference: "https://developer.calendly.com/how-to-authenticate-with-personal-access-tokens",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Integrations > API & webhooks > Revoke"],
		keywords: ["calendly"],
		pattern: issuedBy("calendly", "eyJ[\\w-]{10,400}\\.eyJ[\\w-]{10,1200}\\.[\\w-]{20,800}|[\\w-]{43}"),
		confidence: "medium",
		bits: 256,
		window: {
			before: 60,
			after: 2500
		}
	}]
};
// shared/detection/providers/canva.ts
const canva = {
	id: "canva",
	name: "Canva",
	issuer: "canva",
	types: [{
		id: "canva-client-secret",
		name: "Canva client secret",
		reference: "https://www.canva.dev/docs/connect/authentication/",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Developer portal > Integration > Generate a new secret"],
		keywords: ["cnvca"],
		pattern: /(?<![A-Za-z0-9])cnvca[\w-]{50,52}(?![\w-])/g,
		confidence: "high",
		bits: 290
	}]
};
// shared/detection/providers/cartesia.ts
const cartesia = {
	id: "cartesia",
	name: "Cartesia",
	issuer: "cartesia",
	types: [{
		id: "cartesia-key",
		name: "Cartesia API key",
		reference: "https://docs.cartesia.ai/use-the-api/api-conventions",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Playground > API keys > Delete"],
		keywords: ["sk_car_"],
		pattern: /(?<![A-Za-z0-9])sk_car_(?:admin_)?[A-Za-z0-9]{20,40}(?![\w-])/g,
		confidence: "high",
		bits: 119,
		accepts: isMixed
	}]
};
// shared/detection/providers/cashfree.ts
const cashfree = {
	id: "cashfree",
	name: "Cashfree",
	issuer: "cashfree",
	types: [{
		id: "cashfree-secret-key",
		name: "Cashfree secret key",
		reference: "https://www.cashfree.com/docs/api-reference/authentication",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Developers > API keys > Deactivate"],
		keywords: ["cfsk_"],
		pattern: /(?<![A-Za-z0-9])cfsk_ma_(?:prod|test)_[0-9a-f]{32}_[0-9a-f]{8}(?![\w-])/g,
		confidence: "medium",
		bits: 128
	}]
};
// shared/detection/providers/cerebras.ts
const cerebras = {
	id: "cerebras",
	name: "Cerebras",
	issuer: "cerebras",
	types: [{
		id: "cerebras-key",
		name: "Cerebras API key",
		reference: "https://inference-docs.cerebras.ai/",
		lifetime: { expires: "optional" },
		identity: "machine",
		containment: ["cloud.cerebras.ai > API keys > Delete"],
		keywords: ["csk-"],
		pattern: /(?<![A-Za-z0-9_-])csk-[a-z0-9]{48}(?![\w-])/g,
		confidence: "high",
		bits: 240,
		window: {
			before: 4,
			after: 110
		}
	}]
};
// shared/detection/providers/chargebee.ts
const chargebee = {
	id: "chargebee",
	name: "Chargebee",
	issuer: "chargebee",
	types: [{
		id: "chargebee-key",
		name: "Chargebee API key",
		reference: "https://apidocs.chargebee.com/docs/api/auth",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Settings > API keys > Delete"],
		keywords: ["chargebee"],
		pattern: issuedBy("chargebee", "(?:live|test)_[A-Za-z0-9]{20,60}"),
		confidence: "medium",
		bits: 119,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/checkly.ts
const checkly = {
	id: "checkly",
	name: "Checkly",
	issuer: "checkly",
	types: [{
		id: "checkly-key",
		name: "Checkly API key",
		reference: "https://www.checklyhq.com/docs/api-reference/",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["User settings > API keys > Delete"],
		keywords: ["cu_"],
		pattern: /(?<![A-Za-z0-9])cu_[0-9a-f]{32}(?![\w-])/g,
		confidence: "high",
		bits: 128,
		window: {
			before: 4,
			after: 60
		}
	}]
};
// shared/detection/providers/checkout.ts
const checkout = {
	id: "checkout",
	name: "Checkout.com",
	issuer: "checkout",
	types: [{
		id: "checkout-secret-key",
		name: "Checkout.com secret key",
		reference: "https://www.checkout.com/docs/developer-resources/api/manage-api-keys",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Dashboard > Developers > Keys > Deactivate"],
		keywords: ["checkout", "cko_"],
		pattern: issuedBy("checkout|cko(?=_)", `sk_(?:test_)?${uuid}|sk_(?:sbox_)?[a-z2-7]{26}[a-z2-7*#$=]`),
		confidence: "medium",
		bits: 122,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/chroma.ts
const chroma = {
	id: "chroma",
	name: "Chroma",
	issuer: "chroma",
	types: [{
		id: "chroma-key",
		name: "Chroma Cloud API key",
		reference: "https://docs.trychroma.com/docs/run-chroma/clients",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Dashboard > Settings > API keys > Delete"],
		keywords: [
			"chroma_",
			"chroma-",
			"chromadb",
			"trychroma"
		],
		pattern: issuedBy("chroma(?=[_-]|db)", unstated, "key|token"),
		confidence: "medium",
		bits: 128,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/chromatic.ts
const chromatic = {
	id: "chromatic",
	name: "Chromatic",
	issuer: "chromatic",
	types: [{
		id: "chromatic-token",
		name: "Chromatic project token",
		reference: "https://www.chromatic.com/docs/cli/",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Project > Manage > Configure > Reset the token"],
		keywords: ["chpt_"],
		pattern: /(?<![A-Za-z0-9])chpt_[0-9a-f]{12,40}(?![\w-])/g,
		confidence: "medium",
		bits: 48
	}]
};
// shared/detection/providers/circleci.ts
const circleci = {
	id: "circleci",
	name: "CircleCI",
	issuer: "circleci",
	types: [{
		id: "circleci-token",
		name: "CircleCI token",
		reference: "https://circleci.com/docs/guides/toolkit/managing-api-tokens/",
		lifetime: { expires: "optional" },
		identity: "either",
		alternative: {
			text: "A job's CIRCLE_OIDC_TOKEN_V2 needs no stored one.",
			reference: "https://circleci.com/docs/guides/permissions-authentication/openid-connect-tokens/"
		},
		containment: ["User settings > Personal API tokens > Delete"],
		keywords: ["ccipat_", "cciprj_"],
		pattern: /(?<![A-Za-z0-9])CCI(?:PAT|PRJ)_[A-Za-z0-9]{22}_[0-9a-f]{40}(?![A-Za-z0-9_])/g,
		confidence: "high",
		bits: 160
	}, {
		id: "circleci-legacy-token",
		name: "CircleCI token (40 characters)",
		reference: "https://circleci.com/docs/guides/toolkit/managing-api-tokens/",
		lifetime: { expires: "never" },
		identity: "either",
		containment: ["User settings > Personal API tokens > Delete"],
		keywords: ["circle"],
		pattern: issuedBy("circle_?-?(?:ci)?", "[0-9a-f]{40}", "token"),
		confidence: "medium",
		bits: 160,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/cisco-meraki.ts
const ciscoMeraki = {
	id: "cisco-meraki",
	name: "Cisco Meraki",
	issuer: "cisco-meraki",
	types: [{
		id: "meraki-key",
		name: "Cisco Meraki API key",
		reference: "https://developer.cisco.com/meraki/api-v1/authorization/",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["My profile > API access > Revoke"],
		keywords: ["meraki"],
		pattern: issuedBy("meraki", "[0-9a-f]{40}"),
		confidence: "medium",
		bits: 128,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/civo.ts
const civo = {
	id: "civo",
	name: "Civo",
	issuer: "civo",
	types: [{
		id: "civo-key",
		name: "Civo API key",
		reference: "https://www.civo.com/docs/account/api-keys",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Account > Security > Regenerate the key"],
		keywords: [
			"civo_",
			"civo-",
			"civotoken",
			"civoapi"
		],
		pattern: issuedBy("civo(?=[_-]|token|api)", "[A-Za-z0-9]{50}"),
		confidence: "medium",
		bits: 297,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/clerk.ts
const clerk = {
	id: "clerk",
	name: "Clerk",
	issuer: "clerk",
	types: [{
		id: "clerk-secret-key",
		name: "Clerk secret key",
		reference: "https://clerk.com/docs/deployments/clerk-environment-variables",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Dashboard > API keys > Secret keys > Delete"],
		keywords: ["clerk"],
		pattern: issuedBy("clerk", "sk_(?:live|test)_[A-Za-z0-9]{40,50}"),
		confidence: "medium",
		bits: 238,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/clickhouse.ts
const clickhouse = {
	id: "clickhouse",
	name: "ClickHouse Cloud",
	issuer: "clickhouse",
	types: [{
		id: "clickhouse-cloud-secret",
		name: "ClickHouse Cloud API key secret",
		reference: "https://clickhouse.com/docs/cloud/manage/openapi",
		lifetime: { expires: "optional" },
		identity: "machine",
		containment: ["Organization > API keys > Disable or delete"],
		keywords: ["4b1d"],
		pattern: /(?<![A-Za-z0-9])4b1d[A-Za-z0-9]{38}(?![\w-])/g,
		confidence: "medium",
		bits: 226,
		window: {
			before: 4,
			after: 60
		},
		accepts: isMixed
	}]
};
// shared/detection/providers/clickup.ts
const clickup = {
	id: "clickup",
	name: "ClickUp",
	issuer: "clickup",
	types: [{
		id: "clickup-token",
		name: "ClickUp personal API token",
		reference: "https://developer.clickup.com/docs/authentication#personal-token",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Settings > Apps > API token > Regenerate"],
		keywords: ["pk_"],
		pattern: /(?<![A-Za-z0-9])pk_(?<account>\d{6,12})_[A-Z0-9]{32}(?![\w-])/g,
		confidence: "high",
		bits: 165,
		window: {
			before: 4,
			after: 60
		},
		facts: publicParts
	}]
};
// shared/detection/providers/clojars.ts
const clojars = {
	id: "clojars",
	name: "Clojars",
	issuer: "clojars",
	types: [{
		id: "clojars-token",
		name: "Clojars deploy token",
		reference: "https://github.com/clojars/clojars-web/wiki/Deploy-Tokens",
		lifetime: { expires: "optional" },
		identity: "human",
		containment: ["clojars.org > Deploy tokens > Disable"],
		keywords: ["clojars_"],
		pattern: /(?<![A-Za-z0-9])clojars_[a-z0-9]{60}(?![A-Za-z0-9_])/gi,
		confidence: "high",
		bits: 300
	}]
};
// shared/detection/providers/cloudflare.ts
const cloudflare = {
	id: "cloudflare",
	name: "Cloudflare",
	issuer: "cloudflare",
	types: [
		{
			id: "cloudflare-token",
			name: "Cloudflare API token or global key",
			reference: "https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/",
			lifetime: { expires: "optional" },
			identity: "either",
			alternative: {
				text: "An account-owned token belongs to no person.",
				reference: "https://developers.cloudflare.com/fundamentals/api/get-started/account-owned-tokens/"
			},
			containment: ["Dashboard > API Tokens > Roll or delete"],
			keywords: [
				"cfut_",
				"cfat_",
				"cfk_"
			],
			pattern: /(?<![A-Za-z0-9])cf(?:ut|at|k)_[A-Za-z0-9]{40}[0-9a-f]{8}(?![A-Za-z0-9_])/g,
			confidence: "high",
			bits: 230
		},
		{
			id: "cloudflare-origin-ca-key",
			name: "Cloudflare Origin CA key",
			reference: "https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/",
			lifetime: { expires: "never" },
			identity: "human",
			containment: ["Profile > API Tokens > Origin CA Key > Change"],
			keywords: ["v1.0-"],
			pattern: /(?<![A-Za-z0-9])v1\.0-[0-9a-f]{24}-[0-9a-f]{146}(?![A-Za-z0-9_])/g,
			confidence: "high",
			bits: 580
		},
		{
			id: "cloudflare-legacy-token",
			name: "Cloudflare API token (40 characters) or global key",
			reference: "https://developers.cloudflare.com/fundamentals/api/get-started/create-token/",
			lifetime: { expires: "optional" },
			identity: "either",
			containment: ["Dashboard > API Tokens > Roll or delete"],
			keywords: [
				"cloudflare",
				"cf_api",
				"cf-api",
				"x-auth-key"
			],
			pattern: named$1("cloudflare|cf_api|cf-api|x-auth-key", "[\\w-]{40}|[0-9a-f]{37}"),
			confidence: "medium",
			bits: 148,
			accepts: isMixed
		}
	]
};
// shared/detection/providers/cloudinary.ts
const cloudinary = {
	id: "cloudinary",
	name: "Cloudinary",
	issuer: "cloudinary",
	types: [{
		id: "cloudinary-url",
		name: "Cloudinary address with its API secret",
		reference: "https://cloudinary.com/documentation/developer_overview#environment_variable",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Console > API keys > Disable, then delete"],
		keywords: ["cloudinary://"],
		pattern: /cloudinary:\/\/(?<keyId>\d{10,20}):(?<secret>[\w-]{20,40})@(?<account>[\w-]{1,80})/g,
		confidence: "high",
		bits: 119,
		facts: publicParts
	}, {
		id: "cloudinary-secret",
		name: "Cloudinary API secret",
		reference: "https://cloudinary.com/documentation/finding_your_credentials_tutorial",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Console > API keys > Disable, then delete"],
		keywords: ["cloudinary"],
		pattern: issuedBy("cloudinary", "[\\w-]{24,40}", "secret"),
		confidence: "medium",
		bits: 142,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/cloudsmith.ts
const cloudsmith = {
	id: "cloudsmith",
	name: "Cloudsmith",
	issuer: "cloudsmith",
	types: [{
		id: "cloudsmith-key",
		name: "Cloudsmith API key",
		reference: "https://docs.cloudsmith.com/accounts-and-teams/api-key",
		lifetime: { expires: "optional" },
		identity: "either",
		alternative: {
			text: "OpenID Connect gives a token of the pipeline's own.",
			reference: "https://docs.cloudsmith.com/authentication/openid-connect"
		},
		containment: ["User settings > API key > Refresh, or delete the service account"],
		keywords: ["csa_"],
		pattern: /(?<![A-Za-z0-9])csa_[A-Za-z0-9]{36}(?![\w-])/g,
		confidence: "high",
		bits: 119,
		window: {
			before: 4,
			after: 60
		}
	}, {
		id: "cloudsmith-legacy-key",
		name: "Cloudsmith API key (hexadecimal)",
		reference: "https://docs.cloudsmith.com/accounts-and-teams/api-key",
		lifetime: { expires: "never" },
		identity: "either",
		containment: ["User settings > API key > Refresh, or delete the service account"],
		keywords: ["cloudsmith"],
		pattern: issuedBy("cloudsmith", "[0-9a-f]{40}"),
		confidence: "medium",
		bits: 128,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/cockroachdb.ts
const cockroachdb = {
	id: "cockroachdb",
	name: "CockroachDB Cloud",
	issuer: "cockroachdb",
	types: [{
		id: "cockroachdb-cloud-secret",
		name: "CockroachDB Cloud API secret key",
		reference: "https://www.cockroachlabs.com/docs/cockroachcloud/cloud-api",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Access Management > Service Accounts > API keys > Delete"],
		keywords: ["ccdb1_"],
		pattern: /(?<![A-Za-z0-9])CCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40}(?![\w-])/g,
		confidence: "high",
		bits: 238
	}, {
		id: "cockroachdb-cloud-key",
		name: "CockroachDB Cloud API key",
		reference: "https://www.cockroachlabs.com/docs/cockroachcloud/cloud-api",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Access Management > Service Accounts > API keys > Delete"],
		keywords: ["cockroach"],
		pattern: issuedBy("cockroach", unstated, "key|token|secret"),
		confidence: "medium",
		bits: 128,
		accepts: isGenerated
	}]
};
// shared/detection/providers/coda.ts
const coda = {
	id: "coda",
	name: "Coda",
	issuer: "coda",
	types: [{
		id: "coda-token",
		name: "Coda API token",
		reference: "https://coda.io/developers/apis/v1",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Account settings > API settings > Revoke"],
		keywords: ["coda"],
		pattern: named$1("(?<![a-z])coda[_-]?(?:api)?[_-]?(?:token|key)", uuid),
		confidence: "medium",
		bits: 122
	}]
};
// shared/detection/providers/codacy.ts
const codacy = {
	id: "codacy",
	name: "Codacy",
	issuer: "codacy",
	types: [{
		id: "codacy-token",
		name: "Codacy API token",
		reference: "https://docs.codacy.com/codacy-api/api-tokens/",
		lifetime: { expires: "never" },
		identity: "either",
		containment: ["Account or repository settings > API tokens > Revoke"],
		keywords: ["codacy"],
		pattern: issuedBy("codacy", "[A-Za-z0-9]{20}|[0-9a-f]{32}"),
		confidence: "medium",
		bits: 119,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/code-climate.ts
const codeClimate = {
	id: "code-climate",
	name: "Code Climate",
	issuer: "code-climate",
	types: [{
		id: "code-climate-reporter-id",
		name: "Code Climate test reporter id",
		reference: "https://docs.codeclimate.com/docs/finding-your-test-coverage-token",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Repo settings > Test coverage > Regenerate"],
		note: "It can only upload coverage.",
		keywords: ["cc_test_reporter_id"],
		pattern: named$1("CC_TEST_REPORTER_ID", "[0-9a-f]{40,128}"),
		confidence: "medium",
		bits: 256
	}]
};
// shared/detection/providers/codecov.ts
const codecov = {
	id: "codecov",
	name: "Codecov",
	issuer: "codecov",
	types: [{
		id: "codecov-token",
		name: "Codecov upload token",
		reference: "https://docs.codecov.com/docs/codecov-tokens",
		lifetime: { expires: "never" },
		identity: "machine",
		alternative: {
			text: "codecov-action can use the job's OpenID Connect token.",
			reference: "https://github.com/codecov/codecov-action#using-oidc"
		},
		containment: ["Repository settings > General > Regenerate"],
		keywords: ["codecov"],
		pattern: issuedBy("codecov", `${uuid}|[a-z0-9]{32}`, "token"),
		confidence: "medium",
		bits: 122,
		accepts: (token) => /\d/.test(token)
	}]
};
// shared/detection/providers/codefresh.ts
const codefresh = {
	id: "codefresh",
	name: "Codefresh",
	issuer: "codefresh",
	types: [{
		id: "codefresh-key",
		name: "Codefresh API key",
		reference: "https://codefresh.io/docs/docs/integrations/codefresh-api/",
		lifetime: { expires: "never" },
		identity: "either",
		containment: ["User settings > API keys > Delete"],
		keywords: ["codefresh", "cf_api_key"],
		pattern: issuedBy("codefresh|cf_(?=api_key)", "[0-9a-f]{24}\\.[0-9a-f]{32}"),
		confidence: "medium",
		bits: 128,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/codemagic.ts
const codemagic = {
	id: "codemagic",
	name: "Codemagic",
	issuer: "codemagic",
	types: [{
		id: "codemagic-token",
		name: "Codemagic API token",
		reference: "https://docs.codemagic.io/rest-api/codemagic-rest-api",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Account settings > API token > Revoke"],
		keywords: ["codemagic", "cm_api_token"],
		pattern: named$1("codemagic[\\w.-]{0,20}token|(?<![a-z])cm_api_token", "[\\w-]{20,100}"),
		confidence: "medium",
		bits: 128,
		accepts: isGenerated
	}]
};
// shared/detection/providers/codesandbox.ts
const codesandbox = {
	id: "codesandbox",
	name: "CodeSandbox",
	issuer: "codesandbox",
	types: [{
		id: "codesandbox-token",
		name: "CodeSandbox API token",
		reference: "https://codesandbox.io/docs/sdk",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Team settings > API > Delete"],
		keywords: ["csb_v1_"],
		pattern: /(?<![A-Za-z0-9])csb_v1_[\w-]{40,50}(?![\w-])/g,
		confidence: "high",
		bits: 256,
		accepts: isMixed
	}]
};
// shared/detection/providers/cohere.ts
const cohere = {
	id: "cohere",
	name: "Cohere",
	issuer: "cohere",
	types: [{
		id: "cohere-key",
		name: "Cohere API key",
		reference: "https://docs.cohere.com/reference/about#authentication",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Dashboard > API keys > Delete"],
		keywords: ["cohere", "co_api_key"],
		pattern: named$1("cohere[\\w.-]{0,20}(?:key|token)|co_api_key", "[A-Za-z0-9]{40}"),
		confidence: "medium",
		bits: 238,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/coinbase.ts
const coinbase = {
	id: "coinbase",
	name: "Coinbase",
	issuer: "coinbase",
	types: [{
		id: "coinbase-secret",
		name: "Coinbase API secret or token",
		reference: "https://docs.cdp.coinbase.com/get-started/authentication/cdp-api-keys",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["portal.cdp.coinbase.com > API keys > Delete"],
		keywords: [
			"coinbase",
			"cdp_api",
			"cdp_wallet"
		],
		pattern: named$1("(?:coinbase[\\w.-]{0,20}(?:secret|key|token)|cdp_(?:api_key_|wallet_)secret)", "[\\w+/-]{64}|[\\w+/]{86}=="),
		confidence: "medium",
		bits: 384,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/coingecko.ts
const coingecko = {
	id: "coingecko",
	name: "CoinGecko",
	issuer: "coingecko",
	types: [{
		id: "coingecko-key",
		name: "CoinGecko API key",
		reference: "https://docs.coingecko.com/docs/setting-up-your-api-key",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Developer dashboard > Delete the key"],
		keywords: [
			"coingecko",
			"coin_gecko",
			"x-cg-",
			"cg_api"
		],
		pattern: issuedBy("coin_?gecko|x-cg-(?=pro|demo|api)|(?<![a-z])cg_(?=api)", "CG-[A-Za-z0-9]{24}", "key"),
		confidence: "medium",
		bits: 142,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/coinmarketcap.ts
const coinmarketcap = {
	id: "coinmarketcap",
	name: "CoinMarketCap",
	issuer: "coinmarketcap",
	types: [{
		id: "coinmarketcap-key",
		name: "CoinMarketCap API key",
		reference: "https://pro.coinmarketcap.com/api/documentation/guides/quick-start",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Developer portal > Regenerate the key"],
		keywords: [
			"coinmarketcap",
			"cmc_pro",
			"cmc_api"
		],
		pattern: issuedBy("coinmarketcap|cmc_(?:pro|api)", uuid),
		confidence: "medium",
		bits: 122,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/composio.ts
const composio = {
	id: "composio",
	name: "Composio",
	issuer: "composio",
	types: [{
		id: "composio-key",
		name: "Composio API key",
		reference: "https://docs.composio.dev/reference/authenticating-to-composio",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Settings > Project settings > API keys > Delete"],
		keywords: ["composio"],
		pattern: issuedBy("composio", "[\\w-]{20,100}", "key"),
		confidence: "medium",
		bits: 100,
		accepts: isGenerated
	}]
};
// shared/detection/providers/configcat.ts
const configcat = {
	id: "configcat",
	name: "ConfigCat",
	issuer: "configcat",
	types: [{
		id: "configcat-sdk-key",
		name: "ConfigCat SDK key",
		reference: "https://configcat.com/docs/advanced/code-references/overview/",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Dashboard > SDK keys > Revoke"],
		note: "It reads the settings of one environment, and writes nothing.",
		keywords: ["configcat-sdk-", "configcat-proxy-"],
		pattern: /(?<![A-Za-z0-9])configcat-(?:sdk-\d|proxy)\/[\w-]{8,22}\/[\w-]{22}(?![\w-])/g,
		confidence: "medium",
		bits: 130
	}]
};
// shared/detection/providers/confluent.ts
const confluent = {
	id: "confluent",
	name: "Confluent",
	issuer: "confluent",
	types: [{
		id: "confluent-prefixed-secret",
		name: "Confluent Cloud API secret (cflt)",
		reference: "https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["confluent api-key delete <key>"],
		keywords: ["cflt"],
		pattern: /(?<![A-Za-z0-9])cflt[A-Za-z0-9+/]{60}(?![\w-])/g,
		confidence: "high",
		bits: 340,
		window: {
			before: 4,
			after: 90
		},
		accepts: isMixed
	}, {
		id: "confluent-secret",
		name: "Confluent Cloud API secret",
		reference: "https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html",
		lifetime: { expires: "never" },
		identity: "machine",
		alternative: {
			text: "Workload identity pools take the token of a cloud or a pipeline.",
			reference: "https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/identity-providers/oauth/overview.html"
		},
		containment: ["confluent api-key delete <key>"],
		keywords: ["confluent"],
		pattern: issuedBy("confluent", "[\\w+/]{64}"),
		confidence: "medium",
		bits: 384,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/contentful.ts
const contentful = {
	id: "contentful",
	name: "Contentful",
	issuer: "contentful",
	types: [{
		id: "contentful-token",
		name: "Contentful personal access token",
		reference: "https://www.contentful.com/developers/docs/references/authentication/",
		lifetime: { expires: "optional" },
		identity: "human",
		containment: ["Settings > CMA tokens > Revoke"],
		keywords: ["cfpat-"],
		pattern: /(?<![A-Za-z0-9])CFPAT-[\w-]{43}(?![\w-])/g,
		confidence: "high",
		bits: 250
	}, {
		id: "contentful-delivery-token",
		name: "Contentful delivery or preview token",
		reference: "https://www.contentful.com/developers/docs/references/authentication/",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Settings > API keys > Delete"],
		note: "A delivery token reads published content only.",
		keywords: ["contentful"],
		pattern: issuedBy("contentful", "[\\w-]{43}", "token|key"),
		confidence: "medium",
		bits: 256,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/convertkit.ts
const convertkit = {
	id: "convertkit",
	name: "Kit",
	issuer: "convertkit",
	types: [{
		id: "convertkit-key",
		name: "Kit (ConvertKit) API key or secret",
		reference: "https://developers.kit.com/api-reference/authentication",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Settings > Developer > Delete the key"],
		keywords: ["convertkit", "kit_api"],
		pattern: issuedBy("convertkit|(?<![a-z])kit_(?=api)", "kit_[0-9a-f]{32}|[\\w-]{22}|[\\w-]{43}", "key|secret|token"),
		confidence: "medium",
		bits: 128,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/convex.ts
const convex = {
	id: "convex",
	name: "Convex",
	issuer: "convex",
	types: [{
		id: "convex-deploy-key",
		name: "Convex deploy key",
		reference: "https://docs.convex.dev/cli/deploy-key-types",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Deployment settings > Deploy keys > Delete"],
		keywords: ["convex"],
		pattern: issuedBy("convex", "(?:prod|preview|dev|custom|project):(?<account>[a-z0-9:_-]{3,80})\\|[A-Za-z0-9+/]{40,200}={0,2}", "key"),
		confidence: "medium",
		bits: 256,
		window: {
			before: 60,
			after: 400
		},
		facts: publicParts
	}]
};
// shared/detection/providers/coralogix.ts
const coralogix = {
	id: "coralogix",
	name: "Coralogix",
	issuer: "coralogix",
	types: [{
		id: "coralogix-key",
		name: "Coralogix API key",
		reference: "https://coralogix.com/docs/user-guides/account-management/api-keys/api-keys/",
		lifetime: { expires: "never" },
		identity: "either",
		containment: ["Settings > API keys > Delete"],
		keywords: ["coralogix"],
		pattern: issuedBy("coralogix", "[\\w-]{30,80}", "key"),
		confidence: "medium",
		bits: 128,
		accepts: isGenerated
	}]
};
// shared/detection/providers/couchbase.ts
const couchbase = {
	id: "couchbase",
	name: "Couchbase",
	issuer: "couchbase",
	types: [{
		id: "couchbase-capella-secret",
		name: "Couchbase Capella API key secret",
		reference: "https://docs.couchbase.com/cloud/management-api-guide/management-api-start.html",
		lifetime: { expires: "optional" },
		identity: "machine",
		containment: ["Capella > Settings > API keys > Revoke"],
		keywords: ["couchbase"],
		pattern: issuedBy("couchbase", "[\\w+/]{60,120}={0,2}", "secret|token|key"),
		confidence: "medium",
		bits: 360,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/coveralls.ts
const coveralls = {
	id: "coveralls",
	name: "Coveralls",
	issuer: "coveralls",
	types: [{
		id: "coveralls-token",
		name: "Coveralls token",
		reference: "https://docs.coveralls.io/api-introduction",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Repository settings > Regenerate the token"],
		keywords: ["coveralls"],
		pattern: issuedBy("coveralls", "[A-Za-z0-9]{32,37}", "token|key"),
		confidence: "medium",
		bits: 190,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/crates.ts
const crates = {
	id: "crates",
	name: "crates.io",
	issuer: "crates",
	types: [{
		id: "crates-token",
		name: "crates.io API token",
		reference: "https://doc.rust-lang.org/cargo/reference/publishing.html",
		lifetime: {
			expires: "optional",
			defaultDays: 90
		},
		identity: "human",
		alternative: {
			text: "Trusted publishing needs no stored token.",
			reference: "https://crates.io/docs/trusted-publishing"
		},
		containment: ["crates.io > Account settings > API tokens > Revoke"],
		keywords: ["cio"],
		pattern: /(?<![A-Za-z0-9])cio[A-Za-z0-9]{32}(?![A-Za-z0-9_])/g,
		confidence: "high",
		bits: 190,
		window: {
			before: 2,
			after: 40
		},
		accepts: (token) => /\d/.test(token) && /[A-Z]/.test(token) && /[a-z]/.test(token.slice(3))
	}]
};
// shared/detection/providers/crowdin.ts
const crowdin = {
	id: "crowdin",
	name: "Crowdin",
	issuer: "crowdin",
	types: [{
		id: "crowdin-token",
		name: "Crowdin personal access token",
		reference: "https://support.crowdin.com/enterprise/personal-access-tokens/",
		lifetime: { expires: "optional" },
		identity: "human",
		containment: ["Account settings > API > Revoke"],
		keywords: ["crowdin"],
		pattern: issuedBy("crowdin", "[0-9a-f]{80}"),
		confidence: "medium",
		bits: 320,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/crowdstrike.ts
const crowdstrike = {
	id: "crowdstrike",
	name: "CrowdStrike",
	issuer: "crowdstrike",
	types: [{
		id: "crowdstrike-client-secret",
		name: "CrowdStrike Falcon API client secret",
		reference: "https://developer.crowdstrike.com/sdks/",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Support and resources > API clients and keys > Reset secret"],
		keywords: ["falcon", "crowdstrike"],
		pattern: issuedBy("falcon|crowdstrike", unstated, "secret"),
		confidence: "medium",
		bits: 128,
		accepts: isGenerated
	}]
};
// shared/detection/providers/cursor.ts
const cursor = {
	id: "cursor",
	name: "Cursor",
	issuer: "cursor",
	types: [{
		id: "cursor-key",
		name: "Cursor API key",
		reference: "https://cursor.com/docs/account/teams/admin-api",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Dashboard > Integrations > API keys > Delete"],
		keywords: ["cursor", "crsr_"],
		pattern: issuedBy("cursor", "(?:key|crsr)_[0-9a-f]{64}"),
		confidence: "medium",
		bits: 256,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/customer-io.ts
const customerIo = {
	id: "customer-io",
	name: "Customer.io",
	issuer: "customer-io",
	types: [{
		id: "customer-io-key",
		name: "Customer.io App or Track API key",
		reference: "https://customer.io/docs/api/app/",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Workspace settings > API and webhook credentials > Delete"],
		keywords: [
			"customerio",
			"customer_io",
			"customer.io",
			"customer-io"
		],
		pattern: issuedBy("customer[._-]?io", "[0-9a-z]{20,64}", "key"),
		confidence: "medium",
		bits: 80,
		accepts: isGenerated
	}]
};
// shared/detection/providers/cypress.ts
const cypress = {
	id: "cypress",
	name: "Cypress Cloud",
	issuer: "cypress",
	types: [{
		id: "cypress-record-key",
		name: "Cypress Cloud record key",
		reference: "https://docs.cypress.io/guides/cloud/projects",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Project settings > Record keys > Delete"],
		keywords: ["cypress", "--key"],
		pattern: named$1("cypress[_-]?record[_-]?key|--record[^\\r\\n]{0,80}--key", uuid),
		confidence: "high",
		bits: 122
	}]
};
// shared/detection/providers/data-gov.ts
const dataGov = {
	id: "data-gov",
	name: "api.data.gov",
	issuer: "data-gov",
	types: [{
		id: "data-gov-key",
		name: "api.data.gov key",
		reference: "https://api.data.gov/docs/developer-manual/",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Ask api.data.gov to disable the key, then sign up for another"],
		keywords: [
			"data.gov",
			"data_gov",
			"datagov",
			"api.nasa.gov",
			"nasa_api"
		],
		pattern: named$1("(?:data[._]?gov|nasa)[\\w./-]{0,20}(?:key|token)|api\\.nasa\\.gov/[\\w./-]{1,60}\\?api_key", "[A-Za-z0-9]{40}"),
		confidence: "medium",
		bits: 238,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/databento.ts
const databento = {
	id: "databento",
	name: "Databento",
	issuer: "databento",
	types: [{
		id: "databento-key",
		name: "Databento API key",
		reference: "https://databento.com/docs/portal/api-keys",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Portal > API keys > Deactivate"],
		keywords: ["databento"],
		pattern: issuedBy("databento", "db-[A-Za-z0-9]{29}"),
		confidence: "medium",
		bits: 172,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/databricks.ts
const databricks = {
	id: "databricks",
	name: "Databricks",
	issuer: "databricks",
	types: [{
		id: "databricks-token",
		name: "Databricks token or OAuth secret",
		reference: "https://docs.databricks.com/aws/en/dev-tools/auth/pat",
		lifetime: {
			expires: "optional",
			maxDays: 730
		},
		identity: "either",
		alternative: {
			text: "OAuth token federation accepts the job's own token.",
			reference: "https://docs.databricks.com/aws/en/dev-tools/auth/oauth-federation"
		},
		containment: ["databricks tokens delete"],
		keywords: ["dapi", "dose"],
		pattern: /(?<![A-Za-z0-9])(?:dapi|dose)[0-9a-f]{32}(?:-\d)?(?![\w-])/g,
		confidence: "high",
		bits: 128,
		window: {
			before: 2,
			after: 40
		}
	}]
};
// shared/detection/providers/datadog.ts
const datadog = {
	id: "datadog",
	name: "Datadog",
	issuer: "datadog",
	types: [{
		id: "datadog-access-token",
		name: "Datadog personal or service access token",
		reference: "https://docs.datadoghq.com/account_management/personal-access-tokens/",
		lifetime: {
			expires: "optional",
			maxDays: 365
		},
		identity: "either",
		containment: ["Organization settings > Access tokens > Revoke"],
		keywords: ["ddpat_", "ddsat_"],
		pattern: /(?<![A-Za-z0-9])dd[ps]at_[\w-]{30,120}(?![\w-])/g,
		confidence: "high",
		bits: 178
	}, {
		id: "datadog-key",
		name: "Datadog API or application key",
		reference: "https://docs.datadoghq.com/account_management/api-app-keys/",
		lifetime: { expires: "never" },
		identity: "either",
		alternative: {
			text: "Datadog's providers accept a cloud identity instead.",
			reference: "https://docs.datadoghq.com/account_management/cloud_provider_authentication/"
		},
		containment: ["DELETE /api/v2/application_keys/{id}", "Organization settings > API keys > Revoke"],
		keywords: [
			"datadog",
			"dd_api",
			"dd-api",
			"dd_app",
			"dd-app",
			"ddapp_",
			"ddap_"
		],
		pattern: /(?<![A-Za-z0-9])(?:datadog|dd[_-](?:api|app))[\w.-]{0,30}["'\x60\]]{0,3}\s{0,20}(?:=>|:=|==?|:|,|\(|\s)\s{0,20}["']?(?<secret>[0-9a-f]{40}|[0-9a-f]{32})(?![\w-])|(?<![A-Za-z0-9])ddap(?:p)?_[A-Za-z0-9]{34,40}(?![\w-])/gi,
		confidence: "medium",
		bits: 128
	}]
};
// shared/detection/providers/datastax.ts
const datastax = {
	id: "datastax",
	name: "DataStax",
	issuer: "datastax",
	types: [{
		id: "astra-token",
		name: "DataStax Astra application token",
		reference: "https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html",
		lifetime: { expires: "optional" },
		identity: "machine",
		containment: ["Astra portal > Tokens > Delete"],
		keywords: ["astracs:"],
		pattern: /(?<![A-Za-z0-9])AstraCS:[A-Za-z]{20,30}:[0-9a-f]{64}|(?<![A-Za-z0-9])AstraCS:[\w:]{30,100}(?![\w-])/g,
		confidence: "high",
		bits: 150
	}]
};
// shared/detection/providers/datocms.ts
const datocms = {
	id: "datocms",
	name: "DatoCMS",
	issuer: "datocms",
	types: [{
		id: "datocms-token",
		name: "DatoCMS API token",
		reference: "https://www.datocms.com/docs/content-management-api/authentication",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Project settings > API tokens > Delete"],
		keywords: [
			"datocms",
			"dato_cms",
			"dato_api"
		],
		pattern: issuedBy("dato_?cms|dato_(?=api)", "[0-9a-f]{30}|[0-9a-f]{50}"),
		confidence: "medium",
		bits: 120,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/dbt.ts
const dbt = {
	id: "dbt",
	name: "dbt platform",
	issuer: "dbt",
	types: [{
		id: "dbt-token",
		name: "dbt platform service or personal token",
		reference: "https://docs.getdbt.com/docs/dbt-apis/authentication",
		lifetime: { expires: "never" },
		identity: "either",
		containment: ["Account settings > API tokens > Delete"],
		keywords: [
			"dbt_",
			"dbtc_",
			"dbtu_",
			"dbt-"
		],
		pattern: issuedBy("dbt(?=[_-])", "dbt[a-z]_[\\w=-]{30,80}|[0-9a-f]{40}", "token|key"),
		confidence: "medium",
		bits: 160,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/deepgram.ts
const deepgram = {
	id: "deepgram",
	name: "Deepgram",
	issuer: "deepgram",
	types: [{
		id: "deepgram-key",
		name: "Deepgram API key",
		reference: "https://developers.deepgram.com/docs/create-additional-api-keys",
		lifetime: { expires: "optional" },
		identity: "machine",
		containment: ["Console > API keys > Delete"],
		keywords: ["deepgram"],
		pattern: issuedBy("deepgram", "[0-9a-f]{40}"),
		confidence: "medium",
		bits: 128,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/deepl.ts
const deepl = {
	id: "deepl",
	name: "DeepL",
	issuer: "deepl",
	types: [{
		id: "deepl-key",
		name: "DeepL API key",
		reference: "https://developers.deepl.com/docs/getting-started/auth",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Account > API keys > Deactivate"],
		keywords: [":fx"],
		pattern: /(?<![A-Za-z0-9])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}:fx(?![\w-])/g,
		confidence: "high",
		bits: 122,
		window: {
			before: 50,
			after: 8
		}
	}, {
		id: "deepl-pro-key",
		name: "DeepL API key (Pro)",
		reference: "https://developers.deepl.com/docs/getting-started/auth",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Account > API keys > Deactivate"],
		keywords: ["deepl"],
		pattern: issuedBy("deepl", uuid),
		confidence: "medium",
		bits: 122,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/deepseek.ts
const deepseek = {
	id: "deepseek",
	name: "DeepSeek",
	issuer: "deepseek",
	types: [{
		id: "deepseek-key",
		name: "DeepSeek API key",
		reference: "https://api-docs.deepseek.com/",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["platform.deepseek.com > API keys > Delete"],
		keywords: ["deepseek"],
		pattern: issuedBy("deepseek", "sk-[0-9a-f]{32}"),
		confidence: "medium",
		bits: 128,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/deepsource.ts
const deepsource = {
	id: "deepsource",
	name: "DeepSource",
	issuer: "deepsource",
	types: [{
		id: "deepsource-token",
		name: "DeepSource token",
		reference: "https://docs.deepsource.com/docs/dashboard/user-settings",
		lifetime: { expires: "optional" },
		identity: "human",
		containment: ["Account settings > Tokens > Delete"],
		keywords: ["deepsource"],
		pattern: issuedBy("deepsource", unstated),
		confidence: "medium",
		bits: 128,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/defined-networking.ts
const definedNetworking = {
	id: "defined-networking",
	name: "Defined Networking",
	issuer: "defined-networking",
	types: [{
		id: "defined-networking-key",
		name: "Defined Networking API key",
		reference: "https://docs.defined.net/api/network-edit",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Admin panel > Settings > API keys > Delete"],
		keywords: ["dnkey-"],
		pattern: /(?<![A-Za-z0-9])dnkey-[\w=-]{32,200}(?![\w-])/g,
		confidence: "high",
		bits: 128,
		accepts: isMixed
	}]
};
// shared/detection/providers/deno.ts
const deno = {
	id: "deno",
	name: "Deno Deploy",
	issuer: "deno",
	types: [{
		id: "deno-deploy-token",
		name: "Deno Deploy access token",
		reference: "https://docs.deno.com/deploy/classic/deployctl/",
		lifetime: { expires: "optional" },
		identity: "either",
		alternative: {
			text: "deployctl in GitHub Actions takes the workflow's own identity.",
			reference: "https://docs.deno.com/deploy/classic/ci_github/"
		},
		containment: ["Account or organization > Access tokens > Revoke"],
		keywords: [
			"ddp_",
			"ddo_",
			"ddw_"
		],
		pattern: /(?<![A-Za-z0-9])dd[pow]_[A-Za-z0-9]{36,40}(?![\w-])/g,
		confidence: "high",
		bits: 214,
		window: {
			before: 4,
			after: 60
		}
	}]
};
// shared/detection/providers/dependency-track.ts
const dependencyTrack = {
	id: "dependency-track",
	name: "Dependency-Track",
	issuer: "dependency-track",
	types: [{
		id: "dependency-track-key",
		name: "Dependency-Track API key",
		reference: "https://docs.dependencytrack.org/integrations/rest-api/",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Administration > Access Management > Teams > API keys > Delete"],
		keywords: ["odt_"],
		pattern: /(?<![A-Za-z0-9])odt_(?:[A-Za-z0-9]{4,16}_)?[A-Za-z0-9]{24,80}(?![A-Za-z0-9_])/g,
		confidence: "high",
		bits: 142,
		accepts: isMixed
	}]
};
// shared/detection/providers/depot.ts
const depot = {
	id: "depot",
	name: "Depot",
	issuer: "depot",
	types: [{
		id: "depot-token",
		name: "Depot API token",
		reference: "https://depot.dev/docs/cli/authentication",
		lifetime: { expires: "never" },
		identity: "either",
		alternative: {
			text: "A trust relationship takes the pipeline's OpenID Connect token.",
			reference: "https://depot.dev/docs/cli/authentication"
		},
		containment: ["Account, organization or project settings > API tokens > Remove API token"],
		keywords: ["depot_"],
		pattern: named$1("(?<![a-z])depot_(?:api_)?token", "[\\w-]{30,200}"),
		confidence: "medium",
		bits: 128,
		accepts: isGenerated
	}]
};
// shared/detection/providers/devcycle.ts
const devcycle = {
	id: "devcycle",
	name: "DevCycle",
	issuer: "devcycle",
	types: [{
		id: "devcycle-server-key",
		name: "DevCycle server SDK key",
		reference: "https://docs.devcycle.com/platform/security-and-guardrails/",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Settings > Environments > Keys > Rotate"],
		keywords: ["dvc_server_"],
		pattern: /(?<![A-Za-z0-9])dvc_server_[\w-]{16,60}(?![\w-])/g,
		confidence: "high",
		bits: 95
	}]
};
// shared/detection/providers/devin.ts
const devin = {
	id: "devin",
	name: "Devin",
	issuer: "devin",
	types: [{
		id: "devin-key",
		name: "Devin API key or personal access token",
		reference: "https://docs.devin.ai/api-reference/authentication",
		lifetime: { expires: "optional" },
		identity: "either",
		containment: ["Settings > Service users, or Personal access tokens > Revoke"],
		keywords: ["cog_"],
		pattern: /(?<![A-Za-z0-9])cog_[A-Za-z0-9]{24,200}(?![A-Za-z0-9_])/g,
		confidence: "high",
		bits: 124,
		accepts: isMixed
	}, {
		id: "devin-legacy-key",
		name: "Devin personal or service API key",
		reference: "https://docs.devin.ai/api-reference/authentication",
		lifetime: { expires: "never" },
		identity: "either",
		containment: ["Settings > API keys > Revoke"],
		keywords: ["apk_"],
		pattern: /(?<![A-Za-z0-9])apk_(?:user_)?[A-Za-z0-9+/]{60,260}={0,2}(?![\w-])/g,
		confidence: "high",
		bits: 128,
		window: {
			before: 4,
			after: 300
		},
		accepts: isMixed
	}]
};
// shared/detection/providers/digitalocean.ts
const digitalocean = {
	id: "digitalocean",
	name: "DigitalOcean",
	issuer: "digitalocean",
	types: [{
		id: "digitalocean-token",
		name: "DigitalOcean token",
		reference: "https://docs.digitalocean.com/reference/api/create-personal-access-token/",
		lifetime: { expires: "optional" },
		identity: "human",
		containment: ["Control panel > API > Delete", "POST /v1/oauth/revoke"],
		keywords: [
			"dop_v1_",
			"doo_v1_",
			"dor_v1_"
		],
		pattern: /(?<![A-Za-z0-9])do[opr]_v1_[0-9a-f]{64}(?![A-Za-z0-9_])/g,
		confidence: "high",
		bits: 256
	}]
};
// shared/detection/providers/discord.ts
const discord = {
	id: "discord",
	name: "Discord",
	issuer: "discord",
	types: [
		{
			id: "discord-bot-token",
			name: "Discord bot token",
			reference: "https://discord.com/developers/docs/reference#authentication",
			lifetime: { expires: "never" },
			identity: "machine",
			containment: ["Developer portal > Bot > Reset token"],
			keywords: [
				"discord",
				"bot_",
				"bot ",
				"bottoken",
				"bot-",
				"bot."
			],
			pattern: /(?<![\w.-])[MNO][A-Za-z\d_-]{23,27}\.[\w-]{6}\.[\w-]{27,40}(?![\w.-])/g,
			confidence: "high",
			bits: 160,
			window: {
				before: 120,
				after: 160
			},
			accepts: (token) => botId(token) !== void 0,
			facts: (token) => ({ keyIds: [botId(token) ?? ""] })
		},
		{
			id: "discord-webhook",
			name: "Discord webhook",
			reference: "https://discord.com/developers/docs/resources/webhook",
			lifetime: { expires: "never" },
			identity: "machine",
			containment: ["Channel settings > Integrations > Webhooks > Delete"],
			keywords: ["/api/webhooks/"],
			pattern: /discord(?:app)?\.com\/api\/webhooks\/(?<keyId>\d{17,20})\/(?<secret>[\w-]{60,80})(?![\w-])/g,
			confidence: "high",
			bits: 400,
			facts: webhookFacts
		},
		{
			id: "discord-client-secret",
			name: "Discord client secret",
			reference: "https://discord.com/developers/docs/topics/oauth2",
			lifetime: { expires: "never" },
			identity: "machine",
			containment: ["Developer portal > OAuth2 > Reset secret"],
			keywords: ["discord"],
			pattern: issuedBy("discord", "[\\w=-]{32}", "secret|token"),
			confidence: "medium",
			bits: 190,
			window: {
				before: 60,
				after: 400
			},
			accepts: isGenerated
		}
	]
};
/** Discord's ids count milliseconds from here: https://discord.com/developers/docs/reference#snowflakes */
const epoch = 14200704e5;
const bitsBelowTime = 22n;
/** A webhook's id is public, and says when the webhook was made. */
function webhookFacts(_secret, { groups: { keyId } }) {
	if (keyId === void 0) return {};
	return {
		...period(dateOfMilliseconds(Number(BigInt(keyId) >> bitsBelowTime) + epoch), void 0),
		keyIds: [keyId]
	};
}
/** The first part is the bot's id in base64. */
function botId(token) {
	const id = decodeText(token.split(".")[0] ?? "");
	return id !== void 0 && /^\d{17,20}$/.test(id) ? id : void 0;
}
// shared/detection/providers/disqus.ts
const disqus = {
	id: "disqus",
	name: "Disqus",
	issuer: "disqus",
	types: [{
		id: "disqus-key",
		name: "Disqus API secret",
		reference: "https://disqus.com/api/docs/auth/",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["disqus.com/api/applications > Regenerate the secret"],
		keywords: ["disqus"],
		pattern: issuedBy("disqus", "[A-Za-z0-9]{64}"),
		confidence: "medium",
		bits: 380,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/dnsimple.ts
const dnsimple = {
	id: "dnsimple",
	name: "DNSimple",
	issuer: "dnsimple",
	types: [{
		id: "dnsimple-token",
		name: "DNSimple API token",
		reference: "https://support.dnsimple.com/articles/api-access-token/",
		lifetime: { expires: "never" },
		identity: "either",
		containment: ["Account or user settings > Access tokens > Delete"],
		keywords: ["dnsimple_"],
		pattern: /(?<![A-Za-z0-9])dnsimple_[aou]_[A-Za-z0-9]{30,60}(?![\w-])/g,
		confidence: "medium",
		bits: 190
	}]
};
// shared/detection/providers/docker.ts
const docker = {
	id: "docker",
	name: "Docker",
	issuer: "docker",
	types: [
		{
			id: "docker-pat",
			name: "Docker Hub personal access token",
			reference: "https://docs.docker.com/security/access-tokens/",
			lifetime: { expires: "optional" },
			identity: "human",
			alternative: {
				text: "docker/login-action can exchange the job's OpenID Connect token.",
				reference: "https://github.com/docker/login-action"
			},
			containment: ["Account settings > Personal access tokens > Delete"],
			keywords: ["dckr_pat_"],
			pattern: /(?<![A-Za-z0-9])dckr_pat_[\w-]{27}(?![\w-])/g,
			confidence: "high",
			bits: 160
		},
		{
			id: "docker-oat",
			name: "Docker organization access token",
			reference: "https://docs.docker.com/enterprise/security/access-tokens/",
			lifetime: { expires: "optional" },
			identity: "machine",
			alternative: {
				text: "docker/login-action can exchange the job's OpenID Connect token.",
				reference: "https://github.com/docker/login-action"
			},
			containment: ["Admin Console > Access tokens > Delete"],
			keywords: ["dckr_oat_"],
			pattern: /(?<![A-Za-z0-9])dckr_oat_[\w-]{32}(?![\w-])/g,
			confidence: "high",
			bits: 190
		},
		{
			id: "docker-swarm-key",
			name: "Docker Swarm join token or unlock key",
			reference: "https://docs.docker.com/engine/swarm/swarm_manager_locking/",
			lifetime: { expires: "never" },
			identity: "machine",
			containment: ["docker swarm join-token --rotate", "docker swarm unlock-key --rotate"],
			keywords: ["swmtkn-1-", "swmkey-1-"],
			pattern: /(?<![A-Za-z0-9])(?:SWMTKN-1-[0-9a-z]{50}-[0-9a-z]{25}|SWMKEY-1-[A-Za-z0-9+/]{43})(?![A-Za-z0-9+/=_-])/g,
			confidence: "high",
			bits: 128
		}
	]
};
// shared/detection/providers/doppler.ts
const doppler = {
	id: "doppler",
	name: "Doppler",
	issuer: "doppler",
	types: [{
		id: "doppler-token",
		name: "Doppler token",
		reference: "https://docs.doppler.com/docs/service-tokens",
		lifetime: { expires: "optional" },
		identity: "either",
		alternative: {
			text: "A service account identity accepts the job's OpenID Connect token.",
			reference: "https://docs.doppler.com/docs/service-account-identities"
		},
		containment: ["doppler configs tokens revoke"],
		keywords: [
			"dp.pt.",
			"dp.ct.",
			"dp.sa.",
			"dp.st.",
			"dp.scim.",
			"dp.audit."
		],
		pattern: /(?<![A-Za-z0-9])(?<secret>dp\.(?:(?:pt|ct|sa|scim|audit)\.|st\.(?:(?<account>[a-z0-9_-]{2,35})\.)?)[A-Za-z0-9]{40,44})(?![A-Za-z0-9_])/g,
		confidence: "high",
		bits: 238,
		facts: publicParts
	}]
};
// shared/detection/providers/drone.ts
const drone = {
	id: "drone",
	name: "Drone CI",
	issuer: "drone",
	types: [{
		id: "drone-token",
		name: "Drone CI token",
		reference: "https://docs.drone.io/cli/configure/",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["User settings > Token > Rotate"],
		keywords: [
			"droneci",
			"drone_token",
			"drone-token",
			"drone_rpc"
		],
		pattern: issuedBy("drone(?=ci|[_-]token|_rpc)", "[A-Za-z0-9]{32}", "token|secret"),
		confidence: "medium",
		bits: 190,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/dropbox.ts
const dropbox = {
	id: "dropbox",
	name: "Dropbox",
	issuer: "dropbox",
	types: [{
		id: "dropbox-token",
		name: "Dropbox access token",
		reference: "https://developers.dropbox.com/oauth-guide",
		lifetime: { expires: "optional" },
		identity: "human",
		containment: ["POST /2/auth/token/revoke"],
		keywords: ["sl.", "dropbox"],
		pattern: /(?<![A-Za-z0-9])sl\.(?:u\.)?[\w-]{130,1200}(?![\w-])/g,
		confidence: "high",
		bits: 700,
		window: {
			before: 2,
			after: 1300
		}
	}, {
		id: "dropbox-app-secret",
		name: "Dropbox app secret",
		reference: "https://developers.dropbox.com/oauth-guide",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["App console > Settings > Reset the app secret"],
		keywords: ["dropbox"],
		pattern: issuedBy("dropbox", "[0-9a-z]{15}", "secret|key|token"),
		confidence: "medium",
		bits: 77,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/duffel.ts
const duffel = {
	id: "duffel",
	name: "Duffel",
	issuer: "duffel",
	types: [{
		id: "duffel-key",
		name: "Duffel API token",
		reference: "https://duffel.com/docs/api/overview/making-requests/authentication",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Dashboard > Developers > Access tokens > Delete"],
		keywords: ["duffel_"],
		pattern: /(?<![A-Za-z0-9])duffel_(?:test|live)_[\w=-]{43}(?![\w-])/g,
		confidence: "high",
		bits: 250
	}]
};
// shared/detection/providers/duo.ts
const duo = {
	id: "duo",
	name: "Duo Security",
	issuer: "duo",
	types: [{
		id: "duo-secret-key",
		name: "Duo secret key",
		reference: "https://duo.com/docs/protecting-applications",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Admin panel > Applications > Reset the secret key"],
		keywords: [
			"duo_skey",
			"duo_secret",
			"duosecurity"
		],
		pattern: issuedBy("duo(?=_skey|_secret|security)", "[A-Za-z0-9]{40}", "skey|secret"),
		confidence: "medium",
		bits: 238,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/dynatrace.ts
const dynatrace = {
	id: "dynatrace",
	name: "Dynatrace",
	issuer: "dynatrace",
	types: [{
		id: "dynatrace-token",
		name: "Dynatrace API token",
		reference: "https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens",
		lifetime: { expires: "optional" },
		identity: "either",
		containment: ["DELETE /api/v2/apiTokens/{id}"],
		keywords: [
			"dt0c01.",
			"dt0s0",
			"dt0e01."
		],
		pattern: /(?<![A-Za-z0-9])dt0[a-z]\d\d\.[A-Z0-9]{8,24}\.[A-Z0-9]{64}(?![A-Za-z0-9_])/gi,
		confidence: "high",
		bits: 330,
		facts: (token) => ({ keyIds: [token.split(".").slice(0, 2).join(".")] })
	}]
};
// shared/detection/providers/e2b.ts
const e2b = {
	id: "e2b",
	name: "E2B",
	issuer: "e2b",
	types: [{
		id: "e2b-key",
		name: "E2B API key",
		reference: "https://github.com/e2b-dev/infra/blob/main/packages/shared/pkg/keys/key.go",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Dashboard > Keys > Delete"],
		keywords: ["e2b_"],
		pattern: /(?<![A-Za-z0-9])e2b_[0-9a-f]{40}(?![A-Za-z0-9_])/g,
		confidence: "high",
		bits: 160
	}]
};
// shared/detection/providers/easypost.ts
const easypost = {
	id: "easypost",
	name: "EasyPost",
	issuer: "easypost",
	types: [{
		id: "easypost-key",
		name: "EasyPost API key",
		reference: "https://docs.easypost.com/docs/authentication",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Dashboard > API keys > Disable"],
		keywords: ["ezak", "eztk"],
		pattern: /(?<![A-Za-z0-9])EZ[AT]K[A-Za-z0-9]{54}(?![A-Za-z0-9_])/g,
		confidence: "high",
		bits: 300,
		window: {
			before: 2,
			after: 60
		}
	}]
};
// shared/detection/providers/ebay.ts
const ebay = {
	id: "ebay",
	name: "eBay",
	issuer: "ebay",
	types: [{
		id: "ebay-cert-id",
		name: "eBay application secret (Cert ID)",
		reference: "https://developer.ebay.com/api-docs/static/creating-edp-account.html",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Developer account > Application keys > Rotate (Reset) Cert ID"],
		keywords: ["prd-", "sbx-"],
		pattern: /(?<![A-Za-z0-9])(?:PRD|SBX)-[0-9a-f]{8,12}(?:-[0-9a-f]{4}){3}-[0-9a-f]{4,8}(?![\w-])/g,
		confidence: "high",
		bits: 96,
		window: {
			before: 4,
			after: 60
		}
	}]
};
// shared/detection/providers/elastic.ts
const elastic = {
	id: "elastic",
	name: "Elastic",
	issuer: "elastic",
	types: [{
		id: "elastic-key",
		name: "Elasticsearch API key",
		reference: "https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys",
		lifetime: { expires: "optional" },
		identity: "machine",
		containment: ["DELETE /_security/api_key", "Elastic Cloud: Organization > API keys > Revoke"],
		keywords: ["elastic"],
		pattern: named$1("elastic(?:search|_?cloud)?[\\w.-]{0,10}(?:api_?-?key|token)", "[A-Za-z0-9+/_-]{56,80}={0,2}"),
		confidence: "medium",
		bits: 240,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/elevenlabs.ts
const elevenlabs = {
	id: "elevenlabs",
	name: "ElevenLabs",
	issuer: "elevenlabs",
	types: [{
		id: "elevenlabs-key",
		name: "ElevenLabs API key",
		reference: "https://elevenlabs.io/docs/api-reference/authentication",
		lifetime: { expires: "optional" },
		identity: "machine",
		containment: ["elevenlabs.io > Developers > API keys > Delete"],
		keywords: ["sk_"],
		pattern: /(?<![A-Za-z0-9_-])sk_[0-9a-f]{48}(?![\w-])/g,
		confidence: "high",
		bits: 192,
		window: {
			before: 4,
			after: 110
		}
	}]
};
// shared/detection/providers/env0.ts
const env0 = {
	id: "env0",
	name: "env zero",
	issuer: "env0",
	types: [{
		id: "env0-secret",
		name: "env zero API key secret",
		reference: "https://docs.envzero.com/guides/community-and-resources/support-and-help/terraform-provider",
		lifetime: { expires: "never" },
		identity: "either",
		containment: ["Organization or personal settings > API keys > Delete"],
		keywords: ["env0"],
		pattern: named$1("env0[\\w.-]{0,10}secret", "[\\w-]{16,100}"),
		confidence: "medium",
		bits: 96,
		accepts: isGenerated
	}]
};
// shared/detection/providers/etherscan.ts
const etherscan = {
	id: "etherscan",
	name: "Etherscan",
	issuer: "etherscan",
	types: [{
		id: "etherscan-key",
		name: "Etherscan API key",
		reference: "https://docs.etherscan.io/getting-an-api-key",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["My API keys > Remove"],
		keywords: ["etherscan"],
		pattern: issuedBy("etherscan", "[A-Z0-9]{34}"),
		confidence: "medium",
		bits: 175,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/etsy.ts
const etsy = {
	id: "etsy",
	name: "Etsy",
	issuer: "etsy",
	types: [{
		id: "etsy-key",
		name: "Etsy API keystring or token",
		reference: "https://developers.etsy.com/documentation/essentials/authentication/",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Your apps > Manage > Regenerate"],
		keywords: ["etsy"],
		pattern: named$1("etsy[\\w.-]{0,20}(?:key(?:string)?|token|secret)", "[a-z0-9]{24}"),
		confidence: "medium",
		bits: 124,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/exa.ts
const exa = {
	id: "exa",
	name: "Exa",
	issuer: "exa",
	types: [{
		id: "exa-key",
		name: "Exa API key",
		reference: "https://docs.exa.ai/reference/getting-started",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["dashboard.exa.ai > API keys > Delete"],
		keywords: [
			"exa_api",
			"exa-api",
			"exaapi"
		],
		pattern: named$1("exa[_-]?api[_-]?key", uuid),
		confidence: "medium",
		bits: 122,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/exoscale.ts
const exoscale = {
	id: "exoscale",
	name: "Exoscale",
	issuer: "exoscale",
	types: [{
		id: "exoscale-secret",
		name: "Exoscale API secret",
		reference: "https://community.exoscale.com/reference/cli/exo/iam/api-key/create/",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["exo iam api-key delete <key>"],
		keywords: ["exoscale"],
		pattern: issuedBy("exoscale", "[\\w-]{43}", "secret"),
		confidence: "medium",
		bits: 256,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/expo.ts
const expo = {
	id: "expo",
	name: "Expo",
	issuer: "expo",
	types: [{
		id: "expo-token",
		name: "Expo access token",
		reference: "https://docs.expo.dev/accounts/programmatic-access/",
		lifetime: { expires: "optional" },
		identity: "either",
		containment: ["Account settings > Access tokens > Revoke"],
		keywords: [
			"expo_",
			"expotoken",
			"eas_"
		],
		pattern: named$1("(?:expo|eas)_?(?:access_?)?token", "[\\w-]{40}"),
		confidence: "medium",
		bits: 190,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/fal.ts
const fal = {
	id: "fal",
	name: "fal",
	issuer: "fal",
	types: [{
		id: "fal-key",
		name: "fal API key",
		reference: "https://docs.fal.ai/authentication/key-based",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Dashboard > Keys > Delete"],
		keywords: [
			"fal_key",
			"fal_api",
			"fal-key"
		],
		pattern: named$1("fal[_-](?:api[_-])?key", `${uuid}:[0-9a-f]{32}`),
		confidence: "medium",
		bits: 128,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/fastly.ts
const fastly = {
	id: "fastly",
	name: "Fastly",
	issuer: "fastly",
	types: [{
		id: "fastly-token",
		name: "Fastly API token",
		reference: "https://www.fastly.com/documentation/reference/api/auth-tokens/",
		lifetime: { expires: "optional" },
		identity: "either",
		containment: ["DELETE /tokens/self with the token"],
		keywords: ["fastly"],
		pattern: issuedBy("fastly", "[\\w-]{32}"),
		confidence: "medium",
		bits: 190,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/figma.ts
const figma = {
	id: "figma",
	name: "Figma",
	issuer: "figma",
	types: [{
		id: "figma-token",
		name: "Figma personal access token",
		reference: "https://developers.figma.com/docs/rest-api/authentication/",
		lifetime: {
			expires: "optional",
			maxDays: 90
		},
		identity: "human",
		containment: ["Settings > Security > Personal access tokens > Revoke"],
		keywords: [
			"figd_",
			"figu",
			"figo"
		],
		pattern: /(?<![A-Za-z0-9])fig[duo][rh]?_[\w-]{40,200}(?![\w-])/g,
		confidence: "high",
		bits: 240,
		window: {
			before: 2,
			after: 210
		}
	}, {
		id: "figma-legacy-token",
		name: "Figma personal access token (with the user's id)",
		reference: "https://developers.figma.com/docs/rest-api/authentication/",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Settings > Security > Personal access tokens > Revoke"],
		keywords: ["figma"],
		pattern: issuedBy("figma", `\\d{4,24}-${uuid}`, "token|key"),
		confidence: "medium",
		bits: 122,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/finicity.ts
const finicity = {
	id: "finicity",
	name: "Finicity",
	issuer: "finicity",
	types: [{
		id: "finicity-token",
		name: "Finicity app key or token",
		reference: "https://developer.mastercard.com/open-finance-us/documentation/",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Developer portal > Reset the secret"],
		keywords: ["finicity"],
		pattern: issuedBy("finicity", "[0-9a-f]{32}|[a-z0-9]{20}"),
		confidence: "medium",
		bits: 100,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/finnhub.ts
const finnhub = {
	id: "finnhub",
	name: "Finnhub",
	issuer: "finnhub",
	types: [{
		id: "finnhub-key",
		name: "Finnhub API key",
		reference: "https://finnhub.io/docs/api/authentication",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Dashboard > Regenerate the key"],
		keywords: ["finnhub"],
		pattern: issuedBy("finnhub", "[a-z0-9]{20}(?:[a-z0-9]{20})?"),
		confidence: "medium",
		bits: 100,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/firecrawl.ts
const firecrawl = {
	id: "firecrawl",
	name: "Firecrawl",
	issuer: "firecrawl",
	types: [{
		id: "firecrawl-key",
		name: "Firecrawl API key",
		reference: "https://github.com/firecrawl/firecrawl/blob/main/apps/api/src/lib/parseApi.ts",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Dashboard > API keys > Delete"],
		keywords: ["fc-"],
		pattern: /(?<![\w-])fc-[0-9a-f]{32}(?![\w-])/g,
		confidence: "high",
		bits: 128,
		window: {
			before: 4,
			after: 50
		}
	}]
};
// shared/detection/providers/firehydrant.ts
const firehydrant = {
	id: "firehydrant",
	name: "FireHydrant",
	issuer: "firehydrant",
	types: [{
		id: "firehydrant-token",
		name: "FireHydrant bot token",
		reference: "https://docs.firehydrant.com/reference/firehydrant-api",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Settings > API keys > Delete the bot user"],
		keywords: ["fhb-"],
		pattern: /(?<![A-Za-z0-9])fhb-[0-9a-f]{32}(?![\w-])/g,
		confidence: "high",
		bits: 128
	}]
};
// shared/detection/providers/fireworks.ts
const fireworks = {
	id: "fireworks",
	name: "Fireworks AI",
	issuer: "fireworks",
	types: [{
		id: "fireworks-key",
		name: "Fireworks AI API key",
		reference: "https://docs.fireworks.ai/api-reference/introduction",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Account > API keys > Delete"],
		keywords: ["fireworks"],
		pattern: issuedBy("fireworks", "fw_[A-Za-z0-9]{22,24}"),
		confidence: "medium",
		bits: 130,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/fivetran.ts
const fivetran = {
	id: "fivetran",
	name: "Fivetran",
	issuer: "fivetran",
	types: [{
		id: "fivetran-secret",
		name: "Fivetran API secret",
		reference: "https://fivetran.com/docs/rest-api/getting-started",
		lifetime: { expires: "never" },
		identity: "either",
		containment: ["Account settings > API key > Regenerate"],
		keywords: ["fivetran"],
		pattern: issuedBy("fivetran", "[A-Za-z0-9]{32}", "secret|token"),
		confidence: "medium",
		bits: 128,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/flagsmith.ts
const flagsmith = {
	id: "flagsmith",
	name: "Flagsmith",
	issuer: "flagsmith",
	types: [{
		id: "flagsmith-server-key",
		name: "Flagsmith server-side environment key",
		reference: "https://docs.flagsmith.com/integration-approaches",
		lifetime: { expires: "optional" },
		identity: "machine",
		containment: ["Environment settings > SDK keys > Delete"],
		note: "Client-side environment keys are public.",
		keywords: [
			"flagsmith",
			"environment_key",
			"environment-key",
			"environmentkey"
		],
		pattern: named$1("flagsmith|environment[_-]?key", "ser\\.[A-Za-z0-9]{20,60}"),
		confidence: "high",
		bits: 128,
		accepts: isMixed
	}]
};
// shared/detection/providers/flexport.ts
/** The prefix is known from use, as the issuer shows none: no more than medium. */
const flexport = {
	id: "flexport",
	name: "Flexport",
	issuer: "flexport",
	types: [{
		id: "flexport-token",
		name: "Flexport Logistics API token",
		reference: "https://docs.logistics-api.flexport.com/2026-02/",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["portal.flexport.com > Settings > API tokens > Delete"],
		keywords: ["shltm_"],
		pattern: /(?<![A-Za-z0-9])shltm_[\w-]{36,60}(?![\w-])/g,
		confidence: "medium",
		bits: 230,
		window: {
			before: 4,
			after: 70
		},
		accepts: isMixed
	}]
};
// shared/detection/providers/flickr.ts
const flickr = {
	id: "flickr",
	name: "Flickr",
	issuer: "flickr",
	types: [{
		id: "flickr-key",
		name: "Flickr API key or secret",
		reference: "https://www.flickr.com/services/api/auth.oauth.html",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["App garden > app > Regenerate"],
		keywords: ["flickr"],
		pattern: issuedBy("flickr", "[0-9a-z]{32}|[0-9a-f]{16}"),
		confidence: "medium",
		bits: 64,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/flutterwave.ts
const flutterwave = {
	id: "flutterwave",
	name: "Flutterwave",
	issuer: "flutterwave",
	types: [{
		id: "flutterwave-key",
		name: "Flutterwave secret key",
		reference: "https://developer.flutterwave.com/docs/authentication",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Dashboard > Settings > API > Generate"],
		keywords: ["flwseck"],
		pattern: /(?<![A-Za-z0-9])FLWSECK(?:_TEST-[0-9a-h]{12}|(?:_TEST)?-[0-9a-h]{32}-X)(?![\w-])/gi,
		confidence: "high",
		bits: 128
	}]
};
// shared/detection/providers/flyio.ts
const flyio = {
	id: "flyio",
	name: "Fly.io",
	issuer: "flyio",
	types: [{
		id: "flyio-token",
		name: "Fly.io token",
		reference: "https://fly.io/docs/security/tokens/",
		lifetime: {
			expires: "always",
			defaultDays: 7300,
			maxDays: 7300
		},
		identity: "machine",
		alternative: {
			text: "fly tokens create deploy -x 24h makes one that ends the next day.",
			reference: "https://fly.io/docs/flyctl/tokens-create-deploy/"
		},
		containment: ["fly tokens revoke"],
		keywords: [
			"fo1_",
			"fm1r_",
			"fm1a_",
			"fm2_"
		],
		pattern: /(?<![A-Za-z0-9])(?:fo1_[\w-]{43}|fm1[ar]_[A-Za-z0-9+/]{100,4000}={0,3}|fm2_[A-Za-z0-9+/]{100,4000}={0,3})(?![A-Za-z0-9+/=_-])/g,
		confidence: "high",
		bits: 250,
		window: {
			before: 4,
			after: 4100
		}
	}]
};
// shared/detection/providers/fossa.ts
const fossa = {
	id: "fossa",
	name: "FOSSA",
	issuer: "fossa",
	types: [{
		id: "fossa-key",
		name: "FOSSA API key",
		reference: "https://docs.fossa.com/docs/api-reference",
		lifetime: { expires: "never" },
		identity: "either",
		containment: ["Settings > Integrations > API > Revoke"],
		keywords: [
			"fossa_api",
			"fossa-api",
			"fossa key",
			"fossa token"
		],
		pattern: issuedBy("fossa(?=[_-]api| key| token)", "[0-9a-f]{32}", "key|token"),
		confidence: "medium",
		bits: 128,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/frameio.ts
const frameio = {
	id: "frameio",
	name: "Frame.io",
	issuer: "frameio",
	types: [{
		id: "frameio-token",
		name: "Frame.io token",
		reference: "https://developer.frame.io/docs/getting-started/authentication",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Developer site > Tokens > Delete"],
		keywords: ["fio-u-"],
		pattern: /(?<![A-Za-z0-9])fio-u-[\w=-]{64}(?![\w-])/g,
		confidence: "high",
		bits: 380
	}]
};
// shared/detection/providers/freshworks.ts
const freshworks = {
	id: "freshworks",
	name: "Freshworks",
	issuer: "freshworks",
	types: [{
		id: "freshdesk-key",
		name: "Freshdesk or Freshservice API key",
		reference: "https://developers.freshdesk.com/api/#authentication",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Profile settings > API key > Reset"],
		keywords: ["freshdesk", "freshservice"],
		pattern: issuedBy("fresh(?:desk|service)", "[A-Za-z0-9_-]{18,40}", "key"),
		confidence: "medium",
		bits: 110,
		accepts: isGenerated
	}]
};
// shared/detection/providers/gandi.ts
const gandi = {
	id: "gandi",
	name: "Gandi",
	issuer: "gandi",
	types: [{
		id: "gandi-token",
		name: "Gandi personal access token",
		reference: "https://api.gandi.net/docs/authentication/",
		lifetime: {
			expires: "always",
			maxDays: 365
		},
		identity: "human",
		containment: ["Organization > Sharing > Personal access tokens > Delete"],
		keywords: [
			"gandi_",
			"gandi-",
			"gandi.net"
		],
		pattern: issuedBy("(?<![a-z])gandi(?=[_-]|\\.net)", "[0-9a-f]{40}|[A-Za-z0-9]{24}"),
		confidence: "medium",
		bits: 142,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/gc-notify.ts
const gcNotify = {
	id: "gc-notify",
	name: "GC Notify",
	issuer: "gc-notify",
	types: [{
		id: "gc-notify-key",
		name: "GC Notify API key",
		reference: "https://documentation.notification.canada.ca/en/keys.html",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["API integration > API keys > Revoke"],
		keywords: ["gcntfy-"],
		pattern: /gcntfy-[\w.-]{1,100}-(?<account>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})-(?<secret>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![\w-])/gi,
		confidence: "high",
		bits: 122,
		facts: publicParts
	}]
};
// shared/detection/providers/ghost.ts
const ghost = {
	id: "ghost",
	name: "Ghost",
	issuer: "ghost",
	types: [{
		id: "ghost-admin-key",
		name: "Ghost Admin API key",
		reference: "https://docs.ghost.org/admin-api/#token-authentication",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Settings > Integrations > Regenerate the Admin API key"],
		keywords: ["ghost"],
		pattern: issuedBy("ghost", "(?<keyId>[0-9a-f]{24}):[0-9a-f]{64}"),
		confidence: "medium",
		bits: 256,
		window: {
			before: 60,
			after: 400
		},
		facts: publicParts
	}]
};
// shared/detection/providers/gitea.ts
const gitea = {
	id: "gitea",
	name: "Gitea",
	issuer: "gitea",
	types: [{
		id: "gitea-token",
		name: "Gitea or Forgejo access token",
		reference: "https://docs.gitea.com/development/api-usage",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Settings > Applications > Delete the token"],
		keywords: ["gitea", "forgejo"],
		pattern: issuedBy("gitea|forgejo", "[0-9a-f]{40}"),
		confidence: "medium",
		bits: 160,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/github.ts
const bits = 178;
const formats = "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats";
const revocation = "POST /credentials/revoke with the token; it needs no authentication";
const appToken = {
	text: "A GitHub App's installation token lasts one hour and belongs to no person.",
	reference: "https://github.com/actions/create-github-app-token"
};
function judge(token) {
	return { checksum: judgeBase62(token, 4) };
}
const github = {
	id: "github",
	name: "GitHub",
	issuer: "github",
	types: [
		{
			id: "github-pat-classic",
			name: "GitHub personal access token (classic)",
			reference: formats,
			lifetime: {
				expires: "optional",
				defaultDays: 30
			},
			identity: "human",
			alternative: appToken,
			containment: [revocation, "Settings > Developer settings > Personal access tokens > Tokens (classic) > Delete"],
			keywords: ["ghp_"],
			pattern: /(?<![A-Za-z0-9])ghp_[0-9A-Za-z]{36}(?![0-9A-Za-z_])/g,
			confidence: "high",
			bits,
			facts: judge
		},
		{
			id: "github-pat-fine",
			name: "GitHub personal access token (fine-grained)",
			reference: formats,
			lifetime: {
				expires: "optional",
				defaultDays: 30,
				maxDays: 366
			},
			identity: "human",
			alternative: appToken,
			containment: [revocation, "Settings > Developer settings > Personal access tokens > Fine-grained tokens > Delete"],
			keywords: ["github_pat_"],
			pattern: /(?<![A-Za-z0-9])github_pat_[0-9A-Za-z]{22}_[0-9A-Za-z]{59}(?![0-9A-Za-z_])/g,
			confidence: "high",
			bits: 400
		},
		{
			id: "github-oauth-token",
			name: "GitHub OAuth app user token",
			reference: formats,
			lifetime: { expires: "never" },
			identity: "human",
			alternative: {
				text: "A GitHub App's user token can expire after eight hours.",
				reference: "https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-user-access-token-for-a-github-app"
			},
			containment: ["DELETE /applications/{client_id}/grant", "Settings > Applications > Authorized OAuth Apps > Revoke"],
			keywords: ["gho_"],
			pattern: /(?<![A-Za-z0-9])gho_[0-9A-Za-z]{36}(?![0-9A-Za-z_])/g,
			confidence: "high",
			bits,
			facts: judge
		},
		{
			id: "github-app-user-token",
			name: "GitHub App user token",
			reference: formats,
			lifetime: {
				expires: "optional",
				defaultDays: 8 / 24
			},
			identity: "human",
			containment: ["DELETE /applications/{client_id}/token", revocation],
			keywords: ["ghu_"],
			pattern: /(?<![A-Za-z0-9])ghu_[0-9A-Za-z]{36}(?![0-9A-Za-z_])/g,
			confidence: "high",
			bits,
			facts: judge
		},
		{
			id: "github-app-installation-token",
			name: "GitHub App installation token",
			reference: formats,
			lifetime: {
				expires: "always",
				defaultDays: 1 / 24,
				maxDays: 1
			},
			identity: "machine",
			containment: ["DELETE /installation/token with the token", "Suspend the installation"],
			keywords: ["ghs_"],
			pattern: /(?<![A-Za-z0-9])ghs_(?:[0-9A-Za-z]{36}(?![\w.-])|[0-9]{1,20}_eyJ[\w-]{10,2000}\.[\w-]{10,2000}\.[\w-]{10,1000}(?![\w-]))/g,
			confidence: "high",
			bits,
			window: {
				before: 10,
				after: 5100
			},
			facts: installationFacts
		},
		{
			id: "github-refresh-token",
			name: "GitHub App refresh token",
			reference: formats,
			lifetime: {
				expires: "always",
				defaultDays: 183,
				maxDays: 183
			},
			identity: "human",
			containment: ["Settings > Applications > Authorized GitHub Apps > Revoke", revocation],
			keywords: ["ghr_"],
			pattern: /(?<![A-Za-z0-9])ghr_[0-9A-Za-z]{36,76}(?![0-9A-Za-z_])/g,
			confidence: "high",
			bits
		},
		{
			id: "github-oauth-app-secret",
			name: "GitHub OAuth app or GitHub App client secret",
			reference: "https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps",
			lifetime: { expires: "never" },
			identity: "machine",
			containment: ["App settings > Client secrets > Generate a new one, then delete the old one"],
			keywords: ["github"],
			pattern: issuedBy("github", "[0-9a-f]{40}", "secret"),
			confidence: "medium",
			bits: 160,
			window: {
				before: 60,
				after: 400
			}
		}
	],
	named: [{
		id: "github-app-private-key",
		name: "Private key of a GitHub App",
		reference: "https://docs.github.com/apps/creating-github-apps/authenticating-with-a-github-app/managing-private-keys-for-github-apps",
		lifetime: { expires: "never" },
		identity: "machine",
		alternative: {
			text: "A key service signs the app's tokens, and the key never leaves it.",
			reference: "https://docs.github.com/apps/creating-github-apps/about-creating-github-apps/best-practices-for-creating-a-github-app#secure-your-apps-credentials"
		},
		containment: [
			"App settings > Private keys > Generate a new one",
			"Hand it to the jobs that sign with it",
			"Delete the old one: what it signed ends within the hour"
		]
	}]
};
/** Since April 2026 the token is `ghs_<app id>_<JWT>`; its dates are a hint that GitHub does not promise. */
function installationFacts(token) {
	const [, app = "", jwt = ""] = /^ghs_(\d+)_(.+)$/.exec(token) ?? [];
	if (!jwt) return judge(token);
	return {
		...jwtFacts(jwt),
		account: `app/${app}`,
		subjects: [{
			issuer: "github",
			subject: `app/${app}`
		}]
	};
}
// shared/detection/facts/gitlab.ts
const routable$1 = /^([a-z]+-(?:t\d_)?)([\w-]{27,300})\.(?:[0-9a-z]{2}\.)?[0-9a-z]{2}([0-9a-z]{7})$/;
const kinds = {
	o: "organization",
	g: "group",
	p: "project",
	u: "user"
};
/**
* What a routable token names: https://docs.gitlab.com/security/tokens/. Its payload's last byte is the payload's
* length; its lines are `o:<id>`, `g:<id>`, `p:<id>`, `u:<id>` in base 36; a CRC-32 in base 36 ends the token. Empty for
* the older form, which says nothing.
*/
function gitlabFacts(token) {
	const [, , payload = "", checksum = ""] = routable$1.exec(token) ?? [];
	const bytes = decodeBase64(payload);
	const length = bytes?.at(-1);
	if (!bytes || length === void 0 || length + 1 > bytes.length) return {};
	const ids = /* @__PURE__ */ new Map();
	for (const line of toText(bytes.subarray(bytes.length - 1 - length, -1)).split("\n")) {
		const [, key = "", value = ""] = /^([a-z]):([0-9a-z]{1,13})$/.exec(line) ?? [];
		const kind = kinds[key];
		if (kind !== void 0) ids.set(kind, String(parseInt(value, 36)));
	}
	const valid = crc32(token.slice(0, -checksum.length)).toString(36).padStart(checksum.length, "0") === checksum;
	const account = [
		"project",
		"group",
		"organization"
	].find((kind) => ids.has(kind));
	const subjects = [...ids].map(([kind, id]) => ({
		issuer: "gitlab",
		subject: `${kind}/${id}`
	}));
	return {
		checksum: valid ? "valid" : "invalid",
		...account !== void 0 && { account: `${account}/${ids.get(account) ?? ""}` },
		...subjects.length > 0 && { subjects }
	};
}
// shared/detection/providers/gitlab.ts
const reference = "https://docs.gitlab.com/security/tokens/";
const jobToken = {
	text: "CI_JOB_TOKEN and id_tokens end with the job.",
	reference: "https://docs.gitlab.com/ci/secrets/id_token_authentication/"
};
/** The routable form of all prefixes: payload, version, length and checksum. */
const routable = String.raw`[\w-]{27,300}(?:\.[0-9a-z]{2})?\.[0-9a-z]{9}`;
function pattern(prefix, ...bodies) {
	return new RegExp(String.raw`(?<![A-Za-z0-9])${prefix}(?:${bodies.join("|")})(?![\w-])`, "g");
}
const gitlab = {
	id: "gitlab",
	name: "GitLab",
	issuer: "gitlab",
	types: [
		{
			id: "gitlab-pat",
			name: "GitLab personal, project or group access token",
			reference,
			lifetime: {
				expires: "always",
				defaultDays: 365,
				maxDays: 400
			},
			identity: "either",
			alternative: jobToken,
			containment: ["DELETE /api/v4/personal_access_tokens/self with the token", "Settings > Access tokens > Revoke"],
			keywords: ["glpat-"],
			pattern: pattern("glpat-", routable, String.raw`[\w-]{20}`),
			confidence: "high",
			bits: 118,
			facts: gitlabFacts
		},
		{
			id: "gitlab-deploy-token",
			name: "GitLab deploy token",
			reference,
			lifetime: { expires: "optional" },
			identity: "machine",
			alternative: jobToken,
			containment: ["DELETE /projects/:id/deploy_tokens/:token_id", "Settings > Repository > Deploy tokens > Revoke"],
			keywords: ["gldt-"],
			pattern: pattern("gldt-", routable, String.raw`[\w-]{20,30}`),
			confidence: "high",
			bits: 118,
			facts: gitlabFacts
		},
		{
			id: "gitlab-runner-token",
			name: "GitLab runner authentication token",
			reference,
			lifetime: { expires: "optional" },
			identity: "machine",
			containment: ["POST /runners/reset_authentication_token", "Delete the runner"],
			keywords: ["glrt-", "glrtr-"],
			pattern: pattern(String.raw`glrtr?-(?:t\d_)?`, routable, String.raw`[\w-]{20,27}`),
			confidence: "high",
			bits: 118,
			facts: gitlabFacts
		},
		{
			id: "gitlab-job-token",
			name: "GitLab CI/CD job token",
			reference,
			lifetime: {
				expires: "always",
				defaultDays: 1 / 24
			},
			identity: "machine",
			containment: ["Cancel the job"],
			keywords: ["glcbt-"],
			pattern: pattern("glcbt-(?:[0-9A-Za-z]{1,5}_)?", routable, String.raw`[\w-]{20,64}`),
			confidence: "high",
			bits: 118
		},
		{
			id: "gitlab-trigger-token",
			name: "GitLab pipeline trigger token",
			reference,
			lifetime: { expires: "optional" },
			identity: "machine",
			alternative: jobToken,
			containment: ["Settings > CI/CD > Pipeline trigger tokens > Revoke"],
			keywords: ["glptt-"],
			pattern: pattern("glptt-", "[0-9a-f]{40}"),
			confidence: "high",
			bits: 160
		},
		{
			id: "gitlab-agent-token",
			name: "GitLab agent for Kubernetes token",
			reference,
			lifetime: { expires: "never" },
			identity: "machine",
			containment: ["DELETE /projects/:id/cluster_agents/:agent_id/tokens/:token_id"],
			keywords: ["glagent-"],
			pattern: pattern("glagent-", String.raw`[\w-]{50}`),
			confidence: "high",
			bits: 298
		},
		{
			id: "gitlab-feed-mail-token",
			name: "GitLab feed or incoming mail token",
			reference,
			lifetime: { expires: "never" },
			identity: "human",
			containment: ["User settings > Access tokens > reset"],
			keywords: ["glft-", "glimt-"],
			pattern: pattern("gl(?:ft|imt)-", String.raw`[0-9a-f]{64}-\d{1,12}`, String.raw`[\w-]{20,26}`),
			confidence: "high",
			bits: 118
		},
		{
			id: "gitlab-other-token",
			name: "GitLab token (OAuth application, SCIM, feature flags, workspace)",
			reference,
			lifetime: { expires: "never" },
			identity: "machine",
			containment: ["Reset it where it was made: application, SCIM or feature flag settings"],
			keywords: [
				"gloas-",
				"glsoat-",
				"glffct-",
				"glwt-"
			],
			pattern: pattern("gl(?:oas|soat|ffct|wt)-", String.raw`[\w-]{64}`, String.raw`[\w-]{20,30}`),
			confidence: "high",
			bits: 118
		},
		{
			id: "gitlab-runner-registration-token",
			name: "GitLab runner registration token",
			reference: "https://docs.gitlab.com/security/tokens/",
			lifetime: { expires: "never" },
			identity: "machine",
			alternative: {
				text: "A runner authentication token belongs to one runner.",
				reference: "https://docs.gitlab.com/ci/runners/new_creation_workflow/"
			},
			containment: ["Settings > CI/CD > Runners > Reset registration token"],
			keywords: ["gr1348941"],
			pattern: /(?<![A-Za-z0-9])GR1348941[\w-]{20}(?![\w-])/g,
			confidence: "high",
			bits: 118
		},
		{
			id: "gitlab-session-cookie",
			name: "GitLab session cookie",
			reference: "https://docs.gitlab.com/security/tokens/",
			lifetime: {
				expires: "always",
				maxDays: 7
			},
			identity: "human",
			containment: ["User settings > Active sessions > Revoke"],
			keywords: ["_gitlab_session"],
			pattern: /(?<![A-Za-z0-9])_gitlab_session["'\s]{0,4}[=:]["'\s]{0,4}(?<secret>[0-9a-z]{32})(?![\w-])/g,
			confidence: "high",
			bits: 128
		}
	]
};
// shared/detection/providers/gitter.ts
const gitter = {
	id: "gitter",
	name: "Gitter",
	issuer: "gitter",
	types: [{
		id: "gitter-token",
		name: "Gitter access token",
		reference: "https://developer.gitter.im/docs/authentication",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["developer.gitter.im > Apps > reset the token"],
		keywords: ["gitter"],
		pattern: issuedBy("gitter", "[\\w-]{40}"),
		confidence: "medium",
		bits: 160,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/gocardless.ts
const gocardless = {
	id: "gocardless",
	name: "GoCardless",
	issuer: "gocardless",
	types: [{
		id: "gocardless-token",
		name: "GoCardless access token",
		reference: "https://developer.gocardless.com/getting-started/making-your-first-api-request",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Dashboard > Developers > Access tokens > Delete"],
		keywords: ["gocardless", "gc_access_token"],
		pattern: named$1("gocardless[\\w.-]{0,20}(?:token|key|secret)|GC_ACCESS_TOKEN", `(?:live|sandbox)_[\\w=-]{40}|${unstated}`),
		confidence: "medium",
		bits: 128,
		accepts: isGenerated
	}]
};
// shared/detection/providers/godaddy.ts
const godaddy = {
	id: "godaddy",
	name: "GoDaddy",
	issuer: "godaddy",
	types: [{
		id: "godaddy-secret",
		name: "GoDaddy API key with its secret",
		reference: "https://developer.godaddy.com/getstarted",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["developer.godaddy.com > API keys > Delete"],
		keywords: ["sso-key"],
		pattern: /sso-key\s{1,4}(?<secret>(?<keyId>[\w-]{8,60}):[A-Za-z0-9]{20,32})(?![\w-])/gi,
		confidence: "medium",
		bits: 119,
		window: {
			before: 2,
			after: 120
		},
		facts: publicParts
	}]
};
// shared/detection/providers/google.ts
const federation = {
	text: "Workload Identity Federation exchanges the job's OpenID Connect token for one that lasts an hour.",
	reference: "https://cloud.google.com/iam/docs/workload-identity-federation-with-deployment-pipelines"
};
const google = {
	id: "google",
	name: "Google Cloud",
	issuer: "google",
	types: [
		{
			id: "google-chat-webhook",
			name: "Google Chat webhook",
			reference: "https://developers.google.com/workspace/chat/quickstart/webhooks",
			lifetime: { expires: "never" },
			identity: "machine",
			containment: ["Space > Apps & integrations > Webhooks > Delete"],
			keywords: ["chat.googleapis.com/"],
			pattern: /chat\.googleapis\.com\/v1\/spaces\/(?<account>[\w-]{6,40})\/messages\?(?=[^\s"'<>]{0,300}key=)[^\s"'<>]{0,300}?token=(?<secret>[\w%-]{30,80})/g,
			confidence: "high",
			bits: 178,
			facts: publicParts
		},
		{
			id: "gcp-service-account-key",
			name: "Google Cloud service account key",
			reference: "https://cloud.google.com/iam/docs/keys-create-delete",
			lifetime: {
				expires: "optional",
				maxDays: 3650
			},
			identity: "machine",
			alternative: federation,
			containment: [
				"gcloud iam service-accounts keys disable <key id> --iam-account=<client_email>",
				"gcloud iam service-accounts keys delete <key id> --iam-account=<client_email>",
				"Tokens minted from it live on for up to an hour"
			],
			keywords: ["private_key_id"],
			pattern: /\\?"private_key"\\?"?\s{0,10}:\s{0,10}\\?"(?<secret>-----BEGIN (?:RSA )?PRIVATE KEY-----[A-Za-z0-9+/=\\\s]{100,10000}-----END (?:RSA )?PRIVATE KEY-----(?:\\{1,4}n)?)\\?"/g,
			confidence: "high",
			bits: 2048,
			window: {
				before: 5e3,
				after: 1e4
			}
		},
		{
			id: "google-api-key",
			name: "Google API key",
			reference: "https://cloud.google.com/docs/authentication/api-keys",
			lifetime: { expires: "never" },
			identity: "either",
			alternative: federation,
			containment: ["gcloud services api-keys list", "gcloud services api-keys delete"],
			keywords: ["aiza"],
			pattern: /(?<![\w-])AIza[\w-]{35}(?![\w-])/g,
			confidence: "high",
			bits: 210,
			note: "Keys of browser and mobile apps are public by design; restrict them to their referrers and APIs."
		},
		{
			id: "google-auth-key",
			name: "Google AI Studio key (bound to a service account)",
			reference: "https://ai.google.dev/gemini-api/docs/api-key",
			lifetime: { expires: "never" },
			identity: "machine",
			alternative: federation,
			containment: ["AI Studio > API keys > delete"],
			keywords: ["aq."],
			pattern: /(?<![\w.-])AQ\.[\w-]{40,200}(?![\w-])/g,
			confidence: "high",
			bits: 228,
			accepts: isMixed
		},
		{
			id: "google-oauth-client-secret",
			name: "Google OAuth client secret",
			reference: "https://developers.google.com/identity/protocols/oauth2",
			lifetime: { expires: "never" },
			identity: "machine",
			containment: ["Console > Credentials > OAuth client > add a secret, disable and delete the old one"],
			keywords: ["gocspx-"],
			pattern: /(?<![\w-])GOCSPX-[\w-]{28}(?![\w-])/g,
			confidence: "high",
			bits: 168
		},
		{
			id: "google-oauth-access-token",
			name: "Google OAuth access token",
			reference: "https://developers.google.com/identity/protocols/oauth2",
			lifetime: {
				expires: "always",
				defaultDays: 1 / 24,
				maxDays: .5
			},
			identity: "either",
			containment: ["POST https://oauth2.googleapis.com/revoke"],
			keywords: ["ya29."],
			pattern: /(?<![\w-])ya29\.[\w-]{20,1024}(?![\w-])/g,
			confidence: "medium",
			bits: 120
		},
		{
			id: "gcs-signed-url",
			name: "Google Cloud Storage signed URL",
			reference: "https://cloud.google.com/storage/docs/access-control/signed-urls",
			lifetime: {
				expires: "always",
				maxDays: 7
			},
			identity: "machine",
			containment: ["Disable the key of the service account that signed it"],
			keywords: ["x-goog-signature=", "googleaccessid="],
			pattern: /https?:\/\/[^\s"'<>?]{3,1000}\?(?=[^\s"'<>]{0,1000}(?:GoogleAccessId|X-Goog-Credential)=)[^\s"'<>]{1,2000}?Signature=(?<secret>[A-Za-z0-9%+/=_-]{64,800})[^\s"'<>]{0,500}/gi,
			confidence: "medium",
			bits: 256,
			window: {
				before: 3e3,
				after: 1400
			},
			facts: (_, { match }) => signedUrlFacts(match)
		},
		{
			id: "gcp-hmac-key",
			name: "Google Cloud Storage HMAC key",
			reference: "https://cloud.google.com/storage/docs/authentication/hmackeys",
			lifetime: { expires: "never" },
			identity: "either",
			alternative: federation,
			containment: ["gcloud storage hmac update <key id> --deactivate", "gcloud storage hmac delete <key id>"],
			keywords: ["goog1e"],
			pattern: /(?<![A-Za-z0-9])(?<secret>GOOG1E[A-Z2-7]{55})(?![A-Za-z0-9])/g,
			confidence: "low",
			bits: 0,
			note: "The access id is public; its secret stands elsewhere.",
			keyIdOf: {
				type: "gcp-hmac-secret",
				form: "[A-Za-z0-9+/]{40}"
			}
		},
		{
			id: "gcp-hmac-secret",
			name: "Secret of a Google Cloud Storage HMAC key",
			reference: "https://cloud.google.com/storage/docs/authentication/hmackeys",
			lifetime: { expires: "never" },
			identity: "either",
			alternative: federation,
			containment: ["gcloud storage hmac update <key id> --deactivate", "gcloud storage hmac delete <key id>"],
			keywords: [
				"gs_secret",
				"gcs_secret",
				"gcs_hmac",
				"hmac_secret"
			],
			pattern: named$1("(?:gc?s|hmac)_(?:hmac_)?secret(?:_access)?(?:_key)?", "[A-Za-z0-9+/]{40}"),
			confidence: "medium",
			bits: 240,
			accepts: isMixed
		},
		{
			id: "google-oauth-refresh-token",
			name: "Google OAuth refresh token",
			reference: "https://developers.google.com/identity/protocols/oauth2",
			lifetime: { expires: "optional" },
			identity: "human",
			containment: ["POST https://oauth2.googleapis.com/revoke"],
			keywords: ["1//0"],
			pattern: /(?<![\w/.-])1\/\/0[\w-]{40,200}(?![\w-])/g,
			confidence: "high",
			bits: 240,
			window: {
				before: 4,
				after: 220
			},
			accepts: isMixed
		}
	]
};
function signedUrlFacts(url) {
	const query = readQuery(url);
	const account = publicText(query.get("googleaccessid") ?? query.get("x-goog-credential")?.split("/")[0]);
	const subject = account?.includes("@") ? { subjects: [{
		issuer: "google",
		subject: account
	}] } : {};
	const issuedAt = dateOfText(query.get("x-goog-date"));
	if (issuedAt === void 0) return {
		...period(void 0, dateOfSeconds(query.get("expires"))),
		...subject
	};
	return {
		...period(issuedAt, dateOfMilliseconds(Date.parse(issuedAt) + Number(query.get("x-goog-expires") ?? NaN) * 1e3)),
		...subject
	};
}
// shared/detection/providers/grafana.ts
const grafana = {
	id: "grafana",
	name: "Grafana",
	issuer: "grafana",
	types: [
		{
			id: "grafana-sa-token",
			name: "Grafana service account token",
			reference: "https://grafana.com/docs/grafana/latest/administration/service-accounts/",
			lifetime: { expires: "optional" },
			identity: "machine",
			containment: ["DELETE /api/serviceaccounts/:id/tokens/:tokenId"],
			keywords: ["glsa_"],
			pattern: /(?<![A-Za-z0-9])glsa_[A-Za-z0-9]{32}_[0-9a-fA-F]{8}(?![A-Za-z0-9_])/g,
			confidence: "high",
			bits: 190,
			facts: (token) => ({ checksum: crc32(token.slice(0, -9)).toString(16).padStart(8, "0") === token.slice(-8).toLowerCase() ? "valid" : "invalid" })
		},
		{
			id: "grafana-cloud-token",
			name: "Grafana Cloud access policy token",
			reference: "https://grafana.com/docs/grafana-cloud/security-and-account-management/authentication-and-permissions/access-policies/",
			lifetime: { expires: "optional" },
			identity: "machine",
			containment: ["Cloud portal > Access policies > Delete token"],
			keywords: ["glc_"],
			pattern: /(?<![A-Za-z0-9])glc_[A-Za-z0-9+/]{32,400}={0,3}(?![A-Za-z0-9+/=])/g,
			confidence: "high",
			bits: 190,
			facts: grafanaFacts
		},
		{
			id: "grafana-api-key",
			name: "Grafana API key (before service accounts)",
			reference: "https://grafana.com/docs/grafana/latest/administration/service-accounts/migrate-api-keys/",
			lifetime: { expires: "optional" },
			identity: "machine",
			containment: ["DELETE /api/auth/keys/:id"],
			keywords: ["eyjrijoi"],
			pattern: /(?<![A-Za-z0-9])eyJrIjoi[A-Za-z0-9]{70,400}={0,3}(?![A-Za-z0-9+/=.])/g,
			confidence: "high",
			bits: 190
		}
	]
};
/** The token is JSON in base64: `o` names the organization, `n` the policy and token. */
function grafanaFacts(token) {
	const said = parseObject(decodeText(token.slice(4)));
	const account = publicText(said?.["o"]);
	const name = publicText(said?.["n"]);
	return {
		...account !== void 0 && { account },
		...name !== void 0 && { keyIds: [name] }
	};
}
// shared/detection/providers/greptile.ts
const greptile = {
	id: "greptile",
	name: "Greptile",
	issuer: "greptile",
	types: [{
		id: "greptile-key",
		name: "Greptile API key",
		reference: "https://www.greptile.com/docs/api-reference",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Dashboard > API keys > Delete"],
		keywords: ["greptile"],
		pattern: named$1("greptile", "[A-Za-z0-9+/]{48}"),
		confidence: "medium",
		bits: 285,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/groq.ts
const groq = {
	id: "groq",
	name: "Groq",
	issuer: "groq",
	types: [{
		id: "groq-key",
		name: "Groq API key",
		reference: "https://console.groq.com/docs/api-keys",
		lifetime: { expires: "optional" },
		identity: "machine",
		containment: ["console.groq.com > API keys > Delete"],
		keywords: ["gsk_"],
		pattern: /(?<![A-Za-z0-9_-])gsk_[A-Za-z0-9]{52}(?![\w-])/g,
		confidence: "high",
		bits: 300,
		window: {
			before: 4,
			after: 110
		}
	}]
};
// shared/detection/providers/gumroad.ts
const gumroad = {
	id: "gumroad",
	name: "Gumroad",
	issuer: "gumroad",
	types: [{
		id: "gumroad-token",
		name: "Gumroad access token",
		reference: "https://gumroad.com/api#api-authentication",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Settings > Advanced > Applications > Delete"],
		keywords: ["gumroad"],
		pattern: issuedBy("gumroad", "[0-9a-f]{64}|[\\w-]{43}", "token|key|secret|private"),
		confidence: "medium",
		bits: 256,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/harness.ts
const harness = {
	id: "harness",
	name: "Harness",
	issuer: "harness",
	types: [{
		id: "harness-token",
		name: "Harness access token",
		reference: "https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/",
		lifetime: { expires: "optional" },
		identity: "either",
		containment: ["Profile > API keys > Delete token"],
		keywords: ["pat.", "sat."],
		pattern: /(?<![A-Za-z0-9])(?<secret>[ps]at\.(?<account>[\w-]{22})\.(?<keyId>[0-9a-f]{24})\.[A-Za-z0-9]{20})(?![A-Za-z0-9_])/g,
		confidence: "high",
		bits: 119,
		facts: publicParts,
		window: {
			before: 2,
			after: 90
		}
	}]
};
// shared/detection/providers/hashicorp-vault.ts
const hashicorpVault = {
	id: "hashicorp-vault",
	name: "HashiCorp Vault",
	issuer: "vault",
	types: [
		{
			id: "vault-service-token",
			name: "Vault service token",
			reference: "https://developer.hashicorp.com/vault/docs/concepts/tokens",
			lifetime: {
				expires: "always",
				defaultDays: 32
			},
			identity: "either",
			alternative: {
				text: "A job logs in with its OpenID Connect token.",
				reference: "https://developer.hashicorp.com/vault/docs/auth/jwt"
			},
			containment: ["vault token revoke", "vault lease revoke -prefix"],
			keywords: ["hvs.", "hvr."],
			pattern: /(?<![A-Za-z0-9])hv[sr]\.[\w-]{24,120}(?![\w-])/g,
			confidence: "high",
			bits: 140
		},
		{
			id: "vault-batch-token",
			name: "Vault batch token",
			reference: "https://developer.hashicorp.com/vault/docs/concepts/tokens",
			lifetime: { expires: "always" },
			identity: "machine",
			containment: ["Revoke the parent token; a batch token cannot be revoked alone"],
			keywords: ["hvb."],
			pattern: /(?<![A-Za-z0-9])hvb\.[\w-]{138,300}(?![\w-])/g,
			confidence: "high",
			bits: 500
		},
		{
			id: "vault-legacy-token",
			name: "Vault token (before 1.10)",
			reference: "https://developer.hashicorp.com/vault/docs/concepts/tokens",
			lifetime: {
				expires: "always",
				defaultDays: 32
			},
			identity: "either",
			alternative: {
				text: "A job logs in with its OpenID Connect token.",
				reference: "https://developer.hashicorp.com/vault/docs/auth/jwt"
			},
			containment: ["vault token revoke"],
			keywords: [
				"vault_token",
				"vault-token",
				"vault token",
				"vaulttoken"
			],
			pattern: /vault[_ -]?token["'\]]{0,2}\s{0,10}[=:\s]\s{0,10}["']?(?<secret>s\.(?:[A-Za-z0-9]{24}|CAES[\w-]{60,120}))(?![\w-])/gi,
			confidence: "medium",
			bits: 142
		},
		{
			id: "vault-unseal-key",
			name: "Vault unseal key",
			reference: "https://developer.hashicorp.com/vault/docs/concepts/seal",
			lifetime: { expires: "never" },
			identity: "human",
			alternative: {
				text: "Auto unseal leaves the key with a cloud's key service.",
				reference: "https://developer.hashicorp.com/vault/docs/concepts/seal#auto-unseal"
			},
			containment: ["vault operator rekey"],
			keywords: ["unseal"],
			pattern: /(?:unseal(?: key(?: \d{1,2})?:)?\s{1,10}|(?<=unseal_keys_(?:b64|hex)"\s{0,4}:\s{0,4}\[(?:\s{0,20}"[A-Za-z0-9+/=]{43,66}",){0,9})\s{0,20}")(?<secret>[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{44}|[0-9a-f]{66}|[0-9a-f]{64})(?![A-Za-z0-9+/=])/gi,
			confidence: "high",
			bits: 256,
			window: {
				before: 20,
				after: 1e3
			}
		}
	]
};
// shared/detection/providers/hasura.ts
const hasura = {
	id: "hasura",
	name: "Hasura",
	issuer: "hasura",
	types: [{
		id: "hasura-admin-secret",
		name: "Hasura admin secret",
		reference: "https://hasura.io/docs/latest/auth/authentication/admin-secret-access/",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Set another HASURA_GRAPHQL_ADMIN_SECRET"],
		note: "Bypasses every permission of the API.",
		keywords: ["hasura"],
		pattern: named$1("hasura[\\w.-]{0,20}admin[_-]?secret", "[\\w+/-]{20,200}={0,2}"),
		confidence: "medium",
		bits: 60,
		accepts: isGenerated
	}]
};
// shared/detection/providers/hcp-terraform.ts
const hcpTerraform = {
	id: "hcp-terraform",
	name: "HCP Terraform",
	issuer: "hcp-terraform",
	types: [{
		id: "terraform-cloud-token",
		name: "HCP Terraform token",
		reference: "https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens",
		lifetime: { expires: "optional" },
		identity: "either",
		alternative: {
			text: "Dynamic provider credentials replace cloud keys in runs.",
			reference: "https://developer.hashicorp.com/terraform/cloud-docs/workspaces/dynamic-provider-credentials"
		},
		containment: ["DELETE /api/v2/authentication-tokens/:id", "User settings > Tokens > Delete"],
		keywords: [".atlasv1."],
		pattern: /(?<![A-Za-z0-9])(?<secret>(?<keyId>[A-Za-z0-9]{14})\.atlasv1\.[\w=-]{60,70})(?![\w-])/g,
		confidence: "high",
		bits: 400,
		facts: publicParts,
		window: {
			before: 20,
			after: 90
		}
	}]
};
// shared/detection/providers/healthchecks.ts
const key$1 = {
	reference: "https://healthchecks.io/docs/api/",
	lifetime: { expires: "never" },
	identity: "machine",
	containment: ["Project settings > API access > Revoke"]
};
/** Prefixes and lengths: https://github.com/healthchecks/healthchecks/blob/master/hc/accounts/models.py */
const healthchecks = {
	id: "healthchecks",
	name: "Healthchecks.io",
	issuer: "healthchecks",
	types: [{
		...key$1,
		id: "healthchecks-project-key",
		name: "Healthchecks.io project API key with its prefix",
		keywords: ["hcw_", "hcr_"],
		pattern: /(?<![A-Za-z0-9])hc[wr]_[A-Za-z0-9]{28}(?![\w-])/g,
		confidence: "high",
		bits: 166,
		accepts: isGenerated
	}, {
		...key$1,
		id: "healthchecks-key",
		name: "Healthchecks.io project API key or ping key",
		keywords: [
			"healthchecks",
			"hc_api_key",
			"hc_ping_key"
		],
		pattern: issuedBy("healthchecks|(?<![a-z])hc_(?=api_key|ping_key)", "(?!hc[wr]_)[\\w-]{32}|[a-z0-9]{22}", "key"),
		confidence: "medium",
		bits: 113,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/helicone.ts
const helicone = {
	id: "helicone",
	name: "Helicone",
	issuer: "helicone",
	types: [{
		id: "helicone-key",
		name: "Helicone API key",
		reference: "https://docs.helicone.ai/helicone-headers/helicone-auth",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Settings > API keys > Delete"],
		keywords: ["sk-helicone-"],
		pattern: /(?<![A-Za-z0-9])sk-helicone-[a-z0-9-]{20,60}(?![\w-])/g,
		confidence: "high",
		bits: 100
	}]
};
// shared/detection/providers/heroku.ts
const heroku = {
	id: "heroku",
	name: "Heroku",
	issuer: "heroku",
	types: [{
		id: "heroku-key",
		name: "Heroku API key",
		reference: "https://devcenter.heroku.com/articles/authentication",
		lifetime: { expires: "optional" },
		identity: "human",
		containment: ["heroku authorizations:revoke"],
		keywords: ["hrku-"],
		pattern: /(?<![A-Za-z0-9])HRKU-[\w-]{36,100}(?![\w-])/g,
		confidence: "high",
		bits: 122
	}, {
		id: "heroku-legacy-key",
		name: "Heroku API key (UUID)",
		reference: "https://devcenter.heroku.com/articles/authentication",
		lifetime: { expires: "optional" },
		identity: "human",
		containment: ["heroku authorizations:revoke", "Account settings > Regenerate API key"],
		keywords: ["heroku"],
		pattern: issuedBy("heroku", uuid, "key|token|secret"),
		confidence: "medium",
		bits: 122
	}]
};
// shared/detection/providers/hetzner.ts
const hetzner = {
	id: "hetzner",
	name: "Hetzner Cloud",
	issuer: "hetzner",
	types: [{
		id: "hetzner-token",
		name: "Hetzner Cloud API token",
		reference: "https://docs.hetzner.com/cloud/api/getting-started/generating-api-token/",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Project > Security > API tokens > Delete"],
		keywords: ["hetzner", "hcloud"],
		pattern: issuedBy("hetzner|hcloud", "[A-Za-z0-9]{64}"),
		confidence: "medium",
		bits: 381,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/hex.ts
const hex$1 = {
	id: "hex",
	name: "Hex.pm",
	issuer: "hex",
	types: [{
		id: "hex-key",
		name: "Hex.pm API key",
		reference: "https://hex.pm/docs/publish",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["hex.pm > Dashboard > Keys > Revoke"],
		keywords: ["hex_api_key", "hex.pm"],
		pattern: issuedBy("(?<![a-z])hex_(?=api_key)|hex\\.pm", "[0-9a-f]{32}", "key"),
		confidence: "medium",
		bits: 128,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/honeybadger.ts
const honeybadger = {
	id: "honeybadger",
	name: "Honeybadger",
	issuer: "honeybadger",
	types: [{
		id: "honeybadger-token",
		name: "Honeybadger API token",
		reference: "https://docs.honeybadger.io/api/v3/authentication/",
		lifetime: { expires: "optional" },
		identity: "either",
		containment: ["User or account settings > API tokens > Revoke"],
		keywords: [
			"hbu_",
			"hba_",
			"hbo_"
		],
		pattern: /(?<![A-Za-z0-9])hb[uao]_[\w-]{24,120}(?![\w-])/g,
		confidence: "high",
		bits: 128,
		window: {
			before: 4,
			after: 130
		},
		accepts: isMixed
	}]
};
// shared/detection/providers/honeycomb.ts
const honeycomb = {
	id: "honeycomb",
	name: "Honeycomb",
	issuer: "honeycomb",
	types: [{
		id: "honeycomb-key",
		name: "Honeycomb key",
		reference: "https://docs.honeycomb.io/api/authentication",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Environment settings > API keys > Delete"],
		keywords: ["ik_", "mk_"],
		pattern: /(?<![A-Za-z0-9])(?<secret>(?<keyId>hc[a-z](?:ik|mk)_[A-Za-z0-9]{26})(?::[A-Za-z0-9]{32,64}|(?<=ik_.{26})[A-Za-z0-9]{32}))(?![A-Za-z0-9_])/g,
		confidence: "high",
		bits: 160,
		facts: publicParts,
		window: {
			before: 4,
			after: 120
		}
	}]
};
// shared/detection/providers/hubspot.ts
const hubspot = {
	id: "hubspot",
	name: "HubSpot",
	issuer: "hubspot",
	types: [{
		id: "hubspot-token",
		name: "HubSpot private app token",
		reference: "https://developers.hubspot.com/docs/apps/legacy-apps/authentication/intro-to-auth",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Settings > Integrations > Private apps > Rotate", "Expire the old token at once"],
		keywords: [
			"pat-na",
			"pat-eu",
			"pat-ap"
		],
		pattern: /(?<![\w-])pat-(?:na|eu|ap)\d-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/gi,
		confidence: "high",
		bits: 122
	}, {
		id: "hubspot-legacy-key",
		name: "HubSpot API key (retired form)",
		reference: "https://developers.hubspot.com/changelog/upcoming-api-key-sunset",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Nothing to revoke; remove it"],
		note: "HubSpot ended keys of this form in November 2022.",
		keywords: ["hubspot", "hapikey"],
		pattern: named$1("hubspot[\\w.-]{0,20}(?:key|token)|hapikey", uuid),
		confidence: "medium",
		bits: 122,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/huggingface.ts
const huggingface = {
	id: "huggingface",
	name: "Hugging Face",
	issuer: "huggingface",
	types: [{
		id: "huggingface-token",
		name: "Hugging Face access token",
		reference: "https://huggingface.co/docs/hub/security-tokens",
		lifetime: { expires: "never" },
		identity: "human",
		alternative: {
			text: "Trusted publishers give a job tokens of one hour.",
			reference: "https://huggingface.co/docs/hub/trusted-publishers"
		},
		containment: ["huggingface.co/settings/tokens > Invalidate"],
		keywords: ["hf_", "api_org_"],
		pattern: /(?<![A-Za-z0-9])(?:hf_|api_org_)[A-Za-z]{34}(?![A-Za-z0-9_])/g,
		confidence: "high",
		bits: 190,
		accepts: (token) => /[A-Z]/.test(token) && /[a-z]/.test(token.replace(/^(?:hf|api_org)_/, ""))
	}]
};
// shared/detection/providers/ibm-cloud.ts
const ibmCloud = {
	id: "ibm-cloud",
	name: "IBM Cloud",
	issuer: "ibm-cloud",
	types: [{
		id: "ibm-cloud-key",
		name: "IBM Cloud API key",
		reference: "https://cloud.ibm.com/docs/account?topic=account-userapikey",
		lifetime: { expires: "never" },
		identity: "either",
		containment: ["ibmcloud iam api-key-delete", "ibmcloud iam service-api-key-delete"],
		keywords: ["ibm"],
		pattern: named$1("ibm(?:[_-]?cloud)?[\\w.-]{0,12}api[_-]?key", "[A-Za-z0-9_-]{40,60}"),
		confidence: "medium",
		bits: 260,
		accepts: isMixed
	}]
};
// shared/detection/providers/ifttt.ts
const ifttt = {
	id: "ifttt",
	name: "IFTTT",
	issuer: "ifttt",
	types: [{
		id: "ifttt-webhook-key",
		name: "IFTTT webhook key",
		reference: "https://ifttt.com/maker_webhooks",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Webhooks > Settings > Edit connection, which makes a new key"],
		keywords: ["maker.ifttt.com/trigger/"],
		pattern: /maker\.ifttt\.com\/trigger\/[\w-]{1,80}\/(?:json\/)?with\/key\/(?<secret>[\w-]{20,60})(?![\w-])/g,
		confidence: "high",
		bits: 112
	}]
};
// shared/detection/providers/imagekit.ts
const imagekit = {
	id: "imagekit",
	name: "ImageKit",
	issuer: "imagekit",
	types: [{
		id: "imagekit-private-key",
		name: "ImageKit private API key",
		reference: "https://imagekit.io/docs/api-keys",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["imagekit.io/dashboard/developer/api-keys > Delete"],
		note: "Public keys, public_, are no secrets.",
		keywords: ["imagekit"],
		pattern: named$1("imagekit[\\w.-]{0,20}private[\\w.-]{0,10}key", "[\\w+/-]{20,80}={0,2}"),
		confidence: "medium",
		bits: 128,
		accepts: (key) => isGenerated(key.replace(/^private_/, ""))
	}]
};
// shared/detection/providers/infisical.ts
const infisical = {
	id: "infisical",
	name: "Infisical",
	issuer: "infisical",
	types: [{
		id: "infisical-token",
		name: "Infisical service token",
		reference: "https://infisical.com/docs/documentation/platform/token",
		lifetime: { expires: "optional" },
		identity: "machine",
		containment: ["Project settings > Service tokens > Delete"],
		keywords: ["st."],
		pattern: /(?<![A-Za-z0-9])(?<secret>st\.(?<keyId>[0-9a-f]{24})\.[0-9a-f]{32,64}\.[0-9a-f]{32})(?![A-Za-z0-9_])/g,
		confidence: "high",
		bits: 128,
		facts: publicParts,
		window: {
			before: 2,
			after: 140
		}
	}]
};
// shared/detection/providers/influxdb.ts
const influxdb = {
	id: "influxdb",
	name: "InfluxDB",
	issuer: "influxdb",
	types: [{
		id: "influxdb-token",
		name: "InfluxDB API token",
		reference: "https://docs.influxdata.com/influxdb/v2/admin/tokens/",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["influx auth delete --id <id>"],
		keywords: ["influx"],
		pattern: named$1("influx(?:db)?[\\w.-]{0,20}token|influx[\\w.-]{0,20}--token", "[\\w-]{86}=="),
		confidence: "medium",
		bits: 512,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/infobip.ts
const infobip = {
	id: "infobip",
	name: "Infobip",
	issuer: "infobip",
	types: [{
		id: "infobip-key",
		name: "Infobip API key",
		reference: "https://www.infobip.com/docs/essentials/api-essentials/api-authentication",
		lifetime: { expires: "optional" },
		identity: "machine",
		containment: ["Developer tools > API keys > Revoke"],
		keywords: ["infobip"],
		pattern: issuedBy("infobip", `[0-9a-f]{32}-${uuid}`),
		confidence: "medium",
		bits: 128,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/infomaniak.ts
const infomaniak = {
	id: "infomaniak",
	name: "Infomaniak",
	issuer: "infomaniak",
	types: [{
		id: "infomaniak-token",
		name: "Infomaniak API token",
		reference: "https://developer.infomaniak.com/getting-started",
		lifetime: { expires: "optional" },
		identity: "human",
		containment: ["Manager > API tokens > Delete"],
		keywords: ["infomaniak"],
		pattern: issuedBy("infomaniak", "[\\w-]{40,100}"),
		confidence: "medium",
		bits: 230,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/infracost.ts
const infracost = {
	id: "infracost",
	name: "Infracost",
	issuer: "infracost",
	types: [{
		id: "infracost-key",
		name: "Infracost API key",
		reference: "https://www.infracost.io/docs/integrations/environment_variables/",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Infracost Cloud > Org settings > API tokens > Regenerate"],
		keywords: ["ico-"],
		pattern: /(?<![\w.-])ico-[A-Za-z0-9]{32}(?![\w-])/g,
		confidence: "high",
		bits: 190,
		window: {
			before: 4,
			after: 60
		},
		accepts: isMixed
	}]
};
// shared/detection/providers/infura.ts
const key = {
	reference: "https://docs.metamask.io/services/get-started/infura",
	lifetime: { expires: "never" },
	identity: "machine",
	containment: ["Dashboard > API keys > the key > Delete, or Settings > reset its secret"],
	confidence: "medium",
	bits: 128
};
const infura = {
	id: "infura",
	name: "Infura",
	issuer: "infura",
	types: [{
		...key,
		id: "infura-url",
		name: "Infura address with its key",
		note: "Pages that call it show it to everybody; allowlists then say who may use it.",
		keywords: ["infura.io/"],
		pattern: /(?<=infura\.io\/(?:ws\/)?v3\/)[0-9a-f]{32}(?![\w-])/g,
		window: {
			before: 4,
			after: 60
		}
	}, {
		...key,
		id: "infura-key",
		name: "Infura API key or secret",
		keywords: ["infura"],
		pattern: issuedBy("infura", "[0-9a-f]{32}|[\\w+/]{43}", "key|secret|project_?id|token"),
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/inngest.ts
const inngest = {
	id: "inngest",
	name: "Inngest",
	issuer: "inngest",
	types: [{
		id: "inngest-signing-key",
		name: "Inngest signing key",
		reference: "https://www.inngest.com/docs/platform/signing-keys",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["app.inngest.com > Signing keys > Create new signing key, then Rotate"],
		keywords: ["signkey-"],
		pattern: /(?<![A-Za-z0-9])signkey-(?:[a-z0-9]{2,16}-)?[0-9a-f]{32,128}(?![\w-])/g,
		confidence: "high",
		bits: 128,
		window: {
			before: 4,
			after: 160
		}
	}, {
		id: "inngest-event-key",
		name: "Inngest event key",
		reference: "https://www.inngest.com/docs/events/creating-an-event-key",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["app.inngest.com > Event keys > Delete"],
		keywords: ["inngest"],
		pattern: named$1("inngest[\\w.-]{0,10}event[_-]?key", unstated),
		confidence: "medium",
		bits: 128,
		accepts: isGenerated
	}]
};
// shared/detection/providers/intercom.ts
const intercom = {
	id: "intercom",
	name: "Intercom",
	issuer: "intercom",
	types: [{
		id: "intercom-token",
		name: "Intercom access token",
		reference: "https://developers.intercom.com/docs/build-an-integration/learn-more/authentication",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Developer Hub > app > Authentication > Regenerate token"],
		keywords: ["intercom"],
		pattern: issuedBy("intercom", "[\\w+/=-]{40,200}", "token|key|secret"),
		confidence: "medium",
		bits: 160,
		accepts: isGenerated
	}]
};
// shared/detection/providers/intra42.ts
const intra42 = {
	id: "intra42",
	name: "42 Intra",
	issuer: "intra42",
	types: [{
		id: "intra42-client-secret",
		name: "42 Intra application secret",
		reference: "https://api.intra.42.fr/apidoc/guides/getting_started",
		lifetime: { expires: "optional" },
		identity: "machine",
		containment: ["profile.intra.42.fr > Applications > Generate a new secret"],
		keywords: ["s-s4t2ud-", "s-s4t2af-"],
		pattern: /(?<![A-Za-z0-9])s-s4t2(?:ud|af)-[0-9a-f]{64}(?![\w-])/g,
		confidence: "high",
		bits: 256
	}]
};
// shared/detection/providers/ipinfo.ts
const ipinfo = {
	id: "ipinfo",
	name: "IPinfo",
	issuer: "ipinfo",
	types: [{
		id: "ipinfo-token",
		name: "IPinfo token",
		reference: "https://ipinfo.io/developers",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Account > Token > Reset"],
		keywords: ["ipinfo"],
		pattern: issuedBy("ipinfo(?:\\.io)?", "[0-9a-f]{14}"),
		confidence: "medium",
		bits: 56,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/iterable.ts
const iterable = {
	id: "iterable",
	name: "Iterable",
	issuer: "iterable",
	types: [{
		id: "iterable-key",
		name: "Iterable API key",
		reference: "https://support.iterable.com/hc/en-us/articles/360043464871-API-Keys",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Integrations > API keys > Delete"],
		note: "Keys for web and mobile reach less, and stand in apps.",
		keywords: [
			"iterable_api",
			"iterable-api",
			"iterableapi"
		],
		pattern: named$1("iterable[_-]?api[_-]?key", "[0-9a-f]{32}"),
		confidence: "medium",
		bits: 128
	}]
};
// shared/detection/providers/jenkins.ts
const jenkins = {
	id: "jenkins",
	name: "Jenkins",
	issuer: "jenkins",
	types: [{
		id: "jenkins-api-token",
		name: "Jenkins API token",
		reference: "https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/",
		lifetime: { expires: "optional" },
		identity: "human",
		containment: ["User > Security > API Token > Revoke"],
		keywords: ["jenkins"],
		pattern: issuedBy("jenkins", "11[0-9a-f]{32}", "token|key|password|pass|secret"),
		confidence: "medium",
		bits: 128
	}, {
		id: "jenkins-initial-password",
		name: "Jenkins initial administrator password",
		reference: "https://www.jenkins.io/doc/book/installing/linux/#unlocking-jenkins",
		lifetime: { expires: "never" },
		identity: "human",
		password: true,
		containment: ["Change the password of the user admin"],
		keywords: ["proceed to installation"],
		pattern: /proceed to installation:[\s*]{1,200}(?<secret>[0-9a-f]{32})(?![0-9a-f])/g,
		confidence: "high",
		bits: 128,
		window: {
			before: 4,
			after: 400
		}
	}]
};
// shared/detection/providers/jetbrains.ts
const jetbrains = {
	id: "jetbrains",
	name: "JetBrains",
	issuer: "jetbrains",
	types: [{
		id: "jetbrains-token",
		name: "JetBrains Hub or YouTrack permanent token",
		reference: "https://www.jetbrains.com/help/youtrack/devportal/Manage-Permanent-Token.html",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Profile > Account security > Tokens > Delete"],
		keywords: ["perm:", "perm-"],
		pattern: /(?<![A-Za-z0-9])perm[:-][A-Za-z0-9+/_-]{2,200}={0,2}\.[A-Za-z0-9+/_-]{2,200}={0,2}\.[A-Za-z0-9]{24,64}(?![\w-])/g,
		confidence: "high",
		bits: 180,
		window: {
			before: 4,
			after: 500
		},
		accepts: (token) => isMixed(token.slice(token.lastIndexOf(".") + 1))
	}]
};
// shared/detection/providers/jfrog.ts
const jfrog = {
	id: "jfrog",
	name: "JFrog",
	issuer: "jfrog",
	types: [{
		id: "jfrog-token",
		name: "JFrog API key or reference token",
		reference: "https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens",
		lifetime: { expires: "optional" },
		identity: "either",
		alternative: {
			text: "JFrog exchanges the job's OpenID Connect token.",
			reference: "https://jfrog.com/help/r/jfrog-platform-administration-documentation/openid-connect-integration"
		},
		containment: ["DELETE access/api/v1/tokens/{id}"],
		keywords: ["akcp", "cmvmd"],
		pattern: /(?<![A-Za-z0-9])(?:AKCp[A-Za-z0-9]{69}|cmVmd[A-Za-z0-9]{59})(?![A-Za-z0-9+/=])/g,
		confidence: "high",
		bits: 350,
		facts: referenceFacts,
		window: {
			before: 2,
			after: 90
		}
	}, {
		id: "jfrog-named-token",
		name: "JFrog API key or identity token",
		reference: "https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens",
		lifetime: { expires: "never" },
		identity: "either",
		alternative: {
			text: "OpenID Connect gives a token that ends with the job.",
			reference: "https://jfrog.com/help/r/jfrog-platform-administration-documentation/openid-connect-integration"
		},
		containment: ["User profile > Identity tokens > Revoke"],
		keywords: ["jfrog", "artifactory"],
		pattern: issuedBy("jfrog|artifactory", "[A-Za-z0-9]{73}|[A-Za-z0-9]{64}", "key|token|password"),
		confidence: "medium",
		bits: 380,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
/** A reference token is base64 of `reftkn:<version>:<end in seconds, 0 for none>:<random>`. */
function referenceFacts(token) {
	const [, end] = /^reftkn:\d{2}:(\d{10}):/.exec(decodeText(token) ?? "") ?? [];
	return period(void 0, dateOfSeconds(end));
}
// shared/detection/providers/jina.ts
const jina = {
	id: "jina",
	name: "Jina AI",
	issuer: "jina",
	types: [{
		id: "jina-key",
		name: "Jina AI API key",
		reference: "https://jina.ai/api-dashboard/",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["API dashboard > Keys > Delete"],
		keywords: ["jina_"],
		pattern: /(?<![A-Za-z0-9])jina_[0-9a-f]{32}[\w-]{28}(?![\w-])/g,
		confidence: "high",
		bits: 160
	}]
};
// shared/detection/providers/jumpcloud.ts
const jumpcloud = {
	id: "jumpcloud",
	name: "JumpCloud",
	issuer: "jumpcloud",
	types: [{
		id: "jumpcloud-key",
		name: "JumpCloud API key",
		reference: "https://jumpcloud.com/support/jumpcloud-apis1",
		lifetime: { expires: "optional" },
		identity: "human",
		containment: ["Admin portal > My API key > Revoke"],
		keywords: ["jca_"],
		pattern: /(?<![A-Za-z0-9])jca_[A-Za-z0-9]{36}(?![\w-])/g,
		confidence: "high",
		bits: 214,
		window: {
			before: 4,
			after: 60
		}
	}]
};
// shared/detection/providers/kaggle.ts
const kaggle = {
	id: "kaggle",
	name: "Kaggle",
	issuer: "kaggle",
	types: [{
		id: "kaggle-token",
		name: "Kaggle API token",
		reference: "https://www.kaggle.com/docs/api#authentication",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Settings > API > Expire the token"],
		keywords: ["kgat_"],
		pattern: /(?<![A-Za-z0-9])KGAT_[0-9a-f]{32}(?![\w-])/g,
		confidence: "high",
		bits: 128
	}, {
		id: "kaggle-legacy-key",
		name: "Kaggle API key",
		reference: "https://www.kaggle.com/docs/api#authentication",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Settings > API > Expire the token"],
		keywords: ["kaggle"],
		pattern: issuedBy("kaggle", "[0-9a-f]{32}", "key"),
		confidence: "medium",
		bits: 128,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/kagi.ts
const kagi = {
	id: "kagi",
	name: "Kagi",
	issuer: "kagi",
	types: [{
		id: "kagi-session-link",
		name: "Kagi session link",
		reference: "https://help.kagi.com/kagi/privacy/private-browser-sessions.html",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Settings > Account > Session link > Regenerate"],
		keywords: ["kagi.com/search?token="],
		pattern: /kagi\.com\/search\?token=(?<secret>[\w.-]{32,200})(?![\w-])/g,
		confidence: "high",
		bits: 128,
		accepts: isMixed
	}]
};
// shared/detection/providers/klarna.ts
const klarna = {
	id: "klarna",
	name: "Klarna",
	issuer: "klarna",
	types: [{
		id: "klarna-api-key",
		name: "Klarna API key",
		reference: "https://docs.klarna.com/api/authentication/",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Merchant portal > Klarna API keys > Disable"],
		keywords: ["klarna_live_api_", "klarna_test_api_"],
		pattern: /(?<![A-Za-z0-9])klarna_(?:live|test)_api_[\w+/=.*!-]{30,400}(?![\w-])/g,
		confidence: "high",
		bits: 180
	}]
};
// shared/detection/providers/klaviyo.ts
const klaviyo = {
	id: "klaviyo",
	name: "Klaviyo",
	issuer: "klaviyo",
	types: [{
		id: "klaviyo-private-key",
		name: "Klaviyo private API key",
		reference: "https://developers.klaviyo.com/en/docs/authenticate_",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Settings > API keys > Delete"],
		keywords: ["pk_"],
		pattern: /(?<![A-Za-z0-9])pk_[0-9a-f]{34}(?![\w-])/g,
		confidence: "high",
		bits: 136,
		window: {
			before: 4,
			after: 60
		}
	}]
};
// shared/detection/providers/koyeb.ts
const koyeb = {
	id: "koyeb",
	name: "Koyeb",
	issuer: "koyeb",
	types: [{
		id: "koyeb-token",
		name: "Koyeb API token",
		reference: "https://www.koyeb.com/docs/reference/api",
		lifetime: { expires: "optional" },
		identity: "either",
		containment: ["Settings > API > Delete the token"],
		keywords: ["koyeb"],
		pattern: issuedBy("koyeb", unstated),
		confidence: "medium",
		bits: 128,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/kraken.ts
const kraken = {
	id: "kraken",
	name: "Kraken",
	issuer: "kraken",
	types: [{
		id: "kraken-private-key",
		name: "Kraken private API key",
		reference: "https://docs.kraken.com/api/docs/guides/spot-rest-auth",
		lifetime: { expires: "optional" },
		identity: "machine",
		containment: ["Settings > API > Delete the key"],
		keywords: ["kraken"],
		pattern: issuedBy("kraken", "[\\w/+-]{86}==|[\\w/+=-]{80,90}"),
		confidence: "medium",
		bits: 480,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/facts/public-key.ts
const tags$1 = {
	integer: 2,
	bitString: 3,
	octetString: 4,
	sequence: 48,
	explicit0: 160,
	explicit1: 161
};
const noUnusedBits = new Uint8Array([0]);
/** rsaEncryption with NULL parameters, RFC 8017 appendix C. */
const rsaAlgorithm = new Uint8Array([
	48,
	13,
	6,
	9,
	42,
	134,
	72,
	134,
	247,
	13,
	1,
	1,
	1,
	5,
	0
]);
/** id-ecPublicKey, RFC 5480 section 2.1.1. */
const ecAlgorithm = new Uint8Array([
	6,
	7,
	42,
	134,
	72,
	206,
	61,
	2,
	1
]);
/**
* The SHA-256 of the public half of a private key, as GitHub shows it for the keys of an App and `openssl` prints it:
* `SHA256:` and base64 of the hash of the SubjectPublicKeyInfo. Undefined for keys that do not hold their public half
* (most of Ed25519) and for what is no key.
*
*     PKCS#8   { version, algorithm { id, parameters }, OCTET STRING { PKCS#1 or SEC 1 } }    RFC 5958
*     PKCS#1   { 0, modulus, publicExponent, ... }                                           RFC 8017
*     SEC 1    { 1, OCTET STRING, [0] curve?, [1] BIT STRING public? }                       RFC 5915
*/
function publicKeyId(der) {
	const info = publicKeyInfo(der);
	return info && `SHA256:${base64$1.encode(sha256(info))}`;
}
/** The id of a private key in PEM; empty for one under a passphrase. */
function pemFacts(pem) {
	const der = decodeBase64(pemBody(pem));
	const keyId = der && publicKeyId(der);
	return keyId === void 0 ? {} : { keyIds: [keyId] };
}
/** Likewise for PEM inside base64. */
const encodedPemFacts = (encoded) => pemFacts(decodeText(encoded) ?? "");
function publicKeyInfo(der) {
	const [key] = childrenOf(der);
	if (key?.tag !== tags$1.sequence) return void 0;
	const [version, second, third] = childrenOf(der, key);
	if (version?.tag !== tags$1.integer || !second || !third) return void 0;
	if (second.tag === tags$1.integer) return rsaInfo(der, second, third);
	if (second.tag === tags$1.octetString) return ecInfo(der, key);
	if (second.tag !== tags$1.sequence || third.tag !== tags$1.octetString) return void 0;
	const [inner] = childrenOf(der, third);
	if (inner?.tag !== tags$1.sequence) return void 0;
	const [, modulus, exponent] = childrenOf(der, inner);
	if (modulus?.tag === tags$1.integer && exponent?.tag === tags$1.integer) return rsaInfo(der, modulus, exponent);
	return ecInfo(der, inner, whole(der, second));
}
function rsaInfo(der, modulus, exponent) {
	const key = encode(tags$1.sequence, encode(tags$1.integer, der.subarray(modulus.start, modulus.end)), encode(tags$1.integer, der.subarray(exponent.start, exponent.end)));
	return encode(tags$1.sequence, rsaAlgorithm, encode(tags$1.bitString, noUnusedBits, key));
}
/** `algorithm` stands in PKCS#8; a bare SEC 1 key names its curve itself. */
function ecInfo(der, key, algorithm) {
	const fields = childrenOf(der, key);
	const curve = fields.find(({ tag }) => tag === tags$1.explicit0);
	const point = fields.find(({ tag }) => tag === tags$1.explicit1);
	const named = curve && encode(tags$1.sequence, ecAlgorithm, der.subarray(curve.start, curve.end));
	const used = algorithm ?? named;
	return point && used ? encode(tags$1.sequence, used, der.subarray(point.start, point.end)) : void 0;
}
const whole = (der, { tag, start, end }) => encode(tag, der.subarray(start, end));
// shared/detection/providers/jwt.ts
const jwt = {
	id: "jwt",
	name: "JSON Web Token",
	issuer: "",
	types: [{
		id: "jwt",
		name: "JSON Web Token",
		reference: "https://www.rfc-editor.org/rfc/rfc7519",
		lifetime: { expires: "optional" },
		identity: "either",
		containment: ["End the session at the issuer its `iss` names", "Rotate the signing key its `kid` names"],
		keywords: ["eyj"],
		pattern: /(?<![A-Za-z0-9_-])eyJ[\w-]{10,2000}\.eyJ[\w-]{10,8000}\.[\w-]{20,1500}(?![\w-])/g,
		confidence: "medium",
		bits: 256,
		window: {
			before: 2,
			after: 11600
		},
		accepts: isSigned,
		facts: jwtFacts
	}, {
		id: "jwt-signing-key",
		name: "Key that signs JSON Web Tokens",
		reference: "https://www.rfc-editor.org/rfc/rfc7518#section-3.2",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Sign with a new key", "Tokens that the old key signed, or somebody else with it, end with it"],
		keywords: ["jwt"],
		pattern: /jwt(?:_?(?:settings|options|config|bearer|auth))?(?:["']?\s{0,4}[:=]\s{0,4}\{[^{}]{0,300}?\b|:|__)(?:(?:signing|security|private)_?)?key["'\]]{0,3}\s{0,4}[:=]\s{0,4}["'](?<secret>[^\s"'<>{}]{16,512})["']/gi,
		confidence: "medium",
		bits: 60,
		window: {
			before: 0,
			after: 900
		},
		accepts: isGenerated
	}]
};
/** Issuers and subjects of the examples in RFC 7519, in its tutorials and on jwt.io, which half the world has pasted. */
const exampleClaim = /^(?:1234567890|John Doe|Jane Doe|joe)$|(?:^|[/@.])example\.(?:com|org)(?![\w.-])/i;
/** `none` signs nothing; an examples' token opens nothing. The anon role of Supabase is made for browsers. */
function isSigned(token) {
	const read = readJwt(token);
	if (!read || typeof read.header["alg"] !== "string" || read.header["alg"].toLowerCase() === "none") return false;
	const { role, iss, sub, name, email } = read.claims;
	return role !== "anon" && ![
		iss,
		sub,
		name,
		email
	].some((claim) => exampleClaim.test(String(claim)));
}
// shared/detection/providers/kubernetes.ts
const tokenPattern = /(?<![A-Za-z0-9_-])eyJ[\w-]{10,2000}\.eyJ[\w-]{10,8000}\.[\w-]{20,1500}(?![\w-])/g;
const tokenWindow = {
	before: 2,
	after: 11600
};
const kubernetes = {
	id: "kubernetes",
	name: "Kubernetes",
	issuer: "kubernetes",
	types: [
		{
			id: "k8s-sa-token-legacy",
			name: "Kubernetes service account token without an end",
			reference: "https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/#manual-secret-management-for-serviceaccounts",
			lifetime: { expires: "never" },
			identity: "machine",
			alternative: {
				text: "A projected token is bound to its pod and lasts an hour.",
				reference: "https://kubernetes.io/docs/concepts/storage/projected-volumes/#serviceaccounttoken"
			},
			containment: ["kubectl delete secret: the token ends at once"],
			keywords: ["eyj"],
			pattern: tokenPattern,
			confidence: "high",
			bits: 256,
			window: tokenWindow,
			accepts: (token) => isServiceAccount(token) && readJwt(token)?.claims["exp"] === void 0,
			facts: serviceAccountFacts
		},
		{
			id: "k8s-sa-token-bound",
			name: "Kubernetes bound service account token",
			reference: "https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/#bound-service-account-tokens",
			lifetime: {
				expires: "always",
				defaultDays: 1 / 24,
				maxDays: 365
			},
			identity: "machine",
			containment: ["Delete the pod or secret it is bound to"],
			keywords: ["eyj"],
			pattern: tokenPattern,
			confidence: "high",
			bits: 256,
			window: tokenWindow,
			accepts: isServiceAccount,
			facts: serviceAccountFacts
		},
		{
			id: "kubeconfig-client-key",
			name: "Client key in a kubeconfig",
			reference: "https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/",
			lifetime: {
				expires: "issuer-decides",
				defaultDays: 365
			},
			identity: "either",
			alternative: {
				text: "An exec plugin asks for a short-lived token when one is needed.",
				reference: "https://kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins"
			},
			containment: ["Client certificates cannot be revoked: remove the role binding, or rotate the cluster's authority"],
			keywords: ["client-key-data"],
			pattern: /client-key-data["']?:\s{0,4}["']?(?<secret>LS0tLS1CRUdJTi[A-Za-z0-9+/=]{100,12000})/g,
			confidence: "high",
			bits: 128,
			facts: encodedPemFacts,
			window: {
				before: 4,
				after: 12100
			}
		},
		{
			id: "kubernetes-bootstrap-token",
			name: "Kubernetes bootstrap token",
			reference: "https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/",
			lifetime: {
				expires: "optional",
				defaultDays: 1
			},
			identity: "machine",
			containment: ["kubeadm token delete"],
			keywords: ["bootstrap-token", "kubeadm"],
			pattern: /--?(?:tls-bootstrap-|discovery-)?token[\s=]{1,4}["']?(?<secret>[a-z0-9]{6}\.[a-z0-9]{16})(?![\w.])/g,
			confidence: "high",
			bits: 82
		}
	]
};
function isServiceAccount(token) {
	const claims = readJwt(token)?.claims;
	return claims?.["iss"] === "kubernetes/serviceaccount" || isObject(claims?.["kubernetes.io"]) || publicText(claims?.["sub"])?.startsWith("system:serviceaccount:") === true;
}
function serviceAccountFacts(token) {
	const facts = jwtFacts(token);
	const claims = readJwt(token)?.claims ?? {};
	const account = (isObject(claims["kubernetes.io"]) ? publicText(claims["kubernetes.io"]["namespace"]) : void 0) ?? publicText(claims["kubernetes.io/serviceaccount/namespace"]);
	return account === void 0 ? facts : {
		...facts,
		account: `namespace/${account}`
	};
}
// shared/detection/providers/kucoin.ts
const kucoin = {
	id: "kucoin",
	name: "KuCoin",
	issuer: "kucoin",
	types: [{
		id: "kucoin-secret",
		name: "KuCoin API secret",
		reference: "https://www.kucoin.com/docs-new/authentication",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["API management > Delete the key"],
		keywords: ["kucoin"],
		pattern: issuedBy("kucoin", uuid),
		confidence: "medium",
		bits: 122,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/langfuse.ts
const langfuse = {
	id: "langfuse",
	name: "Langfuse",
	issuer: "langfuse",
	types: [{
		id: "langfuse-key",
		name: "Langfuse secret key",
		reference: "https://github.com/langfuse/langfuse/blob/main/packages/shared/src/server/auth/apiKeys.ts",
		lifetime: { expires: "optional" },
		identity: "machine",
		containment: ["Project settings > API keys > Delete"],
		keywords: ["sk-lf-"],
		pattern: /(?<![\w-])sk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/g,
		confidence: "high",
		bits: 122
	}]
};
// shared/detection/providers/langsmith.ts
const langsmith = {
	id: "langsmith",
	name: "LangSmith",
	issuer: "langsmith",
	types: [{
		id: "langsmith-key",
		name: "LangSmith API key",
		reference: "https://docs.langchain.com/langsmith/create-account-api-key",
		lifetime: { expires: "optional" },
		identity: "machine",
		containment: ["Settings > API keys > Delete"],
		keywords: ["lsv2_"],
		pattern: /(?<![A-Za-z0-9_-])lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}(?![\w-])/g,
		confidence: "high",
		bits: 168,
		window: {
			before: 4,
			after: 110
		}
	}]
};
// shared/detection/providers/lark.ts
const lark = {
	id: "lark",
	name: "Lark",
	issuer: "lark",
	types: [{
		id: "lark-app-secret",
		name: "Lark or Feishu app secret",
		reference: "https://open.larksuite.com/document/server-docs/authentication-management/access-token/tenant_access_token_internal",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Developer console > Credentials > Reset the secret"],
		keywords: ["lark", "feishu"],
		pattern: issuedBy("lark|feishu", "[A-Za-z0-9]{32}", "secret"),
		confidence: "medium",
		bits: 190,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/launchdarkly.ts
const launchdarkly = {
	id: "launchdarkly",
	name: "LaunchDarkly",
	issuer: "launchdarkly",
	types: [{
		id: "launchdarkly-key",
		name: "LaunchDarkly API or SDK key",
		reference: "https://launchdarkly.com/docs/home/account/api",
		lifetime: { expires: "optional" },
		identity: "either",
		containment: ["Account settings > Authorization > Reset or delete"],
		keywords: ["api-", "sdk-"],
		pattern: /(?<![\w-])(?:api|sdk)-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}(?![\w-])/g,
		confidence: "high",
		bits: 122,
		window: {
			before: 2,
			after: 50
		}
	}, {
		id: "launchdarkly-named-token",
		name: "LaunchDarkly access token",
		reference: "https://launchdarkly.com/docs/home/account/api",
		lifetime: { expires: "optional" },
		identity: "either",
		containment: ["Account settings > Authorization > Reset or delete"],
		keywords: [
			"launchdarkly",
			"launch_darkly",
			"launch-darkly"
		],
		pattern: issuedBy("launch[_-]?darkly", "[\\w=-]{40}", "token|key"),
		confidence: "medium",
		bits: 122,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/lightdash.ts
const lightdash = {
	id: "lightdash",
	name: "Lightdash",
	issuer: "lightdash",
	types: [{
		id: "lightdash-token",
		name: "Lightdash personal access token",
		reference: "https://docs.lightdash.com/references/workspace/personal-tokens",
		lifetime: { expires: "optional" },
		identity: "human",
		containment: ["Settings > Personal access tokens > Delete"],
		keywords: ["lightdash"],
		pattern: issuedBy("lightdash", unstated, "key|token"),
		confidence: "medium",
		bits: 128,
		accepts: isGenerated
	}]
};
// shared/detection/providers/linear.ts
const linear = {
	id: "linear",
	name: "Linear",
	issuer: "linear",
	types: [{
		id: "linear-key",
		name: "Linear API key",
		reference: "https://linear.app/developers/graphql",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Settings > Security & access > API keys > Revoke"],
		keywords: ["lin_api_", "lin_oauth_"],
		pattern: /(?<![A-Za-z0-9])lin_(?:api|oauth)_[A-Za-z0-9]{40,64}(?![A-Za-z0-9_])/g,
		confidence: "high",
		bits: 238
	}, {
		id: "linear-client-secret",
		name: "Linear OAuth client secret",
		reference: "https://linear.app/developers/oauth-2-0-authentication",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Settings > API > OAuth applications > Rotate the secret"],
		keywords: ["linear"],
		pattern: issuedBy("linear", "[0-9a-f]{32}", "secret|token"),
		confidence: "medium",
		bits: 128,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/linkedin.ts
const linkedin = {
	id: "linkedin",
	name: "LinkedIn",
	issuer: "linkedin",
	types: [{
		id: "linkedin-client-secret",
		name: "LinkedIn client secret",
		reference: "https://learn.microsoft.com/linkedin/shared/authentication/client-credentials-flow",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Developer portal > app > Auth > Generate a new secret"],
		keywords: ["wpl_ap"],
		pattern: /(?<![A-Za-z0-9])WPL_AP\d\.[A-Za-z0-9]{8,24}\.[A-Za-z0-9+/=]{8,16}(?![\w-])/g,
		confidence: "high",
		bits: 95
	}, {
		id: "linkedin-legacy-secret",
		name: "LinkedIn client secret (16 characters)",
		reference: "https://learn.microsoft.com/linkedin/shared/authentication/client-credentials-flow",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Developer portal > app > Auth > Generate a new secret"],
		keywords: ["linkedin"],
		pattern: issuedBy("linkedin", "[A-Za-z0-9]{16}", "secret|token"),
		confidence: "medium",
		bits: 95,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/linode.ts
const linode = {
	id: "linode",
	name: "Akamai Cloud (Linode)",
	issuer: "linode",
	types: [{
		id: "linode-token",
		name: "Linode API token",
		reference: "https://techdocs.akamai.com/linode-api/reference/get-started",
		lifetime: { expires: "optional" },
		identity: "human",
		containment: ["Profile > API tokens > Revoke"],
		keywords: ["linode"],
		pattern: issuedBy("linode", "[0-9a-f]{64}"),
		confidence: "medium",
		bits: 256,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/litellm.ts
const litellm = {
	id: "litellm",
	name: "LiteLLM",
	issuer: "litellm",
	types: [{
		id: "litellm-key",
		name: "LiteLLM proxy key",
		reference: "https://docs.litellm.ai/docs/proxy/virtual_keys",
		lifetime: { expires: "optional" },
		identity: "either",
		containment: ["POST /key/delete, or set another LITELLM_MASTER_KEY"],
		note: "The master key administers the proxy; the salt key decrypts what it stores.",
		keywords: ["litellm"],
		pattern: issuedBy("litellm", "sk-[\\w-]{16,120}", "key"),
		confidence: "medium",
		bits: 100,
		accepts: isGenerated
	}]
};
// shared/detection/providers/liveblocks.ts
const liveblocks = {
	id: "liveblocks",
	name: "Liveblocks",
	issuer: "liveblocks",
	types: [{
		id: "liveblocks-secret-key",
		name: "Liveblocks secret key",
		reference: "https://liveblocks.io/docs/api-reference/liveblocks-node",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["liveblocks.io/dashboard > the project > API keys > Roll key"],
		keywords: ["liveblocks"],
		pattern: named$1("liveblocks[\\w.-]{0,20}secret[\\w.-]{0,10}", "sk_[\\w-]{30,120}"),
		confidence: "high",
		bits: 190,
		accepts: isMixed
	}]
};
// shared/detection/providers/livekit.ts
const livekit = {
	id: "livekit",
	name: "LiveKit",
	issuer: "livekit",
	types: [{
		id: "livekit-api-secret",
		name: "LiveKit API secret",
		reference: "https://docs.livekit.io/reference/server-sdk-js/types/LiveKitAPIOptions.html",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["cloud.livekit.io > Settings > API keys > Revoke"],
		keywords: ["livekit"],
		pattern: named$1("livekit[\\w.-]{0,10}secret", unstated),
		confidence: "medium",
		bits: 128,
		accepts: isGenerated
	}]
};
// shared/detection/providers/llamaindex.ts
const llamaindex = {
	id: "llamaindex",
	name: "LlamaCloud",
	issuer: "llamaindex",
	types: [{
		id: "llamacloud-key",
		name: "LlamaCloud API key",
		reference: "https://developers.llamaindex.ai/python/cloud/general/api_key/",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["cloud.llamaindex.ai > API key > Revoke"],
		keywords: ["llx-"],
		pattern: /(?<![A-Za-z0-9])llx-[A-Za-z0-9]{48}(?![\w-])/g,
		confidence: "high",
		bits: 285,
		window: {
			before: 4,
			after: 80
		}
	}]
};
// shared/detection/providers/lob.ts
const lob = {
	id: "lob",
	name: "Lob",
	issuer: "lob",
	types: [{
		id: "lob-key",
		name: "Lob API key",
		reference: "https://docs.lob.com/#tag/Authentication",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Dashboard > Settings > API keys > Roll"],
		keywords: [
			"lob_",
			"lobapi",
			"lobtoken",
			"lobkey",
			"lob.com"
		],
		pattern: issuedBy("lob(?=_|api|token|key|\\.com)", "(?:live|test)_[0-9a-f]{35}", "key|token|secret"),
		confidence: "medium",
		bits: 140,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/loggly.ts
const token = {
	reference: "https://documentation.solarwinds.com/en/success_center/loggly/content/admin/customer-token-authentication-token.htm",
	lifetime: { expires: "never" },
	identity: "machine",
	containment: ["Source setup > Customer tokens > Retire"],
	bits: 122
};
const loggly = {
	id: "loggly",
	name: "Loggly",
	issuer: "loggly",
	types: [{
		...token,
		id: "loggly-url",
		name: "Loggly address with its customer token",
		keywords: ["loggly.com/"],
		pattern: new RegExp(`(?<=loggly\\.com/(?:inputs|bulk)/)${uuid}(?![\\w-])`, "g"),
		confidence: "high",
		window: {
			before: 4,
			after: 60
		}
	}, {
		...token,
		id: "loggly-token",
		name: "Loggly customer token",
		keywords: ["loggly"],
		pattern: issuedBy("loggly", uuid, "key|token"),
		confidence: "medium",
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/logz-io.ts
const logzIo = {
	id: "logz-io",
	name: "Logz.io",
	issuer: "logz-io",
	types: [{
		id: "logz-io-token",
		name: "Logz.io API or shipping token",
		reference: "https://github.com/logzio/logz-api",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Settings > Manage tokens > Delete"],
		keywords: [
			"logzio",
			"logz_io",
			"logz.io",
			"logz-io"
		],
		pattern: named$1("logz[._-]?io[\\w.-]{0,30}token", unstated),
		confidence: "medium",
		bits: 128,
		accepts: isGenerated
	}]
};
// shared/detection/providers/lokalise.ts
const lokalise = {
	id: "lokalise",
	name: "Lokalise",
	issuer: "lokalise",
	types: [{
		id: "lokalise-token",
		name: "Lokalise API token",
		reference: "https://developers.lokalise.com/reference/api-authentication",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Profile > API tokens > Revoke"],
		keywords: ["lokalise"],
		pattern: issuedBy("lokalise", "[0-9a-f]{40}"),
		confidence: "medium",
		bits: 160,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/looker.ts
const looker = {
	id: "looker",
	name: "Looker",
	issuer: "looker",
	types: [{
		id: "looker-client-secret",
		name: "Looker API client secret",
		reference: "https://cloud.google.com/looker/docs/api-auth",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Admin > Users > Edit API keys > Delete"],
		keywords: ["looker"],
		pattern: issuedBy("looker", "[A-Za-z0-9]{24}", "secret|token|key"),
		confidence: "medium",
		bits: 120,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/mailchimp.ts
const mailchimp = {
	id: "mailchimp",
	name: "Mailchimp",
	issuer: "mailchimp",
	types: [{
		id: "mailchimp-key",
		name: "Mailchimp API key",
		reference: "https://mailchimp.com/developer/marketing/docs/fundamentals/",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Account > Extras > API keys > Revoke"],
		keywords: ["-us"],
		pattern: /(?<![A-Za-z0-9])[0-9a-f]{32}-us\d{1,2}(?![\w-])/g,
		confidence: "high",
		bits: 128,
		window: {
			before: 40,
			after: 8
		}
	}]
};
// shared/detection/providers/mailerlite.ts
const mailerlite = {
	id: "mailerlite",
	name: "MailerLite",
	issuer: "mailerlite",
	types: [{
		id: "mailerlite-token",
		name: "MailerLite API token",
		reference: "https://developers.mailerlite.com/docs/#authentication",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Integrations > API > Delete the token"],
		keywords: ["mailerlite"],
		pattern: issuedBy("mailerlite", "eyJ[\\w-]{10,400}\\.eyJ[\\w-]{10,1200}\\.[\\w-]{20,800}|[0-9a-f]{32}|[\\w-]{60,200}"),
		confidence: "medium",
		bits: 128,
		window: {
			before: 60,
			after: 2500
		}
	}]
};
// shared/detection/providers/mailersend.ts
const mailersend = {
	id: "mailersend",
	name: "MailerSend",
	issuer: "mailersend",
	types: [{
		id: "mailersend-token",
		name: "MailerSend API token",
		reference: "https://www.mailersend.com/help/managing-api-tokens",
		lifetime: { expires: "optional" },
		identity: "machine",
		containment: ["Integrations > MailerSend API > Manage > Delete"],
		keywords: ["mailersend"],
		pattern: issuedBy("mailersend", unstated, "key|token|secret"),
		confidence: "medium",
		bits: 128,
		accepts: isGenerated
	}]
};
// shared/detection/providers/mailgun.ts
const mailgun = {
	id: "mailgun",
	name: "Mailgun",
	issuer: "mailgun",
	types: [{
		id: "mailgun-key",
		name: "Mailgun API key",
		reference: "https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/",
		lifetime: { expires: "optional" },
		identity: "machine",
		containment: ["Dashboard > API keys > Delete"],
		keywords: ["key-", "mailgun"],
		pattern: /(?<![A-Za-z0-9])(?:key-[0-9a-f]{32}|[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8})(?![\w-])/g,
		confidence: "medium",
		bits: 128
	}]
};
// shared/detection/providers/mailjet.ts
const mailjet = {
	id: "mailjet",
	name: "Mailjet",
	issuer: "mailjet",
	types: [{
		id: "mailjet-key",
		name: "Mailjet API key or secret key",
		reference: "https://dev.mailjet.com/email/reference/overview/authentication/",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Account settings > API key management > Reset the secret key"],
		keywords: ["mailjet", "mj_apikey"],
		pattern: issuedBy("mailjet|mj_(?=apikey)", "[0-9a-f]{32}"),
		confidence: "medium",
		bits: 128,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/make.ts
const make = {
	id: "make",
	name: "Make",
	issuer: "make",
	types: [{
		id: "make-webhook",
		name: "Make webhook",
		reference: "https://help.make.com/webhooks",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Webhooks > Delete, then add a new one"],
		keywords: [".make.com/", "hook.integromat.com/"],
		pattern: /hook\.(?:[a-z]{2}\d\.make|integromat)\.com\/(?<secret>[a-z0-9]{32})(?![A-Za-z0-9])/g,
		confidence: "high",
		bits: 160,
		window: {
			before: 40,
			after: 60
		}
	}]
};
// shared/detection/providers/mandrill.ts
const mandrill = {
	id: "mandrill",
	name: "Mailchimp Transactional",
	issuer: "mandrill",
	types: [{
		id: "mandrill-key",
		name: "Mailchimp Transactional (Mandrill) API key",
		reference: "https://mailchimp.com/developer/transactional/docs/fundamentals/",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Settings > SMTP & API info > Delete the key"],
		keywords: ["mandrill"],
		pattern: issuedBy("mandrill", "md-[\\w-]{22}|[\\w-]{22}"),
		confidence: "medium",
		bits: 128,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/mapbox.ts
const mapbox = {
	id: "mapbox",
	name: "Mapbox",
	issuer: "mapbox",
	types: [{
		id: "mapbox-secret-token",
		name: "Mapbox secret or temporary token",
		reference: "https://docs.mapbox.com/api/accounts/tokens/",
		lifetime: { expires: "optional" },
		identity: "human",
		containment: ["Account > Access tokens > Delete", "DELETE /tokens/v2/{username}/{token_id}"],
		keywords: ["sk.eyj", "tk.eyj"],
		pattern: /(?<![A-Za-z0-9])[st]k\.eyJ[\w-]{20,300}\.[\w-]{22}(?![\w-])/g,
		confidence: "high",
		bits: 128,
		facts: tokenFacts
	}]
};
/** The middle part is JSON: `u` is the account, `a` the token's id. https://docs.mapbox.com/api/accounts/tokens/ */
function tokenFacts(token) {
	const payload = parseObject(decodeText(token.split(".")[1] ?? ""));
	const account = publicText(payload?.["u"]);
	const keyId = publicText(payload?.["a"]);
	return {
		...account !== void 0 && { account },
		...keyId !== void 0 && { keyIds: [keyId] }
	};
}
// shared/detection/providers/mattermost.ts
const mattermost = {
	id: "mattermost",
	name: "Mattermost",
	issuer: "mattermost",
	types: [{
		id: "mattermost-token",
		name: "Mattermost access token",
		reference: "https://developers.mattermost.com/integrate/reference/personal-access-token/",
		lifetime: { expires: "never" },
		identity: "either",
		containment: ["mmctl token revoke"],
		keywords: ["mattermost"],
		pattern: issuedBy("mattermost", "[a-z0-9]{26}"),
		confidence: "medium",
		bits: 128,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}, {
		id: "mattermost-webhook",
		name: "Mattermost incoming webhook",
		reference: "https://developers.mattermost.com/integrate/webhooks/incoming/",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Integrations > Incoming webhooks > Delete"],
		keywords: ["mattermost"],
		pattern: /mattermost[\w.-]{0,80}(?::\d{2,5})?\/(?:[\w-]{1,40}\/)?hooks\/(?<secret>[a-z0-9]{26})(?![a-z0-9])/g,
		confidence: "high",
		bits: 128,
		window: {
			before: 20,
			after: 260
		}
	}]
};
// shared/detection/providers/maxmind.ts
const maxmind = {
	id: "maxmind",
	name: "MaxMind",
	issuer: "maxmind",
	types: [{
		id: "maxmind-license-key",
		name: "MaxMind license key",
		reference: "https://dev.maxmind.com/license-key/",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Account > Manage license keys > Delete"],
		keywords: ["_mmk"],
		pattern: /(?<![A-Za-z0-9])[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk(?![\w-])/g,
		confidence: "high",
		bits: 208,
		window: {
			before: 50,
			after: 10
		}
	}]
};
// shared/detection/providers/meilisearch.ts
const meilisearch = {
	id: "meilisearch",
	name: "Meilisearch",
	issuer: "meilisearch",
	types: [{
		id: "meilisearch-key",
		name: "Meilisearch master or API key",
		reference: "https://www.meilisearch.com/docs/learn/security/master_key",
		lifetime: { expires: "optional" },
		identity: "machine",
		containment: ["Master key: relaunch with another, which ends every API key", "API key: DELETE /keys/<key>"],
		note: "The default search key is made for browsers.",
		keywords: ["meili"],
		pattern: named$1("meili(?:search)?[_-]?(?:master|admin|api)[_-]?(?:api[_-]?)?key", "[\\w+/-]{24,200}={0,2}"),
		confidence: "medium",
		bits: 60,
		accepts: isGenerated
	}]
};
// shared/detection/providers/mem0.ts
const mem0 = {
	id: "mem0",
	name: "Mem0",
	issuer: "mem0",
	types: [{
		id: "mem0-key",
		name: "Mem0 API key",
		reference: "https://docs.mem0.ai/api-reference",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Dashboard > API keys > Delete"],
		keywords: ["m0-"],
		pattern: /(?<![\w-])m0-[A-Za-z0-9]{40}(?![\w-])/g,
		confidence: "high",
		bits: 238,
		window: {
			before: 4,
			after: 60
		},
		accepts: isMixed
	}]
};
// shared/detection/providers/mercadopago.ts
const mercadopago = {
	id: "mercadopago",
	name: "Mercado Pago",
	issuer: "mercadopago",
	types: [{
		id: "mercadopago-access-token",
		name: "Mercado Pago access token",
		reference: "https://www.mercadopago.com.mx/developers/en/docs/checkout-api-payments/best-practices/credentials-best-practices/secure-credentials",
		lifetime: { expires: "optional" },
		identity: "machine",
		containment: ["Your integrations > Production credentials > Renew"],
		keywords: ["app_usr-"],
		pattern: /(?<![A-Za-z0-9])APP_USR-(?<keyId>\d{6,20})-\d{6}-[0-9a-f]{32}-(?<account>\d{4,14})(?![\w-])/g,
		confidence: "high",
		bits: 128,
		facts: publicParts
	}]
};
// shared/detection/providers/mercury.ts
const mercury = {
	id: "mercury",
	name: "Mercury",
	issuer: "mercury",
	types: [{
		id: "mercury-token",
		name: "Mercury API token",
		reference: "https://docs.mercury.com/docs/getting-started",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Settings > API tokens > Revoke"],
		keywords: ["mercury_production_", "mercury_sandbox_"],
		pattern: /(?<![A-Za-z0-9])mercury_(?:production|sandbox)_[a-z]{2,4}_[A-Za-z0-9]{30,60}_yrucrem(?![\w-])/g,
		confidence: "high",
		bits: 178
	}]
};
// shared/detection/providers/messagebird.ts
const messagebird = {
	id: "messagebird",
	name: "Bird",
	issuer: "messagebird",
	types: [{
		id: "messagebird-key",
		name: "Bird (MessageBird) access key",
		reference: "https://developers.messagebird.com/quickstarts/get-started/",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Dashboard > Developers > API access > Delete"],
		keywords: [
			"messagebird",
			"message_bird",
			"message-bird"
		],
		pattern: issuedBy("message[_-]?bird", "[A-Za-z0-9]{25}"),
		confidence: "medium",
		bits: 128,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/meta.ts
const meta = {
	id: "meta",
	name: "Meta",
	issuer: "meta",
	types: [
		{
			id: "meta-access-token",
			name: "Meta (Facebook) access token",
			reference: "https://developers.facebook.com/docs/facebook-login/guides/access-tokens/",
			lifetime: { expires: "optional" },
			identity: "either",
			containment: ["DELETE /me/permissions", "App dashboard > Settings > Basic > Reset the app secret"],
			keywords: ["eaa"],
			pattern: /(?<![A-Za-z0-9])EAA[A-Za-z0-9]{90,500}(?![A-Za-z0-9+/=_])/g,
			confidence: "high",
			bits: 400,
			window: {
				before: 2,
				after: 510
			},
			accepts: (token) => /\d/.test(token) && /[a-z]/.test(token)
		},
		{
			id: "meta-app-token",
			name: "Meta (Facebook) app access token",
			reference: "https://developers.facebook.com/docs/facebook-login/guides/access-tokens/#apptokens",
			lifetime: { expires: "never" },
			identity: "machine",
			containment: ["App dashboard > Settings > Basic > Reset the app secret"],
			keywords: [
				"facebook",
				"fb_",
				"access_token"
			],
			pattern: /(?<![\w|])(?<secret>(?<account>\d{15,16})\|[\w-]{27,32})(?![\w|-])/g,
			confidence: "high",
			bits: 160,
			facts: publicParts
		},
		{
			id: "meta-app-secret",
			name: "Meta (Facebook) app secret",
			reference: "https://developers.facebook.com/docs/facebook-login/security/#appsecret",
			lifetime: { expires: "never" },
			identity: "machine",
			containment: ["App dashboard > Settings > Basic > Reset the app secret"],
			keywords: [
				"facebook",
				"fb_app",
				"fb_secret",
				"fbsecret"
			],
			pattern: named$1("(?:facebook|fb_app)[\\w.-]{0,20}(?:secret|key|token)|fb_?secret", "[0-9a-f]{32}"),
			confidence: "medium",
			bits: 128,
			window: {
				before: 60,
				after: 400
			}
		},
		{
			id: "instagram-token",
			name: "Instagram access token",
			reference: "https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login/",
			lifetime: {
				expires: "always",
				maxDays: 60
			},
			identity: "human",
			containment: ["Instagram > Settings > Apps and websites > Remove"],
			keywords: ["igqv", "igaa"],
			pattern: /(?<![A-Za-z0-9])IG(?:QV|AA)[\w-]{100,400}(?![\w-])/g,
			confidence: "high",
			bits: 400,
			window: {
				before: 4,
				after: 420
			}
		}
	]
};
// shared/detection/providers/metabase.ts
const metabase = {
	id: "metabase",
	name: "Metabase",
	issuer: "metabase",
	types: [{
		id: "metabase-key",
		name: "Metabase API key",
		reference: "https://www.metabase.com/docs/latest/people-and-groups/api-keys",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Admin settings > Authentication > API keys > Delete"],
		keywords: ["metabase", "mb_api_key"],
		pattern: issuedBy("metabase|(?<![a-z])mb_(?=api_key)", "mb_[A-Za-z0-9+/]{43}=", "key"),
		confidence: "medium",
		bits: 256,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/mezmo.ts
const mezmo = {
	id: "mezmo",
	name: "Mezmo",
	issuer: "mezmo",
	types: [{
		id: "mezmo-key",
		name: "Mezmo (LogDNA) ingestion, service or access key",
		reference: "https://docs.mezmo.com/docs/authenticating-with-the-api",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Settings > Organization > API keys > Delete"],
		keywords: [
			"logdna",
			"mezmo",
			"mzm_"
		],
		pattern: issuedBy("logdna|mezmo|(?<![a-z])mzm(?=_)", "[0-9a-f]{32}|st[aes]_[0-9a-f]{40}"),
		confidence: "medium",
		bits: 128,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/microsoft-teams.ts
const microsoftTeams = {
	id: "microsoft-teams",
	name: "Microsoft Teams",
	issuer: "microsoft-teams",
	types: [{
		id: "teams-webhook",
		name: "Microsoft Teams incoming webhook",
		reference: "https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Remove the connector from the channel"],
		keywords: [
			".webhook.office.com/",
			"outlook.office.com/webhook/",
			"outlook.office365.com/webhook/"
		],
		pattern: /https:\/\/(?:[a-z0-9]{1,60}\.webhook\.office\.com\/webhookb2|outlook\.office(?:365)?\.com\/webhook)\/[0-9a-f-]{36}@(?<account>[0-9a-f-]{36})\/IncomingWebhook\/(?<secret>[0-9a-z]{32}\/[0-9a-f-]{36}(?:\/[\w-]{20,60})?)/gi,
		confidence: "high",
		bits: 128,
		facts: publicParts
	}]
};
// shared/detection/providers/midtrans.ts
const midtrans = {
	id: "midtrans",
	name: "Midtrans",
	issuer: "midtrans",
	types: [{
		id: "midtrans-server-key",
		name: "Midtrans server key",
		reference: "https://docs.midtrans.com/docs/midtrans-account",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Settings > Access keys > ask support to change the key"],
		keywords: ["mid-server-"],
		pattern: /(?<![A-Za-z0-9])(?:SB-)?Mid-server-[\w-]{24}(?![\w-])/g,
		confidence: "high",
		bits: 142
	}]
};
// shared/detection/providers/minimax.ts
const minimax = {
	id: "minimax",
	name: "MiniMax",
	issuer: "minimax",
	types: [{
		id: "minimax-key",
		name: "MiniMax API key",
		reference: "https://platform.minimax.io/docs/guides/quickstart-preparation",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Platform > API keys > Delete"],
		keywords: ["sk-api-", "sk-cp-"],
		pattern: /(?<![A-Za-z0-9])sk-(?:api|cp)-[\w-]{80,130}(?![\w-])/g,
		confidence: "high",
		bits: 400
	}]
};
// shared/detection/providers/mistral.ts
const mistral = {
	id: "mistral",
	name: "Mistral AI",
	issuer: "mistral",
	types: [{
		id: "mistral-key",
		name: "Mistral AI API key",
		reference: "https://docs.mistral.ai/api",
		lifetime: { expires: "optional" },
		identity: "machine",
		containment: ["Console > API keys > Delete"],
		keywords: ["mistral"],
		pattern: issuedBy("mistral", unstated, "key|token|secret"),
		confidence: "medium",
		bits: 128,
		accepts: isGenerated
	}]
};
// shared/detection/providers/mixpanel.ts
const mixpanel = {
	id: "mixpanel",
	name: "Mixpanel",
	issuer: "mixpanel",
	types: [{
		id: "mixpanel-secret",
		name: "Mixpanel project or service account secret",
		reference: "https://developer.mixpanel.com/reference/service-accounts",
		lifetime: { expires: "optional" },
		identity: "machine",
		containment: ["Settings > Service accounts > Delete"],
		keywords: ["mixpanel"],
		pattern: issuedBy("mixpanel", "[A-Za-z0-9]{32}", "secret|password"),
		confidence: "medium",
		bits: 128,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/modal.ts
const modal = {
	id: "modal",
	name: "Modal",
	issuer: "modal",
	types: [{
		id: "modal-token-secret",
		name: "Modal token secret",
		reference: "https://modal.com/docs/reference/modal.config",
		lifetime: { expires: "never" },
		identity: "either",
		containment: ["Settings > API tokens > Delete"],
		keywords: [
			"modal_token",
			"token_secret",
			"modal token",
			"--token-secret"
		],
		pattern: /(?:token[_-]secret)["'\s:=]{1,8}(?<secret>as-[A-Za-z0-9]{22})(?![\w-])/gi,
		confidence: "high",
		bits: 130,
		window: {
			before: 30,
			after: 80
		}
	}]
};
// shared/detection/providers/mollie.ts
const mollie = {
	id: "mollie",
	name: "Mollie",
	issuer: "mollie",
	types: [{
		id: "mollie-key",
		name: "Mollie API key",
		reference: "https://docs.mollie.com/reference/authentication",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Dashboard > Developers > API keys > Reset"],
		keywords: ["mollie"],
		pattern: issuedBy("mollie", "(?:live|test|access)_[A-Za-z0-9]{30,40}"),
		confidence: "medium",
		bits: 178,
		window: {
			before: 60,
			after: 400
		},
		accepts: isMixed
	}]
};
// shared/detection/providers/monday.ts
const monday = {
	id: "monday",
	name: "monday.com",
	issuer: "monday",
	types: [{
		id: "monday-token",
		name: "monday.com API token",
		reference: "https://developer.monday.com/api-reference/docs/authentication",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Developers > My access tokens > Regenerate"],
		keywords: ["monday"],
		pattern: issuedBy("monday(?:\\.com)?", "eyJ[\\w-]{10,400}\\.eyJ[\\w-]{10,1200}\\.[\\w-]{20,800}"),
		confidence: "medium",
		bits: 256,
		window: {
			before: 60,
			after: 2500
		}
	}]
};
// shared/detection/providers/mongodb-atlas.ts
const mongodbAtlas = {
	id: "mongodb-atlas",
	name: "MongoDB Atlas",
	issuer: "mongodb-atlas",
	types: [{
		id: "atlas-service-account-secret",
		name: "MongoDB Atlas service account secret",
		reference: "https://www.mongodb.com/docs/atlas/api/service-accounts-overview/",
		lifetime: {
			expires: "always",
			maxDays: 365
		},
		identity: "machine",
		containment: ["Organization > Applications > Service accounts > Revoke the secret"],
		keywords: ["mdb_sa_sk_"],
		pattern: /(?<![A-Za-z0-9])mdb_sa_sk_[\w-]{40}(?![\w-])/g,
		confidence: "high",
		bits: 238
	}, {
		id: "atlas-private-key",
		name: "MongoDB Atlas API private key",
		reference: "https://www.mongodb.com/docs/atlas/configure-api-access/",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Organization > Applications > API keys > Delete"],
		keywords: ["atlas"],
		pattern: named$1("(?:mongodb_?)?atlas[\\w.-]{0,20}private[\\w.-]{0,4}key", uuid),
		confidence: "medium",
		bits: 122,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/moonshot.ts
const moonshot = {
	id: "moonshot",
	name: "Moonshot AI",
	issuer: "moonshot",
	types: [{
		id: "moonshot-key",
		name: "Moonshot (Kimi) API key",
		reference: "https://platform.moonshot.ai/docs/introduction",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Console > API keys > Delete"],
		keywords: [
			"moonshot",
			"kimi_",
			"kimi-",
			"kimiapi",
			"kimitoken"
		],
		pattern: issuedBy("moonshot|kimi(?=[_-]|api|token)", "sk-[A-Za-z0-9]{48}"),
		confidence: "medium",
		bits: 285,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/mux.ts
const mux = {
	id: "mux",
	name: "Mux",
	issuer: "mux",
	types: [{
		id: "mux-token-secret",
		name: "Mux access token secret",
		reference: "https://www.mux.com/docs/core/make-api-requests",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["dashboard.mux.com/settings/access-tokens > Revoke"],
		keywords: [
			"mux_token",
			"mux_secret",
			"muxtoken",
			"mux-token"
		],
		pattern: named$1("(?<![a-z])mux[_-]?(?:token[_-]?)?secret(?:[_-]?key)?", "[A-Za-z0-9+/]{40,120}={0,2}"),
		confidence: "high",
		bits: 360,
		accepts: isMixed
	}]
};
// shared/detection/providers/n8n.ts
const n8n = {
	id: "n8n",
	name: "n8n",
	issuer: "n8n",
	types: [{
		id: "n8n-key",
		name: "n8n API key",
		reference: "https://docs.n8n.io/api/authentication/",
		lifetime: { expires: "optional" },
		identity: "human",
		containment: ["Settings > n8n API > Delete"],
		keywords: ["n8n"],
		pattern: issuedBy("n8n", "eyJ[\\w-]{10,400}\\.eyJ[\\w-]{10,1200}\\.[\\w-]{20,800}", "key|token"),
		confidence: "medium",
		bits: 256,
		window: {
			before: 60,
			after: 2500
		}
	}]
};
// shared/detection/providers/namecheap.ts
const namecheap = {
	id: "namecheap",
	name: "Namecheap",
	issuer: "namecheap",
	types: [{
		id: "namecheap-key",
		name: "Namecheap API key",
		reference: "https://www.namecheap.com/support/api/global-parameters/",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Profile > Tools > API access > Reset"],
		keywords: ["namecheap"],
		pattern: issuedBy("namecheap", "[0-9a-f]{32}"),
		confidence: "medium",
		bits: 128,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/nats.ts
const nats = {
	id: "nats",
	name: "NATS",
	issuer: "nats",
	types: [{
		id: "nats-seed",
		name: "NATS NKEY seed",
		reference: "https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth#what-are-nkeys",
		lifetime: { expires: "never" },
		identity: "either",
		containment: ["Make a new pair with nsc or nk", "Remove the public key from the server or the account"],
		keywords: [
			"nkey",
			"nats",
			"seed"
		],
		pattern: /(?<![A-Za-z0-9])S[UAOCNX][A-Z2-7]{55}[AEIMQUY4](?![A-Za-z0-9])/g,
		confidence: "high",
		bits: 256,
		window: {
			before: 80,
			after: 160
		},
		accepts: isSeed
	}]
};
/** The last two bytes are the checksum of those before, the lower one first. */
function isSeed(seed) {
	const bytes = base32nopad.decode(seed);
	const [low = 0, high = 0] = bytes.subarray(-2);
	return crc16(bytes.subarray(0, -2)) === low + high * 256;
}
// shared/detection/providers/neon.ts
const neon = {
	id: "neon",
	name: "Neon",
	issuer: "neon",
	types: [{
		id: "neon-key",
		name: "Neon API key",
		reference: "https://neon.com/docs/manage/api-keys",
		lifetime: { expires: "never" },
		identity: "either",
		containment: ["Account settings > API keys > Revoke"],
		keywords: ["neon"],
		pattern: named$1("neon[_-]?api[_-]?(?:key|token)", unstated),
		confidence: "medium",
		bits: 128,
		accepts: isGenerated
	}, {
		id: "neon-napi-key",
		name: "Neon API key (napi_)",
		reference: "https://neon.com/docs/manage/api-keys",
		lifetime: { expires: "never" },
		identity: "either",
		containment: ["Account settings > API keys > Revoke"],
		keywords: ["napi_"],
		pattern: /(?<![A-Za-z0-9_])napi_[a-z0-9]{40,80}(?![A-Za-z0-9_])/g,
		confidence: "high",
		bits: 200,
		accepts: isMixed
	}]
};
// shared/detection/providers/netbird.ts
const netbird = {
	id: "netbird",
	name: "NetBird",
	issuer: "netbird",
	types: [{
		id: "netbird-token",
		name: "NetBird personal access token",
		reference: "https://github.com/netbirdio/netbird/blob/main/management/server/types/personal_access_token.go",
		lifetime: {
			expires: "always",
			maxDays: 365
		},
		identity: "either",
		containment: ["DELETE /api/users/{userId}/tokens/{tokenId}"],
		keywords: ["nbp_"],
		pattern: /(?<![A-Za-z0-9])nbp_[A-Za-z0-9]{36}(?![\w-])/g,
		confidence: "high",
		bits: 178,
		window: {
			before: 4,
			after: 60
		},
		facts: (token) => ({ checksum: judgeBase62(token, 4) })
	}]
};
// shared/detection/providers/netlify.ts
const netlify = {
	id: "netlify",
	name: "Netlify",
	issuer: "netlify",
	types: [{
		id: "netlify-token",
		name: "Netlify personal access token",
		reference: "https://docs.netlify.com/api/get-started/#authentication",
		lifetime: { expires: "optional" },
		identity: "human",
		containment: ["User settings > Applications > Delete"],
		keywords: [
			"nfp_",
			"nfc_",
			"nfo_",
			"nfu_",
			"nfb_"
		],
		pattern: /(?<![A-Za-z0-9])nf[pcoub]_[A-Za-z0-9]{36,40}(?![A-Za-z0-9_])/g,
		confidence: "high",
		bits: 214,
		window: {
			before: 2,
			after: 50
		}
	}, {
		id: "netlify-legacy-token",
		name: "Netlify access token (before prefixes)",
		reference: "https://docs.netlify.com/api/get-started/#authentication",
		lifetime: { expires: "optional" },
		identity: "human",
		containment: ["User settings > Applications > Personal access tokens > Delete"],
		keywords: ["netlify"],
		pattern: issuedBy("netlify", "[\\w-]{40,46}", "token|key"),
		confidence: "medium",
		bits: 240,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/newrelic.ts
const newrelic = {
	id: "newrelic",
	name: "New Relic",
	issuer: "newrelic",
	types: [
		{
			id: "newrelic-key",
			name: "New Relic key",
			reference: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
			lifetime: { expires: "never" },
			identity: "either",
			containment: ["one.newrelic.com > API keys > Delete"],
			keywords: [
				"nrak-",
				"nraa-",
				"nrra-",
				"nrii-",
				"nriq-",
				"nrjs-",
				"nral"
			],
			pattern: /(?<![A-Za-z0-9])(?:NR(?:AK|AA|RA|II|IQ|JS)-[\w-]{19,60}|[A-Za-z0-9]{36}NRAL)(?![\w-])/g,
			confidence: "high",
			bits: 76,
			accepts: (key) => isMixed(key) || /^NR[A-Z]{2}-(?=[A-Z]{0,26}\d)[A-Z0-9]{27}$/.test(key)
		},
		{
			id: "newrelic-license-key",
			name: "New Relic license key",
			reference: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/#license-key",
			lifetime: { expires: "never" },
			identity: "machine",
			containment: ["one.newrelic.com > API keys > Delete"],
			keywords: [
				"newrelic",
				"new_relic",
				"new-relic"
			],
			pattern: named$1("new[_-]?relic[\\w.-]{0,20}license[\\w.-]{0,5}key", "[0-9a-f]{40}"),
			confidence: "medium",
			bits: 160
		},
		{
			id: "newrelic-config-license-key",
			name: "New Relic license key in an agent's settings",
			reference: "https://docs.newrelic.com/docs/apm/agents/manage-apm-agents/configuration/configure-agent/",
			lifetime: { expires: "never" },
			identity: "machine",
			containment: ["one.newrelic.com > API keys > Delete"],
			keywords: ["license_key", "licensekey"],
			pattern: /(?<![\w-])license_?key["']?\s{0,4}[:=]\s{0,4}["']?(?<secret>[0-9a-f]{40})(?![\w-])/gi,
			confidence: "medium",
			bits: 160,
			window: {
				before: 10,
				after: 120
			}
		},
		{
			id: "newrelic-pixie-key",
			name: "Pixie API or deploy key",
			reference: "https://docs.px.dev/reference/admin/api-keys/",
			lifetime: { expires: "never" },
			identity: "machine",
			containment: ["px api-key delete, px deploy-key delete"],
			keywords: ["px-api-", "px-dep-"],
			pattern: /(?<![A-Za-z0-9])px-(?:api|dep)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/g,
			confidence: "high",
			bits: 122
		}
	]
};
// shared/detection/providers/newsapi.ts
const newsapi = {
	id: "newsapi",
	name: "News API",
	issuer: "newsapi",
	types: [{
		id: "newsapi-key",
		name: "News API key",
		reference: "https://newsapi.org/docs/authentication",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Account > Regenerate the key"],
		keywords: ["newsapi", "news_api"],
		pattern: issuedBy("news_?api", "[0-9a-f]{32}", "key|token|secret"),
		confidence: "medium",
		bits: 128,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/ngrok.ts
const ngrok = {
	id: "ngrok",
	name: "ngrok",
	issuer: "ngrok",
	types: [{
		id: "ngrok-token",
		name: "ngrok authtoken or API key",
		reference: "https://ngrok.com/docs/agent/#authtokens",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Dashboard > Your authtoken or API keys > Delete"],
		keywords: ["ngrok"],
		pattern: named$1("ngrok[\\w.-]{0,20}(?:token|key)|ngrok config add-authtoken", "[A-Za-z0-9]{25,30}_[A-Za-z0-9]{19,24}"),
		confidence: "medium",
		bits: 260,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/notion.ts
const notion = {
	id: "notion",
	name: "Notion",
	issuer: "notion",
	types: [{
		id: "notion-token",
		name: "Notion integration token",
		reference: "https://developers.notion.com/docs/authorization",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["My integrations > refresh the secret"],
		keywords: ["ntn_", "secret_"],
		pattern: /(?<![A-Za-z0-9])(?:ntn_\d{11}[A-Za-z0-9]{35}|secret_[A-Za-z0-9]{43})(?![A-Za-z0-9_])/g,
		confidence: "high",
		bits: 208,
		accepts: (token) => /\d/.test(token) && /[A-Z]/.test(token) && /[a-z]/.test(token.slice(7))
	}]
};
// shared/detection/providers/npm.ts
const npm = {
	id: "npm",
	name: "npm",
	issuer: "npm",
	types: [{
		id: "npm-token",
		name: "npm granular access token",
		reference: "https://docs.npmjs.com/about-access-tokens",
		lifetime: {
			expires: "always",
			defaultDays: 7,
			maxDays: 90
		},
		identity: "human",
		alternative: {
			text: "Trusted publishing needs no token at all.",
			reference: "https://docs.npmjs.com/trusted-publishers"
		},
		containment: ["npm token list", "npm token revoke"],
		keywords: ["npm_"],
		pattern: /(?<![A-Za-z0-9])npm_[0-9A-Za-z]{36}(?![A-Za-z0-9_])/g,
		confidence: "high",
		bits: 178,
		facts: (token) => ({ checksum: judgeBase62(token, 4) })
	}]
};
// shared/detection/providers/nuget.ts
const nuget = {
	id: "nuget",
	name: "NuGet",
	issuer: "nuget",
	types: [{
		id: "nuget-key",
		name: "NuGet API key",
		reference: "https://learn.microsoft.com/nuget/nuget-org/scoped-api-keys",
		lifetime: {
			expires: "always",
			maxDays: 365
		},
		identity: "human",
		alternative: {
			text: "Trusted publishing needs no stored key.",
			reference: "https://learn.microsoft.com/nuget/nuget-org/trusted-publishing"
		},
		containment: ["nuget.org > API keys > Delete"],
		keywords: ["oy2"],
		pattern: /(?<![A-Za-z0-9])oy2[a-z0-9]{43}(?![A-Za-z0-9_])/g,
		confidence: "high",
		bits: 220,
		window: {
			before: 2,
			after: 60
		}
	}]
};
// shared/detection/providers/nvidia.ts
const nvidia = {
	id: "nvidia",
	name: "NVIDIA",
	issuer: "nvidia",
	types: [{
		id: "nvidia-key",
		name: "NVIDIA API key",
		reference: "https://docs.nvidia.com/nim/",
		lifetime: { expires: "optional" },
		identity: "machine",
		containment: ["build.nvidia.com > Settings > API keys > Delete"],
		keywords: ["nvapi-"],
		pattern: /(?<![A-Za-z0-9_-])nvapi-[\w-]{60,70}(?![\w-])/g,
		confidence: "high",
		bits: 380,
		window: {
			before: 4,
			after: 110
		}
	}]
};
// shared/detection/providers/nx-cloud.ts
const nxCloud = {
	id: "nx-cloud",
	name: "Nx Cloud",
	issuer: "nx-cloud",
	types: [{
		id: "nx-cloud-token",
		name: "Nx Cloud access token",
		reference: "https://nx.dev/docs/kb/authenticate-public-api",
		lifetime: { expires: "never" },
		identity: "either",
		containment: ["cloud.nx.app > Workspace or profile settings > Access tokens > Delete"],
		keywords: ["nx_cloud"],
		pattern: named$1("nx_cloud_(?:auth_|personal_)?(?:access_)?token", "[\\w+/-]{30,200}={0,2}"),
		confidence: "medium",
		bits: 128,
		accepts: isGenerated
	}]
};
// shared/detection/providers/nylas.ts
const nylas = {
	id: "nylas",
	name: "Nylas",
	issuer: "nylas",
	types: [{
		id: "nylas-key",
		name: "Nylas API key",
		reference: "https://developer.nylas.com/docs/v3/auth/",
		lifetime: { expires: "optional" },
		identity: "machine",
		containment: ["Dashboard > API keys > Delete"],
		keywords: ["nyk_v0_"],
		pattern: /(?<![A-Za-z0-9])nyk_v0_[A-Za-z0-9]{64}(?![\w-])/g,
		confidence: "high",
		bits: 381
	}]
};
// shared/detection/providers/nytimes.ts
const nytimes = {
	id: "nytimes",
	name: "New York Times",
	issuer: "nytimes",
	types: [{
		id: "nytimes-key",
		name: "New York Times API key",
		reference: "https://developer.nytimes.com/get-started",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["developer.nytimes.com > Apps > Revoke the key"],
		keywords: [
			"nytimes",
			"newyorktimes",
			"new_york_times",
			"new-york-times"
		],
		pattern: issuedBy("nytimes|newyorktimes|new_york_times|new-york-times", "[A-Za-z0-9=_-]{32}"),
		confidence: "medium",
		bits: 190,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/octopus.ts
const octopus = {
	id: "octopus",
	name: "Octopus Deploy",
	issuer: "octopus",
	types: [{
		id: "octopus-key",
		name: "Octopus Deploy API key",
		reference: "https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key",
		lifetime: { expires: "optional" },
		identity: "either",
		alternative: {
			text: "OpenID Connect gives a token that ends with the job.",
			reference: "https://octopus.com/docs/octopus-rest-api/openid-connect"
		},
		containment: ["Profile > My API keys > Delete"],
		keywords: ["octopus", "octo_"],
		pattern: issuedBy("octo(?:pus|(?=_))", "API-[A-Z0-9]{25,36}"),
		confidence: "medium",
		bits: 125,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/okta.ts
const okta = {
	id: "okta",
	name: "Okta",
	issuer: "okta",
	types: [{
		id: "okta-token",
		name: "Okta API token",
		reference: "https://developer.okta.com/docs/guides/create-an-api-token/main/",
		lifetime: {
			expires: "always",
			defaultDays: 30
		},
		identity: "human",
		alternative: {
			text: "A service app signs in with a private key.",
			reference: "https://developer.okta.com/docs/guides/implement-oauth-for-okta-serviceapp/main/"
		},
		containment: ["Security > API > Tokens > Revoke"],
		keywords: ["okta", "ssws"],
		pattern: named$1("okta[\\w.-]{0,20}(?:token|key)|SSWS", "00[\\w-]{40}"),
		confidence: "high",
		bits: 230
	}]
};
// shared/detection/providers/ollama.ts
const ollama = {
	id: "ollama",
	name: "Ollama",
	issuer: "ollama",
	types: [{
		id: "ollama-key",
		name: "Ollama API key",
		reference: "https://docs.ollama.com/api/authentication",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["ollama.com/settings/keys > Delete"],
		keywords: ["ollama"],
		pattern: named$1("ollama[\\w.-]{0,20}(?:key|token)", unstated),
		confidence: "medium",
		bits: 128,
		accepts: isGenerated
	}]
};
// shared/detection/providers/onelogin.ts
const onelogin = {
	id: "onelogin",
	name: "OneLogin",
	issuer: "onelogin",
	types: [{
		id: "onelogin-secret",
		name: "OneLogin API client secret",
		reference: "https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Developers > API credentials > Delete"],
		keywords: ["onelogin"],
		pattern: issuedBy("onelogin", "[0-9a-f]{64}", "secret|key|token"),
		confidence: "medium",
		bits: 256,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/onepassword.ts
const onepassword = {
	id: "onepassword",
	name: "1Password",
	issuer: "1password",
	types: [{
		id: "onepassword-sa-token",
		name: "1Password service account token",
		reference: "https://developer.1password.com/docs/service-accounts/",
		lifetime: { expires: "optional" },
		identity: "machine",
		containment: ["1password.com > Service accounts > Revoke token"],
		keywords: ["ops_eyj"],
		pattern: /(?<![A-Za-z0-9])ops_eyJ[A-Za-z0-9+/_-]{250,2000}={0,3}(?![A-Za-z0-9+/=_-])/g,
		confidence: "high",
		bits: 256,
		window: {
			before: 2,
			after: 2100
		},
		facts: onePasswordFacts
	}, {
		id: "onepassword-secret-key",
		name: "1Password secret key",
		reference: "https://support.1password.com/secret-key-security/",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["1password.com > My profile > Regenerate secret key"],
		keywords: ["a3-"],
		pattern: /(?<![A-Za-z0-9])A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}(?![\w-])/g,
		confidence: "high",
		bits: 128,
		window: {
			before: 2,
			after: 50
		}
	}]
};
/** The token is JSON in base64 with the sign-in address and the account's address. */
function onePasswordFacts(token) {
	const said = parseObject(decodeText(token.slice(4)));
	const account = publicText(said?.["signInAddress"]);
	const subject = publicText(said?.["email"]);
	return {
		...account !== void 0 && { account },
		...subject !== void 0 && { subjects: [{
			issuer: "1password",
			subject
		}] }
	};
}
// shared/detection/providers/onesignal.ts
const onesignal = {
	id: "onesignal",
	name: "OneSignal",
	issuer: "onesignal",
	types: [{
		id: "onesignal-key",
		name: "OneSignal app or organization API key",
		reference: "https://documentation.onesignal.com/docs/en/keys-and-ids",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Settings > Keys & IDs > Delete the key"],
		keywords: ["os_v2_app_", "os_v2_org_"],
		pattern: /(?<![A-Za-z0-9])os_v2_(?:app|org)_[a-z2-7]{90,120}(?![\w-])/g,
		confidence: "high",
		bits: 400
	}]
};
// shared/detection/providers/onfido.ts
const onfido = {
	id: "onfido",
	name: "Onfido",
	issuer: "onfido",
	types: [{
		id: "onfido-token",
		name: "Onfido API token",
		reference: "https://documentation.identity.entrust.com/getting-started/quick-start-guide/",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Dashboard > Developers > Tokens > Delete"],
		keywords: [
			"api_live.",
			"api_live_us.",
			"api_live_ca.",
			"api_sandbox.",
			"api_sandbox_us.",
			"api_sandbox_ca."
		],
		pattern: /(?<![A-Za-z0-9])api_(?:live|sandbox)(?:_(?:us|ca))?\.[\w-]{32}(?![\w-])/g,
		confidence: "high",
		bits: 190,
		accepts: isMixed
	}]
};
// shared/detection/providers/openai.ts
const openai = {
	id: "openai",
	name: "OpenAI",
	issuer: "openai",
	types: [{
		id: "openai-key",
		name: "OpenAI API key",
		reference: "https://platform.openai.com/docs/api-reference/authentication",
		lifetime: { expires: "optional" },
		identity: "either",
		alternative: {
			text: "Workload identity federation replaces stored keys.",
			reference: "https://developers.openai.com/docs/guides/workload-identity-federation"
		},
		containment: ["platform.openai.com/api-keys > Revoke"],
		keywords: [
			"t3blbkfj",
			"sk-proj-",
			"sk-svcacct-",
			"sk-admin-"
		],
		pattern: /(?<![A-Za-z0-9])sk-(?:(?:proj|svcacct|admin|None)-[\w-]{20,100}T3BlbkFJ[\w-]{20,100}|[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20})(?![\w-])/g,
		confidence: "high",
		bits: 240,
		window: {
			before: 130,
			after: 130
		}
	}]
};
// shared/detection/providers/openrouter.ts
const openrouter = {
	id: "openrouter",
	name: "OpenRouter",
	issuer: "openrouter",
	types: [{
		id: "openrouter-key",
		name: "OpenRouter API key",
		reference: "https://openrouter.ai/docs/api-reference/authentication",
		lifetime: { expires: "optional" },
		identity: "machine",
		containment: ["openrouter.ai/settings/keys > Delete"],
		keywords: ["sk-or-v1-"],
		pattern: /(?<![A-Za-z0-9_-])sk-or-v1-[0-9a-f]{64}(?![\w-])/g,
		confidence: "high",
		bits: 256,
		window: {
			before: 4,
			after: 110
		}
	}]
};
// shared/detection/providers/openshift.ts
const openshift = {
	id: "openshift",
	name: "OpenShift",
	issuer: "openshift",
	types: [{
		id: "openshift-token",
		name: "OpenShift OAuth token",
		reference: "https://docs.redhat.com/en/documentation/openshift_container_platform/latest/html/authentication_and_authorization/managing-oauth-access-tokens",
		lifetime: {
			expires: "always",
			defaultDays: 1
		},
		identity: "either",
		containment: ["oc delete useroauthaccesstokens"],
		keywords: ["sha256~"],
		pattern: /(?<![A-Za-z0-9])sha256~[\w-]{43}(?![\w-])/g,
		confidence: "high",
		bits: 256
	}]
};
// shared/detection/providers/openweather.ts
const openweather = {
	id: "openweather",
	name: "OpenWeather",
	issuer: "openweather",
	types: [{
		id: "openweather-key",
		name: "OpenWeather API key",
		reference: "https://openweathermap.org/appid",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["API keys > Delete"],
		keywords: [
			"openweather",
			"open_weather",
			"owm_",
			"pyowm"
		],
		pattern: named$1("(?:open_?weather(?:map)?[\\w.-]{0,20}(?:key|token|appid|id)|owm_(?:api_?)?key|pyowm)", "[0-9a-z]{32}"),
		confidence: "medium",
		bits: 128,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/opsgenie.ts
const opsgenie = {
	id: "opsgenie",
	name: "Opsgenie",
	issuer: "opsgenie",
	types: [{
		id: "opsgenie-key",
		name: "Opsgenie API key",
		reference: "https://support.atlassian.com/opsgenie/docs/api-key-management/",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Settings > API key management > Delete"],
		keywords: ["opsgenie", "geniekey"],
		pattern: named$1("opsgenie[\\w.-]{0,20}(?:key|token)|GenieKey", uuid),
		confidence: "medium",
		bits: 122,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/ory.ts
const ory = {
	id: "ory",
	name: "Ory",
	issuer: "ory",
	types: [{
		id: "ory-token",
		name: "Ory API key or session token",
		reference: "https://www.ory.com/docs/concepts/personal-access-token",
		lifetime: { expires: "optional" },
		identity: "either",
		containment: ["Console > Project or workspace settings > API keys > Delete"],
		keywords: [
			"ory_pat_",
			"ory_wak_",
			"ory_apikey_",
			"ory_st_",
			"ory_at_",
			"ory_rt_"
		],
		pattern: /(?<![A-Za-z0-9])ory_(?:(?:pat|wak|apikey|st)_[A-Za-z0-9]{30,60}|[ar]t_[\w-]{43}\.[\w-]{43})(?![\w-])/g,
		confidence: "high",
		bits: 178,
		accepts: isMixed
	}]
};
// shared/detection/providers/ovh.ts
const ovh = {
	id: "ovh",
	name: "OVHcloud",
	issuer: "ovh",
	types: [{
		id: "ovh-secret",
		name: "OVHcloud application secret or consumer key",
		reference: "https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api",
		lifetime: { expires: "optional" },
		identity: "machine",
		containment: ["DELETE /me/api/application/{id}", "DELETE /me/api/credential/{id}"],
		keywords: ["ovh"],
		pattern: issuedBy("ovh", "[\\w-]{32}", "application_?secret|consumer_?key"),
		confidence: "medium",
		bits: 128,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/packagist.ts
const packagist = {
	id: "packagist",
	name: "Private Packagist",
	issuer: "packagist",
	types: [{
		id: "packagist-token",
		name: "Private Packagist token",
		reference: "https://packagist.com/docs/composer-authentication",
		lifetime: { expires: "optional" },
		identity: "either",
		containment: ["Packages > Authentication tokens > Delete"],
		keywords: ["packagist_"],
		pattern: /(?<![A-Za-z0-9])packagist_[a-z]{2,3}_[0-9a-f]{32,80}(?![\w-])/g,
		confidence: "high",
		bits: 128
	}]
};
// shared/detection/providers/paddle.ts
const paddle = {
	id: "paddle",
	name: "Paddle",
	issuer: "paddle",
	types: [{
		id: "paddle-key",
		name: "Paddle API key",
		reference: "https://developer.paddle.com/api-reference/about/authentication",
		lifetime: {
			expires: "optional",
			defaultDays: 90
		},
		identity: "machine",
		containment: ["Developer tools > Authentication > Revoke"],
		keywords: ["pdl_"],
		pattern: /(?<![A-Za-z0-9])(?<secret>pdl_(?:live|sdbx)_(?<keyId>apikey_[a-z0-9]{26})_[A-Za-z0-9]{22}_[A-Za-z0-9]{3})(?![A-Za-z0-9_])/g,
		confidence: "high",
		bits: 130,
		facts: publicParts
	}]
};
// shared/detection/providers/pagerduty.ts
const pagerduty = {
	id: "pagerduty",
	name: "PagerDuty",
	issuer: "pagerduty",
	types: [{
		id: "pagerduty-key",
		name: "PagerDuty API or integration key",
		reference: "https://support.pagerduty.com/main/docs/api-access-keys",
		lifetime: { expires: "never" },
		identity: "either",
		containment: ["Integrations > API access keys > Delete", "Service > Integrations > Delete"],
		keywords: [
			"pagerduty",
			"pager_duty",
			"pd_api"
		],
		pattern: issuedBy("pager_?duty|(?<![a-z])pd(?=_api)", "[\\w+-]{20}|[0-9a-f]{32}", "key|token"),
		confidence: "medium",
		bits: 118,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/papertrail.ts
const papertrail = {
	id: "papertrail",
	name: "Papertrail",
	issuer: "papertrail",
	types: [{
		id: "papertrail-token",
		name: "Papertrail API token",
		reference: "https://www.papertrail.com/help/http-api/",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Settings > Profile > Reset the API token"],
		keywords: ["papertrail"],
		pattern: issuedBy("papertrail", "[A-Za-z0-9]{18,40}"),
		confidence: "medium",
		bits: 107,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/particle.ts
const particle = {
	id: "particle",
	name: "Particle",
	issuer: "particle",
	types: [{
		id: "particle-token",
		name: "Particle access token",
		reference: "https://docs.particle.io/reference/cloud-apis/access-tokens/",
		lifetime: { expires: "optional" },
		identity: "machine",
		containment: ["DELETE /v1/access_tokens/current with the token"],
		keywords: ["particle"],
		pattern: issuedBy("particle", "[0-9a-f]{40}", "token|key"),
		confidence: "medium",
		bits: 160,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/paypal.ts
const paypal = {
	id: "paypal",
	name: "PayPal",
	issuer: "paypal",
	types: [{
		id: "paypal-client-secret",
		name: "PayPal client secret",
		reference: "https://developer.paypal.com/api/rest/",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Developer dashboard > app > Add a secret, then disable the old one"],
		keywords: ["paypal"],
		pattern: issuedBy("paypal", "E[\\w-]{79}", "secret"),
		confidence: "medium",
		bits: 470,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/paystack.ts
const paystack = {
	id: "paystack",
	name: "Paystack",
	issuer: "paystack",
	types: [{
		id: "paystack-secret-key",
		name: "Paystack secret key",
		reference: "https://paystack.com/docs/api/authentication/",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Settings > API keys & webhooks > Generate new keys"],
		keywords: ["sk_live_", "sk_test_"],
		pattern: /(?<![A-Za-z0-9])sk_(?:live|test)_[0-9a-f]{40}(?![\w-])/g,
		confidence: "high",
		bits: 160
	}]
};
// shared/detection/providers/perplexity.ts
const perplexity = {
	id: "perplexity",
	name: "Perplexity",
	issuer: "perplexity",
	types: [{
		id: "perplexity-key",
		name: "Perplexity API key",
		reference: "https://docs.perplexity.ai/guides/api-key-management",
		lifetime: { expires: "optional" },
		identity: "machine",
		containment: ["Account settings > API > API keys > Delete"],
		keywords: ["pplx-"],
		pattern: /(?<![A-Za-z0-9_-])pplx-[A-Za-z0-9]{48}(?![\w-])/g,
		confidence: "high",
		bits: 280,
		window: {
			before: 4,
			after: 110
		}
	}]
};
// shared/detection/providers/persona.ts
const persona = {
	id: "persona",
	name: "Persona",
	issuer: "persona",
	types: [{
		id: "persona-key",
		name: "Persona API key",
		reference: "https://docs.withpersona.com/api-keys",
		lifetime: { expires: "optional" },
		identity: "machine",
		containment: ["Dashboard > API keys > Expire"],
		keywords: ["persona_production_", "persona_sandbox_"],
		pattern: /(?<![A-Za-z0-9])persona_(?:production|sandbox)_[\w-]{24,80}(?![\w-])/g,
		confidence: "high",
		bits: 122
	}]
};
// shared/detection/providers/pexels.ts
const pexels = {
	id: "pexels",
	name: "Pexels",
	issuer: "pexels",
	types: [{
		id: "pexels-key",
		name: "Pexels API key",
		reference: "https://www.pexels.com/api/documentation/#authorization",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Image & Video API > Your API key > Renew"],
		keywords: ["pexels"],
		pattern: issuedBy("pexels", "[A-Za-z0-9]{56}"),
		confidence: "medium",
		bits: 333,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/phrase.ts
const phrase = {
	id: "phrase",
	name: "Phrase",
	issuer: "phrase",
	types: [{
		id: "phrase-token",
		name: "Phrase Strings access token",
		reference: "https://developers.phrase.com/en/api/strings/authentication",
		lifetime: { expires: "optional" },
		identity: "human",
		containment: ["Profile > Access tokens > Delete"],
		keywords: [
			"phraseapp",
			"phrase_access",
			"phrase_api",
			"phrase token"
		],
		pattern: issuedBy("phraseapp|(?<![a-z])phrase(?=_access|_api| token)", "[0-9a-f]{64}", "key|token"),
		confidence: "medium",
		bits: 256,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/pinata.ts
const pinata = {
	id: "pinata",
	name: "Pinata",
	issuer: "pinata",
	types: [{
		id: "pinata-jwt",
		name: "Pinata API key token",
		reference: "https://docs.pinata.cloud/account-management/api-keys",
		lifetime: { expires: "optional" },
		identity: "machine",
		containment: ["app.pinata.cloud/developers/api-keys > Revoke"],
		keywords: ["pinata"],
		pattern: issuedBy("pinata", "eyJ[\\w-]{10,2000}\\.eyJ[\\w-]{10,2000}\\.[\\w-]{20,1500}", "jwt|token"),
		confidence: "high",
		bits: 256,
		window: {
			before: 60,
			after: 5700
		},
		accepts: isMixed,
		facts: jwtFacts
	}, {
		id: "pinata-secret",
		name: "Pinata API secret",
		reference: "https://docs.pinata.cloud/account-management/api-keys",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["app.pinata.cloud/developers/api-keys > Revoke"],
		keywords: ["pinata"],
		pattern: issuedBy("pinata", "[0-9a-f]{64}", "secret"),
		confidence: "medium",
		bits: 256
	}]
};
// shared/detection/providers/pinecone.ts
const pinecone = {
	id: "pinecone",
	name: "Pinecone",
	issuer: "pinecone",
	types: [{
		id: "pinecone-key",
		name: "Pinecone API key",
		reference: "https://docs.pinecone.io/guides/projects/manage-api-keys",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Console > API keys > Delete"],
		keywords: ["pcsk_", "pckey_"],
		pattern: /(?<![A-Za-z0-9])pc(?:sk|key)_[A-Za-z0-9]{2,40}_[A-Za-z0-9]{24,120}(?![A-Za-z0-9_])/g,
		confidence: "high",
		bits: 124
	}]
};
// shared/detection/providers/pingdom.ts
const pingdom = {
	id: "pingdom",
	name: "Pingdom",
	issuer: "pingdom",
	types: [{
		id: "pingdom-token",
		name: "Pingdom API token",
		reference: "https://www.pingdom.com/resources/api",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Settings > Pingdom API > Delete the token"],
		keywords: ["pingdom"],
		pattern: issuedBy("pingdom", "[\\w-]{60,100}"),
		confidence: "medium",
		bits: 300,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/pinterest.ts
const pinterest = {
	id: "pinterest",
	name: "Pinterest",
	issuer: "pinterest",
	types: [{
		id: "pinterest-token",
		name: "Pinterest access token",
		reference: "https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/",
		lifetime: {
			expires: "always",
			maxDays: 365
		},
		identity: "human",
		containment: ["Settings > Security > Connected apps > Remove"],
		keywords: ["pina_", "pinr."],
		pattern: /(?<![A-Za-z0-9])(?:pina_[\w-]{32,120}|pinr\.[\w-]{32,400})(?![\w-])/g,
		confidence: "high",
		bits: 190
	}]
};
// shared/detection/providers/pipedrive.ts
const pipedrive = {
	id: "pipedrive",
	name: "Pipedrive",
	issuer: "pipedrive",
	types: [{
		id: "pipedrive-token",
		name: "Pipedrive API token",
		reference: "https://pipedrive.readme.io/docs/core-api-concepts-authentication",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Personal preferences > API > Generate token: the old one ends"],
		keywords: ["pipedrive"],
		pattern: issuedBy("pipedrive", "[0-9a-f]{40}", "token|key"),
		confidence: "medium",
		bits: 160
	}]
};
// shared/detection/providers/plaid.ts
const plaid = {
	id: "plaid",
	name: "Plaid",
	issuer: "plaid",
	types: [{
		id: "plaid-token",
		name: "Plaid access token",
		reference: "https://plaid.com/docs/api/items/",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["POST /item/access_token/invalidate"],
		keywords: [
			"access-sandbox-",
			"access-development-",
			"access-production-"
		],
		pattern: /(?<![A-Za-z0-9])access-(?:sandbox|development|production)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/g,
		confidence: "high",
		bits: 122
	}, {
		id: "plaid-secret",
		name: "Plaid secret",
		reference: "https://plaid.com/docs/quickstart/glossary/#secret",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Dashboard > Developers > Keys > Rotate secret"],
		keywords: ["plaid"],
		pattern: issuedBy("plaid", "[0-9a-z]{30}", "secret|key|token"),
		confidence: "medium",
		bits: 120,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/planetscale.ts
const planetscale = {
	id: "planetscale",
	name: "PlanetScale",
	issuer: "planetscale",
	types: [{
		id: "planetscale-token",
		name: "PlanetScale token or password",
		reference: "https://planetscale.com/docs/concepts/service-tokens",
		lifetime: { expires: "optional" },
		identity: "machine",
		containment: ["pscale service-token delete", "pscale password delete"],
		keywords: ["pscale_"],
		pattern: /(?<![A-Za-z0-9])pscale_(?:tkn|oauth|pw)_[\w=.-]{32,64}(?![\w-])/g,
		confidence: "high",
		bits: 180
	}]
};
// shared/detection/providers/plivo.ts
const plivo = {
	id: "plivo",
	name: "Plivo",
	issuer: "plivo",
	types: [{
		id: "plivo-auth-token",
		name: "Plivo auth token",
		reference: "https://www.plivo.com/docs/account/api/overview",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Console > Account > Reset the auth token"],
		keywords: ["plivo"],
		pattern: issuedBy("plivo", "[\\w-]{40}", "token"),
		confidence: "medium",
		bits: 238,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/polar.ts
const polar = {
	id: "polar",
	name: "Polar",
	issuer: "polar",
	types: [{
		id: "polar-token",
		name: "Polar access token",
		reference: "https://polar.sh/docs/integrate/oat",
		lifetime: { expires: "optional" },
		identity: "either",
		containment: ["Settings > Developers > Delete the token"],
		keywords: [
			"polar_oat_",
			"polar_pat_",
			"polar_at_",
			"polar_cs_",
			"polar_ci_",
			"polar_rt_",
			"polar_whs_"
		],
		pattern: /(?<![A-Za-z0-9])polar_(?:oat|pat|at_[uo]|at|ci|cs|rt_[uo]|rt|whs)_[A-Za-z0-9]{32,64}(?![\w-])/g,
		confidence: "high",
		bits: 190
	}]
};
// shared/detection/providers/porkbun.ts
const porkbun = {
	id: "porkbun",
	name: "Porkbun",
	issuer: "porkbun",
	types: [{
		id: "porkbun-secret-key",
		name: "Porkbun secret API key",
		reference: "https://porkbun.com/llms/guides/getting-started",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Account > API access > Delete the key"],
		keywords: ["sk1_"],
		pattern: /(?<![A-Za-z0-9])sk1_[0-9a-f]{64}(?![\w-])/g,
		confidence: "high",
		bits: 256
	}]
};
// shared/detection/providers/portainer.ts
/** The form: https://github.com/portainer/portainer/blob/develop/api/apikey/service.go */
const portainer = {
	id: "portainer",
	name: "Portainer",
	issuer: "portainer",
	types: [{
		id: "portainer-token",
		name: "Portainer access token",
		reference: "https://docs.portainer.io/api/access",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["My account > Access tokens > Remove"],
		note: "Carries all its user may do, on every environment of the server.",
		keywords: ["ptr_"],
		pattern: /(?<![A-Za-z0-9_])ptr_[A-Za-z0-9+/]{43}=(?![\w+/=-])/g,
		confidence: "high",
		bits: 256,
		window: {
			before: 4,
			after: 60
		},
		accepts: isMixed
	}]
};
// shared/detection/providers/portkey.ts
const portkey = {
	id: "portkey",
	name: "Portkey",
	issuer: "portkey",
	types: [{
		id: "portkey-key",
		name: "Portkey API key",
		reference: "https://portkey.ai/docs/api-reference/authentication",
		lifetime: { expires: "optional" },
		identity: "either",
		containment: ["Settings > API keys > Delete"],
		keywords: ["portkey"],
		pattern: issuedBy("portkey", "[\\w+/-]{20,100}={0,2}", "key"),
		confidence: "medium",
		bits: 128,
		accepts: isGenerated
	}]
};
// shared/detection/providers/posthog.ts
const posthog = {
	id: "posthog",
	name: "PostHog",
	issuer: "posthog",
	types: [{
		id: "posthog-personal-key",
		name: "PostHog personal API key",
		reference: "https://github.com/PostHog/posthog/blob/master/posthog/models/utils.py",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Settings > Personal API keys > Delete"],
		note: "Project keys, phc_, are public.",
		keywords: ["phx_"],
		pattern: /(?<![A-Za-z0-9])phx_[\w-]{41,48}(?![\w-])/g,
		confidence: "high",
		bits: 250
	}]
};
// shared/detection/providers/postman.ts
const postman = {
	id: "postman",
	name: "Postman",
	issuer: "postman",
	types: [{
		id: "postman-key",
		name: "Postman API key",
		reference: "https://learning.postman.com/docs/developer/postman-api/authentication/",
		lifetime: { expires: "optional" },
		identity: "human",
		containment: ["Account settings > API keys > Revoke"],
		keywords: ["pmak-"],
		pattern: /(?<![A-Za-z0-9])PMAK-[0-9a-f]{24}-[0-9a-f]{34}(?![\w-])/gi,
		confidence: "high",
		bits: 230
	}]
};
// shared/detection/providers/postmark.ts
const postmark = {
	id: "postmark",
	name: "Postmark",
	issuer: "postmark",
	types: [{
		id: "postmark-token",
		name: "Postmark server or account token",
		reference: "https://postmarkapp.com/developer/api/overview#authentication",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Server > API tokens > Regenerate"],
		keywords: ["postmark"],
		pattern: named$1("postmark[\\w.-]{0,20}(?:key|token|secret|password)|X-Postmark-(?:Server|Account)-Token", uuid),
		confidence: "medium",
		bits: 122,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/prefect.ts
const prefect = {
	id: "prefect",
	name: "Prefect",
	issuer: "prefect",
	types: [{
		id: "prefect-key",
		name: "Prefect API key",
		reference: "https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys",
		lifetime: { expires: "optional" },
		identity: "either",
		containment: ["Account settings > API keys > Delete"],
		keywords: ["pnu_", "pnb_"],
		pattern: /(?<![A-Za-z0-9])pn[ub]_[A-Za-z0-9]{36}(?![A-Za-z0-9_])/g,
		confidence: "high",
		bits: 214
	}]
};
// shared/detection/providers/prisma.ts
const prisma = {
	id: "prisma",
	name: "Prisma",
	issuer: "prisma",
	types: [{
		id: "prisma-key",
		name: "Prisma Accelerate or Postgres API key",
		reference: "https://www.prisma.io/docs/accelerate/getting-started",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["console.prisma.io > the environment > API keys > Revoke"],
		keywords: ["prisma"],
		pattern: /(?<![A-Za-z0-9])prisma(?:\+postgres)?:\/\/[\w.-]{1,100}\/?\?api_key=(?<secret>[\w.-]{40,2000})(?![\w-])/g,
		confidence: "high",
		bits: 128,
		window: {
			before: 60,
			after: 2200
		},
		accepts: isMixed,
		facts: jwtFacts
	}]
};
// shared/detection/providers/proof.ts
const proof = {
	id: "proof",
	name: "Proof",
	issuer: "proof",
	types: [{
		id: "proof-key",
		name: "Proof (Notarize) API key",
		reference: "https://dev.proof.com/docs/authentication",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Settings > API keys > Delete"],
		keywords: ["prf_"],
		pattern: /(?<![A-Za-z0-9])prf_(?:cli_)?(?:test_)?[A-Za-z0-9]{32,36}(?![\w-])/g,
		confidence: "high",
		bits: 190,
		window: {
			before: 4,
			after: 60
		}
	}]
};
// shared/detection/providers/pubnub.ts
const pubnub = {
	id: "pubnub",
	name: "PubNub",
	issuer: "pubnub",
	types: [{
		id: "pubnub-secret-key",
		name: "PubNub secret key",
		reference: "https://www.pubnub.com/docs/general/basics/set-up-your-account",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Admin portal > Keyset > Reset the secret key"],
		keywords: ["sec-c-"],
		pattern: /(?<![A-Za-z0-9])sec-c-(?:[A-Za-z0-9+/]{40,60}={0,2}|[0-9a-f-]{36})(?![\w-])/g,
		confidence: "high",
		bits: 122
	}]
};
// shared/detection/providers/pulumi.ts
const pulumi = {
	id: "pulumi",
	name: "Pulumi",
	issuer: "pulumi",
	types: [{
		id: "pulumi-token",
		name: "Pulumi access token",
		reference: "https://www.pulumi.com/docs/administration/access-identity/access-tokens/",
		lifetime: { expires: "optional" },
		identity: "either",
		alternative: {
			text: "pulumi/auth-actions exchanges the job's OpenID Connect token.",
			reference: "https://github.com/pulumi/auth-actions"
		},
		containment: ["Pulumi Cloud > Access tokens > Delete"],
		keywords: ["pul-"],
		pattern: /(?<![A-Za-z0-9])pul-[0-9a-f]{40}(?![\w-])/g,
		confidence: "high",
		bits: 160
	}]
};
// shared/detection/providers/pusher.ts
const pusher = {
	id: "pusher",
	name: "Pusher",
	issuer: "pusher",
	types: [{
		id: "pusher-secret",
		name: "Pusher app secret",
		reference: "https://pusher.com/docs/channels/library_auth_reference/rest-api/",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Dashboard > App keys > Create a new pair, then revoke the old one"],
		keywords: ["pusher"],
		pattern: issuedBy("pusher", "[0-9a-f]{20}", "secret"),
		confidence: "medium",
		bits: 80,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/facts/macaroon.ts
const fieldKinds = {
	end: 0,
	identifier: 2
};
/**
* A PyPI token's caveats: https://github.com/pypi/warehouse/blob/main/warehouse/macaroons/caveats/. The binary is
* libmacaroons' version 2: a byte 2, then fields of kind, length and bytes, with a 0 after each section.
*
*     [0, not after, not before]   [1, [projects]]   [2, [project ids]]   [3, user id]
*/
function pypiFacts(token) {
	const bytes = decodeBase64(token.replace(/^pypi-/, ""));
	if (!bytes) return {};
	let notAfter;
	let notBefore;
	const subjects = [];
	for (const caveat of caveats(bytes)) {
		if (!Array.isArray(caveat)) continue;
		const [kind, first, second] = caveat.map((value) => value);
		if (kind === 0) {
			notAfter = dateOfSeconds(first);
			notBefore = dateOfSeconds(second);
		}
		if (kind === 1 && Array.isArray(first)) {
			for (const project of first) if (typeof project === "string") subjects.push({
				issuer: "pypi",
				subject: `project/${project.slice(0, 100)}`
			});
		}
		if (kind === 3 && typeof first === "string") subjects.push({
			issuer: "pypi",
			subject: `user/${first.slice(0, 100)}`
		});
	}
	return {
		...period(notBefore, notAfter),
		...subjects.length > 0 && { subjects }
	};
}
function* caveats(bytes) {
	let at = 1;
	let sections = 0;
	while (at < bytes.length) {
		const kind = bytes[at++];
		if (kind === fieldKinds.end) {
			sections++;
			continue;
		}
		const [length, next] = readLength$1(bytes, at);
		if (next + length > bytes.length) return;
		at = next + length;
		if (sections === 0 || kind !== fieldKinds.identifier) continue;
		try {
			yield JSON.parse(toText(bytes.subarray(next, at)));
		} catch {
			continue;
		}
	}
}
/** A number in groups of seven bits, the lowest first, and the offset after it. */
function readLength$1(bytes, from) {
	let value = 0;
	let at = from;
	for (let shift = 0; shift < 28; shift += 7) {
		const byte = bytes[at++] ?? 0;
		value += (byte & 127) << shift;
		if (byte < 128) break;
	}
	return [value, at];
}
// shared/detection/providers/pypi.ts
const pypi = {
	id: "pypi",
	name: "PyPI",
	issuer: "pypi",
	types: [{
		id: "pypi-token",
		name: "PyPI API token",
		reference: "https://pypi.org/help/#apitoken",
		lifetime: { expires: "optional" },
		identity: "human",
		alternative: {
			text: "Trusted publishing gives tokens of fifteen minutes.",
			reference: "https://docs.pypi.org/trusted-publishers/"
		},
		containment: ["Account settings > API tokens > Remove"],
		keywords: ["pypi-ageic", "pypi-agend"],
		pattern: /(?<![A-Za-z0-9])pypi-(?:AgEIcHlwaS5vcmc|AgENdGVzdC5weXBpLm9yZw)[\w-]{50,1000}(?![\w-])/g,
		confidence: "high",
		bits: 250,
		facts: pypiFacts
	}]
};
// shared/detection/providers/qdrant.ts
const qdrant = {
	id: "qdrant",
	name: "Qdrant",
	issuer: "qdrant",
	types: [{
		id: "qdrant-key",
		name: "Qdrant API key",
		reference: "https://qdrant.tech/documentation/cloud/authentication/",
		lifetime: {
			expires: "optional",
			defaultDays: 90
		},
		identity: "machine",
		containment: ["Cluster > API keys > Revoke"],
		keywords: ["qdrant"],
		pattern: issuedBy("qdrant", "[\\w.|-]{30,400}", "key"),
		confidence: "medium",
		bits: 60,
		accepts: isGenerated
	}]
};
// shared/detection/providers/qiniu.ts
const qiniu = {
	id: "qiniu",
	name: "Qiniu Cloud",
	issuer: "qiniu",
	types: [{
		id: "qiniu-key",
		name: "Qiniu Cloud secret key",
		reference: "https://developer.qiniu.com/kodo/kb/3702/QiniuToken",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Personal center > Key management > Disable"],
		keywords: ["qiniu"],
		pattern: issuedBy("qiniu", "[\\w-]{40}", "secret|key|token|sk"),
		confidence: "medium",
		bits: 240,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/quay.ts
const quay = {
	id: "quay",
	name: "Quay",
	issuer: "quay",
	types: [{
		id: "quay-robot-token",
		name: "Quay robot account token",
		reference: "https://docs.redhat.com/en/documentation/red_hat_quay/3/html/red_hat_quay_api_guide/robot-account-tokens",
		lifetime: { expires: "optional" },
		identity: "machine",
		containment: ["Robot accounts > the robot > Regenerate the token"],
		keywords: ["quay"],
		pattern: issuedBy("quay", "[A-Z0-9]{64}", "key|token|secret|password"),
		confidence: "medium",
		bits: 330,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/quicknode.ts
const quicknode = {
	id: "quicknode",
	name: "QuickNode",
	issuer: "quicknode",
	types: [{
		id: "quicknode-url",
		name: "QuickNode endpoint with its token",
		reference: "https://www.quicknode.com/docs/ethereum/endpoint-security",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Dashboard > the endpoint > Security > Delete the token"],
		keywords: ["quiknode.pro/"],
		pattern: /(?<=quiknode\.pro\/)[0-9a-f]{40}(?![\w-])/g,
		confidence: "high",
		bits: 160,
		window: {
			before: 4,
			after: 60
		}
	}, {
		id: "quicknode-key",
		name: "QuickNode API key",
		reference: "https://www.quicknode.com/docs/console-api",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Dashboard > API keys > Delete"],
		keywords: ["quicknode"],
		pattern: issuedBy("quicknode", unstated, "key|token"),
		confidence: "medium",
		bits: 128,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/railway.ts
const railway = {
	id: "railway",
	name: "Railway",
	issuer: "railway",
	types: [{
		id: "railway-token",
		name: "Railway token",
		reference: "https://docs.railway.com/reference/public-api",
		lifetime: { expires: "never" },
		identity: "either",
		containment: ["Account or project settings > Tokens > Delete"],
		keywords: ["railway"],
		pattern: issuedBy("railway", uuid, "token|key"),
		confidence: "medium",
		bits: 122,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/rainforest.ts
const rainforest = {
	id: "rainforest",
	name: "Rainforest Pay",
	issuer: "rainforest",
	types: [{
		id: "rainforest-key",
		name: "Rainforest Pay API key",
		reference: "https://docs.rainforestpay.com/docs/authentication",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Platform portal > API keys > Delete"],
		keywords: ["apikey_"],
		pattern: /(?<![A-Za-z0-9])(?:sbx_)?apikey_[0-9a-f]{64}(?![\w-])/g,
		confidence: "high",
		bits: 256,
		window: {
			before: 8,
			after: 90
		}
	}]
};
// shared/detection/providers/ramp.ts
const ramp = {
	id: "ramp",
	name: "Ramp",
	issuer: "ramp",
	types: [{
		id: "ramp-client-secret",
		name: "Ramp client secret",
		reference: "https://docs.ramp.com/developer-api/v1/authorization",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Company > Developer > app > Rotate the secret"],
		keywords: ["ramp_sec_"],
		pattern: /(?<![A-Za-z0-9])ramp_sec_[A-Za-z0-9]{40,64}(?![\w-])/g,
		confidence: "high",
		bits: 238
	}]
};
// shared/detection/providers/rapid7.ts
const rapid7 = {
	id: "rapid7",
	name: "Rapid7",
	issuer: "rapid7",
	types: [{
		id: "rapid7-key",
		name: "Rapid7 platform API key",
		reference: "https://docs.rapid7.com/insightappsec/api-get-started",
		lifetime: { expires: "never" },
		identity: "either",
		containment: ["Administration > API key management > Delete"],
		note: "An organization key reaches every product.",
		keywords: [
			"rapid7",
			"insightvm",
			"insightidr",
			"insightappsec"
		],
		pattern: issuedBy("rapid7|insight(?:vm|idr|appsec)", uuid, "key"),
		confidence: "medium",
		bits: 122
	}]
};
// shared/detection/providers/rapidapi.ts
const rapidapi = {
	id: "rapidapi",
	name: "RapidAPI",
	issuer: "rapidapi",
	types: [{
		id: "rapidapi-key",
		name: "RapidAPI key",
		reference: "https://docs.rapidapi.com/docs/keys",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Apps > Authorization > Delete the key"],
		keywords: ["rapidapi", "mashape"],
		pattern: /(?<![A-Za-z0-9])[0-9a-f]{10}msh[0-9a-f]{15}p1[0-9a-f]{5,8}jsn[0-9a-f]{12}(?![\w-])/g,
		confidence: "high",
		bits: 112
	}]
};
// shared/detection/providers/razorpay.ts
const razorpay = {
	id: "razorpay",
	name: "Razorpay",
	issuer: "razorpay",
	types: [{
		id: "razorpay-secret",
		name: "Razorpay key secret",
		reference: "https://razorpay.com/docs/api/authentication/",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Dashboard > Account & settings > API keys > Regenerate"],
		keywords: ["razorpay", "rzp_"],
		pattern: issuedBy("razorpay|rzp(?=_)", "[A-Za-z0-9]{24}", "secret"),
		confidence: "medium",
		bits: 142,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/readme.ts
const readme = {
	id: "readme",
	name: "ReadMe",
	issuer: "readme",
	types: [{
		id: "readme-key",
		name: "ReadMe API key",
		reference: "https://docs.readme.com/main/reference/authentication",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Configuration > API key > Delete"],
		keywords: ["rdme_"],
		pattern: /(?<![A-Za-z0-9])rdme_[a-z0-9]{70}(?![A-Za-z0-9_])/g,
		confidence: "high",
		bits: 280
	}]
};
// shared/detection/providers/recurly.ts
const recurly = {
	id: "recurly",
	name: "Recurly",
	issuer: "recurly",
	types: [{
		id: "recurly-key",
		name: "Recurly private API key",
		reference: "https://docs.recurly.com/docs/api-keys",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Integrations > API credentials > Delete"],
		keywords: ["recurly"],
		pattern: issuedBy("recurly", "[0-9a-f]{32}", "private[_-]?key|api[_-]?key|secret|token"),
		confidence: "medium",
		bits: 128,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/redirect-pizza.ts
const redirectPizza = {
	id: "redirect-pizza",
	name: "redirect.pizza",
	issuer: "redirect-pizza",
	types: [{
		id: "redirect-pizza-token",
		name: "redirect.pizza API token",
		reference: "https://redirect.pizza/docs",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Settings > API > Delete the token"],
		keywords: [
			"redirect_pizza",
			"redirect-pizza",
			"redirect.pizza",
			"redirectpizza"
		],
		pattern: issuedBy("redirect[_.-]?pizza", "rpa_[A-Za-z0-9]{30,40}", "token|key"),
		confidence: "medium",
		bits: 150,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/render.ts
const render = {
	id: "render",
	name: "Render",
	issuer: "render",
	types: [{
		id: "render-key",
		name: "Render API key",
		reference: "https://render.com/docs/api",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Account settings > API keys > Revoke"],
		keywords: ["rnd_"],
		pattern: /(?<![A-Za-z0-9])rnd_[A-Za-z0-9]{28,36}(?![A-Za-z0-9_])/g,
		confidence: "high",
		bits: 160
	}]
};
// shared/detection/providers/replicate.ts
const replicate = {
	id: "replicate",
	name: "Replicate",
	issuer: "replicate",
	types: [{
		id: "replicate-token",
		name: "Replicate API token",
		reference: "https://replicate.com/docs/topics/security/api-tokens",
		lifetime: { expires: "optional" },
		identity: "machine",
		containment: ["replicate.com/account/api-tokens > Disable token"],
		keywords: ["r8_"],
		pattern: /(?<![A-Za-z0-9_-])r8_[A-Za-z0-9]{37}(?![\w-])/g,
		confidence: "high",
		bits: 220,
		window: {
			before: 4,
			after: 110
		}
	}]
};
// shared/detection/providers/resend.ts
const resend = {
	id: "resend",
	name: "Resend",
	issuer: "resend",
	types: [{
		id: "resend-key",
		name: "Resend API key",
		reference: "https://resend.com/docs/api-reference/api-keys/create-api-key",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Dashboard > API keys > Remove"],
		keywords: ["re_"],
		pattern: /(?<![\w-])re_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}(?![\w-])/g,
		confidence: "high",
		bits: 180,
		window: {
			before: 2,
			after: 50
		},
		accepts: isMixed
	}]
};
// shared/detection/providers/retool.ts
const retool = {
	id: "retool",
	name: "Retool",
	issuer: "retool",
	types: [{
		id: "retool-token",
		name: "Retool access token",
		reference: "https://docs.retool.com/org-users/guides/retool-api/authentication",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Settings > API > Revoke"],
		keywords: ["retool_01"],
		pattern: /(?<![A-Za-z0-9])retool_01[0-9a-hjkmnp-tv-z]{24}(?![\w-])/g,
		confidence: "medium",
		bits: 80
	}]
};
// shared/detection/providers/revenuecat.ts
const revenuecat = {
	id: "revenuecat",
	name: "RevenueCat",
	issuer: "revenuecat",
	types: [{
		id: "revenuecat-secret-key",
		name: "RevenueCat secret API key",
		reference: "https://www.revenuecat.com/docs/projects/authentication",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Project settings > API keys > Revoke"],
		note: "The keys of its SDKs are public.",
		keywords: [
			"revenuecat",
			"revenue_cat",
			"rc_secret"
		],
		pattern: named$1("revenue_?cat[\\w.-]{0,20}key|(?<![a-z])rc_secret[\\w.-]{0,10}key", "sk_[A-Za-z0-9]{24,80}"),
		confidence: "high",
		bits: 128,
		accepts: isMixed
	}]
};
// shared/detection/providers/ringcentral.ts
const ringcentral = {
	id: "ringcentral",
	name: "RingCentral",
	issuer: "ringcentral",
	types: [{
		id: "ringcentral-client-secret",
		name: "RingCentral app client secret",
		reference: "https://developers.ringcentral.com/guide/authentication/jwt/quick-start",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["developers.ringcentral.com > Console > the app > Credentials > Rotate client secret"],
		keywords: [
			"ringcentral",
			"rc_app_client",
			"rc_client"
		],
		pattern: named$1("(?:ringcentral[\\w.-]{0,20}|(?<![a-z])rc_(?:app_)?)client_?secret", "[\\w-]{20,80}"),
		confidence: "medium",
		bits: 128,
		accepts: isGenerated
	}]
};
// shared/detection/providers/rollbar.ts
const rollbar = {
	id: "rollbar",
	name: "Rollbar",
	issuer: "rollbar",
	types: [{
		id: "rollbar-token",
		name: "Rollbar access token",
		reference: "https://docs.rollbar.com/docs/access-tokens",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Settings > Access tokens > Disable"],
		keywords: ["rollbar"],
		pattern: issuedBy("rollbar", "[0-9a-f]{32}|[0-9a-f]{128}", "token|key"),
		confidence: "medium",
		bits: 128,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/rootly.ts
const rootly = {
	id: "rootly",
	name: "Rootly",
	issuer: "rootly",
	types: [{
		id: "rootly-key",
		name: "Rootly API key",
		reference: "https://docs.rootly.com/api-reference/overview",
		lifetime: { expires: "optional" },
		identity: "machine",
		containment: ["Organization settings > API keys > Delete"],
		keywords: ["rootly_"],
		pattern: /(?<![A-Za-z0-9])rootly_[0-9a-f]{64}(?![\w-])/g,
		confidence: "high",
		bits: 256
	}]
};
// shared/detection/providers/rubygems.ts
const rubygems = {
	id: "rubygems",
	name: "RubyGems",
	issuer: "rubygems",
	types: [{
		id: "rubygems-key",
		name: "RubyGems API key",
		reference: "https://guides.rubygems.org/api-key-scopes/",
		lifetime: { expires: "optional" },
		identity: "human",
		alternative: {
			text: "Trusted publishing needs no stored key.",
			reference: "https://guides.rubygems.org/trusted-publishing/"
		},
		containment: ["rubygems.org > API keys > Delete"],
		keywords: ["rubygems_"],
		pattern: /(?<![A-Za-z0-9])rubygems_[0-9a-f]{48}(?![A-Za-z0-9_])/g,
		confidence: "high",
		bits: 192
	}]
};
// shared/detection/providers/runpod.ts
const runpod = {
	id: "runpod",
	name: "RunPod",
	issuer: "runpod",
	types: [{
		id: "runpod-key",
		name: "RunPod API key",
		reference: "https://docs.runpod.io/get-started/api-keys",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Settings > API keys > Disable or delete"],
		keywords: ["rpa_"],
		pattern: /(?<![A-Za-z0-9])rpa_[A-Z0-9]{36,44}[A-Za-z0-9]{2,8}(?![\w-])/g,
		confidence: "high",
		bits: 200,
		window: {
			before: 4,
			after: 60
		}
	}]
};
// shared/detection/providers/runway.ts
const runway = {
	id: "runway",
	name: "Runway",
	issuer: "runway",
	types: [{
		id: "runway-key",
		name: "Runway API key",
		reference: "https://docs.dev.runwayml.com/guides/setup",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Developer portal > API keys > Disable"],
		keywords: ["runwayml", "runway_api"],
		pattern: issuedBy("runwayml|runway(?=_api)", "key_[0-9a-f]{128}", "key|secret"),
		confidence: "medium",
		bits: 512,
		window: {
			before: 60,
			after: 600
		}
	}]
};
// shared/detection/providers/salesforce.ts
const salesforce = {
	id: "salesforce",
	name: "Salesforce",
	issuer: "salesforce",
	types: [{
		id: "salesforce-session",
		name: "Salesforce access token",
		reference: "https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_oauth_tokens_scopes.htm",
		lifetime: {
			expires: "issuer-decides",
			defaultDays: 1 / 12
		},
		identity: "either",
		containment: ["Setup > Session Management > Remove", "POST /services/oauth2/revoke"],
		keywords: ["00d"],
		pattern: /(?<![A-Za-z0-9])(?<secret>(?<account>00D[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?)![A-Za-z0-9._]{60,140})(?![\w-])/g,
		confidence: "high",
		bits: 400,
		facts: publicParts,
		window: {
			before: 2,
			after: 170
		}
	}]
};
// shared/detection/providers/samsara.ts
const samsara = {
	id: "samsara",
	name: "Samsara",
	issuer: "samsara",
	types: [{
		id: "samsara-token",
		name: "Samsara API token",
		reference: "https://developers.samsara.com/docs/authentication",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Settings > API tokens > Delete"],
		keywords: ["samsara_api_"],
		pattern: /(?<![A-Za-z0-9])samsara_api_[A-Za-z0-9]{30}(?![\w-])/g,
		confidence: "high",
		bits: 178
	}]
};
// shared/detection/providers/sanity.ts
const sanity = {
	id: "sanity",
	name: "Sanity",
	issuer: "sanity",
	types: [{
		id: "sanity-token",
		name: "Sanity API token",
		reference: "https://www.sanity.io/docs/content-lake/http-auth",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["sanity.io/manage > API > Tokens > Delete"],
		keywords: ["sanity"],
		pattern: issuedBy("sanity", "sk[A-Za-z0-9]{78,200}"),
		confidence: "medium",
		bits: 460,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/sauce-labs.ts
const sauceLabs = {
	id: "sauce-labs",
	name: "Sauce Labs",
	issuer: "sauce-labs",
	types: [{
		id: "sauce-access-key",
		name: "Sauce Labs access key",
		reference: "https://docs.saucelabs.com/dev/api/#authentication",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Account > User settings > Regenerate the access key"],
		keywords: ["sauce"],
		pattern: issuedBy("sauce", uuid, "key|token"),
		confidence: "medium",
		bits: 122,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/scaleway.ts
const scaleway = {
	id: "scaleway",
	name: "Scaleway",
	issuer: "scaleway",
	types: [{
		id: "scaleway-secret-key",
		name: "Scaleway secret key",
		reference: "https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/",
		lifetime: { expires: "optional" },
		identity: "either",
		containment: ["scw iam api-key delete <access key>"],
		keywords: [
			"scaleway",
			"scw_secret",
			"scw-secret"
		],
		pattern: named$1("(?:scaleway[\\w.-]{0,20}(?:secret|key|token)|scw[_-]secret[_-]key)", uuid),
		confidence: "medium",
		bits: 122,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/scalingo.ts
const scalingo = {
	id: "scalingo",
	name: "Scalingo",
	issuer: "scalingo",
	types: [{
		id: "scalingo-token",
		name: "Scalingo API token",
		reference: "https://developers.scalingo.com/tokens",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Dashboard > Account > Tokens > Revoke"],
		keywords: ["tk-us-"],
		pattern: /(?<![A-Za-z0-9])tk-us-[\w-]{48}(?![\w-])/g,
		confidence: "high",
		bits: 280
	}]
};
// shared/detection/providers/scalr.ts
const scalr = {
	id: "scalr",
	name: "Scalr",
	issuer: "scalr",
	types: [{
		id: "scalr-token",
		name: "Scalr API token",
		reference: "https://docs.scalr.io/reference/authentication",
		lifetime: { expires: "optional" },
		identity: "either",
		containment: ["Account > API tokens > Delete"],
		keywords: ["scalr"],
		pattern: issuedBy("scalr", "eyJ[\\w-]{10,400}\\.eyJ[\\w-]{10,800}\\.[\\w-]{20,400}", "token|key"),
		confidence: "medium",
		bits: 256,
		window: {
			before: 60,
			after: 1800
		},
		facts: jwtFacts
	}]
};
// shared/detection/providers/scrapingbee.ts
const scrapingbee = {
	id: "scrapingbee",
	name: "ScrapingBee",
	issuer: "scrapingbee",
	types: [{
		id: "scrapingbee-key",
		name: "ScrapingBee API key",
		reference: "https://www.scrapingbee.com/documentation/",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Dashboard > Regenerate the API key"],
		keywords: ["scrapingbee"],
		pattern: issuedBy("scrapingbee", "[A-Z0-9]{80}"),
		confidence: "medium",
		bits: 410,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/securitytrails.ts
const securitytrails = {
	id: "securitytrails",
	name: "SecurityTrails",
	issuer: "securitytrails",
	types: [{
		id: "securitytrails-key",
		name: "SecurityTrails API key",
		reference: "https://docs.securitytrails.com/docs/authentication",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Account > Credentials > Delete the key"],
		keywords: ["securitytrails"],
		pattern: issuedBy("securitytrails", "[A-Za-z0-9]{32}"),
		confidence: "medium",
		bits: 190,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/segment.ts
const segment = {
	id: "segment",
	name: "Segment",
	issuer: "segment",
	types: [{
		id: "segment-token",
		name: "Segment Public API token",
		reference: "https://segment.com/docs/api/public-api/",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Workspace settings > Access management > Tokens > Revoke"],
		keywords: ["sgp_"],
		pattern: /(?<![A-Za-z0-9])sgp_[A-Za-z0-9]{64}(?![\w-])/g,
		confidence: "high",
		bits: 380,
		window: {
			before: 4,
			after: 90
		}
	}]
};
// shared/detection/providers/semgrep.ts
const semgrep = {
	id: "semgrep",
	name: "Semgrep",
	issuer: "semgrep",
	types: [{
		id: "semgrep-token",
		name: "Semgrep access token",
		reference: "https://semgrep.dev/docs/deployment/tokens",
		lifetime: { expires: "never" },
		identity: "either",
		containment: ["Settings > Tokens > Delete"],
		keywords: ["semgrep"],
		pattern: issuedBy("semgrep", "[0-9a-f]{64}|[\\w-]{40,200}", "token"),
		confidence: "medium",
		bits: 128,
		accepts: isGenerated
	}]
};
// shared/detection/providers/sendbird.ts
const sendbird = {
	id: "sendbird",
	name: "Sendbird",
	issuer: "sendbird",
	types: [{
		id: "sendbird-token",
		name: "Sendbird API token",
		reference: "https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Dashboard > Settings > API tokens > Delete"],
		keywords: ["sendbird"],
		pattern: issuedBy("sendbird", "[0-9a-f]{40}"),
		confidence: "medium",
		bits: 160,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/sendgrid.ts
const sendgrid = {
	id: "sendgrid",
	name: "SendGrid",
	issuer: "sendgrid",
	types: [{
		id: "sendgrid-key",
		name: "SendGrid API key",
		reference: "https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["DELETE /v3/api_keys/{id}; the id is the key's middle part"],
		keywords: ["sg."],
		pattern: /(?<![A-Za-z0-9])SG\.[\w-]{22}\.[\w-]{43}(?![\w-])/g,
		confidence: "high",
		bits: 250,
		window: {
			before: 2,
			after: 80
		},
		facts: (key) => ({ keyIds: key.split(".").slice(1, 2) })
	}]
};
// shared/detection/providers/sentry.ts
const sentry = {
	id: "sentry",
	name: "Sentry",
	issuer: "sentry",
	types: [
		{
			id: "sentry-org-token",
			name: "Sentry organization token",
			reference: "https://docs.sentry.io/account/auth-tokens/",
			lifetime: { expires: "never" },
			identity: "machine",
			containment: ["Settings > Auth tokens > Revoke"],
			keywords: ["sntrys_"],
			pattern: /(?<![A-Za-z0-9])sntrys_eyJpYXQiO[A-Za-z0-9+/=]{20,400}_[A-Za-z0-9+/]{43}(?![A-Za-z0-9+/])/g,
			confidence: "high",
			bits: 250,
			facts: sentryFacts
		},
		{
			id: "sentry-user-token",
			name: "Sentry user token",
			reference: "https://docs.sentry.io/account/auth-tokens/",
			lifetime: { expires: "never" },
			identity: "human",
			containment: ["User settings > Auth tokens > Revoke"],
			keywords: ["sntryu_"],
			pattern: /(?<![A-Za-z0-9])sntryu_[0-9a-f]{64}(?![A-Za-z0-9_])/g,
			confidence: "high",
			bits: 256
		},
		{
			id: "sentry-legacy-token",
			name: "Sentry token (64 characters)",
			reference: "https://docs.sentry.io/account/auth-tokens/",
			lifetime: { expires: "never" },
			identity: "either",
			containment: ["Settings > Auth tokens > Revoke"],
			keywords: ["sentry"],
			pattern: issuedBy("sentry", "[0-9a-f]{64}", "token|auth"),
			confidence: "medium",
			bits: 256
		}
	]
};
/** The token begins with JSON that names its organization: https://github.com/getsentry/rfcs/blob/main/text/0091-ci-upload-tokens.md */
function sentryFacts(token) {
	const said = parseObject(decodeText(token.slice(7, token.lastIndexOf("_"))));
	const account = publicText(said?.["org"]);
	return {
		...period(dateOfSeconds(said?.["iat"]), void 0),
		...account !== void 0 && { account }
	};
}
// shared/detection/providers/serpapi.ts
const serpapi = {
	id: "serpapi",
	name: "SerpApi",
	issuer: "serpapi",
	types: [{
		id: "serpapi-key",
		name: "SerpApi key",
		reference: "https://serpapi.com/search-api#api-parameters",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Account > API key > Regenerate"],
		keywords: ["serpapi", "serp_api"],
		pattern: named$1("serp_?api[\\w.-]{0,20}(?:key|token)|serpapi", "[0-9a-f]{64}"),
		confidence: "medium",
		bits: 256,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/serper.ts
const serper = {
	id: "serper",
	name: "Serper",
	issuer: "serper",
	types: [{
		id: "serper-key",
		name: "Serper API key",
		reference: "https://serper.dev/",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["API keys > Delete"],
		keywords: ["serper"],
		pattern: issuedBy("serper(?:dev)?", "[0-9a-f]{40}"),
		confidence: "medium",
		bits: 160,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/settlemint.ts
const settlemint = {
	id: "settlemint",
	name: "SettleMint",
	issuer: "settlemint",
	types: [{
		id: "settlemint-token",
		name: "SettleMint personal, application or service access token",
		reference: "https://console.settlemint.com/documentation/platform-components/security-and-authentication/personal-access-tokens",
		lifetime: { expires: "optional" },
		identity: "either",
		containment: ["Account or application > Access tokens > Delete"],
		keywords: [
			"sm_pat_",
			"sm_aat_",
			"sm_sat_"
		],
		pattern: /(?<![A-Za-z0-9])sm_(?:pat|aat|sat)_[A-Za-z0-9]{16}(?![\w-])/g,
		confidence: "high",
		bits: 95
	}]
};
// shared/detection/providers/shippo.ts
const shippo = {
	id: "shippo",
	name: "Shippo",
	issuer: "shippo",
	types: [{
		id: "shippo-token",
		name: "Shippo API token",
		reference: "https://docs.goshippo.com/docs/guides_general/authentication/",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Settings > API > Revoke the token"],
		keywords: ["shippo_live_", "shippo_test_"],
		pattern: /(?<![A-Za-z0-9])shippo_(?:live|test)_[0-9a-f]{40}(?![\w-])/g,
		confidence: "high",
		bits: 160
	}]
};
// shared/detection/providers/shodan.ts
const shodan = {
	id: "shodan",
	name: "Shodan",
	issuer: "shodan",
	types: [{
		id: "shodan-key",
		name: "Shodan API key",
		reference: "https://developer.shodan.io/api",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Account > Reset the API key"],
		keywords: ["shodan"],
		pattern: issuedBy("shodan", "[A-Za-z0-9]{32}"),
		confidence: "medium",
		bits: 190,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/shopify.ts
const shopify = {
	id: "shopify",
	name: "Shopify",
	issuer: "shopify",
	types: [{
		id: "shopify-token",
		name: "Shopify access token or secret",
		reference: "https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens",
		lifetime: { expires: "never" },
		identity: "machine",
		alternative: {
			text: "Expiring offline tokens replace those without an end.",
			reference: "https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens/offline-access-tokens"
		},
		containment: ["Uninstall and reinstall the app", "Rotate the client secret"],
		keywords: [
			"shpat_",
			"shpca_",
			"shppa_",
			"shpss_",
			"shptka_",
			"prtapi_"
		],
		pattern: /(?<![A-Za-z0-9])(?:shp(?:at|ca|pa|ss|tka)|prtapi)_[0-9a-fA-F]{32}(?![A-Za-z0-9_])/g,
		confidence: "high",
		bits: 128
	}]
};
// shared/detection/providers/shortcut.ts
const shortcut = {
	id: "shortcut",
	name: "Shortcut",
	issuer: "shortcut",
	types: [{
		id: "shortcut-token",
		name: "Shortcut API token",
		reference: "https://help.shortcut.com/hc/en-us/articles/205701199-Shortcut-API-Tokens",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Settings > Your account > API tokens > Delete"],
		keywords: ["shortcut"],
		pattern: named$1("shortcut[\\w.-]{0,10}token", uuid),
		confidence: "medium",
		bits: 122
	}]
};
// shared/detection/providers/shotstack.ts
const shotstack = {
	id: "shotstack",
	name: "Shotstack",
	issuer: "shotstack",
	types: [{
		id: "shotstack-key",
		name: "Shotstack API key",
		reference: "https://shotstack.io/docs/guide/getting-started/request-api-keys/",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["dashboard.shotstack.io > API keys > Delete"],
		keywords: ["shotstack"],
		pattern: issuedBy("shotstack", "[A-Za-z0-9]{40}", "key"),
		confidence: "medium",
		bits: 238,
		accepts: isGenerated
	}]
};
// shared/detection/providers/sidekiq.ts
const sidekiq = {
	id: "sidekiq",
	name: "Sidekiq",
	issuer: "sidekiq",
	types: [{
		id: "sidekiq-credential",
		name: "Credential of the Sidekiq gem server",
		reference: "https://github.com/sidekiq/sidekiq/wiki/Pro-FAQ",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Ask Contributed Systems for a new credential"],
		keywords: ["contribsys"],
		pattern: /(?:BUNDLE_(?:ENTERPRISE|GEMS)__CONTRIBSYS__COM[\w.-]{0,20}["'\s:=><]{1,12}|https?:\/\/)(?<secret>[0-9a-f]{8}:[0-9a-f]{8})(?![0-9a-f])(?=@(?:gems|enterprise)\.contribsys\.com|[^@]|$)/gi,
		confidence: "medium",
		bits: 64,
		window: {
			before: 60,
			after: 100
		}
	}]
};
// shared/detection/providers/slack.ts
const slack = {
	id: "slack",
	name: "Slack",
	issuer: "slack",
	types: [
		{
			id: "slack-rotating-token",
			name: "Slack rotated token",
			reference: "https://docs.slack.dev/authentication/using-token-rotation",
			lifetime: {
				expires: "always",
				defaultDays: .5
			},
			identity: "either",
			containment: ["POST https://slack.com/api/auth.revoke with the token"],
			keywords: ["xoxe"],
			pattern: /(?<![A-Za-z0-9])xoxe(?:\.xox[bp]-\d-[A-Za-z0-9]{100,200}|-\d-[A-Za-z0-9]{100,200})(?![\w-])/g,
			confidence: "high",
			bits: 500
		},
		{
			id: "slack-bot-token",
			name: "Slack bot token",
			reference: "https://docs.slack.dev/authentication/tokens",
			lifetime: { expires: "optional" },
			identity: "machine",
			alternative: {
				text: "Token rotation makes it expire after twelve hours.",
				reference: "https://docs.slack.dev/authentication/using-token-rotation"
			},
			containment: ["POST https://slack.com/api/auth.revoke with the token", "App settings > OAuth & Permissions > reinstall"],
			keywords: ["xoxb-"],
			pattern: /(?<![A-Za-z0-9])(?<secret>xoxb-(?<account>[0-9]{8,14})-(?:[0-9]{8,14}-)?[A-Za-z0-9]{18,34})(?![\w-])/g,
			confidence: "high",
			bits: 107,
			facts: publicParts
		},
		{
			id: "slack-user-token",
			name: "Slack user token",
			reference: "https://docs.slack.dev/authentication/tokens",
			lifetime: { expires: "optional" },
			identity: "human",
			alternative: {
				text: "Token rotation makes it expire after twelve hours.",
				reference: "https://docs.slack.dev/authentication/using-token-rotation"
			},
			containment: ["POST https://slack.com/api/auth.revoke with the token"],
			keywords: [
				"xoxp-",
				"xoxa-",
				"xoxr-",
				"xoxs-",
				"xoxo-"
			],
			pattern: /(?<![A-Za-z0-9])(?<secret>xox[parso]-(?:\d-)?(?<account>[0-9]{8,14})-(?:[0-9]{8,14}-){0,2}[A-Za-z0-9]{10,48})(?![\w-])/g,
			confidence: "high",
			bits: 107,
			facts: publicParts
		},
		{
			id: "slack-app-token",
			name: "Slack app-level token",
			reference: "https://docs.slack.dev/authentication/tokens",
			lifetime: { expires: "never" },
			identity: "machine",
			containment: ["App settings > Basic Information > App-Level Tokens > Revoke"],
			keywords: ["xapp-"],
			pattern: /(?<![A-Za-z0-9])(?<secret>xapp-\d-(?<account>[A-Z0-9]{8,14})-\d{8,16}-[a-z0-9]{32,80})(?![\w-])/g,
			confidence: "high",
			bits: 256,
			facts: publicParts
		},
		{
			id: "slack-webhook",
			name: "Slack incoming webhook",
			reference: "https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks",
			lifetime: { expires: "never" },
			identity: "machine",
			containment: ["App settings > Incoming Webhooks > remove"],
			keywords: ["hooks.slack.com/"],
			pattern: /hooks\.slack\.com\/(?:(?:services\/(?<account>T[A-Z0-9]{6,12})\/B[A-Z0-9]{6,14}\/(?<secret>[A-Za-z0-9]{18,30})|(?:workflows|triggers)\/[A-Za-z0-9]{8,20}\/(?:[A-Z0-9]{6,24}\/){0,1}(?:\d{8,24}\/)?[A-Za-z0-9]{20,48}))/g,
			confidence: "high",
			bits: 107,
			facts: publicParts
		},
		{
			id: "slack-session-token",
			name: "Slack browser session token or cookie",
			reference: "https://docs.slack.dev/authentication/tokens",
			lifetime: { expires: "issuer-decides" },
			identity: "human",
			containment: ["Sign the user out of all sessions", "POST https://slack.com/api/auth.revoke with the token"],
			note: "It is a person's whole session, not an app's token.",
			keywords: ["xoxc-", "xoxd-"],
			pattern: /(?<![A-Za-z0-9])xox(?:c-(?:\d{8,16}-){3}[0-9a-f]{64}|d-[\w%+/=-]{80,300})(?![\w-])/g,
			confidence: "high",
			bits: 256
		}
	]
};
// shared/detection/providers/smartsheet.ts
const smartsheet = {
	id: "smartsheet",
	name: "Smartsheet",
	issuer: "smartsheet",
	types: [{
		id: "smartsheet-token",
		name: "Smartsheet API access token",
		reference: "https://developers.smartsheet.com/api/smartsheet/guides/basics/authentication",
		lifetime: { expires: "optional" },
		identity: "human",
		containment: ["Personal settings > API access > Revoke"],
		keywords: ["smartsheet"],
		pattern: issuedBy("smartsheet", "[A-Za-z0-9]{26,37}", "token|key"),
		confidence: "medium",
		bits: 150,
		accepts: isGenerated
	}]
};
// shared/detection/providers/snowflake.ts
const snowflake = {
	id: "snowflake",
	name: "Snowflake",
	issuer: "snowflake",
	types: [{
		id: "snowflake-token",
		name: "Snowflake programmatic access token",
		reference: "https://docs.snowflake.com/en/user-guide/programmatic-access-tokens",
		lifetime: {
			expires: "always",
			maxDays: 365
		},
		identity: "either",
		alternative: {
			text: "Workload identity federation needs no stored secret.",
			reference: "https://docs.snowflake.com/en/user-guide/workload-identity-federation"
		},
		containment: ["ALTER USER ... REMOVE PROGRAMMATIC ACCESS TOKEN"],
		keywords: ["snowflake"],
		pattern: issuedBy("snowflake", "eyJ[\\w-]{10,400}\\.eyJ[\\w-]{10,1200}\\.[\\w-]{20,800}|[\\w-]{100,200}", "token|pat"),
		confidence: "medium",
		bits: 400,
		window: {
			before: 60,
			after: 2600
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/snyk.ts
const snyk = {
	id: "snyk",
	name: "Snyk",
	issuer: "snyk",
	types: [{
		id: "snyk-token",
		name: "Snyk API token",
		reference: "https://docs.snyk.io/snyk-api/authentication-for-api",
		lifetime: { expires: "optional" },
		identity: "either",
		containment: ["Account settings > API token > Revoke"],
		keywords: ["snyk"],
		pattern: issuedBy("snyk", `${uuid}|snyk_(?:uat|sat)\\.[\\w.-]{40,200}`, "token|key|secret"),
		confidence: "medium",
		bits: 122
	}]
};
// shared/detection/providers/socket.ts
const socket = {
	id: "socket",
	name: "Socket",
	issuer: "socket",
	types: [{
		id: "socket-token",
		name: "Socket API token",
		reference: "https://docs.socket.dev/docs/socket-javascript-sdk",
		lifetime: { expires: "never" },
		identity: "either",
		containment: ["socket.dev/dashboard > Settings > API tokens > Revoke"],
		note: "The token of its public demonstration, sktsec_t_, is no secret.",
		keywords: ["sktsec_"],
		pattern: /(?<![A-Za-z0-9])sktsec_(?!t_)[\w-]{24,80}_api(?![\w-])/g,
		confidence: "high",
		bits: 190,
		window: {
			before: 4,
			after: 100
		}
	}]
};
// shared/detection/providers/sonar.ts
const sonar = {
	id: "sonar",
	name: "SonarQube",
	issuer: "sonar",
	types: [{
		id: "sonar-token",
		name: "SonarQube token",
		reference: "https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens",
		lifetime: {
			expires: "optional",
			defaultDays: 30
		},
		identity: "either",
		containment: ["User > Security > Revoke", "POST api/user_tokens/revoke"],
		keywords: [
			"squ_",
			"sqp_",
			"sqa_"
		],
		pattern: /(?<![A-Za-z0-9])sq[upa]_[0-9a-f]{40}(?![A-Za-z0-9_])/g,
		confidence: "high",
		bits: 160
	}, {
		id: "sonar-legacy-token",
		name: "SonarCloud token (40 characters)",
		reference: "https://docs.sonarsource.com/sonarqube-cloud/managing-your-account/managing-tokens",
		lifetime: { expires: "optional" },
		identity: "either",
		containment: ["Account > Security > Revoke"],
		keywords: ["sonar"],
		pattern: issuedBy("sonar", "[0-9a-f]{40}", "token|login"),
		confidence: "medium",
		bits: 160
	}]
};
// shared/detection/providers/sourcegraph.ts
const leastBits = 3;
const sourcegraph = {
	id: "sourcegraph",
	name: "Sourcegraph",
	issuer: "sourcegraph",
	types: [{
		id: "sourcegraph-token",
		name: "Sourcegraph access token",
		reference: "https://sourcegraph.com/docs/cli/how-tos/creating-an-access-token",
		lifetime: { expires: "optional" },
		identity: "human",
		containment: ["User settings > Access tokens > Delete"],
		keywords: ["sgp_"],
		pattern: /(?<![A-Za-z0-9])(?<secret>sgp_(?:(?<account>[0-9a-fA-F]{16}|local)_)?[0-9a-fA-F]{40})(?![A-Za-z0-9_])/g,
		confidence: "high",
		bits: 160,
		facts: publicParts,
		accepts: (token) => bitsPerCharacter(token.slice(-40)) >= leastBits
	}, {
		id: "sourcegraph-gateway-token",
		name: "Sourcegraph licence key's or Cody gateway token",
		reference: "https://sourcegraph.com/docs/cody/core-concepts/cody-gateway",
		lifetime: { expires: "issuer-decides" },
		identity: "machine",
		containment: ["Ask Sourcegraph for another licence key; a user's own ends with the access tokens of the account"],
		keywords: ["slk_", "sgd_"],
		pattern: /(?<![A-Za-z0-9_])(?<secret>(?:slk|sgd)_[0-9a-f]{64})(?![A-Za-z0-9_])/g,
		confidence: "high",
		bits: 256
	}]
};
// shared/detection/providers/spacelift.ts
const spacelift = {
	id: "spacelift",
	name: "Spacelift",
	issuer: "spacelift",
	types: [{
		id: "spacelift-key-secret",
		name: "Spacelift API key secret",
		reference: "https://docs.spacelift.io/integrations/api",
		lifetime: { expires: "never" },
		identity: "machine",
		alternative: {
			text: "An OpenID Connect API key takes the token of the pipeline.",
			reference: "https://docs.spacelift.io/integrations/api#oidc-api-keys"
		},
		containment: ["Organization settings > API keys > Delete"],
		keywords: ["spacelift"],
		pattern: issuedBy("spacelift", "[0-9a-f]{64}", "secret|token"),
		confidence: "medium",
		bits: 256,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/sparkpost.ts
const sparkpost = {
	id: "sparkpost",
	name: "SparkPost",
	issuer: "sparkpost",
	types: [{
		id: "sparkpost-key",
		name: "SparkPost API key",
		reference: "https://developers.sparkpost.com/api/#header-authentication",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["API keys > Delete"],
		keywords: ["sparkpost"],
		pattern: issuedBy("sparkpost", "[0-9a-f]{40}"),
		confidence: "medium",
		bits: 160,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/spectral.ts
/** The prefix is known from use, as the issuer shows none: no more than medium. */
const spectral = {
	id: "spectral",
	name: "Spectral",
	issuer: "spectral",
	types: [{
		id: "spectral-dsn-key",
		name: "Spectral scanner key",
		reference: "https://guides.spectralops.io/",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Settings > Organization > Regenerate the SPECTRAL_DSN"],
		keywords: ["spu-"],
		pattern: /(?<![A-Za-z0-9-])spu-[0-9a-f]{32}(?![\w-])/g,
		confidence: "medium",
		bits: 128,
		window: {
			before: 4,
			after: 50
		}
	}]
};
// shared/detection/providers/splunk.ts
const splunk = {
	id: "splunk",
	name: "Splunk",
	issuer: "splunk",
	types: [{
		id: "splunk-hec-token",
		name: "Splunk HTTP event collector token",
		reference: "https://help.splunk.com/en/splunk-enterprise/get-data-in/collect-http-event-data",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Settings > Data inputs > HTTP event collector > Delete"],
		keywords: ["splunk"],
		pattern: /(?:Authorization["']?\s{0,4}[:=,]\s{0,4}["']?Splunk\s{1,4}|(?:splunk|hec)[\w.-]{0,20}token["']?\s{0,8}[:=]\s{0,8}["']?)(?<secret>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![\w-])/gi,
		confidence: "medium",
		bits: 122,
		window: {
			before: 60,
			after: 200
		}
	}]
};
// shared/detection/providers/spotify.ts
const spotify = {
	id: "spotify",
	name: "Spotify",
	issuer: "spotify",
	types: [{
		id: "spotify-client-secret",
		name: "Spotify client secret",
		reference: "https://developer.spotify.com/documentation/web-api/concepts/apps",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Developer dashboard > app > Settings > Rotate the client secret"],
		keywords: ["spotify", "spotipy"],
		pattern: issuedBy("spot(?:ify|ipy)", "[0-9a-f]{32}", "secret"),
		confidence: "medium",
		bits: 128,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/square.ts
const square = {
	id: "square",
	name: "Square",
	issuer: "square",
	types: [{
		id: "square-token",
		name: "Square access token or secret",
		reference: "https://developer.squareup.com/docs/build-basics/access-tokens",
		lifetime: { expires: "optional" },
		identity: "either",
		containment: ["Developer console > Replace token", "POST /oauth2/revoke"],
		keywords: [
			"eaaa",
			"sq0atp-",
			"sq0csp-"
		],
		pattern: /(?<![A-Za-z0-9])(?:EAAA[\w-]{60}|sq0(?:atp-[\w-]{22,60}|csp-[\w-]{43,60}))(?![\w-])/g,
		confidence: "high",
		bits: 130,
		window: {
			before: 2,
			after: 70
		},
		accepts: (token) => /\d/.test(token) && /[a-z]/.test(token)
	}]
};
// shared/detection/providers/squarespace.ts
const squarespace = {
	id: "squarespace",
	name: "Squarespace",
	issuer: "squarespace",
	types: [{
		id: "squarespace-key",
		name: "Squarespace API key",
		reference: "https://developers.squarespace.com/commerce-apis/authentication-and-permissions",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Settings > Developer tools > API keys > Delete"],
		keywords: ["squarespace"],
		pattern: issuedBy("squarespace", uuid),
		confidence: "medium",
		bits: 122,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/sslmate.ts
const sslmate = {
	id: "sslmate",
	name: "SSLMate",
	issuer: "sslmate",
	types: [{
		id: "sslmate-key",
		name: "SSLMate API key",
		reference: "https://sslmate.com/help/reference/api_authentication",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Account > API credentials > Revoke"],
		keywords: ["sslmate", "certspotter"],
		pattern: issuedBy("sslmate|certspotter", "(?:\\d{1,8}_)?[A-Za-z0-9]{20,40}"),
		confidence: "medium",
		bits: 110,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/stability.ts
const stability = {
	id: "stability",
	name: "Stability AI",
	issuer: "stability",
	types: [{
		id: "stability-key",
		name: "Stability AI API key",
		reference: "https://platform.stability.ai/docs/getting-started/authentication",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["platform.stability.ai > Account > API keys > Delete"],
		keywords: ["stability"],
		pattern: issuedBy("stability", "sk-[A-Za-z0-9]{48}"),
		confidence: "medium",
		bits: 285,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/stackhawk.ts
const stackhawk = {
	id: "stackhawk",
	name: "StackHawk",
	issuer: "stackhawk",
	types: [{
		id: "stackhawk-key",
		name: "StackHawk API key",
		reference: "https://docs.stackhawk.com/web-app/api-keys/",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Settings > API keys > Delete"],
		keywords: ["hawk."],
		pattern: /(?<![A-Za-z0-9])hawk\.[\w-]{20}\.[\w-]{20}(?![\w-])/g,
		confidence: "high",
		bits: 238,
		window: {
			before: 4,
			after: 60
		}
	}]
};
// shared/detection/providers/statsig.ts
const statsig = {
	id: "statsig",
	name: "Statsig",
	issuer: "statsig",
	types: [{
		id: "statsig-key",
		name: "Statsig server secret or console API key",
		reference: "https://docs.statsig.com/sdk-keys/api-keys",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Settings > Keys & environments > Rotate"],
		keywords: ["secret-", "console-"],
		pattern: /(?<![\w-])(?:secret|console)-[A-Za-z0-9]{42,46}(?![\w-])/g,
		confidence: "high",
		bits: 248,
		window: {
			before: 4,
			after: 80
		},
		accepts: isMixed
	}]
};
// shared/detection/providers/statuspage.ts
const statuspage = {
	id: "statuspage",
	name: "Statuspage",
	issuer: "statuspage",
	types: [{
		id: "statuspage-key",
		name: "Statuspage API key",
		reference: "https://developer.statuspage.io/#section/Authentication",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["API info > Delete the key"],
		keywords: ["statuspage", "status_page"],
		pattern: issuedBy("status_?page", `${uuid}|[0-9a-z]{32,64}`, "key|token"),
		confidence: "medium",
		bits: 122,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/storyblok.ts
const storyblok = {
	id: "storyblok",
	name: "Storyblok",
	issuer: "storyblok",
	types: [{
		id: "storyblok-token",
		name: "Storyblok access token",
		reference: "https://www.storyblok.com/docs/concepts/access-tokens",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Space settings > Access tokens > Delete"],
		keywords: ["storyblok"],
		pattern: issuedBy("storyblok", `[A-Za-z0-9]{22}tt|${unstated}`),
		confidence: "medium",
		bits: 130,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/strava.ts
const strava = {
	id: "strava",
	name: "Strava",
	issuer: "strava",
	types: [{
		id: "strava-secret",
		name: "Strava client secret or token",
		reference: "https://developers.strava.com/docs/authentication/",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["My API application > Reset the client secret"],
		keywords: ["strava"],
		pattern: issuedBy("strava", "[0-9a-f]{40}", "key|token|secret"),
		confidence: "medium",
		bits: 160,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/stripe.ts
const stripe = {
	id: "stripe",
	name: "Stripe",
	issuer: "stripe",
	types: [
		{
			id: "stripe-secret-key",
			name: "Stripe secret, restricted or organization key (live)",
			reference: "https://docs.stripe.com/keys",
			lifetime: { expires: "never" },
			identity: "machine",
			alternative: {
				text: "A restricted key for each service limits what it can do.",
				reference: "https://docs.stripe.com/keys#limit-access"
			},
			containment: ["Dashboard > Developers > API keys > Roll key, expire now"],
			keywords: [
				"sk_live_",
				"rk_live_",
				"sk_org_"
			],
			pattern: /(?<![A-Za-z0-9])(?:[sr]k_live|sk_org(?:_live)?)_(?!a2V5Xz)[0-9A-Za-z]{10,247}(?![A-Za-z0-9_])/g,
			confidence: "high",
			bits: 130
		},
		{
			id: "stripe-test-key",
			name: "Stripe secret or restricted key (test mode)",
			reference: "https://docs.stripe.com/keys",
			lifetime: { expires: "never" },
			identity: "machine",
			containment: ["Dashboard in test mode > API keys > Roll key"],
			note: "It reaches no real money; it reads and writes the account's test data.",
			keywords: ["sk_test_", "rk_test_"],
			pattern: /(?<![A-Za-z0-9])[sr]k_(?:test|prod)_(?!a2V5Xz)[0-9A-Za-z]{10,247}(?![A-Za-z0-9_])/g,
			confidence: "medium",
			bits: 130
		},
		{
			id: "stripe-webhook-secret",
			name: "Webhook signing secret (whsec_)",
			reference: "https://docs.stripe.com/webhooks/signature",
			lifetime: { expires: "never" },
			identity: "machine",
			containment: ["Dashboard > Webhooks > Roll secret"],
			keywords: ["whsec_"],
			pattern: /(?<![A-Za-z0-9])whsec_[A-Za-z0-9+/]{32,88}={0,2}(?![A-Za-z0-9+/=])/g,
			confidence: "high",
			bits: 190
		}
	]
};
// shared/detection/providers/stytch.ts
const stytch = {
	id: "stytch",
	name: "Stytch",
	issuer: "stytch",
	types: [{
		id: "stytch-secret",
		name: "Stytch project secret",
		reference: "https://stytch.com/docs/api/authentication",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Dashboard > API keys > Rotate the secret"],
		keywords: ["secret-live-", "secret-test-"],
		pattern: /(?<![A-Za-z0-9])secret-(?:live|test)-[\w-]{32,40}={0,2}(?![\w-])/g,
		confidence: "high",
		bits: 190,
		window: {
			before: 4,
			after: 80
		},
		accepts: isMixed
	}]
};
// shared/detection/providers/sumologic.ts
const sumologic = {
	id: "sumologic",
	name: "Sumo Logic",
	issuer: "sumologic",
	types: [{
		id: "sumologic-key",
		name: "Sumo Logic access key",
		reference: "https://help.sumologic.com/docs/manage/security/access-keys/",
		lifetime: { expires: "optional" },
		identity: "human",
		containment: ["Preferences > Access keys > Deactivate"],
		keywords: ["sumo"],
		pattern: issuedBy("sumo", "[A-Za-z0-9]{64}", "key|token"),
		confidence: "medium",
		bits: 300,
		accepts: isGenerated
	}]
};
// shared/detection/providers/supabase.ts
const supabase = {
	id: "supabase",
	name: "Supabase",
	issuer: "supabase",
	types: [{
		id: "supabase-token",
		name: "Supabase access token or secret key",
		reference: "https://supabase.com/docs/guides/api/api-keys",
		lifetime: {
			expires: "optional",
			maxDays: 365
		},
		identity: "either",
		containment: ["Account > Access tokens > Delete", "Project settings > API keys > Delete"],
		keywords: ["sbp_", "sb_secret_"],
		pattern: /(?<![A-Za-z0-9])(?:sbp_(?:oauth_|v0_)?[0-9a-f]{40}|sb_secret_[\w-]{31})(?![\w-])/g,
		confidence: "high",
		bits: 119
	}, {
		id: "supabase-service-role",
		name: "Supabase service_role key",
		reference: "https://supabase.com/docs/guides/api/api-keys",
		lifetime: {
			expires: "always",
			defaultDays: 3650
		},
		identity: "machine",
		containment: ["Project settings > JWT keys > rotate"],
		keywords: ["eyj"],
		pattern: /(?<![A-Za-z0-9])eyJ[\w-]{10,400}\.eyJ[\w-]{20,2000}\.[\w-]{20,800}(?![\w-])/g,
		confidence: "high",
		bits: 256,
		window: {
			before: 2,
			after: 3300
		},
		accepts: isServiceRole,
		facts: jwtFacts
	}]
};
/** The anon role's key is made for browsers. */
function isServiceRole(token) {
	const claims = readJwt(token)?.claims;
	return claims?.["role"] === "service_role" && typeof claims["ref"] === "string";
}
// shared/detection/providers/tableau.ts
const tableau = {
	id: "tableau",
	name: "Tableau",
	issuer: "tableau",
	types: [{
		id: "tableau-token",
		name: "Tableau personal access token",
		reference: "https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm",
		lifetime: {
			expires: "always",
			maxDays: 365
		},
		identity: "human",
		containment: ["My account settings > Personal access tokens > Revoke"],
		keywords: ["==:"],
		pattern: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{22}==:[A-Za-z0-9]{32}(?![A-Za-z0-9])/g,
		confidence: "high",
		bits: 128,
		window: {
			before: 30,
			after: 60
		}
	}]
};
// shared/detection/providers/tailscale.ts
const tailscale = {
	id: "tailscale",
	name: "Tailscale",
	issuer: "tailscale",
	types: [{
		id: "tailscale-key",
		name: "Tailscale auth or API key",
		reference: "https://tailscale.com/kb/1085/auth-keys",
		lifetime: {
			expires: "always",
			defaultDays: 90,
			maxDays: 90
		},
		identity: "either",
		alternative: {
			text: "Workload identity federation lets a job join without a key.",
			reference: "https://tailscale.com/kb/1581/workload-identity-federation"
		},
		containment: ["DELETE /api/v2/tailnet/-/keys/{keyId}", "Admin console > Keys > Revoke"],
		keywords: ["tskey-auth-", "tskey-api-"],
		pattern: /(?<![A-Za-z0-9])tskey-(?:auth|api)-(?:[A-Za-z0-9]{8,40})-[A-Za-z0-9]{16,64}(?![\w-])/g,
		confidence: "high",
		bits: 119,
		facts: keyFacts$1
	}, {
		id: "tailscale-client-secret",
		name: "Tailscale OAuth client, webhook or SCIM secret",
		reference: "https://tailscale.com/kb/1215/oauth-clients",
		lifetime: { expires: "never" },
		identity: "machine",
		alternative: {
			text: "Workload identity federation lets a job join without a key.",
			reference: "https://tailscale.com/kb/1581/workload-identity-federation"
		},
		containment: ["Admin console > OAuth clients > Revoke"],
		keywords: ["tskey-"],
		pattern: /(?<![A-Za-z0-9])tskey-(?!auth-|api-)[a-z]{2,20}-[A-Za-z0-9]{8,40}-[A-Za-z0-9]{16,64}(?![\w-])/g,
		confidence: "high",
		bits: 119,
		facts: keyFacts$1
	}]
};
/** The part before the secret is the key's id at Tailscale's API. */
function keyFacts$1(key) {
	return { keyIds: key.split("-").slice(2, 3) };
}
// shared/detection/providers/tavily.ts
const tavily = {
	id: "tavily",
	name: "Tavily",
	issuer: "tavily",
	types: [{
		id: "tavily-key",
		name: "Tavily API key",
		reference: "https://docs.tavily.com/documentation/api-reference/introduction",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Dashboard > API keys > Delete"],
		keywords: ["tvly-"],
		pattern: /(?<![A-Za-z0-9])tvly-[A-Za-z0-9-]{28,100}(?![\w-])/g,
		confidence: "high",
		bits: 112,
		accepts: isMixed
	}]
};
// shared/detection/providers/teamwork.ts
/** The issuer does not write its tokens down. They are base64 of an id, an installation, a user and a region. */
const inside = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}-\d{1,12}\.\d{1,12}\.[A-Z]{2}$/;
const teamwork = {
	id: "teamwork",
	name: "Teamwork",
	issuer: "teamwork",
	types: [{
		id: "teamwork-token",
		name: "Teamwork.com API token",
		reference: "https://apidocs.teamwork.com/guides/teamwork/getting-started-with-the-teamwork-com-api",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Edit my details > API & Mobile > Revoke"],
		keywords: ["tkn.v1_"],
		pattern: /(?<![A-Za-z0-9])tkn\.v1_[A-Za-z0-9+/_-]{60,120}={0,2}(?![\w-])/g,
		confidence: "high",
		bits: 122,
		window: {
			before: 4,
			after: 140
		},
		accepts: isMixed,
		doubts: (token) => !inside.test(decodeText(token.slice(7)) ?? "")
	}]
};
// shared/detection/providers/telegram.ts
const telegram = {
	id: "telegram",
	name: "Telegram",
	issuer: "telegram",
	types: [{
		id: "telegram-bot-token",
		name: "Telegram bot token",
		reference: "https://core.telegram.org/bots/features#botfather",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["@BotFather /revoke"],
		keywords: [":aa"],
		pattern: /(?<![\w:/])(?:bot)?(?<secret>(?<account>\d{8,10}):AA[A-Za-z0-9_-]{33})(?![\w-])/g,
		confidence: "high",
		bits: 190,
		window: {
			before: 16,
			after: 50
		},
		facts: publicParts
	}]
};
// shared/detection/providers/telnyx.ts
const telnyx = {
	id: "telnyx",
	name: "Telnyx",
	issuer: "telnyx",
	types: [{
		id: "telnyx-key",
		name: "Telnyx API v2 key",
		reference: "https://developers.telnyx.com/docs/account-setup/levels-and-capabilities",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Portal > API keys > Delete"],
		keywords: ["key01"],
		pattern: /(?<![A-Za-z0-9])KEY[0-9A-F]{32}_[A-Za-z0-9]{22}(?![\w-])/g,
		confidence: "high",
		bits: 130,
		window: {
			before: 4,
			after: 80
		}
	}]
};
// shared/detection/providers/temporal.ts
const temporal = {
	id: "temporal",
	name: "Temporal Cloud",
	issuer: "temporal",
	types: [{
		id: "temporal-key",
		name: "Temporal Cloud API key",
		reference: "https://docs.temporal.io/cloud/api-keys",
		lifetime: {
			expires: "always",
			maxDays: 730
		},
		identity: "either",
		containment: ["tcld apikey delete --id <id>"],
		keywords: ["temporal"],
		pattern: issuedBy("temporal", "eyJ[\\w-]{10,400}\\.eyJ[\\w-]{10,800}\\.[\\w-]{20,400}", "token|key"),
		confidence: "medium",
		bits: 256,
		window: {
			before: 60,
			after: 1800
		},
		accepts: (token) => readJwt(token)?.claims["iss"] === "temporal.io",
		facts: jwtFacts
	}]
};
// shared/detection/providers/tenable.ts
const tenable = {
	id: "tenable",
	name: "Tenable",
	issuer: "tenable",
	types: [{
		id: "tenable-secret-key",
		name: "Tenable API secret key",
		reference: "https://docs.tenable.com/security-center/api_best_practices/Content/APIKeyAuthorization.htm",
		lifetime: { expires: "never" },
		identity: "either",
		containment: ["My account > API keys > Generate: the old pair ends"],
		keywords: [
			"tenable",
			"tio_",
			"secretkey="
		],
		pattern: named$1("(?:(?<![a-z])tio_|tenable[\\w.-]{0,20})secret|access_?key=[0-9a-f]{32,64};\\s?secretkey", "[0-9a-f]{32,64}"),
		confidence: "high",
		bits: 128
	}]
};
// shared/detection/providers/tencent.ts
const tencent = {
	id: "tencent",
	name: "Tencent Cloud",
	issuer: "tencent",
	types: [{
		id: "tencent-secret-id",
		name: "Tencent Cloud API secret ID",
		reference: "https://www.tencentcloud.com/document/product/598/34228",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Console > Cloud access management > API keys > Disable, then delete"],
		note: "The id is public; its secret stands elsewhere.",
		keywords: ["akid"],
		pattern: /(?<![A-Za-z0-9])AKID[A-Za-z0-9]{32}(?![\w-])/g,
		confidence: "low",
		bits: 0,
		window: {
			before: 4,
			after: 60
		},
		keyIdOf: {
			type: "tencent-secret-key",
			form: "[A-Za-z0-9]{32}"
		},
		accepts: isMixed
	}, {
		id: "tencent-secret-key",
		name: "Tencent Cloud API secret key",
		reference: "https://www.tencentcloud.com/document/product/598/34228",
		lifetime: { expires: "never" },
		identity: "machine",
		alternative: {
			text: "A role gives temporary credentials.",
			reference: "https://www.tencentcloud.com/document/product/1150"
		},
		containment: ["Console > Cloud access management > API keys > Disable, then delete"],
		keywords: ["tencent", "qcloud"],
		pattern: issuedBy("tencent|qcloud", "[A-Za-z0-9]{32}", "secret_?-?key|key|token"),
		confidence: "medium",
		bits: 190,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/thingsboard.ts
const thingsboard = {
	id: "thingsboard",
	name: "ThingsBoard",
	issuer: "thingsboard",
	types: [{
		id: "thingsboard-device-token",
		name: "ThingsBoard device access token",
		reference: "https://thingsboard.io/docs/reference/http-api/getting-connected/",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Device > Manage credentials > new access token"],
		keywords: ["thingsboard"],
		pattern: /thingsboard[\w.-]{0,60}(?::\d{2,5})?\/api\/v1\/(?<secret>[A-Za-z0-9]{20})\/(?:telemetry|attributes|rpc|claim)\b/g,
		confidence: "high",
		bits: 100
	}]
};
// shared/detection/providers/thunderstore.ts
const thunderstore = {
	id: "thunderstore",
	name: "Thunderstore",
	issuer: "thunderstore",
	types: [{
		id: "thunderstore-token",
		name: "Thunderstore service account token",
		reference: "https://thunderstore.io/api/docs/",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Team settings > Service accounts > Delete"],
		keywords: ["tss_"],
		pattern: /(?<![A-Za-z0-9])tss_[A-Za-z0-9+/_-]{32,40}(?![\w-])/g,
		confidence: "high",
		bits: 190,
		window: {
			before: 4,
			after: 60
		}
	}]
};
// shared/detection/providers/tines.ts
const tines = {
	id: "tines",
	name: "Tines",
	issuer: "tines",
	types: [{
		id: "tines-webhook",
		name: "Tines webhook",
		reference: "https://www.tines.com/docs/actions/types/webhook/",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Give the webhook action another secret, and its senders the new address"],
		keywords: [".tines.com/webhook/", ".tines.io/webhook/"],
		pattern: /(?<account>[a-z0-9-]{1,63})\.tines\.(?:com|io)\/webhook\/[\w-]{1,100}\/(?<secret>[A-Za-z0-9]{20,100})(?![\w-])/g,
		confidence: "medium",
		bits: 100,
		window: {
			before: 70,
			after: 210
		},
		facts: publicParts
	}]
};
// shared/detection/providers/tinybird.ts
const tinybird = {
	id: "tinybird",
	name: "Tinybird",
	issuer: "tinybird",
	types: [{
		id: "tinybird-token",
		name: "Tinybird token",
		reference: "https://www.tinybird.co/docs/forward/administration/tokens",
		lifetime: { expires: "optional" },
		identity: "either",
		containment: ["tb token rm <id>"],
		keywords: ["p.eyj"],
		pattern: /(?<![A-Za-z0-9])p\.eyJ[\w-]{40,400}\.[\w-]{20,80}(?![\w-])/g,
		confidence: "high",
		bits: 160,
		window: {
			before: 4,
			after: 500
		}
	}]
};
// shared/detection/providers/todoist.ts
const todoist = {
	id: "todoist",
	name: "Todoist",
	issuer: "todoist",
	types: [{
		id: "todoist-token",
		name: "Todoist API token",
		reference: "https://developer.todoist.com/api/v1/",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Settings > Integrations > Developer > Issue a new API token"],
		keywords: ["todoist"],
		pattern: issuedBy("todoist", "[0-9a-f]{40}"),
		confidence: "medium",
		bits: 160,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/together.ts
const together = {
	id: "together",
	name: "Together AI",
	issuer: "together",
	types: [{
		id: "together-key",
		name: "Together AI API key",
		reference: "https://docs.together.ai/docs/api-keys-authentication",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Settings > API keys > Delete"],
		keywords: ["tgp_v1_"],
		pattern: /(?<![A-Za-z0-9])tgp_v1_[\w-]{43}(?![\w-])/g,
		confidence: "high",
		bits: 256
	}, {
		id: "together-legacy-key",
		name: "Together AI API key (hexadecimal)",
		reference: "https://docs.together.ai/docs/api-keys-authentication",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Settings > API keys > Delete"],
		keywords: ["together"],
		pattern: issuedBy("together", "[0-9a-f]{64}", "key|token"),
		confidence: "medium",
		bits: 256,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/toggl.ts
const toggl = {
	id: "toggl",
	name: "Toggl Track",
	issuer: "toggl",
	types: [{
		id: "toggl-token",
		name: "Toggl Track API token",
		reference: "https://engineering.toggl.com/docs/authentication/",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Profile > API token > Reset"],
		keywords: [
			"toggl_",
			"toggltrack",
			"toggl.com",
			"toggl api"
		],
		pattern: issuedBy("toggl(?=_|track|\\.com| api)", "[0-9a-f]{32}", "key|token|secret"),
		confidence: "medium",
		bits: 128,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/tomtom.ts
const tomtom = {
	id: "tomtom",
	name: "TomTom",
	issuer: "tomtom",
	types: [{
		id: "tomtom-key",
		name: "TomTom API key",
		reference: "https://developer.tomtom.com/platform/documentation/my-tomtom/api-key-management",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Dashboard > Keys > Delete"],
		keywords: ["tomtom"],
		pattern: issuedBy("tomtom", "[A-Za-z0-9]{32}"),
		confidence: "medium",
		bits: 190,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/transifex.ts
const transifex = {
	id: "transifex",
	name: "Transifex",
	issuer: "transifex",
	types: [{
		id: "transifex-token",
		name: "Transifex API token",
		reference: "https://developers.transifex.com/reference/api-authentication",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["User settings > API token > Revoke"],
		keywords: ["transifex", "tx_token"],
		pattern: issuedBy("transifex|(?<![a-z])tx_(?=token)", "1/[0-9a-f]{40}", "token|key"),
		confidence: "medium",
		bits: 160,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/travis.ts
const travis = {
	id: "travis",
	name: "Travis CI",
	issuer: "travis",
	types: [{
		id: "travis-token",
		name: "Travis CI API token",
		reference: "https://docs.travis-ci.com/user/triggering-builds/",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Profile > Settings > API authentication > Reset the token"],
		keywords: ["travis"],
		pattern: issuedBy("travis", "[\\w-]{20,22}", "token|key|secret"),
		confidence: "medium",
		bits: 119,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/trello.ts
const trello = {
	id: "trello",
	name: "Trello",
	issuer: "trello",
	types: [{
		id: "trello-token",
		name: "Trello token",
		reference: "https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/",
		lifetime: { expires: "optional" },
		identity: "human",
		containment: ["Account > Settings > Applications > Revoke"],
		keywords: ["atta"],
		pattern: /(?<![A-Za-z0-9])ATTA[0-9a-f]{64}[0-9A-F]{8}(?![\w-])/g,
		confidence: "high",
		bits: 256,
		window: {
			before: 4,
			after: 90
		}
	}, {
		id: "trello-legacy-token",
		name: "Trello token (hexadecimal)",
		reference: "https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/",
		lifetime: { expires: "optional" },
		identity: "human",
		containment: ["Account > Settings > Applications > Revoke"],
		keywords: ["trello"],
		pattern: issuedBy("trello", "[0-9a-f]{64}", "token|secret"),
		confidence: "medium",
		bits: 256,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/trigger-dev.ts
const triggerDev = {
	id: "trigger-dev",
	name: "Trigger.dev",
	issuer: "trigger-dev",
	types: [{
		id: "trigger-dev-key",
		name: "Trigger.dev secret key or access token",
		reference: "https://trigger.dev/docs/apikeys",
		lifetime: { expires: "never" },
		identity: "either",
		containment: ["Dashboard > API keys > Regenerate"],
		keywords: [
			"tr_dev_",
			"tr_prod_",
			"tr_stg_",
			"tr_preview_",
			"tr_pat_"
		],
		pattern: /(?<![A-Za-z0-9])tr_(?:dev|prod|stg|preview|pat)_[A-Za-z0-9]{20,48}(?![\w-])/g,
		confidence: "high",
		bits: 119,
		accepts: isMixed
	}]
};
// shared/detection/providers/truenas.ts
const truenas = {
	id: "truenas",
	name: "TrueNAS",
	issuer: "truenas",
	types: [{
		id: "truenas-key",
		name: "TrueNAS API key",
		reference: "https://github.com/truenas/middleware/blob/master/src/middlewared/middlewared/plugins/api_key.py",
		lifetime: { expires: "optional" },
		identity: "human",
		containment: ["Credentials > Users > API keys > Delete"],
		keywords: ["login_with_api_key", "truenas"],
		pattern: /(?<![A-Za-z0-9])(?<secret>(?<keyId>\d{1,4})-[A-Za-z0-9]{64})(?![\w-])/g,
		confidence: "high",
		bits: 380,
		facts: publicParts,
		accepts: isMixed
	}]
};
// shared/detection/providers/turbopuffer.ts
const turbopuffer = {
	id: "turbopuffer",
	name: "turbopuffer",
	issuer: "turbopuffer",
	types: [{
		id: "turbopuffer-key",
		name: "turbopuffer API key",
		reference: "https://turbopuffer.com/docs/byoc/operations",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Dashboard > API keys > Delete"],
		keywords: ["tpuf_"],
		pattern: /(?<![A-Za-z0-9])tpuf_[A-Za-z0-9]{32}(?![\w-])/g,
		confidence: "high",
		bits: 190,
		accepts: isMixed
	}]
};
// shared/detection/providers/turso.ts
const turso = {
	id: "turso",
	name: "Turso",
	issuer: "turso",
	types: [{
		id: "turso-token",
		name: "Turso database or API token",
		reference: "https://docs.turso.tech/sdk/authorization",
		lifetime: { expires: "optional" },
		identity: "either",
		containment: ["turso db tokens invalidate <database>, or turso auth api-tokens revoke <name>"],
		keywords: ["turso"],
		pattern: issuedBy("turso", "eyJ[\\w-]{10,2000}\\.eyJ[\\w-]{10,2000}\\.[\\w-]{20,1500}", "token"),
		confidence: "high",
		bits: 256,
		window: {
			before: 60,
			after: 5700
		},
		accepts: isMixed,
		facts: jwtFacts
	}]
};
// shared/detection/providers/twilio.ts
const twilio = {
	id: "twilio",
	name: "Twilio",
	issuer: "twilio",
	types: [{
		id: "twilio-key",
		name: "Twilio API key or auth token",
		reference: "https://www.twilio.com/docs/iam/api-keys",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["DELETE /v1/Keys/{sid}", "Auth token: request a secondary one, then promote it"],
		keywords: ["twilio"],
		pattern: issuedBy("twilio", "[0-9A-Za-z]{32}", "token|secret|key"),
		confidence: "medium",
		bits: 128,
		accepts: isMixed
	}, {
		id: "twilio-key-sid",
		name: "SID of a Twilio API key",
		reference: "https://www.twilio.com/docs/iam/api-keys",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["DELETE /v1/Keys/{sid}"],
		note: "The SID is public; its secret stands elsewhere.",
		keywords: ["twilio"],
		pattern: issuedBy("twilio", "SK[0-9a-f]{32}", "token|secret|key|sid"),
		confidence: "low",
		bits: 0,
		keyIdOf: {
			type: "twilio-key",
			form: "[A-Za-z0-9]{32}"
		}
	}]
};
// shared/detection/providers/twitch.ts
const twitch = {
	id: "twitch",
	name: "Twitch",
	issuer: "twitch",
	types: [{
		id: "twitch-stream-key",
		name: "Twitch stream key",
		reference: "https://dev.twitch.tv/docs/api/reference/#get-stream-key",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Creator dashboard > Settings > Stream > Reset"],
		keywords: ["live_"],
		pattern: /(?<![A-Za-z0-9])(?<secret>live_(?<account>\d{4,12})_[A-Za-z0-9]{16,40})(?![A-Za-z0-9_])/g,
		confidence: "high",
		bits: 82,
		facts: publicParts,
		window: {
			before: 2,
			after: 60
		}
	}, {
		id: "twitch-client-secret",
		name: "Twitch client secret or token",
		reference: "https://dev.twitch.tv/docs/authentication/register-app/",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Developer console > Manage > New secret", "POST https://id.twitch.tv/oauth2/revoke"],
		keywords: ["twitch"],
		pattern: issuedBy("twitch", "[0-9a-z]{30}", "secret|token|key"),
		confidence: "medium",
		bits: 155,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/twitter.ts
const twitter = {
	id: "twitter",
	name: "X (Twitter)",
	issuer: "twitter",
	types: [{
		id: "twitter-bearer-token",
		name: "X app-only bearer token",
		reference: "https://docs.x.com/fundamentals/authentication/oauth-2-0/bearer-tokens",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["POST oauth2/invalidate_token", "Developer portal > Keys and tokens > Revoke"],
		keywords: ["aaaaaaaaaaaaaaaaaaaa"],
		pattern: /(?<![A-Za-z0-9])A{20,24}[A-Za-z0-9%]{60,140}(?![\w-])/g,
		confidence: "medium",
		bits: 400,
		window: {
			before: 10,
			after: 180
		},
		accepts: isMixed
	}, {
		id: "twitter-secret",
		name: "X consumer secret, access token or its secret",
		reference: "https://docs.x.com/fundamentals/authentication/oauth-1-0a/api-key-and-secret",
		lifetime: { expires: "never" },
		identity: "either",
		containment: ["Developer portal > Keys and tokens > Regenerate"],
		keywords: ["twitter"],
		pattern: issuedBy("twitter", "\\d{10,25}-[A-Za-z0-9]{20,45}|[A-Za-z0-9]{42,50}|[A-Za-z0-9]{25}", "key|token|secret"),
		confidence: "medium",
		bits: 148,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/typeform.ts
const typeform = {
	id: "typeform",
	name: "Typeform",
	issuer: "typeform",
	types: [{
		id: "typeform-token",
		name: "Typeform personal access token",
		reference: "https://www.typeform.com/developers/get-started/personal-access-token/",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Account > Personal tokens > Delete"],
		keywords: ["tfp_"],
		pattern: /(?<![A-Za-z0-9])tfp_[\w=.-]{43,60}(?![\w=.-])/g,
		confidence: "high",
		bits: 250
	}]
};
// shared/detection/providers/unkey.ts
const unkey = {
	id: "unkey",
	name: "Unkey",
	issuer: "unkey",
	types: [{
		id: "unkey-root-key",
		name: "Unkey root key",
		reference: "https://www.unkey.com/docs/security/root-keys",
		lifetime: { expires: "optional" },
		identity: "machine",
		containment: ["Settings > Root keys > Delete"],
		keywords: ["unkey_"],
		pattern: /(?<![A-Za-z0-9])unkey_[A-Za-z0-9]{22,48}(?![\w-])/g,
		confidence: "high",
		bits: 128,
		window: {
			before: 4,
			after: 80
		},
		accepts: isMixed
	}]
};
// shared/detection/providers/unleash.ts
const unleash = {
	id: "unleash",
	name: "Unleash",
	issuer: "unleash",
	types: [{
		id: "unleash-token",
		name: "Unleash API token",
		reference: "https://docs.getunleash.io/concepts/api-tokens-and-client-keys",
		lifetime: { expires: "optional" },
		identity: "machine",
		containment: ["Admin > API access > Delete"],
		keywords: ["unleash"],
		pattern: issuedBy("unleash", "(?<account>[\\w*.-]{1,60}:[\\w*-]{1,60})\\.[0-9a-f]{48,64}", "key|token|secret|authorization"),
		confidence: "medium",
		bits: 192,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated,
		facts: publicParts
	}]
};
// shared/detection/providers/unsplash.ts
const unsplash = {
	id: "unsplash",
	name: "Unsplash",
	issuer: "unsplash",
	types: [{
		id: "unsplash-key",
		name: "Unsplash access or secret key",
		reference: "https://unsplash.com/documentation#public-authentication",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Your apps > the app > Regenerate"],
		keywords: ["unsplash"],
		pattern: issuedBy("unsplash", "[\\w-]{43}|[0-9a-f]{64}", "key|secret|token"),
		confidence: "medium",
		bits: 256,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/upcloud.ts
const upcloud = {
	id: "upcloud",
	name: "UpCloud",
	issuer: "upcloud",
	types: [{
		id: "upcloud-token",
		name: "UpCloud API token",
		reference: "https://upcloud.com/docs/guides/getting-started-upcloud-api/",
		lifetime: {
			expires: "always",
			maxDays: 365
		},
		identity: "either",
		containment: ["Account > API tokens > Delete"],
		keywords: ["ucat_"],
		pattern: /(?<![A-Za-z0-9])ucat_[0-9A-Z]{26}(?![\w-])/g,
		confidence: "high",
		bits: 80
	}]
};
// shared/detection/providers/uploadcare.ts
const uploadcare = {
	id: "uploadcare",
	name: "Uploadcare",
	issuer: "uploadcare",
	types: [{
		id: "uploadcare-secret-key",
		name: "Uploadcare secret API key",
		reference: "https://uploadcare.com/docs/keys/",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["app.uploadcare.com > the project > API keys > Delete"],
		note: "Public keys are no secrets.",
		keywords: ["uploadcare"],
		pattern: named$1("uploadcare[\\w.-]{0,20}(?:secret|private)|Uploadcare\\.Simple [0-9a-f]{20}", "[0-9a-f]{20}"),
		confidence: "medium",
		bits: 80
	}]
};
// shared/detection/providers/upstage.ts
const upstage = {
	id: "upstage",
	name: "Upstage",
	issuer: "upstage",
	types: [{
		id: "upstage-key",
		name: "Upstage API key",
		reference: "https://console.upstage.ai/docs/getting-started",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Console > API keys > Delete"],
		keywords: ["upstage"],
		pattern: issuedBy("upstage", "(?:up_)?[A-Za-z0-9]{29,40}"),
		confidence: "medium",
		bits: 172,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/upstash.ts
const upstash = {
	id: "upstash",
	name: "Upstash",
	issuer: "upstash",
	types: [{
		id: "upstash-rest-token",
		name: "Upstash REST token",
		reference: "https://upstash.com/docs/redis/features/restapi",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["console.upstash.com > the database > Reset password"],
		keywords: ["upstash"],
		pattern: issuedBy("upstash", "[\\w-]{30,200}={0,2}", "token"),
		confidence: "medium",
		bits: 128,
		accepts: isGenerated
	}]
};
// shared/detection/providers/uptimerobot.ts
const uptimerobot = {
	id: "uptimerobot",
	name: "UptimeRobot",
	issuer: "uptimerobot",
	types: [{
		id: "uptimerobot-key",
		name: "UptimeRobot API key",
		reference: "https://uptimerobot.com/api/",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Integrations & API > API > Delete the key"],
		keywords: ["uptimerobot", "uptime_robot"],
		pattern: issuedBy("uptime_?robot", "(?:ur|[um])\\d{3,12}(?:-\\d{3,12})?-[0-9a-z]{20,32}", "key"),
		confidence: "medium",
		bits: 96,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/urlscan.ts
const urlscan = {
	id: "urlscan",
	name: "urlscan.io",
	issuer: "urlscan",
	types: [{
		id: "urlscan-key",
		name: "urlscan.io API key",
		reference: "https://docs.urlscan.io/apis/urlscan-openapi",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Settings & API > Delete the key"],
		keywords: ["urlscan"],
		pattern: issuedBy("urlscan", uuid),
		confidence: "medium",
		bits: 122,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/val-town.ts
const valTown = {
	id: "val-town",
	name: "Val Town",
	issuer: "val-town",
	types: [{
		id: "val-town-token",
		name: "Val Town API token",
		reference: "https://docs.val.town/reference/api/authentication/",
		lifetime: { expires: "optional" },
		identity: "human",
		containment: ["Settings > API tokens > Delete"],
		keywords: ["vtwn_"],
		pattern: /(?<![A-Za-z0-9])vtwn_[\w-]{20,40}(?![\w-])/g,
		confidence: "high",
		bits: 112,
		accepts: isMixed
	}]
};
// shared/detection/providers/vercel.ts
const vercel = {
	id: "vercel",
	name: "Vercel",
	issuer: "vercel",
	types: [
		{
			id: "vercel-token",
			name: "Vercel token",
			reference: "https://vercel.com/docs/rest-api#authentication",
			lifetime: { expires: "optional" },
			identity: "human",
			alternative: {
				text: "Vercel's OpenID Connect federation reaches clouds without a stored key.",
				reference: "https://vercel.com/docs/oidc"
			},
			containment: ["vercel.com/account/tokens > Delete"],
			keywords: [
				"vcp_",
				"vci_",
				"vca_",
				"vcr_",
				"vck_"
			],
			pattern: /(?<![A-Za-z0-9])vc[piark]_[\w-]{56}(?![\w-])/g,
			confidence: "high",
			bits: 330
		},
		{
			id: "vercel-blob-token",
			name: "Vercel Blob token",
			reference: "https://vercel.com/docs/vercel-blob/using-blob-sdk",
			lifetime: { expires: "never" },
			identity: "machine",
			containment: ["Storage > the store > Rotate the token"],
			keywords: ["vercel_blob_rw_"],
			pattern: /(?<![A-Za-z0-9])vercel_blob_rw_[A-Za-z0-9]{8,32}_[A-Za-z0-9]{20,64}(?![A-Za-z0-9_])/g,
			confidence: "high",
			bits: 120
		},
		{
			id: "vercel-legacy-token",
			name: "Vercel token (24 characters)",
			reference: "https://vercel.com/docs/rest-api#authentication",
			lifetime: { expires: "optional" },
			identity: "human",
			containment: ["vercel.com/account/tokens > Delete"],
			keywords: ["vercel", "now_token"],
			pattern: issuedBy("vercel|(?<![a-z])now(?=_token)", "[A-Za-z0-9]{24}", "token|key"),
			confidence: "medium",
			bits: 142,
			accepts: isMixed
		}
	]
};
// shared/detection/providers/vimeo.ts
const vimeo = {
	id: "vimeo",
	name: "Vimeo",
	issuer: "vimeo",
	types: [{
		id: "vimeo-token",
		name: "Vimeo access token",
		reference: "https://developer.vimeo.com/api/authentication",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["My apps > the app > Delete the token"],
		keywords: ["vimeo"],
		pattern: issuedBy("vimeo", "[0-9a-f]{32}"),
		confidence: "medium",
		bits: 128,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/virustotal.ts
const virustotal = {
	id: "virustotal",
	name: "VirusTotal",
	issuer: "virustotal",
	types: [{
		id: "virustotal-key",
		name: "VirusTotal API key",
		reference: "https://docs.virustotal.com/reference/authentication",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["API key page > Regenerate"],
		keywords: [
			"virustotal",
			"virus_total",
			"x-apikey",
			"vt_api"
		],
		pattern: named$1("virus_?total[\\w.-]{0,20}(?:key|token)|vt_api_?key|x-apikey", "[0-9a-f]{64}"),
		confidence: "medium",
		bits: 256,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/voiceflow.ts
const voiceflow = {
	id: "voiceflow",
	name: "Voiceflow",
	issuer: "voiceflow",
	types: [{
		id: "voiceflow-key",
		name: "Voiceflow API key",
		reference: "https://docs.voiceflow.com/api-reference/authentication",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Settings > API keys > Create secondary key, promote it, delete the old one"],
		keywords: ["vf.dm."],
		pattern: /(?<![A-Za-z0-9])VF\.DM\.[A-Za-z0-9]{16,40}\.[A-Za-z0-9]{12,40}(?![\w-])/g,
		confidence: "high",
		bits: 95,
		window: {
			before: 4,
			after: 80
		},
		accepts: isMixed
	}]
};
// shared/detection/providers/volcengine.ts
const volcengine = {
	id: "volcengine",
	name: "Volcengine",
	issuer: "volcengine",
	types: [{
		id: "volcengine-secret-key",
		name: "Volcengine secret access key",
		reference: "https://www.volcengine.com/docs/6291/216571",
		lifetime: { expires: "never" },
		identity: "either",
		containment: ["Access control > Access keys > Disable, then delete"],
		keywords: ["volc_", "volcengine"],
		pattern: issuedBy("volc(?=_|engine)", "[A-Za-z0-9+/]{40,100}={1,2}", "secret|sk"),
		confidence: "medium",
		bits: 120,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/vonage.ts
const vonage = {
	id: "vonage",
	name: "Vonage",
	issuer: "vonage",
	types: [{
		id: "vonage-secret",
		name: "Vonage API secret",
		reference: "https://developer.vonage.com/en/getting-started/concepts/authentication",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Dashboard > API settings > Add a secret, then revoke the old one"],
		keywords: ["vonage", "nexmo"],
		pattern: issuedBy("vonage|nexmo", "[A-Za-z0-9]{16,25}", "secret"),
		confidence: "medium",
		bits: 95,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/voyage.ts
const voyage = {
	id: "voyage",
	name: "Voyage AI",
	issuer: "voyage",
	types: [{
		id: "voyage-key",
		name: "Voyage AI API key",
		reference: "https://docs.voyageai.com/docs/api-key-and-installation",
		lifetime: { expires: "optional" },
		identity: "machine",
		containment: ["dashboard.voyageai.com > API keys > Delete"],
		keywords: ["pa-"],
		pattern: /(?<![A-Za-z0-9_-])pa-[A-Za-z0-9_-]{43}(?![\w-])/g,
		confidence: "high",
		bits: 250,
		window: {
			before: 4,
			after: 110
		}
	}]
};
// shared/detection/providers/vultr.ts
const vultr = {
	id: "vultr",
	name: "Vultr",
	issuer: "vultr",
	types: [{
		id: "vultr-key",
		name: "Vultr API key",
		reference: "https://www.vultr.com/api/#section/Authentication",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Account > API > Regenerate"],
		keywords: ["vultr"],
		pattern: issuedBy("vultr", "[A-Z0-9]{36}"),
		confidence: "medium",
		bits: 186,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/wakatime.ts
const wakatime = {
	id: "wakatime",
	name: "WakaTime",
	issuer: "wakatime",
	types: [{
		id: "wakatime-key",
		name: "WakaTime API key or token",
		reference: "https://wakatime.com/developers#authentication",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Settings > Account > API key > Reset"],
		keywords: ["waka_"],
		pattern: /(?<![A-Za-z0-9])waka_(?:(?:tok|sec)_)?(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[A-Za-z0-9]{40,80})(?![\w-])/g,
		confidence: "high",
		bits: 122,
		window: {
			before: 4,
			after: 120
		}
	}, {
		id: "wakatime-legacy-key",
		name: "WakaTime API key (UUID)",
		reference: "https://wakatime.com/developers#authentication",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Settings > Account > API key > Reset"],
		keywords: ["waka"],
		pattern: issuedBy("waka_?time", uuid, "key"),
		confidence: "medium",
		bits: 122,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/weatherstack.ts
const weatherstack = {
	id: "weatherstack",
	name: "Weatherstack",
	issuer: "weatherstack",
	types: [{
		id: "weatherstack-key",
		name: "Weatherstack access key",
		reference: "https://docs.apilayer.com/weatherstack/docs/api-documentation",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Dashboard > API key > Reset"],
		keywords: ["weatherstack"],
		pattern: issuedBy("weatherstack", "[0-9a-z]{32}"),
		confidence: "medium",
		bits: 128,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/weaviate.ts
const weaviate = {
	id: "weaviate",
	name: "Weaviate",
	issuer: "weaviate",
	types: [{
		id: "weaviate-key",
		name: "Weaviate API key",
		reference: "https://docs.weaviate.io/weaviate/connections/connect-cloud",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["console.weaviate.cloud > the cluster > API keys > Delete"],
		keywords: ["weaviate"],
		pattern: issuedBy("weaviate", "[\\w+/-]{32,200}={0,2}", "key"),
		confidence: "medium",
		bits: 128,
		accepts: isGenerated
	}]
};
// shared/detection/providers/webex.ts
const webex = {
	id: "webex",
	name: "Webex",
	issuer: "webex",
	types: [{
		id: "webex-token",
		name: "Webex access token",
		reference: "https://developer.webex.com/docs/getting-started",
		lifetime: { expires: "optional" },
		identity: "either",
		containment: ["developer.webex.com > My Webex apps > Regenerate access token"],
		note: "A personal access token ends after 12 hours; a bot's does not.",
		keywords: ["webex"],
		pattern: issuedBy("webex", "[\\w-]{60,200}", "token"),
		confidence: "medium",
		bits: 256,
		accepts: isGenerated
	}]
};
// shared/detection/providers/webflow.ts
const webflow = {
	id: "webflow",
	name: "Webflow",
	issuer: "webflow",
	types: [{
		id: "webflow-token",
		name: "Webflow API token",
		reference: "https://developers.webflow.com/data/reference/site-token",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Site settings > Apps & integrations > API access > Revoke"],
		note: "Ends after 365 days without use.",
		keywords: ["webflow"],
		pattern: issuedBy("webflow", unstated, "token|key"),
		confidence: "medium",
		bits: 128,
		accepts: isGenerated
	}]
};
// shared/detection/providers/weblate.ts
const weblate = {
	id: "weblate",
	name: "Weblate",
	issuer: "weblate",
	types: [{
		id: "weblate-token",
		name: "Weblate API token",
		reference: "https://docs.weblate.org/en/latest/api.html#authentication",
		lifetime: { expires: "optional" },
		identity: "either",
		containment: ["User profile or project > API access > Regenerate"],
		keywords: ["wlu_", "wlp_"],
		pattern: /(?<![A-Za-z0-9])wl[up]_[A-Za-z0-9]{36}(?![\w-])/g,
		confidence: "high",
		bits: 214,
		accepts: isMixed
	}]
};
// shared/detection/providers/weights-and-biases.ts
const weightsAndBiases = {
	id: "weights-and-biases",
	name: "Weights & Biases",
	issuer: "weights-and-biases",
	types: [{
		id: "wandb-key",
		name: "Weights & Biases API key",
		reference: "https://docs.wandb.ai/platform/app/settings-page/user-settings",
		lifetime: { expires: "optional" },
		identity: "either",
		containment: ["User settings > API keys > Revoke"],
		keywords: ["wandb_v1_"],
		pattern: /(?<![A-Za-z0-9])wandb_v1_[\w-]{70,90}(?![\w-])/g,
		confidence: "high",
		bits: 400
	}, {
		id: "wandb-legacy-key",
		name: "Weights & Biases API key (40 characters)",
		reference: "https://docs.wandb.ai/platform/app/settings-page/user-settings",
		lifetime: { expires: "never" },
		identity: "either",
		containment: ["User settings > API keys > Revoke"],
		keywords: ["wandb"],
		pattern: issuedBy("wandb", "[0-9a-f]{40}"),
		confidence: "medium",
		bits: 160,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/wise.ts
const wise = {
	id: "wise",
	name: "Wise",
	issuer: "wise",
	types: [{
		id: "wise-token",
		name: "Wise API token",
		reference: "https://docs.wise.com/guides/developer/auth-and-security",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Settings > API tokens > Revoke"],
		keywords: [
			"transferwise",
			"wise_api",
			"wise_token",
			"wise-api",
			"wise-token"
		],
		pattern: issuedBy("transferwise|(?<![a-z])wise[_-](?=api|token)", uuid, "key|token"),
		confidence: "medium",
		bits: 122,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/wix.ts
const wix = {
	id: "wix",
	name: "Wix",
	issuer: "wix",
	types: [{
		id: "wix-key",
		name: "Wix API key",
		reference: "https://dev.wix.com/docs/rest/articles/getting-started/api-keys",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["API keys manager > Delete"],
		keywords: ["ist.eyj"],
		pattern: /(?<![A-Za-z0-9])IST\.eyJ[\w-]{20,400}\.eyJ[\w-]{20,1200}\.[\w-]{80,800}(?![\w-])/g,
		confidence: "high",
		bits: 256,
		window: {
			before: 4,
			after: 2600
		}
	}]
};
// shared/detection/providers/woocommerce.ts
const woocommerce = {
	id: "woocommerce",
	name: "WooCommerce",
	issuer: "woocommerce",
	types: [{
		id: "woocommerce-secret",
		name: "WooCommerce consumer secret",
		reference: "https://woocommerce.com/document/woocommerce-rest-api/",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["WooCommerce > Settings > Advanced > REST API > Revoke"],
		keywords: [
			"woocommerce",
			"consumer_secret",
			"consumersecret",
			"wc_"
		],
		pattern: issuedBy("woocommerce|wc_|consumer_?(?=secret)", "cs_[0-9a-f]{40}", "secret|key|password"),
		confidence: "medium",
		bits: 160,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/workato.ts
const workato = {
	id: "workato",
	name: "Workato",
	issuer: "workato",
	types: [{
		id: "workato-token",
		name: "Workato developer API token",
		reference: "https://docs.workato.com/workato-api/api-clients.html",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Workspace admin > API clients > Delete"],
		keywords: [
			"wrka-",
			"wrkaus-",
			"wrkaeu-",
			"wrkajp-",
			"wrkasg-",
			"wrkaau-",
			"wrkail-"
		],
		pattern: /(?<![A-Za-z0-9])wrka(?:us|eu|jp|sg|au|il)?-eyJ[\w-]{10,400}\.[\w-]{10,1200}\.[\w-]{40,800}(?![\w-])/g,
		confidence: "high",
		bits: 256,
		window: {
			before: 4,
			after: 2500
		}
	}]
};
// shared/detection/providers/workos.ts
const workos = {
	id: "workos",
	name: "WorkOS",
	issuer: "workos",
	types: [{
		id: "workos-key",
		name: "WorkOS API key",
		reference: "https://workos.com/docs/reference/api-authentication",
		lifetime: { expires: "optional" },
		identity: "machine",
		containment: ["Dashboard > API keys > Revoke"],
		keywords: ["sk_live_a2v5xz", "sk_test_a2v5xz"],
		pattern: /(?<![A-Za-z0-9])sk_(?:live|test)_a2V5Xz[A-Za-z0-9+/=]{30,300}(?![A-Za-z0-9+/=_])/g,
		confidence: "high",
		bits: 128,
		facts: keyFacts
	}]
};
/** Base64 of the key's id, a comma and the secret. */
function keyFacts(key) {
	const [, keyId] = /^(key_[0-9A-Z]{20,32}),/.exec(decodeText(key.replace(/^sk_(?:live|test)_/, "")) ?? "") ?? [];
	return keyId === void 0 ? {} : { keyIds: [keyId] };
}
// shared/detection/providers/xai.ts
const xai = {
	id: "xai",
	name: "xAI",
	issuer: "xai",
	types: [{
		id: "xai-key",
		name: "xAI API key",
		reference: "https://docs.x.ai/docs/overview",
		lifetime: { expires: "optional" },
		identity: "machine",
		containment: ["console.x.ai > API keys > Delete"],
		keywords: ["xai-"],
		pattern: /(?<![A-Za-z0-9_-])xai-[\w-]{70,90}(?![\w-])/g,
		confidence: "high",
		bits: 470,
		window: {
			before: 4,
			after: 110
		}
	}]
};
// shared/detection/providers/xata.ts
const xata = {
	id: "xata",
	name: "Xata",
	issuer: "xata",
	types: [{
		id: "xata-key",
		name: "Xata API key",
		reference: "https://xata.io/docs/concepts/api-keys",
		lifetime: { expires: "optional" },
		identity: "either",
		containment: ["Settings > API keys > Delete"],
		keywords: ["xau_"],
		pattern: /(?<![A-Za-z0-9])xau_[A-Za-z0-9]{32,48}(?![\w-])/g,
		confidence: "high",
		bits: 190,
		window: {
			before: 4,
			after: 60
		}
	}]
};
// shared/detection/providers/xendit.ts
const xendit = {
	id: "xendit",
	name: "Xendit",
	issuer: "xendit",
	types: [{
		id: "xendit-secret-key",
		name: "Xendit secret key",
		reference: "https://archive.developers.xendit.co/api-reference/",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Settings > API keys > Delete"],
		keywords: ["xnd_"],
		pattern: /(?<![A-Za-z0-9])xnd_(?:production|development)_[A-Za-z0-9+/]{40,80}={0,2}(?![\w+/=-])/g,
		confidence: "high",
		bits: 238
	}]
};
// shared/detection/providers/yandex.ts
const yandex = {
	id: "yandex",
	name: "Yandex Cloud",
	issuer: "yandex",
	types: [
		{
			id: "yandex-key",
			name: "Yandex Cloud API key",
			reference: "https://yandex.cloud/en/docs/security/operations/search-secrets",
			lifetime: { expires: "optional" },
			identity: "machine",
			containment: ["yc iam api-key delete"],
			keywords: ["aqvn"],
			pattern: /(?<![A-Za-z0-9])AQVN[\w-]{35,38}(?![\w-])/g,
			confidence: "high",
			bits: 210,
			window: {
				before: 2,
				after: 50
			}
		},
		{
			id: "yandex-iam-token",
			name: "Yandex Cloud IAM token or session cookie",
			reference: "https://yandex.cloud/en/docs/security/operations/search-secrets",
			lifetime: {
				expires: "always",
				maxDays: .5
			},
			identity: "either",
			containment: ["It ends within twelve hours; revoke the key that it was made with"],
			keywords: [
				"t1.9e",
				"c1.9",
				"yandex"
			],
			pattern: /(?<![A-Za-z0-9])[tc]1\.[\w-]{1,600}={0,2}\.[\w-]{86}={0,2}(?![\w-])/g,
			confidence: "high",
			bits: 512,
			window: {
				before: 60,
				after: 900
			}
		},
		{
			id: "yandex-static-key",
			name: "Yandex Cloud static access key",
			reference: "https://yandex.cloud/en/docs/iam/concepts/authorization/access-key",
			lifetime: { expires: "never" },
			identity: "machine",
			containment: ["yc iam access-key delete"],
			keywords: [
				"yandex",
				"yc_secret",
				"yc_access"
			],
			pattern: issuedBy("yandex|yc(?=_secret|_access)", "YC[\\w-]{38}", "token|key|secret"),
			confidence: "medium",
			bits: 228,
			window: {
				before: 60,
				after: 400
			}
		}
	]
};
// shared/detection/providers/yelp.ts
const yelp = {
	id: "yelp",
	name: "Yelp",
	issuer: "yelp",
	types: [{
		id: "yelp-key",
		name: "Yelp API key",
		reference: "https://docs.developer.yelp.com/docs/places-authentication",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Manage app > Refresh the API key"],
		keywords: ["yelp"],
		pattern: issuedBy("yelp", "[\\w-]{128}"),
		confidence: "medium",
		bits: 760,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/zai.ts
const zai = {
	id: "zai",
	name: "Z.ai",
	issuer: "zai",
	types: [{
		id: "zai-key",
		name: "Z.ai (Zhipu) API key",
		reference: "https://docs.z.ai/guides/overview/quick-start",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["API keys > Delete"],
		keywords: [
			"zai",
			"z_ai",
			"z.ai",
			"zhipu",
			"bigmodel",
			"glm"
		],
		pattern: /(?<![A-Za-z0-9])(?<keyId>[0-9a-f]{32})\.[A-Za-z0-9]{16}(?![\w-])/g,
		confidence: "high",
		bits: 95,
		window: {
			before: 100,
			after: 160
		},
		facts: publicParts
	}]
};
// shared/detection/providers/zapier.ts
const zapier = {
	id: "zapier",
	name: "Zapier",
	issuer: "zapier",
	types: [{
		id: "zapier-webhook",
		name: "Zapier catch hook",
		reference: "https://help.zapier.com/hc/en-us/articles/8496288690317",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Replace the trigger of the Zap, which makes a new address"],
		keywords: ["hooks.zapier.com/hooks/"],
		pattern: /hooks\.zapier\.com\/hooks\/(?:catch|standard)\/(?<account>\d{4,12})\/(?<secret>[A-Za-z0-9]{7,60})(?![A-Za-z0-9])/g,
		confidence: "medium",
		bits: 36,
		facts: publicParts
	}]
};
// shared/detection/providers/zendesk.ts
const zendesk = {
	id: "zendesk",
	name: "Zendesk",
	issuer: "zendesk",
	types: [{
		id: "zendesk-token",
		name: "Zendesk API token",
		reference: "https://developer.zendesk.com/api-reference/introduction/security-and-auth/",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Admin center > APIs > API tokens > Deactivate"],
		keywords: ["zendesk"],
		pattern: issuedBy("zendesk", "[A-Za-z0-9]{40}"),
		confidence: "medium",
		bits: 238,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/zerotier.ts
const zerotier = {
	id: "zerotier",
	name: "ZeroTier",
	issuer: "zerotier",
	types: [{
		id: "zerotier-token",
		name: "ZeroTier Central API token",
		reference: "https://docs.zerotier.com/tokens/",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Account > API access tokens > Delete"],
		keywords: ["zerotier"],
		pattern: issuedBy("zerotier", "[A-Za-z0-9]{32}"),
		confidence: "medium",
		bits: 190,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/providers/zilliz.ts
const zilliz = {
	id: "zilliz",
	name: "Zilliz",
	issuer: "zilliz",
	types: [{
		id: "zilliz-key",
		name: "Zilliz Cloud API key",
		reference: "https://docs.zilliz.com/reference",
		lifetime: { expires: "never" },
		identity: "either",
		containment: ["cloud.zilliz.com > API keys > Delete"],
		keywords: ["zilliz"],
		pattern: issuedBy("zilliz", unstated, "key|token"),
		confidence: "medium",
		bits: 128,
		accepts: isGenerated
	}]
};
// shared/detection/providers/zoho.ts
const zoho = {
	id: "zoho",
	name: "Zoho",
	issuer: "zoho",
	types: [{
		id: "zoho-token",
		name: "Zoho OAuth token",
		reference: "https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token-expiry.html",
		lifetime: { expires: "optional" },
		identity: "human",
		containment: ["POST /oauth/v2/token/revoke?token=<the refresh token>"],
		keywords: ["1000."],
		pattern: /(?<![A-Za-z0-9])1000\.[0-9a-f]{30,34}\.[0-9a-f]{30,34}(?![\w-])/g,
		confidence: "high",
		bits: 240
	}]
};
// shared/detection/providers/zuplo.ts
const zuplo = {
	id: "zuplo",
	name: "Zuplo",
	issuer: "zuplo",
	types: [{
		id: "zuplo-key",
		name: "Zuplo consumer API key",
		reference: "https://zuplo.com/docs/articles/api-key-leak-detection",
		lifetime: { expires: "optional" },
		identity: "machine",
		containment: ["API key consumers > Roll the key"],
		keywords: ["zpka_"],
		pattern: /(?<![A-Za-z0-9])zpka_[0-9a-z]{32,64}_[0-9a-f]{8}(?![\w-])/g,
		confidence: "high",
		bits: 128
	}]
};
// shared/detection/providers/issuers.ts
var issuers_exports = /* @__PURE__ */ __exportAll({
	ably: () => ably,
	abuseipdb: () => abuseipdb,
	activecampaign: () => activecampaign,
	adafruit: () => adafruit,
	adobe: () => adobe,
	adyen: () => adyen,
	aikido: () => aikido,
	airbrake: () => airbrake,
	airtable: () => airtable,
	aiven: () => aiven,
	akamai: () => akamai,
	alchemy: () => alchemy,
	algolia: () => algolia,
	alibaba: () => alibaba,
	alpaca: () => alpaca,
	alphavantage: () => alphavantage,
	amplitude: () => amplitude,
	anthropic: () => anthropic,
	anyscale: () => anyscale,
	apify: () => apify,
	appsignal: () => appsignal,
	appveyor: () => appveyor,
	appwrite: () => appwrite,
	asaas: () => asaas,
	asana: () => asana,
	assemblyai: () => assemblyai,
	atlassian: () => atlassian,
	auth0: () => auth0,
	authress: () => authress,
	aws: () => aws,
	axiom: () => axiom,
	azure: () => azure,
	azureDevops: () => azureDevops,
	backblaze: () => backblaze,
	baseten: () => baseten,
	beamer: () => beamer,
	betterStack: () => betterStack,
	binance: () => binance,
	bitly: () => bitly,
	bitrise: () => bitrise,
	bitwarden: () => bitwarden,
	blockfrost: () => blockfrost,
	blynk: () => blynk,
	box: () => box,
	braintree: () => braintree,
	brave: () => brave,
	braze: () => braze,
	brevo: () => brevo,
	brex: () => brex,
	browserbase: () => browserbase,
	browserstack: () => browserstack,
	budibase: () => budibase,
	bugsnag: () => bugsnag,
	buildkite: () => buildkite,
	bunny: () => bunny,
	calCom: () => calCom,
	calendly: () => calendly,
	canva: () => canva,
	cartesia: () => cartesia,
	cashfree: () => cashfree,
	cerebras: () => cerebras,
	chargebee: () => chargebee,
	checkly: () => checkly,
	checkout: () => checkout,
	chroma: () => chroma,
	chromatic: () => chromatic,
	circleci: () => circleci,
	ciscoMeraki: () => ciscoMeraki,
	civo: () => civo,
	clerk: () => clerk,
	clickhouse: () => clickhouse,
	clickup: () => clickup,
	clojars: () => clojars,
	cloudflare: () => cloudflare,
	cloudinary: () => cloudinary,
	cloudsmith: () => cloudsmith,
	cockroachdb: () => cockroachdb,
	coda: () => coda,
	codacy: () => codacy,
	codeClimate: () => codeClimate,
	codecov: () => codecov,
	codefresh: () => codefresh,
	codemagic: () => codemagic,
	codesandbox: () => codesandbox,
	cohere: () => cohere,
	coinbase: () => coinbase,
	coingecko: () => coingecko,
	coinmarketcap: () => coinmarketcap,
	composio: () => composio,
	configcat: () => configcat,
	confluent: () => confluent,
	contentful: () => contentful,
	convertkit: () => convertkit,
	convex: () => convex,
	coralogix: () => coralogix,
	couchbase: () => couchbase,
	coveralls: () => coveralls,
	crates: () => crates,
	crowdin: () => crowdin,
	crowdstrike: () => crowdstrike,
	cursor: () => cursor,
	customerIo: () => customerIo,
	cypress: () => cypress,
	dataGov: () => dataGov,
	databento: () => databento,
	databricks: () => databricks,
	datadog: () => datadog,
	datastax: () => datastax,
	datocms: () => datocms,
	dbt: () => dbt,
	deepgram: () => deepgram,
	deepl: () => deepl,
	deepseek: () => deepseek,
	deepsource: () => deepsource,
	definedNetworking: () => definedNetworking,
	deno: () => deno,
	dependencyTrack: () => dependencyTrack,
	depot: () => depot,
	devcycle: () => devcycle,
	devin: () => devin,
	digitalocean: () => digitalocean,
	discord: () => discord,
	disqus: () => disqus,
	dnsimple: () => dnsimple,
	docker: () => docker,
	doppler: () => doppler,
	drone: () => drone,
	dropbox: () => dropbox,
	duffel: () => duffel,
	duo: () => duo,
	dynatrace: () => dynatrace,
	e2b: () => e2b,
	easypost: () => easypost,
	ebay: () => ebay,
	elastic: () => elastic,
	elevenlabs: () => elevenlabs,
	env0: () => env0,
	etherscan: () => etherscan,
	etsy: () => etsy,
	exa: () => exa,
	exoscale: () => exoscale,
	expo: () => expo,
	fal: () => fal,
	fastly: () => fastly,
	figma: () => figma,
	finicity: () => finicity,
	finnhub: () => finnhub,
	firecrawl: () => firecrawl,
	firehydrant: () => firehydrant,
	fireworks: () => fireworks,
	fivetran: () => fivetran,
	flagsmith: () => flagsmith,
	flexport: () => flexport,
	flickr: () => flickr,
	flutterwave: () => flutterwave,
	flyio: () => flyio,
	fossa: () => fossa,
	frameio: () => frameio,
	freshworks: () => freshworks,
	gandi: () => gandi,
	gcNotify: () => gcNotify,
	ghost: () => ghost,
	gitea: () => gitea,
	github: () => github,
	gitlab: () => gitlab,
	gitter: () => gitter,
	gocardless: () => gocardless,
	godaddy: () => godaddy,
	google: () => google,
	grafana: () => grafana,
	greptile: () => greptile,
	groq: () => groq,
	gumroad: () => gumroad,
	harness: () => harness,
	hashicorpVault: () => hashicorpVault,
	hasura: () => hasura,
	hcpTerraform: () => hcpTerraform,
	healthchecks: () => healthchecks,
	helicone: () => helicone,
	heroku: () => heroku,
	hetzner: () => hetzner,
	hex: () => hex$1,
	honeybadger: () => honeybadger,
	honeycomb: () => honeycomb,
	hubspot: () => hubspot,
	huggingface: () => huggingface,
	ibmCloud: () => ibmCloud,
	ifttt: () => ifttt,
	imagekit: () => imagekit,
	infisical: () => infisical,
	influxdb: () => influxdb,
	infobip: () => infobip,
	infomaniak: () => infomaniak,
	infracost: () => infracost,
	infura: () => infura,
	inngest: () => inngest,
	intercom: () => intercom,
	intra42: () => intra42,
	ipinfo: () => ipinfo,
	iterable: () => iterable,
	jenkins: () => jenkins,
	jetbrains: () => jetbrains,
	jfrog: () => jfrog,
	jina: () => jina,
	jumpcloud: () => jumpcloud,
	kaggle: () => kaggle,
	kagi: () => kagi,
	klarna: () => klarna,
	klaviyo: () => klaviyo,
	koyeb: () => koyeb,
	kraken: () => kraken,
	kubernetes: () => kubernetes,
	kucoin: () => kucoin,
	langfuse: () => langfuse,
	langsmith: () => langsmith,
	lark: () => lark,
	launchdarkly: () => launchdarkly,
	lightdash: () => lightdash,
	linear: () => linear,
	linkedin: () => linkedin,
	linode: () => linode,
	litellm: () => litellm,
	liveblocks: () => liveblocks,
	livekit: () => livekit,
	llamaindex: () => llamaindex,
	lob: () => lob,
	loggly: () => loggly,
	logzIo: () => logzIo,
	lokalise: () => lokalise,
	looker: () => looker,
	mailchimp: () => mailchimp,
	mailerlite: () => mailerlite,
	mailersend: () => mailersend,
	mailgun: () => mailgun,
	mailjet: () => mailjet,
	make: () => make,
	mandrill: () => mandrill,
	mapbox: () => mapbox,
	mattermost: () => mattermost,
	maxmind: () => maxmind,
	meilisearch: () => meilisearch,
	mem0: () => mem0,
	mercadopago: () => mercadopago,
	mercury: () => mercury,
	messagebird: () => messagebird,
	meta: () => meta,
	metabase: () => metabase,
	mezmo: () => mezmo,
	microsoftTeams: () => microsoftTeams,
	midtrans: () => midtrans,
	minimax: () => minimax,
	mistral: () => mistral,
	mixpanel: () => mixpanel,
	modal: () => modal,
	mollie: () => mollie,
	monday: () => monday,
	mongodbAtlas: () => mongodbAtlas,
	moonshot: () => moonshot,
	mux: () => mux,
	n8n: () => n8n,
	namecheap: () => namecheap,
	nats: () => nats,
	neon: () => neon,
	netbird: () => netbird,
	netlify: () => netlify,
	newrelic: () => newrelic,
	newsapi: () => newsapi,
	ngrok: () => ngrok,
	notion: () => notion,
	npm: () => npm,
	nuget: () => nuget,
	nvidia: () => nvidia,
	nxCloud: () => nxCloud,
	nylas: () => nylas,
	nytimes: () => nytimes,
	octopus: () => octopus,
	okta: () => okta,
	ollama: () => ollama,
	onelogin: () => onelogin,
	onepassword: () => onepassword,
	onesignal: () => onesignal,
	onfido: () => onfido,
	openai: () => openai,
	openrouter: () => openrouter,
	openshift: () => openshift,
	openweather: () => openweather,
	opsgenie: () => opsgenie,
	ory: () => ory,
	ovh: () => ovh,
	packagist: () => packagist,
	paddle: () => paddle,
	pagerduty: () => pagerduty,
	papertrail: () => papertrail,
	particle: () => particle,
	paypal: () => paypal,
	paystack: () => paystack,
	perplexity: () => perplexity,
	persona: () => persona,
	pexels: () => pexels,
	phrase: () => phrase,
	pinata: () => pinata,
	pinecone: () => pinecone,
	pingdom: () => pingdom,
	pinterest: () => pinterest,
	pipedrive: () => pipedrive,
	plaid: () => plaid,
	planetscale: () => planetscale,
	plivo: () => plivo,
	polar: () => polar,
	porkbun: () => porkbun,
	portainer: () => portainer,
	portkey: () => portkey,
	posthog: () => posthog,
	postman: () => postman,
	postmark: () => postmark,
	prefect: () => prefect,
	prisma: () => prisma,
	proof: () => proof,
	pubnub: () => pubnub,
	pulumi: () => pulumi,
	pusher: () => pusher,
	pypi: () => pypi,
	qdrant: () => qdrant,
	qiniu: () => qiniu,
	quay: () => quay,
	quicknode: () => quicknode,
	railway: () => railway,
	rainforest: () => rainforest,
	ramp: () => ramp,
	rapid7: () => rapid7,
	rapidapi: () => rapidapi,
	razorpay: () => razorpay,
	readme: () => readme,
	recurly: () => recurly,
	redirectPizza: () => redirectPizza,
	render: () => render,
	replicate: () => replicate,
	resend: () => resend,
	retool: () => retool,
	revenuecat: () => revenuecat,
	ringcentral: () => ringcentral,
	rollbar: () => rollbar,
	rootly: () => rootly,
	rubygems: () => rubygems,
	runpod: () => runpod,
	runway: () => runway,
	salesforce: () => salesforce,
	samsara: () => samsara,
	sanity: () => sanity,
	sauceLabs: () => sauceLabs,
	scaleway: () => scaleway,
	scalingo: () => scalingo,
	scalr: () => scalr,
	scrapingbee: () => scrapingbee,
	securitytrails: () => securitytrails,
	segment: () => segment,
	semgrep: () => semgrep,
	sendbird: () => sendbird,
	sendgrid: () => sendgrid,
	sentry: () => sentry,
	serpapi: () => serpapi,
	serper: () => serper,
	settlemint: () => settlemint,
	shippo: () => shippo,
	shodan: () => shodan,
	shopify: () => shopify,
	shortcut: () => shortcut,
	shotstack: () => shotstack,
	sidekiq: () => sidekiq,
	slack: () => slack,
	smartsheet: () => smartsheet,
	snowflake: () => snowflake,
	snyk: () => snyk,
	socket: () => socket,
	sonar: () => sonar,
	sourcegraph: () => sourcegraph,
	spacelift: () => spacelift,
	sparkpost: () => sparkpost,
	spectral: () => spectral,
	splunk: () => splunk,
	spotify: () => spotify,
	square: () => square,
	squarespace: () => squarespace,
	sslmate: () => sslmate,
	stability: () => stability,
	stackhawk: () => stackhawk,
	statsig: () => statsig,
	statuspage: () => statuspage,
	storyblok: () => storyblok,
	strava: () => strava,
	stripe: () => stripe,
	stytch: () => stytch,
	sumologic: () => sumologic,
	supabase: () => supabase,
	tableau: () => tableau,
	tailscale: () => tailscale,
	tavily: () => tavily,
	teamwork: () => teamwork,
	telegram: () => telegram,
	telnyx: () => telnyx,
	temporal: () => temporal,
	tenable: () => tenable,
	tencent: () => tencent,
	thingsboard: () => thingsboard,
	thunderstore: () => thunderstore,
	tines: () => tines,
	tinybird: () => tinybird,
	todoist: () => todoist,
	together: () => together,
	toggl: () => toggl,
	tomtom: () => tomtom,
	transifex: () => transifex,
	travis: () => travis,
	trello: () => trello,
	triggerDev: () => triggerDev,
	truenas: () => truenas,
	turbopuffer: () => turbopuffer,
	turso: () => turso,
	twilio: () => twilio,
	twitch: () => twitch,
	twitter: () => twitter,
	typeform: () => typeform,
	unkey: () => unkey,
	unleash: () => unleash,
	unsplash: () => unsplash,
	upcloud: () => upcloud,
	uploadcare: () => uploadcare,
	upstage: () => upstage,
	upstash: () => upstash,
	uptimerobot: () => uptimerobot,
	urlscan: () => urlscan,
	valTown: () => valTown,
	vercel: () => vercel,
	vimeo: () => vimeo,
	virustotal: () => virustotal,
	voiceflow: () => voiceflow,
	volcengine: () => volcengine,
	vonage: () => vonage,
	voyage: () => voyage,
	vultr: () => vultr,
	wakatime: () => wakatime,
	weatherstack: () => weatherstack,
	weaviate: () => weaviate,
	webex: () => webex,
	webflow: () => webflow,
	weblate: () => weblate,
	weightsAndBiases: () => weightsAndBiases,
	wise: () => wise,
	wix: () => wix,
	woocommerce: () => woocommerce,
	workato: () => workato,
	workos: () => workos,
	xai: () => xai,
	xata: () => xata,
	xendit: () => xendit,
	yandex: () => yandex,
	yelp: () => yelp,
	zai: () => zai,
	zapier: () => zapier,
	zendesk: () => zendesk,
	zerotier: () => zerotier,
	zilliz: () => zilliz,
	zoho: () => zoho,
	zuplo: () => zuplo
});
// shared/detection/providers/keys-in-code.ts
const keysInCode = {
	id: "keys-in-code",
	name: "Keys in code",
	issuer: "",
	types: [{
		id: "key-in-call",
		name: "Key handed to a call that signs or encrypts",
		reference: "https://www.rfc-editor.org/rfc/rfc7518#section-3.2",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Sign and encrypt with a new key", "Encrypt anew what the old key opens"],
		keywords: [
			...[
				"sign(",
				"verify(",
				"encode(",
				"decode("
			].flatMap((call) => [`jwt.${call}`, `jwt::${call}`]),
			"hmac256(",
			"hmac384(",
			"hmac512(",
			"createhmac(",
			"hmac.new(",
			"hmacshakeyfor(",
			"symmetricsecuritykey(",
			"signedstring(",
			"secretkeyspec(",
			"fernet(",
			"aes.new(",
			"aes.newcipher(",
			...["encrypt(", "decrypt("].flatMap((call) => [`aes.${call}`, `openssl_${call}`]),
			"createcipheriv(",
			"createdecipheriv("
		],
		pattern: new RegExp(String.raw`(?:\bjwt(?:\.|::)(?:sign|verify|encode|decode)\(\s{0,20}(?:[^,(){}"'\r\n]{1,80}|\{[^{}]{0,300}\})\s{0,4},\s{0,20}` + String.raw`|\b(?:hmac(?:256|384|512|\.new)|hmacShaKeyFor|SymmetricSecurityKey|SignedString|SecretKeySpec|Fernet|AES\.new(?:Cipher)?)\(\s{0,8}` + String.raw`|\bcreate(?:Hmac|(?:De)?Cipher(?:iv)?)\(["'][\w-]{3,20}["'],\s{0,8}` + String.raw`|\b(?:AES\.(?:en|de)crypt\([^,()"'\r\n]{1,80},|openssl_(?:en|de)crypt\([^,()"'\r\n]{1,80},\s{0,4}["'][\w-]{3,20}["'],)\s{0,8})` + String.raw`(?:\[\]byte\(|(?:\w{1,10}\.)?Encoding\.\w{1,8}\.GetBytes\(|Buffer\.from\()?b?["'\x60](?<secret>[^\s"'\x60]{10,256})["'\x60]`, "gi"),
		confidence: "medium",
		bits: 60,
		window: {
			before: 2,
			after: 640
		},
		accepts: isSigningKey,
		doubts: (key) => !isMixed(key)
	}]
};
const fewestDifferent = 6;
/** What somebody made up is a key too; what examples have in its place, such as `shhhhh`, is none. */
function isSigningKey(key) {
	if (isExamplePassword(key) || isIdentifier(key) || new Set(key).size < fewestDifferent) return false;
	return /\d/.test(key) || isScrambled(key);
}
// shared/detection/providers/kubernetes-secrets.ts
const kubernetesSecrets = {
	id: "kubernetes-secrets",
	name: "Kubernetes secrets",
	issuer: "",
	types: [{
		id: "kubernetes-tls-key",
		name: "Private key in a Kubernetes secret",
		reference: "https://kubernetes.io/docs/concepts/configuration/secret/#tls-secrets",
		lifetime: { expires: "issuer-decides" },
		identity: "machine",
		containment: ["Replace the key pair and its certificate", "kubectl delete secret"],
		keywords: ["tls.key"],
		pattern: /tls\.key["']?:\s{0,4}["']?(?<secret>LS0tLS1CRUdJTi[A-Za-z0-9+/=]{100,12000})/g,
		confidence: "high",
		bits: 128,
		facts: encodedPemFacts,
		window: {
			before: 4,
			after: 12100
		}
	}, {
		id: "kubernetes-secret-value",
		name: "Value in a Kubernetes secret",
		reference: "https://kubernetes.io/docs/concepts/configuration/secret/",
		lifetime: { expires: "issuer-decides" },
		identity: "either",
		alternative: {
			text: "The External Secrets Operator keeps the value out of the repository.",
			reference: "https://external-secrets.io/latest/"
		},
		containment: ["Change the value where it is accepted", "kubectl apply the new one from a secret store"],
		keywords: [
			"kind: secret",
			"kind: 'secret'",
			"kind: \"secret\""
		],
		pattern: /^[ \t]{1,8}["']?(?<name>[\w.-]{1,100})["']?:[ \t]{0,4}(?:[|>][+-]?\s{1,20})?["']?(?<secret>[A-Za-z0-9+/]{8,4000}={0,2})["']?[ \t]{0,4}$(?<=^data:[ \t]{0,4}\r?\n(?:[ \t#][^\r\n]{0,4000}(?:\r?\n|$)){1,32})/gim,
		confidence: "medium",
		bits: 40,
		window: {
			before: 6e3,
			after: 6e3
		},
		accepts: isSecretValue
	}]
};
const tellingNames = /pass|pwd|token|secret|key|credential|auth/i;
const openNames = /user|login|host|port|email|(?:^|[_-])id$|\.(?:crt|cer|pub)$|namespace|region|public/i;
/** A secret holds names and addresses beside its passwords; certificates are public. */
function isSecretValue(secret, { groups }) {
	const name = groups["name"] ?? "";
	const value = decodeText(secret)?.trim();
	if (value === void 0 || value.length < 6 || /[\uFFFD\0]/.test(value) || isPlaceholder(value)) return false;
	if (openNames.test(name) || value.includes("-----BEGIN CERTIFICATE")) return false;
	return tellingNames.test(name) || isMixed(value) && value.length >= 12;
}
// shared/detection/providers/login-calls.ts
const loginCalls = {
	id: "login-calls",
	name: "Logins in code",
	issuer: "",
	types: [
		{
			id: "login-call",
			name: "Password handed to a login in code",
			reference: "https://learn.microsoft.com/dotnet/api/system.net.networkcredential",
			lifetime: { expires: "issuer-decides" },
			identity: "either",
			password: true,
			containment: ["Find out who accepts it", "Change it there"],
			keywords: [
				"credential(",
				"credentials(",
				"authentication(",
				"authenticationtoken(",
				"basicauth(",
				"login(",
				"auth=(",
				"getconnection(",
				"_connect(",
				"mysqli(",
				"pdo("
			],
			pattern: new RegExp(String.raw`(?:\b(?:NetworkCredential|UsernamePasswordCredentials?|PasswordAuthentication|UsernamePasswordAuthenticationToken|(?:HTTP|Set|set|with|http)?[Bb]asicAuth|withCredentials|(?<guess>login))\(|\bauth=\(|\bCredentials\((?:\s{0,8}"[^"\r\n]{1,100}",){2}|\b(?:getConnection|mysqli?_connect|pg_connect|mysqli|PDO)\([^,\r\n]{1,200},)` + String.raw`\s{0,8}${quote}(?<user>[^"'\\\r\n]{1,100})${quote},\s{0,8}${quote}(?<secret>[^"'\\\r\n]{6,128})${quote}`, "g"),
			confidence: "medium",
			bits: 40,
			window: {
				before: 30,
				after: 480
			},
			accepts: (password, { groups }) => !isExamplePassword(password) && (!groups["guess"] || /\d/.test(password)),
			doubts: (_, { groups }) => groups["guess"] !== void 0,
			facts: (_, { groups }) => ({ subjects: [{ subject: groups["user"] ?? "" }] })
		},
		{
			id: "keystore-call",
			name: "Password of a Java key store in code",
			reference: "https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/security/KeyStore.html",
			lifetime: { expires: "never" },
			identity: "machine",
			password: true,
			containment: ["Give the key store another password", "Replace its keys where others could read the file"],
			keywords: ["tochararray("],
			pattern: /\b(?:load|store|getKey|init)\([^"()\r\n]{0,80}?(?:"[^"\r\n]{1,80}")?,?\s{0,8}"(?<secret>[^"\\\r\n]{6,128})"\.toCharArray\(/g,
			confidence: "medium",
			bits: 40,
			window: {
				before: 320,
				after: 4
			},
			accepts: (password) => !isExamplePassword(password) && /\d/.test(password)
		},
		{
			id: "header-call",
			name: "Token in a header that code sets",
			reference: "https://developer.apple.com/documentation/foundation/nsmutableurlrequest/setvalue(_:forhttpheaderfield:)",
			lifetime: { expires: "issuer-decides" },
			identity: "either",
			containment: ["Find out who accepts it", "Revoke it there"],
			keywords: ["forhttpheaderfield"],
			pattern: /\b(?:set|add)Value(?:\(|:)\s{0,4}@?"(?:(?:Bearer|Token|Basic)\s)?(?<secret>[A-Za-z0-9+/=._~-]{16,2000})",?\s{1,4}forHTTPHeaderField:\s{0,4}@?"(?<name>Authorization|[\w-]{0,40}(?:Key|Token|Secret))"/gi,
			confidence: "medium",
			bits: 60,
			window: {
				before: 2100,
				after: 60
			},
			accepts: (token) => !isIdentifier(token) && /\d/.test(token)
		}
	]
};
// shared/detection/providers/netrc.ts
const netrc = {
	id: "netrc",
	name: "netrc",
	issuer: "",
	types: [{
		id: "netrc-entry",
		name: "Login in a .netrc file",
		reference: "https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html",
		lifetime: { expires: "issuer-decides" },
		identity: "human",
		containment: ["Change the password at the machine that the entry names"],
		keywords: ["machine"],
		pattern: /(?<![\w-])machine\s{1,20}(?<host>[^\s"']{1,200})\s{1,40}login\s{1,20}(?<user>[^\s"']{1,200})\s{1,40}password\s{1,20}(?<secret>(?:(?!\\n)[^\s"']){4,500})/g,
		confidence: "medium",
		bits: 40,
		window: {
			before: 2,
			after: 1e3
		},
		accepts: (secret) => !isPlaceholder(secret) && !/^[$<{%]|^[a-z]{1,12}$/.test(secret),
		facts: (_, { groups }) => ({
			account: groups["host"] ?? "",
			subjects: [{
				issuer: groups["host"] ?? "",
				subject: groups["user"] ?? ""
			}]
		})
	}]
};
// shared/detection/providers/npmrc.ts
const npmrc = {
	id: "npmrc",
	name: "npm configuration",
	issuer: "",
	types: [{
		id: "npm-registry-auth",
		name: "Registry password or token in .npmrc",
		reference: "https://docs.npmjs.com/cli/configuring-npm/npmrc#auth-related-configuration",
		lifetime: { expires: "issuer-decides" },
		identity: "either",
		alternative: {
			text: "Trusted publishing needs no token at all.",
			reference: "https://docs.npmjs.com/trusted-publishers"
		},
		containment: ["Revoke it at the registry that the line names"],
		keywords: [
			"_authtoken",
			"_password",
			":_auth"
		],
		pattern: /(?:_authToken|:_password|:_auth)(?:\s{0,4}=\s{0,4}|\s{1,4})["']?(?<secret>[A-Za-z0-9+/=_.~-]{16,2000})(?![\w${])/gi,
		confidence: "medium",
		bits: 80,
		accepts: (secret, { match }) => match.includes("=") || !/^[a-z]+(?:[-_.][a-z]+)*$/i.test(secret)
	}]
};
// shared/detection/providers/nuget-config.ts
const nugetConfig = {
	id: "nuget-config",
	name: "NuGet configuration",
	issuer: "",
	types: [{
		id: "nuget-config-password",
		name: "Feed password in nuget.config",
		reference: "https://learn.microsoft.com/nuget/reference/nuget-config-file#packagesourcecredentials",
		lifetime: { expires: "issuer-decides" },
		identity: "either",
		alternative: {
			text: "A credential provider asks for a short-lived token when one is needed.",
			reference: "https://learn.microsoft.com/nuget/consume-packages/consuming-packages-authenticated-feeds#credential-providers"
		},
		containment: ["Change the password or token at the feed that the entry names"],
		keywords: ["cleartextpassword"],
		pattern: /key="ClearTextPassword"\s{1,20}value="(?<secret>[^"\r\n]{4,256})"/gi,
		confidence: "medium",
		bits: 40,
		accepts: (password) => !isExamplePassword(password) && !/^%[^%]+%$/.test(password)
	}]
};
// shared/detection/providers/password-hashes.ts
const hash = {
	lifetime: { expires: "issuer-decides" },
	identity: "either",
	confidence: "low",
	bits: 60,
	note: "It is no password; whoever reads it can try passwords against it for as long as they like."
};
const passwordHashes = {
	id: "password-hashes",
	name: "Password hashes",
	issuer: "",
	types: [{
		...hash,
		id: "password-hash",
		name: "Hash of a password",
		reference: "https://man7.org/linux/man-pages/man5/crypt.5.html",
		containment: ["Change the password that it is of", "Keep the file that it belongs in out of the repository"],
		keywords: [
			"$1$",
			"$2a$",
			"$2b$",
			"$2x$",
			"$2y$",
			"$5$",
			"$6$",
			"$8$",
			"$9$",
			"$y$"
		],
		pattern: /(?<![\w$])\$(?<secret>1\$[\w./]{4,8}\$[\w./]{22}|2[abxy]\$\d\d\$[A-Za-z0-9./]{53}|5\$(?:rounds=\d{4,9}\$)?[\w./]{4,16}\$[\w./]{43}|6\$(?:rounds=\d{4,9}\$)?[\w./]{4,16}\$[\w./]{86}|[89]\$[\w./]{14}\$[\w./]{43}|y\$[\w./]{3,20}\$[\w./]{4,86}\$[\w./]{43})(?![\w./$])/g,
		window: {
			before: 4,
			after: 210
		}
	}, {
		...hash,
		id: "kerberos-hash",
		name: "Part of a Kerberos ticket, for offline guessing",
		reference: "https://www.rfc-editor.org/rfc/rfc4120",
		containment: ["Change the password of the account that it names", "Require preauthentication for that account"],
		keywords: [
			"$krb5asrep$",
			"$krb5tgs$",
			"$krb5pa$"
		],
		pattern: /\$(?<secret>krb5(?:asrep|tgs|pa)\$\d{1,2}\$[^\s"'$:]{0,200}[:$]?(?:[^\s"']{0,200}\$)?[0-9a-f]{32}\$[0-9a-f]{64,4000})/gi,
		window: {
			before: 4,
			after: 4800
		}
	}]
};
// shared/detection/facts/openssh.ts
const magic = "openssh-key-v1\0";
/**
* The SHA256 fingerprint of the public half, as `ssh-keygen -l` prints it; it stands unencrypted in the file:
* https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.key. Undefined for anything else.
*/
function opensshKeyId(pem) {
	const bytes = decodeBase64(pemBody(pem));
	if (!bytes || toText(bytes.subarray(0, 15)) !== magic) return void 0;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let at = 15;
	for (let skipped = 0; skipped < 3; skipped++) at += 4 + readLength(view, at);
	at += 4;
	const length = readLength(view, at);
	if (length === 0 || at + 4 + length > bytes.length) return void 0;
	return `SHA256:${base64nopad.encode(sha256(bytes.subarray(at + 4, at + 4 + length)))}`;
}
function readLength(view, at) {
	return at + 4 <= view.byteLength ? view.getUint32(at) : 0;
}
// node_modules/@noble/hashes/legacy.js
/**

SHA1 (RFC 3174), MD5 (RFC 1321), and RIPEMD160 legacy, weak hash functions.
RFC 2286 only covers HMAC-RIPEMD160 wrapper material and test vectors,
not the base RIPEMD-160 compression spec.
Don't use them in a new protocol. What "weak" means:

- Collisions can be made with 2^18 effort in MD5, 2^60 in SHA1, 2^80 in RIPEMD160.
- No practical pre-image attacks (only theoretical, 2^123.4)
- HMAC seems kinda ok: https://www.rfc-editor.org/rfc/rfc6151
* @module
*/
/** Initial SHA-1 state from RFC 3174 §6.1. */
const SHA1_IV = /* @__PURE__ */ Uint32Array.from([
	1732584193,
	4023233417,
	2562383102,
	271733878,
	3285377520
]);
const SHA1_W = /* @__PURE__ */ new Uint32Array(80);
/** Internal SHA1 legacy hash class. */
var _SHA1 = class extends HashMD {
	A = SHA1_IV[0] | 0;
	B = SHA1_IV[1] | 0;
	C = SHA1_IV[2] | 0;
	D = SHA1_IV[3] | 0;
	E = SHA1_IV[4] | 0;
	constructor() {
		super(64, 20, 8, false);
	}
	get() {
		const { A, B, C, D, E } = this;
		return [
			A,
			B,
			C,
			D,
			E
		];
	}
	set(A, B, C, D, E) {
		this.A = A | 0;
		this.B = B | 0;
		this.C = C | 0;
		this.D = D | 0;
		this.E = E | 0;
	}
	_cloneInto(to) {
		(to ||= new this.constructor()).set(...this.get());
		return this._cloneIntoMeta(to);
	}
	process(view, offset) {
		for (let i = 0; i < 16; i++, offset += 4) SHA1_W[i] = view.getUint32(offset, false);
		for (let i = 16; i < 80; i++) SHA1_W[i] = rotl(SHA1_W[i - 3] ^ SHA1_W[i - 8] ^ SHA1_W[i - 14] ^ SHA1_W[i - 16], 1);
		let { A, B, C, D, E } = this;
		for (let i = 0; i < 80; i++) {
			let F, K;
			if (i < 20) {
				F = Chi(B, C, D);
				K = 1518500249;
			} else if (i < 40) {
				F = B ^ C ^ D;
				K = 1859775393;
			} else if (i < 60) {
				F = Maj(B, C, D);
				K = 2400959708;
			} else {
				F = B ^ C ^ D;
				K = 3395469782;
			}
			const T = rotl(A, 5) + F + E + K + SHA1_W[i] | 0;
			E = D;
			D = C;
			C = rotl(B, 30);
			B = A;
			A = T;
		}
		A = A + this.A | 0;
		B = B + this.B | 0;
		C = C + this.C | 0;
		D = D + this.D | 0;
		E = E + this.E | 0;
		this.set(A, B, C, D, E);
	}
	roundClean() {
		clean(SHA1_W);
	}
	destroy() {
		this.destroyed = true;
		this.set(0, 0, 0, 0, 0);
		clean(this.buffer);
	}
};
/**
* SHA1 (RFC 3174) legacy hash function. It was cryptographically broken.
* @param msg - message bytes to hash
* @param opts - Reserved hash options.
* @returns Digest bytes.
* @example
* Hash a message with SHA1.
* ```ts
* sha1(new Uint8Array([97, 98, 99]));
* ```
*/
const sha1 = /* @__PURE__ */ createHasher(() => new _SHA1());
// shared/detection/facts/pgp.ts
const tags = {
	signature: 2,
	secretKey: 5,
	userId: 13
};
/** Self-certifications of a user id, and the direct-key signature, carry the key's end. */
const selfSignatures = /* @__PURE__ */ new Set([
	16,
	17,
	18,
	19,
	31
]);
const keyExpiration = 9;
const mostPackets = 64;
/** How many multiprecision integers the public part of a key has, by algorithm; RFC 9580 section 9.1. */
const integers = {
	1: 2,
	2: 2,
	3: 2,
	16: 3,
	17: 4
};
/** An object id of one length byte stands before the integer. */
const curves = /* @__PURE__ */ new Set([
	18,
	19,
	22
]);
const withDerivation = 18;
/** Bytes of a native public key. */
const native = {
	25: 32,
	26: 56,
	27: 32,
	28: 57
};
/** When an OpenPGP key was made, when it ends, its fingerprint and its user ids; RFC 9580. Version 4 keys only. */
function pgpFacts(armored) {
	const bytes = decodeBase64(pemBody(armored));
	if (!bytes) return {};
	const packets = readPackets(bytes);
	const key = packets[0];
	if (key?.tag !== tags.secretKey || key.body[0] !== 4) return {};
	const created = uint32(key.body, 1);
	const lasts = packets.flatMap(({ tag, body }) => tag === tags.signature ? validity(body) ?? [] : [])[0];
	const length = publicLength(key.body);
	const users = packets.flatMap(({ tag, body }) => tag === tags.userId ? publicText(toText(body)) ?? [] : []);
	return {
		...period(dateOfSeconds(created), lasts === void 0 || lasts === 0 ? void 0 : dateOfSeconds(created + lasts)),
		...length !== void 0 && { keyIds: [fingerprint(key.body.subarray(0, length))] },
		...users.length > 0 && { subjects: users.map((subject) => ({ subject })) }
	};
}
/** Those before the first that is broken. */
function readPackets(bytes) {
	const packets = [];
	for (let at = 0; at < bytes.length && packets.length < mostPackets;) {
		const head = readHead(bytes, at);
		if (!head || head.start + head.length > bytes.length) break;
		at = head.start + head.length;
		packets.push({
			tag: head.tag,
			body: bytes.subarray(head.start, at)
		});
	}
	return packets;
}
/** Both formats of a packet's header; undefined for one of unknown length, which keys do not have. */
function readHead(bytes, at) {
	const first = bytes[at] ?? 0;
	if (first < 128) return void 0;
	if (first >= 192) {
		const tag = first & 63;
		const size = bytes[at + 1] ?? 0;
		if (size < 192) return {
			tag,
			start: at + 2,
			length: size
		};
		if (size < 224) return {
			tag,
			start: at + 3,
			length: (size - 192) * 256 + (bytes[at + 2] ?? 0) + 192
		};
		return size === 255 ? {
			tag,
			start: at + 6,
			length: uint32(bytes, at + 2)
		} : void 0;
	}
	const tag = first >> 2 & 15;
	if ((first & 3) === 0) return {
		tag,
		start: at + 2,
		length: bytes[at + 1] ?? 0
	};
	if ((first & 3) === 1) return {
		tag,
		start: at + 3,
		length: uint16(bytes, at + 1)
	};
	return (first & 3) === 2 ? {
		tag,
		start: at + 5,
		length: uint32(bytes, at + 1)
	} : void 0;
}
/** Seconds after its making at which the key ends; undefined where the signature does not say. */
function validity(body) {
	if (body[0] !== 4 || !selfSignatures.has(body[1] ?? 0)) return void 0;
	const end = Math.min(6 + uint16(body, 4), body.length);
	for (let at = 6; at < end;) {
		const size = body[at] ?? 0;
		const [length, start] = size < 192 ? [size, at + 1] : size < 255 ? [(size - 192) * 256 + (body[at + 1] ?? 0) + 192, at + 2] : [uint32(body, at + 1), at + 5];
		if (length === 0) return void 0;
		if (((body[start] ?? 0) & 127) === keyExpiration && length === 5) return uint32(body, start + 1);
		at = start + length;
	}
}
/** Bytes of a secret key's packet that make up the public key; undefined for an algorithm that is not known. */
function publicLength(body) {
	const algorithm = body[5] ?? 0;
	const fixed = native[algorithm];
	let at = 6;
	if (fixed !== void 0) at += fixed;
	else if (curves.has(algorithm)) {
		at = afterInteger(body, at + 1 + (body[at] ?? 0));
		if (algorithm === withDerivation) at += 1 + (body[at] ?? 0);
	} else if (integers[algorithm] === void 0) return void 0;
	for (let left = integers[algorithm] ?? 0; left > 0; left--) at = afterInteger(body, at);
	return at <= body.length ? at : void 0;
}
const afterInteger = (body, at) => at + 2 + Math.ceil(uint16(body, at) / 8);
function fingerprint(key) {
	const framed = new Uint8Array(3 + key.length);
	framed.set([
		153,
		key.length >> 8,
		key.length & 255
	]);
	framed.set(key, 3);
	return bytesToHex(sha1(framed)).toUpperCase();
}
const uint16 = (bytes, at) => (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
const uint32 = (bytes, at) => uint16(bytes, at) * 65536 + uint16(bytes, at + 2);
// shared/detection/providers/private-keys.ts
const window = {
	before: 60,
	after: 24e3
};
const shortestBody = 60;
/** Base64 with the line ends, indents, quotes and escapes of the file that the block was pasted into. */
const body = String.raw`[A-Za-z0-9+/=\s\\"',>|*#:.()-]{40,22000}?`;
/** Of an armoured key: https://www.rfc-editor.org/rfc/rfc9580#section-6.2.2 */
const armorHeaders = String.raw`\s{0,4}(?:[ \t]{0,8}(?:Comment|Version|Hash|MessageID|Charset): [^\n\\]{0,200}[\n\\]n?){0,8}`;
function block(label) {
	return new RegExp(`-----BEGIN ${label}-----${armorHeaders}(?:${body}-----END ${label}-----|${body.slice(0, -1)})`, "g");
}
/** A line of base64, which words about a key do not have. */
const bodyLine = /[A-Za-z0-9+/]{30}/;
function hasBody(pem) {
	const text = pemBody(pem);
	return text.length >= shortestBody && bodyLine.test(pem) && !/^(.)\1{20}/.test(text) && !/example|redacted|x{10}/i.test(text);
}
const pemType = {
	lifetime: { expires: "never" },
	identity: "either",
	confidence: "high",
	bits: 128,
	window,
	accepts: hasBody
};
const privateKeys = {
	id: "private-keys",
	name: "Private keys",
	issuer: "",
	types: [
		{
			...pemType,
			id: "ssh-private-key",
			name: "OpenSSH private key",
			reference: "https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.key",
			alternative: {
				text: "Certificates of an SSH authority end by themselves.",
				reference: "https://man.openbsd.org/ssh-keygen#CERTIFICATES"
			},
			containment: ["Remove its public half from authorized_keys and deploy keys, by fingerprint", "Make a new pair"],
			keywords: ["-----begin openssh private key"],
			pattern: block("OPENSSH PRIVATE KEY"),
			facts: sshFacts
		},
		{
			...pemType,
			id: "pgp-private-key",
			name: "PGP private key",
			reference: "https://www.rfc-editor.org/rfc/rfc9580",
			lifetime: { expires: "optional" },
			alternative: {
				text: "Keyless signing needs no stored key.",
				reference: "https://docs.sigstore.dev/cosign/signing/overview/"
			},
			containment: ["Publish the revocation certificate", "Replace the key in the pipelines that sign with it"],
			keywords: ["-----begin pgp private key block"],
			pattern: block("PGP PRIVATE KEY BLOCK"),
			facts: pgpFacts
		},
		{
			...pemType,
			id: "encrypted-private-key",
			name: "Private key under a passphrase",
			reference: "https://www.rfc-editor.org/rfc/rfc5958",
			confidence: "medium",
			containment: ["Replace the key pair: the passphrase can be guessed without limit"],
			keywords: ["-----begin encrypted private key"],
			pattern: block("ENCRYPTED PRIVATE KEY")
		},
		{
			...pemType,
			id: "private-key",
			name: "Private key",
			reference: "https://www.rfc-editor.org/rfc/rfc7468",
			alternative: {
				text: "A key service or SPIFFE keeps the key where it cannot be copied.",
				reference: "https://spiffe.io/docs/latest/spiffe-about/overview/"
			},
			containment: [
				"Replace the key pair",
				"Revoke its certificates",
				"Remove the public key wherever it is trusted"
			],
			keywords: [
				"-----begin private key",
				"-----begin rsa private",
				"-----begin ec private",
				"-----begin dsa private"
			],
			pattern: new RegExp(`-----BEGIN (?:RSA |EC |DSA )?PRIVATE KEY-----(?:${body}-----END (?:RSA |EC |DSA )?PRIVATE KEY-----|${body.slice(0, -1)})`, "g"),
			facts: pemFacts
		},
		{
			...pemType,
			id: "private-key-base64",
			name: "Private key in base64",
			reference: "https://www.rfc-editor.org/rfc/rfc7468",
			containment: ["Replace the key pair", "Revoke its certificates"],
			keywords: ["ls0tls1crudjti"],
			pattern: /(?<![A-Za-z0-9+/])LS0tLS1CRUdJTi(?:BQUklWQVRFIEtFWS|BSU0EgUFJJVkFURSBLRV|BFQyBQUklWQVRFIEtFWS|BPUEVOU1NIIFBSSVZBVEUgS0VZ)[A-Za-z0-9+/]{100,20000}={0,2}/g,
			accepts: () => true
		},
		{
			...pemType,
			id: "private-key-der",
			name: "Private key in base64 without its PEM lines",
			reference: "https://www.rfc-editor.org/rfc/rfc5958",
			containment: ["Replace the key pair", "Revoke its certificates"],
			keywords: ["ibadanbgkqhkig9w0baqefaasc", "mighageambmgbyqgsm49agegccqgsm49awehbg0w"],
			pattern: /(?<![A-Za-z0-9+/])(?:MII[A-Za-z0-9+/]{3}IBADANBgkqhkiG9w0BAQEFAASC|MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0w)[A-Za-z0-9+/]{100,20000}={0,2}/g,
			accepts: () => true
		},
		{
			...pemType,
			id: "private-key-jwk",
			name: "Private key as a JSON Web Key",
			reference: "https://www.rfc-editor.org/rfc/rfc7517",
			containment: ["Replace the key in the key set", "Replace what the public half was trusted for"],
			keywords: ["\"kty\""],
			pattern: /\{(?=[^{}]{0,6000}?"kty"\s{0,4}:\s{0,4}"(?:RSA|EC|OKP)")[^{}]{0,6000}?"d"\s{0,4}:\s{0,4}"(?<secret>[\w-]{32,1400})"/g,
			window: {
				before: 6e3,
				after: 6e3
			},
			accepts: () => true
		},
		{
			id: "putty-private-key",
			name: "PuTTY private key",
			reference: "https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html",
			lifetime: { expires: "never" },
			identity: "either",
			containment: ["Remove its public half from authorized_keys and deploy keys", "Make a new pair"],
			keywords: ["putty-user-key-file-"],
			pattern: /PuTTY-User-Key-File-[23]: [^\r\n]{1,80}\s(?:[^\r\n]{0,200}\r?\n){1,60}?Private-Lines: \d{1,3}\r?\n(?<secret>(?:[A-Za-z0-9+/=]{1,80}(?:\r\n?|\n)){1,60})/g,
			confidence: "high",
			bits: 128,
			window
		}
	]
};
function sshFacts(pem) {
	const keyId = opensshKeyId(pem);
	return keyId === void 0 ? {} : { keyIds: [keyId] };
}
// shared/detection/providers/redis.ts
const redis = {
	id: "redis",
	name: "Redis",
	issuer: "",
	types: [{
		id: "redis-password",
		name: "Password in a Redis configuration",
		reference: "https://redis.io/docs/latest/operate/oss_and_stack/management/security/#authentication",
		lifetime: { expires: "never" },
		identity: "machine",
		password: true,
		containment: ["Set another password with CONFIG SET requirepass or ACL SETUSER", "CLIENT KILL what is connected"],
		keywords: [
			"requirepass",
			"masterauth",
			"sentinel auth-pass"
		],
		pattern: /(?:requirepass|masterauth|sentinel auth-pass [\w.-]{1,80})\s{1,4}["']?(?<secret>[^\s"'\x60<>,;)]{6,512})(?=["'\s]|$)/gm,
		confidence: "medium",
		bits: 40,
		window: {
			before: 0,
			after: 620
		},
		accepts: (password) => !isExamplePassword(password) && /\d/.test(password)
	}]
};
// shared/detection/providers/remote-logins.ts
const password = {
	lifetime: { expires: "issuer-decides" },
	identity: "either",
	containment: ["Find out who accepts it", "Change it there"],
	password: true,
	confidence: "medium",
	bits: 40,
	accepts: (text) => !isExamplePassword(text)
};
/** One that stands beside the user whose it is. */
const login$1 = {
	...password,
	facts: (_, { groups }) => groups["user"] ? { subjects: [{ subject: groups["user"] }] } : {}
};
const remoteLogins = {
	id: "remote-logins",
	name: "Logins in scripts",
	issuer: "",
	types: [
		{
			...login$1,
			id: "psexec-password",
			name: "Password on a PsExec command line",
			reference: "https://learn.microsoft.com/sysinternals/downloads/psexec",
			keywords: ["psexec"],
			pattern: /psexec(?:64)?(?:\.exe)?\s[^\r\n|;]{0,200}?\s-u\s{1,4}"?(?<user>[^\s"]{1,100})"?\s{1,4}-p\s{1,4}"?(?<secret>[^\s"]{6,128})/gi,
			window: {
				before: 2,
				after: 480
			}
		},
		{
			...login$1,
			id: "powercli-password",
			name: "Password of a vSphere login",
			reference: "https://developer.broadcom.com/powercli/latest/vmware.vimautomation.core/commands/connect-viserver",
			keywords: ["connect-viserver"],
			pattern: /connect-viserver\s[^\r\n|;]{0,200}?-user\s{1,4}["']?(?<user>[^\s"']{1,100})["']?\s{1,4}-password\s{1,4}["']?(?<secret>[^\s"']{6,128})/gi,
			window: {
				before: 2,
				after: 480
			}
		},
		{
			...login$1,
			id: "directory-entry-password",
			name: "Password handed to a directory login",
			reference: "https://learn.microsoft.com/dotnet/api/system.directoryservices.directoryentry.-ctor",
			keywords: ["directoryentry("],
			pattern: /\bDirectoryEntry\(\s{0,8}"[^"\r\n]{4,200}",\s{0,20}"(?<user>[^"\r\n]{1,100})",\s{0,20}"(?<secret>[^"\r\n]{6,128})"/g,
			window: {
				before: 2,
				after: 500
			}
		},
		{
			...login$1,
			id: "phpmailer-password",
			name: "Password of an SMTP login in PHP",
			reference: "https://github.com/PHPMailer/PHPMailer#a-simple-example",
			keywords: ["->password"],
			pattern: /\$\w{0,20}mail\w{0,20}->Username\s{0,8}=\s{0,8}["'](?<user>[^"'\r\n]{1,100})["'];[^\r\n]{0,120}\s{1,8}\$\w{0,20}mail\w{0,20}->Password\s{0,8}=\s{0,8}["'](?<secret>[^"'\r\n]{6,128})["']/gi,
			window: {
				before: 320,
				after: 160
			}
		},
		{
			...login$1,
			id: "piped-password",
			name: "Password piped into a login",
			reference: "https://docs.docker.com/reference/cli/docker/login/#password-stdin",
			keywords: ["echo"],
			pattern: /\becho\s{1,4}(?:-n\s{1,4})?["']?(?:(?<user>[\w.-]{1,64}):)?(?<secret>[^\s"'|;:]{6,200})["']?\s{0,4}\|\s{0,4}(?:sudo\s{1,4})?(?:chpasswd|passwd\s{1,4}--stdin|sudo\s{1,4}-S|cryptsetup|(?:docker|podman|helm|oras|az|gh|registry)\s[^\r\n|;]{0,160}?(?:--password-stdin|--with-token|login\b))/g,
			window: {
				before: 0,
				after: 480
			}
		},
		{
			...login$1,
			id: "htpasswd-password",
			name: "Password on an htpasswd command line",
			reference: "https://httpd.apache.org/docs/current/programs/htpasswd.html",
			keywords: ["htpasswd"],
			pattern: /\bhtpasswd\s{1,4}(?:-[A-Za-z]{1,6}\s{1,4}){0,3}-[A-Za-z]{0,5}b[A-Za-z]{0,5}\s{1,4}(?:[^\s"'|;{}-][^\s"'|;{}]{0,199}\s{1,4})?(?<user>[^\s"'|;{}]{1,100})\s{1,4}["']?(?<secret>[^\s"'|;{}]{6,128})/g,
			window: {
				before: 0,
				after: 500
			}
		},
		{
			...login$1,
			id: "net-user-password",
			name: "Password on a net user command line",
			reference: "https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/cc771865(v=ws.11)",
			keywords: [
				"net user",
				"net1 user",
				"net.exe user"
			],
			pattern: /\bnet1?(?:\.exe)? user\s{1,4}"?(?<user>[^\s"/]{1,64})"?\s{1,4}"?(?<secret>[^\s"/*]{6,128})(?="?\s{1,4}\/(?:add|domain|expires|active))/gi,
			window: {
				before: 0,
				after: 260
			}
		},
		{
			...password,
			id: "keystore-password",
			name: "Password of a key store on a command line",
			reference: "https://docs.oracle.com/en/java/javase/21/docs/specs/man/keytool.html",
			keywords: ["storepass", "keypass"],
			pattern: /\s-(?:src|dest|new)?(?:storepass|keypass)(?:word)?\s{1,4}["']?(?<secret>[^\s"'\x60|;]{6,128})/g,
			window: {
				before: 8,
				after: 160
			}
		},
		{
			...password,
			id: "powershell-secure-string",
			name: "Password in a PowerShell script",
			reference: "https://learn.microsoft.com/powershell/module/microsoft.powershell.security/convertto-securestring#-asplaintext",
			keywords: ["convertto-securestring"],
			pattern: /ConvertTo-SecureString\s{1,4}(?:(?:-AsPlainText|-Force|-String)\s{1,4}){0,3}["'](?<secret>[^"'\r\n]{6,200})["']/gi,
			window: {
				before: 0,
				after: 300
			}
		}
	]
};
// shared/detection/providers/secret-token.ts
/** The form that any issuer may give its tokens, so that scanners know them. */
const secretToken = {
	id: "secret-token",
	name: "Secret tokens",
	issuer: "",
	types: [{
		id: "secret-token",
		name: "Token in the form of RFC 8959",
		reference: "https://www.rfc-editor.org/rfc/rfc8959",
		lifetime: { expires: "issuer-decides" },
		identity: "either",
		containment: ["Find out who accepts it", "Revoke it there"],
		keywords: ["secret-token:"],
		pattern: /(?<![\w-])secret-token:(?<secret>[\w.~!+=@%-]{16,300})/g,
		confidence: "high",
		bits: 80,
		window: {
			before: 2,
			after: 320
		},
		accepts: (secret) => isMixed(secret) && !isPlaceholder(secret)
	}]
};
// shared/detection/providers/server-logins.ts
const login = {
	lifetime: { expires: "issuer-decides" },
	identity: "either",
	containment: ["Change it on the server or device", "Change it wherever the same one is used"],
	password: true,
	confidence: "medium",
	bits: 40,
	accepts: (password) => !isExamplePassword(password) && !/^(?:public|private)$/i.test(password),
	doubts: (password) => !/\d/.test(password),
	facts: (_, { groups }) => groups["user"] ? { subjects: [{ subject: groups["user"] }] } : {}
};
const serverLogins = {
	id: "server-logins",
	name: "Logins in the configuration of servers and devices",
	issuer: "",
	types: [
		{
			...login,
			id: "haproxy-password",
			name: "Password in HAProxy's configuration",
			reference: "https://docs.haproxy.org/3.0/configuration.html#3.4",
			keywords: ["insecure-password", "stats auth"],
			pattern: /(?:\buser\s{1,8}(?<user>[\w.@-]{1,60})\s{1,8}insecure-password\s{1,8}|\bstats auth\s{1,8}[\w.@-]{1,60}:)(?<secret>[^\s"']{6,128})/g,
			window: {
				before: 90,
				after: 220
			}
		},
		{
			...login,
			id: "smtp-relay-password",
			name: "Password of a mail relay in Postfix's table",
			reference: "https://www.postfix.org/SASL_README.html#client_sasl_enable",
			keywords: [
				"]:25",
				"]:465",
				"]:587",
				"]:submission",
				"]:smtp"
			],
			pattern: /^[ \t]{0,8}\[[\w.-]{3,200}\]:(?:25|2525|465|587|submissions?|smtps?)[ \t]{1,20}(?<user>[^\s:]{1,100}):(?<secret>\S{6,200})(?=\s|$)/gm,
			window: {
				before: 210,
				after: 340
			}
		},
		{
			...login,
			id: "cisco-password",
			name: "Password, key or community in a Cisco device's configuration",
			reference: "https://www.cisco.com/c/en/us/support/docs/security-vpn/remote-authentication-dial-user-service-radius/107614-64.html",
			keywords: [
				"enable secret",
				"enable password",
				" privilege ",
				"snmp-server community",
				"isakmp key",
				"-server key"
			],
			pattern: /^[ \t]{0,4}(?:enable (?:secret|password)|username (?<user>[\w.@-]{1,60}) privilege \d{1,2} (?:secret|password)|snmp-server community|crypto isakmp key|(?:tacacs|radius)-server key) (?:[07] )?(?<secret>[^\s"']{6,64})(?=\s|$)/gm,
			window: {
				before: 90,
				after: 160
			}
		}
	]
};
// shared/detection/providers/urls.ts
/** User, password and host of RFC 3986, section 3.2; what quotes, blanks and brackets end. */
const userinfo = String.raw`(?<user>[^\s:/?#@"'<>\x60{}()\[\]|,;]{0,128}):(?<secret>[^\s/@"'<>\x60|]{3,256})@(?<host>[^\s/?#@"'<>\x60\\]{1,255})`;
const urls = {
	id: "urls",
	name: "URLs with a password",
	issuer: "",
	types: [
		{
			id: "database-url",
			name: "Database or broker URL with a password",
			reference: "https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS",
			lifetime: { expires: "issuer-decides" },
			identity: "machine",
			password: true,
			alternative: {
				text: "Databases of the large clouds accept a role's short-lived token instead of a password.",
				reference: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html"
			},
			containment: ["Change the user's password", "End open sessions"],
			keywords: [
				"postgres",
				"mysql",
				"mariadb",
				"mongodb",
				"redis",
				"amqp",
				"mssql",
				"sqlserver",
				"clickhouse",
				"cockroachdb",
				"couchdb",
				"neo4j",
				"nats://",
				"ldap"
			],
			pattern: new RegExp(String.raw`(?:postgres(?:ql)?|mysqlx?|mariadb|mongodb|rediss?|amqps?|mssql|sqlserver|clickhouse|cockroachdb|couchdb|neo4j|nats|ldaps?)(?:\+[a-z0-9_]{1,20})?:\/\/` + userinfo, "gi"),
			confidence: "medium",
			bits: 40,
			window: {
				before: 30,
				after: 720
			},
			accepts: isPassword,
			doubts: opensLittle,
			facts: hostFacts
		},
		{
			id: "oracle-url",
			name: "Oracle connection string with a password",
			reference: "https://docs.oracle.com/en/database/oracle/oracle-database/23/jjdbc/data-sources-and-URLs.html",
			lifetime: { expires: "issuer-decides" },
			identity: "machine",
			password: true,
			containment: ["ALTER USER ... IDENTIFIED BY a new password", "End open sessions"],
			keywords: [
				"jdbc:oracle:",
				"sqlplus ",
				"impdp ",
				"expdp ",
				"sqlldr "
			],
			pattern: /(?:jdbc:oracle:(?:thin|oci\d?|kprb):|\b(?:sqlplus|impdp|expdp|sqlldr)\s{1,4}(?:-\w{1,3}\s{1,4}){0,3}["']?)(?<user>[\w.$#]{1,128})\/(?<secret>[^\s/@"'<>\x60|]{3,128})@(?:\/\/|\(|ldaps?:\/\/)?(?<host>[\w.-]{1,255})/gi,
			confidence: "medium",
			bits: 40,
			window: {
				before: 0,
				after: 560
			},
			accepts: isPassword,
			doubts: opensLittle,
			facts: hostFacts
		},
		{
			id: "basic-auth-url",
			name: "URL with user name and password",
			reference: "https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1",
			lifetime: { expires: "issuer-decides" },
			identity: "either",
			containment: ["Change the password at the host that the URL names"],
			keywords: [
				"http://",
				"https://",
				"ftp://",
				"ftps://",
				"sftp://",
				"ssh://",
				"smtp://",
				"smtps://",
				"imap://",
				"imaps://",
				"socks5://",
				"socks5h://",
				"git+https://"
			],
			pattern: new RegExp(String.raw`(?:https?|s?ftps?|ssh|smtps?|imaps?|socks5h?):\/\/` + userinfo, "gi"),
			confidence: "medium",
			bits: 40,
			window: {
				before: 10,
				after: 720
			},
			accepts: isPassword,
			doubts: opensLittle,
			facts: hostFacts
		}
	]
};
const localHosts = /^(?:(?:localhost|host\.docker\.internal|db|database|postgres|postgresql|mysql|mariadb|redis|mongo|mongodb|rabbitmq)(?:[:,]|$)|127\.|0\.0\.0\.0|\[::1\]|::1|example\.|[\w.-]*\.example(?:\.|:|$)|[\w.-]*\.(?:local|test|invalid|localhost)(?::|$)|<|\$|%|\{|host(?:name)?(?::|$)|server(?::|$)|(?:your|my)[\w-]*)/i;
const documentation = /example\.(?:com|org|net)|\.(?:example|invalid)(?::|$)|^(?:host|hostname|server|domain|your|my)[\w.-]*$/i;
/** `HTTPBIN_IP`: a name that a test or a template puts a host in place of. */
const hostNames = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+(?::|$)/;
const fewestCharacters = 6;
/** Filling is none, and what stands for a developer's own machine or for an example is one only when it is no plain word. */
function isPassword(encoded, { groups }) {
	const password = decodePercent(encoded);
	const { host = "", user = "" } = groups;
	if (hostNames.test(host) || isExamplePassword(password)) return false;
	if (documentation.test(host)) return password.length >= fewestCharacters && /[A-Za-z]/.test(password) && /\d/.test(password);
	return !(localHosts.test(host) && (password === user || password.length < fewestCharacters));
}
/** A password of a developer's own machine opens little, one for an example's host most likely nothing. */
function opensLittle(_, { groups }) {
	const { host = "" } = groups;
	return localHosts.test(host) || documentation.test(host);
}
function hostFacts(_, { groups }) {
	const host = (groups["host"] ?? "").split(":")[0]?.toLowerCase() ?? "";
	const user = groups["user"] ?? "";
	return {
		...host && { account: host },
		...user && { subjects: [{
			...host && { issuer: host },
			subject: user
		}] }
	};
}
// shared/detection/providers/wireguard.ts
const wireguard = {
	id: "wireguard",
	name: "WireGuard",
	issuer: "",
	types: [{
		id: "wireguard-key",
		name: "WireGuard private or preshared key",
		reference: "https://www.wireguard.com/quickstart/",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["wg genkey: make a new pair", "Hand the new public half to its peers"],
		keywords: ["privatekey", "presharedkey"],
		pattern: /^\s{0,8}(?:PrivateKey|PresharedKey)\s{0,4}=\s{0,4}(?<secret>[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)\s{0,8}$/gm,
		confidence: "high",
		bits: 256
	}]
};
// shared/detection/providers/wordpress.ts
const wordpress = {
	id: "wordpress",
	name: "WordPress",
	issuer: "",
	types: [{
		id: "wordpress-key",
		name: "Key or salt of a WordPress site",
		reference: "https://developer.wordpress.org/advanced-administration/wordpress/wp-config/#security-keys",
		lifetime: { expires: "never" },
		identity: "machine",
		containment: ["Set new keys and salts", "Everybody who is signed in has to sign in again"],
		keywords: [
			"auth_key",
			"logged_in_key",
			"nonce_key",
			"auth_salt",
			"logged_in_salt",
			"nonce_salt"
		],
		pattern: /define\(\s{0,4}["'](?:(?:SECURE_)?AUTH|LOGGED_IN|NONCE)_(?:KEY|SALT)["']\s{0,4},\s{0,16}["'](?<secret>[^'\r\n]{60,72})["']/g,
		confidence: "medium",
		bits: 60,
		window: {
			before: 24,
			after: 120
		}
	}]
};
// shared/detection/providers/index.ts
/**
* Where two types match the same place, the earlier one here has it: what names its issuer goes before what only says
* how a secret is kept, and any value beside a telling name comes last.
*/
const providers = [
	...Object.values(issuers_exports),
	age,
	federation$3,
	npmrc,
	nugetConfig,
	dockerConfig,
	kubernetesSecrets,
	privateKeys,
	passwordHashes,
	jwt,
	keysInCode,
	secretToken,
	wireguard,
	django,
	wordpress,
	redis,
	urls,
	connectionStrings,
	curl,
	loginCalls,
	remoteLogins,
	serverLogins,
	netrc,
	generatedPasswords,
	generic,
	passwords
];
const entriesOf = (provider) => provider.types.map((type) => ({
	provider,
	type,
	keywords: type.keywords,
	...type.window && { window: type.window }
}));
const typeEntries = providers.flatMap(entriesOf);
/**
* With the types of a policy, which name their issuer as well. They come after the built-in ones that do, so that no
* policy gives a known format another name.
*/
function typeEntriesWith(custom) {
	const known = Object.values(issuers_exports);
	return [
		...known,
		...custom.map(compile),
		...providers.slice(known.length)
	].flatMap(entriesOf);
}
function compile({ types, ...provider }) {
	return {
		...provider,
		types: types.map(({ pattern, ignoreCase, ...type }) => ({
			...type,
			pattern: new RegExp(pattern, ignoreCase ? "gi" : "g")
		}))
	};
}
const byId = new Map(typeEntries.map((entry) => [entry.type.id, entry]));
/** Undefined for an id that no provider has, and for a type that detection never finds. */
function typeEntry(id) {
	return byId.get(id);
}
let described;
/** Every type that a provider has, found or only named, by its id, in the order of the index, as everybody but detection sees it. */
const credentialTypes = () => described ??= new Map(providers.flatMap((provider) => [...provider.types, ...provider.named ?? []].map((type) => [type.id, describe(provider, type)])));
function describe(provider, type) {
	const { id, name, reference, lifetime, identity, alternative, containment, password, note } = type;
	return {
		id,
		name,
		...provider.issuer !== "" && { issuer: provider.issuer },
		reference,
		lifetime,
		identity,
		...alternative && { alternative },
		containment,
		...password && { password },
		...note !== void 0 && { note }
	};
}
// shared/detection/decoding.ts
const nothingAround = {
	before: 0,
	after: 0
};
const escapeWindow = {
	before: 400,
	after: 1200
};
/** How the code of a character begins that a secret or the end of a line has: the codes of others fill whole tables. */
const tellingCodes = [
	"0a",
	"0d",
	"2",
	"3",
	"4",
	"5",
	"6",
	"7"
];
/** Base64 (RFC 4648) in three alignments, hexadecimal, percent-encoding (RFC 3986), references of HTML, escapes of string literals. */
function createEncodings() {
	const words = beginnings(typeEntries);
	return [
		...[
			0,
			1,
			2
		].map((alignment) => ({
			keywords: anchors(words, alignment),
			window: nothingAround,
			read: (text, windows) => readRuns(text, windows, base64, alignment)
		})),
		{
			keywords: anchors(words, "hex"),
			window: nothingAround,
			read: (text, windows) => readRuns(text, windows, hex, 0)
		},
		{
			keywords: [
				"%3d",
				"%3a",
				"%22",
				"%26",
				"%7b",
				"%0a"
			],
			window: escapeWindow,
			read: (text, windows) => readReplaced(text, windows, percentEncoded)
		},
		{
			keywords: [
				"&quot;",
				"&apos;",
				"&#34;",
				"&#39;",
				"&#x22;",
				"&#x27;"
			],
			window: escapeWindow,
			read: (text, windows) => readReplaced(text, windows, referenced)
		},
		{
			keywords: [
				"\\\":",
				"=\\\"",
				"= \\\"",
				...["\\u00", "\\x"].flatMap((kind) => tellingCodes.map((code) => kind + code))
			],
			window: escapeWindow,
			read: (text, windows) => readReplaced(text, windows, escaped)
		}
	];
}
/** Characters that are decoded in one go: what a reader has at hand for each takes many times its room. */
const longestStretch = 2 ** 16;
/** Characters that are decoded once more with what follows, so that no secret is cut in two. */
const sharedEnd = 2 ** 14;
/** Whether a text may hold another: where something is encoded, or a program may put a secret together. */
const mayHoldPieces = (encoded, patterns) => encoded.size > 0 || [...patterns.keys()].some(({ strong }) => strong);
/**
* Every stretch that holds another text: what is encoded, and literals of which a program makes one; as far as `end` says
* when it is asked.
*/
function* piecesOf(text, encoded, patterns, end) {
	for (const [{ read }, windows] of encoded) yield* read(text, upTo(windows, end));
	const strong = [...patterns].flatMap(([entry, windows]) => entry.strong ? windows : []);
	if (strong.length > 0) yield* readReplaced(text, upTo(union(strong), end), joints);
}
/** Windows in stretches that share an end with the next, so that no secret is cut in two. */
function* upTo(windows, end) {
	for (const window of windows) for (let from = window.start; from < end(); from += longestStretch - sharedEnd) {
		const to = Math.min(from + longestStretch, window.end);
		yield {
			start: from,
			end: to
		};
		if (to === window.end) break;
	}
}
const base64 = {
	has: /[A-Za-z0-9+/_-]/,
	unit: 4,
	bytes: 3,
	decode: decodeBase64
};
const hex = {
	has: /[0-9A-Fa-f]/,
	unit: 2,
	bytes: 1,
	decode: (text) => Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
};
/** Where in its unit an anchor of base64 begins, by how many bytes of the unit stand before the word. */
const anchorStarts = {
	0: 0,
	1: 2,
	2: 3
};
const shortestText = 12;
/** Before the end of a line is taken for part of a run. */
const fewestUnitsOfLine = 3;
/** Decodes around each anchor as far as it is text, so that hardly a character is read for two anchors. */
function* readRuns(text, windows, alphabet, alignment) {
	let read = 0;
	for (const window of windows) {
		const at = window.start - anchorStarts[alignment];
		if (at < read) continue;
		const limit = at + longestStretch;
		const units = [...unitsFrom(text, at - 1, -1, read, alphabet).toReversed(), ...unitsFrom(text, at, 1, Math.min(text.length, limit), alphabet)];
		const share = alphabet.unit / alphabet.bytes;
		const bytes = units.flatMap((unit) => unit.bytes);
		const starts = units.flatMap(({ places, bytes: own }) => own.map((_, index) => places[Math.floor(index * share)] ?? 0));
		const ends = units.flatMap(({ places, bytes: own }) => own.map((_, index) => (places[Math.ceil((index + 1) * share) - 1] ?? 0) + 1));
		const end = ends.at(-1) ?? 0;
		read = Math.max(window.end, end < limit - alphabet.unit ? end : end - sharedEnd);
		if (bytes.length >= shortestText) yield {
			text: bytes.map((byte) => String.fromCharCode(byte)).join(""),
			toSource: backTo(starts, ends)
		};
	}
}
/** Whole units from `at` on in one direction, up to the first that is no text; a run goes on over the ends of lines. */
function unitsFrom(text, at, step, limit, alphabet) {
	const units = [];
	for (let place = at;;) {
		const places = [];
		while (places.length < alphabet.unit && (step > 0 ? place < limit : place >= limit)) {
			if (!alphabet.has.test(text[place] ?? "")) {
				const over = units.length < fewestUnitsOfLine ? place : overLineEnd(text, place, step);
				if (over === place || !alphabet.has.test(text[over] ?? "")) break;
				place = over;
			}
			places.push(place);
			place += step;
		}
		const inOrder = step > 0 ? places : places.toReversed();
		const isWhole = places.length === alphabet.unit;
		if (places.length === 0 || step < 0 && !isWhole) return units;
		const bytes = [...alphabet.decode(inOrder.map((one) => text[one] ?? "").join("")) ?? [0]];
		if (!bytes.every(isText)) return units;
		units.push({
			places: inOrder,
			bytes
		});
		if (!isWhole) return units;
	}
}
const isText = (byte) => byte >= 32 && byte < 127 || byte === 10 || byte === 13 || byte === 9;
const longestGap = 80;
/** Where a run goes on after one end of a line and the blanks around it; `place` itself where there is none. */
function overLineEnd(text, place, step) {
	let lineEnds = 0;
	for (let near = place; Math.abs(near - place) < longestGap; near += step) {
		const character = text[near];
		if (character === "\n") lineEnds++;
		else if (character !== " " && character !== "	" && character !== "\r") return lineEnds === 1 ? near : place;
	}
	return place;
}
const percentEncoded = {
	pattern: /%[0-7][0-9a-f]/gi,
	by: (found) => String.fromCharCode(Number.parseInt(found.slice(1), 16))
};
const namedReferences = {
	quot: "\"",
	apos: "'",
	amp: "&",
	lt: "<",
	gt: ">"
};
/** Of the characters that code quotes: https://html.spec.whatwg.org/multipage/syntax.html#character-references */
const referenced = {
	pattern: /&(?:quot|apos|amp|lt|gt|#(?:3[2-9]|[4-9]\d|1[01]\d|12[0-6])|#x[2-7][0-9a-f]);/gi,
	by: (found) => {
		const name = found.slice(1, -1).toLowerCase();
		const code = name.startsWith("#x") ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
		return namedReferences[name] ?? String.fromCharCode(code);
	}
};
const shortEscapes = {
	n: "\n",
	r: "\r",
	t: "	"
};
const escaped = {
	pattern: /\\(?:u[0-9a-f]{4}|x[0-7][0-9a-f]|[^\r\n])/gi,
	by: (found) => found.length > 2 ? String.fromCharCode(Number.parseInt(found.slice(2), 16)) : shortEscapes[found[1] ?? ""] ?? found[1] ?? ""
};
/**
* What stands between two literals that a program reads as one, and a line that goes on in the next.
*
*     "ghp_" + "abc"     "ghp_" . 'abc'     "ghp_" \⏎ "abc"     "ghp_"⏎ "abc"     ghp_\⏎abc
*/
const joints = {
	pattern: /["'`](?:[ \t]{0,20}(?:[+.&~]|\+\+|\.\.|\|\||<>)\s{0,80}|[ \t]{1,20}(?:\\?\r?\n\s{0,80})?|[ \t]{0,20}\\?\r?\n\s{0,80}(?:[+.&~]\s{0,20})?)[rbuf]?["'`]|\\\r?\n[ \t]{0,80}/g,
	by: () => ""
};
/** Windows of a text with every match replaced; none without a match. Few hold anything, so the way back is worked out when it is asked for. */
function* readReplaced(text, windows, replacement) {
	for (const { start, end } of windows) {
		const stretch = text.slice(start, end);
		const replaced = stretch.replace(replacement.pattern, replacement.by);
		if (replaced === stretch) continue;
		let toSource;
		yield {
			text: replaced,
			toSource: (range) => (toSource ??= alongRuns(runsOf(stretch, start, replacement)))(range)
		};
	}
}
function runsOf(stretch, start, { pattern, by }) {
	const runs = [];
	/** Where the text goes on after the last match, in the source and in the piece. */
	let source = start;
	let shown = 0;
	for (const { 0: found, index } of stretch.matchAll(pattern)) {
		const { length } = by(found);
		runs.push({
			shown,
			source,
			width: 1
		});
		shown += start + index - source;
		if (length > 0) runs.push({
			shown,
			source: start + index,
			width: found.length
		});
		shown += length;
		source = start + index + found.length;
	}
	return [...runs, {
		shown,
		source,
		width: 1
	}];
}
function alongRuns(runs) {
	const place = (shown) => {
		const run = runs[Math.max(0, firstIndex(runs, (one) => one.shown > shown) - 1)] ?? {
			shown: 0,
			source: 0,
			width: 1
		};
		const start = run.source + (shown - run.shown) * run.width;
		return {
			start,
			end: start + run.width
		};
	};
	return ({ start, end }) => ({
		start: place(start).start,
		end: place(end - 1).end
	});
}
function backTo(starts, ends) {
	return ({ start, end }) => ({
		start: starts[start] ?? 0,
		end: ends[end - 1] ?? starts[start] ?? 0
	});
}
/** The same stretches, in order and without overlap. */
function union(ranges) {
	const merged = [];
	for (const { start, end } of ranges.toSorted((one, other) => one.start - other.start)) {
		const last = merged.at(-1);
		if (last && start <= last.end) last.end = Math.max(last.end, end);
		else merged.push({
			start,
			end
		});
	}
	return merged;
}
// shared/detection/expression.ts
const nameOf = ({ name }) => String.raw`(?:${name})[\w.-]{0,30}(?![\w.-])`;
const expressions = /* @__PURE__ */ new WeakMap();
/** What finds a pattern in a text, the same one each time, and tells where its groups are. */
function expressionOf(pattern) {
	let expression = expressions.get(pattern);
	if (!expression) {
		expression = pattern instanceof RegExp ? new RegExp(pattern.source, `${pattern.flags}d`) : new RegExp(`${nameOf(pattern)}${assignment}(?<secret>${pattern.form})(?![\\w+/=-])`, "dgi");
		expressions.set(pattern, expression);
	}
	return expression;
}
const names = /* @__PURE__ */ new WeakMap();
/**
* False where no match can be, since there is no such name. Hundreds of types have a name, which is quick to look for; to
* compile what follows for each of them takes as long as to scan 20 MB.
*/
function mayHold(text, pattern) {
	if (pattern instanceof RegExp) return true;
	let name = names.get(pattern);
	if (!name) names.set(pattern, name = new RegExp(nameOf(pattern), "i"));
	return name.test(text);
}
// shared/detection/matching.ts
function sharePatterns(entries) {
	const byPattern = /* @__PURE__ */ new Map();
	for (const entry of entries) byPattern.set(entry.type.pattern, [...byPattern.get(entry.type.pattern) ?? [], entry]);
	return [...byPattern].map(([pattern, sharing]) => {
		const window = sharing[0]?.window;
		const keywords = [...new Set(sharing.flatMap((entry) => entry.keywords))];
		return {
			pattern,
			entries: sharing,
			strong: sharing.some(({ type }) => isStrong(type)),
			keywords,
			...window && { window }
		};
	});
}
/**
* Every place at which a pattern matches and a type's own check agrees; pattern by pattern, each in the order of the text
* and as far as `end` says when it is asked.
*/
function* findCandidates(file, windows, end) {
	for (const [{ pattern, entries }, ranges] of windows) for (const window of ranges) {
		if (window.start >= end()) break;
		const stretch = file.text.slice(window.start, window.end);
		const first = mayHold(stretch, pattern) ? firstIn(stretch, expressionOf(pattern)) : void 0;
		if (!first) continue;
		for (const match of matchesFrom(first, stretch, file.text, window.start)) {
			if (match.index >= end()) break;
			const place = {
				range: secretRange(match),
				match: {
					start: match.index,
					end: match.index + match[0].length
				},
				groups: match.groups ?? {}
			};
			const accepted = entries.map(({ provider, type }) => ({
				provider,
				type,
				...place
			})).find((candidate) => isAccepted(candidate, file));
			if (accepted) yield accepted;
		}
	}
}
/** Unlike by `matchAll`, nothing is made for each stretch, nearly all of which hold nothing. */
function firstIn(stretch, expression, from = 0) {
	expression.lastIndex = from;
	const match = expression.exec(stretch);
	return match ? {
		expression,
		match
	} : void 0;
}
/** What else an expression matches in a stretch of a text, too. */
function* matchesFrom(first, stretch, text, start) {
	const isWhole = stretch.length === text.length;
	for (let found = first; found;) {
		const { expression, match: inside } = found;
		const match = isWhole ? inside : confirm(expression, text, start + inside.index);
		const next = match ? match.index + match[0].length - start : 0;
		if (match) yield match;
		found = firstIn(stretch, expression, Math.max(next, inside.index + 1));
	}
}
/** Right before a value that a comment shows for its form: `e.g.) x`, `e.g. "x`. */
const introduction = /\be\.g\.[),:]{0,2}\s{0,3}["'`]?$/i;
const longestIntroduction = 12;
/** Whether the text at a candidate's range can be a secret of its type. */
function isAccepted({ type, range, match, groups }, file) {
	const secret = file.text.slice(range.start, range.end);
	const context = {
		path: file.path,
		match: file.text.slice(match.start, match.end),
		groups
	};
	if (type.accepts?.(secret, context) === false) return false;
	if (introduction.test(file.text.slice(Math.max(0, match.start - longestIntroduction), match.start))) return false;
	return !isPlaceholder(isPem(secret) ? pemBody(secret) : secret.slice(publicPrefix(type, secret).length));
}
const confirming = /* @__PURE__ */ new WeakMap();
/** Matches again at its place in the whole text: a window's edges are no word boundaries. */
function confirm(pattern, text, at) {
	let sticky = confirming.get(pattern);
	if (!sticky) {
		sticky = new RegExp(pattern.source, `${pattern.flags.replace("g", "")}y`);
		confirming.set(pattern, sticky);
	}
	sticky.lastIndex = at;
	return sticky.exec(text) ?? void 0;
}
function secretRange(match) {
	const [start, end] = match.indices?.groups?.["secret"] ?? match.indices?.[1] ?? match.indices?.[0] ?? [match.index, match.index + match[0].length];
	return {
		start,
		end
	};
}
// shared/detection/preset.ts
/**
* Rules of https://github.com/secretlint/secretlint that may see a token our own patterns do not. Not among them: those
* for AWS, private keys and URLs, whose ranges hold more than the secret, that for Slack, which takes any words behind the prefix, and filter-comments, which drops findings.
*/
const presetRules = [
	rule("sendgrid", ["sg."], { SENDGRID_KEY: "sendgrid-key" }),
	rule("shopify", [
		"shppa_",
		"shpca_",
		"shpat_",
		"shpss_"
	], { SHOPIFY_KEY: "shopify-token" }),
	rule("stripe", [
		"sk_live_",
		"rk_live_",
		"sk_test_",
		"rk_test_"
	], {
		STRIPE_SECRET_KEY_LIVE: "stripe-secret-key",
		STRIPE_RESTRICTED_KEY_LIVE: "stripe-secret-key",
		STRIPE_SECRET_KEY_TEST: "stripe-test-key",
		STRIPE_RESTRICTED_KEY_TEST: "stripe-test-key"
	}),
	rule("gitlab", ["glpat-"], { GITLAB_PERSONAL_ACCESS_TOKEN: "gitlab-pat" }),
	rule("grafana", ["glc_", "glsa_"], {
		GRAFANA_CLOUD_API_TOKEN: "grafana-cloud-token",
		GRAFANA_SERVICE_ACCOUNT_TOKEN: "grafana-sa-token"
	}),
	rule("openai", ["t3blbkfj"], { OPENAI_TOKEN: "openai-key" }),
	rule("anthropic", ["sk-ant-"], { ANTHROPIC_API_KEY: "anthropic-key" }),
	rule("groq", ["gsk_"], { GROQ_API_KEY: "groq-key" }),
	rule("huggingface", ["hf_"], { HUGGINGFACE_USER_ACCESS_TOKEN: "huggingface-token" }),
	rule("linear", ["lin_api_"], { LINEAR_API_TOKEN: "linear-key" }),
	rule("notion", ["ntn_"], { NOTION_INTEGRATION_TOKEN: "notion-token" }),
	rule("1password", ["ops_ey"], { OPS_TOKEN: "onepassword-sa-token" }),
	rule("hashicorp-vault", [
		"hvs.",
		"hvb.",
		"hvr."
	], {
		HASHICORP_VAULT_SERVICE_TOKEN: "vault-service-token",
		HASHICORP_VAULT_BATCH_TOKEN: "vault-batch-token",
		HASHICORP_VAULT_RECOVERY_TOKEN: "vault-service-token"
	}),
	rule("databricks", ["dapi"], { DATABRICKS_PERSONAL_ACCESS_TOKEN: "databricks-token" }),
	rule("docker", ["dckr_pat_"], { DOCKER_PERSONAL_ACCESS_TOKEN: "docker-pat" }),
	rule("figma", ["figd_"], { FIGMA_PERSONAL_ACCESS_TOKEN: "figma-token" })
];
function rule(name, keywords, types) {
	return {
		id: `@secretlint/secretlint-rule-${name}`,
		keywords,
		types
	};
}
/** Loads the preset's code only when one of its rules has something to look at. */
async function loadPresetRules(ids) {
	return (await import("./module-chunk2.js")).rules.filter(({ meta }) => ids.has(meta.id));
}
// shared/detection/secretlint.ts
const ownRule = "@keyholder/secretlint-rule";
/**
* The engine compares each message with every other and maps each to a line of the whole content, so it gets texts that
* hold about a thousand secrets at most: `filterDuplicatedMessages` in https://github.com/secretlint/secretlint.
*/
const sectionLength = 2e4;
/** Runs secretlint over what has something in it: one call for nearly all files. `own` is in the order of the text. */
async function lint(file, own, preset) {
	const [{ lintSource }, { secretLintProfiler }] = await Promise.all([import("./module-chunk.js"), import("./node-chunk2.js")]);
	secretLintProfiler.setEnabled(false);
	const presetRules = preset.size > 0 ? await loadPresetRules(new Set([...preset.keys()].map(({ id }) => id))) : [];
	const windows = [...preset.values()].flat().toSorted((one, other) => one.start - other.start);
	const matches = [];
	let nextOwn = 0;
	let nextWindow = 0;
	for (const section of sections(file.text)) {
		const firstOwn = nextOwn;
		while ((own[nextOwn]?.range.start ?? Infinity) < section.end) nextOwn++;
		const reports = own.slice(firstOwn, nextOwn);
		while ((windows[nextWindow]?.end ?? Infinity) <= section.start) nextWindow++;
		const hasWindow = (windows[nextWindow]?.start ?? Infinity) < section.end;
		if (reports.length === 0 && !hasWindow) continue;
		const rules = [reporter(reports, section.start), ...hasWindow ? presetRules : []];
		const { messages } = await lintSource({
			source: {
				filePath: file.path,
				content: file.text.slice(section.start, Math.max(section.end, reports.at(-1)?.range.end ?? 0)),
				ext: "",
				contentType: "text"
			},
			options: {
				config: { rules: rules.map((rule) => ({
					id: rule.meta.id,
					rule
				})) },
				noPhysicFilePath: true
			}
		});
		for (const { ruleId, messageId, range } of messages) {
			const [start, end] = range;
			matches.push({
				rule: ruleId,
				message: messageId,
				range: {
					start: start + section.start,
					end: end + section.start
				}
			});
		}
	}
	return matches;
}
/** A rule that says what we found between two lines of the engine's own rules. */
function reporter(reports, offset) {
	return {
		messages: {},
		meta: {
			id: ownRule,
			type: "scanner",
			recommended: true,
			supportedContentTypes: ["text"]
		},
		create: (context) => ({ file() {
			for (const { type, range } of reports) context.report({
				message: {
					message: type,
					messageId: type,
					data: void 0
				},
				range: [range.start - offset, range.end - offset]
			});
		} })
	};
}
const byteOrderMark = "﻿";
/** Cuts at line ends where there are any. A byte order mark stays outside: the engine would drop it and shift its ranges. */
function* sections(text) {
	let start = text.startsWith(byteOrderMark) ? 1 : 0;
	while (start < text.length) {
		const limit = Math.min(start + sectionLength, text.length);
		const lineEnd = limit === text.length ? 0 : text.slice(start, limit).lastIndexOf("\n") + 1;
		const end = lineEnd > 0 ? start + lineEnd : limit;
		yield {
			start,
			end
		};
		start = end;
	}
}
// shared/detection/keyword-edge.ts
const asciiSize$1 = 128;
/** A pattern's first assertion, of what may not stand before it. */
const assertion = /^(?:\(\?<!(?<class>\[(?:[^\]\\]|\\.)+\])\)|\\b(?=\w))/;
/** Groups that are open where a pattern begins. */
const openings = /^(?:\(\?(?::|<\w+>))*/;
/** What a class takes part in: it may be left out. */
const optional = String.raw`\{0|[?*]`;
/** A class of which a character is bound to follow. */
const following = new RegExp(String.raw`^(?<class>\[(?!\^)(?:[^\]\\]|\\.)+\]|\\[dw])(?!${optional})(?:\{(?<least>\d+))?`);
/** What decides how deep a pattern stands in groups; the rest of what it says is passed over. */
const tokens = new RegExp(String.raw`\\.|\[(?:[^\]\\]|\\.)*\]|[(|]|\)(?<optional>${optional})?`, "g");
/** Where a value may go on in the next literal, or on the next line of one. */
const ends = /["'`\\]/;
/** `undefined` for a pattern that may begin otherwise than with the keyword. */
function edgeOf({ source, ignoreCase }, keyword) {
	const asserted = assertion.exec(source);
	const beginning = source.slice(asserted?.[0].length ?? 0);
	const opened = openings.exec(beginning)?.[0] ?? "";
	const { spelling, rest } = spell(keyword, beginning.slice(opened.length)) ?? {};
	if (rest === void 0 || !isBound(rest, opened.split("(").length - 1)) return void 0;
	const next = following.exec(rest)?.groups;
	return {
		refused: asserted ? tableOf(asserted.groups?.["class"] ?? String.raw`\w`) : void 0,
		spelling: ignoreCase ? void 0 : spelling,
		follows: next && {
			characters: tableOf(next["class"] ?? "", {
				ignoreCase,
				inRun: true
			}),
			least: Number(next["least"] ?? 1)
		}
	};
}
/** Whether a match may begin with the keyword at this place. */
function mayBegin({ refused, spelling, follows }, text, start, end) {
	if (refused?.[text.charCodeAt(start - 1)]) return false;
	if (spelling !== void 0 && !text.startsWith(spelling, start)) return false;
	return follows === void 0 || mayFollow(follows, text, end);
}
function mayFollow({ characters, least }, text, start) {
	for (let at = start; at < start + least; at++) {
		const kind = characters[text.charCodeAt(at)];
		if (kind !== goesOn) return kind !== refuses;
	}
	return true;
}
/** One character of a source: as it stands, or a class of which it is one. */
const character = /^(?:\\(?<escaped>\W)|(?<plain>[^\\[\](){}.*+?^$|])|(?<class>\[(?!\^)(?:[^\]\\]|\\.)+\]))(?![?*+{])/;
/** A word with which a pattern's source begins, in whatever case; its spelling, where there is but one, and what stands behind it. */
function spell(word, source) {
	let rest = source;
	let spelling = "";
	for (const lower of word) {
		const found = character.exec(rest);
		const spelled = spellingsOf(lower, found?.groups);
		if (!found || spelled.length === 0) return void 0;
		spelling = spelling === void 0 || spelled.length > 1 ? void 0 : spelling + spelled[0];
		rest = rest.slice(found[0].length);
	}
	return {
		spelling,
		rest
	};
}
function spellingsOf(lower, { escaped, plain, class: among } = {}) {
	const cases = [.../* @__PURE__ */ new Set([lower, lower.toUpperCase()])];
	if (among === void 0) return cases.filter((one) => one === (escaped ?? plain));
	const has = new RegExp(among);
	return cases.filter((one) => has.test(one));
}
/** Whether what a source goes on with, within some groups that are open, is bound to follow. */
function isBound(source, opened) {
	let open = opened;
	let depth = opened;
	for (const [token, leftOut] of source.matchAll(tokens)) if (token === "(") depth++;
	else if (token === "|" && depth === open) return false;
	else if (token.startsWith(")")) {
		if (depth === open && leftOut !== void 0) return false;
		if (depth === open) open--;
		depth--;
	}
	return true;
}
const refuses = 0;
const goesOn = 1;
const breaksOff = 2;
const tables = /* @__PURE__ */ new Map();
/** By ASCII code, what is a character of a class. */
function tableOf(characters, { ignoreCase = false, inRun = false } = {}) {
	const key = `${characters}${ignoreCase}${inRun}`;
	const known = tables.get(key);
	if (known) return known;
	const has = new RegExp(characters, ignoreCase ? "i" : "");
	const table = Uint8Array.from({ length: asciiSize$1 }, (_, code) => {
		const one = String.fromCharCode(code);
		if (has.test(one)) return goesOn;
		return inRun && ends.test(one) ? breaksOff : refuses;
	});
	tables.set(key, table);
	return table;
}
// shared/detection/prefilter.ts
const characters = 2 ** 16;
const asciiSize = 128;
/** A step where no text has come through yet, as memory is that nobody has written to: to fill it takes longer than a small file. */
const unknown = 0;
/** The row of the state that a step leads to. */
const rowOf = (step) => Math.abs(step);
/** Characters; where keywords end in so many is gathered before it is told. */
const blockLength = 2 ** 16;
/**
* Aho and Corasick's automaton over character codes (https://doi.org/10.1145/360825.360855). Each character falls into
* a class: 0 for what no keyword holds, else one class for both cases of a letter, so the text needs no lower-cased
* copy, whose offsets could differ. One flat table holds a row of classes for each state, at an offset that is not 0:
*
*     next[row + class] -> the step on: `-row`, or `row` where a keyword ends, or `unknown`
*
* Each step waits for the one before, so two cursors go at a time, one through either half of a block: that takes about
* half as long. No keyword comes twice.
*/
function createPrefilter(keywords) {
	const { classes, codes } = readAlphabet(keywords);
	const { next, root, learn, keywordsAt } = createStates(keywords, codes);
	const longest = Math.max(1, ...keywords.map((keyword) => keyword.length));
	/** The last step through `text` up to `end`; no state remembers more than the longest keyword. */
	function stepTo(text, end) {
		let step = -root;
		for (let at = Math.max(0, end - longest); at < end; at++) {
			const slot = rowOf(step) + (classes[text.charCodeAt(at)] ?? 0);
			step = next[slot] ?? 0;
			if (step === unknown) step = learn(slot);
		}
		return step;
	}
	const [front, back] = [createCursor(), createCursor()];
	/** Has a cursor go on after a step that stopped it; notes where a keyword ends. */
	function settle(cursor, step, end) {
		const known = step === unknown ? learn(cursor.slot) : step;
		const row = rowOf(known);
		cursor.step = -row;
		if (known < 0) return;
		cursor.ends[cursor.count++] = row;
		cursor.ends[cursor.count++] = end;
	}
	function walkText(text, start, end, half) {
		let one = front.step;
		let other = back.step;
		let first = 0;
		let second = 0;
		let at = start;
		do {
			first = (classes[text.charCodeAt(at)] ?? 0) - one;
			second = (classes[text.charCodeAt(at + half)] ?? 0) - other;
			one = next[first] ?? 0;
			other = next[second] ?? 0;
			at++;
		} while ((one & other) < 0 && at < end);
		front.step = one;
		front.slot = first;
		back.step = other;
		back.slot = second;
		return at;
	}
	function walkBytes(bytes, start, end, half) {
		let one = front.step;
		let other = back.step;
		let first = 0;
		let second = 0;
		let at = start;
		do {
			first = (classes[bytes[at] ?? 0] ?? 0) - one;
			second = (classes[bytes[at + half] ?? 0] ?? 0) - other;
			one = next[first] ?? 0;
			other = next[second] ?? 0;
			at++;
		} while ((one & other) < 0 && at < end);
		front.step = one;
		front.slot = first;
		back.step = other;
		back.slot = second;
		return at;
	}
	/** Notes in which states keywords end from `start` to `end`. */
	function searchBlock({ text, ascii }, start, end) {
		const half = end - start >> 1;
		const middle = start + half;
		front.count = back.count = 0;
		front.step = -rowOf(stepTo(text, start));
		back.step = -rowOf(stepTo(text, middle));
		for (let at = start; at < middle;) {
			at = ascii ? walkBytes(ascii, at, middle, half) : walkText(text, at, middle, half);
			if (front.step >= 0) settle(front, front.step, at);
			if (back.step >= 0) settle(back, back.step, at + half);
		}
		if (middle + half < end) settle(back, stepTo(text, end), end);
	}
	function tell({ ends, count }, into, report) {
		for (let at = 0; at < count; at += 2) for (const keyword of keywordsAt(ends[at] ?? 0)) report(into, keyword, ends[at + 1] ?? 0);
	}
	return { search(text, into, report) {
		const { length } = text.text;
		for (let start = 0; start < length; start += blockLength) {
			searchBlock(text, start, Math.min(start + blockLength, length));
			tell(front, into, report);
			tell(back, into, report);
		}
	} };
}
const createCursor = () => ({
	step: 0,
	slot: 0,
	ends: new Int32Array(blockLength + 2),
	count: 0
});
const noKeyword = () => /* @__PURE__ */ new RangeError("keywords are lower-case ASCII");
function readAlphabet(keywords) {
	const classes = new Uint8Array(characters);
	const codes = [NaN];
	for (const keyword of keywords) {
		if (keyword !== keyword.toLowerCase()) throw noKeyword();
		for (let at = 0; at < keyword.length; at++) {
			const code = keyword.charCodeAt(at);
			if (code >= asciiSize) throw noKeyword();
			if (classes[code]) continue;
			classes[code] = codes.length;
			classes[keyword.charAt(at).toUpperCase().charCodeAt(0)] = codes.length;
			codes.push(code);
		}
	}
	return {
		classes,
		codes
	};
}
const none = [];
/**
* A state is what a run of the sorted keywords begins with. It goes on with the next letter of any of them, else as its
* longest proper suffix does. Each is made when a text first comes to it: to make all takes longer than to read a small file.
*/
function createStates(keywords, codes) {
	const bits = 32 - Math.clz32(codes.length - 1);
	/** One more than there are: states are counted from 1, in the order in which texts came to them. */
	const mostStates = 2 + keywords.reduce((sum, { length }) => sum + length, 0);
	const sorted = keywords.toSorted();
	const indexes = new Map(keywords.map((keyword, index) => [keyword, index]));
	const next = new Int32Array(mostStates << bits);
	const firsts = new Uint32Array(mostStates);
	const ends = new Uint32Array(mostStates);
	const depths = new Uint32Array(mostStates);
	const suffixes = new Uint32Array(mostStates);
	const endings = [none, none];
	const root = 1;
	ends[root] = sorted.length;
	function learn(slot) {
		const known = next[slot] ?? unknown;
		if (known !== unknown) return known;
		const state = slot >> bits;
		const column = slot - (state << bits);
		const code = codes[column] ?? NaN;
		const first = firstFrom(state, code);
		const end = firstFrom(state, code + 1);
		const shorter = state === root ? -(root << bits) : learn(((suffixes[state] ?? root) << bits) + column);
		return next[slot] = first === end ? shorter : create(first, end, (depths[state] ?? 0) + 1, rowOf(shorter) >> bits);
	}
	function create(first, end, depth, suffix) {
		const state = endings.length;
		firsts[state] = first;
		ends[state] = end;
		depths[state] = depth;
		suffixes[state] = suffix;
		const keyword = sorted[first] ?? "";
		const all = [...keyword.length === depth ? [indexes.get(keyword) ?? 0] : none, ...endings[suffix] ?? none];
		endings.push(all);
		return all.length === 0 ? -(state << bits) : state << bits;
	}
	/** Where, in a state's run, the keywords begin that go on with this character or a later one. */
	function firstFrom(state, code) {
		const depth = depths[state] ?? 0;
		let low = firsts[state] ?? 0;
		for (let high = ends[state] ?? 0; low < high;) {
			const middle = low + high >> 1;
			if ((sorted[middle] ?? "").charCodeAt(depth) >= code) high = middle;
			else low = middle + 1;
		}
		return low;
	}
	const keywordsAt = (row) => endings[row >> bits] ?? none;
	return {
		next,
		root: root << bits,
		learn,
		keywordsAt
	};
}
// shared/detection/windows.ts
const defaultWindow = {
	before: 400,
	after: 1200
};
/** The same as far as `end`. */
function windowsUpTo(windows, end) {
	if (end === Infinity) return windows;
	const cut = [...windows].map(([entry, ranges]) => {
		return [entry, ranges.filter(({ start }) => start < end).map((range) => ({
			start: range.start,
			end: Math.min(range.end, end)
		}))];
	});
	return new Map(cut.filter(([, ranges]) => ranges.length > 0));
}
/** Makes the automaton over all keywords once; the function it returns reads a text once. */
function createWindowFinder(entries) {
	const byKeyword = /* @__PURE__ */ new Map();
	for (const entry of entries) for (const keyword of entry.keywords) {
		const sharing = byKeyword.get(keyword);
		if (sharing) sharing.push(entry);
		else byKeyword.set(keyword, [entry]);
	}
	const keywords = [...byKeyword.keys()];
	const sharing = [...byKeyword.values()];
	const sharers = [];
	const prefilter = createPrefilter(keywords);
	/** Worked out when a text has the keyword: most never come. */
	function sharersOf(index) {
		const keyword = keywords[index] ?? "";
		return sharers[index] ??= (sharing[index] ?? []).map((entry) => {
			const edge = entry.pattern instanceof RegExp ? edgeOf(entry.pattern, keyword) : void 0;
			const { before, after } = entry.window ?? defaultWindow;
			return {
				entry,
				edge,
				window: {
					before: edge ? 0 : before,
					after
				}
			};
		});
	}
	function report({ text, windows }, index, end) {
		const start = end - (keywords[index]?.length ?? 0);
		for (const sharer of sharersOf(index)) if (!sharer.edge || mayBegin(sharer.edge, text, start, end)) widen(windows, sharer, start, end, text.length);
	}
	return (text) => {
		const windows = /* @__PURE__ */ new Map();
		prefilter.search(text, {
			text: text.text,
			windows
		}, report);
		return windows;
	};
}
function widen(windows, { entry, window: { before, after } }, start, end, length) {
	const from = Math.max(0, start - before);
	const to = Math.min(length, end + after);
	const ranges = windows.get(entry);
	const last = ranges?.at(-1);
	if (!ranges) windows.set(entry, [{
		start: from,
		end: to
	}]);
	else if (last && from <= last.end) {
		last.start = Math.min(last.start, from);
		last.end = Math.max(last.end, to);
	} else ranges.push({
		start: from,
		end: to
	});
}
// shared/detection/search.ts
/**
* Prefilter, patterns, engine, overlaps: every place of a text at which some type of secret stands, or about `most` of
* them, the first ones.
*/
async function search(file, custom = noProviders, most = Infinity) {
	const { rankOf, findWindows } = catalogueWith(custom);
	const windows = findWindows(file);
	if (!windows) return {
		candidates: [],
		rankOf,
		problems: [],
		end: Infinity
	};
	const earliest = createEarliest(most * typesAtOnePlace, ({ range }) => range.start);
	for (const candidate of findCandidates(file, windows.patterns, earliest.end)) earliest.add(candidate);
	const own = earliest.items();
	const end = earliest.end();
	const preset = windowsUpTo(windows.preset, end);
	const pieces = mayHoldPieces(windows.encoded, windows.patterns) && { pieces: (until) => piecesOf(file.text, windows.encoded, windows.patterns, until) };
	if (own.length === 0 && preset.size === 0) return {
		candidates: [],
		...pieces,
		rankOf,
		problems: [],
		end
	};
	const byKey = new Map(own.map((candidate) => [keyOf(candidate.type.id, candidate.range), candidate]));
	const problems = [];
	let foreign = [];
	try {
		foreign = (await lint(file, own.map(({ type, range }) => ({
			type: type.id,
			range
		})), preset)).filter(({ rule, message, range }) => rule !== "@keyholder/secretlint-rule" || !byKey.has(keyOf(message, range)));
	} catch {
		problems.push({
			code: "detection-failed",
			path: file.path,
			severity: "error"
		});
	}
	const adopted = new Set(foreign.flatMap((match) => adopt(match, file)));
	const rank = (candidate) => rankOf(candidate) + (adopted.has(candidate) ? behindAll : 0);
	return {
		candidates: settleOverlaps([...own, ...adopted], rank),
		...pieces,
		rankOf,
		problems,
		end
	};
}
const behindAll = 1e5;
/** Of which one is kept. */
const typesAtOnePlace = 2;
const presetTypes = new Map(presetRules.map(({ id, types }) => [id, types]));
const noProviders = [];
const catalogues = /* @__PURE__ */ new WeakMap();
/** Builds the automaton when the first file comes, so that a command which scans nothing pays nothing. */
function catalogueWith(providers) {
	const custom = providers.length === 0 ? noProviders : providers;
	const known = catalogues.get(custom);
	if (known) return known;
	const entries = typeEntriesWith(custom);
	const windowFinder = createWindowFinder([
		...sharePatterns(entries),
		...presetRules,
		...createEncodings()
	]);
	const ranks = new Map(entries.map(({ type }, index) => [type.id, index]));
	const catalogue = {
		rankOf: ({ type }) => ranks.get(type.id) ?? ranks.size,
		findWindows: (text) => {
			const windows = windowFinder(text);
			if (windows.size === 0) return void 0;
			const patterns = /* @__PURE__ */ new Map();
			const preset = /* @__PURE__ */ new Map();
			const encoded = /* @__PURE__ */ new Map();
			for (const [entry, ranges] of windows) if ("pattern" in entry) patterns.set(entry, ranges);
			else if ("read" in entry) encoded.set(entry, ranges);
			else preset.set(entry, ranges);
			return {
				patterns,
				preset,
				encoded
			};
		}
	};
	catalogues.set(custom, catalogue);
	return catalogue;
}
function keyOf(type, { start, end }) {
	return `${type} ${start} ${end}`;
}
/** A foreign rule's match, held to our own type's standard. */
function adopt({ rule, message, range }, file) {
	const entry = typeEntry(presetTypes.get(rule)?.[message] ?? "");
	if (!entry) return [];
	const candidate = {
		provider: entry.provider,
		type: entry.type,
		range,
		match: range,
		groups: {}
	};
	return isAccepted(candidate, file) ? [candidate] : [];
}
// shared/detection/slots.ts
const quoted = /^(["'`])([\s\S]*)\1$/;
/** Stores and variables by which pipelines, vaults and tools refer to a value instead of holding it. */
const references = /^\$|^%[\w.]+%$|\$\{|\$\(|\{\{|^<%|^!(?:vault|reference|Ref|Sub|GetAtt|ImportValue|secret)\b|^(?:vault|secret|secrets|op|keyring|ref|env|file|ssm|awssm|gcpsm|akv|kms|sops|pass|doppler|infisical|berglas|k8s|data|var|local|module)(?::|\.)|^ENC\[|^arn:aws|^projects\/[^/]+\/secrets\/|^@Microsoft\.KeyVault|^\{\s*(?:ref|secret|resolve)|^secretKeyRef|^\/(?:run|var|etc|opt|home|tmp|vault)\/|^~?\/|^\.{1,2}\/|^https?:\/\/|^AgA[A-Za-z0-9+/]{100}|^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$|^[\w-]+\.(?:json|ya?ml|toml|ini|env|txt|pem|key|crt|cer|p12|pfx|jks)$/;
/** What says nothing, and what sets something instead of opening it: `exposed-secret: allow` is a decision about secrets. */
const filling = /^(?:|allow(?:ed)?|den(?:y|ied)|block(?:ed)?|warn(?:ing)?|error|ignored?|enabled?|disabled?|always|never|auto|manual|true|false|yes|no|on|off|null|~|none|nil|undefined|\d{1,5}|inherit|default|required|optional|required: ?(?:true|false)|[|>][-+]?|\*+|x+)$/i;
const longEnough = 8;
const mixedEnough = 2.5;
/** Reads one slot; the range that comes back is the value's, without quotes and blanks. */
function readSlot(text, slot, name = "") {
	const raw = text.slice(slot.start, slot.end);
	const leading = raw.length - raw.trimStart().length;
	const trimmed = raw.trim();
	const inside = quoted.exec(trimmed)?.[2];
	const start = slot.start + leading + (inside === void 0 ? 0 : 1);
	const value = inside ?? trimmed;
	const range = {
		start,
		end: start + value.length
	};
	if (references.test(value)) return {
		...range,
		kind: "reference",
		plausible: false
	};
	if (filling.test(value) || isExamplePassword(value) || repeats(value, name)) return {
		...range,
		kind: "filling",
		plausible: false
	};
	return {
		...range,
		kind: "literal",
		plausible: isPlausible(value)
	};
}
const isPlausible = (value) => value.length >= longEnough && bitsPerCharacter(value) >= mixedEnough && /[^a-z]/.test(value) && !isIdentifier(value) && !saysWords(value);
/** `DB_PASSWORD: db-password` stands for a value. */
const repeats = (value, name) => squash(name) !== "" && squash(name) === squash(value);
const squash = (text) => text.replaceAll(/[^A-Za-z0-9]/g, "").toLowerCase();
/** The text that base64 over one or several lines holds; `undefined` where it is none, or no text. */
function decode(value) {
	const body = value.replaceAll(/\s/g, "");
	const inner = body.length % 4 === 0 ? decodeText(body) : void 0;
	return inner === void 0 || /[^\t\n\r\x20-\x7e\u00a1-\ufffc]/.test(inner) ? void 0 : inner;
}
/**
* Without drafts that stand in an encoded slot and know neither its issuer nor that it is encoded: decoded, the value is
* the same secret as in the open.
*/
function withoutEncoded(drafts, slots) {
	const encoded = slots.filter(({ encoding }) => encoding !== void 0).toSorted((one, other) => one.start - other.start);
	if (encoded.length === 0) return drafts;
	let next = 0;
	return drafts.toSorted((one, other) => one.candidate.range.start - other.candidate.range.start).filter(({ candidate: { range, provider, decoded } }) => {
		while ((encoded[next]?.end ?? Infinity) <= range.start) next++;
		return !((encoded[next]?.start ?? Infinity) < range.end) || provider.issuer !== "" || decoded !== void 0;
	});
}
/** A draft for every literal that stands at a slot, unless something was found there already: `taken`, in the order of the text. */
function draftSlots(text, slots, taken) {
	const drafts = [];
	let next = 0;
	for (const slot of slots.toSorted((one, other) => one.start - other.start)) {
		while ((taken[next]?.end ?? Infinity) <= slot.start) next++;
		if ((taken[next]?.start ?? Infinity) < slot.end) continue;
		const whole = readSlot(text, slot, slot.name);
		const inner = slot.encoding && whole.kind !== "reference" ? decode(text.slice(whole.start, whole.end)) : void 0;
		const { kind, plausible, start, end } = inner ? readSlot(inner, {
			start: 0,
			end: inner.length
		}, slot.name) : whole;
		if (kind !== "literal") continue;
		const entry = typeEntry(slot.type ?? "") ?? typeEntry("generic-secret");
		if (!entry) continue;
		const { provider, type } = entry;
		const range = {
			start: whole.start,
			end: whole.end
		};
		const secret = inner?.slice(start, end);
		const candidate = {
			provider,
			type,
			range,
			match: range,
			groups: {},
			...secret === void 0 ? {} : { decoded: {
				secret,
				match: secret,
				name: void 0
			} }
		};
		drafts.push({
			candidate,
			parts: [],
			confidence: plausible ? "medium" : "low",
			unproven: true
		});
	}
	return drafts;
}
// shared/detection/detect.ts
/** Finds every exposed secret of a file; `slots` are the places at which a pipeline reader expects a credential. */
async function detect(file, slots, options, foreign) {
	const lines = createLines(file.text);
	const found = await findWithProposed(file, lines, options, foreign);
	if (found.drafts.length === 0 && slots.length === 0 && found.end === Infinity) return {
		...describe$1(file, lines, [], slots, options, true),
		problems: found.problems
	};
	const held = withoutEncoded(found.drafts, slots);
	const taken = held.flatMap(rangesOf).toSorted((one, other) => one.start - other.start);
	const told = createEarliest(mostTold, startOf);
	for (const draft of held) told.add(draft);
	for (const draft of draftSlots(file.text, slots, taken)) told.add(draft);
	const drafts = told.items().filter((draft) => startOf(draft) < found.end);
	const end = Math.min(told.end(), found.end);
	if (end === Infinity) return {
		...describe$1(file, lines, drafts, slots, options, true),
		problems: found.problems
	};
	const cut = {
		code: "too-many-secrets",
		path: file.path,
		...lines.position(end),
		severity: "error",
		detail: { told: drafts.length }
	};
	return {
		...describe$1(file, lines, drafts, slots, options, false),
		problems: [...found.problems, cut]
	};
}
/** What a change's own types find takes nothing from the types in force, whatever it is called. */
async function findWithProposed(file, lines, options, foreign) {
	const found = await findAllDrafts(file, lines, options, {
		foreign,
		most: mostTold
	});
	const { proposed = [] } = options;
	if (proposed.length === 0) return found;
	const more = await findAllDrafts(file, lines, {
		...options,
		providers: proposed
	}, { most: mostTold });
	const own = new Set(proposed.flatMap(({ types }) => types.map(({ id }) => id)));
	const taken = found.drafts.flatMap(rangesOf).toSorted((one, other) => one.start - other.start);
	const isFree = ({ start, end }) => (taken[firstIndex(taken, (one) => one.end > start)]?.start ?? Infinity) >= end;
	const beside = more.drafts.filter((draft) => own.has(draft.candidate.type.id) && rangesOf(draft).every(isFree));
	return {
		drafts: [...found.drafts, ...beside],
		problems: found.problems.length > 0 ? found.problems : more.problems,
		end: Math.min(found.end, more.end)
	};
}
const rangesOf = ({ candidate, parts }) => parts.length > 0 ? parts : [candidate.range];
/** Of one file, so that none fills the memory or a report; from there on it is a problem, and no text of it is shown. */
const mostTold = 1e4;
const startOf = ({ candidate }) => candidate.range.start;
/** Base64 in a JSON string: what is encoded more often than that is not read. */
const mostEncodings = 2;
/** Drafts of whatever a text holds, as it stands there or encoded; of about `most`, the first ones. */
async function findAllDrafts(file, lines, options, { foreign, most = Infinity } = {}) {
	return findDrafts(file, lines, await addForeign(file, await search(file, options.providers, most), foreign), options, {
		encodings: mostEncodings,
		most
	});
}
/** Drafts of what was found in a text, and of the texts it holds. */
async function findDrafts(file, lines, { candidates, pieces, rankOf, problems, end }, options, { encodings, most }) {
	const drafts = joinKeyIds(file.text, lines, groupAwsKeys(file.text, lines, candidates));
	if (encodings === 0 || !pieces) return {
		drafts,
		problems,
		end
	};
	const inner = createEarliest(most, startOf);
	const all = [...problems];
	let last = end;
	for (const piece of pieces(() => Math.min(last, inner.end()))) {
		const part = {
			path: file.path,
			text: piece.text
		};
		const found = await search(part, options.providers, most);
		const held = await findDrafts(part, createLines(part.text), found, options, {
			encodings: encodings - 1,
			most
		});
		for (const draft of held.drafts) inner.add(bringBack(draft, piece));
		all.push(...held.problems);
		if (held.end < Infinity) last = Math.min(last, piece.toSource({
			start: held.end,
			end: held.end + 1
		}).start);
	}
	const encoded = inner.items();
	return {
		drafts: encoded.length === 0 ? drafts : settleDrafts([...drafts, ...encoded], rankOf),
		problems: all,
		end: Math.min(last, inner.end())
	};
}
const beforeAll = 1e4;
/** What an issuer has given its form to is whole; else the more specific type has a place, in a piece or around it. */
function settleDrafts(drafts, rankOf) {
	const byPlace = /* @__PURE__ */ new Map();
	for (const draft of drafts) {
		const { type, range } = draft.candidate;
		const key = `${type.id} ${range.start} ${range.end}`;
		if (!byPlace.has(key)) byPlace.set(key, draft);
	}
	const byCandidate = new Map([...byPlace.values()].map((draft) => [draft.candidate, draft]));
	const rank = (candidate) => {
		if (candidate.decoded) return rankOf(candidate) + .5;
		return candidate.provider.issuer === "" ? rankOf(candidate) : rankOf(candidate) - beforeAll;
	};
	return settleOverlaps([...byCandidate.keys()], rank).flatMap((candidate) => byCandidate.get(candidate) ?? []);
}
/** A draft of a piece as one of the text that the piece came from. */
function bringBack({ candidate, parts, ...draft }, { text, toSource }) {
	return {
		...draft,
		candidate: {
			...candidate,
			range: toSource(candidate.range),
			match: toSource(candidate.match),
			decoded: candidate.decoded ?? {
				secret: secretOf(candidate, text),
				match: matchOf(candidate, text),
				name: nameBeside(text, candidate.range.start) ?? nameBeside(text, candidate.match.start)
			}
		},
		parts: parts.map(({ role, decoded, ...range }) => ({
			role,
			...toSource(range),
			decoded: decoded ?? text.slice(range.start, range.end)
		}))
	};
}
export { maskedRanges as a, fingerprintUse as c, utf8ToBytes as d, firstIndex as f, foreignTypes as i, sha256 as l, findAllDrafts as n, visible as o, createLines as p, credentialTypes as r, fingerprintIssuance as s, detect as t, bytesToHex as u };
