/** The teacher's sheet: all that is needed to give the lesson, on a page that prints. */
import type { ComponentChildren } from 'preact';
import type { LessonLabels } from '../../presentation/lesson/labels';
import type { LessonView } from '../../presentation/lesson/view';
import { inLanguage } from '../in-language';
import { Copies } from './Copies';
import { Files, type FilesGiven } from './Files';
import { Key } from './Key';
import { Notices } from './Notices';
import { Phase } from './Phase';
import { Proofs } from './Proofs';
import { letterOf } from './Quiz';
import { Go, Rich } from './Rich';
import { Glossary, SourceLists } from './SourceLists';

export interface SheetProps {
  view: LessonView;
  labels: LessonLabels;
  files: FilesGiven;
  /** The picture that leads to the sources on the site, where the site's address is known. */
  qr?: ComponentChildren;
  /** The address of the site, where it is known; else there is room to write it. */
  site?: string | undefined;
}

export const Block = ({ id, heading, children }: { id: string; heading: string; children: ComponentChildren }) => (
  <section class="section" id={id}>
    <h2 class="large">{heading}</h2>
    {children}
  </section>
);

const Plan = ({ view: { formats } }: { view: LessonView }) => (
  <>
    {formats.map(({ name, note, sessions }) => (
      <div class="format" key={name}>
        <h3>{name}</h3>
        {note && (
          <p class="small">
            <Rich parts={note} />
          </p>
        )}
        {sessions.map((session) => (
          <table key={session.name}>
            <caption>{session.name}</caption>
            <tbody>
              {session.rows.map(({ id, time, title }) => (
                <tr key={id}>
                  <th scope="row">{time}</th>
                  <td>{title}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
    ))}
  </>
);

const Rubric = ({ view: { rubric }, labels }: Pick<SheetProps, 'view' | 'labels'>) => (
  <table class="rubric">
    <thead>
      <tr>
        <th scope="col">{labels.criterion}</th>
        <th scope="col">{labels.rubric1}</th>
        <th scope="col">{labels.rubric2}</th>
        <th scope="col">{labels.rubric3}</th>
      </tr>
    </thead>
    <tbody>
      {rubric.map(({ criterion, levels }) => (
        <tr key={criterion}>
          <th scope="row">{criterion}</th>
          {levels.map((level, at) => (
            <td key={at} data-level={[labels.rubric1, labels.rubric2, labels.rubric3][at]}>
              {level}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

/** What each sheet asks, with its answers. */
export const Answers = ({ view: { sheets } }: { view: Pick<LessonView, 'sheets'> }) => (
  <>
    {sheets.map(({ id, title, tasks }) => (
      <div key={id}>
        <h3>{title}</h3>
        <ol class="numbered">
          {tasks.map(({ ask, answer }, at) => (
            <li key={at}>
              <Rich parts={ask} />
              {answer && (
                <p class="answer-line">
                  <Rich parts={answer} />
                </p>
              )}
            </li>
          ))}
        </ol>
      </div>
    ))}
  </>
);

interface KeyProps {
  view: Pick<LessonView, 'quiz'>;
  /** Where each option stands in the key with what is said of it. */
  whys?: Pick<LessonLabels, 'right' | 'wrong'>;
}

/** The right option of each question of the quiz, by its letter on paper, and how we know. */
export const QuizKey = ({ view: { quiz }, whys }: KeyProps) => (
  <ol class="numbered quiz-key">
    {quiz.questions.map(({ id, ask, lang, options, rests }) => (
      <li key={id}>
        <span {...inLanguage(lang)}>{ask}</span>
        {options.map(
          ({ text, right, why }, at) =>
            (right || whys) && (
              <p key={text} class="answer-line">
                <b>
                  {letterOf(at)} {whys && `${right ? whys.right : whys.wrong}.`}
                </b>{' '}
                <span {...inLanguage(lang)}>
                  {text} {whys && <span class="small">{why}</span>}
                </span>{' '}
                {right && <span class="small">{rests.told.said.line}</span>}
              </p>
            ),
        )}
      </li>
    ))}
  </ol>
);

/** How they were read is said once where it is the same of all. */
function Alignments({ view: { alignments } }: { view: LessonView }) {
  const [read, ...other] = new Set(alignments.map((one) => one.read));
  const same = other.length === 0;
  return (
    <>
      {same && <p class="small note">{read}</p>}
      <ul class="briefs">
        {alignments.map((one, at) => (
          <li key={at}>
            <b>{one.country}.</b> {one.line}
            <p>{one.serves}</p>
            <p class="small">{[one.label, !same && one.read].filter(Boolean).join(' ')}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

export function TeacherSheet({ view, labels, files, qr, site }: SheetProps) {
  return (
    <>
      <Notices notices={view.notices} heading={view.changed} instead={view.instead} />
      <Block id="start" heading={labels.start}>
        <ul class="page-links start">
          {view.pages.slice(1).map((link, at) => (
            <li key={at}>
              <Go to={link.to}>{link.text}</Go>
            </li>
          ))}
        </ul>
        <p class="small">{labels.keys}</p>
        <p class="small">{labels.print}</p>
        <dl class="facts">
          {view.header.map(({ name, text }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </Block>
      <Files files={files} labels={labels} />
      <Block id="copies" heading={labels.copies}>
        <Copies copies={view.copies} labels={labels} />
      </Block>
      <Block id="objectives" heading={labels.objectives}>
        <ol class="numbered">
          {view.objectives.map((one, at) => (
            <li key={at}>
              <Rich parts={one} />
            </li>
          ))}
        </ol>
      </Block>
      <Block id="content" heading={labels.content}>
        <p>
          <Rich parts={view.contentNote} />
        </p>
        <p>
          <b>{labels.optOut}.</b> <Rich parts={view.optOut} />
        </p>
        <p class="fill-in">{labels.support}</p>
      </Block>
      <Block id="plan" heading={labels.plan}>
        <Plan view={view} />
      </Block>
      <Block id="phases" heading={labels.phases}>
        {view.phases.map((phase) => (
          <Phase key={phase.id} phase={phase} labels={labels} />
        ))}
      </Block>
      {view.key.length > 0 && (
        <Block id="key" heading={labels.key}>
          <p class="small note">{labels.keyHow}</p>
          <p class="small">{labels.rule}</p>
          {view.court?.lacks.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <Key heaps={view.key} />
        </Block>
      )}
      <Block id="proofs" heading={labels.how}>
        <Proofs view={view} />
      </Block>
      <Block id="answers" heading={labels.answers}>
        <Answers view={view} />
        <h3>{labels.quizKey}</h3>
        <QuizKey view={view} />
      </Block>
      <Block id="differentiation" heading={labels.differentiation}>
        <dl class="facts">
          {view.differentiation.map(({ name, text }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <Rich parts={text} />
              </dd>
            </div>
          ))}
        </dl>
      </Block>
      <Block id="rubric" heading={labels.rubric}>
        <Rubric view={view} labels={labels} />
      </Block>
      {view.labelling && (
        <Block id="labelling" heading={view.labelling.heading}>
          <p>
            <Rich parts={view.labelling.text} />
          </p>
          <p class="on-screen">
            <Go to={view.labelling.link.to}>{view.labelling.link.text}</Go>
          </p>
        </Block>
      )}
      <Block id="homework" heading={labels.homework}>
        <p>
          <Rich parts={view.homework} />
        </p>
        <p class={site ? undefined : 'fill-in'}>
          {labels.siteAddress} {site}
        </p>
      </Block>
      <Block id="alignments" heading={labels.alignments}>
        <Alignments view={view} />
      </Block>
      <Glossary view={view} labels={labels} />
      <SourceLists view={view} labels={labels}>
        {qr}
      </SourceLists>
    </>
  );
}
