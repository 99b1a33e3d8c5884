import type { Finding, Fix } from '../finding.ts';
import { ruleId } from '../rules/index.ts';
import type { ReportData } from '../syntax/data.ts';
import type { Document } from '../syntax/document.ts';
import { commentBody, readSilencing } from '../syntax/silencer.ts';
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
  text: string,
): Finding[] {
  const silencers = [...inBlocks(document, text.length), ...data.flatMap(d => inData(d, text))];
  if (silencers.length === 0) return [...findings];
  const used = new Set<Silencer>();
  const kept = findings.filter(f => {
    const by = silencers.find(
      s => covers(s, f) && (s.hash === undefined || s.hash === attestationOf(f, text)),
    );
    if (by !== undefined) used.add(by);
    return by === undefined;
  });
  const idle = silencers.filter(s => !used.has(s));
  return [...kept, ...idle.map(s => expired(s, kept, text) ?? unused(s, text))];
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
    return [
      { rules: said.rules.map(ruleId), span, covers, ...(said.hash !== undefined && { hash: said.hash }) },
    ];
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
function expired(s: Silencer, findings: readonly Finding[], text: string): Finding | undefined {
  const finding = s.hash === undefined ? undefined : findings.find(f => covers(s, f));
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

function unused(s: Silencer, text: string): Finding {
  return {
    rule: 'reference/unused-silencer',
    severity: 'warning',
    message: `Nothing is silenced here${s.rules.length === 0 ? '' : `: no finding of ${s.rules.join(', ')}`}`,
    span: s.span,
    related: [],
    fixes: [{ ...removal(s, text), preferred: true }],
  };
}

function removal(s: Silencer, text: string): Fix {
  const end = text[s.span.end] === '\n' ? s.span.end + 1 : s.span.end;
  return {
    title: 'Remove the comment',
    kind: 'structure',
    edits: [{ span: { start: s.span.start, end }, newText: '' }],
  };
}
