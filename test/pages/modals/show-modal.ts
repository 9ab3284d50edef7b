/** Puts one open dialog of a library on the page, with a field and a button in it: `#field`, `#done`. */
import { createElement as make, type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';

type Modal = (open: boolean, setOpen: (open: boolean) => void, content: ReactNode) => ReactNode;

function Page({ modal }: { modal: Modal }) {
  const [open, setOpen] = useState(true);
  const content = make(
    'div',
    { style: { position: 'fixed', top: 100, left: 100, background: '#fff', padding: 20 } },
    make('input', { id: 'field' }),
    make('button', { id: 'done', type: 'button', onClick: () => setOpen(false) }, 'Done'),
  );
  return modal(open, setOpen, content);
}

export function showModal(modal: Modal): void {
  const place = document.createElement('div');
  document.body.append(place);
  createRoot(place).render(make(Page, { modal }));
}
