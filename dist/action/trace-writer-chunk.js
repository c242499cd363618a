export { t as NoOperationTraceWriter } from "./trace-writer-chunk2.js";
