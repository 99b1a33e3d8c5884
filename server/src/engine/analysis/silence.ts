import type { Finding } from '../finding.ts';
import { ruleId } from '../rules/index.ts';
import type { ReportData } from '../syntax/data.ts';
import type { Document } from '../syntax/document.ts';
import { commentBody, readSilencing } from '../syntax/silencer.ts';
import type { Span } from '../text/span.ts';

interface Silencer {
  readonly rules: readonly string[];
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
  text: string,
): Finding[] {
  const silencers = [...inBlocks(document, text.length), ...data.flatMap(d => inData(d, text))];
  if (silencers.length === 0) return [...findings];
  const used = new Set<Silencer>();
  const kept = findings.filter(f => {
    const by = silencers.find(s => silences(s, f));
    if (by !== undefined) used.add(by);
    return by === undefined;
  });
  return [...kept, ...silencers.filter(s => !used.has(s)).map(s => unused(s, text))];
}

function silences(s: Silencer, f: Finding): boolean {
  return (
    f.span.start >= s.covers.start &&
    f.span.start < s.covers.end &&
    (s.rules.length === 0 || s.rules.includes(f.rule))
  );
}

function inBlocks({ blocks, starts, directives }: Document, end: number): Silencer[] {
  const spanAt = (i: number): Span => {
    const start = starts[i] ?? end;
    return { start, end: start + (blocks[i]?.text.length ?? 0) };
  };
  return directives.flatMap(i => {
    const block = blocks[i];
    const said = block?.kind === 'silencer' ? readSilencing(commentBody(block.text)) : undefined;
    if (said === undefined) return [];
    const span = spanAt(i);
    const below = nextBlock(blocks, i);
    const covers = said.wholeFile
      ? { start: 0, end: end + 1 }
      : { start: span.end, end: below === undefined ? span.end : spanAt(below).end };
    return [{ rules: said.rules.map(ruleId), span, covers }];
  });
}

/** The block that a row of silencers stands before. */
function nextBlock(blocks: Document['blocks'], silencer: number): number | undefined {
  let i = silencer + 1;
  while (blocks[i]?.kind === 'silencer') i++;
  return i < blocks.length ? i : undefined;
}

/** In report data a silencer covers its own line and the entry on the next. */
function inData(data: ReportData, text: string): Silencer[] {
  return data.silencers.map(s => {
    const lineEnd = endOfLine(text, s.span.end);
    const lineStart = text.lastIndexOf('\n', s.span.start) + 1;
    return {
      rules: s.rules.map(ruleId),
      span: s.span,
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

function unused(s: Silencer, text: string): Finding {
  const end = text[s.span.end] === '\n' ? s.span.end + 1 : s.span.end;
  return {
    rule: 'reference/unused-silencer',
    severity: 'warning',
    message: `Nothing is silenced here${s.rules.length === 0 ? '' : `: no finding of ${s.rules.join(', ')}`}`,
    span: s.span,
    related: [],
    fixes: [
      {
        title: 'Remove the comment',
        kind: 'structure',
        preferred: true,
        edits: [{ span: { start: s.span.start, end }, newText: '' }],
      },
    ],
  };
}
