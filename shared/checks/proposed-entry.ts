import { aboutEntry, type Check } from "./check.ts";

export const proposedEntry: Check = {
  id: "proposed-entry",
  title: "A proposed entry is confirmed or removed",
  decision: "warn",
  find: ({ register }) =>
    register.identities
      .filter(({ lifecycle }) => lifecycle.state === "proposed")
      .map((identity) => {
        const { since } = identity.lifecycle;
        return { ...aboutEntry(identity), detail: since === undefined ? {} : { since } };
      }),
};
