/** Counts of people, answers, firms and things that a paragraph opens with and then takes apart. */
export const HEADS =
  /人口(?!密度|的)|[户戶]籍|常住|居民|受访|受訪|问卷|問卷|样本|樣本|答卷|员工|員工|职工|職工|教师|教師|学生|學生|在校生|毕业生|畢業生|考生|会员|會員|成员|成員|代表|患者|病例|病人|旅客|游客|遊客|观众|觀眾|读者|讀者|老年人|劳动力|勞動力|求职者|求職者|申请者|申請者|报名|報名|参赛|參賽|参会|參會|(?:共有?|总计|總計|合计|合計|全[市县縣省国國校院厂廠行区區][^，。；]{0,6}有)[^，。；\d]{0,4}(?:\||$)|\b(?:population|inhabitants?|residents?|citizens?|people|persons?|respondents?|questionnaires?|interview(?:s|ed|ees?)|staff|employees?|workforce|workers|headcount|pupils?|students?|graduates?|applicants?|members?|patients?|cases|visitors?|delegates?|teachers?|households?|voters?|passengers|participants?)\b/i;

/** Sheets that each stand for one person. */
export const ANSWERS = /问卷|問卷|答卷|样本|樣本|\b(?:questionnaire|response|repl(?:y|ie))/i;

/** All of what was counted, by no name of its own. */
export const OF_THEM =
  /^(?:比|到|了|其|总|總|总数|總數|总量|總量|总体|總體|全体|全體|全部|其总数|总人数|總人數|them|the total|the whole|all of them|those|these|everyone|the sample)$/iu;
