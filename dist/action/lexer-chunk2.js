export { t as Lexer } from "./lexer-chunk.js";
