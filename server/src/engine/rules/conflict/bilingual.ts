import { comparable, inBase, likeKinds } from '../../quantity/compare.ts';
import type { Figure } from '../../quantity/figure.ts';
import { add, exactly, type Interval, meets, middle, scale } from '../../quantity/interval.ts';
import { isTransposed } from '../../quantity/slips.ts';
import type { PlacedTable } from '../../reading/document-reading.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { placeIn, spanIn } from '../document/places.ts';
import { type Placed, type Translation, translatedTables, translationsIn } from '../document/translations.ts';
import { valueFix } from '../prose/texts.ts';
import type { Draft, DraftFix, Rule } from '../rule.ts';

/** [DUP] across languages: what a passage and its translation say of one thing is one number. */
export const bilingual: Rule = {
  id: 'conflict/bilingual',
  severity: 'warning',
  summary: 'A passage and its translation give different numbers.',
  scope: 'document',
  check: document => [
    ...translationsIn(document).flatMap(checkProse),
    ...translatedTables(document).flatMap(checkTables),
  ],
};

function checkProse({ chinese, english }: Translation): Draft[] {
  const { matched, ours, theirs } = match(chinese, english);
  const [one, other] = [ours[0], theirs[0]];
  if (ours.length !== 1 || theirs.length !== 1 || one === undefined || other === undefined) return [];
  if (!isOneThing(one.statement, other.statement, matched)) return [];
  return [draft(one, other)];
}

interface Matched {
  readonly matched: number;
  /** What is left over on each side. */
  readonly ours: readonly Placed[];
  readonly theirs: readonly Placed[];
}

/** Pairs what can be one number, in whatever order the languages put it. */
function match(chinese: readonly Placed[], english: readonly Placed[]): Matched {
  const theirs = [...english];
  const ours = chinese.filter(c => {
    const at = theirs.findIndex(e => areEqual(c.statement, e.statement));
    if (at >= 0) theirs.splice(at, 1);
    return at < 0;
  });
  return { matched: chinese.length - ours.length, ours, theirs };
}

function areEqual(a: Statement, b: Statement): boolean {
  if (!isAlike(a.figure, b.figure)) return false;
  return readings(a).some(x => readings(b).some(y => meets(x, y)));
}

/** 增长 3 倍 may mean three or four times as much; 增长了 3 倍 is four. */
function readings({ figure, move, direction }: Statement): Interval[] {
  if (figure.kind !== 'multiple' || !figure.text.endsWith('倍') || direction <= 0) return [inBase(figure)];
  const more = add(figure.interval, exactly(1));
  return move?.mode === 'by' ? [more] : [figure.interval, more];
}

/** Of one kind, and of one unit as far as both name theirs: what one language counts the other may leave bare. */
function isAlike(a: Figure, b: Figure): boolean {
  if (!likeKinds(a, b)) return false;
  if (comparable(a, b) || a.unit === undefined || b.unit === undefined) return true;
  return (isCounted(a) && isCounted(b)) || (isBareYuan(a) && isYuan(b));
}

/** 元 alone is the currency of the place, which English has to name. */
function isBareYuan({ text, unit }: Figure): boolean {
  return unit?.id === 'CNY' && /[\d十百千万萬亿億兆]\s?元$/u.test(text);
}

function isYuan({ unit }: Figure): boolean {
  return unit !== undefined && ['CNY', 'TWD', 'HKD', 'MOP'].includes(unit.id);
}

function isCounted({ unit }: Figure): boolean {
  return unit?.dimension.startsWith('count') === true;
}

/** Enough else agrees; with little else, the digits have to show the slip. */
function isOneThing(a: Statement, b: Statement, matched: number): boolean {
  if (!isAlike(a.figure, b.figure) || a.figure.range !== undefined || b.figure.range !== undefined)
    return false;
  if (OTHER_BASIS.test(a.subject.words.join(' ')) !== OTHER_BASIS.test(b.subject.words.join(' ')))
    return false;
  if (a.role === 'growth' && b.role === 'growth' && a.direction !== b.direction) return false;
  if (matched >= 3) return true;
  return (
    isScaleSlip(a.figure, b.figure) ||
    (matched >= 1 && isTransposed(a.figure.written, b.figure.written)) ||
    isFactorSlip(a, b)
  );
}

/** Adjusted in one language only: two figures. */
const OTHER_BASIS =
  /调整|調整|扣非|归母|歸母|归属|歸屬|核心|adjusted|underlying|gaap|attributable|core|organic|pro forma/i;

/** Equal digits and a power of ten between: 1.2 亿 and 1.2 billion. */
function isScaleSlip(a: Figure, b: Figure): boolean {
  if (a.written === '' || a.kind !== 'amount' || Number(a.written) !== Number(b.written)) return false;
  const power = Math.log10(middle(inBase(a)) / middle(inBase(b)));
  return Math.abs(power - Math.round(power)) < 1e-6 && Math.round(power) !== 0;
}

/** 增长了 3 倍 and "tripled". */
function isFactorSlip(a: Statement, b: Statement): boolean {
  return a.figure.kind === 'multiple' && b.figure.kind === 'multiple' && a.move?.mode === 'by';
}

function draft(a: Placed, b: Placed): Draft {
  const [one, other] = [a.statement, b.statement];
  return {
    span: spanOf(b),
    message: `${other.figure.text} here, ${one.figure.text} in the Chinese${scaleText(one.figure, other.figure)}`,
    related: [{ span: spanOf(a), message: one.figure.text }],
    fixes: [...fixTo(b, one), ...fixTo(a, other)],
  };
}

function scaleText(a: Figure, b: Figure): string {
  if (!isScaleSlip(a, b)) return '';
  const inUnits = middle(inBase(a)) / ((b.unit?.factor ?? 1) * b.scale);
  return `, which is ${plainNumber(inUnits)}${b.text.slice(b.digits.end - b.span.start)}`;
}

/** Without the noise of scaling. */
function plainNumber(value: number): string {
  return String(Number(value.toPrecision(6)));
}

function spanOf({ statement, start }: Placed): { start: number; end: number } {
  const { span } = statement.figure;
  return { start: span.start + start, end: span.end + start };
}

/** The number of the other language in the writing of this one; a scale slip keeps its digits. */
function fixTo({ statement: { figure }, start }: Placed, other: Statement): DraftFix[] {
  if (figure.kind === 'multiple') return [];
  const value = scale(inBase(other.figure), 1 / (figure.unit?.factor ?? 1));
  const fixes = isScaleSlip(figure, other.figure)
    ? [digitsFix(figure, plainNumber(middle(value) / figure.scale))]
    : valueFix(figure, value, 'offered');
  return fixes.map(fix => ({
    ...fix,
    edits: fix.edits.map(e => ({ ...e, span: { start: e.span.start + start, end: e.span.end + start } })),
  }));
}

function digitsFix({ text, span, digits }: Figure, newText: string): DraftFix {
  const changed = text.slice(0, digits.start - span.start) + newText + text.slice(digits.end - span.start);
  return { title: `Change ${text} to ${changed}`, kind: 'value', edits: [{ span: digits, newText }] };
}

const LEAST_CELLS = 4;

/** Cell by cell, when nearly all of them agree. */
function checkTables([a, b]: readonly [PlacedTable, PlacedTable]): Draft[] {
  const cells = a.model.cells.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      const [one, other] = [cell.figure, b.model.cells[r]?.[c]?.figure];
      return one === undefined || other === undefined ? [] : [{ one, other }];
    }),
  );
  const wrong = cells.filter(({ one, other }) => isAlike(one, other) && !meets(inBase(one), inBase(other)));
  if (cells.length < LEAST_CELLS || wrong.length * 5 > cells.length) return [];
  return wrong.map(({ one, other }) => ({
    span: spanIn(b, other),
    message: `${other.text} here, ${one.text} in the table of the other language`,
    related: [placeIn(a, one)],
    fixes: [],
  }));
}
