import * as trait from './trait.ts'
import { buildTongue } from './build-tongue.ts'

const SAYS = trait.SPEECH | trait.FINITE

export const SPANISH = buildTongue({
  language: 'es',
  entries: [
    [
      `dijo dice decía dicho dijeron dicen afirmó afirma afirmado explicó explica explicado aseguró asegura asegurado añadió
       añade añadido agregó agrega señaló señala señalado indicó indica indicado declaró declara declarado manifestó
       manifiesta manifestado destacó destaca destacado subrayó subraya subrayado apuntó apunta apuntado sostuvo sostiene
       sostenía contó cuenta contado comentó comenta comentado respondió responde respondido preguntó pregunta preguntado
       escribió escribe escrito anunció anuncia anunciado advirtió advierte advertido recordó recuerda recordado insistió
       insiste reconoció reconoce reconocido admitió admite admitido lamentó lamenta concluyó concluye prometió promete
       denunció denuncia reiteró reitera precisó precisa expresó expresa opinó opina exclamó gritó tuiteó consideró considera
       informó informa confesó confiesa expuso remarcó remarca zanjó`,
      SAYS,
    ],
    ['llamó llama calificó califica describió describe tildó acusó acusa', trait.FRAMING | trait.FINITE],
    ['el la los las un una unos unas este esta estos estas varios algunos dos tres', trait.ARTICLE],
    ['su sus mi nuestro nuestra', trait.OWNER],
    [
      'de del a al en por para con contra desde hasta sobre entre sin según ante tras durante',
      trait.PREPOSITION,
    ],
    ['según', trait.ACCORDING],
    ['y e o u pero sino', trait.AND],
    ['cuando si como porque mientras aunque donde', trait.SUBORDINATOR],
    ['que quien quienes cual', trait.RELATIVE],
    ['ha han había habían habrá puede debe va', trait.AUXILIARY],
    ['es son era eran fue fueron está están estaba sido', trait.AUXILIARY | trait.BE],
    ['también además después luego ya aún todavía así ayer hoy se le les', trait.ADVERB],
    ['él ella ellos ellas yo nosotros usted ustedes', trait.PRONOUN],
    [
      'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
      trait.TIME,
    ],
    ['no sí muy más menos lo esto eso aquí allí entonces pues antes', trait.CLOSED],
    ['sr sra srta dr dra don doña', trait.TITLE],
    [
      'presidente presidenta ministro ministra director directora alcalde alcaldesa portavoz jefe jefa secretario secretaria general diputado diputada senador senadora abogado abogada juez jueza fiscal profesor profesora investigador investigadora autor autora entrenador entrenadora capitán rey reina papa obispo líder candidato candidata vicepresidente vicepresidenta',
      trait.ROLE,
    ],
    [
      'ministerio gobierno policía partido sindicato empresa universidad instituto asociación tribunal agencia ayuntamiento comisión consejo',
      trait.GROUP,
    ],
    ['hombre mujer testigo vecino vecina vecinos gente persona', trait.PEOPLE],
    ['de del la las los y', trait.PARTICLE],
  ],
  abbreviations: 'sr sra dr dra st',
  he: 'él',
  she: 'ella',
})
