import type { QuotedStory, SpeakerGroup, Utterance } from '#news/quotes-page.ts'

/** An utterance with who it is by. */
export type Spoken = { utterance: Utterance; by: SpeakerGroup }

/** What is said in one story, in its order. */
export type StoryGroup = { story: QuotedStory; spoken: readonly Spoken[] }

const compareSpoken = ({ utterance: { at: a } }: Spoken, { utterance: { at: b } }: Spoken): number =>
  a[0] - b[0] || a[1] - b[1]

/** Deals what speakers say to the stories they say it in. */
export function orderByStory(
  groups: readonly SpeakerGroup[],
  stories: readonly QuotedStory[],
): readonly StoryGroup[] {
  const all = groups.flatMap((by) => by.utterances.map((utterance) => ({ utterance, by })))
  return stories
    .map((story) => ({
      story,
      spoken: all.filter(({ utterance }) => utterance.story === story.id).toSorted(compareSpoken),
    }))
    .filter(({ spoken }) => spoken.length > 0)
}
