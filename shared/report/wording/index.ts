export * from "./attribution.ts";
export * from "./explanation.ts";
export * from "./paths.ts";
export * from "./problems.ts";
export * from "./reasons.ts";
export * from "./remedies.ts";
export * from "./summary.ts";
export * from "./words.ts";
