import { type MadeRegister, madeRegister } from '../../bench/made-register';
import type { BroughtFile } from '../pages/files-page';

const HEAD = [
  'Arms transfers database: made-up rows in the form of the SIPRI register of transfers.',
  'Data generated: 13 Mar 2025 10:02:49 AM',
  '',
  'Recipient,Supplier,Year of order, ,Number ordered, ,Weapon designation,Weapon description,Number delivered, ,Year(s) of delivery,status,Comments,SIPRI TIV per unit,SIPRI TIV for total order,SIPRI TIV of delivered weapons',
];

function rowOf(register: MadeRegister, deal: number): string {
  const { parties, systems, fromCodes, toCodes, systemCodes, orderYears, years, yearStarts } = register;
  const ordered = orderYears[deal] ?? 0;
  const delivered = [...years.slice(yearStarts[deal], yearStarts[deal + 1])].filter((year) => year > ordered);
  const number = 1 + (deal % 40);
  const arrived = delivered.length > 0 ? number : 0;
  const [recipient, supplier] = [parties[toCodes[deal] ?? 0], parties[fromCodes[deal] ?? 0]];
  const system = systems[systemCodes[deal] ?? 0];
  const sums = `0.5,${number / 2},${arrived / 2}`;
  return `${recipient},${supplier},${ordered},,${number},,${system},SAM system,${arrived},,${delivered.join('; ')},New,deal ${deal},${sums}`;
}

/** A made-up register of so many deals, as a file in the form of SIPRI's. */
export function registerFile(deals: number): BroughtFile {
  const register = madeRegister(deals);
  const rows = Array.from({ length: deals }, (_, deal) => rowOf(register, deal));
  return { name: 'made-register.csv', text: [...HEAD, ...rows].join('\n'), type: 'text/csv' };
}
