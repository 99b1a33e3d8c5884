import { relative } from 'node:path';
import picomatch from 'picomatch';
import { slashes } from '../files/paths.ts';

/** Whether absolute paths match globs that are relative to a folder. */
export function matcher(globs: readonly string[], folder: string): (path: string) => boolean {
  if (globs.length === 0) return () => false;
  const matches = picomatch([...globs], { dot: true });
  return path => matches(slashes(relative(folder, path)));
}
