/**
 * Upper bounds for how many people live in a place, in persons: the largest yearly figure of the United Nations' World
 * Population Prospects 2024 up to 2030 (medium variant), rounded up. A bound, not a statistic.
 */
export interface Population {
  readonly persons: number;
  readonly names: readonly string[];
}

const place = (persons: number, names: string): Population => ({ persons, names: names.split('|') });

export const WORLD_POPULATION = 8.6e9;

export const POPULATIONS: readonly Population[] = [
  place(1.43e9, '中国|中國|我国|我國|china|chinese'),
  place(1.53e9, '印度|india|indian'),
  place(3.6e8, '美国|美國|united states|u.s.|usa|america'),
  place(3.0e8, '印尼|印度尼西亚|印度尼西亞|indonesia'),
  place(2.8e8, '巴基斯坦|pakistan'),
  place(2.7e8, '尼日利亚|奈及利亞|nigeria'),
  place(2.2e8, '巴西|brazil'),
  place(1.9e8, '孟加拉国|孟加拉|bangladesh'),
  place(1.46e8, '俄罗斯|俄羅斯|russia'),
  place(1.4e8, '墨西哥|mexico'),
  place(1.27e8, '日本|japan'),
  place(1.25e8, '菲律宾|菲律賓|philippines'),
  place(1.25e8, '埃及|egypt'),
  place(1.05e8, '越南|vietnam'),
  place(8.5e7, '德国|德國|germany'),
  place(9.0e7, '土耳其|turkey|türkiye'),
  place(7.2e7, '泰国|泰國|thailand'),
  place(7.1e7, '英国|英國|united kingdom|uk'),
  place(6.8e7, '法国|法國|france'),
  place(6.1e7, '意大利|義大利|italy'),
  place(5.3e7, '韩国|韓國|south korea|korea'),
  place(5.0e7, '西班牙|spain'),
  place(4.3e7, '加拿大|canada'),
  place(3.9e7, '波兰|波蘭|poland'),
  place(3.7e7, '马来西亚|馬來西亞|malaysia'),
  place(3.0e7, '澳大利亚|澳洲|australia'),
  place(2.4e7, '台湾|台灣|臺灣|taiwan'),
  place(7.6e6, '香港|hong kong'),
  place(6.2e6, '新加坡|singapore'),
];
