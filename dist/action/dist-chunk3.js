export { h as StringStream } from "./dist-chunk2.js";
