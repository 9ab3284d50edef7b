/** A card that is disputed says what is denied: its own words name who denies, and the key says what. */
import type { Lesson } from '../../src/model/lesson';
import type { KnowledgeBase } from '../knowledge/load';
import { cardsIn, hashOf } from './limits';

interface DeniedFault {
  path: readonly string[];
  message: string;
}

/** What is disputed of a claim, where a link of a chain says it. */
const onAChain = (id: string, { records }: KnowledgeBase): boolean =>
  [...records.products.values()].some(({ chain = [] }) =>
    chain.some(({ claim, disputed }) => claim === id && disputed !== undefined),
  );

/** Faults of the disputed cards, and of words on what is denied that belong to no such card. */
export function deniedFaults(lesson: Lesson, base: KnowledgeBase): DeniedFault[] {
  const { records } = base;
  const { denied = {} } = lesson;
  const disputed = [...cardsIn(lesson)].filter((id) => records.claims.get(id)?.status === 'disputed');
  return [
    ...disputed.flatMap((id): DeniedFault[] => {
      const claim = records.claims.get(id);
      const said = (claim?.responses ?? []).filter(
        ({ state, text }) => (state === 'replied' || state === 'earlier') && text,
      );
      const names = said.flatMap(({ of }) => records.entities.get(of)?.name ?? []);
      return [
        ...(names.some((name) => claim?.text.plain.includes(name))
          ? []
          : [{ path: ['denied'], message: `has the disputed card ${id}, whose words name nobody who denies it` }]),
        ...(denied[id] || onAChain(id, base)
          ? []
          : [{ path: ['denied'], message: `has the disputed card ${id}; say in short what is denied` }]),
      ];
    }),
    ...Object.entries(denied).flatMap(([id, { of }]): DeniedFault[] => {
      const claim = records.claims.get(id);
      if (!claim || !disputed.includes(id))
        return [{ path: ['denied', id], message: `is of ${id}, which is no disputed card; take it out` }];
      const hash = hashOf(`${claim.text.plain} ${claim.contested ?? ''}`);
      return of === hash
        ? []
        : [
            {
              path: ['denied', id, 'of'],
              message: `is of older words of ${id}; read them again, then write of: "${hash}"`,
            },
          ];
    }),
  ];
}
