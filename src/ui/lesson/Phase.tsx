/** A step on the teacher's sheet, and what pupils get on paper in it: each a way to where it is printed from. */
import type { ComponentChildren } from 'preact';
import type { LessonLabels } from '../../presentation/lesson/labels';
import type { PhaseView } from '../../presentation/lesson/view';
import { inLanguage } from '../in-language';
import { Go, Rich } from './Rich';

export const Papers = ({ phase: { papers }, labels }: { phase: PhaseView; labels: LessonLabels }) =>
  papers.length === 0 ? null : (
    <p class="small papers">
      {labels.paper}{' '}
      {papers.map(({ to, text }, at) => (
        <span key={at}>
          {at > 0 && ' · '}
          <Go to={to}>{text}</Go>
        </span>
      ))}
    </p>
  );

const More = ({ lines, lang }: { lines: readonly string[]; lang: string | undefined }) => (
  <>
    {lines.map((line, at) => (
      <p key={at} {...inLanguage(lang)}>
        {line}
      </p>
    ))}
  </>
);

interface Props {
  phase: PhaseView;
  labels: LessonLabels;
  /** Whose it is, where it is not ours. */
  by?: ComponentChildren;
}

export const Phase = ({ phase, labels, by }: Props) => (
  <div class="phase" id={`phase-${phase.id}`}>
    {by}
    <h3>
      <span {...inLanguage(phase.lang)}>{phase.title}</span>{' '}
      <span class="small">{[phase.kind, phase.minutes].filter(Boolean).join(', ')}</span>
    </h3>
    <p {...inLanguage(phase.lang)}>
      <Rich parts={phase.teacher} /> {phase.whole && <Rich parts={phase.whole} />}
    </p>
    <More lines={phase.more ?? []} lang={phase.lang} />
    {phase.pupils && (
      <>
        <p>
          <b>{phase.pupils.label}</b> <span {...inLanguage(phase.lang)}>{phase.pupils.text}</span>
        </p>
        <More lines={phase.pupils.more} lang={phase.lang} />
      </>
    )}
    <Papers phase={phase} labels={labels} />
  </div>
);
