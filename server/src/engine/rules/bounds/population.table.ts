import { POPULATIONS, WORLD_POPULATION } from '../../lexicon/populations.ts';
import { type GridLine, gridsOf, type Slot } from '../../reading/table/grid.ts';
import { tagsOf } from '../../reading/table/words.ts';
import type { TableModel } from '../../reading/table-model.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Draft, Rule } from '../rule.ts';
import { relatedTo } from '../table/dispute-drafts.ts';
import { numberText } from '../table/written.ts';

/** A paragraph before a table speaks of many places. */
const LONGEST_CAPTION = 120;

interface Bound {
  readonly place: string;
  readonly persons: number;
}

/** Users and other persons of a place are at most its people. Accounts, devices and visits may be more. */
export const populationInTable: Rule = {
  id: 'bounds/population',
  severity: 'warning',
  summary: 'Persons or users of a place exceed its population.',
  scope: 'table',
  check(table, { settings }) {
    const { columns, rows } = gridsOf(table);
    return [...columns.lines, ...rows.lines].flatMap(line => draftOf(table, line, settings) ?? []);
  },
};

function draftOf(table: TableModel, line: GridLine, settings: Settings): Draft | undefined {
  const { tags, role } = line.line;
  if (!tags.has('persons') || tags.has('accounts') || tags.has('intensive') || role === 'growth')
    return undefined;
  if (line.dimension !== '' && line.dimension?.startsWith('count') !== true) return undefined;
  const over = line.slots.flatMap(slot => {
    if (slot === undefined || slot.dimension !== line.dimension) return [];
    const bound = boundFor(table, slot, settings);
    return slot.x.low > bound.persons ? [{ slot, bound }] : [];
  });
  const [first] = over;
  if (first === undefined) return undefined;
  const { slot, bound } = first;
  const more = over.length > 1 ? `, and ${over.length - 1} more in this series` : '';
  return {
    span: slot.figure.span,
    message: `${slot.figure.text} is ${millions(slot.x.low)} persons; ${bound.place} has about ${millions(bound.persons)}${more}`,
    related: over.slice(1).map(other => relatedTo(table, other.slot)),
    fixes: [],
  };
}

/** The place that stands nearest: row, column, caption, then what is said above the table. */
function boundFor(table: TableModel, slot: Slot, settings: Settings): Bound {
  const near = [table.rows[slot.row]?.name ?? '', table.columns[slot.column]?.name ?? ''];
  const above = table.caption.length <= LONGEST_CAPTION ? table.caption : '';
  for (const text of [...near, above, table.surroundings]) {
    if (text !== table.surroundings && tagsOf(text).has('world')) break;
    const bound = boundIn(text, settings);
    if (bound !== undefined) return bound;
  }
  return { place: 'the world', persons: WORLD_POPULATION };
}

function boundIn(text: string, settings: Settings): Bound | undefined {
  const lower = text.toLowerCase();
  for (const [place, years] of Object.entries(settings.bounds)) {
    const most = Math.max(...Object.values(years));
    if (isNamed(lower, place.toLowerCase()) && Number.isFinite(most)) return { place, persons: most };
  }
  for (const { names, persons } of POPULATIONS) {
    const name = names.find(word => isNamed(lower, word));
    if (name !== undefined) return { place: name, persons };
  }
  return undefined;
}

function isNamed(lower: string, name: string): boolean {
  const at = lower.indexOf(name);
  if (at < 0) return false;
  if (!/[a-z]$/.test(name)) return true;
  return !/[a-z]/.test(lower[at - 1] ?? ' ') && !/[a-z]/.test(lower[at + name.length] ?? ' ');
}

function millions(persons: number): string {
  return `${numberText(persons / 1e6, persons < 1e7 ? 1 : 0, true)} million`;
}
