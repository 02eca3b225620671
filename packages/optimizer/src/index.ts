export { costOfOrder, optimizeTalent, type OptimizeSettings, type Progress } from './talent/optimize-talent.js'
export { readTalentProblem, type TalentRefusal } from './talent/read-talent-problem.js'
export type { TalentProblem } from './talent/talent-problem.js'
export { verifyTalent, type TalentClaim, type TalentFault } from './verify/verify-talent.js'
