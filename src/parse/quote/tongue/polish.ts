import * as trait from './trait.ts'
import { buildTongue } from './build-tongue.ts'

const SAYS = trait.SPEECH | trait.FINITE

export const POLISH = buildTongue({
  language: 'pl',
  entries: [
    [
      `powiedział powiedziała powiedzieli mówi mówił mówiła mówią dodał dodała dodaje stwierdził stwierdziła stwierdza
       podkreślił podkreśliła podkreśla zaznaczył zaznaczyła zaznacza wyjaśnił wyjaśniła wyjaśnia tłumaczył tłumaczyła
       tłumaczy napisał napisała pisze ocenił oceniła ocenia przyznał przyznała przyznaje oświadczył oświadczyła
       zapewnił zapewniła zapewnia ogłosił ogłosiła poinformował poinformowała informuje zapytał zapytała pyta
       odpowiedział odpowiedziała odpowiada relacjonuje relacjonował relacjonowała komentuje skomentował skomentowała
       ostrzegł ostrzegła ostrzega przypomniał przypomniała przypomina opowiada opowiadał opowiadała przekonuje
       przekonywał przekonywała uważa zauważył zauważyła zauważa apeluje apelował apelowała krzyknął krzyknęła
       wspomina kontynuował kontynuowała`,
      SAYS,
    ],
    ['nazwał nazwała nazywa określił określiła oskarżył oskarżyła', trait.FRAMING | trait.FINITE],
    ['jego jej ich', trait.OWNER],
    ['w we z ze na do od o po przy przez dla pod nad przed za u według zdaniem podczas', trait.PREPOSITION],
    ['i oraz a ale lub czy', trait.AND],
    ['że gdy kiedy jeśli ponieważ bo jak choć gdzie', trait.SUBORDINATOR],
    ['który która które którzy', trait.RELATIVE],
    ['może musi ma mają będzie będą', trait.AUXILIARY],
    ['jest są był była było byli', trait.AUXILIARY | trait.BE],
    ['też także również potem następnie już jeszcze wczoraj dziś dzisiaj się', trait.ADVERB],
    ['on ona ono oni one ja my', trait.PRONOUN],
    [
      'poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela niedzielę stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
      trait.TIME,
    ],
    ['nie tak to ten ta te tam tu bardzo więcej', trait.CLOSED],
    ['pan pani dr prof', trait.TITLE],
    [
      'prezydent premier minister dyrektor dyrektorka rzecznik rzeczniczka prezes przewodniczący przewodnicząca szef szefowa burmistrz poseł posłanka senator adwokat sędzia prokurator profesor trener trenerka kapitan autor autorka biskup papież lider kanclerz wiceminister',
      trait.ROLE,
    ],
    [
      'ministerstwo rząd policja partia firma uniwersytet instytut stowarzyszenie sąd agencja komisja rada',
      trait.GROUP,
    ],
    ['mężczyzna kobieta świadek mieszkaniec mieszkanka mieszkańcy ludzie', trait.PEOPLE],
  ],
  abbreviations: 'dr prof św ul',
  he: 'on',
  she: 'ona',
})
