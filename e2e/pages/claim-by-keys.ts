import { expect, type Locator, type Page } from '@playwright/test';
import type { EdtfDate } from '../../src/domain/dates/edtf';
import { findWords } from '../../src/domain/desk/find-words';
import type { Quantity } from '../../src/domain/model/quantity';
import { readDate, readQuantity } from '../../src/state/desk/reading';
import type { Keyboard } from '../keyboard';
import { DeskPage } from './desk-page';

/** A party or weapon by its name; and what is to be said of it, where it is new. */
export interface NamedByKeys {
  readonly name: string;
  /** The fields that are asked for where it is new, in their order, with what they are to say. */
  readonly about: readonly (readonly [label: string, says: string])[];
}

/** What a claim is to say, in the labels of the form. */
export interface WantedClaim {
  readonly text: string;
  /** In UTF-16 units. */
  readonly place: { readonly start: number; readonly end: number };
  readonly lead: string;
  /** Whether it joins a relationship that was made before. */
  readonly joins: boolean;
  readonly kind: string;
  readonly from: NamedByKeys;
  readonly to: NamedByKeys;
  readonly system: NamedByKeys | null;
  readonly via: NamedByKeys | null;
  readonly scope: string;
  /** The names in what is objected to; null where it is no objection. */
  readonly objectsTo: readonly string[] | null;
  readonly status: string;
  readonly date: EdtfDate | null;
  readonly quantity: Quantity | null;
  readonly speaker: string;
  readonly speakerInText: string;
  readonly role: string;
  readonly speaksFor: NamedByKeys | null;
  readonly unnamed: boolean;
  readonly through: string;
  readonly saidOn: EdtfDate;
  readonly stance: string;
}

/** As many words as somebody types at each end before they look. */
const FIRST_WORDS = 2;

const onKeyboard = (words: string) => words.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/–/g, '-');

/** The shortest words by which a place is found at once: its first and its last. */
function wordsToFind(text: string, { start, end }: WantedClaim['place']): string {
  const words = text.slice(start, end).trim().split(/\s+/);
  const typed = (count: number) =>
    count * 2 >= words.length
      ? words.join(' ')
      : `${words.slice(0, count).join(' ')} ... ${words.slice(-count).join(' ')}`;
  for (let count = FIRST_WORDS; count <= words.length; count += 1) {
    const [first] = findWords(text, typed(count));
    if (first?.start === start && first.end === start + text.slice(start, end).trim().length)
      return onKeyboard(typed(count));
  }
  throw new Error(`“${words.join(' ')}” is not found.`);
}

/** Somebody who makes claims at the desk, and has no mouse. What the form has filled in rightly they leave as it is. */
export class ClaimByKeys {
  readonly #page: Page;
  readonly #keyboard: Keyboard;
  readonly #desk: DeskPage;
  readonly #form: Locator;

  constructor(page: Page, keyboard: Keyboard) {
    this.#page = page;
    this.#keyboard = keyboard;
    this.#desk = new DeskPage(page);
    this.#form = this.#desk.claim;
  }

  /** Makes a claim of the words of the text that is open and has the focus. */
  async make(wanted: WantedClaim): Promise<void> {
    await this.#select(wanted.text, wanted.place);
    await this.#keyboard.press('Enter');
    await expect(this.#form.getByRole('heading').first()).toBeFocused();
    if (wanted.lead !== '') await this.#leadTo(wanted);
    await this.#parts(wanted);
    if (wanted.joins) await this.#press(this.#form.getByRole('button', { name: /^Yes: / }).first());
    await this.#says(wanted);
    await this.#speaker(wanted);
    await this.#press(this.#form.getByRole('button', { name: 'Make the claim' }));
    await expect(this.#form).toBeHidden();
    await expect(this.#desk.text).toBeFocused();
  }

  /** Finds words from the text on, and leaves them selected. */
  async #select(text: string, place: WantedClaim['place']): Promise<void> {
    const field = this.#desk.find;
    await this.#keyboard.tabTo(field, 'Shift+Tab');
    await this.#keyboard.press('Control+a');
    await this.#keyboard.type(wordsToFind(text, place));
    await this.#keyboard.press('Enter');
    await expect(this.#desk.text).toBeFocused();
  }

  async #leadTo({ text, place, lead }: WantedClaim): Promise<void> {
    await this.#press(this.#form.getByRole('button', { name: 'Choose other words' }));
    await expect(this.#desk.text).toBeFocused();
    await this.#select(text, { start: place.start - lead.length, end: place.start });
    await this.#press(this.#desk.button('Show from here on before the words of the claim'));
    await expect(this.#form.getByRole('heading').first()).toBeFocused();
  }

  async #parts(wanted: WantedClaim): Promise<void> {
    await this.#name('Who', wanted.from);
    await this.#choose('Does what', wanted.kind);
    await this.#name('To whom', wanted.to);
    if ((await this.#desk.name('With which weapons').count()) > 0)
      await this.#name('With which weapons', wanted.system);
    if (wanted.objectsTo !== null) {
      const options = await this.#field('What the objection is to').locator('option').allTextContents();
      const meant = options.find((option) => wanted.objectsTo?.every((name) => option.includes(name)));
      await this.#choose('What the objection is to', meant ?? `${wanted.objectsTo} among ${options}`);
    }
    const via = await this.#field('Through whom').inputValue();
    if (via === (wanted.via?.name ?? '') && wanted.scope === '') return;
    await this.#unfold('Through whom, in what condition, and over what');
    await this.#name('Through whom', wanted.via);
    await this.#line('What of it', wanted.scope);
  }

  async #says({ status, date, quantity }: WantedClaim): Promise<void> {
    await this.#choose('How far it has come', status);
    if (status !== 'It does not say') await this.#date('When it happened', date);
    if ((await this.#field('How many').count()) === 0) return;
    const read = readQuantity(await this.#field('How many').inputValue());
    if (JSON.stringify(read) === JSON.stringify(quantity)) return;
    const { min, max, unit, words } = quantity ?? {};
    const written = words ?? (quantity ? `${min}${max === min ? '' : `-${max}`} ${unit}` : '');
    await this.#line('How many', written);
    if (words !== undefined && unit !== undefined) await this.#line('What is counted', unit);
  }

  async #speaker(wanted: WantedClaim): Promise<void> {
    await this.#line('Who says so', wanted.speaker);
    await this.#date('When it was said', wanted.saidOn);
    const radio = (name: string) => this.#form.getByRole('radio', { name, exact: true });
    if (!(await radio(wanted.stance).isChecked())) {
      await this.#keyboard.tabTo(this.#form.locator('input[type="radio"]:checked'));
      for (let steps = 0; steps < 3 && !(await radio(wanted.stance).isChecked()); steps += 1)
        await this.#keyboard.press('ArrowDown');
    }
    await this.#unfold('More about who says so');
    await this.#line('The same inside a sentence', wanted.speakerInText);
    await this.#line('What they are', wanted.role);
    await this.#name('For which party they speak', wanted.speaksFor);
    const unnamed = this.#form.getByRole('checkbox', { name: 'The source does not name them' });
    if ((await unnamed.isChecked()) !== wanted.unnamed) await this.#press(unnamed, 'Space');
    await this.#line('How it reached the source', wanted.through);
  }

  #field(label: string, within = this.#form): Locator {
    return within.getByLabel(label, { exact: true }).and(this.#page.locator('input, select')).first();
  }

  async #press(target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
    await this.#keyboard.tabToOrAt(target);
    await this.#keyboard.press(key);
  }

  async #unfold(summary: string): Promise<void> {
    await this.#press(this.#form.locator('summary', { hasText: summary }));
  }

  /** Writes into a field what it does not say yet. */
  async #line(label: string, words: string, within = this.#form): Promise<void> {
    const field = this.#field(label, within);
    if ((await field.inputValue()) === words) return;
    await this.#keyboard.tabToOrAt(field);
    await this.#keyboard.press('Control+a');
    if (words === '') await this.#keyboard.press('Delete');
    else await this.#keyboard.type(words);
  }

  async #date(label: string, date: EdtfDate | null): Promise<void> {
    const read = readDate(await this.#field(label).inputValue());
    if ((read.is === 'date' ? read.date : null) !== date) await this.#line(label, date ?? '');
  }

  /** Chooses in a select by the arrow keys. */
  async #choose(label: string, option: string, within = this.#form): Promise<void> {
    const field = this.#field(label, within);
    const chosen = () => field.evaluate((one: HTMLSelectElement) => one.selectedOptions[0]?.label ?? '');
    if ((await chosen()) === option) return;
    await this.#keyboard.tabToOrAt(field);
    const options = await field.evaluate((one: HTMLSelectElement) =>
      [...one.options].map((each) => each.label),
    );
    expect(options).toContain(option);
    await this.#keyboard.press('Home');
    for (let at = options.indexOf(option); at > 0; at -= 1) await this.#keyboard.press('ArrowDown');
    expect(await chosen()).toBe(option);
  }

  /** Names a party or weapon, and says what there is to say of it where it is new. */
  async #name(label: string, named: NamedByKeys | null): Promise<void> {
    if ((await this.#field(label).inputValue()) === (named?.name ?? '')) return;
    await this.#line(label, named?.name ?? '');
    if (named) await this.#keyboard.press('Enter');
    const about = this.#form.getByRole('group', { name: `About ${named?.name}` });
    if (!named || (await about.count()) === 0) return;
    for (const [each, says] of named.about) {
      const isSelect = await this.#field(each, about).evaluate(({ tagName }) => tagName === 'SELECT');
      if (isSelect) await this.#choose(each, says, about);
      else await this.#line(each, says, about);
    }
  }
}
