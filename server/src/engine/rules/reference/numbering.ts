import type { DocumentReading } from '../../reading/document-reading.ts';
import { grouped } from '../document/grouped.ts';
import type { Draft, DraftFix, Rule } from '../rule.ts';
import { type Label, labelsOf, placeOf } from './labels.ts';

export const numbering: Rule = {
  id: 'reference/numbering',
  severity: 'hint',
  summary: 'The numbers of tables or figures leave one out, repeat one, or run back.',
  scope: 'document',
  places: 'written',
  check: document =>
    [...grouped(labelsOf(document).given, seriesOf).values()].flatMap(series => check(document, series)),
};

/** Tables of one chapter: "2.1" and "2.2"; annexes and continued tables have their own numbers. */
function seriesOf({ kind, key }: Label): string {
  return `${kind} ${key.replace(/\d+$/, '')}`;
}

function numberOf({ key }: Label): number {
  return Number(/\d+$/.exec(key)?.[0]);
}

/** The first place where a series stops counting; what follows from it is told once. */
function check(document: DocumentReading, all: readonly Label[]): Draft[] {
  const series = all.filter(label => !isContinued(label));
  const at = series.findIndex(
    (label, i) => i > 0 && numberOf(label) !== numberOf(series[i - 1] as Label) + 1,
  );
  const [label, before] = [series[at], series[at - 1]];
  if (label === undefined || before === undefined || series.length < 2) return [];
  const first = series.find(other => other !== label && other.key === label.key && other.span !== label.span);
  return [
    {
      span: placeOf(label, label.span),
      message: messageOf(label, before),
      related: [{ span: placeOf(first ?? before, (first ?? before).span), message: (first ?? before).text }],
      fixes: renumbered(document, series, at),
    },
  ];
}

function isContinued({ block, span }: Label): boolean {
  const around = block.text.slice(Math.max(0, span.start - 3), span.end + 20);
  return /续|續|\bcont(?:inued|'d|\.)/i.test(around);
}

function messageOf(label: Label, before: Label): string {
  const step = numberOf(label) - numberOf(before);
  if (step === 0) return `${label.text} is there twice`;
  if (step < 0) return `${label.text} stands after ${before.text}`;
  return `${label.text} follows ${before.text}: ${step - 1 === 1 ? 'one number is' : `${step - 1} numbers are`} left out`;
}

/**
 * The numbers from here on, one by one, and where the text speaks of them. A number that two captions share cannot be followed
 * into the text: then nothing is offered where anything speaks of it.
 */
function renumbered(document: DocumentReading, series: readonly Label[], at: number): DraftFix[] {
  const [head] = series;
  if (head === undefined) return [];
  const changes = series.flatMap((label, i) => {
    const due = label.key.replace(/\d+$/, String(numberOf(head) + i));
    return i < at || due === label.key ? [] : [{ label, due }];
  });
  const cited = labelsOf(document).cited.filter(c => seriesOf(c) === seriesOf(head));
  const byKey = grouped(series, label => label.key);
  if (cited.some(c => (byKey.get(c.key)?.length ?? 0) > 1)) return [];
  const changed = new Map(changes.map(change => [change.label.key, change] as const));
  const follow = cited.flatMap(c => {
    const change = changed.get(c.key);
    return change === undefined ? [] : [{ label: c, due: change.due }];
  });
  return [
    {
      title: `Number ${head.text.slice(0, head.number.start - head.span.start).trim()} ${changes.map(c => `${c.label.key} → ${c.due}`).join(', ')}`,
      kind: 'structure',
      edits: [...changes, ...follow].map(({ label, due }) => ({
        span: placeOf(label, label.number),
        newText: due,
      })),
    },
  ];
}
