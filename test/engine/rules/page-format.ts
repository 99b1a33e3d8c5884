/** The format of rule pages (docs/rule-pages.md): Markdown whose examples carry their findings as lines of carets. */
import type { FileKind, Finding, Span } from '../../../server/src/engine/index.ts';

export interface Page {
  readonly id: string;
  readonly examples: readonly Example[];
}

export interface Example {
  /** Line of the page where the example begins, counted from 1. */
  readonly line: number;
  readonly kind: FileKind;
  /** The example without its lines of carets. */
  readonly text: string;
  readonly expected: readonly Expected[];
  /** Settings (YAML) in force, from the nearest `yaml settings` block before. */
  readonly settings: string;
  /** Files beside the example, by path, from `file=PATH` blocks before. */
  readonly files: Readonly<Record<string, string>>;
}

export interface Expected {
  /** Line of `text`, from 0. */
  readonly line: number;
  readonly column: number;
  readonly width: number;
  readonly rule: string;
  /** How the message begins. */
  readonly message: string;
}

const KINDS: Readonly<Record<string, FileKind>> = {
  report: 'markdown',
  markdown: 'markdown',
  yaml: 'data',
  json: 'data',
  csv: 'table',
  text: 'text',
};
const CARETS = /^( *)(\^+) ([a-z]+\/[a-z\d-]+)(?:: (.*))?$/;

export function readPage(text: string): Page {
  const lines = text.split('\n');
  const id = /^# +`?([a-z\d/-]+)`?\s*$/.exec(lines[0] ?? '')?.[1] ?? '';
  const examples: Example[] = [];
  const files: Record<string, string> = {};
  let settings = '';
  for (let at = 0; at < lines.length; at++) {
    const fence = /^(`{3,}) *(.+)$/.exec(lines[at] ?? '');
    if (!fence) continue;
    const end = lines.indexOf(fence[1] ?? '', at + 1);
    if (end < 0) throw new Error(`the block of line ${at + 1} is not closed`);
    const body = lines.slice(at + 1, end);
    const words = (fence[2] ?? '').split(/\s+/);
    const file = words.find(word => word.startsWith('file='));
    if (file) files[file.slice(5)] = body.join('\n');
    else if (words.includes('settings')) settings = body.join('\n');
    else if (words.includes('report')) {
      const kind = KINDS[words[0] ?? ''] ?? 'markdown';
      examples.push({ line: at + 1, kind, settings, files: { ...files }, ...withoutCarets(body) });
    }
    at = end;
  }
  return { id, examples };
}

function withoutCarets(body: readonly string[]): {
  readonly text: string;
  readonly expected: readonly Expected[];
} {
  const lines: string[] = [];
  const expected: Expected[] = [];
  for (const line of body) {
    const found = CARETS.exec(line);
    if (!found) lines.push(line);
    else {
      const [, indent = '', carets = '', rule = '', message = ''] = found;
      expected.push({ line: lines.length - 1, column: indent.length, width: carets.length, rule, message });
    }
  }
  return { text: lines.join('\n'), expected };
}

/** The text with a line of carets for each finding, as a page would show it; messages are cut where the page cuts them. */
export function annotate(text: string, findings: readonly Finding[], expected: readonly Expected[]): string {
  const lines = text.split('\n');
  const below: string[][] = lines.map(() => []);
  const open = [...expected];
  for (const finding of findings) {
    const place = columns(lines, finding.span);
    const match = open.findIndex(
      e =>
        e.rule === finding.rule &&
        e.line === place.line &&
        e.column === place.column &&
        e.width === place.width &&
        finding.message.startsWith(e.message),
    );
    const message = match < 0 ? finding.message : (open.splice(match, 1)[0]?.message ?? '');
    below[place.line]?.push(caretLine({ ...place, rule: finding.rule, message }));
  }
  return lines.flatMap((line, i) => [line, ...(below[i] ?? []).sort()]).join('\n');
}

/** The text as the page has it, with its lines of carets in the order of `annotate`. */
export function expectedText(text: string, expected: readonly Expected[]): string {
  const lines = text.split('\n');
  return lines
    .flatMap((line, i) => [
      line,
      ...expected
        .filter(e => e.line === i)
        .map(caretLine)
        .sort(),
    ])
    .join('\n');
}

function caretLine({ column, width, rule, message }: Expected): string {
  return `${' '.repeat(column)}${'^'.repeat(width)} ${rule}${message === '' ? '' : `: ${message}`}`;
}

/** Line and columns of a span; one that is empty is drawn one wide, one of several lines to the end of its first. */
function columns(lines: readonly string[], span: Span): { line: number; column: number; width: number } {
  let start = 0;
  let line = 0;
  while (line < lines.length - 1 && start + (lines[line]?.length ?? 0) < span.start) {
    start += (lines[line]?.length ?? 0) + 1;
    line++;
  }
  const text = lines[line] ?? '';
  const column = displayWidth(text.slice(0, span.start - start));
  const width = displayWidth(text.slice(span.start - start, span.end - start));
  return { line, column, width: Math.max(1, width) };
}

const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

/** Columns of a text in a monospaced font, where East Asian wide characters take two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : 1;
  return width;
}
