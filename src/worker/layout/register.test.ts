import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { NetworkLink, NetworkNode } from './network';
import { placeNetwork } from './place-network';

const file = new URL('../../../../shared/data/sipri-register-1950-2024-gen20250313.csv', import.meta.url);

/** Deals by pair, as far as a plain split at commas reads them: enough for the shape of the network. */
function linksOfRegister(): NetworkLink[] {
  const lines = readFileSync(file, 'latin1').split('\n');
  const rows = lines.slice(lines.findIndex((line) => line.startsWith('Recipient,')) + 1);
  const deals = new Map<string, number>();
  for (const [recipient, supplier] of rows.map((row) => row.split(','))) {
    const pair = `${supplier},${recipient}`;
    if (recipient && supplier) deals.set(pair, (deals.get(pair) ?? 0) + 1);
  }
  return [...deals].map(([pair, weight]) => {
    const [source = '', target = ''] = pair.split(',');
    return { source, target, weight };
  });
}

/** A disc by the number of deals, with the name below it. */
function nodesOf(links: readonly NetworkLink[]): NetworkNode[] {
  const weights = new Map<string, number>();
  for (const { source, target, weight } of links) {
    for (const id of [source, target]) weights.set(id, (weights.get(id) ?? 0) + weight);
  }
  const most = Math.max(...weights.values());
  const strongest = links.toSorted((a, b) => b.weight - a.weight).slice(0, 80);
  const first = new Set(strongest.flatMap(({ source, target }) => [source, target]));
  return [...weights].map(([id, weight]) => {
    const disc = 28 + 28 * Math.sqrt(weight / most);
    const width = Math.max(disc, Math.min(150, id.length * 6.3));
    return { id, weight, width, height: disc + 18, later: !first.has(id) };
  });
}

describe.skipIf(!existsSync(file))('the network of a whole register (needs the register files)', () => {
  const links = existsSync(file) ? linksOfRegister() : [];
  const nodes = nodesOf(links);
  const boxes = [...placeNetwork(nodes, links)].map(([id, at]) => {
    const { width, height } = nodes.find((node) => node.id === id) ?? { width: 0, height: 0 };
    return { id, ...at, width, height };
  });
  const boxOf = (id: string) => boxes.find((box) => box.id === id) ?? { x: 0, y: 0 };
  const distance = (a: string, b: string) => Math.hypot(boxOf(a).x - boxOf(b).x, boxOf(a).y - boxOf(b).y);

  it('lets no name or disc lie over another', () => {
    const overlapping = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter((b) => Math.abs(a.x - b.x) < (a.width + b.width) / 2)
        .filter((b) => Math.abs(a.y - b.y) < (a.height + b.height) / 2)
        .map((b) => `${a.id} and ${b.id}`),
    );
    expect(boxes.length).toBeGreaterThan(250);
    expect(overlapping).toEqual([]);
  });

  it('fills a wide picture: boxes cover between a quarter and half of it', () => {
    const span = (low: (box: (typeof boxes)[number]) => number, high: typeof low) =>
      Math.max(...boxes.map(high)) - Math.min(...boxes.map(low));
    const width = span(
      (box) => box.x - box.width / 2,
      (box) => box.x + box.width / 2,
    );
    const height = span(
      (box) => box.y - box.height / 2,
      (box) => box.y + box.height / 2,
    );
    const covered = boxes.reduce((sum, box) => sum + box.width * box.height, 0) / (width * height);
    expect(covered).toBeGreaterThan(0.25);
    expect(covered).toBeLessThan(0.5);
    expect(width / height).toBeGreaterThan(1.25);
    expect(width / height).toBeLessThan(2);
  });

  it('tells the blocs apart', () => {
    for (const client of ['Bulgaria', 'Hungary', 'Romania', 'Czechoslovakia', 'East Germany (GDR)', 'Cuba']) {
      expect(distance(client, 'Soviet Union'), client).toBeLessThan(distance(client, 'United States'));
    }
    for (const client of ['Japan', 'Taiwan', 'Canada', 'Norway', 'Thailand', 'South Vietnam']) {
      expect(distance(client, 'United States'), client).toBeLessThan(distance(client, 'Soviet Union'));
    }
  });
});
