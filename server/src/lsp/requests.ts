import { CodeActionKind, type Connection, type Range } from 'vscode-languageserver';
import { chartsOf } from '../engine/charts/charts.ts';
import { actionsAt, notationEdits } from '../features/actions.ts';
import { figureRows } from '../features/figures.ts';
import { hintsIn } from '../features/hints.ts';
import { hoverAt } from '../features/hover.ts';
import { findingsAt } from '../features/lookup.ts';
import { nest } from '../features/outline.ts';
import { type Asked, type AskedAt, answering, offsetIn, type Workbench } from './asked.ts';
import { FIX_ALL } from './capabilities.ts';
import { codeActionOf, hoverOf, placedChart, placedFigure, symbolOf, workspaceEdit } from './convert.ts';
import { guarded } from './guard.ts';
import { answerNavigation } from './navigation.ts';
import { ChartsRequest, EffectiveConfigurationRequest, FiguresRequest } from './protocol.ts';

/** Answers what an editor asks about a document. Each answer is of the text as it is when it is given. */
export function answerRequests(connection: Connection, bench: Workbench): void {
  const about = answering(bench);

  connection.onHover(
    about('Hover', (now, params: AskedAt) => {
      const hover = hoverAt(now.snapshot, offsetIn(now, params));
      return hover ? hoverOf(hover, now.snapshot.lines) : null;
    }),
  );

  connection.onCodeAction(
    about(
      'Code action',
      ({ snapshot, places }, params: Parameters<Parameters<Connection['onCodeAction']>[0]>[0]) => {
        const asked = params.context.only;
        const wants = (kind: string) =>
          !asked || asked.some(one => kind === one || kind.startsWith(`${one}.`));
        const start = snapshot.lines.offset(params.range.start);
        const span = { start, end: Math.max(start, snapshot.lines.offset(params.range.end)) };
        const actions = wants(CodeActionKind.QuickFix) ? actionsAt(snapshot, span) : [];
        const all = wants(FIX_ALL) ? notationEdits(snapshot) : [];
        return [
          ...actions.map(action => codeActionOf(action, places, bench.edits())),
          ...(all.length > 0
            ? [{ title: 'Tidy how numbers are written', kind: FIX_ALL, edit: workspaceEdit(all, places) }]
            : []),
        ];
      },
    ),
  );

  connection.onDocumentSymbol(
    about('Outline', ({ snapshot }) => {
      const wanted = snapshot.outline.filter(item => item.kind !== 'heading' || bench.outline === 'whole');
      return nest(wanted).map(node => symbolOf(node, snapshot.lines));
    }),
  );

  connection.languages.inlayHint.on(
    about('Hints', ({ snapshot }, { range }: Asked & { readonly range: Range }) => {
      const place = { start: snapshot.lines.offset(range.start), end: snapshot.lines.offset(range.end) };
      return hintsIn(snapshot, place).map(({ offset, text, explanation }) => ({
        position: snapshot.lines.position(offset),
        label: text,
        tooltip: explanation,
        paddingLeft: true,
      }));
    }),
  );

  answerNavigation(connection, bench);

  connection.onRequest(
    ChartsRequest,
    guarded(bench.log, 'Charts', null, async ({ uri }) => {
      bench.followCharts(uri);
      const now = await bench.current(uri);
      if (!now) return null;
      const { lines } = now.snapshot;
      return {
        version: now.places.version,
        charts: chartsOf(now.snapshot).map(chart => placedChart(chart, lines)),
      };
    }),
  );

  connection.onRequest(
    FiguresRequest,
    guarded(bench.log, 'Figures', null, async ({ uri }) => {
      const now = await bench.current(uri);
      if (!now) return null;
      const { snapshot, places } = now;
      const figures = figureRows(snapshot).map(row =>
        placedFigure(
          row,
          snapshot.lines,
          findingsAt(snapshot, row.span).map(finding => finding.message),
        ),
      );
      return { version: places.version, figures };
    }),
  );

  connection.onRequest(
    EffectiveConfigurationRequest,
    guarded(bench.log, 'Configuration', [], ({ uri }) => bench.explain(uri)),
  );
}
