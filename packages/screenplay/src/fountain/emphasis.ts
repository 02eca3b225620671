/** Nobody writes a paragraph of ten pages; longer lines keep their marks. */
const LONGEST = 20_000

/**
 * The text of one Fountain line without its emphasis marks; marks that enclose nothing stay, `\*` becomes `*`. Linear.
 * @example withoutEmphasis('**INT. HOUSE** 5 * 3') // 'INT. HOUSE 5 * 3'
 */
export function withoutEmphasis(line: string): string {
  if (line.length > LONGEST || !/[*_\\]/u.test(line)) return line
  const marks = pairedMarks(line)
  let text = ''
  for (let at = 0; at < line.length; at += 1) {
    if (marks.has(at) || isEscape(line, at)) continue
    text += line.charAt(at)
  }
  return text
}

function isEscape(line: string, at: number): boolean {
  return line.charAt(at) === '\\' && /[*_\\]/u.test(line.charAt(at + 1)) && !(line.charAt(at - 1) === '\\')
}

interface Run {
  readonly start: number
  readonly end: number
}

/** Positions of all marks that belong to an opened and closed pair; a run of marks opens or closes as a whole. */
function pairedMarks(line: string): Set<number> {
  const paired = new Set<number>()
  const open = new Map<string, Run>()
  for (const run of runsOf(line)) {
    const mark = line.charAt(run.start)
    const opener = open.get(mark)
    if (opener !== undefined && closes(line, run)) {
      addPositions(paired, opener)
      addPositions(paired, run)
      open.delete(mark)
    } else if (opener === undefined && opens(line, run)) open.set(mark, run)
  }
  return paired
}

function addPositions(positions: Set<number>, { start, end }: Run): void {
  for (let at = start; at < end; at += 1) positions.add(at)
}

function runsOf(line: string): Run[] {
  return [...line.matchAll(/(?<!\\)(?:\*{1,3}|_)/gu)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
}

const opens = (line: string, run: Run) => /\S/u.test(line.charAt(run.end))
const closes = (line: string, run: Run) => /\S/u.test(line.charAt(run.start - 1))
