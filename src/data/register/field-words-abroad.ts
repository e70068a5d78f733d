/** What people call the columns of their tables in other languages: a row for each. */
import type { TableField } from './table-mapping';

type Names = Readonly<Partial<Record<TableField, readonly string[]>>>;

const NAMES_IN: Readonly<Record<string, Names>> = {
  de: {
    from: ['Exporteur', 'Lieferant', 'Verkäufer', 'Lieferland'],
    to: ['Importeur', 'Empfänger', 'Käufer', 'Empfängerland', 'Bestimmungsland'],
    system: ['Waffensystem', 'Waffe', 'Bezeichnung'],
    description: ['Beschreibung', 'Waffenart'],
    category: ['Kategorie'],
    ordered: ['Jahr', 'Bestelljahr', 'Datum', 'Bestelldatum'],
    delivered: ['Lieferjahr', 'Lieferdatum', 'Jahr der Lieferung'],
    quantity: ['Anzahl', 'Stückzahl', 'Menge'],
    source: ['Quelle'],
    excerpt: ['Zitat'],
    page: ['Seite'],
  },
  // The value of a deal (“Wartość”) is no number of items, and none of our fields.
  pl: {
    from: ['Eksporter', 'Dostawca', 'Sprzedawca', 'Kraj eksportera'],
    to: ['Importer', 'Odbiorca', 'Nabywca', 'Kraj importera', 'Kraj odbiorcy', 'Kraj przeznaczenia'],
    system: ['Uzbrojenie', 'Oznaczenie', 'Nazwa uzbrojenia', 'System uzbrojenia'],
    description: ['Opis', 'Rodzaj uzbrojenia'],
    category: ['Kategoria'],
    ordered: ['Rok', 'Rok zamówienia', 'Data', 'Data zamówienia'],
    delivered: ['Rok dostawy', 'Lata dostaw', 'Data dostawy'],
    quantity: ['Ilość', 'Liczba', 'Liczba sztuk'],
    source: ['Źródło'],
    excerpt: ['Cytat'],
    page: ['Strona'],
  },
};

/** The names of the columns that tell a field, in all of these languages. */
export const namesAbroadOf = (field: TableField): readonly string[] =>
  Object.values(NAMES_IN).flatMap((names) => names[field] ?? []);
