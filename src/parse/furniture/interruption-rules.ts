import type { FurnitureRule } from './rule.ts'

/** What interrupts a story, in pasted copy as well as on pages: it says nothing of a page around the story. */
export const INTERRUPTION_RULES: readonly FurnitureRule[] = [
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
    sign: /page:?$|share/i,
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
