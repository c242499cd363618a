import { relative, sep } from "node:path";
import type { SecretLintRuleCreator } from "@secretlint/types";
import { credentialTypes } from "../detection/providers/index.ts";
import type { CredentialType } from "../model/provider.ts";
import { typeLifetimePhrase } from "../report/wording/index.ts";
import { scan } from "../scan.ts";
import { createLines } from "../text/lines.ts";

const types = credentialTypes();

const sentence = ({ name, lifetime }: CredentialType, masked: string): string =>
  `${name} ${masked}: ${typeLifetimePhrase(lifetime)}`;

/**
 * Every credential type as one rule of secretlint's, for who lints with it already; a type's id is its message's id.
 * Whose a credential is, the register and the policy say, which only Keyholder itself reads.
 */
export const creator: SecretLintRuleCreator = {
  messages: Object.fromEntries([...types].map(([id, type]) => [id, { en: () => sentence(type, "…") }])),
  meta: {
    id: "keyholder/secretlint-rule",
    type: "scanner",
    recommended: false,
    supportedContentTypes: ["text"],
  },
  create: (context) => ({
    async file({ content, filePath }) {
      const path = relative(process.cwd(), filePath ?? "")
        .split(sep)
        .join("/");
      const { findings, problems } = await scan({ path, text: content });
      // A rule has no other way to say that a file was not searched.
      if (problems.some(({ code }) => code === "detection-failed"))
        throw new Error("The search for secrets broke down.");
      const lines = createLines(content);
      for (const finding of findings) {
        if (finding.kind !== "exposed-secret") continue;
        const { type, start, end, masked } = finding;
        const known = types.get(type);
        // What stands in `data` secretlint masks again, prefix and all.
        const message = { message: known ? sentence(known, masked) : type, messageId: type, data: undefined };
        context.report({ message, range: [lines.offset(start), lines.offset(end)] });
      }
    },
  }),
};
