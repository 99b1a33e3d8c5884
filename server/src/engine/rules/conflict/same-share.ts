import { distance } from '../../quantity/interval.ts';
import { spanOf } from '../../reading/facts.ts';
import { grouped } from '../document/grouped.ts';
import { type Nesting, nestingsOf } from '../document/nesting.ts';
import type { Draft, Rule } from '../rule.ts';
import { toldInSameWords } from './same-fact.ts';

/** Points that two tellings of one share must lie apart: surveys of one market differ a little. */
const LEAST_POINTS = 5;

/** "其中移动支付占比达85%" here, 78% there: one part of one whole in one period. */
export const sameShare: Rule = {
  id: 'conflict/same-fact',
  severity: 'warning',
  summary: 'The share of one part in one whole is given two values.',
  scope: 'document',
  check: document => {
    const alike = grouped(
      nestingsOf(document).filter(
        n => n.of.fact.statement.dated && n.share.statement.figure.kind === 'percent',
      ),
      keyOf,
    );
    const told = toldInSameWords(document);
    return [...alike.values()].flatMap(list =>
      list
        .slice(1)
        .filter(n => !told.has(n.share))
        .flatMap(later => check(later, list)),
    );
  },
};

function keyOf({ part, whole, of }: Nesting): string {
  const { period } = of.fact.statement;
  return `${part}\n${whole}\n${of.dimension}\n${period?.start ?? ''}\n${period?.end ?? ''}`;
}

function check(later: Nesting, list: readonly Nesting[]): Draft[] {
  const earlier = list
    .slice(0, list.indexOf(later))
    .findLast(n => n.share.block !== later.share.block && isRival(n, later));
  if (earlier === undefined) return [];
  const [before, after] = [earlier.share.statement.figure, later.share.statement.figure];
  return [
    {
      span: spanOf(later.share),
      message: `Stated ${after.text} of ${later.whole} for ${later.part}; stated before as ${before.text}`,
      related: [{ span: spanOf(earlier.share), message: before.text }],
      fixes: [],
    },
  ];
}

/** Two sources may differ, and a rate of use is no share of the market. */
function isRival(a: Nesting, b: Nesting): boolean {
  const [x, y] = [a.share.statement, b.share.statement];
  if (a.of.fact.statement.scope.has('source') && b.of.fact.statement.scope.has('source')) return false;
  return isOfUse(a) === isOfUse(b) && distance(x.figure.interval, y.figure.interval) >= LEAST_POINTS;
}

const USE = /渗透|滲透|普及|使用率|覆盖|覆蓋/;
const REACH = 16;

function isOfUse({ share }: Nesting): boolean {
  const { span } = share.statement.figure;
  return USE.test(share.block.reading.text.slice(Math.max(0, span.start - REACH), span.start));
}
