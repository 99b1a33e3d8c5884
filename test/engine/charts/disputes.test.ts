import { expect, it } from 'vitest';
import { disputesOf } from '../../../server/src/engine/charts/disputes.ts';
import type { Finding, Severity } from '../../../server/src/engine/finding.ts';

function finding(
  message: string,
  severity: Severity,
  start: number,
  end: number,
  related: number[] = [],
): Finding {
  return {
    rule: 'total/column',
    severity,
    message,
    span: { start, end },
    related: related.map(at => ({ span: { start: at, end: at + 3 }, message: 'operand' })),
    fixes: [],
  };
}

const disputes = disputesOf([
  finding('whole row', 'error', 10, 60),
  finding('one cell', 'warning', 20, 25, [70]),
  finding('only notation', 'hint', 20, 25),
]);

it('tells every error and warning that touches a place, in the order of the text', () => {
  expect(disputes({ start: 20, end: 25 })).toEqual(['whole row', 'one cell']);
});

it('looks back past shorter findings to longer ones', () => {
  expect(disputes({ start: 50, end: 53 })).toEqual(['whole row']);
});

it('marks the operands of a finding too', () => {
  expect(disputes({ start: 71, end: 72 })).toEqual(['one cell']);
});

it('touching is not overlapping', () => {
  expect(disputes({ start: 60, end: 63 })).toEqual([]);
});
