/** The page that deletes what this device keeps: asks first, deletes, and says what came of it. Without anything of the app. */
import { KINDS, type Kind } from './kinds';
import { within } from './within';

/** A kind and what was found of it; or why that could not be found out. */
interface Found {
  readonly kind: Kind;
  readonly lines: readonly string[];
  readonly trouble: string | null;
}

const wordsOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

async function look(kind: Kind): Promise<Found> {
  try {
    return { kind, lines: await within(kind.find()), trouble: null };
  } catch (error) {
    return { kind, lines: [], trouble: `This could not be looked through: ${wordsOf(error)}.` };
  }
}

/** Deletes all of a kind, and answers with why it could not; null where it could. */
async function remove({ title, remove: act }: Kind): Promise<string | null> {
  try {
    await within(act());
    return null;
  } catch (error) {
    return `${title}: ${wordsOf(error)}.`;
  }
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text: string,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function listOf({ kind, lines, trouble }: Found): HTMLElement {
  const section = document.createElement('section');
  section.append(element('h2', kind.title));
  if (trouble !== null) section.append(element('p', trouble));
  else if (lines.length === 0) section.append(element('p', 'Nothing.'));
  else {
    const list = document.createElement('ul');
    list.append(...lines.map((line) => element('li', line)));
    section.append(list);
  }
  return section;
}

function part<Type extends Element>(selector: string, type: new () => Type): Type {
  const found = document.querySelector(selector);
  if (found instanceof type) return found;
  throw new Error(`The page has no ${selector}.`);
}

const kept = part('#kept', HTMLElement);
const outcome = part('#outcome', HTMLElement);
const button = part('#delete', HTMLButtonElement);

/** Lists what there is now, and answers whether there is anything to delete. */
async function list(): Promise<boolean> {
  const found = await Promise.all(KINDS.map(look));
  kept.replaceChildren(...found.map(listOf));
  const isAny = found.some(({ lines, trouble }) => lines.length > 0 || trouble !== null);
  button.hidden = !isAny;
  return isAny;
}

const OFFLINE =
  'There is no network now. Once the copy is deleted, Armsgraph does not open until there is one again.';

async function deleteAll(): Promise<void> {
  if (button.getAttribute('aria-disabled') === 'true') return;
  button.setAttribute('aria-disabled', 'true');
  outcome.textContent = 'Deleting…';
  const troubles = await Promise.all(KINDS.map(remove));
  const isLeft = await list();
  button.removeAttribute('aria-disabled');
  const why = troubles.filter((trouble) => trouble !== null).join(' ');
  outcome.textContent = isLeft
    ? `Not everything could be deleted. ${why} Close the other windows of Armsgraph and press the button again, or delete the data of this site in the settings of your browser.`
    : 'Deleted. Armsgraph opens as on a first visit.';
  // The button that had the focus may be gone.
  if (!isLeft) part('.ways a', HTMLAnchorElement).focus();
}

button.addEventListener('click', () => void deleteAll());
if (await list()) outcome.textContent = navigator.onLine ? '' : OFFLINE;
else outcome.textContent = 'There is nothing to delete.';
