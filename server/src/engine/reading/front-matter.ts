import type { Period } from '../quantity/period.ts';
import { readPeriodText } from '../quantity/period-text.ts';
import { child, items, textOf } from '../syntax/data/node.ts';
import { parseYaml } from '../syntax/data/yaml.ts';
import type { Fence } from '../syntax/document.ts';
import type { DefaultUnit } from './table/caption.ts';
import { readUnitText } from './unit-text.ts';

/** What the head of a Markdown report says of the whole of it. */
export interface FrontMatter {
  /** `ticktie: true` opts the file in. */
  readonly optsIn: boolean;
  readonly title?: string;
  /** `as-of` or `date`: what "last year" counts from, and after which periods are forecasts. */
  readonly asOf?: Period;
  /** `unit: 亿元`: the unit of bare amounts in tables. */
  readonly unit?: DefaultUnit;
  /** `data:` files, with the place of each path. */
  readonly data: readonly { readonly path: string; readonly start: number; readonly end: number }[];
}

export const NO_FRONT_MATTER: FrontMatter = { optsIn: false, data: [] };

/** `start` is where it stands in the text. */
export function readFrontMatter(fence: Fence, start: number): FrontMatter {
  const { root } = parseYaml(
    fence.text.slice(fence.content.start, fence.content.end),
    start + fence.content.start,
  );
  const title = textOf(child(root, 'title'));
  const date = textOf(child(root, 'as-of')) ?? textOf(child(root, 'date'));
  const asOf =
    date === undefined
      ? undefined
      : readPeriodText(date.slice(0, date.length > 7 && date[4] === '-' ? 7 : undefined));
  const unitText = textOf(child(root, 'unit'));
  const unit = unitText === undefined ? undefined : readUnitText(unitText);
  return {
    optsIn: textOf(child(root, 'ticktie')) === 'true',
    ...(title !== undefined && { title }),
    ...(asOf && { asOf }),
    ...(unit && unitText !== undefined && { unit: { ...unit, text: unitText } }),
    data: items(child(root, 'data')).flatMap(node => {
      const path = textOf(node);
      return path === undefined || path === '' ? [] : [{ path, ...node.span }];
    }),
  };
}
