/** Spanish. */
import { setOf } from '../word-sets';
import { compoundNumbers, type LanguageRow, nounsOf } from './language-row';
import { MEANS } from './meanings';

/** What is known of Spanish. */
export const SPANISH: LanguageRow = {
  id: 'es',
  small: setOf(
    'el la los las del de que y en un una por con para se su sus al lo fue ha han desde sobre entre segun',
  ),
  nouns: nounsOf([
    ['aircraft', 'avion aviones aeronave aeronaves'],
    ['fighters', 'caza cazas'],
    ['helicopters', 'helicoptero helicopteros'],
    ['tanks', 'tanque tanques'],
    ['missiles', 'misil misiles'],
    ['rifles', 'fusil fusiles rifle rifles'],
    ['weapons', 'arma armas armamento armamentos'],
    ['systems', 'sistema sistemas'],
    ['vehicles', 'vehiculo vehiculos blindado blindados'],
    ['ships', 'buque buques'],
    ['boats', 'lancha lanchas patrullera patrulleras'],
    ['frigates', 'fragata fragatas'],
    ['corvettes', 'corbeta corbetas'],
    ['submarines', 'submarino submarinos'],
    ['launchers', 'lanzador lanzadores lanzacohetes'],
    ['rockets', 'cohete cohetes'],
    ['howitzers', 'obus obuses'],
    ['drones', 'dron drones'],
    ['radars', 'radar radares'],
    ['rounds', 'cartucho cartuchos proyectil proyectiles municion municiones'],
    ['bombs', 'bomba bombas'],
    ['mines', 'mina minas'],
    ['pistols', 'pistola pistolas'],
  ]),
  ends: setOf(
    'a al por en para con y o que desde hasta del el la los las anos dias millones personas soldados',
  ),
  numbers: compoundNumbers(
    'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve',
    'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
    (ten, one, value) => {
      const ones = value === 1 ? ['un', 'uno', 'una'] : [one];
      return ones.map((word) => (ten === 'veinte' ? `veinti${word}` : `${ten} y ${word}`));
    },
  ),
  scaling: setOf(
    'cien ciento cientos doscientos doscientas trescientos trescientas cuatrocientos cuatrocientas quinientos quinientas seiscientos setecientos ochocientos novecientos mil miles docena docenas decena decenas centenar centenares millon',
  ),
  topics: setOf(''),
  bounds: [
    ['unos', 'about'],
    ['unas', 'about'],
    ['cerca de', 'about'],
    ['alrededor de', 'about'],
    ['aproximadamente', 'about'],
    ['casi', 'about'],
    ['mas de', 'more-than'],
    ['al menos', 'at-least'],
    ['por lo menos', 'at-least'],
    ['menos de', 'less-than'],
    ['hasta', 'at-most'],
  ],
  scales: [
    ['bill[oó]n(?:es)?', 1e12],
    ['mil millones|miles de millones', 1e9],
    ['mill[oó]n(?:es)?|mill\\.', 1e6],
    ['mil|miles', 1e3],
  ],
  currencies: [
    ['d[oó]lar(?:es)?(?: estadounidenses)?', 'USD'],
    ['euros?', 'EUR'],
    ['rublos?', 'RUB'],
    ['libras esterlinas', 'GBP'],
    ['yuan(?:es)?', 'CNY'],
  ],
  dealings: [
    [
      'vendio, vendieron, ha vendido, han vendido, habia vendido, vendido, vendida, vendidos, vendidas',
      MEANS.sold,
    ],
    [
      'vender, vende, venden, venta, ventas, vendiendo, exportar, exporta, exportan, exportacion, exportaciones',
      MEANS.gives,
    ],
    [
      'suministrar, suministra, suministro, suministros, entregar, entrega, entregas, envio, envios, transferencia',
      MEANS.gives,
    ],
    [
      'entrego, entregaron, ha entregado, han entregado, entregado, entregada, entregados, entregadas',
      MEANS.delivered,
    ],
    ['suministraron, ha suministrado, han suministrado, exporto, exportaron, ha exportado', MEANS.delivered],
    [
      'compro, compraron, ha comprado, han comprado, comprado, comprados, adquirio, adquirieron, ha adquirido',
      MEANS.bought,
    ],
    ['han adquirido, adquirido, adquiridos, encargo, encargaron, ha encargado, han encargado', MEANS.bought],
    ['comprar, compra, compras, compran, adquirir, adquisicion, adquisiciones, adquiere', MEANS.takes],
    ['se hizo con, se hicieron con, se ha hecho con, se doto de, se dotaron de', MEANS.bought],
    ['cedio, cedieron, ha cedido, han cedido, cedido, cedidos, cedida, cedidas', MEANS.sold],
    ['transfirio, transfirieron, ha transferido, han transferido, transferidos', MEANS.delivered],
    ['obtuvo, obtuvieron, ha obtenido', MEANS.received],
    [
      'cerro trato, cerraron trato, cerro un trato, cerraron un trato, cerro un acuerdo, cerraron un acuerdo',
      MEANS.signed,
    ],
    ['cedera, cederan, donara, donaran', MEANS.willGive],
    ['recibio, recibieron, ha recibido, han recibido, recibido, recibidos, recibida', MEANS.received],
    [
      'vendiera, vendieran, vendia, vendian, suministraba, suministrado, suministrados, suministradas',
      MEANS.gives,
    ],
    ['dono, donaron, ha donado, han donado, donado, donados, donada, donadas', MEANS.delivered],
    [
      'vendera, venderan, entregara, entregaran, suministrara, suministraran, exportara, exportaran',
      MEANS.willGive,
    ],
    ['comprara, compraran, adquirira, adquiriran, recibira, recibiran', MEANS.willTake],
    ['compraba, compraban, recibe, reciben, recibir, recibiera, recibieran', MEANS.takes],
    [
      'firmo un contrato, firmaron un contrato, ha firmado un contrato, han firmado un contrato',
      MEANS.signed,
    ],
    ['firmo un acuerdo, firmaron un acuerdo', MEANS.signed],
    ['negocia, negocian, negociaba, negociaban, negociando, negociacion, negociaciones', MEANS.negotiates],
    [
      'aprobo, aprobaron, ha aprobado, autorizo, autorizaron, ha autorizado, han autorizado',
      MEANS.authorised,
    ],
    ['rechazo, rechazaron, denego, se nego a vender, se nego a entregar, se negaron a vender', MEANS.refused],
    ['cancelo, cancelaron, ha cancelado, anulo, anularon', MEANS.cancelled],
    ['suspendio, suspendieron, ha suspendido, han suspendido', MEANS.suspended],
    [
      'sanciono, sancionaron, impuso sanciones, impusieron sanciones, ha impuesto sanciones',
      MEANS.sanctioned,
    ],
    ['sanciones, embargo de armas, embargo', MEANS.sanctions],
    [
      'termine en manos de, terminen en manos de, terminaron en manos de, acabe en manos de, acaben en manos de, acabaron en manos de',
      MEANS.diverted,
    ],
    ['caiga en manos de, caigan en manos de, cayeron en manos de', MEANS.diverted],
    ['nego, niega, niegan, negaron, ha negado, desmintio, desmiente, desmienten, desmintieron', MEANS.denies],
  ],
  participles: setOf(''),
  auxiliaries: setOf(''),
  isNegatedBehind: false,
  noneAtStart: setOf('ningun ninguna ninguno nadie nunca jamas tampoco'),
  harmless: /^(?:no (?:solo|solamente|unicamente|obstante|menos|mas|bien)|nunca (?:antes|mas))$/,
  without: setOf('sin'),
  halves: setOf('no'),
  but: /^(?:mas que|sino)$/,
  negators: setOf('no nunca jamas tampoco ni ningun ninguna ninguno nadie sin'),
  confirming: setOf('confirmo confirmar confirma confirman confirmaron confirmado confirmada confirmaba'),
  denying: setOf(
    'desmintio desmentir desmiente desmienten desmintieron desmentido desmentida nego negar niega niegan negaron negado',
  ),
  either: setOf('ni no o u y de ha han'),
  turns: setOf('pero sino aunque mientras'),
  future: setOf('sera seran podria podrian puede pueden'),
  open: setOf(
    'sera seran seria serian podria podrian puede pueden habria habrian hubiera si planea planean quiere quieren deberia debera',
  ),
};
