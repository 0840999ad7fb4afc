/** English words from four letters up that tell nothing of what a text is about. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    'about above according across after again against ahead almost along already also although always among ' +
    'another anything around aside away back based because become becomes been before began begin begins behind ' +
    'being below best better between beyond both bring brings call called calls came case cases come comes could ' +
    'days despite does doing done down during each early either else enough even ever every everything face faces ' +
    'fails find finds first five following four from full further gets give given gives goes going gone good great ' +
    'half hard have having held help here high hold hopes however into instead itself just keep keeps kept knew ' +
    'know known knows large last late later latest least left less like likely little long look looked looks made ' +
    'make makes making many matter matters means meant might month months more most much must near need needed needs ' +
    'never news next nothing number often once only onto other others over part parts past people place plan plans ' +
    'puts quite rather read reads ready really right said same saying says second seek seeks seem seems seen sees ' +
    'sets seven several shall should show showed shows since some something soon still story such take taken takes ' +
    'taking tell tells than that their them then there these they thing things think this those though three through ' +
    'time times today together told took toward towards tries turn turns twice under until upon used uses using very ' +
    'want wanted wants week weeks well went were what when where whether which while whole whom whose will with ' +
    'within without word words work would written year years your'
  ).split(' '),
)
