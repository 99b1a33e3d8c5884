import type { Statement } from '../../reading/statements/statements.ts';
import { ofEach } from '../../text/of-each.ts';
import type { Draft, Rule } from '../rule.ts';

/** So many digits that count say that the number is no rough one. */
const EXACT_DIGITS = 5;

/** 约 15.4372 %: rounded by the word and not by the digits. */
export const falsePrecision: Rule = {
  id: 'style/false-precision',
  severity: 'hint',
  summary: 'A number that is said to be rough has five digits or more.',
  scope: 'prose',
  needs: ['hedge'],
  check: block => ofEach(block.statements, check),
};

function check({ figure, depth }: Statement): Draft[] {
  // 1,120坪（约37,024平方米）: what is converted in brackets is rough by its factor, and says so
  if (depth > 0) return [];
  if ((figure.hedge !== 'about' && figure.hedge !== 'nearly') || figure.range !== undefined) return [];
  const digits = significant(figure.written);
  if (digits < EXACT_DIGITS) return [];
  return [
    {
      span: figure.span,
      message: `${figure.text} has ${digits} digits that count, and is said to be rough`,
      related: [],
      fixes: [],
    },
  ];
}

/** Digits that count: without zeros in front, and without those at the end of a whole number. */
function significant(written: string): number {
  const digits = written.replace(/[^\d.]/g, '');
  const whole = digits.includes('.') ? digits.replace('.', '') : digits.replace(/0+$/, '');
  return whole.replace(/^0+/, '').length;
}
