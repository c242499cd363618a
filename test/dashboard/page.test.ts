import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Browser, type Page as BrowserPage } from "playwright-core";
import type { DashboardBuilder } from "../../shared/report/dashboard.ts";
import type { Page } from "../../shared/report/format.ts";
import { html } from "../../shared/report/html.ts";
import { aSecret, aUse, auditOf, fingerprint } from "../builders.ts";
import { chromiumPath } from "../hosts/code-server.ts";
import { temporaryFolder } from "../node/temporary.ts";
import { aVariedReport, hostileTexts } from "../report/reports.ts";
import { reportOf } from "./organisation.ts";
import { builtPage, dashboardOf } from "./pages.ts";

const root = join(import.meta.dirname, "../..");

describe("the dashboard in a real browser", function () {
  this.timeout(180_000);
  let code: Page;
  let browser: Browser;
  const folder = temporaryFolder();
  const files = new Map<string, string>();

  before(async function () {
    if (process.env["KEYHOLDER_SKIP_HOSTS"] === "1") return this.skip();
    execFileSync(process.execPath, [join(root, "test/hosts/install.mjs"), "--page"], { stdio: "inherit" });
    code = await builtPage();
    browser = await chromium.launch({ executablePath: chromiumPath(), args: ["--no-sandbox"] });
    write("organisation", (builder) => {
      for (let number = 0; number < 6; number++) builder.add(reportOf(number, 60));
      builder.addGap("acme/lost", "missing");
      builder.addGap("acme/old", "other-version");
    });
    write("varied", ({ add }) => add(aVariedReport()));
    write("nothing", ({ add }) => add({ ...auditOf([]), repository: { name: "acme/empty" } }));
    write("broken", ({ addGap }) => addGap("acme/lost", "broken"));
    write("hostile", ({ add, addGap }) => {
      for (const text of hostileTexts) {
        const secret = aSecret({ path: text, name: text, excerpt: text, fingerprints: [fingerprint("s1", text)] });
        const use = aUse({ name: text, at: { system: text, job: text, environment: text, action: text } });
        add({ ...auditOf([secret, use], { codeowners: "* @acme/x\n" }), repository: { name: text, commit: text } });
        addGap(text, "broken", text);
      }
    });
  });

  after(() => browser?.close());

  function write(name: string, fill: (builder: DashboardBuilder) => void): void {
    const file = join(folder, `${name}.html`);
    writeFileSync(file, dashboardOf(code, fill));
    files.set(name, pathToFileURL(file).href);
  }

  interface Look {
    readonly hash?: string;
    readonly width?: number;
    readonly height?: number;
    readonly dark?: boolean;
  }

  /** Opens a page as people do, and holds that it asks nobody for anything and breaks nowhere. */
  async function open(
    name: string,
    { hash = "", width = 1440, height = 900, dark = false }: Look = {},
  ): Promise<BrowserPage> {
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme: dark ? "dark" : "light",
      permissions: ["clipboard-read", "clipboard-write"],
    });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
    });
    page.on("request", (request) => {
      if (!/^(?:file|data|blob):/.test(request.url())) faults.push(request.url());
    });
    await page.goto(`${files.get(name)}${hash}`);
    await page.locator(".app").waitFor();
    opened.push({ page, faults });
    return page;
  }

  const opened: { readonly page: BrowserPage; readonly faults: readonly string[] }[] = [];

  afterEach(async () => {
    for (const { page, faults } of opened.splice(0)) {
      await page.context().close();
      assert.deepEqual(faults, []);
    }
  });

  const found = (page: BrowserPage) => page.locator(".found b").innerText();
  const filter = (page: BrowserPage) => page.getByRole("combobox", { name: "Filter credentials" });
  const lines = (page: BrowserPage) => page.locator(".line");
  const hashOf = (page: BrowserPage) => new URL(page.url()).hash;

  /** Waits until a text is there: what is shown follows by a moment. */
  async function assertFound(page: BrowserPage, expected: string): Promise<void> {
    await page.locator(".found b", { hasText: expected }).waitFor({ timeout: 5000 });
  }

  it("shows credentials, the most urgent first, and counts places in brackets", async () => {
    const page = await open("organisation");
    assert.match(await found(page), /^\d+ credentials$/);
    assert.match(await page.locator(".found").innerText(), /\(360 places\)/);
    assert.match(await lines(page).first().innerText(), /^Blocks/);
    assert.ok((await lines(page).count()) < 40, "only what is seen is there");
  });

  it("filters while somebody types, and keeps the filter in the address", async () => {
    const page = await open("organisation");
    const all = await found(page);
    await filter(page).fill("is:overdue");
    assert.notEqual(await found(page), all);
    await page.waitForURL(/#q=is%3Aoverdue$/);
    await page.reload();
    assert.equal(await filter(page).inputValue(), "is:overdue");
    await filter(page).fill("");
    await assertFound(page, all);
    await page.waitForURL((url) => url.hash === "");
  });

  it("completes a filter by keyboard alone", async () => {
    const page = await open("organisation");
    await page.keyboard.press("/");
    await page.keyboard.type("prov");
    const offers = page.getByRole("option");
    assert.match(await offers.first().innerText(), /^provider:/);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.locator("[role=option]", { hasText: "github" }).waitFor();
    await page.keyboard.type("git");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Tab");
    await page.waitForFunction("document.querySelector('[role=combobox]').value === 'provider:github '");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    assert.equal(await filter(page).inputValue(), "");
  });

  it("says what is wrong with a filter", async () => {
    const page = await open("organisation");
    await filter(page).fill("ownr:@dana");
    assert.match(await page.locator(".query-faults").innerText(), /no filter ownr:.* Is owner: meant\?/);
    await filter(page).fill("age:old");
    assert.match(await page.locator(".query-faults").innerText(), /age: takes days/);
    await filter(page).fill("no-such-thing-at-all");
    assert.match(await page.locator(".nothing-here").innerText(), /No credential matches/);
  });

  it("filters by a facet, by several of its values, and without one", async () => {
    const page = await open("organisation");
    const facet = page.locator(".facet", { has: page.locator("summary", { hasText: /^Provider$/ }) });
    await facet.locator(".value", { hasText: "github" }).click();
    assert.equal(await filter(page).inputValue(), "provider:github");
    await facet.locator(".value", { hasText: "aws" }).click();
    assert.equal(await filter(page).inputValue(), "provider:github,aws");
    await facet.getByRole("button", { name: "Without npm" }).click();
    assert.equal(await filter(page).inputValue(), "provider:github,aws -provider:npm");
    await facet.locator(".value", { hasText: "github" }).click();
    await facet.locator(".value", { hasText: "aws" }).click();
    assert.equal(await filter(page).inputValue(), "-provider:npm");
  });

  it("has a facet for everything that security teams ask by", async () => {
    const page = await open("organisation");
    const titles = await page.locator(".facet summary").allInnerTexts();
    for (const title of [
      "Decision",
      "State",
      "Owner",
      "Business owner",
      "Steward",
      "Issuer",
      "Issuing pipeline",
      "Provider",
      "Credential type",
      "Lifetime",
      "Age",
      "Lifecycle",
      "Detection coverage",
      "Policy rule",
      "Framework",
      "Repository",
      "Environment",
    ])
      assert.ok(titles.includes(title), title);
  });

  it("sorts by a heading, one way, the other, and not at all", async () => {
    const page = await open("organisation");
    const heading = page.getByRole("columnheader", { name: "Age" });
    const ages = () => page.locator(".line .cell-age").allInnerTexts();
    const urgent = await ages();
    await heading.getByRole("button").click();
    assert.equal(await heading.getAttribute("aria-sort"), "ascending");
    const rising = (await ages()).map(parseFloat).filter((age) => !Number.isNaN(age));
    assert.deepEqual(
      rising,
      rising.toSorted((a, b) => a - b),
    );
    await heading.getByRole("button").click();
    assert.equal(hashOf(page), "#sort=-age");
    assert.match((await ages())[0] ?? "", /^1,\d{3} days$/);
    await heading.getByRole("button").click();
    assert.deepEqual(await ages(), urgent);
  });

  it("gathers by what is chosen, and folds a group", async () => {
    const page = await open("organisation");
    await page.getByLabel("Group by").selectOption("Repository");
    const groups = page.locator(".line.group");
    await groups.first().waitFor();
    assert.equal(await page.getByRole("treegrid").getAttribute("aria-rowcount"), String(await rowsIn(page)));
    const open_ = await rowsIn(page);
    await groups.first().click();
    assert.ok((await rowsIn(page)) < open_);
    assert.equal(await groups.first().getAttribute("aria-expanded"), "false");
    await groups.first().focus();
    await page.keyboard.press("ArrowRight");
    assert.equal(await rowsIn(page), open_);
    assert.equal(hashOf(page), "#group=repo");
  });

  const rowsIn = async (page: BrowserPage): Promise<number> =>
    Number(await page.getByRole("treegrid").getAttribute("aria-rowcount"));

  it("shows the columns that are chosen", async () => {
    const page = await open("organisation");
    await page.getByRole("button", { name: "Columns" }).click();
    await page.getByRole("checkbox", { name: "Environment" }).check();
    await page.getByRole("checkbox", { name: "Age", exact: true }).uncheck();
    await page.keyboard.press("Escape");
    const heads = await page.getByRole("columnheader").allInnerTexts();
    assert.deepEqual(
      heads,
      ["Decision", "Credential", "Repository", "Owner", "Lifetime", "Policy rule", "Environment", "Place"].toSorted(
        (a, b) => heads.indexOf(a) - heads.indexOf(b),
      ),
    );
    assert.match(hashOf(page), /^#columns=/);
  });

  it("is walked by keyboard all the way: to the list, far down it, into a credential and back", async () => {
    const page = await open("organisation");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    const place = () => page.locator(".line:focus").getAttribute("data-line");
    assert.equal(await place(), "0");
    await page.keyboard.press("End");
    await page.locator(`.line[data-line="${(await rowsIn(page)) - 2}"]:focus`).waitFor();
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowDown");
    await page.locator('.line[data-line="1"]:focus').waitFor();
    await page.keyboard.press("PageDown");
    assert.ok(Number(await place()) > 4);
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    await page.locator(".details h2:focus").waitFor();
    assert.match(hashOf(page), /^#open=s1/);
    await page.keyboard.press("Escape");
    await page.locator('.line[data-line="0"]:focus').waitFor();
    assert.equal(await page.locator(".details").count(), 0);
  });

  it("keeps the focus on a line that is scrolled out of sight", async () => {
    const page = await open("organisation");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowDown");
    await page.locator('.line[data-line="1"]:focus').waitFor();
    await page.mouse.move(800, 800);
    for (const distance of [3000, 900, 44]) {
      await page.mouse.wheel(0, distance);
      await page.waitForTimeout(100);
      assert.equal(await page.locator(".line:focus").getAttribute("data-line"), "1");
    }
    const shown = await lines(page).evaluateAll((all) => all.map((one) => Number(one.getAttribute("data-line"))));
    assert.deepEqual(
      shown,
      shown.toSorted((a, b) => a - b),
      "lines stand in the order in which they are read",
    );
    await page.keyboard.press("ArrowDown");
    await page.locator('.line[data-line="2"]:focus').waitFor();
  });

  it("tells why a credential may not stay, what is known of it, and every place", async () => {
    const page = await open("organisation", { hash: "#q=is:exposed" });
    await lines(page).first().click();
    const details = page.locator(".details");
    await details.getByText("secret in the repository").waitFor();
    assert.match(await details.innerText(), /Next:[\s\S]*Owner[\s\S]*Issuer[\s\S]*Lifetime[\s\S]*Copy place/);
    await details.getByRole("button", { name: "Copy fingerprint" }).click();
    await details.getByRole("button", { name: "Copied" }).waitFor();
    assert.match(String(await page.evaluate("navigator.clipboard.readText()")), /^s1:/);
    await page.goBack();
    await details.waitFor({ state: "detached" });
  });

  it("draws the path of a credential, which arrow keys walk and whose stations filter", async () => {
    const page = await open("varied", { hash: "#q=name:OWNED" });
    await lines(page).first().click();
    const stations = page.locator(".station");
    await stations.first().waitFor();
    const labels = await stations.evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")));
    assert.ok(
      labels.some((label) => label?.startsWith("issuer: ")),
      labels.join("; "),
    );
    assert.ok(
      labels.some((label) => label?.startsWith("place: ")),
      labels.join("; "),
    );
    await page.locator('.station[tabindex="0"]').focus();
    const walked = [await page.locator(".station:focus").getAttribute("aria-label")];
    for (let step = 0; step < 8; step++) {
      await page.keyboard.press("ArrowRight");
      walked.push(await page.locator(".station:focus").getAttribute("aria-label"));
    }
    assert.match(walked.at(-1) ?? "", /^place: /);
    await page.keyboard.press("ArrowLeft");
    assert.notEqual(await page.locator(".station:focus").getAttribute("aria-label"), walked.at(-1));
    await page.locator(".station.issuer").focus();
    await page.getByRole("button", { name: "show all that pass here" }).click();
    assert.match(await filter(page).inputValue(), /^issuer:/);
  });

  it("filters by every part of its pictures", async () => {
    const page = await open("organisation");
    const clicked = async (part: string, expected: RegExp) => {
      await page.locator(part).first().click();
      assert.match(await filter(page).inputValue(), expected);
      await page.getByRole("button", { name: "Clear the filter" }).click();
    };
    await clicked(".corner.poor", /^-is:owned lifetime:long-lived$/);
    await clicked('.columns g[aria-label^="bounded"]', /^lifetime:bounded$/);
    await clicked('.columns g[aria-label^="180"]', /^age:180\.\.364$/);
    await clicked(".owners button", /^owner:\S+ is:open$/);
    await page.locator('.columns g[aria-label^="long-lived"]').focus();
    await page.keyboard.press("Enter");
    assert.equal(await filter(page).inputValue(), "lifetime:long-lived");
  });

  it("counts in its pictures what the filter then lets through", async () => {
    const page = await open("organisation");
    const counts = await page.locator(".corner b").allInnerTexts();
    for (const [number, count] of counts.entries()) {
      await page.locator(".corner").nth(number).click();
      assert.match(await found(page), new RegExp(`^${count} credential`));
      await page.getByRole("button", { name: "Clear the filter" }).click();
    }
  });

  it("exports what is shown", async () => {
    const page = await open("hostile");
    const download = async (name: string): Promise<string> => {
      await page.getByRole("button", { name: "Export what is shown" }).click();
      const [saved] = await Promise.all([
        page.waitForEvent("download"),
        page.locator(".menu-items button", { hasText: name }).click(),
      ]);
      return readFileSync(await saved.path(), "utf8");
    };
    const cells = await download("CSV");
    assert.equal(cells.split("\r\n").length, hostileTexts.length * 2 + 2);
    assert.doesNotMatch(cells, /(?:^|,)"?[=+@-]/m);
    const records = JSON.parse(await download("JSON")) as readonly { readonly repo: string }[];
    assert.equal(new Set(records.map(({ repo }) => repo)).size, hostileTexts.length);
  });

  it("prints a plain table of what is shown", async () => {
    const page = await open("organisation", { hash: "#q=is:overdue" });
    await page.emulateMedia({ media: "print" });
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    const printed = await page.locator(".paper tbody tr").count();
    assert.equal(`${printed} credentials`, await page.locator(".found b").textContent());
    assert.equal(await page.locator(".facets").isVisible(), false);
    assert.ok((await page.pdf()).length > 10_000);
    await page.evaluate("dispatchEvent(new Event('afterprint'))");
    assert.equal(await page.locator(".paper tbody tr").count(), 0);
  });

  it("shows reports that did not come whole", async () => {
    const page = await open("organisation");
    await page.locator(".notice summary").click();
    const said = await page.locator(".notice").innerText();
    assert.match(said, /2 of 8 reports are not whole: 1 missing, 1 of another version/);
    assert.match(said, /acme\/lost\s+missing\s+no report came/);
  });

  it("says which part of a filter shuts all out, and takes it away", async () => {
    const page = await open("organisation", { hash: "#q=is:exposed+owner:@nobody" });
    assert.match(await page.locator(".nothing-here").innerText(), /No credential matches/);
    await page.getByRole("button", { name: "without owner:@nobody" }).click();
    assert.equal(await filter(page).inputValue(), "is:exposed");
    await lines(page).first().waitFor();
  });

  it("asks what is meant by a value that nothing has, and takes it", async () => {
    const page = await open("organisation", { hash: "#q=provider:githb" });
    await page.getByRole("button", { name: "Is provider:github meant?" }).click();
    assert.equal(await filter(page).inputValue(), "provider:github");
    await lines(page).first().waitFor();
    await filter(page).fill("is:bloking");
    assert.match(await page.locator(".query-faults").innerText(), /is: takes .* Is is:blocking meant\?/);
  });

  it("does not tell of every line the one repository that there is", async () => {
    const page = await open("varied");
    assert.equal(await page.getByRole("columnheader", { name: "Repository" }).count(), 0);
    assert.equal(await page.locator(".facet summary", { hasText: "Repository" }).count(), 0);
    const organisation = await open("organisation");
    assert.equal(await organisation.getByRole("columnheader", { name: "Repository" }).count(), 1);
  });

  it("shows the end of a path, in the order in which it is written", async () => {
    const page = await open("varied", { hash: "#q=path:.github/", width: 2400 });
    const dotLeads = await page.evaluate(`(() => {
      const { firstChild } = document.querySelector(".cell-place bdi");
      const at = (unit) => {
        const range = document.createRange();
        range.setStart(firstChild, unit);
        range.setEnd(firstChild, unit + 1);
        return range.getBoundingClientRect().left;
      };
      return firstChild.data.startsWith(".github/") && at(0) < at(1);
    })()`);
    assert.equal(dotLeads, true);
  });

  it("says that nothing was found, and that nothing was read", async () => {
    const page = await open("nothing");
    assert.match(
      await page.locator(".nothing-here").innerText(),
      /No credentials were found in 1 file of 1 repository/,
    );
    const broken = await open("broken");
    assert.match(await broken.locator(".nothing-here").innerText(), /see above before you call this clean/);
  });

  it("shows one repository of 100,000 places", async () => {
    const uses = Array.from({ length: 1000 }, (_, number) => aUse({ name: `TOKEN_${number}`, line: number + 1 }));
    const report = auditOf(uses);
    write("huge", ({ add }) => add({ ...report, verdicts: Array.from({ length: 100 }, () => report.verdicts).flat() }));
    const page = await open("huge");
    assert.equal(await page.locator(".found").innerText(), "1,000 credentials (100,000 places)");
    await filter(page).fill("name:TOKEN_777");
    await assertFound(page, "1 credential");
    await lines(page).first().click();
    await page.locator(".reasons").waitFor();
  });

  it("says that it is damaged instead of staying blank", async () => {
    const whole = readFileSync(new URL(files.get("nothing") ?? ""), "utf8");
    const cut = join(folder, "cut.html");
    for (const damaged of [
      whole.replace(/(id="data" data-packed>.{40})[^<]*/, "$1"),
      whole.replace(/id="data" data-packed>[^<]*/, 'id="data" data-packed>'),
    ]) {
      writeFileSync(cut, damaged);
      const page = await browser.newPage();
      await page.goto(pathToFileURL(cut).href);
      await page.getByText("This file is damaged").waitFor();
      await page.close();
    }
  });

  it("shows hostile text as text, and runs none of it", async () => {
    const page = await open("hostile");
    await page.getByLabel("Group by").selectOption("Repository");
    assert.equal(await page.locator("script:not([type])").count(), 1);
    assert.equal(await page.locator("img, iframe, object, embed, form").count(), 0);
    for (const text of hostileTexts.slice(0, 6)) {
      await filter(page).fill(`repo:"${text.replaceAll(/["\\]/g, "\\$&")}"`);
      await assertFound(page, "2 credentials");
      await lines(page).nth(1).click();
      await page.locator(".station").first().waitFor();
      assert.ok((await page.locator(".details").innerText()).includes("Copy place"));
      await page.keyboard.press("Escape");
    }
    assert.equal(await page.locator("a:not(.skip):not([href^='https://github.com/keyholder/'])").count(), 0);
    await open("hostile", { hash: "#q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&open=%3Cscript%3E&group=<b>" });
  });

  it("is no heavier than what people read in it", () => {
    assert.ok(code.script.length + code.style.length < 350_000, `${code.script.length + code.style.length}`);
  });

  it("runs only the code whose hash its policy names", async () => {
    const whole = readFileSync(new URL(files.get("nothing") ?? ""), "utf8");
    assert.match(whole, /default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'/);
    assert.doesNotMatch(whole, /unsafe|\son[a-z]+=|javascript:/);
    const changed = join(folder, "changed.html");
    writeFileSync(changed, whole.replace("</body>", "<script>document.title = 'run'</script></body>"));
    const page = await browser.newPage();
    await page.goto(pathToFileURL(changed).href);
    await page.locator(".app").waitFor();
    assert.equal(await page.title(), "Keyholder");
    await page.close();
  });

  it("works with data that nothing packed", async () => {
    const report = aVariedReport();
    const { script, style } = code;
    const file = join(folder, "plain.html");
    writeFileSync(file, html.render(report, { page: () => ({ script, style }) }));
    files.set("plain", pathToFileURL(file).href);
    const page = await open("plain");
    await lines(page).first().click();
    await page.locator(".reasons").waitFor();
  });

  it("talks to the editor around it", async () => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.addInitScript(
      "window.sent = []; window.acquireVsCodeApi = () => ({ postMessage: (m) => sent.push(m) })",
    );
    await page.goto(files.get("varied") ?? "");
    await lines(page).first().click();
    for (const name of ["Open the line", "Explain", "Register"])
      await page.getByRole("button", { name, exact: true }).click();
    await page.getByRole("button", { name: "Export what is shown" }).click();
    await page.locator(".menu-items button", { hasText: "JSON" }).click();
    const sent = (await page.evaluate("sent")) as readonly { readonly command: string; readonly path?: string }[];
    assert.deepEqual(
      sent.map(({ command }) => command),
      ["open", "explain", "register", "save"],
    );
    assert.equal(sent[0]?.path, "src/a.ts");
    await page.close();
  });

  it("shows one part at a time in a window of 320 pixels, none of which is cut off", async () => {
    const page = await open("organisation", { width: 320, height: 640 });
    for (const pane of ["list", "pictures", "filters"]) {
      await page.getByRole("button", { name: pane, exact: true }).click();
      const width = await page.evaluate("document.documentElement.scrollWidth");
      assert.equal(width, 320, pane);
    }
    await page.getByRole("button", { name: "list", exact: true }).click();
    await lines(page).first().click();
    await page.locator(".reasons").waitFor();
    assert.equal(await page.evaluate("document.documentElement.scrollWidth"), 320);
  });

  /** What axe finds against WCAG 2.2 AA: https://github.com/dequelabs/axe-core/blob/develop/doc/API.md */
  async function assertAccessible(page: BrowserPage, what: string): Promise<void> {
    await page.evaluate(readFileSync(join(root, ".hosts/axe/node_modules/axe-core/axe.min.js"), "utf8"));
    const { violations } = (await page.evaluate(
      "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
    )) as {
      readonly violations: readonly {
        readonly id: string;
        readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
      }[];
    };
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`),
      [],
      what,
    );
  }

  it("keeps nobody from using it: WCAG 2.2 AA, light and dark, wide and narrow", async () => {
    for (const dark of [false, true])
      for (const [width, height] of [
        [1440, 900],
        [320, 640],
      ] as const) {
        const page = await open("organisation", { dark, width, height });
        const what = `${dark ? "dark" : "light"}, ${width}`;
        await page.locator(".notice summary").click();
        await assertAccessible(page, what);
        if (width === 320) {
          await page.getByRole("button", { name: "filters", exact: true }).click();
          await assertAccessible(page, `${what}, filters`);
          await page.getByRole("button", { name: "pictures", exact: true }).click();
          await assertAccessible(page, `${what}, pictures`);
          await page.getByRole("button", { name: "list", exact: true }).click();
        } else {
          await page.getByLabel("Group by").selectOption("Owner");
          await page.getByRole("button", { name: "Columns" }).click();
          await assertAccessible(page, `${what}, grouped, with a menu`);
          await page.keyboard.press("Escape");
          await filter(page).click();
          await page.getByRole("option").first().waitFor();
          await assertAccessible(page, `${what}, with completion`);
          await filter(page).press("Escape");
        }
        await page.locator(".line:not(.group)").first().click();
        await page.locator(".reasons").waitFor();
        await assertAccessible(page, `${what}, with a credential`);
      }
    for (const name of ["nothing", "broken"]) await assertAccessible(await open(name), name);
  });

  it("lets somebody choose light or dark", async () => {
    const page = await open("nothing", { dark: true });
    const ground = () => page.evaluate("getComputedStyle(document.body).backgroundColor");
    const dark = await ground();
    await page.getByRole("button", { name: "Theme: auto" }).click();
    assert.notEqual(await ground(), dark);
    await page.getByRole("button", { name: "Theme: light" }).click();
    assert.equal(await ground(), dark);
  });
});
