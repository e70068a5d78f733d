/** The language for tests, made of the English one. */
import { english } from '../en/all';
import { marked } from './marked';

export const words = marked(english);
