import { comparable, inBase } from '../../quantity/compare.ts';
import { decimalsOf, formatNumber } from '../../quantity/format.ts';
import { meets, scale, sum } from '../../quantity/interval.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Statement } from '../../reading/statements.ts';
import { relatedTo, valueFix } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';

export const prosePeriods: Rule = {
  id: 'total/periods',
  severity: 'error',
  summary: 'The quarters or halves told with a year do not make it up.',
  scope: 'prose',
  needs: ['triple', 'amount'],
  check: block => block.bySentence.flatMap(group => check(block, group)),
};

const QUARTERLY = /四个季度|四個季度|四季|各季度|分季度|一至四季度|\b(?:four quarters|quarterly|quarters)\b/i;
const HALVES = /(?:上半年.*下半年)|\bfirst half\b.*\bsecond\b/is;
const WHOLE_YEAR = /全年|全財年|\b(?:full[- ]year|for the year|the year as a whole|over the year)\b/i;
const STOCK = /余额|餘額|存量|用户|用戶|率|均|balance|rate|average|margin/i;

function check(block: BlockReading, group: readonly Statement[]): Draft[] {
  const levels = group.filter(
    s =>
      s.figure.kind === 'amount' &&
      s.role === 'level' &&
      s.base === 'none' &&
      s.figure.range === undefined &&
      s.depth === 0,
  );
  const [first] = levels;
  if (
    (levels.length !== 5 && levels.length !== 3) ||
    first === undefined ||
    !levels.every(s => comparable(s.figure, first.figure))
  )
    return [];
  const text = block.text.slice(
    block.sentences[first.sentence]?.start ?? 0,
    (levels.at(-1) as Statement).figure.span.end,
  );
  if (!(levels.length === 5 ? QUARTERLY : HALVES).test(text) || STOCK.test(text)) return [];
  const year = levels.find(
    (s, i) =>
      WHOLE_YEAR.test(
        block.text.slice(
          i === 0 ? (block.sentences[s.sentence]?.start ?? 0) : (levels[i - 1] as Statement).figure.span.end,
          s.figure.span.start,
        ) + block.text.slice(s.figure.span.end, s.figure.span.end + 18),
      ) &&
      (i === 0 || i === levels.length - 1),
  );
  if (year === undefined) return [];
  const quarters = levels.filter(s => s !== year);
  const computed = sum(quarters.map(s => inBase(s.figure)));
  if (meets(computed, inBase(year.figure))) return [];
  const own = scale(computed, 1 / (year.figure.unit?.factor ?? 1));
  return [
    {
      span: year.figure.span,
      message: `Stated ${year.figure.text} for the year; ${quarters.map(q => q.figure.text).join(' + ')} = ${formatNumber(quarters.reduce((a, q) => a + q.figure.value, 0) / year.figure.scale, decimalsOf(year.figure.written))}`,
      related: quarters.map(relatedTo),
      fixes: valueFix(year.figure, own, 'preferred'),
    },
  ];
}
