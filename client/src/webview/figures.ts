import './figures.css';
import type { PlacedFigure } from '../../../server/src/lsp/protocol.ts';
import { action, element, emptyPage } from './dom.ts';
import { COLUMNS, type Column, matching, type Order, sorted } from './figure-columns.ts';
import type { ToFigures } from './messages.ts';

const extension = acquireVsCodeApi();
const content = document.getElementById('content') ?? document.body;

let figures: readonly PlacedFigure[] = [];
let order: Order = { column: COLUMNS[0] as Column, direction: 'ascending' };

const search = element('input', '');
search.type = 'search';
search.placeholder = 'Find a figure, unit, period or measure';
search.setAttribute('aria-label', search.placeholder);
const count = element('span', 'count');
const head = element('thead', '');
const body = element('tbody', '');
const page = [element('header', '', search, count), element('table', '', head, body)];

function show(): void {
  const shown = sorted(matching(figures, search.value), order);
  count.textContent = `${shown.length} of ${figures.length}`;
  head.replaceChildren(element('tr', '', ...COLUMNS.map(headOf)));
  body.replaceChildren(...shown.map(rowOf));
}

function headOf(column: Column): HTMLElement {
  const isSorted = order.column === column;
  const arrow = order.direction === 'ascending' ? ' ↑' : ' ↓';
  const turn = () => {
    const direction = isSorted && order.direction === 'ascending' ? 'descending' : 'ascending';
    order = { column, direction };
    show();
  };
  const cell = element('th', column.look, action('', turn, `${column.title}${isSorted ? arrow : ''}`));
  cell.setAttribute('aria-sort', isSorted ? order.direction : 'none');
  return cell;
}

function rowOf(figure: PlacedFigure): HTMLElement {
  const cells = COLUMNS.map(column => element('td', column.look, column.text(figure)));
  const row = element('tr', figure.findings.length > 0 ? 'disputed' : '', ...cells);
  row.title = figure.findings.join('\n');
  row.tabIndex = 0;
  const reveal = () => extension.postMessage({ type: 'reveal', place: figure.range });
  row.addEventListener('click', reveal);
  row.addEventListener('keydown', event => {
    if (event.key === 'Enter') reveal();
  });
  return row;
}

search.addEventListener('input', show);
window.addEventListener('message', ({ data }: MessageEvent<ToFigures>) => {
  if (data.type === 'unchecked') {
    const button = action('primary', () => extension.postMessage({ type: 'check' }), 'Check this document');
    content.replaceChildren(
      emptyPage('This document is not checked', 'So no figure was read in it.', button),
    );
    return;
  }
  figures = data.figures;
  if (!page[0]?.isConnected) content.replaceChildren(...page);
  show();
});
extension.postMessage({ type: 'ready' });
