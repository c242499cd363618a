import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { commands } from "../../extension/commands/index.ts";

interface Step {
  readonly description: string;
  readonly media: { readonly markdown: string };
}

interface Manifest {
  readonly activationEvents: readonly string[];
  readonly capabilities: {
    readonly untrustedWorkspaces: { readonly supported: boolean };
    readonly virtualWorkspaces: boolean;
  };
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
    readonly walkthroughs: readonly { readonly steps: readonly Step[] }[];
  };
}

const root = join(import.meta.dirname, "../..");
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest;
const { contributes } = manifest;
const named = contributes.commands.map(({ command }) => command);

describe("the manifest", () => {
  it("names every command there is, apart from the one that links call", () => {
    const there = Object.keys(commands).filter((name) => name !== "open");
    assert.deepEqual(named.toSorted(), there.map((name) => `keyholder.${name}`).toSorted());
  });

  it("has menus and a walkthrough of commands and pictures that are there", () => {
    const steps = contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
    const called = [
      ...Object.values(contributes.menus).flatMap((items) => items.map(({ command }) => command)),
      ...steps.flatMap(({ description }) =>
        [...description.matchAll(/command:(keyholder\.\w+)\)/g)].map(([, id]) => id),
      ),
    ];
    assert.ok(steps.length > 0 && called.length > steps.length);
    for (const command of called) assert.ok(command && named.includes(command), command);
    for (const { media } of steps) assert.ok(existsSync(join(root, media.markdown)), media.markdown);
  });

  it("is for folders that nobody trusts and for virtual ones, and waits for a text", () => {
    assert.deepEqual(
      [manifest.capabilities, manifest.activationEvents],
      [{ untrustedWorkspaces: { supported: true }, virtualWorkspaces: true }, ["onLanguage"]],
    );
  });
});
