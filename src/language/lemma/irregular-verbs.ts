/** Irregular verbs: base, then its irregular forms, whatever tense they are of. */
const VERBS = `
arise arose arisen|awake awoke awoken|be am is are was were been being 'm 're 's m re|bear bore borne born|beat beaten|become became|befall befell befallen
begin began begun|behold beheld|bend bent|beset|bid bade bidden|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken
breed bred|bring brought|broadcast|build built|burn burnt|burst|buy bought|can ca could|cast|catch caught|choose chose chosen|cling clung|come came|cost
creep crept|cut|deal dealt|dig dug|do did does done|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|dwell dwelt|eat ate eaten
fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown flies|forbid forbade forbidden|forecast|foresee foresaw foreseen
forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|forsake forsook forsaken|freeze froze frozen|get got gotten|give gave given
go went gone goes|grind ground|grow grew grown|hang hung|have had has having 've 'd ve|hear heard|hide hid hidden|hit|hold held|hurt|implore implored imploring|keep kept|kneel knelt|know knew known
lay laid|lead led|leap leapt|learn learnt|leave left|lend lent|let|lie lay lain lying|light lit|lose lost|make made|mean meant|meet met|mislead misled|misunderstand misunderstood
mow mown|must|offset|outbid|outdo outdid outdone|outgrow outgrew outgrown|overcome overcame|overdo overdid overdone|overhear overheard|oversee oversaw overseen|override overrode overridden
overrun overran|overtake overtook overtaken|overthrow overthrew overthrown|partake partook partaken|pay paid|plead pled|prove proven|put|quit|read|rebuild rebuilt|redo redid redone|repay repaid|resell resold
rethink rethought|retake retook retaken|retell retold|remake remade|reset|rewrite rewrote rewritten|rid|ride rode ridden|ring rang rung|rise rose risen|run ran|saw sawn|say said says|see saw seen|seek sought|sell sold|send sent
set|sew sewn|shake shook shaken|shed|shine shone|shoot shot|show shown|shrink shrank shrunk|shut|sing sang sung|sink sank sunk|sit sat|slay slew slain|sleep slept
slide slid|sling slung|slit|smell smelt|sow sown|speak spoke spoken|speed sped|spend spent|spill spilt|spin spun|spit spat|split|spoil spoilt|spread|spring sprang sprung
stand stood|steal stole stolen|stick stuck|sting stung|stink stank stunk|strew strewn|stride strode|strike struck stricken|string strung|strive strove striven|swear swore sworn
sweep swept|swell swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|thrust|tread trod trodden
undergo underwent undergone|understand understood|undertake undertook undertaken|undo undid undone|uphold upheld|upset|wake woke woken|wear wore worn|weave wove woven|wed|weep wept
wet|will wo 'll ll|wind wound|win won|withdraw withdrew withdrawn|withhold withheld|withstand withstood|would|wring wrung|write wrote written|die dying dies|tie tied tying ties|vie vied vying vies|untie untied untying|undergo undergoes|forgo forgoes|lie lies|panic panicked panicking
traffic trafficked trafficking|picnic picnicked|mimic mimicked mimicking|program programmed programming|bus bused busing|focus focussed focussing|veto vetoed vetoes|echo echoed echoes|torpedo torpedoed|may might|shall sha should|need|dare|ought|sever severed severing|rape raped raping|strafe strafed strafing`

const read = (): ReadonlyMap<string, string> => {
  const lemmas = new Map<string, string>()
  for (const entry of VERBS.trim().split(/[|\n]/)) {
    const [base = '', ...forms] = entry.trim().split(' ')
    lemmas.set(base, base)
    for (const form of forms) if (!lemmas.has(form)) lemmas.set(form, base)
  }
  return lemmas
}

export const IRREGULAR_VERBS = read()

/** Modals are lemmas of their own: "could", "would", "should" and "might" are not brought back to "can", "will"… */
export const MODALS: ReadonlyMap<string, string> = new Map([
  ['could', 'could'],
  ['would', 'would'],
  ['should', 'should'],
  ['might', 'might'],
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
  ["'ll", 'will'],
  ["'d", 'would'],
])
