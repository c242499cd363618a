// `node --import ./test/json-modules.mjs test/extension/screenshots.ts`: writes the pictures of docs/editor.md, to be looked at.
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { withWorkbench } from "../hosts/workbench.ts";
import { packageExtension, writeShown } from "./host-suites.ts";
import { showsFindings, showsProblemAndHover } from "./shown.ts";

const root = join(import.meta.dirname, "../..");
const home = mkdtempSync(join(root, ".hosts/shots-"));
const [vsix, workspace] = [join(home, "keyholder.vsix"), join(home, "shown")];
process.env["KEYHOLDER_SCREENSHOTS"] = home;
try {
  packageExtension(vsix);
  writeShown(workspace);
  await withWorkbench({ vsix, workspace }, async (page) => {
    await page.setViewportSize({ width: 1280, height: 640 });
    // The host ships without TypeScript's server, and says so.
    await page.addStyleTag({ content: ".notifications-toasts { display: none !important }" });
    await showsFindings(page);
    await showsProblemAndHover(page);
  });
  copyFileSync(join(home, "opened.png"), join(root, "docs/editor-view.png"));
  copyFileSync(join(home, "hover.png"), join(root, "docs/editor-hover.png"));
} finally {
  rmSync(home, { recursive: true, force: true });
}
