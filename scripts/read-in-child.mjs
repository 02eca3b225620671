import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const SCREENPLAY_CHILD = fileURLToPath(new URL('./read-screenplay-child.mjs', import.meta.url))
const SCHEDULE_CHILD = fileURLToPath(new URL('./read-schedule-child.mjs', import.meta.url))
const LARGEST_ANSWER = 128 * 1024 * 1024

/**
 * Reads a screenplay in a process of its own, so that no file, however hostile, can stop or starve the one who asks.
 * Gives what `readScreenplay` gives; running out of time or memory is a refusal like any other (`tooSlow`, `tooMuchMemory`).
 * Rejects only if the reader itself cannot run.
 *
 * @param {Uint8Array} bytes the file
 * @param {string} fileName the name it was uploaded under
 * @param {{ seconds?: number, megabytes?: number, onProgress?: (stage: 'started' | 'reading' | 'answering') => void }} [bounds]
 * @returns {Promise<import('@callboard/basics').Result<import('@callboard/screenplay').Screenplay, { kind: string, sentence: string }>>}
 */
export function readInChild(bytes, fileName, bounds = {}) {
  return answerOfChild(bytes, [SCREENPLAY_CHILD, fileName], bounds)
}

/**
 * Reads a schedule of another program in the same way; gives what `readUss` gives.
 *
 * @param {Uint8Array} bytes the file
 * @param {string} startOn the date of the first day where the file names none
 * @param {{ seconds?: number, megabytes?: number }} [bounds]
 * @returns {Promise<import('@callboard/basics').Result<import('@callboard/schedule').UssContent, { kind: string, sentence: string }>>}
 */
export function readScheduleInChild(bytes, startOn, bounds = {}) {
  return answerOfChild(bytes, [SCHEDULE_CHILD, startOn], bounds)
}

function answerOfChild(bytes, script, { seconds = 20, megabytes = 256, onProgress = () => {} }) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`--max-old-space-size=${megabytes}`, '--no-warnings', ...script], {
      stdio: ['pipe', 'pipe', 'pipe', 'ipc'],
      env: {},
    })
    const answer = []
    const trouble = []
    let received = 0
    let isLate = false
    const clock = setTimeout(() => {
      isLate = true
      child.kill('SIGKILL')
    }, seconds * 1000)

    child.on('message', (message) => onProgress(message.stage))
    child.stdout.on('data', (piece) => {
      received += piece.length
      if (received > LARGEST_ANSWER) child.kill('SIGKILL')
      else answer.push(piece)
    })
    child.stderr.on('data', (piece) => trouble.length < 100 && trouble.push(piece))
    child.stdin.on('error', () => {}) // a child that died early closes the pipe; its end is told below
    child.on('error', (problem) => {
      clearTimeout(clock)
      reject(problem)
    })
    child.on('close', (code) => {
      clearTimeout(clock)
      if (code === 0) return resolve(JSON.parse(Buffer.concat(answer).toString('utf8')))
      if (isLate) return resolve(refusal('tooSlow', `Reading this file took longer than ${seconds} seconds, so it was stopped.`))
      const said = Buffer.concat(trouble).toString('utf8')
      if (received > LARGEST_ANSWER || /heap out of memory|Allocation failed/i.test(said)) {
        return resolve(refusal('tooMuchMemory', `Reading this file needs more than ${megabytes} MB of memory, so it was stopped.`))
      }
      reject(new Error(`The reader of files ended with ${code ?? 'a signal'}: ${said.slice(0, 2000)}`))
    })
    child.stdin.end(bytes)
  })
}

function refusal(kind, sentence) {
  return { ok: false, refusal: { kind, sentence } }
}
