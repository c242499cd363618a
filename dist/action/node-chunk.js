import perf_hooks from "node:perf_hooks";
// node_modules/@secretlint/profiler/module/index.js
var SecretLintProfiler = class {
	perf;
	PerformanceObserver;
	observer;
	/**
	* Profiling costs performance.
	* `performance.mark()` and `PerformanceObserver` callback are called for each rule and each file.
	* So, the profiler should be disabled if the user does not need the profiling result.
	* https://github.com/secretlint/secretlint/issues/1633
	*/
	enabled;
	entries = [];
	measures = [];
	/**
	* Set of mark names that have already been marked as `{mark}::start`
	*/
	startMarkNames = /* @__PURE__ */ new Set();
	executionPromises = [];
	constructor(options) {
		this.perf = options.perf;
		this.PerformanceObserver = options.PerformanceObserver;
		this.enabled = options.enabled ?? true;
	}
	get isEnabled() {
		return this.enabled;
	}
	/**
	* Enable or Disable the profiler.
	* If the profiler is disabled, `mark()` does nothing and collected entries are cleared.
	* @param enabled
	*/
	setEnabled(enabled) {
		if (this.enabled === enabled) return;
		this.enabled = enabled;
		if (!enabled) this.stopObserving();
	}
	startObserving() {
		const pattern = /(.*?)::end(\|\|.*)?/;
		const observer = new this.PerformanceObserver((items) => {
			if (!this.enabled) return;
			items.getEntries().forEach((entry) => {
				if (entry.entryType === "mark") {
					const match = entry.name.match(pattern);
					const endIdentifier = match ? match[1] : void 0;
					const suffix = match && match[2] ? match[2] : "";
					if (endIdentifier) {
						const startMarkName = `${endIdentifier}::start${suffix}`;
						if (this.startMarkNames.has(startMarkName)) this.executionPromises.push(Promise.resolve().then(() => {
							this.perf.measure(endIdentifier + suffix, startMarkName, entry.name);
						}));
					} else this.startMarkNames.add(entry.name);
					this.entries.push(entry);
				} else if (entry.entryType === "measure") this.measures.push(entry);
			});
		});
		observer.observe({ entryTypes: ["mark", "measure"] });
		this.observer = observer;
	}
	stopObserving() {
		this.observer?.disconnect();
		this.observer = void 0;
		this.entries.length = 0;
		this.measures.length = 0;
		this.executionPromises.length = 0;
		this.startMarkNames.clear();
	}
	mark(marker) {
		if (!this.enabled) return;
		if (!this.observer) this.startObserving();
		if ("id" in marker) this.perf.mark(`${marker.type}||${marker.id}`);
		else this.perf.mark(marker.type);
	}
	waifForExecutionPromises = () => {
		return Promise.all(this.executionPromises).finally(() => {
			this.executionPromises.length = 0;
		});
	};
	async getEntries() {
		await this.waifForExecutionPromises();
		return this.entries;
	}
	async getMeasures() {
		await this.waifForExecutionPromises();
		return this.measures;
	}
};
// node_modules/@secretlint/profiler/module/node.js
var NullPerformanceObserver = class {
	disconnect() {}
	observe(_options) {}
};
const secretLintProfiler = new SecretLintProfiler({
	perf: perf_hooks.performance,
	PerformanceObserver: perf_hooks.PerformanceObserver ? perf_hooks.PerformanceObserver : NullPerformanceObserver
});
export { SecretLintProfiler as n, secretLintProfiler as t };
