import type { CredentialFacts } from "../../model/finding.ts";
import type { DetectableType, Examples, Provider } from "../../model/provider.ts";
import { dateOfSeconds, dateOfText, period } from "../facts/dates.ts";
import { publicText } from "../facts/decode.ts";
import { publicParts } from "../facts/public-parts.ts";
import { hostOf, readQuery } from "../facts/query.ts";
import { fill } from "./fill.ts";
import { named } from "./patterns.ts";

const federation: DetectableType["alternative"] = {
  text: "A federated identity credential or a managed identity needs no stored secret.",
  reference: "https://learn.microsoft.com/entra/workload-id/workload-identity-federation",
};

const regenerate = ["Regenerate the key at the service; keys come in pairs, so callers can switch first"];

export const azure: Provider = {
  id: "azure",
  name: "Microsoft Azure",
  issuer: "azure",
  types: [
    {
      id: "azure-sas",
      name: "Azure shared access signature",
      reference: "https://learn.microsoft.com/azure/storage/common/storage-sas-overview",
      lifetime: { expires: "optional" },
      identity: "machine",
      alternative: federation,
      containment: [
        "Rotate the account key that signed it, or edit its stored access policy",
        "User delegation: az storage account revoke-delegation-keys",
      ],
      keywords: ["sig="],
      pattern:
        /(?<![\w%])(?:(?:https?:\/\/[^\s"'<>?]{3,500}\?|\?|s[vervpts]{1,2}=)[^\s"'<>]{1,600}?|SharedAccessSignature\s{1,3})sig=(?<secret>[A-Za-z0-9%+/]{43,70}={0,2})(?:&[^\s"'<>]{0,500})?/g,
      confidence: "high",
      bits: 256,
      window: { before: 2100, after: 700 },
      accepts: (_, { match }) => /(?:^|[?&;])(?:sv|se|sr|sp|si|skn)=/.test(match),
      facts: (_, { match }) => sasFacts(match),
    },
    {
      id: "azure-storage-account-key",
      name: "Azure Storage account key",
      reference: "https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage",
      lifetime: { expires: "never" },
      identity: "machine",
      alternative: federation,
      containment: ["az storage account keys renew", "az storage account update --allow-shared-key-access false"],
      keywords: ["accountkey", "account_key", "storage_key", "+ast"],
      pattern:
        /(?:(?:AccountName=(?<account>[a-z0-9]{3,24});)?Account_?Key["']?\s{0,4}[=:]\s{0,4}["']?|STORAGE_(?:ACCOUNT_|ACCESS_)?KEY["']?\s{0,4}[=:]\s{0,4}["']?)(?<secret>[A-Za-z0-9+/]{86}==)|(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{76}\+ASt[A-Za-z0-9+/]{6}==/gi,
      confidence: "high",
      bits: 512,
      facts: publicParts,
    },
    {
      id: "azure-entra-client-secret",
      name: "Microsoft Entra application client secret",
      reference: "https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials",
      lifetime: { expires: "always", defaultDays: 180, maxDays: 730 },
      identity: "machine",
      alternative: federation,
      containment: ["az ad app credential delete", "az ad sp update --set accountEnabled=false"],
      keywords: ["q~"],
      pattern: /(?<![\w.~-])[A-Za-z0-9_~.]{3}\dQ~[A-Za-z0-9_~.-]{31,34}(?![\w~-])/g,
      confidence: "high",
      bits: 190,
      window: { before: 10, after: 60 },
    },
    {
      id: "azure-workflow-url",
      name: "Trigger URL of a Logic Apps or Power Automate workflow",
      reference: "https://learn.microsoft.com/azure/logic-apps/logic-apps-securing-a-logic-app",
      lifetime: { expires: "optional" },
      identity: "machine",
      containment: ["Logic app > Access keys > Regenerate", "Power Automate: save the trigger anew to get another URL"],
      keywords: [".logic.azure.com", ".api.powerplatform.com"],
      pattern:
        /https:\/\/[\w.-]{1,150}\.(?:logic\.azure|api\.powerplatform)\.com(?::443)?\/[^\s"'<>]{1,600}?[?&](?:amp;)?sig=(?<secret>[\w-]{43})(?![\w-])/g,
      confidence: "high",
      bits: 256,
      window: { before: 160, after: 800 },
    },
    {
      id: "azure-connection-key",
      name: "Key in an Azure connection string",
      reference: "https://learn.microsoft.com/azure/service-bus-messaging/service-bus-sas",
      lifetime: { expires: "never" },
      identity: "machine",
      alternative: federation,
      containment: regenerate,
      keywords: ["sharedaccesskey=", "accesskey=", "accountkey="],
      pattern:
        /(?:Endpoint=(?:sb|https):\/\/(?<account>[a-z0-9-]{1,60})\.[a-z0-9.-]{1,60}\/?;(?:SharedAccessKeyName=(?<keyId>[\w-]{1,60});)?|(?<=[;"'\s]))(?:SharedAccessKey|AccessKey|AccountKey)=(?<secret>[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{86}==|[A-Za-z0-9+/]{84})(?![A-Za-z0-9+/=])/gi,
      confidence: "high",
      bits: 256,
      facts: publicParts,
    },
    {
      id: "azure-cognitive-key",
      name: "Azure AI or API subscription key",
      reference: "https://learn.microsoft.com/azure/ai-services/authentication",
      lifetime: { expires: "never" },
      identity: "machine",
      alternative: federation,
      containment: regenerate,
      keywords: ["ocp-apim-subscription-key", "azure_openai", "cognitive"],
      pattern: named(
        "Ocp-Apim-Subscription-Key|azure_openai_(?:api_)?key|cognitive_?services?_(?:api_)?key",
        "[0-9a-f]{32}",
      ),
      confidence: "medium",
      bits: 128,
    },
    {
      id: "azure-app-configuration-secret",
      name: "Azure App Configuration access key",
      reference: "https://learn.microsoft.com/azure/azure-app-configuration/howto-disable-access-key-authentication",
      lifetime: { expires: "never" },
      identity: "machine",
      alternative: {
        text: "A managed identity reads the store without a key.",
        reference:
          "https://learn.microsoft.com/azure/azure-app-configuration/howto-integrate-azure-managed-service-identity",
      },
      containment: ["Regenerate the key at the store; keys come in pairs, so callers can switch first"],
      keywords: [".azconfig.io;"],
      pattern:
        /Endpoint=https:\/\/[\w-]{1,64}\.azconfig\.io;Id=[^;\s"']{4,80};Secret=(?<secret>[A-Za-z0-9+/]{43}=|[A-Za-z0-9]{84})(?![A-Za-z0-9+/=])/g,
      confidence: "high",
      bits: 256,
    },
    {
      id: "azure-service-key",
      name: "Azure service key with a signature",
      reference: "https://learn.microsoft.com/purview/sit-defn-azure-storage-account-key",
      lifetime: { expires: "never" },
      identity: "machine",
      alternative: federation,
      containment: regenerate,
      keywords: ["azfu", "azse", "apim", "acdb", "+asb", "+aeh", "+acr", "azca", "aiot", "azas", "jqqj99"],
      pattern:
        /(?<![A-Za-z0-9+/_-])(?:[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9]{26}|[A-Za-z0-9+/_-]{33,80}(?:AzFu|AzSe[A-D]|APIM|ACDb|\+ASb|\+AEh|\+ACR|AzCa|AIoT|AzAs)[A-Za-z0-9+/_-]{5,10}={0,2})(?![A-Za-z0-9+/=_-])/g,
      confidence: "high",
      bits: 200,
      window: { before: 120, after: 40 },
    },
  ],
};

function sasFacts(url: string): CredentialFacts {
  const query = readQuery(url);
  const host = hostOf(url) || hostOf(query.get("sr") ?? "");
  const account = host.split(".")[0] || publicText(query.get("sktid"));
  const object = publicText(query.get("skoid"));
  const tenant = publicText(query.get("sktid"));
  const policy = publicText(query.get("si") ?? query.get("skn"));
  const end = query.get("se") ?? query.get("ske");
  return {
    ...period(dateOfText(query.get("st")), dateOfText(end) ?? dateOfSeconds(end)),
    ...(account && { account }),
    ...(object !== undefined && { subjects: [{ ...(tenant !== undefined && { issuer: tenant }), subject: object }] }),
    ...(object === undefined &&
      policy !== undefined && { subjects: [{ issuer: "azure", subject: `policy/${policy}` }] }),
  };
}

export const examples = (): Examples => ({
  "azure-sas": {
    find: [
      fill("https://acct.blob.core.windows.net/c?sv=2022-11-02&se=2026-12-01T00%3A00%3A00Z&sr=c&sp=r&sig={w:42}%3D"),
      fill("sv=2022-11-02&ss=b&se=2027-01-01&sp=rl&sig={w:43}="),
      fill(
        "SharedAccessSignature sr=https%3A%2F%2Facme.servicebus.windows.net%2Fq&sig={w:42}%3D&se=1795000000&skn=Root",
      ),
      fill("SharedAccessSignature sig={w:42}%3D&se=1795000000&skn=device&sr=acme.azure-devices.net"),
    ],
    ignore: ["https://acct.blob.core.windows.net/c?sv=2022&sig=abc", fill("https://host.example.org/?sig={w:43}")],
  },
  "azure-storage-account-key": {
    find: [fill("AccountName=acct;AccountKey={w:86}==;"), fill("{w:76}+ASt{w:6}==")],
    ignore: [fill("AccountKey={w:20}")],
  },
  "azure-entra-client-secret": { find: [fill("CLIENT_SECRET={w:3}8Q~{w:34}")], ignore: [fill("{w:3}8Q~{w:10}")] },
  "azure-workflow-url": {
    find: [
      fill(
        "https://prod-12.westeurope.logic.azure.com:443/workflows/{h:32}/triggers/manual/paths/invoke?api-version=2016-10-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig={b:43}",
      ),
      fill(
        "https://default{h:30}.a1.environment.api.powerplatform.com/powerautomate/automations/direct/workflows/{h:32}/triggers/manual/paths/invoke?api-version=1&amp;sv=1.0&amp;sig={b:43}",
      ),
    ],
    ignore: [
      fill("https://prod-12.westeurope.logic.azure.com/workflows/{h:32}/triggers/manual/run?sv=1.0&sig=<value>"),
    ],
  },
  "azure-service-key": {
    find: [
      fill("{w:44}AzFu{w:6}=="),
      fill("{w:33}+ASb{w:6}="),
      fill("FUNC_KEY={w:44}AzFu{w:6}=="),
      fill("https://acme.azurewebsites.net/api/f?code={w:44}AzFu{w:6}=="),
      fill("{w:52}JQQJ99BBACYeBjFXJ3w3AAABACOG{w:4}"),
    ],
    ignore: [fill("{w:10}AzFu{w:6}")],
  },
  "azure-connection-key": {
    find: [fill("Endpoint=sb://x.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey={w:43}=")],
    ignore: [fill("SharedAccessKey={w:12}")],
  },
  "azure-cognitive-key": {
    find: [fill('"Ocp-Apim-Subscription-Key": "{h:32}"')],
    ignore: ['"Ocp-Apim-Subscription-Key": key'],
  },
  "azure-app-configuration-secret": {
    find: [fill("Endpoint=https://a.azconfig.io;Id=ab-cd;Secret={s:43}=")],
    ignore: [fill("Endpoint=https://a.azconfig.io;Id=ab-cd;Secret={s:9}=")],
  },
});
