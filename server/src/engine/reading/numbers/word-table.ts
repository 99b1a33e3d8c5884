import {
  BY_SUFFIXES,
  CLAIM_WORDS,
  EVERY_NTH,
  FRACTION_WORDS,
  MAJORITY_WORDS,
  MULTIPLE_WORDS,
  TO_SUFFIXES,
  type WordKind,
} from '../../lexicon/claim-words.ts';
import { COMPOUNDS_ZH } from '../../lexicon/compounds.ts';
import { HEDGES_AFTER, HEDGES_BEFORE } from '../../lexicon/hedges.ts';
import {
  BASED_MOVES_ZH,
  FALL_EN,
  FALL_NOUNS_ZH,
  FALL_ZH,
  RISE_EN,
  RISE_NOUNS_ZH,
  RISE_ZH,
} from '../../lexicon/moves.ts';
import { PERIOD_WORDS, type PeriodWord } from '../../lexicon/periods.ts';
import { buildTrie, type Entry } from '../../lexicon/trie.ts';
import type { Hedge } from '../../quantity/figure.ts';

export interface Word {
  readonly kind: WordKind;
  readonly mode?: 'to' | 'by';
  /** What the change is measured against, where the word says it: 年增, 季減. */
  readonly basis?: 'yoy' | 'qoq';
}

function split(list: string): string[] {
  return list
    .split(' ')
    .filter(w => w !== '')
    .map(w => w.replaceAll('_', ' '));
}

function* moves(): Generator<Entry<Word>> {
  for (const noun of split(RISE_NOUNS_ZH)) yield [noun, { kind: 'rise' }];
  for (const noun of split(FALL_NOUNS_ZH)) yield [noun, { kind: 'fall' }];
  for (const [kind, zh, en] of [
    ['rise', RISE_ZH, RISE_EN],
    ['fall', FALL_ZH, FALL_EN],
  ] as const) {
    const word: Word = { kind };
    const endings = verbEndings(word);
    for (const stem of split(zh)) yield [stem, word, endings];
    const particles = [
      [' to', { kind, mode: 'to' }],
      [' by', { kind, mode: 'by' }],
    ] as const;
    for (const verb of split(en)) yield [verb, word, particles];
  }
}

function* basedMoves(): Generator<Entry<Word>> {
  for (const [basis, rises, falls] of BASED_MOVES_ZH)
    for (const [kind, stems] of [
      ['rise', rises],
      ['fall', falls],
    ] as const) {
      const word: Word = basis === undefined ? { kind } : { kind, basis };
      const endings = [...verbEndings(word), ['率', word] as const, ['幅', word] as const];
      for (const stem of split(stems)) yield [stem, word, endings];
    }
}

/** What a Chinese verb of change may end in: 增长至, 增长了, 增长了约. */
function verbEndings(word: Word): (readonly [string, Word])[] {
  const to: Word = { ...word, mode: 'to' };
  const by: Word = { ...word, mode: 'by' };
  return [
    ...TO_SUFFIXES.map(suffix => [suffix, to] as const),
    ...BY_SUFFIXES.flatMap(suffix => [[suffix, by] as const, [`${suffix}约`, by] as const]),
  ];
}

function* claimWords(): Generator<Entry<Word>> {
  for (const [kind, zh, en] of CLAIM_WORDS) for (const word of split(`${zh} ${en}`)) yield [word, { kind }];
  for (const row of COMPOUNDS_ZH) for (const word of split(row)) yield [word, { kind: 'none' }];
}

export const WORDS = buildTrie<Word>([...claimWords(), ...moves(), ...basedMoves()]);

export const HEDGE_WORDS = buildTrie<Hedge>(
  HEDGES_BEFORE.flatMap(([hedge, zh, en]) => split(`${zh} ${en}`).map(w => [w, hedge] as const)),
);

export const HEDGE_WORDS_AFTER = buildTrie<Hedge>(
  HEDGES_AFTER.flatMap(([hedge, zh, en]) => split(`${zh} ${en}`).map(w => [w, hedge] as const)),
);

export const PERIODS = buildTrie<PeriodWord>(
  PERIOD_WORDS.flatMap(([list, value]) => split(list).map(w => [w, value] as const)),
);

/** Numbers said in words: factor of a multiple, or percent of a fraction. */
export type NumberWord =
  | { readonly type: 'multiple'; readonly value: number }
  | { readonly type: 'fraction'; readonly value: number }
  | { readonly type: 'everyNth'; readonly value: number }
  | { readonly type: 'majority'; readonly value: number };

const ONES = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const DENOMINATORS = ['third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** "two fifths", "nine-tenths", with a blank or a hyphen. */
function* fractions(): Generator<readonly [string, NumberWord]> {
  for (const [i, name] of DENOMINATORS.entries())
    for (let n = 1; n < i + 3; n++)
      for (const mark of [' ', '-'])
        yield [
          `${ONES[n]}${mark}${name}${n > 1 ? 's' : ''}`,
          { type: 'fraction', value: (100 * n) / (i + 3) },
        ];
}

export const NUMBER_WORDS = buildTrie<NumberWord>([
  ...MULTIPLE_WORDS.flatMap(([list, value]) =>
    split(list).map(w => [w, { type: 'multiple', value }] as const),
  ),
  ...FRACTION_WORDS.flatMap(([list, value]) =>
    split(list).map(w => [w, { type: 'fraction', value }] as const),
  ),
  ...EVERY_NTH.flatMap(([list, value]) => split(list).map(w => [w, { type: 'everyNth', value }] as const)),
  ...fractions(),
  ...split(MAJORITY_WORDS).map(w => [w, { type: 'majority', value: 50 }] as const),
]);

/** one … ninety-nine, a dozen. */
export const ENGLISH_NUMBERS = buildTrie<number>([
  ...ONES.map((w, i) => [w, i] as const),
  ...TENS.flatMap((tens, t) => [
    [tens, (t + 2) * 10] as const,
    ...ONES.slice(1, 10).map((ones, i) => [`${tens}-${ones}`, (t + 2) * 10 + i + 1] as const),
  ]),
  ['a dozen', 12],
  ['two dozen', 24],
  ['a hundred', 100],
  ['one hundred', 100],
]);
