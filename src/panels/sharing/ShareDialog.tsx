import { useId, useState } from 'react';
import { SHARE_FORMS } from '../../export/share/share-forms';
import { fragmentOfStory } from '../../state/address/carrying';
import { needsOfLink } from '../../state/address/own-address';
import { embedLinkToView, linkToView } from '../../state/address/url-sync';
import { useOpenFiles, useOrigin } from '../../state/use-dataset';
import parts from '../../ui/parts.module.css';
import { TitledDialog } from '../../ui/TitledDialog';
import { copyingWords } from '../../words/exports/copying';
import { shareWords } from '../../words/exports/share';
import { CopyField } from '../common/CopyField';
import { useHeldByLink } from './held-by-link';
import { QrCode } from './QrCode';
import css from './ShareDialog.module.css';
import { SystemShare } from './SystemShare';
import { useCarrying } from './use-carrying';

/** Links should stay below this: the shortest bound that is known of browsers, mail programs and networks. */
const MAX_LINK = 2_000;

/** What the link holds, in words, and what whoever opens it needs besides. */
function Holds({ carried }: { carried: string | null }) {
  const say = shareWords();
  const held = useHeldByLink();
  const { file } = useOrigin();
  const { length } = useOpenFiles();
  const needs = copyingWords().needs(needsOfLink({ dataset: file, files: carried === null ? length : 0 }));
  return (
    <section aria-label={say.holdsTitle}>
      <h3 className={parts.heading}>{say.holdsTitle}</h3>
      <ul className={css.holds}>
        {say.holds({ ...held, carried }).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      {needs && <p className={css.needs}>{needs}</p>}
    </section>
  );
}

/** How long the link is, against what is safe to send. */
function Length({ link, carries }: { link: string; carries: boolean }) {
  const say = shareWords();
  const name = useId();
  const isTooLong = link.length > MAX_LINK;
  return (
    <div className={css.length}>
      <p id={name}>
        {say.lengthName}: <b>{say.length(link.length, MAX_LINK)}</b>
      </p>
      <meter aria-labelledby={name} max={MAX_LINK} value={Math.min(MAX_LINK, link.length)} />
      {isTooLong && <p className={css.needs}>{say.tooLong(MAX_LINK, carries)}</p>}
    </div>
  );
}

/** Everything that hands the view on: the link in several forms, the system's own way, and a code for cameras. */
export function ShareDialog({ close }: { close: () => void }) {
  const say = shareWords();
  const held = useHeldByLink();
  const sentence = held.story ? say.titleOfStory(held.story, held.sentence) : held.sentence;
  const [title, setTitle] = useState(sentence);
  const [isPinned, setPinned] = useState(true);
  const [copied, setCopied] = useState<string | null>(null);
  const [plain] = useState(linkToView);
  const carrying = useCarrying();
  const fragment = carrying.fragment || (held.story ? fragmentOfStory() : '');
  const link = `${plain.split('#')[0]}${fragment}`;
  const embedLink = `${embedLinkToView(isPinned)}${fragment}`;
  const shared = { link, embedLink, title: title.trim() || sentence };
  return (
    <TitledDialog title={say.title} closeWord={say.close} said={copied && say.copied(copied)} close={close}>
      <Holds carried={carrying.fragment === '' ? null : (carrying.possible?.name ?? null)} />
      {carrying.possible && (
        <label className={css.carry}>
          <input
            type="checkbox"
            checked={carrying.fragment !== ''}
            onChange={({ target }) => carrying.carry(target.checked)}
          />
          <span>{say.carry(carrying.possible.name)}</span>
        </label>
      )}
      <Length link={link} carries={carrying.fragment !== ''} />
      <label className={css.title}>
        <span>{say.titleField}</span>
        <input value={title} onChange={({ target }) => setTitle(target.value)} maxLength={300} />
      </label>
      <SystemShare {...shared} />
      <label className={css.title}>
        <span>{say.embedField}</span>
        <select
          value={isPinned ? 'pinned' : 'following'}
          onChange={({ target }) => setPinned(target.value === 'pinned')}
        >
          <option value="pinned">{say.embed.pinned}</option>
          <option value="following">{say.embed.following}</option>
        </select>
      </label>
      {SHARE_FORMS.map((form) => (
        <CopyField
          key={`${form.label()} ${isPinned} ${carrying.fragment.length}`}
          label={form.label()}
          content={form.write(shared)}
          isCopied={copied === form.label()}
          onCopied={() => setCopied(form.label())}
        />
      ))}
      <QrCode link={link} />
    </TitledDialog>
  );
}
