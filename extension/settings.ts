import * as vscode from "vscode";
import type { CodeownersDialect } from "../shared/model/codeowners.ts";

export interface Settings {
  readonly enable: boolean;
  readonly run: "onType" | "onSave" | "manual";
  /** Milliseconds of quiet after the last keystroke. */
  readonly delay: number;
  /** Globs relative to the workspace folder, beside those of the policy. */
  readonly exclude: readonly string[];
  /** Bytes on disk, UTF-16 units in an open document. */
  readonly maxFileSize: number;
  /** Absent: where the repository keeps it; likewise `policyPath`. */
  readonly registerPath?: string;
  readonly policyPath?: string;
  /** Absent: told by the place of the CODEOWNERS file. */
  readonly dialect?: CodeownersDialect;
  /** How grave a finding looks, by the rule that decides it; it changes no verdict. */
  readonly severity: Readonly<Record<string, Severity>>;
  readonly trace: boolean;
}

const severities = ["error", "warning", "information", "hint"] as const;
export type Severity = (typeof severities)[number];

export const settingsSection = "keyholder";

const runs = ["onType", "onSave", "manual"] as const;
const dialects = ["github", "gitlab"] as const;

/** The settings as they hold for one folder; a value of the wrong shape counts as not set. */
export function readSettings(scope: vscode.ConfigurationScope | undefined): Settings {
  const settings = vscode.workspace.getConfiguration(settingsSection, scope);
  const registerPath = innerPath(settings.get("registerPath"));
  const policyPath = innerPath(settings.get("policyPath"));
  const dialect = oneOf(dialects, settings.get("codeowners.dialect"));
  return {
    enable: settings.get<unknown>("enable") !== false,
    run: oneOf(runs, settings.get("run")) ?? "onType",
    delay: positive(settings.get("delay")) ?? 300,
    exclude: texts(settings.get("exclude")),
    maxFileSize: positive(settings.get("maxFileSize")) ?? 1_000_000,
    ...(registerPath && { registerPath }),
    ...(policyPath && { policyPath }),
    ...(dialect && { dialect }),
    severity: readSeverities(settings.get("severity")),
    trace: settings.get<unknown>("trace") === true,
  };
}

/** Whether the same files are looked at, by the same rules: no more than when they are, and how that looks, differs. */
export function findAlike(one: Settings, other: Settings): boolean {
  const found = (settings: Settings) => JSON.stringify({ ...settings, delay: 0, severity: {}, trace: false });
  return found(one) === found(other);
}

/** A workspace's settings may come from a stranger: they name files of that workspace and no others. */
function innerPath(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  const path = value.trim().replaceAll("\\", "/").replace(/^\.\//, "");
  return path === "" || path.startsWith("/") || path.split("/").includes("..") ? undefined : path;
}

function oneOf<T extends string>(allowed: readonly T[], value: unknown): T | undefined {
  return allowed.find((one) => one === value);
}

function readSeverities(value: unknown): Settings["severity"] {
  if (typeof value !== "object" || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([rule, said]) => {
      const severity = oneOf(severities, said);
      return severity ? [[rule, severity]] : [];
    }),
  );
}

function positive(value: unknown): number | undefined {
  return typeof value === "number" && value >= 0 ? value : undefined;
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}
