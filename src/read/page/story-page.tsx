import { useMemo, useState } from 'react'
import type { PublicArticle } from '#news/article.ts'
import { foreignTo } from '#news/foreign.ts'
import type { Onward } from '#news/onward.ts'
import type { Teaser } from '#news/teaser.ts'
import { AFTER_SCREEN } from '#read/after-screen.ts'
import { KeepPlace } from '#read/device/keep-place.tsx'
import { SaveButton } from '#read/device/save-button.tsx'
import { arrangeBody } from '#read/story/arrange-body.ts'
import { BlockView } from '#read/story/block-view.tsx'
import { InThisStory } from '#read/story/in-this-story.tsx'
import { listContents } from '#read/story/list-contents.ts'
import { NextBand } from '#read/story/next-band.tsx'
import { PreviousStory } from '#read/story/previous-story.tsx'
import { PullQuote } from '#read/story/pull-quote.tsx'
import { ReadAlso } from '#read/story/read-also.tsx'
import { placeQuotes } from '#read/story/segment-block.ts'
import { StoryBody } from '#read/story/story-body.tsx'
import { StoryHeader } from '#read/story/story-header.tsx'
import { TopicLinks } from '#read/story/topic-links.tsx'
import { WhoSpeaks } from '#read/story/who-speaks.tsx'
import { useFetchAhead } from '#read/use-fetch-ahead.ts'
import { useWhole } from '#read/use-whole.ts'
import { CopyLink } from './copy-link.tsx'
import { ReaderExtras } from './reader-extras.tsx'
import { ShareButton } from './share-button.tsx'

/** Blocks below the headline that fill a screen. */
const FIRST_PIECES = 4

/** A window with room for a rail beside the text. */
const WIDE = '(width >= 64rem)'

/** Beside the text where there is room, else below all of it. */
const SPEAKERS = 'rail speakers mt-8 empty:hidden print:hidden lg:row-start-1 lg:mt-0 lg:mb-6'

type Props = {
  story: PublicArticle
  onward: Onward
  teaser: Teaser
  /** The paper's own. */
  language: string
}

/** A story from its headline to what follows it; for a reader who turns to it its first screen goes ahead. */
export function StoryPage({ story, onward, teaser, language }: Props) {
  const isWhole = useWhole()
  const [isWide] = useState(() => isWhole || window.matchMedia(WIDE).matches)
  const hasRail = isWhole || isWide
  useFetchAhead(onward, isWhole)
  const { body } = story
  const contents = useMemo(() => listContents(body), [body])
  const quotes = placeQuotes(story.quotes)
  const { opening, before, lead, after, fillsScreen } = arrangeBody(story)
  const isBelow = fillsScreen && after.length > 0
  const last = body.findLastIndex(({ kind }) => kind === 'paragraph')
  const foreign = foreignTo(story, language)
  const ownLanguage = foreign === null ? undefined : language
  return (
    <>
      {isWhole && <KeepPlace story={teaser} />}
      <article {...foreign} className="sheet pb-14">
        <StoryHeader story={story} sectionName={teaser.section.name} ownLanguage={ownLanguage}>
          {opening !== null && (
            <BlockView
              block={opening.block}
              quotes={quotes.get(opening.index) ?? []}
              isLead
              isLast={last === opening.index}
            />
          )}
        </StoryHeader>
        <div className="columns rail-rows pt-6 lg:pt-9">
          {hasRail && contents.length > 0 && (
            <div lang={ownLanguage} className="rail below-speakers max-lg:hidden lg:row-start-2">
              <InThisStory crossheads={contents} foreign={foreign} />
            </div>
          )}
          <div className="axis prose lg:row-span-2 lg:row-start-1">
            <StoryBody
              pieces={isWhole ? before : before.slice(0, FIRST_PIECES)}
              quotes={quotes}
              last={last}
            />
          </div>
          {isWhole && lead !== null && <PullQuote pull={lead} place="lead" />}
          {isWhole && after.length > 0 && (
            <div
              id={isBelow ? AFTER_SCREEN : undefined}
              className={isBelow ? 'axis prose below-screen' : 'axis prose'}
            >
              <StoryBody pieces={after} quotes={quotes} last={last} />
            </div>
          )}
          {isWhole && (
            <div id={isBelow ? undefined : AFTER_SCREEN} className="axis">
              <div
                lang={ownLanguage}
                className="mt-5 flex max-w-measure flex-wrap gap-x-5 border-t border-hair pt-1 print:hidden"
              >
                <SaveButton story={teaser} />
                <ShareButton className="act" />
                <CopyLink />
              </div>
              <div lang={ownLanguage}>
                <TopicLinks topics={onward.topics} />
              </div>
            </div>
          )}
          {hasRail && (
            <div lang={ownLanguage} className={SPEAKERS}>
              <WhoSpeaks speech={story.speech} slugs={onward.speakers} />
            </div>
          )}
        </div>
      </article>
      {isWhole && (
        <>
          <ReaderExtras>
            <ReadAlso onward={onward} />
          </ReaderExtras>
          <NextBand onward={onward} />
          {onward.previous !== null && <PreviousStory teaser={onward.previous} />}
        </>
      )}
    </>
  )
}
