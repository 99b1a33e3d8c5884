import { UNIT_LINE_WORDS, YEAR_SPAN_JOINERS } from '../../lexicon/table-words.ts';
import { matchesIn } from '../../text/matches.ts';
import { foldCase } from '../numbers/chars.ts';
import { readUnitText, type UnitText } from '../units/unit-text.ts';
import { bracketGroups } from './heads.ts';
import { plainText } from './marks.ts';

/** A unit that holds where no head says otherwise. */
export interface DefaultUnit extends UnitText {
  readonly text: string;
}

/** Of a paragraph before a table its end speaks of the table. */
const LONGEST = 160;

const UNIT_LINE = new RegExp(
  `(?<![a-z])(?:${[...UNIT_LINE_WORDS].sort((a, b) => b.length - a.length).join('|')})\\s*[:：]?\\s*`,
  'gu',
);

/** The unit that a caption or note states for a whole table: "单位：亿元", "Exports, € million", "(US$ m)", "in thousands". */
export function captionUnit(caption: string): DefaultUnit | undefined {
  const text = plainText(caption.slice(-LONGEST)).replace(/[.。:：]$/u, '');
  for (const group of bracketGroups(text)) {
    const found = unitIn(group.inner);
    if (found !== undefined) return found;
  }
  return unitIn(text);
}

function unitIn(text: string): DefaultUnit | undefined {
  const whole = unitOfPiece(text);
  if (whole !== undefined) return whole;
  const lower = foldCase(text);
  for (const match of matchesIn(lower, UNIT_LINE)) {
    const from = match.index + match[0].length;
    const piece = text.slice(from).split(/[,，;；。)）\n]/u)[0] ?? '';
    const found = unitOfPiece(piece);
    if (found !== undefined) return found;
  }
  const comma = Math.max(text.lastIndexOf(','), text.lastIndexOf('，'));
  return comma > 0 ? unitOfPiece(text.slice(comma + 1)) : undefined;
}

function unitOfPiece(piece: string): DefaultUnit | undefined {
  const text = piece.trim().replace(SHARE_OF, '');
  if (text === '' || text.length > 40 || /\d/.test(text)) return undefined;
  const unit = readUnitText(text);
  return unit === undefined ? undefined : { ...unit, text };
}

/** "% of GDP": what the percentages are of is no unit. */
const SHARE_OF = /(?<=^(?:%|percent|per cent)) of [a-z ]{2,30}$/i;

const YEAR_SPAN = new RegExp(
  `(?<!\\d)((?:19|20)\\d{2})\\s?年?(?:底|末)?\\s?(?:${YEAR_SPAN_JOINERS.join('|')}){1,2}\\s?((?:19|20)\\d{2})(?!\\d)`,
  'u',
);

/** The span of years that a caption promises: "2017—2023年" → 2017, 2023. */
export function captionYears(caption: string): { readonly from: number; readonly to: number } | undefined {
  const western = YEAR_SPAN.exec(caption);
  const match = western ?? MINGUO_SPAN.exec(caption);
  if (match === null) return undefined;
  const before = western === null ? BEFORE_MINGUO : 0;
  const from = Number(match[1]) + before;
  const to = Number(match[2]) + before;
  return to > from ? { from, to } : undefined;
}

/** "107至112學年度", "民國108—112年": from the 80th year on, for smaller numbers may be ages. */
const MINGUO_SPAN =
  /(?<![\d.,])([89]\d|1[0-3]\d)\s?[年學学]?[年度]{0,2}\s?(?:至|到|—|–|-|~|～)\s?([89]\d|1[0-3]\d)\s?(?:[學学]年度?|年度?|[會会][計计]年度)/u;
const BEFORE_MINGUO = 1911;
