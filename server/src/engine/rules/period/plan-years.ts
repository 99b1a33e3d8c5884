import { PLAN_FILLERS, PLAN_MILESTONES, PLAN_PREPARED } from '../../lexicon/periods.ts';
import { isYear, type Period } from '../../quantity/period.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Sentence } from '../../reading/lexer/sentences.ts';
import type { PeriodToken, Token } from '../../reading/tokens.ts';
import { ofEach } from '../../text/of-each.ts';
import type { Draft, DraftFix, Rule } from '../rule.ts';

/** A plan that everyone knows by its name runs over five years that nobody can move. */
export const planYears: Rule = {
  id: 'period/plan-years',
  severity: 'warning',
  summary: 'A named five-year plan is given years that are not its own.',
  scope: 'prose',
  needs: ['span'],
  check: block =>
    ofEach(block.sentences, sentence =>
      ofEach(sentence.tokens, (token, i) =>
        token.type === 'period' && token.isPlan && token.period !== undefined
          ? [...inBrackets(block, sentence, i, token.period), ...milestones(block, sentence, i, token.period)]
          : [],
      ),
    ),
};

/** “十四五”时期（2020—2025年）. */
function inBrackets(block: BlockReading, { tokens }: Sentence, at: number, plan: Period): Draft[] {
  const name = tokens[at] as Token;
  const [open, inner, close] = tokens.slice(at + 1, at + 4);
  if (open?.type !== 'stop' || open.level !== 'open' || close?.type !== 'stop' || close.level !== 'close')
    return [];
  if (inner?.type !== 'period' || !inner.isSpan || inner.isPlan || inner.period === undefined) return [];
  if (block.text.slice(name.end, open.start).replace(PLAN_FILLERS, '').trim() !== '') return [];
  if (inner.period.start === plan.start && inner.period.end === plan.end) return [];
  return [
    {
      span: { start: inner.start, end: inner.end },
      message: `${textOf(block, name)} is ${yearsText(plan)}, not ${textOf(block, inner)}`,
      related: [{ span: { start: name.start, end: name.end }, message: yearsText(plan) }],
      fixes: yearsFix(block, inner, plan),
    },
  ];
}

/** 2022年是“十四五”开局之年, "the final year of the 14th Five-Year Plan (2024)". */
function milestones(block: BlockReading, sentence: Sentence, at: number, plan: Period): Draft[] {
  const name = sentence.tokens[at] as Token;
  const behind = block.text
    .slice(name.end, name.end + 16)
    .replace(PLAN_FILLERS, '')
    .replace(/^的/, '');
  const before = block.text.slice(Math.max(sentence.start, name.start - 40), name.start);
  const milestone = PLAN_MILESTONES.find(m => m.behind.test(behind) || m.before.test(before));
  if (milestone === undefined || PLAN_PREPARED.test(block.text.slice(name.end, name.end + 20))) return [];
  const told = yearBeside(block, sentence, at, milestone.before.test(before));
  const due = milestone.which === 'first' ? plan.start / 12 : plan.end / 12 - 1;
  if (told?.period === undefined || told.period.start / 12 === due) return [];
  return [
    {
      span: { start: told.start, end: told.end },
      message: `The ${milestone.which} year of ${textOf(block, name)} (${yearsText(plan)}) is ${due}, not ${textOf(block, told)}`,
      related: [{ span: { start: name.start, end: name.end }, message: yearsText(plan) }],
      fixes: [replaceYear(block, told, due)],
    },
  ];
}

/** The one year that a milestone is said to be: in brackets behind it, else straight before it. */
function yearBeside(
  block: BlockReading,
  { tokens }: Sentence,
  at: number,
  isEnglish: boolean,
): PeriodToken | undefined {
  const name = tokens[at] as Token;
  const [open, inner, close] = tokens.slice(at + 1, at + 4);
  if (
    open?.type === 'stop' &&
    open.level === 'open' &&
    close?.type === 'stop' &&
    isPlainYear(inner) &&
    open.start - name.end <= 12
  )
    return inner;
  const year = tokens.slice(0, at).findLast(t => t.type === 'period');
  if (!isPlainYear(year)) return undefined;
  const gap = block.text.slice(year.end, name.start);
  const links = isEnglish ? LINKS_EN.test(gap) : LINKS_ZH.test(gap);
  return links ? year : undefined;
}

const LINKS_ZH = /^[，,]?(?:既)?(?:是|为|為|作为|作為|正值|恰逢|系|係)[我国國全省市]{0,2}[“"‘'「『《]?$/u;
const LINKS_EN =
  /^,? ?(?:is|was|marks|marked|being)? ?(?:the )?(?:first|opening|starting|final|last|closing) year of (?:the |China.s )?$/i;

function isPlainYear(token: Token | undefined): token is PeriodToken & { readonly period: Period } {
  return token?.type === 'period' && !token.isSpan && token.period !== undefined && isYear(token.period);
}

/** The plan's own years put in place, where one end of the two is right: else the name may be the slip. */
function yearsFix(block: BlockReading, told: PeriodToken, plan: Period): DraftFix[] {
  if (told.period?.start !== plan.start && told.period?.end !== plan.end) return [];
  const digits = [...textOf(block, told).matchAll(/\d{4}/g)];
  if (digits.length !== 2) return [];
  const due = [plan.start / 12, plan.end / 12 - 1];
  return [
    {
      title: `Change ${textOf(block, told)} to ${yearsText(plan)}`,
      kind: 'value',
      preferred: true,
      edits: digits.map((found, i) => ({
        span: { start: told.start + found.index, end: told.start + found.index + 4 },
        newText: String(due[i]),
      })),
    },
  ];
}

function replaceYear(block: BlockReading, told: PeriodToken, due: number): DraftFix {
  const text = textOf(block, told);
  const at = told.start + Math.max(0, text.search(/\d{4}/));
  return {
    title: `Change ${text} to ${text.replace(/\d{4}/, String(due))}`,
    kind: 'value',
    edits: [{ span: { start: at, end: at + 4 }, newText: String(due) }],
  };
}

function yearsText(plan: Period): string {
  return `${plan.start / 12}–${plan.end / 12 - 1}`;
}

function textOf(block: BlockReading, token: Token): string {
  return block.text.slice(token.start, token.end);
}
