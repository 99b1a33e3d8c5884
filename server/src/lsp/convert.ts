import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentSymbol,
  type Hover,
  type Location,
  type TextEdit as LspEdit,
  MarkupKind,
  type Range,
  SymbolKind,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import type { ChartModel } from '../engine/charts/model.ts';
import type { FileEdit, Finding, Severity } from '../engine/finding.ts';
import type { OutlineItem } from '../engine/snapshot.ts';
import type { LineIndex } from '../engine/text/lines.ts';
import type { Span } from '../engine/text/span.ts';
import type { Action } from '../features/actions.ts';
import type { FigureRow } from '../features/figures.ts';
import type { Hover as FigureHover } from '../features/hover.ts';
import type { OutlineNode } from '../features/outline.ts';
import type { PlacedChart, PlacedFigure } from './protocol.ts';

/**
 * The only place where the engine's offsets become lines and characters, and its findings LSP types.
 * `Places` knows the lines of the document and of the data files that a finding may speak of.
 */
export interface Places {
  readonly uri: string;
  readonly version: number;
  readonly lines: LineIndex;
  /** Where a path of the report leads; undefined when it leads nowhere. */
  linked(path: string): { readonly uri: string; readonly lines: LineIndex } | undefined;
}

const PAGES = 'https://github.com/ticktie/ticktie/blob/main/server/src/engine/rules';

export function rangeOf(lines: LineIndex, span: Span): Range {
  return { start: lines.position(span.start), end: lines.position(span.end) };
}

type Changes = NonNullable<WorkspaceEdit['changes']>;

/** What a diagnostic carries along for the light bulb. */
export interface DiagnosticData {
  /** Without versions: a diagnostic that did not change says the same in every version of the text. */
  readonly fixes: readonly { readonly title: string; readonly kind: string; readonly changes: Changes }[];
}

export function diagnosticOf(finding: Finding, places: Places): Diagnostic {
  const related = finding.related.flatMap(({ path, span, message }) => {
    const location = locationOf(path, span, places);
    return location ? [{ location, message }] : [];
  });
  const fixes = finding.fixes.map(({ title, kind, edits }) => ({
    title,
    kind,
    changes: changesOf(edits, places),
  }));
  return {
    range: rangeOf(places.lines, finding.span),
    severity: SEVERITIES[finding.severity],
    code: finding.rule,
    // Every rule has its page beside it.
    codeDescription: { href: `${PAGES}/${finding.rule}.md` },
    source: 'ticktie',
    message: finding.message,
    ...(related.length > 0 && { relatedInformation: related }),
    ...(fixes.length > 0 && { data: { fixes } satisfies DiagnosticData }),
  };
}

/** What stands at the start of a document that is too large to be checked while it is typed. */
export const TOO_LARGE: Diagnostic = {
  range: { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } },
  severity: DiagnosticSeverity.Information,
  source: 'ticktie',
  message: 'More than 10 MB: not checked while you type. `ticktie check` reads it all',
};

function locationOf(path: string | undefined, span: Span, places: Places): Location | undefined {
  const file = path === undefined ? places : places.linked(path);
  return file && { uri: file.uri, range: rangeOf(file.lines, span) };
}

function changesOf(edits: readonly FileEdit[], places: Places): Changes {
  const documents = documentEdits(edits, places, edit => edit);
  return Object.fromEntries(
    documents.map(({ textDocument, edits }) => [textDocument.uri, edits as LspEdit[]]),
  );
}

/** Edits of this version of the document; those of other files are for whatever version they have. */
export function workspaceEdit(edits: readonly FileEdit[], places: Places): WorkspaceEdit {
  return { documentChanges: documentEdits(edits, places, edit => edit) };
}

function documentEdits(
  edits: readonly FileEdit[],
  places: Places,
  finish: (edit: LspEdit) => TextDocumentEdit['edits'][number],
): TextDocumentEdit[] {
  const byUri = new Map<string, { version: number | null; edits: TextDocumentEdit['edits'] }>();
  for (const { path, span, newText } of edits) {
    const file = path === undefined ? places : places.linked(path);
    if (!file) continue;
    const entry = byUri.get(file.uri) ?? { version: path === undefined ? places.version : null, edits: [] };
    entry.edits.push(finish({ range: rangeOf(file.lines, span), newText }));
    byUri.set(file.uri, entry);
  }
  return [...byUri].map(([uri, entry]) => ({
    textDocument: { uri, version: entry.version },
    edits: entry.edits,
  }));
}

/** A light bulb's entry; `snippets` when the client can leave the cursor where the author goes on writing. */
export function codeActionOf(action: Action, places: Places, edits: 'snippets' | 'plain'): CodeAction {
  const { placeholder } = action;
  const edit =
    edits === 'snippets' && placeholder
      ? { documentChanges: documentEdits(action.edits, places, plain => snippetOf(plain, placeholder)) }
      : workspaceEdit(action.edits, places);
  return {
    title: action.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(action.finding, places)],
    ...(action.preferred && { isPreferred: true }),
    edit,
  };
}

function snippetOf(edit: LspEdit, { start, end }: Span): TextDocumentEdit['edits'][number] {
  const quoted = (text: string) => text.replace(/[\\$}]/g, '\\$&');
  const { newText } = edit;
  const value = `${quoted(newText.slice(0, start))}\${1:${quoted(newText.slice(start, end))}}${quoted(newText.slice(end))}`;
  return { range: edit.range, snippet: { kind: 'snippet', value } };
}

export function hoverOf(hover: FigureHover, lines: LineIndex): Hover {
  return {
    contents: { kind: MarkupKind.Markdown, value: hover.markdown },
    range: rangeOf(lines, hover.span),
  };
}

export function symbolOf(node: OutlineNode, lines: LineIndex): DocumentSymbol {
  const { name, detail, kind, nameSpan } = node.item;
  return {
    // Editors refuse a symbol without a name.
    name: name.trim() === '' ? kind : name,
    detail,
    kind: SYMBOLS[kind],
    range: rangeOf(lines, {
      start: Math.min(node.span.start, nameSpan.start),
      end: Math.max(node.span.end, nameSpan.end),
    }),
    selectionRange: rangeOf(lines, nameSpan),
    children: node.children.map(child => symbolOf(child, lines)),
  };
}

export function placedChart(chart: ChartModel, lines: LineIndex): PlacedChart {
  return {
    ...chart,
    span: rangeOf(lines, chart.span),
    series: chart.series.map(series => ({
      ...series,
      points: series.points.map(({ span, ...point }) => ({
        ...point,
        ...(span && { span: rangeOf(lines, span) }),
      })),
    })),
  };
}

export function placedFigure(
  { span, ...row }: FigureRow,
  lines: LineIndex,
  findings: readonly string[],
): PlacedFigure {
  return { ...row, range: rangeOf(lines, span), findings };
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

const SYMBOLS: Readonly<Record<OutlineItem['kind'], SymbolKind>> = {
  heading: SymbolKind.String,
  table: SymbolKind.Struct,
  series: SymbolKind.Array,
  figure: SymbolKind.Number,
  check: SymbolKind.Boolean,
  chart: SymbolKind.Interface,
};
