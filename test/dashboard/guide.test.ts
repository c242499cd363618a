import { join } from "node:path";
import { fields } from "../../shared/dashboard/fields.ts";
import { flags } from "../../shared/dashboard/flags.ts";
import { assertPart, table } from "../generated.ts";

const guide = join(import.meta.dirname, "../../docs/dashboard.md");

describe("docs/dashboard.md", () => {
  it("lists every filter", () => {
    const rows = fields.map(({ key, title, source, order }) => [
      `\`${key}:\``,
      title,
      "number" in source ? "days" : (order ?? []).map((value) => `\`${value}\``).join(" "),
    ]);
    assertPart(guide, "filters", table(["filter", "what", "values"], rows));
  });

  it("lists every state", () => {
    const rows = flags.map(({ id, says }) => [`\`is:${id}\``, says]);
    assertPart(guide, "flags", table(["filter", "what"], rows));
  });
});
