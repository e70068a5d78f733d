/** Numbers in the language of the page. */
import { numberIn } from '../../domain/text/in-language';
import { spokenLanguage } from '../language';

/** A number with thousands separated: 1,800. */
export const formatNumber = (value: number): string => numberIn(spokenLanguage(), value);
