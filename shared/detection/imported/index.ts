import { detectSecrets } from "./detect-secrets.ts";
import { gitleaks } from "./gitleaks.ts";
import { sarif } from "./sarif.ts";
import type { ScannerReport } from "./scanner-report.ts";
import { secretlint } from "./secretlint.ts";
import { trufflehog } from "./trufflehog.ts";

/** Every scanner whose reports are read. Adding one is its file and its line here. */
export const scannerReports: readonly ScannerReport[] = [gitleaks, trufflehog, detectSecrets, secretlint, sarif];
