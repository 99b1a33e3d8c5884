import { closeSync, openSync, readSync } from 'node:fs';
import { isReportName } from '../../engine/syntax/file-kind.ts';

const FRONT_MATTER_BYTES = 4096;

/** True for files that opt in by themselves: by name, or Markdown with `ticktie: true` in its front matter. */
export function optsIn(path: string): boolean {
  if (isReportName(path)) return true;
  return /\.(md|markdown)$/i.test(path) && saysTicktie(startOf(path));
}

/** Whether the front matter at the start of a Markdown text asks for being checked. */
export function saysTicktie(text: string): boolean {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (lines[0]?.trimEnd() !== '---') return false;
  for (const line of lines.slice(1)) {
    if (/^(---|\.\.\.)\s*$/.test(line)) return false;
    if (/^ticktie:\s*true\s*(#.*)?$/.test(line)) return true;
  }
  return false;
}

/** Empty when the file cannot be read: what nobody asked for by name is passed over in silence. */
function startOf(path: string): string {
  try {
    const file = openSync(path, 'r');
    try {
      const bytes = Buffer.alloc(FRONT_MATTER_BYTES);
      return bytes.toString('utf8', 0, readSync(file, bytes));
    } finally {
      closeSync(file);
    }
  } catch {
    return '';
  }
}
