import type { PlacedChart } from '../../../server/src/lsp/protocol.ts';
import { action, element } from './dom.ts';
import type { Place } from './messages.ts';

const MOST_SHOWN = 4;

interface Dispute {
  readonly message: string;
  readonly place: Place;
}

/** What disagrees in a chart, each message once, with the way to its first figure. */
export function disputeList(chart: PlacedChart, reveal: (place: Place) => void): readonly HTMLElement[] {
  const disputes = disputesOf(chart);
  if (disputes.length === 0) return [];
  const items = disputes.slice(0, MOST_SHOWN).map(({ message, place }) =>
    element(
      'li',
      '',
      action('dispute', () => reveal(place), message),
    ),
  );
  const more = disputes.length - items.length;
  return [
    element('ul', 'disputes', ...items),
    ...(more > 0 ? [element('p', 'more', `and ${more} more, marked above`)] : []),
  ];
}

function disputesOf(chart: PlacedChart): readonly Dispute[] {
  const first = new Map<string, Place>();
  for (const { points } of chart.series) {
    for (const { disputes, span } of points) {
      for (const message of disputes) if (span && !first.has(message)) first.set(message, span);
    }
  }
  return [...first].map(([message, place]) => ({ message, place }));
}
