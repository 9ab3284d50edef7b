/** A lesson of a pack: the parts of a teacher's sheet, with the publisher's badge on each of them that the pack wrote. */
import type { LessonLabels } from '../../presentation/lesson/labels';
import type { PackLessonView } from '../../presentation/lesson/pack-lesson';
import { Folded } from '../Folded';
import { inLanguage } from '../in-language';
import { PackBadge } from '../PackClaim';
import { ReportLink } from '../ReportLink';
import { HostLink } from '../SourceTitle';
import { Card } from './Card';
import { Notices } from './Notices';
import { Phase } from './Phase';
import { Quiz } from './Quiz';
import { Go } from './Rich';
import { SourceLists } from './SourceLists';
import { Block, QuizKey } from './TeacherSheet';

interface Props {
  view: PackLessonView;
  labels: LessonLabels;
  brand: string;
}

const By = ({ view }: Pick<Props, 'view'>) => (
  <p class="by">
    <PackBadge pack={view} />
  </p>
);

const Parts = ({ view, labels, brand }: Props) => (
  <>
    <section class="section">
      <p class="small on-screen">{labels.print}</p>
      <dl class="facts">
        {view.facts.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        <div>
          <dt>{view.publisher.label}</dt>
          <dd>
            <HostLink href={view.publisher.site} host={view.publisher.host}>
              {view.publisher.name}
            </HostLink>
          </dd>
        </div>
      </dl>
    </section>
    <Notices notices={view.notices} heading={view.changed} instead={view.instead} by={<By view={view} />} />
    <Block id="objectives" heading={labels.objectives}>
      <By view={view} />
      <ol class="numbered" {...inLanguage(view.lang)}>
        {view.objectives.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ol>
    </Block>
    <Block id="phases" heading={labels.phases}>
      {view.phases.map((phase) => (
        <Phase key={phase.id} phase={phase} labels={labels} by={<By view={view} />} />
      ))}
    </Block>
    <Block id="claims" heading={view.claims}>
      <div class="dossier">
        {view.cards.map((card) => (
          <Card
            key={card.id}
            card={card}
            labels={labels}
            by={
              card.own ? (
                <By view={view} />
              ) : (
                <p>
                  <Go to={card.to}>{brand}</Go>
                </p>
              )
            }
          />
        ))}
      </div>
    </Block>
    <Quiz view={view} labels={labels} files={[]} by={<By view={view} />} />
    {view.quiz.questions.length > 0 && (
      <Block id="quiz-key" heading={labels.quizKey}>
        <By view={view} />
        <QuizKey view={view} whys={labels} />
      </Block>
    )}
    <SourceLists view={view} labels={labels} by={<PackBadge pack={view} />} />
    <section class="section">
      <By view={view} />
      {view.about.map((line) => (
        <p key={line} class="small">
          {line}
        </p>
      ))}
      <ReportLink href={view.report.to} label={view.report.label} />
    </section>
  </>
);

/** In a table: browsers print its head anew on each sheet. */
export const PackLesson = (props: Props) => (
  <table role="presentation" class="by-sheet">
    <thead class="on-paper">
      <tr>
        <td>
          <By view={props.view} />
        </td>
      </tr>
    </thead>
    <tbody>
      <tr>
        <td>
          <Folded fold={props.view.fold}>
            <Parts {...props} />
          </Folded>
        </td>
      </tr>
    </tbody>
  </table>
);
