import type { CredentialType, Provider } from "../../model/provider.ts";
import type { TypeEntry } from "../candidate.ts";
import { ai } from "./ai.ts";
import { anthropic } from "./anthropic.ts";
import { atlassian } from "./atlassian.ts";
import { aws } from "./aws.ts";
import { azureDevops } from "./azure-devops.ts";
import { azure } from "./azure.ts";
import { ciServices } from "./ci-services.ts";
import { cloudflare } from "./cloudflare.ts";
import { commerce } from "./commerce.ts";
import { docker } from "./docker.ts";
import { flyio } from "./flyio.ts";
import { generic } from "./generic.ts";
import { github } from "./github.ts";
import { gitlab } from "./gitlab.ts";
import { google } from "./google.ts";
import { hashicorpVault } from "./hashicorp-vault.ts";
import { hosting } from "./hosting.ts";
import { huggingface } from "./huggingface.ts";
import { jwt } from "./jwt.ts";
import { kubernetes } from "./kubernetes.ts";
import { messaging } from "./messaging.ts";
import { netrc } from "./netrc.ts";
import { npm } from "./npm.ts";
import { observability } from "./observability.ts";
import { openai } from "./openai.ts";
import { packageRegistries } from "./package-registries.ts";
import { privateKeys } from "./private-keys.ts";
import { pypi } from "./pypi.ts";
import { secretStores } from "./secret-stores.ts";
import { sentry } from "./sentry.ts";
import { slack } from "./slack.ts";
import { stripe } from "./stripe.ts";
import { supabase } from "./supabase.ts";
import { tailscale } from "./tailscale.ts";
import { urls } from "./urls.ts";
import { workplace } from "./workplace.ts";

/** Where two types match the same place, the earlier one here has it: the general ones come last. */
export const providers: readonly Provider[] = [
  github,
  gitlab,
  google,
  aws,
  azure,
  azureDevops,
  slack,
  npm,
  pypi,
  packageRegistries,
  docker,
  hashicorpVault,
  stripe,
  openai,
  anthropic,
  huggingface,
  ai,
  supabase,
  sentry,
  cloudflare,
  tailscale,
  flyio,
  atlassian,
  messaging,
  commerce,
  observability,
  hosting,
  secretStores,
  workplace,
  ciServices,
  kubernetes,
  privateKeys,
  jwt,
  urls,
  netrc,
  generic,
];

export const typeEntries: readonly TypeEntry[] = providers.flatMap((provider) =>
  provider.types.map((type) => ({
    provider,
    type,
    keywords: type.keywords,
    ...(type.window && { window: type.window }),
  })),
);

const byId = new Map(typeEntries.map((entry) => [entry.type.id, entry]));

/** Undefined for an id that no provider has. */
export function typeEntry(id: string): TypeEntry | undefined {
  return byId.get(id);
}

/** Every type that detection knows, in the order of the index, as everybody but detection sees it. */
export function credentialTypes(): readonly CredentialType[] {
  return typeEntries.map(describe);
}

/** Undefined for an id that no provider has. */
export function credentialType(id: string): CredentialType | undefined {
  const entry = byId.get(id);
  return entry && describe(entry);
}

function describe({ provider, type }: TypeEntry): CredentialType {
  const { id, name, reference, lifetime, identity, alternative, containment, password, note } = type;
  return {
    id,
    name,
    ...(provider.issuer !== "" && { issuer: provider.issuer }),
    reference,
    lifetime,
    identity,
    ...(alternative && { alternative }),
    containment,
    ...(password && { password }),
    ...(note !== undefined && { note }),
  };
}
