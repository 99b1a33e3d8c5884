import type { PlacedChart } from '../../../server/src/lsp/protocol.ts';
import { element } from './dom.ts';
import type { PointEvent } from './draw.ts';

const DISTANCE = 14;

let tip: HTMLElement | undefined;

/** Tells beside the mouse what a point says, and what it disagrees with. */
export function showTip(
  host: HTMLElement,
  at: PointEvent,
  chart: PlacedChart,
  series: number,
  category: number,
): void {
  hideTip();
  const line = chart.series[series];
  const point = line?.points[category];
  if (!line || !point) return;
  const name = [chart.categories[category] ?? '', line.name].filter(text => text !== '').join(' · ');
  tip = element(
    'div',
    'tip',
    element('p', 'tip-name', name),
    element('p', 'tip-figure', withUnit(point.text, line.unit)),
    ...point.disputes.map(message => element('p', 'tip-dispute', message)),
  );
  tip.setAttribute('role', 'tooltip');
  document.body.append(tip);
  const box = host.getBoundingClientRect();
  place(tip, box.left + at.x, box.top + at.y);
}

export function hideTip(): void {
  tip?.remove();
  tip = undefined;
}

/** Below and right of the mouse; on the other side where the page ends. */
function place(shown: HTMLElement, x: number, y: number): void {
  const { offsetWidth: width, offsetHeight: height } = shown;
  const left =
    x + DISTANCE + width > document.documentElement.clientWidth ? x - DISTANCE - width : x + DISTANCE;
  const top =
    y + DISTANCE + height > document.documentElement.clientHeight ? y - DISTANCE - height : y + DISTANCE;
  shown.style.left = `${Math.max(4, left)}px`;
  shown.style.top = `${Math.max(4, top)}px`;
}

function withUnit(text: string, unit: string): string {
  return unit === '' || text.includes(unit) ? text : `${text} ${unit}`;
}
