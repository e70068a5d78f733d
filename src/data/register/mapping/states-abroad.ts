/** What people call the state of a deal, and some of a country: the cells below say which is meant. */
export const STATES_ABROAD: readonly string[] = [
  ...['Stand', 'Sachstand', 'Lieferstatus', 'Auftragsstatus', 'Läge', 'Estado', 'Estatus', 'Situación'],
  ...[
    'Estado de la entrega',
    'État',
    'Situation',
    'Avancement',
    'Stato',
    'Situação',
    'Stan',
    'Stan realizacji',
  ],
  ...['Bescheid', 'Entscheidung', 'Entscheid', 'Ergebnis', 'Décision', 'Résultat', 'Decisión', 'Resolución'],
  ...[
    'Resultado',
    'Decisione',
    'Esito',
    'Decisão',
    'Решение',
    'Результат',
    'Рішення',
    'Decyzja',
    'Rozhodnutí',
    'Besluit',
  ],
  ...['Beslissing', 'Beslut', 'Karar'],
  ...['Стадия', 'Состояние', 'Стан', 'Durum', 'Durumu', 'Stav', 'Állapot', 'Tila', 'Stare', 'Toestand'],
];
