import { useLayoutEffect, useState } from "preact/hooks";

const themes = ["auto", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

export const nextTheme = (theme: Theme): Theme => themes[(themes.indexOf(theme) + 1) % themes.length] ?? "auto";

/**
 * An editor tells on the body which kind of theme it has, at any time:
 * https://code.visualstudio.com/api/extension-guides/webview#theming-webview-content
 */
function themeOfEditor(): Theme | undefined {
  const kind = document.body.dataset["vscodeThemeKind"];
  if (kind === undefined) return undefined;
  return kind.endsWith("light") ? "light" : "dark";
}

function show(theme: Theme | undefined): void {
  if (theme === undefined || theme === "auto") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
}

/** Light or dark, as the editor or the system has it unless somebody chooses. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>("auto");
  useLayoutEffect(() => {
    show(theme === "auto" ? themeOfEditor() : theme);
    if (theme !== "auto") return undefined;
    const watch = new MutationObserver(() => show(themeOfEditor()));
    watch.observe(document.body, { attributes: true, attributeFilter: ["data-vscode-theme-kind"] });
    return () => watch.disconnect();
  }, [theme]);
  return [theme, setTheme];
}
