import { MISSING_MARKS } from '../../lexicon/table-words.ts';

const MISSING: ReadonlySet<string> = new Set(MISSING_MARKS);

/** What is left of a cell when emphasis and footnote marks are taken off its ends, and where it starts. */
export interface Core {
  readonly text: string;
  readonly start: number;
}

const LEADING = /^(?:\*{1,3}|_{1,3}|`|~~|<\/?[a-z]{1,6}>|[\s　])+/u;
const TRAILING = /(?:\*{1,3}|_{1,3}|`|~~|[¹²³⁴⁵⁶⁷⁸⁹†‡§]|\[\^?[\w]{1,4}\]|<\/?[a-z]{1,6}>|[\s　])$/u;

/** Takes `**`, `_`, superscripts, daggers and `[1]` off the ends of a cell. */
export function coreOf(source: string): Core {
  const start = LEADING.exec(source)?.[0].length ?? 0;
  let end = source.length;
  for (let i = 0; i < 12 && end > start; i++) {
    const tail = TRAILING.exec(source.slice(Math.max(start, end - 12), end));
    if (tail === null) break;
    end -= tail[0].length;
  }
  return { text: source.slice(start, end), start };
}

/** "–", "n.a.", an empty cell: stated to be missing. */
export function isMissing(core: string): boolean {
  return MISSING.has(core.toLowerCase());
}

/** A head without its marks, links and line breaks. */
export function plainText(source: string): string {
  const text = /[*_`~<[&]/.test(source)
    ? source
        .replace(/<br\s*\/?>/gi, ' ')
        .replace(/<\/?[a-z]{1,6}>/gi, '')
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/\*\*|__|`|~~/g, '')
        .replace(/^\*|\*$/g, '')
    : source;
  return coreOf(text.replace(/[¹²³†‡]+$/u, '')).text.trim() === ''
    ? ''
    : text.replace(/[¹²³†‡]+$/u, '').trimEnd();
}
