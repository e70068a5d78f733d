/** Brings the tables of groups and embargoes to the page: whoever imports this has them, and so has what is open. */
import { duringOf } from '../domain/bands/during';
import { groupsOf } from '../domain/groups/member-when';
import { takeTables } from './actions/tables';

takeTables({ groupsOf, duringOf });
