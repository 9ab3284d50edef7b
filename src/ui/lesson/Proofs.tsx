/** How we know: each claim of a lesson with its voice, its state and the way to its page; the chains link by link; and the ways beside figures. */
import type { LessonLabels } from '../../presentation/lesson/labels';
import type { LessonView } from '../../presentation/lesson/view';
import type { PageLink } from '../../presentation/site/page';
import { inLanguage } from '../in-language';
import { Mark } from '../Mark';
import { Go } from './Rich';
import { WallChain } from './WallChain';

/** Beside figures on a screen or a sheet: who gives them, each with the way to how we know. */
export const Rests = ({ proofs, labels }: { proofs: readonly PageLink[]; labels: LessonLabels }) =>
  proofs.length === 0 ? null : (
    <p class="small rests">
      {labels.how}{' '}
      {proofs.map(({ to, text }, at) => (
        <span key={at}>
          {at > 0 && ' · '}
          <Go to={to} aside>
            {text}
          </Go>
        </span>
      ))}
    </p>
  );

/** All of a lesson, but for its cards, of which the key tells. */
export function Proofs({ view: { slides, proofs } }: { view: LessonView }) {
  const chains = slides.flatMap(({ chain }) => (chain ? [chain] : []));
  return (
    <>
      {chains.map((chain, at) => (
        <WallChain key={at} chain={chain} told />
      ))}
      <ul class="briefs">
        {proofs.claims.map(({ id, told: { text, lang, said }, mark, to }) => (
          <li key={id} id={`claim-${id}`}>
            <Mark mark={mark} />{' '}
            <span {...inLanguage(lang)}>
              <Go to={to}>{text}</Go>
            </span>{' '}
            <span class="small">{said.line}</span>
          </li>
        ))}
        {proofs.wages.map(({ to, text }, at) => (
          <li key={at}>
            <Go to={to}>{text}</Go>
          </li>
        ))}
      </ul>
    </>
  );
}
