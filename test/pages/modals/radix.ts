/** A dialog of Radix UI, as many pages have: traps the focus, closes when something outside is pressed or focused. */
import { Content, Overlay, Portal, Root, Title } from '@radix-ui/react-dialog';
import { createElement as make } from 'react';
import { showModal } from './show-modal';

showModal((open, setOpen, content) =>
  make(
    Root,
    { open, onOpenChange: setOpen },
    make(
      Portal,
      null,
      make(Overlay, { style: { position: 'fixed', inset: 0, background: '#0008' } }),
      make(Content, { 'aria-describedby': undefined }, make(Title, null, 'Of the page'), content),
    ),
  ),
);
