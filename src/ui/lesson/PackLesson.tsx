/** A lesson of a pack: the parts of a teacher's sheet, with the publisher's badge on it and on each claim of the pack. */
import type { LessonLabels } from '../../presentation/lesson/labels';
import type { PackLessonView } from '../../presentation/lesson/pack-lesson';
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

export const PackLesson = ({ view, labels, brand }: Props) => (
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
    <Notices notices={view.notices} heading={view.changed} instead={view.instead} />
    <Block id="objectives" heading={labels.objectives}>
      <ol class="numbered" {...inLanguage(view.lang)}>
        {view.objectives.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ol>
    </Block>
    <Block id="phases" heading={labels.phases}>
      {view.phases.map((phase) => (
        <Phase key={phase.id} phase={phase} labels={labels} />
      ))}
    </Block>
    <Block id="claims" heading={view.claims}>
      <div class="dossier">
        {view.cards.map((card) => (
          <Card
            key={card.id}
            card={card}
            labels={labels}
            by={<p>{card.own ? <PackBadge pack={view} /> : <Go to={card.to}>{brand}</Go>}</p>}
          />
        ))}
      </div>
    </Block>
    <Quiz view={view} labels={labels} files={[]} />
    {view.quiz.questions.length > 0 && (
      <Block id="quiz-key" heading={labels.quizKey}>
        <QuizKey view={view} whys={labels} />
      </Block>
    )}
    <SourceLists view={view} labels={labels} />
    <section class="section">
      {view.about.map((line) => (
        <p key={line} class="small">
          {line}
        </p>
      ))}
      <ReportLink href={view.report.to} label={view.report.label} />
    </section>
  </>
);
