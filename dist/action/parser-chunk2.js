import { t as Parser } from "./parser-chunk.js";

export { Parser };