import { hashText } from '#news/hash-text.ts'
import { hashTwice } from '#news/hash-twice.ts'
import { visitNamed, visitNeighbours, type Choice } from './choose-read-also.ts'
import { ALIKE } from './index-likeness.ts'
import type { Step } from './list-steps.ts'
import type { Topic } from './list-topics.ts'
import { openMixing, type Mixing } from './mixing.ts'
import type { Story } from './story.ts'

/** Two numbers that tell one state of a story, and of what it has to do with others, from the next. */
const MARK = 2

/** The marks of all stories, by place: of their copy, their topics and their most telling words as they are printed. */
function markStories({ stories, common }: Choice, { add, take }: Mixing): Int32Array {
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
    const { numbers, weights } = common.vectors[place] ?? { numbers: [], weights: [] }
    for (let at = 0; at < numbers.length; at += 1) {
      add(common.prints[numbers[at] ?? 0] ?? 0)
      add(weights[at] ?? 0)
    }
    marks.set(take(), MARK * place)
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
    const addPlace = (place: number): void => {
      add(place - from)
      addTwin(marks[MARK * place] ?? 0, marks[MARK * place + 1] ?? 0)
    }
    const addStory = (other: Story | null): void => (other === null ? add(0) : addPlace(other.place))
    for (const half of slugs) add(half)
    addPlace(from)
    for (const { place, likeness } of choice.common.likeness(from, ALIKE)) {
      add(likeness)
      addPlace(place)
    }
    visitNamed({ story, listed }, choice, addPlace)
    // They are looked at where little else is.
    visitNeighbours(story, choice, addPlace)
    add(listed.length)
    listed.forEach(addStory)
    addStory(previous)
    addStory(next)
    add(Number(isNamed))
    for (const { title } of copy.readAlsoElsewhere) add(hashText(title))
    add(copy.nextElsewhere === null ? 0 : hashText(copy.nextElsewhere))
    const [one, other] = take()
    return `${(one >>> 0).toString(36)}.${(other >>> 0).toString(36)}`
  }
}
