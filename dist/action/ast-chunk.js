import { a as Grouping, c as Logical, i as FunctionCall, l as Star, n as ContextAccess, o as IndexAccess, r as Expr, s as Literal, t as Binary, u as Unary } from "./ast-chunk2.js";

export { Binary, ContextAccess, FunctionCall, Grouping, IndexAccess, Literal, Logical, Star, Unary };