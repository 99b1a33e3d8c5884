import { cue } from '../../lexicon/cues.ts';
import { FOR_EACH, OVER_TIME, SO_MANY_TIMES, TAKEN_AT } from '../../lexicon/per-units.ts';
import { inBase } from '../../quantity/compare.ts';
import { decimalsOf, formatInterval } from '../../quantity/format.ts';
import { exactly, type Interval, meets, multiply, scale } from '../../quantity/interval.ts';
import { isLikelyAmount } from '../../quantity/mistake.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import { amountsNear, isCounted } from '../../reading/claims/near-amounts.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { ofEach } from '../../text/of-each.ts';
import type { Span } from '../../text/span.ts';
import { isHypothetical } from '../prose/guards.ts';
import { phraseOf } from '../prose/phrase.ts';
import { relatedTo, valueFix } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';
import { volumePrice } from './volume-price.ts';

/** 日均 1,850 份，每份补贴 4 元，按 250 个工作日算，一年 185 万元: how many, so much for each, so many times. */
export const threeFactors: Rule = {
  id: volumePrice.id,
  severity: volumePrice.severity,
  summary: 'A number, an amount for each and how often they come do not make the amount told with them.',
  scope: 'prose',
  needs: ['triple', 'amount'],
  cues: [cue(FOR_EACH), cue(OVER_TIME)],
  check: block => ofEach(block.bySentence, group => check(block, group)),
};

function check(block: BlockReading, group: readonly Statement[]): Draft[] {
  const total = group.at(-1);
  if (total === undefined || !isPlain(total) || isHypothetical(total)) return [];
  if (!OVER_TIME.test(phraseOf(block, total)) || isTimes(block, total)) return [];
  const near = amountsNear(block, total, 1).filter(s => s.figure.span.start < total.figure.span.start);
  const [each, ...otherEach] = near.filter(s => FOR_EACH.test(phraseOf(block, s)) && isOfUnit(s, total));
  const told = near.filter(s => isTimes(block, s) && s !== each);
  const [times, ...otherTimes] = [...told.map(ofFigure), ...lengthsIn(block, total)];
  const [count, ...otherCounts] = near.filter(
    s => s !== each && !told.includes(s) && isCounted(s.figure.unit?.dimension),
  );
  if (each === undefined || times === undefined || count === undefined) return [];
  if (otherEach.length + otherTimes.length + otherCounts.length > 0 || near.length > 3) return [];
  const [a, b, c] = [inBase(count.figure), inBase(each.figure), times.size];
  const computed = multiply(multiply(a, b), c);
  const claim = inBase(total.figure);
  const ways = [computed, multiply(a, b), multiply(b, c), multiply(a, c)];
  if (ways.some(way => meets(way, claim)) || !isLikelyAmount(claim, computed)) return [];
  const own = scale(computed, 1 / (total.figure.unit?.factor ?? 1));
  return [
    {
      span: total.figure.span,
      message: `Stated ${total.figure.text}; ${count.figure.text} × ${each.figure.text} × ${times.text} is ${formatInterval(scale(own, 1 / total.figure.scale), decimalsOf(total.figure.written))}`,
      related: [...[count, each].map(relatedTo), { span: times.span, message: times.text }],
      fixes: valueFix(total.figure, own, 'preferred'),
    },
  ];
}

/** How often: days that are counted, or 按 12 个月计. */
interface Times {
  readonly size: Interval;
  readonly text: string;
  readonly span: Span;
}

function ofFigure({ figure }: Statement): Times {
  return { size: inBase(figure), text: figure.text, span: figure.span };
}

function lengthsIn({ text, sentences }: BlockReading, total: Statement): Times[] {
  return (sentences[total.sentence]?.tokens ?? []).flatMap((t): Times[] => {
    if (t.type !== 'period' || t.duration === undefined || t.start > total.figure.span.start) return [];
    if (!TAKEN_AT.test(text.slice(Math.max(0, t.start - 6), t.start))) return [];
    const said = text.slice(t.start, t.end);
    return [{ size: exactly(/月/u.test(said) ? t.duration : t.duration / 12), text: said, span: t }];
  });
}

function isPlain({ figure, role, base, depth }: Statement): boolean {
  return (
    figure.kind === 'amount' &&
    figure.range === undefined &&
    role === 'level' &&
    base === 'none' &&
    depth === 0
  );
}

function isTimes({ text }: BlockReading, { figure }: Statement): boolean {
  return SO_MANY_TIMES.test(text.slice(figure.digits.end, figure.digits.end + 6));
}

/** So much of it for each: the amount is in the unit of the total. */
function isOfUnit({ figure }: Statement, total: Statement): boolean {
  const [own = '', all = ''] = [figure, total.figure].map(f => f.unit?.dimension ?? '');
  return own === all || (isCounted(own) && isCounted(all));
}
