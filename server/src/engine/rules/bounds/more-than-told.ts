import { AMONG_THOSE_TOLD, OF_NAMED, OF_THOSE_TOLD } from '../../lexicon/word-shares.ts';
import { baseValue, comparable, inBase } from '../../quantity/compare.ts';
import { below, exactly } from '../../quantity/interval.ts';
import { isLikelyAmount } from '../../quantity/mistake.ts';
import { type Fact, spanOf } from '../../reading/facts.ts';
import { ofEach } from '../../text/of-each.ts';
import { type Line, linesOf } from '../document/lines.ts';
import { isHypothetical } from '../prose/guards.ts';
import { phraseOf } from '../prose/phrase.ts';
import type { Draft, Rule } from '../rule.ts';
import { subsetOf } from '../share/subset-of.ts';

/** "The fleet numbers 640 boats. No fewer than 846 of them …": more than any count that "them" may be. */
export const moreThanTold: Rule = {
  id: subsetOf.id,
  severity: subsetOf.severity,
  summary: 'More "of them" are counted than the sentences before tell of.',
  scope: 'document',
  check: document => {
    const lines = linesOf(document);
    return ofEach(lines, line =>
      ofEach(line.facts, part => (isOfThose(part) ? check(lines, line, part) : [])),
    );
  },
};

const BACK = 2;

function isOfThose(part: Fact): boolean {
  const { block, statement: s } = part;
  if (!isCount(s)) return false;
  return (
    OF_THOSE_TOLD.test(behindOf(part)) ||
    OF_NAMED.test(behindOf(part)) ||
    AMONG_THOSE_TOLD.test(phraseOf(block.reading, s))
  );
}

function behindOf({ block, statement: { figure } }: Fact): string {
  return block.reading.text.slice(figure.span.end, figure.span.end + 40);
}

/** Under the name of which it is one of them. */
function isNamed(whole: Fact, name: string | undefined): boolean {
  if (name === undefined) return true;
  const { text } = whole.statement.figure;
  return `${text} ${behindOf(whole).split(/[,.;]/u)[0]}`.toLowerCase().includes(name.toLowerCase());
}

function isCount(s: Fact['statement']): boolean {
  const { kind, range, unit } = s.figure;
  if (kind !== 'amount' || range !== undefined || isHypothetical(s) || s.role !== 'level') return false;
  return Number.isInteger(s.figure.value) && (unit === undefined || unit.dimension.startsWith('count'));
}

function check(lines: readonly Line[], line: Line, part: Fact): Draft[] {
  const own = part.statement.figure;
  const before = lines.slice(Math.max(0, line.at - BACK), line.at + 1).filter(l => l.block === line.block);
  const wholes = ofEach(before, l =>
    l.facts.filter(
      f =>
        spanOf(f).start < spanOf(part).start &&
        f.statement.figure.kind === 'amount' &&
        comparable(f.statement.figure, own),
    ),
  );
  // "As many as 846 of them"
  const size = own.hedge === 'atMost' ? exactly(baseValue(own)) : inBase(own);
  const name = OF_NAMED.exec(behindOf(part))?.[1];
  const counts = wholes.filter(f => isCount(f.statement) && isNamed(f, name));
  if (counts.length === 0 || !wholes.every(f => below(inBase(f.statement.figure), size))) return [];
  // In one sentence the rule of parts and wholes reads it
  if (counts.some(f => f.statement.sentence === part.statement.sentence)) return [];
  const whole = counts.reduce((a, b) => (b.statement.figure.value > a.statement.figure.value ? b : a));
  if (!isLikelyAmount(size, inBase(whole.statement.figure))) return [];
  return [
    {
      span: spanOf(part),
      message: `A part of ${own.text} exceeds its whole of ${whole.statement.figure.text}`,
      related: [{ span: spanOf(whole), message: whole.statement.figure.text }],
      fixes: [],
    },
  ];
}
