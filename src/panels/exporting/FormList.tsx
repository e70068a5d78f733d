import { type KeyboardEvent, useEffect, useRef } from 'react';
import { EXPORT_GROUPS, type ExportGroup } from '../../domain/views/exporting';
import parts from '../../ui/parts.module.css';
import { exportsWords } from '../../words/exports/exports';
import css from './ExportMenu.module.css';

/** A form as it stands in the list. */
export interface FormItem {
  readonly group: ExportGroup;
  readonly label: string;
  readonly act: () => void;
}

/** Something about the forms of a group of which one thing is chosen. */
export interface FormChoice {
  readonly group: ExportGroup;
  readonly label: string;
  readonly options: readonly {
    readonly label: string;
    readonly isChosen: boolean;
    readonly choose: () => void;
  }[];
}

const ITEMS = '[role^="menuitem"]';

/** Which item each key goes to, of those that there are. */
const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => (at === last ? 0 : at + 1),
  ArrowUp: (at, last) => (at <= 0 ? last : at - 1),
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  ArrowLeft: (at, last) => (at <= 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** The item that a key leads to: by step, or the next whose name begins with the letter. */
function itemFor(items: readonly HTMLElement[], at: number, key: string): HTMLElement | undefined {
  const step = STEPS[key];
  if (step) return items[step(at, items.length - 1)];
  const begins = (item: HTMLElement) => item.textContent.toLowerCase().startsWith(key.toLowerCase());
  return key.length === 1 ? [...items.slice(at + 1), ...items].find(begins) : undefined;
}

/** A choice as buttons in a row, of which one is pressed. */
function Choice({ label, options }: FormChoice) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset holds fields; this is a part of a menu.
    <div role="group" aria-label={label} className={css.choice}>
      <span aria-hidden="true">{label}</span>
      {options.map((option) => (
        <button
          key={option.label}
          type="button"
          role="menuitemradio"
          aria-checked={option.isChosen}
          tabIndex={-1}
          className={css.option}
          onClick={option.choose}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}

interface FormListProps {
  readonly items: readonly FormItem[];
  readonly choices: readonly FormChoice[];
  readonly act: (item: FormItem) => void;
  readonly leave: () => void;
}

/** The forms under their headings, as a menu: the arrow keys go from one to the next. */
export function FormList({ items, choices, act, leave }: FormListProps) {
  const say = exportsWords();
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => menu.current?.querySelector<HTMLElement>(ITEMS)?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Tab') {
      leave();
      return;
    }
    const all = [...(menu.current?.querySelectorAll<HTMLElement>(ITEMS) ?? [])];
    const { activeElement } = document;
    const at = activeElement instanceof HTMLElement ? all.indexOf(activeElement) : -1;
    const next = itemFor(all, at, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  const groups = EXPORT_GROUPS.map((group) => ({
    group,
    own: items.filter((item) => item.group === group),
  })).filter(({ own }) => own.length > 0);
  return (
    <div
      ref={menu}
      role="menu"
      tabIndex={-1}
      aria-label={say.menu}
      className={css.forms}
      onKeyDown={onKeyDown}
    >
      {groups.map(({ group, own }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset holds fields; this is a part of a menu.
        <div key={group} role="group" aria-label={say.groups[group]} className={css.group}>
          <span aria-hidden="true" className={parts.heading}>
            {say.groups[group]}
          </span>
          {own.map((item) => (
            <button
              key={item.label}
              type="button"
              role="menuitem"
              tabIndex={item === items[0] ? 0 : -1}
              className={css.form}
              onClick={() => act(item)}
            >
              {item.label}
            </button>
          ))}
          {choices
            .filter((choice) => choice.group === group)
            .map((choice) => (
              <Choice key={choice.label} {...choice} />
            ))}
        </div>
      ))}
    </div>
  );
}
