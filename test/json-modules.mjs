// @actions/workflow-parser imports its JSON without import attributes, which plain Node refuses; bundlers do not.
import { registerHooks } from "node:module";

registerHooks({
  load: (url, context, next) =>
    next(
      url,
      url.endsWith(".json") ? { ...context, importAttributes: { ...context.importAttributes, type: "json" } } : context,
    ),
});
