/** All steps of all lessons, from which the script of the page shows those that were put together; without it, all of them. */
import type { LessonLabels } from '../../presentation/lesson/labels';
import type { PiecesView, PieceView } from '../../presentation/lesson/pieces-view';
import { inLanguage } from '../in-language';
import { Mark } from '../Mark';
import { Key } from './Key';
import { NoticeList } from './Notices';
import { Papers } from './Phase';
import { Screen, WallBar, wallWords } from './Projector';
import { Go, Rich } from './Rich';
import { Answers } from './TeacherSheet';

interface StepProps {
  view: PieceView;
  labels: LessonLabels;
  headings: Pick<PiecesView, 'changed' | 'instead'>;
  /** In a file that stands alone: with the answers and how we know. */
  alone: boolean;
}

/** What else stands on the sheet and on pages of claims, where neither is at hand. */
const Behind = ({ view: { sheets, told }, labels }: Pick<StepProps, 'view' | 'labels'>) => (
  <>
    {sheets.length > 0 && <h3>{labels.answers}</h3>}
    <Answers view={{ sheets }} />
    {told.length > 0 && <h3>{labels.how}</h3>}
    <ul class="briefs small">
      {told.map(({ id, mark, told: { text, lang, said } }) => (
        <li key={id}>
          <Mark mark={mark} /> <span {...inLanguage(lang)}>{text}</span> {said.line}
        </li>
      ))}
    </ul>
  </>
);

const Step = ({ view, labels, headings, alone }: StepProps) => {
  const { piece, phase, ways, notices, papers } = view;
  return (
    <li
      class="piece"
      id={`piece-${piece.id}`}
      data-lesson={piece.lesson}
      data-kind={piece.kind}
      data-minutes={piece.minutes.join(' ')}
      data-taught={piece.taught}
      data-needs={piece.needs.join(' ')}
      data-ages={piece.ages.join(' ')}
      data-subjects={piece.subjects.join(' ')}
      data-level={piece.level}
      data-papers={papers.join(' ')}
    >
      <h2 class="large">
        <span class="piece-time">{phase.minutes}</span> · {phase.title}
      </h2>
      <p class="small">
        {phase.kind}.{' '}
        {!alone &&
          ways.map(({ to, text }, at) => (
            <span key={at}>
              {at > 0 && ' · '}
              <Go to={to}>{text}</Go>
            </span>
          ))}
      </p>
      {notices.length > 0 && (
        <div class="notices">
          <p>
            <b>{headings.changed}</b>
          </p>
          <NoticeList notices={notices} instead={headings.instead} />
        </div>
      )}
      <p class="teacher">
        <Rich parts={phase.teacher} />
      </p>
      <Papers phase={phase} labels={labels} />
      {alone && <Behind view={view} labels={labels} />}
    </li>
  );
};

type Of = Pick<Props, 'view' | 'labels'>;

/** What each lesson says that steps are taken from of hard subjects, and the task that it has instead. */
const Hard = ({ view, labels }: Of) => (
  <>
    {view.lessons.map(({ id, title, contentNote, optOut }) => (
      <section key={id} class="section borrowed" data-hard={id}>
        <h2 class="large">{labels.content}</h2>
        <p class="small">{title}</p>
        <p>
          <Rich parts={contentNote} />
        </p>
        <p>
          <b>{labels.optOut}.</b> <Rich parts={optOut} />
        </p>
      </section>
    ))}
  </>
);

/** Which state each card has, for a file that stands alone. */
const Keys = ({ view, labels }: Of) => (
  <>
    {view.lessons.map(
      ({ id, title, key, papers }) =>
        papers.length > 0 && (
          <section key={id} class="section borrowed" data-key={papers.join(' ')}>
            <h2 class="large">{labels.key}</h2>
            <p class="small">{title}</p>
            <p class="small">{labels.rule}</p>
            <Key heaps={key} of={`${id}-`} />
          </section>
        ),
    )}
  </>
);

interface Props {
  view: PiecesView;
  labels: LessonLabels;
  /** The address of the file that stands alone, on the page that offers it. */
  file?: string | undefined;
  /** What that file is called where it is saved, in the file itself. */
  saves?: string | undefined;
}

export const Pieces = ({ view, labels, file, saves }: Props) => (
  <>
    <div
      class="choices"
      id="choices"
      hidden
      data-found={labels.found}
      data-other={labels.other}
      data-never={labels.never}
      data-span={labels.span}
    >
      {view.choices.map(({ name, label, options }) => (
        <label key={name} class="choice">
          {label}
          <select name={name}>
            {options.map(({ value, text, chosen }) => (
              <option key={value} value={value} selected={chosen}>
                {text}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
    <p id="found" role="status" />
    <div id="address" class="on-screen" hidden>
      <label class="choice">
        {labels.address} <input type="text" readOnly />
      </label>{' '}
      <button type="button" class="link" data-done={labels.copied} data-failed={labels.notCopied} hidden>
        {labels.copy}
      </button>{' '}
      <span role="status" class="small" />
    </div>
    {file && (
      <p id="as-file" class="on-screen">
        <a class="link" href={file}>
          {labels.openFile}
        </a>
      </p>
    )}
    {saves && (
      <p id="save" class="on-screen" hidden>
        <button type="button" class="link" data-name={saves}>
          {labels.save}
        </button>
      </p>
    )}
    <p id="to-wall" hidden>
      <a class="link" href="#projector">
        {labels.project}
      </a>
    </p>
    <Hard view={view} labels={labels} />
    <ol class="pieces" id="pieces">
      {view.pieces.map((one) => (
        <Step key={one.piece.id} view={one} labels={labels} headings={view} alone={saves !== undefined} />
      ))}
    </ol>
    {saves && <Keys view={view} labels={labels} />}
    <div class="wall" id="projector" {...wallWords(labels)}>
      <WallBar labels={labels} out="#choices" />
    </div>
    <div id="screens" hidden>
      {view.pieces.map(({ piece, slides }) =>
        slides.map((slide, at) => (
          <Screen
            key={`${piece.id}-${slide.id}`}
            // Its notes are the step's own text, which the script gives it: the same words twice weigh twice.
            slide={{ ...slide, id: `${piece.id}-${at + 1}`, notes: '' }}
            at={at}
            of={slides.length}
            labels={labels}
          />
        )),
      )}
    </div>
  </>
);
