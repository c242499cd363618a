import { t as NoOperationTraceWriter } from "./trace-writer-chunk2.js";

export { NoOperationTraceWriter };