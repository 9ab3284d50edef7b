/** The smallest breaches of promises three, four, five and seven in code, by promise and name. One, two and six: plants/. */
import type { Breach } from './breach';
import { SIDES } from './sides';
import { SOURCES } from './sources';
import { WAYS } from './ways';
import { WITHOUT_US } from './without-us';

export const BREACHES: Readonly<Record<string, Breach>> = Object.fromEntries(
  Object.entries({ 3: SOURCES, 4: SIDES, 5: WAYS, 7: WITHOUT_US }).flatMap(([promise, breaches]) =>
    Object.entries(breaches).map(([name, breach]) => [`${promise}: ${name}`, breach] as const),
  ),
);
