import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { OWN_STORY, type Story, type StoryPosition } from '../../domain/model/story';
import { announce } from '../../state/actions/messages';
import { goToStep, leaveStory } from '../../state/actions/stories';
import { useApp } from '../../state/store';
import { hasLeftStep, storyOfView } from '../../state/stories/stories';
import { outlookOf } from '../../state/stories/story-outlook';
import { Icon } from '../../ui/Icon';
import { ICON } from '../../ui/icons';
import { Later } from '../../ui/Later';
import parts from '../../ui/parts.module.css';
import { linkWords } from '../../words/page/links';
import { shellWords } from '../../words/page/shell';
import { detailsWords } from '../../words/questions/details';
import { storiesWords } from '../../words/questions/stories';
import { STORY_EDITOR } from './later-editor';
import css from './StoryPlayer.module.css';
import { usePresenting } from './use-presenting';
import { useStoryKeys } from './use-story-keys';

/** Goes to a step, and says what it tells, for those who hear the page. */
function tellStep(position: StoryPosition): void {
  const { story, step } = position;
  const told = story.steps[step - 1];
  if (!told) return;
  goToStep(position);
  announce(storiesWords().said(step, story.steps.length, told.title, told.text));
}

function Paragraphs({ text }: { text: string }) {
  const paragraphs = text.split(/\n{2,}/).map((words, at) => ({ words, at }));
  return paragraphs.map(({ words, at }) => <p key={at}>{words}</p>);
}

/** The steps of the story, behind a button; it closes when one of them is chosen. */
function StepList({ story, step }: StoryPosition) {
  const list = useRef<HTMLDetailsElement>(null);
  const say = storiesWords();
  const steps = story.steps.map(({ title }, i) => ({ title, number: i + 1 }));
  const choose = (to: number) => {
    list.current?.removeAttribute('open');
    list.current?.querySelector('summary')?.focus();
    tellStep({ story, step: to });
  };
  return (
    <details ref={list} className={css.steps}>
      <summary className={parts.link}>{say.steps}</summary>
      <ol>
        {steps.map(({ title, number }) => (
          <li key={number}>
            <button
              type="button"
              className={parts.link}
              aria-current={number === step ? 'step' : undefined}
              onClick={() => choose(number)}
            >
              {say.stepInList(number, title)}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}

function LeftStep({ position }: { position: StoryPosition }) {
  const say = storiesWords();
  return (
    <p className={css.left}>
      <span>{say.hasLeft}</span>{' '}
      <button type="button" className={parts.link} onClick={() => tellStep(position)}>
        {say.backTo(position.step)}
      </button>
    </p>
  );
}

/** What the steps ahead cannot show, and which of them open another dataset: said before anybody comes to them. */
function Ahead({ story }: { story: Story }) {
  const { faults, elsewhere } = useApp((state) => outlookOf(story, state));
  const say = storiesWords();
  const steps = [...new Set(faults.map(({ step }) => step))];
  const items = faults.map(({ step, title, notice }) => linkWords().ofStep(step, title, notice));
  return (
    <>
      {steps.length > 0 && (
        <details className={css.ahead}>
          <summary>{say.cannotShow(steps)}</summary>
          <ul>
            {[...new Set(items)].map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </details>
      )}
      {elsewhere.map(({ id, title, steps: opening }) => (
        <p key={id} className={css.left}>
          {say.opens(opening, id, title)}
        </p>
      ))}
    </>
  );
}

/** Opens the story that a person makes. */
function EditButton() {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <button type="button" className={parts.link} onClick={() => setOpen(true)}>
        {storiesWords().edit}
      </button>
      <Later part={STORY_EDITOR} what={shellWords().parts.storyEditor} wanted={open} close={close}>
        {({ StoryEditor }) => <StoryEditor adds={false} close={close} />}
      </Later>
    </>
  );
}

function FullScreenButton({ presenting, toggle }: ReturnType<typeof usePresenting>) {
  const say = storiesWords();
  return (
    <button type="button" className={parts.link} aria-pressed={presenting} onClick={toggle}>
      {presenting ? say.endFullScreen : say.fullScreen}
    </button>
  );
}

/** Whether an element holds more than it shows, measured anew for each step, which begins at its top, and for each window. */
function useOverflow(box: RefObject<HTMLElement | null>, step: number): boolean {
  const [overflows, setOverflows] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text changes with the step
  useLayoutEffect(() => {
    const { current } = box;
    if (!current) return;
    current.scrollTo(0, 0);
    const measure = () => setOverflows(current.scrollHeight > current.clientHeight + 1);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [box, step]);
  return overflows;
}

/** What a step tells: a few lines of it where there is little room, with a button for all, so that nobody misses the rest. */
function Text({ story, step, isPresenting }: StoryPosition & { isPresenting: boolean }) {
  const [whole, setWhole] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const isWhole = whole === step;
  const overflows = useOverflow(box, step);
  const told = story.steps[step - 1];
  const say = storiesWords();
  // It stands alone then, without the heading of the page.
  const Title = isPresenting ? 'h1' : 'h2';
  if (!told) return null;
  return (
    <div className={css.text} data-more={(overflows && !isWhole) || undefined}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls has to be scrolled by key, too */}
      <div ref={box} className={css.told} data-whole={isWhole || undefined} tabIndex={0}>
        <Title className={css.title}>{told.title}</Title>
        <Paragraphs text={told.text} />
        {step === 1 && <Ahead story={story} />}
      </div>
      {(overflows || isWhole) && (
        <button
          type="button"
          className={`${parts.link} ${css.more}`}
          aria-expanded={isWhole}
          onClick={() => setWhole(isWhole ? 0 : step)}
        >
          {isWhole ? say.less : say.more}
        </button>
      )}
    </div>
  );
}

function Told({ position, isFigure }: { position: StoryPosition; isFigure: boolean }) {
  const { story, step } = position;
  const say = storiesWords();
  const hasLeft = useApp(hasLeftStep);
  const screen = usePresenting();
  const go = (by: number) => {
    const to = step + by;
    if (to >= 1 && to <= story.steps.length) tellStep({ story, step: to });
  };
  const region = useRef<HTMLElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  useStoryKeys(region, { go, leave: screen.presenting ? screen.toggle : leaveStory });
  // Whoever begins a story goes on from here; whoever came by a link begins at the top of the page.
  useEffect(() => {
    if (useApp.getState().step === 'push') next.current?.focus();
  }, []);
  if (!story.steps[step - 1]) return null;
  return (
    <section
      ref={region}
      aria-label={say.title(detailsWords().stories.title(story.title))}
      className={css.story}
      data-left={hasLeft || undefined}
    >
      <div className={css.head}>
        <p className={css.of}>
          <b>{detailsWords().stories.title(story.title)}</b>{' '}
          <span>{say.stepOf(step, story.steps.length)}</span>
        </p>
        <StepList {...position} />
        {!isFigure && story.id === OWN_STORY && <EditButton />}
        {!isFigure && <FullScreenButton {...screen} />}
        <button type="button" className={parts.link} onClick={leaveStory}>
          {say.leave}
        </button>
      </div>
      <Text {...position} isPresenting={screen.presenting} />
      <div className={css.buttons}>
        <button type="button" className={parts.button} aria-disabled={step === 1} onClick={() => go(-1)}>
          <Icon shape={ICON.previous} />
          <span>{say.previous}</span>
        </button>
        <button
          ref={next}
          type="button"
          className={`${parts.button} ${parts.primary}`}
          aria-disabled={step === story.steps.length}
          onClick={() => go(1)}
        >
          <span>{say.next}</span>
          <Icon shape={ICON.next} />
        </button>
      </div>
      {hasLeft && <LeftStep position={position} />}
    </section>
  );
}

/** The story that the view stands beside: what this step shows, and the way to the others. */
export function StoryPlayer({ isFigure = false }: { isFigure?: boolean }) {
  const position = useApp(storyOfView);
  return position && <Told position={position} isFigure={isFigure} />;
}
