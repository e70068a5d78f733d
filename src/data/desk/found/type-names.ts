/**
 * Names of weapons that are no designation, and stand in no table of ours. Such a name alone is enough to be offered as a
 * new system; what is also a plain word ("Harpoon", "Javelin") or a person ("Abrams") needs a weapon's noun beside it, and
 * is not here.
 */
export const TYPE_NAMES: readonly string[] = [
  ...['Rafale', 'Eurofighter', 'Eurofighter Typhoon', 'Gripen', 'Mirage 2000', 'Mirage F1', 'Mirage III'],
  ...['Super Tucano', 'Bayraktar Akinci', 'Black Hawk', 'Chinook', 'Super Puma', 'Super Lynx', 'Leopard 1'],
  ...['Leopard 2', 'Leclerc', 'Challenger 2', 'Merkava', 'Abrams tank', 'Abrams tanks', 'Exocet', 'Tomahawk'],
  ...['Iron Dome', 'Scud', 'Scuds', 'Fateh-110', 'Caesar howitzers', 'PzH 2000', 'Pinaka', 'Kalibr'],
  ...[
    'Hellfire missiles',
    'Harpoon missiles',
    'Sidewinder missiles',
    'Sparrow missiles',
    'Brimstone missiles',
  ],
];
