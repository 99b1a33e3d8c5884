import { exactly, meets, middle } from '../../quantity/interval.ts';
import { stepOf } from '../../reading/table/grid.ts';
import { relationsOf } from '../../reading/table/relations.ts';
import { tagsOf } from '../../reading/table/words.ts';
import type { Rule } from '../rule.ts';
import { arithmetic, figureText } from '../table/arithmetic.ts';

/** A total that is right within rounding, but not to the last digit, and no note that says so. */
export const roundingNote: Rule = {
  id: 'total/rounding-note',
  severity: 'hint',
  optIn: true,
  summary: 'A total agrees with its rows only within rounding, and no note says so.',
  scope: 'table',
  check(table) {
    if (tagsOf(`${table.caption} ${table.surroundings}`).has('rounded')) return [];
    const sums = relationsOf(table).relations.filter(({ kind }) => kind === 'sum' || kind === 'period-sum');
    for (const relation of sums) {
      for (const instance of relation.instances) {
        const total = instance.operands.reduce((all, slot) => all + middle(slot.x), 0);
        const close = { low: total - stepOf(instance.target) / 2, high: total + stepOf(instance.target) / 2 };
        if (instance.state !== 'holds' || meets(close, exactly(middle(instance.target.x)))) continue;
        return [
          {
            span: instance.target.figure.span,
            message: `${arithmetic({ relation, instance })}, and ${figureText(instance.target)} is stated: right within rounding; a note may say so`,
            related: [],
            fixes: [],
          },
        ];
      }
    }
    return [];
  },
};
