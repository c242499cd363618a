import { n as TokenType, r as tokenString, t as Lexer } from "./lexer-chunk.js";

export { Lexer };