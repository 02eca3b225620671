import { toast } from '../../../ui/toast.js'
import type { ScheduleFacts } from '../schedule-facts.js'
import { editWords } from '../words/edit-words.js'
import { refusalWords } from '../words/refusal-words.js'
import type { DraftNews } from './draft-room.js'

/** Says what became of an own change: what happened, what was kept. */
export function tellNews(news: DraftNews, facts: ScheduleFacts): void {
  switch (news.kind) {
    case 'dropped':
      return toast(`Not done: “${editWords(news.board, news.own.edit, facts)}”, because ${refusalWords(news.refusal)}. Your other changes were kept.`)
    case 'turnedAway':
      return toast(`Not saved: “${editWords(news.board, news.own.edit, facts)}”. You may no longer change this schedule, or the server did not understand it.`)
    case 'loadedAnew':
      return toast('The board was loaded anew from the server. Your changes were kept.')
  }
}
