import { computedName } from "../model/finding.ts";
import type { PipelinePlace } from "../model/finding.ts";
import type { Problem } from "../model/problem.ts";
import type { PipelineReading, PipelineSystem } from "../model/scan.ts";
import type { Range, SourceFile } from "../model/source.ts";
import { createLines } from "../text/lines.ts";
import { createCollector } from "./collector.ts";
import type { Dialect, Surroundings } from "./collector.ts";
import { loadTokenizer } from "./jenkins/tokens.ts";
import type { Token } from "./jenkins/tokens.ts";
import { expectationOf, isCredentialName } from "./known-names.ts";
import { presentable } from "./presentable.ts";
import { assembleReading, emptyReading } from "./reading.ts";
import { credentialMarker } from "./yaml-file.ts";

const dialect: Dialect = { system: "jenkins", minted: {}, predefined: /^(?:BUILD|CHANGE|GIT|JENKINS|JOB)_/ };

/** UTF-16 units. */
const maxLength = 1_000_000;

/** Jenkins keeps credentials under ids, in its own store. https://www.jenkins.io/doc/book/pipeline/jenkinsfile/#handling-credentials */
const store = "jenkins";

/** Also the steps of a shared library. https://www.jenkins.io/doc/book/pipeline/shared-libraries/ */
export const jenkins: PipelineSystem = {
  id: dialect.system,
  files: (path) =>
    /(?:^|\/)(?:(?:[^/]*[._-])?jenkinsfile(?:[._-][^/]*)?|vars\/\w+\.groovy)$|\.jenkinsfile$/i.test(path),
  async read(file) {
    const { path, text } = file;
    if (!credentialMarker.test(text)) return emptyReading;
    if (text.length > maxLength) return readAsText(file, { code: "pipeline-too-large" });
    const { tokens, unclosed } = (await (tokenizer ??= loadTokenizer()))(text);
    if (unclosed !== undefined)
      return readAsText(file, { code: "pipeline-syntax", ...createLines(text).position(unclosed) });
    return assembleReading(path, walkTokens(file, tokens), []);
  },
};

let tokenizer: ReturnType<typeof loadTokenizer> | undefined;

function readAsText(file: SourceFile, problem: Pick<Problem, "code" | "line" | "column">): PipelineReading {
  const seen = createCollector(file, dialect);
  seen.look({ start: 0, end: file.text.length }, { at: { system: dialect.system }, group: 0, scope: store });
  const { path } = file;
  return assembleReading(path, seen.finish(), [{ ...problem, path, severity: "error" }]);
}

/** Steps that run what they are given in a shell. */
const shells: ReadonlySet<string> = new Set(["bat", "powershell", "pwsh", "sh"]);

/** What a binding, or the step around an id, is known to hold; by its name. Each plugin documents its own. */
const typesByStep: Readonly<Record<string, string>> = {
  AmazonWebServicesCredentialsBinding: "aws-access-key",
  aws: "aws-access-key",
  azureServicePrincipal: "azure-entra-client-secret",
  sshUserPrivateKey: "ssh-private-key",
  sshagent: "ssh-private-key",
  withAWS: "aws-access-key",
};

/** Calls whose plain arguments are ids. */
const idCalls: ReadonlySet<string> = new Set(["azureServicePrincipal", "credentials", "sshagent"]);

const isIdLabel = (name: string): boolean => /credentials?id$/i.test(name) || name === "credentials";

const isVariableLabel = (name: string): boolean => /variable$/i.test(name) || name === "envVar";

/** Where variables are defined, and for which places: those of the whole file have no owner. */
interface Scope extends Surroundings {
  readonly inherits: readonly string[];
}

/** So many blocks with variables of their own can stand around each other. */
const maxScopes = 20;

/** A bracket that is open: the call before it, or the stage whose body it begins. */
interface Frame {
  readonly call: string;
  readonly around: Scope;
  /** The first of the names that are bound inside. */
  readonly bound: number;
  /** An argument `name:` of the call. */
  named?: string;
  /** What a binding of the call names as its class. */
  type?: string | undefined;
}

/** Variables that are given one text and nothing else: `def id = 'npm-token'`. */
function constantsIn(tokens: readonly Token[]): ReadonlyMap<string, string | undefined> {
  const texts = new Map<string, string | undefined>();
  for (const [at, { kind, text, before }] of tokens.entries()) {
    const name = tokens[at - 1];
    if (name?.kind !== "name" || name.before === "." || !/^\s*=\s*$/.test(before)) continue;
    const said = kind === "string" && !text.includes("${") ? text : undefined;
    texts.set(name.text, texts.has(name.text) && texts.get(name.text) !== said ? undefined : said);
  }
  return texts;
}

function walkTokens(file: SourceFile, tokens: readonly Token[]) {
  const seen = createCollector(file, dialect);
  const constants = constantsIn(tokens);
  const lines = createLines(file.text);
  const span = ({ start, end }: Range) => ({ start: lines.position(start), end: lines.position(end) });
  const outer: Scope = { at: { system: dialect.system }, group: seen.newGroup(), scope: store, inherits: [] };
  const frames: Frame[] = [{ call: "", around: outer, bound: 0 }];
  /** Names that steps bind for the block behind them. */
  const bound: string[] = [];
  /** The last name before a bracket, and the stage that a `{` begins. */
  let call = "";
  let stage: string | undefined;
  let scopes = 0;

  const top = (): Frame => frames.at(-1) ?? { call: "", around: outer, bound: 0 };

  /** What is defined inside counts there. */
  function openScope(around: Surroundings): void {
    const { owner, inherits } = top().around;
    const outside = [...(owner === undefined ? [] : [owner]), ...inherits].slice(0, maxScopes);
    scopes += 1;
    frames.push({ call: "", around: { ...around, owner: `block ${scopes}`, inherits: outside }, bound: bound.length });
  }

  function passBrackets(gap: string): void {
    /** From where on names are bound for a block that begins here. */
    let bindings: number | undefined;
    for (const character of gap) {
      if (character === "{" && stage !== undefined) {
        const at: PipelinePlace = { system: dialect.system, job: stage };
        openScope({ at, group: seen.newGroup(), scope: store });
        stage = undefined;
      } else if (character === "{" && bindings !== undefined && bindings < bound.length) {
        const names = bound.splice(bindings);
        openScope(top().around);
        for (const name of names) seen.define(name, top().around.owner);
      } else if (character === "(" || character === "[" || character === "{") {
        const { around, ...outside } = top();
        const opened = { call, around, bound: bound.length };
        frames.push(call === "" && character === "[" ? { ...opened, call: outside.call, type: outside.type } : opened);
        call = "";
      } else if (character === ")" || character === "]" || character === "}") {
        bindings = character === ")" ? top().bound : undefined;
        if (frames.length > 1) frames.pop();
        call = "";
      } else if (character === "\n" || character === ";") call = "";
    }
  }

  function visitId(token: Token, frame: Frame, variable: string | undefined): void {
    if (!token.text.includes("${")) visitNamed(presentable(token.text), token, frame, variable);
    else visitNamed(computedName, token, frame, variable);
  }

  /** A variable that holds one text in the whole file stands for it; what is worked out otherwise nobody can resolve. */
  function visitComputed({ text, start }: Token, frame: Frame): void {
    const whole = /[\w.]*/y;
    whole.lastIndex = start;
    const [path = text] = whole.exec(file.text) ?? [];
    const known = path === text ? constants.get(text) : undefined;
    const range = { start, end: start + path.length };
    visitNamed(known === undefined ? computedName : presentable(known), range, frame, assignedTo);
  }

  function visitNamed(
    name: string | undefined,
    { start, end }: Range,
    frame: Frame,
    variable: string | undefined,
  ): void {
    if (name === undefined || name === "") return;
    const type = frame.type ?? (Object.hasOwn(typesByStep, frame.call) ? typesByStep[frame.call] : undefined);
    // An id names the whole credential, id and secret alike, but where a variable says which of the two it gets.
    const told = type === undefined ? expectationOf(variable ?? "") : undefined;
    seen.reference({
      ...frame.around,
      name,
      scope: store,
      expectation: told ?? { role: "token", ...(type !== undefined && { type }) },
      start,
      end,
    });
    if (variable !== undefined)
      for (const ending of ["", "_USR", "_PSW"]) seen.define(`${variable}${ending}`, frame.around.owner, start);
  }

  function visitString(token: Token, label: string | undefined, assigned: string | undefined): void {
    const frame = top();
    const isPlain = label === undefined;
    if (label !== undefined && isIdLabel(label)) visitId(token, frame, undefined);
    else if (label === "$class") frame.type = typesByStep[token.text];
    else if (label !== undefined && isVariableLabel(label)) visitBound(token, label, frame);
    else if (label === "name") frame.named = token.text;
    else if (label === "defaultValue") visitDefault(token, frame);
    else if (isPlain && token.before.trimEnd() === "" && isIdLabel(call)) visitId(token, frame, undefined);
    else if (isPlain && idCalls.has(frame.call) && assigned === undefined) visitId(token, frame, variableBefore());
    else if (frame.call === "withRegistry" && isPlain && token.before.includes(",")) visitId(token, frame, undefined);
    else if (shells.has(call) || shells.has(frame.call)) seen.shell(token, frame.around);
    else if (assigned !== undefined) visitAssigned(token, assigned, frame);
    else seen.look(token, frame.around);
    if (frame.call === "stage" && isPlain) {
      stage = presentable(token.text);
      if (stage !== undefined) seen.job({ name: stage, key: span(token) });
    }
  }

  /** The variable that a call's result goes to, as `AWS = credentials('id')`. */
  let assignedTo: string | undefined;
  const variableBefore = (): string | undefined => assignedTo;

  /** `withVault` reads what is kept in a vault; other bindings name the variables of ids that stand beside them. */
  function visitBound(token: Token, label: string, { around }: Frame): void {
    const name = presentable(token.text);
    if (name === undefined) return;
    if (label !== "envVar") return void bound.push(name);
    seen.reference({ ...around, name, scope: "vault", start: token.start, end: token.end });
    seen.keptIn(name, "vault");
  }

  function visitDefault({ start, end }: Token, { call: kind, named = "" }: Frame): void {
    if (start < end && (kind === "password" || isCredentialName(named))) seen.slot(named, { start, end });
  }

  function visitAssigned(token: Token, name: string, { around }: Frame): void {
    const isReference = /^\$\{?(?:env\.)?\w+\}?$/.test(token.text);
    seen.look(token, around, name, expectationOf(name));
    if (isCredentialName(name) && !isReference && token.start < token.end) seen.slot(name, token);
    if (!isReference) seen.define(name, around.owner, token.end);
  }

  let previous: Token | undefined;
  for (const token of tokens) {
    passBrackets(token.before);
    const label = previous?.kind === "label" && !/[,)\]}]/.test(token.before) ? previous.text : undefined;
    const assigns = previous?.kind === "name" && /^\s*=\s*$/.test(token.before);
    if (token.kind === "string") visitString(token, label, assigns ? previous?.text : undefined);
    else if (token.kind === "name") {
      const isId = label === undefined ? idCalls.has(top().call) && /[([,]\s*$/.test(token.before) : isIdLabel(label);
      if (isId) visitComputed(token, top());
      assignedTo = assigns ? previous?.text : call === "" ? undefined : assignedTo;
      // What is declared takes no id: it names the parameter for one.
      call = /\bdef\s{1,4}$/.test(file.text.slice(Math.max(0, token.start - 8), token.start)) ? "" : token.text;
      const isVariable = previous?.text === "env" && token.before === "." && isCredentialName(token.text);
      const rest = file.text.slice(token.end, token.end + 4);
      if (isVariable && /^\s*=(?!=)/.test(rest)) seen.define(token.text, undefined, token.end);
      else if (isVariable)
        seen.reference({ ...top().around, name: token.text, scope: store, start: token.start, end: token.end });
    }
    previous = token;
  }
  return seen.finish();
}
