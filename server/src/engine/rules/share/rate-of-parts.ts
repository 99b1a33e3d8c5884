import { comparable, inBase } from '../../quantity/compare.ts';
import { divide, exactly, meets, middle, scale, subtract } from '../../quantity/interval.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import { hasKnownParts, identitiesOf } from '../../reading/claims/identities.ts';
import { clauseBefore } from '../../reading/statements/gaps.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { ofEach } from '../../text/of-each.ts';
import { isHypothetical } from '../prose/guards.ts';
import type { Draft, Rule } from '../rule.ts';
import { shareDraft } from './draft.ts';
import { namedRate } from './named-rates.ts';
import { sharesOfOneTotal } from './of-one-total.ts';

/** 採購 64 萬劑，到貨 58 萬劑，到貨率 90.6 %: the rate of a verb is its amount over the amount before it. */
export const rateOfParts: Rule = {
  id: 'share/part-of-whole-mismatch',
  severity: 'error',
  summary: 'A rate named after one of two amounts is not their quotient.',
  scope: 'prose',
  needs: ['amount', 'triple'],
  check: block => [
    ...ofEach(block.statements, (s, i) => {
      const found = check(block, s, i);
      return found.length > 0 ? found : namedRate(block, s);
    }),
    ...sharesOfOneTotal(block),
  ],
};

/** What says that the amount is all there is to be done. */
const WHOLE =
  /计划|計畫|計劃|采购|採購|应|應|总|總|共|全部|目标|目標|名额|名額|发放|發放|发出|發出|投放|申请|申請|报名|報名|订购|訂購/u;
const RATE = /([\u3400-\u9fff]{2})(?:率|比例|比率|占比|佔比|(?<=满意|滿意)度)[达達為为約约到是]*$/u;

function check(block: BlockReading, rate: Statement, i: number): Draft[] {
  if (
    rate.figure.kind !== 'percent' ||
    rate.role === 'growth' ||
    rate.role === 'compound' ||
    rate.figure.range !== undefined ||
    rate.words.has('of-which') ||
    isHypothetical(rate)
  )
    return [];
  const verb = RATE.exec(
    block.text.slice(Math.max(0, rate.figure.span.start - 10), rate.figure.span.start),
  )?.[1];
  if (verb === undefined || isDefined(block, rate)) return [];
  // 资产负债率 and the like have a name and parts of their own
  if (identitiesOf(block).some(stated => stated.result === rate)) return [];
  const amounts = block.statements
    .slice(0, i)
    .filter(
      s => rate.turn - s.turn <= 1 && s.figure.kind === 'amount' && s.role === 'level' && s.depth === 0,
    );
  const bounded = ofBounded(block, rate, amounts);
  if (bounded !== undefined) return bounded;
  const part = amounts.findLast((s, k) => clauseOf(textBefore(block, s, amounts[k - 1])).includes(verb));
  const wholes = amounts.filter(
    s =>
      s !== part &&
      s.base !== 'from' &&
      part !== undefined &&
      s.figure.span.start < part.figure.span.start &&
      comparable(s.figure, part.figure),
  );
  const [only] = wholes;
  const isOnly =
    wholes.length === 1 &&
    !hasKnownParts(block, rate) &&
    only?.sentence === rate.sentence &&
    areOnlyTwo(amounts, only) &&
    isOfPart(rate, part, only);
  const whole =
    wholes.findLast(w => WHOLE.test(textBefore(block, w, amounts[amounts.indexOf(w) - 1]))) ??
    (isOnly ? only : undefined);
  if (part === undefined || part.sentence !== rate.sentence || whole === undefined || wholes.length > 4)
    return [];
  // What the rate is of may as well stand behind the part, and 剔除退货后为 19.2 is what the rate leaves of it.
  const fits = amounts.some(w => {
    if (w === part || !comparable(w.figure, part.figure)) return false;
    const r = divide(inBase(part.figure), inBase(w.figure));
    const own = r && scale(r, 100);
    return [own, own && subtract(exactly(100), own)].some(
      x => x !== undefined && meets(x, rate.figure.interval),
    );
  });
  if (fits) return [];
  const before = textBefore(block, whole, amounts[amounts.indexOf(whole) - 1]);
  if (before.includes(verb)) return [];
  const ratio = divide(inBase(part.figure), inBase(whole.figure));
  const computed = ratio && scale(ratio, 100);
  if (
    computed === undefined ||
    computed.high < (whole === only ? 0.1 : 10) ||
    meets(computed, rate.figure.interval)
  )
    return [];
  return [shareDraft(rate, part, whole, computed)];
}

/** 以平均人數計算的半年離職率: it says itself what it is of. */
function isDefined({ text }: BlockReading, { figure }: Statement): boolean {
  return /平均|计算|計算|口径|口徑|年化/u.test(
    clauseBefore(text, figure.span.start - 24, figure.span.start, '，。；'),
  );
}

/** 老年人 1,248 万人，会上网的 587 万人，普及率 47.0%: a rate of a population beside the population and a part of it. */
function ofBounded(block: BlockReading, rate: Statement, amounts: readonly Statement[]): Draft[] | undefined {
  const name =
    /([\u3400-\u9fff]+)[达達為为约約到是]*$/u.exec(
      block.text.slice(Math.max(0, rate.figure.span.start - 10), rate.figure.span.start),
    )?.[1] ?? '';
  // 60岁及以上老年人: an age counts nobody
  const own = amounts.filter(s => s.sentence === rate.sentence && s.figure.unit?.dimension !== 'age');
  const [whole, part] = own;
  if (!RATES_OF_POPULATIONS.test(name) || whole === undefined || part === undefined || own.length !== 2)
    return undefined;
  // ARPU 189 元，较 184 元高: two values of one measure, and no people
  if (
    part.base === 'from' ||
    part.base === 'past' ||
    whole.base === 'from' ||
    whole.figure.unit?.dimension.startsWith('money')
  )
    return undefined;
  if (!comparable(whole.figure, part.figure) || !isOfPart(rate, part, whole) || rate.base !== 'none')
    return undefined;
  const ratio = divide(inBase(part.figure), inBase(whole.figure));
  const computed = ratio && scale(ratio, 100);
  if (computed === undefined || meets(computed, rate.figure.interval)) return undefined;
  const off = middle(computed) / rate.figure.value;
  if (
    !(off > 0.4 && off < 2.5) ||
    Math.abs(off - 1) < 0.03 ||
    meets(subtract(exactly(100), computed), rate.figure.interval)
  )
    return undefined;
  return [shareDraft(rate, part, whole, computed)];
}

const RATES_OF_POPULATIONS =
  /(?:普及|渗透|滲透|覆盖|覆蓋|涵蓋|涵盖|参保|參保|签约|簽約|接种|接種|入学|入學|升学|升學|录取|錄取|通过|通過|合格|达标|達標|参与|參與|回收|应答|回覆|入住|出租|投票|出席|到课|完成|就业|就業)率$/u;

function areOnlyTwo(amounts: readonly Statement[], one: Statement): boolean {
  return amounts.filter(s => s.sentence === one.sentence && comparable(s.figure, one.figure)).length === 2;
}

/** Of the only other amount: per cent, not per mille, and a part that is the smaller one. */
function isOfPart({ figure }: Statement, part: Statement | undefined, whole: Statement): boolean {
  const isPercent = figure.unit?.factor === 1 && figure.interval.low <= 100;
  return (
    isPercent &&
    part !== undefined &&
    part.figure.value * (part.figure.unit?.factor ?? 1) <
      whole.figure.value * (whole.figure.unit?.factor ?? 1)
  );
}

/** 其余 770 亿元为投资回报，以季初 12,220 亿元计: what is said behind one amount names no other. */
function clauseOf(text: string): string {
  return text.slice(text.search(/[^，。；]*$/u));
}

function textBefore(block: BlockReading, s: Statement, previous: Statement | undefined): string {
  return block.text.slice(
    Math.max(previous?.figure.span.end ?? 0, s.figure.span.start - 12),
    s.figure.span.start,
  );
}
