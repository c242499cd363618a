export { n as SecretLintProfiler, t as secretLintProfiler } from "./node-chunk.js";
