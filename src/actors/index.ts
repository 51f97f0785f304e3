export { type Found, findActors } from './find.js'
