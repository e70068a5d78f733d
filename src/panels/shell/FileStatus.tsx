import { useEffect } from 'react';
import { isOfPage, type News } from '../../messages/news';
import { dismissNews } from '../../state/actions/messages';
import { useApp } from '../../state/store';
import { Icon } from '../../ui/Icon';
import { ICON } from '../../ui/icons';
import parts from '../../ui/parts.module.css';
import { pageNewsWords } from '../../words/page/page-news';
import { EXPORT_MENU } from '../exporting/later';
import { FILES } from '../files/later';
import { focusOpenFile } from '../files/open-file-focus';
import css from './FileStatus.module.css';
import { NEW_VERSION } from './later';
import { whenSeenFor } from './when-seen';

/** How long it is to be seen what was read, in milliseconds, and not under a dialog. The list of files says it as long as they are open. */
const SHOWN_FOR = 10_000;

/** What was read last, for as long as it is to be seen. */
function useNews(): readonly News[] {
  const news = useApp((state) => state.news);
  useEffect(() => {
    if (news.length === 0) return;
    return whenSeenFor(SHOWN_FOR, dismissNews);
  }, [news]);
  return news;
}

function DismissNews() {
  return (
    <button
      type="button"
      className={parts['icon-button']}
      aria-label={pageNewsWords().dismiss}
      onClick={() => {
        // The button goes away.
        focusOpenFile();
        dismissNews();
      }}
    >
      <Icon shape={ICON.close} />
    </button>
  );
}

/**
 * The files that are being read, in an area of their own, which covers nothing; then what became of them. News of the
 * site stand there too.
 */
export function FileStatus() {
  const reading = useApp((state) => state.reading);
  const say = pageNewsWords();
  const told = useNews();
  const isBehind = useApp((state) => state.isAddressBehind);
  const isNew = useApp((state) => state.newVersion !== null);
  const { module: version } = NEW_VERSION.use(false);
  const saving = useApp((state) => state.saving);
  const { module: exporting } = EXPORT_MENU.use(false);
  const isSaving = saving !== null && saving.at.phase !== 'begun';
  const isReading = reading.length > 0;
  const { module } = FILES.use(isReading || !told.every(isOfPage));
  const list = isReading ? module : null;
  const news = module ? module.newsWords().told(told) : say.told(told.filter(isOfPage));
  // Said when reading begins and when it ends, and not at every percent in between.
  const doing = isReading ? say.reading(reading.map(({ name }) => name)) : news;
  const said = [doing, ...(isBehind ? [say.addressIsBehind] : [])].join(' ').trim();
  return (
    <div className={css.area} data-empty={(said === '' && !isNew && !isSaving) || undefined}>
      {list && <list.FilesInReading files={reading} />}
      {exporting && saving && <exporting.ExportStatus saving={saving} />}
      {version && <version.NewVersion />}
      <div className={css.news}>
        <p role="status" className={list && !isBehind ? parts.hidden : undefined}>
          {said}
        </p>
        {!isReading && news !== '' && <DismissNews />}
      </div>
    </div>
  );
}
