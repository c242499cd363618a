import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named } from "./patterns.ts";

export const codeClimate: Provider = {
  id: "code-climate",
  name: "Code Climate",
  issuer: "code-climate",
  types: [
    {
      id: "code-climate-reporter-id",
      name: "Code Climate test reporter id",
      reference: "https://docs.codeclimate.com/docs/finding-your-test-coverage-token",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Repo settings > Test coverage > Regenerate"],
      note: "It can only upload coverage.",
      keywords: ["cc_test_reporter_id"],
      pattern: named("CC_TEST_REPORTER_ID", "[0-9a-f]{40,128}"),
      confidence: "medium",
      bits: 256,
    },
  ],
};

export const examples = (): Examples => ({
  "code-climate-reporter-id": {
    find: [fill("CC_TEST_REPORTER_ID={h:64}")],
    ignore: [fill("CC_TEST_REPORTER_ID={h:20}")],
  },
});
