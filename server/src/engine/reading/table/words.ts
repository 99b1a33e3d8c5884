import { TABLE_WORDS, type TableTag, type TableWords } from '../../lexicon/table-words.ts';
import { foldCase } from '../chars.ts';

const NONE: ReadonlySet<TableTag> = new Set();

const PATTERNS: readonly (readonly [TableTag, RegExp])[] = TABLE_WORDS.map(row => [row.tag, pattern([row])]);

/** Most row heads are names of things: one test tells that none of the words is there. */
const ANY = pattern(TABLE_WORDS);

/** What the words of a head say: "Total", "其中：出口", "Share of group". Empty for plain names. */
export function tagsOf(text: string): ReadonlySet<TableTag> {
  const lower = foldCase(text);
  if (!ANY.test(lower)) return NONE;
  const tags = new Set<TableTag>();
  for (const [tag, words] of PATTERNS) if (words.test(lower)) tags.add(tag);
  return tags;
}

/** Chinese words anywhere, English ones whole. Alternatives of fixed words: linear in the text. */
function pattern(rows: readonly TableWords[]): RegExp {
  const zh = rows.flatMap(row => row.zh).map(escaped);
  const en = rows.flatMap(row => row.en).map(escaped);
  const whole = rows.flatMap(row => row.whole).map(escaped);
  const parts = zh.length === 0 ? [] : [zh.join('|')];
  if (en.length > 0) parts.push(`(?<![a-z\\d])(?:${en.join('|')})(?![a-z])`);
  const ending = rows.flatMap(row => row.ending).map(escaped);
  if (ending.length > 0) parts.push(`(?:${ending.join('|')})$`);
  if (whole.length > 0) parts.push(`^(?:${whole.join('|')})$`);
  return new RegExp(parts.join('|'), 'u');
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
