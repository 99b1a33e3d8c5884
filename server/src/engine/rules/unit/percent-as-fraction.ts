import { type GridLine, gridsOf, type Slot } from '../../reading/table/grid.ts';
import type { Draft, Rule } from '../rule.ts';
import { decimalsOf } from '../table/written.ts';

const ENOUGH = 3;

/** 0.154 among 16.1 and 17.0: the same number, once as a fraction. */
export const percentAsFraction: Rule = {
  id: 'unit/percent-as-fraction',
  severity: 'warning',
  summary: 'A percentage is written as a fraction of one among percentages.',
  scope: 'table',
  check(table) {
    const { columns, rows } = gridsOf(table);
    const out = new Map<number, Draft>();
    for (const line of [...columns.lines, ...rows.lines]) {
      const draft = fractionIn(line);
      if (draft !== undefined) out.set(draft.span.start, draft);
    }
    return [...out.values()];
  },
};

/** A fraction has two decimals more than the percentages beside it, and times a hundred it is one of them. */
function fractionIn(line: GridLine): Draft | undefined {
  const slots = line.slots.filter((slot): slot is Slot => slot !== undefined);
  const odd = slots.filter(slot => Math.abs(slot.figure.value) > 0 && Math.abs(slot.figure.value) < 1);
  const [one] = odd;
  if (one === undefined || odd.length > 1 || slots.length <= ENOUGH) return undefined;
  const rest = slots.filter(slot => slot !== one);
  if (!rest.every(slot => slot.figure.kind === 'percent' && slot.figure.scale === 1)) return undefined;
  if (one.figure.kind !== 'percent' && (one.figure.kind !== 'amount' || one.figure.unit !== undefined))
    return undefined;
  const values = rest.map(slot => slot.figure.value);
  const places = Math.max(...rest.map(decimalsOf));
  const times = one.figure.value * 100;
  if (decimalsOf(one) < places + 2 || Math.min(...values) < 2) return undefined;
  if (times < Math.min(...values) * 0.5 || times > Math.max(...values) * 2) return undefined;
  const newText = times.toFixed(Math.max(0, decimalsOf(one) - 2));
  return {
    span: one.figure.span,
    message: `${one.figure.text} stands among percentages (${rest
      .slice(0, 4)
      .map(slot => slot.figure.text)
      .join(', ')}); as a percentage it would be ${newText}`,
    related: rest.slice(0, 4).map(slot => ({ span: slot.figure.span, message: slot.figure.text })),
    fixes: [
      {
        title: `Change ${one.figure.text} to ${newText}${one.figure.text.endsWith('%') || line.line.unitText !== '' ? '' : '%'}`,
        kind: 'value',
        preferred: true,
        edits: [
          {
            span: one.figure.digits,
            newText: one.figure.kind === 'percent' ? newText : `${newText}%`,
          },
        ],
      },
    ],
  };
}
