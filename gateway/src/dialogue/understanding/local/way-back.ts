import { departmentOf, frontDesk } from '@lobby/shared/protocol/department';
import type { DialogueState } from '../../dialogue-state.ts';
import type { Command } from '../../command.ts';

/** Who asks for the front desk, when it is all that they say. */
const toFrontDesk =
  /^(?:请|麻烦|那|我想|我要|帮我|给我|你){0,3}(?:回到?|返回|转回?|换回?|找|叫)?(?:前台|大堂|总台|服务台|总服务台)(?:一下|吧|好吗|可以吗|谢谢){0,2}$|^(?:please |can (?:you|i) |could you |i want to |i'd like to |let me |let's |take me |bring me |go |get )*(?:back )?(?:to )?(?:the )?(?:front desk|reception|main desk)(?: please| thanks)?$/iu;

const back = /^(?:返回|回去|退回去?|后退|go back|back)(?:吧| please)?$/iu;

/**
 * What takes a visitor from a department back to the front desk: asking for it at any moment, and a plain "back" where there is no
 * step of a task to go back to. What the department has not finished is given up, aloud.
 */
export function wayBack(words: string, { department, tasks }: DialogueState): Command[] | undefined {
  if (department === frontDesk) return undefined;
  const atTask = tasks.frames.length > 0;
  if (!toFrontDesk.test(words) && (atTask || !back.test(words))) return undefined;
  const top = tasks.frames.toReversed().findIndex(({ flow }) => departmentOf(flow) !== department);
  const own = top === -1 ? tasks.frames.length : top;
  if (own > 0)
    return [
      ...Array.from({ length: own }, (): Command => ({ type: 'cancel' })),
      { type: 'go-to', department: frontDesk },
    ];
  return [atTask ? { type: 'resume' } : { type: 'go-to', department: frontDesk }];
}
