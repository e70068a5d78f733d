import { useState } from 'react';
import type { NameOption } from '../../../state/desk/names';
import { onComboboxKey } from '../../common/combobox-keys';
import { keepTyped, useTyped } from './use-typed';

/** What a field of names is told: what may be meant, what is meant without a doubt, and where to put it. */
export interface NameChoice<Item extends { readonly id: string }> {
  readonly label: string;
  /** The name of what is chosen; nothing where nothing is. */
  readonly name: string;
  /** What a name may mean that is typed. */
  readonly meant: (typed: string) => readonly NameOption<Item>[];
  /** What it means without a doubt, or as something new. */
  readonly taken: (typed: string) => NameOption<Item> | null;
  readonly choose: (option: NameOption<Item> | null) => void;
}

/** Typing a name and choosing among what it may mean, by keys or not. Whoever goes on has chosen what they typed. */
export function useNameChoice<Item extends { readonly id: string }>(choice: NameChoice<Item>) {
  const { label, name, meant, taken, choose } = choice;
  const before = useTyped(label);
  const [typed, setText] = useState(name === '' ? before : null);
  const setTyped = (text: string | null) => {
    setText(text);
    keepTyped(label, text);
  };
  const [written, setWritten] = useState<string | null>(null);
  const [active, setActive] = useState(-1);
  const [isOpen, setOpen] = useState(false);
  const options = isOpen ? meant(typed ?? '') : [];
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const pick = (option: NameOption<Item>) => {
    choose(option);
    setWritten(null);
    setTyped(null);
    close();
  };
  const leave = () => {
    close();
    if (typed === null) return;
    setTyped(null);
    const option = typed.trim() === '' ? null : taken(typed);
    setWritten(option && option.name !== typed.trim() ? typed.trim() : null);
    choose(option);
  };
  const step = (by: 1 | -1) => {
    const { length } = isOpen ? options : meant(typed ?? '');
    setOpen(true);
    if (length > 0) setActive(active < 0 ? (by > 0 ? 0 : length - 1) : (active + by + length) % length);
  };
  const enter = () => {
    const option = options[active];
    if (option) pick(option);
    else leave();
  };
  const onKeyDown = onComboboxKey({ isOpen, step, enter, close });
  const type = (text: string) => {
    setTyped(text);
    setWritten(null);
    setActive(-1);
    setOpen(true);
  };
  const said = isOpen && typed !== null;
  return {
    value: typed ?? name,
    options,
    active,
    said,
    /** What was typed, where it was taken for somebody of another name. */
    written: typed === null && name !== '' ? written : null,
    open: () => setOpen(true),
    type,
    leave,
    pick,
    onKeyDown,
  };
}
