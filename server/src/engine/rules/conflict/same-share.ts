import { distance } from '../../quantity/interval.ts';
import { spanOf } from '../../reading/facts.ts';
import { grouped } from '../document/grouped.ts';
import { type Nesting, nestingsOf } from '../document/nesting.ts';
import type { Draft, Rule } from '../rule.ts';

/** Points that two tellings of one share must lie apart: surveys of one market differ a little. */
const LEAST_POINTS = 5;
/** One share is told in few places; the last ones are looked at, so that the work stays linear. */
const MOST_COMPARED = 60;

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
    return [...alike.values()].flatMap(list =>
      list.flatMap((later, i) => check(later, list.slice(Math.max(0, i - MOST_COMPARED), i))),
    );
  },
};

function keyOf({ part, whole, of }: Nesting): string {
  const { period } = of.fact.statement;
  return `${part}\n${whole}\n${of.dimension}\n${period?.start ?? ''}\n${period?.end ?? ''}`;
}

function check(later: Nesting, before: readonly Nesting[]): Draft[] {
  const earlier = before.findLast(n => n.share.block !== later.share.block && isRival(n, later));
  if (earlier === undefined) return [];
  const [first, second] = [earlier.share.statement.figure, later.share.statement.figure];
  return [
    {
      span: spanOf(later.share),
      message: `Stated ${second.text} of ${later.whole} for ${later.part}; stated before as ${first.text}`,
      related: [{ span: spanOf(earlier.share), message: first.text }],
      fixes: [],
      yields: true,
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
