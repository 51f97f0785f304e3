/** Words that stand in headings, documents, feasts, venues and bodies, and hardly ever in a person's name. */
export const COMMONPLACE: ReadonlySet<string> = new Set(
  `accord accords act acts address affair affairs afternoon age agenda agreement agreements aid air airlines airport airways alliance
  allied ally amid analysis anniversary announcement annex anthem appeal appendix arbitration area arms army article articles
  assembly association asylum attack award avenue background bank banking basin battalion battle bay bazaar bill black blast bloc
  blog blue board boat body bomb book border borders breaking bridge brief briefing brigade brigades broadcasting buffer bulletin
  bureau business by cabinet call camp campaign canal cape capital capitals caption cargo case cathedral cease ceasefire central
  century ceremony chamber chapter charter chief chiefs christmas chronicle church circle city civil clause closing club coal
  coalition coast code college comment commentary commission committee common commonwealth communique communiqué company
  comprehensive concert condition conference confidence conflict congress consensus constitution contact contacts convention cooperation
  copyright corporation corps corridor council country county court covenant credit crescent crisis cross cup customs daily
  data dawn day days deadline deal death debate decade decision declaration decree defence defense degree delegation democratic
  department deputy desert detail details development dialogue diary diplomacy directive directorate disarmament district
  document documents door draft drug dream early earth earthquake east eastern easter economic economy edition editor editorial
  education eid election elections embassy emergency emirate empire end energy enterprise era european evening event events
  exchange exclusive executive exercise expo express facility fact facts faction factory faith fall farm federal federation festival
  field file final finance first flag fleet flight follow food football force forces foreign formula foundation framework free freedom
  front frontline full fund future gas general gallery garden gate gateway general getty global gold golden good government grain grand great green
  ground group guarantee guarantees guard guards guide gulf hall harbour hall health high highlights highway hill hills history
  holiday holy home hope horn hospital hostage hostages hotel hour house human humanitarian image images implementation in independence
  independent index indirect industries initiative inner inquiry institute institution interim interior internal international internet
  interview introduction investment iron island islands issue issues january february march april june july august september
  october november december joint journal justice key king kingdom labour lake land last late latest law league left legal less lesson
  letter level liberal liberation library life light line lines link list little live local long low lower mail main major
  majority mandate manual map march market martial maritime mass media mediation meeting memorandum memorial men middle military
  ministerial ministers ministry minority mission model monday tuesday wednesday thursday friday saturday sunday monitoring
  month more morning mosque motion mount mountain movement museum muslim christian jewish orthodox mutual nation national nations
  nato naval navy nazi near neighbours network neutral new news newspaper newsletter next night nobel non north northern note
  notes nuclear number observatory occupation ocean office official officials oil old olympic olympics one open opening operation
  opinion opposition order organisation organization orthodox other outlook outer over overview pact page palace panel paper
  parliament parliamentary part partnership party passage path patriot peace people peoples people's person phase photo photos pipeline plan
  platform plaza plenary point points police policy political politics poll pool popular port post poverty power preparatory press principles
  prisoner prisoners prison prize problem process profile program programme progress project property proposal proposals
  protection protocol province provision provisions provisional public question questions radio rail railway ramadan rally rapid read
  real rebel reconciliation reconstruction record red reduction referendum reform refugee region regional relations release relief
  religion remarks report reporting reports republic republican rescue research reserve resistance resolution resource response
  resort resume revolution revolutionary rider right rights river road roadmap roast roundtable round route royal rule rules safe safety
  saint sanctions sandwich school science sea season second secretariat section sector secular security senate senior separation
  series service services session settlement seven shared shelf ship side signature simple single site situation social society
  solution solutions source south southern sovereign space special spokesperson spokesman spring square stability stadium staff stage star
  state statement states station status statute steering step steps stock storm story strait strategic strategy street strip strike strikes
  student study submarine subscribe summary summer summit sun supreme surveillance survey swap syndicate system table takeaways talk talks
  task technical technology telegraph television temple territory terror text theatre third thanksgiving three timeline times title today
  together tonight top tour tower town track trade transition transitional transparency treasury treaty tribe tribes tribunal
  tribune tripartite troops truce trust truth tunnel two ultimatum uncategorized understanding union unions united unity university
  update updates upper urgent valley vehicle verification version veto victory video view village voice vote war warning wars
  watch water way weapons weather website week weekend weekly welfare west western white who winter withdrawal woman women
  wood work workers working world worldwide year years yes yesterday young youth zone zones a an the and or but if of on at to for from with
  as is are was were be been not no after before during since until under over between against about into through without within
  via per than then there here when while where what which why how this that these those all both each every many most some any
  africa asia europe america arabia minerals mining irrigation infrastructure agriculture planning commerce tourism culture telecommunications roads
  electricity transportation religious endowments labor sports housing industry livestock fisheries urban rural wealth animal resources
  extraordinary plenipotentiary assistant deputy secretary acting
  wire ledger courier gazette herald inquirer examiner observer sentinel dispatch rovers athletic wanderers dam reservoir crossing checkpoint
  division expatriates emigration coordination additionally furthermore
  english arabic european african asian arab scottish welsh kurdish persian hebrew farsi dari pashto swahili latin mandarin cantonese
  however meanwhile moreover although because yet still only also even just once again never always perhaps
  nonetheless nevertheless likewise therefore consequently instead elsewhere separately similarly conversely accordingly`
    .split(/\s+/)
    .filter(word => word !== ''),
)

/** Ends of words that surnames do not have. */
export const ENDINGS: readonly string[] = [
  'tion',
  'sion',
  'ment',
  'ness',
  'ship',
  'ism',
  'ance',
  'ency',
  'ology',
  'ity',
  'ings',
]
