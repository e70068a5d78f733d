/** What the page fetches when somebody first wants to search: what finds, and what shows the findings. */
export { findAll, searchesOf } from './find-all';
export { SearchHits } from './SearchHits';
