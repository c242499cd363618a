import type { Rule } from "../rule.ts";

export const unprotectedRegister: Rule = {
  id: "unprotected-register",
  title: "A specific CODEOWNERS rule protects the register",
  decision: "warn",
  frameworks: ["GV.RR-02"],
  apply: ({ identity, registerIsProtected }) => (identity && !registerIsProtected ? {} : undefined),
};
