import { type ChartTheme, DARK_THEME, LIGHT_THEME } from '../../../server/src/engine/charts/theme.ts';

const PALETTE = ['blue', 'orange', 'green', 'purple', 'yellow'];

/** The editor's colours, as they are now; where a theme leaves one open, those of charts in files. */
export function editorTheme(): ChartTheme {
  const style = getComputedStyle(document.body);
  const isLight = /vscode-(high-contrast-)?light/.test(document.body.className);
  const isHighContrast = document.body.className.includes('vscode-high-contrast');
  const base = isLight ? LIGHT_THEME : DARK_THEME;
  const color = (name: string, otherwise: string) =>
    style.getPropertyValue(`--vscode-${name}`).trim() || otherwise;
  const named = PALETTE.map((name, i) => opaque(color(`charts-${name}`, base.palette[i] ?? base.text)));
  return {
    text: color('editor-foreground', base.text),
    muted: color('descriptionForeground', base.muted),
    // The borders of high contrast themes are made to stand out; behind figures they would drown them.
    grid: isHighContrast ? base.grid : color('widget-border', color('editorWidget-border', base.grid)),
    background: color('editor-background', base.background),
    palette: [...named, ...base.palette.slice(named.length)],
    dispute: color('editorError-foreground', base.dispute),
    font: style.getPropertyValue('--vscode-font-family').trim() || base.font,
  };
}

/**
 * Without its transparency: themes take the colour of search matches for charts, which lets the ground through and
 * leaves figures in a bar unreadable.
 */
function opaque(color: string): string {
  const [, hex] = /^(#[0-9a-f]{6})[0-9a-f]{2}$/i.exec(color) ?? [];
  if (hex) return hex;
  return color.replace(/^rgba\((\s*\d+\s*,\s*\d+\s*,\s*\d+)\s*,[^)]*\)$/, 'rgb($1)');
}

/** Calls back when the user changes the colour theme. */
export function onThemeChange(changed: () => void): void {
  const observer = new MutationObserver(changed);
  observer.observe(document.body, { attributes: true, attributeFilter: ['class', 'data-vscode-theme-id'] });
}
