import { useState } from 'react';
import { Later } from '../../ui/Later';
import parts from '../../ui/parts.module.css';
import { shellWords } from '../../words/page/shell';
import { STORY_EDITOR } from './later-editor';

interface AddToStoryProps {
  readonly look?: 'button' | 'link';
  /** Closes what it stands in, once the story is played or closed. */
  readonly done?: () => void;
}

/** Adds the present view to the story that a person makes, and opens it. */
export function AddToStory({ look = 'link', done }: AddToStoryProps) {
  const [open, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    done?.();
  };
  const say = shellWords();
  return (
    <>
      <button type="button" className={parts[look]} onClick={() => setOpen(true)}>
        {say.addToStory}
      </button>
      <Later part={STORY_EDITOR} what={say.parts.storyEditor} wanted={open} close={close}>
        {({ StoryEditor }) => <StoryEditor adds close={close} />}
      </Later>
    </>
  );
}
