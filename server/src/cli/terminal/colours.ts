import type { Severity } from '../../engine/finding.ts';

/** Ways to set off a piece of text; without colours all of them return it unchanged. */
export interface Palette {
  bold(text: string): string;
  dim(text: string): string;
  severity(severity: Severity, text: string): string;
}

const PLAIN: Palette = { bold: same, dim: same, severity: (_, text) => text };

const COLOURED: Palette = {
  bold: ansi(1, 22),
  dim: ansi(2, 22),
  severity: (severity, text) => BY_SEVERITY[severity](text),
};

const BY_SEVERITY: Readonly<Record<Severity, (text: string) => string>> = {
  error: ansi(31, 39),
  warning: ansi(33, 39),
  info: ansi(34, 39),
  hint: ansi(36, 39),
};

export function palette(terminal: { readonly colours: boolean }): Palette {
  return terminal.colours ? COLOURED : PLAIN;
}

function ansi(on: number, off: number): (text: string) => string {
  return text => `\u001b[${on}m${text}\u001b[${off}m`;
}

function same(text: string): string {
  return text;
}
