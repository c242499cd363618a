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
export { failedScan as t };
