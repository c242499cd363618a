import type { CredentialType, CustomProvider, Provider } from "../../model/provider.ts";
import type { TypeEntry } from "../candidate.ts";
import { age } from "./age.ts";
import { connectionStrings } from "./connection-strings.ts";
import { curl } from "./curl.ts";
import { django } from "./django.ts";
import { dockerConfig } from "./docker-config.ts";
import { federation } from "./federation.ts";
import { generatedPasswords } from "./generated-passwords.ts";
import { generic } from "./generic.ts";
import * as issuers from "./issuers.ts";
import { jwt } from "./jwt.ts";
import { keysInCode } from "./keys-in-code.ts";
import { kubernetesSecrets } from "./kubernetes-secrets.ts";
import { loginCalls } from "./login-calls.ts";
import { netrc } from "./netrc.ts";
import { npmrc } from "./npmrc.ts";
import { nugetConfig } from "./nuget-config.ts";
import { passwordHashes } from "./password-hashes.ts";
import { passwords } from "./passwords.ts";
import { privateKeys } from "./private-keys.ts";
import { redis } from "./redis.ts";
import { remoteLogins } from "./remote-logins.ts";
import { secretToken } from "./secret-token.ts";
import { serverLogins } from "./server-logins.ts";
import { urls } from "./urls.ts";
import { wireguard } from "./wireguard.ts";
import { wordpress } from "./wordpress.ts";

/**
 * Where two types match the same place, the earlier one here has it: what names its issuer goes before what only says
 * how a secret is kept, and any value beside a telling name comes last.
 */
export const providers: readonly Provider[] = [
  ...Object.values(issuers),
  age,
  federation,
  npmrc,
  nugetConfig,
  dockerConfig,
  kubernetesSecrets,
  privateKeys,
  passwordHashes,
  jwt,
  keysInCode,
  secretToken,
  wireguard,
  django,
  wordpress,
  redis,
  urls,
  connectionStrings,
  curl,
  loginCalls,
  remoteLogins,
  serverLogins,
  netrc,
  generatedPasswords,
  generic,
  passwords,
];

const entriesOf = (provider: Provider): readonly TypeEntry[] =>
  provider.types.map((type) => ({
    provider,
    type,
    keywords: type.keywords,
    ...(type.window && { window: type.window }),
  }));

export const typeEntries: readonly TypeEntry[] = providers.flatMap(entriesOf);

/**
 * With the types of a policy, which name their issuer as well. They come after the built-in ones that do, so that no
 * policy gives a known format another name.
 */
export function typeEntriesWith(custom: readonly CustomProvider[]): readonly TypeEntry[] {
  const known = Object.values(issuers);
  return [...known, ...custom.map(compile), ...providers.slice(known.length)].flatMap(entriesOf);
}

function compile({ types, ...provider }: CustomProvider): Provider {
  return {
    ...provider,
    types: types.map(({ pattern, ignoreCase, ...type }) => ({
      ...type,
      pattern: new RegExp(pattern, ignoreCase ? "gi" : "g"),
    })),
  };
}

const byId = new Map(typeEntries.map((entry) => [entry.type.id, entry]));

/** Undefined for an id that no provider has, and for a type that detection never finds. */
export function typeEntry(id: string): TypeEntry | undefined {
  return byId.get(id);
}

let described: ReadonlyMap<string, CredentialType> | undefined;

/** Every type that a provider has, found or only named, by its id, in the order of the index, as everybody but detection sees it. */
export const credentialTypes = (): ReadonlyMap<string, CredentialType> =>
  (described ??= new Map(
    providers.flatMap((provider) =>
      [...provider.types, ...(provider.named ?? [])].map((type) => [type.id, describe(provider, type)] as const),
    ),
  ));

function describe(provider: Provider, type: CredentialType): CredentialType {
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
