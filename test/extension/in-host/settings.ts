import assert from "node:assert/strict";
import * as vscode from "vscode";
import { paths, source } from "./workspace.ts";
import { diagnosticsOf, pause, save, set, show, type, unmark, until, untilDiagnosed, write } from "./editor.ts";

const { text } = unmark(source.marked);
const path = "src/settings.ts";
const found = "Error exposed-secret";

/** Longer than the delay after a keystroke and a scan. */
const quietMilliseconds = 1_000;

export function testSettings(): void {
  describe("the settings", () => {
    before(async () => {
      await write(path, text);
      await show(path);
      await untilDiagnosed(path, found);
    });

    it("switch everything off and on", () => assertClears("enable", false));
    it("exclude files", () => assertClears("exclude", ["src/**"]));
    it("leave large files out", () => assertClears("maxFileSize", 10));
    it("say how grave a rule looks", async () => {
      await set("severity", { "exposed-secret": "hint", "long-lived": "loud" });
      await untilDiagnosed(path, "Hint exposed-secret");
      await set("severity", undefined);
      await untilDiagnosed(path, found);
    });
    it("say for how long nothing is looked at after a keystroke", async () => {
      await set("delay", 60_000);
      await type(path, source.fixed);
      await pause(quietMilliseconds);
      assert.equal(diagnosticsOf(path).length, 1);
      await set("delay", undefined);
      await type(path, source.fixed);
      await untilDiagnosed(path);
      await type(path, text);
      await untilDiagnosed(path, found);
    });
    it("wait for a save, or for the command", async () => {
      await set("run", "onSave");
      await untilDiagnosed(path, found);
      await type(path, source.fixed);
      await pause(quietMilliseconds);
      assert.equal(diagnosticsOf(path).length, 1);
      await save(path);
      await untilDiagnosed(path);
      await set("run", "manual");
      await type(path, text);
      await save(path);
      await pause(quietMilliseconds);
      assert.equal(diagnosticsOf(path).length, 0);
      await vscode.commands.executeCommand("keyholder.scanFile");
      await untilDiagnosed(path, found);
      await set("run", undefined);
    });

    it("name another register", async () => {
      await write("owners.yml", "apiVersion: keyholder/v1\nkind: IdentityRegister\nidentities: []\n");
      await untilDiagnosed(paths.workflow, "Warning static-credential");
      await set("registerPath", "owners.yml");
      await untilDiagnosed(paths.workflow, "Error unowned");
      await set("registerPath", undefined);
      await untilDiagnosed(paths.workflow, "Warning static-credential");
    });
  });

  describe("the commands", () => {
    it("find a secret in a file that nobody opened", async () => {
      assert.equal(diagnosticsOf(paths.unopened).length, 0);
      await vscode.commands.executeCommand("keyholder.scanWorkspace");
      await untilDiagnosed(paths.unopened, found);
    });

    it("keep what a scan found when a setting says how it looks, and scan again when one says what is looked at", async () => {
      await set("severity", { "exposed-secret": "hint" });
      await untilDiagnosed(paths.unopened, "Hint exposed-secret");
      await set("severity", undefined);
      await untilDiagnosed(paths.unopened, found);
      await set("maxFileSize", 10);
      await untilDiagnosed(paths.unopened);
      await set("maxFileSize", undefined);
      await untilDiagnosed(paths.unopened, found);
    });

    it("show the log", async () => {
      await vscode.commands.executeCommand("keyholder.showOutput");
      const shown = () => vscode.workspace.textDocuments.map(({ uri }) => uri.toString()).join("\n");
      await until(() => /^output:keyholder\./m.test(shown()), shown);
    });
  });
}

async function assertClears(name: string, value: unknown): Promise<void> {
  await set(name, value);
  await untilDiagnosed(path);
  await set(name, undefined);
  await untilDiagnosed(path, found);
}
