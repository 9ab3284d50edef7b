/** Texts of a lesson: a word of the trade shows its meaning on hover and focus and leads to the glossary; links that lead nowhere here are words. */
import type { ComponentChildren } from 'preact';
import type { TextPart } from '../../presentation/lesson/refs';
import { type Route, savedAs } from '../../presentation/site/routes';
import { useWay } from '../site/way';

/** A link to another page, `aside` in a tab of its own, so that the wall stays where it is; the words alone where that page is out of reach (in a file that stands alone). */
export function Go({ to, aside, children }: { to: Route; aside?: boolean; children: ComponentChildren }) {
  const href = useWay()(to);
  return href === '' ? (
    <span>{children}</span>
  ) : (
    <a class="link" href={href} download={savedAs(to, href)} {...(aside && { target: '_blank', rel: 'noreferrer' })}>
      {children}
    </a>
  );
}

export const Rich = ({ parts }: { parts: readonly TextPart[] }) => (
  <>
    {parts.map(({ text, term }, at) =>
      term ? (
        <span key={at} class="term">
          <Go to={term.to}>{text}</Go>
          <span class="tip">{term.definition}</span>
        </span>
      ) : (
        text
      ),
    )}
  </>
);
