/** Words for an office or a calling: what stands before or after a person's name. */
export const ROLES = `
accountant activist actor actress adviser advisor advocate aide ally ambassador anchor analyst archbishop architect artist
assistant associate astronaut athlete attorney author baron baroness biologist bishop blogger boss boxer boyfriend brother
builder businessman businesswoman candidate captain cardinal cartoonist caucus-goer ceo cfo chair chairman
chairperson chairwoman chancellor chaplain chef chief cleric climatologist clerk coach co-author co-chair co-chairman
co-chairwoman co-founder co-host co-owner co-director coo collaborator colleague colonel columnist comedian
commander commentator commissioner comptroller congressman congresswoman constable consultant contender
contributor controller coordinator correspondent councillor councilman councilwoman councilor counsel counselor
count countess creator critic curator czar dad daughter dealer dean delegate democrat deputy designer detective developer
diplomat director doctor donor driver duchess duke economist editor elder emeritus emir employee
engineer entrepreneur envoy executive expert farmer father fellow filmmaker financier firefighter founder
friend fundraiser general geologist girlfriend governor guard guru head headmaster headteacher
heir historian host hostess hunter husband imam inspector instructor interpreter investigator investor
journalist judge jurist justice king lady landlord lawmaker lawyer leader lecturer legislator lieutenant
lobbyist lord major-general manager marshal mayor mechanic mediator member minister moderator monk mother
mother-in-law mum mom musician negotiator neighbor neighbour nominee novelist nun nurse officer official
ombudsman operative operator opponent organiser organizer owner painter parent partner pastor patriarch patrolman
peer performer pharmacist philanthropist photographer physician physicist pianist pilot player poet politician
pollster pope premier presenter president presidential priest prime prince princess principal producer professor
prosecutor provost psychiatrist psychologist publicist publisher pundit queen rabbi rancher rapper realtor receptionist
recruiter referee registrar reporter representative researcher resident retiree reverend rival runner
sailor scholar scientist screenwriter secretary senator sergeant servant sheikh sheriff shopkeeper
singer sister skipper socialist sociologist soldier solicitor son songwriter speaker speechwriter
spokesman spokesperson spokeswoman staffer star statesman statistician strategist striker student
superintendent supervisor supporter surgeon surrogate swimmer teacher technician teammate therapist trader trainer
treasurer troop trooper trustee tutor undersecretary vendor veteran vicar victim vice volunteer voter
whip widow widower wife winner witness worker writer columnist whistleblower whistle-blower sec chieftain
pro cop policeman policewoman ex-president ex-wife ex-husband ex-mayor frontrunner front-runner hopeful standard-bearer
incumbent mogul tycoon billionaire magnate socialite conservative liberal republican
crusader running-mate mate caddie midfielder defender goalkeeper quarterback forward winger captain
demonstrator protester protestor immigrant refugee dissident exile survivor patient customer
passenger tourist motorist fan backer opponent loyalist insider bundler moderator facilitator
user guru constituent agent native alum operative organizer booster foe adversary successor predecessor pastor-turned inmate suspect defendant plaintiff rider
gamer stylist salesman saleswoman truck-driver welder machinist electrician plumber carpenter miner sculptor alumnus graduate
undergraduate freshman sophomore senior neurosurgeon nutritionist dentist optometrist veterinarian adjutant commandant
uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter stepson stepfather brother-in-law son-in-law father-in-law
`
/** Forms of address: never a name, always before one. */
export const TITLES = `
mr mrs ms miss dr prof sen sens rep reps gov govs gen lt sgt col capt cmdr maj adm cpl pvt rev hon st sir dame fr br
msgr pres atty amb insp supt det ald councilmember assemblyman assemblywoman del dep mx messrs mme mlle
`
/** Words that close the name of a body of people. */
export const GROUPS = `
academy administration agency alliance army assembly association authority bank board brigade broadcaster bureau business cabinet
camp campaign center centre chamber charity church city clinic club coalition college commission committee community company congress
consortium corporation corp corps council county court crowd delegation department dept district division embassy exchange
faction family federation firm force forces foundation front  gazette gop group guild herald hospital house inc industry
institute institution journal jury kingdom labor league legislature llc llp ltd magazine media militia ministry mission
movement museum navy network news newspaper office organisation organization outlet  parliament party
pac platform police post practice press  public publication regime review school senate service services
  side society staff state studio superpac super-pac syndicate task team times trade treasury tribune tribunal troops
trust union unit university watchdog website white-house wing workshop government military airline
airlines plc co store stores motors pictures entertainment records institute studios channel radio tv television
organisers organizers authorities   foundation inc. observatory forum summit secretariat bloc
chain retailer giant maker lender insurer brewery hotel airport
post-gazette times-picayune globe chronicle inquirer dispatch daily weekly examiner monitor guardian bulletin
register sentinel observer telegraph mirror spokespeople
`
/** Words for people who hold no office: one, and several. */
export const PEOPLE = `
man woman boy girl person child kid crowd audience everyone somebody someone family couple neighbour neighbor guest
youth teenager adult toddler bystander passer-by nobody anyone source voter citizen resident attendee applicant
parishioner another
`
export const PLURAL_PEOPLE = `
hundreds thousands dozens scores men women boys girls people persons children kids crowds families couples neighbours neighbors guests youths
teenagers adults toddlers bystanders passers-by others sources voters citizens residents attendees applicants
parishioners
`
/** Writings that say things. */
export const WRITINGS = `
statement report reports study poll ad advertisement article editorial letter email e-mail memo document documents
indictment complaint lawsuit filing affidavit ruling decision resolution petition book post blog tweet message sign signs
banner banners placard placards caption headline headlines note survey release law bill amendment rule rules
spot commercial text video brochure flyer leaflet website transcript
`
