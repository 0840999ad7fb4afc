/** Verbs that report words. Entries as `conjugate` reads them. */
export const SPEECH_VERBS = `
say/said tell/told add write/wrote/written tweet retweet ask reply respond answer explain argue note
conclude insist recall remark joke quip+p warn declare announce state comment complain concede
contend confirm deny claim caution acknowledge admit+t allege assert observe recount report reveal
repeat reiterate retort scream shout yell sneer snap+p stress suggest swear/swore/sworn testify text
thunder urge vow whisper advise affirm agree apologize apologise assure beg+g bellow blurt boast
bemoan bark chant charge chide chime chuckle clarify coo counter crow deadpan+n decry demand
elaborate emphasize emphasise enthuse estimate exclaim exhort fume gripe grumble gush
hint howl implore imply inform inquire instruct interject intone jeer jest lament lecture maintain
marvel mention mumble murmur muse mutter offer opine order phrase pledge pray predict proclaim
promise pronounce propose protest question quote rail rant rave read/read reason reassure rebut+t
recite recommend relay remind remonstrate riff+f roar scoff scold snark snort specify speculate
spit/spat sputter summarize summarise tease threaten trumpet underline underscore venture volunteer
wail warble whine wisecrack worry post blog e-mail email message cite attest confess confide deride
disclose divulge echo exult gloat harangue hazard indicate moan narrate pen+n plug+g preach
pontificate proffer query rejoin render rephrase signal stipulate surmise utter vent verify chirp
cackle concur+r dispute drawl expound notify persist plea posit rasp recap+p reflect snicker snarl
spell squeal tout trill
`
/** Verbs of doing that report words only when they stand right beside them: “…,” he continued. */
export const MANNER_VERBS = `
remember react snipe scowl smirk sob stutter wince grimace interject crack chirp chide
continue begin/began/begun go/went/gone finish close open pitch put/put lie beam bluster bristle
share shrug+g sigh smile nod+d shoot/shot fire explode press object hiss laugh jab+b grin+n
sing/sang/sung stammer weep/wept sum+m wrap+p hail  push start lead/led plead cut/cut deadpan
invite nag+g needle cry oppose relate wonder weigh  interrupt submit+t interpret outline
`
/** Verbs that give a thing its words: “called it ‘a gift’”. */
export const FRAMING_VERBS = `
call describe label dub+b brand characterize characterise term slam+m blast criticize criticise accuse mock praise denounce
dismiss ridicule condemn attack refer+r tag+g deem compare liken portray paint depict blame credit rip+p
lambaste slap+p lash assail castigate chastise disparage knock lampoon lash laud malign pan+n pillory rebuke
savage scorn skewer taunt thank touch trash address advocate defend applaud bash celebrate challenge champion
cheer commend compliment congratulate cast/cast criticise encourage express greet hit/hit introduce
invoke issue oppose reject support target use welcome
`
/** Verbs of the mind, whose words are the copy's report of them. */
export const THOUGHT_VERBS = `
think/thought believe feel/felt hope fear    expect  
understand/understood realize realise suspect   doubt imagine assume    
          guess reckon  
`
/** Forms that are as often nouns: verbs only straight after their subject. */
export const NOUN_FORMS = `
remark remarks comment comments claim claims state states call calls note notes report reports question
questions answer answers charge charges demand demands promise promises tweet tweets post posts review offer
offers order orders address attack attacks support view views plan plans hope hopes fear fears need needs
thought thoughts love hate blog blogs text texts email emails message messages press vow vows pledge pledges
protest protests quote quotes reason reasons request wonder worry worries doubt doubts wish wishes joke jokes
reply replies response warning target targets use uses brand brands term terms label tag credit blame
challenge champion cast hit hits issue issues like read signal signals share shares cry fire estimate estimates
sound finding feeling meaning writing reading greeting understanding pen plug pitch close open query echo lie
support cheer cheers praise threat mock figure figures hold guess knock slap lash object objects pan rip
needle beam grin smile nod jab rail rant rave jest counter defense go mean means see plea charge invite
`
/** Past forms of other verbs that no ending tells. */
export const IRREGULAR_FORMS = `
became began beat bent bet bled blew bought broke brought built burst came caught chose clung crept cut dealt drank drew
drove ate fell fed fought fled flew forgot froze gave got grew hung heard held hid hit hurt kept knew laid led left
lent let lost made met paid proved quit ran rang rose sang sank sat saw sent set shook shot shut slept sold sought
spent split spread sprang stood stole struck stuck swept swore swung taught thought threw took tore understood
went wept woke won wore wound withdrew does has goes
`
