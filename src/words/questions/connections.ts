import { connections } from '../en/questions/connections';
import { room } from '../language';

/** The words of how two things are connected. */
export const connectionsWords = room('connections', connections);
