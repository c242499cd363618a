import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const nxCloud: Provider = {
  id: "nx-cloud",
  name: "Nx Cloud",
  issuer: "nx-cloud",
  types: [
    {
      id: "nx-cloud-token",
      name: "Nx Cloud access token",
      reference: "https://nx.dev/docs/kb/authenticate-public-api",
      lifetime: { expires: "never" },
      identity: "either",
      containment: ["cloud.nx.app > Workspace or profile settings > Access tokens > Delete"],
      keywords: ["nx_cloud"],
      pattern: named("nx_cloud_(?:auth_|personal_)?(?:access_)?token", "[\\w+/-]{30,200}={0,2}"),
      confidence: "medium",
      bits: 128,
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "nx-cloud-token": {
    find: [fill("NX_CLOUD_ACCESS_TOKEN={s:66}=="), fill("NX_CLOUD_PERSONAL_ACCESS_TOKEN={s:64}")],
    ignore: [fill("NX_CLOUD_ACCESS_TOKEN={w:5}")],
  },
});
