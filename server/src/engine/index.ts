/**
 * The engine, for everything that is not the engine: editor, command line, browser worker and tests.
 * Text in, plain data out; no LSP, no VS Code, no Node, no DOM.
 */
export { analyse, analyseEdit, analyseInSteps, type Input } from './analysis.ts';
export { chartsOf } from './charts/charts.ts';
export type { ChartModel, ChartPoint, ChartSeries } from './charts/model.ts';
export type { FileEdit, Finding, Fix, Related, Severity, SeveritySetting } from './finding.ts';
export type { Figure } from './quantity/figure.ts';
export { formatPeriod, periodName } from './quantity/period.ts';
export { pageOf, RULE_NAMES, RULES } from './rules/index.ts';
export { DEFAULT_SETTINGS, type Settings } from './settings/settings.ts';
export type { OutlineItem, Snapshot } from './snapshot.ts';
export type { FileKind } from './syntax/document.ts';
export { fileKind, isReportName } from './syntax/file-kind.ts';
export { applyEdits, type TextEdit } from './text/edit.ts';
export { LineIndex, type Position } from './text/lines.ts';
export type { Span } from './text/span.ts';
