import './preview.css';
import type { PlacedChart } from '../../../server/src/lsp/protocol.ts';
import { type ChartSection, chartSection } from './chart-section.ts';
import { action, emptyPage } from './dom.ts';
import type { Place, ToPreview } from './messages.ts';
import { editorTheme, onThemeChange } from './theme.ts';

const extension = acquireVsCodeApi();
const content = document.getElementById('content') ?? document.body;
const sections = new Map<string, ChartSection>();

const reveal = (place: Place) => extension.postMessage({ type: 'reveal', place });

function show(charts: readonly PlacedChart[]): void {
  const theme = editorTheme();
  const wanted = new Set(charts.map(chart => chart.id));
  for (const [id, section] of sections) {
    if (wanted.has(id)) continue;
    section.dispose();
    sections.delete(id);
  }
  for (const other of [...content.children])
    if (!(other instanceof HTMLElement && other.dataset.chartId)) other.remove();
  charts.forEach((chart, i) => {
    const section = sections.get(chart.id) ?? chartSection(chart, reveal);
    sections.set(chart.id, section);
    // Moving an element that is already in place would lose the scroll position.
    if (content.children[i] !== section.root) content.insertBefore(section.root, content.children[i] ?? null);
    section.update(chart, theme);
  });
  if (charts.length === 0)
    content.append(
      emptyPage(
        'Nothing to draw yet',
        'Tables and series with numbers over time, or with the parts of a whole, appear here.',
      ),
    );
}

function showUnchecked(): void {
  show([]);
  const button = action('primary', () => extension.postMessage({ type: 'check' }), 'Check this document');
  content.replaceChildren(
    emptyPage(
      'This document is not checked',
      'Name it *.report.md, say ticktie: true in its front matter, or',
      button,
    ),
  );
}

window.addEventListener('message', ({ data }: MessageEvent<ToPreview>) => {
  extension.setState({ uri: data.uri });
  if (data.type === 'charts') show(data.charts);
  else showUnchecked();
});
onThemeChange(() => {
  const theme = editorTheme();
  for (const section of sections.values()) section.repaint(theme);
});
extension.postMessage({ type: 'ready' });
