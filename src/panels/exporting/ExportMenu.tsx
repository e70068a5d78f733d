import { useState } from 'react';
import { EXPORTS } from '../../export/exports';
import type { ViewExport } from '../../export/view/view-export';
import { announce, tellNews } from '../../state/actions/messages';
import { type Shown, shownNow } from '../../state/exporting';
import { type SavingTask, saveAs } from '../../state/saving';
import { summaryOfView, visibleOf } from '../../state/selectors';
import { useApp } from '../../state/store';
import { picturesOnScreen } from '../../ui/picture';
import { type FileToSave, saveFile } from '../../ui/save-file';
import { PICTURES, SCALES } from '../../ui/svg/pictures';
import { DARK, useMedia } from '../../ui/use-media';
import { exportsWords } from '../../words/exports/exports';
import { picturesWords } from '../../words/exports/pictures';
import { summaryWords } from '../../words/views/summary';
import css from './ExportMenu.module.css';
import { copiedPicture, type PictureWish, pictureFile } from './export-picture';
import { exportedNow } from './export-view';
import { type FormChoice, type FormItem, FormList } from './FormList';

export { ExportStatus } from './ExportStatus';

/** Writes a file in one of the forms, and hands it to the browser. */
function saveForm(label: string, write: SavingTask<FileToSave>['write']): void {
  const before = useApp.getState().saving;
  if (before && before.at.phase !== 'failed' && before.label !== label)
    tellNews(exportsWords().replaced(before.label, label));
  const save = (file: FileToSave) => {
    saveFile(file);
    announce(exportsWords().saved(file.fileName));
  };
  void saveAs({ label, write, save });
}

async function copyNow(wish: PictureWish): Promise<void> {
  const say = picturesWords();
  if (await copiedPicture(wish)) announce(say.copied);
  else tellNews(say.notCopied);
}

/** Every form of what is shown that would hold anything, in the order of the list. */
function itemsFor(wish: PictureWish, forms: readonly ViewExport[]): FormItem[] {
  const pictures = PICTURES.map((kind) => ({
    group: 'pictures' as const,
    label: kind.label(),
    act: () => saveForm(kind.label(), () => pictureFile(kind, wish)),
  }));
  const written = forms.map((kind) => ({
    group: kind.group,
    label: kind.label(),
    act: () => saveForm(kind.label(), (tell, signal) => exportedNow(kind, tell, signal)),
  }));
  const copy = { group: 'pictures' as const, label: picturesWords().copy, act: () => void copyNow(wish) };
  return [...pictures, copy, ...written];
}

/** How pictures were wanted last: whoever saves one after the other chooses once. */
let lastWish: PictureWish | null = null;

/** How pictures are wanted, and the choices that change it. */
function usePictureWish(): { readonly wish: PictureWish; readonly choices: readonly FormChoice[] } {
  const isDark = useMedia(DARK);
  const [wish, setChosen] = useState<PictureWish>(() => ({
    ...(lastWish ?? { theme: isDark ? 'dark' : 'light', scale: 2 }),
    of: picturesOnScreen().find((of) => of === lastWish?.of) ?? 'graph',
  }));
  const setWish = (next: PictureWish) => {
    lastWish = next;
    setChosen(next);
  };
  const say = picturesWords();
  const choices: FormChoice[] = [
    {
      group: 'pictures',
      label: say.pictureOf,
      options: picturesOnScreen().map((of) => ({
        label: say.of[of],
        isChosen: wish.of === of,
        choose: () => setWish({ ...wish, of }),
      })),
    },
    {
      group: 'pictures',
      label: say.colours,
      options: (['light', 'dark'] as const).map((theme) => ({
        label: say.themes[theme],
        isChosen: wish.theme === theme,
        choose: () => setWish({ ...wish, theme }),
      })),
    },
    {
      group: 'pictures',
      label: say.size,
      options: SCALES.map((scale) => ({
        label: say.times(scale),
        isChosen: wish.scale === scale,
        choose: () => setWish({ ...wish, scale }),
      })),
    },
  ];
  return { wish, choices };
}

/** The forms that would hold anything of what is shown: a register has no words to quote. */
function formsOf({ dataset, visible: rows }: Shown): readonly ViewExport[] {
  return EXPORTS.view.filter(({ holds }) => holds === undefined || holds({ dataset, rows }));
}

interface ExportMenuProps {
  /** Closes it, and gives the focus back. */
  readonly close: () => void;
  /** Closes it, and leaves the focus to go on. */
  readonly leave: () => void;
}

/** What can be taken away, in every form; and where nothing is shown, why nothing can. */
export function ExportMenu({ close, leave }: ExportMenuProps) {
  const sentence = summaryWords().sentence(useApp(summaryOfView));
  const isEmpty = useApp((state) => visibleOf(state).length === 0);
  const [forms] = useState(() => (isEmpty ? [] : formsOf(shownNow())));
  const sought = useApp(({ view, sought: words }) => (view.presentation === 'table' ? words.trim() : ''));
  const { wish, choices } = usePictureWish();
  const act = (item: FormItem) => {
    close();
    item.act();
  };
  return (
    <div className={css.menu}>
      <p className={css.about}>{isEmpty ? exportsWords().nothing : sentence}</p>
      {!isEmpty && sought !== '' && <p className={css.about}>{exportsWords().notNarrowed(sought)}</p>}
      {!isEmpty && <FormList items={itemsFor(wish, forms)} choices={choices} act={act} leave={leave} />}
    </div>
  );
}
