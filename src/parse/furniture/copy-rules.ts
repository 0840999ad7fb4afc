import { INTERRUPTION_RULES } from './interruption-rules.ts'
import type { FurnitureRule } from './rule.ts'

/** Lines that are furniture by their words alone, also in pasted copy. */
export const COPY_RULES: readonly FurnitureRule[] = [
  ...INTERRUPTION_RULES,
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
    sign: /©|\(c\)|copyright|reserv|réserv|riservati|захищені|защищены/i,
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
]
