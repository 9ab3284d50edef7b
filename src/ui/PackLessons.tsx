/** The ways to the lessons of a pack, from pages that lie beside theirs. */
import type { PackItem } from '../presentation/pack-list-view';
import { inLanguage } from './in-language';

export const PackLessons = ({ pack: { id: pack, lessons } }: { pack: Pick<PackItem, 'id' | 'lessons'> }) => (
  <ul class="page-links">
    {lessons.map(({ id, title, lang, about }) => (
      <li key={id}>
        <a
          class="link"
          href={`../lesson/lesson.html#${new URLSearchParams({ pack, lesson: id })}`}
          {...inLanguage(lang)}
        >
          {title}
        </a>{' '}
        <span class="small">{about}</span>
      </li>
    ))}
  </ul>
);
