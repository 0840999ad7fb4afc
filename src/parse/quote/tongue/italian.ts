import * as trait from './trait.ts'
import { buildTongue } from './build-tongue.ts'

const SAYS = trait.SPEECH | trait.FINITE

export const ITALIAN = buildTongue({
  language: 'it',
  entries: [
    [
      `dice disse diceva detto dicono dissero afferma affermò affermato spiega spiegò spiegava spiegato aggiunge aggiunse
       aggiunto sottolinea sottolineò sottolineato dichiara dichiarò dichiarato commenta commentò commentato racconta raccontò
       raccontato osserva osservò osservato sostiene sostenne sostenuto conclude concluse concluso ricorda ricordò ricordato
       avverte avvertì avvertito risponde rispose risposto chiede chiese chiesto scrive scrisse scritto annuncia annunciò
       annunciato precisa precisò precisato prosegue proseguì proseguito ammette ammise ammesso assicura assicurò assicurato
       promette promise promesso ribadisce ribadì ribadito rivela rivelò rivelato continua continuò replica replicò
       riferisce riferito riconosce riconobbe insiste insistette evidenzia evidenziato denuncia denunciò denunciato così`,
      SAYS,
    ],
    [
      'chiama chiamò chiamato definisce definì definito descrive descrisse descritto accusa accusò accusato',
      trait.FRAMING | trait.FINITE,
    ],
    ["il lo la i gli le l' un uno una un' questo questa questi queste alcuni alcune due tre", trait.ARTICLE],
    ['suo sua suoi sue loro nostro nostra', trait.OWNER],
    [
      "di del dello della dei degli delle dell' a al allo alla ai agli alle all' da dal dalla in nel nella nell' con su sul sulla per tra fra secondo contro durante",
      trait.PREPOSITION,
    ],
    ['secondo', trait.ACCORDING],
    ['e ed o ma però', trait.AND],
    ['quando se come perché mentre dove poiché', trait.SUBORDINATOR],
    ['che chi cui quale', trait.RELATIVE],
    ['ha hanno aveva avevano avrà può deve', trait.AUXILIARY],
    ['è sono era erano fu furono sarà stato stata', trait.AUXILIARY | trait.BE],
    ['anche poi inoltre ancora già ieri oggi infine invece si gli ci', trait.ADVERB],
    ['lui lei egli ella loro io noi', trait.PRONOUN],
    [
      'lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
      trait.TIME,
    ],
    ['non sì più molto lo questo quello qui lì quindi dunque prima dopo', trait.CLOSED],
    ['sig dott prof avv on', trait.TITLE],
    [
      'presidente ministro ministra direttore direttrice sindaco sindaca portavoce capo segretario segretaria generale deputato deputata senatore senatrice avvocato avvocata giudice procuratore professore professoressa ricercatore ricercatrice autore autrice allenatore allenatrice capitano re regina papa vescovo leader premier cancelliere vicepresidente',
      trait.ROLE,
    ],
    [
      'ministero governo polizia partito sindacato azienda università istituto associazione tribunale agenzia comune commissione consiglio',
      trait.GROUP,
    ],
    ['uomo donna testimone residente residenti gente persona', trait.PEOPLE],
    ['di de della del da dal', trait.PARTICLE],
  ],
  abbreviations: 'sig dott prof avv on',
  elisions: "l' un' dell' all' dall' nell' sull' d' c' quest' quell'",
  he: 'lui egli',
  she: 'lei ella',
})
