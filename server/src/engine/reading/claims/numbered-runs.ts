import { CHINESE_DIGITS } from '../../lexicon/numbering.ts';
import { matchesIn } from '../../text/matches.ts';

/** Marks that number the members of a list within a sentence: （一）, (1), ①, 一是, 第一， "first, … second, …". */
const MARKS: readonly { readonly mark: RegExp; readonly numberOf: (found: string) => number }[] = [
  { mark: /[（(]([一二三四五六七八九十])[）)]/gu, numberOf: chinese },
  { mark: /(?<=[：:；;，,。])([一二三四五六七八九十])是/gu, numberOf: chinese },
  { mark: /[（(](\d{1,2})[）)]/gu, numberOf: Number },
  { mark: /([①②③④⑤⑥⑦⑧⑨⑩])/gu, numberOf: found => found.charCodeAt(0) - 0x245f },
];

function chinese(found: string): number {
  return CHINESE_DIGITS.indexOf(found) + 1;
}

/** How many members a numbered list has that begins behind the colon at the start of the text; 0 when none begins there. */
export function numberedRun(text: string): number {
  for (const { mark, numberOf } of MARKS) {
    const found = matchesIn(text, mark);
    if (found[0] === undefined || found[0].index > FARTHEST || numberOf(found[0][1] ?? '') !== 1) continue;
    let last = 0;
    for (const f of found) {
      const value = numberOf(f[1] ?? '');
      if (value !== last + 1) break;
      last = value;
    }
    return last;
  }
  return 0;
}

/** The colon and a blank before the first mark. */
const FARTHEST = 2;
