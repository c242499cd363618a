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
        const { rotation: { runbook } = {}, imported: { status, from } = {} } = credential;
        const detail = {
          dueBy,
          ...(runbook !== undefined && { runbook }),
          ...(status !== undefined && { status }),
          ...(from !== undefined && { from }),
        };
        return [{ ...aboutCredential(identity, credential), detail }];
      }),
    ),
};
