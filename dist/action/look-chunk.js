import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import { isAscii } from "node:buffer";
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
	const start = bytes.subarray(0, sniffed);
	const holdsNul = start.includes(0);
	const wide = markOf(bytes) ?? (holdsNul ? pairsOf(start) : void 0);
	if (wide !== void 0 && bytes.length % 2 === 0 && bytes.includes(0) && !holdsAscii(bytes)) return wide;
	return holdsNul ? void 0 : "utf-8";
}
const shortestUnmarked = 16;
const fewestAscii = .9;
/** UTF-16 of nearly nothing but ASCII tells by itself which byte of each pair comes first: the other is NUL. */
function pairsOf(start) {
	if (start.length < shortestUnmarked) return void 0;
	const [first, second] = [shareOfNul(start, 0), shareOfNul(start, 1)];
	if (first === 0 && second >= fewestAscii) return "utf-16le";
	return second === 0 && first >= fewestAscii ? "utf-16be" : void 0;
}
/** Of every other byte. */
function shareOfNul(bytes, from) {
	let count = 0;
	for (let at = from; at < bytes.length; at += 2) if (bytes[at] === 0) count++;
	return count / (bytes.length / 2);
}
function markOf(bytes) {
	if (bytes[0] === 255 && bytes[1] === 254) return "utf-16le";
	return bytes[0] === 254 && bytes[1] === 255 ? "utf-16be" : void 0;
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
* Reads one file after the other into the same memory, since fresh memory for each would have to be cleared and collected:
* a file's `ascii` stands until the next is read.
*/
function createReader() {
	let buffer = Buffer.alloc(0);
	return (root, path, maxSize, folders) => {
		if (isBehindLink(root, path, folders)) return {
			path,
			why: "symlink"
		};
		let descriptor;
		try {
			descriptor = openSync(`${root}/${path}`, openFlags);
			const stat = fstatSync(descriptor);
			if (!stat.isFile()) return {
				path,
				why: "unreadable"
			};
			if (stat.size > maxSize) return {
				path,
				why: "oversized"
			};
			if (buffer.length < stat.size) buffer = Buffer.alloc(stat.size);
			const content = buffer.subarray(0, readInto(buffer, descriptor, stat.size));
			const text = decode(content);
			if (text === void 0) return {
				path,
				why: "binary"
			};
			const ascii = text.length === content.length ? { ascii: content } : {};
			return {
				path,
				text,
				bytes: content.length,
				...ascii
			};
		} catch (error) {
			return {
				path,
				why: reasonFor(error)
			};
		} finally {
			if (descriptor !== void 0) closeSync(descriptor);
		}
	};
}
const readText = (...asked) => createReader()(...asked);
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
	if (encoding === void 0) return void 0;
	if (encoding === "utf-8" && isAscii(bytes)) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
	let decoder = decoders.get(encoding);
	if (!decoder) decoders.set(encoding, decoder = new TextDecoder(encoding));
	return decoder.decode(bytes);
}
/** One for each encoding: to make one takes as long as to decode a small file. */
const decoders = /* @__PURE__ */ new Map();
function readInto(buffer, descriptor, size) {
	let filled = 0;
	while (filled < size) {
		const read = readSync(descriptor, buffer, filled, size - filled, null);
		if (read === 0) break;
		filled += read;
	}
	return filled;
}
function reasonFor(error) {
	const code = error instanceof Error && "code" in error ? error.code : void 0;
	if (code === "ENOENT" || code === "ENOTDIR") return "vanished";
	return code === "ELOOP" || code === "EMLINK" ? "symlink" : "unreadable";
}
// shared/scan-of-nothing.ts
/** The same for nearly every file, so that a hundred thousand of them are no burden. */
const nothing = {
	findings: [],
	links: [],
	notCredentials: [],
	problems: []
};
const emptyScan = (path) => ({
	path,
	...nothing
});
/** What stands for a file whose scan broke down, so that it is never taken for clean. */
const failedScan = (path) => ({
	...emptyScan(path),
	problems: [{
		code: "scan-failed",
		path,
		severity: "error"
	}]
});
// shared/node/look.ts
/** Reads, if need be, and scans, one file at a time; remembers which folders are links, so it is good for as long as nothing moves. */
function createLook(scanner, read = createReader()) {
	const folders = /* @__PURE__ */ new Map();
	return async (file) => {
		const found = "text" in file ? {
			...file,
			bytes: file.text.length
		} : read(file.directory, file.path, file.maxFileSize, folders);
		return "why" in found ? found : {
			scan: await scanner.scan(found),
			bytes: found.bytes
		};
	};
}
function pack(look) {
	if ("why" in look) return look;
	const { findings, links, notCredentials, grants = [], problems } = look.scan;
	return findings.length + links.length + notCredentials.length + grants.length + problems.length === 0 ? look.bytes : look;
}
function unpack(answer, path) {
	return typeof answer === "number" ? {
		scan: emptyScan(path),
		bytes: answer
	} : answer;
}
/** Looks in this very thread, at one file after the other, so that only one text is in memory. */
function createFileScanner(scanner) {
	const look = createLook(scanner);
	let last = Promise.resolve();
	let closed = false;
	return {
		...scanner,
		look(file) {
			const next = last.then(() => closed ? {
				scan: failedScan(file.path),
				bytes: 0
			} : look(file));
			last = next;
			return next;
		},
		close() {
			closed = true;
			return scanner.close();
		}
	};
}
export { emptyScan as a, decode as c, unpack as i, isBehindLink as l, createLook as n, failedScan as o, pack as r, createReader as s, createFileScanner as t, readText as u };
