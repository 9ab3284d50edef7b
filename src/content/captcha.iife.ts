/** Runs in the picture task of a visible CAPTCHA, where a person allowed all sites: hears that they handed it in, and nothing else. */
import captchaTasks from 'virtual:captcha-tasks';
import { taskAt } from '../detection/captchas';
import { matches } from '../detection/query';
import { ask } from './send';

const task = taskAt(location.href, captchaTasks);
if (task)
  addEventListener(
    'click',
    (event) => {
      const pressed =
        event.isTrusted &&
        event.composedPath().some((target) => target instanceof Element && matches(target, task.control));
      if (pressed) void ask('task-handed-in', { captcha: task.id });
    },
    { capture: true, passive: true },
  );
