import { DISAGREES, OF_OTHER_SCOPE } from '../lexicon/quoting.ts';
import { ofEach } from '../text/of-each.ts';
import type { BlockReading } from './block-reading.ts';
import type { DocumentReading, PlacedProse } from './document-reading.ts';
import { core, type Measure, measure } from './statements/measure.ts';
import type { Statement } from './statements/statements.ts';

/** A statement of the prose where it stands in the document. */
export interface Fact {
  readonly statement: Statement;
  readonly measure: Measure;
  /** Start of its block: add it to the statement's spans. */
  readonly start: number;
  readonly block: PlacedProse;
  readonly section: number;
  readonly isHeading: boolean;
  /** Stands in a summary: "Key findings", 核心观点. */
  readonly isSummary: boolean;
  /** Stands where several sources are set side by side. */
  readonly isDisputed: boolean;
  /** Its paragraph says that it counts otherwise than what was told before. */
  readonly isOfOtherScope: boolean;
}

const ofDocument = new WeakMap<DocumentReading, readonly Fact[]>();

/** The facts of all prose, in order of place. */
export function factsOf(document: DocumentReading): readonly Fact[] {
  let found = ofDocument.get(document);
  if (found === undefined) {
    found = search(document);
    ofDocument.set(document, found);
  }
  return found;
}

function search(document: DocumentReading): Fact[] {
  let summary: 'none' | 'opened' | 'listed' = 'none';
  return ofEach(document.prose, block => {
    const { kind, text } = block.reading;
    // **核心观点：…**: a summary in one line opens none
    if (isTitle(block.reading))
      summary = SUMMARY.test(text) && !LABELLED_SUMMARY.test(text) ? 'opened' : 'none';
    else if (kind === 'item' && summary === 'opened') summary = 'listed';
    // Key points in a list end with it.
    else if (kind !== 'item' && summary === 'listed') summary = 'none';
    return factsOfBlock(block, summary !== 'none' || LABELLED_SUMMARY.test(text));
  });
}

/** 核心观点：2024 年…, 【重點】2024年… */
const LABELLED_SUMMARY =
  /^【(?:本期|今日)?(?:核心观点|核心觀點|要点|要點|重点|重點|摘要|提要|导读|導讀|看点|看點|速览|速覽|核心|内容提要|內容提要)】|^(?:核心观点|核心觀點|要点|要點|摘要|提要|导读|導讀|投资要点|投資要點|key (?:points?|findings?|figures|takeaways?)|summary|in brief|highlights)[:：]/i;

const SUMMARY =
  /要点|要點|重点|重點|看点|看點|观点|觀點|摘要|概要|提要|导读|導讀|亮点|亮點|速览|速覽|一览|一覽|关键数据|關鍵數據|\b(?:highlights|key (?:findings|figures|points|takeaways|facts|messages|numbers|data)|main (?:points|findings)|summary|overview|at a glance|in (?:brief|short|figures|numbers))\b/i;

const LONGEST_TITLE = 100;

/** **核心观点**, 【净利下滑 12%】: a line in bold or in title brackets does for a heading. */
export function isTitle({ kind, text, boldHead }: BlockReading): boolean {
  if (kind === 'heading') return true;
  if (text.length >= LONGEST_TITLE) return false;
  return (boldHead !== '' && text.trim() === boldHead) || IN_TITLE_BRACKETS.test(text);
}

/** 【快讯】某厂上半年净利下降 32% as well: no sentence behind the label. */
const IN_TITLE_BRACKETS = /^\s*【(?![附备備]?[注註]|[单單]位|[图圖表])[^【】]+】[^。！？；：]{0,48}$/u;

function factsOfBlock(block: PlacedProse, isSummary: boolean): Fact[] {
  const { reading, start, section } = block;
  if (reading.statements.length === 0) return [];
  const label = labelOf(reading);
  const isDisputed = DISAGREES.test(reading.text);
  const isOfOtherScope = OF_OTHER_SCOPE.test(reading.text);
  return reading.statements.map(
    (statement): Fact => ({
      statement,
      measure: labelled(measureAt(block, statement), label),
      start,
      block,
      section,
      isHeading: isTitle(reading),
      isSummary,
      isDisputed,
      isOfOtherScope,
    }),
  );
}

/** "**Industrial.** Revenue rose …": what the paragraph is about stands in bold at its head. */
function labelOf({ boldHead }: BlockReading): string | undefined {
  const label = boldHead.replace(/[.:。：]$/, '');
  return label === '' || label.length > LONGEST_LABEL || /\d/.test(label)
    ? undefined
    : label.trim().toLowerCase();
}

const LONGEST_LABEL = 30;

function labelled(own: Measure, label: string | undefined): Measure {
  return label === undefined || own.words.includes(label) ? own : measure([label, ...own.words], own.head);
}

const CLAUSE_VERBS =
  /来自|來自|占|佔|为|為|是|在(?![校职職册冊线線])|的|已|均|达|達|参加|參加|接受|分布|分佈|增|减|減|以|预计|預計|将|將|计划|計畫/u;

/** 236.4 亿度的再生能源发电量, 关切的 283 亿元资本支出: what a figure that qualifies a noun is a figure of. */
function qualifiedBy(text: string, s: Statement): string | undefined {
  const { span, hedgeSpan, unit } = s.figure;
  if (unit === undefined || s.role !== 'level') return undefined;
  const start = Math.min(span.start, hedgeSpan?.start ?? span.start);
  const [, of = '', noun] = /^(的?)([\u3400-\u9fff]{3,12})/u.exec(text.slice(span.end)) ?? [];
  if (
    noun === undefined ||
    (of === '' && !/[的，。；、：]$/u.test(text.slice(Math.max(0, start - 1), start)))
  )
    return undefined;
  const name = noun.split(CLAUSE_VERBS)[0]?.replace(/[中里内內上下]$/u, '');
  return name !== undefined && name.length >= 3 ? name : undefined;
}

/** 31,286名全日制在校生: behind a counting unit stands what is counted. */
function measureAt(block: PlacedProse, s: Statement): Measure {
  const { unit, span, scale } = s.figure;
  const qualified = qualifiedBy(block.reading.text, s);
  if (qualified !== undefined) return measure([qualified], qualified);
  if (unit === undefined ? scale < 1e4 : !unit.dimension.startsWith('count')) return s.subject;
  const counted = /^[\u3400-\u9fff]{2,12}/
    .exec(block.reading.text.slice(span.end))?.[0]
    ?.split(CLAUSE_VERBS)[0];
  if (counted === undefined || counted.length < 2) return s.subject;
  return measure([...s.subject.words, counted], counted);
}

export function areInOneSentence(a: Fact, b: Fact): boolean {
  return a.block === b.block && a.statement.sentence === b.statement.sentence;
}

export function spanOf(fact: Fact) {
  const { span } = fact.statement.figure;
  return { start: span.start + fact.start, end: span.end + fact.start };
}

/** Words that can bring two facts together. */
export function keysOf(fact: Fact): string[] {
  return ofEach(core(fact.measure), w => (w.charCodeAt(0) < 0x3400 || w.length < 3 ? [w] : pairs(w)));
}

function pairs(word: string): string[] {
  const out: string[] = [];
  for (let i = 0; i + 1 < word.length; i++) out.push(word.slice(i, i + 2));
  return out;
}
