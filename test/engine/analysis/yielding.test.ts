import { expect, test } from 'vitest';
import type { Checked } from '../../../server/src/engine/analysis/check.ts';
import { withoutYielding } from '../../../server/src/engine/analysis/yielding.ts';
import type { Severity } from '../../../server/src/engine/finding.ts';

function found(rule: string, at: number, more: { yields?: true; with?: number; severity?: Severity } = {}) {
  const place = (start: number) => ({ start, end: start + 1 });
  const checked: Checked = {
    rule,
    severity: more.severity ?? 'warning',
    draft: {
      span: place(at),
      message: '',
      related: more.with === undefined ? [] : [{ span: place(more.with), message: '' }],
      fixes: [],
      ...(more.yields && { yields: true }),
    },
  };
  return checked;
}

const left = (...checked: Checked[]) => withoutYielding(checked).map(c => c.rule);

test('what yields gives way to another finding of its figure, or of one that it is made of', () => {
  expect(left(found('a', 1, { yields: true }), found('b', 1))).toEqual(['b']);
  expect(left(found('a', 1, { yields: true, with: 5 }), found('b', 5))).toEqual(['b']);
  expect(left(found('a', 1, { yields: true }), found('b', 9, { with: 1 }))).toEqual(['b']);
  expect(left(found('a', 1, { yields: true }), found('b', 2))).toEqual(['a', 'b']);
});

test('of two that yield the first stays', () => {
  expect(left(found('a', 1, { yields: true }), found('b', 1, { yields: true }))).toEqual(['a']);
});

test('nothing gives way to what is told of notation only', () => {
  expect(left(found('a', 1, { yields: true }), found('b', 1, { severity: 'hint' }))).toEqual(['a', 'b']);
});
