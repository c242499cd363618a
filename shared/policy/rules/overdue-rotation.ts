import type { Rule } from "../rule.ts";

export const overdueRotation: Rule = {
  id: "overdue-rotation",
  title: "A credential is rotated when its owner promised",
  decision: "warn",
  frameworks: ["NHI7:2025", "CWE-613", "CWE-263", "PR.AA-01"],
  apply: ({ attribution: { rotation }, today }) =>
    rotation?.dueBy !== undefined && rotation.dueBy < today ? { detail: { dueBy: rotation.dueBy } } : undefined,
};
