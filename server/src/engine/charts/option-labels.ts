import type { ChartPoint } from './model.ts';
import type { ChartTheme } from './theme.ts';

/** Where a figure stands: over its mark, in it, at its foot, or below its line. */
export type LabelPlace = 'top' | 'inside' | 'insideBottom' | 'bottom';

/** A figure beside its mark; never paler than the mark may be. */
export function plainLabel(theme: ChartTheme, position: LabelPlace) {
  const label = { position, fontSize: 11, opacity: 1 };
  // Inside a bar the drawing library picks black or white, whichever the fill carries better.
  return position === 'inside' || position === 'insideBottom' ? label : { ...label, color: theme.text };
}

/** Keeps a figure readable where it lies over something else. */
export function onGround(theme: ChartTheme) {
  return { backgroundColor: theme.background, padding: [1, 3], borderRadius: 2 };
}

/**
 * The figure as written; one in dispute after a badge with an exclamation mark, so that colour alone says nothing.
 * Inside a bar there is no room for a badge, and the mark stands right before the figure.
 */
export function figureLabel(point: ChartPoint<unknown>, theme: ChartTheme, place?: LabelPlace) {
  const show = point.value !== null;
  const text = withoutTemplates(point.text);
  if (point.disputes.length === 0) return { show, formatter: text };
  if (place === 'inside' || place === 'insideBottom')
    return { show, formatter: `{mark|!}{figure|${text}}`, rich: disputeStyles(theme) };
  return { show, formatter: `{badge|!} {figure|${text}}`, rich: disputeStyles(theme) };
}

/** The name of a slice, and its figure beside it. */
export function sliceLabel(name: string, point: ChartPoint<unknown>, theme: ChartTheme) {
  const figure = figureLabel(point, theme);
  const isDisputed = point.disputes.length > 0;
  return {
    ...figure,
    formatter: `{name|${withoutTemplates(name)}} ${isDisputed ? figure.formatter : `{settled|${figure.formatter}}`}`,
    rich: {
      ...figure.rich,
      name: { color: theme.text, padding: [0, 4, 0, 0] },
      settled: { color: theme.muted },
    },
  };
}

function disputeStyles(theme: ChartTheme) {
  const figure = {
    fontSize: 11,
    fontWeight: 'bold' as const,
    color: theme.dispute,
    backgroundColor: theme.background,
    padding: [1, 2],
    borderRadius: 2,
  };
  return {
    badge: {
      width: 13,
      height: 13,
      lineHeight: 13,
      borderRadius: 7,
      align: 'center' as const,
      fontSize: 10,
      fontWeight: 'bold' as const,
      color: theme.background,
      backgroundColor: theme.dispute,
    },
    figure,
    mark: { ...figure, padding: [1, 0, 1, 2] },
  };
}

/** Braces and bars mean something to the drawing library; a figure as written may hold them. */
function withoutTemplates(text: string): string {
  return text.replace(/[{}|]/g, ' ');
}
