/** Whole numbers in Chinese numerals, as a test prints them. */
export type Script = 'simplified' | 'traditional';

const DIGITS = '零一二三四五六七八九';
const PLACES = ['', '十', '百', '千'];
const MYRIADS = { simplified: ['', '万', '亿'], traditional: ['', '萬', '億'] } as const;

/** 1 to 10¹² − 1: 12,034 is 一万二千零三十四; 10 to 19 begin with 十. */
export function chineseNumeral(value: number, script: Script): string {
  const groups: number[] = [];
  for (let rest = value; rest > 0; rest = Math.floor(rest / 10_000)) groups.unshift(rest % 10_000);
  let text = '';
  groups.forEach((group, i) => {
    if (group === 0) return;
    const isGap = text !== '' && (group < 1000 || groups[i - 1] === 0);
    text += (isGap ? DIGITS[0] : '') + fourDigits(group) + (MYRIADS[script][groups.length - 1 - i] ?? '');
  });
  return text.startsWith('一十') ? text.slice(1) : text;
}

function fourDigits(value: number): string {
  let text = '';
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10;
    const lower = value % 10 ** place;
    if (digit > 0) text += `${DIGITS[digit]}${PLACES[place]}`;
    else if (text !== '' && lower >= 10 ** (place - 1) && place > 0) text += DIGITS[0];
  }
  return text;
}

/** The same in the characters of cheques: 壹拾贰万. */
export function formal(numeral: string, script: Script): string {
  const forms = script === 'simplified' ? '壹贰叁肆伍陆柒捌玖拾佰仟' : '壹貳參肆伍陸柒捌玖拾佰仟';
  return [...numeral.replaceAll('两', '二').replaceAll('兩', '二')]
    .map(c => {
      const at = '一二三四五六七八九十百千'.indexOf(c);
      return at < 0 ? c : (forms[at] as string);
    })
    .join('');
}
