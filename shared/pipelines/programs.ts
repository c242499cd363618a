import type { PipelineReading, PipelineSystem } from "../model/scan.ts";
import type { Range, SourceFile } from "../model/source.ts";
import { readLifetime } from "./asked-lifetime.ts";
import type { AskedLifetime } from "./asked-lifetime.ts";
import { createCollector } from "./collector.ts";
import type { Surroundings } from "./collector.ts";
import { expectationOf, isPlainName } from "./known-names.ts";
import { storedNameId } from "../model/link.ts";
import { admittedBy, claimIn } from "./policy-statements.ts";
import type { Condition } from "./policy-statements.ts";
import { presentable } from "./presentable.ts";
import { callsIn, enclosing, farthest, stringsIn, withoutComments, withoutStrings } from "./programs/calls.ts";
import type { Call } from "./programs/calls.ts";
import { resourceNames } from "./programs/resource-names.ts";
import { assembleReading, emptyReading } from "./reading.ts";
import { issuingResources, storingResources } from "./terraform/known-resources.ts";
import type { IssuingResource } from "./terraform/known-resources.ts";

/** UTF-16 units. */
const maxLength = 1_000_000;

/** So that a hostile file costs no more than its length. */
const maxTrusts = 100;

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
  if (!marker.test(text)) return emptyReading;
  const system = /pulumi/.test(marker.exec(text)?.[0] ?? "") ? "pulumi" : "cdk";
  const seen = createCollector(file, { system, minted: {}, predefined: /^$/, accesses: () => [] });
  if (text.length > maxLength)
    return assembleReading(path, seen.finish(), [{ code: "infrastructure-too-large", path, severity: "error" }]);
  const code = withoutComments(text, path.endsWith(".py") ? "#" : "//");
  const bare = withoutStrings(code);
  const calls = callsIn(bare);
  /** Addresses of what is issued, by the variable that holds it. */
  const holders = new Map<string, string>();
  const resources = calls.filter(({ name }) => /(?:^|\.)[A-Z]\w*$/.test(name));
  for (const call of resources) visitIssuance(call);
  for (const call of resources) visitStore(call);
  for (const call of calls) visitUse(call);
  const actions = [...code.matchAll(/(?<=["'`])sts:AssumeRoleWithWebIdentity(?=["'`])/g)];
  for (const { index } of actions.filter((action) => isString(action.index)).slice(0, maxTrusts))
    visitTrust(enclosing(bare, index, "{", "}"), nameAt(index) ?? "trust");
  return assembleReading(path, seen.finish(), []);

  /** Settings are a project's own. */
  function scopeOf(scope: string): string {
    return scope === projectScope ? `${scope}:${path.slice(0, Math.max(0, path.lastIndexOf("/"))) || "."}` : scope;
  }

  /** Whether a string begins right before, and none that began earlier is still open. */
  function isString(place: number): boolean {
    return /["'`]/.test(bare[place - 1] ?? "") && bare[place] === " ";
  }

  function textWithin({ inside: { start, end } }: Pick<Call, "inside">): string {
    return code.slice(start, Math.min(end, start + farthest));
  }

  function around(step: string): Surroundings {
    return { at: { system, step }, group: seen.newGroup() };
  }

  function visitIssuance(call: Call): void {
    const resource = resourceNames(call.name).find((name) => Object.hasOwn(issuingResources, name));
    const known = resource === undefined ? undefined : issuingResources[resource];
    if (known === undefined) return;
    const [first] = stringsIn(code, call.inside);
    const given = first?.value.includes("{") ? undefined : first?.value;
    const step = presentable(given) ?? presentable(call.variable) ?? call.name;
    const address = `${path}/${step}`;
    if (call.variable !== undefined) holders.set(call.variable, address);
    const { at } = around(step);
    seen.issuance({
      kind: "credential-issuance",
      type: known.type,
      address,
      at,
      ...lifetimeOf(known, textWithin(call)),
      start: call.start,
      end: call.inside.start - 1,
    });
  }

  function visitUse(call: Call): void {
    const last = call.name.slice(call.name.lastIndexOf(".") + 1);
    const reads = Object.hasOwn(readingCalls, last) ? readingCalls[last] : undefined;
    if (reads?.of?.test(call.name) ?? reads !== undefined)
      read(call, stringsIn(code, call.inside).at(reads?.argument ?? 0), scopeOf(reads?.scope ?? ""));
    if (/^unsafe(?:PlainText|_plain_text)$/.test(last)) {
      const [value] = stringsIn(code, call.inside);
      if (value) seen.slot(last, value);
    }
    if (/^(?:OpenIdConnect|WebIdentity)Principal$/.test(last)) visitTrust(call.inside, nameAt(call.start) ?? last);
    if (/^(?:Cfn)?(?:OpenIdConnectProvider|OIDCProvider)$/.test(last)) {
      const name = presentable(stringsIn(code, call.inside)[0]?.value) ?? last;
      seen.signIn({ name, provider: "aws", ...around(name), start: call.start, end: call.inside.start - 1 });
    }
  }

  /** The first string of the nearest call around a place: the name of its resource. */
  function nameAt(place: number): string | undefined {
    const call = resources.findLast(
      ({ start, inside }) => start < place && inside.start <= place && place < inside.end,
    );
    return call && presentable(stringsIn(code, { ...call.inside, end: place })[0]?.value);
  }

  function read(call: Call, string: (Range & { readonly value: string }) | undefined, scope: string): void {
    const name = presentable(string?.value);
    if (string === undefined || name === undefined) return;
    const expectation = expectationOf(name) ?? { role: isPlainName(name) ? ("none" as const) : ("token" as const) };
    seen.reference({ name, scope, ...around(call.name), expectation, start: string.start, end: string.end });
  }

  /** A value that is kept under a name: what is issued above leads there. */
  function visitStore({ name: called, inside }: Call): void {
    const resource = resourceNames(called).find((each) => Object.hasOwn(storingResources, each));
    const known = resource === undefined ? undefined : storingResources[resource];
    const args = textWithin({ inside });
    const given = known?.name.map((attribute) => argument(args, attribute)).find((value) => value !== undefined);
    const name = presentable(given);
    if (known === undefined || name === undefined) return;
    const stored = known.ignoresCase ? name.toUpperCase() : name;
    const to = { kind: "stored-name", id: storedNameId(known.system ?? system, known.scope, stored) } as const;
    for (const word of new Set(args.match(/\b[A-Za-z_]\w*/g))) {
      const address = holders.get(word);
      if (address !== undefined) seen.link({ from: { kind: "resource", id: address }, to, range: inside });
    }
  }

  function visitTrust(range: Range, name: string): void {
    const written = code.slice(range.start, range.end);
    const conditions = [...written.matchAll(conditionPattern)].map(({ index, groups = {} }): Condition => ({
      test:
        written
          .slice(0, index)
          .match(/String\w+/g)
          ?.at(-1) ?? "",
      claim: claimIn(groups["key"] ?? ""),
      values: [...(groups["values"] ?? "").matchAll(/(["'`])((?:(?!\1)[^\n]){0,500})\1/g)].map(
        ([, , value = ""]) => value,
      ),
    }));
    const isComputed = conditions.length === 0 && /String(?:Like|Equals)|[Cc]ondition/.test(written);
    const admits = isComputed ? undefined : admittedBy({ issuer: written, conditions });
    const at = { system, ...(admits !== undefined && { admits }) };
    seen.signIn({ name, provider: "aws", at, ...range });
  }
}

/** `"token.actions.githubusercontent.com:sub": "repo:acme/app:*"`, or a list of them; the key may be computed in part. */
const conditionPattern =
  /["'`](?<key>[^"'`\n]{0,200}:\w{1,50})["'`]\]?\s{0,50}:\s{0,50}(?<values>\[[^\]]{0,2000}\]|["'`][^\n]{0,500}|\w[^\n]{0,200})/g;

interface ReadingCall {
  readonly scope: string;
  /** Which of its strings is the name; negative from the end. */
  readonly argument: number;
  /** What the whole name of the call looks like, where others share its last word. */
  readonly of?: RegExp;
}

const projectScope = "pulumi-config";
const setting: ReadingCall = { scope: projectScope, argument: 0, of: /config|cfg|settings/i };

/** Calls that read what is kept under a name. */
const readingCalls: Readonly<Record<string, ReadingCall>> = {
  fromSecretNameV2: { scope: "aws-secrets-manager", argument: -1 },
  from_secret_name_v2: { scope: "aws-secrets-manager", argument: -1 },
  secretsManager: { scope: "aws-secrets-manager", argument: 0 },
  secrets_manager: { scope: "aws-secrets-manager", argument: 0 },
  ssmSecure: { scope: "aws-ssm", argument: 0 },
  ssm_secure: { scope: "aws-ssm", argument: 0 },
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
    const asked = new RegExp(`\\b(?:${spellings(attribute)})["']?\\s{0,20}[:=]\\s{0,20}["']?([\\w:.-]{1,40})`).exec(
      args,
    )?.[1];
    if (asked !== undefined) return readLifetime(asked, unit);
  }
  return days === undefined ? {} : { days };
}

const spellings = (attribute: string): string =>
  `${attribute}|${attribute.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())}`;
