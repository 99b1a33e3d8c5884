import { attestationOf } from '../engine/analysis/attestation.ts';
import type { Finding } from '../engine/finding.ts';
import type { Snapshot } from '../engine/snapshot.ts';
import type { TextEdit } from '../engine/text/edit.ts';
import type { Span } from '../engine/text/span.ts';

/** What stands where the reason goes; the author writes over it. */
export const REASON = 'reason';

/** An insertion that silences one finding, with the place of the reason in its text; undefined where no comment can stand. */
export interface Silencing {
  readonly edit: TextEdit;
  readonly reason: Span;
}

/**
 * The comment that silences a finding. It goes on a line of its own before the block of prose or table, or before
 * the line in report data, with that line's indentation. Bare tables and plain text have no comments.
 */
export function silence(snapshot: Snapshot, finding: Finding): Silencing | undefined {
  return comment(snapshot, finding, `ticktie-ignore ${finding.rule}`);
}

/** The comment that attests a finding: silenced as long as the figures that it speaks of stay as they are. */
export function attest(snapshot: Snapshot, finding: Finding): Silencing | undefined {
  return comment(snapshot, finding, `ticktie-ok ${finding.rule} #${attestationOf(finding, snapshot.text)}`);
}

function comment(snapshot: Snapshot, finding: Finding, words: string): Silencing | undefined {
  if (snapshot.kind === 'table' || snapshot.kind === 'text' || snapshot.path.endsWith('.json'))
    return undefined;
  const line = snapshot.lines.position(finding.span.start).line;
  const inYaml = snapshot.kind === 'data' || isInFence(snapshot, line);
  const before = inYaml ? line : blockStart(snapshot, line);
  const indent = /^[ \t]*/.exec(lineText(snapshot, before))?.[0] ?? '';
  const [open, end] = inYaml ? ['# ', ''] : ['<!-- ', ' -->'];
  const lead = `${indent}${open}${words}: `;
  const at = snapshot.lines.lineStart(before);
  const eol = snapshot.text.includes('\r\n') ? '\r\n' : '\n';
  return {
    edit: { span: { start: at, end: at }, newText: `${lead}${REASON}${end}${eol}` },
    reason: { start: lead.length, end: lead.length + REASON.length },
  };
}

/** The first line of the paragraph, list item, heading or table that a line belongs to. */
function blockStart(snapshot: Snapshot, line: number): number {
  let first = line;
  while (first > 0 && !startsBlock(lineText(snapshot, first)) && continuesInto(lineText(snapshot, first - 1)))
    first--;
  return first;
}

function startsBlock(text: string): boolean {
  return /^\s*(#{1,6}\s|[-*+]\s|\d{1,9}[.)]\s)/.test(text);
}

/** Whether a block can go on from this line to the next one. */
function continuesInto(text: string): boolean {
  return text.trim() !== '' && !/^\s*(#{1,6}\s|<!--|```|~~~|---\s*$)/.test(text);
}

/** Whether a line of Markdown lies in a fenced block or in the front matter, where `#` comments. */
function isInFence(snapshot: Snapshot, line: number): boolean {
  let fence = '';
  for (let i = 0; i < line; i++) {
    const text = lineText(snapshot, i);
    const mark = i === 0 && text.trimEnd() === '---' ? '---' : (/^\s{0,3}(```|~~~)/.exec(text)?.[1] ?? '');
    if (fence === '') fence = mark;
    else if (text.trimStart().startsWith(fence)) fence = '';
  }
  return fence !== '';
}

function lineText(snapshot: Snapshot, line: number): string {
  const end = line + 1 < snapshot.lines.count ? snapshot.lines.lineStart(line + 1) : snapshot.text.length;
  return snapshot.text.slice(snapshot.lines.lineStart(line), end).replace(/[\r\n]+$/, '');
}
