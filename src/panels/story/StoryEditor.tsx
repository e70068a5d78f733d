import { useEffect, useId, useRef, useState } from 'react';
import type { Story, StoryStep } from '../../domain/model/story';
import { goToStep } from '../../state/actions/stories';
import { useApp } from '../../state/store';
import { linkToStory } from '../../state/stories/link-to-story';
import { keepOwnStory, leadToSame, ownStory, storyAsFile } from '../../state/stories/own-story';
import { Later } from '../../ui/Later';
import parts from '../../ui/parts.module.css';
import { saveFile } from '../../ui/save-file';
import { TitledDialog } from '../../ui/TitledDialog';
import { shellWords } from '../../words/page/shell';
import { storiesWords } from '../../words/questions/stories';
import { COPYING, useCopying } from '../common/use-copying';
import css from './StoryEditor.module.css';
import { useStepOfView } from './use-step-of-view';

export { restoreOwnStory } from '../../state/stories/own-story';

interface StepFieldsProps {
  readonly step: StoryStep;
  readonly number: number;
  readonly isLast: boolean;
  readonly change: (change: Partial<StoryStep>) => void;
  readonly move: (by: 1 | -1) => void;
  readonly show: () => void;
  readonly remove: () => void;
}

function StepFields({ step, number, isLast, change, move, show, remove }: StepFieldsProps) {
  const say = storiesWords().editor;
  return (
    <li>
      <fieldset className={css.step}>
        <legend>{say.step(number)}</legend>
        <label>
          <span>{say.stepTitle}</span>
          <input
            className={parts.field}
            value={step.title}
            maxLength={200}
            onChange={({ target }) => change({ title: target.value })}
          />
        </label>
        <label>
          <span>{say.text}</span>
          <textarea
            className={parts.field}
            rows={3}
            value={step.text}
            maxLength={4000}
            onChange={({ target }) => change({ text: target.value })}
          />
        </label>
        <p className={css.acts}>
          <button type="button" className={parts.link} aria-label={say.showStep(number)} onClick={show}>
            {say.show}
          </button>
          {number > 1 && (
            <button
              type="button"
              className={parts.link}
              aria-label={say.upStep(number)}
              onClick={() => move(-1)}
            >
              {say.up}
            </button>
          )}
          {!isLast && (
            <button
              type="button"
              className={parts.link}
              aria-label={say.downStep(number)}
              onClick={() => move(1)}
            >
              {say.down}
            </button>
          )}
          <button type="button" className={parts.link} aria-label={say.removeStep(number)} onClick={remove}>
            {say.remove}
          </button>
        </p>
      </fieldset>
    </li>
  );
}

/** The story with every change kept at once, and the one before the last deletion. */
function useOwnStory(adds: boolean) {
  const story = useApp(({ visit }) => ownStory(visit.stories));
  const step = useStepOfView();
  const [isKept, setKept] = useState(true);
  const [deleted, setDeleted] = useState<Story | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const keep = (next: Pick<Story, 'title' | 'steps'>) => setKept(keepOwnStory(next));
  const say = storiesWords().editor;
  const add = () => {
    keep({ ...story, steps: [...story.steps, step] });
    setSaid(say.added(story.steps.length + 1));
  };
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    const last = story.steps.at(-1);
    if (adds && !(last && leadToSame(last.link, step.link))) add();
  });
  const remove = (steps: readonly StoryStep[], words: string) => {
    setDeleted(story);
    keep({ title: steps.length === 0 ? '' : story.title, steps });
    setSaid(words);
  };
  const undo = () => {
    if (deleted) keep(deleted);
    setDeleted(null);
    setSaid(say.undone);
  };
  return { story, keep, add, remove, undo, deleted, isKept, said, setSaid };
}

/** The steps in another order: one of them up or down by one. */
function moved(steps: readonly StoryStep[], at: number, by: 1 | -1): StoryStep[] {
  const next = [...steps];
  const [step] = next.splice(at, 1);
  if (step) next.splice(at + by, 0, step);
  return next;
}

/** The story that a person makes: its title, its steps in their order, and what becomes of it. */
export function StoryEditor({ adds, close }: { adds: boolean; close: () => void }) {
  const { story, keep, add, remove, undo, deleted, isKept, said, setSaid } = useOwnStory(adds);
  const say = storiesWords().editor;
  const hint = useId();
  const { steps } = story;
  const numbered = steps.map((step, at) => ({ step, at }));
  const withStep = (at: number, change: Partial<StoryStep>) =>
    keep({ ...story, steps: steps.map((step, i) => (i === at ? { ...step, ...change } : step)) });
  const play = (step: number) => {
    close();
    goToStep({ story, step });
  };
  const { button, byHand, copy, close: closeCopying } = useCopying();
  const copyLink = async () => {
    const link = await linkToStory(story, say.untitled);
    if (link === null) setSaid(say.tooLong);
    else if (await copy(link)) setSaid(say.linkCopied(link.length));
  };
  const save = () => {
    const { id, text } = storyAsFile(story, say.untitled);
    saveFile({ content: text, fileName: `armsgraph-story-${id}.json`, mediaType: 'application/json' });
    setSaid(say.saved);
  };
  return (
    <TitledDialog title={say.title} closeWord={say.close} said={said} close={close}>
      <label className={css.title}>
        <span>{say.storyTitle}</span>
        <input
          className={parts.field}
          value={story.title}
          maxLength={200}
          aria-describedby={hint}
          onChange={({ target }) => keep({ title: target.value, steps })}
        />
      </label>
      {steps.length === 0 ? (
        <p>{say.empty}</p>
      ) : (
        <ol className={css.list}>
          {numbered.map(({ step, at }) => (
            <StepFields
              key={at}
              step={step}
              number={at + 1}
              isLast={at === steps.length - 1}
              change={(change) => withStep(at, change)}
              move={(by) => {
                keep({ ...story, steps: moved(steps, at, by) });
                setSaid(say.moved(at + 1, at + 1 + by));
              }}
              show={() => play(at + 1)}
              remove={() =>
                remove(
                  steps.filter((_, i) => i !== at),
                  say.removed(at + 1),
                )
              }
            />
          ))}
        </ol>
      )}
      {deleted && (
        <p>
          <button type="button" className={parts.link} onClick={undo}>
            {say.undo}
          </button>
        </p>
      )}
      <p className={css.buttons}>
        <button type="button" className={parts.button} onClick={add}>
          {say.add}
        </button>
        {steps.length > 0 && (
          <>
            <button type="button" className={`${parts.button} ${parts.primary}`} onClick={() => play(1)}>
              {say.play}
            </button>
            <button ref={button} type="button" className={parts.button} onClick={() => void copyLink()}>
              {say.link}
            </button>
            <button type="button" className={parts.button} onClick={save}>
              {say.save}
            </button>
            <button type="button" className={parts.button} onClick={() => remove([], say.removedAll)}>
              {say.removeAll}
            </button>
          </>
        )}
      </p>
      <Later part={COPYING} what={shellWords().parts.link} wanted={byHand !== null} close={closeCopying}>
        {({ CopyByHand }) => byHand !== null && <CopyByHand link={byHand} close={closeCopying} />}
      </Later>
      <p id={hint} className={css.hint}>
        {isKept ? say.kept : say.notKept}
      </p>
    </TitledDialog>
  );
}
