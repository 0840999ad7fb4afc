import * as trait from './trait.ts'
import { buildTongue } from './build-tongue.ts'

const SAYS = trait.SPEECH | trait.FINITE

export const PORTUGUESE = buildTongue({
  language: 'pt',
  entries: [
    [
      `disse diz dizia dito disseram dizem afirmou afirma afirmava afirmado explicou explica explicado contou conta contado
       acrescentou acrescenta acrescentado ressaltou ressalta destacou destaca declarou declara declarado comentou comenta
       lembrou lembra escreveu escreve escrito respondeu responde perguntou pergunta anunciou anuncia alertou alerta
       garantiu garante admitiu admite reconheceu reconhece defendeu defende criticou critica reforçou reforça completou
       completa concluiu conclui apontou aponta avaliou avalia informou informa observou observa relatou relata revelou
       revela salientou salienta sublinhou sublinha argumentou argumenta prometeu promete pediu pede frisou frisa
       referiu refere assegurou assegura`,
      SAYS,
    ],
    ['chamou chama classificou classifica descreveu descreve acusou acusa', trait.FRAMING | trait.FINITE],
    [
      'o a os as um uma uns umas este esta estes estas esse essa vários algumas alguns dois três',
      trait.ARTICLE,
    ],
    ['seu sua seus suas meu minha nosso nossa', trait.OWNER],
    [
      'de do da dos das em no na nos nas por pelo pela para com contra desde até sobre entre sem segundo ao à aos às durante',
      trait.PREPOSITION,
    ],
    ['segundo', trait.ACCORDING],
    ['e ou mas', trait.AND],
    ['quando se como porque enquanto embora onde', trait.SUBORDINATOR],
    ['que quem qual', trait.RELATIVE],
    ['tem têm tinha tinham havia terá pode deve vai', trait.AUXILIARY],
    ['é são era eram foi foram está estão estava sido', trait.AUXILIARY | trait.BE],
    ['também ainda depois já ontem hoje além assim então lhe', trait.ADVERB],
    ['ele ela eles elas eu nós você', trait.PRONOUN],
    [
      'segunda terça quarta quinta sexta sábado domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
      trait.TIME,
    ],
    ['não sim muito mais menos isso isto aqui ali antes', trait.CLOSED],
    ['sr sra dr dra dom dona', trait.TITLE],
    [
      'presidente presidenta ministro ministra diretor diretora prefeito prefeita porta-voz chefe secretário secretária geral deputado deputada senador senadora advogado advogada juiz juíza promotor promotora professor professora pesquisador pesquisadora autor autora técnico técnica capitão rei rainha papa bispo líder candidato candidata governador governadora',
      trait.ROLE,
    ],
    [
      'ministério governo polícia partido sindicato empresa universidade instituto associação tribunal agência prefeitura comissão conselho',
      trait.GROUP,
    ],
    ['homem mulher testemunha morador moradora moradores gente pessoa', trait.PEOPLE],
    ['de do da dos das e', trait.PARTICLE],
  ],
  abbreviations: 'sr sra dr dra',
  he: 'ele',
  she: 'ela',
})
