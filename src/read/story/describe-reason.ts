import type { Reason } from '#news/onward.ts'

/** One line that says why a story is suggested. */
export function describeReason(reason: Reason): string {
  switch (reason.kind) {
    case 'listed':
      return 'Listed with this story'
    case 'speaker':
      return `Also quotes ${reason.speaker}`
    case 'topic':
      return `More on ${reason.topic}`
    case 'words':
      return `Also about ${reason.words.join(', ')}`
    case 'section':
      return `More in ${reason.name}`
    case 'date':
      return 'Also in this edition'
  }
}
