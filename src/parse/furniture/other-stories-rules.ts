import type { FurnitureRule } from './rule.ts'

/** What heads the titles of other stories on a page, below the story or inside it. */
export const OTHER_STORIES_RULES: readonly FurnitureRule[] = [
  {
    name: 'list of other stories',
    pattern:
      /^(?:the )?(?:most (?:popular|read|viewed|shared|commented|recent)(?: (?:in|on|articles|stories)\b.{0,30})?|explore further|trending(?: now| stories)?|popular(?: now| posts| stories)?|top (?:stories|news|posts)|latest(?: \S+)? (?:news|stories|articles|headlines)|latest|recommended(?: for you| stories| videos)?|you (?:may|might) (?:also )?(?:like|be interested in).{0,20}|(?:related|similar) (?:posts?|content|topics|news|links|items|reading)|more (?:from|on|in|about|like this|stories|news|top stories|headlines)\b.{0,50}|(?:recent|featured|similar) (?:posts|stories|articles|news)|we recommend|popular on .{2,30}|on our radar|related coverage\b.{0,60}|more articles (?:from|by) .{2,40}|around the web|from the web|promoted(?: stories)?|sponsored stories|what to read next|read next|editors?[’'] picks?|must reads?|elsewhere on the web|mehr zum thema|mehr (?:aus|von) .{1,40}|auch interessant|meistgelesen(?:e artikel)?|ähnliche (?:beiträge|artikel)|das könnte sie auch interessieren|sur le même (?:sujet|thème)|dans la même rubrique|à lire aussi|les plus (?:lus|lues)|à la une|lo más (?:leído|visto)|las más leídas|te puede interesar|últimas noticias|noticias relacionadas|i più letti|ti potrebbe interessare|potrebbe interessarti|articoli correlati|leia (?:também|mais)|veja (?:também|mais)|mais lidas|você (?:também )?pode gostar|artigos relacionados|matérias relacionadas|notícias relacionadas|artículos relacionados|articles (?:similaires|liés|recommandés)|voir aussi|lire aussi|weitere (?:artikel|themen|nachrichten)|lesen sie auch|читайте також|читайте также|материалы по теме|матеріали по темі|популярн(?:е|ое)|новини партнерів|новости партнеров|останні новини|последние новости|اقرأ أيضا|الأكثر قراءة|terkait|関連記事|人気記事|新着記事|関連キーワード)\s?(?::|…|\.{3})?$/i,
    examples: [
      'Most Popular',
      'Most read in world news',
      'Explore further',
      'Trending',
      'More from Example',
      'Related Posts',
      'You may also like',
      'Mehr zum Thema',
      'Sur le même sujet',
      'Читайте также',
      'Recommended',
      'Popular on Example',
      'Você pode gostar...',
      'Lesen Sie auch',
    ],
    traps: [
      'Most popular dog in town wins again',
      'Related to the king',
      'The latest on the storm',
      'Popular once, forgotten now',
    ],
    endsStory: false,
  },
  {
    name: 'other stories inside',
    pattern:
      /^(?:don[’']t miss|in case you missed it|see also|related(?: stor(?:y|ies)| articles?)?|related links|more on this(?: story)?|watch more|more(?=:)|also (?:read|see|on .{2,40}))\s?[:…]?$|^(?:also |more |read more )?on [\w-]{2,30}\.(?:com|net|org|co\.uk|de|fr|it|es|ru|ua|com\.au):? .{8,150}$/i,
    examples: [
      'On Example.com: Ferries return',
      'Also on example.org Ferries return to the bay',
      'DON’T MISS',
      'See also',
      'Related:',
      'In case you missed it',
    ],
    traps: ['Don’t miss the bus', 'Related to the king'],
  },
]
