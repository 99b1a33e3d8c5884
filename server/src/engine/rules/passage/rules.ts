import { mayHold } from '../../lexicon/cues.ts';
import { hasAll, materials } from '../../reading/material.ts';
import { ofEach } from '../../text/of-each.ts';
import { PROSE_RULES } from '../prose/rules.ts';
import type { Draft, Rule } from '../rule.ts';
import { inFileOf, type Passage, passagesOf, spansBlocks } from './passages.ts';

/** The rules of prose, asked about sentences that stand as bullets or as paragraphs of their own. */
export const PASSAGE_RULES: readonly Rule[] = ofEach(PROSE_RULES, rule =>
  rule.scope !== 'prose' || rule.optIn === true || rule.id.startsWith('style/') ? [] : [overPassages(rule)],
);

function overPassages(rule: Rule & { readonly scope: 'prose' }): Rule {
  const { id, aliases, severity, summary, cues = [] } = rule;
  const needs = materials(rule.needs);
  return {
    id,
    ...(aliases && { aliases }),
    severity,
    summary,
    scope: 'document',
    places: 'written',
    check: (document, context) =>
      ofEach(passagesOf(document), passage => {
        const { reading } = passage;
        if (!hasAll(reading.materials, needs) || !cues.every(cue => mayHold(reading, cue))) return [];
        return ofEach(rule.check(reading, context), draft => placed(draft, passage));
      }),
  };
}

/** Of several blocks, and without fixes: what is wrong in one of them may be right beside the other. */
function placed(draft: Draft, passage: Passage): Draft[] {
  const span = inFileOf(passage, draft.span);
  const related = draft.related.map(r => ({ ...r, span: inFileOf(passage, r.span) }));
  if (!spansBlocks(passage, [span, ...related.map(r => r.span)])) return [];
  return [{ ...draft, span, related, fixes: [], yields: true }];
}
