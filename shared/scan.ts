import { detect } from "./detection/detect.ts";
import type { Excerpts } from "./detection/excerpt.ts";
import { fingerprintIssuance, fingerprintUse } from "./detection/fingerprint.ts";
import type { CredentialIssuance, CredentialUse, ExposedSecret, Finding, PipelinePlace } from "./model/finding.ts";
import type { ChainNode, Link } from "./model/link.ts";
import type {
  FileScan,
  ForeignRules,
  IssuanceDraft,
  LinkDraft,
  PipelineReading,
  ScanOptions,
  Slot,
  UseDraft,
} from "./model/scan.ts";
import type { Conceal, Range, SourceFile, Span } from "./model/source.ts";
import { readerFor } from "./pipelines/index.ts";
import { firstIndex } from "./text/first-index.ts";
import { createLines } from "./text/lines.ts";

const noPipeline: PipelineReading = { uses: [], issuances: [], slots: [], links: [], notCredentials: [], problems: [] };

/**
 * Looks at one file: pipelines first, since they name the slots that detection reads. Never throws for what a file
 * holds; what could not be read is a problem of the result.
 */
export async function scan(file: SourceFile, options: ScanOptions = {}, foreign?: ForeignRules): Promise<FileScan> {
  const reading = (await readerFor(file.path)?.read(file)) ?? noPipeline;
  const detected = await detect(file, reading.slots, options, foreign);
  const { problems, excerpts, conceal } = detected;
  const secrets = withHolders(file, reading.slots, detected.findings, conceal);
  const { uses, issuances, links, notCredentials, grants } = reading;
  const findings: readonly Finding[] =
    uses.length + issuances.length === 0 ? secrets : [...secrets, ...place(file, reading, excerpts, conceal)];
  return {
    path: file.path,
    findings: findings.toSorted((a, b) => a.start.line - b.start.line || a.start.column - b.start.column),
    links: placeLinks(file, links, secrets.length === 0 ? (text) => text : conceal),
    notCredentials,
    ...(grants && { grants }),
    problems: [...reading.problems, ...problems],
  };
}

/** Tells of secrets that stand in a slot who is handed them. Neither slots nor secrets overlap among themselves. */
function withHolders(
  { text }: SourceFile,
  slots: readonly Slot[],
  secrets: readonly ExposedSecret[],
  conceal: Conceal,
): readonly ExposedSecret[] {
  const held = slots.filter(({ at }) => at !== undefined).toSorted((one, other) => one.start - other.start);
  if (held.length === 0 || secrets.length === 0) return secrets;
  const lines = createLines(text);
  return secrets.map((secret) => {
    const [start, end] = [lines.offset(secret.start), lines.offset(secret.end)];
    const at = held[firstIndex(held, ({ end: last }) => last > start)];
    return at?.at !== undefined && at.start < end ? { ...secret, at: withoutSecrets(at.at, conceal) } : secret;
  });
}

/** Gives what a pipeline reader saw its lines, its fingerprint and the masked line that people see. */
function place(
  file: SourceFile,
  { uses, issuances }: PipelineReading,
  excerpts: Excerpts,
  conceal: Conceal,
): Finding[] {
  const lines = createLines(file.text);
  const span = ({ start, end }: Range): Span => ({ start: lines.position(start), end: lines.position(end) });
  const seen = (draft: Range) => {
    const { start, end } = span(draft);
    return { path: file.path, start, end, excerpt: excerpts.around(draft) };
  };
  const use = ({ parts, remedies, ...draft }: UseDraft): CredentialUse => ({
    ...draft,
    ...seen(draft),
    at: withoutSecrets(draft.at, conceal),
    fingerprints: [fingerprintUse(draft.at.system, draft.scope, draft.name)],
    ...(parts && { parts: parts.map((part) => ({ ...part, ...span(part) })) }),
    ...(remedies && {
      remedies: remedies.map(({ title, edits }) => ({
        title,
        edits: edits.map(({ newText, ...range }) => ({ path: file.path, ...span(range), newText })),
      })),
    }),
  });
  const issuance = ({ source = file.path, ...draft }: IssuanceDraft): CredentialIssuance => ({
    ...draft,
    ...seen(draft),
    at: withoutSecrets(draft.at, conceal),
    fingerprints: [fingerprintIssuance(source, draft.address)],
  });
  return [...uses.map(use), ...issuances.map(issuance)];
}

/** Steps, jobs and environments are named by whoever wrote the file, and may repeat a secret of it; so may tools. */
const withoutSecrets = (
  { system, actionMayChange, unattended, identities, ...labels }: PipelinePlace,
  conceal: Conceal,
): PipelinePlace => ({
  system,
  ...(actionMayChange && { actionMayChange }),
  ...(unattended && { unattended: unattended.map(conceal) }),
  ...(identities && { identities }),
  ...Object.fromEntries(Object.entries(labels).map(([key, label]) => [key, conceal(label)])),
});

function placeLinks({ path, text }: SourceFile, links: readonly LinkDraft[], conceal: Conceal): readonly Link[] {
  if (links.length === 0) return [];
  const lines = createLines(text);
  const hide = ({ repository, ...node }: ChainNode): ChainNode => ({
    ...node,
    id: conceal(node.id),
    ...(repository !== undefined && { repository: conceal(repository) }),
  });
  return links.map(({ from, to, range }) => ({
    from: hide(from),
    to: hide(to),
    ...(range && { place: { path, start: lines.position(range.start), end: lines.position(range.end) } }),
  }));
}
