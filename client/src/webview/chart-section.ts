import type { ChartTheme } from '../../../server/src/engine/charts/theme.ts';
import type { PlacedChart } from '../../../server/src/lsp/protocol.ts';
import { chartTable } from './chart-table.ts';
import { disputeList } from './dispute-list.ts';
import { element } from './dom.ts';
import { type Drawing, drawingIn, type PointEvent } from './draw.ts';
import type { Place } from './messages.ts';
import { hideTip, showTip } from './tip.ts';

/** One chart on the page: heading, drawing, what is in dispute, and the same figures as a table for screen readers. */
export interface ChartSection {
  readonly root: HTMLElement;
  /** Draws again only when the picture changed; where its figures stand is always taken over. */
  update(chart: PlacedChart, theme: ChartTheme): void;
  repaint(theme: ChartTheme): void;
  dispose(): void;
}

export function chartSection(first: PlacedChart, reveal: (place: Place) => void): ChartSection {
  const heading = element('h2', '');
  const canvas = element('div', 'drawing');
  const below = element('div', 'below');
  const root = element('section', 'chart', heading, canvas, below);
  root.dataset.chartId = first.id;
  let model = first;
  let drawn = '';
  let drawing: Drawing | undefined;
  const resizing = new ResizeObserver(() => drawing?.resize());

  const pointAt = ({ series, category }: PointEvent) => model.series[series]?.points[category];
  const listener = {
    over(event: PointEvent) {
      const point = pointAt(event);
      canvas.classList.toggle('over-point', point?.span !== undefined);
      if (point) showTip(canvas, event, model, event.series, event.category);
    },
    out() {
      canvas.classList.remove('over-point');
      hideTip();
    },
    click(event: PointEvent) {
      const place = pointAt(event)?.span;
      if (place) reveal(place);
    },
  };

  const paint = (theme: ChartTheme) => {
    heading.textContent = model.title;
    canvas.setAttribute('aria-hidden', 'true');
    if (!drawing) {
      drawing = drawingIn(canvas, listener);
      resizing.observe(canvas);
    }
    drawing.draw(model, theme);
  };

  return {
    root,
    update(chart, theme) {
      model = chart;
      const picture = pictureOf(chart);
      below.replaceChildren(...disputeList(chart, reveal), chartTable(chart));
      if (picture === drawn) return;
      drawn = picture;
      hideTip();
      paint(theme);
    },
    repaint: paint,
    dispose() {
      resizing.disconnect();
      drawing?.dispose();
      root.remove();
    },
  };
}

/** All that is drawn of a chart: everything but the places. */
function pictureOf(chart: PlacedChart): string {
  return JSON.stringify(chart, (key, value: unknown) => (key === 'span' ? undefined : value));
}
