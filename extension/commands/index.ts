import type { Command } from "../command.ts";

/** By the names they are called by, after `keyholder.`; none is loaded before it is called. */
export const commands: Readonly<Record<string, () => Promise<{ readonly run: Command }>>> = {
  addCodeowner: () => import("./add-codeowner.ts"),
  addException: () => import("./add-exception.ts"),
  addToRegister: () => import("./add-to-register.ts"),
  allow: () => import("./allow.ts"),
  convertAllowance: () => import("./convert-allowance.ts"),
  explain: () => import("./explain.ts"),
  filterFindings: () => import("./filter-findings.ts"),
  forgetFingerprintKey: () => import("./forget-fingerprint-key.ts"),
  groupFindings: () => import("./group-findings.ts"),
  initRegister: () => import("./init-register.ts"),
  open: () => import("./open.ts"),
  openDashboard: () => import("./open-dashboard.ts"),
  openRegister: () => import("./open-register.ts"),
  scanFile: () => import("./scan-file.ts"),
  scanWorkspace: () => import("./scan-workspace.ts"),
  setFingerprintKey: () => import("./set-fingerprint-key.ts"),
  showContainment: () => import("./show-containment.ts"),
  showOutput: () => import("./show-output.ts"),
};
