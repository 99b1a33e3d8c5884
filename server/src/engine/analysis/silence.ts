import type { Finding, Fix } from '../finding.ts';
import { ruleId } from '../rules/index.ts';
import type { ReportData } from '../syntax/data.ts';
import type { Document } from '../syntax/document.ts';
import { commentBody, readSilencing } from '../syntax/silencer.ts';
import type { Text } from '../text/long-text.ts';
import { countAtHead } from '../text/ordered.ts';
import type { Span } from '../text/span.ts';
import { attestationOf } from './attestation.ts';

interface Silencer {
  readonly rules: readonly string[];
  /** Of an attestation: it holds as long as the figures are those that were attested. */
  readonly hash?: string;
  /** The comment itself. */
  readonly span: Span;
  /** What it covers: the next block, the data entry behind it, or the whole file. */
  readonly covers: Span;
}

/** Takes out the findings that the author has silenced, and finds the silencers that silence nothing. */
export function applySilencers(
  findings: readonly Finding[],
  document: Document,
  data: readonly ReportData[],
  text: Text,
): Finding[] {
  const silencers = [...inBlocks(document, text.length), ...data.flatMap(d => inData(d, text))];
  if (silencers.length === 0) return [...findings];
  const used = new Set<Silencer>();
  const around = silencersAround(silencers, text.length);
  const kept = findings.filter(f => {
    const by = around(f.span.start).find(
      s => covers(s, f) && (s.hash === undefined || s.hash === attestationOf(f, text)),
    );
    if (by !== undefined) used.add(by);
    return by === undefined;
  });
  const idle = silencers.filter(s => !used.has(s));
  const toldAgain = firstUnder(idle, kept, around);
  return [...kept, ...idle.map(s => expired(s, toldAgain.get(s), text) ?? unused(s, text))];
}

/** Those that may cover a place, in their order: the ones of the whole file, and the few whose stretch reaches it. */
function silencersAround(
  silencers: readonly Silencer[],
  length: number,
): (at: number) => readonly Silencer[] {
  const all = silencers.map((silencer, order) => ({ silencer, order }));
  const ofFile = all.filter(({ silencer }) => silencer.covers.end > length);
  const sorted = all
    .filter(({ silencer }) => silencer.covers.end <= length)
    .sort((a, b) => a.silencer.covers.start - b.silencer.covers.start);
  /** The furthest end of those up to here. */
  const ends: number[] = [];
  for (const { silencer } of sorted) ends.push(Math.max(ends.at(-1) ?? 0, silencer.covers.end));
  return at => {
    let from = countAtHead(sorted, ({ silencer }) => silencer.covers.start <= at);
    const found = [...ofFile];
    while (from > 0 && (ends[from - 1] as number) > at) {
      from--;
      const one = sorted[from];
      if (one !== undefined && one.silencer.covers.end > at) found.push(one);
    }
    return found.sort((a, b) => a.order - b.order).map(({ silencer }) => silencer);
  };
}

/** For each attestation that silences nothing now the first finding under it. */
function firstUnder(
  idle: readonly Silencer[],
  findings: readonly Finding[],
  around: (at: number) => readonly Silencer[],
): ReadonlyMap<Silencer, Finding> {
  const first = new Map<Silencer, Finding>();
  const attested = new Set(idle.filter(s => s.hash !== undefined));
  if (attested.size === 0) return first;
  for (const f of findings)
    for (const s of around(f.span.start))
      if (attested.has(s) && !first.has(s) && covers(s, f)) first.set(s, f);
  return first;
}

function covers(s: Silencer, f: Finding): boolean {
  return (
    f.span.start >= s.covers.start &&
    f.span.start < s.covers.end &&
    (s.rules.length === 0 || s.rules.includes(f.rule))
  );
}

function inBlocks({ blocks, starts, directives }: Document, end: number): Silencer[] {
  const spanAt = (i: number): Span => {
    const start = starts.at(i) ?? end;
    return { start, end: start + (blocks.at(i)?.text.length ?? 0) };
  };
  return directives.flatMap(i => {
    const block = blocks.at(i);
    const said = block?.kind === 'silencer' ? readSilencing(commentBody(block.text)) : undefined;
    if (said === undefined) return [];
    const span = spanAt(i);
    const below = nextBlock(blocks, i);
    const covers = said.wholeFile
      ? { start: 0, end: end + 1 }
      : { start: span.end, end: below === undefined ? span.end : spanAt(below).end };
    return [
      { rules: said.rules.map(ruleId), span, covers, ...(said.hash !== undefined && { hash: said.hash }) },
    ];
  });
}

/** The block that a row of silencers stands before. */
function nextBlock(blocks: Document['blocks'], silencer: number): number | undefined {
  let i = silencer + 1;
  while (blocks.at(i)?.kind === 'silencer') i++;
  return i < blocks.length ? i : undefined;
}

/** In report data a silencer covers its own line and the entry on the next. */
function inData(data: ReportData, whole: Text): Silencer[] {
  if (data.silencers.length === 0) return [];
  const text = whole.toString();
  return data.silencers.map(s => {
    const lineEnd = endOfLine(text, s.span.end);
    const lineStart = text.lastIndexOf('\n', s.span.start) + 1;
    return {
      rules: s.rules.map(ruleId),
      span: s.span,
      ...(s.hash !== undefined && { hash: s.hash }),
      covers: s.wholeFile
        ? { start: 0, end: text.length + 1 }
        : { start: lineStart, end: endOfLine(text, lineEnd + 1) },
    };
  });
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

/** An attestation of other figures than the ones that stand there now. */
function expired(s: Silencer, finding: Finding | undefined, text: Text): Finding | undefined {
  if (finding === undefined) return undefined;
  const at = s.span.start + text.slice(s.span.start, s.span.end).indexOf(`#${s.hash}`);
  const newText = `#${attestationOf(finding, text)}`;
  const edits = [{ span: { start: at, end: at + newText.length }, newText }];
  return {
    rule: 'reference/unused-silencer',
    severity: 'warning',
    message: `The figures have changed since this was attested: ${finding.message}`,
    span: s.span,
    related: [{ span: finding.span, message: text.slice(finding.span.start, finding.span.end) }],
    fixes: [{ title: 'Attest the figures as they are now', kind: 'structure', edits }, removal(s, text)],
  };
}

function unused(s: Silencer, text: Text): Finding {
  return {
    rule: 'reference/unused-silencer',
    severity: 'warning',
    message: `Nothing is silenced here${s.rules.length === 0 ? '' : `: no finding of ${s.rules.join(', ')}`}`,
    span: s.span,
    related: [],
    fixes: [{ ...removal(s, text), preferred: true }],
  };
}

function removal(s: Silencer, text: Text): Fix {
  const end = text.charCodeAt(s.span.end) === 10 ? s.span.end + 1 : s.span.end;
  return {
    title: 'Remove the comment',
    kind: 'structure',
    edits: [{ span: { start: s.span.start, end }, newText: '' }],
  };
}
