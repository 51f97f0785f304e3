/** Irregular plurals: plural, then singular; "." where both are the same. */
const NOUNS = `men man|women woman|children child|people .|feet foot|teeth tooth|geese goose|mice mouse|lice louse|oxen ox|dice die|pence penny
lives life|wives wife|knives knife|leaves leaf|halves half|selves self|shelves shelf|thieves thief|loaves loaf|wolves wolf|calves calf|hooves hoof|elves elf|scarves scarf
crises crisis|analyses analysis|bases basis|theses thesis|hypotheses hypothesis|diagnoses diagnosis|emphases emphasis|oases oasis|parentheses parenthesis|syntheses synthesis|axes axis|testes testis
criteria criterion|phenomena phenomenon|media medium|data datum|bacteria bacterium|memoranda memorandum|referenda referendum|addenda addendum|strata stratum|curricula curriculum|errata erratum|symposia symposium|consortia consortium
alumni alumnus|fungi fungus|nuclei nucleus|stimuli stimulus|foci focus|radii radius|cacti cactus|indices index|appendices appendix|matrices matrix|vertices vertex|formulae formula|larvae larva|antennae antenna|corps .|series .|species .|means .|headquarters .|barracks .|crossroads .|news .|politics .|economics .|mathematics .|physics .|ethics .|logistics .|athletics .|tactics tactic|statistics statistic|talks talk
troops troop|fish .|sheep .|deer .|aircraft .|spacecraft .|hovercraft .|offspring .|gallows .|thanks thanks|goods goods|remains remains|premises premise|proceeds proceeds|proceedings proceeding|clothes clothes|outskirts outskirts|whereabouts .|arms arms|customs customs|auspices auspices|belongings belongings|gentlemen gentleman|spokesmen spokesman|spokeswomen spokeswoman|spokespeople spokesperson|servicemen serviceman|gunmen gunman|policemen policeman|congressmen congressman|statesmen statesman|fishermen fisherman|middlemen middleman|grandchildren grandchild
gases gas|buses bus|viruses virus|campuses campus|bonuses bonus|lenses lens|biases bias|atlases atlas|canvases canvas|consensuses consensus|statuses status|censuses census|focuses focus|choruses chorus|geniuses genius|surpluses surplus|caucuses caucus|apparatuses apparatus|heroes hero|vetoes veto|potatoes potato|tomatoes tomato|echoes echo|embargoes embargo|torpedoes torpedo|cargoes cargo|mosquitoes mosquito|volcanoes volcano|tornadoes tornado|buffaloes buffalo|shoes shoe|toes toe|foes foe|canoes canoe|ties tie|pies pie|lies lie|movies movie|cookies cookie|calories calorie|genies genie|zombies zombie|rookies rookie|veggies veggie|selfies selfie|prairies prairie|eyries eyrie|caches cache|aches ache|headaches headache|niches niche|avalanches avalanche|axes axe|quizzes quiz|businesses business|witnesses witness`

export const IRREGULAR_NOUNS: ReadonlyMap<string, string> = new Map(
  NOUNS.trim()
    .split(/[|\n]/)
    .map(entry => {
      const [plural = '', singular = ''] = entry.trim().split(' ')
      return [plural, singular === '.' ? plural : singular]
    }),
)
