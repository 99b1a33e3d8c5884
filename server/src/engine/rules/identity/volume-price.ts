import { FOLLOWS } from '../../lexicon/connectors.ts';
import { cue } from '../../lexicon/cues.ts';
import { inBase } from '../../quantity/compare.ts';
import { decimalsOf, formatInterval } from '../../quantity/format.ts';
import { add, type Interval, meets, multiply, scale } from '../../quantity/interval.ts';
import { isLikelyAmount } from '../../quantity/mistake.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import { figurePhrase } from '../../reading/statements/figure-phrase.ts';
import { clauseBefore } from '../../reading/statements/gaps.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { ofEach } from '../../text/of-each.ts';
import { relatedTo, valueFix } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';

const VALUE =
  /总价|總價|收入|营收|營收|金额|金額|总额|總額|总值|總值|产值|產值|(?:零售|成交|交易|出口|进口|進口|采购|採購|合同|订单|訂單|签约|簽約|拍卖|拍賣)[额額]|货款|貨款|货值|貨值|回笼资金|回籠資金|资金回笼|資金回籠|回款|股息|股利|租金|募集|募资|募資|募得|筹得|籌得|集资|集資|票房|学费|學費|成本|费用|費用|销售额|銷售額|\b(?:revenue|sales?|bill|value|cost|total|proceeds|turnover|worth|spend|spending|earnings|receipts|takings|rais(?:ed|ing|es)|fetched|fetching|brought in|bringing in|net(?:ted|ting))\b/i;

export const volumePrice: Rule = {
  id: 'identity/volume-price',
  severity: 'error',
  summary: 'Value is not volume times price.',
  scope: 'prose',
  needs: ['triple', 'amount'],
  cues: [cue(VALUE)],
  check: block =>
    ofEach(block.bySentence, (group, i) => {
      const found = check(block, group);
      const own = found.length > 0 ? found : ofEach(partsOf(group), part => check(block, part));
      if (own.length > 0) return own;
      const [before, after] = [block.bySentence[i - 1], block.bySentence[i + 1]];
      return [withOutcome(block, group, after), withVolume(block, group, before)].flatMap(all =>
        check(block, all),
      );
    }),
};

/** What is told up to a semicolon or "while", each part of one thing. */
function partsOf(group: readonly Statement[]): readonly (readonly Statement[])[] {
  const parts = [...new Set(group.map(s => s.part_))];
  return parts.length < 2 ? [] : parts.map(part => group.filter(s => s.part_ === part));
}

const PRICE =
  /单价|單價|均价|均價|售价|售價|客单价|客單價|\b(?:price|average (?:ticket|basket|order value|spend|sale|bill) of|average of|fee|fare|tariff|cost per|asp)\b/i;

/** "…at $212 a bag. Export earnings accordingly reached …": with the next sentence, when it says what follows. */
function withOutcome(
  block: BlockReading,
  group: readonly Statement[],
  next: readonly Statement[] = [],
): readonly Statement[] {
  const [first] = next;
  const start = first === undefined ? undefined : block.sentences[first.sentence]?.start;
  if (first === undefined || start === undefined) return [];
  return FOLLOWS.test(block.text.slice(start, first.figure.span.start)) ? [...group, first] : [];
}

const ADDS_UP =
  /合计|合計|共计|共計|相当于|相當於|折合|即|^[^，。；]{0,3}(?:计算|計算|估算|测算|測算|计，|計，)|\b(?:adds? up to|comes? to|amounts? to|makes?|gives?|equals?|works out at|translates into)\b/i;

/** "18,400 bikes in 2023. At an average ticket of €4,350 that adds up to …": the only count of the sentence before. */
function withVolume(
  block: BlockReading,
  group: readonly Statement[],
  previous: readonly Statement[] = [],
): readonly Statement[] {
  const ofUnit = volumeInUnit(group, previous);
  if (ofUnit !== undefined) return [ofUnit, ...group];
  const [price, value] = group;
  const counts = previous.filter(s => s.role === 'level' && s.figure.kind === 'amount' && isCounted(s));
  const [volume] = counts;
  if (price === undefined || value === undefined || volume === undefined || counts.length !== 1) return [];
  const between = block.text.slice(price.figure.span.end, value.figure.span.start);
  return ADDS_UP.test(between) ? [volume, price, value] : [];
}

/** "14.2 million barrels. At $84.30 a barrel the bill came to …": the only quantity there in the unit that the price is for. */
function volumeInUnit(group: readonly Statement[], previous: readonly Statement[]): Statement | undefined {
  const per = group.flatMap(s => s.figure.unit?.dimension.match(/^money:[A-Z]+\/(.+)$/)?.[1] ?? []);
  const isInUnit = ({ figure }: Statement) =>
    figure.unit !== undefined && per.includes(figure.unit.dimension);
  const [volume, ...others] = previous.filter(isInUnit);
  const money = group.filter(s => s.figure.unit?.dimension.startsWith('money') === true);
  // "…fell to $115 per kWh, $97 for one and $128 for another; at $115 demand was worth": of which volume is left open
  const isOnly = per.length === 1 && others.length === 0 && money.length <= 2 && !group.some(isInUnit);
  return isOnly && volume?.role === 'level' ? volume : undefined;
}

function isCounted({ figure: { unit } }: Statement): boolean {
  return unit === undefined || unit.dimension.startsWith('count');
}

/** 发行股份对价 19.5 亿元，另付现金 6.5 亿元，总价 26.0 亿元: the value holds another amount besides. */
function isJoined(told: readonly Statement[], value: Statement, computed: Interval): boolean {
  return told.some(
    s =>
      s !== value &&
      s.figure.unit?.dimension === value.figure.unit?.dimension &&
      meets(widened(add(computed, inBase(s.figure))), inBase(value.figure)),
  );
}

/** "€0.71 a kilo for herring, €3.90 for cod and €2.15 for haddock, the catch was worth …": the value is of all that these are the prices of. */
function isOneOfPrices(
  { text }: BlockReading,
  group: readonly Statement[],
  price: Statement,
  value: Statement,
): boolean {
  const at = group.indexOf(price);
  return [group[at - 1], group[at + 1]].some(s => {
    if (s === undefined || s === value || currencyOf(s) !== currencyOf(price)) return false;
    const [one, other] = s.figure.span.start < price.figure.span.start ? [s, price] : [price, s];
    const gap = text.slice(one.figure.span.end, other.figure.span.start);
    return s.figure.scale === price.figure.scale && s.base === 'none' && NEXT_PRICE.test(gap);
  });
}

const NEXT_PRICE = /^[^.;\d]{0,40}(?:,| and| or|、|[和及與与]|，)[^.;，。；\d]{0,20}$/iu;

/** "earned €393m out of a total of €604m, i.e. €2,995 per tonne": what the two make is told, too. */
function isToldItself(told: readonly Statement[], value: Statement, computed: Interval): boolean {
  return told.some(
    s =>
      s !== value &&
      s.figure.unit?.dimension === value.figure.unit?.dimension &&
      meets(widened(computed), inBase(s.figure)),
  );
}

interface Product {
  readonly volume: Statement;
  readonly price: Statement;
}

function check(block: BlockReading, group: readonly Statement[]): Draft[] {
  const plain = group.filter(
    s =>
      s.figure.kind === 'amount' &&
      (s.role === 'level' || (s.role === 'delta' && RAISED.test(before(block, s)))) &&
      s.base !== 'from' &&
      s.base !== 'past' &&
      s.figure.range === undefined &&
      (s.figure.hedge === undefined || s.figure.hedge === 'about'),
  );
  const products = ofEach(plain, price =>
    nearestBefore(volumesFor(block, plain, price), price).map((volume): Product => ({ volume, price })),
  );
  if (products.length !== 1) return [];
  const { volume, price } = products[0] as Product;
  const values = plain.filter(
    s =>
      s !== volume &&
      s !== price &&
      s.figure.unit?.dimension === currencyOf(price) &&
      VALUE.test(before(block, s)) &&
      s.figure.value > price.figure.value,
  );
  const [value] = values;
  if (values.length !== 1 || value === undefined) return [];
  const computed = multiply(inBase(volume.figure), inBase(price.figure));
  // Rebates, tax and rounding of the average: only what is clearly off.
  if (meets(widened(computed), inBase(value.figure)) || isOfAnotherVolume(block, price, value)) return [];
  if (isOneOfPrices(block, group, price, value)) return [];
  if (isJoined(plain, value, computed) || isToldItself(plain, value, computed)) return [];
  // 扣掉 8.7% 的税费和优惠后，回笼资金约 72.2 亿元: what is left after something was taken away
  if (DEDUCTED.test(block.text.slice(price.figure.span.end, value.figure.span.start))) return [];
  const isByUnit = price.figure.unit?.dimension.includes('/') === true;
  if (!isByUnit && !isLikelyAmount(inBase(value.figure), computed)) return [];
  const own = scale(computed, 1 / (value.figure.unit?.factor ?? 1));
  return [
    {
      span: value.figure.span,
      message: `Stated ${value.figure.text}; ${volume.figure.text} × ${price.figure.text} is ${formatInterval(scale(own, 1 / value.figure.scale), decimalsOf(value.figure.written))}${value.figure.text.slice(value.figure.digits.end - value.figure.span.start)}`,
      related: [relatedTo(volume), relatedTo(price)],
      fixes: valueFix(value.figure, own, 'preferred'),
    },
  ];
}

/** Money that is raised is no change of an amount. */
const RAISED = /\brais(?:ed|ing|es)\b[^\d]*$/i;

/** 每次 23 度，共 166 度，以每度 9.5 元計: of several quantities the one straight before the price. */
function nearestBefore(volumes: readonly Statement[], price: Statement): readonly Statement[] {
  const before = volumes.filter(s => s.figure.span.start < price.figure.span.start);
  return volumes.length > 1 && before.length === volumes.length ? before.slice(-1) : volumes;
}

/** 售水量 5.84 told at the start, 污水处理量 5.12 beside: the value may be of any quantity of that unit. */
function isOfAnotherVolume(block: BlockReading, price: Statement, value: Statement): boolean {
  const per = price.figure.unit?.dimension.split('/')[1];
  return block.statements.some(
    s =>
      per !== undefined &&
      s.figure.unit?.dimension === per &&
      meets(widened(multiply(inBase(s.figure), inBase(price.figure))), inBase(value.figure)),
  );
}

const DEDUCTED =
  /扣[掉除去减減]|[减減]去|剔除|抵[扣减減]|打折|优惠|優惠|\b(?:net of|less|after (?:tax|discounts?|deduct\w*))\b/iu;

/** 每股配發現金 4.2 元: the thing that the price is of, which the quantity counts. */
const EACH_ZH = /(?<!平均)每([股张張台臺辆輛件套吨噸头頭只隻瓶箱本册冊票份])[^，。；每\d]{0,10}$/u;

/** A price per unit takes the quantity in that unit; a bare average price the only count beside it. */
function volumesFor(block: BlockReading, all: readonly Statement[], price: Statement): Statement[] {
  const dimension = price.figure.unit?.dimension ?? '';
  if (!dimension.startsWith('money:')) return [];
  const per = dimension.split('/')[1];
  if (per !== undefined) return all.filter(s => s !== price && s.figure.unit?.dimension === per);
  const each = EACH_ZH.exec(before(block, price))?.[1];
  if (each !== undefined) return all.filter(s => s !== price && s.figure.text.endsWith(each));
  if (!PRICE.test(before(block, price)) && !/\bat\s*$/.test(before(block, price))) return [];
  if (
    EACH_AT.test(
      `${before(block, price)} ${block.text.slice(price.figure.span.end, price.figure.span.end + 12)}`,
    )
  )
    return all.filter(s => s !== price && isItems(s));
  const noun = /^\s*(?:a|per|each) ([a-z]{3,})\b/.exec(figurePhrase(block, price).split('|')[1] ?? '')?.[1];
  if (noun !== undefined) return all.filter(s => s.figure.unit === undefined && countsNoun(block, s, noun));
  if (!PRICE.test(before(block, price))) return [];
  return all.filter(
    s =>
      s !== price &&
      (s.figure.unit?.dimension.startsWith('count') === true || isBareCount(block, s, price, all)) &&
      s.figure.unit?.dimension !== 'count:person' &&
      s.figure.unit?.dimension !== 'count:company',
  );
}

/** "16 million shares at $15 each": every one of the only count. */
const EACH_AT = /\b(?:at|for)\s+(?:each|apiece|a (?:share|unit|piece|copy|ticket))\b/i;

function isItems({ figure: { unit } }: Statement): boolean {
  const { dimension } = unit ?? { dimension: 'count' };
  return dimension.startsWith('count') && dimension !== 'count:person' && dimension !== 'count:company';
}

/** The count that `withVolume` took from the sentence before, or that "sold 18,400 bikes at an average price of" opens with. */
function isBareCount(
  block: BlockReading,
  s: Statement,
  price: Statement,
  [first, second]: readonly Statement[],
): boolean {
  if (s !== first || price !== second || s.figure.unit !== undefined || s.figure.value < 100) return false;
  return (
    s.sentence < price.sentence ||
    AT_A_PRICE.test(block.text.slice(s.figure.span.end, price.figure.span.start))
  );
}

const AT_A_PRICE =
  /^ [a-z][^.;:()\d]{2,50}(?: (?:in|during|over) (?:19|20)\d\d)?,? at (?:an? |the )?(?:average|mean) (?:[a-z]+ ){0,3}(?:price|ticket|fare|fee|value|bill|spend) of (?:about |some )?$/i;

/** "2.84 million 60-kg bags" counts bags. */
function countsNoun(block: BlockReading, s: Statement, noun: string): boolean {
  const words = (figurePhrase(block, s).split('|')[1] ?? '').split(' ');
  return words.includes(noun) || words.includes(`${noun}s`);
}

function currencyOf(price: Statement): string | undefined {
  return price.figure.unit?.dimension.split('/')[0];
}

function before(block: BlockReading, s: Statement): string {
  const { start } = s.figure.span;
  return clauseBefore(block.text, start - 60, start, '，。；,;');
}

function widened(i: Interval): Interval {
  return { low: i.low * 0.97, high: i.high * 1.03 };
}
