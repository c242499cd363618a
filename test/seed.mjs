// Properties are drawn from one seed, so that a run tells of the change and not of luck; KEYHOLDER_SEED draws others.
import { configureGlobal } from "fast-check";

configureGlobal({ seed: Number(process.env["KEYHOLDER_SEED"] ?? 20_261_122) });
