import { isAbsolute, relative, sep } from 'node:path';

/** A path as Ticktie prints it: relative to `cwd` where it lies inside or beside, with forward slashes everywhere. */
export function shownPath(path: string, cwd: string): string {
  const inner = relative(cwd, path);
  return slashes(inner === '' ? '.' : inner);
}

/** With forward slashes, as globs and reports want it. */
export function slashes(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}

/** Whether `path` is `folder` or lies in it; both absolute. */
export function liesIn(path: string, folder: string): boolean {
  const inner = relative(folder, path);
  return inner === '' || (!inner.startsWith('..') && !isAbsolute(inner));
}
