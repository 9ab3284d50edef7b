/** Writes into a new pack's folder what its maker would, place by place: nothing of it is there before. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const WRITTEN: Record<string, string> = {
  ...{ plain: 'Le syndicat dit que la paie vient en retard.', standard: 'Le syndicat le dit dans une lettre.' },
  ...{ name: 'Syndicat du Port', by: 'Syndicat du Port', publisher: 'Syndicat du Port', title: 'Une lettre' },
  ...{ on: '2026-10-01', date: '2026-10-01', status: 'documented', theme: 'pay', work: 'annotation' },
  ...{ stage: 'annotation', checked: 'read', extent: 'whole', state: 'none-found', level: '0', confidence: 'medium' },
  ...{ kind: 'union', lang: 'fr', licence: 'CC BY 4.0' },
};

/** Replaces each mark; `company` and `product` are ids of the base. */
export function fillFolder(folder: string, company = 'openai', product = 'chatgpt'): void {
  for (const name of ['pack.yaml', 'claims.yaml', 'sources.yaml']) {
    const path = join(folder, name);
    const filled = readFileSync(path, 'utf8')
      .replaceAll('example.org', 'port.example')
      .replace(/products:\n(\s+)- TODO/g, `products:\n$1- ${product}`)
      .replace(/(\s+- |subject: |of: )TODO/g, `$1${company}`)
      .replace(/(\w+): TODO/g, (_all, key: string) => `${key}: ${WRITTEN[key] ?? 'TODO'}`);
    writeFileSync(path, filled);
  }
}
