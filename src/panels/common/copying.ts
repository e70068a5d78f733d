/** What is only needed once a link is copied that is more than most, or is not copied. */
export { copyingWords } from '../../words/exports/copying';
export { CopyByHand } from './CopyByHand';
