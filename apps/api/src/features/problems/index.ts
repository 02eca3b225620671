export { takeProblemAnswer } from './answered-problem.js'
