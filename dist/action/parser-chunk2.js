export { t as Parser } from "./parser-chunk.js";
