import { useMemo } from 'react';
import { sourceOf } from '../../domain/model/dataset';
import { type Finding, findingOf, questionsOf } from '../../domain/views/opening';
import { beginningOf, goToStep } from '../../state/actions/stories';
import { addressOf } from '../../state/address/url-sync';
import { useApp } from '../../state/store';
import { useBase, useBaseDataset } from '../../state/use-dataset';
import { storiesToTell } from '../../state/visit';
import parts from '../../ui/parts.module.css';
import { Quoted } from '../../ui/Quoted';
import { datesWords } from '../../words/deals/dates';
import { relationshipsWords } from '../../words/deals/relationships';
import { detailsWords } from '../../words/questions/details';
import { openingWords } from '../../words/questions/opening';
import section from '../common/Section.module.css';
import { isForBrowser, ViewLink } from '../common/ViewLink';
import css from './Opening.module.css';

function FindingCard({ finding: { relationship, claim } }: { finding: Finding }) {
  const dataset = useBaseDataset();
  const { citation, attribution } = claim;
  const source = sourceOf(dataset, citation.source);
  if (citation.type !== 'quotation') return null;
  const say = detailsWords().finding;
  return (
    <section aria-label={say.title} className={css.finding}>
      <h3 className={parts.heading}>{say.title}</h3>
      <p className={css.statement}>
        {say.statement(relationshipsWords().borneOut(dataset, relationship, claim))}
      </p>
      <blockquote
        cite={source.address}
        lang={source.language}
        className={`${parts.quotation} ${css.quotation}`}
      >
        <Quoted words={citation.quote.exact} />
      </blockquote>
      <p className={css.source}>
        <b>{attribution.speaker}</b>
        <span>{say.whenAndIn(datesWords().inWords(attribution.date))}</span>
        <cite lang={source.language}>{source.title}</cite>
      </p>
      <p>
        <ViewLink words={say.all} change={{ selection: relationship.id }} />
      </p>
    </section>
  );
}

/** The stories of the dataset: what is offered before all else to somebody who has not chosen anything. */
export function Stories() {
  const dataset = useBaseDataset();
  const visit = useApp((state) => state.visit);
  const stories = storiesToTell(dataset, visit).filter(({ steps }) => steps.length > 0);
  const view = useApp((state) => state.view);
  const say = detailsWords().stories;
  if (stories.length === 0) return null;
  return (
    <section aria-label={say.heading} className={css.stories}>
      <h3 className={parts.heading}>{say.heading}</h3>
      <ul>
        {stories.map((story) => (
          <li key={story.id}>
            <a
              href={addressOf(beginningOf(story, view))}
              className={parts.link}
              onClick={(event) => {
                if (isForBrowser(event)) return;
                event.preventDefault();
                goToStep({ story, step: 1 });
              }}
            >
              {say.title(story.title)}
            </a>
            <span>{say.steps(story.steps.length)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The questions that the dataset answers. */
export function Questions() {
  const base = useBase();
  const { dataset } = base;
  const questions = useMemo(() => questionsOf(base), [base]);
  if (questions.length === 0) return null;
  return (
    <section aria-label={detailsWords().finding.questions} className={section.part}>
      <h3 className={parts.heading}>{detailsWords().finding.questions}</h3>
      <ul className={css.questions}>
        {questions.map((asked) => (
          <li key={asked.code}>
            <ViewLink
              words={openingWords().question(dataset, asked)}
              change={{ selection: asked.answer, ...(asked.filter && { filter: asked.filter }) }}
              isTold={asked.answer === null}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a dataset says first: one finding with the words of its source, and questions that it answers. */
export function OpeningFinding() {
  const dataset = useBaseDataset();
  const finding = useMemo(() => findingOf(dataset), [dataset]);
  return (
    <>
      <Stories />
      {finding && <FindingCard finding={finding} />}
      <Questions />
    </>
  );
}
