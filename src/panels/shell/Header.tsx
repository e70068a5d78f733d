import { SITE } from '../../state/site';
import { useDataset, useOpenFiles, useOrigin } from '../../state/use-dataset';
import parts from '../../ui/parts.module.css';
import { NARROW, useMedia } from '../../ui/use-media';
import { shellWords } from '../../words/page/shell';
import { QuotingButton } from '../cite/QuotingButton';
import { Steps } from '../common/Steps';
import { ViewTabs } from '../common/ViewTabs';
import { OPENING } from '../details/later';
import { ExportButton } from '../exporting/ExportButton';
import { OpenFile } from '../files/OpenFile';
import { Ranking } from '../ranking/Ranking';
import { SearchBox } from '../search/SearchBox';
import { ShareButton } from '../sharing/ShareButton';
import { AddToStory } from '../story/AddToStory';
import { CopyLink } from './CopyLink';
import css from './Header.module.css';
import { HeaderMenu } from './HeaderMenu';
import { HelpButton } from './HelpButton';
import { CiteView } from './Summary';

/** Large letters, or a very narrow window: the name of the app is for those who hear the page. */
const NO_ROOM_FOR_BRAND = '(width < 21rem)';

/** What is open, with the files that are joined to it. */
function DatasetName() {
  const dataset = useDataset();
  const { file } = useOrigin();
  const { length: files } = useOpenFiles();
  const say = shellWords();
  const name = say.dataset(dataset.title, files);
  const version = say.version(file, dataset.version);
  return (
    <p className={css.dataset} title={`${name} · ${version}`}>
      <b>{name}</b>
      <span>{` · ${version}`}</span>
    </p>
  );
}

/** The ways to the desk, which come with the details of the dataset. */
function DeskLater({ done }: { done: () => void }) {
  const { module } = OPENING.use(true);
  return (
    module && (
      <>
        <module.OwnCasesLater look="menu" />
        <module.DeskEntries done={done} />
      </>
    )
  );
}

/** The name of the app and the dataset, the search, the choice of view, and what one can do with what is open. */
export function Header() {
  const narrow = useMedia(NARROW);
  const brandless = useMedia(NO_ROOM_FOR_BRAND);
  return (
    <header className={css.header}>
      <h1 className={brandless ? parts.hidden : css.brand}>{SITE.title}</h1>
      {!narrow && <DatasetName />}
      <SearchBox />
      {narrow ? (
        <HeaderMenu>
          {(done) => (
            <>
              <DatasetName />
              <Steps />
              <OpenFile />
              <DeskLater done={done} />
              <CopyLink />
              <ShareButton />
              <AddToStory look="button" done={done} />
              <ExportButton />
              <CiteView />
              <QuotingButton />
            </>
          )}
        </HeaderMenu>
      ) : (
        <>
          <ViewTabs />
          <Steps />
          <OpenFile />
          <CopyLink />
          <ExportButton />
        </>
      )}
      <HelpButton />
      <Ranking />
    </header>
  );
}
