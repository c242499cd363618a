import { t as maskText } from "./mask-text-chunk.js";
import { i as unpack, r as pack } from "./look-chunk.js";
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createHash, randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
// shared/node/cache.ts
/** All caches together, in bytes, and how many; those that were written longest ago go first. */
const maxSize = 268435456;
const maxCaches = 200;
/**
* Looks only at files that were not looked at before, as long as Keyholder and the options are the same. What is kept
* is what a report is made of: paths, places, fingerprints and masked lines, readable by its owner alone, and no secret.
* A cache that is broken, in whatever way, counts as none; one that cannot be written is done without.
*/
async function withCache(scanner, { folder, root, options, listBlobs }) {
	const blobs = await listBlobs();
	const file = join(folder, `${keyOf(root, options)}.json`);
	const known = load(file);
	const seen = new Map([...known].filter(([path]) => blobs.has(path)));
	let news = seen.size < known.size;
	return {
		...scanner,
		async look(unread) {
			const { path } = unread;
			const blob = blobs.get(path);
			const entry = seen.get(path);
			if (entry?.[0] === blob && entry?.[1] === unread.bytes) return unpack(entry[2], path);
			const look = await scanner.look(unread);
			if (blob !== void 0 && isLasting(look)) {
				seen.set(path, [
					blob,
					unread.bytes,
					pack(look)
				]);
				news = true;
			}
			return look;
		},
		async close() {
			await scanner.close();
			if (!news) return;
			const still = await listBlobs().catch(() => /* @__PURE__ */ new Map());
			const lasting = [...seen].filter(([path, [blob]]) => still.get(path) === blob);
			save(folder, file, await withoutTelltales(lasting, options));
		}
	};
}
/** Whether it depends on nothing but the content. */
function isLasting(look) {
	if ("why" in look) return look.why === "binary";
	return !look.scan.problems.some(({ severity }) => severity === "error");
}
function keyOf(root, { fingerprintKeys = [], ...options }) {
	const keys = fingerprintKeys.map(({ id, bytes }) => [id, Buffer.from(bytes).toString("hex")]);
	return createHash("sha256").update(JSON.stringify([
		root,
		process.version,
		programId(),
		keys,
		options
	])).digest("hex");
}
/** A hash of Keyholder itself: whatever changes in it may find something else. */
function programId() {
	const isSource = import.meta.url.endsWith(".ts");
	const folder = fileURLToPath(new URL(isSource ? "../" : "./", import.meta.url));
	const hash = createHash("sha256");
	for (const name of readdirSync(folder, {
		recursive: isSource,
		encoding: "utf8"
	}).toSorted()) if (/\.c?[jt]s$/.test(name)) hash.update(`${name}\n`).update(readFileSync(join(folder, name)));
	return hash.digest("hex");
}
/** A hash of the rest on the first line, then the entries by path. */
function load(file) {
	try {
		const text = readFileSync(file, "utf8");
		const body = text.slice(text.indexOf("\n") + 1);
		if (text !== withHash(body)) return /* @__PURE__ */ new Map();
		return new Map(JSON.parse(body));
	} catch {
		return /* @__PURE__ */ new Map();
	}
}
/** No entry of a file whose name holds a secret. */
async function withoutTelltales(entries, { providers }) {
	const tells = async (text) => await maskText(text, providers) !== text;
	if (!await tells(entries.map(([path]) => path).join("\n"))) return entries;
	return (await Promise.all(entries.map(async (entry) => await tells(entry[0]) ? [] : [entry]))).flat();
}
const withHash = (body) => `${createHash("sha256").update(body).digest("hex")}\n${body}`;
/** Under a name of its own first, so that readers and other writers see a whole file, the old one or the new. */
function save(folder, file, entries) {
	const unfinished = `${file}.${randomUUID()}`;
	try {
		mkdirSync(folder, {
			recursive: true,
			mode: 448
		});
		writeFileSync(unfinished, withHash(JSON.stringify(entries)), {
			mode: 384,
			flag: "wx"
		});
		renameSync(unfinished, file);
		prune(folder);
	} catch {
		if (existsSync(unfinished)) rmSync(unfinished);
	}
}
const ours = /^[0-9a-f]{64}\.json(?:\.[0-9a-f-]{36})?$/;
function prune(folder) {
	const caches = readdirSync(folder).filter((name) => ours.test(name)).flatMap((name) => {
		const path = join(folder, name);
		const stat = statSync(path, { throwIfNoEntry: false });
		return stat ? [{
			path,
			written: stat.mtimeMs,
			bytes: stat.size
		}] : [];
	}).toSorted((one, other) => other.written - one.written);
	let size = 0;
	for (const [index, { path, bytes }] of caches.entries()) {
		size += bytes;
		if (size > maxSize || index >= maxCaches) rmSync(path, { force: true });
	}
}
export { withCache };
