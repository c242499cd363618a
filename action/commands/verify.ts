import { maskText } from "../../shared/detection/mask-text.ts";
import { verificationLines, verifiedSentence } from "../../shared/report/wording/index.ts";
import { UserError } from "../../shared/node/user-error.ts";
import { visible } from "../../shared/text/visible.ts";
import { readBundle } from "../bundle.ts";
import type { Command } from "./command.ts";

interface Flags {
  readonly manifest?: string;
}

const teaching = `
Whoever can change the bundle can write a manifest that fits. Give the hash that
was printed when the bundle was written, and kept elsewhere, to hold the
manifest against it. Without Keyholder: cd into the bundle and run
sha256sum --check manifest.sha256, which does not notice what was added.

Examples:
  keyholder verify case-17
  keyholder verify case-17 --manifest 3b1f...

Exit codes: 0 if it is intact; 1 if something was changed, is missing or was
added; 2 if it could not be read as a bundle.
`;

/** `keyholder verify BUNDLE`: whether the evidence of an incident is as it was written. */
export const verifyCommand: Command = {
  define: (program, terminal, finish) =>
    program
      .command("verify")
      .description("whether a bundle that `keyholder contain --evidence` wrote is still as it was written")
      .argument("<bundle>", "its folder")
      .option("--manifest <sha256>", "the hash of its manifest, as it was printed when the bundle was written")
      .addHelpText("after", teaching)
      .action(async (bundle: string, { manifest }: Flags) => {
        if (manifest !== undefined && !/^[0-9a-f]{64}$/.test(manifest))
          throw new UserError("--manifest takes the 64 digits that were printed when the bundle was written.");
        const { verification, hash } = readBundle(terminal.cwd, bundle);
        const isOther = manifest !== undefined && manifest !== hash;
        const lines = verificationLines(verification, isOther);
        const sentence = verifiedSentence(verification, hash, { isOther, isHeld: manifest !== undefined });
        terminal.out.write(await maskText(`${[...lines, sentence].map(visible).join("\n")}\n`));
        finish(lines.length > 0 ? 1 : 0);
      }),
};
