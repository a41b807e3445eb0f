/** Why an agreement ended. */
export const endReasons = ['expired', 'terminated', 'completed', 'lapsed'] as const;
export type EndReason = (typeof endReasons)[number];
