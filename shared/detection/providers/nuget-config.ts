import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { isExamplePassword } from "./shapes.ts";

export const nugetConfig: Provider = {
  id: "nuget-config",
  name: "NuGet configuration",
  issuer: "",
  types: [
    {
      id: "nuget-config-password",
      name: "Feed password in nuget.config",
      reference: "https://learn.microsoft.com/nuget/reference/nuget-config-file#packagesourcecredentials",
      lifetime: { expires: "issuer-decides" },
      identity: "either",
      alternative: {
        text: "A credential provider asks for a short-lived token when one is needed.",
        reference:
          "https://learn.microsoft.com/nuget/consume-packages/consuming-packages-authenticated-feeds#credential-providers",
      },
      containment: ["Change the password or token at the feed that the entry names"],
      keywords: ["cleartextpassword"],
      pattern: /key="ClearTextPassword"\s{1,20}value="(?<secret>[^"\r\n]{4,256})"/gi,
      confidence: "medium",
      bits: 40,
      accepts: (password) => !isExamplePassword(password) && !/^%[^%]+%$/.test(password),
    },
  ],
};

export const examples = (): Examples => ({
  "nuget-config-password": {
    find: [fill('<add key="ClearTextPassword" value="{w:24}" />')],
    ignore: ['<add key="ClearTextPassword" value="%FEED_PASSWORD%" />', fill('<add key="Username" value="{w:24}" />')],
  },
});
