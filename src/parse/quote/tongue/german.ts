import * as trait from './trait.ts'
import { buildTongue } from './build-tongue.ts'

const SAYS = trait.SPEECH | trait.FINITE

export const GERMAN = buildTongue({
  language: 'de',
  entries: [
    [
      `sagt sagte sagten gesagt sagen erklärt erklärte erklärten betont betonte meint meinte findet fand ergänzt ergänzte
       berichtet berichtete erzählt erzählte schreibt schrieb geschrieben fragt fragte antwortet antwortete warnt warnte
       fordert forderte kritisiert kritisierte lobt lobte kündigt kündigte teilt teilte behauptet behauptete bestätigt
       bestätigte versichert versicherte erinnert erinnerte bemerkt bemerkte ruft rief verspricht versprach hofft hoffte
       glaubt glaubte urteilt urteilte klagt klagte resümiert resümierte bilanziert bilanzierte zitiert zitierte räumt
       räumte stellt stellte fügt fügte heißt hieß freut freute so erläutert erläuterte unterstreicht unterstrich
       twitterte postete beklagt beklagte mahnt mahnte appelliert appellierte verkündet verkündete gibt gab`,
      SAYS,
    ],
    ['nennt nannte bezeichnet bezeichnete beschreibt beschrieb wirft warf', trait.FRAMING | trait.FINITE],
    [
      'der die das den dem des ein eine einer eines einem einen dieser diese dieses viele einige mehrere alle beide',
      trait.ARTICLE,
    ],
    ['sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren', trait.OWNER],
    [
      'von vom in im an am aus bei beim mit nach zu zum zur für über unter vor auf gegen um durch seit während laut zufolge ohne',
      trait.PREPOSITION,
    ],
    ['laut', trait.ACCORDING],
    ['und oder aber sondern denn sowie', trait.AND],
    ['weil wenn als obwohl während dass ob bevor nachdem da wie warum', trait.SUBORDINATOR],
    ['welcher welche wer', trait.RELATIVE],
    [
      'hat haben hatte hatten habe wird werden wurde wurden würde kann könne konnte soll sollte will wolle muss müsse darf',
      trait.AUXILIARY,
    ],
    ['ist sind war waren sei seien', trait.AUXILIARY | trait.BE],
    [
      'auch dann später zudem außerdem weiter noch schon nur nun jetzt etwa dabei daraufhin schließlich dazu sich',
      trait.ADVERB,
    ],
    ['er sie es ich wir man', trait.PRONOUN],
    [
      'montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember',
      trait.TIME,
    ],
    [
      'nicht kein keine doch hier dort heute gestern ja nein bereits beispielsweise zuvor danach allerdings damit darum deshalb trotzdem',
      trait.CLOSED,
    ],
    ['herr frau dr prof', trait.TITLE],
    [
      `präsident präsidentin kanzler kanzlerin minister ministerin sprecher sprecherin chef chefin leiter leiterin
       direktor direktorin trainer trainerin bürgermeister bürgermeisterin vorsitzender vorsitzende experte expertin
       anwalt anwältin richter richterin professor professorin forscher forscherin autor autorin sänger sängerin
       kapitän kapitänin sekretär sekretärin kommissar kommissarin pfarrer pfarrerin bischof bischöfin lehrer lehrerin
       schüler schülerin student studentin arzt ärztin historiker historikerin ökonom ökonomin politiker politikerin
       abgeordnete abgeordneter senator senatorin general oberst offizier künstler künstlerin regisseur regisseurin
       schauspieler schauspielerin spieler spielerin fahrer fahrerin landwirt landwirtin unternehmer unternehmerin
       gründer gründerin manager managerin inspektor inspektorin referent referentin landrat landrätin stadtrat
       stadträtin pilot pilotin ingenieur ingenieurin architekt architektin apotheker apothekerin betreiber betreiberin
       besitzer besitzerin inhaber inhaberin torwart stürmer stürmerin analyst analystin botschafter botschafterin
       kaiser könig königin fürst papst kauffrau kaufmann fachfrau fachmann`,
      trait.ROLE,
    ],
    [
      'ministerium regierung polizei behörde partei verband unternehmen agentur gericht universität institut bund verein stadt gewerkschaft',
      trait.GROUP,
    ],
    ['mann frau mensch menschen leute zeuge zeugen', trait.PEOPLE],
  ],
  abbreviations: 'dr prof st bzw ca nr hr fr',
  he: 'er',
  she: 'sie',
  // No -mann, -frau and -meister: they end surnames too.
  roleEnding:
    /(?:chef|minister|sprecher|präsident|leiter|direktor|forscher|experte|trainer|bürgermeister|sekretär|führer|wissenschaftler|politiker|kapitän|lehrer|fahrer|spieler|kommissar)(?:in)?$|(?:expertin|vorsitzende|vorsitzender|beauftragte|beauftragter|anwalt|anwältin|abgeordnete|abgeordneter|arzt|ärztin)$/,
  hasCapitalNouns: true,
})
