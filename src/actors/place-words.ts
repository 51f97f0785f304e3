/** Parts of other states that stand behind a town's name: "Lebanon, Pennsylvania". */
export const PROVINCES: ReadonlySet<string> = new Set([
  ...`Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida;Georgia;Hawaii;Idaho;Illinois;Indiana;Iowa;Kansas;
Kentucky;Louisiana;Maine;Maryland;Massachusetts;Michigan;Minnesota;Mississippi;Missouri;Montana;Nebraska;Nevada;New Hampshire;
New Jersey;New Mexico;New York;North Carolina;North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;Rhode Island;South Carolina;
South Dakota;Tennessee;Texas;Utah;Vermont;Virginia;West Virginia;Wisconsin;Wyoming;Ontario;Quebec;Alberta;Manitoba;Saskatchewan;
Nova Scotia;New Brunswick;British Columbia`
    .split(';')
    .map(name => name.trim().toLowerCase()),
])

/** States, capitals and cities that are given names as well. */
export const GIVEN_NAME_PLACES: ReadonlySet<string> = new Set(
  'jordan chad georgia israel kenya india paris sydney florence austin sofia santiago milan victoria alexandria adelaide london savannah charlotte brooklyn dakota carolina siena vienna valencia constantine lourdes troy dallas houston madison jackson lincoln kingston regina orlando diego francisco marino jose salvador'.split(
    ' ',
  ),
)

/** States and cities that are surnames as well. */
export const SURNAME_PLACES: ReadonlySet<string> = new Set(
  'washington jordan israel london lincoln houston austin dallas holland england ireland france kent york berlin vienna hamburg frankfurt bremen cologne brussels paris rome milano napoli verona genoa toledo sevilla lima santiago cordoba salamanca cuba brazil'.split(
    ' ',
  ),
)

export const FOOD: ReadonlySet<string> = new Set(
  'sandwich sandwiches dinner dinners meat breast soup stuffing burger burgers bacon curry leftovers gravy legs wings roast pie'.split(
    ' ',
  ),
)
export const COOKED: ReadonlySet<string> = new Set(
  'roast roasted smoked stuffed cooked carved served eaten fried baked grilled thanksgiving sliced basted'.split(' '),
)

/** Happenings and papers that a town lends its name to: "the Doha talks". */
export const NAMED_AFTER_TOWNS: ReadonlySet<string> = new Set(
  'talk talks round rounds meeting meetings summit summits conference conferences process track format agreement agreements accord accords deal deals declaration communique communiqué statement document documents protocol protocols roadmap framework principles memorandum understanding negotiation negotiations dialogue consultations platform session forum ceasefire truce treaty convention conventions pact mechanism proposal plan airport region area'.split(
    ' ',
  ),
)

/** What bears a state's name and has no part of its government: "Jordan River", "Kuwait Times". */
export const NAMED_AFTER_STATES: ReadonlySet<string> = new Set(
  'river valley canal sea gulf strait lake mountain mountains desert island islands basin dam airport airlines airways times post herald tribune gazette news tv radio television hotel palace stadium cup open games war street road bridge square highway shield tigers today daily observer mirror telegraph'.split(
    ' ',
  ),
)
