import { yearOf } from '../../quantity/period.ts';
import { type Fact, factsOf, spanOf } from '../../reading/facts.ts';
import { core } from '../../reading/statements/measure.ts';
import { topicName } from '../../reading/statements/topics.ts';
import { grouped } from '../document/grouped.ts';
import type { Draft, Rule } from '../rule.ts';
import { crosses } from './crossing.ts';

/** A rate that is to be broken through when it was already above: penetration over 95 % in 2023, and past 95 % by 2025. */
export const forecastRateReached: Rule = {
  id: 'conflict/forecast-below-reached',
  severity: 'warning',
  summary: 'A rate is expected to pass a mark that the report says was passed before.',
  scope: 'document',
  check: document => {
    const rates = grouped(
      factsOf(document).filter(fact => keyOf(fact) !== undefined),
      keyOf,
    );
    return [...rates.values()].flatMap(alike =>
      alike.flatMap(fact => check(fact, alike.slice(0, MOST_COMPARED))),
    );
  },
};

/** What the rate is called, as far as its name tells what it may be compared with. */
const RATE =
  /(渗透率|滲透率|普及率|覆盖率|覆蓋率|使用率|城镇化率|城鎮化率|自给率|自給率|占比|佔比|penetration|adoption|coverage)(?!.*(?:渗透率|滲透率|普及率|覆盖率|覆蓋率|使用率|占比|佔比|penetration|adoption|coverage))/i;
const LONGEST = 120;
/** Tellings of one rate that a forecast is held against. */
const MOST_COMPARED = 60;

function keyOf(fact: Fact): string | undefined {
  const { statement: s, block } = fact;
  if (s.figure.kind !== 'percent' || (s.role !== 'share' && s.role !== 'level') || s.depth > 0)
    return undefined;
  if (s.period === undefined || s.relative !== undefined || !s.dated || s.figure.range !== undefined)
    return undefined;
  const start = block.reading.sentences[s.sentence]?.start ?? 0;
  const from = Math.max(start, s.figure.span.start - LONGEST);
  const name = RATE.exec(block.reading.text.slice(from, s.figure.span.start))?.[1];
  const topic = topicName(core(fact.measure).join('|'));
  return name === undefined || topic === '' ? undefined : `${name.toLowerCase()}\n${topic}`;
}

function check(forecast: Fact, alike: readonly Fact[]): Draft[] {
  const { statement: s } = forecast;
  if (!isExpected(forecast) || !crosses(forecast) || s.scope.has('fall')) return [];
  const reached = alike.filter(({ statement: r, block }) => {
    const isEarlier = r.period !== undefined && s.period !== undefined && r.period.end <= s.period.start;
    const isElsewhere = block !== forecast.block || r.sentence !== s.sentence;
    return isEarlier && isElsewhere && r.figure.value >= s.figure.value && !isLoose(r.figure.hedge);
  });
  const [first] = reached.filter(r => !isExpected(r));
  if (first === undefined || s.period === undefined) return [];
  const { figure, period } = first.statement;
  return [
    {
      span: spanOf(forecast),
      message: `Expected to pass ${s.figure.text} in ${yearOf(s.period)}; ${figure.text} already stated for ${period === undefined ? '' : yearOf(period)}`,
      related: reached.map(r => ({ span: spanOf(r), message: r.statement.figure.text })),
      fixes: [],
    },
  ];
}

function isExpected({ statement }: Fact): boolean {
  return statement.lead.some(t => t.type === 'word' && t.kind === 'forecast');
}

/** "Nearly 95 %" has not passed it. */
function isLoose(hedge: Fact['statement']['figure']['hedge']): boolean {
  return hedge !== undefined && hedge !== 'over' && hedge !== 'atLeast';
}
