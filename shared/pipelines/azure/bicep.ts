import type { PipelineReading, PipelineSystem } from "../../model/scan.ts";
import type { SourceFile } from "../../model/source.ts";
import { createCollector } from "../collector.ts";
import type { Surroundings } from "../collector.ts";
import { expectationOf, isCredentialName, isPlainName } from "../known-names.ts";
import { isWide } from "../policy-statements.ts";
import { presentable } from "../presentable.ts";
import { callsIn, readCode, stringWithin } from "../programs/calls.ts";
import { assembleReading, emptyReading } from "../reading.ts";
import { credentialMarker } from "../yaml-file.ts";
import { federatedCredential, listedType } from "./known-functions.ts";

/** UTF-16 units. */
const maxLength = 1_000_000;

/** The same as of the JSON that it compiles to, so that what both tell is one credential. */
const system = "azure-resource-manager";

/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/file */
export const bicep: PipelineSystem = {
  id: "bicep",
  files: (path) => /\.bicep(?:param)?$/.test(path),
  read: (file) => Promise.resolve(readBicep(file)),
};

const declaration =
  /^(?<decorators>(?:[ \t]*@[^\n]{0,500}\n){0,20})[ \t]*param[ \t]+(?<name>\w{1,100})(?<rest>[^\n]{0,1000})/gm;
const literal = /^[ \t]*(?<key>\w{1,100}):[ \t]*'(?<value>[^'\n$]{1,1000})'/gm;
const output =
  /^(?<header>[ \t]*output[ \t]+(?<name>\w{1,100}))[^\n]{0,300}=(?<value>[^\n]{0,2000}\blist(?:[A-Z]\w{0,60})?\()/gm;
const listing = /\b(?<account>[A-Za-z_]\w{0,100})!?\.(?<list>list[A-Z]\w{0,60})\(/g;
const federated = new RegExp(
  `^[ \\t]*resource[ \\t]+(?<name>\\w{1,100})[ \\t]+'${federatedCredential.replaceAll(".", "\\.")}@[^\\n]{0,200}(?<body>(?:\\n[ \\t]+[^\\n]{0,500}|\\n){0,40})`,
  "gm",
);

/**
 * Bicep, line by line: there is no published parser of it beside its own compiler, which is a program of .NET. Parameters,
 * literals of properties, outputs and calls are read where they stand; what a variable, a module or a user-defined type
 * stands for is not followed. The JSON that it compiles to says these.
 */
function readBicep({ path, text }: SourceFile): PipelineReading {
  if (!credentialMarker.test(text) && !text.includes("@secure(")) return emptyReading;
  const seen = createCollector({ path, text }, { system, minted: {}, predefined: /^$/, accesses: () => [] });
  if (text.length > maxLength)
    return assembleReading(path, seen.finish(), [{ code: "infrastructure-too-large", path, severity: "error" }]);
  const { code, bare, strings } = readCode(text, "//");

  for (const { index, 0: whole, groups = {} } of code.matchAll(declaration)) {
    const { name = "", rest = "", decorators = "" } = groups;
    const isSecure = decorators.includes("@secure()");
    const isSecret = isCredentialName(name) || (isSecure && !isPlainName(name));
    const given = /=[ \t]*'(?<value>[^'\n$]{1,1000})'[ \t\r]*$/.exec(rest);
    const start = index + whole.length - rest.length;
    if (isSecret && given) {
      const at = start + given.index + given[0].indexOf("'") + 1;
      seen.slot(name, { start: at, end: at + (given.groups?.["value"]?.length ?? 0) });
    } else if (isSecure && isSecret && !rest.includes("="))
      refer(name, `parameter:${path}`, around(name), start - name.length, start);
  }
  for (const { index, 0: whole, groups: { key = "", value = "" } = {} } of code.matchAll(literal)) {
    const end = index + whole.length - 1;
    if (isCredentialName(key)) seen.slot(key, { start: end - value.length, end });
  }
  const outputs = [...code.matchAll(output)].map(({ index, 0: whole, groups = {} }) => {
    const { header = "", name = "", value = "" } = groups;
    const step = `outputs.${name}`;
    const place = { start: index + header.length - header.trimStart().length, end: index + header.length };
    const type = listedType(value);
    seen.issuance({ kind: "credential-issuance", type, address: `${path}/${step}`, ...around(step), ...place });
    return { start: index, end: index + whole.length };
  });
  let next = 0;
  for (const { index, 0: whole, groups: { account = "", list = "" } = {} } of code.matchAll(listing)) {
    while ((outputs[next]?.end ?? Infinity) <= index) next += 1;
    if ((outputs[next]?.start ?? Infinity) <= index) continue;
    const type = listedType(`${account}.${list}(`);
    const end = index + whole.length - 1;
    refer(account, `account-key:${path}`, around(account), index, end, type === "generic-secret" ? undefined : type);
  }
  for (const { name, inside } of callsIn(bare)) {
    const string = /(?:^|\.)getSecret$/.test(name)
      ? stringWithin(strings, inside, name === "az.getSecret" ? 3 : 0)
      : undefined;
    if (string) refer(string.value, "key-vault", around(name), string.start, string.end);
  }
  for (const { index, groups: { name = "", body = "" } = {}, 0: whole } of code.matchAll(federated)) {
    const subject = /\bsubject:[ \t]*'([^'\n]{1,300})'/.exec(body)?.[1] ?? "";
    const admits = isWide(subject) ? (presentable(subject) ?? "*") : undefined;
    const called = presentable(/^[ \t]+name:[ \t]*'([^'\n$]{1,200})'/m.exec(body)?.[1]) ?? name;
    const at = { system, step: called, ...(admits !== undefined && { admits }) };
    seen.signIn({ name: called, provider: "azure", at, start: index, end: index + whole.length - body.length });
  }
  return assembleReading(path, seen.finish(), []);

  function around(step: string): Surroundings {
    return { at: { system, step }, group: seen.newGroup() };
  }

  function refer(name: string, scope: string, inner: Surroundings, start: number, end: number, type?: string): void {
    const shown = presentable(name);
    const expectation = type === undefined ? expectationOf(name) : { role: "token" as const, type };
    if (shown !== undefined)
      seen.reference({ name: shown, scope, ...inner, expectation: expectation ?? { role: "token" }, start, end });
  }
}
