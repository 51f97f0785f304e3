import { isCapital, lowerAt, type Words } from '../words.js'

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Words that make a name of the date before them: "March 23 Movement", "25 January Bridge". */
const NAME_TAILS = set(
  'movement movements revolution brigade brigades battalion front group square street avenue boulevard bridge coalition ' +
    'alliance party youth martyrs division organization organisation university hospital airport stadium camp committee ' +
    'collective network forces army platform committees foundation prize road column company',
)

/** Papers, clubs and prayers named after a weekday: "Sunday Times", "Friday prayers". */
const WEEKDAY_TAILS = set(
  'times telegraph mirror express mail post world independent herald business club mosque league school schools ' +
    'sermon sermons prayer prayers mass roast star people tribune agreement accord addams',
)

/** "Black Friday", "Bloody Sunday": a name, or a feast whose day is not its weekday's last. */
const WEEKDAY_HEADS = set('black good bloody easter palm ash super cyber maundy holy fat giving ruby girl man freaky')

/** What a number in front of them counts, so that "in May 20 people" names no 20th of May. */
const COUNTED = set(
  'people persons soldiers troops prisoners detainees hostages civilians fighters others men women children members ' +
    'delegates countries states villages towns cities percent per tonnes tons km kilometres kilometers metres meters ' +
    'miles houses homes million billion thousand dollars euros pounds years months weeks days hours minutes times ' +
    'deaths casualties lorries trucks ships vessels aircraft drones missiles rockets points cases places schools ' +
    'households families hectares acres barrels gmt utc local hrs officers officials lawmakers deputies seats votes',
)

/** Tails that make a name of a date even in small letters: "the March 14 bloc". */
const SMALL_TAILS = set('movement bloc camp coalition alliance brigades group')

export function namesSomethingElse(words: Words, to: number): boolean {
  const tail = lowerAt(words, to)
  return SMALL_TAILS.has(tail) || (isCapital(words[to]) && NAME_TAILS.has(tail))
}

export function weekdayInName(words: Words, at: number, to: number): boolean {
  const before = words[at - 1]
  if (before && isCapital(before) && WEEKDAY_HEADS.has(before.lower)) return true
  const after = lowerAt(words, to)
  if (after === 'prayers' || after === 'prayer' || after === 'sermon' || after === 'sermons') return true
  return isCapital(words[to]) && WEEKDAY_TAILS.has(after)
}

export function countsThings(words: Words, to: number): boolean {
  return COUNTED.has(lowerAt(words, to)) || lowerAt(words, to) === '%'
}
