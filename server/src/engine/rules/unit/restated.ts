import { RESTATES, SAME_QUANTITY } from '../../lexicon/connectors.ts';
import type { Figure } from '../../quantity/figure.ts';
import { usefulDecimals } from '../../quantity/format.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import { latest } from '../../reading/latest.ts';
import { gapText } from '../../reading/statements/gaps.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { ofEach } from '../../text/of-each.ts';
import { relatedTo } from '../prose/texts.ts';
import type { Draft, DraftFix } from '../rule.ts';

/** Two figures that the text says are one quantity: 956 亿美元（约合 6,740 亿元）, "120 TWh (1,200 GWh)". */
export type Restated = readonly [first: Statement, second: Statement];

/** Every quantity of a block that is written twice. */
export const restatedIn: (block: BlockReading) => readonly Restated[] = latest(block =>
  ofEach(block.bySentence, group =>
    ofEach(group, (b, i) => [...pairOf(block, group[i - 2], b), ...pairOf(block, group[i - 1], b)]),
  ),
);

function pairOf(block: BlockReading, a: Statement | undefined, b: Statement): readonly Restated[] {
  return a !== undefined && isRestated(block, a, b) && !isRange(a, b) ? [[a, b]] : NONE;
}

const NONE: readonly Restated[] = [];

function isRange(a: Statement, b: Statement): boolean {
  return a.figure.range !== undefined || b.figure.range !== undefined;
}

/** What the first comes to in the unit of the second, `ratio` times of which the second states. */
export function restatedDraft(
  first: Statement,
  { figure: again }: Statement,
  { shown, ratio }: { readonly shown: number; readonly ratio: number },
): Draft {
  const unit = again.text.slice(again.digits.end - again.span.start);
  return {
    span: again.span,
    message: `${first.figure.text} is ${usefulText(shown)}${unit}, not ${again.text}${slipText(ratio)}`,
    related: [relatedTo(first)],
    fixes: restatedFix(again, shown),
  };
}

/** The exact conversion in useful digits: the claim's own decimals say nothing once its power of ten was wrong. */
export function restatedFix(claim: Figure, value: number): DraftFix[] {
  if (claim.digits.start === claim.digits.end) return [];
  const digits = usefulText(value);
  const from = claim.digits.start - claim.span.start;
  const text = claim.text.slice(0, from) + digits + claim.text.slice(claim.digits.end - claim.span.start);
  return [
    {
      title: `Change ${claim.text} to ${text}`,
      kind: 'value',
      preferred: true,
      edits: [{ span: claim.digits, newText: digits }],
    },
  ];
}

/** A value in about three digits that count, grouped. */
function usefulText(value: number): string {
  return Number(value.toFixed(usefulDecimals(value))).toLocaleString('en-US', { maximumFractionDigits: 6 });
}

/** " (10 times too much)" for a slip of a power of ten. */
export function slipText(ratio: number): string {
  const power = Math.round(Math.log10(Math.abs(ratio)));
  if (power === 0 || Math.abs(Math.log10(Math.abs(ratio)) - power) > 0.03) return '';
  return ` (${(10 ** Math.abs(power)).toLocaleString('en-US')} times too ${power > 0 ? 'much' : 'little'})`;
}

/** Longer stretches of text tell something else in between. */
const LONGEST_GAP = 64;

function isRestated(block: BlockReading, a: Statement, b: Statement): boolean {
  // "€96 million ($103.7 million), or €4.0 million for each": what follows a bracket goes on about what stood before it
  if (a.depth > b.depth) return false;
  const end =
    // 约合 blurs, and says that both are one
    b.figure.hedgeSpan !== undefined &&
    b.figure.hedgeSpan.end <= b.figure.span.start &&
    block.text[b.figure.hedgeSpan.end - 1] !== '合'
      ? b.figure.hedgeSpan.start
      : b.figure.span.start;
  if (end - a.figure.span.end > LONGEST_GAP) return false;
  const gap = block.text.slice(a.figure.span.end, end);
  // 折合每千瓦 2,004 元: a price, not the sum once more
  if (!saysTheSame(block, a, b, gap)) return false;
  if (isByUnit(a, b)) return true;
  return !(
    isOfEach(block.text, a.figure.span.start) ||
    EACH.test(gap) ||
    isOfOnePerson(block, a) ||
    fallsOnOne(block, b)
  );
}

/** "4.36 million tonnes, or 449 kg for each resident", "$1.88 on each share": what falls on one. */
export function fallsOnOne({ text }: BlockReading, { figure: { span } }: Statement): boolean {
  return FOR_EACH.test(text.slice(span.end, span.end + LONGEST_EACH));
}

/** "$31 per passenger, or about $290 million in all"; $363 million a month is told again for a year. */
function isOfOnePerson({ text }: BlockReading, { figure: { span } }: Statement): boolean {
  const behind = text.slice(span.end, span.end + LONGEST_EACH);
  return FOR_EACH.test(behind) && !PER_TIME.test(behind);
}

const PER_TIME = /^ (?:per|a|an|each|every) (?:second|minute|hour|day|week|month|quarter|year)/u;
const FOR_EACH =
  /^ (?:(?:for|on|to|from|in) (?:each|every)|per|each|apiece|a (?:head|person|day|month|week|household))\b/u;
const LONGEST_EACH = 16;

const EACH = /每[\u3400-\u9fff]{1,4}$/u;

/** The last characters of all that says so: most gaps end in another one, and need no closer look. */
const ENDINGS = new Set([...[...SAME_QUANTITY].map(words => words.at(-1)), ...'rs.o']);

function mayRestate(gap: string): boolean {
  if (gap.includes('每')) return true;
  let end = gap.length;
  while (end > 0 && ('，,（('.includes(gap.charAt(end - 1)) || gap.charAt(end - 1).trim() === '')) end--;
  return end === 0 || ENDINGS.has(gap.charAt(end - 1).toLowerCase());
}

function saysTheSame(block: BlockReading, a: Statement, b: Statement, gap: string): boolean {
  if (isBetweenDashes(block, a, b, gap)) return true;
  if (!mayRestate(gap)) return false;
  const words = gap
    .replace(/[\s，,（(]+/g, ' ')
    .trim()
    .replace(EACH, '')
    .toLowerCase();
  if (words === '') return /[（(]/.test(gap) && b.depth > a.depth;
  return (
    SAME_QUANTITY.has(words) ||
    isPlaceThenOr(words) ||
    (RESTATES.test(words) && gapText(block, a, b).length < 60)
  );
}

const LONGEST_BETWEEN_DASHES = ' – that is '.length;

/** "740,000 acres – about 300,000 hectares –": between dashes, in another system of units. */
function isBetweenDashes({ text }: BlockReading, a: Statement, b: Statement, gap: string): boolean {
  const [x, y] = [a.figure.unit, b.figure.unit];
  if (
    gap.length > LONGEST_BETWEEN_DASHES ||
    x === undefined ||
    x.dimension !== y?.dimension ||
    !/^ [–—-] (?:or |some |that is |i\.e\. )?$/.test(gap)
  )
    return false;
  const power = Math.log10(x.factor / y.factor);
  const isOfOtherSystem = Math.abs(power - Math.round(power)) > 1e-6;
  return isOfOtherSystem && /^(?: [–—-] |[,.;)])/.test(text.slice(b.figure.span.end));
}

/** 每坪 4,300 元，即每平方公尺 1,301 元: one price by two units. */
function isByUnit(a: Statement, b: Statement): boolean {
  return [a, b].every(s => s.figure.unit?.dimension.includes('/') === true);
}

/** 每吨…; "5.76 million bags of 60 kg, which is …": the size of one, not the quantity. */
function isOfEach(text: string, start: number): boolean {
  return (
    /每[^，。；]{0,6}$/u.test(text.slice(Math.max(0, start - 8), start)) ||
    /\d[^,;]*\bof $/.test(text.slice(Math.max(0, start - 40), start))
  );
}

/** "returned 5,430 GWh to the grid in 2023, or 54.3 TWh": "or" after what was said of the first. */
function isPlaceThenOr(words: string): boolean {
  return words.length < 48 && / or$/.test(words) && !/\d.*\d/.test(words.replace(/\b(19|20)\d\d\b/, ''));
}
