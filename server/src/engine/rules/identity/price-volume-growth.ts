import { FOLLOWS } from '../../lexicon/connectors.ts';
import { cue } from '../../lexicon/cues.ts';
import { exactly, type Interval, meets, multiply, scale, subtract } from '../../quantity/interval.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { ofEach } from '../../text/of-each.ts';
import { claimOf } from '../growth/told-rate.ts';
import { phraseOf } from '../prose/phrase.ts';
import { percentText, relatedTo } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';

const VOLUME =
  /[销銷]售?量|数量|數量|[出进進]货量|[出進]貨量|交易量|成交量|产量|產量|[客货貨运運发發用供进進出][运運电電气氣水流口]量|件量|票量|单量|單量|^量|\bvolumes?\b|\bunits?\b|\bshipments?\b/i;
const PRICE =
  /价格|價格|[均单單吨噸斤桶件箱瓶头頭亩畝坪呎票运運电電气氣水油煤粮糧租售批][价價](?!值)|\bprices?\b/i;
const VALUE =
  /销售额|銷售額|零售额|零售額|交易额|交易額|成交额|成交額|出口额|出口額|进口额|進口額|货值|貨值|金额|金額|收入|营收|營收|产值|產值|\b(?:value|revenues?|turnover|proceeds|takings)\b/i;

/** "grew 5% in volume", "sold 6% more volume". */
const OF_VOLUME =
  /^ (?:more |less |higher |lower |bigger |larger )?(?:in |by )?(?:volumes?|quantity|quantities|units|tonnage)\b/i;

export const priceVolumeGrowth: Rule = {
  id: 'identity/price-volume-growth',
  severity: 'warning',
  summary: 'The growth of a value does not follow from the growth of its volume and price.',
  scope: 'prose',
  needs: ['triple', 'shares'],
  cues: [cue(VOLUME), cue(PRICE), cue(VALUE)],
  check: block =>
    block.bySentence.flatMap((group, i) => {
      const whole = check(block, group);
      const own = whole.length > 0 ? whole : ofEach(stretchesOf(block, group), part => check(block, part));
      return own.length > 0 ? own : check(block, [...group, ...consequence(block, i)]);
    }),
};

/** 常温奶…；低温奶…: each part up to a semicolon, where there are several. */
function stretchesOf(block: BlockReading, group: readonly Statement[]): readonly (readonly Statement[])[] {
  const parts: Statement[][] = [];
  group.forEach((s, i) => {
    const before = i === 0 ? undefined : group[i - 1];
    const gap = before === undefined ? ';' : block.text.slice(before.figure.span.end, s.figure.span.start);
    if (/[;；]/u.test(gap)) parts.push([s]);
    else parts.at(-1)?.push(s);
  });
  return parts.length < 2 ? [] : parts;
}

/** "The value of sales consequently went up by …": what follows from the sentence before. */
function consequence(block: BlockReading, i: number): readonly Statement[] {
  const next = block.bySentence[i + 1];
  const [first] = next ?? [];
  if (next === undefined || first === undefined) return [];
  if (first.sentence - (block.bySentence[i]?.[0]?.sentence ?? 0) !== 1) return [];
  return FOLLOWS.test(phraseOf(block, first)) ? [first] : [];
}

/** Mix and exchange rates move the product by a little. */
const ROOM = 1.5;

function check(block: BlockReading, group: readonly Statement[]): Draft[] {
  const rates = group.filter(
    s =>
      s.figure.kind === 'percent' &&
      s.figure.range === undefined &&
      (s.role === 'growth' || isListed(s, group)),
  );
  const find = (words: RegExp) => rates.filter(s => words.test(before(block, s, group)));
  const behind = rates.filter(s =>
    OF_VOLUME.test(block.text.slice(s.figure.span.end, s.figure.span.end + 24)),
  );
  const volumes = behind.length > 0 ? behind : find(VOLUME);
  const [prices, values] = [find(PRICE), find(VALUE)];
  const [volume, price, value] = [volumes[0], prices[0], values[0]];
  if (
    volumes.length !== 1 ||
    prices.length !== 1 ||
    values.length !== 1 ||
    !volume ||
    !price ||
    !value ||
    new Set([volume, price, value]).size < 3
  )
    return [];
  const computed = scale(
    subtract(multiply(factor(claimOf(volume)), factor(claimOf(price))), exactly(1)),
    100,
  );
  if (meets({ low: computed.low - ROOM, high: computed.high + ROOM }, claimOf(value))) return [];
  return [
    {
      span: value.figure.span,
      message: `Stated ${value.figure.text}; volume ${volume.figure.text} and price ${price.figure.text} make ${percentText(computed, value.figure)}`,
      related: [relatedTo(volume), relatedTo(price)],
      fixes: [],
    },
  ];
}

/** "Volumes grew by 2 %, prices by 6 % and value by 13.6 %": the verb is said once. */
function isListed(s: Statement, group: readonly Statement[]): boolean {
  return (
    s.role === 'level' &&
    s.lead.some(t => t.type === 'word' && t.kind === 'by') &&
    group[0]?.role === 'growth'
  );
}

function factor(percent: Interval): Interval {
  return { low: 1 + percent.low / 100, high: 1 + percent.high / 100 };
}

/** What stands between the figure before it and this one. */
function before(block: BlockReading, s: Statement, group: readonly Statement[]): string {
  const previous = group[group.indexOf(s) - 1];
  const from = previous?.figure.span.end ?? block.sentences[s.sentence]?.start ?? 0;
  return block.text.slice(Math.max(from, s.figure.span.start - 60), s.figure.span.start);
}
