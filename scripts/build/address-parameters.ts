/** Which parameters of an address any rule asks for, so that page scripts leave out all others. */
import type { DetectedProduct } from '../../src/detection/rules';

/** "name=value" of each parameter that a path pattern of a rule names, sorted. */
export function addressParameters(products: readonly DetectedProduct[]): string[] {
  const patterns = products.flatMap(({ paths = [], excludePaths = [] }) => [...paths, ...excludePaths]);
  const named = patterns.flatMap((pattern) => [...new URLSearchParams(pattern.split('?')[1])]);
  return [...new Set(named.map(([name, value]) => `${name}=${value}`))].sort();
}
