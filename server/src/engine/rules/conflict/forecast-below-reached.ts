import { middle } from '../../quantity/interval.ts';
import { yearOf } from '../../quantity/period.ts';
import { spanOf } from '../../reading/facts.ts';
import { sizesOf, type TopicFact, topicFacts } from '../../reading/statements/topics.ts';
import { extremes, listed } from '../document/extremes.ts';
import { grouped } from '../document/grouped.ts';
import type { Draft, Rule } from '../rule.ts';
import { crosses } from './crossing.ts';

/** A forecast this far below what was reached is no rounding. */
const CLEARLY_BELOW = 0.95;

export const forecastBelowReached: Rule = {
  id: 'conflict/forecast-below-reached',
  severity: 'warning',
  summary:
    'A later forecast of something that is said to grow lies below a level stated for an earlier year.',
  scope: 'document',
  check: document => {
    const facts = topicFacts(document).filter(
      f => f.fact.statement.period !== undefined && f.fact.statement.relative === undefined,
    );
    return [...grouped(facts, f => `${f.topic}\n${f.dimension}`).values()].flatMap(list => {
      const forecasts = list.filter(isForecast);
      if (forecasts.length === 0) return [];
      const reached = extremes(list.filter(isYearTold));
      return forecasts.flatMap(f => check(f, reached));
    });
  },
};

function check(forecast: TopicFact, all: readonly TopicFact[]): Draft[] {
  const { statement: s } = forecast.fact;
  if (s.direction < 0 || s.scope.has('fall') || s.period === undefined) return [];
  const { start } = s.period;
  const isPassing = crosses(forecast.fact);
  const reached = all.filter(
    f =>
      f !== forecast &&
      (f.fact.statement.period?.end ?? 0) <= start &&
      (isBelow(forecast, f) || (isPassing && isUnder(forecast, f))) &&
      !isSamePlace(f, forecast),
  );
  if (reached.length === 0) return [];
  const highest = reached.reduce((a, b) => (b.stated.low > a.stated.low ? b : a));
  const { figure, period } = highest.fact.statement;
  return [
    {
      span: spanOf(forecast.fact),
      message: `Forecast ${s.figure.text} for ${yearOf(s.period)}; ${figure.text} already stated for ${period === undefined ? '' : yearOf(period)}`,
      related: listed(reached, highest).map(f => ({
        span: spanOf(f.fact),
        message: `${f.fact.statement.period ? yearOf(f.fact.statement.period) : ''}: ${f.fact.statement.figure.text}`,
      })),
      fixes: [],
    },
  ];
}

function isBelow(forecast: TopicFact, reached: TopicFact): boolean {
  const [a, b] = sizesOf(forecast, reached);
  return a.stated.high < b.stated.low * CLEARLY_BELOW;
}

/** What is to be broken through lies below what was reached already, by the numbers themselves. */
function isUnder(forecast: TopicFact, reached: TopicFact): boolean {
  const [a, b] = sizesOf(forecast, reached);
  return middle(a.stated) < middle(b.stated) && a.stated.high <= b.stated.high;
}

/** The verb of expectation stands with this very figure. */
function isForecast(f: TopicFact): boolean {
  const { lead, ownPeriod, dated } = f.fact.statement;
  return (ownPeriod || dated) && lead.some(t => t.type === 'word' && t.kind === 'forecast');
}

/** Stated for a year, or for a part of one. */
function isYearTold(f: TopicFact): boolean {
  const { period, dated } = f.fact.statement;
  return dated && period !== undefined && period.end - period.start <= 12;
}

/** In one sentence growth/cagr-mismatch and direction tell it better. */
function isSamePlace(a: TopicFact, b: TopicFact): boolean {
  return a.fact.block === b.fact.block && a.fact.statement.sentence === b.fact.statement.sentence;
}
