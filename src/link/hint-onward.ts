import { hashText } from '#news/hash-text.ts'
import { hashTwice } from '#news/hash-twice.ts'
import { LOOKED_AT, visitNamed, visitNeighbours, type Choice } from './choose-read-also.ts'
import { ALIKE } from './index-likeness.ts'
import type { Step } from './list-steps.ts'
import type { Topic } from './list-topics.ts'
import { openMixing, type Mixing } from './mixing.ts'

/**
 * Two numbers that tell one state of a story as lists show it, with its topics, from the next; and two that tell its most
 * telling words as well.
 */
const FACE = 0
const WHOLE = 2
const MARK = 4

/** The marks of all stories, by place. */
function markStories({ stories, common }: Choice, { add, addTwin, take }: Mixing): Int32Array {
  const marks = new Int32Array(MARK * stories.length)
  const named = new Map<Topic, number>()
  const nameTopic = (topic: Topic): number => {
    const known = named.get(topic)
    if (known !== undefined) return known
    const fresh = hashText(`${topic.slug} ${topic.name}`)
    named.set(topic, fresh)
    return fresh
  }
  for (const { place, gist } of stories) {
    for (const half of hashTwice(gist.stamp)) add(half)
    for (const topic of common.topicsOf[place] ?? []) {
      add(nameTopic(topic))
      add(common.weighTopic(topic))
    }
    const face = take()
    marks.set(face, MARK * place + FACE)
    addTwin(...face)
    const { numbers, weights } = common.vectors[place] ?? { numbers: [], weights: [] }
    for (let at = 0; at < numbers.length; at += 1) {
      add(common.prints[numbers[at] ?? 0] ?? 0)
      add(weights[at] ?? 0)
    }
    marks.set(take(), MARK * place + WHOLE)
  }
  return marks
}

/**
 * A function that hints at where a story leads: at all that this is worked out from, as seen from the story. It must
 * look at whatever `linkOnward` looks at.
 */
export function openHints(choice: Choice): (step: Step) => string {
  const mixing = openMixing()
  const { add, addTwin, take } = mixing
  const marks = markStories(choice, mixing)
  const slugs = hashTwice(JSON.stringify([...choice.slugs]))

  return ({ story, previous, next, isNamed, copy, listed }) => {
    const { place: from } = story
    const addMark = (place: number, part: number): void => {
      const at = MARK * place + part
      add(place - from)
      addTwin(marks[at] ?? 0, marks[at + 1] ?? 0)
    }
    const addFace = (place: number): void => addMark(place, FACE)
    const addWhole = (place: number): void => addMark(place, WHOLE)
    for (const half of slugs) add(half)
    addWhole(from)
    const alike = choice.common.likeness(from, ALIKE)
    for (const { place, likeness } of alike) {
      add(likeness)
      addWhole(place)
    }
    // What they share with it is a speaker or the copy's own list, whatever else their words are.
    visitNamed({ story, listed }, choice, addFace)
    if (alike.length < LOOKED_AT) visitNeighbours(story, choice, addWhole)
    add(listed.length)
    for (const other of listed) addFace(other.place)
    if (previous === null) add(0)
    else addFace(previous.place)
    if (next === null) add(0)
    else addWhole(next.place)
    add(Number(isNamed))
    for (const { title } of copy.readAlsoElsewhere) add(hashText(title))
    add(copy.nextElsewhere === null ? 0 : hashText(copy.nextElsewhere))
    const [one, other] = take()
    return `${(one >>> 0).toString(36)}.${(other >>> 0).toString(36)}`
  }
}
