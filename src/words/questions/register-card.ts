import { registerCard } from '../en/questions/register-card';
import { room } from '../language';

/** The words of what registers and tables come to. */
export const registerCardWords = room('registerCard', registerCard);
