/** A product's chain as the wall draws it: a thread from the product down to the people, one figure for each who was counted. */
import type { ComponentChildren } from 'preact';
import type { WallLink } from '../../presentation/lesson/view';
import type { Route } from '../../presentation/site/routes';
import { inLanguage } from '../in-language';
import { Mark } from '../Mark';
import { person } from '../People';
import { Go } from './Rich';

/** Figures in a row, and the room of each. */
const ACROSS = 26;
const STEP = { x: 14, y: 15.5 };
const SCALE = 2.3;
/** Where nobody counted them: some people, as everywhere in this project. */
const SOME = { first: 3, more: 0 };

/** Figures of a row, each a step beyond the one that holds it: told so, all are alike and weigh next to nothing in the file. */
const Row = ({ at, end, first }: { at: number; end: number; first: number }) => (
  <g transform={`translate(${STEP.x})`}>
    <path d={person(at)} class={at < first ? undefined : 'other'} />
    {at + 1 < end && <Row at={at + 1} end={end} first={first} />}
  </g>
);

function Figures({ first, more }: { first: number; more: number }) {
  const all = first + more;
  const [across, rows] = [Math.min(all, ACROSS), Math.ceil(all / ACROSS)];
  return (
    <svg
      class="wall-people"
      viewBox={`${STEP.x - 1} 0 ${across * STEP.x} ${rows * STEP.y}`}
      width={across * STEP.x * SCALE}
      height={rows * STEP.y * SCALE}
      aria-hidden="true"
    >
      {Array.from({ length: rows }, (_, row) => (
        <g key={row} transform={`translate(0 ${row * STEP.y + 1})`}>
          <Row at={row * ACROSS} end={Math.min(all, (row + 1) * ACROSS)} first={first} />
        </g>
      ))}
    </svg>
  );
}

/** The way to how we know, where a claim says it; who makes a product is said by no claim. */
const Known = ({ to, children }: { to: Route | undefined; children: ComponentChildren }) =>
  to && children ? (
    <Go to={to} aside>
      {children}
    </Go>
  ) : (
    children
  );

/** `told`: with who counted the people, for which the wall has no room. */
export const WallChain = ({ chain, told = false }: { chain: readonly WallLink[]; told?: boolean }) => (
  <ol class="wall-chain">
    {chain.map(({ verb, name, mark, to, people, details, count }, at) => (
      <li key={at}>
        <p>
          {at > 0 && <span class="wall-verb">{verb}</span>} <b>{name}</b>{' '}
          <Known to={to}>{mark && <Mark mark={mark} />}</Known>
        </p>
        {details.length > 0 && (
          <p class="wall-details">
            {details.map(({ text, lang }, place) => (
              <span key={place} {...inLanguage(lang)}>
                {place > 0 && ' · '}
                {text}
              </span>
            ))}
          </p>
        )}
        {people && <Figures {...(count && count.first > 0 ? count : SOME)} />}
        {count &&
          (told ? count.lines : [count.short]).map((line) => (
            <p key={line} {...(told && inLanguage(count.lang))}>
              <Known to={count.to}>{line}</Known>
            </p>
          ))}
      </li>
    ))}
  </ol>
);
