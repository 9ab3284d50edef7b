/** The source files of one folder and what each imports, for the rules of the house. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Paths of the modules in a folder, as seen from the repository. */
export const modulesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(tsx?|mjs)$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => join(folder, file));

export const textOf = (file: string): string => readFileSync(file, 'utf8');

export interface Import {
  file: string;
  /** As written. */
  written: string;
  /** Seen from the repository, where it is a file of ours; else as written. */
  target: string;
}

/** What a file imports; a script that is only named by its path (`?script`) is no import. `values` leaves out what is only a type. */
export const importsOf = (file: string, which: 'all' | 'values' = 'all'): Import[] =>
  [...textOf(file).matchAll(/^((?:import|export)\b[^;]*?)(?:\bfrom )?'([^']+)';|\bimport\('([^']+)'\)/gm)]
    .filter(([, opening = '']) => which === 'all' || !/^(import|export) type\b/.test(opening))
    .map(([, , plain, lazy]) => plain ?? lazy ?? '')
    .filter((written) => written !== '' && !written.endsWith('?script'))
    .map((written) => ({ file, written, target: written.startsWith('.') ? join(dirname(file), written) : written }));
