/** The measurements as tables, and each bar with what was measured. */
import { quantile } from '../statistics';
import type { PackedSize } from './extension';
import type { Measured } from './measure';

const ms = (value: number): string => (Number.isNaN(value) ? '-' : value < 10 ? value.toFixed(1) : value.toFixed(0));
const mb = (bytes: number | undefined): string => (bytes === undefined ? '-' : (bytes / 1e6).toFixed(1));
const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

/** What each base weighs. */
export const sizesTable = (packed: readonly PackedSize[]): string =>
  table(
    [
      'claims',
      'products',
      'files',
      'chunks',
      'index, kB',
      'English, MB',
      'French, MB',
      'search English, MB',
      'search French, MB',
    ],
    packed.map(({ claims, products, files, chunks, indexBytes, bytes }) => [
      claims.toLocaleString('en'),
      products.toLocaleString('en'),
      files,
      chunks,
      (indexBytes / 1000).toFixed(0),
      mb(bytes.en),
      mb(bytes.fr),
      mb(bytes['en-search']),
      mb(bytes['fr-search']),
    ]),
  );

/** The growth curve of one browser. */
export function timesTable(measured: readonly Measured[]): string {
  const base = quantile(measured[0]?.read ?? [], 0.5);
  return table(
    [
      'claims',
      'dossier p50, ms',
      'p90',
      'p50 to first',
      'from the package, p50',
      'first seed, one language, ms (min to max)',
      'first seed, both languages',
      'search p50',
      'p95',
      'first search',
    ],
    measured.map(({ claims, read, readPackage, seed, seedBoth, search, searchFirst }) => [
      claims.toLocaleString('en'),
      ms(quantile(read, 0.5)),
      ms(quantile(read, 0.9)),
      (quantile(read, 0.5) / base).toFixed(2),
      ms(quantile(readPackage, 0.5)),
      `${ms(quantile(seed, 0.5))} (${ms(Math.min(...seed))} to ${ms(Math.max(...seed))})`,
      ms(quantile(seedBoth, 0.5)),
      ms(quantile(search, 0.5)),
      ms(quantile(search, 0.95)),
      ms(quantile(searchFirst, 0.5)),
    ]),
  );
}

/** Median ratio of each size's read to the smallest one's in the same turn: what both suffered together falls out. */
function pairedRatio(measured: readonly Measured[], claims: number): number {
  const base = measured[0]?.read ?? [];
  const other = measured.find((result) => result.claims === claims)?.read ?? [];
  return quantile(
    other.map((value, turn) => value / (base[turn] ?? Number.NaN)),
    0.5,
  );
}

/** Each bar of the issue, with its figure. */
export function barsOf(measured: readonly Measured[]): string[] {
  const at = (claims: number) => measured.find((result) => result.claims === claims);
  const line = (name: string, value: number, bar: number, unit: string) =>
    `${value <= bar ? 'holds ' : 'MISSED'}  ${name}: ${value.toFixed(unit === 'ms' ? 0 : 2)} ${unit} (bar ${bar})`;
  const base = at(500)?.read ?? [];
  return [
    line('dossier at 50,000 to 500, p50', quantile(at(50_000)?.read ?? [], 0.5) / quantile(base, 0.5), 1.3, 'x'),
    line('dossier at 50,000 to 500, p90', quantile(at(50_000)?.read ?? [], 0.9) / quantile(base, 0.9), 1.3, 'x'),
    line('dossier at 50,000 to 500, in the same turn', pairedRatio(measured, 50_000), 1.3, 'x'),
    line('first seed of 50,000, one language, median', quantile(at(50_000)?.seed ?? [], 0.5), 300, 'ms'),
    line('first seed of 50,000, both languages, median', quantile(at(50_000)?.seedBoth ?? [], 0.5), 300, 'ms'),
    line('search at 5,000, p95', quantile(at(5_000)?.search ?? [], 0.95), 30, 'ms'),
  ];
}
