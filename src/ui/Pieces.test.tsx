import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { Pieces } from './Pieces';

it('shows pieces of the same words beside each other, with and without keys of their own, and React has nothing to say', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const piece = (words: string) => <b>{words}</b>;
  const keys = ['Esc', 'Esc'].map((name) => <kbd key={name}>{name}</kbd>);
  expect(renderToStaticMarkup(<Pieces of={[piece('Iran'), ' to ', piece('Iran'), ' to ', ...keys]} />)).toBe(
    '<b>Iran</b><span> to </span><b>Iran</b><span> to </span><kbd>Esc</kbd><kbd>Esc</kbd>',
  );
  expect(said.mock.calls).toEqual([]);
});
