import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './ui/base.css';
import { App } from './App';
import { CrashBoundary } from './panels/shell/CrashBoundary';
import { fetchPartsOf } from './panels/shell/fetch-ahead';
import { openAddress } from './state/open';
import { speakSteps } from './state/spoken-steps';
import { startUrlSync } from './state/url-sync';

startUrlSync();
speakSteps();
void openAddress();
fetchPartsOf(location.search);

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element with the id "root".');
createRoot(root).render(
  <StrictMode>
    <CrashBoundary>
      <App />
    </CrashBoundary>
  </StrictMode>,
);
