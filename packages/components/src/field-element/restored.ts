/**
 * The event after which the browser may have put back what was typed here before: on a reload, on Back and on
 * Forward, not on a first visit. The timeline of the navigation tells the same, for a millisecond of a slow phone's
 * start; where this older word for it is gone, the answer is "perhaps".
 */
export const restoringEvents =
  (performance as {navigation?: {readonly type: number}}).navigation?.type === 0 ? [] : ['pageshow'];
