/**
 * Ways of writing that change no number and nothing that is said of one. Each gives a text of Markdown as another author
 * might have written it: what is found in it must not depend on that.
 */
export interface Mutation {
  readonly name: string;
  readonly mutate: (text: string) => string;
}

const isTable = (line: string) => /^\s*\|/.test(line);
const isProse = (line: string) => line.trim() !== '' && !isTable(line) && !/^\s*(?:[#>`<]|\*\*)/.test(line);
const isItem = (line: string) => /^\s*(?:[-*]|\d+\.)\s/.test(line);
const isChinese = (text: string) => /[\u3400-\u9fff]/.test(text);
const isTraditional = (text: string) => /[佔億萬與較減們這個業產]/.test(text);

/** Changes the lines of prose, and leaves headings, tables, quotes and bold titles as they are. */
function inProse(text: string, change: (line: string) => string): string {
  return text
    .split('\n')
    .map(line => (isProse(line) ? change(line) : line))
    .join('\n');
}

function sentences(line: string): string[] {
  return line.split(isChinese(line) ? /(?<=[。！？])(?=\S)/ : /(?<=[.!?])\s+(?=[A-Z“"(])/);
}

/** A word or sentence in the language and script of a text. */
function say(text: string, en: string, hans: string, hant: string): string {
  return isChinese(text) ? (isTraditional(text) ? hant : hans) : en;
}

/** A figure that nothing is glued to; with its sign of percent. */
const FIGURE =
  /(?<![\w*[(.,-])([$€£]?\d[\d,.]*\d|\d)(%)?(?![\w*,.年月日]|\s?(?:million|billion|per|percent|m|bn)\b)/g;
const BEHIND_FIGURE = /(\d%|\d (?:million|billion)|\d(?:亿|億|万|萬)元)(?=[,.;，。；])/g;

/** Each sentence of a paragraph of several, made into something of its own. */
function apart(text: string, join: (said: readonly string[]) => string): string {
  return inProse(text, line => {
    const said = sentences(line);
    return isItem(line) || said.length < 2 ? line : join(said);
  });
}

/** Puts something straight before the first verb of a line that tells of a level or change. */
function beforeVerb(text: string, inserted: string): string {
  const verb =
    /(?= (?:rose|fell|grew|increased|declined|dropped|was|were|reached|stood|accounted|totalled|amounted)\b)|(?=增[长長加]|下降|上升|减少|減少|达到|達到|合计|合計|占|佔)/;
  return inProse(text, line => line.replace(verb, inserted));
}

export const MUTATIONS: readonly Mutation[] = [
  { name: 'figures in bold', mutate: text => inProse(text, line => line.replace(FIGURE, '**$1$2**')) },
  {
    name: 'marks of notes behind figures',
    mutate: text => inProse(text, line => line.replace(BEHIND_FIGURE, '$1[1]')),
  },
  {
    name: 'footnotes behind figures',
    mutate: text => inProse(text, line => line.replace(BEHIND_FIGURE, '$1[^a]')),
  },
  {
    name: 'a source between a title and its table',
    mutate: text =>
      text.replace(
        /^(?=\|)/m,
        say(text, 'Source: own survey, rounded.\n\n', '资料来源：自行调查。\n\n', '資料來源：自行調查。\n\n'),
      ),
  },
  {
    name: 'a heading before all',
    mutate: text => say(text, '# Annual review\n\n', '# 年度回顾\n\n', '# 年度回顧\n\n') + text,
  },
  {
    name: 'sentences as bullets',
    mutate: text => apart(text, said => said.map(sentence => `- ${sentence}`).join('\n')),
  },
  { name: 'sentences as paragraphs', mutate: text => apart(text, said => said.join('\n\n')) },
  {
    name: 'lines that are wrapped',
    mutate: text =>
      inProse(text, line =>
        isItem(line) ? line : line.replace(/(.{40,60}?) (?![-+*#|>]|\d+[.)])/g, '$1\n'),
      ),
  },
  {
    name: 'spaces between Chinese and digits',
    mutate: text =>
      inProse(text, line =>
        line.replace(/([\u4e00-\u9fff])(?=\d)/g, '$1 ').replace(/(\d%?)(?=[\u4e00-\u9fff])/g, '$1 '),
      ),
  },
  {
    name: 'percent in other words',
    mutate: text =>
      inProse(text, line =>
        isChinese(line)
          ? line.replace(/(?<![-−+\d.])(\d+(?:\.\d+)?)%/g, '百分之$1')
          : line.replace(/(\d)%/g, '$1 per cent'),
      ),
  },
  {
    name: 'an aside before the verb',
    mutate: text => beforeVerb(text, say(text, ' (see the annex)', '（详见附录）', '（詳見附錄）')),
  },
  {
    name: 'a sentence between others',
    mutate: text =>
      apart(text, said =>
        said.join(
          say(text, ' Definitions follow the statistical office. ', '相关定义见附录。', '相關定義見附錄。'),
        ),
      ),
  },
];
