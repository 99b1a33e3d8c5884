import type { Unit } from '../quantity/figure.ts';
import type { Period } from '../quantity/period.ts';
import { readPeriodText } from '../quantity/period-text.ts';
import { child, type DataNode, items, textOf } from '../syntax/data/node.ts';
import { parseYaml } from '../syntax/data/yaml.ts';
import type { Fence } from '../syntax/document.ts';
import type { Span } from '../text/span.ts';
import type { DefaultUnit } from './table/caption.ts';
import { readUnitText } from './units/unit-text.ts';

/** What the head of a Markdown report says of the whole of it. */
export interface FrontMatter {
  /** `ticktie: true` opts the file in. */
  readonly optsIn: boolean;
  readonly title?: string;
  /** `as-of` or `date`: what "last year" counts from, and after which periods are forecasts. */
  readonly asOf?: Period;
  /** `unit: 亿元`: the unit of bare amounts in tables. */
  readonly unit?: DefaultUnit;
  /** `currency: JPY`: what a bare ¥, $ or 元 is. */
  readonly currency?: Unit;
  /** `data:` files, with the place of each path. */
  readonly data: readonly NamedFile[];
  /** `previous:` the earlier reports that this one continues. */
  readonly previous: readonly NamedFile[];
}

/** Another file by its path as written, with the place of that path. */
export interface NamedFile extends Span {
  readonly path: string;
}

export const NO_FRONT_MATTER: FrontMatter = { optsIn: false, data: [], previous: [] };

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
  const currency = moneyOf(textOf(child(root, 'currency')));
  return {
    optsIn: textOf(child(root, 'ticktie')) === 'true',
    ...(title !== undefined && { title }),
    ...(asOf && { asOf }),
    ...(unit && unitText !== undefined && { unit: { ...unit, text: unitText } }),
    ...(currency && { currency }),
    data: filesOf(child(root, 'data')),
    previous: filesOf(child(root, 'previous')),
  };
}

function moneyOf(text: string | undefined): Unit | undefined {
  const unit = text === undefined ? undefined : readUnitText(text)?.unit;
  return unit?.dimension.startsWith('money') === true ? unit : undefined;
}

function filesOf(node: DataNode | undefined): NamedFile[] {
  return items(node).flatMap(item => {
    const path = textOf(item);
    return path === undefined || path === '' ? [] : [{ path, ...item.span }];
  });
}
