import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { base64 } from "@scure/base";
import { createDashboard, type Dashboard } from "./dashboard.ts";
import type { Format, Page } from "./format.ts";

/** The dashboard over one report: one file that opens anywhere, asks nobody for anything and runs nothing but its own code. */
export const html: Format = {
  id: "html",
  render: (report, { page } = {}) => {
    if (!page) throw new Error("whoever writes html reads the page's code first");
    const code = page();
    const builder = createDashboard(code.pack);
    builder.add(report);
    return renderPage(builder.build(), code);
  },
};

/**
 * The page with its data. Only the script and the style whose hashes stand in the policy run
 * (https://www.w3.org/TR/CSP3/), nothing is loaded from anywhere, and no text of the data becomes markup
 * (https://www.w3.org/TR/trusted-types/).
 */
export function renderPage({ data, details }: Dashboard, { script, style, pack }: Page): string {
  const code = script.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(code)}'`,
    `style-src '${hashOf(style)}'`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
  const blocks = [
    ["data", (pack ?? plain)(JSON.stringify(data))],
    ...details.map((part, number) => [`details-${number}`, part]),
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Keyholder</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<div id="page"><p class="loading">Unpacking…</p></div>
<noscript><p class="fault">This page filters its data by a script of its own, which this browser does not run.</p></noscript>
${blocks.map(([id, text = ""]) => `<script type="application/json" id="${id}"${pack ? " data-packed" : ""}>${pack ? text : text.replaceAll("<", "\\u003c")}</script>`).join("\n")}
<script>${code}</script>
</body>
</html>
`;
}

const plain = (text: string): string => text;

const hashOf = (text: string): string => `sha256-${base64.encode(sha256(utf8ToBytes(text)))}`;
