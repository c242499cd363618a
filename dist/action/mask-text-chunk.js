import { a as maskedRanges, n as findAllDrafts, p as createLines } from "./detect-chunk.js";
// shared/detection/mask-text.ts
/** `https:/`, as a path has a URL that somebody took for one. */
const collapsed = /([a-z][a-z\d+.-]*:)\/(?!\/)/gi;
/**
* A text that is no file, such as a path or an answer to what somebody typed, with every secret in it masked, encoded or
* not. What is only worth a look stays, since a path is needed to find its file.
*/
async function maskText(text, providers = []) {
	const shown = await maskAsWritten(text, providers);
	const url = shown.replace(collapsed, "$1//");
	if (url === shown) return shown;
	const masked = await maskAsWritten(url, providers);
	return masked === url ? shown : masked;
}
async function maskAsWritten(text, providers) {
	const { drafts } = await findAllDrafts({
		path: "",
		text
	}, createLines(text), { providers });
	const ranges = drafts.filter(({ candidate }) => candidate.type.confidence !== "low").flatMap((draft) => maskedRanges(text, draft)).toSorted((one, other) => one.start - other.start);
	let shown = "";
	let at = 0;
	for (const { start, end, masked } of ranges) {
		shown += `${text.slice(at, start)}${masked}`;
		at = end;
	}
	return shown + text.slice(at);
}
export { maskText as t };
