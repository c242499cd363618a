export { t as loadForeignRules } from "./secretlintrc-chunk.js";
