import type { Figure } from '../quantity/figure.ts';
import type { Period } from '../quantity/period.ts';
import type { Prose } from '../syntax/document.ts';
import type { Omitted } from '../text/omitted.ts';
import { fitted } from '../text/own.ts';
import { ofItsRate, withoutOthers } from './claims/changes/apart.ts';
import { bindInPassage } from './claims/changes/passage.ts';
import { withRatio } from './claims/changes/ratio-to.ts';
import { type Change, changesOf } from './claims/changes.ts';
import type { HomeMoney } from './home-money.ts';
import { lex } from './lexer/lexer.ts';
import { merge } from './lexer/merge.ts';
import { type Sentence, splitSentences } from './lexer/sentences.ts';
import { type Materials, materialsOf } from './material.ts';
import { inBlock, plainText } from './plain-text.ts';
import { isDifference } from './statements/around-figure.ts';
import type { Carried } from './statements/carried.ts';
import { shownPeriod } from './statements/shown-period.ts';
import { type Statement, statementsOf } from './statements/statements.ts';

/** A block of prose after reading. All spans are those of its plain text. */
export interface BlockReading {
  readonly kind: Prose['kind'];
  /** What the block says, without marks. */
  readonly text: string;
  /** What leads from the plain text back to the block; see `inBlock`. */
  readonly omitted: readonly Omitted[] | undefined;
  /** What stands in bold at the head of the block; empty when nothing does. */
  readonly boldHead: string;
  readonly sentences: readonly Sentence[];
  readonly statements: readonly Statement[];
  /** The same, sentence by sentence; sentences without any are left out. */
  readonly bySentence: readonly (readonly Statement[])[];
  readonly changes: readonly Change[];
  readonly materials: Materials;
}

const EMPTY = { sentences: [], statements: [], bySentence: [], changes: [], materials: 0 } as const;

export function readBlock(block: Prose, home?: HomeMoney): BlockReading {
  const { kind } = block;
  const { text, omitted } = plainText(block);
  const boldHead = BOLD_LINE.test(block.text) ? text.trim() : (BOLD_HEAD.exec(block.text)?.[1] ?? '');
  if (!mayHoldFigures(text)) return { kind, text, omitted, boldHead, ...EMPTY };
  const tokens = merge(text, lex(text), home);
  const sentences = splitSentences(text, tokens);
  const carried: Carried = { period: undefined, actual: undefined, expected: undefined, subject: [] };
  const bySentence = fitted(
    sentences.map((s, i) => statementsOf(text, s, i, carried)).filter(statements => statements.length > 0),
  );
  const statements = bySentence.length === 1 ? (bySentence[0] ?? []) : bySentence.flat();
  const told = { text, sentences, statements };
  const read = changesOf(statements, text).map(change => withRatio(ofItsRate(change, text), text));
  const changes = bindInPassage(
    read.map(change => withoutOthers(change, text)),
    told,
  );
  return {
    kind,
    text,
    omitted,
    boldHead,
    sentences,
    statements,
    bySentence,
    changes,
    materials: materialsOf(sentences, statements, changes),
  };
}

const BOLD_HEAD = /^\s*\*\*([^*]+)\*\*/;
const BOLD_LINE = /^\s*\*\*[^*]+\*\*\s*$/;

/** Most paragraphs of most reports say nothing in numbers; one scan tells. */
function mayHoldFigures(text: string): boolean {
  return NUMERIC.test(text);
}

const NUMERIC =
  /[0-9０-９一二三四五六七八九十廿卅百千万萬亿億两兩半数數翻壹贰貳叁參肆伍陆陸柒捌玖拾]|\b(?:half|third|quarter|doubl|tripl|halv|majority|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twel|thirt|fort|fift|twent|dozen|hundred|thousand|million|billion|fold|percent)/i;

/**
 * The figures of a block, in order of place, with what their sentences say of them; their spans are those of the block. `around`
 * is the year that "last year" counts from where the block itself names none.
 */
export function figuresOfBlock(
  {
    text,
    omitted,
    sentences,
    statements,
    changes,
  }: Pick<BlockReading, 'text' | 'omitted' | 'sentences' | 'statements' | 'changes'>,
  around?: Period,
): Figure[] {
  const spans = new Map(changes.flatMap(change => spanOfRate(change) ?? []));
  const figures = statements.map(s =>
    asFigure(text, s, spans.get(s) ?? shownPeriod(text, s, sentences, around)),
  );
  return omitted === undefined ? figures : figures.map(figure => placedIn(omitted, figure));
}

function placedIn(omitted: readonly Omitted[], figure: Figure): Figure {
  const { span, digits, hedgeSpan } = figure;
  return {
    ...figure,
    span: inBlock(omitted, span),
    digits: inBlock(omitted, digits),
    ...(hedgeSpan && { hedgeSpan: inBlock(omitted, hedgeSpan) }),
  };
}

/** A rate between two years is one of the time between them. */
function spanOfRate({ from, to, compound, growth }: Change): [Statement, Period][] | undefined {
  const rate = compound ?? growth;
  if (rate === undefined || from?.period === undefined || to?.period === undefined) return undefined;
  const period: Period = { start: from.period.start, end: to.period.end };
  return period.end - period.start > 24 ? [[rate, period]] : undefined;
}

function asFigure(text: string, s: Statement, period: Period | undefined): Figure {
  const f = s.figure;
  return {
    span: f.span,
    digits: f.digits,
    text: f.text,
    kind: f.kind,
    written: f.written,
    scale: f.scale,
    value: f.value,
    step: f.step,
    interval: f.interval,
    likely: f.likely,
    unitSource: f.unitSource,
    unit: f.unit,
    hedge: f.hedge,
    hedgeSpan: f.hedgeSpan,
    range: f.range,
    period,
    measure: s.subject.words.length > 0 ? s.subject.words.join(' ') : f.measure,
    role: roleOf(text, s),
  };
}

/** 年均增速 12%: growth a year over several. */
function roleOf(text: string, { role, basis, figure }: Statement): Figure['role'] {
  if (role === 'growth' && basis === 'annual' && figure.kind === 'percent') return 'compound';
  if ((role === 'level' || role === 'points') && isDifference(text, figure.span)) return 'difference';
  return role === 'delta' || role === 'points' ? 'change' : role;
}
