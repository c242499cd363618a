export { Z as BooleanToken, et as LiteralToken, q as MappingToken, X as NullToken, Q as NumberToken, J as SequenceToken, $ as StringToken } from "./tokens-chunk.js";
