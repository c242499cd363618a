export { t as readTemplate } from "./template-reader-chunk.js";
