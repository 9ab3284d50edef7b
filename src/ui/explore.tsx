/** The way from a name to its page in the explorer. Where a surface leads nowhere (paper, the story page), the words stand alone. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Explored } from '../model/explored';

/** Opens the page; undefined where there is no way to it. */
export const Explore = createContext<((to: Explored) => void) | undefined>(undefined);

interface Props {
  to: Explored | undefined;
  children: ComponentChildren;
}

/** A name that leads to its page. A button, since only the background can open the extension's own pages from a frame in a page. */
export function Explorable({ to, children }: Props) {
  const explore = useContext(Explore);
  if (!explore || !to) return <>{children}</>;
  return (
    <button type="button" class="link to-page" onClick={() => explore(to)}>
      {children}
    </button>
  );
}

/** The way to the lessons; nothing where there is none. */
export const ToLessons = ({ label }: { label: string }) =>
  useContext(Explore) ? <Explorable to={{ list: 'lessons' }}>{label}</Explorable> : null;

/** The page of a company or a place, where the base knows it. */
export const pageOf = (entity: string | undefined): Explored | undefined =>
  entity === undefined ? undefined : { entity };
