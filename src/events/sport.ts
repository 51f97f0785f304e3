import type { Sentence } from '../model/index.js'

// A sentence with one of these tells of a game, and whoever attacks, defends or is beaten in it does so on a pitch.
const GAMES: ReadonlySet<string> = new Set(
  (
    'midfielder goalkeeper winger batsman bowler wicket quarterback grandmaster tie-break tiebreak quarter-final quarterfinal ' +
    'semi-final semifinal hat-trick offside equaliser equalizer trophy championship polo rugby cricket snooker baseline touchline ' +
    'referee umpire skater skier sprinter swimmer golfer relegation scoreline goalless peloton pole-vault stoppage-time'
  ).split(' '),
)

// One of these may stand anywhere; two tell of a game.
const OFTEN: ReadonlySet<string> = new Set(
  'match league cup season coach player striker keeper tournament champion foul squad fixture football tennis hockey basketball teammate midfield rider medal dribble penalty'.split(
    ' ',
  ),
)

/** Whether a sentence reports of sport; the names of bodies ("Arab League") do not count. */
export function isSport(sentence: Sentence): boolean {
  let seen = 0
  for (const { lemma, upos } of sentence.tokens) {
    if (upos !== 'NOUN') continue
    const word = lemma.toLowerCase()
    if (GAMES.has(word)) return true
    if (OFTEN.has(word) && ++seen > 1) return true
  }
  return false
}
