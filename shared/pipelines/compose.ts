import type { PipelineSystem } from "../model/scan.ts";
import type { SourceFile } from "../model/source.ts";
import { textOf, valueAt } from "../text/yaml.ts";
import type { YamlEntry, YamlNode } from "../text/yaml.ts";
import type { Collector, Surroundings } from "./collector.ts";
import { expectationOf, isCredentialName, isPlainName } from "./known-names.ts";
import { readInfrastructure } from "./infrastructure.ts";
import { presentable } from "./presentable.ts";
import { valueRange } from "./scalars.ts";
import { credentialMarker } from "./yaml-file.ts";
import type { YamlPipeline } from "./yaml-file.ts";

const paths = /(?:^|\/)(?:docker-)?compose(?:[.-][^/]*)?\.ya?ml$|(?:^|\/)docker-stack[^/]*\.ya?ml$/i;

/** So many services that extend each other are followed. */
const maxLevels = 10;

/** Of the secrets of one service, so that a hostile file costs no more than its length. */
const maxListed = 100;

const pipeline: YamlPipeline = {
  system: "compose",
  marker: credentialMarker,
  minted: {},
  predefined: /^COMPOSE_/,
  walk: (documents, seen, file) => {
    for (const document of documents) walkProject(document, seen, file);
    return [];
  },
};

/** https://docs.docker.com/reference/compose-file/ */
export const compose: PipelineSystem = {
  id: "compose",
  files: (path) => paths.test(path),
  read: (file) => Promise.resolve(readInfrastructure(file, pipeline)),
};

function walkProject(root: YamlNode, seen: Collector, file: SourceFile): void {
  const services = valueAt(root, "services");
  for (const service of services?.kind === "mapping" ? services.entries : []) visitService(service);
  const secrets = valueAt(root, "secrets");
  for (const secret of secrets?.kind === "mapping" ? secrets.entries : []) visitSecret(secret);

  function visitService({ name, key, value }: YamlEntry): void {
    const job = presentable(name) ?? "service";
    const action = presentable(textOf(valueAt(value, "image")));
    seen.job({ name: job, key });
    takeSecrets(value, job);
    const at = { system: "compose", job, ...(action === undefined ? {} : { action }) };
    const around: Surroundings = { at, group: seen.newGroup(), scope: "environment" };
    for (const entry of value.kind === "mapping" ? value.entries : []) visitEntry(entry, around);
  }

  /**
   * A service gets the secrets that it lists, and those of a service that it extends.
   * https://docs.docker.com/reference/compose-file/services/#extends
   */
  function takeSecrets(service: YamlNode, job: string, level = 0): void {
    if (seen.hasTooManyTakings()) return;
    for (const listed of [valueAt(service, "secrets"), valueAt(valueAt(service, "build"), "secrets")]) {
      const items = listed?.kind === "sequence" ? listed.items : [];
      if (items.length > maxListed) return void seen.takesAny(job);
      for (const item of items) {
        const secret = textOf(item) ?? textOf(valueAt(item, "source"));
        if (secret !== undefined) seen.taken(secret, [job]);
      }
    }
    const base = valueAt(service, "extends");
    if (base === undefined) return;
    const extended = valueAt(services, textOf(base) ?? textOf(valueAt(base, "service")) ?? "");
    if (extended === undefined || valueAt(base, "file") !== undefined || level === maxLevels) seen.takesAny(job);
    else takeSecrets(extended, job, level + 1);
  }

  function visitEntry({ name, value }: YamlEntry, around: Surroundings): void {
    if (name === "environment" || name === "args") visitVariables(value, around);
    else if (name === "command" || name === "entrypoint" || name === "test") seen.look(value.range, around);
    else if (value.kind === "mapping") for (const entry of value.entries) visitEntry(entry, around);
  }

  /** `A: b`, `- A=b`, and `A` alone, which is handed on from whoever starts it. */
  function visitVariables(variables: YamlNode, around: Surroundings): void {
    for (const { name, key, value } of variables.kind === "mapping" ? variables.entries : [])
      if (value.kind === "scalar" && value.value === null) handOn(name, key, around);
      else seen.hand(name, value, around);
    for (const item of variables.kind === "sequence" ? variables.items : []) {
      const range = valueRange(file.text, item.range);
      const equals = file.text.slice(range.start, range.end).indexOf("=");
      if (equals < 0) {
        handOn(textOf(item) ?? "", item, around);
        continue;
      }
      const name = file.text.slice(range.start, range.start + equals).trim();
      const value = { start: range.start + equals + 1, end: range.end };
      seen.look(value, around, name, expectationOf(name));
      if (isCredentialName(name) && value.end > value.start) seen.slot(name, value);
    }
  }

  function handOn(name: string, node: YamlNode, { at, group }: Surroundings): void {
    const shown = presentable(name);
    if (shown === undefined || !isCredentialName(shown)) return;
    const expectation = expectationOf(shown) ?? { role: "token" as const };
    seen.reference({ name: shown, scope: "environment", at, group, expectation, ...valueRange(file.text, node.range) });
  }

  /** https://docs.docker.com/reference/compose-file/secrets/ */
  function visitSecret({ name, key, value }: YamlEntry): void {
    const variable = presentable(textOf(valueAt(value, "environment")));
    const shown = variable ?? presentable(textOf(valueAt(value, "name")) ?? name);
    if (shown === undefined || isPlainName(shown)) return;
    const scope = variable === undefined ? "docker-secret" : "environment";
    const expectation = expectationOf(shown) ?? { role: "token" as const };
    seen.reference({
      name: shown,
      scope,
      at: { system: "compose", part: name },
      group: seen.newGroup(),
      expectation,
      ...key.range,
    });
  }
}
