import { acmePolicy } from "../../acme.ts";
import { save, show, type, untilDiagnosed, write } from "./editor.ts";
import { paths, register } from "./workspace.ts";

const owned = ["Warning static-credential"];
const unowned = ["Error unowned"];

export function testRules(): void {
  describe("the rules of the workspace", () => {
    before(() => show(paths.codeowners));

    it("reach a pipeline file that is not open", () => untilDiagnosed(paths.workflow, ...owned));

    it("follow the register as it is typed", async () => {
      await show(paths.register);
      await type(paths.register, register.empty);
      await untilDiagnosed(paths.workflow, ...unowned);
      await type(paths.register, register.withNpm);
      await untilDiagnosed(paths.workflow, ...owned);
      await save(paths.register);
    });

    it("follow the policy when another program writes it", async () => {
      await write(paths.policy, "apiVersion: keyholder/v1\nkind: Policy\nexclude: [.github/workflows/**]\n");
      await untilDiagnosed(paths.workflow);
      await write(paths.policy, "apiVersion: keyholder/v1\nkind: Policy\n");
      await untilDiagnosed(paths.workflow, ...owned);
    });

    it("find the types that the policy declares, as soon as it does", async () => {
      await show(paths.custom);
      await untilDiagnosed(paths.custom);
      await write(paths.policy, acmePolicy);
      await untilDiagnosed(paths.custom, "Error exposed-secret");
      await write(paths.policy, "apiVersion: keyholder/v1\nkind: Policy\n");
      await untilDiagnosed(paths.custom);
    });

    it("show where the register is broken, and stay as they were", async () => {
      await show(paths.register);
      await type(paths.register, register.broken);
      await untilDiagnosed(paths.register, "Error yaml-syntax", "Warning earlier-rules-in-force");
      await untilDiagnosed(paths.workflow, ...owned);
      await type(
        paths.register,
        register.withNpm.replace("rotation:", "lifecycle: { reviewBy: 2026-01-01 }\n        rotation:"),
      );
      await untilDiagnosed(paths.register, "Warning unknown-key");
      await type(
        paths.register,
        register.withNpm.replace("credentials:", "lifecycle: { reviewBy: 2026-01-01 }\n    credentials:"),
      );
      await untilDiagnosed(paths.register, "Warning overdue-review");
      await type(paths.register, register.withNpm);
      await untilDiagnosed(paths.register);
      await save(paths.register);
    });
  });
}
