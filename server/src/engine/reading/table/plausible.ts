import { middle } from '../../quantity/interval.ts';
import type { TableModel } from '../table-model.ts';
import { displayUnit, stepOf } from './grid.ts';
import type { Instance, Relation } from './relation.ts';
import { tagsOf } from './words.ts';

/** A miss above this part of the total is no slip: the rows are not what the total is the total of. */
const LARGEST_MISS = 0.3;
/** A list may leave rows out, but hardly only this little. */
const SMALL_MISS = 0.1;

/** Whether a total that nothing but its name speaks for may be held against its rows. */
export function isPlausibleTotal(model: TableModel, relation: Relation): boolean {
  if (relation.proof === 'proved') return true;
  if (relation.target.tags.has('overlap') || relation.target.tags.has('index')) return false;
  const broken = relation.instances.filter(instance => instance.state === 'breaks');
  return broken.every(instance => isSlip(model, relation, instance));
}

function isSlip(model: TableModel, relation: Relation, instance: Instance): boolean {
  const stated = middle(instance.target.x);
  const sum = middle(instance.computed);
  const miss = Math.abs(sum - stated) / Math.max(Math.abs(stated), Number.MIN_VALUE);
  if (miss > LARGEST_MISS) return false;
  if (sum > stated) return true;
  if (tagsOf(model.caption).has('partial') || relation.target.tags.has('partial')) return false;
  return miss <= SMALL_MISS || relation.operands.some(line => line.tags.has('other')) || isOneDigit(instance);
}

/** The miss is what one wrong digit, or two neighbours swapped, would make. */
function isOneDigit(instance: Instance): boolean {
  const unit = stepOf(instance.target) || displayUnit(instance.target.figure);
  let units = Math.round(Math.abs(middle(instance.target.x) - middle(instance.computed)) / unit);
  if (units === 0) return false;
  while (units % 10 === 0) units /= 10;
  return units < 10 || (units % 9 === 0 && units / 9 < 10);
}
