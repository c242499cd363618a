export * from "./attribution.ts";
export * from "./problems.ts";
export * from "./reasons.ts";
export * from "./summary.ts";
