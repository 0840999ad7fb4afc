import { useQuery } from '@tanstack/react-query'
import { foreignTo } from '#news/foreign.ts'
import { summaryQuery } from '#read/queries.ts'
import { Speech } from '#read/story/speech.tsx'
import type { FoundStory } from './answer.ts'
import type { Row } from './list-rows.ts'
import { Marked } from './marked.tsx'

/** What a row tells: in its first line what was found and where, in its second where that stands. */
export function ResultText({ row }: { row: Row }) {
  const summary = useQuery(summaryQuery).data
  const found = row.kind === 'story' ? row.story : row.kind === 'quote' ? row.quote : row.crosshead
  const foreign = foreignTo(found, summary?.language ?? found.language)
  switch (row.kind) {
    case 'story':
      return (
        <span {...foreign} className="block">
          <StoryLines
            story={row.story}
            section={summary?.sections.find(({ slug }) => slug === row.story.section)?.name ?? ''}
          />
        </span>
      )
    case 'crosshead':
      return (
        <span {...foreign} className="block">
          <span className="block font-bold">
            <Marked text={row.crosshead.text} />
          </span>
          <span className="second-line">
            In <Speech text={row.crosshead.headline} />
          </span>
        </span>
      )
    case 'quote': {
      const { text, marks, speaker, headline } = row.quote
      return (
        <span {...foreign} className="block">
          <span className="block text-voice">
            {marks[0]}
            <Marked text={text} isQuotation />
            {marks[1]}
          </span>
          <span className="second-line">{speaker ?? <Speech text={headline} />}</span>
        </span>
      )
    }
  }
}

function StoryLines({ story, section }: { story: FoundStory; section: string }) {
  const { headline, words, passage, minutes } = story
  const isInHeadline = headline.some(({ isFound }) => isFound)
  return (
    <>
      <span className="block">
        {!isInHeadline && words !== '' && (
          <>
            <mark>{words}</mark> in{' '}
          </>
        )}
        <Marked text={headline} />
      </span>
      <span className="second-line">
        {passage === null ? (
          `${section}, ${minutes} min read`
        ) : (
          <>
            {passage.label}: <Marked text={passage.text} />
          </>
        )}
      </span>
    </>
  )
}
