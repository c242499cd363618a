import { o as __toESM, r as __exportAll } from "./rolldown-runtime-chunk.js";
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
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
// node_modules/@scure/base/index.js
/*! scure-base - MIT License (c) 2022 Paul Miller (paulmillr.com) */
function isBytes$1(a) {
	return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array";
}
/** Asserts something is Uint8Array. */
function abytes$1(b) {
	if (!isBytes$1(b)) throw new Error("Uint8Array expected");
}
function isArrayOf(isString, arr) {
	if (!Array.isArray(arr)) return false;
	if (arr.length === 0) return true;
	if (isString) return arr.every((item) => typeof item === "string");
	else return arr.every((item) => Number.isSafeInteger(item));
}
function afn(input) {
	if (typeof input !== "function") throw new Error("function expected");
	return true;
}
function astr(label, input) {
	if (typeof input !== "string") throw new Error(`${label}: string expected`);
	return true;
}
function anumber$1(n) {
	if (!Number.isSafeInteger(n)) throw new Error(`invalid integer: ${n}`);
}
function aArr(input) {
	if (!Array.isArray(input)) throw new Error("array expected");
}
function astrArr(label, input) {
	if (!isArrayOf(true, input)) throw new Error(`${label}: array of strings expected`);
}
function anumArr(label, input) {
	if (!isArrayOf(false, input)) throw new Error(`${label}: array of numbers expected`);
}
/**
* @__NO_SIDE_EFFECTS__
*/
function chain(...args) {
	const id = (a) => a;
	const wrap = (a, b) => (c) => a(b(c));
	return {
		encode: args.map((x) => x.encode).reduceRight(wrap, id),
		decode: args.map((x) => x.decode).reduce(wrap, id)
	};
}
/**
* Encodes integer radix representation to array of strings using alphabet and back.
* Could also be array of strings.
* @__NO_SIDE_EFFECTS__
*/
function alphabet(letters) {
	const lettersA = typeof letters === "string" ? letters.split("") : letters;
	const len = lettersA.length;
	astrArr("alphabet", lettersA);
	const indexes = new Map(lettersA.map((l, i) => [l, i]));
	return {
		encode: (digits) => {
			aArr(digits);
			return digits.map((i) => {
				if (!Number.isSafeInteger(i) || i < 0 || i >= len) throw new Error(`alphabet.encode: digit index outside alphabet "${i}". Allowed: ${letters}`);
				return lettersA[i];
			});
		},
		decode: (input) => {
			aArr(input);
			return input.map((letter) => {
				astr("alphabet.decode", letter);
				const i = indexes.get(letter);
				if (i === void 0) throw new Error(`Unknown letter: "${letter}". Allowed: ${letters}`);
				return i;
			});
		}
	};
}
/**
* @__NO_SIDE_EFFECTS__
*/
function join$2(separator = "") {
	astr("join", separator);
	return {
		encode: (from) => {
			astrArr("join.decode", from);
			return from.join(separator);
		},
		decode: (to) => {
			astr("join.decode", to);
			return to.split(separator);
		}
	};
}
/**
* Pad strings array so it has integer number of bits
* @__NO_SIDE_EFFECTS__
*/
function padding(bits, chr = "=") {
	anumber$1(bits);
	astr("padding", chr);
	return {
		encode(data) {
			astrArr("padding.encode", data);
			while (data.length * bits % 8) data.push(chr);
			return data;
		},
		decode(input) {
			astrArr("padding.decode", input);
			let end = input.length;
			if (end * bits % 8) throw new Error("padding: invalid, string should have whole number of bytes");
			for (; end > 0 && input[end - 1] === chr; end--) if ((end - 1) * bits % 8 === 0) throw new Error("padding: invalid, string has too much padding");
			return input.slice(0, end);
		}
	};
}
/**
* @__NO_SIDE_EFFECTS__
*/
function normalize(fn) {
	afn(fn);
	return {
		encode: (from) => from,
		decode: (to) => fn(to)
	};
}
const gcd = (a, b) => b === 0 ? a : gcd(b, a % b);
const radix2carry = /* @__NO_SIDE_EFFECTS__ */ (from, to) => from + (to - gcd(from, to));
const powers = /* @__PURE__ */ (() => {
	let res = [];
	for (let i = 0; i < 40; i++) res.push(2 ** i);
	return res;
})();
/**
* Implemented with numbers, because BigInt is 5x slower
*/
function convertRadix2(data, from, to, padding) {
	aArr(data);
	if (from <= 0 || from > 32) throw new Error(`convertRadix2: wrong from=${from}`);
	if (to <= 0 || to > 32) throw new Error(`convertRadix2: wrong to=${to}`);
	if (/* @__PURE__ */ radix2carry(from, to) > 32) throw new Error(`convertRadix2: carry overflow from=${from} to=${to} carryBits=${/* @__PURE__ */ radix2carry(from, to)}`);
	let carry = 0;
	let pos = 0;
	const max = powers[from];
	const mask = powers[to] - 1;
	const res = [];
	for (const n of data) {
		anumber$1(n);
		if (n >= max) throw new Error(`convertRadix2: invalid data word=${n} from=${from}`);
		carry = carry << from | n;
		if (pos + from > 32) throw new Error(`convertRadix2: carry overflow pos=${pos} from=${from}`);
		pos += from;
		for (; pos >= to; pos -= to) res.push((carry >> pos - to & mask) >>> 0);
		const pow = powers[pos];
		if (pow === void 0) throw new Error("invalid carry");
		carry &= pow - 1;
	}
	carry = carry << to - pos & mask;
	if (!padding && pos >= from) throw new Error("Excess padding");
	if (!padding && carry > 0) throw new Error(`Non-zero padding: ${carry}`);
	if (padding && pos > 0) res.push(carry >>> 0);
	return res;
}
/**
* If both bases are power of same number (like `2**8 <-> 2**64`),
* there is a linear algorithm. For now we have implementation for power-of-two bases only.
* @__NO_SIDE_EFFECTS__
*/
function radix2(bits, revPadding = false) {
	anumber$1(bits);
	if (bits <= 0 || bits > 32) throw new Error("radix2: bits should be in (0..32]");
	if (/* @__PURE__ */ radix2carry(8, bits) > 32 || /* @__PURE__ */ radix2carry(bits, 8) > 32) throw new Error("radix2: carry overflow");
	return {
		encode: (bytes) => {
			if (!isBytes$1(bytes)) throw new Error("radix2.encode input should be Uint8Array");
			return convertRadix2(Array.from(bytes), 8, bits, !revPadding);
		},
		decode: (digits) => {
			anumArr("radix2.decode", digits);
			return Uint8Array.from(convertRadix2(digits, bits, 8, revPadding));
		}
	};
}
function unsafeWrapper(fn) {
	afn(fn);
	return function(...args) {
		try {
			return fn.apply(null, args);
		} catch (e) {}
	};
}
chain(radix2(4), alphabet("0123456789ABCDEF"), join$2(""));
chain(radix2(5), alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"), padding(5), join$2(""));
/**
* base32 encoding from RFC 4648. No padding.
* Use `base32` for padded version.
* Also check out `base32hex`, `base32hexnopad`, `base32crockford`.
* @example
* ```js
* base32nopad.encode(Uint8Array.from([0x12, 0xab]));
* // => 'CKVQ'
* base32nopad.decode('CKVQ');
* // => Uint8Array.from([0x12, 0xab])
* ```
*/
const base32nopad = chain(radix2(5), alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"), join$2(""));
chain(radix2(5), alphabet("0123456789ABCDEFGHIJKLMNOPQRSTUV"), padding(5), join$2(""));
chain(radix2(5), alphabet("0123456789ABCDEFGHIJKLMNOPQRSTUV"), join$2(""));
chain(radix2(5), alphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ"), join$2(""), normalize((s) => s.toUpperCase().replace(/O/g, "0").replace(/[IL]/g, "1")));
const hasBase64Builtin = /* @__PURE__ */ (() => typeof Uint8Array.from([]).toBase64 === "function" && typeof Uint8Array.fromBase64 === "function")();
const decodeBase64Builtin = (s, isUrl) => {
	astr("base64", s);
	const re = isUrl ? /^[A-Za-z0-9=_-]+$/ : /^[A-Za-z0-9=+/]+$/;
	const alphabet = isUrl ? "base64url" : "base64";
	if (s.length > 0 && !re.test(s)) throw new Error("invalid base64");
	return Uint8Array.fromBase64(s, {
		alphabet,
		lastChunkHandling: "strict"
	});
};
/**
* base64 from RFC 4648. Padded.
* Use `base64nopad` for unpadded version.
* Also check out `base64url`, `base64urlnopad`.
* Falls back to built-in function, when available.
* @example
* ```js
* base64.encode(Uint8Array.from([0x12, 0xab]));
* // => 'Eqs='
* base64.decode('Eqs=');
* // => Uint8Array.from([0x12, 0xab])
* ```
*/
const base64$1 = hasBase64Builtin ? {
	encode(b) {
		abytes$1(b);
		return b.toBase64();
	},
	decode(s) {
		return decodeBase64Builtin(s, false);
	}
} : chain(radix2(6), alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"), padding(6), join$2(""));
/**
* base64 from RFC 4648. No padding.
* Use `base64` for padded version.
* @example
* ```js
* base64nopad.encode(Uint8Array.from([0x12, 0xab]));
* // => 'Eqs'
* base64nopad.decode('Eqs');
* // => Uint8Array.from([0x12, 0xab])
* ```
*/
const base64nopad = chain(radix2(6), alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"), join$2(""));
hasBase64Builtin || chain(radix2(6), alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"), padding(6), join$2(""));
chain(radix2(6), alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"), join$2(""));
const BECH_ALPHABET = chain(alphabet("qpzry9x8gf2tvdw0s3jn54khce6mua7l"), join$2(""));
const POLYMOD_GENERATORS = [
	996825010,
	642813549,
	513874426,
	1027748829,
	705979059
];
function bech32Polymod(pre) {
	const b = pre >> 25;
	let chk = (pre & 33554431) << 5;
	for (let i = 0; i < POLYMOD_GENERATORS.length; i++) if ((b >> i & 1) === 1) chk ^= POLYMOD_GENERATORS[i];
	return chk;
}
function bechChecksum(prefix, words, encodingConst = 1) {
	const len = prefix.length;
	let chk = 1;
	for (let i = 0; i < len; i++) {
		const c = prefix.charCodeAt(i);
		if (c < 33 || c > 126) throw new Error(`Invalid prefix (${prefix})`);
		chk = bech32Polymod(chk) ^ c >> 5;
	}
	chk = bech32Polymod(chk);
	for (let i = 0; i < len; i++) chk = bech32Polymod(chk) ^ prefix.charCodeAt(i) & 31;
	for (let v of words) chk = bech32Polymod(chk) ^ v;
	for (let i = 0; i < 6; i++) chk = bech32Polymod(chk);
	chk ^= encodingConst;
	return BECH_ALPHABET.encode(convertRadix2([chk % powers[30]], 30, 5, false));
}
/**
* @__NO_SIDE_EFFECTS__
*/
function genBech32(encoding) {
	const ENCODING_CONST = encoding === "bech32" ? 1 : 734539939;
	const _words = radix2(5);
	const fromWords = _words.decode;
	const toWords = _words.encode;
	const fromWordsUnsafe = unsafeWrapper(fromWords);
	function encode(prefix, words, limit = 90) {
		astr("bech32.encode prefix", prefix);
		if (isBytes$1(words)) words = Array.from(words);
		anumArr("bech32.encode", words);
		const plen = prefix.length;
		if (plen === 0) throw new TypeError(`Invalid prefix length ${plen}`);
		const actualLength = plen + 7 + words.length;
		if (limit !== false && actualLength > limit) throw new TypeError(`Length ${actualLength} exceeds limit ${limit}`);
		const lowered = prefix.toLowerCase();
		const sum = bechChecksum(lowered, words, ENCODING_CONST);
		return `${lowered}1${BECH_ALPHABET.encode(words)}${sum}`;
	}
	function decode(str, limit = 90) {
		astr("bech32.decode input", str);
		const slen = str.length;
		if (slen < 8 || limit !== false && slen > limit) throw new TypeError(`invalid string length: ${slen} (${str}). Expected (8..${limit})`);
		const lowered = str.toLowerCase();
		if (str !== lowered && str !== str.toUpperCase()) throw new Error(`String must be lowercase or uppercase`);
		const sepIndex = lowered.lastIndexOf("1");
		if (sepIndex === 0 || sepIndex === -1) throw new Error(`Letter "1" must be present between prefix and data only`);
		const prefix = lowered.slice(0, sepIndex);
		const data = lowered.slice(sepIndex + 1);
		if (data.length < 6) throw new Error("Data must be at least 6 characters long");
		const words = BECH_ALPHABET.decode(data).slice(0, -6);
		const sum = bechChecksum(prefix, words, ENCODING_CONST);
		if (!data.endsWith(sum)) throw new Error(`Invalid checksum in ${str}: expected "${sum}"`);
		return {
			prefix,
			words
		};
	}
	const decodeUnsafe = unsafeWrapper(decode);
	function decodeToBytes(str) {
		const { prefix, words } = decode(str, false);
		return {
			prefix,
			words,
			bytes: fromWords(words)
		};
	}
	function encodeFromBytes(prefix, bytes) {
		return encode(prefix, toWords(bytes));
	}
	return {
		encode,
		decode,
		encodeFromBytes,
		decodeToBytes,
		decodeUnsafe,
		fromWords,
		fromWordsUnsafe,
		toWords
	};
}
genBech32("bech32");
genBech32("bech32m");
/**
* UTF-8-to-byte decoder. Uses built-in TextDecoder / TextEncoder.
* @example
* ```js
* const b = utf8.decode("hey"); // => new Uint8Array([ 104, 101, 121 ])
* const str = utf8.encode(b); // "hey"
* ```
*/
const utf8 = {
	encode: (data) => new TextDecoder().decode(data),
	decode: (str) => new TextEncoder().encode(str)
};
/**
* hex string decoder. Uses built-in function, when available.
* @example
* ```js
* const b = hex.decode("0102ff"); // => new Uint8Array([ 1, 2, 255 ])
* const str = hex.encode(b); // "0102ff"
* ```
*/
const hex$1 = /* @__PURE__ */ (() => typeof Uint8Array.from([]).toHex === "function" && typeof Uint8Array.fromHex === "function")() ? {
	encode(data) {
		abytes$1(data);
		return data.toHex();
	},
	decode(s) {
		astr("hex", s);
		return Uint8Array.fromHex(s);
	}
} : chain(radix2(4), alphabet("0123456789abcdef"), join$2(""), normalize((s) => {
	if (typeof s !== "string" || s.length % 2 !== 0) throw new TypeError(`hex.decode: expected string, got ${typeof s} with length ${s.length}`);
	return s.toLowerCase();
}));
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
function anchors(entries, alignment) {
	const found = /* @__PURE__ */ new Set();
	for (const word of [...telling.slice(0, alignment === "hex" ? 0 : telling.length), ...entries.flatMap(beginningsOf)]) {
		const anchor = alignment === "hex" ? hex$1.encode(utf8.decode(word)) : anchorOf(word, alignment);
		if (anchor.length >= shortestWord) found.add(anchor.toLowerCase());
	}
	return [...found];
}
/** Keywords with which the secret itself begins, in the case in which the pattern has them. */
function beginningsOf({ provider, type }) {
	if (provider.issuer === "") return [];
	const source = type.pattern.source.replaceAll(/\\(?=[.-])/g, "");
	return type.keywords.flatMap((keyword) => {
		const at = source.toLowerCase().indexOf(keyword);
		const word = source.slice(at, at + keyword.length);
		return at >= 0 && word.length >= shortestWord && !plainWord.test(word) ? [word] : [];
	});
}
const bitsOfByte = 8;
const bitsOfCharacter = 6;
function anchorOf(word, before) {
	const encoded = base64$1.encode(utf8.decode("\0".repeat(before) + word));
	const first = Math.ceil(before * bitsOfByte / bitsOfCharacter);
	const end = Math.floor((before + word.length) * bitsOfByte / bitsOfCharacter);
	return encoded.slice(first, end);
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
		pattern: /AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}(?![A-Za-z0-9_])/g,
		confidence: "high",
		bits: 256
	}]
};
// shared/detection/entropy.ts
/** Shannon's entropy of a text's characters, in bits for each; 0 for an empty text. */
function bitsPerCharacter(text) {
	const counts = /* @__PURE__ */ new Map();
	for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
	let bits = 0;
	for (const count of counts.values()) {
		const share = count / text.length;
		bits -= share * Math.log2(share);
	}
	return bits;
}
// shared/detection/placeholder.ts
/** Words that writers of examples use, and values that issuers publish as samples; long enough not to turn up in random text. */
const exampleWords = /example|placeholder|change[-_ ]?(?:me|it|this)|replace[-_ ]?(?:me|this|with)|insert[-_ ]|dummy|sample|redacted|obfuscated|foobar|open[-_ ]?sesame|foo[-_]?bar|not[-_]?(?:a[-_]?)?(?:real|secret)|\byour[-_ ]?|[-_ ]here\b|\bmy[-_]?(?:secret|password|token|api[-_]?key|key)|\b(?:fake|test|todo|tbd|none|null|undefined|secret|password|passwd|token|mock)\b|1f2d1e2e67df|33f!!lloppa|hal\+9ooo_da!sY|(.)\1{14}|abc[-_]?123|x{5,}|\*{3,}|\.{3,}|#{4,}|_{4,}|-{6,}|\b(\d{3,6})-\2-\2\b/i;
/** References to a value that is kept elsewhere: `${X}`, `$X`, `$(x)`, `{{ x }}`, `<x>`, `%X%`, `@{x}`, `#{x}`. */
const templates = /^\$[A-Za-z_({]|\$\{|\$\(\(?\s*\w|\{\{|\}\}|^\{[\w. -]+\}$|^<[^>]*>$|^%[\w()]+%?s?$|^[@#]\{|^\[[\w -]+\]$/;
const shortestJudged = 12;
const fewestDifferent = 4;
const leastBits$3 = 2.4;
const longestRun = 8;
/** Whether a text stands where a secret would and is none: an example's filling, or a reference to a stored value. */
function isPlaceholder(text) {
	if (templates.test(text) || exampleWords.test(text.slice(0, 400))) return true;
	if (text.length < shortestJudged) return new Set(text).size < 2;
	const judged = text.slice(0, 200);
	return new Set(judged).size <= fewestDifferent || bitsPerCharacter(judged) < leastBits$3 || hasRun(judged.toLowerCase()) || isRepeated(judged);
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
// shared/detection/providers/shapes.ts
const fewestDigits = 4;
/** Digits with letters of both cases, hexadecimal, or many digits: what a generator makes and a person does not type. */
function isMixed(text) {
	const digits = text.match(/\d/g)?.length ?? 0;
	if (digits === 0) return false;
	return digits >= fewestDigits || /^[0-9a-f-]+$/i.test(text) || /[a-z]/.test(text) && /[A-Z]/.test(text);
}
/** Mixed, and no reference to a value: `settings.apiKey2`, `MISTRAL_TOKEN_2026` say what they stand for. */
function isGenerated(text) {
	return isMixed(text) && !/key|token|secret|env|config|setting/i.test(text);
}
const wordsForPasswords = /^(?:pass|passw(?:or)?d|pwd|passwort|secret|user|username|admin|root|guest|test|foo|bar|baz|abc|123|1234|12345|123456|pw|p|postgres|mysql|redis|mongo|rabbitmq|example|hunter2|p@ssw[o0]rd|my_?(?:password|pass|pwd|secret)|s3cr3t|token|key|api_?key|access_?token|x-oauth-basic|x-token-auth|password\d{0,3}|pass\d{0,3}|changeit)$/i;
/** Filling of every kind: words that stand for a password, references to one, masks, short numbers. */
function isExamplePassword(password) {
	return wordsForPasswords.test(password) || isPlaceholder(password) || /^[*.x]+$/i.test(password) || /^[<{[$%(]|[>}\])%]$|[\\$<>{}]/.test(password) || /^\d{1,5}$/.test(password);
}
/** Base64 of nothing but words, or of filling. */
function saysWords(secret) {
	const text = decodeText(secret);
	return text !== void 0 && (/^[A-Za-z][A-Za-z :,._-]{5,}$/.test(text) || /^[\x20-\x7e]{6,}$/.test(text) && isPlaceholder(text));
}
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
		name: "Password in a curl command",
		reference: "https://curl.se/docs/manpage.html#-u",
		lifetime: { expires: "issuer-decides" },
		identity: "either",
		alternative: {
			text: "curl --netrc reads it from a file outside of the repository.",
			reference: "https://curl.se/docs/manpage.html#-n"
		},
		containment: ["Change the password at the host that the command calls"],
		keywords: ["curl"],
		pattern: /\bcurl\b(?:[^\r\n|;]|\\\r?\n){0,300}?\s(?:-u|--user)[\s=]{1,4}["']?(?<user>[^\s:"']{0,80}):["']?(?<secret>[^\s"']{4,128})(?=["'\s]|$)/g,
		confidence: "medium",
		bits: 40,
		window: {
			before: 2,
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
const dockerConfig$1 = {
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
*     accessToken123             a stand-in that says what it stands for
*     grant_type=refresh         a name with its value
*/
function isIdentifier(padded) {
	const text = padded.replace(/=+$/, "");
	return /^[a-z]+:\/\//i.test(text) || /^(?:sha\d*|md5|arn|urn|data|refs|file|projects|secrets?|env|process|self|this|config|settings)[-:.]/i.test(text) || /^[\w-]+\.[a-z]{2,6}$/i.test(text) || /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\/\w/.test(text) || /^[a-z]+\d{0,4}[a-z]{0,4}(?:[_-](?:[a-z]+\d{0,4}|\d{1,4})){2,}$/.test(text) || /^[a-z]+(?::[a-z]+)+:[\w-]+$/.test(text) || /\/20\d{6}\//.test(text) || /^\d{4}-\d\d-\d\d/.test(text) || /^v?\d+\.\d+/.test(text) || /@[\w-]+\.[a-z]{2,}$/i.test(text) || /^[./~$#&*!-]|\/\.|\.\.|::|->|&&|\|\||\(\)|==|^[a-z_][\w.-]*=[^=]*&|^[a-z_.-]+=[^=]/i.test(text) || /^[a-z]+[A-Za-z]*\.[a-z]+\w*$/.test(text) || /^[A-Z0-9]+(?:_[A-Z0-9]+)+$/.test(text) || /^(?:[A-Z0-9]+With)?(?:Hmac|HMAC|PBKDF2|PBE|AES|DES|RSA|SHA|MD|EC|ISO|UTF|HS|RS|ES|PS)[\w/-]{0,4}\d{1,4}[\w-]{0,12}$/.test(text) || /^[a-z]*(?:Token|Secret|Key|Credentials?)\d{0,5}$/i.test(text) || shareOfWords(text) >= mostWords;
}
const mostDigitsInWords = .15;
/** How much of `someWords-like_these` is words; a text with many digits has none. */
function shareOfWords(text) {
	if ((text.match(/\d/g)?.length ?? 0) / text.length >= mostDigitsInWords || /^[a-z0-9]+$/.test(text)) return 0;
	return (text.match(/[A-Z][a-z]{2,}|[a-z]{3,}|[A-Z]{4,}/g) ?? []).join("").length / text.length;
}
// shared/detection/names.ts
/** `NAME=`, `"name": `, `name := `, `name => `, `--name `, `name="`: what stands right before a value. */
const nameBefore = /(?:^|[^\w.$-])-{0,2}["'`]?\$?(?:env:|this\.|process\.env\.)?([A-Za-z_][\w.-]{0,79})["'`]?\]?\)?(?:\s{0,8}:?\s{0,2}\b(?:string|str|String|bytes)\b)?\s{0,20}(?::=|=>|==?|:|,|\s)\s{0,20}(?:[([{]\s{0,4})?(?:[rbuf@$]{0,2}["'`]{1,3}|\|-?\s|>-?\s)?(?:Bearer |Basic |token |SSWS )?$/;
/** `- name: DEPLOY_TOKEN` on the line above `value: ...`. */
const nameAbove = /(?:^|[\s{,])["']?(?:name|key)["']?\s{0,4}[:=]\s{0,4}["']?([A-Za-z_][\w.-]{0,79})["']?,?\s*$/i;
const valueWords = /^(?:value|default|data|secret|text|content)$/i;
const noNames = /^(?:return|const|let|var|export|set|env|run|echo|http|https|bearer|basic|authorization|is|in|to|the|with|and|for|from|e|g)$/i;
const longestLook = 200;
/** The variable or key beside a value that starts at `start`; absent when nothing there looks like one. */
function nameBeside(text, start) {
	const from = Math.max(0, start - longestLook);
	const before = text.slice(from, start);
	const lineStart = Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1;
	const own = nameBefore.exec(before.slice(lineStart))?.[1];
	const above = before.slice(0, Math.max(0, lineStart - 1)).replace(/\r$/, "");
	const aboveName = nameAbove.exec(above.slice(above.lastIndexOf("\n") + 1))?.[1];
	if (own && valueWords.test(own) && aboveName) return aboveName;
	return own && !noNames.test(own) ? own : void 0;
}
/** What is kept about a secret, such as its name, its file or how long it is; keys that open nothing. */
const notSecretNames = /public|_id$|key_?name|key_?id|token_?(?:type|url|uri|endpoint|name|path|file|expir|limit|count|length)|max_?tokens?|secret_?(?:name|path|arn|id|ref|version|type)|password_?(?:field|hash|policy|reset|length|url|hint)|tokeniz|tokens$|keyword|key_?(?:code|path|file|size|type|prefix)|_arn$|_url$|_path$|_file$|_dir$|_name$|sort_?key|partition|primary|foreign|hash_?key|cache[_-]?key|integrity|checksum|csrf|xsrf|nonce|license|algo?$|algorithm|(?:encoded|encrypted|hashed)[_-]?pass|credential_?id/i;
/** Tokens that say where a list goes on, which version is meant or that a request is the same: they open nothing. */
const requestTokens = /(?:next|prev(?:ious)?|page|paginat\w*|continu\w*|cursor|forward|backward|sync|resume|start|scroll|idempotency|(?<!ex)change|(?<!un)lock|update|authenticity)[_-]?token/i;
/** Whether a name that has a word for a secret in it means something else, such as `token_type` or `next_token`. */
function isNameOfOther(name) {
	return notSecretNames.test(name) || requestTokens.test(name);
}
// shared/detection/providers/patterns.ts
/**
* A value right after a name: `NAME_X = "value"`, `name: value`, `"name": "value"`, `--name value`, `name("value")`. For
* values that nothing but the name beside them gives away. Both arguments are regular expressions' sources; the value
* stands in group `secret`.
*/
function named(name, value) {
	return new RegExp(`(?:${name})[\\w.-]{0,30}(?![\\w.-])${assignment$1}(?<secret>${value})(?![\\w+/=-])`, "gi");
}
/** `variable "name" { type = string default = "value" }`: https://developer.hashicorp.com/terraform/language/block/variable */
const variableBlock = String.raw`\{\s{0,20}(?:(?:type|description|sensitive)[ \t]{0,12}=[^\r\n]{0,120}\r?\n[ \t]{0,20}){0,3}default[ \t]{0,12}=`;
/** Between a name and its value: `=`, `:=`, `?=`, `=>`, `: string =`, `",`, `>`; bounded everywhere. */
const assignment$1 = String.raw`["'\x60\]]{0,3}(?:\s{0,4}:?\s{0,4}(?:string|str)\b)?\s{0,20}(?:=>|[:.?+|]{0,3}==?|:|,|\(|\s|>|${variableBlock})\s{0,20}` + String.raw`(?:[rbuf@]{0,2}["'\x60]{1,3})?`;
/** A value whose form the issuer does not say, for `named`; `isGenerated` then refuses what only refers to one. */
const unstated = String.raw`[\w.-]{32,200}`;
// shared/detection/providers/generic.ts
const keys = [
	"api",
	"access",
	"auth",
	"client",
	"private",
	"signing",
	"encryption",
	"app"
];
const names = `pass(?:word|wd|phrase)|_pass|secret|token|(?:${keys.join("|")})[_-]?key|credential|_(?:key|auth|pat|pwd)(?![a-z])`;
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
		...keys.flatMap((key) => [`${key}key`, `${key}-key`])
	],
	pattern: new RegExp(String.raw`(?:${names})[\w.-]{0,30}(?![\w.-])(?<=(?<name>[\w.-]{1,60}))${assignment$1}(?<secret>[^\s"'\x60<>{}()\[\],;\\]{10,300})(?=["'\x60\s,;)<\\]|$)`, "gim"),
	bits: 40,
	window: {
		before: 12,
		after: 420
	}
};
const lockFiles = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|go\.sum|[a-z]+\.lock)$/i;
const generic$1 = {
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
			pattern: /Authorization["'\x60]?\]?\s{0,4}[:=,]\s{0,4}["'\x60]?(?:[A-Za-z][A-Za-z0-9-]{1,20}\s{1,4})?(?<secret>[A-Za-z0-9+/=._~-]{16,2000})(?![\w$({<])/gi,
			confidence: "medium",
			bits: 60,
			window: {
				before: 4,
				after: 2100
			},
			accepts: isHeaderValue
		},
		{
			...assigned,
			id: "generic-token",
			name: "Random value assigned to a secret's name",
			confidence: "medium",
			accepts: (secret, context) => isMixedWell(secret) && isAssigned$1(secret, context)
		},
		{
			...assigned,
			id: "generic-secret",
			name: "Value assigned to a secret's name",
			confidence: "low",
			accepts: isAssigned$1
		}
	]
};
/** Constants of this shape stand for something: a marker on a message, a value that is not known yet, one request. */
const markerNames = /unknown|sentinel|marker|magic|sig(?:_?key)?$|(?:client|request|action)_?token$/i;
const markers = /^(?:[0-9a-f]{32}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})$/i;
/** What follows a name in a list: `"GetSecretFloat64", "GetFloat64"`, `ClaimNames.SUB, "value"`. */
const isLabel = /^(?:[A-Z][a-z]+)+\d{0,2}$/;
const memberOfOther = new RegExp(String.raw`\.(?!\w*(?:${names}))\w+$`, "i");
/** A variable beside a name, as in `key: testRSA2048PrivateKey`. */
const namesASecret = /^(?:[A-Za-z_]\w*(?:Key|Token|Secret|Password|Credential)|(?:key|token|secret|password|credential)\d)\w{0,6}$/;
/** A value follows these after no more than a blank: `--api-token x`, `ENV API_TOKEN x`. */
const argumentNames = /^--|^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/;
/** Functions that are handed a secret's name, as in `GetSecret("smtp-2")`. */
const lookUps = /(?:^|\.)(?:get|try|require|read|fetch|load|find|look_?up|has|delete|remove|type)\w*$/i;
function isAssigned$1(secret, { groups, match, path }) {
	const name = groups["name"] ?? "";
	if (isNameOfOther(name) || lockFiles.test(path)) return false;
	if (markerNames.test(name) && markers.test(secret)) return false;
	if (squash(name).includes(squash(secret))) return false;
	const between = match.slice(0, match.length - secret.length).slice(-8);
	if (/\(\s*["'\x60]?$/.test(between) && lookUps.test(name)) return false;
	if (/,\s*["'\x60]?$/.test(between) && (isLabel.test(secret) || memberOfOther.test(name))) return false;
	if (!/["'\x60]$/.test(between)) {
		if (/[$.]/.test(secret) || namesASecret.test(secret)) return false;
		if (!/[=:>]\s*$/.test(between) && !(argumentNames.test(name) && isMixedWell(secret))) return false;
	}
	return isRandom(secret) && !climbs(secret) && !isIdentifier(secret) && !saysWords(secret);
}
/** A value that repeats its name, whatever the spelling: `AUTH_GOST_01: "auth-gost01"`. */
function squash(text) {
	return text.replaceAll(/[^A-Za-z0-9]/g, "").toLowerCase();
}
/** `user:password` in base64 with a password that is no example, or a random token. */
function isHeaderValue(secret, { match }) {
	if (!/[A-Za-z]\s+\S+$/.test(match) && !isMixedWell(secret) && !markers.test(secret)) return false;
	if (!/Basic\s+\S+$/i.test(match)) return isRandom(secret, 1) && !isIdentifier(secret);
	const [user, password] = decodeText(secret)?.split(":", 2) ?? [];
	return user !== void 0 && password !== void 0 && password.length >= 6 && !isPlaceholder(password);
}
/** Twenty characters and more of all kinds, or a hash's worth of hexadecimal; a UUID more often names a thing. */
function isMixedWell(text) {
	const digits = text.match(/\d/g)?.length ?? 0;
	if (/^[0-9a-f]{32,}$/i.test(text)) return digits >= 4 && bitsPerCharacter(text) >= 3.2;
	return text.length >= 20 && !(markers.test(text) && text.includes("-")) && /^[\w+/=~-]+$/.test(text) && digits >= 3 && bitsPerCharacter(text) >= 3.7 && (/[a-z]/.test(text) ? /[A-Z]/.test(text) || digits >= 6 : false);
}
const leastBits$2 = 3;
/** Characters that a generator mixes: digits among letters, many different ones. */
function isRandom(text, fewestDigits = 2) {
	return (text.match(/\d/g)?.length ?? 0) >= fewestDigits && /[A-Za-z]/.test(text) && bitsPerCharacter(text) >= Math.min(leastBits$2, Math.log2(text.length) * .8);
}
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
		pattern: named("adyen[\\w.-]{0,20}(?:key|token|secret|pat|password|credential)", "AQE[\\w+/=$^{}<>!&%*()\\[\\],.;:?|~@#-]{100,400}"),
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
		pattern: named("airtable[\\w.-]{0,20}(?:key|token)", "key[A-Za-z0-9]{14}"),
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
		pattern: named("algolia[\\w.-]{0,20}(?:admin|write|secret|api|monitoring|usage)[\\w.-]{0,10}key|algolia[\\w.-]{0,4}token", "[0-9a-f]{32}"),
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
			pattern: named("(?:alibaba|aliyun|alicloud)[\\w.-]{0,30}(?:secret|token|key)", "[A-Za-z0-9]{30}|[A-Za-z0-9]{36,46}"),
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
		pattern: named("amplitude[\\w.-]{0,20}(?:secret|key|token)", "[0-9a-f]{32}"),
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
		name: "Anthropic OAuth token",
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
		keywords: ["sk-ant-oat", "sk-ant-ort"],
		pattern: /(?<![A-Za-z0-9])sk-ant-o[ar]t\d\d-[\w-]{60,200}(?![\w-])/g,
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
		pattern: named("appveyor[\\w.-]{0,20}(?:key|token|secret|pat|password|credential)", "v2\\.[a-z0-9]{20}"),
		confidence: "medium",
		bits: 103,
		window: {
			before: 60,
			after: 400
		},
		accepts: isMixed
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
		pattern: named("asana[\\w.-]{0,20}(?:token|pat|secret)", "[0-9]/\\d{16}(?:/\\d{16})?:[0-9a-f]{32}|[0-9a-z]{32}"),
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
		pattern: named("assembly_?ai[\\w.-]{0,20}(?:key|token|secret|pat|password|credential)", "[0-9a-z]{32}"),
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
			pattern: named("bitbucket[\\w.-]{0,20}(?:secret|token|key)", "[A-Za-z0-9]{32}|[A-Za-z0-9]{64}"),
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
		pattern: named("auth0[\\w.-]{0,20}(?:secret|key)", "[\\w-]{64}"),
		confidence: "medium",
		bits: 384,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
// shared/detection/facts/public-parts.ts
/** What a pattern's groups `account` and `keyId` hold: the parts that the issuer means to be seen. */
function publicParts(_secret, { groups: { account, keyId } }) {
	return {
		...account !== void 0 && { account },
		...keyId !== void 0 && { keyIds: [keyId] }
	};
}
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
// shared/detection/aws.ts
const farthestLines = 10;
const farthestUnits = 2e3;
/** What an AWS secret access key looks like without a name beside it: 40 characters of base64, of all kinds. */
const bareSecret = /(?<![A-Za-z0-9/+=])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/g;
/**
* Joins an access key id with the secret and the session token nearest to it, each used once. Candidates of other
* providers come back as they are; all in the order given.
*/
function groupAwsKeys(text, lines, candidates) {
	const loose = {
		secret: /* @__PURE__ */ new Set(),
		"session-token": /* @__PURE__ */ new Set()
	};
	const ids = [];
	for (const candidate of candidates) {
		const role = roleOf(candidate);
		if (role === "key-id") ids.push(candidate);
		else if (role) loose[role].add(candidate);
	}
	const grouped = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	const byStart = new Map(candidates.map((candidate) => [candidate.range.start, candidate]));
	/** A value that a more telling type already claims is no secret access key; the general types give way. */
	const isFree = (start) => {
		const claim = byStart.get(start);
		return !takenStarts.has(start) && (claim === void 0 || claim.provider.id === "generic");
	};
	const takenStarts = /* @__PURE__ */ new Set();
	for (const id of ids) {
		const named = nearest(lines, id, loose.secret);
		const secret = named?.range ?? bareSecretNear(text, lines, id, isFree);
		const session = nearest(lines, id, loose["session-token"]);
		for (const part of [named, session]) {
			if (!part) continue;
			taken.add(part);
			loose.secret.delete(part);
			loose["session-token"].delete(part);
		}
		if (secret) {
			takenStarts.add(secret.start);
			const general = byStart.get(secret.start);
			if (general) taken.add(general);
		}
		const parts = [{
			role: "key-id",
			...id.range
		}];
		if (secret) parts.push({
			role: "secret",
			...secret
		});
		if (session) parts.push({
			role: "session-token",
			...session.range
		});
		grouped.set(id, secret ? {
			candidate: {
				...id,
				range: secret
			},
			parts,
			confidence: "high",
			unproven: false
		} : {
			candidate: id,
			parts: session ? parts : [],
			confidence: "low",
			unproven: true
		});
	}
	for (const secret of loose.secret) {
		const session = nearest(lines, secret, loose["session-token"]);
		if (!session) continue;
		loose["session-token"].delete(session);
		taken.add(session);
		const parts = [{
			role: "secret",
			...secret.range
		}, {
			role: "session-token",
			...session.range
		}];
		grouped.set(secret, {
			candidate: {
				...secret,
				type: session.type
			},
			parts,
			confidence: "medium",
			unproven: false
		});
	}
	return candidates.filter((candidate) => !taken.has(candidate)).map((candidate) => grouped.get(candidate) ?? {
		candidate,
		parts: [],
		confidence: candidate.type.confidence,
		unproven: false
	});
}
function roleOf({ type, groups }) {
	if (type.id !== "aws-access-key" && type.id !== "aws-sts-session") return void 0;
	if (groups["id"] !== void 0) return "key-id";
	return type.id === "aws-access-key" ? "secret" : "session-token";
}
function nearest(lines, to, among) {
	let best;
	let bestDistance = farthestUnits;
	for (const candidate of among) {
		const distance = Math.abs(candidate.range.start - to.range.start);
		if (distance >= bestDistance || !areNear(lines, candidate.range.start, to.range.start)) continue;
		best = candidate;
		bestDistance = distance;
	}
	return best;
}
function areNear(lines, one, other) {
	return Math.abs(lines.position(one).line - lines.position(other).line) <= farthestLines;
}
function bareSecretNear(text, lines, { range }, isFree) {
	const from = Math.max(0, range.start - farthestUnits);
	let best;
	for (const { index, 0: found } of text.slice(from, range.end + farthestUnits).matchAll(bareSecret)) {
		const start = from + index;
		if (!isFree(start) || !isSecretAccessKey(found) || !areNear(lines, start, range.start)) continue;
		if (best && Math.abs(best.start - range.start) < Math.abs(start - range.start)) continue;
		best = {
			start,
			end: start + found.length
		};
	}
	return best;
}
const leastBits$1 = 4;
/** All three kinds of characters, no hash in hexadecimal, no path, no filling. */
function isSecretAccessKey(text) {
	return /[a-z]/.test(text) && /[A-Z]/.test(text) && /\d/.test(text) && (text.match(/\//g)?.length ?? 0) <= 4 && bitsPerCharacter(text) >= leastBits$1 && !isPlaceholder(text);
}
// shared/detection/facts/aws.ts
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
const day$1 = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d)(?::?(\d\d)(?:\.\d{1,9})?)?Z?)?$/;
/** `2026-11-22`, `2026-11-22T10:00:00Z` or `20261122T100000Z`, all taken as UTC; undefined for anything else. */
function dateOfText(text) {
	const found = day$1.exec(text ?? "");
	if (!found) return void 0;
	const [year = 0, month = 0, date = 0, hours = 0, minutes = 0, seconds = 0] = found.slice(1).map((part) => Number(part ?? 0));
	if (month < 1 || month > 12 || date < 1 || date > 31) return void 0;
	return dateOfMilliseconds(Date.UTC(year, month - 1, date, hours, minutes, seconds));
}
/** `issuedAt` and `expiresAt` without the ones that are not known. */
function period(issuedAt, expiresAt) {
	return {
		...issuedAt !== void 0 && { issuedAt },
		...expiresAt !== void 0 && { expiresAt }
	};
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
	return bare.includes("-----BEGIN ") ? pemBody(bare) : bare;
}
/** The base64 between a PEM block's first two boundaries, without header lines such as `DEK-Info: ...`. */
function pemBody(pem) {
	const [, body = ""] = pem.split(/-----(?:BEGIN|END) [A-Z0-9 ]+-----/, 3);
	return body.replaceAll(/\\[nrt]/g, "\n").replaceAll(/^[\s>|*#/"'+-]*[A-Za-z][\w-]*: .*$/gm, "").replaceAll(/^=.{4}$/gm, "").replaceAll(/[^A-Za-z0-9+/=]+/g, "");
}
/** A URL's password as its reader sees it; unchanged when its percent-encoding is broken. */
function decodePercent(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
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
function hostOf$1(url) {
	return /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@\s]*@)?([^/?#:\s]+)/i.exec(url)?.[1]?.toLowerCase() ?? "";
}
// shared/detection/providers/aws.ts
const federation$2 = {
	text: "A role assumed by OpenID Connect gives the job credentials that end with it.",
	reference: "https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws"
};
/** Between a name and the value beside it. */
const assignment = String.raw`["'\x60\]]{0,3}\s{0,10}(?:=>|:=|=|:|,|\s|>)\s{0,10}["'\x60]?`;
const keyId = String.raw`(?<![A-Za-z0-9])(?<id>AKIA[A-Z2-7]{16})(?![A-Za-z0-9])`;
const namedSecret = String.raw`(?:aws[_-]?secret[_-]?(?:access[_-]?)?key|secret[_-]?access[_-]?key|aws[_-]?secret)` + assignment + String.raw`(?<secret>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])`;
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
				"aws iam update-access-key --status Inactive",
				"aws iam delete-access-key",
				"Deny sessions minted from it: attach AWSRevokeOlderSessions",
				"Preserve: aws cloudtrail lookup-events by access key id"
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
			pattern: /(?<![\w%])(?:https?:\/\/[^\s"'<>?]{3,500}\?|\?|s[vervpts]{1,2}=)[^\s"'<>]{1,600}?sig=(?<secret>[A-Za-z0-9%+/]{43,70}={0,2})(?:&[^\s"'<>]{0,500})?/g,
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
				"acogc",
				"azas",
				"jqqj99"
			],
			pattern: /(?<![A-Za-z0-9+/=_-])[A-Za-z0-9+/_-]{33,80}(?:AzFu|AzSe[A-D]|APIM|ACDb|\+ASb|\+AEh|\+ACR|AzCa|AIoT|ACOG|AzAs)[A-Za-z0-9+/_-]{5,10}={0,2}(?![A-Za-z0-9+/=_-])/g,
			confidence: "high",
			bits: 200,
			window: {
				before: 120,
				after: 40
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
			pattern: named("Ocp-Apim-Subscription-Key|azure_openai_(?:api_)?key|cognitive_?services?_(?:api_)?key", "[0-9a-f]{32}"),
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
		}
	]
};
function sasFacts(url) {
	const query = readQuery(url);
	const account = hostOf$1(url).split(".")[0] || publicText(query.get("sktid"));
	const object = publicText(query.get("skoid"));
	const tenant = publicText(query.get("sktid"));
	const policy = publicText(query.get("si"));
	return {
		...period(dateOfText(query.get("st")), dateOfText(query.get("se")) ?? dateOfText(query.get("ske"))),
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
		pattern: named("azure_?devops|azdo|vsts|ado_(?:pat|token)|azure_?pat|azure[\\w.-]{0,20}token", "[a-z2-7]{52}"),
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
		pattern: named("(?:backblaze|b2_)[\\w.-]{0,20}(?:key|secret|token)", "K00\\d[A-Za-z0-9+/]{27}"),
		confidence: "medium",
		bits: 162,
		window: {
			before: 60,
			after: 400
		}
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
		pattern: named("beamer[\\w.-]{0,20}(?:key|token|secret|pat|password|credential)", "b_[\\w=-]{44}"),
		confidence: "medium",
		bits: 220,
		window: {
			before: 60,
			after: 400
		}
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
		pattern: named("bitly[\\w.-]{0,20}(?:key|token|secret|pat|password|credential)", "[0-9a-f]{40}"),
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
		pattern: named("bitrise[\\w.-]{0,20}(?:key|token|secret|pat|password|credential)", "[\\w-]{60,90}"),
		confidence: "medium",
		bits: 300,
		window: {
			before: 60,
			after: 400
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
		pattern: named("box_?(?:dev|client_?secret|access|token)", "[A-Za-z0-9]{32}"),
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
		pattern: named("brave[\\w.-]{0,20}(?:key|token)|x-subscription-token", "BSA[\\w-]{28}"),
		confidence: "medium",
		bits: 160,
		window: {
			before: 60,
			after: 400
		}
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
		pattern: named("browserstack[\\w.-]{0,20}key", "[A-Za-z0-9]{20}"),
		confidence: "medium",
		bits: 119,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
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
		pattern: named("bugsnag[\\w.-]{0,20}(?:key|token|secret|pat|password|credential)", "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{32}"),
		confidence: "medium",
		bits: 122,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/buildkite.ts
const buildkite$1 = {
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
		pattern: named("(?:checkout|cko)[\\w.-]{0,20}(?:key|token|secret|pat|password|credential)", "sk_(?:test_)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|sk_(?:sbox_)?[a-z2-7]{26}[a-z2-7*#$=]"),
		confidence: "medium",
		bits: 122,
		window: {
			before: 60,
			after: 400
		}
	}]
};
// shared/detection/providers/circleci.ts
const circleci$1 = {
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
		pattern: named("circle_?-?(?:ci)?[\\w.-]{0,20}token", "[0-9a-f]{40}"),
		confidence: "medium",
		bits: 160
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
		pattern: named("meraki[\\w.-]{0,20}(?:key|token|secret|pat|password|credential)", "[0-9a-f]{40}"),
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
		pattern: named("civo[\\w.-]{0,20}(?:key|token|secret|pat|password|credential)", "[A-Za-z0-9]{50}"),
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
		pattern: named("clerk[\\w.-]{0,20}(?:key|token|secret|pat|password|credential)", "sk_(?:live|test)_[A-Za-z0-9]{40,50}"),
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
			pattern: named("cloudflare|cf_api|cf-api|x-auth-key", "[\\w-]{40}|[0-9a-f]{37}"),
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
		pattern: named("cloudinary[\\w.-]{0,20}secret", "[\\w-]{24,40}"),
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
		pattern: named("cloudsmith[\\w.-]{0,20}(?:key|token|secret|pat|password|credential)", "[0-9a-f]{40}"),
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
		pattern: named("cockroach[\\w.-]{0,20}(?:key|token|secret)", unstated),
		confidence: "medium",
		bits: 128,
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
		pattern: named("CC_TEST_REPORTER_ID", "[0-9a-f]{40,128}"),
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
		pattern: named("codecov[\\w.-]{0,20}token", "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[a-z0-9]{32}"),
		confidence: "medium",
		bits: 122,
		accepts: (token) => /\d/.test(token)
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
		pattern: named("cohere[\\w.-]{0,20}(?:key|token)|co_api_key", "[A-Za-z0-9]{40}"),
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
		pattern: named("(?:coinbase[\\w.-]{0,20}(?:secret|key|token)|cdp_(?:api_key_|wallet_)secret)", "[\\w+/-]{64}|[\\w+/]{86}=="),
		confidence: "medium",
		bits: 384,
		window: {
			before: 60,
			after: 400
		},
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
		pattern: named("confluent[\\w.-]{0,20}(?:key|token|secret|pat|password|credential)", "[\\w+/]{64}"),
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
		pattern: named("contentful[\\w.-]{0,20}(?:token|key)", "[\\w-]{43}"),
		confidence: "medium",
		bits: 256,
		window: {
			before: 60,
			after: 400
		},
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
		pattern: named("couchbase[\\w.-]{0,20}(?:secret|token|key)", "[\\w+/]{60,120}={0,2}"),
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
		pattern: named("coveralls[\\w.-]{0,20}(?:token|key)", "[A-Za-z0-9]{32,37}"),
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
		pattern: named("cursor[\\w.-]{0,20}(?:key|token|secret|pat|password|credential)", "(?:key|crsr)_[0-9a-f]{64}"),
		confidence: "medium",
		bits: 256,
		window: {
			before: 60,
			after: 400
		}
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
		pattern: named("(?:data[._]?gov|nasa)[\\w./-]{0,20}(?:key|token)|api\\.nasa\\.gov/[\\w./-]{1,60}\\?api_key", "[A-Za-z0-9]{40}"),
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
		pattern: named("databento[\\w.-]{0,20}(?:key|token|secret|pat|password|credential)", "db-[A-Za-z0-9]{29}"),
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
		pattern: named("dbt[\\w.-]{0,20}(?:token|key)", "dbt[a-z]_[\\w=-]{30,80}|[0-9a-f]{40}"),
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
		pattern: named("deepgram[\\w.-]{0,20}(?:key|token|secret|pat|password|credential)", "[0-9a-f]{40}"),
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
		pattern: named("deepl[\\w.-]{0,20}(?:key|token|secret|pat|password|credential)", "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
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
		pattern: named("deepseek[\\w.-]{0,20}(?:key|token|secret|pat|password|credential)", "sk-[0-9a-f]{32}"),
		confidence: "medium",
		bits: 128,
		window: {
			before: 60,
			after: 400
		}
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
			pattern: named("discord[\\w.-]{0,20}(?:secret|token)", "[\\w=-]{32}"),
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
		pattern: named("disqus[\\w.-]{0,20}(?:key|token|secret|pat|password|credential)", "[A-Za-z0-9]{64}"),
		confidence: "medium",
		bits: 380,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
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
const drone$1 = {
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
		pattern: named("drone_?(?:ci)?[\\w.-]{0,20}(?:token|secret)", "[A-Za-z0-9]{32}"),
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
		pattern: named("dropbox[\\w.-]{0,20}(?:secret|key|token)", "[0-9a-z]{15}"),
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
		pattern: named("duo[\\w.-]{0,20}(?:skey|secret)", "[A-Za-z0-9]{40}"),
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
		pattern: named("elastic(?:search|_?cloud)?[\\w.-]{0,10}(?:api_?-?key|token)", "[A-Za-z0-9+/_-]{56,80}={0,2}"),
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
		pattern: named("etherscan[\\w.-]{0,20}(?:key|token|secret|pat|password|credential)", "[A-Z0-9]{34}"),
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
		pattern: named("etsy[\\w.-]{0,20}(?:key(?:string)?|token|secret)", "[a-z0-9]{24}"),
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
		pattern: named("exa[_-]?api[_-]?key", "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
		confidence: "medium",
		bits: 122,
		window: {
			before: 60,
			after: 400
		}
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
		pattern: named("(?:expo|eas)_?(?:access_?)?token", "[\\w-]{40}"),
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
		pattern: named("fal[_-](?:api[_-])?key", "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}:[0-9a-f]{32}"),
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
		pattern: named("fastly[\\w.-]{0,20}(?:key|token|secret|pat|password|credential)", "[\\w-]{32}"),
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
		bits: 240
	}, {
		id: "figma-legacy-token",
		name: "Figma personal access token (with the user's id)",
		reference: "https://developers.figma.com/docs/rest-api/authentication/",
		lifetime: { expires: "never" },
		identity: "human",
		containment: ["Settings > Security > Personal access tokens > Revoke"],
		keywords: ["figma"],
		pattern: named("figma[\\w.-]{0,20}(?:token|key)", "\\d{4,24}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
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
		pattern: named("finicity[\\w.-]{0,20}(?:key|token|secret|pat|password|credential)", "[0-9a-f]{32}|[a-z0-9]{20}"),
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
		pattern: named("finnhub[\\w.-]{0,20}(?:key|token|secret|pat|password|credential)", "[a-z0-9]{20}(?:[a-z0-9]{20})?"),
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
		pattern: named("fireworks[\\w.-]{0,20}(?:key|token|secret|pat|password|credential)", "fw_[A-Za-z0-9]{22,24}"),
		confidence: "medium",
		bits: 130,
		window: {
			before: 60,
			after: 400
		}
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
		pattern: named("flickr[\\w.-]{0,20}(?:key|token|secret|pat|password|credential)", "[0-9a-z]{32}|[0-9a-f]{16}"),
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
		pattern: named("ghost[\\w.-]{0,20}(?:key|token|secret|pat|password|credential)", "(?<keyId>[0-9a-f]{24}):[0-9a-f]{64}"),
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
		pattern: named("(?:gitea|forgejo)[\\w.-]{0,20}(?:key|token|secret|pat|password|credential)", "[0-9a-f]{40}"),
		confidence: "medium",
		bits: 160,
		window: {
			before: 60,
			after: 400
		}
	}]
};
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
// shared/detection/providers/github.ts
const bits = 178;
const formats = "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats";
const revocation = "POST /credentials/revoke with the token; it needs no authentication";
const appToken$1 = {
	text: "A GitHub App's installation token lasts one hour and belongs to no person.",
	reference: "https://github.com/actions/create-github-app-token"
};
function judge(token) {
	return { checksum: judgeBase62(token, 4) };
}
const github$1 = {
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
			alternative: appToken$1,
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
			alternative: appToken$1,
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
			pattern: named("github[\\w.-]{0,20}secret", "[0-9a-f]{40}"),
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
const kinds$1 = {
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
		const kind = kinds$1[key];
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
const jobToken$1 = {
	text: "CI_JOB_TOKEN and id_tokens end with the job.",
	reference: "https://docs.gitlab.com/ci/secrets/id_token_authentication/"
};
/** The routable form of all prefixes: payload, version, length and checksum. */
const routable = String.raw`[\w-]{27,300}(?:\.[0-9a-z]{2})?\.[0-9a-z]{9}`;
function pattern$1(prefix, ...bodies) {
	return new RegExp(String.raw`(?<![A-Za-z0-9])${prefix}(?:${bodies.join("|")})(?![\w-])`, "g");
}
const gitlab$1 = {
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
			alternative: jobToken$1,
			containment: ["DELETE /api/v4/personal_access_tokens/self with the token", "Settings > Access tokens > Revoke"],
			keywords: ["glpat-"],
			pattern: pattern$1("glpat-", routable, String.raw`[\w-]{20}`),
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
			alternative: jobToken$1,
			containment: ["DELETE /projects/:id/deploy_tokens/:token_id", "Settings > Repository > Deploy tokens > Revoke"],
			keywords: ["gldt-"],
			pattern: pattern$1("gldt-", routable, String.raw`[\w-]{20,30}`),
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
			pattern: pattern$1(String.raw`glrtr?-(?:t\d_)?`, routable, String.raw`[\w-]{20,27}`),
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
			pattern: pattern$1("glcbt-(?:[0-9A-Za-z]{1,5}_)?", routable, String.raw`[\w-]{20,64}`),
			confidence: "high",
			bits: 118
		},
		{
			id: "gitlab-trigger-token",
			name: "GitLab pipeline trigger token",
			reference,
			lifetime: { expires: "optional" },
			identity: "machine",
			alternative: jobToken$1,
			containment: ["Settings > CI/CD > Pipeline trigger tokens > Revoke"],
			keywords: ["glptt-"],
			pattern: pattern$1("glptt-", "[0-9a-f]{40}"),
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
			pattern: pattern$1("glagent-", String.raw`[\w-]{50}`),
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
			pattern: pattern$1("gl(?:ft|imt)-", String.raw`[\w-]{20,26}`),
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
			pattern: pattern$1("gl(?:oas|soat|ffct|wt)-", String.raw`[\w-]{64}`, String.raw`[\w-]{20,30}`),
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
		pattern: named("gitter[\\w.-]{0,20}(?:key|token|secret|pat|password|credential)", "[\\w-]{40}"),
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
		pattern: named("gocardless[\\w.-]{0,20}(?:token|key|secret)|GC_ACCESS_TOKEN", `(?:live|sandbox)_[\\w=-]{40}|${unstated}`),
		confidence: "medium",
		bits: 128,
		accepts: isGenerated
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
				"gcloud iam service-accounts keys disable",
				"gcloud iam service-accounts keys delete",
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
			containment: ["gcloud storage hmac update --deactivate", "gcloud storage hmac delete"],
			keywords: ["goog1e"],
			pattern: /(?<![A-Za-z0-9])(?<secret>GOOG1E[A-Z2-7]{55})(?![A-Za-z0-9])/g,
			confidence: "low",
			bits: 0,
			note: "The access id is public; its secret stands elsewhere."
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
		pattern: named("greptile", "[A-Za-z0-9+/]{48}"),
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
		pattern: named("gumroad[\\w.-]{0,20}(?:token|key|secret|private)", "[0-9a-f]{64}|[\\w-]{43}"),
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
			pattern: /unseal(?: key \d{1,2}:)?\s{1,10}(?<secret>[A-Za-z0-9+/]{44}|[0-9a-f]{66})(?![A-Za-z0-9+/=])/gi,
			confidence: "high",
			bits: 256
		}
	]
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
		pattern: named("heroku[\\w.-]{0,20}(?:key|token|secret)", "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
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
		pattern: named("(?:hetzner|hcloud)[\\w.-]{0,20}(?:key|token|secret|pat|password|credential)", "[A-Za-z0-9]{64}"),
		confidence: "medium",
		bits: 381,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
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
		pattern: named("hubspot[\\w.-]{0,20}(?:key|token)|hapikey", "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
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
		pattern: named("ibm(?:[_-]?cloud)?[\\w.-]{0,12}api[_-]?key", "[A-Za-z0-9_-]{40,60}"),
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
		pattern: named("influx(?:db)?[\\w.-]{0,20}token|influx[\\w.-]{0,20}--token", "[\\w-]{86}=="),
		confidence: "medium",
		bits: 512,
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
		pattern: named("infomaniak[\\w.-]{0,20}(?:key|token|secret|pat|password|credential)", "[\\w-]{40,100}"),
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
		pattern: named("intercom[\\w.-]{0,20}(?:token|key|secret)", "[\\w+/=-]{40,200}"),
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
// shared/detection/providers/jenkins.ts
const jenkins$1 = {
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
		pattern: named("jenkins[\\w.-]{0,20}(?:token|key|password|pass|secret)", "11[0-9a-f]{32}"),
		confidence: "medium",
		bits: 128
	}, {
		id: "jenkins-initial-password",
		name: "Jenkins initial administrator password",
		reference: "https://www.jenkins.io/doc/book/installing/linux/#unlocking-jenkins",
		lifetime: { expires: "never" },
		identity: "human",
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
		pattern: named("(?:jfrog|artifactory)[\\w.-]{0,20}(?:key|token|password)", "[A-Za-z0-9]{73}|[A-Za-z0-9]{64}"),
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
		pattern: named("kaggle[\\w.-]{0,20}key", "[0-9a-f]{32}"),
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
		pattern: named("kraken[\\w.-]{0,20}(?:key|token|secret|pat|password|credential)", "[\\w/+-]{86}==|[\\w/+=-]{80,90}"),
		confidence: "medium",
		bits: 480,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
	}]
};
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
// shared/detection/facts/public-key.ts
const tags$2 = {
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
	if (key?.tag !== tags$2.sequence) return void 0;
	const [version, second, third] = childrenOf(der, key);
	if (version?.tag !== tags$2.integer || !second || !third) return void 0;
	if (second.tag === tags$2.integer) return rsaInfo(der, second, third);
	if (second.tag === tags$2.octetString) return ecInfo(der, key);
	if (second.tag !== tags$2.sequence || third.tag !== tags$2.octetString) return void 0;
	const [inner] = childrenOf(der, third);
	if (inner?.tag !== tags$2.sequence) return void 0;
	const [, modulus, exponent] = childrenOf(der, inner);
	if (modulus?.tag === tags$2.integer && exponent?.tag === tags$2.integer) return rsaInfo(der, modulus, exponent);
	return ecInfo(der, inner, whole(der, second));
}
function rsaInfo(der, modulus, exponent) {
	const key = encode(tags$2.sequence, encode(tags$2.integer, der.subarray(modulus.start, modulus.end)), encode(tags$2.integer, der.subarray(exponent.start, exponent.end)));
	return encode(tags$2.sequence, rsaAlgorithm, encode(tags$2.bitString, noUnusedBits, key));
}
/** `algorithm` stands in PKCS#8; a bare SEC 1 key names its curve itself. */
function ecInfo(der, key, algorithm) {
	const fields = childrenOf(der, key);
	const curve = fields.find(({ tag }) => tag === tags$2.explicit0);
	const point = fields.find(({ tag }) => tag === tags$2.explicit1);
	const named = curve && encode(tags$2.sequence, ecAlgorithm, der.subarray(curve.start, curve.end));
	const used = algorithm ?? named;
	return point && used ? encode(tags$2.sequence, used, der.subarray(point.start, point.end)) : void 0;
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
	}]
};
/** Subjects of the examples in RFC 7519, in its tutorials and on jwt.io, which half the world has pasted. */
const exampleClaims = /"(?:1234567890|John Doe|joe|Jane Doe|admin@example\.com|alice@example\.com|bob@example\.com)"|example\.(?:com|org)/i;
/** `none` signs nothing; an examples' token opens nothing. The anon role of Supabase is made for browsers. */
function isSigned(token) {
	const read = readJwt(token);
	if (!read || typeof read.header["alg"] !== "string" || read.header["alg"].toLowerCase() === "none") return false;
	return read.claims["role"] !== "anon" && !exampleClaims.test(JSON.stringify(read.claims));
}
// shared/detection/providers/kubernetes.ts
const tokenPattern = /(?<![A-Za-z0-9_-])eyJ[\w-]{10,2000}\.eyJ[\w-]{10,8000}\.[\w-]{20,1500}(?![\w-])/g;
const tokenWindow = {
	before: 2,
	after: 11600
};
const kubernetes$2 = {
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
		pattern: named("kucoin[\\w.-]{0,20}(?:key|token|secret|pat|password|credential)", "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
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
		pattern: named("(?:lark|feishu)[\\w.-]{0,20}secret", "[A-Za-z0-9]{32}"),
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
		pattern: named("launch[_-]?darkly[\\w.-]{0,20}(?:token|key)", "[\\w=-]{40}"),
		confidence: "medium",
		bits: 122,
		window: {
			before: 60,
			after: 400
		},
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
		pattern: named("linear[\\w.-]{0,20}(?:secret|token)", "[0-9a-f]{32}"),
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
		pattern: named("linkedin[\\w.-]{0,20}(?:secret|token)", "[A-Za-z0-9]{16}"),
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
		pattern: named("linode[\\w.-]{0,20}(?:key|token|secret|pat|password|credential)", "[0-9a-f]{64}"),
		confidence: "medium",
		bits: 256,
		window: {
			before: 60,
			after: 400
		}
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
		pattern: named("lob_?[\\w.-]{0,20}(?:key|token|secret)", "(?:live|test)_[0-9a-f]{35}"),
		confidence: "medium",
		bits: 140,
		window: {
			before: 60,
			after: 400
		}
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
		pattern: named("looker[\\w.-]{0,20}(?:secret|token|key)", "[A-Za-z0-9]{24}"),
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
		pattern: named("mailersend[\\w.-]{0,20}(?:key|token|secret)", unstated),
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
		pattern: named("mandrill[\\w.-]{0,20}(?:key|token|secret|pat|password|credential)", "md-[\\w-]{22}|[\\w-]{22}"),
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
		pattern: named("mattermost[\\w.-]{0,20}(?:key|token|secret|pat|password|credential)", "[a-z0-9]{26}"),
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
		pattern: named("message[_-]?bird[\\w.-]{0,20}(?:key|token|secret|pat|password|credential)", "[A-Za-z0-9]{25}"),
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
			pattern: named("(?:facebook|fb)[\\w.-]{0,20}(?:secret|key|token)", "[0-9a-f]{32}"),
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
		pattern: named("mistral[\\w.-]{0,20}(?:key|token|secret)", unstated),
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
		pattern: named("mixpanel[\\w.-]{0,20}(?:secret|password)", "[A-Za-z0-9]{32}"),
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
		pattern: named("mollie[\\w.-]{0,20}(?:key|token|secret|pat|password|credential)", "(?:live|test|access)_[A-Za-z0-9]{30,40}"),
		confidence: "medium",
		bits: 178,
		window: {
			before: 60,
			after: 400
		},
		accepts: isMixed
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
		pattern: named("(?:mongodb_?)?atlas[\\w.-]{0,20}private[\\w.-]{0,4}key", "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
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
		pattern: named("(?:moonshot|kimi)[\\w.-]{0,20}(?:key|token|secret|pat|password|credential)", "sk-[A-Za-z0-9]{48}"),
		confidence: "medium",
		bits: 285,
		window: {
			before: 60,
			after: 400
		}
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
		pattern: named("neon[_-]?api[_-]?(?:key|token)", unstated),
		confidence: "medium",
		bits: 128,
		accepts: isGenerated
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
		bits: 214
	}, {
		id: "netlify-legacy-token",
		name: "Netlify access token (before prefixes)",
		reference: "https://docs.netlify.com/api/get-started/#authentication",
		lifetime: { expires: "optional" },
		identity: "human",
		containment: ["User settings > Applications > Personal access tokens > Delete"],
		keywords: ["netlify"],
		pattern: named("netlify[\\w.-]{0,20}(?:token|key)", "[\\w-]{40,46}"),
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
			accepts: isMixed
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
			pattern: named("new[_-]?relic[\\w.-]{0,20}license[\\w.-]{0,5}key", "[0-9a-f]{40}"),
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
		pattern: named("ngrok[\\w.-]{0,20}(?:token|key)|ngrok config add-authtoken", "[A-Za-z0-9]{25,30}_[A-Za-z0-9]{19,24}"),
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
		pattern: named("(?:nytimes|new[_-]?york[_-]?times)[\\w.-]{0,20}(?:key|token|secret|pat|password|credential)", "[A-Za-z0-9=_-]{32}"),
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
		pattern: named("octo(?:pus)?[\\w.-]{0,20}(?:key|token|secret|pat|password|credential)", "API-[A-Z0-9]{25,36}"),
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
		pattern: named("okta[\\w.-]{0,20}(?:token|key)|SSWS", "00[\\w-]{40}"),
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
		pattern: named("ollama[\\w.-]{0,20}(?:key|token)", unstated),
		confidence: "medium",
		bits: 128,
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
		pattern: named("(?:open_?weather(?:map)?[\\w.-]{0,20}(?:key|token|appid|id)|owm_(?:api_?)?key|pyowm)", "[0-9a-z]{32}"),
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
		pattern: named("opsgenie[\\w.-]{0,20}(?:key|token)|GenieKey", "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
		confidence: "medium",
		bits: 122,
		window: {
			before: 60,
			after: 400
		}
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
		pattern: named("ovh[\\w.-]{0,20}(?:application_?secret|consumer_?key)", "[\\w-]{32}"),
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
		pattern: named("(?:pager_?duty|pd)[\\w.-]{0,20}(?:key|token)", "[\\w+-]{20}|[0-9a-f]{32}"),
		confidence: "medium",
		bits: 118,
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
		pattern: named("particle[\\w.-]{0,20}(?:token|key)", "[0-9a-f]{40}"),
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
		pattern: named("paypal[\\w.-]{0,20}secret", "E[\\w-]{79}"),
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
		pattern: named("plaid[\\w.-]{0,20}(?:secret|key|token)", "[0-9a-z]{30}"),
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
		pattern: named("plivo[\\w.-]{0,20}token", "[\\w-]{40}"),
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
		pattern: named("postmark[\\w.-]{0,20}(?:key|token|secret|password)|X-Postmark-(?:Server|Account)-Token", "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
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
const pulumi$1 = {
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
		pattern: named("pusher[\\w.-]{0,20}secret", "[0-9a-f]{20}"),
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
		pattern: named("(?:razorpay|rzp)[\\w.-]{0,20}secret", "[A-Za-z0-9]{24}"),
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
		pattern: named("redirect[_.-]?pizza[\\w.-]{0,20}(?:token|key)", "rpa_[A-Za-z0-9]{30,40}"),
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
		pattern: named("rollbar[\\w.-]{0,20}(?:token|key)", "[0-9a-f]{32}|[0-9a-f]{128}"),
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
		pattern: named("sanity[\\w.-]{0,20}(?:key|token|secret|pat|password|credential)", "sk[A-Za-z0-9]{78,200}"),
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
		pattern: named("sauce[\\w.-]{0,20}(?:key|token)", "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
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
		pattern: named("(?:scaleway[\\w.-]{0,20}(?:secret|key|token)|scw[_-]secret[_-]key)", "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
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
		pattern: named("scalr[\\w.-]{0,20}(?:token|key)", "eyJ[\\w-]{10,400}\\.eyJ[\\w-]{10,800}\\.[\\w-]{20,400}"),
		confidence: "medium",
		bits: 256,
		window: {
			before: 60,
			after: 1800
		},
		facts: jwtFacts
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
		pattern: named("sendbird[\\w.-]{0,20}(?:key|token|secret|pat|password|credential)", "[0-9a-f]{40}"),
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
			pattern: named("sentry[\\w.-]{0,20}(?:token|auth)", "[0-9a-f]{64}"),
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
		pattern: named("serp_?api[\\w.-]{0,20}(?:key|token)|serpapi", "[0-9a-f]{64}"),
		confidence: "medium",
		bits: 256,
		window: {
			before: 60,
			after: 400
		}
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
		pattern: named("shodan[\\w.-]{0,20}(?:key|token|secret|pat|password|credential)", "[A-Za-z0-9]{32}"),
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
			"shpss_"
		],
		pattern: /(?<![A-Za-z0-9])shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}(?![A-Za-z0-9_])/g,
		confidence: "high",
		bits: 128
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
		pattern: named("snowflake[\\w.-]{0,20}(?:token|pat)", "eyJ[\\w-]{10,400}\\.eyJ[\\w-]{10,1200}\\.[\\w-]{20,800}|[\\w-]{100,200}"),
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
		pattern: named("snyk[\\w.-]{0,20}(?:token|key|secret)", "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|snyk_(?:uat|sat)\\.[\\w.-]{40,200}"),
		confidence: "medium",
		bits: 122
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
		pattern: named("sonar[\\w.-]{0,20}(?:token|login)", "[0-9a-f]{40}"),
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
		pattern: named("spacelift[\\w.-]{0,20}(?:secret|token)", "[0-9a-f]{64}"),
		confidence: "medium",
		bits: 256,
		window: {
			before: 60,
			after: 400
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
		pattern: named("spot(?:ify|ipy)[\\w.-]{0,20}secret", "[0-9a-f]{32}"),
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
		pattern: named("squarespace[\\w.-]{0,20}(?:key|token|secret|pat|password|credential)", "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
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
		pattern: named("(?:sslmate|certspotter)[\\w.-]{0,20}(?:key|token|secret|pat|password|credential)", "(?:\\d{1,8}_)?[A-Za-z0-9]{20,40}"),
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
		pattern: named("stability[\\w.-]{0,20}(?:key|token|secret|pat|password|credential)", "sk-[A-Za-z0-9]{48}"),
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
// shared/detection/providers/stripe.ts
const stripe = {
	id: "stripe",
	name: "Stripe",
	issuer: "stripe",
	types: [
		{
			id: "stripe-secret-key",
			name: "Stripe secret or restricted key (live)",
			reference: "https://docs.stripe.com/keys",
			lifetime: { expires: "never" },
			identity: "machine",
			alternative: {
				text: "A restricted key for each service limits what it can do.",
				reference: "https://docs.stripe.com/keys#limit-access"
			},
			containment: ["Dashboard > Developers > API keys > Roll key, expire now"],
			keywords: ["sk_live_", "rk_live_"],
			pattern: /(?<![A-Za-z0-9])[sr]k_live_(?!a2V5Xz)[0-9A-Za-z]{10,247}(?![A-Za-z0-9_])/g,
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
		pattern: named("sumo[\\w.-]{0,20}(?:key|token)", "[A-Za-z0-9]{64}"),
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
		pattern: named("temporal[\\w.-]{0,20}(?:token|key)", "eyJ[\\w-]{10,400}\\.eyJ[\\w-]{10,800}\\.[\\w-]{20,400}"),
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
		pattern: named("(?:tencent|qcloud)[\\w.-]{0,20}(?:secret_?-?key|key|token)", "[A-Za-z0-9]{32}"),
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
		pattern: named("together[\\w.-]{0,20}(?:key|token)", "[0-9a-f]{64}"),
		confidence: "medium",
		bits: 256,
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
		pattern: named("travis[\\w.-]{0,20}(?:token|key|secret)", "[\\w-]{20,22}"),
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
		pattern: named("trello[\\w.-]{0,20}(?:token|secret)", "[0-9a-f]{64}"),
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
		pattern: named("twilio[\\w.-]{0,20}(?:token|secret|key)", "[0-9a-f]{32}"),
		confidence: "medium",
		bits: 128
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
		pattern: named("twitch[\\w.-]{0,20}(?:secret|token|key)", "[0-9a-z]{30}"),
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
		pattern: named("twitter[\\w.-]{0,20}(?:key|token|secret)", "\\d{10,25}-[A-Za-z0-9]{20,45}|[A-Za-z0-9]{42,50}|[A-Za-z0-9]{25}"),
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
		pattern: named("upstage[\\w.-]{0,20}(?:key|token|secret|pat|password|credential)", "(?:up_)?[A-Za-z0-9]{29,40}"),
		confidence: "medium",
		bits: 172,
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
	types: [{
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
	}, {
		id: "vercel-legacy-token",
		name: "Vercel token (24 characters)",
		reference: "https://vercel.com/docs/rest-api#authentication",
		lifetime: { expires: "optional" },
		identity: "human",
		containment: ["vercel.com/account/tokens > Delete"],
		keywords: ["vercel", "now_token"],
		pattern: named("(?:vercel|now)[\\w.-]{0,20}token", "[A-Za-z0-9]{24}"),
		confidence: "medium",
		bits: 142,
		accepts: isMixed
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
		pattern: named("virus_?total[\\w.-]{0,20}(?:key|token)|vt_api_?key|x-apikey", "[0-9a-f]{64}"),
		confidence: "medium",
		bits: 256,
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
		pattern: named("(?:vonage|nexmo)[\\w.-]{0,20}secret", "[A-Za-z0-9]{16,25}"),
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
		pattern: named("vultr[\\w.-]{0,20}(?:key|token|secret|pat|password|credential)", "[A-Z0-9]{36}"),
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
		pattern: named("waka_?time[\\w.-]{0,20}key", "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
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
		pattern: named("weatherstack[\\w.-]{0,20}(?:key|token|secret|pat|password|credential)", "[0-9a-z]{32}"),
		confidence: "medium",
		bits: 128,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
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
		pattern: named("wandb[\\w.-]{0,20}(?:key|token|secret|pat|password|credential)", "[0-9a-f]{40}"),
		confidence: "medium",
		bits: 160,
		window: {
			before: 60,
			after: 400
		}
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
			pattern: named("(?:yandex|yc)[\\w.-]{0,20}(?:token|key|secret)", "YC[\\w-]{38}"),
			confidence: "medium",
			bits: 228,
			window: {
				before: 60,
				after: 400
			}
		}
	]
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
		pattern: named("zendesk[\\w.-]{0,20}(?:key|token|secret|pat|password|credential)", "[A-Za-z0-9]{40}"),
		confidence: "medium",
		bits: 238,
		window: {
			before: 60,
			after: 400
		},
		accepts: isGenerated
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
	adafruit: () => adafruit,
	adobe: () => adobe,
	adyen: () => adyen,
	aikido: () => aikido,
	airtable: () => airtable,
	aiven: () => aiven,
	akamai: () => akamai,
	algolia: () => algolia,
	alibaba: () => alibaba,
	amplitude: () => amplitude,
	anthropic: () => anthropic,
	anyscale: () => anyscale,
	apify: () => apify,
	appveyor: () => appveyor,
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
	beamer: () => beamer,
	bitly: () => bitly,
	bitrise: () => bitrise,
	blynk: () => blynk,
	box: () => box,
	braintree: () => braintree,
	brave: () => brave,
	brevo: () => brevo,
	browserstack: () => browserstack,
	bugsnag: () => bugsnag,
	buildkite: () => buildkite$1,
	calCom: () => calCom,
	canva: () => canva,
	cerebras: () => cerebras,
	checkly: () => checkly,
	checkout: () => checkout,
	circleci: () => circleci$1,
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
	codeClimate: () => codeClimate,
	codecov: () => codecov,
	cohere: () => cohere,
	coinbase: () => coinbase,
	configcat: () => configcat,
	confluent: () => confluent,
	contentful: () => contentful,
	couchbase: () => couchbase,
	coveralls: () => coveralls,
	crates: () => crates,
	cursor: () => cursor,
	dataGov: () => dataGov,
	databento: () => databento,
	databricks: () => databricks,
	datadog: () => datadog,
	datastax: () => datastax,
	dbt: () => dbt,
	deepgram: () => deepgram,
	deepl: () => deepl,
	deepseek: () => deepseek,
	definedNetworking: () => definedNetworking,
	deno: () => deno,
	dependencyTrack: () => dependencyTrack,
	devcycle: () => devcycle,
	devin: () => devin,
	digitalocean: () => digitalocean,
	discord: () => discord,
	disqus: () => disqus,
	docker: () => docker,
	doppler: () => doppler,
	drone: () => drone$1,
	dropbox: () => dropbox,
	duffel: () => duffel,
	duo: () => duo,
	dynatrace: () => dynatrace,
	e2b: () => e2b,
	easypost: () => easypost,
	ebay: () => ebay,
	elastic: () => elastic,
	elevenlabs: () => elevenlabs,
	etherscan: () => etherscan,
	etsy: () => etsy,
	exa: () => exa,
	expo: () => expo,
	fal: () => fal,
	fastly: () => fastly,
	figma: () => figma,
	finicity: () => finicity,
	finnhub: () => finnhub,
	firecrawl: () => firecrawl,
	fireworks: () => fireworks,
	flickr: () => flickr,
	flutterwave: () => flutterwave,
	flyio: () => flyio,
	frameio: () => frameio,
	gcNotify: () => gcNotify,
	ghost: () => ghost,
	gitea: () => gitea,
	github: () => github$1,
	gitlab: () => gitlab$1,
	gitter: () => gitter,
	gocardless: () => gocardless,
	google: () => google,
	grafana: () => grafana,
	greptile: () => greptile,
	groq: () => groq,
	gumroad: () => gumroad,
	harness: () => harness,
	hashicorpVault: () => hashicorpVault,
	hcpTerraform: () => hcpTerraform,
	helicone: () => helicone,
	heroku: () => heroku,
	hetzner: () => hetzner,
	honeycomb: () => honeycomb,
	hubspot: () => hubspot,
	huggingface: () => huggingface,
	ibmCloud: () => ibmCloud,
	ifttt: () => ifttt,
	infisical: () => infisical,
	influxdb: () => influxdb,
	infomaniak: () => infomaniak,
	infracost: () => infracost,
	intercom: () => intercom,
	intra42: () => intra42,
	jenkins: () => jenkins$1,
	jfrog: () => jfrog,
	jina: () => jina,
	jumpcloud: () => jumpcloud,
	kaggle: () => kaggle,
	kagi: () => kagi,
	klaviyo: () => klaviyo,
	kraken: () => kraken,
	kubernetes: () => kubernetes$2,
	kucoin: () => kucoin,
	langfuse: () => langfuse,
	langsmith: () => langsmith,
	lark: () => lark,
	launchdarkly: () => launchdarkly,
	linear: () => linear,
	linkedin: () => linkedin,
	linode: () => linode,
	llamaindex: () => llamaindex,
	lob: () => lob,
	looker: () => looker,
	mailchimp: () => mailchimp,
	mailersend: () => mailersend,
	mailgun: () => mailgun,
	make: () => make,
	mandrill: () => mandrill,
	mapbox: () => mapbox,
	mattermost: () => mattermost,
	maxmind: () => maxmind,
	mem0: () => mem0,
	mercury: () => mercury,
	messagebird: () => messagebird,
	meta: () => meta,
	microsoftTeams: () => microsoftTeams,
	midtrans: () => midtrans,
	minimax: () => minimax,
	mistral: () => mistral,
	mixpanel: () => mixpanel,
	modal: () => modal,
	mollie: () => mollie,
	mongodbAtlas: () => mongodbAtlas,
	moonshot: () => moonshot,
	nats: () => nats,
	neon: () => neon,
	netbird: () => netbird,
	netlify: () => netlify,
	newrelic: () => newrelic,
	ngrok: () => ngrok,
	notion: () => notion,
	npm: () => npm,
	nuget: () => nuget,
	nvidia: () => nvidia,
	nylas: () => nylas,
	nytimes: () => nytimes,
	octopus: () => octopus,
	okta: () => okta,
	ollama: () => ollama,
	onepassword: () => onepassword,
	onesignal: () => onesignal,
	onfido: () => onfido,
	openai: () => openai,
	openrouter: () => openrouter,
	openshift: () => openshift,
	openweather: () => openweather,
	opsgenie: () => opsgenie,
	ovh: () => ovh,
	packagist: () => packagist,
	paddle: () => paddle,
	pagerduty: () => pagerduty,
	particle: () => particle,
	paypal: () => paypal,
	paystack: () => paystack,
	perplexity: () => perplexity,
	persona: () => persona,
	pinecone: () => pinecone,
	pinterest: () => pinterest,
	plaid: () => plaid,
	planetscale: () => planetscale,
	plivo: () => plivo,
	polar: () => polar,
	posthog: () => posthog,
	postman: () => postman,
	postmark: () => postmark,
	prefect: () => prefect,
	proof: () => proof,
	pubnub: () => pubnub,
	pulumi: () => pulumi$1,
	pusher: () => pusher,
	pypi: () => pypi,
	rainforest: () => rainforest,
	ramp: () => ramp,
	rapidapi: () => rapidapi,
	razorpay: () => razorpay,
	readme: () => readme,
	redirectPizza: () => redirectPizza,
	render: () => render,
	replicate: () => replicate,
	resend: () => resend,
	rollbar: () => rollbar,
	rootly: () => rootly,
	rubygems: () => rubygems,
	runpod: () => runpod,
	salesforce: () => salesforce,
	samsara: () => samsara,
	sanity: () => sanity,
	sauceLabs: () => sauceLabs,
	scaleway: () => scaleway,
	scalingo: () => scalingo,
	scalr: () => scalr,
	segment: () => segment,
	sendbird: () => sendbird,
	sendgrid: () => sendgrid,
	sentry: () => sentry,
	serpapi: () => serpapi,
	settlemint: () => settlemint,
	shippo: () => shippo,
	shodan: () => shodan,
	shopify: () => shopify,
	sidekiq: () => sidekiq,
	slack: () => slack,
	snowflake: () => snowflake,
	snyk: () => snyk,
	sonar: () => sonar,
	sourcegraph: () => sourcegraph,
	spacelift: () => spacelift,
	splunk: () => splunk,
	spotify: () => spotify,
	square: () => square,
	squarespace: () => squarespace,
	sslmate: () => sslmate,
	stability: () => stability,
	stackhawk: () => stackhawk,
	statsig: () => statsig,
	stripe: () => stripe,
	stytch: () => stytch,
	sumologic: () => sumologic,
	supabase: () => supabase,
	tableau: () => tableau,
	tailscale: () => tailscale,
	tavily: () => tavily,
	telegram: () => telegram,
	telnyx: () => telnyx,
	temporal: () => temporal,
	tencent: () => tencent,
	thingsboard: () => thingsboard,
	thunderstore: () => thunderstore,
	tinybird: () => tinybird,
	together: () => together,
	travis: () => travis,
	trello: () => trello,
	triggerDev: () => triggerDev,
	truenas: () => truenas,
	twilio: () => twilio,
	twitch: () => twitch,
	twitter: () => twitter,
	typeform: () => typeform,
	unkey: () => unkey,
	upcloud: () => upcloud,
	upstage: () => upstage,
	valTown: () => valTown,
	vercel: () => vercel,
	virustotal: () => virustotal,
	vonage: () => vonage,
	voyage: () => voyage,
	vultr: () => vultr,
	wakatime: () => wakatime,
	weatherstack: () => weatherstack,
	weightsAndBiases: () => weightsAndBiases,
	wix: () => wix,
	workato: () => workato,
	workos: () => workos,
	xai: () => xai,
	xata: () => xata,
	yandex: () => yandex,
	zai: () => zai,
	zapier: () => zapier,
	zendesk: () => zendesk,
	zuplo: () => zuplo
});
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
	types: [{
		id: "login-call",
		name: "Password handed to a login object",
		reference: "https://learn.microsoft.com/dotnet/api/system.net.networkcredential",
		lifetime: { expires: "issuer-decides" },
		identity: "either",
		containment: ["Find out who accepts it", "Change it there"],
		keywords: [
			"credential(",
			"credentials(",
			"passwordauthentication("
		],
		pattern: /\b(?:NetworkCredential|UsernamePasswordCredentials?|PasswordAuthentication)\(\s{0,4}"(?<user>[^"\r\n]{1,100})",\s{0,8}"(?<secret>[^"\r\n]{6,128})"/g,
		confidence: "medium",
		bits: 40,
		window: {
			before: 30,
			after: 260
		},
		accepts: (password) => !isExamplePassword(password),
		facts: (_, { groups }) => ({ subjects: [{ subject: groups["user"] ?? "" }] })
	}]
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
		pattern: /(?<![\w-])machine\s{1,20}(?<host>[^\s"']{1,200})\s{1,40}login\s{1,20}(?<user>[^\s"']{1,200})\s{1,40}password\s{1,20}(?<secret>[^\s"']{4,500})/g,
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
		pattern: /(?:_authToken|:_password|:_auth)\s{0,4}=\s{0,4}["']?(?<secret>[A-Za-z0-9+/=_.~-]{16,2000})(?![\w${])/gi,
		confidence: "medium",
		bits: 80
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
// shared/detection/providers/passwords.ts
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
		containment: ["Change the password where the command signs in"],
		keywords: [
			"sshpass",
			"docker login",
			"podman login",
			"registry login",
			"mysql",
			"redis-cli",
			"ldapsearch",
			"smbclient",
			"sqlcmd",
			"mongosh"
		],
		pattern: /\b(?:sshpass|(?:docker|podman|registry) login|mysql(?:dump|admin)?|redis-cli|ldap(?:search|add|modify)|smbclient|sqlcmd|mongosh)\s[^\r\n|;]{0,200}?(?<=\s)(?:--password[=\s]\s{0,4}|-[pPaw]\s{0,4})["']?(?<secret>[^\s"'\x60|;]{6,100})(?=["'\s]|$)/gi,
		confidence: "medium",
		bits: 30,
		window: {
			before: 10,
			after: 700
		},
		accepts: (password) => !isExamplePassword(password) && !code.test(password) && !isIdentifier(password),
		doubts: (password) => !/\d/.test(password)
	}, {
		id: "generic-password",
		name: "Password assigned in code or configuration",
		reference: "https://cwe.mitre.org/data/definitions/259.html",
		lifetime: { expires: "issuer-decides" },
		identity: "either",
		containment: ["Find out who accepts it", "Change it there"],
		keywords: [
			"password",
			"passwd",
			"passphrase",
			"pwd",
			"pass",
			"identified by"
		],
		pattern: /(?:passw(?:or)?d|passphrase|pwd|(?<![a-z])pass|identified by)\d{0,2}(?![\w.-])(?<=(?<name>[\w.-]{1,60}))["'\x60\]]{0,3}\s{0,20}(?:=>|:=|={1,3}|:|\s)\s{0,20}(?:["'\x60](?=[^\s"'\x60]{6,100}["'\x60]))?(?<secret>[^\s"'\x60]{6,100})(?=["'\x60]|[,;]?\s{0,9}$)/gim,
		confidence: "low",
		bits: 30,
		window: {
			before: 60,
			after: 260
		},
		accepts: isAssigned
	}]
};
const code = /[()[\]{}<>$&|\\]|,\w+=|^[./~@#%:-]|::|->|\.\w+\.|^\w+\.\w+$|\?\.|[,;:!?]$|^https?:/;
const sign = /[A-Za-z][^A-Za-z0-9_./:,=-]+[A-Za-z]/;
/** What a person makes up: letters with a digit or a sign among them, and no code. */
function isMadeUp(password) {
	if (isExamplePassword(password) || climbs(password) || saysWords(password)) return false;
	if (code.test(password) || /passw(?:or)?d/i.test(password) || !/[A-Za-z]/.test(password)) return false;
	return sign.test(password) || /\d/.test(password) && !isIdentifier(password);
}
function isAssigned(password, { groups, match }) {
	if (isNameOfOther(groups["name"] ?? "") || !isMadeUp(password)) return false;
	return /["'\x60]$/.test(match.slice(0, match.length - password.length)) || /\d/.test(password) && /[:=]\s*$/.test(match.slice(0, match.length - password.length));
}
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
const tags$1 = {
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
	if (key?.tag !== tags$1.secretKey || key.body[0] !== 4) return {};
	const created = uint32(key.body, 1);
	const lasts = packets.flatMap(({ tag, body }) => tag === tags$1.signature ? validity(body) ?? [] : [])[0];
	const length = publicLength(key.body);
	const users = packets.flatMap(({ tag, body }) => tag === tags$1.userId ? publicText(toText(body)) ?? [] : []);
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
function block(label) {
	return new RegExp(`-----BEGIN ${label}-----(?:${body}-----END ${label}-----|${body.slice(0, -1)})`, "g");
}
/** A line of base64, which words about a key do not have. */
const bodyLine = /[A-Za-z0-9+/]{30}/;
function hasBody(pem) {
	const text = pemBody(pem);
	return text.length >= shortestBody && bodyLine.test(pem) && !/^(.)\1{20}/.test(text) && !/example|redacted|xxxx/i.test(pem);
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
				"-----begin dsa private",
				"ssh2 encrypted private"
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
// shared/detection/providers/remote-logins.ts
const password$1 = {
	lifetime: { expires: "issuer-decides" },
	identity: "either",
	containment: ["Find out who accepts it", "Change it there"],
	password: true,
	confidence: "medium",
	bits: 40,
	accepts: (text) => !isExamplePassword(text),
	facts: (_, { groups }) => ({ subjects: [{ subject: groups["user"] ?? "" }] })
};
const remoteLogins = {
	id: "remote-logins",
	name: "Logins in scripts",
	issuer: "",
	types: [
		{
			...password$1,
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
			...password$1,
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
			...password$1,
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
			...password$1,
			id: "phpmailer-password",
			name: "Password of an SMTP login in PHP",
			reference: "https://github.com/PHPMailer/PHPMailer#a-simple-example",
			keywords: ["->password"],
			pattern: /\$\w{0,20}mail\w{0,20}->Username\s{0,8}=\s{0,8}["'](?<user>[^"'\r\n]{1,100})["'];[^\r\n]{0,120}\s{1,8}\$\w{0,20}mail\w{0,20}->Password\s{0,8}=\s{0,8}["'](?<secret>[^"'\r\n]{6,128})["']/gi,
			window: {
				before: 320,
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
	types: [{
		id: "database-url",
		name: "Database or broker URL with a password",
		reference: "https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS",
		lifetime: { expires: "issuer-decides" },
		identity: "machine",
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
	}, {
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
			"socks5://",
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
	}]
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
	dockerConfig$1,
	kubernetesSecrets,
	privateKeys,
	passwordHashes,
	jwt,
	wireguard,
	django,
	urls,
	connectionStrings,
	curl,
	loginCalls,
	remoteLogins,
	netrc,
	generic$1,
	passwords
];
const entriesOf$1 = (provider) => provider.types.map((type) => ({
	provider,
	type,
	keywords: type.keywords,
	...type.window && { window: type.window }
}));
const typeEntries = providers.flatMap(entriesOf$1);
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
	].flatMap(entriesOf$1);
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
/** Every type that a provider has, found or only named, in the order of the index, as everybody but detection sees it. */
function credentialTypes() {
	return providers.flatMap((provider) => [...provider.types, ...provider.named ?? []].map((type) => describe$1(provider, type)));
}
function describe$1(provider, type) {
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
/** Base64 (RFC 4648) in three alignments, hexadecimal, percent-encoding (RFC 3986) and escapes of string literals. */
const encodings = [
	...[
		0,
		1,
		2
	].map((alignment) => ({
		keywords: anchors(typeEntries, alignment),
		window: nothingAround,
		read: (text, windows) => readRuns(text, windows, base64, alignment)
	})),
	{
		keywords: anchors(typeEntries, "hex"),
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
			"\\\":",
			"=\\\"",
			"\\u00",
			"\\x"
		],
		window: escapeWindow,
		read: (text, windows) => readReplaced(text, windows, escaped)
	}
];
/** Every stretch that holds another text: what is encoded, and literals of which a program makes one. */
function* piecesOf(text, encoded, patterns) {
	for (const [{ read }, windows] of encoded) yield* read(text, windows);
	const strong = [...patterns].flatMap(([{ entries }, windows]) => entries.some(({ type }) => isStrong(type)) ? windows : []);
	if (strong.length > 0) yield* readReplaced(text, union(strong), joints);
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
	2: 3,
	hex: 0
};
const shortestText = 12;
/** Before the end of a line is taken for part of a run. */
const fewestUnitsOfLine = 3;
/** Decodes around each anchor as far as it is text, so that no character is read for two anchors. */
function* readRuns(text, windows, alphabet, alignment) {
	let read = 0;
	for (const window of windows) {
		const at = window.start - anchorStarts[alignment];
		if (at < read) continue;
		const units = [...unitsFrom(text, at - 1, -1, read, alphabet).toReversed(), ...unitsFrom(text, at, 1, text.length, alphabet)];
		const share = alphabet.unit / alphabet.bytes;
		const bytes = units.flatMap((unit) => unit.bytes);
		const starts = units.flatMap(({ places, bytes: own }) => own.map((_, index) => places[Math.floor(index * share)] ?? 0));
		const ends = units.flatMap(({ places, bytes: own }) => own.map((_, index) => (places[Math.ceil((index + 1) * share) - 1] ?? 0) + 1));
		read = Math.max(window.end, ends.at(-1) ?? 0);
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
const shortEscapes = {
	n: "\n",
	r: "\r",
	t: "	"
};
const escaped = {
	pattern: /\\(?:u00[0-9a-f]{2}|x[0-7][0-9a-f]|[^\r\n])/gi,
	by: (found) => found.length > 2 ? String.fromCharCode(Number.parseInt(found.slice(-2), 16)) : shortEscapes[found[1] ?? ""] ?? found[1] ?? ""
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
/** Windows of a text with every match replaced; none without a match. */
function* readReplaced(text, windows, { pattern, by }) {
	for (const { start, end } of windows) {
		const starts = [];
		const ends = [];
		let shown = "";
		let plain = start;
		const copy = (to) => {
			shown += text.slice(plain, to);
			for (let at = plain; at < to; at++) starts.push(at);
			for (let at = plain; at < to; at++) ends.push(at + 1);
		};
		for (const { index, 0: found } of text.slice(start, end).matchAll(pattern)) {
			const at = start + index;
			const replaced = by(found);
			copy(at);
			shown += replaced;
			if (replaced !== "") {
				starts.push(at);
				ends.push(at + found.length);
			}
			plain = at + found.length;
		}
		if (plain === start) continue;
		copy(end);
		yield {
			text: shown,
			toSource: backTo(starts, ends)
		};
	}
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
// shared/detection/matching.ts
function sharePatterns(entries) {
	const byPattern = /* @__PURE__ */ new Map();
	for (const entry of entries) byPattern.set(entry.type.pattern, [...byPattern.get(entry.type.pattern) ?? [], entry]);
	return [...byPattern].map(([pattern, sharing]) => {
		const window = sharing[0]?.window;
		return {
			pattern,
			entries: sharing,
			keywords: [...new Set(sharing.flatMap((entry) => entry.keywords))],
			...window && { window }
		};
	});
}
/** Every place at which a pattern matches and a type's own check agrees; pattern by pattern, each in the order of the text. */
function* findCandidates(file, windows) {
	for (const [{ pattern, entries }, ranges] of windows) for (const window of ranges) {
		const stretch = file.text.slice(window.start, window.end);
		if (stretch.search(pattern) < 0) continue;
		for (const found of stretch.matchAll(pattern)) {
			const match = confirm(pattern, file.text, window.start + found.index);
			if (!match) continue;
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
/** Right before a value that a comment shows for its form: `e.g.) x`, `e.g. "x`. */
const introduction = /\be\.g\.[),:]{0,2}\s{0,3}["'`]?$/i;
const longestIntroduction = 12;
/** Whether the text at a candidate's range can be a secret of its type. */
function isAccepted({ type, range, match, groups }, file) {
	const secret = file.text.slice(range.start, range.end);
	if (introduction.test(file.text.slice(Math.max(0, match.start - longestIntroduction), match.start))) return false;
	if (isPlaceholder(secret.slice(publicPrefix(type, secret).length))) return false;
	return type.accepts?.(secret, {
		path: file.path,
		match: file.text.slice(match.start, match.end),
		groups
	}) ?? true;
}
const confirming = /* @__PURE__ */ new WeakMap();
/** Matches again at its place in the whole text: a window's edges are no word boundaries. */
function confirm(pattern, text, at) {
	let sticky = confirming.get(pattern);
	if (!sticky) {
		sticky = new RegExp(pattern.source, `${pattern.flags.replace("g", "")}dy`);
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
	for (const candidate of candidates.toSorted((one, other) => rank(one) - rank(other) || byPlace$1(one, other))) {
		if (bucketsOf(candidate.range).some((bucket) => buckets.get(bucket)?.some((better) => overlap(better, candidate)))) continue;
		kept.push(candidate);
		for (const bucket of bucketsOf(candidate.match)) {
			const inside = buckets.get(bucket);
			if (inside) inside.push(candidate);
			else buckets.set(bucket, [candidate]);
		}
	}
	return kept.toSorted(byPlace$1);
}
function byPlace$1(one, other) {
	return one.range.start - other.range.start || other.range.end - one.range.end;
}
function overlap({ match }, { range }) {
	return range.start < match.end && match.start < range.end;
}
function bucketsOf({ start, end }) {
	const first = start >> bucketBits;
	return Array.from({ length: (end - 1 >> bucketBits) - first + 1 }, (_, index) => first + index);
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
// shared/detection/prefilter.ts
const asciiSize = 128;
/** Set in a state's number where a keyword ends. */
const endBit = 2 ** 15;
const numberBits = endBit - 1;
/**
* Aho and Corasick's automaton over character codes (https://doi.org/10.1145/360825.360855). Each character falls into
* a class: 0 for what no keyword holds, else one class for both cases of a letter, so the text needs no lower-cased
* copy, whose offsets could differ. One flat table holds a row of classes for each state:
*
*     next[state << bits | class] -> state, with `endBit` where a keyword ends
*
* Each step waits for the one before, so two cursors go at a time, one through either half of the text: that takes about
* half as long.
*/
function createPrefilter(keywords) {
	const { classes, width } = assignClasses(keywords);
	const bits = 32 - Math.clz32(width - 1);
	const { next, ends } = buildStates(keywords, classes, bits);
	const longest = Math.max(1, ...keywords.map((keyword) => keyword.length));
	/** The state after `text` up to `end`; no state remembers more than the longest keyword. */
	function stateAt(text, end) {
		let state = 0;
		for (let at = Math.max(0, end - longest); at < end; at++) {
			const code = text.charCodeAt(at);
			state = next[(state & numberBits) << bits | (code < asciiSize ? classes[code] ?? 0 : 0)] ?? 0;
		}
		return state;
	}
	return { search(text, report) {
		const tell = (state, end) => {
			for (const keyword of ends[state & numberBits] ?? []) report(keyword, end);
		};
		const half = text.length >> 1;
		const later = [];
		let front = 0;
		let back = stateAt(text, half);
		for (let at = 0; at < half; at++) {
			const one = text.charCodeAt(at);
			const other = text.charCodeAt(at + half);
			front = next[(front & numberBits) << bits | (one < asciiSize ? classes[one] ?? 0 : 0)] ?? 0;
			back = next[(back & numberBits) << bits | (other < asciiSize ? classes[other] ?? 0 : 0)] ?? 0;
			if (front >= endBit) tell(front, at + 1);
			if (back >= endBit) later.push(back, at + half + 1);
		}
		for (let at = 0; at < later.length; at += 2) tell(later[at] ?? 0, later[at + 1] ?? 0);
		if (half * 2 < text.length) tell(stateAt(text, text.length), text.length);
	} };
}
/** A class for each character of the keywords, the same for both cases of a letter. */
function assignClasses(keywords) {
	const classes = new Uint8Array(asciiSize);
	let width = 1;
	for (const character of new Set(keywords.join(""))) {
		const code = character.charCodeAt(0);
		if (code >= asciiSize || character !== character.toLowerCase()) throw new RangeError("keywords are lower-case ASCII");
		classes[code] = width;
		classes[character.toUpperCase().charCodeAt(0)] = width++;
	}
	return {
		classes,
		width
	};
}
/** The trie of all keywords; then, breadth first, each state goes on as its longest proper suffix does, but for its own. */
function buildStates(keywords, classes, bits) {
	const mostStates = 1 + keywords.reduce((sum, { length }) => sum + length, 0);
	if (mostStates > endBit) throw new RangeError("too many keywords");
	const next = new Uint16Array(mostStates << bits);
	const ends = [[]];
	const own = [[]];
	for (const [index, keyword] of keywords.entries()) {
		let state = 0;
		for (let at = 0; at < keyword.length; at++) {
			const column = classes[keyword.charCodeAt(at)] ?? 0;
			const slot = state << bits | column;
			if (next[slot] === 0) {
				own[state]?.push(column);
				own.push([]);
				next[slot] = ends.push([]) - 1;
			}
			state = next[slot] ?? 0;
		}
		ends[state]?.push(index);
	}
	const suffixes = new Uint16Array(mostStates);
	const queue = [0];
	for (const state of queue) {
		const row = state << bits;
		const suffixRow = (suffixes[state] ?? 0) << bits;
		const targets = (own[state] ?? []).map((column) => ({
			column,
			target: next[row | column] ?? 0
		}));
		if (state !== 0) next.copyWithin(row, suffixRow, suffixRow + (1 << bits));
		for (const { column, target } of targets) {
			const suffix = state === 0 ? 0 : (next[row | column] ?? 0) & numberBits;
			suffixes[target] = suffix;
			ends[target]?.push(...ends[suffix] ?? []);
			next[row | column] = ends[target]?.length === 0 ? target : target | endBit;
			queue.push(target);
		}
	}
	return {
		next,
		ends
	};
}
// shared/detection/windows.ts
const defaultWindow = {
	before: 400,
	after: 1200
};
/** Makes the automaton over all keywords once; the function it returns reads a text once. */
function createWindowFinder(entries) {
	const byKeyword = /* @__PURE__ */ new Map();
	for (const entry of entries) for (const keyword of entry.keywords) {
		const sharing = byKeyword.get(keyword);
		if (sharing) sharing.push(entry);
		else byKeyword.set(keyword, [entry]);
	}
	const keywords = [...byKeyword.keys()];
	const sharers = [...byKeyword.values()];
	const prefilter = createPrefilter(keywords);
	return (text) => {
		const windows = /* @__PURE__ */ new Map();
		prefilter.search(text, (index, end) => {
			const length = keywords[index]?.length ?? 0;
			for (const entry of sharers[index] ?? []) widen(windows, entry, end - length, end, text.length);
		});
		return windows;
	};
}
function widen(windows, entry, start, end, length) {
	const { before, after } = entry.window ?? defaultWindow;
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
/** Prefilter, patterns, engine, overlaps: every place of a text at which some type of secret stands. */
async function search(file, custom = noProviders) {
	const { ranks, findWindows } = catalogueWith(custom);
	const { patterns, preset, encoded } = findWindows(file.text);
	const pieces = piecesOf(file.text, encoded, patterns);
	const rankOf = ({ type }) => ranks.get(type.id) ?? ranks.size;
	const own = [...findCandidates(file, patterns)].toSorted((one, other) => one.range.start - other.range.start);
	if (own.length === 0 && preset.size === 0) return {
		candidates: [],
		pieces,
		rankOf,
		problems: []
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
	const rank = (candidate) => rankOf(candidate) + (adopted.has(candidate) ? ranks.size : 0);
	return {
		candidates: settleOverlaps([...own, ...adopted], rank),
		pieces,
		rankOf,
		problems
	};
}
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
		...encodings
	]);
	const catalogue = {
		ranks: new Map(entries.map(({ type }, index) => [type.id, index])),
		findWindows: (text) => {
			const patterns = /* @__PURE__ */ new Map();
			const preset = /* @__PURE__ */ new Map();
			const encoded = /* @__PURE__ */ new Map();
			for (const [entry, ranges] of windowFinder(text)) if ("pattern" in entry) patterns.set(entry, ranges);
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
// shared/text/encoding.ts
/** Bytes in which a NUL makes a file binary, as git has it. */
const sniffed = 8e3;
/** Printable ASCII of so many bytes in a row is no accident in UTF-16. */
const longestAscii = 32;
/**
* How to decode a file's bytes; `undefined` for binary content. A byte order mark of UTF-16 is believed where a NUL byte
* speaks for it, since without one no character is ASCII and no secret can be in it, and where no ASCII text stands behind
* it, which the mark would hide from whoever searches the decoded text.
*/
function encodingOf(bytes) {
	const mark = markOf(bytes);
	if (mark !== void 0 && bytes.length % 2 === 0 && bytes.includes(0) && !holdsAscii(bytes)) return mark;
	return bytes.subarray(0, sniffed).includes(0) ? void 0 : "utf-8";
}
function markOf([first, second]) {
	if (first === 255 && second === 254) return "utf-16le";
	return first === 254 && second === 255 ? "utf-16be" : void 0;
}
function holdsAscii(bytes) {
	let run = 0;
	for (const byte of bytes) {
		run = byte >= 32 && byte < 127 ? run + 1 : 0;
		if (run === longestAscii) return true;
	}
	return false;
}
// shared/node/read.ts
/** Without it, opening a named pipe waits for a writer. Windows has neither. */
const openFlags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);
/**
* Reads one file below `root` as text without its byte order mark, or says why not. Never waits, and never follows a link,
* nor one on the way. `folders`: as in {@link isBehindLink}.
*/
function readText(root, path, maxSize, folders) {
	if (isBehindLink(root, path, folders)) return {
		path,
		why: "symlink"
	};
	let descriptor;
	try {
		descriptor = openSync(join(root, path), openFlags);
		const stat = fstatSync(descriptor);
		if (!stat.isFile()) return {
			path,
			why: "unreadable"
		};
		if (stat.size > maxSize) return {
			path,
			why: "oversized"
		};
		const bytes = readAll(descriptor, stat.size);
		const text = decode(bytes);
		return text === void 0 ? {
			path,
			why: "binary"
		} : {
			path,
			text,
			bytes: bytes.length
		};
	} catch (error) {
		return {
			path,
			why: reasonFor(error)
		};
	} finally {
		if (descriptor !== void 0) closeSync(descriptor);
	}
}
/** Whether a folder on the way to a path is a link. `known` remembers folders, for as long as nothing moves. */
function isBehindLink(root, path, known = /* @__PURE__ */ new Map()) {
	const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
	if (folder === "") return false;
	const answer = known.get(folder) ?? (isBehindLink(root, folder, known) || isLink(join(root, folder)));
	known.set(folder, answer);
	return answer;
}
function isLink(path) {
	try {
		return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
	} catch {
		return false;
	}
}
/** Text without its byte order mark; bytes that are no UTF-8 become U+FFFD. `undefined` for binary content. */
function decode(bytes) {
	const encoding = encodingOf(bytes);
	return encoding && new TextDecoder(encoding).decode(bytes);
}
/** Reused for every file, since fresh memory for each would have to be cleared and collected. */
let buffer = /* @__PURE__ */ new Uint8Array(0);
/** The bytes stand only until the next file is read. */
function readAll(descriptor, size) {
	if (buffer.length < size) buffer = new Uint8Array(size);
	let filled = 0;
	while (filled < size) {
		const read = readSync(descriptor, buffer, filled, size - filled, null);
		if (read === 0) break;
		filled += read;
	}
	return buffer.subarray(0, filled);
}
function reasonFor(error) {
	const code = error instanceof Error && "code" in error ? error.code : void 0;
	if (code === "ENOENT" || code === "ENOTDIR") return "vanished";
	return code === "ELOOP" || code === "EMLINK" ? "symlink" : "unreadable";
}
/** The name of a use whose stored name is only known at run time, as by `secrets[inputs.name]`. */
const computedName = "*dynamic*";
/** Whether a finding is about one credential; a use of every secret, or of one chosen at run time, is not. */
const namesOneCredential = (finding) => finding.kind !== "credential-use" || finding.name !== "*" && finding.name !== "*dynamic*";
// shared/text/visible.ts
/**
* Characters that a terminal, an editor or a renderer acts upon instead of showing: C0 and C1 controls, line and
* paragraph separators, bidirectional controls (https://www.unicode.org/reports/tr9/), zero-width characters, tags,
* lone surrogates.
*/
const acting = /[\p{Cc}\p{Zl}\p{Zp}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Cs}/gu;
/** The same text with every acting character written as `\u{…}`, a tab as a blank; for paths, names and lines that people are shown. */
const visible = (text) => text.replace(acting, (character) => character === "	" ? " " : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
// shared/model/link.ts
/** Id of the station of a stored name: `repository/NPM_TOKEN`, `caller:.github/workflows/publish.yml/TOKEN`. */
const storedNameId = (scope, name) => `${scope}/${name}`;
// shared/detection/foreign.ts
const prefix = "secretlint:";
const provider = {
	id: "secretlint",
	name: "secretlint",
	issuer: "",
	types: []
};
/** Nothing is known of it but who says so. */
const typeOf$1 = (rule) => ({
	id: `${prefix}${rule}`,
	name: `Found by ${rule}`,
	reference: "https://github.com/secretlint/secretlint",
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
function asCandidate({ rule, range }, { text }) {
	const { start, end } = range;
	if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length)) throw new RangeError("a match outside of the text");
	const name = rule.replaceAll(/[^\w@/.-]/g, "_").slice(0, longestRule);
	return {
		provider,
		type: {
			...typeOf$1(name),
			...detectable
		},
		range,
		match: range,
		groups: {}
	};
}
/** The types of what such rules found, by id. */
function foreignTypes(scans) {
	const foreign = scans.flatMap(({ findings }) => findings.flatMap(({ type }) => type ?? [])).filter((id) => id.startsWith(prefix));
	return new Map(foreign.map((id) => [id, typeOf$1(id.slice(11))]));
}
// shared/node/look.ts
/** Reads, if need be, and scans; remembers which folders are links, so it is good for as long as nothing moves. */
function createLook(scanner) {
	const folders = /* @__PURE__ */ new Map();
	return async (file) => {
		const read = "text" in file ? {
			...file,
			bytes: file.text.length
		} : readText(file.directory, file.path, file.maxFileSize, folders);
		return "why" in read ? read : {
			scan: await scanner.scan(read),
			bytes: read.bytes
		};
	};
}
function pack(look) {
	if ("why" in look) return look;
	const { findings, links, notCredentials, problems } = look.scan;
	return findings.length + links.length + notCredentials.length + problems.length === 0 ? look.bytes : look;
}
function unpack(answer, path) {
	if (typeof answer !== "number") return answer;
	return {
		scan: {
			path,
			findings: [],
			links: [],
			notCredentials: [],
			problems: []
		},
		bytes: answer
	};
}
/** Looks in this very thread, at one file after the other, so that only one text is in memory. */
function createFileScanner(scanner) {
	const look = createLook(scanner);
	let last = Promise.resolve();
	return {
		...scanner,
		look(file) {
			const next = last.then(() => look(file));
			last = next;
			return next;
		}
	};
}
// shared/failed-scan.ts
/** What stands for a file whose scan broke down, so that it is never taken for clean. */
function failedScan(path) {
	return {
		path,
		findings: [],
		links: [],
		notCredentials: [],
		problems: [{
			code: "scan-failed",
			path,
			severity: "error"
		}]
	};
}
// node_modules/js-yaml/dist/js-yaml.mjs
function getDefaultExportFromCjs(x) {
	return x && x.__esModule && Object.prototype.hasOwnProperty.call(x, "default") ? x["default"] : x;
}
var jsYaml = {};
var loader = {};
var common = {};
var hasRequiredCommon;
function requireCommon() {
	if (hasRequiredCommon) return common;
	hasRequiredCommon = 1;
	function isNothing(subject) {
		return typeof subject === "undefined" || subject === null;
	}
	function isObject(subject) {
		return typeof subject === "object" && subject !== null;
	}
	function toArray(sequence) {
		if (Array.isArray(sequence)) return sequence;
		else if (isNothing(sequence)) return [];
		return [sequence];
	}
	function extend(target, source) {
		if (source) {
			const sourceKeys = Object.keys(source);
			for (let index = 0, length = sourceKeys.length; index < length; index += 1) {
				const key = sourceKeys[index];
				target[key] = source[key];
			}
		}
		return target;
	}
	function repeat(string, count) {
		let result = "";
		for (let cycle = 0; cycle < count; cycle += 1) result += string;
		return result;
	}
	function isNegativeZero(number) {
		return number === 0 && Number.NEGATIVE_INFINITY === 1 / number;
	}
	common.isNothing = isNothing;
	common.isObject = isObject;
	common.toArray = toArray;
	common.repeat = repeat;
	common.isNegativeZero = isNegativeZero;
	common.extend = extend;
	return common;
}
var exception;
var hasRequiredException;
function requireException() {
	if (hasRequiredException) return exception;
	hasRequiredException = 1;
	function formatError(exception2, compact) {
		let where = "";
		const message = exception2.reason || "(unknown reason)";
		if (!exception2.mark) return message;
		if (exception2.mark.name) where += "in \"" + exception2.mark.name + "\" ";
		where += "(" + (exception2.mark.line + 1) + ":" + (exception2.mark.column + 1) + ")";
		if (!compact && exception2.mark.snippet) where += "\n\n" + exception2.mark.snippet;
		return message + " " + where;
	}
	function YAMLException2(reason, mark) {
		Error.call(this);
		this.name = "YAMLException";
		this.reason = reason;
		this.mark = mark;
		this.message = formatError(this, false);
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
		else this.stack = (/* @__PURE__ */ new Error()).stack || "";
	}
	YAMLException2.prototype = Object.create(Error.prototype);
	YAMLException2.prototype.constructor = YAMLException2;
	YAMLException2.prototype.toString = function toString(compact) {
		return this.name + ": " + formatError(this, compact);
	};
	exception = YAMLException2;
	return exception;
}
var snippet;
var hasRequiredSnippet;
function requireSnippet() {
	if (hasRequiredSnippet) return snippet;
	hasRequiredSnippet = 1;
	const common2 = requireCommon();
	function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
		let head = "";
		let tail = "";
		const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
		if (position - lineStart > maxHalfLength) {
			head = " ... ";
			lineStart = position - maxHalfLength + head.length;
		}
		if (lineEnd - position > maxHalfLength) {
			tail = " ...";
			lineEnd = position + maxHalfLength - tail.length;
		}
		return {
			str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
			pos: position - lineStart + head.length
		};
	}
	function padStart(string, max) {
		return common2.repeat(" ", max - string.length) + string;
	}
	function makeSnippet(mark, options) {
		options = Object.create(options || null);
		if (!mark.buffer) return null;
		if (!options.maxLength) options.maxLength = 79;
		if (typeof options.indent !== "number") options.indent = 1;
		if (typeof options.linesBefore !== "number") options.linesBefore = 3;
		if (typeof options.linesAfter !== "number") options.linesAfter = 2;
		const re = /\r?\n|\r|\0/g;
		const lineStarts = [0];
		const lineEnds = [];
		let match;
		let foundLineNo = -1;
		while (match = re.exec(mark.buffer)) {
			lineEnds.push(match.index);
			lineStarts.push(match.index + match[0].length);
			if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
		}
		if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
		let result = "";
		const lineNoLength = Math.min(mark.line + options.linesAfter, lineEnds.length).toString().length;
		const maxLineLength = options.maxLength - (options.indent + lineNoLength + 3);
		for (let i = 1; i <= options.linesBefore; i++) {
			if (foundLineNo - i < 0) break;
			const line2 = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
			result = common2.repeat(" ", options.indent) + padStart((mark.line - i + 1).toString(), lineNoLength) + " | " + line2.str + "\n" + result;
		}
		const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
		result += common2.repeat(" ", options.indent) + padStart((mark.line + 1).toString(), lineNoLength) + " | " + line.str + "\n";
		result += common2.repeat("-", options.indent + lineNoLength + 3 + line.pos) + "^\n";
		for (let i = 1; i <= options.linesAfter; i++) {
			if (foundLineNo + i >= lineEnds.length) break;
			const line2 = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
			result += common2.repeat(" ", options.indent) + padStart((mark.line + i + 1).toString(), lineNoLength) + " | " + line2.str + "\n";
		}
		return result.replace(/\n$/, "");
	}
	snippet = makeSnippet;
	return snippet;
}
var type;
var hasRequiredType;
function requireType() {
	if (hasRequiredType) return type;
	hasRequiredType = 1;
	const YAMLException2 = requireException();
	const TYPE_CONSTRUCTOR_OPTIONS = [
		"kind",
		"multi",
		"resolve",
		"construct",
		"instanceOf",
		"predicate",
		"represent",
		"representName",
		"defaultStyle",
		"styleAliases"
	];
	const YAML_NODE_KINDS = [
		"scalar",
		"sequence",
		"mapping"
	];
	function compileStyleAliases(map2) {
		const result = {};
		if (map2 !== null) Object.keys(map2).forEach(function(style) {
			map2[style].forEach(function(alias) {
				result[String(alias)] = style;
			});
		});
		return result;
	}
	function Type2(tag, options) {
		options = options || {};
		Object.keys(options).forEach(function(name) {
			if (TYPE_CONSTRUCTOR_OPTIONS.indexOf(name) === -1) throw new YAMLException2("Unknown option \"" + name + "\" is met in definition of \"" + tag + "\" YAML type.");
		});
		this.options = options;
		this.tag = tag;
		this.kind = options["kind"] || null;
		this.resolve = options["resolve"] || function() {
			return true;
		};
		this.construct = options["construct"] || function(data) {
			return data;
		};
		this.instanceOf = options["instanceOf"] || null;
		this.predicate = options["predicate"] || null;
		this.represent = options["represent"] || null;
		this.representName = options["representName"] || null;
		this.defaultStyle = options["defaultStyle"] || null;
		this.multi = options["multi"] || false;
		this.styleAliases = compileStyleAliases(options["styleAliases"] || null);
		if (YAML_NODE_KINDS.indexOf(this.kind) === -1) throw new YAMLException2("Unknown kind \"" + this.kind + "\" is specified for \"" + tag + "\" YAML type.");
	}
	type = Type2;
	return type;
}
var schema;
var hasRequiredSchema;
function requireSchema() {
	if (hasRequiredSchema) return schema;
	hasRequiredSchema = 1;
	const YAMLException2 = requireException();
	const Type2 = requireType();
	function compileList(schema2, name) {
		const result = [];
		schema2[name].forEach(function(currentType) {
			let newIndex = result.length;
			result.forEach(function(previousType, previousIndex) {
				if (previousType.tag === currentType.tag && previousType.kind === currentType.kind && previousType.multi === currentType.multi) newIndex = previousIndex;
			});
			result[newIndex] = currentType;
		});
		return result;
	}
	function compileMap() {
		const result = {
			scalar: {},
			sequence: {},
			mapping: {},
			fallback: {},
			multi: {
				scalar: [],
				sequence: [],
				mapping: [],
				fallback: []
			}
		};
		function collectType(type2) {
			if (type2.multi) {
				result.multi[type2.kind].push(type2);
				result.multi["fallback"].push(type2);
			} else result[type2.kind][type2.tag] = result["fallback"][type2.tag] = type2;
		}
		for (let index = 0, length = arguments.length; index < length; index += 1) arguments[index].forEach(collectType);
		return result;
	}
	function Schema2(definition) {
		return this.extend(definition);
	}
	Schema2.prototype.extend = function extend(definition) {
		let implicit = [];
		let explicit = [];
		if (definition instanceof Type2) explicit.push(definition);
		else if (Array.isArray(definition)) explicit = explicit.concat(definition);
		else if (definition && (Array.isArray(definition.implicit) || Array.isArray(definition.explicit))) {
			if (definition.implicit) implicit = implicit.concat(definition.implicit);
			if (definition.explicit) explicit = explicit.concat(definition.explicit);
		} else throw new YAMLException2("Schema.extend argument should be a Type, [ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");
		implicit.forEach(function(type2) {
			if (!(type2 instanceof Type2)) throw new YAMLException2("Specified list of YAML types (or a single Type object) contains a non-Type object.");
			if (type2.loadKind && type2.loadKind !== "scalar") throw new YAMLException2("There is a non-scalar type in the implicit list of a schema. Implicit resolving of such types is not supported.");
			if (type2.multi) throw new YAMLException2("There is a multi type in the implicit list of a schema. Multi tags can only be listed as explicit.");
		});
		explicit.forEach(function(type2) {
			if (!(type2 instanceof Type2)) throw new YAMLException2("Specified list of YAML types (or a single Type object) contains a non-Type object.");
		});
		const result = Object.create(Schema2.prototype);
		result.implicit = (this.implicit || []).concat(implicit);
		result.explicit = (this.explicit || []).concat(explicit);
		result.compiledImplicit = compileList(result, "implicit");
		result.compiledExplicit = compileList(result, "explicit");
		result.compiledTypeMap = compileMap(result.compiledImplicit, result.compiledExplicit);
		return result;
	};
	schema = Schema2;
	return schema;
}
var str;
var hasRequiredStr;
function requireStr() {
	if (hasRequiredStr) return str;
	hasRequiredStr = 1;
	str = new (requireType())("tag:yaml.org,2002:str", {
		kind: "scalar",
		construct: function(data) {
			return data !== null ? data : "";
		}
	});
	return str;
}
var seq;
var hasRequiredSeq;
function requireSeq() {
	if (hasRequiredSeq) return seq;
	hasRequiredSeq = 1;
	seq = new (requireType())("tag:yaml.org,2002:seq", {
		kind: "sequence",
		construct: function(data) {
			return data !== null ? data : [];
		}
	});
	return seq;
}
var map;
var hasRequiredMap;
function requireMap() {
	if (hasRequiredMap) return map;
	hasRequiredMap = 1;
	map = new (requireType())("tag:yaml.org,2002:map", {
		kind: "mapping",
		construct: function(data) {
			return data !== null ? data : {};
		}
	});
	return map;
}
var failsafe;
var hasRequiredFailsafe;
function requireFailsafe() {
	if (hasRequiredFailsafe) return failsafe;
	hasRequiredFailsafe = 1;
	failsafe = new (requireSchema())({ explicit: [
		requireStr(),
		requireSeq(),
		requireMap()
	] });
	return failsafe;
}
var _null;
var hasRequired_null;
function require_null() {
	if (hasRequired_null) return _null;
	hasRequired_null = 1;
	const Type2 = requireType();
	function resolveYamlNull(data) {
		if (data === null) return true;
		const max = data.length;
		return max === 1 && data === "~" || max === 4 && (data === "null" || data === "Null" || data === "NULL");
	}
	function constructYamlNull() {
		return null;
	}
	function isNull(object) {
		return object === null;
	}
	_null = new Type2("tag:yaml.org,2002:null", {
		kind: "scalar",
		resolve: resolveYamlNull,
		construct: constructYamlNull,
		predicate: isNull,
		represent: {
			canonical: function() {
				return "~";
			},
			lowercase: function() {
				return "null";
			},
			uppercase: function() {
				return "NULL";
			},
			camelcase: function() {
				return "Null";
			},
			empty: function() {
				return "";
			}
		},
		defaultStyle: "lowercase"
	});
	return _null;
}
var bool;
var hasRequiredBool;
function requireBool() {
	if (hasRequiredBool) return bool;
	hasRequiredBool = 1;
	const Type2 = requireType();
	function resolveYamlBoolean(data) {
		if (data === null) return false;
		const max = data.length;
		return max === 4 && (data === "true" || data === "True" || data === "TRUE") || max === 5 && (data === "false" || data === "False" || data === "FALSE");
	}
	function constructYamlBoolean(data) {
		return data === "true" || data === "True" || data === "TRUE";
	}
	function isBoolean(object) {
		return Object.prototype.toString.call(object) === "[object Boolean]";
	}
	bool = new Type2("tag:yaml.org,2002:bool", {
		kind: "scalar",
		resolve: resolveYamlBoolean,
		construct: constructYamlBoolean,
		predicate: isBoolean,
		represent: {
			lowercase: function(object) {
				return object ? "true" : "false";
			},
			uppercase: function(object) {
				return object ? "TRUE" : "FALSE";
			},
			camelcase: function(object) {
				return object ? "True" : "False";
			}
		},
		defaultStyle: "lowercase"
	});
	return bool;
}
var int;
var hasRequiredInt;
function requireInt() {
	if (hasRequiredInt) return int;
	hasRequiredInt = 1;
	const common2 = requireCommon();
	const Type2 = requireType();
	function isHexCode(c) {
		return c >= 48 && c <= 57 || c >= 65 && c <= 70 || c >= 97 && c <= 102;
	}
	function isOctCode(c) {
		return c >= 48 && c <= 55;
	}
	function isDecCode(c) {
		return c >= 48 && c <= 57;
	}
	function resolveYamlInteger(data) {
		if (data === null) return false;
		const max = data.length;
		let index = 0;
		let hasDigits = false;
		if (!max) return false;
		let ch = data[index];
		if (ch === "-" || ch === "+") ch = data[++index];
		if (ch === "0") {
			if (index + 1 === max) return true;
			ch = data[++index];
			if (ch === "b") {
				index++;
				for (; index < max; index++) {
					ch = data[index];
					if (ch !== "0" && ch !== "1") return false;
					hasDigits = true;
				}
				return hasDigits && isFinite(parseYamlInteger(data));
			}
			if (ch === "x") {
				index++;
				for (; index < max; index++) {
					if (!isHexCode(data.charCodeAt(index))) return false;
					hasDigits = true;
				}
				return hasDigits && isFinite(parseYamlInteger(data));
			}
			if (ch === "o") {
				index++;
				for (; index < max; index++) {
					if (!isOctCode(data.charCodeAt(index))) return false;
					hasDigits = true;
				}
				return hasDigits && isFinite(parseYamlInteger(data));
			}
		}
		for (; index < max; index++) {
			if (!isDecCode(data.charCodeAt(index))) return false;
			hasDigits = true;
		}
		if (!hasDigits) return false;
		return isFinite(parseYamlInteger(data));
	}
	function parseYamlInteger(data) {
		let value = data;
		let sign = 1;
		let ch = value[0];
		if (ch === "-" || ch === "+") {
			if (ch === "-") sign = -1;
			value = value.slice(1);
			ch = value[0];
		}
		if (value === "0") return 0;
		if (ch === "0") {
			if (value[1] === "b") return sign * parseInt(value.slice(2), 2);
			if (value[1] === "x") return sign * parseInt(value.slice(2), 16);
			if (value[1] === "o") return sign * parseInt(value.slice(2), 8);
		}
		return sign * parseInt(value, 10);
	}
	function constructYamlInteger(data) {
		return parseYamlInteger(data);
	}
	function isInteger(object) {
		return Object.prototype.toString.call(object) === "[object Number]" && object % 1 === 0 && !common2.isNegativeZero(object);
	}
	int = new Type2("tag:yaml.org,2002:int", {
		kind: "scalar",
		resolve: resolveYamlInteger,
		construct: constructYamlInteger,
		predicate: isInteger,
		represent: {
			binary: function(obj) {
				return obj >= 0 ? "0b" + obj.toString(2) : "-0b" + obj.toString(2).slice(1);
			},
			octal: function(obj) {
				return obj >= 0 ? "0o" + obj.toString(8) : "-0o" + obj.toString(8).slice(1);
			},
			decimal: function(obj) {
				return obj.toString(10);
			},
			hexadecimal: function(obj) {
				return obj >= 0 ? "0x" + obj.toString(16).toUpperCase() : "-0x" + obj.toString(16).toUpperCase().slice(1);
			}
		},
		defaultStyle: "decimal",
		styleAliases: {
			binary: [2, "bin"],
			octal: [8, "oct"],
			decimal: [10, "dec"],
			hexadecimal: [16, "hex"]
		}
	});
	return int;
}
var float;
var hasRequiredFloat;
function requireFloat() {
	if (hasRequiredFloat) return float;
	hasRequiredFloat = 1;
	const common2 = requireCommon();
	const Type2 = requireType();
	const YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
	const YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
	function resolveYamlFloat(data) {
		if (data === null) return false;
		if (!YAML_FLOAT_PATTERN.test(data)) return false;
		if (isFinite(parseFloat(data, 10))) return true;
		return YAML_FLOAT_SPECIAL_PATTERN.test(data);
	}
	function constructYamlFloat(data) {
		let value = data.toLowerCase();
		const sign = value[0] === "-" ? -1 : 1;
		if ("+-".indexOf(value[0]) >= 0) value = value.slice(1);
		if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
		else if (value === ".nan") return NaN;
		return sign * parseFloat(value, 10);
	}
	const SCIENTIFIC_WITHOUT_DOT = /^[-+]?[0-9]+e/;
	function representYamlFloat(object, style) {
		if (isNaN(object)) switch (style) {
			case "lowercase": return ".nan";
			case "uppercase": return ".NAN";
			case "camelcase": return ".NaN";
		}
		else if (Number.POSITIVE_INFINITY === object) switch (style) {
			case "lowercase": return ".inf";
			case "uppercase": return ".INF";
			case "camelcase": return ".Inf";
		}
		else if (Number.NEGATIVE_INFINITY === object) switch (style) {
			case "lowercase": return "-.inf";
			case "uppercase": return "-.INF";
			case "camelcase": return "-.Inf";
		}
		else if (common2.isNegativeZero(object)) return "-0.0";
		const res = object.toString(10);
		return SCIENTIFIC_WITHOUT_DOT.test(res) ? res.replace("e", ".e") : res;
	}
	function isFloat(object) {
		return Object.prototype.toString.call(object) === "[object Number]" && (object % 1 !== 0 || common2.isNegativeZero(object));
	}
	float = new Type2("tag:yaml.org,2002:float", {
		kind: "scalar",
		resolve: resolveYamlFloat,
		construct: constructYamlFloat,
		predicate: isFloat,
		represent: representYamlFloat,
		defaultStyle: "lowercase"
	});
	return float;
}
var json;
var hasRequiredJson;
function requireJson() {
	if (hasRequiredJson) return json;
	hasRequiredJson = 1;
	json = requireFailsafe().extend({ implicit: [
		require_null(),
		requireBool(),
		requireInt(),
		requireFloat()
	] });
	return json;
}
var core;
var hasRequiredCore;
function requireCore() {
	if (hasRequiredCore) return core;
	hasRequiredCore = 1;
	core = requireJson();
	return core;
}
var timestamp;
var hasRequiredTimestamp;
function requireTimestamp() {
	if (hasRequiredTimestamp) return timestamp;
	hasRequiredTimestamp = 1;
	const Type2 = requireType();
	const YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
	const YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
	function resolveYamlTimestamp(data) {
		if (data === null) return false;
		if (YAML_DATE_REGEXP.exec(data) !== null) return true;
		if (YAML_TIMESTAMP_REGEXP.exec(data) !== null) return true;
		return false;
	}
	function constructYamlTimestamp(data) {
		let fraction = 0;
		let delta = null;
		let match = YAML_DATE_REGEXP.exec(data);
		if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(data);
		if (match === null) throw new Error("Date resolve error");
		const year = +match[1];
		const month = +match[2] - 1;
		const day = +match[3];
		if (!match[4]) return new Date(Date.UTC(year, month, day));
		const hour = +match[4];
		const minute = +match[5];
		const second = +match[6];
		if (match[7]) {
			fraction = match[7].slice(0, 3);
			while (fraction.length < 3) fraction += "0";
			fraction = +fraction;
		}
		if (match[9]) {
			const tzHour = +match[10];
			const tzMinute = +(match[11] || 0);
			delta = (tzHour * 60 + tzMinute) * 6e4;
			if (match[9] === "-") delta = -delta;
		}
		const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
		if (delta) date.setTime(date.getTime() - delta);
		return date;
	}
	function representYamlTimestamp(object) {
		return object.toISOString();
	}
	timestamp = new Type2("tag:yaml.org,2002:timestamp", {
		kind: "scalar",
		resolve: resolveYamlTimestamp,
		construct: constructYamlTimestamp,
		instanceOf: Date,
		represent: representYamlTimestamp
	});
	return timestamp;
}
var merge;
var hasRequiredMerge;
function requireMerge() {
	if (hasRequiredMerge) return merge;
	hasRequiredMerge = 1;
	const Type2 = requireType();
	function resolveYamlMerge(data) {
		return data === "<<" || data === null;
	}
	merge = new Type2("tag:yaml.org,2002:merge", {
		kind: "scalar",
		resolve: resolveYamlMerge
	});
	return merge;
}
var binary;
var hasRequiredBinary;
function requireBinary() {
	if (hasRequiredBinary) return binary;
	hasRequiredBinary = 1;
	const Type2 = requireType();
	const BASE64_MAP = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=\n\r";
	function resolveYamlBinary(data) {
		if (data === null) return false;
		let bitlen = 0;
		const max = data.length;
		const map2 = BASE64_MAP;
		for (let idx = 0; idx < max; idx++) {
			const code = map2.indexOf(data.charAt(idx));
			if (code > 64) continue;
			if (code < 0) return false;
			bitlen += 6;
		}
		return bitlen % 8 === 0;
	}
	function constructYamlBinary(data) {
		const input = data.replace(/[\r\n=]/g, "");
		const max = input.length;
		const map2 = BASE64_MAP;
		let bits = 0;
		const result = [];
		for (let idx = 0; idx < max; idx++) {
			if (idx % 4 === 0 && idx) {
				result.push(bits >> 16 & 255);
				result.push(bits >> 8 & 255);
				result.push(bits & 255);
			}
			bits = bits << 6 | map2.indexOf(input.charAt(idx));
		}
		const tailbits = max % 4 * 6;
		if (tailbits === 0) {
			result.push(bits >> 16 & 255);
			result.push(bits >> 8 & 255);
			result.push(bits & 255);
		} else if (tailbits === 18) {
			result.push(bits >> 10 & 255);
			result.push(bits >> 2 & 255);
		} else if (tailbits === 12) result.push(bits >> 4 & 255);
		return new Uint8Array(result);
	}
	function representYamlBinary(object) {
		let result = "";
		let bits = 0;
		const max = object.length;
		const map2 = BASE64_MAP;
		for (let idx = 0; idx < max; idx++) {
			if (idx % 3 === 0 && idx) {
				result += map2[bits >> 18 & 63];
				result += map2[bits >> 12 & 63];
				result += map2[bits >> 6 & 63];
				result += map2[bits & 63];
			}
			bits = (bits << 8) + object[idx];
		}
		const tail = max % 3;
		if (tail === 0) {
			result += map2[bits >> 18 & 63];
			result += map2[bits >> 12 & 63];
			result += map2[bits >> 6 & 63];
			result += map2[bits & 63];
		} else if (tail === 2) {
			result += map2[bits >> 10 & 63];
			result += map2[bits >> 4 & 63];
			result += map2[bits << 2 & 63];
			result += map2[64];
		} else if (tail === 1) {
			result += map2[bits >> 2 & 63];
			result += map2[bits << 4 & 63];
			result += map2[64];
			result += map2[64];
		}
		return result;
	}
	function isBinary(obj) {
		return Object.prototype.toString.call(obj) === "[object Uint8Array]";
	}
	binary = new Type2("tag:yaml.org,2002:binary", {
		kind: "scalar",
		resolve: resolveYamlBinary,
		construct: constructYamlBinary,
		predicate: isBinary,
		represent: representYamlBinary
	});
	return binary;
}
var omap;
var hasRequiredOmap;
function requireOmap() {
	if (hasRequiredOmap) return omap;
	hasRequiredOmap = 1;
	const Type2 = requireType();
	const _hasOwnProperty = Object.prototype.hasOwnProperty;
	const _toString = Object.prototype.toString;
	function resolveYamlOmap(data) {
		if (data === null) return true;
		const objectKeys = {};
		const object = data;
		for (let index = 0, length = object.length; index < length; index += 1) {
			const pair = object[index];
			let pairHasKey = false;
			if (_toString.call(pair) !== "[object Object]") return false;
			let pairKey;
			for (pairKey in pair) if (_hasOwnProperty.call(pair, pairKey)) {
				if (!pairHasKey) pairHasKey = true;
				else return false;
			}
			if (!pairHasKey) return false;
			if (_hasOwnProperty.call(objectKeys, pairKey)) return false;
			Object.defineProperty(objectKeys, pairKey, { value: true });
		}
		return true;
	}
	function constructYamlOmap(data) {
		return data !== null ? data : [];
	}
	omap = new Type2("tag:yaml.org,2002:omap", {
		kind: "sequence",
		resolve: resolveYamlOmap,
		construct: constructYamlOmap
	});
	return omap;
}
var pairs;
var hasRequiredPairs;
function requirePairs() {
	if (hasRequiredPairs) return pairs;
	hasRequiredPairs = 1;
	const Type2 = requireType();
	const _toString = Object.prototype.toString;
	function resolveYamlPairs(data) {
		if (data === null) return true;
		const object = data;
		const result = new Array(object.length);
		for (let index = 0, length = object.length; index < length; index += 1) {
			const pair = object[index];
			if (_toString.call(pair) !== "[object Object]") return false;
			const keys = Object.keys(pair);
			if (keys.length !== 1) return false;
			result[index] = [keys[0], pair[keys[0]]];
		}
		return true;
	}
	function constructYamlPairs(data) {
		if (data === null) return [];
		const object = data;
		const result = new Array(object.length);
		for (let index = 0, length = object.length; index < length; index += 1) {
			const pair = object[index];
			const keys = Object.keys(pair);
			result[index] = [keys[0], pair[keys[0]]];
		}
		return result;
	}
	pairs = new Type2("tag:yaml.org,2002:pairs", {
		kind: "sequence",
		resolve: resolveYamlPairs,
		construct: constructYamlPairs
	});
	return pairs;
}
var set;
var hasRequiredSet;
function requireSet() {
	if (hasRequiredSet) return set;
	hasRequiredSet = 1;
	const Type2 = requireType();
	const _hasOwnProperty = Object.prototype.hasOwnProperty;
	function resolveYamlSet(data) {
		if (data === null) return true;
		const object = data;
		for (const key in object) if (_hasOwnProperty.call(object, key)) {
			if (object[key] !== null) return false;
		}
		return true;
	}
	function constructYamlSet(data) {
		return data !== null ? data : {};
	}
	set = new Type2("tag:yaml.org,2002:set", {
		kind: "mapping",
		resolve: resolveYamlSet,
		construct: constructYamlSet
	});
	return set;
}
var _default;
var hasRequired_default;
function require_default() {
	if (hasRequired_default) return _default;
	hasRequired_default = 1;
	_default = requireCore().extend({
		implicit: [requireTimestamp(), requireMerge()],
		explicit: [
			requireBinary(),
			requireOmap(),
			requirePairs(),
			requireSet()
		]
	});
	return _default;
}
var hasRequiredLoader;
function requireLoader() {
	if (hasRequiredLoader) return loader;
	hasRequiredLoader = 1;
	const common2 = requireCommon();
	const YAMLException2 = requireException();
	const makeSnippet = requireSnippet();
	const DEFAULT_SCHEMA2 = require_default();
	const _hasOwnProperty = Object.prototype.hasOwnProperty;
	const CONTEXT_FLOW_IN = 1;
	const CONTEXT_FLOW_OUT = 2;
	const CONTEXT_BLOCK_IN = 3;
	const CONTEXT_BLOCK_OUT = 4;
	const CHOMPING_CLIP = 1;
	const CHOMPING_STRIP = 2;
	const CHOMPING_KEEP = 3;
	const PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
	const PATTERN_NON_ASCII_LINE_BREAKS = /[\x85\u2028\u2029]/;
	const PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
	const PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
	const PATTERN_TAG_URI = /^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;
	function _class(obj) {
		return Object.prototype.toString.call(obj);
	}
	function isEol(c) {
		return c === 10 || c === 13;
	}
	function isWhiteSpace(c) {
		return c === 9 || c === 32;
	}
	function isWsOrEol(c) {
		return c === 9 || c === 32 || c === 10 || c === 13;
	}
	function isFlowIndicator(c) {
		return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
	}
	function fromHexCode(c) {
		if (c >= 48 && c <= 57) return c - 48;
		const lc = c | 32;
		if (lc >= 97 && lc <= 102) return lc - 97 + 10;
		return -1;
	}
	function escapedHexLen(c) {
		if (c === 120) return 2;
		if (c === 117) return 4;
		if (c === 85) return 8;
		return 0;
	}
	function fromDecimalCode(c) {
		if (c >= 48 && c <= 57) return c - 48;
		return -1;
	}
	function simpleEscapeSequence(c) {
		switch (c) {
			case 48: return "\0";
			case 97: return "\x07";
			case 98: return "\b";
			case 116: return "	";
			case 9: return "	";
			case 110: return "\n";
			case 118: return "\v";
			case 102: return "\f";
			case 114: return "\r";
			case 101: return "\x1B";
			case 32: return " ";
			case 34: return "\"";
			case 47: return "/";
			case 92: return "\\";
			case 78: return "";
			case 95: return "\xA0";
			case 76: return "\u2028";
			case 80: return "\u2029";
			default: return "";
		}
	}
	function charFromCodepoint(c) {
		if (c <= 65535) return String.fromCharCode(c);
		return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
	}
	function setProperty(object, key, value) {
		if (key === "__proto__") Object.defineProperty(object, key, {
			configurable: true,
			enumerable: true,
			writable: true,
			value
		});
		else object[key] = value;
	}
	const simpleEscapeCheck = new Array(256);
	const simpleEscapeMap = new Array(256);
	for (let i = 0; i < 256; i++) {
		simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
		simpleEscapeMap[i] = simpleEscapeSequence(i);
	}
	function State(input, options) {
		this.input = input;
		this.filename = options["filename"] || null;
		this.schema = options["schema"] || DEFAULT_SCHEMA2;
		this.onWarning = options["onWarning"] || null;
		this.legacy = options["legacy"] || false;
		this.json = options["json"] || false;
		this.listener = options["listener"] || null;
		this.maxDepth = typeof options["maxDepth"] === "number" ? options["maxDepth"] : 100;
		this.maxTotalMergeKeys = typeof options["maxTotalMergeKeys"] === "number" ? options["maxTotalMergeKeys"] : 1e4;
		this.implicitTypes = this.schema.compiledImplicit;
		this.typeMap = this.schema.compiledTypeMap;
		this.length = input.length;
		this.position = 0;
		this.line = 0;
		this.lineStart = 0;
		this.lineIndent = 0;
		this.depth = 0;
		this.totalMergeKeys = 0;
		this.firstTabInLine = -1;
		this.documents = [];
		this.anchorMapTransactions = [];
	}
	function generateError(state, message) {
		const mark = {
			name: state.filename,
			buffer: state.input.slice(0, -1),
			position: state.position,
			line: state.line,
			column: state.position - state.lineStart
		};
		mark.snippet = makeSnippet(mark);
		return new YAMLException2(message, mark);
	}
	function throwError(state, message) {
		throw generateError(state, message);
	}
	function throwWarning(state, message) {
		if (state.onWarning) state.onWarning.call(null, generateError(state, message));
	}
	function storeAnchor(state, name, value) {
		const transactions = state.anchorMapTransactions;
		if (transactions.length !== 0) {
			const transaction = transactions[transactions.length - 1];
			if (!_hasOwnProperty.call(transaction, name)) transaction[name] = {
				existed: _hasOwnProperty.call(state.anchorMap, name),
				value: state.anchorMap[name]
			};
		}
		state.anchorMap[name] = value;
	}
	function beginAnchorTransaction(state) {
		state.anchorMapTransactions.push(/* @__PURE__ */ Object.create(null));
	}
	function commitAnchorTransaction(state) {
		const transaction = state.anchorMapTransactions.pop();
		const transactions = state.anchorMapTransactions;
		if (transactions.length === 0) return;
		const parent = transactions[transactions.length - 1];
		const names = Object.keys(transaction);
		for (let index = 0, length = names.length; index < length; index += 1) {
			const name = names[index];
			if (!_hasOwnProperty.call(parent, name)) parent[name] = transaction[name];
		}
	}
	function rollbackAnchorTransaction(state) {
		const transaction = state.anchorMapTransactions.pop();
		const names = Object.keys(transaction);
		for (let index = names.length - 1; index >= 0; index -= 1) {
			const entry = transaction[names[index]];
			if (entry.existed) state.anchorMap[names[index]] = entry.value;
			else delete state.anchorMap[names[index]];
		}
	}
	function snapshotState(state) {
		return {
			position: state.position,
			line: state.line,
			lineStart: state.lineStart,
			lineIndent: state.lineIndent,
			firstTabInLine: state.firstTabInLine,
			tag: state.tag,
			anchor: state.anchor,
			kind: state.kind,
			result: state.result
		};
	}
	function restoreState(state, snapshot) {
		state.position = snapshot.position;
		state.line = snapshot.line;
		state.lineStart = snapshot.lineStart;
		state.lineIndent = snapshot.lineIndent;
		state.firstTabInLine = snapshot.firstTabInLine;
		state.tag = snapshot.tag;
		state.anchor = snapshot.anchor;
		state.kind = snapshot.kind;
		state.result = snapshot.result;
	}
	const directiveHandlers = {
		YAML: function handleYamlDirective(state, name, args) {
			if (state.version !== null) throwError(state, "duplication of %YAML directive");
			if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
			const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
			if (match === null) throwError(state, "ill-formed argument of the YAML directive");
			const major = parseInt(match[1], 10);
			const minor = parseInt(match[2], 10);
			if (major !== 1) throwError(state, "unacceptable YAML version of the document");
			state.version = args[0];
			state.checkLineBreaks = minor < 2;
			if (minor !== 1 && minor !== 2) throwWarning(state, "unsupported YAML version of the document");
		},
		TAG: function handleTagDirective(state, name, args) {
			let prefix;
			if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
			const handle = args[0];
			prefix = args[1];
			if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
			if (_hasOwnProperty.call(state.tagMap, handle)) throwError(state, "there is a previously declared suffix for \"" + handle + "\" tag handle");
			if (!PATTERN_TAG_URI.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
			try {
				prefix = decodeURIComponent(prefix);
			} catch (err) {
				throwError(state, "tag prefix is malformed: " + prefix);
			}
			state.tagMap[handle] = prefix;
		}
	};
	function captureSegment(state, start, end, checkJson) {
		if (start < end) {
			const _result = state.input.slice(start, end);
			if (checkJson) for (let _position = 0, _length = _result.length; _position < _length; _position += 1) {
				const _character = _result.charCodeAt(_position);
				if (!(_character === 9 || _character >= 32 && _character <= 1114111)) throwError(state, "expected valid JSON character");
			}
			else if (PATTERN_NON_PRINTABLE.test(_result)) throwError(state, "the stream contains non-printable characters");
			state.result += _result;
		}
	}
	function chargeMergeWork(state) {
		state.totalMergeKeys++;
		if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) throwError(state, "merge keys exceeded maxTotalMergeKeys (" + state.maxTotalMergeKeys + ")");
	}
	function mergeMappings(state, destination, source, overridableKeys) {
		if (!common2.isObject(source)) throwError(state, "cannot merge mappings; the provided source object is unacceptable");
		chargeMergeWork(state);
		const sourceKeys = Object.keys(source);
		for (let index = 0, quantity = sourceKeys.length; index < quantity; index += 1) {
			const key = sourceKeys[index];
			chargeMergeWork(state);
			if (!_hasOwnProperty.call(destination, key)) {
				setProperty(destination, key, source[key]);
				overridableKeys[key] = true;
			}
		}
	}
	function storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, valueNode, startLine, startLineStart, startPos) {
		if (Array.isArray(keyNode)) {
			keyNode = Array.prototype.slice.call(keyNode);
			for (let index = 0, quantity = keyNode.length; index < quantity; index += 1) {
				if (Array.isArray(keyNode[index])) throwError(state, "nested arrays are not supported inside keys");
				if (typeof keyNode === "object" && _class(keyNode[index]) === "[object Object]") keyNode[index] = "[object Object]";
			}
		}
		if (typeof keyNode === "object" && _class(keyNode) === "[object Object]") keyNode = "[object Object]";
		keyNode = String(keyNode);
		if (_result === null) _result = {};
		if (keyTag === "tag:yaml.org,2002:merge") {
			if (Array.isArray(valueNode)) {
				if (valueNode.length > 100) throwError(state, "abnormal merge sequence size");
				for (let index = 0, quantity = valueNode.length; index < quantity; index += 1) mergeMappings(state, _result, valueNode[index], overridableKeys);
			} else mergeMappings(state, _result, valueNode, overridableKeys);
		} else {
			if (!state.json && !_hasOwnProperty.call(overridableKeys, keyNode) && _hasOwnProperty.call(_result, keyNode)) {
				state.line = startLine || state.line;
				state.lineStart = startLineStart || state.lineStart;
				state.position = startPos || state.position;
				throwError(state, "duplicated mapping key");
			}
			setProperty(_result, keyNode, valueNode);
			delete overridableKeys[keyNode];
		}
		return _result;
	}
	function readLineBreak(state) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 10) state.position++;
		else if (ch === 13) {
			state.position++;
			if (state.input.charCodeAt(state.position) === 10) state.position++;
		} else throwError(state, "a line break is expected");
		state.line += 1;
		state.lineStart = state.position;
		state.firstTabInLine = -1;
	}
	function skipSeparationSpace(state, allowComments, checkIndent) {
		let lineBreaks = 0;
		let ch = state.input.charCodeAt(state.position);
		while (ch !== 0) {
			while (isWhiteSpace(ch)) {
				if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
				ch = state.input.charCodeAt(++state.position);
			}
			if (allowComments && ch === 35) do
				ch = state.input.charCodeAt(++state.position);
			while (ch !== 10 && ch !== 13 && ch !== 0);
			if (isEol(ch)) {
				readLineBreak(state);
				ch = state.input.charCodeAt(state.position);
				lineBreaks++;
				state.lineIndent = 0;
				while (ch === 32) {
					state.lineIndent++;
					ch = state.input.charCodeAt(++state.position);
				}
			} else break;
		}
		if (checkIndent !== -1 && lineBreaks !== 0 && state.lineIndent < checkIndent) throwWarning(state, "deficient indentation");
		return lineBreaks;
	}
	function testDocumentSeparator(state) {
		let _position = state.position;
		let ch = state.input.charCodeAt(_position);
		if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(_position + 1) && ch === state.input.charCodeAt(_position + 2)) {
			_position += 3;
			ch = state.input.charCodeAt(_position);
			if (ch === 0 || isWsOrEol(ch)) return true;
		}
		return false;
	}
	function writeFoldedLines(state, count) {
		if (count === 1) state.result += " ";
		else if (count > 1) state.result += common2.repeat("\n", count - 1);
	}
	function readPlainScalar(state, nodeIndent, withinFlowCollection) {
		let captureStart;
		let captureEnd;
		let hasPendingContent;
		let _line;
		let _lineStart;
		let _lineIndent;
		const _kind = state.kind;
		const _result = state.result;
		let ch = state.input.charCodeAt(state.position);
		if (isWsOrEol(ch) || isFlowIndicator(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96) return false;
		if (ch === 63 || ch === 45) {
			const following = state.input.charCodeAt(state.position + 1);
			if (isWsOrEol(following) || withinFlowCollection && isFlowIndicator(following)) return false;
		}
		state.kind = "scalar";
		state.result = "";
		captureStart = captureEnd = state.position;
		hasPendingContent = false;
		while (ch !== 0) {
			if (ch === 58) {
				const following = state.input.charCodeAt(state.position + 1);
				if (isWsOrEol(following) || withinFlowCollection && isFlowIndicator(following)) break;
			} else if (ch === 35) {
				if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
			} else if (state.position === state.lineStart && testDocumentSeparator(state) || withinFlowCollection && isFlowIndicator(ch)) break;
			else if (isEol(ch)) {
				_line = state.line;
				_lineStart = state.lineStart;
				_lineIndent = state.lineIndent;
				skipSeparationSpace(state, false, -1);
				if (state.lineIndent >= nodeIndent) {
					hasPendingContent = true;
					ch = state.input.charCodeAt(state.position);
					continue;
				} else {
					state.position = captureEnd;
					state.line = _line;
					state.lineStart = _lineStart;
					state.lineIndent = _lineIndent;
					break;
				}
			}
			if (hasPendingContent) {
				captureSegment(state, captureStart, captureEnd, false);
				writeFoldedLines(state, state.line - _line);
				captureStart = captureEnd = state.position;
				hasPendingContent = false;
			}
			if (!isWhiteSpace(ch)) captureEnd = state.position + 1;
			ch = state.input.charCodeAt(++state.position);
		}
		captureSegment(state, captureStart, captureEnd, false);
		if (state.result) return true;
		state.kind = _kind;
		state.result = _result;
		return false;
	}
	function readSingleQuotedScalar(state, nodeIndent) {
		let captureStart;
		let captureEnd;
		let ch = state.input.charCodeAt(state.position);
		if (ch !== 39) return false;
		state.kind = "scalar";
		state.result = "";
		state.position++;
		captureStart = captureEnd = state.position;
		while ((ch = state.input.charCodeAt(state.position)) !== 0) if (ch === 39) {
			captureSegment(state, captureStart, state.position, true);
			ch = state.input.charCodeAt(++state.position);
			if (ch === 39) {
				captureStart = state.position;
				state.position++;
				captureEnd = state.position;
			} else return true;
		} else if (isEol(ch)) {
			captureSegment(state, captureStart, captureEnd, true);
			writeFoldedLines(state, skipSeparationSpace(state, false, nodeIndent));
			captureStart = captureEnd = state.position;
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
		else {
			state.position++;
			if (!isWhiteSpace(ch)) captureEnd = state.position;
		}
		throwError(state, "unexpected end of the stream within a single quoted scalar");
	}
	function readDoubleQuotedScalar(state, nodeIndent) {
		let captureStart;
		let captureEnd;
		let tmp;
		let ch = state.input.charCodeAt(state.position);
		if (ch !== 34) return false;
		state.kind = "scalar";
		state.result = "";
		state.position++;
		captureStart = captureEnd = state.position;
		while ((ch = state.input.charCodeAt(state.position)) !== 0) if (ch === 34) {
			captureSegment(state, captureStart, state.position, true);
			state.position++;
			return true;
		} else if (ch === 92) {
			captureSegment(state, captureStart, state.position, true);
			ch = state.input.charCodeAt(++state.position);
			if (isEol(ch)) skipSeparationSpace(state, false, nodeIndent);
			else if (ch < 256 && simpleEscapeCheck[ch]) {
				state.result += simpleEscapeMap[ch];
				state.position++;
			} else if ((tmp = escapedHexLen(ch)) > 0) {
				let hexLength = tmp;
				let hexResult = 0;
				for (; hexLength > 0; hexLength--) {
					ch = state.input.charCodeAt(++state.position);
					if ((tmp = fromHexCode(ch)) >= 0) hexResult = (hexResult << 4) + tmp;
					else throwError(state, "expected hexadecimal character");
				}
				state.result += charFromCodepoint(hexResult);
				state.position++;
			} else throwError(state, "unknown escape sequence");
			captureStart = captureEnd = state.position;
		} else if (isEol(ch)) {
			captureSegment(state, captureStart, captureEnd, true);
			writeFoldedLines(state, skipSeparationSpace(state, false, nodeIndent));
			captureStart = captureEnd = state.position;
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
		else {
			state.position++;
			if (!isWhiteSpace(ch)) captureEnd = state.position;
		}
		throwError(state, "unexpected end of the stream within a double quoted scalar");
	}
	function readFlowCollection(state, nodeIndent) {
		let readNext = true;
		let _line;
		let _lineStart;
		let _pos;
		const _tag = state.tag;
		let _result;
		const _anchor = state.anchor;
		let terminator;
		let isPair;
		let isExplicitPair;
		let isMapping;
		const overridableKeys = /* @__PURE__ */ Object.create(null);
		let keyNode;
		let keyTag;
		let valueNode;
		let ch = state.input.charCodeAt(state.position);
		if (ch === 91) {
			terminator = 93;
			isMapping = false;
			_result = [];
		} else if (ch === 123) {
			terminator = 125;
			isMapping = true;
			_result = {};
		} else return false;
		if (state.anchor !== null) storeAnchor(state, state.anchor, _result);
		ch = state.input.charCodeAt(++state.position);
		while (ch !== 0) {
			skipSeparationSpace(state, true, nodeIndent);
			ch = state.input.charCodeAt(state.position);
			if (ch === terminator) {
				state.position++;
				state.tag = _tag;
				state.anchor = _anchor;
				state.kind = isMapping ? "mapping" : "sequence";
				state.result = _result;
				return true;
			} else if (!readNext) throwError(state, "missed comma between flow collection entries");
			else if (ch === 44) throwError(state, "expected the node content, but found ','");
			keyTag = keyNode = valueNode = null;
			isPair = isExplicitPair = false;
			if (ch === 63) {
				if (isWsOrEol(state.input.charCodeAt(state.position + 1))) {
					isPair = isExplicitPair = true;
					state.position++;
					skipSeparationSpace(state, true, nodeIndent);
				}
			}
			_line = state.line;
			_lineStart = state.lineStart;
			_pos = state.position;
			composeNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
			keyTag = state.tag;
			keyNode = state.result;
			skipSeparationSpace(state, true, nodeIndent);
			ch = state.input.charCodeAt(state.position);
			if ((isExplicitPair || state.line === _line) && ch === 58) {
				isPair = true;
				ch = state.input.charCodeAt(++state.position);
				skipSeparationSpace(state, true, nodeIndent);
				composeNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
				valueNode = state.result;
			}
			if (isMapping) storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, valueNode, _line, _lineStart, _pos);
			else if (isPair) _result.push(storeMappingPair(state, null, overridableKeys, keyTag, keyNode, valueNode, _line, _lineStart, _pos));
			else _result.push(keyNode);
			skipSeparationSpace(state, true, nodeIndent);
			ch = state.input.charCodeAt(state.position);
			if (ch === 44) {
				readNext = true;
				ch = state.input.charCodeAt(++state.position);
			} else readNext = false;
		}
		throwError(state, "unexpected end of the stream within a flow collection");
	}
	function readBlockScalar(state, nodeIndent) {
		let folding;
		let chomping = CHOMPING_CLIP;
		let didReadContent = false;
		let detectedIndent = false;
		let textIndent = nodeIndent;
		let emptyLines = 0;
		let atMoreIndented = false;
		let tmp;
		let ch = state.input.charCodeAt(state.position);
		if (ch === 124) folding = false;
		else if (ch === 62) folding = true;
		else return false;
		state.kind = "scalar";
		state.result = "";
		while (ch !== 0) {
			ch = state.input.charCodeAt(++state.position);
			if (ch === 43 || ch === 45) {
				if (CHOMPING_CLIP === chomping) chomping = ch === 43 ? CHOMPING_KEEP : CHOMPING_STRIP;
				else throwError(state, "repeat of a chomping mode identifier");
			} else if ((tmp = fromDecimalCode(ch)) >= 0) {
				if (tmp === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
				else if (!detectedIndent) {
					textIndent = nodeIndent + tmp - 1;
					detectedIndent = true;
				} else throwError(state, "repeat of an indentation width identifier");
			} else break;
		}
		if (isWhiteSpace(ch)) {
			do
				ch = state.input.charCodeAt(++state.position);
			while (isWhiteSpace(ch));
			if (ch === 35) do
				ch = state.input.charCodeAt(++state.position);
			while (!isEol(ch) && ch !== 0);
		}
		while (ch !== 0) {
			readLineBreak(state);
			state.lineIndent = 0;
			ch = state.input.charCodeAt(state.position);
			while ((!detectedIndent || state.lineIndent < textIndent) && ch === 32) {
				state.lineIndent++;
				ch = state.input.charCodeAt(++state.position);
			}
			if (!detectedIndent && state.lineIndent > textIndent) textIndent = state.lineIndent;
			if (isEol(ch)) {
				emptyLines++;
				continue;
			}
			if (!detectedIndent && textIndent === 0) throwError(state, "missing indentation for block scalar");
			if (state.lineIndent < textIndent) {
				if (chomping === CHOMPING_KEEP) state.result += common2.repeat("\n", didReadContent ? 1 + emptyLines : emptyLines);
				else if (chomping === CHOMPING_CLIP) {
					if (didReadContent) state.result += "\n";
				}
				break;
			}
			if (folding) {
				if (isWhiteSpace(ch)) {
					atMoreIndented = true;
					state.result += common2.repeat("\n", didReadContent ? 1 + emptyLines : emptyLines);
				} else if (atMoreIndented) {
					atMoreIndented = false;
					state.result += common2.repeat("\n", emptyLines + 1);
				} else if (emptyLines === 0) {
					if (didReadContent) state.result += " ";
				} else state.result += common2.repeat("\n", emptyLines);
			} else state.result += common2.repeat("\n", didReadContent ? 1 + emptyLines : emptyLines);
			didReadContent = true;
			detectedIndent = true;
			emptyLines = 0;
			const captureStart = state.position;
			while (!isEol(ch) && ch !== 0) ch = state.input.charCodeAt(++state.position);
			captureSegment(state, captureStart, state.position, false);
		}
		return true;
	}
	function readBlockSequence(state, nodeIndent) {
		const _tag = state.tag;
		const _anchor = state.anchor;
		const _result = [];
		let detected = false;
		if (state.firstTabInLine !== -1) return false;
		if (state.anchor !== null) storeAnchor(state, state.anchor, _result);
		let ch = state.input.charCodeAt(state.position);
		while (ch !== 0) {
			if (state.firstTabInLine !== -1) {
				state.position = state.firstTabInLine;
				throwError(state, "tab characters must not be used in indentation");
			}
			if (ch !== 45) break;
			if (!isWsOrEol(state.input.charCodeAt(state.position + 1))) break;
			detected = true;
			state.position++;
			if (skipSeparationSpace(state, true, -1)) {
				if (state.lineIndent <= nodeIndent) {
					_result.push(null);
					ch = state.input.charCodeAt(state.position);
					continue;
				}
			}
			const _line = state.line;
			composeNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
			_result.push(state.result);
			skipSeparationSpace(state, true, -1);
			ch = state.input.charCodeAt(state.position);
			if ((state.line === _line || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a sequence entry");
			else if (state.lineIndent < nodeIndent) break;
		}
		if (detected) {
			state.tag = _tag;
			state.anchor = _anchor;
			state.kind = "sequence";
			state.result = _result;
			return true;
		}
		return false;
	}
	function readBlockMapping(state, nodeIndent, flowIndent) {
		let allowCompact;
		let _keyLine;
		let _keyLineStart;
		let _keyPos;
		const _tag = state.tag;
		const _anchor = state.anchor;
		const _result = {};
		const overridableKeys = /* @__PURE__ */ Object.create(null);
		let keyTag = null;
		let keyNode = null;
		let valueNode = null;
		let atExplicitKey = false;
		let detected = false;
		if (state.firstTabInLine !== -1) return false;
		if (state.anchor !== null) storeAnchor(state, state.anchor, _result);
		let ch = state.input.charCodeAt(state.position);
		while (ch !== 0) {
			if (!atExplicitKey && state.firstTabInLine !== -1) {
				state.position = state.firstTabInLine;
				throwError(state, "tab characters must not be used in indentation");
			}
			const following = state.input.charCodeAt(state.position + 1);
			const _line = state.line;
			if ((ch === 63 || ch === 58) && isWsOrEol(following)) {
				if (ch === 63) {
					if (atExplicitKey) {
						storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, null, _keyLine, _keyLineStart, _keyPos);
						keyTag = keyNode = valueNode = null;
					}
					detected = true;
					atExplicitKey = true;
					allowCompact = true;
				} else if (atExplicitKey) {
					atExplicitKey = false;
					allowCompact = true;
				} else throwError(state, "incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line");
				state.position += 1;
				ch = following;
			} else {
				_keyLine = state.line;
				_keyLineStart = state.lineStart;
				_keyPos = state.position;
				if (!composeNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
				if (state.line === _line) {
					ch = state.input.charCodeAt(state.position);
					while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
					if (ch === 58) {
						ch = state.input.charCodeAt(++state.position);
						if (!isWsOrEol(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
						if (atExplicitKey) {
							storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, null, _keyLine, _keyLineStart, _keyPos);
							keyTag = keyNode = valueNode = null;
						}
						detected = true;
						atExplicitKey = false;
						allowCompact = false;
						keyTag = state.tag;
						keyNode = state.result;
					} else if (detected) throwError(state, "can not read an implicit mapping pair; a colon is missed");
					else {
						state.tag = _tag;
						state.anchor = _anchor;
						return true;
					}
				} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
				else {
					state.tag = _tag;
					state.anchor = _anchor;
					return true;
				}
			}
			if (state.line === _line || state.lineIndent > nodeIndent) {
				if (atExplicitKey) {
					_keyLine = state.line;
					_keyLineStart = state.lineStart;
					_keyPos = state.position;
				}
				if (composeNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, allowCompact)) {
					if (atExplicitKey) keyNode = state.result;
					else valueNode = state.result;
				}
				if (!atExplicitKey) {
					storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, valueNode, _keyLine, _keyLineStart, _keyPos);
					keyTag = keyNode = valueNode = null;
				}
				skipSeparationSpace(state, true, -1);
				ch = state.input.charCodeAt(state.position);
			}
			if ((state.line === _line || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
			else if (state.lineIndent < nodeIndent) break;
		}
		if (atExplicitKey) storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, null, _keyLine, _keyLineStart, _keyPos);
		if (detected) {
			state.tag = _tag;
			state.anchor = _anchor;
			state.kind = "mapping";
			state.result = _result;
		}
		return detected;
	}
	function readTagProperty(state) {
		let isVerbatim = false;
		let isNamed = false;
		let tagHandle;
		let tagName;
		let ch = state.input.charCodeAt(state.position);
		if (ch !== 33) return false;
		if (state.tag !== null) throwError(state, "duplication of a tag property");
		ch = state.input.charCodeAt(++state.position);
		if (ch === 60) {
			isVerbatim = true;
			ch = state.input.charCodeAt(++state.position);
		} else if (ch === 33) {
			isNamed = true;
			tagHandle = "!!";
			ch = state.input.charCodeAt(++state.position);
		} else tagHandle = "!";
		let _position = state.position;
		if (isVerbatim) {
			do
				ch = state.input.charCodeAt(++state.position);
			while (ch !== 0 && ch !== 62);
			if (state.position < state.length) {
				tagName = state.input.slice(_position, state.position);
				ch = state.input.charCodeAt(++state.position);
			} else throwError(state, "unexpected end of the stream within a verbatim tag");
		} else {
			while (ch !== 0 && !isWsOrEol(ch)) {
				if (ch === 33) {
					if (!isNamed) {
						tagHandle = state.input.slice(_position - 1, state.position + 1);
						if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
						isNamed = true;
						_position = state.position + 1;
					} else throwError(state, "tag suffix cannot contain exclamation marks");
				}
				ch = state.input.charCodeAt(++state.position);
			}
			tagName = state.input.slice(_position, state.position);
			if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
		}
		if (tagName && !PATTERN_TAG_URI.test(tagName)) throwError(state, "tag name cannot contain such characters: " + tagName);
		try {
			tagName = decodeURIComponent(tagName);
		} catch (err) {
			throwError(state, "tag name is malformed: " + tagName);
		}
		if (isVerbatim) state.tag = tagName;
		else if (_hasOwnProperty.call(state.tagMap, tagHandle)) state.tag = state.tagMap[tagHandle] + tagName;
		else if (tagHandle === "!") state.tag = "!" + tagName;
		else if (tagHandle === "!!") state.tag = "tag:yaml.org,2002:" + tagName;
		else throwError(state, "undeclared tag handle \"" + tagHandle + "\"");
		return true;
	}
	function readAnchorProperty(state) {
		let ch = state.input.charCodeAt(state.position);
		if (ch !== 38) return false;
		if (state.anchor !== null) throwError(state, "duplication of an anchor property");
		ch = state.input.charCodeAt(++state.position);
		const _position = state.position;
		while (ch !== 0 && !isWsOrEol(ch) && !isFlowIndicator(ch)) ch = state.input.charCodeAt(++state.position);
		if (state.position === _position) throwError(state, "name of an anchor node must contain at least one character");
		state.anchor = state.input.slice(_position, state.position);
		return true;
	}
	function readAlias(state) {
		let ch = state.input.charCodeAt(state.position);
		if (ch !== 42) return false;
		ch = state.input.charCodeAt(++state.position);
		const _position = state.position;
		while (ch !== 0 && !isWsOrEol(ch) && !isFlowIndicator(ch)) ch = state.input.charCodeAt(++state.position);
		if (state.position === _position) throwError(state, "name of an alias node must contain at least one character");
		const alias = state.input.slice(_position, state.position);
		if (!_hasOwnProperty.call(state.anchorMap, alias)) throwError(state, "unidentified alias \"" + alias + "\"");
		state.result = state.anchorMap[alias];
		skipSeparationSpace(state, true, -1);
		return true;
	}
	function tryReadBlockMappingFromProperty(state, propertyStart, nodeIndent, flowIndent) {
		const fallbackState = snapshotState(state);
		beginAnchorTransaction(state);
		restoreState(state, propertyStart);
		state.tag = null;
		state.anchor = null;
		state.kind = null;
		state.result = null;
		if (readBlockMapping(state, nodeIndent, flowIndent) && state.kind === "mapping") {
			commitAnchorTransaction(state);
			return true;
		}
		rollbackAnchorTransaction(state);
		restoreState(state, fallbackState);
		return false;
	}
	function composeNode(state, parentIndent, nodeContext, allowToSeek, allowCompact) {
		let allowBlockScalars;
		let allowBlockCollections;
		let indentStatus = 1;
		let atNewLine = false;
		let hasContent = false;
		let propertyStart = null;
		let type2;
		let flowIndent;
		let blockIndent;
		if (state.depth >= state.maxDepth) throwError(state, "nesting exceeded maxDepth (" + state.maxDepth + ")");
		state.depth += 1;
		if (state.listener !== null) state.listener("open", state);
		state.tag = null;
		state.anchor = null;
		state.kind = null;
		state.result = null;
		const allowBlockStyles = allowBlockScalars = allowBlockCollections = CONTEXT_BLOCK_OUT === nodeContext || CONTEXT_BLOCK_IN === nodeContext;
		if (allowToSeek) {
			if (skipSeparationSpace(state, true, -1)) {
				atNewLine = true;
				if (state.lineIndent > parentIndent) indentStatus = 1;
				else if (state.lineIndent === parentIndent) indentStatus = 0;
				else if (state.lineIndent < parentIndent) indentStatus = -1;
			}
		}
		if (indentStatus === 1) while (true) {
			const ch = state.input.charCodeAt(state.position);
			const propertyState = snapshotState(state);
			if (atNewLine && (ch === 33 && state.tag !== null || ch === 38 && state.anchor !== null)) break;
			if (!readTagProperty(state) && !readAnchorProperty(state)) break;
			if (propertyStart === null) propertyStart = propertyState;
			if (skipSeparationSpace(state, true, -1)) {
				atNewLine = true;
				allowBlockCollections = allowBlockStyles;
				if (state.lineIndent > parentIndent) indentStatus = 1;
				else if (state.lineIndent === parentIndent) indentStatus = 0;
				else if (state.lineIndent < parentIndent) indentStatus = -1;
			} else allowBlockCollections = false;
		}
		if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
		if (indentStatus === 1 || CONTEXT_BLOCK_OUT === nodeContext) {
			if (CONTEXT_FLOW_IN === nodeContext || CONTEXT_FLOW_OUT === nodeContext) flowIndent = parentIndent;
			else flowIndent = parentIndent + 1;
			blockIndent = state.position - state.lineStart;
			if (indentStatus === 1) {
				if (allowBlockCollections && (readBlockSequence(state, blockIndent) || readBlockMapping(state, blockIndent, flowIndent)) || readFlowCollection(state, flowIndent)) hasContent = true;
				else {
					const ch = state.input.charCodeAt(state.position);
					if (propertyStart !== null && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62 && tryReadBlockMappingFromProperty(state, propertyStart, propertyStart.position - propertyStart.lineStart, flowIndent)) hasContent = true;
					else if (allowBlockScalars && readBlockScalar(state, flowIndent) || readSingleQuotedScalar(state, flowIndent) || readDoubleQuotedScalar(state, flowIndent)) hasContent = true;
					else if (readAlias(state)) {
						hasContent = true;
						if (state.tag !== null || state.anchor !== null) throwError(state, "alias node should not have any properties");
					} else if (readPlainScalar(state, flowIndent, CONTEXT_FLOW_IN === nodeContext)) {
						hasContent = true;
						if (state.tag === null) state.tag = "?";
					}
					if (state.anchor !== null) storeAnchor(state, state.anchor, state.result);
				}
			} else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent);
		}
		if (state.tag === null) {
			if (state.anchor !== null) storeAnchor(state, state.anchor, state.result);
		} else if (state.tag === "?") {
			if (state.result !== null && state.kind !== "scalar") throwError(state, "unacceptable node kind for !<?> tag; it should be \"scalar\", not \"" + state.kind + "\"");
			for (let typeIndex = 0, typeQuantity = state.implicitTypes.length; typeIndex < typeQuantity; typeIndex += 1) {
				type2 = state.implicitTypes[typeIndex];
				if (type2.resolve(state.result)) {
					state.result = type2.construct(state.result);
					state.tag = type2.tag;
					if (state.anchor !== null) storeAnchor(state, state.anchor, state.result);
					break;
				}
			}
		} else if (state.tag !== "!") {
			if (_hasOwnProperty.call(state.typeMap[state.kind || "fallback"], state.tag)) type2 = state.typeMap[state.kind || "fallback"][state.tag];
			else {
				type2 = null;
				const typeList = state.typeMap.multi[state.kind || "fallback"];
				for (let typeIndex = 0, typeQuantity = typeList.length; typeIndex < typeQuantity; typeIndex += 1) if (state.tag.slice(0, typeList[typeIndex].tag.length) === typeList[typeIndex].tag) {
					type2 = typeList[typeIndex];
					break;
				}
			}
			if (!type2) throwError(state, "unknown tag !<" + state.tag + ">");
			if (state.result !== null && type2.kind !== state.kind) throwError(state, "unacceptable node kind for !<" + state.tag + "> tag; it should be \"" + type2.kind + "\", not \"" + state.kind + "\"");
			if (!type2.resolve(state.result, state.tag)) throwError(state, "cannot resolve a node with !<" + state.tag + "> explicit tag");
			else {
				state.result = type2.construct(state.result, state.tag);
				if (state.anchor !== null) storeAnchor(state, state.anchor, state.result);
			}
		}
		if (state.listener !== null) state.listener("close", state);
		state.depth -= 1;
		return state.tag !== null || state.anchor !== null || hasContent;
	}
	function readDocument(state) {
		const documentStart = state.position;
		let hasDirectives = false;
		let ch;
		state.version = null;
		state.checkLineBreaks = state.legacy;
		state.tagMap = /* @__PURE__ */ Object.create(null);
		state.anchorMap = /* @__PURE__ */ Object.create(null);
		while ((ch = state.input.charCodeAt(state.position)) !== 0) {
			skipSeparationSpace(state, true, -1);
			ch = state.input.charCodeAt(state.position);
			if (state.lineIndent > 0 || ch !== 37) break;
			hasDirectives = true;
			ch = state.input.charCodeAt(++state.position);
			let _position = state.position;
			while (ch !== 0 && !isWsOrEol(ch)) ch = state.input.charCodeAt(++state.position);
			const directiveName = state.input.slice(_position, state.position);
			const directiveArgs = [];
			if (directiveName.length < 1) throwError(state, "directive name must not be less than one character in length");
			while (ch !== 0) {
				while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
				if (ch === 35) {
					do
						ch = state.input.charCodeAt(++state.position);
					while (ch !== 0 && !isEol(ch));
					break;
				}
				if (isEol(ch)) break;
				_position = state.position;
				while (ch !== 0 && !isWsOrEol(ch)) ch = state.input.charCodeAt(++state.position);
				directiveArgs.push(state.input.slice(_position, state.position));
			}
			if (ch !== 0) readLineBreak(state);
			if (_hasOwnProperty.call(directiveHandlers, directiveName)) directiveHandlers[directiveName](state, directiveName, directiveArgs);
			else throwWarning(state, "unknown document directive \"" + directiveName + "\"");
		}
		skipSeparationSpace(state, true, -1);
		if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45) {
			state.position += 3;
			skipSeparationSpace(state, true, -1);
		} else if (hasDirectives) throwError(state, "directives end mark is expected");
		composeNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, true);
		skipSeparationSpace(state, true, -1);
		if (state.checkLineBreaks && PATTERN_NON_ASCII_LINE_BREAKS.test(state.input.slice(documentStart, state.position))) throwWarning(state, "non-ASCII line breaks are interpreted as content");
		state.documents.push(state.result);
		if (state.position === state.lineStart && testDocumentSeparator(state)) {
			if (state.input.charCodeAt(state.position) === 46) {
				state.position += 3;
				skipSeparationSpace(state, true, -1);
			}
			return;
		}
		if (state.position < state.length - 1) throwError(state, "end of the stream or a document separator is expected");
	}
	function loadDocuments(input, options) {
		input = String(input);
		options = options || {};
		if (input.length !== 0) {
			if (input.charCodeAt(input.length - 1) !== 10 && input.charCodeAt(input.length - 1) !== 13) input += "\n";
			if (input.charCodeAt(0) === 65279) input = input.slice(1);
		}
		const state = new State(input, options);
		const nullpos = input.indexOf("\0");
		if (nullpos !== -1) {
			state.position = nullpos;
			throwError(state, "null byte is not allowed in input");
		}
		state.input += "\0";
		while (state.input.charCodeAt(state.position) === 32) {
			state.lineIndent += 1;
			state.position += 1;
		}
		while (state.position < state.length - 1) readDocument(state);
		return state.documents;
	}
	function loadAll2(input, iterator, options) {
		if (iterator !== null && typeof iterator === "object" && typeof options === "undefined") {
			options = iterator;
			iterator = null;
		}
		const documents = loadDocuments(input, options);
		if (typeof iterator !== "function") return documents;
		for (let index = 0, length = documents.length; index < length; index += 1) iterator(documents[index]);
	}
	function load2(input, options) {
		const documents = loadDocuments(input, options);
		if (documents.length === 0) return;
		else if (documents.length === 1) return documents[0];
		throw new YAMLException2("expected a single document in the stream, but found more");
	}
	loader.loadAll = loadAll2;
	loader.load = load2;
	return loader;
}
var dumper = {};
var hasRequiredDumper;
function requireDumper() {
	if (hasRequiredDumper) return dumper;
	hasRequiredDumper = 1;
	const common2 = requireCommon();
	const YAMLException2 = requireException();
	const DEFAULT_SCHEMA2 = require_default();
	const _toString = Object.prototype.toString;
	const _hasOwnProperty = Object.prototype.hasOwnProperty;
	const CHAR_BOM = 65279;
	const CHAR_TAB = 9;
	const CHAR_LINE_FEED = 10;
	const CHAR_CARRIAGE_RETURN = 13;
	const CHAR_SPACE = 32;
	const CHAR_EXCLAMATION = 33;
	const CHAR_DOUBLE_QUOTE = 34;
	const CHAR_SHARP = 35;
	const CHAR_PERCENT = 37;
	const CHAR_AMPERSAND = 38;
	const CHAR_SINGLE_QUOTE = 39;
	const CHAR_ASTERISK = 42;
	const CHAR_COMMA = 44;
	const CHAR_MINUS = 45;
	const CHAR_COLON = 58;
	const CHAR_EQUALS = 61;
	const CHAR_GREATER_THAN = 62;
	const CHAR_QUESTION = 63;
	const CHAR_COMMERCIAL_AT = 64;
	const CHAR_LEFT_SQUARE_BRACKET = 91;
	const CHAR_RIGHT_SQUARE_BRACKET = 93;
	const CHAR_GRAVE_ACCENT = 96;
	const CHAR_LEFT_CURLY_BRACKET = 123;
	const CHAR_VERTICAL_LINE = 124;
	const CHAR_RIGHT_CURLY_BRACKET = 125;
	const ESCAPE_SEQUENCES = {};
	ESCAPE_SEQUENCES[0] = "\\0";
	ESCAPE_SEQUENCES[7] = "\\a";
	ESCAPE_SEQUENCES[8] = "\\b";
	ESCAPE_SEQUENCES[9] = "\\t";
	ESCAPE_SEQUENCES[10] = "\\n";
	ESCAPE_SEQUENCES[11] = "\\v";
	ESCAPE_SEQUENCES[12] = "\\f";
	ESCAPE_SEQUENCES[13] = "\\r";
	ESCAPE_SEQUENCES[27] = "\\e";
	ESCAPE_SEQUENCES[34] = "\\\"";
	ESCAPE_SEQUENCES[92] = "\\\\";
	ESCAPE_SEQUENCES[133] = "\\N";
	ESCAPE_SEQUENCES[160] = "\\_";
	ESCAPE_SEQUENCES[8232] = "\\L";
	ESCAPE_SEQUENCES[8233] = "\\P";
	const DEPRECATED_BOOLEANS_SYNTAX = [
		"y",
		"Y",
		"yes",
		"Yes",
		"YES",
		"on",
		"On",
		"ON",
		"n",
		"N",
		"no",
		"No",
		"NO",
		"off",
		"Off",
		"OFF"
	];
	const DEPRECATED_BASE60_SYNTAX = /^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;
	function compileStyleMap(schema2, map2) {
		if (map2 === null) return {};
		const result = {};
		const keys = Object.keys(map2);
		for (let index = 0, length = keys.length; index < length; index += 1) {
			let tag = keys[index];
			let style = String(map2[tag]);
			if (tag.slice(0, 2) === "!!") tag = "tag:yaml.org,2002:" + tag.slice(2);
			const type2 = schema2.compiledTypeMap["fallback"][tag];
			if (type2 && _hasOwnProperty.call(type2.styleAliases, style)) style = type2.styleAliases[style];
			result[tag] = style;
		}
		return result;
	}
	function encodeHex(character) {
		let handle;
		let length;
		const string = character.toString(16).toUpperCase();
		if (character <= 255) {
			handle = "x";
			length = 2;
		} else if (character <= 65535) {
			handle = "u";
			length = 4;
		} else if (character <= 4294967295) {
			handle = "U";
			length = 8;
		} else throw new YAMLException2("code point within a string may not be greater than 0xFFFFFFFF");
		return "\\" + handle + common2.repeat("0", length - string.length) + string;
	}
	const QUOTING_TYPE_SINGLE = 1;
	const QUOTING_TYPE_DOUBLE = 2;
	function State(options) {
		this.schema = options["schema"] || DEFAULT_SCHEMA2;
		this.indent = Math.max(1, options["indent"] || 2);
		this.noArrayIndent = options["noArrayIndent"] || false;
		this.skipInvalid = options["skipInvalid"] || false;
		this.flowLevel = common2.isNothing(options["flowLevel"]) ? -1 : options["flowLevel"];
		this.styleMap = compileStyleMap(this.schema, options["styles"] || null);
		this.sortKeys = options["sortKeys"] || false;
		this.lineWidth = options["lineWidth"] || 80;
		this.noRefs = options["noRefs"] || false;
		this.noCompatMode = options["noCompatMode"] || false;
		this.condenseFlow = options["condenseFlow"] || false;
		this.quotingType = options["quotingType"] === "\"" ? QUOTING_TYPE_DOUBLE : QUOTING_TYPE_SINGLE;
		this.forceQuotes = options["forceQuotes"] || false;
		this.replacer = typeof options["replacer"] === "function" ? options["replacer"] : null;
		this.implicitTypes = this.schema.compiledImplicit;
		this.explicitTypes = this.schema.compiledExplicit;
		this.tag = null;
		this.result = "";
		this.duplicates = [];
		this.usedDuplicates = null;
	}
	function indentString(string, spaces) {
		const ind = common2.repeat(" ", spaces);
		let position = 0;
		let result = "";
		const length = string.length;
		while (position < length) {
			let line;
			const next = string.indexOf("\n", position);
			if (next === -1) {
				line = string.slice(position);
				position = length;
			} else {
				line = string.slice(position, next + 1);
				position = next + 1;
			}
			if (line.length && line !== "\n") result += ind;
			result += line;
		}
		return result;
	}
	function generateNextLine(state, level) {
		return "\n" + common2.repeat(" ", state.indent * level);
	}
	function testImplicitResolving(state, str2) {
		for (let index = 0, length = state.implicitTypes.length; index < length; index += 1) if (state.implicitTypes[index].resolve(str2)) return true;
		return false;
	}
	function isWhitespace(c) {
		return c === CHAR_SPACE || c === CHAR_TAB;
	}
	function isPrintable(c) {
		return c >= 32 && c <= 126 || c >= 161 && c <= 55295 && c !== 8232 && c !== 8233 || c >= 57344 && c <= 65533 && c !== CHAR_BOM || c >= 65536 && c <= 1114111;
	}
	function isNsCharOrWhitespace(c) {
		return isPrintable(c) && c !== CHAR_BOM && c !== CHAR_CARRIAGE_RETURN && c !== CHAR_LINE_FEED;
	}
	function isPlainSafe(c, prev, inblock) {
		const cIsNsCharOrWhitespace = isNsCharOrWhitespace(c);
		const cIsNsChar = cIsNsCharOrWhitespace && !isWhitespace(c);
		return (inblock ? cIsNsCharOrWhitespace : cIsNsCharOrWhitespace && c !== CHAR_COMMA && c !== CHAR_LEFT_SQUARE_BRACKET && c !== CHAR_RIGHT_SQUARE_BRACKET && c !== CHAR_LEFT_CURLY_BRACKET && c !== CHAR_RIGHT_CURLY_BRACKET) && c !== CHAR_SHARP && !(prev === CHAR_COLON && !cIsNsChar) || isNsCharOrWhitespace(prev) && !isWhitespace(prev) && c === CHAR_SHARP || prev === CHAR_COLON && cIsNsChar;
	}
	function isPlainSafeFirst(c) {
		return isPrintable(c) && c !== CHAR_BOM && !isWhitespace(c) && c !== CHAR_MINUS && c !== CHAR_QUESTION && c !== CHAR_COLON && c !== CHAR_COMMA && c !== CHAR_LEFT_SQUARE_BRACKET && c !== CHAR_RIGHT_SQUARE_BRACKET && c !== CHAR_LEFT_CURLY_BRACKET && c !== CHAR_RIGHT_CURLY_BRACKET && c !== CHAR_SHARP && c !== CHAR_AMPERSAND && c !== CHAR_ASTERISK && c !== CHAR_EXCLAMATION && c !== CHAR_VERTICAL_LINE && c !== CHAR_EQUALS && c !== CHAR_GREATER_THAN && c !== CHAR_SINGLE_QUOTE && c !== CHAR_DOUBLE_QUOTE && c !== CHAR_PERCENT && c !== CHAR_COMMERCIAL_AT && c !== CHAR_GRAVE_ACCENT;
	}
	function isPlainSafeLast(c) {
		return !isWhitespace(c) && c !== CHAR_COLON;
	}
	function codePointAt(string, pos) {
		const first = string.charCodeAt(pos);
		let second;
		if (first >= 55296 && first <= 56319 && pos + 1 < string.length) {
			second = string.charCodeAt(pos + 1);
			if (second >= 56320 && second <= 57343) return (first - 55296) * 1024 + second - 56320 + 65536;
		}
		return first;
	}
	function needIndentIndicator(string) {
		return /^\n* /.test(string);
	}
	const STYLE_PLAIN = 1;
	const STYLE_SINGLE = 2;
	const STYLE_LITERAL = 3;
	const STYLE_FOLDED = 4;
	const STYLE_DOUBLE = 5;
	function chooseScalarStyle(string, singleLineOnly, indentPerLevel, lineWidth, testAmbiguousType, quotingType, forceQuotes, inblock) {
		let i;
		let char = 0;
		let prevChar = null;
		let hasLineBreak = false;
		let hasFoldableLine = false;
		const shouldTrackWidth = lineWidth !== -1;
		let previousLineBreak = -1;
		let plain = isPlainSafeFirst(codePointAt(string, 0)) && isPlainSafeLast(codePointAt(string, string.length - 1));
		if (singleLineOnly || forceQuotes) for (i = 0; i < string.length; char >= 65536 ? i += 2 : i++) {
			char = codePointAt(string, i);
			if (!isPrintable(char)) return STYLE_DOUBLE;
			plain = plain && isPlainSafe(char, prevChar, inblock);
			prevChar = char;
		}
		else {
			for (i = 0; i < string.length; char >= 65536 ? i += 2 : i++) {
				char = codePointAt(string, i);
				if (char === CHAR_LINE_FEED) {
					hasLineBreak = true;
					if (shouldTrackWidth) {
						hasFoldableLine = hasFoldableLine || i - previousLineBreak - 1 > lineWidth && string[previousLineBreak + 1] !== " ";
						previousLineBreak = i;
					}
				} else if (!isPrintable(char)) return STYLE_DOUBLE;
				plain = plain && isPlainSafe(char, prevChar, inblock);
				prevChar = char;
			}
			hasFoldableLine = hasFoldableLine || shouldTrackWidth && i - previousLineBreak - 1 > lineWidth && string[previousLineBreak + 1] !== " ";
		}
		if (!hasLineBreak && !hasFoldableLine) {
			if (plain && !forceQuotes && !testAmbiguousType(string)) return STYLE_PLAIN;
			return quotingType === QUOTING_TYPE_DOUBLE ? STYLE_DOUBLE : STYLE_SINGLE;
		}
		if (indentPerLevel > 9 && needIndentIndicator(string)) return STYLE_DOUBLE;
		if (!forceQuotes) return hasFoldableLine ? STYLE_FOLDED : STYLE_LITERAL;
		return quotingType === QUOTING_TYPE_DOUBLE ? STYLE_DOUBLE : STYLE_SINGLE;
	}
	function writeScalar(state, string, level, iskey, inblock) {
		state.dump = (function() {
			if (string.length === 0) return state.quotingType === QUOTING_TYPE_DOUBLE ? "\"\"" : "''";
			if (!state.noCompatMode) {
				if (DEPRECATED_BOOLEANS_SYNTAX.indexOf(string) !== -1 || DEPRECATED_BASE60_SYNTAX.test(string)) return state.quotingType === QUOTING_TYPE_DOUBLE ? "\"" + string + "\"" : "'" + string + "'";
			}
			const indent = state.indent * Math.max(1, level);
			const lineWidth = state.lineWidth === -1 ? -1 : Math.max(Math.min(state.lineWidth, 40), state.lineWidth - indent);
			const singleLineOnly = iskey || state.flowLevel > -1 && level >= state.flowLevel;
			function testAmbiguity(string2) {
				return testImplicitResolving(state, string2);
			}
			switch (chooseScalarStyle(string, singleLineOnly, state.indent, lineWidth, testAmbiguity, state.quotingType, state.forceQuotes && !iskey, inblock)) {
				case STYLE_PLAIN: return string;
				case STYLE_SINGLE: return "'" + string.replace(/'/g, "''") + "'";
				case STYLE_LITERAL: return "|" + blockHeader(string, state.indent) + dropEndingNewline(indentString(string, indent));
				case STYLE_FOLDED: return ">" + blockHeader(string, state.indent) + dropEndingNewline(indentString(foldString(string, lineWidth), indent));
				case STYLE_DOUBLE: return "\"" + escapeString(string) + "\"";
				default: throw new YAMLException2("impossible error: invalid scalar style");
			}
		})();
	}
	function blockHeader(string, indentPerLevel) {
		const indentIndicator = needIndentIndicator(string) ? String(indentPerLevel) : "";
		const clip = string[string.length - 1] === "\n";
		return indentIndicator + (clip && (string[string.length - 2] === "\n" || string === "\n") ? "+" : clip ? "" : "-") + "\n";
	}
	function dropEndingNewline(string) {
		return string[string.length - 1] === "\n" ? string.slice(0, -1) : string;
	}
	function foldString(string, width) {
		const lineRe = /(\n+)([^\n]*)/g;
		let result = (function() {
			let nextLF = string.indexOf("\n");
			nextLF = nextLF !== -1 ? nextLF : string.length;
			lineRe.lastIndex = nextLF;
			return foldLine(string.slice(0, nextLF), width);
		})();
		let prevMoreIndented = string[0] === "\n" || string[0] === " ";
		let moreIndented;
		let match;
		while (match = lineRe.exec(string)) {
			const prefix = match[1];
			const line = match[2];
			moreIndented = line[0] === " ";
			result += prefix + (!prevMoreIndented && !moreIndented && line !== "" ? "\n" : "") + foldLine(line, width);
			prevMoreIndented = moreIndented;
		}
		return result;
	}
	function foldLine(line, width) {
		if (line === "" || line[0] === " ") return line;
		const breakRe = / [^ ]/g;
		let match;
		let start = 0;
		let end;
		let curr = 0;
		let next = 0;
		let result = "";
		while (match = breakRe.exec(line)) {
			next = match.index;
			if (next - start > width) {
				end = curr > start ? curr : next;
				result += "\n" + line.slice(start, end);
				start = end + 1;
			}
			curr = next;
		}
		result += "\n";
		if (line.length - start > width && curr > start) result += line.slice(start, curr) + "\n" + line.slice(curr + 1);
		else result += line.slice(start);
		return result.slice(1);
	}
	function escapeString(string) {
		let result = "";
		let char = 0;
		for (let i = 0; i < string.length; char >= 65536 ? i += 2 : i++) {
			char = codePointAt(string, i);
			const escapeSeq = ESCAPE_SEQUENCES[char];
			if (!escapeSeq && isPrintable(char)) {
				result += string[i];
				if (char >= 65536) result += string[i + 1];
			} else result += escapeSeq || encodeHex(char);
		}
		return result;
	}
	function writeFlowSequence(state, level, object) {
		let _result = "";
		const _tag = state.tag;
		for (let index = 0, length = object.length; index < length; index += 1) {
			let value = object[index];
			if (state.replacer) value = state.replacer.call(object, String(index), value);
			if (writeNode(state, level, value, false, false) || typeof value === "undefined" && writeNode(state, level, null, false, false)) {
				if (_result !== "") _result += "," + (!state.condenseFlow ? " " : "");
				_result += state.dump;
			}
		}
		state.tag = _tag;
		state.dump = "[" + _result + "]";
	}
	function writeBlockSequence(state, level, object, compact) {
		let _result = "";
		const _tag = state.tag;
		for (let index = 0, length = object.length; index < length; index += 1) {
			let value = object[index];
			if (state.replacer) value = state.replacer.call(object, String(index), value);
			if (writeNode(state, level + 1, value, true, true, false, true) || typeof value === "undefined" && writeNode(state, level + 1, null, true, true, false, true)) {
				if (!compact || _result !== "") _result += generateNextLine(state, level);
				if (state.dump && CHAR_LINE_FEED === state.dump.charCodeAt(0)) _result += "-";
				else _result += "- ";
				_result += state.dump;
			}
		}
		state.tag = _tag;
		state.dump = _result || "[]";
	}
	function writeFlowMapping(state, level, object) {
		let _result = "";
		const _tag = state.tag;
		const objectKeyList = Object.keys(object);
		for (let index = 0, length = objectKeyList.length; index < length; index += 1) {
			let pairBuffer = "";
			if (_result !== "") pairBuffer += ", ";
			if (state.condenseFlow) pairBuffer += "\"";
			const objectKey = objectKeyList[index];
			let objectValue = object[objectKey];
			if (state.replacer) objectValue = state.replacer.call(object, objectKey, objectValue);
			if (!writeNode(state, level, objectKey, false, false)) continue;
			if (state.dump.length > 1024) pairBuffer += "? ";
			pairBuffer += state.dump + (state.condenseFlow ? "\"" : "") + ":" + (state.condenseFlow ? "" : " ");
			if (!writeNode(state, level, objectValue, false, false)) continue;
			pairBuffer += state.dump;
			_result += pairBuffer;
		}
		state.tag = _tag;
		state.dump = "{" + _result + "}";
	}
	function writeBlockMapping(state, level, object, compact) {
		let _result = "";
		const _tag = state.tag;
		const objectKeyList = Object.keys(object);
		if (state.sortKeys === true) objectKeyList.sort();
		else if (typeof state.sortKeys === "function") objectKeyList.sort(state.sortKeys);
		else if (state.sortKeys) throw new YAMLException2("sortKeys must be a boolean or a function");
		for (let index = 0, length = objectKeyList.length; index < length; index += 1) {
			let pairBuffer = "";
			if (!compact || _result !== "") pairBuffer += generateNextLine(state, level);
			const objectKey = objectKeyList[index];
			let objectValue = object[objectKey];
			if (state.replacer) objectValue = state.replacer.call(object, objectKey, objectValue);
			if (!writeNode(state, level + 1, objectKey, true, true, true)) continue;
			const explicitPair = state.tag !== null && state.tag !== "?" || state.dump && state.dump.length > 1024;
			if (explicitPair) {
				if (state.dump && CHAR_LINE_FEED === state.dump.charCodeAt(0)) pairBuffer += "?";
				else pairBuffer += "? ";
			}
			pairBuffer += state.dump;
			if (explicitPair) pairBuffer += generateNextLine(state, level);
			if (!writeNode(state, level + 1, objectValue, true, explicitPair)) continue;
			if (state.dump && CHAR_LINE_FEED === state.dump.charCodeAt(0)) pairBuffer += ":";
			else pairBuffer += ": ";
			pairBuffer += state.dump;
			_result += pairBuffer;
		}
		state.tag = _tag;
		state.dump = _result || "{}";
	}
	function detectType(state, object, explicit) {
		const typeList = explicit ? state.explicitTypes : state.implicitTypes;
		for (let index = 0, length = typeList.length; index < length; index += 1) {
			const type2 = typeList[index];
			if ((type2.instanceOf || type2.predicate) && (!type2.instanceOf || typeof object === "object" && object instanceof type2.instanceOf) && (!type2.predicate || type2.predicate(object))) {
				if (explicit) {
					if (type2.multi && type2.representName) state.tag = type2.representName(object);
					else state.tag = type2.tag;
				} else state.tag = "?";
				if (type2.represent) {
					const style = state.styleMap[type2.tag] || type2.defaultStyle;
					let _result;
					if (_toString.call(type2.represent) === "[object Function]") _result = type2.represent(object, style);
					else if (_hasOwnProperty.call(type2.represent, style)) _result = type2.represent[style](object, style);
					else throw new YAMLException2("!<" + type2.tag + "> tag resolver accepts not \"" + style + "\" style");
					state.dump = _result;
				}
				return true;
			}
		}
		return false;
	}
	function writeNode(state, level, object, block, compact, iskey, isblockseq) {
		state.tag = null;
		state.dump = object;
		if (!detectType(state, object, false)) detectType(state, object, true);
		const type2 = _toString.call(state.dump);
		const inblock = block;
		if (block) block = state.flowLevel < 0 || state.flowLevel > level;
		const objectOrArray = type2 === "[object Object]" || type2 === "[object Array]";
		let duplicateIndex;
		let duplicate;
		if (objectOrArray) {
			duplicateIndex = state.duplicates.indexOf(object);
			duplicate = duplicateIndex !== -1;
		}
		if (state.tag !== null && state.tag !== "?" || duplicate || state.indent !== 2 && level > 0) compact = false;
		if (duplicate && state.usedDuplicates[duplicateIndex]) state.dump = "*ref_" + duplicateIndex;
		else {
			if (objectOrArray && duplicate && !state.usedDuplicates[duplicateIndex]) state.usedDuplicates[duplicateIndex] = true;
			if (type2 === "[object Object]") {
				if (block && Object.keys(state.dump).length !== 0) {
					writeBlockMapping(state, level, state.dump, compact);
					if (duplicate) state.dump = "&ref_" + duplicateIndex + state.dump;
				} else {
					writeFlowMapping(state, level, state.dump);
					if (duplicate) state.dump = "&ref_" + duplicateIndex + " " + state.dump;
				}
			} else if (type2 === "[object Array]") {
				if (block && state.dump.length !== 0) {
					if (state.noArrayIndent && !isblockseq && level > 0) writeBlockSequence(state, level - 1, state.dump, compact);
					else writeBlockSequence(state, level, state.dump, compact);
					if (duplicate) state.dump = "&ref_" + duplicateIndex + state.dump;
				} else {
					writeFlowSequence(state, level, state.dump);
					if (duplicate) state.dump = "&ref_" + duplicateIndex + " " + state.dump;
				}
			} else if (type2 === "[object String]") {
				if (state.tag !== "?") writeScalar(state, state.dump, level, iskey, inblock);
			} else if (type2 === "[object Undefined]") return false;
			else {
				if (state.skipInvalid) return false;
				throw new YAMLException2("unacceptable kind of an object to dump " + type2);
			}
			if (state.tag !== null && state.tag !== "?") {
				let tagStr = encodeURI(state.tag[0] === "!" ? state.tag.slice(1) : state.tag).replace(/!/g, "%21");
				if (state.tag[0] === "!") tagStr = "!" + tagStr;
				else if (tagStr.slice(0, 18) === "tag:yaml.org,2002:") tagStr = "!!" + tagStr.slice(18);
				else tagStr = "!<" + tagStr + ">";
				state.dump = tagStr + " " + state.dump;
			}
		}
		return true;
	}
	function getDuplicateReferences(object, state) {
		const objects = [];
		const duplicatesIndexes = [];
		inspectNode(object, objects, duplicatesIndexes);
		const length = duplicatesIndexes.length;
		for (let index = 0; index < length; index += 1) state.duplicates.push(objects[duplicatesIndexes[index]]);
		state.usedDuplicates = new Array(length);
	}
	function inspectNode(object, objects, duplicatesIndexes) {
		if (object !== null && typeof object === "object") {
			const index = objects.indexOf(object);
			if (index !== -1) {
				if (duplicatesIndexes.indexOf(index) === -1) duplicatesIndexes.push(index);
			} else {
				objects.push(object);
				if (Array.isArray(object)) for (let i = 0, length = object.length; i < length; i += 1) inspectNode(object[i], objects, duplicatesIndexes);
				else {
					const objectKeyList = Object.keys(object);
					for (let i = 0, length = objectKeyList.length; i < length; i += 1) inspectNode(object[objectKeyList[i]], objects, duplicatesIndexes);
				}
			}
		}
	}
	function dump2(input, options) {
		options = options || {};
		const state = new State(options);
		if (!state.noRefs) getDuplicateReferences(input, state);
		let value = input;
		if (state.replacer) value = state.replacer.call({ "": value }, "", value);
		if (writeNode(state, 0, value, true, true)) return state.dump + "\n";
		return "";
	}
	dumper.dump = dump2;
	return dumper;
}
var hasRequiredJsYaml;
function requireJsYaml() {
	if (hasRequiredJsYaml) return jsYaml;
	hasRequiredJsYaml = 1;
	const loader2 = requireLoader();
	const dumper2 = requireDumper();
	function renamed(from, to) {
		return function() {
			throw new Error("Function yaml." + from + " is removed in js-yaml 4. Use yaml." + to + " instead, which is now safe by default.");
		};
	}
	jsYaml.Type = requireType();
	jsYaml.Schema = requireSchema();
	jsYaml.FAILSAFE_SCHEMA = requireFailsafe();
	jsYaml.JSON_SCHEMA = requireJson();
	jsYaml.CORE_SCHEMA = requireCore();
	jsYaml.DEFAULT_SCHEMA = require_default();
	jsYaml.load = loader2.load;
	jsYaml.loadAll = loader2.loadAll;
	jsYaml.dump = dumper2.dump;
	jsYaml.YAMLException = requireException();
	jsYaml.types = {
		binary: requireBinary(),
		float: requireFloat(),
		map: requireMap(),
		null: require_null(),
		pairs: requirePairs(),
		set: requireSet(),
		timestamp: requireTimestamp(),
		bool: requireBool(),
		int: requireInt(),
		merge: requireMerge(),
		omap: requireOmap(),
		seq: requireSeq(),
		str: requireStr()
	};
	jsYaml.safeLoad = renamed("safeLoad", "load");
	jsYaml.safeLoadAll = renamed("safeLoadAll", "loadAll");
	jsYaml.safeDump = renamed("safeDump", "dump");
	return jsYaml;
}
const { Type, Schema, FAILSAFE_SCHEMA, JSON_SCHEMA, CORE_SCHEMA, DEFAULT_SCHEMA, load, loadAll, dump, YAMLException, types, safeLoad, safeLoadAll, safeDump } = /* @__PURE__ */ getDefaultExportFromCjs(requireJsYaml());
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
		"gcp-service-account-key": "GOOGLE_CREDENTIALS GCP_SA_KEY GCP_CREDENTIALS",
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
/**
* Names that stand beside credentials and are none. Each is a whole name or what follows an underscore in one; a name
* that is also {@link isCredentialName} stays a credential.
*/
const plainNames = new Set([
	"LOCATION ZONE ZONE_ID CLUSTER CLUSTER_NAME NAMESPACE STAGE ENVIRONMENT ENV",
	"TEAM TEAM_ID PROJECT PROJECT_ID PROJECT_NUMBER PROJECT_NAME PROJECT_KEY WORKSPACE WORKSPACE_ID",
	"SITE_ID DISTRIBUTION_ID RESOURCE_GROUP SERVICE_ID CHAT_ID CHANNEL CHANNEL_ID GUILD_ID MAIL_TO MAIL_FROM",
	"HOST HOSTNAME PORT ADDR ADDRESS SERVER DOMAIN ENDPOINT IP PATH DIR",
	"API_URL BASE_URL HOST_URL SERVER_URL SITE_URL APP_URL REGISTRY_URL REPOSITORY_URL",
	"BUCKET BUCKET_NAME REGISTRY REPOSITORY REPO IMAGE IMAGE_NAME TAG VERSION BRANCH KNOWN_HOSTS"
].join(" ").split(" "));
/** Likewise; these say who signs in where, so that a shell variable of this name belongs to a sign-in too. */
const signInNames = new Set([
	"REGION ACCOUNT ACCOUNT_ID ACCOUNT_NAME CLIENT_ID TENANT_ID TENANT SUBSCRIPTION_ID SUBSCRIPTION",
	"APP_ID APPLICATION_ID INSTALLATION_ID ORG ORG_ID ORGANIZATION ORGANIZATION_ID",
	"ROLE ROLE_ARN ROLE_NAME ROLE_TO_ASSUME WORKLOAD_IDENTITY_PROVIDER SERVICE_ACCOUNT_EMAIL ARN",
	"USER USERNAME USER_NAME USER_ID LOGIN EMAIL ACTOR"
].join(" ").split(" "));
/** The last word or two of a name that says it holds a credential. */
const credentialNames = /(?:^|_)(?:PASSWORD|PASSWD|PASS|PWD|PASSPHRASE|SECRET|TOKEN|PAT|CREDENTIALS?|CREDENTIALS_JSON|CREDS|API_?KEY|ACCESS_?KEY|SECRET_?KEY|PRIVATE_?KEY|DEPLOY_?KEY|SSH_?KEY|SIGNING_?KEY|ENCRYPTION_?KEY|AUTH_?KEY|LICENSE_?KEY|CONNECTION_?STRING|WEBHOOK|WEBHOOK_URL|DATABASE_URL|DSN)$/;
/** What a variable or stored name is known to hold; `undefined` for a name anybody could have chosen. */
function expectationOf(name) {
	return Object.hasOwn(documentedNames, name.toUpperCase()) ? documentedNames[name.toUpperCase()] : void 0;
}
function alternativeTo(type, system) {
	return type === void 0 ? void 0 : alternatives[system]?.[type];
}
/** Whether a literal under this key would be a credential. Any spelling: `apiKey`, `api-key`, `API_KEY`. */
function isCredentialName(name) {
	return expectationOf(name) !== void 0 || credentialNames.test(snakeCase(name));
}
/** Whether a stored name says of itself that it is no credential: a region, a user name, a role. */
function isPlainName(name) {
	return !isCredentialName(name) && endings(name).some((ending) => plainNames.has(ending) || signInNames.has(ending));
}
/** Whether a name says who signs in where, and is no credential. */
function isSignInName(name) {
	return !isCredentialName(name) && endings(name).some((ending) => signInNames.has(ending));
}
/** `A_B_C`, `B_C`, `C`. */
function endings(name) {
	const words = snakeCase(name).split("_");
	return words.map((_, index) => words.slice(index).join("_"));
}
function snakeCase(name) {
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
const isUrl = (text) => /^[a-z][\w+.-]*:\/\//i.test(text);
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
		if (pair !== void 0) return valueOf$1(from(pair.length, key));
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
		}] : valueOf$1(whole);
	});
}
const valueOf$1 = (taken) => isUrl(taken.raw) ? urlTakings(taken) : [taken];
// shared/pipelines/agents/autonomy.ts
/** A setting that lets an agent act by itself: the end of its keys, and the value it then has. */
const everything = [
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
		if (everything.some(([key, value]) => key.test(path) && value.test(raw))) add("", "*");
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
	const at = placeOf(agent, autonomy, "", void 0);
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
function placeOf(job, autonomy, server, action) {
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
		at: placeOf(name, autonomy, key, address === void 0 ? programOf$1(words, valueOf("command")) : hostOf(address)),
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
	if (isUrl(raw)) return urlTakings(taken);
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
	return isUrl(program) ? hostOf(program) : presentable(program);
}
// shared/text/lines.ts
const lineFeed = 10;
const carriageReturn = 13;
function createLines(text) {
	let found;
	/** Where each line starts; looked for when somebody first asks, for most texts hold nothing that needs a place. */
	const allStarts = () => found ??= lineStarts$1(text);
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
function lineStarts$1(text) {
	const starts = [0];
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === lineFeed || code === carriageReturn && text.charCodeAt(at + 1) !== lineFeed) starts.push(at + 1);
	}
	return starts;
}
// shared/pipelines/settings/field.ts
/** UTF-16 units. Settings of people and of agents are a thousandth of it. */
const maxLength$5 = 1e6;
/** Brackets, braces or elements open at once. */
const maxNesting$3 = 200;
/** Why a file is not read as settings at all; undefined when it is. `depthOf` says how deep its format nests. */
function tooLarge({ path, text }, depthOf = bracketsOpen) {
	return text.length > maxLength$5 || depthOf(text) > maxNesting$3 ? {
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
function bracketsOpen(text) {
	let open = 0;
	let most = 0;
	for (const character of text) if (character === "[" || character === "{") most = Math.max(most, open += 1);
	else if ((character === "]" || character === "}") && open > 0) open -= 1;
	return most;
}
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
	const plain = seen.references.filter(isPlainReference);
	const uses = [...usesOf(seen.references), ...seen.signIns.map(signInUse)].toSorted(byPlace);
	const links = chainOf(path, uses, seen);
	return {
		uses,
		issuances: seen.issuances.toSorted(byPlace),
		slots: [...new Map(seen.slots.map((slot) => [`${slot.start} ${slot.end}`, slot])).values()],
		links,
		notCredentials: [...new Set(plain.map(({ name }) => name))].toSorted(),
		problems: links.length < maxLinks ? problems : [...problems, {
			code: "pipeline-too-large",
			path,
			severity: "error"
		}]
	};
}
const jobId = (path, job) => `${path}#${job}`;
/** Whether a stored name holds no credential: what receives it says so, or the name itself does. */
function isPlainReference({ name, expectation, minted }) {
	if (minted !== void 0 || expectationOf(name) !== void 0 || isCredentialName(name)) return false;
	return expectation === void 0 ? isPlainName(name) : expectation.role === "none";
}
const byPlace = (one, other) => one.start - other.start || one.end - other.end;
/** One use for each reference; an id and its secret in one group are one use with parts. */
function usesOf(references) {
	return groupParts(references.filter((reference) => !isPlainReference(reference)).map((reference) => ({
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
* A name in the file's own variables reaches every job.
*/
function chainOf(path, uses, { jobs, issuances, links: others }) {
	const links = /* @__PURE__ */ new Map();
	const nodes = new Map(jobs.map((job) => [job.name, jobNode(path, job)]));
	function add({ from, to }) {
		if (links.size < maxLinks) links.set(`${from.kind} ${from.id} ${to.kind} ${to.id}`, {
			from,
			to
		});
	}
	function jobsAt({ job }) {
		if (job === void 0) return [...nodes.values()];
		return [nodes.get(job) ?? {
			kind: "job",
			id: jobId(path, job)
		}];
	}
	for (const use of uses) for (const name of storedNames(use)) {
		const stored = {
			kind: "stored-name",
			id: storedNameId(use.scope, name)
		};
		for (const job of jobsAt(use.at)) add(use.form === "federated" ? {
			from: job,
			to: stored
		} : {
			from: stored,
			to: job
		});
	}
	for (const { address, at } of issuances) for (const job of jobsAt(at)) add({
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
function storedNames({ name, parts }) {
	return (parts?.flatMap((part) => part.name ?? []) ?? [name]).filter((each) => each !== "*" && each !== "*dynamic*");
}
function jobNode(path, { name, key }) {
	return {
		kind: "job",
		id: jobId(path, name),
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
// shared/text/yaml-tree.ts
/** A class, so that lines and columns are worked out only for the few nodes that are asked for them. */
var Placed = class {
	range;
	/** Nodes in it, itself included, with every alias written out. */
	size;
	/** `!reference`, `!Ref`, ...; absent for the standard tags. */
	tag;
	#lines;
	constructor(lines, range, size, tag) {
		this.#lines = lines;
		this.range = range;
		this.size = size;
		this.tag = tag;
	}
	get start() {
		return this.#lines.position(this.range.start);
	}
	get end() {
		return this.#lines.position(this.range.end);
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
		const placed = new Placed(lines, {
			start,
			end
		}, size, isOwnTag(tag) ? tag : void 0);
		if (kind === "scalar") return Object.assign(placed, {
			kind: "scalar",
			value: state.result
		});
		if (kind === "sequence") return Object.assign(placed, {
			kind: "sequence",
			items: listItems(state.result, frame.children)
		});
		const entries = pairUp(frame.children);
		reportDuplicates(entries);
		return Object.assign(placed, {
			kind: "mapping",
			entries
		});
	}
	function nullAt(offset) {
		const placed = new Placed(lines, {
			start: offset,
			end: offset
		}, 1);
		return Object.assign(placed, {
			kind: "scalar",
			value: null
		});
	}
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
			const range = {
				start: child.node.range.start,
				end: Math.max(child.node.range.end, value.range.end)
			};
			const entries = [entryOf$1(child.node, value)];
			const placed = new Placed(lines, range, 1 + child.node.size + value.size);
			return Object.assign(placed, {
				kind: "mapping",
				entries
			});
		});
	}
	function reportDuplicates(entries) {
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
/** Also tags and anchors, which stand before the value they belong to. */
function skipProperties(text, offset) {
	let at = skipSpace(text, offset);
	const property = /[!&][^\s,[\]{}]*/y;
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
function trimEnd(text, start, end) {
	let at = Math.min(end, text.length);
	while (at > start && /\s/.test(text[at - 1] ?? "")) at -= 1;
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
/** What agents are handed: the servers they start or call, what they may do with them, and with which credentials. */
const agents = {
	id: "agents",
	files: (path) => agentFileOf(path) !== void 0,
	async read(file) {
		const agentFile = agentFileOf(file.path);
		const { fields, problems } = await formatOf(file.path)(file);
		const { agent = "", servers } = agentFile ?? {};
		return readingOf(file, takingsOf$1(fields, agent, servers), [], problems);
	}
};
// shared/pipelines/templates.ts
/** Stands for what a template fills in; no file has it. */
const filler = "￼";
/** `{{ }}` and `{% %}`, as Helm and Jinja write them. */
const template = /^[ \t]*(?:(?:\{\{[^{}]{0,2000}\}\}|\{%[^%]{0,2000}%\})[ \t]*)+$|\{\{[^{}]{0,2000}\}\}|\{%[^%]{0,2000}%\}/gm;
/**
* A templated text as something that YAML can read, every place of it where it was. Lines that only steer the template
* become blank; within a line a placeholder stands in.
*/
function blankTemplates(text) {
	if (!text.includes("{{") && !text.includes("{%")) return text;
	return text.replace(template, (found, at) => {
		const isLine = (at === 0 || text[at - 1] === "\n") && /^[ \t]*\{/.test(found) && endsLine(text, at + found.length);
		return found.replace(/[^\r\n]/g, isLine ? " " : filler);
	});
}
const endsLine = (text, at) => at >= text.length || text[at] === "\n" || text[at] === "\r";
/** Whether a name is, in part, whatever a template fills in. */
const isTemplated = (name) => name.includes(filler);
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
/** Aliases that a YAML text has at most; what only looks like an alias counts too. */
function countAliases(text) {
	return text.includes("&") ? text.match(/(?<=[\s,[{:])\*[^\s,[\]{}]/g)?.length ?? 0 : 0;
}
/** Brackets and braces open at once, at most. */
function deepestNesting(text) {
	let open = 0;
	let most = 0;
	for (const character of text) if (character === "[" || character === "{") most = Math.max(most, open += 1);
	else if ((character === "]" || character === "}") && open > 0) open -= 1;
	return most;
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
/**
* Names that shell text gives a value of its own, so that looking at them later is no look at a stored one. A name that
* is only handed on or given a default (`export A=$A`, `A=${A:-x}`) is still the stored one.
*/
function assignedNames(text, within) {
	const names = [];
	for (const { groups = {} } of text.slice(within.start, within.end).matchAll(assignmentPattern)) {
		const name = groups["set"] ?? groups["power"] ?? groups["read"] ?? groups["vso"];
		if (name === void 0) continue;
		const value = groups["value"] ?? groups["given"];
		if (value === void 0 || !looksAt(value, name)) names.push(name);
	}
	return names;
}
function looksAt(value, name) {
	return [
		"$",
		"${",
		"$env:"
	].some((sign) => {
		const at = value.indexOf(sign + name);
		return at >= 0 && !/\w/.test(value[at + sign.length + name.length] ?? "");
	});
}
const assignmentPattern = /(?<=^|[\s;&|("'])(?:(?<set>[A-Za-z_]\w{0,100})=(?=(?<value>"[^"\n]{0,200}|\$\([^)\n]{0,200}|[^\s;&|]{0,200}))|\$(?:env:)?(?<power>[A-Za-z_]\w{0,100})\s?=(?!=)(?=\s?(?<given>[^\n;]{0,200}))|(?:read(?: -\w+)*|for) (?<read>[A-Za-z_]\w{0,100})\b)|##vso\[task\.setvariable [^\]\n]{0,100}?variable=(?<vso>[\w.]{1,100})/gm;
/** So deep do people nest commands at most. */
const maxFrames = 50;
/**
* The commands of a stretch of shell text, inner ones before those they feed. It knows just enough of shells to tell
* where a command begins and what goes into it; `folded` text has blanks where its line ends stand.
*/
function splitCommands(text, within, folded = false) {
	const commands = [];
	const frames = [{
		closedBy: "end",
		words: [],
		fedBy: [],
		quoted: false
	}];
	let wordStart = -1;
	let at = within.start;
	const top = () => {
		const frame = frames.at(-1);
		if (frame === void 0) throw new Error("The outermost frame is never closed");
		return frame;
	};
	function endWord() {
		if (wordStart >= 0) top().words.push({
			text: bare(text.slice(wordStart, at)),
			start: wordStart,
			end: at
		});
		wordStart = -1;
	}
	/** The number of the command that ends here, if there is one. */
	function endCommand() {
		endWord();
		const frame = top();
		const { words, fedBy } = frame;
		const [first] = words;
		frame.words = [];
		frame.fedBy = [];
		frame.quoted = false;
		if (first === void 0) return fedBy.at(-1);
		commands.push({
			words,
			fedBy,
			start: first.start,
			end: words.at(-1)?.end ?? first.end
		});
		return commands.length - 1;
	}
	function open(closedBy) {
		endWord();
		if (frames.length < maxFrames) frames.push({
			closedBy,
			words: [],
			fedBy: [],
			quoted: false
		});
	}
	function close() {
		const inner = endCommand();
		if (frames.length > 1) frames.pop();
		if (inner !== void 0) top().fedBy.push(inner);
	}
	while (at < within.end) {
		const character = text[at] ?? "";
		const { quoted, closedBy } = top();
		lineEnd.lastIndex = at;
		const continued = lineEnd.exec(text)?.[0];
		if (continued !== void 0) {
			endWord();
			at += continued.length;
		} else if (character === "\\") {
			if (wordStart < 0) wordStart = at;
			at += 2;
		} else if (character === "'" && !quoted) {
			if (wordStart < 0) wordStart = at;
			singleQuoted.lastIndex = at;
			at = Math.min(singleQuoted.test(text) ? singleQuoted.lastIndex : at + 1, within.end);
		} else if (character === "\"") {
			if (wordStart < 0) wordStart = at;
			top().quoted = !quoted;
			at += 1;
		} else if (character === "`") {
			if (closedBy === "`") close();
			else open("`");
			at += 1;
		} else if (text.startsWith("$(", at) || !quoted && (character === "(" || text.startsWith("<(", at))) {
			open(")");
			at += character === "(" ? 1 : 2;
		} else if (character === ")" && !quoted) {
			if (closedBy === ")") close();
			else endCommand();
			at += 1;
		} else if (character === "\n" && !folded) {
			endCommand();
			at += 1;
		} else if (quoted || !/[\s;|&#]/.test(character)) {
			if (wordStart < 0) wordStart = at;
			at += 1;
		} else if (character === "#" && wordStart < 0) {
			const newline = text.indexOf("\n", at);
			at = newline < 0 ? within.end : Math.min(newline, within.end);
		} else if (character === "#") at += 1;
		else if (/\s/.test(character)) {
			endWord();
			at += 1;
		} else {
			const piped = character === "|" && text[at + 1] !== "|" ? endCommand() : (endCommand(), void 0);
			if (piped !== void 0) top().fedBy.push(piped);
			at += 1;
		}
	}
	while (frames.length > 1) close();
	endCommand();
	return commands;
}
/** sh, PowerShell and cmd continue a line each in their own way. */
const lineEnd = /[\\`^]\r?\n/y;
/** A quote without a partner on its line is a character like any other. */
const singleQuoted = /'[^'\n]*'/y;
/** A word without its quotes; long ones, such as programs in another language, are cut. */
function bare(word) {
	return word.slice(0, maxWordLength).replace(/\\(.)|["']/g, "$1");
}
const maxWordLength = 500;
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
// shared/pipelines/shell/known-commands.ts
const entraSecret = {
	issues: "azure-entra-client-secret",
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
	asks: [{
		flags: ["--expiry"],
		unit: "end"
	}]
};
const flyToken = {
	issues: "flyio-token",
	asks: [{
		flags: ["--expiry", "-x"],
		unit: "duration"
	}],
	days: 7300
};
const dockerConfig = {
	issues: "docker-config-auth",
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
/** By the words a command begins with. What each issues, and for how long, is as its own reference documents it. */
const knownCommands = {
	"aws iam create-access-key": { issues: "aws-access-key" },
	"aws sts assume-role-with-web-identity": { signsIn: {
		provider: "aws",
		flags: []
	} },
	"gcloud iam service-accounts keys create": { issues: "gcp-service-account-key" },
	"gcloud storage hmac create": { issues: "gcp-hmac-key" },
	"gsutil hmac create": { issues: "gcp-hmac-key" },
	"gcloud services api-keys create": { issues: "google-api-key" },
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
	"az storage account keys renew": { issues: "azure-storage-account-key" },
	"az login": { signsIn: {
		provider: "azure",
		flags: ["--federated-token"]
	} },
	"vault token create": {
		issues: "vault-service-token",
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
		asks: [{
			flags: ["--expires"],
			unit: "days"
		}]
	},
	"doctl registry docker-config": dockerConfig,
	"doctl registries docker-config": dockerConfig,
	"heroku authorizations:create": {
		issues: "heroku-key",
		asks: [{
			flags: ["--expires-in", "-e"],
			unit: "seconds"
		}]
	},
	"fly tokens create": flyToken,
	"flyctl tokens create": flyToken,
	"databricks tokens create": {
		issues: "databricks-token",
		asks: [{
			flags: ["--lifetime-seconds"],
			unit: "seconds"
		}]
	},
	"doppler configs tokens create": {
		issues: "doppler-token",
		asks: [{
			flags: ["--max-age"],
			unit: "duration"
		}]
	},
	"op service-account create": {
		issues: "onepassword-sa-token",
		asks: [{
			flags: ["--expires-in"],
			unit: "duration"
		}]
	},
	"glab token create": {
		issues: "gitlab-pat",
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
			scope: "repository",
			name: "{1}",
			upper: true,
			elsewhere: {
				"--org": "organization",
				"-o": "organization",
				"--user": "user",
				"-u": "user"
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
	"az pipelines variable create": { stores: {
		scope: "repository",
		name: "{--name}"
	} },
	"az pipelines variable update": { stores: {
		scope: "repository",
		name: "{--name}"
	} },
	"drone secret add": { stores: {
		scope: "repository",
		name: "{--name}"
	} },
	"woodpecker-cli repo secret add": { stores: {
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
/** A fair share of scripts runs none of them, and is not taken apart. */
const anyProgram = new RegExp(`\\b(?:${[...new Set(Object.keys(knownCommands).map(programOf))].join("|")})\\b`);
/**
* Follows what commands issue to where later commands of the script store it: through pipes, variables and files.
*
*     aws iam create-access-key | gh secret set KEY
*     KEY=$(aws iam create-access-key | jq -r .x); gh secret set KEY --body "$KEY"
*     gcloud iam service-accounts keys create key.json; gh secret set KEY < key.json
*/
function readScript(script) {
	const { text, path, at, group } = script;
	if (!anyProgram.test(text.slice(script.start, script.end))) return nothing;
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
	for (const command of splitCommands(text, script, script.folded)) {
		const found = knownCommand(command);
		const { known = {}, name = "", rest = [] } = found ?? {};
		const place = {
			start: found?.start ?? command.start,
			end: command.end
		};
		let source = command.fedBy.map((number) => outputs[number]).find((address) => address !== void 0) ?? holderIn(command, holders);
		const lifetime = lifetimeOf$1(known, rest);
		if (known.issues !== void 0 && lifetime.days !== void 0 && lifetime.days <= 1) signIns.push({
			name,
			type: known.issues,
			at,
			...place
		});
		else if (known.issues !== void 0) {
			source = at.job === void 0 ? `${path}/${name}` : `${job.id}/${name}`;
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
				id: storedNameId(stores.scope, stores.name)
			};
			if (source !== void 0) links.push({
				from: {
					kind: "resource",
					id: source
				},
				to
			});
			else if (at.job !== void 0) links.push({
				from: job,
				to
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
const prefixes = /^(?:sudo|env|exec|time|command|nohup|then|do|else|if|while|until|!|[{@&-]|=|\$[\w:]+|[A-Za-z_]\w*=.*)$/s;
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
function storedAs({ scope, name, upper = false, elsewhere = {} }, rest, { valued = "" }) {
	const repository = flagValue(rest, ["--repo", "-R"]);
	if (repository !== void 0 && !/github[._]repository|CI_PROJECT_/i.test(repository)) return void 0;
	const valuedFlags = new Set(valued.split(" "));
	const positional = rest.filter((word, index) => !/^[-<>]/.test(word) && (index === 0 || !valuedFlags.has(rest[index - 1] ?? "")));
	const fill = (template) => template.replace(/\{(-?\d|--\w+)\}/g, (_, key) => {
		if (key.startsWith("--")) return flagValue(rest, [key]) ?? "";
		return positional.at(key.startsWith("-") ? Number(key) : Number(key) - 1) ?? "";
	});
	const stored = presentable(upper ? fill(name).toUpperCase() : fill(name));
	const kept = presentable(Object.entries(elsewhere).find(([flag]) => rest.some((word) => word.split("=")[0] === flag))?.[1] ?? fill(scope));
	return stored !== void 0 && kept !== void 0 && /^[\w.-]+$/.test(stored) ? {
		scope: kept,
		name: stored
	} : void 0;
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
/** The lifetime that a command asks for; its tool's own where it asks for none, nothing where that is not known. */
function lifetimeOf$1({ asks = [], days }, rest) {
	for (const { flags, unit } of asks) {
		const asked = flagValue(rest, flags);
		if (asked === void 0) continue;
		if (unit === "end") return isDay(asked.slice(0, 10)) ? { expiresAt: asked.slice(0, 10) } : {};
		const count = unit === "duration" ? readDuration(asked) : Number(asked) * unitDays[unit];
		return Number.isFinite(count) && count > 0 ? { days: count } : {};
	}
	return days === void 0 ? {} : { days };
}
/** `8760h`, `1h30m`, `7d`; a bare number counts seconds. Days; NaN for what is none of it. */
function readDuration(asked) {
	if (/^\d{1,12}$/.test(asked)) return Number(asked) * unitDays.seconds;
	if (!/^(?:\d{1,9}[smhdw])+$/.test(asked)) return NaN;
	return [...asked.matchAll(/(\d+)([smhdw])/g)].reduce((sum, [, count, unit]) => sum + Number(count) * (durationDays[unit ?? ""] ?? 0), 0);
}
// shared/pipelines/collector.ts
/** Gathers what a reader sees; names that the file itself gives a value are set aside at the end. */
function createCollector({ path, text }, dialect) {
	const { system, accesses = variableAccesses, minted, predefined } = dialect;
	const references = [];
	const looks = [];
	const signIns = [];
	const issuances = [];
	const slots = [];
	const jobs = [];
	const links = [];
	/** Names with a value of their own, by job; those of the whole file under `undefined`. */
	const defined = /* @__PURE__ */ new Map();
	const scopes = /* @__PURE__ */ new Map();
	let groups = 0;
	function define(name, job) {
		const names = defined.get(job) ?? /* @__PURE__ */ new Set();
		defined.set(job, names.add(name));
	}
	function look(within, { at, group, scope = "repository" }, key, expectation) {
		const wanted = key !== void 0 && (expectation !== void 0 || isCredentialName(key));
		for (const access of accesses(text, within)) {
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
				...key === void 0 ? {} : { handedTo: key }
			});
		}
	}
	function slot(name, { start, end }, type = expectationOf(name)?.type) {
		slots.push({
			name,
			...type === void 0 ? {} : { type },
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
		issuance: (issuance) => issuances.push(issuance),
		look,
		/** A value that is handed to a variable or parameter; a literal there could be a credential. */
		hand(key, node, around, expectation = expectationOf(key)) {
			if (node.kind !== "scalar" || node.value === null || typeof node.value === "boolean") return;
			look(node.range, around, key, expectation);
			if (expectation?.role === "none" || expectation === void 0 && !isCredentialName(key)) return;
			const type = expectation?.type;
			slots.push({
				name: key,
				...type === void 0 ? {} : { type },
				...valueRange(text, node.range)
			});
		},
		/** A variable that the file gives a value; an empty one waits for a stored value of its name. */
		variable(name, node, around) {
			this.hand(name, node, around);
			if (node.kind !== "scalar" || node.value === null || node.value === "") return;
			if (!accesses(text, node.range).some((access) => access.name === name)) define(name, around.at.job);
		},
		/** Commands, as one text or as a list of them. */
		script(node, around) {
			if (node.kind === "sequence" && node.tag === void 0) for (const item of node.items) this.script(item, around);
			if (node.kind !== "scalar" || typeof node.value !== "string") return;
			this.shell(node.range, around, isFolded(text, node.range));
		},
		shell(range, around, folded = false) {
			look(range, around);
			for (const name of assignedNames(text, range)) define(name, around.at.job);
			const done = readScript({
				text,
				path,
				folded,
				...around,
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
			const own = defined.get(void 0);
			const isOwn = ({ name, at, minted: made }) => made === void 0 && (own?.has(name) === true || at.job !== void 0 && defined.get(at.job)?.has(name) === true);
			return {
				references: [...references, ...looks.filter(({ reference, handedTo }) => !isOwn(reference) || handedTo === reference.name).map(({ reference }) => ({
					...reference,
					scope: scopes.get(reference.name) ?? reference.scope
				}))].toSorted((one, other) => one.start - other.start),
				signIns,
				issuances,
				slots,
				jobs,
				links
			};
		},
		system
	};
}
// shared/pipelines/yaml-file.ts
/** UTF-16 units. */
const maxLength$4 = 1e6;
/** Values, with aliases written out. */
const maxSize$1 = 2e5;
const maxNesting$2 = 500;
/**
* What nearly every name, key or command that has to do with a credential has one of, or an escape that could stand
* for it.
*/
const credentialMarker = /secret|token|pass|pwd|cred|key|auth|oidc|vault|webhook|connection|login|role|(?<![a-z])(?:pat|dsn)(?![a-z])|database.?url|context|subscription|gcloud|kubectl|\\[xuU\d]/i;
/** Never throws for what the file holds; what cannot be read as YAML still names what it looks at. */
function readYamlPipeline(file, pipeline) {
	const { path, text } = file;
	if (!pipeline.marker.test(text)) return emptyReading;
	const collector = createCollector(file, pipeline);
	if (text.length > maxLength$4 || deepestNesting(text) > maxNesting$2) return readAsText$2(file, pipeline, {
		code: "pipeline-too-large",
		path,
		severity: "error"
	});
	const { documents, problems } = parseYaml(file);
	const [fault] = problems;
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
/** As a pipeline, but for templates: much of what cannot be read was never meant to be before it is filled in. */
function readInfrastructure({ path, text }, kind) {
	const blanked = ownBraces.has(kind.system) ? text : blankTemplates(text);
	const reading = readYamlPipeline({
		path,
		text: blanked
	}, kind);
	return {
		...reading,
		problems: reading.problems.flatMap((problem) => {
			if (problem.code === "pipeline-too-large") return {
				code: "infrastructure-too-large",
				path,
				severity: "warning"
			};
			if (problem.code === "pipeline-syntax") return blanked === text ? {
				...problem,
				code: "infrastructure-syntax",
				severity: "warning"
			} : {
				code: "infrastructure-template",
				path,
				severity: "warning"
			};
			return problem.code === "yaml-duplicate-key" ? [] : problem;
		})
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
const paths$6 = /(?:^|\/)(?:group_vars|host_vars)\/.*(?:\.ya?ml|\/[^/.]+)$|(?:^|\/)roles\/[^/]+\/(?:defaults|handlers|tasks|vars)\/.*\.ya?ml$/;
const variables = {
	...playbooks,
	marker: credentialMarker
};
/** Variables and roles. https://docs.ansible.com/ansible/latest/inventory_guide/intro_inventory.html */
const ansible = {
	id: "ansible",
	files: (path) => paths$6.test(path),
	read: (file) => Promise.resolve(readInfrastructure(file.text.startsWith("$ANSIBLE_VAULT") ? {
		...file,
		text: ""
	} : file, variables))
};
function visit$1(node, seen, file, key) {
	if (node.kind === "sequence") for (const item of node.items) visit$1(item, seen, file, key);
	else if (node.kind === "mapping") for (const { name, value } of node.entries) visit$1(value, seen, file, name);
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
const paths$5 = /(?:^|\/)(?:[^/]*azure-?pipelines?[^/]*\.ya?ml|\.(?:azure-?pipelines?|azuredevops|ado|vsts)\/.+\.ya?ml|azure-pipelines?\/.+\.ya?ml|\.vsts-ci\.ya?ml)$/i;
const ownToken = { provider: "azure-devops" };
const pipeline$6 = {
	system: "azure-pipelines",
	marker: new RegExp([
		credentialMarker.source,
		"group",
		...connectionInputs
	].join("|"), "i"),
	accesses: macroAccesses,
	minted: {
		"System.AccessToken": ownToken,
		"system.accesstoken": ownToken,
		SYSTEM_ACCESSTOKEN: ownToken
	},
	predefined: /^(?:Agent|Build|Common|Environment|Pipeline|Release|Resources|System|TF)[._]/i,
	walk: walkPipeline$2
};
/** https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/ */
const azurePipelines = {
	id: pipeline$6.system,
	files: (path) => paths$5.test(path),
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
function walkPipeline$2(documents, seen, { text }) {
	const start = (at) => ({
		at: {
			system: pipeline$6.system,
			...at
		},
		group: seen.newGroup()
	});
	/** Jobs, stages, steps and conditions (`${{ if }}:`) nest in each other at will, so what a mapping is, its keys tell. */
	function visit(node, around) {
		if (node.kind === "sequence") for (const item of node.items) visit(item, around);
		else if (node.kind === "scalar") seen.look(node.range, around);
		else if (valueAt(node, "task") !== void 0) visitTask(node, around);
		else if (scriptKeys$1.some((key) => valueAt(node, key) !== void 0)) visitScript(node, around);
		else visitMapping(node, inside(node, around));
	}
	/** The job that a mapping begins, if it does. */
	function inside(node, around) {
		const entry = node.entries.find(({ name }) => name === "job" || name === "deployment");
		if (entry === void 0) return around;
		const job = presentable(textOf(entry.value));
		const declared = valueAt(node, "environment");
		const named = presentable(textOf(declared) ?? textOf(valueAt(declared, "name")));
		const environment = named?.includes("$") === true ? void 0 : named?.split(".")[0];
		const place = environment === void 0 ? {} : { environment };
		if (job === void 0) return start({
			...around.at,
			...place
		});
		seen.job({
			name: job,
			key: entry.value,
			...place
		});
		return start({
			job,
			...place
		});
	}
	function visitMapping(node, around) {
		for (const { name, value } of node.entries) if (name === "variables") visitVariables(value, around);
		else if (name === "parameters") visitParameters(value, around);
		else if (connectionInputs.has(name.toLowerCase())) visitConnection(value, around);
		else if (name === "env") handAll(value, {
			...around,
			group: seen.newGroup()
		});
		else visit(value, around);
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
	function visitConnection(node, around) {
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
				scope: "service-connection",
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
		if (shown !== void 0 && group) {
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
	return [];
}
function labelOf(step) {
	const label = presentable(textOf(valueAt(step, "displayName"))) ?? presentable(textOf(valueAt(step, "name")));
	return label === void 0 ? {} : { step: label };
}
// shared/pipelines/fixed-reference.ts
/**
* The public name in a federated input: the end of a role's ARN or of a provider's resource name, or the name of the
* variable it comes from. `undefined` when neither stands there.
*
*     arn:aws:iam::123456789012:role/ci/deploy                                     deploy
*     projects/1/locations/global/workloadIdentityPools/pool/providers/github      github
*     ${{ secrets.AWS_ROLE_ARN }}   ${{ vars.AZURE_CLIENT_ID }}                    AWS_ROLE_ARN, AZURE_CLIENT_ID
*/
function fixedReference(value) {
	const text = value?.trim() ?? "";
	return presentable((/^arn:aws[\w-]*:iam::\d{12}:role\/(?:[\w+=,.@-]+\/)*([\w+=,.@-]+)$/.exec(text) ?? /^projects\/\d+\/locations\/[\w-]+\/workloadIdentityPools\/[\w-]+\/providers\/([\w-]+)$/.exec(text) ?? /^\$\{\{\s*(?:secrets|vars|env)\.(\w+)\s*\}\}$/.exec(text))?.[1]);
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
function walkPipelines$1(documents, seen) {
	/** Steps that anchors repeat are one job. */
	const steps = /* @__PURE__ */ new Map();
	function visit(node, around, label) {
		if (node.kind === "sequence") node.items.forEach((item) => visit(item, around, label));
		else if (node.kind === "scalar") seen.look(node.range, around);
		else for (const { name, value } of node.entries) if (name === "step" || name === "stage") visitStep(value, around, label, name === "step");
		else if (name === "image") visitImage(value, around);
		else if (name === "variables" || name === "environment") visitVariables(value, around);
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
		if (job !== void 0) seen.job({
			name: job,
			key: step,
			...environment
		});
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
		for (const item of script.kind === "sequence" ? script.items : [script]) {
			const action = presentable(textOf(valueAt(item, "pipe")));
			if (item.kind === "scalar") seen.script(item, around);
			else visit(item, {
				at: {
					...around.at,
					...action === void 0 ? {} : { action }
				},
				group: seen.newGroup()
			}, "");
		}
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
			const action = presentable(name);
			const at = {
				...around.at,
				...action === void 0 ? {} : { action }
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
function walkConfig(documents, seen) {
	for (const root of documents) {
		const contexts = contextsOf(root);
		for (const { name, value } of root.kind === "mapping" ? root.entries : []) if (name === "jobs") for (const job of entriesOf(value)) visitJob$1(job, contexts, seen);
		else if (name === "workflows") for (const workflow of entriesOf(value)) visitWorkflow(workflow, contexts, seen);
		else visit(value, surroundings({}, seen), seen);
	}
	return [];
}
const entriesOf = (node) => node.kind === "mapping" ? node.entries : [];
const surroundings = (at, seen) => ({
	at: {
		system: pipeline$3.system,
		...at
	},
	group: seen.newGroup()
});
function visitJob$1({ name, key: place, value }, contexts, seen) {
	const job = presentable(name);
	if (job === void 0) return visit(value, surroundings({}, seen), seen);
	seen.job({
		name: job,
		key: place
	});
	visit(value, {
		...surroundings({ job }, seen),
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
	else if (name === "environment") for (const entry of entriesOf(value)) seen.variable(entry.name, entry.value, around);
	else if (name === "auth" || name === "aws_auth") {
		const group = seen.newGroup();
		for (const entry of entriesOf(value)) seen.hand(entry.name, entry.value, {
			...around,
			group
		});
	} else if (name === "parameters") visitParameters(value, around, seen);
	else if (name.includes("/") && value.kind === "mapping") visitOrb(name, value, around, seen);
	else visit(value, around, seen);
}
function visitRun(run, around, seen) {
	if (run.kind !== "mapping") return seen.script(run, around);
	const step = presentable(textOf(valueAt(run, "name")));
	const at = {
		...around,
		...step === void 0 ? {} : { at: {
			...around.at,
			step
		} }
	};
	for (const entry of run.entries) visitEntry(entry, at, seen);
}
/** Defaults of parameters; one of the type env_var_name names the variable that is meant where nothing is given. */
function visitParameters(parameters, around, seen) {
	for (const { name, value } of entriesOf(parameters)) {
		const fallback = valueAt(value, "default");
		if (fallback === void 0) continue;
		if (textOf(valueAt(value, "type")) === "env_var_name") visitVariableName(name, fallback, around, seen);
		else seen.hand(name, fallback, around);
	}
}
function visitOrb(orb, parameters, around, seen) {
	const at = {
		...around.at,
		...presentable(orb) === void 0 ? {} : { action: orb }
	};
	const inside = {
		...around,
		at,
		group: seen.newGroup()
	};
	for (const entry of entriesOf(parameters)) {
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
	for (const item of jobs?.kind === "sequence" ? jobs.items : []) for (const { name, key: place, value: given } of entriesOf(item)) {
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
	for (const { value } of entriesOf(valueAt(root, "workflows") ?? root)) {
		const jobs = valueAt(value, "jobs");
		for (const item of jobs?.kind === "sequence" ? jobs.items : []) for (const { name, value: given } of entriesOf(item)) for (const context of contextNodes(given)) {
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
		if (peek() === "{") objects.push(readObject(objects, traversals));
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
	function readObject(objects, traversals) {
		const entries = [];
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
		return entries;
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
	const { parser } = await import("./dist-chunk3.js");
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
	if (is === "address" || isUrl(raw)) return urlTakings(taken);
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
const paths$4 = /(?:^|\/)(?:docker-)?compose(?:[.-][^/]*)?\.ya?ml$|(?:^|\/)docker-stack[^/]*\.ya?ml$/i;
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
	files: (path) => paths$4.test(path),
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
			at: { system: "compose" },
			group: seen.newGroup(),
			expectation,
			...key.range
		});
	}
}
// shared/pipelines/dockerfile.ts
/** UTF-16 units. */
const maxLength$3 = 1e6;
const paths$3 = /(?:^|\/)(?:(?:[^/]*\.)?(?:Dockerfile|Containerfile)|(?:Dockerfile|Containerfile)[.-][^/]*)$|\.dockerfile$/i;
/** https://docs.docker.com/reference/dockerfile/ */
const dockerfile = {
	id: "dockerfile",
	files: (path) => paths$3.test(path),
	async read(file) {
		if (!credentialMarker.test(file.text)) return emptyReading;
		if (file.text.length > maxLength$3) return assembleReading(file.path, nothingSeen, [{
			code: "infrastructure-too-large",
			path: file.path,
			severity: "warning"
		}]);
		const { DockerfileParser, PropertyInstruction: Properties } = await import("./main-chunk.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
		const isAssignment = (instruction) => instruction instanceof Properties && /^(?:ARG|ENV)$/.test(instruction.getKeyword());
		return walk(file, DockerfileParser.parse(file.text).getInstructions(), isAssignment);
	}
};
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
		scope: "image"
	};
	const offset = ({ line, character }) => (starts[line] ?? text.length) + character;
	const rangeOf = ({ start, end }) => ({
		start: offset(start),
		end: offset(end)
	});
	/** What a build is handed under this name stays in the image's history. */
	function visitArgument(name, range) {
		seen.define(name, void 0);
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
	function visitVariable(name, value) {
		if (value !== void 0 && isCredentialName(name) && !text.slice(value.start, value.end).includes("$")) seen.slot(name, value);
		seen.define(name, void 0);
	}
	function visitRun(instruction) {
		const range = rangeOf(instruction.getRange());
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
			seen.define(options.get("env") ?? "", void 0);
		}
		flags.lastIndex = range.start;
		seen.shell({
			start: flags.test(text) ? flags.lastIndex : range.start,
			end: range.end
		}, around);
	}
	for (const instruction of instructions) {
		const keyword = instruction.getKeyword();
		if (keyword === "FROM") {
			stage += 1;
			const job = presentable(/\sAS\s+([\w.-]+)/i.exec(instruction.getRawArgumentsContent() ?? "")?.[1]) ?? String(stage);
			around = {
				at: {
					system: "dockerfile",
					job
				},
				group: seen.newGroup(),
				scope: "image"
			};
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
		} else if (keyword === "RUN") visitRun(instruction);
		else if (isAssignment(instruction)) for (const property of instruction.getProperties()) {
			const given = property.getValueRange();
			if (keyword === "ARG" && given === null) visitArgument(property.getName(), rangeOf(property.getNameRange()));
			else visitVariable(property.getName(), given === null ? void 0 : rangeOf(given));
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
	function visitDocument(root) {
		const around = {
			at: { system },
			group: seen.newGroup()
		};
		if (textOf(valueAt(root, "kind")) === "secret") return visitKept(root, around);
		for (const entry of root.kind === "mapping" ? root.entries : []) if (!stepKeys.has(entry.name)) visitEntry(entry, around);
		else if (entry.value.kind === "sequence") entry.value.items.forEach((step) => visitStep(step, void 0));
		else if (entry.value.kind === "mapping") for (const { name, value } of entry.value.entries) visitStep(value, name);
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
	function visitStep(step, given) {
		count += 1;
		const job = presentable(textOf(valueAt(step, "name")) ?? given) ?? String(count);
		const action = presentable(textOf(valueAt(step, "image")));
		seen.job({
			name: job,
			key: step
		});
		const around = {
			at: {
				system,
				job,
				...action === void 0 ? {} : { action }
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
/** Loads GitHub's own parsers. */
async function loadValidator() {
	const { parseWorkflow } = await import("./workflow-parser-chunk.js");
	const { parseAction } = await import("./action-parser-chunk.js");
	const { NoOperationTraceWriter } = await import("./trace-writer-chunk.js");
	const by = (parse) => ({ path, text }) => {
		try {
			const { context } = parse({
				name: path,
				content: text
			}, new NoOperationTraceWriter());
			return context.errors.getErrors().map(({ range }) => ({ ...range?.start }));
		} catch {
			return [{}];
		}
	};
	return {
		workflow: by(parseWorkflow),
		action: by(parseAction)
	};
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
/** Where a name is kept that the workflow which calls this one hands in: two called workflows may mean two credentials. */
const callerScope = (path) => `caller:${path}`;
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
	const links = [];
	const slots = [];
	const jobs = [];
	const refused = [];
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
				let found = next;
				while (found < places.length && places[found]?.name !== name) found += 1;
				if (found < places.length) next = found + 1;
				references.push({
					...places[found] ?? {
						name,
						...scalar.range
					},
					...originOf(name, handedIn.has(name) ? callerScope(path) : "repository"),
					at,
					group,
					...expectation === void 0 ? {} : { expectation },
					...action?.alternative === void 0 ? {} : { alternative: action.alternative },
					...remedy !== void 0 && action?.federate?.remove.includes(key?.toLowerCase() ?? "") ? { remedy } : {}
				});
				if (calls !== void 0 && handed && key !== void 0) links.push({
					from: {
						kind: "stored-name",
						id: storedNameId("repository", name)
					},
					to: {
						kind: "stored-name",
						id: storedNameId(callerScope(calls), key.toUpperCase())
					}
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
			folded: isFolded(text, script.range),
			...script.range
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
			...calledAction(uses)
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
			...calledAction(uses),
			...environment === void 0 ? {} : { environment }
		};
		jobs.push({
			name,
			key: entry.key,
			...environment === void 0 ? {} : { environment }
		});
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
		else if (part.name === "secrets" && textOf(part.value) === "inherit") references.push({
			name: "*",
			scope: "repository",
			...part.value.range,
			at,
			group: groups
		});
		else if (part.name !== "permissions" && part.name !== "outputs") visitEntry(part, around);
		else visit(part.value, {
			...around,
			key: part.name
		});
	}
	const at = { system: "github-actions" };
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
	return {
		references,
		signIns: [...signIns, ...publishes()],
		issuances,
		slots,
		jobs,
		links,
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
/** What a step or job calls; GitHub's own actions, those of the repository and a full commit id do not change. */
function calledAction(uses) {
	const action = presentable(uses);
	if (action === void 0) return {};
	return {
		action,
		...action.includes("@") && !pinnedCommit.test(action) && !/^(?:actions|github)\//.test(action) && { actionMayChange: true }
	};
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
/** UTF-16 units. The largest workflows in public repositories are a tenth of it; GitHub's own parser is slow on hostile text. */
const maxLength$2 = 1e6;
/** Values, with aliases written out. */
const maxSize = 2e5;
/** Opened brackets and braces; GitHub's parser takes seconds over hundreds of thousands. */
const maxNesting$1 = 500;
/**
* Aliases times values. GitHub's parser looks through the whole file for each alias, a second for a million; beyond that
* its opinion is not asked, which costs no finding.
*/
const maxAliasWork = 1e6;
const maxFaults = 20;
/**
* What every credential's name, input or sign-in has one of, or an escape that could stand for it; other files are not
* worth parsing.
*/
const marker = /secret|token|pass|pwd|cred|key|auth|oidc|federat|vault|write-all|webhook|connection|login|role-to-assume|(?<![a-z])(?:pat|dsn)(?![a-z])|database.?url|identity|publish|gcloud|kubectl|\b(?:fly|flyctl) |\[xuU\d]/i;
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
		if (!marker.test(text)) return emptyReading;
		const isWorkflow = workflowPath.test(path);
		const severity = isWorkflow ? "error" : "warning";
		if (text.length > maxLength$2 || deepestNesting(text) > maxNesting$1) return readAsText$1(file, {
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
		const faults = countAliases(text) * root.size > maxAliasWork ? [] : validate[isWorkflow ? "workflow" : "action"](file);
		return assembleReading(path, walk, problemsOf(file, walk.refused, faults));
	}
};
let parsers;
/** GitHub's own parsers take a tenth of a second to load, which only repositories with workflows pay. */
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
// shared/pipelines/gitlab-ci.ts
const paths$2 = /(?:^|\/)(?:[^/]*\.?gitlab-ci[^/]*\.ya?ml|\.?gitlab-ci\/.+\.ya?ml|\.gitlab\/ci\/.+\.ya?ml)$/i;
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
	marker: credentialMarker,
	minted: {
		CI_DEPENDENCY_PROXY_PASSWORD: jobToken,
		CI_JOB_JWT: idToken,
		CI_JOB_JWT_V1: idToken,
		CI_JOB_JWT_V2: idToken,
		CI_JOB_TOKEN: jobToken,
		CI_REGISTRY_PASSWORD: jobToken
	},
	predefined: /^(?:CI|GITLAB)_/,
	walk: walkPipeline
};
/** https://docs.gitlab.com/ci/yaml/ */
const gitlabCi = {
	id: pipeline$1.system,
	files: (path) => paths$2.test(path),
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
	const problems = [];
	for (const root of documents) for (const entry of root.kind === "mapping" ? root.entries : []) if (entry.name === "include") {
		const place = elsewhere(entry.value);
		if (place) problems.push({
			code: "include-elsewhere",
			path,
			...place.start,
			severity: "warning"
		});
	} else if (entry.name === "default") visitKeywords(entry.value, around({}), seen);
	else if (globals.has(entry.name)) visitKeyword(entry, around({}), seen);
	else visitJob(entry, around, seen);
	return problems;
}
/** Hidden jobs (`.name`) are run by others that extend them, so what they define counts for the whole file. */
function visitJob({ name, key, value }, around, seen) {
	const shown = name.startsWith(".") ? void 0 : presentable(name);
	const environment = presentable(textOf(valueAt(value, "environment")) ?? textOf(valueAt(valueAt(value, "environment"), "name")));
	const known = environment?.includes("$") === true ? void 0 : environment;
	const place = known === void 0 ? {} : { environment: known };
	if (shown === void 0) return visitKeywords(value, around(place), seen);
	seen.job({
		name: shown,
		key,
		...place
	});
	visitKeywords(value, around({
		job: shown,
		...place
	}), seen);
}
function visitKeywords(job, around, seen) {
	if (job.kind === "mapping") for (const entry of job.entries) visitKeyword(entry, around, seen);
}
function visitKeyword({ name, value }, around, seen) {
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
function visitIdTokens(tokens, { at }, seen) {
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
		seen.define(shown, at.job);
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
/** The first include that names a file of another place than this repository. https://docs.gitlab.com/ci/yaml/#include */
function elsewhere(include) {
	return (include.kind === "sequence" ? include.items : [include]).find((entry) => [
		"component",
		"project",
		"remote"
	].some((kind) => valueAt(entry, kind) !== void 0) || /^https?:\/\//.test(textOf(entry) ?? ""));
}
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
		for (const document of documents) walkObject(document, seen, file);
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
/** Objects that describe values instead of holding them, or hold them encrypted. */
const described = /* @__PURE__ */ new Set(["CustomResourceDefinition", "SealedSecret"]);
function walkObject(root, seen, file) {
	const items = valueAt(root, "items");
	if (items?.kind === "sequence") for (const item of items.items) walkObject(item, seen, file);
	if (root.kind !== "mapping" || valueAt(root, "sops") !== void 0) return;
	const kind = textOf(valueAt(root, "kind"));
	if (kind !== void 0 && described.has(kind)) return;
	const given = valueAt(valueAt(root, "metadata"), "name");
	const name = nameIn(given) ?? "*dynamic*";
	const job = kind === void 0 ? void 0 : presentable(`${kind}/${name}`) ?? kind;
	const around = {
		at: {
			system: seen.system,
			...job === void 0 ? {} : { job }
		},
		group: seen.newGroup(),
		scope: "kubernetes"
	};
	if (kind === "Secret") return walkSecret(root, name, around, seen, file);
	if (kind === "ExternalSecret") return walkExternalSecret(root, name, seen);
	if (job !== void 0) seen.job({
		name: job,
		key: given ?? root
	});
	for (const entry of root.entries) if (entry.name === "secretGenerator" || entry.name === "configMapGenerator") visitGenerators(entry.value);
	else visitEntry(entry, around);
	function visitEntry({ name: key, value }, inner) {
		if (/^secretKeyRef$|secretRef$/i.test(key)) visitReference(value, inner, void 0);
		else if (key === "secretName" && kind !== "Certificate") refer(value, inner, kind === "Ingress" ? {
			role: "token",
			type: "kubernetes-tls-key"
		} : { role: "token" });
		else if (key === "existingSecret") refer(value, inner, { role: "token" });
		else if (key === "imagePullSecrets" && value.kind === "sequence") for (const item of value.items) refer(valueAt(item, "name") ?? item, inner, {
			role: "token",
			type: "docker-config-auth"
		});
		else if (key === "serviceAccountToken") visitToken(value, inner);
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
	/** https://kubernetes.io/docs/concepts/storage/projected-volumes/#serviceaccounttoken */
	function visitToken(node, inner) {
		const audience = nameIn(valueAt(node, "audience"));
		const place = {
			start: node.range.start,
			end: node.range.end
		};
		seen.signIn({
			name: audience ?? "serviceAccountToken",
			provider: "kubernetes",
			type: "k8s-sa-token-bound",
			at: inner.at,
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
		const address = `${file.path}/Secret/${name}`;
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
		seen.slot(key, valueRange(file.text, kept.range), known);
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
		id: storedNameId("kubernetes", target)
	};
	const data = valueAt(spec, "data");
	const all = valueAt(spec, "dataFrom");
	for (const item of [data, all].flatMap((list) => list?.kind === "sequence" ? list.items : [])) {
		const key = nameIn(valueAt(valueAt(item, "remoteRef") ?? valueAt(item, "extract"), "key"));
		if (key !== void 0) seen.link({
			from: {
				kind: "stored-name",
				id: storedNameId(`external:${store}`, key)
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
	const { StringStream } = await import("./dist-chunk2.js");
	const { groovy } = await import("./groovy-chunk.js");
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
const maxLength$1 = 1e6;
/** Jenkins keeps credentials under ids, in its own store. https://www.jenkins.io/doc/book/pipeline/jenkinsfile/#handling-credentials */
const store = "jenkins";
/** https://www.jenkins.io/doc/book/pipeline/syntax/ */
const jenkins = {
	id: dialect.system,
	files: (path) => /(?:^|\/)(?:[^/]*[._-])?jenkinsfile(?:[._-][^/]*)?$|\.jenkinsfile$/i.test(path),
	async read(file) {
		const { path, text } = file;
		if (!credentialMarker.test(text)) return emptyReading;
		if (text.length > maxLength$1) return readAsText(file, { code: "pipeline-too-large" });
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
function walkTokens(file, tokens) {
	const seen = createCollector(file, dialect);
	const lines = createLines(file.text);
	const span = ({ start, end }) => ({
		start: lines.position(start),
		end: lines.position(end)
	});
	const outer = {
		at: { system: dialect.system },
		group: seen.newGroup(),
		scope: store
	};
	const frames = [{
		call: "",
		around: outer
	}];
	/** The last name before a bracket, and the stage that a `{` begins. */
	let call = "";
	let stage;
	const top = () => frames.at(-1) ?? {
		call: "",
		around: outer
	};
	function passBrackets(gap) {
		for (const character of gap) if (character === "{" && stage !== void 0) {
			const at = {
				system: dialect.system,
				job: stage
			};
			frames.push({
				call: "",
				around: {
					at,
					group: seen.newGroup(),
					scope: store
				}
			});
			stage = void 0;
		} else if (character === "(" || character === "[" || character === "{") {
			const { around, ...outside } = top();
			frames.push(call === "" && character === "[" ? {
				call: outside.call,
				type: outside.type,
				around
			} : {
				call,
				around
			});
			call = "";
		} else if (character === ")" || character === "]" || character === "}") {
			if (frames.length > 1) frames.pop();
			call = "";
		} else if (character === "\n" || character === ";") call = "";
	}
	function visitId(token, frame, variable) {
		const name = token.text.includes("${") ? computedName : presentable(token.text);
		if (name === void 0 || name === "") return;
		const type = frame.type ?? (Object.hasOwn(typesByStep, frame.call) ? typesByStep[frame.call] : void 0);
		const expectation = type === void 0 ? expectationOf(variable ?? "") ?? { role: "token" } : void 0;
		seen.reference({
			...frame.around,
			name,
			scope: store,
			expectation: {
				role: "token",
				...type ?? expectation?.type ? { type: type ?? expectation?.type ?? "" } : {}
			},
			start: token.start,
			end: token.end
		});
		if (variable !== void 0) for (const ending of [
			"",
			"_USR",
			"_PSW"
		]) seen.define(`${variable}${ending}`, void 0);
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
		if (label !== "envVar") return seen.define(name, void 0);
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
		if (!isReference) seen.define(name, void 0);
	}
	let previous;
	for (const token of tokens) {
		passBrackets(token.before);
		const label = previous?.kind === "label" && !/[,)\]}]/.test(token.before) ? previous.text : void 0;
		const assigns = previous?.kind === "name" && /^\s*=\s*$/.test(token.before);
		if (token.kind === "string") visitString(token, label, assigns ? previous?.text : void 0);
		else if (token.kind === "name") {
			assignedTo = assigns ? previous?.text : call === "" ? void 0 : assignedTo;
			call = token.text;
			const isVariable = previous?.text === "env" && token.before === "." && isCredentialName(token.text);
			const rest = file.text.slice(token.end, token.end + 4);
			if (isVariable && /^\s*=(?!=)/.test(rest)) seen.define(token.text, void 0);
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
		const { at, group } = around(name);
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
				id: storedNameId(stores.scope, stored)
			});
			if ((type !== "AWS::SSM::Parameter" || isCredentialName(stored?.replace(/^.*\//, "") ?? name)) && kept.kind === "scalar" && kept.tag === void 0 && textOf(kept)) seen.slot(stores.value, valueRange(text, kept.range));
		} else if (properties) feed(properties, self);
		if (properties) visit(properties, {
			at,
			group
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
const typeOf = (resource) => textOf(valueAt(resource, "Type")) ?? "";
// shared/pipelines/manifests.ts
/** What any YAML file may be; the first whose marker its text has. */
const kinds = [
	cloudformation,
	kubernetes$1,
	playbooks
];
/** Not the rules by which findings are judged, which are YAML too. */
const paths$1 = /^(?!\.keyholder\/).*(?:\.ya?ml|\.template(?:\.json)?|(?:cloudformation|cfn|k8s|kubernetes|manifests?)\b.*\.json)$/i;
/** Files whose path does not say what they are: manifests, templates, playbooks. */
const manifests = {
	id: "manifests",
	files: (path) => paths$1.test(path),
	read: (file) => Promise.resolve(readManifest(file))
};
function readManifest({ path, text }) {
	const kind = kinds.find(({ marker }) => marker.test(text));
	return kind === void 0 ? emptyReading : readInfrastructure({
		path,
		text
	}, kind);
}
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
const gitlabToken = {
	type: "gitlab-pat",
	asks: [end("expires_at")]
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
	scope: "repository",
	name: ["secret_name"],
	values: [
		"plaintext_value",
		"encrypted_value",
		"value",
		"value_encrypted"
	],
	ignoresCase: true
};
const gitlab = {
	scope: "repository",
	name: ["key"],
	values: ["value"]
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
	bitbucket_repository_variable: keyValue("repository"),
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
	github_actions_environment_secret: github,
	github_actions_organization_secret: github,
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
	gitlab_group_variable: gitlab,
	gitlab_instance_variable: gitlab,
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
/** Resources by which somebody else's tokens are trusted, and blocks or switches of a provider that sign in with one. */
const federations = {
	assume_role_with_web_identity: "aws",
	auth_login_jwt: "vault",
	auth_login_oidc: "vault",
	aws_iam_openid_connect_provider: "aws",
	azuread_application_federated_identity_credential: "azure",
	azurerm_federated_identity_credential: "azure",
	external_credentials: "google",
	google_iam_workload_identity_pool_provider: "google",
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
// shared/pipelines/pulumi.ts
const pipeline = {
	system: "pulumi",
	marker: /^\s*(?:config|resources|environment):/m,
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
/** Packages that Pulumi calls otherwise than Terraform. */
const renamed = {
	gcp_serviceaccount_key: "google_service_account_key",
	gcp_storage_hmac_key: "google_storage_hmac_key"
};
/** `aws:iam:AccessKey` and `aws:iam/accessKey:AccessKey` are Terraform's `aws_iam_access_key`, which they are made from. */
function issuedBy(token) {
	const [origin = "", part = "", last] = token.split(":");
	const name = (last ?? part).replace(/([a-z\d])([A-Z])/g, "$1_$2").toLowerCase();
	const found = [
		`${origin}_${last === void 0 ? "" : part.replace(/\/.*$/, "")}_${name}`,
		`${origin}_${name}`,
		name
	].map((each) => renamed[each] ?? each).find((each) => Object.hasOwn(issuingResources, each));
	return found === void 0 ? void 0 : issuingResources[found]?.type;
}
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
// shared/pipelines/terraform/walk.ts
/** So that what is handed on in a hostile file costs no more than its length. */
const maxSources = 200;
/** What stands in one file of a module; `directory` is the module's own, since names are unique in it alone. */
function walkModule(text, directory, body, isVariables) {
	const references = [];
	const signIns = [];
	const issuances = [];
	const slots = [];
	const links = [];
	const modules = /* @__PURE__ */ new Map();
	let groups = 0;
	const inModule = (address) => directory === "" ? address : `${directory}/${address}`;
	const resource = (address) => ({
		kind: "resource",
		id: inModule(address)
	});
	const textOf = (value) => value?.kind === "string" || value?.kind === "scalar" ? text.slice(value.start, value.end) : void 0;
	const placeOf = (address) => ({
		system: "terraform",
		step: address
	});
	function slot(name, { start, end }, type = expectationOf(name)?.type) {
		slots.push({
			name,
			...type === void 0 ? {} : { type },
			start,
			end
		});
	}
	/** Where what a name stands for comes from; `undefined` for what has nothing to do with credentials. */
	function sourceOf({ path }, wanted) {
		const [first = "", second = "", third = "", last] = path;
		if (first === "var") return wanted || isCredentialName(second) ? variable(directory, second) : void 0;
		if (first === "local") return wanted || isCredentialName(second) ? resource(`local.${second}`) : void 0;
		if (first === "module") return wanted || isCredentialName(third) ? moduleOutput(second, third) : void 0;
		if (first === "data" || first === "ephemeral") return [
			issuingData,
			mintingData,
			storingResources,
			issuingResources
		].some((table) => Object.hasOwn(table, second)) ? resource(`${first}.${second}.${third}`) : void 0;
		if (second === "" || !first.includes("_")) return void 0;
		return Object.hasOwn(issuingResources, first) && !isPlainAttribute(third) || isCredentialName(last ?? third) ? resource(`${first}.${second}`) : void 0;
	}
	function moduleOutput(name, output) {
		const called = modules.get(name);
		if (called === void 0) return resource(`module.${name}.${output}`);
		return {
			kind: "resource",
			id: called === "" ? `output.${output}` : `${called}/output.${output}`
		};
	}
	function feed({ traversals }, to, wanted) {
		for (const traversal of traversals.slice(0, maxSources)) {
			const from = sourceOf(traversal, wanted);
			if (from !== void 0 && from.id !== to.id) links.push({
				from,
				to
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
	function issue(address, known, { body: inner, header }) {
		const lifetime = lifetimeOf(known, inner, textOf);
		const at = placeOf(address);
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
	function storedIn(known, inner) {
		const name = presentable(known.name.map((path) => textOf(attributeAt(inner, path))).find((found) => found));
		if (name === void 0) return void 0;
		return {
			kind: "stored-name",
			id: storedNameId(known.scope, known.ignoresCase ? name.toUpperCase() : name)
		};
	}
	function store(known, { body: inner }, self) {
		const to = storedIn(known, inner) ?? self;
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
		const stored = storedIn(known, inner);
		const name = stored?.id.slice(known.scope.length + 1) ?? address;
		references.push({
			name,
			scope: known.scope,
			at: placeOf(address),
			group: groups += 1,
			expectation: { role: "token" },
			...header
		});
		links.push({
			from: stored ?? {
				kind: "stored-name",
				id: storedNameId(known.scope, name)
			},
			to: resource(address)
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
		else if (kind === "module" && first !== void 0) {
			const called = modules.get(first);
			for (const attribute of inner.attributes) visitAttribute(attribute, called === void 0 ? resource(`module.${first}`) : variable(called, attribute.name));
		} else if ((kind === "data" || kind === "ephemeral") && first !== void 0 && second !== void 0) visitData(block, first, `${kind}.${first}.${second}`);
		else if (kind === "resource" && first !== void 0 && second !== void 0) {
			const address = `${first}.${second}`;
			const issues = Object.hasOwn(issuingResources, first) ? issuingResources[first] : void 0;
			const stores = Object.hasOwn(storingResources, first) ? storingResources[first] : void 0;
			federate(first, header, address);
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
		visitBody(block.body, resource(address), address);
	}
	for (const { kind, labels, body: inner } of body.blocks) {
		const source = kind === "module" ? textOf(attributeAt(inner, "source")) : void 0;
		const [label] = labels;
		if (label !== void 0 && source !== void 0 && /^\.{1,2}\//.test(source)) modules.set(label, resolvePath(directory, source));
	}
	body.blocks.forEach(visitBlock);
	for (const attribute of body.attributes) visitAttribute(attribute, isVariables ? variable(directory, attribute.name) : resource(attribute.name));
	return {
		references,
		signIns,
		issuances,
		slots: distinct(slots),
		jobs: [],
		links
	};
}
/** Values of a variable are kept for each module of its own: two modules may mean two credentials. */
const variableScope = (directory) => `variable:${directory === "" ? "." : directory}`;
const variable = (directory, name) => ({
	kind: "stored-name",
	id: storedNameId(variableScope(directory), name)
});
/** What an issuing resource says of itself that is no secret. */
const isPlainAttribute = (name) => /^(?:arn|user|name|status|create_date|expir\w*|public_key\w*)$/.test(name);
function lifetimeOf({ asks = [], days }, body, textOf) {
	for (const { attribute, unit } of asks) {
		const value = attributeAt(body, attribute);
		if (value === void 0) continue;
		const asked = textOf(value) ?? "";
		if (unit === "end") return isDay(asked.slice(0, 10)) ? { expiresAt: asked.slice(0, 10) } : {};
		const count = unit === "duration" ? readDuration(asked) : asked === "" ? NaN : Number(asked) * unitDays[unit];
		return Number.isFinite(count) && count > 0 ? { days: count } : {};
	}
	return days === void 0 ? {} : { days };
}
/** A path relative to a directory, both within the repository; what leads out of it is kept as it is. */
function resolvePath(directory, relative) {
	const parts = directory === "" ? [] : directory.split("/");
	for (const part of relative.split("/")) if (part === "..") parts.pop();
	else if (part !== "." && part !== "") parts.push(part);
	return parts.join("/");
}
/** Of two for one place the first, which says more. */
function distinct(slots) {
	return [...new Map(slots.toReversed().map((slot) => [`${slot.start} ${slot.end}`, slot])).values()].toReversed();
}
// shared/pipelines/terraform.ts
/** UTF-16 units. */
const maxLength = 1e6;
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
	if (text.length > maxLength || deepestNesting(text.replaceAll("(", "[").replaceAll(")", "]")) > maxNesting) return assembleReading(path, nothingSeen, [{
		code: "infrastructure-too-large",
		path,
		severity: "warning"
	}]);
	if (/\.(?:json|tfstate|backup)$/.test(path)) return readJson(file);
	const { body, faults } = readHcl$1(text);
	return assembleReading(path, walkModule(text, directoryOf(path), body, path.endsWith(".tfvars")), faults.length === 0 ? [] : [faultAt(file, faults[0] ?? 0)]);
}
const otherMarker = new RegExp(`sensitive|${Object.keys({
	...issuingData,
	...federations
}).join("|")}`);
const directoryOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf("/")));
function readJson(file) {
	const { path, text } = file;
	const { root, problems } = parseYaml(file);
	const [fault] = problems;
	if (root === void 0 || fault?.severity === "error") return assembleReading(path, nothingSeen, [{
		...fault,
		code: "infrastructure-syntax",
		path,
		severity: "warning"
	}]);
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
		severity: "warning"
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
	agents,
	clients,
	terraform,
	dockerfile,
	compose,
	pulumi,
	helm,
	ansible,
	manifests
];
/** The system a path belongs to; `undefined` for files of no pipeline. */
function pipelineSystemFor(path) {
	return pipelineSystems.find((system) => system.files(path));
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
		dialect: "secretlint",
		marker: /secretlint-disable\b(?!-)/,
		reach: "from"
	},
	{
		dialect: "secretlint",
		marker: /secretlint-enable\b/,
		reach: "to"
	},
	{
		dialect: "ggshield",
		marker: /\bggignore\b/,
		reach: "line"
	},
	{
		dialect: "semgrep",
		marker: /\bnosemgrep\b/,
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
		marker: /# ?zizmor: ?ignore\[[\w,\s-]*\]/,
		reach: "line"
	},
	{
		dialect: "checkov",
		marker: /checkov:skip=CKV_SECRET_\d+:?/,
		reach: "auto"
	},
	{
		dialect: "trivy",
		marker: /trivy:ignore:[\w-]+/,
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
const anyMarker = /:allow|:ignore|pragma:|secretlint-|ggignore|nosemgrep|no-dd-secrets|hashicorpignore|zizmor:|checkov:skip|ignore-line|NOSONAR|CS002/gi;
/** UTF-16 units of a line that are searched for a comment. */
const longestAllowanceLine = 2e3;
const longestReason = 200;
function createAllowances(text, lines, { conceal }) {
	const byLine = /* @__PURE__ */ new Map();
	const blocks = [];
	function read(line) {
		const content = lines.lineText(line).slice(0, longestAllowanceLine);
		for (const { dialect, marker, reach } of dialects) {
			const found = marker.exec(content);
			if (!found) continue;
			const reason = conceal(reasonAfter(content.slice(found.index + found[0].length)));
			const allowance = reason ? {
				dialect,
				line,
				reason
			} : {
				dialect,
				line
			};
			const open = blocks.findLast((block) => block.to === Infinity);
			if (reach === "from") {
				if (!open) blocks.push({
					from: line,
					to: Infinity,
					allowance
				});
			} else if (reach === "to") {
				if (open) open.to = line;
			} else {
				const target = reach === "next" || reach === "auto" && standsAlone(content) ? line + 1 : line;
				if (!byLine.has(target)) byLine.set(target, allowance);
			}
		}
	}
	let last = 0;
	for (const match of text.matchAll(anyMarker)) {
		const { line } = lines.position(match.index);
		if (line !== last) read(line);
		last = line;
	}
	return { on(from, to) {
		for (let line = from; line <= to; line++) {
			const allowance = byLine.get(line);
			if (allowance) return allowance;
		}
		return blocks.find((block) => block.from <= to && from <= block.to)?.allowance;
	} };
}
function standsAlone(line) {
	return /^\s*(?:#|\/\/|\/\*|<!--|--|;|\*|@)/.test(line);
}
/** What the writer says after the marker, without rule ids, separators and the comment's end. */
function reasonAfter(rest) {
	return rest.replace(/\s*(?:\*\/|-->|["')\]]+)\s*$/, "").replace(/^[\s:;,()]*(?:--+)?\s*/, "").trim().slice(0, longestReason);
}
// shared/detection/facts/x509.ts
const tags = {
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
	if (certificate?.tag !== tags.sequence) return void 0;
	const [toBeSigned] = childrenOf(der, certificate);
	if (toBeSigned?.tag !== tags.sequence) return void 0;
	const fields = childrenOf(der, toBeSigned);
	const [, , issuer, validity, subject] = fields[0]?.tag === tags.explicit0 ? fields.slice(1) : fields;
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
	if (tag === tags.generalizedTime) return dateOfText(spell(text));
	if (tag === tags.utcTime) return dateOfText(spell(`${Number(text.slice(0, 2)) < 50 ? "20" : "19"}${text}`));
}
function spell(text) {
	return text.replace(/^(\d{8})(\d{4}(?:\d\d)?)Z$/, "$1T$2Z");
}
function readCommonName(der, name) {
	for (const set of childrenOf(der, name)) for (const pair of childrenOf(der, set)) {
		if (!commonName.every((byte, index) => der[pair.start + index] === byte)) continue;
		const value = readElement(der, pair.start + commonName.length, pair.end);
		if (value) return toText(der.subarray(value.start, value.end)).slice(0, 120);
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
// shared/detection/concealment.ts
const pieceLength = 8;
const hashMask = 2 ** 30 - 1;
const factor = 31;
/** What the first character of a piece has been multiplied by when the piece is complete. */
const leaving = Math.imul(factor ** 4, factor ** 3);
/**
* Remembers a hash of every piece of eight characters that a secret holds. That is linear in the secrets and in the
* text, whatever their number; two pieces with the same hash only hide a little more.
*/
function createConcealment(secrets) {
	const pieces = /* @__PURE__ */ new Set();
	const short = /* @__PURE__ */ new Set();
	for (const secret of secrets) if (secret.length < pieceLength) short.add(secret);
	else eachPiece(secret, (_, hash) => void pieces.add(hash));
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
/** Visits each piece of `pieceLength` characters with where it starts and a rolling polynomial hash. */
function eachPiece(text, visit) {
	let hash = 0;
	for (let at = 0; at < text.length; at++) {
		if (at >= pieceLength) hash = hash - Math.imul(text.charCodeAt(at - pieceLength), leaving) | 0;
		hash = Math.imul(hash, factor) + text.charCodeAt(at) | 0;
		if (at >= 7) visit(at - pieceLength + 1, hash & hashMask);
	}
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
		for (let index = firstEndingAfter$1(ranges, from); index < ranges.length; index++) {
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
function firstEndingAfter$1(ranges, offset) {
	let low = 0;
	let high = ranges.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((ranges[middle]?.end ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
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
/** Turns drafts, in the order of the text, into findings that hold no secret any more. */
function describe(file, lines, drafts, slots, options) {
	const { text, path } = file;
	const facts = drafts.map((draft) => readFacts(draft, file));
	const concealment = createConcealment(drafts.flatMap((draft, index) => confidential(text, draft, facts[index] ?? {})));
	const excerpts = createExcerpts(text, lines, drafts.flatMap((draft) => maskedRanges(text, draft)).toSorted((one, other) => one.start - other.start), concealment);
	if (drafts.length === 0) return {
		findings: [],
		excerpts,
		conceal: concealment.conceal
	};
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
function readFacts({ candidate, unproven }, { path, text }) {
	const { type, range, groups } = candidate;
	if (unproven && !groups["id"]) return {};
	const facts = type.facts?.(secretOf(candidate, text), {
		path,
		match: matchOf(candidate, text),
		groups
	}) ?? {};
	return facts.expiresAt ? facts : {
		...facts,
		...certificateFacts(type.id, text, range)
	};
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
// shared/detection/slots.ts
const quoted = /^(["'`])([\s\S]*)\1$/;
/** Stores and variables by which pipelines, vaults and tools refer to a value instead of holding it. */
const references = /^\$|^%[\w.]+%$|\$\{|\$\(|\{\{|^<%|^!(?:vault|reference|Ref|Sub|GetAtt|ImportValue|secret)\b|^(?:vault|secret|secrets|op|keyring|ref|env|file|ssm|awssm|gcpsm|akv|kms|sops|pass|doppler|infisical|berglas|k8s|data|var|local|module)(?::|\.)|^ENC\[|^arn:aws|^projects\/[^/]+\/secrets\/|^@Microsoft\.KeyVault|^\{\s*(?:ref|secret|resolve)|^secretKeyRef|^\/(?:run|var|etc|opt|home|tmp|vault)\/|^~?\/|^\.{1,2}\/|^https?:\/\/|^AgA[A-Za-z0-9+/]{100}|^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;
const filling = /^(?:|true|false|yes|no|on|off|null|~|none|nil|undefined|\d{1,5}|inherit|default|required|optional|required: ?(?:true|false)|[|>][-+]?|\*+|x+)$/i;
const longEnough = 8;
const mixedEnough = 2.5;
/** Reads one slot; the range that comes back is the value's, without quotes and blanks. */
function readSlot(text, slot) {
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
	if (filling.test(value) || isPlaceholder(value)) return {
		...range,
		kind: "filling",
		plausible: false
	};
	return {
		...range,
		kind: "literal",
		plausible: value.length >= longEnough && bitsPerCharacter(value) >= mixedEnough
	};
}
/** A draft for every literal that stands at a slot, unless a provider's own type was found there already. */
function draftSlots(text, slots, candidates) {
	const drafts = [];
	let next = 0;
	for (const slot of slots.toSorted((one, other) => one.start - other.start)) {
		while ((candidates[next]?.range.end ?? Infinity) <= slot.start) next++;
		if ((candidates[next]?.range.start ?? Infinity) < slot.end) continue;
		const { kind, plausible, start, end } = readSlot(text, slot);
		if (kind !== "literal") continue;
		const entry = typeEntry(slot.type ?? "") ?? typeEntry("generic-secret");
		if (!entry) continue;
		const { provider, type } = entry;
		const range = {
			start,
			end
		};
		const candidate = {
			provider,
			type,
			range,
			match: range,
			groups: {}
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
	const { drafts: held, problems } = await findDrafts(file, lines, await addForeign(file, await search(file, options.providers), foreign), options, mostEncodings);
	return {
		...describe(file, lines, [...held, ...draftSlots(file.text, slots, held.map(({ candidate }) => candidate).toSorted((one, other) => one.range.start - other.range.start))].toSorted((one, other) => one.candidate.range.start - other.candidate.range.start), slots, options),
		problems
	};
}
/** Base64 in a JSON string: what is encoded more often than that is not read. */
const mostEncodings = 2;
/** Drafts of what was found in a text, and of the texts it holds. */
async function findDrafts(file, lines, { candidates, pieces, rankOf, problems }, options, encodingsLeft) {
	const drafts = groupAwsKeys(file.text, lines, candidates);
	if (encodingsLeft === 0) return {
		drafts,
		problems
	};
	const inner = [];
	const all = [...problems];
	for (const piece of pieces) {
		const part = {
			path: file.path,
			text: piece.text
		};
		const found = await search(part, options.providers);
		const held = await findDrafts(part, createLines(part.text), found, options, encodingsLeft - 1);
		inner.push(...held.drafts.map((draft) => bringBack(draft, piece)));
		all.push(...held.problems);
	}
	return {
		drafts: inner.length === 0 ? drafts : settleDrafts([...drafts, ...inner], rankOf),
		problems: all
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
	const reading = await pipelineSystemFor(file.path)?.read(file) ?? noPipeline;
	const detected = await detect(file, reading.slots, options, foreign);
	const { problems, excerpts, conceal } = detected;
	const secrets = withHolders(file, reading.slots, detected.findings, conceal);
	const { uses, issuances, links, notCredentials } = reading;
	const findings = uses.length + issuances.length === 0 ? secrets : [...secrets, ...place(file, reading, excerpts, conceal)];
	return {
		path: file.path,
		findings: findings.toSorted((a, b) => a.start.line - b.start.line || a.start.column - b.start.column),
		links: secrets.length === 0 ? links : links.map(({ from, to }) => ({
			from: hide(from, conceal),
			to: hide(to, conceal)
		})),
		notCredentials,
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
		const at = held[firstEndingAfter(held, start)];
		return at?.at !== void 0 && at.start < end ? {
			...secret,
			at: withoutSecrets(at.at, conceal)
		} : secret;
	});
}
/** The first of several ranges, in their order, that ends behind an offset. */
function firstEndingAfter(ranges, offset) {
	let [low, high] = [0, ranges.length];
	while (low < high) {
		const middle = low + high >> 1;
		if ((ranges[middle]?.end ?? 0) > offset) high = middle;
		else low = middle + 1;
	}
	return low;
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
	const issuance = (draft) => ({
		...draft,
		...seen(draft),
		at: withoutSecrets(draft.at, conceal),
		fingerprints: [fingerprintIssuance(file.path, draft.address)]
	});
	return [...uses.map(use), ...issuances.map(issuance)];
}
/** Steps, jobs and environments are named by whoever wrote the file, and may repeat a secret of it; so may tools. */
const withoutSecrets = ({ system, actionMayChange, unattended, ...labels }, conceal) => ({
	system,
	...actionMayChange && { actionMayChange },
	...unattended && { unattended: unattended.map(conceal) },
	...Object.fromEntries(Object.entries(labels).map(([key, label]) => [key, conceal(label)]))
});
const hide = (node, conceal) => ({
	...node,
	id: conceal(node.id)
});
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
export { credentialTypes as C, search as S, mask as T, computedName as _, longestDuration as a, isBehindLink as b, load as c, createLook as d, pack as f, visible as g, storedNameId as h, isDay as i, failedScan as l, foreignTypes as m, detect as n, parseDuration as o, unpack as p, pipelineSystemFor as r, parseYaml as s, createInPlaceScanner as t, createFileScanner as u, namesOneCredential as v, base64$1 as w, readText as x, decode as y };
