import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './ui/base.css';
import { App } from './App';
import { FIRST_LANGUAGE } from './domain/text/languages';
import { CrashBoundary } from './panels/shell/CrashBoundary';
import { fetchPartsOf } from './panels/shell/fetch-ahead';
import { speakSteps } from './panels/shell/spoken-steps';
import { announce } from './state/actions/messages';
import { openAddress } from './state/actions/open-address';
import { languageAtAddress } from './state/address/address';
import { bringCarried } from './state/address/carrying';
import { beginAtSite } from './state/address/own-address';
import { startUrlSync } from './state/address/url-sync';
import { useApp } from './state/store';
import { endFirstPicture, keepFirstPicture } from './ui/first-picture';
import { speak, spokenLanguage } from './words/language';
import { shellWords } from './words/page/shell';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element with the id "root".');
const page = createRoot(root);

function render(): void {
  document.documentElement.lang = spokenLanguage();
  page.render(
    <StrictMode>
      <CrashBoundary>
        <App />
      </CrashBoundary>
    </StrictMode>,
  );
}

beginAtSite();
const language = languageAtAddress();
startUrlSync();
speakSteps();
void openAddress().then(() => bringCarried());
fetchPartsOf(location.search);
useApp.subscribe(({ opening }, before) => {
  if (opening === before.opening) return;
  const last = before.opening.phase === 'open' ? before.opening.dataset : null;
  // Of what is open already, more may come to be told.
  if (opening.phase === 'open' && opening.dataset !== last) keepFirstPicture(opening.dataset);
  else if (opening.phase === 'failed') endFirstPicture();
});
// What is said is kept where it is shown: another language is another page.
useApp.subscribe(({ opening, view }) => {
  if (opening.phase === 'open' && (view.language ?? FIRST_LANGUAGE) !== language) location.reload();
});
speak(language).then(render, () => {
  render();
  announce(shellWords().languageMissing);
});
