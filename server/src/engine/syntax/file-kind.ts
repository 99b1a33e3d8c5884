import type { FileKind } from './document.ts';

const REPORT = /\.report\.(md|markdown|ya?ml|json|csv|tsv|txt)$/i;

/** True for names that opt in by themselves: `*.report.md`, `.yaml`, `.yml`, `.json`, `.csv`, `.tsv`, `.txt`. */
export function isReportName(path: string): boolean {
  return REPORT.test(path);
}

/** What a file of this name is read as, also when its name does not opt in. */
export function fileKind(path: string): FileKind {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  if (ending === 'yaml' || ending === 'yml' || ending === 'json') return 'data';
  if (ending === 'csv' || ending === 'tsv') return 'table';
  if (ending === 'txt') return 'text';
  return 'markdown';
}
