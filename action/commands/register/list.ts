import { Option } from "commander";
import { maskText } from "../../../shared/detection/mask-text.ts";
import { credentialTypes } from "../../../shared/detection/providers/index.ts";
import type { Identity } from "../../../shared/model/identity.ts";
import { findRoot } from "../../../shared/node/files.ts";
import { noEntries, problemSentence } from "../../../shared/report/wording/index.ts";
import { renderCsv } from "../../../shared/text/csv.ts";
import { readRules, registerPathOf } from "../../rules.ts";
import { renderTable } from "../../table.ts";
import type { Terminal } from "../../terminal.ts";
import type { Command } from "../command.ts";

interface Flags {
  readonly format: "table" | "json" | "csv";
  readonly kind?: string;
  readonly state?: string;
  readonly owner?: string;
  readonly register?: string;
}

const states = ["proposed", "active", "rotating", "suspended", "compromised", "revoked", "retired"];

const teaching = `
Examples:
  keyholder register list npm
  keyholder register list --owner none --state active
  keyholder register list --format csv > register.csv

Exit codes: 0 if the register could be read whole; else 2.
`;

/** `keyholder register list`: what the register says, one entry a line; exits 2 when it could not be read whole. */
export const registerList: Command = {
  define: (program, terminal, finish) =>
    program
      .command("list")
      .description("the entries of the register, one a line")
      .argument("[word...]", "only entries with this in their id, names, types or purpose")
      .addOption(new Option("--format <format>", "what is printed").choices(["table", "json", "csv"]).default("table"))
      .addOption(new Option("--kind <kind>", "only of this kind").choices(["human", "machine", "agent"]))
      .addOption(new Option("--state <state>", "only in this state").choices(states))
      .option("--owner <handle>", "only with this business owner or steward; none: where one of both is missing")
      .option("--register <file>", "the identity register (default: .keyholder/register.yml)")
      .addHelpText("after", teaching)
      .action(async (words: readonly string[], { register, ...flags }: Flags) => {
        const root = await findRoot([terminal.cwd]);
        const asked = { cwd: terminal.cwd, ...(register !== undefined && { register }) };
        const { rulebook, problems } = await readRules(root, undefined, asked, { types: credentialTypes() });
        const path = registerPathOf(root, asked);
        const faults = problems.filter((problem) => problem.path === path && problem.severity === "error");
        for (const fault of faults)
          terminal.err.write(await maskText(`${fault.path}:${fault.line ?? 1}: ${problemSentence(fault)}\n`));
        const identities = (rulebook.register?.register.identities ?? []).filter((one) => fits(one, words, flags));
        terminal.out.write(await maskText(render(identities, flags.format, terminal)));
        if (identities.length === 0 && faults.length === 0)
          terminal.err.write(await maskText(`${noEntries(path, rulebook.register !== undefined)}\n`));
        finish(faults.length > 0 ? 2 : 0);
      }),
};

function fits(identity: Identity, words: readonly string[], { kind, state, owner }: Omit<Flags, "register">): boolean {
  const { business, steward } = identity.owners;
  const handles = [business?.handle, steward?.handle];
  const texts = [identity.id, identity.purpose ?? "", ...identity.credentials.flatMap(textsOf)]
    .join("\n")
    .toLowerCase();
  return (
    (kind === undefined || identity.kind === kind) &&
    (state === undefined || identity.lifecycle.state === state) &&
    (owner === undefined || handles.includes(owner === "none" ? undefined : owner)) &&
    words.every((word) => texts.includes(word.toLowerCase()))
  );
}

const textsOf = ({ type, match }: Identity["credentials"][number]): readonly string[] => [
  type ?? "",
  ...match.names,
  ...match.fingerprints,
  ...match.keyIds,
];

const columns: Readonly<Record<string, (identity: Identity) => string>> = {
  id: ({ id }) => id,
  kind: ({ kind }) => kind,
  state: ({ lifecycle }) => lifecycle.state,
  business: ({ owners }) => owners.business?.handle ?? "",
  steward: ({ owners }) => owners.steward?.handle ?? "",
  issuer: ({ issuedBy }) => issuedBy?.issuer ?? "",
  types: ({ credentials }) => distinct(credentials.flatMap(({ type = [] }) => type)),
  names: ({ credentials }) => distinct(credentials.flatMap(({ match }) => match.names)),
  "last rotated": ({ credentials }) => distinct(credentials.flatMap(({ lastRotated = [] }) => lastRotated)),
  "review by": ({ lifecycle }) => lifecycle.reviewBy ?? "",
};

const distinct = (texts: readonly string[]): string => [...new Set(texts)].join(" ");

function render(identities: readonly Identity[], format: Flags["format"], { out }: Terminal): string {
  if (format === "json") return `${JSON.stringify(identities, null, 2)}\n`;
  const rows = [Object.keys(columns), ...identities.map((one) => Object.values(columns).map((cell) => cell(one)))];
  return format === "csv" ? renderCsv(rows) : renderTable(rows, out.columns);
}
