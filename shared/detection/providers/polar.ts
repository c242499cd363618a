import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const polar: Provider = {
  id: "polar",
  name: "Polar",
  issuer: "polar",
  types: [
    {
      id: "polar-token",
      name: "Polar access token",
      reference: "https://polar.sh/docs/integrate/oat",
      lifetime: { expires: "optional" },
      identity: "either",
      containment: ["Settings > Developers > Delete the token"],
      keywords: ["polar_oat_", "polar_pat_", "polar_at_", "polar_cs_", "polar_ci_", "polar_rt_", "polar_whs_"],
      pattern: /(?<![A-Za-z0-9])polar_(?:oat|pat|at_[uo]|at|ci|cs|rt_[uo]|rt|whs)_[A-Za-z0-9]{32,64}(?![\w-])/g,
      confidence: "high",
      bits: 190,
    },
  ],
};

export const examples = (): Examples => ({
  "polar-token": { find: [fill("polar_oat_{w:43}"), fill("polar_pat_{w:43}")], ignore: [fill("polar_oat_{w:5}")] },
});
