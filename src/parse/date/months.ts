/** Month names and their short forms in the nine languages of the paper, by the month's place in the year. */
const MONTH_NAMES: readonly string[] = [
  'january jan januar jänner janvier janv enero ene gennaio gen janeiro січень січня січ январь января янв يناير كانون-الثاني',
  'february feb febr februar février févr fév febrero febbraio fevereiro fev лютий лютого лют февраль февраля фев فبراير شباط',
  'march mar marc märz mär mrz mars marzo março березень березня бер март марта мар مارس آذار',
  'april apr avril avr abril abr aprile квітень квітня квіт апрель апреля апр أبريل إبريل نيسان',
  'may mai mayo maggio mag maio травень травня трав май мая مايو أيار',
  'june jun juni juin junio giugno giu junho червень червня черв июнь июня июн يونيو حزيران',
  'july jul juli juillet juil julio luglio lug julho липень липня лип июль июля июл يوليو تموز',
  'august aug août aout agosto ago серпень серпня серп август августа авг أغسطس اغسطس آب',
  'september sep sept septembre septiembre settembre sett set setembro вересень вересня вер сентябрь сентября сен сент سبتمبر أيلول',
  'october oct oktober okt octobre octubre ottobre ott outubro out жовтень жовтня жовт октябрь октября окт أكتوبر اكتوبر تشرين-الأول',
  'november nov novembre noviembre novembro листопад листопада лист ноябрь ноября ноя нояб نوفمبر تشرين-الثاني',
  'december dec dezember dez décembre déc decembre diciembre dic dicembre dezembro грудень грудня груд декабрь декабря дек ديسمبر كانون-الأول',
]

const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)),
)

/** 1 for January in any of the languages, in full or short; `null` for any other word. */
export function monthOf(word: string): number | null {
  return MONTHS.get(word.toLowerCase().replace(/\.$/, '')) ?? null
}
