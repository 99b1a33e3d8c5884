import { DATES_EN, DATES_ZH, MONTH_NAMES, WEEKDAY_NAMES, WEEKDAYS_ZH } from '../../lexicon/calendar.ts';
import { cue, mayHold } from '../../lexicon/cues.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import { matchesIn } from '../../text/matches.ts';
import type { Draft, Rule } from '../rule.ts';
import { type Day, exists, weekdayOf } from './days.ts';

export const calendar: Rule = {
  id: 'period/calendar',
  severity: 'warning',
  summary: 'A date that the calendar does not have, or that falls on another day of the week.',
  scope: 'prose',
  check: block => [...datesIn(block.text).flatMap(date => judge(date)), ...noSuchParts(block)],
};

interface DateSaid {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly day: Day;
  readonly hasYear: boolean;
  readonly weekday?: number;
}

function judge({ start, end, text, day, hasYear, weekday }: DateSaid): Draft[] {
  const draft = (message: string): Draft[] => [{ span: { start, end }, message, related: [], fixes: [] }];
  if (!exists(day)) return draft(`The calendar has no ${text}`);
  if (weekday === undefined || !hasYear) return [];
  const real = weekdayOf(day);
  return real === weekday ? [] : draft(`${text}: that day is a ${WEEKDAY_NAMES[real]}`);
}

/** Without a year February may have 29 days. */
const LEAP_YEAR = 2024;

function datesIn(text: string): DateSaid[] {
  if (!MAY_HOLD_DATES.test(text)) return [];
  const english = matchesIn(text, DATES_EN).map(found => {
    const { day, month, year, day2, month2, year2, weekday } = found.groups ?? {};
    // "In February 30 ships called"
    const isBare = (year ?? year2) === undefined;
    if (isBare && !ON_DAY.test(text.slice(Math.max(0, found.index - 7), found.index))) return undefined;
    return said(found, {
      day: day ?? day2,
      month: MONTH_NAMES.indexOf((month ?? month2 ?? '').slice(0, 3).toLowerCase()),
      year: year ?? year2,
      weekday:
        weekday === undefined
          ? undefined
          : WEEKDAY_NAMES.findIndex(name => name.toLowerCase().startsWith(weekday.slice(0, 3).toLowerCase())),
    });
  });
  const chinese = matchesIn(text, DATES_ZH).map(found => {
    const { year, month, day, weekday } = found.groups ?? {};
    return said(found, {
      day,
      month: Number(month) - 1,
      year,
      weekday: weekday === undefined ? undefined : WEEKDAYS_ZH.indexOf(weekday === '天' ? '日' : weekday),
    });
  });
  return [...english, ...chinese].flatMap(date => date ?? []);
}

const ON_DAY = /\b(?:on|by|until|till|since|from|to|through|dated) $/iu;

const MAY_HOLD_DATES =
  /\d[日号號]|\b\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d/u;

interface Parts {
  readonly day: string | undefined;
  readonly month: number;
  readonly year: string | undefined;
  readonly weekday: number | undefined;
}

function said(found: RegExpExecArray, { day, month, year, weekday }: Parts): DateSaid | undefined {
  if (day === undefined || month < 0 || month > 11 || Number(day) > 31 || Number(day) < 1) return undefined;
  return {
    start: found.index,
    end: found.index + found[0].length,
    text: found[0],
    day: { year: year === undefined ? LEAP_YEAR : Number(year), month, day: Number(day) },
    hasYear: year !== undefined,
    ...(weekday !== undefined && weekday >= 0 && { weekday }),
  };
}

/** All but the year, by which alone it would be looked for in most blocks. */
const PARTS = cue(/季度|\d月|\b(?:fifth|sixth) quarter\b|\bQ[5-9] /i);

/** 第五季度, 2023 年 13 月. */
function noSuchParts(block: BlockReading): Draft[] {
  if (!mayHold(block, PARTS)) return [];
  return matchesIn(block.text, NO_SUCH_PARTS).map(found => {
    const said = found[1] ?? found[0];
    const end = found.index + found[0].length;
    return {
      span: { start: end - said.length, end },
      message: `The calendar has no ${said}`,
      related: [],
      fixes: [],
    };
  });
}

const NO_SUCH_PARTS =
  /(?:19|20)\d\d年(第[五六七八九]季度|(?:1[3-9]|[2-9]\d)月)|\b(?:fifth|sixth) quarter of (?:19|20)\d\d\b|\bQ[5-9] (?:19|20)\d\d\b/giu;
