import type { ChartModel } from '../../engine/charts/model.ts';
import { LIGHT_THEME as THEME } from '../../engine/charts/theme.ts';
import { draw, HEIGHT, WIDTH } from './draw.ts';

export interface Page {
  readonly name: string;
  readonly content: string;
}

const TITLE_HEIGHT = 44;
const MARGIN = 16;

/** One SVG file a chart, in the order of the report: `01-market-share.svg`. */
export function svgPages(charts: readonly ChartModel[]): readonly Page[] {
  return charts.map((chart, i) => ({
    name: `${String(i + 1).padStart(2, '0')}-${slug(chart)}.svg`,
    content: titledSvg(chart),
  }));
}

/** All charts on one page that needs nothing from anywhere. */
export function htmlPages(charts: readonly ChartModel[], reportName: string): readonly Page[] {
  const name = `${reportName.replace(/\.report\.[^.]+$|\.[^.]+$/, '')}.html`;
  const body = charts.map(chart => `<h2>${escaped(chart.title)}</h2>\n${draw(chart)}\n`).join('');
  const content = `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<title>${escaped(reportName)}</title>
<style>
body { margin: 2rem auto; max-width: ${WIDTH}px; font-family: ${THEME.font}; color: ${THEME.text}; background: ${THEME.background}; }
h1 { font-size: 1.3rem; }
h2 { font-size: 1rem; margin: 2rem 0 0.5rem; }
svg { max-width: 100%; height: auto; }
</style>
</head>
<body>
<h1>${escaped(reportName)}</h1>
${body}</body>
</html>
`;
  return [{ name, content }];
}

function titledSvg(chart: ChartModel): string {
  const width = WIDTH + 2 * MARGIN;
  const height = HEIGHT + TITLE_HEIGHT + MARGIN;
  const picture = draw(chart).replace('<svg ', `<svg x="${MARGIN}" y="${TITLE_HEIGHT}" `);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<rect width="100%" height="100%" fill="${THEME.background}"/>
<text x="${MARGIN}" y="28" font-size="16" font-weight="600" font-family="${escaped(THEME.font)}" fill="${THEME.text}">${escaped(chart.title)}</text>
${picture}
</svg>
`;
}

/** A title as part of a file name; letters of every script stay. */
function slug({ title, type }: ChartModel): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join('-').slice(0, 60) || type;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
