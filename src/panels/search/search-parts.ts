/** What the page fetches when somebody first wants to search: what finds, and what shows the findings. */
export { directedFilter } from '../../domain/views/directed-answers';
export { hiddenBy } from '../../domain/views/hidden';
export { directedSought } from '../../domain/views/questions-directed';
export { filterThatAnswers, knownIn, questionOfOne } from '../../domain/views/questions-of-one';
export { questionsBetween, questionsSought } from '../../domain/views/questions-sought';
export { searchOf } from '../../domain/views/search';
export { rowSearchOf } from '../../domain/views/search-rows';
export { relationshipsWords } from '../../words/deals/relationships';
export { searchHitsWords } from '../../words/questions/search-hits';
export { cellWords } from '../../words/views/table';
export { SearchHits } from './SearchHits';
