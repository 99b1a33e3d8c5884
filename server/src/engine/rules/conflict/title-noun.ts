import type { Fact } from '../../reading/facts.ts';
import { conceptsOf, shared } from '../document/concepts.ts';

/** "Harbour Hotels lifts occupancy to 74.8%": the noun beside the figure says what it is of, whoever the rest names. */
export function namesNearest({ block, statement: s }: Fact, told: ReadonlySet<string>): boolean {
  const start = block.reading.sentences[s.sentence]?.start ?? 0;
  const before = block.reading.text.slice(start, s.figure.span.start).replace(OTHER_CLAUSES, '');
  if (LATIN.test(before)) {
    const nearest = [...conceptsOf(before)].slice(-1);
    return nearest.length > 0 && nearest.every(concept => told.has(concept));
  }
  const noun = nounOf(before);
  const nearest = conceptsOf(noun);
  return nearest.size > 0 && shared(nearest, told) * 2 >= nearest.size;
}

/** 澜江药业上半年研发投入增长: what is told to change, without who, when and how. */
function nounOf(before: string): string {
  const told = before.trimEnd().replace(CHANGES_ZH, '').replace(ENDS_IN_TIME, '').replace(WHEN_ZH, '');
  return told.slice(-LONGEST_NOUN).replace(OF_SIZE, '');
}

const CHANGES_ZH =
  /(?:同比|按年|按月|[环環]比|[较較比][上去前][年月]|大幅?|猛|[骤驟]|再|[约約]|逾|近|[净淨])*(?:[增减減降升跌][长長加多少幅速至到]?|下[降滑跌]|上[升涨漲]|[涨漲][至到]?|年[增减減升跌]|成[长長]|提[高升]|[萎收][缩縮]|回[升落])+[了至到达達约約逾近超]*$/u;
/** 集装箱吞吐量去年增长: the time may stand behind the noun. */
const ENDS_IN_TIME =
  /(?:去年|今年|上年|本年|全年|上半年|下半年|[一二三四]季度?|第[一二三四1-4]季度?|[本上当當][年月季週周]|前[两兩二三四五六七八九十]+[个個]?[月季]度?)$/u;
/** Up to the last word of time: 富泰銀行全年, 2024年上半年. */
const WHEN_ZH = /^.*(?:[年月季日][度]?|半年|季度)(?=[\u3400-\u9fff]{2})/u;
const OF_SIZE = /(?<=[\u3400-\u9fff]{2})(?:[总總]?[量额額数數值])$/u;
const LONGEST_NOUN = 6;

/** 存储模组涨价兑现，二季度净赚 */
const OTHER_CLAUSES = /^.*[，。；：](?=[^，。；：]{3})/u;
const LATIN = /[a-z]{3}/i;
