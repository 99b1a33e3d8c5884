import { comparable, inBase } from '../../quantity/compare.ts';
import type { Figure } from '../../quantity/figure.ts';
import { meets, middle } from '../../quantity/interval.ts';
import { readPeriodText } from '../../quantity/period-text.ts';
import type { DocumentReading } from '../../reading/document-reading.ts';
import { readFigureText } from '../../reading/figure-text.ts';
import { once } from '../../reading/latest.ts';
import type { ReportData } from '../../syntax/data.ts';
import { type Binding, bindingsOf } from '../data/bindings.ts';
import { dataById, valueAt } from '../data/lookup.ts';
import { asWritten, digitsFor, type Manner, writtenLike } from '../data/write.ts';
import type { Draft, DraftFix, DraftRelated, Rule } from '../rule.ts';

export const bindingStale: Rule = {
  id: 'conflict/binding-stale',
  severity: 'error',
  summary: 'A figure of the text is bound to the data and is not what the data says',
  scope: 'document',
  places: 'written',
  check: (document: DocumentReading) =>
    bindingsOf(document).flatMap(binding => checkBinding(document, binding)),
};

/** What a binding stands for, with where it stands when that is in this file. */
interface Bound extends Manner {
  readonly place: 'here' | 'elsewhere';
}

function checkBinding(document: DocumentReading, binding: Binding): Draft[] {
  const bound = boundTo(document, binding);
  const stated = readFigureText(binding.text, binding.textSpan.start);
  if (!bound || !stated || !comparable(stated, bound.figure) || meets(inBase(stated), inBase(bound.figure)))
    return [];
  const label = binding.period === undefined ? binding.id : `${binding.id}, ${binding.period}`;
  const written = asWritten(bound);
  const related: DraftRelated[] =
    bound.place === 'here' ? [{ span: bound.figure.span, message: `${label}: ${written}` }] : [];
  const message = `Stated ${stated.text}; the data has ${written} for ${label}`;
  return [{ span: stated.span, message, related, fixes: fixesOf(stated, bound.figure) }];
}

function boundTo(document: DocumentReading, { id, period, data }: Binding): Bound | undefined {
  for (const one of dataById(data).get(id) ?? []) {
    const place = ownData(document).has(one) ? 'here' : 'elsewhere';
    const series = one.series.find(s => s.id === id);
    const at = period === undefined ? undefined : readPeriodText(period);
    const point = series && at && valueAt(series, at);
    const unit = series?.unitText === undefined ? {} : { unitText: series.unitText };
    if (point) return { figure: point.figure, place, ...unit };
    const single = one.figures.find(figure => figure.id === id)?.figure;
    if (single) return { figure: single, place };
  }
  return undefined;
}

const ownData: (document: DocumentReading) => ReadonlySet<ReportData> = once(({ data }) => new Set(data));

/** The value of the data, rounded as the text has it. */
function fixesOf(stated: Figure, bound: Figure): DraftFix[] {
  const value = middle(inBase(bound));
  if (stated.written === '' || Math.sign(value) !== Math.sign(stated.value)) return [];
  const title = `Change ${stated.text} to ${writtenLike(value, { figure: stated })}`;
  const edits = [{ span: stated.digits, newText: digitsFor(value, stated) }];
  return [{ title, kind: 'value', preferred: true, edits }];
}
