import type { EditionSummary } from '#news/edition.ts'
import type { Front } from '#news/front.ts'
import { FrontMasthead } from '#read/furniture/front-masthead.tsx'
import { DepartmentView } from '#read/story/department-view.tsx'
import { FrontLead } from '#read/story/front-lead.tsx'
import { FrontVoices } from '#read/story/front-voices.tsx'
import { SecondStory } from '#read/story/second-story.tsx'
import { Frame } from './frame.tsx'
import { offerSaving } from './offer-saving.tsx'
import { ReaderExtras } from './reader-extras.tsx'
import { Tools } from './tools.tsx'

type Props = { front: Front; summary: EditionSummary }

/** The front: the lead, its voices, the second story, then a department for each section. */
export function FrontPage({ front, summary }: Props) {
  const { lead, second, voices, departments, quotes, speakers, minutes } = front
  return (
    <Frame
      summary={summary}
      masthead={<FrontMasthead summary={summary} minutes={minutes} tools={<Tools isFront />} />}
    >
      <ReaderExtras act={offerSaving}>
        <div className="sheet pb-10">
          {lead === null ? (
            <h1 className="pt-6 text-d2 text-balance">No stories in this edition yet.</h1>
          ) : (
            <>
              <FrontLead lead={lead} />
              <FrontVoices voices={voices} quotes={quotes} speakers={speakers} />
            </>
          )}
          {second !== null && <SecondStory teaser={second} />}
          {departments.map((department) => (
            <DepartmentView key={department.slug} department={department} />
          ))}
        </div>
      </ReaderExtras>
    </Frame>
  )
}
