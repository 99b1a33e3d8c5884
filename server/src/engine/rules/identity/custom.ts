import { middle } from '../../quantity/interval.ts';
import { type Period, samePeriod } from '../../quantity/period.ts';
import type { Check, ReportData } from '../../syntax/data.ts';
import { type Formula, namesIn } from '../../syntax/formula/formula.ts';
import { seriesById, valued } from '../data/lookup.ts';
import { asWritten, digitsFor, onlyValue } from '../data/write.ts';
import { type Lookup, lookupAt } from '../formula/evaluate.ts';
import { type Aim, aimOf, type Failure } from '../formula/failure.ts';
import { show } from '../formula/show.ts';
import { tell } from '../formula/tell.ts';
import { verdict } from '../formula/verdict.ts';
import type { Draft, DraftFix, DraftRelated, Rule, RuleContext } from '../rule.ts';

/** A check that fails in more periods than this is told once, at the check. */
const MOST_PLACES = 3;

export const custom: Rule = {
  id: 'identity/custom',
  severity: 'error',
  summary: 'A check of the report data does not hold',
  scope: 'data',
  check: (data: ReportData, context: RuleContext) =>
    data.checks.flatMap(check => checkFormula(data, check, context)),
};

function checkFormula(data: ReportData, check: Check, { settings }: RuleContext): Draft[] {
  const { formula } = check;
  if (!formula) return [];
  const failures: Failure[] = [];
  const periods = periodsOf(data, formula);
  for (const period of periods) {
    const lookup = lookupAt(data, period);
    const result = verdict(formula, check, lookup, settings.tolerance);
    if (!result || result === 'holds') continue;
    if ('problem' in result) return [notComputed(check, formula, lookup, result.problem)];
    failures.push({ period, lookup, broken: result, formula });
  }
  if (failures.length > MOST_PLACES) return [together(check, failures, periods.length)];
  return failures.map(failure => single(check, failure));
}

/** Every period for which all series of the check have a value; one without a period when the check names no series. */
function periodsOf(data: ReportData, { left, right }: Formula): readonly (Period | undefined)[] {
  const varying = [...namesIn(left), ...namesIn(right)].filter(name => name.period === undefined);
  const [first, ...others] = varying.flatMap(name => seriesById(data, name.id) ?? []);
  if (!first) return [undefined];
  return valued(first)
    .map(point => point.period)
    .filter(period => others.every(other => valued(other).some(point => samePeriod(point.period, period))));
}

function notComputed(check: Check, formula: Formula, lookup: Lookup, problem: string): Draft {
  const { left, comparison, right } = formula;
  const message = `This check cannot be computed: ${problem} (${show(left, lookup)} ${comparison} ${show(right, lookup)})`;
  return { span: check.span, message, related: [], fixes: [], severity: 'warning' };
}

function single(check: Check, failure: Failure): Draft {
  const aim = aimOf(failure);
  return {
    span: aim?.target.figure.span ?? check.span,
    message: `${leadOf(check)}${tell(failure)}`,
    related: relatedTo(failure, aim, check),
    fixes: aim && failure.formula.comparison === '=' ? fixesOf(aim) : [],
  };
}

function leadOf({ message }: Check): string {
  return message === undefined ? '' : `${message.replace(/[.。]$/, '')}. `;
}

function relatedTo({ formula, lookup }: Failure, aim: Aim | undefined, check: Check): DraftRelated[] {
  const related = new Map<string, DraftRelated>();
  for (const name of [...namesIn(formula.left), ...namesIn(formula.right)]) {
    const found = lookup(name);
    if (!found || found.figure === aim?.target.figure) continue;
    related.set(`${name.id}@${name.period ?? ''}`, {
      span: found.figure.span,
      message: `${found.name}: ${asWritten(found)}`,
    });
  }
  return [...related.values(), ...(aim ? [{ span: check.span, message: check.text }] : [])];
}

function fixesOf({ target, computed }: Aim): DraftFix[] {
  const { figure } = target;
  const value = onlyValue(computed, figure) ?? middle(computed);
  if (figure.written === '' || Math.sign(value) !== Math.sign(figure.value)) return [];
  const newText = digitsFor(value, figure);
  const edits = [{ span: figure.digits, newText }];
  return [{ title: `Change ${figure.text} to ${newText}`, kind: 'value', edits }];
}

/** One finding for a check that fails again and again, with the places of all. */
function together(check: Check, failures: readonly Failure[], checked: number): Draft {
  const related = failures.map(failure => {
    const target = aimOf(failure)?.target.figure.span;
    return {
      span: target ?? relatedTo(failure, undefined, check)[0]?.span ?? check.span,
      message: tell(failure),
    };
  });
  const count = failures.length === checked ? `all ${checked}` : `${failures.length} of ${checked}`;
  const message = `${leadOf(check)}Does not hold in ${count} periods. ${related[0]?.message ?? ''}`;
  return { span: check.span, message, related, fixes: [] };
}
