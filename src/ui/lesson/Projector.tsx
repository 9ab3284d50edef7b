/** The lesson on the wall: one idea a screen. Without the script the screens stand one below the other. */
import type { LessonLabels } from '../../presentation/lesson/labels';
import type { LessonView, SlideView } from '../../presentation/lesson/view';
import type { WallAnswers } from '../../presentation/lesson/wall-answers';
import type { Route } from '../../presentation/site/routes';
import { inLanguage } from '../in-language';
import { Mark } from '../Mark';
import { useWay } from '../site/way';
import { Reply } from './Card';
import { Rests } from './Proofs';
import { Go } from './Rich';
import { WallChain } from './WallChain';

/** All that the companies said, each with where it stands, then those that said nothing. */
const Answers = ({ answers: { replies, others }, to }: { answers: WallAnswers; to: Route }) => (
  <>
    {replies.map((reply, at) => (
      <p key={at} class="wall-answer">
        <Reply reply={reply} />{' '}
        {reply.by.map((piece) => (
          <span key={piece}>
            (
            <Go to={to} aside>
              {piece}
            </Go>
            ){' '}
          </span>
        ))}
      </p>
    ))}
    {others.length > 0 && <p class="wall-answer">{others.join(' · ')}</p>}
  </>
);

const Claim = ({ claim, labels }: { claim: NonNullable<SlideView['claim']>; labels: LessonLabels }) => (
  <>
    <p class="wall-claim" {...inLanguage(claim.told.lang)}>
      {claim.told.text}
    </p>
    <p>
      <Mark mark={claim.mark} />{' '}
      <Go to={claim.to} aside>
        {claim.told.said.line}
      </Go>
    </p>
    {claim.after && (
      <p {...inLanguage(claim.after.told.lang)}>
        <b>{labels.after}</b> {claim.after.told.text}{' '}
        <Go to={claim.after.to} aside>
          {claim.after.told.said.line}
        </Go>
      </p>
    )}
    {claim.answers && <Answers answers={claim.answers} to={claim.to} />}
    {(!claim.answers || claim.after?.answered) && <p class="wall-answer">{labels.answersNext}</p>}
  </>
);

const KeyOnWall = ({ heaps }: { heaps: NonNullable<SlideView['key']> }) => (
  <ul class="wall-key">
    {heaps.map(({ mark, cards }) => (
      <li key={mark.shape}>
        <Mark mark={mark} /> {cards.map(({ name }) => name).join(', ')}
      </li>
    ))}
  </ul>
);

export const Screen = ({
  slide,
  at,
  of,
  labels,
}: {
  slide: SlideView;
  at: number;
  of: number;
  labels: LessonLabels;
}) => (
  <section
    class="slide"
    id={`screen-${slide.id}`}
    aria-label={`${at + 1} ${labels.of} ${of}`}
    data-phase={slide.phase}
    data-minutes={slide.minutes}
    data-notes={slide.notes}
    data-replies={slide.replies.length > 0 ? slide.replies.join('\n') : undefined}
    data-known={slide.known.length > 0 ? slide.known.join('\n') : undefined}
  >
    <h2>{slide.title}</h2>
    {slide.claim && <Claim claim={slide.claim} labels={labels} />}
    {slide.answers && <Answers answers={slide.answers} to={slide.answers.to} />}
    {slide.chain && <WallChain chain={slide.chain} />}
    {slide.key && <KeyOnWall heaps={slide.key} />}
    {slide.lines.map((line, place) => (
      <p key={place}>{line}</p>
    ))}
    <Rests proofs={slide.proofs} labels={labels} />
  </section>
);

/** What the script of the wall says, on it and in its notes. */
export const wallWords = (labels: LessonLabels) => ({
  'data-left': labels.left2,
  'data-of': labels.of,
  'data-next': labels.upNext,
  'data-dark': labels.dark,
  'data-gone': labels.gone,
  'data-blocked': labels.blocked,
});

/** `out`: the page, or the part of this one, to which the wall gives way. */
export const WallBar = ({ labels, out }: { labels: LessonLabels; out: string }) => (
  <div class="wall-bar" hidden>
    <button type="button" data-do="back">
      {labels.previous}
    </button>
    <button type="button" data-do="next">
      {labels.next}
    </button>
    <button type="button" data-do="blank" aria-pressed="false" aria-keyshortcuts="B">
      {labels.blank}
    </button>
    <button type="button" data-do="contrast" aria-pressed="false" aria-keyshortcuts="C">
      {labels.contrast}
    </button>
    <button type="button" data-do="notes" aria-keyshortcuts="N">
      {labels.notes}
    </button>
    <a class="link" href={out}>
      {labels.leave}
    </a>
    <span class="wall-count" />
  </div>
);

/** The script finds its words and buttons here; without it the bar stays away. */
export function Projector({ view, labels }: { view: LessonView; labels: LessonLabels }) {
  const way = useWay();
  return (
    <div class="wall" id="projector" {...wallWords(labels)}>
      {view.slides.map((slide, at) => (
        <Screen key={slide.id} slide={slide} at={at} of={view.slides.length} labels={labels} />
      ))}
      <WallBar labels={labels} out={way({ page: 'lesson', id: view.id })} />
    </div>
  );
}
