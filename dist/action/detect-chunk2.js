export { t as detect } from "./detect-chunk.js";
