import type { PipelineReading, PipelineSystem } from "../model/scan.ts";
import type { Range, SourceFile } from "../model/source.ts";
import { readLifetime } from "./asked-lifetime.ts";
import type { AskedLifetime } from "./asked-lifetime.ts";
import { createCollector } from "./collector.ts";
import type { Surroundings } from "./collector.ts";
import { expectationOf, isPlainName } from "./known-names.ts";
import { storedNameId, type ChainNode } from "../model/link.ts";
import { presentable } from "./presentable.ts";
import { callsIn, enclosing, farthest, readCode, stringWithin } from "./programs/calls.ts";
import type { Call, Quoted } from "./programs/calls.ts";
import { importedNames } from "./programs/imports.ts";
import { resourceNames } from "./programs/resource-names.ts";
import { admittedIn } from "./programs/trusts.ts";
import { assembleReading, emptyReading } from "./reading.ts";
import { issuingResources, storingResources } from "./terraform/known-resources.ts";
import type { IssuingResource } from "./terraform/known-resources.ts";

/** UTF-16 units. */
const maxLength = 1_000_000;

/** So that a hostile file costs no more than its length. */
const maxTrusts = 500;

/** Looked for first, as it is quick. */
const markerWords = ["cdk", "pulumi"];
const marker = /\baws-cdk-lib\b|@aws-cdk\/|\baws_cdk\b|@pulumi\/|\bimport pulumi|\bpulumi_\w+/;

/**
 * CDK and Pulumi programs in TypeScript, JavaScript and Python. Nothing of them is run: what counts is what a call says
 * in its own text, with literal names. A name that is computed, a helper that wraps a resource, and what another file
 * hands in are not seen; the template that CDK writes, or the preview that Pulumi shows, says these.
 * https://docs.aws.amazon.com/cdk/api/v2/ https://www.pulumi.com/registry/
 */
export const programs: PipelineSystem = {
  id: "programs",
  files: (path) => /\.(?:[cm]?[jt]s|py)$/.test(path) && !/\.d\.[cm]?ts$|\.min\.js$/.test(path),
  read: (file) => Promise.resolve(readProgram(file)),
};

function readProgram(file: SourceFile): PipelineReading {
  const { path, text } = file;
  if (!markerWords.some((word) => text.includes(word)) || !marker.test(text)) return emptyReading;
  const system = /pulumi/.test(marker.exec(text)?.[0] ?? "") ? "pulumi" : "cdk";
  const seen = createCollector(file, { system, minted: {}, predefined: /^$/, accesses: () => [] });
  if (text.length > maxLength)
    return assembleReading(path, seen.finish(), [{ code: "infrastructure-too-large", path, severity: "error" }]);
  const sign = path.endsWith(".py") ? "#" : "//";
  const read = readCode(text, sign);
  const { code, bare, strings } = read;
  const importedName = importedNames(read, sign);
  const calls = callsIn(bare).map((call): Named => ({ ...call, imported: importedName(call.name) }));
  /** Addresses of what is issued, by the variable that holds it. */
  const holders = new Map<string, string>();
  const resources = calls.filter(({ imported }) => /(?:^|\.)[A-Z]\w*$/.test(imported));
  const named = resources.map((call) => ({ inside: call.inside, name: nameOf(call) })).filter(({ name }) => name);
  for (const call of resources) visitIssuance(call);
  for (const call of resources) visitStore(call);
  for (const call of calls) visitUse(call);
  const principals = calls.filter(({ imported }) => /\b(?:OpenIdConnect|WebIdentity)Principal$/.test(imported));
  const actions = strings.filter(({ value }) => value === "sts:AssumeRoleWithWebIdentity");
  const trusts = [...principals, ...actions];
  for (const trust of trusts.slice(0, maxTrusts))
    visitTrust(trust.start, "inside" in trust ? trust.inside : enclosing(bare, trust.start));
  const problem = { code: "infrastructure-too-large", path, severity: "error" } as const;
  return assembleReading(path, seen.finish(), trusts.length > maxTrusts ? [problem] : []);

  /** Settings are a project's own. */
  function scopeOf(scope: string): string {
    return scope === projectScope ? `${scope}:${path.slice(0, Math.max(0, path.lastIndexOf("/"))) || "."}` : scope;
  }

  function textWithin({ inside: { start, end } }: Pick<Call, "inside">): string {
    return code.slice(start, Math.min(end, start + farthest));
  }

  function around(step: string): Surroundings {
    return { at: { system, step }, group: seen.newGroup() };
  }

  function visitIssuance(call: Named): void {
    const resource = resourceNames(call.imported).find((name) => Object.hasOwn(issuingResources, name));
    const known = resource === undefined ? undefined : issuingResources[resource];
    if (known === undefined) return;
    const step = nameOf(call) ?? presentable(call.variable) ?? call.name;
    const { at } = around(step);
    const address = seen.issuance({
      kind: "credential-issuance",
      type: known.type,
      // Names are unique among resources of one kind alone.
      address: `${path}/${resource}/${step}`,
      at,
      ...lifetimeOf(known, textWithin(call)),
      start: call.start,
      end: call.inside.start - 1,
    });
    if (call.variable !== undefined) holders.set(call.variable, address);
  }

  function visitUse(call: Named): void {
    const last = call.imported.slice(call.imported.lastIndexOf(".") + 1);
    const reads = Object.hasOwn(readingCalls, last) ? readingCalls[last] : undefined;
    if (reads?.of?.test(call.name) ?? reads !== undefined)
      readKept(call, stringWithin(strings, call.inside, reads?.argument), scopeOf(reads?.scope ?? ""));
    if (/^unsafe(?:PlainText|_plain_text)$/.test(last)) {
      const value = stringWithin(strings, call.inside);
      if (value) seen.slot(last, value);
    }
    if (/^(?:Cfn)?(?:OpenIdConnectProvider|OIDCProvider)$/.test(last)) {
      const name = nameOf(call) ?? last;
      seen.signIn({ name, provider: "aws", ...around(name), start: call.start, end: call.inside.start - 1 });
    }
  }

  /** The name of a resource, which is the first thing it is handed, or the second behind what it belongs to. */
  function nameOf({ inside }: Call): string | undefined {
    const string = stringWithin(strings, inside);
    if (string === undefined || string.value.includes("{")) return undefined;
    const before = code.slice(inside.start, Math.min(string.start, inside.start + farthest));
    return /^\s*(?:[\w.]+\s*,\s*)?(?:\w+\s*=\s*)?["'`]$/.test(before) ? presentable(string.value) : undefined;
  }

  /** The name of the nearest resource around a place that has one. */
  function nameAt(place: number): string | undefined {
    return named.findLast(({ inside }) => inside.start <= place && place < inside.end)?.name;
  }

  function readKept(call: Call, string: Quoted | undefined, scope: string): void {
    const name = presentable(string?.value);
    if (string === undefined || name === undefined) return;
    const expectation = expectationOf(name) ?? { role: isPlainName(name) ? ("none" as const) : ("token" as const) };
    seen.reference({ name, scope, ...around(call.name), expectation, start: string.start, end: string.end });
  }

  /** A value that is kept under a name: what is issued above leads there. */
  function visitStore({ imported, inside }: Named): void {
    const resource = resourceNames(imported).find((each) => Object.hasOwn(storingResources, each));
    const known = resource === undefined ? undefined : storingResources[resource];
    const args = textWithin({ inside });
    const given = known?.name.map((attribute) => argument(args, attribute)).find((value) => value !== undefined);
    const name = presentable(given);
    if (known === undefined || name === undefined) return;
    const owner = known.owner === undefined ? undefined : argument(args, known.owner);
    const repository = owner?.includes("{") ? undefined : presentable(owner);
    if (owner !== undefined && !owner.includes("{") && repository === undefined) return;
    const stored = known.ignoresCase ? name.toUpperCase() : name;
    const to: ChainNode = {
      kind: "stored-name",
      id: storedNameId(known.system ?? system, known.scope, stored),
      ...(repository !== undefined && { repository }),
    };
    for (const word of new Set(args.match(/\b[A-Za-z_]\w*/g))) {
      const address = holders.get(word);
      if (address !== undefined) seen.link({ from: { kind: "resource", id: address }, to, range: inside });
    }
  }

  function visitTrust(place: number, { start, end }: Range): void {
    const range = { start, end: Math.min(end, start + farthest) };
    const admits = admittedIn(code, bare, range);
    const at = { system, ...(admits !== undefined && { admits }) };
    seen.signIn({ name: nameAt(place) ?? "trust", provider: "aws", at, ...range });
  }
}

interface Named extends Call {
  /** In the words of the library that it comes from. */
  readonly imported: string;
}

interface ReadingCall {
  readonly scope: string;
  /** Which of its strings is the name, where it is not the first; negative from the last. */
  readonly argument?: number;
  /** What the whole name of the call looks like, where others share its last word. */
  readonly of?: RegExp;
}

const projectScope = "pulumi-config";
const setting: ReadingCall = { scope: projectScope, of: /config|cfg|settings/i };

/** Calls that read what is kept under a name. */
const readingCalls: Readonly<Record<string, ReadingCall>> = {
  fromSecretNameV2: { scope: "aws-secrets-manager", argument: -1 },
  from_secret_name_v2: { scope: "aws-secrets-manager", argument: -1 },
  secretsManager: { scope: "aws-secrets-manager" },
  secrets_manager: { scope: "aws-secrets-manager" },
  ssmSecure: { scope: "aws-ssm" },
  ssm_secure: { scope: "aws-ssm" },
  getSecret: setting,
  get_secret: setting,
  requireSecret: setting,
  require_secret: setting,
};

/** A literal argument by its name, in the spelling of either language: `secretName: "A"`, `secret_name="A"`. */
function argument(args: string, attribute: string): string | undefined {
  return new RegExp(`\\b(?:${spellings(attribute)})["']?\\s{0,20}[:=]\\s{0,20}(["'\`])([^"'\`\\n]{1,200})\\1`).exec(
    args,
  )?.[2];
}

/** What a literal argument asks for; what the issuer's own documentation gives where none does. */
function lifetimeOf({ asks = [], days }: IssuingResource, args: string): AskedLifetime {
  for (const { attribute, unit } of asks) {
    const last = attribute.slice(attribute.lastIndexOf(".") + 1);
    const asked = new RegExp(`\\b(?:${spellings(last)})["']?\\s{0,20}[:=]\\s{0,20}["']?([\\w:.-]{1,40})`).exec(
      args,
    )?.[1];
    if (asked !== undefined) return readLifetime(asked, unit);
  }
  return days === undefined ? {} : { days };
}

const spellings = (attribute: string): string =>
  `${attribute}|${attribute.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())}`;
