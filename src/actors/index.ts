export { type Found, findActors } from './find.js'
export { ruleActors } from './join/rule-actors.js'
