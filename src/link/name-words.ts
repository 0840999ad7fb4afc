/*
 * English words that tell names from other capitals, by what they say of the word beside them. No name of a
 * person, place or organisation is among them.
 */

/** Before a person's name, in capitals as a rule. */
export const TITLE = 1 << 0
/** Before a person's name, in small letters: what the person does. */
export const ROLE = 1 << 1
/** Before or after a place's name: what kind of place it is. */
export const PLACE_NOUN = 1 << 2
/** Before an organisation's name: what kind of organisation it is. */
export const BODY_NOUN = 1 << 3
/** After the name of somebody who speaks or decides. */
export const SPEECH = 1 << 4
/** Before the name of a place that something is in. */
export const IN = 1 << 5
/** Before the name of a place as a rule, and of people and other things. */
export const TO = 1 << 6
/** Of the days and months, which are capitals and no names. */
export const CALENDAR = 1 << 7
/** Capitals that name no one: shortened words, and words for things. */
export const NO_NAME = 1 << 8
/** Last in the name of an event, a law or a work. */
export const EVENT = 1 << 9
/** Part of the name of an organisation or a place. */
export const BODY = 1 << 10
/** Joins two halves of a name. */
export const LINK = 1 << 11
/** Words that any sentence may have after a name. */
export const FUNCTION = 1 << 12
/** Last in a company's name, and often left out. */
export const FIRM = 1 << 15
/** Before “of” and the name of an organisation or a place. */
export const HEAD = 1 << 14
/** A title that belongs to a name of one word. */
export const RANK = 1 << 13

const LISTS: readonly (readonly [sign: number, words: string])[] = [
  [
    TITLE,
    'Mr Mrs Ms Miss Dr Prof Professor Sir Dame Lord Lady Baroness Baron Count Rev Reverend Bishop Archbishop Cardinal Pope Rabbi Imam Sheikh Ayatollah King Queen Prince Princess Duke Duchess Emperor President Vice-President Vice Deputy Acting Prime Minister Premier Chancellor Secretary Secretary-General General Gen Lt Lieutenant Col Colonel Maj Major Capt Captain Sgt Sergeant Cmdr Commander Admiral Marshal Senator Sen Rep Representative Congressman Congresswoman Gov Governor Mayor Councillor Judge Justice Attorney Ambassador Chairman Chairwoman Chief Director Detective Inspector Superintendent Constable Officer Executive Manager Coach Speaker Former Analyst Spokesman Spokeswoman Commissioner Co-founder Founder Author Actor Actress Singer Hon Treasurer Undersecretary Pastor',
  ],
  [
    ROLE,
    'minister president chancellor secretary spokesman spokeswoman spokesperson chairman chairwoman chief executive director manager coach captain striker midfielder defender goalkeeper winger forward hooker prop fly-half scrum-half singer actor actress author analyst economist leader mp senator governor mayor judge lawyer professor officer founder co-founder boss champion star rapper presenter king queen prince premier ambassador commissioner envoy critic expert researcher scientist engineer guitarist drummer comedian writer novelist director-general general candidate opponent colleague husband wife son daughter brother sister father mother friend producer playwright host designer artist banker trader strategist attorney prosecutor detective inspector teammate team-mate player sprinter athlete runner swimmer golfer driver jockey footballer',
  ],
  [
    PLACE_NOUN,
    'city town village capital province state region district county island oblast peninsula suburb',
  ],
  [
    BODY_NOUN,
    'company firm group giant maker retailer bank carrier airline club agency newspaper magazine broadcaster charity union party insurer supplier manufacturer subsidiary operator publisher lender brewer carmaker',
  ],
  [
    SPEECH,
    'said says told added announced warned insisted believes believe plans hopes wants denied confirmed agreed claimed claims argued admitted stressed declined reported reports expects explained replied asked urged accused called noted acknowledged suggested revealed predicts predicted vowed pledged promised',
  ],
  [IN, 'in near outside across throughout inside around'],
  [TO, 'from to at into via towards toward between'],
  [
    CALENDAR,
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Christmas Easter Ramadan GMT EST EDT PST BST CET UTC Spring Summer Autumn Winter',
  ],
  [
    NO_NAME,
    'TV CD DVD PC CEO CFO COO GDP GNP HIV DNA AM PM OK II III IV VI VII VIII IX XI MP MPs PCs CDs DVDs UFO URL HTML USB HD IT ID VAT IPO Aids AIDS SMS MP3 AD BC Internet Web Net God Bible English French German',
  ],
  [
    EVENT,
    'Cup Open Games Olympics Olympic Championship Championships Prize Award Awards Festival War Day Week Year Act Bill Treaty Article Law Laws Convention Prix Masters Trophy Series Tour Final Finals Slam Nations Oscar Oscars Bafta Baftas Grammy Grammys Budget Report Review Index Average Protocol Agreement Accord Accords Plan Programme Program Project Operation Marathon Derby Rally Race Test Conference Summit Round Charter Constitution Declaration Resolution League Premiership Division Virus Disease Syndrome Flu Storm Survey Song Album Strategy Initiative Scheme Edition Version Chapter Section Rule Rules Directive Code Statement Amendment Proposition Revolution Crisis Eve Night Century Age Era Stakes Handicap Time District Hemisphere',
  ],
  [
    BODY,
    'Inc Corp Ltd plc PLC Plc Group Bank University Ministry Department Commission Council Agency Party Court Association Federation Union Institute Committee Authority Police Army Navy Force Congress Parliament Senate Foundation Club FC AFC Airlines Airways Air Motors Holdings Office Board Company Corporation Society Trust Service Bureau School College Hospital Church Museum Theatre Gallery Times Post News Street Airport Island Islands River Lake County City Province Bay Sea Ocean Bridge Park Square Valley Beach Coast Republic Kingdom States Exchange Reserve Fund Alliance Organisation Organization Confederation Assembly House Palace Centre Center Co AG SA NV GmbH Systems Industries International Technologies Electronics Pictures Studios Records Entertainment Media Petroleum Oil Steel Energy Partners Capital Securities Brothers Bros Road Avenue Stadium Arena United Rovers Athletic Wanderers Town Administration Treasury Embassy Mountains Hills Peninsula Strait Gulf Canal Region Territory Laboratory Laboratories Academy Orchestra Network Communications Telecom Software Insurance Assurance Financial Tribunal Front Movement Corps Guard Coalition North South East West Northern Southern Eastern Western Central',
  ],
  [
    HEAD,
    'minister president chancellor secretary spokesman spokeswoman chairman chairwoman chief director manager leader leaders governor mayor head heads founder general ambassador king queen member members government capital president prime north south east west northern southern parts people army invasion border borders',
  ],
  [FIRM, 'Inc Corp Ltd plc PLC Plc Co AG SA NV GmbH'],
  [LINK, 'of de van von der den bin al el da do dos del della la le ter ibn'],
  [
    FUNCTION,
    'and or but is was has had have will would could should may might can to in on at for with by after before from as that who which whose where when while if than then were are been be being of into over under about against during between within without through also not does did do since until because so yet nor per via up down out off it its he she they his her their this these those the a an all both each more most some any no only just now here there still even ever never again already once',
  ],
  [
    RANK,
    'General Lord Lady Baroness Baron Count Pope Sheikh King Queen Prince Princess Duke Duchess Emperor',
  ],
]

const SIGNS: ReadonlyMap<string, number> = LISTS.reduce((signs, [sign, words]) => {
  for (const word of words.split(' ')) signs.set(word, (signs.get(word) ?? 0) | sign)
  return signs
}, new Map<string, number>())

/** All that a word, with its case, tells of its neighbours: the signs above, added up. */
export const readSigns = (word: string): number =>
  SIGNS.get(word.endsWith('.') ? word.slice(0, -1) : word) ?? 0
