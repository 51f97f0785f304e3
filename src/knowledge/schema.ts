import { z } from 'zod'
import {
  CONTEXTS,
  DOCUMENT_KINDS,
  DOCUMENT_STATUSES,
  EVENT_TYPES,
  isDay,
  MEETING_KINDS,
  ROLES,
  SECTORS,
  STANCES,
  STATUSES,
} from '../model/index.js'
import { WORDSETS } from './wordset-names.js'

/** Stages of an agreement as PA-X names them. */
export const PAX_STAGES = ['Pre', 'SubPar', 'SubComp', 'Imp', 'Ren', 'Cea', 'Oth'] as const
export type PaxStage = (typeof PAX_STAGES)[number]

const words = z.array(z.string().min(1)).default([])
const codes = z.array(z.string().regex(/^[A-Z]{3}$/))

/** A day, a month or a year of a tenure: YYYY-MM-DD, YYYY-MM or YYYY. */
export const PartialDay = z
  .string()
  .refine(text => isDay(text) || (/^\d{4}-\d{2}$/.test(text) && isDay(`${text}-01`)) || /^\d{4}$/.test(text), {
    error: 'is not a date written YYYY-MM-DD, YYYY-MM or YYYY',
  })

/** A state, or a partially recognised entity (sector PRE, under the code of the state that claims it). */
export const State = z.strictObject({
  code: z.string().regex(/^[A-Z]{3}$/),
  sector: z.enum(SECTORS).optional(),
  name: z.string(),
  /** Other names as nouns: official, former, short ("Turkey", "Republic of Türkiye"). */
  names: words,
  /** "Turkish". */
  adjectives: words,
  /** "Turk", "Turks", "Malians". */
  demonyms: words,
  /** The capital, in every spelling the press uses. */
  capital: words,
  /** Codes of other states that have a town named like its capital. */
  namesakes: codes.optional(),
  /** Words that speak for its government and are no city: "Kremlin", "White House", "Downing Street". */
  seats: words,
  /** Those of its seats that stand in another town than its capital: "Binnenhof". */
  seatsElsewhere: words,
  wikidata: z.string().optional(),
})
export type State = z.infer<typeof State>

/** An organisation or a group: an alliance, an agency, a party, an armed group. */
export const Body = z.strictObject({
  /** Lower case, words joined by hyphens. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  /**
   * As reports call it at first mention. An agency that is better known by its acronym has that ("EU", "ICRC"); a group
   * has its full name, since its acronym is shared by others, and a faction the surname of its leader.
   */
  name: z.string(),
  /** Other names and acronyms. */
  names: words,
  kind: z.enum(['organisation', 'group']).default('organisation'),
  /** Whom it belongs to: ISO 3166 alpha-3, or IGO, UNO, EUR, NGO, ISM, IMG, MNC. */
  code: z.string().regex(/^[A-Z]{3}$/),
  sector: z.enum(SECTORS).optional(),
  /** Codes of the states one of which a report must show for a name of it to mean this one: "the Quad" has namesakes. */
  about: codes.optional(),
  wikidata: z.string().optional(),
})
export type Body = z.infer<typeof Body>

/** One person's time in an office. */
export const Tenure = z.strictObject({
  name: z.string(),
  wikidata: z.string().optional(),
  from: PartialDay,
  /** The last day in office; left out while it lasts, as far as `source` knows. */
  to: PartialDay.optional(),
  acting: z.boolean().default(false),
  source: z.string().min(1),
  /** "source": held against that source; "memory": not yet. */
  checked: z.enum(['source', 'memory']),
  /** Why there is a gap before it, or two at once. */
  note: z.string().optional(),
  /** The days before it without a holder: "vacant": nobody held the office; "source": `source` has nobody, if anybody did. */
  gap: z.enum(['vacant', 'source']).optional(),
})
export type Tenure = z.infer<typeof Tenure>

/** An office and who has held it. */
export const Office = z.strictObject({
  /** The title as a reader says it: "Secretary General", "Minister of Foreign Affairs". */
  office: z.string(),
  /** A state's code or a body's id. */
  of: z.string(),
  /** Titles the press uses for it: "Secretary-General", "foreign minister", "top diplomat". */
  titles: words,
  /** Only one person can hold it at a time. */
  single: z.boolean().default(true),
  sector: z.enum(SECTORS).optional(),
  /** The day up to which `holders` is known; later days are "not known". */
  until: PartialDay,
  holders: z.array(Tenure),
})
export type Office = z.infer<typeof Office>

/** Spellings of a person, and whom they belong to where no office says it. */
export const Person = z.strictObject({
  name: z.string(),
  wikidata: z.string().optional(),
  aliases: words,
  code: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  sector: z.enum(SECTORS).optional(),
  gender: z.enum(['female', 'male']).optional(),
})
export type Person = z.infer<typeof Person>

/** A city or other place where talks are held. */
export const City = z.strictObject({
  name: z.string(),
  names: words,
  country: z.string().regex(/^[A-Z]{3}$/),
  /** Codes of other states that have a town of this name. */
  namesakes: codes.optional(),
})
export type City = z.infer<typeof City>

/** Where an argument of a predicate goes; `content` is what is asked, agreed or refused, `none` leads nowhere. */
export const Slot = z.enum(['actor', 'recipient', 'thirdParty', 'place', 'topic', 'initiator', 'content', 'none'])
export type Slot = z.infer<typeof Slot>

/** A predicate and what it says: one entry for a set of synonyms. */
export const Frame = z.strictObject({
  /** Verb lemmas, with a particle behind a space: "meet", "put off". */
  verbs: words,
  /** Noun lemmas that name the happening: "talks" is "talk". */
  nouns: words,
  /** Adjectives behind a "to be": "is ready to", "was critical of". */
  adjectives: words,
  event: z.enum(EVENT_TYPES),
  mode: z.string().optional(),
  meeting: z.enum(MEETING_KINDS).optional(),
  /** Where its subject goes. */
  subject: Slot.default('actor'),
  object: Slot.default('recipient'),
  /** Preposition to slot, beyond the ones every frame shares. */
  obliques: z.record(z.string(), Slot).default({}),
  /** All parties of it are actors. */
  mutual: z.boolean().default(false),
  /** It holds only where one of these lemmas stands in its object, its "of" or its compound: "release" of "prisoner". */
  of: words,
  /** It holds only where one of these lemmas is its subject: "participants included". */
  subjects: words,
  /** It holds only where a clause reported under it has one of these modals: "said that Israel must". */
  modals: words,
  /** It holds only where its object is somebody: "freed the journalist", "called the minister". */
  whom: z.boolean().default(false),
  /** It holds only where it has an object: "returned the statues to Mali", not "returned to Mali". */
  transitive: z.boolean().default(false),
  /** It does not hold where one of these lemmas stands there, or as the subject: "strike" of a "deal", of a "clock". */
  unless: words,
  /** It holds only where one of these prepositions stands behind it: "call" of "call for". */
  behind: words,
  /** It holds only where it is denied: "no agreement was reached", "ended without a deal". */
  denied: z.boolean().default(false),
  /** It is told of something to come: "agree to", "propose"; what it is about is folded into it. */
  forward: z.boolean().default(false),
  /** Its type stands whatever is agreed: "agreed to withdraw" is AGREE, "promised to withdraw" is CONCEDE. */
  keepsType: z.boolean().default(false),
  status: z.enum(STATUSES).optional(),
  /**
   * What must be told for it to be a record: any party, both sides, two at least; `content`: an actor, and a happening
   * it is about ("plans to send aid", not "plans a holiday").
   */
  needs: z.enum(['any', 'actor', 'recipient', 'both', 'two', 'content']).default('any'),
  example: z.string(),
})
export type Frame = z.infer<typeof Frame>

/** Words over a happening that say whether it came about: "planned", "refused", "postponed". */
export const StatusWord = z.strictObject({
  status: z.enum(STATUSES),
  verbs: words,
  nouns: words,
  adjectives: words,
  example: z.string(),
})
export type StatusWord = z.infer<typeof StatusWord>

/** Words of a paragraph that show a PLOVER context. */
export const ContextWord = z.strictObject({ context: z.enum(CONTEXTS), words: z.array(z.string()).min(1) })
export type ContextWord = z.infer<typeof ContextWord>

/** Words of sport, of the arts and of other matters in which no state acts. */
export const ElsewhereWord = z.strictObject({
  elsewhere: z.string().regex(/^[a-z-]+$/),
  /** Words and phrases that show a sentence tells of it: "tie-break". Its happenings are told only of an office or a force. */
  signs: words,
  /** Singular nouns for people and houses that act for themselves: the "Lebanese singer" is not Lebanon. */
  people: words,
  example: z.string(),
})
export type ElsewhereWord = z.infer<typeof ElsewhereWord>

/** A title before or behind a name. */
export const Title = z.strictObject({
  title: z.string(),
  forms: words,
  sector: z.enum(SECTORS).optional(),
  /** Leaders, ministers…: the level of a meeting held by people with it. */
  level: z.enum(['leaders', 'ministers', 'delegations', 'technical']).optional(),
  /** Set where the title belongs to a role: "mediator", "head of the delegation". */
  role: z.enum(ROLES).optional(),
  /** Whether it tells of somebody without a name beside it; "a member of the council" is anybody. */
  alone: z.boolean().default(true),
})
export type Title = z.infer<typeof Title>

/** Nouns for those who act for somebody: "delegation", "troops", "rebels". */
export const Collective = z.strictObject({
  /** Singular lemmas, lower case; two words stand for two ("foreign ministry"). */
  nouns: z.array(z.string()).min(1),
  sector: z.enum(SECTORS).optional(),
  /** "state": speaks for the state or body itself; "group": people of its own. */
  kind: z.enum(['state', 'group']),
  /** Set where the noun gives a role: "mediators". */
  role: z.enum(ROLES).optional(),
  /** Whose they are where nobody owns them: "aid agencies" are NGO. */
  code: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  /** They are a party without an owner too: in the plural, with an article as well, or as they stand ("police"). */
  alone: z.enum(['plural', 'definite', 'bare']).optional(),
  /** Those in a place are that place's: police are, diplomats are not. */
  local: z.boolean().optional(),
  /** The noun for whom they speak, where that is a body: military delegates are the military's. */
  speaksFor: z.string().optional(),
  example: z.string(),
})
export type Collective = z.infer<typeof Collective>

/** A matter parties negotiate about. */
export const Issue = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string(),
  /** Words and phrases that show it, lower case; a phrase matches as whole words in any inflection of its last. */
  words: words,
  /** Words that show it only where none of another issue's stands: "meeting", "status". */
  weak: words,
  /** Where PA-X has it: its families of issue codes, and the stage an agreement on this alone belongs to. */
  pax: z.strictObject({ families: words, stage: z.enum(PAX_STAGES).nullable() }).default({ families: [], stage: null }),
  example: z.string(),
})
export type Issue = z.infer<typeof Issue>

/**
 * A way of taking a stance. Each entry is a lemma and the words behind it that belong to it ("call for", "cast doubt
 * on"); "*" is what may stand in the middle ("ask * to").
 */
export const StanceWord = z.strictObject({
  stance: z.enum(STANCES),
  verbs: words,
  nouns: words,
  /** Behind "be": "reluctant to", "wary of". */
  adjectives: words,
  /** Behind "be", any other words: "out of the question", "in favour of". */
  predicates: words,
  /** Verbs of giving way: whoever will not, would not or cannot do one takes this stance. */
  yields: words,
  /** Its verbs give up a stance that stands under them: "dropped its demand". */
  turns: z.boolean().default(false),
  /** What the stance is taken on: what stands behind the words, their subject, or their object. */
  about: z.enum(['behind', 'subject', 'object']).default('behind'),
  firmness: z.enum(['weak', 'plain', 'strong']).default('plain'),
  example: z.string(),
})
export type StanceWord = z.infer<typeof StanceWord>

/** Words beside a stance that make it firmer or weaker: "flatly", "in principle". */
export const FirmnessWord = z.strictObject({
  firmness: z.enum(['weak', 'plain', 'strong']),
  /** Anywhere between holder and what the stance is taken on. */
  words: words,
  /** Verbs over the stance: "signalled its readiness", "vowed to reject". */
  verbs: words,
  example: z.string(),
})
export type FirmnessWord = z.infer<typeof FirmnessWord>

/** A document known from outside the reports. */
export const KnownDocument = z.strictObject({
  name: z.string(),
  names: words,
  kind: z.enum(DOCUMENT_KINDS),
  date: PartialDay,
  /** Where it was signed, adopted or issued. */
  place: z.string().optional(),
  parties: words,
  source: z.string().min(1),
  checked: z.enum(['source', 'memory']),
})
export type KnownDocument = z.infer<typeof KnownDocument>

/** Nouns for one kind of paper, or verbs that say what became of one. */
export const PaperWord = z.strictObject({
  kind: z.enum(DOCUMENT_KINDS).optional(),
  status: z.enum(DOCUMENT_STATUSES).optional(),
  /** Of a kind: singulars and plurals, lower case and without accents, as they stand in texts. */
  nouns: words,
  /** Of a status: verbs whose object gets it, a particle behind a space: "put forward". */
  verbs: words,
  /** Of a status: verbs whose subject has it, with their noun: "expire", "enter into force". */
  subjects: words,
  example: z.string(),
})
export type PaperWord = z.infer<typeof PaperWord>

/** Words of one kind that a rule asks for: nouns of sport, verbs of giving. */
export const Wordset = z.strictObject({
  /** Which set: rules know it by this name. Entries of one name add to one another. */
  set: z.enum(WORDSETS),
  /** What the words do, in one sentence. */
  about: z.string().optional(),
  /** Lemmas in lower case, but where `about` says that they are as in texts. */
  words,
  /** Words that are to leave the set. */
  without: words,
  example: z.string(),
})
export type Wordset = z.infer<typeof Wordset>

/** What each folder of word knowledge holds. */
export const FOLDERS = {
  states: State,
  bodies: Body,
  groups: Body,
  people: Person,
  offices: Office,
  places: City,
  events: Frame,
  statuses: StatusWord,
  contexts: ContextWord,
  elsewhere: ElsewhereWord,
  titles: Title,
  collectives: Collective,
  issues: Issue,
  stances: StanceWord,
  firmness: FirmnessWord,
  documents: KnownDocument,
  papers: PaperWord,
  wordsets: Wordset,
} as const
export type Folder = keyof typeof FOLDERS
