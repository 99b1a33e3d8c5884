import { comparable } from '../../../quantity/compare.ts';
import { countAtHead } from '../../../text/ordered.ts';
import type { Sentence } from '../../lexer/sentences.ts';
import type { Statement } from '../../statements/statements.ts';
import type { Change } from '../changes.ts';

/** What the changes of a block are told in. */
export interface Told {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly statements: readonly Statement[];
}

/** What is said of the change itself. */
export function claimOf(c: Change): Statement | undefined {
  return c.compound ?? c.growth ?? c.multiple ?? c.points ?? c.delta;
}

/** Points are of percentages, rates and factors of amounts, amounts of change of their own unit. */
export function fits(claim: Statement, level: Statement): boolean {
  if (claim.role === 'points') return level.figure.kind === 'percent';
  if (claim.role === 'delta' || claim.role === 'level') return comparable(claim.figure, level.figure);
  return level.figure.kind === 'amount';
}

/** Where the statements of a turn, or of those behind it, begin; they stand in order. */
function firstOf(statements: readonly Statement[], turn: number): number {
  return countAtHead(statements, s => s.turn < turn);
}

/** The statements of the sentences from one turn to another. */
export function statementsWithin({ statements }: Told, from: number, to: number): readonly Statement[] {
  return statements.slice(firstOf(statements, from), firstOf(statements, to + 1));
}

/** 比重从 22% 上升到 35%，绝对规模约为原来的 4 倍: a factor of the part, whose levels are nowhere told. */
export function isOfShares(claim: Statement, statements: readonly Statement[]): boolean {
  const shares = statements.filter(
    s =>
      s.sentence === claim.sentence && s.figure.kind === 'percent' && (s.base === 'from' || s.base === 'to'),
  );
  return shares.length >= 2;
}
