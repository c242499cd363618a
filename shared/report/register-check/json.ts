import { concernSentence, concernStep, problemSentence } from "../wording/index.ts";
import type { RegisterCheckFormat } from "./index.ts";

/** The whole check, `keyholder-register-check/1` (register-check.schema.json), each concern and problem with its sentence. */
export const json: RegisterCheckFormat = {
  id: "json",
  render: (check) => {
    const concerns = check.concerns.map((one) => ({ ...one, text: concernSentence(one), next: concernStep(one) }));
    const problems = check.problems.map((one) => ({ ...one, text: problemSentence(one) }));
    return `${JSON.stringify({ ...check, concerns, problems }, null, 2)}\n`;
  },
};
