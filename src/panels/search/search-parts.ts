/** What the page fetches when somebody first wants to search: what finds, and what shows the findings. */
export { connectionSought } from '../../domain/views/connection-sought';
export { hiddenBy } from '../../domain/views/hidden';
export { searchOf } from '../../domain/views/search';
export { rowSearchOf } from '../../domain/views/search-rows';
export { relationshipsWords } from '../../words/relationships';
export { cellWords } from '../../words/table';
export { SearchHits } from './SearchHits';
