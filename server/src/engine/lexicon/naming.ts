/** Words after which a bare number names something: Table 5, No. 3, Wi-Fi 7, RFC 8446, 第12条. */
export const NAMING_EN: ReadonlySet<string> = new Set(
  (
    'table figure fig fig. chart box section chapter article page pages appendix annex note no no. number release version phase step day level grade class ' +
    'type model scope wave part wi-fi bluetooth iso rfc gb/t gb iec ieee en din ifrs ias equation clause footnote ' +
    'paragraph basel category tier top line route building unit room fortune windows android boeing airbus big nikkei stoxx ftse s&p russell topix msci csi nasdaq cac dax nifty asx ibex'
  ).split(' '),
);

export const NAMING_ZH =
  '第 表 图 圖 附表 附图 〔 号 號 藍牙 蓝牙 代號 代号 代码 代碼 编号 編號 型号 型號 注 附录 附錄 电话 電話 邮编 郵編 前 後 后 沪深 滬深 中证 中證 上证 上證 深证 深證 科创 科創 标普 標普 日经 日經 富时 富時 罗素 羅素 纳斯达克 納斯達克 恒生 国证 國證 台灣 臺灣 § № #'.split(
    ' ',
  );

/** Indices whose number could be a year: Russell 2000, 中证2000. */
export const INDEX_OF_2000 = /(?:\brussell |[罗羅]素|[国國中][证證])$/u;
