import { closeSync, openSync, readSync } from 'node:fs';
import { isReportName } from '../../engine/syntax/file-kind.ts';
import { optsIn } from '../../features/opt-in.ts';

const FRONT_MATTER_BYTES = 4096;

/** Whether a file asks to be checked, by its name or by the front matter at its start; reads only what it must. */
export function fileOptsIn(path: string): boolean {
  if (isReportName(path)) return true;
  return /\.(md|markdown)$/i.test(path) && optsIn(path, startOf(path));
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
