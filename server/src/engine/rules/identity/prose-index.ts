import { cue } from '../../lexicon/cues.ts';
import { comparable, inBase } from '../../quantity/compare.ts';
import { decimalsOf, formatInterval } from '../../quantity/format.ts';
import { divide, meets, scale } from '../../quantity/interval.ts';
import { yearOf } from '../../quantity/period.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import { figurePhrase } from '../../reading/statements/figure-phrase.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { isHypothetical } from '../prose/guards.ts';
import { relatedTo, valueFix } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';

const BASE =
  /\b(?:taking|setting|with|where|if|putting) (\d{4}) (?:as|at|to|being|equal to|equals|is) 100\b|以(\d{4})年?[为為](?:基期[^，。；]{0,6})?100|(\d{4})年?\s?[=＝:：]\s?100\b/i;

/** "Taking 2015 as 100, the index for 2023 is 117": 100·value/value of the base year. */
export const proseIndex: Rule = {
  id: 'identity/index',
  severity: 'warning',
  summary: 'An index contradicts the values it follows from its base.',
  scope: 'prose',
  needs: ['triple', 'amount'],
  cues: [cue(BASE)],
  check(block) {
    const base = BASE.exec(block.text);
    if (base === null) return [];
    const year = Number(base[1] ?? base[2] ?? base[3]);
    return block.statements.flatMap(s => check(block, s, year));
  },
};

const INDEX = /指数|指數|\bindex\b/i;

/** Nothing but a verb between the base in its brackets and the index. */
const BEHIND_BASE =
  /(?:\bindex\b|指数|指數)[^.;，。；\d]{0,16}(?:[（(][^()（）]{0,24}100[）)]|, (?:with |where |taking )?\d{4} (?:=|as|at|being|equals) 100,)[^.;，。；\d]{0,24}$/iu;

function check(block: BlockReading, index: Statement, base: number): Draft[] {
  const { figure } = index;
  if (figure.kind !== 'amount' || figure.scale !== 1 || index.role !== 'level' || index.base === 'from')
    return [];
  if (!isBare(index) || figure.value === 100 || isHypothetical(index) || !isCalledIndex(block, index))
    return [];
  const levels = block.statements.filter(s => s !== index && s.role === 'level' && isValue(s) && s.period);
  const then = levels.filter(s => s.dated && isOf(s, base));
  const now = levelsOfIndex(index, levels, base);
  const [over, under] = [now[0], then[0]];
  if (now.length !== 1 || then.length !== 1 || over === undefined || under === undefined) return [];
  if (!comparable(over.figure, under.figure)) return [];
  const ratio = divide(inBase(over.figure), inBase(under.figure));
  if (ratio === undefined || meets(scale(ratio, 100), figure.interval)) return [];
  const computed = scale(ratio, 100);
  return [
    {
      span: figure.span,
      message: `Stated index ${figure.text}; 100 × ${over.figure.text} / ${under.figure.text} is ${formatInterval(computed, Math.max(1, decimalsOf(figure.written)))}`,
      related: [relatedTo(over), relatedTo(under)],
      fixes: valueFix(figure, computed, 'preferred'),
    },
  ];
}

/** What the index is of: the levels of its own year, or where none but the base's is told, those that its sentence sets beside the base. */
function levelsOfIndex(index: Statement, levels: readonly Statement[], base: number): readonly Statement[] {
  const { period } = index;
  if (period !== undefined && yearOf(period) !== base) return levels.filter(s => isOf(s, yearOf(period)));
  const others = levels.filter(s => !isOf(s, base) && s.figure.span.end <= index.figure.span.start);
  const near = others.filter(s => s.sentence === index.sentence);
  return near.length > 0 ? near : others.filter(s => index.turn - s.turn === 1);
}

/** The words before it, past the base that is told in brackets: "the land price index (2018 = 100) to 132". */
function isCalledIndex(block: BlockReading, index: Statement): boolean {
  if (INDEX.test(figurePhrase(block, index))) return true;
  const start = block.sentences[index.sentence]?.start ?? 0;
  const before = block.text.slice(start, index.figure.span.start);
  return BEHIND_BASE.test(before);
}

/** A number of no unit and no scale: an index, or 100 itself. */
function isBare({ figure }: Statement): boolean {
  return figure.scale === 1 && (figure.unit === undefined || /点|點/.test(figure.text));
}

/** No index by its size or its unit. */
function isValue(s: Statement): boolean {
  return !isBare(s) || s.figure.value >= LEAST_VALUE;
}

const LEAST_VALUE = 1000;

function isOf({ period }: Statement, year: number): boolean {
  return period !== undefined && yearOf(period) === year;
}
