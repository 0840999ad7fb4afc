import { useMemo } from 'react'
import type { PublicArticle } from '#news/article.ts'
import type { EditionSummary } from '#news/edition.ts'
import { foreignTo } from '#news/foreign.ts'
import type { Onward } from '#news/onward.ts'
import { sectionPath } from '#news/paths.ts'
import { KeepPlace } from '#read/device/keep-place.tsx'
import { SaveButton } from '#read/device/save-button.tsx'
import { CopyLink } from './copy-link.tsx'
import { arrangeBody } from '#read/story/arrange-body.ts'
import { BlockView } from '#read/story/block-view.tsx'
import { InThisStory } from '#read/story/in-this-story.tsx'
import { NextBand } from '#read/story/next-band.tsx'
import { PreviousStory } from '#read/story/previous-story.tsx'
import { PullQuote } from '#read/story/pull-quote.tsx'
import { ReadAlso } from '#read/story/read-also.tsx'
import { placeQuotes } from '#read/story/segment-block.ts'
import { StoryBody } from '#read/story/story-body.tsx'
import { StoryHeader } from '#read/story/story-header.tsx'
import { teaseStory } from '#read/story/tease-story.ts'
import { TopicLinks } from '#read/story/topic-links.tsx'
import { WhoSpeaks } from '#read/story/who-speaks.tsx'
import { useFetchAhead } from '#read/use-fetch-ahead.ts'
import { Frame } from './frame.tsx'
import { ReaderExtras } from './reader-extras.tsx'
import { ShareButton } from './share-button.tsx'
import { StoryDock } from './story-dock.tsx'

const FEWEST_CROSSHEADS = 2

type Props = { story: PublicArticle; onward: Onward; summary: EditionSummary }

/** A story, and where it leads. */
export function ArticlePage({ story, onward, summary }: Props) {
  useFetchAhead(onward)
  const { body, section } = story
  const crossheads = useMemo(() => body.filter((block) => block.kind === 'crosshead'), [body])
  const sectionName = summary.sections.find(({ slug }) => slug === section)?.name ?? section
  const teaser = useMemo(
    () => teaseStory(story, { section: { slug: section, name: sectionName }, language: summary.language }),
    [story, section, sectionName, summary.language],
  )
  const quotes = placeQuotes(story.quotes)
  const { opening, before, lead, after } = arrangeBody(story)
  const last = body.findLastIndex(({ kind }) => kind === 'paragraph')
  const foreign = foreignTo(story, summary.language)
  const ownLanguage = foreign === null ? undefined : summary.language
  return (
    <Frame
      summary={summary}
      current={sectionPath(section)}
      dock={
        <StoryDock hasContents={crossheads.length >= FEWEST_CROSSHEADS}>
          <SaveButton story={teaser} shape="dock" />
          <ShareButton />
        </StoryDock>
      }
    >
      <KeepPlace story={teaser} />
      <article {...foreign} className="sheet pb-14">
        <StoryHeader story={story} sectionName={sectionName} ownLanguage={ownLanguage}>
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
          {crossheads.length >= FEWEST_CROSSHEADS && (
            <div lang={ownLanguage} className="rail below-voices max-lg:hidden lg:row-start-2 lg:mt-6">
              <InThisStory crossheads={crossheads} foreign={foreign} />
            </div>
          )}
          <div className="axis prose lg:row-span-2 lg:row-start-1">
            <StoryBody pieces={before} quotes={quotes} last={last} />
          </div>
          {lead !== null && <PullQuote pull={lead} place="lead" />}
          {after.length > 0 && (
            <div className="axis prose">
              <StoryBody pieces={after} quotes={quotes} last={last} />
            </div>
          )}
          <div className="axis">
            <div
              lang={ownLanguage}
              className="mt-5 flex max-w-text flex-wrap gap-x-5 border-t border-hair pt-1 print:hidden"
            >
              <SaveButton story={teaser} />
              <ShareButton className="act" />
              <CopyLink />
            </div>
            <div lang={ownLanguage}>
              <TopicLinks topics={onward.topics} />
            </div>
          </div>
          <div lang={ownLanguage} className="rail voices mt-8 print:hidden lg:row-start-1 lg:mt-0">
            <WhoSpeaks speech={story.speech} slugs={onward.speakers} />
          </div>
        </div>
      </article>
      <ReaderExtras>
        <ReadAlso onward={onward} />
      </ReaderExtras>
      <NextBand onward={onward} />
      {onward.previous !== null && <PreviousStory teaser={onward.previous} />}
    </Frame>
  )
}
