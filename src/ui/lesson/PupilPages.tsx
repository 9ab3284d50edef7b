/** What pupils get on paper: cards to cut out, sheets to write on, small tickets several on a page. */

import type { WordView } from '../../presentation/lesson/glossary';
import type { LessonLabels } from '../../presentation/lesson/labels';
import type { LessonView, SheetView } from '../../presentation/lesson/view';
import { Card } from './Card';
import { Rests } from './Proofs';
import { Rich } from './Rich';

const Lines = ({ count }: { count: number }) => (
  <div class="lines" aria-hidden="true">
    {Array.from({ length: count }, (_, at) => (
      <span key={at} />
    ))}
  </div>
);

/** What the words mean, beside the cards for whose state they ask. */
const States = ({ view: { states }, labels }: { view: Pick<LessonView, 'states'>; labels: LessonLabels }) => (
  <div class="states small">
    <p>{labels.states}</p>
    <ul>
      {states.map(({ word, means }) => (
        <li key={word}>
          <b>{word}</b> {means}
        </li>
      ))}
    </ul>
    <p>{labels.rule}</p>
  </div>
);

/** Of what and of which day a paper is, wherever it ends up. */
export const Imprint = ({ view }: { view: Pick<LessonView, 'imprint'> }) => <p class="small imprint">{view.imprint}</p>;

/** What the words of the trade on a paper mean, at its foot. */
const Words = ({ words, labels }: { words: readonly WordView[]; labels: LessonLabels }) =>
  words.length === 0 ? null : (
    <div class="paper-words small">
      <p>{labels.glossary}</p>
      <dl>
        {words.map(({ term, found, means }) => (
          <div key={term}>
            <dt>{found ? `${term} (${found})` : term}</dt> <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </div>
  );

interface SheetProps {
  view: Pick<LessonView, 'imprint' | 'states'>;
  sheet: SheetView;
  labels: LessonLabels;
}

const SheetBody = ({ view, sheet, labels, level }: SheetProps & { level: 2 | 3 }) => (
  <>
    {level === 2 ? <h2 class="large">{sheet.title}</h2> : <h3 class="large">{sheet.title}</h3>}
    {!sheet.unnamed && <p class="fill-in">{labels.name}</p>}
    {sheet.intro && (
      <p>
        <Rich parts={sheet.intro} />
      </p>
    )}
    {sheet.cards.length > 0 && (
      <div class="dossier">
        {sheet.cards.map((card) => (
          <Card key={card.id} card={card} labels={labels} />
        ))}
      </div>
    )}
    <ol class="numbered">
      {sheet.tasks.map(({ ask, lines }, at) => (
        <li key={at}>
          <Rich parts={ask} />
          <Lines count={lines} />
        </li>
      ))}
    </ol>
    {sheet.asksStates && <States view={view} labels={labels} />}
    <Rests proofs={sheet.proofs} labels={labels} />
    <Words words={sheet.words} labels={labels} />
    <Imprint view={view} />
  </>
);

const Sheet = ({ view, sheet, labels, of }: SheetProps & { of: string | undefined }) => (
  <section
    class={`paper on-${sheet.onPage}`}
    id={`${of ? `${of}-` : ''}sheet-${sheet.id}`}
    data-paper={of && `${of}-${sheet.id}`}
  >
    {sheet.onPage === 1 ? (
      <SheetBody view={view} sheet={sheet} labels={labels} level={2} />
    ) : (
      Array.from({ length: sheet.onPage }, (_, at) => (
        <div class="ticket" key={at} {...(at > 0 && { 'aria-hidden': true })}>
          <SheetBody view={view} sheet={sheet} labels={labels} level={at === 0 ? 2 : 3} />
        </div>
      ))
    )}
  </section>
);

/** `of`: the id of the lesson, where papers of several stand in one file. */
export const PupilPages = ({ view, labels, of }: { view: LessonView; labels: LessonLabels; of?: string }) => (
  <>
    {view.court?.sets.map(
      (cards, at) =>
        cards.length > 0 && (
          <section
            class="paper cards"
            id={`${of ? `${of}-` : ''}cards-${at + 1}`}
            data-paper={of && `${of}-cards`}
            key={at}
          >
            <h2 class="large">
              {labels.court} <span class="small">{String.fromCharCode(65 + at)}</span>
            </h2>
            <p class="small cut">
              {view.court && <Rich parts={view.court.ask} />} {labels.cut}
            </p>
            <States view={view} labels={labels} />
            <div class="card-grid">
              {cards.map((card) => (
                <Card key={card.id} card={card} labels={labels} open />
              ))}
            </div>
            <Words words={view.court?.words[at] ?? []} labels={labels} />
            <Imprint view={view} />
          </section>
        ),
    )}
    {view.sheets.map((sheet) => (
      <Sheet key={sheet.id} view={view} sheet={sheet} labels={labels} of={of} />
    ))}
  </>
);
