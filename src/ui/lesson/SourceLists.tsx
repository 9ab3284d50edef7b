/** The words of a lesson and its sources in two styles, as they stand at the end of a sheet. */
import type { ComponentChildren } from 'preact';
import type { LessonLabels } from '../../presentation/lesson/labels';
import type { LessonView } from '../../presentation/lesson/view';
import { inLanguage } from '../in-language';
import { useWay } from '../site/way';
import { Go } from './Rich';

interface Props {
  view: LessonView;
  labels: LessonLabels;
  children?: ComponentChildren;
}

export function Glossary({ view, labels }: Props) {
  const way = useWay();
  return view.glossary.length === 0 ? null : (
    <section class="section" id="words">
      <h2 class="large">{labels.glossary}</h2>
      <dl class="terms">
        {view.glossary.map(({ to, term, definition, lang }) => (
          <div key={term} {...inLanguage(lang)}>
            <dt>
              {/* In a file that stands alone the entry is this one. */}
              {way(to).startsWith('#') ? term : <Go to={to}>{term}</Go>}
            </dt>
            <dd>{definition}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface ListProps {
  heading: string;
  items: readonly { text: string; own?: boolean | undefined }[];
  by: ComponentChildren;
}

const List = ({ heading, items, by }: ListProps) => (
  <>
    <h3>{heading}</h3>
    <ul class="cited">
      {items.map(({ text, own }) => (
        <li key={text}>
          {own && by} {text}
        </li>
      ))}
    </ul>
  </>
);

export const SourceLists = ({
  view: { sources },
  labels,
  children,
  by,
}: Omit<Props, 'view'> & {
  view: Pick<LessonView, 'sources'>;
  /** Who brought those that came with the lesson. */
  by?: ComponentChildren;
}) => (
  <section class="section" id="sources">
    <h2 class="large">{labels.sources}</h2>
    {children}
    <List heading={labels.mla} items={sources.map(({ mla, own }) => ({ text: mla, own }))} by={by} />
    <div class="on-screen">
      <List heading={labels.apa} items={sources.map(({ apa, own }) => ({ text: apa, own }))} by={by} />
    </div>
  </section>
);
