/** What the page fetches when somebody first wants to search: what finds, and what shows the findings. */
export { connectionSought } from '../../domain/views/connection-sought';
export { hiddenBy } from '../../domain/views/hidden';
export { searchOf } from '../../domain/views/search';
export { relationshipsWords } from '../../words/relationships';
export { SearchHits } from './SearchHits';
