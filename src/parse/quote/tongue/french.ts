import * as trait from './trait.ts'
import { buildTongue } from './build-tongue.ts'

const SAYS = trait.SPEECH | trait.FINITE

export const FRENCH = buildTongue({
  language: 'fr',
  entries: [
    [
      `dit disait disent déclare déclarait déclaré déclarée affirme affirmait affirmé explique expliquait expliqué ajoute
       ajoutait ajouté estime estimait estimé assure assurait assuré souligne soulignait souligné précise précisait précisé
       indique indiquait indiqué raconte racontait raconté confie confiait confié écrit écrivait répond répondait répondu
       demande demandait demandé annonce annoncé rappelle rappelait rappelé note notait noté observe observé remarque
       remarqué insiste insisté poursuit poursuivait poursuivi conclut conclu reconnaît reconnu lance lancé martèle martelé
       prévient prévenu avertit averti regrette regretté admet admis soutient soutenu promet promis réagit réagi résume
       résumé commente commenté témoigne témoigné juge jugé considère considéré mentionne mentionné rapporte rapporté
       plaide plaidé dénonce dénoncé tweete tweeté exclame indigne inquiète interroge amuse glisse glissé`,
      SAYS,
    ],
    ['appelle appelé qualifie qualifié décrit accuse accusé traite traité', trait.FRAMING | trait.FINITE],
    ["le la les l' un une des ce cet cette ces plusieurs certains deux trois", trait.ARTICLE],
    ['son sa ses leur leurs notre nos mon ma mes', trait.OWNER],
    [
      "de d' du des à au aux en dans sur sous pour par avec chez contre depuis vers entre selon sans",
      trait.PREPOSITION,
    ],
    ['selon', trait.ACCORDING],
    ['et ou mais', trait.AND],
    ['quand lorsque si comme parce puisque alors tandis où', trait.SUBORDINATOR],
    ["qui que qu' dont lequel laquelle", trait.RELATIVE],
    ['a ont avait avaient aura aurait va vont peut doit', trait.AUXILIARY],
    ['est sont était étaient été sera serait', trait.AUXILIARY | trait.BE],
    [
      "aussi ensuite encore également déjà pourtant ainsi notamment enfin hier aujourd'hui se s' lui y",
      trait.ADVERB,
    ],
    ['il elle ils elles on je nous vous', trait.PRONOUN],
    [
      'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
      trait.TIME,
    ],
    [
      'non oui ne pas plus très cela ça ceci ici là donc car or ni tout tous après avant pendant mais',
      trait.CLOSED,
    ],
    ['m mme mlle me mgr dr pr', trait.TITLE],
    [
      'président présidente ministre directeur directrice maire porte-parole chef cheffe secrétaire général générale député députée sénateur sénatrice avocat avocate juge procureur procureure professeur professeure chercheur chercheuse responsable auteur autrice écrivain entraîneur capitaine roi reine pape évêque patron patronne chancelier chancelière vice-président vice-présidente premier première',
      trait.ROLE,
    ],
    [
      'ministère gouvernement police parti syndicat entreprise université institut association tribunal agence ville conseil commission',
      trait.GROUP,
    ],
    ['homme femme témoin habitant habitante habitants gens personne', trait.PEOPLE],
    ['de du des le la', trait.PARTICLE],
  ],
  abbreviations: 'm mme dr pr st ste',
  he: 'il',
  she: 'elle',
  elisions: "l' d' qu' n' s' c' j' m' t' jusqu' lorsqu' puisqu'",
  clitics: 'il elle ils elles on je nous vous',
})
