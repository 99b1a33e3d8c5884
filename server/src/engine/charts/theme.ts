/** The colours of a chart, as CSS colours: those of the editor in the preview, a fixed set for files. */
export interface ChartTheme {
  readonly text: string;
  readonly muted: string;
  readonly grid: string;
  readonly background: string;
  /** One per series, in order; used again from the start when there are more series. */
  readonly palette: readonly string[];
  /** Of points in dispute. */
  readonly dispute: string;
  readonly font: string;
}

const FONT =
  "system-ui, -apple-system, 'Segoe UI', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";

/** Hues told apart by people with any colour vision (after Okabe and Ito), on white. */
export const LIGHT_THEME: ChartTheme = {
  text: '#1f2328',
  muted: '#6a7178',
  grid: '#e4e7eb',
  background: '#ffffff',
  palette: ['#2f6fb3', '#e08a1e', '#2a9d7c', '#a5528f', '#5fb0d8', '#c9a227', '#7a6fc0', '#8a8f98'],
  dispute: '#d1242f',
  font: FONT,
};

/** The same, on dark grey. */
export const DARK_THEME: ChartTheme = {
  text: '#d7dae0',
  muted: '#8d949e',
  grid: '#34383f',
  background: '#1f1f1f',
  palette: ['#5b9bd8', '#e8a04a', '#4db897', '#c57fb3', '#84c6e6', '#d9ba55', '#9d93db', '#a3a8b0'],
  dispute: '#f4686f',
  font: FONT,
};
