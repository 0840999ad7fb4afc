/**
 * Names of kinds of story, as papers print them above a headline. A first line that is nothing else is no
 * headline. In lower case; en, de, fr, es, it, pt, uk, ru, ar.
 */
export const GENRE_LABELS: ReadonlySet<string> = new Set(
  `analysis background comment commentary editorial essay explainer fact check factbox feature interview
  live opinion profile q&a report review timeline
  analyse hintergrund kommentar leitartikel meinung porträt reportage
  contexte décryptage entretien portrait tribune éditorial
  análisis contexto entrevista opinión perfil reportaje
  analisi approfondimento commento contesto editoriale intervista opinione ritratto
  análise contexto editorial opinião reportagem
  аналіз довідка інтерв’ю коментар думка
  анализ справка интервью комментарий мнение
  تحليل خلفية رأي حوار`
    .split(/\n/)
    .flatMap((line) => line.replace('fact check', 'fact-check').trim().split(' '))
    .map((word) => word.replace('-', ' ')),
)
