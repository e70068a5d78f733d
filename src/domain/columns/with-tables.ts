/** Brings the tables that facets ask: whoever imports this has them, before it makes an index. */
import { duringOf } from '../bands/during';
import { groupsOf } from '../groups/member-when';
import { keepFacetTables } from './facet-tables';

keepFacetTables({ groupsOf, duringOf });
