/** Whose pack it is and what is in it, the question that stands before it is taken, and why one is not. */
import { useEffect, useRef } from 'preact/hooks';
import type { PackAnswer, PackFacts, PackOffer, PacksView } from '../../presentation/pack-list-view';
import { PackBadge } from '../../ui/PackClaim';
import { untilErased } from './until-erased';

/** The words that these parts say. */
type OfferWord = Extract<
  keyof PacksView['words'],
  'packs.fingerprint' | 'packs.take' | 'packs.leave' | 'packs.refused' | 'packs.detail'
>;
type Word = (key: OfferWord) => string;

export const Facts = ({ facts, word }: { facts: PackFacts; word: Word }) => (
  <>
    <p>
      <PackBadge pack={facts} />{' '}
      <a class="link" target="_blank" rel="noopener noreferrer" href={facts.site.url}>
        <bdi>{facts.site.host}</bdi>
      </a>
    </p>
    <ul class="small stored">
      {facts.lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
    <p class="small">{word('packs.fingerprint')}</p>
    {facts.fingerprints.map((words) => (
      <p key={words} class="small fingerprint" translate={false}>
        <code>{words}</code>
      </p>
    ))}
  </>
);

interface OfferProps {
  offer: PackOffer;
  word: Word;
  /** Where it stands on the page. */
  heading?: 'h2' | 'h4';
  onTake(): void;
  onLeave(): void;
  /** Everything was erased in some tab: what is offered goes. */
  onErased(): void;
}

/** Focus goes to the heading, so that it is read before a button is pressed. */
export function Offer({ offer, word, heading: Heading = 'h4', onTake, onLeave, onErased }: OfferProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const erased = useRef(onErased);
  erased.current = onErased;
  useEffect(() => untilErased(() => erased.current()), []);
  return (
    <section class="sure" data-offer={offer.id} aria-labelledby="pack-offer">
      <Heading id="pack-offer" tabIndex={-1} ref={heading}>
        {offer.heading}
      </Heading>
      <p>
        <b>{offer.notChecked}</b>
      </p>
      <Facts facts={offer} word={word} />
      <p>{offer.means}</p>
      <p class="buttons">
        <button type="button" class="quiet" data-action="leave-pack" onClick={onLeave}>
          {word('packs.leave')}
        </button>
        <button type="button" class="quiet" data-action="take-pack" onClick={onTake}>
          {word('packs.take')}
        </button>
      </p>
    </section>
  );
}

/** Focus stays where it is: the alert is read out. */
export const Refused = ({ refused, word }: { refused: Extract<PackAnswer, { refused: string }>; word: Word }) => (
  <div role="alert" class="sure" data-refused>
    <p>
      <b>{word('packs.refused')}</b> {refused.refused}
    </p>
    <details>
      <summary class="link small">{word('packs.detail')}</summary>
      <p class="small" lang="en">
        {refused.detail}
      </p>
    </details>
  </div>
);
