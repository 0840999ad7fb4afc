import { useMemo } from 'react'
import type { PublicArticle } from '#news/article.ts'
import type { EditionSummary } from '#news/edition.ts'
import type { Onward } from '#news/onward.ts'
import { sectionPath } from '#news/paths.ts'
import { SaveButton } from '#read/device/save-button.tsx'
import { listContents } from '#read/story/list-contents.ts'
import { teaseStory } from '#read/story/tease-story.ts'
import { Frame } from './frame.tsx'
import { ShareButton } from './share-button.tsx'
import { StoryDock } from './story-dock.tsx'
import { StoryPage } from './story-page.tsx'

type Props = { story: PublicArticle; onward: Onward; summary: EditionSummary }

/** A story, and where it leads; what stands around it stays where one story follows another. */
export function ArticlePage({ story, onward, summary }: Props) {
  const { section } = story
  const { language } = summary
  const sectionName = summary.sections.find(({ slug }) => slug === section)?.name ?? section
  const teaser = useMemo(
    () => teaseStory(story, { section: { slug: section, name: sectionName }, language }),
    [story, section, sectionName, language],
  )
  return (
    <Frame
      summary={summary}
      current={sectionPath(section)}
      dock={
        <StoryDock key={story.id} hasContents={listContents(story.body).length > 0}>
          <SaveButton story={teaser} shape="dock" />
          <ShareButton />
        </StoryDock>
      }
    >
      <StoryPage key={story.id} story={story} onward={onward} teaser={teaser} language={language} />
    </Frame>
  )
}
