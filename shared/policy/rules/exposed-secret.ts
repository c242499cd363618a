import { isDoubtful, isProvenExpired } from "../ceiling.ts";
import type { Rule } from "../rule.ts";

export const exposedSecret: Rule = {
  id: "exposed-secret",
  title: "No secret stands in the repository",
  decision: "block",
  frameworks: ["NHI2:2025", "CWE-798", "CWE-540", "CWE-312", "PR.AA-01", "PR.DS-01"],
  presumesCredential: true,
  apply: (subject) => {
    if (subject.finding.kind !== "exposed-secret") return undefined;
    const doubtful = isDoubtful(subject);
    if (isProvenExpired(subject))
      return { atMost: doubtful ? "allow" : "warn", because: "lifetime", frameworks: ["CWE-324"] };
    return doubtful ? { atMost: "warn", because: "confidence" } : {};
  },
};
