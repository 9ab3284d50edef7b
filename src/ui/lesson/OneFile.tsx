/** A document that is kept as one file: its styles and its script are written into it, and it asks nobody for anything. */
import type { ComponentChildren } from 'preact';
import { Way } from '../site/way';
import type { LessonPageProps } from './LessonPage';

export interface OneFileProps extends Pick<LessonPageProps, 'lang' | 'dir' | 'words' | 'way'> {
  /** What the file lets the browser load: nothing but what stands in it. */
  policy: string;
}

interface Props extends OneFileProps {
  title: string;
  /** Which document it is, for its styles. */
  kind: string;
  children: ComponentChildren;
}

export const OneFile = ({ lang, dir, words, way, policy, title, kind, children }: Props) => (
  <Way.Provider value={way}>
    <html lang={lang} dir={dir}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="referrer" content="no-referrer" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <style />
      </head>
      <body class={`mh site lesson ${kind}`}>
        {children}
        <footer class="foot">
          <p class="small">{words.licence}</p>
          <p class="small">{words.version}</p>
        </footer>
        <script />
      </body>
    </html>
  </Way.Provider>
);
