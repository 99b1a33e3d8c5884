import { readFileSync } from 'node:fs';
import { analyse, DEFAULT_SETTINGS, type Finding, type Span } from '../../server/src/engine/index.ts';

/** A text with the contradictions that were put into it; none means that it is clean, and built to tempt. */
export interface Case {
  readonly id: string;
  readonly text: string;
  readonly defects: readonly {
    readonly quote: string;
    readonly families: readonly string[];
    readonly why: string;
  }[];
}

export interface Score {
  readonly defects: number;
  readonly found: number;
  readonly clean: number;
  /** Clean cases with an error or warning. */
  readonly flagged: readonly string[];
  readonly missed: readonly string[];
}

/** Notation, the file's structure and references are no contradictions of numbers. */
const UNSCORED = new Set(['style', 'schema', 'reference']);

export function readCases(path: string): Case[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as Case);
}

export function contradictions(text: string, path: string): Finding[] {
  const { findings } = analyse({ path, text, settings: DEFAULT_SETTINGS });
  return findings.filter(
    f => (f.severity === 'error' || f.severity === 'warning') && !UNSCORED.has(familyOf(f)),
  );
}

/** A defect is found when a finding of an accepted family, or one of its related places, lies in its sentence or table. */
export function score(cases: readonly Case[]): Score {
  const flagged: string[] = [];
  const missed: string[] = [];
  let defects = 0;
  for (const { id, text, defects: known } of cases) {
    const told = contradictions(text, `${id}.report.md`);
    if (known.length === 0 && told.length > 0) flagged.push(`${id}: ${told[0]?.rule}: ${told[0]?.message}`);
    for (const { quote, families, why } of known) {
      defects++;
      const place = sentenceOrTable(text, text.indexOf(quote), quote.length);
      if (!isToldAt(told, families, place)) missed.push(`${id}: ${why}`);
    }
  }
  return {
    defects,
    found: defects - missed.length,
    clean: cases.filter(c => c.defects.length === 0).length,
    flagged,
    missed,
  };
}

/** Whether a finding of an accepted family, or one of its related places, lies in a sentence or table. */
export function isToldAt(told: readonly Finding[], families: readonly string[], place: Span): boolean {
  return told.some(f => families.includes(familyOf(f)) && places(f).some(p => overlaps(p, place)));
}

function familyOf(f: Finding): string {
  return f.rule.slice(0, f.rule.indexOf('/'));
}

function places(f: Finding): Span[] {
  return [f.span, ...f.related.map(r => r.span)];
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function sentenceOrTable(text: string, at: number, length: number): Span {
  const start = text.lastIndexOf('\n\n', at) + 1;
  const blank = text.indexOf('\n\n', at + length);
  const end = blank < 0 ? text.length : blank;
  if (/^\s*\|/m.test(text.slice(start, end))) return { start, end };
  let from = at;
  while (from > start && !isStop(text, from - 1)) from--;
  let to = at + length;
  while (to < end && !isStop(text, to)) to++;
  return { start: from, end: to + 1 };
}

function isStop(text: string, at: number): boolean {
  const mark = text[at] ?? '';
  return '。！？\n'.includes(mark) || ('.!?'.includes(mark) && /\s/.test(text[at + 1] ?? ' '));
}
