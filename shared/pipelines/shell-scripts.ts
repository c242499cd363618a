import type { PipelineReading, PipelineSystem } from "../model/scan.ts";
import type { SourceFile } from "../model/source.ts";
import { createLines } from "../text/lines.ts";
import { createAddresses } from "./addresses.ts";
import { presentable } from "./presentable.ts";
import { assembleReading, emptyReading, nothingSeen } from "./reading.ts";
import { mayRunKnown, readScript } from "./shell/script.ts";

/** UTF-16 units. */
const maxLength = 1_000_000;

/** Folders whose scripts try something out, or show it. */
const notInUse =
  /(?:^|\/)(?:(?:unit|integration|functional|e2e|smoke)?[-_]?tests?|__(?:tests|mocks|fixtures)__|specs?|test[-_]?(?:data|resources|fixtures|cases)|fixtures?|mocks?|e2e|examples?|samples?|docs?|documentation|tutorials?)\//i;

/**
 * Scripts that people and pipelines run: what they issue, and where they store it. Who runs one decides which of its
 * variables hold stored names, so that none is taken for a use.
 */
export const shellScripts: PipelineSystem = {
  id: "shell",
  files: (path) => /\.(?:ba)?sh$/.test(path) && !notInUse.test(path),
  read: (file) => Promise.resolve(readShellScript(file)),
};

function readShellScript({ path, text }: SourceFile): PipelineReading {
  if (!mayRunKnown(text)) return emptyReading;
  if (text.length > maxLength)
    return assembleReading(path, nothingSeen, [{ code: "pipeline-too-large", path, severity: "error" }]);
  const job = presentable(path.slice(path.lastIndexOf("/") + 1));
  const at = { system: shellScripts.id, ...(job !== undefined && { job }) };
  const whole = { start: 0, end: text.length };
  const { issuances, links } = readScript({ text, path, at, group: 0, addressOf: createAddresses(), ...whole });
  const start = createLines(text).position(0);
  const jobs = job === undefined ? [] : [{ name: job, key: { start, end: start } }];
  return assembleReading(path, { ...nothingSeen, jobs, issuances, links }, []);
}
