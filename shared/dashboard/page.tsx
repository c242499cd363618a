import { render } from "preact";
import { App } from "./app.tsx";
import { findHost } from "./host.ts";
import { createRows } from "./rows.ts";
import { readSource, type SourceFault } from "./source.ts";

const faults: Readonly<Record<SourceFault, string>> = {
  "old-browser": "This browser cannot unpack the page. Open it in one from 2023 or later.",
  damaged: "This file is damaged or was cut short. Make it anew with `keyholder dashboard`.",
};

async function start(): Promise<void> {
  const root = document.getElementById("page");
  if (!root) return;
  const source = await readSource(document);
  root.textContent = "";
  if (typeof source === "string") {
    root.append(Object.assign(document.createElement("p"), { className: "fault", textContent: faults[source] }));
    return;
  }
  render(<App source={source} rows={createRows(source.data)} host={findHost()} />, root);
}

void start();
