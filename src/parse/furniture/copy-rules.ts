import type { FurnitureRule } from './rule.ts'

/** Lines that are furniture by their words alone, also in pasted copy. */
export const COPY_RULES: readonly FurnitureRule[] = [
  {
    name: 'follow us',
    pattern:
      /^(?:for (?:the )?(?:latest|more) (?:updates|news),? )?(?:follow us(?: on .{1,60})?|follow .{3,60} on .{1,30}@\w{2,30}\.?|folgen sie uns(?: auf .{1,60})?|suivez[- ]nous(?: sur .{1,60})?|síguenos(?: en .{1,60})?|seguici(?: su .{1,60})?|siga-nos(?: n[oa] .{1,60})?|підпис(?:уйтесь|уйся) на нас.{0,60}|подписывайтесь на (?:нас|наш).{0,60}|تابعونا على .{1,60})$/i,
    examples: [
      'For Latest Updates Follow us on Example News',
      'Follow Jane Roe on Example @janeroe.',
      'Folgen Sie uns',
      'Suivez-nous sur Exemple',
      'Подписывайтесь на наш канал',
    ],
    traps: [
      '“Follow us,” the guide said',
      'On Example, Roe wrote: "Dawn, dusk"',
      'He asked people to follow us on the march.',
    ],
  },
  {
    name: 'advertisement',
    pattern:
      /^[-–—([ ]*(?:advertise?ment|ad|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|реклама|إعلان|reklama|iklan|sponsored(?: content)?)[\])]?(?: ?[-–—] ?story continues below| ?scroll to continue| ?continue reading(?: the main story| below)?)?[-–—.: ]*$/i,
    examples: [
      'Advertisement',
      'ADVERTISEMENT.',
      '- Advertisement -',
      'Anzeige',
      'REKLAMA',
      'Реклама',
      'Advertisement - story continues below',
      'Advertisement Continue reading the main story',
    ],
    traps: ['Advertisement revenue falls', 'Werbung wirkt', 'Ads'],
  },
  {
    name: 'story continues',
    pattern:
      /^(?:[([]?(?:story|article|post) (?:continue[sd]) (?:below|after).{0,40}|continue reading(?: the main story| below)?|scroll down for (?:more|video|photos).{0,40}|keep reading|read the full (?:story|article)(?: here)?|to read the full story.{0,30})[.)\]]?$/i,
    examples: [
      'Story Continued Below',
      'Article continues below',
      'Continue reading the main story',
      'Scroll down for video',
      'To Read the Full Story',
    ],
    traps: ['The story continued below ground', 'Continue reading, the teacher said.'],
  },
  {
    name: 'share',
    pattern:
      /^(?:please )?(?:read or )?share(?: (?:this|the)(?: (?:article|story|post|news|page))?)?(?: (?:on|via|to) [^ ]{1,20}(?: [^ ]{1,20})?)?(?: with (?:a friend|friends|others))?(?::.{0,60})?[.!]?$/i,
    examples: [
      'Share this article',
      'Share this story:',
      'Read or Share this story: https://example.org/a',
      'Share this on Example',
      'Please share this story on Example!',
    ],
    traps: [
      'Share prices fall',
      'Share of the vote',
      'Share the road, drivers told',
      'Share this sense of loss and move on',
    ],
  },
  {
    name: 'share bar',
    pattern:
      /^(?:(?:share|shares|tweet|pin(?: it)?|e-?mail|print|comments?|like|teilen|drucken|merken|partager|imprimer|compartir|condividi|compartilhar|поделиться|поділитися|мнение)(?:[ |·•/+]{0,3}\d{0,5}(?: ?[km]\b)?)[ |·•/]{0,3}){1,12}$|^\d[\d.,]{0,6} ?[km]? ?(?:shares?|tweets?|likes?|reactions?|views?|retweets?)$/i,
    examples: [
      'Share',
      'Share Tweet Share',
      'Teilen',
      '153 shares',
      '0shares',
      '1.2k shares',
      'Email Print',
      'Partager',
    ],
    traps: ['Shares fall', 'Likes and dislikes', 'Share Tweet of the day'],
  },
  {
    name: 'newsletter',
    pattern:
      /^(?:sign up|subscribe|join|register|get)\b.{0,40}\b(?:our|the|free|your|daily|weekly)\b.{0,40}\b(?:newsletters?|inbox|email list|mailing list|podcast)\b.{0,60}$|^(?:abonnieren sie|abonnez-vous|suscríbete|iscriviti|assine|inscreva-se|підпишіться|подпишитесь|подписывайтесь|newsletter abonnieren)\b.{0,80}$/iu,
    examples: [
      'Sign up for our free weekly newsletter',
      'Subscribe to our newsletter',
      'Subscribe to Example’s daily podcast here.',
      'Abonnez-vous à la lettre',
      'Get the day’s news in your inbox every morning',
    ],
    traps: ['Subscribe to the theory or not', 'Sign up for the race by May', 'Get the vaccine, doctors say'],
  },
  {
    name: 'newsletter form',
    pattern:
      /^sign up for (?:our )?(?:e-?mail )?newsletters?\.?$|^no spam\b.{0,160}$|^you can unsubscribe\b.{0,120}$|^get (?:breaking|the latest) .{0,60}\b(?:news|updates)\b.{0,80}!$/i,
    examples: [
      'Sign up for e-mail newsletters',
      'No spam, we promise. You can unsubscribe at any time.',
      'Get breaking bridge news and the latest updates!',
    ],
    traps: [
      'No spamming, court says, in a ruling that surprised nobody',
      'Get breaking news? He would rather not.',
    ],
  },
  {
    name: 'time of update',
    pattern: /^(?:last |first )?(?:updated|published|posted)(?: at| on)?:? \d{1,2}[:.]\d\d\b.{0,30}$/i,
    examples: ['Updated at 9:50 p.m. ET Thursday', 'Updated at 1:23 p.m.', 'Published: 14:05'],
    traps: ['Updated at 9:50 p.m., the list named forty people whom nobody had seen.', '9:50 p.m.'],
  },
  {
    name: 'player',
    pattern:
      /^(?:media playback is (?:unsupported|not supported) on (?:your|this) device|we are sorry, ?this video is restricted.{0,80}|your browser does not support .{1,60}|this video (?:is not available|has been removed).{0,40}|play video|watch (?:the |this )?(?:full |latest )?video(?: here| below| above)?:?|enlarge this image|toggle caption|replay more videos.{0,60}|like this: like loading\.{0,3}|loading\.{3}|more-in|up next)$/i,
    examples: [
      'Media playback is unsupported on your device',
      'Play video',
      'Watch the full video here:',
      'Loading...',
      'Like this: Like Loading...',
    ],
    traps: ['Watch the video of the storm', 'Loading bay burns', 'Play video games, live longer'],
  },
  {
    name: 'comments',
    pattern:
      /^(?:[[(] ?)?(?:\d[\d,.]{0,6}|no|one|view(?: all)?|show|add(?: a)?|post(?: a)?|leave a|load(?:ing)?|read|join the|be the first to)? ?(?:comments?|conversation|reply|replies|kommentare?|commentaires?|comentarios?|commenti|commento|comentários?|коментар(?:і|ів)?|комментари(?:и|ев|й)?|تعليقات|التعليقات|antworten)(?: ?\(\d+\)| \d+| \(\+\)| ?[\])]|:)?\.{0,3}$/i,
    examples: [
      '22 comments',
      'Comments',
      'Leave a reply',
      'View Comments',
      '[ 167 comments ]',
      'Kommentare',
      'Комментарии',
      'Join the conversation',
      'Antworten',
    ],
    traps: ['Comments by the mayor', 'A reply to the critics', 'The conversation goes on'],
    endsStory: true,
  },
  {
    name: 'rights',
    pattern:
      /^(?:©|\(c\) ?\d{4}|copyright (?:©|\(c\)|\d{4})|[^.]{0,60}all rights reserved\b|(?:das )?urheberrecht ©|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|(?:всі|усі) права захищені|все права защищены).{0,300}$/iu,
    examples: [
      '© 2031 Example Press. All Rights Reserved. This material may not be published.',
      '© Copyright Example',
      'Copyright 2031 Example',
      'Все права защищены',
    ],
    traps: ['Copyright law is 300 years old', 'The café (c) Roe', 'Ã© is what remains of an accent'],
  },
  {
    name: 'tags',
    pattern:
      /^(?:(?:related )?(?:tags?|topics?)|filed (?:under|in)|categories|schlagw(?:o|ö)rt(?:er|e)?|stichworte?|mots[- ]clés|etiquetas|temas|tag|теги?|мітки)\s*: ?.{0,300}$/i,
    examples: [
      'Tags: Bridge, Harbour',
      'Filed under: City',
      'Related Topics: Ferries',
      'Schlagworte: Brücke',
      'Теги: міст',
    ],
    traps: ['Tags and labels', 'Topics of the day', 'Filed a complaint: the neighbour'],
  },
  {
    name: 'paywall',
    pattern:
      /^(?:to continue reading(?:,? .{0,40})?|support us|subscribe (?:now|today|to (?:continue|keep) reading|to read (?:more|on))|already a (?:subscriber|member)\b.{0,40}|this (?:article|content|story) is (?:only )?(?:for|available to) (?:\S+ ){0,2}(?:subscribers|members).{0,60}|[€$£] ?\d{1,3}(?:[.,]\d\d)? (?:for|per|a) (?:the )?(?:first )?(?:month|week|year).{0,40}|weiterlesen mit .{1,40}|la suite est réservée aux abonnés.{0,40}|article réservé aux abonnés.{0,20})$/i,
    examples: [
      'TO CONTINUE READING',
      'SUPPORT US',
      '€1 FOR THE FIRST MONTH',
      'Already a subscriber? Log in',
      'Article réservé aux abonnés',
      'Subscribe to continue reading',
    ],
    traps: [
      'Support us, the miners say',
      'To continue reading was hard for him, he said, and he put the book away.',
    ],
  },
  {
    name: 'poll',
    pattern: /^.{0,80}\blike (?:the|our|this) page:?$|^what do you think\b.{0,60}\bshare\b.{0,80}$/i,
    examples: [
      'Do you support the bridge? Like the page:',
      'What do you think about this? Share this and scroll down for more',
    ],
    traps: ['They like the page of the book', 'What do you think about this?'],
  },
  {
    name: 'cookies',
    pattern:
      /^(?:(?:we|this (?:site|website)) uses? cookies\b.{0,200}|accept (?:all )?cookies|cookie (?:policy|settings|consent)|(?:diese )?(?:seite|website) (?:verwendet|nutzt) cookies\b.{0,120}|datenschutz(?:erklärung)?)$/i,
    examples: ['We use cookies to improve your visit.', 'Accept all cookies', 'Datenschutz'],
    traps: ['We use cookie cutters at home', 'Cookies from grandmother’s tin'],
  },
]
