import { CNY_BANDS } from '../../lexicon/rates.ts';
import { scriptOf } from '../../lexicon/scripts.ts';
import { inBase } from '../../quantity/compare.ts';
import { divide, hull, type Interval, meets, middle, multiply, scale } from '../../quantity/interval.ts';
import { countingApart } from '../../quantity/meeting.ts';
import { yearOf } from '../../quantity/period.ts';
import type { PlacedProse } from '../../reading/document-reading.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import type { Settings } from '../../settings/settings.ts';
import { ofEach } from '../../text/of-each.ts';
import { shift } from '../../text/span.ts';
import { MOST_LISTED } from '../document/extremes.ts';
import { grouped } from '../document/grouped.ts';
import { valueFix } from '../prose/texts.ts';
import type { Draft, DraftFix, Rule } from '../rule.ts';
import { restatedFix, restatedIn, slipText } from './restated.ts';
import { isRate } from './stated-rate.ts';

/** Amounts told in two currencies imply the rate between them; one report has one rate for one year. */
export const fxImplied: Rule = {
  id: 'unit/fx-implied',
  severity: 'warning',
  summary: 'An amount and its conversion imply an exchange rate that the others, or the market, never had.',
  scope: 'document',
  check: (document, { settings }) => {
    const all = ofEach(document.prose, conversionsIn);
    const odd = ofEach(all, c => againstKnown(c, settings));
    const unlikely = new Set(odd.map(o => o.conversion));
    const left = all.filter(c => !unlikely.has(c));
    return [...odd.map(o => o.draft), ...[...grouped(left, pairOf).values()].flatMap(amongThemselves)];
  },
};

/** One amount in two currencies, with the rate that follows from it: units of the second for one of the first. */
interface Conversion {
  readonly block: PlacedProse;
  readonly from: Statement;
  readonly to: Statement;
  readonly rate: Interval;
}

function conversionsIn(block: PlacedProse): Conversion[] {
  return ofEach(restatedIn(block.reading), ([from, to]): Conversion[] => {
    if (!isWholeAside(block.reading.text, to) || isPerPiece(block.reading.text, to)) return [];
    if (isCents(from) !== isCents(to)) return [];
    // 以期間平均匯率 32.1 元換算為 67.3 億美元: what stands before the conversion is its rate
    if (isRate(block.reading, from)) return [];
    if (!isMoney(from) || !isMoney(to) || from.figure.unit?.dimension === to.figure.unit?.dimension)
      return [];
    const rate = divide(inBase(to.figure), inBase(from.figure));
    return rate === undefined || rate.low <= 0 || !Number.isFinite(rate.high)
      ? []
      : [{ block, from, to, rate }];
  });
}

/** 约合 1.39 万亿元的 3%, "(£325 including VAT)": not the plain amount once more. */
function isWholeAside(text: string, { figure, depth }: Statement): boolean {
  const behind = text.slice(figure.span.end);
  return depth > 0 ? /^\s?(?:[)）,，;；]|$)/u.test(behind) : !behind.startsWith('的');
}

/** "A$223.3 million or 34.2 cents on 652.8 million shares": what falls on each of them. */
function isPerPiece(text: string, { figure: { span } }: Statement): boolean {
  return /^\s?(?:on|per|a|an|each|for every)\b|^\s?[/／]|^每/i.test(text.slice(span.end, span.end + 12));
}

/** "a further 1.1 cents, or €18 million": so much for each of something, in the small coin of whatever currency. */
function isCents({ figure: { text } }: Statement): boolean {
  return CENTS.test(text);
}

const CENTS = /(?:\bcents?|\bpence|\bpaise|\bsen|\d\s?[pc¢])$|[分角仙]$/iu;

function isMoney({ figure }: Statement): boolean {
  const { kind, unit } = figure;
  // A price by the piece beside an amount is another figure
  return kind === 'amount' && unit?.dimension.startsWith('money') === true && !unit.id.includes('/');
}

/** ISO code; a bare 元 of a text in traditional characters is Taiwan's, Hong Kong's or Macao's. */
function currencyOf({ block }: Conversion, { figure }: Statement): string {
  const code = figure.unit?.dimension.slice('money:'.length) ?? '';
  // ¥ is the yen's sign as well, and only the language of the text tells
  if (/^[¥￥]/.test(figure.text) && scriptOf(block.reading.text) !== 'simplified') return '¥';
  const isLocal =
    code === 'CNY' &&
    !/人民|rmb|cny|[¥￥]/i.test(figure.text) &&
    scriptOf(block.reading.text) === 'traditional';
  return isLocal ? '元' : code;
}

function pairOf(conversion: Conversion): string {
  return `${currencyOf(conversion, conversion.from)}/${currencyOf(conversion, conversion.to)}`;
}

/** A rate that the project gives holds to a hundredth. */
const GIVEN_ROOM = 0.01;
/** The bands are of the last twenty years; earlier rates lay up to so much beside them. */
const BAND_ROOM = 0.3;

/** The project's own rate of the year, else the band that the rate has kept to for twenty years. */
function againstKnown(
  conversion: Conversion,
  settings: Settings,
): { readonly conversion: Conversion; readonly draft: Draft }[] {
  const { to, rate } = conversion;
  const given = givenRate(conversion, settings);
  const bands =
    given === undefined
      ? bandsOf(pairOf(conversion))
      : [{ low: given * (1 - GIVEN_ROOM), high: given * (1 + GIVEN_ROOM) }];
  const [band] = bands;
  if (band === undefined || bands.some(b => meets(b, rate))) return [];
  const power = [1, 2, 3, 4, -1, -2, -3, -4].find(p => bands.some(b => meets(scale(rate, 10 ** p), b)));
  const slip = power === undefined ? '' : slipText(10 ** -power);
  const where =
    given === undefined ? `between ${shown(band.low)} and ${shown(band.high)}` : `${given} by the settings`;
  const meant = given === undefined ? undefined : { low: given, high: given };
  const fixes =
    meant !== undefined
      ? fixesOf(conversion, meant)
      : power === undefined
        ? []
        : restatedFix(to.figure, (to.figure.value * 10 ** power) / to.figure.scale);
  return [
    {
      conversion,
      draft: draft(conversion, `${rateText(conversion)}; it is ${where}${slip}`, [], fixes),
    },
  ];
}

/** What a sign without a country may stand for. */
const OPEN_SIGNS: Readonly<Record<string, readonly string[]>> = {
  '¥': ['CNY', 'JPY'],
  元: ['TWD', 'HKD', 'CNY'],
};

/** Where the rate of a pair may lie: one band for each currency that its signs may stand for. */
function bandsOf(pair: string): Interval[] {
  const [from = [], to = []] = pair.split('/').map(code => OPEN_SIGNS[code] ?? [code]);
  return ofEach(from, one =>
    ofEach(to, (other): Interval[] => {
      const [a, b] = [CNY_BANDS[one], CNY_BANDS[other]];
      return a && b ? [{ low: (a[0] / b[1]) * (1 - BAND_ROOM), high: (a[1] / b[0]) * (1 + BAND_ROOM) }] : [];
    }),
  );
}

function givenRate(conversion: Conversion, { rates }: Settings): number | undefined {
  const year = conversion.to.period ?? conversion.from.period;
  if (year === undefined) return undefined;
  const pair = pairOf(conversion);
  const direct = rates[pair]?.[yearOf(year)];
  const inverse = rates[pair.split('/').reverse().join('/')]?.[yearOf(year)];
  return direct ?? (inverse === undefined ? undefined : 1 / inverse);
}

/** Rates of one year, the average and that of its last day, lie so much apart; in one paragraph less. */
const ROOM_OF_YEAR = 0.06;
const ROOM_OF_BLOCK = 0.03;

/** Each conversion that disagrees with another of its year; of two the later one, of more the one that stands alone. */
function amongThemselves(conversions: readonly Conversion[]): Draft[] {
  return conversions.length < 2 ? [] : ofEach([...grouped(conversions, timeOf).values()], ofOneTime);
}

function ofOneTime(conversions: readonly Conversion[]): Draft[] {
  const others = conversions.length - 1;
  const apart = countingApart(conversions.map(c => c.rate));
  return ofEach(conversions, (one, i): Draft[] => {
    // No more than these can disagree with it
    if (2 * apart(widened(one.rate, ROOM_OF_BLOCK)) <= others) return [];
    const rivals = conversions.filter(other => other !== one && disagree(one, other));
    const [rival] = rivals;
    const friends = others - rivals.length;
    if (rival === undefined || friends >= rivals.length) return [];
    const isLater = conversions.indexOf(rival) < i;
    if (rivals.length === 1 && friends === 0 && !isLater) return [];
    return [
      draft(
        one,
        `${rateText(one)}; ${rateText(rival)}`,
        ofEach(rivals.slice(0, MOST_LISTED), r => [r.from, r.to].map(s => ({ block: r.block, s }))),
        fixesOf(one, rival.rate),
      ),
    ];
  });
}

/** Equal for conversions of one year, and for those without one in one block. */
function timeOf({ block, from, to }: Conversion): string {
  const period = to.period ?? from.period;
  return `${from.relative} ${period === undefined ? `at ${block.start}` : yearOf(period)}`;
}

function disagree(a: Conversion, b: Conversion): boolean {
  return !meets(widened(a.rate, a.block === b.block ? ROOM_OF_BLOCK : ROOM_OF_YEAR), b.rate);
}

function widened({ low, high }: Interval, room: number): Interval {
  return { low: low * (1 - room), high: high * (1 + room) };
}

function fixesOf({ from, to }: Conversion, rate: Interval): DraftFix[] {
  const due = multiply(inBase(from.figure), hull(rate, rate));
  const inUnit = scale(due, 1 / (to.figure.unit?.factor ?? 1));
  return valueFix(to.figure, { ...inUnit, point: middle(inUnit) }, 'offered');
}

function rateText(conversion: Conversion): string {
  const { from, to, rate } = conversion;
  return `${to.figure.text} for ${from.figure.text} is ${shown(middle(rate))} ${pairOf(conversion)}`;
}

function shown(rate: number): string {
  return String(Number(rate.toPrecision(3)));
}

function draft(
  { block, from, to }: Conversion,
  message: string,
  others: readonly { readonly block: PlacedProse; readonly s: Statement }[],
  fixes: readonly DraftFix[],
): Draft {
  const related = [{ block, s: from }, ...others];
  return {
    span: shift(to.figure.span, block.start),
    message,
    related: related.map(r => ({ span: shift(r.s.figure.span, r.block.start), message: r.s.figure.text })),
    fixes: fixes.map(f => ({ ...f, edits: f.edits.map(e => ({ ...e, span: shift(e.span, block.start) })) })),
  };
}
