/** What the page fetches when somebody first wants to search: what finds, and what shows the findings. */
export { hiddenBy } from '../../domain/views/hidden';
export { questionsAsked } from '../../domain/views/questions-asked';
export { searchOf } from '../../domain/views/search';
export { rowSearchOf } from '../../domain/views/search-rows';
export { nearQuestion, unanswered } from '../../domain/views/unanswered';
export { relationshipsWords } from '../../words/deals/relationships';
export { searchHitsWords } from '../../words/questions/search-hits';
export { cellWords } from '../../words/views/table';
export { SearchHits } from './SearchHits';
