import { comparable, inBase } from '../../quantity/compare.ts';
import { decimalsOf, formatInterval } from '../../quantity/format.ts';
import { add, exactly, type Interval, magnitude, meets, negate, scale } from '../../quantity/interval.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import { type Flow, type Movement, movementsOf } from '../../reading/claims/movements.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { isSwapped } from '../prose/mistakes.ts';
import { relatedTo, valueFix } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';

export const proseRollForward: Rule = {
  id: 'total/roll-forward',
  severity: 'error',
  summary: 'Opening balance, additions and deductions do not make the closing balance.',
  scope: 'prose',
  needs: ['triple', 'amount'],
  check: block => movementsOf(block).flatMap(m => check(block, m)),
};

/** A closing balance this far from what the flows make is of something else. */
const FARTHEST = 2;

function check(block: BlockReading, m: Movement): Draft[] {
  const claim = m.claim === 'net' ? magnitude(inBase(m.result.figure)) : inBase(m.result.figure);
  const opening = m.opening === undefined ? exactly(0) : inBase(m.opening.figure);
  const computed = sumUp(opening, m.flows);
  const own = m.claim === 'net' ? magnitude(computed) : computed;
  if (readings(opening, m, unreadIn(block, m)).some(r => meets(m.claim === 'net' ? magnitude(r) : r, claim)))
    return [];
  const isFar = own.high > claim.high * FARTHEST || own.low < claim.low / FARTHEST;
  if (m.claim === 'closing' && isFar && !isSwappedIn(m)) return [];
  const { figure } = m.result;
  const result = scale(own, 1 / (figure.unit?.factor ?? 1));
  const start = m.opening === undefined ? '' : `${m.opening.figure.text} `;
  const path = m.flows
    .map(({ s, sign }) => `${sign < 0 ? '−' : '+'} ${s.figure.text}`)
    .join(' ')
    .replace(/^\+ /, start === '' ? '' : '+ ');
  return [
    {
      span: figure.span,
      message: `Stated ${figure.text}; ${start}${path} is ${formatInterval(scale(result, 1 / figure.scale), decimalsOf(figure.written))}`,
      related: [...(m.opening === undefined ? [] : [m.opening]), ...m.flows.map(f => f.s)].map(relatedTo),
      fixes: valueFix(figure, result, 'preferred'),
    },
  ];
}

/** With two digits of one of its figures put back the balance closes. */
function isSwappedIn({ opening, flows, result }: Movement): boolean {
  const told = [...(opening === undefined ? [] : [opening]), ...flows.map(f => f.s)].map(s => s.figure);
  const signs = [...(opening === undefined ? [] : [1]), ...flows.map(f => f.sign)];
  return isSwapped([...told, result.figure], sizes =>
    meets(
      signs.reduce<Interval>((a, sign, i) => add(a, scale(sizes[i] as Interval, sign)), exactly(0)),
      sizes.at(-1) as Interval,
    ),
  );
}

function sumUp(opening: Interval, flows: readonly Flow[]): Interval {
  return flows.reduce(
    (total, { s, sign }) => add(total, sign < 0 ? negate(inBase(s.figure)) : inBase(s.figure)),
    opening,
  );
}

/** "17 gone elsewhere, 6 whose contract ran out": amounts among the flows of which no word says which way they go. */
function unreadIn({ statements }: BlockReading, { opening, flows, result }: Movement): Statement[] {
  const told = new Set([opening, result, ...flows.map(f => f.s)]);
  const from = Math.min(...flows.map(f => f.s.figure.span.start));
  return statements.filter(
    s =>
      !told.has(s) &&
      s.figure.span.start > from &&
      s.figure.span.start < result.figure.span.start &&
      comparable(s.figure, result.figure),
  );
}

/** The flows as told; with those that nothing is said of going either way; with those that go either way turned round; and, of three or more, with one left out that may be a part of another. */
function readings(opening: Interval, { flows, result }: Movement, unread: readonly Statement[]): Interval[] {
  const turned = flows
    .filter(f => f.isOpen)
    .map(one => flows.map(f => (f === one ? { ...f, sign: f.sign < 0 ? (1 as const) : (-1 as const) } : f)));
  const lacking = flows.length < 3 ? [] : flows.map(one => flows.filter(f => f !== one));
  const all = sumUp(opening, flows);
  // A source that adds unrounded figures: one more step of the balance
  const room = result.figure.written.includes('.')
    ? result.figure.step * (result.figure.unit?.factor ?? 1)
    : 0;
  const read = unread.length > MOST_UNREAD ? [] : unread;
  const withUnread = read.reduce<Interval[]>(
    (made, { figure }) => made.flatMap(x => [add(x, inBase(figure)), add(x, negate(inBase(figure)))]),
    [all],
  );
  return [
    { low: all.low - room, high: all.high + room },
    ...withUnread,
    ...[...turned, ...lacking].map(told => sumUp(opening, told)),
  ];
}

const MOST_UNREAD = 4;
