import { OTHER_STORIES_RULES } from './other-stories-rules.ts'
import type { FurnitureRule } from './rule.ts'

/**
 * Lines of a whole page that was dumped as text: menus, buttons, headings of rubbish. Pasted copy has none of
 * them, and its crossheads may look like them: these rules run after several pieces of furniture were seen.
 */
export const DUMP_RULES: readonly FurnitureRule[] = [
  {
    name: 'menu',
    pattern:
      /^(?:skip to (?:main )?content|(?:main )?menu|home ?page|home|search|log ?in|sign ?in|sign ?up|log ?out|register|subscribe(?: sign in| log in| now)?|my account|newsletters?|podcasts?|e-?paper|privacy(?: policy)?|terms(?: of (?:use|service))?|contact(?: us)?|about(?: us| me)?|help|faq|site ?map|jobs|careers|accessibility|advertis(?:e|ing)(?: with us)?|accueil|startseite|suche|anmelden|abo|kontakt|impressum|connexion|s['’]abonner|inicio|buscar|suscríbete|contacto|cerca|accedi|contatti|início|головна|пошук|главная|поиск|войти|الرئيسية|ログイン|検索|ホーム|ヘルプ)(?: ?[>›»|])?$/i,
    examples: [
      'Menu',
      'Home',
      'Log In',
      'Privacy Policy',
      'Startseite',
      'Accueil',
      'Subscribe Sign In',
      'Contact us',
    ],
    traps: ['Home rule for the islands', 'Help arrives', 'Search goes on'],
  },
  {
    name: 'social buttons',
    pattern:
      /^(?:(?:facebook|twitter|whatsapp|messenger|instagram|linkedin|pint(?:erest)?|reddit|telegram|tumblr|flipboard|snapchat|youtube|vkontakte|viber|google\+?|mix|rss|e-?mail(?: me)?|copied!?|baixar|read later|view on instagram)[ ,|·•/]{0,4}){1,10}$/i,
    examples: [
      'FACEBOOK',
      'Twitter',
      'Whatsapp   Facebook   Pint',
      'FacebookTwitterPinterestEmail',
      'EMAIL ME',
    ],
    traps: ['Facebook said no', 'Twitter, Facebook and the law', 'Mixed results'],
  },
  {
    name: 'path',
    pattern: /^(?:[^.!?»›>]{1,60} [»›>] ){1,6}[^.!?»›>]{0,120}$|^[»›>] [^.!?]{2,120}(?:\.{3})?$/,
    sign: /[»›>]/,
    examples: ['Home » City » Bridges', 'News > Nation', '» Bridge reopens'],
    traps: ['<ACME> SEES LOSS', 'Costs > income, the firm said.'],
  },
  {
    name: 'button',
    pattern:
      /^(?:close(?: \(x\))?|back to (?:gallery|top)|caption|hide caption|show (?:more|less|caption)|load more|view (?:more|all|author archive)(?: .{0,30})?|see (?:more|all)(?: .{0,30})?|learn more|read more|continue|submit|ok|copy(?: link| url)?|link copied!?|save(?: article)?|bookmark|get short url|print (?:this )?(?:article|page)|email (?:this|the author)(?: .{0,30})?|email a friend|follow|unfollow|reply|report(?: abuse)?|opens in new window|click (?:here )?to (?:share|email|print|copy|subscribe|view).{0,60}|give this article|send any friend a story|font size|push|rss|get author rss feed|all news|watch(?: live| now)?|play|pause|mute|video(?: transcript)?|photos?|image|getty|join the discussion|social sharing|sharing is caring!?|print|save|share all sharing options|weiterlesen|mehr(?: anzeigen)?|lire (?:plus|la suite)|leer más|ver más|leggi (?:tutto|anche)|もっと見る|続きを読む)$/i,
    examples: [
      'Close',
      'Back to Gallery',
      'View author archive',
      'Get short URL',
      'Click to share (Opens in new window)',
      'Learn more',
      'Lire la suite',
    ],
    traps: ['Close call at the harbour', 'Learn more languages', 'Play resumed'],
  },
  ...OTHER_STORIES_RULES,
  {
    name: 'about the author',
    pattern:
      /^(?:about (?:the |this )?(?:authors?|writers?)|written by|über (?:den autor|die autorin)|à propos de l['’]auteur|sobre (?:el autor|la autora|o autor)|об авторе|про автора)\s?:?$/i,
    examples: ['About the author', 'Über die Autorin', 'Об авторе'],
    traps: ['About the author of the letter, little is known'],
    endsStory: true,
  },
  {
    name: 'comment',
    pattern:
      /^.{2,40}? (?:on |at |am |le |el |il |vom )?.{0,14}\b\d{1,2},? \d{4} (?:at |um |à |a las |- |, )?\d.{0,12} ?(?:said|says|wrote|sagte|schrieb|a dit|dice|disse):?$|^(?:top|best|\d+) (?:rated )?comments?\b.{0,20}$|^(?:you must (?:be )?log(?:ged)? in|please log in|log in|sign in) to (?:post|leave|write|add|comment).{0,40}$|^devi essere connesso.{0,40}$|^vous devez (?:être|vous) connect.{0,60}$|^du musst angemeldet sein.{0,60}$|^debes iniciar sesión.{0,60}$|^(?:lascia un commento|schreibe einen kommentar|laisser un commentaire|deja (?:un|tu) comentario|deixe (?:um|seu) comentário|добавить (?:комментарий|отзыв)|залишити коментар|отзывы|відгуки)$/iu,
    sign: /\d{4} |^(?:top|best|\d|you|please|log|sign|devi|vous|du|debes|lascia|schreibe|laisser|deja|deixe|добавить|залишити|отзывы|відгуки)/i,
    examples: [
      'Jane Roe on September 12, 2031 at 4:47 pm said:',
      'Top Rated Comments',
      'You must log in to post a comment.',
      'Lascia un commento',
      'Schreibe einen Kommentar',
    ],
    traps: ['On May 12, 2031, the mayor said:', 'You must log in, the app says', 'Comments on a war'],
    endsStory: true,
  },
  {
    name: 'comment policy',
    pattern:
      /^(?:(?:\p{Lu}+|note|hinweis|nota): )?(?:(?:all|your|the|die|les|los|os|i) )?(?:comments|comentários|comentarios|commenti|commentaires|kommentare|комментарии|коментарі)\b.{0,100}\b(?:moderat|moderad|modér|moderier|approv|aprovad|aprobad|approvat|freigeschalt|publi|модер)\p{L}{0,8}\b.{0,60}$/iu,
    examples: [
      'Comments are moderated before they appear.',
      'ATENÇÃO: Comentários com ofensas não serão aprovados pelo moderador.',
      'Kommentare werden von uns freigeschaltet.',
    ],
    traps: ['Comments by the mayor were cut', 'All comments fell flat.'],
    endsStory: true,
  },
  {
    name: 'promotion',
    pattern:
      /^.{0,120}\bclick here\b.{0,60}$|^(?:did you )?(?:like|enjoy)(?:ed|ing)? (?:this|what you).{0,40}\?.{0,80}$|^(?:get|download) (?:the|our) .{1,40}\bapp\b.{0,60}$|^(?:need|want) more .{1,40}\? (?:subscribe|sign up|join).{0,120}$|^(?:get|receive) (?:access to|the latest|breaking) .{1,120}(?:inbox|alerts|subscription).{0,60}$|^follow [^.]{2,40} on(?: [^ .]{2,20})?$|^.{0,120}\byour inbox\b.{0,60}[.!]$|^.{0,120}\b(?:click|tap) to subscribe\b.{0,20}$|^skip (?:article|to) .{2,60}$|^this site is protected by .{1,120}$|^(?:email|follow|contact) .{3,60}(?:@| on ).{2,60}(?:follow|@).{0,120}$/i,
    sign: /click|tap|inbox|^(?:did you|like|enjoy|get|download|need|want|receive|follow|skip|this site|email|contact)/i,
    examples: [
      'Do you rely on our reporting? Click here to support it.',
      'Like this story? Share it with a friend!',
      'Need more bridges? Subscribe to our sister title.',
      'Get the Example app',
      'Let our news meet your inbox. The stories that matter, every morning.',
      'Email Jane Roe at jane@example.org or follow her @janeroe.',
    ],
    traps: [
      'The only folders your inbox will ever need',
      'Click, here it is again',
      'Get the vaccine, doctors say',
      'Want more? He did not.',
    ],
  },
  {
    name: 'tags of the page',
    pattern:
      /^(?:[Rr]elated )?(?:tags?|topics|filed under|etiquetas|schlagworte|étiquettes|теги|мітки|TAGS|TOPICS|Tags|Topics|Filed [Uu]nder|Etiquetas|Schlagworte|Étiquettes|Теги|Мітки|Related (?:Tags|Topics))(?: [\p{Lu}\d][^\s.!?]{0,40}){0,20}$|^Tags \p{Lu}[^.!?]{1,200}$|^(?:Topics|Tags) [^.!?]{0,80}\p{Ll}\p{Lu}[^.!?]{0,120}$/u,
    examples: ['Tags', 'Topics', 'Related Tags', 'Tags Bridge Harbour', 'Topics Bridge HarbourFerry'],
    traps: ['Topics range from bridges to ferries.', 'Tagged birds return'],
    endsStory: false,
  },
  {
    name: 'form',
    pattern:
      /^(?:(?:your )?(?:name|e-?mail(?: address)?|website|comment|message|password)(?: ?\*| ?\((?:required|optional|will not be published)\))|save my name.{0,120}|notify me\b.{0,120}|this site uses .{1,30} to reduce spam.{0,80}|your e-?mail address will not be published.{0,80}|required fields are marked.{0,20}|post comment.{0,10}|cancel reply|i agree to .{1,80}|when (?:submitting|commenting).{0,200}guidelines.{0,200})$/i,
    examples: [
      'Name *',
      'Email (required)',
      'Notify me of follow-up comments',
      'Your email address will not be published.',
    ],
    traps: ['Name your price', 'Email was invented here'],
    endsStory: true,
  },
  {
    name: 'count or age',
    pattern:
      /^(?:\d[\d.,]*[km]?|\d+ ?[/|] ?\d+|\d{1,2}[.)]|#?\d+|(?:\d+|an?) ?(?:s|m|h|d|sec|seconds?|mins?|minutes?|hrs?|hours?|days?|weeks?|months?|years?) ago(?: .{0,20})?|(?:about |posted )?\d+ (?:hours?|days?|weeks?|months?|years?) ago(?: (?:at|on|by) .{0,30})?|vor \d+ (?:minuten?|stunden?|tagen?)|il y a \d+ \S+|hace \d+ \S+|\d+ \S+ fa|há \d+ \S+|\d+ \S+ (?:тому|назад)|yesterday|today|just now|[’'•·|›»>«<*+\-–—]+|rating: .{0,20}votes?|\d+ votes?|\d{1,3} ?%|\d+ голос\S*|[(［]?\d+ posted\)?)$/i,
    examples: [
      '137',
      '1 / 23',
      '3 hours ago',
      '2 days ago at 07:52 am',
      'vor 2 Stunden',
      'il y a 3 heures',
      'Rating: 36 Votes',
    ],
    traps: ['7:25 p.m.', '12 days of rain', 'Two years ago at the gate of the old mill, she said'],
  },
  {
    name: 'image counter',
    pattern:
      /^(?:image|photo|slide|bild|picture|foto)\s?:? ?\d{1,4}(?: ?(?:of|von|sur|de|\/)){0,2} ?\d{0,4}(?: photos?)?(?: .{0,60})?$/i,
    examples: ['Image 3 of 12', 'Image 1 of / 23', 'Bild 1 von 8', 'Slide: 1 / of 2 . Caption: the tire'],
    traps: ['Image problems', 'Photo finish'],
  },
  {
    name: 'reading time',
    pattern:
      /^(?:[•·] ?)?(?:\d+[- ]?min(?:ute)?s? read|reading time:? .{1,20}|\d+ minuten lesezeit|lesedauer:? .{1,20}|lesezeit:? .{1,20}|temps de lecture.{0,20}|tiempo de lectura.{0,20}|tempo de leitura.{0,20}|tempo di lettura.{0,20}|час читання.{0,20}|время чтения.{0,20})$/i,
    examples: [
      '5 min read',
      '• 8 min read',
      '3 Minuten Lesezeit',
      'Lesedauer: 8 Minuten',
      'Reading time: 4 minutes',
    ],
    traps: ['Reading time is down, pupils say in a survey of schools'],
  },
  {
    name: 'address',
    pattern: /^(?:https?:\/\/|www\.)\S+$|^@\w{2,30}$|^[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}$/i,
    examples: ['https://example.org/a/b', '@janeroe', 'jane.roe@example.org'],
    traps: ['@janeroe says she will stand'],
  },
]
