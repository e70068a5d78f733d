/** What the check would have against a case file once something is done to it: told before it is done. */
import { type FaultOf, faultsOfEdit } from '../../data/desk/saved/sound-part';

export { type FaultOf, faultsOfEdit };
