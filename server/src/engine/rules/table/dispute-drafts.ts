import { distance, middle } from '../../quantity/interval.ts';
import { months } from '../../quantity/period.ts';
import { isClosing, isOpening } from '../../reading/table/differences.ts';
import { type Break, type Dispute, disputesOf } from '../../reading/table/disputes.ts';
import type { Slot } from '../../reading/table/grid.ts';
import type { Relation } from '../../reading/table/relation.ts';
import type { TableModel } from '../../reading/table-model.ts';
import type { Draft, DraftFix, DraftRelated, RuleContext } from '../rule.ts';
import { arithmetic, figureText, slipText } from './arithmetic.ts';
import { digitsFor, onlyValue, writtenLike } from './written.ts';

const MOST_RELATED = 12;

/** The wrong cells of a table that one rule speaks of. */
export function disputeDrafts(table: TableModel, rule: string, context: RuleContext): Draft[] {
  return disputesOf(table)
    .filter(dispute => ruleOf(table, dispute) === rule && !isTolerated(dispute, context.settings.tolerance))
    .map(dispute => draftOf(table, dispute));
}

/** Each dispute is told by exactly one rule: the one that knows the relation by which it shows best. */
export function ruleOf(table: TableModel, dispute: Dispute): string {
  const { relation } = dispute.main;
  switch (relation.kind) {
    case 'sum':
      if (isGrandTotal(table, dispute.slot)) return 'total/grand-cross';
      if (isRollForward(relation)) return 'total/roll-forward';
      if (relation.axis === 'columns') return 'total/row';
      return relation.target.role === 'total' ? 'total/column' : 'total/hierarchy';
    case 'period-sum':
      return isGrandTotal(table, dispute.slot) ? 'total/grand-cross' : 'total/periods';
    case 'share-sum':
      return 'share/sum-not-100';
    case 'difference':
      return 'total/difference';
    case 'roll-forward':
    case 'carried':
      return 'total/roll-forward';
    case 'cumulative':
      return 'total/ytd-delta';
    case 'average':
      return 'total/average';
    case 'growth':
      return isQuarterly(dispute.main) ? 'growth/qoq-mismatch' : 'growth/yoy-mismatch';
    case 'compound':
      return 'growth/cagr-mismatch';
    case 'change':
      return 'growth/abs-delta-mismatch';
    case 'points-change':
      return 'growth/pp-delta-mismatch';
    case 'share':
      return 'share/part-of-whole-mismatch';
    case 'ratio':
      return relation.target.tags.has('margin') ? 'identity/margin' : 'identity/ratio';
    case 'per-unit':
      return 'identity/per-unit';
    case 'volume-price':
      return 'identity/volume-price';
    case 'index':
      return 'identity/index';
  }
}

/** The corner where a total row and a total column meet. */
function isGrandTotal(table: TableModel, target: Slot): boolean {
  return table.rows[target.row]?.role === 'total' && table.columns[target.column]?.role === 'total';
}

/** Opening + in + (out) = closing, with the signs in the cells. */
function isRollForward({ operands, target }: Relation): boolean {
  const [first] = operands;
  return first !== undefined && isOpening(first) && isClosing(target);
}

function isQuarterly({ relation, instance }: Break): boolean {
  const lines = relation.operands.length === 2 ? relation.operands : [];
  const [now, then] = lines.map(line => line.period);
  if (now === undefined || then === undefined || instance.operands.length !== 2) return false;
  return months(now) < 12 && Math.abs(now.start - then.start) < 12;
}

/** The project's own tolerance, in percent of the stated figure. */
function isTolerated({ main }: Dispute, tolerance: number): boolean {
  const { computed, target } = main.instance;
  return tolerance > 0 && distance(computed, target.x) <= (Math.abs(middle(target.x)) * tolerance) / 100;
}

function draftOf(table: TableModel, dispute: Dispute): Draft {
  const { slot, main, expected } = dispute;
  const value = onlyValue(slot, expected);
  return {
    span: slot.figure.span,
    message: messageOf(table, dispute),
    related: relatedOf(table, dispute),
    fixes: fixesOf(slot, value ?? middle(expected), value !== undefined),
    ...(main.relation.proof === 'asserted' && !isSum(main) && { severity: 'warning' as const }),
  };
}

function isSum({ relation }: Break): boolean {
  return relation.kind === 'sum' || relation.kind === 'period-sum';
}

function messageOf(table: TableModel, dispute: Dispute): string {
  const { slot, main, others, expected } = dispute;
  const { target, computed } = main.instance;
  const value = writtenLike(slot, onlyValue(slot, expected) ?? middle(expected));
  const also = others.length === 0 ? '' : `; with ${value} ${listOf(table, others, slot)} right as well`;
  if (slot === target) {
    const slip = slipText(middle(target.x), middle(computed));
    return `${figureText(slot)} does not agree with ${arithmetic(main)}${slip}${also}`;
  }
  if (main.relation.kind === 'volume-price' && slot === main.instance.operands[0]) {
    const slip = slipText(middle(slot.x), middle(expected));
    return `${figureText(slot)} does not agree with ${product(main)} = ${value}${slip}${also}`;
  }
  const stated = `${arithmetic(main)}, but ${figureText(target)} is stated for ${labelOf(table, target)}`;
  return `${figureText(slot)} does not fit: ${stated}; it would have to be ${value}${also}`;
}

/** Volume × price of a relation that is tested as price = value / volume. */
function product({ instance }: Break): string {
  const volume = instance.operands[1];
  return `${volume === undefined ? '' : figureText(volume)} × ${figureText(instance.target)}`;
}

function listOf(table: TableModel, others: readonly Break[], slot: Slot): string {
  const targets = [...new Set(others.map(({ instance }) => instance.target))];
  const names = targets.map(target =>
    target === slot ? 'its other sum' : `${figureText(target)} (${labelOf(table, target)})`,
  );
  return `${names.join(', ')} ${names.length === 1 ? 'is' : 'are'}`;
}

/** "甲矿, 全年": where a cell stands, in the words of its heads. */
export function labelOf(table: TableModel, slot: { readonly row: number; readonly column: number }): string {
  const names = [table.rows[slot.row]?.name ?? '', table.columns[slot.column]?.name ?? ''];
  return names.filter(name => name !== '').join(', ');
}

function relatedOf(table: TableModel, dispute: Dispute): DraftRelated[] {
  const slots = new Set<Slot>();
  for (const { instance } of [dispute.main, ...dispute.others]) {
    slots.add(instance.target);
    for (const operand of instance.operands) slots.add(operand);
  }
  slots.delete(dispute.slot);
  return [...slots].slice(0, MOST_RELATED).map(slot => relatedTo(table, slot));
}

export function relatedTo(table: TableModel, slot: Slot): DraftRelated {
  return { span: slot.figure.span, message: `${labelOf(table, slot)}: ${figureText(slot)}` };
}

function fixesOf(slot: Slot, value: number, unique: boolean): DraftFix[] {
  const newText = digitsFor(slot, value);
  if (newText === undefined) return [];
  return [
    {
      title: `Change ${figureText(slot)} to ${replaced(slot, newText)}`,
      kind: 'value',
      ...(unique && { preferred: true as const }),
      edits: [{ span: slot.figure.digits, newText }],
    },
  ];
}

function replaced({ figure }: Slot, newText: string): string {
  const at = figure.digits.start - figure.span.start;
  return figure.text.slice(0, at) + newText + figure.text.slice(figure.digits.end - figure.span.start);
}
