import type { NameInFile } from '../../../data/register/names/known-name';
import type { JoinedBy } from '../../../domain/model/name-joins';
import { counted, formatNumber, quoted } from '../grammar/grammar';

const TITLES: Readonly<Record<NameInFile['of'], string>> = {
  party: 'Countries and parties that are not known here',
  system: 'Weapon systems that are not known here',
};

const PLACEHOLDERS: Readonly<Record<NameInFile['of'], string>> = {
  party: 'Country or party',
  system: 'Weapon system',
};

/** Why a name is taken for another, after its own name. */
const BECAUSE: Readonly<Record<JoinedBy, string>> = {
  device: 'because you joined them on this device',
  link: 'because the link that you followed joins them',
};

/** In which files a join holds that the browser does not keep. */
const UNKEPT =
  'that you open until you close the page: this browser keeps nothing more, because its storage is full or blocked';

/** The names of a file that are not known here, and what can be done about each. */
export const names = {
  title: (of: NameInFile['of'], unknown: number) =>
    `${TITLES[of]} (${unknown === 0 ? 'all joined' : formatNumber(unknown)})`,
  about: (isRemembered: boolean) =>
    `Each stands for itself. Where one is known here under another name, join it: ${
      isRemembered
        ? 'it is remembered on this device for the next file.'
        : 'that holds until you close the page, because the storage of the browser is full or blocked.'
    }`,
  rows: (rows: number) => counted(rows, 'row'),
  taken: (to: string, by: JoinedBy) => `taken for ${to}, ${BECAUSE[by]}`,
  field: (name: string) => `What ${quoted(name)} stands for`,
  placeholders: PLACEHOLDERS,
  undo: 'Undo',
  undoJoin: (name: string, to: string) => `Undo: ${quoted(name)} is ${to}`,
  join: 'Join',
  joinName: (name: string) => `Join ${quoted(name)}`,
  /** What is said of a name once something was done about it. */
  said: {
    apart: (name: string) => `${quoted(name)} stands for itself again.`,
    joined: (name: string, to: string, isKept: boolean) =>
      `${quoted(name)} is taken for ${to}, here and in files ${isKept ? 'to come' : UNKEPT}.`,
    failed: (name: string) => `${quoted(name)} stays as it was: the file could not be read again.`,
    choose: (name: string) => `Choose what ${quoted(name)} stands for.`,
    unknown: (typed: string, isLike: boolean) =>
      `${quoted(typed)} is not known here.${isLike ? '' : ' Choose a name from the list.'}`,
  },
  didYouMean: (name: string) => `Did you mean ${name}?`,
};
