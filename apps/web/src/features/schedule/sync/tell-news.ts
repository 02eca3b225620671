import { toast } from '../../../ui/toast.js'
import type { ScheduleFacts } from '../schedule-facts.js'
import { editWords } from '../words/edit-words.js'
import { refusalWords } from '../words/refusal-words.js'
import type { DraftNews } from './room.js'

/** Says what became of an own change: what happened, what was kept. */
export function tellNews(news: DraftNews, facts: ScheduleFacts): void {
  switch (news.kind) {
    case 'dropped':
      return toast(`Not done: “${editWords(news.board, news.own.edit, facts)}”, because ${refusalWords(news.refusal)}${news.theirs ? ` (${news.theirs.author}: “${editWords(news.board, news.theirs.edit, facts)}”)` : ''}. Your other changes were kept.`)
    case 'overtook':
      return toast(`${news.theirs.author} had changed the same: “${editWords(news.board, news.theirs.edit, facts)}”. Yours came later and stands: “${editWords(news.board, news.own.edit, facts)}”.`)
    case 'turnedAway':
      return toast(`Not saved: “${editWords(news.board, news.own.edit, facts)}”. You may no longer change this schedule, or the server did not understand it.`)
    case 'loadedAnew':
      return toast('The board was loaded anew from the server. Your changes were kept.')
  }
}
