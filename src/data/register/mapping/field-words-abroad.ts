/** What people call the columns of their tables in other languages: a row for each. */
import type { TableField } from '../rows/table-mapping';

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
  es: {
    from: ['Exportador', 'País exportador', 'Proveedor', 'Vendedor', 'País proveedor', 'País de origen'],
    to: [
      'Importador',
      'País importador',
      'Receptor',
      'Comprador',
      'Destinatario',
      'País receptor',
      'País de destino',
    ],
    system: ['Sistema', 'Arma', 'Armamento', 'Designación', 'Sistema de armas'],
    description: ['Descripción', 'Tipo de arma'],
    category: ['Categoría'],
    ordered: ['Año', 'Fecha', 'Año de pedido', 'Año del pedido', 'Fecha de pedido', 'Año del contrato'],
    delivered: ['Año de entrega', 'Fecha de entrega', 'Años de entrega'],
    status: ['Estado del pedido'],
    quantity: ['Cantidad', 'Número', 'Unidades'],
    source: ['Fuente'],
    excerpt: ['Cita'],
    page: ['Página'],
  },
  fr: {
    from: ['Exportateur', 'Pays exportateur', 'Fournisseur', 'Vendeur', 'Pays fournisseur', 'Pays d’origine'],
    to: [
      'Importateur',
      'Pays importateur',
      'Destinataire',
      'Acheteur',
      'Bénéficiaire',
      'Client',
      'Pays destinataire',
      'Pays de destination',
    ],
    system: ['Système', 'Arme', 'Armement', 'Matériel', 'Désignation', 'Système d’arme'],
    description: ['Type d’arme', 'Type d’armement'],
    category: ['Catégorie'],
    ordered: ['Année', 'Année de commande', 'Date de commande', 'Année de la commande', 'Année du contrat'],
    delivered: ['Année de livraison', 'Date de livraison', 'Années de livraison', 'Livraison'],
    status: ['Statut'],
    quantity: ['Quantité', 'Nombre'],
    excerpt: ['Citation', 'Extrait'],
  },
  ru: {
    from: ['Экспортер', 'Экспортёр', 'Поставщик', 'Продавец', 'Страна-экспортер', 'Страна-поставщик'],
    to: [
      'Импортер',
      'Импортёр',
      'Получатель',
      'Покупатель',
      'Заказчик',
      'Страна-импортер',
      'Страна-получатель',
    ],
    system: ['Система', 'Вооружение', 'Оружие', 'Обозначение', 'Наименование', 'Система вооружения'],
    description: ['Описание', 'Тип вооружения'],
    category: ['Категория'],
    ordered: ['Год', 'Дата', 'Год заказа', 'Дата заказа', 'Год контракта'],
    delivered: ['Год поставки', 'Годы поставки', 'Дата поставки', 'Год доставки'],
    status: ['Статус'],
    quantity: ['Количество', 'Число', 'Кол-во'],
    source: ['Источник'],
    excerpt: ['Цитата'],
    page: ['Страница'],
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
