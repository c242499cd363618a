import { rotationDue } from "../policy/due.ts";
import { aboutCredential, inUse, type Check } from "./check.ts";
import { overdueRotation as rule } from "../policy/rules/overdue-rotation.ts";

export const overdueRotation: Check = {
  id: rule.id,
  title: rule.title,
  decision: "warn",
  find: (review) =>
    inUse(review).flatMap((identity) =>
      identity.credentials.flatMap((credential) => {
        const dueBy = rotationDue(credential, review.policy);
        if (dueBy === undefined || dueBy >= review.today) return [];
        const runbook = credential.rotation?.runbook;
        return [
          { ...aboutCredential(identity, credential), detail: { dueBy, ...(runbook !== undefined && { runbook }) } },
        ];
      }),
    ),
};
