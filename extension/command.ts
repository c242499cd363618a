import type { DashboardPanel } from "./dashboard-panel.ts";
import type { FindingsView } from "./findings-view.ts";
import type { KeyRing } from "./key-ring.ts";
import type { Output } from "./output.ts";
import type { Pages } from "./pages.ts";
import type { Session } from "./session.ts";

/** What of the open extension commands work with. */
export interface Parts {
  readonly session: Session;
  readonly output: Output;
  readonly ring: KeyRing;
  readonly findings: FindingsView;
  readonly pages: Pages;
  readonly dashboard: DashboardPanel;
}

/** `given` comes from the palette, a menu, a link or a keybinding, and may be anything. */
export type Command = (parts: Parts, ...given: readonly unknown[]) => unknown;
