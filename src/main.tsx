import { createRoot } from 'react-dom/client';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');
createRoot(root).render(
  <main>
    <h1>Armsgraph</h1>
  </main>,
);
document.documentElement.dataset['ready'] = 'true';
