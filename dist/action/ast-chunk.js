export { t as Binary, n as ContextAccess, i as FunctionCall, a as Grouping, o as IndexAccess, s as Literal, c as Logical, l as Star, u as Unary } from "./ast-chunk2.js";
