import { LESS_OF, MORE_OF, NOT_TWO_COMPARED } from '../../lexicon/two-compared.ts';
import { below } from '../../quantity/interval.ts';
import { ofEach } from '../../text/of-each.ts';
import { type Board, cellAt } from '../document/board.ts';
import { itemsOf, mentionsIn, unnamed } from '../document/mentions.ts';
import { besideTables, type Passage } from '../document/passages.ts';
import { spanIn } from '../document/places.ts';
import { levelScales, ofYears, type Scale } from '../document/vectors.ts';
import { relevance } from '../document/vocabulary.ts';
import type { Draft, Rule } from '../rule.ts';
import { superlative } from './superlative.ts';

/** "More people used the Red line than the Green": in no column of the table beside it. */
export const twoCompared: Rule = {
  id: superlative.id,
  severity: superlative.severity,
  summary: 'Of two lines of a table the text calls the smaller one the larger.',
  scope: 'document',
  check: document =>
    besideTables(document).flatMap(({ block, boards, sentences }) =>
      ofEach(sentences, sentence =>
        ofEach(sentence.clauses, clause =>
          check(boards, block.reading.text, sentence, clause).map(d => ({
            ...d,
            span: spanIn(block, d),
          })),
        ),
      ),
    ),
};

function check(boards: readonly Board[], text: string, sentence: Passage, clause: Passage): Draft[] {
  if (!MORE_OF.test(clause.text) && !LESS_OF.test(clause.text)) return [];
  const drafts: Draft[] = [];
  for (const board of boards) {
    const mentions = mentionsIn(board, text, clause.start, clause.end);
    const [first, second, third] = itemsOf(mentions);
    if (first === undefined || second === undefined || third !== undefined) continue;
    const words = unnamed(text, clause, mentions);
    const way = wayOf(words);
    // "more than" stands before the second
    const than = words.search(THAN);
    const place = (mentions.find(m => m.item === second)?.start ?? 0) - clause.start;
    if (way === undefined || than < 0 || place < than || /\d/.test(words)) continue;
    if (NOT_TWO_COMPARED.test(words) || relevance(board.table, words).foreign > MOST_FOREIGN) continue;
    const scales = ofYears(
      levelScales(board, words),
      /(?:19|20)\d\d/.test(clause.text) ? clause.text : sentence.text,
    ).filter(s => s.values[first] !== undefined && s.values[second] !== undefined);
    const [shown] = scales;
    if (shown === undefined || !scales.every(s => isTurned(s, first, second, way))) continue;
    const at = mentions.find(m => m.item === first)?.start ?? clause.start;
    const [a, b] = [first, second].map(
      i => `${board.items[i]?.name} ${shown.figures[i]?.map(f => f.text).join(' → ')}`,
    );
    drafts.push({
      span: { start: at, end: at + (board.items[first]?.name.length ?? 1) },
      message: `${a} is said to be ${way === 'most' ? 'more' : 'less'} than ${b}`,
      related: [first, second].flatMap(i =>
        (shown.figures[i] ?? []).map(f => cellAt(board, f, board.items[i]?.name ?? '')),
      ),
      fixes: [],
    });
  }
  return drafts.slice(0, 1);
}

/** Words of people and things that the table need not use. */
const MOST_FOREIGN = 1;
const THAN = /\bthan\b|[比较較]/iu;

function wayOf(words: string): 'most' | 'least' | undefined {
  const [more, less] = [MORE_OF.test(words), LESS_OF.test(words)];
  return more === less ? undefined : more ? 'most' : 'least';
}

function isTurned({ values }: Scale, first: number, second: number, way: 'most' | 'least'): boolean {
  const [a, b] = [values[first], values[second]];
  if (a === undefined || b === undefined) return false;
  return way === 'most' ? below(a, b) : below(b, a);
}
