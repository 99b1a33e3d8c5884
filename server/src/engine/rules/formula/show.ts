import type { Expression } from '../../syntax/formula/formula.ts';
import { asWritten } from '../data/write.ts';
import type { Lookup } from './evaluate.ts';

const SIGNS = { '+': '+', '-': '−', '*': '×', '/': '/' } as const;
const STRENGTH = { '+': 1, '-': 1, '*': 2, '/': 2 } as const;
/** Above this many terms the middle ones of a sum are left out. */
const MOST_TERMS = 7;

/** An expression with the figures of one period in it: "15.2億筆 × 2.96元". */
export function show(expression: Expression, lookup: Lookup): string {
  switch (expression.kind) {
    case 'literal':
      return expression.text;
    case 'name': {
      const found = lookup(expression);
      return found ? asWritten(found) : expression.id;
    }
    case 'negation':
      return `−${inBrackets(expression.of, 3, lookup)}`;
    case 'sum': {
      const terms = expression.terms.map(term => show(term, lookup));
      if (terms.length <= MOST_TERMS) return terms.join(' + ');
      return `${terms.slice(0, 3).join(' + ')} + … + ${terms.slice(-2).join(' + ')} (${terms.length} figures)`;
    }
    case 'operation': {
      const strength = STRENGTH[expression.operator];
      const left = inBrackets(expression.left, strength, lookup);
      const associative = expression.operator === '+' || expression.operator === '*';
      const right = inBrackets(expression.right, strength + (associative ? 0 : 1), lookup);
      return `${left} ${SIGNS[expression.operator]} ${right}`;
    }
  }
}

function inBrackets(expression: Expression, strength: number, lookup: Lookup): string {
  const text = show(expression, lookup);
  const own =
    expression.kind === 'operation' ? STRENGTH[expression.operator] : expression.kind === 'sum' ? 1 : 3;
  return own < strength ? `(${text})` : text;
}
