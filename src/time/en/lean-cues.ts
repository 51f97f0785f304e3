const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** What is arranged is still to come, or was when it was arranged: lemmas and their participles. */
export const ARRANGED = set(
  'plan plans planned planning schedule scheduled expect expected slate slated due invite invited poised forthcoming ' +
    'intends hopes',
)

/** What is agreed, wanted or urged "to" be done is still to come. */
export const PROMISES = set(
  'agree agrees agreed decide decided vow vows vowed promise promised pledge pledged want wants wanted intend intended ' +
    'intends ready hope hopes hoped hoping urge urged urges call called willing ask asked offer offered propose proposed ' +
    'threaten threatened about need needs going go likely expects expecting prepare prepared preparing aim aims aiming ' +
    'seek seeks seeking refuse refused demand demanded demanding invite invited plan plans planned schedule scheduled ' +
    'expect expected set due poised slated',
)

/** Adjectives that put their noun ahead. */
export const AHEAD = set('upcoming forthcoming coming next planned scheduled expected proposed')

/** What is moved "to" or "until" a day is still to come when that is said. */
export const MOVED = set(
  'postponed moved pushed delayed rescheduled shifted brought put move postpone delay changed deferred adjourned extended ' +
    'suspended',
)

/** Auxiliaries of what is to come, and of what was to come when it was said. */
export const WILL = set("will shall won't 'll ’ll wo")
export const WOULD = set("would could might may should must can cannot 'd ’d")

/** In the simple present, with a day, these tell what is on the calendar: "the talks end on Friday". */
export const SCHEDULED = set(
  'begin start open resume conclude end close expire depart leave convene take return arrive fly travel expect await',
)

/** Who proposes one of these with a day speaks of a day to come, or does so on that day. */
export const PROPOSING = set('propose suggest demand seek request want')
export const PROPOSED = set('meeting talk round summit session truce ceasefire vote election referendum visit exchange')

/** Words that open a clause of what has not happened yet when its verb is in the present. */
export const UNTIL = set('if when until before once unless')
