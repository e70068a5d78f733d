import { type ReactNode, useEffect, useRef, useState } from 'react';
import { MILLISECONDS_OF, PACES, PLAYED_YEARS } from '../../domain/filter/played-years';
import { STACKS } from '../../domain/filter/stacks';
import { formatYears } from '../../domain/filter/years';
import type { YearSpan } from '../../domain/model/relationship';
import { stackYears } from '../../state/actions/choices';
import { announce } from '../../state/actions/messages';
import {
  beginPlay,
  choosePace,
  choosePlayed,
  goOnPlaying,
  keepPlaces,
  pausePlay,
  stepYears,
} from '../../state/actions/play';
import { visibleOf } from '../../state/selectors';
import { useApp } from '../../state/store';
import parts from '../../ui/parts.module.css';
import { playWords } from '../../words/views/play';
import { stacksWords } from '../../words/views/stacks';
import css from './PlayControls.module.css';

/** No year is said sooner than so long after another, in milliseconds: what is said faster is not heard. */
const SAID_EVERY = 2500;

const SHAPES = {
  play: 'M7 4v16l13-8z',
  pause: 'M6 4h4v16H6zM14 4h4v16h-4z',
  back: 'M18 5v14l-9-7zM6 5h2v14H6z',
  onward: 'M6 5v14l9-7zM16 5h2v14h-2z',
} as const;

function Shape({ of }: { readonly of: keyof typeof SHAPES }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={SHAPES[of]} />
    </svg>
  );
}

interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly values: readonly Value[];
  readonly words: Readonly<Record<Value, string>>;
  readonly chosen: Value;
  readonly choose: (value: Value) => void;
}

function Choice<Value extends string>({ name, values, words, chosen, choose }: ChoiceProps<Value>) {
  return (
    <label className={css.choice}>
      <span>{name}</span>
      <select
        value={chosen}
        onChange={({ target }) => {
          const value = values.find((other) => other === target.value);
          if (value !== undefined) choose(value);
        }}
      >
        {values.map((value) => (
          <option key={value} value={value}>
            {words[value]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The years and how many relationships they show, as they are now. */
function nowInWords(span: YearSpan): string {
  const state = useApp.getState();
  return playWords().now(formatYears(state.view.filter.years ?? span), visibleOf(state).length);
}

/** Lets the years follow one another while they play, and says them no faster than can be heard. */
function usePlay(span: YearSpan): boolean {
  const isPlaying = useApp((state) => state.isPlaying);
  const years = useApp((state) => state.view.filter.years);
  const pace = useApp((state) => state.view.pace);
  const said = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the next step waits until this one is on the screen
  useEffect(() => {
    if (!isPlaying) return undefined;
    const now = Date.now();
    if (now - said.current >= SAID_EVERY) {
      said.current = now;
      announce(nowInWords(span));
    }
    const timer = setTimeout(() => {
      goOnPlaying(span);
      if (!useApp.getState().isPlaying) announce(playWords().ended(nowInWords(span)));
    }, MILLISECONDS_OF[pace]);
    return () => clearTimeout(timer);
  }, [isPlaying, years, pace, span]);
  useEffect(() => {
    // What nobody sees does not play; nor does it go on where undo or a link has led elsewhere.
    const hidden = () => document.hidden && pausePlay();
    document.addEventListener('visibilitychange', hidden);
    const unsubscribe = useApp.subscribe((state, before) => {
      if (state.view !== before.view && state.step === 'arrived') pausePlay();
    });
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      unsubscribe();
      pausePlay();
    };
  }, []);
  return isPlaying;
}

interface ButtonProps {
  readonly name: string;
  readonly press: () => void;
  readonly children: ReactNode;
}

function PlayButton({ name, press, children }: ButtonProps) {
  return (
    <button type="button" aria-label={name} title={name} className={css.button} onClick={press}>
      {children}
    </button>
  );
}

/** What the bars are taken apart by. */
function StackChoice() {
  const say = stacksWords();
  const chosen = useApp((state) => state.view.stack);
  return (
    <label className={css.choice}>
      <span>{say.choice}</span>
      <select
        value={chosen ?? ''}
        onChange={({ target }) => stackYears(STACKS.find((other) => other === target.value) ?? null)}
      >
        <option value="">{say.whole}</option>
        {STACKS.map((stack) => (
          <option key={stack} value={stack}>
            {say.by(stack)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Which years a step shows, how quickly they follow, and whether nodes keep their places. */
function Options() {
  const say = playWords();
  const { play, pace, places } = useApp((state) => state.view);
  return (
    <fieldset aria-label={say.optionsOf} className={css.options}>
      <Choice
        name={say.stepsOf}
        values={PLAYED_YEARS}
        words={say.steps}
        chosen={play}
        choose={choosePlayed}
      />
      <Choice name={say.pace} values={PACES} words={say.paces} chosen={pace} choose={choosePace} />
      <StackChoice />
      <label className={css.choice}>
        <input
          type="checkbox"
          checked={places !== null}
          onChange={({ target }) => keepPlaces(target.checked)}
        />
        <span>{say.keep}</span>
      </label>
    </fieldset>
  );
}

interface PlayControlsProps {
  readonly span: YearSpan;
  /** Whether how they are played can be chosen too, for which a single row has no room. */
  readonly offersOptions: boolean;
}

/** Plays the years: one after the other, at a pace, over a picture that keeps its places. */
export function PlayControls({ span, offersOptions }: PlayControlsProps) {
  const say = playWords();
  const isPlaying = usePlay(span);
  const [hasOptions, setHasOptions] = useState(false);
  const pause = () => {
    pausePlay();
    announce(say.paused(nowInWords(span)));
  };
  const step = (by: 1 | -1) => {
    pausePlay();
    stepYears(span, by);
  };
  return (
    <>
      <fieldset aria-label={say.title} className={css.controls}>
        <PlayButton name={say.back} press={() => step(-1)}>
          <Shape of="back" />
        </PlayButton>
        <PlayButton
          name={isPlaying ? say.pause : say.begin}
          press={() => (isPlaying ? pause() : beginPlay(span))}
        >
          <Shape of={isPlaying ? 'pause' : 'play'} />
        </PlayButton>
        <PlayButton name={say.onward} press={() => step(1)}>
          <Shape of="onward" />
        </PlayButton>
        {offersOptions && (
          <button
            type="button"
            className={parts.link}
            aria-expanded={hasOptions}
            onClick={() => setHasOptions(!hasOptions)}
          >
            {say.options}
          </button>
        )}
      </fieldset>
      {offersOptions && hasOptions && <Options />}
    </>
  );
}
