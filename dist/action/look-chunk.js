import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
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
	const wide = markOf(bytes) ?? pairsOf(bytes.subarray(0, sniffed));
	if (wide !== void 0 && bytes.length % 2 === 0 && bytes.includes(0) && !holdsAscii(bytes)) return wide;
	return bytes.subarray(0, sniffed).includes(0) ? void 0 : "utf-8";
}
const shortestUnmarked = 16;
const fewestAscii = .9;
/** UTF-16 of nearly nothing but ASCII tells by itself which byte of each pair comes first: the other is NUL. */
function pairsOf(start) {
	if (start.length < shortestUnmarked || !start.includes(0)) return void 0;
	const shareOf = (parity) => start.filter((byte, at) => byte === 0 && at % 2 === parity).length / (start.length / 2);
	const [first, second] = [shareOf(0), shareOf(1)];
	if (first === 0 && second >= fewestAscii) return "utf-16le";
	return second === 0 && first >= fewestAscii ? "utf-16be" : void 0;
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
export { decode as a, unpack as i, createLook as n, isBehindLink as o, pack as r, readText as s, createFileScanner as t };
