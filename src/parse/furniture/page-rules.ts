import type { FurnitureRule } from './rule.ts'

/** Lines that are furniture wherever they stand below the headline. */
export const PAGE_RULES: readonly FurnitureRule[] = [
  {
    name: 'follow us',
    pattern: /^(?:for (?:the )?latest (?:updates|news),? )?follow us on .{1,60}$/i,
    examples: ['For Latest Updates Follow us on Google News', 'Follow us on Twitter and Facebook'],
    traps: ['“Follow us,” the guide said', 'He asked people to follow us on the march through the city.'],
  },
  {
    name: 'advertisement',
    pattern: /^(?:advertisement|story continue[sd] below(?: advertisement)?|article continues below)[.:]?$/i,
    examples: [
      'Advertisement',
      'ADVERTISEMENT',
      'Story Continued Below',
      'Story continues below advertisement',
    ],
    traps: ['Advertisement revenue falls', 'The story continued below ground'],
  },
  {
    name: 'newsletter',
    pattern: /^(?:sign up|subscribe) (?:for|to) (?:our|the) (?:\S+ ){0,4}newsletters?\b.{0,60}$/i,
    examples: ['Sign up for our free weekly newsletter', 'Subscribe to our newsletter'],
    traps: ['Subscribe to the theory or not', 'Sign up for the race by May'],
  },
  {
    name: 'share bar',
    pattern: /^share(?: this)?(?: (?:article|story|on \S+))?$/i,
    examples: ['Share', 'Share this', 'Share this article', 'Share on Facebook'],
    traps: ['Share prices fall', 'Share of the vote'],
  },
]
