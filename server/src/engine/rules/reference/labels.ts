import {
  BEFORE_LABEL,
  LABEL_WORDS,
  type LabelKind,
  OF_OTHERS_BEFORE,
  OF_OTHERS_BEHIND,
  SHOWS,
} from '../../lexicon/references.ts';
import type { DocumentReading } from '../../reading/document-reading.ts';
import type { Block, Prose } from '../../syntax/document.ts';
import { matchesIn } from '../../text/matches.ts';
import { ofEach } from '../../text/of-each.ts';
import { type Span, shift } from '../../text/span.ts';

/** A number that something is called by, where it is given or spoken of. */
export interface Label {
  readonly kind: LabelKind;
  /** "7", "2.1", "A3". */
  readonly key: string;
  /** Word and number. */
  readonly span: Span;
  readonly number: Span;
  readonly text: string;
  readonly block: Block;
  /** Where its block starts in the file. */
  readonly start: number;
}

export interface Labels {
  /** Captions, in order of place. */
  readonly given: readonly Label[];
  /** Where the text speaks of one, works of others left out. */
  readonly cited: readonly Label[];
}

const known = new WeakMap<DocumentReading, Labels>();

/** Every table, figure and box of a report that has a number, and every place that names one. */
export function labelsOf(document: DocumentReading): Labels {
  let found = known.get(document);
  if (found === undefined) {
    const given: Label[] = [];
    const cited: Label[] = [];
    for (const [i, block] of document.blocks.entries()) {
      if (!isSpoken(block)) continue;
      const start = document.starts[i] as number;
      for (const match of matchesIn(block.text, LABEL)) {
        const label = labelAt(block, start, match);
        if (label === undefined) continue;
        if (isCaption(block, label)) given.push(label);
        else if (isCitation(block, label)) cited.push(label, ...furtherNumbers(label));
      }
    }
    found = { given, cited };
    known.set(document, found);
  }
  return found;
}

/** Prose, and HTML with its captions. */
function isSpoken(block: Block): boolean {
  return block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'item' || isHtml(block);
}

function isHtml(block: Block): boolean {
  return block.kind === 'other' && block.text.startsWith('<') && !block.text.startsWith('<!--');
}

const NUMBER = '[A-Z]?\\d{1,3}(?:[.\\-－]\\d{1,3}){0,3}';
const LABEL = new RegExp(
  `(${LABEL_WORDS.flatMap(w => w.zh).join('|')})\\s?(${NUMBER})(?![\\d年月日])|\\b(${LABEL_WORDS.flatMap(
    w => w.en,
  )
    .map(w => w.replace('.', '\\.'))
    .join('|')})\\s(${NUMBER})(?!\\d)`,
  'gu',
);

const KINDS = new Map(LABEL_WORDS.flatMap(w => [...w.zh, ...w.en].map(word => [word, w.kind] as const)));

function labelAt(block: Block, start: number, match: RegExpExecArray): Label | undefined {
  const word = match[1] ?? match[3] ?? '';
  const number = match[2] ?? match[4] ?? '';
  const kind = KINDS.get(word);
  const end = match.index + match[0].length;
  if (kind === undefined || isMasked(block, match.index)) return undefined;
  return {
    kind,
    key: number.replaceAll('－', '-'),
    span: { start: match.index, end },
    number: { start: end - number.length, end },
    text: match[0],
    block,
    start,
  };
}

/** How many numbers a list behind one word is read for. */
const MOST_LISTED = 8;
const FURTHER =
  /\s?(,|、|，|和|及|与|與|and|, and|&|to|–|—|-|至|到)\s?([A-Z]?\d{1,3}(?:[.-]\d{1,3}){0,3})(?=[\s,.;:)，。；：）、]|所|显|顯|和|及|与|與|中|的|$)/uy;
const RANGE = /^(?:to|–|—|-|至|到)$/u;

/** "Tables 1 and 2", "Figures 2–4", 见表1、2: the numbers behind the first, those between two ends as well. */
function furtherNumbers(label: Label): Label[] {
  const isPlural = /^(?:[A-Z][a-z]*s\.?|Boxes)\s/.test(label.text) || /^[\u3400-\u9fff]/u.test(label.text);
  const word = label.text.slice(0, -label.key.length).replace(/(?<=e)s |(?<=[x])es /, ' ');
  const further: Label[] = [];
  let last = label;
  for (let i = 0; isPlural && i < MOST_LISTED; i++) {
    FURTHER.lastIndex = last.number.end;
    const found = FURTHER.exec(label.block.text);
    if (found === null) break;
    const [, joint = '', key = ''] = found;
    const number = { start: FURTHER.lastIndex - key.length, end: FURTHER.lastIndex };
    if (RANGE.test(joint))
      for (let n = Number(last.key) + 1; n < Number(key); n++)
        further.push({ ...label, key: String(n), text: word + n });
    last = { ...label, key, number, span: number, text: word + key };
    further.push(last);
  }
  return further;
}

/** In code or the target of a link. */
function isMasked(block: Block, at: number): boolean {
  return 'masked' in block && block.masked.some(m => m.start <= at && at < m.end);
}

const LONGEST_CAPTION = 160;

/** It opens a short block that is no sentence, or the words under a picture. */
function isCaption(block: Block, label: Label): boolean {
  const before = block.text.slice(Math.max(0, label.span.start - LONGEST_CAPTION), label.span.start);
  const behind = block.text.slice(label.span.end, label.span.end + LONGEST_CAPTION).replace(/^[*_]+/, '');
  if (/!\[$/.test(before) || /<(?:figcaption|caption)[^<>]{0,80}>\s*$/i.test(before)) return true;
  if (block.text.length > LONGEST_CAPTION || !/^[\s#*_>【[]*(?:续|續)?$/u.test(before)) return false;
  return !SHOWS.test(behind) && !/[。！？]\s*\S|[a-z]\.\s+[A-Z]/u.test(behind.slice(4));
}

/** The text speaks of it: 见表 3, "as Table 3 shows"; not of another work's. */
function isCitation(block: Block, label: Label): boolean {
  const before = block.text.slice(Math.max(0, label.span.start - 80), label.span.start);
  const behind = block.text.slice(label.span.end, label.span.end + 40);
  const isChinese = /^[\u3400-\u9fff]/u.test(label.text);
  if (isChinese && before !== '' && !BEFORE_LABEL.includes(before.at(-1) as string)) return false;
  return !OF_OTHERS_BEFORE.test(before) && !OF_OTHERS_BEHIND.test(behind);
}

/** Offsets in the file. */
export function placeOf(label: Label, span: Span): Span {
  return shift(span, label.start);
}

/** A block of prose where it stands, for what looks at words around labels. */
export interface Passage {
  readonly block: Prose;
  readonly start: number;
}

export function passagesOf(document: DocumentReading): readonly Passage[] {
  return ofEach(document.blocks, (block, i): Passage[] =>
    'masked' in block ? [{ block, start: document.starts[i] as number }] : [],
  );
}
