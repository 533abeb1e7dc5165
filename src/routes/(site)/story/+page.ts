/** The pages of the story have a script of their own. */
export const load = () => ({ script: 'story' as const });
