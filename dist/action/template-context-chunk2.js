export { t as TemplateContext, n as TemplateValidationErrors } from "./template-context-chunk.js";
