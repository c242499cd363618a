import type { PipelinePlace } from "../model/finding.ts";
import type { PipelineSystem } from "../model/scan.ts";
import { clientFiles } from "./clients/files.ts";
import type { ClientField, ClientFile } from "./clients/files.ts";
import { minterOf } from "./clients/minters.ts";
import { presentable } from "./presentable.ts";
import type { SignIn } from "./reading.ts";
import type { Field } from "./settings/field.ts";
import { readingOf } from "./settings/takings.ts";
import type { Taking } from "./settings/takings.ts";
import { isUrl, urlTakings } from "./settings/values.ts";

const clientFileOf = (path: string): ClientFile | undefined => clientFiles.find(({ files }) => files.test(path));

/** How command line tools sign in: to registries, clusters, clouds and databases. */
export const clients: PipelineSystem = {
  id: "clients",
  files: (path) => clientFileOf(path) !== undefined,
  async read(file) {
    const clientFile = clientFileOf(file.path);
    if (clientFile === undefined || clientFile.marker?.test(file.text) === false) return readingOf(file, [], [], []);
    const { fields, problems } = await clientFile.read(file);
    const takings: Taking[] = [];
    const signIns: SignIn[] = [];
    const own = new Set(fields.flatMap(({ keys }) => (keys.length === 1 ? keys : [])));
    for (const [index, field] of fields.entries()) {
      const { is, label } = meaningOf(clientFile, field);
      if (is === undefined) continue;
      const job = presentable(labelAt(clientFile, fields, index) ?? label);
      const at: PipelinePlace = { system: clients.id, ...(job !== undefined && { job }) };
      const { start, end, raw } = field;
      const provider = is.is === "program" ? minterOf(raw) : is.provider;
      if (is.is === "federated" || (is.is === "program" && provider !== undefined))
        signIns.push({ name: job ?? provider ?? is.keys, ...(provider !== undefined && { provider }), at, start, end });
      else if (is.is !== "program") takings.push(...takingsOf(is, field, at, own));
    }
    return readingOf(file, takings, signIns, problems);
  },
};

function takingsOf(
  { is, type }: ClientField,
  { keys, start, end, raw }: Field,
  at: PipelinePlace,
  own: ReadonlySet<string>,
): readonly Taking[] {
  // Maven's own encryption, whose key lies elsewhere. https://maven.apache.org/guides/mini/guide-encryption.html
  if (/^\{[A-Za-z0-9+/=]{20,}\}$/.test(raw)) return [];
  const taken = {
    raw,
    start,
    end,
    key: keys.at(-1) ?? "",
    at,
    group: at.job ?? "",
    own,
    ...(type !== undefined && { type }),
  };
  if (is === "address" || isUrl(raw)) return urlTakings(taken);
  return [is === "named" ? taken : { ...taken, isCredential: true, isVariable: is === "variable" }];
}

const byName: ClientField = { keys: "", is: "named" };

/** What a field is by the keys that lead to it, and what the `*` among them stands for. */
function meaningOf(
  { fields, byName: reads }: ClientFile,
  { keys }: Field,
): { readonly is?: ClientField; readonly label?: string } {
  for (const is of fields) {
    const pattern = is.keys.split(" ");
    if (pattern.length !== keys.length) continue;
    if (!pattern.every((each, index) => each === "*" || each.toLowerCase() === keys[index]?.toLowerCase())) continue;
    const star = keys[pattern.indexOf("*")];
    return { is, ...(star !== undefined && { label: star }) };
  }
  return reads === true ? { is: byName } : {};
}

/** How the thing that a credential is for is called beside it: the nearest such field in the same part of the file. */
function labelAt({ label }: ClientFile, fields: readonly Field[], index: number): string | undefined {
  const keys = fields[index]?.keys ?? [];
  if (label === undefined) return undefined;
  const from = Math.max(0, index - maxDistance);
  const near = [...fields.slice(from, index).toReversed(), ...fields.slice(index + 1, index + maxDistance)];
  return near.find(
    (field) =>
      field.keys.length > 2 &&
      field.keys.at(-1) === label &&
      field.keys.slice(0, -1).every((key, depth) => key === keys[depth]),
  )?.raw;
}

const maxDistance = 20;
