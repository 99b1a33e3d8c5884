/**
 * Reports of any size, the same ones on every run: sections with a heading, paragraphs with and without figures, a list
 * and a table whose totals add up, so that the sizes differ and what they say does not. About one section in forty has a
 * wrong total.
 */
export function generateReport(language, size) {
  const write = { en: english, zh: chinese }[language];
  const random = generator(7);
  const parts = [language === 'en' ? '# Review of the regions\n' : '# 各地区年度回顾\n'];
  let length = parts[0].length;
  for (let section = 1; length < size; section++) {
    const text = write(section, random);
    parts.push(text);
    length += text.length;
  }
  return parts.join('\n');
}

/** Report data of about so many characters. */
export function generateData(size) {
  const random = generator(11);
  const parts = ['series:\n'];
  let length = parts[0].length;
  for (let i = 1; length < size; i++) {
    const first = 100 + Math.floor(random() * 900);
    const data = [0, 1, 2, 3, 4].map(y => `      ${2019 + y}: ${first + y * 12}.${i % 10}\n`);
    const entry = `  region-${i}:\n    title: Sales of region ${i}\n    unit: 亿元\n    values:\n${data.join('')}`;
    parts.push(entry);
    length += entry.length;
  }
  return parts.join('');
}

const REGIONS = [
  'Norland',
  'Estmark',
  'Sudhaven',
  'Westmoor',
  'Kaldera',
  'Brightwater',
  'Oakvale',
  'Fenwick',
];
const REGIONS_ZH = ['临海', '东岭', '南屏', '西河', '北原', '云川', '青溪', '白石'];
const GOODS = [
  'timber',
  'machinery',
  'textiles',
  'fertiliser',
  'glassware',
  'furniture',
  'batteries',
  'paper',
];
const GOODS_ZH = ['木材', '机械', '纺织品', '化肥', '玻璃', '家具', '电池', '纸张'];

function english(section, random) {
  const region = `${pick(REGIONS, random)} ${name(section)}`;
  const goods = pick(GOODS, random);
  const { before, now, rate, parts, total } = numbers(section, random);
  return `
## ${region}

The council of ${region} met in spring and agreed on the plan for the coming season. Members spoke of roads and schools, and of the long winter, before they turned to what the ${goods} trade had brought.

Sales of ${goods} in ${region} rose from $${before} million in 2022 to $${now} million in 2023, up ${rate}%. Exports made up about a third of it, and the rest was sold at home. Stocks in ${region} were low, and its merchants kept to the prices of the autumn.

- Orders from abroad came mostly by sea, and the harbour was closed for nine days.
- The second yard of ${region} shipped ${parts[1]} thousand tonnes of ${goods}.

| ${goods}, thousand tonnes | 2023 |
|---|---:|
| First yard | ${parts[0]} |
| Second yard | ${parts[1]} |
| Third yard | ${parts[2]} |
| Total | ${total} |
`;
}

function chinese(section, random) {
  const region = `${pick(REGIONS_ZH, random)}${nameZh(section)}`;
  const goods = pick(GOODS_ZH, random);
  const { before, now, rate, parts, total } = numbers(section, random);
  return `
## ${region}

${region}在春季召开会议，讨论下一季度的安排。与会者谈到道路和学校，也谈到漫长的冬天，随后转向${goods}贸易的进展，并就仓储和运输的改进交换了意见。

2023年，${region}${goods}销售额由上年的${before}亿元增长到${now}亿元，同比增长${rate}%。其中约三分之一销往境外，其余在本地销售。年末库存较低，商户沿用秋季的价格。

- 境外订单以海运为主，港口曾关闭数日。
- ${region}第二货场发运${goods}${parts[1]}万吨。

| ${goods}（万吨） | 2023年 |
|---|---:|
| 第一货场 | ${parts[0]} |
| 第二货场 | ${parts[1]} |
| 第三货场 | ${parts[2]} |
| 合计 | ${total} |
`;
}

/** Numbers whose digits rise: none is another one with its digits in another order, as after a slip. */
const RISING = Array.from({ length: 900 }, (_, i) => 100 + i).filter(n =>
  /^(?=\d{3}$)1?2?3?4?5?6?7?8?9?$/.test(String(n)),
);

function numbers(section, random) {
  const at = Math.floor(random() * (RISING.length - 9));
  const before = RISING[at];
  const now = RISING[at + 1 + Math.floor(random() * 8)];
  const parts = [0, 1, 2].map(() => pick(RISING, random));
  const sum = parts[0] + parts[1] + parts[2];
  return {
    before,
    now,
    rate: (((now - before) / before) * 100).toFixed(1),
    parts,
    total: section % 40 === 0 ? sum + 9 : sum,
  };
}

/** A name of its own for every section, without digits: they would be figures. */
function name(section) {
  const letters = 'bcdfghjklmnprstvwz';
  const [a, b, c] = [section % 18, Math.floor(section / 18) % 18, Math.floor(section / 324) % 18];
  const word = `${letters[a]}a${letters[b]}o${letters[c]}el${section >= 5832 ? nameZhLatin(section) : ''}`;
  return word[0].toUpperCase() + word.slice(1);
}

function nameZhLatin(section) {
  return 'eiou'[Math.floor(section / 5832) % 4];
}

function nameZh(section) {
  const first = '丰泽康宁安和裕兴隆昌荣华富顺祥瑞';
  const at = n => first[Math.floor(section / first.length ** n) % first.length];
  return `${at(0)}${at(1)}${at(2)}镇`;
}

function pick(list, random) {
  return list[Math.floor(random() * list.length)];
}

/** Numbers in [0, 1) that are the same on every run (a linear congruential generator, Numerical Recipes). */
function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
