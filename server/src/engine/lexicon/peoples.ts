/** Countries whose people and adjectives do not begin with the country's whole stem: "Sweden" begins "Swedes" only as far as "Swed". */
export const PEOPLES: Readonly<Record<string, string>> = {
  france: 'french frenchmen',
  spain: 'spanish spaniards spaniard',
  poland: 'polish poles',
  sweden: 'swedish swedes swede',
  finland: 'finnish finns finn',
  denmark: 'danish danes dane',
  norway: 'norwegian norwegians',
  netherlands: 'dutch',
  'the netherlands': 'dutch',
  iceland: 'icelandic icelanders',
  ireland: 'irish',
  scotland: 'scottish scots',
  wales: 'welsh',
  england: 'english',
  britain: 'british britons',
  'united kingdom': 'british britons uk',
  uk: 'british britons',
  'united states': 'american americans us',
  us: 'american americans',
  usa: 'american americans',
  switzerland: 'swiss',
  greece: 'greek greeks',
  turkey: 'turkish turks',
  portugal: 'portuguese',
  belgium: 'belgian belgians',
  czechia: 'czech czechs',
  'czech republic': 'czech czechs',
  slovakia: 'slovak slovaks',
  hungary: 'hungarian hungarians',
  croatia: 'croat croats croatian croatians',
  thailand: 'thai thais',
  philippines: 'filipino filipinos philippine',
  'the philippines': 'filipino filipinos philippine',
  cyprus: 'cypriot cypriots',
  china: 'chinese',
  japan: 'japanese',
  taiwan: 'taiwanese',
  peru: 'peruvian peruvians',
  canada: 'canadian canadians',
  luxembourg: 'luxembourgish luxembourgers',
  ukraine: 'ukrainian ukrainians',
  europe: 'european europeans',
  argentina: 'argentine argentines argentinian',
};

/** What makes a people or an adjective of a place's stem: Austria, Austrians; Iceland, Icelanders; Vietnam, Vietnamese. */
export const PEOPLE_ENDINGS: readonly string[] = [
  '',
  's',
  'n',
  'ns',
  'an',
  'ans',
  'ian',
  'ians',
  'ish',
  'ese',
  'er',
  'ers',
  'i',
  'is',
  'ic',
  'y',
  'a',
];

/** What a second mention of a row leaves off: 河東區, 河東; "Coast region", "the Coast". */
export const PLACE_ENDINGS_ZH: readonly string[] =
  '区 區 县 縣 市 省 镇 鎮 乡 鄉 州 板块 板塊 业务 業務 事业部 事業部 分部 部门 部門 产品 產品 地区 地區 行业 行業 系统 系統 公司 集团 集團 站 港 厂 廠 店 校 类 類 业 業'.split(
    ' ',
  );
export const PLACE_ENDINGS_EN: readonly string[] =
  'region district county province division segment business city area sector line plant site port department faculty branch depot branches services'.split(
    ' ',
  );
