/** The ways to group the place cards. */
export const groupings = ['rank', 'institution', 'status'] as const;
export type Grouping = (typeof groupings)[number];
